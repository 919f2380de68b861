"use strict";
exports.id = 1773;
exports.ids = [1773,7972];
exports.modules = {

/***/ 47972:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ formatCount)
/* harmony export */ });
function formatCount(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}


/***/ }),

/***/ 40927:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ annotationPlace),
/* harmony export */   Hp: () => (/* binding */ renderAnnotations),
/* harmony export */   Mk: () => (/* binding */ unannotated),
/* harmony export */   xr: () => (/* binding */ annotationText)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78020);
/* harmony import */ var _findings_by_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61929);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88630);
/* harmony import */ var _verdict_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65993);
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45561);





const annotationKinds = {
    error: 'error',
    'security-warning': 'warning',
    warning: 'warning',
    suggestion: 'notice',
};
const maxPerKind = 10;
function renderAnnotations(report, options = {}) {
    const { shown, missing } = divide(report, options.first, options.perKind);
    return [
        ...incompleteCommand(report),
        ...shown.map(findingCommand),
        ...(missing.length > 0 ? [missingCommand(missing, options.hasCheckRun === true)] : []),
    ];
}
function unannotated(report, first) {
    return divide(report, first).missing;
}
function divide(report, first = new Set(), perKind = maxPerKind) {
    const room = {
        error: perKind,
        warning: perKind,
        notice: perKind,
        group: 0,
        endgroup: 0,
    };
    if (report.verdict === 'incomplete')
        room.error -= 1;
    if (overflow(report, room) > 0)
        room.notice -= 1;
    const shown = [];
    const missing = [];
    const ordered = (0,_findings_by_file_js__WEBPACK_IMPORTED_MODULE_1__/* .mostSevereFirst */ .Q)(report.findings);
    const [ahead, behind] = [true, false].map((isFirst) => ordered.filter((finding) => first.has(finding) === isFirst));
    for (const finding of [...(ahead ?? []), ...(behind ?? [])]) {
        const kind = annotationKinds[finding.severity];
        if (room[kind]-- > 0)
            shown.push(finding);
        else
            missing.push(finding);
    }
    return { shown, missing };
}
function overflow({ findings }, room) {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const finding of findings)
        counts[annotationKinds[finding.severity]] += 1;
    return ['error', 'warning', 'notice'].filter((kind) => counts[kind] > room[kind]).length;
}
function incompleteCommand(report) {
    if (report.verdict !== 'incomplete')
        return [];
    return [
        (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)('error', { title: 'Roleproof' }, `${_verdict_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWord */ .E0.incomplete}: ${(0,_verdict_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictSentence */ .BT)(report)}`),
    ];
}
function findingCommand(finding) {
    return (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)(annotationKinds[finding.severity], annotationPlace(finding), annotationText(finding));
}
function annotationPlace({ file, start, end, rule }) {
    const endLine = end.line > start.line && end.column === 1 ? end.line - 1 : end.line;
    const place = { file, line: start.line, endLine, title: rule };
    if (endLine !== start.line || end.line !== start.line)
        return place;
    return { ...place, col: start.column, endColumn: Math.max(start.column, end.column - 1) };
}
function annotationText({ message, help, related }) {
    const places = related.map((place) => `${place.file}:${place.start.line}: ${place.message}`);
    return [message, ...places, help].filter((line) => line !== '').join('\n');
}
function missingCommand(missing, hasCheckRun) {
    const parts = _model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .severities */ .g
        .map((severity) => [severity, missing.filter((finding) => finding.severity === severity).length])
        .filter(([, count]) => count > 0)
        .map(([severity, count]) => (0,_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(count, severity.replace('-', ' ')));
    const where = hasCheckRun
        ? 'as annotations of the check run Roleproof'
        : 'without an annotation: GitHub shows ten of a kind. The log and the job summary list them';
    const text = `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(missing.length, 'more finding')} (${(0,_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .enumerate */ .HL)(parts)}) ${where}.`;
    return (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)('notice', { title: 'Roleproof' }, text);
}


/***/ }),

/***/ 23266:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderGithub: () => (/* binding */ renderGithub)
/* harmony export */ });
/* harmony import */ var _render_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40927);
/* harmony import */ var _render_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(565);
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45561);



function renderGithub(report, options = {}) {
    const { lineOf = () => undefined, adviceOf, first, hasCheckRun } = options;
    const text = (0,_render_text_js__WEBPACK_IMPORTED_MODULE_1__.renderText)(report, { colors: false, lineOf, adviceOf });
    const annotations = (0,_render_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .renderAnnotations */ .Hp)(report, { first, hasCheckRun });
    if (annotations.length === 0)
        return text;
    const lines = [
        (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)('group', {}, 'Annotations'),
        ...annotations,
        (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)('endgroup', {}, ''),
    ];
    return `${text}\n${lines.join('\n')}\n`;
}


/***/ }),

/***/ 45561:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workflowCommand)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38111);

const maxMessage = 4096;
const maxTitle = 200;
function workflowCommand(name, properties, message) {
    const { title } = properties;
    const given = { ...properties, title: title === undefined ? undefined : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(title, maxTitle) };
    const list = Object.entries(given).flatMap(([key, value]) => value === undefined ? [] : [`${key}=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeWorkflowProperty */ .Yq)(String(value))}`]);
    return `::${name}${list.length > 0 ? ' ' : ''}${list.join(',')}::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeWorkflowData */ .Zh)(cut((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseLog */ .Z$)(message)))}`;
}
function cut(message) {
    if (message.length <= maxMessage)
        return message;
    const ending = '\u2026 (cut here; the rest is in the JSON report)';
    return message.slice(0, maxMessage - ending.length).replace(/[\ud800-\udbff]$/, '') + ending;
}


/***/ })

};
;