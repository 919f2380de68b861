import type { PolicyDocument } from '../model/policy.ts';
import type { Span } from '../model/source.ts';
import type { BooleanValue, MapValue, NumberValue, Value } from '../model/value.ts';
import { isAskable } from './askable.ts';
import { type Place, type StandIns, createStandIns } from './stand-ins.ts';
import { type Deployment, chosenIn, variantsOf } from './variants.ts';

/** A document as it is sent, in one deployment: JSON on one line, and where each token of it comes from. */
export interface PreparedDocument {
  /** ASCII alone, so that bytes, characters and UTF-16 units are one count. */
  readonly text: string;
  /** By ascending start, what contains before what is contained; the first is all of the document. */
  readonly tokens: readonly Token[];
  /** In the order they have in `text`. */
  readonly statements: readonly SentStatement[];
}

export interface SentStatement {
  readonly tree: MapValue;
  readonly text: string;
}

/** A key or a value of the text, and what it was written as. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly span: Span;
  /** The template hides it, or a part of it. */
  readonly isStandIn: boolean;
}

export interface Preparation {
  /** None where the template hides all there is to ask. */
  readonly variants: readonly PreparedDocument[];
  /** Statements that were left out because what is hidden decides what they mean. */
  readonly leftOut: number;
  /** Branches that are in no variant. */
  readonly missing: number;
}

/**
 * Writes a document as the service is to see it. What a template hides is filled with stand-ins of the right shape;
 * branches of the template are written as documents of their own, each one a deployment that can be. `examples`: what a
 * config fills placeholders with.
 */
export function prepareDocument(
  document: PolicyDocument,
  examples: ReadonlyMap<string, string> = new Map(),
): Preparation {
  const { deployments, missing } = variantsOf(document.tree, document.when);
  const leftOut = new Set<Value>();
  const variants = deployments.flatMap((deployment) => {
    const prepared = prepareIn(document, deployment, createStandIns(examples));
    for (const statement of prepared.leftOut) leftOut.add(statement);
    return prepared.document ?? [];
  });
  return { variants, leftOut: leftOut.size, missing };
}

/** Writes a document as it is in one deployment; undefined where all there is to ask is hidden. */
export function prepareIn(
  document: PolicyDocument,
  deployment: Deployment,
  standIns: StandIns,
): { readonly document: PreparedDocument | undefined; readonly leftOut: ReadonlySet<Value> } {
  const leftOut = new Set<Value>();
  const writer = createWriter(document, deployment, standIns, leftOut);
  writer.value(document.tree, { element: '' });
  return { document: writer.end(), leftOut };
}

interface OpenToken extends Token {
  end: number;
}

function createWriter(
  { format }: PolicyDocument,
  deployment: Deployment,
  standIns: StandIns,
  leftOut: Set<Value>,
) {
  const parts: string[] = [];
  const tokens: OpenToken[] = [];
  const statements: { readonly tree: MapValue; readonly start: number; readonly end: number }[] = [];
  let at = 0;
  let isEmpty = false;

  const put = (text: string): void => {
    parts.push(text);
    at += text.length;
  };
  const token = (span: Span, isStandIn: boolean, write: () => void): void => {
    const open: OpenToken = { start: at, end: at, span, isStandIn };
    tokens.push(open);
    write();
    open.end = at;
  };
  /** What is there of a value in this deployment. */
  const present = (value: Value): Value | undefined => {
    let found: Value | undefined = value;
    while (found?.kind === 'choice') found = chosenIn(found, deployment);
    return found;
  };
  const each = <T>(items: readonly T[], write: (item: T) => void): void => {
    for (const [index, item] of items.entries()) {
      if (index > 0) put(',');
      write(item);
    }
  };

  const writeMap = (map: MapValue, place: Place): void => {
    put('{');
    const entries = map.entries.flatMap(({ key, value }) => {
      const inner = present(value);
      return inner === undefined ? [] : [{ key, value: inner }];
    });
    each(entries, ({ key, value }) => {
      const name = standIns.fill(key, { ...place, element: 'Key' });
      token(key.span, key.holes.length > 0, () => put(quoted(name)));
      put(':');
      writeValue(value, placeWithin(place, name));
    });
    put('}');
  };
  /** Statements that mean nothing without what is hidden are not sent. */
  const writeStatements = (value: Value): void => {
    const items = (value.kind === 'list' ? value.items : [value]).flatMap((item) => present(item) ?? []);
    const askable = items.filter((item) => isAskable(item, present));
    const kept = new Set(askable);
    for (const item of items) if (!kept.has(item)) leftOut.add(item);
    isEmpty ||= askable.length === 0 && items.length > 0;
    const writeItem = (item: Value): void => {
      const start = at;
      writeValue(item, { element: 'Statement' });
      if (item.kind === 'map') statements.push({ tree: item, start, end: at });
    };
    if (value.kind === 'list')
      token(value.span, false, () => {
        put('[');
        each(askable, writeItem);
        put(']');
      });
    else askable.forEach(writeItem);
  };
  const writeValue = (value: Value, place: Place): void => {
    if (place.element === 'Statements') return writeStatements(value);
    switch (value.kind) {
      case 'map':
        return token(value.span, false, () => writeMap(value, place));
      case 'list':
        return token(value.span, false, () => {
          put('[');
          each(
            value.items.flatMap((item) => present(item) ?? []),
            (item) => writeValue(item, place),
          );
          put(']');
        });
      case 'string':
        return token(value.span, value.holes.length > 0, () => put(quoted(standIns.fill(value, place))));
      case 'number':
      case 'boolean': {
        // A template hands scalars on as text.
        const text = format === 'cloudformation' ? quoted(value.text) : scalarOf(value);
        return token(value.span, false, () => put(text));
      }
      case 'null':
        return token(value.span, false, () => put('null'));
      case 'unknown':
        return token(value.span, true, () => put(quoted(standIns.whole(value.expression, place))));
      case 'choice': {
        const inner = present(value);
        if (inner === undefined) isEmpty = true;
        else writeValue(inner, place);
      }
    }
  };
  return {
    value(tree: Value, place: Place): void {
      const root = present(tree);
      if (root === undefined || root.kind === 'unknown') isEmpty = true;
      else writeValue(root, place);
    },
    end: (): PreparedDocument | undefined => {
      if (isEmpty || at === 0) return undefined;
      const text = parts.join('');
      const sent = statements.map(({ tree, start, end }) => ({ tree, text: text.slice(start, end) }));
      return { text, tokens, statements: sent };
    },
  };
}

/** Where the value of a key stands. */
function placeWithin({ element, operator, key }: Place, name: string): Place {
  if (element === '') return { element: name === 'Statement' ? 'Statements' : name };
  if (element === 'Statement') return { element: name };
  if (element !== 'Condition') return { element, key: name };
  return operator === undefined ? { element, operator: name } : { element, operator, key: key ?? name };
}

function scalarOf(value: NumberValue | BooleanValue): string {
  if (value.kind === 'boolean') return String(value.value);
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(value.text) ? value.text : quoted(value.text);
}

/** A text as a JSON string of ASCII characters. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
