import type { ParseProblem } from '../model/policy.ts';
import { type MapValue, type StringValue, type Value, entryOf } from '../model/value.ts';
import { parseEmbeddedJson } from './embedded-json.ts';
import { segmentsOf } from './segment.ts';

/** A policy document somewhere in a tree. */
export interface FoundPolicy {
  readonly tree: MapValue;
  /** JSON Pointer (RFC 6901); empty for the tree itself. */
  readonly pointer: string;
  /** The key it stands under, e.g. `AssumeRolePolicyDocument`. */
  readonly key: string | undefined;
}

export interface FoundPolicies {
  readonly policies: readonly FoundPolicy[];
  /** What is wrong with policies that are written as JSON in a string. */
  readonly problems: readonly ParseProblem[];
}

/**
 * Finds the policies of a file that is no template: the file itself, a list of policies, or what the AWS CLI prints
 * (`iam get-role`, `iam get-policy-version`, `s3api get-bucket-policy`, `organizations describe-policy` and others).
 */
export function findPolicies(tree: Value): FoundPolicies {
  const found: Found = { policies: [], problems: [] };
  collect(tree, '', undefined, found);
  return found;
}

interface Found {
  readonly policies: FoundPolicy[];
  readonly problems: ParseProblem[];
}

/** Keys under which the CLI and the APIs of AWS have policies. */
const policyKeys = new Set([
  'AssumeRolePolicyDocument',
  'Content',
  'Document',
  'Policy',
  'PolicyDocument',
  'policy',
  'policyDocument',
]);

/** Where a policy may be expected, statements or the version of the policy language make one; elsewhere both do. */
function isPolicy(map: MapValue, isExpected: boolean): boolean {
  const version = entryOf(map, 'Version')?.value;
  const hasVersion =
    version?.kind === 'string' && (version.text === '2012-10-17' || version.text === '2008-10-17');
  const hasStatement = entryOf(map, 'Statement') !== undefined;
  return isExpected ? hasVersion || hasStatement : hasVersion && hasStatement;
}

function collect(value: Value, pointer: string, key: string | undefined, into: Found): void {
  if (value.kind === 'list') {
    for (const [index, item] of value.items.entries()) collect(item, `${pointer}/${index}`, key, into);
  } else if (value.kind === 'map') {
    if (isPolicy(value, key === undefined || policyKeys.has(key)))
      into.policies.push({ tree: value, pointer, key });
    else
      for (const entry of value.entries)
        collect(entry.value, `${pointer}/${escapePointer(entry.key.text)}`, entry.key.text, into);
  } else if (value.kind === 'string' && key !== undefined && policyKeys.has(key))
    collectWritten(value, pointer, key, into);
}

/** A policy as JSON in a string, as several APIs give it. */
function collectWritten(value: StringValue, pointer: string, key: string, into: Found): void {
  if (!/^\s*\{/.test(value.text) || !value.text.includes('"Statement"')) return;
  const { value: tree, problems } = parseEmbeddedJson(value.span.source, segmentsOf(value));
  into.problems.push(...problems);
  if (tree?.kind === 'map' && isPolicy(tree, true)) into.policies.push({ tree, pointer, key });
}

function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
