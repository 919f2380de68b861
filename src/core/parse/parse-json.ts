import type { Source } from '../model/source.ts';
import type { Hole } from '../model/value.ts';
import type { Parsed } from './parsed.ts';
import { readJson } from './read-json.ts';

const noHoles: readonly Hole[] = [];

/**
 * Reads a JSON file. Strict: comments, trailing commas and unquoted names are problems, each with its place. Members
 * written twice are all kept.
 */
export function parseJson(source: Source): Parsed {
  return readJson({
    text: source.text,
    span: (start, end) => ({ source, start, end }),
    string: (content, start, end) => ({
      kind: 'string',
      text: content,
      holes: noHoles,
      span: { source, start, end },
    }),
  });
}
