import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expandAction } from '../../../src/core/iam/expand.ts';
import { checkNoNewAccess } from '../../../src/core/iam/new-access.ts';
import { matches } from '../../../src/core/iam/pattern.ts';
import { type Json, attachedStatements } from '../../helpers/attached-statements.ts';
import { reference } from '../../helpers/reference.ts';

const allow = (Action: unknown, Resource: unknown = '*', more: Json = {}): Json => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...more,
});
const deny = (Action: unknown, Resource: unknown = '*', more: Json = {}): Json => ({
  ...allow(Action, Resource, more),
  Effect: 'Deny',
});
const when = (operator: string, value: unknown, key = 'aws:PrincipalOrgID'): Json => ({
  Condition: { [operator]: { [key]: value } },
});
const actionsOf = (pattern: string) => expandAction(reference, pattern).map(({ id }) => id);
const check = (base: readonly Json[], head: readonly Json[]) =>
  checkNoNewAccess(attachedStatements(...head), attachedStatements(...base), { actionsOf });

describe('checkNoNewAccess', () => {
  test.each<[string, readonly Json[], readonly Json[]]>([
    ['nothing', [], []],
    ['the same', [allow('s3:Get*')], [allow('s3:Get*')]],
    ['another order and case', [allow(['s3:Get*', 's3:List*'])], [allow(['S3:list*']), allow('s3:get*')]],
    ['a part', [allow('s3:Get*')], [allow(['s3:GetObject', 's3:GetBucket*'])]],
    [
      'what only two patterns cover together',
      [allow(['s3:Get*', 's3:*'], ['a*', 'b*'])],
      [allow('s3:Get*', ['ax', 'b?'])],
    ],
    [
      'what several statements cover together',
      [allow(['x:a*', 'x:b*']), allow('x:*', 'r*')],
      [allow('x:?*', 'r1'), allow('x:b1', 'q')],
    ],
    [
      'a union that no single pattern covers',
      [allow('s3:GetObject', ['?', '??*'])],
      [allow('s3:GetObject', '?*')],
    ],
    [
      'all but more',
      [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }],
      [allow('s3:*'), allow('sqs:*')],
    ],
    [
      'all but more of the same',
      [{ Effect: 'Allow', NotAction: 'iam:Get*', Resource: '*' }],
      [{ Effect: 'Allow', NotAction: ['iam:*'], Resource: '*' }],
    ],
    ['a Deny more', [allow('s3:*')], [allow('s3:*'), deny('s3:Put*')]],
    ['what is allowed and denied', [], [allow('s3:PutObject'), deny('s3:Put*')]],
    ['a Deny written otherwise', [allow('s3:*'), deny('s3:PutObject')], [allow('s3:*'), deny(['s3:Put*'])]],
    [
      'a Deny instead of an exception',
      [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }],
      [allow('*'), deny('iam:*')],
    ],
    ['a condition more', [allow('s3:*')], [allow('s3:*', '*', when('StringEquals', 'o-1'))]],
    [
      'a value less',
      [allow('s3:*', '*', when('StringEquals', ['o-1', 'o-2']))],
      [allow('s3:*', '*', when('StringEquals', 'o-2'))],
    ],
    [
      'a value of a pattern',
      [allow('s3:*', '*', when('StringLike', 'o-*'))],
      [allow('s3:*', '*', when('StringEquals', ['o-1', 'o-2']))],
    ],
    [
      'a narrower network',
      [allow('s3:*', '*', when('IpAddress', '10.0.0.0/8', 'aws:SourceIp'))],
      [allow('s3:*', '*', when('IpAddress', ['10.1.0.0/16', '10.2.3.4'], 'aws:SourceIp'))],
    ],
    [
      'a narrower ARN',
      [allow('s3:*', '*', when('ArnLike', 'arn:aws:iam::*:role/*', 'aws:PrincipalArn'))],
      [allow('s3:*', '*', when('ArnEquals', 'arn:aws:iam::111122223333:role/a', 'aws:PrincipalArn'))],
    ],
    [
      'one value more that is ruled out',
      [allow('s3:*', '*', when('StringNotEquals', 'o-1'))],
      [allow('s3:*', '*', when('StringNotEquals', ['o-2', 'o-1']))],
    ],
    [
      'the key demanded',
      [allow('s3:*', '*', when('StringEqualsIfExists', 'o-1'))],
      [allow('s3:*', '*', when('StringEquals', 'o-1'))],
    ],
    [
      'the same that is filled in',
      [allow('s3:*', 'arn:aws:s3:::{{Bucket}}/*')],
      [allow('s3:GetObject', 'arn:aws:s3:::{{Bucket}}/reports/*')],
    ],
  ])('passes %s', (_name, base, head) => {
    expect(check(base, head)).toEqual({ result: 'pass', witness: null, reason: null });
  });

  test.each<[string, readonly Json[], readonly Json[], Json]>([
    [
      'an action',
      [allow('s3:GetObject')],
      [allow(['s3:GetObject', 's3:PutObject'])],
      { action: 's3:PutObject', resource: '*' },
    ],
    [
      'an action that is known, of a pattern',
      [allow('sqs:GetQueueUrl')],
      [allow('sqs:GetQueue*')],
      { action: 'sqs:GetQueueAttributes' },
    ],
    ['actions that AWS may add', [allow(actionsOf('sqs:Get*'))], [allow('sqs:Get*')], { action: 'sqs:get*' }],
    ['a resource', [allow('s3:*', 'a/*')], [allow('s3:GetObject', ['a/b', 'b/*'])], { resource: 'b/*' }],
    ['the gap of a union', [allow('x:y', ['a*', '*b'])], [allow('x:y', '*')], { resource: '*' }],
    ['what a Deny took away', [allow('x:*'), deny('x:b')], [allow('x:*')], { action: 'x:b' }],
    [
      'a part of what a Deny took away',
      [allow('x:*'), deny('x:b*')],
      [allow('x:*'), deny('x:b?*')],
      { action: 'x:b' },
    ],
    [
      'fewer conditions',
      [allow('x:y', '*', when('StringEquals', 'o-1'))],
      [allow('x:y')],
      { conditions: [] },
    ],
    [
      'an action under a condition',
      [],
      [allow('x:y', '*', { ...when('StringEquals', 'o-1'), Sid: 'A' })],
      { conditions: ['StringEquals aws:PrincipalOrgID: o-1'], sid: 'A' },
    ],
    ['what is filled in', [allow('x:z')], [allow('x:y', 'arn:{{Bucket}}')], { resource: 'arn:…' }],
  ])('fails %s', (_name, base, head, witness) => {
    expect(check(base, head)).toMatchObject({ result: 'fail', witness, reason: null });
  });

  test.each<[string, readonly Json[], readonly Json[]]>([
    [
      'conditions that together may cover',
      [allow('x:y', '*', when('StringEquals', 'a')), allow('x:y', '*', when('StringEquals', 'b'))],
      [allow('x:y', '*', when('StringEquals', ['a', 'b']))],
    ],
    [
      'a key that is no longer demanded',
      [allow('x:y', '*', when('StringEquals', 'a'))],
      [allow('x:y', '*', when('StringEqualsIfExists', 'a'))],
    ],
    ['another text that may be filled in', [allow('x:y', 'arn:{{A}}')], [allow('x:y', 'arn:b')]],
    [
      'a Deny that may be about it',
      [allow('x:y', 'arn:{{A}}'), deny('x:y', 'arn:b')],
      [allow('x:y', 'arn:{{A}}')],
    ],
    [
      'a Bool turned round',
      [
        allow('x:y', '*', when('Bool', 'true', 'aws:SecureTransport')),
        allow('x:y', '*', when('Bool', 'false', 'aws:SecureTransport')),
      ],
      [allow('x:y')],
    ],
  ])('does not tell of %s', (_name, base, head) => {
    expect(check(base, head)).toMatchObject({ result: 'unknown', reason: expect.any(String) as string });
  });

  test('gives up on patterns that are made to take long', () => {
    const entangled = Array.from({ length: 40 }, (_, index) => `*a${'?'.repeat(index + 20)}b*`);
    expect(
      check(
        [allow('x:y', entangled)],
        [
          allow(
            'x:y',
            entangled.map((one) => `${one}c`),
          ),
        ],
      ).result,
    ).toBe('unknown');
  });

  test('never errs, held against all requests of a small world', () => {
    const tally = { pass: 0, fail: 0, unknown: 0 };
    fc.assert(
      fc.property(change, ([base, head]) => {
        const { result, witness } = checkNoNewAccess(
          attachedStatements(...head),
          attachedStatements(...base),
        );
        tally[result] += 1;
        const isNew = (request: Request) => isAllowed(head, request) && !isAllowed(base, request);
        if (result === 'pass') expect(requests.filter(isNew)).toEqual([]);
        if (result === 'fail') {
          const { action, resource } = witness ?? { action: '', resource: '' };
          const found = contexts.some((context) => isNew({ action, resource, context }));
          expect(found, `${action} on ${resource}`).toBe(true);
        }
      }),
      { numRuns: 600 },
    );
    expect(Math.min(tally.pass, tally.fail)).toBeGreaterThan(100);
    expect(tally.unknown).toBeLessThan(200);
  });
});

interface Request {
  readonly action: string;
  readonly resource: string;
  readonly context: Readonly<Record<string, string>>;
}

const letters = ['a', 'b', 'c'] as const;
const short = ['', ...letters, ...letters.flatMap((one) => letters.map((two) => one + two))];
const contexts = [undefined, 'a', 'b', 'c', 'z'].flatMap((k) =>
  [undefined, 'a', 'b', 'c', 'z'].map((l) => ({
    ...(k === undefined ? {} : { k }),
    ...(l === undefined ? {} : { l }),
  })),
);
const requests: readonly Request[] = short.flatMap((name) =>
  name === ''
    ? []
    : short.flatMap((resource) =>
        resource === '' ? [] : contexts.map((context) => ({ action: `s:${name}`, resource, context })),
      ),
);

const text = fc
  .array(fc.constantFrom('a', 'b', '*', '?'), { minLength: 1, maxLength: 3 })
  .map((all) => all.join(''));
const texts = fc.uniqueArray(text, { minLength: 1, maxLength: 3 });
const operators = ['StringEquals', 'StringNotEquals', 'StringLike', 'StringEqualsIfExists'] as const;
const condition = fc.record({
  operator: fc.constantFrom(...operators),
  key: fc.constantFrom('k', 'l'),
  values: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 2 }),
});
const statement = fc
  .record({
    effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
    actionKey: fc.constantFrom('Action', 'Action', 'Action', 'NotAction'),
    actions: texts,
    resourceKey: fc.constantFrom('Resource', 'Resource', 'Resource', 'NotResource'),
    resources: texts,
    condition: fc.option(condition, { freq: 2 }),
  })
  .map(({ effect, actionKey, actions, resourceKey, resources, condition: held }): Json => ({
    Effect: effect,
    [actionKey]: actions.map((name) => `s:${name}`),
    [resourceKey]: resources,
    ...(held === null ? {} : conditionOf(held)),
  }));
const policy = fc.array(statement, { maxLength: 3 });
/** Two policies, of which one is mostly an edit of the other. */
const change = fc.oneof(
  fc.tuple(policy, policy),
  fc
    .tuple(policy, statement, fc.nat(3))
    .map(
      ([base, one, at]) =>
        [base, base.map((old, index) => (index === at % base.length ? one : old))] as const,
    ),
  fc.tuple(policy, fc.nat(2)).map(([base, at]) => [base, base.filter((_, index) => index !== at)] as const),
  fc.tuple(policy, statement).map(([base, one]) => [base, [...base, one]] as const),
  fc
    .tuple(statement, condition, condition)
    .map(([one, before, after]) => [
      [{ ...one, Effect: 'Allow', ...conditionOf(before) }],
      [{ ...one, Effect: 'Allow', ...conditionOf(after) }],
    ]),
);

function conditionOf({
  operator,
  key,
  values,
}: {
  operator: string;
  key: string;
  values: readonly string[];
}): Json {
  return { Condition: { [operator]: { [`aws:${key}`]: values } } };
}

/** IAM's own way: an Allow and no Deny. */
function isAllowed(statements: readonly Json[], request: Request): boolean {
  const applying = statements.filter((one) => applies(one, request)).map(({ Effect }) => Effect);
  return applying.includes('Allow') && !applying.includes('Deny');
}

function applies(one: Json, { action, resource, context }: Request): boolean {
  const lists = (key: string) => one[key] as readonly string[] | undefined;
  const isOneOf = (list: readonly string[], of: string) => list.some((pattern) => matches(pattern, of));
  const [actions, resources] = [lists('Action'), lists('Resource')];
  return (
    (actions ? isOneOf(actions, action) : !isOneOf(lists('NotAction') ?? [], action)) &&
    (resources ? isOneOf(resources, resource) : !isOneOf(lists('NotResource') ?? [], resource)) &&
    Object.entries((one['Condition'] ?? {}) as Readonly<Record<string, Json>>).every(([operator, keys]) =>
      Object.entries(keys).every(([key, values]) =>
        holds(operator, context[key.slice(4)], values as readonly string[]),
      ),
    )
  );
}

function holds(operator: string, value: string | undefined, values: readonly string[]): boolean {
  if (value === undefined) return operator.endsWith('IfExists') || operator.includes('Not');
  if (operator === 'StringLike') return values.some((pattern) => matches(pattern, value));
  return values.includes(value) !== operator.includes('Not');
}
