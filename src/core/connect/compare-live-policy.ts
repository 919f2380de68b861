import { toPattern } from '../iam/hole-pattern.ts';
import { matches } from '../iam/pattern.ts';
import type { Guard } from '../model/guard.ts';
import type { PolicyDocument, Statement } from '../model/policy.ts';
import type { Span } from '../model/source.ts';
import type { StringValue } from '../model/value.ts';
import { type PolicyChange, comparePolicies, matchPolicies, sideOf } from '../parity/compare-policies.ts';
import { deploymentsOf } from '../parity/deployments.ts';
import { guardsIn } from '../parity/guards-in.ts';

/** How live documents differ from those that were deployed. */
export interface LiveDifferences {
  /** Sentences without a period: surely another one. */
  readonly decided: readonly string[];
  /** Phrases: whether it is another one depends on what the template leaves open. */
  readonly open: readonly string[];
}

/**
 * Compares what documents mean: case of actions, order, Sids, and one string or a list of one do not count. `isLeftOut`:
 * what is judged elsewhere. Values of conditions are not repeated: one of them is the external id.
 */
export function compareLivePolicies(
  live: readonly PolicyDocument[],
  deployed: readonly PolicyDocument[],
  when: Guard,
  isLeftOut: (change: PolicyChange) => boolean = () => false,
): LiveDifferences {
  if (live.length === 0)
    return { decided: deployed.some(isAlwaysThere) ? ['it has none, and one was deployed'] : [], open: [] };
  const results = deploymentsOf(when, deployed.flatMap(guardsIn), maxDeployments).map((deployment) => {
    const both = matchPolicies(sideOf(live, nowhere, false), sideOf(deployed, nowhere, false, deployment));
    const changes = comparePolicies(both, deployment, noNames).filter(
      (change) => change.what !== 'sid' && !isLeftOut(change),
    );
    return {
      decided: changes.filter((change) => !isOpen(change)).map(sentenceOf),
      open: changes.filter(isOpen).map(sentenceOf),
    };
  });
  const [best = { decided: [], open: [] }] = results.toSorted((a, b) => costOf(a) - costOf(b));
  const others = results.filter((one) => one.decided.length > 0).length;
  return best.decided.length === 0 && others > 0
    ? {
        decided: [],
        open: [...best.open, 'it is so under some conditions of the template and not under others'],
      }
    : best;
}

const maxDeployments = 64;
const noNames = { names: new Map<string, string>(), examples: new Map<string, string>() };
const nowhere: Span = { source: { file: '', text: '', bom: false }, start: 0, end: 0 };

function costOf({ decided, open }: LiveDifferences): number {
  return decided.length * 1000 + open.length;
}

function isAlwaysThere({ when, statements }: PolicyDocument): boolean {
  return when.length === 0 && statements.some((statement) => statement.when.length === 0);
}

/** Whether what was deployed has something left to fill in that could make it what is live. */
function isOpen(change: PolicyChange): boolean {
  switch (change.what) {
    case 'action':
    case 'resource':
    case 'condition-value':
      return couldBe(change.found, change.expected, change.what === 'action');
    case 'principal':
      return couldBe(change.found?.value, change.expected?.value, false);
    case 'condition':
      return [change.found?.operator, change.found?.key].some((part) => part !== undefined && hasHoles(part));
    default:
      return false;
  }
}

function couldBe(
  deployed: StringValue | undefined,
  live: StringValue | undefined,
  ignoreCase: boolean,
): boolean {
  if (deployed === undefined || !hasHoles(deployed)) return false;
  return live === undefined || matches(toPattern(deployed), live.text, { ignoreCase });
}

function hasHoles({ holes }: StringValue): boolean {
  return holes.length > 0;
}

/** The side called canonical is the live one: what it has and the template has not was added to the role. */
function sentenceOf(change: PolicyChange): string {
  const where = nameOf(change.statements.canonical ?? change.statements.mirror);
  switch (change.what) {
    case 'document':
      return 'it has one, and none was deployed';
    case 'statement':
      return change.how === 'missing'
        ? `${nameOf(change.expected)} was added`
        : `${nameOf(change.found)} is gone`;
    case 'version':
      return `its version is ${change.expected.text}, not ${change.found.text}`;
    case 'sid':
      return `${where} has another Sid`;
    case 'effect':
      return `${where} has the effect ${change.expected?.text ?? 'none'}, not ${change.found?.text ?? 'none'}`;
    case 'element':
      return `${where} has ${change.expected?.key.text ?? `no ${change.found?.key.text}`}${change.how === 'changed' ? ` in place of ${change.found.key.text}` : change.how === 'missing' ? ', which was added' : ''}`;
    case 'action':
    case 'resource':
      return entrySentence(where, change.what, change.expected?.text, change.found?.text);
    case 'principal':
      return entrySentence(where, 'principal', change.expected?.value.text, change.found?.value.text);
    case 'condition':
      return conditionSentence(where, change.expected, change.found);
    case 'condition-value':
      return `${where} asks for another value in a condition`;
  }
}

function entrySentence(
  where: string,
  what: string,
  live: string | undefined,
  deployed: string | undefined,
): string {
  if (live === undefined) return `${where} lacks the ${what} ${deployed}`;
  if (deployed === undefined) return `${where} has the ${what} ${live} too`;
  return `${where} has the ${what} ${live} in place of ${deployed}`;
}

interface Named {
  readonly operator: StringValue;
  readonly key: StringValue;
}

function conditionSentence(where: string, live: Named | undefined, deployed: Named | undefined): string {
  const shown = ({ operator, key }: Named): string => `${operator.text} ${key.text}`;
  if (live === undefined)
    return `${where} lacks the condition ${deployed === undefined ? '' : shown(deployed)}`;
  if (deployed === undefined) return `${where} has the condition ${shown(live)} too`;
  return `${where} has the condition ${shown(live)} in place of ${shown(deployed)}`;
}

function nameOf(statement: Statement | undefined): string {
  const sid = statement?.sid?.text ?? '';
  if (sid !== '') return `statement ${sid}`;
  return statement === undefined ? 'it' : `statement ${statement.index + 1}`;
}
