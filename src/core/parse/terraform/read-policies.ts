import { type Guard, both } from '../../model/guard.ts';
import type { ParseProblem, PolicyDocument } from '../../model/policy.ts';
import type { Span } from '../../model/source.ts';
import { type Value, entryOf } from '../../model/value.ts';
import { unknownAt } from '../cloudformation/unknown.ts';
import { detectPolicyType } from '../detect-policy-type.ts';
import type { Attribute, Expression } from '../hcl/syntax.ts';
import { type DocumentAbout, readPolicyDocument } from '../policy-document.ts';
import { guardOf } from './condition.ts';
import type { DataDocument } from './data-documents.ts';
import { evaluate } from './evaluate.ts';
import { nestedBlocks } from './instances.ts';
import { type ModuleBlock, argumentOf } from './module.ts';
import { type PolicyPlace, policyPlacesOf } from './policy-places.ts';
import { type PolicySource, policySourcesOf } from './policy-sources.ts';
import type { Scope } from './scope.ts';

/** What one argument of a resource says of policies. */
export interface PolicyReading {
  readonly place: PolicyPlace | undefined;
  /** The document written here; undefined where the argument names data sources only. */
  readonly document: PolicyDocument | undefined;
  /** Addresses of the data sources it names. */
  readonly uses: readonly string[];
  readonly problems: readonly ParseProblem[];
}

/**
 * The policies that a resource carries. Of a type that is not known, and of a call of another module, those arguments
 * with `policy` or `document` in their names that are policies for certain.
 */
export function readPolicies(
  block: ModuleBlock,
  scope: Scope,
  dataDocuments: ReadonlyMap<string, DataDocument>,
): readonly PolicyReading[] {
  const places = block.kind === 'resource' ? policyPlacesFor(block, scope) : undefined;
  if (places === undefined) return readUnknown(block, scope, dataDocuments);
  const when = guardOf(block.block.body, scope, evaluate);
  return places.flatMap((place) =>
    argumentsAt(place, block, scope, when).map((argument) =>
      readArgument(argument, place, block, dataDocuments),
    ),
  );
}

interface Argument {
  readonly expression: Expression;
  /** `aws_iam_role.this.assume_role_policy` */
  readonly pointer: string;
  readonly scope: Scope;
  readonly when: Guard;
}

/**
 * Of the types of an organization's policies only two allow or deny actions.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies.html
 */
function policyPlacesFor({ type, block }: ModuleBlock, scope: Scope): readonly PolicyPlace[] | undefined {
  if (type !== 'aws_organizations_policy') return policyPlacesOf(type);
  const expression = argumentOf(block.body, 'type');
  const value = expression && evaluate(expression, scope);
  const name = value?.kind === 'string' && value.holes.length === 0 ? value.text : 'SERVICE_CONTROL_POLICY';
  if (name === 'SERVICE_CONTROL_POLICY') return [{ path: 'content', policyType: 'scp' }];
  return name === 'RESOURCE_CONTROL_POLICY' ? [{ path: 'content', policyType: 'rcp' }] : [];
}

function argumentsAt(
  { path }: PolicyPlace,
  { block, address }: ModuleBlock,
  scope: Scope,
  when: Guard,
): readonly Argument[] {
  const [first = '', second] = path.split('/');
  if (second === undefined) {
    const expression = argumentOf(block.body, first);
    return expression === undefined ? [] : [{ expression, pointer: `${address}.${first}`, scope, when }];
  }
  return nestedBlocks(block.body, first, scope).flatMap((instance, index) => {
    const expression = argumentOf(instance.body, second);
    const pointer = `${address}.${first}[${index}].${second}`;
    return expression === undefined
      ? []
      : [{ expression, pointer, scope: instance.scope, when: both(when, instance.when) }];
  });
}

function readArgument(
  { expression, pointer, scope, when }: Argument,
  place: PolicyPlace,
  block: ModuleBlock,
  dataDocuments: ReadonlyMap<string, DataDocument>,
): PolicyReading {
  const sources = policySourcesOf(expression, scope);
  const trees = sources.flatMap((source) => treeOf(source, expression.span, dataDocuments) ?? []);
  const uses = sources.flatMap((source) =>
    source.kind === 'data' && dataDocuments.has(source.address) ? [source.address] : [],
  );
  const problems = trees.flatMap((tree) => tree.problems);
  const [first] = trees;
  if (first === undefined) return { place, document: undefined, uses, problems };
  const about = aboutOf(block, pointer, place);
  const document =
    trees.length === 1
      ? readPolicyDocument(first.tree, { ...about, when: both(when, first.when) })
      : readPolicyDocument(choiceAmong(trees, expression.span), { ...about, when });
  return { place, document, uses, problems };
}

type TreeSource = Extract<PolicySource, { readonly kind: 'tree' }>;

/** A data source that the module does not have is an unknown tree; one that it has is read at its own place. */
function treeOf(
  source: PolicySource,
  span: Span,
  dataDocuments: ReadonlyMap<string, DataDocument>,
): TreeSource | undefined {
  if (source.kind === 'tree') return source;
  if (dataDocuments.has(source.address)) return undefined;
  const tree = unknownAt(span, `the module has no ${source.address}`);
  return { kind: 'tree', tree, when: source.when, problems: [] };
}

function choiceAmong(trees: readonly TreeSource[], span: Span): Value {
  return { kind: 'choice', options: trees.map(({ when, tree }) => ({ when, value: tree })), span };
}

/** What is known of a document before it is read, its guard aside. */
export function aboutOf(
  { block }: ModuleBlock,
  pointer: string,
  { policyType, resourceType }: Omit<PolicyPlace, 'path'>,
): Omit<DocumentAbout, 'when'> {
  const { source } = block.span;
  const about = {
    id: `${source.file}#${pointer}`,
    source,
    pointer,
    format: 'terraform',
    policyType,
  } as const;
  return resourceType === undefined ? about : { ...about, resourceType };
}

/**
 * What is no policy for certain is left alone here: most arguments of most modules are something else, and other clouds
 * have policies that look alike. Of a list each policy is a document.
 */
function readUnknown(
  block: ModuleBlock,
  scope: Scope,
  dataDocuments: ReadonlyMap<string, DataDocument>,
): readonly PolicyReading[] {
  if (block.kind === 'data' || (block.kind === 'resource' && !block.type.startsWith('aws_'))) return [];
  const when = guardOf(block.block.body, scope, evaluate);
  return block.block.body.attributes.filter(isNamedLikePolicy).flatMap(({ name, expression }) => {
    const sources = policySourcesOf(expression, scope);
    const trees = sources.filter((source) => source.kind === 'tree').filter(({ tree }) => isPolicy(tree));
    const uses = sources.flatMap((source) =>
      source.kind === 'data' && dataDocuments.has(source.address) ? [source.address] : [],
    );
    const written = trees.map((source, index): PolicyReading => {
      const pointer = `${block.address}.${name.text}${trees.length > 1 ? `[${index}]` : ''}`;
      const about = { ...aboutOf(block, pointer, { policyType: 'identity' }), when: both(when, source.when) };
      const document = readPolicyDocument(source.tree, about);
      const policyType = detectPolicyType(document);
      const place = { path: name.text, policyType };
      return { place, document: { ...document, policyType }, uses: [], problems: source.problems };
    });
    return [...written, { place: undefined, document: undefined, uses, problems: [] }];
  });
}

function isNamedLikePolicy({ name }: Attribute): boolean {
  return /policy|policies|document/.test(name.text);
}

function isPolicy(tree: Value): boolean {
  return tree.kind === 'map' && entryOf(tree, 'Statement') !== undefined;
}
