import type { Span } from '../../model/source.ts';
import type { UnknownValue, Value } from '../../model/value.ts';
import { unknownAt } from '../cloudformation/unknown.ts';
import type { Expression } from '../hcl/syntax.ts';
import { maxDepth } from '../parsed.ts';
import type { Module } from './module.ts';

/** What an expression can refer to where it stands. */
export interface Scope {
  readonly module: Module;
  /** What `for`, `for_each` and `dynamic` bind: `each`, the iterator of a block, loop variables. */
  readonly bindings: ReadonlyMap<string, Bound>;
  /** The locals being evaluated: one that meets itself again has no value. */
  readonly resolving: readonly string[];
  readonly level: number;
  readonly work: Work;
}

/** A bound value and how much of it there is, which each use of it takes. */
export interface Bound {
  readonly value: Value;
  readonly weight: number;
  /** What goes through something hidden is called, e.g. `var.buckets[*]`, where the value is an element of that. */
  readonly each?: string;
}

/** How much may still be evaluated: locals that use each other twice double with each step. */
export interface Work {
  left: number;
}

export type Evaluate = (expression: Expression, scope: Scope) => Value;

/** More than any real module takes, and done in a second. */
const maxWork = 1 << 19;
/** Characters of text that count as one piece of work. */
const charactersOfWork = 64;

export function scopeOf(module: Module, work: Work = newWork()): Scope {
  return { module, bindings: new Map(), resolving: [], level: 0, work };
}

/** As much work as one module may take. */
export function newWork(): Work {
  return { left: maxWork };
}

/** Takes work; false when none is left. */
export function spend({ work }: Scope, amount: number): boolean {
  work.left -= amount;
  return work.left >= 0;
}

/** Takes the work of a text of so many characters. */
export function spendText(scope: Scope, length: number): boolean {
  return spend(scope, 1 + length / charactersOfWork);
}

export function exhausted(span: Span): UnknownValue {
  return unknownAt(span, 'the module takes too much work to evaluate');
}

/** The scope with a name for each element of what is hidden, which `each` tells from all else. */
export function bindEach(scope: Scope, name: string, value: Value, each: string): Scope {
  return { ...scope, bindings: new Map(scope.bindings).set(name, { value, weight: 1, each }) };
}

/** The scope with more names; a value that nests too deeply is bound as unknown. */
export function bind(scope: Scope, values: Readonly<Record<string, Value>>): Scope {
  const bindings = new Map(scope.bindings);
  for (const [name, value] of Object.entries(values)) {
    const { weight, depth } = measure(value, scope.work.left);
    const fits = depth <= maxDepth && spend(scope, weight);
    bindings.set(name, fits ? { value, weight } : { value: exhausted(value.span), weight: 1 });
  }
  return { ...scope, bindings };
}

/** How many values there are in a value, and how deep they nest; stops counting at the limit. */
function measure(value: Value, limit: number): { readonly weight: number; readonly depth: number } {
  let weight = 0;
  let deepest = 0;
  const open: { readonly value: Value; readonly depth: number }[] = [{ value, depth: 1 }];
  for (let next = open.pop(); next !== undefined && weight <= limit; next = open.pop()) {
    const { depth } = next;
    weight++;
    deepest = Math.max(deepest, depth);
    for (const part of partsOf(next.value)) open.push({ value: part, depth: depth + 1 });
  }
  return { weight, depth: deepest };
}

function partsOf(value: Value): readonly Value[] {
  if (value.kind === 'list') return value.items;
  if (value.kind === 'map') return value.entries.map((entry) => entry.value);
  return value.kind === 'choice' ? value.options.flatMap((option) => option.value ?? []) : [];
}
