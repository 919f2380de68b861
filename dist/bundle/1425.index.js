"use strict";
exports.id = 1425;
exports.ids = [1425];
exports.modules = {

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


/***/ })

};
;