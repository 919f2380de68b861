import type { HeldAction, RoleAccess } from '../iam/role-access.ts';
import { sensitiveActions } from '../iam/sensitive-reads.ts';
import { type AccessLevel, accessLevels } from '../model/access.ts';
import type { ReportService } from '../model/report.ts';

/** What is held in which service, and by which policies. */
export function servicesOf(held: RoleAccess['held']): readonly ReportService[] {
  const content = new Set(sensitiveActions('A'));
  const byService = new Map<string, HeldAction[]>();
  for (const one of held.values()) {
    const service = one.action.id.slice(0, one.action.id.indexOf(':'));
    const list = byService.get(service);
    if (list === undefined) byService.set(service, [one]);
    else list.push(one);
  }
  return [...byService]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([service, actions]) => ({
      service,
      levels: levelsOf(actions),
      content: actions.filter(({ action }) => content.has(action.id)).length,
      policies: [...new Set(actions.flatMap(({ grants }) => grants.map(({ policy }) => policy.name)))],
    }));
}

/** Weakest first, as reports count them. */
function levelsOf(actions: readonly HeldAction[]): ReportService['levels'] {
  const counts = new Map<AccessLevel | undefined, number>();
  for (const { action } of actions) counts.set(action.levels[0], (counts.get(action.levels[0]) ?? 0) + 1);
  return Object.fromEntries(
    accessLevels.toReversed().flatMap((level) => (counts.has(level) ? [[level, counts.get(level)]] : [])),
  );
}
