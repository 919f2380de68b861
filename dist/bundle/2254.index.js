"use strict";
exports.id = 2254;
exports.ids = [2254];
exports.modules = {

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


/***/ })

};
;