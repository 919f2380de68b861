"use strict";
exports.id = 4292;
exports.ids = [4292];
exports.modules = {

/***/ 94216:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   u: () => (/* binding */ awsCall)
/* harmony export */ });
/* harmony import */ var _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6940);

async function awsCall(action, call) {
    try {
        return await call();
    }
    catch (error) {
        throw error instanceof _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u ? error : failureOf(error, action);
    }
}
function failureOf(error, action) {
    const { name, code, $metadata } = thrown(error);
    const kind = typeof name === 'string' ? name : '';
    const status = $metadata?.httpStatusCode;
    const failed = (codeOfError, message, denied) => new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u(codeOfError, message, { cause: error, ...(denied === undefined ? {} : { denied }) });
    if (kind === 'CredentialsProviderError' || kind === 'TokenProviderError')
        return failed('no-credentials', `There are no usable AWS credentials for ${action}.`);
    if (deniedKinds.has(kind))
        return failed('aws-denied', `AWS denied ${action}.`, action);
    if (throttledKinds.has(kind) || status === 429)
        return failed('aws-throttled', `AWS throttled ${action}, and waiting did not help.`);
    if (kind === 'AbortError' || kind === 'TimeoutError' || (typeof code === 'string' && unreachable.has(code)))
        return failed('aws-unreachable', `${action} got no answer from AWS (${typeof code === 'string' ? code : kind}).`);
    const request = $metadata?.requestId === undefined ? '' : `, request ${$metadata.requestId}`;
    return failed('aws-failed', `${action} failed: ${reasonOf(error)}${request}.`);
}
function reasonOf(error) {
    const { name, message, $metadata } = thrown(error);
    const kind = typeof name === 'string' && name !== '' ? name : `HTTP ${$metadata?.httpStatusCode ?? 'error'}`;
    const text = typeof message === 'string' ? message.trim().replace(/\.+$/, '') : '';
    const said = text === '' ? kind : `${kind}: ${text}`;
    return said.length <= 300 ? said : `${said.slice(0, 299)}\u2026`;
}
function thrown(error) {
    return typeof error === 'object' && error !== null ? error : {};
}
const deniedKinds = new Set([
    'AccessDenied',
    'AccessDeniedException',
    'AuthorizationError',
    'Forbidden',
    'NotAuthorized',
    'UnauthorizedOperation',
]);
const throttledKinds = new Set([
    'LimitExceededException',
    'RequestLimitExceeded',
    'SlowDown',
    'Throttling',
    'ThrottlingException',
    'TooManyRequestsException',
]);
const unreachable = new Set([
    'EAI_AGAIN',
    'ECONNREFUSED',
    'ECONNRESET',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
    'ETIMEDOUT',
]);


/***/ }),

/***/ 93162:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ awsConfig)
/* harmony export */ });
function awsConfig(region, credentials) {
    process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
    return {
        region,
        ...(credentials === undefined ? {} : { credentials }),
        retryMode: 'standard',
        maxAttempts: 5,
        requestHandler: { connectionTimeout: 5000, requestTimeout: 20_000, throwOnRequestTimeout: true },
    };
}


/***/ }),

/***/ 14292:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assumeRole: () => (/* binding */ assumeRole)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/core/connect/token-claims.js
function claimsOf(token) {
    const payload = token.split('.')[1];
    if (payload === undefined)
        return undefined;
    try {
        const claims = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
        if (typeof claims !== 'object' || claims === null)
            return undefined;
        const text = (name) => {
            const value = claims[name];
            return typeof value === 'string' ? value.slice(0, 500) : '';
        };
        return {
            issuer: text('iss'),
            audience: text('aud'),
            subject: text('sub'),
            environment: text('environment'),
            ref: text('ref'),
            repository: text('repository'),
            repositoryId: text('repository_id'),
            ownerId: text('repository_owner_id'),
        };
    }
    catch {
        return undefined;
    }
}
function isImmutableSubject(subject) {
    return /^repo:[^/:@]+@\d+\/[^/:@]+@\d+:/.test(subject);
}
function explainDenial(claims) {
    const { issuer, audience, subject, environment, ref, repositoryId, ownerId } = claims;
    const provider = issuer.replace(/^https:\/\//, '');
    const shown = [
        ['iss', issuer],
        ['aud', audience],
        ['sub', subject],
        ['environment', environment],
        ['ref', ref],
        ['repository_id', repositoryId],
        ['repository_owner_id', ownerId],
    ].flatMap(([name, value]) => (value === '' ? [] : [`  ${name}: ${value}`]));
    const condition = { StringEquals: { [`${provider}:aud`]: audience, [`${provider}:sub`]: subject } };
    return [
        'The token says:',
        ...shown,
        isImmutableSubject(subject)
            ? 'Its subject carries the ids of owner and repository: a trust policy with the older form, without @ids, does not match.'
            : 'Its subject is in the older form, without the ids of owner and repository.',
        'A trust policy that lets it in has this condition:',
        `  "Condition": ${JSON.stringify(condition)}`,
    ];
}

// EXTERNAL MODULE: ./lib/core/errors/app-error.js + 1 modules
var app_error = __webpack_require__(6940);
// EXTERNAL MODULE: ./lib/adapters/aws/aws-call.js
var aws_call = __webpack_require__(94216);
// EXTERNAL MODULE: ./lib/adapters/aws/aws-config.js
var aws_config = __webpack_require__(93162);
;// CONCATENATED MODULE: ./lib/adapters/aws/web-identity.js





const attempts = 4;
async function assumeRole({ roleArn, region, token, sessionName }) {
    const { STSClient, AssumeRoleWithWebIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
    const none = { accessKeyId: 'none', secretAccessKey: 'none' };
    const client = new STSClient({ ...(0,aws_config/* awsConfig */.M)(region, none), maxAttempts: 2 });
    for (let attempt = 1;; attempt += 1)
        try {
            const { Credentials: made } = await client.send(new AssumeRoleWithWebIdentityCommand({
                RoleArn: roleArn,
                RoleSessionName: sessionName,
                WebIdentityToken: token,
                DurationSeconds: 3600,
            }));
            if (!made?.AccessKeyId || !made.SecretAccessKey || !made.SessionToken)
                throw new app_error/* AppError */.u('role-not-assumed', `STS gave no credentials for ${roleArn}.`);
            return {
                accessKeyId: made.AccessKeyId,
                secretAccessKey: made.SecretAccessKey,
                sessionToken: made.SessionToken,
                ...(made.Expiration === undefined ? {} : { expiration: made.Expiration }),
            };
        }
        catch (error) {
            if (error instanceof app_error/* AppError */.u)
                throw error;
            if (attempt < attempts && isTransient(error)) {
                await (0,promises_.setTimeout)(Math.random() * 200 * 2 ** attempt);
                continue;
            }
            throw denial(error, roleArn, token);
        }
}
function isTransient(error) {
    if (!(error instanceof Error))
        return false;
    const { name, message } = error;
    return (name === 'IDPCommunicationError' ||
        name === 'IDPCommunicationErrorException' ||
        ((name === 'InvalidIdentityToken' || name === 'InvalidIdentityTokenException') &&
            /verification key/i.test(message)));
}
function denial(error, roleArn, token) {
    const claims = claimsOf(token);
    const lines = claims === undefined ? [] : explainDenial(claims);
    const said = (0,aws_call/* reasonOf */.A)(error).replaceAll(token, '***');
    return new app_error/* AppError */.u('role-not-assumed', [`STS does not hand out ${roleArn}: ${said}.`, ...lines].join('\n'));
}


/***/ })

};
;