"use strict";
exports.id = 4383;
exports.ids = [4383];
exports.modules = {

/***/ 66492:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S7: () => (/* binding */ guardTexts),
/* harmony export */   ZC: () => (/* binding */ createRowMaker),
/* harmony export */   pu: () => (/* binding */ describeCondition),
/* harmony export */   vc: () => (/* binding */ restrictionsOf)
/* harmony export */ });
/* harmony import */ var _iam_effort_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68807);
/* harmony import */ var _iam_held_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47922);
/* harmony import */ var _iam_symbolic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91105);
/* harmony import */ var _model_guard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3828);




const steps = 50_000_000;
function createRowMaker() {
    const toSymbolic = (0,_iam_symbolic_js__WEBPACK_IMPORTED_MODULE_1__/* .createToSymbolic */ .G)();
    const effort = (0,_iam_effort_js__WEBPACK_IMPORTED_MODULE_2__/* .createEffort */ .f)(steps);
    const symbolicOf = (value) => toSymbolic(value, { place: 0, foldCase: false });
    const partOf = (value, foldCase = false) => ({
        text: value.text,
        symbolic: toSymbolic(value, { place: 0, foldCase }),
        isWhole: false,
        when: value.when,
    });
    return {
        rowsOf({ principal, resource, resources, conditions, when, foldCase }) {
            const held = conditions
                .map((condition) => conditionOf(condition, symbolicOf))
                .sort((a, b) => (a.key < b.key ? -1 : 1));
            const principals = principal === undefined ? [undefined] : principalParts(principal, (value) => partOf(value));
            const reached = resourceParts(resource, resources, (value) => partOf(value, foldCase));
            return principals.flatMap((who) => reached.map((what) => {
                const guard = (0,_model_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .both */ .WP)((0,_model_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .both */ .WP)(when, who?.when ?? []), what.when);
                const conditionKeys = held.map(({ key }) => key);
                const key = JSON.stringify([who?.symbolic, what.symbolic, conditionKeys, guardTexts(guard).sort()]);
                return { principal: who, resource: what, conditions: held, when: guard, key };
            }));
        },
        cover: (rows, row) => rows.some(({ key }) => key === row.key) ||
            (0,_model_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .isCoveredBy */ .ID)(row.when, rows.filter((one) => covers(one, row, effort)).map(({ when }) => when)),
    };
}
function restrictionsOf({ conditions, when }) {
    return [...conditions.map(({ text }) => text), ...guardTexts(when)];
}
function describeCondition({ operator, key, values, unresolved, }) {
    const hidden = unresolved.map(({ expression }) => `hidden: ${expression}`);
    const shown = [...new Set([...values.map(({ text }) => text), ...hidden])].sort();
    return `${operator.text} ${key.text}: ${shown.join(', ')}`;
}
function coversPart(outer, inner, effort) {
    if (outer.symbolic === inner.symbolic)
        return true;
    if (outer.isWhole)
        return false;
    return inner.isWhole ? outer.symbolic === '*' : (0,_iam_symbolic_js__WEBPACK_IMPORTED_MODULE_1__/* .containsSymbolic */ .w)(outer.symbolic, inner.symbolic, effort);
}
function covers(outer, inner, effort) {
    return (coversPart(outer.resource, inner.resource, effort) &&
        coversPrincipal(outer.principal, inner.principal) &&
        outer.conditions.every((condition) => inner.conditions.some((other) => isAsNarrow(other, condition))));
}
function coversPrincipal(outer, inner) {
    if (outer === undefined || inner === undefined)
        return outer === inner;
    return outer.symbolic === inner.symbolic || outer.symbolic === everybody;
}
const everybody = '*';
function isAsNarrow(condition, than) {
    if (condition.key === than.key)
        return true;
    if (condition.subject !== than.subject || than.moreValues === 'unclear')
        return false;
    const [few, many] = than.moreValues === 'widen' ? [condition, than] : [than, condition];
    return few.values.every((value) => many.values.includes(value));
}
function principalParts({ negated, values, unresolved }, partOf) {
    const parts = values.map(({ type, value }) => {
        const part = partOf(value);
        const isEverybody = value.text === '*' && (type === '*' || type === 'AWS');
        const text = isEverybody ? 'everybody' : `${type} ${value.text}`;
        return { ...part, text, symbolic: isEverybody ? everybody : `${type} ${part.symbolic}` };
    });
    const hidden = unresolved.map(({ expression }) => whole(`hidden: ${expression}`));
    return negated ? [wholeOf('all but', [...parts, ...hidden])] : [...parts, ...hidden];
}
function resourceParts(resource, resources, partOf) {
    const hidden = (resource?.unresolved ?? []).map(({ expression }) => whole(`hidden: ${expression}`));
    const parts = [...resources.map(partOf), ...hidden];
    if (resource?.negated === true)
        return [wholeOf('all but', parts)];
    return resource === undefined ? [whole('')] : parts;
}
function wholeOf(word, parts) {
    const text = (one) => [...new Set(parts.map((part) => part[one]))].sort().join(', ');
    return { ...whole(`${word} ${text('text')}`), symbolic: `${word} ${text('symbolic')}` };
}
function whole(text) {
    return { text, symbolic: text, isWhole: true, when: [] };
}
function conditionOf({ operator, key, values, unresolved, when }, symbolicOf) {
    const hidden = unresolved.map(({ expression }) => `hidden: ${expression}`);
    const given = [...values.map(symbolicOf), ...hidden];
    const compared = [...new Set(given)].sort();
    const subject = JSON.stringify([
        operator.text.toLowerCase(),
        key.text.toLowerCase(),
        guardTexts(when).sort(),
    ]);
    return {
        text: describeCondition({ operator, key, values, unresolved }),
        key: `${subject} ${JSON.stringify(compared)}`,
        subject,
        values: compared,
        moreValues: effectOfValues(operator.text, values, hidden.length > 0),
    };
}
function effectOfValues(operator, values, isHidden) {
    if (isHidden || values.some(({ when }) => when.length > 0))
        return 'unclear';
    if ((0,_iam_held_by_js__WEBPACK_IMPORTED_MODULE_0__/* .readOperator */ .Tp)(operator).positive)
        return 'widen';
    return /^(?:for(?:all|any)values?:)?(?:string|arn)not/i.test(operator) ||
        /^(?:for(?:all|any)values?:)?notipaddress/i.test(operator)
        ? 'narrow'
        : 'unclear';
}
function guardTexts(guard) {
    return guard.map(({ condition, is }) => `only where ${condition} is ${is ? 'true' : 'false'}`);
}


/***/ }),

/***/ 36764:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildProof: () => (/* binding */ buildProof)
/* harmony export */ });
/* harmony import */ var _diff_grant_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66492);
/* harmony import */ var _iam_access_level_overrides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27664);
/* harmony import */ var _iam_pattern_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22999);
/* harmony import */ var _iam_promise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19888);
/* harmony import */ var _iam_sensitive_reads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30959);
/* harmony import */ var _lint_report_roles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68673);
/* harmony import */ var _model_access_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27503);
/* harmony import */ var _explain_grant_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78515);








function buildProof(workspace, { promise }, known) {
    return {
        promise: promise === undefined
            ? null
            : {
                levels: promise.levels,
                content: promise.content,
                except: promise.except.map(({ actions, resources, reason }) => ({ actions, resources, reason })),
            },
        roles: (0,_lint_report_roles_js__WEBPACK_IMPORTED_MODULE_4__/* .rolesOfReport */ .Jq)(workspace).map((role) => proveRole(workspace.accessOf(role), promise, known)),
    };
}
function proveRole(access, promise, known) {
    const held = [...access.held.values()].sort((a, b) => (a.action.id < b.action.id ? -1 : 1));
    const grants = new GrantList();
    const actions = held.map((one) => proveAction(one, grants));
    const { role } = access;
    return {
        name: role.name,
        policies: role.policies.map(({ kind, name, version }) => ({
            kind,
            name,
            version: version ?? null,
            updatedAt: kind === 'managed' ? (known.managedPolicies.find(name)?.updatedAt ?? null) : null,
            actions: held.filter((one) => one.grants.some(({ policy }) => policy.name === name)).length,
        })),
        grants: grants.all,
        actions,
        promise: promise === undefined ? null : provePromise(access, promise, known.reference),
    };
}
function proveAction({ action, grants: ways, limitedBy }, grants) {
    return {
        action: action.id,
        level: action.levels[0] ?? _model_access_js__WEBPACK_IMPORTED_MODULE_5__/* .accessLevels */ .y[0],
        judged: overrideReasons().get(action.id) ?? null,
        tier: (0,_iam_sensitive_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .sensitivityOf */ .Xr)(action.id) ?? null,
        grants: [...new Set(ways.map((grant) => grants.positionOf(grant)))],
        limitedBy: limitedBy.map(statementName),
    };
}
class GrantList {
    all = [];
    #byGrant = new Map();
    #byText = new Map();
    positionOf(grant) {
        const known = this.#byGrant.get(grant);
        if (known !== undefined)
            return known;
        const conditions = [...grant.conditions.map(_diff_grant_row_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCondition */ .pu), ...(0,_diff_grant_row_js__WEBPACK_IMPORTED_MODULE_0__/* .guardTexts */ .S7)(grant.when)];
        const proved = { ...(0,_explain_grant_js__WEBPACK_IMPORTED_MODULE_6__/* .explainGrant */ .i)(grant), conditions };
        const text = JSON.stringify(proved);
        const position = this.#byText.get(text) ?? this.all.push(proved) - 1;
        this.#byText.set(text, position);
        this.#byGrant.set(grant, position);
        return position;
    }
}
function statementName({ sid, index }) {
    return sid?.text ?? `statement ${index + 1}`;
}
let reasons;
function overrideReasons() {
    return (reasons ??= new Map(_iam_access_level_overrides_js__WEBPACK_IMPORTED_MODULE_1__/* .accessLevelOverrides */ .U.map(({ action, reason }) => [action, reason])));
}
function provePromise(access, promise, reference) {
    const { configured, name } = access.role;
    if (configured === undefined)
        return null;
    const options = { anyFilling: name !== configured.name };
    const broken = (0,_iam_promise_js__WEBPACK_IMPORTED_MODULE_2__/* .brokenPromises */ .k)(reference, access, promise, options);
    const beyond = (0,_iam_promise_js__WEBPACK_IMPORTED_MODULE_2__/* .brokenPromises */ .k)(reference, access, { ...promise, except: [] }, options);
    const left = new Set(broken.map(({ held }) => held.action.id));
    const excused = [...new Set(beyond.map(({ held }) => held.action.id))].filter((id) => !left.has(id));
    const isCertain = broken.some(({ certainty }) => certainty === 'broken');
    const isUnknown = broken.length + access.unknown.length > 0;
    return {
        state: isCertain ? 'broken' : isUnknown ? 'unknown' : 'kept',
        broken: worstByAction(broken).map(({ held, breaks, certainty }) => ({
            action: held.action.id,
            breaks: breaks.kind === 'levels' ? `is ${breaks.level}` : `returns ${breaks.returns.returns}`,
            certainty,
        })),
        excepted: promise.except.map(({ actions }) => excused.filter((id) => actions.some((pattern) => (0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_7__/* .matches */ .cK)(pattern, id, { ignoreCase: true })))),
    };
}
function worstByAction(broken) {
    const byAction = new Map();
    for (const one of broken) {
        const { id } = one.held.action;
        if (byAction.get(id)?.certainty !== 'broken')
            byAction.set(id, one);
    }
    return [...byAction.values()];
}


/***/ }),

/***/ 78515:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ explainGrant)
/* harmony export */ });
function explainGrant(grant) {
    const { policy, statement, pattern, resources, negatedResources, hiddenResources, conditions } = grant;
    return {
        policy: policy.name,
        version: policy.version ?? null,
        sid: statement.sid?.text ?? null,
        statement: statement.index,
        pattern: pattern?.text ?? null,
        resources: [...new Set([...resources.map(({ text }) => text), ...(hiddenResources ? ['\u2026'] : [])])],
        negatedResources,
        conditions: conditions.length,
    };
}


/***/ })

};
;