"use strict";
exports.id = 5012;
exports.ids = [5012];
exports.modules = {

/***/ 35012:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tellSuggestions: () => (/* binding */ tellSuggestions)
});

;// CONCATENATED MODULE: ./lib/core/fix/head-hunks.js
function headHunks(patch) {
    const lines = patch.split('\n');
    return lines.flatMap((line, index) => {
        const header = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/.exec(line);
        if (header === null)
            return [];
        const [, start, count = '1'] = header;
        const shown = takeHead(lines, index + 1, Number(count));
        return shown === undefined || shown.length === 0 ? [] : [{ start: Number(start), lines: shown }];
    });
}
function takeHead(lines, from, count) {
    const taken = [];
    for (let at = from; taken.length < count; at += 1) {
        const line = lines[at];
        if (line === undefined || !/^[ +\-\\]/.test(line))
            return undefined;
        if (line.startsWith(' ') || line.startsWith('+'))
            taken.push(line.slice(1));
    }
    return taken;
}

// EXTERNAL MODULE: ./lib/core/report/comment-marker.js
var comment_marker = __webpack_require__(51782);
// EXTERNAL MODULE: ./lib/core/report/plural.js
var plural = __webpack_require__(88630);
// EXTERNAL MODULE: ./lib/core/report/escape.js
var report_escape = __webpack_require__(38111);
// EXTERNAL MODULE: ./lib/core/model/format-count.js
var format_count = __webpack_require__(47972);
;// CONCATENATED MODULE: ./lib/core/report/render-suggestion.js



const bringing = new Set(['consistent-mirrors', 'consistent-managed-policies']);
function renderSuggestion(marker, rules, lines) {
    const fence = '`'.repeat(Math.max(3, (0,report_escape/* longestRun */.Q_)(lines.join('\n')) + 1));
    const effect = rules.some((rule) => bringing.has(rule))
        ? 'It brings this copy nearer to the canonical policy, and what the copy allows changes with it.'
        : 'It changes nothing about what is allowed.';
    return [
        marker,
        `Repairs what ${(0,plural/* enumerate */.HL)(rules.map((rule) => (0,report_escape/* codeSpan */.SS)(rule, 100)))} ${rules.length === 1 ? 'reports' : 'report'}. ${effect}`,
        '',
        `${fence}suggestion`,
        ...lines,
        fence,
    ].join('\n');
}
function renderReview(suggestions, others) {
    const each = suggestions === 1 ? 'It can be taken' : 'Each can be taken by itself';
    const more = others === 0
        ? ''
        : ` ${(0,format_count/* formatCount */.B)(others)} more ${others === 1 ? 'is' : 'are'} not suggested, since this pull request does not show the lines or they cannot be taken one by one.`;
    return `Roleproof suggests ${(0,plural/* plural */.LS)(suggestions, 'repair')} of lines in this pull request. ${each}; \`roleproof fix --base\` with the branch this merges into makes all of them.${more}`;
}

// EXTERNAL MODULE: ./lib/app/attempt-github.js
var attempt_github = __webpack_require__(5308);
;// CONCATENATED MODULE: ./lib/app/tell-suggestions.js





async function tellSuggestions(event, report, ports) {
    const { pullRequest } = event;
    if (pullRequest === undefined)
        return [];
    const need = { what: 'suggested changes', permission: 'pull-requests: write' };
    return (0,attempt_github/* attemptGithub */.B)(event, need, ports.openGithub, async (github) => {
        const changed = await github.changedFiles(pullRequest.number);
        const hunks = new Map(changed.map(({ file, patch }) => [file, headHunks(patch ?? '')]));
        const { suggestions, others } = await ports.suggest((file) => hunks.get(file) ?? []);
        const fresh = suggestions.length === 0 ? [] : await unsaid(suggestions, pullRequest, report, github);
        const notes = others === 0
            ? []
            : [
                `${(0,plural/* plural */.LS)(others, 'repair is', 'repairs are')} not suggested, since this pull request does not show the lines or they cannot be taken one by one: \`roleproof fix --base\` with the branch it merges into makes ${others === 1 ? 'it' : 'them'}.`,
            ];
        if (fresh.length === 0)
            return notes;
        if ((await github.headOf(pullRequest.number)) !== pullRequest.head)
            return ['No suggested changes: a newer commit of the pull request has the word.'];
        const review = {
            commit: pullRequest.head,
            body: renderReview(fresh.length, others),
            comments: fresh,
        };
        await github.createReview(pullRequest.number, review);
        return notes;
    });
}
async function unsaid(suggestions, { number }, report, github) {
    const login = await github.login();
    const comments = await github.reviewCommentsOf(number);
    const ours = comments.filter(({ author, isOutdated }) => author === login && !isOutdated);
    return suggestions.flatMap((suggestion) => {
        const { file, start, end, before, after } = suggestion;
        const marker = (0,comment_marker/* suggestionMarker */.XY)(file, before, after);
        if (ours.some(({ body }) => (0,comment_marker/* hasMarker */.xY)(body, marker)))
            return [];
        return [{ file, start, end, body: renderSuggestion(marker, rulesOf(suggestion, report), after) }];
    });
}
function rulesOf({ file, start, end, rules }, { findings }) {
    const here = new Set(findings
        .filter((finding) => finding.file === file && finding.start.line <= end && finding.end.line >= start)
        .map(({ rule }) => rule));
    const some = rules.filter((rule) => here.has(rule));
    return some.length === 0 ? rules : some;
}


/***/ })

};
;