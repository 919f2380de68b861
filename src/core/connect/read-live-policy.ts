import { always } from '../model/guard.ts';
import type { PolicyDocument } from '../model/policy.ts';
import { parseJson } from '../parse/parse-json.ts';
import { readPolicyDocument } from '../parse/policy-document.ts';

/** A document as IAM gives it, in which nothing is left to fill in; undefined: it is no JSON. */
export function readLivePolicy(
  id: string,
  text: string,
  policyType: 'identity' | 'trust',
): PolicyDocument | undefined {
  const source = { file: id, text, bom: false };
  const { value, problems } = parseJson(source);
  if (value?.kind !== 'map' || problems.length > 0) return undefined;
  return readPolicyDocument(value, { id, source, pointer: '', format: 'json', policyType, when: always });
}
