import type { ParsedFile, ParseProblem, PolicyType } from '../../src/core/model/policy.ts';
import type { Source } from '../../src/core/model/source.ts';
import type { Value } from '../../src/core/model/value.ts';
import { isTemplate, readTemplate } from '../../src/core/parse/cloudformation/read-template.ts';
import { parseJson } from '../../src/core/parse/parse-json.ts';
import { parseYaml } from '../../src/core/parse/parse-yaml.ts';
import { readRawFile } from '../../src/core/parse/raw.ts';

export interface ReadFiles {
  readonly sources: readonly Source[];
  readonly parsed: readonly ParsedFile[];
  readonly problems: readonly ParseProblem[];
  /** The trees of the files, as written, by file. */
  readonly trees: ReadonlyMap<string, Value>;
}

/** Reads texts by file name with the real parsers: JSON and YAML, documents and templates. */
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
    const format = source.file.endsWith('.json') ? 'json' : 'yaml';
    const { value, problems: found } = format === 'json' ? parseJson(source) : parseYaml(source);
    problems.push(...found);
    if (value === undefined) continue;
    trees.set(source.file, value);
    const file = isTemplate(value)
      ? readTemplate(source, value)
      : readRawFile(source, value, format, policyType);
    if (file !== undefined) parsed.push(file);
  }
  return { sources, parsed, trees, problems: [...problems, ...parsed.flatMap((file) => file.problems)] };
}
