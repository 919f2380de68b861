import { type Answers, mergeFindings } from '../core/access-analyzer/merge-findings.ts';
import { type Preparation, prepareDocument } from '../core/access-analyzer/prepare-document.ts';
import { questionOf } from '../core/access-analyzer/question-of.ts';
import { type LocatedFinding, readAnswers } from '../core/access-analyzer/read-answers.ts';
import { maxDocumentBytes } from '../core/access-analyzer/service.ts';
import type { Reference } from '../core/iam/reference.ts';
import type { Finding } from '../core/model/finding.ts';
import type { PolicyDocument } from '../core/model/policy.ts';
import type { AskedService, Coverage } from '../core/model/report.ts';
import type { Settings } from '../core/model/settings.ts';
import type { Workspace } from '../core/rules/rule.ts';
import type { AccessAnalyzer, Host } from './ports.ts';

type Skipped = Coverage['skipped'][number];

/** What came of asking IAM Access Analyzer about the documents of a run. */
export interface AskedDocuments {
  readonly asked: AskedService;
  /** What it was not asked, or gave no answer to, and why. */
  readonly skipped: readonly Skipped[];
  /** Brings what it found into what the rules found. */
  readonly merge: (offline: readonly Finding[]) => readonly Finding[];
}

interface AskPorts {
  readonly service: AccessAnalyzer;
  readonly host: Host;
  readonly reference: Reference;
  readonly customChecks: boolean;
}

/** Asks the service about every document. Nothing is thrown: what it does not answer is skipped, with the reason. */
export async function askAccessAnalyzer(
  workspace: Workspace,
  settings: Settings,
  { service, host, reference, customChecks }: AskPorts,
): Promise<AskedDocuments> {
  host.progress(`Asking Access Analyzer about ${workspace.documents.length} policy documents`);
  const judgements = await Promise.all(
    workspace.documents.map((document) => judge(document, settings, service)),
  );
  const found = judgements.flatMap((one) => one.found);
  const judged = judgements.filter(({ isComplete }) => isComplete).map(({ document }) => document.id);
  const custom = customChecks
    ? await (await import('./ask-custom-checks.ts')).askCustomChecks(workspace, settings, reference, service)
    : { findings: [], skipped: [] };
  const answers: Answers = { found, judged: new Set(judged), checks: custom.findings };
  return {
    asked: {
      documents: judgements.filter(({ isAnswered }) => isAnswered).length,
      ...service.counts(),
      onStandIns: countPlaces(found.filter(({ isOnStandIn }) => isOnStandIn)),
    },
    skipped: [...gather(judgements), ...custom.skipped],
    merge: (offline) => mergeFindings(offline, answers, settings.rules),
  };
}

interface Judgement {
  readonly document: PolicyDocument;
  readonly found: readonly LocatedFinding[];
  /** Why some or all of it was not judged. */
  readonly reasons: readonly string[];
  /** Something of it was answered. */
  readonly isAnswered: boolean;
  /** All of it was. */
  readonly isComplete: boolean;
}

async function judge(
  document: PolicyDocument,
  { placeholders }: Settings,
  service: AccessAnalyzer,
): Promise<Judgement> {
  const preparation = prepareDocument(document, placeholders);
  const reasons: string[] = notAsked(preparation);
  let answered = 0;
  const found = await Promise.all(
    preparation.variants.map(async (prepared): Promise<readonly LocatedFinding[]> => {
      if (prepared.text.length > maxDocumentBytes) {
        reasons.push(tooLarge);
        return [];
      }
      const answer = await service.validate(questionOf(document, prepared.text));
      if (answer.kind === 'refused') {
        reasons.push(answer.reason);
        return [];
      }
      answered += 1;
      return readAnswers(prepared, document, answer.findings);
    }),
  );
  return {
    document,
    found: found.flat(),
    reasons: [...new Set(reasons)],
    isAnswered: answered > 0,
    isComplete: reasons.length === 0,
  };
}

const tooLarge = `it is longer than the ${maxDocumentBytes} bytes Access Analyzer takes, even without white space.`;

function notAsked({ variants, leftOut, missing }: Preparation): string[] {
  const reasons: string[] = [];
  if (variants.length === 0) reasons.push('the template hides all there is to ask.');
  else if (leftOut > 0)
    reasons.push(
      'statements whose Effect, NotAction, principal or condition the template hides were not sent.',
    );
  if (missing > 0) reasons.push('it has too many branches to send each of them.');
  return reasons;
}

/** A reason that holds for several documents is said once. */
function gather(judgements: readonly Judgement[]): readonly Skipped[] {
  const byReason = new Map<string, string[]>();
  for (const { document, reasons } of judgements)
    for (const reason of reasons) byReason.set(reason, [...(byReason.get(reason) ?? []), document.id]);
  return [...byReason].flatMap(([reason, ids]) => {
    if (ids.length === judgements.length) return [{ what: 'access-analyzer', reason }];
    if (ids.length > 3) return [{ what: `access-analyzer on ${ids.length} documents`, reason }];
    return ids.map((id) => ({ what: `access-analyzer on ${id}`, reason }));
  });
}

/** Variants of one document may be told the same. */
function countPlaces(found: readonly LocatedFinding[]): number {
  const places = found.map(({ finding: { code, span } }) => `${code} ${span.start} ${span.source.file}`);
  return new Set(places).size;
}
