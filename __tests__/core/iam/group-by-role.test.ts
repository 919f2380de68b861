import { expect, test } from 'vitest';
import { groupByRole } from '../../../src/core/iam/group-by-role.ts';
import { oneRole } from '../../helpers/settings.ts';

const reader = oneRole({ name: 'reader', inline: ['policies/reader.json'] }).get('reader');
const writer = oneRole({ name: 'writer', inline: ['policies/writer.json'] }).get('writer');

test('brings the same fact of one role together, canonical text first', () => {
  const facts = [
    { role: reader, file: 'a.yaml', key: 'x' },
    { role: undefined, file: 'b.yaml', key: 'x' },
    { role: undefined, file: 'c.yaml', key: 'x' },
    { role: writer, file: 'policies/writer.json', key: 'x' },
    { role: reader, file: 'policies/reader.json', key: 'x' },
    { role: reader, file: 'policies/reader.json', key: 'y' },
    { role: reader, file: 'd.tf', key: 'x' },
  ];
  expect(groupByRole(facts).map((group) => group.map(({ file, key }) => `${file} ${key}`))).toEqual([
    ['policies/reader.json x', 'a.yaml x', 'd.tf x'],
    ['b.yaml x'],
    ['c.yaml x'],
    ['policies/writer.json x'],
    ['policies/reader.json y'],
  ]);
});
