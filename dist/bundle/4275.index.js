"use strict";
exports.id = 4275;
exports.ids = [4275];
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

/***/ 94275:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./lib/core/errors/app-error.js + 1 modules
var app_error = __webpack_require__(6940);
// EXTERNAL MODULE: ./lib/core/iam/access-level-overrides.js
var access_level_overrides = __webpack_require__(27664);
// EXTERNAL MODULE: ./lib/core/iam/expand.js
var expand = __webpack_require__(56321);
// EXTERNAL MODULE: ./lib/core/iam/granted.js
var iam_granted = __webpack_require__(65730);
;// CONCATENATED MODULE: ./lib/core/iam/kept-access-levels.js
const keptAccessLevels = [
    ...kept('Returns temporary credentials.', 'https://docs.aws.amazon.com/STS/latest/APIReference/API_Operations.html', ['sts:GetDelegatedAccessToken', 'sts:GetFederationToken']),
    ...kept('Returns a signed token that proves the caller\u2019s identity to others.', 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetWebIdentityToken.html', ['sts:GetWebIdentityToken']),
    ...kept('Returns tokens to act for a user or a workload.', 'https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetWorkloadAccessToken.html', [
        'bedrock-agentcore:GetWorkloadAccessToken',
        'bedrock-agentcore:GetWorkloadAccessTokenForJWT',
        'bedrock-agentcore:GetWorkloadAccessTokenForUserId',
    ]),
    ...kept('Returns new tokens of a user, and can rotate the refresh token.', 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetTokensFromRefreshToken.html', ['cognito-idp:GetTokensFromRefreshToken']),
    ...kept('Creates an identity where there is none, and links logins.', 'https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetId.html', ['cognito-identity:GetId']),
    ...kept('Signs the caller in as an administrator of the instance.', 'https://docs.aws.amazon.com/connect/latest/adminguide/emergency-admin-login.html', ['connect:AdminGetEmergencyAccessToken']),
    ...kept('Returns a token to connect to the session with.', 'https://docs.aws.amazon.com/athena/latest/APIReference/API_GetSessionEndpoint.html', ['athena:GetSessionEndpoint']),
    ...kept('Returns credentials to connect to a cluster or session with.', 'https://docs.aws.amazon.com/emr/latest/APIReference/API_GetClusterSessionCredentials.html', ['elasticmapreduce:GetClusterSessionCredentials', 'elasticmapreduce:GetSessionEndpoint']),
    ...kept('Returns a link that signs whoever opens it in to an application of the cluster.', 'https://docs.aws.amazon.com/emr/latest/APIReference/API_GetPersistentAppUIPresignedURL.html', ['elasticmapreduce:GetOnClusterAppUIPresignedURL', 'elasticmapreduce:GetPersistentAppUIPresignedURL']),
    ...kept('Returns a token to connect to the endpoint with.', 'https://docs.aws.amazon.com/emr-on-eks/latest/APIReference/API_GetManagedEndpointSessionCredentials.html', ['emr-containers:GetManagedEndpointSessionCredentials']),
    ...kept('Returns credentials of a database user, and can create the user.', 'https://docs.aws.amazon.com/redshift/latest/APIReference/API_GetClusterCredentials.html', ['redshift:GetClusterCredentials', 'redshift:GetClusterCredentialsWithIAM']),
    ...kept('Returns credentials of a database user.', 'https://docs.aws.amazon.com/redshift-serverless/latest/APIReference/API_GetCredentials.html', ['redshift-serverless:GetCredentials']),
    ...kept('Lets a query engine fetch temporary credentials for the data in the lake.', 'https://docs.aws.amazon.com/lake-formation/latest/dg/access-control-underlying-data.html', ['lakeformation:GetDataAccess']),
    ...kept('Returns keys or a password to log in with.', 'https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_Operations.html', [
        'lightsail:DownloadDefaultKeyPair',
        'lightsail:GetInstanceAccessDetails',
        'lightsail:GetRelationalDatabaseMasterUserPassword',
    ]),
    ...kept('Lets the caller\u2019s workflow use the credentials stored in a connection.', 'https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html', ['events:RetrieveConnectionCredentials']),
    ...kept('Returns the code with which a domain can be moved to another registrar.', 'https://docs.aws.amazon.com/Route53/latest/APIReference/API_domains_RetrieveDomainAuthCode.html', ['route53domains:RetrieveDomainAuthCode']),
    ...kept('Returns a link that signs the caller in to the portal.', 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_GetIamPortalLoginUrl.html', ['datazone:GetIamPortalLoginUrl']),
    ...kept('Lets the caller in to the login of an application, rather than telling something about it.', referenceOf('opensearch'), ['opensearch:ViewLoginPage']),
    ...kept('Returns links with which files can be fetched from, or put into, a shell environment.', 'https://docs.aws.amazon.com/cloudshell/latest/userguide/sec-auth-with-identities.html', ['cloudshell:GetFileDownloadUrls', 'cloudshell:GetFileUploadUrls']),
    ...kept('Returns a link with which a file can be put into a case.', 'https://docs.aws.amazon.com/security-ir/latest/APIReference/API_GetCaseAttachmentUploadUrl.html', ['security-ir:GetCaseAttachmentUploadUrl']),
    ...kept('Stores the file that it gets in a bucket.', 'https://docs.aws.amazon.com/social-messaging/latest/APIReference/API_GetWhatsAppMessageMedia.html', ['social-messaging:GetWhatsAppMessageMedia']),
    ...kept('Takes a task out of the queue of a running state machine.', 'https://docs.aws.amazon.com/step-functions/latest/apireference/API_GetActivityTask.html', ['states:GetActivityTask']),
    ...kept('Gives a license entitlement back: the verb is to check in.', 'https://docs.aws.amazon.com/license-manager/latest/APIReference/API_CheckInLicense.html', ['license-manager:CheckInLicense']),
    ...kept('Moves a tape from the archive, or from a recovery point, to a gateway.', 'https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_RetrieveTapeArchive.html', ['storagegateway:RetrieveTapeArchive', 'storagegateway:RetrieveTapeRecoveryPoint']),
    ...kept('Has a model write an answer, and keeps a session.', 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrieveAndGenerate.html', ['bedrock:RetrieveAndGenerate']),
    ...kept('Creates a preview of a portal.', referenceOf('apigateway'), ['apigateway:PreviewPortal']),
    ...kept('Runs the validators of a profile, which can be Lambda functions.', 'https://docs.aws.amazon.com/appconfig/2019-10-09/APIReference/API_ValidateConfiguration.html', ['appconfig:ValidateConfiguration']),
    ...kept('Takes an upload of package content.', 'https://docs.aws.amazon.com/tnb/latest/APIReference/API_ValidateSolFunctionPackageContent.html', ['tnb:ValidateSolFunctionPackageContent', 'tnb:ValidateSolNetworkPackageContent']),
    ...kept('Tells an agent, and nobody else, where to fetch its work.', 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DiscoverPollEndpoint.html', ['ecs:DiscoverPollEndpoint']),
    ...kept('Lets a search job look inside a recovery point on the caller\u2019s behalf.', 'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSBackupSearchOperatorAccess.html', ['backup:SearchRecoveryPoint']),
    ...kept('Belongs to the inside of backup and restore jobs, documented nowhere, and gives what was backed up.', referenceOf('backup-storage'), [
        'backup-storage:DescribeBackupJob',
        'backup-storage:GetBaseBackup',
        'backup-storage:GetChunk',
        'backup-storage:GetIncrementalBaseBackup',
        'backup-storage:GetObjectMetadata',
        'backup-storage:ListChunks',
        'backup-storage:ListObjects',
    ]),
    ...kept('Looks into the accounts of an agent space; whether it changes something there is documented nowhere.', referenceOf('aidevops'), ['aidevops:DiscoverTopology', 'aidevops:ValidateAwsAssociations']),
    ...kept('Is documented nowhere but by its name.', referenceOf('cloudwatch'), [
        'cloudwatch:QueryTraces',
        'cloudwatch:SearchPrincipals',
    ]),
    ...kept('Is part of passing a role; documented nowhere.', referenceOf('datazone'), [
        'datazone:ValidatePassRole',
    ]),
];
function referenceOf(prefix) {
    return `https://servicereference.us-east-1.amazonaws.com/v1/${prefix}/${prefix}.json`;
}
function kept(reason, source, actions) {
    return actions.map((action) => ({ action, reason, source }));
}

// EXTERNAL MODULE: ./lib/core/iam/sensitive-reads.js + 1 modules
var sensitive_reads = __webpack_require__(30959);
// EXTERNAL MODULE: ./lib/core/explain/explain-grant.js
var explain_grant = __webpack_require__(78515);
;// CONCATENATED MODULE: ./lib/core/explain/explain-action.js






function explainAction(reference, name, roles) {
    const [prefix = '', last = ''] = name.split(':');
    const service = reference.service(prefix);
    const action = service?.actionsByName.get(last.toLowerCase());
    if (service === undefined || action === undefined || name.split(':').length !== 2)
        return undefined;
    const { id, levels, resources, conditionKeys } = action;
    return {
        kind: 'action',
        action: id,
        service: service.name,
        levels,
        judged: judgementOf(id),
        sensitivity: (0,sensitive_reads/* sensitivityOf */.Xr)(id) ?? null,
        resources: resources.map((resource) => ({
            type: resource.type,
            required: resource.required,
            arns: service.resourceTypes.find((type) => type.name === resource.type)?.arns ?? [],
            conditionKeys: resource.conditionKeys,
        })),
        conditionKeys,
        roles: roles?.map(({ role, held }) => ({
            name: role.name,
            grants: (held.get(id)?.grants ?? []).map(explain_grant/* explainGrant */.i),
        })) ?? null,
        data: { version: reference.version, updatedAt: reference.updatedAt },
    };
}
function explainPattern(reference, pattern) {
    const actions = (0,expand/* expandAction */.l1)(reference, pattern);
    return {
        kind: 'pattern',
        pattern,
        granted: (0,iam_granted/* countGranted */.d9)(actions),
        services: [...new Set(actions.map(({ id }) => id.slice(0, id.indexOf(':'))))],
        actions: actions.map((action) => ({
            action: action.id,
            level: strongestOf(action),
            sensitivity: (0,sensitive_reads/* sensitivityOf */.Xr)(action.id) ?? null,
        })),
        data: { version: reference.version, updatedAt: reference.updatedAt },
    };
}
function strongestOf({ levels: [strongest] }) {
    return strongest ?? 'Permissions management';
}
function judgementOf(id) {
    const overridden = access_level_overrides/* accessLevelOverrides */.U.find(({ action }) => action === id);
    const kept = keptAccessLevels.find(({ action }) => action === id);
    const { reason, source } = overridden ?? kept ?? {};
    if (reason === undefined || source === undefined)
        return null;
    return { verdict: overridden === undefined ? 'kept' : 'overridden', reason, source };
}

// EXTERNAL MODULE: ./lib/core/model/access.js
var access = __webpack_require__(27503);
// EXTERNAL MODULE: ./lib/core/model/source.js
var model_source = __webpack_require__(12816);
;// CONCATENATED MODULE: ./lib/core/explain/explain-role.js





function explainRole(reference, managedPolicies, { role, held, granted, unknown }, mirrors) {
    const actions = [...held.values()].sort((a, b) => (a.action.id < b.action.id ? -1 : 1));
    const tierOf = ({ action }) => (0,sensitive_reads/* sensitivityOf */.Xr)(action.id)?.tier;
    return {
        kind: 'role',
        role: role.name,
        policies: role.policies.map(({ kind, name, version, document }) => ({
            kind,
            name,
            version: version ?? null,
            updatedAt: kind === 'managed' ? (managedPolicies.find(name)?.updatedAt ?? null) : null,
            granted: (0,iam_granted/* grantedByDocument */.Y5)(reference, document).total,
        })),
        mirrors: mirrors.map((mirror) => ({ role: mirror.role.name, granted: mirror.granted })),
        granted,
        tiers: {
            A: actions.filter((one) => tierOf(one) === 'A').length,
            B: actions.filter((one) => tierOf(one) === 'B').length,
        },
        actions: byLevel(actions),
        content: actions.flatMap(({ action, grants }) => {
            const sensitivity = (0,sensitive_reads/* sensitivityOf */.Xr)(action.id);
            if (sensitivity?.tier !== 'A')
                return [];
            return { action: action.id, ...sensitivity, grants: grants.map(explain_grant/* explainGrant */.i) };
        }),
        unknown: unknown.map(({ what, reason, span: { source, start } }) => ({
            what,
            reason,
            file: source.file,
            line: (0,model_source/* positionAt */.t$)(source, start).line,
        })),
        data: { version: reference.version, updatedAt: reference.updatedAt },
    };
}
function byLevel(actions) {
    const lists = {
        'Permissions management': [],
        Tagging: [],
        Write: [],
        Read: [],
        List: [],
    };
    for (const { action } of actions)
        lists[action.levels[0] ?? access/* accessLevels */.y[0]].push(action.id);
    return lists;
}

// EXTERNAL MODULE: ./lib/core/iam/issue-codes.js
var issue_codes = __webpack_require__(49761);
;// CONCATENATED MODULE: ./lib/core/explain/explain-rule.js

function explainRule(rule) {
    const { id, severity, what, why, fix, links, examples } = rule;
    return {
        kind: 'rule',
        id,
        codes: codesOf(rule),
        severity,
        what,
        why,
        fix,
        examples: {
            reported: examples.invalid.map(exampleOf),
            notReported: examples.valid.map(exampleOf),
        },
        links,
    };
}
function explainCode(name, rules) {
    const issue = (0,issue_codes/* issueCode */.Hn)(name.toUpperCase());
    if (issue === undefined)
        return undefined;
    const { code, severity, policyTypes, offline } = issue;
    const reporting = rules.filter((rule) => codesOf(rule).includes(code));
    return {
        kind: 'code',
        code,
        severity,
        policyTypes,
        offline: reporting.length === 0 && offline !== 'no' ? 'not yet' : offline,
        rules: reporting.map(({ id, what }) => ({ id, what })),
        link: (0,issue_codes/* learnMoreLink */.CU)(issue),
    };
}
function codesOf({ id, code }) {
    const others = issue_codes/* issueCodes */.s_.filter(({ rule }) => rule === id).map((issue) => issue.code);
    return [...new Set([...(code === null ? [] : [code]), ...others])];
}
function exampleOf({ name, before, ...after }) {
    const old = before === undefined ? [] : textsOf(before);
    return { name, texts: [...old.map(({ file, text }) => ({ file: wasOf(file), text })), ...textsOf(after)] };
}
function textsOf({ policy, files }) {
    const texts = Object.entries(files ?? {}).map(([file, text]) => ({ file, text }));
    return policy === undefined ? texts : [{ file: null, text: textOf(policy) }, ...texts];
}
function wasOf(file) {
    return file === null ? 'before' : `${file} before`;
}
function textOf(policy) {
    return typeof policy === 'string' ? policy : JSON.stringify(policy, undefined, 2);
}

// EXTERNAL MODULE: ./lib/core/iam/nearest-name.js
var nearest_name = __webpack_require__(5511);
;// CONCATENATED MODULE: ./lib/core/explain/nearest-topics.js


function nearestTopics(word, { rules, roles, reference }) {
    if (word.includes(':'))
        return nearestAction(word, reference);
    const service = (0,nearest_name/* nearestName */.q)(word, reference.prefixes);
    const names = [
        (0,nearest_name/* nearestName */.q)(word, rules.map(({ id }) => id)),
        (0,nearest_name/* nearestName */.q)(word, issue_codes/* issueCodes */.s_.map(({ code }) => code)),
        (0,nearest_name/* nearestName */.q)(word, roles),
        service === undefined ? undefined : `${service}:*`,
    ];
    return names.filter((name) => name !== undefined);
}
function nearestAction(word, reference) {
    const [prefix = '', name = ''] = word.split(':');
    const service = reference.service(prefix) ?? reference.service((0,nearest_name/* nearestName */.q)(prefix, reference.prefixes) ?? '');
    if (service === undefined)
        return [];
    const action = (0,nearest_name/* nearestName */.q)(name, service.actions.map((one) => one.name));
    return [`${service.prefix}:${action ?? '*'}`];
}

// EXTERNAL MODULE: ./lib/core/iam/unpack-reference.js + 1 modules
var unpack_reference = __webpack_require__(35836);
// EXTERNAL MODULE: ./lib/core/rules/index.js + 94 modules
var rules = __webpack_require__(26160);
// EXTERNAL MODULE: ./lib/app/config/choose-config.js
var choose_config = __webpack_require__(75404);
// EXTERNAL MODULE: ./lib/app/config/rule-ids.js
var rule_ids = __webpack_require__(45393);
// EXTERNAL MODULE: ./lib/app/open-workspace.js + 2 modules
var open_workspace = __webpack_require__(79012);
;// CONCATENATED MODULE: ./lib/app/explain.js










async function explain({ word, config }, ports) {
    const rule = rules/* rules */.a.find(({ id }) => id === word);
    if (rule !== undefined)
        return explainRule(rule);
    const code = explainCode(word, rules/* rules */.a);
    if (code !== undefined)
        return code;
    const request = { paths: [], config, policyType: undefined };
    if (!isAction(word))
        return explainNamedRole(word, request, ports);
    const reference = (0,unpack_reference/* unpackReference */.g)(ports.reference());
    return /[*?]/.test(word)
        ? explainKnownPattern(word, reference)
        : explainKnownAction(word, reference, request, ports);
}
function isAction(word) {
    return /^[\w*?-]+:[\w*?-]*$/.test(word) || /^\*+$/.test(word);
}
function explainKnownPattern(word, reference) {
    const pattern = explainPattern(reference, word);
    if (pattern.actions.length > 0)
        return pattern;
    throw unknownTopic(word, 'reaches no action', { roles: [], reference });
}
async function explainKnownAction(word, reference, request, ports) {
    if (explainAction(reference, word, undefined) !== undefined) {
        const action = explainAction(reference, word, await configuredAccesses(request, ports));
        if (action !== undefined)
            return action;
    }
    throw unknownTopic(word, 'is no action', { roles: [], reference });
}
async function configuredAccesses(request, ports) {
    const { config } = await (0,choose_config/* chooseConfig */.q)(request, rule_ids/* ruleIds */.Z, ports.files);
    if (config.roles.size === 0)
        return undefined;
    const { workspace } = await (0,open_workspace/* openWorkspace */.O)(request, ports);
    return workspace.rolePolicies
        .filter(({ configured }) => configured !== undefined)
        .map((role) => workspace.accessOf(role));
}
async function explainNamedRole(word, request, ports) {
    const opened = await openIfAny(request, ports);
    const roles = opened?.workspace.rolePolicies ?? [];
    const role = roles.find(({ name }) => name === word);
    if (role !== undefined && opened !== undefined) {
        const { reference, managedPolicies, workspace } = opened;
        const mirrors = roles
            .filter((other) => other !== role && other.configured?.name === word)
            .map((mirror) => workspace.accessOf(mirror));
        return explainRole(reference, managedPolicies, workspace.accessOf(role), mirrors);
    }
    throw unknownTopic(word, 'is no rule, issue code, action, pattern or role', {
        roles: roles.map(({ name }) => name),
        reference: opened?.reference ?? (0,unpack_reference/* unpackReference */.g)(ports.reference()),
    });
}
async function openIfAny(request, ports) {
    try {
        return await (0,open_workspace/* openWorkspace */.O)(request, ports);
    }
    catch (error) {
        if (error instanceof app_error/* AppError */.u && error.code === 'no-policies')
            return undefined;
        throw error;
    }
}
function unknownTopic(word, what, known) {
    const nearest = nearestTopics(word, { rules: rules/* rules */.a, ...known }).map((name) => `\`${name}\``);
    const advice = nearest.length === 0 ? '.' : `; did you mean ${nearest.join(' or ')}?`;
    return new app_error/* AppError */.u('unknown-topic', `\`${word}\` ${what}${advice}`);
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

/***/ 78515:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ explainGrant)
/* harmony export */ });
function explainGrant(grant) {
    const { policy, statement, pattern, resources, negatedResources, hiddenResources, conditions } = grant;
    return {
        policy: policy.name,
        version: policy.version ?? null,
        sid: statement.sid?.text ?? null,
        statement: statement.index,
        pattern: pattern?.text ?? null,
        resources: [...new Set([...resources.map(({ text }) => text), ...(hiddenResources ? ['\u2026'] : [])])],
        negatedResources,
        conditions: conditions.length,
    };
}


/***/ })

};
;