import type { AccessCheck, AccessWitness } from '../model/access-check.ts';
import { type Guard, both, canCoexist, isImpliedBy } from '../model/guard.ts';
import type { Condition, Statement } from '../model/policy.ts';
import {
  type AccessElements,
  type ElementValue,
  elementsOf,
  isPlainElement,
  isSurelyIn,
  mayBeIn,
  mayName,
} from './access-element.ts';
import { readConditionOperator } from './condition-operator.ts';
import { type Effort, createEffort } from './effort.ts';
import { isConditionImplied } from './implied-condition.ts';
import { type Atom, patternAtoms } from './pattern-atoms.ts';
import { intersects, matches } from './pattern.ts';
import { statementMeaning } from './statement-meaning.ts';
import { createToSymbolic } from './symbolic.ts';

/** A statement with the deployments in which it is attached. */
export interface AttachedStatement {
  readonly statement: Statement;
  readonly when: Guard;
}

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

/** Comparing stops here unless the caller says how far, and what is not decided by then is unknown. */
const steps = 1_500_000;

/**
 * Whether policies allow anything that others do not: all of their statements together, Allows minus Denies. `pass` is a
 * proof over every request there can be, known actions or not: the texts that the patterns of a statement tell apart are
 * gone through class by class, so that a pattern that only several others cover together is covered. Conditions cover
 * each other where one implies the other. It answers what CheckNoNewAccess of IAM Access Analyzer does.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-custom-policy-checks.html
 */
export function checkNoNewAccess(
  head: readonly AttachedStatement[],
  base: readonly AttachedStatement[],
  options: AccessCheckOptions = {},
): AccessCheck {
  const known = new Set(base.map(attachedMeaning));
  const isNarrowed = options.actions !== undefined || options.resources !== undefined;
  // Most of what policies say is said again.
  if (!isNarrowed && head.every((one) => known.has(attachedMeaning(one))) && repeatsDenies(head, base))
    return passed;
  const check = createCheck(head, base, options);
  let open: AccessCheck = passed;
  for (const allow of check.allows) {
    const answer = check.answerFor(allow);
    if (answer.result === 'fail') return answer;
    if (answer.result === 'unknown' && open.result === 'pass') open = answer;
  }
  return open;
}

/** What an attached statement says, as text: the same for those that say the same in the same deployments. */
export function attachedMeaning({ statement, when }: AttachedStatement): string {
  return `${statementMeaning(statement)} ${JSON.stringify(when)}`;
}

function repeatsDenies(head: readonly AttachedStatement[], base: readonly AttachedStatement[]): boolean {
  const present = new Set(head.map(attachedMeaning));
  return base.every((one) => one.statement.effect !== 'Deny' || present.has(attachedMeaning(one)));
}

export const passed: AccessCheck = { result: 'pass', witness: null, reason: null };

interface Part extends AccessElements {
  readonly statement: Statement;
  readonly conditions: readonly Condition[];
  readonly when: Guard;
  readonly meaning: string;
}

type Point = Readonly<Record<Kind, Class>>;

const kinds = ['action', 'resource', 'principal'] as const;
type Kind = (typeof kinds)[number];

function createCheck(
  head: readonly AttachedStatement[],
  base: readonly AttachedStatement[],
  options: AccessCheckOptions,
) {
  const toSymbolic = createToSymbolic();
  const effort = options.effort ?? createEffort(steps);
  const partsOf = (list: readonly AttachedStatement[]): readonly Part[] =>
    list.map(({ statement, when }) => ({
      ...elementsOf(statement, toSymbolic),
      statement,
      conditions: statement.conditions,
      when: both(when, statement.when),
      meaning: attachedMeaning({ statement, when }),
    }));
  const [present, before] = [partsOf(head), partsOf(base)];
  const denies = present.filter(({ statement }) => statement.effect === 'Deny');
  const oldDenies = before.filter(({ statement }) => statement.effect === 'Deny');
  const oldAllows = before.filter(({ statement }) => statement.effect === 'Allow');
  const repeated = new Set(denies.map(({ meaning }) => meaning));
  const lostDenies = oldDenies.filter(({ meaning }) => !repeated.has(meaning));
  const known = new Set(oldAllows.map(({ meaning }) => meaning));
  const isNarrowed = options.actions !== undefined || options.resources !== undefined;

  const answerFor = (allow: Part): AccessCheck => {
    const others = {
      denies: nearTo(allow, denies),
      allows: nearTo(allow, oldAllows),
      lost: nearTo(allow, lostDenies),
    };
    const compared = [allow, ...others.denies, ...others.allows, ...others.lost];
    const classes = classesOf(compared, options, effort);
    const points = classes && newPoints(allow, classes, others, effort);
    if (points === undefined) return tooMuch;
    if (points.length > 0) return worst(allow, points, others, options);
    // What is filled in may meet a Deny of the base in ways that no comparison of texts shows.
    const isFilled = compared.some((part) => kinds.some((kind) => !isPlainElement(part[kind])));
    if (others.lost.length > 0 && isFilled) return lostSight;
    const isAsked = options.resources?.some((asked) => mayName(allow.resource, asked)) ?? isNarrowed;
    return isAsked && !(isPlainElement(allow.action) && isPlainElement(allow.resource)) ? hidden : passed;
  };
  return {
    allows: present.filter(
      ({ statement: { effect }, meaning }) =>
        effect !== 'Deny' &&
        (effect === undefined || lostDenies.length > 0 || isNarrowed || !known.has(meaning)),
    ),
    answerFor,
  };
}

interface Others {
  readonly denies: readonly Part[];
  readonly allows: readonly Part[];
  /** Denies of the base that are not repeated. */
  readonly lost: readonly Part[];
}

/** A class of texts with all the patterns that were told apart. */
type Class = Atom & { readonly of: readonly string[] };

type Classes = Readonly<Record<Kind, readonly Class[]>>;

const tooMuch: AccessCheck = {
  result: 'unknown',
  witness: null,
  reason: 'the patterns are too many or too entangled to compare',
};

const hidden: AccessCheck = {
  result: 'unknown',
  witness: null,
  reason: 'a template hides what is allowed, which may be what was asked for',
};

const lostSight: AccessCheck = {
  result: 'unknown',
  witness: null,
  reason: 'a Deny of the base is gone or changed, and a template hides what it is about',
};

/** The points of an Allow that may be new; undefined where it would take too long. */
function newPoints(
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
function nearTo(allow: Part, parts: readonly Part[]): readonly Part[] {
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
function classesOf(
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

function isIn(atom: Atom): (value: ElementValue) => boolean {
  return ({ pattern }) => atom.members.has(pattern);
}

/** Whether a part has a point for certain, in every deployment of a guard. */
function hasSurely(part: Part, point: Point, when: Guard): boolean {
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

/** The plainest of what may be new: what surely is, by a known action where there is one. */
function worst(
  allow: Part,
  points: readonly Point[],
  others: Others,
  options: AccessCheckOptions,
): AccessCheck {
  const requests = points.slice(0, maxShown).map((point) => requestAt(allow, point, options));
  const sure = requests.filter((request) => isSurelyNew(allow, request, others));
  const best = sure.find(({ isKnown }) => isKnown) ?? sure[0];
  if (best !== undefined) return { result: 'fail', witness: witnessOf(allow, best), reason: null };
  const first = requests.find(({ isKnown }) => isKnown) ?? requests[0];
  return {
    result: 'unknown',
    witness: first === undefined ? null : witnessOf(allow, first),
    reason: 'whether it was allowed depends on a condition, or on what a template hides',
  };
}

/** Looking further makes the witness no better. */
const maxShown = 500;

/** One request of a point. */
interface Request {
  readonly point: Point;
  readonly texts: Readonly<Record<Kind, string>>;
  /** The action as AWS writes it, where it is one that is known. */
  readonly isKnown: boolean;
}

function requestAt(allow: Part, point: Point, { actionsOf, actions = [] }: AccessCheckOptions): Request {
  const { action, resource, principal } = point;
  const own = allow.action.negated ? [] : allow.action.values.map(({ pattern }) => pattern);
  const reached = [...actions, ...own].filter((pattern) => action.members.has(pattern) || pattern === '*');
  const known = reached
    .flatMap((pattern) => actionsOf?.(pattern) ?? [])
    .find((name) => isOfClass(name.toLowerCase(), action));
  // A pattern is a text too, and says more than one that was made up.
  const asWritten = (kind: Kind, atom: Class) =>
    allow[kind].values.map(({ pattern }) => pattern).find((text) => isOfClass(text, atom)) ?? atom.witness;
  const texts = {
    action: known ?? asWritten('action', action),
    resource: asWritten('resource', resource),
    principal: asWritten('principal', principal),
  };
  return { point, texts, isKnown: known !== undefined };
}

function isOfClass(text: string, { members, of }: Class): boolean {
  return of.every((pattern) => matches(pattern, text) === members.has(pattern));
}

/** Whether a request is allowed, and was not. */
function isSurelyNew(allow: Part, { point, texts }: Request, { denies, allows, lost }: Others): boolean {
  const { statement, when, conditions } = allow;
  const keys = conditions.map(({ key }) => key.text.toLowerCase());
  const isMet =
    statement.effect === 'Allow' &&
    new Set(keys).size === keys.length &&
    conditions.every(isSatisfiable) &&
    kinds.every((kind) => !allow[kind].isHidden && isSurelyIn(allow[kind], isIn(point[kind]), when));
  if (!isMet) return false;
  const wide = (kind: Kind) => widened(kind === 'action' ? texts.action.toLowerCase() : texts[kind]);
  const parts = [...denies, ...allows];
  const mayApply = (part: Part): boolean =>
    canCoexist(part.when, when) &&
    kinds.every((kind) => mayName(part[kind], wide(kind))) &&
    !part.conditions.some((condition) => canBeMissed(condition, keys, parts));
  if (denies.some(mayApply)) return false;
  const wasDenied = lost.some((old) => hasSurely(old, point, when) && old.conditions.length === 0);
  return wasDenied || !allows.some(mayApply);
}

/** A text as a pattern of itself, with `*` for what is filled into it. */
function widened(text: string): string {
  return text.replace(/[*?]/g, '\uE102').replace(symbols, '*');
}

const symbols = /[\u{f0000}-\u{10ffff}]/gu;

function witnessOf({ statement, conditions, ...own }: Part, { texts }: Request): AccessWitness {
  const isWritten = (kind: Kind) => own[kind].values.some(({ pattern }) => pattern === texts[kind]);
  const shown = (kind: Kind) =>
    own[kind].isHidden && !isWritten(kind) ? '…' : texts[kind].replace(symbols, '…');
  const someone = isWritten('principal') && texts.principal !== '*' ? shown('principal') : 'anyone';
  return {
    action: texts.action,
    resource: statement.resource === undefined ? '*' : shown('resource'),
    principal: statement.principal === undefined ? null : someone,
    conditions: conditions.map(
      ({ operator, key, values }) =>
        `${operator.text} ${key.text}: ${values.map(({ text }) => text).join(', ')}`,
    ),
    sid: statement.sid?.text ?? null,
  };
}

/** Whether a request can fail a condition, whatever else it has to hold: no condition of the Allow is about its key. */
function canBeMissed(condition: Condition, held: readonly string[], parts: readonly Part[]): boolean {
  const { operator, key, values, unresolved } = condition;
  const read = readConditionOperator(operator.text);
  if (read?.base === 'Bool') return isOneSided(condition, held, parts);
  return (
    read !== undefined &&
    !read.negated &&
    !read.ifExists &&
    read.set !== 'ForAllValues' &&
    ['StringEquals', 'StringEqualsIgnoreCase', 'StringLike', 'ArnEquals', 'ArnLike'].includes(read.base) &&
    key.holes.length + unresolved.length === 0 &&
    !held.includes(key.text.toLowerCase()) &&
    values.every(({ text, holes }) => holes.length === 0 && !text.includes('${') && /[^*?:]/.test(text))
  );
}

/** Of a key that is true or false, whether all ask for the one. */
function isOneSided({ key, values }: Condition, held: readonly string[], parts: readonly Part[]): boolean {
  const name = key.text.toLowerCase();
  const asked = parts
    .flatMap(({ conditions }) => conditions)
    .filter((one) => one.key.text.toLowerCase() === name || one.key.holes.length > 0);
  const [value] = values;
  return (
    value !== undefined &&
    /^(?:true|false)$/i.test(value.text) &&
    !held.includes(name) &&
    asked.every(
      (one) =>
        readConditionOperator(one.operator.text)?.base === 'Bool' &&
        one.unresolved.length === 0 &&
        one.values.every(({ text }) => text.toLowerCase() === value.text.toLowerCase()),
    )
  );
}

/** Whether some request meets a condition by itself. */
function isSatisfiable({ operator, values, unresolved, when }: Condition): boolean {
  const read = readConditionOperator(operator.text);
  return (
    read !== undefined && read.family !== 'Null' && values.length > 0 && unresolved.length + when.length === 0
  );
}
