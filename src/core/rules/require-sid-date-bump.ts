import { type RoleFact, groupByRole } from '../iam/group-by-role.ts';
import { shortName } from '../iam/new-access-facts.ts';
import { type SidConvention, compileSidConvention } from '../iam/sid-convention.ts';
import { statementMeaning } from '../iam/statement-meaning.ts';
import type { PolicyDocument, Statement } from '../model/policy.ts';
import { type StringValue, isKnown } from '../model/value.ts';
import { defineRule } from './rule.ts';

/** Reports a statement that changed while the date of its Sid did not. */
export default defineRule({
  id: 'require-sid-date-bump',
  code: null,
  severity: 'warning',
  what: 'Reports a statement of a configured role that says something else than in the base although the date of its Sid is not later; for a convention with `<date>`, such as `CZTier<0-2><Name><date>`. The order of actions, their case and the layout say nothing.',
  why: 'The date tells which version of a statement an account has deployed; without a new one an old deployment looks current.',
  fix: 'Give the Sid the date of the change, in the canonical text and its mirrors.',
  links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html'],
  needsBase: true,
  messages: {
    kept: 'The statement {{sid}} says something else than in {{base}}, and its Sid still has the date {{date}}; give it a later one.',
    earlier:
      'The statement {{sid}} says something else than in {{base}}, where it was dated {{before}}; its date has to be later, not earlier.',
  },
  examples: {
    valid: [
      {
        name: 'another order under the old date, and a change under a new one',
        before: {
          policy: {
            Version: '2012-10-17',
            Statement: [
              ...example('Costs20260420', 'ce:Get*', 'ce:List*').Statement,
              ...example('Queues20260420', 'sqs:ListQueues').Statement,
            ],
          },
        },
        policy: {
          Version: '2012-10-17',
          Statement: [
            ...example('Costs20260420', 'ce:List*', 'ce:get*').Statement,
            ...example('Queues20260511', 'sqs:ListQueues', 'sqs:GetQueueUrl').Statement,
          ],
        },
        settings: exampleSettings(),
      },
    ],
    invalid: [
      {
        name: 'an action more under the old date',
        before: { policy: example('Costs20260420', 'ce:Get*') },
        policy: example('Costs20260420', 'ce:Get*', 'ce:List*'),
        settings: exampleSettings(),
      },
    ],
  },
  check: {
    workspace(workspace, { settings, report }) {
      const { change } = workspace;
      const { sid: pattern } = settings.conventions;
      const convention = pattern === undefined ? undefined : compileSidConvention(pattern);
      if (change === undefined || convention === undefined) return;
      const oldIds = new Map(change.diff.documents.map(({ id, renamedFrom }) => [id, renamedFrom ?? id]));
      const oldDocuments = new Map(change.base.documents.map((document) => [document.id, document]));
      const facts = workspace.documents.flatMap((document) => {
        const role = workspace.roleOf(document.id);
        const old = oldDocuments.get(oldIds.get(document.id) ?? document.id);
        if (role === undefined || old === undefined || document.policyType !== 'identity') return [];
        return datesNotBumped(old, document, convention).map((one): Fact => ({
          ...one,
          role,
          file: document.source.file,
          key: JSON.stringify([one.sid.text, one.before]),
        }));
      });
      const base = shortName(change.diff.base);
      for (const [{ sid, date, before }, ...mirrors] of groupByRole(facts))
        report(
          sid,
          date === before ? 'kept' : 'earlier',
          { sid: sid.text, date, before, base },
          { related: mirrors.map((mirror) => ({ at: mirror.sid, message: 'The same in a mirror.' })) },
        );
    },
  },
});

interface NotBumped {
  readonly sid: StringValue;
  readonly date: string;
  readonly before: string;
}

type Fact = NotBumped & RoleFact;

/** Statements that say something else than those of their name did, under no later date. */
function datesNotBumped(
  base: PolicyDocument,
  head: PolicyDocument,
  convention: SidConvention,
): readonly NotBumped[] {
  const old = new Map<string, { readonly date: string; readonly meaning: string }[]>();
  for (const statement of base.statements) {
    const dated = datedOf(statement, convention);
    if (dated === undefined) continue;
    const meaning = statementMeaning(statement);
    old.set(dated.name, [...(old.get(dated.name) ?? []), { date: dated.date, meaning }]);
  }
  return head.statements.flatMap((statement) => {
    const dated = datedOf(statement, convention);
    const before = dated === undefined ? [] : (old.get(dated.name) ?? []);
    const latest = before
      .map(({ date }) => date)
      .sort()
      .at(-1);
    if (dated === undefined || latest === undefined || dated.date > latest) return [];
    const meaning = statementMeaning(statement);
    if (before.some((one) => one.meaning === meaning)) return [];
    return [{ sid: dated.sid, date: dated.date, before: latest }];
  });
}

function datedOf({ sid }: Statement, convention: SidConvention) {
  const dated = sid === undefined || !isKnown(sid) ? undefined : convention.datedOf(sid.text);
  return dated === undefined || sid === undefined ? undefined : { ...dated, sid };
}

function example(sid: string, ...actions: readonly string[]) {
  return {
    Version: '2012-10-17',
    Statement: [{ Sid: sid, Effect: 'Allow', Action: actions, Resource: '*' }],
  };
}

function exampleSettings() {
  const role = { name: 'reader', inline: ['policy.json'], trust: undefined, managed: undefined, mirrors: [] };
  return {
    roles: new Map([['reader', role]]),
    conventions: { sid: '<Name><date>', actions: 'any', indent: undefined },
  } as const;
}
