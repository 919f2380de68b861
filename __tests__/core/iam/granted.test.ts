import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expandActions } from '../../../src/core/iam/expand.ts';
import {
  actionsAllowed,
  countGranted,
  emptyGranted,
  grantedByDocument,
} from '../../../src/core/iam/granted.ts';
import type { Granted } from '../../../src/core/model/access.ts';
import type { PolicyDocument } from '../../../src/core/model/policy.ts';
import { unpackReference } from '../../../src/core/iam/unpack-reference.ts';
import { packActions, packServices } from '../../helpers/pack-services.ts';
import { readFiles } from '../../helpers/read-files.ts';

const reference = unpackReference(
  packServices({
    levels: [['Read'], ['List'], ['Write'], ['Tagging', 'Write'], ['Permissions management', 'Write']],
    services: {
      bank: packActions('0GetBalance 1ListAccounts 2OpenAccount 4SetOwner 3TagAccount'),
      shop: packActions('0GetOrder 0GetPrice 1ListOrders 2PlaceOrder 3TagOrder'),
    },
  }),
);

const none = {};
const read = (count: number): Partial<Granted> => ({ Read: count, total: count });

describe('grantedByDocument', () => {
  test.each<[string, unknown[], Partial<Granted>, Partial<Granted>[]]>([
    ['no statement', [], none, []],
    ['one action', [{ Effect: 'Allow', Action: 'shop:GetOrder' }], read(1), [read(1)]],
    [
      'every level',
      [{ Effect: 'Allow', Action: ['bank:*'] }],
      { Read: 1, List: 1, Write: 1, Tagging: 1, 'Permissions management': 1, total: 5 },
      [{ Read: 1, List: 1, Write: 1, Tagging: 1, 'Permissions management': 1, total: 5 }],
    ],
    [
      'patterns that overlap',
      [{ Effect: 'Allow', Action: ['shop:Get*', 'SHOP:GetOrder', 'shop:*Order', 'shop:getprice'] }],
      { Read: 2, Write: 1, Tagging: 1, total: 4 },
      [{ Read: 2, Write: 1, Tagging: 1, total: 4 }],
    ],
    [
      'statements that overlap',
      [
        { Effect: 'Allow', Action: ['shop:Get*', 'bank:Get*'] },
        { Effect: 'Allow', Action: ['shop:GetOrder', 'shop:ListOrders'] },
      ],
      { Read: 3, List: 1, total: 4 },
      [read(3), { Read: 1, List: 1, total: 2 }],
    ],
    [
      'a pattern over several services',
      [
        { Effect: 'Allow', Action: ['*:Get*', 'shop:GetOrder'] },
        { Effect: 'Allow', Action: 'shop:Get*' },
      ],
      read(3),
      [read(3), read(2)],
    ],
    [
      'a Deny, which grants nothing and takes nothing away',
      [
        { Effect: 'Deny', Action: '*' },
        { Effect: 'Allow', Action: 'shop:GetOrder' },
      ],
      read(1),
      [none, read(1)],
    ],
    [
      'all but some',
      [{ Effect: 'Allow', NotAction: ['bank:*', 'shop:?a?*', 'shop:Place*', 'shop:List*'] }],
      read(2),
      [read(2)],
    ],
    [
      'all but some, beside others',
      [
        { Effect: 'Allow', NotAction: ['bank:*', 'shop:Tag*', 'shop:PlaceOrder'] },
        { Effect: 'Allow', Action: ['bank:GetBalance', 'shop:GetPrice'] },
      ],
      { Read: 3, List: 1, total: 4 },
      [{ Read: 2, List: 1, total: 3 }, read(2)],
    ],
    ['a denied NotAction', [{ Effect: 'Deny', NotAction: 'shop:*' }], none, [none]],
    ['no effect', [{ Action: 'shop:*' }], none, [none]],
    ['no action', [{ Effect: 'Allow' }], none, [none]],
    ['unknown names', [{ Effect: 'Allow', Action: ['shop:Buy', 'store:*', 'shop'] }], none, [none]],
    [
      'a hidden action, which adds nothing',
      [{ Effect: 'Allow', Action: ['shop:GetOrder', '{{Service}}:*', 'bank:{{Verb}}*'] }],
      read(1),
      [read(1)],
    ],
    [
      'a hidden exception, which takes nothing away',
      [{ Effect: 'Allow', NotAction: ['{{Service}}:*', 'bank:*', 'shop:*Order', 'shop:*Orders'] }],
      read(1),
      [read(1)],
    ],
  ])('%s', (_, statements, total, each) => {
    const granted = grantedByDocument(reference, documentOf(statements));
    expect(granted.total).toEqual({ ...emptyGranted, ...total });
    expect(granted.statements).toEqual(each.map((statement) => ({ ...emptyGranted, ...statement })));
  });

  test('agrees with counting the actions themselves, whatever the policy', () => {
    const pattern = fc.constantFrom(
      '*',
      '*:Get*',
      'bank:*',
      'bank:Get*',
      'bank:SetOwner',
      'shop:*Order',
      'shop:Get*',
      'Shop:getorder',
      'shop:Tag*',
      'shop:Nothing',
      '{{Any}}',
    );
    const patterns = fc.array(pattern, { minLength: 1, maxLength: 4 });
    const statement = fc
      .tuple(
        fc.constantFrom('Allow', 'Allow', 'Deny'),
        fc.constantFrom('Action', 'Action', 'NotAction'),
        patterns,
      )
      .map(([Effect, key, actions]) => ({ Effect, [key]: actions }));
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 4 }), (statements) => {
        const document = documentOf(statements);
        const allowed = document.statements.map((one) => actionsAllowed(reference, one));
        const granted = grantedByDocument(reference, document);
        expect(granted.statements).toEqual(allowed.map((actions) => countGranted(actions)));
        expect(granted.total).toEqual(countGranted(allowed.flat()));
        expect(allowed.filter((actions) => new Set(actions).size !== actions.length)).toEqual([]);
      }),
    );
  });
});

describe('countGranted', () => {
  test('counts an action once, under its strongest level', () => {
    const actions = expandActions(reference, ['shop:TagOrder', 'bank:SetOwner']);
    expect(countGranted([...actions, ...actions])).toEqual({
      ...emptyGranted,
      Tagging: 1,
      'Permissions management': 1,
      total: 2,
    });
    expect(countGranted([])).toEqual(emptyGranted);
  });
});

function documentOf(statements: readonly unknown[]): PolicyDocument {
  const text = JSON.stringify({ Version: '2012-10-17', Statement: statements });
  const document = readFiles({ 'policy.json': text }, 'identity').parsed[0]?.documents[0];
  if (document === undefined) throw new Error('not read as a policy');
  return document;
}
