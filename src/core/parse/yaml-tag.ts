import type { CST, Node } from 'yaml';

/** A short tag of CloudFormation where it is written, and the function it calls. */
export interface Tag {
  /** The key of the map that says the same: `Fn::Sub` for `!Sub`. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The short tag before a node. `!Ref` and `!Condition` are keys of their own, all others are functions.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
export function tagBefore(tags: readonly CST.SourceToken[], node: Node): Tag | undefined {
  const { tag } = node;
  if (tag === undefined || !/^![A-Za-z][A-Za-z0-9:]*$/.test(tag)) return undefined;
  const name = tag.slice(1);
  const token = tokenBefore(tags, tag, node.range?.[0] ?? 0);
  const start = token?.offset ?? node.range?.[0] ?? 0;
  return {
    name: name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`,
    start,
    end: start + (token?.source.length ?? 0),
  };
}

/** The last tag of that name before an offset; the tag of a map's first key may stand between a map and its own tag. */
function tokenBefore(
  tags: readonly CST.SourceToken[],
  tag: string,
  offset: number,
): CST.SourceToken | undefined {
  let low = 0;
  let high = tags.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tags[middle]?.offset ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return tags.slice(Math.max(low - 2, 0), low).findLast((token) => token.source === tag) ?? tags[low - 1];
}
