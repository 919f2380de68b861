import { expect, test } from 'vitest';
import { type Edit, applyEdits } from '../../../src/core/fix/edit.ts';
import { sourceOf } from '../../helpers/plain.ts';

const source = sourceOf('0123456789');
const edit = (start: number, end: number, text: string): Edit => ({ source, start, end, text });

test('makes edits whatever their order, those that touch too', () => {
  expect(applyEdits(source, [edit(6, 8, 'b'), edit(0, 1, 'a'), edit(8, 8, 'c')])).toEqual({
    text: 'a12345bc89',
    refused: [],
  });
});

test('makes an edit given twice once', () => {
  expect(applyEdits(source, [edit(3, 3, 'x'), edit(3, 3, 'x')])).toEqual({
    text: '012x3456789',
    refused: [],
  });
});

test('refuses what overlaps, starts where another one does, or leads out of the text', () => {
  const made = [edit(0, 0, 'x'), edit(3, 6, 'y')];
  const refused = [edit(0, 2, 'z'), edit(5, 6, 'z'), edit(8, 11, 'z'), edit(9, 8, 'z')];
  expect(applyEdits(source, [...refused, ...made])).toEqual({ text: 'x012y6789', refused });
});

test('leaves edits of other files alone', () => {
  expect(applyEdits(source, [{ ...edit(0, 10, ''), source: sourceOf('0123456789') }]).text).toBe(source.text);
});
