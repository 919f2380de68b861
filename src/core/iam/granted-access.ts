import type { AccessCheck } from '../model/access-check.ts';
import type { AttachedStatement } from './attached-statement.ts';
import type { AccessCheckOptions } from './access-points.ts';
import { checkNoNewAccess } from './new-access.ts';

/**
 * Whether policies allow none of some actions on any of some resources, all of their statements together. Without
 * actions it is about any of them, without resources about all. `pass` is a proof. It answers what CheckAccessNotGranted
 * of IAM Access Analyzer does.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-custom-policy-checks.html
 */
export function checkAccessNotGranted(
  statements: readonly AttachedStatement[],
  access: Pick<AccessCheckOptions, 'actions' | 'resources' | 'actionsOf'>,
): AccessCheck {
  return checkNoNewAccess(statements, [], access);
}
