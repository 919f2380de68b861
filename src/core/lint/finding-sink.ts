import type { Finding } from '../model/finding.ts';

/** Findings of one rule that were not kept. */
export interface Omitted {
  readonly rule: string;
  readonly file: string;
  readonly count: number;
}

/** Where the findings of one rule are gathered. */
export interface FindingSink {
  push(finding: Finding): void;
  readonly findings: readonly Finding[];
  omitted(): readonly Omitted[];
}

/** More findings of one rule in one file nobody reads; a file made for that has more than a memory holds. */
export const maxFindings = 1000;

/** Keeps the first findings of each file, and counts the rest. */
export function createFindingSink(): FindingSink {
  const findings: Finding[] = [];
  const counts = new Map<string, { readonly rule: string; count: number }>();
  return {
    push(finding) {
      const { file } = finding.span.source;
      const seen = counts.get(file) ?? { rule: finding.rule, count: 0 };
      seen.count += 1;
      counts.set(file, seen);
      if (seen.count <= maxFindings) findings.push(finding);
    },
    findings,
    omitted: () =>
      [...counts].flatMap(([file, { rule, count }]) =>
        count > maxFindings ? [{ rule, file, count: count - maxFindings }] : [],
      ),
  };
}
