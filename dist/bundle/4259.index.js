"use strict";
exports.id = 4259;
exports.ids = [4259];
exports.modules = {

/***/ 4259:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubRepository: () => (/* binding */ githubRepository)
});

// EXTERNAL MODULE: ./lib/core/errors/app-error.js + 1 modules
var app_error = __webpack_require__(6940);
;// CONCATENATED MODULE: ./lib/adapters/github/github-error.js

const defaultWait = 60;
function githubError(error, what) {
    const failure = failureOf(error);
    const status = failure.status === undefined ? '' : ` with ${failure.status}`;
    const message = `GitHub answered the attempt to ${what}${status}: ${failure.message}`;
    return new app_error/* AppError */.u(codeOf(failure), message, { cause: error });
}
function secondsToWait(error) {
    const failure = failureOf(error);
    if (!isRateLimited(failure))
        return undefined;
    const asked = failure.headers['retry-after'];
    if (typeof asked === 'string' && /^\d{1,6}$/.test(asked.trim()))
        return Number(asked);
    return failure.headers['x-ratelimit-remaining'] === '0' ? undefined : defaultWait;
}
function codeOf(failure) {
    if (isRateLimited(failure))
        return 'github-rate-limited';
    if (failure.status === 401 || failure.status === 403)
        return 'github-forbidden';
    return failure.status === 404 ? 'github-not-found' : 'github-failed';
}
function isRateLimited({ status, message, headers }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /secondary rate limit/i.test(message));
}
function failureOf(error) {
    const status = member(error, 'status');
    const headers = member(member(error, 'response'), 'headers');
    return {
        status: typeof status === 'number' ? status : undefined,
        message: error instanceof Error ? error.message : String(error),
        headers: typeof headers === 'object' && headers !== null ? { ...headers } : {},
    };
}
function member(value, key) {
    return typeof value === 'object' && value !== null
        ? value[key]
        : undefined;
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(92413);
;// CONCATENATED MODULE: ./lib/adapters/github/open-octokit.js


const timeout = 30_000;
const maxWait = 90;
const maxTries = 3;
function openOctokit({ token, apiUrl, pause }) {
    const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
    const octokit = (0,github/* getOctokit */.Q)(token, { baseUrl: apiUrl, log });
    octokit.hook.wrap('request', async (request, options) => {
        let waited = 0;
        for (let tries = 1;; tries += 1)
            try {
                return await request({
                    ...options,
                    request: { ...options.request, signal: AbortSignal.timeout(timeout) },
                });
            }
            catch (error) {
                const seconds = secondsToWait(error);
                if (seconds === undefined || tries === maxTries || waited + seconds > maxWait)
                    throw error;
                await pause(seconds);
                waited += seconds;
            }
    });
    return octokit;
}
function ignore() {
    return;
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-repository.js


const maxAnnotations = 50;
const maxFiles = 1000;
function githubRepository(access) {
    const { owner, repo } = access;
    const octokit = openOctokit(access);
    const { checks, issues, pulls } = octokit.rest;
    return {
        login: async () => asking('learn whose token it is', async () => {
            const { viewer } = await octokit.graphql('{ viewer { login } }');
            return viewer.login;
        }),
        headOf: async (pullRequest) => asking('read the pull request', async () => {
            const { data } = await pulls.get({ owner, repo, pull_number: pullRequest });
            return data.head.sha;
        }),
        commentsOf: async (pullRequest) => asking('read the comments', async () => {
            const all = { owner, repo, issue_number: pullRequest, per_page: 100 };
            const comments = await octokit.paginate(issues.listComments, all);
            return comments.map(({ id, user, body }) => ({ id, author: user?.login, body: body ?? '' }));
        }),
        createComment: async (pullRequest, body) => asking('write a comment', async () => {
            await issues.createComment({ owner, repo, issue_number: pullRequest, body });
        }),
        updateComment: async (id, body) => asking('edit a comment', async () => {
            await issues.updateComment({ owner, repo, comment_id: id, body });
        }),
        deleteComment: async (id) => asking('delete a comment', async () => {
            await issues.deleteComment({ owner, repo, comment_id: id });
        }),
        changedFiles: async (pullRequest) => asking('read the changed files', async () => {
            let count = 0;
            const all = { owner, repo, pull_number: pullRequest, per_page: 100 };
            return octokit.paginate(pulls.listFiles, all, ({ data }, done) => {
                count += data.length;
                if (count >= maxFiles)
                    done();
                return data.map(({ filename, patch }) => ({ file: filename, patch }));
            });
        }),
        reviewCommentsOf: async (pullRequest) => asking('read the comments on lines', async () => {
            const all = { owner, repo, pull_number: pullRequest, per_page: 100 };
            const comments = await octokit.paginate(pulls.listReviewComments, all);
            return comments.map(({ user, body, line }) => ({
                author: user?.login,
                body,
                isOutdated: (line ?? null) === null,
            }));
        }),
        createReview: async (pullRequest, { commit, body, comments }) => asking('write a review', async () => {
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
                    ...(start === end ? {} : { start_line: start, start_side: 'RIGHT' }),
                })),
            });
        }),
        createCheckRun: async (commit, name, run) => asking('create a check run', async () => {
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
async function asking(what, ask) {
    try {
        return await ask();
    }
    catch (error) {
        throw githubError(error, what);
    }
}
function batches(annotations) {
    return Array.from({ length: Math.ceil(annotations.length / maxAnnotations) }, (_, index) => annotations.slice(index * maxAnnotations, (index + 1) * maxAnnotations));
}


/***/ })

};
;