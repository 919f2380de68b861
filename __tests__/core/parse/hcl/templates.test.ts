import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHcl } from '../../../../src/core/parse/hcl/parse-hcl.ts';
import type { TemplatePart } from '../../../../src/core/parse/hcl/syntax.ts';
import { showParts } from './show.ts';

function templateOf(text: string): { readonly text: string; readonly parts: readonly TemplatePart[] } {
  const whole = `x = ${text}\n`;
  const { body, problems } = parseHcl({ file: 'main.tf', text: whole, bom: false });
  expect(problems).toEqual([]);
  const expression = body.attributes[0]?.expression;
  if (expression?.kind !== 'template') throw new Error(`read as ${expression?.kind}`);
  return { text: whole, parts: expression.parts };
}

describe('quoted templates', () => {
  test.each([
    ['""', ''],
    ['"a"', 'a'],
    ['"${a}"', '«a»'],
    ['"${ a.b }-${c} d"', '«<a.b>»-«c» d'],
    ['"a ${"b ${"c"} d"} e"', 'a «"b «\\"c\\"» d"» e'],
    ['"${{ a = "}" }.a}"', '«<{a: "}"}.a>»'],
    ['"${\n a \n}"', '«a»'],
    ['"\\t\\"\\\\\\n\\r"', '\t"\\\n\r'],
    ['"\\u00e4\\U0001F600"', 'ä😀'],
    ['"$${a} %%{b}"', '${a} %{b}'],
    ['"$$${a}"', '$${a}'],
    ['"$5 100% $$ %% $"', '$5 100% $$ %% $'],
    ['"%${a}"', '%«a»'],
    ['"a ${~ b ~} c"', 'a«b»c'],
    ['"a\\n ${~ b ~} \\n c"', 'a«b»c'],
    ['"${~ a ~}"', '«a»'],
    ['"%{ if a }b%{ endif }"', '«if a: b|»'],
    ['"%{ if a ~} b %{~ else ~} c %{ endif }"', '«if a: b|c »'],
    ['"%{ if a }%{ if b }c%{ endif }%{ else }d%{ endif }"', '«if a: «if b: c|»|d»'],
    ['"%{ for a in b }${a},%{ endfor }"', '«for a in b: «a»,»'],
    ['"%{ for k, v in b }${k}%{ endfor }"', '«for k,v in b: «k»»'],
  ])('%s', (text, expected) => {
    expect(showParts(templateOf(text).parts)).toBe(expected);
  });

  test('each part of the text is mapped to where it is written', () => {
    const { text, parts } = templateOf('"ab${c}\\nd$${e}"');
    expect(parts.map((part) => [part.kind, text.slice(part.span.start, part.span.end)])).toEqual([
      ['literal', 'ab'],
      ['interpolation', '${c}'],
      ['literal', '\\n'],
      ['literal', 'd'],
      ['literal', '${'],
      ['literal', 'e}'],
    ]);
  });

  test('any text comes back, with every character at its place', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), (texts) => {
        const literals = texts.map((text) => text.replaceAll(/[\ud800-\udfff]/g, '?'));
        const whole = templateOf(`"${literals.map(escape).join('${v}')}"`);
        expect(showParts(whole.parts)).toBe(literals.join('«v»'));
        expectExactSpans(whole);
      }),
    );
  });
});

describe('heredocs', () => {
  test.each([
    ['<<EOT\nEOT', ''],
    ['<<EOT\na\nEOT', 'a\n'],
    ['<<EOT\n  a\n  EOT', '  a\n'],
    ['<<EOT\na\nEOTx\nEOT y\nEOT', 'a\nEOTx\nEOT y\n'],
    ['<<EOT\n${EOT}\nEOT', '«EOT»\n'],
    ['<<EOT\n"a" \\n $${b} %%{c}\nEOT', '"a" \\n ${b} %{c}\n'],
    ['<<EOT\r\na\r\nEOT', 'a\r\n'],
    ['<<EOT\n${<<TWO\na\nTWO\n}\nEOT', '«"a\\n"»\n'],
    ['<<EOT\na\n   \n  ${~ b }\nEOT', 'a\n   \n«b»\n'],
    ['<<EOT\na ${ b ~}  \n   \n c\nEOT', 'a «b»   \n c\n'],
    ['<<-EOT\n    a\n  b\n\n   c\n EOT', '  a\nb\n\n c\n'],
    ['<<-EOT\n   a ${b}\n     ${c}\n EOT', 'a «b»\n  «c»\n'],
    ['<<-EOT\n${b}\n   a\n EOT', '«b»\n   a\n'],
    ['<<-EOT\n   a\n      \n   b\n EOT', 'a\n      \nb\n'],
    ['<<-EOT\n\t\ta\n\t b\n EOT', 'a\nb\n'],
    ['<<-EOT\r\n  a\r\n  EOT', 'a\r\n'],
    ['<<-EOT\n  a %{ if b ~}\n    c\n  %{ endif ~}\n  d\n  EOT', 'a «if b:     c\n|»  d\n'],
  ])('%j', (text, expected) => {
    const whole = templateOf(text);
    expect(showParts(whole.parts)).toBe(expected);
    expectExactSpans(whole);
  });

  test('a heredoc ends within brackets too', () => {
    const { body, problems } = parseHcl({
      file: 'main.tf',
      text: 'x = f(<<A\n1\nA\n, [<<-B\n  2\n  B\n])\ny = 3\n',
      bom: false,
    });
    expect(problems).toEqual([]);
    expect(body.attributes.map((attribute) => attribute.name.text)).toEqual(['x', 'y']);
  });

  test('the lines of any text come back at their places, the common indentation taken off', () => {
    const line = fc
      .tuple(fc.nat({ max: 6 }), fc.stringMatching(/^[a-z{}":, $%\\]{1,12}$/))
      .map(([indentation, text]) => ' '.repeat(indentation) + `x${text.replaceAll(/[$%]\{/g, '-')}x`);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const whole = templateOf(`<<-EOT\n${lines.map((each) => `    ${each}\n`).join('')}    EOT`);
        const common = Math.min(...lines.map((each) => each.length - each.trimStart().length));
        expect(showParts(whole.parts)).toBe(lines.map((each) => `${each.slice(common)}\n`).join(''));
        expectExactSpans(whole);
      }),
    );
  });
});

/** Each literal is either written as it reads, character by character, or one escape sequence. */
function expectExactSpans({
  text,
  parts,
}: {
  readonly text: string;
  readonly parts: readonly TemplatePart[];
}) {
  let last = 0;
  for (const part of parts) {
    expect(part.span.start).toBeGreaterThanOrEqual(last);
    last = part.span.end;
    if (part.kind !== 'literal') continue;
    const written = text.slice(part.span.start, part.span.end);
    if (written.length === part.text.length) expect(written).toBe(part.text);
    else expect(written).toMatch(/^\\(?:[nrt"\\]|u[0-9a-f]{4}|U[0-9a-f]{8})$/);
  }
}

function escape(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll(/([$%])(?=\{)/g, '$1$1');
}
