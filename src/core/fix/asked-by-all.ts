import { statementMeaning } from '../iam/statement-meaning.ts';
import type { Statement } from '../model/policy.ts';
import type { Settings } from '../model/settings.ts';
import type { Difference } from '../parity/difference.ts';
import { isMirrorOf } from '../parity/is-mirror-of.ts';
import type { Workspace } from '../rules/rule.ts';

/**
 * Whether every role that a mirror is to be asks for the same statement. One module may mirror several roles, each in some
 * deployments: what is right for one must not be wrong for another.
 */
export function isAskedByAll(
  { role, definition, statements }: Difference,
  { documents }: Workspace,
  settings: Settings,
): boolean {
  if (definition === undefined) return true;
  const others = [...settings.roles.values()].filter(
    (one) => one.name !== role.name && one.mirrors.some((mirror) => isMirrorOf(mirror, definition)),
  );
  if (others.length === 0) return true;
  const wanted = statements.canonical;
  if (wanted === undefined) return false;
  return others.every(({ inline }) =>
    documents
      .filter(({ source }) => inline.includes(source.file))
      .some((document) => document.statements.some((statement) => saysTheSame(statement, wanted))),
  );
}

function saysTheSame(one: Statement, other: Statement): boolean {
  return one.sid?.text === other.sid?.text && statementMeaning(one) === statementMeaning(other);
}
