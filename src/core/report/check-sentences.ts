import type { Check, CheckState } from '../model/connection.ts';
import { codeSpan, escapeMarkdown, escapeProse, escapeTerminal } from './escape.ts';
import type { Paint } from './paint.ts';

/** What Markdown shows beside a check. */
const icons: Readonly<Record<CheckState, string>> = { pass: '🟢', fail: '🔴', unknown: '⚪', advice: '🔵' };

/** What is worst first. */
const states: readonly CheckState[] = ['fail', 'unknown', 'advice', 'pass'];

/** `1 failed, 2 unknown, 3 passed`; empty where there are no checks. */
export function countChecks(checks: readonly Check[]): string {
  const words = { fail: 'failed', unknown: 'unknown', advice: 'to be better', pass: 'passed' } as const;
  return states
    .map((state) => [checks.filter((one) => one.state === state).length, words[state]] as const)
    .flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`]))
    .join(', ');
}

/** The checks as a Markdown table, worst first. */
export function checkTable(checks: readonly Check[]): string {
  return [
    '| | Check | What was seen | What to do |',
    '| --- | --- | --- | --- |',
    ...sorted(checks).map(row),
  ].join('\n');
}

function row({ id, title, state, evidence, next }: Check): string {
  return `| ${icons[state]} | ${escapeMarkdown(title, 100)} <br>${codeSpan(id, 100)} | ${escapeProse(evidence, 600)} | ${next === null ? '' : escapeProse(next, 300)} |`;
}

/** The checks as lines for a terminal, worst first. What passed says so and no more. */
export function checkLines(checks: readonly Check[], paint: Paint): readonly string[] {
  const marks: Readonly<Record<CheckState, string>> = {
    pass: paint.green('pass   '),
    fail: paint.red('fail   '),
    unknown: paint.yellow('unknown'),
    advice: paint.cyan('advice '),
  };
  return sorted(checks).flatMap(({ title, state, evidence, next }) => [
    `  ${marks[state]}  ${escapeTerminal(`${title}: ${evidence}`)}`,
    ...(next === null ? [] : [paint.dim(`           ${escapeTerminal(next)}`)]),
  ]);
}

function sorted(checks: readonly Check[]): readonly Check[] {
  return checks.toSorted((a, b) => states.indexOf(a.state) - states.indexOf(b.state));
}
