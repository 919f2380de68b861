import type { Guard } from '../model/guard.ts';
import type { Statement } from '../model/policy.ts';
import { statementMeaning } from './statement-meaning.ts';

/** A statement with the deployments in which it is attached. */
export interface AttachedStatement {
  readonly statement: Statement;
  readonly when: Guard;
}

/** What an attached statement says, as text: the same for those that say the same in the same deployments. */
export function attachedMeaning({ statement, when }: AttachedStatement): string {
  return `${statementMeaning(statement)} ${JSON.stringify(when)}`;
}
