"use strict";
exports.id = 2397;
exports.ids = [2397];
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


/***/ })

};
;