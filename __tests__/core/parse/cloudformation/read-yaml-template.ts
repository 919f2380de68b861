import type { ParsedFile } from '../../../../src/core/model/policy.ts';
import { readTemplate } from '../../../../src/core/parse/cloudformation/read-template.ts';
import { parseYaml } from '../../../../src/core/parse/parse-yaml.ts';

/** Reads a template whose YAML is sound. */
export function readYamlTemplate(text: string): ParsedFile {
  const source = { file: 'template.yaml', text, bom: false };
  const { value, problems } = parseYaml(source);
  if (value === undefined || problems.length > 0)
    throw new Error(problems.map((each) => each.message).join());
  return readTemplate(source, value);
}
