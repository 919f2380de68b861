import { issueCodesPage } from '../../iam/issue-codes.ts';
import { plainData } from '../../model/plain-data.ts';
import type { Statement } from '../../model/policy.ts';
import type { Value } from '../../model/value.ts';
import { defineRule } from '../rule.ts';

/** Reports statements that say the very same as an earlier one, in whatever order. */
export default defineRule({
  id: 'no-repeated-statement',
  code: null,
  severity: 'suggestion',
  what: 'Reports a statement that says the same as an earlier one of the document, whatever its Sid and the order of its lists.',
  why: 'Taking one of the two out looks like a change and is none.',
  fix: 'Take one of the two out.',
  links: [issueCodesPage],
  messages: { REDUNDANT_STATEMENT: 'This statement says the same as statement {{position}}.' },
  examples: {
    valid: [{ name: 'one allows, one denies', policy: twoStatements('Allow', 'Deny') }],
    invalid: [{ name: 'the same twice', policy: twoStatements('Allow', 'Allow') }],
  },
  check: {
    policy({ statements }, { report }) {
      const seen = new Map<string, Statement>();
      for (const { statement, data } of withLikes(statements.filter(({ tree }) => !hides(tree)))) {
        const guard = statement.when.map(({ condition, is }) => [condition, is]);
        const text = JSON.stringify(guard) + canonical(data, 'Sid');
        const first = seen.get(text);
        if (first === undefined) seen.set(text, statement);
        else
          report(
            placeOf(statement),
            'REDUNDANT_STATEMENT',
            { position: first.index + 1 },
            { related: [{ at: placeOf(first), message: 'The first of them.' }] },
          );
      }
    },
  },
});

interface Read {
  readonly statement: Statement;
  readonly data: unknown;
}

/** The statements that may say the same as another one: most differ in the first of their actions already. */
function withLikes(statements: readonly Statement[]): readonly Read[] {
  if (statements.length < 2) return [];
  const groups = new Map<string, Read[]>();
  for (const statement of statements) {
    const data = plainData(statement.tree);
    const action = leastAction(data);
    const group = groups.get(action);
    if (group === undefined) groups.set(action, [{ statement, data }]);
    else group.push({ statement, data });
  }
  return [...groups.values()].filter(({ length }) => length > 1).flat();
}

function leastAction(data: unknown): string {
  const Action = typeof data === 'object' && data !== null && 'Action' in data ? data.Action : undefined;
  return [Action]
    .flat(Infinity)
    .reduce<string>(
      (least, one) => (typeof one === 'string' && (least === '' || one < least) ? one : least),
      '',
    );
}

/** Where no-redundant-grant would say it too. */
function placeOf({ action, span }: Statement): { readonly span: Statement['span'] } {
  const [only, ...others] = action?.values ?? [];
  return (others.length === 0 ? only : undefined) ?? action?.key ?? { span };
}

/** Whether a template decides on a part of it. */
function hides(value: Value): boolean {
  const open: Value[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.kind === 'unknown' || next.kind === 'choice') return true;
    if (next.kind === 'string' && next.holes.length > 0) return true;
    if (next.kind === 'list') for (const item of next.items) open.push(item);
    if (next.kind === 'map') for (const entry of next.entries) open.push(entry.value);
  }
  return false;
}

/** One text for all ways to write the same: members and lists in order, one value as a list of it, without Sid. */
function canonical(data: unknown, leaveOut?: string): string {
  if (Array.isArray(data)) {
    const items = [...new Set(data.map((item) => canonical(item)))].sort();
    return items.length === 1 ? (items[0] ?? '') : `[${items.join()}]`;
  }
  if (typeof data !== 'object' || data === null) return JSON.stringify(data);
  const members = Object.entries(data)
    .filter(([name]) => name !== leaveOut)
    .map(([name, value]) => `${JSON.stringify(name)}:${canonical(value)}`);
  return `{${members.sort().join()}}`;
}

function twoStatements(first: string, second: string): unknown {
  const Statement = [first, second].map((Effect) => ({
    Effect,
    Action: 'ce:GetCostAndUsage',
    Resource: '*',
  }));
  return { Version: '2012-10-17', Statement };
}
