/** The file of a new rule, to be filled in: sentences, messages, examples and check. */
export function ruleFile(id: string): string {
  return `import { defineRule } from './rule.ts';

/** Reports … */
export default defineRule({
  id: '${id}',
  code: null,
  severity: 'warning',
  what: 'Reports ….',
  why: '….',
  fix: '….',
  links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/…'],
  messages: {
    found: '{{sid}} ….',
  },
  examples: {
    valid: [],
    invalid: [],
  },
  check: {
    statement({ sid }, { report }) {
      if (sid !== undefined) report(sid, 'found', { sid: sid.text });
    },
  },
});
`;
}

/** The file of its test: the examples are run as well, so that the tables are for everything else. */
export function ruleTestFile(id: string): string {
  const name = nameOf(id);
  return `import ${name} from '../../../src/core/rules/${id}.ts';
import { testRule } from '../../helpers/test-rule.ts';

testRule(${name}, {
  valid: [],
  invalid: [],
});
`;
}

/**
 * The index of the rules, one line a rule in ascending order of id. `files` are their paths in the folder of the rules,
 * without extension: `no-thing`, `access-analyzer/valid-thing`.
 */
export function ruleIndex(files: readonly string[]): string {
  const sorted = [...new Map(files.map((file) => [idOf(file), file]))].sort(([a], [b]) => (a < b ? -1 : 1));
  const imports = sorted.map(([id, file]) => `import ${nameOf(id)} from './${file}.ts';\n`);
  const items = sorted.map(([id]) => `  ${nameOf(id)},\n`);
  return `import type { Rule } from './rule.ts';
${imports.join('')}
/** Every rule, in ascending order of id. */
// prettier-ignore
export const rules: readonly Rule[] = [
${items.join('')}];
`;
}

/** The files that an index names. */
export function ruleFiles(index: string): readonly string[] {
  return [...index.matchAll(/^import \w+ from '\.\/(.+)\.ts';$/gm)].map((match) => match[1] ?? '');
}

/** `noThing` of `no-thing`. */
function nameOf(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function idOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
