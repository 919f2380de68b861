"use strict";
exports.id = 8315;
exports.ids = [8315];
exports.modules = {

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

/***/ 88315:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAws: () => (/* binding */ openAws)
});

// EXTERNAL MODULE: ./lib/core/connect/fact.js
var fact = __webpack_require__(4590);
// EXTERNAL MODULE: ./lib/core/errors/app-error.js + 1 modules
var app_error = __webpack_require__(6940);
// EXTERNAL MODULE: ./lib/adapters/aws/aws-call.js
var aws_call = __webpack_require__(94216);
// EXTERNAL MODULE: ./lib/adapters/aws/aws-config.js
var aws_config = __webpack_require__(93162);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/adapters/aws/signed-call.js

class ServiceRefusal extends Error {
    $metadata;
    constructor(kind, message, status, requestId) {
        super(message);
        this.name = kind;
        this.$metadata = { httpStatusCode: status, ...(requestId === null ? {} : { requestId }) };
    }
}
const attempts = 4;
async function signedCall(call, credentials) {
    for (let attempt = 1;; attempt += 1) {
        const answer = await send(call, credentials).catch((error) => failureToReach(error));
        if (!(answer instanceof Error))
            return answer;
        const status = answer instanceof ServiceRefusal ? answer.$metadata.httpStatusCode : 503;
        const isTransient = status >= 500 || status === 429 || /Throttl|TooManyRequests/.test(answer.name);
        if (!isTransient || attempt === attempts)
            throw answer;
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 100 * 2 ** attempt));
    }
}
async function send({ service, region, endpoint, target, input }, credentials) {
    const { SignatureV4 } = await __webpack_require__.e(/* import() */ 5118).then(__webpack_require__.t.bind(__webpack_require__, 75118, 19));
    const { protocol, hostname, port, host, pathname } = new URL(endpoint);
    const body = JSON.stringify(input);
    const signer = new SignatureV4({ service, region, credentials, sha256: Sha256 });
    const { headers } = await signer.sign({
        method: 'POST',
        protocol,
        hostname,
        ...(port === '' ? {} : { port: Number(port) }),
        path: pathname,
        query: {},
        headers: { host, 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target },
        body,
    });
    const { host: _, ...sent } = headers;
    const response = await fetch(endpoint, {
        method: 'POST',
        headers: sent,
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(20_000),
    });
    const answer = parse(await response.text());
    if (response.ok)
        return answer;
    const { __type: type, message, Message } = answer;
    return new ServiceRefusal(typeof type === 'string' ? type.replace(/^.*#/, '') : '', [message, Message].find((text) => typeof text === 'string') ?? '', response.status, response.headers.get('x-amzn-requestid'));
}
function failureToReach(error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    return Object.assign(new Error('no answer', { cause: error }), {
        code: typeof code === 'string' && code.startsWith('E') ? code : 'ENETUNREACH',
    });
}
function parse(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}
class Sha256 {
    #hash;
    constructor(secret) {
        this.#hash = secret === undefined ? (0,external_node_crypto_.createHash)('sha256') : (0,external_node_crypto_.createHmac)('sha256', bytesOf(secret));
    }
    update(data) {
        this.#hash.update(data);
    }
    digest() {
        return Promise.resolve(this.#hash.digest());
    }
    reset() {
        throw new Error('a hash is made for one text');
    }
}
function bytesOf(secret) {
    if (typeof secret === 'string')
        return secret;
    return ArrayBuffer.isView(secret)
        ? new Uint8Array(secret.buffer, secret.byteOffset, secret.byteLength)
        : new Uint8Array(secret);
}

;// CONCATENATED MODULE: ./lib/adapters/aws/billing-data.js



const homes = {
    aws: {
        region: 'us-east-1',
        cur: 'https://cur.us-east-1.amazonaws.com/',
        exports: 'https://bcm-data-exports.us-east-1.api.aws/',
    },
    'aws-cn': {
        region: 'cn-northwest-1',
        cur: 'https://cur.cn-northwest-1.amazonaws.com.cn/',
        exports: 'https://bcm-data-exports.cn-northwest-1.api.amazonwebservices.com.cn/',
    },
};
const maxPages = 200;
async function costReports(partition, credentials, environment) {
    const action = 'cur:DescribeReportDefinitions';
    const { region, cur } = homeOf(partition, action);
    const pages = await everyPage(action, (token) => signedCall({
        service: 'cur',
        region,
        endpoint: environment['AWS_ENDPOINT_URL_COST_AND_USAGE_REPORT_SERVICE'] ??
            environment['AWS_ENDPOINT_URL'] ??
            cur,
        target: 'AWSOrigamiServiceGatewayService.DescribeReportDefinitions',
        input: { MaxResults: 5, ...token },
    }, credentials));
    return pages.flatMap((page) => shapesOf(page['ReportDefinitions']).map(reportOf));
}
function reportOf(report) {
    const status = shapeOf(report['ReportStatus']);
    const refresh = report['RefreshClosedReports'];
    return {
        name: textOf(report['ReportName']),
        timeUnit: textOf(report['TimeUnit']),
        format: textOf(report['Format']),
        compression: textOf(report['Compression']),
        schemaElements: textsOf(report['AdditionalSchemaElements']),
        versioning: textOf(report['ReportVersioning']),
        refreshClosed: typeof refresh === 'boolean' ? refresh : null,
        bucket: textOf(report['S3Bucket']),
        prefix: textOf(report['S3Prefix']),
        region: textOf(report['S3Region']),
        lastDelivery: dateOf(status['lastDelivery']),
        lastStatus: textOf(status['lastStatus']) || null,
    };
}
async function dataExports(partition, credentials, environment) {
    const { region, exports } = homeOf(partition, 'bcm-data-exports:ListExports');
    const endpoint = environment['AWS_ENDPOINT_URL_BCM_DATA_EXPORTS'] ?? environment['AWS_ENDPOINT_URL'] ?? exports;
    const call = async (operation, input) => signedCall({
        service: 'bcm-data-exports',
        region,
        endpoint,
        target: `AWSBillingAndCostManagementDataExports.${operation}`,
        input,
    }, credentials);
    const pages = await everyPage('bcm-data-exports:ListExports', (token) => call('ListExports', { MaxResults: 100, ...token }));
    const listed = pages.flatMap((page) => shapesOf(page['Exports']));
    const read = [];
    for (const { ExportArn } of listed)
        read.push(exportOf(shapeOf(await (0,aws_call/* awsCall */.u)('bcm-data-exports:GetExport', () => call('GetExport', { ExportArn })))));
    return read;
}
function exportOf(answer) {
    const made = shapeOf(answer['Export']);
    const status = shapeOf(answer['ExportStatus']);
    const tables = shapeOf(shapeOf(made['DataQuery'])['TableConfigurations']);
    const [[table, settings] = ['', {}]] = Object.entries(tables);
    const target = shapeOf(shapeOf(made['DestinationConfigurations'])['S3Destination']);
    const output = shapeOf(target['S3OutputConfigurations']);
    const queried = /\bfrom\s+(\w+)/i.exec(textOf(shapeOf(made['DataQuery'])['QueryStatement']).slice(-500))?.[1];
    const options = shapeOf(settings);
    return {
        arn: textOf(made['ExportArn']),
        name: textOf(made['Name']),
        table: table || (queried ?? ''),
        hourly: options['TIME_GRANULARITY'] === 'HOURLY',
        withResources: options['INCLUDE_RESOURCES'] === 'TRUE',
        format: textOf(output['Format']),
        compression: textOf(output['Compression']),
        overwrite: textOf(output['Overwrite']),
        bucket: textOf(target['S3Bucket']),
        prefix: textOf(target['S3Prefix']),
        region: textOf(target['S3Region']),
        status: textOf(status['StatusCode']),
        statusReason: textOf(status['StatusReason']) || null,
        lastRefreshedAt: dateOf(status['LastRefreshedAt']),
    };
}
function homeOf(partition, action) {
    const home = homes[partition];
    if (home !== undefined)
        return home;
    throw new app_error/* AppError */.u('aws-failed', `${action} is not offered in the partition ${partition}.`);
}
async function everyPage(action, ask) {
    const pages = [];
    let token = '';
    do {
        if (pages.length === maxPages)
            throw new app_error/* AppError */.u('aws-failed', `${action} has no last page.`);
        const page = shapeOf(await (0,aws_call/* awsCall */.u)(action, () => ask(token === '' ? {} : { NextToken: token })));
        pages.push(page);
        token = textOf(page['NextToken']);
    } while (token !== '');
    return pages;
}
function shapeOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function shapesOf(value) {
    return Array.isArray(value) ? value.map(shapeOf) : [];
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
function textsOf(value) {
    return Array.isArray(value) ? value.map(textOf) : [];
}
function dateOf(value) {
    if (typeof value === 'number')
        return isoOf(value * 1000);
    const text = textOf(value);
    const basic = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(text);
    return isoOf(Date.parse(basic === null
        ? text
        : text.replace(basic[0], `${basic[1]}-${basic[2]}-${basic[3]}T${basic[4]}:${basic[5]}:${basic[6]}Z`)));
}
function isoOf(milliseconds) {
    return Number.isFinite(milliseconds) && Math.abs(milliseconds) < 8.64e15
        ? new Date(milliseconds).toISOString()
        : null;
}

;// CONCATENATED MODULE: ./lib/adapters/aws/account.js





const globalRegions = {
    aws: 'us-east-1',
    'aws-cn': 'cn-northwest-1',
    'aws-us-gov': 'us-gov-west-1',
};
const account_maxPages = 100;
function awsAccount(region, credentials, environment) {
    const config = (where) => (0,aws_config/* awsConfig */.M)(where, credentials);
    let callerKnown;
    let bucketsKnown;
    const caller = () => (callerKnown ??= askCaller());
    const askCaller = async () => {
        const { STSClient, GetCallerIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
        const client = new STSClient(config(region));
        const { Account: accountId, Arn: arn } = await (0,aws_call/* awsCall */.u)('sts:GetCallerIdentity', () => client.send(new GetCallerIdentityCommand({})));
        if (accountId === undefined || arn === undefined)
            throw new app_error/* AppError */.u('aws-failed', 'sts:GetCallerIdentity gave no account.');
        return { accountId, arn, partition: partitionOf(arn) };
    };
    const global = async () => config(globalRegions[(await caller()).partition]);
    const identity = async () => {
        const { STSClient } = await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
        return (0,aws_call/* awsCall */.u)('sts:GetCallerIdentity', () => new STSClient(config(region)).config.credentials());
    };
    const ownBuckets = () => (bucketsKnown ??= askBuckets());
    const askBuckets = async () => {
        const { S3Client, paginateListBuckets } = await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
        const client = new S3Client(await global());
        return (0,aws_call/* awsCall */.u)('s3:ListAllMyBuckets', async () => {
            const found = new Map();
            for await (const { Buckets = [] } of bounded(paginateListBuckets({ client, pageSize: 1000 }, {})))
                for (const { Name, BucketRegion } of Buckets)
                    if (Name !== undefined)
                        found.set(Name, BucketRegion ?? '');
            return found;
        });
    };
    return {
        caller,
        async organization({ accountId }) {
            const { OrganizationsClient, DescribeOrganizationCommand } = await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(5861), __webpack_require__.e(2503)]).then(__webpack_require__.t.bind(__webpack_require__, 92503, 19));
            const client = new OrganizationsClient(await global());
            return (0,aws_call/* awsCall */.u)('organizations:DescribeOrganization', async () => {
                try {
                    const { Organization: found } = await client.send(new DescribeOrganizationCommand({}));
                    const managementAccountId = found?.MasterAccountId;
                    if (found?.Id === undefined || managementAccountId === undefined)
                        throw new app_error/* AppError */.u('aws-failed', 'organizations:DescribeOrganization names no management account.');
                    return {
                        membership: managementAccountId === accountId ? 'management' : 'member',
                        id: found.Id,
                        managementAccountId,
                        features: found.FeatureSet === 'ALL' ? 'ALL' : 'CONSOLIDATED_BILLING',
                    };
                }
                catch (error) {
                    if (error instanceof Error && error.name === 'AWSOrganizationsNotInUseException')
                        return { membership: 'none' };
                    throw error;
                }
            });
        },
        costReports: async () => costReports((await caller()).partition, await identity(), environment),
        dataExports: async () => dataExports((await caller()).partition, await identity(), environment),
        async bucket(name) {
            const own = (await ownBuckets()).get(name);
            if (own === undefined)
                return { name, isOwn: false, region: null, policy: (0,fact/* known */.e)(null) };
            const { S3Client, GetBucketPolicyCommand } = await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
            const { accountId } = await caller();
            const client = new S3Client(config(own === '' ? region : own));
            const policy = await (0,aws_call/* awsCall */.u)('s3:GetBucketPolicy', async () => {
                try {
                    const { Policy } = await client.send(new GetBucketPolicyCommand({ Bucket: name, ExpectedBucketOwner: accountId }));
                    return (0,fact/* known */.e)(Policy ?? null);
                }
                catch (error) {
                    if (error instanceof Error && error.name === 'NoSuchBucketPolicy')
                        return (0,fact/* known */.e)(null);
                    throw error;
                }
            }).catch(fact/* unknownBy */.Q);
            return { name, isOwn: true, region: own === '' ? null : own, policy };
        },
        async trails() {
            const { CloudTrailClient, DescribeTrailsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(5861), __webpack_require__.e(7392)]).then(__webpack_require__.t.bind(__webpack_require__, 57392, 19));
            const client = new CloudTrailClient(config(region));
            const { trailList = [] } = await (0,aws_call/* awsCall */.u)('cloudtrail:DescribeTrails', () => client.send(new DescribeTrailsCommand({})));
            return trailList.map((trail) => ({
                arn: trail.TrailARN ?? '',
                bucket: trail.S3BucketName ?? null,
                prefix: trail.S3KeyPrefix ?? null,
                topicArn: trail.SnsTopicARN ?? null,
                isMultiRegion: trail.IsMultiRegionTrail === true,
                isOrganization: trail.IsOrganizationTrail === true,
            }));
        },
        async costAllocationTags() {
            const { CostExplorerClient, ListCostAllocationTagsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(5861), __webpack_require__.e(2994)]).then(__webpack_require__.t.bind(__webpack_require__, 32994, 19));
            const client = new CostExplorerClient(await global());
            return (0,aws_call/* awsCall */.u)('ce:ListCostAllocationTags', async () => {
                const tags = [];
                let token;
                for (let page = 0; page < account_maxPages; page += 1) {
                    const answer = await client.send(new ListCostAllocationTagsCommand({
                        MaxResults: 100,
                        ...(token === undefined ? {} : { NextToken: token }),
                    }));
                    for (const { TagKey, Type, Status } of answer.CostAllocationTags ?? [])
                        tags.push({
                            key: TagKey ?? '',
                            type: Type === 'AWSGenerated' ? 'AWSGenerated' : 'UserDefined',
                            isActive: Status === 'Active',
                        });
                    token = answer.NextToken;
                    if (token === undefined)
                        return tags;
                }
                throw new app_error/* AppError */.u('aws-failed', 'ce:ListCostAllocationTags has no last page.');
            });
        },
        async optInRegions() {
            const { AccountClient, paginateListRegions } = await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(5861), __webpack_require__.e(2990)]).then(__webpack_require__.t.bind(__webpack_require__, 82990, 19));
            const client = new AccountClient(await global());
            return (0,aws_call/* awsCall */.u)('account:ListRegions', async () => {
                const regions = [];
                for await (const { Regions = [] } of bounded(paginateListRegions({ client, pageSize: 50 }, {})))
                    for (const { RegionName, RegionOptStatus } of Regions)
                        if (RegionName !== undefined && RegionOptStatus !== 'ENABLED_BY_DEFAULT')
                            regions.push({ name: RegionName, isEnabled: RegionOptStatus === 'ENABLED' });
                return regions;
            });
        },
    };
}
async function* bounded(pages) {
    let count = 0;
    for await (const page of pages) {
        count += 1;
        if (count > account_maxPages)
            throw new app_error/* AppError */.u('aws-failed', 'AWS gives pages without an end.');
        yield page;
    }
}
function partitionOf(arn) {
    const [, partition] = arn.split(':');
    return partition === 'aws-cn' || partition === 'aws-us-gov' ? partition : 'aws';
}

// EXTERNAL MODULE: ./lib/adapters/aws/at-most.js
var at_most = __webpack_require__(43141);
;// CONCATENATED MODULE: ./lib/adapters/aws/live-roles.js





const live_roles_maxPages = 100;
const parallel = 4;
const batchSize = 50;
function awsLiveRoles(region, credentials) {
    let opened;
    const open = () => (opened ??= Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(5861), __webpack_require__.e(6764)]).then(__webpack_require__.t.bind(__webpack_require__, 16764, 19)).then((sdk) => ({
        sdk,
        client: new sdk.IAMClient((0,aws_config/* awsConfig */.M)(region, credentials)),
    })));
    return {
        async find(name) {
            const { sdk, client } = await open();
            const role = await (0,aws_call/* awsCall */.u)('iam:GetRole', async () => {
                try {
                    return (await client.send(new sdk.GetRoleCommand({ RoleName: name }))).Role;
                }
                catch (error) {
                    if (error instanceof Error && error.name === 'NoSuchEntityException')
                        return undefined;
                    throw error;
                }
            });
            if (role === undefined)
                return undefined;
            const [inline, managed] = await Promise.all([
                inlinePolicies(sdk, client, name).then(fact/* known */.e, fact/* unknownBy */.Q),
                attachedPolicies(sdk, client, name).then(fact/* known */.e, fact/* unknownBy */.Q),
            ]);
            return {
                arn: role.Arn ?? '',
                name: role.RoleName ?? '',
                path: role.Path ?? '',
                trust: decoded(role.AssumeRolePolicyDocument),
                boundary: role.PermissionsBoundary?.PermissionsBoundaryArn ?? null,
                inline,
                managed,
            };
        },
        async simulate(roleArn, questions) {
            const { sdk, client } = await open();
            const turn = (0,at_most/* atMost */.T)(parallel);
            const answers = await Promise.all(batchesOf(questions).map((batch) => turn(() => simulateBatch(sdk, client, roleArn, batch))));
            const byQuestion = new Map(answers.flat().map((answer) => [keyOf(answer), answer]));
            return questions.map((question) => {
                const answer = byQuestion.get(keyOf(question));
                if (answer !== undefined)
                    return answer;
                throw new app_error/* AppError */.u('aws-failed', `iam:SimulatePrincipalPolicy says nothing of ${question.action} on ${question.resource}.`);
            });
        },
    };
}
async function inlinePolicies(sdk, client, name) {
    const names = await (0,aws_call/* awsCall */.u)('iam:ListRolePolicies', () => allPages(async (Marker) => {
        const page = await client.send(new sdk.ListRolePoliciesCommand({ RoleName: name, ...Marker }));
        return { items: page.PolicyNames ?? [], next: markerOf(page) };
    }));
    const turn = (0,at_most/* atMost */.T)(parallel);
    return Promise.all(names.map((policy) => turn(() => (0,aws_call/* awsCall */.u)('iam:GetRolePolicy', async () => {
        const found = await client.send(new sdk.GetRolePolicyCommand({ RoleName: name, PolicyName: policy }));
        return { name: policy, document: decoded(found.PolicyDocument) };
    }))));
}
async function attachedPolicies(sdk, client, name) {
    const arns = await (0,aws_call/* awsCall */.u)('iam:ListAttachedRolePolicies', () => allPages(async (Marker) => {
        const page = await client.send(new sdk.ListAttachedRolePoliciesCommand({ RoleName: name, ...Marker }));
        return {
            items: (page.AttachedPolicies ?? []).map(({ PolicyArn = '' }) => PolicyArn),
            next: markerOf(page),
        };
    }));
    const turn = (0,at_most/* atMost */.T)(parallel);
    return Promise.all(arns.map(async (arn) => ({
        arn,
        document: isOfAws(arn)
            ? null
            : await turn(() => documentInForce(sdk, client, arn)).then(fact/* known */.e, fact/* unknownBy */.Q),
    })));
}
async function documentInForce(sdk, client, arn) {
    const version = await (0,aws_call/* awsCall */.u)('iam:GetPolicy', async () => {
        const { Policy } = await client.send(new sdk.GetPolicyCommand({ PolicyArn: arn }));
        return Policy?.DefaultVersionId;
    });
    return (0,aws_call/* awsCall */.u)('iam:GetPolicyVersion', async () => {
        const { PolicyVersion } = await client.send(new sdk.GetPolicyVersionCommand({ PolicyArn: arn, VersionId: version }));
        return decoded(PolicyVersion?.Document);
    });
}
function isOfAws(arn) {
    return arn.split(':')[4] === 'aws';
}
async function simulateBatch(sdk, client, roleArn, { resource, actions }) {
    const results = await (0,aws_call/* awsCall */.u)('iam:SimulatePrincipalPolicy', () => allPages(async (Marker) => {
        const page = await client.send(new sdk.SimulatePrincipalPolicyCommand({
            PolicySourceArn: roleArn,
            ActionNames: [...actions],
            ResourceArns: [resource],
            ...Marker,
        }));
        return { items: page.EvaluationResults ?? [], next: markerOf(page) };
    }));
    return results.map((result) => answerOf(result, resource));
}
function answerOf(result, resource) {
    const { EvalActionName: action = '', EvalDecision: decision } = result;
    return {
        action,
        resource,
        decision: decision === 'allowed' || decision === 'explicitDeny' ? decision : 'implicitDeny',
        by: againstIt(result),
        missingContext: result.MissingContextValues ?? [],
    };
}
function againstIt(result) {
    if (result.OrganizationsDecisionDetail?.AllowedByOrganizations === false)
        return 'organization';
    return result.PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary === false ? 'boundary' : null;
}
function batchesOf(questions) {
    const byResource = new Map();
    for (const { action, resource } of questions) {
        const actions = byResource.get(resource);
        if (actions === undefined)
            byResource.set(resource, new Set([action]));
        else
            actions.add(action);
    }
    return [...byResource].flatMap(([resource, actions]) => Array.from({ length: Math.ceil(actions.size / batchSize) }, (_, index) => ({
        resource,
        actions: [...actions].slice(index * batchSize, (index + 1) * batchSize),
    })));
}
function keyOf({ action, resource }) {
    return `${action.toLowerCase()} ${resource}`;
}
function decoded(document) {
    try {
        return decodeURIComponent(document ?? '');
    }
    catch {
        return document ?? '';
    }
}
function markerOf({ IsTruncated, Marker }) {
    return IsTruncated === true && Marker !== undefined ? { Marker } : undefined;
}
async function allPages(ask) {
    const all = [];
    let marker = {};
    for (let page = 0; page < live_roles_maxPages; page += 1) {
        const { items, next } = await ask(marker);
        all.push(...items);
        if (next === undefined)
            return all;
        marker = next;
    }
    throw new app_error/* AppError */.u('aws-failed', 'AWS gives pages without an end.');
}

;// CONCATENATED MODULE: ./lib/core/model/stack.js
const stackStatuses = [
    'CREATE_IN_PROGRESS',
    'CREATE_FAILED',
    'CREATE_COMPLETE',
    'ROLLBACK_IN_PROGRESS',
    'ROLLBACK_FAILED',
    'ROLLBACK_COMPLETE',
    'DELETE_IN_PROGRESS',
    'DELETE_FAILED',
    'DELETE_COMPLETE',
    'UPDATE_IN_PROGRESS',
    'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
    'UPDATE_COMPLETE',
    'UPDATE_FAILED',
    'UPDATE_ROLLBACK_IN_PROGRESS',
    'UPDATE_ROLLBACK_FAILED',
    'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS',
    'UPDATE_ROLLBACK_COMPLETE',
    'REVIEW_IN_PROGRESS',
    'IMPORT_IN_PROGRESS',
    'IMPORT_COMPLETE',
    'IMPORT_ROLLBACK_IN_PROGRESS',
    'IMPORT_ROLLBACK_FAILED',
    'IMPORT_ROLLBACK_COMPLETE',
];

;// CONCATENATED MODULE: ./lib/adapters/aws/stack-events.js
const stack_events_maxPages = 200;
const maxNested = 200;
function stackEventReader() {
    const nestedIn = new Map();
    return async (sdk, client, stackId, seen) => {
        const nested = nestedIn.get(stackId) ?? new Set();
        nestedIn.set(stackId, nested);
        const found = [...(await freshEvents(sdk, client, stackId, seen))];
        for (const id of nestedStacks(found, stackId))
            nested.add(id);
        for (const id of nested) {
            const events = await freshEvents(sdk, client, id, seen);
            found.push(...events);
            for (const inner of nestedStacks(events, id))
                if (nested.size < maxNested)
                    nested.add(inner);
        }
        return found.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    };
}
async function freshEvents(sdk, client, stackId, seen) {
    const newestFirst = [];
    let token;
    for (let page = 0; page < stack_events_maxPages; page += 1) {
        const answer = await client.send(new sdk.DescribeStackEventsCommand({
            StackName: stackId,
            ...(token === undefined ? {} : { NextToken: token }),
        }));
        const events = (answer.StackEvents ?? []).map(eventOf);
        const fresh = events.filter(({ id }) => !seen.has(id));
        newestFirst.push(...fresh);
        token = answer.NextToken;
        if (token === undefined || fresh.length < events.length)
            break;
    }
    return newestFirst.reverse();
}
function nestedStacks(events, stackId) {
    return events.flatMap(({ type, physicalId }) => type === 'AWS::CloudFormation::Stack' && physicalId?.startsWith('arn:') === true && physicalId !== stackId
        ? [physicalId]
        : []);
}
function eventOf(event) {
    return {
        id: event.EventId ?? '',
        stackId: event.StackId ?? '',
        at: (event.Timestamp ?? new Date(0)).toISOString(),
        logicalId: event.LogicalResourceId ?? '',
        physicalId: event.PhysicalResourceId || null,
        type: event.ResourceType ?? '',
        status: event.ResourceStatus ?? '',
        reason: event.ResourceStatusReason ?? null,
    };
}

;// CONCATENATED MODULE: ./lib/adapters/aws/stacks.js





const stacks_maxPages = 200;
function awsStacks(region, credentials) {
    const eventsOf = stackEventReader();
    let opened;
    const open = () => (opened ??= Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19)).then((sdk) => ({
        sdk,
        client: new sdk.CloudFormationClient((0,aws_config/* awsConfig */.M)(region, credentials)),
    })));
    return {
        async find(nameOrId) {
            const { sdk, client } = await open();
            return (0,aws_call/* awsCall */.u)('cloudformation:DescribeStacks', async () => {
                try {
                    const { Stacks: found } = await client.send(new sdk.DescribeStacksCommand({ StackName: nameOrId }));
                    return found?.[0] === undefined ? undefined : stackOf(found[0]);
                }
                catch (error) {
                    if (isMissingStack(error))
                        return undefined;
                    throw error;
                }
            });
        },
        async createChangeSet(request) {
            const { sdk, client } = await open();
            const { Id, StackId } = await (0,aws_call/* awsCall */.u)('cloudformation:CreateChangeSet', () => client.send(new sdk.CreateChangeSetCommand(inputOf(request))));
            if (Id === undefined || StackId === undefined)
                throw new app_error/* AppError */.u('aws-failed', 'cloudformation:CreateChangeSet gave no change set.');
            return { id: Id, stackId: StackId };
        },
        async changeSet(id) {
            const { sdk, client } = await open();
            return (0,aws_call/* awsCall */.u)('cloudformation:DescribeChangeSet', async () => {
                const changes = [];
                let token;
                for (let page = 0; page < stacks_maxPages; page += 1) {
                    const answer = await client.send(new sdk.DescribeChangeSetCommand({
                        ChangeSetName: id,
                        IncludePropertyValues: true,
                        ...(token === undefined ? {} : { NextToken: token }),
                    }));
                    changes.push(...(answer.Changes ?? []).map(({ ResourceChange: change = {} }) => changeOf(change)));
                    token = answer.NextToken;
                    if (token === undefined)
                        return changeSetOf(id, answer, changes);
                }
                throw new app_error/* AppError */.u('aws-failed', 'cloudformation:DescribeChangeSet has no last page.');
            });
        },
        async deleteChangeSet(id) {
            const { sdk, client } = await open();
            await (0,aws_call/* awsCall */.u)('cloudformation:DeleteChangeSet', () => client.send(new sdk.DeleteChangeSetCommand({ ChangeSetName: id })));
        },
        async executeChangeSet(id, token) {
            const { sdk, client } = await open();
            await (0,aws_call/* awsCall */.u)('cloudformation:ExecuteChangeSet', () => client.send(new sdk.ExecuteChangeSetCommand({ ChangeSetName: id, ClientRequestToken: token })));
        },
        async continueRollback(stackName, token) {
            const { sdk, client } = await open();
            await (0,aws_call/* awsCall */.u)('cloudformation:ContinueUpdateRollback', () => client.send(new sdk.ContinueUpdateRollbackCommand({ StackName: stackName, ClientRequestToken: token })));
        },
        async deleteStack(stackName, token) {
            const { sdk, client } = await open();
            await (0,aws_call/* awsCall */.u)('cloudformation:DeleteStack', () => client.send(new sdk.DeleteStackCommand({ StackName: stackName, ClientRequestToken: token })));
        },
        async protect(stackName, isProtected) {
            const { sdk, client } = await open();
            await (0,aws_call/* awsCall */.u)('cloudformation:UpdateTerminationProtection', () => client.send(new sdk.UpdateTerminationProtectionCommand({
                StackName: stackName,
                EnableTerminationProtection: isProtected,
            })));
        },
        async events(stackId, seen) {
            const { sdk, client } = await open();
            return (0,aws_call/* awsCall */.u)('cloudformation:DescribeStackEvents', () => eventsOf(sdk, client, stackId, seen));
        },
        async failures(changeSetId) {
            const { sdk, client } = await open();
            const { OperationEvents = [] } = await (0,aws_call/* awsCall */.u)('cloudformation:DescribeEvents', () => client.send(new sdk.DescribeEventsCommand({ ChangeSetName: changeSetId, Filters: { FailedEvents: true } })));
            return OperationEvents.map((event) => ({
                logicalId: event.LogicalResourceId ?? null,
                type: event.ResourceType ?? null,
                reason: event.ValidationStatusReason ??
                    event.HookStatusReason ??
                    event.ResourceStatusReason ??
                    'no reason given',
                path: event.ValidationPath ?? null,
            }));
        },
    };
}
function isMissingStack(error) {
    return (error instanceof Error &&
        error.name === 'ValidationError' &&
        error.message.trim().endsWith('does not exist'));
}
function stackOf(found) {
    const status = stackStatuses.find((one) => one === found.StackStatus);
    if (status === undefined)
        throw new app_error/* AppError */.u('aws-failed', `cloudformation:DescribeStacks gave the status ${found.StackStatus}, which is not known.`);
    return {
        id: found.StackId ?? '',
        name: found.StackName ?? '',
        status,
        statusReason: found.StackStatusReason ?? null,
        outputs: new Map((found.Outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey ?? '', OutputValue ?? ''])),
        parameters: new Map((found.Parameters ?? []).map(({ ParameterKey, ParameterValue }) => [
            ParameterKey ?? '',
            ParameterValue ?? '',
        ])),
        isProtected: found.EnableTerminationProtection === true,
    };
}
function inputOf({ stackName, type, name, template, parameters, capabilities, tags, token, }) {
    return {
        StackName: stackName,
        ChangeSetName: name,
        ChangeSetType: type,
        TemplateBody: template,
        Parameters: Object.entries(parameters).map(([ParameterKey, ParameterValue]) => ({
            ParameterKey,
            ParameterValue,
        })),
        Capabilities: [...capabilities],
        Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
        ClientToken: token,
    };
}
function changeSetOf(id, { Status, StatusReason, StackId, CreationTime }, changes) {
    const reason = StatusReason ?? null;
    const isEmpty = Status === 'FAILED' && /didn't contain changes|No updates are to be performed/i.test(reason ?? '');
    const status = Status === 'CREATE_COMPLETE'
        ? 'ready'
        : Status === 'CREATE_PENDING' || Status === 'CREATE_IN_PROGRESS'
            ? 'pending'
            : isEmpty
                ? 'no-change'
                : 'failed';
    return {
        id,
        stackId: StackId ?? '',
        status,
        reason,
        createdAt: CreationTime?.toISOString() ?? null,
        changes,
    };
}
function changeOf(change) {
    const { Action, Replacement, Details = [] } = change;
    return {
        action: Action === 'Add' || Action === 'Remove' || Action === 'Import' || Action === 'Dynamic'
            ? Action
            : 'Modify',
        logicalId: change.LogicalResourceId ?? '',
        physicalId: change.PhysicalResourceId ?? null,
        type: change.ResourceType ?? '',
        replacement: Replacement === 'True' ? 'always' : Replacement === 'Conditional' ? 'maybe' : 'never',
        properties: Details.flatMap(({ Target }) => Target === undefined
            ? []
            : [
                {
                    name: Target.Path ?? Target.Name ?? Target.Attribute ?? '',
                    before: Target.BeforeValue ?? null,
                    after: Target.AfterValue ?? null,
                },
            ]),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/aws/open-aws.js



function openAws(region, credentials, environment) {
    return {
        account: () => awsAccount(region, credentials, environment),
        stacks: awsStacks(region, credentials),
        roles: awsLiveRoles(region, credentials),
    };
}


/***/ }),

/***/ 4590:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ unknownBy),
/* harmony export */   e: () => (/* binding */ known)
/* harmony export */ });
/* harmony import */ var _errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6940);

function known(value) {
    return { state: 'known', value };
}
function unknownBy(error) {
    if (!(error instanceof _errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u))
        throw error;
    return { state: 'unknown', reason: error.message.replace(/\.$/, ''), denied: error.denied ?? null };
}


/***/ })

};
;