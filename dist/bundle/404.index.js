export const id = 404;
export const ids = [404];
export const modules = {

/***/ 2404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openChange: () => (/* binding */ openChange)
/* harmony export */ });
/* harmony import */ var _core_diff_diff_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3352);
/* harmony import */ var _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6940);
/* harmony import */ var _core_rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9080);
/* harmony import */ var _choose_trees_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5010);
/* harmony import */ var _config_choose_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5404);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4030);
/* harmony import */ var _open_sides_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2874);
/* harmony import */ var _open_workspace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9012);








async function openChange(request, base, ports) {
    const { files, host } = ports;
    const trees = await (0,_choose_trees_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseTrees */ .v)({ base: base.ref, head: undefined, mergeBase: base.mergeBase, paths: request.paths }, files, ports.trees);
    const own = await configOfBase(trees.base, request, ports);
    const isJudge = base.configFrom === 'base' && own !== undefined;
    const chosen = isJudge ? own : await (0,_config_choose_config_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseConfig */ .q)(request, ruleIds, files);
    if (isJudge)
        sayIfChanged(trees.base, request, ports);
    const open = await (0,_open_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .openConfigured */ .v)(isJudge ? withoutMissingPaths(own, files) : chosen, request, ports);
    const { paths, ignore } = chosen.config;
    const scope = { paths: request.paths.length > 0 ? request.paths : orAll(paths), ignore };
    const settings = (0,_open_sides_js__WEBPACK_IMPORTED_MODULE_6__/* .withRolesOf */ .X8)(own?.config ?? chosen.config, chosen.config);
    const { name } = trees.base;
    const before = await (0,_open_sides_js__WEBPACK_IMPORTED_MODULE_6__/* .openSide */ .Ov)(trees.base, { ...scope, terraform: 'file' }, settings, request, open, host);
    const head = { ...open, name: trees.head.name };
    const sides = {
        base: await (0,_open_sides_js__WEBPACK_IMPORTED_MODULE_6__/* .withBroken */ .oz)(before, head, trees.base.files),
        head: await (0,_open_sides_js__WEBPACK_IMPORTED_MODULE_6__/* .withBroken */ .oz)(head, before, files),
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
const ruleIds = _core_rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .a.map(({ id }) => id);
async function configOfBase({ name, files }, request, head) {
    try {
        return await (0,_config_choose_config_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseConfig */ .q)(request, ruleIds, files);
    }
    catch (error) {
        if (!(error instanceof _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AppError */ .u))
            throw error;
        const isNew = error.code === 'config-not-found' && textOf(request.config, head.files) !== undefined;
        if (isNew)
            return { config: _config_config_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultConfig */ .sb, folder: '.', note: undefined };
        if (error.code === 'config-not-found')
            throw error;
        head.host.warning(`The config of ${name} cannot be used, the one of this folder is: ${error.message}`);
        return undefined;
    }
}
function sayIfChanged({ name, files }, { config = _config_choose_config_js__WEBPACK_IMPORTED_MODULE_4__/* .configName */ .k }, head) {
    const [before, after] = [textOf(config, files), textOf(config, head.files)];
    if (before === after)
        return;
    const what = before === undefined ? 'adds' : after === undefined ? 'removes' : 'edits';
    head.host.warning(`This change ${what} \`${config}\`, which counts once it is merged; until then ${before === undefined ? 'nothing is configured' : `the config of ${name} holds`}.`);
}
function textOf(path, files) {
    return path !== undefined && files.kindOf(path) === 'file' ? files.read(path).text : undefined;
}
function withoutMissingPaths(chosen, files) {
    const isThere = (path) => (0,_open_sides_js__WEBPACK_IMPORTED_MODULE_6__/* .isGlob */ .fg)(path) || files.kindOf(path) !== 'missing';
    const config = { ...chosen.config, paths: chosen.config.paths.filter(isThere) };
    return { ...chosen, config };
}
function orAll(paths) {
    return paths.length > 0 ? paths : ['.'];
}


/***/ })

};
