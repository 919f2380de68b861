"use strict";
exports.id = 1249;
exports.ids = [1249];
exports.modules = {

/***/ 929:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ packedManagedPolicies)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function packedManagedPolicies() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(__webpack_require__.ab + "managed-policies.txt", 'utf8');
}


/***/ }),

/***/ 94710:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ packedReference)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function packedReference() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(__webpack_require__.ab + "reference.txt", 'latin1');
}


/***/ }),

/***/ 87927:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   P: () => (/* binding */ workspaceFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _app_decode_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27717);
/* harmony import */ var _app_skipped_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59671);
/* harmony import */ var _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6940);
/* harmony import */ var _workspace_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59428);






const maxBytes = 64 * 1_048_576;
function workspaceFiles(root, options) {
    const { home, absolute, real } = (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .workspacePaths */ .s6)(root, options);
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
            const { glob } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
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
    const target = (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .existing */ .gT)(path);
    return target !== undefined && (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .FK)(top, target) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target).isFile();
}
function slashes(path) {
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
function reasonOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}


/***/ }),

/***/ 59428:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   gT: () => (/* binding */ existing),
/* harmony export */   s6: () => (/* binding */ workspacePaths)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6940);



function workspacePaths(root, { confined }) {
    const home = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    const absolute = (path) => {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(home, path);
        if (confined && !isInside(home, full))
            throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .u('outside-workspace', `\`${path}\` is outside the workspace.`);
        return full;
    };
    return {
        home,
        absolute,
        real(path) {
            const full = absolute(path);
            const target = existing(full);
            if (target === undefined)
                return undefined;
            if (isInside(home, full) && !isInside(home, target))
                throw new _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .u('outside-workspace', `\`${path}\` is a link that leads out of the workspace.`);
            return target;
        },
    };
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


/***/ }),

/***/ 49259:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ yesNoValues),
/* harmony export */   Rd: () => (/* binding */ connectionValues),
/* harmony export */   Zq: () => (/* binding */ recoverValues),
/* harmony export */   jN: () => (/* binding */ connectOptions),
/* harmony export */   jw: () => (/* binding */ connectValues)
/* harmony export */ });
const connectValues = ['off', 'plan', 'deploy', 'verify', 'remove'];
const connectionValues = ['billing', 'resource', 'organization'];
const recoverValues = ['delete', 'continue-rollback'];
const yesNoValues = ['true', 'false'];
const connectOptions = [
    {
        name: 'connect',
        values: connectValues,
        default: 'off',
        description: 'What to do about the connection of one account, once everything linted has passed',
        doors: ['action'],
    },
    {
        name: 'connection',
        argument: 'KIND',
        values: connectionValues,
        description: 'billing: the account that pays; resource: any other account',
        doors: ['cli', 'action'],
    },
    {
        name: 'connection-name',
        description: 'What CloudZero shows it as: lower case letters, digits, dashes',
        doors: ['action'],
    },
    {
        name: 'name',
        argument: 'NAME',
        description: 'What CloudZero shows it as: lower case letters, digits, dashes',
        doors: ['cli'],
    },
    {
        name: 'external-id',
        description: 'External id of the connection, as CloudZero shows it; a secret, masked before anything else',
        doors: ['action'],
    },
    {
        name: 'external-id-env',
        argument: 'VARIABLE',
        default: 'CLOUDZERO_EXTERNAL_ID',
        description: 'Environment variable that holds the external id; `-` reads it from standard input',
        doors: ['cli'],
    },
    {
        name: 'aws-region',
        default: 'us-east-1',
        description: 'Region of the stack',
        doors: ['action'],
    },
    {
        name: 'region',
        argument: 'REGION',
        default: 'us-east-1',
        description: 'Region of the stack',
        doors: ['cli'],
    },
    {
        name: 'role-to-assume',
        argument: 'ARN',
        description: "Role to assume with the job's OIDC token, which takes id-token: write; default: the credentials that are there",
        doors: ['cli', 'action'],
    },
    {
        name: 'expected-account-id',
        argument: 'ID',
        description: 'Account the credentials have to be of; those of another change nothing',
        doors: ['cli', 'action'],
    },
    {
        name: 'template',
        argument: 'FILE',
        description: 'CloudFormation template of your own, with a parameter ExternalId and an output RoleArn; default: the one that ships',
        doors: ['cli', 'action'],
    },
    {
        name: 'stack-name',
        argument: 'NAME',
        description: 'Name of the stack; default: cloudzero-<connection>-<name>',
        doors: ['cli', 'action'],
    },
    {
        name: 'template-url',
        argument: 'ADDRESS',
        description: 'Where in S3 that very template is, for a link that makes the stack in the console where there are no credentials',
        doors: ['cli', 'action'],
    },
    {
        name: 'plan',
        argument: 'FINGERPRINT',
        description: 'For deploy: the fingerprint of the plan that was reviewed; any other plan is refused',
        doors: ['cli', 'action'],
    },
    {
        name: 'yes',
        description: 'For deploy: take the plan as it comes, unreviewed',
        doors: ['cli'],
    },
    {
        name: 'recover',
        argument: 'HOW',
        values: recoverValues,
        description: 'What may be done about a stack that is stuck, where a run said that it takes it; default: nothing',
        doors: ['cli', 'action'],
    },
    {
        name: 'register',
        values: yesNoValues,
        default: 'true',
        description: 'Whether deploy and remove tell CloudZero',
        doors: ['action'],
    },
    {
        name: 'no-register',
        description: 'Tell CloudZero nothing',
        doors: ['cli'],
    },
    {
        name: 'confirm',
        argument: 'NAME',
        description: 'For remove: the name of the connection once more',
        doors: ['cli', 'action'],
    },
    {
        name: 'mask-account-ids',
        values: yesNoValues,
        default: 'false',
        description: 'Mask account ids in the log; outputs that hold one do not reach later jobs then',
        doors: ['action'],
    },
];


/***/ }),

/***/ 27717:
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

/***/ 12637:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ suggestionsValues),
/* harmony export */   D3: () => (/* binding */ policyTypeValues),
/* harmony export */   Ew: () => (/* binding */ checkRunValues),
/* harmony export */   IK: () => (/* binding */ failOnValues),
/* harmony export */   UL: () => (/* binding */ commentValues),
/* harmony export */   bj: () => (/* binding */ customChecksValues),
/* harmony export */   ko: () => (/* binding */ lintOptions),
/* harmony export */   zm: () => (/* binding */ accessAnalyzerValues)
/* harmony export */ });
/* unused harmony export formatValues */
/* harmony import */ var _core_model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78020);

const failOnValues = [..._core_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g, 'none'];
const formatValues = ['text', 'json', 'sarif', 'markdown', 'html', 'github'];
const accessAnalyzerValues = ['auto', 'on', 'off'];
const customChecksValues = ['on', 'off'];
const policyTypeValues = [
    'identity',
    'trust',
    'resource',
    'scp',
    'rcp',
];
const commentValues = ['never', 'on-change', 'always'];
const checkRunValues = ['auto', 'off'];
const suggestionsValues = ['true', 'false'];
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
        name: 'base',
        argument: 'REF or FOLDER',
        description: 'Compare with a branch, tag or commit, or a folder, and run the rules about what is new; default: nothing is compared',
        doors: ['cli'],
    },
    {
        name: 'no-merge-base',
        description: 'Compare with the base itself, not with where this folder left it',
        doors: ['cli'],
    },
    {
        name: 'base-ref',
        description: 'Branch, tag or commit to compare with: what is new since this one left it, judged by the config as it is there; default: what a pull request or a merge queue merges into',
        doors: ['action'],
    },
    {
        name: 'comment',
        values: commentValues,
        default: 'on-change',
        description: 'When a pull request gets its one comment; on-change: when access differs, a finding is new or the run fails; needs pull-requests: write',
        doors: ['action'],
    },
    {
        name: 'check-run',
        values: checkRunValues,
        default: 'auto',
        description: 'Show the findings for which a step has no annotations as a check run; needs checks: write, and is left out without',
        doors: ['action'],
    },
    {
        name: 'suggestions',
        values: suggestionsValues,
        default: 'false',
        description: 'Suggest repairs of the lines that a pull request shows, as a review; needs pull-requests: write',
        doors: ['action'],
    },
    {
        name: 'github-token',
        default: '${{ github.token }}',
        description: 'Token for the comment, the suggestions and the check run',
        doors: ['action'],
    },
    {
        name: 'policy-type',
        argument: 'TYPE',
        values: policyTypeValues,
        description: 'Type of raw policy documents; default: detected from their content',
        doors: ['cli', 'action'],
    },
    {
        name: 'access-analyzer',
        argument: 'WHEN',
        values: accessAnalyzerValues,
        default: 'auto',
        description: 'Whether to ask IAM Access Analyzer as well; auto: where AWS credentials are named; on: a run without its answers is incomplete',
        doors: ['cli', 'action'],
    },
    {
        name: 'custom-checks',
        argument: 'WHEN',
        values: customChecksValues,
        default: 'off',
        description: 'Whether to ask the custom policy checks of IAM Access Analyzer too, for which AWS charges',
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
        description: 'Where to write the report, relative to the workspace: HTML where the name ends in .html, else JSON; empty: not written',
        default: '',
        doors: ['action'],
    },
    {
        name: 'sarif-file',
        description: 'Where to write SARIF for GitHub code scanning, relative to the workspace; empty: not written',
        default: '',
        doors: ['action'],
    },
    { name: 'no-color', description: 'Never use colour', doors: ['cli'] },
    { name: 'quiet', description: 'Print nothing but the report itself', doors: ['cli'] },
];


/***/ }),

/***/ 59671:
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
        hint: 'Run the command with --help for the values each option takes.',
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
    'file-changed': {
        family: 'environment',
        title: 'File changed meanwhile',
        hint: 'Run the command again: it was not overwritten.',
    },
    'outside-workspace': {
        family: 'usage',
        title: 'Path leads out of the workspace',
        hint: 'Copy what is to be linted into the workspace, or run from a folder that contains it.',
    },
    'unsafe-output': {
        family: 'usage',
        title: 'Result that the workflow runner might obey',
        hint: 'Write it to a file, with `--output FILE` or `>`; and look for lines that begin with `::`, or hold `##` and a bracket.',
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
    'not-renderable': {
        family: 'usage',
        title: 'Role that cannot be written in this form',
        hint: 'Change what is named above in the canonical policies; docs/commands.md#render says what each form can hold.',
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
    'unsafe-event': {
        family: 'usage',
        title: 'Event under which this is not safe',
        hint: 'Run it on `pull_request`, which needs no secrets; docs/workflows/pull-request.yml is a workflow to copy.',
    },
    'github-forbidden': {
        family: 'remote',
        title: 'GitHub refuses the token',
        hint: 'Give the job the permission named above, or switch off what needs it.',
    },
    'github-not-found': {
        family: 'remote',
        title: 'GitHub does not find it',
        hint: 'It hides what a token may not see: check that the token is one of this repository, and its permissions.',
    },
    'github-rate-limited': {
        family: 'remote',
        title: 'GitHub asks to slow down',
        hint: 'Run the job again later.',
    },
    'github-failed': {
        family: 'remote',
        title: 'GitHub did not answer as expected',
        hint: 'See https://www.githubstatus.com, and run the job again.',
    },
    'no-credentials': {
        family: 'environment',
        title: 'No AWS credentials',
        hint: 'Name a role in `role-to-assume` and give the job `id-token: write`, or set up credentials before this step; docs/connect.md shows both.',
    },
    'untrusted-run': {
        family: 'usage',
        title: 'Run that must not be given an account',
        hint: 'Connect on a push to a protected branch, by hand or on a schedule; docs/workflows/connect.yml is a workflow to copy.',
    },
    'oidc-unavailable': {
        family: 'environment',
        title: 'No OIDC token for this job',
        hint: 'Give the job `permissions: id-token: write`. Runs for forks and for Dependabot never get one.',
    },
    'role-not-assumed': {
        family: 'remote',
        title: 'AWS did not hand out the role',
        hint: 'Compare the trust policy of the role with the claims above; `roleproof connect policy` prints one that matches.',
    },
    'wrong-account': {
        family: 'usage',
        title: 'Credentials of another account',
        hint: 'Correct `expected-account-id` or the credentials; nothing was changed.',
    },
    'invalid-connection': {
        family: 'usage',
        title: 'Connection that cannot be made as described',
        hint: 'Correct the inputs named above; docs/connect.md lists them.',
    },
    'aws-denied': {
        family: 'remote',
        title: 'AWS denied a call',
        hint: 'Allow the action named above to the role of this workflow; `roleproof connect policy` prints all it needs.',
    },
    'aws-throttled': {
        family: 'remote',
        title: 'AWS throttled a call',
        hint: 'Run it again later; nothing was left half done.',
    },
    'aws-unreachable': {
        family: 'remote',
        title: 'AWS could not be reached',
        hint: 'Check the network of this machine, the Region, and that the Region is enabled for the account.',
    },
    'aws-failed': {
        family: 'remote',
        title: 'AWS refused a call',
        hint: 'The reason above is what AWS says; look it up by the request id in the account.',
    },
    'plan-changed': {
        family: 'usage',
        title: 'Not what was planned',
        hint: 'Plan again, review the new plan and deploy that one; nothing was changed.',
    },
    'change-set-failed': {
        family: 'remote',
        title: 'CloudFormation cannot make what is planned',
        hint: 'Correct what is named above; nothing was changed.',
    },
    'stack-stuck': {
        family: 'remote',
        title: 'Stack that cannot be updated',
        hint: 'Set `recover` to what is named above, or settle it in the CloudFormation console; nothing was changed.',
    },
    'stack-timeout': {
        family: 'remote',
        title: 'Stack that takes too long',
        hint: 'Run it again: it goes on where the stack is.',
    },
    'registration-unreachable': {
        family: 'remote',
        title: 'CloudZero could not be reached',
        hint: 'The account is connected on the side of AWS; run it again, or finish by hand as said above.',
    },
    cancelled: {
        family: 'environment',
        title: 'Cancelled',
        hint: 'Run it again: it goes on where the stack is.',
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
    denied;
    constructor(code, message, options = {}) {
        super(message, options);
        this.name = 'AppError';
        this.code = code;
        this.message = message;
        this.denied = options.denied;
    }
    get hint() {
        return catalogue[this.code].hint;
    }
    get advice() {
        return `${this.message}${/[.!?]$/.test(this.message) ? '' : '.'} ${this.hint}`;
    }
    get title() {
        return catalogue[this.code].title;
    }
}


/***/ }),

/***/ 87706:
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

/***/ 78020:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
const severities = ['error', 'security-warning', 'warning', 'suggestion'];


/***/ }),

/***/ 38111:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ neutraliseCommands),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   EA: () => (/* binding */ escapeSarifMessage),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Q_: () => (/* binding */ longestRun),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   Ul: () => (/* binding */ showHidden),
/* harmony export */   Uv: () => (/* binding */ mayHoldCommand),
/* harmony export */   Yq: () => (/* binding */ escapeWorkflowProperty),
/* harmony export */   Z$: () => (/* binding */ neutraliseLog),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   Zh: () => (/* binding */ escapeWorkflowData),
/* harmony export */   en: () => (/* binding */ escapeTerminal),
/* harmony export */   fd: () => (/* binding */ escapeProse),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
const breakingSpace = '\u200b';
const defaultLength = 1000;
function escapeTerminal(text, maxLength = defaultLength) {
    return showHidden(shorten(text, maxLength));
}
function neutraliseLog(text) {
    return neutraliseCommands(text
        .split(/\r\n|\n|\r/)
        .map(showHidden)
        .join('\n'));
}
function neutraliseCommands(text) {
    return text.replaceAll('##[', '##\\[').replace(/^((?: |\p{Cc}\[\d+m)*)::/gmu, '$1\\::');
}
function mayHoldCommand(text) {
    return text.split(/\r\n|\n|\r/).some((line) => {
        const plain = line.replace(hidden, '');
        return plain.trimStart().startsWith('::') || plain.includes('##[');
    });
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
function escapeSarifMessage(text, maxLength = defaultLength) {
    return breakReferences(showHidden(shorten(text, maxLength)))
        .replace(/[\\[\]]/g, '\\$&')
        .replace(/<(?=[a-z/!?])|^(?=[-+*#>=]|\d+[.)]|[`~]{3})/gi, `$&${breakingSpace}`);
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
    return `${head}\u2026 (${text.length - head.length} more characters)`;
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

/***/ 13411:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
const version = '0.1.0';


/***/ })

};
;