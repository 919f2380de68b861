"use strict";
exports.id = 8407;
exports.ids = [8407];
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

/***/ 88824:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AppError: () => (/* reexport */ app_error/* AppError */.u),
  accessOfRole: () => (/* reexport */ access_of_role/* accessOfRole */.U),
  buildReport: () => (/* reexport */ build_report/* buildReport */.F),
  checkAccessNotGranted: () => (/* reexport */ checkAccessNotGranted),
  checkNoNewAccess: () => (/* reexport */ new_access/* checkNoNewAccess */.o),
  checkNoPublicAccess: () => (/* reexport */ public_access/* checkNoPublicAccess */.$),
  contains: () => (/* reexport */ pattern/* contains */.gR),
  createWorkspace: () => (/* reexport */ create_workspace/* createWorkspace */.s),
  defaultSettings: () => (/* reexport */ config/* defaultConfig */.sb),
  expandAction: () => (/* reexport */ expand/* expandAction */.l1),
  grantedByDocument: () => (/* reexport */ granted/* grantedByDocument */.Y5),
  intersects: () => (/* reexport */ pattern/* intersects */.HY),
  lint: () => (/* reexport */ lint/* lint */.u),
  loadManagedPolicies: () => (/* binding */ loadManagedPolicies),
  loadReference: () => (/* binding */ loadReference),
  matches: () => (/* reexport */ pattern/* matches */.cK),
  parse: () => (/* binding */ parse),
  positionAt: () => (/* reexport */ model_source/* positionAt */.t$),
  renderJson: () => (/* reexport */ render_json.renderJson),
  renderSummary: () => (/* reexport */ render_summary.renderSummary),
  renderText: () => (/* reexport */ render_text.renderText),
  rules: () => (/* reexport */ rules/* rules */.a),
  version: () => (/* reexport */ version/* version */.r)
});

// EXTERNAL MODULE: ./lib/adapters/files/packed-managed-policies.js
var packed_managed_policies = __webpack_require__(929);
// EXTERNAL MODULE: ./lib/adapters/files/packed-reference.js
var packed_reference = __webpack_require__(94710);
// EXTERNAL MODULE: ./lib/core/iam/managed-policies.js
var managed_policies = __webpack_require__(83619);
// EXTERNAL MODULE: ./lib/core/iam/unpack-reference.js + 1 modules
var unpack_reference = __webpack_require__(35836);
// EXTERNAL MODULE: ./lib/core/model/source.js
var model_source = __webpack_require__(12816);
// EXTERNAL MODULE: ./lib/core/parse/parse-source.js
var parse_source = __webpack_require__(63040);
// EXTERNAL MODULE: ./lib/core/errors/app-error.js + 1 modules
var app_error = __webpack_require__(6940);
// EXTERNAL MODULE: ./lib/core/iam/expand.js
var expand = __webpack_require__(56321);
// EXTERNAL MODULE: ./lib/core/iam/access-of-role.js + 2 modules
var access_of_role = __webpack_require__(45063);
// EXTERNAL MODULE: ./lib/core/iam/new-access.js + 5 modules
var new_access = __webpack_require__(93327);
;// CONCATENATED MODULE: ./lib/core/iam/granted-access.js

function checkAccessNotGranted(statements, access) {
    return (0,new_access/* checkNoNewAccess */.o)(statements, [], access);
}

// EXTERNAL MODULE: ./lib/core/iam/granted.js
var granted = __webpack_require__(65730);
// EXTERNAL MODULE: ./lib/core/iam/pattern.js
var pattern = __webpack_require__(22999);
// EXTERNAL MODULE: ./lib/core/iam/public-access.js
var public_access = __webpack_require__(55563);
// EXTERNAL MODULE: ./lib/core/lint/build-report.js + 1 modules
var build_report = __webpack_require__(12206);
// EXTERNAL MODULE: ./lib/core/lint/create-workspace.js + 2 modules
var create_workspace = __webpack_require__(4828);
// EXTERNAL MODULE: ./lib/core/lint/lint.js + 5 modules
var lint = __webpack_require__(70383);
// EXTERNAL MODULE: ./lib/core/report/render-json.js
var render_json = __webpack_require__(32555);
// EXTERNAL MODULE: ./lib/core/report/render-summary.js + 6 modules
var render_summary = __webpack_require__(55581);
// EXTERNAL MODULE: ./lib/core/report/render-text.js + 1 modules
var render_text = __webpack_require__(565);
// EXTERNAL MODULE: ./lib/core/rules/index.js + 94 modules
var rules = __webpack_require__(26160);
// EXTERNAL MODULE: ./lib/app/config/config.js
var config = __webpack_require__(74030);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
;// CONCATENATED MODULE: ./lib/index.js
























let reference;
function loadReference() {
    reference ??= (0,unpack_reference/* unpackReference */.g)((0,packed_reference/* packedReference */.A)());
    return reference;
}
let managedPolicies;
function loadManagedPolicies() {
    managedPolicies ??= (0,managed_policies/* unpackManagedPolicies */.w)(packed_managed_policies/* packedManagedPolicies */.e);
    return managedPolicies;
}
async function parse(sources, options = {}) {
    const folders = new Map();
    const parsed = [];
    for (const source of sources) {
        if (!(0,parse_source/* isTerraform */.zk)(source.file))
            parsed.push(await (0,parse_source/* parseSource */.PJ)(source, options.policyType));
        else {
            const folder = (0,model_source/* folderOf */.yS)(source.file);
            const members = folders.get(folder);
            if (members === undefined)
                folders.set(folder, [source]);
            else
                members.push(source);
        }
    }
    for (const members of folders.values())
        parsed.push(await (0,parse_source/* parseModule */.Y$)(members));
    return parsed;
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