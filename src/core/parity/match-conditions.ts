import type { Condition } from '../model/policy.ts';
import type { PlaceholderNames } from './placeholder-names.ts';
import { meaningsOf, writtenWith } from './written-in-mirror.ts';

/** Which condition of a mirror is to say what which canonical one says. */
export interface MatchedConditions {
  readonly pairs: readonly {
    readonly expected: Condition;
    readonly found: Condition;
    /** What both have; one of the two is wrong in the mirror where it is not both. */
    readonly same: 'both' | 'key' | 'operator';
  }[];
  readonly missing: readonly Condition[];
  readonly extra: readonly Condition[];
}

/**
 * Matches conditions by operator and key, without case as IAM compares them; those left by key, and those left then by
 * operator. What one side writes in two places, under the same operator and key, is one condition.
 */
export function matchConditions(
  canonical: readonly Condition[],
  mirror: readonly Condition[],
  names: PlaceholderNames,
): MatchedConditions {
  const expected = grouped(canonical, ({ key }) => [
    writtenWith(key, true, ({ name }) => names.get(name) ?? name),
  ]);
  const found = grouped(mirror, ({ key }) => meaningsOf(key, true));
  const pairs: MatchedConditions['pairs'][number][] = [];
  let missing: Condition[] = [];
  for (const [id, one] of expected) {
    const other = found.get(id);
    if (other === undefined) missing.push(one);
    else pairs.push({ expected: one, found: other, same: 'both' });
  }
  const used = new Set(pairs.map((pair) => pair.found));
  const extra = new Set([...found.values()].filter((condition) => !used.has(condition)));
  for (const same of ['key', 'operator'] as const)
    missing = missing.filter((one) => {
      const other = [...extra].find((each) => sameText(each[same].text, one[same].text));
      if (other === undefined) return true;
      extra.delete(other);
      pairs.push({ expected: one, found: other, same });
      return false;
    });
  return { pairs, missing, extra: [...extra] };
}

function grouped(
  conditions: readonly Condition[],
  keysOf: (condition: Condition) => readonly string[],
): ReadonlyMap<string, Condition> {
  const groups = new Map<string, Condition>();
  for (const condition of conditions) {
    const ids = keysOf(condition).map((key) => `${condition.operator.text.toLowerCase()} ${key}`);
    const before = ids.map((id) => groups.get(id)).find((group) => group !== undefined);
    const group = before === undefined ? condition : joined(before, condition);
    for (const id of ids) groups.set(id, group);
  }
  return groups;
}

function joined(a: Condition, b: Condition): Condition {
  return { ...a, values: [...a.values, ...b.values], unresolved: [...a.unresolved, ...b.unresolved] };
}

function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
