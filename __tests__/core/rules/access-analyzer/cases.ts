import type { PolicyType } from '../../../../src/core/model/policy.ts';

/**
 * What triggers each check of IAM Access Analyzer, and what comes near without doing so.
 *
 * A fragment replaces members of a sound statement of its policy type; `null` takes one out, and NotAction, NotResource
 * or NotPrincipal alone take the place of their opposite. With Version or Statement it replaces members of the document,
 * each statement then being a fragment itself. `characters` and `charactersWithoutWhitespace` ask for a sound document
 * of that length, `policyText` is the text itself.
 */
export type Fragment = Readonly<Record<string, unknown>>;

export interface AccessAnalyzerCase {
  readonly code: string;
  readonly policyType: PolicyType;
  /** What the policy guards, where the check asks it; the policy then stands in a template. */
  readonly resourceType?: string;
  readonly reported: Fragment;
  readonly not: Fragment;
}

export const cases: readonly AccessAnalyzerCase[] = [
  {
    code: 'ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
    policyType: 'identity',
    reported: { NotAction: 's3:*', Condition: { StringEquals: { 'aws:ResourceTag/t': 'x' } } },
    not: { NotAction: 's3:*', Condition: { Bool: { 'aws:SecureTransport': 'true' } } },
  },
  {
    code: 'ALLOW_WITH_NOT_PRINCIPAL',
    policyType: 'resource',
    reported: { Effect: 'Allow', NotPrincipal: { AWS: '123456789012' } },
    not: { Effect: 'Deny', NotPrincipal: { AWS: '123456789012' } },
  },
  {
    code: 'ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
    policyType: 'identity',
    reported: { Action: 'iam:ListRoles', Condition: { StringEquals: { 'aws:ResourceTag/t': 'x' } } },
    not: { Action: 'ec2:StopInstances', Condition: { StringEquals: { 'aws:ResourceTag/t': 'x' } } },
  },
  {
    code: 'ARN_ACCOUNT_NOT_ALLOWED',
    policyType: 'identity',
    reported: { Resource: 'arn:aws:s3::123456789012:b' },
    not: { Resource: 'arn:aws:s3::*:b-*' },
  },
  {
    code: 'ARN_REGION_NOT_ALLOWED',
    policyType: 'identity',
    reported: { Resource: 'arn:aws:iam:us-east-1:123456789012:role/r' },
    not: { Resource: 'arn:aws:iam::123456789012:role/r' },
  },
  {
    code: 'CONFIRM_AUDIENCE_CLAIM_TYPE',
    policyType: 'trust',
    reported: { Condition: { 'ForAllValues:StringEquals': { 'accounts.google.com:aud': 'app' } } },
    not: { Condition: { StringEquals: { 'accounts.google.com:aud': 'app' } } },
  },
  {
    code: 'CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE',
    policyType: 'identity',
    reported: { NotAction: 's3:*', NotResource: 'arn:aws:iam::*:role/x' },
    not: { NotAction: ['s3:*', 'iam:CreateServiceLinkedRole'], NotResource: 'arn:aws:iam::*:role/x' },
  },
  {
    code: 'CREATE_SLR_WITH_NOT_RESOURCE',
    policyType: 'identity',
    reported: { Action: 'iam:CreateServiceLinkedRole', NotResource: 'arn:aws:iam::*:role/x' },
    not: { Effect: 'Deny', Action: 'iam:CreateServiceLinkedRole', NotResource: 'arn:aws:iam::*:role/x' },
  },
  {
    code: 'CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE',
    policyType: 'identity',
    reported: { Action: 'iam:*', NotResource: 'arn:aws:iam::*:role/x' },
    not: { Action: 'iam:Get*', NotResource: 'arn:aws:iam::*:role/x' },
  },
  {
    code: 'CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE',
    policyType: 'identity',
    reported: { Action: '*', Resource: '*' },
    not: { Action: 'iam:List*', Resource: '*' },
  },
  {
    code: 'CREATE_SLR_WITH_STAR_IN_RESOURCE',
    policyType: 'identity',
    reported: { Action: 'iam:CreateServiceLinkedRole', Resource: '*' },
    not: {
      Action: 'iam:CreateServiceLinkedRole',
      Resource: '*',
      Condition: { StringLike: { 'iam:AWSServiceName': 'rds.amazonaws.com' } },
    },
  },
  {
    code: 'CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION',
    policyType: 'identity',
    reported: { NotAction: 's3:*', Resource: '*' },
    not: { NotAction: 'iam:*', Resource: '*' },
  },
  {
    code: 'DATA_TYPE_MISMATCH',
    policyType: 'identity',
    reported: { Effect: { x: 'Allow' } },
    not: { Sid: '5' },
  },
  {
    code: 'DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
    policyType: 'identity',
    reported: {
      Effect: 'Deny',
      NotAction: 's3:*',
      Condition: { StringEquals: { 'aws:ResourceTag/s': 'x' } },
    },
    not: { Effect: 'Deny', NotAction: 's3:*', Condition: { StringEquals: { 'aws:PrincipalTag/s': 'x' } } },
  },
  {
    code: 'DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
    policyType: 'identity',
    reported: {
      Effect: 'Deny',
      Action: 'iam:ListRoles',
      Condition: { StringEquals: { 'aws:ResourceTag/s': 'x' } },
    },
    not: {
      Effect: 'Deny',
      Action: 'ec2:StopInstances',
      Condition: { StringEquals: { 'aws:ResourceTag/s': 'x' } },
    },
  },
  {
    code: 'DEPRECATED_GLOBAL_CONDITION_KEY',
    policyType: 'identity',
    reported: { Condition: { ArnLike: { 'aws:ARN': 'arn:aws:iam::*:role/r' } } },
    not: { Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/r' } } },
  },
  {
    code: 'DUPLICATE_KEYS_WITH_DIFFERENT_CASE',
    policyType: 'identity',
    reported: { Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1', 'aws:principalorgid': 'o-b2' } } },
    not: {
      Condition: {
        StringEquals: { 'aws:PrincipalOrgID': 'o-a1' },
        StringLike: { 'aws:principalorgid': 'o-b2' },
      },
    },
  },
  {
    code: 'DYNAMODB_ATTRIBUTES_WITHOUT_SELECT',
    policyType: 'identity',
    reported: {
      Action: 'dynamodb:Query',
      Condition: { 'ForAllValues:StringEquals': { 'dynamodb:Attributes': ['id'] } },
    },
    not: {
      Action: 'dynamodb:Query',
      Condition: {
        'ForAllValues:StringEquals': { 'dynamodb:Attributes': ['id'] },
        StringEquals: { 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' },
      },
    },
  },
  {
    code: 'EMPTY_ARRAY_ACTION',
    policyType: 'identity',
    reported: { Action: [] },
    not: { Action: ['s3:GetObject'] },
  },
  {
    code: 'EMPTY_ARRAY_CONDITION',
    policyType: 'identity',
    reported: { Condition: { StringEquals: { 'aws:PrincipalAccount': [] } } },
    not: { Condition: { StringEquals: { 'aws:PrincipalAccount': [''] } } },
  },
  {
    code: 'EMPTY_ARRAY_CONDITION_FORALLVALUES',
    policyType: 'identity',
    reported: { Condition: { 'ForAllValues:StringEquals': { 'aws:TagKeys': [] } } },
    not: { Condition: { Null: { 'aws:TagKeys': 'true' } } },
  },
  {
    code: 'EMPTY_ARRAY_CONDITION_FORANYVALUE',
    policyType: 'identity',
    reported: { Condition: { 'ForAnyValue:StringEquals': { 'aws:TagKeys': [] } } },
    not: { Condition: { 'ForAnyValue:StringEquals': { 'aws:TagKeys': ['a'] } } },
  },
  {
    code: 'EMPTY_ARRAY_CONDITION_IFEXISTS',
    policyType: 'identity',
    reported: { Condition: { StringEqualsIfExists: { 'aws:PrincipalAccount': [] } } },
    not: { Condition: { StringEqualsIfExists: { 'aws:PrincipalAccount': '123456789012' } } },
  },
  {
    code: 'EMPTY_ARRAY_PRINCIPAL',
    policyType: 'resource',
    reported: { Principal: { AWS: [] } },
    not: { Principal: { AWS: ['123456789012'] } },
  },
  {
    code: 'EMPTY_ARRAY_RESOURCE',
    policyType: 'identity',
    reported: { Resource: [] },
    not: { Resource: ['*'] },
  },
  {
    code: 'EMPTY_OBJECT_CONDITION',
    policyType: 'identity',
    reported: { Condition: {} },
    not: { Condition: { Bool: { 'aws:SecureTransport': 'true' } } },
  },
  {
    code: 'EMPTY_OBJECT_PRINCIPAL',
    policyType: 'resource',
    reported: { Principal: {} },
    not: { Principal: { AWS: '123456789012' } },
  },
  { code: 'EMPTY_SID_VALUE', policyType: 'identity', reported: { Sid: '' }, not: { Sid: 'A' } },
  {
    code: 'EMPTY_VARIABLE',
    policyType: 'identity',
    reported: { Resource: 'arn:aws:s3:::b/${}' },
    not: { Resource: 'arn:aws:s3:::b/${*}' },
  },
  {
    code: 'EQUIVALENT_TO_NULL_FALSE',
    policyType: 'identity',
    reported: { Condition: { StringLike: { 'aws:ResourceTag/team': '*' } } },
    not: { Condition: { StringLike: { 'aws:ResourceTag/team': 'a*' } } },
  },
  {
    code: 'EQUIVALENT_TO_NULL_TRUE',
    policyType: 'identity',
    reported: { Condition: { StringNotLike: { 'aws:ResourceTag/team': '*' } } },
    not: { Condition: { StringNotLike: { 'aws:ResourceTag/team': 'a*' } } },
  },
  {
    code: 'FEDERATED_PRINCIPAL_NOT_SUPPORTED',
    policyType: 'resource',
    reported: { Principal: { Federated: 'cognito-identity.amazonaws.com' }, Action: 's3:GetObject' },
    not: {
      Principal: { Federated: 'cognito-identity.amazonaws.com' },
      Action: 'sts:AssumeRoleWithWebIdentity',
    },
  },
  {
    code: 'FORALLVALUES_WITH_SINGLE_VALUED_KEY',
    policyType: 'identity',
    reported: { Condition: { 'ForAllValues:StringEquals': { 'aws:PrincipalAccount': '123456789012' } } },
    not: { Condition: { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['team'] } } },
  },
  {
    code: 'FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE',
    policyType: 'trust',
    reported: {
      Condition: {
        'ForAnyValue:StringEquals': { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' },
      },
    },
    not: { Condition: { StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' } } },
  },
  {
    code: 'IMPROVE_IP_RANGE',
    policyType: 'identity',
    reported: { Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.7/24' } } },
    not: { Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } },
  },
  {
    code: 'INVALID_ACTION',
    policyType: 'identity',
    reported: { Action: 's3:GetObjectz' },
    not: { Action: 's3:getobject' },
  },
  {
    code: 'INVALID_ARN_ACCOUNT',
    policyType: 'identity',
    reported: { Resource: 'arn:aws:iam::1234:role/r' },
    not: { Resource: 'arn:aws:iam::aws:policy/ReadOnlyAccess' },
  },
  {
    code: 'INVALID_ARN_PREFIX',
    policyType: 'identity',
    reported: { Resource: 's3:::b' },
    not: { Resource: '*' },
  },
  {
    code: 'INVALID_ARN_REGION',
    policyType: 'identity',
    reported: { Resource: 'arn:aws:sqs:us-moon-1:123456789012:q' },
    not: { Resource: 'arn:aws:sqs:us-*:123456789012:q' },
  },
  {
    code: 'INVALID_ARN_RESOURCE',
    policyType: 'identity',
    reported: { Resource: 'arn:aws:iam::123456789012:rolee/r' },
    not: { Resource: 'arn:aws:iam::123456789012:role/path/r' },
  },
  {
    code: 'INVALID_ARN_SERVICE_CASE',
    policyType: 'identity',
    reported: { Resource: 'arn:aws:S3:::b' },
    not: { Resource: 'arn:aws:s3:::B' },
  },
  {
    code: 'INVALID_CONDITION_DATA_TYPE',
    policyType: 'identity',
    reported: { Condition: { StringEquals: { 'aws:PrincipalAccount': ['123456789012', 210987654321] } } },
    not: { Condition: { StringEquals: { 'aws:PrincipalAccount': ['123456789012', '210987654321'] } } },
  },
  {
    code: 'INVALID_CONDITION_KEY_FORMAT',
    policyType: 'identity',
    reported: { Condition: { StringEquals: { PrincipalAccount: '123456789012' } } },
    not: { Condition: { StringEquals: { 'aws:PrincipalAccount': '123456789012' } } },
  },
  {
    code: 'INVALID_CONDITION_MULTIPLE_BOOLEAN',
    policyType: 'identity',
    reported: { Condition: { Bool: { 'aws:SecureTransport': ['true', 'false'] } } },
    not: { Condition: { Bool: { 'aws:SecureTransport': ['true'] } } },
  },
  {
    code: 'INVALID_CONDITION_OPERATOR',
    policyType: 'identity',
    reported: { Condition: { StringEqual: { 'aws:PrincipalAccount': '123456789012' } } },
    not: { Condition: { StringEqualsIfExists: { 'aws:PrincipalAccount': '123456789012' } } },
  },
  {
    code: 'INVALID_DATE_VALUE',
    policyType: 'identity',
    reported: { Condition: { DateLessThan: { 'aws:CurrentTime': '1893456000' } } },
    not: { Condition: { DateLessThan: { 'aws:CurrentTime': '2030-01-01' } } },
  },
  { code: 'INVALID_EFFECT', policyType: 'identity', reported: { Effect: 'allow' }, not: { Effect: 'Allow' } },
  {
    code: 'INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY',
    policyType: 'trust',
    reported: { Principal: { Federated: 'not a domain' } },
    not: { Principal: { Federated: 'accounts.google.com' } },
  },
  {
    code: 'INVALID_GLOBAL_CONDITION_KEY',
    policyType: 'identity',
    reported: { Condition: { StringEquals: { 'aws:PrincipalAcount': '123456789012' } } },
    not: { Condition: { StringEquals: { 'aws:principalaccount': '123456789012' } } },
  },
  {
    code: 'INVALID_KMS_KEY_VALUE',
    policyType: 'identity',
    reported: {
      Condition: { StringEquals: { 's3:x-amz-server-side-encryption-aws-kms-key-id': 'alias/x' } },
    },
    not: {
      Condition: {
        StringEquals: {
          's3:x-amz-server-side-encryption-aws-kms-key-id':
            'arn:aws:kms:us-east-1:123456789012:key/11111111-2222-3333-4444-555555555555',
        },
      },
    },
  },
  {
    code: 'INVALID_PARTITION',
    policyType: 'identity',
    reported: { Resource: 'arn:awz:s3:::b' },
    not: { Resource: 'arn:aws-cn:s3:::b' },
  },
  {
    code: 'INVALID_POLICY_ELEMENT',
    policyType: 'identity',
    reported: { Actions: 's3:GetObject' },
    not: { Sid: 'x' },
  },
  {
    code: 'INVALID_PRINCIPAL_FORMAT',
    policyType: 'resource',
    reported: { Principal: '123456789012' },
    not: { Principal: { AWS: '123456789012' } },
  },
  {
    code: 'INVALID_PRINCIPAL_KEY',
    policyType: 'resource',
    reported: { Principal: { Account: '123456789012' } },
    not: { Principal: { Service: 'ec2.amazonaws.com' } },
  },
  {
    code: 'INVALID_REGION',
    policyType: 'identity',
    reported: { Condition: { StringEquals: { 'aws:RequestedRegion': 'us-est-1' } } },
    not: { Condition: { StringLike: { 'aws:RequestedRegion': 'us-*' } } },
  },
  {
    code: 'INVALID_ROLE_REFERENCE',
    policyType: 'resource',
    reported: { Principal: { AWS: 'AROAEXAMPLEEXAMPLE123' } },
    not: { Principal: { AWS: 'arn:aws:iam::123456789012:role/r' } },
  },
  {
    code: 'INVALID_SERVICE',
    policyType: 'identity',
    reported: { Resource: 'arn:aws:sss:us-east-1:123456789012:q' },
    not: { Resource: 'arn:aws:sqs:us-east-1:123456789012:q' },
  },
  {
    code: 'INVALID_SERVICE_CONDITION_KEY',
    policyType: 'identity',
    reported: { Condition: { StringLike: { 's3:prefixx': 'a/*' } } },
    not: { Condition: { StringLike: { 's3:ExistingObjectTag/team': 'a*' } } },
  },
  {
    code: 'INVALID_SERVICE_IN_ACTION',
    policyType: 'identity',
    reported: { Action: 's33:GetObject' },
    not: { Action: 'S3:GetObject' },
  },
  {
    code: 'INVALID_SERVICE_PRINCIPAL_FORMAT',
    policyType: 'identity',
    reported: { Condition: { 'ForAnyValue:StringEquals': { 'aws:CalledVia': 'a.b.amazonaws.com' } } },
    not: { Condition: { StringEquals: { 'iam:PassedToService': 'credentials.iot.amazonaws.com' } } },
  },
  {
    code: 'INVALID_USER_REFERENCE',
    policyType: 'resource',
    reported: { Principal: { AWS: 'AIDAEXAMPLEEXAMPLE123' } },
    not: { Principal: { AWS: 'arn:aws:iam::123456789012:user/u' } },
  },
  {
    code: 'INVALID_VARIABLE_FOR_OPERATOR',
    policyType: 'identity',
    reported: { Condition: { NumericLessThan: { 's3:max-keys': '${aws:PrincipalTag/max}' } } },
    not: { Condition: { StringEquals: { 's3:prefix': '${aws:username}' } } },
  },
  {
    code: 'INVALID_VERSION',
    policyType: 'identity',
    reported: { Version: '2012-10-18' },
    not: { Version: '2008-10-17' },
  },
  {
    code: 'INVALID_VPCE_FORMAT',
    policyType: 'identity',
    reported: { Condition: { StringEquals: { 'aws:SourceVpce': 'vpce-1' } } },
    not: { Condition: { StringEquals: { 'aws:SourceVpce': 'vpce-11223344556677889' } } },
  },
  {
    code: 'INVALID_VPC_FORMAT',
    policyType: 'identity',
    reported: { Condition: { StringEquals: { 'aws:SourceVpc': 'vpc-123' } } },
    not: { Condition: { StringEquals: { 'aws:SourceVpc': 'vpc-12345678' } } },
  },
  {
    code: 'IRRELEVANT_CONDITION_KEY_IN_POLICY',
    policyType: 'resource',
    resourceType: 'AWS::S3::BucketPolicy',
    reported: { Principal: '*', Condition: { StringEquals: { 's3:ResourceAccount': '123456789012' } } },
    not: { Principal: '*', Condition: { StringEquals: { 'aws:PrincipalAccount': '123456789012' } } },
  },
  {
    code: 'JSON_SYNTAX_ERROR',
    policyType: 'identity',
    reported: { policyText: '{ "Statement": [ }' },
    not: { policyText: '{ "Statement": [] } ' },
  },
  {
    code: 'MISMATCHED_ACTION_FOR_PRINCIPAL',
    policyType: 'trust',
    reported: { Principal: { Federated: 'cognito-identity.amazonaws.com' }, Action: 'sts:AssumeRole' },
    not: {
      Principal: { Federated: 'arn:aws:iam::123456789012:saml-provider/p' },
      Action: 'sts:AssumeRoleWithSAML',
    },
  },
  { code: 'MISSING_ACTION', policyType: 'identity', reported: { Action: null }, not: { NotAction: 's3:*' } },
  {
    code: 'MISSING_ACTION_FOR_CONDITION_KEY',
    policyType: 'trust',
    reported: { Action: 'sts:AssumeRole', Condition: { StringEquals: { 'sts:SourceIdentity': 'a' } } },
    not: {
      Action: ['sts:AssumeRole', 'sts:SetSourceIdentity'],
      Condition: { StringEquals: { 'sts:SourceIdentity': 'a' } },
    },
  },
  {
    code: 'MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY',
    policyType: 'trust',
    reported: { Principal: { Service: 'rolesanywhere.amazonaws.com' }, Action: 'sts:AssumeRole' },
    not: {
      Principal: { Service: 'rolesanywhere.amazonaws.com' },
      Action: ['sts:AssumeRole', 'sts:SetSourceIdentity', 'sts:TagSession'],
    },
  },
  {
    code: 'MISSING_ARN_ACCOUNT',
    policyType: 'identity',
    reported: { Resource: 'arn:aws:resource-explorer-2:*::view/x/y' },
    not: { Resource: 'arn:aws:ssm:*::document/AWS-RunShellScript' },
  },
  {
    code: 'MISSING_ARN_FIELD',
    policyType: 'identity',
    reported: { Resource: 'arn:aws:s3:b' },
    not: { Resource: 'arn:aws:s3:::b' },
  },
  {
    code: 'MISSING_ARN_REGION',
    policyType: 'identity',
    reported: { Resource: 'arn:aws:logs:::log-group:x' },
    not: { Resource: 'arn:aws:logs:*:*:log-group:x' },
  },
  {
    code: 'MISSING_BRACE_IN_VARIABLE',
    policyType: 'identity',
    reported: { Resource: 'arn:aws:s3:::b/${aws:username' },
    not: { Resource: 'arn:aws:s3:::b/${aws:username}' },
  },
  {
    code: 'MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL',
    policyType: 'trust',
    reported: { Principal: { Federated: 'accounts.google.com' }, Action: 'sts:AssumeRoleWithWebIdentity' },
    not: {
      Principal: { Federated: 'accounts.google.com' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { 'accounts.google.com:aud': 'app' } },
    },
  },
  { code: 'MISSING_EFFECT', policyType: 'identity', reported: { Effect: null }, not: { Effect: 'Deny' } },
  {
    code: 'MISSING_GITHUB_REPO_CONDITION_KEY',
    policyType: 'trust',
    reported: {
      Principal: { Federated: 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com' },
      Condition: { StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' } },
      Action: 'sts:AssumeRoleWithWebIdentity',
    },
    not: {
      Principal: { Federated: 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com' },
      Condition: {
        StringEquals: { 'token.actions.githubusercontent.com:sub': 'repo:org/app:ref:refs/heads/main' },
      },
      Action: 'sts:AssumeRoleWithWebIdentity',
    },
  },
  {
    code: 'MISSING_PAIRED_CONDITION_KEYS',
    policyType: 'identity',
    reported: { Condition: { IpAddress: { 'aws:VpcSourceIp': '10.0.0.0/16' } } },
    not: {
      Condition: {
        IpAddress: { 'aws:VpcSourceIp': '10.0.0.0/16' },
        StringEquals: { 'aws:SourceVpc': 'vpc-12345678' },
      },
    },
  },
  {
    code: 'MISSING_PRINCIPAL',
    policyType: 'resource',
    reported: { Principal: null },
    not: { Principal: '*' },
  },
  {
    code: 'MISSING_QUALIFIER',
    policyType: 'identity',
    reported: { Condition: { StringEquals: { 'aws:TagKeys': 'team' } } },
    not: { Condition: { 'ForAnyValue:StringEquals': { 'aws:TagKeys': 'team' } } },
  },
  {
    code: 'MISSING_QUOTE_IN_VARIABLE',
    policyType: 'identity',
    reported: { Resource: "arn:aws:s3:::b/${aws:PrincipalTag/team, 'x}" },
    not: { Resource: "arn:aws:s3:::b/${aws:PrincipalTag/team, 'x'}" },
  },
  {
    code: 'MISSING_RESOURCE',
    policyType: 'identity',
    reported: { Resource: null },
    not: { NotResource: 'arn:aws:s3:::b' },
  },
  {
    code: 'MISSING_STATEMENT',
    policyType: 'identity',
    reported: { Statement: null },
    not: { Version: '2012-10-17', Statement: { Effect: 'Deny', Action: '*', Resource: '*' } },
  },
  {
    code: 'MISSING_TAG_KEY_IN_CONDITION',
    policyType: 'identity',
    reported: { Condition: { StringEquals: { 'aws:ResourceTag': 'x' } } },
    not: { Condition: { StringEquals: { 'aws:ResourceTag/team': 'x' } } },
  },
  {
    code: 'MISSING_VERSION',
    policyType: 'identity',
    reported: { Version: null },
    not: { Version: '2008-10-17' },
  },
  {
    code: 'NULL_WITH_IF_EXISTS',
    policyType: 'identity',
    reported: { Condition: { NullIfExists: { 'aws:TokenIssueTime': 'true' } } },
    not: { Condition: { Null: { 'aws:TokenIssueTime': 'true' } } },
  },
  {
    code: 'NULL_WITH_QUALIFIER',
    policyType: 'identity',
    reported: { Condition: { 'ForAnyValue:Null': { 'aws:TagKeys': 'true' } } },
    not: { Condition: { Null: { 'aws:TagKeys': 'true' } } },
  },
  {
    code: 'PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE',
    policyType: 'identity',
    reported: { NotAction: 's3:*', NotResource: 'arn:aws:iam::*:role/admin' },
    not: { NotAction: ['s3:*', 'iam:PassRole'], NotResource: 'arn:aws:iam::*:role/admin' },
  },
  {
    code: 'PASS_ROLE_WITH_NOT_RESOURCE',
    policyType: 'identity',
    reported: { Action: 'iam:PassRole', NotResource: 'arn:aws:iam::*:role/admin' },
    not: { Effect: 'Deny', Action: 'iam:PassRole', NotResource: 'arn:aws:iam::*:role/app' },
  },
  {
    code: 'PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE',
    policyType: 'identity',
    reported: { Action: 'iam:Pass*', NotResource: 'arn:aws:iam::*:role/admin' },
    not: { Action: 'iam:Get*', NotResource: 'arn:aws:iam::*:role/admin' },
  },
  {
    code: 'PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE',
    policyType: 'identity',
    reported: { Action: 'iam:*', Resource: '*' },
    not: {
      Action: 'iam:*',
      Resource: '*',
      Condition: { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } },
    },
  },
  {
    code: 'PASS_ROLE_WITH_STAR_IN_RESOURCE',
    policyType: 'identity',
    reported: { Action: 'iam:PassRole', Resource: '*' },
    not: { Action: 'iam:PassRole', Resource: 'arn:aws:iam::*:role/service-role/App*' },
  },
  {
    code: 'PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION',
    policyType: 'identity',
    reported: { NotAction: 's3:*', Resource: '*' },
    not: { NotAction: 'iam:*', Resource: '*' },
  },
  {
    code: 'POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA',
    policyType: 'identity',
    reported: { charactersWithoutWhitespace: 10241 },
    not: { charactersWithoutWhitespace: 10155 },
  },
  {
    code: 'POLICY_SIZE_EXCEEDS_RCP_QUOTA',
    policyType: 'rcp',
    reported: { characters: 5121 },
    not: { characters: 5120 },
  },
  {
    code: 'POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA',
    policyType: 'resource',
    reported: { characters: 20481 },
    not: { characters: 20480 },
  },
  {
    code: 'POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA',
    policyType: 'trust',
    reported: { charactersWithoutWhitespace: 2049 },
    not: { charactersWithoutWhitespace: 2048 },
  },
  {
    code: 'POLICY_SIZE_EXCEEDS_SCP_QUOTA',
    policyType: 'scp',
    reported: { characters: 10241 },
    not: { characters: 10240 },
  },
  {
    code: 'PRIVATE_IP_ADDRESS',
    policyType: 'identity',
    reported: { Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } },
    not: { Condition: { IpAddress: { 'aws:VpcSourceIp': '10.0.0.0/8' } } },
  },
  {
    code: 'PRIVATE_IP_ADDRESS_SUBSET',
    policyType: 'identity',
    reported: { Condition: { IpAddress: { 'aws:SourceIp': ['10.0.0.0/8', '203.0.113.0/24'] } } },
    not: { Condition: { IpAddress: { 'aws:SourceIp': ['198.51.100.0/24', '203.0.113.0/24'] } } },
  },
  {
    code: 'PRIVATE_NOT_IP_ADDRESS',
    policyType: 'identity',
    reported: { Condition: { NotIpAddress: { 'aws:SourceIp': ['10.0.0.0/8', '192.168.0.0/16'] } } },
    not: { Condition: { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } },
  },
  {
    code: 'PRIVATE_NOT_IP_ADDRESS_SUBSET',
    policyType: 'identity',
    reported: { Condition: { NotIpAddress: { 'aws:SourceIp': ['10.0.0.0/8', '203.0.113.0/24'] } } },
    not: { Condition: { NotIpAddress: { 'aws:VpcSourceIp': ['10.0.0.0/8'] } } },
  },
  {
    code: 'RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY',
    policyType: 'rcp',
    reported: { Condition: { StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1' } } },
    not: {
      Condition: {
        StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1' },
        BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
      },
    },
  },
  {
    code: 'RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY',
    policyType: 'rcp',
    reported: { Condition: { StringNotEqualsIfExists: { 'aws:SourceOrgID': 'o-a1' } } },
    not: {
      Condition: {
        StringNotEqualsIfExists: { 'aws:SourceOrgID': 'o-a1' },
        BoolIfExists: { 'aws:PrincipalIsAWSService': 'true' },
        Null: { 'aws:SourceAccount': 'false' },
      },
    },
  },
  {
    code: 'RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK',
    policyType: 'rcp',
    reported: {
      Condition: {
        StringNotEquals: { 'aws:SourceOrgID': 'o-a1' },
        BoolIfExists: { 'aws:PrincipalIsAWSService': 'true' },
      },
    },
    not: {
      Condition: {
        StringNotEquals: { 'aws:SourceOrgID': 'o-a1' },
        BoolIfExists: { 'aws:PrincipalIsAWSService': 'true' },
        Null: { 'aws:SourceArn': 'false' },
      },
    },
  },
  {
    code: 'RCP_SYNTAX_ERROR_ACTION',
    policyType: 'rcp',
    reported: { Effect: 'Deny', Principal: '*', Action: 'ec2:RunInstances', Resource: '*' },
    not: { Effect: 'Deny', Principal: '*', Action: 'sts:AssumeRole', Resource: '*' },
  },
  {
    code: 'RCP_SYNTAX_ERROR_ALLOW',
    policyType: 'rcp',
    reported: { Effect: 'Allow', Principal: '*', Action: '*', Resource: 'arn:aws:s3:::b' },
    not: { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' },
  },
  {
    code: 'RCP_SYNTAX_ERROR_NOTACTION',
    policyType: 'rcp',
    reported: { Effect: 'Deny', Principal: '*', NotAction: 's3:*', Resource: '*' },
    not: { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*' },
  },
  {
    code: 'RCP_SYNTAX_ERROR_PRINCIPAL',
    policyType: 'rcp',
    reported: { Principal: { AWS: '123456789012' } },
    not: { Principal: '*' },
  },
  {
    code: 'RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL',
    policyType: 'resource',
    reported: {
      Principal: { Service: 'ses.amazonaws.com' },
      Condition: { StringEquals: { 'aws:Referer': '123456789012' } },
    },
    not: {
      Principal: { Service: 'ses.amazonaws.com' },
      Condition: { StringEquals: { 'aws:SourceAccount': '123456789012' } },
    },
  },
  {
    code: 'REDUNDANT_ACTION',
    policyType: 'identity',
    reported: { Action: ['ecs:Describe*', 'ecs:DescribeClusters'] },
    not: { Action: ['iam:Get*', 'iam:*CredentialReport'] },
  },
  {
    code: 'REDUNDANT_CONDITION_VALUE_NUM',
    policyType: 'identity',
    reported: { Condition: { NumericLessThan: { 'aws:MultiFactorAuthAge': ['2700', '3600'] } } },
    not: { Condition: { NumericEquals: { 'aws:MultiFactorAuthAge': ['2700', '3600'] } } },
  },
  {
    code: 'REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION',
    policyType: 'identity',
    reported: { Condition: { StringLikeIfExists: { 'aws:PrincipalTag/t': '*' } } },
    not: { Condition: { StringLikeIfExists: { 'aws:PrincipalTag/t': 'a*' } } },
  },
  {
    code: 'REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY',
    policyType: 'trust',
    reported: {
      Principal: { AWS: ['arn:aws:iam::123456789012:role/r', 'arn:aws:sts::123456789012:assumed-role/r/s'] },
    },
    not: {
      Principal: { AWS: ['arn:aws:iam::123456789012:role/r', 'arn:aws:sts::123456789012:assumed-role/q/s'] },
    },
  },
  {
    code: 'REDUNDANT_RESOURCE',
    policyType: 'identity',
    reported: { Resource: ['arn:aws:s3:::b', 'arn:aws:s3:::b*'] },
    not: { Resource: ['arn:aws:s3:::b', 'arn:aws:s3:::b/*'] },
  },
  {
    code: 'REDUNDANT_STATEMENT',
    policyType: 'identity',
    reported: {
      Statement: [
        { Sid: 'A', Effect: 'Allow', Action: 's3:GetObject', Resource: '*' },
        { Sid: 'B', Effect: 'Allow', Action: 's3:GetObject', Resource: '*' },
      ],
    },
    not: {
      Statement: [
        { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' },
        { Effect: 'Deny', Action: 's3:GetObject', Resource: '*' },
      ],
    },
  },
  {
    code: 'REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION',
    policyType: 'identity',
    reported: { Condition: { StringNotLike: { 'aws:PrincipalAccount': '*' } } },
    not: { Condition: { StringNotLike: { 'aws:PrincipalAccount': '1*' } } },
  },
  {
    code: 'RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL',
    policyType: 'resource',
    reported: { Principal: { Service: 'sns.amazonaws.com' }, Action: 'sqs:SendMessage' },
    not: {
      Principal: { Service: 'sns.amazonaws.com' },
      Action: 'sqs:SendMessage',
      Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:us-east-1:123456789012:t' } },
    },
  },
  {
    code: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL',
    policyType: 'trust',
    reported: { NotPrincipal: { AWS: '123456789012' } },
    not: { Principal: { AWS: '123456789012' } },
  },
  {
    code: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE',
    policyType: 'trust',
    reported: { Resource: '*' },
    not: { Action: 'sts:AssumeRole' },
  },
  {
    code: 'ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
    policyType: 'trust',
    reported: { Principal: '*' },
    not: { Principal: { AWS: '*' } },
  },
  {
    code: 'S3_PREFIX_IN_NEGATIVE_CONTEXT',
    policyType: 'identity',
    reported: {
      Effect: 'Deny',
      Action: 's3:ListBucket',
      Condition: { StringLike: { 's3:prefix': 'private/*' } },
    },
    not: {
      Effect: 'Deny',
      Action: 's3:ListBucket',
      Condition: { StringNotLike: { 's3:prefix': 'public/*' } },
    },
  },
  {
    code: 'SCP_SYNTAX_ERROR_ACTION_WILDCARD',
    policyType: 'scp',
    reported: { Action: 'iam:*Role' },
    not: { Action: 'iam:Get*' },
  },
  {
    code: 'SCP_SYNTAX_ERROR_PRINCIPAL',
    policyType: 'scp',
    reported: { Principal: '*' },
    not: { Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/x' } } },
  },
  {
    code: 'SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED',
    policyType: 'trust',
    reported: {
      Condition: { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:organisation/*' } },
    },
    not: {
      Condition: {
        StringEquals: { 'token.actions.githubusercontent.com:sub': 'repo:org/app:ref:refs/heads/main' },
      },
    },
  },
  {
    code: 'STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS',
    policyType: 'identity',
    reported: { Condition: { StringLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/x' } } },
    not: { Condition: { StringEquals: { 'aws:PrincipalArn': 'arn:aws:iam::123456789012:role/x' } } },
  },
  {
    code: 'TYPE_MISMATCH',
    policyType: 'identity',
    reported: { Condition: { StringEquals: { 'aws:ViaAWSService': 'true' } } },
    not: { Condition: { ArnLike: { 'kms:EncryptionContext:aws:s3:arn': 'arn:aws:s3:::b/*' } } },
  },
  {
    code: 'TYPE_MISMATCH_BOOLEAN',
    policyType: 'identity',
    reported: { Condition: { Bool: { 'aws:SecureTransport': 'yes' } } },
    not: { Condition: { Bool: { 'aws:SecureTransport': true } } },
  },
  {
    code: 'TYPE_MISMATCH_DATE',
    policyType: 'identity',
    reported: { Condition: { DateLessThan: { 'aws:CurrentTime': 'soon' } } },
    not: { Condition: { DateLessThan: { 'aws:CurrentTime': '2030-01-01T00:00:00Z' } } },
  },
  {
    code: 'TYPE_MISMATCH_IP_RANGE',
    policyType: 'identity',
    reported: { Condition: { IpAddress: { 'aws:SourceIp': '203.0.113' } } },
    not: { Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.7' } } },
  },
  {
    code: 'TYPE_MISMATCH_NUMBER',
    policyType: 'identity',
    reported: { Condition: { NumericLessThan: { 's3:max-keys': 'ten' } } },
    not: { Condition: { NumericLessThan: { 's3:max-keys': '10' } } },
  },
  {
    code: 'TYPE_MISMATCH_STRING',
    policyType: 'identity',
    reported: { Condition: { BinaryEquals: { 'kms:RecipientAttestation:ImageSha384': '%%' } } },
    not: { Condition: { BinaryEquals: { 'kms:RecipientAttestation:ImageSha384': 'QmluYXJ5' } } },
  },
  {
    code: 'UNIQUE_SIDS_RECOMMENDED',
    policyType: 'resource',
    reported: { Statement: [{ Sid: 'A' }, { Sid: 'A' }] },
    not: { Statement: [{ Sid: 'A' }, { Sid: 'B' }] },
  },
  {
    code: 'UNIQUE_SIDS_REQUIRED',
    policyType: 'identity',
    reported: { Statement: [{ Sid: 'A' }, { Sid: 'A' }] },
    not: { Statement: [{ Sid: 'A' }, { Sid: 'a' }] },
  },
  {
    code: 'UNSUPPORTED_ACTION_FOR_CONDITION_KEY',
    policyType: 'identity',
    reported: {
      Action: ['s3:GetObject', 's3:ListBucket'],
      Condition: { StringLike: { 's3:prefix': 'a/*' } },
    },
    not: { Action: 's3:ListBucket', Condition: { StringLike: { 's3:prefix': 'a/*' } } },
  },
  {
    code: 'UNSUPPORTED_ACTION_IN_POLICY',
    policyType: 'resource',
    resourceType: 'AWS::S3::BucketPolicy',
    reported: { Principal: '*', Action: 'kms:Decrypt', Resource: 'arn:aws:s3:::b/*' },
    not: { Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/*' },
  },
  {
    code: 'UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL',
    policyType: 'resource',
    reported: {
      Principal: { Service: 'cloudfront.amazonaws.com' },
      Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1' } },
    },
    not: {
      Principal: { Service: 'cloudfront.amazonaws.com' },
      Condition: { StringEquals: { 'aws:SourceAccount': '123456789012' } },
    },
  },
  {
    code: 'UNSUPPORTED_ELEMENT_COMBINATION',
    policyType: 'identity',
    reported: { Action: 's3:GetObject', NotAction: 's3:PutObject' },
    not: { NotAction: 's3:PutObject', NotResource: 'arn:aws:s3:::b' },
  },
  {
    code: 'UNSUPPORTED_GLOBAL_CONDITION_KEY',
    policyType: 'identity',
    reported: { Condition: { ArnEquals: { 'aws:ARN': 'arn:aws:iam::123456789012:role/r' } } },
    not: { Condition: { ArnEquals: { 'aws:PrincipalArn': 'arn:aws:iam::123456789012:role/r' } } },
  },
  {
    code: 'UNSUPPORTED_PRINCIPAL',
    policyType: 'identity',
    reported: { Principal: { AWS: '123456789012' } },
    not: { Resource: '*' },
  },
  {
    code: 'UNSUPPORTED_RESOURCE_ARN_IN_POLICY',
    policyType: 'resource',
    resourceType: 'AWS::S3::BucketPolicy',
    reported: { Principal: '*', Resource: 'arn:aws:kms:us-east-1:123456789012:key/k' },
    not: { Principal: '*', Resource: 'arn:aws:s3:::b' },
  },
  {
    code: 'UNSUPPORTED_SID',
    policyType: 'identity',
    reported: { Sid: 'Read-Only' },
    not: { Sid: 'ReadOnly1' },
  },
  {
    code: 'UNSUPPORTED_SPACE_IN_VARIABLE',
    policyType: 'identity',
    reported: { Resource: 'arn:aws:s3:::b/${aws: username}' },
    not: { Resource: "arn:aws:s3:::b/${aws:PrincipalTag/team, 'a b'}" },
  },
  {
    code: 'UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
    policyType: 'resource',
    reported: { Principal: { AWS: 'arn:aws:iam::123456789012:role/*' } },
    not: { Principal: { AWS: '*' } },
  },
  {
    code: 'UNTRUSTWORTHY_CONDITION_KEY',
    policyType: 'identity',
    reported: { Condition: { StringLike: { 'aws:UserAgent': 'tool*' } } },
    not: { Condition: { StringEquals: { 'aws:SourceVpce': 'vpce-12345678' } } },
  },
  {
    code: 'USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES',
    policyType: 'identity',
    reported: { Action: '*', Condition: { StringNotEquals: { 'aws:VpceOrgID': 'o-a1' } } },
    not: { Action: 's3:*', Condition: { StringNotEquals: { 'aws:VpceOrgID': 'o-a1' } } },
  },
  {
    code: 'VARIABLE_UNSUPPORTED_IN_ELEMENT',
    policyType: 'identity',
    reported: { Action: 's3:${aws:username}' },
    not: { Resource: 'arn:aws:s3:::${aws:username}' },
  },
  {
    code: 'VARIABLE_UNSUPPORTED_IN_VERSION',
    policyType: 'identity',
    reported: {
      Version: '2008-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:ListBucket', Resource: 'arn:aws:s3:::${aws:username}' }],
    },
    not: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:ListBucket', Resource: 'arn:aws:s3:::${aws:username}' }],
    },
  },
  {
    code: 'VARIABLE_USAGE_TOO_PERMISSIVE',
    policyType: 'resource',
    reported: { Condition: { StringLike: { 'aws:PrincipalOrgID': '${aws:PrincipalTag/org}' } } },
    not: { Condition: { StringEquals: { 'aws:ResourceAccount': '${aws:PrincipalAccount}' } } },
  },
  {
    code: 'WILDCARD_IN_SERVICE_NAME',
    policyType: 'identity',
    reported: { Resource: 'arn:aws:*code*::123456789012:*' },
    not: { Resource: '*' },
  },
  {
    code: 'WILDCARD_USAGE_TOO_PERMISSIVE',
    policyType: 'resource',
    reported: {
      Condition: {
        StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:*/x:ref:refs/heads/main' },
      },
    },
    not: { Condition: { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:org/x:*' } } },
  },
  {
    code: 'WILDCARD_WITHOUT_LIKE_OPERATOR',
    policyType: 'identity',
    reported: { Condition: { StringEquals: { 'aws:PrincipalTag/job': 'admin-*' } } },
    not: { Condition: { ArnEquals: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/admin-*' } } },
  },
];
