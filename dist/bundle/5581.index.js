"use strict";
exports.id = 5581;
exports.ids = [5581];
exports.modules = {

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

/***/ 16971:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ foldedTable)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88630);

const openRows = 10;
const minFolded = 5;
function foldedTable(head, rows, noun) {
    const folded = rows.slice(openRows);
    if (folded.length < minFolded)
        return [head, ...rows].join('\n');
    const open = [head, ...rows.slice(0, openRows)].join('\n');
    return `${open}\n\n<details><summary>${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(folded.length, `more ${noun}`)}</summary>\n\n${[head, ...folded].join('\n')}\n\n</details>`;
}


/***/ }),

/***/ 55581:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSummary: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./lib/core/model/format-count.js
var format_count = __webpack_require__(47972);
// EXTERNAL MODULE: ./lib/core/report/diff-sentences.js
var diff_sentences = __webpack_require__(73032);
// EXTERNAL MODULE: ./lib/core/report/escape.js
var report_escape = __webpack_require__(38111);
// EXTERNAL MODULE: ./lib/core/report/folded-table.js
var folded_table = __webpack_require__(16971);
// EXTERNAL MODULE: ./lib/core/report/granted-rows.js
var granted_rows = __webpack_require__(40491);
// EXTERNAL MODULE: ./lib/core/report/place-names.js
var place_names = __webpack_require__(84192);
// EXTERNAL MODULE: ./lib/core/report/plural.js
var plural = __webpack_require__(88630);
// EXTERNAL MODULE: ./lib/core/report/rows-that-fit.js
var rows_that_fit = __webpack_require__(89005);
// EXTERNAL MODULE: ./lib/core/model/access.js
var access = __webpack_require__(27503);
;// CONCATENATED MODULE: ./lib/core/report/serious-changes.js






const maxNames = 3;
function seriousChanges(diff) {
    const inDocuments = changesIn(diff.documents);
    const all = new Map([...changesIn(diff.roles), ...inDocuments]);
    return [...all.values()]
        .toSorted((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1))
        .map(({ text, places }) => `- ${text}, in ${someNames(places)}`);
}
function changesIn(entries) {
    const found = new Map();
    for (const entry of entries)
        for (const one of changesOf(entry)) {
            const same = found.get(one.key);
            if (same === undefined)
                found.set(one.key, { ...one, places: [entry.id] });
            else
                same.places.push(entry.id);
        }
    return found;
}
function changesOf({ unknown, trust, actions, managed, scope }) {
    return [
        ...unknown.map(({ side, what, reason }) => ({
            rank: 0,
            key: JSON.stringify(['unknown', side, what, reason]),
            text: `**nobody can tell** (${side}) ${(0,report_escape/* codeSpan */.SS)(what, 300)}: ${(0,report_escape/* escapeMarkdown */.FV)(reason, 300)}`,
        })),
        ...trust.gained.map((who) => ({
            rank: 1,
            key: JSON.stringify(['trust', who]),
            text: `**let in** ${(0,report_escape/* codeSpan */.SS)(who, 300)}`,
        })),
        ...actions.added.map((action) => ({
            rank: rankOf(action),
            key: JSON.stringify(['action', action.action]),
            text: `${(0,report_escape/* codeSpan */.SS)(action.action)} ${(0,report_escape/* escapeMarkdown */.FV)((0,diff_sentences/* describeDiffAction */.BE)(action))}, by ${(0,report_escape/* codeSpan */.SS)((0,diff_sentences/* someOf */.yU)(action.via), 300)}`,
        })),
        ...managed.added.map((arn) => ({
            rank: 6,
            key: JSON.stringify(['managed', arn]),
            text: `**managed policy** ${(0,report_escape/* codeSpan */.SS)(arn, 300)}`,
        })),
        ...scope.filter(isWider).map((one) => ({
            rank: 7,
            key: JSON.stringify(['scope', one]),
            text: `${(0,report_escape/* codeSpan */.SS)(one.action)} **reaches further**: ${widerText(one)}`,
        })),
    ];
}
function rankOf({ level, tier }) {
    const strength = access/* accessLevels */.y.indexOf(level);
    if (strength < access/* accessLevels */.y.indexOf('Read'))
        return 2 + strength;
    if (tier === 'A')
        return 5;
    return tier === 'B' ? 8 : 9;
}
function isWider({ gained, conditions }) {
    return gained.length + conditions.lost.length > 0;
}
function widerText({ gained, conditions }) {
    return [
        ...(gained.length > 0 ? [`on ${(0,report_escape/* codeSpan */.SS)((0,diff_sentences/* someOf */.yU)(gained), 500)}`] : []),
        ...(conditions.lost.length > 0 ? [`no more limited by ${(0,report_escape/* codeSpan */.SS)((0,diff_sentences/* someOf */.yU)(conditions.lost), 500)}`] : []),
    ].join('; ');
}
function someNames(names) {
    const all = (0,place_names/* placeNames */.YJ)(names, (name) => (0,report_escape/* codeSpan */.SS)(name, 200));
    const shown = all.slice(0, maxNames);
    const more = all.length - shown.length;
    return (0,plural/* enumerate */.HL)(more > 0 ? [...shown, `${(0,format_count/* formatCount */.B)(more)} more`] : shown);
}

;// CONCATENATED MODULE: ./lib/core/report/changes-section.js









const head = `| | Change | ${granted_rows/* shownLevels */.ZY.join(' | ')} | Returns content |\n| --- | --- |${' ---: |'.repeat(granted_rows/* shownLevels */.ZY.length + 1)}`;
const maxItems = 10;
const changes_section_maxNames = 5;
const slack = 900;
function changesSection(diff, maxBytes) {
    const rows = [
        ...(0,diff_sentences/* groupEntries */.U9)(diff.documents).map((group) => tableRow(group, '')),
        ...(0,diff_sentences/* groupEntries */.U9)(diff.roles).map((group) => tableRow(group, 'in effect: ')),
    ];
    const changes = seriousChanges(diff);
    const items = (0,rows_that_fit/* rowsThatFit */.Y)(changes.slice(0, maxItems), (maxBytes - slack) / 2);
    const shown = (0,rows_that_fit/* rowsThatFit */.Y)(rows, maxBytes - slack - (0,rows_that_fit/* utf8Length */.w)(items.join('\n')));
    const missing = rows.length - shown.length;
    const more = changes.length - items.length;
    return [
        `### What this change does\n\n**${diff_sentences/* diffWord */.U6[diff.verdict]}:** ${(0,diff_sentences/* diffSentence */.NT)(diff)}`,
        ...(shown.length > 0 ? [(0,folded_table/* foldedTable */.v)(head, shown, 'row')] : []),
        ...(missing > 0 ? [`${(0,plural/* plural */.LS)(missing, 'more row')} in the JSON diff.`] : []),
        ...(items.length > 0 ? [`The most serious of it:\n\n${items.join('\n')}`] : []),
        ...(more > 0 ? [`${(0,plural/* plural */.LS)(more, 'more change')} that let somebody do more, in the JSON diff.`] : []),
    ].join('\n\n');
}
function tableRow({ first, entries }, kind) {
    const all = (0,place_names/* placeNames */.YJ)(entries.map(({ id }) => id), (name) => (0,report_escape/* codeSpan */.SS)(name, 200));
    const names = all.slice(0, changes_section_maxNames);
    const more = all.length - names.length;
    const where = (0,plural/* enumerate */.HL)(more > 0 ? [...names, `${(0,format_count/* formatCount */.B)(more)} more`] : names);
    const { levels, actions } = first;
    const counts = granted_rows/* shownLevels */.ZY.map((level) => signed(countIn(levels.added, level), countIn(levels.removed, level)));
    const content = signed(contentIn(actions.added), contentIn(actions.removed));
    return `| ${kind}${where} | ${(0,diff_sentences/* diffHeadline */.eT)(first)} | ${[...counts, content].join(' | ')} |`;
}
function countIn(levels, level) {
    return levels[level] ?? 0;
}
function contentIn(actions) {
    return actions.filter(({ tier }) => tier === 'A').length;
}
function signed(added, removed) {
    return [
        ...(added > 0 ? [`**+${(0,format_count/* formatCount */.B)(added)}**`] : []),
        ...(removed > 0 ? [`\u2212${(0,format_count/* formatCount */.B)(removed)}`] : []),
    ].join(' ');
}

;// CONCATENATED MODULE: ./lib/core/report/role-picture.js




const maxTrusted = 6;
const maxPolicies = 8;
const maxServices = 10;
const maxLabel = 60;
const loud = 'classDef loud stroke:red,stroke-width:2px';
function rolePicture(role) {
    const policies = [...role.documents, ...role.managed];
    const services = role.services.toSorted((a, b) => weightOf(b) - weightOf(a));
    const shownPolicies = policies.slice(0, maxPolicies);
    const shownServices = services.slice(0, maxServices);
    const lines = [
        'flowchart LR',
        `  role(["${label(role.name)}"])`,
        ...trustedLines(role.trusted),
        ...shownPolicies.flatMap((name, index) => [
            `  p${index}["${label(policyName(name))}"]`,
            `  role --> p${index}`,
        ]),
        ...moreNode('policies', policies.length - shownPolicies.length, 'more policy', 'more policies'),
        ...shownServices.map((service, index) => `  s${index}["${serviceLabel(service)}"]`),
        ...moreNode('services', services.length - shownServices.length, 'more service'),
        ...edges(shownPolicies, shownServices, services.slice(maxServices)),
        ...(role.unknown.length > 0
            ? [`  unknown["${(0,plural/* plural */.LS)(role.unknown.length, 'thing')} nobody can tell"]`, '  role -.-> unknown']
            : []),
        ...loudLines(shownServices),
    ];
    return lines.join('\n');
}
function trustedLines(trusted) {
    if (trusted === null)
        return ['  t0["its trust policy was not read"]', '  t0 -.-> role'];
    const more = trusted.length - maxTrusted;
    return [
        ...trusted
            .slice(0, maxTrusted)
            .flatMap((one, index) => [`  t${index}["${trustedLabel(one)}"]`, `  t${index} -->|may assume| role`]),
        ...(more > 0 ? [`  trusted["${(0,format_count/* formatCount */.B)(more)} more"]`, '  trusted -->|may assume| role'] : []),
    ];
}
function trustedLabel({ type, principal, conditions }) {
    const who = type === principal ? label(type) : `${label(type)}<br/>${label(principal)}`;
    const shown = conditions.slice(0, 3).map(label);
    const more = conditions.length - shown.length;
    const under = [...shown, ...(more > 0 ? [`${(0,format_count/* formatCount */.B)(more)} more`] : [])].join(', ');
    return under === '' ? who : `${who}<br/>if ${under}`;
}
function moreNode(id, count, singular, many) {
    return count > 0
        ? [`  ${id}["${(0,plural/* plural */.LS)(count, singular, many)}"]`, ...(id === 'policies' ? ['  role --> policies'] : [])]
        : [];
}
function edges(policies, shown, others) {
    const idOf = new Map(policies.map((name, index) => [name, `p${index}`]));
    const from = ({ policies: names }) => names.map((name) => idOf.get(name) ?? 'policies');
    const all = [
        ...shown.flatMap((service, index) => from(service).map((id) => `  ${id} --> s${index}`)),
        ...others.flatMap((service) => from(service).map((id) => `  ${id} --> services`)),
    ];
    return [...new Set(all)];
}
function serviceLabel({ service, levels, content }) {
    const counts = granted_rows/* shownLevels */.ZY.flatMap((level) => {
        const count = levels[level] ?? 0;
        return count === 0 ? [] : [`${(0,format_count/* formatCount */.B)(count)} ${level}`];
    });
    const returned = content === 0 ? [] : [(0,plural/* plural */.LS)(content, 'returns content', 'return content')];
    return [`<b>${label(service)}</b>`, counts.join(', '), ...returned].join('<br/>');
}
function loudLines(services) {
    const ids = services.flatMap((service, index) => (isLoud(service) ? [`s${index}`] : []));
    return ids.length === 0 ? [] : [`  ${loud}`, `  class ${ids.join(',')} loud`];
}
function isLoud({ levels, content }) {
    return content > 0 || changing(levels) > 0;
}
function weightOf({ levels, content }) {
    const all = granted_rows/* shownLevels */.ZY.reduce((sum, level) => sum + (levels[level] ?? 0), 0);
    return changing(levels) * 1e8 + content * 1e4 + all;
}
function changing(levels) {
    return (levels.Write ?? 0) + (levels.Tagging ?? 0) + (levels['Permissions management'] ?? 0);
}
function policyName(name) {
    return name.startsWith('arn:') ? name.slice(name.lastIndexOf('/') + 1) : name;
}
function label(text) {
    if (text.trim() === '')
        return 'without a name';
    return (0,report_escape/* showHidden */.Ul)((0,report_escape/* shorten */.ml)(text, maxLabel)).replace(/[^\p{L}\p{N} ,./_-]/gu, (character) => `#${character.codePointAt(0) ?? 0};`);
}

;// CONCATENATED MODULE: ./lib/core/report/pictures-section.js




const maxPictures = 10;
const openPictures = 2;
const pictures_section_slack = 200;
function picturesSection({ roles }, maxBytes) {
    const drawn = roles.filter(({ services, unknown }) => services.length + unknown.length > 0);
    if (drawn.length === 0)
        return '';
    const blocks = drawn.slice(0, maxPictures).map((role, index) => {
        const picture = (0,report_escape/* codeBlock */.DV)(rolePicture(role), 'mermaid');
        const name = `<strong>${(0,report_escape/* escapeMarkdown */.FV)(role.name, 300)}</strong>`;
        return index < openPictures
            ? `${name}\n\n${picture}`
            : `<details><summary>${name}</summary>\n\n${picture}\n\n</details>`;
    });
    const shown = (0,rows_that_fit/* rowsThatFit */.Y)(blocks, maxBytes - pictures_section_slack);
    const missing = drawn.length - shown.length;
    return [
        '### Who reaches what',
        ...shown,
        ...(missing > 0 ? [`${(0,plural/* plural */.LS)(missing, 'more role')} without a picture, in the JSON report.`] : []),
    ].join('\n\n');
}

// EXTERNAL MODULE: ./lib/core/report/coverage-sentences.js
var coverage_sentences = __webpack_require__(80057);
// EXTERNAL MODULE: ./lib/core/report/findings-by-file.js
var findings_by_file = __webpack_require__(61929);
// EXTERNAL MODULE: ./lib/core/report/severity-icon.js
var severity_icon = __webpack_require__(13025);
;// CONCATENATED MODULE: ./lib/core/report/findings-section.js






const findings_section_head = '| Severity | Line | Rule | Finding |\n| --- | ---: | --- | --- |';
const findings_section_slack = 300;
const fileSlack = 400;
const maxRelated = 3;
function findingsSection(report, options, maxBytes) {
    if (report.findings.length === 0)
        return '';
    const shown = findingsThatFit(report.findings, options, maxBytes - findings_section_slack);
    const rows = new Map(shown.map((entry) => [entry.finding, entry.row]));
    const files = [...(0,findings_by_file/* findingsByFile */.Y)(report.findings.filter((finding) => rows.has(finding)))].map(([file, findings]) => `${fileHeading(file, findings.length, options)}\n\n${(0,folded_table/* foldedTable */.v)(findings_section_head, findings.map((finding) => rows.get(finding) ?? ''), 'finding')}`);
    const missing = report.findings.length - shown.length;
    const advice = rulesOf(shown).flatMap((rule) => adviceLine(rule, options));
    return [
        '### Findings',
        ...files,
        ...(missing > 0
            ? [
                `**${(0,plural/* plural */.LS)(missing, 'more finding')} not shown here**, for want of room: the JSON report has them all.`,
            ]
            : []),
        ...(advice.length > 0 ? [`### What to do\n\n${advice.join('\n')}`] : []),
    ].join('\n\n');
}
function findingsThatFit(findings, options, maxBytes) {
    const files = new Set();
    const rules = new Set();
    const shown = [];
    let used = 0;
    for (const finding of (0,findings_by_file/* mostSevereFirst */.Q)(findings)) {
        const row = findingRow(finding, options);
        used += (0,rows_that_fit/* utf8Length */.w)(row) + 1;
        if (!files.has(finding.file))
            used += (0,rows_that_fit/* utf8Length */.w)(fileHeading(finding.file, findings.length, options)) + fileSlack;
        if (!rules.has(finding.rule))
            used += (0,rows_that_fit/* utf8Length */.w)(adviceLine(finding.rule, options).join('')) + 1;
        if (used > maxBytes)
            break;
        files.add(finding.file);
        rules.add(finding.rule);
        shown.push({ finding, row });
    }
    return shown;
}
function findingRow(finding, options) {
    const { severity, rule, code, help, message, source, confidence, data } = finding;
    const remarks = [
        ...(code === null ? [] : [(0,report_escape/* codeSpan */.SS)(code, 100)]),
        ...(source === 'offline' ? [] : ['Access Analyzer']),
        ...(data['accessAnalyzer'] === 'silent' ? ['not Access Analyzer'] : []),
        ...(confidence === 'estimate' ? ['estimate'] : []),
    ];
    const related = finding.related
        .slice(0, maxRelated)
        .map((place) => `See ${lineLink(place, `${place.file}:${place.start.line}`, options)}: ${(0,report_escape/* escapeProse */.fd)(place.message, 300)}`);
    if (finding.related.length > maxRelated)
        related.push((0,plural/* plural */.LS)(finding.related.length - maxRelated, 'more place'));
    const cells = [
        `${severity_icon/* severityIcon */.P[severity]} ${severity}`,
        lineLink(finding, String(finding.start.line), options),
        [(0,report_escape/* markdownLink */.iQ)((0,report_escape/* codeSpan */.SS)(rule, 100), help), ...remarks].join('<br>'),
        [(0,report_escape/* escapeProse */.fd)(message), ...related].join('<br>'),
    ];
    return `| ${cells.join(' | ')} |`;
}
function fileHeading(file, count, { permalink }) {
    const name = (0,report_escape/* codeSpan */.SS)(file, 300);
    const label = permalink === undefined ? name : (0,report_escape/* markdownLink */.iQ)(name, permalink(file, 1));
    return `#### ${label} (${(0,plural/* plural */.LS)(count, 'finding')})`;
}
function lineLink({ file, start }, label, { permalink }) {
    const text = label === String(start.line) ? label : (0,report_escape/* codeSpan */.SS)(label, 300);
    return permalink === undefined ? text : (0,report_escape/* markdownLink */.iQ)(text, permalink(file, start.line));
}
function rulesOf(entries) {
    return [...new Set(entries.map((entry) => entry.finding.rule))];
}
function adviceLine(rule, { adviceOf }) {
    const advice = adviceOf?.(rule);
    return advice === undefined
        ? []
        : [`- ${(0,report_escape/* codeSpan */.SS)(rule, 100)}: ${(0,report_escape/* escapeProse */.fd)(advice.fix)} ${(0,report_escape/* escapeProse */.fd)(advice.why)}`];
}

// EXTERNAL MODULE: ./lib/core/report/role-notes.js
var role_notes = __webpack_require__(41188);
;// CONCATENATED MODULE: ./lib/core/report/granted-section.js






const granted_section_head = `| | ${granted_rows/* shownLevels */.ZY.join(' | ')} | Total |\n| --- |${' ---: |'.repeat(granted_rows/* shownLevels */.ZY.length + 1)}`;
const granted_section_slack = 700;
function grantedSection(report, maxBytes) {
    const rows = (0,granted_rows/* grantedRows */.Vk)(report).map(granted_section_tableRow);
    const notes = notesOf(report);
    if (rows.length + notes.length === 0)
        return '';
    const shown = (0,rows_that_fit/* rowsThatFit */.Y)(rows, maxBytes - granted_section_slack);
    const rest = maxBytes - granted_section_slack - (0,rows_that_fit/* utf8Length */.w)(shown.join('\n'));
    const shownNotes = (0,rows_that_fit/* rowsThatFit */.Y)(notes, rest);
    const missing = rows.length + notes.length - shown.length - shownNotes.length;
    return [
        '### What is granted\n\nDistinct actions by access level.',
        ...(shown.length > 0 ? [(0,folded_table/* foldedTable */.v)(granted_section_head, shown, 'row')] : []),
        ...(shownNotes.length > 0 ? [shownNotes.join('\n')] : []),
        ...(missing > 0 ? [`${(0,format_count/* formatCount */.B)(missing)} more in the JSON report.`] : []),
    ].join('\n\n');
}
function granted_section_tableRow({ kind, name, granted }) {
    const label = kind === 'role'
        ? `**${(0,report_escape/* escapeMarkdown */.FV)(name, 300)}**`
        : `${kind === 'document' ? '' : '&emsp;'}${(0,report_escape/* codeSpan */.SS)(name, 300)}`;
    const counts = granted_rows/* shownLevels */.ZY.map((level, index) => {
        const count = (0,format_count/* formatCount */.B)(granted[level]);
        return index >= 2 && granted[level] > 0 ? `**${count}**` : count;
    });
    return `| ${label} | ${[...counts, (0,format_count/* formatCount */.B)(granted.total)].join(' | ')} |`;
}
function notesOf(report) {
    const ofRoles = (0,role_notes/* roleNotes */.k)(report, {
        role: (name) => `**${(0,report_escape/* escapeMarkdown */.FV)(name, 300)}**`,
        text: (text) => (0,report_escape/* codeSpan */.SS)(text, 200),
        prose: (text) => (0,report_escape/* escapeMarkdown */.FV)(text, 200),
    });
    return [...ofRoles, ...(0,granted_rows/* uncountedSentences */.cw)(report)].map((sentence) => `- ${sentence}`);
}

// EXTERNAL MODULE: ./lib/core/report/verdict-sentence.js
var verdict_sentence = __webpack_require__(65993);
;// CONCATENATED MODULE: ./lib/core/report/render-summary.js










const defaultMaxBytes = 1_048_576 - 16_384;
const render_summary_slack = 200;
function renderSummary(report, options = {}) {
    const maxBytes = options.maxBytes ?? defaultMaxBytes;
    const head = [
        `## ${verdict_sentence/* verdictIcon */.f2[report.verdict]} Roleproof: ${verdict_sentence/* verdictWord */.E0[report.verdict].toLowerCase()}`,
        `**${(0,plural/* capitalise */.sK)((0,verdict_sentence/* verdictSentence */.BT)(report))}**`,
        `Checked ${(0,coverage_sentences/* checkedSentence */.n6)(report)}`,
    ].join('\n\n');
    const foot = `<sub>${(0,report_escape/* escapeMarkdown */.FV)((0,coverage_sentences/* dataSentence */.GI)(report), 300)}</sub>`;
    const room = maxBytes - (0,rows_that_fit/* utf8Length */.w)(`${head}\n\n${foot}\n`);
    const share = room / 5;
    const changes = options.diff === undefined ? '' : changesSection(options.diff, share);
    const granted = grantedSection(report, share);
    const pictures = picturesSection(report, share);
    const unchecked = uncheckedSection(report, share);
    const others = [changes, granted, pictures, unchecked].filter((section) => section !== '');
    const findings = findingsSection(report, options, room - (0,rows_that_fit/* utf8Length */.w)(`${others.join('\n\n')}\n\n\n\n`));
    const sections = [head, changes, granted, pictures, findings, unchecked, foot];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
function uncheckedSection(report, maxBytes) {
    const rows = (0,coverage_sentences/* uncheckedParts */.Nb)(report).map(({ what, reason }) => `- **${(0,report_escape/* escapeMarkdown */.FV)(what, 300)}**: ${(0,report_escape/* escapeProse */.fd)(reason, 500)}`);
    if (rows.length === 0)
        return '';
    const shown = (0,rows_that_fit/* rowsThatFit */.Y)(rows, maxBytes - render_summary_slack);
    const missing = rows.length - shown.length;
    return [
        '### Not checked\n',
        ...shown,
        ...(missing > 0 ? [`- ${(0,format_count/* formatCount */.B)(missing)} more in the JSON report`] : []),
    ].join('\n');
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


/***/ }),

/***/ 13025:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ severityIcon)
/* harmony export */ });
const severityIcon = {
    error: '\ud83d\udd34',
    'security-warning': '\ud83d\udfe0',
    warning: '\ud83d\udfe1',
    suggestion: '\ud83d\udd35',
};


/***/ })

};
;