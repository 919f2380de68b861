import type { ParsedFile, PolicyType } from '../model/policy.ts';
import type { Source } from '../model/source.ts';
import type { Value } from '../model/value.ts';

/** What a file without policies gives. */
const emptyFile: ParsedFile = { documents: [], roles: [], inputs: [], managedLists: [], problems: [] };

/** Whether a path is Terraform, which is read a folder at a time (`parseModule`). */
export function isTerraform(path: string): boolean {
  return /\.tf$/i.test(path);
}

/**
 * Reads one JSON or YAML file: a raw policy document, a list of managed policies, or a CloudFormation template.
 * `policyType` overrules the detected type of raw documents. Parsers are loaded when a file needs them.
 */
export async function parseSource(source: Source, policyType: PolicyType | undefined): Promise<ParsedFile> {
  const json = isJson(source);
  const { value, problems } = json
    ? (await import('./parse-json.ts')).parseJson(source)
    : (await import('./parse-yaml.ts')).parseYaml(source);
  const file = value === undefined ? emptyFile : await readTree(source, value, json, policyType);
  return problems.length === 0 ? file : { ...file, problems: [...problems, ...file.problems] };
}

/**
 * Reads the `.tf` files of one folder, which see each other's variables, locals and resources. `modules` gives those of
 * a folder that it calls.
 */
export async function parseModule(
  sources: readonly Source[],
  modules?: (folder: string) => readonly Source[],
): Promise<ParsedFile> {
  return (await import('./terraform/read-module.ts')).readModule(sources, modules);
}

async function readTree(
  source: Source,
  tree: Value,
  json: boolean,
  policyType: PolicyType | undefined,
): Promise<ParsedFile> {
  // The reader of templates is only loaded for what can be one; an escaped letter could hide the words.
  if (/AWSTemplateFormatVersion|AWS::|\\u/.test(source.text)) {
    const { isTemplate, readTemplate } = await import('./cloudformation/read-template.ts');
    if (isTemplate(tree)) return readTemplate(source, tree);
  }
  return (
    (await import('./raw.ts')).readRawFile(source, tree, json ? 'json' : 'yaml', policyType) ?? emptyFile
  );
}

function isJson(source: Source): boolean {
  if (/\.json$/i.test(source.file)) return true;
  if (/\.ya?ml$/i.test(source.file)) return false;
  return /^\s*[{[]/.test(source.text);
}
