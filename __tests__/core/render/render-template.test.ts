import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accessRole } from '../../../src/core/render/access-role.ts';
import { jsonText, roleDocuments } from '../../../src/core/render/render-json.ts';
import {
  canonicalOf,
  known,
  meaning,
  policyOf,
  readBack,
  roleOf,
  textOf,
  treeOf,
  trust,
} from './canonical.ts';

const forms = ['cloudformation', 'terraform'] as const;

/** What quotes, templates, shells and YAML take for something else. */
const hostile = fc.oneof(
  fc.constantFrom(
    '${aws:username}',
    '${aws:PrincipalTag/team}-*',
    '$${x}',
    '${',
    '%{ if true }',
    '%%{',
    'arn:aws:s3:::home/${aws:username}/*',
    'arn:aws:sqs:*:*:{{Queue}}',
    '{{Queue}}',
    '${*}',
    "it's",
    '"quoted"',
    'a\\b\nc\td',
    ': #',
    '- x',
    '!Ref Role',
    '&a',
    '*',
    '@`',
    'yes',
    'null',
    '1e3',
    '2012-10-17',
    '0x1f',
    '',
    ' ',
    '~',
    'END_OF_POLICY',
    '$(id)',
    '`id`',
    '\u2028\u0085\ufeff\u0000\u007f',
    '😀',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replaceAll('{{', '')),
);
const words = fc.oneof(hostile, fc.array(hostile, { maxLength: 3 }));
const statement = fc.record(
  {
    Sid: hostile,
    Effect: fc.constantFrom('Allow', 'Deny'),
    Action: words,
    Resource: words,
    Condition: fc.dictionary(
      fc.constantFrom('StringLike', 'ForAllValues:StringEquals', "o'k: x", 'for', 'true'),
      fc.dictionary(
        fc.constantFrom('aws:x', 'sts:ExternalId', 'a"b', '%{x', 'null', '1', 'a\\b'),
        fc.oneof(words, fc.boolean(), fc.integer(), fc.constant(null)),
      ),
    ),
  },
  { requiredKeys: ['Effect', 'Action'] },
);

describe.each(forms)('%s', (form) => {
  test('reads back as its source, whatever the policy says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(statement, { minLength: 1, maxLength: 3 }), async (statements) => {
        const policy = policyOf(...statements);
        const { inline, problems } = await readBack(roleOf(policy), form);
        expect(problems).toEqual([]);
        expect(inline.map(({ tree }) => meaning(tree))).toEqual([meaning(treeOf(policy))]);
      }),
      { numRuns: 40 },
    );
  });

  test.each(['master_payer', 'resource_owner'])('reads back as our own %s', async (name) => {
    const text = readFileSync(new URL(`../../../policies/${name}.json`, import.meta.url), 'utf8');
    const managed = [
      'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess',
      'arn:aws:iam::aws:policy/ReadOnly',
    ];
    const canonical = canonicalOf(JSON.parse(text), { managed });
    const role = accessRole(canonical, { buckets: ['cur-one', 'cur-two'] });
    const read = await readBack(role, form);
    const { permissions } = roleDocuments(role);
    expect(read.problems).toEqual([]);
    expect(read.inline.map(({ tree }) => meaning(tree))).toEqual(
      permissions.map(({ document }) => meaning(treeOf(document))),
    );
    expect(meaning(read.trust?.tree)).toEqual(meaning(treeOf(trust)));
    expect(read.managed.toSorted()).toEqual(managed.toSorted());
  });
});

test('json fills in what is known, and leaves the rest as the source has it', () => {
  const policy = policyOf(
    { Effect: 'Allow', Action: 's3:Get*', Resource: 'arn:aws:s3:::{{Bucket}}/*' },
    {
      Effect: 'Allow',
      Action: 'sqs:Get*',
      Resource: ['arn:aws:sqs:*:*:{{Queue}}', 'arn:aws:s3:::{{Bucket}}'],
    },
  );
  expect(roleDocuments(roleOf(policy))).toEqual({
    permissions: [{ name: 'reads', document: policy }],
    trust,
    managed: [],
  });
  const filled = roleDocuments(roleOf(policy, { buckets: ['b-1', 'b-2'], externalId: 'one:two' }));
  expect(filled.permissions[0]?.document).toMatchObject({
    Statement: [
      { Resource: ['arn:aws:s3:::b-1/*', 'arn:aws:s3:::b-2/*'] },
      { Resource: ['arn:aws:sqs:*:*:{{Queue}}', 'arn:aws:s3:::b-1', 'arn:aws:s3:::b-2'] },
    ],
  });
  expect(jsonText(filled.trust)).toContain('"sts:ExternalId": "one:two"');
});

describe('buckets nobody named are asked for as a list', () => {
  const policy = policyOf(
    { Effect: 'Allow', Action: 's3:Get*', Resource: 'arn:aws:s3:::{{Bucket}}' },
    { Effect: 'Allow', Action: 's3:Get*', Resource: ['arn:aws:s3:::{{Bucket}}/*', 'arn:aws:s3:::fixed'] },
  );

  test('by a template, which reads back as its source', async () => {
    const { inline, problems } = await readBack(roleOf(policy), 'cloudformation');
    expect(problems).toEqual([]);
    expect(inline[0]?.statements.map(({ resource }) => [...new Set(resource?.values.map(known))])).toEqual([
      ['arn:aws:s3:::<filled in>'],
      ['arn:aws:s3:::<filled in>/*', 'arn:aws:s3:::fixed'],
    ]);
  });

  test('by a module', async () => {
    const text = await textOf(roleOf(policy), 'terraform');
    expect(text).toContain(
      'Resource = [for bucket in var.buckets : "arn:${local.partition}:s3:::${bucket}"]\n',
    );
    expect(text).toContain(`Resource = flatten([
          [for bucket in var.buckets : "arn:\${local.partition}:s3:::\${bucket}/*"],
          [
            "arn:\${local.partition}:s3:::fixed",
          ],
        ])`);
  });
});

test('no template needs what stack sets refuse', async () => {
  const text = await textOf(
    roleOf(policyOf({ Effect: 'Allow', Action: 's3:Get*', Resource: 'arn:aws:s3:::{{B}}' })),
    'cloudformation',
  );
  expect(text).not.toMatch(/Transform|AWS::CloudFormation::Stack\b|AWS::Lambda|Custom::/);
  expect(text).toMatch(/ {2}ExternalId:\n(?: {4}.*\n)*? {4}NoEcho: true\n/);
  expect(Buffer.byteLength(text)).toBeLessThan(51_200);
});
