import { AppError } from '../core/errors/app-error.ts';
import type { Diff } from '../core/model/diff.ts';
import type { Report } from '../core/model/report.ts';
import { commentMarker, runLine } from '../core/report/comment-marker.ts';
import { newFindings } from '../core/report/new-findings.ts';
import { unannotated } from '../core/report/render-annotations.ts';
import { renderCheckRun } from '../core/report/render-check-run.ts';
import { renderComment } from '../core/report/render-comment.ts';
import { keepComment } from './keep-comment.ts';
import type { CheckRunChoice, CommentChoice } from './options.ts';
import type { GithubRepository } from './ports.ts';
import { type WorkflowEvent, type WorkflowRun, whyReadOnly } from './workflow-event.ts';

export interface TellRequest {
  readonly event: WorkflowEvent;
  readonly run: WorkflowRun;
  readonly comment: CommentChoice;
  readonly checkRun: CheckRunChoice;
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
}

/** What was told, and what could not be. */
export interface Told {
  readonly hasCheckRun: boolean;
  readonly notes: readonly string[];
}

/** Tells the result where reviewers look. What GitHub refuses becomes a note: it is no reason to fail. */
export async function tellGithub(
  request: TellRequest,
  result: { readonly report: Report; readonly diff: Diff | undefined },
  ports: TellPorts,
): Promise<Told> {
  const { hasCheckRun, notes } = await tellLines(request, result.report, ports);
  return { hasCheckRun, notes: [...notes, ...(await tellPullRequest(request, result, ports))] };
}

/** Shows the findings for which the step's annotations have no room. */
async function tellLines(
  { checkRun, event }: TellRequest,
  report: Report,
  { openGithub }: TellPorts,
): Promise<Told> {
  const findings = unannotated(report);
  const { commit } = event;
  if (checkRun === 'off' || findings.length === 0 || commit === undefined)
    return { hasCheckRun: false, notes: [] };
  const need = { what: 'annotations beyond ten of a kind', permission: 'checks: write' };
  const notes = await attempt(event, need, openGithub, async (github) => {
    await github.createCheckRun(commit, 'Roleproof', renderCheckRun(report, findings));
    return [];
  });
  return { hasCheckRun: notes.length === 0, notes };
}

async function tellPullRequest(
  request: TellRequest,
  { report, diff }: { readonly report: Report; readonly diff: Diff | undefined },
  { openGithub, before: reportBefore }: TellPorts,
): Promise<readonly string[]> {
  const { event, run, comment, config, paths, permalink } = request;
  const { pullRequest } = event;
  if (comment === 'never' || pullRequest === undefined) return [];
  const need = { what: 'comment in the pull request', permission: 'pull-requests: write' };
  return attempt(event, need, openGithub, async (github) => {
    const before = await reportBefore();
    const marker = commentMarker(run.workflow, config ?? '', ...paths);
    const kept = await keepComment(
      {
        pullRequest: pullRequest.number,
        head: pullRequest.head,
        run: run.number,
        marker,
        body: renderComment(
          report,
          { diff, before },
          {
            lead: `${marker}\n${runLine(run.number)}`,
            permalink,
            runAddress: run.address,
            commit: pullRequest.head,
          },
        ),
        isWanted: comment === 'always' || hasNews(report, diff, before),
      },
      github,
    );
    return kept === 'outdated'
      ? ['The comment was left as it is: a newer run, or a newer commit of the pull request, has the word.']
      : [];
  });
}

/** Something that a reviewer without a comment of ours should hear. */
function hasNews(report: Report, diff: Diff | undefined, before: Report | undefined): boolean {
  if (report.verdict !== 'pass' || (diff !== undefined && diff.verdict !== 'same')) return true;
  return before === undefined ? report.findings.length > 0 : newFindings(report, before).size > 0;
}

/** Does it, or says why it was not done and what it needs. */
async function attempt(
  event: WorkflowEvent,
  { what, permission }: { readonly what: string; readonly permission: string },
  openGithub: TellPorts['openGithub'],
  act: (github: GithubRepository) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  if (openGithub === undefined) return [`No ${what}: the input \`github-token\` is empty.`];
  try {
    return await act(await openGithub());
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code !== 'github-forbidden' && error.code !== 'github-not-found')
      return [`No ${what}: ${error.message} ${error.hint}`];
    const readOnly = whyReadOnly(event);
    return readOnly === undefined
      ? [`No ${what}: the job needs \`${permission}\` under \`permissions\`. ${error.message}`]
      : [`No ${what}: ${readOnly}. The annotations and this summary have all there is.`];
  }
}
