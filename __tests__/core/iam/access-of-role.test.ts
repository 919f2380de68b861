import { describe, expect, test } from 'vitest';
import { accessOfRole } from '../../../src/core/iam/access-of-role.ts';
import type { Grant, RoleAccess } from '../../../src/core/iam/role-access.ts';
import { unpackReference } from '../../../src/core/iam/unpack-reference.ts';
import { lintTexts } from '../../helpers/lint-texts.ts';
import { packActions, packServices } from '../../helpers/pack-services.ts';

const reference = unpackReference(
  packServices({
    levels: [['Read'], ['List'], ['Write']],
    services: {
      bank: packActions('0GetBalance 1ListAccounts 2OpenAccount'),
      shop: packActions('0GetOrder 0GetPrice 1ListOrders 2PlaceOrder'),
    },
  }),
);

/** A role of a template: the body of its `PolicyDocument`s, as YAML or JSON. */
function accessOf(...documents: readonly (string | readonly unknown[])[]): RoleAccess {
  const policies = documents.map((document, index) => {
    const text = typeof document === 'string' ? document : JSON.stringify({ Statement: document });
    return `        - PolicyName: p${index}\n          PolicyDocument: ${text}`;
  });
  return accessIn(
    `Resources:\n  Reader:\n    Type: AWS::IAM::Role\n    Properties:\n      Policies:\n${policies.join('\n')}\n`,
  );
}

function accessIn(template: string): RoleAccess {
  const conditions =
    'Conditions:\n  Prod: !Equals [!Ref Stage, prod]\n  Eu: !Equals [!Ref AWS::Region, eu]\n';
  const parameters =
    'Parameters:\n  Stage: { Type: String }\n  Bucket: { Type: String }\n  Verb: { Type: String }\n';
  const { read, workspace } = lintTexts({ 'role.yaml': parameters + conditions + template }, []);
  expect(read.problems.map(({ message }) => message)).toEqual([]);
  const [role] = workspace.rolePolicies;
  if (role === undefined) throw new Error('the template has no role');
  return accessOfRole(reference, role);
}

function heldOf({ held }: RoleAccess): readonly string[] {
  return [...held.keys()].map((id) => id.slice(id.indexOf(':') + 1)).sort();
}

/** The ways an action is held, in short: `<pattern> on <resources> if <conditions> when <guard>`. */
function waysOf({ held }: RoleAccess, action: string): readonly string[] {
  return (held.get(action)?.grants ?? []).map(describeGrant);
}

function describeGrant(grant: Grant): string {
  const resources = grant.resources.map(({ text }) => text).join(', ');
  return [
    grant.pattern?.text ?? 'all but',
    `on ${grant.negatedResources ? 'all but ' : ''}${resources}${grant.hiddenResources ? ' and hidden ones' : ''}`,
    ...grant.conditions.map(({ operator, key }) => `if ${operator.text} ${key.text}`),
    ...grant.when.map(({ condition, is }) => `when ${is ? '' : 'not '}${condition}`),
  ].join(' ');
}

const allow = (Action: unknown, more: object = {}) => ({ Effect: 'Allow', Action, Resource: '*', ...more });
const deny = (Action: unknown, more: object = {}) => ({ Effect: 'Deny', Action, Resource: '*', ...more });
const allOrders = ['GetOrder', 'GetPrice', 'ListOrders', 'PlaceOrder'];

describe('what is allowed', () => {
  test.each<[string, unknown[], readonly string[]]>([
    ['nothing', [], []],
    ['a pattern', [allow('shop:Get*')], ['GetOrder', 'GetPrice']],
    ['whatever the case', [allow('SHOP:getPRICE')], ['GetPrice']],
    [
      'patterns of several statements',
      [allow('shop:GetO*'), allow('bank:List*')],
      ['GetOrder', 'ListAccounts'],
    ],
    [
      'all but',
      [{ Effect: 'Allow', NotAction: ['bank:*', 'shop:P*'], Resource: '*' }],
      ['GetOrder', 'GetPrice', 'ListOrders'],
    ],
    ['a malformed effect is none', [allow('shop:*', { Effect: 'allow' })], []],
    ['no action at all', [{ Effect: 'Allow', Resource: '*' }], []],
  ])('%s', (_, statements, expected) => {
    expect(heldOf(accessOf(statements))).toEqual(expected);
  });

  test('is added up over the policies of a role', () => {
    const access = accessOf([allow('shop:Get*')], [allow(['shop:GetOrder', 'bank:Get*'])]);
    expect(heldOf(access)).toEqual(['GetBalance', 'GetOrder', 'GetPrice']);
    expect(access.granted).toMatchObject({ Read: 3, total: 3 });
    expect(waysOf(access, 'shop:GetOrder')).toEqual(['shop:Get* on *', 'shop:GetOrder on *']);
    expect(access.unknown).toEqual([]);
  });

  test('keeps what it depends on', () => {
    const access = accessOf([
      allow('shop:GetOrder', { Resource: ['a', 'b'], Condition: { StringEquals: { 'shop:kind': 'x' } } }),
      { Effect: 'Allow', Action: 'shop:GetOrder', NotResource: 'c' },
    ]);
    expect(waysOf(access, 'shop:GetOrder')).toEqual([
      'shop:GetOrder on a, b if StringEquals shop:kind',
      'shop:GetOrder on all but c',
    ]);
  });

  test('keeps in which deployments', () => {
    const access = accessOf(`
            Statement:
              - !If [Prod, { Effect: Allow, Action: 'shop:GetOrder', Resource: !If [Eu, a, b] }, !Ref 'AWS::NoValue']
              - { Effect: Allow, Action: !If [Prod, 'shop:GetPrice', 'bank:Get*'], Resource: !If [Prod, a, b] }`);
    expect(waysOf(access, 'shop:GetOrder')).toEqual(['shop:GetOrder on a, b when Prod']);
    expect(waysOf(access, 'shop:GetPrice')).toEqual(['shop:GetPrice on a when Prod']);
    expect(waysOf(access, 'bank:GetBalance')).toEqual(['bank:Get* on b when not Prod']);
  });

  test('says where resources are hidden', () => {
    const access = accessOf(`
            Statement: { Effect: Allow, Action: 'shop:GetOrder', Resource: !Split [',', !Ref Bucket] }`);
    expect(waysOf(access, 'shop:GetOrder')).toEqual(['shop:GetOrder on  and hidden ones']);
  });

  test('takes an exception from NotAction only where it is there in every deployment', () => {
    const access = accessOf(`
            Statement: { Effect: Allow, NotAction: ['bank:*', !If [Prod, 'shop:*', 'shop:Get*']], Resource: '*' }`);
    expect(heldOf(access)).toEqual(allOrders);
  });
});

describe('what nobody can tell', () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    [
      'an action',
      `{ Effect: Allow, Action: [!Sub 'shop:\${Verb}*', 'bank:Get*'], Resource: '*' }`,
      ['shop:${Verb}*'],
      ['GetBalance'],
    ],
    [
      'a list of actions',
      `{ Effect: Allow, Action: !Split [',', !Ref Verb], Resource: '*' }`,
      ['!Ref Verb'],
      [],
    ],
    ['an effect', `{ Effect: !Ref Verb, Action: 'shop:*', Resource: '*' }`, ['${Verb}'], []],
    [
      'an effect of one branch',
      `{ Effect: !If [Prod, Deny, !Ref Verb], Action: 'shop:*', Resource: '*' }`,
      ['${Verb}'],
      [],
    ],
    ['a statement', `!FindInMap [!Ref Verb, a, b]`, ['!FindInMap ['], []],
    ['what a Deny is about', `{ Effect: Deny, Action: !Ref Verb, Resource: '*' }`, [], []],
    [
      'an exception of NotAction',
      `{ Effect: Allow, NotAction: ['bank:*', !Ref Verb], Resource: '*' }`,
      [],
      allOrders,
    ],
  ])('%s', (_, statement, unknown, held) => {
    const access = accessOf(`\n            Statement: ${statement}`);
    expect(access.unknown.map(({ what, kind }) => `${kind} ${what}`.slice(0, 19))).toEqual(
      unknown.map((what) => `hidden ${what}`.slice(0, 19)),
    );
    expect(heldOf(access)).toEqual(held);
  });
});

describe('a Deny', () => {
  const all = allow('shop:*');
  test.each<[string, unknown[], readonly string[]]>([
    ['takes away what it names', [all, deny('shop:Get*')], ['ListOrders', 'PlaceOrder']],
    ['wherever it stands', [deny('shop:Get*'), all], ['ListOrders', 'PlaceOrder']],
    [
      'takes away all but what it excepts',
      [all, { Effect: 'Deny', NotAction: 'shop:Get*', Resource: '*' }],
      ['GetOrder', 'GetPrice'],
    ],
    [
      'takes away on the resources it contains',
      [allow('shop:*', { Resource: ['ab', 'ac/*'] }), deny('*', { Resource: 'a*' })],
      [],
    ],
    [
      'leaves what it only meets',
      [allow('shop:*', { Resource: 'a*' }), deny('*', { Resource: '*b' })],
      allOrders,
    ],
    [
      'leaves everything under a condition',
      [all, deny('*', { Condition: { Bool: { 'aws:SecureTransport': 'false' } } })],
      allOrders,
    ],
    [
      'on everything takes away whatever is granted',
      [{ ...all, Resource: undefined, NotResource: 'a' }, deny('shop:P*')],
      ['GetOrder', 'GetPrice', 'ListOrders'],
    ],
    [
      'on something leaves a grant on all but something',
      [{ Effect: 'Allow', Action: 'shop:*', NotResource: 'b' }, deny('*', { Resource: 'a' })],
      allOrders,
    ],
    ['without a resource is no Deny', [all, { Effect: 'Deny', Action: '*' }], allOrders],
  ])('%s', (_, statements, expected) => {
    expect(heldOf(accessOf(statements))).toEqual(expected);
  });

  test.each<[string, readonly string[] | string, readonly string[] | string, readonly string[]]>([
    ['narrows a grant to what it excepts', '*', ['a/*', 'b'], ['shop:GetOrder on a/*, b']],
    [
      'keeps a grant that its exceptions contain',
      ['a/b', 'c/*'],
      ['a/*', 'c/*'],
      ['shop:GetOrder on a/b, c/*'],
    ],
    ['takes away what meets no exception', ['a/b', 'x'], 'a/*', ['shop:GetOrder on a/b']],
    ['takes away all where nothing meets an exception', ['x', 'y*'], 'a/*', []],
    ['leaves no more than the exception where the two only meet', 'a*', '*b', ['shop:GetOrder on *b']],
    [
      'compares policy variables as open',
      'home/bob',
      'home/${aws:username}',
      ['shop:GetOrder on home/${aws:username}'],
    ],
  ])('with NotResource %s', (_, Resource, NotResource, expected) => {
    const access = accessOf([
      allow('shop:GetOrder', { Resource }),
      { Effect: 'Deny', Action: '*', NotResource },
    ]);
    expect(waysOf(access, 'shop:GetOrder')).toEqual(expected);
  });

  test('with NotResource narrows what is granted on all but something, and on hidden resources', () => {
    const access = accessOf(`
            Statement:
              - { Effect: Allow, Action: 'shop:GetOrder', NotResource: b }
              - { Effect: Allow, Action: 'shop:GetPrice', Resource: !Split [',', !Ref Bucket] }
              - { Effect: Deny, Action: 'shop:*', NotResource: 'a/*' }`);
    expect(waysOf(access, 'shop:GetOrder')).toEqual(['shop:GetOrder on a/*']);
    expect(waysOf(access, 'shop:GetPrice')).toEqual(['shop:GetPrice on a/*']);
  });

  test('one after the other', () => {
    const access = accessOf([
      allow('shop:GetOrder'),
      { Effect: 'Deny', Action: 'shop:Get*', NotResource: ['a/*', 'b'] },
      deny('*', { Resource: 'a*' }),
    ]);
    expect(waysOf(access, 'shop:GetOrder')).toEqual(['shop:GetOrder on b']);
  });

  test('of another policy of the role counts', () => {
    expect(heldOf(accessOf([allow('shop:*')], [deny('shop:*')]))).toEqual([]);
  });

  test('that leaves something is named with what it limits', () => {
    const access = accessOf([allow('shop:Get*'), deny('shop:GetOrder', { Resource: 'a', Sid: 'Limit' })]);
    expect(access.held.get('shop:GetOrder')?.limitedBy.map(({ sid }) => sid?.text)).toEqual(['Limit']);
    expect(access.held.get('shop:GetPrice')?.limitedBy).toEqual([]);
  });

  test.each<[string, string, string, boolean]>([
    ['in every deployment', `'*'`, `'*'`, false],
    [
      'in the deployments of the grant',
      `!If [Prod, '*', !Ref 'AWS::NoValue']`,
      `!If [Prod, '*', !Ref 'AWS::NoValue']`,
      false,
    ],
    [
      'in other deployments',
      `!If [Prod, '*', !Ref 'AWS::NoValue']`,
      `!If [Eu, '*', !Ref 'AWS::NoValue']`,
      true,
    ],
    ['in some of the deployments', `'*'`, `!If [Prod, '*', !Ref 'AWS::NoValue']`, true],
    ['of the same hidden name', `!Sub 'b/\${Bucket}'`, `!Sub 'b/\${Bucket}'`, false],
    ['of any name', `!Sub 'b/\${Bucket}'`, `'b/*'`, false],
    ['of another hidden name', `!Sub 'b/\${Bucket}'`, `!Sub 'b/\${Verb}'`, true],
    ['that is hidden', `'b/a'`, `!Ref Verb`, true],
  ])('on a resource %s', (_, granted, denied, isLeft) => {
    const access = accessOf(`
            Statement:
              - { Effect: Allow, Action: 'shop:GetOrder', Resource: ${granted} }
              - { Effect: Deny, Action: 'shop:GetOrder', Resource: ${denied} }`);
    expect(heldOf(access)).toEqual(isLeft ? ['GetOrder'] : []);
  });

  test.each<[string, string, boolean]>([
    [
      'an action of some deployments',
      `{ Effect: Deny, Action: !If [Prod, '*', 'bank:*'], Resource: '*' }`,
      true,
    ],
    [
      'an action of all deployments, named twice',
      `{ Effect: Deny, Action: ['shop:*', !If [Prod, '*', 'bank:*']], Resource: '*' }`,
      false,
    ],
    ['a hidden action', `{ Effect: Deny, Action: !Sub 'shop:\${Verb}', Resource: '*' }`, true],
    [
      'an effect of some deployments',
      `{ Effect: !If [Prod, Deny, Allow], Action: 'shop:*', Resource: '*' }`,
      true,
    ],
    [
      'all but what is excepted in some deployments',
      `{ Effect: Deny, NotAction: !If [Prod, 'shop:*', 'bank:*'], Resource: '*' }`,
      true,
    ],
    ['all but something hidden', `{ Effect: Deny, NotAction: ['bank:*', !Ref Verb], Resource: '*' }`, true],
    ['all but hidden resources', `{ Effect: Deny, Action: '*', NotResource: !Split [',', !Ref Verb] }`, true],
    [
      'all but an exception of other deployments',
      `{ Effect: Deny, Action: '*', NotResource: [x, !If [Prod, a, x]] }`,
      true,
    ],
  ])('of %s', (_, statement, isLeft) => {
    const access = accessOf(`
            Statement:
              - { Effect: Allow, Action: 'shop:GetOrder', Resource: a }
              - ${statement}`);
    expect(access.held.has('shop:GetOrder')).toBe(isLeft);
    expect(access.held.get('shop:GetOrder')?.limitedBy ?? []).toHaveLength(isLeft ? 1 : 0);
  });

  test('of a policy that is attached in some deployments only leaves the grant', () => {
    const template = (roles: string) => `Resources:
  Reader:
    Type: AWS::IAM::Role
    Properties: { Policies: [{ PolicyName: a, PolicyDocument: { Statement: { Effect: Allow, Action: 'shop:*', Resource: '*' } } }] }
  Guard:
    Type: AWS::IAM::Policy
    Properties:
      Roles: ${roles}
      PolicyDocument: { Statement: { Effect: Deny, Action: 'shop:*', Resource: '*' } }
`;
    expect(heldOf(accessIn(template('[!Ref Reader]')))).toEqual([]);
    expect(heldOf(accessIn(template(`!If [Prod, [!Ref Reader], !Ref 'AWS::NoValue']`)))).toEqual(allOrders);
  });

  test('with more exceptions than can be told apart leaves the grant', () => {
    const many = [...Array(1500).keys()].map((number) => `a${number}`);
    const access = accessOf([allow('shop:GetOrder'), { Effect: 'Deny', Action: '*', NotResource: many }]);
    expect(waysOf(access, 'shop:GetOrder')).toEqual(['shop:GetOrder on *']);
  });
});

test('policies made to take long do not', () => {
  const tangled = [...Array(300).keys()].map((number) => `${'*a?'.repeat(20)}${number}*`);
  const granted = allow('shop:*', { Resource: tangled.map((text) => `*${text}`) });
  const denied = [...Array(40).keys()].map(() => deny('shop:*', { Resource: tangled }));
  const excepted = { Effect: 'Deny', Action: '*', NotResource: tangled };
  for (const denials of [denied, [excepted, excepted]]) {
    const started = performance.now();
    expect(heldOf(accessOf([granted, ...denials]))).toEqual(allOrders);
    expect(performance.now() - started).toBeLessThan(3000);
  }
});
