import { describe, expect, test } from 'vitest';
import { type Texts, fixTexts } from '../helpers/fix-texts.ts';

const canonical = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "Bucket20260420",
      "Effect": "Allow",
      "Action": [
        "s3:Get*",
        "s3:List*"
      ],
      "Resource": [
        "arn:aws:s3:::{{BucketName}}",
        "arn:aws:s3:::{{BucketName}}/*"
      ]
    },
    {
      "Sid": "Costs20260420",
      "Effect": "Allow",
      "Action": [
        "ce:Describe*",
        "ce:Get*",
        "cur:Describe*"
      ],
      "Resource": "*"
    },
    {
      "Sid": "Logs20260420",
      "Effect": "Allow",
      "Action": [
        "logs:Get*"
      ],
      "Resource": "arn:aws:logs:*:*:log-group:/app/*",
      "Condition": {
        "StringEquals": {
          "aws:RequestedRegion": "eu-west-1"
        }
      }
    },
    {
      "Sid": "Queues20260420",
      "Effect": "Allow",
      "Action": [
        "sqs:GetQueueUrl",
        "sqs:List*"
      ],
      "Resource": "*"
    }
  ]
}
`;

const yaml = `AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  Bucket: { Type: String }
Resources:
  Reader:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal: { Service: ec2.amazonaws.com }
            Action: sts:AssumeRole
  # what it may do
  Policy:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: read
      Roles: [!Ref Reader]
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          # the reports
          - Sid: Bucket20260420
            Effect: Allow
            Action:
              - s3:Get* # objects too
              - s3:List*
            Resource:
              - !Sub 'arn:aws:s3:::\${Bucket}'
              - !Sub 'arn:aws:s3:::\${Bucket}/*'
          - Sid: Costs20260420
            Effect: Allow
            Action:
              - ce:Describe*
              - ce:Get*
              - cur:Describe*
            Resource: "*"
          - Sid: Logs20260420
            Effect: Allow
            Action:
              - logs:Get*
            Resource: arn:aws:logs:*:*:log-group:/app/*
            Condition:
              StringEquals:
                aws:RequestedRegion: eu-west-1
          - Sid: Queues20260420
            Effect: Allow
            Action:
              - sqs:GetQueueUrl
              - sqs:List*
            Resource: "*"
`;

const statements = (list: (items: readonly string[]) => string) => `
        {
          "Sid" : "Bucket20260420",
          "Effect" : "Allow",
          "Action" : ${list(['s3:Get*', 's3:List*'])},
          "Resource" : ${list(['arn:aws:s3:::${var.bucket}', 'arn:aws:s3:::${var.bucket}/*'])}
        },
        {
          "Sid" : "Costs20260420",
          "Effect" : "Allow",
          "Action" : ${list(['ce:Describe*', 'ce:Get*', 'cur:Describe*'])},
          "Resource" : "*"
        },
        {
          "Sid" : "Logs20260420",
          "Effect" : "Allow",
          "Action" : ${list(['logs:Get*'])},
          "Resource" : "arn:aws:logs:*:*:log-group:/app/*",
          "Condition" : {
            "StringEquals" : {
              "aws:RequestedRegion" : "eu-west-1"
            }
          }
        },
        {
          "Sid" : "Queues20260420",
          "Effect" : "Allow",
          "Action" : ${list(['sqs:GetQueueUrl', 'sqs:List*'])},
          "Resource" : "*"
        }
`;
const lines = (items: readonly string[]) =>
  `[\n${items.map((item) => `            "${item}"`).join(',\n')}\n          ]`;

const role = `variable "bucket" {}

resource "aws_iam_role" "reader" {
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
  })
}

resource "aws_iam_role_policy" "reader" {
  role   = aws_iam_role.reader.id
  policy = `;

const encoded = `${role}jsonencode(
    {
      "Version" : "2012-10-17",
      "Statement" : [${statements(lines)}      ]
    })
}
`;

const heredoc = `${role}<<EOF
{
  "Version": "2012-10-17",
  "Statement": [${statements(lines)}  ]
}
EOF
}
`;

const objects = `${role}jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "Bucket20260420"
        Effect   = "Allow"
        Action   = ["s3:Get*", "s3:List*"] # objects too
        Resource = ["arn:aws:s3:::\${var.bucket}", "arn:aws:s3:::\${var.bucket}/*"]
      },
      {
        Sid      = "Costs20260420"
        Effect   = "Allow"
        Action   = ["ce:Describe*", "ce:Get*", "cur:Describe*"]
        Resource = "*"
      },
      {
        Sid      = "Logs20260420"
        Effect   = "Allow"
        Action   = ["logs:Get*"]
        Resource = "arn:aws:logs:*:*:log-group:/app/*"
        Condition = {
          StringEquals = {
            "aws:RequestedRegion" = "eu-west-1"
          }
        }
      },
      {
        Sid      = "Queues20260420"
        Effect   = "Allow"
        Action   = ["sqs:GetQueueUrl", "sqs:List*"]
        Resource = "*"
      },
    ]
  })
}
`;

const blocks = `${role}data.aws_iam_policy_document.reader.json
}

data "aws_iam_policy_document" "reader" {
  # ===== what is read =====

  statement {
    sid    = "Bucket20260420"
    effect = "Allow"
    actions = [
      "s3:Get*", # objects too
      "s3:List*",
    ]
    resources = [
      "arn:aws:s3:::\${var.bucket}",
      "arn:aws:s3:::\${var.bucket}/*",
    ]
  }

  statement {
    sid    = "Costs20260420"
    effect = "Allow"
    actions = [
      "ce:Describe*",
      "ce:Get*",
      "cur:Describe*",
    ]
    resources = ["*"]
  }

  statement {
    sid       = "Logs20260420"
    effect    = "Allow"
    actions   = ["logs:Get*"]
    resources = ["arn:aws:logs:*:*:log-group:/app/*"]

    condition {
      test     = "StringEquals"
      variable = "aws:RequestedRegion"
      values   = ["eu-west-1"]
    }
  }

  statement {
    sid    = "Queues20260420"
    effect = "Allow"
    actions = [
      "sqs:GetQueueUrl",
      "sqs:List*",
    ]
    resources = ["*"]
  }
}
`;

const json = `${JSON.stringify(
  {
    Parameters: { Bucket: { Type: 'String' } },
    Resources: {
      Reader: {
        Type: 'AWS::IAM::Role',
        Properties: {
          AssumeRolePolicyDocument: {
            Version: '2012-10-17',
            Statement: [
              { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
            ],
          },
          Policies: [{ PolicyName: 'read', PolicyDocument: inTemplate(JSON.parse(canonical)) }],
        },
      },
    },
  },
  undefined,
  4,
)}\n`;

function inTemplate(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inTemplate);
  if (typeof value === 'string')
    return value.includes('{{') ? { 'Fn::Sub': value.replace('{{BucketName}}', '${Bucket}') } : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inTemplate(one)]));
}

const mirrors = [
  { form: 'a CloudFormation template in YAML', file: 't.yaml', text: yaml },
  {
    form: 'a CloudFormation template in YAML with CRLF',
    file: 't.yaml',
    text: yaml.replaceAll('\n', '\r\n'),
  },
  { form: 'a CloudFormation template in JSON', file: 't.json', text: json },
  { form: 'Terraform with jsonencode of JSON', file: 'm/main.tf', text: encoded },
  { form: 'Terraform with jsonencode of objects', file: 'm/main.tf', text: objects },
  { form: 'Terraform with a heredoc', file: 'm/main.tf', text: heredoc },
  { form: 'Terraform with a data source', file: 'm/main.tf', text: blocks },
] as const;

function textsOf(file: string, text: string): Texts {
  const mirror = file.endsWith('.tf') ? '{ terraform: m }' : `{ cloudformation: ${file}, role: Reader }`;
  return {
    'roleproof.yaml': `version: 1\nroles: { reader: { inline: [policy.json], mirrors: [${mirror}] } }\n`,
    'policy.json': canonical,
    [file]: text,
  };
}

/** One slip of a mirror. */
const slips: readonly (readonly [string, (text: string) => string])[] = [
  ['an action is missing in the middle of a list', (text) => cutItem(text, 'ce:Get*')],
  ['an action is missing at the end of a list', (text) => cutItem(text, 'cur:Describe*')],
  ['the first action is missing', (text) => cutItem(text, 'ce:Describe*')],
  ['two actions are missing', (text) => cutItem(cutItem(text, 'ce:Describe*'), 'cur:Describe*')],
  ['an action is another one', (text) => text.replace('ce:Get*', 'ce:List*')],
  ['a Sid is another one', (text) => text.replace('Costs20260420', 'Costs20250101')],
  ['a resource is another one', (text) => text.replace('log-group:/app/*', 'log-group:*')],
  [
    'an effect is another one',
    (text) => text.replace(/Allow(?=[^A]*Action[^A]*ce:Describe|"\s*actions = \[\s*"ce:)/, 'Deny'),
  ],
  ['the value of a condition is another one', (text) => text.replace('eu-west-1', 'eu-west-2')],
  ['the key of a condition is another one', (text) => text.replace('aws:RequestedRegion', 'aws:SourceVpc')],
  ['an action too many is there', (text) => addItem(text, 'ce:Get*', 'ce:GetX*')],
  ['a statement is missing', (text) => cutStatement(text, 'Costs20260420')],
  ['the last statement is missing', (text) => cutStatement(text, 'Queues20260420')],
  [
    'two statements in a row are missing',
    (text) => cutStatement(cutStatement(text, 'Costs20260420'), 'Logs20260420'),
  ],
];

describe.each(mirrors)('fix brings $form back', ({ file, text }) => {
  test.each(slips)('where %s', async (_, slip) => {
    const broken = slip(text);
    expect(broken).not.toBe(text);
    const { texts, outcome } = await fixTexts(textsOf(file, broken));
    expect(outcome).toMatchObject({ refused: [], unread: [], exitCode: 0 });
    expect(texts[file]).toBe(text);
  });

  test('and leaves it alone where it says the same', async () => {
    const { outcome } = await fixTexts(textsOf(file, text));
    expect(outcome).toMatchObject({ files: [], left: [] });
  });
});

const list = (...names: readonly string[]) =>
  `${JSON.stringify({ policies: names.map((name) => ({ arn: `arn:aws:iam::aws:policy/${name}`, name })) }, undefined, 2)}\n`;

function withManaged(file: string, text: string, ...names: readonly string[]): Texts {
  const texts = textsOf(file, text);
  return {
    ...texts,
    'managed.json': list(...names),
    'roleproof.yaml': (texts['roleproof.yaml'] ?? '').replace('inline:', 'managed: managed.json, inline:'),
  };
}

describe('fix attaches the managed policies that the list of a role names', () => {
  test('to a role of CloudFormation', async () => {
    const attached = (...names: readonly string[]) =>
      yaml.replace(
        '  # what it may do',
        `      ManagedPolicyArns: # all\n${names.map((name) => `        - !Sub 'arn:\${AWS::Partition}:iam::aws:policy/${name}'\n`).join('')}  # what it may do`,
      );
    const texts = withManaged(
      't.yaml',
      attached('SecurityAudit'),
      'SecurityAudit',
      'job-function/ViewOnlyAccess',
    );
    const { texts: now, outcome } = await fixTexts(texts);
    expect(outcome).toMatchObject({ refused: [], left: [] });
    expect(now['t.yaml']).toBe(attached('SecurityAudit', 'job-function/ViewOnlyAccess'));
    expect((await fixTexts(now)).outcome.files).toEqual([]);
  });

  test('to a role of Terraform, by a resource like the ones there are', async () => {
    const attachment = (name: string, policy: string) =>
      `\nresource "aws_iam_role_policy_attachment" "${name}" {\n  role       = aws_iam_role.reader.name\n  policy_arn = "arn:aws:iam::aws:policy/${policy}"\n}\n`;
    const before = blocks + attachment('audit', 'SecurityAudit');
    const texts = withManaged('m/main.tf', before, 'SecurityAudit', 'job-function/ViewOnlyAccess');
    const { texts: now, outcome } = await fixTexts(texts);
    expect(outcome).toMatchObject({ refused: [], left: [] });
    expect(now['m/main.tf']).toBe(before + attachment('view_only_access', 'job-function/ViewOnlyAccess'));
    expect((await fixTexts(now)).outcome.files).toEqual([]);
  });

  test('and leaves to a person what the list does not name', async () => {
    const before = yaml.replace(
      '  # what it may do',
      '      ManagedPolicyArns: [arn:aws:iam::aws:policy/SecurityAudit, arn:aws:iam::aws:policy/ReadOnlyAccess]\n  # what it may do',
    );
    const texts = withManaged('t.yaml', before, 'SecurityAudit');
    const { texts: now, outcome } = await fixTexts(texts);
    expect(now).toEqual(texts);
    expect(outcome.left).toMatchObject([{ rule: 'consistent-managed-policies' }]);
  });
});

describe('fix leaves what a person has to decide', () => {
  const guarded = blocks.replace(
    'statement {\n    sid    = "Costs20260420"',
    'dynamic "statement" {\n    for_each = var.bucket == "" ? [] : [1]\n    content {\n    sid    = "Costs20260420"',
  );
  const open = guarded.replace('resources = ["*"]\n  }', 'resources = ["*"]\n  }\n  }');
  const anchored = yaml
    .replace('Action:\n              - ce:Describe*', 'Action: &costs\n              - ce:Describe*')
    .concat('  Other:\n    Type: Custom::Other\n    Properties: { ServiceToken: x, Costs: *costs }\n');
  test.each([
    ['a statement of a dynamic block', 'm/main.tf', open.replace('"ce:Get*",', ''), 'some deployments'],
    [
      'what the mirror leaves to a parameter',
      'm/main.tf',
      blocks.replace('log-group:/app/*', 'log-group:${var.bucket}/*'),
      'leaves it to var.bucket',
    ],
    ['a list behind an anchor', 't.yaml', anchored.replace('              - ce:Get*\n', ''), 'share'],
    [
      'an action too many with a comment of its own',
      'm/main.tf',
      blocks.replace('"ce:Get*",', '"ce:Get*",\n      "sns:List*", # why'),
      'comment of its own',
    ],
    [
      'a list that a function makes',
      'm/main.tf',
      objects.replace(
        '["ce:Describe*", "ce:Get*", "cur:Describe*"]',
        'concat(["ce:Describe*"], ["ce:Get*"])',
      ),
      'put together',
    ],
    [
      'a list that a local value holds',
      'm/main.tf',
      `${objects.replace('["ce:Describe*", "ce:Get*", "cur:Describe*"]', 'local.costs')}\nlocals {\n  costs = ["ce:Get*"]\n}\n`,
      '',
    ],
  ])('%s', async (_, file, text, reason) => {
    const texts = textsOf(file, text);
    const { texts: now, outcome } = await fixTexts(texts);
    expect(outcome).toMatchObject({ refused: [], unread: [], exitCode: 0 });
    expect(now).toEqual(texts);
    expect(outcome.left.map((one) => one.reason).join('; ')).toContain(reason);
    expect(outcome.left.length).toBeGreaterThan(0);
  });
});

test('fix leaves a module alone in what only one of the roles it mirrors asks for', async () => {
  const texts = {
    'roleproof.yaml':
      'version: 1\nroles:\n  one: { inline: [policy.json], mirrors: [{ terraform: m }] }\n  two: { inline: [two.json], mirrors: [{ terraform: m }] }\n',
    'policy.json': canonical,
    'two.json': canonical.replace('"ce:Get*",', '"ce:Get*",\n        "ce:List*",'),
    'm/main.tf': blocks,
  };
  const { texts: now, outcome } = await fixTexts(texts, { rules: ['consistent-mirrors'] });
  expect(outcome).toMatchObject({ files: [], refused: [], exitCode: 0 });
  expect(now).toEqual(texts);
  expect(outcome.left.map(({ reason }) => reason)).toContain('other roles that it mirrors do not ask for it');
});

/** Takes an item out with its comma and its line, or what it has of both. */
function cutItem(text: string, name: string): string {
  const item = `["']?${name.replace(/[*]/g, '\\*')}["']?`;
  if (!new RegExp(`\\n *(?:- )?${item},?\\r?\\n`).test(text))
    return text.replace(new RegExp(`${item}, |, ${item}`), '');
  return new RegExp(`${item}\\r?\\n *\\]`).test(text)
    ? text.replace(new RegExp(`,\\r?\\n *${item}(?=\\r?\\n)`), '')
    : text.replace(new RegExp(`\\n *(?:- )?${item},?\\r?(?=\\n)`), '');
}

function addItem(text: string, name: string, added: string): string {
  const plain = name.replace('*', '\\*');
  const dash = new RegExp(`(\\r?\\n *- )${plain}`).exec(text);
  if (dash !== null) return text.replace(dash[0], `${dash[0]}${dash[1] ?? ''}${added}`);
  const [item = ''] = new RegExp(`["']${plain}["']`).exec(text) ?? [];
  return text.replace(item, `${item}, ${item.replace(name, added)}`);
}

/** Takes a statement out: its lines, the comma or the blank line that parts it from the one before. */
function cutStatement(text: string, sid: string): string {
  const before = new RegExp(
    `(,?)((?:\\r?\\n)+ *(?:- |\\{\\s*|statement \\{\\s*)["']?[Ss]id["']?\\s*[:=]\\s*["']?)${sid}`,
  );
  const match = before.exec(text);
  if (match === null) throw new Error(`no ${sid}`);
  const indent = / *(?=- |\{|statement)/.exec(match[2] ?? '')?.[0] ?? '';
  const rest = text.slice(match.index + match[0].length);
  const end =
    match[2]?.includes('- ') === true
      ? rest.search(new RegExp(`\\r?\\n(?!${indent} )`))
      : rest.search(new RegExp(`\\n${indent}\\}`)) + `\n${indent}}`.length;
  return text.slice(0, match.index) + rest.slice(end);
}
