"use strict";
exports.id = 4847;
exports.ids = [4847];
exports.modules = {

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

/***/ 79012:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ openConfigured),
  O: () => (/* binding */ openWorkspace)
});

// EXTERNAL MODULE: ./lib/core/iam/managed-policies.js
var managed_policies = __webpack_require__(83619);
// EXTERNAL MODULE: ./lib/core/iam/unpack-reference.js + 1 modules
var unpack_reference = __webpack_require__(35836);
// EXTERNAL MODULE: ./lib/core/lint/create-workspace.js + 2 modules
var create_workspace = __webpack_require__(4828);
// EXTERNAL MODULE: ./lib/core/errors/app-error.js + 1 modules
var app_error = __webpack_require__(6940);
// EXTERNAL MODULE: ./lib/core/iam/expand.js
var expand = __webpack_require__(56321);
// EXTERNAL MODULE: ./lib/core/iam/nearest-name.js
var nearest_name = __webpack_require__(5511);
// EXTERNAL MODULE: ./lib/core/iam/promise-exceptions.js
var promise_exceptions = __webpack_require__(86751);
// EXTERNAL MODULE: ./lib/core/iam/reach.js + 1 modules
var reach = __webpack_require__(94213);
;// CONCATENATED MODULE: ./lib/core/iam/impossible-exceptions.js




function impossibleExceptions(reference, { actions, resources }) {
    const named = actions.map((pattern) => ({ pattern, reached: (0,expand/* expandAction */.l1)(reference, pattern) }));
    const problems = named
        .filter(({ reached }) => reached.length === 0)
        .map(({ pattern }) => `no action is called \`${pattern}\`${suggestion(reference, pattern)}`);
    const reached = named.flatMap((one) => one.reached);
    if (reached.length === 0)
        return problems;
    const unreached = resources.filter((text) => !reached.some((action) => (0,reach/* reachOf */.x)(reference, action, (0,promise_exceptions/* stringOf */.J)(text)).answer === 'yes'));
    const names = actions.map((pattern) => `\`${pattern}\``).join(', ');
    return [...problems, ...unreached.map((text) => `${names} can never be asked for on \`${text}\``)];
}
function suggestion(reference, pattern) {
    const [prefix = '', name = ''] = pattern.split(':', 2);
    const service = reference.service(prefix);
    const nearest = service === undefined
        ? (0,nearest_name/* nearestName */.q)(prefix, reference.prefixes)
        : (0,nearest_name/* nearestName */.q)(name, service.actions.map((action) => action.name));
    return nearest === undefined
        ? ''
        : `; did you mean \`${service === undefined ? nearest : `${prefix}:${nearest}`}\`?`;
}

// EXTERNAL MODULE: ./lib/core/model/source.js
var source = __webpack_require__(12816);
;// CONCATENATED MODULE: ./lib/app/config/check-promise.js



function checkPromise(promised, reference) {
    const lines = (promised?.except ?? []).flatMap((exception) => {
        const { span } = exception;
        if (span === undefined)
            return [];
        const { line, column } = (0,source/* positionAt */.t$)(span.source, span.start);
        const place = `${span.source.file}:${line}:${column}: promise.except`;
        return impossibleExceptions(reference, exception).map((problem) => `${place}: ${problem}`);
    });
    if (lines.length > 0)
        throw new app_error/* AppError */.u('invalid-config', lines.join('\n'));
}

// EXTERNAL MODULE: ./lib/app/config/choose-config.js
var choose_config = __webpack_require__(75404);
// EXTERNAL MODULE: ./lib/app/config/rule-ids.js
var rule_ids = __webpack_require__(45393);
// EXTERNAL MODULE: ./lib/app/find-files.js
var find_files = __webpack_require__(83786);
// EXTERNAL MODULE: ./lib/app/read-policies.js
var read_policies = __webpack_require__(66318);
;// CONCATENATED MODULE: ./lib/app/open-workspace.js








async function openWorkspace(request, ports) {
    return openConfigured(await (0,choose_config/* chooseConfig */.q)(request, rule_ids/* ruleIds */.Z, ports.files), request, ports);
}
async function openConfigured(chosen, request, ports) {
    const { files, host } = ports;
    const { folder, note } = chosen;
    const partial = request.paths.length > 0;
    const config = partial ? chosen.config : withMissingMirrors(chosen.config, files);
    if (note !== undefined)
        host.warning(note);
    const wanted = config.paths.length > 0 ? config.paths : ['.'];
    const found = await (0,find_files/* findFiles */.l)(partial ? request.paths : wanted, config.ignore, files);
    const { sources, parsed, unread } = await (0,read_policies/* readPolicies */.h)(found, request.policyType, files, host);
    const { reference, managedPolicies } = ports.known ?? {
        reference: (0,unpack_reference/* unpackReference */.g)(ports.reference()),
        managedPolicies: (0,managed_policies/* unpackManagedPolicies */.w)(ports.managedPolicies),
    };
    checkPromise(config.promise, reference);
    return {
        config,
        folder,
        reference,
        managedPolicies,
        workspace: (0,create_workspace/* createWorkspace */.s)(parsed, sources, config, { reference, managedPolicies }),
        sources,
        problems: parsed.flatMap((file) => file.problems),
        unread,
        partial,
    };
}
function withMissingMirrors(config, files) {
    const marked = (mirror) => {
        const path = mirror.kind === 'terraform' ? mirror.folder : mirror.file;
        const isMissing = mirror.span !== undefined && files.kindOf(path) === 'missing';
        return isMissing ? { ...mirror, isMissing } : mirror;
    };
    const roles = [...config.roles].map(([name, role]) => [name, { ...role, mirrors: role.mirrors.map(marked) }]);
    return { ...config, roles: new Map(roles) };
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

/***/ 4847:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderGuard: () => (/* binding */ renderGuard)
/* harmony export */ });
/* harmony import */ var _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6940);
/* harmony import */ var _core_iam_promise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19888);
/* harmony import */ var _core_iam_promise_guard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3632);
/* harmony import */ var _open_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79012);
/* harmony import */ var _unknown_role_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57894);





const inlineQuota = 10_240;
async function renderGuard(roleName, request, ports) {
    const { config, reference, workspace } = await (0,_open_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .openWorkspace */ .O)(request, ports);
    const role = workspace.rolePolicies.find(({ name, configured }) => name === roleName && configured !== undefined);
    if (role === undefined)
        throw (0,_unknown_role_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownRole */ .j)(roleName, [...config.roles.keys()]);
    if (config.promise === undefined)
        throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('no-promise', `The config says nothing of what was promised about \`${roleName}\`.`);
    const broken = (0,_core_iam_promise_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenPromises */ .k)(reference, workspace.accessOf(role), config.promise, { anyFilling: false });
    const guard = (0,_core_iam_promise_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .promiseGuard */ .z)(reference, config.promise, broken);
    if (guard === undefined)
        throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('no-promise', `The promise about \`${roleName}\` forbids nothing.`);
    ports.host.warning(sayRoom(roleName, guard, role.policies.filter(({ kind }) => kind === 'inline').map(({ document }) => document.source.text)));
    return `${JSON.stringify(guard, undefined, 2)}\n`;
}
function sayRoom(role, guard, inline) {
    const size = (0,_core_iam_promise_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOfPolicy */ .R)(guard);
    const others = inline.reduce((sum, text) => sum + text.replace(/\s/g, '').length, 0);
    const room = inlineQuota - size - others;
    const fits = room >= 0 ? `${room} are left` : `${-room} too many: attach it as a managed policy instead`;
    return `The guard has ${size} characters; with the ${others} of ${role}'s inline policies, of ${inlineQuota} that IAM allows ${fits}.`;
}


/***/ }),

/***/ 57894:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ unknownRole)
/* harmony export */ });
/* harmony import */ var _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6940);
/* harmony import */ var _core_iam_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5511);


function unknownRole(name, known) {
    const nearest = (0,_core_iam_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(name, known);
    const advice = nearest === undefined ? `configured: ${known.join(', ') || 'none'}.` : `did you mean \`${nearest}\`?`;
    return new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('unknown-role', `There is no configured role \`${name}\` whose policies were read; ${advice}`);
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


/***/ }),

/***/ 94595:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ compressActions)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56321);

function compressActions(reference, actions) {
    const wanted = new Set(actions);
    const left = new Set(actions);
    const patterns = [];
    const candidates = [...new Set(actions.flatMap(prefixesOf))]
        .map((pattern) => ({ pattern, reached: (0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expandAction */ .l1)(reference, pattern).map(({ id }) => id) }))
        .filter(({ reached }) => reached.length > 1 && reached.every((id) => wanted.has(id)))
        .map(({ pattern, reached }) => ({ pattern, reached, saves: savingOf(pattern, reached) }))
        .sort((a, b) => b.saves - a.saves || (a.pattern < b.pattern ? -1 : 1));
    for (const { pattern, reached } of candidates) {
        if (savingOf(pattern, reached.filter((id) => left.has(id))) <= 0)
            continue;
        patterns.push(pattern);
        for (const id of reached)
            left.delete(id);
    }
    return [...patterns, ...left].sort();
}
function prefixesOf(action) {
    const colon = action.indexOf(':');
    const ends = [...action.slice(colon + 1).matchAll(/[a-z0-9](?=[A-Z]|$)/g)].map((match) => colon + 2 + match.index);
    return ends.map((end) => `${action.slice(0, end)}*`);
}
function savingOf(pattern, covered) {
    return covered.reduce((sum, id) => sum + id.length + quotesAndComma, 0) - pattern.length - quotesAndComma;
}
const quotesAndComma = 3;


/***/ }),

/***/ 3632:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ sizeOfPolicy),
/* harmony export */   z: () => (/* binding */ promiseGuard)
/* harmony export */ });
/* harmony import */ var _compress_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94595);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22999);
/* harmony import */ var _sensitive_reads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30959);



function promiseGuard(reference, promised, broken) {
    const content = promised.content === 'none' ? (0,_sensitive_reads_js__WEBPACK_IMPORTED_MODULE_1__/* .contentReads */ .BH)().filter((id) => isKnown(reference, id)) : [];
    const beyond = broken.filter(({ breaks }) => breaks.kind === 'levels').map(({ held }) => held.action.id);
    const groups = new Map();
    for (const action of new Set([...content, ...beyond])) {
        const except = exceptedResources(promised.except, action);
        if (except.includes('*'))
            continue;
        const key = JSON.stringify(except);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { except, actions: [action] });
        else
            group.actions.push(action);
    }
    const statements = [...groups]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { except, actions }], index) => ({
        Sid: `KeepPromise${index === 0 ? '' : index}`,
        Effect: 'Deny',
        Action: (0,_compress_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .compressActions */ .A)(reference, actions),
        ...(except.length === 0 ? { Resource: '*' } : { NotResource: except }),
    }));
    return statements.length === 0 ? undefined : { Version: '2012-10-17', Statement: statements };
}
function sizeOfPolicy(policy) {
    return JSON.stringify(policy).replace(/\s/g, '').length;
}
function isKnown(reference, id) {
    const colon = id.indexOf(':');
    return reference.service(id.slice(0, colon))?.actionsByName.has(id.slice(colon + 1).toLowerCase()) === true;
}
function exceptedResources(exceptions, action) {
    const resources = exceptions
        .filter(({ actions }) => actions.some((pattern) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .matches */ .cK)(pattern, action, { ignoreCase: true })))
        .flatMap((exception) => exception.resources);
    const distinct = [...new Set(resources)].sort();
    return distinct.filter((inner) => !distinct.some((outer) => outer !== inner && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(outer, inner)));
}


/***/ })

};
;