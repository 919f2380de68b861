import type { PolicyDocument } from '../../model/policy.ts';
import type { StringValue, UnknownValue, Value } from '../../model/value.ts';
import { parseEmbeddedJson } from '../embedded-json.ts';
import { readPolicyDocument } from '../policy-document.ts';
import { branchesOf, choiceOf } from './branches.ts';
import type { Evaluator } from './evaluate.ts';
import { type Located, branchesOfAll, follow } from './located.ts';
import type { PolicyPlace } from './policy-places.ts';
import { isAllHoles } from './text.ts';
import { unknownAt } from './unknown.ts';

/** What stands at a place that can carry policy documents. */
export interface FoundDocuments {
  /** One for each branch and list item. */
  readonly documents: readonly PolicyDocument[];
  /** What hides where documents could be. */
  readonly hidden: readonly (Located & { readonly value: UnknownValue })[];
}

/** Reads the policy documents at a place of a resource. A role has one trust policy, whatever is chosen in it. */
export function readDocuments(properties: Located, place: PolicyPlace, evaluator: Evaluator): FoundDocuments {
  const { found, hidden, wrong } = follow(properties, place.path, evaluator);
  for (const { value, pointer } of wrong)
    evaluator.report(`${pointer} is not what it must be to hold a policy document`, value.span);
  const written = place.policyType === 'trust' ? found : branchesOfAll(found, evaluator);
  return {
    documents: written.flatMap((at) => readDocument(at, place, evaluator) ?? []),
    hidden: hidden.map((at) => ({ ...at, value: hiddenAt(at, evaluator) })),
  };
}

/** What a place says of the documents in it. */
type About = Pick<PolicyPlace, 'policyType' | 'resourceType'>;

/** Reads one policy document: a map, JSON in a text, or `Fn::ToJsonString` of a map. */
export function readDocument(at: Located, about: About, evaluator: Evaluator): PolicyDocument | undefined {
  const tree = treeOf(evaluator.evaluate(unwrapped(at.value), at.when), evaluator);
  return tree && documentAt({ ...at, value: tree }, about, evaluator);
}

/** The policy document of an evaluated tree. */
export function documentAt(
  { value, pointer, when }: Located,
  { policyType, resourceType }: About,
  { template: { source } }: Evaluator,
): PolicyDocument {
  return readPolicyDocument(value, {
    id: `${source.file}#${pointer}`,
    source,
    pointer,
    format: 'cloudformation',
    policyType,
    ...(resourceType === undefined ? {} : { resourceType }),
    when,
  });
}

function unwrapped(value: Value): Value {
  if (value.kind !== 'map' || value.entries.length !== 1) return value;
  const [entry] = value.entries;
  return entry?.key.text === 'Fn::ToJsonString' ? entry.value : value;
}

/** The value as a tree of a document; JSON in texts is read. */
function treeOf(value: Value | undefined, evaluator: Evaluator): Value | undefined {
  if (value?.kind === 'choice')
    return choiceOf(
      branchesOf(value).map((branch) => ({ ...branch, value: treeOf(branch.value, evaluator) })),
      value.span,
    );
  return value?.kind === 'string' ? embedded(value, evaluator) : value;
}

function embedded(text: StringValue, evaluator: Evaluator): Value {
  if (isAllHoles(text))
    return unknownAt(text.span, 'the whole policy document is only known when the stack is deployed');
  const { value, problems } = parseEmbeddedJson(evaluator.template.source, evaluator.piecesOf(text));
  for (const { message, span } of problems) evaluator.report(message, span);
  return value ?? unknownAt(text.span, 'it cannot be read as JSON');
}

function hiddenAt({ value, when }: Located, evaluator: Evaluator): UnknownValue {
  const evaluated = evaluator.evaluate(value, when);
  if (evaluated?.kind === 'unknown') return evaluated;
  return unknownAt(value.span, 'policies that are not written in place are not read');
}
