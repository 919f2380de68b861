import { codeSpan, longestRun } from './escape.ts';
import { formatCount } from '../model/format-count.ts';
import { enumerate, plural } from './plural.ts';

/** Rules whose repairs bring something along; all others leave what is allowed as it is. */
const bringing: ReadonlySet<string> = new Set(['consistent-mirrors', 'consistent-managed-policies']);

/**
 * A comment on lines that suggests others in their place, as GitHub Markdown; the lines stand as they are, so they must
 * have nothing hidden in them.
 * https://docs.github.com/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/commenting-on-a-pull-request#adding-comments-to-a-pull-request
 */
export function renderSuggestion(marker: string, rules: readonly string[], lines: readonly string[]): string {
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  const effect = rules.some((rule) => bringing.has(rule))
    ? 'It brings this copy nearer to the canonical policy, and what the copy allows changes with it.'
    : 'It changes nothing about what is allowed.';
  return [
    marker,
    `Repairs what ${enumerate(rules.map((rule) => codeSpan(rule, 100)))} ${rules.length === 1 ? 'reports' : 'report'}. ${effect}`,
    '',
    `${fence}suggestion`,
    ...lines,
    fence,
  ].join('\n');
}

/** What a review says besides its suggestions. */
export function renderReview(suggestions: number, others: number): string {
  const each = suggestions === 1 ? 'It can be taken' : 'Each can be taken by itself';
  const more =
    others === 0
      ? ''
      : ` ${formatCount(others)} more ${others === 1 ? 'is' : 'are'} not suggested, since this pull request does not show the lines or they cannot be taken one by one.`;
  return `Roleproof suggests ${plural(suggestions, 'repair')} of lines in this pull request. ${each}; \`roleproof fix --base\` with the branch this merges into makes all of them.${more}`;
}
