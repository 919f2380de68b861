import { always, canCoexist } from '../../model/guard.ts';
import { entryOf } from '../../model/value.ts';
import type { Evaluator } from './evaluate.ts';
import { attachmentsOf, identityOf, identityTypes } from './identities.ts';
import { joinPointer } from './join-pointer.ts';
import type { Located } from './located.ts';
import { readPermission } from './permission.ts';
import { policyPlacesOf } from './policy-places.ts';
import { documentAt, readDocuments } from './read-documents.ts';
import { type Reading, emptyReading, propertyOf } from './reading.ts';
import { readServerless } from './serverless.ts';
import type { Resource } from './template.ts';
import { filledByDefaults } from './text.ts';

type ReadResource = (resource: Resource, properties: Located, evaluator: Evaluator) => Reading;

/** Resource types that are read in a way of their own; all others carry documents where `policyPlacesOf` says. */
const readers: ReadonlyMap<string, ReadResource> = new Map([
  ['AWS::Events::EventBusPolicy', readPermission],
  ['AWS::Lambda::LayerVersionPermission', readPermission],
  ['AWS::Lambda::Permission', readPermission],
  ['AWS::Organizations::Policy', readOrganizationsPolicy],
  ['AWS::Serverless::Function', readServerless],
  ['AWS::Serverless::StateMachine', readServerless],
]);

/**
 * Reads the policies that a resource carries, and what it attaches to whom. Most resources give nothing, as does one that
 * no deployment makes.
 */
export function readResource(resource: Resource, evaluator: Evaluator): Reading {
  const value = entryOf(resource.tree, 'Properties')?.value;
  if (value === undefined) return emptyReading;
  const read = readers.get(resource.type.text) ?? readPlaces;
  const pointer = joinPointer(resource.pointer, 'Properties');
  const { condition } = resource;
  const when = condition === undefined ? always : [evaluator.literal(condition.text, true)];
  if (!canCoexist(when, when)) return emptyReading;
  const reading = read(resource, { value, pointer, when }, evaluator);
  if (reading.documents.length > 0) checkCondition(resource, evaluator);
  return reading;
}

/** What hides where documents could be is an unresolved part of a role, and of any other resource its document. */
function readPlaces(resource: Resource, properties: Located, evaluator: Evaluator): Reading {
  const places = policyPlacesOf(resource.type.text);
  const found = places.map((place) => ({ place, ...readDocuments(properties, place, evaluator) }));
  const documents = found.flatMap((each) => each.documents);
  const kind = identityTypes.get(resource.type.text);
  if (kind !== undefined) {
    const hidden = found.flatMap((each) => each.hidden);
    const identity = identityOf(resource, kind, properties, documents, hidden, evaluator);
    return { ...emptyReading, documents, identities: [identity] };
  }
  const hidden = found.flatMap((each) => each.hidden.map((at) => documentAt(at, each.place, evaluator)));
  return {
    ...emptyReading,
    documents: [...documents, ...hidden],
    attachments: attachmentsOf(resource, properties, documents, evaluator),
  };
}

/**
 * Service and resource control policies; of the other types of policies none grants or denies actions.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-policy.html
 */
function readOrganizationsPolicy(_: Resource, properties: Located, evaluator: Evaluator): Reading {
  const type = propertyOf(properties, 'Type', evaluator);
  const name = type?.kind === 'string' ? filledByDefaults(type) : undefined;
  if (name !== undefined && name !== 'SERVICE_CONTROL_POLICY' && name !== 'RESOURCE_CONTROL_POLICY')
    return emptyReading;
  const policyType = name === 'RESOURCE_CONTROL_POLICY' ? 'rcp' : 'scp';
  const { documents, hidden } = readDocuments(properties, { path: ['Content'], policyType }, evaluator);
  return {
    ...emptyReading,
    documents: [...documents, ...hidden.map((at) => documentAt(at, { policyType }, evaluator))],
  };
}

function checkCondition({ condition }: Resource, evaluator: Evaluator): void {
  if (condition === undefined || !evaluator.template.isComplete) return;
  if (!evaluator.template.conditions.has(condition.text))
    evaluator.report(
      `The resource depends on the condition ${condition.text}, which the Conditions section does not have`,
      condition.span,
    );
}
