"use strict";
exports.id = 4129;
exports.ids = [4129,2555];
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

/***/ 61273:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ checkTable),
/* harmony export */   Wb: () => (/* binding */ checkLines),
/* harmony export */   ls: () => (/* binding */ countChecks)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38111);

const icons = { pass: '\ud83d\udfe2', fail: '\ud83d\udd34', unknown: '\u26aa', advice: '\ud83d\udd35' };
const states = ['fail', 'unknown', 'advice', 'pass'];
function countChecks(checks) {
    const words = { fail: 'failed', unknown: 'unknown', advice: 'to be better', pass: 'passed' };
    return states
        .map((state) => [checks.filter((one) => one.state === state).length, words[state]])
        .flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`]))
        .join(', ');
}
function checkTable(checks) {
    return [
        '| | Check | What was seen | What to do |',
        '| --- | --- | --- | --- |',
        ...sorted(checks).map(row),
    ].join('\n');
}
function row({ id, title, state, evidence, next }) {
    return `| ${icons[state]} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(title, 100)} <br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(id, 100)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)(evidence, 600)} | ${next === null ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)(next, 300)} |`;
}
function checkLines(checks, paint) {
    const marks = {
        pass: paint.green('pass   '),
        fail: paint.red('fail   '),
        unknown: paint.yellow('unknown'),
        advice: paint.cyan('advice '),
    };
    return sorted(checks).flatMap(({ title, state, evidence, next }) => [
        `  ${marks[state]}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(`${title}: ${evidence}`)}`,
        ...(next === null ? [] : [paint.dim(`           ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(next)}`)]),
    ]);
}
function sorted(checks) {
    return checks.toSorted((a, b) => states.indexOf(a.state) - states.indexOf(b.state));
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

/***/ 84129:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderConnectionsJson: () => (/* binding */ renderConnectionsJson),
/* harmony export */   renderConnectionsMarkdown: () => (/* binding */ renderConnectionsMarkdown),
/* harmony export */   renderConnectionsText: () => (/* binding */ renderConnectionsText)
/* harmony export */ });
/* harmony import */ var _check_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61273);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38111);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20502);
/* harmony import */ var _render_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32555);




const icons = {
    connected: '\ud83d\udfe2',
    degraded: '\ud83d\udfe1',
    failed: '\ud83d\udd34',
    unknown: '\u26aa',
};
function renderConnectionsMarkdown(connections) {
    const sorted = billingFirst(connections);
    const table = [
        '| | Connection | Account | Role | Report, last delivery | CloudZero |',
        '| --- | --- | --- | --- | --- | --- |',
        ...sorted.map(row),
    ];
    return `${['## Connections', table.join('\n'), ...sorted.map(section)].join('\n\n')}\n`;
}
function row({ kind, name, status, accountId, roleArn, report, registration }) {
    const delivery = report === null
        ? ''
        : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(report.name, 200)}, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(report.lastDelivery ?? 'not yet', 100)}`;
    const cells = [
        `${icons[status]} ${status}`,
        `${kind} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(name, 100)}`,
        accountId === '' ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(accountId, 100),
        roleArn === null ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(roleArn, 300),
        delivery,
        registrationWord[registration.outcome],
    ];
    return `| ${cells.join(' | ')} |`;
}
const registrationWord = {
    accepted: 'accepted',
    rejected: 'rejected',
    unreachable: 'unreachable',
    'not-asked': 'not asked',
};
function section(connection) {
    const { kind, name, status, reason, region, stackId, report, verification, preflight, registration, byHand, } = connection;
    const facts = [
        ...(stackId === null ? [] : [`- Stack: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(stackId, 300)}, in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(region, 100)}`]),
        ...(report === null ? [] : [`- Bucket of the report: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(report.bucket, 200)}`]),
        `- CloudZero: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeProse */ .fd)(registration.detail, 300)}`,
    ];
    const checks = [...preflight, ...verification];
    return [
        `### ${icons[status]} ${kind} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(name, 100)}: ${status}`,
        ...(reason === null ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeProse */ .fd)(reason, 1000)]),
        facts.join('\n'),
        ...(byHand.length === 0
            ? []
            : [`**Left to do by hand**\n\n${byHand.map((what) => `- ${withLink(what)}`).join('\n')}`]),
        ...(checks.length === 0
            ? []
            : [
                `<details><summary>Checks: ${(0,_check_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .countChecks */ .ls)(checks)}</summary>\n\n${(0,_check_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .checkTable */ .Dv)(checks)}\n\n</details>`,
            ]),
    ].join('\n\n');
}
function withLink(what) {
    const address = / (https:\/\/[a-z0-9-]+\.console\.(?:aws\.amazon\.com|amazonaws-us-gov\.com|amazonaws\.cn)\/cloudformation\/\S+)$/.exec(what)?.[1];
    if (address === undefined)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeProse */ .fd)(what, 1000);
    const sentence = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeProse */ .fd)(what.slice(0, -address.length - 1), 1000);
    return `${sentence} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)('open the console', address)}`;
}
function renderConnectionsText(connections, { colors }) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .createPaint */ .X)(colors);
    const sections = billingFirst(connections).map((one) => linesOf(one, paint).join('\n'));
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .neutraliseCommands */ .$B)(sections.join('\n\n'))}\n`;
}
function linesOf(connection, paint) {
    const { kind, name, status, reason, accountId, region, roleArn, stackId, report, registration, byHand } = connection;
    const brushes = {
        connected: paint.green,
        degraded: paint.yellow,
        failed: paint.red,
        unknown: paint.yellow,
    };
    const facts = [
        ['account', accountId],
        ['role', roleArn ?? ''],
        ['stack', stackId === null ? '' : `${stackId}, in ${region}`],
        [
            'report',
            report === null
                ? ''
                : `${report.name} in ${report.bucket}, last delivery ${report.lastDelivery ?? 'not yet'}`,
        ],
        ['CloudZero', registration.detail],
    ];
    return [
        `${paint.bold(`${kind} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(name, 100)}:`)} ${brushes[status](status)}`,
        ...(reason === null ? [] : [`  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(reason)}`]),
        ...facts.flatMap(([what, value]) => value === '' ? [] : [`  ${paint.dim(what.padEnd(9))}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(value)}`]),
        ...(0,_check_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .checkLines */ .Wb)(connection.verification, paint),
        ...(byHand.length === 0 ? [] : [`  ${paint.bold('Left to do by hand')}`]),
        ...byHand.map((what) => `  - ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(what)}`),
    ];
}
function renderConnectionsJson(connections) {
    return (0,_render_json_js__WEBPACK_IMPORTED_MODULE_3__.escapeJson)(JSON.stringify(billingFirst(connections)));
}
function billingFirst(connections) {
    const rank = { billing: 0, resource: 1 };
    return connections.toSorted((a, b) => rank[a.kind] - rank[b.kind]);
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


/***/ })

};
;