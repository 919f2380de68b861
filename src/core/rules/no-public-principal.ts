import { hasWildcard } from '../iam/action-pattern.ts';
import { readAwsPrincipal } from '../iam/aws-principal.ts';
import { type Demand, heldBy } from '../iam/held-by.ts';
import { isPinnedArn, isPinnedId } from '../iam/pinned-values.ts';
import { isCoveredBy } from '../model/guard.ts';
import type { Principal } from '../model/policy.ts';
import { defineRule } from './rule.ts';

/** Reports statements that let everyone in. */
export default defineRule({
  id: 'no-public-principal',
  code: null,
  severity: 'error',
  security: true,
  what: 'Reports the principal `*` in a statement that allows, of a trust policy or a resource policy; a suggestion where a condition still says who.',
  why: 'It lets in every AWS account, and in most resource policies callers without one.',
  fix: 'Name the account, role or service; keep a condition such as aws:SourceArn beside it where one is needed.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status',
  ],
  messages: {
    trust: 'Anyone with an AWS account may assume this role: its principal is *.',
    resource: 'Everyone may do what this statement allows: its principal is *.',
    held: 'The principal is *, and who comes in is held only by {{key}}; name the principal as well.',
  },
  yieldsTo: ['valid-policy'],
  examples: {
    valid: [
      {
        name: 'everyone denied what is not encrypted',
        policyType: 'resource',
        policy: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Deny',
              Principal: '*',
              Action: 's3:*',
              Resource: 'arn:aws:s3:::example-bucket/*',
              Condition: { Bool: { 'aws:SecureTransport': 'false' } },
            },
          ],
        },
      },
    ],
    invalid: [
      {
        name: 'a bucket for everyone',
        policyType: 'resource',
        policy: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: '*',
              Action: 's3:GetObject',
              Resource: 'arn:aws:s3:::example-bucket/*',
            },
          ],
        },
      },
      {
        name: 'everyone, from one topic',
        policyType: 'resource',
        policy: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { AWS: '*' },
              Action: 'sqs:SendMessage',
              Resource: 'arn:aws:sqs:us-east-1:111122223333:events',
              Condition: { ArnEquals: { 'aws:SourceArn': 'arn:aws:sns:us-east-1:111122223333:events' } },
            },
          ],
        },
      },
    ],
  },
  check: {
    statement({ effect, principal: element, conditions }, { document: { policyType }, report }) {
      if (policyType !== 'trust' && policyType !== 'resource') return;
      if (effect !== 'Allow' || element === undefined || element.negated) return;
      const everyone = element.values.filter(isEveryone);
      if (everyone.length === 0) return;
      const holds = heldBy(conditions, someone);
      const guards = holds.map(({ when }) => when);
      const [hold] = holds;
      for (const { type, value } of everyone) {
        const code =
          policyType === 'trust' && type === '*'
            ? 'ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL'
            : null;
        if (hold && isCoveredBy(value.when, guards))
          report(
            value,
            'held',
            { key: hold.condition.key.text },
            {
              severity: 'suggestion',
              code,
              related: [{ at: hold.condition, message: 'The condition that holds it.' }],
            },
          );
        else if (policyType === 'trust') report(value, 'trust', {}, { code });
        else report(value, 'resource', {}, { severity: 'security-warning' });
      }
    },
  },
});

function isEveryone({ type, value }: Principal): boolean {
  return (type === '*' || type === 'AWS') && readAwsPrincipal(value).kind === 'everyone';
}

/** Keys with an ARN: who or what calls. */
const arnKeys: ReadonlySet<string> = new Set([
  'aws:principalarn',
  'aws:sourcearn',
  'aws:sourcevpcarn',
  's3:dataaccesspointarn',
]);

/** Keys with an id of an account, organization, network or caller. */
const idKeys: ReadonlySet<string> = new Set([
  'aws:principalaccount',
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:principalservicename',
  'aws:principalservicenameslist',
  'aws:sourceaccount',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
  'aws:sourceowner',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:userid',
  'aws:username',
  'aws:vpceaccount',
  'aws:vpceorgid',
  'aws:vpceorgpaths',
  'kms:calleraccount',
  's3:dataaccesspointaccount',
  'sns:endpoint',
]);

/** What tells someone from everyone: the keys that S3 takes for it, and their kin in other services. */
const someone: Demand = {
  counts: (key) =>
    arnKeys.has(key) ||
    idKeys.has(key) ||
    key === 'aws:sourceip' ||
    key === 'elasticfilesystem:accessedviamounttarget',
  narrows({ text, holes }, key, wild) {
    if (holes.length > 0) return true;
    if (key === 'aws:sourceip') return isNarrowRange(text);
    if (key === 'elasticfilesystem:accessedviamounttarget') return text === 'true';
    if (!wild || !hasWildcard(text)) return text !== '';
    return arnKeys.has(key) ? isPinnedArn(text) : isPinnedId(text);
  },
};

/** Networks too wide to tell anyone apart: IPv4 wider than /8 and IPv6 wider than /32, as S3 draws the line. */
function isNarrowRange(text: string): boolean {
  const [address = '', bits] = text.split('/');
  const isSix = address.includes(':');
  return Number(bits ?? (isSix ? 128 : 32)) >= (isSix ? 32 : 8);
}
