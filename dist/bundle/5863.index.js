"use strict";
exports.id = 5863;
exports.ids = [5863];
exports.modules = {

/***/ 5863:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintFiles: () => (/* binding */ lintFiles)
});

// EXTERNAL MODULE: ./lib/core/access-analyzer/service.js
var service = __webpack_require__(5652);
// EXTERNAL MODULE: ./lib/core/errors/app-error.js + 1 modules
var app_error = __webpack_require__(6940);
// EXTERNAL MODULE: ./lib/core/lint/build-report.js + 4 modules
var build_report = __webpack_require__(5415);
// EXTERNAL MODULE: ./lib/core/lint/lint.js + 5 modules
var lint = __webpack_require__(383);
// EXTERNAL MODULE: ./lib/core/model/source.js
var model_source = __webpack_require__(2816);
// EXTERNAL MODULE: ./lib/core/rules/index.js + 102 modules
var rules = __webpack_require__(4707);
// EXTERNAL MODULE: ./lib/app/read-lock.js + 1 modules
var read_lock = __webpack_require__(6755);
// EXTERNAL MODULE: ./lib/app/open-workspace.js + 2 modules
var open_workspace = __webpack_require__(9012);
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
    const { askAccessAnalyzer } = await __webpack_require__.e(/* import() */ 6884).then(__webpack_require__.bind(__webpack_require__, 6884));
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
    const { openChange } = await Promise.all(/* import() */[__webpack_require__.e(3352), __webpack_require__.e(2404)]).then(__webpack_require__.bind(__webpack_require__, 23));
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
        const reason = `${error.message} ${error.hint}`;
        ports.host.warning(`Nothing was compared with ${base.ref}: ${reason}`);
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