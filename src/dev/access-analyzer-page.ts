import { type IssueCode, learnMoreLink } from '../core/iam/issue-codes.ts';
import type { Rule } from '../core/rules/rule.ts';

/** The text of docs/access-analyzer.md: every check of IAM Access Analyzer, who says it here, and what is not known. */
export function accessAnalyzerPage(
  issues: readonly IssueCode[],
  limits: ReadonlyMap<string, string>,
  rules: readonly Rule[],
): string {
  const count = (offline: IssueCode['offline']): number =>
    issues.filter((issue) => issue.offline === offline).length;
  const onRequest = new Set(rules.flatMap((rule) => (rule.optIn ? [rule.id] : [])));
  const parts = [
    '# Checks of IAM Access Analyzer',
    'Written by `npm run docs`. Roleproof says what ValidatePolicy of IAM Access Analyzer says without credentials, under the same issue codes.',
    `Of ${issues.length} checks it says ${count('full')} in full and ${count('partly')} in part; ${count('no') + count('not yet')} it cannot say. One rule says each, so that one defect is one finding. Each is tested by a policy that triggers it and one that comes near; answers of the service itself were at hand for few of them, and for the others its documentation is all there is.`,
    table(issues, onRequest),
    '## What is not known',
    'AWS does not publish every list that its checks go by. Where one is missing, what is certain is reported and nothing else.',
    [...limits].map(([code, limit]) => `- \`${code}\`: ${limit}`).join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function table(issues: readonly IssueCode[], onRequest: ReadonlySet<string>): string {
  const rows = issues.map((issue) => {
    const { code, severity, offline, rule } = issue;
    const by =
      rule === null ? '–' : `[${rule}](rules.md#${rule})${onRequest.has(rule) ? ', on request' : ''}`;
    return `| [${code}](${learnMoreLink(issue)}) | ${severity} | ${offline} | ${by} |`;
  });
  return ['| code | severity | offline | rule |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
