import { hasWildcard, readActionPattern } from '../iam/action-pattern.ts';
import { compressActions } from '../iam/compress-actions.ts';
import { expandAction } from '../iam/expand.ts';
import { matches } from '../iam/pattern.ts';
import type { Reference } from '../iam/reference.ts';
import type { RolePolicies } from '../iam/role-policies.ts';
import { sensitivityOf } from '../iam/sensitive-reads.ts';
import type { Promised } from '../model/settings.ts';

/**
 * Patterns of the actions that a promise rules out, of the services that the policies of a role name: of others they
 * allow nothing. What an exception names is left out, because CheckAccessNotGranted cannot be told of its resources.
 */
export function ruledOutActions(
  reference: Reference,
  promised: Promised,
  role: RolePolicies,
): readonly string[] {
  const excepted = promised.except.flatMap(({ actions }) => actions);
  return servicesOf(reference, role).flatMap((service) => {
    const ruledOut = expandAction(reference, `${service}:*`).filter(
      ({ id, levels }) =>
        breaks(promised, id, levels[0]) &&
        !excepted.some((pattern) => matches(pattern, id, { ignoreCase: true })),
    );
    return compressActions(
      reference,
      ruledOut.map(({ id }) => id),
    );
  });
}

function breaks(promised: Promised, id: string, level: Promised['levels'][number] | undefined): boolean {
  if (level !== undefined && !promised.levels.includes(level)) return true;
  return promised.content === 'none' && sensitivityOf(id)?.tier === 'A';
}

/** The prefixes that Allow statements name; every one where they name a pattern, or what they except. */
function servicesOf(reference: Reference, { policies }: RolePolicies): readonly string[] {
  const named = new Set<string>();
  for (const { document } of policies)
    for (const { effect, action } of document.statements) {
      if (effect === 'Deny' || action === undefined) continue;
      for (const { text, holes } of action.values) {
        const service = readActionPattern(text)?.service ?? '*';
        const isAny =
          action.negated || hasWildcard(service) || (holes[0]?.start ?? Infinity) <= service.length;
        if (isAny) return reference.prefixes;
        named.add(service.toLowerCase());
      }
    }
  return reference.prefixes.filter((prefix) => named.has(prefix));
}
