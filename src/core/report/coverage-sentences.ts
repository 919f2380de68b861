import type { Report } from '../model/report.ts';
import { enumerate, plural } from './plural.ts';

/** Something that was not checked. `what` may be a file name: text of others, like `reason`. */
export interface Unchecked {
  readonly what: string;
  readonly reason: string;
}

/** The words for what the report names by id. */
const subjects: Readonly<Record<string, string>> = {
  'access-analyzer': 'AWS Access Analyzer',
  base: 'What is new',
};

const reasons: Readonly<Record<string, string>> = {
  'no-credentials': 'there are no AWS credentials here, so only the offline rules ran.',
  'not-asked': 'no base to compare with was named, so the rules about what is new are silent.',
  off: 'it is switched off, so only the offline rules ran.',
};

/** What the run looked at, in one sentence. */
export function checkedSentence({ coverage }: Report): string {
  const parts = [
    plural(coverage.documents, 'policy document'),
    plural(coverage.statements, 'statement'),
    plural(coverage.patterns, 'action pattern'),
  ];
  const reach = `which ${coverage.patterns === 1 ? 'reaches' : 'reach'} ${plural(coverage.actions, 'action')}`;
  return `${plural(coverage.files, 'file')}: ${enumerate(parts)}, ${reach}.${askedSentence(coverage)}`;
}

/** What IAM Access Analyzer had to do with it. */
function askedSentence({ accessAnalyzer }: Report['coverage']): string {
  if (accessAnalyzer === undefined || accessAnalyzer.calls + accessAnalyzer.paidCalls === 0) return '';
  const { documents, paidCalls, onStandIns } = accessAnalyzer;
  const paid = paidCalls === 0 ? '' : `, with ${plural(paidCalls, 'call')} that AWS charges for`;
  const left =
    onStandIns === 0
      ? ''
      : ` ${plural(onStandIns, 'finding')} of it about values that a template hides ${onStandIns === 1 ? 'is' : 'are'} left out.`;
  return ` Access Analyzer judged ${plural(documents, 'document')}${paid}.${left}`;
}

/** What the run did not look at, and why; empty when nothing was left out. */
export function uncheckedParts({ coverage }: Report): readonly Unchecked[] {
  const skipped = coverage.skipped.map(({ what, reason }) => ({
    what: subjects[what] ?? what,
    reason: reasons[reason] ?? reason,
  }));
  if (coverage.unresolved === 0) return skipped;
  const one = coverage.unresolved === 1;
  const unresolved = {
    what: plural(coverage.unresolved, 'value'),
    reason: `only a deployment knows ${one ? 'it' : 'them'} (parameters, variables, placeholders); rules that needed ${one ? 'it' : 'them'} took ${one ? 'it' : 'them'} as unknown.`,
  };
  return [...skipped, unresolved];
}

/** Which data the answers rest on. */
export function dataSentence({ tool }: Report): string {
  return `${tool.name} ${tool.version}, AWS service reference ${tool.reference.version} of ${tool.reference.updatedAt}.`;
}
