"use strict";
exports.id = 4008;
exports.ids = [4008,7972];
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