import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError } from '../../src/core/errors/app-error.ts';
import { type Texts, fixTexts } from '../helpers/fix-texts.ts';

const sorted = 'conventions: { actions: sorted }';
const config = `version: 1\nroles: { reader: { inline: [policy.json] } }\n${sorted}\n`;

const template = (statement: string): string =>
  [
    'AWSTemplateFormatVersion: "2010-09-09"',
    'Resources:',
    '  Reader:',
    '    Type: AWS::IAM::Role',
    '    Properties:',
    '      AssumeRolePolicyDocument:',
    '        Version: "2012-10-17"',
    '        Statement:',
    '          - { Effect: Allow, Principal: { Service: ec2.amazonaws.com }, Action: sts:AssumeRole }',
    '      Policies:',
    '        - PolicyName: read',
    '          PolicyDocument:',
    '            Version: "2012-10-17"',
    '            Statement:',
    ...statement.split('\n').map((line) => (line === '' ? line : `              ${line}`)),
    '',
  ].join('\n');
const templateConfig = `version: 1\nroles: { reader: { inline: [], mirrors: [{ cloudformation: t.yaml, role: Reader }] } }\n${sorted}\n`;

const terraform = (actions: string): string =>
  [
    'resource "aws_iam_role" "reader" {',
    '  assume_role_policy = jsonencode({',
    '    Version   = "2012-10-17"',
    '    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]',
    '  })',
    '}',
    'resource "aws_iam_role_policy" "reader" {',
    '  role   = aws_iam_role.reader.id',
    '  policy = data.aws_iam_policy_document.reader.json',
    '}',
    'data "aws_iam_policy_document" "reader" {',
    '  statement {',
    `    actions   = ${actions}`,
    '    resources = ["*"]',
    '  }',
    '}',
    '',
  ].join('\n');
const terraformConfig = `version: 1\nroles: { reader: { inline: [], mirrors: [{ terraform: module }] } }\n${sorted}\n`;

const policy = (actions: string): string =>
  `{\n  "Version": "2012-10-17",\n  "Statement": [\n    {\n      "Effect": "Allow",\n      "Action": ${actions},\n      "Resource": "*"\n    }\n  ]\n}\n`;

interface Case {
  readonly name: string;
  readonly config?: string;
  readonly file?: string;
  readonly before: string;
  readonly after: string;
}

const repaired: readonly Case[] = [
  {
    name: 'a list of JSON with an item a line',
    config,
    before: policy('[\n        "s3:List*",\n        "ec2:Get*",\n        "S3:Get*"\n      ]'),
    after: policy('[\n        "ec2:Get*",\n        "S3:Get*",\n        "s3:List*"\n      ]'),
  },
  {
    name: 'a list of JSON on one line',
    config,
    before: policy('["s3:List*" , "s3:Get*"]'),
    after: policy('["s3:Get*" , "s3:List*"]'),
  },
  {
    name: 'a file with a byte order mark and CRLF',
    config,
    before: `\uFEFF${policy('[\n        "s3:List*",\n        "s3:Get*"\n      ]').replaceAll('\n', '\r\n')}`,
    after: `\uFEFF${policy('[\n        "s3:Get*",\n        "s3:List*"\n      ]').replaceAll('\n', '\r\n')}`,
  },
  {
    name: 'lines of YAML, each with its comments and quotes',
    config: templateConfig,
    file: 't.yaml',
    before: template(
      "- Effect: Allow\n  Action: # what it reads\n    # buckets\n    - 's3:List*'  # all of them\n\n    - \"ec2:Describe*\"\n    # the bill\n    # and more of it\n    - ce:Get*  # costs\n  Resource: '*' # everything",
    ),
    after: template(
      "- Effect: Allow\n  Action: # what it reads\n    # the bill\n    # and more of it\n    - ce:Get*  # costs\n\n    - \"ec2:Describe*\"\n    # buckets\n    - 's3:List*'  # all of them\n  Resource: '*' # everything",
    ),
  },
  {
    name: 'a list of YAML in brackets, over lines',
    config: templateConfig,
    file: 't.yaml',
    before: template(
      "- Effect: Allow\n  Action: [ 's3:List*', # buckets\n    ec2:Get*, # machines\n    ce:Get*\n    ]\n  Resource: '*'",
    ),
    after: template(
      "- Effect: Allow\n  Action: [ 's3:List*', # buckets\n    ec2:Get*, # machines\n    ce:Get*\n    ]\n  Resource: '*'",
    ),
  },
  {
    name: 'a list of Terraform with comments of every kind and a trailing comma',
    config: terraformConfig,
    file: 'module/main.tf',
    before: terraform(
      '[ # all of it\n      "s3:List*", // buckets\n      # the bill\n      "ce:Get*",\n      /* machines */ "ec2:Describe*", # and more\n      # end\n    ]',
    ),
    after: terraform(
      '[ # all of it\n      # the bill\n      "ce:Get*",\n      /* machines */ "ec2:Describe*", # and more\n      "s3:List*", // buckets\n      # end\n    ]',
    ),
  },
  {
    name: 'a list of Terraform without a trailing comma whose last item has a comment',
    config: terraformConfig,
    file: 'module/main.tf',
    before: terraform('[\n      "s3:List*",\n      "ce:Get*" # the bill\n    ]'),
    after: terraform('[\n      "ce:Get*", # the bill\n      "s3:List*"\n    ]'),
  },
  {
    name: 'what another entry of the list covers',
    before: policy(
      '[\n        "s3:Get*",\n        "s3:GetObject",\n        "s3:List*",\n        "s3:ListBucket",\n        "s3:list*"\n      ]',
    ),
    after: policy('[\n        "s3:Get*",\n        "s3:List*"\n      ]'),
  },
  {
    name: 'what another entry covers, on one line',
    before: policy('["s3:GetObject", "s3:Get*", "s3:GetObject"]'),
    after: policy('["s3:Get*"]'),
  },
  {
    name: 'what another entry covers, before and behind comments of others',
    file: 'module/main.tf',
    before: terraform('[\n      "s3:GetObject",\n      "s3:Get*", # objects\n      "s3:GetBucketAcl"\n    ]'),
    after: terraform('[\n      "s3:Get*" # objects\n    ]'),
  },
  {
    name: 'what another line of YAML covers',
    file: 't.yaml',
    before: template(
      "- Effect: Allow\n  Action:\n    - s3:GetObject\n    - s3:Get* # objects\n    - s3:GetBucketAcl\n  Resource: '*' # all",
    ),
    after: template("- Effect: Allow\n  Action:\n    - s3:Get* # objects\n  Resource: '*' # all"),
  },
  {
    name: 'the layout of JSON: tabs, blanks, the last line',
    before:
      '{\n\t"Version": "2012-10-17",  \n\t"Statement": [{\n\t\t"Effect":\t"Allow",\n\t\t"Action": "s3:Get*",\n\n\t\t"Resource": "*"\n\t}]\n}\n\n\n',
    after:
      '{\n  "Version": "2012-10-17",\n  "Statement": [{\n    "Effect": "Allow",\n    "Action": "s3:Get*",\n\n    "Resource": "*"\n  }]\n}\n',
  },
  {
    name: 'the indent of JSON, by the convention',
    config: 'version: 1\nconventions: { indent: 4 }\n',
    before: policy('["s3:Get*"]'),
    after: policy('["s3:Get*"]').replace(/^ +/gm, '$&$&'),
  },
  {
    name: 'a file that ends without its line end, in CRLF',
    before: policy('"s3:Get*"').trimEnd().replaceAll('\n', '\r\n'),
    after: policy('"s3:Get*"').replaceAll('\n', '\r\n'),
  },
];

function textsOf({ config: roleproof, file = 'policy.json', before }: Case): Texts {
  return { ...(roleproof === undefined ? {} : { 'roleproof.yaml': roleproof }), [file]: before };
}

const folder = { ref: 'base', mergeBase: true, configFrom: 'head' } as const;

describe('fix', () => {
  test.each(repaired)('repairs $name', async (one) => {
    const file = one.file ?? 'policy.json';
    const { texts, outcome } = await fixTexts(textsOf(one));
    expect(outcome.refused).toEqual([]);
    expect(texts[file]).toBe(one.after);
    expect(outcome.exitCode).toBe(0);
    const again = await fixTexts(texts);
    expect(again.outcome.files).toEqual([]);
    expect(again.texts).toEqual(texts);
  });

  test('gives the Sid of a changed statement the date of today, in the canonical text and its mirrors', async () => {
    const roleproof =
      'version: 1\nroles: { reader: { inline: [policy.json], mirrors: [{ cloudformation: t.yaml, role: Reader }] } }\nconventions: { sid: "<Name><date>" }\n';
    const json = (sid: string, ...actions: readonly string[]) =>
      policy(JSON.stringify(actions)).replace('"Effect"', `"Sid": "${sid}",\n      "Effect"`);
    const yaml = (sid: string, ...actions: readonly string[]) =>
      template(`- Sid: ${sid} # dated\n  Effect: Allow\n  Action: [${actions.join(', ')}]\n  Resource: '*'`);
    const before = {
      'roleproof.yaml': roleproof,
      'policy.json': json('Costs20260420', 'ce:Get*'),
      't.yaml': yaml('Costs20260420', 'ce:Get*'),
    };
    const now = { ...before, 'policy.json': json('Costs20260420', 'ce:Get*', 'cur:Get*') };
    expect((await fixTexts(before, { base: folder }, before)).outcome.files).toEqual([]);
    const { texts, outcome } = await fixTexts(now, { base: folder }, before);
    expect(outcome.refused).toEqual([]);
    expect(texts).toEqual({
      ...now,
      'policy.json': json('Costs20261123', 'ce:Get*', 'cur:Get*'),
      't.yaml': yaml('Costs20261123', 'ce:Get*', 'cur:Get*'),
    });
    expect((await fixTexts(texts, { base: folder }, before)).outcome.files).toEqual([]);
    const late = { ...before, 'policy.json': json('Costs20270101', 'ce:Get*') };
    const dated = { ...now, 'policy.json': json('Costs20270101', 'ce:Get*', 'cur:Get*') };
    const left = await fixTexts(dated, { base: folder, rules: ['require-sid-date-bump'] }, late);
    expect(left.texts).toEqual(dated);
    expect(left.outcome.left).toMatchObject([
      { reason: 'the base is dated 20270101, and today is not later' },
    ]);
  });

  test('of a dry run writes nothing, and ends with 1 where there is something to do', async () => {
    const texts = { 'policy.json': policy('["s3:Get*", "s3:GetObject"]') };
    const dry = await fixTexts(texts, { dryRun: true });
    expect(dry.texts).toEqual(texts);
    expect(dry.outcome).toMatchObject({
      exitCode: 1,
      files: [{ file: 'policy.json', after: policy('["s3:Get*"]'), rules: ['no-redundant-grant'] }],
    });
    expect((await fixTexts({ 'policy.json': policy('"s3:Get*"') }, { dryRun: true })).outcome.exitCode).toBe(
      0,
    );
  });

  test('of some rules repairs what they report, and nothing else', async () => {
    const texts = { 'policy.json': policy('["s3:Get*", "s3:GetObject"]\t') };
    const { texts: now } = await fixTexts(texts, { rules: ['valid-format'] });
    expect(now['policy.json']).toBe(policy('["s3:Get*", "s3:GetObject"] '));
  });

  test('leaves what was accepted, and rules that are off', async () => {
    const accepted = 'version: 1\nsuppress: [{ rule: no-redundant-grant, reason: "kept for reading" }]\n';
    const off = 'version: 1\nrules: { no-redundant-grant: "off" }\n';
    for (const roleproof of [accepted, off]) {
      const texts = { 'roleproof.yaml': roleproof, 'policy.json': policy('["s3:Get*", "s3:GetObject"]') };
      expect((await fixTexts(texts)).texts).toEqual(texts);
    }
  });

  test.each([
    [
      'an entry with a comment of its own',
      'it has a comment of its own',
      '[\n      "s3:Get*",\n      "s3:GetObject", # why\n    ]',
    ],
    ['a list that a function makes', 'put together by the template', 'concat(["s3:Get*"], ["s3:GetObject"])'],
  ])('leaves %s, and says so', async (_, reason, actions) => {
    const texts = { 'module/main.tf': terraform(actions) };
    const { texts: now, outcome } = await fixTexts(texts);
    expect(now).toEqual(texts);
    expect(outcome.left.map((left) => left.reason).join()).toContain(reason);
    expect(outcome.exitCode).toBe(0);
  });

  test('leaves a file that cannot be read as it was meant', async () => {
    const broken = policy('["s3:Get*", "s3:GetObject",]\t');
    const { texts, outcome } = await fixTexts({ 'policy.json': broken, 'other.json': policy('"s3:Get*"') });
    expect(texts['policy.json']).toBe(broken);
    expect(outcome).toMatchObject({ left: [], unread: [{ file: 'policy.json' }], exitCode: 2 });
    expect(outcome.unread[0]?.reason).toContain('line 6: Trailing comma');
  });

  test('leaves a list that a local value holds for others too', async () => {
    const texts = {
      'module/main.tf': `${terraform('local.actions')}locals {\n  actions = ["s3:Get*", "s3:GetObject"]\n}\n`,
    };
    const { texts: now, outcome } = await fixTexts(texts);
    expect(now).toEqual(texts);
    expect(outcome.left).toMatchObject([{ rule: 'no-redundant-grant' }]);
  });

  test('refuses standard input, and rules of which nothing can be repaired', async () => {
    const texts = { 'policy.json': policy('"s3:Get*"') };
    for (const request of [{ paths: ['-'] }, { rules: ['no-write-action'] }])
      await expect(fixTexts(texts, request)).rejects.toThrow(AppError);
  });
});

describe('whatever is wrong with a file', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '\n',
    '\t',
    '#',
    '\u0000',
    '"s3:Get*"',
    ' ',
  );

  test('it is repaired or left, and what is left is as it was', async () => {
    const sound = policy('[\n        "s3:Get*",\n        "s3:GetObject"\n      ]');
    await fc.assert(
      fc.asyncProperty(
        fc.nat(sound.length),
        fc.nat(12),
        fc.array(piece, { maxLength: 3 }),
        async (at, cut, pieces) => {
          const before = sound.slice(0, at) + pieces.join('') + sound.slice(at + cut);
          const { texts, outcome } = await fixTexts({
            'policy.json': before,
            'other.json': policy('"s3:Get*"'),
          });
          expect(outcome.refused).toEqual([]);
          if (outcome.unread.length > 0) expect(texts['policy.json']).toBe(before);
          expect((await fixTexts(texts)).texts).toEqual(texts);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('whatever a list of Terraform is like', () => {
  const action = fc.constantFrom(
    's3:Get*',
    's3:GetObject',
    'ec2:Describe*',
    'CE:Get*',
    'ce:get*',
    'logs:Get*',
  );
  const comment = fc.constantFrom('', ' # a', ' // b "c"', ' /* d */');
  const line = fc.record({ action, above: fc.constantFrom('', '      # above, one\n', '\n'), comment });

  test('every comment and every access survives, and a second run finds nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 7 }),
        fc.boolean(),
        async (lines, trailing) => {
          const items = lines.map(
            ({ action: name, above, comment: behind }, index) =>
              `${above}      "${name}"${trailing || index < lines.length - 1 ? ',' : ''}${behind}\n`,
          );
          const before = terraform(`[\n${items.join('')}    ]`);
          const { texts, outcome } = await fixTexts({
            'roleproof.yaml': terraformConfig,
            'module/main.tf': before,
          });
          const after = texts['module/main.tf'] ?? '';
          expect(outcome.refused).toEqual([]);
          const commentsOf = (text: string) => (text.match(/#.*|\/\/.*|\/\*.*\*\//g) ?? []).sort();
          expect(commentsOf(after)).toEqual(commentsOf(before));
          expect((await fixTexts(texts)).outcome.files).toEqual([]);
        },
      ),
      { numRuns: 15 },
    );
  });
});
