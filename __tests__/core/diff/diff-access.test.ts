import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diff, DiffEntry } from '../../../src/core/model/diff.ts';
import { oneRole } from '../../helpers/settings.ts';
import { allow, deny, diffTexts, policyOf } from './diff-texts.ts';

const org = { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } };
const principal = (account: string, more: object = {}) => ({
  Effect: 'Allow',
  Principal: { AWS: `arn:aws:iam::${account}:root` },
  Action: 'sts:AssumeRole',
  ...more,
});

function diffPolicies(base: readonly unknown[], head: readonly unknown[]): Diff {
  return diffTexts({ 'policy.json': policyOf(...base) }, { 'policy.json': policyOf(...head) });
}

function only(diff: Diff): DiffEntry {
  expect(diff.documents).toHaveLength(1);
  return diff.documents[0] ?? fail();
}

function fail(): never {
  throw new Error('no document');
}

describe('a document that is written otherwise', () => {
  test.each<[string, readonly unknown[], readonly unknown[]]>([
    [
      'in another order',
      [allow(['s3:GetObject', 's3:PutObject'])],
      [allow(['s3:PutObject', 's3:GetObject'])],
    ],
    ['in another case', [allow('s3:GetObject')], [allow('S3:getobject')]],
    [
      'as a list',
      [allow('s3:GetObject', 'arn:aws:s3:::a/*')],
      [allow(['s3:GetObject'], ['arn:aws:s3:::a/*'])],
    ],
    [
      'in statements of another order',
      [allow('s3:GetObject'), allow('ec2:RunInstances')],
      [allow('ec2:RunInstances'), allow('s3:GetObject')],
    ],
    ['with a Sid', [allow('s3:GetObject')], [allow('s3:GetObject', '*', { Sid: 'A' })]],
    [
      'with conditions as lists',
      [allow('s3:GetObject', '*', { Condition: org })],
      [allow('s3:GetObject', '*', { Condition: { StringEquals: { 'AWS:principalorgid': ['o-1'] } } })],
    ],
    [
      'in two statements',
      [allow(['s3:GetObject', 's3:PutObject'])],
      [allow('s3:GetObject'), allow('s3:PutObject')],
    ],
    [
      'with a Deny as a list',
      [allow('s3:*'), deny('s3:GetObject', 'arn:aws:s3:::a/*', { Condition: org })],
      [
        deny(['s3:getObject'], ['arn:aws:s3:::a/*'], {
          Condition: { StringEquals: { 'aws:PrincipalOrgID': ['o-1'] } },
        }),
        allow('s3:*'),
      ],
    ],
    [
      'with resources that another one contains',
      [allow('s3:GetObject', ['arn:aws:s3:::*', 'arn:aws:s3:::a/*'])],
      [allow('s3:GetObject', 'arn:aws:s3:::*')],
    ],
  ])('%s is the same', (_name, base, head) => {
    const document = only(diffPolicies(base, head));
    expect(document).toMatchObject({ status: 'same', verdict: 'same', scope: [] });
  });
});

describe('what a document allows', () => {
  test('more: patterns, actions, levels and tiers, and what reaches them', () => {
    const diff = diffPolicies(
      [allow('s3:GetBucketAcl')],
      [allow(['s3:GetBucketAcl', 's3:PutObject', 's3:GetObject', 's3:GetBucketCORS'])],
    );
    expect(diff.verdict).toBe('widened');
    expect(only(diff)).toMatchObject({
      status: 'changed',
      patterns: { added: ['s3:GetBucketCORS', 's3:GetObject', 's3:PutObject'], removed: [] },
      actions: {
        added: [
          { action: 's3:PutObject', level: 'Write', tier: null, via: ['s3:PutObject'] },
          { action: 's3:GetObject', level: 'Read', tier: 'A', via: ['s3:GetObject'] },
          { action: 's3:GetBucketCORS', level: 'Read', tier: null, via: ['s3:GetBucketCORS'] },
        ],
        removed: [],
      },
      levels: { added: { Write: 1, Read: 2 }, removed: {} },
    });
  });

  test.each<[string, readonly unknown[], readonly unknown[], string, object]>([
    [
      'less',
      [allow(['s3:GetObject', 's3:PutObject'])],
      [allow('s3:GetObject')],
      'narrowed',
      { levels: { added: {}, removed: { Write: 1 } } },
    ],
    [
      'other things',
      [allow('s3:GetObject')],
      [allow('s3:PutObject')],
      'both',
      { levels: { added: { Write: 1 }, removed: { Read: 1 } } },
    ],
    [
      'the same by another pattern',
      [allow('s3:GetObject')],
      [allow(['s3:GetObject', 's3:GetObjec?'])],
      'same',
      { status: 'changed', patterns: { added: ['s3:GetObjec?'], removed: [] } },
    ],
    [
      'what nobody knows',
      [allow('s3:GetObject')],
      [allow(['s3:GetObject', 'nowhere:Get*'])],
      'widened',
      { patterns: { added: ['nowhere:Get*'], removed: [] } },
    ],
    [
      'less by a Deny',
      [allow(['s3:GetObject', 's3:PutObject'])],
      [allow(['s3:GetObject', 's3:PutObject']), deny('s3:PutObject')],
      'narrowed',
      { levels: { added: {}, removed: { Write: 1 } } },
    ],
    [
      'more without a Deny',
      [allow(['s3:GetObject', 's3:PutObject']), deny('s3:PutObject')],
      [allow(['s3:GetObject', 's3:PutObject'])],
      'widened',
      { levels: { added: { Write: 1 }, removed: {} } },
    ],
    [
      'less by a NotAction',
      [{ Effect: 'Allow', NotAction: 's3:GetObject', Resource: '*' }],
      [{ Effect: 'Allow', NotAction: ['s3:PutObject', 's3:GetObject'], Resource: '*' }],
      'narrowed',
      {
        levels: { added: {}, removed: { Write: 1 } },
        patterns: { added: ['NotAction s3:GetObject, s3:PutObject'], removed: ['NotAction s3:GetObject'] },
      },
    ],
  ])('%s', (_name, base, head, verdict, expected) => {
    const diff = diffPolicies(base, head);
    expect(diff.verdict).toBe(verdict);
    expect(only(diff)).toMatchObject(expected);
  });
});

describe('where an action is allowed', () => {
  const at = (...buckets: readonly string[]) => buckets.map((bucket) => `arn:aws:s3:::${bucket}/*`);
  const none = { gained: [], lost: [] };
  test.each<[string, readonly unknown[], readonly unknown[], string, object]>([
    [
      'one resource more',
      [allow('s3:GetObject', at('a'))],
      [allow('s3:GetObject', at('a', 'b'))],
      'widened',
      { gained: at('b'), lost: [], conditions: none },
    ],
    [
      'one resource less',
      [allow('s3:GetObject', at('a', 'b'))],
      [allow('s3:GetObject', at('a'))],
      'narrowed',
      { gained: [], lost: at('b'), conditions: none },
    ],
    [
      'another resource',
      [allow('s3:GetObject', at('a'))],
      [allow('s3:GetObject', at('b'))],
      'both',
      { gained: at('b'), lost: at('a'), conditions: none },
    ],
    [
      'a wider one',
      [allow('s3:GetObject', at('a'))],
      [allow('s3:GetObject')],
      'widened',
      { gained: ['*'], lost: [], conditions: none },
    ],
    [
      'a narrower one',
      [allow('s3:GetObject')],
      [allow('s3:GetObject', at('a'))],
      'narrowed',
      { gained: [], lost: ['*'], conditions: none },
    ],
    [
      'a condition',
      [allow('s3:GetObject')],
      [allow('s3:GetObject', '*', { Condition: org })],
      'narrowed',
      { gained: [], lost: [], conditions: { gained: ['StringEquals aws:PrincipalOrgID: o-1'], lost: [] } },
    ],
    [
      'no condition',
      [allow('s3:GetObject', '*', { Condition: org })],
      [allow('s3:GetObject')],
      'widened',
      { gained: [], lost: [], conditions: { gained: [], lost: ['StringEquals aws:PrincipalOrgID: o-1'] } },
    ],
    [
      'one value more',
      [allow('s3:GetObject', '*', { Condition: org })],
      [allow('s3:GetObject', '*', { Condition: { StringEquals: { 'aws:PrincipalOrgID': ['o-1', 'o-2'] } } })],
      'widened',
      {},
    ],
    [
      'one excluded value more',
      [allow('s3:GetObject', '*', { Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' } } })],
      [
        allow('s3:GetObject', '*', {
          Condition: { StringNotEquals: { 'aws:PrincipalOrgID': ['o-1', 'o-2'] } },
        }),
      ],
      'narrowed',
      {},
    ],
    [
      'a number that is another one',
      [allow('s3:GetObject', '*', { Condition: { NumericLessThan: { 's3:max-keys': '1' } } })],
      [allow('s3:GetObject', '*', { Condition: { NumericLessThan: { 's3:max-keys': '2' } } })],
      'both',
      {},
    ],
    [
      'the other of two conditions',
      [allow('s3:GetObject', at('a'), { Condition: org }), allow('s3:GetObject', at('b'))],
      [allow('s3:GetObject', at('a')), allow('s3:GetObject', at('b'), { Condition: org })],
      'both',
      { gained: at('a'), lost: [`${at('b')[0] ?? ''}`] },
    ],
    [
      'a Deny of a part',
      [allow('s3:GetObject')],
      [allow('s3:GetObject'), deny('s3:GetObject', at('a'))],
      'narrowed',
      { conditions: { gained: ['Deny s3:getobject on arn:aws:s3:::a/*'], lost: [] } },
    ],
    [
      'no Deny of a part',
      [allow('s3:GetObject'), deny('s3:GetObject', at('a'))],
      [allow('s3:GetObject')],
      'widened',
      { conditions: { gained: [], lost: ['Deny s3:getobject on arn:aws:s3:::a/*'] } },
    ],
    [
      'another NotResource',
      [{ Effect: 'Allow', Action: 's3:GetObject', NotResource: at('a') }],
      [{ Effect: 'Allow', Action: 's3:GetObject', NotResource: at('b') }],
      'both',
      { gained: ['all but arn:aws:s3:::b/*'], lost: ['all but arn:aws:s3:::a/*'] },
    ],
  ])('%s', (_name, base, head, verdict, expected) => {
    const diff = diffPolicies(base, head);
    expect(diff.verdict).toBe(verdict);
    const { scope, actions } = only(diff);
    expect(actions).toEqual({ added: [], removed: [] });
    expect(scope).toMatchObject([{ action: 's3:GetObject', ...expected }]);
  });

  test('a document of Denies alone is not nothing', () => {
    const diff = diffPolicies([deny('s3:DeleteObject'), deny('s3:PutObject')], [deny('s3:PutObject')]);
    expect(diff.verdict).toBe('widened');
    expect(only(diff).scope).toEqual([
      {
        action: 's3:deleteobject',
        gained: [],
        lost: [],
        conditions: { gained: [], lost: ['Deny s3:deleteobject on *'] },
      },
    ]);
  });
});

describe('who is let in', () => {
  test.each<[string, readonly unknown[], readonly unknown[], string, object]>([
    [
      'one account more',
      [principal('111111111111')],
      [principal('111111111111'), principal('222222222222')],
      'widened',
      { gained: ['AWS arn:aws:iam::222222222222:root sts:AssumeRole'], lost: [] },
    ],
    [
      'everybody',
      [principal('111111111111')],
      [principal('', { Principal: '*' })],
      'widened',
      { gained: ['everybody sts:AssumeRole'], lost: [] },
    ],
    [
      'only with a condition',
      [principal('111111111111')],
      [principal('111111111111', { Condition: org })],
      'narrowed',
      { gained: [], lost: ['AWS arn:aws:iam::111111111111:root sts:AssumeRole'] },
    ],
    [
      'in another case',
      [principal('111111111111')],
      [principal('111111111111', { Action: ['STS:assumeRole'] })],
      'same',
      { gained: [], lost: [] },
    ],
    [
      'nobody but',
      [principal('111111111111'), { ...principal('222222222222'), Effect: 'Deny' }],
      [principal('111111111111')],
      'widened',
      { gained: ['no more: Deny sts:assumerole to AWS arn:aws:iam::222222222222:root'] },
    ],
  ])('%s', (_name, base, head, verdict, expected) => {
    const diff = diffPolicies(base, head);
    expect(diff.verdict).toBe(verdict);
    expect(only(diff)).toMatchObject({ trust: expected, actions: { added: [], removed: [] } });
  });

  test('a resource policy for another account', () => {
    const own = (account: string) => ({
      ...principal(account),
      Action: 's3:GetObject',
      Resource: 'arn:aws:s3:::a/*',
    });
    const diff = diffPolicies([own('111111111111')], [own('111111111111'), own('222222222222')]);
    expect(diff.verdict).toBe('widened');
    expect(only(diff)).toMatchObject({
      trust: { gained: ['AWS arn:aws:iam::222222222222:root'], lost: [] },
      scope: [
        {
          action: 's3:GetObject',
          gained: ['arn:aws:s3:::a/* for AWS arn:aws:iam::222222222222:root'],
          lost: [],
        },
      ],
    });
  });
});

describe('files', () => {
  const reads = policyOf(allow(['s3:GetObject', 's3:ListBucket']));

  test('that come and go', () => {
    expect(diffTexts({}, { 'a.json': reads })).toMatchObject({
      verdict: 'widened',
      documents: [{ id: 'a.json', status: 'added' }],
    });
    expect(diffTexts({ 'a.json': reads }, {})).toMatchObject({
      verdict: 'narrowed',
      documents: [{ id: 'a.json', status: 'removed' }],
    });
  });

  test('that are renamed are followed, and said to be', () => {
    const more = policyOf(allow(['s3:GetObject', 's3:ListBucket', 's3:PutObject']));
    const diff = diffTexts(
      { 'old.json': reads, 'z.json': policyOf(allow('ec2:RunInstances')) },
      { 'new.json': more, 'z.json': policyOf(allow('ec2:RunInstances')) },
    );
    expect(diff.documents).toMatchObject([
      {
        id: 'new.json',
        renamedFrom: 'old.json',
        status: 'changed',
        levels: { added: { Write: 1 }, removed: {} },
      },
      { id: 'z.json', renamedFrom: null, status: 'same' },
    ]);
  });

  test('that have little in common are not taken for one', () => {
    const diff = diffTexts({ 'old.json': reads }, { 'new.json': policyOf(allow(['ec2:RunInstances'])) });
    expect(diff.documents.map(({ id, status }) => [id, status])).toEqual([
      ['new.json', 'added'],
      ['old.json', 'removed'],
    ]);
  });

  test('that break are unknown with their place, not removed', () => {
    const diff = diffTexts({ 'a.json': reads }, { 'a.json': reads.slice(0, -3) });
    expect(diff.verdict).toBe('unknown');
    expect(only(diff)).toMatchObject({
      id: 'a.json',
      status: 'unknown',
      actions: { added: [], removed: [] },
      unknown: [{ side: 'head', what: 'a.json', place: { file: 'a.json' } }],
    });
  });

  test('that were broken and are not are unknown too', () => {
    expect(diffTexts({ 'a.json': '{' }, { 'a.json': reads })).toMatchObject({
      verdict: 'unknown',
      documents: [{ id: 'a.json', status: 'unknown' }],
    });
  });

  test('that are broken alike did not change', () => {
    expect(diffTexts({ 'a.json': '{' }, { 'a.json': '{' }).verdict).toBe('same');
  });
});

describe('roles', () => {
  const template = (managed: readonly string[], action: string) =>
    JSON.stringify({
      Resources: {
        Role: {
          Type: 'AWS::IAM::Role',
          Properties: {
            AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [principal('111111111111')] },
            ManagedPolicyArns: managed,
            Policies: [
              { PolicyName: 'own', PolicyDocument: { Version: '2012-10-17', Statement: [allow(action)] } },
            ],
          },
        },
      },
    });

  test('of a template gain what is attached', () => {
    const audit = 'arn:aws:iam::aws:policy/SecurityAudit';
    const diff = diffTexts(
      { 't.json': template([], 's3:GetObject') },
      { 't.json': template([audit], 's3:GetObject') },
    );
    expect(diff.verdict).toBe('widened');
    expect(diff.documents.find(({ managed }) => managed.added.length > 0)).toMatchObject({
      id: 't.json#Role',
      managed: { added: [audit] },
    });
    const [role] = diff.roles;
    expect(role).toMatchObject({
      id: 't.json#Role',
      status: 'changed',
      managed: { added: [audit], removed: [] },
    });
    expect(role?.actions.added.length).toBeGreaterThan(100);
    expect(role?.actions.added[0]?.via[0]).toMatch(/^arn:aws:iam::aws:policy\/SecurityAudit: /);
  });

  test('with a policy that nobody knows are unknown', () => {
    const own = 'arn:aws:iam::111111111111:policy/own';
    const diff = diffTexts(
      { 't.json': template([], 's3:GetObject') },
      { 't.json': template([own], 's3:GetObject') },
    );
    expect(diff).toMatchObject({
      verdict: 'unknown',
      roles: [{ status: 'unknown', unknown: [{ side: 'head', what: own }] }],
    });
  });

  test('that carry a broken file are unknown, not removed', () => {
    const settings = { roles: oneRole({ inline: ['a.json'] }) };
    const diff = diffTexts({ 'a.json': policyOf(allow('s3:GetObject')) }, { 'a.json': '{' }, settings);
    expect(diff.roles).toMatchObject([{ id: 'reader', status: 'unknown', actions: { removed: [] } }]);
  });

  test('what moves from one policy to another is the same in effect', () => {
    const settings = { roles: oneRole({ inline: ['a.json', 'b.json'] }) };
    const [x, y] = [allow('s3:GetObject'), allow('ec2:RunInstances')];
    const diff = diffTexts(
      { 'a.json': policyOf(x, y), 'b.json': policyOf(x) },
      { 'a.json': policyOf(x), 'b.json': policyOf(x, y) },
      settings,
    );
    expect(diff.verdict).toBe('both');
    expect(diff.roles).toMatchObject([{ id: 'reader', status: 'same' }]);
  });
});

describe('whatever the statements', () => {
  const statements = fc.array(
    fc.record({
      Effect: fc.constantFrom('Allow', 'Deny'),
      Action: fc.subarray(
        ['s3:Get*', 's3:GetObject', 's3:*', 'S3:PutObject', 'sqs:SendMessage', 'nowhere:X'],
        { minLength: 1 },
      ),
      Resource: fc.subarray(['*', 'arn:aws:s3:::a/*', 'arn:aws:s3:::a/b*', 'arn:aws:s3:::{{Name}}/*'], {
        minLength: 1,
      }),
      Condition: fc.constantFrom({}, org, { StringNotLike: { 'aws:PrincipalOrgID': ['o-1', 'o-2'] } }),
    }),
    { minLength: 1, maxLength: 4 },
  );
  const runs = { numRuns: 60 };

  test('nothing differs from itself', () => {
    fc.assert(
      fc.property(statements, (all) => {
        expect(diffPolicies(all, all.toReversed())).toMatchObject({
          verdict: 'same',
          documents: [{ status: 'same', scope: [] }],
        });
      }),
      runs,
    );
  });

  test('the other way round, what was added is removed', () => {
    const swapped = {
      widened: 'narrowed',
      narrowed: 'widened',
      both: 'both',
      same: 'same',
      unknown: 'unknown',
    };
    fc.assert(
      fc.property(statements, statements, (a, b) => {
        const [there, back] = [diffPolicies(a, b), diffPolicies(b, a)];
        expect(back.verdict).toBe(swapped[there.verdict]);
        const [one, other] = [only(there), only(back)];
        expect(other.actions).toEqual({ added: one.actions.removed, removed: one.actions.added });
        expect(other.patterns).toEqual({ added: one.patterns.removed, removed: one.patterns.added });
        expect(
          other.scope.map(({ action, gained, lost }) => ({ action, gained: lost, lost: gained })),
        ).toEqual(one.scope.map(({ action, gained, lost }) => ({ action, gained, lost })));
      }),
      runs,
    );
  });

  test('one more Allow never narrows, one more Deny never widens', () => {
    fc.assert(
      fc.property(statements, statements, (all, [more]) => {
        const { verdict } = diffPolicies(all, [...all, more]);
        expect(['same', more?.Effect === 'Allow' ? 'widened' : 'narrowed']).toContain(verdict);
      }),
      runs,
    );
  });
});

describe('whether anything is newly allowed', () => {
  const check = (base: readonly unknown[], head: readonly unknown[]) =>
    only(diffPolicies(base, head)).newAccess;

  test('is proved, or shown by a request', () => {
    expect(check([allow('s3:Get*')], [allow('s3:Get*')])?.result).toBe('pass');
    expect(check([allow('s3:Get*')], [allow(['s3:GetObject', 's3:GetBucket*'])])?.result).toBe('pass');
    expect(check([allow('s3:GetObject')], [allow(['s3:GetObject', 's3:PutObject'])])).toEqual({
      result: 'fail',
      witness: { action: 's3:PutObject', resource: '*', principal: null, conditions: [], sid: null },
      reason: null,
    });
  });

  test('is told of actions that nobody knows yet', () => {
    const entry = only(diffPolicies([allow('s3:GetObject')], [allow(['s3:GetObject', 's3:GetObjec?'])]));
    expect(entry.verdict).toBe('same');
    expect(entry.newAccess).toMatchObject({ result: 'fail', witness: { action: 's3:getobjec?' } });
  });

  test('is told of whom a trust policy lets in', () => {
    expect(check([principal('111122223333')], [principal('444455556666')])).toMatchObject({
      result: 'fail',
      witness: { action: 'sts:AssumeRole', principal: 'AWS 444455556666' },
    });
    expect(check([principal('111122223333')], [principal('111122223333', { Condition: org })])?.result).toBe(
      'pass',
    );
  });

  test('is not told of what cannot be read, and not asked of what allows nothing', () => {
    expect(only(diffTexts({ 'a.json': policyOf(allow('s3:*')) }, { 'a.json': '{' })).newAccess?.result).toBe(
      'unknown',
    );
    const list = '{"policies": [{"arn": "arn:aws:iam::aws:policy/ViewOnlyAccess", "name": "x"}]}';
    expect(only(diffTexts({}, { 'm.json': list })).newAccess).toBeUndefined();
  });

  test('is asked of a role with all its policies', () => {
    const { roles } = diffTexts(
      { 'a.json': policyOf(allow('s3:GetObject')), 'b.json': policyOf(allow('s3:ListBucket')) },
      { 'a.json': policyOf(allow('s3:ListBucket')), 'b.json': policyOf(allow('s3:GetObject')) },
      { roles: oneRole({ inline: ['a.json', 'b.json'] }) },
    );
    expect(roles.map(({ newAccess }) => newAccess?.result)).toEqual(['pass']);
  });
});
