import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** The packed service reference that ships with the program, as text. */
export function packedReference(): string {
  return brotliDecompressSync(
    readFileSync(new URL('../../core/iam/data/reference.br', import.meta.url)),
  ).toString('latin1');
}
