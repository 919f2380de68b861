import type { ParsedFile, ParseProblem, PolicyType } from '../../src/core/model/policy.ts';
import type { Source } from '../../src/core/model/source.ts';
import type { Value } from '../../src/core/model/value.ts';
import { isTemplate, readTemplate } from '../../src/core/parse/cloudformation/read-template.ts';
import { parseJson } from '../../src/core/parse/parse-json.ts';
import { parseYaml } from '../../src/core/parse/parse-yaml.ts';
import { readRawFile } from '../../src/core/parse/raw.ts';
import { readModule } from '../../src/core/parse/terraform/read-module.ts';

export interface ReadFiles {
  readonly sources: readonly Source[];
  readonly parsed: readonly ParsedFile[];
  readonly problems: readonly ParseProblem[];
  /** The trees of the JSON and YAML files, as written, by file. */
  readonly trees: ReadonlyMap<string, Value>;
}

/** Reads texts by file name with the real parsers: JSON, YAML, and the `.tf` files of each folder together. */
export function readFiles(texts: Readonly<Record<string, string>>, policyType?: PolicyType): ReadFiles {
  const sources = Object.entries(texts).map(([file, text]) => ({
    file,
    text: text.replace(/^\uFEFF/, ''),
    bom: text.startsWith('\uFEFF'),
  }));
  const parsed: ParsedFile[] = [];
  const problems: ParseProblem[] = [];
  const trees = new Map<string, Value>();
  const modules = new Map<string, Source[]>();
  for (const source of sources) {
    if (source.file.endsWith('.tf')) {
      const folder = source.file.slice(0, source.file.lastIndexOf('/') + 1);
      modules.set(folder, [...(modules.get(folder) ?? []), source]);
      continue;
    }
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
  for (const module of modules.values()) parsed.push(readModule(module));
  return { sources, parsed, trees, problems: [...problems, ...parsed.flatMap((file) => file.problems)] };
}
