import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../core/errors/catalogue.ts';
import { issueCodes } from '../core/iam/issue-codes.ts';
import { issueLimits } from '../core/iam/issue-limits.ts';
import { rules } from '../core/rules/index.ts';
import { accessAnalyzerPage } from './access-analyzer-page.ts';
import { errorsPage } from './errors-page.ts';
import { rulesPage } from './rules-page.ts';

/** Writes the generated pages into `docs/`, or into the folder named as argument. */
function generateDocs(target: string): void {
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'rules.md'), rulesPage(rules));
  writeFileSync(join(target, 'access-analyzer.md'), accessAnalyzerPage(issueCodes, issueLimits, rules));
  writeFileSync(join(target, 'errors.md'), errorsPage(catalogue));
}

generateDocs(process.argv[2] ?? join(import.meta.dirname, '../../docs'));
