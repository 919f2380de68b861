import type { Example, Rule } from '../core/rules/rule.ts';
import { issueCodes } from '../core/iam/issue-codes.ts';
import { severities } from '../core/model/finding.ts';

/** The text of docs/rules.md: a table of all rules, then a section for each whose anchor is the rule's id. */
export function rulesPage(rules: readonly Rule[]): string {
  const parts = [
    '# Rules',
    'Written by `npm run docs` from the rules themselves; every example here is run as a test.',
    `Severities are IAM Access Analyzer's own, most severe first: ${severities.map(code).join(', ')}. Where Access Analyzer reports the same, its issue code is named.`,
    table(rules),
    ...rules.map(section),
  ];
  return `${parts.join('\n\n')}\n`;
}

function table(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => `| [${rule.id}](#${rule.id}) | ${rule.severity} | ${cell(rule.what)} |`);
  return ['| rule | severity | reports |', '| --- | --- | --- |', ...rows].join('\n');
}

function section(rule: Rule): string {
  const said = issueCodes.flatMap((issue) => (issue.rule === rule.id ? [issue.code] : []));
  const codes = [...new Set(rule.code === null ? said : [rule.code, ...said])];
  const issue =
    codes.length === 0 ? '' : `, issue code${codes.length > 1 ? 's' : ''} ${codes.map(code).join(', ')}`;
  return [
    `## ${rule.id}`,
    `Severity ${code(rule.severity)}${issue}.${rule.optIn ? ' Runs only where the config gives it a severity.' : ''}${rule.needsBase ? ' Needs a base to compare with: `--base`, or `base-ref` of the action.' : ''}`,
    rule.what,
    `**Why.** ${rule.why}`,
    `**What to do.** ${rule.fix}`,
    ...examples('Reported', rule.examples.invalid),
    ...examples('Not reported', rule.examples.valid),
    ...(rule.links.length === 0
      ? []
      : [`**Read more.**\n\n${rule.links.map((link) => `- <${link}>`).join('\n')}`]),
  ].join('\n\n');
}

function examples(title: string, list: readonly Example[]): readonly string[] {
  return list.map((example) => {
    const before = example.before === undefined ? [] : ['Before:', ...textsOf(example.before), 'After:'];
    return `**${title}**: ${example.name}\n\n${[...before, ...textsOf(example)].join('\n\n')}`;
  });
}

function textsOf({ policy, files }: Pick<Example, 'policy' | 'files'>): readonly string[] {
  const named = Object.entries(files ?? {}).map(([name, text]) => `\`${name}\`\n\n${fence(textOf(text))}`);
  return policy === undefined ? named : [fence(textOf(policy)), ...named];
}

function textOf(policy: unknown): string {
  return typeof policy === 'string' ? policy.replace(/\n$/, '') : JSON.stringify(policy, null, 2);
}

/** A fence longer than any run of backticks inside, so that an example cannot end it. */
function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}json\n${text}\n${ticks}`;
}

function code(text: string): string {
  return `\`${text}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
