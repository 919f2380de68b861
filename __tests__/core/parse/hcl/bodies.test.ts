import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { positionAt } from '../../../../src/core/model/source.ts';
import { parseHcl } from '../../../../src/core/parse/hcl/parse-hcl.ts';
import { showBody } from './show.ts';

function parse(text: string) {
  return parseHcl({ file: 'main.tf', text, bom: false });
}

describe('bodies', () => {
  test.each([
    ['', ''],
    ['# nothing', ''],
    ['a = 1', 'a=1'],
    ['a = 1\r\nb = 2\r\n', 'a=1; b=2'],
    ['a {}', 'a {}'],
    ['a {\n}\n', 'a {}'],
    ['a { b = 1 }', 'a {b=1}'],
    ['a "b" c "d\\"e" {\n  f = 1\n  g {\n    h = 2\n  }\n}\n', 'a "b" "c" "d\\"e" {f=1; g {h=2}}'],
    ['a { # comment\n b = 1 // comment\n}\n', 'a {b=1}'],
    ['a = [\n1,\n2\n]\nb = 3', 'a=[1, 2]; b=3'],
    ['a-b = 1\nä = 2', 'a-b=1; ä=2'],
  ])('%j', (text, expected) => {
    const { body, problems } = parse(text);
    expect(problems).toEqual([]);
    expect(showBody(body)).toBe(expected);
  });

  test('names, labels and blocks know their places', () => {
    const text = 'resource "aws_iam_role" this {\n  name = "x"\n}\n';
    const [block] = parse(text).body.blocks;
    const written = [block?.type, ...(block?.labels ?? []), block?.body.attributes[0], block?.body, block];
    expect(written.map((node) => text.slice(node?.span.start, node?.span.end))).toEqual([
      'resource',
      '"aws_iam_role"',
      'this',
      'name = "x"',
      '{\n  name = "x"\n}',
      'resource "aws_iam_role" this {\n  name = "x"\n}',
    ]);
  });

  test('line ends of either kind read alike', () => {
    const fixtures = join(import.meta.dirname, '../../../fixtures/hcl');
    const [lf, crlf] = ['every-form.tf', 'every-form-crlf.tf'].map((file) => {
      const { body, problems } = parse(readFileSync(join(fixtures, file), 'utf8'));
      expect(problems).toEqual([]);
      return showBody(body);
    });
    expect(lf).toContain('required_version');
    expect(crlf?.replaceAll('\\r\\n', '\\n')).toBe(lf);
    expect(crlf).not.toBe(lf);
  });
});

describe('problems', () => {
  test.each([
    ['a', '1:2', 'an = and a value, or a {'],
    ['a = ', '1:5', 'the file ends'],
    ['a =\nb = 1', '1:4', 'at the end of this line'],
    ['a = 1 b = 2', '1:7', 'ends with its line'],
    ['a = 1,', '1:6', 'a comma'],
    ['"a" = 1', '1:1', 'was expected here'],
    ['a = [1 2]', '1:8', 'separated by commas'],
    ['a = [1,\n2\n', '3:1', 'closed with ]'],
    ['a = { b = 1 c = 2 }', '1:13', 'separated by commas or line ends'],
    ['a = { b 1 }', '1:9', 'followed by = or :'],
    ['a = f(1 2)', '1:9', 'arguments of f'],
    ['a = x::y', '1:9', 'x::y(…)'],
    ['a = (1', '1:7', ')'],
    ['a = b[1', '1:8', ']'],
    ['a = b.0.1', '1:6', '[0][1]'],
    ['a = b.', '1:6', 'A name is missing'],
    ['a = b.*.c.*.d', '1:10', '[*]'],
    ['a = b ? c', '1:10', 'condition ? value : other value'],
    ['a = 1.2.3', '1:5', 'no number'],
    ["a = 'b'", '1:5', 'double quotes'],
    ['a = b & c', '1:7', 'ends with its line'],
    ['a = /* b', '1:5', 'comment is never closed'],
    ['a = "b', '1:5', 'not closed on its line'],
    ['a = "b\nc"', '1:5', 'not closed on its line'],
    ['a = "b\\', '1:5', 'not closed on its line'],
    ['a = "b\\\nc"', '1:5', 'not closed on its line'],
    ['a = "b\\\r\nc"', '1:5', 'not closed on its line'],
    ['a = "\\q"', '1:6', 'no escape sequence'],
    ['a = "\\ud800"', '1:6', 'no escape sequence'],
    ['a = "\\u12"', '1:6', 'no escape sequence'],
    ['a = "${b"', '1:6', 'not closed with }'],
    ['a = "${}"', '1:8', 'A value was expected here, not }'],
    ['a = "%{ b }"', '1:9', 'if, else, endif, for or endfor'],
    ['a = "%{ if b }"', '1:6', 'no matching %{ endif }'],
    ['a = "%{ endif }"', '1:6', 'closes nothing'],
    ['a = "%{ for b }%{ endfor }"', '1:15', 'the word in'],
    ['a = <<EOT\nb\n', '1:5', 'EOT must stand alone'],
    ['a = <<EOT\nEOT', '1:5', 'EOT must stand alone'],
    ['a = <<EOT\nb\rc\nEOT\n', '2:2', 'carriage return'],
    ['a = <<"EOT"\nEOT\n', '1:5', 'A value was expected'],
    ['a = [for b c]', '1:12', 'the word in'],
    ['a = [for b in c d]', '1:17', 'A colon is missing'],
    ['a = {for b in c : d}', '1:20', 'key => value'],
    ['a = [for b in c : d => e]', '1:21', 'A for ends with ]'],
    ['a {\nb = 1\n', '1:1', 'never closed'],
    ['a { b = 1', '1:10', 'one argument'],
    ['a { b = 1, c = 2 }', '1:10', 'one argument'],
    ['a { b { } }', '1:7', 'one argument'],
    ['a {} b {}', '1:6', 'ends with its line'],
    ['a "b${c}" {}', '1:5', 'plain text'],
    ['a "b"\n{}', '1:6', 'on the line of its name'],
    ['a = 1\nb = 2\na = 3\n', '3:1', 'set twice'],
    ['a = 1\rb = 2', '1:6', 'ends with its line'],
    ['a = \u0000', '1:5', 'no meaning'],
    ['}', '1:1', 'was expected here'],
  ])('%j', (text, place, message) => {
    const { problems } = parse(text);
    const told = problems.map(({ span, message: said }) => {
      const { line, column } = positionAt(span.source, span.start);
      return `${line}:${column} ${said}`;
    });
    expect(told).toEqual([expect.stringContaining(message)]);
    expect(told[0]?.split(' ')[0]).toBe(place);
    expect(told[0]).toMatch(/\.$/);
  });

  test('reading goes on at the next block that starts a line', () => {
    const { body, problems } = parse(
      'a {\n  x = [\n  y {\n}\nlabel "open\nc" {\n}\n\nb "c" {\n  z = 1\n}\nd {\n  e = <<EOT\n}\nf {\n  g = 2\n}\n',
    );
    expect(problems).toHaveLength(2);
    expect(showBody(body)).toBe('b "c" {z=1}; f {g=2}');
  });
});
