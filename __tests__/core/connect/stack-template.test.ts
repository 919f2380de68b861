import { expect, test } from 'vitest';
import { stackTemplate } from '../../../src/core/connect/stack-template.ts';

const read = (text: string) => stackTemplate({ file: 'role.yaml', text, bom: false });

test.each([
  [
    'YAML',
    'Parameters:\n  ExternalId: { Type: String }\nResources:\n  Bucket:\n    Type: A\n  Role:\n    Type: B\n',
    6,
  ],
  ['JSON', '{\n"Parameters": { "ExternalId": {} },\n"Resources": {\n"Role": {}\n}\n}', 4],
])('says what a template in %s takes, and where a resource stands', (_, text, line) => {
  const { parameters, lineOf } = read(text);
  expect([...parameters]).toEqual(['ExternalId']);
  expect(lineOf('Role')).toBe(line);
  expect(lineOf('Other')).toBeUndefined();
});

test.each(['', '[]', 'Resources: []', 'Resources: &a [*a]', '{', ': :\n\t- x', 'Parameters: 3'])(
  'a template that is none (%j) has nothing',
  (text) => {
    const { parameters, lineOf } = read(text);
    expect([parameters.size, lineOf('Role')]).toEqual([0, undefined]);
  },
);
