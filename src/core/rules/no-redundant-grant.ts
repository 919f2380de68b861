import { findCovered } from '../iam/covered-patterns.ts';
import { type Effort, createEffort } from '../iam/effort.ts';
import { createScopeCovers } from '../iam/scope-covers.ts';
import { type ToSymbolic, createToSymbolic } from '../iam/symbolic.ts';
import { isImpliedBy } from '../model/guard.ts';
import type { ElementList, PolicyDocument, PolicyString, Statement } from '../model/policy.ts';
import { type Report, defineRule } from './rule.ts';

const messages = {
  repeatedAction: '{{entry}} is listed twice.',
  coveredAction: '{{entry}} is covered by {{cover}} in the same list.',
  repeatedResource: '{{entry}} is listed twice.',
  coveredResource: '{{entry}} is covered by {{cover}} in the same list.',
  grantedElsewhere:
    '{{entry}} is granted already by {{cover}} in {{statement}}, on at least the same resources and under no further condition.',
  wholeStatement:
    'Everything this statement grants is granted already by {{statement}}, on at least the same resources and under no further condition.',
  gaveUp: 'This document has too many patterns to compare them all; split it to have each looked at.',
} as const;

/** Reports entries that change nothing, because another one says as much or more. */
export default defineRule({
  id: 'no-redundant-grant',
  code: null,
  severity: 'warning',
  what: 'Reports an action or resource that another entry of the same list covers, and an allowed action that another statement of the document grants at least as widely.',
  why: 'Taking such an entry out looks like taking access away and does not.',
  fix: 'Take out the narrower entry, or the wider one if it was not meant.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-redundant-action',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-redundant-resource',
  ],
  messages,
  // A statement that says the very same, in whatever order.
  yieldsTo: ['no-repeated-statement'],
  examples: {
    valid: [
      {
        name: 'the same action on other resources',
        policy: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Action: ['logs:Describe*', 'logs:StartQuery'],
              Resource: 'arn:aws:logs:*:*:log-group:/aws/lambda/*',
            },
            {
              Effect: 'Allow',
              Action: 'logs:DescribeLogGroups',
              Resource: 'arn:aws:logs:*:*:log-group:*',
            },
          ],
        },
      },
    ],
    invalid: [
      {
        name: 'an action and a pattern that has it',
        policy: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: ['ecs:Describe*', 'ecs:DescribeClusters'], Resource: '*' }],
        },
      },
      {
        name: 'an action that another statement grants without a condition',
        policy: {
          Version: '2012-10-17',
          Statement: [
            { Sid: 'Read', Effect: 'Allow', Action: ['ec2:Describe*', 'ec2:Get*'], Resource: '*' },
            {
              Sid: 'ReadTagged',
              Effect: 'Allow',
              Action: ['ec2:DescribeInstances', 'rds:DescribeDBInstances'],
              Resource: '*',
              Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } },
            },
          ],
        },
      },
    ],
  },
  check: {
    policy(document, { report }) {
      const toSymbolic = createToSymbolic();
      const effort = createEffort(20_000_000);
      const needless = new Set<PolicyString>();
      for (const { action, resource, index } of document.statements) {
        if (action)
          reportList(action, 'Action', index, toSymbolic, effort, report).forEach((value) =>
            needless.add(value),
          );
        if (resource) reportList(resource, 'Resource', index, toSymbolic, effort, report);
      }
      reportAcross(document, needless, toSymbolic, effort, report);
      if (effort.isUsedUp()) report(document, 'gaveUp', {}, { severity: 'suggestion' });
    },
  },
});

/** Reports what the same list covers, and gives it back. */
function reportList(
  { values }: ElementList,
  kind: 'Action' | 'Resource',
  place: number,
  toSymbolic: ToSymbolic,
  effort: Effort,
  report: Report<typeof messages>,
): readonly PolicyString[] {
  if (values.length < 2) return [];
  const foldCase = kind === 'Action';
  const list = values.map((item) => ({ pattern: toSymbolic(item, { place, foldCase }), item }));
  const covered = findCovered(list, (outer, inner) => isImpliedBy(outer.when, inner.when), effort);
  for (const [value, cover] of covered) {
    const isRepeated = toSymbolic(value, { place, foldCase }) === toSymbolic(cover, { place, foldCase });
    report(
      value,
      `${isRepeated ? 'repeated' : 'covered'}${kind}`,
      { entry: value.text, cover: cover.text },
      {
        code: kind === 'Action' ? 'REDUNDANT_ACTION' : 'REDUNDANT_RESOURCE',
        related: [{ at: cover, message: 'The entry that covers it.' }],
      },
    );
  }
  return [...covered.keys()];
}

interface Grant {
  readonly value: PolicyString;
  readonly statement: Statement;
}

/** Reports what another statement grants as well; a statement of which that is true entry by entry, as one. */
function reportAcross(
  document: PolicyDocument,
  needless: ReadonlySet<PolicyString>,
  toSymbolic: ToSymbolic,
  effort: Effort,
  report: Report<typeof messages>,
): void {
  const allows = document.statements.filter(
    ({ effect, action }) => effect === 'Allow' && action?.negated === false,
  );
  if (allows.length < 2) return;
  const grants = new Map(
    allows.map((statement) => [
      statement,
      (statement.action?.values ?? [])
        .filter((value) => !needless.has(value))
        .map((value) => ({ value, statement })),
    ]),
  );
  const list = [...grants.values()].flat().map((item) => ({
    pattern: toSymbolic(item.value, { place: item.statement.index, foldCase: true }),
    item,
  }));
  const scopeCovers = createScopeCovers(toSymbolic, effort);
  const covered = findCovered<Grant>(
    list,
    (outer, inner) =>
      outer.statement !== inner.statement &&
      isImpliedBy(outer.value.when, inner.value.when) &&
      scopeCovers(outer.statement, inner.statement),
    effort,
  );
  for (const [statement, own] of grants) reportStatement(statement, own, covered, report);
}

function reportStatement(
  statement: Statement,
  grants: readonly Grant[],
  covered: ReadonlyMap<Grant, Grant>,
  report: Report<typeof messages>,
): void {
  const found = grants.flatMap((grant) => {
    const cover = covered.get(grant);
    return cover === undefined ? [] : [{ grant, cover }];
  });
  const { action } = statement;
  if (action && found.length > 1 && found.length === grants.length && action.unresolved.length === 0) {
    const covers = [...new Set(found.map(({ cover }) => cover.statement))];
    report(
      action.key,
      'wholeStatement',
      { statement: covers.map(nameOf).join(' and ') },
      {
        severity: 'suggestion',
        related: covers.map((cover) => ({ at: placeOf(cover), message: 'A statement that grants it.' })),
      },
    );
  } else
    for (const { grant, cover } of found)
      report(
        grant.value,
        'grantedElsewhere',
        { entry: grant.value.text, cover: cover.value.text, statement: nameOf(cover.statement) },
        { severity: 'suggestion', related: [{ at: cover.value, message: 'The entry that grants it.' }] },
      );
}

function nameOf({ sid, index }: Statement): string {
  return sid === undefined || sid.text === '' ? `statement ${index + 1}` : `the statement ${sid.text}`;
}

function placeOf({ sid, action, span }: Statement): { readonly span: Statement['span'] } {
  return sid ?? action?.key ?? { span };
}
