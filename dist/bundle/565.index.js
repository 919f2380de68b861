"use strict";
exports.id = 565;
exports.ids = [565];
exports.modules = {

/***/ 80057:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ dataSentence),
/* harmony export */   Nb: () => (/* binding */ uncheckedParts),
/* harmony export */   n6: () => (/* binding */ checkedSentence)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88630);

const subjects = {
    'access-analyzer': 'AWS Access Analyzer',
    base: 'What is new',
};
const reasons = {
    'no-credentials': 'there are no AWS credentials here, so only the offline rules ran.',
    'not-asked': 'no base to compare with was named, so the rules about what is new are silent.',
    off: 'it is switched off, so only the offline rules ran.',
};
function checkedSentence({ coverage }) {
    const parts = [
        (0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.documents, 'policy document'),
        (0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.statements, 'statement'),
        (0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.patterns, 'action pattern'),
    ];
    const reach = `which ${coverage.patterns === 1 ? 'reaches' : 'reach'} ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.actions, 'action')}`;
    return `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.files, 'file')}: ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(parts)}, ${reach}.${askedSentence(coverage)}`;
}
function askedSentence({ accessAnalyzer }) {
    if (accessAnalyzer === undefined || accessAnalyzer.calls + accessAnalyzer.paidCalls === 0)
        return '';
    const { documents, paidCalls, onStandIns } = accessAnalyzer;
    const paid = paidCalls === 0 ? '' : `, with ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(paidCalls, 'call')} that AWS charges for`;
    const left = onStandIns === 0
        ? ''
        : ` ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(onStandIns, 'finding')} of it about values that a template hides ${onStandIns === 1 ? 'is' : 'are'} left out.`;
    return ` Access Analyzer judged ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(documents, 'document')}${paid}.${left}`;
}
function uncheckedParts({ coverage }) {
    const skipped = coverage.skipped.map(({ what, reason }) => ({
        what: subjects[what] ?? what,
        reason: reasons[reason] ?? reason,
    }));
    if (coverage.unresolved === 0)
        return skipped;
    const one = coverage.unresolved === 1;
    const unresolved = {
        what: (0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.unresolved, 'value'),
        reason: `only a deployment knows ${one ? 'it' : 'them'} (parameters, variables, placeholders); rules that needed ${one ? 'it' : 'them'} took ${one ? 'it' : 'them'} as unknown.`,
    };
    return [...skipped, unresolved];
}
function dataSentence({ tool }) {
    return `${tool.name} ${tool.version}, AWS service reference ${tool.reference.version} of ${tool.reference.updatedAt}.`;
}


/***/ }),

/***/ 61929:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ mostSevereFirst),
/* harmony export */   Y: () => (/* binding */ findingsByFile)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78020);

function findingsByFile(findings) {
    const byFile = new Map();
    for (const finding of findings) {
        const list = byFile.get(finding.file);
        if (list === undefined)
            byFile.set(finding.file, [finding]);
        else
            list.push(finding);
    }
    return byFile;
}
function mostSevereFirst(findings) {
    return findings.toSorted((a, b) => rank(a.severity) - rank(b.severity));
}
function rank(severity) {
    return _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(severity);
}


/***/ }),

/***/ 40491:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vk: () => (/* binding */ grantedRows),
/* harmony export */   ZY: () => (/* binding */ shownLevels),
/* harmony export */   cw: () => (/* binding */ uncountedSentences)
/* harmony export */ });
/* harmony import */ var _place_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84192);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88630);


const shownLevels = ['List', 'Read', 'Write', 'Tagging', 'Permissions management'];
function grantedRows({ roles, documents }) {
    const granting = new Map(documents.filter(grants).map((document) => [document.id, document]));
    const ofRoles = new Set(roles.flatMap((role) => role.documents));
    const others = [...granting.values()].filter(({ id }) => !ofRoles.has(id));
    return [
        ...roles.flatMap((role) => rowsOfRole(role, granting)),
        ...alike(others).flatMap(({ ids, granted }) => (0,_place_names_js__WEBPACK_IMPORTED_MODULE_0__/* .placeNames */ .YJ)(ids, (name) => name).map((name) => ({ kind: 'document', name, granted }))),
    ];
}
function rowsOfRole({ name, documents, managed, granted }, granting) {
    const own = documents.flatMap((id) => granting.get(id) ?? []);
    const [only] = own;
    if (own.length === 1 && managed.length === 0 && only !== undefined) {
        const isNamedByFile = name.startsWith(only.file);
        return [{ kind: 'role', name: isNamedByFile ? name : `${name} (${(0,_place_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(only.id)})`, granted }];
    }
    return [
        { kind: 'role', name, granted },
        ...own.map((document) => ({
            kind: 'document of role',
            name: (0,_place_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(document.id),
            granted: document.granted,
        })),
    ];
}
function alike(documents) {
    const groups = new Map();
    for (const { id, granted } of documents) {
        const key = JSON.stringify([(0,_place_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(id), granted]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { granted, ids: [id] });
        else
            group.ids.push(id);
    }
    return [...groups.values()];
}
function uncountedSentences({ documents }) {
    const count = (types) => documents.filter(({ policyType }) => types.includes(policyType)).length;
    const trust = count(['trust']);
    const control = count(['scp', 'rcp']);
    return [
        ...(trust === 0
            ? []
            : [
                `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(trust, 'trust policy is not counted: it says', 'trust policies are not counted: they say')} who may use a role, not what the role may do.`,
            ]),
        ...(control === 0
            ? []
            : [
                `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(control, 'control policy is not counted: it limits', 'control policies are not counted: they limit')} what others grant.`,
            ]),
    ];
}
function grants({ policyType }) {
    return policyType === 'identity' || policyType === 'resource';
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

/***/ 565:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./lib/core/model/format-count.js
var format_count = __webpack_require__(47972);
// EXTERNAL MODULE: ./lib/core/report/coverage-sentences.js
var coverage_sentences = __webpack_require__(80057);
// EXTERNAL MODULE: ./lib/core/report/escape.js
var report_escape = __webpack_require__(38111);
// EXTERNAL MODULE: ./lib/core/report/findings-by-file.js
var findings_by_file = __webpack_require__(61929);
// EXTERNAL MODULE: ./lib/core/report/granted-rows.js
var granted_rows = __webpack_require__(40491);
// EXTERNAL MODULE: ./lib/core/report/role-notes.js
var role_notes = __webpack_require__(41188);
;// CONCATENATED MODULE: ./lib/core/report/granted-lines.js




const maxRows = 30;
const maxName = 72;
const headings = ['List', 'Read', 'Write', 'Tagging', 'Permissions', 'Total'];
function grantedLines(report, paint) {
    const rows = (0,granted_rows/* grantedRows */.Vk)(report);
    const shown = rows.slice(0, maxRows);
    const names = shown.map(nameOf);
    const width = Math.max(0, ...names.map((name) => name.length));
    const table = shown.map((row, index) => {
        const name = (names[index] ?? '').padEnd(width);
        return `  ${row.kind === 'role' ? paint.bold(name) : name}${cells(row, paint)}`;
    });
    const missing = rows.length - shown.length;
    const head = `  ${' '.repeat(width)}${headings.map((heading) => heading.padStart(heading.length + 2)).join('')}`;
    return [
        ...(table.length > 0
            ? [`${paint.bold('Granted')} in distinct actions by access level`, paint.dim(head), ...table]
            : []),
        ...(missing > 0 ? [`  ${(0,format_count/* formatCount */.B)(missing)} more rows in the JSON report`] : []),
        ...notes(report).map((note) => paint.dim(`  ${note}`)),
    ];
}
function nameOf({ kind, name }) {
    const indent = kind === 'document of role' ? '  ' : '';
    const characters = Array.from((0,report_escape/* showHidden */.Ul)(name));
    if (characters.length <= maxName)
        return indent + characters.join('');
    const half = maxName / 2;
    return `${indent}${characters.slice(0, half).join('')}\u2026${characters.slice(1 - half).join('')}`;
}
function cells({ granted }, paint) {
    const counts = [...granted_rows/* shownLevels */.ZY.map((level) => granted[level]), granted.total];
    return counts
        .map((count, index) => {
        const cell = (0,format_count/* formatCount */.B)(count).padStart((headings[index]?.length ?? 0) + 2);
        if (count === 0)
            return paint.dim(cell);
        return index >= 2 && index < granted_rows/* shownLevels */.ZY.length ? paint.red(cell) : cell;
    })
        .join('');
}
function notes(report) {
    const ofRoles = (0,role_notes/* roleNotes */.k)(report, {
        role: (name) => (0,report_escape/* escapeTerminal */.en)(name, maxName),
        text: (text) => (0,report_escape/* escapeTerminal */.en)(text, 200),
        prose: (text) => (0,report_escape/* escapeTerminal */.en)(text, 200),
    });
    const shown = ofRoles.slice(0, maxRows);
    const missing = ofRoles.length - shown.length;
    return [
        ...shown,
        ...(missing > 0 ? [`${(0,format_count/* formatCount */.B)(missing)} more notes in the JSON report`] : []),
        ...(0,granted_rows/* uncountedSentences */.cw)(report),
    ];
}

// EXTERNAL MODULE: ./lib/core/report/paint.js
var report_paint = __webpack_require__(20502);
// EXTERNAL MODULE: ./lib/core/report/plural.js
var plural = __webpack_require__(88630);
// EXTERNAL MODULE: ./lib/core/report/source-excerpt.js
var source_excerpt = __webpack_require__(78433);
// EXTERNAL MODULE: ./lib/core/report/verdict-sentence.js
var verdict_sentence = __webpack_require__(65993);
;// CONCATENATED MODULE: ./lib/core/report/render-text.js









const maxRelated = 5;
const maxUnchecked = 20;
function renderText(report, options) {
    const paint = (0,report_paint/* createPaint */.X)(options.colors);
    const advised = new Set();
    const files = [...(0,findings_by_file/* findingsByFile */.Y)(report.findings)].map(([file, findings]) => [
        `${paint.bold((0,report_escape/* escapeTerminal */.en)(file))} ${paint.dim(`(${(0,plural/* plural */.LS)(findings.length, 'finding')})`)}`,
        ...findings.flatMap((finding) => ['', ...findingLines(finding, options, paint, advised)]),
    ]);
    const sections = [
        ...files,
        grantedLines(report, paint),
        coverageLines(report, paint),
        [verdictLine(report, paint)],
    ];
    const text = sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n');
    return `${(0,report_escape/* neutraliseCommands */.$B)(text)}\n`;
}
function findingLines(finding, options, paint, advised) {
    const headline = [
        paint.severity(finding.severity)(paint.bold(finding.severity)),
        paint.bold((0,report_escape/* escapeTerminal */.en)(finding.rule)),
    ];
    const remarks = remarksOf(finding);
    if (remarks.length > 0)
        headline.push(paint.dim(`(${remarks.join(', ')})`));
    const lines = [headline.join(' '), (0,report_escape/* escapeTerminal */.en)(finding.message), ...placeLines(finding, options, paint)];
    for (const place of finding.related.slice(0, maxRelated))
        lines.push(`${paint.dim('see')}  ${placeOf(place)}: ${(0,report_escape/* escapeTerminal */.en)(place.message)}`);
    if (finding.related.length > maxRelated)
        lines.push(`${paint.dim('see')}  ${(0,plural/* plural */.LS)(finding.related.length - maxRelated, 'more place')}`);
    if (!advised.has(finding.rule)) {
        advised.add(finding.rule);
        const advice = options.adviceOf?.(finding.rule);
        if (advice !== undefined)
            lines.push(`${paint.dim('why')}  ${advice.why}`, `${paint.dim('fix')}  ${advice.fix}`);
        if (finding.help !== '')
            lines.push(`${paint.dim('more')} ${(0,report_escape/* escapeTerminal */.en)(finding.help)}`);
    }
    return lines.map((line) => `  ${line}`);
}
function remarksOf({ code, source, confidence, data }) {
    return [
        ...(code === null ? [] : [(0,report_escape/* escapeTerminal */.en)(code)]),
        ...(source === 'offline'
            ? []
            : [source === 'both' ? 'Access Analyzer agrees' : 'found by Access Analyzer']),
        ...(data['accessAnalyzer'] === 'silent' ? ['Access Analyzer does not say so'] : []),
        ...(confidence === 'estimate' ? ['an estimate'] : []),
    ];
}
function placeLines(finding, options, paint) {
    const { file, start, end, statement } = finding;
    const until = end.line > start.line && end.column > 1 ? ` to line ${end.line}` : '';
    const sid = statement?.sid == null ? '' : ` "${(0,report_escape/* escapeTerminal */.en)(statement.sid, 80)}"`;
    const within = statement === null ? '' : `, in Statement[${statement.index}]${sid}`;
    const place = paint.dim(`${placeOf(finding)}${until}${within}`);
    const line = options.lineOf(file, start.line);
    if (line === undefined)
        return [place];
    const { text, marker } = (0,source_excerpt/* sourceExcerpt */.B)(line, start, end);
    const number = String(start.line).padStart(5);
    return [
        place,
        `${paint.dim(`${number} |`)} ${text}`,
        `${paint.dim(`${' '.repeat(number.length)} |`)} ${paint.severity(finding.severity)(marker)}`,
    ];
}
function placeOf({ file, start }) {
    return `${(0,report_escape/* escapeTerminal */.en)(file)}:${start.line}:${start.column}`;
}
function coverageLines(report, paint) {
    const unchecked = (0,coverage_sentences/* uncheckedParts */.Nb)(report);
    const listed = unchecked
        .slice(0, maxUnchecked)
        .map(({ what, reason }) => `  ${(0,report_escape/* escapeTerminal */.en)(what)}: ${(0,report_escape/* escapeTerminal */.en)(reason)}`);
    const missing = unchecked.length - listed.length;
    return [
        `${paint.bold('Checked')} ${(0,coverage_sentences/* checkedSentence */.n6)(report)}`,
        ...(listed.length > 0 ? [paint.bold('Not checked'), ...listed] : []),
        ...(missing > 0 ? [`  ${(0,format_count/* formatCount */.B)(missing)} more, listed in the JSON report`] : []),
        paint.dim((0,coverage_sentences/* dataSentence */.GI)(report)),
    ];
}
function verdictLine(report, paint) {
    const brush = { pass: paint.green, fail: paint.red, incomplete: paint.yellow }[report.verdict];
    return `${brush(paint.bold(`${verdict_sentence/* verdictWord */.E0[report.verdict]}:`))} ${(0,verdict_sentence/* verdictSentence */.BT)(report)}`;
}


/***/ }),

/***/ 41188:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ roleNotes)
/* harmony export */ });
/* harmony import */ var _model_format_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47972);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88630);


const maxNames = 10;
function roleNotes({ roles }, write) {
    return roles.flatMap((role) => [
        ...managedNote(role, write),
        ...contentNote(role, write),
        ...unknownNote(role, write),
    ]);
}
function managedNote({ name, managed, versions }, write) {
    const known = managed.filter((arn) => Object.hasOwn(versions, arn));
    if (known.length === 0)
        return [];
    const names = known.slice(0, maxNames).map((arn) => write.text(`${shortName(arn)} ${versions[arn] ?? ''}`));
    const list = enumerateSome(names, known.length);
    return [
        `${write.role(name)} is counted with ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(known.length, 'managed policy', 'managed policies')}: ${list}.`,
    ];
}
function contentNote({ name, tiers: { A, B } }, write) {
    const content = `content, credentials or personal records through ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(A, 'action')} (tier A)`;
    const embedded = (count) => `settings or bills that may hold secrets or personal data through ${count} (tier B)`;
    if (A + B === 0)
        return [];
    if (A === 0)
        return [`${write.role(name)} reads ${embedded((0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(B, 'action'))}.`];
    return [`${write.role(name)} reads ${content}${B === 0 ? '' : `, and ${embedded((0,_model_format_count_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B)(B))}`}.`];
}
function unknownNote({ name, unknown }, write) {
    if (unknown.length === 0)
        return [];
    const shown = unknown
        .slice(0, maxNames)
        .map(({ what, reason }) => `${write.text(what)} (${write.prose(reason)})`);
    return [`${write.role(name)} may do more, through ${enumerateSome(shown, unknown.length)}.`];
}
function enumerateSome(shown, total) {
    const more = total - shown.length;
    return (0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(more > 0 ? [...shown, `${(0,_model_format_count_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B)(more)} more`] : shown);
}
function shortName(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 78433:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sourceExcerpt)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38111);

const maxWidth = 100;
const lead = 24;
const tabWidth = 4;
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60\uffe0-\uffe6]/u;
const combining = /[\p{Mn}\p{Me}]/u;
function sourceExcerpt(line, start, end) {
    const from = Math.min(start.column - 1, line.length);
    const to = end.line > start.line ? line.length : Math.max(end.column - 1, from);
    const cells = fit(cellsAround(line, from), from, line.length);
    const left = (cells[0]?.start ?? 0) > 0 ? '\u2026' : '';
    const right = (cells.at(-1)?.end ?? line.length) < line.length ? '\u2026' : '';
    const before = cells.filter((cell) => cell.end <= from);
    const under = cells.filter((cell) => cell.end > from && cell.start < to);
    const behind = cells.slice(before.length + under.length);
    return {
        text: (left + textOf(cells) + right).trimEnd(),
        marker: ' '.repeat(left.length + widthOf(before)) + '^'.repeat(Math.max(widthOf(under), 1)),
        parts: [left + textOf(before), textOf(under), (textOf(behind) + right).trimEnd()],
    };
}
function cellsAround(line, from) {
    const beginning = Math.max(0, from - maxWidth);
    const cells = [];
    let start = /[\udc00-\udfff]/.test(line.charAt(beginning)) ? Math.max(0, beginning - 1) : beginning;
    let column = 0;
    for (const character of line.slice(start, from + 2 * maxWidth)) {
        const cell = cellOf(character, start, column, line.slice(Math.max(0, start - 2), start));
        cells.push(cell);
        start = cell.end;
        column += cell.width;
    }
    return cells;
}
function cellOf(character, start, column, before) {
    const end = start + character.length;
    if (character === '\t') {
        const width = tabWidth - (column % tabWidth);
        return { start, end, text: ' '.repeat(width), width };
    }
    if (character === '[' && before === '##')
        return { start, end, text: '\\[', width: 2 };
    if (character >= ' ' && character <= '~')
        return { start, end, text: character, width: 1 };
    const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .showHidden */ .Ul)(character);
    if (text !== character)
        return { start, end, text, width: text.length };
    return { start, end, text, width: combining.test(text) ? 0 : wide.test(text) ? 2 : 1 };
}
function fit(cells, from, length) {
    const startsLine = (cells[0]?.start ?? 0) === 0;
    const endsLine = (cells.at(-1)?.end ?? length) === length;
    if (startsLine && endsLine && widthOf(cells) <= maxWidth)
        return cells;
    const before = cells.filter((cell) => cell.end <= from);
    const keepsStart = startsLine && widthOf(before) <= maxWidth / 2;
    const kept = keepsStart ? before : takeWidth(before.toReversed(), lead).toReversed();
    return takeWidth(cells.slice(before.length - kept.length), maxWidth);
}
function takeWidth(cells, width) {
    let used = 0;
    const end = cells.findIndex((cell) => (used += cell.width) > width);
    return end === -1 ? cells : cells.slice(0, end);
}
function textOf(cells) {
    return cells.map((cell) => cell.text).join('');
}
function widthOf(cells) {
    return cells.reduce((sum, cell) => sum + cell.width, 0);
}


/***/ }),

/***/ 65993:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   f2: () => (/* binding */ verdictIcon)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78020);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88630);


const verdictWord = { pass: 'Passed', fail: 'Failed', incomplete: 'Incomplete' };
const verdictIcon = { pass: '\u2705', fail: '\u274c', incomplete: '\u26a0\ufe0f' };
function verdictSentence(report) {
    const found = countsSentence(report);
    const suppressed = report.counts.suppressed === 0 ? '' : ` (${report.counts.suppressed} suppressed)`;
    if (report.verdict === 'incomplete')
        return `${found}${suppressed}, but not everything could be checked, so the run cannot pass.`;
    return `${found}${suppressed}${consequence(report)}.`;
}
function countsSentence({ counts }) {
    const parts = _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(counts[severity], severity.replace('-', ' ')));
    return parts.length === 0 ? 'no findings' : (0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(parts);
}
function consequence({ verdict, failOn, findings }) {
    if (verdict === 'fail') {
        if (failOn === 'none')
            return '';
        return failOn === 'error' ? '; errors fail the run' : `; ${failOn} or worse fails the run`;
    }
    if (findings.length === 0)
        return '';
    return failOn === 'none'
        ? '; no finding fails this run'
        : `; none reaches ${failOn}, the level that fails the run`;
}


/***/ })

};
;