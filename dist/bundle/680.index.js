"use strict";
exports.id = 680;
exports.ids = [680,7972];
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

/***/ 20502:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createPaint)
/* harmony export */ });
function createPaint(colors) {
    const brush = (open, close) => colors ? (text) => `\u001b[${open}m${text}\u001b[${close}m` : (text) => text;
    const paint = {
        bold: brush(1, 22),
        dim: brush(2, 22),
        red: brush(31, 39),
        green: brush(32, 39),
        yellow: brush(33, 39),
        cyan: brush(36, 39),
    };
    const bySeverity = {
        error: paint.red,
        'security-warning': brush(35, 39),
        warning: paint.yellow,
        suggestion: paint.cyan,
    };
    return { ...paint, severity: (severity) => bySeverity[severity] };
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

/***/ 70680:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderDiffText: () => (/* binding */ renderDiffText)
/* harmony export */ });
/* harmony import */ var _model_access_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27503);
/* harmony import */ var _model_format_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47972);
/* harmony import */ var _diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73032);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38111);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20502);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88630);






const maxRows = 10;
function renderDiffText(diff, options) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .createPaint */ .X)(options.colors);
    const sections = [
        [paint.dim(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(diff.base)} \u2192 ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(diff.head)}`)],
        ...section('Documents', diff.documents, paint),
        ...section('Roles', diff.roles, paint),
        [`${verdictBrush(diff, paint)(paint.bold(`${_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .diffWord */ .U6[diff.verdict]}:`))} ${(0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .diffSentence */ .NT)(diff)}`],
    ];
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .neutraliseCommands */ .$B)(sections.map((lines) => lines.join('\n')).join('\n\n'))}\n`;
}
function section(title, entries, paint) {
    if (entries.length === 0)
        return [];
    const groups = (0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .groupEntries */ .U9)(entries);
    const same = entries.length - groups.reduce((sum, group) => sum + group.entries.length, 0);
    return [
        [`${paint.bold(title)}${same > 0 ? paint.dim(` (${(0,_model_format_count_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B)(same)} the same)`) : ''}`],
        ...groups.map((group) => groupLines(group, paint)),
    ];
}
function groupLines({ first, entries }, paint) {
    const { actions, managed, patterns, scope, trust, unknown } = first;
    const names = entries.map(({ id, renamedFrom }) => {
        const was = renamedFrom === null ? '' : paint.dim(` (was ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(renamedFrom)})`);
        return `${paint.bold((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(id))}${was}`;
    });
    const lines = [
        ...unknown.map(({ side, what, reason, place }) => {
            const at = place === null ? '' : ` (${place.file}:${place.start.line}:${place.start.column})`;
            return `${paint.yellow('?')} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(`in ${side}: ${what}: ${reason}${at}`)}`;
        }),
        ...signed('managed policy ', managed.added, managed.removed, paint),
        ...signed('let in: ', trust.gained, trust.lost, paint),
        ...signed('', patterns.added, patterns.removed, paint),
        ...actionLines('+', actions.added, paint),
        ...actionLines('-', actions.removed, paint),
        ...(0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .groupScopes */ .jN)(scope).flatMap(({ actions: reached, gained, lost, conditions }) => [
            `~ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)((0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .someOf */ .yU)(reached))}`,
            ...indented(signed('on ', gained, lost, paint)),
            ...indented(signed('no more limited by: ', conditions.lost, [], paint)),
            ...indented(signed('limited by: ', [], conditions.gained, paint)),
        ]),
    ];
    const proof = (0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .newAccessSentence */ .g6)(first);
    const brush = first.newAccess?.result === 'pass' ? paint.green : paint.yellow;
    const last = proof === undefined ? [] : [`${brush('=')} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(proof)}`];
    return [`${names.join('\n')}: ${(0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .diffHeadline */ .eT)(first)}`, ...indented([...lines, ...last])];
}
function actionLines(sign, actions, paint) {
    const shown = actions.slice(0, maxRows);
    const width = Math.max(0, ...shown.map(({ action }) => action.length));
    const brush = sign === '+' ? paint.yellow : paint.green;
    const hidden = actions.length - shown.length;
    return [
        ...shown.map((action) => {
            const what = (0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDiffAction */ .BE)(action);
            const isLoud = !_model_access_js__WEBPACK_IMPORTED_MODULE_4__/* .readLevels */ .I.includes(action.level) || action.tier === 'A';
            const via = paint.dim(`  by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)((0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .someOf */ .yU)(action.via))}`);
            return `${brush(sign)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(action.action).padEnd(width)}  ${isLoud && sign === '+' ? paint.red(what) : what}${via}`;
        }),
        ...(hidden > 0 ? [`${brush(sign)} ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(hidden, 'more action')}`] : []),
    ];
}
function signed(prefix, added, removed, paint) {
    const rows = (sign, texts) => [
        ...texts.slice(0, maxRows).map((text) => `${sign} ${prefix}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(text)}`),
        ...(texts.length > maxRows ? [`${sign} ${prefix}${(0,_model_format_count_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B)(texts.length - maxRows)} more`] : []),
    ];
    return [...rows(paint.yellow('+'), added), ...rows(paint.green('-'), removed)];
}
function indented(lines) {
    return lines.map((line) => `  ${line}`);
}
function verdictBrush({ verdict }, paint) {
    return verdict === 'same' || verdict === 'narrowed' ? paint.green : paint.yellow;
}


/***/ })

};
;