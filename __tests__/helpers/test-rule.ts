import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/model/finding.ts';
import type { PolicyType } from '../../src/core/model/policy.ts';
import type { Settings } from '../../src/core/model/settings.ts';
import type { Span } from '../../src/core/model/source.ts';
import type { Messages, Rule } from '../../src/core/rules/rule.ts';
import { type LintedTexts, lintTexts } from './lint-texts.ts';
import { placeOf } from './place-of.ts';

/** One input of a rule: a policy, or files by name. */
export interface ValidCase {
  readonly name: string;
  /** Written as `policy.json`. An object is printed as JSON with two spaces; a string is the text itself. */
  readonly policy?: unknown;
  /** More files, or all of them, by name; the extension says how each is read. */
  readonly files?: Readonly<Record<string, string>>;
  /** What the base has in their place. */
  readonly before?: Pick<ValidCase, 'policy' | 'files'>;
  readonly policyType?: PolicyType;
  readonly settings?: Partial<Settings>;
  /** Rules that run too, for one that looks at what others did; they find nothing here. */
  readonly others?: readonly Rule[];
  /** The input is broken on purpose. */
  readonly broken?: boolean;
}

export interface InvalidCase<Id extends string> extends ValidCase {
  /** Every finding, in order of file and offset. */
  readonly expect: readonly ExpectedFinding<Id>[];
}

export interface ExpectedFinding<Id extends string> {
  readonly messageId: Id;
  /** Some of the data; needed, or `message`, where the message has placeholders. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** The whole rendered sentence. */
  readonly message?: string;
  /**
   * The place: a JSON Pointer (`/Statement/0/Action/1`; with `#key` behind it the key), offsets (`@12-15`), or the
   * source text of the token as written, which must occur once in the file.
   */
  readonly at: string;
  /** Where `at` is; `policy.json` unless named. */
  readonly file?: string;
  readonly severity?: Finding['severity'];
  readonly confidence?: Finding['confidence'];
  readonly code?: string | null;
  /** The source texts of the related places, in order. */
  readonly related?: readonly string[];
}

/**
 * Tests one rule by tables, and its own examples. Strict: no two cases of a name or of the same input, every message
 * reported by some case, every expectation with a place and, where the message has placeholders, with what fills them.
 */
export function testRule<const M extends Messages>(
  rule: Rule<M>,
  cases: { readonly valid: readonly ValidCase[]; readonly invalid: readonly InvalidCase<keyof M & string>[] },
): void {
  const untyped: Rule = rule;
  describe(rule.id, () => {
    test('cases are well-formed', () => checkCases(untyped, cases));
    describe('valid', () => {
      for (const valid of [...untyped.examples.valid, ...cases.valid])
        test(valid.name, () => expect(summaryOf(run(untyped, valid).result.findings)).toEqual([]));
    });
    describe('invalid', () => {
      for (const example of untyped.examples.invalid)
        test(example.name, () => expect(run(untyped, example).result.findings).toHaveLength(1));
      for (const invalid of cases.invalid) test(invalid.name, () => checkInvalid(untyped, invalid));
    });
  });
}

function run(rule: Rule, input: ValidCase): LintedTexts {
  const linted = lintTexts(textsOf(input), [rule, ...(input.others ?? [])], {
    settings: input.settings,
    policyType: input.policyType,
    before: input.before && textsOf(input.before),
  });
  const { read, workspace, result } = linted;
  if (input.broken !== true && rule.check.problem === undefined) {
    expect(read.problems.map((problem) => problem.message)).toEqual([]);
    expect(workspace.documents.length + workspace.managedLists.length, 'nothing to lint').toBeGreaterThan(0);
  }
  for (const crash of result.crashes) throw crash.cause;
  return linted;
}

function textsOf({ policy, files }: Pick<ValidCase, 'policy' | 'files'>): Readonly<Record<string, string>> {
  return { ...(policy === undefined ? {} : { 'policy.json': textOf(policy) }), ...files };
}

function checkInvalid(rule: Rule, invalid: InvalidCase<string>): void {
  const { read, result } = run(rule, invalid);
  const { findings } = result;
  expect(summaryOf(findings)).toEqual(
    invalid.expect.map((expected) => {
      const { source, start, end } = placeOf(read, expected.file ?? 'policy.json', expected.at);
      return `${expected.messageId} at ${source.file}:${start}-${end} ${source.text.slice(start, end)}`;
    }),
  );
  for (const [index, expected] of invalid.expect.entries()) {
    const finding = findings[index];
    if (finding === undefined) continue;
    const { messageId: _, at: __, file: ___, data, related, ...exact } = expected;
    expect(finding).toMatchObject(exact);
    if (data !== undefined) expect(finding.data).toMatchObject(data);
    if (related !== undefined) expect(finding.related.map((place) => excerpt(place.span))).toEqual(related);
  }
}

/** Throws where the tables of a rule leave something unsaid. */
export function checkCases(
  rule: Rule,
  cases: { readonly valid: readonly ValidCase[]; readonly invalid: readonly InvalidCase<string>[] },
): void {
  const inputs = [...rule.examples.valid, ...rule.examples.invalid, ...cases.valid, ...cases.invalid];
  expect(repeated(inputs.map((input) => input.name)), 'two cases of the same name').toEqual([]);
  expect(repeated(inputs.map(inputKey)), 'two cases of the same input').toEqual([]);
  for (const invalid of cases.invalid) {
    expect(invalid.expect.length, `${invalid.name}: an invalid case expects a finding`).toBeGreaterThan(0);
    for (const expected of invalid.expect) {
      const hasPlaceholders = rule.messages[expected.messageId]?.includes('{{') ?? false;
      const saysWhat = expected.data !== undefined || expected.message !== undefined;
      expect(saysWhat || !hasPlaceholders, `${invalid.name}: say what fills the message`).toBe(true);
    }
  }
  const reported = new Set(
    cases.invalid.flatMap((invalid) => invalid.expect.map((expected) => expected.messageId)),
  );
  expect(
    Object.keys(rule.messages).filter((id) => !reported.has(id)),
    'messages no case reports',
  ).toEqual([]);
}

function summaryOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(
    ({ messageId, span }) => `${messageId} at ${span.source.file}:${span.start}-${span.end} ${excerpt(span)}`,
  );
}

function excerpt(span: Span): string {
  return span.source.text.slice(span.start, span.end);
}

function textOf(policy: unknown): string {
  return typeof policy === 'string' ? policy : `${JSON.stringify(policy, null, 2)}\n`;
}

function inputKey(input: ValidCase): string {
  const settings = JSON.stringify(input.settings ?? {}, (_, value: unknown) =>
    value instanceof Map ? [...value] : value,
  );
  const policy = input.policy === undefined ? '' : textOf(input.policy);
  const before = JSON.stringify(input.before ?? null);
  return [policy, JSON.stringify(input.files ?? {}), before, input.policyType ?? '', settings].join('\n');
}

function repeated(texts: readonly string[]): readonly string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}
