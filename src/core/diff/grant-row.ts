import { type Effort, createEffort } from '../iam/effort.ts';
import { readOperator } from '../iam/held-by.ts';
import { containsSymbolic, createToSymbolic } from '../iam/symbolic.ts';
import { type Guard, both, isCoveredBy } from '../model/guard.ts';
import type { Condition, ElementList, PolicyString, PrincipalElement } from '../model/policy.ts';

/** One way in: for whom, on what, under which conditions, in which deployments. */
export interface GrantRow {
  readonly principal: RowPart | undefined;
  readonly resource: RowPart;
  readonly conditions: readonly RowCondition[];
  readonly when: Guard;
  /** The same for rows that grant the same. */
  readonly key: string;
}

/** A principal or resource. */
export interface RowPart {
  /** As it is shown. */
  readonly text: string;
  /** As it is compared. */
  readonly symbolic: string;
  /** All of a `NotResource` or `NotPrincipal`, or a hidden value: equal to itself and contained in everything. */
  readonly isWhole: boolean;
}

interface RowCondition {
  readonly text: string;
  readonly key: string;
  /** Operator, key and deployments, without the values. */
  readonly subject: string;
  readonly values: readonly string[];
  /** What another value does: lets more through, lets less through, or nobody tells. */
  readonly moreValues: 'widen' | 'narrow' | 'unclear';
}

/** What rows are made from. */
export interface RowSource {
  readonly principal: PrincipalElement | undefined;
  readonly resources: readonly PolicyString[];
  readonly resource: ElementList | undefined;
  readonly conditions: readonly Condition[];
  readonly when: Guard;
  /** Compare the resources as actions are compared. */
  readonly foldCase?: boolean;
}

/** Comparing patterns of one diff stops here; what is not decided by then counts as different. */
const steps = 50_000_000;

/** Makes rows and compares them; for rows of both sides of one diff. */
export interface RowMaker {
  rowsOf(source: RowSource): readonly GrantRow[];
  /** Whether rows together let everything through that a row does. */
  cover(rows: readonly GrantRow[], row: GrantRow): boolean;
}

export function createRowMaker(): RowMaker {
  const toSymbolic = createToSymbolic();
  const effort = createEffort(steps);
  const symbolicOf = (value: PolicyString) => toSymbolic(value, { place: 0, foldCase: false });
  const partOf = (value: PolicyString, foldCase = false): Part => ({
    text: value.text,
    symbolic: toSymbolic(value, { place: 0, foldCase }),
    isWhole: false,
    when: value.when,
  });
  return {
    rowsOf({ principal, resource, resources, conditions, when, foldCase }) {
      const held = conditions
        .map((condition) => conditionOf(condition, symbolicOf))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
      const principals =
        principal === undefined ? [undefined] : principalParts(principal, (value) => partOf(value));
      const reached = resourceParts(resource, resources, (value) => partOf(value, foldCase));
      return principals.flatMap((who) =>
        reached.map((what): GrantRow => {
          const guard = both(both(when, who?.when ?? []), what.when);
          const conditionKeys = held.map(({ key }) => key);
          const key = JSON.stringify([who?.symbolic, what.symbolic, conditionKeys, guardTexts(guard).sort()]);
          return { principal: who, resource: what, conditions: held, when: guard, key };
        }),
      );
    },
    cover: (rows, row) =>
      rows.some(({ key }) => key === row.key) ||
      isCoveredBy(
        row.when,
        rows.filter((one) => covers(one, row, effort)).map(({ when }) => when),
      ),
  };
}

/** What a row is held to, in words: conditions of the policy, and conditions of the template. */
export function restrictionsOf({ conditions, when }: GrantRow): readonly string[] {
  return [...conditions.map(({ text }) => text), ...guardTexts(when)];
}

/** A condition in words, the same however it is written. */
export function describeCondition({
  operator,
  key,
  values,
  unresolved,
}: Pick<Condition, 'operator' | 'key' | 'values' | 'unresolved'>): string {
  const hidden = unresolved.map(({ expression }) => `hidden: ${expression}`);
  const shown = [...new Set([...values.map(({ text }) => text), ...hidden])].sort();
  return `${operator.text} ${key.text}: ${shown.join(', ')}`;
}

/** Whether one part contains the other. */
function coversPart(outer: RowPart, inner: RowPart, effort: Effort): boolean {
  if (outer.symbolic === inner.symbolic) return true;
  if (outer.isWhole) return false;
  return inner.isWhole ? outer.symbolic === '*' : containsSymbolic(outer.symbolic, inner.symbolic, effort);
}

function covers(outer: GrantRow, inner: GrantRow, effort: Effort): boolean {
  return (
    coversPart(outer.resource, inner.resource, effort) &&
    coversPrincipal(outer.principal, inner.principal) &&
    outer.conditions.every((condition) => inner.conditions.some((other) => isAsNarrow(other, condition)))
  );
}

/** Principals are no patterns: `*` alone is everybody. */
function coversPrincipal(outer: RowPart | undefined, inner: RowPart | undefined): boolean {
  if (outer === undefined || inner === undefined) return outer === inner;
  return outer.symbolic === inner.symbolic || outer.symbolic === everybody;
}

const everybody = '*';

function isAsNarrow(condition: RowCondition, than: RowCondition): boolean {
  if (condition.key === than.key) return true;
  if (condition.subject !== than.subject || than.moreValues === 'unclear') return false;
  const [few, many] = than.moreValues === 'widen' ? [condition, than] : [than, condition];
  return few.values.every((value) => many.values.includes(value));
}

type Part = RowPart & { readonly when: Guard };

function principalParts(
  { negated, values, unresolved }: PrincipalElement,
  partOf: (value: PolicyString) => Part,
): readonly Part[] {
  const parts = values.map(({ type, value }): Part => {
    const part = partOf(value);
    const isEverybody = value.text === '*' && (type === '*' || type === 'AWS');
    const text = isEverybody ? 'everybody' : `${type} ${value.text}`;
    return { ...part, text, symbolic: isEverybody ? everybody : `${type} ${part.symbolic}` };
  });
  const hidden = unresolved.map(({ expression }) => whole(`hidden: ${expression}`));
  return negated ? [wholeOf('all but', [...parts, ...hidden])] : [...parts, ...hidden];
}

function resourceParts(
  resource: ElementList | undefined,
  resources: readonly PolicyString[],
  partOf: (value: PolicyString) => Part,
): readonly Part[] {
  const hidden = (resource?.unresolved ?? []).map(({ expression }) => whole(`hidden: ${expression}`));
  const parts = [...resources.map(partOf), ...hidden];
  if (resource?.negated === true) return [wholeOf('all but', parts)];
  return resource === undefined ? [whole('')] : parts;
}

function wholeOf(word: string, parts: readonly Part[]): Part {
  const text = (one: 'text' | 'symbolic') => [...new Set(parts.map((part) => part[one]))].sort().join(', ');
  return { ...whole(`${word} ${text('text')}`), symbolic: `${word} ${text('symbolic')}` };
}

function whole(text: string): Part {
  return { text, symbolic: text, isWhole: true, when: [] };
}

function conditionOf(
  { operator, key, values, unresolved, when }: Condition,
  symbolicOf: (value: PolicyString) => string,
): RowCondition {
  const hidden = unresolved.map(({ expression }) => `hidden: ${expression}`);
  const given = [...values.map(symbolicOf), ...hidden];
  const compared = [...new Set(given)].sort();
  const subject = JSON.stringify([
    operator.text.toLowerCase(),
    key.text.toLowerCase(),
    guardTexts(when).sort(),
  ]);
  return {
    text: describeCondition({ operator, key, values, unresolved }),
    key: `${subject} ${JSON.stringify(compared)}`,
    subject,
    values: compared,
    moreValues: effectOfValues(operator.text, values, hidden.length > 0),
  };
}

/** Values are alternatives, of which a negated operator takes none. */
function effectOfValues(
  operator: string,
  values: readonly PolicyString[],
  isHidden: boolean,
): RowCondition['moreValues'] {
  if (isHidden || values.some(({ when }) => when.length > 0)) return 'unclear';
  if (readOperator(operator).positive) return 'widen';
  return /^(?:for(?:all|any)values?:)?(?:string|arn)not/i.test(operator) ||
    /^(?:for(?:all|any)values?:)?notipaddress/i.test(operator)
    ? 'narrow'
    : 'unclear';
}

/** The conditions of a template that a guard is made of, in words. */
export function guardTexts(guard: Guard): string[] {
  return guard.map(({ condition, is }) => `only where ${condition} is ${is ? 'true' : 'false'}`);
}
