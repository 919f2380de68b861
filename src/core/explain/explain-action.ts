import { accessLevelOverrides } from '../iam/access-level-overrides.ts';
import { expandAction } from '../iam/expand.ts';
import { countGranted } from '../iam/granted.ts';
import { keptAccessLevels } from '../iam/kept-access-levels.ts';
import type { Action, Reference } from '../iam/reference.ts';
import type { RoleAccess } from '../iam/role-access.ts';
import { sensitivityOf } from '../iam/sensitive-reads.ts';
import type { ActionExplanation, PatternExplanation } from '../model/explanation.ts';
import { explainGrant } from './explain-grant.ts';

/**
 * All that is known of an action, and how each of the roles holds it; undefined: there is none of that name. Case is
 * ignored.
 */
export function explainAction(
  reference: Reference,
  name: string,
  roles: readonly RoleAccess[] | undefined,
): ActionExplanation | undefined {
  const [prefix = '', last = ''] = name.split(':');
  const service = reference.service(prefix);
  const action = service?.actionsByName.get(last.toLowerCase());
  if (service === undefined || action === undefined || name.split(':').length !== 2) return undefined;
  const { id, levels, resources, conditionKeys } = action;
  return {
    kind: 'action',
    action: id,
    service: service.name,
    levels,
    judged: judgementOf(id),
    sensitivity: sensitivityOf(id) ?? null,
    resources: resources.map((resource) => ({
      type: resource.type,
      required: resource.required,
      arns: service.resourceTypes.find((type) => type.name === resource.type)?.arns ?? [],
      conditionKeys: resource.conditionKeys,
    })),
    conditionKeys,
    roles:
      roles?.map(({ role, held }) => ({
        name: role.name,
        grants: (held.get(id)?.grants ?? []).map(explainGrant),
      })) ?? null,
    data: { version: reference.version, updatedAt: reference.updatedAt },
  };
}

/** What a pattern reaches: every action with its level, in ascending order. */
export function explainPattern(reference: Reference, pattern: string): PatternExplanation {
  const actions = expandAction(reference, pattern);
  return {
    kind: 'pattern',
    pattern,
    granted: countGranted(actions),
    services: [...new Set(actions.map(({ id }) => id.slice(0, id.indexOf(':'))))],
    actions: actions.map((action) => ({
      action: action.id,
      level: strongestOf(action),
      sensitivity: sensitivityOf(action.id) ?? null,
    })),
    data: { version: reference.version, updatedAt: reference.updatedAt },
  };
}

/** An action without a level would be a defect of the data; it counts as the worst. */
function strongestOf({ levels: [strongest] }: Action): PatternExplanation['actions'][number]['level'] {
  return strongest ?? 'Permissions management';
}

function judgementOf(id: string): ActionExplanation['judged'] {
  const overridden = accessLevelOverrides.find(({ action }) => action === id);
  const kept = keptAccessLevels.find(({ action }) => action === id);
  const { reason, source } = overridden ?? kept ?? {};
  if (reason === undefined || source === undefined) return null;
  return { verdict: overridden === undefined ? 'kept' : 'overridden', reason, source };
}
