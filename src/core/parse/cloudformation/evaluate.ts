import { type Guard, type Literal, always, both } from '../../model/guard.ts';
import type { ParseProblem } from '../../model/policy.ts';
import type { Span } from '../../model/source.ts';
import type { MapEntry, MapValue, StringValue, UnknownValue, Value } from '../../model/value.ts';
import { maxDepth } from '../parsed.ts';
import { type Segment, segmentsOf } from '../segment.ts';
import { choiceOf, combine, maxBranches } from './branches.ts';
import { createConditions } from './conditions.ts';
import type { Call } from './intrinsic.ts';
import { intrinsics } from './intrinsics.ts';
import { type Conditions, isIntrinsic } from './located.ts';
import { marked } from './marked.ts';
import type { Template } from './template.ts';
import { type Text, segmentsAt } from './text.ts';
import { unknownAt } from './unknown.ts';

/** Evaluates values of one template. */
export interface Evaluator extends Conditions {
  readonly template: Template;
  /** What a value is where `when` holds; undefined where nothing is there. Guards of choices leave out `when`. */
  evaluate(value: Value, when: Guard): Value | undefined;
  /** Where the pieces of an evaluated text are written. */
  piecesOf(text: StringValue): readonly Segment[];
  report(message: string, span: Span): void;
  /** What was found wrong so far, each thing once. */
  problems(): readonly ParseProblem[];
}

/** Texts do not grow beyond this many characters, which is more than twice the largest policy any service takes. */
const maxText = 1 << 18;
/** All the work of a template: far more than any real one takes, and done in about a second. */
const maxWork = 1 << 23;
/** The work of looking at a value; that of a text is its length. */
const workOfValue = 16;
/** A tag of YAML and its argument are two levels. */
const maxLevels = 2 * maxDepth;

/**
 * An evaluator of intrinsic functions. Nothing refers back to where it stands, so evaluation goes down the tree and
 * ends; the work is bounded all the same, since trees may share parts (YAML aliases) and texts may double.
 */
export function createEvaluator(template: Template): Evaluator {
  const run: Run = {
    template,
    literal: createConditions({
      template,
      evaluate: (value) => evaluate(run, value, always, 0),
      report: (message, span) => report(run, message, span),
    }),
    problems: new Map(),
    pieces: new WeakMap(),
    work: 0,
    isExhausted: false,
  };
  return {
    template,
    literal: run.literal,
    evaluate: (value, when) => evaluate(run, value, when, 0),
    piecesOf: (text) => piecesOf(run, text),
    report: (message, span) => report(run, message, span),
    problems: () => [...run.problems.values()],
  };
}

interface Run {
  readonly template: Template;
  readonly literal: (condition: string, is: boolean) => Literal;
  readonly problems: Map<string, ParseProblem>;
  /** Of the texts that were put together. */
  readonly pieces: WeakMap<StringValue, () => readonly Segment[]>;
  work: number;
  isExhausted: boolean;
}

function evaluate(run: Run, value: Value, when: Guard, level: number): Value | undefined {
  if (!spend(run, workOfValue)) return tooMuch(run, value.span);
  if (level > maxLevels) return unknownAt(value.span, 'it is nested too deeply');
  switch (value.kind) {
    case 'string':
      return marked(value, run.template.loopVariables);
    case 'list':
      return {
        ...value,
        items: value.items.flatMap((item) => evaluate(run, item, when, level + 1) ?? []),
      };
    case 'map':
      return isIntrinsic(value) ? apply(run, value, when, level) : evaluateMap(run, value, when, level);
    default:
      return value;
  }
}

function evaluateMap(run: Run, map: MapValue, when: Guard, level: number): Value {
  const entries: MapEntry[] = [];
  for (const { key, value } of map.entries) {
    if (key.text === 'Fn::Transform' || key.text.startsWith('Fn::ForEach::'))
      return unknownAt(map.span, `what ${key.text} adds is only known when the stack is deployed`);
    if (intrinsics.has(key.text) && key.text !== 'Ref') {
      report(run, `${key.text} must be the only key of its map`, key.span);
      return unknownAt(map.span, `${key.text} stands next to other keys`);
    }
    const evaluated = evaluate(run, value, when, level + 1);
    if (evaluated !== undefined)
      entries.push({ key: marked(key, run.template.loopVariables), value: evaluated });
  }
  return { ...map, entries };
}

function apply(run: Run, map: MapValue, when: Guard, level: number): Value | undefined {
  const [entry] = map.entries;
  const name = entry?.key.text.startsWith('Fn::ForEach::') === true ? 'Fn::ForEach' : (entry?.key.text ?? '');
  const intrinsic = intrinsics.get(name);
  if (entry === undefined || intrinsic === undefined)
    return unknownAt(map.span, `${name} is no function that can be evaluated here`);
  return intrinsic(entry.value, callOf(run, name, map.span, when, level));
}

function callOf(run: Run, name: string, span: Span, when: Guard, level: number): Call {
  const call: Call = {
    name,
    template: run.template,
    when,
    span,
    evaluate: (value, under) =>
      evaluate(run, value, under === undefined ? when : both(when, [under]), level + 1),
    literal: run.literal,
    each(values, make) {
      const combinations = combine(values, (work) => spend(run, work));
      if (combinations === undefined) return run.work > maxWork ? tooMuch(run, span) : tooManyBranches(span);
      const made = choiceOf(
        combinations.map((branch) => ({ when: branch.when, value: make(branch.value) })),
        span,
      );
      return made?.kind === 'choice' && made.options.length > maxBranches ? tooManyBranches(span) : made;
    },
    string: (text, at = span, pieces) => string(run, text, at, pieces),
    piecesOf: (text) => piecesOf(run, text),
    unknown: (reason, at = span) => unknownAt(at, reason),
    malformed(message, at = span) {
      report(run, message, at);
      return unknownAt(at, 'CloudFormation refuses the expression');
    },
    report: (message, at = span) => report(run, message, at),
  };
  return call;
}

function string(run: Run, text: Text, span: Span, pieces: (() => readonly Segment[]) | undefined): Value {
  if (!spend(run, text.text.length)) return tooMuch(run, span);
  if (text.text.length > maxText) return unknownAt(span, 'the text is longer than any policy may be');
  const { text: written, holes } = marked(text, run.template.loopVariables);
  const value: StringValue = { kind: 'string', text: written, holes, span };
  if (pieces !== undefined) run.pieces.set(value, pieces);
  return value;
}

function piecesOf(run: Run, text: StringValue): readonly Segment[] {
  const pieces = run.pieces.get(text);
  if (pieces !== undefined) return pieces();
  return text.holes.length === 0 ? segmentsOf(text) : segmentsAt(text, text.span);
}

function spend(run: Run, work: number): boolean {
  run.work += work;
  return run.work <= maxWork;
}

/** Told once: all that follows is unknown for the same reason. */
function tooMuch(run: Run, span: Span): UnknownValue {
  if (!run.isExhausted)
    report(run, 'The template takes too much work to evaluate; all from here on is unread', span);
  run.isExhausted = true;
  return unknownAt(span, 'the template takes too much work to evaluate');
}

function tooManyBranches(span: Span): UnknownValue {
  return unknownAt(span, `it depends on more than ${maxBranches} combinations of conditions`);
}

function report(run: Run, message: string, span: Span): void {
  const key = `${span.start} ${span.end} ${message}`;
  if (!run.problems.has(key)) run.problems.set(key, { span, message });
}
