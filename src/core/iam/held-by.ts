import { type Guard, both, canCoexist } from '../model/guard.ts';
import type { Condition, PolicyString } from '../model/policy.ts';

/** What a condition has to demand for a statement to be held by it. */
export interface Demand {
  /** Whether a condition key, in lower case, is one that counts. */
  counts(key: string): boolean;
  /** Whether a value narrows the key down; `wild`: its `*` and `?` are wildcards. */
  narrows(value: PolicyString, key: string, wild: boolean): boolean;
}

/** A condition that holds a statement, in the deployments in which it does. */
export interface Hold {
  readonly condition: Condition;
  readonly when: Guard;
}

/**
 * The conditions that let a request through only if it carries the key with a value that narrows. A negated operator
 * does not, nor one that lets a missing key pass (`…IfExists`, `ForAllValues:`) unless a `Null` condition demands the
 * key. Values are alternatives, so each must narrow.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function heldBy(conditions: readonly Condition[], demand: Demand): readonly Hold[] {
  return conditions.flatMap((condition) => {
    const key = condition.key.text.toLowerCase();
    const operator = readOperator(condition.operator.text);
    if (condition.key.holes.length > 0 || !demand.counts(key) || !operator.positive) return [];
    const narrow = (value: PolicyString): boolean => demand.narrows(value, key, operator.wild);
    const open = condition.values.filter((value) => !narrow(value));
    const presence = operator.missingPasses ? demandedAt(conditions, key) : undefined;
    const there = [
      ...condition.values.filter(narrow).map((value) => value.when),
      ...(condition.unresolved.length > 0 ? [condition.when] : []),
    ];
    return there
      .filter((when) => !open.some((value) => canCoexist(value.when, when)))
      .flatMap((when) => (presence === undefined ? [when] : presence.map((also) => both(when, also))))
      .map((when) => ({ condition, when }));
  });
}

/** Whether a template hides which key a condition is about. */
export function hidesKey(condition: Condition): boolean {
  return condition.key.holes.length > 0 || condition.operator.holes.length > 0;
}

/** What the operator of a condition does with its key. */
export interface Operator {
  /** It asks for one of the values, and does not rule them out. */
  readonly positive: boolean;
  /** `*` and `?` are wildcards in its values. */
  readonly wild: boolean;
  /** It lets a request through that does not carry the key. */
  readonly missingPasses: boolean;
}

const positiveOperators: ReadonlySet<string> = new Set([
  'stringequals',
  'stringequalsignorecase',
  'stringlike',
  'arnequals',
  'arnlike',
  'ipaddress',
  'bool',
]);

const wildOperators: ReadonlySet<string> = new Set(['stringlike', 'arnequals', 'arnlike']);

/** Reads an operator by name; one that there is not asks for nothing. */
export function readOperator(text: string): Operator {
  const [, qualifier, base = '', ifExists] =
    /^(?:(forallvalues|foranyvalue):)?([a-z]*?)(ifexists)?$/.exec(text.toLowerCase()) ?? [];
  return {
    positive: positiveOperators.has(base),
    wild: wildOperators.has(base),
    missingPasses: qualifier === 'forallvalues' || ifExists !== undefined,
  };
}

/** In which deployments a `Null` condition says that the key must be there. */
function demandedAt(conditions: readonly Condition[], key: string): readonly Guard[] {
  return conditions
    .filter((condition) => condition.key.text.toLowerCase() === key)
    .filter((condition) => condition.operator.text.toLowerCase() === 'null')
    .filter((condition) => condition.values.every((value) => value.text.toLowerCase() === 'false'))
    .map((condition) => condition.when);
}
