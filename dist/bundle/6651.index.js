"use strict";
exports.id = 6651;
exports.ids = [6651];
exports.modules = {

/***/ 96651:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lockRoles: () => (/* binding */ lockRoles)
});

// EXTERNAL MODULE: ./lib/core/iam/role-drift.js
var role_drift = __webpack_require__(79043);
;// CONCATENATED MODULE: ./lib/core/lock/compare-lock.js

function compareLock(locked, present) {
    const before = new Map(locked.roles.map((role) => [role.name, role]));
    const after = new Map(present.roles.map((role) => [role.name, role]));
    return [...new Set([...before.keys(), ...after.keys()])]
        .sort()
        .map((name) => (0,role_drift/* roleDrift */.G)(name, { role: before.get(name), reference: locked.reference }, { role: after.get(name), reference: present.reference }));
}

// EXTERNAL MODULE: ./lib/core/iam/lock-role.js
var lock_role = __webpack_require__(62815);
;// CONCATENATED MODULE: ./lib/core/lock/create-lock.js

function createLock(reference, roles, accessOf) {
    return {
        schema: 'roleproof/lock@1',
        reference: { version: reference.version, updatedAt: reference.updatedAt },
        roles: (0,lock_role/* configuredRoles */.M6)(roles)
            .map((texts) => (0,lock_role/* lockRole */.AA)(texts.map(accessOf)))
            .sort((a, b) => (a.name < b.name ? -1 : 1)),
    };
}

;// CONCATENATED MODULE: ./lib/core/lock/render-lock.js
function renderLock({ schema, reference, roles }) {
    const { version, updatedAt } = reference;
    const fields = [
        field('schema', JSON.stringify(schema)),
        field('reference', line({ version, updatedAt })),
        field('roles', block('[', roles.map(roleText), ']')),
    ];
    return `${block('{', fields, '}')}\n`;
}
function roleText({ name, policies, unknown, actions }) {
    const lines = [...actions].map(([id, { level, tier }]) => field(id, line({ level, tier })));
    return block('{', [
        field('name', JSON.stringify(name)),
        field('policies', block('[', policies.map(policyText), ']')),
        field('unknown', texts(unknown)),
        field('actions', block('{', lines, '}')),
    ], '}');
}
function policyText({ kind, name, version, allows, denies }) {
    return block('{', [
        field('kind', JSON.stringify(kind)),
        field('name', JSON.stringify(name)),
        field('version', JSON.stringify(version)),
        field('allows', texts(allows)),
        field('denies', texts(denies)),
    ], '}');
}
function texts(list) {
    return block('[', list.map((text) => JSON.stringify(text)), ']');
}
function field(key, value) {
    return `${JSON.stringify(key)}: ${value}`;
}
function line(object) {
    const fields = Object.entries(object).map(([key, value]) => field(key, JSON.stringify(value)));
    return `{ ${fields.join(', ')} }`;
}
function block(open, items, close) {
    if (items.length === 0)
        return `${open}${close}`;
    return `${open}\n${items.map((item) => `  ${item.replaceAll('\n', '\n  ')}`).join(',\n')}\n${close}`;
}

// EXTERNAL MODULE: ./lib/core/errors/app-error.js + 1 modules
var app_error = __webpack_require__(6940);
// EXTERNAL MODULE: ./lib/core/model/access.js
var access = __webpack_require__(27503);
// EXTERNAL MODULE: ./lib/core/model/describe-cause.js
var describe_cause = __webpack_require__(66038);
// EXTERNAL MODULE: ./lib/core/report/escape.js
var report_escape = __webpack_require__(38111);
// EXTERNAL MODULE: ./lib/core/report/paint.js
var report_paint = __webpack_require__(20502);
// EXTERNAL MODULE: ./lib/core/report/plural.js
var plural = __webpack_require__(88630);
;// CONCATENATED MODULE: ./lib/core/report/render-drift.js





const maxRows = 40;
function renderDrift(drifts, references, options) {
    const paint = (0,report_paint/* createPaint */.X)(options.colors);
    const lines = drifts.flatMap((drift) => [...roleLines(drift, paint), '']);
    const { locked, present } = references;
    const data = locked.version === present.version
        ? `Service reference ${present.version} of ${present.updatedAt}, as in the lock.`
        : `Service reference ${present.version} of ${present.updatedAt}; the lock was written with ${locked.version} of ${locked.updatedAt}.`;
    return `${(0,report_escape/* neutraliseCommands */.$B)([...lines, paint.dim((0,report_escape/* escapeTerminal */.en)(data))].join('\n'))}\n`;
}
function roleLines(drift, paint) {
    const { added, removed, changed, unknown } = drift;
    const before = (action) => ` (was ${describe(action.before)})${causeText(action.causes)}`;
    return [
        `${paint.bold((0,report_escape/* escapeTerminal */.en)(drift.role))} ${summaryOf(drift)}`,
        ...unknown.added.map((what) => `  ${paint.red('?')} unknown access: ${(0,report_escape/* escapeTerminal */.en)(what)}`),
        ...unknown.removed.map((what) => `  ${paint.green('-')} unknown access gone: ${(0,report_escape/* escapeTerminal */.en)(what)}`),
        ...rows(added, '+', paint, ({ causes }) => causeText(causes)),
        ...rows(changed, '~', paint, before),
        ...rows(removed, '-', paint, ({ causes }) => causeText(causes)),
    ];
}
function summaryOf({ status, added, removed, changed, unknown }) {
    if (status === 'new')
        return `is not in the lock: ${(0,plural/* plural */.LS)(added.length, 'action')} nobody reviewed`;
    if (status === 'gone')
        return `is only in the lock: ${(0,plural/* plural */.LS)(removed.length, 'action')} of a role that is no more`;
    if (status === 'same')
        return 'can do what the lock says';
    const parts = [
        ...(added.length > 0 ? [`${(0,plural/* plural */.LS)(added.length, 'action')} more`] : []),
        ...(removed.length > 0 ? [`${(0,plural/* plural */.LS)(removed.length, 'action')} fewer`] : []),
        ...(changed.length > 0 ? [`${(0,plural/* plural */.LS)(changed.length, 'action')} judged anew`] : []),
        ...(unknown.added.length > 0 ? ['access that nobody can tell'] : []),
        ...(unknown.removed.length > 0 ? ['less that nobody can tell'] : []),
    ];
    return `differs from the lock: ${(0,plural/* enumerate */.HL)(parts)}`;
}
function rows(actions, sign, paint, more) {
    const shown = actions.slice(0, maxRows);
    const width = Math.max(0, ...shown.map(({ action }) => action.length));
    const levels = Math.max(0, ...shown.map((action) => describe(action).length));
    const brush = sign === '-' ? paint.green : paint.yellow;
    const hidden = actions.length - shown.length;
    return [
        ...shown.map((action) => {
            const level = describe(action).padEnd(levels);
            return `  ${brush(sign)} ${(0,report_escape/* escapeTerminal */.en)(action.action).padEnd(width)}  ${isLoud(action) ? paint.red(level) : level}${paint.dim(more(action))}`;
        }),
        ...(hidden > 0 ? [`  ${sign} ${(0,plural/* plural */.LS)(hidden, 'more action')}`] : []),
    ];
}
function isLoud({ level, tier }) {
    return !access/* readLevels */.I.includes(level) || tier === 'A';
}
function describe({ level, tier }) {
    return tier === null ? level : `${level}, tier ${tier}`;
}
function causeText(causes) {
    return causes.length === 0 ? '' : `  ${(0,report_escape/* escapeTerminal */.en)(causes.map(describe_cause/* describeCause */.V).join(' or '))}`;
}

// EXTERNAL MODULE: ./lib/app/open-workspace.js + 2 modules
var open_workspace = __webpack_require__(79012);
// EXTERNAL MODULE: ./lib/app/read-lock.js + 1 modules
var read_lock = __webpack_require__(56755);
;// CONCATENATED MODULE: ./lib/app/lock.js







async function lockRoles({ config: path, check, colors }, ports) {
    const { files, host } = ports;
    const { config, folder, reference, workspace } = await (0,open_workspace/* openWorkspace */.O)({ paths: [], config: path, policyType: undefined }, ports);
    if (config.roles.size === 0)
        throw new app_error/* AppError */.u('no-roles', 'There is no config that names roles, so there is nothing to lock.');
    host.progress('Expanding what the roles can do');
    const present = createLock(reference, workspace.rolePolicies, (role) => workspace.accessOf(role));
    assertComplete(config, present, workspace.rolePolicies.flatMap(({ unknown }) => unknown));
    const file = (0,read_lock/* lockPath */.H)(folder);
    if (!check) {
        files.write(file, renderLock(present));
        return { text: sayWritten(file, present), exitCode: 0 };
    }
    const locked = (0,read_lock/* readLock */.m)(folder, files);
    if (locked === undefined)
        throw new app_error/* AppError */.u('lock-not-found', `There is no \`${file}\` to hold the roles against.`);
    const drifts = compareLock(locked, present);
    return {
        text: renderDrift(drifts, { locked: locked.reference, present: present.reference }, { colors }),
        exitCode: drifts.every(({ status }) => status === 'same') ? 0 : 1,
    };
}
function assertComplete({ roles }, present, unknown) {
    const read = new Set(present.roles.map(({ name }) => name));
    const missing = [
        ...[...roles.keys()].filter((name) => !read.has(name)).map((name) => `no policy of role \`${name}\``),
        ...unknown.filter(({ kind }) => kind === 'unread').map(({ what }) => `\`${what}\``),
    ];
    if (missing.length > 0)
        throw new app_error/* AppError */.u('role-not-read', `Not read: ${[...new Set(missing)].join(', ')}.`);
}
function sayWritten(file, { roles, reference }) {
    const lines = roles.map(({ name, actions, unknown }) => {
        const all = [...actions.values()];
        const tier = (one) => all.filter((action) => action.tier === one).length;
        const hidden = unknown.length === 0 ? '' : `, and ${unknown.length} that nobody can tell`;
        return `  ${name}: ${all.length === 1 ? '1 action' : `${all.length} actions`}, ${tier('A')} of tier A, ${tier('B')} of tier B${hidden}\n`;
    });
    return `Wrote ${file} with service reference ${reference.version} of ${reference.updatedAt}\n${lines.join('')}`;
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


/***/ })

};
;