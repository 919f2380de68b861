import type { Hole } from '../../model/value.ts';
import type { Text } from './text.ts';

const dynamicReference = '{{resolve:';

/**
 * The text with holes where CloudFormation puts in something by itself: dynamic references such as
 * `{{resolve:ssm:/name}}`, and the variables of `Fn::ForEach`, which are replaced in every text as `${Name}` or
 * `&{Name}`.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
 */
export function marked<T extends Text>(text: T, loopVariables: ReadonlySet<string>): T {
  const holes = [...dynamicReferences(text), ...(loopVariables.size > 0 ? loops(text, loopVariables) : [])];
  if (holes.length === 0) return text;
  return { ...text, holes: outermost([...text.holes, ...holes]) };
}

/** A reference ends at the first `}}` that is not part of a hole in it. */
function dynamicReferences({ text, holes }: Text): readonly Hole[] {
  const found: Hole[] = [];
  let next = 0;
  for (let start = text.indexOf(dynamicReference); start !== -1;) {
    let close = text.indexOf('}}', start);
    for (let each = holes[next]; each !== undefined && close !== -1; each = holes[next]) {
      if (each.start > close) break;
      if (each.end > close) close = text.indexOf('}}', each.end);
      next++;
    }
    if (close === -1) break;
    found.push({ start, end: close + 2, name: text.slice(start + 2, close) });
    start = text.indexOf(dynamicReference, close + 2);
  }
  return found;
}

function loops({ text }: Text, variables: ReadonlySet<string>): readonly Hole[] {
  const found: Hole[] = [];
  for (const { 0: written, 1: name, index } of text.matchAll(/[$&]\{([A-Za-z0-9]+)\}/g))
    if (name !== undefined && variables.has(name))
      found.push({ start: index, end: index + written.length, name });
  return found;
}

/** In order, without those that stand within another. */
function outermost(holes: readonly Hole[]): readonly Hole[] {
  let end = 0;
  return holes
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((each) => {
      if (each.start < end) return false;
      end = each.end;
      return true;
    });
}
