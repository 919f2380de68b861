"use strict";
exports.id = 4793;
exports.ids = [4793,2555];
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

/***/ 24793:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderDiffJson: () => (/* binding */ renderDiffJson)
/* harmony export */ });
/* harmony import */ var _render_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32555);

function renderDiffJson({ schema, base, head, verdict, documents, roles }) {
    const ordered = {
        schema,
        base,
        head,
        verdict,
        documents: documents.map(orderedEntry),
        roles: roles.map(orderedEntry),
    };
    return `${(0,_render_json_js__WEBPACK_IMPORTED_MODULE_0__.escapeJson)(JSON.stringify(ordered, null, 2))}\n`;
}
function orderedEntry(entry) {
    const { id, status, verdict, renamedFrom, patterns, actions, levels, scope, trust, managed, newAccess } = entry;
    return {
        id,
        status,
        verdict,
        renamedFrom,
        patterns: { added: patterns.added, removed: patterns.removed },
        actions: { added: actions.added.map(orderedAction), removed: actions.removed.map(orderedAction) },
        levels: { added: (0,_render_json_js__WEBPACK_IMPORTED_MODULE_0__.orderedLevels)(levels.added), removed: (0,_render_json_js__WEBPACK_IMPORTED_MODULE_0__.orderedLevels)(levels.removed) },
        scope: scope.map(({ action, gained, lost, conditions }) => ({
            action,
            gained,
            lost,
            conditions: { gained: conditions.gained, lost: conditions.lost },
        })),
        trust: { gained: trust.gained, lost: trust.lost },
        managed: { added: managed.added, removed: managed.removed },
        ...(newAccess === undefined ? {} : { newAccess: orderedCheck(newAccess) }),
        unknown: entry.unknown.map(({ side, what, reason, place }) => ({ side, what, reason, place })),
    };
}
function orderedCheck({ result, witness, reason }) {
    if (witness === null)
        return { result, witness, reason };
    const { action, resource, principal, conditions, sid } = witness;
    return { result, witness: { action, resource, principal, conditions, sid }, reason };
}
function orderedAction({ action, level, tier, via }) {
    return { action, level, tier, via };
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