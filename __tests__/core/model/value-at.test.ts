import { describe, expect, test } from 'vitest';
import { repeatedKeys } from '../../../src/core/model/repeated-keys.ts';
import { valueAt } from '../../../src/core/model/value-at.ts';
import { type Value, entryOf } from '../../../src/core/model/value.ts';
import { parseJson } from '../../../src/core/parse/parse-json.ts';

function parse(text: string): Value {
  const { value } = parseJson({ file: 'a.json', text, bom: false });
  if (value === undefined) throw new Error('not JSON');
  return value;
}

describe('the value at a pointer', () => {
  const root = parse('{"a": [{"b/c~d": 1}, "x"], "": 2, "a": [0, {"e": "y"}]}');

  test.each<[string, string | undefined, readonly string[]]>([
    ['', 'map', []],
    ['/', 'number', ['']],
    ['/a', 'list', ['a']],
    ['/a/1/e', 'string', ['a', 'e']],
    ['/a/2', undefined, []],
    ['/a/x', undefined, []],
    ['/b', undefined, []],
    ['/a/1/e/f', undefined, []],
  ])('%j is a %s', (pointer, kind, keys) => {
    const found = valueAt(root, pointer);
    expect(found?.value.kind).toBe(kind);
    if (kind !== undefined) expect(found?.keys).toEqual(keys);
  });

  test('reads escapes, once', () => {
    expect(valueAt(parse('{"a/b": {"~1": 1}}'), '/a~1b/~01')?.value.kind).toBe('number');
  });

  test('is nothing where a template hides it', () => {
    const [entry] = root.kind === 'map' ? root.entries : [];
    if (entry === undefined) throw new Error('no entry');
    const { span } = root;
    const hidden: Value = { kind: 'unknown', expression: 'x', reason: 'y', span };
    const hole: Value = { kind: 'string', text: '${x}', holes: [{ start: 0, end: 4, name: 'x' }], span };
    for (const value of [hidden, hole]) {
      const map: Value = { kind: 'map', entries: [{ key: entry.key, value }], span };
      expect(valueAt(map, '/a')).toBeUndefined();
      expect(valueAt(map, '/a/b')).toBeUndefined();
    }
  });
});

test('the entry of a key is the last, in maps of any size', () => {
  for (const size of [3, 40]) {
    const keys = Array.from({ length: size }, (_, index) => `"k${index}": ${index}`);
    const map = parse(`{${keys.join(', ')}, "k1": true}`);
    if (map.kind !== 'map') throw new Error('not a map');
    expect(entryOf(map, 'k1')?.value.kind).toBe('boolean');
    expect(entryOf(map, 'k2')?.value).toMatchObject({ kind: 'number', value: 2 });
    expect(entryOf(map, 'constructor')).toBeUndefined();
  }
});

describe('repeated keys', () => {
  test('are found at every depth, each after the first', () => {
    const found = repeatedKeys(
      parse('{"a": 1, "b": [{"c": 1, "c": {"d": 1, "d": 2, "d": 3}}], "a": 2, "A": 3}'),
    );
    expect(
      found.map(({ again, first }) => `${again.text} ${again.span.start > first.span.start}`).sort(),
    ).toEqual(['a true', 'c true', 'd true', 'd true']);
  });
});
