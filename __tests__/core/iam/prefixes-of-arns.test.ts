import { expect, test } from 'vitest';
import { reference } from '../../helpers/reference.ts';

test('finds every service whose resources have ARNs of a segment', () => {
  const segments = new Map<string, Set<string>>();
  for (const prefix of reference.prefixes)
    for (const arn of (reference.service(prefix)?.resourceTypes ?? []).flatMap(({ arns }) => arns)) {
      const segment = arn.split(':')[2] ?? '';
      segments.set(segment, (segments.get(segment) ?? new Set()).add(prefix));
    }
  expect(segments.size).toBeGreaterThan(200);
  for (const [segment, prefixes] of segments)
    expect(reference.prefixesOfArns(segment)).toEqual(expect.arrayContaining([...prefixes]));
  expect(reference.prefixesOfArns('no-such-segment')).toEqual([]);
});
