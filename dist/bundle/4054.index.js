"use strict";
exports.id = 4054;
exports.ids = [4054,7972];
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

/***/ 99757:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ changeList),
/* harmony export */   b: () => (/* binding */ changesPart)
/* harmony export */ });
/* harmony import */ var _model_format_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47972);
/* harmony import */ var _diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73032);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88630);
/* harmony import */ var _level_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37516);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78708);





const maxLines = 500;
const maxGroups = 300;
function changesPart(diff) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<section id="changes"><h2>What this change does</h2>
<p class="lead"><b class="${diff.verdict}">${_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .diffWord */ .U6[diff.verdict]}</b>: ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .capitalise */ .sK)((0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .diffSentence */ .NT)(diff))}</p>
${changeList(diff)}</section>
`;
}
function changeList(diff) {
    const groups = [
        ...(0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .groupEntries */ .U9)(diff.roles).map((group) => ({ group, kind: 'In effect' })),
        ...(0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .groupEntries */ .U9)(diff.documents).map((group) => ({ group, kind: 'Written' })),
    ];
    const more = groups.length - maxGroups;
    const head = diff.head === '.' ? 'the files as they are' : (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<code>${diff.head}</code>`;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<p class="note">From <code>${diff.base}</code> to ${head}.</p>
${groups.slice(0, maxGroups).map(({ group, kind }) => groupPart(group, kind))}${more > 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<p>${(0,_model_format_count_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B)(more)} more in the JSON diff</p>` : undefined}`;
}
function groupPart({ first, entries }, kind) {
    const names = entries
        .slice(0, 20)
        .map(({ id, renamedFrom }) => `${id}${renamedFrom === null ? '' : ` (was ${renamedFrom})`}`);
    const more = entries.length - names.length;
    const lines = linesOf(first);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<article class="change"><h3>${(0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .diffHeadline */ .eT)(first)}</h3>
<p class="note">${kind}: ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(more > 0 ? [...names, `${(0,_model_format_count_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B)(more)} more`] : names)}</p>
${lines.length === 0 ? undefined : (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<details open><summary>What differs</summary><ul class="diff">${lines}</ul></details>`}</article>
`;
}
function linesOf(entry) {
    const { actions, managed, patterns, scope, trust, unknown } = entry;
    return [
        ...lines(unknown, 'unknown', ({ side, what, reason, place }) => {
            const at = place === null ? '' : `, ${place.file}:${place.start.line}`;
            return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `nobody can tell (${side}) <code>${what}</code>: ${reason}${at}`;
        }),
        ...lines(trust.gained, 'more', (who) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `let in: ${who}`),
        ...lines(trust.lost, 'less', (who) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `no more let in: ${who}`),
        ...lines(managed.added, 'more', (arn) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `managed policy <code>${arn}</code>`),
        ...lines(managed.removed, 'less', (arn) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `managed policy <code>${arn}</code>`),
        ...lines(patterns.added, 'more', (pattern) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `pattern <code>${pattern}</code>`),
        ...lines(patterns.removed, 'less', (pattern) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `pattern <code>${pattern}</code>`),
        ...lines(actions.added, 'more', actionLine),
        ...lines(actions.removed, 'less', actionLine),
        ...lines((0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .groupScopes */ .jN)(scope), 'scope', ({ actions: names, gained, lost, conditions }) => {
            const parts = [
                ...part('on', gained),
                ...part('no more on', lost),
                ...part('no more limited by', conditions.lost),
                ...part('limited by', conditions.gained),
            ];
            return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<code>${(0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .someOf */ .yU)(names, 12)}</code> ${parts.map((one, index) => [index === 0 ? '' : '; ', one])}`;
        }),
    ];
}
function actionLine(action) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<code>${action.action}</code> <b class="${_level_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .levelClass */ .z[action.level]}">${(0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDiffAction */ .BE)(action)}</b>, by <code>${(0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .someOf */ .yU)(action.via)}</code>`;
}
function part(word, all) {
    return all.length === 0 ? [] : [(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `${word} <code>${(0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .someOf */ .yU)(all, 8)}</code>`];
}
function lines(items, kind, write) {
    const more = items.length - maxLines;
    return [
        ...items.slice(0, maxLines).map((item) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<li class="${kind}">${write(item)}</li>`),
        ...(more > 0 ? [(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<li>${(0,_model_format_count_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B)(more)} more in the JSON diff</li>`] : []),
    ];
}


/***/ }),

/***/ 37516:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ levelWord),
/* harmony export */   z: () => (/* binding */ levelClass)
/* harmony export */ });
const levelClass = {
    List: 'list',
    Read: 'read',
    Write: 'write',
    Tagging: 'tagging',
    'Permissions management': 'permissions',
};
const levelWord = {
    List: 'List',
    Read: 'Read',
    Write: 'Write',
    Tagging: 'Tag',
    'Permissions management': 'Perm.',
};


/***/ }),

/***/ 78708:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   VK: () => (/* binding */ Markup),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38111);

class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
function markup(strings, ...parts) {
    let text = strings[0] ?? '';
    for (const [index, part] of parts.entries())
        text += textOf(part) + (strings[index + 1] ?? '');
    return new Markup(text);
}
function prose(text) {
    const parts = text.split('`');
    if (parts.length % 2 === 0)
        return markup `${text}`;
    return markup `${parts.map((part, index) => (index % 2 === 1 ? markup `<code>${part}</code>` : part))}`;
}
function link(label, target) {
    if (!/^https?:\/\/[^\s]/i.test(target))
        return markup `${label}`;
    return markup `<a href="${target}" rel="noreferrer">${label}</a>`;
}
function textOf(part) {
    if (part === undefined)
        return '';
    if (part instanceof Markup)
        return part.text;
    if (typeof part === 'string')
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(part);
    if (typeof part === 'number')
        return String(part);
    return part.map(textOf).join('');
}


/***/ }),

/***/ 48122:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ page)
});

;// CONCATENATED MODULE: ./lib/core/report/html/generated/page-assets.js
const pageStyle = ":root {\n  color-scheme: light dark;\n  --paper: light-dark(#fcfbf8, #14161a);\n  --raised: light-dark(#ffffff, #1b1e24);\n  --ink: light-dark(#1c1e21, #e6e4df);\n  --quiet: light-dark(#5a5f66, #a3a8b0);\n  --line: light-dark(#dedbd3, #33373f);\n  --link: light-dark(#1d4f91, #8fbcf5);\n  --list: light-dark(#4d7c8a, #7fb6c6);\n  --read: light-dark(#2f5f9e, #7aa7e8);\n  --write: light-dark(#b4540a, #f0a35e);\n  --tagging: light-dark(#7a4fa3, #c39be6);\n  --permissions: light-dark(#a8203a, #f08296);\n  --good: light-dark(#1f6b43, #74cf9f);\n  --bad: light-dark(#a8203a, #f08296);\n  --unsure: light-dark(#8a5a00, #e3b456);\n  --serif: 'Iowan Old Style', Charter, 'Source Serif 4', 'Liberation Serif', Georgia, serif;\n  --sans: system-ui, 'Segoe UI', 'Helvetica Neue', 'Liberation Sans', sans-serif;\n  --mono: ui-monospace, 'SF Mono', 'Cascadia Mono', 'Liberation Mono', Consolas, monospace;\n}\n:root[data-theme='light'] {\n  color-scheme: light;\n}\n:root[data-theme='dark'] {\n  color-scheme: dark;\n}\n* {\n  box-sizing: border-box;\n}\n[hidden] {\n  display: none !important;\n}\nhtml {\n  scroll-padding-top: 4rem;\n  -webkit-text-size-adjust: 100%;\n}\nbody {\n  margin: 0;\n  background: var(--paper);\n  color: var(--ink);\n  font: 1rem/1.55 var(--sans);\n  overflow-wrap: anywhere;\n}\nmain {\n  max-width: 76rem;\n  margin: 0 auto;\n  padding: 0 1.5rem 4rem;\n  outline: none;\n}\nheader {\n  position: sticky;\n  top: 0;\n  z-index: 1;\n  display: flex;\n  align-items: center;\n  gap: 1.5rem;\n  padding: 0.6rem max(1.5rem, calc((100vw - 76rem) / 2 + 1.5rem));\n  background: var(--paper);\n  border-bottom: 1px solid var(--line);\n  font-size: 0.875rem;\n}\nheader nav {\n  flex: 1;\n  min-width: 0;\n}\nheader ul {\n  display: flex;\n  gap: 1.25rem;\n  overflow-x: auto;\n  margin: 0;\n  padding: 0.2rem 0;\n  list-style: none;\n  scrollbar-width: none;\n}\nheader li {\n  flex: none;\n  max-width: 14rem;\n  overflow: hidden;\n  text-overflow: ellipsis;\n  white-space: nowrap;\n}\nheader a {\n  color: var(--quiet);\n  text-decoration: none;\n}\nheader a:hover {\n  color: var(--ink);\n  text-decoration: underline;\n}\n.brand {\n  margin: 0;\n  font: 600 1.0625rem var(--serif);\n}\n.skip {\n  position: absolute;\n  left: -100rem;\n}\n.skip:focus {\n  left: 1rem;\n  top: 0.5rem;\n  z-index: 2;\n  padding: 0.4rem 0.8rem;\n  background: var(--raised);\n}\n:focus-visible {\n  outline: 2px solid var(--link);\n  outline-offset: 2px;\n  border-radius: 2px;\n}\na {\n  color: var(--link);\n}\nh1,\nh2,\nh3 {\n  margin: 0;\n  font-family: var(--serif);\n  font-weight: 600;\n  line-height: 1.2;\n  text-wrap: balance;\n}\nh1 {\n  font-size: clamp(2.5rem, 7vw, 4rem);\n  letter-spacing: -0.02em;\n}\nh2 {\n  font-size: 1.75rem;\n}\nh3 {\n  font-size: 1.25rem;\n}\nh4 {\n  margin: 2rem 0 0.4rem;\n  font-size: 0.9375rem;\n  font-weight: 600;\n}\nsection {\n  margin-top: 4rem;\n}\nsection.role {\n  margin-top: 2.5rem;\n  padding-top: 1.5rem;\n  border-top: 1px solid var(--line);\n}\n.role h3 {\n  font-size: 1.5rem;\n}\n.lead {\n  max-width: 46rem;\n  margin: 0.5rem 0 1rem;\n  font-size: 1.0625rem;\n}\n.note {\n  margin: 0.2rem 0 0.6rem;\n  color: var(--quiet);\n  font-size: 0.875rem;\n}\ncode,\npre,\n.actions th[scope='row'] {\n  font-family: var(--mono);\n  font-size: 0.875em;\n}\nul {\n  padding-left: 1.1rem;\n}\n.verdict {\n  margin-top: 3rem;\n}\n.pass h1,\n.verdict.narrowed h1,\n.kept > .kept > b {\n  color: var(--good);\n}\n.fail h1,\n.verdict:is(.widened, .both) h1 {\n  color: var(--bad);\n}\n.incomplete h1,\n.verdict.unknown h1 {\n  color: var(--unsure);\n}\n.verdict .lead {\n  font: 1.375rem/1.4 var(--serif);\n}\n.counts {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr));\n  gap: 0 1.5rem;\n  margin: 1.75rem 0;\n  padding: 0;\n  list-style: none;\n}\n.counts li {\n  padding-top: 0.5rem;\n  border-top: 2px solid currentColor;\n}\n.counts b {\n  display: block;\n  font: 600 2rem/1.2 var(--serif);\n}\n.counts .none,\n.levels .none {\n  color: var(--quiet);\n}\n.counts .none {\n  border-color: var(--line);\n}\n.counts .error,\n.counts .security-warning {\n  color: var(--bad);\n}\n.counts .warning {\n  color: var(--unsure);\n}\n.facts {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));\n  gap: 0 3rem;\n}\n.facts h2 {\n  font: 600 0.9375rem var(--sans);\n}\n.facts p,\n.facts ul {\n  margin: 0.4rem 0 1rem;\n}\n.kept {\n  padding: 0;\n  list-style: none;\n}\n.kept > li {\n  margin: 0.3rem 0;\n}\n.kept > .broken > b {\n  color: var(--bad);\n}\n.kept > .unknown > b {\n  color: var(--unsure);\n}\n.bar {\n  display: block;\n  width: 100%;\n  height: 1.25rem;\n  border-radius: 3px;\n}\nrect.list {\n  fill: var(--list);\n}\nrect.read {\n  fill: var(--read);\n}\nrect.write {\n  fill: var(--write);\n}\nrect.tagging {\n  fill: var(--tagging);\n}\nrect.permissions {\n  fill: var(--permissions);\n}\n.levels {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.2rem 1.75rem;\n  margin: 0.6rem 0 0;\n  padding: 0;\n  list-style: none;\n}\n.levels li::before,\n.actions td:nth-child(2)::before {\n  content: '';\n  display: inline-block;\n  width: 0.6em;\n  height: 0.6em;\n  margin-right: 0.45em;\n  border-radius: 2px;\n  background: var(--line);\n}\n.levels .list::before,\n.actions td.list::before {\n  background: var(--list);\n}\n.levels .read::before,\n.actions td.read::before {\n  background: var(--read);\n}\n.levels .write::before,\n.actions td.write::before {\n  background: var(--write);\n}\n.levels .tagging::before,\n.actions td.tagging::before {\n  background: var(--tagging);\n}\n.levels .permissions::before,\n.actions td.permissions::before {\n  background: var(--permissions);\n}\ntable {\n  width: 100%;\n  border-collapse: collapse;\n  font-size: 0.875rem;\n  line-height: 1.45;\n}\ncaption {\n  padding: 0.4rem 0;\n  text-align: left;\n  font-weight: 600;\n}\nth,\ntd {\n  padding: 0.35rem 0.75rem 0.35rem 0;\n  border-bottom: 1px solid var(--line);\n  text-align: left;\n  vertical-align: top;\n  font-weight: 400;\n}\nthead th {\n  color: var(--quiet);\n  font-size: 0.8125rem;\n}\n.numbers {\n  margin: 0.5rem 0 2rem;\n  min-width: 38rem;\n}\n.numbers th:nth-child(7) {\n  max-width: 7rem;\n}\n.numbers td:nth-child(n + 3),\n.numbers thead th:nth-child(n + 3) {\n  text-align: right;\n  font-variant-numeric: tabular-nums;\n}\n.numbers td:is(.write, .tagging, .permissions) {\n  color: var(--bad);\n  font-weight: 600;\n}\nb.kept {\n  color: var(--good);\n}\nb.broken {\n  color: var(--bad);\n}\nb.unknown {\n  color: var(--unsure);\n}\n.scroll {\n  overflow-x: auto;\n}\n.plain td:nth-child(1),\n.plain td:nth-child(2) {\n  min-width: 11rem;\n}\n.plain td:nth-child(3) {\n  min-width: 13rem;\n}\n.plain td:last-child {\n  min-width: 11rem;\n}\n.plain td > code {\n  display: block;\n}\n.heat {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(100%, 21rem), 1fr));\n  align-items: start;\n  gap: 0 2rem;\n}\n.heat table {\n  table-layout: fixed;\n  font-size: 0.8125rem;\n  line-height: 1.35;\n}\n.heat th,\n.heat td {\n  width: 2.5rem;\n  padding: 0.12rem 0.3rem;\n  border: 1px solid var(--paper);\n  text-align: right;\n  font-variant-numeric: tabular-nums;\n}\n.heat thead th {\n  font-size: 0.6875rem;\n  padding-inline: 0.1rem 0.2rem;\n  overflow-wrap: normal;\n}\n.heat th:first-child {\n  width: auto;\n  padding-left: 0;\n  text-align: left;\n}\n.heat td {\n  background: light-dark(#f1efe9, #1d2026);\n  print-color-adjust: exact;\n}\n.heat td.list {\n  --hue: var(--list);\n}\n.heat td.read {\n  --hue: var(--read);\n}\n.heat td.write {\n  --hue: var(--write);\n}\n.heat td.tagging {\n  --hue: var(--tagging);\n}\n.heat td.permissions {\n  --hue: var(--permissions);\n}\n.heat td.h1 {\n  background: color-mix(in oklab, var(--hue) 14%, var(--paper));\n}\n.heat td.h2 {\n  background: color-mix(in oklab, var(--hue) 20%, var(--paper));\n}\n.heat td.h3 {\n  background: color-mix(in oklab, var(--hue) 27%, var(--paper));\n}\n.heat td.h4 {\n  background: color-mix(in oklab, var(--hue) 34%, var(--paper));\n}\n.heat td.h5 {\n  background: color-mix(in oklab, var(--hue) 42%, var(--paper));\n}\n.heat td.h6 {\n  background: color-mix(in oklab, var(--hue) 50%, var(--paper));\n}\n.heat td.content {\n  background: var(--ink);\n  color: var(--paper);\n}\nabbr {\n  text-decoration: none;\n}\nth button {\n  all: unset;\n  cursor: pointer;\n}\nth button:hover {\n  color: var(--link);\n  text-decoration: underline;\n}\nth button:focus-visible {\n  outline: 2px solid var(--link);\n  outline-offset: 1px;\n}\n.heat th button {\n  color: inherit;\n}\n[aria-sort='ascending'] button::after {\n  content: ' \u2191';\n}\n[aria-sort='descending'] button::after {\n  content: ' \u2193';\n}\n.actions {\n  scroll-margin-top: 4rem;\n}\n.actions > table {\n  table-layout: fixed;\n}\n.actions th:nth-child(1) {\n  width: 28%;\n}\n.actions th:nth-child(2) {\n  width: 8%;\n}\n.actions th:nth-child(3) {\n  width: 17%;\n}\n.actions td {\n  font-size: 0.8125rem;\n}\n.actions td p {\n  margin: 0;\n}\n.actions td:nth-child(2) p,\n.actions i {\n  color: var(--quiet);\n  font-style: normal;\n}\n.actions td:nth-child(2) p {\n  font-size: 0.8125rem;\n}\n.tierA,\n.tierB {\n  display: inline-block;\n  min-width: 1.4em;\n  border-radius: 2px;\n  text-align: center;\n  font-size: 0.8125rem;\n}\n.tierA {\n  background: var(--ink);\n  color: var(--paper);\n}\n.tierB {\n  border: 1px solid var(--quiet);\n}\n.filter {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: end;\n  gap: 0.6rem 1rem;\n  margin-top: 0.6rem;\n  scroll-margin-top: 4rem;\n  font-size: 0.875rem;\n}\n.filter label {\n  display: grid;\n  gap: 0.15rem;\n  color: var(--quiet);\n}\n.filter .wide {\n  flex: 1 1 16rem;\n}\ninput,\nselect,\n.filter button,\n#theme {\n  min-height: 2.25rem;\n  padding: 0.3rem 0.6rem;\n  border: 1px solid light-dark(#8a8d91, #6b7079);\n  border-radius: 4px;\n  background: var(--raised);\n  color: var(--ink);\n  font: inherit;\n}\ninput {\n  width: 100%;\n}\ninput::placeholder {\n  color: var(--quiet);\n  opacity: 1;\n}\nbutton {\n  cursor: pointer;\n}\n#theme {\n  min-height: 1.75rem;\n  padding: 0.1rem 0.6rem;\n}\n.shown {\n  margin: 0.6rem 0;\n  color: var(--quiet);\n  font-size: 0.875rem;\n}\n.file {\n  margin: 2rem 0 0.75rem;\n  font: 600 1rem var(--sans);\n}\n.file span {\n  color: var(--quiet);\n  font-weight: 400;\n}\narticle {\n  margin: 1rem 0;\n  padding: 0.1rem 0 0.1rem 1rem;\n  border-left: 3px solid var(--line);\n}\narticle h3 {\n  font: 600 1rem/1.4 var(--sans);\n}\narticle p {\n  margin: 0.25rem 0;\n}\n.finding.error,\n.finding.security-warning {\n  border-color: var(--bad);\n}\n.finding.warning {\n  border-color: var(--unsure);\n}\n.badge {\n  color: var(--quiet);\n}\n.error .badge,\n.security-warning .badge {\n  color: var(--bad);\n}\n.warning .badge {\n  color: var(--unsure);\n}\n.remark,\n.place,\n.related {\n  color: var(--quiet);\n  font-size: 0.875rem;\n}\npre {\n  display: flex;\n  gap: 1rem;\n  margin: 0.4rem 0;\n  padding: 0.5rem 0.75rem;\n  background: light-dark(#f1efe9, #1d2026);\n  border-radius: 4px;\n  white-space: pre-wrap;\n}\npre code {\n  font-size: 1em;\n}\n.line {\n  color: var(--quiet);\n  user-select: none;\n}\nmark {\n  background: color-mix(in oklab, var(--unsure) 30%, transparent);\n  color: inherit;\n  border-radius: 2px;\n}\n.diff {\n  padding: 0;\n  list-style: none;\n  font-size: 0.875rem;\n}\n.diff li {\n  padding: 0.15rem 0 0.15rem 1.4rem;\n  text-indent: -1.4rem;\n}\n.diff li::before {\n  display: inline-block;\n  width: 1.4rem;\n  text-indent: 0;\n  font-weight: 600;\n}\n.diff .more::before {\n  content: '+';\n  color: var(--bad);\n}\n.diff .less::before {\n  content: '\u2212';\n  color: var(--good);\n}\n.diff .scope::before {\n  content: '\u00b1';\n  color: var(--unsure);\n}\n.diff .unknown::before {\n  content: '?';\n  color: var(--unsure);\n}\n.diff b {\n  font-weight: 400;\n  color: var(--quiet);\n}\n.diff b.write,\n.diff b.tagging,\n.diff b.permissions {\n  font-weight: 600;\n  color: var(--bad);\n}\n.lead .widened,\n.lead .both {\n  color: var(--bad);\n}\n.lead .narrowed {\n  color: var(--good);\n}\n.lead .unknown {\n  color: var(--unsure);\n}\ndl {\n  display: grid;\n  grid-template-columns: minmax(9rem, max-content) 1fr;\n  gap: 0.5rem 1.5rem;\n}\ndt {\n  color: var(--quiet);\n}\n.advice dt {\n  font-family: var(--mono);\n  font-size: 0.875rem;\n}\ndd {\n  max-width: 50rem;\n  margin: 0;\n}\ndd pre {\n  margin: 0;\n}\ndd ul {\n  margin: 0.4rem 0;\n}\nsummary {\n  cursor: pointer;\n}\n.unseen {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  overflow: hidden;\n  clip-path: inset(50%);\n  white-space: nowrap;\n}\n@media (max-width: 46rem) {\n  main {\n    padding: 0 1rem 3rem;\n  }\n  header {\n    gap: 1rem;\n    padding: 0.5rem 1rem;\n  }\n  section {\n    margin-top: 3rem;\n  }\n  .counts {\n    grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr));\n    gap: 0.75rem 1rem;\n  }\n  .actions table,\n  .actions thead,\n  .actions tbody,\n  .actions tr,\n  .actions tbody th,\n  .actions td {\n    display: block;\n  }\n  .actions thead tr {\n    display: flex;\n    flex-wrap: wrap;\n    gap: 0 1rem;\n  }\n  .actions thead th {\n    width: auto !important;\n  }\n  .actions tbody tr {\n    padding: 0.5rem 0;\n    border-bottom: 1px solid var(--line);\n    content-visibility: auto;\n    contain-intrinsic-block-size: auto 6rem;\n  }\n  .actions tbody th,\n  .actions td {\n    width: auto !important;\n    padding: 0;\n    border: 0;\n  }\n  .actions td:empty {\n    display: none;\n  }\n  dl {\n    grid-template-columns: 1fr;\n    gap: 0.1rem;\n  }\n  dd {\n    margin-bottom: 0.75rem;\n  }\n}\n@page {\n  margin: 16mm 14mm 18mm;\n  @bottom-left {\n    content: 'Roleproof';\n    font: 7.5pt sans-serif;\n  }\n  @bottom-right {\n    content: counter(page) ' of ' counter(pages);\n    font: 7.5pt sans-serif;\n  }\n}\n@media print {\n  :root,\n  :root[data-theme] {\n    color-scheme: light;\n    --paper: #fff;\n  }\n  body {\n    font-size: 9.5pt;\n  }\n  header,\n  .filter,\n  .skip {\n    display: none;\n  }\n  main {\n    max-width: none;\n    padding: 0;\n  }\n  section {\n    margin-top: 2rem;\n  }\n  .verdict {\n    margin-top: 0;\n  }\n  table,\n  .heat table {\n    font-size: 7.5pt;\n    line-height: 1.3;\n  }\n  thead th,\n  .actions td,\n  .heat thead th {\n    font-size: inherit;\n  }\n  .heat thead th {\n    font-size: 5pt;\n  }\n  .lead {\n    font-size: 10.5pt;\n  }\n  .note,\n  .shown,\n  .levels {\n    font-size: 8.5pt;\n  }\n  .numbers {\n    min-width: 0;\n  }\n  .facts {\n    grid-template-columns: 1fr 1fr;\n  }\n  .heat {\n    grid-template-columns: repeat(3, 1fr);\n    gap: 0 1rem;\n  }\n  .heat th,\n  .heat td {\n    width: 1.35rem;\n    padding: 0.05rem 0.15rem;\n  }\n  .heat tbody th {\n    font-size: 6.5pt;\n  }\n  .counts {\n    grid-template-columns: repeat(5, 1fr);\n  }\n  .plain td:nth-child(n) {\n    min-width: 0;\n  }\n  .plain {\n    table-layout: fixed;\n  }\n  .tierA,\n  .tierB {\n    font-size: inherit;\n  }\n  .bar,\n  .levels li::before,\n  .actions td::before,\n  .tierA,\n  .content {\n    print-color-adjust: exact;\n  }\n  tr,\n  article,\n  h2,\n  h3,\n  h4 {\n    break-inside: avoid;\n  }\n  h2,\n  h3,\n  h4 {\n    break-after: avoid;\n  }\n  .actions table {\n    font-size: 6.5pt;\n  }\n  .actions th:nth-child(1) {\n    width: 27%;\n  }\n  .actions th:nth-child(2) {\n    width: 7%;\n  }\n  .actions th:nth-child(3) {\n    width: 14%;\n  }\n  .actions td,\n  .actions tbody th {\n    padding: 0.1rem 0.4rem 0.1rem 0;\n  }\n  pre {\n    border: 1px solid var(--line);\n  }\n  a {\n    color: inherit;\n  }\n}\n";
const pageStyleHash = '44tJ5EgQHipeyQSIYuBQ2NOiS1s4BGOCELxtgHrbK08=';
const pageScript = "// The script of the HTML report. It reads what the page shows and changes what of it is shown; it sends and stores nothing.\n'use strict';\n\nfor (const table of document.querySelectorAll('.actions')) makeSearchable(table);\nfor (const heat of document.querySelectorAll('.heat')) linkServices(heat);\nmakeTheme(document.getElementById('theme'));\n// What is folded away is not printed, and a page that is filed lacks nothing.\naddEventListener('beforeprint', () => {\n  for (const folded of document.querySelectorAll('details')) folded.open = true;\n});\n\n/** Lets the rows of a table of actions be searched, filtered and sorted. */\nfunction makeSearchable(part) {\n  const form = part.querySelector('form');\n  const status = part.querySelector('[role=status]');\n  const body = part.querySelector('tbody');\n  const all = status.textContent;\n  const rows = [...body.rows].map((row, index) => ({ row, index, text: undefined }));\n\n  const filter = () => {\n    const words = form.elements.words.value.toLowerCase().split(/\\s+/).filter(Boolean);\n    const level = form.elements.level.value;\n    const tier = form.elements.tier.value;\n    let count = 0;\n    for (const one of rows) {\n      one.text ??= [...one.row.cells]\n        .map((cell) => cell.textContent)\n        .join(' ')\n        .toLowerCase();\n      const shown =\n        (level === '' || one.row.cells[1].firstChild.data === level) &&\n        (tier === '' || (one.row.cells[2].firstElementChild?.textContent ?? '-') === tier) &&\n        words.every((word) => one.text.includes(word));\n      one.row.hidden = !shown;\n      if (shown) count += 1;\n    }\n    const isAll = words.length === 0 && level === '' && tier === '';\n    status.textContent = isAll ? all : `${count.toLocaleString('en')} shown, of ${all}`;\n  };\n\n  form.hidden = false;\n  form.addEventListener('submit', (event) => event.preventDefault());\n  form.addEventListener('input', filter);\n  form.addEventListener('reset', () => requestAnimationFrame(filter));\n  for (const [column, head] of [...part.querySelectorAll('thead th')].entries())\n    makeSortable(head, () => sortBy(column, head));\n\n  function sortBy(column, head) {\n    const down = head.getAttribute('aria-sort') === 'ascending';\n    for (const other of part.querySelectorAll('thead th')) other.removeAttribute('aria-sort');\n    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');\n    for (const one of rows) one.key = keyOf(one.row.cells[column], column);\n    const sign = down ? -1 : 1;\n    const sorted = rows.toSorted((a, b) => sign * compare(a.key, b.key) || a.index - b.index);\n    body.append(...sorted.map(({ row }) => row));\n  }\n}\n\nconst levels = ['Permissions management', 'Tagging', 'Write', 'Read', 'List'];\n\n/** Levels sort by their strength, and what gives something away before what does not. */\nfunction keyOf(cell, column) {\n  if (column === 1) return levels.indexOf(cell.firstChild.data);\n  const text = cell.textContent.toLowerCase();\n  return column === 2 && text === '' ? '\\uffff' : text;\n}\n\nfunction compare(a, b) {\n  return a < b ? -1 : a > b ? 1 : 0;\n}\n\nfunction makeSortable(head, sort) {\n  const button = document.createElement('button');\n  button.type = 'button';\n  button.append(...head.childNodes);\n  head.append(button);\n  button.addEventListener('click', sort);\n}\n\n/** A service in the heat map shows its actions. */\nfunction linkServices(heat) {\n  const form = document.querySelector(`#${heat.dataset.for} form`);\n  if (form === null) return;\n  for (const name of heat.querySelectorAll('tbody th')) {\n    const button = document.createElement('button');\n    button.type = 'button';\n    button.title = 'Show its actions';\n    button.append(...name.childNodes);\n    name.append(button);\n    button.addEventListener('click', () => {\n      form.reset();\n      form.elements.words.value = `${button.textContent}:`;\n      form.dispatchEvent(new Event('input'));\n      form.scrollIntoView();\n      form.elements.words.focus({ preventScroll: true });\n    });\n  }\n}\n\n/** Switches between light and dark, beginning with what the reader's system says. */\nfunction makeTheme(button) {\n  const root = document.documentElement;\n  const system = matchMedia('(prefers-color-scheme: dark)');\n  const isDark = () => (root.dataset.theme ?? (system.matches ? 'dark' : 'light')) === 'dark';\n  const label = () => {\n    button.textContent = isDark() ? 'Light' : 'Dark';\n    button.setAttribute('aria-label', `Switch to ${isDark() ? 'light' : 'dark'} colours`);\n  };\n  button.hidden = false;\n  button.addEventListener('click', () => {\n    root.dataset.theme = isDark() ? 'light' : 'dark';\n    label();\n  });\n  system.addEventListener('change', label);\n  label();\n}\n";
const pageScriptHash = '/0KEyFSRCm4I8SDZuCzEyd97zuh0X1v67x9NVSBMlBs=';

// EXTERNAL MODULE: ./lib/core/report/html/markup.js
var markup = __webpack_require__(78708);
;// CONCATENATED MODULE: ./lib/core/report/html/page.js


function page(title, links, sections) {
    const policy = `default-src 'none'; style-src 'sha256-${pageStyleHash}'; script-src 'sha256-${pageScriptHash}'; img-src data:; base-uri 'none'; form-action 'none'`;
    return (0,markup/* markup */.PT) `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new markup/* Markup */.VK(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${new markup/* Markup */.VK(pageStyle)}</style></head>
<body><a class="skip" href="#main">Skip to the report</a>
<header><p class="brand">Roleproof</p><nav aria-label="Sections"><ul>${links.map(({ id, label }) => (0,markup/* markup */.PT) `<li><a href="#${id}">${label}</a></li>`)}</ul></nav><button id="theme" type="button" hidden>Dark</button></header>
<main id="main" tabindex="-1">
${sections}</main>
<script>${new markup/* Markup */.VK(pageScript)}</script></body></html>
`.text;
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


/***/ })

};
;