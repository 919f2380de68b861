import type { Severity } from '../model/finding.ts';
import type { ReportFinding } from '../model/report.ts';
import { escapeMarkdown, escapeProse, markdownLink } from './escape.ts';
import { mostSevereFirst } from './findings-by-file.ts';
import type { DescriptionOf, RuleDescription } from './rule-advice.ts';

/** SARIF's levels, https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html#_Toc34317648. */
export const sarifLevels = {
  error: 'error',
  'security-warning': 'warning',
  warning: 'warning',
  suggestion: 'note',
} as const satisfies Readonly<Record<Severity, string>>;

/**
 * Where GitHub ranks a security alert: from 7.0 on it is high, from 4.0 on medium, below low. What fails a run of ours by
 * default fails a pull request by GitHub's default.
 */
const securityScores: Readonly<Record<Severity, string>> = {
  error: '8.0',
  'security-warning': '7.0',
  warning: '5.0',
  suggestion: '3.0',
};

/**
 * The rules behind the findings as SARIF rules, in ascending order of id, with what GitHub asks for
 * (https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning#reportingdescriptor-object).
 */
export function sarifRules(findings: readonly ReportFinding[], descriptionOf: DescriptionOf) {
  const byRule = new Map<string, ReportFinding[]>();
  for (const finding of findings) {
    const list = byRule.get(finding.rule);
    if (list === undefined) byRule.set(finding.rule, [finding]);
    else list.push(finding);
  }
  return [...byRule]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, own]) => sarifRule(id, own, descriptionOf(id)));
}

function sarifRule(id: string, findings: readonly ReportFinding[], description: RuleDescription | undefined) {
  const severity = mostSevereFirst(findings)[0]?.severity ?? 'warning';
  const help = findings[0]?.help ?? '';
  const { what, why, fix, links } = description ?? undescribed;
  const address = [help, ...links].map(webAddress).find((link) => link !== undefined);
  const isSecurity = (description?.security ?? description?.severity === 'security-warning') === true;
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: what },
    fullDescription: { text: `${what} ${why}`.trim() },
    help: {
      text: [`Why: ${why}`, `What to do: ${fix}`, ...links].join('\n'),
      markdown: [
        `**Why.** ${escapeProse(why)}`,
        `**What to do.** ${escapeProse(fix)}`,
        links.map((link) => `- ${markdownLink(escapeMarkdown(link), link)}`).join('\n'),
      ].join('\n\n'),
    },
    ...(address === undefined ? {} : { helpUri: address }),
    defaultConfiguration: { level: sarifLevels[description?.severity ?? severity] },
    properties: {
      tags: ['aws', 'iam', isSecurity ? 'security' : 'correctness'],
      precision: findings.some(({ confidence }) => confidence === 'estimate') ? 'medium' : 'very-high',
      ...(isSecurity ? { 'security-severity': securityScores[severity] } : {}),
    },
  };
}

const undescribed = {
  what: 'A finding of Roleproof.',
  why: 'The message of the finding says what was found.',
  fix: 'Look at the place of the finding.',
  links: [],
} as const;

/** The address as a URI, or undefined where it is none of the web: docs that ship with the package have no address. */
export function webAddress(link: string): string | undefined {
  return /^https?:\/\//.test(link) && URL.canParse(link) ? new URL(link).href : undefined;
}

/** `NoWriteAction` */
function pascalCase(id: string): string {
  return id
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
