import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Value } from '../../../../src/core/model/value.ts';
import { onlyDocument, shown } from './read-text.ts';

const word = fc.stringMatching(/^[A-Za-z0-9:*/äß😀"\\{}$%~ -]{1,12}$/u);
const words = fc.array(word, { minLength: 1, maxLength: 3 });

const statement = fc.record({
  Sid: word,
  Effect: fc.constantFrom('Allow', 'Deny'),
  Action: words,
  Resource: words,
  Principal: fc.record({ AWS: words }),
  Condition: fc.record({ StringLike: fc.dictionary(word, words, { minKeys: 1, maxKeys: 2 }) }),
});

type Statement = Parameters<Parameters<typeof statement.map>[0]>[0];

test('one policy reads the same in every form, each string at the token that says it', () => {
  fc.assert(
    fc.property(fc.array(statement, { minLength: 1, maxLength: 2 }), fc.boolean(), (statements, crlf) => {
      const policy = { Version: '2012-10-17', Statement: statements };
      for (const [form, text] of Object.entries(forms(policy))) {
        const { tree } = onlyDocument(crlf ? text.replaceAll('\n', '\r\n') : text);
        expect(shown(tree), form).toEqual(policy);
        for (const string of strings(tree)) expect(said(string), form).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

function forms(policy: { readonly Version: string; readonly Statement: readonly Statement[] }) {
  const resource = (value: string) => `resource "aws_sqs_queue_policy" "a" {\n  policy = ${value}\n}\n`;
  const json = JSON.stringify(policy, undefined, 2).replaceAll(/[$%](?=\{)/g, '$&$&');
  return {
    jsonencode: resource(`jsonencode(${hclOf(policy)})`),
    heredoc: resource(`<<-EOT\n${json.replaceAll(/^/gm, '    ')}\n  EOT`),
    quoted: resource(quoted(JSON.stringify(policy))),
    data: `data "aws_iam_policy_document" "a" {\n${policy.Statement.map(block).join('')}}\n`,
  };
}

function block({ Sid, Effect, Action, Resource, Principal, Condition }: Statement): string {
  const conditions = Object.entries(Condition.StringLike).map(
    ([variable, values]) =>
      `    condition {\n      test = "StringLike"\n      variable = ${quoted(variable)}\n      values = ${hclOf(values)}\n    }\n`,
  );
  return `  statement {
    sid = ${quoted(Sid)}
    effect = ${quoted(Effect)}
    actions = ${hclOf(Action)}
    resources = ${hclOf(Resource)}
    principals {
      type = "AWS"
      identifiers = ${hclOf(Principal.AWS)}
    }
${conditions.join('')}  }
`;
}

function hclOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(hclOf).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{\n${Object.entries(value)
      .map(([key, each]) => `${quoted(key)} = ${hclOf(each)}\n`)
      .join('')}}`;
  return quoted(String(value));
}

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, '\\$&').replaceAll(/[$%](?=\{)/g, '$&$&')}"`;
}

function strings(value: Value): readonly (Value & { readonly kind: 'string' })[] {
  if (value.kind === 'string') return [value];
  if (value.kind === 'list') return value.items.flatMap(strings);
  return value.kind === 'map' ? value.entries.flatMap((entry) => [entry.key, ...strings(entry.value)]) : [];
}

/** Whether the token at the place of a string says it: in quotes once or twice escaped, or as the name of an argument. */
function said({ text, span }: Value & { readonly kind: 'string' }): boolean {
  const token = span.source.text.slice(span.start, span.end);
  const once = quoted(text);
  const inJson = JSON.stringify(text).replaceAll(/[$%](?=\{)/g, '$&$&');
  const isNamed = /^(?:[a-z]+|data "aws_iam_policy_document" "a")$/.test(token);
  return token === once || token === inJson || token === quoted(JSON.stringify(text)).slice(1, -1) || isNamed;
}
