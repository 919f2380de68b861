import type { Check } from '../model/connection.ts';
import type { ResourceChange, StackPlan } from '../model/stack.ts';
import { checkLines, checkTable, countChecks } from './check-sentences.ts';
import { columns } from './columns.ts';
import { codeSpan, escapeProse, escapeTerminal, neutraliseCommands } from './escape.ts';
import { foldedTable } from './folded-table.ts';
import { type Paint, createPaint } from './paint.ts';
import { type ChangeWord, changeWord, planSentence, planWarnings } from './plan-sentences.ts';
import { plural } from './plural.ts';

/** What is shown before anything moves. */
export interface ShownPlan {
  readonly preflight: readonly Check[];
  /** Null: the preflight stands against it, and CloudFormation was not asked. */
  readonly plan: StackPlan | null;
  /** Why the stack is given what it is given; empty: nothing was decided. */
  readonly because: string;
}

const notPlanned = 'Nothing was planned: the preflight stands against it.';

/** A plan as GitHub-flavoured Markdown: what is added, changed, replaced and removed, and what stands against it. */
export function renderPlanMarkdown({ preflight, plan, because }: ShownPlan): string {
  const counts = countChecks(preflight);
  const sections = [
    '## Plan',
    `**${escapeProse(plan === null ? notPlanned : planSentence(plan), 500)}**`,
    ...(because === '' ? [] : [escapeProse(because, 500)]),
    ...(plan === null ? [] : planSections(plan)),
    ...(preflight.length === 0 ? [] : [`### Preflight: ${counts}`, checkTable(preflight)]),
  ];
  return `${sections.join('\n\n')}\n`;
}

function planSections(plan: StackPlan): readonly string[] {
  const head = '| | Resource | Type | What changes |\n| --- | --- | --- | --- |';
  const rows = plan.changes.map((change) => {
    const word = changeWord(change);
    return `| ${icons[word]} ${word} | ${codeSpan(change.logicalId, 200)} | ${codeSpan(change.type, 200)} | ${namesOf(
      change,
    )
      .map((name) => codeSpan(name, 100))
      .join(', ')} |`;
  });
  return [
    ...planWarnings(plan).map((warning) => `> ⚠️ ${escapeProse(warning, 500)}`),
    ...(rows.length === 0 ? [] : [foldedTable(head, rows, 'resources')]),
    `Fingerprint of this plan: ${codeSpan(plan.fingerprint, 200)}`,
  ];
}

const icons: Readonly<Record<ChangeWord, string>> = {
  add: '🟢',
  change: '🟡',
  replace: '🔴',
  'may replace': '🟠',
  remove: '🔴',
  import: '🔵',
  'may change': '🟡',
};

const maxNames = 5;

function namesOf({ properties }: ResourceChange): readonly string[] {
  const names = [...new Set(properties.map(({ name }) => name))];
  const rest = names.length - maxNames;
  return rest > 0 ? [...names.slice(0, maxNames), plural(rest, 'more')] : names;
}

/** A plan as lines for a terminal. */
export function renderPlanText(
  { preflight, plan, because }: ShownPlan,
  { colors }: { readonly colors: boolean },
): string {
  const paint = createPaint(colors);
  const sections: readonly (readonly string[])[] = [
    ...(preflight.length === 0
      ? []
      : [[paint.bold(`Preflight: ${countChecks(preflight)}`), ...checkLines(preflight, paint)]]),
    [
      `${paint.bold('Plan:')} ${escapeTerminal(plan === null ? notPlanned : planSentence(plan))}`,
      ...(because === '' ? [] : [`  ${escapeTerminal(because)}`]),
      ...(plan === null ? [] : planLines(plan, paint)),
    ],
  ];
  return `${neutraliseCommands(sections.map((lines) => lines.join('\n')).join('\n\n'))}\n`;
}

function planLines(plan: StackPlan, paint: Paint): readonly string[] {
  const brushes: Readonly<Record<ChangeWord, (text: string) => string>> = {
    add: paint.green,
    change: paint.yellow,
    replace: paint.red,
    'may replace': paint.red,
    remove: paint.red,
    import: paint.cyan,
    'may change': paint.yellow,
  };
  const words = plan.changes.map(changeWord);
  const rows = columns(
    plan.changes.map((change, index) => [
      words[index] ?? '',
      escapeTerminal(change.logicalId, 200),
      escapeTerminal(change.type, 200),
      namesOf(change)
        .map((name) => escapeTerminal(name, 100))
        .join(', '),
    ]),
  );
  return [
    ...rows.map((line, index) => {
      const word = words[index] ?? 'change';
      return `  ${brushes[word](word)}${line.slice(word.length)}`;
    }),
    ...planWarnings(plan).map((warning) => `  ${paint.yellow('!')} ${escapeTerminal(warning)}`),
    paint.dim(`  fingerprint ${escapeTerminal(plan.fingerprint, 200)}`),
  ];
}
