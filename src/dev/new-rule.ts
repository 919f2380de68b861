import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleFile, ruleFiles, ruleIndex, ruleTestFile } from './rule-template.ts';

const root = join(import.meta.dirname, '../..');

/** Writes the file of a new rule, its test, and its line in the index. Says why where it cannot. */
function newRule(id: string | undefined): void {
  if (id === undefined || !/^(?:no|require|valid|prefer|within|consistent)(?:-[a-z]+)+$/.test(id))
    refuse(
      'Name the rule by what it does: no-… forbids, require-… mandates, valid-… is correctness, prefer-… is advice.',
    );
  else if (existsSync(pathOf(id))) refuse(`There is a rule ${id} already.`);
  else {
    writeFileSync(pathOf(id), ruleFile(id));
    writeFileSync(join(root, '__tests__/core/rules', `${id}.test.ts`), ruleTestFile(id));
    writeFileSync(pathOf('index'), ruleIndex([...ruleFiles(readFileSync(pathOf('index'), 'utf8')), id]));
    process.stdout.write(
      `Fill in src/core/rules/${id}.ts and its test, then: npm run docs && npm run check\n`,
    );
  }
}

function pathOf(name: string): string {
  return join(root, 'src/core/rules', `${name}.ts`);
}

function refuse(why: string): void {
  process.stderr.write(`${why}\n`);
  process.exitCode = 1;
}

newRule(process.argv[2]);
