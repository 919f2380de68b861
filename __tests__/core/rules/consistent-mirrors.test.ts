import type { Mirror, RoleSettings } from '../../../src/core/model/settings.ts';
import consistentMirrors from '../../../src/core/rules/consistent-mirrors.ts';
import { testRule } from '../../helpers/test-rule.ts';

const template: Mirror = { kind: 'cloudformation', file: 'a.yaml', role: 'Reader' };
const module: Mirror = { kind: 'terraform', folder: 'tf' };

function roles(...all: readonly (Partial<RoleSettings> & { readonly name: string })[]) {
  const base = { inline: [], trust: undefined, managed: undefined, mirrors: [] };
  return { roles: new Map(all.map((role) => [role.name, { ...base, ...role }])) };
}

const reader = roles({ name: 'reader', inline: ['policy.json'], mirrors: [template] });
const moduleReader = roles({ name: 'reader', inline: ['policy.json'], mirrors: [module] });

function statement(more: Readonly<Record<string, unknown>> = {}) {
  return {
    Sid: 'Billing20270101',
    Effect: 'Allow',
    Action: ['s3:Get*', 's3:List*'],
    Resource: ['arn:aws:s3:::{{Bucket}}', 'arn:aws:s3:::{{Bucket}}/*'],
    ...more,
  };
}

const prices = { Sid: 'Prices', Effect: 'Allow', Action: 'pricing:*', Resource: '*' };

function policy(...statements: readonly unknown[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements }, undefined, 2);
}

const bucket = `- !Sub 'arn:aws:s3:::\${BucketName}'
                - !Sub 'arn:aws:s3:::\${BucketName}/*'`;

/** A template whose role carries the statements, each as it stands in YAML. */
function yaml(...statements: readonly string[]): string {
  return `Parameters:
  BucketName: { Type: String }
  On: { Type: String }
Conditions:
  Wide: !Equals [!Ref On, 'yes']
Resources:
  Reader:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement: { Effect: Allow, Principal: { Service: ec2.amazonaws.com }, Action: 'sts:AssumeRole' }
      Policies:
        - PolicyName: all
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
${statements.map((one) => `            - ${one}\n`).join('')}`;
}

const billing = `Sid: Billing20270101
              Effect: Allow
              Action: [s3:Get*, s3:List*]
              Resource:
                ${bucket}`;

const pricing = `{ Sid: Prices, Effect: Allow, Action: pricing:*, Resource: '*' }`;

/** A module whose role carries a data source with these blocks. */
function hcl(...blocks: readonly string[]): string {
  return `variable "bucket" { type = string }
variable "wide" { type = bool }
resource "aws_iam_role" "reader" {
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }] })
}
resource "aws_iam_role_policy" "reader" {
  role   = aws_iam_role.reader.id
  policy = data.aws_iam_policy_document.reader.json
}
data "aws_iam_policy_document" "reader" {
${blocks.join('\n')}
}
`;
}

const billingBody = `sid = "Billing20270101"
    actions   = ["s3:Get*", "s3:List*"]
    resources = ["arn:aws:s3:::\${var.bucket}", "arn:aws:s3:::\${var.bucket}/*"]`;
const billingBlock = `  statement {\n    ${billingBody}\n  }`;
const dynamicBlock = `  dynamic "statement" {\n    for_each = var.wide ? [1] : []\n    content {\n    ${billingBody}\n    }\n  }`;
const pricingBlock = `  statement {\n    sid = "Prices"\n    actions = ["pricing:*"]\n    resources = ["*"]\n  }`;

const two = roles(
  { name: 'wide', inline: ['wide.json'], mirrors: [module] },
  { name: 'plain', inline: ['plain.json'], mirrors: [module] },
);

const config = '- { terraform: gone }';

/** The same module for any number of buckets. */
const manyBuckets = (object: string): string =>
  hcl(
    billingBlock.replace(
      /resources = .*/,
      `resources = flatten([for name in var.buckets : ["arn:aws:s3:::\${name}", "${object}"]])`,
    ),
  ) + 'variable "buckets" { type = list(string) }\n';

testRule(consistentMirrors, {
  valid: [
    {
      name: 'one bucket, and a module for any number of them',
      files: { 'policy.json': policy(statement()), 'tf/main.tf': manyBuckets('arn:aws:s3:::${name}/*') },
      settings: moduleReader,
    },
    {
      name: 'a list parameter and its default',
      files: {
        'policy.json': policy({ ...prices, Resource: ['arn:aws:s3:::a', 'arn:aws:s3:::b'] }),
        'a.yaml': yaml(pricing.replace("'*'", '!Ref Arns')).replace(
          'Parameters:',
          "Parameters:\n  Arns: { Type: CommaDelimitedList, Default: 'arn:aws:s3:::a,arn:aws:s3:::b' }",
        ),
      },
      settings: reader,
    },
    {
      name: 'the same in three formats',
      files: {
        'policy.json': policy(statement(), prices),
        'a.yaml': yaml(billing, pricing),
        'tf/main.tf': hcl(billingBlock, pricingBlock),
      },
      settings: roles({ name: 'reader', inline: ['policy.json'], mirrors: [template, module] }),
    },
    {
      name: 'another order, case, and a lone string for a list',
      files: {
        'policy.json': policy(statement({ Action: ['s3:Get*'] }), prices),
        'a.yaml': yaml(pricing, billing.replace('[s3:Get*, s3:List*]', 'S3:get*')),
      },
      settings: reader,
    },
    {
      name: 'no mirror was read',
      files: { 'policy.json': policy(statement()) },
      settings: reader,
    },
    {
      name: 'no canonical text was read',
      files: { 'a.yaml': yaml(billing) },
      settings: reader,
    },
    {
      name: 'a list that is hidden in part may hold what is missing',
      files: {
        'policy.json': policy(statement()),
        'a.yaml': yaml(billing.replace(bucket, `!Split [',', !Ref BucketName]`)),
      },
      settings: reader,
    },
    {
      name: 'a module that is each of its roles in some deployments',
      files: {
        'wide.json': policy(statement(), prices),
        'plain.json': policy(prices),
        'tf/main.tf': hcl(dynamicBlock, pricingBlock),
      },
      settings: two,
    },
    {
      name: 'a role that is there only in some deployments is the same in those',
      files: {
        'policy.json': policy(prices),
        'a.yaml': yaml(pricing).replace('Type: AWS::IAM::Role', 'Condition: Wide\n    Type: AWS::IAM::Role'),
      },
      settings: reader,
    },
    {
      name: 'branches that all are the same with other names',
      files: {
        'policy.json': policy(statement()),
        'a.yaml': yaml(
          billing.replace(
            bucket,
            `!If
                - Wide
                - [!Sub 'arn:aws:s3:::\${BucketName}', !Sub 'arn:aws:s3:::\${BucketName}/*']
                - [!Sub 'arn:aws:s3:::new-\${AWS::AccountId}', !Sub 'arn:aws:s3:::new-\${AWS::AccountId}/*']`,
          ),
        ),
      },
      settings: reader,
    },
    {
      name: 'the partition of the deployment, and a default',
      files: {
        'policy.json': policy({ ...prices, Resource: 'arn:aws:iam::*:role/vendor/*' }),
        'tf/main.tf':
          hcl(
            pricingBlock.replace(
              '"*"]',
              '"arn:${data.aws_partition.current.partition}:iam::*:role${var.path}*"]',
            ),
          ) + 'variable "path" { default = "/vendor/" }\n',
      },
      settings: moduleReader,
    },
    {
      name: 'what the conditions of the template never allow together',
      files: {
        'policy.json': policy({ ...prices, Resource: ['arn:aws:s3:::a', 'arn:aws:s3:::b'] }),
        'a.yaml': yaml(
          pricing
            .replace('{', '')
            .replace(' }', '')
            .trim()
            .replaceAll(', ', '\n              ')
            .replace(
              /Resource: .*/,
              `Resource: [!If [Wide, 'arn:aws:s3:::a', !Ref AWS::NoValue], !If [Narrow, 'arn:aws:s3:::a', !Ref AWS::NoValue], 'arn:aws:s3:::b']`,
            ),
        ).replace('Resources:', '  Narrow: !Not [Condition: Wide]\nResources:'),
      },
      settings: reader,
    },
    {
      name: 'the partition of the deployment beside a placeholder',
      files: {
        'policy.json': policy(statement()),
        'a.yaml': yaml(billing.replaceAll('arn:aws:', 'arn:${AWS::Partition}:')),
      },
      settings: reader,
    },
    {
      name: 'an example value of the config that a mirror has filled in',
      files: {
        'policy.json': policy(statement()),
        'a.yaml': yaml(billing.replaceAll('${BucketName}', 'acme-billing')),
      },
      settings: { ...reader, placeholders: new Map([['Bucket', 'acme-billing']]) },
    },
  ],
  invalid: [
    {
      name: 'a statement that is missing, one that is not canonical, and an action too many',
      files: {
        'policy.json': policy(statement(), prices),
        'a.yaml': yaml(
          billing.replace('s3:List*]', 's3:List*, s3:PutObject]'),
          `{ Sid: Own, Effect: Allow, Action: sqs:SendMessage, Resource: '*' }`,
        ),
      },
      settings: reader,
      expect: [
        {
          messageId: 'missingStatement',
          message: 'The statement Prices of policy.json is missing here.',
          file: 'a.yaml',
          at: '@455-464',
          severity: 'warning',
        },
        {
          messageId: 'extra',
          message: 'The action s3:PutObject is not in Billing20270101 of policy.json.',
          file: 'a.yaml',
          at: 's3:PutObject',
        },
        {
          messageId: 'extraStatement',
          message: 'The statement Own is not in policy.json.',
          file: 'a.yaml',
          at: 'Own',
        },
      ],
    },
    {
      name: 'a mirror that is not there at all',
      files: { 'policy.json': policy(prices), 'roleproof.yaml': config },
      settings: roles({
        name: 'reader',
        inline: ['policy.json'],
        mirrors: [
          {
            kind: 'terraform',
            folder: 'gone',
            isMissing: true,
            span: {
              source: { file: 'roleproof.yaml', text: config, bom: false },
              start: 0,
              end: config.length,
            },
          },
        ],
      }),
      expect: [
        {
          messageId: 'missingMirror',
          message: 'There is no gone, although the config names it as a mirror of the role reader.',
          file: 'roleproof.yaml',
          at: config,
        },
      ],
    },
    {
      name: 'a slip in what a module writes for each of any number of buckets',
      files: { 'policy.json': policy(statement()), 'tf/main.tf': manyBuckets('arn:aws:s3:::${name}/x/*') },
      settings: moduleReader,
      expect: [
        {
          messageId: 'changed',
          data: { found: 'arn:aws:s3:::${var.buckets[*]}/x/*', expected: 'arn:aws:s3:::{{Bucket}}/*' },
          file: 'tf/main.tf',
          at: '"arn:aws:s3:::${name}/x/*"',
        },
      ],
    },
    {
      name: 'a resource that is missing and one that reaches more',
      files: {
        'policy.json': policy(statement(), { ...prices, Resource: 'arn:aws:iam::*:role/vendor/*' }),
        'tf/main.tf': hcl(
          billingBlock.replace(', "arn:aws:s3:::${var.bucket}/*"', ''),
          pricingBlock.replace('"*"]', '"arn:aws:iam::${var.bucket}:role/*"]'),
        ),
      },
      settings: moduleReader,
      expect: [
        {
          messageId: 'missing',
          message:
            'The resource arn:aws:s3:::{{Bucket}}/*, which policy.json has in Billing20270101, is missing here.',
          file: 'tf/main.tf',
          at: '@535-544',
          related: ['"arn:aws:s3:::{{Bucket}}/*"'],
        },
        {
          messageId: 'changed',
          data: { found: 'arn:aws:iam::${var.bucket}:role/*', reach: '' },
          file: 'tf/main.tf',
          at: '"arn:aws:iam::${var.bucket}:role/*"',
        },
      ],
    },
    {
      name: 'a statement that is there only in some deployments of one role',
      files: {
        'policy.json': policy(statement(), prices),
        'tf/main.tf': hcl(dynamicBlock, pricingBlock),
      },
      settings: moduleReader,
      expect: [
        {
          messageId: 'missingStatement',
          message: 'The statement Billing20270101 of policy.json is missing here where var.wide is false.',
          file: 'tf/main.tf',
          at: 'data "aws_iam_policy_document" "reader"',
        },
      ],
    },
    {
      name: 'a module that is only ever one of its two roles',
      files: {
        'wide.json': policy(statement(), prices),
        'plain.json': policy(prices),
        'tf/main.tf': hcl(billingBlock, pricingBlock),
      },
      settings: two,
      expect: [
        {
          messageId: 'extraStatement',
          message: 'The statement Billing20270101 is not in plain.json.',
          file: 'tf/main.tf',
          at: '"Billing20270101"',
        },
      ],
    },
    {
      name: 'two of three places that are the same thing in the canonical text',
      files: {
        'policy.json': policy(
          statement({ Resource: [...statement().Resource, 'arn:aws:s3:::{{Bucket}}/cur/*'] }),
        ),
        'a.yaml': yaml(`${billing}
                - !Sub 'arn:aws:s3:::\${On}/cur/*'`),
      },
      settings: reader,
      expect: [
        {
          messageId: 'changed',
          message: 'The resource arn:aws:s3:::${On}/cur/* is arn:aws:s3:::{{Bucket}}/cur/* in policy.json.',
          file: 'a.yaml',
          at: "'arn:aws:s3:::${On}/cur/*'",
        },
      ],
    },
    {
      name: 'one of two places where the config says what the canonical name is here',
      files: {
        'policy.json': policy(statement()),
        'tf/main.tf': hcl(billingBlock.replace('${var.bucket}"', '${var.wide}"')),
      },
      settings: roles({
        name: 'reader',
        inline: ['policy.json'],
        mirrors: [{ ...module, placeholders: new Map([['Bucket', 'var.bucket']]) }],
      }),
      expect: [
        {
          messageId: 'changed',
          data: { found: 'arn:aws:s3:::${var.wide}', expected: 'arn:aws:s3:::{{Bucket}}' },
          file: 'tf/main.tf',
          at: '"arn:aws:s3:::${var.wide}"',
        },
      ],
    },
    {
      name: 'the Sid, effect and version',
      files: {
        'policy.json': policy(prices),
        'a.yaml': yaml(pricing.replace('Prices, Effect: Allow', 'Prices20270101, Effect: Deny')).replace(
          /'2012-10-17'(?=\s+Statement:\s+-)/,
          "'2008-10-17'",
        ),
      },
      settings: reader,
      expect: [
        {
          messageId: 'changed',
          message: 'The version 2008-10-17 is 2012-10-17 in policy.json.',
          file: 'a.yaml',
          at: "'2008-10-17'",
        },
        {
          messageId: 'changed',
          message: 'The Sid Prices20270101 is Prices in policy.json.',
          file: 'a.yaml',
          at: 'Prices20270101',
        },
        {
          messageId: 'changed',
          message: 'The effect Deny is Allow in policy.json.',
          file: 'a.yaml',
          at: 'Deny',
        },
      ],
    },
    {
      name: 'a role without a policy, and a template without the role',
      files: {
        'policy.json': policy(prices),
        'a.yaml': yaml(pricing).replace(/ {6}Policies:[\s\S]*/, ''),
        'b.yaml': yaml(pricing).replace('Reader:', 'Other:'),
      },
      settings: roles({
        name: 'reader',
        inline: ['policy.json'],
        mirrors: [template, { kind: 'cloudformation', file: 'b.yaml', role: 'Reader' }],
      }),
      expect: [
        {
          messageId: 'missingPolicy',
          message: 'Reader has no policy that says what policy.json does.',
          file: 'a.yaml',
          at: 'Reader',
        },
        {
          messageId: 'missingRole',
          message:
            'The role Reader is not here, although the config names it as a mirror of the role reader.',
          file: 'b.yaml',
          at: '@0-11',
        },
      ],
    },
  ],
});
