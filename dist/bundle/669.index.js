"use strict";
exports.id = 669;
exports.ids = [669];
exports.modules = {

/***/ 27664:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ adjudicatedLevels),
/* harmony export */   U: () => (/* binding */ accessLevelOverrides)
/* harmony export */ });
const accessLevelOverrides = [
    ...read('Returns the resource policy of a billing view; the action of this name is Read in nearly every other service.', 'https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_billing_GetResourcePolicy.html', ['billing:GetResourcePolicy']),
    ...read('Returns the resource policy of a plan; putting and deleting it are actions of their own.', referenceOf('arc-region-switch'), ['arc-region-switch:GetResourcePolicy']),
    ...read('Returns the resource policy of a volume; sharing it takes PutResourcePolicy as well.', referenceOf('fsx'), ['fsx:GetResourcePolicy']),
    ...read('Returns which permissions a database has been given; putting and deleting them are actions of their own.', 'https://docs.aws.amazon.com/ssmsap/latest/APIReference/API_GetResourcePermission.html', ['ssm-sap:GetResourcePermission']),
    ...read('Returns who may use the resource; the other Describe\u2026Permissions of the service are Read.', 'https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeTopicPermissions.html', [
        'quicksight:DescribeKnowledgeBasePermissions',
        'quicksight:DescribeSpacePermissions',
        'quicksight:DescribeTopicPermissions',
    ]),
    ...read('Returns what would be wrong with a policy that is passed in, and attaches nothing.', 'https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ValidateResourcePolicy.html', ['secretsmanager:ValidateResourcePolicy']),
    ...read('Returns the tags of an estimate; the action of this name is Read in most services, the other billing services among them.', 'https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_AWSBCMPricingCalculator_ListTagsForResource.html', ['bcm-pricing-calculator:ListTagsForResource']),
    ...read('Returns the tags of a resource; the action of this name is Read in most services.', 'https://docs.aws.amazon.com/honeycode/latest/APIReference/API_ListTagsForResource.html', ['honeycode:ListTagsForResource']),
    ...read('Returns the tags of a resource; the action of this name is Read in most services.', 'https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53globalresolver_ListTagsForResource.html', ['route53globalresolver:ListTagsForResource']),
    ...read('Returns the state of an MQTT client\u2019s connection, by HTTP GET.', 'https://docs.aws.amazon.com/iot/latest/apireference/API_iotdata_GetConnection.html', ['iot:GetConnection']),
    ...list('Returns the topic filters a client has subscribed to, by HTTP GET; it subscribes to none.', 'https://docs.aws.amazon.com/iot/latest/apireference/API_iotdata_ListSubscriptions.html', ['iot:ListSubscriptions']),
    ...list('Returns the recovery points that have an index, as ListIndexedRecoveryPoints does, which is List.', referenceOf('backup'), ['backup:ListIndexedRecoveryPointsForSearch']),
    ...list('Returns the administrators of a project; GetProjectAdminUser is Read.', referenceOf('monitron'), [
        'monitron:ListProjectAdminUsers',
    ]),
    ...read('Returns what StartUserAccessTasks, an action of its own, has found; the reference describes it with that action\u2019s words.', 'https://docs.aws.amazon.com/appfabric/latest/api/API_BatchGetUserAccessTasks.html', ['appfabric:BatchGetUserAccessTasks']),
    ...list('Returns the kinds of connection that AWS Glue offers.', 'https://docs.aws.amazon.com/glue/latest/webapi/API_ListConnectionTypes.html', ['glue:ListConnectionTypes']),
    ...read('Returns which properties a kind of connection has.', 'https://docs.aws.amazon.com/glue/latest/webapi/API_DescribeConnectionType.html', ['glue:DescribeConnectionType']),
    ...list('Returns the names of the entities a connection offers.', 'https://docs.aws.amazon.com/glue/latest/webapi/API_ListEntities.html', ['glue:ListEntities']),
    ...read('Returns the fields of an entity a connection offers.', 'https://docs.aws.amazon.com/glue/latest/webapi/API_DescribeEntity.html', ['glue:DescribeEntity']),
    ...read('Returns what a screen of the Spark UI shows about a job run; having its logs parsed takes RequestLogParsing.', referenceOf('glue'), [
        'glue:BatchGetStageFiles',
        'glue:GetEnvironment',
        'glue:GetExecutors',
        'glue:GetExecutorsThreads',
        'glue:GetLogParsingStatus',
        'glue:GetQueries',
        'glue:GetQuery',
        'glue:GetStage',
        'glue:GetStageAttempt',
        'glue:GetStageAttemptTaskList',
        'glue:GetStageAttemptTaskSummary',
        'glue:GetStageFiles',
        'glue:GetStages',
        'glue:GetStorage',
        'glue:GetStorageUnit',
    ]),
    ...read('Returns the outcome of a statement, or the state of a notebook, that another action has started.', referenceOf('glue'), ['glue:GetDataPreviewStatement', 'glue:GetNotebookInstanceStatus', 'glue:GetRecipeAction']),
    ...read('Returns the support level of the account; it is the only Describe of the service that is not Read.', referenceOf('aidevops'), ['aidevops:DescribeSupportLevel']),
    ...read('Returns whether the caller may work with support cases, as GetCasePermission does, which is Read.', referenceOf('elemental-support-cases'), ['elemental-support-cases:CheckCasePermission']),
    ...read('Returns what is recorded about a member, as a bundle; confirming a list is an action of its own.', 'https://docs.aws.amazon.com/healthlake/latest/devguide/reference-fhir-operations-attribution-status.html', ['healthlake:RetrieveAttributionStatus']),
    ...read('Queries the Beacon chain: the Consensus API takes GET requests, and transactions go by POST.', 'https://docs.aws.amazon.com/managed-blockchain/latest/ethereum-dev/supported-consensus-apis.html', ['managedblockchain:GET']),
    ...read('Returns the tables and indexes of a ledger for the console\u2019s navigation.', referenceOf('qldb'), [
        'qldb:ShowCatalog',
    ]),
    ...read('Returns how many tokens a request would have, and runs no model; the action of this name is Read in Amazon Bedrock.', referenceOf('aws-external-anthropic'), ['aws-external-anthropic:CountTokens']),
];
const levelsByAction = new Map(accessLevelOverrides.map(({ action, levels }) => [action, levels]));
function adjudicatedLevels(action) {
    return levelsByAction.get(action);
}
function referenceOf(prefix) {
    return `https://servicereference.us-east-1.amazonaws.com/v1/${prefix}/${prefix}.json`;
}
function read(reason, source, actions) {
    return actions.map((action) => ({ action, levels: ['Read'], reason, source }));
}
function list(reason, source, actions) {
    return actions.map((action) => ({ action, levels: ['List'], reason, source }));
}


/***/ }),

/***/ 45063:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ accessOfRole)
});

// EXTERNAL MODULE: ./lib/core/model/guard.js
var model_guard = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/model/value.js
var model_value = __webpack_require__(18148);
// EXTERNAL MODULE: ./lib/core/iam/effort.js
var iam_effort = __webpack_require__(68807);
// EXTERNAL MODULE: ./lib/core/iam/expand.js
var iam_expand = __webpack_require__(56321);
// EXTERNAL MODULE: ./lib/core/iam/hole-pattern.js
var hole_pattern = __webpack_require__(20324);
// EXTERNAL MODULE: ./lib/core/iam/pattern.js
var pattern = __webpack_require__(22999);
// EXTERNAL MODULE: ./lib/core/iam/symbolic.js
var iam_symbolic = __webpack_require__(91105);
;// CONCATENATED MODULE: ./lib/core/iam/denials.js







const steps = 50_000_000;
const maxResources = 1000;
function createDenials(reference, role) {
    const denials = role.policies.flatMap(({ document, when }, index) => document.statements
        .filter(({ effect }) => effect === 'Deny')
        .map((statement) => denialOf(reference, statement, (0,model_guard/* both */.WP)(when, document.when), placeOf(index, statement))));
    if (denials.length === 0)
        return { isNone: true, leave: (grant) => grant, limiting: () => [] };
    const minus = createMinus((grant) => placeOf(role.policies.indexOf(grant.policy), grant.statement));
    const left = new WeakMap();
    return {
        isNone: false,
        leave(grant, action) {
            const sure = denials.filter(({ certain, when }) => {
                const guard = certain.get(action.id);
                return guard !== undefined && (0,model_guard/* isImpliedBy */.y$)((0,model_guard/* both */.WP)(when, guard), grant.when);
            });
            if (sure.length === 0)
                return grant;
            const known = left.get(grant) ?? new Map();
            left.set(grant, known);
            const key = sure.map(({ place }) => place).join(' ');
            if (!known.has(key))
                known.set(key, minusAll(grant, sure, minus));
            return known.get(key);
        },
        limiting: (action) => denials.filter(({ possible }) => possible.has(action)).map(({ statement }) => statement),
    };
}
function placeOf(policy, { index }) {
    return policy * 100_000 + index;
}
function denialOf(reference, statement, attached, place) {
    const when = (0,model_guard/* both */.WP)(attached, statement.when);
    const { action } = statement;
    const certain = new Map();
    if (action === undefined)
        return { statement, place, when, certain, possible: new Set() };
    const isUnconditional = statement.conditions.length === 0;
    const widest = action.values.map((value) => (0,hole_pattern/* toPattern */.w)(value));
    const known = action.values.filter(model_value/* isKnown */.q);
    if (action.negated) {
        if (isUnconditional && action.unresolved.length === 0)
            for (const { id } of (0,iam_expand/* expandAllBut */.jM)(reference, widest))
                certain.set(id, when);
        const excepted = known.filter((value) => (0,model_guard/* isImpliedBy */.y$)(value.when, when)).map(({ text }) => text);
        return { statement, place, when, certain, possible: new Set((0,iam_expand/* expandAllBut */.jM)(reference, excepted)) };
    }
    if (isUnconditional) {
        for (const value of known.toSorted((a, b) => b.when.length - a.when.length))
            for (const { id } of (0,iam_expand/* expandActions */.Ud)(reference, [value.text]))
                certain.set(id, value.when);
    }
    const possible = new Set((0,iam_expand/* expandActions */.Ud)(reference, action.unresolved.length > 0 ? ['*'] : widest));
    return { statement, place, when, certain, possible };
}
function minusAll(grant, denials, minus) {
    let left = grant;
    for (const denial of denials)
        if (left !== undefined)
            left = minus(left, denial);
    return left;
}
function createMinus(placeOfGrant) {
    const toSymbolic = (0,iam_symbolic/* createToSymbolic */.G)();
    const effort = (0,iam_effort/* createEffort */.f)(steps);
    const written = new Map();
    const symbolic = (value, place) => {
        const text = written.get(value) ?? toSymbolic(value, { place, foldCase: false });
        written.set(value, text);
        return text;
    };
    const containsIn = (outer, inner, grant, denial) => !effort.isUsedUp() &&
        (0,model_guard/* isImpliedBy */.y$)(outer.when, (0,model_guard/* both */.WP)(grant.when, inner.when)) &&
        (0,iam_symbolic/* containsSymbolic */.w)(symbolic(outer, denial.place), symbolic(inner, placeOfGrant(grant)), effort);
    const mayMeet = (a, b, grant) => effort.isUsedUp() ||
        ((0,model_guard/* canCoexist */.sm)((0,model_guard/* both */.WP)(grant.when, a.when), b.when) &&
            (!effort.spend(a.text.length * b.text.length) || (0,pattern/* intersects */.HY)((0,hole_pattern/* toWidePattern */.l)(a), (0,hole_pattern/* toWidePattern */.l)(b))));
    return (grant, denial) => {
        const { resource } = denial.statement;
        if (resource === undefined || resource.values.length === 0)
            return grant;
        if (!resource.negated) {
            if (resource.values.some((value) => isEverything(value, grant)))
                return undefined;
            if (grant.negatedResources)
                return grant;
            const isTaken = (own) => resource.values.some((value) => containsIn(value, own, grant, denial));
            return withResources(grant, grant.resources.filter((own) => !isTaken(own)));
        }
        if (resource.unresolved.length > 0)
            return grant;
        const { values: excepted } = resource;
        if (grant.negatedResources || grant.hiddenResources)
            return { ...grant, resources: excepted, negatedResources: false, hiddenResources: false };
        const left = grant.resources.flatMap((own) => excepted.some((value) => containsIn(value, own, grant, denial))
            ? [own]
            : excepted.filter((value) => mayMeet(value, own, grant)));
        const distinct = [...new Set(left)];
        return withResources(grant, distinct.length > maxResources ? grant.resources : distinct);
    };
}
function withResources(grant, resources) {
    if (resources.length === 0 && !grant.hiddenResources)
        return undefined;
    return resources.length === grant.resources.length &&
        resources.every((one, at) => one === grant.resources[at])
        ? grant
        : { ...grant, resources };
}
function isEverything(value, grant) {
    return /^\*+$/.test(value.text) && (0,model_value/* isKnown */.q)(value) && (0,model_guard/* isImpliedBy */.y$)(value.when, grant.when);
}

// EXTERNAL MODULE: ./lib/core/iam/granted.js
var granted = __webpack_require__(65730);
;// CONCATENATED MODULE: ./lib/core/iam/held-actions.js


class HeldActions {
    #reference;
    #denials;
    #grants;
    #known = new Map();
    #byService;
    #all;
    constructor(reference, grants, denials) {
        this.#reference = reference;
        this.#grants = grants;
        this.#denials = denials;
    }
    count() {
        if (this.#denials.isNone)
            return (0,granted/* countExpansions */.MQ)(this.#grants.map(({ expand }) => expand()));
        return (0,granted/* countGranted */.d9)([...this.#everything().values()].map(({ action }) => action));
    }
    get(id) {
        if (this.#all !== undefined)
            return this.#all.get(id);
        if (this.#candidatesOf(partsOf(id).service).length === 0)
            return undefined;
        const known = this.#known.get(id);
        if (known !== undefined)
            return known;
        const [action, grants] = this.#find(id);
        if (action === undefined || grants.length === 0)
            return undefined;
        const found = { action, grants, limitedBy: this.#denials.limiting(action) };
        this.#known.set(id, found);
        return found;
    }
    has(id) {
        return this.#all === undefined ? this.#find(id)[1].length > 0 : this.#all.has(id);
    }
    get size() {
        return this.#everything().size;
    }
    forEach(visit) {
        for (const [id, value] of this.#everything())
            visit(value, id, this);
    }
    keys() {
        return this.#everything().keys();
    }
    values() {
        return this.#everything().values();
    }
    entries() {
        return this.#everything().entries();
    }
    [Symbol.iterator]() {
        return this.entries();
    }
    #find(id) {
        const { service, name } = partsOf(id);
        const candidates = this.#candidatesOf(service);
        if (candidates.length === 0)
            return nothing;
        const action = this.#reference.service(service)?.actionsByName.get(name);
        if (action?.id !== id)
            return nothing;
        const reaching = candidates.filter(({ expand }) => (0,iam_expand/* isReached */.xg)(expand(), action));
        return [action, reaching.flatMap(({ grant }) => this.#denials.leave(grant, action) ?? [])];
    }
    #candidatesOf(service) {
        this.#byService ??= groupByService(this.#grants);
        return this.#byService.get(service) ?? this.#byService.get('*') ?? [];
    }
    #everything() {
        if (this.#all !== undefined)
            return this.#all;
        const all = new Map();
        for (const { grant, expand } of this.#grants)
            for (const action of expand().actions) {
                const left = this.#denials.leave(grant, action);
                if (left === undefined)
                    continue;
                const known = all.get(action.id);
                if (known !== undefined)
                    known.grants.push(left);
                else
                    all.set(action.id, { action, grants: [left], limitedBy: this.#denials.limiting(action) });
            }
        this.#all = all;
        this.#known.clear();
        return all;
    }
}
const nothing = [undefined, []];
const parts = new Map();
const maxParts = 20_000;
function partsOf(id) {
    const known = parts.get(id);
    if (known !== undefined)
        return known;
    const colon = id.indexOf(':');
    const made = { service: id.slice(0, colon), name: id.slice(colon + 1).toLowerCase() };
    if (parts.size >= maxParts)
        parts.clear();
    parts.set(id, made);
    return made;
}
function groupByService(grants) {
    const services = grants.map(({ entries: [entry = ''], negated }) => (negated ? '*' : serviceOf(entry)));
    const groups = new Map([['*', []]]);
    for (const service of services)
        if (!/[*?]/.test(service))
            groups.set(service, []);
    for (const [index, grant] of grants.entries()) {
        const service = services[index] ?? '*';
        if (groups.has(service) && service !== '*')
            groups.get(service)?.push(grant);
        else
            for (const group of groups.values())
                group.push(grant);
    }
    return groups;
}
function serviceOf(text) {
    const colon = text.indexOf(':');
    return (colon === -1 ? text : text.slice(0, colon)).toLowerCase();
}

;// CONCATENATED MODULE: ./lib/core/iam/access-of-role.js





function accessOfRole(reference, role) {
    const grants = [];
    const notKnown = [...role.unknown];
    for (const policy of role.policies) {
        for (const { expression, reason, span } of policy.document.unresolved)
            notKnown.push(unknown(expression, reason, span));
        for (const statement of policy.document.statements) {
            notKnown.push(...unknownOf(statement));
            grants.push(...grantsOf(reference, policy, statement));
        }
    }
    const held = new HeldActions(reference, grants, createDenials(reference, role));
    let granted;
    return {
        role,
        held,
        get granted() {
            return (granted ??= held.count());
        },
        unknown: notKnown,
    };
}
function grantsOf(reference, policy, statement) {
    const { effect, action } = statement;
    if (effect !== 'Allow' || action === undefined)
        return [];
    const when = (0,model_guard/* both */.WP)((0,model_guard/* both */.WP)(policy.when, policy.document.when), statement.when);
    if (action.negated) {
        const excepted = action.values.filter((value) => (0,model_value/* isKnown */.q)(value) && (0,model_guard/* isImpliedBy */.y$)(value.when, when));
        const entries = excepted.map(({ text }) => text);
        const expand = () => ({ service: undefined, actions: (0,iam_expand/* expandAllBut */.jM)(reference, entries) });
        return [{ grant: grantOf(policy, statement, undefined, when), entries, negated: true, expand }];
    }
    return action.values.filter(model_value/* isKnown */.q).map((pattern) => ({
        grant: grantOf(policy, statement, pattern, (0,model_guard/* both */.WP)(when, pattern.when)),
        entries: [pattern.text],
        negated: false,
        expand: () => (0,iam_expand/* expandPattern */.nh)(reference, pattern.text),
    }));
}
function grantOf(policy, statement, pattern, when) {
    const { resource, conditions } = statement;
    const resources = resource?.values ?? [];
    return {
        policy,
        statement,
        pattern,
        resources: resources.every((one) => (0,model_guard/* canCoexist */.sm)(one.when, when))
            ? resources
            : resources.filter((one) => (0,model_guard/* canCoexist */.sm)(one.when, when)),
        negatedResources: resource?.negated === true,
        hiddenResources: (resource?.unresolved.length ?? 0) > 0,
        conditions,
        when,
    };
}
function unknownOf({ effect, action, tree }) {
    if (effect === 'Deny' || action === undefined)
        return [];
    if (effect === undefined)
        return hiddenTexts((0,model_value/* entryOf */.M)(tree, 'Effect')?.value).map(({ text, span }) => unknown(text, 'whether the statement allows is only known when it is deployed', span));
    if (action.negated)
        return [];
    return [
        ...action.unresolved.map(({ expression, reason, span }) => unknown(expression, reason, span)),
        ...action.values
            .filter((value) => !(0,model_value/* isKnown */.q)(value))
            .map(({ text, span }) => unknown(text, 'which actions it reaches is only known when it is deployed', span)),
    ];
}
function unknown(what, reason, span) {
    return { kind: 'hidden', what, reason, span };
}
function hiddenTexts(value) {
    if (value?.kind === 'choice')
        return value.options.flatMap((option) => hiddenTexts(option.value));
    return value?.kind === 'string' && !(0,model_value/* isKnown */.q)(value) ? [value] : [];
}


/***/ }),

/***/ 83619:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ unpackManagedPolicies)
/* harmony export */ });
/* unused harmony export packManagedPolicies */
function packManagedPolicies(policies) {
    return policies
        .toSorted((a, b) => (a.arn < b.arn ? -1 : 1))
        .map(({ arn, name, version, updatedAt, text }) => `${arn} ${name} ${version} ${updatedAt} ${text}\n`)
        .join('');
}
function unpackManagedPolicies(packed) {
    let lines;
    const linesByArn = () => (lines ??= readLines(packed()));
    return {
        find(arn) {
            const line = linesByArn().get(arn.replace(/^arn:aws[\w-]*:iam::aws:/, 'arn:aws:iam::aws:'));
            if (line === undefined)
                return undefined;
            const [packedArn = '', name = '', version = '', updatedAt = ''] = line.split(' ', 4);
            const text = line.slice(packedArn.length + name.length + version.length + updatedAt.length + 4);
            return { arn: packedArn, name, version, updatedAt, text };
        },
        arns: () => [...linesByArn().keys()],
    };
}
function readLines(packed) {
    const lines = new Map();
    for (const line of packed.split('\n')) {
        const end = line.indexOf(' ');
        if (end !== -1)
            lines.set(line.slice(0, end), line);
    }
    return lines;
}


/***/ }),

/***/ 35836:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ unpackReference)
});

// EXTERNAL MODULE: ./lib/core/iam/access-level-overrides.js
var access_level_overrides = __webpack_require__(27664);
;// CONCATENATED MODULE: ./lib/core/iam/packed-reference.js
const packedFormat = 1;

;// CONCATENATED MODULE: ./lib/core/iam/unpack-reference.js


function unpackReference(packed, levelsOf = access_level_overrides/* adjudicatedLevels */.C) {
    const header = readHeader(packed);
    const lines = linesOf(packed, header);
    const services = new Map();
    return {
        version: header.version,
        updatedAt: header.updatedAt,
        prefixes: [...lines.keys()],
        globalConditionKeys: unpackConditionKeys(header.globalConditionKeys, header),
        prefixesOfArns: (segment) => linesWith(`:${segment}:`, packed, lines),
        service(prefix) {
            const lower = prefix.toLowerCase();
            const known = services.get(lower);
            const line = lines.get(lower);
            if (known !== undefined || line === undefined)
                return known;
            const service = unpackService(lower, line, { packed, header, levelsOf });
            services.set(lower, service);
            return service;
        },
    };
}
function linesWith(text, packed, lines) {
    const found = [];
    let hit = packed.indexOf(text, packed.indexOf('\n'));
    for (const [prefix, { end }] of lines) {
        if (hit === -1)
            break;
        if (hit >= end)
            continue;
        found.push(prefix);
        hit = packed.indexOf(text, end);
    }
    return found;
}
function readHeader(packed) {
    const header = JSON.parse(packed.slice(0, packed.indexOf('\n')));
    if (header.format !== packedFormat)
        throw damaged('is of another format');
    return header;
}
function linesOf(packed, header) {
    const lines = new Map();
    let start = packed.indexOf('\n') + 1;
    for (const [prefix, length, supportsRcp] of header.services) {
        lines.set(prefix, { start, end: start + length, supportsRcp: supportsRcp === 1 });
        start += length + 1;
    }
    return lines;
}
function unpackService(prefix, line, { packed, header, levelsOf }) {
    const text = packed.slice(line.start, line.end);
    const [name, actionWords, shapeOf, shapeWords, types, keyWords] = JSON.parse(text);
    const conditionKeys = once(() => unpackConditionKeys(keyWords, header));
    const keys = once(() => conditionKeys().map(({ key }) => key));
    const resourceTypes = once(() => types.map(([type, arns, typeKeys]) => ({ name: type, arns, conditionKeys: pick(keys(), typeKeys) })));
    const typeNames = types.map(([type]) => type);
    const shapes = once(() => shapeWords.split(' ').map((shape) => once(() => unpackShape(shape, typeNames, keys()))));
    const shapeNumbers = once(() => words(shapeOf));
    const shapeOfAction = (index) => at(shapes(), Number(shapeNumbers()[index]))();
    const actions = words(actionWords).map((word, index) => {
        const action = word.slice(1);
        const id = `${prefix}:${action}`;
        const levels = levelsOf(id) ?? at(header.levels, code(word));
        return new PackedAction(id, action, levels, index, shapeOfAction);
    });
    const actionsByName = once(() => new Map(actions.map((action) => [action.name.toLowerCase(), action])));
    return {
        prefix,
        name,
        supportsRcp: line.supportsRcp,
        actions,
        get actionsByName() {
            return actionsByName();
        },
        get resourceTypes() {
            return resourceTypes();
        },
        get conditionKeys() {
            return conditionKeys();
        },
    };
}
class PackedAction {
    constructor(id, name, levels, index, shapeOf) {
        this.id = id;
        this.name = name;
        this.levels = levels;
        this.index = index;
        this.shapeOf = shapeOf;
    }
    get resources() {
        return this.shapeOf(this.index).resources;
    }
    get conditionKeys() {
        return this.shapeOf(this.index).conditionKeys;
    }
}
function unpackShape(shape, typeNames, keys) {
    const [actionKeys = '', ...resources] = shape.split(';');
    return {
        conditionKeys: pick(keys, actionKeys),
        resources: resources.map((resource) => {
            const [type = '', resourceKeys = ''] = resource.split('=');
            return {
                type: at(typeNames, Number.parseInt(type, 10)),
                required: type.endsWith('!'),
                conditionKeys: pick(keys, resourceKeys),
            };
        }),
    };
}
function unpackConditionKeys(text, header) {
    return words(text).map((word) => ({ key: word.slice(1), type: at(header.types, code(word)) }));
}
function words(text) {
    return text === '' ? [] : text.split(' ');
}
function code(word) {
    return Number.parseInt(word.charAt(0), 36);
}
function pick(keys, positions) {
    return positions === '' ? [] : positions.split('.').map((position) => at(keys, Number(position)));
}
function at(items, position) {
    const item = items[position];
    if (item === undefined)
        throw damaged('is damaged');
    return item;
}
function damaged(what) {
    return new Error(`The packed service reference ${what}. Run \`npm run pack-reference\`.`);
}
function once(make) {
    let made;
    return () => (made ??= { value: make() }).value;
}


/***/ }),

/***/ 4828:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ createWorkspace)
});

// EXTERNAL MODULE: ./lib/core/iam/access-of-role.js + 2 modules
var access_of_role = __webpack_require__(45063);
// EXTERNAL MODULE: ./lib/core/parity/is-mirror-of.js
var is_mirror_of = __webpack_require__(56567);
// EXTERNAL MODULE: ./lib/core/model/guard.js
var guard = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/model/source.js
var model_source = __webpack_require__(12816);
// EXTERNAL MODULE: ./lib/core/model/value.js
var value = __webpack_require__(18148);
// EXTERNAL MODULE: ./lib/core/parse/parse-json.js
var parse_json = __webpack_require__(55335);
// EXTERNAL MODULE: ./lib/core/parse/raw.js + 1 modules
var raw = __webpack_require__(74761);
;// CONCATENATED MODULE: ./lib/core/lint/attached-policies.js




function createAttachedReader(managed, documents) {
    const own = documentsByReference(documents);
    const read = new Map();
    const packedPolicy = (name) => {
        if (!read.has(name))
            read.set(name, readPacked(managed, name));
        return read.get(name);
    };
    return (attached, file) => {
        const policies = [];
        const unknown = [];
        for (const arn of attached) {
            const name = managedByAws(arn);
            const packed = name === undefined ? undefined : packedPolicy(name);
            const written = own.get(referenceIn(arn, file)) ?? [];
            const at = { kind: 'managed', when: arn.when, at: arn.span };
            if (name !== undefined && packed !== undefined)
                policies.push({ ...at, name, ...packed });
            else if (written.length > 0)
                policies.push(...written.map((document) => ({ ...at, name: document.id, document })));
            else
                unknown.push(unknownPolicy(arn, name, managed));
        }
        return { policies, unknown };
    };
}
function managedByAws({ text, holes }) {
    const owner = text.indexOf(':iam::aws:');
    if (!text.startsWith('arn:') || owner === -1 || holes.some(({ end }) => end > owner))
        return undefined;
    return `arn:aws${text.slice(owner)}`;
}
function readPacked(managed, arn) {
    const packed = managed.find(arn);
    if (packed === undefined)
        return undefined;
    const source = { file: `${arn} ${packed.version}`, text: packed.text, bom: false };
    const { value } = (0,parse_json.parseJson)(source);
    const file = value === undefined ? undefined : (0,raw.readRawFile)(source, value, 'json', 'identity');
    const [document] = file?.documents ?? [];
    return document === undefined ? undefined : { document, version: packed.version };
}
function unknownPolicy(arn, name, managed) {
    const { span } = arn;
    if (name === undefined && !(0,value/* isKnown */.q)(arn)) {
        const reason = 'which policy it is is only known when it is deployed';
        return { kind: 'hidden', what: arn.text, reason, span };
    }
    const what = name ?? arn.text;
    const lastPart = what.slice(what.lastIndexOf('/') + 1).toLowerCase();
    const alike = managed.arns().find((one) => one.toLowerCase().endsWith(`/${lastPart}`));
    return {
        kind: 'managed-policy',
        what,
        reason: 'its document is not among the packed ones',
        span,
        ...(alike === undefined ? {} : { alike }),
    };
}
function documentsByReference(documents) {
    const found = new Map();
    for (const document of documents) {
        const key = keyOf(document);
        if (key !== undefined)
            found.set(key, [...(found.get(key) ?? []), document]);
    }
    return found;
}
function keyOf({ format, resourceType, pointer, source }) {
    if (format === 'cloudformation' && resourceType === 'AWS::IAM::ManagedPolicy')
        return `${source.file} ${pointer.split('/')[2] ?? ''}`;
    const [, address] = (format === 'terraform' && /^(aws_iam_policy\.[^.]+)\.policy$/.exec(pointer)) || [];
    return address === undefined ? undefined : `${(0,model_source/* folderOf */.yS)(source.file)} ${address}`;
}
function referenceIn({ text, holes: [hole] }, file) {
    if (hole === undefined || hole.start > 0 || hole.end < text.length)
        return '';
    const terraform = /^(aws_iam_policy\.[^.[]+)(?:\[[^\]]*\])?\.arn$/.exec(hole.name);
    return terraform === null
        ? `${file} ${hole.name.replace(/\.PolicyArn$/, '')}`
        : `${(0,model_source/* folderOf */.yS)(file)} ${terraform[1] ?? ''}`;
}

;// CONCATENATED MODULE: ./lib/core/lint/roles-of-workspace.js


function rolesOfWorkspace(parts, settings, managed) {
    const read = createAttachedReader(managed, parts.documents);
    const byId = new Map(parts.documents.map((document) => [document.id, document]));
    return [
        ...[...settings.roles.values()].flatMap((role) => configuredRole(role, parts, read) ?? []),
        ...parts.roles.map((role) => definedRole(role, byId, parts.roleOf(role.id), read)),
    ];
}
function configuredRole(role, parts, read) {
    const inline = parts.documents.filter(({ source }) => role.inline.includes(source.file));
    const list = parts.managedLists.find(({ file }) => file === role.managed);
    const place = inline[0]?.span ?? list?.span;
    if (place === undefined)
        return undefined;
    const attached = read(list?.policies.map(({ arn }) => ({ ...arn, when: guard/* always */.Gk })) ?? [], list?.file ?? '');
    const found = new Set([...inline.map(({ source }) => source.file), list?.file]);
    const missing = [...role.inline, ...(role.managed === undefined ? [] : [role.managed])]
        .filter((file) => !found.has(file))
        .map((file) => ({
        kind: 'unread',
        what: file,
        reason: 'the file was not read',
        span: place,
    }));
    return {
        name: role.name,
        configured: role,
        place,
        trust: parts.documents.find(({ source }) => source.file === role.trust),
        policies: [...inline.map((document) => inlinePolicy(document, guard/* always */.Gk)), ...attached.policies],
        unknown: [...missing, ...attached.unknown],
    };
}
function definedRole(role, byId, configured, read) {
    const attached = read(role.managed, role.file);
    return {
        name: role.id,
        configured,
        place: role.span,
        trust: role.trust === undefined ? undefined : byId.get(role.trust),
        policies: [
            ...role.inline.flatMap((id) => {
                const document = byId.get(id);
                const guards = role.inlineWhen?.get(id) ?? [role.when];
                return document === undefined ? [] : guards.map((when) => inlinePolicy(document, when));
            }),
            ...attached.policies,
        ],
        unknown: [
            ...role.unresolved.map(({ expression, reason, span }) => ({
                kind: 'hidden',
                what: expression,
                reason,
                span,
            })),
            ...attached.unknown,
        ],
    };
}
function inlinePolicy(document, when) {
    return { kind: 'inline', name: document.id, document, when, at: document.span };
}

;// CONCATENATED MODULE: ./lib/core/lint/create-workspace.js



function createWorkspace(parsed, sources, settings, { reference, managedPolicies }) {
    const documents = parsed.flatMap((file) => file.documents);
    const roles = parsed.flatMap((file) => file.roles);
    const configured = assignRoles(documents, roles, settings);
    const parts = {
        documents,
        roles,
        managedLists: parsed.flatMap((file) => file.managedLists),
        roleOf: (id) => configured.get(id),
    };
    let rolePolicies;
    let inputs;
    const accesses = new Map();
    return {
        sources,
        ...parts,
        inputOf: (document, name) => (inputs ??= inputsByDocument(parsed)).get(document)?.get(name),
        get rolePolicies() {
            return (rolePolicies ??= rolesOfWorkspace(parts, settings, managedPolicies));
        },
        accessOf(role) {
            const access = accesses.get(role) ?? (0,access_of_role/* accessOfRole */.U)(reference, role);
            accesses.set(role, access);
            return access;
        },
        change: undefined,
    };
}
function inputsByDocument(parsed) {
    return new Map(parsed.flatMap((file) => {
        const byName = new Map(file.inputs.map((input) => [input.name, input]));
        return file.documents.map((document) => [document, byName]);
    }));
}
function assignRoles(documents, roles, settings) {
    const configured = new Map();
    const assign = (id, role) => {
        if (!configured.has(id))
            configured.set(id, role);
    };
    for (const role of settings.roles.values()) {
        const files = new Set([...role.inline, ...(role.trust === undefined ? [] : [role.trust])]);
        for (const document of documents)
            if (files.has(document.source.file))
                assign(document.id, role);
        for (const definition of roles) {
            if (!role.mirrors.some((mirror) => (0,is_mirror_of/* isMirrorOf */.n)(mirror, definition)))
                continue;
            assign(definition.id, role);
            for (const id of definition.inline)
                assign(id, role);
            if (definition.trust !== undefined)
                assign(definition.trust, role);
        }
    }
    return configured;
}


/***/ })

};
;