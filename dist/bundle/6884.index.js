"use strict";
exports.id = 6884;
exports.ids = [6884];
exports.modules = {

/***/ 76884:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askAccessAnalyzer: () => (/* binding */ askAccessAnalyzer)
});

// EXTERNAL MODULE: ./lib/core/model/finding.js
var finding = __webpack_require__(78020);
;// CONCATENATED MODULE: ./lib/core/access-analyzer/merge-findings.js

function mergeFindings(offline, { found, judged, checks }, rules) {
    const byCode = groupByCode(found);
    const agreed = new Set();
    const merged = offline.map((finding) => {
        const same = (byCode.get(keyOf(finding)) ?? []).filter((live) => isSamePlace(finding, live));
        for (const live of same)
            agreed.add(live);
        const said = same.filter(({ isOnStandIn }) => !isOnStandIn);
        if (said.length > 0)
            return agreeing(finding, said, rules);
        const isSilent = same.length === 0 && finding.code !== null && judged.has(finding.document ?? '');
        return isSilent ? { ...finding, data: { ...finding.data, accessAnalyzer: 'silent' } } : finding;
    });
    const others = found.filter((live) => !live.isOnStandIn && !agreed.has(live)).map(({ finding }) => finding);
    return [...merged, ...[...others, ...checks].flatMap((finding) => configured(finding, rules))];
}
function configured(finding, rules) {
    const severity = rules.get(finding.rule);
    if (severity === 'off')
        return [];
    return [severity === undefined ? finding : { ...finding, severity }];
}
function agreeing(finding, said, rules) {
    const places = new Set([finding.span, ...finding.related.map(({ span }) => span)].map(textOf));
    const related = [...finding.related];
    for (const place of said.flatMap((live) => (live.isWhole ? [] : live.places))) {
        if (places.has(textOf(place)))
            continue;
        places.add(textOf(place));
        related.push({ span: place, message: 'Also part of it.' });
    }
    const severity = rules.has(finding.rule)
        ? finding.severity
        : worst([finding.severity, ...said.map((live) => live.finding.severity)]);
    return { ...finding, source: 'both', confidence: 'certain', severity, related };
}
function worst(levels) {
    return finding/* severities */.g.find((severity) => levels.includes(severity)) ?? 'error';
}
function isSamePlace({ span }, { places, isWhole }) {
    return isWhole || places.some((place) => contains(place, span) || contains(span, place));
}
function contains(outer, inner) {
    return outer.source === inner.source && outer.start <= inner.start && inner.end <= outer.end;
}
function groupByCode(found) {
    const groups = new Map();
    for (const live of found) {
        const key = keyOf(live.finding);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [live]);
        else
            group.push(live);
    }
    return groups;
}
function keyOf({ code, document }) {
    return `${code} ${document}`;
}
function textOf({ source, start, end }) {
    return `${start} ${end} ${source.file}`;
}

// EXTERNAL MODULE: ./lib/core/access-analyzer/prepare-document.js + 1 modules
var prepare_document = __webpack_require__(88933);
// EXTERNAL MODULE: ./lib/core/access-analyzer/service.js
var access_analyzer_service = __webpack_require__(75652);
;// CONCATENATED MODULE: ./lib/core/access-analyzer/question-of.js

function questionOf(document, policyDocument) {
    const kind = 'validate';
    switch (document.policyType) {
        case 'identity':
            return { kind, policyDocument, policyType: 'IDENTITY_POLICY' };
        case 'scp':
            return { kind, policyDocument, policyType: 'SERVICE_CONTROL_POLICY' };
        case 'rcp':
            return { kind, policyDocument, policyType: 'RESOURCE_CONTROL_POLICY' };
        case 'trust': {
            const resourceType = 'AWS::IAM::AssumeRolePolicyDocument';
            return { kind, policyDocument, policyType: 'RESOURCE_POLICY', resourceType };
        }
        case 'resource': {
            const resourceType = validatedResourceOf(document);
            return {
                kind,
                policyDocument,
                policyType: 'RESOURCE_POLICY',
                ...(resourceType === undefined ? {} : { resourceType }),
            };
        }
    }
}
function validatedResourceOf({ resourceType, pointer }) {
    if (pointer.includes('/StreamSpecification/'))
        return undefined;
    return access_analyzer_service/* validatedResources */.ux.find((type) => type === resourceType);
}

// EXTERNAL MODULE: ./lib/core/iam/issue-codes.js
var issue_codes = __webpack_require__(49761);
// EXTERNAL MODULE: ./lib/core/model/source.js
var source = __webpack_require__(12816);
;// CONCATENATED MODULE: ./lib/core/access-analyzer/read-answers.js



function readAnswers(prepared, document, answers) {
    return answers.map((answer) => {
        const tokens = answer.locations.flatMap((location) => tokenAt(prepared, location) ?? []);
        const isWhole = tokens.every((token) => token === prepared.tokens[0]);
        const places = isWhole ? [(0,source/* firstLineOf */.Qy)(document.span)] : tokens.map(({ span }) => span);
        const isOnStandIn = tokens.some((token) => token.isStandIn);
        return { finding: findingOf(answer, document, places), places, isWhole, isOnStandIn };
    });
}
function tokenAt({ tokens }, { steps, start, end }) {
    const whole = tokens[0];
    if (steps === 0)
        return whole;
    return tokens.findLast((token) => token.start <= start && end <= token.end) ?? whole;
}
function findingOf(answer, document, places) {
    const { issueCode: code, findingDetails, learnMoreLink: link } = answer;
    const known = (0,issue_codes/* issueCode */.Hn)(code);
    const severity = severityOf(answer);
    const [span = document.span, ...others] = places;
    const statement = statementOf(document, span);
    return {
        rule: known?.rule ?? access_analyzer_service/* serviceRule */.G9,
        code,
        severity,
        confidence: 'certain',
        source: 'access-analyzer',
        messageId: code,
        message: findingDetails.slice(0, maxMessage),
        data: {},
        span,
        related: others.map((place) => ({ span: place, message: 'Also part of it.' })),
        document: document.id,
        statement: statement === undefined ? null : { index: statement.index, sid: statement.sid?.text ?? null },
        help: link.startsWith('https://docs.aws.amazon.com/') ? link : (0,issue_codes/* learnMoreLink */.CU)({ code, severity }),
    };
}
const maxMessage = 2000;
function severityOf({ findingType }) {
    switch (findingType) {
        case 'SECURITY_WARNING':
            return 'security-warning';
        case 'WARNING':
            return 'warning';
        case 'SUGGESTION':
            return 'suggestion';
        default:
            return 'error';
    }
}
function statementOf({ statements }, { source, start, end }) {
    return statements.find(({ span }) => span.source === source && span.start <= start && end <= span.end);
}

;// CONCATENATED MODULE: ./lib/app/ask-access-analyzer.js





async function askAccessAnalyzer(workspace, settings, { service, host, reference, customChecks }) {
    host.progress(`Asking Access Analyzer about ${workspace.documents.length} policy documents`);
    const judgements = await Promise.all(workspace.documents.map((document) => judge(document, settings, service)));
    const found = judgements.flatMap((one) => one.found);
    const judged = judgements.filter(({ isComplete }) => isComplete).map(({ document }) => document.id);
    const custom = customChecks
        ? await (await __webpack_require__.e(/* import() */ 4696).then(__webpack_require__.bind(__webpack_require__, 24696))).askCustomChecks(workspace, settings, reference, service)
        : { findings: [], skipped: [] };
    const answers = { found, judged: new Set(judged), checks: custom.findings };
    return {
        asked: {
            documents: judgements.filter(({ isAnswered }) => isAnswered).length,
            ...service.counts(),
            onStandIns: countPlaces(found.filter(({ isOnStandIn }) => isOnStandIn)),
        },
        skipped: [...gather(judgements), ...custom.skipped],
        merge: (offline) => mergeFindings(offline, answers, settings.rules),
    };
}
async function judge(document, { placeholders }, service) {
    const preparation = (0,prepare_document/* prepareDocument */.j)(document, placeholders);
    const reasons = notAsked(preparation);
    let answered = 0;
    const found = await Promise.all(preparation.variants.map(async (prepared) => {
        if (prepared.text.length > access_analyzer_service/* maxDocumentBytes */.VR) {
            reasons.push(tooLarge);
            return [];
        }
        const answer = await service.validate(questionOf(document, prepared.text));
        if (answer.kind === 'refused') {
            reasons.push(answer.reason);
            return [];
        }
        answered += 1;
        return readAnswers(prepared, document, answer.findings);
    }));
    return {
        document,
        found: found.flat(),
        reasons: [...new Set(reasons)],
        isAnswered: answered > 0,
        isComplete: reasons.length === 0,
    };
}
const tooLarge = `it is longer than the ${access_analyzer_service/* maxDocumentBytes */.VR} bytes Access Analyzer takes, even without white space.`;
function notAsked({ variants, leftOut, missing }) {
    const reasons = [];
    if (variants.length === 0)
        reasons.push('the template hides all there is to ask.');
    else if (leftOut > 0)
        reasons.push('statements whose Effect, NotAction, principal or condition the template hides were not sent.');
    if (missing > 0)
        reasons.push('it has too many branches to send each of them.');
    return reasons;
}
function gather(judgements) {
    const byReason = new Map();
    for (const { document, reasons } of judgements)
        for (const reason of reasons)
            byReason.set(reason, [...(byReason.get(reason) ?? []), document.id]);
    return [...byReason].flatMap(([reason, ids]) => {
        if (ids.length === judgements.length)
            return [{ what: 'access-analyzer', reason }];
        if (ids.length > 3)
            return [{ what: `access-analyzer on ${ids.length} documents`, reason }];
        return ids.map((id) => ({ what: `access-analyzer on ${id}`, reason }));
    });
}
function countPlaces(found) {
    const places = found.map(({ finding: { code, span } }) => `${code} ${span.start} ${span.source.file}`);
    return new Set(places).size;
}


/***/ }),

/***/ 88933:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ prepareDocument),
  h: () => (/* binding */ prepareIn)
});

// EXTERNAL MODULE: ./lib/core/model/value.js
var model_value = __webpack_require__(18148);
;// CONCATENATED MODULE: ./lib/core/access-analyzer/askable.js

function isAskable(statement, present) {
    if (statement.kind === 'unknown')
        return false;
    if (statement.kind !== 'map')
        return true;
    const of = (element) => {
        const value = (0,model_value/* entryOf */.M)(statement, element)?.value;
        return value === undefined ? undefined : present(value);
    };
    return (!hides(of('Effect'), present) &&
        !hides(of('NotAction'), present) &&
        !hides(of('NotPrincipal'), present) &&
        isPrincipalShown(of('Principal'), present) &&
        isConditionShown(of('Condition'), present));
}
function hides(value, present) {
    if (value === undefined)
        return false;
    if (value.kind === 'list')
        return value.items.some((item) => hides(item.kind === 'list' ? undefined : present(item), present));
    return value.kind === 'unknown' || (value.kind === 'string' && isHiddenWhole(value));
}
function isPrincipalShown(value, present) {
    if (value?.kind !== 'map')
        return !hides(value, present);
    return value.entries.every(({ key, value: names }) => {
        const shown = present(names);
        if (key.holes.length > 0 || shown?.kind === 'unknown')
            return false;
        if (key.text === 'Federated')
            return !hidesResource(shown, present);
        return shown?.kind !== 'list' || shown.items.every((item) => present(item)?.kind !== 'unknown');
    });
}
function hidesResource(value, present) {
    if (value?.kind === 'list')
        return value.items.some((item) => hidesResource(item.kind === 'list' ? undefined : present(item), present));
    if (value?.kind !== 'string')
        return value?.kind === 'unknown';
    const resource = value.text.search(/(?:oidc|saml)-provider\//);
    return value.holes.some(({ start }) => start === 0 || (resource !== -1 && start > resource));
}
function isConditionShown(value, present) {
    if (value?.kind !== 'map')
        return value?.kind !== 'unknown';
    return value.entries.every(({ key: operator, value: block }) => {
        const keys = present(block);
        if (operator.holes.length > 0 || keys?.kind === 'unknown')
            return false;
        return keys?.kind !== 'map' || areKeysShown(keys);
    });
}
function areKeysShown(keys) {
    return keys.entries.every(({ key }) => !isHiddenWhole(key));
}
function isHiddenWhole({ text, holes }) {
    const [hole] = holes;
    return hole !== undefined && hole.start === 0 && hole.end === text.length;
}

// EXTERNAL MODULE: ./lib/core/access-analyzer/stand-ins.js
var stand_ins = __webpack_require__(72618);
// EXTERNAL MODULE: ./lib/core/access-analyzer/variants.js
var access_analyzer_variants = __webpack_require__(47341);
;// CONCATENATED MODULE: ./lib/core/access-analyzer/prepare-document.js



function prepareDocument(document, examples = new Map()) {
    const { deployments, missing } = (0,access_analyzer_variants/* variantsOf */.IM)(document.tree, document.when);
    const leftOut = new Set();
    const variants = deployments.flatMap((deployment) => {
        const prepared = prepareIn(document, deployment, (0,stand_ins/* createStandIns */.r)(examples));
        for (const statement of prepared.leftOut)
            leftOut.add(statement);
        return prepared.document ?? [];
    });
    return { variants, leftOut: leftOut.size, missing };
}
function prepareIn(document, deployment, standIns) {
    const leftOut = new Set();
    const writer = createWriter(document, deployment, standIns, leftOut);
    writer.value(document.tree, { element: '' });
    return { document: writer.end(), leftOut };
}
function createWriter({ format }, deployment, standIns, leftOut) {
    const parts = [];
    const tokens = [];
    const statements = [];
    let at = 0;
    let isEmpty = false;
    const put = (text) => {
        parts.push(text);
        at += text.length;
    };
    const token = (span, isStandIn, write) => {
        const open = { start: at, end: at, span, isStandIn };
        tokens.push(open);
        write();
        open.end = at;
    };
    const present = (value) => {
        let found = value;
        while (found?.kind === 'choice')
            found = (0,access_analyzer_variants/* chosenIn */.cn)(found, deployment);
        return found;
    };
    const each = (items, write) => {
        for (const [index, item] of items.entries()) {
            if (index > 0)
                put(',');
            write(item);
        }
    };
    const writeMap = (map, place) => {
        put('{');
        const entries = map.entries.flatMap(({ key, value }) => {
            const inner = present(value);
            return inner === undefined ? [] : [{ key, value: inner }];
        });
        each(entries, ({ key, value }) => {
            const name = standIns.fill(key, { ...place, element: 'Key' });
            token(key.span, key.holes.length > 0, () => put(quoted(name)));
            put(':');
            writeValue(value, placeWithin(place, name));
        });
        put('}');
    };
    const writeStatements = (value) => {
        const items = (value.kind === 'list' ? value.items : [value]).flatMap((item) => present(item) ?? []);
        const askable = items.filter((item) => isAskable(item, present));
        const kept = new Set(askable);
        for (const item of items)
            if (!kept.has(item))
                leftOut.add(item);
        isEmpty ||= askable.length === 0 && items.length > 0;
        const writeItem = (item) => {
            const start = at;
            writeValue(item, { element: 'Statement' });
            if (item.kind === 'map')
                statements.push({ tree: item, start, end: at });
        };
        if (value.kind === 'list')
            token(value.span, false, () => {
                put('[');
                each(askable, writeItem);
                put(']');
            });
        else
            askable.forEach(writeItem);
    };
    const writeValue = (value, place) => {
        if (place.element === 'Statements')
            return writeStatements(value);
        switch (value.kind) {
            case 'map':
                return token(value.span, false, () => writeMap(value, place));
            case 'list':
                return token(value.span, false, () => {
                    put('[');
                    each(value.items.flatMap((item) => present(item) ?? []), (item) => writeValue(item, place));
                    put(']');
                });
            case 'string':
                return token(value.span, value.holes.length > 0, () => put(quoted(standIns.fill(value, place))));
            case 'number':
            case 'boolean': {
                const text = format === 'cloudformation' ? quoted(value.text) : scalarOf(value);
                return token(value.span, false, () => put(text));
            }
            case 'null':
                return token(value.span, false, () => put('null'));
            case 'unknown':
                return token(value.span, true, () => put(quoted(standIns.whole(value.expression, place))));
            case 'choice': {
                const inner = present(value);
                if (inner === undefined)
                    isEmpty = true;
                else
                    writeValue(inner, place);
            }
        }
    };
    return {
        value(tree, place) {
            const root = present(tree);
            if (root === undefined || root.kind === 'unknown')
                isEmpty = true;
            else
                writeValue(root, place);
        },
        end: () => {
            if (isEmpty || at === 0)
                return undefined;
            const text = parts.join('');
            const sent = statements.map(({ tree, start, end }) => ({ tree, text: text.slice(start, end) }));
            return { text, tokens, statements: sent };
        },
    };
}
function placeWithin({ element, operator, key }, name) {
    if (element === '')
        return { element: name === 'Statement' ? 'Statements' : name };
    if (element === 'Statement')
        return { element: name };
    if (element !== 'Condition')
        return { element, key: name };
    return operator === undefined ? { element, operator: name } : { element, operator, key: key ?? name };
}
function scalarOf(value) {
    if (value.kind === 'boolean')
        return String(value.value);
    return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(value.text) ? value.text : quoted(value.text);
}
function quoted(text) {
    return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 72618:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ createStandIns)
/* harmony export */ });
function createStandIns(examples) {
    const numbers = new Map();
    const numberOf = (name) => {
        const number = numbers.get(name) ?? numbers.size + 1;
        numbers.set(name, number);
        return number;
    };
    const fillingOf = (hole, before, isWhole, place) => {
        const given = examples.get(hole.name) ?? hole.default;
        if (given !== undefined && given !== '')
            return given;
        const number = numberOf(hole.name);
        return isWhole ? wholeOf(number, place, hole.name) : partOf(number, before, hole.name);
    };
    return {
        fill(value, place) {
            let text = '';
            let last = 0;
            for (const hole of value.holes) {
                text += value.text.slice(last, hole.start);
                const isWhole = hole.start === 0 && hole.end === value.text.length;
                text += fillingOf(hole, text, isWhole, place);
                last = hole.end;
            }
            return text + value.text.slice(last);
        },
        whole: (name, place) => wholeOf(numberOf(name), place, name),
    };
}
function partOf(number, before, name) {
    if (before === '')
        return /arn/i.test(name) ? arnOf(number) : wordOf(number);
    const fields = before.split(':');
    const field = fields[0] === 'arn' ? (arnFields[fields.length - 2] ?? 'resource') : fieldOf(name);
    switch (field) {
        case 'partition':
            return 'aws';
        case 'service':
            return 's3';
        case 'region':
            return 'us-east-1';
        case 'account':
            return accountOf(number);
        case 'suffix':
            return 'amazonaws.com';
        case 'resource':
            return /account_?id$/i.test(name) ? accountOf(number) : wordOf(number);
    }
}
const arnFields = ['partition', 'service', 'region', 'account', 'resource'];
function fieldOf(name) {
    if (/partition/i.test(name))
        return 'partition';
    if (/account_?id|accountnumber|^account$/i.test(name))
        return 'account';
    if (/region/i.test(name))
        return 'region';
    return /urlsuffix|dns_suffix/i.test(name) ? 'suffix' : 'resource';
}
function wholeOf(number, { element, key = '', operator = '' }, name) {
    switch (element) {
        case 'Sid':
            return `StandIn${number}`;
        case 'Action':
        case 'NotAction':
            return 's3:GetObject';
        case 'Resource':
        case 'NotResource':
            return arnOf(number);
        case 'Principal':
        case 'NotPrincipal':
            return key === 'Service' ? 'ec2.amazonaws.com' : `arn:aws:iam::${accountOf(number)}:root`;
        case 'Condition':
            return conditionValue(number, operator, key.toLowerCase());
        case 'Version':
            return '2012-10-17';
        default:
            return fieldOf(name) === 'account' ? accountOf(number) : wordOf(number);
    }
}
function conditionValue(number, operator, key) {
    const family = operator.replace(/^For(?:AllValues|AnyValue):/i, '').toLowerCase();
    if (/^(?:bool|null)/.test(family))
        return 'true';
    if (family.startsWith('numeric'))
        return String(number);
    if (family.startsWith('date'))
        return '2026-01-01T00:00:00Z';
    if (/^(?:not)?ipaddress/.test(family))
        return '203.0.113.0/24';
    if (family.startsWith('binary'))
        return 'YQ==';
    if (family.startsWith('arn') || key.endsWith('arn'))
        return arnOf(number);
    if (key.endsWith('account'))
        return accountOf(number);
    if (key.endsWith('orgid'))
        return `o-a1b2c3d4e${number}`;
    if (key.endsWith('region'))
        return 'us-east-1';
    if (key.endsWith('vpc'))
        return `vpc-${hexOf(number)}`;
    if (key.endsWith('vpce'))
        return `vpce-${hexOf(number)}`;
    return wordOf(number);
}
function wordOf(number) {
    return `stand-in-${number}`;
}
function arnOf(number) {
    return `arn:aws:s3:::${wordOf(number)}`;
}
function accountOf(number) {
    return `1111${String(number).padStart(8, '0').slice(-8)}`;
}
function hexOf(number) {
    return number.toString(16).padStart(8, '0');
}


/***/ }),

/***/ 47341:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ variantsOf),
/* harmony export */   S1: () => (/* binding */ isIn),
/* harmony export */   cn: () => (/* binding */ chosenIn)
/* harmony export */ });
/* unused harmony export maxVariants */
/* harmony import */ var _model_guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

const maxVariants = 16;
function variantsOf(tree, when) {
    const branches = branchesIn(tree, when);
    const conditions = new Set([when, ...branches].flatMap((guard) => guard.map(({ condition }) => condition)));
    const deployments = [];
    let left = branches;
    do {
        const decided = new Map(when.map(({ condition, is }) => [condition, is]));
        for (const guard of left)
            if (guard.every(({ condition, is }) => (decided.get(condition) ?? is) === is))
                for (const { condition, is } of guard)
                    decided.set(condition, is);
        for (const condition of conditions)
            if (!decided.has(condition))
                decided.set(condition, true);
        deployments.push(decided);
        left = left.filter((guard) => !isIn(guard, decided));
    } while (left.length > 0 && deployments.length < maxVariants);
    return { deployments, missing: left.length };
}
function chosenIn(choice, deployment) {
    return choice.options.find(({ when }) => isIn(when, deployment))?.value;
}
function isIn(guard, deployment) {
    return guard.every(({ condition, is }) => deployment.get(condition) === is);
}
function branchesIn(tree, when) {
    const found = [];
    const open = [{ value: tree, when }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { value, when: outer } = next;
        if (value.kind === 'list')
            for (const item of value.items)
                open.push({ value: item, when: outer });
        if (value.kind === 'map')
            for (const entry of value.entries)
                open.push({ value: entry.value, when: outer });
        if (value.kind !== 'choice')
            continue;
        for (const option of value.options) {
            if (!(0,_model_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .canCoexist */ .sm)(outer, option.when))
                continue;
            const guard = (0,_model_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)(outer, option.when);
            found.push(guard);
            if (option.value !== undefined)
                open.push({ value: option.value, when: guard });
        }
    }
    return found;
}


/***/ })

};
;