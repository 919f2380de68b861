import type { ExpectedRole } from '../../core/connect/expected-role.ts';
import type { Caller } from '../../core/model/connection.ts';
import type { CanonicalRole, RoleChoices } from '../../core/render/access-role.ts';

/** The role that follows from its canonical texts and what they were filled in with, in the partition of an account. */
export function expectedRole(
  canonical: CanonicalRole,
  choices: RoleChoices,
  { partition }: Pick<Caller, 'partition'>,
): ExpectedRole {
  throw new Error(`not yet: ${canonical.name} ${choices.roleName} ${partition}`);
}

/**
 * The role that follows from a template of one's own: what its parameters leave open is open. `roleArn` is what the stack
 * gives out as `RoleArn`.
 */
export function expectedOfTemplate(
  template: string,
  parameters: ReadonlyMap<string, string>,
  caller: Caller,
  roleArn: string,
): Promise<ExpectedRole> {
  return Promise.reject(new Error(`not yet: ${template.length} ${parameters.size} ${caller.arn} ${roleArn}`));
}
