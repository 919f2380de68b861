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

function dynamicReferences({ text }: Text): readonly Hole[] {
  const found: Hole[] = [];
  for (let start = text.indexOf(dynamicReference); start !== -1;) {
    const end = endOfReference(text, start);
    if (end === undefined) break;
    found.push({ start, end, name: text.slice(start + 2, end - 2) });
    start = text.indexOf(dynamicReference, end);
  }
  return found;
}

/** Behind the first `}}` outside of a variable, as in `{{resolve:ssm:/${Stage}}}`. */
function endOfReference(text: string, start: number): number | undefined {
  let open = 0;
  for (let at = start; at < text.length; at++) {
    if (text.startsWith('${', at)) open += 1;
    else if (text[at] === '}' && open > 0) open -= 1;
    else if (text.startsWith('}}', at)) return at + 2;
  }
  return undefined;
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
