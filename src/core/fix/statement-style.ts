import type { PolicyDocument, Statement } from '../model/policy.ts';
import type { Span } from '../model/source.ts';
import { type ListValue, type Value, entryOf, isKnown } from '../model/value.ts';
import { type Host, type Quote, hostOf, isPlain, quoteOf } from './quotes.ts';
import { type WrittenList, leadOf, newlineOf, readWrittenList } from './written-list.ts';

/** How the statements of a document are written, as far as another one can be written like them. */
export interface StatementStyle {
  /** Between braces, in lines of YAML, or as a block of Terraform. */
  readonly form: 'braces' | 'yaml' | 'block';
  readonly host: Host;
  readonly newline: string;
  /** Blanks before the keys; undefined: a statement is on one line. */
  readonly keyPad: string | undefined;
  /** Blanks a level is indented by. */
  readonly unit: string;
  /** Between a key and its value. */
  readonly colon: string;
  /** Values of neighbouring lines begin in one column. */
  readonly isAligned: boolean;
  /** A comma behind each entry but the last, or behind all. */
  readonly entryComma: 'between' | 'all' | 'none';
  /** Whether lists are written with an item a line. */
  readonly listsOnLines: boolean;
  /** The same of lists of one item. */
  readonly singlesOnLines: boolean;
  readonly listComma: 'between' | 'all';
  /** YAML: blanks from the key of a list to its dash, and the dash with the blanks behind it; undefined: lists in brackets. */
  readonly dash: { readonly pad: string; readonly mark: string } | undefined;
  /** Terraform: whether `effect` is written where it is the default. */
  readonly writesAllow: boolean;
  /** The quote a text has as a key, or as a value of an element. */
  quoteFor(element: string, text: string): Quote;
}

/**
 * Infers the style of a document from its statements, the one named first. Undefined where none is written out in the
 * file.
 */
export function styleOf(document: PolicyDocument, near: Statement | undefined): StatementStyle | undefined {
  const all = near === undefined ? document.statements : [near, ...document.statements];
  const written = all.filter((statement) => formOf(statement) !== undefined);
  const [model] = written;
  const form = model && formOf(model);
  if (model === undefined || form === undefined) return undefined;
  const { source } = model.span;
  const host = hostOf(source);
  const alike = written.filter((one) => formOf(one) === form && one.span.source === source);
  const keyPad = form === 'yaml' ? ' '.repeat(columnOf(model.span)) : padOf(ownKeys(model)[0]?.key.span);
  const lists = alike.flatMap(({ tree }) =>
    ['Action', 'Resource'].flatMap((name) => {
      const value = entryOf(tree, name)?.value;
      return value?.kind === 'list' && value.items.length > 0 ? [value] : [];
    }),
  );
  const outer = source.text.slice(lineStart(model.span), model.span.start).replace(/[^\s].*$/s, '');
  return {
    form,
    host,
    newline: newlineOf(source.text),
    keyPad,
    unit:
      keyPad !== undefined && form !== 'yaml' && keyPad.length > outer.length
        ? keyPad.slice(outer.length)
        : '  ',
    ...separatorsOf(alike, form),
    ...listsOf(lists, form),
    writesAllow:
      form !== 'block' ||
      alike.some(({ tree }) => ownKeys({ tree }).some(({ key }) => key.text === 'Effect')),
    quoteFor: quotesOf(alike, host),
  };
}

/** The form of a statement that is written out in its file; undefined for one that a template makes. */
function formOf({ span, tree }: Statement): StatementStyle['form'] | undefined {
  const { source, start } = span;
  if (source.text.startsWith('{', start)) return 'braces';
  const host = hostOf(source);
  if (host === 'hcl')
    return /^statement\s*\{/.test(source.text.slice(start, start + 40)) ? 'block' : undefined;
  const [first] = tree.entries;
  return host === 'yaml' && first?.key.span.start === start && first.key.span.source === source
    ? 'yaml'
    : undefined;
}

/** The entries that are written in the statement itself, and with a key of their own. */
export function ownKeys({ tree }: Pick<Statement, 'tree'>): Statement['tree']['entries'] {
  const { source, start, end } = tree.span;
  return tree.entries
    .filter(({ key }) => key.span.source === source && key.span.start >= start && key.span.end <= end)
    .filter(({ key }) => key.span.start > start || !/^(?:statement|dynamic)$/.test(writtenAt(key.span)))
    .toSorted((a, b) => a.key.span.start - b.key.span.start);
}

function writtenAt({ source, start, end }: Span): string {
  return source.text.slice(start, end);
}

function separatorsOf(
  statements: readonly Statement[],
  form: StatementStyle['form'],
): Pick<StatementStyle, 'colon' | 'isAligned' | 'entryComma'> {
  const gaps = statements.flatMap((statement) => {
    const entries = ownKeys(statement);
    return entries.map(({ key, value }, index) => {
      const { text } = key.span.source;
      const next = entries[index + 1]?.key.span.start ?? statement.span.end;
      const isSimple = value.span.source === key.span.source && value.span.start > key.span.end;
      return {
        colon: isSimple ? text.slice(key.span.end, value.span.start).replace(/![\s\S]*$/, '') : '',
        hasComma: isSimple && /^[ \t]*,/.test(text.slice(value.span.end, next)),
        isLast: index === entries.length - 1,
      };
    });
  });
  const colons = gaps.map(({ colon }) => colon).filter((colon) => /^[ \t]*[:=][ \t]*$/.test(colon));
  const usual = form === 'block' ? ' = ' : ': ';
  const shortest = colons.toSorted((a, b) => a.length - b.length)[0] ?? usual;
  const inner = gaps.filter(({ isLast }) => !isLast);
  const isAll = gaps.length > 0 && gaps.every(({ hasComma }) => hasComma);
  return {
    colon: shortest,
    isAligned:
      shortest.includes('=') && (form === 'block' || colons.some((colon) => colon.length > shortest.length)),
    entryComma:
      form === 'braces' && inner.some(({ hasComma }) => hasComma) ? (isAll ? 'all' : 'between') : 'none',
  };
}

function listsOf(
  lists: readonly ListValue[],
  form: StatementStyle['form'],
): Pick<StatementStyle, 'listsOnLines' | 'singlesOnLines' | 'listComma' | 'dash'> {
  const written = lists.flatMap((list) => readWrittenList(list) ?? []);
  const several = written.find(({ items }) => items.length > 1);
  const single = written.find(({ items }) => items.length === 1);
  const model = several ?? single;
  const dashed = model?.separator === 'dash' ? model : undefined;
  const isOnLines = (list: WrittenList): boolean => {
    const [first] = list.items;
    return first !== undefined && leadOf(list, first) !== undefined;
  };
  const listsOnLines = model === undefined || isOnLines(model);
  const withLines = written.find((list) => list.separator === 'comma' && isOnLines(list));
  return {
    listsOnLines,
    singlesOnLines: single === undefined ? listsOnLines && form !== 'block' : isOnLines(single),
    listComma: withLines?.items.at(-1)?.comma === -1 || withLines === undefined ? 'between' : 'all',
    dash:
      dashed === undefined ? (model === undefined ? { pad: '  ', mark: '- ' } : undefined) : dashOf(dashed),
  };
}

/** Where the dashes of a list stand below its key, which is in the nearest line above that ends with a colon. */
function dashOf(list: WrittenList): StatementStyle['dash'] {
  const { text } = list.source;
  const [first] = list.items;
  if (first === undefined) return undefined;
  const dash = text.lastIndexOf('-', first.tokenStart - 1);
  const line = text.lastIndexOf('\n', dash - 1) + 1;
  const above = text.slice(0, line).split('\n').slice(-50);
  const keyLine = above.findLast((one) => /^[^#]*:\s*(?:#.*)?$/.test(one)) ?? '';
  const key = /^[\s-]*/.exec(keyLine)?.[0].length ?? 0;
  return { pad: ' '.repeat(Math.max(dash - line - key, 0)), mark: text.slice(dash, first.tokenStart) };
}

/** What others of the same text have, else of the same element: where quotes are not needed, and where they are. */
function quotesOf(statements: readonly Statement[], host: Host): StatementStyle['quoteFor'] {
  const seen: Quoted[] = [];
  const note = (element: string, value: Value): void => {
    if (value.kind === 'list') for (const item of value.items) note(element, item);
    const quote = value.kind === 'string' && isKnown(value) ? quoteOf(value.span, value.text) : undefined;
    if (value.kind !== 'string' || quote === undefined) return;
    seen.push({ element, text: value.text, quote, isFree: isPlain(value.text) });
  };
  for (const statement of statements)
    for (const { key, value } of ownKeys(statement)) {
      note('key', key);
      note(key.text, value);
    }
  return (element, text) => {
    if (host !== 'yaml' && (element !== 'key' || !/^[A-Za-z_][\w-]*$/.test(text))) return '"';
    const isFree = isPlain(text);
    const own = seen.filter((one) => one.element === element);
    const values = seen.filter((one) => one.element !== 'key');
    const alike = [...own.filter((one) => one.text === text), ...own, ...values].find(
      (one) => one.text === text || (isFree ? one.isFree : one.quote !== ''),
    );
    return alike?.quote ?? (isFree ? '' : host === 'yaml' ? "'" : '"');
  };
}

interface Quoted {
  readonly element: string;
  readonly text: string;
  readonly quote: Quote;
  /** It would need no quotes. */
  readonly isFree: boolean;
}

function columnOf(span: Span): number {
  return span.start - lineStart(span);
}

function lineStart({ source, start }: Span): number {
  return source.text.lastIndexOf('\n', start - 1) + 1;
}

/** The blanks before a token that starts its line. */
function padOf(span: Span | undefined): string | undefined {
  if (span === undefined) return undefined;
  const before = span.source.text.slice(lineStart(span), span.start);
  return before.trim() === '' ? before : undefined;
}
