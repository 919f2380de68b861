import type { Diff } from '../model/diff.ts';
import type { Proof } from '../model/proof.ts';
import type { Report } from '../model/report.ts';
import { type AboutOptions, aboutPart } from './html/about-part.ts';
import { changesPart } from './html/changes-part.ts';
import { type FindingsOptions, findingsPart, suppressedPart } from './html/findings-part.ts';
import { type PageLink, page } from './html/page.ts';
import { promisePart } from './html/promise-part.ts';
import { rolesPart } from './html/roles-part.ts';
import { verdictPart } from './html/verdict-part.ts';
import { verdictWord } from './verdict-sentence.ts';

export interface HtmlOptions extends FindingsOptions, AboutOptions {
  readonly proof: Proof;
  /** What the change does, where something was compared. */
  readonly diff?: Diff | undefined;
}

/** The report as one HTML file to be filed away: the verdict, the promise, the change, the findings, every action of every role. */
export function renderHtml(report: Report, options: HtmlOptions): string {
  const { diff, proof } = options;
  const parts = [
    { id: 'verdict', label: 'Verdict', part: verdictPart(report, proof, options.today) },
    { id: 'promise', label: 'Promise', part: promisePart(proof) },
    { id: 'changes', label: 'Change', part: diff === undefined ? undefined : changesPart(diff) },
    { id: 'findings', label: 'Findings', part: findingsPart(report, options) },
    { id: 'suppressed', label: 'Suppressed', part: suppressedPart(report, options) },
    { id: 'roles', label: 'Roles', part: rolesPart(report, proof) },
    { id: 'about', label: 'Method', part: aboutPart(report, options) },
  ].filter(({ part }) => part !== undefined);
  const names = report.roles
    .slice(0, 6)
    .map(({ name }, index): PageLink => ({ id: `role-${index}`, label: name }));
  const links = parts.flatMap((one): readonly PageLink[] => (one.id === 'roles' ? [one, ...names] : [one]));
  return page(
    `${verdictWord[report.verdict]} · Roleproof ${options.today}`,
    links,
    parts.map(({ part }) => part),
  );
}
