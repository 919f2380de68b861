import { describe, expect, test } from 'vitest';
import { positionAt } from '../../../../src/core/model/source.ts';
import { onlyDocument, readText, shown, shownTree, titleOf, written } from './read-text.ts';

const choice = (...options: readonly (readonly [string, unknown])[]): Map<string, unknown> =>
  new Map(options);

function titles(texts: string | Readonly<Record<string, string>>): readonly string[] {
  return readText(texts).documents.map(titleOf);
}

const json = 'jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }] })';

describe('where policies are', () => {
  test.each([
    ['aws_iam_policy', 'policy', 'identity'],
    ['aws_iam_role_policy', 'policy', 'identity'],
    ['aws_iam_user_policy', 'policy', 'identity'],
    ['aws_iam_group_policy', 'policy', 'identity'],
    ['aws_ssoadmin_permission_set_inline_policy', 'inline_policy', 'identity'],
    ['aws_iam_role', 'assume_role_policy', 'trust'],
    ['aws_s3_bucket_policy', 'policy', 'resource of AWS::S3::Bucket'],
    ['aws_s3_bucket', 'policy', 'resource of AWS::S3::Bucket'],
    ['aws_sqs_queue_policy', 'policy', 'resource of AWS::SQS::Queue'],
    ['aws_sns_topic_policy', 'policy', 'resource of AWS::SNS::Topic'],
    ['aws_kms_key', 'policy', 'resource of AWS::KMS::Key'],
    ['aws_secretsmanager_secret_policy', 'policy', 'resource of AWS::SecretsManager::Secret'],
    ['aws_ecr_repository_policy', 'policy', 'resource of AWS::ECR::Repository'],
    ['aws_opensearch_domain', 'access_policies', 'resource of AWS::OpenSearchService::Domain'],
    ['aws_organizations_policy', 'content', 'scp'],
  ])('%s.%s', (type, argument, expected) => {
    expect(titles(`resource "${type}" "a" {\n  ${argument} = ${json}\n}\n`)).toEqual([
      `${expected} ${type}.a.${argument}`,
    ]);
  });

  test('policies of an organization by their type', () => {
    const policy = (type: string) =>
      `resource "aws_organizations_policy" "a" {\n  type = "${type}"\n  content = ${json}\n}\n`;
    expect(titles(policy('SERVICE_CONTROL_POLICY'))).toEqual(['scp aws_organizations_policy.a.content']);
    expect(titles(policy('RESOURCE_CONTROL_POLICY'))).toEqual(['rcp aws_organizations_policy.a.content']);
    expect(titles(policy('TAG_POLICY'))).toEqual([]);
  });

  test('inline policies of a role, by their number', () => {
    const text = `resource "aws_iam_role" "a" {
  assume_role_policy = ${json}
  inline_policy {
    name   = "one"
    policy = ${json}
  }
  inline_policy {
    name   = "two"
    policy = ${json}
  }
  inline_policy {}
}
`;
    expect(titles(text)).toEqual([
      'trust aws_iam_role.a.assume_role_policy',
      'identity aws_iam_role.a.inline_policy[0].policy',
      'identity aws_iam_role.a.inline_policy[1].policy',
    ]);
    expect(readText(text).documents.map(({ id }) => id)).toEqual([
      'main.tf#aws_iam_role.a.assume_role_policy',
      'main.tf#aws_iam_role.a.inline_policy[0].policy',
      'main.tf#aws_iam_role.a.inline_policy[1].policy',
    ]);
  });

  test('arguments of other resources and modules that are policies for certain', () => {
    const trust =
      'jsonencode({ Statement = { Effect = "Allow", Action = "sts:AssumeRole", Principal = "*" } })';
    expect(
      titles(`module "a" {
  policy      = ${json}
  policies    = [${json}, ${trust}]
  policy_name = "a"
  description = ${json}
}
resource "aws_new_thing" "b" {
  policy = <<EOT
{"Statement": []}
EOT
  access_policy = var.unknown
}
resource "alicloud_ram_policy" "c" {
  policy_document = ${json}
}
`),
    ).toEqual([
      'identity module.a.policy',
      'identity module.a.policies[0]',
      'trust module.a.policies[1]',
      'identity aws_new_thing.b.policy',
    ]);
  });

  test('nothing is made of what grants nothing, of null, and of other files', () => {
    expect(titles(`resource "aws_vpc_endpoint" "a" {\n  policy = ${json}\n}\n`)).toEqual([]);
    expect(titles('resource "aws_iam_role" "a" {\n  assume_role_policy = null\n}\n')).toEqual([]);
    expect(titles('resource "aws_iam_role" "a" {}\nvariable "x" {}\n')).toEqual([]);
    expect(readText({})).toEqual({ documents: [], roles: [], inputs: [], managedLists: [], problems: [] });
  });

  test.each([
    ['count = 1', ''],
    ['count = 0', undefined],
    ['count = length([])', undefined],
    ['count = var.on ? 1 : 0', ' [var.on]'],
    ['count = var.off ? 0 : 1', ' [!var.off]'],
    ['count = !var.off ? 1 : 0', ' [!var.off]'],
    ['count = var.n', ' [var.n > 0]'],
    ['count = var.on ? 1 : 2', ''],
    ['count = local.n', ' [var.on]'],
    ['for_each = { a = 1 }', ''],
    ['for_each = toset(var.names)', ' [length(toset(var.names)) > 0]'],
    ['for_each = var.on ? { a = 1 } : {}', ' [var.on]'],
    ['for_each = toset(var.on ? ["a"] : [])', ' [var.on]'],
    [
      'for_each = concat(var.on ? ["a"] : [], var.off ? [] : ["b"])',
      ' [length(concat(var.on ? ["a"] : [], var.off ? [] : ["b"])) > 0]',
    ],
    ['for_each = concat(var.on ? ["a"] : [], ["b"])', ''],
    ['for_each = concat(var.names, ["b"])', ''],
    ['for_each = concat(var.names)', ' [length(concat(var.names)) > 0]'],
  ])('a resource with %s', (argument, when) => {
    const text = `locals {\n  n = var.on ? 1 : 0\n}\nresource "aws_iam_policy" "a" {\n  ${argument}\n  policy = ${json}\n}\n`;
    expect(titles(text)).toEqual(when === undefined ? [] : [`identity aws_iam_policy.a.policy${when}`]);
  });

  test('documents come file by file in source order, and ids are never the same twice', () => {
    const { documents } = readText({
      'b.tf': `resource "aws_iam_policy" "x" {\n  policy = data.aws_iam_policy_document.d.json\n}\nresource "aws_iam_policy" "y" {\n  policy = ${json}\n}\n`,
      'a.tf': `data "aws_iam_policy_document" "d" {}\nresource "aws_iam_policy" "z" {\n  policy = ${json}\n}\nresource "aws_iam_policy" "z" {\n  policy = ${json}\n}\n`,
    });
    expect(documents.map(({ id }) => id)).toEqual([
      'b.tf#aws_iam_policy.y.policy',
      'a.tf#data.aws_iam_policy_document.d',
      'a.tf#aws_iam_policy.z.policy',
      'a.tf#aws_iam_policy.z.policy~2',
    ]);
  });
});

describe('jsonencode', () => {
  test('its argument is the policy, every part at its place', () => {
    const text = `resource "aws_iam_policy" "a" {
  policy = jsonencode({
    Version : "2012-10-17",
    "Statement" = [
      {
        Sid      = "Read"
        Effect   = "Allow"
        Action   = ["s3:GetObject", "s3:ListBucket", ]
        Resource = "arn:aws:s3:::\${var.bucket}/*",
      },
    ],
  })
}
variable "bucket" {
  type = string
}
`;
    const document = onlyDocument(text);
    const [statement] = document.statements;
    expect(shown(document.tree)).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'Read',
          Effect: 'Allow',
          Action: ['s3:GetObject', 's3:ListBucket'],
          Resource: 'arn:aws:s3:::‹var.bucket›/*',
        },
      ],
    });
    const places = [
      statement?.sid,
      statement?.action?.key,
      ...(statement?.action?.values ?? []),
      ...(statement?.resource?.values ?? []),
      document.version,
    ];
    expect(places.map((place) => place && written(place))).toEqual([
      '"Read"',
      'Action',
      '"s3:GetObject"',
      '"s3:ListBucket"',
      '"arn:aws:s3:::${var.bucket}/*"',
      '"2012-10-17"',
    ]);
    expect(document.format).toBe('terraform');
    expect(written(document)).toMatch(/^\{\n {4}Version[^]*\}$/);
  });

  test('statements that are there in some deployments only have their guard', () => {
    const { statements } = onlyDocument(`resource "aws_iam_policy" "a" {
  policy = jsonencode({
    Statement = concat(local.statements, var.on ? [{ Sid = "b" }] : [], [var.off ? null : { Sid = "c" }])
  })
}
locals {
  statements = [{ Sid = "a" }]
}
`);
    expect(statements.map(({ sid, when, index }) => [index, sid?.text, when])).toEqual([
      [0, 'a', []],
      [1, 'b', [{ condition: 'var.on', is: true }]],
      expect.arrayContaining(['c', [{ condition: 'var.off', is: false }]]),
    ]);
  });
});

describe('JSON text', () => {
  test('a heredoc, its places and holes in the file', () => {
    const text = `variable "bucket" {
  type    = string
  default = "logs"
}
resource "aws_iam_policy" "a" {
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Allow",
        "Action": ["s3:GetObject", "s3:\\u0050ut*"],
        "Resource": ["arn:aws:s3:::\${var.bucket}/$\${aws:username}/*", "\${aws_s3_bucket.b.arn}"]
      }]
    }
  EOT
}
`;
    const document = onlyDocument(text);
    expect(shown(document.tree)).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: ['s3:GetObject', 's3:Put*'],
          Resource: ['arn:aws:s3:::‹var.bucket=logs›/${aws:username}/*', '‹aws_s3_bucket.b.arn›'],
        },
      ],
    });
    const [statement] = document.statements;
    const values = [...(statement?.action?.values ?? []), ...(statement?.resource?.values ?? [])];
    expect(values.map(written)).toEqual([
      '"s3:GetObject"',
      '"s3:\\u0050ut*"',
      '"arn:aws:s3:::${var.bucket}/$${aws:username}/*"',
      '"${aws_s3_bucket.b.arn}"',
    ]);
    const place = positionAt(document.source, values[0]?.span.start ?? 0);
    expect([place.line, place.column]).toEqual([11, 20]);
  });

  test('a quoted string with escapes', () => {
    const text =
      'resource "aws_iam_policy" "a" {\n  policy = "{\\"Statement\\": [{\\"Action\\": \\"s3:*\\"}]}"\n}\n';
    const document = onlyDocument(text);
    expect(shown(document.tree)).toEqual({ Statement: [{ Action: 's3:*' }] });
    expect(document.statements[0]?.action?.values.map(written)).toEqual(['\\"s3:*\\"']);
  });

  test('what is known is read as it is put in; what is not stays a hole, outside of strings too', () => {
    const tree = shownTree(`locals {
  account = "111122223333"
  rest    = "\\"s3:List*\\""
}
resource "aws_iam_policy" "a" {
  policy = <<EOT
{"Statement": [
  {"Action": ["s3:Get*", \${local.rest}], "Resource": \${jsonencode(local.arns)}, "Sid": "a\${local.account}b"},
  {"Action": \${jsonencode(var.actions)}, "Resource": "\${join("\\",\\"", var.arns)}"},
  \${var.more}
]}
EOT
}
locals {
  arns = ["arn:\${var.p}", "b"]
}
`);
    expect(tree).toEqual({
      Statement: [
        { Action: ['s3:Get*', 's3:List*'], Resource: ['arn:‹var.p›', 'b'], Sid: 'a111122223333b' },
        { Action: expect.stringMatching(/^\?/), Resource: '‹join("\\",\\"", var.arns)›' },
        expect.stringMatching(/^\?/),
      ],
    });
  });

  test('directives are holes', () => {
    const tree = shownTree(
      'resource "aws_iam_policy" "a" {\n  policy = <<EOT\n{"Statement": [{"Action": "s3:*"}%{ if var.on }, {"Action": "x"}%{ endif }]}\nEOT\n}\n',
    );
    expect(tree).toEqual({ Statement: [{ Action: 's3:*' }, expect.stringMatching(/^\?/)] });
  });

  test('what is wrong with it is told at its place in the file', () => {
    const { problems, documents } = readText(
      'resource "aws_iam_policy" "a" {\n  policy = <<EOT\n{"Statement": [{"Action": "s3:*",}]}\nEOT\n}\n',
    );
    expect(problems.map(({ message, span }) => [message, positionAt(span.source, span.start)])).toEqual([
      [expect.stringContaining('railing comma'), expect.objectContaining({ line: 3, column: 33 })],
    ]);
    expect(documents).toHaveLength(1);
  });

  test('a problem of a local is told once, however many resources name it', () => {
    const { problems, documents } = readText(`locals {
  policy = "{\\"Statement\\": [1,]}"
}
resource "aws_iam_policy" "a" {
  policy = local.policy
}
resource "aws_iam_policy" "b" {
  policy = local.policy
}
`);
    expect(problems).toHaveLength(1);
    expect(documents).toHaveLength(2);
  });
});

describe('the way to a policy', () => {
  const policy = (expression: string, rest = '') =>
    `resource "aws_iam_policy" "a" {\n  policy = ${expression}\n}\n${rest}`;
  const simple = { Statement: [{ Action: 'a:b' }] };
  const encoded = 'jsonencode({ Statement = [{ Action = "a:b" }] })';

  test.each<readonly [string, string, unknown]>([
    ['(jsonencode({ Statement = [{ Action = "a:b" }] }))', '', simple],
    ['local.policy', `locals {\n  policy = ${encoded}\n}\n`, simple],
    ['"${local.policy}"', `locals {\n  policy = ${encoded}\n}\n`, simple],
    ['<<EOT\n${local.policy}\nEOT\n', `locals {\n  policy = ${encoded}\n}\n`, simple],
    ['jsonencode(local.policy)', 'locals {\n  policy = { Statement = [{ Action = "a:b" }] }\n}\n', simple],
    ['local.policies["one"]', `locals {\n  policies = { one = ${encoded} }\n}\n`, simple],
    ['local.policies.one', `locals {\n  policies = { "one" = ${encoded} }\n}\n`, simple],
    [`try(${encoded}, "")`, '', simple],
    [`join("", [${encoded}])`, '', simple],
    [`jsonencode(jsondecode(${encoded}))`, '', simple],
    [
      'replace(local.text, "X", "a:b")',
      'locals {\n  text = "{\\"Statement\\": [{\\"Action\\": \\"X\\"}]}"\n}\n',
      simple,
    ],
    ['true ? local.policy : null', `locals {\n  policy = ${encoded}\n}\n`, simple],
    [
      `var.on ? ${encoded} : jsonencode({ Statement = [] })`,
      '',
      choice(['var.on', simple], ['!var.on', { Statement: [] }]),
    ],
    ['var.policy', '', '?the module declares no variable policy'],
    [
      'var.policy',
      'variable "policy" {\n  type = string\n}\n',
      '?the policy is only known when it is deployed',
    ],
    ['file("${path.module}/policy.json")', '', '?the function file is not evaluated'],
    ['templatefile("policy.json", {})', '', '?the function templatefile is not evaluated'],
    ['module.other.policy', '', '?it is what another module gives'],
    ['data.aws_iam_policy_document.lost.json', '', '?the module has no data.aws_iam_policy_document.lost'],
    ['"no policy"', '', '?it is no policy document'],
    ['["a"]', '', '?it is no policy document'],
    ['local.loop', 'locals {\n  loop = local.loop\n}\n', '?local.loop refers back to itself'],
  ])('%s', (expression, rest, expected) => {
    expect(shownTree(policy(expression, rest))).toEqual(expected);
  });

  test('what cannot be read is a document all the same, and counted', () => {
    const document = onlyDocument(policy('var.policy', 'variable "policy" {\n  type = string\n}\n'));
    expect(document.statements).toEqual([]);
    expect(document.unresolved).toEqual([
      expect.objectContaining({ kind: 'unknown', expression: 'var.policy' }),
    ]);
  });

  test('a policy that is there in some deployments only has their guard', () => {
    expect(titles(policy(`var.on ? ${encoded} : null`))).toEqual([
      'identity aws_iam_policy.a.policy [var.on]',
    ]);
  });
});

describe('permissions', () => {
  test('aws_lambda_permission is a statement of the policy of the function', () => {
    const text = `resource "aws_lambda_permission" "a" {
  statement_id   = "AllowBucket"
  action         = "lambda:InvokeFunction"
  function_name  = "thing"
  principal      = "s3.amazonaws.com"
  source_arn     = aws_s3_bucket.b.arn
  source_account = "111122223333"
}
`;
    const document = onlyDocument(text);
    expect(titleOf(document)).toBe('resource of AWS::Lambda::Function aws_lambda_permission.a');
    expect(shown(document.tree)).toEqual({
      Version: '2012-10-17',
      Statement: {
        Sid: 'AllowBucket',
        Effect: 'Allow',
        Principal: { Service: 's3.amazonaws.com' },
        Action: 'lambda:InvokeFunction',
        Resource: 'arn:‹AWS::Partition›:lambda:‹AWS::Region›:‹AWS::AccountId›:function:thing',
        Condition: {
          ArnLike: { 'aws:SourceArn': '‹aws_s3_bucket.b.arn›' },
          StringEquals: { 'aws:SourceAccount': '111122223333' },
        },
      },
    });
    const [condition] = document.statements[0]?.conditions ?? [];
    expect(condition && [written(condition.key), ...condition.values.map(written)]).toEqual([
      'source_arn',
      'aws_s3_bucket.b.arn',
    ]);
  });

  test.each([
    ['"*"', '*'],
    ['"111122223333"', { AWS: '111122223333' }],
    ['"arn:aws:iam::111122223333:role/a"', { AWS: 'arn:aws:iam::111122223333:role/a' }],
    [
      '"logs.${data.aws_partition.current.dns_suffix}"',
      { Service: 'logs.‹data.aws_partition.current.dns_suffix›' },
    ],
    ['data.aws_caller_identity.current.account_id', { AWS: '‹data.aws_caller_identity.current.account_id›' }],
    ['var.who', expect.stringMatching(/^\?/)],
  ])('whom a permission names with %s', (principal, expected) => {
    const tree = shownTree(
      `variable "who" {\n  type = string\n}\nresource "aws_lambda_permission" "a" {\n  principal = ${principal}\n  function_name = aws_lambda_function.f.function_name\n}\n`,
    );
    expect(tree).toMatchObject({
      Statement: { Principal: expected, Resource: '‹aws_lambda_function.f.function_name›' },
    });
  });
});
