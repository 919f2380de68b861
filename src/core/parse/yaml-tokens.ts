import type { CST } from 'yaml';
import { maxDepth } from './parsed.ts';

/** What is seen in the tokens of a YAML text before it is composed to a document. */
export interface TokenSurvey {
  /** Offset of the first list or map that is nested too deeply. */
  readonly tooDeep: number | undefined;
  /** Every tag, in source order. */
  readonly tags: readonly CST.SourceToken[];
}

/**
 * Looks through the token tree with a stack of its own. Composing is recursive, and a second text that exhausts the
 * call stack aborts the whole process inside the regular expression engine of Node 20 and 22, which cannot be caught.
 */
export function surveyTokens(tokens: readonly CST.Token[]): TokenSurvey {
  const tags: CST.SourceToken[] = [];
  const open = tokens.map((token) => ({ token, depth: 0 })).reverse();
  let tooDeep: number | undefined;
  for (let next = open.pop(); next !== undefined && tooDeep === undefined; next = open.pop()) {
    const { token, depth } = next;
    if (depth >= maxDepth && 'items' in token) tooDeep = token.offset;
    const first = open.length;
    if (token.type === 'tag') tags.push(token);
    else if (token.type === 'document') {
      for (const part of token.start) open.push({ token: part, depth });
      if (token.value !== undefined) open.push({ token: token.value, depth });
    } else if ('items' in token)
      for (const item of token.items)
        for (const part of [...item.start, item.key, ...(item.sep ?? []), item.value])
          if (part && (part.type === 'tag' || 'items' in part)) open.push({ token: part, depth: depth + 1 });
    reverseFrom(open, first);
  }
  return { tooDeep, tags };
}

/** What was pushed last is to come out last. */
function reverseFrom<T>(stack: T[], first: number): void {
  for (let low = first, high = stack.length - 1; low < high; low++, high--) {
    const [a, b] = [stack[low], stack[high]];
    if (a === undefined || b === undefined) return;
    stack[low] = b;
    stack[high] = a;
  }
}
