"use strict";
exports.id = 3480;
exports.ids = [3480,9898,2917,9789,7452];
exports.modules = {

/***/ 77452:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runClock: () => (/* binding */ runClock)
/* harmony export */ });
function runClock(signals) {
    let isCancelled = false;
    const waiting = new Set();
    const cancel = () => {
        isCancelled = true;
        for (const wake of waiting)
            wake();
    };
    signals.on('SIGINT', cancel);
    signals.on('SIGTERM', cancel);
    return {
        now: () => Date.now(),
        async sleep(milliseconds) {
            if (isCancelled)
                return false;
            await new Promise((resolve) => {
                const wake = () => {
                    clearTimeout(timer);
                    waiting.delete(wake);
                    resolve();
                };
                const timer = setTimeout(wake, milliseconds);
                waiting.add(wake);
            });
            return !isCancelled;
        },
        close() {
            signals.off('SIGINT', cancel);
            signals.off('SIGTERM', cancel);
        },
    };
}


/***/ }),

/***/ 9789:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packedTemplate: () => (/* binding */ packedTemplate)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function packedTemplate(kind) {
    const address = kind === 'billing' ? __webpack_require__.ab + "billing.yaml" : __webpack_require__.ab + "resource.yaml";
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(address, 'utf8');
}


/***/ }),

/***/ 89898:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chooseConnection: () => (/* binding */ chooseConnection)
/* harmony export */ });
/* harmony import */ var _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6940);

const timeout = 60 * 60 * 1000;
function chooseConnection(mode, choices, run, ports) {
    const { kind, name, externalId, region, expectedAccountId } = choices;
    if (kind === undefined || kind === 'organization')
        throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('invalid-connection', kind === undefined
            ? '`connection` is missing: it is billing for the account that pays, resource for any other.'
            : '`connection: organization` is not offered yet: connect the account that pays with `billing`, and each other account with `resource`.');
    if (externalId === undefined)
        throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('invalid-connection', 'The external id is missing; CloudZero shows it.');
    return {
        ...choices,
        ...run,
        mode,
        externalId,
        connection: { kind, name, region, expectedAccountId },
        template: readTemplate(kind, choices.template, ports),
        stackName: stackNameOf(choices.stackName ?? `cloudzero-${kind}-${name}`),
        templateUrl: templateUrlOf(choices.templateUrl),
        approval: approvalOf(choices.approval),
        timeout,
    };
}
function readTemplate(kind, own, { files, packedTemplate }) {
    if (own === undefined)
        return { source: { file: `${kind}.yaml`, text: packedTemplate(kind), bom: false }, isPacked: true };
    return { source: { file: own, ...files.read(own) }, isPacked: false };
}
function stackNameOf(name) {
    if (/^[A-Za-z][A-Za-z0-9-]{0,127}$/.test(name))
        return name;
    throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('invalid-connection', 'The name of the stack takes up to 128 letters, digits and dashes, and begins with a letter.');
}
function templateUrlOf(address) {
    if (address === undefined || /^https:\/\/[\w.-]+\.amazonaws\.com(?:\.cn)?\/\S+$/.test(address))
        return address;
    throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('invalid-connection', '`template-url` is no `https://` address of an object in S3.');
}
function approvalOf(approval) {
    if (typeof approval === 'string' || /^[0-9a-f]{64}$/.test(approval.fingerprint))
        return approval;
    throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('invalid-connection', '`plan` is no fingerprint of a plan: 64 hexadecimal digits.');
}


/***/ }),

/***/ 22917:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectPorts: () => (/* binding */ connectPorts)
});

;// CONCATENATED MODULE: ./lib/core/connect/registration-endpoint.js
const publishedEndpoint = {
    address: 'https://api.cloudzero.com/accounts/v1/link',
    reactorId: 'f7a07d02-d509-4e8d-9fb9-69c7985a6bd8',
};

;// CONCATENATED MODULE: ./lib/commands/connect-ports.js

async function connectPorts(door) {
    const { httpsRegistrar } = await __webpack_require__.e(/* import() */ 4394).then(__webpack_require__.bind(__webpack_require__, 4394));
    const { sha256 } = await __webpack_require__.e(/* import() */ 1633).then(__webpack_require__.bind(__webpack_require__, 61633));
    const { environment, lint, clock } = door;
    const address = environment['ROLEPROOF_REGISTRATION_URL'];
    return {
        lint,
        clock,
        registrar: httpsRegistrar(),
        endpoint: address ? { ...publishedEndpoint, address } : publishedEndpoint,
        hash: sha256,
        openAws: async () => openAccount(door),
        show: door.show,
    };
}
async function openAccount(door) {
    const { openAws } = await __webpack_require__.e(/* import() */ 8315).then(__webpack_require__.bind(__webpack_require__, 88315));
    const aws = openAws(door.region, await credentialsOf(door), door.environment);
    const { maskAccountId } = door;
    if (maskAccountId === undefined)
        return aws;
    return {
        ...aws,
        account() {
            const account = aws.account();
            return {
                ...account,
                async caller() {
                    const caller = await account.caller();
                    maskAccountId(caller.accountId);
                    return caller;
                },
                async organization(caller) {
                    const organization = await account.organization(caller);
                    if (organization.membership !== 'none')
                        maskAccountId(organization.managementAccountId);
                    return organization;
                },
            };
        },
    };
}
async function credentialsOf({ roleToAssume, region, environment, mask }) {
    if (roleToAssume === undefined)
        return undefined;
    const { idToken } = await __webpack_require__.e(/* import() */ 2691).then(__webpack_require__.bind(__webpack_require__, 22691));
    const { assumeRole } = await __webpack_require__.e(/* import() */ 4292).then(__webpack_require__.bind(__webpack_require__, 14292));
    const audience = roleToAssume.startsWith('arn:aws-cn:') ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
    const token = await idToken(audience, environment, mask);
    const sessionName = `roleproof-${environment['GITHUB_RUN_ID'] ?? 'run'}`.slice(0, 64);
    const made = await assumeRole({ roleArn: roleToAssume, region, token, sessionName });
    for (const secret of [made.secretAccessKey, made.sessionToken, made.accessKeyId])
        if (secret !== undefined)
            mask(secret);
    return made;
}


/***/ }),

/***/ 43480:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectStep: () => (/* binding */ connectStep)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _adapters_console_run_clock_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(77452);
/* harmony import */ var _adapters_files_packed_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9789);
/* harmony import */ var _app_connect_choose_connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89898);
/* harmony import */ var _app_connect_connect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33149);
/* harmony import */ var _app_workflow_event_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33451);
/* harmony import */ var _commands_connect_ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22917);
/* harmony import */ var _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6940);
/* harmony import */ var _core_report_escape_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(38111);
/* harmony import */ var _core_report_render_connection_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84129);
/* harmony import */ var _core_report_render_diff_markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47870);
/* harmony import */ var _core_report_render_diff_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70680);
/* harmony import */ var _core_report_render_plan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62050);
/* harmony import */ var _core_report_workflow_command_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(45561);














async function connectStep({ context, inputs, lint, ports, write }) {
    const why = (0,_app_workflow_event_js__WEBPACK_IMPORTED_MODULE_10__/* .whyNotConnect */ .eW)(context.event);
    if (why !== undefined)
        throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_5__/* .AppError */ .u('untrusted-run', `No account is connected here: ${why}.`);
    const { env } = process;
    const token = `run-${env['GITHUB_RUN_ID'] ?? '0'}-${env['GITHUB_RUN_ATTEMPT'] ?? '1'}-${inputs.mode}`;
    const request = (0,_app_connect_choose_connection_js__WEBPACK_IMPORTED_MODULE_2__.chooseConnection)(inputs.mode, inputs, { lint, token }, { files: ports.files, packedTemplate: _adapters_files_packed_template_js__WEBPACK_IMPORTED_MODULE_1__.packedTemplate });
    const say = (text) => ports.host.result(`${(0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_11__/* .neutraliseLog */ .Z$)(text.trimEnd())}\n`);
    const clock = (0,_adapters_console_run_clock_js__WEBPACK_IMPORTED_MODULE_12__.runClock)(process);
    try {
        const result = await (0,_app_connect_connect_js__WEBPACK_IMPORTED_MODULE_3__.connectAccount)(request, await (0,_commands_connect_ports_js__WEBPACK_IMPORTED_MODULE_4__.connectPorts)({
            lint: ports,
            region: inputs.region,
            roleToAssume: inputs.roleToAssume,
            clock,
            environment: env,
            mask: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq,
            maskAccountId: inputs.maskAccountIds ? _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq : undefined,
            show: (plan, diff) => {
                say((0,_core_report_render_plan_js__WEBPACK_IMPORTED_MODULE_9__.renderPlanText)(plan, { colors: false }));
                if (diff !== undefined)
                    say((0,_core_report_render_diff_text_js__WEBPACK_IMPORTED_MODULE_8__.renderDiffText)(diff, { colors: false }));
            },
        }));
        const { connection, shown, diff, failure, exitCode } = result;
        say((0,_core_report_render_connection_js__WEBPACK_IMPORTED_MODULE_6__.renderConnectionsText)([connection], { colors: false }));
        if (exitCode !== 0) {
            const text = failure === undefined
                ? (connection.reason ?? '')
                : `${failure.title} (${failure.code}): ${failure.message} ${failure.hint}`;
            ports.host.result(`${(0,_core_report_workflow_command_js__WEBPACK_IMPORTED_MODULE_13__/* .workflowCommand */ .N)('error', { title: `Connection ${connection.name}` }, text)}\n`);
        }
        await write(`${shown === undefined ? '' : (0,_core_report_render_plan_js__WEBPACK_IMPORTED_MODULE_9__.renderPlanMarkdown)(shown)}\n${diff === undefined ? '' : `### Permissions\n\n${(0,_core_report_render_diff_markdown_js__WEBPACK_IMPORTED_MODULE_7__.renderDiffMarkdown)(diff, { maxBytes: 200_000 })}\n`}${(0,_core_report_render_connection_js__WEBPACK_IMPORTED_MODULE_6__.renderConnectionsMarkdown)([connection])}`);
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)('plan', shown?.plan?.fingerprint ?? '');
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)('role-arn', connection.roleArn ?? '');
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)('stack-id', connection.stackId ?? '');
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)('connection-status', connection.status);
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)('connections', (0,_core_report_render_connection_js__WEBPACK_IMPORTED_MODULE_6__.renderConnectionsJson)([connection]));
        return exitCode;
    }
    finally {
        clock.close();
    }
}


/***/ }),

/***/ 61273:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ checkTable),
/* harmony export */   Wb: () => (/* binding */ checkLines),
/* harmony export */   ls: () => (/* binding */ countChecks)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38111);

const icons = { pass: '\ud83d\udfe2', fail: '\ud83d\udd34', unknown: '\u26aa', advice: '\ud83d\udd35' };
const states = ['fail', 'unknown', 'advice', 'pass'];
function countChecks(checks) {
    const words = { fail: 'failed', unknown: 'unknown', advice: 'to be better', pass: 'passed' };
    return states
        .map((state) => [checks.filter((one) => one.state === state).length, words[state]])
        .flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`]))
        .join(', ');
}
function checkTable(checks) {
    return [
        '| | Check | What was seen | What to do |',
        '| --- | --- | --- | --- |',
        ...sorted(checks).map(row),
    ].join('\n');
}
function row({ id, title, state, evidence, next }) {
    return `| ${icons[state]} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(title, 100)} <br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(id, 100)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)(evidence, 600)} | ${next === null ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)(next, 300)} |`;
}
function checkLines(checks, paint) {
    const marks = {
        pass: paint.green('pass   '),
        fail: paint.red('fail   '),
        unknown: paint.yellow('unknown'),
        advice: paint.cyan('advice '),
    };
    return sorted(checks).flatMap(({ title, state, evidence, next }) => [
        `  ${marks[state]}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(`${title}: ${evidence}`)}`,
        ...(next === null ? [] : [paint.dim(`           ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(next)}`)]),
    ]);
}
function sorted(checks) {
    return checks.toSorted((a, b) => states.indexOf(a.state) - states.indexOf(b.state));
}


/***/ }),

/***/ 16093:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
function columns(rows) {
    const widths = [];
    for (const row of rows)
        for (const [index, cell] of row.entries())
            widths[index] = Math.max(widths[index] ?? 0, cell.length);
    return rows.map((row) => row
        .map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd((widths[index] ?? 0) + 2)))
        .join('')
        .trimEnd());
}
function wrap(text, width = 100) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}


/***/ }),

/***/ 84129:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderConnectionsJson: () => (/* binding */ renderConnectionsJson),
/* harmony export */   renderConnectionsMarkdown: () => (/* binding */ renderConnectionsMarkdown),
/* harmony export */   renderConnectionsText: () => (/* binding */ renderConnectionsText)
/* harmony export */ });
/* harmony import */ var _check_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61273);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38111);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20502);
/* harmony import */ var _render_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32555);




const icons = {
    connected: '\ud83d\udfe2',
    degraded: '\ud83d\udfe1',
    failed: '\ud83d\udd34',
    unknown: '\u26aa',
};
function renderConnectionsMarkdown(connections) {
    const sorted = billingFirst(connections);
    const table = [
        '| | Connection | Account | Role | Report, last delivery | CloudZero |',
        '| --- | --- | --- | --- | --- | --- |',
        ...sorted.map(row),
    ];
    return `${['## Connections', table.join('\n'), ...sorted.map(section)].join('\n\n')}\n`;
}
function row({ kind, name, status, accountId, roleArn, report, registration }) {
    const delivery = report === null
        ? ''
        : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(report.name, 200)}, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(report.lastDelivery ?? 'not yet', 100)}`;
    const cells = [
        `${icons[status]} ${status}`,
        `${kind} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(name, 100)}`,
        accountId === '' ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(accountId, 100),
        roleArn === null ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(roleArn, 300),
        delivery,
        registrationWord[registration.outcome],
    ];
    return `| ${cells.join(' | ')} |`;
}
const registrationWord = {
    accepted: 'accepted',
    rejected: 'rejected',
    unreachable: 'unreachable',
    'not-asked': 'not asked',
};
function section(connection) {
    const { kind, name, status, reason, region, stackId, report, verification, preflight, registration, byHand, } = connection;
    const facts = [
        ...(stackId === null ? [] : [`- Stack: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(stackId, 300)}, in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(region, 100)}`]),
        ...(report === null ? [] : [`- Bucket of the report: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(report.bucket, 200)}`]),
        `- CloudZero: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeProse */ .fd)(registration.detail, 300)}`,
    ];
    const checks = [...preflight, ...verification];
    return [
        `### ${icons[status]} ${kind} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(name, 100)}: ${status}`,
        ...(reason === null ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeProse */ .fd)(reason, 1000)]),
        facts.join('\n'),
        ...(byHand.length === 0
            ? []
            : [`**Left to do by hand**\n\n${byHand.map((what) => `- ${withLink(what)}`).join('\n')}`]),
        ...(checks.length === 0
            ? []
            : [
                `<details><summary>Checks: ${(0,_check_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .countChecks */ .ls)(checks)}</summary>\n\n${(0,_check_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .checkTable */ .Dv)(checks)}\n\n</details>`,
            ]),
    ].join('\n\n');
}
function withLink(what) {
    const address = / (https:\/\/[a-z0-9-]+\.console\.(?:aws\.amazon\.com|amazonaws-us-gov\.com|amazonaws\.cn)\/cloudformation\/\S+)$/.exec(what)?.[1];
    if (address === undefined)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeProse */ .fd)(what, 1000);
    const sentence = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeProse */ .fd)(what.slice(0, -address.length - 1), 1000);
    return `${sentence} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)('open the console', address)}`;
}
function renderConnectionsText(connections, { colors }) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .createPaint */ .X)(colors);
    const sections = billingFirst(connections).map((one) => linesOf(one, paint).join('\n'));
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .neutraliseCommands */ .$B)(sections.join('\n\n'))}\n`;
}
function linesOf(connection, paint) {
    const { kind, name, status, reason, accountId, region, roleArn, stackId, report, registration, byHand } = connection;
    const brushes = {
        connected: paint.green,
        degraded: paint.yellow,
        failed: paint.red,
        unknown: paint.yellow,
    };
    const facts = [
        ['account', accountId],
        ['role', roleArn ?? ''],
        ['stack', stackId === null ? '' : `${stackId}, in ${region}`],
        [
            'report',
            report === null
                ? ''
                : `${report.name} in ${report.bucket}, last delivery ${report.lastDelivery ?? 'not yet'}`,
        ],
        ['CloudZero', registration.detail],
    ];
    return [
        `${paint.bold(`${kind} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(name, 100)}:`)} ${brushes[status](status)}`,
        ...(reason === null ? [] : [`  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(reason)}`]),
        ...facts.flatMap(([what, value]) => value === '' ? [] : [`  ${paint.dim(what.padEnd(9))}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(value)}`]),
        ...(0,_check_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .checkLines */ .Wb)(connection.verification, paint),
        ...(byHand.length === 0 ? [] : [`  ${paint.bold('Left to do by hand')}`]),
        ...byHand.map((what) => `  - ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(what)}`),
    ];
}
function renderConnectionsJson(connections) {
    return (0,_render_json_js__WEBPACK_IMPORTED_MODULE_3__.escapeJson)(JSON.stringify(billingFirst(connections)));
}
function billingFirst(connections) {
    const rank = { billing: 0, resource: 1 };
    return connections.toSorted((a, b) => rank[a.kind] - rank[b.kind]);
}


/***/ }),

/***/ 70680:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderDiffText: () => (/* binding */ renderDiffText)
/* harmony export */ });
/* harmony import */ var _model_access_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27503);
/* harmony import */ var _model_format_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47972);
/* harmony import */ var _diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73032);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38111);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20502);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88630);






const maxRows = 10;
function renderDiffText(diff, options) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .createPaint */ .X)(options.colors);
    const sections = [
        [paint.dim(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(diff.base)} \u2192 ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(diff.head)}`)],
        ...section('Documents', diff.documents, paint),
        ...section('Roles', diff.roles, paint),
        [`${verdictBrush(diff, paint)(paint.bold(`${_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .diffWord */ .U6[diff.verdict]}:`))} ${(0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .diffSentence */ .NT)(diff)}`],
    ];
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .neutraliseCommands */ .$B)(sections.map((lines) => lines.join('\n')).join('\n\n'))}\n`;
}
function section(title, entries, paint) {
    if (entries.length === 0)
        return [];
    const groups = (0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .groupEntries */ .U9)(entries);
    const same = entries.length - groups.reduce((sum, group) => sum + group.entries.length, 0);
    return [
        [`${paint.bold(title)}${same > 0 ? paint.dim(` (${(0,_model_format_count_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B)(same)} the same)`) : ''}`],
        ...groups.map((group) => groupLines(group, paint)),
    ];
}
function groupLines({ first, entries }, paint) {
    const { actions, managed, patterns, scope, trust, unknown } = first;
    const names = entries.map(({ id, renamedFrom }) => {
        const was = renamedFrom === null ? '' : paint.dim(` (was ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(renamedFrom)})`);
        return `${paint.bold((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(id))}${was}`;
    });
    const lines = [
        ...unknown.map(({ side, what, reason, place }) => {
            const at = place === null ? '' : ` (${place.file}:${place.start.line}:${place.start.column})`;
            return `${paint.yellow('?')} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(`in ${side}: ${what}: ${reason}${at}`)}`;
        }),
        ...signed('managed policy ', managed.added, managed.removed, paint),
        ...signed('let in: ', trust.gained, trust.lost, paint),
        ...signed('', patterns.added, patterns.removed, paint),
        ...actionLines('+', actions.added, paint),
        ...actionLines('-', actions.removed, paint),
        ...(0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .groupScopes */ .jN)(scope).flatMap(({ actions: reached, gained, lost, conditions }) => [
            `~ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)((0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .someOf */ .yU)(reached))}`,
            ...indented(signed('on ', gained, lost, paint)),
            ...indented(signed('no more limited by: ', conditions.lost, [], paint)),
            ...indented(signed('limited by: ', [], conditions.gained, paint)),
        ]),
    ];
    const proof = (0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .newAccessSentence */ .g6)(first);
    const brush = first.newAccess?.result === 'pass' ? paint.green : paint.yellow;
    const last = proof === undefined ? [] : [`${brush('=')} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(proof)}`];
    return [`${names.join('\n')}: ${(0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .diffHeadline */ .eT)(first)}`, ...indented([...lines, ...last])];
}
function actionLines(sign, actions, paint) {
    const shown = actions.slice(0, maxRows);
    const width = Math.max(0, ...shown.map(({ action }) => action.length));
    const brush = sign === '+' ? paint.yellow : paint.green;
    const hidden = actions.length - shown.length;
    return [
        ...shown.map((action) => {
            const what = (0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDiffAction */ .BE)(action);
            const isLoud = !_model_access_js__WEBPACK_IMPORTED_MODULE_4__/* .readLevels */ .I.includes(action.level) || action.tier === 'A';
            const via = paint.dim(`  by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)((0,_diff_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .someOf */ .yU)(action.via))}`);
            return `${brush(sign)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(action.action).padEnd(width)}  ${isLoud && sign === '+' ? paint.red(what) : what}${via}`;
        }),
        ...(hidden > 0 ? [`${brush(sign)} ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(hidden, 'more action')}`] : []),
    ];
}
function signed(prefix, added, removed, paint) {
    const rows = (sign, texts) => [
        ...texts.slice(0, maxRows).map((text) => `${sign} ${prefix}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(text)}`),
        ...(texts.length > maxRows ? [`${sign} ${prefix}${(0,_model_format_count_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B)(texts.length - maxRows)} more`] : []),
    ];
    return [...rows(paint.yellow('+'), added), ...rows(paint.green('-'), removed)];
}
function indented(lines) {
    return lines.map((line) => `  ${line}`);
}
function verdictBrush({ verdict }, paint) {
    return verdict === 'same' || verdict === 'narrowed' ? paint.green : paint.yellow;
}


/***/ }),

/***/ 62050:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderPlanMarkdown: () => (/* binding */ renderPlanMarkdown),
  renderPlanText: () => (/* binding */ renderPlanText)
});

// EXTERNAL MODULE: ./lib/core/report/check-sentences.js
var check_sentences = __webpack_require__(61273);
// EXTERNAL MODULE: ./lib/core/report/columns.js
var columns = __webpack_require__(16093);
// EXTERNAL MODULE: ./lib/core/report/escape.js
var report_escape = __webpack_require__(38111);
// EXTERNAL MODULE: ./lib/core/report/folded-table.js
var folded_table = __webpack_require__(16971);
// EXTERNAL MODULE: ./lib/core/report/paint.js
var report_paint = __webpack_require__(20502);
// EXTERNAL MODULE: ./lib/core/report/plural.js
var plural = __webpack_require__(88630);
;// CONCATENATED MODULE: ./lib/core/report/plan-sentences.js

function changeWord({ action, replacement }) {
    if (action === 'Add')
        return 'add';
    if (action === 'Remove')
        return 'remove';
    if (action === 'Import')
        return 'import';
    if (action === 'Dynamic')
        return 'may change';
    if (replacement === 'always')
        return 'replace';
    return replacement === 'maybe' ? 'may replace' : 'change';
}
function planSentence({ stackName, operation, changes }) {
    if (changes.length === 0)
        return `The stack \`${stackName}\` is as it should be: nothing is to be changed.`;
    const counts = new Map();
    for (const change of changes)
        counts.set(changeWord(change), (counts.get(changeWord(change)) ?? 0) + 1);
    const parts = [...counts].map(([word, count]) => `${(0,plural/* plural */.LS)(count, 'resource')} to ${toDo[word]}`);
    return `The stack \`${stackName}\` is to be ${operation === 'create' ? 'made' : 'updated'}: ${(0,plural/* enumerate */.HL)(parts)}.`;
}
const toDo = {
    add: 'add',
    change: 'change',
    replace: 'replace',
    'may replace': 'change or replace',
    remove: 'remove',
    import: 'import',
    'may change': 'change or leave',
};
function planWarnings({ changes }) {
    return changes.flatMap((change) => {
        const word = changeWord(change);
        const name = `\`${change.logicalId}\``;
        const isRole = change.type === 'AWS::IAM::Role';
        if (isRole && (word === 'replace' || word === 'may replace'))
            return [
                `The role ${name} is made anew, so that its ARN ${word === 'replace' ? 'changes' : 'may change'}: CloudZero has to be told the new one.`,
            ];
        if (isRole && word === 'remove')
            return [`The role ${name} is removed: CloudZero loses its access.`];
        if (!costly.has(change.type))
            return [];
        if (word === 'add')
            return [`${name} (\`${change.type}\`) ${costs[change.type] ?? 'costs money'}.`];
        if (word === 'remove' || word === 'replace')
            return [`${name} (\`${change.type}\`) is ${word}d: its past data is not made again.`];
        return [];
    });
}
const costs = {
    'AWS::S3::Bucket': 'is storage that AWS charges for, little by little more with each delivery',
    'AWS::CUR::ReportDefinition': 'is a report that is free; where it is delivered is not',
    'AWS::BCMDataExports::Export': 'is an export that is free; where it is delivered is not',
};
const costly = new Set(Object.keys(costs));

;// CONCATENATED MODULE: ./lib/core/report/render-plan.js







const notPlanned = 'Nothing was planned: the preflight stands against it.';
function renderPlanMarkdown({ preflight, plan, because }) {
    const counts = (0,check_sentences/* countChecks */.ls)(preflight);
    const sections = [
        '## Plan',
        `**${(0,report_escape/* escapeProse */.fd)(plan === null ? notPlanned : planSentence(plan), 500)}**`,
        ...(because === '' ? [] : [(0,report_escape/* escapeProse */.fd)(because, 500)]),
        ...(plan === null ? [] : planSections(plan)),
        ...(preflight.length === 0 ? [] : [`### Preflight: ${counts}`, (0,check_sentences/* checkTable */.Dv)(preflight)]),
    ];
    return `${sections.join('\n\n')}\n`;
}
function planSections(plan) {
    const head = '| | Resource | Type | What changes |\n| --- | --- | --- | --- |';
    const rows = plan.changes.map((change) => {
        const word = changeWord(change);
        return `| ${icons[word]} ${word} | ${(0,report_escape/* codeSpan */.SS)(change.logicalId, 200)} | ${(0,report_escape/* codeSpan */.SS)(change.type, 200)} | ${namesOf(change)
            .map((name) => (0,report_escape/* codeSpan */.SS)(name, 100))
            .join(', ')} |`;
    });
    return [
        ...planWarnings(plan).map((warning) => `> \u26a0\ufe0f ${(0,report_escape/* escapeProse */.fd)(warning, 500)}`),
        ...(rows.length === 0 ? [] : [(0,folded_table/* foldedTable */.v)(head, rows, 'resources')]),
        `Fingerprint of this plan: ${(0,report_escape/* codeSpan */.SS)(plan.fingerprint, 200)}`,
    ];
}
const icons = {
    add: '\ud83d\udfe2',
    change: '\ud83d\udfe1',
    replace: '\ud83d\udd34',
    'may replace': '\ud83d\udfe0',
    remove: '\ud83d\udd34',
    import: '\ud83d\udd35',
    'may change': '\ud83d\udfe1',
};
const maxNames = 5;
function namesOf({ properties }) {
    const names = [...new Set(properties.map(({ name }) => name))];
    const rest = names.length - maxNames;
    return rest > 0 ? [...names.slice(0, maxNames), (0,plural/* plural */.LS)(rest, 'more')] : names;
}
function renderPlanText({ preflight, plan, because }, { colors }) {
    const paint = (0,report_paint/* createPaint */.X)(colors);
    const sections = [
        ...(preflight.length === 0
            ? []
            : [[paint.bold(`Preflight: ${(0,check_sentences/* countChecks */.ls)(preflight)}`), ...(0,check_sentences/* checkLines */.Wb)(preflight, paint)]]),
        [
            `${paint.bold('Plan:')} ${(0,report_escape/* escapeTerminal */.en)(plan === null ? notPlanned : planSentence(plan))}`,
            ...(because === '' ? [] : [`  ${(0,report_escape/* escapeTerminal */.en)(because)}`]),
            ...(plan === null ? [] : planLines(plan, paint)),
        ],
    ];
    return `${(0,report_escape/* neutraliseCommands */.$B)(sections.map((lines) => lines.join('\n')).join('\n\n'))}\n`;
}
function planLines(plan, paint) {
    const brushes = {
        add: paint.green,
        change: paint.yellow,
        replace: paint.red,
        'may replace': paint.red,
        remove: paint.red,
        import: paint.cyan,
        'may change': paint.yellow,
    };
    const words = plan.changes.map(changeWord);
    const rows = (0,columns/* columns */.Y)(plan.changes.map((change, index) => [
        words[index] ?? '',
        (0,report_escape/* escapeTerminal */.en)(change.logicalId, 200),
        (0,report_escape/* escapeTerminal */.en)(change.type, 200),
        namesOf(change)
            .map((name) => (0,report_escape/* escapeTerminal */.en)(name, 100))
            .join(', '),
    ]));
    return [
        ...rows.map((line, index) => {
            const word = words[index] ?? 'change';
            return `  ${brushes[word](word)}${line.slice(word.length)}`;
        }),
        ...planWarnings(plan).map((warning) => `  ${paint.yellow('!')} ${(0,report_escape/* escapeTerminal */.en)(warning)}`),
        paint.dim(`  fingerprint ${(0,report_escape/* escapeTerminal */.en)(plan.fingerprint, 200)}`),
    ];
}


/***/ })

};
;