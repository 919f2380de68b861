import { describe, expect, test } from 'vitest';
import { parseHcl } from '../../../../src/core/parse/hcl/parse-hcl.ts';
import { show } from './show.ts';

function expressionOf(text: string) {
  const { body, problems } = parseHcl({ file: 'main.tf', text: `x = ${text}\n`, bom: false });
  expect(problems).toEqual([]);
  const expression = body.attributes[0]?.expression;
  if (expression === undefined) throw new Error('nothing was read');
  return expression;
}

describe('expressions', () => {
  test.each([
    ['012', '012'],
    ['1.50', '1.50'],
    ['2E-3', '2E-3'],
    ['-1', '(-1)'],
    ['-a.b', '(-<a.b>)'],
    ['!!a', '(!(!a))'],
    ['null', '#null'],
    ['true', '#true'],
    ['false', '#false'],
    ['truely', 'truely'],
    ['if', 'if'],
    ['a-b', 'a-b'],
    ['a - b', '(a - b)'],
    ['ünï', 'ünï'],
    ['a || b && c', '(a || (b && c))'],
    ['a && b == c < d + e * f', '(a && (b == (c < (d + (e * f)))))'],
    ['a * b + c < d == e && f || g', '((((((a * b) + c) < d) == e) && f) || g)'],
    ['a - b - c', '((a - b) - c)'],
    ['a / b % c', '((a / b) % c)'],
    ['a - - b', '(a - (-b))'],
    ['a != b ? c : d', '((a != b) ? c : d)'],
    ['a ? b : c ? d : e', '(a ? b : (c ? d : e))'],
    ['a ? b ? c : d : e', '(a ? (b ? c : d) : e)'],
    ['(a + b) * c', '((a + b) * c)'],
    ['(\na\n+ b\n)', '(a + b)'],
    ['a.b[0]["c"].0.d', '<a.b[0]["c"][0].d>'],
    ['a[b.c]', '<a[<b.c>]>'],
    ['a.*.b[0].*.c', '<a.*.b[0].*.c>'],
    ['a[*].b', '<a[*].b>'],
    ['[1][0]', '<[1][0]>'],
    ['f(a).b', '<f(a).b>'],
    ['f()', 'f()'],
    ['f(a, b,)', 'f(a, b)'],
    ['f(\na,\nb...\n)', 'f(a, b...)'],
    ['provider::aws::arn_parse(a)', 'provider::aws::arn_parse(a)'],
    ['[]', '[]'],
    ['[a, # one\nb,\n]', '[a, b]'],
    ['{}', '{}'],
    ['{a = 1, b : 2}', '{a: 1, b: 2}'],
    ['{\na = 1\n\nb = 2,\n}', '{a: 1, b: 2}'],
    ['{"a" = 1, (b) = 2, c.d = 3, 4 = 5}', '{("a"): 1, (b): 2, (<c.d>): 3, (4): 5}'],
    ['{null = 1, true = 2, x = 3, for = 4}', '{null: 1, true: 2, x: 3, for: 4}'],
    ['[for a in b : c]', 'for(a in b: c)'],
    ['[for i, a in b : c if d]', 'for(i,a in b: c if d)'],
    ['{for k, v in m : k => v}', 'for(k,v in m: k=>v)'],
    ['{\nfor k, v in m :\n v => k... if v\n}', 'for(k,v in m: v=>k... if v)'],
    ['a /* b */ + /* c\n */ d // e', '(a + d)'],
    ['a / b /* c */', '(a / b)'],
  ])('%s', (text, expected) => {
    expect(show(expressionOf(text))).toBe(expected);
  });

  test('every expression knows its place', () => {
    const text = 'f(a.b[1], ["c", { d = -2 }], x ? null : (!y), [for i in z : i])';
    const call = expressionOf(text);
    const written: string[] = [];
    collect(call, written);
    expect(written).toEqual([
      text,
      'a.b[1]',
      'a',
      '1',
      '["c", { d = -2 }]',
      '"c"',
      '{ d = -2 }',
      'd',
      '-2',
      '2',
      'x ? null : (!y)',
      'x',
      'null',
      '(!y)',
      '!y',
      'y',
      '[for i in z : i]',
      'z',
      'i',
    ]);
  });
});

/** What is written at every node with a kind and a span, outer before inner, steps left out. */
function collect(node: unknown, into: string[]): void {
  if (Array.isArray(node)) for (const item of node) collect(item, into);
  else if (typeof node === 'object' && node !== null) {
    if ('kind' in node && 'span' in node && node.kind !== 'index' && node.kind !== 'attribute') {
      const { source, start, end } = node.span as { source: { text: string }; start: number; end: number };
      if (node.kind !== 'literal') into.push(source.text.slice(start, end));
    }
    for (const [key, value] of Object.entries(node)) if (key !== 'span') collect(value, into);
  }
}
