import { type CST, type ParsedNode, Composer, Parser } from 'yaml';
import type { ParseProblem } from '../model/policy.ts';
import type { Source } from '../model/source.ts';
import { type Value, entryOf } from '../model/value.ts';
import { type Parsed, maxDepth, maxProblems } from './parsed.ts';
import { yamlMessage } from './yaml-message.ts';
import { surveyTokens } from './yaml-tokens.ts';
import { readYamlTree } from './yaml-tree.ts';

/**
 * Reads a YAML file (1.2 core schema: `2012-10-17` and `yes` are strings). CloudFormation's short tags become the maps
 * they stand for, aliases and merge keys are followed, keys written twice are all kept. Several documents of one file
 * are a list.
 */
export function parseYaml(source: Source): Parsed {
  const { text } = source;
  const problems: ParseProblem[] = [];
  const problem = (message: string, start: number, end = start): void => {
    const from = Math.min(Math.max(start, 0), text.length);
    problems.push({
      span: { source, start: from, end: Math.min(Math.max(end, from), text.length) },
      message,
    });
  };
  const tokens = tokensOf(text);
  const { tooDeep, tags } = surveyTokens(tokens);
  if (tooDeep !== undefined) {
    problem(`Lists and maps nest more than ${maxDepth} levels deep here, which no policy needs.`, tooDeep);
    return { value: undefined, problems };
  }
  const composer = new Composer({
    logLevel: 'silent',
    // Known tags are of no use here, and finding duplicates is quadratic in the library.
    resolveKnownTags: false,
    uniqueKeys: false,
  });
  const values: Value[] = [];
  for (const document of withoutStackTraces(() => [...composer.compose(tokens, true, text.length)])) {
    for (const error of document.errors) problem(yamlMessage(error), ...error.pos);
    if (document.contents === null || isEmpty(document.contents)) continue;
    const tree = readYamlTree(source, document.contents, tags);
    values.push(tree.value);
    problems.push(...tree.problems);
    if (problems.length >= maxProblems) break;
  }
  const [first, second] = values;
  if (first === undefined && problems.length === 0)
    problem('Expected a YAML document, found nothing.', 0, text.length);
  if (second !== undefined && values.some(isTemplate))
    problem(
      'A second document starts here, but CloudFormation reads one document of a file only.',
      second.span.start,
    );
  const value = second === undefined ? first : listOf(source, values);
  return { value, problems: inOrder(problems) };
}

/** A text with more errors than this is no YAML. */
const maxErrors = 1000;

/**
 * The tokens of a text, up to where it is clear that it is no YAML: the library makes an error of every line, which takes
 * seconds for a megabyte. What was open there is not read; that something is wrong has been told many times by then.
 */
function tokensOf(text: string): readonly CST.Token[] {
  const tokens: CST.Token[] = [];
  let errors = 0;
  for (const token of new Parser().parse(text)) {
    tokens.push(token);
    errors += Number(token.type === 'error');
    if (errors > maxErrors) break;
  }
  return tokens;
}

/** By place, and one for each: of several at one place the first is the cause of the others. */
function inOrder(problems: readonly ParseProblem[]): readonly ParseProblem[] {
  const byPlace = new Map<number, ParseProblem>();
  for (const problem of problems)
    if (!byPlace.has(problem.span.start)) byPlace.set(problem.span.start, problem);
  return [...byPlace.values()].sort((a, b) => a.span.start - b.span.start).slice(0, maxProblems);
}

/** The library makes an error object of all it does not understand; a trace for each would take a minute for a megabyte. */
function withoutStackTraces<T>(work: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** Whether a document has nothing but comments and space. */
function isEmpty({ range, tag, anchor }: ParsedNode): boolean {
  return range[0] === range[1] && tag === undefined && anchor === undefined;
}

function isTemplate(value: Value): boolean {
  return value.kind === 'map' && entryOf(value, 'Resources') !== undefined;
}

function listOf(source: Source, items: readonly Value[]): Value {
  const span = { source, start: items[0]?.span.start ?? 0, end: items.at(-1)?.span.end ?? 0 };
  return { kind: 'list', items, span };
}
