import { countActions, describeActions, describeNames } from '../iam/describe-levels.ts';
import { groupByRole } from '../iam/group-by-role.ts';
import { scopableActions } from '../iam/scopable-actions.ts';
import { sensitivityOf } from '../iam/sensitive-reads.ts';
import { defineRule } from './rule.ts';

/** Reports actions on `*` that could be held to resources and are worth it. */
export default defineRule({
  id: 'prefer-resource-scope',
  code: null,
  severity: 'suggestion',
  what: 'Reports actions that an identity policy allows on `*` although an ARN would do, where they return content, credentials, personal data or settings with secrets in them, or change something. Left alone are other lists and descriptions, what an account tells about its own billing, statements with conditions, and entries for all of a service.',
  why: 'On `*` they reach everything in the account, what comes tomorrow included, where a part of it was meant.',
  fix: 'Move them to a statement of their own whose `Resource` names what is meant.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html',
    'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
  ],
  messages: {
    scopable:
      'Of the {{total}} allowed on `*` here, {{count}} could be held to ARNs ({{types}}) and should be, as what gives away content or secrets, or changes something: {{names}}.',
  },
  examples: {
    valid: [
      {
        name: 'descriptions on everything, content on a part of it',
        policy: {
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Action: ['dynamodb:DescribeTable', 'dynamodb:ListTables'], Resource: '*' },
            {
              Effect: 'Allow',
              Action: 'dynamodb:GetItem',
              Resource: 'arn:aws:dynamodb:*:*:table/usage-*',
            },
          ],
        },
      },
    ],
    invalid: [
      {
        name: 'items of every table',
        policy: {
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Action: ['dynamodb:DescribeTable', 'dynamodb:GetItem'], Resource: '*' },
          ],
        },
      },
    ],
  },
  check: {
    workspace(workspace, { reference, report }) {
      const facts = workspace.documents
        .filter(({ policyType }) => policyType === 'identity')
        .flatMap((document) =>
          document.statements.flatMap((statement) => {
            const scopable = scopableActions(reference, statement);
            if (scopable === undefined) return [];
            const ids = scopable.actions.map(({ id }) => id);
            return [
              {
                role: workspace.roleOf(document.id),
                file: document.source.file,
                key: JSON.stringify([statement.sid?.text, ids]),
                ...scopable,
              },
            ];
          }),
        );
      for (const [{ resource, total, actions }, ...mirrors] of groupByRole(facts))
        report(
          resource,
          'scopable',
          {
            count: actions.length,
            total: countActions(total),
            types: describeNames([...new Set(actions.flatMap((action) => typesOf(action)))]),
            names: describeActions(actions),
            scopable: actions.map((action) => ({
              action: action.id,
              level: action.levels[0],
              types: typesOf(action),
              returns: sensitivityOf(action.id)?.returns ?? null,
            })),
          },
          { related: mirrors.map((mirror) => ({ at: mirror.resource, message: 'The same in a mirror.' })) },
        );
    },
  },
});

function typesOf({
  resources,
}: {
  readonly resources: readonly { readonly type: string }[];
}): readonly string[] {
  return resources.map(({ type }) => type);
}
