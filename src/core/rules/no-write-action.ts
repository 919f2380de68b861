import { hasWildcard, isFullWildcard, wholeService } from '../iam/action-pattern.ts';
import { countActions, describeActions, describeLevels } from '../iam/describe-levels.ts';
import { expandAction } from '../iam/expand.ts';
import { countGranted } from '../iam/granted.ts';
import type { Action } from '../iam/reference.ts';
import { trustsOnlyServices } from '../iam/trusts-only-services.ts';
import { type Granted, readLevels } from '../model/access.ts';
import type { PolicyDocument, RoleDefinition } from '../model/policy.ts';
import { type Workspace, defineRule } from './rule.ts';

/** Reports allowed actions that are not reads. */
export default defineRule({
  id: 'no-write-action',
  code: null,
  severity: 'error',
  security: true,
  what: 'Reports an allowed action or pattern of an identity policy that reaches more than Read and List; a warning where only AWS services assume the role.',
  why: 'The role was promised to be read-only, and any other access level can change the account or pass rights on.',
  fix: 'Take the action out, or narrow the pattern to the verbs that read.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html',
    'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
  ],
  messages: {
    action: '{{pattern}} is no read: its access level is {{level}}.',
    pattern: '{{pattern}} reaches {{actions}} beyond Read and List: {{levels}} ({{names}}).',
    service:
      '{{pattern}} grants the whole service and with it {{actions}} beyond Read and List: {{levels}} ({{names}}).',
  },
  yieldsTo: ['no-new-write'],
  examples: {
    valid: [
      {
        name: 'reads, and writes that are denied',
        policy: {
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Action: ['ec2:Describe*', 's3:ListAllMyBuckets'], Resource: '*' },
            { Effect: 'Deny', Action: 's3:Put*', Resource: '*' },
          ],
        },
      },
    ],
    invalid: [
      {
        name: 'a write among the reads',
        policy: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: ['s3:GetObject', 's3:PutObject'], Resource: '*' }],
        },
      },
      {
        name: 'a pattern that is wider than it looks',
        policy: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: 'iam:*Role', Resource: '*' }],
        },
      },
    ],
  },
  check: {
    statement({ effect, action }, { document, attachedTo, workspace, reference, report }) {
      if (document.policyType !== 'identity' || effect !== 'Allow') return;
      if (action === undefined || action.negated) return;
      for (const value of action.values) {
        const pattern = value.text;
        if (value.holes.length > 0 || isFullWildcard(pattern)) continue;
        const writes = writesAmong(expandAction(reference, pattern));
        const [first] = writes.actions;
        if (first === undefined) continue;
        const helpers = helperRoles(attachedTo, workspace);
        report(
          value,
          !hasWildcard(pattern) ? 'action' : wholeService(pattern) === undefined ? 'pattern' : 'service',
          {
            pattern,
            level: first.levels.join(' and '),
            actions: countActions(writes.granted.total),
            levels: describeLevels(writes.granted),
            names: describeActions(writes.actions),
            granted: writes.granted,
            reached: writes.ids,
          },
          helpers === undefined
            ? {}
            : {
                severity: 'warning',
                related: helpers.map((role) => ({
                  at: role,
                  message: 'Only AWS services assume this role.',
                })),
              },
        );
      }
    },
  },
});

interface Writes {
  readonly actions: readonly Action[];
  readonly granted: Granted;
  readonly ids: readonly string[];
}

const known = new WeakMap<readonly Action[], Writes>();

/** What is no read among actions. Expansions are remembered, so this can be. */
function writesAmong(expansion: readonly Action[]): Writes {
  const remembered = known.get(expansion);
  if (remembered !== undefined) return remembered;
  const actions = expansion.filter(
    ({ levels: [strongest] }) => strongest === undefined || !readLevels.includes(strongest),
  );
  const writes = { actions, granted: countGranted(actions), ids: actions.map(({ id }) => id) };
  known.set(expansion, writes);
  return writes;
}

/** The roles that carry a document, if all of them are helpers inside the account: none but AWS services assume them. */
function helperRoles(
  roles: readonly RoleDefinition[],
  workspace: Workspace,
): readonly RoleDefinition[] | undefined {
  if (roles.length === 0) return undefined;
  const documents = documentsById(workspace);
  const areHelpers = roles.every(({ kind, trust, assumedBy }) => {
    if (kind !== 'role' || trust === undefined) return assumedBy !== undefined;
    const document = documents.get(trust);
    return document !== undefined && trustsOnlyServices(document);
  });
  return areHelpers ? roles : undefined;
}

const documentTables = new WeakMap<Workspace, ReadonlyMap<string, PolicyDocument>>();

function documentsById(workspace: Workspace): ReadonlyMap<string, PolicyDocument> {
  const known = documentTables.get(workspace);
  if (known !== undefined) return known;
  const made = new Map(workspace.documents.map((document) => [document.id, document]));
  documentTables.set(workspace, made);
  return made;
}
