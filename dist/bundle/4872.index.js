"use strict";
exports.id = 4872;
exports.ids = [4872];
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

/***/ 14872:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderRole: () => (/* binding */ renderRole)
});

// EXTERNAL MODULE: ./lib/core/errors/app-error.js + 1 modules
var app_error = __webpack_require__(6940);
// EXTERNAL MODULE: ./lib/core/iam/external-id.js
var external_id = __webpack_require__(17826);
// EXTERNAL MODULE: ./lib/core/iam/promise-guard.js
var promise_guard = __webpack_require__(3632);
// EXTERNAL MODULE: ./lib/core/render/access-role.js
var access_role = __webpack_require__(26517);
// EXTERNAL MODULE: ./lib/core/render/render-json.js
var render_json = __webpack_require__(33957);
;// CONCATENATED MODULE: ./lib/core/render/render-template.js

const roleForms = (/* unused pure expression or super */ null && (['json', 'cloudformation', 'terraform', 'instructions']));
async function renderTemplate(role, form) {
    switch (form) {
        case 'json': {
            const { permissions, trust } = (0,render_json/* roleDocuments */.r)(role);
            return [
                ...permissions.map(({ name, document }) => ({
                    path: permissions.length === 1 ? 'permissions.json' : `permissions-${name}.json`,
                    text: (0,render_json/* jsonText */.s)(document),
                })),
                { path: 'trust.json', text: (0,render_json/* jsonText */.s)(trust) },
            ];
        }
        case 'cloudformation': {
            const { renderCloudFormation } = await __webpack_require__.e(/* import() */ 8636).then(__webpack_require__.bind(__webpack_require__, 98636));
            return [{ path: `${role.connection}.yaml`, text: renderCloudFormation(role) }];
        }
        case 'terraform':
            return (await __webpack_require__.e(/* import() */ 6235).then(__webpack_require__.bind(__webpack_require__, 76235))).renderTerraform(role);
        case 'instructions': {
            const { renderInstructions } = await __webpack_require__.e(/* import() */ 5682).then(__webpack_require__.bind(__webpack_require__, 35682));
            return [{ path: `${role.connection}.md`, text: renderInstructions(role) }];
        }
    }
}

// EXTERNAL MODULE: ./lib/core/parse/parse-json.js
var parse_json = __webpack_require__(55335);
// EXTERNAL MODULE: ./lib/core/parse/placeholders.js
var placeholders = __webpack_require__(64381);
// EXTERNAL MODULE: ./lib/app/config/choose-config.js
var choose_config = __webpack_require__(75404);
// EXTERNAL MODULE: ./lib/app/config/rule-ids.js
var rule_ids = __webpack_require__(45393);
// EXTERNAL MODULE: ./lib/app/read-policies.js
var read_policies = __webpack_require__(66318);
// EXTERNAL MODULE: ./lib/app/unknown-role.js
var unknown_role = __webpack_require__(57894);
;// CONCATENATED MODULE: ./lib/app/read-canonical-role.js







async function readCanonicalRole({ role: name, config: path }, { files, host }) {
    const { config } = await (0,choose_config/* chooseConfig */.q)({ config: path, paths: [] }, rule_ids/* ruleIds */.Z, files);
    const settings = config.roles.get(name);
    if (settings === undefined)
        throw (0,unknown_role/* unknownRole */.j)(name, [...config.roles.keys()]);
    const { inline, managed } = settings;
    if (inline.length === 0)
        throw new app_error/* AppError */.u('role-not-read', `The config names no inline policy of role \`${name}\`.`);
    const trust = trustFile(settings.trust, files, host);
    const paths = [...new Set([...inline, trust, managed])].filter((file) => file !== undefined);
    const named = paths.map((file) => ({ path: file, named: true }));
    const { parsed } = await (0,read_policies/* readPolicies */.h)(named, undefined, files, host);
    for (const { span, message } of parsed.flatMap((file) => file.problems))
        throw new app_error/* AppError */.u('role-not-read', `\`${span.source.file}\` cannot be read: ${message}`);
    const treeOf = (file) => {
        const documents = parsed.flatMap((one) => one.documents).filter(({ source }) => source.file === file);
        const [document] = documents;
        if (document === undefined || documents.length > 1)
            throw new app_error/* AppError */.u('role-not-read', `\`${file}\` holds ${documents.length} policies; a canonical file has one.`);
        return document.tree;
    };
    return {
        name,
        trust: trust === undefined ? trustOf(config.trust) : treeOf(trust),
        inline: inline.map((file) => ({ name: policyName(file), tree: treeOf(file) })),
        managed: parsed
            .flatMap((file) => file.managedLists)
            .filter(({ file }) => file === managed)
            .flatMap(({ policies }) => policies.map(({ arn }) => arn.text)),
    };
}
function trustFile(file, files, host) {
    if (file === undefined || files.kindOf(file) !== 'missing')
        return file;
    host.warning(`There is no \`${file}\`: who may assume the role is what \`trust.accounts\` says.`);
    return undefined;
}
function trustOf({ accounts, externalId }) {
    if (accounts.length === 0)
        throw new app_error/* AppError */.u('role-not-read', 'Who may assume the role is not known: neither `trust` of the role nor `trust.accounts` says so in roleproof.yaml.');
    const principals = accounts.map((account) => `arn:aws:iam::${account}:root`);
    const statement = {
        Effect: 'Allow',
        Principal: { AWS: principals.length === 1 ? principals[0] : principals },
        Action: 'sts:AssumeRole',
        ...(externalId === 'required'
            ? { Condition: { StringEquals: { 'sts:ExternalId': '{{ExternalId}}' } } }
            : {}),
    };
    const text = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
    const source = { file: 'roleproof.yaml', text, bom: false };
    const { value } = (0,parse_json.parseJson)(source);
    if (value === undefined)
        throw new app_error/* AppError */.u('internal-error', 'A trust policy of ours is no JSON.');
    return (0,placeholders/* withPlaceholders */.r)(source, value);
}
function policyName(file) {
    const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
    return name.replace(/[^\w+=,.@-]/g, '-').slice(0, 128) || 'policy';
}

;// CONCATENATED MODULE: ./lib/app/render-role.js







async function renderRole({ form, choices, ...request }, ports) {
    assertPossible(choices);
    const role = (0,access_role/* accessRole */.XA)(await readCanonicalRole(request, ports), choices);
    assertFits(role);
    sayOpen(role, form, ports.host);
    return renderTemplate(role, form);
}
function assertPossible({ roleName, externalId, buckets, principal }) {
    if (roleName !== undefined && !/^[a-z0-9][a-z0-9-]{0,63}$/.test(roleName))
        throw new app_error/* AppError */.u('invalid-option', '`--name` takes 1 to 64 lower case letters, digits and dashes.');
    if (externalId !== undefined && (0,external_id/* flawOfExternalId */.q)(externalId)?.kind === 'unusable')
        throw new app_error/* AppError */.u('invalid-option', '`--external-id` takes 2 to 1,224 letters, digits and +=,.@:/_-.');
    for (const bucket of buckets)
        if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket))
            throw new app_error/* AppError */.u('invalid-option', `\`--bucket\` takes names of S3 buckets; \`${bucket}\` is none.`);
    if (principal !== undefined &&
        !/^(?:\d{12}|arn:aws[a-z-]*:iam::\d{12}:(?:root|role\/[\w+=,.@/-]+))$/.test(principal))
        throw new app_error/* AppError */.u('invalid-option', '`--principal` takes an account id of 12 digits, or the ARN of a role.');
}
const quotas = { inline: 10_240, trust: 2048 };
function assertFits(role) {
    const { permissions, trust } = (0,render_json/* roleDocuments */.r)(role);
    const inline = permissions.reduce((sum, { document }) => sum + (0,promise_guard/* sizeOfPolicy */.R)(document), 0);
    for (const [what, size, quota] of [
        ['inline policies', inline, quotas.inline],
        ['trust policy', (0,promise_guard/* sizeOfPolicy */.R)(trust), quotas.trust],
    ])
        if (size > quota)
            throw new app_error/* AppError */.u('not-renderable', `The ${what} of \`${role.name}\` have ${size} characters of the ${quota} that IAM takes.`);
}
function sayOpen({ inputs }, form, host) {
    if (form === 'cloudformation' || form === 'terraform' || inputs.length === 0)
        return;
    const options = { 'external-id': ' (`--external-id`)', buckets: ' (`--bucket`)', text: '' };
    const open = inputs.map(({ name, kind }) => `{{${name}}}${options[kind]}`).join(', ');
    host.warning(`Still to be filled in: ${open}.`);
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


/***/ }),

/***/ 26517:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XA: () => (/* binding */ accessRole),
/* harmony export */   eH: () => (/* binding */ descriptions),
/* harmony export */   ks: () => (/* binding */ rolePath),
/* harmony export */   wx: () => (/* binding */ header)
/* harmony export */ });
/* harmony import */ var _errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6940);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24608);


const rolePath = '/cloudzero/';
const descriptions = {
    billing: 'CloudZero: read-only access to the bill of this account and to its cost reports',
    resource: 'CloudZero: read-only access to what explains the cost of this account',
};
function header({ name }, form) {
    const command = `roleproof render ${/^[\w-]+$/.test(name) ? name : 'ROLE'} --as ${form}`;
    return `# Rendered by \`${command}\`; change the policies it comes from instead.\n`;
}
function accessRole(canonical, choices) {
    const trees = [canonical.trust, ...canonical.inline.map(({ tree }) => tree)];
    const all = (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOf */ .Vc)(trees);
    const foreign = canonical.managed.find((arn) => !/^arn:aws:iam::(?:aws|\d{12}):policy\/[\w+=,.@/-]+$/.test(arn));
    if (foreign !== undefined)
        throw new _errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('not-renderable', `\`${foreign}\` is no ARN of a managed policy in partition \`aws\`.`);
    const connection = all.some(({ kind }) => kind === 'buckets') ? 'billing' : 'resource';
    return {
        name: canonical.name,
        connection,
        roleName: choices.roleName ?? `cloudzero-${connection}`,
        trust: trusting(choices.principal, (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .templateOf */ .kW)(canonical.trust, all, choices)),
        policies: canonical.inline.map(({ name, tree }) => ({ name, template: (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .templateOf */ .kW)(tree, all, choices) })),
        managed: canonical.managed,
        inputs: all.filter(({ kind }) => kind === 'buckets'
            ? choices.buckets.length === 0
            : kind !== 'external-id' || choices.externalId === undefined),
    };
}
function trusting(principal, trust) {
    if (principal === undefined)
        return trust;
    const arn = /^\d{12}$/.test(principal) ? `:iam::${principal}:root` : principal.replace(/^arn:[^:]*/, '');
    const parts = ['arn:', { kind: 'partition' }, arn];
    const entry = ['Principal', { kind: 'map', entries: [['AWS', { kind: 'text', parts }]] }];
    return replaced(trust);
    function replaced(template) {
        if (template.kind === 'list')
            return { kind: 'list', items: template.items.map(replaced) };
        if (template.kind !== 'map')
            return template;
        return {
            kind: 'map',
            entries: template.entries.map(([key, value]) => key === 'Principal' ? entry : key === 'Statement' ? [key, replaced(value)] : [key, value]),
        };
    }
}


/***/ }),

/***/ 33957:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ roleDocuments),
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24608);

function roleDocuments(role) {
    return {
        permissions: role.policies.map(({ name, template }) => ({ name, document: documentOf(template) })),
        trust: documentOf(role.trust),
        managed: role.managed,
    };
}
function jsonText(document) {
    return `${JSON.stringify(document, undefined, 2)}\n`;
}
function documentOf(template) {
    const data = dataOf(template);
    return typeof data === 'object' && data !== null ? data : {};
}
function dataOf(template) {
    switch (template.kind) {
        case 'text':
            return (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(template.parts, (hole) => (hole.kind === 'partition' ? 'aws' : hole.written));
        case 'each':
            return `arn:aws:s3:::${template.input.written}${template.rest}`;
        case 'plain':
            return JSON.parse(template.text);
        case 'list':
            return template.items.map(dataOf);
        case 'map':
            return Object.fromEntries(template.entries.map(([key, value]) => [key, dataOf(value)]));
    }
}


/***/ }),

/***/ 24608:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   kW: () => (/* binding */ templateOf)
/* harmony export */ });
/* harmony import */ var _errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6940);

const anyPartition = 'arn:aws:';
const bucketPrefix = 'arn:aws:s3:::';
function inputsOf(trees) {
    const found = new Map();
    for (const { string, keys } of trees.flatMap((tree) => stringsOf(tree, [])))
        for (const { name } of string.holes) {
            const kind = kindOf(string, keys);
            const before = found.get(name);
            found.set(name, { kind: before === undefined || before.kind === kind ? kind : 'text', name });
        }
    return [...found.values()];
}
function templateOf(tree, inputs, values) {
    const byName = new Map(inputs.map((input) => [input.name, input]));
    return convert(tree);
    function convert(value) {
        switch (value.kind) {
            case 'string':
                return expanded(value)[0] ?? { kind: 'text', parts: [] };
            case 'list':
                return {
                    kind: 'list',
                    items: value.items.flatMap((item) => (item.kind === 'string' ? expanded(item) : [convert(item)])),
                };
            case 'map':
                return {
                    kind: 'map',
                    entries: value.entries.map(({ key, value: inner }) => [nameOf(key), element(inner)]),
                };
            case 'number':
            case 'boolean':
                return { kind: 'plain', text: value.text };
            case 'null':
                return { kind: 'plain', text: 'null' };
            case 'choice':
            case 'unknown':
                throw new _errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('role-not-read', 'A canonical policy holds what cannot be told before deployment.');
        }
    }
    function element(value) {
        if (value.kind !== 'string')
            return convert(value);
        const texts = expanded(value);
        return texts.length > 1 ? { kind: 'list', items: texts } : convert(value);
    }
    function expanded(string) {
        const parts = partsOf(string, byName);
        const buckets = parts.find((part) => typeof part !== 'string' && part.kind === 'buckets');
        if (buckets !== undefined && typeof buckets !== 'string' && buckets.kind === 'buckets') {
            const rest = string.text.slice(string.holes[0]?.end);
            return values.buckets.length === 0
                ? [{ kind: 'each', input: buckets, rest }]
                : values.buckets.map((bucket) => ({
                    kind: 'text',
                    parts: ['arn:', { kind: 'partition' }, `:s3:::${bucket}${rest}`],
                }));
        }
        const { externalId } = values;
        return [
            {
                kind: 'text',
                parts: joined(parts.map((part) => typeof part !== 'string' && part.kind === 'external-id' && externalId !== undefined
                    ? externalId
                    : part)),
            },
        ];
    }
}
function textOf(parts, write) {
    return parts.map((part) => (typeof part === 'string' ? part : write(part))).join('');
}
function partsOf(string, byName) {
    const parts = [];
    const { text, holes } = string;
    let last = 0;
    if (text.startsWith(anyPartition) && (holes[0]?.start ?? text.length) >= anyPartition.length) {
        parts.push('arn:', { kind: 'partition' });
        last = anyPartition.length - 1;
    }
    for (const { start, end, name } of holes) {
        parts.push(text.slice(last, start), {
            ...(byName.get(name) ?? { kind: 'text', name }),
            written: text.slice(start, end),
        });
        last = end;
    }
    return joined([...parts, text.slice(last)]);
}
function joined(parts) {
    const result = [];
    for (const part of parts) {
        const before = result.at(-1);
        if (part === '')
            continue;
        if (typeof part === 'string' && typeof before === 'string')
            result[result.length - 1] = before + part;
        else
            result.push(part);
    }
    return result;
}
function kindOf({ text, holes }, keys) {
    const key = keys.at(-1)?.toLowerCase();
    if (key === 'sts:externalid' && holes.length === 1 && holes[0]?.end === text.length && holes[0].start === 0)
        return 'external-id';
    const isResource = key === 'resource' || key === 'notresource';
    const [bucket] = holes;
    return isResource &&
        bucket !== undefined &&
        holes.length === 1 &&
        text.startsWith(bucketPrefix) &&
        bucket.start === bucketPrefix.length &&
        /^(\/.*)?$/s.test(text.slice(bucket.end))
        ? 'buckets'
        : 'text';
}
function stringsOf(value, keys) {
    if (value.kind === 'string')
        return [{ string: value, keys }];
    if (value.kind === 'list')
        return value.items.flatMap((item) => stringsOf(item, keys));
    if (value.kind !== 'map')
        return [];
    return value.entries.flatMap((entry) => stringsOf(entry.value, [...keys, entry.key.text]));
}
function nameOf(key) {
    if (key.holes.length === 0)
        return key.text;
    throw new _errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('not-renderable', `The name \`${key.text}\` has a placeholder in it, which only values may have.`);
}


/***/ })

};
;