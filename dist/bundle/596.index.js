"use strict";
exports.id = 596;
exports.ids = [596,972];
exports.modules = {

/***/ 7972:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ formatCount)
/* harmony export */ });
function formatCount(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}


/***/ }),

/***/ 57:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ dataSentence),
/* harmony export */   Nb: () => (/* binding */ uncheckedParts),
/* harmony export */   n6: () => (/* binding */ checkedSentence)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8630);

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
    return `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.files, 'file')}: ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(parts)}, ${reach}.`;
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

/***/ 1929:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ mostSevereFirst),
/* harmony export */   Y: () => (/* binding */ findingsByFile)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8020);

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

/***/ 491:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vk: () => (/* binding */ grantedRows),
/* harmony export */   ZY: () => (/* binding */ shownLevels),
/* harmony export */   cw: () => (/* binding */ uncountedSentences)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8630);

const shownLevels = ['List', 'Read', 'Write', 'Tagging', 'Permissions management'];
function grantedRows({ roles, documents }) {
    const granting = new Map(documents.filter(grants).map((document) => [document.id, document]));
    const ofRoles = new Set(roles.flatMap((role) => role.documents));
    return [
        ...roles.flatMap((role) => rowsOfRole(role, granting)),
        ...[...granting.values()]
            .filter((document) => !ofRoles.has(document.id))
            .map((document) => ({
            kind: 'document',
            name: shortId(document),
            granted: document.granted,
        })),
    ];
}
function rowsOfRole({ name, documents, managed, granted }, granting) {
    const own = documents.flatMap((id) => granting.get(id) ?? []);
    const [only] = own;
    if (own.length === 1 && managed.length === 0 && only !== undefined) {
        const isNamedByFile = name.startsWith(only.file);
        return [{ kind: 'role', name: isNamedByFile ? name : `${name} (${shortId(only)})`, granted }];
    }
    return [
        { kind: 'role', name, granted },
        ...own.map((document) => ({
            kind: 'document of role',
            name: shortId(document),
            granted: document.granted,
        })),
    ];
}
function shortId({ id, file, pointer, format }) {
    if (format !== 'cloudformation' || id !== `${file}#${pointer}`)
        return id;
    const path = pointer
        .split('/')
        .filter((part) => !['', 'Resources', 'Properties', 'PolicyDocument'].includes(part));
    return `${file}#${path.join('/')}`;
}
function uncountedSentences({ documents }) {
    const count = (types) => documents.filter(({ policyType }) => types.includes(policyType)).length;
    const trust = count(['trust']);
    const control = count(['scp', 'rcp']);
    return [
        ...(trust === 0
            ? []
            : [
                `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(trust, 'trust policy is not counted: it says', 'trust policies are not counted: they say')} who may use a role, not what the role may do.`,
            ]),
        ...(control === 0
            ? []
            : [
                `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(control, 'control policy is not counted: it limits', 'control policies are not counted: they limit')} what others grant.`,
            ]),
    ];
}
function grants({ policyType }) {
    return policyType === 'identity' || policyType === 'resource';
}


/***/ }),

/***/ 8630:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   sK: () => (/* binding */ capitalise)
/* harmony export */ });
/* harmony import */ var _model_format_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7972);

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

/***/ 1596:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSummary: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./lib/core/model/format-count.js
var format_count = __webpack_require__(7972);
// EXTERNAL MODULE: ./lib/core/report/coverage-sentences.js
var coverage_sentences = __webpack_require__(57);
// EXTERNAL MODULE: ./lib/core/report/escape.js
var report_escape = __webpack_require__(8111);
// EXTERNAL MODULE: ./lib/core/report/findings-by-file.js
var findings_by_file = __webpack_require__(1929);
// EXTERNAL MODULE: ./lib/core/report/plural.js
var plural = __webpack_require__(8630);
;// CONCATENATED MODULE: ./lib/core/report/folded-table.js

const openRows = 10;
const minFolded = 5;
function foldedTable(head, rows, noun) {
    const folded = rows.slice(openRows);
    if (folded.length < minFolded)
        return [head, ...rows].join('\n');
    const open = [head, ...rows.slice(0, openRows)].join('\n');
    return `${open}\n\n<details><summary>${(0,plural/* plural */.LS)(folded.length, `more ${noun}`)}</summary>\n\n${[head, ...folded].join('\n')}\n\n</details>`;
}

// EXTERNAL MODULE: ./lib/core/report/rows-that-fit.js
var rows_that_fit = __webpack_require__(9005);
;// CONCATENATED MODULE: ./lib/core/report/severity-icon.js
const severityIcon = {
    error: '🔴',
    'security-warning': '🟠',
    warning: '🟡',
    suggestion: '🔵',
};

;// CONCATENATED MODULE: ./lib/core/report/findings-section.js






const head = '| Severity | Line | Rule | Finding |\n| --- | ---: | --- | --- |';
const slack = 300;
const fileSlack = 400;
const maxRelated = 3;
function findingsSection(report, options, maxBytes) {
    if (report.findings.length === 0)
        return '';
    const shown = findingsThatFit(report.findings, options, maxBytes - slack);
    const rows = new Map(shown.map((entry) => [entry.finding, entry.row]));
    const files = [...(0,findings_by_file/* findingsByFile */.Y)(report.findings.filter((finding) => rows.has(finding)))].map(([file, findings]) => `${fileHeading(file, findings.length, options)}\n\n${foldedTable(head, findings.map((finding) => rows.get(finding) ?? ''), 'finding')}`);
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
    const { severity, rule, code, help, message, source, confidence } = finding;
    const remarks = [
        ...(code === null ? [] : [(0,report_escape/* codeSpan */.SS)(code, 100)]),
        ...(source === 'offline' ? [] : ['Access Analyzer']),
        ...(confidence === 'estimate' ? ['estimate'] : []),
    ];
    const related = finding.related
        .slice(0, maxRelated)
        .map((place) => `See ${lineLink(place, `${place.file}:${place.start.line}`, options)}: ${(0,report_escape/* escapeProse */.fd)(place.message, 300)}`);
    if (finding.related.length > maxRelated)
        related.push((0,plural/* plural */.LS)(finding.related.length - maxRelated, 'more place'));
    const cells = [
        `${severityIcon[severity]} ${severity}`,
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

// EXTERNAL MODULE: ./lib/core/report/granted-rows.js
var granted_rows = __webpack_require__(491);
// EXTERNAL MODULE: ./lib/core/report/role-notes.js
var role_notes = __webpack_require__(1188);
;// CONCATENATED MODULE: ./lib/core/report/granted-section.js






const granted_section_head = `| | ${granted_rows/* shownLevels */.ZY.join(' | ')} | Total |\n| --- |${' ---: |'.repeat(granted_rows/* shownLevels */.ZY.length + 1)}`;
const granted_section_slack = 700;
function grantedSection(report, maxBytes) {
    const rows = (0,granted_rows/* grantedRows */.Vk)(report).map(tableRow);
    const notes = notesOf(report);
    if (rows.length + notes.length === 0)
        return '';
    const shown = (0,rows_that_fit/* rowsThatFit */.Y)(rows, maxBytes - granted_section_slack);
    const rest = maxBytes - granted_section_slack - (0,rows_that_fit/* utf8Length */.w)(shown.join('\n'));
    const shownNotes = (0,rows_that_fit/* rowsThatFit */.Y)(notes, rest);
    const missing = rows.length + notes.length - shown.length - shownNotes.length;
    return [
        '### What is granted\n\nDistinct actions by access level.',
        ...(shown.length > 0 ? [foldedTable(granted_section_head, shown, 'row')] : []),
        ...(shownNotes.length > 0 ? [shownNotes.join('\n')] : []),
        ...(missing > 0 ? [`${(0,format_count/* formatCount */.B)(missing)} more in the JSON report.`] : []),
    ].join('\n\n');
}
function tableRow({ kind, name, granted }) {
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
var verdict_sentence = __webpack_require__(5993);
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
    const granted = grantedSection(report, room / 4);
    const unchecked = uncheckedSection(report, room / 4);
    const left = room - (0,rows_that_fit/* utf8Length */.w)(`${granted}\n\n${unchecked}\n\n`);
    const findings = findingsSection(report, options, left);
    return `${[head, granted, findings, unchecked, foot].filter((section) => section !== '').join('\n\n')}\n`;
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

/***/ 1188:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ roleNotes)
/* harmony export */ });
/* harmony import */ var _model_format_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7972);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8630);


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

/***/ 9005:
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

/***/ 5993:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   f2: () => (/* binding */ verdictIcon)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8020);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8630);


const verdictWord = { pass: 'Passed', fail: 'Failed', incomplete: 'Incomplete' };
const verdictIcon = { pass: '✅', fail: '❌', incomplete: '⚠️' };
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