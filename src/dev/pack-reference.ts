import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { referenceText } from './reference-text.ts';

/**
 * Packs the installed service data into `src/core/iam/data/reference.br`, or into the file named as argument. A file
 * that already holds the same text is left alone: another Node release may compress it to other bytes.
 */
async function packReference(target: string): Promise<void> {
  const text = await referenceText();
  if (existsSync(target) && brotliDecompressSync(readFileSync(target)).toString('latin1') === text) return;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, compress(text));
}

function compress(text: string): Buffer {
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
}

await packReference(process.argv[2] ?? join(import.meta.dirname, '../../src/core/iam/data/reference.br'));
