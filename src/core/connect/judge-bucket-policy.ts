import type { BillingBucket, Caller, Check } from '../model/connection.ts';

/** The services of AWS that write billing data. */
const writers: readonly string[] = ['billingreports.amazonaws.com', 'bcm-data-exports.amazonaws.com'];

/**
 * Checks that the policy of a billing bucket lets billing write for this account only: each Allow for it carries
 * `aws:SourceAccount` or an `aws:SourceArn` with the account. Without, anyone's report could be delivered into it.
 * https://docs.aws.amazon.com/cur/latest/userguide/cur-s3.html
 */
export function judgeBucketPolicy({ name, policy }: BillingBucket, { accountId }: Caller): Check {
  const id = 'report-bucket-policy';
  const title = 'who may write to its bucket';
  if (policy.state === 'unknown')
    return {
      id,
      title,
      state: 'unknown',
      evidence: `It could not be told: ${policy.reason}.`,
      next: policy.denied === null ? null : `Allow ${policy.denied} to the role of this workflow.`,
    };
  const statements = policy.value === null ? [] : statementsOf(policy.value);
  if (statements === undefined)
    return {
      id,
      title,
      state: 'unknown',
      evidence: `The policy of ${name} is no policy document.`,
      next: 'Look at it in the console, under S3.',
    };
  const open = statements.filter((one) => letsBillingWrite(one) && !isBoundTo(one, accountId));
  const lets = statements.filter(letsBillingWrite);
  if (lets.length === 0)
    return {
      id,
      title,
      state: 'fail',
      evidence: `The policy of ${name} does not let billing write.`,
      next: 'Let billingreports.amazonaws.com write, for this account only.',
    };
  return open.length === 0
    ? {
        id,
        title,
        state: 'pass',
        evidence: `Billing writes to ${name} for account ${accountId} only.`,
        next: null,
      }
    : {
        id,
        title,
        state: 'advice',
        evidence: `Billing may write to ${name} for any account.`,
        next: 'Add the conditions aws:SourceAccount and aws:SourceArn to its policy.',
      };
}

type Shape = Readonly<Record<string, unknown>>;

function statementsOf(text: string): readonly Shape[] | undefined {
  try {
    const document = shapeOf(JSON.parse(text));
    return listOf(document['Statement']).map(shapeOf);
  } catch {
    return undefined;
  }
}

function letsBillingWrite(statement: Shape): boolean {
  const services = listOf(shapeOf(statement['Principal'])['Service']);
  const actions = listOf(statement['Action']).map((action) => String(action).toLowerCase());
  return (
    statement['Effect'] === 'Allow' &&
    services.some((service) => writers.includes(String(service))) &&
    actions.some((action) => ['s3:putobject', 's3:put*', 's3:*', '*'].includes(action))
  );
}

function isBoundTo(statement: Shape, accountId: string): boolean {
  return Object.entries(shapeOf(statement['Condition'])).some(([operator, keys]) => {
    if (!/^(String|Arn)(Equals|Like)$/.test(operator)) return false;
    return Object.entries(shapeOf(keys)).some(([key, values]) => {
      const all = listOf(values).map(String);
      const name = key.toLowerCase();
      if (all.length === 0) return false;
      if (name === 'aws:sourceaccount') return all.every((value) => value === accountId);
      return name === 'aws:sourcearn' && all.every((value) => value.split(':')[4] === accountId);
    });
  });
}

function shapeOf(value: unknown): Shape {
  return typeof value === 'object' && value !== null ? (value as Shape) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}
