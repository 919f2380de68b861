"use strict";
exports.id = 7870;
exports.ids = [7870,7972];
exports.modules = {

/***/ 27503:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readLevels),
/* harmony export */   y: () => (/* binding */ accessLevels)
/* harmony export */ });
const accessLevels = ['Permissions management', 'Tagging', 'Write', 'Read', 'List'];
const readLevels = ['Read', 'List'];


/***/ }),

/***/ 47972:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ formatCount)
/* harmony export */ });
function formatCount(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}


/***/ }),

/***/ 73032:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ describeDiffAction),
/* harmony export */   NT: () => (/* binding */ diffSentence),
/* harmony export */   U6: () => (/* binding */ diffWord),
/* harmony export */   U9: () => (/* binding */ groupEntries),
/* harmony export */   eT: () => (/* binding */ diffHeadline),
/* harmony export */   g6: () => (/* binding */ newAccessSentence),
/* harmony export */   jN: () => (/* binding */ groupScopes),
/* harmony export */   o1: () => (/* binding */ addedActions),
/* harmony export */   vK: () => (/* binding */ changeLine),
/* harmony export */   yU: () => (/* binding */ someOf)
/* harmony export */ });
/* harmony import */ var _model_access_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27503);
/* harmony import */ var _model_format_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47972);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38111);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88630);




const diffWord = {
    widened: 'Widened',
    narrowed: 'Narrowed',
    both: 'Widened and narrowed',
    same: 'Same',
    unknown: 'Unknown',
};
function diffSentence(diff) {
    const changed = (0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)([...countOf(diff.documents, 'document'), ...countOf(diff.roles, 'role')]);
    switch (diff.verdict) {
        case 'widened':
            return `${changed} can do more than before, and nothing less.`;
        case 'narrowed':
            return `${changed} can do less than before, and nothing more.`;
        case 'both':
            return `${changed} can do more here and less there.`;
        case 'same':
            return 'nothing can do more or less than before.';
        case 'unknown':
            return 'not everything could be told, so more may have changed than is said here.';
    }
}
function changeLine(diff) {
    const base = /^[0-9a-f]{40,64}$/.test(diff.base) ? diff.base.slice(0, 12) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(diff.base, 200);
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .neutraliseCommands */ .$B)(`Compared with ${base}: ${diffWord[diff.verdict].toLowerCase()}; ${diffSentence(diff)}`);
}
function diffHeadline(entry) {
    const { actions, levels, managed, scope, status, trust, unknown } = entry;
    const wider = scope.filter(({ gained, conditions }) => gained.length + conditions.lost.length > 0).length;
    const narrower = scope.filter(({ lost, conditions }) => lost.length + conditions.gained.length > 0).length;
    const parts = [
        ...(actions.added.length > 0 ? [moreActions(actions.added, levels.added)] : []),
        ...(actions.removed.length > 0
            ? [`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(actions.removed.length, 'fewer action', 'fewer actions')} ${byLevel(levels.removed)}`]
            : []),
        ...(wider > 0 ? [`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(wider, 'action reaches', 'actions reach')} further`] : []),
        ...(narrower > 0 ? [`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(narrower, 'action reaches', 'actions reach')} less far`] : []),
        ...(trust.gained.length > 0 ? [`${(0,_model_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(trust.gained.length)} more let in`] : []),
        ...(trust.lost.length > 0 ? [`${(0,_model_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(trust.lost.length)} fewer let in`] : []),
        ...(managed.added.length > 0
            ? [`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(managed.added.length, 'more managed policy', 'more managed policies')}`]
            : []),
        ...(managed.removed.length > 0
            ? [`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(managed.removed.length, 'fewer managed policy', 'fewer managed policies')}`]
            : []),
        ...(unknown.length > 0 ? [`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(unknown.length, 'thing')} nobody can tell`] : []),
    ];
    const what = parts.length > 0 ? parts.join('; ') : quietHeadline(entry);
    return status === 'added' || status === 'removed'
        ? `${status === 'added' ? 'new' : 'gone'}: ${what}`
        : what;
}
function newAccessSentence({ actions, newAccess, scope, status, trust, }) {
    if (newAccess === undefined || status === 'removed')
        return undefined;
    const { result, witness, reason } = newAccess;
    const example = witness === null
        ? ''
        : [
            `${witness.action} on ${witness.resource}`,
            ...(witness.principal === null ? [] : [` for ${witness.principal}`]),
            ...witness.conditions.map((condition) => `, if ${condition}`),
        ].join('');
    if (result === 'pass')
        return 'nothing is newly allowed, known actions or not: proved';
    if (result === 'unknown')
        return `whether anything is newly allowed cannot be told${reason === null ? '' : `: ${reason}`}${example === '' ? '' : ` (${example})`}`;
    const isTold = actions.added.length + trust.gained.length > 0 ||
        scope.some(({ gained, conditions }) => gained.length + conditions.lost.length > 0);
    return isTold ? undefined : `newly allowed, though no known action is: ${example}`;
}
function differing(entries) {
    return entries.filter(({ status, renamedFrom }) => status !== 'same' || renamedFrom !== null);
}
function groupEntries(entries) {
    const groups = new Map();
    for (const entry of differing(entries)) {
        const { id: _, renamedFrom, ...rest } = entry;
        const key = JSON.stringify([renamedFrom !== null, rest]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { first: entry, entries: [entry] });
        else
            group.entries.push(entry);
    }
    return [...groups.values()];
}
function describeDiffAction({ level, tier }) {
    if (tier === 'A')
        return `${level}, returns content`;
    return tier === 'B' ? `${level}, may show secrets` : level;
}
function groupScopes(scope) {
    const groups = new Map();
    for (const { action, ...difference } of scope) {
        const key = JSON.stringify(difference);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { ...difference, actions: [action] });
        else
            group.actions.push(action);
    }
    return [...groups.values()];
}
function someOf(names, most = 3) {
    const more = names.length - most;
    return more > 0 ? `${names.slice(0, most).join(', ')} and ${(0,_model_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(more)} more` : (0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(names);
}
function moreActions(added, levels) {
    const content = added.filter(({ tier }) => tier === 'A').length;
    const returned = content === 0
        ? added.length === 1
            ? 'returns no content'
            : 'none returns content'
        : `${(0,_model_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(content)} ${content === 1 ? 'returns' : 'return'} content`;
    return `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(added.length, 'more action')} ${byLevel(levels)}, ${returned}`;
}
function byLevel(levels) {
    const parts = _model_access_js__WEBPACK_IMPORTED_MODULE_3__/* .accessLevels */ .y.flatMap((level) => {
        const count = levels[level] ?? 0;
        return count === 0 ? [] : [`${(0,_model_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(count)} ${level}`];
    });
    return `(${parts.join(', ')})`;
}
function quietHeadline({ patterns, renamedFrom, status }) {
    if (patterns.added.length + patterns.removed.length > 0)
        return 'the same actions by other patterns';
    if (status === 'added' || status === 'removed')
        return 'nothing allowed';
    return renamedFrom === null ? 'the same' : 'renamed, the same access';
}
function countOf(entries, noun) {
    const count = entries.filter(({ verdict }) => verdict !== 'same').length;
    return count === 0 ? [] : [(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, noun)];
}
function addedActions({ documents }) {
    return new Set(documents.flatMap(({ actions }) => actions.added.map(({ action }) => action))).size;
}


/***/ }),

/***/ 84192:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   Hy: () => (/* binding */ fileOfId),
/* harmony export */   YJ: () => (/* binding */ placeNames)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88630);

function shortName(id) {
    const [file, pointer] = splitId(id);
    if (pointer === undefined)
        return id;
    if (pointer.startsWith('/Resources/')) {
        const parts = pointer.split('/').filter((part) => !wordsOfTemplates.has(part));
        return `${file}#${parts.join('/')}`;
    }
    return `${file}#${withoutCalls(pointer)}`;
}
function fileOfId(id) {
    return splitId(id)[0];
}
function placeNames(ids, show) {
    const groups = new Map();
    for (const id of ids) {
        const name = shortName(id);
        const group = groups.get(name) ?? new Set();
        groups.set(name, group.add(id));
    }
    return [...groups].map(([name, group]) => {
        const calls = group.has(name) ? group.size - 1 : group.size;
        if (calls === 0 || group.size === 1)
            return show(name);
        return `${show(name)} (${group.has(name) ? 'and ' : ''}${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(calls, 'instance')})`;
    });
}
const wordsOfTemplates = new Set(['', 'Resources', 'Properties', 'PolicyDocument']);
function splitId(id) {
    const at = id.indexOf('#');
    return at === -1 ? [id, undefined] : [id.slice(0, at), id.slice(at + 1)];
}
function withoutCalls(pointer) {
    const at = pointer.lastIndexOf('module.');
    if (at === -1 || (at > 0 && !['.', '/'].includes(pointer.charAt(at - 1))))
        return pointer;
    const rest = /^module\.[^.[\]]+(?:\[[^\]]*\])?\.([^]+)$/.exec(pointer.slice(at));
    return rest?.[1] ?? pointer;
}


/***/ }),

/***/ 88630:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   sK: () => (/* binding */ capitalise)
/* harmony export */ });
/* harmony import */ var _model_format_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47972);

function plural(count, singular, many = `${singular}s`) {
    return `${(0,_model_format_count_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B)(count)} ${count === 1 ? singular : many}`;
}
function enumerate(items) {
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
function capitalise(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 47870:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   detailRows: () => (/* binding */ detailRows),
/* harmony export */   renderDiffMarkdown: () => (/* binding */ renderDiffMarkdown)
/* harmony export */ });
/* harmony import */ var _model_format_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47972);
/* harmony import */ var _diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73032);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38111);
/* harmony import */ var _place_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84192);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88630);
/* harmony import */ var _rows_that_fit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89005);






const maxItems = 10;
const slack = 200;
function renderDiffMarkdown(diff, { maxBytes = Infinity } = {}) {
    const head = `**${_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .diffWord */ .U6[diff.verdict]}:** ${(0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .diffSentence */ .NT)(diff)}`;
    const [documents, roles] = [(0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .groupEntries */ .U9)(diff.documents), (0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .groupEntries */ .U9)(diff.roles)];
    const blocks = [
        ...documents.map((group) => groupBlock(group, 'in')),
        ...roles.map((group) => groupBlock(group, 'in effect, for')),
    ];
    const shown = (0,_rows_that_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsThatFit */ .Y)(blocks.map((block) => `${block}\n`), maxBytes - head.length - slack);
    const missing = blocks.length - shown.length;
    const all = [...diff.documents, ...diff.roles];
    const same = all.length - [...documents, ...roles].reduce((sum, { entries }) => sum + entries.length, 0);
    return `${[
        head,
        ...shown.map((block) => block.trimEnd()),
        ...(missing > 0 ? [`${(0,_model_format_count_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B)(missing)} more in the JSON diff`] : []),
        ...(same > 0 ? [`<sub>${(0,_model_format_count_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B)(same)} more ${same === 1 ? 'is' : 'are'} the same</sub>`] : []),
    ].join('\n\n')}\n`;
}
function groupBlock({ first, entries }, where) {
    const all = [
        ...(0,_place_names_js__WEBPACK_IMPORTED_MODULE_1__/* .placeNames */ .YJ)(entries.flatMap(({ id, renamedFrom }) => (renamedFrom === null ? [id] : [])), (name) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(name, 200)),
        ...entries.flatMap(({ id, renamedFrom }) => renamedFrom === null
            ? []
            : [`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)((0,_place_names_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(id), 200)} (was ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)((0,_place_names_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(renamedFrom), 200)})`]),
    ];
    const names = all.slice(0, maxItems);
    const hidden = all.length - names.length;
    const places = (0,_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .enumerate */ .HL)(hidden > 0 ? [...names, `${(0,_model_format_count_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B)(hidden)} more`] : names);
    const title = `- **${(0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .diffHeadline */ .eT)(first)}**, ${where} ${places}`;
    const rows = detailRows(first);
    if (rows.length === 0)
        return title;
    const details = [
        '<details><summary>Details</summary>',
        '',
        ...rows.map((row) => `- ${row}`),
        '',
        '</details>',
    ];
    return [title, '', ...details.map((line) => (line === '' ? '' : `  ${line}`))].join('\n');
}
function detailRows(entry) {
    const { actions, managed, patterns, scope, trust, unknown } = entry;
    const proof = (0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .newAccessSentence */ .g6)(entry);
    return [
        ...some(unknown, ({ side, what, reason, place }) => {
            const at = place === null ? '' : `, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(`${place.file}:${place.start.line}`, 300)}`;
            return `unknown in ${side}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(what, 300)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(reason, 500)}${at}`;
        }),
        ...texts('managed policy added', managed.added),
        ...texts('managed policy removed', managed.removed),
        ...texts('let in', trust.gained),
        ...texts('no more let in', trust.lost),
        ...texts('pattern added', patterns.added),
        ...texts('pattern removed', patterns.removed),
        ...actionRows('more', actions.added),
        ...actionRows('fewer', actions.removed),
        ...some((0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .groupScopes */ .jN)(scope), ({ actions: names, gained, lost, conditions }) => [
            `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)((0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .someOf */ .yU)(names), 500)}`,
            ...oneLine('on', gained),
            ...oneLine('no more on', lost),
            ...oneLine('no more limited by', conditions.lost),
            ...oneLine('limited by', conditions.gained),
        ].join('; ')),
        ...(proof === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(proof, 1000)]),
    ];
}
function actionRows(word, actions) {
    const shown = actions
        .slice(0, maxItems)
        .map((action) => `${word}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(action.action)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)((0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDiffAction */ .BE)(action))}, by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)((0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .someOf */ .yU)(action.via), 300)}`);
    const hidden = actions.length - shown.length;
    return hidden > 0 ? [...shown, `${word}: ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(hidden, 'action')} besides, in the JSON diff`] : shown;
}
function texts(word, all) {
    return some(all, (text) => `${word}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(text, 500)}`);
}
function oneLine(word, all) {
    return all.length === 0 ? [] : [`${word} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)((0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .someOf */ .yU)(all), 1000)}`];
}
function some(items, render) {
    const hidden = items.length - maxItems;
    const rows = items.slice(0, maxItems).map(render);
    return hidden > 0 ? [...rows, `${(0,_model_format_count_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B)(hidden)} more in the JSON diff`] : rows;
}


/***/ }),

/***/ 89005:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ rowsThatFit),
/* harmony export */   w: () => (/* binding */ utf8Length)
/* harmony export */ });
function rowsThatFit(rows, maxBytes) {
    let used = 0;
    const end = rows.findIndex((row) => (used += utf8Length(row) + 1) > maxBytes);
    return end === -1 ? rows : rows.slice(0, end);
}
function utf8Length(text) {
    let bytes = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.codePointAt(at) ?? 0;
        if (code > 0xffff)
            at++;
        bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
    return bytes;
}


/***/ })

};
;