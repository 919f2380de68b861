import type { ParseProblem } from '../../model/policy.ts';
import type { Source } from '../../model/source.ts';
import { maxProblems } from '../parsed.ts';
import { Cursor, SyntaxFailure } from './cursor.ts';
import { parseBodyItem, reportRepeated } from './parse-body.ts';
import { endOfIdentifier } from './scan-token.ts';
import type { Attribute, Block, Body } from './syntax.ts';

/**
 * Reads the native syntax of HCL, the language of `.tf` files. Never throws: an argument or block that cannot be read
 * is a problem, and reading goes on at the next block that starts a line.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 */
export function parseHcl(source: Source): {
  readonly body: Body;
  readonly problems: readonly ParseProblem[];
} {
  const cursor = new Cursor(source);
  const attributes: Attribute[] = [];
  const blocks: Block[] = [];
  // Each failure may have read to the end of the file in vain; together they may not do so more than a few times.
  let patience = 4 * source.text.length + 10_000;
  for (;;) {
    while (cursor.accept('newline') !== undefined);
    const { kind, start } = cursor.peek();
    if (kind === 'end') break;
    try {
      const item = parseBodyItem(cursor);
      if ('expression' in item) attributes.push(item);
      else blocks.push(item);
    } catch (failure) {
      if (!(failure instanceof SyntaxFailure)) throw failure;
      cursor.report(failure.message, failure.span);
      patience -= cursor.peek().end - start;
      const next = nextBlock(source.text, start);
      if (next === undefined) break;
      if (patience < 0 || cursor.problems.length >= maxProblems) {
        const rest = { source, start: next, end: endOfIdentifier(source.text, next) };
        cursor.problems.push({
          message: 'From here on the file was not read: too much before it could not be.',
          span: rest,
        });
        break;
      }
      cursor.restartAt(next);
    }
  }
  reportRepeated(cursor, attributes);
  const span = { source, start: 0, end: source.text.length };
  return { body: { attributes, blocks, span }, problems: cursor.problems };
}

/** The next line that starts, without indentation, with the header of a block: `type "label" {`. */
function nextBlock(text: string, from: number): number | undefined {
  for (let at = text.indexOf('\n', from); at !== -1; at = text.indexOf('\n', at + 1))
    if (isBlockHeader(text, at + 1)) return at + 1;
  return undefined;
}

function isBlockHeader(text: string, lineStart: number): boolean {
  let at = endOfIdentifier(text, lineStart);
  if (at === lineStart) return false;
  for (;;) {
    while (text[at] === ' ' || text[at] === '\t') at++;
    if (text[at] === '{') return true;
    const end = text[at] === '"' ? endOfLabel(text, at) : endOfIdentifier(text, at);
    if (end === at) return false;
    at = end;
  }
}

function endOfLabel(text: string, start: number): number {
  for (let at = start + 1; at < text.length && text[at] !== '\n'; at++) if (text[at] === '"') return at + 1;
  return start;
}
