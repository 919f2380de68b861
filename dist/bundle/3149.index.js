"use strict";
exports.id = 3149;
exports.ids = [3149,6294];
exports.modules = {

/***/ 33149:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectAccount: () => (/* binding */ connectAccount)
});

;// CONCATENATED MODULE: ./lib/core/connect/hide-secret.js
const telling = 6;
function hideIn(text, secret) {
    if (secret === '')
        return text;
    const encoded = encodeURIComponent(secret);
    let hidden = text.replaceAll(secret, '***').replaceAll(encoded, '***');
    if (!hidden.includes('\u2026'))
        return hidden;
    for (let length = secret.length - 1; length >= telling; length -= 1)
        hidden = hidden.replaceAll(`${secret.slice(0, length)}\u2026`, '***\u2026');
    return hidden;
}
function hideSecret(data, secret) {
    return hidden(data);
    function hidden(value) {
        if (typeof value === 'string')
            return hideIn(value, secret);
        if (Array.isArray(value))
            return value.map(hidden);
        if (value instanceof Map)
            return new Map([...value].map(([key, item]) => [hidden(key), hidden(item)]));
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [hideIn(key, secret), hidden(item)]));
    }
}

// EXTERNAL MODULE: ./lib/core/model/source.js
var model_source = __webpack_require__(12816);
// EXTERNAL MODULE: ./lib/core/model/value.js
var model_value = __webpack_require__(18148);
// EXTERNAL MODULE: ./lib/core/parse/parse-json.js
var parse_json = __webpack_require__(55335);
// EXTERNAL MODULE: ./lib/core/parse/parse-yaml.js + 4 modules
var parse_yaml = __webpack_require__(15394);
;// CONCATENATED MODULE: ./lib/core/connect/stack-template.js




function stackTemplate(source) {
    const isJson = /^\s*\{/.test(source.text);
    const { value } = isJson ? (0,parse_json.parseJson)(source) : (0,parse_yaml.parseYaml)(source);
    const resources = sectionOf(value, 'Resources');
    const parameters = sectionOf(value, 'Parameters');
    return {
        source,
        parameters: new Set(parameters?.entries.map(({ key }) => key.text) ?? []),
        lineOf(logicalId) {
            const key = resources === undefined ? undefined : (0,model_value/* entryOf */.M)(resources, logicalId)?.key;
            return key === undefined ? undefined : (0,model_source/* positionAt */.t$)(source, key.span.start).line;
        },
    };
}
function sectionOf(template, name) {
    const section = template?.kind === 'map' ? (0,model_value/* entryOf */.M)(template, name)?.value : undefined;
    return section?.kind === 'map' ? section : undefined;
}

// EXTERNAL MODULE: ./lib/core/errors/as-app-error.js
var as_app_error = __webpack_require__(87706);
// EXTERNAL MODULE: ./lib/core/iam/managed-policies.js
var managed_policies = __webpack_require__(83619);
// EXTERNAL MODULE: ./lib/core/iam/unpack-reference.js + 1 modules
var unpack_reference = __webpack_require__(35836);
;// CONCATENATED MODULE: ./lib/core/report/quick-create-link.js
function quickCreateLink({ region, templateUrl, stackName, parameters }) {
    const fields = [
        ['templateURL', templateUrl],
        ['stackName', stackName],
        ...Object.entries(parameters).map(([name, value]) => [`param_${name}`, value]),
    ];
    const query = fields.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
    const host = [region, 'console', domainOf(region)].join('.');
    return `https://${host}/cloudformation/home?region=${region}#/stacks/create/review?${query}`;
}
function domainOf(region) {
    if (region.startsWith('cn-'))
        return 'amazonaws.cn';
    return region.startsWith('us-gov-') ? 'amazonaws-us-gov.com' : 'aws.amazon.com';
}

// EXTERNAL MODULE: ./lib/app/render-report.js
var render_report = __webpack_require__(6294);
// EXTERNAL MODULE: ./lib/core/errors/app-error.js + 1 modules
var app_error = __webpack_require__(6940);
// EXTERNAL MODULE: ./lib/core/report/plural.js
var plural = __webpack_require__(88630);
// EXTERNAL MODULE: ./lib/core/report/escape.js
var report_escape = __webpack_require__(38111);
;// CONCATENATED MODULE: ./lib/core/report/render-stack-event.js

function renderStackEvent({ at, status, logicalId, type, reason }) {
    const parts = [at.slice(11, 19), status.padEnd(28), logicalId, `(${type})`];
    const text = reason === null ? parts.join(' ') : `${parts.join(' ')}: ${reason}`;
    return `${(0,report_escape/* neutraliseCommands */.$B)((0,report_escape/* escapeTerminal */.en)(text))}\n`;
}

// EXTERNAL MODULE: ./lib/core/connect/choose-report.js
var choose_report = __webpack_require__(81036);
;// CONCATENATED MODULE: ./lib/core/connect/message-problems.js
const arn = /^arn:aws(?:-cn|-us-gov)?:[a-z0-9-]+:[a-z0-9-]*:\d{12}:.+$/;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function messageProblems({ data }) {
    const { metadata, links, discovery } = data;
    const texts = [
        ['data.metadata.cloud_region', metadata.cloud_region, /^[a-z]{2}(?:-[a-z]+)+-\d{1,2}$/, 'a Region'],
        ['data.metadata.external_id', metadata.external_id, /^[\w+=,.@:/-]{2,1224}$/, 'an external id'],
        ['data.metadata.cloud_account_id', metadata.cloud_account_id, /^\d{12}$/, 'twelve digits'],
        ['data.metadata.reactor_id', metadata.reactor_id, uuid, 'a UUID'],
        ['data.metadata.reactor_callback_url', metadata.reactor_callback_url, /^https?:\/\/\S+$/, 'an address'],
        ['data.metadata.billing_report_format', metadata.billing_report_format, /^aws(?:_parquet)?$/, 'a format'],
        ['data.links.master_payer.role_arn', links.master_payer.role_arn, arn, 'an ARN'],
        ['data.links.resource_owner.role_arn', links.resource_owner.role_arn, arn, 'an ARN'],
        ['data.links.legacy.role_arn', links.legacy.role_arn, arn, 'an ARN'],
        ['data.discovery.cloudtrail_trail_arn', discovery.cloudtrail_trail_arn, arn, 'an ARN'],
        ['data.discovery.cloudtrail_sns_topic_arn', discovery.cloudtrail_sns_topic_arn, arn, 'an ARN'],
    ];
    return texts.flatMap(([name, value, form, what]) => value === null || form.test(value) ? [] : [`\`${name}\` is not ${what}.`]);
}

;// CONCATENATED MODULE: ./lib/core/connect/registration-message.js



function registrationMessage(about, { address, reactorId }) {
    const { kind, roleArn, discovery } = about;
    const { caller, organization, trails } = discovery;
    const billing = kind === 'billing' ? billingDataOf(about) : noBillingData;
    const membership = organization.state === 'known' ? organization.value.membership : 'member';
    const known = trails.state === 'known' ? trails.value : [];
    const trail = chosenTrail(known);
    const link = { role_arn: roleArn };
    const none = { role_arn: null };
    const message = {
        version: '1',
        message_source: 'cfn',
        message_type: about.type,
        data: {
            metadata: {
                cloud_region: about.region,
                external_id: about.externalId,
                cloud_account_id: caller.accountId,
                cz_account_name: about.name,
                reactor_id: reactorId,
                reactor_callback_url: address,
                billing_report_format: billing.format,
            },
            links: {
                audit: none,
                cloudtrail_owner: { sqs_queue_arn: null, sqs_queue_policy_name: null },
                master_payer: kind === 'billing' ? link : none,
                resource_owner: link,
                legacy: link,
            },
            discovery: {
                audit_cloudtrail_bucket_name: null,
                audit_cloudtrail_bucket_prefix: null,
                cloudtrail_sns_topic_arn: trail?.topicArn ?? null,
                cloudtrail_trail_arn: trail?.arn ?? null,
                is_audit_account: false,
                is_cloudtrail_owner_account: false,
                is_master_payer_account: membership !== 'member',
                is_organization_master_account: membership === 'management',
                is_organization_trail: trail?.isOrganization ?? null,
                is_resource_owner_account: true,
                master_payer_billing_bucket_name: billing.bucket,
                master_payer_billing_bucket_path: billing.path,
                remote_cloudtrail_bucket: true,
                visible_cloudtrail_arns: known.length === 0 ? null : known.map(({ arn }) => arn),
            },
        },
    };
    const problems = messageProblems(message);
    if (problems.length > 0)
        throw new app_error/* AppError */.u('invalid-connection', `CloudZero would not take it:\n${problems.join('\n')}`);
    return message;
}
const noBillingData = { format: 'aws', bucket: null, path: null };
function billingDataOf({ discovery: { reports, buckets }, outputs, now }) {
    const chosen = reports.state === 'known' ? (0,choose_report/* chooseReport */.K)(reports.value, buckets, now).chosen : undefined;
    if (chosen !== undefined)
        return {
            format: chosen.tier?.endsWith('parquet') === true ? 'aws_parquet' : 'aws',
            bucket: chosen.report.bucket,
            path: joined(chosen.report.prefix, chosen.report.name),
        };
    const bucket = outputs.get('ReportBucketName');
    if (bucket === undefined)
        return noBillingData;
    const roleName = outputs.get('RoleName');
    const name = roleName === undefined ? '' : `${roleName}-report`;
    return { format: 'aws', bucket, path: joined(outputs.get('ReportPrefix') ?? '', name) };
}
function joined(...parts) {
    return parts
        .map((part) => part.replace(/^\/+|\/+$/g, ''))
        .filter((part) => part !== '')
        .join('/');
}
function chosenTrail(trails) {
    const usable = trails.filter(({ bucket, topicArn, isMultiRegion }) => bucket !== null && topicArn !== null && isMultiRegion);
    return usable.find(({ isOrganization }) => isOrganization) ?? usable[0];
}

;// CONCATENATED MODULE: ./lib/app/connect/register.js

const attempts = 5;
const firstWait = 1000;
const longestWait = 60_000;
async function register(message, { registrar, clock, host }) {
    const body = JSON.stringify(message);
    const address = message.data.metadata.reactor_callback_url;
    let last = { outcome: 'unreachable', status: null, detail: 'CloudZero was not asked.' };
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
        host.progress(attempt === 1 ? 'Telling CloudZero' : `Telling CloudZero, attempt ${attempt}`);
        const { registration, waitFor } = await askOnce(registrar, address, body, clock.now());
        if (waitFor === 'final')
            return registration;
        last = registration;
        if (attempt === attempts)
            break;
        const wait = waitFor ?? firstWait * 2 ** (attempt - 1);
        if (wait > longestWait)
            return {
                ...last,
                detail: `CloudZero answered ${last.status}, and asks to come back in ${Math.ceil(wait / 1000)} seconds.`,
            };
        if (!(await clock.sleep(wait)))
            throw new app_error/* AppError */.u('cancelled', 'The role is there; whether CloudZero knows of it is not known.');
    }
    return last;
}
async function askOnce(registrar, address, body, now) {
    try {
        const { status, retryAfter } = await registrar.post(address, body);
        if (status === 200)
            return {
                registration: { outcome: 'accepted', status, detail: 'CloudZero took it up.' },
                waitFor: 'final',
            };
        if (status === 429 || status >= 500)
            return {
                registration: {
                    outcome: 'unreachable',
                    status,
                    detail: `CloudZero answered ${status} each time it was asked.`,
                },
                waitFor: waitOf(retryAfter, now),
            };
        return {
            registration: {
                outcome: 'rejected',
                status,
                detail: `CloudZero did not take it: it answered ${status}.`,
            },
            waitFor: 'final',
        };
    }
    catch (error) {
        if (!(error instanceof app_error/* AppError */.u) || error.code !== 'registration-unreachable')
            throw error;
        return {
            registration: { outcome: 'unreachable', status: null, detail: error.message },
            waitFor: undefined,
        };
    }
}
function waitOf(retryAfter, now) {
    if (retryAfter === null)
        return undefined;
    const wait = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now;
    return Number.isFinite(wait) ? Math.max(wait, 0) : undefined;
}

;// CONCATENATED MODULE: ./lib/app/connect/announce.js


async function announce({ request, ports, keep }, verified, stack, discovery) {
    const { connection, externalId } = request;
    const roleArn = stack.outputs.get('RoleArn') ?? null;
    const byHand = [
        `Finish the connection in CloudZero, under Settings, Cloud Connections, with the role ${roleArn ?? ''} and the external id.`,
    ];
    if (!request.register) {
        keep({ byHand });
        return verified;
    }
    keep({ byHand });
    const message = registrationMessage({
        type: 'account-link-provisioned',
        kind: connection.kind,
        name: connection.name,
        externalId,
        region: connection.region,
        roleArn,
        discovery,
        outputs: stack.outputs,
        now: ports.clock.now(),
    }, ports.endpoint);
    const registration = await register(message, ports);
    keep({ registration });
    if (registration.outcome === 'accepted') {
        keep({ byHand: [] });
        return verified;
    }
    const exitCode = registration.outcome === 'rejected' ? 1 : 2;
    return {
        exitCode: verified.exitCode > exitCode ? verified.exitCode : exitCode,
        status: verified.status === 'connected' ? 'degraded' : verified.status,
        reason: `The role is right, but ${registration.detail}`,
    };
}

;// CONCATENATED MODULE: ./lib/app/connect/connect-line.js

function reportOf({ reports, buckets }, now) {
    const chosen = reports.state === 'known' ? (0,choose_report/* chooseReport */.K)(reports.value, buckets, now).chosen?.report : undefined;
    return chosen === undefined
        ? null
        : { name: chosen.name, bucket: chosen.bucket, lastDelivery: chosen.lastDelivery };
}

// EXTERNAL MODULE: ./lib/core/diff/diff-access.js + 6 modules
var diff_access = __webpack_require__(84715);
// EXTERNAL MODULE: ./lib/core/model/plain-data.js
var plain_data = __webpack_require__(80110);
// EXTERNAL MODULE: ./lib/app/open-workspace.js + 2 modules
var open_workspace = __webpack_require__(79012);
// EXTERNAL MODULE: ./lib/app/quiet-host.js
var quiet_host = __webpack_require__(16054);
;// CONCATENATED MODULE: ./lib/app/connect/one-file.js

function oneFile({ file, text, bom }) {
    const missing = (path) => {
        throw new app_error/* AppError */.u('file-not-found', `There is no file \`${path}\`.`);
    };
    return {
        read: (path) => (path === file ? { text, bom } : missing(path)),
        kindOf: (path) => (path === file ? 'file' : path === '.' ? 'folder' : 'missing'),
        list: () => [file],
        glob: () => Promise.resolve([]),
        write: missing,
    };
}

;// CONCATENATED MODULE: ./lib/app/connect/diff-live-role.js






async function diffLiveRole(live, expected, ports) {
    const known = ports.known;
    if (known === undefined)
        throw new app_error/* AppError */.u('internal-error', 'Nothing is known of the actions of AWS.');
    const [base, head] = await Promise.all([
        sideOf('live', liveProperties(live), { ...ports, known }),
        sideOf('plan', expectedProperties(expected), { ...ports, known }),
    ]);
    return (0,diff_access/* diffAccess */.K)(base, head, known.reference);
}
function liveProperties({ trust, inline, managed }) {
    if (inline.state === 'unknown')
        throw notCompared(inline.reason);
    if (managed.state === 'unknown')
        throw notCompared(managed.reason);
    return {
        AssumeRolePolicyDocument: parsed(trust),
        Policies: inline.value.map(({ name, document }) => ({
            PolicyName: name,
            PolicyDocument: parsed(document),
        })),
        ManagedPolicyArns: managed.value.map(({ arn }) => arn),
    };
}
function expectedProperties({ trust, permissions, managed, ownManaged, open }) {
    const [reason] = [...open.permissions, ...open.managed, ...open.trust];
    if (reason !== undefined)
        throw notCompared(reason);
    if (ownManaged.length > 0)
        throw notCompared('the template attaches managed policies of its own');
    return {
        AssumeRolePolicyDocument: trust[0] === undefined ? null : (0,plain_data/* plainData */.l)(trust[0].tree),
        Policies: permissions.map(({ tree }, index) => ({
            PolicyName: `inline-${index}`,
            PolicyDocument: (0,plain_data/* plainData */.l)(tree),
        })),
        ManagedPolicyArns: managed.map(({ text }) => text),
    };
}
async function sideOf(name, Properties, ports) {
    const text = JSON.stringify({ Resources: { Role: { Type: 'AWS::IAM::Role', Properties } } });
    const files = oneFile({ file: 'role.json', text, bom: false });
    const request = { paths: ['role.json'], config: undefined, policyType: undefined };
    const { workspace, problems, unread } = await (0,open_workspace/* openWorkspace */.O)(request, { ...ports, files, host: quiet_host/* quietHost */.B });
    return { name, workspace, problems, unread };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw notCompared('IAM gives a policy that is no JSON');
    }
}
function notCompared(reason) {
    return new app_error/* AppError */.u('role-not-read', `The live role was not compared with the plan: ${reason}.`);
}

;// CONCATENATED MODULE: ./lib/core/connect/next-step.js
const create = { step: 'create' };
const update = { step: 'update' };
const wait = { step: 'wait' };
const steps = {
    CREATE_IN_PROGRESS: wait,
    CREATE_FAILED: recover('delete', 'it could not be made and was not rolled back'),
    CREATE_COMPLETE: update,
    ROLLBACK_IN_PROGRESS: wait,
    ROLLBACK_FAILED: recover('delete', 'it could not be made, and taking away what was made failed too'),
    ROLLBACK_COMPLETE: recover('delete', 'it could not be made; what is left of it can only be deleted'),
    DELETE_IN_PROGRESS: wait,
    DELETE_FAILED: recover('delete', 'it could not be deleted'),
    DELETE_COMPLETE: create,
    UPDATE_IN_PROGRESS: wait,
    UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: wait,
    UPDATE_COMPLETE: update,
    UPDATE_FAILED: update,
    UPDATE_ROLLBACK_IN_PROGRESS: wait,
    UPDATE_ROLLBACK_FAILED: recover('continue-rollback', 'an update failed, and going back failed too'),
    UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: wait,
    UPDATE_ROLLBACK_COMPLETE: update,
    REVIEW_IN_PROGRESS: create,
    IMPORT_IN_PROGRESS: wait,
    IMPORT_COMPLETE: update,
    IMPORT_ROLLBACK_IN_PROGRESS: wait,
    IMPORT_ROLLBACK_FAILED: recover('delete', 'an import failed, and going back failed too'),
    IMPORT_ROLLBACK_COMPLETE: update,
};
function nextStep(status) {
    return status === undefined ? create : steps[status];
}
function outcomeOf(status) {
    if (steps[status] === wait)
        return 'in-progress';
    return succeeded.has(status) ? 'succeeded' : 'failed';
}
const succeeded = new Set([
    'CREATE_COMPLETE',
    'UPDATE_COMPLETE',
    'IMPORT_COMPLETE',
    'DELETE_COMPLETE',
]);
function recover(by, because) {
    return { step: 'recover', by, because };
}

;// CONCATENATED MODULE: ./lib/core/connect/root-cause.js
function rootCause(events) {
    const failed = events
        .filter(({ status, reason }) => status.endsWith('_FAILED') && !isCancellation(reason))
        .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    return failed.find((event) => event.type !== 'AWS::CloudFormation::Stack') ?? failed[0];
}
function isCancellation(reason) {
    return (reason !== null &&
        (/^Resource (creation|update|deletion) (was )?cancelled$/i.test(reason.trim()) ||
            /^The following resource\(s\) failed to (create|update|delete)/.test(reason.trim())));
}
function logicalIdOf({ logicalId, path }) {
    return logicalId ?? /^\/?Resources[/.]([A-Za-z0-9]+)/.exec(path ?? '')?.[1];
}

;// CONCATENATED MODULE: ./lib/app/connect/follow-stack.js


const interval = 3000;
async function followStack(stackId, { stacks, clock, host }, options = {}) {
    const { since = '', before = [], timeout = 60 * 60 * 1000, tell } = options;
    const seen = new Set(before.map(({ id }) => id));
    const told = [];
    const end = clock.now() + timeout;
    for (;;) {
        const stack = await stacks.find(stackId);
        for (const event of await stacks.events(stackId, seen)) {
            seen.add(event.id);
            if (event.at < since)
                continue;
            told.push(event);
            tell?.(event);
        }
        if (stack === undefined)
            throw new app_error/* AppError */.u('aws-failed', `The stack ${stackId} is gone.`);
        if (outcomeOf(stack.status) !== 'in-progress')
            return { stack, events: told };
        if (clock.now() > end)
            throw new app_error/* AppError */.u('stack-timeout', `The stack ${stack.name} is still in ${stack.status} and goes on by itself.`);
        host.progress(`${stack.name}: ${stack.status}, ${told.length} events`);
        if (!(await clock.sleep(interval)))
            throw new app_error/* AppError */.u('cancelled', `The stack ${stack.name} is in ${stack.status} and goes on by itself.`);
    }
}

;// CONCATENATED MODULE: ./lib/app/connect/plan-stack.js



const plan_stack_interval = 2000;
const patience = 10 * 60 * 1000;
async function planStack(wanted, ports) {
    const { stacks, host } = ports;
    const stack = await settled(wanted, ports);
    const isNew = stack === undefined || stack.status === 'REVIEW_IN_PROGRESS';
    const operation = isNew ? 'create' : 'update';
    const parameters = wanted.parametersFor(isNew ? undefined : stack);
    host.progress(`Planning the stack ${wanted.stackName}`);
    const { id } = await stacks.createChangeSet({
        stackName: wanted.stackName,
        type: isNew ? 'CREATE' : 'UPDATE',
        name: `roleproof-${wanted.token}`,
        template: wanted.template,
        parameters,
        capabilities: wanted.capabilities,
        tags: wanted.tags,
        token: wanted.token,
    });
    const changeSet = await finished(id, ports).catch(async (error) => {
        await discard(id, isNew ? wanted : undefined, ports);
        throw error;
    });
    const plan = {
        stackName: wanted.stackName,
        operation,
        fingerprint: wanted.fingerprintOf(parameters),
    };
    if (changeSet.status === 'no-change') {
        await discard(id, undefined, ports);
        return { plan: { ...plan, changes: [] }, changeSet: undefined, stack };
    }
    if (changeSet.status === 'failed') {
        const failures = await stacks.failures(id).catch(() => []);
        await discard(id, isNew ? wanted : undefined, ports);
        throw new app_error/* AppError */.u('change-set-failed', sentencesOf(wanted.stackName, changeSet, failures).join('\n'));
    }
    return { plan: { ...plan, changes: changeSet.changes }, changeSet, stack };
}
async function discard(changeSetId, newStack, { stacks, host }) {
    try {
        await stacks.deleteChangeSet(changeSetId);
        if (newStack !== undefined)
            await stacks.deleteStack(newStack.stackName, `${newStack.token}-discard`);
    }
    catch (error) {
        const reason = error instanceof app_error/* AppError */.u ? error.message : String(error);
        host.warning(`The change set ${changeSetId} is still there and can be deleted by hand: ${reason}`);
    }
}
async function settled(wanted, ports) {
    const { stacks, host } = ports;
    for (let round = 0; round < 5; round += 1) {
        const stack = await stacks.find(wanted.stackName);
        const next = nextStep(stack?.status);
        if (stack === undefined || next.step === 'create' || next.step === 'update')
            return stack?.status === 'DELETE_COMPLETE' ? undefined : stack;
        if (next.step === 'recover') {
            if (wanted.recover !== next.by)
                throw new app_error/* AppError */.u('stack-stuck', `The stack ${stack.name} is in ${stack.status}: ${next.because}. It takes \`recover: ${next.by}\`.`);
            host.warning(`The stack ${stack.name} is in ${stack.status}; as asked for: ${next.by}.`);
            const token = `${wanted.token}-${next.by}-${round}`;
            if (next.by === 'delete')
                await stacks.deleteStack(stack.id, token);
            else
                await stacks.continueRollback(stack.name, token);
        }
        else
            host.warning(`The stack ${stack.name} is in ${stack.status}; following it to its end.`);
        await followStack(stack.id, ports);
    }
    throw new app_error/* AppError */.u('stack-stuck', `The stack ${wanted.stackName} does not come to rest.`);
}
async function finished(id, { stacks, clock }) {
    const end = clock.now() + patience;
    for (;;) {
        const changeSet = await stacks.changeSet(id);
        if (changeSet.status !== 'pending')
            return changeSet;
        if (clock.now() > end)
            throw new app_error/* AppError */.u('change-set-failed', `The change set ${id} is not ready after ten minutes.`);
        if (!(await clock.sleep(plan_stack_interval)))
            throw new app_error/* AppError */.u('cancelled', `The change set ${id} was not executed.`);
    }
}
function sentencesOf(stackName, { reason }, failures) {
    return [
        `CloudFormation cannot plan the stack ${stackName}: ${reason ?? 'no reason given'}`,
        ...failures.map(({ logicalId, reason: why, path }) => `  ${logicalId ?? 'the template'}${path === null ? '' : ` at ${path}`}: ${why}`),
    ];
}

;// CONCATENATED MODULE: ./lib/app/connect/deploy-stack.js





async function deployStack({ plan, changeSet, stack }, request, ports) {
    const { stacks, clock, host } = ports;
    const shell = plan.operation === 'create' ? { stackName: plan.stackName, token: request.token } : undefined;
    const refuse = async (error) => {
        if (changeSet !== undefined)
            await discard(changeSet.id, shell, ports);
        throw error;
    };
    if (request.fingerprint !== undefined && request.fingerprint !== plan.fingerprint)
        await refuse(new app_error/* AppError */.u('plan-changed', `The plan is ${plan.fingerprint}, reviewed was ${request.fingerprint}: the template, the account or what it says of itself changed since.`));
    if (changeSet === undefined) {
        if (stack === undefined)
            throw new app_error/* AppError */.u('internal-error', 'Nothing to change, and no stack.');
        await protect(stack, ports);
        return { outcome: 'unchanged', stack, events: [], cause: undefined };
    }
    if (!(await clock.sleep(0)))
        await refuse(new app_error/* AppError */.u('cancelled', `The stack ${plan.stackName} was not touched.`));
    const since = changeSet.createdAt ?? new Date(clock.now() - 60_000).toISOString();
    host.progress(`Deploying the stack ${plan.stackName}`);
    try {
        await stacks.executeChangeSet(changeSet.id, request.token);
    }
    catch (error) {
        if (error instanceof app_error/* AppError */.u && error.code === 'aws-denied')
            await refuse(error);
        throw error;
    }
    const followed = await followStack(changeSet.stackId, ports, {
        since,
        timeout: request.timeout,
        tell: request.tell,
    });
    if (outcomeOf(followed.stack.status) === 'failed')
        return { outcome: 'failed', ...followed, cause: rootCause(followed.events) };
    await protect(followed.stack, ports);
    return { outcome: 'succeeded', ...followed, cause: undefined };
}
async function protect({ name, isProtected }, { stacks, host }) {
    if (isProtected)
        return;
    try {
        await stacks.protect(name, true);
    }
    catch (error) {
        if (!(error instanceof app_error/* AppError */.u))
            throw error;
        host.warning(`The stack ${name} is not protected against deletion: ${error.message}`);
    }
}

// EXTERNAL MODULE: ./lib/app/connect/expected-of-template.js + 1 modules
var expected_of_template = __webpack_require__(10410);
// EXTERNAL MODULE: ./lib/core/connect/fact.js
var fact = __webpack_require__(4590);
;// CONCATENATED MODULE: ./lib/app/connect/discover.js

const notNeeded = {
    state: 'unknown',
    reason: 'a resource connection does not need it',
    denied: null,
};
async function discover(account, caller, { billing }, host) {
    const ask = async (what, call) => {
        host.progress(`Asking for ${what}`);
        return call().then(fact/* known */.e, fact/* unknownBy */.Q);
    };
    const [organization, reports, exports, trails, tags, regions] = await Promise.all([
        ask('the organization', () => account.organization(caller)),
        billing ? ask('cost and usage reports', () => account.costReports()) : notNeeded,
        billing ? ask('data exports', () => account.dataExports()) : notNeeded,
        ask('trails', () => account.trails()),
        billing ? ask('cost allocation tags', () => account.costAllocationTags()) : notNeeded,
        ask('opt-in Regions', () => account.optInRegions()),
    ]);
    const named = [reports, exports].flatMap((fact) => fact.state === 'known' ? fact.value.map(({ bucket }) => bucket) : []);
    const buckets = await Promise.all([...new Set(named)].map(async (name) => [name, await ask(`the bucket ${name}`, () => account.bucket(name, caller))]));
    return { caller, organization, reports, exports, buckets: new Map(buckets), trails, tags, regions };
}

// EXTERNAL MODULE: ./lib/core/iam/external-id.js
var external_id = __webpack_require__(17826);
;// CONCATENATED MODULE: ./lib/core/connect/connection-request.js

function requestProblems({ name, region, expectedAccountId }, externalId) {
    return [
        ...nameProblems(name),
        ...(/^[a-z]{2}(?:-[a-z]+)+-\d{1,2}$/.test(region)
            ? []
            : ['`aws-region` is no AWS Region such as us-east-1']),
        ...(expectedAccountId === undefined || /^\d{12}$/.test(expectedAccountId)
            ? []
            : ['`expected-account-id` is not twelve digits']),
        ...(externalId === undefined ? [] : externalIdProblems(externalId)),
    ];
}
function nameProblems(name) {
    if (name === '')
        return ['`connection-name` is missing'];
    if (name.length > 64)
        return ['`connection-name` is longer than 64 characters'];
    return /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(name)
        ? []
        : ['`connection-name` takes lower case letters, digits and dashes, with a letter or digit at both ends'];
}
function externalIdProblems(externalId) {
    const flaw = (0,external_id/* flawOfExternalId */.q)(externalId)?.kind;
    if (flaw === 'unusable')
        return ['`external-id` is nothing that IAM takes: 2 to 1,224 letters, digits and +=,.@:/_-'];
    if (flaw === 'guessable')
        return ['`external-id` is something that anyone would try; take the one CloudZero shows'];
    return externalId.length < 16
        ? ['`external-id` has fewer than 16 characters; take the one CloudZero shows, as it is']
        : [];
}

;// CONCATENATED MODULE: ./lib/core/connect/check.js
function check(id, title, state, evidence, next) {
    return { id, title, state, evidence, next };
}
function unknownCheck(id, title, fact) {
    const next = fact.denied === null
        ? 'Run it again; if it stays, ask AWS in the account itself.'
        : `Allow ${fact.denied} to the role of this workflow.`;
    return check(id, title, 'unknown', `It could not be told: ${fact.reason}.`, next);
}

;// CONCATENATED MODULE: ./lib/core/connect/judge-bucket-policy.js
const writers = ['billingreports.amazonaws.com', 'bcm-data-exports.amazonaws.com'];
function judgeBucketPolicy({ name, policy }, { accountId }) {
    const id = 'report-bucket-policy';
    const title = 'who may write to its bucket';
    if (policy.state === 'unknown')
        return {
            id,
            title,
            state: 'unknown',
            evidence: `It could not be told: ${policy.reason}.`,
            next: policy.denied === null ? null : `Allow ${policy.denied} to the role of this workflow.`,
        };
    const statements = policy.value === null ? [] : statementsOf(policy.value);
    if (statements === undefined)
        return {
            id,
            title,
            state: 'unknown',
            evidence: `The policy of ${name} is no policy document.`,
            next: 'Look at it in the console, under S3.',
        };
    const open = statements.filter((one) => letsBillingWrite(one) && !isBoundTo(one, accountId));
    const lets = statements.filter(letsBillingWrite);
    if (lets.length === 0)
        return {
            id,
            title,
            state: 'fail',
            evidence: `The policy of ${name} does not let billing write.`,
            next: 'Let billingreports.amazonaws.com write, for this account only.',
        };
    return open.length === 0
        ? {
            id,
            title,
            state: 'pass',
            evidence: `Billing writes to ${name} for account ${accountId} only.`,
            next: null,
        }
        : {
            id,
            title,
            state: 'advice',
            evidence: `Billing may write to ${name} for any account.`,
            next: 'Add the conditions aws:SourceAccount and aws:SourceArn to its policy.',
        };
}
function statementsOf(text) {
    try {
        const document = shapeOf(JSON.parse(text));
        return listOf(document['Statement']).map(shapeOf);
    }
    catch {
        return undefined;
    }
}
function letsBillingWrite(statement) {
    const services = listOf(shapeOf(statement['Principal'])['Service']);
    const actions = listOf(statement['Action']).map((action) => String(action).toLowerCase());
    return (statement['Effect'] === 'Allow' &&
        services.some((service) => writers.includes(String(service))) &&
        actions.some((action) => ['s3:putobject', 's3:put*', 's3:*', '*'].includes(action)));
}
function isBoundTo(statement, accountId) {
    return Object.entries(shapeOf(statement['Condition'])).some(([operator, keys]) => {
        if (!/^(String|Arn)(Equals|Like)$/.test(operator))
            return false;
        return Object.entries(shapeOf(keys)).some(([key, values]) => {
            const all = listOf(values).map(String);
            const name = key.toLowerCase();
            if (all.length === 0)
                return false;
            if (name === 'aws:sourceaccount')
                return all.every((value) => value === accountId);
            return name === 'aws:sourcearn' && all.every((value) => value.split(':')[4] === accountId);
        });
    });
}
function shapeOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function listOf(value) {
    return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

;// CONCATENATED MODULE: ./lib/core/connect/billing-checks.js



function billingChecks(request, discovery, now) {
    return [
        checkPayer(discovery),
        checkRegion(request, discovery),
        ...checkReports(discovery, now),
        checkTags(discovery),
    ];
}
function checkPayer({ organization }) {
    const title = 'an account that pays';
    if (organization.state === 'unknown')
        return unknownCheck('payer-account', title, organization);
    const { value } = organization;
    if (value.membership === 'none')
        return check('payer-account', title, 'pass', 'AWS says that the account is in no organization: it pays for itself.', null);
    return value.membership === 'management'
        ? check('payer-account', title, 'pass', `It is the management account of ${value.id}, which bills all of it together.`, null)
        : check('payer-account', title, 'fail', `It is a member of ${value.id}; account ${value.managementAccountId} pays.`, `Make the billing connection in ${value.managementAccountId}, and a resource connection here.`);
}
function checkRegion({ region }, { caller }) {
    const home = caller.partition === 'aws-cn' ? 'cn-northwest-1' : 'us-east-1';
    return region === home
        ? check('billing-region', 'the Region of the stack', 'pass', `It is ${home}, where billing reports are made.`, null)
        : check('billing-region', 'the Region of the stack', 'fail', `It is ${region}; billing reports are made in ${home}.`, `Set \`aws-region: ${home}\`.`);
}
function checkReports(discovery, now) {
    const title = 'an hourly cost and usage report';
    const { reports, exports, buckets } = discovery;
    if (reports.state === 'unknown')
        return [unknownCheck('hourly-report', title, reports)];
    const { chosen, others } = (0,choose_report/* chooseReport */.K)(reports.value, buckets, now);
    const undecided = others.filter(({ isBucketUnknown }) => isBucketUnknown);
    const why = others.map(({ report, lacks }) => `${report.name}: ${lacks.join(', ') || 'another one goes first'}`);
    const besides = why.length === 0 ? '' : ` Not taken: ${why.join('; ')}.`;
    if (chosen === undefined && undecided.length > 0)
        return [
            check('hourly-report', title, 'unknown', `There may be one: ${why.join('; ')}.`, 'Allow s3:ListAllMyBuckets to the role of this workflow.'),
        ];
    if (chosen === undefined) {
        const found = exports.state === 'known' ? exports.value.map(({ name, table }) => `${name} (${table})`) : [];
        const data = found.length === 0
            ? ''
            : ` Data exports are there and are read by newer connections only: ${found.join(', ')}.`;
        return [
            check('hourly-report', title, 'advice', `None can be used.${besides}${data}`, 'The stack makes one, in a bucket of its own; the first delivery takes up to a day.'),
        ];
    }
    const bucket = buckets.get(chosen.report.bucket);
    return [
        check('hourly-report', title, chosen.lacks.length === 0 ? 'pass' : 'advice', `${chosen.report.name} is read (${chosen.tier?.replace('-', ', ')}).${chosen.lacks.length === 0 ? '' : ` It could be better: ${chosen.lacks.join(', ')}.`}${besides}`, chosen.lacks.length === 0
            ? null
            : 'Change the report in the billing console, if its costs are to be complete.'),
        checkDelivery(chosen),
        ...(bucket?.state === 'known' ? [judgeBucketPolicy(bucket.value, discovery.caller)] : []),
    ];
}
function checkDelivery({ report, delivery }) {
    const title = 'its deliveries';
    switch (delivery.state) {
        case 'delivering':
            return check('report-delivery', title, 'pass', `${report.name} was last delivered at ${delivery.last}.`, null);
        case 'waiting':
            return check('report-delivery', title, 'advice', `${report.name} was not delivered yet.`, 'The first delivery takes up to a day.');
        case 'stale':
            return check('report-delivery', title, 'fail', `${report.name} was last delivered at ${delivery.last}, more than two days ago.`, 'See in the billing console why, then run it again.');
        case 'failing':
            return check('report-delivery', title, 'fail', `AWS says ${delivery.status} of the last delivery of ${report.name}.`, `Let billing write to the bucket ${report.bucket}, and see that the bucket is there.`);
    }
}
function checkTags({ tags }) {
    const title = 'cost allocation tags';
    if (tags.state === 'unknown')
        return unknownCheck('cost-allocation-tags', title, tags);
    const active = tags.value.filter(({ isActive }) => isActive).length;
    return active > 0
        ? check('cost-allocation-tags', title, 'pass', `${active} of ${tags.value.length} are active.`, null)
        : check('cost-allocation-tags', title, 'advice', tags.value.length === 0 ? 'There are none.' : `None of ${tags.value.length} is active.`, 'Activate those you sort costs by, in the billing console; that takes a day and is not for the past.');
}

;// CONCATENATED MODULE: ./lib/core/connect/preflight.js


const maxTemplateBytes = 51_200;
function preflight(request, discovery, template, now) {
    const common = [checkAccount(request, discovery), checkTemplate(template), checkRegions(discovery)];
    if (request.kind === 'resource')
        return [...common, checkMembership(discovery)];
    return [...common, ...billingChecks(request, discovery, now)];
}
function mayDeploy(checks) {
    return checks.every(({ id, state }) => state !== 'fail' && (state !== 'unknown' || !deciding.has(id)));
}
const deciding = new Set(['payer-account', 'hourly-report']);
function checkAccount({ expectedAccountId }, { caller }) {
    const title = 'the account of the credentials';
    if (expectedAccountId === undefined)
        return check('account', title, 'advice', `The credentials are of account ${caller.accountId}; no account was expected.`, 'Name it in `expected-account-id`, so that other credentials change nothing.');
    return expectedAccountId === caller.accountId
        ? check('account', title, 'pass', `The credentials are of account ${caller.accountId}, as expected.`, null)
        : check('account', title, 'fail', `The credentials are of account ${caller.accountId}, not of ${expectedAccountId}.`, 'Correct `expected-account-id` or the credentials.');
}
function checkTemplate({ bytes }) {
    const size = `${bytes.toLocaleString('en-US')} of ${maxTemplateBytes.toLocaleString('en-US')} bytes`;
    return bytes <= maxTemplateBytes
        ? check('template-size', 'the size of the template', 'pass', `It is ${size}.`, null)
        : check('template-size', 'the size of the template', 'fail', `It is ${size}.`, 'Take out what the stack does not need.');
}
function checkRegions({ regions }) {
    const title = 'Regions that have to be switched on';
    if (regions.state === 'unknown')
        return unknownCheck('sts-regions', title, regions);
    const enabled = regions.value.filter(({ isEnabled }) => isEnabled).map(({ name }) => name);
    return enabled.length === 0
        ? check('sts-regions', title, 'pass', 'None is in use, and STS answers in all others.', null)
        : check('sts-regions', title, 'advice', `In use: ${enabled.join(', ')}.`, 'See in the console, under IAM, Account settings, that STS is active in each.');
}
function checkMembership({ organization }) {
    const title = 'the organization of the account';
    if (organization.state === 'unknown')
        return unknownCheck('organization', title, organization);
    const { value } = organization;
    return value.membership === 'none'
        ? check('organization', title, 'advice', 'The account is in no organization, so that it pays for itself.', 'Make a billing connection of it, if none covers it yet.')
        : check('organization', title, 'pass', `It is ${value.membership === 'management' ? 'the management account' : `a member, paid for by ${value.managementAccountId}`}.`, value.membership === 'member'
            ? `Connect ${value.managementAccountId} first, if it is not connected yet.`
            : null);
}

// EXTERNAL MODULE: ./lib/core/connect/stack-parameters.js
var stack_parameters = __webpack_require__(8899);
;// CONCATENATED MODULE: ./lib/app/connect/plan-connection.js






function assertConnectable(connection, externalId, { parameters, source }) {
    const problems = [
        ...requestProblems(connection, externalId),
        ...(parameters.has('ExternalId')
            ? []
            : [`\`${source.file}\` has no parameter ExternalId, so that its role could not ask for it`]),
    ];
    if (problems.length > 0)
        throw new app_error/* AppError */.u('invalid-connection', `${problems.join('.\n')}.`);
}
async function expectedCaller({ expectedAccountId }, account) {
    const caller = await account.caller();
    if (expectedAccountId !== undefined && caller.accountId !== expectedAccountId)
        throw new app_error/* AppError */.u('wrong-account', `The credentials are of account ${caller.accountId}, expected is ${expectedAccountId}.`);
    return caller;
}
async function planConnection(request, ports) {
    const { connection, externalId, template } = request;
    const caller = await expectedCaller(connection, ports.account);
    const billing = connection.kind === 'billing';
    const discovery = await discover(ports.account, caller, { billing }, ports.host);
    const now = ports.clock.now();
    const { text } = template.source;
    const checks = preflight(connection, discovery, { bytes: new TextEncoder().encode(text).length }, now);
    if (!mayDeploy(checks))
        return { discovery, preflight: checks, planned: undefined, because: '', parameters: {} };
    if (!(await ports.clock.sleep(0)))
        throw new app_error/* AppError */.u('cancelled', `The stack ${request.stackName} was not touched.`);
    let because = '';
    let parameters = {};
    const planned = await planStack({
        stackName: request.stackName,
        template: text,
        parametersFor: (stack) => {
            const { values, reason } = (0,stack_parameters/* stackParameters */.v)(connection, discovery, stack, now);
            because = reason;
            parameters = { ...taken(values, template), ExternalId: externalId };
            return parameters;
        },
        capabilities: ['CAPABILITY_NAMED_IAM'],
        tags: { 'cloudzero-connection': connection.kind, 'cloudzero-connection-name': connection.name },
        token: request.token,
        fingerprintOf: (given) => ports.hash(JSON.stringify([
            caller.accountId,
            connection.region,
            request.stackName,
            text,
            Object.entries(given).sort(([a], [b]) => (a < b ? -1 : 1)),
        ])),
        recover: request.recover,
    }, ports);
    return { discovery, preflight: checks, planned, because, parameters };
}
function taken(values, { parameters }) {
    return Object.fromEntries(Object.entries(values).filter(([name]) => parameters.has(name)));
}

;// CONCATENATED MODULE: ./lib/core/connect/connection-status.js
const decisive = new Set([
    'role',
    'role-name',
    'role-path',
    'trust-policy',
    'external-id',
    'inline-policies',
    'managed-policies',
    'permissions-boundary',
    'allowed-reads',
    'denied-writes',
]);
function connectionStatus(checks) {
    const is = (state, ofRole) => checks.some((one) => one.state === state && decisive.has(one.id) === ofRole);
    if (checks.length === 0)
        return 'unknown';
    if (is('fail', true))
        return 'failed';
    if (is('unknown', true))
        return 'unknown';
    if (is('fail', false))
        return 'degraded';
    return is('unknown', false) ? 'unknown' : 'connected';
}
function reasonOfStatus(checks) {
    const order = [
        (one) => one.state === 'fail' && decisive.has(one.id),
        (one) => one.state === 'unknown' && decisive.has(one.id),
        (one) => one.state === 'fail',
        (one) => one.state === 'unknown',
    ];
    if (checks.length === 0)
        return 'Nothing was checked.';
    for (const isReason of order) {
        const found = checks.find(isReason);
        if (found !== undefined)
            return `${found.title}: ${found.evidence}`;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/core/connect/judge-simulation.js

function judgeReads(answers) {
    const id = 'allowed-reads';
    const title = 'what CloudZero has to read';
    if (answers.state === 'unknown')
        return unknownCheck(id, title, answers);
    const all = answers.value;
    if (all.length === 0)
        return check(id, title, 'unknown', 'Its policies name nothing that could be tried.', null);
    const refused = all.filter(({ decision }) => decision !== 'allowed');
    const open = refused.filter(({ missingContext }) => missingContext.length > 0);
    const denied = refused.filter((one) => !open.includes(one));
    if (denied.length > 0)
        return check(id, title, 'fail', `${denied.length} of ${all.length} that were tried are denied: ${listed(denied.map(shownWithReason))}.`, denied.some(({ by }) => by === 'organization')
            ? 'Let the service control policies of the organization allow it to this role.'
            : 'Deploy the connection again, or find out what denies it.');
    return open.length > 0
        ? check(id, title, 'unknown', `It depends on the request: ${listed(open.map(shown))}.`, null)
        : check(id, title, 'pass', `${all.length} of ${all.length} that were tried are allowed.`, null);
}
function judgeWrites(answers) {
    const id = 'denied-writes';
    const title = 'what nobody may do with it';
    if (answers.state === 'unknown')
        return unknownCheck(id, title, answers);
    const all = answers.value;
    const allowed = all.filter(({ decision }) => decision === 'allowed');
    if (allowed.length > 0)
        return check(id, title, 'fail', `${allowed.length} of ${all.length} that were tried are allowed: ${listed(allowed.map(shown))}.`, 'Find out which of its policies allows it, and take that away.');
    const open = all.filter(({ missingContext }) => missingContext.length > 0);
    return open.length > 0
        ? check(id, title, 'unknown', `It depends on the request: ${listed(open.map(shown))}.`, null)
        : check(id, title, 'pass', `${all.length} of ${all.length} that were tried are denied.`, null);
}
function shown({ action, resource }) {
    return resource === '*' ? action : `${action} on ${resource}`;
}
function shownWithReason(answer) {
    const why = {
        organization: 'by the organization',
        boundary: 'by its permissions boundary',
    };
    if (answer.by !== null)
        return `${shown(answer)} (${why[answer.by]})`;
    return answer.decision === 'explicitDeny' ? `${shown(answer)} (by a Deny)` : shown(answer);
}
function listed(texts) {
    const rest = texts.length - 5;
    return [...texts.slice(0, 5), ...(rest > 0 ? [`and ${rest} more`] : [])].join(', ');
}

// EXTERNAL MODULE: ./lib/core/iam/expand.js
var expand = __webpack_require__(56321);
// EXTERNAL MODULE: ./lib/core/iam/allows-action.js
var allows_action = __webpack_require__(83138);
// EXTERNAL MODULE: ./lib/core/iam/reach.js + 1 modules
var reach = __webpack_require__(94213);
// EXTERNAL MODULE: ./lib/core/model/guard.js
var guard = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/core/connect/simulated-questions.js





function readQuestions({ permissions, when }, reference, account) {
    const statements = permissions
        .flatMap((document) => document.statements)
        .filter((statement) => (0,guard/* isImpliedBy */.y$)(statement.when, when));
    const questions = statements.flatMap((statement) => questionOf(statement, reference, account) ?? []);
    return [...new Map(questions.map((one) => [`${one.action} ${one.resource}`, one])).values()];
}
const writes = [
    'cloudformation:CreateStack',
    'ec2:RunInstances',
    'ec2:TerminateInstances',
    'iam:AttachRolePolicy',
    'iam:CreateAccessKey',
    'iam:CreateUser',
    'iam:PassRole',
    'iam:PutRolePolicy',
    'iam:UpdateAssumeRolePolicy',
    'kms:Decrypt',
    'lambda:InvokeFunction',
    'organizations:LeaveOrganization',
    'rds:DeleteDBInstance',
    's3:DeleteObject',
    's3:PutBucketPolicy',
    's3:PutObject',
    'secretsmanager:GetSecretValue',
    'ssm:SendCommand',
    'sts:AssumeRole',
];
function writeQuestions(documents) {
    const statements = documents.flatMap((document) => document.statements);
    const objects = statements
        .flatMap(({ resource }) => resource?.values ?? [])
        .filter((value) => (0,model_value/* isKnown */.q)(value) && /^arn:[^:]+:s3:::[^*?]+\/\*$/.test(value.text))
        .map(({ text }) => text.replace(/\*$/, 'roleproof'));
    return writes
        .filter((action) => !statements.some((statement) => (0,allows_action/* allowsAction */.N)(statement, action)))
        .flatMap((action) => {
        const on = action.endsWith('Object') ? ['*', ...new Set(objects)] : ['*'];
        return on.map((resource) => ({ action, resource }));
    });
}
function questionOf(statement, reference, account) {
    const { effect, action, resource, conditions } = statement;
    if (effect !== 'Allow' || conditions.length > 0)
        return undefined;
    if (action === undefined || action.negated || resource === undefined || resource.negated)
        return undefined;
    for (const place of resource.values.filter(model_value/* isKnown */.q))
        for (const { text } of action.values.filter(model_value/* isKnown */.q)) {
            const found = (0,expand/* expandAction */.l1)(reference, text).find((one) => isAskedOn(one, place, reference));
            if (found !== undefined)
                return { action: found.id, resource: sampleOf(place.text, account) };
        }
    return undefined;
}
function isAskedOn(action, place, reference) {
    if (place.text === '*')
        return true;
    return action.resources.length > 0 && (0,reach/* reachOf */.x)(reference, action, place).answer === 'yes';
}
function sampleOf(pattern, { accountId, region }) {
    if (/^\*+$/.test(pattern))
        return '*';
    const fields = pattern.split(':');
    if (/^\*+$/.test(fields[3] ?? ''))
        fields[3] = region;
    if (/^\*+$/.test(fields[4] ?? ''))
        fields[4] = accountId;
    return fields.join(':').replace(/[*?]+/g, 'roleproof');
}

;// CONCATENATED MODULE: ./lib/core/connect/verify-report.js



function verifyReport({ reports, buckets, caller }, now) {
    const title = 'the cost and usage report';
    if (reports.state === 'unknown')
        return [unknownCheck('report', title, reports)];
    const { chosen, others } = (0,choose_report/* chooseReport */.K)(reports.value, buckets, now);
    if (chosen === undefined) {
        const undecided = others.find(({ isBucketUnknown }) => isBucketUnknown);
        return [
            undecided === undefined
                ? check('report', title, 'fail', 'There is none that CloudZero reads.', 'Deploy the connection again: the stack makes one.')
                : check('report', title, 'unknown', `Whether ${undecided.report.name} is one could not be told: ${undecided.lacks.join(', ')}.`, 'Allow s3:ListAllMyBuckets to the role of this workflow.'),
        ];
    }
    const bucket = buckets.get(chosen.report.bucket);
    return [
        check('report', title, 'pass', `${chosen.report.name} is read.`, null),
        verifyDelivery(chosen),
        ...(bucket?.state === 'known'
            ? [verifyBucket(chosen.report, bucket.value), confined(judgeBucketPolicy(bucket.value, caller))]
            : []),
    ];
}
function verifyDelivery({ report, delivery }) {
    const id = 'report-delivery';
    const title = 'its deliveries';
    switch (delivery.state) {
        case 'delivering':
            return check(id, title, 'pass', `${report.name} was last delivered at ${delivery.last}.`, null);
        case 'waiting':
            return check(id, title, 'unknown', `${report.name} was not delivered yet; the first delivery takes up to a day.`, 'Verify the connection again tomorrow.');
        case 'stale':
            return check(id, title, 'fail', `${report.name} was last delivered at ${delivery.last}, more than two days ago.`, 'See in the billing console why.');
        case 'failing':
            return check(id, title, 'fail', `AWS says ${delivery.status} of the last delivery of ${report.name}.`, `Let billing write to the bucket ${report.bucket}, and see that the bucket is there.`);
    }
}
function verifyBucket({ region }, bucket) {
    const id = 'report-bucket';
    const title = 'its bucket';
    if (!bucket.isOwn)
        return check(id, title, 'fail', `${bucket.name} is of another account.`, 'Deliver the report to a bucket here.');
    if (bucket.region === null)
        return check(id, title, 'unknown', `AWS does not say where ${bucket.name} is.`, null);
    return bucket.region === region
        ? check(id, title, 'pass', `${bucket.name} is of this account, in ${region}.`, null)
        : check(id, title, 'fail', `${bucket.name} is in ${bucket.region}; the report says ${region}.`, 'In the billing console, correct the Region of the report.');
}
function confined(one) {
    return one.state === 'advice' ? { ...one, state: 'fail' } : one;
}

// EXTERNAL MODULE: ./lib/core/iam/hole-pattern.js
var hole_pattern = __webpack_require__(20324);
// EXTERNAL MODULE: ./lib/core/iam/pattern.js
var pattern = __webpack_require__(22999);
// EXTERNAL MODULE: ./lib/core/parity/compare-policies.js + 6 modules
var compare_policies = __webpack_require__(54654);
// EXTERNAL MODULE: ./lib/core/parity/deployments.js
var deployments = __webpack_require__(97101);
// EXTERNAL MODULE: ./lib/core/parity/guards-in.js
var guards_in = __webpack_require__(59439);
;// CONCATENATED MODULE: ./lib/core/connect/compare-live-policy.js





function compareLivePolicies(live, deployed, when, isLeftOut = () => false) {
    if (live.length === 0)
        return { decided: deployed.some(isAlwaysThere) ? ['it has none, and one was deployed'] : [], open: [] };
    const results = (0,deployments/* deploymentsOf */.o)(when, deployed.flatMap(guards_in/* guardsIn */.K), maxDeployments).map((deployment) => {
        const both = (0,compare_policies/* matchPolicies */.Mf)((0,compare_policies/* sideOf */.Jh)(live, nowhere, false), (0,compare_policies/* sideOf */.Jh)(deployed, nowhere, false, deployment));
        const changes = (0,compare_policies/* comparePolicies */.OF)(both, deployment, noNames).filter((change) => change.what !== 'sid' && !isLeftOut(change));
        return {
            decided: changes.filter((change) => !isOpen(change)).map(sentenceOf),
            open: changes.filter(isOpen).map(sentenceOf),
        };
    });
    const [best = { decided: [], open: [] }] = results.toSorted((a, b) => costOf(a) - costOf(b));
    const others = results.filter((one) => one.decided.length > 0).length;
    return best.decided.length === 0 && others > 0
        ? {
            decided: [],
            open: [...best.open, 'it is so under some conditions of the template and not under others'],
        }
        : best;
}
const maxDeployments = 64;
const noNames = { names: new Map(), examples: new Map() };
const nowhere = { source: { file: '', text: '', bom: false }, start: 0, end: 0 };
function costOf({ decided, open }) {
    return decided.length * 1000 + open.length;
}
function isAlwaysThere({ when, statements }) {
    return when.length === 0 && statements.some((statement) => statement.when.length === 0);
}
function isOpen(change) {
    switch (change.what) {
        case 'action':
        case 'resource':
        case 'condition-value':
            return couldBe(change.found, change.expected, change.what === 'action');
        case 'principal':
            return couldBe(change.found?.value, change.expected?.value, false);
        case 'condition':
            return [change.found?.operator, change.found?.key].some((part) => part !== undefined && hasHoles(part));
        default:
            return false;
    }
}
function couldBe(deployed, live, ignoreCase) {
    if (deployed === undefined || !hasHoles(deployed))
        return false;
    return live === undefined || (0,pattern/* matches */.cK)((0,hole_pattern/* toPattern */.w)(deployed), live.text, { ignoreCase });
}
function hasHoles({ holes }) {
    return holes.length > 0;
}
function sentenceOf(change) {
    const where = nameOf(change.statements.canonical ?? change.statements.mirror);
    switch (change.what) {
        case 'document':
            return 'it has one, and none was deployed';
        case 'statement':
            return change.how === 'missing'
                ? `${nameOf(change.expected)} was added`
                : `${nameOf(change.found)} is gone`;
        case 'version':
            return `its version is ${change.expected.text}, not ${change.found.text}`;
        case 'sid':
            return `${where} has another Sid`;
        case 'effect':
            return `${where} has the effect ${change.expected?.text ?? 'none'}, not ${change.found?.text ?? 'none'}`;
        case 'element':
            return `${where} has ${change.expected?.key.text ?? `no ${change.found?.key.text}`}${change.how === 'changed' ? ` in place of ${change.found.key.text}` : change.how === 'missing' ? ', which was added' : ''}`;
        case 'action':
        case 'resource':
            return entrySentence(where, change.what, change.expected?.text, change.found?.text);
        case 'principal':
            return entrySentence(where, 'principal', change.expected?.value.text, change.found?.value.text);
        case 'condition':
            return conditionSentence(where, change.expected, change.found);
        case 'condition-value':
            return `${where} asks for another value in a condition`;
    }
}
function entrySentence(where, what, live, deployed) {
    if (live === undefined)
        return `${where} lacks the ${what} ${deployed}`;
    if (deployed === undefined)
        return `${where} has the ${what} ${live} too`;
    return `${where} has the ${what} ${live} in place of ${deployed}`;
}
function conditionSentence(where, live, deployed) {
    const shown = ({ operator, key }) => `${operator.text} ${key.text}`;
    if (live === undefined)
        return `${where} lacks the condition ${deployed === undefined ? '' : shown(deployed)}`;
    if (deployed === undefined)
        return `${where} has the condition ${shown(live)} too`;
    return `${where} has the condition ${shown(live)} in place of ${shown(deployed)}`;
}
function nameOf(statement) {
    const sid = statement?.sid?.text ?? '';
    if (sid !== '')
        return `statement ${sid}`;
    return statement === undefined ? 'it' : `statement ${statement.index + 1}`;
}

;// CONCATENATED MODULE: ./lib/core/connect/verify-external-id.js


const id = 'external-id';
const title = 'the external id it asks for';
function verifyExternalId(deployed, live, externalId) {
    const asked = deployed.flatMap(({ statements }) => statements.flatMap(externalIdConditions));
    const [wanted] = asked;
    const allows = live.statements.filter(({ effect }) => effect === 'Allow');
    if (wanted === undefined)
        return allows.some((statement) => externalIdConditions(statement).length > 0)
            ? check(id, title, 'fail', 'It asks for one, and none was deployed.', 'Deploy the connection again.')
            : check(id, title, 'pass', 'It asks for none, as deployed.', null);
    const open = allows.filter((statement) => externalIdConditions(statement).length === 0);
    if (open.length > 0)
        return check(id, title, 'fail', 'It can be assumed without one, so that whoever CloudZero acts for could be sent here.', 'Deploy the connection again.');
    const conditions = allows.flatMap(externalIdConditions);
    const operator = wanted.operator.text.toLowerCase();
    if (conditions.some((one) => one.operator.text.toLowerCase() !== operator))
        return check(id, title, 'fail', `It is compared by another operator than ${wanted.operator.text}.`, 'Deploy the connection again.');
    const known = asked.flatMap(({ values }) => values).filter(model_value/* isKnown */.q);
    const value = externalId ?? (known.length === 1 ? known[0]?.text : undefined);
    if (value === undefined)
        return check(id, title, 'unknown', 'It asks for one; whether it is the one of CloudZero cannot be told.', 'Give the external id to compare with, in `external-id`.');
    return conditions.every(({ values }) => values.length === 1 && values[0]?.text === value)
        ? check(id, title, 'pass', 'It is the one CloudZero gives.', null)
        : check(id, title, 'fail', 'It is another one, so that CloudZero is turned away.', 'Deploy the connection again.');
}
function isExternalIdKey(key) {
    return key.toLowerCase() === 'sts:externalid';
}
function externalIdConditions({ conditions }) {
    return conditions.filter(({ key }) => isExternalIdKey(key.text));
}

// EXTERNAL MODULE: ./lib/core/parse/policy-document.js + 2 modules
var policy_document = __webpack_require__(59448);
;// CONCATENATED MODULE: ./lib/core/connect/read-live-policy.js



function readLivePolicy(id, text, policyType) {
    const source = { file: id, text, bom: false };
    const { value, problems } = (0,parse_json.parseJson)(source);
    if (value?.kind !== 'map' || problems.length > 0)
        return undefined;
    return (0,policy_document/* readPolicyDocument */._)(value, { id, source, pointer: '', format: 'json', policyType, when: guard/* always */.Gk });
}

;// CONCATENATED MODULE: ./lib/core/connect/verify-managed-policies.js






const verify_managed_policies_id = 'managed-policies';
const verify_managed_policies_title = 'its managed policies';
function verifyManagedPolicies(expected, live) {
    if (live.state === 'unknown')
        return unknownCheck(verify_managed_policies_id, verify_managed_policies_title, live);
    const { managed, ownManaged, open } = expected;
    const named = new Set(managed.filter(model_value/* isKnown */.q).map(({ text }) => text));
    const attached = new Set(live.value.map(({ arn }) => arn));
    const others = live.value.filter(({ arn }) => !named.has(arn));
    const own = ownManaged.length === 0 ? [] : others.filter(({ document }) => document !== null);
    const unread = own.flatMap(({ document }) => (document?.state === 'unknown' ? [document] : []))[0];
    if (unread !== undefined)
        return unknownCheck(verify_managed_policies_id, verify_managed_policies_title, unread);
    const within = ownManaged.length === 0 ? same : compareOwn(own, expected);
    const left = managed.filter((one) => !(0,model_value/* isKnown */.q)(one));
    const strange = others.filter((one) => !own.includes(one)).map(({ arn }) => arn);
    const extra = strange.filter((arn) => !left.some((one) => (0,pattern/* matches */.cK)((0,hole_pattern/* toPattern */.w)(one), arn)));
    const isTooMany = strange.length - extra.length > left.length;
    const missing = [...named].filter((arn) => !attached.has(arn));
    const wrong = [
        ...missing.map((arn) => `${arn} is gone`),
        ...(open.managed.length > 0 ? [] : extra.map((arn) => `${arn} was added`)),
        ...(isTooMany && open.managed.length === 0 ? ['there are more than were deployed'] : []),
        ...within.decided,
    ];
    if (wrong.length > 0)
        return check(verify_managed_policies_id, verify_managed_policies_title, 'fail', `Not as deployed: ${wrong.slice(0, 5).join('; ')}.`, 'Deploy the connection again, or find out who changed the role.');
    const reasons = [
        ...left.map(({ text }) => `${text} is only known when it is deployed`),
        ...open.managed,
        ...within.open,
    ];
    if (reasons.length > 0)
        return check(verify_managed_policies_id, verify_managed_policies_title, 'unknown', `The template leaves open what they are to be: ${reasons.slice(0, 5).join('; ')}.`, null);
    const count = attached.size;
    return check(verify_managed_policies_id, verify_managed_policies_title, 'pass', count === 0 ? 'It has none, as deployed.' : `${count}, as deployed.`, null);
}
const same = { decided: [], open: [] };
function compareOwn(own, { ownManaged, when }) {
    const read = own.map(({ arn, document }) => document?.state === 'known' ? readLivePolicy(arn, document.value, 'identity') : undefined);
    const documents = read.filter((document) => document !== undefined);
    if (documents.length < read.length)
        return { decided: [], open: ['one of them is no JSON'] };
    return compareLivePolicies(documents, ownManaged, when);
}

;// CONCATENATED MODULE: ./lib/core/connect/without-secrets.js
function withoutSecrets(checks, secrets) {
    const long = secrets.filter((secret) => secret !== undefined).filter(({ length }) => length >= 4);
    const clean = (text) => long.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
    if (long.length === 0)
        return checks;
    return checks.map((one) => ({
        ...one,
        evidence: clean(one.evidence),
        next: one.next === null ? null : clean(one.next),
    }));
}

;// CONCATENATED MODULE: ./lib/core/connect/verify-role.js






function verifyRole(expected, live, externalId) {
    const title = 'the role';
    if (live.state === 'unknown')
        return [unknownCheck('role', title, live)];
    const role = live.value;
    if (role === undefined)
        return [
            check('role', title, 'fail', `There is no role ${expected.name}.`, 'Deploy the connection again.'),
        ];
    const trust = readLivePolicy('trust policy', role.trust, 'trust');
    const checks = [
        check('role', title, 'pass', `${role.name} is there.`, null),
        verifyPath(expected, role),
        ...verifyTrust(expected, trust, externalId),
        verifyInline(expected, role),
        verifyManagedPolicies(expected, role.managed),
        verifyBoundary(expected, role),
    ];
    return withoutSecrets(checks, [externalId, ...externalIdsOf(trust)]);
}
const redeploy = 'Deploy the connection again, or find out who changed the role.';
function verifyPath({ path }, role) {
    const title = 'its path';
    return role.path === path
        ? check('role-path', title, 'pass', `It is ${path}.`, null)
        : check('role-path', title, 'fail', `It is ${role.path}, not ${path}.`, redeploy);
}
function verifyTrust(expected, trust, externalId) {
    const title = 'who may assume it';
    if (trust === undefined)
        return [
            check('trust-policy', title, 'unknown', 'Its trust policy is no JSON.', 'In the IAM console, look at it.'),
        ];
    const differences = compareLivePolicies([trust], expected.trust, expected.when, isAboutExternalId);
    const principals = trust.statements.flatMap(({ principal }) => principal?.values ?? []);
    const names = [...new Set(principals.map(({ value }) => value.text))];
    return [
        judged('trust-policy', title, `Only ${names.slice(0, 3).join(', ')}.`, differences, expected.open.trust),
        verifyExternalId(expected.trust, trust, externalId),
    ];
}
function isAboutExternalId(change) {
    if (change.what === 'condition')
        return [change.expected, change.found].some((one) => one !== undefined && isExternalIdKey(one.key.text));
    if (change.what !== 'condition-value')
        return false;
    const { canonical, mirror } = change.statements;
    return [canonical, mirror]
        .flatMap((statement) => statement?.conditions ?? [])
        .some(({ key, values }) => isExternalIdKey(key.text) &&
        values.some((value) => value === change.expected || value === change.found));
}
function verifyInline(expected, { inline }) {
    const title = 'its inline policies';
    if (inline.state === 'unknown')
        return unknownCheck('inline-policies', title, inline);
    const read = inline.value.map(({ name, document }) => readLivePolicy(name, document, 'identity'));
    const documents = read.filter((document) => document !== undefined);
    if (documents.length < read.length)
        return check('inline-policies', title, 'unknown', 'One of them is no JSON.', 'In the IAM console, look at it.');
    const statements = documents.reduce((sum, document) => sum + document.statements.length, 0);
    return judged('inline-policies', title, `${statements} ${statements === 1 ? 'statement' : 'statements'}, as deployed.`, compareLivePolicies(documents, expected.permissions, expected.when), expected.open.permissions);
}
function verifyBoundary({ boundary }, role) {
    const id = 'permissions-boundary';
    const title = 'its permissions boundary';
    if (boundary === undefined)
        return check(id, title, 'unknown', `It is ${role.boundary ?? 'none'}; the template leaves open which one it is to have.`, null);
    return role.boundary === boundary
        ? check(id, title, 'pass', boundary === null ? 'It has none.' : `It is ${boundary}.`, null)
        : check(id, title, 'fail', `It is ${role.boundary ?? 'none'}, not ${boundary ?? 'none'}.`, redeploy);
}
function judged(id, title, asDeployed, { decided, open }, notDecided) {
    if (decided.length > 0)
        return check(id, title, 'fail', `Not as deployed: ${verify_role_listed(decided)}.`, redeploy);
    const reasons = [...open, ...notDecided];
    return reasons.length === 0
        ? check(id, title, 'pass', asDeployed, null)
        : check(id, title, 'unknown', `The template leaves open what it is to be: ${verify_role_listed(reasons)}.`, null);
}
const maxListed = 5;
function verify_role_listed(sentences) {
    const more = sentences.length - maxListed;
    return [...sentences.slice(0, maxListed), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}
function externalIdsOf(trust) {
    return (trust?.statements ?? [])
        .flatMap(({ conditions }) => conditions)
        .filter(({ key }) => isExternalIdKey(key.text))
        .flatMap(({ values }) => values.map(({ text }) => text));
}

;// CONCATENATED MODULE: ./lib/app/connect/verify-connection.js






async function verifyConnection({ kind, expected, externalId, discovery }, { roles, clock, host, reference }) {
    host.progress(`Looking at the role ${expected.name}`);
    const live = await roles.find(expected.name).then(fact/* known */.e, fact/* unknownBy */.Q);
    const role = live.state === 'known' ? live.value : undefined;
    const checks = [
        ...verifyRole(expected, live, externalId),
        ...(role === undefined ? [] : await simulate(role)),
        ...(kind === 'billing' ? verifyReport(discovery, clock.now()) : []),
    ];
    return {
        checks,
        status: connectionStatus(checks),
        reason: reasonOfStatus(checks),
        roleArn: role?.arn ?? null,
    };
    async function simulate({ arn }) {
        host.progress('Asking what the role may do');
        const account = { accountId: discovery.caller.accountId, region: 'us-east-1' };
        const reads = readQuestions(expected, reference, account);
        const writes = writeQuestions(expected.permissions);
        const answers = await roles.simulate(arn, [...reads, ...writes]).then(fact/* known */.e, fact/* unknownBy */.Q);
        const part = (start, end) => answers.state === 'known' ? (0,fact/* known */.e)(answers.value.slice(start, end)) : answers;
        return [judgeReads(part(0, reads.length)), judgeWrites(part(reads.length))];
    }
}

;// CONCATENATED MODULE: ./lib/app/connect/look-at-live.js






const exitCodes = { connected: 0, degraded: 1, failed: 1, unknown: 2 };
async function lookAtLive(line, asked = {}) {
    const { request, template, reference, ports, aws, keep } = line;
    const { connection, stackName } = request;
    const account = aws.account();
    const caller = asked.discovery?.caller ?? asked.caller ?? (await expectedCaller(connection, account));
    keep({ accountId: caller.accountId });
    const stack = asked.stack ?? (await aws.stacks.find(stackName));
    const roleArn = stack?.outputs.get('RoleArn');
    if (stack === undefined || roleArn === undefined)
        return {
            exitCode: 1,
            status: 'failed',
            reason: stack === undefined
                ? `There is no stack ${stackName} in ${connection.region}.`
                : `The stack ${stackName} gives out no RoleArn: it is in ${stack.status}.`,
        };
    keep({ stack, roleArn });
    const discovery = asked.discovery ??
        (await discover(account, caller, { billing: connection.kind === 'billing' }, ports.host));
    keep({ report: reportOf(discovery, ports.clock.now()) });
    const expected = (0,expected_of_template/* expectedOfTemplate */.k)({
        ...template.source,
        parameters: new Map([...stack.parameters, ['ExternalId', request.externalId]]),
        region: connection.region,
        roleArn,
    }, caller);
    const { checks, status, reason } = await verifyConnection({ kind: connection.kind, expected, externalId: request.externalId, discovery }, {
        roles: aws.roles,
        clock: ports.clock,
        host: ports.host,
        reference,
    });
    keep({ verification: checks });
    if (!(await ports.clock.sleep(0)))
        throw new app_error/* AppError */.u('cancelled', `The stack ${stackName} is there; CloudZero was not told.`);
    const isWaiting = asked.isNew === true && checks.every(isPassedOrAwaited);
    return { exitCode: isWaiting ? 0 : exitCodes[status], status, reason };
}
function isPassedOrAwaited({ id, state }) {
    return state === 'pass' || state === 'advice' || (id === 'report-delivery' && state === 'unknown');
}

;// CONCATENATED MODULE: ./lib/app/connect/remove-connection.js









async function removeConnection(line) {
    const { request, ports, aws, keep } = line;
    const { connection, stackName, confirm } = request;
    if (confirm !== connection.name)
        throw new app_error/* AppError */.u('invalid-connection', `Taking a connection down takes its name once more: \`confirm: ${connection.name}\`.`);
    const caller = await expectedCaller(connection, aws.account());
    keep({ accountId: caller.accountId });
    const stack = await aws.stacks.find(stackName);
    if (stack === undefined || stack.status === 'DELETE_COMPLETE')
        return {
            exitCode: 0,
            status: 'unknown',
            reason: `There is no stack ${stackName}: nothing to take down.`,
        };
    keep({ stack, roleArn: stack.outputs.get('RoleArn') ?? null });
    if (request.register) {
        const registration = await takeBack(line, stack);
        keep({ registration });
        if (registration.outcome !== 'accepted')
            return {
                exitCode: registration.outcome === 'rejected' ? 1 : 2,
                status: 'unknown',
                reason: `Nothing was deleted: ${registration.detail}`,
            };
    }
    if (!(await ports.clock.sleep(0)))
        throw new app_error/* AppError */.u('cancelled', `The stack ${stackName} was not deleted.`);
    const before = await aws.stacks.events(stack.id, new Set());
    if (stack.isProtected)
        await aws.stacks.protect(stackName, false);
    await aws.stacks.deleteStack(stack.id, `${request.token}-remove`);
    const { stack: gone, events } = await followStack(stack.id, { ...ports, stacks: aws.stacks }, { before, timeout: request.timeout, tell: (event) => ports.host.result(renderStackEvent(event)) });
    keep({ stack: gone });
    if (outcomeOf(gone.status) === 'succeeded') {
        keep({ roleArn: null });
        return { exitCode: 0, status: 'unknown', reason: 'It was taken down, as asked.' };
    }
    const cause = rootCause(events);
    return {
        exitCode: 1,
        status: 'failed',
        reason: `The stack ${stackName} is in ${gone.status}: ${cause?.logicalId ?? ''} ${cause?.reason ?? gone.statusReason ?? 'no reason given'}`,
    };
}
async function takeBack({ request, ports, aws }, stack) {
    const { connection, externalId } = request;
    const account = aws.account();
    const billing = connection.kind === 'billing';
    const discovery = await discover(account, await account.caller(), { billing }, ports.host);
    const message = registrationMessage({
        type: 'account-link-deprovisioned',
        kind: connection.kind,
        name: connection.name,
        externalId,
        region: connection.region,
        roleArn: stack.outputs.get('RoleArn') ?? null,
        discovery,
        outputs: stack.outputs,
        now: ports.clock.now(),
    }, ports.endpoint);
    return register(message, ports);
}

;// CONCATENATED MODULE: ./lib/app/connect/connect-lines.js












const lines = {
    plan: planOnly,
    deploy,
    verify: lookAtLive,
    remove: removeConnection,
};
async function planOnly(line) {
    const { planned, refused } = await shownPlan(line);
    if (planned === undefined)
        return refused;
    await leave(planned, line);
    return { exitCode: 0, status: 'unknown', reason: 'It was planned; nothing was deployed.' };
}
async function deploy(line) {
    const { request, aws, keep } = line;
    const { planned, discovery, refused } = await shownPlan(line);
    if (planned === undefined)
        return refused;
    const { approval } = request;
    if (approval === 'missing') {
        await leave(planned, line);
        return {
            exitCode: 1,
            status: 'unknown',
            reason: `Nothing was deployed: nobody has said yes. Deploy this plan with \`--plan ${planned.plan.fingerprint}\`, or whatever the plan is then with \`--yes\`.`,
        };
    }
    const done = await deployStack(planned, {
        fingerprint: approval === 'given' ? undefined : approval.fingerprint,
        token: request.token,
        timeout: request.timeout,
        tell: (event) => line.ports.host.result(renderStackEvent(event)),
    }, { stacks: aws.stacks, ...line.ports });
    keep({ stack: done.stack, roleArn: done.stack.outputs.get('RoleArn') ?? null });
    if (done.outcome === 'failed')
        return { exitCode: 1, status: 'failed', reason: failureOf(done.stack, done.cause, line.template) };
    const verified = await lookAtLive(line, {
        stack: done.stack,
        ...(done.outcome === 'unchanged' ? { discovery } : { caller: discovery.caller, isNew: true }),
    });
    return verified.status === 'failed' ? verified : announce(line, verified, done.stack, discovery);
}
async function shownPlan(line) {
    const { request, template, ports, aws, keep } = line;
    const made = await planConnection({ ...request, template }, { ...ports, account: aws.account(), stacks: aws.stacks });
    const { discovery, preflight, planned, because } = made;
    const diff = await liveDiff(line, made);
    const shown = { preflight, plan: planned?.plan ?? null, because };
    keep({
        accountId: discovery.caller.accountId,
        shown,
        ...(diff === undefined ? {} : { diff }),
        report: reportOf(discovery, ports.clock.now()),
        ...(planned?.stack === undefined
            ? {}
            : { stack: planned.stack, roleArn: planned.stack.outputs.get('RoleArn') ?? null }),
    });
    ports.show(shown, diff);
    if (planned === undefined)
        return { planned, refused: refusalOf(made) };
    return { planned, discovery };
}
async function liveDiff({ request, template, ports, aws }, { discovery, planned, parameters }) {
    const roleArn = planned?.stack?.outputs.get('RoleArn');
    if (planned?.stack === undefined || planned.changeSet === undefined || roleArn === undefined)
        return undefined;
    try {
        const expected = (0,expected_of_template/* expectedOfTemplate */.k)({
            ...template.source,
            parameters: new Map([...planned.stack.parameters, ...Object.entries(parameters)]),
            region: request.connection.region,
            roleArn,
        }, discovery.caller);
        const live = await aws.roles.find(expected.name);
        return live === undefined ? undefined : await diffLiveRole(live, expected, ports.lint);
    }
    catch (error) {
        if (!(error instanceof app_error/* AppError */.u))
            throw error;
        ports.host.warning(`What the plan changes about permissions could not be told: ${error.message}`);
        return undefined;
    }
}
async function leave({ plan, changeSet }, { request, aws, ports }) {
    if (changeSet === undefined)
        return;
    const shell = plan.operation === 'create' ? request : undefined;
    await discard(changeSet.id, shell, { stacks: aws.stacks, host: ports.host });
}
function refusalOf({ preflight }) {
    const failed = preflight.find(({ state }) => state === 'fail');
    const why = failed ?? preflight.find(({ state }) => state === 'unknown');
    return {
        exitCode: failed === undefined ? 2 : 1,
        status: failed === undefined ? 'unknown' : 'failed',
        reason: ['Nothing was created.', ...(why === undefined ? [] : connect_lines_sentencesOf(why))].join(' '),
    };
}
function connect_lines_sentencesOf({ title, evidence, next }) {
    return [`${(0,plural/* capitalise */.sK)(title)}: ${evidence}`, ...(next === null ? [] : [next])];
}
function failureOf(stack, cause, { source, lineOf }) {
    if (cause === undefined)
        return `The stack ${stack.name} ended in ${stack.status}.`;
    const line = lineOf(cause.logicalId);
    const place = line === undefined ? '' : ` (${source.file}:${line})`;
    return `The stack ${stack.name} ended in ${stack.status} because of ${cause.logicalId}${place}, ${cause.type}: ${cause.reason ?? cause.status}`;
}

// EXTERNAL MODULE: ./lib/app/lint.js + 3 modules
var lint = __webpack_require__(52254);
;// CONCATENATED MODULE: ./lib/app/connect/lint-template.js


async function lintTemplate({ source, isPacked }, request, ports) {
    const { accessAnalyzer: _, ...offline } = ports;
    return (0,lint.lintFiles)({
        ...request,
        config: isPacked ? undefined : request.config,
        paths: [source.file],
        policyType: undefined,
    }, { ...offline, files: isPacked ? oneFile(source) : pinned(source, ports.files) });
}
function pinned({ file, text, bom }, files) {
    return {
        ...files,
        read: (path) => (path === file ? { text, bom } : files.read(path)),
        kindOf: (path) => (path === file ? 'file' : files.kindOf(path)),
    };
}

;// CONCATENATED MODULE: ./lib/app/connect/connect.js










const notAsked = { outcome: 'not-asked', status: null, detail: 'CloudZero was not told.' };
async function connectAccount(request, ports) {
    const { externalId } = request;
    const host = hidingHost(ports.lint.host, externalId);
    let known = {
        accountId: request.connection.expectedAccountId ?? '',
        registration: notAsked,
        byHand: [],
    };
    const keep = (more) => {
        known = { ...known, ...more };
    };
    let end;
    let failure;
    try {
        const show = (plan, diff) => ports.show(hideSecret(plan, externalId), hideSecret(diff, externalId));
        end = await start(request, { ...ports, host, show, lint: { ...ports.lint, host } }, keep);
    }
    catch (error) {
        failure = (0,as_app_error/* asAppError */.e)(error);
        end = endOf(failure);
    }
    return hideSecret(resultOf(request, known, end, failure), externalId);
}
async function start(request, ports, keep) {
    const template = stackTemplate(request.template.source);
    assertConnectable(request.connection, request.externalId, template);
    const lint = { ...ports.lint, known: ports.lint.known ?? knowledgeOf(ports.lint) };
    if (request.mode !== 'remove') {
        const linted = await lintTemplate(request.template, request.lint, lint);
        if (linted.exitCode !== 0) {
            ports.host.result(await (0,render_report.renderReport)(linted, 'text', { colors: false }));
            return {
                exitCode: linted.exitCode,
                status: 'failed',
                reason: `The template ${request.template.source.file} does not pass; AWS was not asked for anything.`,
            };
        }
    }
    const line = {
        request,
        template,
        reference: lint.known.reference,
        ports: { ...ports, lint },
        aws: await ports.openAws(),
        keep,
    };
    return lines[request.mode](line);
}
function knowledgeOf({ reference, managedPolicies }) {
    return {
        reference: (0,unpack_reference/* unpackReference */.g)(reference()),
        managedPolicies: (0,managed_policies/* unpackManagedPolicies */.w)(managedPolicies),
    };
}
const refusals = new Set([
    'plan-changed',
    'change-set-failed',
    'stack-stuck',
    'stack-timeout',
]);
function endOf({ code, message }) {
    return refusals.has(code)
        ? { exitCode: 1, status: 'failed', reason: message }
        : { exitCode: 2, status: 'unknown', reason: message };
}
function resultOf({ connection, stackName, templateUrl }, known, { exitCode, status, reason }, failure) {
    const { report, registration } = known;
    return {
        connection: {
            kind: connection.kind,
            name: connection.name,
            accountId: known.accountId,
            region: connection.region,
            status,
            reason,
            roleArn: known.roleArn ?? null,
            stackId: known.stack?.id ?? null,
            report: report ?? null,
            preflight: known.shown?.preflight ?? [],
            verification: known.verification ?? [],
            registration,
            byHand: [
                ...known.byHand,
                ...(failure === undefined ? [] : [failure.hint]),
                ...(failure?.code === 'no-credentials' ? [byConsole(connection.region, stackName, templateUrl)] : []),
            ],
        },
        shown: known.shown,
        diff: known.diff,
        failure: failure === undefined
            ? undefined
            : { code: failure.code, title: failure.title, message: failure.message, hint: failure.hint },
        exitCode,
    };
}
function byConsole(region, stackName, templateUrl) {
    const after = '`connect: verify` then says whether it is right';
    if (templateUrl === undefined)
        return `Or make the stack \`${stackName}\` in the console of ${region}, CloudFormation, Create stack, Upload a template file; ${after}.`;
    const link = quickCreateLink({ region, templateUrl, stackName, parameters: {} });
    return `Or make the stack \`${stackName}\` in the console, where the external id has to be filled in; ${after}: ${link}`;
}
function hidingHost(host, secret) {
    return {
        result: (text) => host.result(hideIn(text, secret)),
        warning: (text) => host.warning(hideIn(text, secret)),
        progress: (text) => host.progress(hideIn(text, secret)),
    };
}


/***/ }),

/***/ 6294:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderHtmlReport: () => (/* binding */ renderHtmlReport),
/* harmony export */   renderReport: () => (/* binding */ renderReport)
/* harmony export */ });
async function renderReport(outcome, format, options) {
    const { report, diff, lineOf, adviceOf } = outcome;
    switch (format) {
        case 'text':
            return (await Promise.all(/* import() */[__webpack_require__.e(565), __webpack_require__.e(7972)]).then(__webpack_require__.bind(__webpack_require__, 565))).renderText(report, {
                colors: options.colors,
                lineOf,
                adviceOf,
            });
        case 'json':
            return (await __webpack_require__.e(/* import() */ 2555).then(__webpack_require__.bind(__webpack_require__, 32555))).renderJson(report);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 3806).then(__webpack_require__.bind(__webpack_require__, 63806))).renderSarif(report, {
                descriptionOf: adviceOf,
            });
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(5581), __webpack_require__.e(4008)]).then(__webpack_require__.bind(__webpack_require__, 55581))).renderSummary(report, {
                adviceOf,
                diff,
            });
        case 'html':
            return renderHtmlReport(outcome);
        case 'github':
            return (await Promise.all(/* import() */[__webpack_require__.e(565), __webpack_require__.e(1773)]).then(__webpack_require__.bind(__webpack_require__, 23266))).renderGithub(report, { lineOf, adviceOf });
    }
}
async function renderHtmlReport(outcome, { permalink } = {}) {
    const { report, proof, ...options } = outcome;
    const { renderHtml } = await Promise.all(/* import() */[__webpack_require__.e(4054), __webpack_require__.e(2889)]).then(__webpack_require__.bind(__webpack_require__, 32889));
    return renderHtml(report, { ...options, proof: await proof(), permalink });
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