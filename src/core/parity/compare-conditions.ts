import type { Condition, Statement } from '../model/policy.ts';
import { type Reading, type Renaming, compareEntries } from './compare-entries.ts';
import type { Deployment } from './deployments.ts';
import { entriesOf, entryChanges, knownOf } from './entry-changes.ts';
import { type MatchedConditions, matchConditions } from './match-conditions.ts';
import type { StatementChange } from './statement-change.ts';

/** How the conditions of two statements differ. Operators and keys compare without case; values do not. */
export function compareConditions(
  canonical: Statement,
  mirror: Statement,
  deployment: Deployment,
  renaming: Renaming,
): readonly StatementChange[] {
  if (canonical.conditions.length + mirror.conditions.length === 0) return [];
  const there = mirror.conditions.filter(({ when }) => deployment.has(when));
  const { pairs, missing, extra } = matchConditions(canonical.conditions, there, renaming.names);
  // A condition that a template hides could be any.
  const isHidden = there.some(({ key, unresolved }) => unresolved.length > 0 && key.holes.length > 0);
  const what = 'condition';
  return [
    ...pairs.flatMap((pair) => [
      ...compareNames(pair),
      ...compareValues(pair.expected, pair.found, deployment, renaming),
    ]),
    ...(isHidden ? [] : missing).map((expected): StatementChange => ({
      what,
      how: 'missing',
      expected,
      found: undefined,
      at: mirror.span,
      canonicalAt: expected.span,
    })),
    ...extra.map((found): StatementChange => ({
      what,
      how: 'extra',
      expected: undefined,
      found,
      at: found.span,
      canonicalAt: canonical.span,
    })),
  ];
}

function compareNames({
  expected,
  found,
  same,
}: MatchedConditions['pairs'][number]): readonly StatementChange[] {
  if (same === 'both') return [];
  const wrong = same === 'key' ? 'operator' : 'key';
  const places = { at: found[wrong].span, canonicalAt: expected[wrong].span };
  return [{ what: 'condition', how: 'changed', expected, found, ...places }];
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
