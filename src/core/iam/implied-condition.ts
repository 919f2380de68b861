import type { Condition, PolicyString } from '../model/policy.ts';
import { type ConditionOperator, readConditionOperator } from './condition-operator.ts';
import { type IpRange, readIpRange } from './ip-range.ts';
import { contains } from './pattern.ts';

/**
 * Whether some of the conditions can only hold where another one does. Yes is a proof: the same condition; one of the
 * same key that demands some of the values another takes, or rules out all that another does; and one that needs the key
 * implies the same with `IfExists`. What a template or a request fills in is compared as it is written.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function isConditionImplied(condition: Condition, by: readonly Condition[]): boolean {
  return by.some((one) => implies(one, condition));
}

function implies(narrow: Condition, wide: Condition): boolean {
  if (isSame(narrow, wide)) return true;
  if (narrow.key.text.toLowerCase() !== wide.key.text.toLowerCase() || !isPlain(narrow) || !isPlain(wide))
    return false;
  const [few, many] = [
    readConditionOperator(narrow.operator.text),
    readConditionOperator(wide.operator.text),
  ];
  if (few === undefined || many === undefined || few.set !== many.set) return false;
  if (few.ifExists && !many.ifExists) return false;
  const { values: own } = narrow;
  const { values: others } = wide;
  if (few.negated || many.negated)
    return few.base === many.base && others.every((value) => own.some((one) => one.text === value.text));
  return (
    own.length > 0 && own.every((value) => others.some((one) => covers(many, one.text, few, value.text)))
  );
}

/** Whether a value of one operator takes every value of the key that a value of another one takes. */
function covers(outer: ConditionOperator, wide: string, inner: ConditionOperator, narrow: string): boolean {
  if (outer.base === inner.base && wide === narrow) return true;
  const like = [isLike(outer), isLike(inner)];
  switch (outer.base) {
    case 'StringLike':
      if (inner.base === 'StringEquals') return contains(wide, asLiteral(narrow));
      return inner.base === 'StringLike' && contains(wide, narrow);
    case 'StringEqualsIgnoreCase':
      return (
        ['StringEquals', 'StringEqualsIgnoreCase'].includes(inner.base) &&
        wide.toLowerCase() === narrow.toLowerCase()
      );
    case 'ArnEquals':
    case 'ArnLike':
      return like.every(Boolean) && containsArn(wide, narrow);
    case 'IpAddress':
      return inner.base === 'IpAddress' && containsRange(readIpRange(wide), readIpRange(narrow));
    default:
      return false;
  }
}

function isLike({ base }: ConditionOperator): boolean {
  return base === 'ArnEquals' || base === 'ArnLike';
}

/** Of the six fields each is matched by itself. */
function containsArn(wide: string, narrow: string): boolean {
  const [outer, inner] = [fieldsOf(wide), fieldsOf(narrow)];
  return (
    outer.length === 6 &&
    inner.length === 6 &&
    outer.every((field, index) => contains(field, inner[index] ?? ''))
  );
}

function fieldsOf(arn: string): readonly string[] {
  const parts = arn.split(':');
  return parts.length < 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(':')];
}

/** `*` and `?` are no wildcards under StringEquals; a text with them is left alone. */
function asLiteral(text: string): string {
  return /[*?]/.test(text) ? '' : text;
}

function containsRange(outer: IpRange | undefined, inner: IpRange | undefined): boolean {
  if (outer === undefined || inner === undefined || outer.version !== inner.version) return false;
  const rest = BigInt((outer.version === 4 ? 32 : 128) - outer.prefix);
  return outer.prefix <= inner.prefix && outer.bits >> rest === inner.bits >> rest;
}

/** Nothing in it depends on a deployment or a request. */
function isPlain({ operator, key, values, unresolved, when }: Condition): boolean {
  return (
    unresolved.length === 0 &&
    when.length === 0 &&
    operator.holes.length === 0 &&
    key.holes.length === 0 &&
    values.every((value) => value.holes.length === 0 && value.when.length === 0 && !value.text.includes('${'))
  );
}

function isSame(a: Condition, b: Condition): boolean {
  return meaningOf(a) === meaningOf(b);
}

function meaningOf({ operator, key, values, unresolved, when }: Condition): string {
  const texts = (list: readonly string[]) => [...new Set(list)].sort();
  const guardOf = (guard: PolicyString['when']) =>
    texts(guard.map((one) => `${String(one.is)} ${one.condition}`));
  return JSON.stringify([
    operator.text.toLowerCase(),
    key.text.toLowerCase(),
    texts(values.map((value) => JSON.stringify([value.text, guardOf(value.when)]))),
    texts(unresolved.map(({ expression }) => expression)),
    guardOf(when),
  ]);
}
