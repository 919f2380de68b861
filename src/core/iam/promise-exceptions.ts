import type { PromiseException, Promised } from '../model/settings.ts';
import type { StringValue } from '../model/value.ts';
import { createEffort } from './effort.ts';
import { toWidePattern } from './hole-pattern.ts';
import { intersects, matches } from './pattern.ts';
import { requestedArns } from './reach.ts';
import type { Action, Reference } from './reference.ts';
import { containsSymbolic, createToSymbolic } from './symbolic.ts';

/** The exceptions of a promise, asked about one action at a time. */
export interface Exceptions {
  of(action: Action): ActionExceptions;
}

/** What a promise leaves out for one action. */
export interface ActionExceptions {
  /** No exception names the action. */
  readonly isNone: boolean;
  /**
   * Whether the exceptions contain every resource of a pattern on which the action can be asked for. `place` is the
   * statement of the pattern.
   */
  contain(resource: StringValue, place: number): boolean;
  /** Whether they contain every resource on which the action can be asked for, but for those of some patterns. */
  containAllBut(resources: readonly StringValue[], place: number): boolean;
}

/** Comparing exceptions with resources stops here; what is left then is not contained. */
const steps = 50_000_000;

/**
 * Reads the exceptions of a promise. `anyFilling`: `{{Name}}` in them stands for whatever a template fills in at that
 * place, since templates name their parameters as they like; else only for what the policies call by that name.
 */
export function createExceptions(
  reference: Reference,
  promised: Promised,
  options: { readonly anyFilling: boolean },
): Exceptions {
  const effort = createEffort(steps);
  const write = createWriter(options.anyFilling);
  const written = promised.except.map((exception) => ({
    exception,
    forms: exception.resources.flatMap((text) => write(stringOf(text), -1)),
  }));
  const memory = new Map<string, ActionExceptions>();

  const read = (action: Action): ActionExceptions => {
    const named = written.filter(({ exception }) => isNamed(action, exception));
    const outers = named.flatMap(({ forms }) => forms);
    const containsAny = (inner: string): boolean =>
      outers.some((outer) => containsSymbolic(outer, inner, effort));
    let asked: Asked | undefined;
    const askedFor = (): Asked => (asked ??= askedOf(requestedArns(reference, action), containsAny));
    return {
      isNone: named.length === 0,
      contain(resource, place) {
        if (named.length === 0) return false;
        if (write(resource, place).some(containsAny)) return true;
        const wide = toWidePattern(resource);
        const { requested, left } = askedFor();
        return requested.length > 0 && !left.some((arn) => intersects(arn, wide));
      },
      containAllBut(resources, place) {
        if (containsAny('*')) return true;
        const { requested, left } = askedFor();
        const excepted = resources.flatMap((resource) => write(resource, place));
        return (
          requested.length > 0 &&
          left.every((arn) => excepted.some((outer) => containsSymbolic(outer, inOnePartition(arn), effort)))
        );
      },
    };
  };
  return {
    of(action) {
      const known = memory.get(action.id) ?? read(action);
      memory.set(action.id, known);
      return known;
    },
  };
}

/** On what an action can be asked for, and what of that no exception contains. */
interface Asked {
  readonly requested: readonly string[];
  readonly left: readonly string[];
}

function askedOf(requested: readonly string[], isContained: (arn: string) => boolean): Asked {
  return { requested, left: requested.filter((arn) => !isContained(inOnePartition(arn))) };
}

/** Whether an exception names an action. */
function isNamed({ id }: Action, { actions }: PromiseException): boolean {
  return actions.some((pattern) => matches(pattern, id, { ignoreCase: true }));
}

/** A resource of an exception as a text with holes. */
export function stringOf(text: string): StringValue {
  const holes = [...text.matchAll(/\{\{\s*([\w.-]+)\s*\}\}/g)].map(({ 0: hole, 1: name = '', index }) => ({
    start: index,
    end: index + hole.length,
    name,
  }));
  return { kind: 'string', text, holes, span: nowhere };
}

const nowhere = { source: { file: '', text: '', bom: false }, start: 0, end: 0 };

/**
 * Writes resources so that they can be compared, in each form in which they may be contained. With `anyFilling` all
 * holes are alike, and a name that is only partly hidden (`cur-${Id}`) is also written as one that is hidden.
 */
function createWriter(anyFilling: boolean): (value: StringValue, place: number) => readonly string[] {
  const toSymbolic = createToSymbolic();
  const options = (place: number) => ({ place, foldCase: false });
  if (!anyFilling) return (value, place) => [inOnePartition(toSymbolic(value, options(place)))];
  const writeAlike = (value: StringValue, place: number): string =>
    toSymbolic({ ...value, holes: value.holes.map((hole) => ({ ...hole, name: 'any' })) }, options(place));
  const any = writeAlike(stringOf('{{any}}'), 0);
  return (value, place) => {
    const text = inOnePartition(writeAlike(value, place));
    const parts = text.split(/([/:*?])/);
    const asWhole = parts.map((part) => (part.includes(any) ? any : part)).join('');
    return asWhole === text || place === -1 ? [text] : [text, asWhole];
  };
}

/** Exceptions are written for one partition and meant for every one. */
function inOnePartition(text: string): string {
  return text.replace(/^arn:[^:]*:/, 'arn:aws:');
}
