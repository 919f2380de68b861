import { type Document, type ParsedNode, Composer, Parser } from 'yaml';
import type { ParseProblem } from '../model/policy.ts';
import type { Source } from '../model/source.ts';
import { type Parsed, maxDepth, maxProblems } from './parsed.ts';
import { yamlMessage } from './yaml-message.ts';
import { surveyTokens } from './yaml-tokens.ts';
import { readYamlTree } from './yaml-tree.ts';

/**
 * Reads a YAML file (1.2 core schema: `2012-10-17` and `yes` are strings). CloudFormation's short tags become the maps
 * they stand for, aliases and merge keys are followed, keys written twice are all kept. Of several documents the first
 * is read and the others are a problem.
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
  const tokens = [...new Parser().parse(text)];
  const { tooDeep, tags } = surveyTokens(tokens);
  if (tooDeep !== undefined) {
    problem(`Lists and maps nest more than ${maxDepth} levels deep here, which no policy needs`, tooDeep);
    return { value: undefined, problems };
  }
  const composer = new Composer({
    logLevel: 'silent',
    // Known tags are of no use here, and finding duplicates is quadratic in the library.
    resolveKnownTags: false,
    uniqueKeys: false,
  });
  let document: Document.Parsed<ParsedNode> | undefined;
  for (const next of composer.compose(tokens, true, text.length)) {
    for (const error of next.errors) problem(yamlMessage(error), ...error.pos);
    if (isEmpty(next)) document ??= next;
    else if (document === undefined || isEmpty(document)) document = next;
    else {
      const message = 'A second document starts here; only the first is read, so give each a file of its own';
      problem(message, next.contents?.range[0] ?? next.range[0]);
      break;
    }
  }
  if (document?.contents == null || isEmpty(document)) {
    if (problems.length === 0) problem('Expected a YAML document, found nothing', 0, text.length);
    return { value: undefined, problems: firstOf(problems) };
  }
  const tree = readYamlTree(source, document.contents, tags);
  return { value: tree.value, problems: firstOf([...problems, ...tree.problems]) };
}

/** Whether a document has nothing but comments and space. */
function isEmpty(document: Document.Parsed<ParsedNode>): boolean {
  const { contents } = document;
  if (contents === null) return true;
  return (
    contents.range[0] === contents.range[1] && contents.tag === undefined && contents.anchor === undefined
  );
}

function firstOf(problems: readonly ParseProblem[]): readonly ParseProblem[] {
  return problems.toSorted((a, b) => a.span.start - b.span.start).slice(0, maxProblems);
}
