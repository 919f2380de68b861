import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** The policy types that have a schema, `policies/schema/<type>-policy.schema.json`. */
const policyTypes = ['identity', 'trust', 'resource', 'scp', 'rcp'] as const;

const root = join(import.meta.dirname, '../..');

/**
 * The text of the generated module: one function a policy type that takes plain data and gives what Ajv finds wrong.
 * Ajv itself is not needed where the module is used.
 */
export function validatorsText(): string {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    strictTypes: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema(schema('policy-elements'));
  for (const type of policyTypes) ajv.addSchema(schema(`${type}-policy`), type);
  const code = standaloneCode
    .default(ajv, Object.fromEntries(policyTypes.map((type) => [type, type])))
    // Ajv copies all errors so far for each further statement: hundreds of thousands of statements would take hours.
    .replace(/vErrors\.concat\((\w+)\.errors\)/g, 'append(vErrors, $1.errors)');
  if (/\brequire\(/.test(code))
    throw new Error('the generated validators require a module, which an ESM bundle cannot');
  return `${header}${code}\n${footer}`;
}

function schema(name: string): Record<string, unknown> {
  const parsed: unknown = JSON.parse(readFileSync(join(root, `policies/schema/${name}.schema.json`), 'utf8'));
  return parsed as Record<string, unknown>;
}

const header = `// Written by \`npm run schemas\` from policies/schema; not to be edited.
// @ts-nocheck
/* oxlint-disable */
`;

const footer = `
/** One thing that a schema finds wrong, as Ajv reports it. */
export interface SchemaError {
  /** JSON Pointer into the data. */
  readonly instancePath: string;
  /** Path of the keyword in the schema. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export type PolicyValidator = (data: unknown) => readonly SchemaError[];

function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

function errorsOf(validate): PolicyValidator {
  return (data) => (validate(data) ? [] : validate.errors);
}

/** Judges plain data as a policy document of a type. */
export const policyValidators: Readonly<Record<${policyTypes.map((type) => `'${type}'`).join(' | ')}, PolicyValidator>> = {
${policyTypes.map((type) => `  ${type}: errorsOf(${type}),`).join('\n')}
};
`;
