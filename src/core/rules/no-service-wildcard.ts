import { wholeService } from '../iam/action-pattern.ts';
import { type AwsPrincipal, readAwsPrincipal } from '../iam/aws-principal.ts';
import { countActions, countExpansion, describeLevels } from '../iam/describe-levels.ts';
import { expandAction } from '../iam/expand.ts';
import type { Principal, Statement } from '../model/policy.ts';
import type { Settings } from '../model/settings.ts';
import { withDefaults } from '../model/with-defaults.ts';
import { defineRule } from './rule.ts';

/** Reports an Allow of every action of a service. */
export default defineRule({
  id: 'no-service-wildcard',
  code: null,
  severity: 'security-warning',
  what: 'Reports a pattern such as `s3:*` that allows all of a service; what a key or other resource allows its own account is left out.',
  why: 'It grants whatever AWS adds to the service, writes included, without anyone reviewing it.',
  fix: 'Name the verbs that are needed, such as `s3:Get*` and `s3:List*`.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    'https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html',
  ],
  messages: {
    identity:
      '{{pattern}} grants all of {{name}}: {{actions}} today ({{levels}}), and whatever the service adds.',
    resource:
      '{{pattern}} lets {{principal}} do all that {{name}} knows: {{actions}} today ({{levels}}), and whatever the service adds.',
  },
  yieldsTo: ['no-write-action', 'no-full-wildcard'],
  examples: {
    valid: [
      {
        name: 'verbs of a service',
        policy: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: ['pricing:Get*', 'pricing:List*'], Resource: '*' }],
        },
      },
    ],
    invalid: [
      {
        name: 'a whole service, though it only reads today',
        policy: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: 'pricing:*', Resource: '*' }],
        },
      },
    ],
  },
  check: {
    statement(statement, { document, reference, settings, report }) {
      const { effect, action, principal } = statement;
      if (effect !== 'Allow' || action === undefined || action.negated) return;
      const { policyType } = document;
      if (policyType !== 'identity' && policyType !== 'resource') return;
      for (const value of action.values) {
        const prefix = value.holes.length > 0 ? undefined : wholeService(value.text);
        const service = prefix === undefined ? undefined : reference.service(prefix);
        if (service === undefined) continue;
        const actions = expandAction(reference, value.text);
        const granted = countExpansion(actions);
        const data = {
          pattern: value.text,
          name: service.name,
          actions: countActions(actions.length),
          levels: describeLevels(granted),
          granted,
        };
        if (policyType === 'identity') report(value, 'identity', data);
        else if (!isOwnAccount(statement, service.prefix, settings))
          report(value, 'resource', { ...data, principal: nameOf(principal?.values ?? []) });
      }
    },
  },
});

/** Whether a resource's policy speaks only to the account the resource is in, or to nobody. */
function isOwnAccount({ principal }: Statement, service: string, { trust }: Settings): boolean {
  if (principal === undefined || principal.negated || principal.unresolved.length > 0) return false;
  return principal.values.every(({ type, value }) => {
    const read = type === 'AWS' ? readAwsPrincipal(value) : undefined;
    if (read?.kind !== 'account') return false;
    return read.account.kind === 'own' || (service === 'kms' && isKeyOwner(value.text, read, trust.accounts));
  });
}

/** AWS gives each key a statement that allows its account all of KMS, by the account's root. */
function isKeyOwner(
  text: string,
  { account }: AwsPrincipal & { kind: 'account' },
  vendors: readonly string[],
): boolean {
  return account.kind === 'known' && text.endsWith(':root') && !vendors.includes(account.id);
}

function nameOf(principals: readonly Principal[]): string {
  const [first, ...others] = principals;
  if (first === undefined) return 'whom a deployment names';
  const { text } = withDefaults(first.value);
  const name = text === '*' ? 'everyone' : text;
  return others.length === 0 ? name : `${name} and ${others.length} more`;
}
