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
    '## Against recorded answers',
    recordedAnswers,
    [...differences].map(([code, difference]) => `- \`${code}\`: ${difference}`).join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** As `npm run conformance` counted them on 2026-11-23. */
const recordedAnswers =
  'Of 202 AWS managed policies there are answers of ValidatePolicy for 53; the other 149 have none, also where the documentation leaves no doubt that there would be one. A finding agrees where code and statement do: 90 do, 7 are only ours and 1 is only theirs, which is a recall of 98.9 % and a precision of 92.8 %; the places of those that agree are the same in all. In the 53 policies with answers, precision is 98.9 %. What differs, code by code:';

const differences: ReadonlyMap<string, string> = new Map([
  [
    'ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
    'once only theirs, for two actions of CloudWatch Logs; the rule runs on request.',
  ],
  [
    'INVALID_SERVICE_IN_ACTION',
    'once only ours, for `deepracer`: AWS retired the service and took it out of its reference, and the validator still knew it.',
  ],
  [
    'PASS_ROLE_WITH_STAR_IN_RESOURCE',
    'once only ours, in a policy without answers: `iam:PassRole` on `*` under no condition.',
  ],
  [
    'REDUNDANT_ACTION',
    'three times only ours, in two policies without answers: `backup:Get*` beside an action it covers, and twice the same action in other capitals.',
  ],
  [
    'STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS',
    'twice only ours, in two policies without answers: `StringLike` on a key that holds ARNs.',
  ],
]);

function table(issues: readonly IssueCode[], onRequest: ReadonlySet<string>): string {
  const rows = issues.map((issue) => {
    const { code, severity, offline, rule } = issue;
    const by =
      rule === null ? '–' : `[${rule}](rules.md#${rule})${onRequest.has(rule) ? ', on request' : ''}`;
    return `| [${code}](${learnMoreLink(issue)}) | ${severity} | ${offline} | ${by} |`;
  });
  return ['| code | severity | offline | rule |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
