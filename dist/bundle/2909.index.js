"use strict";
exports.id = 2909;
exports.ids = [2909,2254];
exports.modules = {

/***/ 32909:
/***/ (function (__webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _adapters_actions_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22230);
/* harmony import */ var _adapters_actions_read_connect_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47987);
/* harmony import */ var _adapters_actions_workflow_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96385);
/* harmony import */ var _adapters_files_packed_managed_policies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(929);
/* harmony import */ var _adapters_files_packed_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94710);
/* harmony import */ var _adapters_files_workspace_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87927);
/* harmony import */ var _app_check_drift_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39385);
/* harmony import */ var _app_event_base_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65929);
/* harmony import */ var _app_lint_base_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39978);
/* harmony import */ var _app_lint_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(52254);
/* harmony import */ var _app_new_first_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(56002);
/* harmony import */ var _app_quiet_host_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(16054);
/* harmony import */ var _app_tell_github_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(51637);
/* harmony import */ var _app_workflow_event_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(33451);
/* harmony import */ var _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6940);
/* harmony import */ var _core_errors_as_app_error_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(87706);
/* harmony import */ var _core_report_diff_sentences_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(73032);
/* harmony import */ var _core_report_escape_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(38111);
/* harmony import */ var _core_report_render_failure_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(68079);
/* harmony import */ var _core_report_render_github_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(23266);
/* harmony import */ var _core_report_render_json_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(32555);
/* harmony import */ var _core_report_render_notes_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(47668);
/* harmony import */ var _core_report_render_summary_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(55581);
/* harmony import */ var _core_report_workflow_command_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(45561);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(13411);


























const said = [];
const host = {
    result: (text) => process.stdout.write(text),
    warning: (text) => {
        said.push(text);
        process.stdout.write(`${(0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_19__/* .neutraliseLog */ .Z$)(text)}\n`);
    },
    progress: () => undefined,
};
async function main() {
    const context = (0,_adapters_actions_workflow_context_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowContext */ .R)(process.env);
    let inputs;
    try {
        const connection = (0,_adapters_actions_read_connect_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readConnectInputs */ .q)();
        inputs = (0,_adapters_actions_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)();
        if (connection === undefined)
            return await check(context, inputs);
        return await connect(context, inputs, connection);
    }
    catch (error) {
        const failure = (0,_core_errors_as_app_error_js__WEBPACK_IMPORTED_MODULE_15__/* .asAppError */ .e)(error);
        const text = `${failure.title} (${failure.code}): ${failure.advice}`;
        host.result(`${(0,_core_report_workflow_command_js__WEBPACK_IMPORTED_MODULE_20__/* .workflowCommand */ .N)('error', { title: 'Roleproof' }, text)}\n`);
        const notes = inputs === undefined ? [] : await (0,_app_tell_github_js__WEBPACK_IMPORTED_MODULE_13__/* .tellFailure */ .s)({ ...inputs, ...context }, failure, githubOf(context));
        await write(`${(0,_core_report_render_failure_js__WEBPACK_IMPORTED_MODULE_21__/* .renderFailure */ .z)(failure)}${(0,_core_report_render_notes_js__WEBPACK_IMPORTED_MODULE_22__/* .renderNotes */ .I)([...said, ...notes], '')}`);
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)('verdict', 'incomplete');
        return 2;
    }
}
async function connect(context, inputs, connection) {
    const isOptional = inputs.paths.length === 0 && inputs.config === undefined;
    const linted = await check(context, inputs).catch((error) => {
        if (isOptional && error instanceof _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_14__/* .AppError */ .u && error.code === 'no-policies')
            return 0;
        throw error;
    });
    if (linted !== 0 && (connection.mode === 'plan' || connection.mode === 'deploy')) {
        const text = `Nothing was done about the connection ${connection.name}: what was linted does not pass.`;
        host.result(`${(0,_core_report_workflow_command_js__WEBPACK_IMPORTED_MODULE_20__/* .workflowCommand */ .N)('error', { title: 'Roleproof' }, text)}\n`);
        await write((0,_core_report_render_notes_js__WEBPACK_IMPORTED_MODULE_22__/* .renderNotes */ .I)([text], ''));
        return linted;
    }
    const { connectStep } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4715), __webpack_require__.e(9246), __webpack_require__.e(9286), __webpack_require__.e(3149), __webpack_require__.e(3480)]).then(__webpack_require__.bind(__webpack_require__, 43480));
    const { config, failOn } = inputs;
    const lint = { config, failOn, today: new Date().toISOString().slice(0, 10), version: _version_js__WEBPACK_IMPORTED_MODULE_23__/* .version */ .r };
    const exitCode = await connectStep({ context, inputs: connection, lint, ports: portsOf(context), write });
    return exitCode > linted ? exitCode : linted;
}
async function check(context, inputs) {
    const { event, permalink, docsAddress } = context;
    const ports = portsOf(context);
    const request = {
        ...inputs,
        base: await (0,_app_event_base_js__WEBPACK_IMPORTED_MODULE_8__/* .eventBase */ .a)(event, inputs.baseRef, ports.openTrees),
        today: new Date().toISOString().slice(0, 10),
        version: _version_js__WEBPACK_IMPORTED_MODULE_23__/* .version */ .r,
        ...(docsAddress === undefined ? {} : { docsAddress }),
    };
    const outcome = await (0,_app_lint_js__WEBPACK_IMPORTED_MODULE_10__.lintFiles)(request, ports);
    const { report, diff, exitCode, lineOf, adviceOf } = outcome;
    const drift = await (0,_app_check_drift_js__WEBPACK_IMPORTED_MODULE_7__/* .checkDrift */ .o)(event, inputs.config, ports);
    let linted;
    const before = async () => diff === undefined ? undefined : (linted ??= (0,_app_lint_base_js__WEBPACK_IMPORTED_MODULE_9__/* .lintBase */ .V)(request, diff.base, ports));
    const first = await (0,_app_new_first_js__WEBPACK_IMPORTED_MODULE_11__/* .newFirst */ .$)(report, diff, before);
    const { hasCheckRun, notes } = await (0,_app_tell_github_js__WEBPACK_IMPORTED_MODULE_13__/* .tellGithub */ .N)({ ...inputs, ...context }, { report, diff, first, notes: [...said] }, {
        openGithub: githubOf(context),
        before,
        suggest: async (hunksOf) => {
            const { suggestRepairs } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4715), __webpack_require__.e(594), __webpack_require__.e(4664), __webpack_require__.e(3915)]).then(__webpack_require__.bind(__webpack_require__, 66296));
            const compared = diff === undefined ? undefined : (0,_app_event_base_js__WEBPACK_IMPORTED_MODULE_8__/* .baseOfSuggestions */ .y)(request.base);
            const repairs = { ...request, rules: [], base: compared };
            return suggestRepairs(repairs, hunksOf, { ...ports, host: _app_quiet_host_js__WEBPACK_IMPORTED_MODULE_12__/* .quietHost */ .B });
        },
    });
    const remarks = [...(0,_app_workflow_event_js__WEBPACK_IMPORTED_MODULE_24__/* .eventNotes */ .IF)(event), ...drift.notes, ...notes];
    for (const remark of remarks)
        host.warning(remark);
    host.result((0,_core_report_render_github_js__WEBPACK_IMPORTED_MODULE_17__.renderGithub)(report, { lineOf, adviceOf, first, hasCheckRun }));
    if (diff !== undefined)
        host.result(`\n${(0,_core_report_diff_sentences_js__WEBPACK_IMPORTED_MODULE_16__/* .changeLine */ .vK)(diff)}\n`);
    host.result((0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_19__/* .neutraliseLog */ .Z$)(drift.text));
    await write((0,_core_report_render_summary_js__WEBPACK_IMPORTED_MODULE_18__.renderSummary)(report, { adviceOf, diff, ...(permalink === undefined ? {} : { permalink }) }));
    await write((0,_core_report_render_notes_js__WEBPACK_IMPORTED_MODULE_22__/* .renderNotes */ .I)(said, drift.text));
    const { reportFile, sarifFile } = inputs;
    if (reportFile !== undefined)
        ports.files.write(reportFile, await reportIn(reportFile, outcome, permalink));
    if (sarifFile !== undefined) {
        const { renderSarif } = await __webpack_require__.e(/* import() */ 1425).then(__webpack_require__.bind(__webpack_require__, 63806));
        ports.files.write(sarifFile, renderSarif(report, { descriptionOf: adviceOf, suppressed: 'counted' }));
    }
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)('verdict', drift.exitCode !== 0 && report.verdict === 'pass' ? 'fail' : report.verdict);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)('errors', report.counts.error);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)('findings', report.findings.length);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)('permissions-added', diff === undefined ? '' : (0,_core_report_diff_sentences_js__WEBPACK_IMPORTED_MODULE_16__/* .addedActions */ .o1)(diff));
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)('report', reportFile ?? '');
    return exitCode > drift.exitCode ? exitCode : drift.exitCode;
}
async function reportIn(file, outcome, permalink) {
    if (!/\.html?$/i.test(file))
        return (0,_core_report_render_json_js__WEBPACK_IMPORTED_MODULE_25__.renderJson)(outcome.report);
    const { renderHtmlReport } = await __webpack_require__.e(/* import() */ 6294).then(__webpack_require__.bind(__webpack_require__, 6294));
    return renderHtmlReport(outcome, { permalink });
}
function portsOf({ workspace }) {
    let trees;
    const open = async () => {
        const { gitTrees } = await __webpack_require__.e(/* import() */ 9722).then(__webpack_require__.bind(__webpack_require__, 29722));
        const folder = (path) => (0,_adapters_files_workspace_files_js__WEBPACK_IMPORTED_MODULE_6__/* .workspaceFiles */ .P)(`${workspace}/${path}`, { confined: true });
        return { ...gitTrees(workspace), folder };
    };
    let analyzer;
    const openAnalyzer = async () => (await __webpack_require__.e(/* import() */ 2397).then(__webpack_require__.bind(__webpack_require__, 94778))).accessAnalyzer(process.env);
    return {
        files: (0,_adapters_files_workspace_files_js__WEBPACK_IMPORTED_MODULE_6__/* .workspaceFiles */ .P)(workspace, { confined: true }),
        host,
        reference: _adapters_files_packed_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .packedReference */ .A,
        managedPolicies: _adapters_files_packed_managed_policies_js__WEBPACK_IMPORTED_MODULE_4__/* .packedManagedPolicies */ .e,
        openTrees: () => (trees ??= open()),
        accessAnalyzer: () => (analyzer ??= openAnalyzer()),
    };
}
function githubOf({ repository }) {
    const token = (0,_adapters_actions_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readToken */ .AI)();
    if (token === undefined || repository === undefined)
        return undefined;
    return async () => {
        const { githubRepository } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(4259)]).then(__webpack_require__.bind(__webpack_require__, 4259));
        const { setTimeout } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 58500, 19));
        return githubRepository({ token, ...repository, pause: async (seconds) => setTimeout(seconds * 1000) });
    };
}
async function write(text) {
    if (process.env['GITHUB_STEP_SUMMARY'])
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(text, true).write();
}
process.exitCode = await main();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 47987:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readConnectInputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _app_connect_connect_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49259);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22230);



function readConnectInputs() {
    const externalId = (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('external-id');
    if (externalId !== undefined)
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq)(externalId);
    const mode = (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('connect', _app_connect_connect_options_js__WEBPACK_IMPORTED_MODULE_1__/* .connectValues */ .jw) ?? 'off';
    if (mode === 'off')
        return undefined;
    const maskAccountIds = (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('mask-account-ids', _app_connect_connect_options_js__WEBPACK_IMPORTED_MODULE_1__/* .yesNoValues */ .Dd) === 'true';
    const expectedAccountId = (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('expected-account-id');
    if (maskAccountIds && expectedAccountId !== undefined)
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq)(expectedAccountId);
    const plan = (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('plan');
    return {
        mode,
        maskAccountIds,
        externalId,
        expectedAccountId,
        kind: (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('connection', _app_connect_connect_options_js__WEBPACK_IMPORTED_MODULE_1__/* .connectionValues */ .Rd),
        name: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('connection-name'),
        region: (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('aws-region') ?? 'us-east-1',
        roleToAssume: (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('role-to-assume'),
        template: (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('template'),
        stackName: (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('stack-name'),
        templateUrl: (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('template-url'),
        approval: plan === undefined ? 'given' : { fingerprint: plan },
        recover: (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('recover', _app_connect_connect_options_js__WEBPACK_IMPORTED_MODULE_1__/* .recoverValues */ .Zq),
        register: (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('register', _app_connect_connect_options_js__WEBPACK_IMPORTED_MODULE_1__/* .yesNoValues */ .Dd) !== 'false',
        confirm: (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('confirm'),
    };
}


/***/ }),

/***/ 22230:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ readToken),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _app_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12637);
/* harmony import */ var _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6940);
/* harmony import */ var _core_report_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38111);




function readInputs() {
    return {
        paths: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('paths')
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        config: text('config'),
        failOn: choice('fail-on', _app_options_js__WEBPACK_IMPORTED_MODULE_1__/* .failOnValues */ .IK) ?? 'security-warning',
        policyType: choice('policy-type', _app_options_js__WEBPACK_IMPORTED_MODULE_1__/* .policyTypeValues */ .D3),
        accessAnalyzer: {
            mode: choice('access-analyzer', _app_options_js__WEBPACK_IMPORTED_MODULE_1__/* .accessAnalyzerValues */ .zm) ?? 'auto',
            customChecks: choice('custom-checks', _app_options_js__WEBPACK_IMPORTED_MODULE_1__/* .customChecksValues */ .bj) === 'on',
        },
        baseRef: text('base-ref'),
        comment: choice('comment', _app_options_js__WEBPACK_IMPORTED_MODULE_1__/* .commentValues */ .UL) ?? 'on-change',
        checkRun: choice('check-run', _app_options_js__WEBPACK_IMPORTED_MODULE_1__/* .checkRunValues */ .Ew) ?? 'auto',
        suggestions: choice('suggestions', _app_options_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestionsValues */ .Cg) === 'true',
        reportFile: text('report-file'),
        sarifFile: text('sarif-file'),
    };
}
function readToken() {
    const token = text('github-token');
    if (token !== undefined)
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq)(token);
    return token;
}
function text(name) {
    return (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name) || undefined;
}
function choice(name, values) {
    const input = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name);
    if (input === '')
        return undefined;
    const found = values.find((value) => value === input);
    if (found !== undefined)
        return found;
    throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .u('invalid-option', `Input \`${name}\` is \`${(0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .neutraliseLog */ .Z$)(input)}\`; it takes ${values.join(', ')}.`);
}


/***/ }),

/***/ 96385:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ workflowContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function workflowContext(environment) {
    const { GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF, GITHUB_API_URL } = environment;
    const { GITHUB_WORKSPACE, GITHUB_SERVER_URL, GITHUB_REPOSITORY } = environment;
    const event = readEvent(environment);
    const [owner, repo] = GITHUB_REPOSITORY?.split('/') ?? [];
    const address = GITHUB_SERVER_URL === undefined || GITHUB_REPOSITORY === undefined
        ? undefined
        : `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`;
    return {
        workspace: GITHUB_WORKSPACE ?? '.',
        event,
        run: readRun(environment, address),
        repository: owner && repo ? { owner, repo, apiUrl: GITHUB_API_URL ?? 'https://api.github.com' } : undefined,
        permalink: address === undefined || event.commit === undefined
            ? undefined
            : (file, line) => `${address}/blob/${event.commit}/${file.split('/').map(encodeURIComponent).join('/')}#L${line}`,
        docsAddress: GITHUB_SERVER_URL && GITHUB_ACTION_REPOSITORY && GITHUB_ACTION_REF
            ? `${GITHUB_SERVER_URL}/${GITHUB_ACTION_REPOSITORY}/blob/${GITHUB_ACTION_REF}/docs/`
            : undefined,
    };
}
function readRun(environment, address) {
    const { GITHUB_WORKFLOW, GITHUB_RUN_ID, GITHUB_RUN_NUMBER, GITHUB_RUN_ATTEMPT } = environment;
    return {
        workflow: GITHUB_WORKFLOW ?? '',
        number: { run: count(GITHUB_RUN_NUMBER), attempt: count(GITHUB_RUN_ATTEMPT) },
        address: address && GITHUB_RUN_ID ? `${address}/actions/runs/${GITHUB_RUN_ID}` : undefined,
    };
}
function readEvent(environment) {
    const payload = readPayload(environment['GITHUB_EVENT_PATH']);
    const pullRequest = member(payload, 'pull_request');
    return {
        name: environment['GITHUB_EVENT_NAME'] ?? '',
        pullRequest: pullRequestOf(pullRequest),
        mergeGroupBase: commitId(member(member(payload, 'merge_group'), 'base_sha')),
        commit: commitId(member(member(pullRequest, 'head'), 'sha')) ?? environment['GITHUB_SHA'],
        actor: environment['GITHUB_ACTOR'],
        followsFork: followsFork(environment['GITHUB_EVENT_NAME'], payload),
    };
}
function pullRequestOf(value) {
    const [head, base] = [member(value, 'head'), member(value, 'base')];
    const number = member(value, 'number');
    const [headId, baseId] = [commitId(member(head, 'sha')), commitId(member(base, 'sha'))];
    if (typeof number !== 'number' || headId === undefined || baseId === undefined)
        return undefined;
    const [from, to] = [member(head, 'repo'), member(base, 'repo')];
    return { number, head: headId, base: baseId, isFromFork: member(from, 'id') !== member(to, 'id') };
}
function followsFork(name, payload) {
    if (name !== 'workflow_run')
        return false;
    const head = member(member(member(payload, 'workflow_run'), 'head_repository'), 'id');
    return head === undefined || head !== member(member(payload, 'repository'), 'id');
}
function readPayload(path) {
    if (path === undefined)
        return undefined;
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}
function commitId(value) {
    return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) ? value : undefined;
}
function count(text) {
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : 0;
}
function member(value, key) {
    return typeof value === 'object' && value !== null
        ? value[key]
        : undefined;
}


/***/ }),

/***/ 5308:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ attemptGithub)
/* harmony export */ });
/* harmony import */ var _core_errors_as_app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87706);
/* harmony import */ var _workflow_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33451);


async function attemptGithub(event, { what, permission }, openGithub, act) {
    if (openGithub === undefined)
        return [`No ${what}: the input \`github-token\` is empty.`];
    try {
        return await act(await openGithub());
    }
    catch (error) {
        const { code, message, advice } = (0,_core_errors_as_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .asAppError */ .e)(error);
        if (code !== 'github-forbidden' && code !== 'github-not-found')
            return [`No ${what}: ${advice}`];
        const readOnly = (0,_workflow_event_js__WEBPACK_IMPORTED_MODULE_1__/* .whyReadOnly */ .LU)(event);
        return readOnly === undefined
            ? [`No ${what}: the job needs \`${permission}\` under \`permissions\`. ${message}`]
            : [`No ${what}: ${readOnly}. The annotations and this summary have all there is.`];
    }
}


/***/ }),

/***/ 39385:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ checkDrift)
/* harmony export */ });
/* harmony import */ var _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6940);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96651);
/* harmony import */ var _quiet_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16054);
/* harmony import */ var _workflow_event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33451);




async function checkDrift(event, config, ports) {
    if (!(0,_workflow_event_js__WEBPACK_IMPORTED_MODULE_3__/* .looksForDrift */ .Zi)(event))
        return { exitCode: 0, text: '', notes: [] };
    try {
        const drift = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_1__.lockRoles)({ config, check: true, colors: false }, { ...ports, host: _quiet_host_js__WEBPACK_IMPORTED_MODULE_2__/* .quietHost */ .B });
        return { ...drift, notes: [] };
    }
    catch (error) {
        if (!(error instanceof _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u) || !noLock.has(error.code))
            throw error;
        const note = `No drift was looked for: ${error.advice}`;
        return { exitCode: 0, text: '', notes: event.name === 'schedule' ? [note] : [] };
    }
}
const noLock = new Set(['no-roles', 'lock-not-found']);


/***/ }),

/***/ 65929:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ eventBase),
/* harmony export */   y: () => (/* binding */ baseOfSuggestions)
/* harmony export */ });
/* harmony import */ var _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6940);

async function eventBase(event, asked, openTrees) {
    const { pullRequest, mergeGroupBase } = event;
    if (event.name === 'pull_request_target' && pullRequest !== undefined) {
        const ref = asked ?? pullRequest.base;
        await assertReachable(ref, openTrees);
        return { ref, mergeBase: true, configFrom: 'only-base', optional: false };
    }
    if (asked !== undefined)
        return { ref: asked, mergeBase: true, configFrom: 'base', optional: false };
    const ref = pullRequest === undefined ? mergeGroupBase : await mergedInto(pullRequest, openTrees);
    return ref === undefined ? undefined : { ref, mergeBase: true, configFrom: 'base', optional: true };
}
function baseOfSuggestions(base) {
    if (base === undefined || base.configFrom === 'only-base')
        return base;
    return { ...base, configFrom: 'head' };
}
async function mergedInto({ head, base }, openTrees) {
    try {
        const trees = await openTrees();
        return (await trees.commitOf('HEAD^2')) === head ? await trees.commitOf('HEAD^1') : base;
    }
    catch (error) {
        if (error instanceof _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u)
            return base;
        throw error;
    }
}
async function assertReachable(ref, openTrees) {
    try {
        const trees = await openTrees();
        await trees.mergeBase(await trees.commitOf(ref), await trees.commitOf('HEAD'));
    }
    catch (error) {
        if (!(error instanceof _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u))
            throw error;
        throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('unsafe-event', `Under \`pull_request_target\` only the config of the base is read, and that cannot be had: ${error.advice}`, { cause: error });
    }
}


/***/ }),

/***/ 39978:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ lintBase)
/* harmony export */ });
/* harmony import */ var _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6940);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52254);
/* harmony import */ var _quiet_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16054);



async function lintBase(request, base, ports) {
    const trees = await ports.openTrees();
    try {
        const isFolder = ports.files.kindOf(base) === 'folder';
        const files = isFolder ? trees.folder(base) : await trees.filesAt(base);
        const ofBase = { ...request, base: undefined, ...withoutPaid(request) };
        const outcome = await (0,_lint_js__WEBPACK_IMPORTED_MODULE_1__.lintFiles)(ofBase, { ...ports, files, host: _quiet_host_js__WEBPACK_IMPORTED_MODULE_2__/* .quietHost */ .B });
        return outcome.report;
    }
    catch (error) {
        if (error instanceof _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u)
            return undefined;
        throw error;
    }
}
function withoutPaid({ accessAnalyzer }) {
    return accessAnalyzer === undefined ? {} : { accessAnalyzer: { ...accessAnalyzer, customChecks: false } };
}


/***/ }),

/***/ 52254:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintFiles: () => (/* binding */ lintFiles)
});

// EXTERNAL MODULE: ./lib/core/iam/new-access-facts.js
var new_access_facts = __webpack_require__(73608);
// EXTERNAL MODULE: ./lib/core/access-analyzer/service.js
var service = __webpack_require__(75652);
// EXTERNAL MODULE: ./lib/core/errors/app-error.js + 1 modules
var app_error = __webpack_require__(6940);
// EXTERNAL MODULE: ./lib/core/lint/build-report.js + 1 modules
var build_report = __webpack_require__(12206);
// EXTERNAL MODULE: ./lib/core/lint/lint.js + 5 modules
var lint = __webpack_require__(70383);
// EXTERNAL MODULE: ./lib/core/model/source.js
var model_source = __webpack_require__(12816);
// EXTERNAL MODULE: ./lib/core/rules/index.js + 94 modules
var rules = __webpack_require__(26160);
;// CONCATENATED MODULE: ./lib/app/repeat-command.js
function repeatCommand(request, diff) {
    const { version, paths, config, failOn, policyType, accessAnalyzer } = request;
    const flags = [
        ['--config', config],
        ['--fail-on', failOn === 'security-warning' ? undefined : failOn],
        ['--policy-type', policyType],
        ['--base', diff?.base],
        ['--access-analyzer', accessAnalyzer?.mode === 'auto' ? undefined : accessAnalyzer?.mode],
        ['--custom-checks', accessAnalyzer?.customChecks === true ? 'on' : undefined],
        ['--format', 'html'],
        ['--output', 'report.html'],
    ];
    return [
        `npx roleproof@${version} lint`,
        ...paths.map(quote),
        ...flags.flatMap(([name, value]) => (value === undefined ? [] : [name, quote(value)])),
    ].join(' ');
}
function quote(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}

// EXTERNAL MODULE: ./lib/app/read-lock.js + 1 modules
var read_lock = __webpack_require__(56755);
// EXTERNAL MODULE: ./lib/app/open-workspace.js + 2 modules
var open_workspace = __webpack_require__(79012);
;// CONCATENATED MODULE: ./lib/app/outcome.js
function exitCodeOf(report) {
    if (report.verdict === 'incomplete')
        return 2;
    return report.verdict === 'fail' ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/app/ask-if-wanted.js

async function askIfWanted(options, workspace, settings, reference, ports) {
    if (options === undefined)
        return { skipped: [], isIncomplete: false };
    const { mode, customChecks } = options;
    if (mode === 'off') {
        if (customChecks)
            throw new app_error/* AppError */.u('invalid-option', 'Custom checks are asked of Access Analyzer, and `access-analyzer` is `off`.');
        return { skipped: [{ what: 'access-analyzer', reason: 'off' }], isIncomplete: false };
    }
    const service = await ports.accessAnalyzer?.();
    if (service === undefined || (mode === 'auto' && !service.hasCredentials()))
        return {
            skipped: [{ what: 'access-analyzer', reason: 'no-credentials' }],
            isIncomplete: mode === 'on',
        };
    const { askAccessAnalyzer } = await __webpack_require__.e(/* import() */ 6884).then(__webpack_require__.bind(__webpack_require__, 76884));
    const live = await askAccessAnalyzer(workspace, settings, {
        service,
        host: ports.host,
        reference,
        customChecks,
    });
    return { ...live, isIncomplete: mode === 'on' && live.skipped.length > 0 };
}

;// CONCATENATED MODULE: ./lib/app/lint.js












async function lintFiles(request, ports) {
    const { host } = ports;
    const { open, diff, skippedBase } = await openLinted(request, ports);
    const { config, folder, reference, workspace, sources, problems, unread, partial } = open;
    const lock = config.rules.get('no-silent-growth') === 'off' ? undefined : (0,read_lock/* readLock */.m)(folder, ports.files);
    const live = await askIfWanted(request.accessAnalyzer, workspace, config, reference, ports);
    host.progress(`Checking ${workspace.documents.length} policy documents`);
    const result = (0,lint/* lint */.u)(workspace, {
        reference,
        settings: lock === undefined ? config : { ...config, lock },
        rules: rules/* rules */.a,
        today: request.today,
        problems,
        partial,
        ...(live.merge === undefined ? {} : { merge: live.merge }),
    });
    for (const crash of result.crashes)
        host.warning(`Rule ${crash.rule} failed on ${crash.file}: ${crash.message}. This is a bug in Roleproof.`);
    const report = (0,build_report/* buildReport */.F)({
        workspace,
        result,
        reference,
        settings: config,
        failOn: request.failOn,
        toolVersion: request.version,
        files: sources.length,
        skipped: [...unread.map(({ file, reason }) => ({ what: file, reason })), ...skippedBase, ...live.skipped],
        ...(live.asked === undefined ? {} : { asked: live.asked }),
        ...(request.docsAddress === undefined ? {} : { docsAddress: request.docsAddress }),
        incomplete: unread.length > 0 || result.crashes.length > 0 || live.isIncomplete,
    });
    const places = result.findings.map(({ span }) => span.source);
    const byName = new Map([...places, ...sources].map((source) => [source.file, source]));
    return {
        report,
        diff,
        exitCode: exitCodeOf(report),
        lineOf: (file, line) => {
            const source = byName.get(file);
            return source === undefined ? undefined : (0,model_source/* lineAt */.mh)(source, line);
        },
        adviceOf: (id) => (id === service/* serviceRule */.G9 ? service/* serviceDescription */.E6 : rules/* rules */.a.find((rule) => rule.id === id)),
        proof: async () => {
            const { buildProof } = await __webpack_require__.e(/* import() */ 4383).then(__webpack_require__.bind(__webpack_require__, 36764));
            return buildProof(workspace, config, { reference, managedPolicies: open.managedPolicies });
        },
        today: request.today,
        command: repeatCommand(request, diff),
    };
}
async function openLinted(request, ports) {
    const { base } = request;
    if (base === undefined)
        return {
            open: await (0,open_workspace/* openWorkspace */.O)(request, ports),
            diff: undefined,
            skippedBase: [{ what: 'base', reason: 'not-asked' }],
        };
    const { openChange } = await Promise.all(/* import() */[__webpack_require__.e(4715), __webpack_require__.e(2404)]).then(__webpack_require__.bind(__webpack_require__, 72404));
    try {
        const { diff, unreadBase, ...open } = await openChange(request, base, {
            ...ports,
            trees: await ports.openTrees(),
        });
        const skippedBase = unreadBase.map(({ file, reason }) => ({ what: `${file} in ${diff.base}`, reason }));
        return { open, diff, skippedBase };
    }
    catch (error) {
        if (!base.optional || !(error instanceof app_error/* AppError */.u) || !noBase.has(error.code))
            throw error;
        const reason = error.advice;
        ports.host.warning(`Nothing was compared with ${(0,new_access_facts/* shortName */.EU)(base.ref)}: ${reason}`);
        const open = await (0,open_workspace/* openWorkspace */.O)(request, ports);
        return { open, diff: undefined, skippedBase: [{ what: 'base', reason }] };
    }
}
const noBase = new Set([
    'unknown-ref',
    'missing-history',
    'not-a-repository',
    'git-not-found',
    'git-failed',
]);


/***/ }),

/***/ 96651:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lockRoles: () => (/* binding */ lockRoles)
});

// EXTERNAL MODULE: ./lib/core/iam/role-drift.js
var role_drift = __webpack_require__(79043);
;// CONCATENATED MODULE: ./lib/core/lock/compare-lock.js

function compareLock(locked, present) {
    const before = new Map(locked.roles.map((role) => [role.name, role]));
    const after = new Map(present.roles.map((role) => [role.name, role]));
    return [...new Set([...before.keys(), ...after.keys()])]
        .sort()
        .map((name) => (0,role_drift/* roleDrift */.G)(name, { role: before.get(name), reference: locked.reference }, { role: after.get(name), reference: present.reference }));
}

// EXTERNAL MODULE: ./lib/core/iam/lock-role.js
var lock_role = __webpack_require__(62815);
;// CONCATENATED MODULE: ./lib/core/lock/create-lock.js

function createLock(reference, roles, accessOf) {
    return {
        schema: 'roleproof/lock@1',
        reference: { version: reference.version, updatedAt: reference.updatedAt },
        roles: (0,lock_role/* configuredRoles */.M6)(roles)
            .map((texts) => (0,lock_role/* lockRole */.AA)(texts.map(accessOf)))
            .sort((a, b) => (a.name < b.name ? -1 : 1)),
    };
}

;// CONCATENATED MODULE: ./lib/core/lock/render-lock.js
function renderLock({ schema, reference, roles }) {
    const { version, updatedAt } = reference;
    const fields = [
        field('schema', JSON.stringify(schema)),
        field('reference', line({ version, updatedAt })),
        field('roles', block('[', roles.map(roleText), ']')),
    ];
    return `${block('{', fields, '}')}\n`;
}
function roleText({ name, policies, unknown, actions }) {
    const lines = [...actions].map(([id, { level, tier }]) => field(id, line({ level, tier })));
    return block('{', [
        field('name', JSON.stringify(name)),
        field('policies', block('[', policies.map(policyText), ']')),
        field('unknown', texts(unknown)),
        field('actions', block('{', lines, '}')),
    ], '}');
}
function policyText({ kind, name, version, allows, denies }) {
    return block('{', [
        field('kind', JSON.stringify(kind)),
        field('name', JSON.stringify(name)),
        field('version', JSON.stringify(version)),
        field('allows', texts(allows)),
        field('denies', texts(denies)),
    ], '}');
}
function texts(list) {
    return block('[', list.map((text) => JSON.stringify(text)), ']');
}
function field(key, value) {
    return `${JSON.stringify(key)}: ${value}`;
}
function line(object) {
    const fields = Object.entries(object).map(([key, value]) => field(key, JSON.stringify(value)));
    return `{ ${fields.join(', ')} }`;
}
function block(open, items, close) {
    if (items.length === 0)
        return `${open}${close}`;
    return `${open}\n${items.map((item) => `  ${item.replaceAll('\n', '\n  ')}`).join(',\n')}\n${close}`;
}

// EXTERNAL MODULE: ./lib/core/errors/app-error.js + 1 modules
var app_error = __webpack_require__(6940);
// EXTERNAL MODULE: ./lib/core/model/access.js
var access = __webpack_require__(27503);
// EXTERNAL MODULE: ./lib/core/model/describe-cause.js
var describe_cause = __webpack_require__(66038);
// EXTERNAL MODULE: ./lib/core/report/escape.js
var report_escape = __webpack_require__(38111);
// EXTERNAL MODULE: ./lib/core/report/paint.js
var report_paint = __webpack_require__(20502);
// EXTERNAL MODULE: ./lib/core/report/plural.js
var plural = __webpack_require__(88630);
;// CONCATENATED MODULE: ./lib/core/report/render-drift.js





const maxRows = 40;
function renderDrift(drifts, references, options) {
    const paint = (0,report_paint/* createPaint */.X)(options.colors);
    const lines = drifts.flatMap((drift) => [...roleLines(drift, paint), '']);
    const { locked, present } = references;
    const data = locked.version === present.version
        ? `Service reference ${present.version} of ${present.updatedAt}, as in the lock.`
        : `Service reference ${present.version} of ${present.updatedAt}; the lock was written with ${locked.version} of ${locked.updatedAt}.`;
    return `${(0,report_escape/* neutraliseCommands */.$B)([...lines, paint.dim((0,report_escape/* escapeTerminal */.en)(data))].join('\n'))}\n`;
}
function roleLines(drift, paint) {
    const { added, removed, changed, unknown } = drift;
    const before = (action) => ` (was ${describe(action.before)})${causeText(action.causes)}`;
    return [
        `${paint.bold((0,report_escape/* escapeTerminal */.en)(drift.role))} ${summaryOf(drift)}`,
        ...unknown.added.map((what) => `  ${paint.red('?')} unknown access: ${(0,report_escape/* escapeTerminal */.en)(what)}`),
        ...unknown.removed.map((what) => `  ${paint.green('-')} unknown access gone: ${(0,report_escape/* escapeTerminal */.en)(what)}`),
        ...rows(added, '+', paint, ({ causes }) => causeText(causes)),
        ...rows(changed, '~', paint, before),
        ...rows(removed, '-', paint, ({ causes }) => causeText(causes)),
    ];
}
function summaryOf({ status, added, removed, changed, unknown }) {
    if (status === 'new')
        return `is not in the lock: ${(0,plural/* plural */.LS)(added.length, 'action')} nobody reviewed`;
    if (status === 'gone')
        return `is only in the lock: ${(0,plural/* plural */.LS)(removed.length, 'action')} of a role that is no more`;
    if (status === 'same')
        return 'can do what the lock says';
    const parts = [
        ...(added.length > 0 ? [`${(0,plural/* plural */.LS)(added.length, 'action')} more`] : []),
        ...(removed.length > 0 ? [`${(0,plural/* plural */.LS)(removed.length, 'action')} fewer`] : []),
        ...(changed.length > 0 ? [`${(0,plural/* plural */.LS)(changed.length, 'action')} judged anew`] : []),
        ...(unknown.added.length > 0 ? ['access that nobody can tell'] : []),
        ...(unknown.removed.length > 0 ? ['less that nobody can tell'] : []),
    ];
    return `differs from the lock: ${(0,plural/* enumerate */.HL)(parts)}`;
}
function rows(actions, sign, paint, more) {
    const shown = actions.slice(0, maxRows);
    const width = Math.max(0, ...shown.map(({ action }) => action.length));
    const levels = Math.max(0, ...shown.map((action) => describe(action).length));
    const brush = sign === '-' ? paint.green : paint.yellow;
    const hidden = actions.length - shown.length;
    return [
        ...shown.map((action) => {
            const level = describe(action).padEnd(levels);
            return `  ${brush(sign)} ${(0,report_escape/* escapeTerminal */.en)(action.action).padEnd(width)}  ${isLoud(action) ? paint.red(level) : level}${paint.dim(more(action))}`;
        }),
        ...(hidden > 0 ? [`  ${sign} ${(0,plural/* plural */.LS)(hidden, 'more action')}`] : []),
    ];
}
function isLoud({ level, tier }) {
    return !access/* readLevels */.I.includes(level) || tier === 'A';
}
function describe({ level, tier }) {
    return tier === null ? level : `${level}, tier ${tier}`;
}
function causeText(causes) {
    return causes.length === 0 ? '' : `  ${(0,report_escape/* escapeTerminal */.en)(causes.map(describe_cause/* describeCause */.V).join(' or '))}`;
}

// EXTERNAL MODULE: ./lib/app/open-workspace.js + 2 modules
var open_workspace = __webpack_require__(79012);
// EXTERNAL MODULE: ./lib/app/read-lock.js + 1 modules
var read_lock = __webpack_require__(56755);
;// CONCATENATED MODULE: ./lib/app/lock.js







async function lockRoles({ config: path, check, colors }, ports) {
    const { files, host } = ports;
    const { config, folder, reference, workspace } = await (0,open_workspace/* openWorkspace */.O)({ paths: [], config: path, policyType: undefined }, ports);
    if (config.roles.size === 0)
        throw new app_error/* AppError */.u('no-roles', 'There is no config that names roles, so there is nothing to lock.');
    host.progress('Expanding what the roles can do');
    const present = createLock(reference, workspace.rolePolicies, (role) => workspace.accessOf(role));
    assertComplete(config, present, workspace.rolePolicies.flatMap(({ unknown }) => unknown));
    const file = (0,read_lock/* lockPath */.H)(folder);
    if (!check) {
        files.write(file, renderLock(present));
        return { text: sayWritten(file, present), exitCode: 0 };
    }
    const locked = (0,read_lock/* readLock */.m)(folder, files);
    if (locked === undefined)
        throw new app_error/* AppError */.u('lock-not-found', `There is no \`${file}\` to hold the roles against.`);
    const drifts = compareLock(locked, present);
    return {
        text: renderDrift(drifts, { locked: locked.reference, present: present.reference }, { colors }),
        exitCode: drifts.every(({ status }) => status === 'same') ? 0 : 1,
    };
}
function assertComplete({ roles }, present, unknown) {
    const read = new Set(present.roles.map(({ name }) => name));
    const missing = [
        ...[...roles.keys()].filter((name) => !read.has(name)).map((name) => `no policy of role \`${name}\``),
        ...unknown.filter(({ kind }) => kind === 'unread').map(({ what }) => `\`${what}\``),
    ];
    if (missing.length > 0)
        throw new app_error/* AppError */.u('role-not-read', `Not read: ${[...new Set(missing)].join(', ')}.`);
}
function sayWritten(file, { roles, reference }) {
    const lines = roles.map(({ name, actions, unknown }) => {
        const all = [...actions.values()];
        const tier = (one) => all.filter((action) => action.tier === one).length;
        const hidden = unknown.length === 0 ? '' : `, and ${unknown.length} that nobody can tell`;
        return `  ${name}: ${all.length === 1 ? '1 action' : `${all.length} actions`}, ${tier('A')} of tier A, ${tier('B')} of tier B${hidden}\n`;
    });
    return `Wrote ${file} with service reference ${reference.version} of ${reference.updatedAt}\n${lines.join('')}`;
}


/***/ }),

/***/ 56002:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ newFirst)
/* harmony export */ });
/* harmony import */ var _core_report_new_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57267);
/* harmony import */ var _core_report_render_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40927);


async function newFirst(report, diff, before) {
    if (diff === undefined || (0,_core_report_render_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .unannotated */ .Mk)(report).length === 0)
        return undefined;
    const base = await before();
    return base === undefined ? undefined : (0,_core_report_new_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .newFindings */ .F)(report, base, diff);
}


/***/ }),

/***/ 16054:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ quietHost)
/* harmony export */ });
const quietHost = {
    result: () => undefined,
    warning: () => undefined,
    progress: () => undefined,
};


/***/ }),

/***/ 51637:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ tellFailure),
  N: () => (/* binding */ tellGithub)
});

// EXTERNAL MODULE: ./lib/core/report/comment-marker.js
var comment_marker = __webpack_require__(51782);
// EXTERNAL MODULE: ./lib/core/report/new-findings.js
var new_findings = __webpack_require__(57267);
// EXTERNAL MODULE: ./lib/core/report/render-annotations.js
var render_annotations = __webpack_require__(40927);
// EXTERNAL MODULE: ./lib/core/report/coverage-sentences.js
var coverage_sentences = __webpack_require__(80057);
// EXTERNAL MODULE: ./lib/core/report/escape.js
var report_escape = __webpack_require__(38111);
// EXTERNAL MODULE: ./lib/core/report/plural.js
var plural = __webpack_require__(88630);
// EXTERNAL MODULE: ./lib/core/report/verdict-sentence.js
var verdict_sentence = __webpack_require__(65993);
;// CONCATENATED MODULE: ./lib/core/report/render-check-run.js





const levels = {
    error: 'failure',
    'security-warning': 'warning',
    warning: 'warning',
    suggestion: 'notice',
};
const maxMessage = 4000;
const maxTitle = 200;
function renderCheckRun(report, findings) {
    return {
        conclusion: report.verdict === 'pass' ? 'neutral' : 'failure',
        title: `${(0,plural/* plural */.LS)(findings.length, 'more finding')} on ${findings.length === 1 ? 'its line' : 'their lines'}`,
        summary: `${(0,report_escape/* escapeMarkdown */.FV)((0,plural/* capitalise */.sK)((0,verdict_sentence/* verdictSentence */.BT)(report)))}\n\nA step can annotate ten findings of a kind; these are the others.\n\n<sub>${(0,report_escape/* escapeMarkdown */.FV)((0,coverage_sentences/* dataSentence */.GI)(report), 300)}</sub>`,
        annotations: findings.map(annotationOf),
    };
}
function annotationOf(finding) {
    const { file, line, endLine, col, endColumn } = (0,render_annotations/* annotationPlace */.F7)(finding);
    return {
        path: file,
        start_line: line,
        end_line: endLine,
        ...(col === undefined || endColumn === undefined ? {} : { start_column: col, end_column: endColumn }),
        annotation_level: levels[finding.severity],
        message: (0,report_escape/* neutraliseLog */.Z$)((0,report_escape/* shorten */.ml)((0,render_annotations/* annotationText */.xr)(finding), maxMessage)),
        title: (0,report_escape/* escapeTerminal */.en)(finding.rule, maxTitle),
    };
}

// EXTERNAL MODULE: ./lib/core/model/format-count.js
var format_count = __webpack_require__(47972);
// EXTERNAL MODULE: ./lib/core/report/diff-sentences.js
var diff_sentences = __webpack_require__(73032);
// EXTERNAL MODULE: ./lib/core/report/place-names.js
var place_names = __webpack_require__(84192);
// EXTERNAL MODULE: ./lib/core/report/render-diff-markdown.js
var render_diff_markdown = __webpack_require__(47870);
;// CONCATENATED MODULE: ./lib/core/report/comment-changes.js






const maxNames = 8;
function commentChanges(report, diff, options) {
    const documents = new Map(report.documents.map((document) => [document.id, document]));
    const nameOf = (entry) => placeName(entry, documents.get(entry.id), options);
    const unchanged = new Set(diff.documents.filter(({ status }) => status === 'same').map(({ id }) => id));
    const blocks = [
        ...(0,diff_sentences/* groupEntries */.U9)(diff.documents).map((group) => {
            const left = forgottenMirrors(group, report.documents, unchanged);
            const files = new Set(group.entries.map(({ id }) => (0,place_names/* fileOfId */.Hy)(id)));
            return block(group, [
                `${patternsOf(group.first)}**${(0,diff_sentences/* diffHeadline */.eT)(group.first)}**, in ${some(group.entries.map(nameOf))}`,
                ...(left.length > 0 ? [mirrorsLine(left, files.size, report, options)] : []),
            ]);
        }),
        ...(0,diff_sentences/* groupEntries */.U9)(diff.roles).map((group) => block(group, [
            `In effect, with all policies of the role: **${(0,diff_sentences/* diffHeadline */.eT)(group.first)}**, for ${some(rolesOf(group))}`,
        ])),
    ];
    const sentence = (0,diff_sentences/* diffSentence */.NT)(diff);
    return { head: `**${diff_sentences/* diffWord */.U6[diff.verdict]}:** ${sentence}`, blocks };
}
function forgottenMirrors({ first, entries }, documents, unchanged) {
    const ids = new Set(entries.map(({ id }) => id));
    const kinds = new Set(documents.filter(({ id }) => ids.has(id)).flatMap(kindOf));
    const { added, removed } = first.patterns;
    return documents.filter((document) => {
        if (!unchanged.has(document.id) || !kindOf(document).some((kind) => kinds.has(kind)))
            return false;
        const held = new Set(document.statements.flatMap(({ patterns }) => patterns));
        return added.some((pattern) => !held.has(pattern)) || removed.some((pattern) => held.has(pattern));
    });
}
function kindOf({ policyType, role }) {
    return role === null ? [] : [JSON.stringify([policyType, role])];
}
function mirrorsLine(left, changed, { roles }, { permalink }) {
    const canonical = new Set(roles.flatMap(({ documents }) => documents));
    const count = (isCanonical) => new Set(left.filter(({ id }) => canonical.has(id) === isCanonical).map(({ file }) => file)).size;
    const [policies, mirrors] = [count(true), count(false)];
    const names = left.map(({ file, role }) => `${fileLink(file, permalink)}${role === null ? '' : ` (of ${(0,report_escape/* codeSpan */.SS)(role, 100)})`}`);
    const passed = (0,plural/* enumerate */.HL)([
        ...(policies === 0
            ? []
            : [
                policies === 1
                    ? 'The canonical policy'
                    : (0,plural/* plural */.LS)(policies, 'canonical policy', 'canonical policies'),
            ]),
        ...(mirrors === 0 ? [] : [(0,plural/* plural */.LS)(mirrors, 'mirror')]),
    ]);
    const were = policies + mirrors === 1 ? 'was' : 'were';
    return `\u26a0\ufe0f **${passed} ${were} not changed along with ${changed === 1 ? 'it' : 'them'}**: ${some(names)}`;
}
function patternsOf({ patterns }) {
    const names = [
        ...patterns.added.map((pattern) => (0,report_escape/* codeSpan */.SS)(`+ ${pattern}`, 200)),
        ...patterns.removed.map((pattern) => (0,report_escape/* codeSpan */.SS)(`- ${pattern}`, 200)),
    ];
    return names.length === 0 ? '' : `${some(names)}: `;
}
function placeName({ id, renamedFrom }, document, { permalink }) {
    if (document === undefined)
        return (0,report_escape/* codeSpan */.SS)((0,place_names/* shortName */.EU)(id), 200);
    const link = fileLink(document.file, permalink);
    if (renamedFrom === null)
        return link;
    const before = (0,place_names/* fileOfId */.Hy)(renamedFrom);
    return `${link} (was ${(0,report_escape/* codeSpan */.SS)(before === document.file ? (0,place_names/* shortName */.EU)(renamedFrom) : before, 200)})`;
}
function rolesOf({ entries }) {
    const renamed = entries.filter(({ renamedFrom }) => renamedFrom !== null);
    return [
        ...(0,place_names/* placeNames */.YJ)(entries.filter((entry) => !renamed.includes(entry)).map(({ id }) => id), (name) => (0,report_escape/* codeSpan */.SS)(name, 200)),
        ...renamed.map(({ id, renamedFrom }) => `${(0,report_escape/* codeSpan */.SS)((0,place_names/* shortName */.EU)(id), 200)} (was ${(0,report_escape/* codeSpan */.SS)((0,place_names/* shortName */.EU)(renamedFrom ?? ''), 200)})`),
    ];
}
function fileLink(file, permalink) {
    const name = (0,report_escape/* codeSpan */.SS)(file, 200);
    return permalink === undefined ? name : (0,report_escape/* markdownLink */.iQ)(name, permalink(file, 1));
}
function some(names) {
    const distinct = [...new Set(names)];
    const hidden = distinct.length - maxNames;
    return (0,plural/* enumerate */.HL)(hidden > 0 ? [...distinct.slice(0, maxNames), `${(0,format_count/* formatCount */.B)(hidden)} more`] : distinct);
}
function block({ first }, lines) {
    const rows = (0,render_diff_markdown.detailRows)(first);
    const details = rows.length === 0
        ? []
        : ['<details><summary>Details</summary>', '', ...rows.map((row) => `- ${row}`), '', '</details>'];
    const indented = [
        ...lines.slice(1).flatMap((line) => ['', line]),
        ...(details.length > 0 ? [''] : []),
        ...details,
    ];
    return [`- ${lines[0] ?? ''}`, ...indented.map((line) => (line === '' ? '' : `  ${line}`))].join('\n');
}

// EXTERNAL MODULE: ./lib/core/report/findings-by-file.js
var findings_by_file = __webpack_require__(61929);
// EXTERNAL MODULE: ./lib/core/report/rows-that-fit.js
var rows_that_fit = __webpack_require__(89005);
// EXTERNAL MODULE: ./lib/core/report/severity-icon.js
var severity_icon = __webpack_require__(13025);
;// CONCATENATED MODULE: ./lib/core/report/comment-findings.js






const openRows = 10;
const slack = 600;
function commentFindings(report, before, options, maxBytes) {
    if (report.findings.length === 0)
        return '';
    const isNew = before === undefined ? new Set(report.findings) : (0,new_findings/* newFindings */.F)(report, before, options.diff);
    const findings = (0,findings_by_file/* mostSevereFirst */.Q)(report.findings);
    const rows = (wanted) => findings
        .filter((finding) => isNew.has(finding) === wanted)
        .map((finding) => findingRow(finding, options));
    const [fresh, old] = [rows(true), rows(false)];
    const shown = (0,rows_that_fit/* rowsThatFit */.Y)([...fresh, ...old], maxBytes - slack);
    const [shownFresh, shownOld] = [shown.slice(0, fresh.length), shown.slice(fresh.length)];
    const missing = findings.length - shown.length;
    return [
        `### ${before === undefined ? (0,plural/* plural */.LS)(fresh.length, 'finding') : (0,plural/* plural */.LS)(fresh.length, 'new finding')}`,
        ...(shownFresh.length > 0 ? [shownFresh.slice(0, openRows).join('\n')] : []),
        ...folded(shownFresh.slice(openRows), 'more finding'),
        ...folded(shownOld, 'older finding'),
        ...(missing > 0
            ? [
                `**${(0,plural/* plural */.LS)(missing, 'more finding')} not shown here**, for want of room: ${options.elsewhere} lists them.`,
            ]
            : []),
    ].join('\n\n');
}
function findingRow({ severity, rule, help, message, file, start, confidence }, { permalink }) {
    const place = (0,report_escape/* codeSpan */.SS)(`${file}:${start.line}`, 300);
    const link = permalink === undefined ? place : (0,report_escape/* markdownLink */.iQ)(place, permalink(file, start.line));
    const estimate = confidence === 'estimate' ? ' (estimate)' : '';
    return `- ${severity_icon/* severityIcon */.P[severity]} ${severity} at ${link}: ${(0,report_escape/* escapeProse */.fd)(message, 600)}${estimate} ${(0,report_escape/* markdownLink */.iQ)((0,report_escape/* codeSpan */.SS)(rule, 100), help)}`;
}
function folded(rows, noun) {
    if (rows.length === 0)
        return [];
    return [`<details><summary>${(0,plural/* plural */.LS)(rows.length, noun)}</summary>\n\n${rows.join('\n')}\n\n</details>`];
}

;// CONCATENATED MODULE: ./lib/core/report/render-comment.js







const defaultMaxLength = 65_536;
const maxNotes = 4;
const render_comment_slack = 500;
function renderComment(report, base, options) {
    const maxLength = options.maxLength ?? defaultMaxLength;
    const whole = compose(report, base, options, Infinity);
    return whole.length <= maxLength ? whole : compose(report, base, options, maxLength);
}
function compose(report, { diff, before }, options, maxBytes) {
    const { runAddress } = options;
    const elsewhere = runAddress === undefined ? 'the job summary' : (0,report_escape/* markdownLink */.iQ)('the job summary', runAddress);
    const head = [
        options.lead,
        `## ${verdict_sentence/* verdictIcon */.f2[report.verdict]} Roleproof: ${verdict_sentence/* verdictWord */.E0[report.verdict].toLowerCase()}`,
        `**${(0,plural/* capitalise */.sK)((0,verdict_sentence/* verdictSentence */.BT)(report))}**`,
        ...(options.notes ?? []).slice(0, maxNotes).map((note) => (0,report_escape/* escapeProse */.fd)(note, 600)),
    ].join('\n\n');
    const foot = footOf(report, options, elsewhere);
    const room = maxBytes - (0,rows_that_fit/* utf8Length */.w)(`${head}\n\n${foot}\n`) - render_comment_slack;
    const changes = diff === undefined ? '' : changesSection(report, diff, { ...options, elsewhere }, room / 2);
    const findings = commentFindings(report, before, { permalink: options.permalink, elsewhere, diff }, room - (0,rows_that_fit/* utf8Length */.w)(changes));
    return `${[head, changes, findings, foot].filter((section) => section !== '').join('\n\n')}\n`;
}
function changesSection(report, diff, options, maxBytes) {
    const { head, blocks } = commentChanges(report, diff, options);
    const shown = (0,rows_that_fit/* rowsThatFit */.Y)(blocks.map((block) => `${block}\n`), maxBytes - (0,rows_that_fit/* utf8Length */.w)(head));
    const missing = blocks.length - shown.length;
    return [
        '### What this change allows',
        head,
        ...shown.map((block) => block.trimEnd()),
        ...(missing > 0
            ? [
                `**${(0,plural/* plural */.LS)(missing, 'more difference')} not shown here**, for want of room: ${options.elsewhere} lists them.`,
            ]
            : []),
    ].join('\n\n');
}
function footOf(report, { commit }, elsewhere) {
    const at = commit === undefined ? '' : `At ${(0,report_escape/* codeSpan */.SS)(commit.slice(0, 12))}. `;
    return `<sub>${at}More in ${elsewhere}. ${(0,report_escape/* escapeMarkdown */.FV)((0,coverage_sentences/* dataSentence */.GI)(report), 300)}</sub>`;
}

// EXTERNAL MODULE: ./lib/core/report/render-failure.js
var render_failure = __webpack_require__(68079);
// EXTERNAL MODULE: ./lib/app/attempt-github.js
var attempt_github = __webpack_require__(5308);
;// CONCATENATED MODULE: ./lib/app/keep-comment.js

async function keepComment(request, repository) {
    const { pullRequest, marker, body } = request;
    const login = await repository.login();
    const comments = await repository.commentsOf(pullRequest);
    const ours = comments.filter((comment) => comment.author === login && (0,comment_marker/* hasMarker */.xY)(comment.body, marker));
    const [first, ...doubles] = ours;
    if (first === undefined && !request.isWanted)
        return 'unwanted';
    if (ours.some((comment) => isNewer(comment.body, request)))
        return 'outdated';
    if ((await repository.headOf(pullRequest)) !== request.head)
        return 'outdated';
    if (first === undefined) {
        await repository.createComment(pullRequest, body);
        return 'created';
    }
    await repository.updateComment(first.id, body);
    for (const { id } of doubles)
        await repository.deleteComment(id);
    return 'updated';
}
function isNewer(body, { marker, run }) {
    const writer = (0,comment_marker/* runOfComment */.Ah)(body, marker);
    return writer !== undefined && (0,comment_marker/* isLater */.d8)(writer, run);
}

;// CONCATENATED MODULE: ./lib/app/tell-github.js








async function tellGithub(request, result, ports) {
    const { report, diff } = result;
    const { hasCheckRun, notes } = await tellLines(request, result, ports);
    const { comment, permalink, run } = request;
    const refused = await tellPullRequest(request, ports.openGithub, async (lead, commit) => {
        const before = await ports.before();
        return {
            body: renderComment(report, { diff, before }, { lead, commit, permalink, runAddress: run.address, notes: result.notes }),
            isWanted: comment === 'always' || hasNews(report, diff, before),
        };
    });
    const unsuggested = request.suggestions ? await tellRepairs(request, report, ports) : [];
    return { hasCheckRun, notes: [...notes, ...refused, ...unsuggested] };
}
async function tellFailure(request, failure, openGithub) {
    return tellPullRequest(request, openGithub, async (lead) => Promise.resolve({ body: `${lead}\n\n${(0,render_failure/* renderFailure */.z)(failure)}`, isWanted: request.comment === 'always' }));
}
async function tellRepairs({ event }, report, { openGithub, suggest }) {
    const { tellSuggestions } = await __webpack_require__.e(/* import() */ 5012).then(__webpack_require__.bind(__webpack_require__, 35012));
    return tellSuggestions(event, report, { openGithub, suggest });
}
async function tellLines({ checkRun, event }, { report, first }, { openGithub }) {
    const findings = (0,render_annotations/* unannotated */.Mk)(report, first);
    const { commit } = event;
    if (checkRun === 'off' || findings.length === 0 || commit === undefined)
        return { hasCheckRun: false, notes: [] };
    const need = { what: 'annotations beyond ten of a kind', permission: 'checks: write' };
    const notes = await (0,attempt_github/* attemptGithub */.B)(event, need, openGithub, async (github) => {
        await github.createCheckRun(commit, 'Roleproof', renderCheckRun(report, findings));
        return [];
    });
    return { hasCheckRun: notes.length === 0, notes };
}
async function tellPullRequest({ event, run, comment, config, paths }, openGithub, say) {
    const { pullRequest } = event;
    if (comment === 'never' || pullRequest === undefined)
        return [];
    const { number, head } = pullRequest;
    const need = { what: 'comment in the pull request', permission: 'pull-requests: write' };
    return (0,attempt_github/* attemptGithub */.B)(event, need, openGithub, async (github) => {
        const marker = (0,comment_marker/* commentMarker */.Ql)(run.workflow, config ?? '', ...paths);
        const said = await say(`${marker}\n${(0,comment_marker/* runLine */.u_)(run.number)}`, head);
        const request = { pullRequest: number, head, run: run.number, marker, ...said };
        return (await keepComment(request, github)) === 'outdated'
            ? ['The comment was left as it is: a newer run, or a newer commit of the pull request, has the word.']
            : [];
    });
}
function hasNews(report, diff, before) {
    if (report.verdict !== 'pass' || (diff !== undefined && diff.verdict !== 'same'))
        return true;
    return before === undefined ? report.findings.length > 0 : (0,new_findings/* newFindings */.F)(report, before, diff).size > 0;
}


/***/ }),

/***/ 33451:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ eventNotes),
/* harmony export */   LU: () => (/* binding */ whyReadOnly),
/* harmony export */   Zi: () => (/* binding */ looksForDrift),
/* harmony export */   eW: () => (/* binding */ whyNotConnect)
/* harmony export */ });
function looksForDrift({ name }) {
    return name === 'schedule' || name === 'workflow_dispatch';
}
function whyReadOnly({ name, pullRequest, actor }) {
    if (name !== 'pull_request')
        return undefined;
    if (pullRequest?.isFromFork === true)
        return 'a pull request from a fork gets a token that may only read';
    if (actor === 'dependabot[bot]')
        return 'a run that Dependabot starts gets a token that may only read';
    return undefined;
}
function whyNotConnect({ name, pullRequest, actor, followsFork }) {
    if (name === 'pull_request_target')
        return 'under `pull_request_target` a run has the rights of the base, whoever asks for it';
    if (pullRequest?.isFromFork === true || (name.startsWith('pull_request') && pullRequest === undefined))
        return 'a pull request from a fork may hold anything, and gets no OIDC token';
    if (followsFork)
        return 'it follows a run of a fork, whose commits may hold anything';
    if (actor === 'dependabot[bot]')
        return 'Dependabot started it, and what it starts is treated as from a fork';
    return undefined;
}
function eventNotes({ name, pullRequest }) {
    if (name !== 'pull_request_target' || pullRequest === undefined)
        return [];
    return [
        'Under `pull_request_target` no config of the pull request is read, that of its base holds; and what was linted is what the workflow checked out, by default the base. `pull_request` checks the pull request itself and needs no rights.',
    ];
}


/***/ }),

/***/ 51782:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ runOfComment),
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   XY: () => (/* binding */ suggestionMarker),
/* harmony export */   d8: () => (/* binding */ isLater),
/* harmony export */   u_: () => (/* binding */ runLine),
/* harmony export */   xY: () => (/* binding */ hasMarker)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16554);

const maxKey = 500;
function commentMarker(...names) {
    const key = names.map(encode).join('/');
    return `<!-- roleproof:${key.slice(0, maxKey)} -->`;
}
function runLine({ run, attempt }) {
    return `<!-- roleproof-run:${run}.${attempt} -->`;
}
function suggestionMarker(file, before, after) {
    return `<!-- roleproof-suggestion:${(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .q)(JSON.stringify([file, before, after]))} -->`;
}
function hasMarker(body, marker) {
    return body.split('\n', 1)[0]?.trimEnd() === marker;
}
function runOfComment(body, marker) {
    if (!hasMarker(body, marker))
        return undefined;
    const [, second = ''] = body.split('\n', 2);
    const found = /^<!-- roleproof-run:(\d{1,15})\.(\d{1,15}) -->$/.exec(second.trimEnd());
    return found === null ? undefined : { run: Number(found[1]), attempt: Number(found[2]) };
}
function isLater(one, other) {
    return one.run === other.run ? one.attempt > other.attempt : one.run > other.run;
}
function encode(name) {
    return encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('--', '-%2D');
}


/***/ }),

/***/ 16554:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fingerprints),
/* harmony export */   q: () => (/* binding */ hashOf)
/* harmony export */ });
function fingerprints(findings) {
    const seen = new Map();
    return findings.map((finding) => {
        const hash = hashOf(JSON.stringify(identityOf(finding)));
        const ordinal = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, ordinal);
        return `${hash}:${ordinal}`;
    });
}
function identityOf({ rule, code, file, document, statement, data }) {
    const evidence = Object.entries(data)
        .filter((entry) => entry[0] !== 'base' && typeof entry[1] === 'string' && !isCount(entry[1]))
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, text]) => [key, withoutDates(text)]);
    return [rule, code, document ?? file, withoutDates(statement?.sid ?? ''), evidence];
}
function isCount(text) {
    return /^(?:about )?(?:\d{1,6}|\d{1,3}(?:,\d{3})+)(?: actions?)?$/.test(text);
}
function withoutDates(text) {
    return text.replace(/(?<!\d)20\d{6}(?!\d)/g, '');
}
function hashOf(text) {
    let [one, two] = [0x811c9dc5, 0x9e3779b9];
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        one = Math.imul(one ^ unit, 0x01000193);
        two = Math.imul((two << 5) | (two >>> 27), 0x85ebca6b) ^ unit;
    }
    return [one, two].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}


/***/ }),

/***/ 57267:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ newFindings)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16554);
/* harmony import */ var _place_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84192);


function newFindings(report, before, diff) {
    const known = new Set((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprints */ .W)(renamed(before.findings, diff?.documents ?? [])));
    const marks = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprints */ .W)(report.findings);
    return new Set(report.findings.filter((_, index) => !known.has(marks[index] ?? '')));
}
function renamed(findings, documents) {
    const names = new Map();
    for (const { id, renamedFrom } of documents)
        if (renamedFrom !== null)
            names.set(renamedFrom, id).set((0,_place_names_js__WEBPACK_IMPORTED_MODULE_0__/* .fileOfId */ .Hy)(renamedFrom), (0,_place_names_js__WEBPACK_IMPORTED_MODULE_0__/* .fileOfId */ .Hy)(id));
    if (names.size === 0)
        return findings;
    return findings.map((finding) => ({
        ...finding,
        file: names.get(finding.file) ?? finding.file,
        document: names.get(finding.document ?? '') ?? finding.document,
    }));
}


/***/ }),

/***/ 40927:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ annotationPlace),
/* harmony export */   Hp: () => (/* binding */ renderAnnotations),
/* harmony export */   Mk: () => (/* binding */ unannotated),
/* harmony export */   xr: () => (/* binding */ annotationText)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78020);
/* harmony import */ var _findings_by_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61929);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88630);
/* harmony import */ var _verdict_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65993);
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45561);





const annotationKinds = {
    error: 'error',
    'security-warning': 'warning',
    warning: 'warning',
    suggestion: 'notice',
};
const maxPerKind = 10;
function renderAnnotations(report, options = {}) {
    const { shown, missing } = divide(report, options.first, options.perKind);
    return [
        ...incompleteCommand(report),
        ...shown.map(findingCommand),
        ...(missing.length > 0 ? [missingCommand(missing, options.hasCheckRun === true)] : []),
    ];
}
function unannotated(report, first) {
    return divide(report, first).missing;
}
function divide(report, first = new Set(), perKind = maxPerKind) {
    const room = {
        error: perKind,
        warning: perKind,
        notice: perKind,
        group: 0,
        endgroup: 0,
    };
    if (report.verdict === 'incomplete')
        room.error -= 1;
    if (overflow(report, room) > 0)
        room.notice -= 1;
    const shown = [];
    const missing = [];
    const ordered = (0,_findings_by_file_js__WEBPACK_IMPORTED_MODULE_1__/* .mostSevereFirst */ .Q)(report.findings);
    const [ahead, behind] = [true, false].map((isFirst) => ordered.filter((finding) => first.has(finding) === isFirst));
    for (const finding of [...(ahead ?? []), ...(behind ?? [])]) {
        const kind = annotationKinds[finding.severity];
        if (room[kind]-- > 0)
            shown.push(finding);
        else
            missing.push(finding);
    }
    return { shown, missing };
}
function overflow({ findings }, room) {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const finding of findings)
        counts[annotationKinds[finding.severity]] += 1;
    return ['error', 'warning', 'notice'].filter((kind) => counts[kind] > room[kind]).length;
}
function incompleteCommand(report) {
    if (report.verdict !== 'incomplete')
        return [];
    return [
        (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)('error', { title: 'Roleproof' }, `${_verdict_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWord */ .E0.incomplete}: ${(0,_verdict_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictSentence */ .BT)(report)}`),
    ];
}
function findingCommand(finding) {
    return (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)(annotationKinds[finding.severity], annotationPlace(finding), annotationText(finding));
}
function annotationPlace({ file, start, end, rule }) {
    const endLine = end.line > start.line && end.column === 1 ? end.line - 1 : end.line;
    const place = { file, line: start.line, endLine, title: rule };
    if (endLine !== start.line || end.line !== start.line)
        return place;
    return { ...place, col: start.column, endColumn: Math.max(start.column, end.column - 1) };
}
function annotationText({ message, help, related }) {
    const places = related.map((place) => `${place.file}:${place.start.line}: ${place.message}`);
    return [message, ...places, help].filter((line) => line !== '').join('\n');
}
function missingCommand(missing, hasCheckRun) {
    const parts = _model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .severities */ .g
        .map((severity) => [severity, missing.filter((finding) => finding.severity === severity).length])
        .filter(([, count]) => count > 0)
        .map(([severity, count]) => (0,_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(count, severity.replace('-', ' ')));
    const where = hasCheckRun
        ? 'as annotations of the check run Roleproof'
        : 'without an annotation: GitHub shows ten of a kind. The log and the job summary list them';
    const text = `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(missing.length, 'more finding')} (${(0,_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .enumerate */ .HL)(parts)}) ${where}.`;
    return (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)('notice', { title: 'Roleproof' }, text);
}


/***/ }),

/***/ 47870:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   detailRows: () => (/* binding */ detailRows),
/* harmony export */   renderDiffMarkdown: () => (/* binding */ renderDiffMarkdown)
/* harmony export */ });
/* harmony import */ var _model_format_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47972);
/* harmony import */ var _diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73032);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38111);
/* harmony import */ var _place_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84192);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88630);
/* harmony import */ var _rows_that_fit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89005);






const maxItems = 10;
const slack = 200;
function renderDiffMarkdown(diff, { maxBytes = Infinity } = {}) {
    const head = `**${_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .diffWord */ .U6[diff.verdict]}:** ${(0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .diffSentence */ .NT)(diff)}`;
    const [documents, roles] = [(0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .groupEntries */ .U9)(diff.documents), (0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .groupEntries */ .U9)(diff.roles)];
    const blocks = [
        ...documents.map((group) => groupBlock(group, 'in')),
        ...roles.map((group) => groupBlock(group, 'in effect, for')),
    ];
    const shown = (0,_rows_that_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsThatFit */ .Y)(blocks.map((block) => `${block}\n`), maxBytes - head.length - slack);
    const missing = blocks.length - shown.length;
    const all = [...diff.documents, ...diff.roles];
    const same = all.length - [...documents, ...roles].reduce((sum, { entries }) => sum + entries.length, 0);
    return `${[
        head,
        ...shown.map((block) => block.trimEnd()),
        ...(missing > 0 ? [`${(0,_model_format_count_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B)(missing)} more in the JSON diff`] : []),
        ...(same > 0 ? [`<sub>${(0,_model_format_count_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B)(same)} more ${same === 1 ? 'is' : 'are'} the same</sub>`] : []),
    ].join('\n\n')}\n`;
}
function groupBlock({ first, entries }, where) {
    const all = [
        ...(0,_place_names_js__WEBPACK_IMPORTED_MODULE_1__/* .placeNames */ .YJ)(entries.flatMap(({ id, renamedFrom }) => (renamedFrom === null ? [id] : [])), (name) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(name, 200)),
        ...entries.flatMap(({ id, renamedFrom }) => renamedFrom === null
            ? []
            : [`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)((0,_place_names_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(id), 200)} (was ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)((0,_place_names_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(renamedFrom), 200)})`]),
    ];
    const names = all.slice(0, maxItems);
    const hidden = all.length - names.length;
    const places = (0,_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .enumerate */ .HL)(hidden > 0 ? [...names, `${(0,_model_format_count_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B)(hidden)} more`] : names);
    const title = `- **${(0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .diffHeadline */ .eT)(first)}**, ${where} ${places}`;
    const rows = detailRows(first);
    if (rows.length === 0)
        return title;
    const details = [
        '<details><summary>Details</summary>',
        '',
        ...rows.map((row) => `- ${row}`),
        '',
        '</details>',
    ];
    return [title, '', ...details.map((line) => (line === '' ? '' : `  ${line}`))].join('\n');
}
function detailRows(entry) {
    const { actions, managed, patterns, scope, trust, unknown } = entry;
    const proof = (0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .newAccessSentence */ .g6)(entry);
    return [
        ...some(unknown, ({ side, what, reason, place }) => {
            const at = place === null ? '' : `, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(`${place.file}:${place.start.line}`, 300)}`;
            return `unknown in ${side}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(what, 300)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(reason, 500)}${at}`;
        }),
        ...texts('managed policy added', managed.added),
        ...texts('managed policy removed', managed.removed),
        ...texts('let in', trust.gained),
        ...texts('no more let in', trust.lost),
        ...texts('pattern added', patterns.added),
        ...texts('pattern removed', patterns.removed),
        ...actionRows('more', actions.added),
        ...actionRows('fewer', actions.removed),
        ...some((0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .groupScopes */ .jN)(scope), ({ actions: names, gained, lost, conditions }) => [
            `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)((0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .someOf */ .yU)(names), 500)}`,
            ...oneLine('on', gained),
            ...oneLine('no more on', lost),
            ...oneLine('no more limited by', conditions.lost),
            ...oneLine('limited by', conditions.gained),
        ].join('; ')),
        ...(proof === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(proof, 1000)]),
    ];
}
function actionRows(word, actions) {
    const shown = actions
        .slice(0, maxItems)
        .map((action) => `${word}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(action.action)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)((0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDiffAction */ .BE)(action))}, by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)((0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .someOf */ .yU)(action.via), 300)}`);
    const hidden = actions.length - shown.length;
    return hidden > 0 ? [...shown, `${word}: ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(hidden, 'action')} besides, in the JSON diff`] : shown;
}
function texts(word, all) {
    return some(all, (text) => `${word}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(text, 500)}`);
}
function oneLine(word, all) {
    return all.length === 0 ? [] : [`${word} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)((0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .someOf */ .yU)(all), 1000)}`];
}
function some(items, render) {
    const hidden = items.length - maxItems;
    const rows = items.slice(0, maxItems).map(render);
    return hidden > 0 ? [...rows, `${(0,_model_format_count_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B)(hidden)} more in the JSON diff`] : rows;
}


/***/ }),

/***/ 68079:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ renderFailure)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38111);

function renderFailure({ title, code, message, hint }) {
    return `## \u26a0\ufe0f Roleproof could not do its job

**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(title)}** (${code})

${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(message)}

${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(hint)}
`;
}


/***/ }),

/***/ 23266:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderGithub: () => (/* binding */ renderGithub)
/* harmony export */ });
/* harmony import */ var _render_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40927);
/* harmony import */ var _render_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(565);
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45561);



function renderGithub(report, options = {}) {
    const { lineOf = () => undefined, adviceOf, first, hasCheckRun } = options;
    const text = (0,_render_text_js__WEBPACK_IMPORTED_MODULE_1__.renderText)(report, { colors: false, lineOf, adviceOf });
    const annotations = (0,_render_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .renderAnnotations */ .Hp)(report, { first, hasCheckRun });
    if (annotations.length === 0)
        return text;
    const lines = [
        (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)('group', {}, 'Annotations'),
        ...annotations,
        (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)('endgroup', {}, ''),
    ];
    return `${text}\n${lines.join('\n')}\n`;
}


/***/ }),

/***/ 32555:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   escapeJson: () => (/* binding */ escapeJson),
/* harmony export */   orderedLevels: () => (/* binding */ orderedLevels),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _model_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27503);

function renderJson(report) {
    return `${escapeJson(JSON.stringify(ordered(report), null, 2))}\n`;
}
function ordered(report) {
    const { schema, tool, verdict, failOn, coverage, counts } = report;
    const { files, documents, statements, patterns, actions, unresolved, skipped, accessAnalyzer } = coverage;
    return {
        schema,
        tool: {
            name: tool.name,
            version: tool.version,
            reference: { version: tool.reference.version, updatedAt: tool.reference.updatedAt },
        },
        verdict,
        failOn,
        coverage: {
            files,
            documents,
            statements,
            patterns,
            actions,
            unresolved,
            skipped: skipped.map(({ what, reason }) => ({ what, reason })),
            ...(accessAnalyzer === undefined ? {} : { accessAnalyzer: orderedAsked(accessAnalyzer) }),
        },
        counts: {
            error: counts.error,
            'security-warning': counts['security-warning'],
            warning: counts.warning,
            suggestion: counts.suggestion,
            suppressed: counts.suppressed,
        },
        documents: report.documents.map(orderedDocument),
        roles: report.roles.map(orderedRole),
        findings: report.findings.map(orderedFinding),
        suppressed: report.suppressed.map(orderedSuppressed),
    };
}
function orderedAsked({ documents, calls, paidCalls, onStandIns }) {
    return { documents, calls, paidCalls, onStandIns };
}
function orderedDocument(document) {
    const { id, file, pointer, format, policyType, role, granted, statements } = document;
    return {
        id,
        file,
        pointer,
        format,
        policyType,
        role,
        granted: orderedGranted(granted),
        statements: statements.map(({ index, sid, effect, patterns, granted: reached }) => ({
            index,
            sid,
            effect,
            patterns,
            granted: orderedGranted(reached),
        })),
    };
}
function orderedRole({ name, documents, managed, ...role }) {
    return {
        name,
        documents,
        managed,
        versions: Object.fromEntries(Object.entries(role.versions).toSorted(([a], [b]) => (a < b ? -1 : 1))),
        granted: orderedGranted(role.granted),
        tiers: { A: role.tiers.A, B: role.tiers.B },
        trusted: role.trusted?.map(({ type, principal, conditions }) => ({ type, principal, conditions })) ?? null,
        services: role.services.map(({ service, levels, content, policies }) => ({
            service,
            levels: orderedLevels(levels),
            content,
            policies,
        })),
        unknown: role.unknown.map(({ what, reason }) => ({ what, reason })),
    };
}
function orderedFinding(finding) {
    const { rule, code, severity, confidence, source, message, help, file, start, end } = finding;
    return {
        rule,
        code,
        severity,
        confidence,
        source,
        message,
        help,
        file,
        start: orderedPosition(start),
        end: orderedPosition(end),
        document: finding.document,
        statement: finding.statement === null ? null : { index: finding.statement.index, sid: finding.statement.sid },
        related: finding.related.map((place) => ({
            file: place.file,
            start: orderedPosition(place.start),
            end: orderedPosition(place.end),
            message: place.message,
        })),
        data: orderedEntries(finding.data),
    };
}
function orderedSuppressed(finding) {
    const { reason, until } = finding.suppression;
    return { ...orderedFinding(finding), suppression: { reason, until } };
}
function orderedPosition({ line, column, offset }) {
    return { line, column, offset };
}
function orderedGranted(granted) {
    return {
        List: granted.List,
        Read: granted.Read,
        Write: granted.Write,
        Tagging: granted.Tagging,
        'Permissions management': granted['Permissions management'],
        total: granted.total,
    };
}
function orderedLevels(levels) {
    return Object.fromEntries(_model_access_js__WEBPACK_IMPORTED_MODULE_0__/* .accessLevels */ .y
        .toReversed()
        .flatMap((level) => (levels[level] === undefined ? [] : [[level, levels[level]]])));
}
function orderedEntries(data) {
    const entries = Object.entries(data).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, value]) => [key, orderedValue(value)]));
}
function orderedValue(value) {
    if (Array.isArray(value))
        return value.map(orderedValue);
    return typeof value === 'object' && value !== null ? orderedEntries(value) : value;
}
function escapeJson(json) {
    return json
        .replaceAll('##[', '#\\u0023[')
        .replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, (character) => [...Array(character.length).keys()]
        .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
        .join(''));
}


/***/ }),

/***/ 47668:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ renderNotes)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38111);

const maxDrift = 8000;
function renderNotes(notes, drift) {
    const parts = [
        ...(drift === ''
            ? []
            : [`### Held against the lock\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(drift.trimEnd(), maxDrift))}`]),
        ...(notes.length === 0
            ? []
            : [`### About this run\n\n${notes.map((note) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)(note)}`).join('\n')}`]),
    ];
    return parts.map((part) => `\n${part}\n`).join('');
}


/***/ }),

/***/ 45561:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workflowCommand)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38111);

const maxMessage = 4096;
const maxTitle = 200;
function workflowCommand(name, properties, message) {
    const { title } = properties;
    const given = { ...properties, title: title === undefined ? undefined : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(title, maxTitle) };
    const list = Object.entries(given).flatMap(([key, value]) => value === undefined ? [] : [`${key}=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeWorkflowProperty */ .Yq)(String(value))}`]);
    return `::${name}${list.length > 0 ? ' ' : ''}${list.join(',')}::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeWorkflowData */ .Zh)(cut((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseLog */ .Z$)(message)))}`;
}
function cut(message) {
    if (message.length <= maxMessage)
        return message;
    const ending = '\u2026 (cut here; the rest is in the JSON report)';
    return message.slice(0, maxMessage - ending.length).replace(/[\ud800-\udbff]$/, '') + ending;
}


/***/ })

};
;