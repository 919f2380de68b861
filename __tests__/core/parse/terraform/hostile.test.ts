import { describe, expect, test } from 'vitest';
import type { Value } from '../../../../src/core/model/value.ts';
import { readText } from './read-text.ts';

function times(count: number, write: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index)).join('');
}

function policyWith(action: string, rest = ''): string {
  return `resource "aws_iam_policy" "p" {\n  policy = jsonencode({ Statement = [{ Action = ${action} }] })\n}\n${rest}`;
}

/** Locals of which each is made of the one before it; the first is given. */
function chain(count: number, first: string, next: (before: string, index: number) => string): string {
  return `locals {\n  a0 = ${first}\n${times(count, (index) => `  a${index + 1} = ${next(`local.a${index}`, index)}\n`)}}\n`;
}

/** All that is not known of the first document, and how large its tree is. */
function firstOf(text: string): {
  readonly reasons: readonly string[];
  readonly size: number;
  readonly depth: number;
} {
  const [document] = readText(text).documents;
  if (document === undefined) throw new Error('there is no document');
  const reasons = new Set<string>();
  let size = 0;
  let deepest = 0;
  const open: { readonly value: Value; readonly depth: number }[] = [{ value: document.tree, depth: 1 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    size += value.kind === 'string' ? 1 + value.text.length / 64 : 1;
    deepest = Math.max(deepest, depth);
    if (value.kind === 'unknown') reasons.add(value.reason);
    const parts =
      value.kind === 'list'
        ? value.items
        : value.kind === 'map'
          ? value.entries.map((entry) => entry.value)
          : value.kind === 'choice'
            ? value.options.flatMap((option) => option.value ?? [])
            : [];
    for (const part of parts) open.push({ value: part, depth: depth + 1 });
  }
  return { reasons: [...reasons], size, depth: deepest };
}

describe('modules that double, nest and circle', () => {
  test.each([
    ['lists in lists', chain(60, '["a"]', (before) => `[${before}, ${before}]`), 'local.a60'],
    ['texts', chain(60, '"aaaaaaaaaaaaaaaa"', (before) => `"\${${before}}\${${before}}"`), 'local.a60'],
    [
      'conditions',
      chain(60, '"a"', (before, index) => `var.c${index} ? ${before} : [${before}]`),
      'local.a60',
    ],
    [
      'guarded lists',
      chain(60, '["a"]', (before, index) => `concat(${before}, var.c${index} ? ${before} : [])`),
      'local.a60',
    ],
    ['loops', '', `[for a in [["x"]] : ${times(60, () => '[for a in [[a, a]] : ')}a${']'.repeat(61)}`],
    [
      'loops over loops',
      `locals {\n  l = [${'"x",'.repeat(1000)}]\n}\n`,
      '[for a in local.l : [for b in local.l : [for c in local.l : c]]]',
    ],
    [
      'replacements',
      `locals {\n  l = "${'a'.repeat(100_000)}"\n}\n`,
      'replace(replace(local.l, "a", local.l), "a", local.l)',
    ],
    ['conditions in a text', '', `"${times(100, (index) => `\${var.c${index} ? "a" : "b"}`)}"`],
    [
      'merged conditions',
      '',
      `keys(merge(${times(60, (index) => `var.c${index} ? { a${index} = 1 } : {}, `)}))`,
    ],
  ])('%s', (_, locals, action) => {
    const { reasons, size } = firstOf(policyWith(action, locals));
    expect(reasons.join()).toMatch(/too much work|too many conditions|of \w+ is not known/);
    expect(size).toBeLessThan(1_100_000);
  });

  test('what is made of a hidden list, again and again', () => {
    const locals = chain(60, 'var.hidden', (before) => `[for x in ${before} : "\${x}\${x}/"]`);
    expect(firstOf(policyWith('local.a60', locals)).size).toBeLessThan(1_100_000);
  });

  test('a text of a million characters is the longest', () => {
    const { reasons } = firstOf(
      policyWith('"${local.a}"', `locals {\n  a = "${'x'.repeat(1_048_576)}"\n}\n`),
    );
    expect(reasons).toEqual([]);
    expect(
      firstOf(policyWith('"${local.a}x"', `locals {\n  a = "${'x'.repeat(1_048_576)}"\n}\n`)).reasons,
    ).toEqual(['the text is longer than any policy may be']);
  });

  test('nothing nests deeper than a walker may go', () => {
    const { reasons, depth } = firstOf(
      policyWith(
        'local.a10000',
        chain(10_000, '"a"', (before) => `[${before}]`),
      ),
    );
    expect(reasons).toEqual(['it is nested too deeply']);
    expect(depth).toBeLessThan(450);
  });

  test.each([
    ['steps', `local.a${'.b'.repeat(100_000)}`],
    ['splats', `local.a${'[*]'.repeat(10_000)}`],
  ])('too many %s', (_, action) => {
    expect(firstOf(policyWith(action, 'locals {\n  a = "x"\n}\n')).reasons).toEqual(['it goes too deep']);
  });

  test('10,000 conditions that stand side by side are all told apart', () => {
    const text = policyWith(`[${times(10_000, (index) => `var.c${index} ? "a:b" : "c:d", `)}]`);
    expect(readText(text).documents[0]?.statements[0]?.action?.values).toHaveLength(20_000);
  });

  test.each([
    ['calls', chain(60, 'jsonencode({})', (before) => `try(${before}, ${before})`)],
    ['conditions', chain(60, 'jsonencode({})', (before, index) => `var.c${index} ? ${before} : ${before}`)],
    ['members', chain(60, '{ x = "y" }', (before) => `{ x = ${before}.x }`)],
    ['circles', 'locals {\n  a60 = { x = local.b.x }\n  b = { x = local.a60.x }\n}\n'],
  ])('the way to a policy through %s', (_, locals) => {
    const { documents } = readText(
      `resource "aws_iam_policy" "p" {\n  policy = try(local.a60.x, local.a60)\n}\n${locals}`,
    );
    expect(documents).toHaveLength(1);
    expect(documents[0]?.unresolved.length).toBeGreaterThan(0);
  });
});

describe('data sources that double, nest and circle', () => {
  const source = (name: string, content: string) =>
    `data "aws_iam_policy_document" "${name}" {\n  ${content}\n}\n`;
  const json = (index: number) => `data.aws_iam_policy_document.d${index}.json`;
  const first = source('d0', 'statement {\n    actions = ["a:b"]\n  }');

  test('doubling', () => {
    const text =
      first +
      times(60, (index) =>
        source(`d${index + 1}`, `source_policy_documents = [${json(index)}, ${json(index)}]`),
      );
    const { documents } = readText(text);
    const statements = documents.reduce((sum, document) => sum + document.statements.length, 0);
    expect(statements).toBeLessThan(100_000);
    expect(documents.some((document) => document.unresolved.length > 0)).toBe(true);
  });

  test('a long chain, in either order', () => {
    const links = Array.from({ length: 1000 }, (_, index) =>
      source(`d${index + 1}`, `source_policy_documents = [${json(index)}]`),
    );
    const { documents } = readText(first + links.join(''));
    expect(documents.map(({ pointer, statements }) => [pointer, statements.length])).toEqual([
      ['data.aws_iam_policy_document.d1000', 1],
    ]);
    const reversed = readText(links.toReversed().join('') + first).documents;
    expect(reversed[0]?.unresolved).toMatchObject([{ reason: 'too many documents take over one another' }]);
  });

  test('dynamic blocks over long lists of long lists', () => {
    const list = `locals {\n  l = [${'"x",'.repeat(400)}]\n}\n`;
    const condition =
      'dynamic "condition" {\n for_each = local.l\n content {\n test = "a"\n variable = "b"\n values = local.l\n }\n }';
    const statement = `dynamic "statement" {\n for_each = local.l\n content {\n actions = local.l\n ${condition}\n }\n }`;
    const { reasons, size } = firstOf(list + source('d', statement));
    expect(reasons).toContain('the module takes too much work to evaluate');
    expect(size).toBeLessThan(2_500_000);
  });
});

describe('large modules', () => {
  test('thousands of roles and attachments', () => {
    const text = times(
      3000,
      (index) => `resource "aws_iam_role" "r${index}" {
  name = "x${index}"
}
resource "aws_iam_role_policy" "p${index}" {
  role   = aws_iam_role.r${index}.name
  policy = jsonencode({})
}
resource "aws_iam_role_policy_attachment" "a${index}" {
  role       = "x0"
  policy_arn = "y${index}"
}
`,
    );
    const { roles, documents } = readText(text);
    expect(documents).toHaveLength(3000);
    expect(roles[0]?.managed).toHaveLength(3000);
    expect(roles.every(({ inline }) => inline.length === 1)).toBe(true);
  });

  test.each([
    ['jsonencode', (statements: string) => `jsonencode({ "Statement": [${statements}] })`],
    ['a heredoc', (statements: string) => `<<EOT\n{ "Statement": [${statements}] }\nEOT\n`],
  ])('a policy of a megabyte in %s', (_, write) => {
    const one = '{ "Effect": "Allow", "Action": ["s3:Get*"], "Resource": "arn:aws:s3:::${var.b}/*" }';
    const { documents, problems } = readText(
      `resource "aws_iam_policy" "p" {\n  policy = ${write(Array<string>(12_000).fill(one).join(', '))}\n}\n`,
    );
    expect(problems).toEqual([]);
    expect(documents[0]?.statements).toHaveLength(12_000);
  });

  test.each([
    ['nothing but noise', '\0\ud800{"}${<<EOT'],
    ['a file that breaks off', 'resource "aws_iam_policy" "p" {\n  policy = jsonencode({'],
    [
      'labels that are missing',
      'resource {}\nresource "a" {}\ndata "aws_iam_policy_document" {}\nvariable {}\nmodule {}\n',
    ],
    [
      'blocks that are empty',
      'data "aws_iam_policy_document" "d" {\n  dynamic "statement" {}\n  dynamic {}\n  statement {\n    condition {}\n    principals {}\n  }\n}\n',
    ],
    [
      'arguments of other types',
      'data "aws_iam_policy_document" "d" {\n  version = {}\n  source_policy_documents = 3\n  statement {\n    actions = { a = 1 }\n    sid = ["x"]\n    condition {\n      test = []\n      variable = {}\n      values = 4\n    }\n  }\n}\n',
    ],
  ])('%s ends well', (_, text) => {
    expect(readText(text).roles).toEqual([]);
  });
});
