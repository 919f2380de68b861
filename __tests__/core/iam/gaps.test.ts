import { describe, expect, test } from 'vitest';
import {
  actionOfOperation,
  isRetiredService,
  operations,
  reachesUndocumented,
  retiredServices,
  undocumentedActions,
} from '../../../src/core/iam/gaps.ts';
import { readActionPattern } from '../../../src/core/iam/action-pattern.ts';
import { reference } from '../../helpers/reference.ts';

function isDocumented(action: string): boolean {
  const { service = '', name = '' } = readActionPattern(action) ?? {};
  return reference.service(service)?.actionsByName.has(name.toLowerCase()) ?? false;
}

describe('what the reference lacks', () => {
  test('a retired service is in the reference no more', () => {
    expect([...retiredServices].filter((prefix) => reference.service(prefix) !== undefined)).toEqual([]);
  });

  test('an undocumented action is of a documented service, and in no reference', () => {
    const services = undocumentedActions.map((action) => readActionPattern(action)?.service ?? '');
    expect(services.filter((service) => reference.service(service) === undefined)).toEqual([]);
    expect(undocumentedActions.filter(isDocumented)).toEqual([]);
  });

  test('an operation is no action, and what allows it is one', () => {
    expect([...operations.keys()].filter(isDocumented)).toEqual([]);
    expect([...operations.values()].filter((action) => !isDocumented(action))).toEqual([]);
  });

  test('names are found whatever their case, and others are not', () => {
    expect([isRetiredService('DeepLens'), isRetiredService('s3')]).toEqual([true, false]);
    expect([actionOfOperation('S3:ListObjects'), actionOfOperation('s3:GetObject')]).toEqual([
      's3:ListBucket',
      undefined,
    ]);
  });

  test.each([
    ['apigateway:HEAD', true],
    ['apigateway:head', true],
    ['apigateway:OPT*', true],
    ['apigateway:HEADS', false],
    ['ec2:HEAD', false],
  ])('%s reaches an undocumented action: %s', (pattern, expected) => {
    expect(reachesUndocumented(pattern)).toBe(expected);
  });
});
