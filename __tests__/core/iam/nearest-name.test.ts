import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestName } from '../../../src/core/iam/nearest-name.ts';

describe('nearestName', () => {
  test.each([
    ['GetObjct', ['PutObject', 'GetObject', 'GetObjectAcl'], 'GetObject'],
    ['getobject', ['GetObjectAcl', 'GetObject'], 'GetObject'],
    ['GteObject', ['PutObject', 'GetObject'], 'GetObject'],
    ['DescribeInstance', ['DescribeInstances', 'DescribeImages'], 'DescribeInstances'],
    ['teh', ['ten', 'the'], 'ten'],
    ['hte', ['cat', 'the'], 'the'],
    ['ec3', ['ecs', 'ec2', 'ecr'], 'ecs'],
    ['s4', ['sqs', 's3'], 's3'],
    ['Buy', ['GetObject', 'PutObject'], undefined],
    ['GetObject', [], undefined],
    ['', ['a'], undefined],
    ['x', ['y', 'xy'], 'y'],
    ['ListAllMyBucketsAndMore', ['ListAllMyBuckets'], undefined],
    ['ListAllMyBucketsAnd', ['ListAllMyBuckets'], 'ListAllMyBuckets'],
  ])('%j among %j is %j', (name, candidates, expected) => {
    expect(nearestName(name, candidates)).toBe(expected);
  });

  test('gives the first of those that are equally near', () => {
    expect(nearestName('GetTabke', ['GetTable', 'GetTabla'])).toBe('GetTable');
    expect(nearestName('cat', ['bat', 'hat'])).toBe('bat');
  });

  test('finds a name after any one slip of the fingers', () => {
    const names = ['DescribeInstances', 'ListBuckets', 'GetRolePolicy', 'PutMetricData'];
    const slip = fc.record({
      name: fc.constantFrom(...names),
      at: fc.nat(8),
      kind: fc.constantFrom('insert', 'remove', 'replace', 'swap'),
      letter: fc.constantFrom('q', 'x', 'z'),
    });
    fc.assert(
      fc.property(slip, ({ name, at, kind, letter }) => {
        const [before, first, second, after] = [
          name.slice(0, at),
          name[at],
          name[at + 1],
          name.slice(at + 2),
        ];
        const slipped = {
          insert: `${before}${letter}${first}${second}${after}`,
          remove: `${before}${second}${after}`,
          replace: `${before}${letter}${second}${after}`,
          swap: `${before}${second}${first}${after}`,
        }[kind];
        return nearestName(slipped ?? '', names) === name;
      }),
    );
  });

  test('does not compare what is too long to be a name', () => {
    const long = 'a'.repeat(1_000_000);
    expect(nearestName(long, [long])).toBeUndefined();
    expect(nearestName('GetObjec', [long, 'GetObject'])).toBe('GetObject');
  });
});
