import { describe, expect, test } from 'vitest';
import { branchFree, optionalKeys } from '../../../src/core/model/branch-free.ts';
import type { Guard } from '../../../src/core/model/guard.ts';
import { plainData } from '../../../src/core/model/plain-data.ts';
import type { ChoiceValue, ListValue, MapValue, StringValue, Value } from '../../../src/core/model/value.ts';

const span = { source: { file: 'a', text: '', bom: false }, start: 0, end: 0 };

function text(value: string): StringValue {
  return { kind: 'string', text: value, holes: [], span };
}

function list(...items: readonly Value[]): ListValue {
  return { kind: 'list', items, span };
}

function map(entries: Readonly<Record<string, Value>>): MapValue {
  return {
    kind: 'map',
    entries: Object.entries(entries).map(([key, value]) => ({ key: text(key), value })),
    span,
  };
}

const wide: Guard = [{ condition: 'Wide', is: true }];
const narrow: Guard = [{ condition: 'Wide', is: false }];

function choice(yes: Value | undefined, no: Value | undefined): ChoiceValue {
  const options = [
    { when: wide, value: yes },
    { when: narrow, value: no },
  ];
  return { kind: 'choice', options, span };
}

function shown(value: Value): unknown {
  return branchFree(value).map((one) => plainData(one));
}

describe('a value without choices', () => {
  test('is itself', () => {
    const value = map({ a: list(text('b'), map({ c: text('d') })) });
    expect(branchFree(value)).toEqual([value]);
    expect(branchFree(value)[0]).toBe(value);
  });
});

describe('every branch', () => {
  test.each<[string, Value, unknown]>([
    [
      'of a list is in one list',
      list(choice(text('a'), undefined), choice(text('b'), text('c'))),
      [['a', 'b', 'c']],
    ],
    [
      'of an entry gives an object',
      map({ a: choice(text('x'), text('y')), b: text('z') }),
      [
        { a: 'x', b: 'z' },
        { a: 'y', b: 'z' },
      ],
    ],
    [
      'in which nothing is gives none',
      map({ a: choice(text('x'), undefined), b: text('z') }),
      [{ a: 'x', b: 'z' }],
    ],
    [
      'without anything takes the entry out',
      map({ a: choice(undefined, undefined), b: text('z') }),
      [{ b: 'z' }],
    ],
    [
      'of two entries is there, not every pair',
      map({ a: choice(text('1'), text('2')), b: choice(text('3'), text('4')) }),
      [
        { a: '1', b: '3' },
        { a: '2', b: '3' },
        { a: '1', b: '4' },
      ],
    ],
    [
      'of a branch',
      map({ a: choice(choice(text('1'), text('2')), map({ b: choice(text('3'), text('4')) })) }),
      [{ a: '1' }, { a: '2' }, { a: { b: '3' } }, { a: { b: '4' } }],
    ],
    ['of a list in a list', list(list(choice(text('a'), text('b')))), [[['a', 'b']]]],
  ])('%s', (_, value, expected) => {
    expect(shown(value)).toEqual(expected);
  });

  test('of hostile many entries is not multiplied', () => {
    const entries = Array.from(
      { length: 5000 },
      (_, index) => [`k${index}`, choice(text('a'), text('b'))] as const,
    );
    const started = performance.now();
    expect(branchFree(map(Object.fromEntries(entries))).length).toBeLessThanOrEqual(64);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('optional keys', () => {
  test('are those of entries that some branch leaves out, with when they are there', () => {
    const value = map({
      always: choice(text('a'), text('b')),
      wide: choice(text('a'), undefined),
      list: list(map({ narrow: choice(undefined, text('a')) })),
    });
    expect([...optionalKeys(value)].map(([key, guards]) => [key.text, guards])).toEqual([
      ['wide', [wide]],
      ['narrow', [narrow]],
    ]);
  });
});

describe('plain data', () => {
  const number: Value = { kind: 'number', value: 12, text: '012', span };
  const value = map({
    n: number,
    b: { kind: 'boolean', value: true, text: 'yes', span },
    x: { kind: 'null', span },
  });

  test('is what JSON.parse gives', () => {
    expect(plainData(value)).toEqual({ n: 12, b: true, x: null });
    expect(
      plainData({ ...value, entries: [...value.entries, { key: text('n'), value: text('last') }] }),
    ).toEqual({
      n: 'last',
      b: true,
      x: null,
    });
  });

  test('has the text of scalars where they become text', () => {
    expect(plainData(value, { scalarsAsText: true })).toEqual({ n: '012', b: 'yes', x: null });
  });

  test('takes no key for more than a key', () => {
    const hostile = plainData(map({ ['__proto__']: text('b') }));
    expect(Object.getPrototypeOf(hostile)).toBe(Object.prototype);
    expect(Object.keys(hostile as object)).toEqual(['__proto__']);
  });
});
