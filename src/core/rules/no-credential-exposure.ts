import { type Credentials, credentialActions } from '../iam/credential-actions.ts';
import { describeNames } from '../iam/describe-levels.ts';
import { nameOfGrant, placeOfGrant } from '../iam/grant-place.ts';
import { type GrantScope, scopeOfGrant } from '../iam/grant-scope.ts';
import { groupByRole } from '../iam/group-by-role.ts';
import { lonePolicies } from '../iam/lone-policies.ts';
import type { Reference } from '../iam/reference.ts';
import type { Grant, RoleAccess } from '../iam/role-access.ts';
import { sensitivityOf } from '../iam/sensitive-reads.ts';
import { trustsOnlyServices } from '../iam/trusts-only-services.ts';
import { type Severity, severities } from '../model/finding.ts';
import { defineRule } from './rule.ts';

/** Reports what hands out credentials, tokens, passwords or secrets. */
export default defineRule({
  id: 'no-credential-exposure',
  code: null,
  severity: 'error',
  security: true,
  what: 'Reports each entry of a statement, and each managed policy, through which a role gets credentials, tokens, passwords or secrets from AWS. A security warning where it gets them of some resources or under a condition only; a warning where a secret is part of a description; a suggestion where a token opens what the role may do anyway. Where only AWS services assume the role, a warning for credentials of every resource and nothing else. Left alone are what breaks a promise, which keep-promise-content reports, and assuming less than any role.',
  why: 'Who has a credential can do what it opens, whatever this role was allowed, and after the role is gone.',
  fix: 'Take the action out, or hold it to the resources that are meant.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp.html',
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access.html',
  ],
  messages: {
    action: '{{entry}} gives the role {{returns}}.',
    several: '{{entry}} gives the role credentials or secrets: {{actions}}.',
  },
  yieldsTo: ['no-full-wildcard', 'no-write-action', 'no-privilege-escalation'],
  examples: {
    valid: [
      {
        name: 'the names of secrets',
        policy: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Action: ['secretsmanager:DescribeSecret', 'secretsmanager:ListSecrets'],
              Resource: '*',
            },
          ],
        },
      },
    ],
    invalid: [
      {
        name: 'a pattern that reads the secrets as well',
        policy: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: 'secretsmanager:Get*', Resource: '*' }],
        },
      },
    ],
  },
  check: {
    workspace(workspace, { reference, settings, report }) {
      const { documents, rolePolicies } = workspace;
      const facts = [...rolePolicies, ...lonePolicies(documents, rolePolicies)].flatMap((role) => {
        const isPromised = settings.promise?.content === 'none' && role.configured !== undefined;
        return exposuresOf(reference, workspace.accessOf(role), isPromised);
      });
      for (const [{ grant, handedOut }, ...mirrors] of groupByRole(facts)) {
        const [first, ...more] = handedOut;
        const entry = nameOfGrant(grant);
        const isNamed = more.length === 0 && entry.toLowerCase() === first.action.toLowerCase();
        report(
          { span: placeOfGrant(grant) },
          isNamed ? 'action' : 'several',
          {
            entry,
            returns: first.returns,
            actions: describeNames(handedOut.map(({ action }) => action)),
            handedOut: handedOut.map(({ action, returns, kind, scope }) => ({
              action,
              returns,
              kind,
              scope,
            })),
          },
          {
            severity: strongest(handedOut.map(({ severity }) => severity)),
            confidence: grant.conditions.length > 0 ? 'estimate' : 'certain',
            related: mirrors.map((mirror) => ({
              at: { span: placeOfGrant(mirror.grant) },
              message: 'The same in a mirror.',
            })),
          },
        );
      }
    },
  },
});

interface HandedOut extends Credentials {
  readonly action: string;
  readonly scope: GrantScope;
  readonly severity: Severity;
}

/** What a role gets through one entry or managed policy. */
interface Exposure {
  readonly role: RoleAccess['role']['configured'];
  readonly file: string;
  readonly key: string;
  readonly grant: Grant;
  readonly handedOut: readonly [HandedOut, ...HandedOut[]];
}

function exposuresOf(
  reference: Reference,
  { role, held }: RoleAccess,
  isPromised: boolean,
): readonly Exposure[] {
  const isHelper = role.trust !== undefined && trustsOnlyServices(role.trust);
  const found = new Map<string, { grant: Grant; handedOut: [HandedOut, ...HandedOut[]] }>();
  for (const [id, credentials] of credentialActions()) {
    const one = held.get(id);
    if (one === undefined || (isPromised && sensitivityOf(id)?.tier === 'A')) continue;
    for (const grant of one.grants) {
      const scope = scopeOfGrant(reference, one.action, withoutPublicParameters(grant));
      if (scope === 'none' || (id === 'sts:AssumeRole' && scope !== 'any')) continue;
      const isHeld = scope !== 'any' || grant.conditions.length > 0;
      const severity = severityOf(credentials.kind, isHeld, isHelper);
      if (severity === undefined) continue;
      const { source, start } = placeOfGrant(grant);
      const key = `${start} ${source.file}`;
      const handed = { ...credentials, action: id, scope, severity };
      const known = found.get(key);
      if (known === undefined) found.set(key, { grant, handedOut: [handed] });
      else if (!known.handedOut.some((other) => other.action === id)) known.handedOut.push(handed);
    }
  }
  return [...found.values()].map(({ grant, handedOut }) => ({
    role: role.configured,
    file: placeOfGrant(grant).source.file,
    key: JSON.stringify([nameOfGrant(grant), handedOut.map(({ action, severity }) => [action, severity])]),
    grant,
    handedOut,
  }));
}

/**
 * A grant without the parameters that AWS publishes to everyone; no one else's name may begin like theirs.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-public-parameters.html
 */
function withoutPublicParameters(grant: Grant): Grant {
  const resources = grant.resources.filter(({ text }) => !text.includes(':parameter/aws/'));
  return resources.length === grant.resources.length ? grant : { ...grant, resources };
}

function severityOf(kind: Credentials['kind'], isHeld: boolean, isHelper: boolean): Severity | undefined {
  if (isHelper) return kind === 'credentials' && !isHeld ? 'warning' : undefined;
  if (kind === 'own-token') return 'suggestion';
  if (kind === 'settings') return 'warning';
  return isHeld ? 'security-warning' : 'error';
}

function strongest(found: readonly Severity[]): Severity {
  return severities.find((severity) => found.includes(severity)) ?? 'suggestion';
}
