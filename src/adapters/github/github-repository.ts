import type { GithubRepository } from '../../app/ports.ts';
import type { CheckAnnotation } from '../../core/report/render-check-run.ts';
import { githubError } from './github-error.ts';
import { type OctokitAccess, openOctokit } from './open-octokit.ts';

export interface GithubAccess extends OctokitAccess {
  readonly owner: string;
  readonly repo: string;
}

/** Annotations that GitHub takes in one request, https://docs.github.com/rest/checks/runs#create-a-check-run. */
const maxAnnotations = 50;

/** More files of a pull request are not looked at: a hundred are one request. */
const maxFiles = 1000;

/** A repository through GitHub's REST API, and GraphQL where REST does not tell. */
export function githubRepository(access: GithubAccess): GithubRepository {
  const { owner, repo } = access;
  const octokit = openOctokit(access);
  const { checks, issues, pulls } = octokit.rest;
  return {
    // REST does not tell it to the token of a workflow. https://docs.github.com/graphql/reference/queries#viewer
    login: async () =>
      asking('learn whose token it is', async () => {
        const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('{ viewer { login } }');
        return viewer.login;
      }),
    headOf: async (pullRequest) =>
      asking('read the pull request', async () => {
        const { data } = await pulls.get({ owner, repo, pull_number: pullRequest });
        return data.head.sha;
      }),
    commentsOf: async (pullRequest) =>
      asking('read the comments', async () => {
        const all = { owner, repo, issue_number: pullRequest, per_page: 100 };
        const comments = await octokit.paginate(issues.listComments, all);
        return comments.map(({ id, user, body }) => ({ id, author: user?.login, body: body ?? '' }));
      }),
    createComment: async (pullRequest, body) =>
      asking('write a comment', async () => {
        await issues.createComment({ owner, repo, issue_number: pullRequest, body });
      }),
    updateComment: async (id, body) =>
      asking('edit a comment', async () => {
        await issues.updateComment({ owner, repo, comment_id: id, body });
      }),
    deleteComment: async (id) =>
      asking('delete a comment', async () => {
        await issues.deleteComment({ owner, repo, comment_id: id });
      }),
    changedFiles: async (pullRequest) =>
      asking('read the changed files', async () => {
        let count = 0;
        const all = { owner, repo, pull_number: pullRequest, per_page: 100 };
        return octokit.paginate(pulls.listFiles, all, ({ data }, done) => {
          count += data.length;
          if (count >= maxFiles) done();
          return data.map(({ filename, patch }) => ({ file: filename, patch }));
        });
      }),
    reviewCommentsOf: async (pullRequest) =>
      asking('read the comments on lines', async () => {
        const all = { owner, repo, pull_number: pullRequest, per_page: 100 };
        const comments = await octokit.paginate(pulls.listReviewComments, all);
        return comments.map(({ user, body, line }) => ({
          // An account that is gone is null, whatever the types say, and so is the line of an outdated comment.
          author: (user as typeof user | null)?.login,
          body,
          isOutdated: (line ?? null) === null,
        }));
      }),
    createReview: async (pullRequest, { commit, body, comments }) =>
      asking('write a review', async () => {
        await pulls.createReview({
          owner,
          repo,
          pull_number: pullRequest,
          commit_id: commit,
          event: 'COMMENT',
          body,
          comments: comments.map(({ file, start, end, body: text }) => ({
            path: file,
            body: text,
            line: end,
            side: 'RIGHT',
            // GitHub refuses a range of one line.
            ...(start === end ? {} : { start_line: start, start_side: 'RIGHT' }),
          })),
        });
      }),
    createCheckRun: async (commit, name, run) =>
      asking('create a check run', async () => {
        const { title, summary, conclusion } = run;
        const [first = [], ...more] = batches(run.annotations);
        const { data } = await checks.create({
          owner,
          repo,
          name,
          head_sha: commit,
          status: 'completed',
          conclusion,
          output: { title, summary, annotations: [...first] },
        });
        for (const annotations of more)
          await checks.update({
            owner,
            repo,
            check_run_id: data.id,
            output: { title, summary, annotations: [...annotations] },
          });
      }),
  };
}

async function asking<Answer>(what: string, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    throw githubError(error, what);
  }
}

function batches(annotations: readonly CheckAnnotation[]): readonly (readonly CheckAnnotation[])[] {
  return Array.from({ length: Math.ceil(annotations.length / maxAnnotations) }, (_, index) =>
    annotations.slice(index * maxAnnotations, (index + 1) * maxAnnotations),
  );
}
