import { describe, expect, test } from 'vitest';
import { onlyDocument, readText, shown, shownTree, titleOf, written } from './read-text.ts';

const guarded = (condition: string, value: unknown) =>
  new Map([
    [condition, value],
    [`!${condition}`, undefined],
  ]);

function data(content: string, name = 'a'): string {
  return `data "aws_iam_policy_document" "${name}" {\n${content}\n}\n`;
}

function titles(text: string): readonly string[] {
  return readText(text).documents.map(titleOf);
}

describe('data "aws_iam_policy_document"', () => {
  test('a statement with everything, every part at its place', () => {
    const text = data(`  version   = "2012-10-17"
  policy_id = "P"
  statement {
    sid     = "Read"
    effect  = "Deny"
    actions = ["s3:Get*", "s3:List*"]
    not_resources = ["arn:aws:s3:::a/&{aws:username}/*"]
    principals {
      type        = "AWS"
      identifiers = ["111122223333", "&{x}"]
    }
    principals {
      type        = "AWS"
      identifiers = ["444455556666"]
    }
    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = ["1"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalOrgID"
      values   = ["o", "&{y}"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = ["2"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }`);
    const document = onlyDocument(text);
    expect(shown(document.tree)).toEqual({
      Version: '2012-10-17',
      Id: 'P',
      Statement: [
        {
          Sid: 'Read',
          Effect: 'Deny',
          Action: ['s3:Get*', 's3:List*'],
          NotResource: ['arn:aws:s3:::a/${aws:username}/*'],
          Principal: { AWS: ['111122223333', '${x}', '444455556666'], Service: ['ec2.amazonaws.com'] },
          Condition: {
            StringEquals: { 'aws:SourceAccount': ['1', '2'], 'aws:PrincipalOrgID': ['o', '${y}'] },
            Bool: { 'aws:SecureTransport': ['false'] },
          },
        },
      ],
    });
    const [statement] = document.statements;
    const places = [
      statement?.sid,
      statement?.action?.key,
      statement?.resource?.key,
      statement?.principal?.key,
      ...(statement?.principal?.values.map(({ value }) => value) ?? []),
      statement?.conditions[0]?.operator,
      statement?.conditions[0]?.key,
    ];
    expect(places.map((place) => place && written(place))).toEqual([
      '"Read"',
      'actions',
      'not_resources',
      'principals',
      '"111122223333"',
      '"&{x}"',
      '"444455556666"',
      '"ec2.amazonaws.com"',
      '"StringEquals"',
      '"aws:SourceAccount"',
    ]);
    expect(statement && written(statement)).toMatch(/^statement \{[^]*\}$/);
    expect(written(document)).toBe(text.trimEnd());
  });

  test('what is not set is as the data source fills it in, and what is empty is not there', () => {
    const text = data(
      '  statement {\n    sid = ""\n    actions = ["a:b"]\n    resources = []\n    not_actions = null\n  }',
    );
    const document = onlyDocument(text);
    expect(shown(document.tree)).toEqual({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: ['a:b'] }],
    });
    expect(document.version && written(document.version)).toBe('data "aws_iam_policy_document" "a"');
  });

  test('everyone', () => {
    const everyone = data(
      '  statement {\n    principals {\n      type = "*"\n      identifiers = ["*"]\n    }\n  }',
    );
    expect(onlyDocument(everyone).statements[0]?.principal?.values).toMatchObject([
      { type: '*', value: { text: '*' } },
    ]);
    expect(shownTree(everyone.replace('"*"', '"AWS"'))).toMatchObject({
      Statement: [{ Principal: { AWS: ['*'] } }],
    });
  });

  test('not_principals and not_actions', () => {
    const text = data(
      '  statement {\n    not_actions = ["a:b"]\n    not_principals {\n      type = "AWS"\n      identifiers = ["1"]\n    }\n  }',
    );
    expect(shownTree(text)).toMatchObject({
      Statement: [{ NotAction: ['a:b'], NotPrincipal: { AWS: ['1'] } }],
    });
  });

  test('names of locals stand where the local is written', () => {
    const text = `locals {
  operator = "StringLike"
}
${data('  statement {\n    condition {\n      test = local.operator\n      variable = "a"\n      values = []\n    }\n  }')}`;
    const [condition] = onlyDocument(text).statements[0]?.conditions ?? [];
    expect(condition && [condition.operator.text, written(condition.operator)]).toEqual([
      'StringLike',
      '"StringLike"',
    ]);
  });

  test('without statements', () => {
    expect(shownTree(data(''))).toEqual({ Version: '2012-10-17', Statement: [] });
  });
});

describe('dynamic blocks', () => {
  const dynamic = (forEach: string, content: string, more = '') =>
    data(
      `  dynamic "statement" {\n    for_each = ${forEach}\n${more}    content {\n      ${content}\n    }\n  }`,
    );

  test('on a condition', () => {
    const document = onlyDocument(dynamic('local.on ? [1] : []', 'sid = "A"'));
    expect(shown(document.tree)).toMatchObject({
      Statement: [guarded('local.on', { Sid: 'A', Effect: 'Allow' })],
    });
    expect(document.statements.map(({ when }) => when)).toEqual([[{ condition: 'local.on', is: true }]]);
    expect(document.statements.map(written)).toEqual([expect.stringMatching(/^dynamic "statement" \{/)]);
  });

  test.each<readonly [string, string, string, unknown]>([
    ['["a", "b"]', 'sid = statement.value', '', [{ Sid: 'a' }, { Sid: 'b' }]],
    ['["a", "b"]', 'sid = "S${statement.key}"', '', [{ Sid: 'S0' }, { Sid: 'S1' }]],
    ['toset(["a"])', 'sid = statement.key', '', [{ Sid: 'a' }]],
    ['{ x = "a" }', 'sid = "${statement.key}${statement.value}"', '', [{ Sid: 'xa' }]],
    ['["a"]', 'sid = each_one.value', '    iterator = each_one\n', [{ Sid: 'a' }]],
    ['[{ s = "a", on = null }]', 'sid = try(statement.value.none, statement.value.s)', '', [{ Sid: 'a' }]],
    ['[]', 'sid = "a"', '', []],
    [
      'concat(["a"], var.on ? ["b"] : [])',
      'sid = statement.value',
      '',
      [{ Sid: 'a' }, guarded('var.on', { Sid: 'b', Effect: 'Allow' })],
    ],
  ])('over %s with %s', (forEach, content, more, expected) => {
    expect(shownTree(dynamic(forEach, content, more))).toMatchObject({ Statement: expected });
  });

  test('over what is not known there is one, with what is known of it', () => {
    const document = onlyDocument(
      dynamic(
        'var.statements',
        'actions = statement.value.actions\n resources = ["arn:${statement.key}"]\n effect = "Deny"',
      ),
    );
    expect(document.statements).toMatchObject([
      {
        when: [{ condition: 'length(var.statements) > 0', is: true }],
        effect: 'Deny',
        action: { values: [], unresolved: [{ expression: 'statement.value.actions' }] },
        resource: { values: [{ text: 'arn:${statement.key}' }] },
      },
    ]);
  });

  test('of an element and its negation the unknown one beside the known one is not there', () => {
    const known = onlyDocument(dynamic('var.s', 'actions = ["a:b"]\n not_actions = statement.value.n'));
    expect(known.statements[0]?.action).toMatchObject({ negated: false, values: [{ text: 'a:b' }] });
    const negated = onlyDocument(dynamic('var.s', 'actions = statement.value.a\n not_actions = ["a:b"]'));
    expect(negated.statements[0]?.action).toMatchObject({ negated: true, values: [{ text: 'a:b' }] });
    const unknown = onlyDocument(
      dynamic('var.s', 'actions = statement.value.a\n not_actions = statement.value.n'),
    );
    expect(unknown.unresolved).toEqual([]);
    expect(unknown.statements[0]?.action).toMatchObject({
      values: [],
      unresolved: [{ expression: 'statement.value.a' }],
    });
  });

  test('principals of which nothing is known are left to the policies that can have some', () => {
    const text = dynamic(
      'var.s',
      'actions = ["a:b"]\n dynamic "principals" {\n for_each = statement.value.p\n content {\n type = principals.value.t\n identifiers = principals.value.i\n }\n }',
    );
    const user = (type: string) =>
      `resource "${type}" "u" {\n  policy = data.aws_iam_policy_document.a.json\n}\n`;
    const principalOf = (more: string) => readText(text + more).documents[0]?.statements[0]?.principal;
    expect(principalOf('')).toBeUndefined();
    expect(principalOf(user('aws_iam_policy'))).toBeUndefined();
    const known = 'principals {\n type = "AWS"\n identifiers = ["1"]\n }\n dynamic "principals"';
    const { statements } = onlyDocument(text.replace('dynamic "principals"', known) + user('aws_iam_policy'));
    expect(statements[0]?.principal).toMatchObject({ values: [{ value: { text: '1' } }], unresolved: [{}] });
    expect(principalOf(user('aws_sqs_queue_policy'))).toMatchObject({
      values: [],
      unresolved: [{ expression: 'principals.value.i' }],
    });
  });

  test('principals and conditions on a condition', () => {
    const text = data(`  statement {
    dynamic "principals" {
      for_each = var.on ? ["1"] : []
      content {
        type        = "AWS"
        identifiers = [principals.value]
      }
    }
    condition {
      test     = "Bool"
      variable = "a"
      values   = ["true"]
    }
    dynamic "condition" {
      for_each = var.on ? ["2"] : []
      content {
        test     = "StringEquals"
        variable = "b"
        values   = [condition.value]
      }
    }
  }`);
    expect(shownTree(text)).toMatchObject({
      Statement: [
        {
          Principal: guarded('var.on', { AWS: ['1'] }),
          Condition: { Bool: { a: ['true'] }, StringEquals: { b: [guarded('var.on', '2')] } },
        },
      ],
    });
  });
});

describe('who uses a data source', () => {
  const statement = '  statement {\n    actions = ["a:b"]\n  }';
  const user = (type: string, argument: string) =>
    `resource "${type}" "u" {\n  ${argument} = data.aws_iam_policy_document.a.json\n}\n`;

  test.each([
    ['aws_iam_role', 'assume_role_policy', 'trust'],
    ['aws_iam_role_policy', 'policy', 'identity'],
    ['aws_s3_bucket_policy', 'policy', 'resource of AWS::S3::Bucket'],
    ['aws_organizations_policy', 'content', 'scp'],
  ])('%s says its type', (type, argument, expected) => {
    expect(titles(data(statement) + user(type, argument))).toEqual([
      `${expected} data.aws_iam_policy_document.a`,
    ]);
  });

  test.each([
    'data.aws_iam_policy_document.a[0].json',
    'data.aws_iam_policy_document.a["x"].minified_json',
    '"${data.aws_iam_policy_document.a.json}"',
    'join("", data.aws_iam_policy_document.a.*.json)',
    'one(data.aws_iam_policy_document.a[*].json)',
    'try(data.aws_iam_policy_document.a[0].json, null)',
    'var.on ? data.aws_iam_policy_document.a.json : null',
    'local.policy',
  ])('named as %s', (reference) => {
    const local = 'locals {\n  policy = data.aws_iam_policy_document.a.json\n}\n';
    const text = `${data(statement)}${local}resource "aws_s3_bucket_policy" "u" {\n  policy = ${reference}\n}\n`;
    expect(titles(text)).toEqual(['resource of AWS::S3::Bucket data.aws_iam_policy_document.a']);
  });

  test('of one that nobody uses the type is seen from its principals', () => {
    const named = (action: string) =>
      data(
        `  statement {\n    actions = ["${action}"]\n    principals {\n      type = "AWS"\n      identifiers = ["1"]\n    }\n  }`,
      );
    expect(titles(data(statement))).toEqual(['identity data.aws_iam_policy_document.a']);
    expect(titles(named('sts:AssumeRole'))).toEqual(['trust data.aws_iam_policy_document.a']);
    expect(titles(named('s3:Get*'))).toEqual(['resource data.aws_iam_policy_document.a']);
    expect(
      titles(`${named('s3:Get*')}module "m" {\n  policy = data.aws_iam_policy_document.a.json\n}\n`),
    ).toEqual(['resource data.aws_iam_policy_document.a']);
  });

  test('beside a policy that is not known, both are there', () => {
    const text = `${data(statement)}resource "aws_iam_policy" "u" {\n  policy = coalesce(var.policy, data.aws_iam_policy_document.a.json)\n}\n`;
    expect(titles(text)).toEqual([
      'identity data.aws_iam_policy_document.a',
      'identity aws_iam_policy.u.policy',
    ]);
  });

  test('its count is a guard of all of it', () => {
    const text = data(`  count = var.on ? 1 : 0\n${statement}`);
    expect(titles(text)).toEqual(['identity data.aws_iam_policy_document.a [var.on]']);
  });
});

describe('documents that take over others', () => {
  const base = data(
    '  statement {\n    sid = "A"\n    actions = ["a:a"]\n  }\n  statement {\n    actions = ["a:n"]\n  }',
    'base',
  );
  const sids = (text: string) =>
    readText(text).documents.map((document) => [
      document.pointer,
      ...document.statements.map(
        ({ sid, action }) => `${sid?.text ?? '-'} ${action?.values.map((value) => value.text).join() ?? ''}`,
      ),
      ...document.unresolved.map(({ reason }) => `?${reason}`),
    ]);

  test('sources come first, and own statements take the place of those with their Sid', () => {
    const own = data(`  source_policy_documents = [data.aws_iam_policy_document.base.json]
  statement {
    sid = "A"
    actions = ["a:own"]
  }
  statement {
    actions = ["a:n"]
  }`);
    expect(sids(base + own)).toEqual([['data.aws_iam_policy_document.a', 'A a:own', '- a:n', '- a:n']]);
  });

  test('overrides take the place of own statements', () => {
    const own = data(`  override_policy_documents = [data.aws_iam_policy_document.base.json]
  statement {
    sid = "A"
    actions = ["a:own"]
  }
  statement {
    sid = "B"
    actions = ["a:b"]
  }`);
    expect(sids(base + own)).toEqual([['data.aws_iam_policy_document.a', 'A a:a', 'B a:b', '- a:n']]);
  });

  test('a document that a module is given is there by itself too', () => {
    const user = 'module "m" {\n  policy = data.aws_iam_policy_document.base.json\n}\n';
    const own = data('  source_policy_documents = [data.aws_iam_policy_document.base.json]');
    expect(sids(base + own + user)).toHaveLength(2);
  });

  test('the statements are there when both documents are', () => {
    const own = data('  count = var.own ? 1 : 0\n  source_json = data.aws_iam_policy_document.base[0].json');
    const [document] = readText(base.replace('{', '{\n  count = var.base ? 1 : 0') + own).documents;
    expect(document?.statements[0]?.when).toEqual([
      { condition: 'var.own', is: true },
      { condition: 'var.base', is: true },
    ]);
  });

  test('the statements stand where they are written', () => {
    const [document] = readText(
      base + data('  source_json = data.aws_iam_policy_document.base.json'),
    ).documents;
    expect(document?.statements.map((statement) => statement.span.start)).toEqual([
      base.indexOf('statement {'),
      base.lastIndexOf('statement {'),
    ]);
  });

  test('a document that is used by itself too is there by itself too', () => {
    const user = 'resource "aws_iam_policy" "p" {\n  policy = data.aws_iam_policy_document.base.json\n}\n';
    const own = data('  source_policy_documents = [data.aws_iam_policy_document.base.json]');
    expect(sids(base + own + user).map(([pointer]) => pointer)).toEqual([
      'data.aws_iam_policy_document.base',
      'data.aws_iam_policy_document.a',
    ]);
  });

  test('JSON text, conditions and lists of lists', () => {
    const own = data(`  source_policy_documents = compact(concat(
    [jsonencode({ Statement = { Sid = "J", Action = "a:j" } })],
    var.on ? [data.aws_iam_policy_document.base.json] : [],
    [var.policy],
  ))`);
    const [document] = readText(`${base}${own}`).documents;
    expect(document?.statements.map(({ sid, when }) => [sid?.text, when])).toEqual([
      ['J', []],
      ['A', [{ condition: 'var.on', is: true }]],
      [undefined, [{ condition: 'var.on', is: true }]],
    ]);
    expect(document?.unresolved).toMatchObject([{ expression: 'var.policy' }]);
  });

  test('what is not there, and circles, are unknown statements', () => {
    expect(sids(data('  source_policy_documents = [data.aws_iam_policy_document.x.json, var.more]'))).toEqual(
      [
        [
          'data.aws_iam_policy_document.a',
          '?the module has no data.aws_iam_policy_document.x',
          '?the module declares no variable more',
        ],
      ],
    );
    const circle =
      data('  source_policy_documents = [data.aws_iam_policy_document.b.json]') +
      data('  source_policy_documents = [data.aws_iam_policy_document.a.json]', 'b');
    expect(sids(circle)).toEqual([['data.aws_iam_policy_document.a', '?the document takes itself over']]);
  });
});
