import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError } from '../../../src/core/errors/app-error.ts';
import { compareLock } from '../../../src/core/lock/compare-lock.ts';
import { createLock } from '../../../src/core/lock/create-lock.ts';
import { parseLock } from '../../../src/core/lock/parse-lock.ts';
import { renderLock } from '../../../src/core/lock/render-lock.ts';
import { accessLevels } from '../../../src/core/model/access.ts';
import type { Lock } from '../../../src/core/model/lock.ts';
import { lintTexts } from '../../helpers/lint-texts.ts';
import { inlinePolicy, lockOf, lockedRole, managedPolicy, read } from '../../helpers/locked.ts';
import { reference } from '../../helpers/reference.ts';
import { oneRole } from '../../helpers/settings.ts';

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../../policies/schema/lock.schema.json', import.meta.url), 'utf8'),
);
const isLock = new Ajv2020({ strict: false }).compile(schema as object);

function parse(text: string): Lock {
  return parseLock({ file: 'roleproof.lock', text, bom: false });
}

function lockTexts(texts: Readonly<Record<string, string>>, role: Parameters<typeof oneRole>[0]): Lock {
  const { workspace } = lintTexts(texts, [], { settings: { roles: oneRole(role) } });
  return createLock(reference, workspace.rolePolicies, (one) => workspace.accessOf(one));
}

const statements = [
  {
    Sid: 'B',
    Effect: 'Allow',
    Action: ['s3:GetObject', 's3:GetBucketLocation', 's3:GetObject'],
    Resource: '*',
  },
  { Effect: 'Allow', Action: 'sqs:SendMessage', Resource: '*' },
  { Sid: 'A', Effect: 'Deny', Action: 's3:GetBucketLocation', Resource: '*' },
];
const policy = JSON.stringify({ Version: '2012-10-17', Statement: statements });
const list = JSON.stringify({
  policies: [
    { arn: 'arn:aws:iam::aws:policy/AWSBillingReadOnlyAccess' },
    { arn: 'arn:aws:iam::111122223333:policy/Own' },
  ],
});

describe('createLock', () => {
  test('has what a role can do, by what, and what nobody can tell', () => {
    const lock = lockTexts(
      { 'policy.json': policy, 'managed.json': list },
      { inline: ['policy.json'], managed: 'managed.json' },
    );
    expect(lock.reference).toEqual({ version: reference.version, updatedAt: reference.updatedAt });
    const [role] = lock.roles;
    expect(role?.name).toBe('reader');
    expect(role?.policies.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'managed arn:aws:iam::aws:policy/AWSBillingReadOnlyAccess',
      'inline policy.json',
    ]);
    expect(role?.policies[0]?.version).toMatch(/^v\d+$/);
    expect(role?.policies[1]).toMatchObject({
      version: null,
      allows: ['s3:GetBucketLocation', 's3:GetObject', 'sqs:SendMessage'],
      denies: ['{"Action":"s3:GetBucketLocation","Resource":"*"}'],
    });
    expect(role?.unknown).toEqual([expect.stringMatching(/^arn:aws:iam::111122223333:policy\/Own: /)]);
    expect(role?.actions.get('s3:GetObject')).toEqual({ level: 'Read', tier: 'A' });
    expect(role?.actions.get('sqs:SendMessage')).toEqual({ level: 'Write', tier: null });
    expect(role?.actions.has('s3:GetBucketLocation')).toBe(false);
    const ids = [...(role?.actions.keys() ?? [])];
    expect(ids).toEqual(ids.toSorted());
    expect(isLock(JSON.parse(renderLock(lock))), JSON.stringify(isLock.errors)).toBe(true);
  });

  test('takes a role without canonical files from its mirror, and says NotAction as it is written', () => {
    const template = `
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: []}
      Policies:
        - PolicyName: own
          PolicyDocument:
            Version: '2012-10-17'
            Statement: [{Effect: Allow, NotAction: ['iam:*', 's3:*'], Resource: '*'}]
`;
    const mirrors = [{ kind: 'cloudformation', file: 'role.yaml', role: 'Role' }] as const;
    const { roles } = lockTexts({ 'role.yaml': template }, { mirrors });
    expect(roles).toMatchObject([{ name: 'reader', policies: [{ allows: ['NotAction iam:*, s3:*'] }] }]);
    expect(lockTexts({ 'role.yaml': template }, { mirrors, inline: ['missing.json'] }).roles).toEqual([]);
  });

  test('has what a mirror allows beyond the canonical files, and of its policies only those', () => {
    const template = `
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: []}
      ManagedPolicyArns: ['arn:aws:iam::aws:policy/AWSBillingReadOnlyAccess']
      Policies:
        - PolicyName: same
          PolicyDocument:
            Version: '2012-10-17'
            Statement: [{Effect: Allow, Action: 'sqs:SendMessage', Resource: '*'}]
`;
    const mirrors = [{ kind: 'cloudformation', file: 'role.yaml', role: 'Role' }] as const;
    const texts = { 'policy.json': policy, 'role.yaml': template };
    const [role] = lockTexts(texts, { inline: ['policy.json'], mirrors }).roles;
    expect(role?.policies.map(({ name }) => name)).toEqual([
      'arn:aws:iam::aws:policy/AWSBillingReadOnlyAccess',
      'policy.json',
    ]);
    expect(role?.actions.has('billing:GetBillingData')).toBe(true);
    const ids = [...(role?.actions.keys() ?? [])];
    expect(ids).toEqual(ids.toSorted());
  });
});

describe('the file', () => {
  test('has one line an action and a pattern', () => {
    const text = renderLock(
      lockOf([
        lockedRole([inlinePolicy(['s3:Get*']), managedPolicy('v2', [])], {
          's3:GetOld': read,
          's3:GetObject': { level: 'Read', tier: 'A' },
        }),
      ]),
    );
    expect(text.split('\n').slice(0, 16)).toEqual([
      '{',
      '  "schema": "roleproof/lock@1",',
      '  "reference": { "version": "1", "updatedAt": "2026-01-01" },',
      '  "roles": [',
      '    {',
      '      "name": "reader",',
      '      "policies": [',
      '        {',
      '          "kind": "inline",',
      '          "name": "policy.json",',
      '          "version": null,',
      '          "allows": [',
      '            "s3:Get*"',
      '          ],',
      '          "denies": []',
      '        },',
    ]);
    expect(text).toContain('        "s3:GetOld": { "level": "Read", "tier": null },\n');
    expect(text).toMatch(/"tier": "A" }\n {6}}\n {4}}\n {2}]\n}\n$/);
  });

  const texts = fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 });
  const locks = fc
    .array(
      fc.record({
        name: fc.string({ unit: 'binary' }),
        policies: fc.array(
          fc.record({
            kind: fc.constantFrom('inline' as const, 'managed' as const),
            name: fc.string({ unit: 'binary' }),
            version: fc.option(fc.string()),
            allows: texts,
            denies: texts,
          }),
          { maxLength: 3 },
        ),
        unknown: texts,
        actions: fc
          .dictionary(
            fc.string().filter((key) => !/^(0|[1-9]\d*)$/.test(key) && key !== '__proto__'),
            fc.record({
              level: fc.constantFrom(...accessLevels),
              tier: fc.constantFrom('A' as const, 'B' as const, null),
            }),
          )
          .map((actions) => new Map(Object.entries(actions))),
      }),
      { maxLength: 3 },
    )
    .map((roles) => lockOf(roles));

  test('reads back as it was, whatever is in it', () => {
    fc.assert(
      fc.property(locks, (lock) => {
        expect(parse(renderLock(lock))).toEqual(lock);
        expect(compareLock(lock, parse(renderLock(lock))).every(({ status }) => status === 'same')).toBe(
          true,
        );
      }),
      { numRuns: 200 },
    );
  });

  const good = renderLock(lockOf([lockedRole([inlinePolicy(['s3:Get*'])], { 's3:GetOld': read })]));
  test.each([
    ['nothing', '', '1:1: '],
    ['a merge conflict', good.replace('  "roles"', '<<<<<<< HEAD\n  "roles"'), '4:1: '],
    ['another file', '{"lockfileVersion": 3}', '1:1: '],
    ['a list', '[]', 'must be an object'],
    [
      'a later version',
      good.replace('lock@1', 'lock@2'),
      '2:13: `/schema` must be one of "roleproof/lock@1".',
    ],
    ['no reference', good.replace('"reference"', '"other"'), 'must be an object with `reference`.'],
    ['roles of another kind', good.replace('"roles": [', '"roles": 1, "x": ['), '`/roles` must be a list.'],
    ['a level that there is not', good.replace('"level": "Read"', '"level": "Reed"'), 'must be one of'],
    ['a tier that there is not', good.replace('"tier": null', '"tier": "C"'), '/actions/s3:GetOld/tier`'],
    ['a number for a name', good.replace('"reader"', '7'), '`/roles/0/name` must be a text.'],
    [
      'null for a list',
      good.replace('"unknown": []', '"unknown": null'),
      '`/roles/0/unknown` must be a list.',
    ],
  ])('%s is refused with its place', (_name, text, message) => {
    expect(() => parse(text)).toThrow(AppError);
    expect(() => parse(text)).toThrow(message);
    expect(() => parse(text)).toThrow(/^roleproof\.lock:\d+:\d+: /);
  });
});

test('compareLock holds every role of either lock', () => {
  const role = (name: string) => lockedRole([], { 's3:GetOld': read }, { name });
  const drifts = compareLock(lockOf([role('a'), role('b')]), lockOf([role('b'), role('c')]));
  expect(drifts.map((drift) => [drift.role, drift.status])).toEqual([
    ['a', 'gone'],
    ['b', 'same'],
    ['c', 'new'],
  ]);
});
