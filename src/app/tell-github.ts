import type { AppError } from '../core/errors/app-error.ts';
import type { Diff } from '../core/model/diff.ts';
import type { Report, ReportFinding } from '../core/model/report.ts';
import { commentMarker, runLine } from '../core/report/comment-marker.ts';
import { newFindings } from '../core/report/new-findings.ts';
import { unannotated } from '../core/report/render-annotations.ts';
import { renderCheckRun } from '../core/report/render-check-run.ts';
import { renderComment } from '../core/report/render-comment.ts';
import { renderFailure } from '../core/report/render-failure.ts';
import { attemptGithub } from './attempt-github.ts';
import { keepComment } from './keep-comment.ts';
import type { CheckRunChoice, CommentChoice } from './options.ts';
import type { GithubRepository } from './ports.ts';
import type { Suggest } from './tell-suggestions.ts';
import type { WorkflowEvent, WorkflowRun } from './workflow-event.ts';

export interface TellRequest {
  readonly event: WorkflowEvent;
  readonly run: WorkflowRun;
  readonly comment: CommentChoice;
  readonly checkRun: CheckRunChoice;
  readonly suggestions: boolean;
  /** What tells this step from others of the workflow. */
  readonly config: string | undefined;
  readonly paths: readonly string[];
  readonly permalink: ((file: string, line: number) => string) | undefined;
}

export interface TellPorts {
  /** Undefined where there is no token. */
  readonly openGithub: (() => Promise<GithubRepository>) | undefined;
  /** The report of the base; undefined where there is none. */
  readonly before: () => Promise<Report | undefined>;
  /** What could be repaired on lines of the pull request. */
  readonly suggest: Suggest;
}

/** What was told, and what could not be. */
export interface Told {
  readonly hasCheckRun: boolean;
  readonly notes: readonly string[];
}

/** Tells the result where reviewers look. What GitHub refuses becomes a note: it is no reason to fail. */
export async function tellGithub(
  request: TellRequest,
  result: {
    readonly report: Report;
    readonly diff: Diff | undefined;
    /** The findings whose annotations go before others. */
    readonly first: ReadonlySet<ReportFinding> | undefined;
    /** What the run has to say besides, for reviewers. */
    readonly notes: readonly string[];
  },
  ports: TellPorts,
): Promise<Told> {
  const { report, diff } = result;
  const { hasCheckRun, notes } = await tellLines(request, result, ports);
  const { comment, permalink, run } = request;
  const refused = await tellPullRequest(request, ports.openGithub, async (lead, commit) => {
    const before = await ports.before();
    return {
      body: renderComment(
        report,
        { diff, before },
        { lead, commit, permalink, runAddress: run.address, notes: result.notes },
      ),
      isWanted: comment === 'always' || hasNews(report, diff, before),
    };
  });
  const unsuggested = request.suggestions ? await tellRepairs(request, report, ports) : [];
  return { hasCheckRun, notes: [...notes, ...refused, ...unsuggested] };
}

/**
 * A run that could not do its job takes back what the comment said before; where there is none it leaves it at that.
 * Gives what could not be told.
 */
export async function tellFailure(
  request: TellRequest,
  failure: AppError,
  openGithub: TellPorts['openGithub'],
): Promise<readonly string[]> {
  return tellPullRequest(request, openGithub, async (lead) =>
    Promise.resolve({ body: `${lead}\n\n${renderFailure(failure)}`, isWanted: request.comment === 'always' }),
  );
}

async function tellRepairs(
  { event }: TellRequest,
  report: Report,
  { openGithub, suggest }: TellPorts,
): Promise<readonly string[]> {
  const { tellSuggestions } = await import('./tell-suggestions.ts');
  return tellSuggestions(event, report, { openGithub, suggest });
}

/** Shows the findings for which the step's annotations have no room. */
async function tellLines(
  { checkRun, event }: TellRequest,
  { report, first }: { readonly report: Report; readonly first: ReadonlySet<ReportFinding> | undefined },
  { openGithub }: TellPorts,
): Promise<Told> {
  const findings = unannotated(report, first);
  const { commit } = event;
  if (checkRun === 'off' || findings.length === 0 || commit === undefined)
    return { hasCheckRun: false, notes: [] };
  const need = { what: 'annotations beyond ten of a kind', permission: 'checks: write' };
  const notes = await attemptGithub(event, need, openGithub, async (github) => {
    await github.createCheckRun(commit, 'Roleproof', renderCheckRun(report, findings));
    return [];
  });
  return { hasCheckRun: notes.length === 0, notes };
}

/** Keeps the comment, whose text is made once GitHub can be asked. */
async function tellPullRequest(
  { event, run, comment, config, paths }: TellRequest,
  openGithub: TellPorts['openGithub'],
  say: (lead: string, head: string) => Promise<{ readonly body: string; readonly isWanted: boolean }>,
): Promise<readonly string[]> {
  const { pullRequest } = event;
  if (comment === 'never' || pullRequest === undefined) return [];
  const { number, head } = pullRequest;
  const need = { what: 'comment in the pull request', permission: 'pull-requests: write' };
  return attemptGithub(event, need, openGithub, async (github) => {
    const marker = commentMarker(run.workflow, config ?? '', ...paths);
    const said = await say(`${marker}\n${runLine(run.number)}`, head);
    const request = { pullRequest: number, head, run: run.number, marker, ...said };
    return (await keepComment(request, github)) === 'outdated'
      ? ['The comment was left as it is: a newer run, or a newer commit of the pull request, has the word.']
      : [];
  });
}

/** Something that a reviewer without a comment of ours should hear. */
function hasNews(report: Report, diff: Diff | undefined, before: Report | undefined): boolean {
  if (report.verdict !== 'pass' || (diff !== undefined && diff.verdict !== 'same')) return true;
  return before === undefined ? report.findings.length > 0 : newFindings(report, before, diff).size > 0;
}
