/** An expression of Terraform: written out, or a list or object whose items get a line each. */
export type Hcl =
  | { readonly kind: 'expression'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Hcl[] }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [string, Hcl])[] }
  | { readonly kind: 'call'; readonly name: string; readonly argument: Hcl };

/** What stands in a block: attributes, blocks, and empty lines (`''`) between groups of them. */
export type HclItem = readonly [string, Hcl] | HclBlock | '';

export interface HclBlock {
  /** `resource "aws_iam_role" "this"` */
  readonly header: string;
  readonly body: readonly HclItem[];
}

/** An expression as it is written. */
export function expression(text: string): Hcl {
  return { kind: 'expression', text };
}

/** A text in quotes. Each piece is text, or an expression that fills it. */
export function quoted(...pieces: readonly (string | { readonly fill: string })[]): Hcl {
  const written = pieces.map((piece, index) =>
    typeof piece === 'string' ? escaped(piece, index < pieces.length - 1) : `\${${piece.fill}}`,
  );
  return expression(`"${written.join('')}"`);
}

/** Blocks with an empty line between them, in the layout of `terraform fmt`. */
export function hclText(blocks: readonly HclBlock[]): string {
  return blocks.map((block) => `${linesOfBlock(block).join('\n')}\n`).join('\n');
}

function linesOfBlock({ header, body }: HclBlock): readonly string[] {
  if (body.length === 0) return [`${header} {}`];
  return [`${header} {`, ...bodyLines(body).map(indent), '}'];
}

function bodyLines(body: readonly HclItem[]): readonly string[] {
  return alignedLines(
    body.map((item) => {
      if (item === '') return { lines: [''] };
      return 'header' in item ? { lines: linesOfBlock(item) } : { key: item[0], lines: linesOf(item[1]) };
    }),
  );
}

interface Row {
  /** Of an attribute. */
  readonly key?: string;
  readonly lines: readonly string[];
}

/** The equals signs of attributes of one line that follow each other stand below each other. */
function alignedLines(rows: readonly Row[]): readonly string[] {
  const isShort = (row: Row | undefined): boolean => row?.key !== undefined && row.lines.length === 1;
  const result: string[] = [];
  let width = 0;
  rows.forEach(({ key, lines }, index) => {
    if (key === undefined) return void result.push(...lines);
    if (!isShort(rows[index])) width = key.length;
    else if (!isShort(rows[index - 1])) {
      let end = index;
      while (isShort(rows[end])) end++;
      width = Math.max(...rows.slice(index, end).map((row) => row.key?.length ?? 0));
    }
    result.push(`${key.padEnd(width)} = ${lines[0] ?? ''}`, ...lines.slice(1));
  });
  return result;
}

function linesOf(value: Hcl): readonly string[] {
  switch (value.kind) {
    case 'expression':
      return [value.text];
    case 'call': {
      const lines = linesOf(value.argument);
      return lines.map(
        (line, index) =>
          `${index === 0 ? `${value.name}(` : ''}${line}${index === lines.length - 1 ? ')' : ''}`,
      );
    }
    case 'list':
      if (value.items.length === 0) return ['[]'];
      return ['[', ...value.items.flatMap((item) => withComma(linesOf(item))).map(indent), ']'];
    case 'object':
      if (value.entries.length === 0) return ['{}'];
      return [
        '{',
        ...alignedLines(
          value.entries.map(([key, inner]) => ({ key: keyText(key), lines: linesOf(inner) })),
        ).map(indent),
        '}',
      ];
  }
}

function withComma(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => (index === lines.length - 1 ? `${line},` : line));
}

function indent(line: string): string {
  return line === '' ? '' : `  ${line}`;
}

function keyText(key: string): string {
  const isWord = /^[A-Za-z_][\w-]*$/.test(key) && !['for', 'null', 'true', 'false'].includes(key);
  return isWord ? key : `"${escaped(key, false)}"`;
}

const marks: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** https://developer.hashicorp.com/terraform/language/expressions/strings */
function escaped(text: string, isBeforeFill: boolean): string {
  const plain = Array.from(text, (character) => {
    if (marks[character] !== undefined) return marks[character];
    if (!/[\p{C}\u2028\u2029\ufeff]/u.test(character)) return character;
    return unicode(character);
  }).join('');
  // `$${` is the text `${`; where a further `$` stands before it, nobody could tell which of them it belongs to.
  const closed = plain.replace(/([$%]*)([$%])\{/g, (_, before: string, sign: string) =>
    before === '' ? `${sign}${sign}{` : `${before}${unicode(sign)}{`,
  );
  return isBeforeFill ? closed.replace(/[$%]$/, unicode) : closed;
}

function unicode(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff
    ? `\\U${code.toString(16).padStart(8, '0')}`
    : `\\u${code.toString(16).padStart(4, '0')}`;
}
