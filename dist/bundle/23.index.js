"use strict";
exports.id = 23;
exports.ids = [23,2404];
exports.modules = {

/***/ 45010:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ chooseTrees)
/* harmony export */ });
/* harmony import */ var _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6940);

async function chooseTrees(request, files, trees) {
    if (request.paths.includes('-'))
        throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('invalid-option', 'Standard input is in no tree: name files to compare them.');
    const commitOf = async (name) => name === undefined || files.kindOf(name) === 'folder' ? undefined : trees.commitOf(name);
    const treeOf = async (name, commit) => {
        if (commit !== undefined)
            return { name: commit, files: await trees.filesAt(commit) };
        return name === undefined ? { name: '.', files } : { name, files: trees.folder(name) };
    };
    const head = await commitOf(request.head);
    const named = await commitOf(request.base);
    const isFolder = head === undefined && request.head !== undefined;
    const base = named === undefined || !request.mergeBase || isFolder
        ? named
        : await trees.mergeBase(named, head ?? (await trees.commitOf('HEAD')));
    return { base: await treeOf(request.base, base), head: await treeOf(request.head, head) };
}


/***/ }),

/***/ 72404:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openChange: () => (/* binding */ openChange)
/* harmony export */ });
/* harmony import */ var _core_diff_diff_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84715);
/* harmony import */ var _core_iam_new_access_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73608);
/* harmony import */ var _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6940);
/* harmony import */ var _choose_trees_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45010);
/* harmony import */ var _config_choose_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75404);
/* harmony import */ var _config_rule_ids_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45393);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74030);
/* harmony import */ var _open_sides_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82874);
/* harmony import */ var _open_workspace_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79012);









async function openChange(request, base, ports) {
    const { files, host } = ports;
    const trees = await (0,_choose_trees_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseTrees */ .v)({ base: base.ref, head: undefined, mergeBase: base.mergeBase, paths: request.paths }, files, ports.trees);
    const own = await configOfBase(trees.base, request, ports, base.configFrom !== 'only-base');
    const isJudge = base.configFrom !== 'head' && own !== undefined;
    const chosen = isJudge ? own : await (0,_config_choose_config_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseConfig */ .q)(request, _config_rule_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .ruleIds */ .Z, files);
    if (isJudge)
        sayIfChanged(trees.base, request, ports);
    sayIfMirrorsAreGone(trees.base, chosen.config, ports);
    const open = await (0,_open_workspace_js__WEBPACK_IMPORTED_MODULE_8__/* .openConfigured */ .v)(isJudge ? withoutMissingPaths(own, files) : chosen, request, ports);
    const { paths, ignore } = chosen.config;
    const scope = { paths: request.paths.length > 0 ? request.paths : orAll(paths), ignore };
    const settings = (0,_open_sides_js__WEBPACK_IMPORTED_MODULE_7__/* .withRolesOf */ .X8)(own?.config ?? chosen.config, chosen.config);
    const { name } = trees.base;
    const before = await (0,_open_sides_js__WEBPACK_IMPORTED_MODULE_7__/* .openSide */ .Ov)(trees.base, { ...scope, terraform: 'file' }, settings, request, open, host);
    const head = { ...open, name: trees.head.name };
    const sides = {
        base: await (0,_open_sides_js__WEBPACK_IMPORTED_MODULE_7__/* .withBroken */ .oz)(before, head, trees.base.files),
        head: await (0,_open_sides_js__WEBPACK_IMPORTED_MODULE_7__/* .withBroken */ .oz)(head, before, files),
    };
    host.progress(`Comparing with ${name}`);
    const diff = (0,_core_diff_diff_access_js__WEBPACK_IMPORTED_MODULE_0__/* .diffAccess */ .K)(sides.base, sides.head, open.reference);
    return {
        ...open,
        workspace: { ...open.workspace, change: { diff, base: sides.base.workspace } },
        problems: sides.head.problems,
        unread: sides.head.unread,
        diff,
        unreadBase: [
            ...sides.base.unread,
            ...sides.base.problems.map(({ span, message }) => ({ file: span.source.file, reason: message })),
        ],
    };
}
async function configOfBase({ name, files }, request, head, mayGiveWay) {
    try {
        return await (0,_config_choose_config_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseConfig */ .q)(request, _config_rule_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .ruleIds */ .Z, files);
    }
    catch (error) {
        if (!(error instanceof _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .u))
            throw error;
        const isNew = error.code === 'config-not-found' && textOf(request.config, head.files) !== undefined;
        if (isNew)
            return { config: _config_config_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultConfig */ .sb, folder: '.', note: undefined };
        if (error.code === 'config-not-found' || !mayGiveWay)
            throw error;
        head.host.warning(`The config of ${(0,_core_iam_new_access_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(name)} cannot be used, the one of this folder is: ${error.message}`);
        return undefined;
    }
}
function sayIfChanged({ name, files }, { config = _config_choose_config_js__WEBPACK_IMPORTED_MODULE_4__/* .configName */ .k }, head) {
    const [before, after] = [textOf(config, files), textOf(config, head.files)];
    if (before === after)
        return;
    const what = before === undefined ? 'adds' : after === undefined ? 'removes' : 'edits';
    head.host.warning(`This change ${what} \`${config}\`, which counts once it is merged; until then ${before === undefined ? 'nothing is configured' : `the config of ${(0,_core_iam_new_access_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(name)} holds`}.`);
}
function sayIfMirrorsAreGone(base, { roles }, { files, host }) {
    for (const { name, mirrors } of roles.values())
        for (const mirror of mirrors) {
            const path = mirror.kind === 'terraform' ? mirror.folder : mirror.file;
            if (files.kindOf(path) !== 'missing' || base.files.kindOf(path) === 'missing')
                continue;
            host.warning(`This change removes \`${path}\`, which the config names as a mirror of the role \`${name}\`.`);
        }
}
function textOf(path, files) {
    return path !== undefined && files.kindOf(path) === 'file' ? files.read(path).text : undefined;
}
function withoutMissingPaths(chosen, files) {
    const isThere = (path) => (0,_open_sides_js__WEBPACK_IMPORTED_MODULE_7__/* .isGlob */ .fg)(path) || files.kindOf(path) !== 'missing';
    const roles = [...chosen.config.roles].map(([name, role]) => {
        const mirrors = role.mirrors.filter((one) => isThere(one.kind === 'terraform' ? one.folder : one.file));
        return [name, { ...role, mirrors }];
    });
    const paths = chosen.config.paths.filter(isThere);
    const config = { ...chosen.config, paths, roles: new Map(roles) };
    return { ...chosen, config };
}
function orAll(paths) {
    return paths.length > 0 ? paths : ['.'];
}


/***/ }),

/***/ 82874:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ov: () => (/* binding */ openSide),
/* harmony export */   Pq: () => (/* binding */ openSides),
/* harmony export */   X8: () => (/* binding */ withRolesOf),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   oz: () => (/* binding */ withBroken)
/* harmony export */ });
/* harmony import */ var _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6940);
/* harmony import */ var _core_lint_create_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4828);
/* harmony import */ var _core_parse_parse_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63040);
/* harmony import */ var _config_choose_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75404);
/* harmony import */ var _config_rule_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45393);
/* harmony import */ var _find_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83786);
/* harmony import */ var _read_policies_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66318);







async function openSides(trees, request, known, host) {
    const configs = await chooseConfigs(trees, request, host);
    const scope = scopeOf(configs, request);
    for (const path of scope.paths)
        if (!isGlob(path) && [trees.base, trees.head].every(({ files }) => files.kindOf(path) === 'missing'))
            throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('file-not-found', `There is no file or folder \`${path}\` on either side.`);
    const read = async (tree, settings) => openSide(tree, scope, settings, request, known, host);
    const sides = {
        base: await read(trees.base, withRolesOf(configs.base.config, configs.head.config)),
        head: await read(trees.head, withRolesOf(configs.head.config, configs.base.config)),
    };
    if ([sides.base, sides.head].every(isEmpty))
        throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('no-policies', 'Neither side holds an IAM policy.');
    return {
        base: await withBroken(sides.base, sides.head, trees.base.files),
        head: await withBroken(sides.head, sides.base, trees.head.files),
    };
}
async function openSide({ name, files }, scope, settings, request, known, host) {
    host.progress(`Reading ${name}`);
    const found = await findOnSide(scope, files);
    const { parsed, sources, unread } = await (0,_read_policies_js__WEBPACK_IMPORTED_MODULE_6__/* .readFound */ .$)(found, request.policyType, files, host);
    return {
        name,
        workspace: (0,_core_lint_create_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .createWorkspace */ .s)(parsed, sources, settings, known),
        problems: parsed.flatMap(({ problems }) => problems),
        unread,
    };
}
async function withBroken(side, other, files) {
    const known = new Set([
        ...side.workspace.sources.map(({ file }) => file),
        ...side.unread.map(({ file }) => file),
    ]);
    const problems = [...side.problems];
    const unread = [...side.unread];
    for (const { file } of other.workspace.sources) {
        if (known.has(file) || (0,_core_parse_parse_source_js__WEBPACK_IMPORTED_MODULE_2__/* .isTerraform */ .zk)(file) || files.kindOf(file) !== 'file')
            continue;
        try {
            problems.push(...(await (0,_core_parse_parse_source_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSource */ .PJ)({ file, ...files.read(file) }, undefined)).problems);
        }
        catch (error) {
            if (!(error instanceof _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u))
                throw error;
            unread.push({ file, reason: error.message });
        }
    }
    return { ...side, problems, unread };
}
function scopeOf({ base, head }, { paths }) {
    const [before, after] = [base.config.paths, head.config.paths];
    const configured = before.length > 0 && after.length > 0 ? [...new Set([...before, ...after])] : ['.'];
    return {
        paths: paths.length > 0 ? paths : configured,
        ignore: head.config.ignore.filter((pattern) => base.config.ignore.includes(pattern)),
        terraform: 'module',
    };
}
async function chooseConfigs({ base, head }, request, host) {
    const choose = async ({ files }) => {
        try {
            return await (0,_config_choose_config_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseConfig */ .q)(request, _config_rule_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleIds */ .Z, files);
        }
        catch (error) {
            if (error instanceof _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u)
                return error;
            throw error;
        }
    };
    const [before, after] = [await choose(base), await choose(head)];
    const chosen = after instanceof _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u ? before : after;
    if (chosen instanceof _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u)
        throw after;
    for (const [tree, config] of [
        [base, before],
        [head, after],
    ])
        if (config instanceof _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u)
            host.warning(`The config of ${tree.name} cannot be used, the other one is: ${config.message}`);
    if (chosen.note !== undefined)
        host.warning(chosen.note);
    return {
        base: before instanceof _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u ? chosen : before,
        head: after instanceof _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u ? chosen : after,
    };
}
function withRolesOf(own, other) {
    return { ...own, roles: new Map([...other.roles, ...own.roles]) };
}
async function findOnSide({ paths, ignore, terraform }, files) {
    const found = new Map();
    for (const path of paths) {
        if (!isGlob(path) && files.kindOf(path) === 'missing')
            continue;
        try {
            for (const file of await (0,_find_files_js__WEBPACK_IMPORTED_MODULE_5__/* .findFiles */ .l)([path], ignore, files)) {
                const isOne = file.named && (0,_core_parse_parse_source_js__WEBPACK_IMPORTED_MODULE_2__/* .isTerraform */ .zk)(path);
                const all = isOne && terraform === 'module' ? moduleOf(path, files) : [file.path];
                for (const one of all)
                    found.set(one, { path: one, named: isOne && terraform === 'file' });
            }
        }
        catch (error) {
            if (!(error instanceof _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u) || error.code !== 'no-policies')
                throw error;
        }
    }
    return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
function moduleOf(path, files) {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
    const prefix = folder === '.' ? '' : `${folder}/`;
    return files
        .list(folder)
        .filter((file) => file.endsWith('.tf') && !file.slice(prefix.length).includes('/'));
}
function isEmpty({ workspace, problems, unread }) {
    return workspace.sources.length + problems.length + unread.length === 0;
}
function isGlob(path) {
    return /[*?[\]{}!]/.test(path);
}


/***/ })

};
;