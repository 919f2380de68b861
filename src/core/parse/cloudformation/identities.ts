import type { PolicyDocument, RoleDefinition } from '../../model/policy.ts';
import type { UnknownValue } from '../../model/value.ts';
import type { Evaluator } from './evaluate.ts';
import type { Located } from './located.ts';
import { type Attachment, type Identity, propertyOf, stringsOf } from './reading.ts';
import type { Resource } from './template.ts';

type Kind = RoleDefinition['kind'];
type Target = readonly [property: string, kind: Kind];

/** The resource types that are roles, users or groups. */
export const identityTypes: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['AWS::IAM::Group', 'group'],
  ['AWS::IAM::Role', 'role'],
  ['AWS::IAM::User', 'user'],
]);

const nameProperties: Readonly<Record<Kind, string>> = {
  role: 'RoleName',
  user: 'UserName',
  group: 'GroupName',
};

const anyKind: readonly Target[] = [
  ['Roles', 'role'],
  ['Users', 'user'],
  ['Groups', 'group'],
];

/** Which properties of a policy name what it is attached to. */
const targetProperties: ReadonlyMap<string, readonly Target[]> = new Map<string, readonly Target[]>([
  ['AWS::IAM::GroupPolicy', [['GroupName', 'group']]],
  ['AWS::IAM::ManagedPolicy', anyKind],
  ['AWS::IAM::Policy', anyKind],
  ['AWS::IAM::RolePolicy', [['RoleName', 'role']]],
  ['AWS::IAM::UserPolicy', [['UserName', 'user']]],
]);

/** A role, user or group as its own resource defines it, from the documents found in it. */
export function identityOf(
  resource: Resource,
  kind: Kind,
  properties: Located,
  documents: readonly PolicyDocument[],
  hidden: readonly (Located & { readonly value: UnknownValue })[],
  evaluator: Evaluator,
): Identity {
  const managed = stringsOf(propertyOf(properties, 'ManagedPolicyArns', evaluator), properties.when);
  const unresolved = [...new Map(hidden.map((at) => [at.pointer, at.value])).values(), ...managed.unresolved];
  return {
    logicalId: resource.logicalId,
    names: stringsOf(propertyOf(properties, nameProperties[kind], evaluator), properties.when).values,
    definition: {
      id: `${evaluator.template.source.file}#${resource.logicalId}`,
      kind,
      file: evaluator.template.source.file,
      address: resource.logicalId,
      span: resource.key.span,
      when: properties.when,
      trust: documents.find((document) => document.policyType === 'trust')?.id,
      inline: documents.filter((document) => document.policyType !== 'trust').map((document) => document.id),
      managed: managed.values,
      unresolved,
    },
  };
}

/** What a policy of its own says it is attached to; what names nothing in this template leads nowhere. */
export function attachmentsOf(
  resource: Resource,
  properties: Located,
  documents: readonly PolicyDocument[],
  evaluator: Evaluator,
): readonly Attachment[] {
  const isManaged = resource.type.text === 'AWS::IAM::ManagedPolicy';
  return (targetProperties.get(resource.type.text) ?? []).map(([property, kind]) => ({
    kind,
    targets: stringsOf(propertyOf(properties, property, evaluator), properties.when).values,
    documents: isManaged ? [] : documents.map((document) => document.id),
    ...(isManaged ? { managed: resource.logicalId } : {}),
  }));
}
