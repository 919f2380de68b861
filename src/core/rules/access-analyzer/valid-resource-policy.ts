import { readActionPattern, hasWildcard } from '../../iam/action-pattern.ts';
import { parseArn } from '../../iam/arn.ts';
import { issueCodesPage } from '../../iam/issue-codes.ts';
import { isKnown } from '../../model/value.ts';
import { defineRule } from '../rule.ts';

/** Reports what has no meaning in the policy of a bucket or a table. Which it is, the template says. */
export default defineRule({
  id: 'valid-resource-policy',
  code: null,
  severity: 'error',
  what: 'Reports actions, resources and condition keys of another service in the policy of a bucket or a table.',
  why: 'The policy of a resource is asked only about that resource, so what is about others does nothing or is refused.',
  fix: 'Keep to actions and ARNs of the service that the policy belongs to.',
  links: [issueCodesPage],
  messages: {
    UNSUPPORTED_ACTION_IN_POLICY: '{{action}} is no action of {{service}}, to which this policy belongs.',
    UNSUPPORTED_RESOURCE_ARN_IN_POLICY:
      '{{arn}} is no resource of {{service}}, to which this policy belongs.',
    IRRELEVANT_CONDITION_KEY_IN_POLICY:
      '{{key}} is always the account of this very bucket, so it decides nothing.',
  },
  examples: {
    valid: [{ name: 'an action of the bucket', files: { 'template.json': bucketPolicy('s3:GetObject') } }],
    invalid: [
      { name: 'an action of another service', files: { 'template.json': bucketPolicy('kms:Decrypt') } },
    ],
  },
  check: {
    statement({ action, resource, conditions }, { document: { resourceType, policyType }, report }) {
      const service = policyType === 'resource' ? services.get(resourceType ?? '') : undefined;
      if (service === undefined) return;
      for (const value of action?.values ?? []) {
        const prefix = readActionPattern(value.text)?.service;
        if (prefix === undefined || hasWildcard(prefix) || !isKnown(value)) continue;
        if (!service.prefixes.includes(prefix.toLowerCase()))
          report(value, 'UNSUPPORTED_ACTION_IN_POLICY', { action: value.text, service: service.name });
      }
      for (const value of resource?.values ?? []) {
        const segment = parseArn(value.text, value.holes)?.service;
        if (segment === undefined || /[*?${]/.test(segment)) continue;
        if (!service.prefixes.includes(segment))
          report(value, 'UNSUPPORTED_RESOURCE_ARN_IN_POLICY', { arn: value.text, service: service.name });
      }
      for (const { key } of conditions)
        if (service.name === 'S3' && key.text.toLowerCase() === 's3:resourceaccount')
          report(key, 'IRRELEVANT_CONDITION_KEY_IN_POLICY', { key: key.text });
    },
  },
});

interface PolicyService {
  readonly name: string;
  /** Of actions and of ARNs. */
  readonly prefixes: readonly string[];
}

const s3: PolicyService = { name: 'S3', prefixes: ['s3'] };

/** The types of which Access Analyzer knows the resource: https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_ValidatePolicy.html */
const services: ReadonlyMap<string, PolicyService> = new Map([
  ['AWS::S3::Bucket', s3],
  ['AWS::S3::AccessPoint', s3],
  ['AWS::S3::MultiRegionAccessPoint', s3],
  ['AWS::S3ObjectLambda::AccessPoint', { name: 'S3 Object Lambda', prefixes: ['s3-object-lambda'] }],
  ['AWS::DynamoDB::Table', { name: 'DynamoDB', prefixes: ['dynamodb'] }],
]);

function bucketPolicy(action: string): string {
  const statement = {
    Effect: 'Allow',
    Principal: { AWS: '123456789012' },
    Action: action,
    Resource: 'arn:aws:s3:::logs/*',
  };
  return JSON.stringify({
    Resources: {
      Policy: {
        Type: 'AWS::S3::BucketPolicy',
        Properties: { Bucket: 'logs', PolicyDocument: { Version: '2012-10-17', Statement: [statement] } },
      },
    },
  });
}
