"use strict";
exports.id = 1269;
exports.ids = [1269];
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

/***/ 58852:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fixFiles: () => (/* binding */ fixFiles)
/* harmony export */ });
/* harmony import */ var _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6940);
/* harmony import */ var _repair_all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52952);
/* harmony import */ var _core_model_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12816);
/* harmony import */ var _repair_steps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52188);
/* harmony import */ var _verify_repairs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38121);





async function fixFiles(request, ports) {
    if (request.paths.includes('-'))
        throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('invalid-option', 'Standard input cannot be repaired: name files with `roleproof fix`.');
    const unknown = request.rules.find((id) => !_repair_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .repairableRules */ .P.includes(id));
    if (unknown !== undefined)
        throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('invalid-option', `Nothing that \`${unknown}\` reports can be repaired; what can: ${_repair_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .repairableRules */ .P.join(', ')}.`);
    const repaired = await (0,_repair_all_js__WEBPACK_IMPORTED_MODULE_1__/* .repairAll */ .l)(request, ports);
    const refused = (0,_verify_repairs_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyRepairs */ .Y)(repaired);
    const broken = new Set(refused.map(({ file }) => file));
    const files = repaired.files.filter(({ file }) => !broken.has(file));
    if (!request.dryRun)
        for (const { file, bom, before, after } of files)
            ports.replacer.replace(file, { text: before, bom }, { text: after, bom });
    const unread = unreadOf(repaired.before);
    const exitCode = refused.length + unread.length > 0 ? 2 : request.dryRun && files.length > 0 ? 1 : 0;
    return { files, left: repaired.left, refused, unread, exitCode };
}
function unreadOf({ problems, unread }) {
    const broken = new Map();
    for (const { span, message } of problems) {
        const { line } = (0,_core_model_source_js__WEBPACK_IMPORTED_MODULE_2__/* .positionAt */ .t$)(span.source, span.start);
        const reason = `line ${line}: ${message.replace(/\.$/, '')}`;
        if (!broken.has(span.source.file))
            broken.set(span.source.file, reason);
    }
    return [...unread, ...[...broken].map(([file, reason]) => ({ file, reason }))];
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

/***/ 5222:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ createFindingSink),
/* harmony export */   T: () => (/* binding */ maxFindings)
/* harmony export */ });
const maxFindings = 1000;
function createFindingSink() {
    const findings = [];
    const counts = new Map();
    return {
        push(finding) {
            const { file } = finding.span.source;
            const seen = counts.get(file) ?? { rule: finding.rule, count: 0 };
            seen.count += 1;
            counts.set(file, seen);
            if (seen.count <= maxFindings)
                findings.push(finding);
        },
        findings,
        omitted: () => [...counts].flatMap(([file, { rule, count }]) => count > maxFindings ? [{ rule, file, count: count - maxFindings }] : []),
    };
}


/***/ }),

/***/ 70383:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ lint)
});

// EXTERNAL MODULE: ./lib/core/model/finding.js
var model_finding = __webpack_require__(78020);
;// CONCATENATED MODULE: ./lib/core/lint/post-process.js
function dropYielding(findings, rules, counts) {
    const betters = new Map(rules.map((rule) => [rule.id, rule.yieldsTo ?? []]));
    const byPlace = new Map();
    for (const finding of findings) {
        const key = `${finding.rule} ${placeOf(finding)}`;
        const others = byPlace.get(key);
        if (others === undefined)
            byPlace.set(key, [finding]);
        else
            others.push(finding);
    }
    return findings.filter((finding) => finding.source !== 'offline' ||
        !(betters.get(finding.rule) ?? []).some((better) => byPlace.get(`${better} ${placeOf(finding)}`)?.some((one) => counts(one, finding))));
}
function dropRepeated(findings) {
    const first = new Map();
    for (const finding of findings) {
        const key = `${finding.rule} ${placeOf(finding)} ${finding.message}`;
        if (!first.has(key))
            first.set(key, finding);
    }
    return [...first.values()];
}
function inOrder(findings) {
    return findings.toSorted((a, b) => compare(a.span.source.file, b.span.source.file) ||
        a.span.start - b.span.start ||
        compare(a.rule, b.rule) ||
        a.span.end - b.span.end ||
        compare(a.message, b.message));
}
function placeOf({ span }) {
    return `${span.start} ${span.end} ${span.source.file}`;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/core/iam/issue-codes.js
var issue_codes = __webpack_require__(49761);
// EXTERNAL MODULE: ./lib/core/lint/finding-sink.js
var finding_sink = __webpack_require__(5222);
;// CONCATENATED MODULE: ./lib/core/lint/render-message.js
const maxLength = 500;
function renderMessage(template, data) {
    return template.replace(/\{\{(\w+)\}\}/g, (_, name) => {
        const value = data[name];
        if (typeof value !== 'string' && typeof value !== 'number')
            throw new Error(`nothing fills {{${name}}} in the message "${template}"`);
        return shorten(String(value));
    });
}
function shorten(text) {
    return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1)}\u2026`;
}

;// CONCATENATED MODULE: ./lib/core/lint/workspace-index.js
function indexWorkspace(workspace) {
    const documents = new Map();
    for (const document of workspace.documents)
        append(documents, document.source, document);
    const carriers = new Map();
    for (const role of workspace.roles) {
        const carried = role.trust === undefined ? role.inline : [...role.inline, role.trust];
        for (const id of new Set(carried))
            append(carriers, id, role);
    }
    const documentAt = finderOf(workspace.documents);
    return {
        policySources: new Set([...documents.keys(), ...workspace.managedLists.map((list) => list.span.source)]),
        carriersOf: (id) => carriers.get(id) ?? [],
        ownerOf: (span) => {
            const document = documentAt(span) ?? documents.get(span.source)?.find((candidate) => candidate.pointer === '');
            return { document, statement: document && statementAt(document, span) };
        },
    };
}
const statementFinders = new WeakMap();
function statementAt(document, span) {
    const find = statementFinders.get(document) ?? finderOf(document.statements);
    statementFinders.set(document, find);
    return find(span);
}
function finderOf(things) {
    const bySource = new Map();
    for (const thing of things)
        append(bySource, thing.span.source, thing);
    for (const list of bySource.values())
        list.sort((a, b) => a.span.start - b.span.start);
    return ({ source, start, end }) => {
        const list = bySource.get(source) ?? [];
        let low = 0;
        let high = list.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((list[middle]?.span.start ?? Infinity) <= start)
                low = middle + 1;
            else
                high = middle;
        }
        const nearest = list[low - 1];
        return nearest !== undefined && end <= nearest.span.end ? nearest : undefined;
    };
}
function append(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}

;// CONCATENATED MODULE: ./lib/core/lint/run-rule.js




function runRule(rule, run) {
    const { check } = rule;
    return collect(rule, run, (context, attempt) => {
        const { workspace, index, problems } = run;
        if (check.policy ?? check.statement ?? check.principal ?? check.condition)
            for (const document of workspace.documents)
                attempt(document.source.file, (findings) => visitDocument(rule, document, run, findings));
        if (check.source)
            for (const source of index.policySources)
                attempt(source.file, () => check.source?.(source, context));
        if (check.role)
            for (const role of workspace.roles)
                attempt(role.file, () => check.role?.(role, context));
        if (check.problem)
            for (const problem of problems)
                attempt(problem.span.source.file, () => check.problem?.(problem, context));
        if (check.workspace)
            attempt('the files together', () => check.workspace?.(workspace, context));
    });
}
function judgeSuppressions(rule, run, states) {
    const { check } = rule;
    return collect(rule, run, (context, attempt) => {
        if (check.suppression)
            for (const { suppression, state } of states)
                attempt(suppression.span.source.file, () => check.suppression?.(suppression, { state }, context));
    });
}
function collect(rule, run, visitAll) {
    const sink = (0,finding_sink/* createFindingSink */.R)();
    const crashes = [];
    const { workspace, reference, settings, index } = run;
    const report = reporter(rule, settings, (span) => index.ownerOf(span), sink);
    visitAll({ workspace, reference, settings, report }, (file, visit) => {
        try {
            visit(sink);
        }
        catch (cause) {
            const message = cause instanceof Error ? cause.message : String(cause);
            crashes.push({ rule: rule.id, file, message, cause });
        }
    });
    return { findings: sink.findings, crashes, omitted: sink.omitted() };
}
function visitDocument(rule, document, run, findings) {
    const { check } = rule;
    const { workspace, reference, settings } = run;
    let visited;
    const ownerOf = (span) => ({ document, statement: visited ?? statementAt(document, span) });
    const context = {
        workspace,
        reference,
        settings,
        report: reporter(rule, settings, ownerOf, findings),
        document,
        role: workspace.roleOf(document.id),
        attachedTo: run.index.carriersOf(document.id),
    };
    check.policy?.(document, context);
    if (!(check.statement ?? check.principal ?? check.condition))
        return;
    for (const statement of document.statements) {
        visited = statement;
        check.statement?.(statement, context);
        if (check.principal)
            for (const principal of statement.principal?.values ?? [])
                check.principal(principal, statement, context);
        if (check.condition)
            for (const condition of statement.conditions)
                check.condition(condition, statement, context);
    }
}
function reporter(rule, settings, ownerOf, findings) {
    const override = settings.rules.get(rule.id);
    return (at, messageId, data, more = {}) => {
        const template = rule.messages[messageId];
        if (template === undefined)
            throw new Error(`rule ${rule.id} has no message "${messageId}"`);
        const { document, statement } = ownerOf(at.span);
        const issue = (0,issue_codes/* issueCode */.Hn)(messageId);
        const severity = override ?? more.severity ?? issue?.severity ?? rule.severity;
        if (severity === 'off')
            return;
        findings.push({
            rule: rule.id,
            code: more.code === undefined ? (issue?.code ?? rule.code) : more.code,
            severity,
            confidence: more.confidence ?? 'certain',
            source: 'offline',
            messageId,
            message: renderMessage(template, data),
            data,
            span: at.span,
            related: (more.related ?? []).map((place) => ({ span: place.at.span, message: place.message })),
            document: document?.id ?? null,
            statement: statement ? { index: statement.index, sid: statement.sid?.text ?? null } : null,
        });
    };
}

// EXTERNAL MODULE: ./lib/core/iam/acknowledged.js
var acknowledged = __webpack_require__(65517);
;// CONCATENATED MODULE: ./lib/core/lint/suppress.js

function suppress(findings, suppressions, passing, today) {
    const used = new Set();
    const invalidity = (one) => whyInvalid(one, passing.has(one.rule), today);
    const valid = suppressions.filter((one) => invalidity(one) === undefined);
    const kept = [];
    const suppressed = [];
    for (const finding of findings) {
        const matching = valid.filter((one) => covers(one, finding));
        for (const one of matching)
            used.add(one);
        const [first] = matching;
        if (first === undefined)
            kept.push(finding);
        else
            suppressed.push({ ...finding, suppression: { reason: first.reason, until: first.until } });
    }
    const states = suppressions.map((suppression) => ({
        suppression,
        state: invalidity(suppression) ?? (used.has(suppression) || passing.has(suppression.rule) ? 'used' : 'unused'),
    }));
    return { findings: kept, suppressed, states };
}
function isInReach(suppression, workspace) {
    const { document } = suppression;
    return workspace.documents.some((one) => one.id === document || one.source.file === document);
}
function whyInvalid({ reason, until }, isPassing, today) {
    if (reason.trim() === '')
        return 'without-reason';
    if (until === undefined)
        return isPassing ? 'without-end' : undefined;
    return until < today ? 'expired' : undefined;
}
function covers({ rule, document, statement, actions }, finding) {
    return (rule === finding.rule &&
        (document === undefined || document === finding.document || document === finding.span.source.file) &&
        (statement === undefined || statement === sidOf(finding)) &&
        (0,acknowledged/* areNamed */.Y)(actions, actionsOf(finding)));
}
function sidOf({ statement, data }) {
    return statement === null ? data['statement'] : statement.sid;
}
function actionsOf({ data }) {
    const ids = data['actionIds'];
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

;// CONCATENATED MODULE: ./lib/core/lint/lint.js





function lint(workspace, options) {
    const { reference, settings, problems, today } = options;
    const rules = options.rules.filter((rule) => isOn(rule, settings));
    const run = { workspace, index: indexWorkspace(workspace), reference, settings, problems };
    const runs = rules.map((rule) => runRule(rule, run));
    const passing = new Set(options.rules.filter(({ needsBase }) => needsBase).map(({ id }) => id));
    const own = runs.flatMap((one) => one.findings);
    const found = dropYielding(options.merge?.(own) ?? own, rules, (better) => !passing.has(better.rule));
    const { findings: kept, suppressed, states } = suppress(found, settings.suppress, passing, today);
    const findings = dropYielding(kept, rules, (better, finding) => passing.has(better.rule) && model_finding/* severities */.g.indexOf(better.severity) <= model_finding/* severities */.g.indexOf(finding.severity));
    const judged = states.filter(({ state, suppression }) => options.partial !== true || state !== 'unused' || isInReach(suppression, workspace));
    const judgements = rules.map((rule) => judgeSuppressions(rule, run, judged));
    return {
        findings: inOrder(dropRepeated([...findings, ...judgements.flatMap((one) => one.findings)])),
        suppressed: inOrder(dropRepeated(suppressed)),
        crashes: [...runs, ...judgements].flatMap((one) => one.crashes),
        problems,
        omitted: [...runs, ...judgements].flatMap((one) => one.omitted),
    };
}
function isOn(rule, settings) {
    return (settings.rules.get(rule.id) ?? (rule.optIn ? 'off' : rule.severity)) !== 'off';
}


/***/ })

};
;