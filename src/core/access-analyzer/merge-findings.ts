import { type Finding, type Severity, severities } from '../model/finding.ts';
import type { Settings } from '../model/settings.ts';
import type { Span } from '../model/source.ts';
import type { LocatedFinding } from './read-answers.ts';

/** What came of asking. */
export interface Answers {
  readonly found: readonly LocatedFinding[];
  /** Ids of the documents of which every statement and branch was judged. */
  readonly judged: ReadonlySet<string>;
  /** What the custom checks found, which no offline rule says. */
  readonly checks: readonly Finding[];
}

/**
 * Makes one list of both: where the rules and the service say the same code of the same place it is one finding, in the
 * more severe of both severities. What only one of them says stays, with its source; of an offline finding that the
 * service was asked about and did not confirm, `data.accessAnalyzer` says `silent`.
 */
export function mergeFindings(
  offline: readonly Finding[],
  { found, judged, checks }: Answers,
  rules: Settings['rules'],
): readonly Finding[] {
  const byCode = groupByCode(found);
  const agreed = new Set<LocatedFinding>();
  const merged = offline.map((finding) => {
    const same = (byCode.get(keyOf(finding)) ?? []).filter((live) => isSamePlace(finding, live));
    for (const live of same) agreed.add(live);
    const said = same.filter(({ isOnStandIn }) => !isOnStandIn);
    if (said.length > 0) return agreeing(finding, said, rules);
    const isSilent = same.length === 0 && finding.code !== null && judged.has(finding.document ?? '');
    return isSilent ? { ...finding, data: { ...finding.data, accessAnalyzer: 'silent' } } : finding;
  });
  const others = found.filter((live) => !live.isOnStandIn && !agreed.has(live)).map(({ finding }) => finding);
  return [...merged, ...[...others, ...checks].flatMap((finding) => configured(finding, rules))];
}

/** In the config's severity, if it has one for the rule. */
function configured(finding: Finding, rules: Settings['rules']): readonly Finding[] {
  const severity = rules.get(finding.rule);
  if (severity === 'off') return [];
  return [severity === undefined ? finding : { ...finding, severity }];
}

function agreeing(finding: Finding, said: readonly LocatedFinding[], rules: Settings['rules']): Finding {
  const places = new Set([finding.span, ...finding.related.map(({ span }) => span)].map(textOf));
  const related = [...finding.related];
  for (const place of said.flatMap((live) => (live.isWhole ? [] : live.places))) {
    if (places.has(textOf(place))) continue;
    places.add(textOf(place));
    related.push({ span: place, message: 'Also part of it.' });
  }
  const severity = rules.has(finding.rule)
    ? finding.severity
    : worst([finding.severity, ...said.map((live) => live.finding.severity)]);
  return { ...finding, source: 'both', confidence: 'certain', severity, related };
}

function worst(levels: readonly Severity[]): Severity {
  return severities.find((severity) => levels.includes(severity)) ?? 'error';
}

/** The same token; or one place in the other, where one of both points at more than it is about. */
function isSamePlace({ span }: Finding, { places, isWhole }: LocatedFinding): boolean {
  return isWhole || places.some((place) => contains(place, span) || contains(span, place));
}

function contains(outer: Span, inner: Span): boolean {
  return outer.source === inner.source && outer.start <= inner.start && inner.end <= outer.end;
}

function groupByCode(found: readonly LocatedFinding[]): ReadonlyMap<string, readonly LocatedFinding[]> {
  const groups = new Map<string, LocatedFinding[]>();
  for (const live of found) {
    const key = keyOf(live.finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [live]);
    else group.push(live);
  }
  return groups;
}

function keyOf({ code, document }: Finding): string {
  return `${code} ${document}`;
}

function textOf({ source, start, end }: Span): string {
  return `${start} ${end} ${source.file}`;
}
