import { accessOfRole } from '../iam/access-of-role.ts';
import { actionsAllowed } from '../iam/granted.ts';
import type { Action, Reference } from '../iam/reference.ts';
import type { Grant, RoleAccess } from '../iam/role-access.ts';
import type { RolePolicies, UnknownAccess } from '../iam/role-policies.ts';
import { always, both } from '../model/guard.ts';
import type {
  ElementList,
  PolicyDocument,
  PolicyString,
  PrincipalElement,
  Statement,
} from '../model/policy.ts';
import { type GrantRow, type RowMaker, describeCondition } from './grant-row.ts';

/** What one document or role allows, as far as a diff looks at it. */
export interface Access {
  /** As shown, by what they are compared by; with whether they reach an action that is known. */
  readonly patterns: ReadonlyMap<string, { readonly text: string; readonly isKnown: boolean }>;
  /** By action id. */
  readonly actions: ReadonlyMap<string, ActionAccess>;
  /** Who is let in, of trust and resource policies. */
  readonly trust: readonly GrantRow[];
  /** What is denied of that. */
  readonly trustLimits: ReadonlySet<string>;
  /** Denies of a document, by what they say in one line; with their actions. */
  readonly denies: ReadonlyMap<string, string>;
  /** Attached managed policies as shown. */
  readonly managed: ReadonlySet<string>;
  readonly unknown: readonly UnknownAccess[];
}

export interface ActionAccess {
  readonly action: Action;
  readonly via: readonly string[];
  readonly rows: readonly GrantRow[];
  /** Denies that take some of it away. */
  readonly limits: ReadonlySet<string>;
}

/** Nothing. */
export const noAccess: Access = {
  patterns: new Map(),
  actions: new Map(),
  trust: [],
  trustLimits: new Set(),
  denies: new Map(),
  managed: new Set(),
  unknown: [],
};

/** What a document allows by itself; `only`: of these actions. */
export function accessOfDocument(
  reference: Reference,
  document: PolicyDocument,
  maker: RowMaker,
  only?: ReadonlySet<Action>,
): Access {
  if (document.policyType === 'trust')
    return { ...noAccess, ...trustOf(document, maker), unknown: unknownOf(reference, document) };
  // Whom a Deny is for is compared with nothing in a role's access, so those of a resource policy are kept apart.
  const isResource = document.policyType === 'resource';
  const judged = isResource
    ? { ...document, statements: document.statements.filter(({ effect }) => effect !== 'Deny') }
    : document;
  const access = accessOfRole(reference, alone(judged));
  return {
    ...noAccess,
    patterns: patternsOf(reference, document.statements),
    actions: actionsOf(access, maker, ({ pattern, statement }) => shownPattern(pattern, statement), only),
    trust: isResource ? trustOf(document, maker).trust : [],
    denies: new Map(
      document.statements
        .filter(({ effect }) => effect === 'Deny')
        .map((statement) => [shownDeny(statement), shownActions(statement)]),
    ),
    unknown: access.unknown,
  };
}

/** What a role can do in effect, and who may assume it; `only`: of these actions. */
export function accessOfRolePolicies(
  reference: Reference,
  access: RoleAccess,
  managed: Access['managed'],
  maker: RowMaker,
  only?: ReadonlySet<Action>,
): Access {
  const { trust } = access.role;
  const via = ({ policy, pattern, statement }: Grant) =>
    `${policy.kind === 'managed' ? `${policy.name}: ` : ''}${shownPattern(pattern, statement)}`;
  return {
    ...noAccess,
    actions: actionsOf(access, maker, via, only),
    ...(trust === undefined ? {} : trustOf(trust, maker)),
    managed,
    unknown: [...access.unknown, ...(trust === undefined ? [] : unknownOf(reference, trust))],
  };
}

function alone(document: PolicyDocument): RolePolicies {
  const { id: name, span } = document;
  return {
    name,
    configured: undefined,
    place: span,
    trust: undefined,
    policies: [{ kind: 'inline', name, document, when: always, at: span }],
    unknown: [],
  };
}

function actionsOf(
  { held }: RoleAccess,
  maker: RowMaker,
  via: (grant: Grant) => string,
  only: ReadonlySet<Action> | undefined,
): Access['actions'] {
  const made = new Map<Grant, readonly GrantRow[]>();
  const rowsOf = (grant: Grant): readonly GrantRow[] => {
    const { statement, resources, conditions, when } = grant;
    const { principal, resource } = statement;
    const rows = made.get(grant) ?? maker.rowsOf({ principal, resource, resources, conditions, when });
    made.set(grant, rows);
    return rows;
  };
  const limits = new Map<readonly Statement[], ReadonlySet<string>>();
  const shared = new Map<Grant, Pick<ActionAccess, 'via' | 'rows'>>();
  const partsOf = (grants: readonly Grant[]): Pick<ActionAccess, 'via' | 'rows'> => {
    const rows = new Map(grants.flatMap(rowsOf).map((row) => [row.key, row]));
    return { via: [...new Set(grants.map(via))].sort(), rows: [...rows.values()] };
  };
  // Most actions have the one grant, and share it with all others that its pattern reaches.
  const partsOfOne = (grant: Grant): Pick<ActionAccess, 'via' | 'rows'> => {
    const parts = shared.get(grant) ?? partsOf([grant]);
    shared.set(grant, parts);
    return parts;
  };
  const asked =
    only === undefined ? [...held.values()] : [...only].flatMap((action) => held.get(action.id) ?? []);
  return new Map(
    asked.map(({ action, grants, limitedBy }) => {
      const limited = limits.get(limitedBy) ?? new Set(limitedBy.map(shownDeny));
      limits.set(limitedBy, limited);
      const [grant, ...others] = grants;
      const parts = grant !== undefined && others.length === 0 ? partsOfOne(grant) : partsOf(grants);
      return [action.id, { action, ...parts, limits: limited }];
    }),
  );
}

function trustOf(
  { statements, when, policyType }: PolicyDocument,
  maker: RowMaker,
): Pick<Access, 'trust' | 'trustLimits'> {
  const rows = statements
    .filter(({ effect, principal }) => effect === 'Allow' && principal !== undefined)
    .flatMap((statement) => {
      const { principal, action, conditions } = statement;
      // Of a resource policy it is who is let in at all; what for is told by its actions.
      const isTrust = policyType === 'trust';
      return maker.rowsOf({
        principal,
        resource: isTrust ? action : undefined,
        resources: isTrust ? (action?.values ?? []) : [],
        foldCase: isTrust,
        conditions,
        when: both(when, statement.when),
      });
    });
  const denies = statements.filter(({ effect }) => effect === 'Deny').map(shownDeny);
  return {
    trust: [...new Map(rows.map((row) => [row.key, row])).values()],
    trustLimits: new Set(denies),
  };
}

function patternsOf(reference: Reference, statements: readonly Statement[]): Access['patterns'] {
  const found = new Map<string, { text: string; isKnown: boolean }>();
  for (const statement of statements) {
    const { effect, action } = statement;
    if (effect !== 'Allow' || action === undefined) continue;
    for (const value of action.negated ? [undefined] : action.values) {
      const text = shownPattern(value, statement);
      const part = value === undefined ? statement : { ...statement, action: { ...action, values: [value] } };
      found.set(text.toLowerCase(), { text, isKnown: actionsAllowed(reference, part).length > 0 });
    }
  }
  return found;
}

function shownPattern(pattern: PolicyString | undefined, { action }: Statement): string {
  if (pattern !== undefined) return pattern.text;
  return `NotAction ${[...new Set((action?.values ?? []).map(({ text }) => text))].sort().join(', ')}`;
}

/** A Deny in one line, the same however it is written. */
function shownDeny({ action, principal, resource, conditions }: Statement): string {
  const principals = principal?.values.map(({ type, value }) => `${type} ${value.text}`);
  return [
    `Deny ${shownActions({ action })}`,
    ...(principals === undefined ? [] : [`to ${shownElement(principal, principals)}`]),
    ...(resource === undefined
      ? []
      : [
          `on ${shownElement(
            resource,
            resource.values.map(({ text }) => text),
          )}`,
        ]),
    ...conditions.map((condition) => `if ${describeCondition(condition)}`).sort(),
  ].join(' ');
}

function shownActions({ action }: Pick<Statement, 'action'>): string {
  return shownElement(
    action,
    action?.values.map(({ text }) => text.toLowerCase()),
  );
}

function shownElement(
  element: Pick<ElementList | PrincipalElement, 'negated' | 'unresolved'> | undefined,
  texts: readonly string[] = [],
): string {
  const hidden = (element?.unresolved ?? []).map(({ expression }) => `hidden: ${expression}`);
  const all = [...new Set([...texts, ...hidden])].sort().join(', ');
  return element?.negated === true ? `all but ${all}` : all;
}

/** What a template hides of a trust policy: who, and whether. */
function unknownOf(reference: Reference, document: PolicyDocument): readonly UnknownAccess[] {
  const hidden = document.statements.flatMap(({ effect, principal, action }) =>
    effect === 'Deny' ? [] : [...(principal?.unresolved ?? []), ...(action?.unresolved ?? [])],
  );
  return [
    ...accessOfRole(
      reference,
      alone({ ...document, statements: document.statements.filter(({ effect }) => effect === undefined) }),
    ).unknown,
    ...hidden.map(({ expression, reason, span }) => ({
      kind: 'hidden' as const,
      what: expression,
      reason,
      span,
    })),
  ];
}
