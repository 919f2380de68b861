import { type Guard, both, canCoexist, isImpliedBy } from '../model/guard.ts';
import type { Condition, Statement } from '../model/policy.ts';
import { type AccessElements, type ElementValue, isSurelyIn, mayBeIn } from './access-element.ts';
import type { Effort } from './effort.ts';
import { isConditionImplied } from './implied-condition.ts';
import { type Atom, patternAtoms } from './pattern-atoms.ts';
import { intersects } from './pattern.ts';

/** What a check looks at, and how far. */
export interface AccessCheckOptions {
  /** Look only at these actions, or patterns of them. */
  readonly actions?: readonly string[];
  /** Look only at these ARNs, or patterns of them. */
  readonly resources?: readonly string[];
  /** Look only at principals that no statement names: at strangers. */
  readonly strangers?: boolean;
  /** What may be spent, on several checks together. */
  readonly effort?: Effort;
  /** Known actions that a pattern reaches: a witness is one of them where it can be. */
  readonly actionsOf?: (pattern: string) => readonly string[];
}

/** A statement taken apart. */
export interface Part extends AccessElements {
  readonly statement: Statement;
  readonly conditions: readonly Condition[];
  readonly when: Guard;
  readonly meaning: string;
}

/** One class of each kind: all requests with texts of these are judged alike. */
export type Point = Readonly<Record<Kind, Class>>;

/** What a request is made of. */
export const kinds = ['action', 'resource', 'principal'] as const;
export type Kind = (typeof kinds)[number];

/** What an Allow is held against. */
export interface Others {
  readonly denies: readonly Part[];
  readonly allows: readonly Part[];
  /** Denies of the base that are not repeated. */
  readonly lost: readonly Part[];
}

/** A class of texts with all the patterns that were told apart. */
export type Class = Atom & { readonly of: readonly string[] };

type Classes = Readonly<Record<Kind, readonly Class[]>>;

/** The points of an Allow that may be new; undefined where it would take too long. */
export function newPoints(
  allow: Part,
  classes: Classes,
  others: Others,
  effort: Effort,
): readonly Point[] | undefined {
  const inside = (kind: Kind) => classes[kind].filter((atom) => mayBeIn(allow[kind], isIn(atom), allow.when));
  const [actions, resources, principals] = [inside('action'), inside('resource'), inside('principal')];
  const cost = 1 + others.allows.length + others.denies.length + others.lost.length;
  const points: Point[] = [];
  for (const action of actions)
    for (const resource of resources)
      for (const principal of principals) {
        if (!effort.spend(cost)) return undefined;
        const point = { action, resource, principal };
        if (mayBeNew(allow, point, others)) points.push(point);
      }
  return points;
}

/** The parts that may speak of an action of an Allow, with those of their entries that do. */
export function nearTo(allow: Part, parts: readonly Part[]): readonly Part[] {
  if (allow.action.negated || allow.action.isHidden) return parts;
  const isNear = (value: ElementValue) => allow.action.values.some((own) => intersects(own.wide, value.wide));
  return parts.flatMap((part) => {
    if (part.action.negated) return [part];
    const values = part.action.values.filter(isNear);
    return values.length === 0 && !part.action.isHidden
      ? []
      : [{ ...part, action: { ...part.action, values } }];
  });
}

/** All that the parts tell apart. Undefined where it would take too long. */
export function classesOf(
  parts: readonly Part[],
  { actions, resources, strangers }: AccessCheckOptions,
  effort: Effort,
): Classes | undefined {
  const atomsOf = (kind: Kind, inside: string, outside: string | undefined, within?: readonly string[]) => {
    const own = parts.flatMap((part) => part[kind].values.map(({ pattern }) => pattern));
    const more = outside === undefined ? [inside] : [inside, outside];
    const of = [...new Set([...own, ...more, ...(within ?? [])])];
    return patternAtoms(of, effort)
      ?.filter(
        ({ members }) =>
          members.has(inside) &&
          (outside === undefined || !members.has(outside)) &&
          (within === undefined || within.some((pattern) => members.has(pattern))),
      )
      .map((atom) => ({ ...atom, of }));
  };
  const action = atomsOf(
    'action',
    '?*:?*',
    '*:*:*',
    actions?.map((text) => text.toLowerCase()),
  );
  const resource = action && atomsOf('resource', '?*', undefined, resources);
  const named = resource && atomsOf('principal', '?*', undefined);
  const isStranger = ({ members }: Atom) => [...members].every((pattern) => /^[*?]+$/.test(pattern));
  const principal = strangers === true ? named?.filter(isStranger) : named;
  return action && resource && principal && { action, resource, principal };
}

export function isIn(atom: Atom): (value: ElementValue) => boolean {
  return ({ pattern }) => atom.members.has(pattern);
}

/** Whether a part has a point for certain, in every deployment of a guard. */
export function hasSurely(part: Part, point: Point, when: Guard): boolean {
  return (
    part.statement.effect !== undefined &&
    isImpliedBy(part.when, when) &&
    kinds.every((kind) => isSurelyIn(part[kind], isIn(point[kind]), when))
  );
}

/** Whether what an Allow allows at a point is not known to be denied, or to have been allowed. */
function mayBeNew(allow: Part, point: Point, { denies, allows, lost }: Others): boolean {
  const { when, conditions } = allow;
  const isHeld = (part: Part, by: readonly Condition[]) =>
    part.conditions.every((condition) => isConditionImplied(condition, by));
  if (denies.some((deny) => hasSurely(deny, point, when) && isHeld(deny, conditions))) return false;
  if (!allows.some((old) => hasSurely(old, point, when) && isHeld(old, conditions))) return true;
  return lost.some((old) => {
    const also = both(when, old.when);
    if (!canCoexist(when, old.when) || !kinds.every((kind) => mayBeIn(old[kind], isIn(point[kind]), also)))
      return false;
    const held = [...conditions, ...old.conditions];
    return !denies.some((deny) => hasSurely(deny, point, also) && isHeld(deny, held));
  });
}
