/**
 * A condition operator, taken apart: `ForAnyValue:StringLikeIfExists`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export interface ConditionOperator {
  readonly set: 'ForAllValues' | 'ForAnyValue' | undefined;
  /** Without set and IfExists, in IAM's own capitals. */
  readonly base: string;
  readonly family: OperatorFamily;
  readonly ifExists: boolean;
  /** Whether it is true where the values differ, and so where the key is absent. */
  readonly negated: boolean;
}

export type OperatorFamily = 'String' | 'Numeric' | 'Date' | 'Bool' | 'Binary' | 'IpAddress' | 'Arn' | 'Null';

/** Reads an operator, case ignored; undefined where there is none of that name. */
export function readConditionOperator(text: string): ConditionOperator | undefined {
  const lower = text.toLowerCase();
  const set = lower.startsWith('forallvalues:')
    ? 'ForAllValues'
    : lower.startsWith('foranyvalue:')
      ? 'ForAnyValue'
      : undefined;
  const rest = set === undefined ? lower : lower.slice(set.length + 1);
  const ifExists = rest.endsWith('ifexists');
  const found = operators.get(ifExists ? rest.slice(0, -'ifexists'.length) : rest);
  if (found === undefined) return undefined;
  return { set, ...found, ifExists, negated: found.base.includes('Not') };
}

/** The names of all operators, without set and IfExists. */
export const operatorNames: readonly string[] = [
  'StringEquals',
  'StringNotEquals',
  'StringEqualsIgnoreCase',
  'StringNotEqualsIgnoreCase',
  'StringLike',
  'StringNotLike',
  'NumericEquals',
  'NumericNotEquals',
  'NumericLessThan',
  'NumericLessThanEquals',
  'NumericGreaterThan',
  'NumericGreaterThanEquals',
  'DateEquals',
  'DateNotEquals',
  'DateLessThan',
  'DateLessThanEquals',
  'DateGreaterThan',
  'DateGreaterThanEquals',
  'Bool',
  'BinaryEquals',
  'IpAddress',
  'NotIpAddress',
  'ArnEquals',
  'ArnLike',
  'ArnNotEquals',
  'ArnNotLike',
  'Null',
];

const families: readonly OperatorFamily[] = [
  'String',
  'Numeric',
  'Date',
  'Bool',
  'Binary',
  'IpAddress',
  'Arn',
  'Null',
];

const operators = new Map(
  operatorNames.flatMap((base) => {
    const family = families.find((name) => base.includes(name));
    return family === undefined ? [] : [[base.toLowerCase(), { base, family }] as const];
  }),
);
