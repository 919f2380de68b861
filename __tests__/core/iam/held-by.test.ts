import { describe, expect, test } from 'vitest';
import { type Demand, heldBy, hidesKey } from '../../../src/core/iam/held-by.ts';
import type { Guard } from '../../../src/core/model/guard.ts';
import type { Condition, PolicyString } from '../../../src/core/model/policy.ts';

const span = { source: { file: 'a.json', text: '', bom: false }, start: 0, end: 0 };

function string(text: string, when: Guard = []): PolicyString {
  return { kind: 'string', text, holes: [], span, when };
}

function condition(operator: string, key: string, values: readonly (string | PolicyString)[]): Condition {
  return {
    operator: string(operator),
    key: string(key),
    values: values.map((value) => (typeof value === 'string' ? string(value) : value)),
    unresolved: [],
    when: [],
    span,
  };
}

const account: Demand = {
  counts: (key) => key === 'aws:sourceaccount',
  narrows: (value, _, wild) => !(wild && value.text.includes('*')),
};

function isHeld(...conditions: readonly Condition[]): boolean {
  return heldBy(conditions, account).length > 0;
}

describe('heldBy', () => {
  test.each([
    ['StringEquals', true],
    ['stringequals', true],
    ['StringEqualsIgnoreCase', true],
    ['StringLike', true],
    ['ArnLike', true],
    ['ForAnyValue:StringEquals', true],
    ['StringNotEquals', false],
    ['StringNotLike', false],
    ['StringEqualsIfExists', false],
    ['ForAllValues:StringEquals', false],
    ['ForAllValues:StringLikeIfExists', false],
    ['Null', false],
    ['NumericLessThan', false],
    ['DateGreaterThan', false],
    ['NotIpAddress', false],
    ['', false],
    ['IfExists', false],
    ['constructor', false],
  ])('%s: %s', (operator, expected) => {
    expect(isHeld(condition(operator, 'aws:SourceAccount', ['111122223333']))).toBe(expected);
  });

  test('keys are told apart whatever their case, and others do not count', () => {
    expect(isHeld(condition('StringEquals', 'AWS:sourceACCOUNT', ['1']))).toBe(true);
    expect(isHeld(condition('StringEquals', 'aws:SourceArn', ['1']))).toBe(false);
  });

  test('an operator that lets a missing key pass holds beside a Null that demands the key', () => {
    const optional = condition('StringEqualsIfExists', 'aws:SourceAccount', ['111122223333']);
    expect(isHeld(optional, condition('Null', 'AWS:SourceAccount', ['false']))).toBe(true);
    expect(isHeld(optional, condition('Null', 'aws:SourceAccount', ['true']))).toBe(false);
    expect(isHeld(optional, condition('Null', 'aws:SourceAccount', ['false', 'true']))).toBe(false);
    expect(isHeld(optional, condition('Null', 'aws:SourceArn', ['false']))).toBe(false);
  });

  test('values are alternatives: one that is open opens all', () => {
    expect(isHeld(condition('StringLike', 'aws:SourceAccount', ['111122223333', '*']))).toBe(false);
    expect(isHeld(condition('StringEquals', 'aws:SourceAccount', ['111122223333', '*']))).toBe(true);
  });

  test('an open value of another deployment opens nothing here', () => {
    const inA: Guard = [{ condition: 'A', is: true }];
    const notInA: Guard = [{ condition: 'A', is: false }];
    const values = [string('111122223333', inA), string('*', notInA)];
    expect(heldBy([condition('StringLike', 'aws:SourceAccount', values)], account)).toMatchObject([
      { when: inA },
    ]);
  });

  test('a value that only a deployment knows is taken for one that narrows', () => {
    const hidden: Condition = {
      ...condition('StringEquals', 'aws:SourceAccount', []),
      unresolved: [{ kind: 'unknown', expression: 'var.accounts', reason: 'a variable', span }],
    };
    expect(isHeld(hidden)).toBe(true);
  });

  test('no values and hidden keys hold nothing', () => {
    expect(isHeld(condition('StringEquals', 'aws:SourceAccount', []))).toBe(false);
    const key = { ...string('aws:SourceAccount'), holes: [{ start: 0, end: 17, name: 'x' }] };
    const hidden: Condition = { ...condition('StringEquals', '', ['1']), key };
    expect(isHeld(hidden)).toBe(false);
    expect(hidesKey(hidden)).toBe(true);
    expect(hidesKey(condition('StringEquals', 'aws:SourceAccount', ['1']))).toBe(false);
  });
});
