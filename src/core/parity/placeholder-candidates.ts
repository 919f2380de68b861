import type { Statement } from '../model/policy.ts';
import type { StringValue } from '../model/value.ts';
import type { Deployment } from './deployments.ts';
import { matchConditions } from './match-conditions.ts';
import type { Candidate } from './placeholder-names.ts';

/** The strings of two matched statements that have holes, each canonical one with each it may be in the mirror. */
export function candidatesOf(
  canonical: Statement,
  mirror: Statement,
  deployment: Deployment,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const add = (
    own: readonly StringValue[],
    others: readonly (StringValue & Partial<Pick<Statement, 'when'>>)[],
    foldCase: boolean,
  ): void => {
    const open = own.filter(hasHoles).slice(0, most);
    if (open.length === 0) return;
    const there = others.filter((one) => hasHoles(one) && deployment.has(one.when ?? [])).slice(0, most);
    for (const one of open)
      for (const other of there) candidates.push({ canonical: one, mirror: other, foldCase });
  };
  add(canonical.action?.values ?? [], mirror.action?.values ?? [], true);
  add(canonical.resource?.values ?? [], mirror.resource?.values ?? [], false);
  const principals = ({ principal }: Statement) => (principal?.values ?? []).map(({ value }) => value);
  add(principals(canonical), principals(mirror), false);
  if (canonical.conditions.length > 0) {
    const there = mirror.conditions.filter(({ when }) => deployment.has(when));
    for (const { expected, found } of matchConditions(canonical.conditions, there, new Map()).pairs) {
      add([expected.key], [found.key], true);
      add(expected.values, found.values, false);
    }
  }
  return candidates;
}

/** No statement has more placeholders than this; a made-up one may. */
const most = 200;

function hasHoles({ holes }: StringValue): boolean {
  return holes.length > 0;
}
