import type { AccessCheck, AccessWitness } from '../model/access-check.ts';
import { canCoexist } from '../model/guard.ts';
import type { Condition } from '../model/policy.ts';
import { isSurelyIn, mayName } from './access-element.ts';
import {
  type AccessCheckOptions,
  type Class,
  type Kind,
  type Others,
  type Part,
  type Point,
  hasSurely,
  isIn,
  kinds,
} from './access-points.ts';
import { readConditionOperator } from './condition-operator.ts';
import { matches } from './pattern.ts';

/** The plainest of what may be new: what surely is, by a known action where there is one. */
export function worst(
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
