import type { Condition, Statement } from '../model/policy.ts';
import { type Reading, type Renaming, compareEntries } from './compare-entries.ts';
import type { Deployment } from './deployments.ts';
import { entriesOf, entryChanges, knownOf } from './entry-changes.ts';
import type { StatementChange } from './statement-change.ts';
import { meaningsOf, writtenWith } from './written-in-mirror.ts';

/** How the conditions of two statements differ. Operators and keys compare without case; values do not. */
export function compareConditions(
  canonical: Statement,
  mirror: Statement,
  deployment: Deployment,
  renaming: Renaming,
): readonly StatementChange[] {
  if (canonical.conditions.length + mirror.conditions.length === 0) return [];
  const expected = grouped(canonical.conditions, ({ key }) => [
    writtenWith(key, true, ({ name }) => renaming.names.get(name) ?? name),
  ]);
  const there = mirror.conditions.filter(({ when }) => deployment.has(when));
  const found = grouped(there, ({ key }) => meaningsOf(key, true));
  const changes: StatementChange[] = [];
  const missing: Condition[] = [];
  const matched = new Set<Condition>();
  for (const [id, one] of expected) {
    const other = found.get(id);
    if (other === undefined) missing.push(one);
    else {
      matched.add(other);
      changes.push(...compareValues(one, other, deployment, renaming));
    }
  }
  const extra = [...new Set(found.values())].filter((condition) => !matched.has(condition));
  for (const one of missing) {
    const index = nearestTo(one, extra);
    const [other] = index === -1 ? [] : extra.splice(index, 1);
    if (other === undefined) {
      // A condition that a template hides could be any.
      if (there.every(({ key, unresolved }) => unresolved.length === 0 || key.holes.length === 0))
        changes.push({ ...missingCondition(one), at: mirror.span, canonicalAt: one.span });
      continue;
    }
    const isKey = sameText(one.operator.text, other.operator.text);
    changes.push(
      {
        what: 'condition',
        how: 'changed',
        expected: one,
        found: other,
        at: isKey ? other.key.span : other.operator.span,
        canonicalAt: isKey ? one.key.span : one.operator.span,
      },
      ...compareValues(one, other, deployment, renaming),
    );
  }
  for (const condition of extra)
    changes.push({
      what: 'condition',
      how: 'extra',
      expected: undefined,
      found: condition,
      at: condition.span,
      canonicalAt: canonical.span,
    });
  return changes;
}

function missingCondition(expected: Condition) {
  return { what: 'condition', how: 'missing', expected, found: undefined } as const;
}

/** One condition an operator and key: what is written in two places adds to one list. */
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

/** The one under the same key with another operator, else under the same operator. */
function nearestTo({ operator, key }: Condition, candidates: readonly Condition[]): number {
  const sameKey = candidates.findIndex((other) => sameText(other.key.text, key.text));
  return sameKey === -1
    ? candidates.findIndex((other) => sameText(other.operator.text, operator.text))
    : sameKey;
}

function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function compareValues(
  expected: Condition,
  found: Condition,
  deployment: Deployment,
  renaming: Renaming,
): readonly StatementChange[] {
  const there = found.values.filter(({ when }) => deployment.has(when));
  const reading = /(?:bool|null)(?:ifexists)?$/i.test(expected.operator.text) ? truths : texts;
  const changes = compareEntries(entriesOf(expected.values), entriesOf(there), renaming, reading);
  const keys = { canonical: expected.key.span, mirror: found.key.span };
  return entryChanges('condition-value', knownOf(changes, found.unresolved), keys, ({ span }) => span);
}

const texts: Reading = { foldCase: false, plain: (key) => key };

/** `true` and `True` are the same to IAM. */
const truths: Reading = { foldCase: true, plain: (key) => key };
