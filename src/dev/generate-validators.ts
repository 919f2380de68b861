import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validatorsText } from './validators-text.ts';

/** Writes the validators into `src/core/rules/generated`, or into the file named as argument. */
function generateValidators(target: string): void {
  writeFileSync(target, validatorsText());
}

generateValidators(
  process.argv[2] ?? join(import.meta.dirname, '../../src/core/rules/generated/policy-validators.ts'),
);
