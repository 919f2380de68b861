import type { BillingBucket, Check, CostReport, Discovery } from '../model/connection.ts';
import { check, unknownCheck } from './check.ts';
import { type JudgedReport, chooseReport } from './choose-report.ts';
import { judgeBucketPolicy } from './judge-bucket-policy.ts';

/**
 * Checks that the bill arrives where the role of a billing connection reads it: a report, its deliveries, its bucket, and
 * who may write there. `now`: milliseconds since the epoch.
 */
export function verifyReport({ reports, buckets, caller }: Discovery, now: number): readonly Check[] {
  const title = 'the cost and usage report';
  if (reports.state === 'unknown') return [unknownCheck('report', title, reports)];
  const { chosen, others } = chooseReport(reports.value, buckets, now);
  if (chosen === undefined) {
    const undecided = others.find(({ isBucketUnknown }) => isBucketUnknown);
    return [
      undecided === undefined
        ? check(
            'report',
            title,
            'fail',
            'There is none that CloudZero reads.',
            'Deploy the connection again: the stack makes one.',
          )
        : check(
            'report',
            title,
            'unknown',
            `Whether ${undecided.report.name} is one could not be told: ${undecided.lacks.join(', ')}.`,
            'Allow s3:ListAllMyBuckets to the role of this workflow.',
          ),
    ];
  }
  const bucket = buckets.get(chosen.report.bucket);
  return [
    check('report', title, 'pass', `${chosen.report.name} is read.`, null),
    verifyDelivery(chosen),
    ...(bucket?.state === 'known'
      ? [verifyBucket(chosen.report, bucket.value), confined(judgeBucketPolicy(bucket.value, caller))]
      : []),
  ];
}

function verifyDelivery({ report, delivery }: JudgedReport): Check {
  const id = 'report-delivery';
  const title = 'its deliveries';
  switch (delivery.state) {
    case 'delivering':
      return check(id, title, 'pass', `${report.name} was last delivered at ${delivery.last}.`, null);
    case 'waiting':
      return check(
        id,
        title,
        'unknown',
        `${report.name} was not delivered yet; the first delivery takes up to a day.`,
        'Verify the connection again tomorrow.',
      );
    case 'stale':
      return check(
        id,
        title,
        'fail',
        `${report.name} was last delivered at ${delivery.last}, more than two days ago.`,
        'See in the billing console why.',
      );
    case 'failing':
      return check(
        id,
        title,
        'fail',
        `AWS says ${delivery.status} of the last delivery of ${report.name}.`,
        `Let billing write to the bucket ${report.bucket}, and see that the bucket is there.`,
      );
  }
}

function verifyBucket({ region }: CostReport, bucket: BillingBucket): Check {
  const id = 'report-bucket';
  const title = 'its bucket';
  if (!bucket.isOwn)
    return check(
      id,
      title,
      'fail',
      `${bucket.name} is of another account.`,
      'Deliver the report to a bucket here.',
    );
  if (bucket.region === null)
    return check(id, title, 'unknown', `AWS does not say where ${bucket.name} is.`, null);
  return bucket.region === region
    ? check(id, title, 'pass', `${bucket.name} is of this account, in ${region}.`, null)
    : check(
        id,
        title,
        'fail',
        `${bucket.name} is in ${bucket.region}; the report says ${region}.`,
        'In the billing console, correct the Region of the report.',
      );
}

/** What is advice before a connection is made is missing from one that is there. */
function confined(one: Check): Check {
  return one.state === 'advice' ? { ...one, state: 'fail' } : one;
}
