import requireOidcConditions from '../../../src/core/rules/require-oidc-conditions.ts';
import { testRule } from '../../helpers/test-rule.ts';

const policyType = 'trust';
const github = 'token.actions.githubusercontent.com';
const audience = { [`${github}:aud`]: 'sts.amazonaws.com' };
const subject = { [`${github}:sub`]: 'repo:octo-org/app:ref:refs/heads/main' };
const at = '/Statement/Principal/Federated';

function arn(issuer: string, partition = 'aws') {
  return `arn:${partition}:iam::111122223333:oidc-provider/${issuer}`;
}

function trust(federated: unknown, condition: unknown, more: Readonly<Record<string, unknown>> = {}) {
  return {
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal: { Federated: federated },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: condition,
      ...more,
    },
  };
}

/** A role for the workflows of a repository. */
function template(federated: string, condition: string) {
  return {
    'role.yaml': `
Parameters:
  Subject: { Type: String, Default: '' }
  Issuer: { Type: String }
  Provider: { Type: String }
Conditions:
  HasSubject: !Not [!Equals [!Ref Subject, '']]
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Action: sts:AssumeRoleWithWebIdentity
            Principal: { Federated: ${federated} }
            Condition: ${condition}
`,
  };
}

function module(provider: string, key: string, subjects: string) {
  return {
    'main.tf': `
data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type        = "Federated"
      identifiers = [${provider}]
    }
    condition {
      test     = "StringEquals"
      variable = "${key}"
      values   = ${subjects}
    }
  }
}
resource "aws_iam_role" "reader" {
  assume_role_policy = data.aws_iam_policy_document.trust.json
}
variable "issuer" { type = string }
`,
  };
}

testRule(requireOidcConditions, {
  valid: [
    {
      name: 'patterns, which another rule looks at',
      policyType,
      policy: trust(arn(github), { StringEquals: audience, StringLike: { [`${github}:sub`]: 'repo:*' } }),
    },
    {
      name: 'whatever the capitals',
      policyType,
      policy: trust(arn(github.toUpperCase()), {
        stringequals: {
          [`${github}:AUD`]: 'sts.amazonaws.com',
          [`${github}:Sub`]: 'repo:octo-org/app:pull_request',
        },
      }),
    },
    ...[
      ['repository', 'octo-org/app'],
      ['repository_id', '1234'],
      ['job_workflow_ref', 'octo-org/app/.github/workflows/a.yml@*'],
      ['enterprise_id', '1234'],
    ].map(([claim = '', value]) => ({
      name: `a token of one ${claim}`,
      policyType: 'trust' as const,
      policy: trust(arn(github), { StringEquals: audience, StringLike: { [`${github}:${claim}`]: value } }),
    })),
    {
      name: 'the audience of China in China',
      policyType,
      policy: trust(arn(github, 'aws-cn'), {
        StringEquals: { ...subject, [`${github}:aud`]: 'sts.amazonaws.com.cn' },
      }),
    },
    {
      name: 'an audience of its own',
      policyType,
      policy: trust(arn(github), { StringEquals: { ...subject, [`${github}:aud`]: 'octo-org' } }),
    },
    {
      name: 'the audience of a customer, where that is what tells them apart',
      policyType,
      policy: trust('cognito-identity.amazonaws.com', {
        StringEquals: { 'cognito-identity.amazonaws.com:aud': 'us-east-1:12345678-ffff-ffff-ffff-123456' },
      }),
    },
    {
      name: 'one application of a provider of sign-ins',
      policyType,
      policy: trust('www.amazon.com', {
        StringEquals: { 'www.amazon.com:app_id': 'amzn1.application-oa2-client.a' },
      }),
    },
    {
      name: 'one service account of a cluster',
      policyType,
      policy: trust(arn('oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE'), {
        StringEquals: {
          'oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE:aud': 'sts.amazonaws.com',
          'oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE:sub': 'system:serviceaccount:default:reader',
        },
      }),
    },
    {
      name: 'a private provider with an audience of its own',
      policyType,
      policy: trust(arn('login.example.com'), { StringEquals: { 'login.example.com:aud': 'reader' } }),
    },
    {
      name: 'providers of SAML, services, and what is no provider',
      policyType,
      policy: trust(
        ['arn:aws:iam::111122223333:saml-provider/corp', 'nobody'],
        {},
        {
          Action: ['sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity'],
        },
      ),
    },
    { name: 'a Deny', policyType, policy: trust(arn(github), {}, { Effect: 'Deny' }) },
    { name: 'another action', policyType, policy: trust(arn(github), {}, { Action: 'sts:TagSession' }) },
    {
      name: 'a resource policy',
      policyType: 'resource',
      policy: trust(arn(github), {}, { Resource: '*' }),
    },
    {
      name: 'a provider that is hidden, and keys that name it',
      files: template(
        '!Ref Provider',
        `{ StringEquals: { '${github}:aud': sts.amazonaws.com, '${github}:sub': 'repo:octo-org/app:pull_request' } }`,
      ),
    },
    {
      name: 'a subject by condition, and one or another',
      files: template(
        `!Sub 'arn:\${AWS::Partition}:iam::\${AWS::AccountId}:oidc-provider/${github}'`,
        `{ StringEquals: { '${github}:aud': sts.amazonaws.com, '${github}:sub': !If [HasSubject, !Ref Subject, 'repo:octo-org/app:pull_request'] } }`,
      ),
    },
    {
      name: 'conditions that are hidden',
      files: template(`'${arn(github)}'`, '{ Fn::Transform: { Name: Conditions } }'),
    },
    {
      name: 'an issuer that is hidden in principal and key',
      files: module(
        '"arn:aws:iam::111122223333:oidc-provider/${var.issuer}"',
        '${var.issuer}:sub',
        '["system:serviceaccount:default:reader"]',
      ),
    },
    {
      name: 'a hidden issuer, and keys that name it',
      files: module(
        '"arn:aws:iam::111122223333:oidc-provider/${var.issuer}"',
        'gitlab.com:sub',
        '["project_path:octo/app:ref_type:branch:ref:main"]',
      ),
    },
    {
      name: 'a claim that is hidden beside the audience',
      files: template(
        `'${arn(github)}'`,
        `{ StringEquals: { '${github}:aud': sts.amazonaws.com }, Fn::Transform: { Name: Conditions } }`,
      ),
    },
    {
      name: 'an audience of a partition that is hidden',
      files: template(
        '!Ref Provider',
        `{ StringEquals: { '${github}:aud': sts.amazonaws.com.cn, '${github}:sub': 'repo:octo-org/app:pull_request' } }`,
      ),
    },
    {
      name: 'a provider of SAML in an account that is hidden',
      files: template("!Sub 'arn:aws:iam::${AWS::AccountId}:saml-provider/corp'", '{}'),
    },
    {
      name: 'all but a provider',
      policyType,
      policy: trust('', {}, { Principal: undefined, NotPrincipal: { Federated: arn(github) } }),
    },
    {
      name: 'subjects that are hidden',
      files: module('aws_iam_openid_connect_provider.eks.arn', 'gitlab.com:sub', 'local.subjects'),
    },
  ],
  invalid: [
    {
      name: 'no condition at all',
      policyType,
      policy: trust(arn(github), undefined),
      expect: [
        {
          messageId: 'missing',
          message: `Everyone who gets tokens of ${github} may assume this role: no condition says whose they have to be; demand ${github}:sub.`,
          at,
          severity: 'error',
          confidence: 'certain',
          code: 'MISSING_GITHUB_REPO_CONDITION_KEY',
        },
      ],
    },
    {
      name: 'the keys of another provider',
      policyType,
      policy: trust(arn('gitlab.com'), { StringEquals: { ...audience, ...subject } }),
      expect: [
        {
          messageId: 'missing',
          data: { provider: 'gitlab.com', key: 'gitlab.com:sub' },
          at,
          code: 'MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL',
        },
      ],
    },
    {
      name: 'the audience alone, where it tells nobody apart',
      policyType,
      policy: trust(['accounts.google.com', arn('app.terraform.io')], {
        StringEquals: {
          'app.terraform.io:aud': 'aws.workload.identity',
          'accounts.google.com:aud': 'reader',
        },
      }),
      expect: [{ messageId: 'missing', data: { provider: 'app.terraform.io' }, at: `${at}/1`, code: null }],
    },
    {
      name: 'any audience, where it is what tells customers apart',
      policyType,
      policy: trust('cognito-identity.amazonaws.com', {
        StringEquals: { 'cognito-identity.amazonaws.com:sub': 'a' },
        StringLike: { 'cognito-identity.amazonaws.com:aud': '*' },
      }),
      expect: [
        {
          messageId: 'weak',
          data: { key: 'cognito-identity.amazonaws.com:aud', operator: 'StringLike' },
          at,
          code: null,
        },
      ],
    },
    ...[
      ['any subject', 'StringLike', '*'],
      ['one subject or any', 'StringLike', ['repo:octo-org/app:pull_request', '*']],
      ['a subject, or none', 'StringEqualsIfExists', 'repo:octo-org/app:pull_request'],
      ['all of its subjects, or none', 'ForAllValues:StringEquals', 'repo:octo-org/app:pull_request'],
      ['any subject but one', 'StringNotEquals', 'repo:octo-org/app:pull_request'],
      ['a subject at all', 'Null', 'false'],
    ].map(([name, operator, value]) => ({
      name: String(name),
      policyType: 'trust' as const,
      policy: trust(arn(github), { [String(operator)]: { [`${github}:sub`]: value } }),
      expect: [
        { messageId: 'weak' as const, data: { operator: String(operator) }, at, severity: 'error' as const },
      ],
    })),
    ...[
      ['any repository', 'repository', '*'],
      ['a repository of any owner', 'repository', '*/app'],
      ['repositories of an owner', 'repository', 'octo-org/*'],
      ['ids that begin so', 'repository_id', '12*'],
      ['an id and a slash', 'repository_id', '12/a*'],
      ['a branch', 'ref', 'refs/heads/main'],
    ].map(([name = '', claim = '', value]) => ({
      name,
      policyType: 'trust' as const,
      policy: trust(arn(github), { StringLike: { [`${github}:${claim}`]: value } }),
      expect: [{ messageId: 'missing' as const, data: { key: `${github}:sub` }, at }],
    })),
    {
      name: 'a subject that is demanded in some deployments',
      files: template(
        `'${arn(github)}'`,
        `{ StringEquals: !If [HasSubject, { '${github}:sub': !Ref Subject }, !Ref AWS::NoValue] }`,
      ),
      expect: [
        {
          messageId: 'sometimes',
          message: `Everyone who gets tokens of ${github} may assume this role wherever the condition on ${github}:sub is left out.`,
          file: 'role.yaml',
          at: `'${arn(github)}'`,
        },
      ],
    },
    {
      name: 'all service accounts of a cluster',
      policyType,
      policy: trust(arn('oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE'), {
        StringEquals: { 'oidc.eks.us-east-1.amazonaws.com/id/EXAMPLE:aud': 'sts.amazonaws.com' },
      }),
      expect: [
        {
          messageId: 'private',
          message:
            'Every token that oidc.eks.us-east-1.amazonaws.com/id/example makes for AWS opens this role, whoever it is made for; demand oidc.eks.us-east-1.amazonaws.com/id/example:sub.',
          at,
          severity: 'security-warning',
          confidence: 'certain',
          code: null,
        },
      ],
    },
    {
      name: 'a provider that is hidden, and no condition on its tokens',
      files: template('!Ref Provider', '{ Bool: { aws:SecureTransport: true } }'),
      expect: [
        {
          messageId: 'private',
          data: { provider: '${Provider}' },
          file: 'role.yaml',
          at: '!Ref Provider',
          confidence: 'estimate',
          code: 'MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL',
        },
      ],
    },
    {
      name: 'the audience alone, of an issuer that is hidden',
      files: module(
        '"arn:aws:iam::111122223333:oidc-provider/${var.issuer}"',
        '${var.issuer}:aud',
        '["sts.amazonaws.com"]',
      ),
      expect: [
        {
          messageId: 'private',
          data: { provider: 'arn:aws:iam::111122223333:oidc-provider/${var.issuer}' },
          file: 'main.tf',
          at: '"arn:aws:iam::111122223333:oidc-provider/${var.issuer}"',
          confidence: 'estimate',
          code: null,
        },
      ],
    },
    {
      name: 'no audience, or any',
      policyType,
      policy: trust(arn(github, 'aws-cn'), {
        StringEquals: subject,
        StringLike: { [`${github}:aud`]: 'sts.*' },
      }),
      expect: [
        {
          messageId: 'audience',
          message: `Tokens for each audience that the provider is set up with open this role; demand ${github}:aud with sts.amazonaws.com.cn.`,
          at,
          severity: 'suggestion',
        },
      ],
    },
    {
      name: 'the audience of another partition',
      policyType,
      policy: trust(arn(github), {
        StringEquals: { ...subject, [`${github}:aud`]: ['sts.amazonaws.com', 'sts.amazonaws.com.cn'] },
      }),
      expect: [
        {
          messageId: 'partition',
          message:
            'Tokens for this partition of AWS have the audience sts.amazonaws.com; sts.amazonaws.com.cn is that of another.',
          at: `/Statement/Condition/StringEquals/${github}:aud/1`,
          severity: 'warning',
          confidence: 'estimate',
        },
      ],
    },
  ],
});
