import type { Finding, Severity } from '../model/finding.ts';
import type { JoinedStatement } from './join-policies.ts';
import type { PlannedCheck } from './plan-checks.ts';
import { type CheckQuestion, serviceRule } from './service.ts';

/** The operation of a question, as AWS names it. */
export const operations: Readonly<Record<CheckQuestion['kind'], string>> = {
  'no-new-access': 'CheckNoNewAccess',
  'access-not-granted': 'CheckAccessNotGranted',
  'no-public-access': 'CheckNoPublicAccess',
};

const failures: Readonly<
  Record<CheckQuestion['kind'], { readonly severity: Severity; readonly message: string }>
> = {
  'no-new-access': {
    severity: 'warning',
    message: 'This allows something that the base does not allow, or AWS cannot tell that it does not',
  },
  'access-not-granted': {
    severity: 'error',
    message: 'This allows an action that the promise rules out, or AWS cannot tell that it does not',
  },
  'no-public-access': {
    severity: 'error',
    message: 'This lets anyone in, or AWS cannot tell that it does not',
  },
};

const guide = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-custom-policy-checks.html';

/** The finding of a failed custom check about a statement. */
export function describeFailure({ kind, subject }: PlannedCheck, at: JoinedStatement): Finding {
  const { document, place } = at;
  const { severity, message } = failures[kind];
  const statement = document.statements.find(({ tree }) => tree.span === place);
  return {
    rule: serviceRule,
    code: null,
    severity,
    // A custom check fails where it cannot decide.
    confidence: 'estimate',
    source: 'access-analyzer',
    messageId: operations[kind],
    message: `${message} (${operations[kind]}).`,
    data: { check: operations[kind], subject },
    span: place,
    related: [],
    document: statement === undefined ? null : document.id,
    statement: statement === undefined ? null : { index: statement.index, sid: statement.sid?.text ?? null },
    help: guide,
  };
}
