"use strict";
exports.id = 4723;
exports.ids = [4723,7972,2555];
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

/***/ 16093:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
function columns(rows) {
    const widths = [];
    for (const row of rows)
        for (const [index, cell] of row.entries())
            widths[index] = Math.max(widths[index] ?? 0, cell.length);
    return rows.map((row) => row
        .map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd((widths[index] ?? 0) + 2)))
        .join('')
        .trimEnd());
}
function wrap(text, width = 100) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}


/***/ }),

/***/ 17155:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O_: () => (/* binding */ sayScope),
/* harmony export */   Yb: () => (/* binding */ sayData),
/* harmony export */   ct: () => (/* binding */ policyName),
/* harmony export */   oU: () => (/* binding */ sayGrant)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38111);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88630);


function sayGrant(grant) {
    const statement = grant.sid === null ? `statement ${grant.statement + 1}` : grant.sid;
    const pattern = grant.pattern ?? 'NotAction';
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(`${policyName(grant.policy, grant.version)}, ${statement}, ${pattern}`, 200);
}
function sayScope({ resources, negatedResources, conditions }) {
    const [first, second, ...more] = resources;
    const shown = [first, second].filter((one) => one !== undefined);
    const list = (0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)([...shown, ...(more.length > 0 ? [`${more.length} more`] : [])]);
    const scope = `on ${negatedResources ? 'everything but ' : ''}${list === '' ? 'nothing' : list}`;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(conditions === 0 ? scope : `${scope}, under ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(conditions, 'condition')}`, 200);
}
function policyName(name, version) {
    const short = name.startsWith('arn:') ? name.slice(name.lastIndexOf('/') + 1) : name;
    return version === null ? short : `${short} ${version}`;
}
function sayData({ version, updatedAt }) {
    return `As of the service reference of ${updatedAt} (${version}); AWS adds actions without notice.`;
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

/***/ 64723:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderExplanation: () => (/* binding */ renderExplanation),
  renderExplanationJson: () => (/* binding */ renderExplanationJson)
});

// EXTERNAL MODULE: ./lib/core/model/access.js
var access = __webpack_require__(27503);
// EXTERNAL MODULE: ./lib/core/model/format-count.js
var format_count = __webpack_require__(47972);
// EXTERNAL MODULE: ./lib/core/report/columns.js
var columns = __webpack_require__(16093);
// EXTERNAL MODULE: ./lib/core/report/escape.js
var report_escape = __webpack_require__(38111);
// EXTERNAL MODULE: ./lib/core/report/explained-grant.js
var explained_grant = __webpack_require__(17155);
// EXTERNAL MODULE: ./lib/core/report/granted-rows.js
var granted_rows = __webpack_require__(40491);
// EXTERNAL MODULE: ./lib/core/report/plural.js
var plural = __webpack_require__(88630);
;// CONCATENATED MODULE: ./lib/core/report/explained-action.js







function actionLines(action, paint) {
    const { judged, sensitivity, conditionKeys } = action;
    return [
        `${paint.bold(action.action)}  ${action.levels.map((level) => paintLevel(level, paint)).join(', ')}  ${paint.dim(action.service)}`,
        '',
        ...(judged === null
            ? []
            : [
                ...(0,columns/* wrap */.L)(judged.verdict === 'overridden'
                    ? `AWS files it under another level; judged here by what it does. ${judged.reason}`
                    : `Its name reads like a read, the level stays. ${judged.reason}`),
                paint.dim(judged.source),
                '',
            ]),
        ...(sensitivity === null ? [] : [`${sayTier(sensitivity, paint)}`, '']),
        ...resourceLines(action, paint),
        ...(conditionKeys.length === 0
            ? []
            : ['', paint.bold('Condition keys'), ...(0,columns/* wrap */.L)(conditionKeys.join(', '), 98).map((line) => `  ${line}`)]),
        '',
        ...holderLines(action, paint),
        paint.dim((0,explained_grant/* sayData */.Yb)(action.data)),
    ];
}
function patternLines(pattern, paint) {
    const { actions, granted, services } = pattern;
    const levels = granted_rows/* shownLevels */.ZY.filter((level) => granted[level] > 0).toReversed();
    const inServices = services.length === 1 ? '' : ` of ${(0,plural/* plural */.LS)(services.length, 'service')}`;
    const content = actions.filter(({ sensitivity }) => sensitivity?.tier === 'A').length;
    const marked = content === 0 ? '' : `; ${(0,plural/* plural */.LS)(content, 'returns', 'return')} content`;
    return [
        `${paint.bold((0,report_escape/* escapeTerminal */.en)(pattern.pattern))} reaches ${(0,plural/* plural */.LS)(actions.length, 'action')}${inServices}: ${(0,plural/* enumerate */.HL)(levels.map((level) => `${(0,format_count/* formatCount */.B)(granted[level])} ${level}`))}${marked}`,
        ...levels.flatMap((level) => [
            '',
            paintLevel(level, paint),
            ...(0,columns/* columns */.Y)(actions
                .filter((one) => one.level === level)
                .map(({ action, sensitivity }) => [
                `  ${action}`,
                sensitivity === null ? '' : sayTier(sensitivity, paint),
            ])),
        ]),
        '',
        paint.dim((0,explained_grant/* sayData */.Yb)(pattern.data)),
    ];
}
function sayTier({ tier, subject, returns }, paint) {
    const text = `tier ${tier}, ${subject}: ${returns}`;
    return tier === 'A' ? paint.red(text) : paint.yellow(text);
}
function paintLevel(level, paint) {
    return access/* readLevels */.I.includes(level) ? level : paint.red(level);
}
function resourceLines({ resources }, paint) {
    if (resources.length === 0)
        return [paint.bold('Resources'), '  none that AWS documents: a policy has to say `*`'];
    return [
        paint.bold('Resources'),
        ...resources.flatMap(({ type, required, arns, conditionKeys }) => [
            ...(0,columns/* columns */.Y)(arns.map((arn, index) => [index === 0 ? `  ${type}${required ? ' (required)' : ''}` : '', arn])),
            ...(conditionKeys.length === 0
                ? []
                : (0,columns/* wrap */.L)(`with ${conditionKeys.join(', ')}`, 94).map((line) => paint.dim(`    ${line}`))),
        ]),
    ];
}
function holderLines({ roles, action }, paint) {
    if (roles === null || roles.length === 0)
        return [];
    return [
        paint.bold('Configured roles'),
        ...roles.flatMap(({ name, grants }) => grants.length === 0
            ? [`  ${(0,report_escape/* escapeTerminal */.en)(name)} does not hold ${action}`]
            : [
                `  ${paint.bold((0,report_escape/* escapeTerminal */.en)(name))} holds it by`,
                ...(0,columns/* columns */.Y)(grants.map((grant) => [`    ${(0,explained_grant/* sayGrant */.oU)(grant)}`, (0,explained_grant/* sayScope */.O_)(grant)])),
            ]),
        '',
    ];
}

;// CONCATENATED MODULE: ./lib/core/report/explained-role.js








const maxNamed = 20;
function roleLines(role, paint) {
    const { granted, tiers, content, unknown } = role;
    const levels = granted_rows/* shownLevels */.ZY.filter((level) => granted[level] > 0);
    return [
        `${paint.bold((0,report_escape/* escapeTerminal */.en)(role.role))} can do ${(0,plural/* plural */.LS)(granted.total, 'action')}: ${(0,plural/* enumerate */.HL)(levels.map((level) => `${(0,format_count/* formatCount */.B)(granted[level])} ${level}`))}`,
        `${(0,plural/* plural */.LS)(tiers.A, 'returns', 'return')} content, credentials or personal records (tier A); ${(0,plural/* plural */.LS)(tiers.B, 'may show', 'may show')} some (tier B).`,
        '',
        ...policyLines(role, paint),
        ...mirrorLines(role, paint),
        ...changingLines(role, paint),
        ...(content.length === 0 ? [] : [paint.bold('Content it reads'), ...contentLines(role, paint), '']),
        ...(unknown.length === 0
            ? []
            : [
                paint.bold('What nobody can tell'),
                ...unknown.map(({ what, reason, file, line }) => `  ${(0,report_escape/* escapeTerminal */.en)(what, 120)}: ${(0,report_escape/* escapeTerminal */.en)(reason, 200)} (${(0,report_escape/* escapeTerminal */.en)(file)}:${line})`),
                '',
            ]),
        paint.dim((0,explained_grant/* sayData */.Yb)(role.data)),
    ];
}
function policyLines({ policies }, paint) {
    const rows = policies.map(({ kind, name, version, updatedAt, granted }) => [
        `  ${(0,report_escape/* escapeTerminal */.en)((0,explained_grant/* policyName */.ct)(name, version), 100)}`,
        kind,
        updatedAt ?? '',
        `${(0,plural/* plural */.LS)(granted.total, 'action')} by itself`,
    ]);
    return [paint.bold('Policies'), ...(0,columns/* columns */.Y)(rows), ''];
}
function mirrorLines({ mirrors, granted }, paint) {
    if (mirrors.length === 0)
        return [];
    const rows = mirrors.map((mirror) => {
        const more = mirror.granted.total - granted.total;
        const difference = more === 0 ? '' : `, ${(0,format_count/* formatCount */.B)(Math.abs(more))} ${more > 0 ? 'more' : 'fewer'}`;
        const name = (0,report_escape/* escapeTerminal */.en)(mirror.role, 100);
        return [`  ${name}`, `${(0,plural/* plural */.LS)(mirror.granted.total, 'action')}${difference}`];
    });
    return [paint.bold('Also written as'), ...(0,columns/* columns */.Y)(rows), ''];
}
function changingLines({ actions }, paint) {
    return access/* accessLevels */.y
        .filter((level) => !access/* readLevels */.I.includes(level) && actions[level].length > 0)
        .flatMap((level) => {
        const named = actions[level].slice(0, maxNamed);
        const more = actions[level].length - named.length;
        return [
            paintLevel(level, paint),
            ...named.map((action) => `  ${action}`),
            ...(more > 0 ? [`  and ${(0,format_count/* formatCount */.B)(more)} more`] : []),
            '',
        ];
    });
}
function contentLines({ content }, paint) {
    return content.flatMap((one) => [
        `  ${one.action}  ${sayTier(one, paint)}`,
        ...(0,columns/* columns */.Y)(one.grants.map((grant) => [`    ${(0,explained_grant/* sayGrant */.oU)(grant)}`, (0,explained_grant/* sayScope */.O_)(grant)])).map(paint.dim),
    ]);
}

;// CONCATENATED MODULE: ./lib/core/report/explained-rule.js



function ruleLines(rule, paint) {
    const { id, severity, codes, examples, links } = rule;
    return [
        `${paint.bold(id)}  ${paint.severity(severity)(severity)}`,
        '',
        ...(0,columns/* wrap */.L)(rule.what),
        '',
        ...titled('Why', rule.why, paint),
        ...titled('What to do', rule.fix, paint),
        ...(codes.length === 0 ? [] : titled('Access Analyzer', codes.join(', '), paint)),
        ...examples.reported.flatMap((example) => exampleLines('Reported', example, paint)),
        ...examples.notReported.flatMap((example) => exampleLines('Not reported', example, paint)),
        paint.bold('Read more'),
        ...links.map((link) => `  ${link}`),
    ];
}
function codeLines(code, paint) {
    const rules = code.rules.map(({ id, what }) => [`  ${id}`, what]);
    return [
        `${paint.bold(code.code)}  ${paint.severity(code.severity)(code.severity)} of IAM Access Analyzer`,
        '',
        `Checked in ${(0,plural/* enumerate */.HL)(code.policyTypes)} policies.`,
        ...(0,columns/* wrap */.L)(coverage[code.offline]),
        ...(0,columns/* columns */.Y)(rules),
        '',
        paint.bold('Read more'),
        `  ${code.link}`,
    ];
}
const coverage = {
    full: 'Roleproof reports it offline, without asking the service:',
    partly: 'Roleproof reports offline what is certain of it; the rest depends on lists AWS does not publish:',
    no: 'It cannot be told offline: only Access Analyzer itself can report it.',
    'not yet': 'Roleproof does not cover it offline yet: only Access Analyzer itself reports it.',
};
function titled(title, text, paint) {
    const [first = '', ...others] = (0,columns/* wrap */.L)(text, 94);
    return [paint.bold(title), ...[first, ...others].map((line) => `  ${line}`), ''];
}
function exampleLines(title, { name, texts }, paint) {
    return [
        `${paint.bold(title)}: ${name}`,
        ...texts.flatMap(({ file, text }) => [
            ...(file === null ? [] : [`  ${paint.dim(file)}`]),
            ...text
                .trimEnd()
                .split('\n')
                .map((line) => paint.dim(`  ${(0,report_escape/* showHidden */.Ul)(line)}`)),
        ]),
        '',
    ];
}

// EXTERNAL MODULE: ./lib/core/report/paint.js
var paint = __webpack_require__(20502);
// EXTERNAL MODULE: ./lib/core/report/render-json.js
var render_json = __webpack_require__(32555);
;// CONCATENATED MODULE: ./lib/core/report/render-explanation.js






function renderExplanation(explanation, options) {
    const lines = linesOf(explanation, (0,paint/* createPaint */.X)(options.colors));
    return `${(0,report_escape/* neutraliseCommands */.$B)(lines.join('\n'))}\n`;
}
function renderExplanationJson(explanation) {
    return `${(0,render_json.escapeJson)(JSON.stringify({ schema: 'roleproof/explain@1', ...explanation }, undefined, 2))}\n`;
}
function linesOf(explanation, paint) {
    switch (explanation.kind) {
        case 'rule':
            return ruleLines(explanation, paint);
        case 'code':
            return codeLines(explanation, paint);
        case 'action':
            return actionLines(explanation, paint);
        case 'pattern':
            return patternLines(explanation, paint);
        case 'role':
            return roleLines(explanation, paint);
    }
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