"use strict";
exports.id = 4696;
exports.ids = [4696];
exports.modules = {

/***/ 24696:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askCustomChecks: () => (/* binding */ askCustomChecks)
});

// EXTERNAL MODULE: ./lib/core/access-analyzer/describe-failure.js
var describe_failure = __webpack_require__(23181);
// EXTERNAL MODULE: ./lib/core/model/guard.js
var guard = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/access-analyzer/prepare-document.js + 1 modules
var prepare_document = __webpack_require__(88933);
// EXTERNAL MODULE: ./lib/core/access-analyzer/variants.js
var variants = __webpack_require__(47341);
;// CONCATENATED MODULE: ./lib/core/access-analyzer/join-policies.js



function joinPolicies({ policies, unknown }, deployment, standIns) {
    const statements = [];
    let isPartial = unknown.length > 0;
    for (const policy of policies) {
        if (!(0,variants/* isIn */.S1)(guardOf(policy), deployment))
            continue;
        const { document, leftOut } = (0,prepare_document/* prepareIn */.h)(policy.document, deployment, standIns);
        isPartial ||= document === undefined || leftOut.size > 0;
        for (const { tree, text } of document?.statements ?? []) {
            const place = policy.version === undefined ? tree.span : policy.at;
            const isAllow = !text.includes('"Effect":"Deny"');
            statements.push({ text, document: policy.document, place, isAllow });
        }
    }
    return { statements, isPartial };
}
function documentOf(statements) {
    return `{"Version":"2012-10-17","Statement":[${statements.map(({ text }) => text).join(',')}]}`;
}
function isSame(one, other) {
    const textsOf = ({ statements }) => JSON.stringify(statements.map(({ text }) => text).sort());
    return textsOf(one) === textsOf(other);
}
function deploymentsOf(roles) {
    const policies = roles.flatMap((role) => role.policies);
    const items = policies.map((policy) => {
        const options = [{ when: guardOf(policy), value: policy.document.tree }];
        return { kind: 'choice', options, span: policy.at };
    });
    const [first] = policies;
    if (first === undefined)
        return { deployments: [], missing: 0 };
    return (0,variants/* variantsOf */.IM)({ kind: 'list', items, span: first.at }, []);
}
function guardOf({ when, document }) {
    return (0,guard/* both */.WP)(when, document.when);
}

// EXTERNAL MODULE: ./lib/core/iam/lone-policies.js
var lone_policies = __webpack_require__(62220);
// EXTERNAL MODULE: ./lib/core/iam/action-pattern.js
var action_pattern = __webpack_require__(29836);
// EXTERNAL MODULE: ./lib/core/iam/compress-actions.js
var compress_actions = __webpack_require__(94595);
// EXTERNAL MODULE: ./lib/core/iam/expand.js
var expand = __webpack_require__(56321);
// EXTERNAL MODULE: ./lib/core/iam/pattern.js
var iam_pattern = __webpack_require__(22999);
// EXTERNAL MODULE: ./lib/core/iam/sensitive-reads.js + 1 modules
var sensitive_reads = __webpack_require__(30959);
;// CONCATENATED MODULE: ./lib/core/access-analyzer/ruled-out-actions.js





function ruledOutActions(reference, promised, role) {
    const excepted = promised.except.flatMap(({ actions }) => actions);
    return servicesOf(reference, role).flatMap((service) => {
        const ruledOut = (0,expand/* expandAction */.l1)(reference, `${service}:*`).filter(({ id, levels }) => breaks(promised, id, levels[0]) &&
            !excepted.some((pattern) => (0,iam_pattern/* matches */.cK)(pattern, id, { ignoreCase: true })));
        return (0,compress_actions/* compressActions */.A)(reference, ruledOut.map(({ id }) => id));
    });
}
function breaks(promised, id, level) {
    if (level !== undefined && !promised.levels.includes(level))
        return true;
    return promised.content === 'none' && (0,sensitive_reads/* sensitivityOf */.Xr)(id)?.tier === 'A';
}
function servicesOf(reference, { policies }) {
    const named = new Set();
    for (const { document } of policies)
        for (const { effect, action } of document.statements) {
            if (effect === 'Deny' || action === undefined)
                continue;
            for (const { text, holes } of action.values) {
                const service = (0,action_pattern/* readActionPattern */.bA)(text)?.service ?? '*';
                const isAny = action.negated || (0,action_pattern/* hasWildcard */.rl)(service) || (holes[0]?.start ?? Infinity) <= service.length;
                if (isAny)
                    return reference.prefixes;
                named.add(service.toLowerCase());
            }
        }
    return reference.prefixes.filter((prefix) => named.has(prefix));
}

// EXTERNAL MODULE: ./lib/core/access-analyzer/service.js
var service = __webpack_require__(75652);
// EXTERNAL MODULE: ./lib/core/access-analyzer/stand-ins.js
var stand_ins = __webpack_require__(72618);
;// CONCATENATED MODULE: ./lib/core/access-analyzer/plan-checks.js






const maxBatches = 60;
function planChecks(workspace, settings, reference) {
    const base = workspace.change?.base;
    const before = new Map(base === undefined ? [] : rolesOf(base).map((role) => [role.name, role]));
    const plans = rolesOf(workspace).map((role) => planRole(role, before.get(role.name), base !== undefined, settings, reference));
    plans.push(planPublic(workspace, base, settings));
    return { checks: plans.flatMap((one) => one.checks), skipped: plans.flatMap((one) => one.skipped) };
}
function rolesOf({ rolePolicies, documents }) {
    const roles = rolePolicies.filter(({ name, configured }) => configured === undefined || configured.name === name);
    return [...roles, ...(0,lone_policies/* lonePolicies */.J)(documents, rolePolicies)];
}
function planRole(role, before, hasBase, { placeholders, promise }, reference) {
    const checks = [];
    const reasons = new Set();
    const { deployments, missing } = deploymentsOf(before === undefined ? [role] : [role, before]);
    if (missing > 0)
        reasons.add('it has too many branches to check each of them.');
    const ruledOut = role.configured === undefined || promise === undefined
        ? []
        : batchesOf(ruledOutActions(reference, promise, role));
    if (ruledOut.length > maxBatches)
        reasons.add(`of ${ruledOut.length} batches of ruled-out actions ${maxBatches} were asked about.`);
    for (const deployment of deployments) {
        const standIns = (0,stand_ins/* createStandIns */.r)(placeholders);
        const now = joinPolicies(role, deployment, standIns);
        const then = before && joinPolicies(before, deployment, standIns);
        const isChanged = then === undefined || !isSame(then, now);
        if (now.statements.length === 0 || (hasBase && !isChanged))
            continue;
        if (now.isPartial)
            reasons.add('not all that it carries is known: what is, was checked.');
        const policyType = 'IDENTITY_POLICY';
        const about = { subject: role.name, statements: now.statements };
        if (then !== undefined && then.isPartial)
            reasons.add('what it carried before is not all known, so that it was not compared.');
        else if (then !== undefined && then.statements.length > 0) {
            const existing = documentOf(then.statements);
            const kind = 'no-new-access';
            checks.push({
                ...about,
                kind,
                questions: [(policyDocument) => ({ kind, policyType, policyDocument, existing })],
            });
        }
        const kind = 'access-not-granted';
        const questions = ruledOut
            .slice(0, maxBatches)
            .map((actions) => (policyDocument) => ({ kind, policyType, policyDocument, actions }));
        if (questions.length > 0)
            checks.push({ ...about, kind, questions });
    }
    return {
        checks,
        skipped: [...reasons].map((reason) => ({ what: `custom checks of ${role.name}`, reason })),
    };
}
function batchesOf(actions) {
    return Array.from({ length: Math.ceil(actions.length / service/* maxCheckedActions */.TH) }, (_, index) => actions.slice(index * service/* maxCheckedActions */.TH, (index + 1) * service/* maxCheckedActions */.TH));
}
function planPublic(workspace, base, settings) {
    const before = new Map(base?.documents.map((document) => [document.id, document]));
    const checks = [];
    const skipped = [];
    for (const document of workspace.documents) {
        const resourceType = checkedResourceOf(document);
        if (resourceType === undefined)
            continue;
        const role = carrying(document);
        const old = before.get(document.id);
        const { deployments } = deploymentsOf([role]);
        let isPartial = false;
        for (const deployment of deployments) {
            const standIns = (0,stand_ins/* createStandIns */.r)(settings.placeholders);
            const now = joinPolicies(role, deployment, standIns);
            isPartial ||= now.isPartial;
            const then = old && joinPolicies(carrying(old), deployment, standIns);
            if (now.statements.length === 0 || (then !== undefined && isSame(then, now)))
                continue;
            const kind = 'no-public-access';
            checks.push({
                kind,
                subject: document.id,
                statements: now.statements,
                questions: [(policyDocument) => ({ kind, policyDocument, resourceType })],
            });
        }
        if (isPartial)
            skipped.push({
                what: `custom checks of ${document.id}`,
                reason: 'statements whose Effect, principal or condition the template hides were not sent.',
            });
    }
    return { checks, skipped };
}
function carrying(document) {
    const { id: name, span } = document;
    return { policies: [{ kind: 'inline', name, document, when: guard/* always */.Gk, at: span }], unknown: [] };
}
function checkedResourceOf({ policyType, resourceType }) {
    if (policyType === 'trust')
        return 'AWS::IAM::AssumeRolePolicyDocument';
    if (policyType !== 'resource')
        return undefined;
    return service/* checkedResources */.Fz.find((type) => type === resourceType);
}

;// CONCATENATED MODULE: ./lib/app/ask-custom-checks.js



async function askCustomChecks(workspace, settings, reference, service) {
    const { checks, skipped } = planChecks(workspace, settings, reference);
    const results = await Promise.all(checks.map((check) => runCheck(check, service)));
    return {
        findings: results.flatMap((one) => one.findings),
        skipped: [...skipped, ...distinct(results.flatMap((one) => one.skipped))],
    };
}
async function runCheck(check, service) {
    const findings = [];
    let left = check.statements;
    for (const ask of check.questions) {
        let isPassed = false;
        while (!isPassed && left.some(({ isAllow }) => isAllow)) {
            const answer = await service.check(ask(documentOf(left)));
            if (answer.kind === 'refused') {
                const what = `${describe_failure/* operations */.z[check.kind]} of ${check.subject}`;
                return { findings, skipped: [{ what, reason: answer.reason }] };
            }
            isPassed = answer.kind === 'pass';
            if (answer.kind === 'pass')
                continue;
            const named = answer.statement === undefined ? undefined : left[answer.statement];
            const failing = named === undefined ? left.filter(({ isAllow }) => isAllow) : [named];
            findings.push(...failing.map((statement) => (0,describe_failure/* describeFailure */.I)(check, statement)));
            left = left.filter((statement) => !failing.includes(statement));
        }
    }
    return { findings, skipped: [] };
}
function distinct(skipped) {
    return [...new Map(skipped.map((one) => [`${one.what} ${one.reason}`, one])).values()];
}


/***/ }),

/***/ 23181:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure),
/* harmony export */   z: () => (/* binding */ operations)
/* harmony export */ });
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75652);

const operations = {
    'no-new-access': 'CheckNoNewAccess',
    'access-not-granted': 'CheckAccessNotGranted',
    'no-public-access': 'CheckNoPublicAccess',
};
const failures = {
    'no-new-access': {
        severity: 'warning',
        message: 'This allows something that the base does not allow, or AWS cannot tell that it does not',
    },
    'access-not-granted': {
        severity: 'error',
        message: 'This allows an action that the promise rules out, or AWS cannot tell that it does not',
    },
    'no-public-access': {
        severity: 'error',
        message: 'This lets anyone in, or AWS cannot tell that it does not',
    },
};
const guide = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-custom-policy-checks.html';
function describeFailure({ kind, subject }, at) {
    const { document, place } = at;
    const { severity, message } = failures[kind];
    const statement = document.statements.find(({ tree }) => tree.span === place);
    return {
        rule: _service_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceRule */ .G9,
        code: null,
        severity,
        confidence: 'estimate',
        source: 'access-analyzer',
        messageId: operations[kind],
        message: `${message} (${operations[kind]}).`,
        data: { check: operations[kind], subject },
        span: place,
        related: [],
        document: statement === undefined ? null : document.id,
        statement: statement === undefined ? null : { index: statement.index, sid: statement.sid?.text ?? null },
        help: guide,
    };
}


/***/ }),

/***/ 94595:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ compressActions)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56321);

function compressActions(reference, actions) {
    const wanted = new Set(actions);
    const left = new Set(actions);
    const patterns = [];
    const candidates = [...new Set(actions.flatMap(prefixesOf))]
        .map((pattern) => ({ pattern, reached: (0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expandAction */ .l1)(reference, pattern).map(({ id }) => id) }))
        .filter(({ reached }) => reached.length > 1 && reached.every((id) => wanted.has(id)))
        .map(({ pattern, reached }) => ({ pattern, reached, saves: savingOf(pattern, reached) }))
        .sort((a, b) => b.saves - a.saves || (a.pattern < b.pattern ? -1 : 1));
    for (const { pattern, reached } of candidates) {
        if (savingOf(pattern, reached.filter((id) => left.has(id))) <= 0)
            continue;
        patterns.push(pattern);
        for (const id of reached)
            left.delete(id);
    }
    return [...patterns, ...left].sort();
}
function prefixesOf(action) {
    const colon = action.indexOf(':');
    const ends = [...action.slice(colon + 1).matchAll(/[a-z0-9](?=[A-Z]|$)/g)].map((match) => colon + 2 + match.index);
    return ends.map((end) => `${action.slice(0, end)}*`);
}
function savingOf(pattern, covered) {
    return covered.reduce((sum, id) => sum + id.length + quotesAndComma, 0) - pattern.length - quotesAndComma;
}
const quotesAndComma = 3;


/***/ })

};
;