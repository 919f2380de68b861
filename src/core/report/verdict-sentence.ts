import { severities } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { enumerate, plural } from './plural.ts';

/** The verdict in one word, as every format says it. */
export const verdictWord = { pass: 'Passed', fail: 'Failed', incomplete: 'Incomplete' } as const;

/** What Markdown shows beside it. */
export const verdictIcon = { pass: '✅', fail: '❌', incomplete: '⚠️' } as const;

/** What was found and what that means for the run, in one or two sentences. */
export function verdictSentence(report: Report): string {
  const found = countsSentence(report);
  const suppressed = report.counts.suppressed === 0 ? '' : ` (${report.counts.suppressed} suppressed)`;
  if (report.verdict === 'incomplete')
    return `${found}${suppressed}, but not everything could be checked, so the run cannot pass.`;
  return `${found}${suppressed}${consequence(report)}.`;
}

/** `2 errors and 1 suggestion`, most severe first. */
function countsSentence({ counts }: Pick<Report, 'counts'>): string {
  const parts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => plural(counts[severity], severity.replace('-', ' ')));
  return parts.length === 0 ? 'no findings' : enumerate(parts);
}

function consequence({ verdict, failOn, findings }: Report): string {
  if (verdict === 'fail') {
    if (failOn === 'none') return '';
    return failOn === 'error' ? '; errors fail the run' : `; ${failOn} or worse fails the run`;
  }
  if (findings.length === 0) return '';
  return failOn === 'none'
    ? '; no finding fails this run'
    : `; none reaches ${failOn}, the level that fails the run`;
}
