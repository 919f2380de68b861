import type { Check, Fact } from '../model/connection.ts';
import type { SimulationAnswer } from '../model/live-role.ts';
import { check, unknownCheck } from './check.ts';

/** Whether the role may do what CloudZero needs, by IAM's own simulator. */
export function judgeReads(answers: Fact<readonly SimulationAnswer[]>): Check {
  const id = 'allowed-reads';
  const title = 'what CloudZero has to read';
  if (answers.state === 'unknown') return unknownCheck(id, title, answers);
  const all = answers.value;
  if (all.length === 0)
    return check(id, title, 'unknown', 'Its policies name nothing that could be tried.', null);
  const refused = all.filter(({ decision }) => decision !== 'allowed');
  const open = refused.filter(({ missingContext }) => missingContext.length > 0);
  const denied = refused.filter((one) => !open.includes(one));
  if (denied.length > 0)
    return check(
      id,
      title,
      'fail',
      `${denied.length} of ${all.length} that were tried are denied: ${listed(denied.map(shownWithReason))}.`,
      denied.some(({ by }) => by === 'organization')
        ? 'Let the service control policies of the organization allow it to this role.'
        : 'Deploy the connection again, or find out what denies it.',
    );
  return open.length > 0
    ? check(id, title, 'unknown', `It depends on the request: ${listed(open.map(shown))}.`, null)
    : check(id, title, 'pass', `${all.length} of ${all.length} that were tried are allowed.`, null);
}

/** Whether the role is kept from what it must not do. */
export function judgeWrites(answers: Fact<readonly SimulationAnswer[]>): Check {
  const id = 'denied-writes';
  const title = 'what nobody may do with it';
  if (answers.state === 'unknown') return unknownCheck(id, title, answers);
  const all = answers.value;
  const allowed = all.filter(({ decision }) => decision === 'allowed');
  if (allowed.length > 0)
    return check(
      id,
      title,
      'fail',
      `${allowed.length} of ${all.length} that were tried are allowed: ${listed(allowed.map(shown))}.`,
      'Find out which of its policies allows it, and take that away.',
    );
  const open = all.filter(({ missingContext }) => missingContext.length > 0);
  return open.length > 0
    ? check(id, title, 'unknown', `It depends on the request: ${listed(open.map(shown))}.`, null)
    : check(id, title, 'pass', `${all.length} of ${all.length} that were tried are denied.`, null);
}

function shown({ action, resource }: SimulationAnswer): string {
  return resource === '*' ? action : `${action} on ${resource}`;
}

function shownWithReason(answer: SimulationAnswer): string {
  const why = {
    organization: 'by the organization',
    boundary: 'by its permissions boundary',
  } as const;
  if (answer.by !== null) return `${shown(answer)} (${why[answer.by]})`;
  return answer.decision === 'explicitDeny' ? `${shown(answer)} (by a Deny)` : shown(answer);
}

function listed(texts: readonly string[]): string {
  const rest = texts.length - 5;
  return [...texts.slice(0, 5), ...(rest > 0 ? [`and ${rest} more`] : [])].join(', ');
}
