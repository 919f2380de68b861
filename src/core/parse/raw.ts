import { always } from '../model/guard.ts';
import type {
  ManagedPolicyList,
  ParsedFile,
  ParseProblem,
  PolicyDocument,
  PolicyType,
} from '../model/policy.ts';
import type { Source } from '../model/source.ts';
import { type StringValue, type Value, entryOf } from '../model/value.ts';
import { detectPolicyType } from './detect-policy-type.ts';
import { type FoundPolicy, findPolicies } from './find-policies.ts';
import { withPlaceholders } from './placeholders.ts';
import { readPolicyDocument } from './policy-document.ts';

/**
 * Reads a JSON or YAML file that is no template: one policy document or several, or a list of managed policies. Service
 * control and resource control policies look like others, so their type has to be given; other types are detected.
 * Undefined: there is no policy in it.
 */
export function readRawFile(
  source: Source,
  tree: Value,
  format: 'json' | 'yaml',
  policyType?: PolicyType,
): ParsedFile | undefined {
  const managed = managedListOf(source, tree);
  if (managed !== undefined) return managed;
  const { policies, problems } = findPolicies(tree);
  if (policies.length === 0 && problems.length === 0) return undefined;
  const documents = policies.map((policy) => documentOf(source, policy, format, policyType));
  return { documents, roles: [], inputs: [], managedLists: [], problems };
}

function documentOf(
  source: Source,
  { tree, pointer, key }: FoundPolicy,
  format: 'json' | 'yaml',
  policyType: PolicyType | undefined,
): PolicyDocument {
  const id = pointer === '' ? source.file : `${source.file}#${pointer}`;
  const about = { id, source, pointer, format, when: always };
  const document = readPolicyDocument(withPlaceholders(source, tree), {
    ...about,
    policyType: policyType ?? 'identity',
  });
  if (policyType !== undefined) return document;
  const detected = key === 'AssumeRolePolicyDocument' ? 'trust' : detectPolicyType(document);
  return detected === document.policyType ? document : { ...document, policyType: detected };
}

/** `{"policies": [{"arn": …, "name": …}]}` */
function managedListOf({ file }: Source, tree: Value): ParsedFile | undefined {
  const list = tree.kind === 'map' ? entryOf(tree, 'policies')?.value : undefined;
  if (list?.kind !== 'list') return undefined;
  const policies: ManagedPolicyList['policies'][number][] = [];
  const problems: ParseProblem[] = [];
  for (const item of list.items) {
    const arn = stringOf(item, 'arn');
    if (arn !== undefined) policies.push({ arn, name: stringOf(item, 'name') });
    else
      problems.push({ span: item.span, message: 'An entry of a list of managed policies needs an "arn".' });
  }
  if (policies.length === 0 && problems.length > 0) return undefined;
  return {
    documents: [],
    roles: [],
    inputs: [],
    managedLists: [{ file, span: tree.span, policies }],
    problems,
  };
}

function stringOf(item: Value, key: string): StringValue | undefined {
  const value = item.kind === 'map' ? entryOf(item, key)?.value : undefined;
  return value?.kind === 'string' ? value : undefined;
}
