import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHcl } from '../../../../src/core/parse/hcl/parse-hcl.ts';

function parse(text: string) {
  return parseHcl({ file: 'main.tf', text, bom: false });
}

describe('hostile input', () => {
  test.each([
    ['brackets', `a = ${'['.repeat(200_000)}`],
    ['parentheses', `a = ${'('.repeat(200_000)}`],
    ['braces', `a = ${'{\n'.repeat(200_000)}`],
    ['calls', `a = ${'f('.repeat(100_000)}`],
    ['indexes', `a = ${'b['.repeat(100_000)}`],
    ['interpolations', `a = ${'"${'.repeat(100_000)}`],
    ['minus signs', `a = ${'-'.repeat(100_000)}1`],
    ['exclamation marks', `a = ${'!'.repeat(100_000)}b`],
    ['conditions', `a = b${' ? c : d'.repeat(100_000)}`],
    ['operators', `a = ${'1 + '.repeat(100_000)}1`],
    ['directives', `a = "${'%{ if b }'.repeat(10_000)}"`],
    ['nested blocks', '  a {\n'.repeat(20_000)],
  ])('too many %s are one problem', (_, text) => {
    const { problems } = parse(text);
    expect(problems.map((problem) => problem.message)).toEqual([expect.stringMatching(/more than \d+/i)]);
  });

  test.each([
    ['blocks that nest without indentation', 'a {\n'.repeat(20_000)],
    ['unclosed strings', 'a "\n'.repeat(50_000)],
    ['unclosed heredocs', 'a {\n  b = <<EOT\n}\n'.repeat(20_000)],
    ['unclosed comments', 'a {\n  b = /*\n}\n'.repeat(20_000)],
    ['escapes of no meaning', `a = "${'\\q'.repeat(100_000)}"\n`],
    ['the same argument', 'a = 1\n'.repeat(100_000)],
    ['zeros', '\0'.repeat(100_000)],
    ['lone surrogates', '\ud800'.repeat(100_000)],
  ])('%s end in few problems', (_, text) => {
    const { problems } = parse(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(101);
  });

  test.each([
    ['steps', `a = b${'.c'.repeat(100_000)}\n`],
    ['escaped sequences', `a = <<EOT\n${'$${b} %%{c}\n'.repeat(50_000)}EOT\n`],
    ['almost closing markers', `a = <<EOT\n${' EOTx\n'.repeat(50_000)}EOT\n`],
    ['dollars', `a = "${'$'.repeat(500_000)}"\n`],
    ['blanks to strip', `a = "${'   ${~ b ~}   '.repeat(20_000)}"\n`],
    ['blank lines to indent', `a = <<-EOT\n${`${' '.repeat(50)}\n`.repeat(10_000)}  EOT\n`],
  ])('many %s are read', (_, text) => {
    expect(parse(text).problems).toEqual([]);
  });

  test('any text is read without an exception, and every problem has a place in it', () => {
    const bits = [
      '"',
      '{',
      '}',
      '[',
      ']',
      '(',
      '${',
      '%{ if ',
      '~}',
      '<<EOT\n',
      'EOT\n',
      '=',
      '\n',
      '\r',
      'a',
      ' ',
      '\\',
      '.',
      '*',
    ];
    const text = fc
      .array(fc.oneof(fc.constantFrom(...bits), fc.string({ unit: 'binary', maxLength: 3 })), {
        maxLength: 40,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (input) => {
        for (const { span } of parse(input).problems) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(input.length);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
