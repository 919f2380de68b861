import type { Check, Fact } from '../model/connection.ts';
import type { LiveRole } from '../model/live-role.ts';
import type { PolicyDocument } from '../model/policy.ts';
import type { PolicyChange } from '../parity/compare-policies.ts';
import { check, unknownCheck } from './check.ts';
import { type LiveDifferences, compareLivePolicies } from './compare-live-policy.ts';
import { isExternalIdKey, verifyExternalId } from './verify-external-id.ts';
import type { ExpectedRole } from './expected-role.ts';
import { readLivePolicy } from './read-live-policy.ts';
import { verifyManagedPolicies } from './verify-managed-policies.ts';
import { withoutSecrets } from './without-secrets.ts';

/**
 * Holds a live role to the one that was deployed, by meaning. `live` undefined: there is no role of that name, and nothing
 * else can be looked at. `externalId`: what CloudZero gives; undefined: not said. No check repeats an external id.
 */
export function verifyRole(
  expected: ExpectedRole,
  live: Fact<LiveRole | undefined>,
  externalId: string | undefined,
): readonly Check[] {
  const title = 'the role';
  if (live.state === 'unknown') return [unknownCheck('role', title, live)];
  const role = live.value;
  if (role === undefined)
    return [
      check('role', title, 'fail', `There is no role ${expected.name}.`, 'Deploy the connection again.'),
    ];
  const trust = readLivePolicy('trust policy', role.trust, 'trust');
  const checks = [
    check('role', title, 'pass', `${role.name} is there.`, null),
    verifyPath(expected, role),
    ...verifyTrust(expected, trust, externalId),
    verifyInline(expected, role),
    verifyManagedPolicies(expected, role.managed),
    verifyBoundary(expected, role),
  ];
  return withoutSecrets(checks, [externalId, ...externalIdsOf(trust)]);
}

const redeploy = 'Deploy the connection again, or find out who changed the role.';

function verifyPath({ path }: ExpectedRole, role: LiveRole): Check {
  const title = 'its path';
  return role.path === path
    ? check('role-path', title, 'pass', `It is ${path}.`, null)
    : check('role-path', title, 'fail', `It is ${role.path}, not ${path}.`, redeploy);
}

function verifyTrust(
  expected: ExpectedRole,
  trust: PolicyDocument | undefined,
  externalId: string | undefined,
): readonly Check[] {
  const title = 'who may assume it';
  if (trust === undefined)
    return [
      check(
        'trust-policy',
        title,
        'unknown',
        'Its trust policy is no JSON.',
        'In the IAM console, look at it.',
      ),
    ];
  const differences = compareLivePolicies([trust], expected.trust, expected.when, isAboutExternalId);
  const principals = trust.statements.flatMap(({ principal }) => principal?.values ?? []);
  const names = [...new Set(principals.map(({ value }) => value.text))];
  return [
    judged('trust-policy', title, `Only ${names.slice(0, 3).join(', ')}.`, differences, expected.open.trust),
    verifyExternalId(expected.trust, trust, externalId),
  ];
}

/** Judged by itself, without its values. */
function isAboutExternalId(change: PolicyChange): boolean {
  if (change.what === 'condition')
    return [change.expected, change.found].some((one) => one !== undefined && isExternalIdKey(one.key.text));
  if (change.what !== 'condition-value') return false;
  const { canonical, mirror } = change.statements;
  return [canonical, mirror]
    .flatMap((statement) => statement?.conditions ?? [])
    .some(
      ({ key, values }) =>
        isExternalIdKey(key.text) &&
        values.some((value) => value === change.expected || value === change.found),
    );
}

function verifyInline(expected: ExpectedRole, { inline }: LiveRole): Check {
  const title = 'its inline policies';
  if (inline.state === 'unknown') return unknownCheck('inline-policies', title, inline);
  const read = inline.value.map(({ name, document }) => readLivePolicy(name, document, 'identity'));
  const documents = read.filter((document) => document !== undefined);
  if (documents.length < read.length)
    return check(
      'inline-policies',
      title,
      'unknown',
      'One of them is no JSON.',
      'In the IAM console, look at it.',
    );
  const statements = documents.reduce((sum, document) => sum + document.statements.length, 0);
  return judged(
    'inline-policies',
    title,
    `${statements} ${statements === 1 ? 'statement' : 'statements'}, as deployed.`,
    compareLivePolicies(documents, expected.permissions, expected.when),
    expected.open.permissions,
  );
}

function verifyBoundary({ boundary }: ExpectedRole, role: LiveRole): Check {
  const id = 'permissions-boundary';
  const title = 'its permissions boundary';
  if (boundary === undefined)
    return check(
      id,
      title,
      'unknown',
      `It is ${role.boundary ?? 'none'}; the template leaves open which one it is to have.`,
      null,
    );
  return role.boundary === boundary
    ? check(id, title, 'pass', boundary === null ? 'It has none.' : `It is ${boundary}.`, null)
    : check(id, title, 'fail', `It is ${role.boundary ?? 'none'}, not ${boundary ?? 'none'}.`, redeploy);
}

function judged(
  id: string,
  title: string,
  asDeployed: string,
  { decided, open }: LiveDifferences,
  notDecided: readonly string[],
): Check {
  if (decided.length > 0) return check(id, title, 'fail', `Not as deployed: ${listed(decided)}.`, redeploy);
  const reasons = [...open, ...notDecided];
  return reasons.length === 0
    ? check(id, title, 'pass', asDeployed, null)
    : check(id, title, 'unknown', `The template leaves open what it is to be: ${listed(reasons)}.`, null);
}

const maxListed = 5;

function listed(sentences: readonly string[]): string {
  const more = sentences.length - maxListed;
  return [...sentences.slice(0, maxListed), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

function externalIdsOf(trust: PolicyDocument | undefined): readonly string[] {
  return (trust?.statements ?? [])
    .flatMap(({ conditions }) => conditions)
    .filter(({ key }) => isExternalIdKey(key.text))
    .flatMap(({ values }) => values.map(({ text }) => text));
}
