import type { Check, Discovery } from '../model/connection.ts';
import { billingChecks } from './billing-checks.ts';
import { check, unknownCheck } from './check.ts';
import type { ConnectionRequest } from './connection-request.ts';

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
  return [...common, ...billingChecks(request, discovery, now)];
}

/** Whether nothing stands against going on: nothing failed, and no unknown decides what would be created. */
export function mayDeploy(checks: readonly Check[]): boolean {
  return checks.every(({ id, state }) => state !== 'fail' && (state !== 'unknown' || !deciding.has(id)));
}

/** Checks whose answer decides what is created, or whether an account pays for others. */
const deciding: ReadonlySet<string> = new Set(['payer-account', 'hourly-report']);

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
  if (regions.state === 'unknown') return unknownCheck('sts-regions', title, regions);
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
  if (organization.state === 'unknown') return unknownCheck('organization', title, organization);
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
