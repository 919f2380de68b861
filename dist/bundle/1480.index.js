"use strict";
exports.id = 1480;
exports.ids = [1480];
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

/***/ 75404:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ configName),
/* harmony export */   q: () => (/* binding */ chooseConfig)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74030);
/* harmony import */ var _preset_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18255);
/* harmony import */ var _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6940);



const configName = 'roleproof.yaml';
async function chooseConfig(request, ruleIds, files) {
    if (request.config !== undefined) {
        if (files.kindOf(request.config) !== 'file')
            throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .u('config-not-found', `There is no config \`${request.config}\`.`);
        return configFrom(request.config, ruleIds, files);
    }
    const [only] = request.paths;
    const linted = request.paths.length === 1 && only !== undefined && files.kindOf(only) === 'folder'
        ? only.replace(/\/+$/, '')
        : '.';
    for (const folder of new Set([linted, '.'])) {
        const path = join(folder, configName);
        if (files.kindOf(path) === 'file')
            return configFrom(path, ruleIds, files);
        const preset = _preset_js__WEBPACK_IMPORTED_MODULE_1__/* .presets */ .v.find((one) => one.recognisedBy.every((file) => files.kindOf(join(folder, file)) === 'file'));
        if (preset !== undefined)
            return {
                config: (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .configIn */ .k$)(folder, (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .configOfPreset */ .$9)(preset)),
                folder,
                note: `No ${configName}: ${folder === '.' ? 'this folder' : `\`${folder}\``} has the ${preset.name} layout, which is used. \`extends: ${preset.name}\` in ${configName} says so for good.`,
            };
    }
    return { config: _config_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfig */ .sb, folder: '.', note: undefined };
}
async function configFrom(path, ruleIds, files) {
    const { readConfig } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1545)]).then(__webpack_require__.bind(__webpack_require__, 51545));
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
    const config = (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .configIn */ .k$)(folder, readConfig({ file: path, ...files.read(path) }, ruleIds));
    return { config, folder, note: undefined };
}
function join(folder, path) {
    return folder === '.' ? path : `${folder}/${path}`;
}


/***/ }),

/***/ 18255:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ presets)
/* harmony export */ });
const provisionAccount = {
    name: 'provision-account',
    recognisedBy: ['policies/master_payer.json', 'policies/resource_owner.json', 'policies/managed.json'],
    roles: [
        {
            name: 'payer',
            inline: ['policies/master_payer.json'],
            trust: 'policies/trust.json',
            managed: 'policies/managed.json',
            mirrors: [
                { kind: 'cloudformation', file: 'services/account_type/master_payer.yaml', role: 'Role' },
                { kind: 'terraform', folder: 'terraform/cloudzero-aws' },
                { kind: 'terraform', folder: 'terraform/cloudzero-payer' },
            ],
        },
        {
            name: 'resource',
            inline: ['policies/resource_owner.json'],
            trust: 'policies/trust.json',
            managed: 'policies/managed.json',
            mirrors: [
                { kind: 'cloudformation', file: 'services/account_type/resource_owner.yaml', role: 'Role' },
                { kind: 'terraform', folder: 'terraform/cloudzero-aws' },
                { kind: 'terraform', folder: 'terraform/cloudzero-resource' },
            ],
        },
    ],
    promise: {
        levels: ['List', 'Read'],
        content: 'none',
        except: [
            {
                actions: ['s3:GetObject*'],
                resources: ['arn:aws:s3:::{{BillingBucketName}}/*'],
                reason: 'the cost and usage report itself',
            },
            {
                actions: ['logs:*'],
                resources: ['arn:aws:logs:*:*:log-group:/aws/containerinsights/*'],
                reason: 'usage of containers, written by Container Insights',
            },
            {
                actions: ['logs:GetQueryResults'],
                resources: ['arn:aws:logs:*:*:log-group:*'],
                reason: 'results of the queries allowed above',
            },
            { actions: ['cloudtrail:LookupEvents'], resources: ['*'], reason: 'who called which API, and when' },
        ],
    },
    trust: { accounts: ['061190967865'], externalId: 'required' },
    conventions: { sid: 'CZTier<0-2><Name><date>', actions: 'sorted', indent: 2 },
};
const presets = [provisionAccount];


/***/ }),

/***/ 45393:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ruleIds)
/* harmony export */ });
/* harmony import */ var _core_access_analyzer_service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75652);
/* harmony import */ var _core_rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26160);


const ruleIds = [..._core_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.map(({ id }) => id), _core_access_analyzer_service_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceRule */ .G9];


/***/ }),

/***/ 31480:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffTrees: () => (/* binding */ diffTrees)
/* harmony export */ });
/* harmony import */ var _core_diff_diff_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84715);
/* harmony import */ var _core_iam_managed_policies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83619);
/* harmony import */ var _core_iam_unpack_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35836);
/* harmony import */ var _choose_trees_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45010);
/* harmony import */ var _open_sides_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82874);





async function diffTrees(request, ports) {
    const trees = await (0,_choose_trees_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseTrees */ .v)(request, ports.files, ports.trees);
    const known = {
        reference: (0,_core_iam_unpack_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .unpackReference */ .g)(ports.reference()),
        managedPolicies: (0,_core_iam_managed_policies_js__WEBPACK_IMPORTED_MODULE_4__/* .unpackManagedPolicies */ .w)(ports.managedPolicies),
    };
    const { base, head } = await (0,_open_sides_js__WEBPACK_IMPORTED_MODULE_3__/* .openSides */ .Pq)(trees, request, known, ports.host);
    ports.host.progress('Comparing what they allow');
    const diff = (0,_core_diff_diff_access_js__WEBPACK_IMPORTED_MODULE_0__/* .diffAccess */ .K)(base, head, known.reference);
    return { diff, exitCode: diff.verdict === 'unknown' ? 2 : 0 };
}


/***/ }),

/***/ 83786:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6940);

const endings = /\.(json|ya?ml|template|tf)$/i;
const globCharacters = /[*?[\]{}!]/;
async function findFiles(paths, ignored, files) {
    const found = new Map();
    const add = (path, named) => {
        if (named || found.get(path) === undefined)
            found.set(path, { path, named });
    };
    for (const path of paths) {
        const kind = files.kindOf(path);
        if (kind === 'file')
            add(path, true);
        else if (kind === 'folder')
            for (const file of candidates(files.list(path), path))
                add(file, false);
        else if (globCharacters.test(path))
            for (const file of candidates(await files.glob(path), path))
                add(file, false);
        else
            throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('file-not-found', `There is no file or folder \`${path}\`.`);
    }
    const skip = new Set();
    for (const pattern of ignored)
        for (const file of await files.glob(pattern))
            skip.add(file);
    return [...found.values()]
        .filter((file) => file.named || !skip.has(file.path))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}
function candidates(list, path) {
    const some = list.filter((file) => endings.test(file));
    if (some.length === 0)
        throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('no-policies', `\`${path}\` holds no file that ends in .json, .yaml, .yml, .template or .tf.`);
    return some;
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


/***/ }),

/***/ 66318:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readFound),
/* harmony export */   h: () => (/* binding */ readPolicies)
/* harmony export */ });
/* harmony import */ var _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6940);
/* harmony import */ var _core_model_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12816);
/* harmony import */ var _core_parse_parse_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63040);



const maxLength = 1_048_576;
const mayHoldPolicy = /Statement|AWS::|"policies"|^policies:|\\u/m;
const speaksOfPolicies = /"?Statement"?\s*:|AWS::/;
async function readPolicies(found, policyType, files, host) {
    const { empty, ...read } = await readFound(found, policyType, files, host);
    if (empty.length > 0)
        throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('no-policies', `No IAM policy in ${empty.map((file) => `\`${file}\``).join(', ')}.`);
    if (read.parsed.length === 0 && read.unread.length === 0)
        throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('no-policies', `No IAM policy in ${found.length === 1 ? 'the one file' : `the ${found.length} files`} looked at.`);
    return read;
}
async function readFound(found, policyType, files, host) {
    const { sources, unread } = readSources(found, files, host);
    const named = new Set(found.filter((file) => file.named).map((file) => file.path));
    const parsed = [];
    const empty = [];
    const keep = (file, members) => {
        if (!isEmpty(file))
            parsed.push(file);
        else
            empty.push(...members.map((source) => source.file).filter((path) => named.has(path)));
    };
    const modules = new Map();
    for (const [index, source] of sources.entries()) {
        if (index % 200 === 0)
            host.progress(`Reading ${index + 1} of ${sources.length} files`);
        if ((0,_core_parse_parse_source_js__WEBPACK_IMPORTED_MODULE_2__/* .isTerraform */ .zk)(source.file))
            append(modules, (0,_core_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(source.file), source);
        else if (named.has(source.file))
            keep(await (0,_core_parse_parse_source_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSource */ .PJ)(source, policyType), [source]);
        else if (mayHoldPolicy.test(source.text))
            keep(ours(await (0,_core_parse_parse_source_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSource */ .PJ)(source, policyType), source), [source]);
    }
    for (const [folder, members] of modules) {
        const context = members.every((source) => named.has(source.file)) ? siblings(folder, members, files) : [];
        const called = (path) => modules.get(path) ?? siblings(path, [], files);
        keep(without(await (0,_core_parse_parse_source_js__WEBPACK_IMPORTED_MODULE_2__/* .parseModule */ .Y$)([...members, ...context], called), context), members);
    }
    const used = new Set(parsed.flatMap(filesOf));
    return { sources: sources.filter((source) => used.has(source.file)), parsed, unread, empty };
}
function readSources(found, files, host) {
    const sources = [];
    const unread = [];
    for (const [index, { path, named }] of found.entries()) {
        if (index % 200 === 0)
            host.progress(`Reading ${index + 1} of ${found.length} files`);
        try {
            const source = { file: path, ...files.read(path) };
            if (source.text.length <= maxLength)
                sources.push(source);
            else if (named || mayHoldPolicy.test(source.text))
                throw tooLarge(source);
        }
        catch (error) {
            if (named || !(error instanceof _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u))
                throw error;
            unread.push({ file: path, reason: error.message });
        }
    }
    return { sources, unread };
}
function tooLarge(source) {
    const size = (source.text.length / 1_048_576).toFixed(1);
    return new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('file-too-large', `\`${source.file}\` has ${size} million characters; a template has at most one.`);
}
function ours(file, source) {
    const isPolicy = file.documents.length + file.roles.length + file.managedLists.length > 0;
    return isPolicy || speaksOfPolicies.test(source.text) ? file : { ...file, problems: [] };
}
function siblings(folder, members, files) {
    const known = new Set(members.map((member) => member.file));
    return files
        .list(folder)
        .filter((path) => (0,_core_parse_parse_source_js__WEBPACK_IMPORTED_MODULE_2__/* .isTerraform */ .zk)(path) && (0,_core_model_source_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path) === folder && !known.has(path))
        .map((path) => ({ file: path, ...files.read(path) }));
}
function without(module, context) {
    if (context.length === 0)
        return module;
    const paths = new Set(context.map((source) => source.file));
    return {
        documents: module.documents.filter((document) => !paths.has(document.source.file)),
        roles: module.roles.filter((role) => !paths.has(role.file)),
        inputs: module.inputs,
        managedLists: module.managedLists,
        problems: module.problems.filter((problem) => !paths.has(problem.span.source.file)),
    };
}
function isEmpty(file) {
    return file.documents.length + file.roles.length + file.managedLists.length + file.problems.length === 0;
}
function filesOf(file) {
    return [
        ...file.documents.map((document) => document.source.file),
        ...file.roles.map((role) => role.file),
        ...file.managedLists.map((list) => list.span.source.file),
        ...file.inputs.map((input) => input.span.source.file),
        ...file.problems.map((problem) => problem.span.source.file),
    ];
}
function append(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}


/***/ }),

/***/ 75652:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ serviceDescription),
/* harmony export */   Fz: () => (/* binding */ checkedResources),
/* harmony export */   G9: () => (/* binding */ serviceRule),
/* harmony export */   TH: () => (/* binding */ maxCheckedActions),
/* harmony export */   VR: () => (/* binding */ maxDocumentBytes),
/* harmony export */   ux: () => (/* binding */ validatedResources)
/* harmony export */ });
/* harmony import */ var _iam_issue_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49761);

const serviceRule = 'access-analyzer';
const serviceDescription = {
    what: 'Reports what IAM Access Analyzer itself says and no rule does.',
    why: 'AWS judges a policy by checks of its own, and some of them cannot be made without asking.',
    fix: 'Follow the link: AWS explains each of its checks with an example.',
    severity: 'warning',
    links: [_iam_issue_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .issueCodesPage */ .Zu],
};
const validatedResources = [
    'AWS::DynamoDB::Table',
    'AWS::IAM::AssumeRolePolicyDocument',
    'AWS::S3::AccessPoint',
    'AWS::S3::Bucket',
    'AWS::S3::MultiRegionAccessPoint',
    'AWS::S3ObjectLambda::AccessPoint',
];
const maxDocumentBytes = 32_768;
const maxCheckedActions = 100;
const checkedResources = [
    'AWS::ApiGateway::RestApi',
    'AWS::Backup::BackupVault',
    'AWS::CloudTrail::Dashboard',
    'AWS::CloudTrail::EventDataStore',
    'AWS::CodeArtifact::Domain',
    'AWS::DynamoDB::Stream',
    'AWS::DynamoDB::Table',
    'AWS::EFS::FileSystem',
    'AWS::IAM::AssumeRolePolicyDocument',
    'AWS::KMS::Key',
    'AWS::Kinesis::Stream',
    'AWS::Kinesis::StreamConsumer',
    'AWS::Lambda::Function',
    'AWS::OpenSearchService::Domain',
    'AWS::S3::AccessPoint',
    'AWS::S3::Bucket',
    'AWS::S3::Glacier',
    'AWS::S3Express::AccessPoint',
    'AWS::S3Express::DirectoryBucket',
    'AWS::S3Outposts::AccessPoint',
    'AWS::S3Outposts::Bucket',
    'AWS::S3Tables::Table',
    'AWS::S3Tables::TableBucket',
    'AWS::SNS::Topic',
    'AWS::SQS::Queue',
    'AWS::SecretsManager::Secret',
];


/***/ })

};
;