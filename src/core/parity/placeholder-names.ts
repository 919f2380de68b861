import type { StringValue } from '../model/value.ts';
import { asHole, mark, meaningsOf, writtenWith } from './written-in-mirror.ts';

/** What a mirror calls the placeholders of the canonical text, as keys (written-in-mirror.ts), by placeholder. */
export type PlaceholderNames = ReadonlyMap<string, string>;

/** Two strings of which one is to mirror the other, or may. */
export interface Candidate {
  readonly canonical: StringValue;
  readonly mirror: StringValue;
  readonly foldCase: boolean;
}

/**
 * Finds the one renaming that most of the candidates agree on: each placeholder is always the same thing in the mirror,
 * and no two are the same. What stands for a placeholder is a hole of the mirror; one with more around it has to do so
 * in two places, or it may as well be a slip. Of equally many, the hole of the same name is taken, then the first. What
 * is configured is so: the names of holes by placeholder.
 */
export function inferNames(
  candidates: Iterable<Candidate>,
  configured: ReadonlyMap<string, string>,
): PlaceholderNames {
  const votes = new Map<string, Map<string, number>>();
  for (const candidate of candidates)
    for (const [placeholder, name] of unify(candidate) ?? []) {
      const counts = votes.get(placeholder) ?? new Map<string, number>();
      votes.set(placeholder, counts.set(name, (counts.get(name) ?? 0) + 1));
    }
  const ranked = [...votes]
    .flatMap(([placeholder, counts]) =>
      [...counts].map(([name, count]) => ({ placeholder, name, count, alike: isAlike(placeholder, name) })),
    )
    .filter(({ name, count }) => count > 1 || isHole(name))
    .sort((a, b) => b.count - a.count || Number(b.alike) - Number(a.alike));
  const names = new Map([...configured].map(([placeholder, name]) => [placeholder, asHole({ name })]));
  const taken = new Set(names.values());
  for (const { placeholder, name } of ranked) {
    if (names.has(placeholder) || taken.has(name)) continue;
    names.set(placeholder, name);
    taken.add(name);
  }
  return names;
}

/** What each placeholder would have to be for the strings to say the same; undefined where nothing makes them. */
function unify(candidate: Candidate): ReadonlyMap<string, string> | undefined {
  for (const key of meaningsOf(candidate.mirror, candidate.foldCase)) {
    const names = namesIn(key, candidate);
    if (names !== undefined) return names;
  }
  return undefined;
}

function namesIn(key: string, { canonical, foldCase }: Candidate): ReadonlyMap<string, string> | undefined {
  const pieces = writtenWith(canonical, foldCase, () => mark).split(mark);
  const end = key.length - (pieces.at(-1) ?? '').length;
  if (!key.startsWith(pieces[0] ?? '') || !key.endsWith(pieces.at(-1) ?? '')) return undefined;
  const names = new Map<string, string>();
  let at = pieces[0]?.length ?? 0;
  for (const [index, { name }] of canonical.holes.entries()) {
    const next = pieces[index + 1] ?? '';
    const isLast = index === canonical.holes.length - 1;
    const stop = isLast ? end : key.indexOf(next, skipHole(key, at));
    if (stop < at) return undefined;
    const value = key.slice(at, stop);
    const isWhole = canonical.holes.length === 1 && pieces.every((piece) => piece === '');
    if (!canStandFor(value, isWhole) || (names.get(name) ?? value) !== value) return undefined;
    names.set(name, value);
    at = stop + next.length;
  }
  return names;
}

/** The end of a hole that starts here: what is written in it ends no value. */
function skipHole(key: string, at: number): number {
  return key[at] === mark ? key.indexOf(mark, at + 1) + 1 : at + 1;
}

/** Whole, or a part of an ARN that crosses none of its borders. */
function canStandFor(value: string, isWhole: boolean): boolean {
  const [first, ...others] = value.split(mark);
  if (others.length === 0 || others.length % 2 !== 0) return false;
  const literal = [first, ...others.filter((_, index) => index % 2 === 1)].join('');
  return !(isWhole ? /[*?]/ : /[*?:/]/).test(literal);
}

/** Whether a key is one hole and nothing else. */
function isHole(key: string): boolean {
  return key.startsWith(mark) && key.indexOf(mark, 1) === key.length - 1;
}

/** Whether a hole is named as the placeholder is: `{{BillingBucketName}}`, `${var.billing_bucket_name}`. */
function isAlike(placeholder: string, name: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return plain(name.slice(name.lastIndexOf('.') + 1)) === plain(placeholder);
}
