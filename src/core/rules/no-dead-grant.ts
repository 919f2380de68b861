import { type DeadGrants, deadGrants } from '../iam/dead-grants.ts';
import { describeActions } from '../iam/describe-levels.ts';
import { createEffort } from '../iam/effort.ts';
import { groupByRole } from '../iam/group-by-role.ts';
import type { Action } from '../iam/reference.ts';
import type { Statement } from '../model/policy.ts';
import { type Report, defineRule } from './rule.ts';

const messages = {
  entryNeedsStar:
    '{{entry}} grants nothing on the resources of this statement: it takes no resource and needs `*`.',
  entryOfOther:
    '{{entry}} grants nothing on the resources of this statement: it is documented for other resources.',
  needStar:
    '{{dead}} of the {{total}} actions allowed here never match its resources: they take no resource and need `*` ({{certainNames}}).',
  ofOther:
    '{{dead}} of the {{total}} actions allowed here never match its resources: they are documented for others ({{estimateNames}}).',
  both: '{{dead}} of the {{total}} actions allowed here never match its resources: {{certainCount}} take no resource and need `*` ({{certainNames}}), {{estimateCount}} are documented for others ({{estimateNames}}).',
  gaveUp:
    'This document has too many actions and resources to look at each pair; split it to have all looked at.',
} as const;

/** Reports allowed actions that can be asked for on none of the statement's resources. */
export default defineRule({
  id: 'no-dead-grant',
  code: null,
  severity: 'suggestion',
  what: 'Reports actions that an identity policy allows on resources they can never be asked for on: reads that take no resource and so need `*`, which is certain, and actions documented for other types of resources, which is an estimate, as that list has gaps. A warning where that leaves nothing of an entry for certain. Left alone are resources that are every one of a kind, such as `table/*` for dynamodb:ListTables or `log-group:*` for logs:DescribeLogGroups, which services ask about in such calls, and `s3:*` on a bucket, which means whatever fits.',
  why: 'The statement looks as if it granted them and does not: what needs them fails, or works only because another policy grants them more widely.',
  fix: 'Take the actions out, or move them to a statement with the resources they take.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html',
    'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/permissions-reference-cwl.html',
  ],
  messages,
  yieldsTo: ['valid-policy'],
  examples: {
    valid: [
      {
        name: 'actions on resources they take, and one on every resource of a kind',
        policy: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Action: ['logs:GetLogEvents', 'logs:FilterLogEvents'],
              Resource: 'arn:aws:logs:*:*:log-group:/aws/containerinsights/*',
            },
            { Effect: 'Allow', Action: 'logs:DescribeLogGroups', Resource: 'arn:aws:logs:*:*:log-group:*' },
          ],
        },
      },
    ],
    invalid: [
      {
        name: 'an action that takes no resource',
        policy: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Action: ['logs:StartQuery', 'logs:StopQuery'],
              Resource: 'arn:aws:logs:*:*:log-group:/aws/containerinsights/*',
            },
          ],
        },
      },
      {
        name: 'a pattern that reaches further than its bucket',
        policy: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: 's3:List*', Resource: 'arn:aws:s3:::example-bucket' }],
        },
      },
    ],
  },
  check: {
    workspace(workspace, { reference, report }) {
      const facts = workspace.documents
        .filter(({ policyType }) => policyType === 'identity')
        .flatMap((document) => {
          const effort = createEffort(stepsPerDocument);
          const found = document.statements.flatMap((statement) => {
            const dead = deadGrants(reference, statement, effort);
            return dead === undefined ? [] : [{ statement, dead }];
          });
          if (effort.isUsedUp()) report(document, 'gaveUp', {});
          return found.map(({ statement, dead }) => ({
            role: workspace.roleOf(document.id),
            file: document.source.file,
            key: JSON.stringify([statement.sid?.text, idsOf(dead.certain), idsOf(dead.estimate)]),
            statement,
            dead,
          }));
        });
      for (const [first, ...others] of groupByRole(facts))
        reportDead(
          first.statement,
          first.dead,
          others.map(({ statement }) => statement),
          report,
        );
    },
  },
});

const stepsPerDocument = 2_000_000;

/** One finding: at the entry where that is all there is to say, else at the key of the list. */
function reportDead(
  { action, span }: Statement,
  { total, certain, estimate, entries }: DeadGrants,
  mirrors: readonly Statement[],
  report: Report<typeof messages>,
): void {
  const dead = certain.length + estimate.length;
  const data = {
    dead,
    total,
    certainCount: certain.length,
    certainNames: describeActions(certain),
    certain: idsOf(certain),
    estimateCount: estimate.length,
    estimateNames: describeActions(estimate),
    estimate: idsOf(estimate),
    entries: entries.map(({ entry }) => entry.text),
  };
  const [only, ...others] = entries;
  const isOneEntry = only !== undefined && others.length === 0 && dead === 1;
  const more = {
    severity: entries.some(({ confidence }) => confidence === 'certain') ? 'warning' : 'suggestion',
    confidence: certain.length > 0 ? 'certain' : 'estimate',
    related: [
      ...(isOneEntry ? [] : entries.slice(0, 5)).map(({ entry }) => ({
        at: entry,
        message: `Nothing is left of ${entry.text}.`,
      })),
      ...mirrors.map((mirror) => ({ at: placeOf(mirror), message: 'The same in a mirror.' })),
    ],
  } as const;
  if (isOneEntry)
    report(
      only.entry,
      certain.length > 0 ? 'entryNeedsStar' : 'entryOfOther',
      { ...data, entry: only.entry.text },
      more,
    );
  else
    report(
      placeOf({ action, span }),
      estimate.length === 0 ? 'needStar' : certain.length === 0 ? 'ofOther' : 'both',
      data,
      more,
    );
}

function placeOf({ action, span }: Pick<Statement, 'action' | 'span'>): Pick<Statement, 'span'> {
  return action?.key ?? { span };
}

function idsOf(actions: readonly Action[]): readonly string[] {
  return actions.map(({ id }) => id);
}
