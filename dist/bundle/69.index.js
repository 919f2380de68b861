"use strict";
exports.id = 69;
exports.ids = [69];
exports.modules = {

/***/ 1154:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ consoleHost)
/* harmony export */ });
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
            streams.stdout.write(text);
        },
        warning(text) {
            clear();
            if (!options.quiet)
                streams.stderr.write(`${text}\n`);
        },
        progress(text) {
            if (options.quiet || streams.stderr.isTTY !== true || streams.now() - start < patience)
                return;
            streams.stderr.write(`\r\u001B[K${text} …`);
            shown = true;
        },
        close: clear,
    };
}


/***/ }),

/***/ 929:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ packedManagedPolicies)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

function packedManagedPolicies() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(__webpack_require__.ab + "managed-policies.txt", 'utf8');
}


/***/ }),

/***/ 4710:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ packedReference)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

function packedReference() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(__webpack_require__.ab + "reference.txt", 'latin1');
}


/***/ }),

/***/ 7927:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ workspaceFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _app_decode_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7717);
/* harmony import */ var _app_skipped_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9671);
/* harmony import */ var _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6940);





const maxBytes = 64 * 1_048_576;
function workspaceFiles(root, options) {
    const home = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    const absolute = (path) => {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(home, path);
        if (options.confined && !isInside(home, full))
            throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_4__/* .AppError */ .u('outside-workspace', `\`${path}\` is outside the workspace.`);
        return full;
    };
    const real = (path) => {
        const full = absolute(path);
        const target = existing(full);
        if (target === undefined)
            return undefined;
        if (isInside(home, full) && !isInside(home, target))
            throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_4__/* .AppError */ .u('outside-workspace', `\`${path}\` is a link that leads out of the workspace.`);
        return target;
    };
    return {
        kindOf(path) {
            if (path === '-' && options.stdin !== undefined)
                return 'file';
            const target = real(path);
            if (target === undefined)
                return 'missing';
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target);
            return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'missing';
        },
        read(path) {
            if (path === '-' && options.stdin !== undefined)
                return (0,_app_decode_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g)(readBytes(options.stdin, path), path);
            const target = real(path);
            if (target === undefined)
                throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_4__/* .AppError */ .u('file-not-found', `There is no file \`${path}\`.`);
            return (0,_app_decode_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g)(readBytes(target, path), path);
        },
        list(folder) {
            const top = real(folder);
            if (top === undefined)
                throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_4__/* .AppError */ .u('file-not-found', `There is no folder \`${folder}\`.`);
            return walk(top)
                .map((file) => slashes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, file))))
                .sort();
        },
        async glob(pattern) {
            const { glob } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 3382));
            const paths = await glob(pattern, {
                cwd: home,
                dot: true,
                followSymbolicLinks: false,
                ignore: [..._app_skipped_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .skippedFolders */ .c].map((name) => `**/${name}/**`),
            });
            return paths.map(slashes).sort();
        },
        write(path, text) {
            const full = absolute(path);
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full), { recursive: true });
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(full, text);
            }
            catch (error) {
                throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_4__/* .AppError */ .u('file-unwritable', `\`${path}\` cannot be written (${reasonOf(error)}).`, {
                    cause: error,
                });
            }
        },
    };
}
function readBytes(target, path) {
    try {
        if (typeof target === 'string' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target).size > maxBytes)
            throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_4__/* .AppError */ .u('file-too-large', `\`${path}\` has more than 64 MiB.`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(target);
    }
    catch (error) {
        if (error instanceof _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_4__/* .AppError */ .u)
            throw error;
        throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_4__/* .AppError */ .u('file-unreadable', `\`${path}\` cannot be read (${reasonOf(error)}).`, {
            cause: error,
        });
    }
}
function walk(top) {
    const files = [];
    const open = [top];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true })) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
            if (entry.isDirectory() && !_app_skipped_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .skippedFolders */ .c.has(entry.name))
                open.push(path);
            else if (entry.isFile())
                files.push(path);
            else if (entry.isSymbolicLink() && linksToFileInside(top, path))
                files.push(path);
        }
    }
    return files;
}
function linksToFileInside(top, path) {
    const target = existing(path);
    return target !== undefined && isInside(top, target) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target).isFile();
}
function existing(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
}
function slashes(path) {
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
function reasonOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}


/***/ }),

/***/ 7717:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6940);

function decodeText(bytes, path) {
    if (bytes.includes(0))
        throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('file-not-text', `\`${path}\` is not a text file: it holds NUL bytes.`);
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        return text.startsWith('\uFEFF') ? { text: text.slice(1), bom: true } : { text, bom: false };
    }
    catch (error) {
        throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('file-not-text', `\`${path}\` is not UTF-8 text.`, { cause: error });
    }
}


/***/ }),

/***/ 2637:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ policyTypeValues),
/* harmony export */   IK: () => (/* binding */ failOnValues),
/* harmony export */   ko: () => (/* binding */ lintOptions)
/* harmony export */ });
/* unused harmony export formatValues */
/* harmony import */ var _core_model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8020);

const failOnValues = [..._core_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g, 'none'];
const formatValues = ['text', 'json', 'markdown', 'github'];
const policyTypeValues = [
    'identity',
    'trust',
    'resource',
    'scp',
    'rcp',
];
const lintOptions = [
    {
        name: 'paths',
        description: 'Files, folders or glob patterns to lint, one a line; empty: what the config names, else the whole workspace',
        default: '',
        doors: ['action'],
    },
    {
        name: 'config',
        argument: 'FILE',
        description: 'Config to use instead of roleproof.yaml',
        doors: ['cli', 'action'],
    },
    {
        name: 'fail-on',
        argument: 'LEVEL',
        values: failOnValues,
        default: 'security-warning',
        description: 'Least severe finding that fails the run',
        doors: ['cli', 'action'],
    },
    {
        name: 'policy-type',
        argument: 'TYPE',
        values: policyTypeValues,
        description: 'Type of raw policy documents; default: detected from their content',
        doors: ['cli', 'action'],
    },
    {
        name: 'format',
        argument: 'FORMAT',
        values: formatValues,
        default: 'text',
        description: 'How to print the report',
        doors: ['cli'],
    },
    {
        name: 'output',
        argument: 'FILE',
        description: 'Write the report to a file instead of standard output',
        doors: ['cli'],
    },
    {
        name: 'report-file',
        description: 'Where to write the JSON report, relative to the workspace; empty: not written',
        default: '',
        doors: ['action'],
    },
    { name: 'no-color', description: 'Never use colour', doors: ['cli'] },
    { name: 'quiet', description: 'Print nothing but the report itself', doors: ['cli'] },
];


/***/ }),

/***/ 9975:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ diffFormatValues),
/* harmony export */   renderDiff: () => (/* binding */ renderDiff)
/* harmony export */ });
const diffFormatValues = ['text', 'json', 'markdown'];
async function renderDiff(diff, format, options) {
    switch (format) {
        case 'text':
            return (await __webpack_require__.e(/* import() */ 680).then(__webpack_require__.bind(__webpack_require__, 680))).renderDiffText(diff, options);
        case 'json':
            return (await __webpack_require__.e(/* import() */ 793).then(__webpack_require__.bind(__webpack_require__, 4793))).renderDiffJson(diff);
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 870).then(__webpack_require__.bind(__webpack_require__, 7870))).renderDiffMarkdown(diff);
    }
}


/***/ }),

/***/ 9671:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ skippedFolders)
/* harmony export */ });
const skippedFolders = new Set([
    '.git',
    'node_modules',
    '.terraform',
    '.aws-sam',
    'cdk.out',
    '.venv',
]);


/***/ }),

/***/ 9069:
/***/ (function (__webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _adapters_console_console_host_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1154);
/* harmony import */ var _adapters_files_packed_managed_policies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(929);
/* harmony import */ var _adapters_files_packed_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4710);
/* harmony import */ var _adapters_files_workspace_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7927);
/* harmony import */ var _commands_diff_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83);
/* harmony import */ var _commands_explain_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9973);
/* harmony import */ var _commands_lint_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9585);
/* harmony import */ var _commands_lock_command_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3007);
/* harmony import */ var _commands_render_command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4524);
/* harmony import */ var _core_errors_as_app_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7706);
/* harmony import */ var _core_report_escape_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8111);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3411);













async function main(arguments_) {
    let exitCode = 0;
    let close = () => undefined;
    const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('roleproof')
        .description("Proves what a vendor's AWS access role can do, before it can do it.")
        .version(_version_js__WEBPACK_IMPORTED_MODULE_9__/* .version */ .r)
        .exitOverride();
    const files = (0,_adapters_files_workspace_files_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceFiles */ .P)('.', { confined: false, stdin: 0 });
    const context = {
        program,
        today: new Date().toISOString().slice(0, 10),
        version: _version_js__WEBPACK_IMPORTED_MODULE_9__/* .version */ .r,
        useColors: useColors(),
        files,
        ports: (quiet) => {
            const { stdout, stderr } = process;
            const host = (0,_adapters_console_console_host_js__WEBPACK_IMPORTED_MODULE_10__/* .consoleHost */ .k)({ stdout, stderr, now: () => performance.now() }, { quiet });
            close = () => host.close();
            return { files, host, reference: _adapters_files_packed_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .packedReference */ .A, managedPolicies: _adapters_files_packed_managed_policies_js__WEBPACK_IMPORTED_MODULE_1__/* .packedManagedPolicies */ .e };
        },
        exit: (code) => {
            exitCode = code;
        },
    };
    (0,_commands_lint_command_js__WEBPACK_IMPORTED_MODULE_6__/* .addLintCommand */ .c)(context);
    (0,_commands_render_command_js__WEBPACK_IMPORTED_MODULE_7__/* .addRenderCommand */ .p)(context);
    (0,_commands_lock_command_js__WEBPACK_IMPORTED_MODULE_11__/* .addLockCommand */ .Q)(context);
    (0,_commands_explain_command_js__WEBPACK_IMPORTED_MODULE_5__/* .addExplainCommand */ .a)(context);
    (0,_commands_diff_command_js__WEBPACK_IMPORTED_MODULE_4__/* .addDiffCommand */ .Q)(context, async () => {
        const { gitTrees } = await __webpack_require__.e(/* import() */ 722).then(__webpack_require__.bind(__webpack_require__, 9722));
        return { ...gitTrees('.'), folder: (path) => (0,_adapters_files_workspace_files_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceFiles */ .P)(path, { confined: true }) };
    });
    try {
        await program.parseAsync(arguments_, { from: 'user' });
        return exitCode;
    }
    catch (error) {
        if (error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7)
            return error.exitCode === 0 ? 0 : 2;
        close();
        process.stderr.write(describe((0,_core_errors_as_app_error_js__WEBPACK_IMPORTED_MODULE_8__/* .asAppError */ .e)(error)));
        return 2;
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
    const lines = message.split('\n').map((line) => `  ${(0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_12__/* .escapeTerminal */ .en)(line)}\n`);
    return `${title} (${code})\n${lines.join('')}  ${hint}\n`;
}
process.exitCode = await main(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5583:
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

/***/ 83:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ addDiffCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _app_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2637);
/* harmony import */ var _app_render_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9975);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5583);




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
        const { diffTrees } = await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(624), __webpack_require__.e(7)]).then(__webpack_require__.bind(__webpack_require__, 5388));
        const { renderDiff } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9975));
        const ports = context.ports(flags.quiet === true);
        const { base, head, mergeBase, config, policyType, output } = flags;
        const { diff, exitCode } = await diffTrees({ base, head, mergeBase, paths, config, policyType }, { ...ports, trees: await openTrees() });
        const colors = output === undefined && flags.color && context.useColors;
        (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .deliver */ .c)(await renderDiff(diff, flags.format, { colors }), output, ports);
        context.exit(exitCode);
    });
}


/***/ }),

/***/ 9973:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ addExplainCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5583);


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
        const { explain } = await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(624), __webpack_require__.e(467)]).then(__webpack_require__.bind(__webpack_require__, 8467));
        const { renderExplanation, renderExplanationJson } = await __webpack_require__.e(/* import() */ 105).then(__webpack_require__.bind(__webpack_require__, 6105));
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

/***/ 9585:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ addLintCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _app_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2637);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5583);



function addLintCommand(context) {
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
        const { lintFiles } = await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(624), __webpack_require__.e(759)]).then(__webpack_require__.bind(__webpack_require__, 4759));
        const { renderReport } = await __webpack_require__.e(/* import() */ 294).then(__webpack_require__.bind(__webpack_require__, 6294));
        const ports = context.ports(flags.quiet === true);
        const { config, failOn, policyType, output } = flags;
        const { today, version } = context;
        const outcome = await lintFiles({ paths, config, failOn, policyType, today, version }, ports);
        const colors = output === undefined && flags.color && context.useColors;
        (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .deliver */ .c)(await renderReport(outcome, flags.format, { colors }), output, ports);
        context.exit(outcome.exitCode);
    });
}


/***/ }),

/***/ 3007:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ addLockCommand)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5583);

function addLockCommand(context) {
    context.program
        .command('lock')
        .description('Write what the configured roles can do into roleproof.lock, or hold the present against it')
        .option('--check', 'Write nothing; exit 1 and say what differs if the roles can do something else')
        .option('--config <FILE>', 'Config to use instead of roleproof.yaml')
        .option('--no-color', 'Never use colour')
        .option('--quiet', 'Print nothing but the result')
        .action(async (flags) => {
        const { lockRoles } = await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(624), __webpack_require__.e(651)]).then(__webpack_require__.bind(__webpack_require__, 6651));
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

/***/ 4524:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ addRenderCommand)
/* harmony export */ });
/* harmony import */ var _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6940);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5583);


function addRenderCommand(context) {
    context.program
        .command('render')
        .description('Render what keeps the promise about a configured role')
        .argument('<role>', 'a role of the config')
        .option('--guard', 'the Deny statements that keep the promise, whatever AWS adds to a managed policy later')
        .option('--config <FILE>', 'Config to use instead of roleproof.yaml')
        .option('--output <FILE>', 'Write the result to a file instead of standard output')
        .option('--quiet', 'Print nothing but the result')
        .action(async (role, flags) => {
        if (flags.guard !== true)
            throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('invalid-option', 'Say what to render: `--guard` is what there is.');
        const { renderGuard } = await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(624), __webpack_require__.e(683)]).then(__webpack_require__.bind(__webpack_require__, 5683));
        const ports = context.ports(flags.quiet === true);
        const text = await renderGuard(role, { paths: [], config: flags.config, policyType: undefined }, ports);
        (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .deliver */ .c)(text, flags.output, ports);
        context.exit(0);
    });
}


/***/ }),

/***/ 6940:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ AppError)
});

;// CONCATENATED MODULE: ./lib/core/errors/catalogue.js
const catalogue = {
    'unknown-option': {
        family: 'usage',
        title: 'Unknown option',
        hint: 'Run `roleproof --help` for the commands and their options.',
    },
    'invalid-option': {
        family: 'usage',
        title: 'Option with an impossible value',
        hint: 'Run `roleproof lint --help` for the values each option takes.',
    },
    'invalid-config': {
        family: 'usage',
        title: 'Config that cannot be used',
        hint: 'Correct roleproof.yaml at the places named; docs/config.md lists every key.',
    },
    'config-not-found': {
        family: 'usage',
        title: 'Config not found',
        hint: 'Check the path given with --config; without it roleproof.yaml in the working folder is used.',
    },
    'file-not-found': {
        family: 'usage',
        title: 'File or folder not found',
        hint: 'Check the path; paths are relative to the working folder.',
    },
    'file-too-large': {
        family: 'usage',
        title: 'File too large to be a policy template',
        hint: 'Name the policy files themselves, or leave the file out of the paths.',
    },
    'file-not-text': {
        family: 'usage',
        title: 'File is not UTF-8 text',
        hint: 'Save the file as UTF-8, or leave it out of the paths.',
    },
    'file-unreadable': {
        family: 'environment',
        title: 'File cannot be read',
        hint: 'Check the permissions of the file.',
    },
    'file-unwritable': {
        family: 'environment',
        title: 'File cannot be written',
        hint: 'Check that the folder exists and can be written to.',
    },
    'outside-workspace': {
        family: 'usage',
        title: 'Path leads out of the workspace',
        hint: 'Copy what is to be linted into the workspace, or run from a folder that contains it.',
    },
    'no-policies': {
        family: 'usage',
        title: 'Nothing to lint',
        hint: 'Name files or folders that hold IAM policies: JSON or YAML documents, CloudFormation templates, Terraform modules.',
    },
    'unknown-role': {
        family: 'usage',
        title: 'Role that nobody configured',
        hint: 'Name a role of `roles` in roleproof.yaml; docs/config.md shows how one is written.',
    },
    'no-promise': {
        family: 'usage',
        title: 'Nothing was promised',
        hint: 'Write what the role may do under `promise` in roleproof.yaml; docs/config.md shows how.',
    },
    'no-roles': {
        family: 'usage',
        title: 'No role is configured',
        hint: 'Name the roles and their files under `roles` in roleproof.yaml; docs/config.md shows how.',
    },
    'role-not-read': {
        family: 'usage',
        title: 'Role that was not read in full',
        hint: 'Check the files the config names for the role, and that `paths` in roleproof.yaml reaches them.',
    },
    'lock-not-found': {
        family: 'usage',
        title: 'Lock not found',
        hint: 'Run `roleproof lock`, review roleproof.lock and commit it.',
    },
    'invalid-lock': {
        family: 'usage',
        title: 'Lock that cannot be used',
        hint: 'Run `roleproof lock` to write it again, and review what changes; it is not edited by hand.',
    },
    'unknown-topic': {
        family: 'usage',
        title: 'Nothing known by that name',
        hint: 'Name a rule (docs/rules.md), an issue code of Access Analyzer, an action, a pattern such as `s3:Get*`, or a role.',
    },
    'git-not-found': {
        family: 'environment',
        title: 'Git is not installed',
        hint: 'Install git, or compare two folders: `roleproof diff --base FOLDER --head FOLDER`.',
    },
    'not-a-repository': {
        family: 'usage',
        title: 'Not in a Git repository',
        hint: 'Run it from a folder of the repository, or name folders with --base and --head.',
    },
    'unknown-ref': {
        family: 'usage',
        title: 'Neither a folder nor anything Git knows',
        hint: 'Fetch it first: `git fetch origin BRANCH` and name `origin/BRANCH`; in a workflow, `fetch-depth: 0` for actions/checkout fetches all.',
    },
    'missing-history': {
        family: 'environment',
        title: 'No common history',
        hint: 'Fetch it: `git fetch --unshallow`, or `fetch-depth: 0` for actions/checkout; or compare with the ref itself by --no-merge-base.',
    },
    'git-failed': {
        family: 'environment',
        title: 'Git failed',
        hint: 'Run the command named above in this folder to see what Git needs.',
    },
    'internal-error': {
        family: 'bug',
        title: 'Bug in Roleproof',
        hint: 'Please report it with the text above; the run did not pass.',
    },
};

;// CONCATENATED MODULE: ./lib/core/errors/app-error.js

class AppError extends Error {
    code;
    message;
    constructor(code, message, options) {
        super(message, options);
        this.name = 'AppError';
        this.code = code;
        this.message = message;
    }
    get hint() {
        return catalogue[this.code].hint;
    }
    get title() {
        return catalogue[this.code].title;
    }
}


/***/ }),

/***/ 7706:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ asAppError)
/* harmony export */ });
/* harmony import */ var _app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6940);

function asAppError(error) {
    if (error instanceof _app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u)
        return error;
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return new _app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('internal-error', text, { cause: error });
}


/***/ }),

/***/ 8020:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
const severities = ['error', 'security-warning', 'warning', 'suggestion'];


/***/ }),

/***/ 8111:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   Ul: () => (/* binding */ showHidden),
/* harmony export */   Yq: () => (/* binding */ escapeWorkflowProperty),
/* harmony export */   Z$: () => (/* binding */ neutraliseLog),
/* harmony export */   Zh: () => (/* binding */ escapeWorkflowData),
/* harmony export */   en: () => (/* binding */ escapeTerminal),
/* harmony export */   fd: () => (/* binding */ escapeProse),
/* harmony export */   iQ: () => (/* binding */ markdownLink)
/* harmony export */ });
/* unused harmony exports escapeHtml, codeBlock, shorten */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
const breakingSpace = '\u200b';
const defaultLength = 1000;
function escapeTerminal(text, maxLength = defaultLength) {
    return showHidden(shorten(text, maxLength));
}
function neutraliseLog(text) {
    return text
        .split(/\r\n|\n|\r/)
        .map((line) => showHidden(line)
        .replaceAll('##[', '##\\[')
        .replace(/^( *)::/, '$1\\::'))
        .join('\n');
}
function escapeWorkflowData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeWorkflowProperty(text) {
    return escapeWorkflowData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function escapeHtml(text, maxLength = defaultLength) {
    return showHidden(shorten(text, maxLength)).replace(/[&<>"']/g, entity);
}
function escapeMarkdown(text, maxLength = defaultLength) {
    const shown = breakReferences(showHidden(shorten(text, maxLength)));
    const head = /^\d*[-+=# .)]?/.exec(shown)?.[0] ?? '';
    return head.replace(/\D/, entity) + escapeInline(shown.slice(head.length));
}
function escapeProse(text, maxLength = defaultLength) {
    const parts = showHidden(shorten(text, maxLength)).split('`');
    if (parts.length % 2 === 0)
        return escapeMarkdown(text, maxLength);
    return parts
        .map((part, index) => {
        if (index % 2 === 1)
            return codeSpan(part, part.length);
        if (index === 0)
            return escapeMarkdown(part, part.length);
        return part === '' && index < parts.length - 1 ? '&#8203;' : escapeInline(breakReferences(part));
    })
        .join('');
}
function escapeInline(text) {
    return (text
        .replace(/[&<>`*_~|\\[\]]/g, entity)
        .replaceAll('$', '<span>$</span>')
        .replaceAll(breakingSpace, '&#8203;'));
}
function breakReferences(text) {
    return (text
        .replace(/@|#(?=\d)|gh-(?=\d)|:(?=\/\/)|www(?=\.)/gi, `$&${breakingSpace}`)
        .replace(/\S+/g, (word) => word.includes('arn:') ? word : word.replace(/:(?=[\w+-]+:)/g, `:${breakingSpace}`)));
}
function codeSpan(text, maxLength = defaultLength) {
    const content = showHidden(shorten(text, maxLength));
    if (content === '' || content.includes('|'))
        return `<code>${escapeMarkdown(content, content.length)}</code>`;
    const fence = '`'.repeat(longestRun(content) + 1);
    const padding = /^[` ]|[` ]$/.test(content) ? ' ' : '';
    return fence + padding + content + padding + fence;
}
function codeBlock(text, language = '') {
    const content = text
        .split(/\r\n|\n|\r/)
        .map(showHidden)
        .join('\n');
    const fence = '`'.repeat(Math.max(3, longestRun(content) + 1));
    return `${fence}${language}\n${content}\n${fence}`;
}
function markdownLink(label, target) {
    if (!/^https?:\/\/[^\s]/i.test(target))
        return label;
    const address = target
        .replace(/\p{Cs}/gu, '\ufffd')
        .replace(/[^A-Za-z0-9\-._~:/?#!&+,;=%]/gu, (character) => percent(character))
        .replaceAll('&', '&amp;');
    return `[${label}](${address})`;
}
function showHidden(text) {
    return text.replace(hidden, (character) => {
        if (character === '\n')
            return '\\n';
        if (character === '\r')
            return '\\r';
        if (character === '\t')
            return '\\t';
        return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
function shorten(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    const head = text.slice(0, maxLength).replace(/[\ud800-\udbff]$/, '');
    return `${head}… (${text.length - head.length} more characters)`;
}
function entity(character) {
    return `&#${character.charCodeAt(0)};`;
}
function percent(character) {
    if (character.length === 1 && character.charCodeAt(0) < 0x80)
        return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
    return encodeURIComponent(character);
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}


/***/ }),

/***/ 3411:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
const version = '0.1.0';


/***/ })

};
;