import type { Check, Discovery } from '../model/connection.ts';
import { type JudgedReport, chooseReport } from './choose-report.ts';
import { check, unknownCheck } from './check.ts';
import type { ConnectionRequest } from './connection-request.ts';
import { judgeBucketPolicy } from './judge-bucket-policy.ts';

/** What only the account that pays has to have. `now`: milliseconds since the epoch. */
export function billingChecks(
  request: ConnectionRequest,
  discovery: Discovery,
  now: number,
): readonly Check[] {
  return [
    checkPayer(discovery),
    checkRegion(request, discovery),
    ...checkReports(discovery, now),
    checkTags(discovery),
  ];
}

/** A member that is taken for a payer gets a report of its own that nobody needs: it takes a yes. */
function checkPayer({ organization }: Discovery): Check {
  const title = 'an account that pays';
  if (organization.state === 'unknown') return unknownCheck('payer-account', title, organization);
  const { value } = organization;
  if (value.membership === 'none')
    return check(
      'payer-account',
      title,
      'pass',
      'AWS says that the account is in no organization: it pays for itself.',
      null,
    );
  return value.membership === 'management'
    ? check(
        'payer-account',
        title,
        'pass',
        `It is the management account of ${value.id}, which bills all of it together.`,
        null,
      )
    : check(
        'payer-account',
        title,
        'fail',
        `It is a member of ${value.id}; account ${value.managementAccountId} pays.`,
        `Make the billing connection in ${value.managementAccountId}, and a resource connection here.`,
      );
}

/** Reports can be made in the home Region of billing only, and the stack makes one where there is none. */
function checkRegion({ region }: ConnectionRequest, { caller }: Discovery): Check {
  const home = caller.partition === 'aws-cn' ? 'cn-northwest-1' : 'us-east-1';
  return region === home
    ? check(
        'billing-region',
        'the Region of the stack',
        'pass',
        `It is ${home}, where billing reports are made.`,
        null,
      )
    : check(
        'billing-region',
        'the Region of the stack',
        'fail',
        `It is ${region}; billing reports are made in ${home}.`,
        `Set \`aws-region: ${home}\`.`,
      );
}

function checkReports(discovery: Discovery, now: number): readonly Check[] {
  const title = 'an hourly cost and usage report';
  const { reports, exports, buckets } = discovery;
  if (reports.state === 'unknown') return [unknownCheck('hourly-report', title, reports)];
  const { chosen, others } = chooseReport(reports.value, buckets, now);
  const undecided = others.filter(({ isBucketUnknown }) => isBucketUnknown);
  const why = others.map(
    ({ report, lacks }) => `${report.name}: ${lacks.join(', ') || 'another one goes first'}`,
  );
  const besides = why.length === 0 ? '' : ` Not taken: ${why.join('; ')}.`;
  if (chosen === undefined && undecided.length > 0)
    return [
      check(
        'hourly-report',
        title,
        'unknown',
        `There may be one: ${why.join('; ')}.`,
        'Allow s3:ListAllMyBuckets to the role of this workflow.',
      ),
    ];
  if (chosen === undefined) {
    const found =
      exports.state === 'known' ? exports.value.map(({ name, table }) => `${name} (${table})`) : [];
    const data =
      found.length === 0
        ? ''
        : ` Data exports are there and are read by newer connections only: ${found.join(', ')}.`;
    return [
      check(
        'hourly-report',
        title,
        'advice',
        `None can be used.${besides}${data}`,
        'The stack makes one, in a bucket of its own; the first delivery takes up to a day.',
      ),
    ];
  }
  const bucket = buckets.get(chosen.report.bucket);
  return [
    check(
      'hourly-report',
      title,
      chosen.lacks.length === 0 ? 'pass' : 'advice',
      `${chosen.report.name} is read (${chosen.tier?.replace('-', ', ')}).${chosen.lacks.length === 0 ? '' : ` It could be better: ${chosen.lacks.join(', ')}.`}${besides}`,
      chosen.lacks.length === 0
        ? null
        : 'Change the report in the billing console, if its costs are to be complete.',
    ),
    checkDelivery(chosen),
    ...(bucket?.state === 'known' ? [judgeBucketPolicy(bucket.value, discovery.caller)] : []),
  ];
}

function checkDelivery({ report, delivery }: JudgedReport): Check {
  const title = 'its deliveries';
  switch (delivery.state) {
    case 'delivering':
      return check(
        'report-delivery',
        title,
        'pass',
        `${report.name} was last delivered at ${delivery.last}.`,
        null,
      );
    case 'waiting':
      return check(
        'report-delivery',
        title,
        'advice',
        `${report.name} was not delivered yet.`,
        'The first delivery takes up to a day.',
      );
    case 'stale':
      return check(
        'report-delivery',
        title,
        'fail',
        `${report.name} was last delivered at ${delivery.last}, more than two days ago.`,
        'See in the billing console why, then run it again.',
      );
    case 'failing':
      return check(
        'report-delivery',
        title,
        'fail',
        `AWS says ${delivery.status} of the last delivery of ${report.name}.`,
        `Let billing write to the bucket ${report.bucket}, and see that the bucket is there.`,
      );
  }
}

function checkTags({ tags }: Discovery): Check {
  const title = 'cost allocation tags';
  if (tags.state === 'unknown') return unknownCheck('cost-allocation-tags', title, tags);
  const active = tags.value.filter(({ isActive }) => isActive).length;
  return active > 0
    ? check('cost-allocation-tags', title, 'pass', `${active} of ${tags.value.length} are active.`, null)
    : check(
        'cost-allocation-tags',
        title,
        'advice',
        tags.value.length === 0 ? 'There are none.' : `None of ${tags.value.length} is active.`,
        'Activate those you sort costs by, in the billing console; that takes a day and is not for the past.',
      );
}
