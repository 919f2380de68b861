import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  expandAction,
  expandActions,
  expandAllBut,
  expandPattern,
  isReached,
} from '../../../src/core/iam/expand.ts';
import { matches } from '../../../src/core/iam/pattern.ts';
import { unpackReference } from '../../../src/core/iam/unpack-reference.ts';
import { packActions, packServices } from '../../helpers/pack-services.ts';
import { reference as real } from '../../helpers/reference.ts';

const packed = packServices({
  levels: [['Read']],
  services: {
    chain: packActions('0GET 0GetBlock'),
    s3: packActions('0GetObject 0GetObjectAcl 0ListBucket 0PutObject'),
    's3-tables': packActions('0GetTable 0ListTables'),
  },
});
const reference = unpackReference(packed);

function idsOf(actions: readonly { readonly id: string }[]): string[] {
  return actions.map(({ id }) => id);
}

describe('expandAction', () => {
  test.each([
    ['s3:GetObject', ['s3:GetObject']],
    ['S3:getobject', ['s3:GetObject']],
    ['s3:GetObject?', []],
    ['s3:GetObject*', ['s3:GetObject', 's3:GetObjectAcl']],
    ['s3:Get*', ['s3:GetObject', 's3:GetObjectAcl']],
    ['S3:get*', ['s3:GetObject', 's3:GetObjectAcl']],
    ['s3:?etObject', ['s3:GetObject']],
    ['s3:*Object', ['s3:GetObject', 's3:PutObject']],
    ['s3:*', ['s3:GetObject', 's3:GetObjectAcl', 's3:ListBucket', 's3:PutObject']],
    ['s3:**', ['s3:GetObject', 's3:GetObjectAcl', 's3:ListBucket', 's3:PutObject']],
    ['chain:Get*', ['chain:GET', 'chain:GetBlock']],
    ['s3*:List*', ['s3:ListBucket', 's3-tables:ListTables']],
    ['S3-?ables:*', ['s3-tables:GetTable', 's3-tables:ListTables']],
    ['*:G*t', ['chain:GET', 's3:GetObject']],
    ['*:GetTable', ['s3-tables:GetTable']],
    ['s4:Get*', []],
    ['s3', []],
    ['s3*', []],
    ['?', []],
    ['s3:', []],
    [':GetObject', []],
    ['s3:GetObject:x', []],
    ['s3:Get Object', []],
    [' s3:GetObject', []],
    ['', []],
    ['s3:constructor', []],
    ['__proto__:*', []],
  ])('%j', (pattern, expected) => {
    expect(idsOf(expandAction(reference, pattern))).toEqual(expected);
    const all = expandAllBut(reference, []);
    expect(idsOf(all.filter((action) => isReached(expandPattern(reference, pattern), action)))).toEqual(
      expected,
    );
  });

  test.each(['*', '**', '*:*', '?*:*'])('%j is every action', (pattern) => {
    expect(expandAction(reference, pattern)).toHaveLength(8);
  });

  test('gives the same list for the same pattern, of its own reference', () => {
    expect(expandAction(reference, 's3:Get*')).toBe(expandAction(reference, 's3:Get*'));
    const other = unpackReference(packed.replaceAll('GetObject', 'BetObject'));
    expect(expandAction(other, 's3:Get*')).toEqual([]);
  });

  test('says the same as matching every action of the reference', () => {
    const actions = real.prefixes.flatMap((prefix) => real.service(prefix)?.actions ?? []);
    const word = fc.constantFrom(
      's3',
      'S3',
      'iam',
      'ec2',
      '*',
      '?',
      'e*',
      'i?m',
      'Get',
      'list',
      'Describe',
      'Tag',
      'Object',
    );
    const half = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(''));
    fc.assert(
      fc.property(half, half, (service, name) => {
        const pattern = `${service}:${name}`;
        const expected = actions.filter(({ id }) => matches(pattern, id, { ignoreCase: true }));
        expect(idsOf(expandAction(real, pattern))).toEqual(idsOf(expected));
        const some = [...expected.slice(0, 50), ...actions.slice(0, 50)];
        for (const action of some)
          expect(isReached(expandPattern(real, pattern), action)).toBe(expected.includes(action));
      }),
      { numRuns: 100 },
    );
  });

  test('keeps giving right answers when its memory is full', () => {
    const patterns = Array.from({ length: 200 }, (_, index) => `*:*${'*'.repeat(index)}`);
    const sizes = new Set(patterns.map((pattern) => expandAction(real, pattern).length));
    expect([...sizes]).toEqual([expandAction(real, '*').length]);
    expect(idsOf(expandAction(reference, 's3:GetObject'))).toEqual(['s3:GetObject']);
  });
});

describe('expandPattern', () => {
  test.each([
    ['S3:Get*', 's3'],
    ['unknown:*', 'unknown'],
    ['s*:Get*', undefined],
    ['*', undefined],
    ['nonsense', undefined],
  ])('%j is about service %j', (pattern, service) => {
    expect(expandPattern(reference, pattern).service).toBe(service);
  });
});

describe('expandActions', () => {
  test('gives each action once', () => {
    expect(idsOf(expandActions(reference, ['s3:Get*', 's3:*Object', 's3:getobject']))).toEqual([
      's3:GetObject',
      's3:GetObjectAcl',
      's3:PutObject',
    ]);
    expect(expandActions(reference, [])).toEqual([]);
  });
});

describe('expandAllBut', () => {
  test('gives what no pattern reaches', () => {
    expect(idsOf(expandAllBut(reference, ['S3:*', 'chain:GET']))).toEqual([
      'chain:GetBlock',
      's3-tables:GetTable',
      's3-tables:ListTables',
    ]);
    expect(expandAllBut(reference, ['*'])).toEqual([]);
    expect(expandAllBut(reference, [])).toHaveLength(8);
  });
});
