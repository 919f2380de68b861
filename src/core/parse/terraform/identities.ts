import type { Guard } from '../../model/guard.ts';
import type { PolicyString, RoleDefinition } from '../../model/policy.ts';
import type { UnknownValue } from '../../model/value.ts';
import { stringsOf } from '../cloudformation/reading.ts';
import type { Expression } from '../hcl/syntax.ts';
import { headerOf } from './data-documents.ts';
import { evaluate } from './evaluate.ts';
import { guardOf } from './condition.ts';
import { type Instance, instancesOf } from './instances.ts';
import { type ModuleBlock, argumentOf } from './module.ts';
import { blockReferredTo, localReferredTo } from './references.ts';
import type { Scope } from './scope.ts';

type Kind = RoleDefinition['kind'];

/** The resource types that are roles, users or groups. */
const identityTypes: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['aws_iam_group', 'group'],
  ['aws_iam_role', 'role'],
  ['aws_iam_user', 'user'],
]);

/** Which arguments name what a policy is attached to, and which the managed policies that are. */
interface AttachmentForm {
  readonly targets: readonly (readonly [argument: string, kind: Kind])[];
  readonly managed?: string;
}

const attachmentForms: ReadonlyMap<string, AttachmentForm> = new Map<string, AttachmentForm>([
  ...(['role', 'user', 'group'] as const).flatMap((kind): (readonly [string, AttachmentForm])[] => [
    [`aws_iam_${kind}_policy`, { targets: [[kind, kind]] }],
    [`aws_iam_${kind}_policy_attachment`, { targets: [[kind, kind]], managed: 'policy_arn' }],
    [
      `aws_iam_${kind}_policy_attachments_exclusive`,
      { targets: [[`${kind}_name`, kind]], managed: 'policy_arns' },
    ],
  ]),
  [
    'aws_iam_policy_attachment',
    {
      targets: [
        ['roles', 'role'],
        ['users', 'user'],
        ['groups', 'group'],
      ],
      managed: 'policy_arn',
    },
  ],
]);

/** A role, user or group, before it is known what other resources attach to it. */
export interface Identity {
  readonly definition: RoleDefinition;
  /** Its address and the names it is given. */
  readonly names: ReadonlySet<string>;
}

/** A resource that attaches policies. */
export interface Attachment {
  readonly kind: Kind;
  /** The address of what it is attached to, or its name. */
  readonly target: string;
  /** Ids of inline documents. */
  readonly documents: readonly string[];
  readonly managed: readonly PolicyString[];
  readonly unresolved: readonly UnknownValue[];
}

/** The role, user or group that a resource is, with what it carries itself; undefined for other resources. */
export function identityOf(
  block: ModuleBlock,
  scope: Scope,
  trust: readonly string[],
  inline: readonly string[],
): Identity | undefined {
  const kind = block.kind === 'resource' ? identityTypes.get(block.type) : undefined;
  if (kind === undefined) return undefined;
  const { body, span } = block.block;
  const when = guardOf(body, scope, evaluate);
  const name = argumentOf(body, 'name');
  const names =
    name === undefined ? [] : stringsOf(evaluate(name, scope), when).values.map(({ text }) => text);
  const managed = argumentOf(body, 'managed_policy_arns');
  const attached = stringsOf(managed && evaluate(managed, scope), when);
  return {
    names: new Set([block.address, ...names]),
    definition: {
      id: `${span.source.file}#${block.address}`,
      kind,
      file: span.source.file,
      address: block.address,
      span: headerOf(block),
      when,
      trust: trust[0],
      inline,
      managed: attached.values,
      unresolved: attached.unresolved,
    },
  };
}

/** What a resource attaches to whom, once for each of its instances that are known. */
export function attachmentsOf(
  block: ModuleBlock,
  scope: Scope,
  documents: readonly string[],
): readonly Attachment[] {
  const form = block.kind === 'resource' ? attachmentForms.get(block.type) : undefined;
  if (form === undefined) return [];
  return instancesOf(block.block, scope).flatMap((instance) => {
    const { values, unresolved } = managedBy(form, instance);
    return form.targets.flatMap(([argument, kind]) =>
      targetsOf(argumentOf(instance.body, argument), instance.scope, instance.when).map((target) => ({
        kind,
        target,
        documents,
        managed: values,
        unresolved,
      })),
    );
  });
}

/** The identities with all that is attached to them, each thing once. */
export function linkIdentities(
  identities: readonly Identity[],
  attachments: readonly Attachment[],
): readonly RoleDefinition[] {
  const byTarget = new Map<string, Attachment[]>();
  for (const attachment of attachments) {
    const key = `${attachment.kind} ${attachment.target}`;
    const before = byTarget.get(key);
    if (before === undefined) byTarget.set(key, [attachment]);
    else before.push(attachment);
  }
  return identities.map(({ definition, names }) => {
    const found = [...names].flatMap((name) => byTarget.get(`${definition.kind} ${name}`) ?? []);
    return {
      ...definition,
      inline: [...new Set([...definition.inline, ...found.flatMap((each) => each.documents)])],
      managed: [...definition.managed, ...found.flatMap((each) => each.managed)],
      unresolved: [...new Set([...definition.unresolved, ...found.flatMap((each) => each.unresolved)])],
    };
  });
}

function managedBy(
  { managed }: AttachmentForm,
  { body, scope, when }: Instance,
): ReturnType<typeof stringsOf> {
  const expression = managed === undefined ? undefined : argumentOf(body, managed);
  return stringsOf(expression && evaluate(expression, scope), when);
}

/** Addresses of resources of the module, and names written as text. */
function targetsOf(expression: Expression | undefined, scope: Scope, when: Guard): readonly string[] {
  if (expression === undefined) return [];
  const referred = blockReferredTo(expression);
  if (referred !== undefined && identityTypes.has(referred.type)) return [referred.address];
  const local = localReferredTo(expression, scope);
  if (local !== undefined) return targetsOf(local.expression, local.scope, when);
  if (expression.kind === 'tuple') return expression.items.flatMap((item) => targetsOf(item, scope, when));
  if (expression.kind === 'call')
    return expression.arguments.flatMap((argument) => targetsOf(argument, scope, when));
  const [only, ...more] = expression.kind === 'template' ? expression.parts : [];
  if (only?.kind === 'interpolation' && more.length === 0) return targetsOf(only.expression, scope, when);
  return stringsOf(evaluate(expression, scope), when).values.map(({ text }) => text);
}
