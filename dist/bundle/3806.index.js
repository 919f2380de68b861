"use strict";
exports.id = 3806;
exports.ids = [3806,1425,7972,2555];
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

/***/ 16554:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fingerprints),
/* harmony export */   q: () => (/* binding */ hashOf)
/* harmony export */ });
function fingerprints(findings) {
    const seen = new Map();
    return findings.map((finding) => {
        const hash = hashOf(JSON.stringify(identityOf(finding)));
        const ordinal = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, ordinal);
        return `${hash}:${ordinal}`;
    });
}
function identityOf({ rule, code, file, document, statement, data }) {
    const evidence = Object.entries(data)
        .filter((entry) => entry[0] !== 'base' && typeof entry[1] === 'string' && !isCount(entry[1]))
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, text]) => [key, withoutDates(text)]);
    return [rule, code, document ?? file, withoutDates(statement?.sid ?? ''), evidence];
}
function isCount(text) {
    return /^(?:about )?(?:\d{1,6}|\d{1,3}(?:,\d{3})+)(?: actions?)?$/.test(text);
}
function withoutDates(text) {
    return text.replace(/(?<!\d)20\d{6}(?!\d)/g, '');
}
function hashOf(text) {
    let [one, two] = [0x811c9dc5, 0x9e3779b9];
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        one = Math.imul(one ^ unit, 0x01000193);
        two = Math.imul((two << 5) | (two >>> 27), 0x85ebca6b) ^ unit;
    }
    return [one, two].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
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

/***/ 32555:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   escapeJson: () => (/* binding */ escapeJson),
/* harmony export */   orderedLevels: () => (/* binding */ orderedLevels),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _model_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27503);

function renderJson(report) {
    return `${escapeJson(JSON.stringify(ordered(report), null, 2))}\n`;
}
function ordered(report) {
    const { schema, tool, verdict, failOn, coverage, counts } = report;
    const { files, documents, statements, patterns, actions, unresolved, skipped, accessAnalyzer } = coverage;
    return {
        schema,
        tool: {
            name: tool.name,
            version: tool.version,
            reference: { version: tool.reference.version, updatedAt: tool.reference.updatedAt },
        },
        verdict,
        failOn,
        coverage: {
            files,
            documents,
            statements,
            patterns,
            actions,
            unresolved,
            skipped: skipped.map(({ what, reason }) => ({ what, reason })),
            ...(accessAnalyzer === undefined ? {} : { accessAnalyzer: orderedAsked(accessAnalyzer) }),
        },
        counts: {
            error: counts.error,
            'security-warning': counts['security-warning'],
            warning: counts.warning,
            suggestion: counts.suggestion,
            suppressed: counts.suppressed,
        },
        documents: report.documents.map(orderedDocument),
        roles: report.roles.map(orderedRole),
        findings: report.findings.map(orderedFinding),
        suppressed: report.suppressed.map(orderedSuppressed),
    };
}
function orderedAsked({ documents, calls, paidCalls, onStandIns }) {
    return { documents, calls, paidCalls, onStandIns };
}
function orderedDocument(document) {
    const { id, file, pointer, format, policyType, role, granted, statements } = document;
    return {
        id,
        file,
        pointer,
        format,
        policyType,
        role,
        granted: orderedGranted(granted),
        statements: statements.map(({ index, sid, effect, patterns, granted: reached }) => ({
            index,
            sid,
            effect,
            patterns,
            granted: orderedGranted(reached),
        })),
    };
}
function orderedRole({ name, documents, managed, ...role }) {
    return {
        name,
        documents,
        managed,
        versions: Object.fromEntries(Object.entries(role.versions).toSorted(([a], [b]) => (a < b ? -1 : 1))),
        granted: orderedGranted(role.granted),
        tiers: { A: role.tiers.A, B: role.tiers.B },
        trusted: role.trusted?.map(({ type, principal, conditions }) => ({ type, principal, conditions })) ?? null,
        services: role.services.map(({ service, levels, content, policies }) => ({
            service,
            levels: orderedLevels(levels),
            content,
            policies,
        })),
        unknown: role.unknown.map(({ what, reason }) => ({ what, reason })),
    };
}
function orderedFinding(finding) {
    const { rule, code, severity, confidence, source, message, help, file, start, end } = finding;
    return {
        rule,
        code,
        severity,
        confidence,
        source,
        message,
        help,
        file,
        start: orderedPosition(start),
        end: orderedPosition(end),
        document: finding.document,
        statement: finding.statement === null ? null : { index: finding.statement.index, sid: finding.statement.sid },
        related: finding.related.map((place) => ({
            file: place.file,
            start: orderedPosition(place.start),
            end: orderedPosition(place.end),
            message: place.message,
        })),
        data: orderedEntries(finding.data),
    };
}
function orderedSuppressed(finding) {
    const { reason, until } = finding.suppression;
    return { ...orderedFinding(finding), suppression: { reason, until } };
}
function orderedPosition({ line, column, offset }) {
    return { line, column, offset };
}
function orderedGranted(granted) {
    return {
        List: granted.List,
        Read: granted.Read,
        Write: granted.Write,
        Tagging: granted.Tagging,
        'Permissions management': granted['Permissions management'],
        total: granted.total,
    };
}
function orderedLevels(levels) {
    return Object.fromEntries(_model_access_js__WEBPACK_IMPORTED_MODULE_0__/* .accessLevels */ .y
        .toReversed()
        .flatMap((level) => (levels[level] === undefined ? [] : [[level, levels[level]]])));
}
function orderedEntries(data) {
    const entries = Object.entries(data).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, value]) => [key, orderedValue(value)]));
}
function orderedValue(value) {
    if (Array.isArray(value))
        return value.map(orderedValue);
    return typeof value === 'object' && value !== null ? orderedEntries(value) : value;
}
function escapeJson(json) {
    return json
        .replaceAll('##[', '#\\u0023[')
        .replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, (character) => [...Array(character.length).keys()]
        .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
        .join(''));
}


/***/ }),

/***/ 63806:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./lib/core/report/coverage-sentences.js
var coverage_sentences = __webpack_require__(80057);
// EXTERNAL MODULE: ./lib/core/report/escape.js
var report_escape = __webpack_require__(38111);
// EXTERNAL MODULE: ./lib/core/report/findings-by-file.js
var findings_by_file = __webpack_require__(61929);
// EXTERNAL MODULE: ./lib/core/report/fingerprint.js
var fingerprint = __webpack_require__(16554);
// EXTERNAL MODULE: ./lib/core/report/plural.js
var plural = __webpack_require__(88630);
// EXTERNAL MODULE: ./lib/core/report/render-json.js
var render_json = __webpack_require__(32555);
// EXTERNAL MODULE: ./lib/core/report/rows-that-fit.js
var rows_that_fit = __webpack_require__(89005);
;// CONCATENATED MODULE: ./lib/core/report/sarif-rules.js


const sarifLevels = {
    error: 'error',
    'security-warning': 'warning',
    warning: 'warning',
    suggestion: 'note',
};
const securityScores = {
    error: '8.0',
    'security-warning': '7.0',
    warning: '5.0',
    suggestion: '3.0',
};
function sarifRules(findings, descriptionOf) {
    const byRule = new Map();
    for (const finding of findings) {
        const list = byRule.get(finding.rule);
        if (list === undefined)
            byRule.set(finding.rule, [finding]);
        else
            list.push(finding);
    }
    return [...byRule]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, own]) => sarifRule(id, own, descriptionOf(id)));
}
function sarifRule(id, findings, description) {
    const severity = (0,findings_by_file/* mostSevereFirst */.Q)(findings)[0]?.severity ?? 'warning';
    const help = findings[0]?.help ?? '';
    const { what, why, fix, links } = description ?? undescribed;
    const address = [help, ...links].map(webAddress).find((link) => link !== undefined);
    const isSecurity = (description?.security ?? description?.severity === 'security-warning') === true;
    return {
        id,
        name: pascalCase(id),
        shortDescription: { text: what },
        fullDescription: { text: `${what} ${why}`.trim() },
        help: {
            text: [`Why: ${why}`, `What to do: ${fix}`, ...links].join('\n'),
            markdown: [
                `**Why.** ${(0,report_escape/* escapeProse */.fd)(why)}`,
                `**What to do.** ${(0,report_escape/* escapeProse */.fd)(fix)}`,
                links.map((link) => `- ${(0,report_escape/* markdownLink */.iQ)((0,report_escape/* escapeMarkdown */.FV)(link), link)}`).join('\n'),
            ].join('\n\n'),
        },
        ...(address === undefined ? {} : { helpUri: address }),
        defaultConfiguration: { level: sarifLevels[description?.severity ?? severity] },
        properties: {
            tags: ['aws', 'iam', isSecurity ? 'security' : 'correctness'],
            precision: findings.some(({ confidence }) => confidence === 'estimate') ? 'medium' : 'very-high',
            ...(isSecurity ? { 'security-severity': securityScores[severity] } : {}),
        },
    };
}
const undescribed = {
    what: 'A finding of Roleproof.',
    why: 'The message of the finding says what was found.',
    fix: 'Look at the place of the finding.',
    links: [],
};
function webAddress(link) {
    return /^https?:\/\//.test(link) && URL.canParse(link) ? new URL(link).href : undefined;
}
function pascalCase(id) {
    return id
        .split(/[^A-Za-z0-9]+/)
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join('');
}

// EXTERNAL MODULE: ./lib/core/report/verdict-sentence.js
var verdict_sentence = __webpack_require__(65993);
;// CONCATENATED MODULE: ./lib/core/report/render-sarif.js









const maxResults = 25_000;
const maxRelated = 100;
const defaultMaxBytes = 9_500_000;
const maxUnchecked = 100;
function renderSarif(report, options = {}) {
    const { descriptionOf = () => undefined, suppressed = 'carried', maxBytes = defaultMaxBytes } = options;
    const all = inOrder([...report.findings, ...report.suppressed]);
    const marks = (0,fingerprint/* fingerprints */.W)(all);
    const marked = all.map((finding, index) => ({ finding, mark: marks[index] ?? '' }));
    const wanted = suppressed === 'carried' ? marked : marked.filter(({ finding }) => !isSuppressed(finding));
    const rules = sarifRules(wanted.map(({ finding }) => finding), descriptionOf);
    const results = resultsThatFit(wanted, rules, maxBytes);
    const missing = wanted.length - results.length;
    const run = JSON.stringify({
        tool: { driver: driverOf(report, rules) },
        invocations: [invocationOf(report, missing)],
        originalUriBaseIds: { [sourceRoot]: { description: { text: 'The folder that was linted from.' } } },
        columnKind: 'utf16CodeUnits',
        properties: {
            verdict: report.verdict,
            findings: report.findings.length,
            suppressed: report.suppressed.length,
            missing,
        },
    });
    return `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[
${(0,render_json.escapeJson)(run.slice(0, -1))},"results":[
${results.join(',\n')}
]}]}\n`;
}
function resultsThatFit(wanted, rules, maxBytes) {
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    const severest = (0,findings_by_file/* mostSevereFirst */.Q)(wanted.map((one) => ({ one, severity: one.finding.severity })));
    const texts = new Map();
    let used = 0;
    for (const { one } of severest.slice(0, maxResults)) {
        const text = (0,render_json.escapeJson)(JSON.stringify(sarifResult(one, indexes.get(one.finding.rule) ?? -1)));
        used += (0,rows_that_fit/* utf8Length */.w)(text) + 2;
        if (used > maxBytes)
            break;
        texts.set(one, text);
    }
    return wanted.flatMap((one) => texts.get(one) ?? []);
}
const sourceRoot = '%SRCROOT%';
function driverOf({ tool, findings, suppressed }, rules) {
    const help = [...findings, ...suppressed].map((finding) => webAddress(finding.help));
    const docs = help.find((address) => address !== undefined);
    return {
        name: 'Roleproof',
        semanticVersion: tool.version,
        ...(docs === undefined ? {} : { informationUri: new URL('.', docs).href }),
        properties: { reference: tool.reference },
        rules,
    };
}
function invocationOf(report, missing) {
    const isIncomplete = report.verdict === 'incomplete';
    const unchecked = (0,coverage_sentences/* uncheckedParts */.Nb)(report);
    const more = unchecked.length - maxUnchecked;
    return {
        executionSuccessful: !isIncomplete,
        toolExecutionNotifications: [
            ...(isIncomplete
                ? [notification('error', `${verdict_sentence/* verdictWord */.E0.incomplete}: ${(0,verdict_sentence/* verdictSentence */.BT)(report)}`)]
                : []),
            ...(missing > 0
                ? [
                    notification('warning', `${(0,plural/* plural */.LS)(missing, 'more finding')} not in this file, for want of room: the JSON report has them all.`),
                ]
                : []),
            ...unchecked
                .slice(0, maxUnchecked)
                .map(({ what, reason }) => notification('note', `Not checked: ${what}: ${reason}`)),
            ...(more > 0 ? [notification('note', `${(0,plural/* plural */.LS)(more, 'more thing')} not checked.`)] : []),
        ],
    };
}
function notification(level, text) {
    return { level, message: { text: (0,report_escape/* escapeSarifMessage */.EA)(text) } };
}
function sarifResult({ finding, mark }, ruleIndex) {
    const { rule, code, severity, confidence, source, message, related } = finding;
    const more = related.length - maxRelated;
    return {
        ruleId: rule,
        ruleIndex,
        level: sarifLevels[severity],
        message: { text: (0,report_escape/* escapeSarifMessage */.EA)(message) },
        locations: [{ physicalLocation: physicalLocation(finding) }],
        ...(related.length === 0
            ? {}
            : {
                relatedLocations: related.slice(0, maxRelated).map((place, index) => ({
                    id: index + 1,
                    physicalLocation: physicalLocation(place),
                    message: { text: (0,report_escape/* escapeSarifMessage */.EA)(place.message) },
                })),
            }),
        partialFingerprints: { 'roleproof/v1': mark },
        ...(isSuppressed(finding) ? { suppressions: [suppressionOf(finding)] } : {}),
        properties: { severity, confidence, source, code, ...(more > 0 ? { moreRelated: more } : {}) },
    };
}
function suppressionOf({ suppression: { reason, until } }) {
    return {
        kind: 'external',
        status: 'accepted',
        justification: (0,report_escape/* escapeSarifMessage */.EA)(until === null ? reason : `${reason} (until ${until})`),
    };
}
function physicalLocation({ file, start, end, }) {
    return {
        artifactLocation: { uri: uriOf(file), uriBaseId: sourceRoot },
        region: {
            startLine: start.line,
            startColumn: start.column,
            endLine: end.line,
            endColumn: end.column,
        },
    };
}
function uriOf(file) {
    return file
        .replace(/\p{Cs}/gu, '\ufffd')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
}
function inOrder(findings) {
    return findings.toSorted((a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1) || a.start.offset - b.start.offset);
}
function isSuppressed(finding) {
    return 'suppression' in finding;
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