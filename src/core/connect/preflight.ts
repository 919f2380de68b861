import type { Check, CheckState, Discovery, Fact } from '../model/connection.ts';
import { type JudgedReport, chooseReport } from './choose-report.ts';
import type { ConnectionRequest } from './connection-request.ts';
import { judgeBucketPolicy } from './judge-bucket-policy.ts';

/** What a stack is made with: its text as it will be deployed. */
export interface TemplateToDeploy {
  /** UTF-8 bytes. */
  readonly bytes: number;
}

/** CloudFormation takes templates up to this size with the call itself. */
const maxTemplateBytes = 51_200;

/**
 * Checks what CloudZero's documentation demands of an account before it is connected. Nothing is taken for granted: what
 * could not be asked is `unknown`, and a billing connection with an unknown that decides whether something is created does
 * not go ahead (see `mayDeploy`). `now`: milliseconds since the epoch.
 * https://docs.cloudzero.com/docs/connect-aws
 */
export function preflight(
  request: ConnectionRequest,
  discovery: Discovery,
  template: TemplateToDeploy,
  now: number,
): readonly Check[] {
  const common = [checkAccount(request, discovery), checkTemplate(template), checkRegions(discovery)];
  if (request.kind === 'resource') return [...common, checkMembership(discovery)];
  return [
    ...common,
    checkPayer(discovery),
    checkRegion(request, discovery),
    ...checkReports(discovery, now),
    checkTags(discovery),
  ];
}

/** Whether nothing stands against going on: nothing failed, and no unknown decides what would be created. */
export function mayDeploy(checks: readonly Check[]): boolean {
  return checks.every(({ id, state }) => state !== 'fail' && (state !== 'unknown' || !deciding.has(id)));
}

/** Checks whose answer decides what is created, or whether an account pays for others. */
const deciding: ReadonlySet<string> = new Set(['payer-account', 'hourly-report', 'report-bucket']);

function check(id: string, title: string, state: CheckState, evidence: string, next: string | null): Check {
  return { id, title, state, evidence, next };
}

function unknown(id: string, title: string, fact: Fact<unknown> & { readonly state: 'unknown' }): Check {
  const next =
    fact.denied === null
      ? 'Run it again; if it stays, ask AWS in the account itself.'
      : `Allow ${fact.denied} to the role of this workflow.`;
  return check(id, title, 'unknown', `It could not be told: ${fact.reason}.`, next);
}

function checkAccount({ expectedAccountId }: ConnectionRequest, { caller }: Discovery): Check {
  const title = 'the account of the credentials';
  if (expectedAccountId === undefined)
    return check(
      'account',
      title,
      'advice',
      `The credentials are of account ${caller.accountId}; no account was expected.`,
      'Name it in `expected-account-id`, so that other credentials change nothing.',
    );
  return expectedAccountId === caller.accountId
    ? check(
        'account',
        title,
        'pass',
        `The credentials are of account ${caller.accountId}, as expected.`,
        null,
      )
    : check(
        'account',
        title,
        'fail',
        `The credentials are of account ${caller.accountId}, not of ${expectedAccountId}.`,
        'Correct `expected-account-id` or the credentials.',
      );
}

function checkTemplate({ bytes }: TemplateToDeploy): Check {
  const size = `${bytes.toLocaleString('en-US')} of ${maxTemplateBytes.toLocaleString('en-US')} bytes`;
  return bytes <= maxTemplateBytes
    ? check('template-size', 'the size of the template', 'pass', `It is ${size}.`, null)
    : check(
        'template-size',
        'the size of the template',
        'fail',
        `It is ${size}.`,
        'Take out what the stack does not need.',
      );
}

/** https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html */
function checkRegions({ regions }: Discovery): Check {
  const title = 'Regions that have to be switched on';
  if (regions.state === 'unknown') return unknown('sts-regions', title, regions);
  const enabled = regions.value.filter(({ isEnabled }) => isEnabled).map(({ name }) => name);
  return enabled.length === 0
    ? check('sts-regions', title, 'pass', 'None is in use, and STS answers in all others.', null)
    : check(
        'sts-regions',
        title,
        'advice',
        `In use: ${enabled.join(', ')}.`,
        'See in the console, under IAM, Account settings, that STS is active in each.',
      );
}

function checkMembership({ organization }: Discovery): Check {
  const title = 'the organization of the account';
  if (organization.state === 'unknown') return unknown('organization', title, organization);
  const { value } = organization;
  return value.membership === 'none'
    ? check(
        'organization',
        title,
        'advice',
        'The account is in no organization, so that it pays for itself.',
        'Make a billing connection of it, if none covers it yet.',
      )
    : check(
        'organization',
        title,
        'pass',
        `It is ${value.membership === 'management' ? 'the management account' : `a member, paid for by ${value.managementAccountId}`}.`,
        value.membership === 'member'
          ? `Connect ${value.managementAccountId} first, if it is not connected yet.`
          : null,
      );
}

/** A member that is taken for a payer gets a report of its own that nobody needs: it takes a yes. */
function checkPayer({ organization }: Discovery): Check {
  const title = 'an account that pays';
  if (organization.state === 'unknown') return unknown('payer-account', title, organization);
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
  if (reports.state === 'unknown') return [unknown('hourly-report', title, reports)];
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
  if (tags.state === 'unknown') return unknown('cost-allocation-tags', title, tags);
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
