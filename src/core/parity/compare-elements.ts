import { isFullWildcard } from '../iam/action-pattern.ts';
import type { ElementList, Principal, PrincipalElement, Statement } from '../model/policy.ts';
import type { Span } from '../model/source.ts';
import { type StringValue, type Value, entryOf } from '../model/value.ts';
import { type Entry, type Reading, type Renaming, compareEntries } from './compare-entries.ts';
import type { Deployment } from './deployments.ts';
import { type Placed, entriesOf, entryChanges, knownOf } from './entry-changes.ts';
import type { StatementChange } from './statement-change.ts';

/** How `Action`, `Resource` and `Principal` of two statements differ. */
export function compareElements(
  canonical: Statement,
  mirror: Statement,
  deployment: Deployment,
  renaming: Renaming,
): readonly StatementChange[] {
  const lists = (['action', 'resource'] as const).flatMap((what): readonly StatementChange[] => {
    const [expected, found] = [canonical[what], mirror[what]];
    return [
      ...compareWholes(expected, found, canonical.span, mirror.span),
      ...(expected && found ? compareLists(what, expected, found, deployment, renaming) : []),
    ];
  });
  const [expected, found] = [canonical.principal, mirror.principal];
  return [
    ...lists,
    ...compareWholes(expected, found, canonical.span, mirror.span),
    ...(expected && found ? comparePrincipals(expected, found, mirror, deployment, renaming) : []),
  ];
}

/** The element as a whole: there or not, and whether it is the negated one. */
function compareWholes(
  expected: ElementList | PrincipalElement | undefined,
  found: ElementList | PrincipalElement | undefined,
  canonical: Span,
  mirror: Span,
): readonly StatementChange[] {
  const what = 'element';
  const places = { at: found?.key.span ?? mirror, canonicalAt: expected?.key.span ?? canonical };
  if (expected === undefined)
    return found === undefined ? [] : [{ what, how: 'extra', expected, found, ...places }];
  if (found === undefined) return [{ what, how: 'missing', expected, found, ...places }];
  return expected.negated === found.negated ? [] : [{ what, how: 'changed', expected, found, ...places }];
}

function compareLists(
  what: 'action' | 'resource',
  expected: ElementList,
  found: ElementList,
  deployment: Deployment,
  renaming: Renaming,
): readonly StatementChange[] {
  const there = found.values.filter(({ when }) => deployment.has(when));
  if (isWrittenAlike(expected.values, there)) return [];
  const reading = what === 'action' ? actions : texts;
  const changes = compareEntries(entriesOf(expected.values), entriesOf(there), renaming, reading);
  const keys = { canonical: expected.key.span, mirror: found.key.span };
  return entryChanges(what, knownOf(changes, found.unresolved), keys, ({ span }) => span);
}

/** Most lists are: nothing has to be worked out for them. */
function isWrittenAlike(expected: readonly StringValue[], found: readonly StringValue[]): boolean {
  return (
    expected.length === found.length &&
    expected.every(
      ({ text, holes }, index) =>
        text === found[index]?.text && holes.length === 0 && found[index].holes.length === 0,
    )
  );
}

function comparePrincipals(
  expected: PrincipalElement,
  found: PrincipalElement,
  mirror: Statement,
  deployment: Deployment,
  renaming: Renaming,
): readonly StatementChange[] {
  const there = found.values.filter(({ value }) => deployment.has(value.when));
  const changes = compareEntries(expected.values.map(typed), there.map(typed), renaming, principals);
  const keys = { canonical: expected.key.span, mirror: found.key.span };
  const placed = entryChanges(
    'principal',
    knownOf(changes, found.unresolved),
    keys,
    ({ value }) => value.span,
  );
  const types = keysOf(entryOf(mirror.tree, found.key.text)?.value);
  return placed.map((change) => atType(change, types, renaming));
}

function typed(part: Principal): Entry<Principal> {
  return { part, value: part.value, type: part.type === '*' ? 'AWS' : part.type };
}

/** Where only the type is another one, the type is the offending token. */
function atType(
  change: Placed<'principal', Principal>,
  types: ReadonlyMap<string, Span>,
  renaming: Renaming,
): Placed<'principal', Principal> {
  const { expected, found } = change;
  if (expected === undefined || found === undefined || expected.type === found.type) return change;
  const untyped = ({ value }: Principal): Entry<Principal> => ({ part: found, value, type: '' });
  const { missing, changed } = compareEntries([untyped(expected)], [untyped(found)], renaming, principals);
  return missing.length + changed.length > 0 ? change : { ...change, at: types.get(found.type) ?? change.at };
}

function keysOf(value: Value | undefined): ReadonlyMap<string, Span> {
  if (value?.kind === 'choice') return new Map(value.options.flatMap((option) => [...keysOf(option.value)]));
  return value?.kind === 'map' ? new Map(value.entries.map(({ key }) => [key.text, key.span])) : new Map();
}

/** IAM compares actions without case, and `*:*` is `*`. */
const actions: Reading = { foldCase: true, plain: (key) => (isFullWildcard(key) ? '*' : key) };

const texts: Reading = { foldCase: false, plain: (key) => key };

/**
 * An account's id is short for its root.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
const principals: Reading = {
  foldCase: false,
  plain: (key) => (/^\d{12}$/.test(key) ? `arn:aws:iam::${key}:root` : key),
};
