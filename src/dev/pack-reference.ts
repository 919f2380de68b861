import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { referenceText } from './reference-text.ts';

/** Packs the installed service data into `src/core/iam/data/reference.txt`, or into the file named as argument. */
async function packReference(target: string): Promise<void> {
  const text = await referenceText();
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

await packReference(process.argv[2] ?? join(import.meta.dirname, '../../src/core/iam/data/reference.txt'));
