import { readLevels } from '../model/access.ts';
import { describeCause } from '../model/describe-cause.ts';
import type { DriftCause, DriftedAction, LockedReference, RoleDrift } from '../model/lock.ts';
import { escapeTerminal, neutraliseCommands } from './escape.ts';
import { type Paint, createPaint } from './paint.ts';
import { enumerate, plural } from './plural.ts';

/** Actions a list shows; the lock itself has them all. */
const maxRows = 40;

/** Says for a terminal how the present differs from the lock, the most serious first, and what made the difference. */
export function renderDrift(
  drifts: readonly RoleDrift[],
  references: { readonly locked: LockedReference; readonly present: LockedReference },
  options: { readonly colors: boolean },
): string {
  const paint = createPaint(options.colors);
  const lines = drifts.flatMap((drift) => [...roleLines(drift, paint), '']);
  const { locked, present } = references;
  const data =
    locked.version === present.version
      ? `Service reference ${present.version} of ${present.updatedAt}, as in the lock.`
      : `Service reference ${present.version} of ${present.updatedAt}; the lock was written with ${locked.version} of ${locked.updatedAt}.`;
  return `${neutraliseCommands([...lines, paint.dim(escapeTerminal(data))].join('\n'))}\n`;
}

function roleLines(drift: RoleDrift, paint: Paint): readonly string[] {
  const { added, removed, changed, unknown } = drift;
  const before = (action: (typeof changed)[number]) =>
    ` (was ${describe(action.before)})${causeText(action.causes)}`;
  return [
    `${paint.bold(escapeTerminal(drift.role))} ${summaryOf(drift)}`,
    ...unknown.added.map((what) => `  ${paint.red('?')} unknown access: ${escapeTerminal(what)}`),
    ...unknown.removed.map((what) => `  ${paint.green('-')} unknown access gone: ${escapeTerminal(what)}`),
    ...rows(added, '+', paint, ({ causes }) => causeText(causes)),
    ...rows(changed, '~', paint, before),
    ...rows(removed, '-', paint, ({ causes }) => causeText(causes)),
  ];
}

function summaryOf({ status, added, removed, changed, unknown }: RoleDrift): string {
  if (status === 'new') return `is not in the lock: ${plural(added.length, 'action')} nobody reviewed`;
  if (status === 'gone')
    return `is only in the lock: ${plural(removed.length, 'action')} of a role that is no more`;
  if (status === 'same') return 'can do what the lock says';
  const parts = [
    ...(added.length > 0 ? [`${plural(added.length, 'action')} more`] : []),
    ...(removed.length > 0 ? [`${plural(removed.length, 'action')} fewer`] : []),
    ...(changed.length > 0 ? [`${plural(changed.length, 'action')} judged anew`] : []),
    ...(unknown.added.length > 0 ? ['access that nobody can tell'] : []),
    ...(unknown.removed.length > 0 ? ['less that nobody can tell'] : []),
  ];
  return `differs from the lock: ${enumerate(parts)}`;
}

function rows<Drifted extends DriftedAction>(
  actions: readonly Drifted[],
  sign: '+' | '~' | '-',
  paint: Paint,
  more: (action: Drifted) => string,
): readonly string[] {
  const shown = actions.slice(0, maxRows);
  const width = Math.max(0, ...shown.map(({ action }) => action.length));
  const levels = Math.max(0, ...shown.map((action) => describe(action).length));
  const brush = sign === '-' ? paint.green : paint.yellow;
  const hidden = actions.length - shown.length;
  return [
    ...shown.map((action) => {
      const level = describe(action).padEnd(levels);
      return `  ${brush(sign)} ${escapeTerminal(action.action).padEnd(width)}  ${isLoud(action) ? paint.red(level) : level}${paint.dim(more(action))}`;
    }),
    ...(hidden > 0 ? [`  ${sign} ${plural(hidden, 'more action')}`] : []),
  ];
}

function isLoud({ level, tier }: Pick<DriftedAction, 'level' | 'tier'>): boolean {
  return !readLevels.includes(level) || tier === 'A';
}

function describe({ level, tier }: Pick<DriftedAction, 'level' | 'tier'>): string {
  return tier === null ? level : `${level}, tier ${tier}`;
}

function causeText(causes: readonly DriftCause[]): string {
  return causes.length === 0 ? '' : `  ${escapeTerminal(causes.map(describeCause).join(' or '))}`;
}
