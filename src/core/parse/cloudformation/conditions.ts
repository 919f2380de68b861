import { type Formula, not, sizeOf } from '../../model/formula.ts';
import type { Literal } from '../../model/guard.ts';
import type { Span } from '../../model/source.ts';
import type { Value } from '../../model/value.ts';
import { argumentsOf } from './intrinsic.ts';
import type { Template } from './template.ts';
import { type Text, isAllHoles, textOf } from './text.ts';

/** What conditions are made of, and whom to tell what is wrong with them. */
export interface ConditionContext {
  readonly template: Template;
  readonly evaluate: (value: Value) => Value | undefined;
  readonly report: (message: string, span: Span) => void;
}

/** A condition that says more than so many things, or through so many others, stands for itself. */
const maxSize = 64;
const maxChain = 100;

/**
 * The conditions of a template with what they say of its parameters: so that two of them cannot hold at once that ask
 * one parameter for two values. What cannot be told apart stands for itself.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html
 */
export function createConditions(context: ConditionContext): (condition: string, is: boolean) => Literal {
  const reading: Reading = { ...context, known: new Map(), open: [] };
  const literals = new Map<string, Literal>();
  return (condition, is) => {
    const key = `${is} ${condition}`;
    const literal = literals.get(key) ?? literalOf(condition, is, formulaOf(condition, undefined, reading));
    literals.set(key, literal);
    return literal;
  };
}

interface Reading extends ConditionContext {
  readonly known: Map<string, Formula>;
  /** The conditions being read, outermost first. */
  readonly open: string[];
}

function literalOf(condition: string, is: boolean, means: Formula): Literal {
  const saysItsNameOnly = means.kind === 'atom' && means.name === condition;
  return saysItsNameOnly ? { condition, is } : { condition, is, means };
}

function formulaOf(condition: string, usedAt: Span | undefined, reading: Reading): Formula {
  const { template, known, open } = reading;
  const itself: Formula = { kind: 'atom', name: condition };
  const before = known.get(condition);
  const written = template.conditions.get(condition);
  if (before !== undefined) return before;
  if (open.includes(condition)) {
    if (usedAt !== undefined)
      reading.report(`The condition ${condition} depends on itself: ${circle(condition, open)}`, usedAt);
    return itself;
  }
  if (written === undefined || open.length >= maxChain) {
    if (written === undefined && usedAt !== undefined && template.isComplete)
      reading.report(`The Conditions section has no condition ${condition}`, usedAt);
    return itself;
  }
  open.push(condition);
  const formula = read(written, reading);
  open.pop();
  const means = formula === undefined || sizeOf(formula, maxSize) > maxSize ? itself : formula;
  known.set(condition, means);
  return means;
}

function circle(condition: string, open: readonly string[]): string {
  const names = [...open.slice(open.indexOf(condition)), condition];
  const shown = names.length > 6 ? [...names.slice(0, 5), '…', condition] : names;
  return shown.join(' → ');
}

/** Undefined where what it says cannot be told. */
function read(value: Value, reading: Reading): Formula | undefined {
  if (value.kind !== 'map' || value.entries.length !== 1) return undefined;
  const [entry] = value.entries;
  const argument = entry?.value;
  if (argument === undefined) return undefined;
  switch (entry?.key.text) {
    case 'Condition':
      return argument.kind === 'string' ? formulaOf(argument.text, argument.span, reading) : undefined;
    case 'Fn::Not': {
      const [only] = argumentsOf(argument, 1) ?? [];
      const formula = only && read(only, reading);
      return formula && not(formula);
    }
    case 'Fn::And':
      return together('all', argument, reading);
    case 'Fn::Or':
      return together('any', argument, reading);
    case 'Fn::Equals': {
      const [left, right] = argumentsOf(argument, 2) ?? [];
      return left && right && equality(reading.evaluate(left), reading.evaluate(right));
    }
    default:
      return undefined;
  }
}

function together(kind: 'all' | 'any', argument: Value, reading: Reading): Formula | undefined {
  const parts = argument.kind === 'list' ? argument.items : [];
  const formulas = parts.map((part): Formula => read(part, reading) ?? unreadable(part));
  return formulas.length === 0 ? undefined : { kind, of: formulas };
}

/** A part of a condition of which nothing is known but where it stands. */
function unreadable({ span }: Value): Formula {
  return { kind: 'atom', name: `the condition at ${span.start}` };
}

function equality(left: Value | undefined, right: Value | undefined): Formula | undefined {
  const [a, b] = [left && textOf(left), right && textOf(right)];
  if (a === undefined || b === undefined) return undefined;
  // How the items of a list were put together is not in the name of what they are together.
  if (
    [a, b].some(({ holes }) => holes.some(({ list }) => list !== undefined)) &&
    a.text !== '' &&
    b.text !== ''
  )
    return undefined;
  if (a.holes.length === 0 && b.holes.length === 0) return { kind: 'constant', value: a.text === b.text };
  if (a.holes.length > 0 && b.holes.length > 0) {
    if (a.text === b.text) return { kind: 'constant', value: true };
    return { kind: 'atom', name: [a.text, b.text].toSorted().join(' == ') };
  }
  return a.holes.length > 0 ? valueIs(a, b.text) : valueIs(b, a.text);
}

/** A parameter has one of its allowed values. */
function valueIs(subject: Text, value: string): Formula {
  const [hole, ...others] = subject.holes;
  const among = others.length === 0 && isAllHoles(subject) ? hole?.values : undefined;
  const formula = { kind: 'is', subject: subject.text, value } as const;
  return among === undefined ? formula : { ...formula, among };
}
