import { type HeadHunk, headHunks } from '../core/fix/head-hunks.ts';
import type { Report } from '../core/model/report.ts';
import { hasMarker, suggestionMarker } from '../core/report/comment-marker.ts';
import { plural } from '../core/report/plural.ts';
import { renderReview, renderSuggestion } from '../core/report/render-suggestion.ts';
import { attemptGithub } from './attempt-github.ts';
import type { GithubRepository, LineComment, Review } from './ports.ts';
import type { Suggestion, Suggestions } from './suggest-repairs.ts';
import type { EventPullRequest, WorkflowEvent } from './workflow-event.ts';

/** Makes the repairs of lines that are shown. Throws AppError. */
export type Suggest = (hunksOf: (file: string) => readonly HeadHunk[]) => Promise<Suggestions>;

/**
 * Suggests repairs of lines that the pull request shows, in one review; what was suggested before, by us, is not
 * repeated. Gives what could not be told.
 */
export async function tellSuggestions(
  event: WorkflowEvent,
  report: Report,
  ports: {
    readonly openGithub: (() => Promise<GithubRepository>) | undefined;
    readonly suggest: Suggest;
  },
): Promise<readonly string[]> {
  const { pullRequest } = event;
  if (pullRequest === undefined) return [];
  const need = { what: 'suggested changes', permission: 'pull-requests: write' };
  return attemptGithub(event, need, ports.openGithub, async (github) => {
    const changed = await github.changedFiles(pullRequest.number);
    const hunks = new Map(changed.map(({ file, patch }) => [file, headHunks(patch ?? '')]));
    const { suggestions, others } = await ports.suggest((file) => hunks.get(file) ?? []);
    const fresh = suggestions.length === 0 ? [] : await unsaid(suggestions, pullRequest, report, github);
    const notes =
      others === 0
        ? []
        : [
            `${plural(others, 'repair is', 'repairs are')} not suggested, since this pull request does not show the lines or they cannot be taken one by one: \`roleproof fix --base\` with the branch it merges into makes ${others === 1 ? 'it' : 'them'}.`,
          ];
    if (fresh.length === 0) return notes;
    // Right before writing: lines of another head are other lines.
    if ((await github.headOf(pullRequest.number)) !== pullRequest.head)
      return ['No suggested changes: a newer commit of the pull request has the word.'];
    const review: Review = {
      commit: pullRequest.head,
      body: renderReview(fresh.length, others),
      comments: fresh,
    };
    await github.createReview(pullRequest.number, review);
    return notes;
  });
}

/** The comments of those suggestions that we have not made yet, or whose lines have been others meanwhile. */
async function unsaid(
  suggestions: readonly Suggestion[],
  { number }: EventPullRequest,
  report: Report,
  github: GithubRepository,
): Promise<readonly LineComment[]> {
  const login = await github.login();
  const comments = await github.reviewCommentsOf(number);
  const ours = comments.filter(({ author, isOutdated }) => author === login && !isOutdated);
  return suggestions.flatMap((suggestion) => {
    const { file, start, end, before, after } = suggestion;
    const marker = suggestionMarker(file, before, after);
    if (ours.some(({ body }) => hasMarker(body, marker))) return [];
    return [{ file, start, end, body: renderSuggestion(marker, rulesOf(suggestion, report), after) }];
  });
}

/** The rules with findings on these lines, where a file has several repairs. */
function rulesOf({ file, start, end, rules }: Suggestion, { findings }: Report): readonly string[] {
  const here = new Set(
    findings
      .filter((finding) => finding.file === file && finding.start.line <= end && finding.end.line >= start)
      .map(({ rule }) => rule),
  );
  const some = rules.filter((rule) => here.has(rule));
  return some.length === 0 ? rules : some;
}
