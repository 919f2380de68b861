import type { Guard } from '../model/guard.ts';
import type {
  Condition,
  DocumentFormat,
  ElementList,
  PolicyDocument,
  PolicyType,
  Principal,
  PrincipalElement,
  Statement,
} from '../model/policy.ts';
import type { Source, Span } from '../model/source.ts';
import {
  type MapEntry,
  type MapValue,
  type StringValue,
  type UnknownValue,
  type Value,
  entryOf,
} from '../model/value.ts';
import { withAllowedValues } from './allowed-values.ts';
import { branchesOf, holeOf, scalarOf, stringsOf } from './branches.ts';

/** What is known of a policy document besides its text: all of {@link PolicyDocument} that a reader cannot see in the tree. */
export interface DocumentAbout {
  readonly id: string;
  readonly source: Source;
  readonly pointer: string;
  readonly format: DocumentFormat;
  readonly policyType: PolicyType;
  readonly resourceType?: string;
  readonly when: Guard;
}

/**
 * Reads an evaluated tree as a policy document. Total: of a malformed document what can be read is read, the shapes
 * themselves are judged elsewhere, from `tree`. Choices are flattened into guarded elements; every guard is complete,
 * from the document's own down to the string's. Element names are compared exactly, as IAM does.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function readPolicyDocument(tree: Value, about: DocumentAbout): PolicyDocument {
  const unresolved: UnknownValue[] = [];
  const statements: Statement[] = [];
  let version: StringValue | undefined;
  let index = 0;
  for (const body of branchesOf(tree, about.when)) {
    if (body.value.kind === 'unknown') unresolved.push(body.value);
    if (body.value.kind !== 'map') continue;
    version ??= scalarOf(entryOf(body.value, 'Version')?.value);
    const list = entryOf(body.value, 'Statement')?.value;
    for (const branch of list === undefined ? [] : branchesOf(list, body.when)) {
      if (branch.value.kind === 'unknown') unresolved.push(branch.value);
      if (branch.value.kind !== 'map') index += 1;
      else
        for (const variant of effectsOf(branch.value, branch.when, unresolved))
          statements.push(readStatement(branch.value, variant, index++, unresolved));
    }
  }
  return { ...about, span: tree.span, tree, version, statements, unresolved };
}

interface Variant {
  readonly effect: 'Allow' | 'Deny' | undefined;
  readonly when: Guard;
}

/** A statement whose Effect depends on a condition is two statements. */
function effectsOf(statement: MapValue, when: Guard, unresolved: UnknownValue[]): readonly Variant[] {
  const effect = entryOf(statement, 'Effect')?.value;
  if (effect === undefined) return [{ effect, when }];
  const branches = effect.kind === 'list' ? [] : branchesOf(withAllowedValues(effect), when);
  if (branches.length === 0) return [{ effect: undefined, when }];
  return branches.map((branch) => {
    if (branch.value.kind === 'unknown') unresolved.push(branch.value);
    const text = branch.value.kind === 'string' ? branch.value.text : undefined;
    return { effect: text === 'Allow' || text === 'Deny' ? text : undefined, when: branch.when };
  });
}

function readStatement(
  tree: MapValue,
  { effect, when }: Variant,
  index: number,
  unresolved: UnknownValue[],
): Statement {
  const action = elementOf(tree, 'Action', 'NotAction', unresolved);
  const resource = elementOf(tree, 'Resource', 'NotResource', unresolved);
  const principal = elementOf(tree, 'Principal', 'NotPrincipal', unresolved);
  const conditions = entryOf(tree, 'Condition');
  return {
    index,
    span: tree.span,
    when,
    tree,
    sid: scalarOf(entryOf(tree, 'Sid')?.value),
    effect,
    action: action && readList({ ...action, value: withAllowedValues(action.value) }, when),
    resource: resource && readList(resource, when),
    principal: principal && readPrincipal({ ...principal, value: withAllowedValues(principal.value) }, when),
    conditions: conditions === undefined ? [] : readConditions(conditions, when),
  };
}

/** The positive element, else the negated one. Where both are written the negated one is kept as not understood. */
function elementOf(
  tree: MapValue,
  positive: string,
  negated: string,
  unresolved: UnknownValue[],
): MapEntry | undefined {
  const first = entryOf(tree, positive);
  const second = entryOf(tree, negated);
  if (first !== undefined && second !== undefined)
    unresolved.push({
      kind: 'unknown',
      expression: negated,
      reason: `the statement has both ${positive} and ${negated}`,
      span: second.key.span,
    });
  return first ?? second;
}

function isNegated(key: StringValue): boolean {
  return key.text.startsWith('Not');
}

function readList({ key, value }: MapEntry, when: Guard): ElementList {
  const strings = stringsOf(value, when, false);
  return { key, negated: isNegated(key), ...strings, span: value.span };
}

function readPrincipal({ key, value }: MapEntry, when: Guard): PrincipalElement {
  const values: Principal[] = [];
  const unresolved: UnknownValue[] = [];
  for (const branch of branchesOf(value, when)) {
    if (branch.value.kind === 'map')
      for (const entry of branch.value.entries) {
        const strings = stringsOf(entry.value, branch.when, true);
        for (const string of strings.values) values.push({ type: entry.key.text, value: string });
        unresolved.push(...strings.unresolved);
      }
    else {
      const strings = stringsOf(branch.value, branch.when, true);
      for (const string of strings.values)
        values.push({ type: string.text === '*' ? '*' : 'AWS', value: string });
      unresolved.push(...strings.unresolved);
    }
  }
  return { key, negated: isNegated(key), values, unresolved, span: value.span };
}

function readConditions({ key: block, value }: MapEntry, when: Guard): readonly Condition[] {
  const conditions: Condition[] = [];
  for (const operators of branchesOf(value, when)) {
    if (operators.value.kind === 'unknown') conditions.push(hidden(block, operators.value, operators.when));
    if (operators.value.kind !== 'map') continue;
    for (const operator of operators.value.entries)
      for (const keys of branchesOf(operator.value, operators.when)) {
        if (keys.value.kind === 'unknown') conditions.push(hidden(operator.key, keys.value, keys.when));
        if (keys.value.kind !== 'map') continue;
        for (const { key, value: values } of keys.value.entries)
          conditions.push({
            operator: operator.key,
            key,
            ...stringsOf(values, keys.when, true),
            when: keys.when,
            span: through(key.span, values.span),
          });
      }
  }
  return conditions;
}

/** A condition of which a template hides the key, or operator and key: what is hidden is a hole from end to end. */
function hidden(at: StringValue, value: UnknownValue, when: Guard): Condition {
  const key = holeOf(value);
  const operator = at.text === 'Condition' ? key : at;
  return { operator, key, values: [], unresolved: [value], when, span: through(at.span, value.span) };
}

function through(from: Span, to: Span): Span {
  return from.source === to.source && to.end >= from.start ? { ...from, end: to.end } : from;
}
