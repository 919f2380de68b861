"use strict";
exports.id = 909;
exports.ids = [909,555];
exports.modules = {

/***/ 2909:
/***/ (function (__webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _adapters_actions_workflow_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6385);
/* harmony import */ var _adapters_files_workspace_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7927);
/* harmony import */ var _adapters_files_packed_managed_policies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(929);
/* harmony import */ var _adapters_files_packed_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4710);
/* harmony import */ var _app_lint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4759);
/* harmony import */ var _app_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2637);
/* harmony import */ var _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6940);
/* harmony import */ var _core_errors_as_app_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7706);
/* harmony import */ var _core_report_escape_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8111);
/* harmony import */ var _core_report_render_github_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9577);
/* harmony import */ var _core_report_render_json_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2555);
/* harmony import */ var _core_report_render_summary_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1838);
/* harmony import */ var _core_report_workflow_command_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5561);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3411);















const host = {
    result: (text) => process.stdout.write(text),
    warning: (text) => process.stdout.write(`${(0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_11__/* .neutraliseLog */ .Z$)(text)}\n`),
    progress: () => undefined,
};
async function main() {
    const { workspace, permalink, docsAddress } = (0,_adapters_actions_workflow_context_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowContext */ .R)(process.env);
    try {
        const files = (0,_adapters_files_workspace_files_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceFiles */ .P)(workspace, { confined: true });
        const request = { ...readRequest(), ...(docsAddress === undefined ? {} : { docsAddress }) };
        const { report, exitCode, lineOf, adviceOf } = await (0,_app_lint_js__WEBPACK_IMPORTED_MODULE_5__.lintFiles)(request, {
            files,
            host,
            reference: _adapters_files_packed_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .packedReference */ .A,
            managedPolicies: _adapters_files_packed_managed_policies_js__WEBPACK_IMPORTED_MODULE_3__/* .packedManagedPolicies */ .e,
        });
        host.result((0,_core_report_render_github_js__WEBPACK_IMPORTED_MODULE_9__.renderGithub)(report, { lineOf, adviceOf }));
        await write((0,_core_report_render_summary_js__WEBPACK_IMPORTED_MODULE_10__.renderSummary)(report, { adviceOf, ...(permalink === undefined ? {} : { permalink }) }));
        const reportFile = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('report-file');
        if (reportFile !== '')
            files.write(reportFile, (0,_core_report_render_json_js__WEBPACK_IMPORTED_MODULE_12__.renderJson)(report));
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)('verdict', report.verdict);
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)('errors', report.counts.error);
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)('findings', report.findings.length);
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)('report', reportFile);
        return exitCode;
    }
    catch (error) {
        const failure = (0,_core_errors_as_app_error_js__WEBPACK_IMPORTED_MODULE_8__/* .asAppError */ .e)(error);
        const text = `${failure.title} (${failure.code}): ${failure.message} ${failure.hint}`;
        host.result(`${(0,_core_report_workflow_command_js__WEBPACK_IMPORTED_MODULE_13__/* .workflowCommand */ .N)('error', { title: 'Roleproof' }, text)}\n`);
        await write(`# Roleproof could not do its job\n\n**${(0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_11__/* .escapeMarkdown */ .FV)(failure.title)}** (${failure.code})\n\n${(0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_11__/* .escapeMarkdown */ .FV)(failure.message)}\n\n${(0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_11__/* .escapeMarkdown */ .FV)(failure.hint)}\n`);
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)('verdict', 'incomplete');
        return 2;
    }
}
function readRequest() {
    return {
        paths: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('paths')
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        config: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('config') || undefined,
        failOn: choice('fail-on', _app_options_js__WEBPACK_IMPORTED_MODULE_6__/* .failOnValues */ .IK) ?? 'security-warning',
        policyType: choice('policy-type', _app_options_js__WEBPACK_IMPORTED_MODULE_6__/* .policyTypeValues */ .D3),
        today: new Date().toISOString().slice(0, 10),
        version: _version_js__WEBPACK_IMPORTED_MODULE_14__/* .version */ .r,
    };
}
function choice(name, values) {
    const input = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name);
    if (input === '')
        return undefined;
    const found = values.find((value) => value === input);
    if (found !== undefined)
        return found;
    throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_7__/* .AppError */ .u('invalid-option', `Input \`${name}\` is \`${(0,_core_report_escape_js__WEBPACK_IMPORTED_MODULE_11__/* .neutraliseLog */ .Z$)(input)}\`; it takes ${values.join(', ')}.`);
}
async function write(text) {
    if (process.env['GITHUB_STEP_SUMMARY'])
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(text, true).write();
}
process.exitCode = await main();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6385:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ workflowContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

function workflowContext(environment) {
    const { GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF } = environment;
    const { GITHUB_WORKSPACE, GITHUB_SERVER_URL, GITHUB_REPOSITORY } = environment;
    const commit = headOf(environment['GITHUB_EVENT_PATH']) ?? environment['GITHUB_SHA'];
    const known = GITHUB_SERVER_URL !== undefined && GITHUB_REPOSITORY !== undefined && commit !== undefined;
    return {
        workspace: GITHUB_WORKSPACE ?? '.',
        permalink: known
            ? (file, line) => `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${commit}/${file.split('/').map(encodeURIComponent).join('/')}#L${line}`
            : undefined,
        docsAddress: GITHUB_SERVER_URL && GITHUB_ACTION_REPOSITORY && GITHUB_ACTION_REF
            ? `${GITHUB_SERVER_URL}/${GITHUB_ACTION_REPOSITORY}/blob/${GITHUB_ACTION_REF}/docs/`
            : undefined,
    };
}
function headOf(eventPath) {
    if (eventPath === undefined)
        return undefined;
    try {
        const event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(eventPath, 'utf8'));
        const head = member(member(event, 'pull_request'), 'head');
        const sha = member(head, 'sha');
        return typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha) ? sha : undefined;
    }
    catch {
        return undefined;
    }
}
function member(value, key) {
    return typeof value === 'object' && value !== null
        ? value[key]
        : undefined;
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

/***/ 2555:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   escapeJson: () => (/* binding */ escapeJson),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
function renderJson(report) {
    return `${escapeJson(JSON.stringify(ordered(report), null, 2))}\n`;
}
function ordered(report) {
    const { schema, tool, verdict, failOn, coverage, counts } = report;
    const { files, documents, statements, patterns, actions, unresolved, skipped } = coverage;
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
    };
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

/***/ 1838:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSummary: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./lib/core/report/coverage-sentences.js
var coverage_sentences = __webpack_require__(57);
// EXTERNAL MODULE: ./lib/core/report/escape.js
var report_escape = __webpack_require__(8111);
// EXTERNAL MODULE: ./lib/core/report/findings-by-file.js
var findings_by_file = __webpack_require__(1929);
// EXTERNAL MODULE: ./lib/core/report/plural.js
var plural = __webpack_require__(8630);
;// CONCATENATED MODULE: ./lib/core/report/folded-table.js

const openRows = 10;
const minFolded = 5;
function foldedTable(head, rows, noun) {
    const folded = rows.slice(openRows);
    if (folded.length < minFolded)
        return [head, ...rows].join('\n');
    const open = [head, ...rows.slice(0, openRows)].join('\n');
    return `${open}\n\n<details><summary>${(0,plural/* plural */.LS)(folded.length, `more ${noun}`)}</summary>\n\n${[head, ...folded].join('\n')}\n\n</details>`;
}

// EXTERNAL MODULE: ./lib/core/report/rows-that-fit.js
var rows_that_fit = __webpack_require__(9005);
;// CONCATENATED MODULE: ./lib/core/report/findings-section.js





const icons = {
    error: '🔴',
    'security-warning': '🟠',
    warning: '🟡',
    suggestion: '🔵',
};
const head = '| Severity | Line | Rule | Finding |\n| --- | ---: | --- | --- |';
const slack = 300;
const fileSlack = 400;
const maxRelated = 3;
function findingsSection(report, options, maxBytes) {
    if (report.findings.length === 0)
        return '';
    const shown = findingsThatFit(report.findings, options, maxBytes - slack);
    const rows = new Map(shown.map((entry) => [entry.finding, entry.row]));
    const files = [...(0,findings_by_file/* findingsByFile */.Y)(report.findings.filter((finding) => rows.has(finding)))].map(([file, findings]) => `${fileHeading(file, findings.length, options)}\n\n${foldedTable(head, findings.map((finding) => rows.get(finding) ?? ''), 'finding')}`);
    const missing = report.findings.length - shown.length;
    const advice = rulesOf(shown).flatMap((rule) => adviceLine(rule, options));
    return [
        '### Findings',
        ...files,
        ...(missing > 0
            ? [
                `**${(0,plural/* plural */.LS)(missing, 'more finding')} not shown here**, for want of room: the JSON report has them all.`,
            ]
            : []),
        ...(advice.length > 0 ? [`### What to do\n\n${advice.join('\n')}`] : []),
    ].join('\n\n');
}
function findingsThatFit(findings, options, maxBytes) {
    const files = new Set();
    const rules = new Set();
    const shown = [];
    let used = 0;
    for (const finding of (0,findings_by_file/* mostSevereFirst */.Q)(findings)) {
        const row = findingRow(finding, options);
        used += (0,rows_that_fit/* utf8Length */.w)(row) + 1;
        if (!files.has(finding.file))
            used += (0,rows_that_fit/* utf8Length */.w)(fileHeading(finding.file, findings.length, options)) + fileSlack;
        if (!rules.has(finding.rule))
            used += (0,rows_that_fit/* utf8Length */.w)(adviceLine(finding.rule, options).join('')) + 1;
        if (used > maxBytes)
            break;
        files.add(finding.file);
        rules.add(finding.rule);
        shown.push({ finding, row });
    }
    return shown;
}
function findingRow(finding, options) {
    const { severity, rule, code, help, message, source, confidence } = finding;
    const remarks = [
        ...(code === null ? [] : [(0,report_escape/* codeSpan */.SS)(code, 100)]),
        ...(source === 'offline' ? [] : ['Access Analyzer']),
        ...(confidence === 'estimate' ? ['estimate'] : []),
    ];
    const related = finding.related
        .slice(0, maxRelated)
        .map((place) => `See ${lineLink(place, `${place.file}:${place.start.line}`, options)}: ${(0,report_escape/* escapeProse */.fd)(place.message, 300)}`);
    if (finding.related.length > maxRelated)
        related.push((0,plural/* plural */.LS)(finding.related.length - maxRelated, 'more place'));
    const cells = [
        `${icons[severity]} ${severity}`,
        lineLink(finding, String(finding.start.line), options),
        [(0,report_escape/* markdownLink */.iQ)((0,report_escape/* codeSpan */.SS)(rule, 100), help), ...remarks].join('<br>'),
        [(0,report_escape/* escapeProse */.fd)(message), ...related].join('<br>'),
    ];
    return `| ${cells.join(' | ')} |`;
}
function fileHeading(file, count, { permalink }) {
    const name = (0,report_escape/* codeSpan */.SS)(file, 300);
    const label = permalink === undefined ? name : (0,report_escape/* markdownLink */.iQ)(name, permalink(file, 1));
    return `#### ${label} (${(0,plural/* plural */.LS)(count, 'finding')})`;
}
function lineLink({ file, start }, label, { permalink }) {
    const text = label === String(start.line) ? label : (0,report_escape/* codeSpan */.SS)(label, 300);
    return permalink === undefined ? text : (0,report_escape/* markdownLink */.iQ)(text, permalink(file, start.line));
}
function rulesOf(entries) {
    return [...new Set(entries.map((entry) => entry.finding.rule))];
}
function adviceLine(rule, { adviceOf }) {
    const advice = adviceOf?.(rule);
    return advice === undefined
        ? []
        : [`- ${(0,report_escape/* codeSpan */.SS)(rule, 100)}: ${(0,report_escape/* escapeProse */.fd)(advice.fix)} ${(0,report_escape/* escapeProse */.fd)(advice.why)}`];
}

// EXTERNAL MODULE: ./lib/core/report/granted-rows.js
var granted_rows = __webpack_require__(491);
// EXTERNAL MODULE: ./lib/core/report/role-notes.js
var role_notes = __webpack_require__(1188);
;// CONCATENATED MODULE: ./lib/core/report/granted-section.js






const granted_section_head = `| | ${granted_rows/* shownLevels */.ZY.join(' | ')} | Total |\n| --- |${' ---: |'.repeat(granted_rows/* shownLevels */.ZY.length + 1)}`;
const granted_section_slack = 700;
function grantedSection(report, maxBytes) {
    const rows = (0,granted_rows/* grantedRows */.Vk)(report).map(tableRow);
    const notes = notesOf(report);
    if (rows.length + notes.length === 0)
        return '';
    const shown = (0,rows_that_fit/* rowsThatFit */.Y)(rows, maxBytes - granted_section_slack);
    const rest = maxBytes - granted_section_slack - (0,rows_that_fit/* utf8Length */.w)(shown.join('\n'));
    const shownNotes = (0,rows_that_fit/* rowsThatFit */.Y)(notes, rest);
    const missing = rows.length + notes.length - shown.length - shownNotes.length;
    return [
        '### What is granted\n\nDistinct actions by access level.',
        ...(shown.length > 0 ? [foldedTable(granted_section_head, shown, 'row')] : []),
        ...(shownNotes.length > 0 ? [shownNotes.join('\n')] : []),
        ...(missing > 0 ? [`${(0,plural/* formatCount */.B4)(missing)} more in the JSON report.`] : []),
    ].join('\n\n');
}
function tableRow({ kind, name, granted }) {
    const label = kind === 'role'
        ? `**${(0,report_escape/* escapeMarkdown */.FV)(name, 300)}**`
        : `${kind === 'document' ? '' : '&emsp;'}${(0,report_escape/* codeSpan */.SS)(name, 300)}`;
    const counts = granted_rows/* shownLevels */.ZY.map((level, index) => {
        const count = (0,plural/* formatCount */.B4)(granted[level]);
        return index >= 2 && granted[level] > 0 ? `**${count}**` : count;
    });
    return `| ${label} | ${[...counts, (0,plural/* formatCount */.B4)(granted.total)].join(' | ')} |`;
}
function notesOf(report) {
    const ofRoles = (0,role_notes/* roleNotes */.k)(report, {
        role: (name) => `**${(0,report_escape/* escapeMarkdown */.FV)(name, 300)}**`,
        text: (text) => (0,report_escape/* codeSpan */.SS)(text, 200),
        prose: (text) => (0,report_escape/* escapeMarkdown */.FV)(text, 200),
    });
    return [...ofRoles, ...(0,granted_rows/* uncountedSentences */.cw)(report)].map((sentence) => `- ${sentence}`);
}

// EXTERNAL MODULE: ./lib/core/report/verdict-sentence.js
var verdict_sentence = __webpack_require__(5993);
;// CONCATENATED MODULE: ./lib/core/report/render-summary.js







const defaultMaxBytes = 1_048_576 - 16_384;
const render_summary_icons = { pass: '✅', fail: '❌', incomplete: '⚠️' };
const render_summary_slack = 200;
function renderSummary(report, options = {}) {
    const maxBytes = options.maxBytes ?? defaultMaxBytes;
    const head = [
        `## ${render_summary_icons[report.verdict]} Roleproof: ${verdict_sentence/* verdictWord */.E[report.verdict].toLowerCase()}`,
        `**${capitalise((0,verdict_sentence/* verdictSentence */.B)(report))}**`,
        `Checked ${(0,coverage_sentences/* checkedSentence */.n6)(report)}`,
    ].join('\n\n');
    const foot = `<sub>${(0,report_escape/* escapeMarkdown */.FV)((0,coverage_sentences/* dataSentence */.GI)(report), 300)}</sub>`;
    const room = maxBytes - (0,rows_that_fit/* utf8Length */.w)(`${head}\n\n${foot}\n`);
    const granted = grantedSection(report, room / 4);
    const unchecked = uncheckedSection(report, room / 4);
    const left = room - (0,rows_that_fit/* utf8Length */.w)(`${granted}\n\n${unchecked}\n\n`);
    const findings = findingsSection(report, options, left);
    return `${[head, granted, findings, unchecked, foot].filter((section) => section !== '').join('\n\n')}\n`;
}
function uncheckedSection(report, maxBytes) {
    const rows = (0,coverage_sentences/* uncheckedParts */.Nb)(report).map(({ what, reason }) => `- **${(0,report_escape/* escapeMarkdown */.FV)(what, 300)}**: ${(0,report_escape/* escapeProse */.fd)(reason, 500)}`);
    if (rows.length === 0)
        return '';
    const shown = (0,rows_that_fit/* rowsThatFit */.Y)(rows, maxBytes - render_summary_slack);
    const missing = rows.length - shown.length;
    return [
        '### Not checked\n',
        ...shown,
        ...(missing > 0 ? [`- ${(0,plural/* formatCount */.B4)(missing)} more in the JSON report`] : []),
    ].join('\n');
}
function capitalise(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 9005:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ rowsThatFit),
/* harmony export */   w: () => (/* binding */ utf8Length)
/* harmony export */ });
function rowsThatFit(rows, maxBytes) {
    let used = 0;
    const end = rows.findIndex((row) => (used += utf8Length(row) + 1) > maxBytes);
    return end === -1 ? rows : rows.slice(0, end);
}
function utf8Length(text) {
    let bytes = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.codePointAt(at) ?? 0;
        if (code > 0xffff)
            at++;
        bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
    return bytes;
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