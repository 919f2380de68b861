import { isDate } from '../iam/sid-convention.ts';
import type { PolicyDocument, Statement } from '../model/policy.ts';
import { asHole, writtenWith } from './written-in-mirror.ts';

/** A statement and the document it is in. */
export interface OwnedStatement {
  readonly statement: Statement;
  readonly document: PolicyDocument;
}

/** Which statement of a mirror says what which canonical one says, each in one pair at most. */
export interface MatchedStatements {
  /** In canonical order. */
  readonly pairs: readonly { readonly canonical: OwnedStatement; readonly mirror: OwnedStatement }[];
  readonly missing: readonly OwnedStatement[];
  readonly extra: readonly OwnedStatement[];
}

/**
 * Matches statements by Sid, those left by Sid without its date, and those left then by what they say: so that one
 * that was renamed, or moved, is not many differences.
 */
export function matchStatements(
  canonical: readonly OwnedStatement[],
  mirror: readonly OwnedStatement[],
): MatchedStatements {
  const matches = new Map<OwnedStatement, OwnedStatement>();
  let open: Open = { canonical, mirror };
  for (const match of [bySid, bySidWithoutDate, byContent]) {
    if (open.canonical.length === 0 || open.mirror.length === 0) break;
    match(open, matches);
    const used = new Set(matches.values());
    open = {
      canonical: open.canonical.filter((one) => !matches.has(one)),
      mirror: open.mirror.filter((one) => !used.has(one)),
    };
  }
  return {
    pairs: canonical.flatMap((one) => {
      const other = matches.get(one);
      return other === undefined ? [] : [{ canonical: one, mirror: other }];
    }),
    missing: open.canonical,
    extra: open.mirror,
  };
}

interface Open {
  readonly canonical: readonly OwnedStatement[];
  readonly mirror: readonly OwnedStatement[];
}

type Matches = Map<OwnedStatement, OwnedStatement>;

function bySid(open: Open, matches: Matches): void {
  byName(open, matches, ({ statement }) => statement.sid?.text);
}

function bySidWithoutDate(open: Open, matches: Matches): void {
  byName(open, matches, ({ statement }) => withoutDate(statement.sid?.text ?? ''));
}

/** The name in front of the date a Sid ends in. */
function withoutDate(sid: string): string | undefined {
  return isDate(sid.slice(-8)) ? sid.slice(0, -8) : sid;
}

/** Those of one name are matched by content among themselves, where there is more than one. */
function byName(open: Open, matches: Matches, nameOf: (one: OwnedStatement) => string | undefined): void {
  const named = grouped(open.mirror, nameOf);
  for (const [name, canonical] of grouped(open.canonical, nameOf)) {
    const mirror = named.get(name) ?? [];
    const [one, other] = [canonical[0], mirror[0]];
    if (one === undefined || other === undefined) continue;
    if (canonical.length === 1 && mirror.length === 1) matches.set(one, other);
    else byLikeness({ canonical, mirror }, matches, 0);
  }
}

function grouped(
  statements: readonly OwnedStatement[],
  nameOf: (one: OwnedStatement) => string | undefined,
): ReadonlyMap<string, OwnedStatement[]> {
  const groups = new Map<string, OwnedStatement[]>();
  for (const one of statements) {
    const name = nameOf(one);
    if (name === undefined || name === '') continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [one]);
    else group.push(one);
  }
  return groups;
}

function byContent(open: Open, matches: Matches): void {
  byLikeness(open, matches, 0.5);
  const used = new Set(matches.values());
  const left = (statements: readonly OwnedStatement[]) =>
    statements.filter((one) => !matches.has(one) && !used.has(one) && !one.statement.sid?.text);
  const [one, ...others] = left(open.canonical);
  const [other, ...more] = left(open.mirror);
  // The one statement without a name, where both sides have one.
  if (one !== undefined && other !== undefined && others.length + more.length === 0) matches.set(one, other);
}

/** The pairs most alike first. Words that very many statements have tell none apart. */
function byLikeness({ canonical, mirror }: Open, matches: Matches, least: number): void {
  const holders = new Map<string, number[]>();
  const words = mirror.map(({ statement }) => wordsOf(statement));
  for (const [index, own] of words.entries())
    for (const word of own) {
      const list = holders.get(word);
      if (list === undefined) holders.set(word, [index]);
      else if (list.length <= maxHolders) list.push(index);
    }
  const rows = canonical.flatMap((one, order) => {
    const own = wordsOf(one.statement);
    const shared = new Map<number, number>();
    for (const word of own)
      for (const index of heldBy(holders, word)) shared.set(index, (shared.get(index) ?? 0) + 1);
    return [...shared].map(([index, count]) => ({
      one,
      order,
      index,
      likeness: (2 * count) / (own.size + (words[index]?.size ?? 0)),
    }));
  });
  rows.sort((a, b) => b.likeness - a.likeness || a.order - b.order || a.index - b.index);
  const used = new Set<number>();
  for (const { one, index, likeness } of rows) {
    const other = mirror[index];
    if (other === undefined || likeness < least || matches.has(one) || used.has(index)) continue;
    matches.set(one, other);
    used.add(index);
  }
}

const maxHolders = 24;

function heldBy(holders: ReadonlyMap<string, readonly number[]>, word: string): readonly number[] {
  const list = holders.get(word) ?? [];
  return list.length > maxHolders ? [] : list;
}

/** What a statement says, in words that can be compared. Any resource says nothing about it. */
function wordsOf({ action, resource, principal, conditions }: Statement): ReadonlySet<string> {
  return new Set([
    ...(action?.values ?? []).map((value) => `a ${writtenWith(value, true, asHole)}`),
    ...(resource?.values ?? [])
      .filter(({ text }) => text !== '*')
      .map((value) => `r ${writtenWith(value, false, () => '')}`),
    ...(principal?.values ?? []).map(({ type, value }) => `p ${type} ${writtenWith(value, false, () => '')}`),
    ...conditions.map(({ operator, key }) => `c ${operator.text} ${key.text}`.toLowerCase()),
  ]);
}
