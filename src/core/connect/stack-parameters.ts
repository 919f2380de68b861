import type { Discovery } from '../model/connection.ts';
import type { Stack } from '../model/stack.ts';
import { chooseReport } from './choose-report.ts';
import type { ConnectionRequest } from './connection-request.ts';

/** What the stack is given, apart from the external id. */
export interface StackParameters {
  readonly values: Readonly<Record<string, string>>;
  /** Why it is given that; one sentence, safe to print. */
  readonly reason: string;
}

/**
 * What follows from an account for the parameters of the templates in `policies/cloudformation`. The report a stack made
 * stays the stack's: an update that finds it again does not take it away. Only for a discovery that `mayDeploy`.
 * `now`: milliseconds since the epoch.
 */
export function stackParameters(
  { kind }: ConnectionRequest,
  { caller, reports, exports, buckets }: Discovery,
  stack: Stack | undefined,
  now: number,
): StackParameters {
  if (kind === 'resource') return { values: {}, reason: 'A resource connection reads no report.' };
  const created = stack?.parameters.get('CreateReport') ?? 'none';
  const before = stack?.parameters.get('BillingBucketNames') ?? '';
  const own = [reports, exports].flatMap((fact) =>
    fact.state === 'known'
      ? fact.value.map(({ bucket }) => bucket).filter((name) => isOwn(buckets.get(name)))
      : [],
  );
  if (stack !== undefined && created !== 'none') {
    // The first bucket is the one the stack made; a new order would make another.
    const names = [...new Set([...before.split(','), ...own])].filter((name) => name !== '');
    return {
      values: { BillingBucketNames: names.join(','), CreateReport: created },
      reason: 'The stack keeps the report it made.',
    };
  }
  const { chosen } =
    reports.state === 'known' ? chooseReport(reports.value, buckets, now) : { chosen: undefined };
  if (chosen !== undefined) {
    const names = [...new Set([chosen.report.bucket, ...own])];
    return {
      values: { BillingBucketNames: names.join(','), CreateReport: 'none' },
      reason: `The report ${chosen.report.name} is read from ${chosen.report.bucket}.`,
    };
  }
  const made = `cloudzero-reports-${caller.accountId}`;
  return {
    values: {
      BillingBucketNames: [...new Set([made, ...own])].join(','),
      CreateReport: 'cost-and-usage-report',
    },
    reason: `There is no report that can be read: the stack makes one, and the bucket ${made} for it.`,
  };
}

function isOwn(bucket: ReturnType<Discovery['buckets']['get']>): boolean {
  return bucket?.state === 'known' && bucket.value.isOwn;
}
