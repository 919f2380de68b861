import type { ResourceChange, StackPlan } from '../model/stack.ts';
import { enumerate, plural } from './plural.ts';

/** What is done to a resource, as one word. */
export type ChangeWord = 'add' | 'change' | 'replace' | 'may replace' | 'remove' | 'import' | 'may change';

export function changeWord({ action, replacement }: ResourceChange): ChangeWord {
  if (action === 'Add') return 'add';
  if (action === 'Remove') return 'remove';
  if (action === 'Import') return 'import';
  if (action === 'Dynamic') return 'may change';
  if (replacement === 'always') return 'replace';
  return replacement === 'maybe' ? 'may replace' : 'change';
}

/** `2 to add, 1 to replace`, or that nothing is to be changed. */
export function planSentence({ stackName, operation, changes }: StackPlan): string {
  if (changes.length === 0) return `The stack \`${stackName}\` is as it should be: nothing is to be changed.`;
  const counts = new Map<ChangeWord, number>();
  for (const change of changes) counts.set(changeWord(change), (counts.get(changeWord(change)) ?? 0) + 1);
  const parts = [...counts].map(([word, count]) => `${plural(count, 'resource')} to ${toDo[word]}`);
  return `The stack \`${stackName}\` is to be ${operation === 'create' ? 'made' : 'updated'}: ${enumerate(parts)}.`;
}

const toDo: Readonly<Record<ChangeWord, string>> = {
  add: 'add',
  change: 'change',
  replace: 'replace',
  'may replace': 'change or replace',
  remove: 'remove',
  import: 'import',
  'may change': 'change or leave',
};

/** What of a plan has consequences beyond the stack; sentences. */
export function planWarnings({ changes }: StackPlan): readonly string[] {
  return changes.flatMap((change) => {
    const word = changeWord(change);
    const name = `\`${change.logicalId}\``;
    const isRole = change.type === 'AWS::IAM::Role';
    if (isRole && (word === 'replace' || word === 'may replace'))
      return [
        `The role ${name} is made anew, so that its ARN ${word === 'replace' ? 'changes' : 'may change'}: CloudZero has to be told the new one.`,
      ];
    if (isRole && word === 'remove') return [`The role ${name} is removed: CloudZero loses its access.`];
    if (!costly.has(change.type)) return [];
    if (word === 'add') return [`${name} (\`${change.type}\`) ${costs[change.type] ?? 'costs money'}.`];
    if (word === 'remove' || word === 'replace')
      return [`${name} (\`${change.type}\`) is ${word}d: its past data is not made again.`];
    return [];
  });
}

const costs: Readonly<Record<string, string>> = {
  'AWS::S3::Bucket': 'is storage that AWS charges for, little by little more with each delivery',
  'AWS::CUR::ReportDefinition': 'is a report that is free; where it is delivered is not',
  'AWS::BCMDataExports::Export': 'is an export that is free; where it is delivered is not',
};

const costly: ReadonlySet<string> = new Set(Object.keys(costs));
