import type { Diff } from '../model/diff.ts';
import type { Suppression } from '../model/settings.ts';
import type { Span } from '../model/source.ts';
import { apartByAcknowledgement } from './acknowledged.ts';
import { countActions, describeActions, describeLevels, describeNames } from './describe-levels.ts';
import { nameOfGrant, placeOfGrant } from './grant-place.ts';
import { countGranted } from './granted.ts';
import { type RoleFact, groupByRole } from './group-by-role.ts';
import type { NewGrant } from './new-grants.ts';

/** New access with one cause: all that one entry of a statement, or one attached managed policy, newly allows. */
export interface NewAccessFact extends RoleFact {
  readonly span: Span;
  readonly grants: readonly [NewGrant, ...NewGrant[]];
  /** The actions were allowed before, in fewer places or under more conditions. */
  readonly isWider: boolean;
}

/**
 * New grants by their cause, the canonical text first, then its mirrors. What a suppression of the rule names is apart,
 * and so is what is only wider.
 */
export function newAccessFacts(
  rule: string,
  grants: readonly NewGrant[],
  suppressions: readonly Suppression[],
  placeOf: (one: NewGrant) => Span = ({ grant }) => placeOfGrant(grant),
): readonly (readonly [NewAccessFact, ...NewAccessFact[]])[] {
  const facts = [...byPlace(grants, placeOf)].flatMap((group) =>
    [group.filter(({ wider }) => wider === undefined), group.filter(({ wider }) => wider !== undefined)]
      .flatMap((part) => apartByAcknowledgement(rule, part, ({ action }) => action.id, suppressions))
      .map((part): NewAccessFact => {
        const [first] = part;
        const span = placeOf(first);
        const said = part.map(({ action, wider }) => [action.id, wider]);
        return {
          span,
          grants: part,
          isWider: first.wider !== undefined,
          role: first.access.role.configured,
          file: span.source.file,
          key: JSON.stringify([nameOfGrant(first.grant), said]),
        };
      }),
  );
  return groupByRole(facts);
}

/** What fills the messages about a fact, and its evidence. */
export function evidenceOf({ grants }: NewAccessFact, { base }: Diff) {
  const actions = [...new Set(grants.map(({ action }) => action))];
  const wider = grants.flatMap((one) => one.wider ?? []);
  const gained = [...new Set(wider.flatMap((one) => one.gained))];
  const lost = [...new Set(wider.flatMap(({ conditions }) => conditions.lost))];
  const differences = [
    ...(gained.length === 0 ? [] : [`now also on ${describeNames(gained.map(withoutMark))}`]),
    ...(lost.length === 0 ? [] : [`no longer held by ${describeNames(lost.map(withoutMark))}`]),
  ];
  return {
    source: nameOfGrant(grants[0].grant),
    actions: countActions(actions.length),
    levels: describeLevels(countGranted(actions)),
    names: describeActions(actions),
    base: shortName(base),
    difference: differences.join(' and '),
    actionIds: actions.map(({ id }) => id),
    wider,
  };
}

/** What a diff marks as hidden by a template, in a sentence. */
function withoutMark(text: string): string {
  return text.startsWith('hidden: ') ? `what ${text.slice('hidden: '.length)} stands for` : text;
}

/** A commit as people write it, or the folder. */
export function shortName(base: string): string {
  return /^[0-9a-f]{40,64}$/.test(base) ? base.slice(0, 12) : base;
}

function byPlace(
  grants: readonly NewGrant[],
  placeOf: (one: NewGrant) => Span,
): Iterable<readonly NewGrant[]> {
  const groups = new Map<string, NewGrant[]>();
  for (const one of grants) {
    const { source, start, end } = placeOf(one);
    const key = `${start} ${end} ${one.access.role.name} ${source.file}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups.values();
}
