import { describe, expect, test } from 'vitest';
import { requestProblems } from '../../../src/core/connect/connection-request.ts';

const request = {
  kind: 'billing',
  name: 'acme-payer',
  region: 'us-east-1',
  expectedAccountId: '111122223333',
} as const;
const externalId = 'f7a07d02-d509-4e8d-9fb9';

test('a good request has no problem', () => {
  expect(requestProblems(request, externalId)).toEqual([]);
  expect(requestProblems({ ...request, expectedAccountId: undefined }, undefined)).toEqual([]);
});

describe('names', () => {
  test.each(['Acme', 'acme payer', 'acme.payer', '-acme', 'acme-', '', 'a'.repeat(65), 'acme\n'])(
    '%j is refused',
    (name) => {
      expect(requestProblems({ ...request, name }, externalId)).toHaveLength(1);
    },
  );
  test.each(['a', 'acme', '1', 'a-b-3', 'a'.repeat(64)])('%j is taken', (name) => {
    expect(requestProblems({ ...request, name }, externalId)).toEqual([]);
  });
});

test.each(['useast1', 'us-east', 'US-EAST-1', 'us-east-1 ', ''])('the Region %j is refused', (region) => {
  expect(requestProblems({ ...request, region }, externalId)).toHaveLength(1);
});

test.each(['us-gov-west-1', 'ap-southeast-2', 'cn-north-1', 'eu-isoe-west-1'])(
  'the Region %s is taken',
  (region) => {
    expect(requestProblems({ ...request, region }, externalId)).toEqual([]);
  },
);

test.each(['k3J9', 'x'.repeat(1225), '111122223333', 'sixteen characters', 'sixteen-chars-ok\n'])(
  'an external id of that kind is refused, and not repeated: %j',
  (id) => {
    const problems = requestProblems(request, id);
    expect(problems).toHaveLength(1);
    expect(problems.join()).not.toContain(id);
  },
);

test('everything that is wrong is said at once', () => {
  expect(
    requestProblems({ kind: 'billing', name: 'A', region: 'x', expectedAccountId: '1' }, 'short'),
  ).toHaveLength(4);
});
