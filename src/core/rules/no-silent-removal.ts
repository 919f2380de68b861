import { apartByAcknowledgement } from '../iam/acknowledged.ts';
import { countActions, describeActions, describeLevels, describeNames } from '../iam/describe-levels.ts';
import { nameOfGrant } from '../iam/grant-place.ts';
import { countGranted } from '../iam/granted.ts';
import { shortName } from '../iam/new-access-facts.ts';
import type { Grant, HeldAction, RoleAccess } from '../iam/role-access.ts';
import { compileSidConvention } from '../iam/sid-convention.ts';
import type { Diff, DiffEntry } from '../model/diff.ts';
import type { PolicyDocument, Statement } from '../model/policy.ts';
import type { Settings } from '../model/settings.ts';
import { type Span, firstLineOf } from '../model/source.ts';
import { type Workspace, defineRule } from './rule.ts';

/** Reports what a configured role could do and no longer can. */
export default defineRule({
  id: 'no-silent-removal',
  code: null,
  severity: 'warning',
  what: 'Reports what a configured role can no longer do at all: actions that its canonical policies and managed policies allowed together in the base and do not any more, however it came about. One finding for each statement or managed policy that allowed them, where it stands by now, or where it stood. What merely moved, or is held to fewer resources, is left alone.',
  why: 'A canonical policy is what the product needs: what falls out of it by an edit is missed only in the accounts that deploy it.',
  fix: 'Put it back, or say why it is not needed any more by a suppression that names the actions.',
  links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html'],
  needsBase: true,
  messages: {
    removed:
      '{{role}} can no longer do {{actions}}: {{levels}} ({{names}}). In {{base}}, {{source}} allowed them through {{patterns}}.',
  },
  examples: {
    valid: [
      {
        name: 'what moved to another statement',
        before: { policy: example(['Costs', 'ce:Get*', 'ce:List*']) },
        policy: example(['Costs', 'ce:Get*'], ['Lists', 'ce:List*']),
        settings: exampleSettings(),
      },
    ],
    invalid: [
      {
        name: 'a pattern that fell out',
        before: { policy: example(['Costs', 'ce:Get*', 'ce:List*']) },
        policy: example(['Costs', 'ce:Get*']),
        settings: exampleSettings(),
      },
    ],
  },
  check: {
    workspace(workspace, { settings, report }) {
      const { change } = workspace;
      if (change === undefined) return;
      for (const role of workspace.rolePolicies) {
        const entry = change.diff.roles.find(({ id }) => id === role.name);
        const old = change.base.rolePolicies.find(({ name }) => name === (entry?.renamedFrom ?? role.name));
        if (role.name !== role.configured?.name || entry === undefined || old === undefined) continue;
        // What was not read is not known to be gone.
        if (role.unknown.some(({ kind }) => kind === 'unread')) continue;
        for (const { grants, actions } of causesOf(entry, change.base.accessOf(old)))
          for (const gone of apartByAcknowledgement('no-silent-removal', actions, idOf, settings.suppress)) {
            const [grant] = grants;
            const { span, source } = whereNow(grant, workspace, change.diff, settings, role.place);
            const patterns = [...new Set(grants.map(nameOfGrant))];
            report({ span }, 'removed', {
              role: role.name,
              statement: grant.statement.sid?.text ?? null,
              source,
              base: shortName(change.diff.base),
              actions: countActions(gone.length),
              levels: describeLevels(countGranted(gone.map(({ action }) => action))),
              names: describeActions(gone.map(({ action }) => action)),
              patterns: describeNames(patterns),
              entries: patterns,
              actionIds: gone.map(idOf),
            });
          }
      }
    },
  },
});

interface Cause {
  readonly grants: readonly [Grant, ...Grant[]];
  readonly actions: readonly HeldAction[];
}

/** What is gone, by the statement or managed policy that first allowed it. */
function causesOf({ actions }: DiffEntry, base: RoleAccess): readonly Cause[] {
  const causes = new Map<unknown, { readonly grants: [Grant, ...Grant[]]; readonly actions: HeldAction[] }>();
  for (const { action } of actions.removed) {
    const held = base.held.get(action);
    const [first] = held?.grants ?? [];
    if (held === undefined || first === undefined) continue;
    const key = first.policy.version === undefined ? first.statement : first.policy.name;
    const cause = causes.get(key);
    if (cause === undefined) causes.set(key, { grants: [first], actions: [held] });
    else {
      cause.grants.push(first);
      cause.actions.push(held);
    }
  }
  return [...causes.values()];
}

/** Where what allowed it stands by now: the statement of that Sid, else its document, else the role. */
function whereNow(
  { policy, statement }: Grant,
  { documents }: Workspace,
  diff: Diff,
  { conventions }: Settings,
  place: Span,
): { readonly span: Span; readonly source: string } {
  if (policy.version !== undefined) return { span: firstLineOf(place), source: 'an attached managed policy' };
  const convention = conventions.sid === undefined ? undefined : compileSidConvention(conventions.sid);
  const nameOf = ({ sid }: Statement) => sid && (convention?.datedOf(sid.text)?.name ?? sid.text);
  const id = diff.documents.find((one) => (one.renamedFrom ?? one.id) === policy.document.id)?.id;
  const document: PolicyDocument | undefined = documents.find((one) => one.id === id);
  const name = nameOf(statement);
  const source = name === undefined ? 'a statement without a Sid' : `the statement ${statement.sid?.text}`;
  const now = name === undefined ? undefined : document?.statements.find((one) => nameOf(one) === name);
  const span = now?.action?.key.span ?? now?.sid?.span ?? firstLineOf(document?.span ?? place);
  return { span, source };
}

function idOf({ action }: HeldAction): string {
  return action.id;
}

function example(...statements: readonly (readonly string[])[]) {
  return {
    Version: '2012-10-17',
    Statement: statements.map(([Sid, ...Action]) => ({ Sid, Effect: 'Allow', Action, Resource: '*' })),
  };
}

function exampleSettings() {
  const role = { name: 'reader', inline: ['policy.json'], trust: undefined, managed: undefined, mirrors: [] };
  return { roles: new Map([['reader', role]]) };
}
