import type { RoleSettings } from '../model/settings.ts';

/** Something found in one of the texts that say what a role may do. */
export interface RoleFact {
  /** The configured role; undefined: the text belongs to none. */
  readonly role: RoleSettings | undefined;
  readonly file: string;
  /** Equal where the same was found. */
  readonly key: string;
}

/**
 * Brings together what was found in several texts of one configured role: the canonical text first, its mirrors after.
 * What belongs to no role stays alone. In the order in which each is first found.
 */
export function groupByRole<Fact extends RoleFact>(
  facts: readonly Fact[],
): readonly (readonly [Fact, ...Fact[]])[] {
  const groups = new Map<unknown, [Fact, ...Fact[]]>();
  for (const fact of facts) {
    const id = fact.role === undefined ? fact : JSON.stringify([fact.role.name, fact.key]);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [fact]);
    else if (isCanonical(fact) && !isCanonical(group[0])) group.unshift(fact);
    else group.push(fact);
  }
  return [...groups.values()];
}

function isCanonical({ role, file }: RoleFact): boolean {
  return role?.inline.includes(file) === true;
}
