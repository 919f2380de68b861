import { expect, test } from 'vitest';
import { toPattern, toWidePattern } from '../../../src/core/iam/hole-pattern.ts';
import type { StringValue } from '../../../src/core/model/value.ts';

test.each([
  ['nothing hidden', 'arn:aws:s3:::logs/*', [], 'arn:aws:s3:::logs/*'],
  ['a part hidden', 'arn:aws:s3:::${Bucket}/*', ['${Bucket}'], 'arn:aws:s3:::*/*'],
  ['all hidden', '{{Everything}}', ['{{Everything}}'], '*'],
  ['parts hidden side by side', '${A}${B}-c', ['${A}', '${B}'], '**-c'],
  ['a policy variable, which no deployment fills', 'home/${aws:username}', [], 'home/${aws:username}'],
  ['an empty text', '', [], ''],
])('%s', (_, text, holes, expected) => {
  expect(toPattern(value(text, holes))).toBe(expected);
});

test('fills holes with something else when told so', () => {
  expect(toPattern(value('${A}-${B}', ['${A}', '${B}']), '?')).toBe('?-?');
});

test('fills each hole with what is right for it', () => {
  const written = value('${A}-${B}', ['${A}', '${B}']);
  expect(toPattern(written, (hole) => hole.name.toLowerCase())).toBe('${a}-${b}');
});

test.each([
  ['a policy variable', 'home/${aws:username}/*', [], 'home/*/*'],
  ['several', '${a}-${b}', [], '*-*'],
  ['holes and variables', '${Home}/${aws:username}', ['${Home}'], '*/*'],
  ['an opening without its end', 'home/${aws:username', [], 'home/${aws:username'],
  ['plain text', 'home/bob', [], 'home/bob'],
])('%s, opened wide', (_, text, holes, expected) => {
  expect(toWidePattern(value(text, holes))).toBe(expected);
});

function value(text: string, holes: readonly string[]): StringValue {
  const source = { file: 'a', text: '', bom: false };
  return {
    kind: 'string',
    text,
    holes: holes.map((name) => ({ name, start: text.indexOf(name), end: text.indexOf(name) + name.length })),
    span: { source, start: 0, end: 0 },
  };
}
