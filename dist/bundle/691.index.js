"use strict";
exports.id = 691;
exports.ids = [691,316,555,838];
exports.modules = {

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

/***/ 3996:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ buildReport)
});

// EXTERNAL MODULE: ./lib/core/iam/granted.js
var iam_granted = __webpack_require__(5730);
// EXTERNAL MODULE: ./lib/core/iam/promise.js
var iam_promise = __webpack_require__(9888);
// EXTERNAL MODULE: ./lib/core/model/finding.js
var model_finding = __webpack_require__(8020);
// EXTERNAL MODULE: ./lib/core/model/source.js
var model_source = __webpack_require__(2816);
// EXTERNAL MODULE: ./lib/core/lint/finding-sink.js
var finding_sink = __webpack_require__(5222);
// EXTERNAL MODULE: ./lib/core/model/value.js
var model_value = __webpack_require__(8148);
;// CONCATENATED MODULE: ./lib/core/lint/count-unresolved.js

function countUnresolved(workspace, undecided) {
    const places = new Set();
    for (const document of workspace.documents)
        for (const value of hiddenIn(document))
            places.add(placeOf(value));
    for (const role of workspace.roles)
        for (const value of role.unresolved)
            places.add(placeOf(value));
    for (const value of undecided)
        places.add(placeOf(value));
    return places.size;
}
function hiddenIn(document) {
    return [
        ...document.unresolved,
        ...document.statements.flatMap(({ action, resource, principal, conditions }) => [
            ...(action?.unresolved ?? []),
            ...(action?.values.filter((value) => !(0,model_value/* isKnown */.q)(value)) ?? []),
            ...(resource?.unresolved ?? []),
            ...(principal?.unresolved ?? []),
            ...conditions.flatMap((condition) => condition.unresolved),
        ]),
    ];
}
function placeOf({ span }) {
    return `${span.start} ${span.end} ${span.source.file}`;
}

// EXTERNAL MODULE: ./lib/core/iam/sensitive-reads.js + 1 modules
var sensitive_reads = __webpack_require__(959);
;// CONCATENATED MODULE: ./lib/core/lint/report-roles.js

function rolesOfReport(workspace) {
    const configured = workspace.rolePolicies.filter((role) => role.name === role.configured?.name);
    if (configured.length > 0)
        return configured;
    const kinds = new Map(workspace.roles.map(({ id, kind }) => [id, kind]));
    return workspace.rolePolicies.filter(({ name }) => kinds.get(name) === 'role');
}
function reportRole(workspace, role) {
    const { held, granted, unknown } = workspace.accessOf(role);
    const countHeld = (tier) => (0,sensitive_reads/* sensitiveActions */.so)(tier).filter((id) => held.has(id)).length;
    const versions = role.policies.flatMap(({ name, version }) => version === undefined ? [] : [[name, version]]);
    return {
        name: role.name,
        documents: distinct(role.policies.filter(({ version }) => version === undefined).map(({ name }) => name)),
        managed: distinct([...versions.map(([name]) => name), ...unknownPolicies(role)]),
        versions: Object.fromEntries(versions),
        granted,
        tiers: { A: countHeld('A'), B: countHeld('B') },
        unknown: unknown.map(({ what, reason }) => ({ what, reason })),
    };
}
function unknownPoliciesOf(roles) {
    const reason = 'it is no managed policy known here, so that what it grants is not counted.';
    return distinct(roles.flatMap(unknownPolicies)).map((what) => ({ what, reason }));
}
function unknownPolicies({ unknown }) {
    return unknown.filter(({ kind }) => kind === 'managed-policy').map(({ what }) => what);
}
function distinct(texts) {
    return [...new Set(texts)];
}

;// CONCATENATED MODULE: ./lib/core/lint/build-report.js







function buildReport(input) {
    const { workspace, result, reference } = input;
    const documents = workspace.documents.map((document) => documentOf(document, workspace, reference));
    const statements = documents.flatMap((document) => document.statements);
    const roles = rolesOfReport(workspace);
    return {
        schema: 'roleproof/report@1',
        tool: {
            name: 'roleproof',
            version: input.toolVersion,
            reference: { version: reference.version, updatedAt: reference.updatedAt },
        },
        verdict: verdictOf(input),
        failOn: input.failOn,
        coverage: {
            files: input.files,
            documents: documents.length,
            statements: statements.length,
            patterns: statements.reduce((sum, statement) => sum + statement.patterns.length, 0),
            actions: documents.reduce((sum, document) => sum + document.granted.total, 0),
            unresolved: countUnresolved(workspace, undecidedIn(input)),
            skipped: [
                ...input.skipped.map(({ what, reason }) => ({ what, reason })),
                ...unknownPoliciesOf(roles),
                ...omittedIn(result),
            ],
        },
        counts: countsOf(result),
        documents,
        roles: roles.map((role) => reportRole(workspace, role)),
        findings: result.findings.map((finding) => findingOf(finding, input.docsAddress ?? 'docs/')),
    };
}
function verdictOf({ result, failOn, incomplete }) {
    const wasCut = result.problems.length + result.crashes.length + result.omitted.length > 0;
    if (incomplete === true || wasCut)
        return 'incomplete';
    if (failOn === 'none')
        return 'pass';
    const threshold = model_finding/* severities */.g.indexOf(failOn);
    const fails = result.findings.some((finding) => model_finding/* severities */.g.indexOf(finding.severity) <= threshold);
    return fails ? 'fail' : 'pass';
}
function undecidedIn({ workspace, reference, settings: { promise } }) {
    if (promise === undefined)
        return [];
    const configured = workspace.rolePolicies.filter((role) => role.configured !== undefined);
    return configured.flatMap((role) => {
        const anyFilling = role.name !== role.configured?.name;
        const broken = (0,iam_promise/* brokenPromises */.k)(reference, workspace.accessOf(role), promise, { anyFilling });
        const undecided = broken.filter(({ certainty }) => certainty === 'unknown');
        return undecided.flatMap(({ grant }) => grant.resources.filter(({ holes }) => holes[0]?.start === 0));
    });
}
function omittedIn({ omitted }) {
    return omitted.map(({ rule, file, count }) => ({
        what: `${count} findings of ${rule} in ${file}`,
        reason: `only the first ${finding_sink/* maxFindings */.T} are kept`,
    }));
}
function countsOf({ findings, suppressed }) {
    const counts = {
        error: 0,
        'security-warning': 0,
        warning: 0,
        suggestion: 0,
        suppressed: suppressed.length,
    };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
}
function documentOf(document, workspace, reference) {
    const granted = (0,iam_granted/* grantedByDocument */.Y5)(reference, document);
    return {
        id: document.id,
        file: document.source.file,
        pointer: document.pointer,
        format: document.format,
        policyType: document.policyType,
        role: workspace.roleOf(document.id)?.name ?? null,
        granted: granted.total,
        statements: document.statements.map((statement, position) => ({
            index: statement.index,
            sid: statement.sid?.text ?? null,
            effect: statement.effect ?? null,
            patterns: statement.action?.values.map((value) => value.text) ?? [],
            granted: granted.statements[position] ?? (0,iam_granted/* countGranted */.d9)([]),
        })),
    };
}
function findingOf(finding, docs) {
    return {
        rule: finding.rule,
        code: finding.code,
        severity: finding.severity,
        confidence: finding.confidence,
        source: finding.source,
        message: finding.message,
        help: `${docs}rules.md#${finding.rule}`,
        ...build_report_placeOf(finding.span),
        document: finding.document,
        statement: finding.statement,
        related: finding.related.map((place) => ({ ...build_report_placeOf(place.span), message: place.message })),
        data: finding.data,
    };
}
function build_report_placeOf({ source, start, end }) {
    return { file: source.file, start: (0,model_source/* positionAt */.t$)(source, start), end: (0,model_source/* positionAt */.t$)(source, end) };
}


/***/ }),

/***/ 5222:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ createFindingSink),
/* harmony export */   T: () => (/* binding */ maxFindings)
/* harmony export */ });
const maxFindings = 1000;
function createFindingSink() {
    const findings = [];
    const counts = new Map();
    return {
        push(finding) {
            const { file } = finding.span.source;
            const seen = counts.get(file) ?? { rule: finding.rule, count: 0 };
            seen.count += 1;
            counts.set(file, seen);
            if (seen.count <= maxFindings)
                findings.push(finding);
        },
        findings,
        omitted: () => [...counts].flatMap(([file, { rule, count }]) => count > maxFindings ? [{ rule, file, count: count - maxFindings }] : []),
    };
}


/***/ }),

/***/ 383:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ lint)
});

;// CONCATENATED MODULE: ./lib/core/lint/post-process.js
function dropYielding(findings, rules) {
    const betters = new Map(rules.map((rule) => [rule.id, rule.yieldsTo ?? []]));
    const places = new Set(findings.map((finding) => `${finding.rule} ${placeOf(finding)}`));
    return findings.filter((finding) => !(betters.get(finding.rule) ?? []).some((better) => places.has(`${better} ${placeOf(finding)}`)));
}
function dropRepeated(findings) {
    const first = new Map();
    for (const finding of findings) {
        const key = `${finding.rule} ${placeOf(finding)} ${finding.message}`;
        if (!first.has(key))
            first.set(key, finding);
    }
    return [...first.values()];
}
function inOrder(findings) {
    return findings.toSorted((a, b) => compare(a.span.source.file, b.span.source.file) ||
        a.span.start - b.span.start ||
        compare(a.rule, b.rule) ||
        a.span.end - b.span.end ||
        compare(a.message, b.message));
}
function placeOf({ span }) {
    return `${span.start} ${span.end} ${span.source.file}`;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/core/iam/issue-codes.js
var issue_codes = __webpack_require__(9761);
// EXTERNAL MODULE: ./lib/core/lint/finding-sink.js
var finding_sink = __webpack_require__(5222);
;// CONCATENATED MODULE: ./lib/core/lint/render-message.js
const maxLength = 500;
function renderMessage(template, data) {
    return template.replace(/\{\{(\w+)\}\}/g, (_, name) => {
        const value = data[name];
        if (typeof value !== 'string' && typeof value !== 'number')
            throw new Error(`nothing fills {{${name}}} in the message "${template}"`);
        return shorten(String(value));
    });
}
function shorten(text) {
    return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1)}…`;
}

;// CONCATENATED MODULE: ./lib/core/lint/workspace-index.js
function indexWorkspace(workspace) {
    const documents = new Map();
    for (const document of workspace.documents)
        append(documents, document.source, document);
    const carriers = new Map();
    for (const role of workspace.roles) {
        const carried = role.trust === undefined ? role.inline : [...role.inline, role.trust];
        for (const id of new Set(carried))
            append(carriers, id, role);
    }
    const documentAt = finderOf(workspace.documents);
    return {
        policySources: new Set([...documents.keys(), ...workspace.managedLists.map((list) => list.span.source)]),
        carriersOf: (id) => carriers.get(id) ?? [],
        ownerOf: (span) => {
            const document = documentAt(span) ?? documents.get(span.source)?.find((candidate) => candidate.pointer === '');
            return { document, statement: document && statementAt(document, span) };
        },
    };
}
const statementFinders = new WeakMap();
function statementAt(document, span) {
    const find = statementFinders.get(document) ?? finderOf(document.statements);
    statementFinders.set(document, find);
    return find(span);
}
function finderOf(things) {
    const bySource = new Map();
    for (const thing of things)
        append(bySource, thing.span.source, thing);
    for (const list of bySource.values())
        list.sort((a, b) => a.span.start - b.span.start);
    return ({ source, start, end }) => {
        const list = bySource.get(source) ?? [];
        let low = 0;
        let high = list.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((list[middle]?.span.start ?? Infinity) <= start)
                low = middle + 1;
            else
                high = middle;
        }
        const nearest = list[low - 1];
        return nearest !== undefined && end <= nearest.span.end ? nearest : undefined;
    };
}
function append(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}

;// CONCATENATED MODULE: ./lib/core/lint/run-rule.js




function runRule(rule, run) {
    const { check } = rule;
    return collect(rule, run, (context, attempt) => {
        const { workspace, index, problems } = run;
        if (check.policy ?? check.statement ?? check.principal ?? check.condition)
            for (const document of workspace.documents)
                attempt(document.source.file, (findings) => visitDocument(rule, document, run, findings));
        if (check.source)
            for (const source of index.policySources)
                attempt(source.file, () => check.source?.(source, context));
        if (check.role)
            for (const role of workspace.roles)
                attempt(role.file, () => check.role?.(role, context));
        if (check.problem)
            for (const problem of problems)
                attempt(problem.span.source.file, () => check.problem?.(problem, context));
        if (check.workspace)
            attempt('the files together', () => check.workspace?.(workspace, context));
    });
}
function judgeSuppressions(rule, run, states) {
    const { check } = rule;
    return collect(rule, run, (context, attempt) => {
        if (check.suppression)
            for (const { suppression, state } of states)
                attempt(suppression.span.source.file, () => check.suppression?.(suppression, { state }, context));
    });
}
function collect(rule, run, visitAll) {
    const sink = (0,finding_sink/* createFindingSink */.R)();
    const crashes = [];
    const { workspace, reference, settings, index } = run;
    const report = reporter(rule, settings, (span) => index.ownerOf(span), sink);
    visitAll({ workspace, reference, settings, report }, (file, visit) => {
        try {
            visit(sink);
        }
        catch (cause) {
            const message = cause instanceof Error ? cause.message : String(cause);
            crashes.push({ rule: rule.id, file, message, cause });
        }
    });
    return { findings: sink.findings, crashes, omitted: sink.omitted() };
}
function visitDocument(rule, document, run, findings) {
    const { check } = rule;
    const { workspace, reference, settings } = run;
    let visited;
    const ownerOf = (span) => ({ document, statement: visited ?? statementAt(document, span) });
    const context = {
        workspace,
        reference,
        settings,
        report: reporter(rule, settings, ownerOf, findings),
        document,
        role: workspace.roleOf(document.id),
        attachedTo: run.index.carriersOf(document.id),
    };
    check.policy?.(document, context);
    if (!(check.statement ?? check.principal ?? check.condition))
        return;
    for (const statement of document.statements) {
        visited = statement;
        check.statement?.(statement, context);
        if (check.principal)
            for (const principal of statement.principal?.values ?? [])
                check.principal(principal, statement, context);
        if (check.condition)
            for (const condition of statement.conditions)
                check.condition(condition, statement, context);
    }
}
function reporter(rule, settings, ownerOf, findings) {
    const override = settings.rules.get(rule.id);
    return (at, messageId, data, more = {}) => {
        const template = rule.messages[messageId];
        if (template === undefined)
            throw new Error(`rule ${rule.id} has no message "${messageId}"`);
        const { document, statement } = ownerOf(at.span);
        const issue = (0,issue_codes/* issueCode */.Hn)(messageId);
        const severity = override ?? more.severity ?? issue?.severity ?? rule.severity;
        if (severity === 'off')
            return;
        findings.push({
            rule: rule.id,
            code: more.code === undefined ? (issue?.code ?? rule.code) : more.code,
            severity,
            confidence: more.confidence ?? 'certain',
            source: 'offline',
            messageId,
            message: renderMessage(template, data),
            data,
            span: at.span,
            related: (more.related ?? []).map((place) => ({ span: place.at.span, message: place.message })),
            document: document?.id ?? null,
            statement: statement ? { index: statement.index, sid: statement.sid?.text ?? null } : null,
        });
    };
}

;// CONCATENATED MODULE: ./lib/core/lint/suppress.js
function suppress(findings, suppressions, today) {
    const used = new Set();
    const valid = suppressions.filter((one) => invalidity(one, today) === undefined);
    const kept = [];
    const suppressed = [];
    for (const finding of findings) {
        const matching = valid.filter((one) => covers(one, finding));
        for (const one of matching)
            used.add(one);
        (matching.length === 0 ? kept : suppressed).push(finding);
    }
    const states = suppressions.map((suppression) => ({
        suppression,
        state: invalidity(suppression, today) ?? (used.has(suppression) ? 'used' : 'unused'),
    }));
    return { findings: kept, suppressed, states };
}
function isInReach(suppression, workspace) {
    const { document } = suppression;
    return workspace.documents.some((one) => one.id === document || one.source.file === document);
}
function invalidity({ reason, until }, today) {
    if (reason.trim() === '')
        return 'without-reason';
    return until !== undefined && until < today ? 'expired' : undefined;
}
function covers({ rule, document, statement }, finding) {
    return (rule === finding.rule &&
        (document === undefined || document === finding.document || document === finding.span.source.file) &&
        (statement === undefined || statement === finding.statement?.sid));
}

;// CONCATENATED MODULE: ./lib/core/lint/lint.js




function lint(workspace, options) {
    const { reference, settings, problems, today } = options;
    const rules = options.rules.filter((rule) => isOn(rule, settings));
    const run = { workspace, index: indexWorkspace(workspace), reference, settings, problems };
    const runs = rules.map((rule) => runRule(rule, run));
    const found = dropYielding(runs.flatMap((one) => one.findings), rules);
    const { findings, suppressed, states } = suppress(found, settings.suppress, today);
    const judged = states.filter(({ state, suppression }) => options.partial !== true || state !== 'unused' || isInReach(suppression, workspace));
    const judgements = rules.map((rule) => judgeSuppressions(rule, run, judged));
    return {
        findings: inOrder(dropRepeated([...findings, ...judgements.flatMap((one) => one.findings)])),
        suppressed: inOrder(dropRepeated(suppressed)),
        crashes: [...runs, ...judgements].flatMap((one) => one.crashes),
        problems,
        omitted: [...runs, ...judgements].flatMap((one) => one.omitted),
    };
}
function isOn(rule, settings) {
    return (settings.rules.get(rule.id) ?? (rule.optIn ? 'off' : rule.severity)) !== 'off';
}


/***/ }),

/***/ 8020:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
const severities = ['error', 'security-warning', 'warning', 'suggestion'];


/***/ }),

/***/ 57:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ dataSentence),
/* harmony export */   Nb: () => (/* binding */ uncheckedParts),
/* harmony export */   n6: () => (/* binding */ checkedSentence)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8630);

const subjects = {
    'access-analyzer': 'AWS Access Analyzer',
};
const reasons = {
    'no-credentials': 'there are no AWS credentials here, so only the offline rules ran.',
    off: 'it is switched off, so only the offline rules ran.',
};
function checkedSentence({ coverage }) {
    const parts = [
        (0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.documents, 'policy document'),
        (0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.statements, 'statement'),
        (0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.patterns, 'action pattern'),
    ];
    const reach = `which ${coverage.patterns === 1 ? 'reaches' : 'reach'} ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.actions, 'action')}`;
    return `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.files, 'file')}: ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(parts)}, ${reach}.`;
}
function uncheckedParts({ coverage }) {
    const skipped = coverage.skipped.map(({ what, reason }) => ({
        what: subjects[what] ?? what,
        reason: reasons[reason] ?? reason,
    }));
    if (coverage.unresolved === 0)
        return skipped;
    const one = coverage.unresolved === 1;
    const unresolved = {
        what: (0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.unresolved, 'value'),
        reason: `only a deployment knows ${one ? 'it' : 'them'} (parameters, variables, placeholders); rules that needed ${one ? 'it' : 'them'} took ${one ? 'it' : 'them'} as unknown.`,
    };
    return [...skipped, unresolved];
}
function dataSentence({ tool }) {
    return `${tool.name} ${tool.version}, AWS service reference ${tool.reference.version} of ${tool.reference.updatedAt}.`;
}


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

/***/ 1929:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ mostSevereFirst),
/* harmony export */   Y: () => (/* binding */ findingsByFile)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8020);

function findingsByFile(findings) {
    const byFile = new Map();
    for (const finding of findings) {
        const list = byFile.get(finding.file);
        if (list === undefined)
            byFile.set(finding.file, [finding]);
        else
            list.push(finding);
    }
    return byFile;
}
function mostSevereFirst(findings) {
    return findings.toSorted((a, b) => rank(a.severity) - rank(b.severity));
}
function rank(severity) {
    return _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(severity);
}


/***/ }),

/***/ 491:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vk: () => (/* binding */ grantedRows),
/* harmony export */   ZY: () => (/* binding */ shownLevels),
/* harmony export */   cw: () => (/* binding */ uncountedSentences)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8630);

const shownLevels = ['List', 'Read', 'Write', 'Tagging', 'Permissions management'];
function grantedRows({ roles, documents }) {
    const granting = new Map(documents.filter(grants).map((document) => [document.id, document]));
    const ofRoles = new Set(roles.flatMap((role) => role.documents));
    return [
        ...roles.flatMap((role) => rowsOfRole(role, granting)),
        ...[...granting.values()]
            .filter((document) => !ofRoles.has(document.id))
            .map((document) => ({
            kind: 'document',
            name: shortId(document),
            granted: document.granted,
        })),
    ];
}
function rowsOfRole({ name, documents, managed, granted }, granting) {
    const own = documents.flatMap((id) => granting.get(id) ?? []);
    const [only] = own;
    if (own.length === 1 && managed.length === 0 && only !== undefined) {
        const isNamedByFile = name.startsWith(only.file);
        return [{ kind: 'role', name: isNamedByFile ? name : `${name} (${shortId(only)})`, granted }];
    }
    return [
        { kind: 'role', name, granted },
        ...own.map((document) => ({
            kind: 'document of role',
            name: shortId(document),
            granted: document.granted,
        })),
    ];
}
function shortId({ id, file, pointer, format }) {
    if (format !== 'cloudformation' || id !== `${file}#${pointer}`)
        return id;
    const path = pointer
        .split('/')
        .filter((part) => !['', 'Resources', 'Properties', 'PolicyDocument'].includes(part));
    return `${file}#${path.join('/')}`;
}
function uncountedSentences({ documents }) {
    const count = (types) => documents.filter(({ policyType }) => types.includes(policyType)).length;
    const trust = count(['trust']);
    const control = count(['scp', 'rcp']);
    return [
        ...(trust === 0
            ? []
            : [
                `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(trust, 'trust policy is not counted: it says', 'trust policies are not counted: they say')} who may use a role, not what the role may do.`,
            ]),
        ...(control === 0
            ? []
            : [
                `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(control, 'control policy is not counted: it limits', 'control policies are not counted: they limit')} what others grant.`,
            ]),
    ];
}
function grants({ policyType }) {
    return policyType === 'identity' || policyType === 'resource';
}


/***/ }),

/***/ 502:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createPaint)
/* harmony export */ });
function createPaint(colors) {
    const brush = (open, close) => colors ? (text) => `\u001b[${open}m${text}\u001b[${close}m` : (text) => text;
    const paint = {
        bold: brush(1, 22),
        dim: brush(2, 22),
        red: brush(31, 39),
        green: brush(32, 39),
        yellow: brush(33, 39),
        cyan: brush(36, 39),
    };
    const bySeverity = {
        error: paint.red,
        'security-warning': brush(35, 39),
        warning: paint.yellow,
        suggestion: paint.cyan,
    };
    return { ...paint, severity: (severity) => bySeverity[severity] };
}


/***/ }),

/***/ 8630:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   LS: () => (/* binding */ plural)
/* harmony export */ });
function plural(count, singular, many = `${singular}s`) {
    return `${formatCount(count)} ${count === 1 ? singular : many}`;
}
function formatCount(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
function enumerate(items) {
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
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

/***/ 2316:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./lib/core/report/coverage-sentences.js
var coverage_sentences = __webpack_require__(57);
// EXTERNAL MODULE: ./lib/core/report/escape.js
var report_escape = __webpack_require__(8111);
// EXTERNAL MODULE: ./lib/core/report/findings-by-file.js
var findings_by_file = __webpack_require__(1929);
// EXTERNAL MODULE: ./lib/core/report/granted-rows.js
var granted_rows = __webpack_require__(491);
// EXTERNAL MODULE: ./lib/core/report/plural.js
var plural = __webpack_require__(8630);
// EXTERNAL MODULE: ./lib/core/report/role-notes.js
var role_notes = __webpack_require__(1188);
;// CONCATENATED MODULE: ./lib/core/report/granted-lines.js




const maxRows = 30;
const maxName = 72;
const headings = ['List', 'Read', 'Write', 'Tagging', 'Permissions', 'Total'];
function grantedLines(report, paint) {
    const rows = (0,granted_rows/* grantedRows */.Vk)(report);
    const shown = rows.slice(0, maxRows);
    const names = shown.map(nameOf);
    const width = Math.max(0, ...names.map((name) => name.length));
    const table = shown.map((row, index) => {
        const name = (names[index] ?? '').padEnd(width);
        return `  ${row.kind === 'role' ? paint.bold(name) : name}${cells(row, paint)}`;
    });
    const missing = rows.length - shown.length;
    const head = `  ${' '.repeat(width)}${headings.map((heading) => heading.padStart(heading.length + 2)).join('')}`;
    return [
        ...(table.length > 0
            ? [`${paint.bold('Granted')} in distinct actions by access level`, paint.dim(head), ...table]
            : []),
        ...(missing > 0 ? [`  ${(0,plural/* formatCount */.B4)(missing)} more rows in the JSON report`] : []),
        ...notes(report).map((note) => paint.dim(`  ${note}`)),
    ];
}
function nameOf({ kind, name }) {
    const indent = kind === 'document of role' ? '  ' : '';
    const characters = Array.from((0,report_escape/* showHidden */.Ul)(name));
    if (characters.length <= maxName)
        return indent + characters.join('');
    const half = maxName / 2;
    return `${indent}${characters.slice(0, half).join('')}…${characters.slice(1 - half).join('')}`;
}
function cells({ granted }, paint) {
    const counts = [...granted_rows/* shownLevels */.ZY.map((level) => granted[level]), granted.total];
    return counts
        .map((count, index) => {
        const cell = (0,plural/* formatCount */.B4)(count).padStart((headings[index]?.length ?? 0) + 2);
        if (count === 0)
            return paint.dim(cell);
        return index >= 2 && index < granted_rows/* shownLevels */.ZY.length ? paint.red(cell) : cell;
    })
        .join('');
}
function notes(report) {
    const ofRoles = (0,role_notes/* roleNotes */.k)(report, {
        role: (name) => (0,report_escape/* escapeTerminal */.en)(name, maxName),
        text: (text) => (0,report_escape/* escapeTerminal */.en)(text, 200),
        prose: (text) => (0,report_escape/* escapeTerminal */.en)(text, 200),
    });
    const shown = ofRoles.slice(0, maxRows);
    const missing = ofRoles.length - shown.length;
    return [
        ...shown,
        ...(missing > 0 ? [`${(0,plural/* formatCount */.B4)(missing)} more notes in the JSON report`] : []),
        ...(0,granted_rows/* uncountedSentences */.cw)(report),
    ];
}

// EXTERNAL MODULE: ./lib/core/report/paint.js
var report_paint = __webpack_require__(502);
;// CONCATENATED MODULE: ./lib/core/report/source-excerpt.js

const maxWidth = 100;
const lead = 24;
const tabWidth = 4;
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60\uffe0-\uffe6]/u;
const combining = /[\p{Mn}\p{Me}]/u;
function sourceExcerpt(line, start, end) {
    const from = Math.min(start.column - 1, line.length);
    const to = end.line > start.line ? line.length : Math.max(end.column - 1, from);
    const cells = fit(cellsAround(line, from), from, line.length);
    const left = (cells[0]?.start ?? 0) > 0 ? '…' : '';
    const right = (cells.at(-1)?.end ?? line.length) < line.length ? '…' : '';
    const before = widthOf(cells.filter((cell) => cell.end <= from));
    const under = widthOf(cells.filter((cell) => cell.end > from && cell.start < to));
    return {
        text: (left + cells.map((cell) => cell.text).join('') + right).trimEnd(),
        marker: ' '.repeat(left.length + before) + '^'.repeat(Math.max(under, 1)),
    };
}
function cellsAround(line, from) {
    const beginning = Math.max(0, from - maxWidth);
    const cells = [];
    let start = /[\udc00-\udfff]/.test(line.charAt(beginning)) ? Math.max(0, beginning - 1) : beginning;
    let column = 0;
    for (const character of line.slice(start, from + 2 * maxWidth)) {
        const cell = cellOf(character, start, column);
        cells.push(cell);
        start = cell.end;
        column += cell.width;
    }
    return cells;
}
function cellOf(character, start, column) {
    const end = start + character.length;
    if (character === '\t') {
        const width = tabWidth - (column % tabWidth);
        return { start, end, text: ' '.repeat(width), width };
    }
    if (character >= ' ' && character <= '~')
        return { start, end, text: character, width: 1 };
    const text = (0,report_escape/* showHidden */.Ul)(character);
    if (text !== character)
        return { start, end, text, width: text.length };
    return { start, end, text, width: combining.test(text) ? 0 : wide.test(text) ? 2 : 1 };
}
function fit(cells, from, length) {
    const startsLine = (cells[0]?.start ?? 0) === 0;
    const endsLine = (cells.at(-1)?.end ?? length) === length;
    if (startsLine && endsLine && widthOf(cells) <= maxWidth)
        return cells;
    const before = cells.filter((cell) => cell.end <= from);
    const keepsStart = startsLine && widthOf(before) <= maxWidth / 2;
    const kept = keepsStart ? before : takeWidth(before.toReversed(), lead).toReversed();
    return takeWidth(cells.slice(before.length - kept.length), maxWidth);
}
function takeWidth(cells, width) {
    let used = 0;
    const end = cells.findIndex((cell) => (used += cell.width) > width);
    return end === -1 ? cells : cells.slice(0, end);
}
function widthOf(cells) {
    return cells.reduce((sum, cell) => sum + cell.width, 0);
}

// EXTERNAL MODULE: ./lib/core/report/verdict-sentence.js
var verdict_sentence = __webpack_require__(5993);
;// CONCATENATED MODULE: ./lib/core/report/render-text.js








const maxRelated = 5;
const maxUnchecked = 20;
function renderText(report, options) {
    const paint = (0,report_paint/* createPaint */.X)(options.colors);
    const advised = new Set();
    const files = [...(0,findings_by_file/* findingsByFile */.Y)(report.findings)].map(([file, findings]) => [
        `${paint.bold((0,report_escape/* escapeTerminal */.en)(file))} ${paint.dim(`(${(0,plural/* plural */.LS)(findings.length, 'finding')})`)}`,
        ...findings.flatMap((finding) => ['', ...findingLines(finding, options, paint, advised)]),
    ]);
    const sections = [
        ...files,
        grantedLines(report, paint),
        coverageLines(report, paint),
        [verdictLine(report, paint)],
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function findingLines(finding, options, paint, advised) {
    const headline = [
        paint.severity(finding.severity)(paint.bold(finding.severity)),
        paint.bold((0,report_escape/* escapeTerminal */.en)(finding.rule)),
    ];
    const remarks = remarksOf(finding);
    if (remarks.length > 0)
        headline.push(paint.dim(`(${remarks.join(', ')})`));
    const lines = [headline.join(' '), (0,report_escape/* escapeTerminal */.en)(finding.message), ...placeLines(finding, options, paint)];
    for (const place of finding.related.slice(0, maxRelated))
        lines.push(`${paint.dim('see')}  ${placeOf(place)}: ${(0,report_escape/* escapeTerminal */.en)(place.message)}`);
    if (finding.related.length > maxRelated)
        lines.push(`${paint.dim('see')}  ${(0,plural/* plural */.LS)(finding.related.length - maxRelated, 'more place')}`);
    if (!advised.has(finding.rule)) {
        advised.add(finding.rule);
        const advice = options.adviceOf?.(finding.rule);
        if (advice !== undefined)
            lines.push(`${paint.dim('why')}  ${advice.why}`, `${paint.dim('fix')}  ${advice.fix}`);
        if (finding.help !== '')
            lines.push(`${paint.dim('more')} ${(0,report_escape/* escapeTerminal */.en)(finding.help)}`);
    }
    return lines.map((line) => `  ${line}`);
}
function remarksOf({ code, source, confidence }) {
    return [
        ...(code === null ? [] : [(0,report_escape/* escapeTerminal */.en)(code)]),
        ...(source === 'offline'
            ? []
            : [source === 'both' ? 'Access Analyzer agrees' : 'found by Access Analyzer']),
        ...(confidence === 'estimate' ? ['an estimate'] : []),
    ];
}
function placeLines(finding, options, paint) {
    const { file, start, end, statement } = finding;
    const until = end.line > start.line && end.column > 1 ? ` to line ${end.line}` : '';
    const sid = statement?.sid == null ? '' : ` "${(0,report_escape/* escapeTerminal */.en)(statement.sid, 80)}"`;
    const within = statement === null ? '' : `, in Statement[${statement.index}]${sid}`;
    const place = paint.dim(`${placeOf(finding)}${until}${within}`);
    const line = options.lineOf(file, start.line);
    if (line === undefined)
        return [place];
    const { text, marker } = sourceExcerpt(line, start, end);
    const number = String(start.line).padStart(5);
    return [
        place,
        `${paint.dim(`${number} |`)} ${text}`,
        `${paint.dim(`${' '.repeat(number.length)} |`)} ${paint.severity(finding.severity)(marker)}`,
    ];
}
function placeOf({ file, start }) {
    return `${(0,report_escape/* escapeTerminal */.en)(file)}:${start.line}:${start.column}`;
}
function coverageLines(report, paint) {
    const unchecked = (0,coverage_sentences/* uncheckedParts */.Nb)(report);
    const listed = unchecked
        .slice(0, maxUnchecked)
        .map(({ what, reason }) => `  ${(0,report_escape/* escapeTerminal */.en)(what)}: ${(0,report_escape/* escapeTerminal */.en)(reason)}`);
    const missing = unchecked.length - listed.length;
    return [
        `${paint.bold('Checked')} ${(0,coverage_sentences/* checkedSentence */.n6)(report)}`,
        ...(listed.length > 0 ? [paint.bold('Not checked'), ...listed] : []),
        ...(missing > 0 ? [`  ${(0,plural/* formatCount */.B4)(missing)} more, listed in the JSON report`] : []),
        paint.dim((0,coverage_sentences/* dataSentence */.GI)(report)),
    ];
}
function verdictLine(report, paint) {
    const brush = { pass: paint.green, fail: paint.red, incomplete: paint.yellow }[report.verdict];
    return `${brush(paint.bold(`${verdict_sentence/* verdictWord */.E[report.verdict]}:`))} ${(0,verdict_sentence/* verdictSentence */.B)(report)}`;
}


/***/ }),

/***/ 1188:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ roleNotes)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8630);

const maxNames = 10;
function roleNotes({ roles }, write) {
    return roles.flatMap((role) => [
        ...managedNote(role, write),
        ...contentNote(role, write),
        ...unknownNote(role, write),
    ]);
}
function managedNote({ name, managed, versions }, write) {
    const known = managed.filter((arn) => Object.hasOwn(versions, arn));
    if (known.length === 0)
        return [];
    const names = known.slice(0, maxNames).map((arn) => write.text(`${shortName(arn)} ${versions[arn] ?? ''}`));
    const list = enumerateSome(names, known.length);
    return [
        `${write.role(name)} is counted with ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(known.length, 'managed policy', 'managed policies')}: ${list}.`,
    ];
}
function contentNote({ name, tiers: { A, B } }, write) {
    const content = `content, credentials or personal records through ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(A, 'action')} (tier A)`;
    const embedded = (count) => `settings or bills that may hold secrets or personal data through ${count} (tier B)`;
    if (A + B === 0)
        return [];
    if (A === 0)
        return [`${write.role(name)} reads ${embedded((0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(B, 'action'))}.`];
    return [`${write.role(name)} reads ${content}${B === 0 ? '' : `, and ${embedded((0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(B))}`}.`];
}
function unknownNote({ name, unknown }, write) {
    if (unknown.length === 0)
        return [];
    const shown = unknown
        .slice(0, maxNames)
        .map(({ what, reason }) => `${write.text(what)} (${write.prose(reason)})`);
    return [`${write.role(name)} may do more, through ${enumerateSome(shown, unknown.length)}.`];
}
function enumerateSome(shown, total) {
    const more = total - shown.length;
    return (0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(more > 0 ? [...shown, `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(more)} more`] : shown);
}
function shortName(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
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

/***/ 5993:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ verdictSentence),
/* harmony export */   E: () => (/* binding */ verdictWord)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8020);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8630);


const verdictWord = { pass: 'Passed', fail: 'Failed', incomplete: 'Incomplete' };
function verdictSentence(report) {
    const found = countsSentence(report);
    const suppressed = report.counts.suppressed === 0 ? '' : ` (${report.counts.suppressed} suppressed)`;
    if (report.verdict === 'incomplete')
        return `${found}${suppressed}, but not everything could be checked, so the run cannot pass.`;
    return `${found}${suppressed}${consequence(report)}.`;
}
function countsSentence({ counts }) {
    const parts = _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(counts[severity], severity.replace('-', ' ')));
    return parts.length === 0 ? 'no findings' : (0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(parts);
}
function consequence({ verdict, failOn, findings }) {
    if (verdict === 'fail') {
        if (failOn === 'none')
            return '';
        return failOn === 'error' ? '; errors fail the run' : `; ${failOn} or worse fails the run`;
    }
    if (findings.length === 0)
        return '';
    return failOn === 'none'
        ? '; no finding fails this run'
        : `; none reaches ${failOn}, the level that fails the run`;
}


/***/ }),

/***/ 5691:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AppError: () => (/* reexport safe */ _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_5__.u),
/* harmony export */   accessOfRole: () => (/* reexport safe */ _core_iam_access_of_role_js__WEBPACK_IMPORTED_MODULE_7__.U),
/* harmony export */   buildReport: () => (/* reexport safe */ _core_lint_build_report_js__WEBPACK_IMPORTED_MODULE_10__.F),
/* harmony export */   contains: () => (/* reexport safe */ _core_iam_pattern_js__WEBPACK_IMPORTED_MODULE_9__.gR),
/* harmony export */   createWorkspace: () => (/* reexport safe */ _core_lint_create_workspace_js__WEBPACK_IMPORTED_MODULE_11__.s),
/* harmony export */   defaultSettings: () => (/* reexport safe */ _app_config_config_js__WEBPACK_IMPORTED_MODULE_17__.sb),
/* harmony export */   expandAction: () => (/* reexport safe */ _core_iam_expand_js__WEBPACK_IMPORTED_MODULE_6__.l1),
/* harmony export */   grantedByDocument: () => (/* reexport safe */ _core_iam_granted_js__WEBPACK_IMPORTED_MODULE_8__.Y5),
/* harmony export */   intersects: () => (/* reexport safe */ _core_iam_pattern_js__WEBPACK_IMPORTED_MODULE_9__.HY),
/* harmony export */   lint: () => (/* reexport safe */ _core_lint_lint_js__WEBPACK_IMPORTED_MODULE_12__.u),
/* harmony export */   loadManagedPolicies: () => (/* binding */ loadManagedPolicies),
/* harmony export */   loadReference: () => (/* binding */ loadReference),
/* harmony export */   matches: () => (/* reexport safe */ _core_iam_pattern_js__WEBPACK_IMPORTED_MODULE_9__.cK),
/* harmony export */   parse: () => (/* binding */ parse),
/* harmony export */   positionAt: () => (/* reexport safe */ _core_model_source_js__WEBPACK_IMPORTED_MODULE_3__.t$),
/* harmony export */   renderJson: () => (/* reexport safe */ _core_report_render_json_js__WEBPACK_IMPORTED_MODULE_13__.renderJson),
/* harmony export */   renderSummary: () => (/* reexport safe */ _core_report_render_summary_js__WEBPACK_IMPORTED_MODULE_14__.renderSummary),
/* harmony export */   renderText: () => (/* reexport safe */ _core_report_render_text_js__WEBPACK_IMPORTED_MODULE_15__.renderText),
/* harmony export */   rules: () => (/* reexport safe */ _core_rules_index_js__WEBPACK_IMPORTED_MODULE_16__.a),
/* harmony export */   version: () => (/* reexport safe */ _version_js__WEBPACK_IMPORTED_MODULE_18__.r)
/* harmony export */ });
/* harmony import */ var _adapters_files_packed_managed_policies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(929);
/* harmony import */ var _adapters_files_packed_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4710);
/* harmony import */ var _core_iam_managed_policies_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3619);
/* harmony import */ var _core_iam_unpack_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5836);
/* harmony import */ var _core_model_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2816);
/* harmony import */ var _core_parse_parse_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3040);
/* harmony import */ var _core_errors_app_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6940);
/* harmony import */ var _core_iam_expand_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6321);
/* harmony import */ var _core_iam_access_of_role_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5063);
/* harmony import */ var _core_iam_granted_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5730);
/* harmony import */ var _core_iam_pattern_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2999);
/* harmony import */ var _core_lint_build_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3996);
/* harmony import */ var _core_lint_create_workspace_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4828);
/* harmony import */ var _core_lint_lint_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(383);
/* harmony import */ var _core_report_render_json_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2555);
/* harmony import */ var _core_report_render_summary_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1838);
/* harmony import */ var _core_report_render_text_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2316);
/* harmony import */ var _core_rules_index_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9080);
/* harmony import */ var _app_config_config_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4030);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3411);





















let reference;
function loadReference() {
    reference ??= (0,_core_iam_unpack_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .unpackReference */ .g)((0,_adapters_files_packed_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .packedReference */ .A)());
    return reference;
}
let managedPolicies;
function loadManagedPolicies() {
    managedPolicies ??= (0,_core_iam_managed_policies_js__WEBPACK_IMPORTED_MODULE_19__/* .unpackManagedPolicies */ .w)(_adapters_files_packed_managed_policies_js__WEBPACK_IMPORTED_MODULE_0__/* .packedManagedPolicies */ .e);
    return managedPolicies;
}
async function parse(sources, options = {}) {
    const folders = new Map();
    const parsed = [];
    for (const source of sources) {
        if (!(0,_core_parse_parse_source_js__WEBPACK_IMPORTED_MODULE_4__/* .isTerraform */ .zk)(source.file))
            parsed.push(await (0,_core_parse_parse_source_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSource */ .PJ)(source, options.policyType));
        else {
            const folder = (0,_core_model_source_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(source.file);
            const members = folders.get(folder);
            if (members === undefined)
                folders.set(folder, [source]);
            else
                members.push(source);
        }
    }
    for (const members of folders.values())
        parsed.push(await (0,_core_parse_parse_source_js__WEBPACK_IMPORTED_MODULE_4__/* .parseModule */ .Y$)(members));
    return parsed;
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