import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../src/core/report/html');

/**
 * Writes the style and the script of the HTML report as texts with their hashes, by which a browser knows them, into
 * `src/core/report/html/generated`, or into the file named as argument.
 */
function generatePageAssets(target: string): void {
  const [style, script] = ['page.css', 'page.js'].map((name) => readFileSync(join(folder, name), 'utf8'));
  writeFileSync(target, `${asset('pageStyle', style ?? '')}${asset('pageScript', script ?? '')}`);
}

function asset(name: string, text: string): string {
  const hash = createHash('sha256').update(text).digest('base64');
  return `export const ${name} = ${JSON.stringify(text)};\nexport const ${name}Hash = '${hash}';\n`;
}

generatePageAssets(process.argv[2] ?? join(folder, 'generated/page-assets.ts'));
