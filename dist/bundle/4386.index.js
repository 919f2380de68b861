"use strict";
exports.id = 4386;
exports.ids = [4386];
exports.modules = {

/***/ 12206:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ buildReport)
});

// EXTERNAL MODULE: ./lib/core/iam/granted.js
var iam_granted = __webpack_require__(65730);
// EXTERNAL MODULE: ./lib/core/iam/promise.js
var iam_promise = __webpack_require__(19888);
// EXTERNAL MODULE: ./lib/core/model/finding.js
var model_finding = __webpack_require__(78020);
// EXTERNAL MODULE: ./lib/core/model/source.js
var model_source = __webpack_require__(12816);
// EXTERNAL MODULE: ./lib/core/lint/finding-sink.js
var finding_sink = __webpack_require__(5222);
// EXTERNAL MODULE: ./lib/core/model/value.js
var model_value = __webpack_require__(18148);
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

// EXTERNAL MODULE: ./lib/core/lint/report-roles.js + 2 modules
var report_roles = __webpack_require__(68673);
;// CONCATENATED MODULE: ./lib/core/lint/build-report.js







function buildReport(input) {
    const { workspace, result, reference, docsAddress: docs = 'docs/' } = input;
    const documents = workspace.documents.map((document) => documentOf(document, workspace, reference));
    const statements = documents.flatMap((document) => document.statements);
    const roles = (0,report_roles/* rolesOfReport */.Jq)(workspace);
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
                ...(0,report_roles/* unknownPoliciesOf */.w6)(roles),
                ...omittedIn(result),
            ],
            ...(input.asked === undefined ? {} : { accessAnalyzer: input.asked }),
        },
        counts: countsOf(result),
        documents,
        roles: roles.map((role) => (0,report_roles/* reportRole */.N5)(workspace, role)),
        findings: result.findings.map((finding) => findingOf(finding, docs)),
        suppressed: result.suppressed.map((finding) => suppressedOf(finding, docs)),
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
        help: finding.help ?? `${docs}rules.md#${finding.rule}`,
        ...build_report_placeOf(finding.span),
        document: finding.document,
        statement: finding.statement,
        related: relatedOf(finding),
        data: finding.data,
    };
}
function relatedOf({ span, related }) {
    const places = new Map();
    for (const { span: at, message } of related) {
        if (at.source.file === span.source.file && at.start === span.start && at.end === span.end)
            continue;
        places.set(JSON.stringify([at.source.file, at.start, at.end, message]), { ...build_report_placeOf(at), message });
    }
    return [...places.values()];
}
function suppressedOf(finding, docs) {
    const { reason, until } = finding.suppression;
    return { ...findingOf(finding, docs), suppression: { reason, until: until ?? null } };
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

/***/ 70383:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ lint)
});

// EXTERNAL MODULE: ./lib/core/model/finding.js
var model_finding = __webpack_require__(78020);
;// CONCATENATED MODULE: ./lib/core/lint/post-process.js
function dropYielding(findings, rules, counts) {
    const betters = new Map(rules.map((rule) => [rule.id, rule.yieldsTo ?? []]));
    const byPlace = new Map();
    for (const finding of findings) {
        const key = `${finding.rule} ${placeOf(finding)}`;
        const others = byPlace.get(key);
        if (others === undefined)
            byPlace.set(key, [finding]);
        else
            others.push(finding);
    }
    return findings.filter((finding) => finding.source !== 'offline' ||
        !(betters.get(finding.rule) ?? []).some((better) => byPlace.get(`${better} ${placeOf(finding)}`)?.some((one) => counts(one, finding))));
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
var issue_codes = __webpack_require__(49761);
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
    return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1)}\u2026`;
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

// EXTERNAL MODULE: ./lib/core/iam/acknowledged.js
var acknowledged = __webpack_require__(65517);
;// CONCATENATED MODULE: ./lib/core/lint/suppress.js

function suppress(findings, suppressions, passing, today) {
    const used = new Set();
    const invalidity = (one) => whyInvalid(one, passing.has(one.rule), today);
    const valid = suppressions.filter((one) => invalidity(one) === undefined);
    const kept = [];
    const suppressed = [];
    for (const finding of findings) {
        const matching = valid.filter((one) => covers(one, finding));
        for (const one of matching)
            used.add(one);
        const [first] = matching;
        if (first === undefined)
            kept.push(finding);
        else
            suppressed.push({ ...finding, suppression: { reason: first.reason, until: first.until } });
    }
    const states = suppressions.map((suppression) => ({
        suppression,
        state: invalidity(suppression) ?? (used.has(suppression) || passing.has(suppression.rule) ? 'used' : 'unused'),
    }));
    return { findings: kept, suppressed, states };
}
function isInReach(suppression, workspace) {
    const { document } = suppression;
    return workspace.documents.some((one) => one.id === document || one.source.file === document);
}
function whyInvalid({ reason, until }, isPassing, today) {
    if (reason.trim() === '')
        return 'without-reason';
    if (until === undefined)
        return isPassing ? 'without-end' : undefined;
    return until < today ? 'expired' : undefined;
}
function covers({ rule, document, statement, actions }, finding) {
    return (rule === finding.rule &&
        (document === undefined || document === finding.document || document === finding.span.source.file) &&
        (statement === undefined || statement === sidOf(finding)) &&
        (0,acknowledged/* areNamed */.Y)(actions, actionsOf(finding)));
}
function sidOf({ statement, data }) {
    return statement === null ? data['statement'] : statement.sid;
}
function actionsOf({ data }) {
    const ids = data['actionIds'];
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

;// CONCATENATED MODULE: ./lib/core/lint/lint.js





function lint(workspace, options) {
    const { reference, settings, problems, today } = options;
    const rules = options.rules.filter((rule) => isOn(rule, settings));
    const run = { workspace, index: indexWorkspace(workspace), reference, settings, problems };
    const runs = rules.map((rule) => runRule(rule, run));
    const passing = new Set(options.rules.filter(({ needsBase }) => needsBase).map(({ id }) => id));
    const own = runs.flatMap((one) => one.findings);
    const found = dropYielding(options.merge?.(own) ?? own, rules, (better) => !passing.has(better.rule));
    const { findings: kept, suppressed, states } = suppress(found, settings.suppress, passing, today);
    const findings = dropYielding(kept, rules, (better, finding) => passing.has(better.rule) && model_finding/* severities */.g.indexOf(better.severity) <= model_finding/* severities */.g.indexOf(finding.severity));
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

/***/ 68673:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N5: () => (/* binding */ reportRole),
  Jq: () => (/* binding */ rolesOfReport),
  w6: () => (/* binding */ unknownPoliciesOf)
});

// EXTERNAL MODULE: ./lib/core/iam/sensitive-reads.js + 1 modules
var sensitive_reads = __webpack_require__(30959);
// EXTERNAL MODULE: ./lib/core/model/access.js
var access = __webpack_require__(27503);
;// CONCATENATED MODULE: ./lib/core/lint/report-services.js


function servicesOf(held) {
    const content = new Set((0,sensitive_reads/* sensitiveActions */.so)('A'));
    const byService = new Map();
    for (const one of held.values()) {
        const service = one.action.id.slice(0, one.action.id.indexOf(':'));
        const list = byService.get(service);
        if (list === undefined)
            byService.set(service, [one]);
        else
            list.push(one);
    }
    return [...byService]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([service, actions]) => ({
        service,
        levels: levelsOf(actions),
        content: actions.filter(({ action }) => content.has(action.id)).length,
        policies: [...new Set(actions.flatMap(({ grants }) => grants.map(({ policy }) => policy.name)))],
    }));
}
function levelsOf(actions) {
    const counts = new Map();
    for (const { action } of actions)
        counts.set(action.levels[0], (counts.get(action.levels[0]) ?? 0) + 1);
    return Object.fromEntries(access/* accessLevels */.y.toReversed().flatMap((level) => (counts.has(level) ? [[level, counts.get(level)]] : [])));
}

;// CONCATENATED MODULE: ./lib/core/lint/report-trusted.js
function trustedBy(workspace, role) {
    const same = workspace.rolePolicies.filter((other) => other === role || (role.configured !== undefined && other.configured === role.configured));
    const names = new Set(same.map(({ name }) => name));
    const documents = same.flatMap(({ trust }) => trust ?? []);
    const services = workspace.roles.flatMap(({ id, assumedBy }) => assumedBy === undefined || !names.has(id) ? [] : [assumedBy]);
    if (documents.length + services.length === 0)
        return null;
    const all = [
        ...services.map((principal) => ({ type: 'Service', principal, conditions: [] })),
        ...documents.flatMap(inDocument),
    ];
    return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
function inDocument({ statements, unresolved }) {
    const hidden = unresolved.map(({ expression }) => unknownTrusted(expression, []));
    return [...statements.filter(letsAssume).flatMap(inStatement), ...hidden];
}
function inStatement({ principal, conditions }) {
    if (principal === undefined)
        return [];
    const keys = [...new Set(conditions.map(({ key }) => key.text))];
    const { negated, values, unresolved } = principal;
    return [
        ...values.map(({ type, value }) => ({
            type: negated ? 'everyone but' : type,
            principal: value.text,
            conditions: keys,
        })),
        ...unresolved.map(({ expression }) => unknownTrusted(expression, keys)),
    ];
}
function unknownTrusted(principal, conditions) {
    return { type: 'unknown', principal, conditions };
}
function letsAssume({ effect, action }) {
    if (effect !== 'Allow' || action === undefined)
        return false;
    if (action.negated || action.unresolved.length > 0)
        return true;
    return action.values.some(({ text, holes }) => holes.length > 0 || /^sts:assume|[*?]/i.test(text));
}

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
        trusted: trustedBy(workspace, role),
        services: servicesOf(held),
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


/***/ })

};
;