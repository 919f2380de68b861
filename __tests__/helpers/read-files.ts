import type { ParsedFile, ParseProblem, PolicyType } from '../../src/core/model/policy.ts';
import type { Source } from '../../src/core/model/source.ts';
import type { Value } from '../../src/core/model/value.ts';
import { parseJson } from '../../src/core/parse/parse-json.ts';
import { readRawFile } from '../../src/core/parse/raw.ts';

export interface ReadFiles {
  readonly sources: readonly Source[];
  readonly parsed: readonly ParsedFile[];
  readonly problems: readonly ParseProblem[];
  /** The trees of the files, by file. */
  readonly trees: ReadonlyMap<string, Value>;
}

/** Reads texts by file name with the real parsers. */
export function readFiles(texts: Readonly<Record<string, string>>, policyType?: PolicyType): ReadFiles {
  const sources = Object.entries(texts).map(([file, text]) => ({
    file,
    text: text.replace(/^\uFEFF/, ''),
    bom: text.startsWith('\uFEFF'),
  }));
  const parsed: ParsedFile[] = [];
  const problems: ParseProblem[] = [];
  const trees = new Map<string, Value>();
  for (const source of sources) {
    const { value, problems: found } = parseJson(source);
    problems.push(...found);
    if (value === undefined) continue;
    trees.set(source.file, value);
    const file = readRawFile(source, value, 'json', policyType);
    if (file !== undefined) parsed.push(file);
  }
  return { sources, parsed, trees, problems: [...problems, ...parsed.flatMap((file) => file.problems)] };
}
