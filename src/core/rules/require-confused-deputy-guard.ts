import { hasWildcard, isAnyText } from '../iam/action-pattern.ts';
import { allowsAction } from '../iam/allows-action.ts';
import { type Demand, heldBy, hidesKey } from '../iam/held-by.ts';
import { isPinnedArn } from '../iam/pinned-values.ts';
import { readServicePrincipal } from '../iam/service-principal.ts';
import { isCoveredBy } from '../model/guard.ts';
import type { ElementList } from '../model/policy.ts';
import { defineRule } from './rule.ts';

/** Reports AWS services that are let in for whoever they work for. */
export default defineRule({
  id: 'require-confused-deputy-guard',
  code: 'RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL',
  severity: 'security-warning',
  what: 'Reports a resource policy that lets in an AWS service which works for other accounts too, and does not say for which account or resource; of trust policies only those of services that ask for such a condition themselves, since only the own account can pass a role to them.',
  why: 'Another customer could have the service write here, or read from here: the service is let in, and it does what it is told.',
  fix: 'Add `aws:SourceAccount` with your account id, or `aws:SourceArn` with the one trail, topic, bucket or rule it is for, to the condition of the statement.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html#cross-service-confused-deputy-prevention',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourceaccount',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-security-warning-restrict-access-to-service-principal',
  ],
  messages: {
    open: '{{service}} may do this for any account; say for whom by aws:SourceAccount or aws:SourceArn.',
    weak: '{{service}} may do this for any account: {{operator}} on {{key}} leaves open for whom.',
    sometimes: '{{service}} may do this for any account wherever the condition on its source is left out.',
    trust:
      '{{service}} may assume this role for each of its resources in this account; its guide asks for aws:SourceAccount and aws:SourceArn.',
  },
  yieldsTo: ['valid-policy'],
  examples: {
    valid: [
      {
        name: 'one topic may write to a queue',
        policyType: 'resource',
        policy: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { Service: 'sns.amazonaws.com' },
              Action: 'sqs:SendMessage',
              Resource: 'arn:aws:sqs:us-east-1:111122223333:events',
              Condition: { ArnEquals: { 'aws:SourceArn': 'arn:aws:sns:us-east-1:111122223333:events' } },
            },
          ],
        },
      },
      {
        name: 'the role of a function, which only its own account can give to one',
        policyType: 'trust',
        policy: {
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' },
          ],
        },
      },
    ],
    invalid: [
      {
        name: 'the cost reports of any account',
        policyType: 'resource',
        policy: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { Service: 'billingreports.amazonaws.com' },
              Action: 's3:PutObject',
              Resource: 'arn:aws:s3:::example-bucket/*',
            },
          ],
        },
      },
    ],
  },
  check: {
    principal({ type, value }, statement, { document, report }) {
      const { effect, action, principal, conditions } = statement;
      if (type !== 'Service' || effect !== 'Allow' || principal?.negated) return;
      const service = readServicePrincipal(value);
      if (service === undefined) return;
      const isTrust = document.policyType === 'trust' && allowsAction(statement, 'sts:AssumeRole');
      const isResource = document.policyType === 'resource' && !looksOnly(action);
      if (!(isTrust && guardedRoles.has(service)) && !(isResource && deputies.has(service))) return;

      const holds = heldBy(conditions, oneSource).map(({ when }) => when);
      if (isCoveredBy(value.when, holds) || conditions.some(hidesKey)) return;
      const data = { service: value.text };
      const named = conditions.find(({ key }) => oneSource.counts(key.text.toLowerCase()));
      if (isTrust) report(value, 'trust', data, { severity: 'suggestion', code: null });
      else if (holds.length > 0) report(value, 'sometimes', data);
      else if (named === undefined) report(value, 'open', data);
      else
        report(
          value,
          'weak',
          { ...data, key: named.key.text, operator: named.operator.text },
          { related: [{ at: named, message: 'The condition that leaves it open.' }] },
        );
    },
  },
});

/** The services that a customer of theirs can point at a resource of another, and that say for whom they come. */
const deputies: ReadonlySet<string> = new Set([
  'apigateway',
  'backup',
  'bcm-data-exports',
  'billingreports',
  'budgets',
  'cloudfront',
  'cloudtrail',
  'cloudwatch',
  'codestar-notifications',
  'cognito-idp',
  'config',
  'costalerts',
  'delivery.logs',
  'elasticloadbalancing',
  'events',
  'guardduty',
  'inspector2',
  'iot',
  'lexv2',
  'logdelivery.elasticloadbalancing',
  'logging.s3',
  'logs',
  'macie',
  's3',
  'serverlessrepo',
  'ses',
  'sns',
]);

/** The services whose guides show the trust policy of their roles with a condition on the source. */
const guardedRoles: ReadonlySet<string> = new Set([
  'bedrock',
  'pipes',
  'rolesanywhere',
  'scheduler',
  'states',
  'transfer',
  'vpc-flow-logs',
]);

/** Looks at how a bucket is set up: nothing goes in and nothing gets out. */
const looks: ReadonlySet<string> = new Set(['s3:getbucketacl', 's3:getbucketlocation', 's3:getbucketpolicy']);

function looksOnly(action: ElementList | undefined): boolean {
  if (action === undefined || action.negated || action.unresolved.length > 0) return false;
  return action.values.every(({ text }) => looks.has(text.toLowerCase()));
}

const sourceKeys: ReadonlySet<string> = new Set([
  'aws:sourceaccount',
  'aws:sourcearn',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
  'aws:sourceowner',
]);

/** Keys of single services that say as much: of the account, of what is encrypted, of the certificate. */
const ownKeys: ReadonlySet<string> = new Set([
  'aws:referer',
  'kms:calleraccount',
  'kms:viaservice',
  'lambda:eventsourcetoken',
]);

/** What says for whom a service comes. */
const oneSource: Demand = {
  counts: (key) =>
    sourceKeys.has(key) ||
    ownKeys.has(key) ||
    key.startsWith('kms:encryptioncontext:') ||
    key.startsWith('aws:principaltag/'),
  narrows: ({ text, holes }, key, wild) => {
    if (!wild || !hasWildcard(text) || holes.length > 0) return text !== '';
    if (key === 'aws:sourcearn') return isPinnedArn(text) || isNamedBucket(text);
    return !sourceKeys.has(key) ? !isAnyText(text) : key === 'aws:sourceorgpaths' && /^o-[^*?]+\//.test(text);
  },
};

/** The name of a bucket is one in all accounts: `arn:aws:s3:*:*:example-bucket`. */
function isNamedBucket(text: string): boolean {
  const [, , service, , , resource = ''] = text.split(':', 6);
  return service === 's3' && /^[^*?]/.test(resource);
}
