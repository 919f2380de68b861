"use strict";
exports.id = 9069;
exports.ids = [9069];
exports.modules = {

/***/ 61154:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ consoleHost)
/* harmony export */ });
/* harmony import */ var _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6940);
/* harmony import */ var _core_report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38111);


const patience = 1000;
function consoleHost(streams, options) {
    const start = streams.now();
    let shown = false;
    const clear = () => {
        if (shown)
            streams.stderr.write('\r\u001B[K');
        shown = false;
    };
    return {
        result(text) {
            clear();
            if (options.isObeyed === true && (0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHoldCommand */ .Uv)(text))
                throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('unsafe-output', 'The result holds text of a file that the runner of this workflow might take for a command, and it is not to be changed.');
            streams.stdout.write(text);
        },
        warning(text) {
            clear();
            if (!options.quiet)
                streams.stderr.write(`${(0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .neutraliseLog */ .Z$)(text)}\n`);
        },
        progress(text) {
            if (options.quiet || streams.stderr.isTTY !== true || streams.now() - start < patience)
                return;
            streams.stderr.write(`\r\u001B[K${text} \u2026`);
            shown = true;
        },
        close: clear,
    };
}


/***/ }),

/***/ 29975:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ diffFormatValues),
/* harmony export */   renderDiff: () => (/* binding */ renderDiff)
/* harmony export */ });
const diffFormatValues = ['text', 'json', 'markdown', 'html'];
async function renderDiff(diff, format, options) {
    switch (format) {
        case 'text':
            return (await __webpack_require__.e(/* import() */ 680).then(__webpack_require__.bind(__webpack_require__, 70680))).renderDiffText(diff, options);
        case 'json':
            return (await __webpack_require__.e(/* import() */ 4793).then(__webpack_require__.bind(__webpack_require__, 24793))).renderDiffJson(diff);
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 7870).then(__webpack_require__.bind(__webpack_require__, 47870))).renderDiffMarkdown(diff);
        case 'html':
            return (await Promise.all(/* import() */[__webpack_require__.e(4054), __webpack_require__.e(1946)]).then(__webpack_require__.bind(__webpack_require__, 11946))).renderDiffHtml(diff);
    }
}


/***/ }),

/***/ 29069:
/***/ (function (__webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48179);
/* harmony import */ var _adapters_console_console_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61154);
/* harmony import */ var _adapters_files_packed_managed_policies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(929);
/* harmony import */ var _adapters_files_packed_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94710);
/* harmony import */ var _adapters_files_workspace_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87927);
/* harmony import */ var _commands_connect_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49437);
/* harmony import */ var _commands_diff_command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80083);
/* harmony import */ var _commands_explain_command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79973);
/* harmony import */ var _commands_fix_command_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72865);
/* harmony import */ var _commands_lint_command_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(29585);
/* harmony import */ var _commands_lock_command_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(23007);
/* harmony import */ var _commands_render_command_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(24524);
/* harmony import */ var _core_errors_as_app_error_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(87706);
/* harmony import */ var _core_report_escape_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(38111);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(13411);
















async function main(arguments_) {
    let exitCode = 0;
    let close = () => undefined;
    const program = new commander__WEBPACK_IMPORTED_MODULE_1__/* .Command */ .uB('roleproof')
        .description("Proves what a vendor's AWS access role can do, before it can do it.")
        .version(_version_js__WEBPACK_IMPORTED_MODULE_13__/* .version */ .r)
        .exitOverride();
    const files = (0,_adapters_files_workspace_files_js__WEBPACK_IMPORTED_MODULE_5__/* .workspaceFiles */ .P)('.', { confined: false, stdin: 0 });
    const context = {
        program,
        today: new Date().toISOString().slice(0, 10),
        version: _version_js__WEBPACK_IMPORTED_MODULE_13__/* .version */ .r,
        useColors: useColors(),
        files,
        ports: (quiet) => {
            const { stdout, stderr } = process;
            const host = (0,_adapters_console_console_host_js__WEBPACK_IMPORTED_MODULE_2__/* .consoleHost */ .k)({ stdout, stderr, now: () => process.uptime() * 1000 }, { quiet, isObeyed: isObeyed() });
            close = () => host.close();
            return {
                files,
                host,
                reference: _adapters_files_packed_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .packedReference */ .A,
                managedPolicies: _adapters_files_packed_managed_policies_js__WEBPACK_IMPORTED_MODULE_3__/* .packedManagedPolicies */ .e,
                accessAnalyzer: async () => (await __webpack_require__.e(/* import() */ 4778).then(__webpack_require__.bind(__webpack_require__, 94778))).accessAnalyzer(process.env),
            };
        },
        exit: (code) => {
            exitCode = code;
        },
    };
    const openTrees = async () => {
        const { gitTrees } = await __webpack_require__.e(/* import() */ 9722).then(__webpack_require__.bind(__webpack_require__, 29722));
        return { ...gitTrees('.'), folder: (path) => (0,_adapters_files_workspace_files_js__WEBPACK_IMPORTED_MODULE_5__/* .workspaceFiles */ .P)(path, { confined: true }) };
    };
    (0,_commands_lint_command_js__WEBPACK_IMPORTED_MODULE_10__/* .addLintCommand */ .c)(context, openTrees);
    const openReplacer = async () => {
        const { fileReplacer } = await __webpack_require__.e(/* import() */ 2151).then(__webpack_require__.bind(__webpack_require__, 62151));
        return fileReplacer('.', { confined: false });
    };
    (0,_commands_fix_command_js__WEBPACK_IMPORTED_MODULE_9__/* .addFixCommand */ .Q)(context, openReplacer, openTrees);
    (0,_commands_render_command_js__WEBPACK_IMPORTED_MODULE_11__/* .addRenderCommand */ .p)(context);
    (0,_commands_lock_command_js__WEBPACK_IMPORTED_MODULE_14__/* .addLockCommand */ .Q)(context);
    (0,_commands_explain_command_js__WEBPACK_IMPORTED_MODULE_8__/* .addExplainCommand */ .a)(context);
    (0,_commands_diff_command_js__WEBPACK_IMPORTED_MODULE_7__/* .addDiffCommand */ .Q)(context, openTrees);
    (0,_commands_connect_command_js__WEBPACK_IMPORTED_MODULE_6__/* .addConnectCommand */ .J)(context, openTrees);
    try {
        await program.parseAsync(arguments_, { from: 'user' });
        return exitCode;
    }
    catch (error) {
        if (error instanceof commander__WEBPACK_IMPORTED_MODULE_1__/* .CommanderError */ .b7)
            return error.exitCode === 0 ? 0 : 2;
        close();
        process.stderr.write(describe((0,_core_errors_as_app_error_js__WEBPACK_IMPORTED_MODULE_12__/* .asAppError */ .e)(error)));
        return 2;
    }
}
function isObeyed() {
    if (process.env['GITHUB_ACTIONS'] !== 'true')
        return false;
    try {
        return !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(1).isFile();
    }
    catch {
        return true;
    }
}
function useColors() {
    const { NO_COLOR, FORCE_COLOR } = process.env;
    if (NO_COLOR !== undefined && NO_COLOR !== '')
        return false;
    if (FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0')
        return true;
    return process.stdout.isTTY;
}
function describe({ title, code, message, hint }) {
    const lines = message.split('\n').map((line) => `  ${(0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_15__/* .escapeTerminal */ .en)(line)}\n`);
    return (0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_15__/* .neutraliseCommands */ .$B)(`${title} (${code})\n${lines.join('')}  ${hint}\n`);
}
process.exitCode = await main(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 85583:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deliver)
/* harmony export */ });
function deliver(text, output, { files, host }) {
    if (output === undefined)
        host.result(text);
    else
        files.write(output, text);
}


/***/ }),

/***/ 49437:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ addConnectCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./lib/app/connect/connect-options.js
var connect_options = __webpack_require__(49259);
// EXTERNAL MODULE: ./lib/app/options.js
var options = __webpack_require__(12637);
// EXTERNAL MODULE: ./lib/core/errors/app-error.js + 1 modules
var app_error = __webpack_require__(6940);
// EXTERNAL MODULE: ./lib/commands/command.js
var command = __webpack_require__(85583);
;// CONCATENATED MODULE: ./lib/commands/connect-policy-command.js


function addConnectPolicyCommand(connect, context) {
    connect
        .command('policy')
        .description('Print what the role of a workflow that connects an account needs, and who may assume it')
        .addOption(new esm/* Option */.c$('--connection <KIND>', 'billing: the account that pays; resource: any other account')
        .choices(['billing', 'resource'])
        .makeOptionMandatory())
        .requiredOption('--name <NAME>', 'Name of the connection: lower case letters, digits, dashes')
        .requiredOption('--account-id <ID>', 'Account that is connected, in which the role will be')
        .requiredOption('--repository <OWNER/NAME>', 'Repository of the workflow')
        .option('--owner-id <ID>', 'Numeric id of its owner; with both ids either form of the subject is trusted')
        .option('--repository-id <ID>', 'Numeric id of the repository')
        .option('--environment <NAME>', 'Environment the job runs in; else the ref decides')
        .option('--ref <REF>', 'Ref the job runs on, without an environment', 'refs/heads/main')
        .option('--region <REGION>', 'Region of the stack', 'us-east-1')
        .option('--stack-name <NAME>', 'Name of the stack; default: cloudzero-<connection>-<name>')
        .addOption(new esm/* Option */.c$('--as <DOCUMENT>', 'Only one of the two documents').choices(['permissions', 'trust']))
        .option('--output <FILE>', 'Write it to a file instead of standard output')
        .action(async (flags) => {
        const { workflowPolicies } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8815), __webpack_require__.e(330), __webpack_require__.e(9246), __webpack_require__.e(9286), __webpack_require__.e(2321)]).then(__webpack_require__.bind(__webpack_require__, 24706));
        const { packedTemplate } = await __webpack_require__.e(/* import() */ 9789).then(__webpack_require__.bind(__webpack_require__, 9789));
        const policies = workflowPolicies({
            ...flags,
            kind: flags.connection,
            stackName: flags.stackName,
            ownerId: flags.ownerId,
            repositoryId: flags.repositoryId,
            environment: flags.environment,
        }, packedTemplate);
        const shown = flags.as === undefined ? policies : policies[flags.as];
        (0,command/* deliver */.c)(`${JSON.stringify(shown, undefined, 2)}\n`, flags.output, context.ports(false));
        context.exit(0);
    });
}

;// CONCATENATED MODULE: ./lib/commands/connect-command.js





const modes = [
    ['plan', 'Show what deploying would do to the account, and change nothing'],
    ['deploy', 'Deploy the stack, check what is live, and tell CloudZero'],
    ['verify', 'Check what is live, and change nothing'],
    ['remove', 'Tell CloudZero, and delete the stack'],
];
const ofMode = {
    plan: ['deploy'],
    yes: ['deploy'],
    recover: ['plan', 'deploy'],
    'no-register': ['deploy', 'remove'],
    confirm: ['remove'],
};
function addConnectCommand(context, openTrees) {
    const connect = context.program
        .command('connect')
        .description('Connect an AWS account to CloudZero, with the very role that was linted');
    for (const [mode, description] of modes) {
        const command = connect.command(mode).description(description);
        const linting = options/* lintOptions */.ko.filter(({ name }) => name === 'config' || name === 'fail-on');
        const own = connect_options/* connectOptions */.jN.filter(({ name, doors }) => doors.includes('cli') && (ofMode[name]?.includes(mode) ?? true));
        for (const { name, argument, description: text, values, default: value } of [...own, ...linting]) {
            const option = new esm/* Option */.c$(argument === undefined ? `--${name}` : `--${name} <${argument}>`, text);
            if (values !== undefined)
                option.choices([...values]);
            if (value !== undefined)
                option.default(value);
            command.addOption(option);
        }
        command
            .addOption(new esm/* Option */.c$('--format <FORMAT>', 'How to print the result')
            .choices(['text', 'json', 'markdown'])
            .default('text'))
            .option('--no-color', 'Never use colour')
            .option('--quiet', 'Print nothing but the result')
            .action(async (flags) => run(context, mode, flags, openTrees));
    }
    addConnectPolicyCommand(connect, context);
}
async function run(context, mode, flags, openTrees) {
    const { chooseConnection } = await __webpack_require__.e(/* import() */ 9898).then(__webpack_require__.bind(__webpack_require__, 89898));
    const { connectAccount } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8815), __webpack_require__.e(330), __webpack_require__.e(5688), __webpack_require__.e(4761), __webpack_require__.e(669), __webpack_require__.e(4715), __webpack_require__.e(9246), __webpack_require__.e(4386), __webpack_require__.e(8346), __webpack_require__.e(9286), __webpack_require__.e(3149), __webpack_require__.e(5230)]).then(__webpack_require__.bind(__webpack_require__, 33149));
    const { connectPorts } = await __webpack_require__.e(/* import() */ 2917).then(__webpack_require__.bind(__webpack_require__, 22917));
    const { packedTemplate } = await __webpack_require__.e(/* import() */ 9789).then(__webpack_require__.bind(__webpack_require__, 9789));
    const { runClock } = await __webpack_require__.e(/* import() */ 7452).then(__webpack_require__.bind(__webpack_require__, 77452));
    const { renderDiffText } = await __webpack_require__.e(/* import() */ 680).then(__webpack_require__.bind(__webpack_require__, 70680));
    const plans = await __webpack_require__.e(/* import() */ 2050).then(__webpack_require__.bind(__webpack_require__, 62050));
    const connections = await __webpack_require__.e(/* import() */ 4129).then(__webpack_require__.bind(__webpack_require__, 84129));
    const { files, today, version } = context;
    const { config, failOn, format } = flags;
    const ports = { ...context.ports(flags.quiet === true), openTrees };
    const request = chooseConnection(mode, choicesOf(flags, context), { lint: { config, failOn, today, version }, token: `cli-${globalThis.crypto.randomUUID()}` }, { files, packedTemplate });
    const colors = flags.color && context.useColors;
    const clock = runClock(process);
    try {
        const { connection, shown, failure, exitCode } = await connectAccount(request, await connectPorts({
            lint: { ...ports, host: { ...ports.host, result: (text) => ports.host.warning(text) } },
            region: flags.region,
            roleToAssume: flags.roleToAssume,
            clock,
            environment: process.env,
            mask: () => undefined,
            maskAccountId: undefined,
            show: (plan, diff) => {
                if (format !== 'text')
                    return;
                ports.host.result(plans.renderPlanText(plan, { colors }));
                if (diff !== undefined)
                    ports.host.result(renderDiffText(diff, { colors }));
            },
        }));
        if (failure !== undefined)
            ports.host.warning(`${failure.title} (${failure.code})`);
        if (format === 'json')
            ports.host.result(`${connections.renderConnectionsJson([connection])}\n`);
        else if (format === 'text')
            ports.host.result(connections.renderConnectionsText([connection], { colors }));
        else
            ports.host.result(`${shown === undefined ? '' : plans.renderPlanMarkdown(shown)}\n${connections.renderConnectionsMarkdown([connection])}`);
        context.exit(exitCode);
    }
    finally {
        clock.close();
    }
}
function choicesOf(flags, { files }) {
    const { externalIdEnv, plan } = flags;
    const read = externalIdEnv === '-' ? files.read('-').text : process.env[externalIdEnv];
    const externalId = read?.trim();
    if (externalId === undefined || externalId === '')
        throw new app_error/* AppError */.u('invalid-connection', externalIdEnv === '-'
            ? 'Standard input holds no external id.'
            : `The environment variable ${externalIdEnv} holds no external id; \`--external-id-env\` names another one.`);
    return {
        kind: flags.connection,
        name: flags.name ?? '',
        externalId,
        region: flags.region,
        roleToAssume: flags.roleToAssume,
        expectedAccountId: flags.expectedAccountId,
        template: flags.template,
        stackName: flags.stackName,
        templateUrl: flags.templateUrl,
        approval: plan === undefined ? (flags.yes === true ? 'given' : 'missing') : { fingerprint: plan },
        recover: flags.recover,
        register: flags.register !== false,
        confirm: flags.confirm,
    };
}


/***/ }),

/***/ 80083:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ addDiffCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _app_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12637);
/* harmony import */ var _app_render_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29975);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85583);




function addDiffCommand(context, openTrees) {
    context.program
        .command('diff')
        .description('Say what a change lets policies and roles do')
        .argument('[paths...]', 'files, folders or glob patterns; default: what the config names, else everything')
        .requiredOption('--base <REF or FOLDER>', 'What to compare with: a branch, tag or commit, or a folder')
        .option('--head <REF or FOLDER>', 'What is compared; default: this folder as it is')
        .option('--no-merge-base', 'Compare with the base itself, not with where the head left it')
        .option('--config <FILE>', 'Config to use instead of roleproof.yaml')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--policy-type <TYPE>', 'Type of raw policy documents; default: detected from their content').choices([..._app_options_js__WEBPACK_IMPORTED_MODULE_1__/* .policyTypeValues */ .D3]))
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <FORMAT>', 'How to print the diff').choices([..._app_render_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .diffFormatValues */ .Z]).default('text'))
        .option('--output <FILE>', 'Write the diff to a file instead of standard output')
        .option('--no-color', 'Never use colour')
        .option('--quiet', 'Print nothing but the result')
        .action(async (paths, flags) => {
        const { diffTrees } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(330), __webpack_require__.e(5688), __webpack_require__.e(4761), __webpack_require__.e(669), __webpack_require__.e(4715), __webpack_require__.e(1480)]).then(__webpack_require__.bind(__webpack_require__, 31480));
        const { renderDiff } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 29975));
        const ports = context.ports(flags.quiet === true);
        const { base, head, mergeBase, config, policyType, output } = flags;
        const { diff, exitCode } = await diffTrees({ base, head, mergeBase, paths, config, policyType }, { ...ports, trees: await openTrees() });
        const colors = output === undefined && flags.color && context.useColors;
        (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .deliver */ .c)(await renderDiff(diff, flags.format, { colors }), output, ports);
        context.exit(exitCode);
    });
}


/***/ }),

/***/ 79973:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ addExplainCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85583);


function addExplainCommand(context) {
    context.program
        .command('explain')
        .description('Explain a rule, an issue code of Access Analyzer, an action, a pattern or a role')
        .argument('<thing>', 'e.g. no-write-action, INVALID_ACTION, s3:GetObject, ecs:Describe*, payer')
        .option('--config <FILE>', 'Config to use instead of roleproof.yaml')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <FORMAT>', 'How to print it').choices(['text', 'json']).default('text'))
        .option('--output <FILE>', 'Write it to a file instead of standard output')
        .option('--no-color', 'Never use colour')
        .option('--quiet', 'Print nothing but the result')
        .action(async (word, flags) => {
        const { explain } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(330), __webpack_require__.e(5688), __webpack_require__.e(4761), __webpack_require__.e(669), __webpack_require__.e(4275)]).then(__webpack_require__.bind(__webpack_require__, 94275));
        const { renderExplanation, renderExplanationJson } = await __webpack_require__.e(/* import() */ 4723).then(__webpack_require__.bind(__webpack_require__, 64723));
        const ports = context.ports(flags.quiet === true);
        const explanation = await explain({ word, config: flags.config }, ports);
        const colors = flags.output === undefined && flags.color && context.useColors;
        const text = flags.format === 'json'
            ? renderExplanationJson(explanation)
            : renderExplanation(explanation, { colors });
        (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .deliver */ .c)(text, flags.output, ports);
        context.exit(0);
    });
}


/***/ }),

/***/ 72865:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ addFixCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _app_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12637);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85583);



function addFixCommand(context, openReplacer, openTrees) {
    context.program
        .command('fix')
        .description('Repair what is safe to repair, in place: mirrors, order, layout, entries that change nothing')
        .argument('[paths...]', 'files, folders or glob patterns; default: what the config names, else this folder')
        .option('--dry-run', 'Write nothing; print a unified diff, and exit 1 if there is something to repair')
        .option('--rule <ID...>', 'Repair only what these rules report')
        .option('--base <REF or FOLDER>', 'What it was before, so that Sids of changed statements get the date of today')
        .option('--no-merge-base', 'Compare with the base itself, not with where this folder left it')
        .option('--config <FILE>', 'Config to use instead of roleproof.yaml')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--policy-type <TYPE>', 'Type of raw policy documents; default: detected from their content').choices([..._app_options_js__WEBPACK_IMPORTED_MODULE_1__/* .policyTypeValues */ .D3]))
        .option('--output <FILE>', 'Write the diff to a file instead of standard output')
        .option('--quiet', 'Print nothing but the diff')
        .action(async (paths, flags) => {
        const { fixFiles } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8815), __webpack_require__.e(330), __webpack_require__.e(5688), __webpack_require__.e(4761), __webpack_require__.e(669), __webpack_require__.e(4715), __webpack_require__.e(594), __webpack_require__.e(4664), __webpack_require__.e(1269)]).then(__webpack_require__.bind(__webpack_require__, 58852));
        const { renderFix, renderPatch } = await __webpack_require__.e(/* import() */ 9268).then(__webpack_require__.bind(__webpack_require__, 69268));
        const ports = context.ports(flags.quiet === true);
        const { config, policyType, dryRun = false, rule: rules = [], output, mergeBase } = flags;
        const base = flags.base === undefined ? undefined : { ref: flags.base, mergeBase, configFrom: 'head' };
        const outcome = await fixFiles({ paths, config, policyType, dryRun, rules, base, today: context.today }, { ...ports, replacer: await openReplacer(), openTrees });
        if (dryRun || output !== undefined)
            (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .deliver */ .c)(renderPatch(outcome, { forEyes: output === undefined && context.useColors }), output, ports);
        ports.host.warning(renderFix(outcome, { dryRun }));
        context.exit(outcome.exitCode);
    });
}


/***/ }),

/***/ 29585:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ addLintCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _app_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12637);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85583);



function addLintCommand(context, openTrees) {
    const command = context.program
        .command('lint')
        .description('Lint IAM policies, CloudFormation templates and Terraform modules')
        .argument('[paths...]', 'files, folders or glob patterns; `-` reads standard input; default: what the config names, else this folder');
    for (const { name, argument, description, values, default: value } of _app_options_js__WEBPACK_IMPORTED_MODULE_1__/* .lintOptions */ .ko.filter(({ doors }) => doors.includes('cli'))) {
        const option = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(argument === undefined ? `--${name}` : `--${name} <${argument}>`, description);
        if (values !== undefined)
            option.choices([...values]);
        if (value !== undefined)
            option.default(value);
        command.addOption(option);
    }
    command.action(async (paths, flags) => {
        const { lintFiles } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(330), __webpack_require__.e(5688), __webpack_require__.e(4761), __webpack_require__.e(669), __webpack_require__.e(4386), __webpack_require__.e(8346), __webpack_require__.e(2254)]).then(__webpack_require__.bind(__webpack_require__, 52254));
        const { renderReport } = await __webpack_require__.e(/* import() */ 6294).then(__webpack_require__.bind(__webpack_require__, 6294));
        const ports = context.ports(flags.quiet === true);
        const { config, failOn, policyType, output, mergeBase } = flags;
        const { today, version } = context;
        const base = flags.base === undefined
            ? undefined
            : { ref: flags.base, mergeBase, configFrom: 'head', optional: false };
        const accessAnalyzer = { mode: flags.accessAnalyzer, customChecks: flags.customChecks === 'on' };
        const outcome = await lintFiles({ paths, config, failOn, policyType, base, accessAnalyzer, today, version }, { ...ports, openTrees });
        const colors = output === undefined && flags.color && context.useColors;
        (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .deliver */ .c)(await renderReport(outcome, flags.format, { colors }), output, ports);
        context.exit(outcome.exitCode);
    });
}


/***/ }),

/***/ 23007:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ addLockCommand)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85583);

function addLockCommand(context) {
    context.program
        .command('lock')
        .description('Write what the configured roles can do into roleproof.lock, or hold the present against it')
        .option('--check', 'Write nothing; exit 1 and say what differs if the roles can do something else')
        .option('--config <FILE>', 'Config to use instead of roleproof.yaml')
        .option('--no-color', 'Never use colour')
        .option('--quiet', 'Print nothing but the result')
        .action(async (flags) => {
        const { lockRoles } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(330), __webpack_require__.e(5688), __webpack_require__.e(4761), __webpack_require__.e(669), __webpack_require__.e(8346), __webpack_require__.e(6651)]).then(__webpack_require__.bind(__webpack_require__, 96651));
        const ports = context.ports(flags.quiet === true);
        const { exitCode, text } = await lockRoles({
            config: flags.config,
            check: flags.check === true,
            colors: flags.color && context.useColors,
        }, ports);
        (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .deliver */ .c)(text, undefined, ports);
        context.exit(exitCode);
    });
}


/***/ }),

/***/ 24524:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ addRenderCommand)
/* harmony export */ });
/* harmony import */ var _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6940);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85583);


const forms = ['json', 'cloudformation', 'terraform', 'instructions', 'guard'];
function addRenderCommand(context) {
    const { program } = context;
    program
        .command('render')
        .description('Write a configured role in the form it is needed in')
        .argument('<role>', 'a role of the config')
        .addOption(program
        .createOption('--as <FORM>', 'What to write; guard: the Deny statements that keep the promise about it')
        .choices(forms)
        .makeOptionMandatory())
        .option('--name <NAME>', 'Name of the role in IAM; else cloudzero-billing or cloudzero-resource')
        .option('--external-id <ID>', 'Write the external id into the result; else whoever deploys it is asked')
        .option('--bucket <NAME>', 'A bucket that cost reports are delivered to, as often as there are some; else whoever deploys it is asked', (name, before) => [...before, name], [])
        .option('--principal <ACCOUNT or ARN>', 'Who may assume the role, in place of whom the trust policy names')
        .option('--config <FILE>', 'Config to use instead of roleproof.yaml')
        .option('--output <FILE or FOLDER>', 'Where to write the result; a folder gets every file of the form')
        .option('--quiet', 'Print nothing but the result')
        .action(async (role, flags) => {
        const ports = context.ports(flags.quiet === true);
        if (flags.as === 'guard') {
            const { renderGuard } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(330), __webpack_require__.e(5688), __webpack_require__.e(4761), __webpack_require__.e(669), __webpack_require__.e(4847)]).then(__webpack_require__.bind(__webpack_require__, 4847));
            (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .deliver */ .c)(await renderGuard(role, { paths: [], config: flags.config, policyType: undefined }, ports), flags.output, ports);
        }
        else {
            const { renderRole } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(330), __webpack_require__.e(5688), __webpack_require__.e(4872)]).then(__webpack_require__.bind(__webpack_require__, 14872));
            const choices = {
                roleName: flags.name,
                externalId: flags.externalId,
                buckets: flags.bucket,
                principal: flags.principal,
            };
            const files = await renderRole({ config: flags.config, role, form: flags.as, choices }, ports);
            deliverFiles(files, flags.output);
        }
        context.exit(0);
        function deliverFiles(rendered, output) {
            const isFolder = output !== undefined && (output.endsWith('/') || ports.files.kindOf(output) === 'folder');
            if (!isFolder)
                return (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .deliver */ .c)(together(rendered), output, ports);
            for (const { path, text } of rendered)
                ports.files.write(`${output.replace(/\/+$/, '')}/${path}`, text);
        }
    });
}
function together(files) {
    const [only] = files;
    if (only === undefined)
        throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('internal-error', 'Nothing was rendered.');
    if (files.length === 1)
        return only.text;
    if (only.path.endsWith('.tf'))
        return files.map(({ path, text }) => `# ${path}\n${text}`).join('\n');
    const documents = files.map(({ path, text }) => [path.replace(/\.json$/, ''), JSON.parse(text)]);
    return `${JSON.stringify(Object.fromEntries(documents), undefined, 2)}\n`;
}


/***/ })

};
;