import { describeNames } from '../iam/describe-levels.ts';
import { groupByRole } from '../iam/group-by-role.ts';
import { type RedundantWithManaged, redundantWithManaged } from '../iam/redundant-with-managed.ts';
import type { AttachedPolicy } from '../iam/role-policies.ts';
import type { PolicyDocument, Statement } from '../model/policy.ts';
import { defineRule } from './rule.ts';

/** Reports what a role's own policies grant although its AWS managed policies grant it on every resource. */
export default defineRule({
  id: 'no-redundant-with-managed',
  code: null,
  severity: 'suggestion',
  what: "Reports entries of a role's own policies of which AWS managed policies attached to it grant every action on `*`, under no condition, in the versions that Roleproof carries.",
  why: 'Taking such an entry out takes nothing away and scoping it limits nothing; it only matters again on the day AWS takes the actions out of the managed policy.',
  fix: 'Take the entry out, or detach the managed policy if the entry says all that was meant; to keep it against changes by AWS, suppress this with that reason.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
    'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html',
  ],
  messages: {
    entries:
      'Granted on every resource by {{policies}} too, as of today: {{count}} of the {{total}} entries here ({{entries}}).',
    statement:
      'All that this statement grants is granted by {{policies}} too, as of today: without it the role could do the same.',
    scope:
      'All that this statement grants is granted on every resource by {{policies}} too, as of today: its resources and conditions limit nothing.',
  },
  examples: {
    valid: [
      {
        name: 'a role that carries no managed policy that grants the same',
        files: {
          'role.yaml': example(['arn:aws:iam::aws:policy/AWSBillingReadOnlyAccess'], 'logs:GetLogEvents'),
        },
      },
    ],
    invalid: [
      {
        name: 'a scope that another policy of the role undoes',
        files: {
          'role.yaml': example(['arn:aws:iam::aws:policy/CloudWatchReadOnlyAccess'], 'logs:GetLogEvents'),
        },
      },
    ],
  },
  check: {
    workspace(workspace, { reference, report }) {
      const facts = workspace.rolePolicies
        .filter(({ policies }) => policies.some(({ version }) => version !== undefined))
        .flatMap((role) =>
          gatherEntries(redundantWithManaged(reference, workspace.accessOf(role))).map((found) => {
            const entries = found.entries.map(({ text }) => text);
            const key = JSON.stringify([found.statement.sid?.text, entries, found.isWhole]);
            return { role: role.configured, file: found.policy.document.source.file, key, found, entries };
          }),
        );
      for (const [{ found, entries }, ...mirrors] of groupByRole(facts)) {
        const { statement, isWhole, by } = found;
        const id = !isWhole ? 'entries' : isOnEverything(statement) ? 'statement' : 'scope';
        report(
          placeOf(statement),
          id,
          {
            count: entries.length,
            total: entriesOf(found.policy.document),
            entries: describeNames(entries),
            redundant: entries,
            policies: describeNames(by.map(nameOf)),
            managed: by.map(({ name, version }) => ({ arn: name, version: version ?? null })),
          },
          {
            related: [
              ...by.map((policy) => ({
                at: { span: policy.at },
                message: `${nameOf(policy)} is attached here.`,
              })),
              ...mirrors.map((mirror) => ({
                at: placeOf(mirror.found.statement),
                message: 'The same in a mirror.',
              })),
            ],
          },
        );
      }
    },
  },
});

/** Single entries of a document are one finding, at the first of them: a dozen would bury the statements that are so as a whole. */
function gatherEntries(all: readonly RedundantWithManaged[]): readonly RedundantWithManaged[] {
  const gathered = new Map<unknown, RedundantWithManaged>();
  for (const found of all) {
    const key = found.isWhole ? found : found.policy.document;
    const known = gathered.get(key);
    if (known === undefined) gathered.set(key, found);
    else {
      const by = [...new Set([...known.by, ...found.by])];
      gathered.set(key, { ...known, entries: [...known.entries, ...found.entries], by });
    }
  }
  return [...gathered.values()];
}

function entriesOf({ statements }: PolicyDocument): number {
  return statements.reduce((sum, { action }) => sum + (action?.values.length ?? 0), 0);
}

function isOnEverything({ resource, conditions }: Statement): boolean {
  return conditions.length === 0 && resource?.values.some(({ text }) => text === '*') === true;
}

function placeOf({ action, span }: Statement): Pick<Statement, 'span'> {
  return action?.key ?? { span };
}

/** `CloudWatchReadOnlyAccess v24` */
function nameOf({ name, version }: AttachedPolicy): string {
  const short = name.slice(name.lastIndexOf('/') + 1);
  return version === undefined ? short : `${short} ${version}`;
}

/** A template of a role with managed policies, and one action on the log groups of Container Insights. */
function example(managed: readonly string[], action: string): string {
  return [
    "AWSTemplateFormatVersion: '2010-09-09'",
    'Resources:',
    '  Reader:',
    '    Type: AWS::IAM::Role',
    '    Properties:',
    '      AssumeRolePolicyDocument:',
    "        Version: '2012-10-17'",
    '        Statement: { Effect: Allow, Action: sts:AssumeRole, Principal: { Service: lambda.amazonaws.com } }',
    '      ManagedPolicyArns:',
    ...managed.map((arn) => `        - ${arn}`),
    '      Policies:',
    '        - PolicyName: read',
    '          PolicyDocument:',
    "            Version: '2012-10-17'",
    '            Statement:',
    `              - { Effect: Allow, Action: ${action}, Resource: 'arn:aws:logs:*:*:log-group:/aws/containerinsights/*' }`,
    '',
  ].join('\n');
}
