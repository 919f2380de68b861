import type { StringValue } from '../model/value.ts';
import { matchesArnFormat } from './arn.ts';
import { toPattern } from './hole-pattern.ts';
import { intersects, matches } from './pattern.ts';
import type { Action, Reference } from './reference.ts';

/** Whether an action can ever be asked for on something a resource pattern matches. */
export interface Reach {
  readonly answer: 'yes' | 'no';
  /**
   * `certain`: the action takes no resource, so IAM compares with `*` alone. `estimate`: the pattern fits none of the
   * ARN formats documented for the action, and that list is known to have gaps.
   */
  readonly confidence: 'certain' | 'estimate';
}

const yes: Reach = { answer: 'yes', confidence: 'certain' };
const needsStar: Reach = { answer: 'no', confidence: 'certain' };
const fitsNoFormat: Reach = { answer: 'no', confidence: 'estimate' };

/**
 * Actions without a documented resource type that the service nevertheless checks against an ARN of its own making.
 * CloudWatch Logs asks for `DescribeLogGroups` on `log-group::log-stream:`, so that `log-group:*` works where any name
 * does not. https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/permissions-reference-cwl.html
 */
const syntheticArns: ReadonlyMap<string, string> = new Map([
  ['logs:DescribeLogGroups', 'arn:aws:logs:us-east-1:123456789012:log-group::log-stream:'],
]);

/**
 * Whether an action can be evaluated against a resource that the pattern matches. What only a deployment fills in
 * counts as anything. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function reachOf(reference: Reference, action: Action, resource: StringValue): Reach {
  const pattern = toPattern(resource);
  if (/^\*+$/.test(pattern)) return yes;
  const synthetic = syntheticArns.get(action.id);
  if (synthetic !== undefined && matchesWhateverRegion(pattern, synthetic)) return yes;
  if (action.resources.length === 0) return matches(pattern, '*') ? yes : needsStar;
  const formats = formatsOf(reference, action);
  if (formats.length === 0) return yes;
  return formats.some((format) => matchesArnFormat(format, pattern)) ? yes : fitsNoFormat;
}

/** Region, account and partition of a synthetic ARN are those of the call: any will do. */
function matchesWhateverRegion(pattern: string, synthetic: string): boolean {
  const [, , service = '', , , ...rest] = synthetic.split(':');
  return intersects(pattern, `arn:*:${service}:*:*:${rest.join(':')}`);
}

const formatsByAction = new WeakMap<Action, readonly string[]>();

function formatsOf(reference: Reference, action: Action): readonly string[] {
  const known = formatsByAction.get(action);
  if (known !== undefined) return known;
  const service = reference.service(action.id.slice(0, action.id.indexOf(':')));
  const named = new Set(action.resources.map(({ type }) => type));
  const formats = (service?.resourceTypes ?? [])
    .filter(({ name }) => named.has(name))
    .flatMap(({ arns }) => arns);
  formatsByAction.set(action, formats);
  return formats;
}
