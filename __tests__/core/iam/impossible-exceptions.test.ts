import { expect, test } from 'vitest';
import { presets } from '../../../src/app/config/preset.ts';
import { impossibleExceptions } from '../../../src/core/iam/impossible-exceptions.ts';
import { reference } from '../../helpers/reference.ts';

test.each<[string, string[], string[], string[]]>([
  ['everything', ['*'], ['*'], []],
  ['an action on its resource', ['s3:GetObject*'], ['arn:aws:s3:::{{Report}}/*'], []],
  [
    'one resource for each of two actions',
    ['s3:GetObject', 's3:ListBucket'],
    ['arn:aws:s3:::a', 'arn:aws:s3:::a/*'],
    [],
  ],
  ['an action that takes no resource', ['cloudtrail:LookupEvents'], ['*'], []],
  [
    'a misspelt action',
    ['s3:GetObjct', 's3:ListBucket'],
    ['arn:aws:s3:::a'],
    ['no action is called `s3:GetObjct`; did you mean `s3:GetObject`?'],
  ],
  [
    'a misspelt service',
    ['cloudtrial:LookupEvents'],
    ['*'],
    ['no action is called `cloudtrial:LookupEvents`; did you mean `cloudtrail`?'],
  ],
  ['a pattern of nothing', ['s3:Xyz*'], ['*'], ['no action is called `s3:Xyz*`']],
  ['no colon', ['GetObject'], ['*'], ['no action is called `GetObject`']],
  [
    'a bucket for an action on objects',
    ['s3:GetObject'],
    ['arn:aws:s3:::{{Report}}'],
    ['`s3:GetObject` can never be asked for on `arn:aws:s3:::{{Report}}`'],
  ],
  [
    'no ARN',
    ['s3:GetObject', 's3:GetObjectVersion'],
    ['report/*'],
    ['`s3:GetObject`, `s3:GetObjectVersion` can never be asked for on `report/*`'],
  ],
  [
    'another service',
    ['logs:GetLogEvents'],
    ['arn:aws:s3:::a/*'],
    ['`logs:GetLogEvents` can never be asked for on `arn:aws:s3:::a/*`'],
  ],
])('%s', (_, actions, resources, problems) => {
  expect(impossibleExceptions(reference, { actions, resources, reason: 'a' })).toEqual(problems);
});

test('the presets have none', () => {
  for (const { promise } of presets)
    for (const exception of promise.except) expect(impossibleExceptions(reference, exception)).toEqual([]);
});
