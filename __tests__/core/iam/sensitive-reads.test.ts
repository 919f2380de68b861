import { describe, expect, test } from 'vitest';
import { expandAction } from '../../../src/core/iam/expand.ts';
import { contentReads, sensitivityOf } from '../../../src/core/iam/sensitive-reads.ts';
import { sensitiveReads } from '../../../src/core/iam/sensitive-reads-table.ts';
import { reference } from '../../helpers/reference.ts';

const names = sensitiveReads.flatMap(({ actions }) => Object.keys(actions));

describe('sensitivityOf', () => {
  test.each([
    ['s3:GetObject', 'A'],
    ['S3:getobject', 'A'],
    ['cloudformation:GetTemplate', 'B'],
    ['s3:GetBucketLocation', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('%s: %s', (action, tier) => {
    expect(sensitivityOf(action)?.tier).toBe(tier);
  });

  test('says what the call returns, and of what kind that is', () => {
    expect(sensitivityOf('logs:GetLogEvents')).toEqual({
      tier: 'A',
      subject: 'logs',
      returns: 'lines of a log',
    });
  });
});

describe('the table', () => {
  test('names each action once, as the service reference writes it', () => {
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => expandAction(reference, name)[0]?.id !== name)).toEqual([]);
  });

  test('names no action that changes something', () => {
    const changing = names.filter((name) =>
      expandAction(reference, name).some(({ levels }) => !levels.some((level) => /Read|List/.test(level))),
    );
    expect(changing).toEqual([]);
  });

  test('says of each in a few words what it returns', () => {
    const phrases = sensitiveReads.flatMap(({ actions }) => Object.values(actions));
    expect(phrases.filter((phrase) => !/^[A-Za-z].{3,80}[^.]$/.test(phrase))).toEqual([]);
  });

  test('has all content reads in tier A', () => {
    expect(contentReads().length).toBeGreaterThan(0);
    for (const action of contentReads()) expect(sensitivityOf(action)?.tier).toBe('A');
    expect(names.filter((name) => sensitivityOf(name)?.tier === 'A')).toEqual(contentReads());
  });
});
