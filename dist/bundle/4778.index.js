"use strict";
exports.id = 4778;
exports.ids = [4778,2397];
exports.modules = {

/***/ 94778:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  accessAnalyzer: () => (/* binding */ accessAnalyzer)
});

// EXTERNAL MODULE: ./lib/core/access-analyzer/describe-failure.js
var describe_failure = __webpack_require__(23181);
// EXTERNAL MODULE: ./lib/adapters/aws/at-most.js
var at_most = __webpack_require__(43141);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/adapters/aws/named-credentials.js



function namesCredentials(env) {
    const has = (...names) => names.every((name) => (env[name] ?? '') !== '');
    return (has('AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY') ||
        has('AWS_PROFILE') ||
        has('AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_ROLE_ARN') ||
        has('AWS_CONTAINER_CREDENTIALS_RELATIVE_URI') ||
        has('AWS_CONTAINER_CREDENTIALS_FULL_URI') ||
        hasDefaultProfile(env['AWS_SHARED_CREDENTIALS_FILE'] ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.aws', 'credentials')) ||
        hasDefaultProfile(env['AWS_CONFIG_FILE'] ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.aws', 'config')));
}
const credentialKeys = new Set([
    'aws_access_key_id',
    'credential_process',
    'login_session',
    'role_arn',
    'sso_session',
    'sso_start_url',
    'web_identity_token_file',
]);
function hasDefaultProfile(path) {
    let section = '';
    for (const line of linesOf(path)) {
        const heading = /^\[([^\]]*)\]/.exec(line);
        if (heading !== null)
            section = (heading[1] ?? '').trim();
        else if (section === 'default' || section === 'profile default')
            if (credentialKeys.has(line.split('=', 1)[0]?.trim().toLowerCase() ?? ''))
                return true;
    }
    return false;
}
function linesOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8').split('\n');
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/adapters/aws/patient-retries.js

const patience = {
    THROTTLING: { attempts: 8, wait: 1000 },
    TRANSIENT: { attempts: 3, wait: 50 },
};
const longestWait = 20_000;
const hopeless = 'UnprocessableEntityException';
function patientRetries(until, signal) {
    const tokenOf = (count) => ({
        getRetryCount: () => count,
        getRetryDelay: () => 0,
    });
    return {
        acquireInitialRetryToken: () => Promise.resolve(tokenOf(0)),
        async refreshRetryTokenForRetry(token, failed) {
            const count = token.getRetryCount() + 1;
            const kind = failed.error?.name === hopeless ? undefined : patience[failed.errorType];
            if (kind === undefined || count >= kind.attempts)
                throw new Error('no further attempt');
            const backoff = Math.random() * Math.min(kind.wait * 2 ** (count - 1), longestWait);
            const asked = failed.retryAfterHint === undefined ? 0 : failed.retryAfterHint.getTime() - Date.now();
            const milliseconds = Math.max(backoff, asked);
            if (Date.now() + milliseconds > until)
                throw new Error('no time for a further attempt');
            await (0,promises_.setTimeout)(milliseconds, undefined, { signal });
            return tokenOf(count);
        },
        recordSuccess: () => undefined,
    };
}

;// CONCATENATED MODULE: ./lib/adapters/aws/refusal-of.js
function refusalOf(error, action, region) {
    const { name, message, code, $metadata } = (typeof error === 'object' && error !== null ? error : {});
    const status = $metadata?.httpStatusCode;
    const kind = typeof name === 'string' ? name : '';
    const final = (reason) => ({ kind: 'refused', reason, isFinal: true });
    const once = (reason) => ({ kind: 'refused', reason, isFinal: false });
    if (kind === 'AbortError')
        return final('it took longer than the time a run gives it.');
    if (kind === 'CredentialsProviderError' || kind === 'TokenProviderError')
        return final('no AWS credentials can be used here: set them, choose a profile, or sign in again.');
    if (kind === 'AccessDeniedException')
        return final(`the credentials lack the IAM action access-analyzer:${action}.`);
    if (badCredentials.has(kind))
        return final(`AWS refuses the credentials (${kind}): they are expired, not of this partition, or ${region} is not enabled.`);
    if (kind === 'ThrottlingException' || status === 429)
        return once('AWS throttled it for longer than a run waits.');
    if (kind === 'UnprocessableEntityException' || status === 422)
        return once('AWS could not process the document (422).');
    if (kind === 'ValidationException' || kind === 'InvalidParameterException')
        return once(`AWS does not take the document: ${shown(message)}`);
    if (unreachable.has(String(code)))
        return final(`it cannot be reached in ${region}: the Region has no Access Analyzer, or there is no network.`);
    if (kind === 'TimeoutError')
        return once('AWS did not answer in time.');
    return once(`AWS failed: ${kind === '' ? 'no reason given' : kind}${status === undefined ? '' : ` (${status})`}.`);
}
const badCredentials = new Set([
    'ExpiredToken',
    'ExpiredTokenException',
    'IncompleteSignature',
    'InvalidClientTokenId',
    'InvalidSignatureException',
    'MissingAuthenticationTokenException',
    'NotAuthorized',
    'OptInRequired',
    'SignatureDoesNotMatch',
    'UnrecognizedClientException',
]);
const unreachable = new Set([
    'EAI_AGAIN',
    'ECONNREFUSED',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
]);
function shown(message) {
    const text = typeof message === 'string' ? message : '';
    return text.length <= 200 ? text : `${text.slice(0, 199)}\u2026`;
}

;// CONCATENATED MODULE: ./lib/adapters/aws/access-analyzer.js





const inFlight = 4;
const maxPages = 50;
function accessAnalyzer(env, { budget = 90_000, answerWithin = 20_000 } = {}) {
    const turn = (0,at_most/* atMost */.T)(inFlight);
    const answers = new Map();
    const counts = { calls: 0, paidCalls: 0 };
    let service;
    let closed;
    const ask = async (action, send) => {
        if (closed !== undefined)
            return closed;
        let region = 'us-east-1';
        try {
            const opened = await (service ??= openService(env, budget, answerWithin));
            region = opened.region;
            return await send(opened);
        }
        catch (error) {
            const refusal = refusalOf(error, action, region);
            if (refusal.isFinal)
                closed ??= refusal;
            return refusal;
        }
    };
    const once = (question, answer) => {
        const key = JSON.stringify(question);
        const known = answers.get(key);
        const asked = known ?? turn(answer);
        answers.set(key, asked);
        return asked;
    };
    return {
        hasCredentials: () => namesCredentials(env),
        counts: () => ({ ...counts }),
        validate: (question) => once(question, () => ask('ValidatePolicy', async ({ client, sdk, signal }) => {
            const findings = [];
            let nextToken;
            for (let page = 0; page < maxPages; page += 1) {
                const output = await client.send(new sdk.ValidatePolicyCommand({
                    locale: 'EN',
                    policyDocument: question.policyDocument,
                    policyType: question.policyType,
                    ...(question.resourceType === undefined
                        ? {}
                        : { validatePolicyResourceType: question.resourceType }),
                    ...(nextToken === undefined ? {} : { nextToken }),
                }), { abortSignal: signal });
                counts.calls += 1;
                findings.push(...(output.findings ?? []).map(findingOf));
                nextToken = output.nextToken;
                if (nextToken === undefined)
                    return { kind: 'findings', findings };
            }
            return {
                kind: 'refused',
                reason: `it has more than ${maxPages} pages of findings.`,
                isFinal: false,
            };
        })),
        check: (question) => once(question, () => ask(describe_failure/* operations */.z[question.kind], async (opened) => {
            const { result, reasons } = await sendCheck(question, opened);
            counts.paidCalls += 1;
            if (result === 'PASS')
                return { kind: 'pass' };
            return {
                kind: 'fail',
                statement: reasons?.find((reason) => reason.statementIndex !== undefined)?.statementIndex,
            };
        })),
    };
}
async function openService(env, budget, answerWithin) {
    env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(5861), __webpack_require__.e(1645)]).then(__webpack_require__.t.bind(__webpack_require__, 71645, 19));
    const signal = AbortSignal.timeout(budget);
    const options = {
        retryStrategy: patientRetries(Date.now() + budget, signal),
        requestHandler: {
            connectionTimeout: 5000,
            requestTimeout: answerWithin,
            throwOnRequestTimeout: true,
        },
    };
    const client = new sdk.AccessAnalyzerClient(options);
    const region = await client.config.region().catch(() => undefined);
    if (region !== undefined)
        return { sdk, client, region, signal };
    return {
        sdk,
        client: new sdk.AccessAnalyzerClient({ ...options, region: 'us-east-1' }),
        region: 'us-east-1',
        signal,
    };
}
function findingOf(finding) {
    return {
        findingType: finding.findingType ?? '',
        issueCode: finding.issueCode ?? '',
        findingDetails: finding.findingDetails ?? '',
        learnMoreLink: finding.learnMoreLink ?? '',
        locations: (finding.locations ?? []).map(({ path, span }) => ({
            steps: path?.length ?? 0,
            start: span?.start?.offset ?? 0,
            end: span?.end?.offset ?? 0,
        })),
    };
}
async function sendCheck(question, { sdk, client, signal }) {
    const { policyDocument } = question;
    const options = { abortSignal: signal };
    switch (question.kind) {
        case 'no-new-access':
            return client.send(new sdk.CheckNoNewAccessCommand({
                newPolicyDocument: policyDocument,
                existingPolicyDocument: question.existing,
                policyType: question.policyType,
            }), options);
        case 'access-not-granted':
            return client.send(new sdk.CheckAccessNotGrantedCommand({
                policyDocument,
                access: [{ actions: [...question.actions] }],
                policyType: question.policyType,
            }), options);
        case 'no-public-access':
            return client.send(new sdk.CheckNoPublicAccessCommand({ policyDocument, resourceType: question.resourceType }), options);
    }
}


/***/ }),

/***/ 43141:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ atMost)
/* harmony export */ });
function atMost(limit) {
    const waiting = [];
    let running = 0;
    return async (work) => {
        if (running >= limit)
            await new Promise((resolve) => waiting.push(resolve));
        else
            running += 1;
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                running -= 1;
            else
                next();
        }
    };
}


/***/ }),

/***/ 23181:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure),
/* harmony export */   z: () => (/* binding */ operations)
/* harmony export */ });
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75652);

const operations = {
    'no-new-access': 'CheckNoNewAccess',
    'access-not-granted': 'CheckAccessNotGranted',
    'no-public-access': 'CheckNoPublicAccess',
};
const failures = {
    'no-new-access': {
        severity: 'warning',
        message: 'This allows something that the base does not allow, or AWS cannot tell that it does not',
    },
    'access-not-granted': {
        severity: 'error',
        message: 'This allows an action that the promise rules out, or AWS cannot tell that it does not',
    },
    'no-public-access': {
        severity: 'error',
        message: 'This lets anyone in, or AWS cannot tell that it does not',
    },
};
const guide = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-custom-policy-checks.html';
function describeFailure({ kind, subject }, at) {
    const { document, place } = at;
    const { severity, message } = failures[kind];
    const statement = document.statements.find(({ tree }) => tree.span === place);
    return {
        rule: _service_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceRule */ .G9,
        code: null,
        severity,
        confidence: 'estimate',
        source: 'access-analyzer',
        messageId: operations[kind],
        message: `${message} (${operations[kind]}).`,
        data: { check: operations[kind], subject },
        span: place,
        related: [],
        document: statement === undefined ? null : document.id,
        statement: statement === undefined ? null : { index: statement.index, sid: statement.sid?.text ?? null },
        help: guide,
    };
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

/***/ 49761:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ learnMoreLink),
/* harmony export */   Hn: () => (/* binding */ issueCode),
/* harmony export */   Zu: () => (/* binding */ issueCodesPage),
/* harmony export */   s_: () => (/* binding */ issueCodes)
/* harmony export */ });
const issueCodesPage = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html';
function issueCode(code) {
    return byCode.get(code);
}
function learnMoreLink({ code, severity }) {
    const kind = severity === 'warning' ? 'general-warning' : severity;
    const name = code.toLowerCase().replaceAll('_', '-');
    return `${issueCodesPage}#access-analyzer-reference-policy-checks-${kind}-${name}`;
}
const typeOfLetter = {
    I: 'identity',
    R: 'resource',
    T: 'trust',
    S: 'scp',
    C: 'rcp',
};
const table = {
    ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE: [
        'suggestion',
        'IS',
        'full',
        'valid-tag-condition',
    ],
    ALLOW_WITH_NOT_PRINCIPAL: ['security-warning', 'R', 'full', 'no-not-action'],
    ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE: ['suggestion', 'IS', 'partly', 'valid-tag-support'],
    ARN_ACCOUNT_NOT_ALLOWED: ['error', 'IRSC', 'full', 'valid-arn'],
    ARN_REGION_NOT_ALLOWED: ['error', 'IRSC', 'full', 'valid-arn'],
    CONFIRM_AUDIENCE_CLAIM_TYPE: ['suggestion', 'T', 'full', 'require-token-condition'],
    CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE: ['warning', 'IS', 'full', 'no-open-service-linked-role'],
    CREATE_SLR_WITH_NOT_RESOURCE: ['warning', 'IS', 'full', 'no-open-service-linked-role'],
    CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE: ['warning', 'IS', 'full', 'no-open-service-linked-role'],
    CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE: ['warning', 'IS', 'full', 'no-open-service-linked-role'],
    CREATE_SLR_WITH_STAR_IN_RESOURCE: ['warning', 'IS', 'full', 'no-open-service-linked-role'],
    CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION: ['warning', 'IS', 'full', 'no-open-service-linked-role'],
    DATA_TYPE_MISMATCH: ['error', 'IRTSC', 'full', 'valid-policy'],
    DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE: [
        'security-warning',
        'IS',
        'full',
        'valid-tag-condition',
    ],
    DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE: [
        'security-warning',
        'IS',
        'partly',
        'valid-tag-support',
    ],
    DEPRECATED_GLOBAL_CONDITION_KEY: ['warning', 'IRTSC', 'partly', 'valid-condition-key'],
    DUPLICATE_KEYS_WITH_DIFFERENT_CASE: ['error', 'IRTSC', 'full', 'valid-condition-key'],
    DYNAMODB_ATTRIBUTES_WITHOUT_SELECT: ['security-warning', 'IR', 'full', 'no-weak-condition'],
    EMPTY_ARRAY_ACTION: ['suggestion', 'IRTSC', 'full', 'no-empty-element'],
    EMPTY_ARRAY_CONDITION: ['suggestion', 'IRTSC', 'full', 'no-empty-element'],
    EMPTY_ARRAY_CONDITION_FORALLVALUES: ['suggestion', 'IRTSC', 'full', 'no-empty-element'],
    EMPTY_ARRAY_CONDITION_FORANYVALUE: ['suggestion', 'IRTSC', 'full', 'no-empty-element'],
    EMPTY_ARRAY_CONDITION_IFEXISTS: ['suggestion', 'IRTSC', 'full', 'no-empty-element'],
    EMPTY_ARRAY_PRINCIPAL: ['suggestion', 'RT', 'full', 'no-empty-element'],
    EMPTY_ARRAY_RESOURCE: ['suggestion', 'IRSC', 'full', 'no-empty-element'],
    EMPTY_OBJECT_CONDITION: ['suggestion', 'IRTSC', 'full', 'no-empty-element'],
    EMPTY_OBJECT_PRINCIPAL: ['suggestion', 'RT', 'full', 'no-empty-element'],
    EMPTY_SID_VALUE: ['suggestion', 'IRTSC', 'full', 'no-empty-element'],
    EMPTY_VARIABLE: ['error', 'IRTSC', 'full', 'valid-policy-variable'],
    EQUIVALENT_TO_NULL_FALSE: ['suggestion', 'IRTSC', 'full', 'valid-condition-operator'],
    EQUIVALENT_TO_NULL_TRUE: ['suggestion', 'IRTSC', 'full', 'valid-condition-operator'],
    FEDERATED_PRINCIPAL_NOT_SUPPORTED: ['error', 'R', 'full', 'valid-principal'],
    FORALLVALUES_WITH_SINGLE_VALUED_KEY: ['security-warning', 'IRTSC', 'full', 'valid-condition-operator'],
    FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE: ['security-warning', 'T', 'full', 'require-token-condition'],
    IMPROVE_IP_RANGE: ['suggestion', 'IRTSC', 'full', 'valid-ip-range'],
    INVALID_ACTION: ['error', 'IRTSC', 'full', 'no-unknown-action'],
    INVALID_ARN_ACCOUNT: ['error', 'IRSC', 'full', 'valid-arn'],
    INVALID_ARN_PREFIX: ['error', 'IRSC', 'full', 'valid-arn'],
    INVALID_ARN_REGION: ['error', 'IRSC', 'partly', 'valid-arn'],
    INVALID_ARN_RESOURCE: ['error', 'IRSC', 'partly', 'valid-resource-arn'],
    INVALID_ARN_SERVICE_CASE: ['error', 'IRSC', 'full', 'valid-arn'],
    INVALID_CONDITION_DATA_TYPE: ['error', 'IRTSC', 'full', 'valid-condition-value'],
    INVALID_CONDITION_KEY_FORMAT: ['error', 'IRTSC', 'full', 'valid-condition-key'],
    INVALID_CONDITION_MULTIPLE_BOOLEAN: ['error', 'IRTSC', 'full', 'valid-condition-value'],
    INVALID_CONDITION_OPERATOR: ['error', 'IRTSC', 'full', 'valid-condition-operator'],
    INVALID_DATE_VALUE: ['warning', 'IRTSC', 'full', 'valid-condition-value'],
    INVALID_EFFECT: ['error', 'IRTSC', 'full', 'valid-policy'],
    INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY: ['error', 'T', 'full', 'valid-principal'],
    INVALID_GLOBAL_CONDITION_KEY: ['error', 'IRTSC', 'full', 'valid-condition-key'],
    INVALID_KMS_KEY_VALUE: ['error', 'IRTSC', 'partly', 'valid-condition-value'],
    INVALID_PARTITION: ['error', 'IRSC', 'partly', 'valid-arn'],
    INVALID_POLICY_ELEMENT: ['error', 'IRTSC', 'full', 'valid-policy'],
    INVALID_PRINCIPAL_FORMAT: ['error', 'RTC', 'full', 'valid-policy'],
    INVALID_PRINCIPAL_KEY: ['error', 'RT', 'full', 'valid-policy'],
    INVALID_REGION: ['error', 'IRTSC', 'partly', 'valid-condition-value'],
    INVALID_ROLE_REFERENCE: ['warning', 'RT', 'full', 'require-pinned-principal'],
    INVALID_SERVICE: ['error', 'IRTSC', 'full', 'valid-arn'],
    INVALID_SERVICE_CONDITION_KEY: ['error', 'IRTSC', 'full', 'valid-condition-key'],
    INVALID_SERVICE_IN_ACTION: ['error', 'IRTSC', 'full', 'no-unknown-action'],
    INVALID_SERVICE_PRINCIPAL_FORMAT: ['error', 'IRTSC', 'partly', 'valid-condition-value'],
    INVALID_USER_REFERENCE: ['warning', 'RT', 'full', 'require-pinned-principal'],
    INVALID_VARIABLE_FOR_OPERATOR: ['error', 'IRTSC', 'full', 'valid-policy-variable'],
    INVALID_VERSION: ['error', 'IRTSC', 'full', 'valid-policy'],
    INVALID_VPCE_FORMAT: ['error', 'IRTSC', 'full', 'valid-condition-value'],
    INVALID_VPC_FORMAT: ['error', 'IRTSC', 'full', 'valid-condition-value'],
    IRRELEVANT_CONDITION_KEY_IN_POLICY: ['suggestion', 'R', 'partly', 'valid-resource-policy'],
    JSON_SYNTAX_ERROR: ['error', 'IRTSC', 'full', 'valid-syntax'],
    MISMATCHED_ACTION_FOR_PRINCIPAL: ['error', 'T', 'full', 'valid-trust-action'],
    MISSING_ACTION: ['error', 'IRTSC', 'full', 'valid-policy'],
    MISSING_ACTION_FOR_CONDITION_KEY: ['error', 'TR', 'partly', 'valid-trust-action'],
    MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY: ['error', 'T', 'full', 'valid-trust-action'],
    MISSING_ARN_ACCOUNT: ['error', 'IRSC', 'partly', 'valid-arn'],
    MISSING_ARN_FIELD: ['error', 'IRSC', 'full', 'valid-arn'],
    MISSING_ARN_REGION: ['error', 'IRSC', 'full', 'valid-arn'],
    MISSING_BRACE_IN_VARIABLE: ['error', 'IRTSC', 'full', 'valid-policy-variable'],
    MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL: ['security-warning', 'T', 'full', 'require-oidc-conditions'],
    MISSING_EFFECT: ['error', 'IRTSC', 'full', 'valid-policy'],
    MISSING_GITHUB_REPO_CONDITION_KEY: ['security-warning', 'T', 'full', 'require-oidc-conditions'],
    MISSING_PAIRED_CONDITION_KEYS: ['security-warning', 'IRTSC', 'partly', 'no-weak-condition'],
    MISSING_PRINCIPAL: ['error', 'RTC', 'full', 'valid-policy'],
    MISSING_QUALIFIER: ['error', 'IRTSC', 'full', 'valid-condition-operator'],
    MISSING_QUOTE_IN_VARIABLE: ['error', 'IRTSC', 'full', 'valid-policy-variable'],
    MISSING_RESOURCE: ['error', 'IRSC', 'full', 'valid-policy'],
    MISSING_STATEMENT: ['error', 'IRTSC', 'full', 'valid-policy'],
    MISSING_TAG_KEY_IN_CONDITION: ['error', 'IRTSC', 'full', 'valid-condition-key'],
    MISSING_VERSION: ['warning', 'IRTSC', 'full', 'valid-policy'],
    NULL_WITH_IF_EXISTS: ['error', 'IRTSC', 'full', 'valid-condition-operator'],
    NULL_WITH_QUALIFIER: ['suggestion', 'IRTSC', 'full', 'valid-condition-operator'],
    PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE: ['security-warning', 'IS', 'full', 'no-open-pass-role'],
    PASS_ROLE_WITH_NOT_RESOURCE: ['security-warning', 'IS', 'full', 'no-open-pass-role'],
    PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE: ['security-warning', 'IS', 'full', 'no-open-pass-role'],
    PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE: ['security-warning', 'IS', 'full', 'no-open-pass-role'],
    PASS_ROLE_WITH_STAR_IN_RESOURCE: ['security-warning', 'IS', 'full', 'no-open-pass-role'],
    PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION: ['security-warning', 'IS', 'full', 'no-open-pass-role'],
    POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA: ['warning', 'I', 'full', 'within-size-quota'],
    POLICY_SIZE_EXCEEDS_RCP_QUOTA: ['error', 'C', 'full', 'within-size-quota'],
    POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA: ['warning', 'R', 'partly', 'within-size-quota'],
    POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA: ['warning', 'T', 'full', 'within-size-quota'],
    POLICY_SIZE_EXCEEDS_SCP_QUOTA: ['error', 'S', 'full', 'within-size-quota'],
    PRIVATE_IP_ADDRESS: ['error', 'IRTSC', 'full', 'valid-ip-range'],
    PRIVATE_IP_ADDRESS_SUBSET: ['suggestion', 'IRTSC', 'full', 'valid-ip-range'],
    PRIVATE_NOT_IP_ADDRESS: ['error', 'IRTSC', 'full', 'valid-ip-range'],
    PRIVATE_NOT_IP_ADDRESS_SUBSET: ['suggestion', 'IRTSC', 'full', 'valid-ip-range'],
    RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY: ['warning', 'C', 'full', 'valid-control-policy'],
    RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY: ['warning', 'C', 'full', 'valid-control-policy'],
    RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK: ['warning', 'C', 'full', 'valid-control-policy'],
    RCP_SYNTAX_ERROR_ACTION: ['error', 'C', 'full', 'valid-control-policy'],
    RCP_SYNTAX_ERROR_ALLOW: ['error', 'C', 'full', 'valid-policy'],
    RCP_SYNTAX_ERROR_NOTACTION: ['error', 'C', 'full', 'valid-policy'],
    RCP_SYNTAX_ERROR_PRINCIPAL: ['error', 'C', 'full', 'valid-policy'],
    RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL: ['suggestion', 'R', 'partly', 'require-source-condition'],
    REDUNDANT_ACTION: ['suggestion', 'IRTSC', 'full', 'no-redundant-grant'],
    REDUNDANT_CONDITION_VALUE_NUM: ['suggestion', 'IRTSC', 'full', 'valid-condition-value'],
    REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION: ['suggestion', 'IRTSC', 'partly', 'valid-condition-operator'],
    REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY: ['suggestion', 'T', 'full', 'valid-principal'],
    REDUNDANT_RESOURCE: ['suggestion', 'IRSC', 'full', 'no-redundant-grant'],
    REDUNDANT_STATEMENT: ['suggestion', 'IRTSC', 'full', 'no-repeated-statement'],
    REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION: [
        'suggestion',
        'IRTSC',
        'partly',
        'valid-condition-operator',
    ],
    RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL: ['security-warning', 'R', 'partly', 'require-confused-deputy-guard'],
    ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL: ['error', 'T', 'full', 'valid-policy'],
    ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE: ['error', 'T', 'full', 'valid-policy'],
    ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL: ['error', 'T', 'full', 'no-public-principal'],
    S3_PREFIX_IN_NEGATIVE_CONTEXT: ['security-warning', 'IR', 'full', 'no-weak-condition'],
    SCP_SYNTAX_ERROR_ACTION_WILDCARD: ['error', 'S', 'full', 'no-inner-wildcard'],
    SCP_SYNTAX_ERROR_PRINCIPAL: ['error', 'S', 'full', 'valid-policy'],
    SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED: ['warning', 'T', 'full', 'require-token-condition'],
    STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS: [
        'security-warning',
        'IRTSC',
        'full',
        'valid-condition-operator',
    ],
    TYPE_MISMATCH: ['warning', 'IRTSC', 'full', 'valid-condition-operator'],
    TYPE_MISMATCH_BOOLEAN: ['warning', 'IRTSC', 'full', 'valid-condition-value'],
    TYPE_MISMATCH_DATE: ['warning', 'IRTSC', 'full', 'valid-condition-value'],
    TYPE_MISMATCH_IP_RANGE: ['error', 'IRTSC', 'full', 'valid-ip-range'],
    TYPE_MISMATCH_NUMBER: ['warning', 'IRTSC', 'full', 'valid-condition-value'],
    TYPE_MISMATCH_STRING: ['warning', 'IRTSC', 'full', 'valid-condition-value'],
    UNIQUE_SIDS_RECOMMENDED: ['warning', 'R', 'full', 'no-duplicate-sid'],
    UNIQUE_SIDS_REQUIRED: ['error', 'ISC', 'full', 'no-duplicate-sid'],
    UNSUPPORTED_ACTION_FOR_CONDITION_KEY: ['error', 'IRTSC', 'no', null],
    UNSUPPORTED_ACTION_IN_POLICY: ['error', 'R', 'partly', 'valid-resource-policy'],
    UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL: ['error', 'R', 'partly', 'require-source-condition'],
    UNSUPPORTED_ELEMENT_COMBINATION: ['error', 'IRTSC', 'full', 'valid-policy'],
    UNSUPPORTED_GLOBAL_CONDITION_KEY: ['error', 'IRTSC', 'full', 'valid-condition-key'],
    UNSUPPORTED_PRINCIPAL: ['error', 'I', 'full', 'valid-policy'],
    UNSUPPORTED_RESOURCE_ARN_IN_POLICY: ['error', 'R', 'partly', 'valid-resource-policy'],
    UNSUPPORTED_SID: ['error', 'ISCT', 'full', 'valid-sid'],
    UNSUPPORTED_SPACE_IN_VARIABLE: ['error', 'IRTSC', 'full', 'valid-policy-variable'],
    UNSUPPORTED_WILDCARD_IN_PRINCIPAL: ['error', 'RT', 'full', 'require-pinned-principal'],
    UNTRUSTWORTHY_CONDITION_KEY: ['security-warning', 'IRTSC', 'partly', 'no-weak-condition'],
    USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES: ['warning', 'IRTSC', 'partly', 'no-weak-condition'],
    VARIABLE_UNSUPPORTED_IN_ELEMENT: ['error', 'IRTSC', 'full', 'valid-policy-variable'],
    VARIABLE_UNSUPPORTED_IN_VERSION: ['error', 'IRTSC', 'full', 'valid-policy-variable'],
    VARIABLE_USAGE_TOO_PERMISSIVE: ['error', 'RT', 'partly', 'require-specific-value'],
    WILDCARD_IN_SERVICE_NAME: ['suggestion', 'IRSC', 'full', 'valid-arn'],
    WILDCARD_USAGE_TOO_PERMISSIVE: ['error', 'RT', 'partly', 'require-specific-value'],
    WILDCARD_WITHOUT_LIKE_OPERATOR: ['warning', 'IRTSC', 'full', 'valid-condition-operator'],
};
const issueCodes = Object.entries(table).map(([code, [severity, letters, offline, rule]]) => ({
    code,
    severity,
    policyTypes: letters.split('').flatMap((letter) => typeOfLetter[letter] ?? []),
    offline,
    rule,
}));
const byCode = new Map(issueCodes.map((issue) => [issue.code, issue]));


/***/ })

};
;