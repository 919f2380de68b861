import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepareDocument } from '../../../src/core/access-analyzer/prepare-document.ts';
import { readFiles } from '../../helpers/read-files.ts';
import { plain, valuesIn, writtenAt } from '../../helpers/plain.ts';
import { plainData } from '../../../src/core/model/plain-data.ts';

function prepare(file: string, text: string, examples: Readonly<Record<string, string>> = {}) {
  const [document] = readFiles({ [file]: text }).parsed.flatMap(({ documents }) => documents);
  if (document === undefined) throw new Error('the text holds no policy');
  return { document, ...prepareDocument(document, new Map(Object.entries(examples))) };
}

function policy(...statements: readonly object[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2);
}

const read = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };

function sentStatements(text: string): readonly Record<string, unknown>[] {
  return (JSON.parse(text) as { Statement: Record<string, unknown>[] }).Statement;
}

describe('a document without anything hidden', () => {
  test('is sent as it is, on one line', () => {
    const text = policy(
      { ...read, Sid: 'A' },
      { ...read, Effect: 'Deny', Condition: { Bool: { 'a:b': true } } },
    );
    const { variants, leftOut, missing } = prepare('policy.json', text);
    expect(variants.map((variant) => variant.text)).toEqual([JSON.stringify(JSON.parse(text))]);
    expect({ leftOut, missing }).toEqual({ leftOut: 0, missing: 0 });
  });

  test('keeps a key that is written twice, and numbers as they are written', () => {
    const text = '{"Statement": [{"Effect": "Allow", "Effect": "Deny", "Sid": 1.50, "x": [null, []]}]}';
    expect(prepare('policy.json', text).variants[0]?.text).toBe(text.replaceAll(' ', ''));
  });

  const string = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll(/[{$]/g, ''));
  const element = fc.oneof(string, fc.array(string, { maxLength: 4 }));
  const statement = fc.record({
    Sid: string,
    Action: element,
    Resource: element,
    Condition: fc.dictionary(string, fc.dictionary(string, element, { maxKeys: 2 }), { maxKeys: 2 }),
  });

  test('has for each token of the text the value it was written as, each value once', () => {
    fc.assert(
      fc.property(fc.array(statement, { minLength: 1, maxLength: 3 }), (statements) => {
        const { document, variants } = prepare('policy.json', policy(...statements));
        const [sent] = variants;
        expect(sent?.text).toMatch(/^[\x20-\x7e]*$/);
        expect(JSON.parse(sent?.text ?? '')).toEqual(plain(document.tree));
        for (const { start, end, span } of sent?.tokens ?? [])
          expect(JSON.parse(sent?.text.slice(start, end) ?? '')).toEqual(JSON.parse(writtenAt(span)));
        expect(new Set(sent?.tokens.map(({ span }) => `${span.start} ${span.end}`))).toEqual(
          new Set(valuesIn(document.tree).map(({ span }) => `${span.start} ${span.end}`)),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('what a template hides', () => {
  const hidden = (statement: object) => {
    const { variants } = prepare('policy.json', policy({ ...read, ...statement }));
    return variants[0];
  };

  test.each([
    ['a bucket', { Resource: 'arn:aws:s3:::{{Bucket}}/*' }, 'arn:aws:s3:::stand-in-1/*'],
    ['an account', { Resource: 'arn:aws:iam::{{Id}}:role/x' }, 'arn:aws:iam::111100000001:role/x'],
    [
      'a Region',
      { Resource: 'arn:aws:sqs:${Region}:123456789012:q' },
      'arn:aws:sqs:us-east-1:123456789012:q',
    ],
    ['a partition', { Resource: 'arn:${P}:s3:::b' }, 'arn:aws:s3:::b'],
    ['an ARN', { Resource: '{{BucketArn}}/*' }, 'arn:aws:s3:::stand-in-1/*'],
    ['a whole resource', { Resource: '{{Anything}}' }, 'arn:aws:s3:::stand-in-1'],
    ['a Sid', { Sid: '{{Name}}' }, 'StandIn1'],
    ['an action', { Action: ['{{Verb}}'] }, 's3:GetObject'],
    ['a principal', { Principal: { AWS: '{{Arn}}' } }, 'arn:aws:iam::111100000001:root'],
    ['an external id', { Condition: { StringEquals: { 'sts:ExternalId': '{{Id}}' } } }, 'stand-in-1'],
    ['a switch', { Condition: { BoolIfExists: { 'aws:SecureTransport': '{{On}}' } } }, 'true'],
    ['a range', { Condition: { NotIpAddress: { 'aws:SourceIp': '{{Cidr}}' } } }, '203.0.113.0/24'],
    ['a date', { Condition: { DateLessThan: { 'aws:CurrentTime': '{{End}}' } } }, '2026-01-01T00:00:00Z'],
    ['a number', { Condition: { NumericLessThan: { 's3:max-keys': '{{Max}}' } } }, '1'],
    ['a source', { Condition: { ArnLike: { 'aws:SourceArn': '{{Source}}' } } }, 'arn:aws:s3:::stand-in-1'],
    ['an owner', { Condition: { StringEquals: { 'aws:SourceAccount': '{{Owner}}' } } }, '111100000001'],
    [
      'an organisation',
      { Condition: { 'ForAnyValue:StringEquals': { 'aws:PrincipalOrgID': '{{Org}}' } } },
      'o-a1b2c3d4e1',
    ],
  ])('%s has a stand-in of its shape', (_, statement, expected) => {
    const sent = hidden(statement);
    expect(sent?.text).toContain(JSON.stringify(expected));
    const marked = sent?.tokens.filter(({ isStandIn }) => isStandIn);
    expect(marked?.map(({ start, end }) => JSON.parse(sent?.text.slice(start, end) ?? ''))).toEqual([
      expected,
    ]);
    expect(marked?.map(({ span }) => writtenAt(span))).toEqual([expect.stringMatching(/\{/)]);
  });

  test('what IAM fills in itself is no hole', () => {
    const sent = hidden({ Resource: 'arn:aws:s3:::b/${aws:username}' });
    expect(sent?.text).toContain('arn:aws:s3:::b/${aws:username}');
    expect(sent?.tokens.some(({ isStandIn }) => isStandIn)).toBe(false);
  });

  test('different things have different stand-ins, and the config says what to take', () => {
    const text = policy({
      ...read,
      Resource: ['arn:aws:s3:::{{A}}', 'arn:aws:s3:::{{B}}', 'arn:aws:s3:::{{A}}'],
    });
    const resources = (examples: Readonly<Record<string, string>>) =>
      sentStatements(prepare('policy.json', text, examples).variants[0]?.text ?? '{}')[0]?.['Resource'];
    const [first, second, third] = resources({}) as string[];
    expect(first).toBe(third);
    expect(first).not.toBe(second);
    expect(resources({ A: 'billing' })).toEqual([
      'arn:aws:s3:::billing',
      'arn:aws:s3:::stand-in-1',
      'arn:aws:s3:::billing',
    ]);
  });

  test.each([
    ['its effect', { Effect: '{{Effect}}' }],
    ['what it excepts', { Action: undefined, NotAction: ['s3:*', '{{More}}'] }],
    ['who is let in', { Principal: '{{Who}}' }],
    ['the identity provider', { Principal: { Federated: 'arn:aws:iam::1:oidc-provider/{{Issuer}}' } }],
    ['the key of a condition', { Condition: { StringEquals: { '{{Key}}': 'x' } } }],
    ['the operator of a condition', { Condition: { '{{Operator}}': { 'aws:username': 'x' } } }],
  ])('a statement is left out where %s is hidden', (_, statement) => {
    const { variants, leftOut } = prepare('policy.json', policy({ ...read, ...statement }, read));
    expect(sentStatements(variants[0]?.text ?? '{}')).toEqual([read]);
    expect(leftOut).toBe(1);
    expect(prepare('policy.json', policy({ ...read, ...statement })).variants).toEqual([]);
  });
});

describe('branches of a template', () => {
  const template = (properties: string) =>
    `Parameters:\n  On: { Type: String }\n  Two: { Type: String }\nConditions:\n  IsOn: !Equals [!Ref On, 'yes']\n  IsTwo: !Equals [!Ref Two, 'yes']\nResources:\n  Policy:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n        Version: '2012-10-17'\n        Statement:\n${properties}`;

  test('are documents of their own, each a deployment that can be', () => {
    const { variants, missing } = prepare(
      'template.yaml',
      template(
        `          - !If [IsOn, {Sid: On, Effect: Allow, Action: 's3:Get*', Resource: '*'}, !Ref AWS::NoValue]
          - !If [IsOn, !Ref AWS::NoValue, {Sid: Off, Effect: Allow, Action: 's3:List*', Resource: '*'}]
          - Sid: Both
            Effect: Allow
            Action: !If [IsTwo, 'ec2:Get*', 'ec2:Describe*']
            Resource: '*'
`,
      ),
    );
    const sent = variants.map(({ text }) =>
      sentStatements(text).map(({ Sid, Action }) => `${String(Sid)} ${String(Action)}`),
    );
    expect(sent).toHaveLength(2);
    expect(sent).toContainEqual(['Off s3:List*', 'Both ec2:Describe*']);
    expect(sent).toContainEqual(['On s3:Get*', 'Both ec2:Get*']);
    expect(missing).toBe(0);
    for (const { text, statements } of variants)
      expect(statements.map(({ tree }) => plainData(tree))).toMatchObject(
        sentStatements(text).map(({ Sid }) => ({ Sid })),
      );
  });

  test('scalars are what CloudFormation makes of them', () => {
    const { variants } = prepare(
      'template.yaml',
      template(
        `          - Effect: Allow\n            Action: s3:GetObject\n            Resource: '*'\n            Condition: {Bool: {aws:SecureTransport: true}}\n`,
      ),
    );
    expect(sentStatements(variants[0]?.text ?? '{}')[0]?.['Condition']).toEqual({
      Bool: { 'aws:SecureTransport': 'true' },
    });
  });

  test('that do not exclude each other are sent together', () => {
    const items = Array.from(
      { length: 40 },
      (_, index) => `var.x == "${index}" ? "s3:Get${index}" : "s3:List${index}"`,
    );
    const nested = `[${items.join(', ')}]`;
    const { variants, missing } = prepare(
      'main.tf',
      `variable "x" {}\nresource "aws_iam_policy" "p" {\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ${nested}, Resource = "*" }] })\n}\n`,
    );
    // Conditions are taken as independent, so that two deployments show every branch.
    expect(variants).toHaveLength(2);
    expect(missing).toBe(0);
    const shown = variants.flatMap(({ text }) => sentStatements(text)[0]?.['Action'] as string[]);
    expect(new Set(shown).size).toBe(80);
  });
});
