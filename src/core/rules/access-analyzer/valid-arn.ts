import { hasWildcard } from '../../iam/action-pattern.ts';
import { parseArn } from '../../iam/arn.ts';
import { everyFormat, isArnService } from '../../iam/arn-types.ts';
import { isRetiredService } from '../../iam/gaps.ts';
import { issueCodesPage } from '../../iam/issue-codes.ts';
import { partitions, isRegion } from '../../iam/regions.ts';
import type { Reference } from '../../iam/reference.ts';
import type { Arn } from '../../model/arn.ts';
import type { PolicyString } from '../../model/policy.ts';
import { type Report, defineRule, policyOf } from '../rule.ts';

const messages = {
  INVALID_ARN_PREFIX: '"{{arn}}" is no ARN: one begins with "arn:", and "*" alone is every resource.',
  MISSING_ARN_FIELD:
    '{{arn}} has {{count}} of the six fields of an ARN, arn:partition:service:region:account:resource.',
  INVALID_PARTITION: 'There is no partition "{{partition}}"; the usual one is aws.',
  INVALID_SERVICE: 'No ARN of AWS has the service "{{service}}".',
  INVALID_ARN_SERVICE_CASE: 'The service of an ARN is written in small letters: {{lower}}, not {{service}}.',
  WILDCARD_IN_SERVICE_NAME: 'The service of this ARN has a wildcard; name the service.',
  INVALID_ARN_REGION: 'There is no Region "{{region}}".',
  ARN_REGION_NOT_ALLOWED: 'ARNs of this resource of {{service}} have no Region; leave {{region}} out.',
  MISSING_ARN_REGION: 'ARNs of this resource of {{service}} have a Region; write it, or * for any.',
  INVALID_ARN_ACCOUNT: 'The account "{{account}}" is neither twelve digits nor a pattern.',
  ARN_ACCOUNT_NOT_ALLOWED: 'ARNs of this resource of {{service}} have no account; leave {{account}} out.',
  MISSING_ARN_ACCOUNT: 'ARNs of this resource of {{service}} have an account; write it, or * for any.',
} as const;

/** Reports ARNs of Resource and NotResource that are not formed as those of their service are. */
export default defineRule({
  id: 'valid-arn',
  code: null,
  severity: 'error',
  what: 'Reports a resource that is no ARN, or an ARN whose partition, service, Region or account cannot be right.',
  why: 'A malformed ARN matches nothing, so the statement grants or denies less than it says.',
  fix: 'Write the ARN as the service authorization reference shows it for that type of resource.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html',
    'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
    issueCodesPage,
  ],
  messages,
  examples: {
    valid: [
      {
        name: 'the short form of API Gateway',
        policyType: 'resource',
        policy: policyOf({
          Effect: 'Allow',
          Principal: { AWS: '123456789012' },
          Action: 'execute-api:Invoke',
          Resource: 'execute-api:/*',
        }),
      },
      {
        name: 'any account where the type has none',
        policy: policyOf({ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3::*:logs-*/*' }),
      },
    ],
    invalid: [
      {
        name: 'a Region in the ARN of a role',
        policy: policyOf({
          Effect: 'Allow',
          Action: 'iam:GetRole',
          Resource: 'arn:aws:iam:us-east-1:123456789012:role/reader',
        }),
      },
    ],
  },
  check: {
    statement({ resource }, { document, reference, report }) {
      if (document.policyType === 'trust') return;
      for (const value of resource?.values ?? [])
        if (document.policyType !== 'resource' || !value.text.startsWith(shortForm))
          checkResource(value, reference, report);
    },
  },
});

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies-examples.html */
const shortForm = 'execute-api:/';

type Reporter = Report<typeof messages>;

function checkResource(value: PolicyString, reference: Reference, report: Reporter): void {
  const { text, holes } = value;
  if (text === '*') return;
  const start = text.slice(0, Math.min(4, holes[0]?.start ?? 4));
  if (!isBeginning(start)) {
    report(value, 'INVALID_ARN_PREFIX', { arn: text });
    return;
  }
  const arn = parseArn(text, holes);
  if (arn === undefined) {
    // A hidden part may hold the colons that are missing.
    if (holes.length === 0 && text.startsWith('arn:') && !/\$\{/.test(text))
      report(value, 'MISSING_ARN_FIELD', { arn: text, count: text.split(':').length });
    return;
  }
  checkService(value, arn, reference, report);
}

/** Whether a text may be the beginning of `arn:`, wildcards and variables being anything. */
function isBeginning(start: string): boolean {
  for (let at = 0; at < start.length; at += 1) {
    if ('*?$'.includes(start[at] ?? '')) return true;
    if (start[at] !== 'arn:'[at]) return false;
  }
  return true;
}

function checkService(value: PolicyString, arn: Arn, reference: Reference, report: Reporter): void {
  const { partition, service, region, account } = arn;
  if (isLiteral(partition) && !partitions.includes(partition))
    report(value, 'INVALID_PARTITION', { partition });
  if (hasWildcard(service) && !isHidden(service)) report(value, 'WILDCARD_IN_SERVICE_NAME', {});
  if (isLiteral(region) && region !== '' && !isRegion(region))
    report(value, 'INVALID_ARN_REGION', { region });
  if (isLiteral(account) && account !== '' && !isAccount(account))
    report(value, 'INVALID_ARN_ACCOUNT', { account });
  if (!isLiteral(service)) return;
  const lower = service.toLowerCase();
  if (!isArnService(reference, lower)) {
    if (!isRetiredService(lower)) report(value, 'INVALID_SERVICE', { service });
  } else if (lower !== service) report(value, 'INVALID_ARN_SERVICE_CASE', { service, lower });
  else checkFormat(value, arn, reference, report);
}

function checkFormat(value: PolicyString, arn: Arn, reference: Reference, report: Reporter): void {
  const { service, region, account } = arn;
  const mayLack = ownedByAws.get(service)?.test(arn.resource) ?? false;
  const data = { service, region, account };
  const every = (holds: (format: Arn) => boolean): boolean => everyFormat(reference, arn, holds);
  if (isRegion(region) && every((format) => format.region === ''))
    report(value, 'ARN_REGION_NOT_ALLOWED', data);
  if (region === '' && every((format) => format.region !== '')) report(value, 'MISSING_ARN_REGION', data);
  if (/^\d{12}$/.test(account) && every((format) => format.account === ''))
    report(value, 'ARN_ACCOUNT_NOT_ALLOWED', data);
  if (account === '' && !mayLack && every((format) => format.account !== ''))
    report(value, 'MISSING_ARN_ACCOUNT', data, { confidence: 'estimate' });
}

/** AWS keeps some of these in no account: https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-public-parameters.html */
const ownedByAws: ReadonlyMap<string, RegExp> = new Map([
  ['ssm', /^(document|automation-definition|automation-execution|parameter)\b/],
  ['resource-explorer-2', /^view\/AWSServiceView/],
]);

function isHidden(field: string): boolean {
  return field.includes('${') || field.includes('{{');
}

function isLiteral(field: string): boolean {
  return !hasWildcard(field) && !isHidden(field);
}

function isAccount(text: string): boolean {
  return /^\d{12}$/.test(text) || text === 'aws' || text === 'cloudfront';
}
