import type { Hole, StringValue } from '../model/value.ts';

/**
 * Strings of policies as keys: equal keys mean the same. A hole is its name between two marks that no policy holds, so
 * that it equals no text. With `foldCase` letters outside holes compare as IAM compares actions.
 */
export type HoleAs = (hole: Hole) => string;

/** A string with its holes as `holeAs` writes them. */
export function writtenWith({ text, holes }: StringValue, foldCase: boolean, holeAs: HoleAs): string {
  if (holes.length === 0) return foldCase ? text.toLowerCase() : text;
  let written = '';
  let last = 0;
  for (const hole of holes) {
    const between = text.slice(last, hole.start);
    written += (foldCase ? between.toLowerCase() : between) + holeAs(hole);
    last = hole.end;
  }
  const rest = text.slice(last);
  return written + (foldCase ? rest.toLowerCase() : rest);
}

/** A hole as itself. */
export const asHole = ({ name }: Pick<Hole, 'name'>): string => `${mark}${name}${mark}`;

/** What stands for a hole in keys begins and ends with this. */
export const mark = '\u0000';

/** What a string means in a mirror: itself, and with what fills its holes where nobody says otherwise. */
export function meaningsOf(value: StringValue, foldCase: boolean): readonly string[] {
  const written = writtenWith(value, foldCase, asHole);
  return value.holes.some((hole) => usualValueOf(hole) !== undefined)
    ? [written, writtenWith(value, foldCase, (hole) => usualValueOf(hole) ?? asHole(hole))]
    : [written];
}

/**
 * The default, or what AWS fills in outside of China and the government regions.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html
 */
function usualValueOf({ name, default: usual }: Hole): string | undefined {
  if (usual !== undefined) return usual;
  if (name === 'AWS::Partition' || /^data\.aws_partition\.[\w-]+\.(?:partition|id)$/.test(name)) return 'aws';
  if (name === 'AWS::URLSuffix' || /^data\.aws_partition\.[\w-]+\.dns_suffix$/.test(name))
    return 'amazonaws.com';
  return undefined;
}
