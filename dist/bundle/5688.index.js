"use strict";
exports.id = 5688;
exports.ids = [5688,7972];
exports.modules = {

/***/ 74030:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ configOfPreset),
/* harmony export */   k$: () => (/* binding */ configIn),
/* harmony export */   sb: () => (/* binding */ defaultConfig)
/* harmony export */ });
const defaultConfig = {
    paths: [],
    ignore: [],
    roles: new Map(),
    promise: undefined,
    trust: { accounts: [], externalId: 'required' },
    conventions: { sid: undefined, actions: 'any', indent: undefined },
    placeholders: new Map(),
    rules: new Map(),
    suppress: [],
};
function configOfPreset(preset) {
    return {
        ...defaultConfig,
        roles: new Map(preset.roles.map((role) => [role.name, role])),
        promise: preset.promise,
        trust: preset.trust,
        conventions: preset.conventions,
    };
}
function configIn(folder, config) {
    if (folder === '' || folder === '.')
        return config;
    const under = (path) => `${folder.replace(/\/+$/, '')}/${path}`;
    return {
        ...config,
        paths: config.paths.map(under),
        ignore: config.ignore.map(under),
        roles: new Map([...config.roles].map(([name, role]) => [name, roleIn(role, under)])),
        suppress: config.suppress.map((one) => ({
            ...one,
            document: one.document === undefined ? undefined : under(one.document),
        })),
    };
}
function roleIn(role, under) {
    return {
        ...role,
        inline: role.inline.map(under),
        trust: role.trust === undefined ? undefined : under(role.trust),
        managed: role.managed === undefined ? undefined : under(role.managed),
        mirrors: role.mirrors.map((mirror) => mirror.kind === 'terraform'
            ? { ...mirror, folder: under(mirror.folder) }
            : { ...mirror, file: under(mirror.file) }),
    };
}


/***/ }),

/***/ 65517:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ apartByAcknowledgement),
/* harmony export */   Y: () => (/* binding */ areNamed)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22999);

function apartByAcknowledgement(rule, things, actionOf, suppressions) {
    const naming = suppressions.filter((one) => one.rule === rule && one.actions !== undefined);
    const groups = new Map();
    for (const thing of things) {
        const key = naming.find(({ actions }) => areNamed(actions, [actionOf(thing)]));
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [thing]);
        else
            group.push(thing);
    }
    return [...groups]
        .sort(([a], [b]) => Number(a === undefined) - Number(b === undefined))
        .map(([, group]) => group);
}
function areNamed(patterns, actions) {
    if (patterns === undefined)
        return true;
    return (actions.length > 0 &&
        actions.every((action) => patterns.some((pattern) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(pattern, action, { ignoreCase: true }))));
}


/***/ }),

/***/ 83138:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ allowsAction)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22999);

function allowsAction({ effect, action }, name) {
    if (effect !== 'Allow' || action === undefined)
        return false;
    const isNamed = action.values.some((value) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(value.text, name, { ignoreCase: true }));
    return isNamed !== action.negated;
}


/***/ }),

/***/ 43129:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ attachedMeaning)
/* harmony export */ });
/* harmony import */ var _statement_meaning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71898);

function attachedMeaning({ statement, when }) {
    return `${(0,_statement_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .statementMeaning */ .T)(statement)} ${JSON.stringify(when)}`;
}


/***/ }),

/***/ 56219:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readAwsPrincipal)
/* harmony export */ });
/* harmony import */ var _hole_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20324);
/* harmony import */ var _model_with_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57252);
/* harmony import */ var _action_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29836);



function readAwsPrincipal(value) {
    const filled = (0,_model_with_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefaults */ .r)(value);
    const { text, holes } = filled;
    if (text === '*' && holes.length === 0)
        return { kind: 'everyone' };
    if ((0,_action_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .hasWildcard */ .rl)((0,_hole_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .toPattern */ .w)(filled, '')))
        return { kind: 'wildcard' };
    const whole = wholeHole(filled);
    if (whole !== undefined)
        return isOwn(whole) ? { kind: 'account', account: { kind: 'own' } } : { kind: 'hidden' };
    const fields = splitFields(filled);
    if (fields.length > 1)
        return readArn(fields);
    if (holes.length > 0)
        return { kind: 'hidden' };
    if (isAccountId(text))
        return { kind: 'account', account: { kind: 'known', id: text } };
    if (/^AROA[A-Z0-9]{12,}$/.test(text))
        return { kind: 'unique-id', of: 'role' };
    if (/^AIDA[A-Z0-9]{12,}$/.test(text))
        return { kind: 'unique-id', of: 'user' };
    return { kind: 'malformed' };
}
const resourcesOf = new Map([
    ['iam', /^(root$|role\/.|user\/.)/],
    ['sts', /^(assumed-role\/[^/]+\/.|federated-user\/.)/],
]);
const nothing = { text: '', holes: [] };
function readArn(fields) {
    const [prefix = nothing, , service = nothing, region = nothing, account = nothing, resource, ...rest] = fields;
    const isHidden = prefix.holes.length > 0 || fields.length < 6;
    if (isHidden && fields.some((field) => field.holes.length > 0))
        return { kind: 'hidden' };
    if (resource === undefined)
        return { kind: 'malformed' };
    const resources = resourcesOf.get(service.text);
    const isFormed = prefix.text === 'arn' &&
        (service.holes.length > 0 || resources !== undefined) &&
        (region.holes.length > 0 || region.text === '') &&
        (resource.holes.length > 0 ||
            resources === undefined ||
            (rest.length === 0 && resources.test(resource.text)));
    const known = readAccount(account);
    return isFormed && known !== undefined ? { kind: 'account', account: known } : { kind: 'malformed' };
}
function readAccount(field) {
    const { text, holes } = field;
    const whole = wholeHole(field);
    if (whole !== undefined)
        return { kind: isOwn(whole) ? 'own' : 'hidden' };
    if (holes.length > 0)
        return { kind: 'hidden' };
    return isAccountId(text) || text === 'cloudfront' ? { kind: 'known', id: text } : undefined;
}
function isAccountId(text) {
    return /^\d{12}$/.test(text);
}
function isOwn({ name }) {
    return (name === 'AWS::AccountId' ||
        /^data\.aws_caller_identity\.[\w-]+(\[\d+\])?\.account_id$/.test(name) ||
        /^(data\.)?aws_iam_(role|user)\./.test(name) ||
        /^[A-Za-z0-9]+\.Arn$/.test(name));
}
function wholeHole({ text, holes }) {
    const [hole] = holes;
    return hole && hole.start === 0 && hole.end === text.length ? hole : undefined;
}
function splitFields({ text, holes }) {
    const fields = [];
    let start = 0;
    let next = 0;
    const close = (end) => {
        const inside = [];
        for (let hole = holes[next]; hole !== undefined && hole.start < end; hole = holes[++next])
            inside.push({ ...hole, start: hole.start - start, end: hole.end - start });
        fields.push({ text: text.slice(start, end), holes: inside });
        start = end + 1;
    };
    let hole = 0;
    for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) {
        while ((holes[hole]?.end ?? Infinity) <= at)
            hole += 1;
        if ((holes[hole]?.start ?? Infinity) > at)
            close(at);
    }
    close(text.length);
    return fields;
}


/***/ }),

/***/ 52025:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readConditionOperator),
/* harmony export */   p: () => (/* binding */ operatorNames)
/* harmony export */ });
function readConditionOperator(text) {
    const lower = text.toLowerCase();
    const set = lower.startsWith('forallvalues:')
        ? 'ForAllValues'
        : lower.startsWith('foranyvalue:')
            ? 'ForAnyValue'
            : undefined;
    const rest = set === undefined ? lower : lower.slice(set.length + 1);
    const ifExists = rest.endsWith('ifexists');
    const found = operators.get(ifExists ? rest.slice(0, -'ifexists'.length) : rest);
    if (found === undefined)
        return undefined;
    return { set, ...found, ifExists, negated: found.base.includes('Not') };
}
const operatorNames = [
    'StringEquals',
    'StringNotEquals',
    'StringEqualsIgnoreCase',
    'StringNotEqualsIgnoreCase',
    'StringLike',
    'StringNotLike',
    'NumericEquals',
    'NumericNotEquals',
    'NumericLessThan',
    'NumericLessThanEquals',
    'NumericGreaterThan',
    'NumericGreaterThanEquals',
    'DateEquals',
    'DateNotEquals',
    'DateLessThan',
    'DateLessThanEquals',
    'DateGreaterThan',
    'DateGreaterThanEquals',
    'Bool',
    'BinaryEquals',
    'IpAddress',
    'NotIpAddress',
    'ArnEquals',
    'ArnLike',
    'ArnNotEquals',
    'ArnNotLike',
    'Null',
];
const families = [
    'String',
    'Numeric',
    'Date',
    'Bool',
    'Binary',
    'IpAddress',
    'Arn',
    'Null',
];
const operators = new Map(operatorNames.flatMap((base) => {
    const family = families.find((name) => base.includes(name));
    return family === undefined ? [] : [[base.toLowerCase(), { base, family }]];
}));


/***/ }),

/***/ 69730:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ countActions),
/* harmony export */   Zl: () => (/* binding */ describeLevels),
/* harmony export */   e2: () => (/* binding */ describeNames),
/* harmony export */   pw: () => (/* binding */ countExpansion),
/* harmony export */   xd: () => (/* binding */ describeActions),
/* harmony export */   yZ: () => (/* binding */ joinWords)
/* harmony export */ });
/* harmony import */ var _model_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27503);
/* harmony import */ var _granted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65730);


const counted = new WeakMap();
function countExpansion(actions) {
    const granted = counted.get(actions) ?? (0,_granted_js__WEBPACK_IMPORTED_MODULE_0__/* .countGranted */ .d9)(actions);
    counted.set(actions, granted);
    return granted;
}
function describeLevels(granted) {
    return joinWords(_model_access_js__WEBPACK_IMPORTED_MODULE_1__/* .accessLevels */ .y.filter((level) => granted[level] > 0).map((level) => `${granted[level]} ${level}`));
}
function describeActions(actions) {
    return describeNames(actions.map(({ id }) => id));
}
function describeNames(names) {
    const shown = names.slice(0, 5);
    const more = names.length - shown.length;
    return joinWords(more === 0 ? shown : [...shown, `${more} more`]);
}
function countActions(count) {
    return count === 1 ? '1 action' : `${count} actions`;
}
function joinWords(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}


/***/ }),

/***/ 68807:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ createEffort)
/* harmony export */ });
function createEffort(steps) {
    let left = steps;
    return {
        spend(amount) {
            left -= amount;
            return left >= 0;
        },
        isUsedUp: () => left < 0,
    };
}


/***/ }),

/***/ 56321:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ud: () => (/* binding */ expandActions),
/* harmony export */   jM: () => (/* binding */ expandAllBut),
/* harmony export */   l1: () => (/* binding */ expandAction),
/* harmony export */   nh: () => (/* binding */ expandPattern),
/* harmony export */   xg: () => (/* binding */ isReached)
/* harmony export */ });
/* harmony import */ var _action_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29836);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22999);


function expandAction(reference, pattern) {
    return expandPattern(reference, pattern).actions;
}
function expandActions(reference, patterns) {
    const [first, ...others] = patterns;
    if (first !== undefined && others.length === 0)
        return expandAction(reference, first);
    return [...new Set(patterns.flatMap((pattern) => expandAction(reference, pattern)))];
}
function expandAllBut(reference, patterns) {
    const memory = memoryOf(reference);
    const key = JSON.stringify(patterns);
    return remember(memory, memory.exclusions, key, () => {
        const excepted = new Set(expandActions(reference, patterns));
        const actions = expandAction(reference, '*').filter((action) => !excepted.has(action));
        return { service: undefined, actions };
    }).actions;
}
const sets = new WeakMap();
function isReached(expansion, action) {
    if (expansion.actions.length <= 8)
        return expansion.actions.includes(action);
    const known = sets.get(expansion);
    if (known !== undefined)
        return known.has(action);
    const set = new Set(expansion.actions);
    sets.set(expansion, set);
    return set.has(action);
}
function expandPattern(reference, pattern) {
    const memory = memoryOf(reference);
    return remember(memory, memory.expansions, pattern, () => expand(reference, pattern.toLowerCase()));
}
function expand(reference, pattern) {
    const colon = pattern.indexOf(':');
    if (colon === -1) {
        const prefixes = isAnything(pattern) ? reference.prefixes : [];
        return { service: undefined, actions: actionsOf(reference, prefixes, '*') };
    }
    const service = pattern.slice(0, colon);
    const name = pattern.slice(colon + 1);
    if (!(0,_action_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWildcard */ .rl)(service))
        return { service, actions: actionsOf(reference, [service], name) };
    const prefixes = reference.prefixes.filter((prefix) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(service, prefix));
    return { service: undefined, actions: actionsOf(reference, prefixes, name) };
}
function actionsOf(reference, prefixes, name) {
    const services = prefixes.flatMap((prefix) => reference.service(prefix) ?? []);
    if (isAnything(name))
        return services.flatMap(({ actions }) => actions);
    if (!(0,_action_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWildcard */ .rl)(name))
        return services.flatMap(({ actionsByName }) => actionsByName.get(name) ?? []);
    const [start = ''] = name.split(/[*?]/, 1);
    if (services.length > fewServices) {
        const found = [];
        for (const { actionsByName } of services)
            for (const [lower, action] of actionsByName)
                if (lower.startsWith(start) && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(name, lower))
                    found.push(action);
        return found;
    }
    return services.flatMap(({ actions }) => actions.filter((action) => {
        const lower = action.name.toLowerCase();
        return lower.startsWith(start) && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(name, lower);
    }));
}
const fewServices = 4;
function isAnything(text) {
    return text !== '' && text.split('').every((character) => character === '*');
}
const memories = new WeakMap();
const maxHeld = 1_000_000;
function memoryOf(reference) {
    const known = memories.get(reference);
    if (known !== undefined)
        return known;
    const made = { expansions: new Map(), exclusions: new Map(), held: 0 };
    memories.set(reference, made);
    return made;
}
function remember(memory, expansions, key, make) {
    const known = expansions.get(key);
    if (known !== undefined)
        return known;
    const made = make();
    const weight = made.actions.length + key.length;
    if (memory.held + weight > maxHeld) {
        memory.expansions.clear();
        memory.exclusions.clear();
        memory.held = 0;
    }
    expansions.set(key, made);
    memory.held += weight;
    return made;
}


/***/ }),

/***/ 17826:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ flawOfExternalId)
/* harmony export */ });
const shortest = 8;
function flawOfExternalId(text) {
    const unusable = whyUnusable(text);
    if (unusable !== undefined)
        return { kind: 'unusable', reason: unusable };
    const guessable = whyGuessable(text);
    if (guessable !== undefined)
        return { kind: 'guessable', reason: guessable };
    return text.length < shortest ? { kind: 'short', length: text.length } : undefined;
}
function whyUnusable(text) {
    if (text === '')
        return 'it is empty';
    if (text.length === 1)
        return 'it has one character, and STS wants two';
    if (text.length > 1224)
        return `it has ${text.length} characters, and STS takes 1,224`;
    const foreign = /[^A-Za-z0-9_+=,.@:/-]/u.exec(text)?.[0];
    if (foreign === undefined)
        return undefined;
    if (foreign === '*' || foreign === '?')
        return `the ${foreign} is no wildcard under this operator`;
    return foreign.trim() === '' ? 'STS takes no white space' : `STS does not take the character ${foreign}`;
}
function whyGuessable(text) {
    if (/^\d{12}$/.test(text))
        return 'an account id is no secret';
    if (text.startsWith('arn:'))
        return 'an ARN is no secret';
    const bare = text.toLowerCase().replace(/[^a-z0-9]/g, '');
    if (words.has(bare.replace(/\d{1,4}$/, '')))
        return 'it is a word that anyone would try';
    return isRow(bare) ? 'it is a row of characters that anyone would try' : undefined;
}
const words = new Set([
    'abc',
    'acme',
    'admin',
    'aws',
    'changeit',
    'changeme',
    'cloudzero',
    'company',
    'customer',
    'default',
    'demo',
    'dev',
    'development',
    'dummy',
    'example',
    'extid',
    'external',
    'externalid',
    'fixme',
    'foo',
    'foobar',
    'id',
    'myexternalid',
    'none',
    'null',
    'organization',
    'password',
    'placeholder',
    'prod',
    'production',
    'replaceme',
    'sample',
    'secret',
    'someexternalid',
    'staging',
    'test',
    'testing',
    'theexternalid',
    'todo',
    'undefined',
    'uniqueid',
    'vendor',
    'yourexternalid',
    'youruniqueid',
]);
function isRow(text) {
    if (text.length < 4)
        return false;
    const steps = new Set();
    for (let at = 1; at < text.length; at += 1)
        steps.add(stepOf(text.charCodeAt(at - 1), text.charCodeAt(at)));
    const [step = 2] = steps;
    return steps.size === 1 && Math.abs(step) < 2;
}
function stepOf(before, after) {
    const step = after - before;
    const areDigits = before < 58 && after < 58;
    return areDigits && Math.abs(step) === 9 ? -Math.sign(step) : step;
}


/***/ }),

/***/ 45521:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ placeOfGrant),
/* harmony export */   x: () => (/* binding */ nameOfGrant)
/* harmony export */ });
function placeOfGrant({ policy, pattern, statement }) {
    if (policy.version !== undefined)
        return policy.at;
    return pattern?.span ?? statement.action?.key.span ?? statement.span;
}
function nameOfGrant({ policy, pattern }) {
    if (policy.version !== undefined)
        return `${policy.name.slice(policy.name.lastIndexOf('/') + 1)} ${policy.version}`;
    return pattern?.text ?? 'NotAction';
}


/***/ }),

/***/ 65730:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ actionsAllowed),
/* harmony export */   F8: () => (/* binding */ emptyGranted),
/* harmony export */   MQ: () => (/* binding */ countExpansions),
/* harmony export */   Y5: () => (/* binding */ grantedByDocument),
/* harmony export */   d9: () => (/* binding */ countGranted)
/* harmony export */ });
/* harmony import */ var _model_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27503);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18148);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56321);



const emptyGranted = {
    'Permissions management': 0,
    Tagging: 0,
    Write: 0,
    Read: 0,
    List: 0,
    total: 0,
};
function countGranted(actions) {
    const counts = { ...emptyGranted };
    for (const { levels } of new Set(actions)) {
        const [strongest] = levels;
        if (strongest !== undefined)
            counts[strongest] += 1;
        counts.total += 1;
    }
    return counts;
}
function actionsAllowed(reference, { effect, action }) {
    if (effect !== 'Allow' || action === undefined)
        return [];
    const patterns = action.values.filter(_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .q).map(({ text }) => text);
    return action.negated ? (0,_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .expandAllBut */ .jM)(reference, patterns) : (0,_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .expandActions */ .Ud)(reference, patterns);
}
function grantedByDocument(reference, document) {
    const parts = document.statements.map((statement) => partsOf(reference, statement));
    return { total: countExpansions(parts.flat()), statements: parts.map(countExpansions) };
}
function partsOf(reference, statement) {
    const { effect, action } = statement;
    if (effect !== 'Allow' || action === undefined)
        return [];
    if (action.negated)
        return [{ service: undefined, actions: actionsAllowed(reference, statement) }];
    return action.values.filter(_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .q).map(({ text }) => (0,_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .expandPattern */ .nh)(reference, text));
}
function countExpansions(parts) {
    const byService = new Map();
    for (const { service, actions } of parts) {
        const others = byService.get(service);
        if (others === undefined)
            byService.set(service, [actions]);
        else
            others.push(actions);
    }
    if (byService.has(undefined))
        return countLists(parts.map(({ actions }) => actions));
    const counts = { ...emptyGranted };
    for (const lists of byService.values()) {
        const more = countLists(lists);
        for (const level of _model_access_js__WEBPACK_IMPORTED_MODULE_2__/* .accessLevels */ .y)
            counts[level] += more[level];
        counts.total += more.total;
    }
    return counts;
}
const nothing = { next: new WeakMap(), granted: emptyGranted };
function countLists(lists) {
    let counted = nothing;
    for (const list of lists) {
        const next = counted.next.get(list) ?? { next: new WeakMap() };
        counted.next.set(list, next);
        counted = next;
    }
    counted.granted ??= countGranted(lists.flat());
    return counted.granted;
}


/***/ }),

/***/ 47335:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ groupByRole)
/* harmony export */ });
function groupByRole(facts) {
    const groups = new Map();
    for (const fact of facts) {
        const id = fact.role === undefined ? fact : JSON.stringify([fact.role.name, fact.key]);
        const group = groups.get(id);
        if (group === undefined)
            groups.set(id, [fact]);
        else if (isCanonical(fact) && !isCanonical(group[0]))
            group.unshift(fact);
        else
            group.push(fact);
    }
    return [...groups.values()];
}
function isCanonical({ role, file }) {
    return role?.inline.includes(file) === true;
}


/***/ }),

/***/ 47922:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tp: () => (/* binding */ readOperator),
/* harmony export */   Vr: () => (/* binding */ heldBy),
/* harmony export */   XZ: () => (/* binding */ hidesKey)
/* harmony export */ });
/* harmony import */ var _model_guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

function heldBy(conditions, demand) {
    return conditions.flatMap((condition) => {
        const key = condition.key.text.toLowerCase();
        const operator = readOperator(condition.operator.text);
        if (condition.key.holes.length > 0 || !demand.counts(key) || !operator.positive)
            return [];
        const narrow = (value) => demand.narrows(value, key, operator.wild);
        const open = condition.values.filter((value) => !narrow(value));
        const presence = operator.missingPasses ? demandedAt(conditions, key) : undefined;
        const there = [
            ...condition.values.filter(narrow).map((value) => value.when),
            ...(condition.unresolved.length > 0 ? [condition.when] : []),
        ];
        return there
            .filter((when) => !open.some((value) => (0,_model_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .canCoexist */ .sm)(value.when, when)))
            .flatMap((when) => (presence === undefined ? [when] : presence.map((also) => (0,_model_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)(when, also))))
            .map((when) => ({ condition, when }));
    });
}
function hidesKey(condition) {
    return condition.key.holes.length > 0 || condition.operator.holes.length > 0;
}
const positiveOperators = new Set([
    'stringequals',
    'stringequalsignorecase',
    'stringlike',
    'arnequals',
    'arnlike',
    'ipaddress',
    'bool',
]);
const wildOperators = new Set(['stringlike', 'arnequals', 'arnlike']);
function readOperator(text) {
    const [, qualifier, base = '', ifExists] = /^(?:(forallvalues|foranyvalue):)?([a-z]*?)(ifexists)?$/.exec(text.toLowerCase()) ?? [];
    return {
        positive: positiveOperators.has(base),
        wild: wildOperators.has(base),
        missingPasses: qualifier === 'forallvalues' || ifExists !== undefined,
    };
}
function demandedAt(conditions, key) {
    return conditions
        .filter((condition) => condition.key.text.toLowerCase() === key)
        .filter((condition) => condition.operator.text.toLowerCase() === 'null')
        .filter((condition) => condition.values.every((value) => value.text.toLowerCase() === 'false'))
        .map((condition) => condition.when);
}


/***/ }),

/***/ 20324:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ toWidePattern),
/* harmony export */   w: () => (/* binding */ toPattern)
/* harmony export */ });
function toPattern({ text, holes }, holeAs = '*') {
    let pattern = '';
    let last = 0;
    for (const hole of holes) {
        pattern += text.slice(last, hole.start) + (typeof holeAs === 'string' ? holeAs : holeAs(hole));
        last = hole.end;
    }
    return pattern + text.slice(last);
}
function toWidePattern(value) {
    const pattern = toPattern(value);
    let wide = '';
    let last = 0;
    for (let start = pattern.indexOf('${'); start !== -1; start = pattern.indexOf('${', last)) {
        const end = pattern.indexOf('}', start) + 1;
        if (end === 0)
            break;
        wide += `${pattern.slice(last, start)}*`;
        last = end;
    }
    return wide + pattern.slice(last);
}


/***/ }),

/***/ 24012:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isPrivate),
/* harmony export */   X: () => (/* binding */ readIpRange)
/* harmony export */ });
function readIpRange(text) {
    const [address = '', length, ...rest] = text.split('/');
    if (rest.length > 0 || (length !== undefined && !/^\d{1,3}$/.test(length)))
        return undefined;
    const version = address.includes(':') ? 6 : 4;
    const size = version === 4 ? 32 : 128;
    const bits = version === 4 ? bitsOfFour(address) : bitsOfSix(address);
    const prefix = length === undefined ? size : Number(length);
    if (bits === undefined || prefix > size)
        return undefined;
    const host = (1n << BigInt(size - prefix)) - 1n;
    return { version, bits, prefix, hasHostBits: (bits & host) !== 0n };
}
function isPrivate(range) {
    return privateRanges.some((other) => other.version === range.version &&
        other.prefix <= range.prefix &&
        firstBits(range, other.prefix) === firstBits(other, other.prefix));
}
const privateRanges = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'].flatMap((text) => readIpRange(text) ?? []);
function firstBits({ bits, version }, count) {
    return bits >> BigInt((version === 4 ? 32 : 128) - count);
}
function bitsOfFour(text) {
    const parts = text.split('.');
    if (parts.length !== 4 || parts.some((part) => !/^\d{1,3}$/.test(part) || Number(part) > 255))
        return undefined;
    return parts.reduce((bits, part) => (bits << 8n) | BigInt(part), 0n);
}
function bitsOfSix(text) {
    const halves = text.split('::');
    if (halves.length > 2)
        return undefined;
    const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
    const missing = 8 - head.length - tail.length;
    if (halves.length === 2 ? missing < 1 : missing !== 0)
        return undefined;
    const groups = [...head, ...Array.from({ length: missing }, () => '0'), ...tail];
    if (groups.some((group) => !/^[0-9a-f]{1,4}$/i.test(group)))
        return undefined;
    return groups.reduce((bits, group) => (bits << 16n) | BigInt(`0x${group}`), 0n);
}


/***/ }),

/***/ 49761:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ learnMoreLink),
/* harmony export */   Hn: () => (/* binding */ issueCode),
/* harmony export */   Zu: () => (/* binding */ issueCodesPage),
/* harmony export */   s_: () => (/* binding */ issueCodes)
/* harmony export */ });
const issueCodesPage = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html';
function issueCode(code) {
    return byCode.get(code);
}
function learnMoreLink({ code, severity }) {
    const kind = severity === 'warning' ? 'general-warning' : severity;
    const name = code.toLowerCase().replaceAll('_', '-');
    return `${issueCodesPage}#access-analyzer-reference-policy-checks-${kind}-${name}`;
}
const typeOfLetter = {
    I: 'identity',
    R: 'resource',
    T: 'trust',
    S: 'scp',
    C: 'rcp',
};
const table = {
    ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE: [
        'suggestion',
        'IS',
        'full',
        'valid-tag-condition',
    ],
    ALLOW_WITH_NOT_PRINCIPAL: ['security-warning', 'R', 'full', 'no-not-action'],
    ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE: ['suggestion', 'IS', 'partly', 'valid-tag-support'],
    ARN_ACCOUNT_NOT_ALLOWED: ['error', 'IRSC', 'full', 'valid-arn'],
    ARN_REGION_NOT_ALLOWED: ['error', 'IRSC', 'full', 'valid-arn'],
    CONFIRM_AUDIENCE_CLAIM_TYPE: ['suggestion', 'T', 'full', 'require-token-condition'],
    CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE: ['warning', 'IS', 'full', 'no-open-service-linked-role'],
    CREATE_SLR_WITH_NOT_RESOURCE: ['warning', 'IS', 'full', 'no-open-service-linked-role'],
    CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE: ['warning', 'IS', 'full', 'no-open-service-linked-role'],
    CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE: ['warning', 'IS', 'full', 'no-open-service-linked-role'],
    CREATE_SLR_WITH_STAR_IN_RESOURCE: ['warning', 'IS', 'full', 'no-open-service-linked-role'],
    CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION: ['warning', 'IS', 'full', 'no-open-service-linked-role'],
    DATA_TYPE_MISMATCH: ['error', 'IRTSC', 'full', 'valid-policy'],
    DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE: [
        'security-warning',
        'IS',
        'full',
        'valid-tag-condition',
    ],
    DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE: [
        'security-warning',
        'IS',
        'partly',
        'valid-tag-support',
    ],
    DEPRECATED_GLOBAL_CONDITION_KEY: ['warning', 'IRTSC', 'partly', 'valid-condition-key'],
    DUPLICATE_KEYS_WITH_DIFFERENT_CASE: ['error', 'IRTSC', 'full', 'valid-condition-key'],
    DYNAMODB_ATTRIBUTES_WITHOUT_SELECT: ['security-warning', 'IR', 'full', 'no-weak-condition'],
    EMPTY_ARRAY_ACTION: ['suggestion', 'IRTSC', 'full', 'no-empty-element'],
    EMPTY_ARRAY_CONDITION: ['suggestion', 'IRTSC', 'full', 'no-empty-element'],
    EMPTY_ARRAY_CONDITION_FORALLVALUES: ['suggestion', 'IRTSC', 'full', 'no-empty-element'],
    EMPTY_ARRAY_CONDITION_FORANYVALUE: ['suggestion', 'IRTSC', 'full', 'no-empty-element'],
    EMPTY_ARRAY_CONDITION_IFEXISTS: ['suggestion', 'IRTSC', 'full', 'no-empty-element'],
    EMPTY_ARRAY_PRINCIPAL: ['suggestion', 'RT', 'full', 'no-empty-element'],
    EMPTY_ARRAY_RESOURCE: ['suggestion', 'IRSC', 'full', 'no-empty-element'],
    EMPTY_OBJECT_CONDITION: ['suggestion', 'IRTSC', 'full', 'no-empty-element'],
    EMPTY_OBJECT_PRINCIPAL: ['suggestion', 'RT', 'full', 'no-empty-element'],
    EMPTY_SID_VALUE: ['suggestion', 'IRTSC', 'full', 'no-empty-element'],
    EMPTY_VARIABLE: ['error', 'IRTSC', 'full', 'valid-policy-variable'],
    EQUIVALENT_TO_NULL_FALSE: ['suggestion', 'IRTSC', 'full', 'valid-condition-operator'],
    EQUIVALENT_TO_NULL_TRUE: ['suggestion', 'IRTSC', 'full', 'valid-condition-operator'],
    FEDERATED_PRINCIPAL_NOT_SUPPORTED: ['error', 'R', 'full', 'valid-principal'],
    FORALLVALUES_WITH_SINGLE_VALUED_KEY: ['security-warning', 'IRTSC', 'full', 'valid-condition-operator'],
    FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE: ['security-warning', 'T', 'full', 'require-token-condition'],
    IMPROVE_IP_RANGE: ['suggestion', 'IRTSC', 'full', 'valid-ip-range'],
    INVALID_ACTION: ['error', 'IRTSC', 'full', 'no-unknown-action'],
    INVALID_ARN_ACCOUNT: ['error', 'IRSC', 'full', 'valid-arn'],
    INVALID_ARN_PREFIX: ['error', 'IRSC', 'full', 'valid-arn'],
    INVALID_ARN_REGION: ['error', 'IRSC', 'partly', 'valid-arn'],
    INVALID_ARN_RESOURCE: ['error', 'IRSC', 'partly', 'valid-resource-arn'],
    INVALID_ARN_SERVICE_CASE: ['error', 'IRSC', 'full', 'valid-arn'],
    INVALID_CONDITION_DATA_TYPE: ['error', 'IRTSC', 'full', 'valid-condition-value'],
    INVALID_CONDITION_KEY_FORMAT: ['error', 'IRTSC', 'full', 'valid-condition-key'],
    INVALID_CONDITION_MULTIPLE_BOOLEAN: ['error', 'IRTSC', 'full', 'valid-condition-value'],
    INVALID_CONDITION_OPERATOR: ['error', 'IRTSC', 'full', 'valid-condition-operator'],
    INVALID_DATE_VALUE: ['warning', 'IRTSC', 'full', 'valid-condition-value'],
    INVALID_EFFECT: ['error', 'IRTSC', 'full', 'valid-policy'],
    INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY: ['error', 'T', 'full', 'valid-principal'],
    INVALID_GLOBAL_CONDITION_KEY: ['error', 'IRTSC', 'full', 'valid-condition-key'],
    INVALID_KMS_KEY_VALUE: ['error', 'IRTSC', 'partly', 'valid-condition-value'],
    INVALID_PARTITION: ['error', 'IRSC', 'partly', 'valid-arn'],
    INVALID_POLICY_ELEMENT: ['error', 'IRTSC', 'full', 'valid-policy'],
    INVALID_PRINCIPAL_FORMAT: ['error', 'RTC', 'full', 'valid-policy'],
    INVALID_PRINCIPAL_KEY: ['error', 'RT', 'full', 'valid-policy'],
    INVALID_REGION: ['error', 'IRTSC', 'partly', 'valid-condition-value'],
    INVALID_ROLE_REFERENCE: ['warning', 'RT', 'full', 'require-pinned-principal'],
    INVALID_SERVICE: ['error', 'IRTSC', 'full', 'valid-arn'],
    INVALID_SERVICE_CONDITION_KEY: ['error', 'IRTSC', 'full', 'valid-condition-key'],
    INVALID_SERVICE_IN_ACTION: ['error', 'IRTSC', 'full', 'no-unknown-action'],
    INVALID_SERVICE_PRINCIPAL_FORMAT: ['error', 'IRTSC', 'partly', 'valid-condition-value'],
    INVALID_USER_REFERENCE: ['warning', 'RT', 'full', 'require-pinned-principal'],
    INVALID_VARIABLE_FOR_OPERATOR: ['error', 'IRTSC', 'full', 'valid-policy-variable'],
    INVALID_VERSION: ['error', 'IRTSC', 'full', 'valid-policy'],
    INVALID_VPCE_FORMAT: ['error', 'IRTSC', 'full', 'valid-condition-value'],
    INVALID_VPC_FORMAT: ['error', 'IRTSC', 'full', 'valid-condition-value'],
    IRRELEVANT_CONDITION_KEY_IN_POLICY: ['suggestion', 'R', 'partly', 'valid-resource-policy'],
    JSON_SYNTAX_ERROR: ['error', 'IRTSC', 'full', 'valid-syntax'],
    MISMATCHED_ACTION_FOR_PRINCIPAL: ['error', 'T', 'full', 'valid-trust-action'],
    MISSING_ACTION: ['error', 'IRTSC', 'full', 'valid-policy'],
    MISSING_ACTION_FOR_CONDITION_KEY: ['error', 'TR', 'partly', 'valid-trust-action'],
    MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY: ['error', 'T', 'full', 'valid-trust-action'],
    MISSING_ARN_ACCOUNT: ['error', 'IRSC', 'partly', 'valid-arn'],
    MISSING_ARN_FIELD: ['error', 'IRSC', 'full', 'valid-arn'],
    MISSING_ARN_REGION: ['error', 'IRSC', 'full', 'valid-arn'],
    MISSING_BRACE_IN_VARIABLE: ['error', 'IRTSC', 'full', 'valid-policy-variable'],
    MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL: ['security-warning', 'T', 'full', 'require-oidc-conditions'],
    MISSING_EFFECT: ['error', 'IRTSC', 'full', 'valid-policy'],
    MISSING_GITHUB_REPO_CONDITION_KEY: ['security-warning', 'T', 'full', 'require-oidc-conditions'],
    MISSING_PAIRED_CONDITION_KEYS: ['security-warning', 'IRTSC', 'partly', 'no-weak-condition'],
    MISSING_PRINCIPAL: ['error', 'RTC', 'full', 'valid-policy'],
    MISSING_QUALIFIER: ['error', 'IRTSC', 'full', 'valid-condition-operator'],
    MISSING_QUOTE_IN_VARIABLE: ['error', 'IRTSC', 'full', 'valid-policy-variable'],
    MISSING_RESOURCE: ['error', 'IRSC', 'full', 'valid-policy'],
    MISSING_STATEMENT: ['error', 'IRTSC', 'full', 'valid-policy'],
    MISSING_TAG_KEY_IN_CONDITION: ['error', 'IRTSC', 'full', 'valid-condition-key'],
    MISSING_VERSION: ['warning', 'IRTSC', 'full', 'valid-policy'],
    NULL_WITH_IF_EXISTS: ['error', 'IRTSC', 'full', 'valid-condition-operator'],
    NULL_WITH_QUALIFIER: ['suggestion', 'IRTSC', 'full', 'valid-condition-operator'],
    PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE: ['security-warning', 'IS', 'full', 'no-open-pass-role'],
    PASS_ROLE_WITH_NOT_RESOURCE: ['security-warning', 'IS', 'full', 'no-open-pass-role'],
    PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE: ['security-warning', 'IS', 'full', 'no-open-pass-role'],
    PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE: ['security-warning', 'IS', 'full', 'no-open-pass-role'],
    PASS_ROLE_WITH_STAR_IN_RESOURCE: ['security-warning', 'IS', 'full', 'no-open-pass-role'],
    PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION: ['security-warning', 'IS', 'full', 'no-open-pass-role'],
    POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA: ['warning', 'I', 'full', 'within-size-quota'],
    POLICY_SIZE_EXCEEDS_RCP_QUOTA: ['error', 'C', 'full', 'within-size-quota'],
    POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA: ['warning', 'R', 'partly', 'within-size-quota'],
    POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA: ['warning', 'T', 'full', 'within-size-quota'],
    POLICY_SIZE_EXCEEDS_SCP_QUOTA: ['error', 'S', 'full', 'within-size-quota'],
    PRIVATE_IP_ADDRESS: ['error', 'IRTSC', 'full', 'valid-ip-range'],
    PRIVATE_IP_ADDRESS_SUBSET: ['suggestion', 'IRTSC', 'full', 'valid-ip-range'],
    PRIVATE_NOT_IP_ADDRESS: ['error', 'IRTSC', 'full', 'valid-ip-range'],
    PRIVATE_NOT_IP_ADDRESS_SUBSET: ['suggestion', 'IRTSC', 'full', 'valid-ip-range'],
    RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY: ['warning', 'C', 'full', 'valid-control-policy'],
    RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY: ['warning', 'C', 'full', 'valid-control-policy'],
    RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK: ['warning', 'C', 'full', 'valid-control-policy'],
    RCP_SYNTAX_ERROR_ACTION: ['error', 'C', 'full', 'valid-control-policy'],
    RCP_SYNTAX_ERROR_ALLOW: ['error', 'C', 'full', 'valid-policy'],
    RCP_SYNTAX_ERROR_NOTACTION: ['error', 'C', 'full', 'valid-policy'],
    RCP_SYNTAX_ERROR_PRINCIPAL: ['error', 'C', 'full', 'valid-policy'],
    RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL: ['suggestion', 'R', 'partly', 'require-source-condition'],
    REDUNDANT_ACTION: ['suggestion', 'IRTSC', 'full', 'no-redundant-grant'],
    REDUNDANT_CONDITION_VALUE_NUM: ['suggestion', 'IRTSC', 'full', 'valid-condition-value'],
    REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION: ['suggestion', 'IRTSC', 'partly', 'valid-condition-operator'],
    REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY: ['suggestion', 'T', 'full', 'valid-principal'],
    REDUNDANT_RESOURCE: ['suggestion', 'IRSC', 'full', 'no-redundant-grant'],
    REDUNDANT_STATEMENT: ['suggestion', 'IRTSC', 'full', 'no-repeated-statement'],
    REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION: [
        'suggestion',
        'IRTSC',
        'partly',
        'valid-condition-operator',
    ],
    RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL: ['security-warning', 'R', 'partly', 'require-confused-deputy-guard'],
    ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL: ['error', 'T', 'full', 'valid-policy'],
    ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE: ['error', 'T', 'full', 'valid-policy'],
    ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL: ['error', 'T', 'full', 'no-public-principal'],
    S3_PREFIX_IN_NEGATIVE_CONTEXT: ['security-warning', 'IR', 'full', 'no-weak-condition'],
    SCP_SYNTAX_ERROR_ACTION_WILDCARD: ['error', 'S', 'full', 'no-inner-wildcard'],
    SCP_SYNTAX_ERROR_PRINCIPAL: ['error', 'S', 'full', 'valid-policy'],
    SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED: ['warning', 'T', 'full', 'require-token-condition'],
    STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS: [
        'security-warning',
        'IRTSC',
        'full',
        'valid-condition-operator',
    ],
    TYPE_MISMATCH: ['warning', 'IRTSC', 'full', 'valid-condition-operator'],
    TYPE_MISMATCH_BOOLEAN: ['warning', 'IRTSC', 'full', 'valid-condition-value'],
    TYPE_MISMATCH_DATE: ['warning', 'IRTSC', 'full', 'valid-condition-value'],
    TYPE_MISMATCH_IP_RANGE: ['error', 'IRTSC', 'full', 'valid-ip-range'],
    TYPE_MISMATCH_NUMBER: ['warning', 'IRTSC', 'full', 'valid-condition-value'],
    TYPE_MISMATCH_STRING: ['warning', 'IRTSC', 'full', 'valid-condition-value'],
    UNIQUE_SIDS_RECOMMENDED: ['warning', 'R', 'full', 'no-duplicate-sid'],
    UNIQUE_SIDS_REQUIRED: ['error', 'ISC', 'full', 'no-duplicate-sid'],
    UNSUPPORTED_ACTION_FOR_CONDITION_KEY: ['error', 'IRTSC', 'no', null],
    UNSUPPORTED_ACTION_IN_POLICY: ['error', 'R', 'partly', 'valid-resource-policy'],
    UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL: ['error', 'R', 'partly', 'require-source-condition'],
    UNSUPPORTED_ELEMENT_COMBINATION: ['error', 'IRTSC', 'full', 'valid-policy'],
    UNSUPPORTED_GLOBAL_CONDITION_KEY: ['error', 'IRTSC', 'full', 'valid-condition-key'],
    UNSUPPORTED_PRINCIPAL: ['error', 'I', 'full', 'valid-policy'],
    UNSUPPORTED_RESOURCE_ARN_IN_POLICY: ['error', 'R', 'partly', 'valid-resource-policy'],
    UNSUPPORTED_SID: ['error', 'ISCT', 'full', 'valid-sid'],
    UNSUPPORTED_SPACE_IN_VARIABLE: ['error', 'IRTSC', 'full', 'valid-policy-variable'],
    UNSUPPORTED_WILDCARD_IN_PRINCIPAL: ['error', 'RT', 'full', 'require-pinned-principal'],
    UNTRUSTWORTHY_CONDITION_KEY: ['security-warning', 'IRTSC', 'partly', 'no-weak-condition'],
    USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES: ['warning', 'IRTSC', 'partly', 'no-weak-condition'],
    VARIABLE_UNSUPPORTED_IN_ELEMENT: ['error', 'IRTSC', 'full', 'valid-policy-variable'],
    VARIABLE_UNSUPPORTED_IN_VERSION: ['error', 'IRTSC', 'full', 'valid-policy-variable'],
    VARIABLE_USAGE_TOO_PERMISSIVE: ['error', 'RT', 'partly', 'require-specific-value'],
    WILDCARD_IN_SERVICE_NAME: ['suggestion', 'IRSC', 'full', 'valid-arn'],
    WILDCARD_USAGE_TOO_PERMISSIVE: ['error', 'RT', 'partly', 'require-specific-value'],
    WILDCARD_WITHOUT_LIKE_OPERATOR: ['warning', 'IRTSC', 'full', 'valid-condition-operator'],
};
const issueCodes = Object.entries(table).map(([code, [severity, letters, offline, rule]]) => ({
    code,
    severity,
    policyTypes: letters.split('').flatMap((letter) => typeOfLetter[letter] ?? []),
    offline,
    rule,
}));
const byCode = new Map(issueCodes.map((issue) => [issue.code, issue]));


/***/ }),

/***/ 62815:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ lockRole),
/* harmony export */   M6: () => (/* binding */ configuredRoles),
/* harmony export */   go: () => (/* binding */ isAllowedBy)
/* harmony export */ });
/* harmony import */ var _model_plain_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80110);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22999);
/* harmony import */ var _sensitive_reads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30959);



function configuredRoles(roles) {
    const groups = new Map();
    for (const role of roles) {
        const { configured } = role;
        if (configured === undefined)
            continue;
        const group = groups.get(configured.name);
        if (group === undefined)
            groups.set(configured.name, [role]);
        else
            group.push(role);
    }
    return [...groups.values()].filter(([first]) => {
        const { name, inline = [], managed } = first?.configured ?? {};
        return (inline.length === 0 && managed === undefined) || first?.name === name;
    });
}
function lockRole(accesses) {
    return accesses.map(lockAccess).reduce(withMirror);
}
function isAllowedBy(entry, action) {
    if (!entry.startsWith(notAction))
        return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(entry, action, { ignoreCase: true });
    return !entry
        .slice(notAction.length)
        .split(', ')
        .some((excepted) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(excepted, action, { ignoreCase: true }));
}
const notAction = 'NotAction ';
function lockAccess({ role, held, unknown }) {
    const known = unknown.filter(({ kind }) => kind !== 'unread');
    return {
        name: role.configured?.name ?? role.name,
        policies: byName(role.policies.map(lockPolicy)),
        unknown: ascending(known.map(({ what, reason }) => `${what}: ${reason}`)),
        actions: sorted([...held.values()].map(({ action: { id, levels } }) => {
            const tier = (0,_sensitive_reads_js__WEBPACK_IMPORTED_MODULE_0__/* .sensitivityOf */ .Xr)(id)?.tier ?? null;
            return [id, { level: levels[0] ?? 'Permissions management', tier }];
        })),
    };
}
function withMirror(role, mirror) {
    const more = [...mirror.actions].filter(([id]) => !role.actions.has(id));
    const policies = mirror.policies.filter(({ name, allows }) => !role.policies.some((policy) => policy.name === name) &&
        more.some(([id]) => allows.some((entry) => isAllowedBy(entry, id))));
    return {
        ...role,
        policies: byName([...role.policies, ...policies]),
        unknown: ascending([...role.unknown, ...mirror.unknown]),
        actions: more.length === 0 ? role.actions : sorted([...role.actions, ...more]),
    };
}
function sorted(actions) {
    return new Map(actions.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
function lockPolicy({ kind, name, version, document: { statements } }) {
    return {
        kind,
        name,
        version: version ?? null,
        allows: ascending(statements.flatMap(allowedBy)),
        denies: ascending(statements.flatMap(deniedBy)),
    };
}
function allowedBy({ effect, action }) {
    if (effect !== 'Allow' || action === undefined)
        return [];
    const patterns = action.values.map(({ text }) => text);
    return action.negated ? [`${notAction}${patterns.join(', ')}`] : patterns;
}
function deniedBy({ effect, tree }) {
    if (effect !== 'Deny')
        return [];
    const entries = tree.entries.filter(({ key }) => key.text !== 'Effect' && key.text !== 'Sid');
    return [JSON.stringify((0,_model_plain_data_js__WEBPACK_IMPORTED_MODULE_2__/* .plainData */ .l)({ ...tree, entries }))];
}
function byName(policies) {
    const merged = new Map();
    for (const policy of policies) {
        const other = merged.get(policy.name);
        const both = other === undefined ? policy : join(other, policy);
        merged.set(policy.name, both);
    }
    return [...merged.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
function join(a, b) {
    return {
        ...a,
        allows: ascending([...a.allows, ...b.allows]),
        denies: ascending([...a.denies, ...b.denies]),
    };
}
function ascending(texts) {
    return [...new Set(texts)].sort();
}


/***/ }),

/***/ 62220:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ lonePolicies)
/* harmony export */ });
/* harmony import */ var _model_guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

const known = new WeakMap();
function lonePolicies(documents, roles) {
    const carried = new Set(roles.flatMap(({ policies }) => policies.map(({ document }) => document)));
    return documents
        .filter((document) => document.policyType === 'identity' && !carried.has(document))
        .map((document) => {
        const role = known.get(document) ?? roleOf(document);
        known.set(document, role);
        return role;
    });
}
function roleOf(document) {
    const { id: name, span } = document;
    const policy = { kind: 'inline', name, document, when: _model_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk, at: span };
    return { name, configured: undefined, place: span, trust: undefined, policies: [policy], unknown: [] };
}


/***/ }),

/***/ 5511:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
function nearestName(name, candidates) {
    const wanted = name.toLowerCase();
    if (wanted.length > maxLength)
        return undefined;
    let nearest;
    let limit = Math.min(4, Math.ceil(wanted.length / 3));
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - wanted.length) > limit || candidate.length > maxLength)
            continue;
        const distance = editDistance(wanted, candidate.toLowerCase(), limit);
        if (distance > limit)
            continue;
        if (distance === 0)
            return candidate;
        nearest = candidate;
        limit = distance - 1;
    }
    return nearest;
}
const maxLength = 128;
function editDistance(a, b, limit) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        let least = row;
        for (let column = 1; column <= b.length; column += 1) {
            const same = a[row - 1] === b[column - 1];
            let distance = Math.min(cell(last, column) + 1, cell(current, column - 1) + 1, cell(last, column - 1) + (same ? 0 : 1));
            if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
                distance = Math.min(distance, cell(beforeLast, column - 2) + 1);
            current.push(distance);
            least = Math.min(least, distance);
        }
        if (least > limit)
            return least;
        beforeLast = last;
        last = current;
    }
    return cell(last, b.length);
}
function cell(row, column) {
    return row[column] ?? Infinity;
}


/***/ }),

/***/ 73608:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   Sn: () => (/* binding */ newAccessFacts),
/* harmony export */   X1: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* harmony import */ var _acknowledged_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65517);
/* harmony import */ var _describe_levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69730);
/* harmony import */ var _grant_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45521);
/* harmony import */ var _granted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65730);
/* harmony import */ var _group_by_role_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47335);





function newAccessFacts(rule, grants, suppressions, placeOf = ({ grant }) => (0,_grant_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfGrant */ .Z)(grant)) {
    const facts = [...byPlace(grants, placeOf)].flatMap((group) => [group.filter(({ wider }) => wider === undefined), group.filter(({ wider }) => wider !== undefined)]
        .flatMap((part) => (0,_acknowledged_js__WEBPACK_IMPORTED_MODULE_3__/* .apartByAcknowledgement */ .O)(rule, part, ({ action }) => action.id, suppressions))
        .map((part) => {
        const [first] = part;
        const span = placeOf(first);
        const said = part.map(({ action, wider }) => [action.id, wider]);
        return {
            span,
            grants: part,
            isWider: first.wider !== undefined,
            role: first.access.role.configured,
            file: span.source.file,
            key: JSON.stringify([(0,_grant_place_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOfGrant */ .x)(first.grant), said]),
        };
    }));
    return (0,_group_by_role_js__WEBPACK_IMPORTED_MODULE_4__/* .groupByRole */ .P)(facts);
}
function evidenceOf({ grants }, { base }) {
    const actions = [...new Set(grants.map(({ action }) => action))];
    const wider = grants.flatMap((one) => one.wider ?? []);
    const gained = [...new Set(wider.flatMap((one) => one.gained))];
    const lost = [...new Set(wider.flatMap(({ conditions }) => conditions.lost))];
    const differences = [
        ...(gained.length === 0 ? [] : [`now also on ${(0,_describe_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .describeNames */ .e2)(gained.map(withoutMark))}`]),
        ...(lost.length === 0 ? [] : [`no longer held by ${(0,_describe_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .describeNames */ .e2)(lost.map(withoutMark))}`]),
    ];
    return {
        source: (0,_grant_place_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOfGrant */ .x)(grants[0].grant),
        actions: (0,_describe_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .countActions */ .Bd)(actions.length),
        levels: (0,_describe_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .describeLevels */ .Zl)((0,_granted_js__WEBPACK_IMPORTED_MODULE_1__/* .countGranted */ .d9)(actions)),
        names: (0,_describe_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .describeActions */ .xd)(actions),
        base: shortName(base),
        difference: differences.join(' and '),
        actionIds: actions.map(({ id }) => id),
        wider,
    };
}
function withoutMark(text) {
    return text.startsWith('hidden: ') ? `what ${text.slice('hidden: '.length)} stands for` : text;
}
function shortName(base) {
    return /^[0-9a-f]{40,64}$/.test(base) ? base.slice(0, 12) : base;
}
function byPlace(grants, placeOf) {
    const groups = new Map();
    for (const one of grants) {
        const { source, start, end } = placeOf(one);
        const key = `${start} ${end} ${one.access.role.name} ${source.file}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    return groups.values();
}


/***/ }),

/***/ 93327:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ checkNoNewAccess),
  b: () => (/* binding */ passed)
});

// EXTERNAL MODULE: ./lib/core/model/guard.js
var guard = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/iam/action-pattern.js
var action_pattern = __webpack_require__(29836);
// EXTERNAL MODULE: ./lib/core/iam/aws-principal.js
var aws_principal = __webpack_require__(56219);
// EXTERNAL MODULE: ./lib/core/iam/hole-pattern.js
var hole_pattern = __webpack_require__(20324);
// EXTERNAL MODULE: ./lib/core/iam/pattern.js
var iam_pattern = __webpack_require__(22999);
;// CONCATENATED MODULE: ./lib/core/iam/access-element.js





const anything = {
    negated: false,
    values: [{ pattern: '*', wide: '*', when: [], isPlain: true }],
    isHidden: false,
};
function elementsOf({ action, resource, principal, index }, toSymbolic) {
    const listOf = (element, foldCase) => element === undefined
        ? anything
        : {
            negated: element.negated,
            values: element.values
                .filter(({ text }) => !foldCase || text.includes(':') || (0,action_pattern/* isAnyText */._L)(text))
                .map((value) => valueOf(value, foldCase)),
            isHidden: element.unresolved.length > 0,
        };
    const valueOf = (value, foldCase) => {
        const pattern = toSymbolic(value, { place: index, foldCase });
        const wide = (0,hole_pattern/* toWidePattern */.l)(value);
        return {
            pattern,
            wide: foldCase ? wide.toLowerCase() : wide,
            when: value.when,
            isPlain: wide === value.text,
        };
    };
    return {
        action: action === undefined ? { ...anything, isHidden: true } : listOf(action, true),
        resource: listOf(resource, false),
        principal: principal === undefined ? anything : principalOf(principal, (value) => valueOf(value, false)),
    };
}
function isSurelyIn(element, isMember, when) {
    const { negated, values, isHidden } = element;
    if (!negated)
        return values.some((value) => isMember(value) && (0,guard/* isImpliedBy */.y$)(value.when, when));
    return !isHidden && values.every((value) => value.isPlain && !isMember(value));
}
function mayBeIn(element, isMember, when) {
    const { negated, values, isHidden } = element;
    if (!negated)
        return isHidden || values.some((value) => isMember(value) && (0,guard/* canCoexist */.sm)(value.when, when));
    return !values.some((value) => value.isPlain && isMember(value) && (0,guard/* isImpliedBy */.y$)(value.when, when));
}
function mayName(element, wide) {
    const { negated, values, isHidden } = element;
    if (!negated)
        return isHidden || values.some((value) => (0,iam_pattern/* intersects */.HY)(value.wide, wide));
    return !values.some((value) => value.isPlain && value.when.length === 0 && (0,iam_pattern/* contains */.gR)(value.pattern, wide));
}
function isPlainElement({ values, isHidden }) {
    return !isHidden && values.every((value) => value.isPlain);
}
function principalOf({ negated, values, unresolved }, valueOf) {
    return {
        negated,
        isHidden: unresolved.length > 0,
        values: values.map(({ type, value }) => {
            const made = valueOf(value);
            const isAws = type === 'AWS' || type === '*';
            if (isAws && (0,aws_principal/* readAwsPrincipal */.w)(value).kind === 'everyone')
                return { ...made, pattern: '*', wide: '*' };
            const account = /^arn:[^:]*:iam::(\d{12}):root$/.exec(value.text)?.[1];
            const text = account ?? made.pattern;
            const literal = (one) => one.replaceAll('*', '\uE100').replaceAll('?', '\uE101');
            const pattern = `${type} ${literal(text)}`;
            const isAccount = isAws && /^\d{12}$/.test(text);
            return {
                ...made,
                pattern,
                wide: made.isPlain ? (isAccount ? `${type} *${text}*` : pattern) : `${type} *`,
            };
        }),
    };
}

// EXTERNAL MODULE: ./lib/core/iam/condition-operator.js
var condition_operator = __webpack_require__(52025);
// EXTERNAL MODULE: ./lib/core/iam/ip-range.js
var ip_range = __webpack_require__(24012);
;// CONCATENATED MODULE: ./lib/core/iam/implied-condition.js



function isConditionImplied(condition, by) {
    return by.some((one) => implies(one, condition));
}
function implies(narrow, wide) {
    if (isSame(narrow, wide))
        return true;
    if (narrow.key.text.toLowerCase() !== wide.key.text.toLowerCase() || !isPlain(narrow) || !isPlain(wide))
        return false;
    const [few, many] = [
        (0,condition_operator/* readConditionOperator */.S)(narrow.operator.text),
        (0,condition_operator/* readConditionOperator */.S)(wide.operator.text),
    ];
    if (few === undefined || many === undefined || few.set !== many.set)
        return false;
    if (few.ifExists && !many.ifExists)
        return false;
    const { values: own } = narrow;
    const { values: others } = wide;
    if (few.negated || many.negated)
        return few.base === many.base && others.every((value) => own.some((one) => one.text === value.text));
    return (own.length > 0 && own.every((value) => others.some((one) => covers(many, one.text, few, value.text))));
}
function covers(outer, wide, inner, narrow) {
    if (outer.base === inner.base && wide === narrow)
        return true;
    const like = [isLike(outer), isLike(inner)];
    switch (outer.base) {
        case 'StringLike':
            if (inner.base === 'StringEquals')
                return (0,iam_pattern/* contains */.gR)(wide, asLiteral(narrow));
            return inner.base === 'StringLike' && (0,iam_pattern/* contains */.gR)(wide, narrow);
        case 'StringEqualsIgnoreCase':
            return (['StringEquals', 'StringEqualsIgnoreCase'].includes(inner.base) &&
                wide.toLowerCase() === narrow.toLowerCase());
        case 'ArnEquals':
        case 'ArnLike':
            return like.every(Boolean) && containsArn(wide, narrow);
        case 'IpAddress':
            return inner.base === 'IpAddress' && containsRange((0,ip_range/* readIpRange */.X)(wide), (0,ip_range/* readIpRange */.X)(narrow));
        default:
            return false;
    }
}
function isLike({ base }) {
    return base === 'ArnEquals' || base === 'ArnLike';
}
function containsArn(wide, narrow) {
    const [outer, inner] = [fieldsOf(wide), fieldsOf(narrow)];
    return (outer.length === 6 &&
        inner.length === 6 &&
        outer.every((field, index) => (0,iam_pattern/* contains */.gR)(field, inner[index] ?? '')));
}
function fieldsOf(arn) {
    const parts = arn.split(':');
    return parts.length < 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(':')];
}
function asLiteral(text) {
    return /[*?]/.test(text) ? '' : text;
}
function containsRange(outer, inner) {
    if (outer === undefined || inner === undefined || outer.version !== inner.version)
        return false;
    const rest = BigInt((outer.version === 4 ? 32 : 128) - outer.prefix);
    return outer.prefix <= inner.prefix && outer.bits >> rest === inner.bits >> rest;
}
function isPlain({ operator, key, values, unresolved, when }) {
    return (unresolved.length === 0 &&
        when.length === 0 &&
        operator.holes.length === 0 &&
        key.holes.length === 0 &&
        values.every((value) => value.holes.length === 0 && value.when.length === 0 && !value.text.includes('${')));
}
function isSame(a, b) {
    return meaningOf(a) === meaningOf(b);
}
function meaningOf({ operator, key, values, unresolved, when }) {
    const texts = (list) => [...new Set(list)].sort();
    const guardOf = (guard) => texts(guard.map((one) => `${String(one.is)} ${one.condition}`));
    return JSON.stringify([
        operator.text.toLowerCase(),
        key.text.toLowerCase(),
        texts(values.map((value) => JSON.stringify([value.text, guardOf(value.when)]))),
        texts(unresolved.map(({ expression }) => expression)),
        guardOf(when),
    ]);
}

;// CONCATENATED MODULE: ./lib/core/iam/pattern-atoms.js
function patternAtoms(patterns, effort) {
    const tokens = patterns.map((pattern) => Array.from(pattern.replace(/\*+/g, '*')));
    const starts = [];
    const places = [];
    for (const [index, all] of tokens.entries()) {
        starts.push(places.length);
        for (const token of [...all, undefined])
            places.push({ token, pattern: patterns[index] ?? '' });
    }
    const found = new Map();
    const first = closure(new Set(starts), places);
    const seen = new Set([keyOf(first)]);
    let open = [{ set: first, text: '' }];
    while (open.length > 0) {
        const next = [];
        for (const { set, text } of open) {
            const ends = set.filter((at) => places[at]?.token === undefined);
            const signature = keyOf(ends);
            if (!found.has(signature))
                found.set(signature, {
                    witness: text,
                    members: new Set(ends.map((at) => places[at]?.pattern ?? '')),
                });
            for (const character of charactersFrom(set, places)) {
                if (!effort.spend(set.length + 1))
                    return undefined;
                const after = step(set, character, places);
                const key = keyOf(after);
                if (seen.has(key))
                    continue;
                seen.add(key);
                next.push({ set: after, text: text + character });
            }
        }
        open = next;
    }
    return [...found.values()];
}
function closure(set, places) {
    const all = new Set(set);
    for (const at of all)
        if (places[at]?.token === '*')
            all.add(at + 1);
    return [...all].sort((a, b) => a - b);
}
function step(set, character, places) {
    const after = new Set();
    for (const at of set) {
        const token = places[at]?.token;
        if (token === '*')
            after.add(at);
        else if (token === character || (token === '?' && !isSymbol(character)))
            after.add(at + 1);
    }
    return closure(after, places);
}
function charactersFrom(set, places) {
    const asked = new Set();
    for (const at of set) {
        const token = places[at]?.token;
        if (token !== undefined && token !== '*' && token !== '?')
            asked.add(token);
    }
    return [...asked, characterNotIn(asked)];
}
function characterNotIn(asked) {
    const plain = Array.from('xyzabcdefghijklmnopqrstuvw0123456789').find((one) => !asked.has(one));
    if (plain !== undefined)
        return plain;
    let code = 0xe000;
    while (asked.has(String.fromCharCode(code)))
        code += 1;
    return String.fromCharCode(code);
}
function isSymbol(character) {
    return (character.codePointAt(0) ?? 0) >= 0xf0000;
}
function keyOf(set) {
    return set.join(' ');
}

;// CONCATENATED MODULE: ./lib/core/iam/access-points.js





const kinds = ['action', 'resource', 'principal'];
function newPoints(allow, classes, others, effort) {
    const inside = (kind) => classes[kind].filter((atom) => mayBeIn(allow[kind], isIn(atom), allow.when));
    const [actions, resources, principals] = [inside('action'), inside('resource'), inside('principal')];
    const cost = 1 + others.allows.length + others.denies.length + others.lost.length;
    const points = [];
    for (const action of actions)
        for (const resource of resources)
            for (const principal of principals) {
                if (!effort.spend(cost))
                    return undefined;
                const point = { action, resource, principal };
                if (mayBeNew(allow, point, others))
                    points.push(point);
            }
    return points;
}
function nearTo(allow, parts) {
    if (allow.action.negated || allow.action.isHidden)
        return parts;
    const isNear = (value) => allow.action.values.some((own) => (0,iam_pattern/* intersects */.HY)(own.wide, value.wide));
    return parts.flatMap((part) => {
        if (part.action.negated)
            return [part];
        const values = part.action.values.filter(isNear);
        return values.length === 0 && !part.action.isHidden
            ? []
            : [{ ...part, action: { ...part.action, values } }];
    });
}
function classesOf(parts, { actions, resources, strangers }, effort) {
    const atomsOf = (kind, inside, outside, within) => {
        const own = parts.flatMap((part) => part[kind].values.map(({ pattern }) => pattern));
        const more = outside === undefined ? [inside] : [inside, outside];
        const of = [...new Set([...own, ...more, ...(within ?? [])])];
        return patternAtoms(of, effort)
            ?.filter(({ members }) => members.has(inside) &&
            (outside === undefined || !members.has(outside)) &&
            (within === undefined || within.some((pattern) => members.has(pattern))))
            .map((atom) => ({ ...atom, of }));
    };
    const action = atomsOf('action', '?*:?*', '*:*:*', actions?.map((text) => text.toLowerCase()));
    const resource = action && atomsOf('resource', '?*', undefined, resources);
    const named = resource && atomsOf('principal', '?*', undefined);
    const isStranger = ({ members }) => [...members].every((pattern) => /^[*?]+$/.test(pattern));
    const principal = strangers === true ? named?.filter(isStranger) : named;
    return action && resource && principal && { action, resource, principal };
}
function isIn(atom) {
    return ({ pattern }) => atom.members.has(pattern);
}
function hasSurely(part, point, when) {
    return (part.statement.effect !== undefined &&
        (0,guard/* isImpliedBy */.y$)(part.when, when) &&
        kinds.every((kind) => isSurelyIn(part[kind], isIn(point[kind]), when)));
}
function mayBeNew(allow, point, { denies, allows, lost }) {
    const { when, conditions } = allow;
    const isHeld = (part, by) => part.conditions.every((condition) => isConditionImplied(condition, by));
    if (denies.some((deny) => hasSurely(deny, point, when) && isHeld(deny, conditions)))
        return false;
    if (!allows.some((old) => hasSurely(old, point, when) && isHeld(old, conditions)))
        return true;
    return lost.some((old) => {
        const also = (0,guard/* both */.WP)(when, old.when);
        if (!(0,guard/* canCoexist */.sm)(when, old.when) || !kinds.every((kind) => mayBeIn(old[kind], isIn(point[kind]), also)))
            return false;
        const held = [...conditions, ...old.conditions];
        return !denies.some((deny) => hasSurely(deny, point, also) && isHeld(deny, held));
    });
}

;// CONCATENATED MODULE: ./lib/core/iam/access-witness.js





function worst(allow, points, others, options) {
    const requests = points.slice(0, maxShown).map((point) => requestAt(allow, point, options));
    const sure = requests.filter((request) => isSurelyNew(allow, request, others));
    const best = sure.find(({ isKnown }) => isKnown) ?? sure[0];
    if (best !== undefined)
        return { result: 'fail', witness: witnessOf(allow, best), reason: null };
    const first = requests.find(({ isKnown }) => isKnown) ?? requests[0];
    return {
        result: 'unknown',
        witness: first === undefined ? null : witnessOf(allow, first),
        reason: 'whether it was allowed depends on a condition, or on what a template hides',
    };
}
const maxShown = 500;
function requestAt(allow, point, { actionsOf, actions = [] }) {
    const { action, resource, principal } = point;
    const own = allow.action.negated ? [] : allow.action.values.map(({ pattern }) => pattern);
    const reached = [...actions, ...own].filter((pattern) => action.members.has(pattern) || pattern === '*');
    const known = reached
        .flatMap((pattern) => actionsOf?.(pattern) ?? [])
        .find((name) => isOfClass(name.toLowerCase(), action));
    const asWritten = (kind, atom) => allow[kind].values.map(({ pattern }) => pattern).find((text) => isOfClass(text, atom)) ?? atom.witness;
    const texts = {
        action: known ?? asWritten('action', action),
        resource: asWritten('resource', resource),
        principal: asWritten('principal', principal),
    };
    return { point, texts, isKnown: known !== undefined };
}
function isOfClass(text, { members, of }) {
    return of.every((pattern) => (0,iam_pattern/* matches */.cK)(pattern, text) === members.has(pattern));
}
function isSurelyNew(allow, { point, texts }, { denies, allows, lost }) {
    const { statement, when, conditions } = allow;
    const keys = conditions.map(({ key }) => key.text.toLowerCase());
    const isMet = statement.effect === 'Allow' &&
        new Set(keys).size === keys.length &&
        conditions.every(isSatisfiable) &&
        kinds.every((kind) => !allow[kind].isHidden && isSurelyIn(allow[kind], isIn(point[kind]), when));
    if (!isMet)
        return false;
    const wide = (kind) => widened(kind === 'action' ? texts.action.toLowerCase() : texts[kind]);
    const parts = [...denies, ...allows];
    const mayApply = (part) => (0,guard/* canCoexist */.sm)(part.when, when) &&
        kinds.every((kind) => mayName(part[kind], wide(kind))) &&
        !part.conditions.some((condition) => canBeMissed(condition, keys, parts));
    if (denies.some(mayApply))
        return false;
    const wasDenied = lost.some((old) => hasSurely(old, point, when) && old.conditions.length === 0);
    return wasDenied || !allows.some(mayApply);
}
function widened(text) {
    return text.replace(/[*?]/g, '\uE102').replace(symbols, '*');
}
const symbols = /[\u{f0000}-\u{10ffff}]/gu;
function witnessOf({ statement, conditions, ...own }, { texts }) {
    const isWritten = (kind) => own[kind].values.some(({ pattern }) => pattern === texts[kind]);
    const shown = (kind) => own[kind].isHidden && !isWritten(kind) ? '\u2026' : texts[kind].replace(symbols, '\u2026');
    const someone = isWritten('principal') && texts.principal !== '*' ? shown('principal') : 'anyone';
    return {
        action: texts.action,
        resource: statement.resource === undefined ? '*' : shown('resource'),
        principal: statement.principal === undefined ? null : someone,
        conditions: conditions.map(({ operator, key, values }) => `${operator.text} ${key.text}: ${values.map(({ text }) => text).join(', ')}`),
        sid: statement.sid?.text ?? null,
    };
}
function canBeMissed(condition, held, parts) {
    const { operator, key, values, unresolved } = condition;
    const read = (0,condition_operator/* readConditionOperator */.S)(operator.text);
    if (read?.base === 'Bool')
        return isOneSided(condition, held, parts);
    return (read !== undefined &&
        !read.negated &&
        !read.ifExists &&
        read.set !== 'ForAllValues' &&
        ['StringEquals', 'StringEqualsIgnoreCase', 'StringLike', 'ArnEquals', 'ArnLike'].includes(read.base) &&
        key.holes.length + unresolved.length === 0 &&
        !held.includes(key.text.toLowerCase()) &&
        values.every(({ text, holes }) => holes.length === 0 && !text.includes('${') && /[^*?:]/.test(text)));
}
function isOneSided({ key, values }, held, parts) {
    const name = key.text.toLowerCase();
    const asked = parts
        .flatMap(({ conditions }) => conditions)
        .filter((one) => one.key.text.toLowerCase() === name || one.key.holes.length > 0);
    const [value] = values;
    return (value !== undefined &&
        /^(?:true|false)$/i.test(value.text) &&
        !held.includes(name) &&
        asked.every((one) => (0,condition_operator/* readConditionOperator */.S)(one.operator.text)?.base === 'Bool' &&
            one.unresolved.length === 0 &&
            one.values.every(({ text }) => text.toLowerCase() === value.text.toLowerCase())));
}
function isSatisfiable({ operator, values, unresolved, when }) {
    const read = (0,condition_operator/* readConditionOperator */.S)(operator.text);
    return (read !== undefined && read.family !== 'Null' && values.length > 0 && unresolved.length + when.length === 0);
}

// EXTERNAL MODULE: ./lib/core/iam/attached-statement.js
var attached_statement = __webpack_require__(43129);
// EXTERNAL MODULE: ./lib/core/iam/effort.js
var iam_effort = __webpack_require__(68807);
// EXTERNAL MODULE: ./lib/core/iam/symbolic.js
var symbolic = __webpack_require__(91105);
;// CONCATENATED MODULE: ./lib/core/iam/new-access.js







const steps = 1_500_000;
function checkNoNewAccess(head, base, options = {}) {
    const known = new Set(base.map(attached_statement/* attachedMeaning */._));
    const isNarrowed = options.actions !== undefined || options.resources !== undefined;
    if (!isNarrowed && head.every((one) => known.has((0,attached_statement/* attachedMeaning */._)(one))) && repeatsDenies(head, base))
        return passed;
    const check = createCheck(head, base, options);
    let open = passed;
    for (const allow of check.allows) {
        const answer = check.answerFor(allow);
        if (answer.result === 'fail')
            return answer;
        if (answer.result === 'unknown' && open.result === 'pass')
            open = answer;
    }
    return open;
}
function repeatsDenies(head, base) {
    const present = new Set(head.map(attached_statement/* attachedMeaning */._));
    return base.every((one) => one.statement.effect !== 'Deny' || present.has((0,attached_statement/* attachedMeaning */._)(one)));
}
const passed = { result: 'pass', witness: null, reason: null };
function createCheck(head, base, options) {
    const toSymbolic = (0,symbolic/* createToSymbolic */.G)();
    const effort = options.effort ?? (0,iam_effort/* createEffort */.f)(steps);
    const partsOf = (list) => list.map(({ statement, when }) => ({
        ...elementsOf(statement, toSymbolic),
        statement,
        conditions: statement.conditions,
        when: (0,guard/* both */.WP)(when, statement.when),
        meaning: (0,attached_statement/* attachedMeaning */._)({ statement, when }),
    }));
    const [present, before] = [partsOf(head), partsOf(base)];
    const denies = present.filter(({ statement }) => statement.effect === 'Deny');
    const oldDenies = before.filter(({ statement }) => statement.effect === 'Deny');
    const oldAllows = before.filter(({ statement }) => statement.effect === 'Allow');
    const repeated = new Set(denies.map(({ meaning }) => meaning));
    const lostDenies = oldDenies.filter(({ meaning }) => !repeated.has(meaning));
    const known = new Set(oldAllows.map(({ meaning }) => meaning));
    const isNarrowed = options.actions !== undefined || options.resources !== undefined;
    const answerFor = (allow) => {
        const others = {
            denies: nearTo(allow, denies),
            allows: nearTo(allow, oldAllows),
            lost: nearTo(allow, lostDenies),
        };
        const compared = [allow, ...others.denies, ...others.allows, ...others.lost];
        const classes = classesOf(compared, options, effort);
        const points = classes && newPoints(allow, classes, others, effort);
        if (points === undefined)
            return tooMuch;
        if (points.length > 0)
            return worst(allow, points, others, options);
        const isFilled = compared.some((part) => kinds.some((kind) => !isPlainElement(part[kind])));
        if (others.lost.length > 0 && isFilled)
            return lostSight;
        const isAsked = options.resources?.some((asked) => mayName(allow.resource, asked)) ?? isNarrowed;
        return isAsked && !(isPlainElement(allow.action) && isPlainElement(allow.resource)) ? new_access_hidden : passed;
    };
    return {
        allows: present.filter(({ statement: { effect }, meaning }) => effect !== 'Deny' &&
            (effect === undefined || lostDenies.length > 0 || isNarrowed || !known.has(meaning))),
        answerFor,
    };
}
const tooMuch = {
    result: 'unknown',
    witness: null,
    reason: 'the patterns are too many or too entangled to compare',
};
const new_access_hidden = {
    result: 'unknown',
    witness: null,
    reason: 'a template hides what is allowed, which may be what was asked for',
};
const lostSight = {
    result: 'unknown',
    witness: null,
    reason: 'a Deny of the base is gone or changed, and a template hides what it is about',
};


/***/ }),

/***/ 51482:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isPinnedId),
/* harmony export */   w: () => (/* binding */ isPinnedArn)
/* harmony export */ });
/* harmony import */ var _action_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29836);

function isPinnedArn(text) {
    const [prefix, , , , account = '', resource = ''] = text.split(':', 6);
    if (prefix !== 'arn' || (0,_action_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWildcard */ .rl)(account))
        return false;
    return account !== '' || /^[^*?]/.test(resource);
}
function isPinnedId(text) {
    const before = text.slice(0, text.search(/[*?]/));
    return /^.+[/:]/.test(before);
}


/***/ }),

/***/ 86751:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ stringOf),
/* harmony export */   T: () => (/* binding */ createExceptions)
/* harmony export */ });
/* harmony import */ var _effort_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68807);
/* harmony import */ var _hole_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20324);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22999);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94213);
/* harmony import */ var _symbolic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91105);





const steps = 50_000_000;
function createExceptions(reference, promised, options) {
    const effort = (0,_effort_js__WEBPACK_IMPORTED_MODULE_1__/* .createEffort */ .f)(steps);
    const write = createWriter(options.anyFilling);
    const written = promised.except.map((exception) => ({
        exception,
        forms: exception.resources.flatMap((text) => write(stringOf(text), -1)),
    }));
    const memory = new Map();
    const read = (action) => {
        const named = written.filter(({ exception }) => isNamed(action, exception));
        const outers = named.flatMap(({ forms }) => forms);
        const containsAny = (inner) => outers.some((outer) => (0,_symbolic_js__WEBPACK_IMPORTED_MODULE_2__/* .containsSymbolic */ .w)(outer, inner, effort));
        let asked;
        const askedFor = () => (asked ??= askedOf((0,_reach_js__WEBPACK_IMPORTED_MODULE_0__/* .requestedArns */ .B)(reference, action), containsAny));
        return {
            isNone: named.length === 0,
            contain(resource, place) {
                if (named.length === 0)
                    return false;
                if (write(resource, place).some(containsAny))
                    return true;
                const wide = (0,_hole_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .toWidePattern */ .l)(resource);
                const { requested, left } = askedFor();
                return requested.length > 0 && !left.some((arn) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .intersects */ .HY)(arn, wide));
            },
            containAllBut(resources, place) {
                if (containsAny('*'))
                    return true;
                const { requested, left } = askedFor();
                const excepted = resources.flatMap((resource) => write(resource, place));
                return (requested.length > 0 &&
                    left.every((arn) => excepted.some((outer) => (0,_symbolic_js__WEBPACK_IMPORTED_MODULE_2__/* .containsSymbolic */ .w)(outer, inOnePartition(arn), effort))));
            },
        };
    };
    return {
        of(action) {
            const known = memory.get(action.id) ?? read(action);
            memory.set(action.id, known);
            return known;
        },
    };
}
function askedOf(requested, isContained) {
    return { requested, left: requested.filter((arn) => !isContained(inOnePartition(arn))) };
}
function isNamed({ id }, { actions }) {
    return actions.some((pattern) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .matches */ .cK)(pattern, id, { ignoreCase: true }));
}
function stringOf(text) {
    const holes = [...text.matchAll(/\{\{\s*([\w.-]+)\s*\}\}/g)].map(({ 0: hole, 1: name = '', index }) => ({
        start: index,
        end: index + hole.length,
        name,
    }));
    return { kind: 'string', text, holes, span: nowhere };
}
const nowhere = { source: { file: '', text: '', bom: false }, start: 0, end: 0 };
function createWriter(anyFilling) {
    const toSymbolic = (0,_symbolic_js__WEBPACK_IMPORTED_MODULE_2__/* .createToSymbolic */ .G)();
    const options = (place) => ({ place, foldCase: false });
    if (!anyFilling)
        return (value, place) => [inOnePartition(toSymbolic(value, options(place)))];
    const writeAlike = (value, place) => toSymbolic({ ...value, holes: value.holes.map((hole) => ({ ...hole, name: 'any' })) }, options(place));
    const any = writeAlike(stringOf('{{any}}'), 0);
    return (value, place) => {
        const text = inOnePartition(writeAlike(value, place));
        const parts = text.split(/([/:*?])/);
        const asWhole = parts.map((part) => (part.includes(any) ? any : part)).join('');
        return asWhole === text || place === -1 ? [text] : [text, asWhole];
    };
}
function inOnePartition(text) {
    return text.replace(/^arn:[^:]*:/, 'arn:aws:');
}


/***/ }),

/***/ 19888:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ brokenPromises)
/* harmony export */ });
/* harmony import */ var _model_guard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3828);
/* harmony import */ var _action_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29836);
/* harmony import */ var _promise_exceptions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86751);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94213);
/* harmony import */ var _sensitive_reads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30959);





function brokenPromises(reference, access, promised, { anyFilling }) {
    const known = remembered.get(access);
    if (known?.promised === promised && known.anyFilling === anyFilling)
        return known.broken;
    const broken = findBroken(reference, access, promised, anyFilling);
    remembered.set(access, { promised, anyFilling, broken });
    return broken;
}
const remembered = new WeakMap();
function findBroken(reference, access, promised, anyFilling) {
    const exceptions = (0,_promise_exceptions_js__WEBPACK_IMPORTED_MODULE_0__/* .createExceptions */ .T)(reference, promised, { anyFilling });
    return [...access.held.values()].flatMap((held) => {
        const breaks = whatBreaks(held, promised);
        if (breaks === undefined)
            return [];
        const excepted = exceptions.of(held.action);
        return held.grants.flatMap((grant) => {
            const certainty = certaintyOf(reference, held, grant, excepted);
            return certainty === undefined ? [] : [{ held, grant, breaks, certainty }];
        });
    });
}
function whatBreaks({ action }, promised) {
    const [level] = action.levels;
    if (level !== undefined && !promised.levels.includes(level))
        return { kind: 'levels', level };
    const returns = promised.content === 'none' ? (0,_sensitive_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .sensitivityOf */ .Xr)(action.id) : undefined;
    return returns?.tier === 'A' ? { kind: 'content', returns } : undefined;
}
function certaintyOf(reference, { action }, grant, excepted) {
    const place = grant.statement.index;
    if (grant.negatedResources && !grant.hiddenResources) {
        const spared = grant.resources.filter(({ when }) => (0,_model_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .isImpliedBy */ .y$)(when, grant.when));
        return excepted.containAllBut(spared, place) ? undefined : 'broken';
    }
    const reached = grant.negatedResources
        ? []
        : grant.resources.filter((one) => (0,_reach_js__WEBPACK_IMPORTED_MODULE_1__/* .reachOf */ .x)(reference, action, one).answer === 'yes');
    const left = reached.filter((one) => !excepted.contain(one, place));
    if (left.length === 0 && !grant.hiddenResources)
        return undefined;
    const isShown = left.some((one) => one.holes[0]?.start !== 0);
    if (isShown)
        return 'broken';
    if (excepted.containAllBut([], place))
        return undefined;
    const isMeant = grant.pattern !== undefined && !(0,_action_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .hasWildcard */ .rl)(grant.pattern.text);
    return excepted.isNone && isMeant ? 'broken' : 'unknown';
}


/***/ }),

/***/ 55563:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ checkNoPublicAccess)
/* harmony export */ });
/* harmony import */ var _condition_operator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52025);
/* harmony import */ var _held_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47922);
/* harmony import */ var _new_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93327);
/* harmony import */ var _someone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90021);




function checkNoPublicAccess(statements, actionsOf) {
    const judged = statements.flatMap(({ statement, when }) => {
        const { effect, conditions } = statement;
        if (effect === 'Deny')
            return [{ statement: asStrangersSeeIt(statement), when }];
        const holds = (0,_held_by_js__WEBPACK_IMPORTED_MODULE_1__/* .heldBy */ .Vr)(conditions, _someone_js__WEBPACK_IMPORTED_MODULE_3__/* .someone */ .j);
        return holds.some((hold) => hold.when.length === 0) ? [] : [{ statement, when }];
    });
    return (0,_new_access_js__WEBPACK_IMPORTED_MODULE_2__/* .checkNoNewAccess */ .o)(judged, [], { strangers: true, ...(actionsOf === undefined ? {} : { actionsOf }) });
}
function asStrangersSeeIt(statement) {
    return { ...statement, conditions: statement.conditions.filter((condition) => !exceptsSomeone(condition)) };
}
function exceptsSomeone({ operator, key, values, unresolved, when }) {
    const read = (0,_condition_operator_js__WEBPACK_IMPORTED_MODULE_0__/* .readConditionOperator */ .S)(operator.text);
    const name = key.text.toLowerCase();
    const isPlain = key.holes.length + unresolved.length + when.length === 0 && values.length > 0;
    if (read === undefined || !isPlain || read.set !== undefined)
        return false;
    if (name === 'aws:principalisawsservice')
        return read.base === 'Bool' && values.every(({ text }) => text.toLowerCase() === 'false');
    const isWild = read.base === 'StringNotLike' || read.family === 'Arn';
    return (read.negated &&
        _someone_js__WEBPACK_IMPORTED_MODULE_3__/* .someone */ .j.counts(name) &&
        values.every((value) => value.when.length === 0 && _someone_js__WEBPACK_IMPORTED_MODULE_3__/* .someone */ .j.narrows(value, name, isWild)));
}


/***/ }),

/***/ 94213:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ reachOf),
  B: () => (/* binding */ requestedArns)
});

// EXTERNAL MODULE: ./lib/core/model/access.js
var access = __webpack_require__(27503);
// EXTERNAL MODULE: ./lib/core/iam/arn.js + 1 modules
var iam_arn = __webpack_require__(18174);
// EXTERNAL MODULE: ./lib/core/iam/hole-pattern.js
var hole_pattern = __webpack_require__(20324);
// EXTERNAL MODULE: ./lib/core/iam/pattern.js
var iam_pattern = __webpack_require__(22999);
;// CONCATENATED MODULE: ./lib/core/iam/synthetic-arns.js
const syntheticArns = new Map([
    ['logs:DescribeLogGroups', ['arn:${Partition}:logs:${Region}:${Account}:log-group::log-stream:']],
    ['iam:ListGroups', pathsOf('group')],
    ['iam:ListInstanceProfiles', pathsOf('instance-profile')],
    ['iam:ListRoles', pathsOf('role')],
    ['iam:ListUsers', pathsOf('user')],
]);
function pathsOf(kind) {
    return [
        `arn:\${Partition}:iam::\${Account}:${kind}/`,
        `arn:\${Partition}:iam::\${Account}:${kind}/\${Path}/`,
    ];
}

;// CONCATENATED MODULE: ./lib/core/iam/reach.js





const yes = { answer: 'yes', confidence: 'certain' };
const needsStar = { answer: 'no', confidence: 'certain' };
const likelyNot = { answer: 'no', confidence: 'estimate' };
function reachOf(reference, action, resource) {
    if (/^\*+$/.test((0,hole_pattern/* toPattern */.w)(resource)))
        return yes;
    const service = reference.service(action.id.slice(0, action.id.indexOf(':')));
    const formats = formatsOf(service, action);
    if (action.resources.length === 0)
        return reachOfUntyped(service, action, resource);
    const known = answers.get(formats) ?? new Map();
    answers.set(formats, known);
    const key = keyOf(resource);
    const reach = known.get(key) ?? reachOfTyped(formats, resource);
    known.set(key, reach);
    return reach;
}
const answers = new WeakMap();
function keyOf({ text, holes }) {
    return holes.length === 0 ? text : JSON.stringify([text, holes.map(({ start, end }) => [start, end])]);
}
function reachOfTyped(formats, resource) {
    const isBucket = bucketHolesOf(resource);
    const pattern = (0,hole_pattern/* toPattern */.w)(resource, (hole) => (isBucket(hole) ? anyName : '*'));
    const fits = formats.length === 0 || formats.some((format) => (0,iam_arn/* matchesArnFields */.i0)(format, pattern));
    return fits ? yes : likelyNot;
}
function reachOfUntyped(service, action, resource) {
    const pattern = (0,hole_pattern/* toPattern */.w)(resource, anyName);
    if ((0,iam_pattern/* matches */.cK)(pattern, '*') || !isNamed(service, pattern))
        return yes;
    if (syntheticArns.get(action.id)?.some((format) => (0,iam_arn/* matchesArnFields */.i0)(format, pattern)))
        return yes;
    return action.levels.every((level) => access/* readLevels */.I.includes(level)) ? needsStar : likelyNot;
}
const anyName = '\uE000';
function bucketHolesOf({ text, holes }) {
    const arn = holes.length === 0 ? undefined : (0,iam_arn/* parseArn */.Lw)(text, holes);
    if (arn?.service !== 's3' || arn.region !== '' || arn.account !== '')
        return () => false;
    const start = text.length - arn.resource.length;
    const slash = text.indexOf('/', start);
    return (hole) => hole.start >= start && (slash === -1 || hole.start < slash);
}
function isNamed(service, pattern) {
    if (service === undefined)
        return false;
    const known = named.get(service) ?? new Map();
    named.set(service, known);
    const answer = known.get(pattern) ?? isNamedOf(service, pattern);
    known.set(pattern, answer);
    return answer;
}
const named = new WeakMap();
function isNamedOf(service, pattern) {
    const arn = (0,iam_arn/* parseArn */.Lw)(pattern);
    if (arn === undefined)
        return false;
    if (!(0,iam_pattern/* matches */.cK)(arn.service, service.prefix) && !arn.service.includes(anyName))
        return true;
    const kinds = service.resourceTypes.flatMap(({ arns }) => arns.map((format) => (0,iam_arn/* parseArn */.Lw)(format)?.resource.split('${', 1)[0] ?? ''));
    return !['', ...kinds].some((kind) => arn.resource.startsWith(kind) && /^[*/:]*$/.test(arn.resource.slice(kind.length)));
}
function requestedArns(reference, action) {
    if (action.resources.length === 0)
        return ['*'];
    const service = reference.service(action.id.slice(0, action.id.indexOf(':')));
    return formatsOf(service, action).map((format) => format.replace(/\$\{[^}]*\}/g, '*'));
}
const formatsByAction = new WeakMap();
const formatsByTypes = new WeakMap();
function formatsOf(service, action) {
    const known = formatsByAction.get(action);
    if (known !== undefined)
        return known;
    const formats = service === undefined || action.resources.length === 0 ? [] : formatsOfTypes(service, action);
    formatsByAction.set(action, formats);
    return formats;
}
function formatsOfTypes(service, action) {
    const types = action.resources.map(({ type }) => type);
    const byTypes = formatsByTypes.get(service) ?? new Map();
    formatsByTypes.set(service, byTypes);
    const key = types.join(' ');
    const formats = byTypes.get(key) ?? [
        ...new Set(service.resourceTypes
            .filter(({ name }) => types.includes(name))
            .flatMap(({ arns }) => arns)
            .flatMap((format) => [format, format.replace('${Region}:${Account}:', '${Region}::')])),
    ];
    byTypes.set(key, formats);
    return formats;
}


/***/ }),

/***/ 79043:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isSerious),
/* harmony export */   G: () => (/* binding */ roleDrift)
/* harmony export */ });
/* harmony import */ var _model_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27503);
/* harmony import */ var _lock_role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62815);


function roleDrift(name, before, after) {
    const [old, present] = [before.role?.actions ?? noActions, after.role?.actions ?? noActions];
    const causesOf = (action, holder, other) => orderedCauses(causes(action, holder, other, before, after));
    const added = [...present].flatMap(([action, now]) => old.has(action) ? [] : { action, ...now, causes: causesOf(action, after, before) });
    const removed = [...old].flatMap(([action, was]) => present.has(action) ? [] : { action, ...was, causes: causesOf(action, before, after) });
    const changed = [...present].flatMap(([action, now]) => {
        const was = old.get(action);
        if (was === undefined || (was.level === now.level && was.tier === now.tier))
            return [];
        return { action, ...now, before: was, causes: [judgedAnew(before, after)] };
    });
    const unknown = {
        added: missingIn(before.role?.unknown ?? [], after.role?.unknown ?? []),
        removed: missingIn(after.role?.unknown ?? [], before.role?.unknown ?? []),
    };
    const differs = [added, removed, changed, unknown.added, unknown.removed].some((list) => list.length > 0);
    return {
        role: name,
        status: statusOf(before.role, after.role, differs),
        added: mostSeriousFirst(added),
        removed: mostSeriousFirst(removed),
        changed: mostSeriousFirst(changed),
        unknown,
    };
}
function isSerious({ level, tier }) {
    return !_model_access_js__WEBPACK_IMPORTED_MODULE_1__/* .readLevels */ .I.includes(level) || tier === 'A';
}
const noActions = new Map();
function statusOf(before, after, differs) {
    if (before === undefined)
        return 'new';
    if (after === undefined)
        return 'gone';
    return differs ? 'changed' : 'same';
}
function causes(action, holder, other, before, after) {
    const others = new Map((other.role?.policies ?? []).map((policy) => [policy.name, policy]));
    const granting = (holder.role?.policies ?? []).flatMap((policy) => policy.allows
        .filter((pattern) => (0,_lock_role_js__WEBPACK_IMPORTED_MODULE_0__/* .isAllowedBy */ .go)(pattern, action))
        .map((pattern) => ({ policy, pattern, isShared: others.get(policy.name)?.allows.includes(pattern) })));
    const shared = granting.filter(({ isShared }) => isShared === true);
    if (granting.length > 0 && shared.length === 0)
        return granting.map(({ policy }) => rewritten(policy.name, before.role, after.role));
    const denying = [...new Set([...others.values(), ...(holder.role?.policies ?? [])].map(({ name }) => name))]
        .filter((name) => denialsOf(before.role, name) !== denialsOf(after.role, name))
        .map((name) => rewritten(name, before.role, after.role));
    const anew = judgedAnew(before, after);
    return anew.kind === 'judgement' && denying.length > 0 ? denying : [...denying, anew];
}
function denialsOf(role, name) {
    return JSON.stringify(role?.policies.find((policy) => policy.name === name)?.denies ?? []);
}
function rewritten(name, before, after) {
    const from = versionOf(before?.policies, name);
    const to = versionOf(after?.policies, name);
    return from !== undefined && to !== undefined && from !== to
        ? { kind: 'managed-policy', policy: name, from, to }
        : { kind: 'policy', policy: name };
}
function versionOf(policies, name) {
    return policies?.find((policy) => policy.name === name)?.version ?? undefined;
}
function judgedAnew({ reference: from }, { reference: to }) {
    return from.version === to.version
        ? { kind: 'judgement' }
        : { kind: 'reference', from: from.version, to: to.version };
}
function orderedCauses(found) {
    const unique = new Map(found.map((cause) => [JSON.stringify(cause), cause]));
    return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cause]) => cause);
}
function mostSeriousFirst(actions) {
    return actions.toSorted((a, b) => weightOf(b) - weightOf(a) || (a.action < b.action ? -1 : 1));
}
function weightOf({ level, tier }) {
    if (!_model_access_js__WEBPACK_IMPORTED_MODULE_1__/* .readLevels */ .I.includes(level))
        return 3;
    return tier === 'A' ? 2 : tier === 'B' ? 1 : 0;
}
function missingIn(list, candidates) {
    return candidates.filter((one) => !list.includes(one));
}


/***/ }),

/***/ 30959:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BH: () => (/* binding */ contentReads),
  so: () => (/* binding */ sensitiveActions),
  Xr: () => (/* binding */ sensitivityOf)
});

;// CONCATENATED MODULE: ./lib/core/iam/sensitive-reads-table.js
const sensitiveReads = [
    {
        tier: 'A',
        subject: 'secrets',
        actions: {
            'secretsmanager:GetSecretValue': 'a secret in clear',
            'secretsmanager:BatchGetSecretValue': 'up to twenty secrets in clear',
            'ssm:GetParameter': 'a parameter value, decrypted where its key allows',
            'ssm:GetParameters': 'parameter values, decrypted where their keys allow',
            'ssm:GetParametersByPath': 'all parameter values below a path',
            'ssm:GetParameterHistory': 'former values of a parameter',
            'appconfig:GetConfiguration': 'the configuration an application runs with',
            'appconfig:GetLatestConfiguration': 'the configuration an application runs with',
            'appconfig:GetHostedConfigurationVersion': 'a stored configuration',
            'glue:GetConnection': 'connection settings, with the password unless hidden',
            'glue:GetConnections': 'settings of all connections, with passwords unless hidden',
            'codepipeline:GetJobDetails': 'temporary credentials for the artifacts of a job',
            'codepipeline:GetThirdPartyJobDetails': 'temporary credentials for the artifacts of a job',
            'appsync:ListApiKeys': 'API keys: their ids are the keys',
            'cognito-idp:DescribeUserPoolClient': 'the secret of an app client',
            'cognito-idp:DescribeIdentityProvider': 'client secrets of outside identity providers',
            'storagegateway:DescribeChapCredentials': 'iSCSI CHAP secrets',
            'ec2:GetPasswordData': 'the encrypted administrator password of a Windows instance',
            'ec2:DescribeVpnConnections': 'device configuration with pre-shared keys',
            'ec2:GetVpnConnectionDeviceSampleConfiguration': 'a device file with pre-shared keys',
            'directconnect:DescribeRouterConfiguration': 'a router file with the BGP key',
            'lightsail:GetBucketAccessKeys': 'ids of the access keys of a bucket',
            'ecr:GetAuthorizationToken': 'a registry password',
            'codeartifact:GetAuthorizationToken': 'a repository token',
            'datazone:GetEnvironmentCredentials': 'AWS credentials of an environment',
            'finspace-api:GetProgrammaticAccessCredentials': 'credentials for data access',
            'gamelift:GetComputeAccess': 'credentials to a game server',
            'gamelift:GetInstanceAccess': 'credentials to a game server',
            'gamelift:GetComputeAuthToken': 'a token of a game server',
            'bedrock-agentcore:GetResourceApiKey': 'a stored API key of another vendor',
            'bedrock-agentcore:GetResourceOauth2Token': 'an OAuth token',
            'cognito-identity:GetCredentialsForIdentity': 'temporary AWS credentials',
            'cognito-identity:GetOpenIdToken': 'an identity token',
            'sts:GetSessionToken': 'temporary AWS credentials',
            'acm:ExportCertificate': 'a certificate with its private key',
        },
    },
    {
        tier: 'A',
        subject: 'stored objects',
        actions: {
            's3:GetObject': 'the content of objects',
            's3:GetObjectVersion': 'the content of former object versions',
            's3:GetObjectTorrent': 'the content of objects, by torrent',
            's3:GetObjectVersionTorrent': 'the content of former object versions, by torrent',
            's3:GetObjectVersionForReplication': 'the content of objects, as replication reads it',
            's3:GetDataAccess': 'credentials for what an access grant covers',
            's3-object-lambda:GetObject': 'the content of objects after a transformation',
            's3-outposts:GetObject': 'the content of objects on an Outpost',
            's3tables:GetTableData': 'rows and files of tables',
            's3vectors:GetVectors': 'vectors with what is attached to them',
            's3vectors:QueryVectors': 'results of a vector search',
            's3vectors:ListVectors': 'vectors, with their data on request',
            'glacier:GetJobOutput': 'the content of an archive',
            'ebs:GetSnapshotBlock': 'blocks of a disk',
            'mediastore:GetObject': 'the content of objects',
            'workdocs:GetDocument': 'a way to a document',
            'workdocs:DownloadDocumentVersion': 'the content of a document',
        },
    },
    {
        tier: 'A',
        subject: 'database content',
        actions: {
            'dynamodb:GetItem': 'an item',
            'dynamodb:BatchGetItem': 'items',
            'dynamodb:Query': 'items',
            'dynamodb:Scan': 'whole tables',
            'dynamodb:GetRecords': 'changed items, before and after',
            'dynamodb:PartiQLSelect': 'items',
            'dax:GetItem': 'an item out of the cache',
            'dax:Query': 'items out of the cache',
            'dax:Scan': 'tables out of the cache',
            'timestream:Select': 'rows of tables',
            'qldb:GetBlock': 'entries of a ledger',
            'qldb:GetRevision': 'a revision in a ledger',
            'qldb:PartiQLSelect': 'entries of a ledger',
            'neptune-db:ReadDataViaQuery': 'vertices and edges a query found',
            'neptune-graph:ReadDataViaQuery': 'vertices and edges a query found',
            'cassandra:Select': 'rows of tables',
            'es:ESHttpGet': 'indexed documents',
            'cloudsearch:search': 'indexed documents',
            'redshift-data:GetStatementResult': 'rows a query found',
            'rds:DownloadDBLogFilePortion': 'lines of a database log',
            'rds:DownloadCompleteDBLogFile': 'a whole database log',
            'pi:GetDimensionKeyDetails': 'SQL in full',
            'dbqms:GetQueryString': 'saved SQL',
            'sagemaker:GetRecord': 'a record of a feature store',
            'sagemaker:BatchGetRecord': 'records of a feature store',
        },
    },
    {
        tier: 'A',
        subject: 'query results',
        actions: {
            'athena:GetQueryResults': 'rows a query found',
            'athena:GetQueryResultsStream': 'rows a query found, as a stream',
            'athena:GetQueryExecution': 'SQL, often with values in it',
            'athena:BatchGetQueryExecution': 'SQL, often with values in it',
            'glue:GetStatement': 'the output of a notebook',
            'lakeformation:GetWorkUnitResults': 'rows a query found',
            'iotanalytics:GetDatasetContent': 'the content of a dataset',
            'cleanrooms:GetProtectedQuery': 'a query and where its result lies',
            'kendra:Query': 'excerpts of documents',
            'kendra:Retrieve': 'passages of documents',
        },
    },
    {
        tier: 'A',
        subject: 'logs',
        actions: {
            'logs:GetLogEvents': 'lines of a log',
            'logs:FilterLogEvents': 'log lines that match a pattern',
            'logs:GetLogRecord': 'a log event with all its fields',
            'logs:GetQueryResults': 'log lines a query found',
            'logs:StartQuery': 'a running query over log lines',
            'logs:StartLiveTail': 'log lines while they are written',
            'logs:Unmask': 'log data that was masked',
            'logs:ListAnomalies': 'samples of log lines',
            'cloudtrail:LookupEvents': 'API calls with their parameters and callers',
            'cloudtrail:GetQueryResults': 'rows of the event data lake',
            'cloudtrail:GetEventDataStoreData': 'events of the event data lake',
            'xray:BatchGetTraces': 'traces with their annotations',
            'lightsail:GetContainerLog': 'log lines of a container',
            'lightsail:GetRelationalDatabaseLogEvents': 'log lines of a database',
            'ec2:GetConsoleOutput': 'the console text of an instance',
            'ec2:GetConsoleScreenshot': 'a picture of the console of an instance',
            'wafv2:GetSampledRequests': 'requests of users, with headers',
            'waf:GetSampledRequests': 'requests of users, with headers',
            'rum:GetAppMonitorData': 'events out of the browsers of users',
            'gamelift:GetGameSessionLogUrl': 'a link to the logs of a game session',
        },
    },
    {
        tier: 'A',
        subject: 'streams and messages',
        actions: {
            'kinesis:GetRecords': 'records of a stream',
            'kinesis:SubscribeToShard': 'records of a stream, pushed',
            'sqs:ReceiveMessage': 'messages of a queue',
            'kafka-cluster:ReadData': 'records of a topic',
            'iot:GetThingShadow': 'the state of a device',
            'iot:GetRetainedMessage': 'a retained message',
            'iotsitewise:GetAssetPropertyValueHistory': 'measured values',
            'kinesisvideo:GetMedia': 'the video of a stream',
            'kinesisvideo:GetClip': 'a stretch of video as a file',
            'kinesisvideo:GetImages': 'pictures out of a video',
            'geo:GetDevicePositionHistory': 'where a device has been',
        },
    },
    {
        tier: 'A',
        subject: 'code and runs',
        actions: {
            'lambda:GetFunction': 'a link to the code, and the environment variables',
            'lambda:GetLayerVersion': 'a link to the code of a layer',
            'ecr:GetDownloadUrlForLayer': 'a link to a layer of an image',
            'ecr:BatchGetImage': 'manifests of images',
            'codecommit:GitPull': 'the whole source code',
            'codecommit:GetFile': 'a source file',
            'codecommit:GetBlob': 'the content of a source file',
            'codecommit:GetDifferences': 'which source files changed',
            'codeartifact:GetPackageVersionAsset': 'the files of a package',
            'codeartifact:ReadFromRepository': 'the files of packages',
            'greengrass:GetComponent': 'the recipe of a component',
            'cloudfront:GetFunction': 'the code of an edge function',
            'states:GetExecutionHistory': 'what went into and came out of each step',
            'states:DescribeExecution': 'what went into and came out of a run',
            'swf:GetWorkflowExecutionHistory': 'what went into and came out of each step',
        },
    },
    {
        tier: 'A',
        subject: 'personal data',
        actions: {
            'cognito-idp:ListUsers': 'profiles of users',
            'cognito-idp:AdminGetUser': 'the profile of a user',
            'identitystore:ListUsers': 'names and mail addresses of staff',
            'identitystore:DescribeUser': 'name and mail address of a member of staff',
            'sso-directory:SearchUsers': 'profiles of staff',
            'connect:DescribeContact': 'the record of a customer contact',
            'connect:SearchContacts': 'records of customer contacts',
            'connect:GetContactAttributes': 'attributes of a customer contact',
            'profile:SearchProfiles': 'profiles of customers',
            'cases:GetCase': 'the content of a customer case',
            'chime:ListChannelMessages': 'what people wrote in a chat',
            'workmailmessageflow:GetRawMessageContent': 'mails',
            'ses:GetContact': 'a contact of a mailing list',
            'ses:ListContacts': 'contacts of mailing lists',
            'ses:GetArchiveMessageContent': 'archived mails',
            'mobiletargeting:GetUserEndpoints': 'devices of users',
            'sns:ListPhoneNumbersOptedOut': 'phone numbers of people',
            'support:DescribeCommunications': 'the correspondence of support cases',
            'support:DescribeAttachment': 'files of support cases',
            'account:GetContactInformation': 'address and phone of the owner',
            'healthlake:ReadResource': 'a patient record',
            'healthlake:SearchWithGet': 'records of patients',
            'medical-imaging:GetImageFrame': 'a picture of a patient',
            'omics:GetReadSet': 'sequences of a genome',
        },
    },
    {
        tier: 'A',
        subject: 'conversations',
        actions: {
            'bedrock:Retrieve': 'passages of a knowledge base',
            'bedrock:GetAgentMemory': 'what an agent remembers of a conversation',
            'bedrock:GetInvocationStep': 'prompts and answers',
            'bedrock-agentcore:RetrieveMemoryRecords': 'what an agent remembers of a conversation',
            'qbusiness:ListMessages': 'conversations',
            'transcribe:GetTranscriptionJob': 'a link to a transcript',
            'textract:GetDocumentTextDetection': 'the text of a document',
        },
    },
    {
        tier: 'A',
        subject: 'security details',
        actions: {
            'inspector2:ListFindings': 'open weaknesses and where they are',
            'guardduty:GetFindings': 'threats with the identities involved',
            'macie2:GetSensitiveDataOccurrences': 'samples of the sensitive data that was found',
            'securityhub:GetFindings': 'open weaknesses and where they are',
            'iam:GetCredentialReport': 'age and use of the credentials of every user',
            'iam:GetAccountAuthorizationDetails': 'every user, role and policy of the account',
        },
    },
    {
        tier: 'B',
        subject: 'settings with embedded secrets',
        actions: {
            'ec2:DescribeInstanceAttribute': 'start-up scripts of an instance',
            'ec2:DescribeLaunchTemplateVersions': 'start-up scripts of launch templates',
            'autoscaling:DescribeLaunchConfigurations': 'start-up scripts of launch configurations',
            'ecs:DescribeTaskDefinition': 'environment variables of containers',
            'ecs:DescribeTasks': 'environment variables set for a task',
            'batch:DescribeJobDefinitions': 'environment variables of containers',
            'batch:DescribeJobs': 'environment variables of containers',
            'lambda:GetFunctionConfiguration': 'environment variables of a function',
            'lambda:ListFunctions': 'environment variables of all functions',
            'lambda:ListVersionsByFunction': 'environment variables of all versions of a function',
            'apprunner:DescribeService': 'environment variables of a service',
            'elasticbeanstalk:DescribeConfigurationSettings': 'environment variables of an application',
            'codebuild:BatchGetProjects': 'build variables written in clear',
            'codebuild:BatchGetBuilds': 'build variables written in clear',
            'amplify:GetApp': 'environment variables and the basic-auth password',
            'cloudformation:GetTemplate': 'templates, with what is written into them',
            'cloudformation:DescribeStacks': 'parameters and outputs of stacks',
            'cloudformation:DescribeChangeSet': 'parameters of a change',
            'cloudformation:DescribeStackSet': 'template and parameters of a stack set',
            'glue:GetJob': 'arguments of a job',
            'glue:GetJobs': 'arguments of all jobs',
            'sagemaker:DescribeNotebookInstanceLifecycleConfig': 'start-up scripts of notebooks',
            'sagemaker:DescribeTrainingJob': 'environment variables of a training job',
            'elasticmapreduce:DescribeStep': 'arguments of a step',
            'emr-serverless:GetJobRun': 'arguments of a job',
            'ssm:GetCommandInvocation': 'the output of a command',
            'ssm:ListCommands': 'parameters of commands',
            'ssm:ListCommandInvocations': 'the output of commands, on request',
            'ssm:GetDocument': 'the script of an automation',
            'datapipeline:GetPipelineDefinition': 'parameters of a pipeline',
            'events:ListTargetsByRule': 'fixed inputs to targets',
            'scheduler:GetSchedule': 'the fixed input to a target',
            'apigateway:GET': 'anything the API Gateway console shows, values of API keys too',
            'config:SelectResourceConfig': 'full configuration of every resource',
            'config:GetResourceConfigHistory': 'full configuration of a resource over time',
            'config:BatchGetResourceConfig': 'full configuration of resources',
            'athena:GetNamedQuery': 'saved SQL',
            'logs:DescribeQueries': 'the text of other people\u2019s queries',
            'redshift-data:DescribeStatement': 'SQL with its parameters',
            'pi:DescribeDimensionKeys': 'SQL without its values',
        },
    },
    {
        tier: 'B',
        subject: 'personal data about billing',
        actions: {
            'billing:GetBillingDetails': 'who is billed',
            'invoicing:GetInvoicePDF': 'an invoice with the legal address',
            'payments:GetPaymentInstrument': 'a means of payment',
            'payments:ListPaymentInstruments': 'the means of payment',
            'tax:GetTaxRegistrationDocument': 'a tax document',
            'tax:GetTaxRegistration': 'tax number and address',
            'account:GetAlternateContact': 'name, mail and phone of a contact',
            'account:GetPrimaryEmail': 'the mail address of the root user',
            'organizations:ListAccounts': 'the root mail address of every account',
            'organizations:DescribeAccount': 'the root mail address of an account',
            'sns:ListSubscriptions': 'mail addresses and phones of subscribers',
            'artifact:GetReport': 'audit reports under a non-disclosure agreement',
        },
    },
];

;// CONCATENATED MODULE: ./lib/core/iam/sensitive-reads.js

let byAction;
function sensitivityOf(action) {
    byAction ??= new Map(sensitiveReads.flatMap(({ tier, subject, actions }) => Object.entries(actions).map(([name, returns]) => [name.toLowerCase(), { tier, subject, returns }])));
    return byAction.get(action.toLowerCase());
}
const byTier = new Map();
function sensitiveActions(tier) {
    const known = byTier.get(tier) ??
        sensitiveReads.filter((one) => one.tier === tier).flatMap(({ actions }) => Object.keys(actions));
    byTier.set(tier, known);
    return known;
}
function contentReads() {
    return sensitiveActions('A');
}


/***/ }),

/***/ 33609:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isDate),
/* harmony export */   R: () => (/* binding */ compileSidConvention)
/* harmony export */ });
function compileSidConvention(pattern) {
    if (!compiled.has(pattern))
        compiled.set(pattern, compile(pattern));
    return compiled.get(pattern);
}
const compiled = new Map();
function compile(pattern) {
    const parts = [];
    let rest = pattern;
    while (rest !== '') {
        const token = /^(?:<[^<>]*>|[A-Za-z0-9]+)/.exec(rest)?.[0];
        const part = token === undefined ? undefined : partOf(token);
        if (token === undefined || part === undefined)
            return undefined;
        parts.push(part);
        rest = rest.slice(token.length);
    }
    if (parts.length === 0)
        return undefined;
    return {
        pattern,
        example: parts.map((part) => part.example).join(''),
        deviationOf: (sid) => deviation(sid, parts),
        datedOf: (sid) => dated(sid, parts),
    };
}
function dated(sid, parts) {
    const place = parts.lastIndexOf(date);
    if (place === -1 || sid.length > maxLength)
        return undefined;
    for (let start = sid.length - 8; start >= 0; start -= 1) {
        const [before, day, after] = [sid.slice(0, start), sid.slice(start, start + 8), sid.slice(start + 8)];
        const follows = isDate(day) &&
            deviation(before, parts.slice(0, place)) === undefined &&
            deviation(after, parts.slice(place + 1)) === undefined;
        if (follows)
            return { name: `${before}<date>${after}`, date: day };
    }
    return undefined;
}
const maxLength = 256;
function deviation(sid, parts) {
    if (sid.length > maxLength)
        return `at most ${maxLength} characters`;
    let reached = new Set([0]);
    for (const part of parts) {
        reached = new Set([...reached].flatMap((start) => part.endsOf(sid, start)));
        if (reached.size === 0)
            return part.expects;
    }
    return reached.has(sid.length) ? undefined : 'nothing behind that';
}
function partOf(token) {
    if (!token.startsWith('<'))
        return literal(token);
    if (token === '<Name>')
        return name;
    if (token === '<date>')
        return date;
    const range = /^<([0-9])-([0-9])>$/.exec(token);
    return range?.[1] !== undefined && range[2] !== undefined && range[1] <= range[2]
        ? digit(range[1], range[2])
        : undefined;
}
function literal(text) {
    return {
        expects: text,
        example: text,
        endsOf: (sid, start) => (sid.startsWith(text, start) ? [start + text.length] : []),
    };
}
function digit(low, high) {
    return {
        expects: `a digit from ${low} to ${high}`,
        example: low,
        endsOf: (sid, start) => {
            const character = sid.charAt(start);
            return character >= low && character <= high && character.length === 1 ? [start + 1] : [];
        },
    };
}
const name = {
    expects: 'a name that starts with a capital',
    example: 'BillingData',
    endsOf: (sid, start) => {
        if (!/[A-Z]/.test(sid.charAt(start)))
            return [];
        const ends = [];
        for (let end = start + 1; end <= sid.length && /[A-Za-z0-9]/.test(sid.charAt(end - 1)); end += 1)
            ends.push(end);
        return ends;
    },
};
const date = {
    expects: 'a date as YYYYMMDD',
    example: '20260420',
    endsOf: (sid, start) => (isDate(sid.slice(start, start + 8)) ? [start + 8] : []),
};
function isDate(digits) {
    if (!/^(?:19|20)\d{6}$/.test(digits))
        return false;
    const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number);
    const time = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0));
    return time.toISOString().slice(0, 10).replaceAll('-', '') === digits;
}


/***/ }),

/***/ 90021:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ someone)
/* harmony export */ });
/* harmony import */ var _action_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29836);
/* harmony import */ var _pinned_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51482);


const arnKeys = new Set([
    'aws:principalarn',
    'aws:sourcearn',
    'aws:sourcevpcarn',
    's3:dataaccesspointarn',
]);
const idKeys = new Set([
    'aws:principalaccount',
    'aws:principalorgid',
    'aws:principalorgpaths',
    'aws:principalservicename',
    'aws:principalservicenameslist',
    'aws:sourceaccount',
    'aws:sourceorgid',
    'aws:sourceorgpaths',
    'aws:sourceowner',
    'aws:sourcevpc',
    'aws:sourcevpce',
    'aws:userid',
    'aws:username',
    'aws:vpceaccount',
    'aws:vpceorgid',
    'aws:vpceorgpaths',
    'kms:calleraccount',
    's3:dataaccesspointaccount',
    'sns:endpoint',
]);
const someone = {
    counts: (key) => arnKeys.has(key) ||
        idKeys.has(key) ||
        key === 'aws:sourceip' ||
        key === 'elasticfilesystem:accessedviamounttarget',
    narrows({ text, holes }, key, wild) {
        if (holes.length > 0)
            return true;
        if (key === 'aws:sourceip')
            return isNarrowRange(text);
        if (key === 'elasticfilesystem:accessedviamounttarget')
            return text === 'true';
        if (!wild || !(0,_action_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWildcard */ .rl)(text))
            return text !== '';
        return arnKeys.has(key) ? (0,_pinned_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isPinnedArn */ .w)(text) : (0,_pinned_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isPinnedId */ .i)(text);
    },
};
function isNarrowRange(text) {
    const [address = '', bits] = text.split('/');
    const isSix = address.includes(':');
    return Number(bits ?? (isSix ? 128 : 32)) >= (isSix ? 32 : 8);
}


/***/ }),

/***/ 71898:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ statementMeaning)
/* harmony export */ });
function statementMeaning(statement) {
    const meaning = meanings.get(statement) ?? textOf(statement);
    meanings.set(statement, meaning);
    return meaning;
}
const meanings = new WeakMap();
function textOf({ effect, action, resource, principal, conditions, when }) {
    return JSON.stringify([
        effect ?? null,
        elementMeaning(action, (text) => text.toLowerCase()),
        elementMeaning(resource, (text) => text),
        principal === undefined
            ? null
            : [
                principal.negated,
                distinct(principal.values.map(({ type, value }) => JSON.stringify([type, ...partsOf(value)]))),
                distinct(principal.unresolved.map(({ expression }) => expression)),
            ],
        distinct(conditions.map((condition) => JSON.stringify([
            condition.operator.text.toLowerCase(),
            condition.key.text.toLowerCase(),
            distinct(condition.values.map((value) => JSON.stringify(partsOf(value)))),
            distinct(condition.unresolved.map(({ expression }) => expression)),
            guardMeaning(condition.when),
        ]))),
        guardMeaning(when),
    ]);
}
function elementMeaning(element, fold) {
    if (element === undefined)
        return null;
    return [
        element.negated,
        distinct(element.values.map((value) => JSON.stringify([fold(value.text), guardMeaning(value.when)]))),
        distinct(element.unresolved.map(({ expression }) => expression)),
    ];
}
function partsOf({ text, when }) {
    return [text, guardMeaning(when)];
}
function guardMeaning(when) {
    return distinct(when.map(({ condition, is }) => `${String(is)} ${condition}`));
}
function distinct(texts) {
    return [...new Set(texts)].sort();
}


/***/ }),

/***/ 91105:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ createToSymbolic),
/* harmony export */   w: () => (/* binding */ containsSymbolic)
/* harmony export */ });
/* harmony import */ var _action_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29836);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22999);


function createToSymbolic() {
    const symbols = new Map();
    const symbolOf = (name) => {
        const known = symbols.get(name);
        if (known !== undefined)
            return known;
        const made = String.fromCodePoint(Math.min(firstSymbol + symbols.size, lastSymbol));
        symbols.set(name, made);
        return made;
    };
    return (value, { place, foldCase }) => {
        const { text } = value;
        const fold = (part) => (foldCase ? part.toLowerCase() : part);
        if (value.holes.length === 0 && !text.includes('${'))
            return fold(text);
        let written = '';
        let last = 0;
        for (const hole of openingsOf(value)) {
            const name = isBoundByIteration(hole) ? `${place} ${hole.name}` : hole.name;
            written += fold(text.slice(last, hole.start)) + symbolOf(name);
            last = hole.end;
        }
        return written + fold(text.slice(last));
    };
}
function containsSymbolic(outer, inner, effort) {
    if (outer === inner)
        return effort.spend(outer.length + 1);
    if (!effort.spend(costOf(outer, inner)))
        return false;
    if (!(0,_action_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWildcard */ .rl)(outer) || (outer.includes('?') && hasSymbol(inner)))
        return false;
    return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .gR)(outer, inner);
}
function costOf(outer, inner) {
    const ways = outer.includes('?') ? outer.length ** Math.min(inner.split('*').length - 1, 3) : 0;
    return outer.length + inner.length + (outer.length / 64 + ways) * inner.length;
}
function hasSymbol(text) {
    return /[\u{f0000}-\u{10ffff}]/u.test(text);
}
const firstSymbol = 0xf0000;
const lastSymbol = 0x10ffff;
function isBoundByIteration({ name }) {
    return /\b(?!var\b|local\b|data\b|module\b)\w+\.(value|key)\b/.test(name) || name.includes('count.index');
}
function openingsOf({ text, holes }) {
    const variables = variablesOf(text);
    if (variables.length === 0 || holes.length === 0)
        return holes.length === 0 ? variables : holes;
    let next = 0;
    const own = variables.filter(({ start, end }) => {
        while ((holes[next]?.end ?? Infinity) <= start)
            next += 1;
        return (holes[next]?.start ?? Infinity) >= end;
    });
    return own.length === 0 ? holes : [...holes, ...own].sort((a, b) => a.start - b.start);
}
function variablesOf(text) {
    const variables = [];
    for (let start = text.indexOf('${'); start !== -1;) {
        const end = text.indexOf('}', start) + 1;
        if (end === 0)
            break;
        variables.push({ start, end, name: text.slice(start, end) });
        start = text.indexOf('${', end);
    }
    return variables;
}


/***/ }),

/***/ 27503:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readLevels),
/* harmony export */   y: () => (/* binding */ accessLevels)
/* harmony export */ });
const accessLevels = ['Permissions management', 'Tagging', 'Write', 'Read', 'List'];
const readLevels = ['Read', 'List'];


/***/ }),

/***/ 66038:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ describeCause)
/* harmony export */ });
function describeCause(cause) {
    switch (cause.kind) {
        case 'reference':
            return `service reference ${cause.from} \u2192 ${cause.to}`;
        case 'managed-policy':
            return `${nameOf(cause.policy)} ${cause.from} \u2192 ${cause.to}`;
        case 'policy':
            return nameOf(cause.policy);
        case 'judgement':
            return 'another version of Roleproof, or an edited lock';
    }
}
function nameOf(policy) {
    return policy.startsWith('arn:') ? policy.slice(policy.lastIndexOf('/') + 1) : policy;
}


/***/ }),

/***/ 47972:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ formatCount)
/* harmony export */ });
function formatCount(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}


/***/ }),

/***/ 69549:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ isAtLevel),
/* harmony export */   _j: () => (/* binding */ indentOf),
/* harmony export */   sS: () => (/* binding */ readJsonLines)
/* harmony export */ });
function readJsonLines(text) {
    const open = [];
    let unit;
    let start = 0;
    let isBalanced = true;
    const lines = text.split('\n').map((written, number) => {
        const content = written.endsWith('\r') ? written.slice(0, -1) : written;
        const line = { text: content, start, ...levelsOf(content.trimStart(), open) };
        start += written.length + 1;
        if (unit === undefined && line.inner === 1 && indentOf(line) > 0)
            unit = indentOf(line);
        if (!readBrackets(content, number, open))
            isBalanced = false;
        return line;
    });
    return { lines, unit, isBalanced: isBalanced && open.length === 0 };
}
function indentOf({ text }) {
    return text.length - text.trimStart().length;
}
function isAtLevel({ text, inner, outer }, level) {
    return text.trim() === '' || (Number.isInteger(level) && level <= inner && level >= outer);
}
function levelsOf(text, open) {
    const closers = closersOf(text);
    const level = open.at(-1)?.level ?? 0;
    if (closers === 0)
        return { inner: level, outer: level };
    return { inner: level - 1, outer: (open[open.length - closers]?.level ?? 1) - 1 };
}
function closersOf(text) {
    let closers = 0;
    for (const character of text) {
        if (character === ']' || character === '}')
            closers += 1;
        else if (character !== ',' && character !== ' ')
            break;
    }
    return closers;
}
function readBrackets(text, line, open) {
    let inString = false;
    let isBalanced = true;
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at];
        if (inString && character === '\\')
            at += 1;
        else if (character === '"')
            inString = !inString;
        else if (inString)
            continue;
        else if (character === '{' || character === '[') {
            const outer = open.at(-1);
            const level = outer === undefined ? 1 : outer.line === line ? outer.level : outer.level + 1;
            open.push({ line, level });
        }
        else if ((character === '}' || character === ']') && open.pop() === undefined)
            isBalanced = false;
    }
    return isBalanced;
}


/***/ }),

/***/ 80110:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ plainData)
/* harmony export */ });
function plainData(value, options = {}) {
    switch (value.kind) {
        case 'string':
            return value.text;
        case 'number':
        case 'boolean':
            return options.scalarsAsText === true ? value.text : value.value;
        case 'list':
            return value.items.map((item) => plainData(item, options));
        case 'map':
            return Object.fromEntries(value.entries.map((entry) => [entry.key.text, plainData(entry.value, options)]));
        case 'null':
        case 'unknown':
        case 'choice':
            return null;
    }
}


/***/ }),

/***/ 1896:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18148);

function valueAt(root, pointer) {
    let value = root;
    let entry;
    const keys = [];
    for (const part of pointer === '' ? [] : pointer.slice(1).split('/')) {
        const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
        if (value.kind === 'map') {
            entry = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .M)(value, key);
            value = entry?.value;
            keys.push(key);
        }
        else {
            entry = undefined;
            value = value.kind === 'list' ? value.items[Number(key)] : undefined;
        }
        if (value === undefined)
            return undefined;
    }
    const isHidden = value.kind === 'unknown' || (value.kind === 'string' && !(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .q)(value));
    return isHidden ? undefined : { value, entry, keys };
}


/***/ }),

/***/ 57252:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withDefaults)
/* harmony export */ });
function withDefaults(value) {
    if (!value.holes.some(isGiven))
        return value;
    const holes = [];
    let text = '';
    let last = 0;
    for (const hole of value.holes) {
        text += value.text.slice(last, hole.start);
        const start = text.length;
        text += isGiven(hole) ? hole.default : value.text.slice(hole.start, hole.end);
        if (!isGiven(hole))
            holes.push({ ...hole, start, end: text.length });
        last = hole.end;
    }
    return { ...value, text: text + value.text.slice(last), holes };
}
function isGiven(hole) {
    return hole.default !== undefined && hole.default !== '';
}


/***/ }),

/***/ 25567:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ compareMirrors)
});

// EXTERNAL MODULE: ./lib/core/model/guard.js
var guard = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/parity/compare-policies.js + 6 modules
var compare_policies = __webpack_require__(54654);
// EXTERNAL MODULE: ./lib/core/parity/deployments.js
var parity_deployments = __webpack_require__(97101);
// EXTERNAL MODULE: ./lib/core/parity/guards-in.js
var guards_in = __webpack_require__(59439);
// EXTERNAL MODULE: ./lib/core/parity/is-mirror-of.js
var is_mirror_of = __webpack_require__(56567);
// EXTERNAL MODULE: ./lib/core/parity/match-conditions.js
var match_conditions = __webpack_require__(69407);
;// CONCATENATED MODULE: ./lib/core/parity/placeholder-candidates.js

function candidatesOf(canonical, mirror, deployment) {
    const candidates = [];
    const add = (own, others, foldCase) => {
        const open = own.filter(hasHoles).slice(0, most);
        if (open.length === 0)
            return;
        const there = others.filter((one) => hasHoles(one) && deployment.has(one.when ?? [])).slice(0, most);
        for (const one of open)
            for (const other of there)
                candidates.push({ canonical: one, mirror: other, foldCase });
    };
    add(canonical.action?.values ?? [], mirror.action?.values ?? [], true);
    add(canonical.resource?.values ?? [], mirror.resource?.values ?? [], false);
    const principals = ({ principal }) => (principal?.values ?? []).map(({ value }) => value);
    add(principals(canonical), principals(mirror), false);
    if (canonical.conditions.length > 0) {
        const there = mirror.conditions.filter(({ when }) => deployment.has(when));
        for (const { expected, found } of (0,match_conditions/* matchConditions */.A)(canonical.conditions, there, new Map()).pairs) {
            add([expected.key], [found.key], true);
            add(expected.values, found.values, false);
        }
    }
    return candidates;
}
const most = 200;
function hasHoles({ holes }) {
    return holes.length > 0;
}

// EXTERNAL MODULE: ./lib/core/parity/written-in-mirror.js
var written_in_mirror = __webpack_require__(46962);
;// CONCATENATED MODULE: ./lib/core/parity/placeholder-names.js

function inferNames(candidates, configured) {
    const votes = new Map();
    for (const candidate of candidates)
        for (const [placeholder, name] of unify(candidate) ?? []) {
            const counts = votes.get(placeholder) ?? new Map();
            votes.set(placeholder, counts.set(name, (counts.get(name) ?? 0) + 1));
        }
    const ranked = [...votes]
        .flatMap(([placeholder, counts]) => [...counts].map(([name, count]) => ({ placeholder, name, count, alike: isAlike(placeholder, name) })))
        .filter(({ name, count }) => count > 1 || isHole(name))
        .sort((a, b) => b.count - a.count || Number(b.alike) - Number(a.alike));
    const names = new Map([...configured].map(([placeholder, name]) => [placeholder, (0,written_in_mirror/* asHole */.nA)({ name })]));
    const taken = new Set(names.values());
    for (const { placeholder, name } of ranked) {
        if (names.has(placeholder) || taken.has(name))
            continue;
        names.set(placeholder, name);
        taken.add(name);
    }
    return names;
}
function unify(candidate) {
    for (const key of (0,written_in_mirror/* meaningsOf */.k1)(candidate.mirror, candidate.foldCase)) {
        const names = namesIn(key, candidate);
        if (names !== undefined)
            return names;
    }
    return undefined;
}
function namesIn(key, { canonical, foldCase }) {
    const pieces = (0,written_in_mirror/* writtenWith */.WS)(canonical, foldCase, () => written_in_mirror/* mark */.Gy).split(written_in_mirror/* mark */.Gy);
    const end = key.length - (pieces.at(-1) ?? '').length;
    if (!key.startsWith(pieces[0] ?? '') || !key.endsWith(pieces.at(-1) ?? ''))
        return undefined;
    const names = new Map();
    let at = pieces[0]?.length ?? 0;
    for (const [index, { name }] of canonical.holes.entries()) {
        const next = pieces[index + 1] ?? '';
        const isLast = index === canonical.holes.length - 1;
        const stop = isLast ? end : key.indexOf(next, skipHole(key, at));
        if (stop < at)
            return undefined;
        const value = key.slice(at, stop);
        const isWhole = canonical.holes.length === 1 && pieces.every((piece) => piece === '');
        if (!canStandFor(value, isWhole) || (names.get(name) ?? value) !== value)
            return undefined;
        names.set(name, value);
        at = stop + next.length;
    }
    return names;
}
function skipHole(key, at) {
    return key[at] === written_in_mirror/* mark */.Gy ? key.indexOf(written_in_mirror/* mark */.Gy, at + 1) + 1 : at + 1;
}
function canStandFor(value, isWhole) {
    const [first, ...others] = value.split(written_in_mirror/* mark */.Gy);
    if (others.length === 0 || others.length % 2 !== 0)
        return false;
    const literal = [first, ...others.filter((_, index) => index % 2 === 1)].join('');
    return !(isWhole ? /[*?]/ : /[*?:/]/).test(literal);
}
function isHole(key) {
    return key.startsWith(written_in_mirror/* mark */.Gy) && key.indexOf(written_in_mirror/* mark */.Gy, 1) === key.length - 1;
}
function isAlike(placeholder, name) {
    const plain = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
    return plain(name.slice(name.lastIndexOf('.') + 1)) === plain(placeholder);
}

;// CONCATENATED MODULE: ./lib/core/parity/compare-mirrors.js








function compareMirrors(parts, settings) {
    const roles = [...settings.roles.values()].filter(({ mirrors }) => mirrors.length > 0);
    if (roles.length === 0)
        return [];
    const byId = new Map(parts.documents.map((document) => [document.id, document]));
    const canonical = roles.flatMap((role) => canonicalRole(role, parts.documents) ?? []);
    return parts.roles.flatMap((definition) => {
        if ((0,is_mirror_of/* isCalled */.A)(definition))
            return [];
        const mirrored = canonical.flatMap((one) => {
            const mirror = one.role.mirrors.find((each) => (0,is_mirror_of/* isMirrorOf */.n)(each, definition));
            return mirror === undefined ? [] : [{ ...one, mirror }];
        });
        if (mirrored.length === 0)
            return [];
        return compareDefinition(mirrorRole(definition, byId), mirrored, settings.placeholders);
    });
}
function canonicalRole(role, documents) {
    const permissions = documents.filter(({ source }) => role.inline.includes(source.file));
    const trust = documents.filter(({ source }) => source.file === role.trust);
    return permissions.length + trust.length === 0 ? undefined : { role, permissions, trust };
}
function mirrorRole(definition, byId) {
    const found = (ids) => ids.flatMap((id) => byId.get(id) ?? []);
    return {
        definition,
        permissions: found(definition.inline),
        trust: found(definition.trust === undefined ? [] : [definition.trust]),
    };
}
function compareDefinition(mirror, roles, examples) {
    const deployments = deploymentsOfMirror(mirror);
    const rows = deployments.map((deployment) => ({
        deployment,
        columns: roles.map((role) => compareIn(deployment, mirror, role, examples)),
    }));
    const found = new Map();
    const keep = (deployment, differences) => {
        for (const difference of differences) {
            const key = keyOf(difference);
            const before = found.get(key);
            if (before === undefined)
                found.set(key, { difference, shownIn: [deployment] });
            else if (!before.shownIn.includes(deployment))
                before.shownIn.push(deployment);
        }
    };
    const mirrored = new Set();
    for (const { deployment, columns } of rows) {
        const nearest = leastCostly(columns);
        mirrored.add(nearest);
        keep(deployment, columns[nearest] ?? []);
    }
    for (const index of roles.keys()) {
        if (mirrored.has(index))
            continue;
        const nearest = rows[leastCostly(rows.map(({ columns }) => columns[index] ?? []))];
        if (nearest !== undefined)
            keep(nearest.deployment, nearest.columns[index] ?? []);
    }
    return [...found.values()].map(({ difference, shownIn }) => ({
        ...difference,
        when: shownIn.length === deployments.length ? guard/* always */.Gk : (0,parity_deployments/* commonGuard */.X)(shownIn),
    }));
}
function deploymentsOfMirror({ definition, permissions, trust }) {
    const documents = [...permissions, ...trust];
    const statements = documents.reduce((sum, document) => sum + document.statements.length, 0);
    const limit = Math.max(4, Math.min(64, Math.floor(20_000 / Math.max(statements, 1))));
    const attached = [...(definition.inlineWhen?.values() ?? [])].flat();
    return (0,parity_deployments/* deploymentsOf */.o)(definition.when, [...attached, ...documents.flatMap(guards_in/* guardsIn */.K)], limit);
}
function compareIn(deployment, { definition, permissions, trust }, { role, mirror, ...canonical }, examples) {
    const mayHaveMore = definition.unresolved.length > 0;
    const carried = permissions.filter(({ id }) => (definition.inlineWhen?.get(id) ?? [guard/* always */.Gk]).some((guard) => deployment.has(guard)));
    const sides = (own, other, isHidden) => (0,compare_policies/* matchPolicies */.Mf)((0,compare_policies/* sideOf */.Jh)(own, definition.span, false), (0,compare_policies/* sideOf */.Jh)(other, definition.span, isHidden, deployment));
    const policies = [
        { policy: 'permissions', ...sides(canonical.permissions, carried, mayHaveMore) },
        { policy: 'trust', ...sides(canonical.trust, trust, true) },
    ];
    const names = inferNames(policies.flatMap(({ matched }) => matched.pairs.flatMap((pair) => candidatesOf(pair.canonical.statement, pair.mirror.statement, deployment))), mirror.placeholders ?? new Map());
    const placeholders = new Map([...names].map(([name, key]) => [name, asWritten(key)]));
    const about = { role, mirror, definition, placeholders, when: guard/* always */.Gk };
    return policies.flatMap(({ policy, ...both }) => (0,compare_policies/* comparePolicies */.OF)(both, deployment, { names, examples }).map((change) => ({
        ...change,
        ...about,
        policy,
    })));
}
function leastCostly(options) {
    const costs = options.map((differences) => differences.reduce((sum, one) => sum + weightOf(one), 0));
    return costs.indexOf(Math.min(...costs));
}
function weightOf({ what }) {
    if (what === 'document')
        return 100;
    return what === 'statement' ? 3 : 1;
}
function keyOf(difference) {
    const { policy, what, how, at, expected } = difference;
    return JSON.stringify([
        policy,
        what,
        how,
        at.source.file,
        at.start,
        at.end,
        expected && textOf(difference),
    ]);
}
function textOf({ expected, canonicalAt }) {
    if (expected !== undefined && 'text' in expected)
        return expected.text;
    if (expected !== undefined && 'sid' in expected && expected.sid)
        return expected.sid.text;
    return canonicalAt?.source.text.slice(canonicalAt.start, canonicalAt.end) ?? '';
}
function asWritten(key) {
    return key
        .split(written_in_mirror/* mark */.Gy)
        .map((part, index) => (index % 2 === 1 ? `\${${part}}` : part))
        .join('');
}


/***/ }),

/***/ 54654:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OF: () => (/* binding */ comparePolicies),
  Mf: () => (/* binding */ matchPolicies),
  Jh: () => (/* binding */ sideOf)
});

// EXTERNAL MODULE: ./lib/core/model/value.js
var model_value = __webpack_require__(18148);
// EXTERNAL MODULE: ./lib/core/parity/written-in-mirror.js
var written_in_mirror = __webpack_require__(46962);
;// CONCATENATED MODULE: ./lib/core/parity/compare-entries.js

function compareEntries(canonical, mirror, { names, examples }, { foldCase, plain }) {
    const unmatched = new Map();
    for (const entry of mirror)
        for (const meaning of (0,written_in_mirror/* meaningsOf */.k1)(entry.value, foldCase)) {
            const key = `${entry.type} ${plain(meaning)}`;
            const same = unmatched.get(key);
            if (same === undefined)
                unmatched.set(key, [entry]);
            else
                same.push(entry);
        }
    const matched = new Set();
    const missing = new Map();
    for (const entry of canonical) {
        const keyWith = (renaming) => `${entry.type} ${plain((0,written_in_mirror/* writtenWith */.WS)(entry.value, foldCase, ({ name }) => renaming.get(name) ?? unnamed(name)))}`;
        const named = keyWith(names);
        const same = unmatched.get(named) ?? (examples.size > 0 ? unmatched.get(keyWith(examples)) : undefined) ?? [];
        for (const one of same)
            matched.add(one);
        if (same.length === 0)
            missing.set(named, entry);
    }
    const extra = new Map();
    for (const entry of mirror)
        if (!matched.has(entry))
            extra.set(`${entry.type} ${(0,written_in_mirror/* meaningsOf */.k1)(entry.value, foldCase)[0] ?? ''}`, entry);
    return paired([...missing.values()], [...extra.values()]);
}
function unnamed(name) {
    return `${written_in_mirror/* mark */.Gy}${written_in_mirror/* mark */.Gy}${name}${written_in_mirror/* mark */.Gy}`;
}
function paired(missing, extra) {
    const rows = missing.length * extra.length > maxPairs
        ? []
        : missing.flatMap((expected) => extra.map((found) => ({ expected, found, likeness: likeness(expected, found) })));
    rows.sort((a, b) => b.likeness - a.likeness);
    const used = new Set();
    const changed = [];
    for (const { expected, found } of rows) {
        if (used.has(expected) || used.has(found))
            continue;
        used.add(expected).add(found);
        changed.push({ expected: expected.part, found: found.part });
    }
    const left = (entries) => entries.filter((entry) => !used.has(entry)).map(({ part }) => part);
    return { missing: left(missing), extra: left(extra), changed };
}
const maxPairs = 10_000;
function likeness({ type, value: { text: a } }, other) {
    const b = other.value.text;
    const most = Math.min(a.length, b.length, 256);
    let start = 0;
    while (start < most && a[start] === b[start])
        start += 1;
    let end = 0;
    while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end])
        end += 1;
    return (start + end) / Math.max(a.length, b.length, 1) + (type === other.type ? 1 : 0);
}

;// CONCATENATED MODULE: ./lib/core/parity/entry-changes.js
function entryChanges(what, { missing, extra, changed }, keys, spanOf) {
    return [
        ...missing.map((expected) => ({
            what,
            how: 'missing',
            expected,
            found: undefined,
            at: keys.mirror,
            canonicalAt: spanOf(expected),
        })),
        ...extra.map((found) => ({
            what,
            how: 'extra',
            expected: undefined,
            found,
            at: spanOf(found),
            canonicalAt: keys.canonical,
        })),
        ...changed.map(({ expected, found }) => ({
            what,
            how: 'changed',
            expected,
            found,
            at: spanOf(found),
            canonicalAt: spanOf(expected),
        })),
    ];
}
function knownOf(changes, unresolved) {
    return unresolved.length === 0 ? changes : { ...changes, missing: [] };
}
function entriesOf(values) {
    return values.map((value) => ({ part: value, value, type: '' }));
}

// EXTERNAL MODULE: ./lib/core/parity/match-conditions.js
var match_conditions = __webpack_require__(69407);
;// CONCATENATED MODULE: ./lib/core/parity/compare-conditions.js



function compareConditions(canonical, mirror, deployment, renaming) {
    if (canonical.conditions.length + mirror.conditions.length === 0)
        return [];
    const there = mirror.conditions.filter(({ when }) => deployment.has(when));
    const { pairs, missing, extra } = (0,match_conditions/* matchConditions */.A)(canonical.conditions, there, renaming.names);
    const isHidden = there.some(({ key, unresolved }) => unresolved.length > 0 && key.holes.length > 0);
    const what = 'condition';
    return [
        ...pairs.flatMap((pair) => [
            ...compareNames(pair),
            ...compareValues(pair.expected, pair.found, deployment, renaming),
        ]),
        ...(isHidden ? [] : missing).map((expected) => ({
            what,
            how: 'missing',
            expected,
            found: undefined,
            at: mirror.span,
            canonicalAt: expected.span,
        })),
        ...extra.map((found) => ({
            what,
            how: 'extra',
            expected: undefined,
            found,
            at: found.span,
            canonicalAt: canonical.span,
        })),
    ];
}
function compareNames({ expected, found, same, }) {
    if (same === 'both')
        return [];
    const wrong = same === 'key' ? 'operator' : 'key';
    const places = { at: found[wrong].span, canonicalAt: expected[wrong].span };
    return [{ what: 'condition', how: 'changed', expected, found, ...places }];
}
function compareValues(expected, found, deployment, renaming) {
    const there = found.values.filter(({ when }) => deployment.has(when));
    const reading = /(?:bool|null)(?:ifexists)?$/i.test(expected.operator.text) ? truths : texts;
    const changes = compareEntries(entriesOf(expected.values), entriesOf(there), renaming, reading);
    const keys = { canonical: expected.key.span, mirror: found.key.span };
    return entryChanges('condition-value', knownOf(changes, found.unresolved), keys, ({ span }) => span);
}
const texts = { foldCase: false, plain: (key) => key };
const truths = { foldCase: true, plain: (key) => key };

// EXTERNAL MODULE: ./lib/core/iam/action-pattern.js
var action_pattern = __webpack_require__(29836);
;// CONCATENATED MODULE: ./lib/core/parity/compare-elements.js




function compareElements(canonical, mirror, deployment, renaming) {
    const lists = ['action', 'resource'].flatMap((what) => {
        const [expected, found] = [canonical[what], mirror[what]];
        return [
            ...compareWholes(expected, found, canonical.span, mirror.span),
            ...(expected && found ? compareLists(what, expected, found, deployment, renaming) : []),
        ];
    });
    const [expected, found] = [canonical.principal, mirror.principal];
    return [
        ...lists,
        ...compareWholes(expected, found, canonical.span, mirror.span),
        ...(expected && found ? comparePrincipals(expected, found, mirror, deployment, renaming) : []),
    ];
}
function compareWholes(expected, found, canonical, mirror) {
    const what = 'element';
    const places = { at: found?.key.span ?? mirror, canonicalAt: expected?.key.span ?? canonical };
    if (expected === undefined)
        return found === undefined ? [] : [{ what, how: 'extra', expected, found, ...places }];
    if (found === undefined)
        return [{ what, how: 'missing', expected, found, ...places }];
    return expected.negated === found.negated ? [] : [{ what, how: 'changed', expected, found, ...places }];
}
function compareLists(what, expected, found, deployment, renaming) {
    const there = found.values.filter(({ when }) => deployment.has(when));
    if (isWrittenAlike(expected.values, there))
        return [];
    const reading = what === 'action' ? actions : compare_elements_texts;
    const changes = compareEntries(entriesOf(expected.values), entriesOf(there), renaming, reading);
    const keys = { canonical: expected.key.span, mirror: found.key.span };
    return entryChanges(what, knownOf(changes, found.unresolved), keys, ({ span }) => span);
}
function isWrittenAlike(expected, found) {
    return (expected.length === found.length &&
        expected.every(({ text, holes }, index) => text === found[index]?.text && holes.length === 0 && found[index].holes.length === 0));
}
function comparePrincipals(expected, found, mirror, deployment, renaming) {
    const there = found.values.filter(({ value }) => deployment.has(value.when));
    const changes = compareEntries(expected.values.map(typed), there.map(typed), renaming, principals);
    const keys = { canonical: expected.key.span, mirror: found.key.span };
    const placed = entryChanges('principal', knownOf(changes, found.unresolved), keys, ({ value }) => value.span);
    const types = keysOf((0,model_value/* entryOf */.M)(mirror.tree, found.key.text)?.value);
    return placed.map((change) => atType(change, types, renaming));
}
function typed(part) {
    return { part, value: part.value, type: part.type === '*' ? 'AWS' : part.type };
}
function atType(change, types, renaming) {
    const { expected, found } = change;
    if (expected === undefined || found === undefined || expected.type === found.type)
        return change;
    const untyped = ({ value }) => ({ part: found, value, type: '' });
    const { missing, changed } = compareEntries([untyped(expected)], [untyped(found)], renaming, principals);
    return missing.length + changed.length > 0 ? change : { ...change, at: types.get(found.type) ?? change.at };
}
function keysOf(value) {
    if (value?.kind === 'choice')
        return new Map(value.options.flatMap((option) => [...keysOf(option.value)]));
    return value?.kind === 'map' ? new Map(value.entries.map(({ key }) => [key.text, key.span])) : new Map();
}
const actions = { foldCase: true, plain: (key) => ((0,action_pattern/* isFullWildcard */.uL)(key) ? '*' : key) };
const compare_elements_texts = { foldCase: false, plain: (key) => key };
const principals = {
    foldCase: false,
    plain: (key) => (/^\d{12}$/.test(key) ? `arn:aws:iam::${key}:root` : key),
};

;// CONCATENATED MODULE: ./lib/core/parity/compare-statements.js



function compareStatements(canonical, mirror, deployment, renaming) {
    return [
        ...compareSids(canonical, mirror),
        ...compareEffects(canonical, mirror),
        ...compareElements(canonical, mirror, deployment, renaming),
        ...compareConditions(canonical, mirror, deployment, renaming),
    ];
}
function compareSids(canonical, mirror) {
    const [expected, found] = [canonical.sid, mirror.sid].map((sid) => (sid?.text === '' ? undefined : sid));
    if (expected?.text === found?.text)
        return [];
    return placed(scalarChange('sid', expected, found), mirror.span, canonical.span);
}
function compareEffects(canonical, mirror) {
    if (canonical.effect === mirror.effect)
        return [];
    return placed(scalarChange('effect', effectOf(canonical), effectOf(mirror)), mirror.span, canonical.span);
}
function effectOf({ tree, effect }) {
    const value = (0,model_value/* entryOf */.M)(tree, 'Effect')?.value;
    if (value === undefined || value.kind === 'string')
        return value;
    return { kind: 'string', text: effect ?? '', holes: [], span: value.span };
}
function scalarChange(what, expected, found) {
    if (expected !== undefined && found !== undefined)
        return { what, how: 'changed', expected, found };
    if (expected !== undefined)
        return { what, how: 'missing', expected, found: undefined };
    return found === undefined ? undefined : { what, how: 'extra', expected, found };
}
function placed(change, at, canonicalAt) {
    if (change === undefined)
        return [];
    return [{ ...change, at: change.found?.span ?? at, canonicalAt: change.expected?.span ?? canonicalAt }];
}

// EXTERNAL MODULE: ./lib/core/iam/sid-convention.js
var sid_convention = __webpack_require__(33609);
;// CONCATENATED MODULE: ./lib/core/parity/match-statements.js


function matchStatements(canonical, mirror) {
    const matches = new Map();
    let open = { canonical, mirror };
    for (const match of [bySid, bySidWithoutDate, byContent]) {
        if (open.canonical.length === 0 || open.mirror.length === 0)
            break;
        match(open, matches);
        const used = new Set(matches.values());
        open = {
            canonical: open.canonical.filter((one) => !matches.has(one)),
            mirror: open.mirror.filter((one) => !used.has(one)),
        };
    }
    return {
        pairs: canonical.flatMap((one) => {
            const other = matches.get(one);
            return other === undefined ? [] : [{ canonical: one, mirror: other }];
        }),
        missing: open.canonical,
        extra: open.mirror,
    };
}
function bySid(open, matches) {
    byName(open, matches, ({ statement }) => statement.sid?.text);
}
function bySidWithoutDate(open, matches) {
    byName(open, matches, ({ statement }) => withoutDate(statement.sid?.text ?? ''));
}
function withoutDate(sid) {
    return (0,sid_convention/* isDate */.$)(sid.slice(-8)) ? sid.slice(0, -8) : sid;
}
function byName(open, matches, nameOf) {
    const named = grouped(open.mirror, nameOf);
    for (const [name, canonical] of grouped(open.canonical, nameOf)) {
        const mirror = named.get(name) ?? [];
        const [one, other] = [canonical[0], mirror[0]];
        if (one === undefined || other === undefined)
            continue;
        if (canonical.length === 1 && mirror.length === 1)
            matches.set(one, other);
        else
            byLikeness({ canonical, mirror }, matches, 0);
    }
}
function grouped(statements, nameOf) {
    const groups = new Map();
    for (const one of statements) {
        const name = nameOf(one);
        if (name === undefined || name === '')
            continue;
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [one]);
        else
            group.push(one);
    }
    return groups;
}
function byContent(open, matches) {
    byLikeness(open, matches, 0.5);
    const used = new Set(matches.values());
    const left = (statements) => statements.filter((one) => !matches.has(one) && !used.has(one) && !one.statement.sid?.text);
    const [one, ...others] = left(open.canonical);
    const [other, ...more] = left(open.mirror);
    if (one !== undefined && other !== undefined && others.length + more.length === 0)
        matches.set(one, other);
}
function byLikeness({ canonical, mirror }, matches, least) {
    const holders = new Map();
    const words = mirror.map(({ statement }) => wordsOf(statement));
    for (const [index, own] of words.entries())
        for (const word of own) {
            const list = holders.get(word);
            if (list === undefined)
                holders.set(word, [index]);
            else if (list.length <= maxHolders)
                list.push(index);
        }
    const rows = canonical.flatMap((one, order) => {
        const own = wordsOf(one.statement);
        const shared = new Map();
        for (const word of own)
            for (const index of heldBy(holders, word))
                shared.set(index, (shared.get(index) ?? 0) + 1);
        return [...shared].map(([index, count]) => ({
            one,
            order,
            index,
            likeness: (2 * count) / (own.size + (words[index]?.size ?? 0)),
        }));
    });
    rows.sort((a, b) => b.likeness - a.likeness || a.order - b.order || a.index - b.index);
    const used = new Set();
    for (const { one, index, likeness } of rows) {
        const other = mirror[index];
        if (other === undefined || likeness < least || matches.has(one) || used.has(index))
            continue;
        matches.set(one, other);
        used.add(index);
    }
}
const maxHolders = 24;
function heldBy(holders, word) {
    const list = holders.get(word) ?? [];
    return list.length > maxHolders ? [] : list;
}
function wordsOf({ action, resource, principal, conditions }) {
    return new Set([
        ...(action?.values ?? []).map((value) => `a ${(0,written_in_mirror/* writtenWith */.WS)(value, true, written_in_mirror/* asHole */.nA)}`),
        ...(resource?.values ?? [])
            .filter(({ text }) => text !== '*')
            .map((value) => `r ${(0,written_in_mirror/* writtenWith */.WS)(value, false, () => '')}`),
        ...(principal?.values ?? []).map(({ type, value }) => `p ${type} ${(0,written_in_mirror/* writtenWith */.WS)(value, false, () => '')}`),
        ...conditions.map(({ operator, key }) => `c ${operator.text} ${key.text}`.toLowerCase()),
    ]);
}

;// CONCATENATED MODULE: ./lib/core/parity/compare-policies.js



function sideOf(documents, place, mayHaveMore, deployment) {
    const has = ({ when }) => deployment?.has(when) ?? true;
    const there = documents.filter(has);
    const isHidden = there.length === 0 ? mayHaveMore : there.some(({ unresolved }) => unresolved.length > 0);
    return {
        documents: there,
        statements: there.flatMap((document) => document.statements.filter(has).map((statement) => ({ statement, document }))),
        place,
        isPartly: isHidden,
    };
}
function matchPolicies(canonical, mirror) {
    return { canonical, mirror, matched: matchStatements(canonical.statements, mirror.statements) };
}
function comparePolicies({ canonical, mirror, matched }, deployment, renaming) {
    const [first] = canonical.documents;
    const [target] = mirror.documents;
    if (first === undefined)
        return [];
    if (target === undefined)
        return mirror.isPartly
            ? []
            : [
                {
                    what: 'document',
                    how: 'missing',
                    expected: first,
                    found: undefined,
                    at: mirror.place,
                    canonicalAt: first.span,
                    documents: { canonical: first, mirror: undefined },
                    statements: { canonical: undefined, mirror: undefined },
                },
            ];
    return [
        ...mirror.documents.flatMap((document) => compareVersions(first, document)),
        ...matched.pairs.flatMap((pair) => compareStatements(pair.canonical.statement, pair.mirror.statement, deployment, renaming).map((change) => ({
            ...change,
            documents: { canonical: pair.canonical.document, mirror: pair.mirror.document },
            statements: { canonical: pair.canonical.statement, mirror: pair.mirror.statement },
        }))),
        ...(mirror.isPartly ? [] : missingStatements(canonical, matched, target)),
        ...matched.extra.map((one) => extraStatement(one, first)),
    ];
}
function compareVersions(canonical, mirror) {
    const [expected, found] = [versionOf(canonical), versionOf(mirror)];
    if (expected.text === found.text)
        return [];
    return [
        {
            what: 'version',
            how: 'changed',
            expected,
            found,
            at: found.span,
            canonicalAt: expected.span,
            documents: { canonical, mirror },
            statements: { canonical: undefined, mirror: undefined },
        },
    ];
}
function versionOf({ version, span }) {
    return version ?? { kind: 'string', text: '2008-10-17', holes: [], span };
}
function missingStatements(canonical, { pairs, missing }, target) {
    if (missing.length === 0)
        return [];
    const mirrors = new Map(pairs.map((pair) => [pair.canonical, pair.mirror]));
    const isMissing = new Set(missing);
    const changes = [];
    let before;
    for (const one of canonical.statements) {
        before = mirrors.get(one) ?? before;
        if (!isMissing.has(one))
            continue;
        const document = before?.document ?? target;
        changes.push({
            what: 'statement',
            how: 'missing',
            expected: one.statement,
            found: undefined,
            at: keyOf(document),
            canonicalAt: one.statement.span,
            documents: { canonical: one.document, mirror: document },
            statements: { canonical: one.statement, mirror: before?.statement },
        });
    }
    return changes;
}
function extraStatement({ statement, document }, canonical) {
    return {
        what: 'statement',
        how: 'extra',
        expected: undefined,
        found: statement,
        at: statement.span,
        canonicalAt: keyOf(canonical),
        documents: { canonical, mirror: document },
        statements: { canonical: undefined, mirror: statement },
    };
}
function keyOf({ tree, span }) {
    const entry = tree.kind === 'map' ? (0,model_value/* entryOf */.M)(tree, 'Statement') : undefined;
    return entry === undefined ? span : entry.key.span;
}


/***/ }),

/***/ 97101:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ commonGuard),
/* harmony export */   o: () => (/* binding */ deploymentsOf)
/* harmony export */ });
/* harmony import */ var _model_guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

function deploymentsOf(given, guards, limit) {
    const fixed = new Map(given.map((literal) => [idOf(literal), literal.is]));
    const open = new Map();
    for (const guard of guards)
        for (const literal of guard) {
            const id = idOf(literal);
            if (!fixed.has(id))
                open.set(id, literal);
        }
    const conditions = [...open.values()];
    const rows = combinations(given, conditions, limit) ?? variations(given, conditions, limit);
    const [first = _model_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk, ...others] = rows;
    return [deployment(fixed, first), ...others.map((row) => deployment(fixed, row))];
}
function commonGuard(deployments) {
    const [first, ...others] = deployments;
    return (first?.when ?? _model_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk).filter((literal) => others.every(({ when }) => when.some((x) => x.is === literal.is && idOf(x) === idOf(literal))));
}
function combinations(given, conditions, limit) {
    let rows = [_model_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk];
    for (const condition of conditions) {
        rows = rows
            .flatMap((row) => [true, false].map((is) => [...row, { ...condition, is }]))
            .filter((row) => (0,_model_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .canCoexist */ .sm)(given, row));
        if (rows.length > limit)
            return undefined;
    }
    return rows;
}
function variations(given, conditions, limit) {
    const row = (holds) => conditions.map((condition, index) => ({ ...condition, is: holds(index) }));
    const rows = [
        row(() => true),
        row(() => false),
        ...conditions
            .slice(0, Math.floor(limit / 2) - 1)
            .flatMap((_, varied) => [row((index) => index !== varied), row((index) => index === varied)]),
    ];
    return rows.filter((each) => (0,_model_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .canCoexist */ .sm)(given, each.slice(0, maxJudged)));
}
const maxJudged = 100;
function deployment(fixed, when) {
    const decided = new Map([...fixed, ...when.map((literal) => [idOf(literal), literal.is])]);
    return {
        when,
        has: (guard) => guard.every((literal) => decided.get(idOf(literal)) === literal.is),
    };
}
function idOf({ condition, means }) {
    if (means === undefined)
        return condition;
    const id = ids.get(means) ?? `${condition} ${JSON.stringify(means)}`;
    ids.set(means, id);
    return id;
}
const ids = new WeakMap();


/***/ }),

/***/ 59439:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ guardsIn)
/* harmony export */ });
function guardsIn({ when, statements }) {
    const guards = new Set([when]);
    for (const { when: own, action, resource, principal, conditions } of statements) {
        guards.add(own);
        for (const value of action?.values ?? [])
            guards.add(value.when);
        for (const value of resource?.values ?? [])
            guards.add(value.when);
        for (const { value } of principal?.values ?? [])
            guards.add(value.when);
        for (const condition of conditions) {
            guards.add(condition.when);
            for (const value of condition.values)
                guards.add(value.when);
        }
    }
    return [...guards];
}


/***/ }),

/***/ 56567:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isCalled),
/* harmony export */   n: () => (/* binding */ isMirrorOf)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12816);

function isMirrorOf(mirror, definition) {
    if (definition.kind !== 'role')
        return false;
    if (mirror.kind === 'cloudformation')
        return definition.file === mirror.file && definition.address === mirror.role;
    return (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(definition.file) === mirror.folder.replace(/\/+$/, '');
}
function isCalled({ address }) {
    return /(?:^|\/)module\./.test(address);
}


/***/ }),

/***/ 69407:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ matchConditions)
/* harmony export */ });
/* harmony import */ var _written_in_mirror_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46962);

function matchConditions(canonical, mirror, names) {
    const expected = grouped(canonical, ({ key }) => [
        (0,_written_in_mirror_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenWith */ .WS)(key, true, ({ name }) => names.get(name) ?? name),
    ]);
    const found = grouped(mirror, ({ key }) => (0,_written_in_mirror_js__WEBPACK_IMPORTED_MODULE_0__/* .meaningsOf */ .k1)(key, true));
    const pairs = [];
    let missing = [];
    for (const [id, one] of expected) {
        const other = found.get(id);
        if (other === undefined)
            missing.push(one);
        else
            pairs.push({ expected: one, found: other, same: 'both' });
    }
    const used = new Set(pairs.map((pair) => pair.found));
    const extra = new Set([...found.values()].filter((condition) => !used.has(condition)));
    for (const same of ['key', 'operator'])
        missing = missing.filter((one) => {
            const other = [...extra].find((each) => sameText(each[same].text, one[same].text));
            if (other === undefined)
                return true;
            extra.delete(other);
            pairs.push({ expected: one, found: other, same });
            return false;
        });
    return { pairs, missing, extra: [...extra] };
}
function grouped(conditions, keysOf) {
    const groups = new Map();
    for (const condition of conditions) {
        const ids = keysOf(condition).map((key) => `${condition.operator.text.toLowerCase()} ${key}`);
        const before = ids.map((id) => groups.get(id)).find((group) => group !== undefined);
        const group = before === undefined ? condition : joined(before, condition);
        for (const id of ids)
            groups.set(id, group);
    }
    return groups;
}
function joined(a, b) {
    return { ...a, values: [...a.values, ...b.values], unresolved: [...a.unresolved, ...b.unresolved] };
}
function sameText(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}


/***/ }),

/***/ 46962:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   WS: () => (/* binding */ writtenWith),
/* harmony export */   k1: () => (/* binding */ meaningsOf),
/* harmony export */   nA: () => (/* binding */ asHole)
/* harmony export */ });
function writtenWith({ text, holes }, foldCase, holeAs) {
    if (holes.length === 0)
        return foldCase ? text.toLowerCase() : text;
    let written = '';
    let last = 0;
    for (const hole of holes) {
        const between = text.slice(last, hole.start);
        written += (foldCase ? between.toLowerCase() : between) + holeAs(hole);
        last = hole.end;
    }
    const rest = text.slice(last);
    return written + (foldCase ? rest.toLowerCase() : rest);
}
const asHole = ({ name }) => `${mark}${name}${mark}`;
const mark = '\u0000';
function meaningsOf(value, foldCase) {
    const written = writtenWith(value, foldCase, asHole);
    return value.holes.some((hole) => usualValueOf(hole) !== undefined)
        ? [written, writtenWith(value, foldCase, (hole) => usualValueOf(hole) ?? asHole(hole))]
        : [written];
}
function usualValueOf({ name, default: usual }) {
    if (usual !== undefined)
        return usual;
    if (name === 'AWS::Partition' || /^data\.aws_partition\.[\w-]+\.(?:partition|id)$/.test(name))
        return 'aws';
    if (name === 'AWS::URLSuffix' || /^data\.aws_partition\.[\w-]+\.dns_suffix$/.test(name))
        return 'amazonaws.com';
    return undefined;
}


/***/ }),

/***/ 63040:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PJ: () => (/* binding */ parseSource),
/* harmony export */   Y$: () => (/* binding */ parseModule),
/* harmony export */   zk: () => (/* binding */ isTerraform)
/* harmony export */ });
const emptyFile = { documents: [], roles: [], inputs: [], managedLists: [], problems: [] };
function isTerraform(path) {
    return /\.tf$/i.test(path);
}
async function parseSource(source, policyType) {
    const json = isJson(source);
    const { value, problems } = json
        ? (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 55335))).parseJson(source)
        : (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5394)]).then(__webpack_require__.bind(__webpack_require__, 15394))).parseYaml(source);
    const file = value === undefined ? emptyFile : await readTree(source, value, json, policyType);
    return problems.length === 0 ? file : { ...file, problems: [...problems, ...file.problems] };
}
async function parseModule(sources, modules) {
    return (await Promise.all(/* import() */[__webpack_require__.e(594), __webpack_require__.e(7745)]).then(__webpack_require__.bind(__webpack_require__, 37745))).readModule(sources, modules);
}
async function readTree(source, tree, json, policyType) {
    if (/AWSTemplateFormatVersion|AWS::|\\u/.test(source.text)) {
        const { isTemplate, readTemplate } = await Promise.all(/* import() */[__webpack_require__.e(9246), __webpack_require__.e(6296)]).then(__webpack_require__.bind(__webpack_require__, 79246));
        if (isTemplate(tree))
            return readTemplate(source, tree);
    }
    return ((await __webpack_require__.e(/* import() */ 4761).then(__webpack_require__.bind(__webpack_require__, 74761))).readRawFile(source, tree, json ? 'json' : 'yaml', policyType) ?? emptyFile);
}
function isJson(source) {
    if (/\.json$/i.test(source.file))
        return true;
    if (/\.ya?ml$/i.test(source.file))
        return false;
    return /^\s*[{[]/.test(source.text);
}


/***/ }),

/***/ 64381:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withPlaceholders)
/* harmony export */ });
function withPlaceholders(source, tree) {
    return /\{\{|\$\{|\\/.test(source.text) ? valueWith(tree) : tree;
}
const placeholder = /\{\{\s*([A-Za-z_][\w.-]*)\s*\}\}|\$\{([A-Za-z_]\w*)\}/g;
function valueWith(value) {
    switch (value.kind) {
        case 'string':
            return stringWith(value);
        case 'list': {
            const items = value.items.map(valueWith);
            return items.some((item, index) => item !== value.items[index]) ? { ...value, items } : value;
        }
        case 'map': {
            const entries = value.entries.map(entryWith);
            return entries.some((entry, index) => entry !== value.entries[index]) ? { ...value, entries } : value;
        }
        default:
            return value;
    }
}
function entryWith(entry) {
    const key = stringWith(entry.key);
    const value = valueWith(entry.value);
    return key === entry.key && value === entry.value ? entry : { key, value };
}
function stringWith(string) {
    if (!string.text.includes('{'))
        return string;
    const holes = [...string.text.matchAll(placeholder)].map((match) => {
        const [written, braced, dollar] = match;
        return { start: match.index, end: match.index + written.length, name: braced ?? dollar ?? '' };
    });
    return holes.length === 0 ? string : { ...string, holes };
}


/***/ }),

/***/ 26160:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./lib/core/iam/describe-levels.js
var describe_levels = __webpack_require__(69730);
// EXTERNAL MODULE: ./lib/core/model/source.js
var model_source = __webpack_require__(12816);
// EXTERNAL MODULE: ./lib/core/model/guard.js
var model_guard = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/parity/is-mirror-of.js
var is_mirror_of = __webpack_require__(56567);
;// CONCATENATED MODULE: ./lib/core/parity/compare-managed-policies.js


function compareManagedPolicies(parts, settings) {
    const families = new Map();
    for (const role of settings.roles.values()) {
        const key = role.managed === undefined ? `role ${role.name}` : `list ${role.managed}`;
        const list = parts.managedLists.find(({ file }) => file === role.managed);
        const family = families.get(key) ?? { role, list, members: [] };
        families.set(key, { ...family, members: [...family.members, ...membersOf(role, parts)] });
    }
    return [...families.values()].flatMap(compareFamily);
}
function policyOfArn({ text, holes }) {
    const start = text.indexOf(':iam:');
    if (start === -1 || holes.some((hole) => hole.end > start))
        return undefined;
    return text.slice(start + ':iam:'.length);
}
function membersOf(role, parts) {
    return parts.roles
        .filter((definition) => !(0,is_mirror_of/* isCalled */.A)(definition) && parts.roleOf(definition.id)?.name === role.name)
        .map((definition) => {
        const attached = new Map();
        let isComplete = definition.unresolved.length === 0;
        for (const arn of definition.managed) {
            const policy = policyOfArn(arn);
            if (policy === undefined)
                isComplete = false;
            else
                attached.set(policy, arn);
        }
        return { role, definition, attached, isComplete };
    });
}
function compareFamily({ role, list, members }) {
    const listed = new Map(list?.policies.map(({ arn }) => [policyOfArn(arn) ?? arn.text, arn]));
    const all = new Set([...listed.keys(), ...members.flatMap(({ attached }) => [...attached.keys()])]);
    return [...all].flatMap((policy) => {
        const having = members.filter(({ attached }) => attached.has(policy));
        const lacking = members.filter(({ attached, isComplete }) => isComplete && !attached.has(policy));
        const judged = (forms) => ({
            against: forms.map(({ definition, attached }) => ({ definition, attached: attached.get(policy) })),
            members: members.length,
        });
        const arn = listed.get(policy);
        if (arn && members.length > 0 && lacking.length === members.length)
            return [{ ...inList(role, arn.span), ...extra(arn), ...judged(lacking) }];
        if (!arn && having.length < lacking.length + (list ? 1 : 0))
            return having.flatMap((member) => {
                const found = member.attached.get(policy);
                return found === undefined
                    ? []
                    : [{ ...inMember(member, found.span, list?.span), ...extra(found), ...judged(lacking) }];
            });
        const expected = arn ?? having[0]?.attached.get(policy);
        if (expected === undefined)
            return [];
        return [
            ...(list && !arn ? [{ ...inList(role, list.span), ...missing(expected), ...judged(having) }] : []),
            ...lacking.map((member) => ({
                ...inMember(member, member.definition.span, expected.span),
                ...missing(expected),
                ...judged(having),
            })),
        ];
    });
}
function missing(expected) {
    return { what: 'managed-policy', how: 'missing', expected, found: undefined };
}
function extra(found) {
    return { what: 'managed-policy', how: 'extra', expected: undefined, found };
}
function inList(role, at) {
    return { ...nowhere, role, mirror: undefined, definition: undefined, at, canonicalAt: undefined };
}
function inMember({ role, definition }, at, canonicalAt) {
    const mirror = role.mirrors.find((each) => (0,is_mirror_of/* isMirrorOf */.n)(each, definition));
    return { ...nowhere, role, mirror, definition, at, canonicalAt };
}
const nothing = { canonical: undefined, mirror: undefined };
const nowhere = {
    policy: 'managed',
    documents: nothing,
    statements: nothing,
    placeholders: new Map(),
    when: model_guard/* always */.Gk,
};

;// CONCATENATED MODULE: ./lib/core/rules/rule.js
function defineRule(rule) {
    return rule;
}
function policyOf(statement) {
    return { Version: '2012-10-17', Statement: [statement] };
}

;// CONCATENATED MODULE: ./lib/core/rules/consistent-managed-policies.js




const messages = {
    unlisted: '{{policy}} is not in this list, but {{count}} of the {{roles}} roles that mirror it attach it.',
    unattached: '{{policy}} is listed here, but none of the roles that mirror the list attaches it.',
    missing: '{{role}} does not attach {{policies}}, which the other forms of the role {{name}} have.',
    extra: '{{role}} attaches {{policy}}, which most other forms of the role {{name}} do not have.',
};
/* harmony default export */ const consistent_managed_policies = (defineRule({
    id: 'consistent-managed-policies',
    code: null,
    severity: 'warning',
    what: 'Reports managed policies that only some of the files that describe a configured role list or attach.',
    why: 'Whoever reviews the list, or deploys one form of the role, gets other permissions than the others have.',
    fix: 'List and attach the same managed policies everywhere.',
    links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html'],
    messages,
    examples: {
        valid: [
            {
                name: 'a list and a role that attaches what it lists',
                files: exampleFiles(['SecurityAudit']),
                settings: exampleSettings(),
            },
        ],
        invalid: [
            {
                name: 'a list that lacks what the role attaches',
                files: exampleFiles(['SecurityAudit', 'job-function/ViewOnlyAccess']),
                settings: exampleSettings(),
            },
        ],
    },
    check: {
        workspace(workspace, { settings, report }) {
            const missing = new Map();
            for (const difference of compareManagedPolicies(workspace, settings)) {
                const { definition, how } = difference;
                if (definition === undefined)
                    reportList(difference, report);
                else if (how === 'missing')
                    missing.set(definition, [...(missing.get(definition) ?? []), difference]);
                else
                    report({ span: difference.at }, 'extra', {
                        role: definition.address,
                        policy: nameOf(difference),
                        name: difference.role.name,
                    });
            }
            for (const [definition, [first, ...others]] of missing)
                if (first !== undefined)
                    reportMissing(definition, [first, ...others], report);
        },
    },
}));
function reportMissing(definition, differences, report) {
    const policies = (0,describe_levels/* joinWords */.yZ)(differences.map(nameOf).toSorted());
    const related = differences.flatMap((difference) => {
        const span = difference.canonicalAt;
        return span === undefined
            ? []
            : [{ at: { span }, message: `${nameOf(difference)} is attached, or listed, here.` }];
    });
    const { name } = differences[0].role;
    report(definition, 'missing', { role: definition.address, policies, name }, { related });
}
function reportList(difference, report) {
    const { how, at, against, members: roles } = difference;
    const policy = nameOf(difference);
    const related = against.map(({ definition, attached }) => ({
        at: attached ?? definition,
        message: `${definition.address} ${how === 'extra' ? 'does not attach it' : 'attaches it here'}.`,
    }));
    if (how === 'extra')
        report({ span: at }, 'unattached', { policy }, { related });
    else
        report({ span: (0,model_source/* firstLineOf */.Qy)(at) }, 'unlisted', { policy, count: against.length, roles }, { related });
}
function nameOf({ expected, found }) {
    const arn = expected ?? found;
    const policy = policyOfArn(arn) ?? arn.text;
    return policy.startsWith(':aws:policy/')
        ? policy.slice(policy.lastIndexOf('/') + 1)
        : policy.replace(/^:/, '');
}
function exampleFiles(attached) {
    const list = { policies: [{ arn: 'arn:aws:iam::aws:policy/SecurityAudit', name: 'SecurityAudit' }] };
    const role = {
        Type: 'AWS::IAM::Role',
        Properties: {
            AssumeRolePolicyDocument: {
                Version: '2012-10-17',
                Statement: [
                    { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
                ],
            },
            ManagedPolicyArns: attached.map((name) => `arn:aws:iam::aws:policy/${name}`),
        },
    };
    return {
        'managed.json': `${JSON.stringify(list, null, 2)}\n`,
        'template.json': `${JSON.stringify({ Resources: { Reader: role } }, null, 2)}\n`,
    };
}
function exampleSettings() {
    const mirrors = [{ kind: 'cloudformation', file: 'template.json', role: 'Reader' }];
    const role = { name: 'reader', inline: [], trust: undefined, managed: 'managed.json', mirrors };
    return { roles: new Map([['reader', role]]) };
}

// EXTERNAL MODULE: ./lib/core/iam/effort.js
var iam_effort = __webpack_require__(68807);
// EXTERNAL MODULE: ./lib/core/iam/symbolic.js
var symbolic = __webpack_require__(91105);
// EXTERNAL MODULE: ./lib/core/model/with-defaults.js
var with_defaults = __webpack_require__(57252);
// EXTERNAL MODULE: ./lib/core/parity/compare-mirrors.js + 2 modules
var compare_mirrors = __webpack_require__(25567);
;// CONCATENATED MODULE: ./lib/core/rules/consistent-mirrors.js








const consistent_mirrors_messages = {
    missingStatement: 'The statement {{statement}} of {{canonical}} is missing here{{when}}.',
    extraStatement: 'The statement {{statement}} is not in {{canonical}}{{when}}.',
    missing: '{{what}} {{expected}}, which {{canonical}} has in {{statement}}, is missing here{{when}}.',
    extra: '{{what}} {{found}} is not in {{statement}} of {{canonical}}{{when}}.',
    changed: '{{what}} {{found}} is {{expected}} in {{canonical}}{{when}}{{reach}}.',
    missingPolicy: '{{role}} has no policy{{when}} that says what {{canonical}} does.',
    missingMirror: 'There is no {{path}}, although the config names it as a mirror of the role {{name}}.',
    missingRole: '{{role}} is not here, although the config names it as a mirror of the role {{name}}.',
};
/* harmony default export */ const consistent_mirrors = (defineRule({
    id: 'consistent-mirrors',
    code: null,
    severity: 'warning',
    what: 'Reports where a template or module that mirrors a configured role does not say what the canonical policy says.',
    why: 'Whoever reviews the canonical policy, or deploys a mirror of it, believes that both grant the same.',
    fix: 'Bring the mirror back to the canonical text, or record a difference that is wanted in the config with its reason.',
    links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html'],
    messages: consistent_mirrors_messages,
    examples: {
        valid: [example('a mirror that says the same in another order and case', ['S3:GET*', 's3:List*'])],
        invalid: [example('a mirror that lacks an action', ['s3:List*'])],
    },
    check: {
        workspace(workspace, { settings, report }) {
            for (const difference of (0,compare_mirrors/* compareMirrors */.G)(workspace, settings))
                reportDifference(difference, report);
            for (const { name, mirrors } of settings.roles.values())
                for (const mirror of mirrors) {
                    const { span: named, isMissing } = mirror;
                    if (isMissing === true && named !== undefined) {
                        const path = mirror.kind === 'cloudformation' ? mirror.file : mirror.folder;
                        report({ span: (0,model_source/* firstLineOf */.Qy)(named) }, 'missingMirror', { path, name });
                        continue;
                    }
                    const source = sourceWithout(mirror, workspace);
                    if (source === undefined)
                        continue;
                    const role = mirror.kind === 'cloudformation' ? `The role ${mirror.role}` : 'An IAM role';
                    const span = (0,model_source/* firstLineOf */.Qy)({ source, start: 0, end: source.text.length });
                    report({ span }, 'missingRole', { role, name });
                }
        },
    },
}));
function reportDifference(difference, report) {
    const { what, how, statements, canonicalAt, definition } = difference;
    const canonical = canonicalAt?.source.file ?? '';
    const statement = consistent_mirrors_nameOf(how === 'extra' && what === 'statement' ? statements.mirror : statements.canonical);
    const when = inWords(difference.when);
    const at = placeOf(difference);
    const message = `${canonical} says ${how === 'extra' ? 'what it is to hold' : 'so'} here.`;
    const more = canonicalAt && { related: [{ at: { span: (0,model_source/* firstLineOf */.Qy)(canonicalAt) }, message }] };
    const about = { statement, canonical, when };
    if (what === 'document')
        report(at, 'missingPolicy', { role: definition?.address ?? '', canonical, when }, more);
    else if (what === 'statement')
        report(at, how === 'missing' ? 'missingStatement' : 'extraStatement', about, more);
    else {
        const names = {
            what: nouns[what],
            expected: textOf(difference, 'expected'),
            found: textOf(difference, 'found'),
        };
        report(at, how, { ...about, ...names, reach: reachOf(difference) }, more);
    }
}
const nouns = {
    version: 'The version',
    sid: 'The Sid',
    effect: 'The effect',
    element: 'The element',
    action: 'The action',
    resource: 'The resource',
    principal: 'The principal',
    condition: 'The condition',
    'condition-value': 'The value',
    'managed-policy': 'The managed policy',
};
function placeOf({ what, found, at }) {
    const span = what === 'statement' ? (found?.sid?.span ?? at) : at;
    return { span: (0,model_source/* firstLineOf */.Qy)(span) };
}
function consistent_mirrors_nameOf(statement) {
    if (statement === undefined)
        return 'the document';
    return statement.sid?.text || `number ${statement.index + 1}`;
}
function textOf({ expected, found }, side) {
    const part = side === 'expected' ? expected : found;
    if (part === undefined)
        return '';
    if ('text' in part)
        return part.text;
    if ('operator' in part)
        return `${part.operator.text} ${part.key.text}`;
    if ('type' in part)
        return `${part.type} ${part.value.text}`;
    return 'key' in part ? part.key.text : '';
}
function reachOf(difference) {
    if (difference.what !== 'action' && difference.what !== 'resource')
        return '';
    const { expected, found } = difference;
    if (expected === undefined || found === undefined || expected.holes.length > 0)
        return '';
    const toSymbolic = (0,symbolic/* createToSymbolic */.G)();
    const write = { place: 0, foldCase: difference.what === 'action' };
    const [wanted, written] = [toSymbolic(expected, write), toSymbolic((0,with_defaults/* withDefaults */.r)(found), write)];
    const effort = (0,iam_effort/* createEffort */.f)(100_000);
    if ((0,symbolic/* containsSymbolic */.w)(wanted, written, effort))
        return ', which reaches more';
    return (0,symbolic/* containsSymbolic */.w)(written, wanted, effort) ? ', which reaches less' : '';
}
function inWords(when) {
    if (when.length === 0)
        return '';
    return ` where ${(0,describe_levels/* joinWords */.yZ)(when.map(({ condition, is }) => `${condition} is ${is}`))}`;
}
function sourceWithout(mirror, { sources, roles }) {
    if (roles.some((definition) => (0,is_mirror_of/* isMirrorOf */.n)(mirror, definition)))
        return undefined;
    return sources.find(({ file }) => mirror.kind === 'cloudformation' ? file === mirror.file : (0,model_source/* folderOf */.yS)(file) === mirror.folder);
}
function example(name, actions) {
    const statement = (of) => ({
        Sid: 'Billing',
        Effect: 'Allow',
        Action: of,
        Resource: 'arn:aws:s3:::{{Bucket}}',
    });
    const policy = { Version: '2012-10-17', Statement: [statement(['s3:Get*', 's3:List*'])] };
    const { Resource: _, ...rest } = statement(actions);
    const mirrored = { ...rest, Resource: { 'Fn::Sub': 'arn:aws:s3:::${BucketName}' } };
    const trust = [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }];
    const role = {
        Type: 'AWS::IAM::Role',
        Properties: {
            AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: trust },
            Policies: [{ PolicyName: 'billing', PolicyDocument: { Version: '2012-10-17', Statement: [mirrored] } }],
        },
    };
    const template = { Parameters: { BucketName: { Type: 'String' } }, Resources: { Reader: role } };
    const mirrors = [{ kind: 'cloudformation', file: 'template.json', role: 'Reader' }];
    const reader = { name: 'reader', inline: ['policy.json'], trust: undefined, managed: undefined, mirrors };
    return {
        name,
        files: {
            'policy.json': `${JSON.stringify(policy, null, 2)}\n`,
            'template.json': `${JSON.stringify(template, null, 2)}\n`,
        },
        settings: { roles: new Map([['reader', reader]]) },
    };
}

// EXTERNAL MODULE: ./lib/core/iam/promise.js
var promise = __webpack_require__(19888);
// EXTERNAL MODULE: ./lib/core/iam/reach.js + 1 modules
var reach = __webpack_require__(94213);
;// CONCATENATED MODULE: ./lib/core/iam/broken-sources.js


function brokenSources(reference, accesses, promised, kind) {
    const groups = new Map();
    for (const access of accesses) {
        const { configured, name } = access.role;
        if (configured === undefined)
            continue;
        const broken = (0,promise/* brokenPromises */.k)(reference, access, promised, { anyFilling: name !== configured.name });
        const wanted = broken.filter(({ breaks, certainty }) => breaks.kind === kind && certainty === 'broken');
        for (const [key, occurrence] of occurrencesIn(access, configured.name, wanted)) {
            const group = groups.get(key);
            if (group === undefined)
                groups.set(key, [occurrence]);
            else
                group.push(occurrence);
        }
    }
    return [...groups.values()].map((group) => sourceOf(reference, group));
}
function occurrencesIn({ role }, configured, all) {
    const found = new Map();
    const keys = new Map();
    const counts = new Map();
    for (const broken of all) {
        const { policy, pattern, statement } = broken.grant;
        const isOwn = policy.version === undefined;
        const entry = pattern?.span ?? statement.action?.key.span ?? statement.span;
        const place = isOwn ? `${entry.source.file} ${entry.start}` : policy.name;
        let key = keys.get(place);
        if (key === undefined) {
            const text = isOwn ? `${configured} ${pattern?.text.toLowerCase() ?? 'NotAction'}` : policy.name;
            const count = counts.get(text) ?? 0;
            counts.set(text, count + 1);
            key = isOwn ? `${text} ${count}` : text;
            keys.set(place, key);
        }
        const occurrence = found.get(key);
        if (occurrence === undefined)
            found.set(key, {
                form: role.name,
                role: configured,
                span: isOwn ? entry : policy.at,
                broken: [broken],
            });
        else
            occurrence.broken.push(broken);
    }
    return found;
}
function sourceOf(reference, group) {
    const all = group.flatMap(({ broken }) => broken);
    const [first] = all;
    const [place, ...places] = distinctPlaces(group);
    if (first === undefined || place === undefined)
        throw new Error('a source without anything broken');
    const { policy, pattern } = first.grant;
    const byAction = new Map();
    for (const one of all)
        byAction.set(one.held.action.id, [...(byAction.get(one.held.action.id) ?? []), one]);
    return {
        name: policy.version === undefined
            ? (pattern?.text ?? 'NotAction')
            : policy.name.slice(policy.name.lastIndexOf('/') + 1),
        managed: policy.version === undefined ? undefined : { arn: policy.name, version: policy.version },
        roles: [...new Set(group.map(({ role }) => role))],
        actions: [...byAction]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([action, broken]) => ({
            action,
            breaks: broken[0]?.breaks ?? first.breaks,
            resources: [...new Set(broken.flatMap((one) => resourcesOf(reference, one)))],
        })),
        places: [place, ...places],
        isConditional: all.every(({ grant }) => grant.conditions.length > 0),
    };
}
function distinctPlaces(group) {
    const places = new Map();
    for (const { span, form } of group) {
        const key = `${span.start} ${span.source.file}`;
        if (!places.has(key))
            places.set(key, { span, role: form.slice(form.indexOf('#') + 1) });
    }
    return [...places.values()];
}
function resourcesOf(reference, { grant, held }) {
    if (grant.negatedResources || grant.hiddenResources)
        return ['*'];
    return grant.resources
        .filter((one) => (0,reach/* reachOf */.x)(reference, held.action, one).answer === 'yes')
        .map(withPlaceholders);
}
function withPlaceholders({ text, holes }) {
    let written = '';
    let last = 0;
    for (const { start, end, name } of holes) {
        written += `${text.slice(last, start)}{{${name.replace(/[^\w.-]+/g, '.')}}}`;
        last = end;
    }
    return written + text.slice(last);
}

;// CONCATENATED MODULE: ./lib/core/iam/describe-broken.js

function describeBroken(source) {
    const { actions, managed, name, roles } = source;
    const exceptions = exceptionsFor(actions);
    const [only] = exceptions;
    const isShort = exceptions.length === 1 && actions.length <= 5 && (only?.length ?? 0) <= 300;
    return {
        source: managed === undefined ? name : `${name} (${managed.version})`,
        roles: `${roles.length === 1 ? 'the role' : 'the roles'} ${(0,describe_levels/* describeNames */.e2)(roles)}`,
        actions: (0,describe_levels/* describeNames */.e2)(actions.map(describeAction)),
        keep: isShort
            ? `To keep it, say so under promise.except: ${only ?? ''}`
            : 'To keep it, say so under promise.except; the JSON report has the lines',
        exception: exceptions.map((line) => `- ${line}\n`).join(''),
    };
}
function describeAction({ action, breaks }) {
    return `${action} (${breaks.kind === 'levels' ? breaks.level : breaks.returns.returns})`;
}
function exceptionsFor(actions) {
    const groups = new Map();
    for (const { action, resources } of actions) {
        const key = resources.map((resource) => JSON.stringify(resource)).join(', ');
        groups.set(key, [...(groups.get(key) ?? []), action]);
    }
    return [...groups].map(([resources, ids]) => `{ actions: [${ids.join(', ')}], resources: [${resources}], reason: "\u2026" }`);
}

;// CONCATENATED MODULE: ./lib/core/rules/keep-promise-content.js



/* harmony default export */ const keep_promise_content = (defineRule({
    id: 'keep-promise-content',
    code: null,
    severity: 'security-warning',
    what: 'Reports each entry of a statement and each managed policy that lets a configured role read content, credentials or personal records while `promise.content` is `none`, apart from the exceptions. What the role can never ask for, and what its Denies take away, is left alone; where a template hides the resources, that is told among what is unknown.',
    why: 'The owner of the account was told that no content is read, and a role holds what its managed policies grant, however narrow its own statements are.',
    fix: 'Take it out, deny it with what `roleproof render ROLE --as guard` prints, or promise less: an exception with its reason.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html',
    ],
    messages: {
        reads: '{{source}} lets {{roles}} read content that was promised not to be read: {{actions}}. {{keep}}.',
    },
    yieldsTo: ['no-full-wildcard'],
    examples: {
        valid: [
            {
                name: 'a description, and content that the promise excepts',
                policy: keep_promise_content_example(['s3:ListAllMyBuckets', 'cloudtrail:LookupEvents']),
                settings: keep_promise_content_exampleSettings([
                    { actions: ['cloudtrail:LookupEvents'], resources: ['*'], reason: 'who did what' },
                ]),
            },
        ],
        invalid: [
            {
                name: 'a pattern that reads logs',
                policy: keep_promise_content_example(['logs:Get*']),
                settings: keep_promise_content_exampleSettings([]),
            },
        ],
    },
    check: {
        workspace(workspace, { settings, reference, report }) {
            const { promise } = settings;
            if (promise?.content !== 'none')
                return;
            const accesses = workspace.rolePolicies
                .filter(({ configured }) => configured !== undefined)
                .map((role) => workspace.accessOf(role));
            for (const source of brokenSources(reference, accesses, promise, 'content'))
                report(source.places[0], 'reads', { ...describeBroken(source), ...evidenceOf(source) }, {
                    confidence: source.isConditional ? 'estimate' : 'certain',
                    related: source.places.slice(1).map((at) => ({ at, message: `${at.role} has it here.` })),
                });
        },
    },
}));
function evidenceOf({ managed, roles, actions }) {
    return {
        managed: managed ?? null,
        roleNames: roles,
        reads: actions.map(({ action, breaks, resources }) => ({
            action,
            returns: breaks.kind === 'content' ? breaks.returns.returns : null,
            subject: breaks.kind === 'content' ? breaks.returns.subject : null,
            resources,
        })),
    };
}
function keep_promise_content_example(actions) {
    return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] };
}
function keep_promise_content_exampleSettings(except) {
    const role = { name: 'reader', inline: ['policy.json'], trust: undefined, managed: undefined, mirrors: [] };
    return {
        roles: new Map([['reader', role]]),
        promise: { levels: ['List', 'Read'], content: 'none', except },
    };
}

;// CONCATENATED MODULE: ./lib/core/rules/keep-promise-levels.js




/* harmony default export */ const keep_promise_levels = (defineRule({
    id: 'keep-promise-levels',
    code: null,
    severity: 'error',
    security: true,
    what: 'Reports each entry of a statement and each managed policy that gives a configured role an access level that is not among `promise.levels`, apart from the exceptions. What the role can never ask for, and what its Denies take away, is left alone.',
    why: 'The owner of the account was told what the role can do at most, and a managed policy may grow beyond that without anybody asking.',
    fix: 'Take it out, deny it with what `roleproof render ROLE --as guard` prints, or promise less: an exception with its reason.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
    ],
    messages: {
        exceeds: '{{source}} lets {{roles}} do more than the promised {{levels}}: {{actions}}. {{keep}}.',
    },
    yieldsTo: ['no-full-wildcard', 'no-write-action'],
    examples: {
        valid: [{ name: 'reads', policy: keep_promise_levels_example(['s3:Get*', 's3:List*']), settings: keep_promise_levels_exampleSettings() }],
        invalid: [
            {
                name: 'a tag among the reads',
                policy: keep_promise_levels_example(['s3:Get*', 'ec2:CreateTags']),
                settings: keep_promise_levels_exampleSettings(),
            },
        ],
    },
    check: {
        workspace(workspace, { settings, reference, report }) {
            const { promise } = settings;
            if (promise === undefined)
                return;
            const accesses = workspace.rolePolicies
                .filter(({ configured }) => configured !== undefined)
                .map((role) => workspace.accessOf(role));
            for (const source of brokenSources(reference, accesses, promise, 'levels'))
                report(source.places[0], 'exceeds', { ...describeBroken(source), levels: (0,describe_levels/* joinWords */.yZ)(promise.levels), ...keep_promise_levels_evidenceOf(source) }, {
                    confidence: source.isConditional ? 'estimate' : 'certain',
                    related: source.places.slice(1).map((at) => ({ at, message: `${at.role} has it here.` })),
                });
        },
    },
}));
function keep_promise_levels_evidenceOf({ managed, roles, actions }) {
    return {
        managed: managed ?? null,
        roleNames: roles,
        grants: actions.map(({ action, breaks, resources }) => ({
            action,
            level: breaks.kind === 'levels' ? breaks.level : null,
            resources,
        })),
    };
}
function keep_promise_levels_example(actions) {
    return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] };
}
function keep_promise_levels_exampleSettings() {
    const role = { name: 'reader', inline: ['policy.json'], trust: undefined, managed: undefined, mirrors: [] };
    return {
        roles: new Map([['reader', role]]),
        promise: { levels: ['List', 'Read'], content: 'any', except: [] },
    };
}

// EXTERNAL MODULE: ./lib/core/iam/sensitive-reads.js + 1 modules
var sensitive_reads = __webpack_require__(30959);
;// CONCATENATED MODULE: ./lib/core/iam/credential-actions.js

function credentialActions() {
    return (credential_actions_all ??= new Map([
        ...Object.entries(made).map(([action, returns]) => [action, { returns, kind: kindOf(action) }]),
        ...(0,sensitive_reads/* contentReads */.BH)().flatMap((action) => {
            const read = (0,sensitive_reads/* sensitivityOf */.Xr)(action);
            if (read?.subject !== 'secrets')
                return [];
            return [[action, { returns: read.returns, kind: kindOf(action) }]];
        }),
    ]));
}
let credential_actions_all;
function kindOf(action) {
    if (ownTokens.has(action))
        return 'own-token';
    return settings.has(action) ? 'settings' : 'credentials';
}
const made = {
    'airflow:CreateCliToken': 'a token for the command line of Airflow',
    'airflow:CreateWebLoginToken': 'a token for the web interface of Airflow',
    'appsync:CreateApiKey': 'a new API key',
    'bedrock-agentcore:GetWorkloadAccessToken': 'an access token of an agent',
    'bedrock-agentcore:GetWorkloadAccessTokenForJWT': 'an access token of an agent for a user',
    'bedrock-agentcore:GetWorkloadAccessTokenForUserId': 'an access token of an agent for a user',
    'chime:CreateApiKey': 'a new API key',
    'codeconnections:GetConnectionToken': 'a token for a connected repository',
    'codepipeline:PollForJobs': 'temporary credentials for the artifacts of a job',
    'codepipeline:PollForThirdPartyJobs': 'jobs, each with a way to its credentials',
    'codestar-connections:GetConnectionToken': 'a token for a connected repository',
    'codestar-connections:GetIndividualAccessToken': 'a token for the repositories of a user',
    'cognito-identity:GetOpenIdTokenForDeveloperIdentity': 'an identity token for any user of an application',
    'connect:GetFederationToken': 'a token for a contact centre',
    'deadline:AssumeFleetRoleForRead': 'temporary AWS credentials of the role of a fleet',
    'deadline:AssumeFleetRoleForWorker': 'temporary AWS credentials of the role of a fleet',
    'deadline:AssumeQueueRoleForRead': 'temporary AWS credentials of the role of a queue',
    'deadline:AssumeQueueRoleForUser': 'temporary AWS credentials of the role of a queue',
    'deadline:AssumeQueueRoleForWorker': 'temporary AWS credentials of the role of a queue',
    'ec2:CreateKeyPair': 'a new private key for instances',
    'ecr-public:GetAuthorizationToken': 'a password for the public registry',
    'eks-auth:AssumeRoleForPodIdentity': 'temporary AWS credentials of the role of a pod',
    'elasticmapreduce:GetClusterSessionCredentials': 'temporary credentials to a cluster',
    'emr-containers:GetManagedEndpointSessionCredentials': 'a token of a managed endpoint',
    'gamelift:RequestUploadCredentials': 'temporary AWS credentials to upload a build',
    'glue:GlueNotebookRefreshCredentials': 'fresh credentials of a notebook',
    'grafana:CreateWorkspaceApiKey': 'a new API key of a workspace',
    'grafana:CreateWorkspaceServiceAccountToken': 'a new token of a workspace',
    'iam:CreateAccessKey': 'a new access key of a user',
    'iam:CreateLoginProfile': 'a console password of a user',
    'iam:CreateServiceSpecificCredential': 'a user name and password for one service',
    'iam:CreateVirtualMFADevice': 'the seed of a new MFA device',
    'iam:ResetServiceSpecificCredential': 'a new password for one service',
    'iam:UpdateLoginProfile': 'a console password of a user',
    'iot:CreateKeysAndCertificate': 'a new private key of a device',
    'lakeformation:GetTemporaryGluePartitionCredentials': 'temporary AWS credentials for the files of a partition',
    'lakeformation:GetTemporaryGlueTableCredentials': 'temporary AWS credentials for the files of a table',
    'lightsail:CreateBucketAccessKey': 'a new access key of a bucket',
    'lightsail:CreateKeyPair': 'a new private key for instances',
    'lightsail:DownloadDefaultKeyPair': 'the private key to every instance that has no other',
    'lightsail:GetInstanceAccessDetails': 'a key or password to log in to an instance',
    'lightsail:GetRelationalDatabaseMasterUserPassword': 'the main password of a database',
    'mediapackage:RotateChannelCredentials': 'new credentials to feed a channel',
    'mediapackage:RotateIngestEndpointCredentials': 'new credentials to feed a channel',
    'quicksight:GetAuthCode': 'a sign-in code of a user',
    'redshift-serverless:GetCredentials': 'a temporary database password',
    'redshift:GetClusterCredentials': 'a temporary database password',
    'redshift:GetClusterCredentialsWithIAM': 'a temporary database password',
    's3express:CreateSession': 'temporary credentials for a bucket',
    'sagemaker:CreatePresignedDomainUrl': 'a link that logs in as a user of a domain',
    'sagemaker:CreatePresignedNotebookInstanceUrl': 'a link that logs in to a notebook',
    'sso-oauth:CreateTokenWithIAM': 'a token of an application',
    'sts:AssumeRole': 'temporary AWS credentials of any role that trusts its account',
    'sts:AssumeRoot': 'temporary AWS credentials of the root user of a member account',
    'sts:GetFederationToken': 'temporary AWS credentials',
    'sts:GetServiceBearerToken': 'a token for a service',
};
const ownTokens = new Set([
    'codeartifact:GetAuthorizationToken',
    'ecr-public:GetAuthorizationToken',
    'ecr:GetAuthorizationToken',
    's3express:CreateSession',
    'sts:GetFederationToken',
    'sts:GetServiceBearerToken',
    'sts:GetSessionToken',
]);
const settings = new Set([
    'appconfig:GetConfiguration',
    'appconfig:GetHostedConfigurationVersion',
    'appconfig:GetLatestConfiguration',
    'cognito-idp:DescribeIdentityProvider',
    'cognito-idp:DescribeUserPoolClient',
    'directconnect:DescribeRouterConfiguration',
    'ec2:DescribeVpnConnections',
    'ec2:GetVpnConnectionDeviceSampleConfiguration',
    'glue:GetConnection',
    'glue:GetConnections',
    'lightsail:GetBucketAccessKeys',
]);

// EXTERNAL MODULE: ./lib/core/iam/grant-place.js
var grant_place = __webpack_require__(45521);
// EXTERNAL MODULE: ./lib/core/iam/arn.js + 1 modules
var iam_arn = __webpack_require__(18174);
;// CONCATENATED MODULE: ./lib/core/iam/grant-scope.js


function scopeOfGrant(reference, action, grant) {
    if (grant.negatedResources || grant.hiddenResources)
        return 'any';
    const scopes = new Set(grant.resources
        .filter((resource) => (0,reach/* reachOf */.x)(reference, action, resource).answer === 'yes')
        .map(scopeOfResource));
    return scopesDown.find((scope) => scopes.has(scope)) ?? 'none';
}
const scopesDown = ['any', 'some', 'named'];
function scopeOfResource({ text, holes }) {
    if (/^\*+$/.test(text))
        return 'any';
    if (text.includes('${aws:username}') || text.includes('${aws:userid}'))
        return 'none';
    const arn = (0,iam_arn/* parseArn */.Lw)(text, holes);
    if (arn === undefined)
        return text.startsWith('arn:') && text.includes('*') ? 'some' : 'named';
    const [kind = '', name = ''] = arn.resource.split(/[/:]/, 2);
    if (/^\*+$/.test(kind) || /^\*+$/.test(name))
        return 'any';
    const isPattern = (arn.service === 'iam' ? arn.resource : `${kind}${name}`).includes('*');
    return isPattern ? 'some' : 'named';
}

// EXTERNAL MODULE: ./lib/core/iam/group-by-role.js
var group_by_role = __webpack_require__(47335);
// EXTERNAL MODULE: ./lib/core/iam/lone-policies.js
var lone_policies = __webpack_require__(62220);
;// CONCATENATED MODULE: ./lib/core/iam/trusts-only-services.js
function trustsOnlyServices({ statements, unresolved }) {
    const allows = statements.filter(({ effect }) => effect !== 'Deny');
    return (unresolved.length === 0 &&
        allows.length > 0 &&
        allows.every(({ principal }) => principal !== undefined &&
            !principal.negated &&
            principal.unresolved.length === 0 &&
            principal.values.length > 0 &&
            principal.values.every(({ type, value }) => type === 'Service' && value.text !== '*')));
}

// EXTERNAL MODULE: ./lib/core/model/finding.js
var finding = __webpack_require__(78020);
;// CONCATENATED MODULE: ./lib/core/rules/no-credential-exposure.js










/* harmony default export */ const no_credential_exposure = (defineRule({
    id: 'no-credential-exposure',
    code: null,
    severity: 'error',
    security: true,
    what: 'Reports each entry of a statement, and each managed policy, through which a role gets credentials, tokens, passwords or secrets from AWS. A security warning where it gets them of some resources or under a condition only; a warning where a secret is part of a description; a suggestion where a token opens what the role may do anyway. Where only AWS services assume the role, a warning for credentials of every resource and nothing else. Left alone are what breaks a promise, which keep-promise-content reports, and assuming less than any role.',
    why: 'Who has a credential can do what it opens, whatever this role was allowed, and after the role is gone.',
    fix: 'Take the action out, or hold it to the resources that are meant.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp.html',
        'https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access.html',
    ],
    messages: {
        action: '{{entry}} gives the role {{returns}}.',
        several: '{{entry}} gives the role credentials or secrets: {{actions}}.',
    },
    yieldsTo: ['no-full-wildcard', 'no-write-action', 'no-privilege-escalation'],
    examples: {
        valid: [
            {
                name: 'the names of secrets',
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        {
                            Effect: 'Allow',
                            Action: ['secretsmanager:DescribeSecret', 'secretsmanager:ListSecrets'],
                            Resource: '*',
                        },
                    ],
                },
            },
        ],
        invalid: [
            {
                name: 'a pattern that reads the secrets as well',
                policy: {
                    Version: '2012-10-17',
                    Statement: [{ Effect: 'Allow', Action: 'secretsmanager:Get*', Resource: '*' }],
                },
            },
        ],
    },
    check: {
        workspace(workspace, { reference, settings, report }) {
            const { documents, rolePolicies } = workspace;
            const facts = [...rolePolicies, ...(0,lone_policies/* lonePolicies */.J)(documents, rolePolicies)].flatMap((role) => {
                const isPromised = settings.promise?.content === 'none' && role.configured !== undefined;
                return exposuresOf(reference, workspace.accessOf(role), isPromised);
            });
            for (const [{ grant, handedOut }, ...mirrors] of (0,group_by_role/* groupByRole */.P)(facts)) {
                const [first, ...more] = handedOut;
                const entry = (0,grant_place/* nameOfGrant */.x)(grant);
                const isNamed = more.length === 0 && entry.toLowerCase() === first.action.toLowerCase();
                report({ span: (0,grant_place/* placeOfGrant */.Z)(grant) }, isNamed ? 'action' : 'several', {
                    entry,
                    returns: first.returns,
                    actions: (0,describe_levels/* describeNames */.e2)(handedOut.map(({ action }) => action)),
                    handedOut: handedOut.map(({ action, returns, kind, scope }) => ({
                        action,
                        returns,
                        kind,
                        scope,
                    })),
                }, {
                    severity: strongest(handedOut.map(({ severity }) => severity)),
                    confidence: grant.conditions.length > 0 ? 'estimate' : 'certain',
                    related: mirrors.map((mirror) => ({
                        at: { span: (0,grant_place/* placeOfGrant */.Z)(mirror.grant) },
                        message: 'The same in a mirror.',
                    })),
                });
            }
        },
    },
}));
function exposuresOf(reference, { role, held }, isPromised) {
    const isHelper = role.trust !== undefined && trustsOnlyServices(role.trust);
    const found = new Map();
    for (const [id, credentials] of credentialActions()) {
        const one = held.get(id);
        if (one === undefined || (isPromised && (0,sensitive_reads/* sensitivityOf */.Xr)(id)?.tier === 'A'))
            continue;
        for (const grant of one.grants) {
            const scope = scopeOfGrant(reference, one.action, withoutPublicParameters(grant));
            if (scope === 'none' || (id === 'sts:AssumeRole' && scope !== 'any'))
                continue;
            const isHeld = scope !== 'any' || grant.conditions.length > 0;
            const severity = severityOf(credentials.kind, isHeld, isHelper);
            if (severity === undefined)
                continue;
            const { source, start } = (0,grant_place/* placeOfGrant */.Z)(grant);
            const key = `${start} ${source.file}`;
            const handed = { ...credentials, action: id, scope, severity };
            const known = found.get(key);
            if (known === undefined)
                found.set(key, { grant, handedOut: [handed] });
            else if (!known.handedOut.some((other) => other.action === id))
                known.handedOut.push(handed);
        }
    }
    return [...found.values()].map(({ grant, handedOut }) => ({
        role: role.configured,
        file: (0,grant_place/* placeOfGrant */.Z)(grant).source.file,
        key: JSON.stringify([(0,grant_place/* nameOfGrant */.x)(grant), handedOut.map(({ action, severity }) => [action, severity])]),
        grant,
        handedOut,
    }));
}
function withoutPublicParameters(grant) {
    const resources = grant.resources.filter(({ text }) => !text.includes(':parameter/aws/'));
    return resources.length === grant.resources.length ? grant : { ...grant, resources };
}
function severityOf(kind, isHeld, isHelper) {
    if (isHelper)
        return kind === 'credentials' && !isHeld ? 'warning' : undefined;
    if (kind === 'own-token')
        return 'suggestion';
    if (kind === 'settings')
        return 'warning';
    return isHeld ? 'security-warning' : 'error';
}
function strongest(found) {
    return finding/* severities */.g.find((severity) => found.includes(severity)) ?? 'suggestion';
}

// EXTERNAL MODULE: ./lib/core/model/value.js
var model_value = __webpack_require__(18148);
// EXTERNAL MODULE: ./lib/core/iam/action-pattern.js
var action_pattern = __webpack_require__(29836);
// EXTERNAL MODULE: ./lib/core/iam/expand.js
var expand = __webpack_require__(56321);
;// CONCATENATED MODULE: ./lib/core/iam/dead-grants.js




function deadGrants(reference, { effect, action, resource }, effort) {
    if (effect !== 'Allow' || action === undefined || action.negated)
        return undefined;
    if (resource === undefined || resource.negated || resource.unresolved.length > 0)
        return undefined;
    if (resource.values.length === 0 || resource.values.some(({ text }) => text === '*'))
        return undefined;
    const known = new Map();
    const reach = (one) => {
        const found = known.get(one) ?? reachOfAny(reference, one, resource.values, effort);
        known.set(one, found);
        return found;
    };
    const reached = new Set();
    const dead = new Set();
    const entries = [];
    for (const entry of action.values) {
        const actions = isAboutOneService(entry) ? (0,expand/* expandAction */.l1)(reference, entry.text) : [];
        if (actions.length === 0)
            continue;
        const lost = actions.filter((one) => reach(one).answer === 'no');
        const isWhole = lost.length === actions.length;
        if (isWhole)
            entries.push({
                entry,
                confidence: lost.every((one) => reach(one).confidence === 'certain') ? 'certain' : 'estimate',
            });
        for (const one of actions)
            reached.add(one);
        if (isWhole || (0,action_pattern/* wholeService */.DK)(entry.text) === undefined)
            for (const one of lost)
                dead.add(one);
    }
    if (dead.size === 0)
        return undefined;
    return {
        total: reached.size,
        certain: [...dead].filter((one) => reach(one).confidence === 'certain'),
        estimate: [...dead].filter((one) => reach(one).confidence === 'estimate'),
        entries,
    };
}
const mayReach = { answer: 'yes', confidence: 'estimate' };
function reachOfAny(reference, action, resources, effort) {
    let answer = mayReach;
    for (const resource of resources) {
        if (!effort.spend(resource.text.length + 1))
            return mayReach;
        answer = (0,reach/* reachOf */.x)(reference, action, resource);
        if (answer.answer === 'yes')
            break;
    }
    return answer;
}
function isAboutOneService(entry) {
    const pattern = (0,action_pattern/* readActionPattern */.bA)(entry.text);
    return (0,model_value/* isKnown */.q)(entry) && pattern !== undefined && !(0,action_pattern/* hasWildcard */.rl)(pattern.service);
}

;// CONCATENATED MODULE: ./lib/core/rules/no-dead-grant.js





const no_dead_grant_messages = {
    entryNeedsStar: '{{entry}} grants nothing on the resources of this statement: it takes no resource and needs `*`.',
    entryOfOther: '{{entry}} grants nothing on the resources of this statement: it is documented for other resources.',
    needStar: '{{dead}} of the {{total}} actions allowed here never match its resources: they take no resource and need `*` ({{certainNames}}).',
    ofOther: '{{dead}} of the {{total}} actions allowed here never match its resources: they are documented for others ({{estimateNames}}).',
    both: '{{dead}} of the {{total}} actions allowed here never match its resources: {{certainCount}} take no resource and need `*` ({{certainNames}}), {{estimateCount}} are documented for others ({{estimateNames}}).',
    gaveUp: 'This document has too many actions and resources to look at each pair; split it to have all looked at.',
};
/* harmony default export */ const no_dead_grant = (defineRule({
    id: 'no-dead-grant',
    code: null,
    severity: 'suggestion',
    what: 'Reports actions that an identity policy allows on resources they can never be asked for on: reads that take no resource and so need `*`, which is certain, and actions documented for other types of resources, which is an estimate, as that list has gaps. A warning where that leaves nothing of an entry for certain. Left alone are resources that are every one of a kind, such as `table/*` for dynamodb:ListTables or `log-group:*` for logs:DescribeLogGroups, which services ask about in such calls, and `s3:*` on a bucket, which means whatever fits.',
    why: 'The statement looks as if it granted them and does not: what needs them fails, or works only because another policy grants them more widely.',
    fix: 'Take the actions out, or move them to a statement with the resources they take.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html',
        'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
        'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/permissions-reference-cwl.html',
    ],
    messages: no_dead_grant_messages,
    yieldsTo: ['valid-policy'],
    examples: {
        valid: [
            {
                name: 'actions on resources they take, and one on every resource of a kind',
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        {
                            Effect: 'Allow',
                            Action: ['logs:GetLogEvents', 'logs:FilterLogEvents'],
                            Resource: 'arn:aws:logs:*:*:log-group:/aws/containerinsights/*',
                        },
                        { Effect: 'Allow', Action: 'logs:DescribeLogGroups', Resource: 'arn:aws:logs:*:*:log-group:*' },
                    ],
                },
            },
        ],
        invalid: [
            {
                name: 'an action that takes no resource',
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        {
                            Effect: 'Allow',
                            Action: ['logs:StartQuery', 'logs:StopQuery'],
                            Resource: 'arn:aws:logs:*:*:log-group:/aws/containerinsights/*',
                        },
                    ],
                },
            },
            {
                name: 'a pattern that reaches further than its bucket',
                policy: {
                    Version: '2012-10-17',
                    Statement: [{ Effect: 'Allow', Action: 's3:List*', Resource: 'arn:aws:s3:::example-bucket' }],
                },
            },
        ],
    },
    check: {
        workspace(workspace, { reference, report }) {
            const facts = workspace.documents
                .filter(({ policyType }) => policyType === 'identity')
                .flatMap((document) => {
                const effort = (0,iam_effort/* createEffort */.f)(stepsPerDocument);
                const found = document.statements.flatMap((statement) => {
                    const dead = deadGrants(reference, statement, effort);
                    return dead === undefined ? [] : [{ statement, dead }];
                });
                if (effort.isUsedUp())
                    report(document, 'gaveUp', {});
                return found.map(({ statement, dead }) => ({
                    role: workspace.roleOf(document.id),
                    file: document.source.file,
                    key: JSON.stringify([statement.sid?.text, idsOf(dead.certain), idsOf(dead.estimate)]),
                    statement,
                    dead,
                }));
            });
            for (const [first, ...others] of (0,group_by_role/* groupByRole */.P)(facts))
                reportDead(first.statement, first.dead, others.map(({ statement }) => statement), report);
        },
    },
}));
const stepsPerDocument = 2_000_000;
function reportDead({ action, span }, { total, certain, estimate, entries }, mirrors, report) {
    const dead = certain.length + estimate.length;
    const data = {
        dead,
        total,
        certainCount: certain.length,
        certainNames: (0,describe_levels/* describeActions */.xd)(certain),
        certain: idsOf(certain),
        estimateCount: estimate.length,
        estimateNames: (0,describe_levels/* describeActions */.xd)(estimate),
        estimate: idsOf(estimate),
        entries: entries.map(({ entry }) => entry.text),
    };
    const [only, ...others] = entries;
    const isOneEntry = only !== undefined && others.length === 0 && dead === 1;
    const more = {
        severity: entries.some(({ confidence }) => confidence === 'certain') ? 'warning' : 'suggestion',
        confidence: certain.length > 0 ? 'certain' : 'estimate',
        related: [
            ...(isOneEntry ? [] : entries.slice(0, 5)).map(({ entry }) => ({
                at: entry,
                message: `Nothing is left of ${entry.text}.`,
            })),
            ...mirrors.map((mirror) => ({ at: no_dead_grant_placeOf(mirror), message: 'The same in a mirror.' })),
        ],
    };
    if (isOneEntry)
        report(only.entry, certain.length > 0 ? 'entryNeedsStar' : 'entryOfOther', { ...data, entry: only.entry.text }, more);
    else
        report(no_dead_grant_placeOf({ action, span }), estimate.length === 0 ? 'needStar' : certain.length === 0 ? 'ofOther' : 'both', data, more);
}
function no_dead_grant_placeOf({ action, span }) {
    return action?.key ?? { span };
}
function idsOf(actions) {
    return actions.map(({ id }) => id);
}

;// CONCATENATED MODULE: ./lib/core/iam/count-entries.js
function createEntryCount(picks) {
    const counted = new WeakMap();
    return (document, reference) => {
        const known = counted.get(document);
        if (known !== undefined)
            return known;
        let count = 0;
        for (const { action } of document.statements)
            for (const value of action?.values ?? [])
                if (picks(value, reference))
                    count += 1;
        counted.set(document, count);
        return count;
    };
}

// EXTERNAL MODULE: ./lib/core/iam/pattern.js
var iam_pattern = __webpack_require__(22999);
;// CONCATENATED MODULE: ./lib/core/iam/gaps.js

const retiredServices = new Set([
    'aesop',
    'application-cost-profiler',
    'deepcomposer',
    'deeplens',
    'deepracer',
    'elastic-inference',
    'gamesparks',
    'iot1click',
    'iotroborunner',
    'iotthingsgraph',
    'macie',
    'mobilehub',
    'sumerian',
    'zocalo',
]);
const undocumentedActions = [
    'apigateway:HEAD',
    'apigateway:OPTIONS',
    'sagemaker-unified-studio-mcp:CallPrivilegedTool',
    'sagemaker-unified-studio-mcp:CallReadOnlyTool',
    'sagemaker-unified-studio-mcp:InvokeMcp',
];
const operations = new Map([
    ['dynamodb:transactgetitems', 'dynamodb:GetItem'],
    ['lambda:getlayerversionbyarn', 'lambda:GetLayerVersion'],
    ['lambda:invoke', 'lambda:InvokeFunction'],
    ['s3:completemultipartupload', 's3:PutObject'],
    ['s3:copyobject', 's3:PutObject'],
    ['s3:createmultipartupload', 's3:PutObject'],
    ['s3:deletebucketencryption', 's3:PutEncryptionConfiguration'],
    ['s3:deletebuckettagging', 's3:PutBucketTagging'],
    ['s3:deleteobjects', 's3:DeleteObject'],
    ['s3:getbucketaccelerateconfiguration', 's3:GetAccelerateConfiguration'],
    ['s3:getbucketanalyticsconfiguration', 's3:GetAnalyticsConfiguration'],
    ['s3:getbucketencryption', 's3:GetEncryptionConfiguration'],
    ['s3:getbucketinventoryconfiguration', 's3:GetInventoryConfiguration'],
    ['s3:getbucketlifecycle', 's3:GetLifecycleConfiguration'],
    ['s3:getbucketlifecycleconfiguration', 's3:GetLifecycleConfiguration'],
    ['s3:getbucketmetricsconfiguration', 's3:GetMetricsConfiguration'],
    ['s3:getbucketnotificationconfiguration', 's3:GetBucketNotification'],
    ['s3:getbucketreplication', 's3:GetReplicationConfiguration'],
    ['s3:getpublicaccessblock', 's3:GetBucketPublicAccessBlock'],
    ['s3:headbucket', 's3:ListBucket'],
    ['s3:headobject', 's3:GetObject'],
    ['s3:listbuckets', 's3:ListAllMyBuckets'],
    ['s3:listmultipartuploads', 's3:ListBucketMultipartUploads'],
    ['s3:listobjects', 's3:ListBucket'],
    ['s3:listobjectsv2', 's3:ListBucket'],
    ['s3:listobjectversions', 's3:ListBucketVersions'],
    ['s3:listparts', 's3:ListMultipartUploadParts'],
    ['s3:putbucketencryption', 's3:PutEncryptionConfiguration'],
    ['s3:putbucketlifecycleconfiguration', 's3:PutLifecycleConfiguration'],
    ['s3:putbucketreplication', 's3:PutReplicationConfiguration'],
    ['s3:selectobjectcontent', 's3:GetObject'],
    ['s3:uploadpart', 's3:PutObject'],
    ['s3:uploadpartcopy', 's3:PutObject'],
]);
function isRetiredService(prefix) {
    return retiredServices.has(prefix.toLowerCase());
}
function reachesUndocumented(pattern) {
    return undocumentedActions.some((action) => (0,iam_pattern/* matches */.cK)(pattern, action, { ignoreCase: true }));
}
function actionOfOperation(operation) {
    return operations.get(operation.toLowerCase());
}

// EXTERNAL MODULE: ./lib/core/iam/nearest-name.js
var nearest_name = __webpack_require__(5511);
;// CONCATENATED MODULE: ./lib/core/rules/no-dead-pattern.js







/* harmony default export */ const no_dead_pattern = (defineRule({
    id: 'no-dead-pattern',
    code: null,
    severity: 'warning',
    what: 'Reports an action pattern with wildcards that matches no action AWS documents today.',
    why: 'Such a pattern does nothing until AWS adds an action that fits it; mostly it is a mistyped service or verb.',
    fix: 'Correct the service or the verb, or take the pattern out.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html',
        'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
    ],
    messages: {
        pattern: '{{pattern}} matches none of the {{count}} actions of {{name}}.',
        service: 'AWS has no service with the prefix "{{service}}", so "{{pattern}}" matches nothing.',
        nearService: 'AWS has no service with the prefix "{{service}}", so "{{pattern}}" matches nothing; the nearest prefix is {{nearest}}.',
        retired: 'The service "{{service}}" was retired: {{pattern}} matches nothing any more.',
        malformed: '"{{pattern}}" matches no action: an action is a service and a name with a colon between, as in s3:Get*.',
    },
    yieldsTo: ['valid-policy'],
    examples: {
        valid: [
            {
                name: 'patterns match whatever the capitals',
                policy: {
                    Version: '2012-10-17',
                    Statement: [{ Effect: 'Allow', Action: ['EC2:describe*', 's3:get*acl'], Resource: '*' }],
                },
            },
        ],
        invalid: [
            {
                name: 'a verb the service does not have',
                policy: {
                    Version: '2012-10-17',
                    Statement: [{ Effect: 'Allow', Action: 'ce:Read*', Resource: '*' }],
                },
            },
        ],
    },
    check: {
        statement({ action: actions }, { document, reference, report }) {
            for (const value of actions?.values ?? []) {
                if (!isDead(value, reference))
                    continue;
                const pattern = value.text;
                const parts = (0,action_pattern/* readActionPattern */.bA)(pattern);
                const known = parts && reference.service(parts.service);
                if (parts === undefined)
                    report(value, 'malformed', { pattern });
                else if (known !== undefined)
                    report(value, 'pattern', {
                        pattern,
                        service: known.prefix,
                        name: known.name,
                        count: known.actions.length,
                    });
                else if (isRetiredService(parts.service))
                    report(value, 'retired', { pattern, service: parts.service }, { severity: 'suggestion' });
                else {
                    const { service } = parts;
                    const isLegible = !(0,action_pattern/* hasWildcard */.rl)(service) && countDead(document, reference) <= maxSuggestions;
                    const nearest = isLegible ? (0,nearest_name/* nearestName */.q)(service, reference.prefixes) : undefined;
                    if (nearest === undefined)
                        report(value, 'service', { pattern, service });
                    else
                        report(value, 'nearService', { pattern, service, nearest });
                }
            }
        },
    },
}));
const maxSuggestions = 50;
const countDead = createEntryCount(isDead);
function isDead(value, reference) {
    if (!(0,model_value/* isKnown */.q)(value) || !(0,action_pattern/* hasWildcard */.rl)(value.text) || (0,action_pattern/* isAnyText */._L)(value.text))
        return false;
    return (0,expand/* expandAction */.l1)(reference, value.text).length === 0 && !reachesUndocumented(value.text);
}

;// CONCATENATED MODULE: ./lib/core/rules/no-duplicate-sid.js



/* harmony default export */ const no_duplicate_sid = (defineRule({
    id: 'no-duplicate-sid',
    code: 'UNIQUE_SIDS_REQUIRED',
    severity: 'error',
    what: 'Reports a Sid that another statement of the same document has as well.',
    why: 'IAM refuses an identity policy whose Sids are not unique, and a Sid used twice no longer names one statement.',
    fix: 'Give each statement a Sid of its own; capitals count.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-unique-sids-required',
    ],
    messages: {
        repeated: 'The Sid {{sid}} is already that of statement {{position}} of this document; each statement needs its own.',
    },
    examples: {
        valid: [
            {
                name: 'two Sids that differ in capitals',
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        { Sid: 'Read', Effect: 'Allow', Action: 'ec2:DescribeRegions', Resource: '*' },
                        { Sid: 'read', Effect: 'Allow', Action: 'ec2:DescribeVpcs', Resource: '*' },
                    ],
                },
            },
        ],
        invalid: [
            {
                name: 'one Sid for two statements',
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        { Sid: 'Read', Effect: 'Allow', Action: 'ec2:DescribeRegions', Resource: '*' },
                        { Sid: 'Read', Effect: 'Allow', Action: 'ec2:DescribeVpcs', Resource: '*' },
                    ],
                },
            },
        ],
    },
    check: {
        policy(document, { report }) {
            const earlier = new Map();
            for (const statement of document.statements) {
                const { sid } = statement;
                if (sid === undefined || sid.text === '' || !(0,model_value/* isKnown */.q)(sid))
                    continue;
                const same = earlier.get(sid.text);
                if (same === undefined) {
                    earlier.set(sid.text, [statement]);
                    continue;
                }
                const first = same.find((other) => (0,model_guard/* canCoexist */.sm)(other.when, statement.when));
                same.push(statement);
                if (first?.sid === undefined)
                    continue;
                report(sid, 'repeated', { sid: sid.text, position: first.index + 1 }, {
                    ...gradeOf(document.policyType),
                    related: [{ at: first.sid, message: 'The first statement with this Sid.' }],
                });
            }
        },
    },
}));
function gradeOf(type) {
    if (type === 'resource')
        return { severity: 'warning', code: 'UNIQUE_SIDS_RECOMMENDED' };
    return type === 'trust' ? { code: null } : {};
}

// EXTERNAL MODULE: ./lib/core/iam/condition-operator.js
var condition_operator = __webpack_require__(52025);
// EXTERNAL MODULE: ./lib/core/iam/issue-codes.js
var issue_codes = __webpack_require__(49761);
;// CONCATENATED MODULE: ./lib/core/rules/access-analyzer/no-empty-element.js




const no_empty_element_messages = {
    EMPTY_ARRAY_ACTION: '{{element}} is an empty list, so the statement is about no action.',
    EMPTY_ARRAY_RESOURCE: '{{element}} is an empty list, so the statement is about no resource.',
    EMPTY_ARRAY_PRINCIPAL: '{{element}} is an empty list; take it out or name a principal.',
    EMPTY_OBJECT_PRINCIPAL: 'Principal is empty; name a principal.',
    EMPTY_OBJECT_CONDITION: 'Condition is empty; take it out or say what is demanded.',
    EMPTY_ARRAY_CONDITION: '{{element}} has no values, so the condition is never met.',
    EMPTY_ARRAY_CONDITION_FORALLVALUES: '{{element}} has no values, so the condition is met only where the key is absent; {"Null": {"{{element}}": "true"}} says so.',
    EMPTY_ARRAY_CONDITION_FORANYVALUE: '{{element}} has no values, so the condition is never met.',
    EMPTY_ARRAY_CONDITION_IFEXISTS: '{{element}} has no values, so the condition is met only where the key is absent.',
    EMPTY_SID_VALUE: 'The Sid is empty; take it out or name the statement.',
};
/* harmony default export */ const no_empty_element = (defineRule({
    id: 'no-empty-element',
    code: null,
    severity: 'suggestion',
    what: 'Reports lists, objects and Sids of a statement that have nothing in them.',
    why: 'An empty element makes a statement say nothing, or something else than it seems to.',
    fix: 'Fill the element or take it out.',
    links: [issue_codes/* issueCodesPage */.Zu],
    messages: no_empty_element_messages,
    examples: {
        valid: [
            {
                name: 'nothing empty',
                policy: policyOf({ Sid: 'Costs', Effect: 'Allow', Action: ['ce:GetCostAndUsage'], Resource: '*' }),
            },
        ],
        invalid: [
            {
                name: 'a Condition with nothing in it',
                policy: policyOf({ Effect: 'Allow', Action: 'ce:GetCostAndUsage', Resource: '*', Condition: {} }),
            },
        ],
    },
    check: {
        statement({ tree, sid }, { report }) {
            if (sid?.text === '')
                report(sid, 'EMPTY_SID_VALUE', {});
            for (const { key, value } of tree.entries) {
                const element = key.text;
                if (/^(Not)?Action$/.test(element) && isEmpty(value))
                    report(value, 'EMPTY_ARRAY_ACTION', { element });
                if (/^(Not)?Resource$/.test(element) && isEmpty(value))
                    report(value, 'EMPTY_ARRAY_RESOURCE', { element });
                if (/^(Not)?Principal$/.test(element) && value.kind === 'map')
                    checkPrincipal(value, report);
            }
            const condition = (0,model_value/* entryOf */.M)(tree, 'Condition')?.value;
            if (condition?.kind === 'map')
                checkCondition(condition, report);
        },
    },
}));
function isEmpty(value) {
    return value.kind === 'list' && value.items.length === 0;
}
function checkPrincipal(principal, report) {
    if (principal.entries.length === 0)
        report(principal, 'EMPTY_OBJECT_PRINCIPAL', {});
    for (const { key, value } of principal.entries)
        if (isEmpty(value))
            report(value, 'EMPTY_ARRAY_PRINCIPAL', { element: key.text });
}
function checkCondition(condition, report) {
    if (condition.entries.length === 0)
        report(condition, 'EMPTY_OBJECT_CONDITION', {});
    for (const { key: operator, value: keys } of condition.entries)
        for (const { key, value } of keys.kind === 'map' ? keys.entries : [])
            if (isEmpty(value))
                report(value, codeOf(operator.text), { element: key.text });
}
function codeOf(operator) {
    const read = (0,condition_operator/* readConditionOperator */.S)(operator);
    if (read?.set === 'ForAllValues')
        return 'EMPTY_ARRAY_CONDITION_FORALLVALUES';
    if (read?.set === 'ForAnyValue')
        return 'EMPTY_ARRAY_CONDITION_FORANYVALUE';
    return read?.ifExists ? 'EMPTY_ARRAY_CONDITION_IFEXISTS' : 'EMPTY_ARRAY_CONDITION';
}

// EXTERNAL MODULE: ./lib/core/model/access.js
var model_access = __webpack_require__(27503);
;// CONCATENATED MODULE: ./lib/core/rules/no-full-wildcard.js





/* harmony default export */ const no_full_wildcard = (defineRule({
    id: 'no-full-wildcard',
    code: null,
    severity: 'error',
    security: true,
    what: 'Reports `*` or `*:*` as an allowed action; `*` as a resource is not its matter.',
    why: 'It grants every action of every service, those that AWS adds tomorrow included, and so makes an administrator.',
    fix: 'Name the services and verbs that are needed, such as `ec2:Describe*`.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html',
    ],
    messages: {
        everything: '{{pattern}} grants every action of every service: {{total}} today, {{writes}} of them beyond Read and List.',
    },
    examples: {
        valid: [
            {
                name: 'everything denied',
                policy: {
                    Version: '2012-10-17',
                    Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }],
                },
            },
        ],
        invalid: [
            {
                name: 'everything allowed',
                policy: {
                    Version: '2012-10-17',
                    Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
                },
            },
        ],
    },
    check: {
        statement({ effect, action }, { document, reference, report }) {
            if (effect !== 'Allow' || action === undefined || action.negated)
                return;
            if (document.policyType === 'scp' || document.policyType === 'rcp')
                return;
            for (const value of action.values) {
                if (value.holes.length > 0 || !(0,action_pattern/* isFullWildcard */.uL)(value.text))
                    continue;
                const granted = (0,describe_levels/* countExpansion */.pw)((0,expand/* expandAction */.l1)(reference, '*'));
                report(value, 'everything', {
                    pattern: value.text,
                    total: (0,describe_levels/* countActions */.Bd)(granted.total),
                    writes: granted.total - model_access/* readLevels */.I.reduce((sum, level) => sum + granted[level], 0),
                    granted,
                });
            }
        },
    },
}));

;// CONCATENATED MODULE: ./lib/core/rules/access-analyzer/no-inner-wildcard.js



/* harmony default export */ const no_inner_wildcard = (defineRule({
    id: 'no-inner-wildcard',
    code: null,
    severity: 'error',
    what: 'Reports a wildcard before the end of an action in a service control policy.',
    why: 'Service control policies took wildcards only at the end of an action, and one check of AWS still says so.',
    fix: 'Write the actions out, or leave this rule off where AWS takes the policy.',
    links: [
        'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html',
        issue_codes/* issueCodesPage */.Zu,
    ],
    optIn: true,
    messages: {
        SCP_SYNTAX_ERROR_ACTION_WILDCARD: '{{action}} has a wildcard before its end.',
    },
    examples: {
        valid: [{ name: 'at the end', policyType: 'scp', policy: denying('iam:Get*') }],
        invalid: [{ name: 'before the end', policyType: 'scp', policy: denying('iam:*Role') }],
    },
    check: {
        statement({ action }, { document, report }) {
            if (document.policyType !== 'scp')
                return;
            for (const value of action?.values ?? [])
                if (/[*?]./.test((0,action_pattern/* readActionPattern */.bA)(value.text)?.name ?? ''))
                    report(value, 'SCP_SYNTAX_ERROR_ACTION_WILDCARD', { action: value.text }, { confidence: 'estimate' });
        },
    },
}));
function denying(action) {
    return { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: action, Resource: '*' }] };
}

// EXTERNAL MODULE: ./lib/core/iam/new-access-facts.js
var new_access_facts = __webpack_require__(73608);
;// CONCATENATED MODULE: ./lib/core/iam/new-grants.js

function newGrants(diff, head, base) {
    return [
        ...newIn(diff.roles, head, head.rolePolicies, base, base.rolePolicies),
        ...newIn(diff.documents, head, (0,lone_policies/* lonePolicies */.J)(head.documents, head.rolePolicies), base, (0,lone_policies/* lonePolicies */.J)(base.documents, [])),
    ];
}
function newIn(entries, head, headRoles, base, baseRoles) {
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    const before = new Map(baseRoles.map((role) => [role.name, role]));
    return headRoles.flatMap((role) => {
        const entry = byId.get(role.name);
        if (entry === undefined || entry.status === 'same')
            return [];
        const access = head.accessOf(role);
        const old = before.get(entry.renamedFrom ?? entry.id);
        const oldAccess = old === undefined ? undefined : base.accessOf(old);
        const wider = entry.scope.filter(({ gained, conditions }) => gained.length + conditions.lost.length > 0);
        const changes = [
            ...entry.actions.added.map(({ action }) => ({ action, wider: undefined })),
            ...wider.map((scope) => ({ action: scope.action, wider: scope })),
        ];
        const [present, past] = [access, oldAccess].map((one) => heldIn(one, changes.length));
        return changes.flatMap((change) => {
            const held = present?.get(change.action);
            if (held === undefined)
                return [];
            const { action } = held;
            return causesOf(held, past?.get(action.id)).map((grant) => ({
                access,
                action,
                grant,
                wider: change.wider,
            }));
        });
    });
}
function heldIn(access, questions) {
    if (access === undefined)
        return new Map();
    return questions > 100 ? new Map(access.held) : access.held;
}
function causesOf({ grants }, before) {
    const old = new Set(before?.grants.map(wordsOf));
    const fresh = grants.filter((grant) => !old.has(wordsOf(grant)));
    return fresh.length === 0 ? grants : fresh;
}
function wordsOf({ policy, pattern, statement, resources, conditions, when }) {
    return JSON.stringify([
        policy.version === undefined ? '' : policy.name,
        pattern?.text.toLowerCase() ?? statement.action?.values.map(({ text }) => text.toLowerCase()).sort(),
        statement.resource?.negated,
        resources.map(({ text }) => text).sort(),
        conditions.map(({ operator, key, values }) => [operator.text, key.text, values.map(({ text }) => text)]),
        when,
    ]);
}

;// CONCATENATED MODULE: ./lib/core/rules/no-new-content-read.js







/* harmony default export */ const no_new_content_read = (defineRule({
    id: 'no-new-content-read',
    code: null,
    severity: 'security-warning',
    what: 'Reports each entry of a statement, and each attached managed policy, through which a role or an identity policy can read content, credentials or personal records that it could not in the base: by other actions, or by the same on more resources or under fewer conditions. What the promise of the config excepts is left alone, and so is what the role can never ask for.',
    why: 'A read is not harmless because it changes nothing: it may return what is stored, such as objects, messages, logs or secrets.',
    fix: 'Narrow the entry to what describes; where the content is wanted, except it in the promise, or suppress it by the names of its actions.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
        'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
    ],
    needsBase: true,
    messages: {
        added: '{{source}} newly reads content: {{returns}}. {{base}} did not ({{names}}).',
        wider: '{{source}} reads content more widely than {{base}} did, {{difference}}: {{returns}} ({{names}}).',
    },
    examples: {
        valid: [
            {
                name: 'a description that is new, and content that is not',
                before: { policy: no_new_content_read_example('s3:GetObject') },
                policy: no_new_content_read_example('s3:GetObject', 's3:GetBucketLocation'),
            },
        ],
        invalid: [
            {
                name: 'events of every log',
                before: { policy: no_new_content_read_example('sqs:GetQueueUrl') },
                policy: no_new_content_read_example('sqs:GetQueueUrl', 'logs:GetLogEvents'),
            },
        ],
    },
    check: {
        workspace(workspace, { settings, reference, report }) {
            const { change } = workspace;
            if (change === undefined)
                return;
            const promised = { ...anyLevel, except: settings.promise?.except ?? [] };
            const certaintyOf = createCertaintyOf(reference, promised);
            const reads = newGrants(change.diff, workspace, change.base).filter((one) => certaintyOf(one) !== undefined);
            for (const [fact, ...mirrors] of (0,new_access_facts/* newAccessFacts */.Sn)('no-new-content-read', reads, settings.suppress)) {
                const returned = [
                    ...new Set(fact.grants.map(({ action }) => (0,sensitive_reads/* sensitivityOf */.Xr)(action.id)?.returns ?? '')),
                ];
                const data = { ...(0,new_access_facts/* evidenceOf */.X1)(fact, change.diff), returns: (0,describe_levels/* describeNames */.e2)(returned), returned };
                report(fact, fact.isWider ? 'wider' : 'added', data, {
                    confidence: fact.grants.some((one) => one.grant.conditions.length > 0 || certaintyOf(one) === 'unknown')
                        ? 'estimate'
                        : 'certain',
                    related: mirrors.map((at) => ({ at, message: 'The same in a mirror.' })),
                });
            }
        },
    },
}));
const anyLevel = { levels: model_access/* accessLevels */.y, content: 'none', except: [] };
function createCertaintyOf(reference, promised) {
    const known = new Map();
    const brokenIn = (access) => {
        const { name, configured } = access.role;
        const anyFilling = configured !== undefined && configured.name !== name;
        const own = configured === undefined ? anyLevel : promised;
        const broken = (0,promise/* brokenPromises */.k)(reference, access, own, { anyFilling });
        const ofCertainty = (certainty) => broken
            .filter((one) => one.certainty === certainty)
            .map(({ held }) => [held.action.id, certainty]);
        return new Map([...ofCertainty('unknown'), ...ofCertainty('broken')]);
    };
    return ({ access, action }) => {
        const [level] = action.levels;
        const isRead = level !== undefined && model_access/* readLevels */.I.includes(level);
        if (!isRead || (0,sensitive_reads/* sensitivityOf */.Xr)(action.id)?.tier !== 'A')
            return undefined;
        const broken = known.get(access) ?? brokenIn(access);
        known.set(access, broken);
        return broken.get(action.id);
    };
}
function no_new_content_read_example(...actions) {
    return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] };
}

;// CONCATENATED MODULE: ./lib/core/iam/scopable-actions.js





function scopableActions(reference, { effect, action, resource, conditions }) {
    if (effect !== 'Allow' || action === undefined || action.negated || conditions.length > 0)
        return undefined;
    const star = resource?.negated === false ? resource.values.find(({ text }) => text === '*') : undefined;
    if (star === undefined)
        return undefined;
    const reached = action.values.filter(isNarrow).map(({ text }) => (0,expand/* expandAction */.l1)(reference, text));
    const actions = [...new Set(reached.flatMap(worthScoping))];
    if (actions.length === 0)
        return undefined;
    return { resource: star, total: new Set(reached.flat()).size, actions };
}
const worthKnown = new WeakMap();
function worthScoping(expansion) {
    const known = worthKnown.get(expansion);
    if (known !== undefined)
        return known;
    const worth = expansion.filter((one) => isWorthScoping(one) && one.resources.length > 0);
    worthKnown.set(expansion, worth);
    return worth;
}
function isNarrow(entry) {
    const pattern = (0,action_pattern/* readActionPattern */.bA)(entry.text);
    return ((0,model_value/* isKnown */.q)(entry) &&
        pattern !== undefined &&
        !(0,action_pattern/* hasWildcard */.rl)(pattern.service) &&
        (0,action_pattern/* wholeService */.DK)(entry.text) === undefined);
}
function isWorthScoping({ id, levels: [strongest] }) {
    const isRead = strongest !== undefined && model_access/* readLevels */.I.includes(strongest);
    const subject = (0,sensitive_reads/* sensitivityOf */.Xr)(id)?.subject;
    return !isRead || (subject !== undefined && subject !== ownBilling);
}
const ownBilling = 'personal data about billing';

;// CONCATENATED MODULE: ./lib/core/rules/no-new-unscoped-access.js






/* harmony default export */ const no_new_unscoped_access = (defineRule({
    id: 'no-new-unscoped-access',
    code: null,
    severity: 'warning',
    what: 'Reports a `*` in `Resource`, and an attached managed policy, through which a role or an identity policy newly does on every resource, under no condition, what could be held to an ARN. A suggestion where all of it lists or describes and no secrets or personal data may stand in the answers.',
    why: 'What is allowed on `*` reaches everything in the account, what comes tomorrow included, and is hardly ever narrowed later.',
    fix: 'Name the resources, or add a condition that does; where all are meant, suppress it by the names of its actions.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
        'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
    ],
    needsBase: true,
    messages: {
        added: 'On every resource, {{patterns}} newly {{allow}} {{actions}} that could be held to some: {{levels}} ({{names}}). {{base}} did not.',
        wider: 'On every resource, {{patterns}} {{allow}} {{actions}} that could be held to some ({{names}}), where {{base}} held them to fewer: {{difference}}.',
    },
    examples: {
        valid: [
            {
                name: 'a part of everything, and what cannot be held to any part',
                before: { policy: no_new_unscoped_access_example('sqs:ListQueues', '*') },
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        { Effect: 'Allow', Action: ['sqs:ListQueues', 'ec2:DescribeRegions'], Resource: '*' },
                        {
                            Effect: 'Allow',
                            Action: 'sqs:ReceiveMessage',
                            Resource: 'arn:aws:sqs:*:111122223333:usage-*',
                        },
                    ],
                },
            },
        ],
        invalid: [
            {
                name: 'messages of every queue',
                before: { policy: no_new_unscoped_access_example('sqs:ReceiveMessage', 'arn:aws:sqs:*:111122223333:usage-*') },
                policy: no_new_unscoped_access_example('sqs:ReceiveMessage', '*'),
            },
        ],
    },
    check: {
        workspace(workspace, { settings, report }) {
            const { change } = workspace;
            if (change === undefined)
                return;
            const open = newGrants(change.diff, workspace, change.base).filter(isUnscoped);
            for (const [fact, ...mirrors] of (0,new_access_facts/* newAccessFacts */.Sn)('no-new-unscoped-access', open, settings.suppress, placeOfScope)) {
                const patterns = [...new Set(fact.grants.map(({ grant }) => (0,grant_place/* nameOfGrant */.x)(grant)))];
                const data = {
                    ...(0,new_access_facts/* evidenceOf */.X1)(fact, change.diff),
                    patterns: (0,describe_levels/* describeNames */.e2)(patterns),
                    allow: patterns.length === 1 ? 'allows' : 'allow',
                    entries: patterns,
                };
                report(fact, fact.isWider ? 'wider' : 'added', data, {
                    severity: fact.grants.some(({ action }) => isWorthScoping(action)) ? 'warning' : 'suggestion',
                    related: mirrors.map((at) => ({ at, message: 'The same in a mirror.' })),
                });
            }
        },
    },
}));
function isUnscoped({ action, grant, wider }) {
    const { conditions, negatedResources } = grant;
    if (conditions.length > 0 || negatedResources || action.resources.length === 0)
        return false;
    const star = starOf(grant);
    return (star !== undefined &&
        (wider === undefined || wider.gained.includes(star.text) || wider.conditions.lost.length > 0));
}
function starOf({ resources }) {
    return resources.find(({ text, holes }) => /^\*+$/.test(text) && holes.length === 0);
}
function placeOfScope({ grant }) {
    return grant.policy.version === undefined ? (starOf(grant)?.span ?? (0,grant_place/* placeOfGrant */.Z)(grant)) : grant.policy.at;
}
function no_new_unscoped_access_example(action, resource) {
    return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: resource }] };
}

;// CONCATENATED MODULE: ./lib/core/rules/no-new-write.js





/* harmony default export */ const no_new_write = (defineRule({
    id: 'no-new-write',
    code: null,
    severity: 'error',
    what: 'Reports each entry of a statement, and each attached managed policy, through which a role or an identity policy can do more beyond Read and List than in the base: other actions, or the same on more resources or under fewer conditions. A warning where only AWS services assume the role.',
    why: 'A write that comes with a change is easily taken for one more read: a pattern of one line may reach dozens of actions.',
    fix: 'Narrow the entry to the verbs that read; where the write is wanted, suppress it by the names of its actions.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html',
    ],
    needsBase: true,
    messages: {
        added: '{{source}} newly allows {{actions}} beyond Read and List: {{levels}} ({{names}}). {{base}} did not.',
        wider: '{{source}} allows {{actions}} beyond Read and List ({{names}}) more widely than {{base}} did: {{difference}}.',
    },
    examples: {
        valid: [
            {
                name: 'a read that is new, and a write that is not',
                before: { policy: no_new_write_example('sqs:DeleteMessage') },
                policy: no_new_write_example('sqs:DeleteMessage', 'sqs:GetQueueUrl'),
            },
        ],
        invalid: [
            {
                name: 'a pattern that reaches writes',
                before: { policy: no_new_write_example('sqs:GetQueueUrl') },
                policy: no_new_write_example('sqs:GetQueueUrl', 'sqs:*Message'),
            },
        ],
    },
    check: {
        workspace(workspace, { settings, report }) {
            const { change } = workspace;
            if (change === undefined)
                return;
            const writes = newGrants(change.diff, workspace, change.base).filter(({ action: { levels } }) => levels[0] === undefined || !model_access/* readLevels */.I.includes(levels[0]));
            for (const [fact, ...mirrors] of (0,new_access_facts/* newAccessFacts */.Sn)('no-new-write', writes, settings.suppress)) {
                const isHelpers = fact.grants.every(({ access }) => isHelper(access.role, workspace));
                report(fact, fact.isWider ? 'wider' : 'added', (0,new_access_facts/* evidenceOf */.X1)(fact, change.diff), {
                    severity: isHelpers ? 'warning' : 'error',
                    related: mirrors.map((at) => ({ at, message: 'The same in a mirror.' })),
                });
            }
        },
    },
}));
function isHelper({ name, trust }, { roles }) {
    if (trust !== undefined)
        return trustsOnlyServices(trust);
    return roles.some(({ id, assumedBy }) => id === name && assumedBy !== undefined);
}
function no_new_write_example(...actions) {
    return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] };
}

// EXTERNAL MODULE: ./lib/core/iam/granted.js
var granted = __webpack_require__(65730);
;// CONCATENATED MODULE: ./lib/core/rules/no-not-action.js



/* harmony default export */ const no_not_action = (defineRule({
    id: 'no-not-action',
    code: null,
    severity: 'error',
    security: true,
    what: 'Reports NotAction, NotResource and NotPrincipal in a statement that allows; in one that denies they are fine.',
    why: 'Such a statement grants everything but what it lists, and all that AWS adds later.',
    fix: 'List what is to be allowed in Action, Resource or Principal, and deny the exceptions in a statement of their own.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html',
    ],
    messages: {
        notAction: 'NotAction with Allow grants every action but those listed: {{actions}} today.',
        notResource: 'NotResource with Allow grants its actions on every resource but those listed.',
        notPrincipal: 'NotPrincipal with Allow lets in everyone but those listed, anonymous callers included.',
        notPrincipalInTrust: 'NotPrincipal has no place in a trust policy: name in Principal who may assume the role.',
    },
    yieldsTo: ['valid-policy'],
    examples: {
        valid: [
            {
                name: 'everything else denied',
                policy: {
                    Version: '2012-10-17',
                    Statement: [{ Effect: 'Deny', NotAction: ['ec2:Describe*', 's3:List*'], Resource: '*' }],
                },
            },
        ],
        invalid: [
            {
                name: 'everything but IAM',
                policy: {
                    Version: '2012-10-17',
                    Statement: [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }],
                },
            },
        ],
    },
    check: {
        statement(statement, { document: { policyType }, reference, report }) {
            const { effect, action, resource, principal } = statement;
            if (effect !== 'Allow' || policyType === 'scp' || policyType === 'rcp')
                return;
            if (action?.negated) {
                const count = (0,granted/* actionsAllowed */.Cu)(reference, statement).length;
                report(action.key, 'notAction', { actions: (0,describe_levels/* countActions */.Bd)(count), count });
            }
            if (resource?.negated)
                report(resource.key, 'notResource', {}, { severity: 'security-warning' });
            if (principal?.negated && policyType === 'trust')
                report(principal.key, 'notPrincipalInTrust', {}, { code: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL' });
            else if (principal?.negated)
                report(principal.key, 'notPrincipal', {}, { severity: 'security-warning', code: 'ALLOW_WITH_NOT_PRINCIPAL' });
        },
    },
}));

;// CONCATENATED MODULE: ./lib/core/iam/open-grant.js





function openGrants(statement, action, keys) {
    const { effect, action: actions, resource } = statement;
    if (effect !== 'Allow' || actions === undefined || resource === undefined)
        return [];
    if (isHeld(statement, keys))
        return [];
    const open = resource.negated
        ? { place: resource.key, when: statement.when }
        : resource.values.flatMap((value) => (value.text === '*' ? [{ place: value, when: value.when }] : []))[0];
    if (open === undefined)
        return [];
    const about = resource.negated ? 'all but some' : 'all';
    if (actions.negated) {
        const isExcepted = actions.values.some(({ text }) => (0,iam_pattern/* matches */.cK)(text, action, { ignoreCase: true }));
        if (isExcepted || actions.unresolved.length > 0 || !actions.values.every(model_value/* isKnown */.q))
            return [];
        return [{ action: 'by NotAction', resource: about, places: [actions.key, open.place] }];
    }
    const found = actions.values.filter((value) => (0,model_value/* isKnown */.q)(value) &&
        (0,iam_pattern/* matches */.cK)(value.text, action, { ignoreCase: true }) &&
        (0,model_guard/* canCoexist */.sm)(value.when, open.when));
    const named = found.find(({ text }) => !(0,action_pattern/* hasWildcard */.rl)(text));
    const pattern = found.find(({ text }) => (0,action_pattern/* hasWildcard */.rl)(text));
    return [
        ...(named ? [{ action: 'named', resource: about, places: [named, open.place] }] : []),
        ...(pattern ? [{ action: 'by pattern', resource: about, places: [pattern, open.place] }] : []),
    ];
}
function isHeld({ conditions }, keys) {
    return conditions.some(({ operator, key, values }) => {
        const read = (0,condition_operator/* readConditionOperator */.S)(operator.text);
        const isAsked = keys.includes(key.text.toLowerCase());
        if (!isAsked || read === undefined || read.negated || read.family === 'Null')
            return false;
        return !read.ifExists && !values.some(({ text }) => text.startsWith('*'));
    });
}

;// CONCATENATED MODULE: ./lib/core/rules/access-analyzer/no-open-pass-role.js



/* harmony default export */ const no_open_pass_role = (defineRule({
    id: 'no-open-pass-role',
    code: null,
    severity: 'security-warning',
    what: 'Reports a statement that allows iam:PassRole on every role, with nothing that says to which service.',
    why: 'Who may pass any role to a service can act with the rights of the strongest role of the account.',
    fix: 'Name the roles in Resource, or the services in a condition on iam:PassedToService.',
    links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html', issue_codes/* issueCodesPage */.Zu],
    messages: {
        PASS_ROLE_WITH_STAR_IN_RESOURCE: 'Allowing iam:PassRole on every resource lets any role be passed to any service; name the resources, or the services in iam:PassedToService.',
        PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE: '{{action}} includes iam:PassRole, on every resource; name the resources, or the services in iam:PassedToService.',
        PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION: '{{action}} does not except iam:PassRole, which so is allowed on every resource.',
        PASS_ROLE_WITH_NOT_RESOURCE: 'This statement allows iam:PassRole on all but the resources of NotResource; name those that are meant.',
        PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE: '{{action}} includes iam:PassRole, on all but the resources of NotResource.',
        PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE: '{{action}} does not except iam:PassRole, which so is allowed on all but the resources of NotResource.',
    },
    examples: {
        valid: [
            {
                name: 'to one service',
                policy: policyOf({
                    Effect: 'Allow',
                    Action: 'iam:PassRole',
                    Resource: '*',
                    Condition: { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } },
                }),
            },
        ],
        invalid: [
            {
                name: 'on everything',
                policy: policyOf({ Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' }),
            },
        ],
    },
    check: {
        statement(statement, { document, report }) {
            if (document.policyType !== 'identity' && document.policyType !== 'scp')
                return;
            for (const grant of openGrants(statement, 'iam:PassRole', [
                'iam:passedtoservice',
                'iam:associatedresourcearn',
            ])) {
                const [action, resource] = grant.places;
                const { source, start, end } = action.span;
                report(action, no_open_pass_role_codeOf(grant), { action: source.text.slice(start, end) }, { related: [{ at: resource, message: 'The resources.' }] });
            }
        },
    },
}));
function no_open_pass_role_codeOf({ action, resource }) {
    if (resource === 'all')
        return action === 'named'
            ? 'PASS_ROLE_WITH_STAR_IN_RESOURCE'
            : action === 'by pattern'
                ? 'PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE'
                : 'PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION';
    return action === 'named'
        ? 'PASS_ROLE_WITH_NOT_RESOURCE'
        : action === 'by pattern'
            ? 'PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE'
            : 'PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE';
}

;// CONCATENATED MODULE: ./lib/core/rules/access-analyzer/no-open-service-linked-role.js



/* harmony default export */ const no_open_service_linked_role = (defineRule({
    id: 'no-open-service-linked-role',
    code: null,
    severity: 'warning',
    security: true,
    what: 'Reports a statement that allows iam:CreateServiceLinkedRole on every resource, with nothing that says for which service.',
    why: 'Each service-linked role gives a service rights in the account that nobody decided on.',
    fix: 'Name the service-linked roles in Resource, or the services in a condition on iam:AWSServiceName.',
    links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/create-service-linked-role.html', issue_codes/* issueCodesPage */.Zu],
    messages: {
        CREATE_SLR_WITH_STAR_IN_RESOURCE: 'Allowing iam:CreateServiceLinkedRole on every resource lets any service get a role; name the resources, or the services in iam:AWSServiceName.',
        CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE: '{{action}} includes iam:CreateServiceLinkedRole, on every resource; name the resources, or the services in iam:AWSServiceName.',
        CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION: '{{action}} does not except iam:CreateServiceLinkedRole, which so is allowed on every resource.',
        CREATE_SLR_WITH_NOT_RESOURCE: 'This statement allows iam:CreateServiceLinkedRole on all but the resources of NotResource; name those that are meant.',
        CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE: '{{action}} includes iam:CreateServiceLinkedRole, on all but the resources of NotResource.',
        CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE: '{{action}} does not except iam:CreateServiceLinkedRole, which so is allowed on all but the resources of NotResource.',
    },
    examples: {
        valid: [
            {
                name: 'to one service',
                policy: policyOf({
                    Effect: 'Allow',
                    Action: 'iam:CreateServiceLinkedRole',
                    Resource: '*',
                    Condition: { StringEquals: { 'iam:AWSServiceName': 'rds.amazonaws.com' } },
                }),
            },
        ],
        invalid: [
            {
                name: 'on everything',
                policy: policyOf({ Effect: 'Allow', Action: 'iam:CreateServiceLinkedRole', Resource: '*' }),
            },
        ],
    },
    check: {
        statement(statement, { document, report }) {
            if (document.policyType !== 'identity' && document.policyType !== 'scp')
                return;
            for (const grant of openGrants(statement, 'iam:CreateServiceLinkedRole', ['iam:awsservicename'])) {
                const [action, resource] = grant.places;
                const { source, start, end } = action.span;
                report(action, no_open_service_linked_role_codeOf(grant), { action: source.text.slice(start, end) }, { related: [{ at: resource, message: 'The resources.' }] });
            }
        },
    },
}));
function no_open_service_linked_role_codeOf({ action, resource }) {
    if (resource === 'all')
        return action === 'named'
            ? 'CREATE_SLR_WITH_STAR_IN_RESOURCE'
            : action === 'by pattern'
                ? 'CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE'
                : 'CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION';
    return action === 'named'
        ? 'CREATE_SLR_WITH_NOT_RESOURCE'
        : action === 'by pattern'
            ? 'CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE'
            : 'CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE';
}

// EXTERNAL MODULE: ./lib/core/iam/hole-pattern.js
var hole_pattern = __webpack_require__(20324);
;// CONCATENATED MODULE: ./lib/core/iam/privilege-escalation.js
const escalationMethods = [
    alone('iam:CreatePolicyVersion', 'rewrite a policy that applies to it', [
        'iam-001',
        'iam-016',
        'iam-020',
        'Rhino 1',
    ]),
    alone('iam:SetDefaultPolicyVersion', 'bring back a wider version of a policy', ['Rhino 2']),
    alone('iam:AttachRolePolicy', 'attach any policy to itself', ['iam-009', 'iam-014', 'iam-019', 'Rhino 9']),
    alone('iam:PutRolePolicy', 'write a policy into itself', ['iam-005', 'iam-017', 'iam-021', 'Rhino 12']),
    alone('iam:AttachUserPolicy', 'attach any policy to a user', ['iam-008', 'iam-015', 'Rhino 7']),
    alone('iam:PutUserPolicy', 'write a policy into a user', ['iam-007', 'iam-018', 'Rhino 10']),
    alone('iam:AttachGroupPolicy', 'attach any policy to a group', ['iam-010', 'Rhino 8']),
    alone('iam:PutGroupPolicy', 'write a policy into a group', ['iam-011', 'Rhino 11']),
    alone('iam:AddUserToGroup', 'put a user into a group of administrators', ['iam-013', 'Rhino 13']),
    alone('iam:DeleteUserPermissionsBoundary', 'take the boundary off a user', ['iam-022']),
    alone('iam:PutUserPermissionsBoundary', 'set a wider boundary for a user', ['iam-024']),
    alone('iam:DeleteRolePermissionsBoundary', 'take the boundary off itself', ['iam-023']),
    alone('iam:CreateAccessKey', 'make access keys for a user', ['iam-002', 'iam-003', 'Rhino 4']),
    alone('iam:CreateLoginProfile', 'give a user a console password', ['iam-004', 'Rhino 5']),
    alone('iam:UpdateLoginProfile', 'change the console password of a user', ['iam-006', 'Rhino 6']),
    alone('iam:UpdateAssumeRolePolicy', 'let anyone assume another role', ['iam-012', 'Rhino 14']),
    alone('sts:AssumeRole', 'become any role that trusts its account', ['sts-001']),
    alone('sso:AttachManagedPolicyToPermissionSet', 'attach any policy to a permission set', [
        'sso-001',
        'sso-002',
    ]),
    alone('sso:PutInlinePolicyToPermissionSet', 'write a policy into a permission set', ['sso-003']),
    passing('apprunner', ['apprunner:CreateService'], 'run a container', ['apprunner-001'], ['tasks.apprunner']),
    passing('batch', ['batch:RegisterJobDefinition', 'batch:SubmitJob'], 'run a job', ['batch-001', 'batch-003'], ['ecs-tasks']),
    passing('bedrock-agentcore', [
        'bedrock-agentcore:CreateCodeInterpreter',
        'bedrock-agentcore:StartCodeInterpreterSession',
        'bedrock-agentcore:InvokeCodeInterpreter',
    ], 'run code in an interpreter', ['bedrock-001']),
    passing('bedrock-agentcore', [
        'bedrock-agentcore:CreateAgentRuntime',
        'bedrock-agentcore:CreateAgentRuntimeEndpoint',
        'bedrock-agentcore:CreateWorkloadIdentity',
        'bedrock-agentcore:InvokeAgentRuntimeCommand',
    ], 'run commands in an agent runtime', ['bedrock-003', 'bedrock-005']),
    passing('bedrock-agentcore', [
        'bedrock-agentcore:CreateBrowser',
        'bedrock-agentcore:StartBrowserSession',
        'bedrock-agentcore:ConnectBrowserAutomationStream',
    ], 'drive a browser that reads credentials', ['bedrock-006']),
    passing('braket', ['braket:CreateJob'], 'run a hybrid job', ['braket-001']),
    passing('cloudformation', ['cloudformation:CreateStack'], 'create a stack', [
        'cloudformation-001',
        'Rhino 21',
    ]),
    passing('cloudformation', ['cloudformation:CreateStackSet', 'cloudformation:CreateStackInstances'], 'create stacks through a stack set', ['cloudformation-003']),
    passing('cloudformation', ['cloudformation:UpdateStackSet'], 'change a stack set', ['cloudformation-004']),
    passing('codebuild', ['codebuild:CreateProject', 'codebuild:StartBuild'], 'run a build', ['codebuild-001']),
    passing('codebuild', ['codebuild:CreateProject', 'codebuild:StartBuildBatch'], 'run a batch of builds', [
        'codebuild-004',
    ]),
    passing('codestar', ['codestar:CreateProject'], 'create a CodeStar project', ['Rhino 24']),
    passing('cognito-identity', ['cognito-identity:SetIdentityPoolRoles'], 'sign in through an identity pool', [
        'cognitoidentity-001',
    ]),
    passing('datapipeline', ['datapipeline:CreatePipeline', 'datapipeline:PutPipelineDefinition'], 'run commands in a pipeline', ['datapipeline-001', 'Rhino 22'], ['datapipeline', 'elasticmapreduce']),
    passing('ec2', ['ec2:RunInstances'], 'start an instance', ['ec2-001', 'Rhino 3']),
    passing('ec2', ['ec2:RequestSpotInstances'], 'start a spot instance', ['ec2-004']),
    passing('ecs-tasks', ['ecs:RunTask'], 'run a task', ['ecs-002', 'ecs-004', 'ecs-008']),
    passing('ecs-tasks', ['ecs:StartTask'], 'start a task', ['ecs-005', 'ecs-007', 'ecs-009']),
    passing('ecs-tasks', ['ecs:RegisterTaskDefinition', 'ecs:CreateService'], 'start a service of tasks', [
        'ecs-001',
        'ecs-003',
    ]),
    passing('elasticmapreduce', ['elasticmapreduce:RunJobFlow'], 'start a cluster', ['emr-001'], ['ec2', 'elasticmapreduce']),
    passing('emr-serverless', ['emr-serverless:CreateApplication', 'emr-serverless:StartJobRun'], 'run a serverless job', ['emrserverless-001']),
    passing('gamelift', ['gamelift:CreateBuild', 'gamelift:RequestUploadCredentials', 'gamelift:CreateFleet'], 'start a fleet of game servers', ['gamelift-001']),
    passing('glue', ['glue:CreateDevEndpoint'], 'open a development endpoint', ['glue-001', 'Rhino 19']),
    passing('glue', ['glue:CreateJob', 'glue:StartJobRun'], 'run a Glue job', ['glue-003']),
    passing('glue', ['glue:CreateJob', 'glue:CreateTrigger'], 'trigger a Glue job', ['glue-004']),
    passing('glue', ['glue:UpdateJob', 'glue:StartJobRun'], 'change a Glue job and run it', ['glue-005']),
    passing('glue', ['glue:UpdateJob', 'glue:CreateTrigger'], 'change a Glue job and trigger it', ['glue-006']),
    passing('glue', ['glue:CreateSession', 'glue:RunStatement'], 'run statements in a session', ['glue-007']),
    passing('imagebuilder', [
        'imagebuilder:CreateComponent',
        'imagebuilder:CreateImageRecipe',
        'imagebuilder:CreateInfrastructureConfiguration',
        'imagebuilder:CreateImage',
    ], 'build an image on an instance', ['imagebuilder-001'], ['ec2', 'imagebuilder']),
    passing('kinesisanalytics', ['kinesisanalytics:CreateApplication', 'kinesisanalytics:StartApplication'], 'start an application', ['kinesisanalytics-001']),
    passing('lambda', ['lambda:CreateFunction', 'lambda:InvokeFunction'], 'run a function', [
        'lambda-001',
        'Rhino 15',
    ]),
    passing('lambda', ['lambda:CreateFunction', 'lambda:CreateEventSourceMapping'], 'have an event run a function', ['lambda-002', 'Rhino 17']),
    passing('lambda', ['lambda:CreateFunction', 'lambda:AddPermission'], 'let another account run a function', [
        'lambda-006',
        'Rhino 16',
    ]),
    passing('omics', ['omics:CreateWorkflow', 'omics:StartRun', 's3:GetObject'], 'run a workflow', [
        'omics-001',
    ]),
    passing('sagemaker', ['sagemaker:CreateNotebookInstance'], 'open a notebook', [
        'sagemaker-001',
        'Rhino 27',
    ]),
    passing('sagemaker', ['sagemaker:CreateTrainingJob'], 'run a training job', ['sagemaker-002']),
    passing('sagemaker', ['sagemaker:CreateProcessingJob'], 'run a processing job', ['sagemaker-003']),
    passing('scheduler', ['scheduler:CreateSchedule'], 'schedule any API call', ['scheduler-001']),
    passing('ssm', ['ssm:CreateDocument', 'ssm:StartAutomationExecution'], 'run an automation', ['ssm-003']),
    passing('states', ['states:CreateStateMachine', 'states:StartExecution'], 'run a state machine', [
        'stepfunctions-001',
    ]),
    taking(['apprunner:UpdateService'], 'change what a service runs', ['apprunner-002']),
    taking(['batch:SubmitJob'], 'run a command in a job', ['batch-002']),
    taking(['bedrock-agentcore:StartCodeInterpreterSession', 'bedrock-agentcore:InvokeCodeInterpreter'], 'run code in an interpreter', ['bedrock-002']),
    taking(['bedrock-agentcore:InvokeAgentRuntimeCommand'], 'run commands in an agent runtime', [
        'bedrock-004',
    ]),
    taking(['bedrock-agentcore:StartBrowserSession', 'bedrock-agentcore:ConnectBrowserAutomationStream'], 'drive a browser that reads credentials', ['bedrock-007']),
    taking(['cloudformation:UpdateStack'], 'change a stack', ['cloudformation-002']),
    taking(['cloudformation:CreateChangeSet', 'cloudformation:ExecuteChangeSet'], 'change a stack by a change set', ['cloudformation-005']),
    taking(['codebuild:StartBuild'], 'run commands in a build', ['codebuild-002']),
    taking(['codebuild:StartBuildBatch'], 'run commands in a batch of builds', ['codebuild-003']),
    taking([
        'codedeploy:CreateDeployment',
        'codedeploy:RegisterApplicationRevision',
        'codedeploy:GetDeploymentConfig',
    ], 'deploy scripts to instances', ['codedeploy-001']),
    taking(['codestar:CreateProject', 'codestar:AssociateTeamMember'], 'become the owner of a CodeStar project', ['Rhino 25']),
    taking(['ec2:ModifyInstanceAttribute', 'ec2:StopInstances', 'ec2:StartInstances'], 'change the start-up script of an instance', ['ec2-002']),
    taking(['ec2-instance-connect:SendSSHPublicKey'], 'log in to an instance', ['ec2-003']),
    taking(['ec2:CreateLaunchTemplateVersion', 'ec2:ModifyLaunchTemplate'], 'change what new instances start with', ['ec2-005']),
    taking(['ecs:ExecuteCommand', 'ecs:DescribeTasks'], 'run commands in a task', ['ecs-006']),
    taking(['glue:UpdateDevEndpoint'], 'log in to a development endpoint', ['glue-002', 'Rhino 20']),
    taking(['lambda:UpdateFunctionCode'], 'replace the code of a function', [
        'lambda-003',
        'lambda-004',
        'lambda-005',
        'Rhino 18',
    ]),
    taking(['lambda:UpdateFunctionConfiguration'], 'slip a layer under a function', ['Rhino 26']),
    taking(['sagemaker:CreatePresignedNotebookInstanceUrl'], 'log in to a notebook', [
        'sagemaker-004',
        'Rhino 28',
    ]),
    taking([
        'sagemaker:CreateNotebookInstanceLifecycleConfig',
        'sagemaker:StopNotebookInstance',
        'sagemaker:UpdateNotebookInstance',
        'sagemaker:StartNotebookInstance',
    ], 'change the start-up script of a notebook', ['sagemaker-005']),
    taking(['ssm:StartSession'], 'log in to an instance', ['ssm-001']),
    taking(['ssm:SendCommand'], 'run commands on an instance', ['ssm-002']),
    taking(['states:UpdateStateMachine', 'states:StartExecution'], 'change a state machine and run it', [
        'stepfunctions-002',
    ]),
];
function alone(action, gain, published) {
    return { needs: [action], gain, passesTo: [], published };
}
function passing(service, actions, gain, published, passesTo = [service]) {
    return {
        needs: ['iam:PassRole', ...actions],
        gain: `${gain} with a role of its choice`,
        passesTo: passesTo.map((name) => `${name}.amazonaws.com`),
        published,
    };
}
function taking(needs, gain, published) {
    return { needs, gain: `${gain} and act with its role`, passesTo: [], published };
}

;// CONCATENATED MODULE: ./lib/core/iam/find-escalations.js





function findEscalations(reference, access) {
    return escalationMethods.flatMap((method) => {
        const through = [];
        for (const action of method.needs) {
            const when = through.map(({ grant }) => grant.when).reduce(model_guard/* both */.WP, []);
            const best = candidatesFor(reference, access, action, method)
                .filter(({ grant }) => (0,model_guard/* canCoexist */.sm)(grant.when, when))
                .reduce((a, b) => (a === undefined || (a.isLimited && !b.isLimited) ? b : a), undefined);
            if (best === undefined)
                return [];
            through.push(best);
        }
        return [
            {
                method,
                through: through.map(({ action, grant }) => ({ action, grant })),
                isLimited: through.some(({ isLimited }) => isLimited),
            },
        ];
    });
}
function candidatesFor(reference, { held }, id, { passesTo }) {
    const found = held.get(id);
    if (found === undefined)
        return [];
    const isDeniedInPart = found.limitedBy.length > 0;
    return found.grants.flatMap((grant) => {
        const scope = scopeOfGrant(reference, found.action, grant);
        if (scope === 'none' || (scope === 'named' && choosesRole.has(id)))
            return [];
        const conditions = id === 'iam:PassRole' ? withoutPassedTo(grant.conditions, passesTo) : grant.conditions;
        if (conditions === undefined)
            return [];
        return [{ action: id, grant, isLimited: scope !== 'any' || conditions.length > 0 || isDeniedInPart }];
    });
}
const choosesRole = new Set(['iam:PassRole', 'sts:AssumeRole']);
function withoutPassedTo(conditions, services) {
    const left = [];
    for (const condition of conditions) {
        const { key, operator, values, unresolved } = condition;
        const isAsked = key.text.toLowerCase() === 'iam:passedtoservice' &&
            /^(forany\w+:|forall\w+:)?string(equals|like|equalsignorecase)(ifexists)?$/i.test(operator.text);
        if (!isAsked || unresolved.length > 0)
            left.push(condition);
        else if (!values.some((value) => services.some((service) => (0,iam_pattern/* intersects */.HY)((0,hole_pattern/* toPattern */.w)(value), service, { ignoreCase: true }))))
            return undefined;
    }
    return left;
}

;// CONCATENATED MODULE: ./lib/core/rules/no-privilege-escalation.js







/* harmony default export */ const no_privilege_escalation = (defineRule({
    id: 'no-privilege-escalation',
    code: null,
    severity: 'error',
    security: true,
    what: 'Reports the actions of one of the published methods of privilege escalation where a role holds them all, through whichever of its policies: once for the entries that complete it together. A warning where only AWS services assume the role, and where some of the actions are held on some resources or under conditions only. To pass or assume one named role is left alone.',
    why: 'The role can become what nobody meant it to be, an administrator mostly, whatever its policies seem to say.',
    fix: 'Take one of the actions out, or hold `iam:PassRole` and `sts:AssumeRole` to the roles that are meant and the rest to named resources.',
    links: [
        'https://pathfinding.cloud/paths/',
        'https://github.com/RhinoSecurityLabs/AWS-IAM-Privilege-Escalation',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
    ],
    messages: {
        one: 'With {{actions}} the role can {{gain}} ({{published}}), and so get rights it was not given.',
        limited: 'With {{actions}} the role can {{gain}} ({{published}}), as far as the resources and conditions of these grants let it.',
        many: 'Through {{entries}} the role can get rights it was not given in {{count}} ways ({{published}}): it can {{gain}}, for instance.',
        manyLimited: 'Through {{entries}} the role can get rights it was not given in {{count}} ways ({{published}}), as far as the resources and conditions of these grants let it: it can {{gain}}, for instance.',
    },
    yieldsTo: ['no-full-wildcard'],
    examples: {
        valid: [
            {
                name: 'one named role for functions',
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        { Effect: 'Allow', Action: ['lambda:CreateFunction', 'lambda:InvokeFunction'], Resource: '*' },
                        {
                            Effect: 'Allow',
                            Action: 'iam:PassRole',
                            Resource: 'arn:aws:iam::111122223333:role/function',
                            Condition: { StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } },
                        },
                    ],
                },
            },
        ],
        invalid: [
            {
                name: 'any role for functions',
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        { Effect: 'Allow', Action: ['lambda:CreateFunction', 'lambda:InvokeFunction'], Resource: '*' },
                        { Effect: 'Allow', Action: 'iam:PassRole', Resource: 'arn:aws:iam::111122223333:role/*' },
                    ],
                },
            },
            {
                name: 'a role that can attach policies to itself',
                policy: {
                    Version: '2012-10-17',
                    Statement: [{ Effect: 'Allow', Action: 'iam:AttachRolePolicy', Resource: '*' }],
                },
            },
        ],
    },
    check: {
        workspace(workspace, { reference, report }) {
            const { documents, rolePolicies } = workspace;
            const facts = [...rolePolicies, ...(0,lone_policies/* lonePolicies */.J)(documents, rolePolicies)].flatMap((role) => chainsOf(role, findEscalations(reference, workspace.accessOf(role))));
            for (const [chain, ...mirrors] of (0,group_by_role/* groupByRole */.P)(facts)) {
                const { completing, others, escalations, isLimited, isHelper } = chain;
                const [first] = escalations;
                const published = escalations.map(({ method }) => method.published[0] ?? '');
                const data = {
                    actions: (0,describe_levels/* joinWords */.yZ)(first.method.needs),
                    entries: (0,describe_levels/* joinWords */.yZ)([...others.map(grant_place/* nameOfGrant */.x), (0,grant_place/* nameOfGrant */.x)(completing)]),
                    count: escalations.length,
                    gain: first.method.gain,
                    published: (0,describe_levels/* describeNames */.e2)(published),
                    methods: escalations.map(({ method }) => ({
                        needs: method.needs,
                        gain: method.gain,
                        published: method.published,
                    })),
                };
                const isOne = escalations.length === 1;
                report({ span: (0,grant_place/* placeOfGrant */.Z)(completing) }, isLimited ? (isOne ? 'limited' : 'manyLimited') : isOne ? 'one' : 'many', data, {
                    severity: isLimited || isHelper ? 'warning' : 'error',
                    confidence: isLimited ? 'estimate' : 'certain',
                    related: [
                        ...others.map((grant) => ({
                            at: { span: (0,grant_place/* placeOfGrant */.Z)(grant) },
                            message: `${(0,grant_place/* nameOfGrant */.x)(grant)} is part of it.`,
                        })),
                        ...mirrors.map((mirror) => ({
                            at: { span: (0,grant_place/* placeOfGrant */.Z)(mirror.completing) },
                            message: 'The same in a mirror.',
                        })),
                    ],
                });
            }
        },
    },
}));
function chainsOf(role, escalations) {
    const groups = new Map();
    for (const escalation of escalations) {
        const places = grantsOf(role, escalation).map((grant) => keyOf((0,grant_place/* placeOfGrant */.Z)(grant)));
        const key = `${escalation.isLimited ? 'limited' : 'free'} ${places.join(' ')}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [escalation]);
        else
            group.push(escalation);
    }
    return [...groups.values()].flatMap((group) => {
        const grants = grantsOf(role, group[0]);
        const completing = grants.at(-1);
        if (completing === undefined)
            return [];
        return [
            {
                role: role.configured,
                file: (0,grant_place/* placeOfGrant */.Z)(completing).source.file,
                key: JSON.stringify([group[0].isLimited, group.map(({ method }) => method.needs)]),
                completing,
                others: grants.slice(0, -1),
                escalations: group,
                isLimited: group[0].isLimited,
                isHelper: role.trust !== undefined && trustsOnlyServices(role.trust),
            },
        ];
    });
}
function grantsOf({ policies }, { through }) {
    const byPlace = new Map(through.map(({ grant }) => [keyOf((0,grant_place/* placeOfGrant */.Z)(grant)), grant]));
    return [...byPlace.values()].sort((a, b) => policies.indexOf(a.policy) - policies.indexOf(b.policy) ||
        (0,grant_place/* placeOfGrant */.Z)(a).start - (0,grant_place/* placeOfGrant */.Z)(b).start);
}
function keyOf({ source, start }) {
    return `${start} ${source.file}`;
}

// EXTERNAL MODULE: ./lib/core/iam/aws-principal.js
var aws_principal = __webpack_require__(56219);
// EXTERNAL MODULE: ./lib/core/iam/held-by.js
var held_by = __webpack_require__(47922);
// EXTERNAL MODULE: ./lib/core/iam/public-access.js
var public_access = __webpack_require__(55563);
// EXTERNAL MODULE: ./lib/core/iam/someone.js
var someone = __webpack_require__(90021);
;// CONCATENATED MODULE: ./lib/core/rules/no-public-principal.js






/* harmony default export */ const no_public_principal = (defineRule({
    id: 'no-public-principal',
    code: null,
    severity: 'error',
    security: true,
    what: 'Reports the principal `*` in a statement that allows, of a trust policy or a resource policy; a suggestion where a condition, or a Deny of all others, still says who.',
    why: 'It lets in every AWS account, and in most resource policies callers without one.',
    fix: 'Name the account, role or service; keep a condition such as aws:SourceArn beside it where one is needed.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous',
        'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status',
    ],
    messages: {
        trust: 'Anyone with an AWS account may assume this role: its principal is *.',
        resource: 'Everyone may do what this statement allows: its principal is *.',
        denied: 'The principal is *, and who comes in is held only by what is denied to all others; name the principal as well.',
        held: 'The principal is *, and who comes in is held only by {{key}}; name the principal as well.',
    },
    yieldsTo: ['valid-policy'],
    examples: {
        valid: [
            {
                name: 'everyone denied what is not encrypted',
                policyType: 'resource',
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        {
                            Effect: 'Deny',
                            Principal: '*',
                            Action: 's3:*',
                            Resource: 'arn:aws:s3:::example-bucket/*',
                            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
                        },
                    ],
                },
            },
        ],
        invalid: [
            {
                name: 'a bucket for everyone',
                policyType: 'resource',
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        {
                            Effect: 'Allow',
                            Principal: '*',
                            Action: 's3:GetObject',
                            Resource: 'arn:aws:s3:::example-bucket/*',
                        },
                    ],
                },
            },
            {
                name: 'everyone, from one topic',
                policyType: 'resource',
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        {
                            Effect: 'Allow',
                            Principal: { AWS: '*' },
                            Action: 'sqs:SendMessage',
                            Resource: 'arn:aws:sqs:us-east-1:111122223333:events',
                            Condition: { ArnEquals: { 'aws:SourceArn': 'arn:aws:sns:us-east-1:111122223333:events' } },
                        },
                    ],
                },
            },
        ],
    },
    check: {
        statement(statement, { document, report }) {
            const { effect, principal: element, conditions } = statement;
            const { policyType } = document;
            if (policyType !== 'trust' && policyType !== 'resource')
                return;
            if (effect !== 'Allow' || element === undefined || element.negated)
                return;
            const everyone = element.values.filter(isEveryone);
            if (everyone.length === 0)
                return;
            const holds = (0,held_by/* heldBy */.Vr)(conditions, someone/* someone */.j);
            const guards = holds.map(({ when }) => when);
            const [hold] = holds;
            for (const { type, value } of everyone) {
                const code = policyType === 'trust' && type === '*'
                    ? 'ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL'
                    : null;
                if (hold && (0,model_guard/* isCoveredBy */.ID)(value.when, guards))
                    report(value, 'held', { key: hold.condition.key.text }, {
                        severity: 'suggestion',
                        code,
                        related: [{ at: hold.condition, message: 'The condition that holds it.' }],
                    });
                else if (isDeniedToStrangers(statement, document))
                    report(value, 'denied', {}, { severity: 'suggestion', code });
                else if (policyType === 'trust')
                    report(value, 'trust', {}, { code });
                else
                    report(value, 'resource', {}, { severity: 'security-warning' });
            }
        },
    },
}));
function isDeniedToStrangers(statement, { statements }) {
    const denies = statements.filter(({ effect }) => effect === 'Deny');
    const attached = [statement, ...denies].map((one) => ({ statement: one, when: model_guard/* always */.Gk }));
    return denies.length > 0 && denies.length <= maxDenies && (0,public_access/* checkNoPublicAccess */.$)(attached).result === 'pass';
}
const maxDenies = 50;
function isEveryone({ type, value }) {
    return (type === '*' || type === 'AWS') && (0,aws_principal/* readAwsPrincipal */.w)(value).kind === 'everyone';
}

;// CONCATENATED MODULE: ./lib/core/iam/covered-patterns.js

function findCovered(list, mayCover, effort) {
    const found = new Map();
    const open = [];
    const covers = (outer, inner) => (0,symbolic/* containsSymbolic */.w)(outer.text, inner.text, effort) && mayCover(outer.item, inner.item);
    for (const twins of groupTwins(list)) {
        if (effort.isUsedUp())
            break;
        while (open.length > 0 && !twins[0].start.startsWith(open.at(-1)?.start ?? ''))
            open.pop();
        const coverOf = (inner) => open.find((outer) => covers(outer, inner)) ??
            twins.find((twin) => twin !== inner && covers(twin, inner) && (twin.index < inner.index || !covers(inner, twin)));
        const kept = twins.filter((inner) => {
            const outer = coverOf(inner);
            if (outer !== undefined)
                found.set(inner.item, outer.item);
            return outer === undefined;
        });
        if (twins[0].start !== twins[0].text)
            open.push(...kept);
    }
    return found;
}
function groupTwins(list) {
    const groups = [];
    for (const candidate of list.map(toCandidate).sort(byGenerality)) {
        const last = groups.at(-1);
        if (last?.[0].text === candidate.text)
            last.push(candidate);
        else
            groups.push([candidate]);
    }
    return groups;
}
function toCandidate({ pattern, item }, index) {
    return { item, index, ...shapeOf(pattern) };
}
const shapes = new Map();
const maxShapes = 20_000;
function shapeOf(pattern) {
    const known = shapes.get(pattern);
    if (known !== undefined)
        return known;
    const text = pattern.replace(/[*?]+/g, canonicalRun);
    const wildcard = text.search(/[*?]/);
    const stars = text.split('*').length - 1;
    const shape = {
        text,
        start: wildcard === -1 ? text : text.slice(0, wildcard),
        minLength: text.length - stars,
        literals: text.length - stars - (text.split('?').length - 1),
        stars,
    };
    if (shapes.size >= maxShapes)
        shapes.clear();
    if (pattern.length <= 2_048)
        shapes.set(pattern, shape);
    return shape;
}
function canonicalRun(run) {
    const least = run.replaceAll('*', '');
    return least.length < run.length ? `${least}*` : least;
}
function byGenerality(a, b) {
    if (a.start !== b.start)
        return a.start < b.start ? -1 : 1;
    const order = a.minLength - b.minLength || a.literals - b.literals || b.stars - a.stars;
    if (order !== 0)
        return order;
    if (a.text !== b.text)
        return a.text < b.text ? -1 : 1;
    return a.index - b.index;
}

;// CONCATENATED MODULE: ./lib/core/iam/scope-covers.js


function createScopeCovers(toSymbolic, effort) {
    const known = new Map();
    const conditionKeys = new Map();
    const conditionsOf = (statement) => {
        const made = conditionKeys.get(statement) ??
            statement.conditions
                .map((condition) => describeCondition(condition, statement, toSymbolic))
                .sort()
                .join('\n');
        conditionKeys.set(statement, made);
        return made;
    };
    const decide = (outer, inner) => (outer.conditions.length === 0 || conditionsOf(outer) === conditionsOf(inner)) &&
        principalsCover(outer, inner, toSymbolic, effort) &&
        resourcesCover(outer, inner, toSymbolic, effort);
    return (outer, inner) => {
        const row = known.get(outer) ?? new Map();
        known.set(outer, row);
        const answer = row.get(inner) ?? decide(outer, inner);
        row.set(inner, answer);
        return answer;
    };
}
function resourcesCover({ resource: outer, index: place }, { resource: inner, index: innerPlace, when: innerWhen }, toSymbolic, effort) {
    if (outer === undefined || inner === undefined)
        return outer === inner;
    if (outer.negated || inner.negated || inner.values.length + inner.unresolved.length === 0)
        return false;
    const wide = outer.values.map((value) => ({
        text: toSymbolic(value, { place, foldCase: false }),
        when: value.when,
    }));
    if (inner.unresolved.length > 0 &&
        !wide.some(({ text, when }) => text === '*' && (0,model_guard/* isImpliedBy */.y$)(when, innerWhen)))
        return false;
    return inner.values.every((value) => {
        const narrow = toSymbolic(value, { place: innerPlace, foldCase: false });
        return wide.some(({ text, when }) => (0,symbolic/* containsSymbolic */.w)(text, narrow, effort) && (0,model_guard/* isImpliedBy */.y$)(when, value.when));
    });
}
function principalsCover({ principal: outer, index: place }, { principal: inner, index: innerPlace }, toSymbolic, effort) {
    if (outer === undefined || inner === undefined)
        return outer === inner;
    if (outer.negated || inner.negated || inner.unresolved.length > 0 || inner.values.length === 0)
        return false;
    const wide = outer.values.map(({ type, value }) => ({
        type,
        text: toSymbolic(value, { place, foldCase: false }),
        when: value.when,
    }));
    return inner.values.every(({ type, value }) => {
        const narrow = toSymbolic(value, { place: innerPlace, foldCase: false });
        return wide.some((candidate) => effort.spend(candidate.text.length + narrow.length + 1) &&
            ((candidate.type === type && candidate.text === narrow) || candidate.type === '*') &&
            (0,model_guard/* isImpliedBy */.y$)(candidate.when, value.when));
    });
}
function describeCondition(condition, { index: place, when: own }, toSymbolic) {
    const describeGuard = (guard) => guard
        .filter((literal) => !(0,model_guard/* isImpliedBy */.y$)([literal], own))
        .map((literal) => `${String(literal.is)} ${literal.condition}`)
        .sort();
    const values = condition.values.map((value) => [
        toSymbolic(value, { place, foldCase: false }),
        describeGuard(value.when),
    ]);
    const hidden = condition.unresolved.map(({ expression }) => `${place} ${expression}`);
    return JSON.stringify([
        condition.operator.text.toLowerCase(),
        condition.key.text.toLowerCase(),
        values.map((value) => JSON.stringify(value)).sort(),
        hidden.sort(),
        describeGuard(condition.when),
    ]);
}

;// CONCATENATED MODULE: ./lib/core/rules/no-redundant-grant.js






const no_redundant_grant_messages = {
    repeatedAction: '{{entry}} is listed twice.',
    coveredAction: '{{entry}} is covered by {{cover}} in the same list.',
    repeatedResource: '{{entry}} is listed twice.',
    coveredResource: '{{entry}} is covered by {{cover}} in the same list.',
    grantedElsewhere: '{{entry}} is granted already by {{cover}} in {{statement}}, on at least the same resources and under no further condition.',
    wholeStatement: 'Everything this statement grants is granted already by {{statement}}, on at least the same resources and under no further condition.',
    gaveUp: 'This document has too many patterns to compare them all; split it to have each looked at.',
};
/* harmony default export */ const no_redundant_grant = (defineRule({
    id: 'no-redundant-grant',
    code: null,
    severity: 'warning',
    what: 'Reports an action or resource that another entry of the same list covers, and an allowed action that another statement of the document grants at least as widely.',
    why: 'Taking such an entry out looks like taking access away and does not.',
    fix: 'Take out the narrower entry, or the wider one if it was not meant.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-redundant-action',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-redundant-resource',
    ],
    messages: no_redundant_grant_messages,
    yieldsTo: ['no-repeated-statement'],
    examples: {
        valid: [
            {
                name: 'the same action on other resources',
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        {
                            Effect: 'Allow',
                            Action: ['logs:Describe*', 'logs:StartQuery'],
                            Resource: 'arn:aws:logs:*:*:log-group:/aws/lambda/*',
                        },
                        {
                            Effect: 'Allow',
                            Action: 'logs:DescribeLogGroups',
                            Resource: 'arn:aws:logs:*:*:log-group:*',
                        },
                    ],
                },
            },
        ],
        invalid: [
            {
                name: 'an action and a pattern that has it',
                policy: {
                    Version: '2012-10-17',
                    Statement: [{ Effect: 'Allow', Action: ['ecs:Describe*', 'ecs:DescribeClusters'], Resource: '*' }],
                },
            },
            {
                name: 'an action that another statement grants without a condition',
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        { Sid: 'Read', Effect: 'Allow', Action: ['ec2:Describe*', 'ec2:Get*'], Resource: '*' },
                        {
                            Sid: 'ReadTagged',
                            Effect: 'Allow',
                            Action: ['ec2:DescribeInstances', 'rds:DescribeDBInstances'],
                            Resource: '*',
                            Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } },
                        },
                    ],
                },
            },
        ],
    },
    check: {
        policy(document, { report }) {
            const toSymbolic = (0,symbolic/* createToSymbolic */.G)();
            const effort = (0,iam_effort/* createEffort */.f)(20_000_000);
            const needless = new Set();
            for (const { action, resource, index } of document.statements) {
                if (action)
                    no_redundant_grant_reportList(action, 'Action', index, toSymbolic, effort, report).forEach((value) => needless.add(value));
                if (resource)
                    no_redundant_grant_reportList(resource, 'Resource', index, toSymbolic, effort, report);
            }
            reportAcross(document, needless, toSymbolic, effort, report);
            if (effort.isUsedUp())
                report(document, 'gaveUp', {}, { severity: 'suggestion' });
        },
    },
}));
function no_redundant_grant_reportList({ values }, kind, place, toSymbolic, effort, report) {
    if (values.length < 2)
        return [];
    const foldCase = kind === 'Action';
    const list = values.map((item) => ({ pattern: toSymbolic(item, { place, foldCase }), item }));
    const covered = findCovered(list, (outer, inner) => (0,model_guard/* isImpliedBy */.y$)(outer.when, inner.when), effort);
    for (const [value, cover] of covered) {
        const isRepeated = toSymbolic(value, { place, foldCase }) === toSymbolic(cover, { place, foldCase });
        report(value, `${isRepeated ? 'repeated' : 'covered'}${kind}`, { entry: value.text, cover: cover.text }, {
            code: kind === 'Action' ? 'REDUNDANT_ACTION' : 'REDUNDANT_RESOURCE',
            related: [{ at: cover, message: 'The entry that covers it.' }],
        });
    }
    return [...covered.keys()];
}
function reportAcross(document, needless, toSymbolic, effort, report) {
    const allows = document.statements.filter(({ effect, action }) => effect === 'Allow' && action?.negated === false);
    if (allows.length < 2)
        return;
    const grants = new Map(allows.map((statement) => [
        statement,
        (statement.action?.values ?? [])
            .filter((value) => !needless.has(value))
            .map((value) => ({ value, statement })),
    ]));
    const list = [...grants.values()].flat().map((item) => ({
        pattern: toSymbolic(item.value, { place: item.statement.index, foldCase: true }),
        item,
    }));
    const scopeCovers = createScopeCovers(toSymbolic, effort);
    const covered = findCovered(list, (outer, inner) => outer.statement !== inner.statement &&
        (0,model_guard/* isImpliedBy */.y$)(outer.value.when, inner.value.when) &&
        scopeCovers(outer.statement, inner.statement), effort);
    for (const [statement, own] of grants)
        reportStatement(statement, own, covered, report);
}
function reportStatement(statement, grants, covered, report) {
    const found = grants.flatMap((grant) => {
        const cover = covered.get(grant);
        return cover === undefined ? [] : [{ grant, cover }];
    });
    const { action } = statement;
    if (action && found.length > 1 && found.length === grants.length && action.unresolved.length === 0) {
        const covers = [...new Set(found.map(({ cover }) => cover.statement))];
        report(action.key, 'wholeStatement', { statement: covers.map(no_redundant_grant_nameOf).join(' and ') }, {
            severity: 'suggestion',
            related: covers.map((cover) => ({ at: no_redundant_grant_placeOf(cover), message: 'A statement that grants it.' })),
        });
    }
    else
        for (const { grant, cover } of found)
            report(grant.value, 'grantedElsewhere', { entry: grant.value.text, cover: cover.value.text, statement: no_redundant_grant_nameOf(cover.statement) }, { severity: 'suggestion', related: [{ at: cover.value, message: 'The entry that grants it.' }] });
}
function no_redundant_grant_nameOf({ sid, index }) {
    return sid === undefined || sid.text === '' ? `statement ${index + 1}` : `the statement ${sid.text}`;
}
function no_redundant_grant_placeOf({ sid, action, span }) {
    return sid ?? action?.key ?? { span };
}

;// CONCATENATED MODULE: ./lib/core/iam/redundant-with-managed.js



function redundantWithManaged(reference, { role, held }) {
    const coversOf = ({ id }, when) => (held.get(id)?.grants ?? []).filter((grant) => isOfAws(grant.policy) && isOnEverything(grant) && (0,model_guard/* isImpliedBy */.y$)(grant.when, when));
    return role.policies
        .filter((policy) => !isOfAws(policy))
        .flatMap((policy) => policy.document.statements.flatMap((statement) => {
        const { effect, action } = statement;
        if (effect !== 'Allow' || action === undefined || action.negated)
            return [];
        const by = new Set();
        const when = (0,model_guard/* both */.WP)((0,model_guard/* both */.WP)(policy.when, policy.document.when), statement.when);
        const entries = action.values.filter((entry) => {
            const actions = (0,model_value/* isKnown */.q)(entry) ? (0,expand/* expandAction */.l1)(reference, entry.text) : [];
            const covers = actions.map((one) => coversOf(one, (0,model_guard/* both */.WP)(when, entry.when)));
            if (actions.length === 0 || covers.some((grants) => grants.length === 0))
                return false;
            for (const [first, ...others] of covers)
                if (first !== undefined && ![first, ...others].some((grant) => by.has(grant.policy)))
                    by.add(first.policy);
            return true;
        });
        if (entries.length === 0)
            return [];
        const isWhole = entries.length === action.values.length && action.unresolved.length === 0;
        return [{ policy, statement, entries, isWhole, by: [...by] }];
    }));
}
function isOfAws({ version }) {
    return version !== undefined;
}
function isOnEverything({ resources, negatedResources, conditions }) {
    return !negatedResources && conditions.length === 0 && resources.some(({ text }) => text === '*');
}

;// CONCATENATED MODULE: ./lib/core/rules/no-redundant-with-managed.js




/* harmony default export */ const no_redundant_with_managed = (defineRule({
    id: 'no-redundant-with-managed',
    code: null,
    severity: 'suggestion',
    what: "Reports entries of a role's own policies of which AWS managed policies attached to it grant every action on `*`, under no condition, in the versions that Roleproof carries.",
    why: 'Taking such an entry out takes nothing away and scoping it limits nothing; it only matters again on the day AWS takes the actions out of the managed policy.',
    fix: 'Take the entry out, or detach the managed policy if the entry says all that was meant; to keep it against changes by AWS, suppress this with that reason.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
        'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html',
    ],
    messages: {
        entries: 'Granted on every resource by {{policies}} too, as of today: {{count}} of the {{total}} entries here ({{entries}}).',
        statement: 'All that this statement grants is granted by {{policies}} too, as of today: without it the role could do the same.',
        scope: 'All that this statement grants is granted on every resource by {{policies}} too, as of today: its resources and conditions limit nothing.',
    },
    examples: {
        valid: [
            {
                name: 'a role that carries no managed policy that grants the same',
                files: {
                    'role.yaml': no_redundant_with_managed_example(['arn:aws:iam::aws:policy/AWSBillingReadOnlyAccess'], 'logs:GetLogEvents'),
                },
            },
        ],
        invalid: [
            {
                name: 'a scope that another policy of the role undoes',
                files: {
                    'role.yaml': no_redundant_with_managed_example(['arn:aws:iam::aws:policy/CloudWatchReadOnlyAccess'], 'logs:GetLogEvents'),
                },
            },
        ],
    },
    check: {
        workspace(workspace, { reference, report }) {
            const facts = workspace.rolePolicies
                .filter(({ policies }) => policies.some(({ version }) => version !== undefined))
                .flatMap((role) => gatherEntries(redundantWithManaged(reference, workspace.accessOf(role))).map((found) => {
                const entries = found.entries.map(({ text }) => text);
                const key = JSON.stringify([found.statement.sid?.text, entries, found.isWhole]);
                return { role: role.configured, file: found.policy.document.source.file, key, found, entries };
            }));
            for (const [{ found, entries }, ...mirrors] of (0,group_by_role/* groupByRole */.P)(facts)) {
                const { statement, isWhole, by } = found;
                const id = !isWhole ? 'entries' : no_redundant_with_managed_isOnEverything(statement) ? 'statement' : 'scope';
                report(no_redundant_with_managed_placeOf(statement), id, {
                    count: entries.length,
                    total: entriesOf(found.policy.document),
                    entries: (0,describe_levels/* describeNames */.e2)(entries),
                    redundant: entries,
                    policies: (0,describe_levels/* describeNames */.e2)(by.map(no_redundant_with_managed_nameOf)),
                    managed: by.map(({ name, version }) => ({ arn: name, version: version ?? null })),
                }, {
                    related: [
                        ...by.map((policy) => ({
                            at: { span: policy.at },
                            message: `${no_redundant_with_managed_nameOf(policy)} is attached here.`,
                        })),
                        ...mirrors.map((mirror) => ({
                            at: no_redundant_with_managed_placeOf(mirror.found.statement),
                            message: 'The same in a mirror.',
                        })),
                    ],
                });
            }
        },
    },
}));
function gatherEntries(all) {
    const gathered = new Map();
    for (const found of all) {
        const key = found.isWhole ? found : found.policy.document;
        const known = gathered.get(key);
        if (known === undefined)
            gathered.set(key, found);
        else {
            const by = [...new Set([...known.by, ...found.by])];
            gathered.set(key, { ...known, entries: [...known.entries, ...found.entries], by });
        }
    }
    return [...gathered.values()];
}
function entriesOf({ statements }) {
    return statements.reduce((sum, { action }) => sum + (action?.values.length ?? 0), 0);
}
function no_redundant_with_managed_isOnEverything({ resource, conditions }) {
    return conditions.length === 0 && resource?.values.some(({ text }) => text === '*') === true;
}
function no_redundant_with_managed_placeOf({ action, span }) {
    return action?.key ?? { span };
}
function no_redundant_with_managed_nameOf({ name, version }) {
    const short = name.slice(name.lastIndexOf('/') + 1);
    return version === undefined ? short : `${short} ${version}`;
}
function no_redundant_with_managed_example(managed, action) {
    return [
        "AWSTemplateFormatVersion: '2010-09-09'",
        'Resources:',
        '  Reader:',
        '    Type: AWS::IAM::Role',
        '    Properties:',
        '      AssumeRolePolicyDocument:',
        "        Version: '2012-10-17'",
        '        Statement: { Effect: Allow, Action: sts:AssumeRole, Principal: { Service: lambda.amazonaws.com } }',
        '      ManagedPolicyArns:',
        ...managed.map((arn) => `        - ${arn}`),
        '      Policies:',
        '        - PolicyName: read',
        '          PolicyDocument:',
        "            Version: '2012-10-17'",
        '            Statement:',
        `              - { Effect: Allow, Action: ${action}, Resource: 'arn:aws:logs:*:*:log-group:/aws/containerinsights/*' }`,
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/core/model/plain-data.js
var plain_data = __webpack_require__(80110);
;// CONCATENATED MODULE: ./lib/core/rules/access-analyzer/no-repeated-statement.js



/* harmony default export */ const no_repeated_statement = (defineRule({
    id: 'no-repeated-statement',
    code: null,
    severity: 'suggestion',
    what: 'Reports a statement that says the same as an earlier one of the document, whatever its Sid and the order of its lists.',
    why: 'Taking one of the two out looks like a change and is none.',
    fix: 'Take one of the two out.',
    links: [issue_codes/* issueCodesPage */.Zu],
    messages: { REDUNDANT_STATEMENT: 'This statement says the same as statement {{position}}.' },
    examples: {
        valid: [{ name: 'one allows, one denies', policy: twoStatements('Allow', 'Deny') }],
        invalid: [{ name: 'the same twice', policy: twoStatements('Allow', 'Allow') }],
    },
    check: {
        policy({ statements }, { report }) {
            const seen = new Map();
            for (const { statement, data } of withLikes(statements.filter(({ tree }) => !hides(tree)))) {
                const guard = statement.when.map(({ condition, is }) => [condition, is]);
                const text = JSON.stringify(guard) + canonical(data, 'Sid');
                const first = seen.get(text);
                if (first === undefined)
                    seen.set(text, statement);
                else
                    report(no_repeated_statement_placeOf(statement), 'REDUNDANT_STATEMENT', { position: first.index + 1 }, { related: [{ at: no_repeated_statement_placeOf(first), message: 'The first of them.' }] });
            }
        },
    },
}));
function withLikes(statements) {
    if (statements.length < 2)
        return [];
    const groups = new Map();
    for (const statement of statements) {
        const data = (0,plain_data/* plainData */.l)(statement.tree);
        const action = leastAction(data);
        const group = groups.get(action);
        if (group === undefined)
            groups.set(action, [{ statement, data }]);
        else
            group.push({ statement, data });
    }
    return [...groups.values()].filter(({ length }) => length > 1).flat();
}
function leastAction(data) {
    const Action = typeof data === 'object' && data !== null && 'Action' in data ? data.Action : undefined;
    return [Action]
        .flat(Infinity)
        .reduce((least, one) => (typeof one === 'string' && (least === '' || one < least) ? one : least), '');
}
function no_repeated_statement_placeOf({ action, span }) {
    const [only, ...others] = action?.values ?? [];
    return (others.length === 0 ? only : undefined) ?? action?.key ?? { span };
}
function hides(value) {
    const open = [value];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (next.kind === 'unknown' || next.kind === 'choice')
            return true;
        if (next.kind === 'string' && next.holes.length > 0)
            return true;
        if (next.kind === 'list')
            for (const item of next.items)
                open.push(item);
        if (next.kind === 'map')
            for (const entry of next.entries)
                open.push(entry.value);
    }
    return false;
}
function canonical(data, leaveOut) {
    if (Array.isArray(data)) {
        const items = [...new Set(data.map((item) => canonical(item)))].sort();
        return items.length === 1 ? (items[0] ?? '') : `[${items.join()}]`;
    }
    if (typeof data !== 'object' || data === null)
        return JSON.stringify(data);
    const members = Object.entries(data)
        .filter(([name]) => name !== leaveOut)
        .map(([name, value]) => `${JSON.stringify(name)}:${canonical(value)}`);
    return `{${members.sort().join()}}`;
}
function twoStatements(first, second) {
    const Statement = [first, second].map((Effect) => ({
        Effect,
        Action: 'ce:GetCostAndUsage',
        Resource: '*',
    }));
    return { Version: '2012-10-17', Statement };
}

;// CONCATENATED MODULE: ./lib/core/rules/no-service-wildcard.js






/* harmony default export */ const no_service_wildcard = (defineRule({
    id: 'no-service-wildcard',
    code: null,
    severity: 'security-warning',
    what: 'Reports a pattern such as `s3:*` that allows all of a service; what a key or other resource allows its own account is left out.',
    why: 'It grants whatever AWS adds to the service, writes included, without anyone reviewing it.',
    fix: 'Name the verbs that are needed, such as `s3:Get*` and `s3:List*`.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
        'https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html',
    ],
    messages: {
        identity: '{{pattern}} grants all of {{name}}: {{actions}} today ({{levels}}), and whatever the service adds.',
        resource: '{{pattern}} lets {{principal}} do all that {{name}} knows: {{actions}} today ({{levels}}), and whatever the service adds.',
    },
    yieldsTo: ['no-write-action', 'no-full-wildcard'],
    examples: {
        valid: [
            {
                name: 'verbs of a service',
                policy: {
                    Version: '2012-10-17',
                    Statement: [{ Effect: 'Allow', Action: ['pricing:Get*', 'pricing:List*'], Resource: '*' }],
                },
            },
        ],
        invalid: [
            {
                name: 'a whole service, though it only reads today',
                policy: {
                    Version: '2012-10-17',
                    Statement: [{ Effect: 'Allow', Action: 'pricing:*', Resource: '*' }],
                },
            },
        ],
    },
    check: {
        statement(statement, { document, reference, settings, report }) {
            const { effect, action, principal } = statement;
            if (effect !== 'Allow' || action === undefined || action.negated)
                return;
            const { policyType } = document;
            if (policyType !== 'identity' && policyType !== 'resource')
                return;
            for (const value of action.values) {
                const prefix = value.holes.length > 0 ? undefined : (0,action_pattern/* wholeService */.DK)(value.text);
                const service = prefix === undefined ? undefined : reference.service(prefix);
                if (service === undefined)
                    continue;
                const actions = (0,expand/* expandAction */.l1)(reference, value.text);
                const granted = (0,describe_levels/* countExpansion */.pw)(actions);
                const data = {
                    pattern: value.text,
                    name: service.name,
                    actions: (0,describe_levels/* countActions */.Bd)(actions.length),
                    levels: (0,describe_levels/* describeLevels */.Zl)(granted),
                    granted,
                };
                if (policyType === 'identity')
                    report(value, 'identity', data);
                else if (!isOwnAccount(statement, service.prefix, settings))
                    report(value, 'resource', { ...data, principal: no_service_wildcard_nameOf(principal?.values ?? []) });
            }
        },
    },
}));
function isOwnAccount({ principal }, service, { trust }) {
    if (principal === undefined || principal.negated || principal.unresolved.length > 0)
        return false;
    return principal.values.every(({ type, value }) => {
        const read = type === 'AWS' ? (0,aws_principal/* readAwsPrincipal */.w)(value) : undefined;
        if (read?.kind !== 'account')
            return false;
        return read.account.kind === 'own' || (service === 'kms' && isKeyOwner(value.text, read, trust.accounts));
    });
}
function isKeyOwner(text, { account }, vendors) {
    return account.kind === 'known' && text.endsWith(':root') && !vendors.includes(account.id);
}
function no_service_wildcard_nameOf(principals) {
    const [first, ...others] = principals;
    if (first === undefined)
        return 'whom a deployment names';
    const { text } = (0,with_defaults/* withDefaults */.r)(first.value);
    const name = text === '*' ? 'everyone' : text;
    return others.length === 0 ? name : `${name} and ${others.length} more`;
}

// EXTERNAL MODULE: ./lib/core/iam/lock-role.js
var lock_role = __webpack_require__(62815);
// EXTERNAL MODULE: ./lib/core/iam/role-drift.js
var role_drift = __webpack_require__(79043);
// EXTERNAL MODULE: ./lib/core/model/describe-cause.js
var describe_cause = __webpack_require__(66038);
;// CONCATENATED MODULE: ./lib/core/rules/no-silent-growth.js







/* harmony default export */ const no_silent_growth = (defineRule({
    id: 'no-silent-growth',
    code: null,
    severity: 'security-warning',
    what: 'Reports what a configured role can do, or may do unknown to anyone, that `roleproof.lock` does not have; a suggestion where all of it only lists or describes.',
    why: 'Patterns and managed policies grow when AWS adds actions, so a role can do more tomorrow than was reviewed though nobody changed it.',
    fix: 'Review the actions, take away those that are not wanted, then run `roleproof lock` and commit the file.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html',
        'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/about-managed-policy-reference.html',
    ],
    messages: {
        grown: '{{role}} can do {{actions}} that roleproof.lock does not have ({{levels}}): {{names}}; the cause is {{causes}}.',
        unlocked: '{{role}} is not in roleproof.lock: nobody reviewed its {{actions}} ({{levels}}).',
        unknown: '{{role}} has access that nobody can tell and roleproof.lock does not have: {{names}}.',
    },
    examples: {
        valid: [
            {
                name: 'a role that can do what the lock says',
                policy: no_silent_growth_policyOf('s3:GetBucketLocation'),
                settings: no_silent_growth_exampleSettings(),
            },
        ],
        invalid: [
            { name: 'an action nobody reviewed', policy: no_silent_growth_policyOf('s3:GetObject'), settings: no_silent_growth_exampleSettings() },
        ],
    },
    check: {
        workspace(workspace, { settings: { lock }, reference, report }) {
            if (lock === undefined)
                return;
            for (const texts of (0,lock_role/* configuredRoles */.M6)(workspace.rolePolicies)) {
                const [role] = texts;
                if (role === undefined || role.unknown.some(({ kind }) => kind === 'unread'))
                    continue;
                const present = (0,lock_role/* lockRole */.AA)(texts.map((text) => workspace.accessOf(text)));
                const drift = (0,role_drift/* roleDrift */.G)(present.name, { role: lock.roles.find(({ name }) => name === present.name), reference: lock.reference }, { role: present, reference });
                const at = { span: (0,model_source/* firstLineOf */.Qy)(role.place) };
                const grown = grownIn(drift);
                const severity = grown.some(role_drift/* isSerious */.$) ? 'security-warning' : 'suggestion';
                const data = {
                    role: drift.role,
                    actions: (0,describe_levels/* countActions */.Bd)(grown.length),
                    levels: levelsOf(grown),
                    added: grown,
                };
                if (drift.status === 'new')
                    report(at, 'unlocked', data, { severity });
                else if (grown.length > 0)
                    report(at, 'grown', { ...data, names: (0,describe_levels/* describeNames */.e2)(grown.map(no_silent_growth_nameOf)), causes: no_silent_growth_causesOf(grown) }, { severity });
                const { added } = drift.unknown;
                if (added.length > 0)
                    report(at, 'unknown', { role: drift.role, names: (0,describe_levels/* describeNames */.e2)(added), added });
            }
        },
    },
}));
function grownIn({ added, changed }) {
    return [...changed.filter((action) => (0,role_drift/* isSerious */.$)(action) && !(0,role_drift/* isSerious */.$)(action.before)), ...added];
}
function levelsOf(actions) {
    const counts = { ...granted/* emptyGranted */.F8 };
    for (const { level } of actions)
        counts[level] += 1;
    const content = actions.filter(({ tier }) => tier === 'A').length;
    return content === 0 ? (0,describe_levels/* describeLevels */.Zl)(counts) : `${(0,describe_levels/* describeLevels */.Zl)(counts)}; ${content} of tier A`;
}
function no_silent_growth_nameOf({ action, level, tier }) {
    return tier === 'A' ? `${action} (${level}, tier A)` : `${action} (${level})`;
}
function no_silent_growth_causesOf(actions) {
    return (0,describe_levels/* describeNames */.e2)([...new Set(actions.flatMap(({ causes }) => causes.map(describe_cause/* describeCause */.V)))]);
}
function no_silent_growth_policyOf(action) {
    return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }] };
}
function no_silent_growth_exampleSettings() {
    const file = 'policy.json';
    const role = { name: 'reader', inline: [file], trust: undefined, managed: undefined, mirrors: [] };
    const allows = ['s3:GetBucketLocation'];
    return {
        roles: new Map([['reader', role]]),
        lock: {
            schema: 'roleproof/lock@1',
            reference: { version: '0.21.202609261', updatedAt: '2026-09-26' },
            roles: [
                {
                    name: 'reader',
                    policies: [{ kind: 'inline', name: file, version: null, allows, denies: [] }],
                    unknown: [],
                    actions: new Map([['s3:GetBucketLocation', { level: 'Read', tier: null }]]),
                },
            ],
        },
    };
}

// EXTERNAL MODULE: ./lib/core/iam/acknowledged.js
var acknowledged = __webpack_require__(65517);
// EXTERNAL MODULE: ./lib/core/iam/sid-convention.js
var sid_convention = __webpack_require__(33609);
;// CONCATENATED MODULE: ./lib/core/rules/no-silent-removal.js








/* harmony default export */ const no_silent_removal = (defineRule({
    id: 'no-silent-removal',
    code: null,
    severity: 'warning',
    what: 'Reports what a configured role can no longer do at all: actions that its canonical policies and managed policies allowed together in the base and do not any more, however it came about. One finding for each statement or managed policy that allowed them, where it stands by now, or where it stood. What merely moved, or is held to fewer resources, is left alone.',
    why: 'A canonical policy is what the product needs: what falls out of it by an edit is missed only in the accounts that deploy it.',
    fix: 'Put it back, or say why it is not needed any more by a suppression that names the actions.',
    links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html'],
    needsBase: true,
    messages: {
        removed: '{{role}} can no longer do {{actions}}: {{levels}} ({{names}}). In {{base}}, {{source}} allowed them through {{patterns}}.',
    },
    examples: {
        valid: [
            {
                name: 'what moved to another statement',
                before: { policy: no_silent_removal_example(['Costs', 'ce:Get*', 'ce:List*']) },
                policy: no_silent_removal_example(['Costs', 'ce:Get*'], ['Lists', 'ce:List*']),
                settings: no_silent_removal_exampleSettings(),
            },
        ],
        invalid: [
            {
                name: 'a pattern that fell out',
                before: { policy: no_silent_removal_example(['Costs', 'ce:Get*', 'ce:List*']) },
                policy: no_silent_removal_example(['Costs', 'ce:Get*']),
                settings: no_silent_removal_exampleSettings(),
            },
        ],
    },
    check: {
        workspace(workspace, { settings, report }) {
            const { change } = workspace;
            if (change === undefined)
                return;
            for (const role of workspace.rolePolicies) {
                const entry = change.diff.roles.find(({ id }) => id === role.name);
                const old = change.base.rolePolicies.find(({ name }) => name === (entry?.renamedFrom ?? role.name));
                if (role.name !== role.configured?.name || entry === undefined || old === undefined)
                    continue;
                if (role.unknown.some(({ kind }) => kind === 'unread'))
                    continue;
                for (const { grants, actions } of no_silent_removal_causesOf(entry, change.base.accessOf(old)))
                    for (const gone of (0,acknowledged/* apartByAcknowledgement */.O)('no-silent-removal', actions, idOf, settings.suppress)) {
                        const [grant] = grants;
                        const { span, source } = whereNow(grant, workspace, change.diff, settings, role.place);
                        const patterns = [...new Set(grants.map(grant_place/* nameOfGrant */.x))];
                        report({ span }, 'removed', {
                            role: role.name,
                            statement: grant.statement.sid?.text ?? null,
                            source,
                            base: (0,new_access_facts/* shortName */.EU)(change.diff.base),
                            actions: (0,describe_levels/* countActions */.Bd)(gone.length),
                            levels: (0,describe_levels/* describeLevels */.Zl)((0,granted/* countGranted */.d9)(gone.map(({ action }) => action))),
                            names: (0,describe_levels/* describeActions */.xd)(gone.map(({ action }) => action)),
                            patterns: (0,describe_levels/* describeNames */.e2)(patterns),
                            entries: patterns,
                            actionIds: gone.map(idOf),
                        });
                    }
            }
        },
    },
}));
function no_silent_removal_causesOf({ actions }, base) {
    const causes = new Map();
    for (const { action } of actions.removed) {
        const held = base.held.get(action);
        const [first] = held?.grants ?? [];
        if (held === undefined || first === undefined)
            continue;
        const key = first.policy.version === undefined ? first.statement : first.policy.name;
        const cause = causes.get(key);
        if (cause === undefined)
            causes.set(key, { grants: [first], actions: [held] });
        else {
            cause.grants.push(first);
            cause.actions.push(held);
        }
    }
    return [...causes.values()];
}
function whereNow({ policy, statement }, { documents }, diff, { conventions }, place) {
    if (policy.version !== undefined)
        return { span: (0,model_source/* firstLineOf */.Qy)(place), source: 'an attached managed policy' };
    const convention = conventions.sid === undefined ? undefined : (0,sid_convention/* compileSidConvention */.R)(conventions.sid);
    const nameOf = ({ sid }) => sid && (convention?.datedOf(sid.text)?.name ?? sid.text);
    const id = diff.documents.find((one) => (one.renamedFrom ?? one.id) === policy.document.id)?.id;
    const document = documents.find((one) => one.id === id);
    const name = nameOf(statement);
    const source = name === undefined ? 'a statement without a Sid' : `the statement ${statement.sid?.text}`;
    const now = name === undefined ? undefined : document?.statements.find((one) => nameOf(one) === name);
    const span = now?.action?.key.span ?? now?.sid?.span ?? (0,model_source/* firstLineOf */.Qy)(document?.span ?? place);
    return { span, source };
}
function idOf({ action }) {
    return action.id;
}
function no_silent_removal_example(...statements) {
    return {
        Version: '2012-10-17',
        Statement: statements.map(([Sid, ...Action]) => ({ Sid, Effect: 'Allow', Action, Resource: '*' })),
    };
}
function no_silent_removal_exampleSettings() {
    const role = { name: 'reader', inline: ['policy.json'], trust: undefined, managed: undefined, mirrors: [] };
    return { roles: new Map([['reader', role]]) };
}

;// CONCATENATED MODULE: ./lib/core/iam/oidc-provider.js



function readOidcTrust(value, conditions) {
    const provider = readProvider(value);
    if (provider === undefined)
        return undefined;
    const claims = conditions.flatMap((condition) => claimOf(condition, provider.issuer) ?? []);
    const issuer = provider.issuer ?? claims.find((claim) => claim.issuer !== undefined)?.issuer;
    return {
        issuer,
        partition: provider.partition,
        tenancy: issuer === undefined ? undefined : sharedProviders.get(issuer),
        claims: claims.map((claim) => claim.condition),
        mayAskMore: conditions.some((condition) => (0,held_by/* hidesKey */.XZ)(condition) && claimOf(condition, undefined) === undefined),
    };
}
function readProvider(value) {
    const { text, holes } = (0,with_defaults/* withDefaults */.r)(value);
    const hidden = { issuer: undefined, partition: undefined };
    const marker = text.indexOf(':oidc-provider/');
    if (marker === -1) {
        if (holes.length > 0)
            return text.includes(':saml-provider/') ? undefined : hidden;
        return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text) ? { ...hidden, issuer: text.toLowerCase() } : undefined;
    }
    const start = marker + ':oidc-provider/'.length;
    const isHidden = holes.some((hole) => hole.end > start);
    return {
        issuer: isHidden ? undefined : text.slice(start).toLowerCase(),
        partition: /^arn:(aws[a-z-]*):/.exec(text)?.[1],
    };
}
function claimOf(condition, issuer) {
    const { text, holes } = condition.key;
    const colon = text.lastIndexOf(':');
    if (colon < 1 || holes.some((hole) => hole.end > colon))
        return undefined;
    const own = holes.length > 0 ? undefined : text.slice(0, colon).toLowerCase();
    if (own !== undefined && (!own.includes('.') || (issuer !== undefined && own !== issuer)))
        return undefined;
    const key = { ...condition.key, text: text.slice(colon + 1).toLowerCase(), holes: [] };
    return { issuer: own, condition: { ...condition, key } };
}
const repositories = { lead: 'repo:', end: '/', owner: 'owner', owned: 'repository' };
const projects = { lead: 'project_path:', end: '/', owner: 'group', owned: 'project' };
const organizations = {
    lead: 'organization:',
    end: ':',
    owner: 'organization',
    owned: 'organization',
};
const githubIssuer = 'token.actions.githubusercontent.com';
const sharedProviders = new Map([
    ['agent.buildkite.com', { claim: 'sub', subject: organizations }],
    ['api.pulumi.com/oidc', { claim: 'aud' }],
    ['app.terraform.io', { claim: 'sub', subject: organizations }],
    ['cognito-identity.amazonaws.com', { claim: 'aud' }],
    ['gitlab.com', { claim: 'sub', subject: projects }],
    ['oidc-configuration.audit-log.githubusercontent.com', { claim: 'sub' }],
    ['oidc.codefresh.io', { claim: 'sub' }],
    ['oidc.vercel.com', { claim: 'aud' }],
    ['proidc.upbound.io', { claim: 'sub' }],
    ['sandboxes.cloud', { claim: 'aud' }],
    ['scalr.io', { claim: 'sub' }],
    ['studio.datachain.ai/api', { claim: 'sub' }],
    [githubIssuer, { claim: 'sub', subject: repositories }],
    ['tokens.cloud.shisho.dev', { claim: 'sub' }],
    ['vstoken.actions.githubusercontent.com', { claim: 'sub' }],
]);
function someTenant(claim) {
    return {
        counts: (key) => key === claim || someRepository.counts(key),
        narrows: (value, key, wild) => key === claim
            ? value.text !== '' && !(wild && (0,action_pattern/* isAnyText */._L)(value.text))
            : someRepository.narrows(value, key, wild),
    };
}
const someRepository = {
    counts: (key) => ['enterprise_id', 'job_workflow_ref', 'repository', 'repository_id'].includes(key),
    narrows: ({ text }, key, wild) => {
        if (!wild || !(0,action_pattern/* hasWildcard */.rl)(text))
            return text !== '';
        return (key === 'repository' || key === 'job_workflow_ref') && /^[^*?]+\/[^*?]/.test(text);
    },
};

;// CONCATENATED MODULE: ./lib/core/rules/no-trust-wildcard.js





/* harmony default export */ const no_trust_wildcard = (defineRule({
    id: 'no-trust-wildcard',
    code: null,
    severity: 'warning',
    security: true,
    what: 'Reports an action pattern such as `sts:*` in what a trust policy allows.',
    why: 'Besides assuming the role it lets its principals tag their sessions and say who they are, and do whatever AWS adds.',
    fix: 'Name the one action that the principal needs: `sts:AssumeRole`, `sts:AssumeRoleWithSAML` or `sts:AssumeRoleWithWebIdentity`.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html',
        'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecuritytokenservice.html',
    ],
    messages: {
        pattern: '{{pattern}} allows {{names}} on this role, and what AWS adds by such a name; write {{needed}}.',
    },
    yieldsTo: ['valid-policy', 'no-full-wildcard'],
    examples: {
        valid: [
            {
                name: 'one action',
                policyType: 'trust',
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        {
                            Effect: 'Allow',
                            Principal: { AWS: 'arn:aws:iam::111122223333:root' },
                            Action: 'sts:AssumeRole',
                            Condition: { StringEquals: { 'sts:ExternalId': 'c0ffee-1234' } },
                        },
                    ],
                },
            },
        ],
        invalid: [
            {
                name: 'all that STS can do with a role',
                policyType: 'trust',
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        {
                            Effect: 'Allow',
                            Principal: { AWS: 'arn:aws:iam::111122223333:root' },
                            Action: 'sts:*',
                            Condition: { StringEquals: { 'sts:ExternalId': 'c0ffee-1234' } },
                        },
                    ],
                },
            },
        ],
    },
    check: {
        statement({ effect, action, principal }, { document, reference, report }) {
            if (document.policyType !== 'trust' || effect !== 'Allow' || action === undefined || action.negated)
                return;
            for (const value of action.values) {
                if (!(0,action_pattern/* hasWildcard */.rl)(value.text))
                    continue;
                const names = (0,expand/* expandAction */.l1)(reference, value.text)
                    .filter(({ resources }) => resources.some(({ type }) => type === 'role'))
                    .map(({ id }) => id)
                    .filter((id) => id.startsWith('sts:'));
                if (names.length === 0)
                    continue;
                const needed = (0,describe_levels/* joinWords */.yZ)([...new Set(principal?.values.map(neededBy) ?? ['sts:AssumeRole'])]);
                report(value, 'pattern', { pattern: value.text, names: (0,describe_levels/* describeNames */.e2)(names), needed, allows: names });
            }
        },
    },
}));
function neededBy({ type, value }) {
    if (type !== 'Federated')
        return 'sts:AssumeRole';
    return readOidcTrust(value, []) === undefined ? 'sts:AssumeRoleWithSAML' : 'sts:AssumeRoleWithWebIdentity';
}

;// CONCATENATED MODULE: ./lib/core/rules/no-unknown-action.js






/* harmony default export */ const no_unknown_action = (defineRule({
    id: 'no-unknown-action',
    code: 'INVALID_ACTION',
    severity: 'error',
    what: 'Reports an action, written without wildcards, whose service or name AWS does not document.',
    why: 'IAM takes any well-formed name, so a mistyped action is deployed without a word and grants or denies nothing.',
    fix: 'Write the action as the service authorization reference names it; capitals do not matter.',
    links: [
        'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-action',
    ],
    messages: {
        action: 'The service {{service}} has no action "{{name}}".',
        nearAction: 'The service {{service}} has no action "{{name}}"; the nearest is {{nearest}}.',
        operation: '"{{action}}" is an API operation, not an action; the action that allows it is {{nearest}}.',
        service: 'AWS has no service with the prefix "{{service}}", so "{{action}}" is no action.',
        nearService: 'AWS has no service with the prefix "{{service}}", so "{{action}}" is no action; the nearest prefix is {{nearest}}.',
        retired: 'The service "{{service}}" was retired: {{action}} is an action no longer.',
        malformed: '"{{action}}" is no action: an action is a service and a name with a colon between, as in s3:GetObject.',
    },
    yieldsTo: ['valid-policy', 'valid-policy-variable'],
    examples: {
        valid: [
            {
                name: 'an action in other capitals',
                policy: {
                    Version: '2012-10-17',
                    Statement: [{ Effect: 'Allow', Action: 'EC2:describeinstances', Resource: '*' }],
                },
            },
        ],
        invalid: [
            {
                name: 'a letter too many',
                policy: {
                    Version: '2012-10-17',
                    Statement: [{ Effect: 'Allow', Action: 'ec2:DescribeInstancess', Resource: '*' }],
                },
            },
        ],
    },
    check: {
        statement({ action: actions }, { document, reference, report }) {
            for (const value of actions?.values ?? []) {
                if (!isUnknown(value, reference))
                    continue;
                const action = value.text;
                const pattern = (0,action_pattern/* readActionPattern */.bA)(action);
                if (pattern === undefined) {
                    report(value, 'malformed', { action });
                    continue;
                }
                const { service, name } = pattern;
                const data = { action, service, name };
                const known = reference.service(service);
                const isLegible = countUnknown(document, reference) <= no_unknown_action_maxSuggestions;
                if (known !== undefined) {
                    const operation = actionOfOperation(action);
                    const nearest = isLegible
                        ? (0,nearest_name/* nearestName */.q)(name, known.actions.map((candidate) => candidate.name))
                        : undefined;
                    if (operation !== undefined)
                        report(value, 'operation', { ...data, nearest: operation });
                    else if (nearest === undefined)
                        report(value, 'action', data);
                    else
                        report(value, 'nearAction', { ...data, nearest: `${known.prefix}:${nearest}` });
                }
                else if (isRetiredService(service))
                    report(value, 'retired', data, { severity: 'warning', code: unknownService });
                else {
                    const nearest = isLegible ? (0,nearest_name/* nearestName */.q)(service, reference.prefixes) : undefined;
                    if (nearest === undefined)
                        report(value, 'service', data, { code: unknownService });
                    else
                        report(value, 'nearService', { ...data, nearest }, { code: unknownService });
                }
            }
        },
    },
}));
const unknownService = 'INVALID_SERVICE_IN_ACTION';
const no_unknown_action_maxSuggestions = 50;
const countUnknown = createEntryCount(isUnknown);
function isUnknown(value, reference) {
    if (!(0,model_value/* isKnown */.q)(value) || (0,action_pattern/* hasWildcard */.rl)(value.text))
        return false;
    const { service, name } = (0,action_pattern/* readActionPattern */.bA)(value.text) ?? { service: '', name: '' };
    if (reference.service(service)?.actionsByName.has(name.toLowerCase()))
        return false;
    return !reachesUndocumented(value.text);
}

;// CONCATENATED MODULE: ./lib/core/rules/no-unknown-managed-policy.js


/* harmony default export */ const no_unknown_managed_policy = (defineRule({
    id: 'no-unknown-managed-policy',
    code: null,
    severity: 'warning',
    what: 'Reports managed policies attached to a configured role that are not among those that ship with the program, so that what they grant is not counted and held to no promise.',
    why: 'All that is said of the role is said without this policy, which may grant anything.',
    fix: 'Correct the ARN, or attach a policy that is known; what the policy says can be written as an inline policy too.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html',
        'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html',
    ],
    messages: {
        unknown: '{{policy}} is not among the managed policies known here: what it grants to {{roles}} is unknown.',
        alike: '{{policy}} is not among the managed policies known here: what it grants to {{roles}} is unknown. {{alike}} has the same name.',
    },
    examples: {
        valid: [
            {
                name: 'a policy of AWS',
                files: { 'managed.json': list('SecurityAudit') },
                settings: no_unknown_managed_policy_exampleSettings(),
            },
        ],
        invalid: [
            {
                name: 'an ARN without its path',
                files: { 'managed.json': list('ViewOnlyAccess') },
                settings: no_unknown_managed_policy_exampleSettings(),
            },
        ],
    },
    check: {
        workspace(workspace, { report }) {
            const found = new Map();
            for (const { configured, unknown } of workspace.rolePolicies) {
                if (configured === undefined)
                    continue;
                for (const one of unknown.filter(({ kind }) => kind === 'managed-policy')) {
                    const { roles, places } = found.get(one.what) ?? { roles: new Set(), places: [] };
                    found.set(one.what, { roles: roles.add(configured.name), places });
                    if (!places.some(({ span }) => isSame(span, one.span)))
                        places.push(one);
                }
            }
            for (const [policy, { roles, places }] of found) {
                const [first, ...others] = places;
                if (first === undefined)
                    continue;
                const names = [...roles];
                const data = {
                    policy,
                    roles: `the ${names.length === 1 ? 'role' : 'roles'} ${(0,describe_levels/* describeNames */.e2)(names)}`,
                    roleNames: names,
                };
                const more = { related: others.map((at) => ({ at, message: 'It is attached here too.' })) };
                if (first.alike === undefined)
                    report(first, 'unknown', data, more);
                else
                    report(first, 'alike', { ...data, alike: first.alike }, more);
            }
        },
    },
}));
function isSame(a, b) {
    return a.source === b.source && a.start === b.start;
}
function list(name) {
    return `${JSON.stringify({ policies: [{ arn: `arn:aws:iam::aws:policy/${name}`, name }] }, null, 2)}\n`;
}
function no_unknown_managed_policy_exampleSettings() {
    const role = { name: 'reader', inline: [], trust: undefined, managed: 'managed.json', mirrors: [] };
    return { roles: new Map([['reader', role]]) };
}

;// CONCATENATED MODULE: ./lib/core/rules/access-analyzer/no-weak-condition.js



const no_weak_condition_messages = {
    UNTRUSTWORTHY_CONDITION_KEY: 'Callers set {{key}} to what they like, so it keeps nobody out.',
    MISSING_PAIRED_CONDITION_KEYS: '{{key}} is an address of some private network; say by aws:SourceVpc or aws:SourceVpce of which.',
    USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES: 'Only some services send {{key}}; list their actions, since for the others the condition decides nothing.',
    DYNAMODB_ATTRIBUTES_WITHOUT_SELECT: 'The key dynamodb:Attributes limits what is asked for, not what is answered; demand dynamodb:Select SPECIFIC_ATTRIBUTES too.',
    S3_PREFIX_IN_NEGATIVE_CONTEXT: 'A caller who asks for a shorter prefix, or for none, gets around this condition on s3:prefix.',
};
/* harmony default export */ const no_weak_condition = (defineRule({
    id: 'no-weak-condition',
    code: null,
    severity: 'security-warning',
    what: 'Reports conditions that a caller can get around, by itself or by leaving something out of the request.',
    why: 'The statement looks restricted and is not.',
    fix: 'Use a key that AWS sets, together with those it belongs to.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html',
        issue_codes/* issueCodesPage */.Zu,
    ],
    messages: no_weak_condition_messages,
    examples: {
        valid: [
            {
                name: 'a VPC endpoint',
                policy: policyOf({
                    Effect: 'Allow',
                    Action: 's3:GetObject',
                    Resource: 'arn:aws:s3:::logs/*',
                    Condition: { StringEquals: { 'aws:SourceVpce': 'vpce-12345678' } },
                }),
            },
        ],
        invalid: [
            {
                name: 'the name of a browser',
                policy: policyOf({
                    Effect: 'Allow',
                    Action: 's3:GetObject',
                    Resource: 'arn:aws:s3:::logs/*',
                    Condition: { StringLike: { 'aws:UserAgent': 'tool*' } },
                }),
            },
        ],
    },
    check: {
        condition(condition, statement, { document: { policyType }, report }) {
            const { key, operator } = condition;
            const name = key.text.toLowerCase();
            const data = { key: key.text };
            const read = (0,condition_operator/* readConditionOperator */.S)(operator.text);
            if (read === undefined || read.family === 'Null')
                return;
            if (forgeable.has(name) && statement.effect === 'Allow' && !isForService(statement))
                report(key, 'UNTRUSTWORTHY_CONDITION_KEY', data);
            if (name === 'aws:vpcsourceip' && !hasKey(statement, networks))
                report(key, 'MISSING_PAIRED_CONDITION_KEYS', data);
            if (endpointOwners.has(name) && isForEverything(statement))
                report(key, 'USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES', data);
            checkService(condition, statement, policyType, report);
        },
    },
}));
function checkService({ key, operator }, statement, policyType, report) {
    if (policyType !== 'identity' && policyType !== 'resource')
        return;
    const name = key.text.toLowerCase();
    const read = (0,condition_operator/* readConditionOperator */.S)(operator.text);
    if (name === 'dynamodb:attributes' && statement.effect === 'Allow' && !selectsAttributes(statement))
        report(key, 'DYNAMODB_ATTRIBUTES_WITHOUT_SELECT', {});
    if (name === 's3:prefix' && read?.family === 'String' && (statement.effect === 'Allow') === read.negated)
        report(key, 'S3_PREFIX_IN_NEGATIVE_CONTEXT', {});
}
const forgeable = new Set(['aws:referer', 'aws:useragent']);
const networks = new Set(['aws:sourcevpc', 'aws:sourcevpcarn', 'aws:sourcevpce']);
const endpointOwners = new Set(['aws:vpceaccount', 'aws:vpceorgid', 'aws:vpceorgpaths']);
function hasKey({ conditions }, keys) {
    return conditions.some(({ key }) => keys.has(key.text.toLowerCase()) || key.holes.length > 0);
}
function isForService({ principal }) {
    return principal !== undefined && principal.values.every(({ type }) => type === 'Service');
}
function isForEverything({ action }) {
    return action !== undefined && (action.negated || action.values.some(({ text }) => text === '*'));
}
function selectsAttributes({ conditions }) {
    return conditions.some(({ key, values }) => key.text.toLowerCase() === 'dynamodb:select' &&
        values.every(({ text, holes }) => text === 'SPECIFIC_ATTRIBUTES' || holes.length > 0));
}

;// CONCATENATED MODULE: ./lib/core/rules/no-write-action.js







/* harmony default export */ const no_write_action = (defineRule({
    id: 'no-write-action',
    code: null,
    severity: 'error',
    security: true,
    what: 'Reports an allowed action or pattern of an identity policy that reaches more than Read and List; a warning where only AWS services assume the role.',
    why: 'The role was promised to be read-only, and any other access level can change the account or pass rights on.',
    fix: 'Take the action out, or narrow the pattern to the verbs that read.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html',
        'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
    ],
    messages: {
        action: '{{pattern}} is no read: its access level is {{level}}.',
        pattern: '{{pattern}} reaches {{actions}} beyond Read and List: {{levels}} ({{names}}).',
        service: '{{pattern}} grants the whole service and with it {{actions}} beyond Read and List: {{levels}} ({{names}}).',
    },
    yieldsTo: ['no-new-write'],
    examples: {
        valid: [
            {
                name: 'reads, and writes that are denied',
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        { Effect: 'Allow', Action: ['ec2:Describe*', 's3:ListAllMyBuckets'], Resource: '*' },
                        { Effect: 'Deny', Action: 's3:Put*', Resource: '*' },
                    ],
                },
            },
        ],
        invalid: [
            {
                name: 'a write among the reads',
                policy: {
                    Version: '2012-10-17',
                    Statement: [{ Effect: 'Allow', Action: ['s3:GetObject', 's3:PutObject'], Resource: '*' }],
                },
            },
            {
                name: 'a pattern that is wider than it looks',
                policy: {
                    Version: '2012-10-17',
                    Statement: [{ Effect: 'Allow', Action: 'iam:*Role', Resource: '*' }],
                },
            },
        ],
    },
    check: {
        statement({ effect, action }, { document, attachedTo, workspace, reference, report }) {
            if (document.policyType !== 'identity' || effect !== 'Allow')
                return;
            if (action === undefined || action.negated)
                return;
            for (const value of action.values) {
                const pattern = value.text;
                if (value.holes.length > 0 || (0,action_pattern/* isFullWildcard */.uL)(pattern))
                    continue;
                const writes = writesAmong((0,expand/* expandAction */.l1)(reference, pattern));
                const [first] = writes.actions;
                if (first === undefined)
                    continue;
                const helpers = helperRoles(attachedTo, workspace);
                report(value, !(0,action_pattern/* hasWildcard */.rl)(pattern) ? 'action' : (0,action_pattern/* wholeService */.DK)(pattern) === undefined ? 'pattern' : 'service', {
                    pattern,
                    level: first.levels.join(' and '),
                    actions: (0,describe_levels/* countActions */.Bd)(writes.granted.total),
                    levels: (0,describe_levels/* describeLevels */.Zl)(writes.granted),
                    names: (0,describe_levels/* describeActions */.xd)(writes.actions),
                    granted: writes.granted,
                    reached: writes.ids,
                }, helpers === undefined
                    ? {}
                    : {
                        severity: 'warning',
                        related: helpers.map((role) => ({
                            at: role,
                            message: 'Only AWS services assume this role.',
                        })),
                    });
            }
        },
    },
}));
const known = new WeakMap();
function writesAmong(expansion) {
    const remembered = known.get(expansion);
    if (remembered !== undefined)
        return remembered;
    const actions = expansion.filter(({ levels: [strongest] }) => strongest === undefined || !model_access/* readLevels */.I.includes(strongest));
    const writes = { actions, granted: (0,granted/* countGranted */.d9)(actions), ids: actions.map(({ id }) => id) };
    known.set(expansion, writes);
    return writes;
}
function helperRoles(roles, workspace) {
    if (roles.length === 0)
        return undefined;
    const documents = documentsById(workspace);
    const areHelpers = roles.every(({ kind, trust, assumedBy }) => {
        if (kind !== 'role' || trust === undefined)
            return assumedBy !== undefined;
        const document = documents.get(trust);
        return document !== undefined && trustsOnlyServices(document);
    });
    return areHelpers ? roles : undefined;
}
const documentTables = new WeakMap();
function documentsById(workspace) {
    const known = documentTables.get(workspace);
    if (known !== undefined)
        return known;
    const made = new Map(workspace.documents.map((document) => [document.id, document]));
    documentTables.set(workspace, made);
    return made;
}

;// CONCATENATED MODULE: ./lib/core/rules/prefer-resource-scope.js





/* harmony default export */ const prefer_resource_scope = (defineRule({
    id: 'prefer-resource-scope',
    code: null,
    severity: 'suggestion',
    what: 'Reports actions that an identity policy allows on `*` although an ARN would do, where they return content, credentials, personal data or settings with secrets in them, or change something. Left alone are other lists and descriptions, what an account tells about its own billing, statements with conditions, and entries for all of a service.',
    why: 'On `*` they reach everything in the account, what comes tomorrow included, where a part of it was meant.',
    fix: 'Move them to a statement of their own whose `Resource` names what is meant.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html',
        'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
    ],
    messages: {
        scopable: 'Of the {{total}} allowed on `*` here, {{count}} could be held to ARNs ({{types}}) and should be, as what gives away content or secrets, or changes something: {{names}}.',
    },
    examples: {
        valid: [
            {
                name: 'descriptions on everything, content on a part of it',
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        { Effect: 'Allow', Action: ['dynamodb:DescribeTable', 'dynamodb:ListTables'], Resource: '*' },
                        {
                            Effect: 'Allow',
                            Action: 'dynamodb:GetItem',
                            Resource: 'arn:aws:dynamodb:*:*:table/usage-*',
                        },
                    ],
                },
            },
        ],
        invalid: [
            {
                name: 'items of every table',
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        { Effect: 'Allow', Action: ['dynamodb:DescribeTable', 'dynamodb:GetItem'], Resource: '*' },
                    ],
                },
            },
        ],
    },
    check: {
        workspace(workspace, { reference, report }) {
            const facts = workspace.documents
                .filter(({ policyType }) => policyType === 'identity')
                .flatMap((document) => document.statements.flatMap((statement) => {
                const scopable = scopableActions(reference, statement);
                if (scopable === undefined)
                    return [];
                const ids = scopable.actions.map(({ id }) => id);
                return [
                    {
                        role: workspace.roleOf(document.id),
                        file: document.source.file,
                        key: JSON.stringify([statement.sid?.text, ids]),
                        ...scopable,
                    },
                ];
            }));
            for (const [{ resource, total, actions }, ...mirrors] of (0,group_by_role/* groupByRole */.P)(facts))
                report(resource, 'scopable', {
                    count: actions.length,
                    total: (0,describe_levels/* countActions */.Bd)(total),
                    types: (0,describe_levels/* describeNames */.e2)([...new Set(actions.flatMap((action) => typesOf(action)))]),
                    names: (0,describe_levels/* describeActions */.xd)(actions),
                    scopable: actions.map((action) => ({
                        action: action.id,
                        level: action.levels[0],
                        types: typesOf(action),
                        returns: (0,sensitive_reads/* sensitivityOf */.Xr)(action.id)?.returns ?? null,
                    })),
                }, { related: mirrors.map((mirror) => ({ at: mirror.resource, message: 'The same in a mirror.' })) });
        },
    },
}));
function typesOf({ resources, }) {
    return resources.map(({ type }) => type);
}

// EXTERNAL MODULE: ./lib/core/iam/allows-action.js
var allows_action = __webpack_require__(83138);
;// CONCATENATED MODULE: ./lib/core/rules/prefer-role-principal.js







/* harmony default export */ const prefer_role_principal = (defineRule({
    id: 'prefer-role-principal',
    code: null,
    severity: 'suggestion',
    what: 'Reports a trust policy that lets a whole account in that `trust.accounts` of the config does not name; AWS documents that for third parties, so an account that was agreed on is left alone.',
    why: 'Whoever that account allows to call sts:AssumeRole may use the role, every program and person of the vendor; an external id says for whom they act and not which of them.',
    fix: 'Name the role that the vendor uses, or keep the account and add `ArnEquals` on `aws:PrincipalArn`, which lasts when the vendor makes the role anew; or put the account into `trust.accounts`.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-accounts',
    ],
    messages: {
        account: 'Whatever account {{account}} allows to assume roles may assume this one; name the role that needs it.',
    },
    yieldsTo: ['valid-policy', 'require-external-id', 'require-pinned-principal'],
    examples: {
        valid: [
            {
                name: 'one role of the vendor',
                policyType: 'trust',
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        {
                            Effect: 'Allow',
                            Principal: { AWS: 'arn:aws:iam::111122223333:role/reader' },
                            Action: 'sts:AssumeRole',
                            Condition: { StringEquals: { 'sts:ExternalId': 'c0ffee-1234' } },
                        },
                    ],
                },
            },
            {
                name: 'an account that was agreed on',
                policyType: 'trust',
                settings: { trust: { accounts: ['111122223333'], externalId: 'required' } },
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        {
                            Effect: 'Allow',
                            Principal: { AWS: 'arn:aws:iam::111122223333:root' },
                            Action: 'sts:AssumeRole',
                            Condition: { StringEquals: { 'sts:ExternalId': 'c0ffee-1234' } },
                        },
                    ],
                },
            },
        ],
        invalid: [
            {
                name: 'an account that the config does not name',
                policyType: 'trust',
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        {
                            Effect: 'Allow',
                            Principal: { AWS: 'arn:aws:iam::111122223333:root' },
                            Action: 'sts:AssumeRole',
                            Condition: { StringEquals: { 'sts:ExternalId': 'c0ffee-1234' } },
                        },
                    ],
                },
            },
        ],
    },
    check: {
        principal({ type, value }, statement, { document, settings, report }) {
            if (document.policyType !== 'trust' || type !== 'AWS' || statement.principal?.negated)
                return;
            if (!(0,allows_action/* allowsAction */.N)(statement, 'sts:AssumeRole'))
                return;
            const principal = (0,aws_principal/* readAwsPrincipal */.w)(value);
            if (principal.kind !== 'account' || principal.account.kind !== 'known')
                return;
            const { id } = principal.account;
            const { text } = (0,with_defaults/* withDefaults */.r)(value);
            if ((text !== id && !text.endsWith(':root')) || settings.trust.accounts.includes(id))
                return;
            const held = (0,held_by/* heldBy */.Vr)(statement.conditions, oneCaller).map((hold) => hold.when);
            if (!(0,model_guard/* isCoveredBy */.ID)(value.when, held))
                report(value, 'account', { account: id });
        },
    },
}));
const oneCaller = {
    counts: (key) => ['aws:principalarn', 'aws:userid', 'aws:username'].includes(key) || key.startsWith('aws:principaltag/'),
    narrows: ({ text }, key, wild) => {
        if (!wild || !(0,action_pattern/* hasWildcard */.rl)(text))
            return text !== '';
        return key === 'aws:principalarn' ? namesPrincipal(text) : !(0,action_pattern/* isAnyText */._L)(text);
    },
};
function namesPrincipal(text) {
    return /:[a-z-]+\/[^*?]/.test(text);
}

;// CONCATENATED MODULE: ./lib/core/rules/prefer-sorted-actions.js



/* harmony default export */ const prefer_sorted_actions = (defineRule({
    id: 'prefer-sorted-actions',
    code: null,
    severity: 'suggestion',
    what: 'Reports an action out of ascending order, in the statements of configured roles whose convention is sorted actions.',
    why: 'In a sorted list an action is found at a glance, cannot stand twice unseen, and shows as one line in a diff.',
    fix: 'Move the action to the place named; capitals do not count in the order.',
    links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html'],
    messages: {
        unsorted: '{{action}} is out of order: it belongs before {{before}}.',
    },
    examples: {
        valid: [
            {
                name: 'actions in ascending order',
                policy: statementOf(['ce:Describe*', 'ce:Get*', 'cur:Get*']),
                settings: sorted(),
            },
        ],
        invalid: [
            {
                name: 'one action behind those it belongs before',
                policy: statementOf(['ce:Get*', 'cur:Get*', 'ce:Describe*']),
                settings: sorted(),
            },
        ],
    },
    check: {
        statement({ action }, { document, role, settings, report }) {
            if (role === undefined || settings.conventions.actions !== 'sorted')
                return;
            if (document.policyType !== 'identity' || action === undefined)
                return;
            const { values } = action;
            const late = values.find((value, index) => isOutOfOrder(values[index - 1], value));
            if (late === undefined)
                return;
            const before = values.find((value) => (0,model_value/* isKnown */.q)(value) && orderOf(value) > orderOf(late));
            if (before !== undefined)
                report(late, 'unsorted', { action: late.text, before: before.text });
        },
    },
}));
function isOutOfOrder(previous, value) {
    return (previous !== undefined &&
        (0,model_value/* isKnown */.q)(previous) &&
        (0,model_value/* isKnown */.q)(value) &&
        previous.span.source === value.span.source &&
        previous.span.end <= value.span.start &&
        (0,model_guard/* canCoexist */.sm)(previous.when, value.when) &&
        orderOf(previous) > orderOf(value));
}
function orderOf(value) {
    return value.text.toLowerCase();
}
function statementOf(actions) {
    return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] };
}
function sorted() {
    const role = { name: 'reader', inline: ['policy.json'], trust: undefined, managed: undefined, mirrors: [] };
    return {
        roles: new Map([['reader', role]]),
        conventions: { sid: undefined, actions: 'sorted', indent: undefined },
    };
}

// EXTERNAL MODULE: ./lib/core/iam/pinned-values.js
var pinned_values = __webpack_require__(51482);
;// CONCATENATED MODULE: ./lib/core/iam/service-principal.js


function readServicePrincipal(value) {
    const text = (0,hole_pattern/* toPattern */.w)((0,with_defaults/* withDefaults */.r)(value)).toLowerCase();
    const domain = ['.amazonaws.com', '.amazonaws.com.cn', '.*'].find((end) => text.endsWith(end));
    if (domain === undefined)
        return undefined;
    const labels = text.slice(0, -domain.length).split('.');
    const names = labels.length > 1 && isRegion(labels.at(-1)) ? labels.slice(0, -1) : labels;
    const name = names.join('.');
    return /^[a-z0-9.-]+$/.test(name) ? name : undefined;
}
function isRegion(label = '') {
    return label === '*' || /^[a-z]{2,4}(-[a-z]+)+-\d$/.test(label);
}

;// CONCATENATED MODULE: ./lib/core/rules/require-confused-deputy-guard.js







/* harmony default export */ const require_confused_deputy_guard = (defineRule({
    id: 'require-confused-deputy-guard',
    code: 'RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL',
    severity: 'security-warning',
    what: 'Reports a resource policy that lets in an AWS service which works for other accounts too, and does not say for which account or resource; of trust policies only those of services that ask for such a condition themselves, since only the own account can pass a role to them.',
    why: 'Another customer could have the service write here, or read from here: the service is let in, and it does what it is told.',
    fix: 'Add `aws:SourceAccount` with your account id, or `aws:SourceArn` with the one trail, topic, bucket or rule it is for, to the condition of the statement.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html#cross-service-confused-deputy-prevention',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourceaccount',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-security-warning-restrict-access-to-service-principal',
    ],
    messages: {
        open: '{{service}} may do this for any account; say for whom by aws:SourceAccount or aws:SourceArn.',
        weak: '{{service}} may do this for any account: {{operator}} on {{key}} leaves open for whom.',
        sometimes: '{{service}} may do this for any account wherever the condition on its source is left out.',
        trust: '{{service}} may assume this role for each of its resources in this account; its guide asks for aws:SourceAccount and aws:SourceArn.',
    },
    yieldsTo: ['valid-policy'],
    examples: {
        valid: [
            {
                name: 'one topic may write to a queue',
                policyType: 'resource',
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        {
                            Effect: 'Allow',
                            Principal: { Service: 'sns.amazonaws.com' },
                            Action: 'sqs:SendMessage',
                            Resource: 'arn:aws:sqs:us-east-1:111122223333:events',
                            Condition: { ArnEquals: { 'aws:SourceArn': 'arn:aws:sns:us-east-1:111122223333:events' } },
                        },
                    ],
                },
            },
            {
                name: 'the role of a function, which only its own account can give to one',
                policyType: 'trust',
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' },
                    ],
                },
            },
        ],
        invalid: [
            {
                name: 'the cost reports of any account',
                policyType: 'resource',
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        {
                            Effect: 'Allow',
                            Principal: { Service: 'billingreports.amazonaws.com' },
                            Action: 's3:PutObject',
                            Resource: 'arn:aws:s3:::example-bucket/*',
                        },
                    ],
                },
            },
        ],
    },
    check: {
        principal({ type, value }, statement, { document, report }) {
            const { effect, action, principal, conditions } = statement;
            if (type !== 'Service' || effect !== 'Allow' || principal?.negated)
                return;
            const service = readServicePrincipal(value);
            if (service === undefined)
                return;
            const isTrust = document.policyType === 'trust' && (0,allows_action/* allowsAction */.N)(statement, 'sts:AssumeRole');
            const isResource = document.policyType === 'resource' && !looksOnly(action);
            if (!(isTrust && guardedRoles.has(service)) && !(isResource && deputies.has(service)))
                return;
            const holds = (0,held_by/* heldBy */.Vr)(conditions, oneSource).map(({ when }) => when);
            if ((0,model_guard/* isCoveredBy */.ID)(value.when, holds) || conditions.some(held_by/* hidesKey */.XZ))
                return;
            const data = { service: value.text };
            const named = conditions.find(({ key }) => oneSource.counts(key.text.toLowerCase()));
            if (isTrust)
                report(value, 'trust', data, { severity: 'suggestion', code: null });
            else if (holds.length > 0)
                report(value, 'sometimes', data);
            else if (named === undefined)
                report(value, 'open', data);
            else
                report(value, 'weak', { ...data, key: named.key.text, operator: named.operator.text }, { related: [{ at: named, message: 'The condition that leaves it open.' }] });
        },
    },
}));
const deputies = new Set([
    'apigateway',
    'backup',
    'bcm-data-exports',
    'billingreports',
    'budgets',
    'cloudfront',
    'cloudtrail',
    'cloudwatch',
    'codestar-notifications',
    'cognito-idp',
    'config',
    'costalerts',
    'delivery.logs',
    'elasticloadbalancing',
    'events',
    'guardduty',
    'inspector2',
    'iot',
    'lexv2',
    'logdelivery.elasticloadbalancing',
    'logging.s3',
    'logs',
    'macie',
    's3',
    'serverlessrepo',
    'ses',
    'sns',
]);
const guardedRoles = new Set([
    'bedrock',
    'pipes',
    'rolesanywhere',
    'scheduler',
    'states',
    'transfer',
    'vpc-flow-logs',
]);
const looks = new Set(['s3:getbucketacl', 's3:getbucketlocation', 's3:getbucketpolicy']);
function looksOnly(action) {
    if (action === undefined || action.negated || action.unresolved.length > 0)
        return false;
    return action.values.every(({ text }) => looks.has(text.toLowerCase()));
}
const sourceKeys = new Set([
    'aws:sourceaccount',
    'aws:sourcearn',
    'aws:sourceorgid',
    'aws:sourceorgpaths',
    'aws:sourceowner',
]);
const ownKeys = new Set([
    'aws:referer',
    'kms:calleraccount',
    'kms:viaservice',
    'lambda:eventsourcetoken',
]);
const oneSource = {
    counts: (key) => sourceKeys.has(key) ||
        ownKeys.has(key) ||
        key.startsWith('kms:encryptioncontext:') ||
        key.startsWith('aws:principaltag/'),
    narrows: ({ text, holes }, key, wild) => {
        if (!wild || !(0,action_pattern/* hasWildcard */.rl)(text) || holes.length > 0)
            return text !== '';
        if (key === 'aws:sourcearn')
            return (0,pinned_values/* isPinnedArn */.w)(text) || isNamedBucket(text);
        return !sourceKeys.has(key) ? !(0,action_pattern/* isAnyText */._L)(text) : key === 'aws:sourceorgpaths' && /^o-[^*?]+\//.test(text);
    },
};
function isNamedBucket(text) {
    const [, , service, , , resource = ''] = text.split(':', 6);
    return service === 's3' && /^[^*?]/.test(resource);
}

;// CONCATENATED MODULE: ./lib/core/rules/require-external-id.js






/* harmony default export */ const require_external_id = (defineRule({
    id: 'require-external-id',
    code: null,
    severity: 'error',
    security: true,
    what: 'Reports a trust policy that lets another account assume the role without demanding an external id.',
    why: 'A vendor that assumes roles in many accounts could be talked into using this one for a stranger, the confused deputy; the external id says for whom it acts.',
    fix: 'Add `"StringEquals": {"sts:ExternalId": "\u2026"}` with the id the vendor gave you to the condition of the statement.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html',
    ],
    messages: {
        missing: '{{principal}} may assume this role without an external id.',
        sometimes: '{{principal}} may assume this role without an external id wherever the condition on sts:ExternalId is left out.',
        weak: '{{principal}} may assume this role without a fixed external id: {{operator}} does not demand one.',
        hidden: '{{principal}} may assume this role, and whether it needs an external id is hidden in {{expression}}.',
        organization: '{{principal}} may assume this role without an external id; it is held to an organization by {{key}}, which does only if that organization is yours.',
    },
    examples: {
        valid: [
            {
                name: 'an external id demanded',
                policyType: 'trust',
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        {
                            Effect: 'Allow',
                            Principal: { AWS: 'arn:aws:iam::111122223333:root' },
                            Action: 'sts:AssumeRole',
                            Condition: { StringEquals: { 'sts:ExternalId': 'c0ffee-1234' } },
                        },
                    ],
                },
            },
            {
                name: 'an AWS service, which has none to give',
                policyType: 'trust',
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' },
                    ],
                },
            },
        ],
        invalid: [
            {
                name: 'a whole account, no condition',
                policyType: 'trust',
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        {
                            Effect: 'Allow',
                            Principal: { AWS: 'arn:aws:iam::111122223333:root' },
                            Action: 'sts:AssumeRole',
                        },
                    ],
                },
            },
        ],
    },
    check: {
        statement(statement, { document, settings, report }) {
            if (document.policyType !== 'trust' || settings.trust.externalId === 'optional')
                return;
            const { principal: element, conditions } = statement;
            if (element === undefined || element.negated || !(0,allows_action/* allowsAction */.N)(statement, 'sts:AssumeRole'))
                return;
            const held = (0,held_by/* heldBy */.Vr)(conditions, externalId).map((hold) => hold.when);
            const organizations = (0,held_by/* heldBy */.Vr)(conditions, oneOrganization);
            const named = conditions.find((condition) => condition.key.text.toLowerCase() === externalIdKey);
            const hidden = conditions.find(held_by/* hidesKey */.XZ);
            for (const { type, value } of element.values) {
                const principal = type === 'AWS' ? (0,aws_principal/* readAwsPrincipal */.w)(value) : undefined;
                if (principal?.kind !== 'account' || principal.account.kind === 'own')
                    continue;
                if ((0,model_guard/* isCoveredBy */.ID)(value.when, held))
                    continue;
                const data = { principal: value.text };
                const confidence = principal.account.kind === 'known' ? 'certain' : 'estimate';
                const organization = organizations.find((hold) => (0,model_guard/* isImpliedBy */.y$)(hold.when, value.when));
                if (held.length > 0)
                    report(value, 'sometimes', data, { confidence });
                else if (named !== undefined)
                    report(value, 'weak', { ...data, operator: named.operator.text }, { confidence, related: [{ at: named, message: 'The condition that does not demand one.' }] });
                else if (hidden !== undefined)
                    report(value, 'hidden', { ...data, expression: hidden.unresolved[0]?.expression ?? hidden.key.text }, { severity: 'warning', confidence: 'estimate' });
                else if (organization !== undefined)
                    report(value, 'organization', { ...data, key: organization.condition.key.text }, { severity: 'suggestion', confidence: 'estimate' });
                else
                    report(value, 'missing', data, { confidence });
            }
        },
    },
}));
const externalIdKey = 'sts:externalid';
const externalId = {
    counts: (key) => key === externalIdKey,
    narrows: ({ text }, _, wild) => !(wild && (0,action_pattern/* isAnyText */._L)(text)),
};
const oneOrganization = {
    counts: (key) => key === 'aws:principalorgid',
    narrows: ({ text }, _, wild) => text !== '' && !(wild && (0,action_pattern/* hasWildcard */.rl)(text)),
};

;// CONCATENATED MODULE: ./lib/core/rules/require-oidc-conditions.js






/* harmony default export */ const require_oidc_conditions = (defineRule({
    id: 'require-oidc-conditions',
    code: null,
    severity: 'error',
    security: true,
    what: 'Reports trust in an OpenID Connect provider, such as that of GitHub Actions, whose conditions do not say for which of its users it is, or for which audience.',
    why: 'The provider makes tokens for all its users: what the conditions leave open, strangers may use.',
    fix: 'Demand the subject with `StringEquals`, such as `repo:octo-org/app:ref:refs/heads/main`, or for a repository whose subjects carry ids `repo:octo-org@1234/app@5678:\u2026`, and the audience `sts.amazonaws.com` (in China `sts.amazonaws.com.cn`).',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html#idp_oidc_Create_GitHub',
        'https://docs.github.com/en/actions/reference/security/oidc',
    ],
    messages: {
        missing: 'Everyone who gets tokens of {{provider}} may assume this role: no condition says whose they have to be; demand {{key}}.',
        weak: 'Everyone who gets tokens of {{provider}} may assume this role: {{operator}} on {{key}} demands nothing.',
        sometimes: 'Everyone who gets tokens of {{provider}} may assume this role wherever the condition on {{key}} is left out.',
        private: 'Every token that {{provider}} makes for AWS opens this role, whoever it is made for; demand {{key}}.',
        audience: 'Tokens for each audience that the provider is set up with open this role; demand {{key}} with {{audience}}.',
        partition: 'Tokens for this partition of AWS have the audience {{audience}}; {{value}} is that of another.',
    },
    yieldsTo: ['valid-policy'],
    examples: {
        valid: [
            {
                name: 'one branch of one repository',
                policyType: 'trust',
                policy: githubTrust({
                    'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
                    'token.actions.githubusercontent.com:sub': 'repo:octo-org/app:ref:refs/heads/main',
                }),
            },
            {
                name: 'the same where subjects carry ids',
                policyType: 'trust',
                policy: githubTrust({
                    'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
                    'token.actions.githubusercontent.com:sub': 'repo:octo-org@1234/app@5678:ref:refs/heads/main',
                }),
            },
        ],
        invalid: [
            {
                name: 'every repository of everyone',
                policyType: 'trust',
                policy: githubTrust({ 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' }),
            },
        ],
    },
    check: {
        principal({ type, value }, statement, { document, report }) {
            if (document.policyType !== 'trust' || type !== 'Federated' || statement.principal?.negated)
                return;
            if (!(0,allows_action/* allowsAction */.N)(statement, 'sts:AssumeRoleWithWebIdentity'))
                return;
            const trust = readOidcTrust(value, statement.conditions);
            if (trust === undefined)
                return;
            const { issuer, partition, tenancy, claims, mayAskMore } = trust;
            const name = issuer ?? value.text;
            const claim = tenancy?.claim ?? 'sub';
            const data = { provider: name, key: `${name}:${claim}` };
            const holdsBy = (demand) => (0,held_by/* heldBy */.Vr)(claims, demand).map(({ when }) => when);
            const holds = holdsBy(tenancy === undefined ? someUser : someTenant(tenancy.claim));
            if (!(0,model_guard/* isCoveredBy */.ID)(value.when, holds)) {
                if (mayAskMore)
                    return;
                const named = claims.find(({ key }) => key.text === claim);
                const confidence = issuer === undefined ? 'estimate' : 'certain';
                const code = codeFor(issuer, claims, named);
                if (holds.length > 0)
                    report(value, 'sometimes', data, { confidence });
                else if (tenancy === undefined)
                    report(value, 'private', data, { severity: 'security-warning', confidence, code });
                else if (named === undefined)
                    report(value, 'missing', data, { code });
                else
                    report(value, 'weak', { ...data, operator: named.operator.text }, { related: [{ at: named, message: 'The condition that demands nothing.' }] });
                return;
            }
            if (issuer !== githubIssuer)
                return;
            const audience = partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
            if (!(0,model_guard/* isCoveredBy */.ID)(value.when, holdsBy(oneAudience)))
                report(value, 'audience', { key: `${issuer}:aud`, audience }, { severity: 'suggestion' });
            if (partition === undefined)
                return;
            for (const given of claims.flatMap(({ key, values }) => (key.text === 'aud' ? values : [])))
                if (isAudienceOfAws(given) && given.text !== audience)
                    report(given, 'partition', { value: given.text, audience }, { severity: 'warning', confidence: 'estimate' });
        },
    },
}));
const someUser = {
    counts: () => true,
    narrows: (value, key, wild) => value.text !== '' && !(wild && (0,action_pattern/* isAnyText */._L)(value.text)) && !(key === 'aud' && isAudienceOfAws(value)),
};
const oneAudience = {
    counts: (key) => key === 'aud',
    narrows: ({ text }, _, wild) => text !== '' && !(wild && (0,action_pattern/* hasWildcard */.rl)(text)),
};
function isAudienceOfAws({ text }) {
    return text === 'sts.amazonaws.com' || text === 'sts.amazonaws.com.cn';
}
function codeFor(issuer, claims, named) {
    if (issuer === githubIssuer && named === undefined)
        return 'MISSING_GITHUB_REPO_CONDITION_KEY';
    return claims.length === 0 ? 'MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL' : null;
}
function githubTrust(equals) {
    return {
        Version: '2012-10-17',
        Statement: [
            {
                Effect: 'Allow',
                Principal: {
                    Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com',
                },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: { StringEquals: equals },
            },
        ],
    };
}

;// CONCATENATED MODULE: ./lib/core/rules/require-pinned-principal.js


/* harmony default export */ const require_pinned_principal = (defineRule({
    id: 'require-pinned-principal',
    code: null,
    severity: 'error',
    security: true,
    what: 'Reports an AWS principal that is no exact account, role, user or session, or, in the trust policy of a configured role, in an account that the config does not name.',
    why: 'A principal that IAM cannot resolve is refused or matches nobody, and one in an unexpected account is a door nobody agreed to.',
    fix: 'Write the account id, or the whole ARN of the account root, role or user.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
    ],
    messages: {
        wildcard: 'A principal cannot hold wildcards, and IAM refuses {{principal}}; name each one, or the account, and narrow it with aws:PrincipalArn.',
        role: '{{principal}} is the id of a role, which IAM shows once the role is deleted: the principal lets nobody in.',
        user: '{{principal}} is the id of a user, which IAM shows once the user is deleted: the principal lets nobody in.',
        malformed: '"{{principal}}" is no AWS principal: that is an account id, or the ARN of an account root, role, user or session.',
        account: 'Account {{account}} is not one that may assume this role: {{allowed}}.',
    },
    yieldsTo: ['valid-policy'],
    examples: {
        valid: [
            {
                name: 'one role of one account',
                policyType: 'trust',
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        {
                            Effect: 'Allow',
                            Principal: { AWS: 'arn:aws:iam::111122223333:role/reader' },
                            Action: 'sts:AssumeRole',
                            Condition: { StringEquals: { 'sts:ExternalId': 'c0ffee-1234' } },
                        },
                    ],
                },
            },
        ],
        invalid: [
            {
                name: 'roles by pattern',
                policyType: 'trust',
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        {
                            Effect: 'Allow',
                            Principal: { AWS: 'arn:aws:iam::111122223333:role/reader-*' },
                            Action: 'sts:AssumeRole',
                            Condition: { StringEquals: { 'sts:ExternalId': 'c0ffee-1234' } },
                        },
                    ],
                },
            },
        ],
    },
    check: {
        principal({ type, value }, { effect, principal: element }, { document, role, settings, report }) {
            if (type !== 'AWS' || (document.policyType !== 'trust' && document.policyType !== 'resource'))
                return;
            const principal = (0,aws_principal/* readAwsPrincipal */.w)(value);
            const data = { principal: value.text };
            if (principal.kind === 'wildcard')
                report(value, 'wildcard', data, { code: 'UNSUPPORTED_WILDCARD_IN_PRINCIPAL' });
            if (principal.kind === 'malformed')
                report(value, 'malformed', data);
            if (principal.kind === 'unique-id')
                report(value, principal.of, data, {
                    severity: 'warning',
                    code: principal.of === 'role' ? 'INVALID_ROLE_REFERENCE' : 'INVALID_USER_REFERENCE',
                });
            const { accounts } = settings.trust;
            const isAgreed = document.policyType === 'trust' && role !== undefined && accounts.length > 0;
            if (!isAgreed || effect !== 'Allow' || element?.negated)
                return;
            if (principal.kind !== 'account' || principal.account.kind !== 'known')
                return;
            const { id } = principal.account;
            if (!accounts.includes(id))
                report(value, 'account', {
                    ...data,
                    account: id,
                    allowed: accounts.length === 1 ? `only ${accounts[0]} is` : `${accounts.join(', ')} are`,
                });
        },
    },
}));

;// CONCATENATED MODULE: ./lib/core/iam/token-subject.js



function readSubject(value, form, wild) {
    const filled = (0,with_defaults/* withDefaults */.r)(value);
    const pattern = (0,hole_pattern/* toPattern */.w)(filled, hole);
    if ((0,action_pattern/* hasWildcard */.rl)(pattern) && !wild)
        return literalWildcard;
    const text = pattern.replace(/@\*(?=[/:])/g, '@0');
    const known = text.slice(0, /[*?]|$/.exec(text)?.index);
    if (hasHalfOfIds(known, form))
        return halfOfIds;
    if (known === text)
        return narrow;
    if (!known.startsWith(form.lead))
        return namesTenant(known) ? narrow : everyone;
    const named = known.slice(form.lead.length);
    const end = named.indexOf(form.end);
    if (end === -1)
        return named.includes(hole) ? narrow : everyone;
    const owned = named.slice(end + 1);
    if (form.end === ':' || /[:@]/.test(owned) || owned.includes(hole))
        return narrow;
    return { kind: 'owner', owner: ownerOf(filled, form) };
}
const everyone = { kind: 'everyone' };
const narrow = { kind: 'narrow' };
const literalWildcard = {
    kind: 'nobody',
    reason: 'the wildcard is a plain character under this operator; write StringLike',
};
const halfOfIds = {
    kind: 'nobody',
    reason: 'GitHub gives an id to both the owner and the repository, or to neither',
};
const hole = '\u{e000}';
function hasHalfOfIds(known, { lead }) {
    if (lead !== 'repo:' || !known.startsWith(lead))
        return false;
    const [owner = '', repository = ''] = known.slice(lead.length).split(':', 1)[0]?.split('/') ?? [];
    const isWhole = known.includes(':', lead.length);
    if (!isWhole || `${owner}${repository}`.includes(hole))
        return false;
    return owner.includes('@') !== repository.includes('@');
}
function namesTenant(known) {
    return known.includes(hole) || tenantClaim.test(known);
}
const tenantClaim = /(?:^|:)(?:enterprise|enterprise_id|job_workflow_ref|repo|repository|repository_id|repository_owner|repository_owner_id):[^:/]+[:/]/;
function ownerOf({ text }, { lead, end }) {
    return text.slice(lead.length).split(end, 1)[0] ?? '';
}

;// CONCATENATED MODULE: ./lib/core/rules/require-pinned-subject.js







/* harmony default export */ const require_pinned_subject = (defineRule({
    id: 'require-pinned-subject',
    code: null,
    severity: 'error',
    security: true,
    what: 'Reports a condition on the subject of tokens, as those of GitHub Actions, GitLab or HCP Terraform, whose wildcard takes in other owners or all that one owner has, and one that no token meets; a wildcard after the repository is left to whoever chose it.',
    why: 'Anyone may open an account whose name fits a wildcard there, and a new repository of an organization is in with the first push.',
    fix: 'Name owner and repository in full, in the form that its tokens have: `repo:octo-org/app:ref:refs/heads/main`, or with ids `repo:octo-org@1234/app@5678:ref:refs/heads/main`.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html#idp_oidc_Create_GitHub',
        'https://docs.github.com/en/actions/reference/security/oidc',
        'https://docs.gitlab.com/ci/cloud_services/aws/',
        'https://developer.hashicorp.com/terraform/cloud-docs/workspaces/dynamic-provider-credentials/aws-configuration',
    ],
    messages: {
        everyone: '{{value}} takes in tokens of everyone on {{provider}}: it does not name the {{owner}} in full before its wildcard.',
        owner: '{{value}} takes in tokens of every {{owned}} of {{owner}} that fits, one made tomorrow included; name the {{owned}} in full.',
        nobody: 'No token has the subject {{value}}: {{reason}}.',
    },
    yieldsTo: ['valid-policy'],
    examples: {
        valid: [
            { name: 'one repository', policyType: 'trust', policy: trustIn('repo:octo-org/app:*') },
            {
                name: 'one repository whose subjects carry ids',
                policyType: 'trust',
                policy: trustIn('repo:octo-org@1234/app@5678:ref:refs/heads/main'),
            },
        ],
        invalid: [
            {
                name: 'every repository of an organization',
                policyType: 'trust',
                policy: trustIn('repo:octo-org/*'),
            },
            {
                name: 'every owner whose name begins so',
                policyType: 'trust',
                policy: trustIn('repo:octo-*:ref:refs/heads/main'),
            },
        ],
    },
    check: {
        principal({ type, value }, statement, { document, report }) {
            if (document.policyType !== 'trust' || type !== 'Federated' || statement.principal?.negated)
                return;
            if (!(0,allows_action/* allowsAction */.N)(statement, 'sts:AssumeRoleWithWebIdentity'))
                return;
            const { issuer = '', tenancy, claims = [] } = readOidcTrust(value, statement.conditions) ?? {};
            const form = tenancy?.subject;
            const held = (0,held_by/* heldBy */.Vr)(claims, someRepository).map(({ when }) => when);
            if (form === undefined || (0,model_guard/* isCoveredBy */.ID)(value.when, held))
                return;
            for (const { key, operator, values } of claims) {
                const { positive, wild } = (0,held_by/* readOperator */.Tp)(operator.text);
                for (const subject of positive && key.text === 'sub' ? values : []) {
                    const data = { provider: issuer, owner: form.owner, owned: form.owned, value: subject.text };
                    const reach = readSubject(subject, form, wild);
                    const isCoded = issuer === githubIssuer && subject.text.includes('*');
                    if (reach.kind === 'everyone' && !(0,action_pattern/* isAnyText */._L)(subject.text))
                        report(subject, 'everyone', data, { code: isCoded ? 'WILDCARD_USAGE_TOO_PERMISSIVE' : null });
                    if (reach.kind === 'owner')
                        report(subject, 'owner', { ...data, owner: reach.owner }, {
                            severity: 'security-warning',
                            code: isCoded ? 'SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED' : null,
                        });
                    if (reach.kind === 'nobody')
                        report(subject, 'nobody', { ...data, reason: reach.reason }, { severity: 'warning' });
                }
            }
        },
    },
}));
function trustIn(subject) {
    return {
        Version: '2012-10-17',
        Statement: [
            {
                Effect: 'Allow',
                Principal: {
                    Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com',
                },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: {
                    StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' },
                    StringLike: { 'token.actions.githubusercontent.com:sub': subject },
                },
            },
        ],
    };
}

;// CONCATENATED MODULE: ./lib/core/rules/require-session-conditions.js






/* harmony default export */ const require_session_conditions = (defineRule({
    id: 'require-session-conditions',
    code: null,
    severity: 'warning',
    security: true,
    what: 'Reports a trust policy that lets another account put any tags on its sessions, or any source identity.',
    why: 'Policies that go by `aws:PrincipalTag` believe those tags, and the source identity is what the audit trail shows for a name.',
    fix: 'Leave the action out if the vendor does not need it; else list the tags by `aws:TagKeys` and `aws:RequestTag/\u2026`, or the identities by `sts:SourceIdentity`.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html',
    ],
    messages: {
        tags: '{{principal}} may put any tags on its sessions of this role; say which by aws:TagKeys or aws:RequestTag.',
        identity: '{{principal}} may give its sessions of this role any source identity; say which by sts:SourceIdentity.',
    },
    yieldsTo: ['valid-policy', 'no-full-wildcard', 'no-trust-wildcard'],
    examples: {
        valid: [
            {
                name: 'one tag of one value',
                policyType: 'trust',
                policy: vendorMay(['sts:AssumeRole', 'sts:TagSession'], {
                    StringEquals: { 'sts:ExternalId': 'c0ffee-1234', 'aws:RequestTag/purpose': 'costs' },
                    'ForAllValues:StringEquals': { 'aws:TagKeys': 'purpose' },
                }),
            },
        ],
        invalid: [
            {
                name: 'any tags',
                policyType: 'trust',
                policy: vendorMay(['sts:AssumeRole', 'sts:TagSession'], {
                    StringEquals: { 'sts:ExternalId': 'c0ffee-1234' },
                }),
            },
        ],
    },
    check: {
        statement({ effect, action, principal, conditions }, { document, report }) {
            if (document.policyType !== 'trust' || effect !== 'Allow' || principal?.negated)
                return;
            if (action === undefined || action.negated || conditions.some(held_by/* hidesKey */.XZ))
                return;
            const stranger = principal?.values.find(isOfAnotherAccount);
            if (stranger === undefined)
                return;
            for (const value of action.values)
                for (const { action: name, says, messageId, severity } of acts) {
                    if (!(0,iam_pattern/* matches */.cK)(value.text, name, { ignoreCase: true }))
                        continue;
                    const held = conditions.filter((condition) => limits(condition, says)).map(({ when }) => when);
                    if ((0,model_guard/* isCoveredBy */.ID)(value.when, held))
                        continue;
                    report(value, messageId, { principal: stranger.value.text }, { severity });
                }
        },
    },
}));
const acts = [
    {
        action: 'sts:TagSession',
        says: (key) => key === 'aws:tagkeys' || key.startsWith('aws:requesttag/'),
        messageId: 'tags',
        severity: 'warning',
    },
    {
        action: 'sts:SetSourceIdentity',
        says: (key) => key === 'sts:sourceidentity' || key === 'aws:sourceidentity',
        messageId: 'identity',
        severity: 'suggestion',
    },
];
function limits({ key, operator, values }, says) {
    if (!says(key.text.toLowerCase()))
        return false;
    const name = operator.text.toLowerCase();
    if (name === 'null')
        return values.every(({ text }) => text.toLowerCase() === 'true');
    return !(name.includes('stringlike') && values.some(({ text }) => (0,action_pattern/* isAnyText */._L)(text)));
}
function isOfAnotherAccount({ type, value }) {
    if (type !== 'AWS')
        return false;
    const principal = (0,aws_principal/* readAwsPrincipal */.w)(value);
    return principal.kind === 'account' && principal.account.kind !== 'own';
}
function vendorMay(actions, condition) {
    return {
        Version: '2012-10-17',
        Statement: [
            {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::111122223333:root' },
                Action: actions,
                Condition: condition,
            },
        ],
    };
}

// EXTERNAL MODULE: ./lib/core/iam/statement-meaning.js
var statement_meaning = __webpack_require__(71898);
;// CONCATENATED MODULE: ./lib/core/rules/require-sid-date-bump.js






/* harmony default export */ const require_sid_date_bump = (defineRule({
    id: 'require-sid-date-bump',
    code: null,
    severity: 'warning',
    what: 'Reports a statement of a configured role that says something else than in the base although the date of its Sid is not later; for a convention with `<date>`, such as `CZTier<0-2><Name><date>`. The order of actions, their case and the layout say nothing.',
    why: 'The date tells which version of a statement an account has deployed; without a new one an old deployment looks current.',
    fix: 'Give the Sid the date of the change, in the canonical text and its mirrors.',
    links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html'],
    needsBase: true,
    messages: {
        kept: 'The statement {{sid}} says something else than in {{base}}, and its Sid still has the date {{date}}; give it a later one.',
        earlier: 'The statement {{sid}} says something else than in {{base}}, where it was dated {{before}}; its date has to be later, not earlier.',
    },
    examples: {
        valid: [
            {
                name: 'another order under the old date, and a change under a new one',
                before: {
                    policy: {
                        Version: '2012-10-17',
                        Statement: [
                            ...require_sid_date_bump_example('Costs20260420', 'ce:Get*', 'ce:List*').Statement,
                            ...require_sid_date_bump_example('Queues20260420', 'sqs:ListQueues').Statement,
                        ],
                    },
                },
                policy: {
                    Version: '2012-10-17',
                    Statement: [
                        ...require_sid_date_bump_example('Costs20260420', 'ce:List*', 'ce:get*').Statement,
                        ...require_sid_date_bump_example('Queues20260511', 'sqs:ListQueues', 'sqs:GetQueueUrl').Statement,
                    ],
                },
                settings: require_sid_date_bump_exampleSettings(),
            },
        ],
        invalid: [
            {
                name: 'an action more under the old date',
                before: { policy: require_sid_date_bump_example('Costs20260420', 'ce:Get*') },
                policy: require_sid_date_bump_example('Costs20260420', 'ce:Get*', 'ce:List*'),
                settings: require_sid_date_bump_exampleSettings(),
            },
        ],
    },
    check: {
        workspace(workspace, { settings, report }) {
            const { change } = workspace;
            const { sid: pattern } = settings.conventions;
            const convention = pattern === undefined ? undefined : (0,sid_convention/* compileSidConvention */.R)(pattern);
            if (change === undefined || convention === undefined)
                return;
            const oldIds = new Map(change.diff.documents.map(({ id, renamedFrom }) => [id, renamedFrom ?? id]));
            const oldDocuments = new Map(change.base.documents.map((document) => [document.id, document]));
            const facts = workspace.documents.flatMap((document) => {
                const role = workspace.roleOf(document.id);
                const old = oldDocuments.get(oldIds.get(document.id) ?? document.id);
                if (role === undefined || old === undefined || document.policyType !== 'identity')
                    return [];
                return datesNotBumped(old, document, convention).map((one) => ({
                    ...one,
                    role,
                    file: document.source.file,
                    key: JSON.stringify([one.sid.text, one.before]),
                }));
            });
            const base = (0,new_access_facts/* shortName */.EU)(change.diff.base);
            for (const [{ sid, date, before }, ...mirrors] of (0,group_by_role/* groupByRole */.P)(facts))
                report(sid, date === before ? 'kept' : 'earlier', { sid: sid.text, date, before, base }, { related: mirrors.map((mirror) => ({ at: mirror.sid, message: 'The same in a mirror.' })) });
        },
    },
}));
function datesNotBumped(base, head, convention) {
    const old = new Map();
    for (const statement of base.statements) {
        const dated = datedOf(statement, convention);
        if (dated === undefined)
            continue;
        const meaning = (0,statement_meaning/* statementMeaning */.T)(statement);
        old.set(dated.name, [...(old.get(dated.name) ?? []), { date: dated.date, meaning }]);
    }
    return head.statements.flatMap((statement) => {
        const dated = datedOf(statement, convention);
        const before = dated === undefined ? [] : (old.get(dated.name) ?? []);
        const latest = before
            .map(({ date }) => date)
            .sort()
            .at(-1);
        if (dated === undefined || latest === undefined || dated.date > latest)
            return [];
        const meaning = (0,statement_meaning/* statementMeaning */.T)(statement);
        if (before.some((one) => one.meaning === meaning))
            return [];
        return [{ sid: dated.sid, date: dated.date, before: latest }];
    });
}
function datedOf({ sid }, convention) {
    const dated = sid === undefined || !(0,model_value/* isKnown */.q)(sid) ? undefined : convention.datedOf(sid.text);
    return dated === undefined || sid === undefined ? undefined : { ...dated, sid };
}
function require_sid_date_bump_example(sid, ...actions) {
    return {
        Version: '2012-10-17',
        Statement: [{ Sid: sid, Effect: 'Allow', Action: actions, Resource: '*' }],
    };
}
function require_sid_date_bump_exampleSettings() {
    const role = { name: 'reader', inline: ['policy.json'], trust: undefined, managed: undefined, mirrors: [] };
    return {
        roles: new Map([['reader', role]]),
        conventions: { sid: '<Name><date>', actions: 'any', indent: undefined },
    };
}

;// CONCATENATED MODULE: ./lib/core/rules/access-analyzer/require-source-condition.js



/* harmony default export */ const require_source_condition = (defineRule({
    id: 'require-source-condition',
    code: null,
    severity: 'error',
    security: true,
    what: 'Reports a condition key that a service does not send, or that says less than its source keys, where a service is let in.',
    why: 'A key that never comes with the service shuts it out, and another than a source key does not say for whom it acts.',
    fix: 'Use aws:SourceAccount, aws:SourceArn or aws:SourceOrgID for services.',
    links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html', issue_codes/* issueCodesPage */.Zu],
    messages: {
        UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL: '{{service}} calls by itself and never sends {{key}}, which is about the caller; use aws:SourceAccount.',
        RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL: 'Say by aws:SourceAccount or aws:SourceArn, not by {{key}}, for whom {{service}} acts.',
    },
    examples: {
        valid: [
            {
                name: 'the account a service acts for',
                policyType: 'resource',
                policy: policyOf(serving({ StringEquals: { 'aws:SourceAccount': '123456789012' } })),
            },
        ],
        invalid: [
            {
                name: 'the organization of the caller',
                policyType: 'resource',
                policy: policyOf(serving({ StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } })),
            },
        ],
    },
    check: {
        statement({ effect, principal, conditions }, { document, report }) {
            if (document.policyType !== 'resource' || effect !== 'Allow' || principal?.negated !== false)
                return;
            const [first] = principal.values;
            if (first === undefined || principal.unresolved.length > 0)
                return;
            if (!principal.values.every(({ type }) => type === 'Service'))
                return;
            const service = first.value.text;
            const hasSource = conditions.some(({ key }) => require_source_condition_sourceKeys.has(key.text.toLowerCase()));
            for (const { key, operator } of conditions) {
                const read = (0,condition_operator/* readConditionOperator */.S)(operator.text);
                const name = key.text.toLowerCase();
                if (read === undefined || read.negated || read.ifExists || read.family === 'Null')
                    continue;
                if (callerKeys.has(name) || name.startsWith('aws:principaltag/'))
                    report(key, 'UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL', { key: key.text, service });
                else if (name === 'aws:referer' && !hasSource)
                    report(key, 'RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL', { key: key.text, service });
            }
        },
    },
}));
const callerKeys = new Set([
    'aws:principalaccount',
    'aws:principalarn',
    'aws:principalorgid',
    'aws:principalorgpaths',
]);
const require_source_condition_sourceKeys = new Set([
    'aws:sourceaccount',
    'aws:sourcearn',
    'aws:sourceorgid',
    'aws:sourceorgpaths',
]);
function serving(condition) {
    return {
        Effect: 'Allow',
        Principal: { Service: 'cloudfront.amazonaws.com' },
        Action: 's3:GetObject',
        Resource: 'arn:aws:s3:::site/*',
        Condition: condition,
    };
}

;// CONCATENATED MODULE: ./lib/core/iam/policy-variables.js
function policyVariables({ text, holes }) {
    const found = [];
    let next = 0;
    for (let start = text.indexOf('${'); start !== -1; start = text.indexOf('${', start + 2)) {
        while ((holes[next]?.end ?? Infinity) <= start)
            next += 1;
        if ((holes[next]?.start ?? Infinity) <= start)
            continue;
        const end = text.indexOf('}', start);
        const inner = text.slice(start + 2, end === -1 ? undefined : end);
        if (end !== -1 && /^[*?$]$/.test(inner))
            continue;
        const comma = inner.indexOf(',');
        found.push({
            start,
            name: comma === -1 ? inner : inner.slice(0, comma),
            fallback: comma === -1 ? undefined : inner.slice(comma + 1),
            isClosed: end !== -1,
        });
        if (end === -1)
            break;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/core/rules/access-analyzer/require-specific-value.js




/* harmony default export */ const require_specific_value = (defineRule({
    id: 'require-specific-value',
    code: null,
    severity: 'error',
    what: 'Reports wildcards and variables in conditions of trust and resource policies on keys that tell who calls.',
    why: 'What a caller can choose, or a wildcard leaves open, can be matched by somebody outside.',
    fix: 'Write the account, organization, network or subject in full.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sensitive',
        issue_codes/* issueCodesPage */.Zu,
    ],
    messages: {
        VARIABLE_USAGE_TOO_PERMISSIVE: 'The variable in "{{value}}" lets others match {{key}} than it seems; write the value.',
        WILDCARD_USAGE_TOO_PERMISSIVE: 'The wildcard in "{{value}}" lets others match {{key}} than are meant.',
    },
    yieldsTo: ['require-pinned-subject'],
    examples: {
        valid: [
            {
                name: 'a whole repository',
                policyType: 'trust',
                policy: policyOf(trusting('repo:org/app:*')),
            },
        ],
        invalid: [
            {
                name: 'the repository of anybody',
                policyType: 'trust',
                policy: policyOf(trusting('repo:*/app:ref:refs/heads/main')),
            },
        ],
    },
    check: {
        condition({ operator, key, values }, { effect }, { document: { policyType }, report }) {
            if ((policyType !== 'trust' && policyType !== 'resource') || effect !== 'Allow')
                return;
            const read = (0,condition_operator/* readConditionOperator */.S)(operator.text);
            if (read?.base !== 'StringLike')
                return;
            const name = key.text.toLowerCase();
            const isSensitive = sensitiveKeys.has(name);
            const isSubject = name === 'token.actions.githubusercontent.com:sub' || name === 'aws:userid';
            if (!isSensitive && !isSubject)
                return;
            for (const value of values) {
                const data = { key: key.text, value: value.text };
                if (isSensitive && policyVariables(value).length > 0)
                    report(value, 'VARIABLE_USAGE_TOO_PERMISSIVE', data);
                if (value.text === '*')
                    continue;
                const isOpen = isSensitive ? /[*?]/.test(value.text) : hasShortStart(value.text);
                if (isOpen && !value.text.includes('${'))
                    report(value, 'WILDCARD_USAGE_TOO_PERMISSIVE', data);
            }
        },
    },
}));
function hasShortStart(text) {
    const runs = text.split(/[*?]/).slice(0, -1);
    return runs.some((run) => run.length < 6) && text.includes('*');
}
const sensitiveKeys = new Set([
    'aws:principalaccount',
    'aws:principalorgid',
    'aws:resourceaccount',
    'aws:resourceorgid',
    'aws:sourceaccount',
    'aws:sourceorgid',
    'aws:sourcevpc',
    'aws:sourcevpce',
    'aws:vpceaccount',
    'aws:vpceorgid',
]);
function trusting(subject) {
    return {
        Effect: 'Allow',
        Principal: { Federated: 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com' },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringLike: { 'token.actions.githubusercontent.com:sub': subject } },
    };
}

;// CONCATENATED MODULE: ./lib/core/rules/access-analyzer/require-token-condition.js



/* harmony default export */ const require_token_condition = (defineRule({
    id: 'require-token-condition',
    code: null,
    severity: 'warning',
    security: true,
    what: 'Reports conditions on the subject or audience of a token that let in more tokens than one workflow needs.',
    why: 'Every token that meets the condition opens the role, from whichever repository or for whomever it was made.',
    fix: 'Name repository and branch in the subject, and compare the audience by StringEquals without a set operator.',
    links: [
        'https://docs.github.com/en/actions/security-for-github-actions/security-hardening-your-deployments/configuring-openid-connect-in-amazon-web-services',
        issue_codes/* issueCodesPage */.Zu,
    ],
    messages: {
        SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED: '"{{value}}" lets in more than one branch; name organization, repository and branch.',
        FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE: '{{key}} has one value only; use {{operator}} without ForAnyValue.',
        CONFIRM_AUDIENCE_CLAIM_TYPE: '{{set}} makes sense only where {{key}} has several values; look up whether the provider sends several.',
    },
    yieldsTo: ['require-pinned-subject', 'require-specific-value'],
    examples: {
        valid: [
            {
                name: 'one branch',
                policyType: 'trust',
                policy: policyOf(require_token_condition_trusting({
                    StringEquals: { [`token.actions.githubusercontent.com:sub`]: 'repo:org/app:ref:refs/heads/main' },
                })),
            },
        ],
        invalid: [
            {
                name: 'every repository of an organization',
                policyType: 'trust',
                policy: policyOf(require_token_condition_trusting({ StringLike: { [`token.actions.githubusercontent.com:sub`]: 'repo:organization/*' } })),
            },
        ],
    },
    check: {
        condition({ operator, key, values }, { effect }, { document, report }) {
            if (document.policyType !== 'trust' || effect !== 'Allow')
                return;
            const read = (0,condition_operator/* readConditionOperator */.S)(operator.text);
            const name = key.text.toLowerCase();
            if (read === undefined || read.family !== 'String')
                return;
            if (name === 'token.actions.githubusercontent.com:sub' && read.base === 'StringLike')
                for (const value of values)
                    if (value.text.includes('*'))
                        report(value, 'SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED', { value: value.text });
            if (!name.endsWith(':aud') || !name.includes('.') || read.set === undefined)
                return;
            const provider = name.slice(0, -':aud'.length);
            if (read.set === 'ForAnyValue' && singleAudience.has(provider))
                report(key, 'FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE', { key: key.text, operator: read.base });
            else
                report(key, 'CONFIRM_AUDIENCE_CLAIM_TYPE', { key: key.text, set: read.set });
        },
    },
}));
const singleAudience = new Set([
    'accounts.google.com',
    'cognito-identity.amazonaws.com',
    'token.actions.githubusercontent.com',
]);
function require_token_condition_trusting(condition) {
    return {
        Effect: 'Allow',
        Principal: { Federated: 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com' },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: condition,
    };
}

;// CONCATENATED MODULE: ./lib/core/iam/arn-types.js


function everyFormat(reference, arn, holds) {
    const formats = formatsOf(reference, arn.service);
    const isReached = reachedBy(arn);
    return (formats.some((format) => holds(format) && isReached(format)) &&
        !formats.some((format) => !holds(format) && isReached(format)));
}
function hasFormat(reference, arn) {
    return formatsOf(reference, arn.service).some(reachedBy(arn));
}
function isArnService(reference, service) {
    return (reference.service(service) !== undefined ||
        otherServices.has(service) ||
        formatsOf(reference, service).length > 0);
}
const otherServices = new Set([
    'applicationinsights',
    'devops-guru',
    'migrationhub-strategy',
]);
function reachedBy({ resource }) {
    const pattern = widened(resource.replace(/\$\{[^}]*\}|\{\{[^}]*\}\}/g, '*'));
    return (format) => (0,iam_pattern/* intersects */.HY)(format.resource, pattern);
}
function widened(pattern) {
    return pattern.split('*').length > 6 ? `${pattern.slice(0, pattern.indexOf('*'))}*` : pattern;
}
const memory = new WeakMap();
function formatsOf(reference, segment) {
    const known = memory.get(reference) ?? new Map();
    memory.set(reference, known);
    const formats = known.get(segment) ??
        reference
            .prefixesOfArns(segment)
            .flatMap((prefix) => reference.service(prefix)?.resourceTypes ?? [])
            .flatMap(readFormats)
            .filter(({ service }) => service === segment);
    known.set(segment, formats);
    return formats;
}
const read = new WeakMap();
function readFormats(type) {
    const known = read.get(type);
    if (known !== undefined)
        return known;
    const made = type.arns.flatMap((text) => {
        const format = (0,iam_arn/* parseArn */.Lw)(text);
        return format ? [{ ...format, resource: format.resource.replace(/\$\{[^}]*\}/g, '*') }] : [];
    });
    read.set(type, made);
    return made;
}

;// CONCATENATED MODULE: ./lib/core/iam/regions.js
function regions_isRegion(text) {
    const [area = '', ...rest] = text.split('-');
    const group = /^(gov|iso[a-z]?|de)$/.test(rest[0] ?? '') ? rest.slice(1) : rest;
    const [direction = '', number = ''] = group;
    return (group.length === 2 && /^([a-z]{2}|eusc)$/.test(area) && directions.has(direction) && /^\d$/.test(number));
}
const directions = new Set([
    'central',
    'east',
    'north',
    'northeast',
    'northwest',
    'south',
    'southeast',
    'southwest',
    'west',
]);
const partitions = [
    'aws',
    'aws-cn',
    'aws-us-gov',
    'aws-iso',
    'aws-iso-b',
    'aws-iso-e',
    'aws-iso-f',
    'aws-eusc',
];

;// CONCATENATED MODULE: ./lib/core/rules/access-analyzer/valid-arn.js







const valid_arn_messages = {
    INVALID_ARN_PREFIX: '"{{arn}}" is no ARN: one begins with "arn:", and "*" alone is every resource.',
    MISSING_ARN_FIELD: '{{arn}} has {{count}} of the six fields of an ARN, arn:partition:service:region:account:resource.',
    INVALID_PARTITION: 'There is no partition "{{partition}}"; the usual one is aws.',
    INVALID_SERVICE: 'No ARN of AWS has the service "{{service}}".',
    INVALID_ARN_SERVICE_CASE: 'The service of an ARN is written in small letters: {{lower}}, not {{service}}.',
    WILDCARD_IN_SERVICE_NAME: 'The service of this ARN has a wildcard; name the service.',
    INVALID_ARN_REGION: 'There is no Region "{{region}}".',
    ARN_REGION_NOT_ALLOWED: 'ARNs of this resource of {{service}} have no Region; leave {{region}} out.',
    MISSING_ARN_REGION: 'ARNs of this resource of {{service}} have a Region; write it, or * for any.',
    INVALID_ARN_ACCOUNT: 'The account "{{account}}" is neither twelve digits nor a pattern.',
    ARN_ACCOUNT_NOT_ALLOWED: 'ARNs of this resource of {{service}} have no account; leave {{account}} out.',
    MISSING_ARN_ACCOUNT: 'ARNs of this resource of {{service}} have an account; write it, or * for any.',
};
/* harmony default export */ const valid_arn = (defineRule({
    id: 'valid-arn',
    code: null,
    severity: 'error',
    what: 'Reports a resource that is no ARN, or an ARN whose partition, service, Region or account cannot be right.',
    why: 'A malformed ARN matches nothing, so the statement grants or denies less than it says.',
    fix: 'Write the ARN as the service authorization reference shows it for that type of resource.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html',
        'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
        issue_codes/* issueCodesPage */.Zu,
    ],
    messages: valid_arn_messages,
    examples: {
        valid: [
            {
                name: 'the short form of API Gateway',
                policyType: 'resource',
                policy: policyOf({
                    Effect: 'Allow',
                    Principal: { AWS: '123456789012' },
                    Action: 'execute-api:Invoke',
                    Resource: 'execute-api:/*',
                }),
            },
            {
                name: 'any account where the type has none',
                policy: policyOf({ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3::*:logs-*/*' }),
            },
        ],
        invalid: [
            {
                name: 'a Region in the ARN of a role',
                policy: policyOf({
                    Effect: 'Allow',
                    Action: 'iam:GetRole',
                    Resource: 'arn:aws:iam:us-east-1:123456789012:role/reader',
                }),
            },
        ],
    },
    check: {
        statement({ resource }, { document, reference, report }) {
            if (document.policyType === 'trust')
                return;
            for (const value of resource?.values ?? [])
                if (document.policyType !== 'resource' || !value.text.startsWith(shortForm))
                    checkResource(value, reference, report);
        },
    },
}));
const shortForm = 'execute-api:/';
function checkResource(value, reference, report) {
    const { text, holes } = value;
    if (text === '*')
        return;
    const start = text.slice(0, Math.min(4, holes[0]?.start ?? 4));
    if (!isBeginning(start)) {
        report(value, 'INVALID_ARN_PREFIX', { arn: text });
        return;
    }
    const arn = (0,iam_arn/* parseArn */.Lw)(text, holes);
    if (arn === undefined) {
        if (holes.length === 0 && text.startsWith('arn:') && !/\$\{/.test(text))
            report(value, 'MISSING_ARN_FIELD', { arn: text, count: text.split(':').length });
        return;
    }
    valid_arn_checkService(value, arn, reference, report);
}
function isBeginning(start) {
    for (let at = 0; at < start.length; at += 1) {
        if ('*?$'.includes(start[at] ?? ''))
            return true;
        if (start[at] !== 'arn:'[at])
            return false;
    }
    return true;
}
function valid_arn_checkService(value, arn, reference, report) {
    const { partition, service, region, account } = arn;
    if (isLiteral(partition) && !partitions.includes(partition))
        report(value, 'INVALID_PARTITION', { partition });
    if ((0,action_pattern/* hasWildcard */.rl)(service) && !isHidden(service))
        report(value, 'WILDCARD_IN_SERVICE_NAME', {});
    if (isLiteral(region) && region !== '' && !regions_isRegion(region))
        report(value, 'INVALID_ARN_REGION', { region });
    if (isLiteral(account) && account !== '' && !isAccount(account))
        report(value, 'INVALID_ARN_ACCOUNT', { account });
    if (!isLiteral(service))
        return;
    const lower = service.toLowerCase();
    if (!isArnService(reference, lower)) {
        if (!isRetiredService(lower))
            report(value, 'INVALID_SERVICE', { service });
    }
    else if (lower !== service)
        report(value, 'INVALID_ARN_SERVICE_CASE', { service, lower });
    else
        checkFormat(value, arn, reference, report);
}
function checkFormat(value, arn, reference, report) {
    const { service, region, account } = arn;
    const mayLack = ownedByAws.get(service)?.test(arn.resource) ?? false;
    const data = { service, region, account };
    const every = (holds) => everyFormat(reference, arn, holds);
    if (regions_isRegion(region) && every((format) => format.region === ''))
        report(value, 'ARN_REGION_NOT_ALLOWED', data);
    if (region === '' && every((format) => format.region !== ''))
        report(value, 'MISSING_ARN_REGION', data);
    if (/^\d{12}$/.test(account) && every((format) => format.account === ''))
        report(value, 'ARN_ACCOUNT_NOT_ALLOWED', data);
    if (account === '' && !mayLack && every((format) => format.account !== ''))
        report(value, 'MISSING_ARN_ACCOUNT', data, { confidence: 'estimate' });
}
const ownedByAws = new Map([
    ['ssm', /^(document|automation-definition|automation-execution|parameter)\b/],
    ['resource-explorer-2', /^view\/AWSServiceView/],
]);
function isHidden(field) {
    return field.includes('${') || field.includes('{{');
}
function isLiteral(field) {
    return !(0,action_pattern/* hasWildcard */.rl)(field) && !isHidden(field);
}
function isAccount(text) {
    return /^\d{12}$/.test(text) || text === 'aws' || text === 'cloudfront';
}

;// CONCATENATED MODULE: ./lib/core/rules/valid-characters.js


/* harmony default export */ const valid_characters = (defineRule({
    id: 'valid-characters',
    code: null,
    severity: 'error',
    what: 'Reports a character of a policy document that is neither tab, line end nor between U+0020 and U+00FF.',
    why: 'IAM refuses a document with any other character, and many of them cannot be told from a plain one by eye.',
    fix: 'Replace the character with its plain form, such as a straight quote or a hyphen.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html',
        'https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html',
    ],
    messages: {
        forbidden: 'This text contains {{character}}, which IAM refuses; it takes only tab, line ends and U+0020 to U+00FF.',
        byteOrderMark: 'The file starts with a byte order mark (U+FEFF), which IAM refuses; save it as UTF-8 without one.',
    },
    examples: {
        valid: [{ name: 'letters up to U+00FF', policy: valid_characters_statementOf('arn:aws:s3:::r\u00E9sum\u00E9s') }],
        invalid: [{ name: 'a typographic dash', policy: valid_characters_statementOf('arn:aws:s3:::reports\u20132026') }],
    },
    check: {
        policy(document, { report }) {
            const isRaw = document.format === 'json' || document.format === 'yaml';
            if (isRaw && document.source.bom) {
                const span = { source: document.source, start: 0, end: Math.min(1, document.source.text.length) };
                report({ span }, 'byteOrderMark', {});
            }
            if (document.format === 'json' && !forbidden.test(valid_characters_textOf(document.span)))
                return;
            for (const string of stringsOf(document.tree)) {
                const found = firstForbidden(string, document);
                if (found !== undefined)
                    report(found, 'forbidden', { character: valid_characters_nameOf(found.character) });
            }
        },
    },
}));
const forbidden = /[^\t\n\r\u0020-\u00FF]/u;
function firstForbidden(string, { format }) {
    const { source, start } = string.span;
    const token = valid_characters_textOf(string.span);
    if (format === 'json')
        return at(forbidden.exec(token), string.span);
    const character = forbidden.exec((0,hole_pattern/* toPattern */.w)(string, ''))?.[0];
    if (character === undefined)
        return undefined;
    const offset = token.indexOf(character);
    return offset === -1
        ? { character, span: string.span }
        : { character, span: { source, start: start + offset, end: start + offset + character.length } };
}
function valid_characters_textOf({ source, start, end }) {
    return source.text.slice(start, end);
}
function at(match, { source, start }) {
    if (match === null)
        return undefined;
    const from = start + match.index;
    return { character: match[0], span: { source, start: from, end: from + match[0].length } };
}
function stringsOf(value) {
    const found = [];
    const open = [value];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (next.kind === 'string')
            found.push(next);
        if (next.kind === 'list')
            for (const item of next.items)
                open.push(item);
        if (next.kind === 'map')
            for (const { key, value: inner } of next.entries) {
                found.push(key);
                open.push(inner);
            }
        if (next.kind === 'choice')
            for (const option of next.options)
                if (option.value !== undefined)
                    open.push(option.value);
    }
    return found;
}
function valid_characters_nameOf(character) {
    const number = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `${number} (${character})` : number;
}
function valid_characters_statementOf(resource) {
    return {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 's3:ListBucket', Resource: resource }],
    };
}

;// CONCATENATED MODULE: ./lib/core/iam/condition-keys.js

function lookUpConditionKey(reference, text) {
    const lower = text.toLowerCase();
    const colon = lower.indexOf(':');
    if (colon < 1 || colon === lower.length - 1)
        return { kind: 'malformed' };
    const prefix = lower.slice(0, colon);
    const isFederated = /[./]/.test(prefix);
    const listed = find(globalKeysOf(reference), lower) ?? find(ownKeysOf(reference, isFederated ? 'sts' : prefix), lower);
    if (listed !== undefined)
        return listed;
    if (isFederated)
        return { kind: 'federated' };
    const found = find(allKeysOf(reference), lower);
    if (found !== undefined)
        return found;
    if (prefix === 'aws')
        return { kind: 'unknown-global' };
    if (isRetiredService(prefix))
        return { kind: 'retired' };
    const isKnown = reference.service(prefix) !== undefined || allKeysOf(reference).prefixes.has(prefix);
    return isKnown ? { kind: 'unknown-in-service', prefix } : { kind: 'unknown-service', prefix };
}
function conditionKeyType(lookup) {
    return lookup.kind === 'known' ? lookup.key.type.replace(/^ArrayOf/, '') : undefined;
}
function isTagKey(text, family) {
    return text.toLowerCase().startsWith(`aws:${family}tag/`);
}
const lacking = [
    { key: 'aws:SignInSessionArn', type: 'ARN' },
    { key: 'aws:VpceOrgPaths', type: 'ArrayOfString' },
    { key: 'codestar-connections:ProviderAction', type: 'ArrayOfString' },
    { key: 'codebuild:BuildArn', type: 'ARN' },
    { key: 'codebuild:ProjectArn', type: 'ARN' },
];
function find({ exact, families }, lower) {
    const key = exact.get(lower) ??
        families.find(({ start, end }) => lower.length > start.length + end.length && lower.startsWith(start) && lower.endsWith(end))?.key;
    if (key !== undefined)
        return { kind: 'known', key, multivalued: key.type.startsWith('ArrayOf') };
    const bare = lower.endsWith('/') ? lower : `${lower}/`;
    const family = families.find(({ start, end }) => start === bare && end === '');
    return family && { kind: 'incomplete', example: `${family.key.key.slice(0, family.start.length)}team` };
}
const globals = new WeakMap();
const alls = new WeakMap();
const owns = new WeakMap();
function globalKeysOf(reference) {
    return remembered(globals, reference, () => tableOf([...reference.globalConditionKeys, ...lacking]));
}
function allKeysOf(reference) {
    return remembered(alls, reference, () => tableOf(reference.prefixes.flatMap((prefix) => reference.service(prefix)?.conditionKeys ?? [])));
}
function ownKeysOf(reference, prefix) {
    const tables = remembered(owns, reference, () => new Map());
    const known = tables.get(prefix);
    if (known !== undefined)
        return known;
    const service = reference.service(prefix);
    const made = tableOf(service?.conditionKeys ?? []);
    if (service !== undefined)
        tables.set(prefix, made);
    return made;
}
function remembered(memory, reference, make) {
    const known = memory.get(reference);
    if (known !== undefined)
        return known;
    const made = make();
    memory.set(reference, made);
    return made;
}
function tableOf(keys) {
    const exact = new Map();
    const families = [];
    const prefixes = new Set();
    for (const key of keys) {
        const lower = key.key.toLowerCase();
        const [start, end] = split(lower);
        if (end === undefined)
            exact.set(lower, key);
        else
            families.push({ start, end, key });
        prefixes.add(lower.slice(0, lower.indexOf(':')));
    }
    return { exact, families, prefixes };
}
function split(key) {
    const part = /\$\{[^}]*\}|<[^>]*>|(?<=\/)tag-key$/.exec(key);
    return part === null ? [key] : [key.slice(0, part.index), key.slice(part.index + part[0].length)];
}

;// CONCATENATED MODULE: ./lib/core/rules/access-analyzer/valid-condition-key.js





/* harmony default export */ const valid_condition_key = (defineRule({
    id: 'valid-condition-key',
    code: null,
    severity: 'error',
    what: 'Reports a condition key that AWS does not document, or that one operator names twice in other capitals.',
    why: 'A key that no request carries makes a statement never apply, or always, and IAM takes it without a word.',
    fix: 'Write the key as AWS documents it; capitals do not matter.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html',
        issue_codes/* issueCodesPage */.Zu,
    ],
    messages: {
        INVALID_CONDITION_KEY_FORMAT: '"{{key}}" is no condition key: one is a prefix and a name, as in aws:SourceIp.',
        INVALID_GLOBAL_CONDITION_KEY: 'There is no global condition key {{key}}.',
        INVALID_SERVICE_CONDITION_KEY: 'The service {{prefix}} has no condition key {{key}}.',
        INVALID_SERVICE: 'AWS has no service with the prefix "{{prefix}}", so {{key}} is no condition key.',
        UNSUPPORTED_GLOBAL_CONDITION_KEY: 'The condition key {{key}} is not supported; use aws:PrincipalArn.',
        DEPRECATED_GLOBAL_CONDITION_KEY: 'The condition key {{key}} is deprecated; use aws:PrincipalArn.',
        MISSING_TAG_KEY_IN_CONDITION: '{{key}} names no tag; write {{example}}, with the name of the tag at the end.',
        DUPLICATE_KEYS_WITH_DIFFERENT_CASE: '{{key}} is {{other}} in other capitals; one operator takes each key once.',
    },
    examples: {
        valid: [
            {
                name: 'a key in small letters',
                policy: policyOf({
                    Effect: 'Allow',
                    Action: 'ce:GetCostAndUsage',
                    Resource: '*',
                    Condition: { StringEquals: { 'aws:principalaccount': '123456789012' } },
                }),
            },
        ],
        invalid: [
            {
                name: 'a letter too few',
                policy: policyOf({
                    Effect: 'Allow',
                    Action: 'ce:GetCostAndUsage',
                    Resource: '*',
                    Condition: { StringEquals: { 'aws:PrincipalAcount': '123456789012' } },
                }),
            },
        ],
    },
    check: {
        statement({ conditions }, { report }) {
            const seen = new Map();
            for (const condition of conditions) {
                const { key, operator } = condition;
                if (!(0,model_value/* isKnown */.q)(key) || !(0,model_value/* isKnown */.q)(operator))
                    continue;
                const name = `${operator.text} ${key.text.toLowerCase()}`;
                const other = seen.get(name);
                if (other === undefined)
                    seen.set(name, condition);
                else if (other.key.text !== key.text && (0,model_guard/* canCoexist */.sm)(other.when, condition.when))
                    report(key, 'DUPLICATE_KEYS_WITH_DIFFERENT_CASE', { key: key.text, other: other.key.text }, { related: [{ at: other.key, message: 'The first of them.' }] });
            }
        },
        condition({ key, operator }, _, { reference, report }) {
            if (!(0,model_value/* isKnown */.q)(key))
                return;
            const data = { key: key.text };
            if (key.text.toLowerCase() === 'aws:arn') {
                if (/like$/i.test(operator.text))
                    report(key, 'DEPRECATED_GLOBAL_CONDITION_KEY', data);
                else
                    report(key, 'UNSUPPORTED_GLOBAL_CONDITION_KEY', data);
                return;
            }
            const lookup = lookUpConditionKey(reference, key.text);
            if (lookup.kind === 'malformed')
                report(key, 'INVALID_CONDITION_KEY_FORMAT', data);
            if (lookup.kind === 'incomplete')
                report(key, 'MISSING_TAG_KEY_IN_CONDITION', { ...data, example: lookup.example });
            if (lookup.kind === 'unknown-global')
                report(key, 'INVALID_GLOBAL_CONDITION_KEY', data);
            if (lookup.kind === 'unknown-in-service')
                report(key, 'INVALID_SERVICE_CONDITION_KEY', { ...data, prefix: lookup.prefix });
            if (lookup.kind === 'unknown-service')
                report(key, 'INVALID_SERVICE', { ...data, prefix: lookup.prefix });
        },
    },
}));

;// CONCATENATED MODULE: ./lib/core/rules/access-analyzer/valid-condition-operator.js







const valid_condition_operator_messages = {
    INVALID_CONDITION_OPERATOR: 'There is no condition operator {{operator}}.',
    nearOperator: 'There is no condition operator {{operator}}; the nearest is {{nearest}}.',
    NULL_WITH_IF_EXISTS: 'Null asks whether a key is there, so IfExists makes no sense with it.',
    NULL_WITH_QUALIFIER: 'Null asks whether a key is there, so {{set}} adds nothing to it.',
    MISSING_QUALIFIER: '{{key}} has several values; say with ForAllValues or ForAnyValue how they are compared.',
    FORALLVALUES_WITH_SINGLE_VALUED_KEY: 'ForAllValues is true where {{key}} is absent, and {{key}} has one value only; use {{operator}} without it.',
    TYPE_MISMATCH: '{{key}} is compared by {{expected}} operators, not by {{operator}}.',
    STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS: '{{key}} is an ARN, and a * of {{operator}} reaches over its colons; use {{better}}.',
    WILDCARD_WITHOUT_LIKE_OPERATOR: '{{operator}} takes the wildcard in "{{value}}" as a plain character; use {{better}} where it is meant as one.',
    EQUIVALENT_TO_NULL_FALSE: '{{operator}} with * only asks that {{key}} is there; {"Null": {"{{key}}": "false"}} says so.',
    EQUIVALENT_TO_NULL_TRUE: '{{operator}} with * only asks that {{key}} is absent; {"Null": {"{{key}}": "true"}} says so.',
    REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION: '{{operator}} with * is true whatever {{key}} is; take the key out or say which values are meant.',
    REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION: '{{operator}} with * is never true, since every request has {{key}}; the statement does nothing.',
};
/* harmony default export */ const valid_condition_operator = (defineRule({
    id: 'valid-condition-operator',
    code: null,
    severity: 'error',
    what: 'Reports a condition operator that does not exist, or that does not fit the type of its key or its values.',
    why: 'With the wrong operator a condition is never met, or always, and IAM takes it without a word.',
    fix: 'Use the operator family of the type of the key, and a Like operator where a value has wildcards.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html',
        issue_codes/* issueCodesPage */.Zu,
    ],
    messages: valid_condition_operator_messages,
    examples: {
        valid: [
            {
                name: 'an ARN operator with wildcards',
                policy: policyOf({
                    Effect: 'Allow',
                    Action: 'ce:GetCostAndUsage',
                    Resource: '*',
                    Condition: { ArnEquals: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/reader-*' } },
                }),
            },
        ],
        invalid: [
            {
                name: 'a wildcard where none is read',
                policy: policyOf({
                    Effect: 'Allow',
                    Action: 'ce:GetCostAndUsage',
                    Resource: '*',
                    Condition: { StringEquals: { 'aws:PrincipalTag/job': 'admin-*' } },
                }),
            },
        ],
    },
    check: {
        condition(condition, _, { reference, report }) {
            const { operator: name, key } = condition;
            if (!(0,model_value/* isKnown */.q)(name))
                return;
            const operator = (0,condition_operator/* readConditionOperator */.S)(name.text);
            if (operator === undefined) {
                sayUnknown(condition, report);
                return;
            }
            if (operator.base === 'Null') {
                if (operator.ifExists)
                    report(name, 'NULL_WITH_IF_EXISTS', {});
                if (operator.set !== undefined)
                    report(name, 'NULL_WITH_QUALIFIER', { set: operator.set });
                return;
            }
            checkWildcards(condition, operator, report);
            if (!(0,model_value/* isKnown */.q)(key))
                return;
            checkSet(condition, operator, lookUpConditionKey(reference, key.text), report);
            checkType(condition, operator, lookUpConditionKey(reference, key.text), report);
            checkAnything(condition, operator, report);
        },
    },
}));
function sayUnknown({ operator }, report) {
    const nearest = (0,nearest_name/* nearestName */.q)(operator.text, condition_operator/* operatorNames */.p);
    const data = { operator: operator.text };
    if (nearest === undefined)
        report(operator, 'INVALID_CONDITION_OPERATOR', data);
    else
        report(operator, 'nearOperator', { ...data, nearest }, { code: 'INVALID_CONDITION_OPERATOR' });
}
function checkWildcards({ operator: name, values }, operator, report) {
    if (operator.family !== 'String' || operator.base.endsWith('Like'))
        return;
    const better = operator.negated ? 'StringNotLike' : 'StringLike';
    for (const value of values)
        if ((0,action_pattern/* hasWildcard */.rl)(value.text.replace(/\$\{[^}]*\}/g, '')) && (0,model_value/* isKnown */.q)(value))
            report(value, 'WILDCARD_WITHOUT_LIKE_OPERATOR', { operator: name.text, value: value.text, better });
}
function checkSet({ key }, { set, base, ifExists }, lookup, report) {
    if (lookup.kind !== 'known')
        return;
    if (set === undefined && lookup.multivalued)
        report(key, 'MISSING_QUALIFIER', { key: key.text });
    if (set === 'ForAllValues' && !lookup.multivalued)
        report(key, 'FORALLVALUES_WITH_SINGLE_VALUED_KEY', {
            key: key.text,
            operator: ifExists ? `${base}IfExists` : base,
        });
}
const familiesOf = new Map([
    ['String', ['String', 'Arn', 'Binary']],
    ['ARN', ['Arn', 'String']],
    ['Bool', ['Bool']],
    ['Numeric', ['Numeric']],
    ['Date', ['Date']],
    ['IPAddress', ['IpAddress']],
]);
function checkType({ key, operator: name }, operator, lookup, report) {
    const type = conditionKeyType(lookup);
    const fitting = familiesOf.get(type ?? '');
    if (type === undefined || fitting === undefined)
        return;
    const data = { key: key.text, operator: name.text };
    const isEpoch = key.text.toLowerCase() === 'aws:epochtime' && operator.family === 'Numeric';
    if (!fitting.includes(operator.family) && !isEpoch)
        report(key, 'TYPE_MISMATCH', { ...data, expected: fitting[0] ?? '' });
    else if (type === 'ARN' && /^String(Not)?Like$/.test(operator.base))
        report(key, 'STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS', {
            ...data,
            better: operator.negated ? 'ArnNotLike' : 'ArnLike',
        });
}
const alwaysThere = new Set([
    'aws:currenttime',
    'aws:epochtime',
    'aws:principalaccount',
    'aws:principalarn',
    'aws:principaltype',
    'aws:securetransport',
    'aws:userid',
]);
function checkAnything({ key, operator: name, values, unresolved }, { base, set, ifExists }, report) {
    const [value] = values;
    if (value === undefined || value.text !== '*' || values.length > 1 || unresolved.length > 0)
        return;
    if (set !== undefined || !/^String(Not)?Like$/.test(base))
        return;
    const data = { key: key.text, operator: name.text };
    if (base === 'StringLike')
        report(value, ifExists ? 'REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION' : 'EQUIVALENT_TO_NULL_FALSE', data);
    else if (!ifExists && alwaysThere.has(key.text.toLowerCase()))
        report(value, 'REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION', data);
    else
        report(value, 'EQUIVALENT_TO_NULL_TRUE', data);
}

;// CONCATENATED MODULE: ./lib/core/rules/access-analyzer/valid-condition-value.js







const valid_condition_value_messages = {
    INVALID_CONDITION_DATA_TYPE: 'The values of {{key}} are partly text and partly not; write all of them as text.',
    INVALID_CONDITION_MULTIPLE_BOOLEAN: '{{key}} is true or false; it can be compared with one value only.',
    TYPE_MISMATCH_BOOLEAN: '"{{value}}" is neither true nor false.',
    TYPE_MISMATCH_NUMBER: '"{{value}}" is no number.',
    TYPE_MISMATCH_DATE: '"{{value}}" is no date; write one as 2030-01-31T00:00:00Z.',
    INVALID_DATE_VALUE: '{{value}} is a time in seconds; write the date, as 2030-01-31T00:00:00Z.',
    TYPE_MISMATCH_STRING: '"{{value}}" is not Base64, which {{operator}} compares.',
    INVALID_REGION: 'There is no Region "{{value}}".',
    INVALID_VPC_FORMAT: '"{{value}}" is no VPC: its id is vpc- and 8 or 17 letters and digits.',
    INVALID_VPCE_FORMAT: '"{{value}}" is no VPC endpoint: its id is vpce- and 8 or 17 letters and digits.',
    INVALID_KMS_KEY_VALUE: '{{key}} is the ARN of a KMS key, and "{{value}}" is none.',
    INVALID_SERVICE_PRINCIPAL_FORMAT: '"{{value}}" is no service as {{key}} names them: one word and .amazonaws.com, in small letters.',
    REDUNDANT_CONDITION_VALUE_NUM: 'Of several values of {{operator}} only one decides; keep that one.',
};
/* harmony default export */ const valid_condition_value = (defineRule({
    id: 'valid-condition-value',
    code: null,
    severity: 'warning',
    what: 'Reports a value of a condition that is not of the form its operator or its key asks for.',
    why: 'Such a value equals nothing that a request carries, so the condition is never met, or always.',
    fix: 'Write the value in the form named.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html',
        issue_codes/* issueCodesPage */.Zu,
    ],
    messages: valid_condition_value_messages,
    examples: {
        valid: [
            {
                name: 'a date',
                policy: policyOf({
                    Effect: 'Allow',
                    Action: 'ce:GetCostAndUsage',
                    Resource: '*',
                    Condition: { DateLessThan: { 'aws:CurrentTime': '2030-01-01T00:00:00Z' } },
                }),
            },
        ],
        invalid: [
            {
                name: 'a word for a date',
                policy: policyOf({
                    Effect: 'Allow',
                    Action: 'ce:GetCostAndUsage',
                    Resource: '*',
                    Condition: { DateLessThan: { 'aws:CurrentTime': 'soon' } },
                }),
            },
        ],
    },
    check: {
        statement({ tree }, { document, report }) {
            if (document.format === 'cloudformation' || document.format === 'terraform')
                return;
            const condition = (0,model_value/* entryOf */.M)(tree, 'Condition')?.value;
            if (condition?.kind !== 'map')
                return;
            for (const { value: keys } of condition.entries)
                for (const { key, value } of keys.kind === 'map' ? keys.entries : [])
                    if (value.kind === 'list' && new Set(value.items.map(({ kind }) => kind)).size > 1)
                        report(value, 'INVALID_CONDITION_DATA_TYPE', { key: key.text });
        },
        condition(condition, _, { report }) {
            const operator = (0,condition_operator/* readConditionOperator */.S)(condition.operator.text);
            if (operator === undefined || operator.family === 'Null')
                return;
            checkCount(condition, operator, report);
            for (const value of condition.values) {
                if (!(0,model_value/* isKnown */.q)(value) || value.text.includes('${'))
                    continue;
                const code = codeOfType(value.text, condition.key.text.toLowerCase(), operator);
                const data = { value: value.text, key: condition.key.text, operator: condition.operator.text };
                if (code !== undefined)
                    report(value, code, data);
                else if (operator.family === 'String' || operator.family === 'Arn')
                    checkForm(value, condition, report);
            }
        },
    },
}));
function checkCount({ key, values, operator: name }, operator, report) {
    const [first, second] = values;
    if (first === undefined || second === undefined || !(0,model_guard/* canCoexist */.sm)(first.when, second.when))
        return;
    if (operator.family === 'Bool' && operator.set === undefined)
        report(key, 'INVALID_CONDITION_MULTIPLE_BOOLEAN', { key: key.text });
    if (/^Numeric(Less|Greater)/.test(operator.base))
        report(key, 'REDUNDANT_CONDITION_VALUE_NUM', { operator: name.text });
}
function codeOfType(text, key, { family }) {
    if (family === 'Bool')
        return /^(true|false)$/i.test(text) ? undefined : 'TYPE_MISMATCH_BOOLEAN';
    if (family === 'Numeric')
        return /^[+-]?\d+(\.\d+)?$/.test(text) ? undefined : 'TYPE_MISMATCH_NUMBER';
    if (family === 'Binary')
        return isBase64(text) ? undefined : 'TYPE_MISMATCH_STRING';
    if (family !== 'Date' || date.test(text))
        return undefined;
    if (!/^\d+(\.\d+)?$/.test(text))
        return 'TYPE_MISMATCH_DATE';
    return key === 'aws:epochtime' ? undefined : 'INVALID_DATE_VALUE';
}
const date = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/;
function isBase64(text) {
    return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}
function checkForm(value, { key }, report) {
    const { text } = value;
    const form = valid_condition_value_forms.get(key.text.toLowerCase());
    if (form === undefined || (0,action_pattern/* hasWildcard */.rl)(text) || form.isFormed(text))
        return;
    report(value, form.code, { value: text, key: key.text });
}
const region = { code: 'INVALID_REGION', isFormed: (text) => regions_isRegion(text) || text === 'aws-global' };
const service = {
    code: 'INVALID_SERVICE_PRINCIPAL_FORMAT',
    isFormed: (text) => /^[a-z0-9-]+\.(amazonaws\.com(\.cn)?|amazon\.com)$/.test(text),
};
const kmsKey = {
    code: 'INVALID_KMS_KEY_VALUE',
    isFormed: (text) => /^arn:[\w-]+:kms:/.test(text),
};
const valid_condition_value_forms = new Map([
    ['aws:requestedregion', region],
    ['ec2:region', region],
    [
        'aws:sourcevpc',
        { code: 'INVALID_VPC_FORMAT', isFormed: (text) => /^vpc-([0-9a-z]{8}|[0-9a-z]{17})$/.test(text) },
    ],
    [
        'aws:sourcevpce',
        { code: 'INVALID_VPCE_FORMAT', isFormed: (text) => /^vpce-([0-9a-z]{8}|[0-9a-z]{17})$/.test(text) },
    ],
    ['aws:calledvia', service],
    ['aws:calledviafirst', service],
    ['aws:calledvialast', service],
    ['s3:x-amz-server-side-encryption-aws-kms-key-id', kmsKey],
]);

;// CONCATENATED MODULE: ./lib/core/rules/access-analyzer/valid-control-policy.js





/* harmony default export */ const valid_control_policy = (defineRule({
    id: 'valid-control-policy',
    code: null,
    severity: 'error',
    what: 'Reports actions that a resource control policy cannot deny, and conditions that forget the services of AWS.',
    why: 'AWS refuses the policy, or it keeps services out that act for the account.',
    fix: 'Name actions of the services that support these policies, and except AWS services by aws:PrincipalIsAWSService.',
    links: [
        'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html',
        issue_codes/* issueCodesPage */.Zu,
    ],
    messages: {
        RCP_SYNTAX_ERROR_ACTION: 'A resource control policy cannot deny {{action}}; its service does not support them.',
        wholeWildcard: 'A resource control policy cannot deny {{action}}; name the services.',
        RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY: 'Services of AWS have no {{key}} and are shut out; add BoolIfExists aws:PrincipalIsAWSService false.',
        RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY: 'Only services of AWS send {{key}}, so others are shut out; add BoolIfExists aws:PrincipalIsAWSService true.',
        RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK: 'Not every call of a service has {{key}}; add Null aws:SourceAccount false or Null aws:SourceArn false.',
    },
    examples: {
        valid: [{ name: 'a service that supports it', policyType: 'rcp', policy: valid_control_policy_denying('sts:AssumeRole') }],
        invalid: [{ name: 'a service that does not', policyType: 'rcp', policy: valid_control_policy_denying('ce:GetCostAndUsage') }],
    },
    check: {
        statement(statement, { document, reference, report }) {
            const { effect, action, conditions } = statement;
            if (document.policyType !== 'rcp' || effect !== 'Deny')
                return;
            for (const value of action?.negated ? [] : (action?.values ?? [])) {
                const data = { action: value.text };
                const prefix = (0,action_pattern/* readActionPattern */.bA)(value.text)?.service ?? '';
                if ((0,action_pattern/* isFullWildcard */.uL)(value.text))
                    report(value, 'wholeWildcard', data, { code: 'RCP_SYNTAX_ERROR_ACTION' });
                else if ((0,model_value/* isKnown */.q)(value) && !(0,action_pattern/* hasWildcard */.rl)(prefix) && reference.service(prefix)?.supportsRcp === false)
                    report(value, 'RCP_SYNTAX_ERROR_ACTION', data);
            }
            for (const { key, operator } of conditions) {
                const name = key.text.toLowerCase();
                if ((0,condition_operator/* readConditionOperator */.S)(operator.text)?.negated !== true)
                    continue;
                const data = { key: key.text };
                if (valid_control_policy_callerKeys.has(name) && !demandsService(statement, 'false'))
                    report(key, 'RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY', data);
                if (!valid_control_policy_sourceKeys.has(name))
                    continue;
                if (!demandsService(statement, 'true'))
                    report(key, 'RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY', data);
                if (!demandsSource(statement))
                    report(key, 'RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK', data);
            }
        },
    },
}));
const valid_control_policy_callerKeys = new Set([
    'aws:principalaccount',
    'aws:principalorgid',
    'aws:principalorgpaths',
]);
const valid_control_policy_sourceKeys = new Set([
    'aws:sourceaccount',
    'aws:sourceorgid',
    'aws:sourceorgpaths',
]);
function demandsService({ conditions }, answer) {
    return conditions.some(({ operator, key, values }) => (0,condition_operator/* readConditionOperator */.S)(operator.text)?.family === 'Bool' &&
        key.text.toLowerCase() === 'aws:principalisawsservice' &&
        values.every(({ text }) => text.toLowerCase() === answer));
}
function demandsSource({ conditions }) {
    return conditions.some(({ operator, key, values }) => (0,condition_operator/* readConditionOperator */.S)(operator.text)?.family === 'Null' &&
        /^aws:source(account|arn)$/i.test(key.text) &&
        values.every(({ text }) => text.toLowerCase() === 'false'));
}
function valid_control_policy_denying(action) {
    return {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Deny', Principal: '*', Action: action, Resource: '*' }],
    };
}

// EXTERNAL MODULE: ./lib/core/iam/external-id.js
var external_id = __webpack_require__(17826);
;// CONCATENATED MODULE: ./lib/core/rules/valid-external-id.js





/* harmony default export */ const valid_external_id = (defineRule({
    id: 'valid-external-id',
    code: null,
    severity: 'security-warning',
    what: 'Reports an external id that STS never takes, that is a pattern, a guess or short, and a parameter or variable that limits what is given for one by nothing.',
    why: 'The external id keeps the vendor from using this role for a stranger only as long as nobody else can name it; AWS does not treat it as a secret, so that it is hidden is not asked for.',
    fix: 'Write the id that the vendor made for you, whole, under `StringEquals`; in a template take it from a parameter with `AllowedPattern` or `MinLength`, or from a variable with a `validation`, and without a default.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html#id_roles_third-party_external-id',
        'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html',
        'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html',
        'https://developer.hashicorp.com/terraform/language/values/variables#custom-validation-rules',
    ],
    messages: {
        unusable: 'Nobody can assume the role with the external id "{{value}}": {{reason}}.',
        pattern: 'Every external id of the form {{value}} opens this role, those of other customers included.',
        guessable: '"{{value}}" is no external id to rely on: {{reason}}.',
        short: '"{{value}}" has {{length}} characters, and an external id as short is soon tried out or given twice; ask the vendor for a longer one.',
        ignoresCase: '{{operator}} takes external ids of other customers that differ in capitals only; write StringEquals.',
        shared: 'Who does not set {{input}} gets the external id "{{value}}", like everyone else who does not; leave the default out.',
        emptyDefault: 'Who does not set {{input}} gets an empty external id, and a role that nobody can assume; leave the default out.',
        unlimited: 'Anything may be given for {{input}}, an empty or a short external id as well; {{advice}}.',
    },
    yieldsTo: ['valid-policy'],
    examples: {
        valid: [
            {
                name: 'an id made for one customer',
                policyType: 'trust',
                policy: trustWith({ StringEquals: { 'sts:ExternalId': '7b0c52e1-9a44-4c1f-8a0e-2f6d3b1c9e77' } }),
            },
        ],
        invalid: [
            {
                name: 'a row of digits',
                policyType: 'trust',
                policy: trustWith({ StringEquals: { 'sts:ExternalId': '12345' } }),
            },
            {
                name: 'a pattern',
                policyType: 'trust',
                policy: trustWith({ StringLike: { 'sts:ExternalId': 'customer-*' } }),
            },
        ],
    },
    check: {
        condition(condition, statement, { document, report }) {
            const { operator, values } = condition;
            const { wild } = (0,held_by/* readOperator */.Tp)(operator.text);
            if (!demandsId(condition, statement, document))
                return;
            if (/ignorecase/i.test(operator.text))
                report(operator, 'ignoresCase', { operator: operator.text }, { severity: 'suggestion' });
            for (const value of values) {
                const { text, holes } = value;
                if (holes.length > 0) {
                    if (holes.every((hole) => hole.default === undefined) && (0,aws_principal/* readAwsPrincipal */.w)(value).kind === 'account')
                        report(value, 'guessable', { value: text, reason: 'account ids and ARNs are no secret' });
                }
                else if (wild && (0,action_pattern/* hasWildcard */.rl)(text)) {
                    if (!(0,action_pattern/* isAnyText */._L)(text))
                        report(value, 'pattern', { value: text });
                }
                else if (!text.includes('${')) {
                    const flaw = (0,external_id/* flawOfExternalId */.q)(text);
                    if (flaw?.kind === 'unusable')
                        report(value, 'unusable', { value: text, reason: flaw.reason }, { severity: 'error' });
                    if (flaw?.kind === 'guessable')
                        report(value, 'guessable', { value: text, reason: flaw.reason });
                    if (flaw?.kind === 'short')
                        report(value, 'short', { value: text, length: flaw.length }, { severity: 'warning' });
                }
            }
        },
        policy(document, { workspace, report }) {
            for (const { name, fallback, span, isAlways } of givenIn(document)) {
                const input = workspace.inputOf(document, name);
                if (input === undefined)
                    continue;
                const related = [{ at: { span }, message: 'The external id that it is.' }];
                const data = { input: name, value: fallback ?? '', advice: adviceFor(document.format) };
                if (fallback === undefined) {
                    if (!input.isLimited)
                        report(input, 'unlimited', data, { severity: 'suggestion', related });
                }
                else if (fallback !== '')
                    report(input, 'shared', data, { severity: 'warning', related });
                else if (isAlways)
                    report(input, 'emptyDefault', data, { severity: 'warning', related });
            }
        },
    },
}));
function givenIn(document) {
    return document.statements.flatMap((statement) => statement.conditions
        .filter((condition) => demandsId(condition, statement, document))
        .flatMap(({ values, unresolved }) => [
        ...values.flatMap(({ text, holes: [hole], span, when }) => hole?.start === 0 && hole.end === text.length
            ? [
                {
                    name: hole.name,
                    fallback: hole.default,
                    span,
                    isAlways: when.length === 0,
                },
            ]
            : []),
        ...unresolved.map(({ expression, span }) => ({
            name: expression,
            fallback: undefined,
            span,
            isAlways: false,
        })),
    ]));
}
function demandsId({ key, operator }, { effect }, { policyType }) {
    return (policyType === 'trust' &&
        effect === 'Allow' &&
        key.text.toLowerCase() === 'sts:externalid' &&
        (0,held_by/* readOperator */.Tp)(operator.text).positive);
}
function adviceFor(format) {
    return format === 'terraform'
        ? 'give the variable a validation'
        : 'give the parameter an AllowedPattern, or a MinLength of 8 or more';
}
function trustWith(condition) {
    return {
        Version: '2012-10-17',
        Statement: [
            {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::111122223333:root' },
                Action: 'sts:AssumeRole',
                Condition: condition,
            },
        ],
    };
}

// EXTERNAL MODULE: ./lib/core/model/json-lines.js
var json_lines = __webpack_require__(69549);
;// CONCATENATED MODULE: ./lib/core/rules/valid-format.js


/* harmony default export */ const valid_format = (defineRule({
    id: 'valid-format',
    code: null,
    severity: 'suggestion',
    what: 'Reports a JSON file whose indent, tabs, trailing spaces or last line differ from the convention, once a kind.',
    why: 'Policies are reviewed as diffs, and a change of layout hides the change of access among it.',
    fix: 'Format the file with the indent of the convention, no tabs, no trailing spaces and one newline at the end.',
    links: ['https://editorconfig.org/#file-format-details'],
    messages: {
        indent: 'This line is indented by {{found}} spaces instead of {{expected}}; the convention is {{unit}} a level.',
        unevenIndent: 'This line is indented by {{found}} spaces instead of {{expected}}; the lines above use {{unit}} a level.',
        tab: 'This line is laid out with a tab; use spaces.',
        trailingSpace: 'This line ends in white space; remove it.',
        noFinalNewline: 'The file does not end in a newline; add one.',
        blankEnd: 'The file ends in {{count}} newlines; one is enough.',
    },
    examples: {
        valid: [
            {
                name: 'two spaces a level and one newline at the end',
                policy: '{\n  "Version": "2012-10-17",\n  "Statement": []\n}\n',
            },
        ],
        invalid: [
            { name: 'no newline at the end', policy: '{\n  "Version": "2012-10-17",\n  "Statement": []\n}' },
        ],
    },
    check: {
        source(source, { settings, report }) {
            if (!/\.json$/i.test(source.file))
                return;
            const end = source.text.trimEnd().length;
            const text = (0,json_lines/* readJsonLines */.sS)(source.text.slice(0, end));
            const { lines } = text;
            const place = (start, length) => ({
                span: { source, start, end: start + length },
            });
            const tab = lines.find((line) => line.text.trimEnd().includes('\t'));
            if (tab)
                report(place(tab.start + tab.text.indexOf('\t'), 1), 'tab', {});
            const convention = settings.conventions.indent;
            const wrong = tab ? undefined : firstWrongIndent(text, convention);
            if (wrong) {
                const { line, ...data } = wrong;
                const at = place(line.start, Math.max(data.found, 1));
                if (convention === undefined)
                    report(at, 'unevenIndent', data);
                else
                    report(at, 'indent', data, { severity: 'warning' });
            }
            const trailing = lines.find((line) => line.text !== line.text.trimEnd());
            if (trailing) {
                const { length } = trailing.text.trimEnd();
                report(place(trailing.start + length, trailing.text.length - length), 'trailingSpace', {});
            }
            const tail = source.text.slice(end);
            const count = tail.split('\n').length - 1;
            if (!tail.endsWith('\n'))
                report(place(end - 1, 1), 'noFinalNewline', {});
            else if (count > 1)
                report(place(end, tail.length), 'blankEnd', { count });
        },
    },
}));
function firstWrongIndent(text, convention) {
    const unit = convention ?? text.unit;
    if (unit === undefined || !text.isBalanced)
        return undefined;
    for (const line of text.lines) {
        const found = (0,json_lines/* indentOf */._j)(line);
        if (!(0,json_lines/* isAtLevel */.Kr)(line, found / unit))
            return { line, found, expected: line.inner * unit, unit };
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/core/iam/ip-range.js
var ip_range = __webpack_require__(24012);
;// CONCATENATED MODULE: ./lib/core/rules/access-analyzer/valid-ip-range.js





/* harmony default export */ const valid_ip_range = (defineRule({
    id: 'valid-ip-range',
    code: null,
    severity: 'error',
    what: 'Reports a value of an IP operator that is no address or network, or a private one where only public ones arrive.',
    why: 'Requests over a VPC endpoint do not carry aws:SourceIp, so a private network in it never matches.',
    fix: 'Write networks in CIDR notation, and private ones under aws:VpcSourceIp together with aws:SourceVpc.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IPAddress',
        issue_codes/* issueCodesPage */.Zu,
    ],
    messages: {
        TYPE_MISMATCH_IP_RANGE: '"{{value}}" is neither an address nor a network in CIDR notation.',
        IMPROVE_IP_RANGE: '{{value}} has bits set behind its prefix, which count for nothing.',
        PRIVATE_IP_ADDRESS: 'The key aws:SourceIp is never a private address, so this condition is never met.',
        PRIVATE_NOT_IP_ADDRESS: 'The key aws:SourceIp is never a private address, so this condition is always met.',
        PRIVATE_IP_ADDRESS_SUBSET: '{{value}} is private, and aws:SourceIp never is; it adds nothing.',
        PRIVATE_NOT_IP_ADDRESS_SUBSET: '{{value}} is private, and aws:SourceIp never is; it excepts nothing.',
    },
    examples: {
        valid: [
            {
                name: 'a public network',
                policy: policyOf({
                    Effect: 'Allow',
                    Action: 'ce:GetCostAndUsage',
                    Resource: '*',
                    Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
                }),
            },
        ],
        invalid: [
            {
                name: 'a private network',
                policy: policyOf({
                    Effect: 'Allow',
                    Action: 'ce:GetCostAndUsage',
                    Resource: '*',
                    Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } },
                }),
            },
        ],
    },
    check: {
        condition({ operator, key, values, unresolved }, _, { report }) {
            const read = (0,condition_operator/* readConditionOperator */.S)(operator.text);
            if (read?.family !== 'IpAddress')
                return;
            const known = values.filter((value) => (0,model_value/* isKnown */.q)(value) && !value.text.includes('${'));
            const ranges = known.map((value) => ({ value, range: (0,ip_range/* readIpRange */.X)(value.text) }));
            for (const { value, range } of ranges)
                if (range === undefined)
                    report(value, 'TYPE_MISMATCH_IP_RANGE', { value: value.text });
                else if (range.hasHostBits)
                    report(value, 'IMPROVE_IP_RANGE', { value: value.text });
            if (key.text.toLowerCase() !== 'aws:sourceip')
                return;
            const inside = ranges.filter(({ range }) => range && (0,ip_range/* isPrivate */.G)(range));
            const [first] = inside;
            if (first === undefined)
                return;
            const related = inside.slice(1).map(({ value }) => ({ at: value, message: 'Private as well.' }));
            const isAll = inside.length === values.length && unresolved.length === 0;
            const code = read.negated ? 'PRIVATE_NOT_IP_ADDRESS' : 'PRIVATE_IP_ADDRESS';
            if (isAll)
                report(first.value, code, {}, { related });
            else
                report(first.value, `${code}_SUBSET`, { value: first.value.text }, { related });
        },
    },
}));

;// CONCATENATED MODULE: ./lib/core/iam/policy-grammar.js
const policyTypeNames = {
    identity: 'an identity policy',
    trust: 'a trust policy',
    resource: 'a resource policy',
    scp: 'a service control policy',
    rcp: 'a resource control policy',
};
const documentElements = ['Version', 'Id', 'Statement'];
const statementElements = [
    'Sid',
    'Effect',
    'Principal',
    'NotPrincipal',
    'Action',
    'NotAction',
    'Resource',
    'NotResource',
    'Condition',
];
const principalKinds = ['AWS', 'CanonicalUser', 'Federated', 'Service'];
const needs = {
    Statement: { element: 'Statement', advice: 'without one it says nothing', code: 'MISSING_STATEMENT' },
    Effect: { element: 'Effect', advice: 'say Allow or Deny', code: 'MISSING_EFFECT' },
    Action: {
        element: 'Action or NotAction',
        advice: 'say which actions it is about',
        code: 'MISSING_ACTION',
    },
    Resource: {
        element: 'Resource or NotResource',
        advice: 'say which resources it is about',
        code: 'MISSING_RESOURCE',
    },
    Principal: { element: 'Principal', advice: 'say whom it is about', code: 'MISSING_PRINCIPAL' },
};
const noId = { reason: 'only resource and trust policies have one', code: null };
const carrier = {
    reason: 'the role, user or group the policy is attached to is its principal',
    code: 'UNSUPPORTED_PRINCIPAL',
};
const policy_grammar_everyone = {
    reason: 'it is for every principal of the accounts it is attached to',
    code: 'SCP_SYNTAX_ERROR_PRINCIPAL',
};
const itself = { reason: 'the role itself is the resource', code: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE' };
const misplacements = {
    identity: { Id: noId, Principal: carrier, NotPrincipal: carrier },
    trust: {
        NotPrincipal: {
            reason: 'name in Principal who may assume the role',
            code: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL',
        },
        Resource: itself,
        NotResource: itself,
    },
    resource: {},
    scp: { Id: noId, Principal: policy_grammar_everyone, NotPrincipal: policy_grammar_everyone },
    rcp: {
        Id: noId,
        NotPrincipal: { reason: 'its Principal is always "*"', code: 'RCP_SYNTAX_ERROR_PRINCIPAL' },
        NotAction: { reason: 'list in Action what is denied', code: 'RCP_SYNTAX_ERROR_NOTACTION' },
    },
};

;// CONCATENATED MODULE: ./lib/core/model/branch-free.js
const maxVariants = 64;
function branchFree(value) {
    switch (value.kind) {
        case 'choice':
            return value.options.flatMap((option) => (option.value === undefined ? [] : branchFree(option.value)));
        case 'list':
            return [branchFreeList(value)];
        case 'map':
            return branchFreeMaps(value);
        default:
            return [value];
    }
}
function branchFreeList(list) {
    const items = list.items.flatMap((item) => branchFree(item));
    return items.length === list.items.length && items.every((item, index) => item === list.items[index])
        ? list
        : { ...list, items };
}
function branchFreeMaps(map) {
    const variants = map.entries.map((entry) => branchFree(entry.value));
    if (variants.every((values, index) => values.length === 1 && values[0] === map.entries[index]?.value))
        return [map];
    const base = map.entries.flatMap((entry, index) => {
        const [first] = variants[index] ?? [];
        return first === undefined ? [] : [{ key: entry.key, value: first }];
    });
    const others = map.entries.flatMap((entry, index) => (variants[index] ?? [])
        .slice(1)
        .map((value) => base.map((one) => (one.key === entry.key ? { key: entry.key, value } : one))));
    return [base, ...others.slice(0, maxVariants - 1)].map((entries) => ({ ...map, entries }));
}
function optionalKeys(value) {
    const found = new Map();
    const open = [value];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (next.kind === 'list')
            for (const item of next.items)
                open.push(item);
        if (next.kind === 'choice')
            for (const option of next.options)
                if (option.value !== undefined)
                    open.push(option.value);
        if (next.kind === 'map')
            for (const { key, value: inner } of next.entries) {
                open.push(inner);
                if (inner.kind !== 'choice' || inner.options.every((option) => option.value !== undefined))
                    continue;
                found.set(key, inner.options.flatMap((option) => (option.value === undefined ? [] : [option.when])));
            }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/core/model/repeated-keys.js

function repeatedKeys(value) {
    const found = [];
    const open = [value];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (next.kind === 'map') {
            collect(next, found);
            for (const entry of next.entries)
                open.push(entry.value);
        }
        else if (next.kind === 'list')
            for (const item of next.items)
                open.push(item);
        else if (next.kind === 'choice')
            for (const option of next.options)
                if (option.value !== undefined)
                    open.push(option.value);
    }
    return found;
}
function collect(map, found) {
    const earlier = new Map();
    for (const { key } of map.entries) {
        const first = earlier.get(key.text);
        if (first === undefined)
            earlier.set(key.text, key);
        else if ((0,model_value/* isKnown */.q)(key) && isWrittenAsKey(key))
            found.push({ first, again: key });
    }
}
function isWrittenAsKey({ span }) {
    return /^\s*[:=]/.test(span.source.text.slice(span.end, span.end + 20));
}

// EXTERNAL MODULE: ./lib/core/model/value-at.js
var value_at = __webpack_require__(1896);
;// CONCATENATED MODULE: ./lib/core/rules/generated/policy-validators.js

const identity = validate20;
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "identity-policy.schema.json", "title": "Identity policy", "description": "A policy attached to a role, user or group. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html", "type": "object", "required": ["Version", "Statement"], "properties": { "Version": { "$ref": "policy-elements.schema.json#/$defs/version" }, "Id": false, "Statement": { "if": { "type": "array" }, "then": { "minItems": 1, "items": { "$ref": "#/$defs/statement" } }, "else": { "$ref": "#/$defs/statement" } } }, "additionalProperties": false, "$defs": { "statement": { "type": "object", "required": ["Effect"], "allOf": [{ "$ref": "policy-elements.schema.json#/$defs/either-action" }, { "$ref": "policy-elements.schema.json#/$defs/either-resource" }], "properties": { "Sid": { "$ref": "policy-elements.schema.json#/$defs/sid" }, "Effect": { "$ref": "policy-elements.schema.json#/$defs/effect" }, "Action": { "$ref": "policy-elements.schema.json#/$defs/strings" }, "NotAction": { "$ref": "policy-elements.schema.json#/$defs/strings" }, "Resource": { "$ref": "policy-elements.schema.json#/$defs/strings" }, "NotResource": { "$ref": "policy-elements.schema.json#/$defs/strings" }, "Condition": { "$ref": "policy-elements.schema.json#/$defs/condition" }, "Principal": false, "NotPrincipal": false }, "additionalProperties": false } } };
const schema33 = { "description": "The language version. Without it the old one holds, in which policy variables are plain text.", "type": "string", "enum": ["2012-10-17", "2008-10-17"] };
const schema34 = { "type": "object", "required": ["Effect"], "allOf": [{ "$ref": "policy-elements.schema.json#/$defs/either-action" }, { "$ref": "policy-elements.schema.json#/$defs/either-resource" }], "properties": { "Sid": { "$ref": "policy-elements.schema.json#/$defs/sid" }, "Effect": { "$ref": "policy-elements.schema.json#/$defs/effect" }, "Action": { "$ref": "policy-elements.schema.json#/$defs/strings" }, "NotAction": { "$ref": "policy-elements.schema.json#/$defs/strings" }, "Resource": { "$ref": "policy-elements.schema.json#/$defs/strings" }, "NotResource": { "$ref": "policy-elements.schema.json#/$defs/strings" }, "Condition": { "$ref": "policy-elements.schema.json#/$defs/condition" }, "Principal": false, "NotPrincipal": false }, "additionalProperties": false };
const schema35 = { "if": { "not": { "required": ["NotAction"] } }, "then": { "required": ["Action"] }, "dependentSchemas": { "Action": { "properties": { "NotAction": false } } } };
const schema36 = { "if": { "not": { "required": ["NotResource"] } }, "then": { "required": ["Resource"] }, "dependentSchemas": { "Resource": { "properties": { "NotResource": false } } } };
const schema37 = { "description": "The statement's name in its document.", "type": "string" };
const schema38 = { "type": "string", "enum": ["Allow", "Deny"] };
const schema39 = { "description": "One string or a list of strings.", "type": ["string", "array"], "items": { "type": "string" } };
const schema43 = { "description": "Operators, each with condition keys, each with one value or several.", "type": "object", "additionalProperties": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean", "array"], "items": { "type": ["string", "number", "boolean"] } } } };
const func1 = Object.prototype.hasOwnProperty;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate22.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs3 = errors;
    let valid2 = true;
    const _errs4 = errors;
    const _errs5 = errors;
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.NotAction === undefined) && (missing0 = "NotAction")) {
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    var valid3 = _errs6 === errors;
    if (valid3) {
        const err1 = {};
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    else {
        errors = _errs5;
        if (vErrors !== null) {
            if (_errs5) {
                vErrors.length = _errs5;
            }
            else {
                vErrors = null;
            }
        }
    }
    var _valid0 = _errs4 === errors;
    errors = _errs3;
    if (vErrors !== null) {
        if (_errs3) {
            vErrors.length = _errs3;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid0) {
        const _errs7 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.Action === undefined) {
                const err2 = { instancePath, schemaPath: "policy-elements.schema.json#/$defs/either-action/then/required", keyword: "required", params: { missingProperty: "Action" } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        var _valid0 = _errs7 === errors;
        valid2 = _valid0;
    }
    if (!valid2) {
        const err3 = { instancePath, schemaPath: "policy-elements.schema.json#/$defs/either-action/if", keyword: "if", params: { failingKeyword: "then" } };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Action !== undefined) {
            const _errs8 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.NotAction !== undefined) {
                    const err4 = { instancePath: instancePath + "/NotAction", schemaPath: "policy-elements.schema.json#/$defs/either-action/dependentSchemas/Action/properties/NotAction/false schema", keyword: "false schema", params: {} };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            var valid4 = _errs8 === errors;
            if (valid4) {
                var props0 = {};
                props0.NotAction = true;
            }
        }
        else {
            var valid4 = true;
        }
    }
    const _errs11 = errors;
    let valid7 = true;
    const _errs12 = errors;
    const _errs13 = errors;
    const _errs14 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if ((data.NotResource === undefined) && (missing1 = "NotResource")) {
            const err5 = {};
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    var valid8 = _errs14 === errors;
    if (valid8) {
        const err6 = {};
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    else {
        errors = _errs13;
        if (vErrors !== null) {
            if (_errs13) {
                vErrors.length = _errs13;
            }
            else {
                vErrors = null;
            }
        }
    }
    var _valid1 = _errs12 === errors;
    errors = _errs11;
    if (vErrors !== null) {
        if (_errs11) {
            vErrors.length = _errs11;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid1) {
        const _errs15 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.Resource === undefined) {
                const err7 = { instancePath, schemaPath: "policy-elements.schema.json#/$defs/either-resource/then/required", keyword: "required", params: { missingProperty: "Resource" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        var _valid1 = _errs15 === errors;
        valid7 = _valid1;
    }
    if (!valid7) {
        const err8 = { instancePath, schemaPath: "policy-elements.schema.json#/$defs/either-resource/if", keyword: "if", params: { failingKeyword: "then" } };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Resource !== undefined) {
            const _errs16 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.NotResource !== undefined) {
                    const err9 = { instancePath: instancePath + "/NotResource", schemaPath: "policy-elements.schema.json#/$defs/either-resource/dependentSchemas/Resource/properties/NotResource/false schema", keyword: "false schema", params: {} };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
            var valid9 = _errs16 === errors;
            if (valid9) {
                var props1 = {};
                props1.NotResource = true;
            }
        }
        else {
            var valid9 = true;
        }
    }
    if (props0 !== true && props1 !== undefined) {
        if (props1 === true) {
            props0 = true;
        }
        else {
            props0 = props0 || {};
            Object.assign(props0, props1);
        }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Effect === undefined) {
            const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Effect" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema34.properties, key0))) {
                const err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.Sid !== undefined) {
            if (typeof data.Sid !== "string") {
                const err12 = { instancePath: instancePath + "/Sid", schemaPath: "policy-elements.schema.json#/$defs/sid/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.Effect !== undefined) {
            let data3 = data.Effect;
            if (typeof data3 !== "string") {
                const err13 = { instancePath: instancePath + "/Effect", schemaPath: "policy-elements.schema.json#/$defs/effect/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
            if (!((data3 === "Allow") || (data3 === "Deny"))) {
                const err14 = { instancePath: instancePath + "/Effect", schemaPath: "policy-elements.schema.json#/$defs/effect/enum", keyword: "enum", params: { allowedValues: schema38.enum } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.Action !== undefined) {
            let data4 = data.Action;
            if ((typeof data4 !== "string") && (!(Array.isArray(data4)))) {
                const err15 = { instancePath: instancePath + "/Action", schemaPath: "policy-elements.schema.json#/$defs/strings/type", keyword: "type", params: { type: schema39.type } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            if (Array.isArray(data4)) {
                const len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data4[i0] !== "string") {
                        const err16 = { instancePath: instancePath + "/Action/" + i0, schemaPath: "policy-elements.schema.json#/$defs/strings/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.NotAction !== undefined) {
            let data6 = data.NotAction;
            if ((typeof data6 !== "string") && (!(Array.isArray(data6)))) {
                const err17 = { instancePath: instancePath + "/NotAction", schemaPath: "policy-elements.schema.json#/$defs/strings/type", keyword: "type", params: { type: schema39.type } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
            if (Array.isArray(data6)) {
                const len1 = data6.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (typeof data6[i1] !== "string") {
                        const err18 = { instancePath: instancePath + "/NotAction/" + i1, schemaPath: "policy-elements.schema.json#/$defs/strings/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.Resource !== undefined) {
            let data8 = data.Resource;
            if ((typeof data8 !== "string") && (!(Array.isArray(data8)))) {
                const err19 = { instancePath: instancePath + "/Resource", schemaPath: "policy-elements.schema.json#/$defs/strings/type", keyword: "type", params: { type: schema39.type } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            if (Array.isArray(data8)) {
                const len2 = data8.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (typeof data8[i2] !== "string") {
                        const err20 = { instancePath: instancePath + "/Resource/" + i2, schemaPath: "policy-elements.schema.json#/$defs/strings/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.NotResource !== undefined) {
            let data10 = data.NotResource;
            if ((typeof data10 !== "string") && (!(Array.isArray(data10)))) {
                const err21 = { instancePath: instancePath + "/NotResource", schemaPath: "policy-elements.schema.json#/$defs/strings/type", keyword: "type", params: { type: schema39.type } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
            if (Array.isArray(data10)) {
                const len3 = data10.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    if (typeof data10[i3] !== "string") {
                        const err22 = { instancePath: instancePath + "/NotResource/" + i3, schemaPath: "policy-elements.schema.json#/$defs/strings/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.Condition !== undefined) {
            let data12 = data.Condition;
            if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                for (const key1 in data12) {
                    let data13 = data12[key1];
                    if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                        for (const key2 in data13) {
                            let data14 = data13[key2];
                            if ((((typeof data14 !== "string") && (!((typeof data14 == "number") && (isFinite(data14))))) && (typeof data14 !== "boolean")) && (!(Array.isArray(data14)))) {
                                const err23 = { instancePath: instancePath + "/Condition/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "policy-elements.schema.json#/$defs/condition/additionalProperties/additionalProperties/type", keyword: "type", params: { type: schema43.additionalProperties.additionalProperties.type } };
                                if (vErrors === null) {
                                    vErrors = [err23];
                                }
                                else {
                                    vErrors.push(err23);
                                }
                                errors++;
                            }
                            if (Array.isArray(data14)) {
                                const len4 = data14.length;
                                for (let i4 = 0; i4 < len4; i4++) {
                                    let data15 = data14[i4];
                                    if (((typeof data15 !== "string") && (!((typeof data15 == "number") && (isFinite(data15))))) && (typeof data15 !== "boolean")) {
                                        const err24 = { instancePath: instancePath + "/Condition/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4, schemaPath: "policy-elements.schema.json#/$defs/condition/additionalProperties/additionalProperties/items/type", keyword: "type", params: { type: schema43.additionalProperties.additionalProperties.items.type } };
                                        if (vErrors === null) {
                                            vErrors = [err24];
                                        }
                                        else {
                                            vErrors.push(err24);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                    }
                    else {
                        const err25 = { instancePath: instancePath + "/Condition/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "policy-elements.schema.json#/$defs/condition/additionalProperties/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err26 = { instancePath: instancePath + "/Condition", schemaPath: "policy-elements.schema.json#/$defs/condition/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        if (data.Principal !== undefined) {
            const err27 = { instancePath: instancePath + "/Principal", schemaPath: "#/properties/Principal/false schema", keyword: "false schema", params: {} };
            if (vErrors === null) {
                vErrors = [err27];
            }
            else {
                vErrors.push(err27);
            }
            errors++;
        }
        if (data.NotPrincipal !== undefined) {
            const err28 = { instancePath: instancePath + "/NotPrincipal", schemaPath: "#/properties/NotPrincipal/false schema", keyword: "false schema", params: {} };
            if (vErrors === null) {
                vErrors = [err28];
            }
            else {
                vErrors.push(err28);
            }
            errors++;
        }
    }
    else {
        const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err29];
        }
        else {
            vErrors.push(err29);
        }
        errors++;
    }
    validate22.errors = vErrors;
    return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Version === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Version" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.Statement === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Statement" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "Version") || (key0 === "Id")) || (key0 === "Statement"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.Version !== undefined) {
            let data0 = data.Version;
            if (typeof data0 !== "string") {
                const err3 = { instancePath: instancePath + "/Version", schemaPath: "policy-elements.schema.json#/$defs/version/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (!((data0 === "2012-10-17") || (data0 === "2008-10-17"))) {
                const err4 = { instancePath: instancePath + "/Version", schemaPath: "policy-elements.schema.json#/$defs/version/enum", keyword: "enum", params: { allowedValues: schema33.enum } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.Id !== undefined) {
            const err5 = { instancePath: instancePath + "/Id", schemaPath: "#/properties/Id/false schema", keyword: "false schema", params: {} };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.Statement !== undefined) {
            let data2 = data.Statement;
            const _errs6 = errors;
            let valid2 = true;
            const _errs7 = errors;
            if (!(Array.isArray(data2))) {
                const err6 = {};
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            var _valid0 = _errs7 === errors;
            errors = _errs6;
            if (vErrors !== null) {
                if (_errs6) {
                    vErrors.length = _errs6;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause0;
            if (_valid0) {
                const _errs9 = errors;
                if (Array.isArray(data2)) {
                    if (data2.length < 1) {
                        const err7 = { instancePath: instancePath + "/Statement", schemaPath: "#/properties/Statement/then/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        if (!(validate22(data2[i0], { instancePath: instancePath + "/Statement/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                var _valid0 = _errs9 === errors;
                valid2 = _valid0;
                ifClause0 = "then";
            }
            else {
                const _errs11 = errors;
                if (!(validate22(data2, { instancePath: instancePath + "/Statement", parentData: data, parentDataProperty: "Statement", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
                    errors = vErrors.length;
                }
                var _valid0 = _errs11 === errors;
                valid2 = _valid0;
                ifClause0 = "else";
            }
            if (!valid2) {
                const err8 = { instancePath: instancePath + "/Statement", schemaPath: "#/properties/Statement/if", keyword: "if", params: { failingKeyword: ifClause0 } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
    }
    else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const trust = validate25;
const schema44 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "trust-policy.schema.json", "title": "Trust policy", "description": "Who may assume a role. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html", "type": "object", "required": ["Version", "Statement"], "properties": { "Version": { "$ref": "policy-elements.schema.json#/$defs/version" }, "Id": { "$ref": "policy-elements.schema.json#/$defs/id" }, "Statement": { "if": { "type": "array" }, "then": { "minItems": 1, "items": { "$ref": "#/$defs/statement" } }, "else": { "$ref": "#/$defs/statement" } } }, "additionalProperties": false, "$defs": { "statement": { "type": "object", "required": ["Effect"], "allOf": [{ "$ref": "policy-elements.schema.json#/$defs/either-action" }, { "$ref": "policy-elements.schema.json#/$defs/either-principal" }], "properties": { "Sid": { "$ref": "policy-elements.schema.json#/$defs/sid" }, "Effect": { "$ref": "policy-elements.schema.json#/$defs/effect" }, "Principal": { "$ref": "policy-elements.schema.json#/$defs/principal" }, "NotPrincipal": false, "Action": { "$ref": "policy-elements.schema.json#/$defs/strings" }, "NotAction": { "$ref": "policy-elements.schema.json#/$defs/strings" }, "Resource": false, "NotResource": false, "Condition": { "$ref": "policy-elements.schema.json#/$defs/condition" } }, "additionalProperties": false } } };
const schema46 = { "description": "A name for the document, for services that ask for one.", "type": "string" };
const schema47 = { "type": "object", "required": ["Effect"], "allOf": [{ "$ref": "policy-elements.schema.json#/$defs/either-action" }, { "$ref": "policy-elements.schema.json#/$defs/either-principal" }], "properties": { "Sid": { "$ref": "policy-elements.schema.json#/$defs/sid" }, "Effect": { "$ref": "policy-elements.schema.json#/$defs/effect" }, "Principal": { "$ref": "policy-elements.schema.json#/$defs/principal" }, "NotPrincipal": false, "Action": { "$ref": "policy-elements.schema.json#/$defs/strings" }, "NotAction": { "$ref": "policy-elements.schema.json#/$defs/strings" }, "Resource": false, "NotResource": false, "Condition": { "$ref": "policy-elements.schema.json#/$defs/condition" } }, "additionalProperties": false };
const schema49 = { "if": { "not": { "required": ["NotPrincipal"] } }, "then": { "required": ["Principal"] }, "dependentSchemas": { "Principal": { "properties": { "NotPrincipal": false } } } };
const schema52 = { "description": "Everyone, or principals by kind. An account may be written as a number.", "type": ["string", "object"], "if": { "type": "string" }, "then": { "const": "*" }, "additionalProperties": false, "properties": { "AWS": { "$ref": "#/$defs/principals" }, "CanonicalUser": { "$ref": "#/$defs/principals" }, "Federated": { "$ref": "#/$defs/principals" }, "Service": { "$ref": "#/$defs/principals" } } };
const schema53 = { "type": ["string", "number", "array"], "items": { "type": ["string", "number"] } };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate27.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if ((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema52.type } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    const _errs1 = errors;
    let valid0 = true;
    const _errs2 = errors;
    if (typeof data !== "string") {
        const err1 = {};
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    var _valid0 = _errs2 === errors;
    errors = _errs1;
    if (vErrors !== null) {
        if (_errs1) {
            vErrors.length = _errs1;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid0) {
        const _errs4 = errors;
        if ("*" !== data) {
            const err2 = { instancePath, schemaPath: "#/then/const", keyword: "const", params: { allowedValue: "*" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        var _valid0 = _errs4 === errors;
        valid0 = _valid0;
    }
    if (!valid0) {
        const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!((((key0 === "AWS") || (key0 === "CanonicalUser")) || (key0 === "Federated")) || (key0 === "Service"))) {
                const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.AWS !== undefined) {
            let data0 = data.AWS;
            if (((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (!(Array.isArray(data0)))) {
                const err5 = { instancePath: instancePath + "/AWS", schemaPath: "#/$defs/principals/type", keyword: "type", params: { type: schema53.type } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (Array.isArray(data0)) {
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    if ((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) {
                        const err6 = { instancePath: instancePath + "/AWS/" + i0, schemaPath: "#/$defs/principals/items/type", keyword: "type", params: { type: schema53.items.type } };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.CanonicalUser !== undefined) {
            let data2 = data.CanonicalUser;
            if (((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (!(Array.isArray(data2)))) {
                const err7 = { instancePath: instancePath + "/CanonicalUser", schemaPath: "#/$defs/principals/type", keyword: "type", params: { type: schema53.type } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            if (Array.isArray(data2)) {
                const len1 = data2.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data3 = data2[i1];
                    if ((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) {
                        const err8 = { instancePath: instancePath + "/CanonicalUser/" + i1, schemaPath: "#/$defs/principals/items/type", keyword: "type", params: { type: schema53.items.type } };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.Federated !== undefined) {
            let data4 = data.Federated;
            if (((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (!(Array.isArray(data4)))) {
                const err9 = { instancePath: instancePath + "/Federated", schemaPath: "#/$defs/principals/type", keyword: "type", params: { type: schema53.type } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (Array.isArray(data4)) {
                const len2 = data4.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    let data5 = data4[i2];
                    if ((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) {
                        const err10 = { instancePath: instancePath + "/Federated/" + i2, schemaPath: "#/$defs/principals/items/type", keyword: "type", params: { type: schema53.items.type } };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.Service !== undefined) {
            let data6 = data.Service;
            if (((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (!(Array.isArray(data6)))) {
                const err11 = { instancePath: instancePath + "/Service", schemaPath: "#/$defs/principals/type", keyword: "type", params: { type: schema53.type } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if (Array.isArray(data6)) {
                const len3 = data6.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    let data7 = data6[i3];
                    if ((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) {
                        const err12 = { instancePath: instancePath + "/Service/" + i3, schemaPath: "#/$defs/principals/items/type", keyword: "type", params: { type: schema53.items.type } };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
            }
        }
    }
    validate27.errors = vErrors;
    return errors === 0;
}
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate26.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs3 = errors;
    let valid2 = true;
    const _errs4 = errors;
    const _errs5 = errors;
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.NotAction === undefined) && (missing0 = "NotAction")) {
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    var valid3 = _errs6 === errors;
    if (valid3) {
        const err1 = {};
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    else {
        errors = _errs5;
        if (vErrors !== null) {
            if (_errs5) {
                vErrors.length = _errs5;
            }
            else {
                vErrors = null;
            }
        }
    }
    var _valid0 = _errs4 === errors;
    errors = _errs3;
    if (vErrors !== null) {
        if (_errs3) {
            vErrors.length = _errs3;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid0) {
        const _errs7 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.Action === undefined) {
                const err2 = { instancePath, schemaPath: "policy-elements.schema.json#/$defs/either-action/then/required", keyword: "required", params: { missingProperty: "Action" } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        var _valid0 = _errs7 === errors;
        valid2 = _valid0;
    }
    if (!valid2) {
        const err3 = { instancePath, schemaPath: "policy-elements.schema.json#/$defs/either-action/if", keyword: "if", params: { failingKeyword: "then" } };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Action !== undefined) {
            const _errs8 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.NotAction !== undefined) {
                    const err4 = { instancePath: instancePath + "/NotAction", schemaPath: "policy-elements.schema.json#/$defs/either-action/dependentSchemas/Action/properties/NotAction/false schema", keyword: "false schema", params: {} };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            var valid4 = _errs8 === errors;
            if (valid4) {
                var props0 = {};
                props0.NotAction = true;
            }
        }
        else {
            var valid4 = true;
        }
    }
    const _errs11 = errors;
    let valid7 = true;
    const _errs12 = errors;
    const _errs13 = errors;
    const _errs14 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if ((data.NotPrincipal === undefined) && (missing1 = "NotPrincipal")) {
            const err5 = {};
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    var valid8 = _errs14 === errors;
    if (valid8) {
        const err6 = {};
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    else {
        errors = _errs13;
        if (vErrors !== null) {
            if (_errs13) {
                vErrors.length = _errs13;
            }
            else {
                vErrors = null;
            }
        }
    }
    var _valid1 = _errs12 === errors;
    errors = _errs11;
    if (vErrors !== null) {
        if (_errs11) {
            vErrors.length = _errs11;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid1) {
        const _errs15 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.Principal === undefined) {
                const err7 = { instancePath, schemaPath: "policy-elements.schema.json#/$defs/either-principal/then/required", keyword: "required", params: { missingProperty: "Principal" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        var _valid1 = _errs15 === errors;
        valid7 = _valid1;
    }
    if (!valid7) {
        const err8 = { instancePath, schemaPath: "policy-elements.schema.json#/$defs/either-principal/if", keyword: "if", params: { failingKeyword: "then" } };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Principal !== undefined) {
            const _errs16 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.NotPrincipal !== undefined) {
                    const err9 = { instancePath: instancePath + "/NotPrincipal", schemaPath: "policy-elements.schema.json#/$defs/either-principal/dependentSchemas/Principal/properties/NotPrincipal/false schema", keyword: "false schema", params: {} };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
            var valid9 = _errs16 === errors;
            if (valid9) {
                var props1 = {};
                props1.NotPrincipal = true;
            }
        }
        else {
            var valid9 = true;
        }
    }
    if (props0 !== true && props1 !== undefined) {
        if (props1 === true) {
            props0 = true;
        }
        else {
            props0 = props0 || {};
            Object.assign(props0, props1);
        }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Effect === undefined) {
            const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Effect" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema47.properties, key0))) {
                const err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.Sid !== undefined) {
            if (typeof data.Sid !== "string") {
                const err12 = { instancePath: instancePath + "/Sid", schemaPath: "policy-elements.schema.json#/$defs/sid/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.Effect !== undefined) {
            let data3 = data.Effect;
            if (typeof data3 !== "string") {
                const err13 = { instancePath: instancePath + "/Effect", schemaPath: "policy-elements.schema.json#/$defs/effect/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
            if (!((data3 === "Allow") || (data3 === "Deny"))) {
                const err14 = { instancePath: instancePath + "/Effect", schemaPath: "policy-elements.schema.json#/$defs/effect/enum", keyword: "enum", params: { allowedValues: schema38.enum } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.Principal !== undefined) {
            if (!(validate27(data.Principal, { instancePath: instancePath + "/Principal", parentData: data, parentDataProperty: "Principal", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate27.errors : append(vErrors, validate27.errors);
                errors = vErrors.length;
            }
        }
        if (data.NotPrincipal !== undefined) {
            const err15 = { instancePath: instancePath + "/NotPrincipal", schemaPath: "#/properties/NotPrincipal/false schema", keyword: "false schema", params: {} };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        if (data.Action !== undefined) {
            let data6 = data.Action;
            if ((typeof data6 !== "string") && (!(Array.isArray(data6)))) {
                const err16 = { instancePath: instancePath + "/Action", schemaPath: "policy-elements.schema.json#/$defs/strings/type", keyword: "type", params: { type: schema39.type } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
            if (Array.isArray(data6)) {
                const len0 = data6.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data6[i0] !== "string") {
                        const err17 = { instancePath: instancePath + "/Action/" + i0, schemaPath: "policy-elements.schema.json#/$defs/strings/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.NotAction !== undefined) {
            let data8 = data.NotAction;
            if ((typeof data8 !== "string") && (!(Array.isArray(data8)))) {
                const err18 = { instancePath: instancePath + "/NotAction", schemaPath: "policy-elements.schema.json#/$defs/strings/type", keyword: "type", params: { type: schema39.type } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
            if (Array.isArray(data8)) {
                const len1 = data8.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (typeof data8[i1] !== "string") {
                        const err19 = { instancePath: instancePath + "/NotAction/" + i1, schemaPath: "policy-elements.schema.json#/$defs/strings/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.Resource !== undefined) {
            const err20 = { instancePath: instancePath + "/Resource", schemaPath: "#/properties/Resource/false schema", keyword: "false schema", params: {} };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
        if (data.NotResource !== undefined) {
            const err21 = { instancePath: instancePath + "/NotResource", schemaPath: "#/properties/NotResource/false schema", keyword: "false schema", params: {} };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
        if (data.Condition !== undefined) {
            let data12 = data.Condition;
            if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                for (const key1 in data12) {
                    let data13 = data12[key1];
                    if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                        for (const key2 in data13) {
                            let data14 = data13[key2];
                            if ((((typeof data14 !== "string") && (!((typeof data14 == "number") && (isFinite(data14))))) && (typeof data14 !== "boolean")) && (!(Array.isArray(data14)))) {
                                const err22 = { instancePath: instancePath + "/Condition/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "policy-elements.schema.json#/$defs/condition/additionalProperties/additionalProperties/type", keyword: "type", params: { type: schema43.additionalProperties.additionalProperties.type } };
                                if (vErrors === null) {
                                    vErrors = [err22];
                                }
                                else {
                                    vErrors.push(err22);
                                }
                                errors++;
                            }
                            if (Array.isArray(data14)) {
                                const len2 = data14.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                    let data15 = data14[i2];
                                    if (((typeof data15 !== "string") && (!((typeof data15 == "number") && (isFinite(data15))))) && (typeof data15 !== "boolean")) {
                                        const err23 = { instancePath: instancePath + "/Condition/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "policy-elements.schema.json#/$defs/condition/additionalProperties/additionalProperties/items/type", keyword: "type", params: { type: schema43.additionalProperties.additionalProperties.items.type } };
                                        if (vErrors === null) {
                                            vErrors = [err23];
                                        }
                                        else {
                                            vErrors.push(err23);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                    }
                    else {
                        const err24 = { instancePath: instancePath + "/Condition/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "policy-elements.schema.json#/$defs/condition/additionalProperties/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err25 = { instancePath: instancePath + "/Condition", schemaPath: "policy-elements.schema.json#/$defs/condition/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
    }
    else {
        const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err26];
        }
        else {
            vErrors.push(err26);
        }
        errors++;
    }
    validate26.errors = vErrors;
    return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate25.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Version === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Version" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.Statement === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Statement" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "Version") || (key0 === "Id")) || (key0 === "Statement"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.Version !== undefined) {
            let data0 = data.Version;
            if (typeof data0 !== "string") {
                const err3 = { instancePath: instancePath + "/Version", schemaPath: "policy-elements.schema.json#/$defs/version/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (!((data0 === "2012-10-17") || (data0 === "2008-10-17"))) {
                const err4 = { instancePath: instancePath + "/Version", schemaPath: "policy-elements.schema.json#/$defs/version/enum", keyword: "enum", params: { allowedValues: schema33.enum } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.Id !== undefined) {
            if (typeof data.Id !== "string") {
                const err5 = { instancePath: instancePath + "/Id", schemaPath: "policy-elements.schema.json#/$defs/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.Statement !== undefined) {
            let data2 = data.Statement;
            const _errs9 = errors;
            let valid3 = true;
            const _errs10 = errors;
            if (!(Array.isArray(data2))) {
                const err6 = {};
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            var _valid0 = _errs10 === errors;
            errors = _errs9;
            if (vErrors !== null) {
                if (_errs9) {
                    vErrors.length = _errs9;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause0;
            if (_valid0) {
                const _errs12 = errors;
                if (Array.isArray(data2)) {
                    if (data2.length < 1) {
                        const err7 = { instancePath: instancePath + "/Statement", schemaPath: "#/properties/Statement/then/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        if (!(validate26(data2[i0], { instancePath: instancePath + "/Statement/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                var _valid0 = _errs12 === errors;
                valid3 = _valid0;
                ifClause0 = "then";
            }
            else {
                const _errs14 = errors;
                if (!(validate26(data2, { instancePath: instancePath + "/Statement", parentData: data, parentDataProperty: "Statement", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors);
                    errors = vErrors.length;
                }
                var _valid0 = _errs14 === errors;
                valid3 = _valid0;
                ifClause0 = "else";
            }
            if (!valid3) {
                const err8 = { instancePath: instancePath + "/Statement", schemaPath: "#/properties/Statement/if", keyword: "if", params: { failingKeyword: ifClause0 } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
    }
    else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate25.errors = vErrors;
    return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const resource = validate31;
const schema60 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "resource-policy.schema.json", "title": "Resource policy", "description": "A policy attached to a resource such as a bucket, queue, topic or key. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html", "type": "object", "required": ["Version", "Statement"], "properties": { "Version": { "$ref": "policy-elements.schema.json#/$defs/version" }, "Id": { "$ref": "policy-elements.schema.json#/$defs/id" }, "Statement": { "if": { "type": "array" }, "then": { "minItems": 1, "items": { "$ref": "#/$defs/statement" } }, "else": { "$ref": "#/$defs/statement" } } }, "additionalProperties": false, "$defs": { "statement": { "type": "object", "required": ["Effect"], "allOf": [{ "$ref": "policy-elements.schema.json#/$defs/either-action" }, { "$ref": "policy-elements.schema.json#/$defs/either-resource" }, { "$ref": "policy-elements.schema.json#/$defs/either-principal" }], "properties": { "Sid": { "$ref": "policy-elements.schema.json#/$defs/sid" }, "Effect": { "$ref": "policy-elements.schema.json#/$defs/effect" }, "Principal": { "$ref": "policy-elements.schema.json#/$defs/principal" }, "NotPrincipal": { "$ref": "policy-elements.schema.json#/$defs/principal" }, "Action": { "$ref": "policy-elements.schema.json#/$defs/strings" }, "NotAction": { "$ref": "policy-elements.schema.json#/$defs/strings" }, "Resource": { "$ref": "policy-elements.schema.json#/$defs/strings" }, "NotResource": { "$ref": "policy-elements.schema.json#/$defs/strings" }, "Condition": { "$ref": "policy-elements.schema.json#/$defs/condition" } }, "additionalProperties": false } } };
const schema63 = { "type": "object", "required": ["Effect"], "allOf": [{ "$ref": "policy-elements.schema.json#/$defs/either-action" }, { "$ref": "policy-elements.schema.json#/$defs/either-resource" }, { "$ref": "policy-elements.schema.json#/$defs/either-principal" }], "properties": { "Sid": { "$ref": "policy-elements.schema.json#/$defs/sid" }, "Effect": { "$ref": "policy-elements.schema.json#/$defs/effect" }, "Principal": { "$ref": "policy-elements.schema.json#/$defs/principal" }, "NotPrincipal": { "$ref": "policy-elements.schema.json#/$defs/principal" }, "Action": { "$ref": "policy-elements.schema.json#/$defs/strings" }, "NotAction": { "$ref": "policy-elements.schema.json#/$defs/strings" }, "Resource": { "$ref": "policy-elements.schema.json#/$defs/strings" }, "NotResource": { "$ref": "policy-elements.schema.json#/$defs/strings" }, "Condition": { "$ref": "policy-elements.schema.json#/$defs/condition" } }, "additionalProperties": false };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate33.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if ((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema52.type } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    const _errs1 = errors;
    let valid0 = true;
    const _errs2 = errors;
    if (typeof data !== "string") {
        const err1 = {};
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    var _valid0 = _errs2 === errors;
    errors = _errs1;
    if (vErrors !== null) {
        if (_errs1) {
            vErrors.length = _errs1;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid0) {
        const _errs4 = errors;
        if ("*" !== data) {
            const err2 = { instancePath, schemaPath: "#/then/const", keyword: "const", params: { allowedValue: "*" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        var _valid0 = _errs4 === errors;
        valid0 = _valid0;
    }
    if (!valid0) {
        const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!((((key0 === "AWS") || (key0 === "CanonicalUser")) || (key0 === "Federated")) || (key0 === "Service"))) {
                const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.AWS !== undefined) {
            let data0 = data.AWS;
            if (((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (!(Array.isArray(data0)))) {
                const err5 = { instancePath: instancePath + "/AWS", schemaPath: "#/$defs/principals/type", keyword: "type", params: { type: schema53.type } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (Array.isArray(data0)) {
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    if ((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) {
                        const err6 = { instancePath: instancePath + "/AWS/" + i0, schemaPath: "#/$defs/principals/items/type", keyword: "type", params: { type: schema53.items.type } };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.CanonicalUser !== undefined) {
            let data2 = data.CanonicalUser;
            if (((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (!(Array.isArray(data2)))) {
                const err7 = { instancePath: instancePath + "/CanonicalUser", schemaPath: "#/$defs/principals/type", keyword: "type", params: { type: schema53.type } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            if (Array.isArray(data2)) {
                const len1 = data2.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data3 = data2[i1];
                    if ((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) {
                        const err8 = { instancePath: instancePath + "/CanonicalUser/" + i1, schemaPath: "#/$defs/principals/items/type", keyword: "type", params: { type: schema53.items.type } };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.Federated !== undefined) {
            let data4 = data.Federated;
            if (((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (!(Array.isArray(data4)))) {
                const err9 = { instancePath: instancePath + "/Federated", schemaPath: "#/$defs/principals/type", keyword: "type", params: { type: schema53.type } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (Array.isArray(data4)) {
                const len2 = data4.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    let data5 = data4[i2];
                    if ((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) {
                        const err10 = { instancePath: instancePath + "/Federated/" + i2, schemaPath: "#/$defs/principals/items/type", keyword: "type", params: { type: schema53.items.type } };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.Service !== undefined) {
            let data6 = data.Service;
            if (((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (!(Array.isArray(data6)))) {
                const err11 = { instancePath: instancePath + "/Service", schemaPath: "#/$defs/principals/type", keyword: "type", params: { type: schema53.type } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if (Array.isArray(data6)) {
                const len3 = data6.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    let data7 = data6[i3];
                    if ((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) {
                        const err12 = { instancePath: instancePath + "/Service/" + i3, schemaPath: "#/$defs/principals/items/type", keyword: "type", params: { type: schema53.items.type } };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
            }
        }
    }
    validate33.errors = vErrors;
    return errors === 0;
}
validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate32.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs3 = errors;
    let valid2 = true;
    const _errs4 = errors;
    const _errs5 = errors;
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.NotAction === undefined) && (missing0 = "NotAction")) {
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    var valid3 = _errs6 === errors;
    if (valid3) {
        const err1 = {};
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    else {
        errors = _errs5;
        if (vErrors !== null) {
            if (_errs5) {
                vErrors.length = _errs5;
            }
            else {
                vErrors = null;
            }
        }
    }
    var _valid0 = _errs4 === errors;
    errors = _errs3;
    if (vErrors !== null) {
        if (_errs3) {
            vErrors.length = _errs3;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid0) {
        const _errs7 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.Action === undefined) {
                const err2 = { instancePath, schemaPath: "policy-elements.schema.json#/$defs/either-action/then/required", keyword: "required", params: { missingProperty: "Action" } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        var _valid0 = _errs7 === errors;
        valid2 = _valid0;
    }
    if (!valid2) {
        const err3 = { instancePath, schemaPath: "policy-elements.schema.json#/$defs/either-action/if", keyword: "if", params: { failingKeyword: "then" } };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Action !== undefined) {
            const _errs8 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.NotAction !== undefined) {
                    const err4 = { instancePath: instancePath + "/NotAction", schemaPath: "policy-elements.schema.json#/$defs/either-action/dependentSchemas/Action/properties/NotAction/false schema", keyword: "false schema", params: {} };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            var valid4 = _errs8 === errors;
            if (valid4) {
                var props0 = {};
                props0.NotAction = true;
            }
        }
        else {
            var valid4 = true;
        }
    }
    const _errs11 = errors;
    let valid7 = true;
    const _errs12 = errors;
    const _errs13 = errors;
    const _errs14 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if ((data.NotResource === undefined) && (missing1 = "NotResource")) {
            const err5 = {};
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    var valid8 = _errs14 === errors;
    if (valid8) {
        const err6 = {};
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    else {
        errors = _errs13;
        if (vErrors !== null) {
            if (_errs13) {
                vErrors.length = _errs13;
            }
            else {
                vErrors = null;
            }
        }
    }
    var _valid1 = _errs12 === errors;
    errors = _errs11;
    if (vErrors !== null) {
        if (_errs11) {
            vErrors.length = _errs11;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid1) {
        const _errs15 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.Resource === undefined) {
                const err7 = { instancePath, schemaPath: "policy-elements.schema.json#/$defs/either-resource/then/required", keyword: "required", params: { missingProperty: "Resource" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        var _valid1 = _errs15 === errors;
        valid7 = _valid1;
    }
    if (!valid7) {
        const err8 = { instancePath, schemaPath: "policy-elements.schema.json#/$defs/either-resource/if", keyword: "if", params: { failingKeyword: "then" } };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Resource !== undefined) {
            const _errs16 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.NotResource !== undefined) {
                    const err9 = { instancePath: instancePath + "/NotResource", schemaPath: "policy-elements.schema.json#/$defs/either-resource/dependentSchemas/Resource/properties/NotResource/false schema", keyword: "false schema", params: {} };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
            var valid9 = _errs16 === errors;
            if (valid9) {
                var props1 = {};
                props1.NotResource = true;
            }
        }
        else {
            var valid9 = true;
        }
    }
    if (props0 !== true && props1 !== undefined) {
        if (props1 === true) {
            props0 = true;
        }
        else {
            props0 = props0 || {};
            Object.assign(props0, props1);
        }
    }
    const _errs19 = errors;
    let valid12 = true;
    const _errs20 = errors;
    const _errs21 = errors;
    const _errs22 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if ((data.NotPrincipal === undefined) && (missing2 = "NotPrincipal")) {
            const err10 = {};
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    var valid13 = _errs22 === errors;
    if (valid13) {
        const err11 = {};
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    else {
        errors = _errs21;
        if (vErrors !== null) {
            if (_errs21) {
                vErrors.length = _errs21;
            }
            else {
                vErrors = null;
            }
        }
    }
    var _valid2 = _errs20 === errors;
    errors = _errs19;
    if (vErrors !== null) {
        if (_errs19) {
            vErrors.length = _errs19;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid2) {
        const _errs23 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.Principal === undefined) {
                const err12 = { instancePath, schemaPath: "policy-elements.schema.json#/$defs/either-principal/then/required", keyword: "required", params: { missingProperty: "Principal" } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        var _valid2 = _errs23 === errors;
        valid12 = _valid2;
    }
    if (!valid12) {
        const err13 = { instancePath, schemaPath: "policy-elements.schema.json#/$defs/either-principal/if", keyword: "if", params: { failingKeyword: "then" } };
        if (vErrors === null) {
            vErrors = [err13];
        }
        else {
            vErrors.push(err13);
        }
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Principal !== undefined) {
            const _errs24 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.NotPrincipal !== undefined) {
                    const err14 = { instancePath: instancePath + "/NotPrincipal", schemaPath: "policy-elements.schema.json#/$defs/either-principal/dependentSchemas/Principal/properties/NotPrincipal/false schema", keyword: "false schema", params: {} };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
            var valid14 = _errs24 === errors;
            if (valid14) {
                var props2 = {};
                props2.NotPrincipal = true;
            }
        }
        else {
            var valid14 = true;
        }
    }
    if (props0 !== true && props2 !== undefined) {
        if (props2 === true) {
            props0 = true;
        }
        else {
            props0 = props0 || {};
            Object.assign(props0, props2);
        }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Effect === undefined) {
            const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Effect" } };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema63.properties, key0))) {
                const err16 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.Sid !== undefined) {
            if (typeof data.Sid !== "string") {
                const err17 = { instancePath: instancePath + "/Sid", schemaPath: "policy-elements.schema.json#/$defs/sid/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.Effect !== undefined) {
            let data4 = data.Effect;
            if (typeof data4 !== "string") {
                const err18 = { instancePath: instancePath + "/Effect", schemaPath: "policy-elements.schema.json#/$defs/effect/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
            if (!((data4 === "Allow") || (data4 === "Deny"))) {
                const err19 = { instancePath: instancePath + "/Effect", schemaPath: "policy-elements.schema.json#/$defs/effect/enum", keyword: "enum", params: { allowedValues: schema38.enum } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.Principal !== undefined) {
            if (!(validate33(data.Principal, { instancePath: instancePath + "/Principal", parentData: data, parentDataProperty: "Principal", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate33.errors : append(vErrors, validate33.errors);
                errors = vErrors.length;
            }
        }
        if (data.NotPrincipal !== undefined) {
            if (!(validate33(data.NotPrincipal, { instancePath: instancePath + "/NotPrincipal", parentData: data, parentDataProperty: "NotPrincipal", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate33.errors : append(vErrors, validate33.errors);
                errors = vErrors.length;
            }
        }
        if (data.Action !== undefined) {
            let data7 = data.Action;
            if ((typeof data7 !== "string") && (!(Array.isArray(data7)))) {
                const err20 = { instancePath: instancePath + "/Action", schemaPath: "policy-elements.schema.json#/$defs/strings/type", keyword: "type", params: { type: schema39.type } };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
            if (Array.isArray(data7)) {
                const len0 = data7.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data7[i0] !== "string") {
                        const err21 = { instancePath: instancePath + "/Action/" + i0, schemaPath: "policy-elements.schema.json#/$defs/strings/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.NotAction !== undefined) {
            let data9 = data.NotAction;
            if ((typeof data9 !== "string") && (!(Array.isArray(data9)))) {
                const err22 = { instancePath: instancePath + "/NotAction", schemaPath: "policy-elements.schema.json#/$defs/strings/type", keyword: "type", params: { type: schema39.type } };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
            if (Array.isArray(data9)) {
                const len1 = data9.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (typeof data9[i1] !== "string") {
                        const err23 = { instancePath: instancePath + "/NotAction/" + i1, schemaPath: "policy-elements.schema.json#/$defs/strings/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.Resource !== undefined) {
            let data11 = data.Resource;
            if ((typeof data11 !== "string") && (!(Array.isArray(data11)))) {
                const err24 = { instancePath: instancePath + "/Resource", schemaPath: "policy-elements.schema.json#/$defs/strings/type", keyword: "type", params: { type: schema39.type } };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
            if (Array.isArray(data11)) {
                const len2 = data11.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (typeof data11[i2] !== "string") {
                        const err25 = { instancePath: instancePath + "/Resource/" + i2, schemaPath: "policy-elements.schema.json#/$defs/strings/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.NotResource !== undefined) {
            let data13 = data.NotResource;
            if ((typeof data13 !== "string") && (!(Array.isArray(data13)))) {
                const err26 = { instancePath: instancePath + "/NotResource", schemaPath: "policy-elements.schema.json#/$defs/strings/type", keyword: "type", params: { type: schema39.type } };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
            if (Array.isArray(data13)) {
                const len3 = data13.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    if (typeof data13[i3] !== "string") {
                        const err27 = { instancePath: instancePath + "/NotResource/" + i3, schemaPath: "policy-elements.schema.json#/$defs/strings/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.Condition !== undefined) {
            let data15 = data.Condition;
            if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                for (const key1 in data15) {
                    let data16 = data15[key1];
                    if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                        for (const key2 in data16) {
                            let data17 = data16[key2];
                            if ((((typeof data17 !== "string") && (!((typeof data17 == "number") && (isFinite(data17))))) && (typeof data17 !== "boolean")) && (!(Array.isArray(data17)))) {
                                const err28 = { instancePath: instancePath + "/Condition/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "policy-elements.schema.json#/$defs/condition/additionalProperties/additionalProperties/type", keyword: "type", params: { type: schema43.additionalProperties.additionalProperties.type } };
                                if (vErrors === null) {
                                    vErrors = [err28];
                                }
                                else {
                                    vErrors.push(err28);
                                }
                                errors++;
                            }
                            if (Array.isArray(data17)) {
                                const len4 = data17.length;
                                for (let i4 = 0; i4 < len4; i4++) {
                                    let data18 = data17[i4];
                                    if (((typeof data18 !== "string") && (!((typeof data18 == "number") && (isFinite(data18))))) && (typeof data18 !== "boolean")) {
                                        const err29 = { instancePath: instancePath + "/Condition/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4, schemaPath: "policy-elements.schema.json#/$defs/condition/additionalProperties/additionalProperties/items/type", keyword: "type", params: { type: schema43.additionalProperties.additionalProperties.items.type } };
                                        if (vErrors === null) {
                                            vErrors = [err29];
                                        }
                                        else {
                                            vErrors.push(err29);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                    }
                    else {
                        const err30 = { instancePath: instancePath + "/Condition/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "policy-elements.schema.json#/$defs/condition/additionalProperties/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err31 = { instancePath: instancePath + "/Condition", schemaPath: "policy-elements.schema.json#/$defs/condition/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
    }
    else {
        const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err32];
        }
        else {
            vErrors.push(err32);
        }
        errors++;
    }
    validate32.errors = vErrors;
    return errors === 0;
}
validate32.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate31.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Version === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Version" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.Statement === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Statement" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "Version") || (key0 === "Id")) || (key0 === "Statement"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.Version !== undefined) {
            let data0 = data.Version;
            if (typeof data0 !== "string") {
                const err3 = { instancePath: instancePath + "/Version", schemaPath: "policy-elements.schema.json#/$defs/version/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (!((data0 === "2012-10-17") || (data0 === "2008-10-17"))) {
                const err4 = { instancePath: instancePath + "/Version", schemaPath: "policy-elements.schema.json#/$defs/version/enum", keyword: "enum", params: { allowedValues: schema33.enum } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.Id !== undefined) {
            if (typeof data.Id !== "string") {
                const err5 = { instancePath: instancePath + "/Id", schemaPath: "policy-elements.schema.json#/$defs/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.Statement !== undefined) {
            let data2 = data.Statement;
            const _errs9 = errors;
            let valid3 = true;
            const _errs10 = errors;
            if (!(Array.isArray(data2))) {
                const err6 = {};
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            var _valid0 = _errs10 === errors;
            errors = _errs9;
            if (vErrors !== null) {
                if (_errs9) {
                    vErrors.length = _errs9;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause0;
            if (_valid0) {
                const _errs12 = errors;
                if (Array.isArray(data2)) {
                    if (data2.length < 1) {
                        const err7 = { instancePath: instancePath + "/Statement", schemaPath: "#/properties/Statement/then/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        if (!(validate32(data2[i0], { instancePath: instancePath + "/Statement/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate32.errors : append(vErrors, validate32.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                var _valid0 = _errs12 === errors;
                valid3 = _valid0;
                ifClause0 = "then";
            }
            else {
                const _errs14 = errors;
                if (!(validate32(data2, { instancePath: instancePath + "/Statement", parentData: data, parentDataProperty: "Statement", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate32.errors : append(vErrors, validate32.errors);
                    errors = vErrors.length;
                }
                var _valid0 = _errs14 === errors;
                valid3 = _valid0;
                ifClause0 = "else";
            }
            if (!valid3) {
                const err8 = { instancePath: instancePath + "/Statement", schemaPath: "#/properties/Statement/if", keyword: "if", params: { failingKeyword: ifClause0 } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
    }
    else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate31.errors = vErrors;
    return errors === 0;
}
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const scp = validate38;
const schema79 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "scp-policy.schema.json", "title": "Service control policy", "description": "What the accounts of an organization may at most do. https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html", "type": "object", "required": ["Version", "Statement"], "properties": { "Version": { "$ref": "policy-elements.schema.json#/$defs/version" }, "Id": false, "Statement": { "if": { "type": "array" }, "then": { "minItems": 1, "items": { "$ref": "#/$defs/statement" } }, "else": { "$ref": "#/$defs/statement" } } }, "additionalProperties": false, "$defs": { "statement": { "type": "object", "required": ["Effect"], "allOf": [{ "$ref": "policy-elements.schema.json#/$defs/either-action" }, { "$ref": "policy-elements.schema.json#/$defs/either-resource" }], "properties": { "Sid": { "$ref": "policy-elements.schema.json#/$defs/sid" }, "Effect": { "$ref": "policy-elements.schema.json#/$defs/effect" }, "Action": { "$ref": "policy-elements.schema.json#/$defs/strings" }, "NotAction": { "$ref": "policy-elements.schema.json#/$defs/strings" }, "Resource": { "$ref": "policy-elements.schema.json#/$defs/strings" }, "NotResource": { "$ref": "policy-elements.schema.json#/$defs/strings" }, "Condition": { "$ref": "policy-elements.schema.json#/$defs/condition" }, "Principal": false, "NotPrincipal": false }, "additionalProperties": false } } };
const schema81 = { "type": "object", "required": ["Effect"], "allOf": [{ "$ref": "policy-elements.schema.json#/$defs/either-action" }, { "$ref": "policy-elements.schema.json#/$defs/either-resource" }], "properties": { "Sid": { "$ref": "policy-elements.schema.json#/$defs/sid" }, "Effect": { "$ref": "policy-elements.schema.json#/$defs/effect" }, "Action": { "$ref": "policy-elements.schema.json#/$defs/strings" }, "NotAction": { "$ref": "policy-elements.schema.json#/$defs/strings" }, "Resource": { "$ref": "policy-elements.schema.json#/$defs/strings" }, "NotResource": { "$ref": "policy-elements.schema.json#/$defs/strings" }, "Condition": { "$ref": "policy-elements.schema.json#/$defs/condition" }, "Principal": false, "NotPrincipal": false }, "additionalProperties": false };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate39.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs3 = errors;
    let valid2 = true;
    const _errs4 = errors;
    const _errs5 = errors;
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.NotAction === undefined) && (missing0 = "NotAction")) {
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    var valid3 = _errs6 === errors;
    if (valid3) {
        const err1 = {};
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    else {
        errors = _errs5;
        if (vErrors !== null) {
            if (_errs5) {
                vErrors.length = _errs5;
            }
            else {
                vErrors = null;
            }
        }
    }
    var _valid0 = _errs4 === errors;
    errors = _errs3;
    if (vErrors !== null) {
        if (_errs3) {
            vErrors.length = _errs3;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid0) {
        const _errs7 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.Action === undefined) {
                const err2 = { instancePath, schemaPath: "policy-elements.schema.json#/$defs/either-action/then/required", keyword: "required", params: { missingProperty: "Action" } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        var _valid0 = _errs7 === errors;
        valid2 = _valid0;
    }
    if (!valid2) {
        const err3 = { instancePath, schemaPath: "policy-elements.schema.json#/$defs/either-action/if", keyword: "if", params: { failingKeyword: "then" } };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Action !== undefined) {
            const _errs8 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.NotAction !== undefined) {
                    const err4 = { instancePath: instancePath + "/NotAction", schemaPath: "policy-elements.schema.json#/$defs/either-action/dependentSchemas/Action/properties/NotAction/false schema", keyword: "false schema", params: {} };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            var valid4 = _errs8 === errors;
            if (valid4) {
                var props0 = {};
                props0.NotAction = true;
            }
        }
        else {
            var valid4 = true;
        }
    }
    const _errs11 = errors;
    let valid7 = true;
    const _errs12 = errors;
    const _errs13 = errors;
    const _errs14 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if ((data.NotResource === undefined) && (missing1 = "NotResource")) {
            const err5 = {};
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    var valid8 = _errs14 === errors;
    if (valid8) {
        const err6 = {};
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    else {
        errors = _errs13;
        if (vErrors !== null) {
            if (_errs13) {
                vErrors.length = _errs13;
            }
            else {
                vErrors = null;
            }
        }
    }
    var _valid1 = _errs12 === errors;
    errors = _errs11;
    if (vErrors !== null) {
        if (_errs11) {
            vErrors.length = _errs11;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid1) {
        const _errs15 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.Resource === undefined) {
                const err7 = { instancePath, schemaPath: "policy-elements.schema.json#/$defs/either-resource/then/required", keyword: "required", params: { missingProperty: "Resource" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        var _valid1 = _errs15 === errors;
        valid7 = _valid1;
    }
    if (!valid7) {
        const err8 = { instancePath, schemaPath: "policy-elements.schema.json#/$defs/either-resource/if", keyword: "if", params: { failingKeyword: "then" } };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Resource !== undefined) {
            const _errs16 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.NotResource !== undefined) {
                    const err9 = { instancePath: instancePath + "/NotResource", schemaPath: "policy-elements.schema.json#/$defs/either-resource/dependentSchemas/Resource/properties/NotResource/false schema", keyword: "false schema", params: {} };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
            var valid9 = _errs16 === errors;
            if (valid9) {
                var props1 = {};
                props1.NotResource = true;
            }
        }
        else {
            var valid9 = true;
        }
    }
    if (props0 !== true && props1 !== undefined) {
        if (props1 === true) {
            props0 = true;
        }
        else {
            props0 = props0 || {};
            Object.assign(props0, props1);
        }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Effect === undefined) {
            const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Effect" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema81.properties, key0))) {
                const err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.Sid !== undefined) {
            if (typeof data.Sid !== "string") {
                const err12 = { instancePath: instancePath + "/Sid", schemaPath: "policy-elements.schema.json#/$defs/sid/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.Effect !== undefined) {
            let data3 = data.Effect;
            if (typeof data3 !== "string") {
                const err13 = { instancePath: instancePath + "/Effect", schemaPath: "policy-elements.schema.json#/$defs/effect/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
            if (!((data3 === "Allow") || (data3 === "Deny"))) {
                const err14 = { instancePath: instancePath + "/Effect", schemaPath: "policy-elements.schema.json#/$defs/effect/enum", keyword: "enum", params: { allowedValues: schema38.enum } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.Action !== undefined) {
            let data4 = data.Action;
            if ((typeof data4 !== "string") && (!(Array.isArray(data4)))) {
                const err15 = { instancePath: instancePath + "/Action", schemaPath: "policy-elements.schema.json#/$defs/strings/type", keyword: "type", params: { type: schema39.type } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            if (Array.isArray(data4)) {
                const len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data4[i0] !== "string") {
                        const err16 = { instancePath: instancePath + "/Action/" + i0, schemaPath: "policy-elements.schema.json#/$defs/strings/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.NotAction !== undefined) {
            let data6 = data.NotAction;
            if ((typeof data6 !== "string") && (!(Array.isArray(data6)))) {
                const err17 = { instancePath: instancePath + "/NotAction", schemaPath: "policy-elements.schema.json#/$defs/strings/type", keyword: "type", params: { type: schema39.type } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
            if (Array.isArray(data6)) {
                const len1 = data6.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (typeof data6[i1] !== "string") {
                        const err18 = { instancePath: instancePath + "/NotAction/" + i1, schemaPath: "policy-elements.schema.json#/$defs/strings/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.Resource !== undefined) {
            let data8 = data.Resource;
            if ((typeof data8 !== "string") && (!(Array.isArray(data8)))) {
                const err19 = { instancePath: instancePath + "/Resource", schemaPath: "policy-elements.schema.json#/$defs/strings/type", keyword: "type", params: { type: schema39.type } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            if (Array.isArray(data8)) {
                const len2 = data8.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (typeof data8[i2] !== "string") {
                        const err20 = { instancePath: instancePath + "/Resource/" + i2, schemaPath: "policy-elements.schema.json#/$defs/strings/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.NotResource !== undefined) {
            let data10 = data.NotResource;
            if ((typeof data10 !== "string") && (!(Array.isArray(data10)))) {
                const err21 = { instancePath: instancePath + "/NotResource", schemaPath: "policy-elements.schema.json#/$defs/strings/type", keyword: "type", params: { type: schema39.type } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
            if (Array.isArray(data10)) {
                const len3 = data10.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    if (typeof data10[i3] !== "string") {
                        const err22 = { instancePath: instancePath + "/NotResource/" + i3, schemaPath: "policy-elements.schema.json#/$defs/strings/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.Condition !== undefined) {
            let data12 = data.Condition;
            if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                for (const key1 in data12) {
                    let data13 = data12[key1];
                    if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                        for (const key2 in data13) {
                            let data14 = data13[key2];
                            if ((((typeof data14 !== "string") && (!((typeof data14 == "number") && (isFinite(data14))))) && (typeof data14 !== "boolean")) && (!(Array.isArray(data14)))) {
                                const err23 = { instancePath: instancePath + "/Condition/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "policy-elements.schema.json#/$defs/condition/additionalProperties/additionalProperties/type", keyword: "type", params: { type: schema43.additionalProperties.additionalProperties.type } };
                                if (vErrors === null) {
                                    vErrors = [err23];
                                }
                                else {
                                    vErrors.push(err23);
                                }
                                errors++;
                            }
                            if (Array.isArray(data14)) {
                                const len4 = data14.length;
                                for (let i4 = 0; i4 < len4; i4++) {
                                    let data15 = data14[i4];
                                    if (((typeof data15 !== "string") && (!((typeof data15 == "number") && (isFinite(data15))))) && (typeof data15 !== "boolean")) {
                                        const err24 = { instancePath: instancePath + "/Condition/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4, schemaPath: "policy-elements.schema.json#/$defs/condition/additionalProperties/additionalProperties/items/type", keyword: "type", params: { type: schema43.additionalProperties.additionalProperties.items.type } };
                                        if (vErrors === null) {
                                            vErrors = [err24];
                                        }
                                        else {
                                            vErrors.push(err24);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                    }
                    else {
                        const err25 = { instancePath: instancePath + "/Condition/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "policy-elements.schema.json#/$defs/condition/additionalProperties/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err26 = { instancePath: instancePath + "/Condition", schemaPath: "policy-elements.schema.json#/$defs/condition/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        if (data.Principal !== undefined) {
            const err27 = { instancePath: instancePath + "/Principal", schemaPath: "#/properties/Principal/false schema", keyword: "false schema", params: {} };
            if (vErrors === null) {
                vErrors = [err27];
            }
            else {
                vErrors.push(err27);
            }
            errors++;
        }
        if (data.NotPrincipal !== undefined) {
            const err28 = { instancePath: instancePath + "/NotPrincipal", schemaPath: "#/properties/NotPrincipal/false schema", keyword: "false schema", params: {} };
            if (vErrors === null) {
                vErrors = [err28];
            }
            else {
                vErrors.push(err28);
            }
            errors++;
        }
    }
    else {
        const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err29];
        }
        else {
            vErrors.push(err29);
        }
        errors++;
    }
    validate39.errors = vErrors;
    return errors === 0;
}
validate39.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate38.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Version === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Version" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.Statement === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Statement" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "Version") || (key0 === "Id")) || (key0 === "Statement"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.Version !== undefined) {
            let data0 = data.Version;
            if (typeof data0 !== "string") {
                const err3 = { instancePath: instancePath + "/Version", schemaPath: "policy-elements.schema.json#/$defs/version/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (!((data0 === "2012-10-17") || (data0 === "2008-10-17"))) {
                const err4 = { instancePath: instancePath + "/Version", schemaPath: "policy-elements.schema.json#/$defs/version/enum", keyword: "enum", params: { allowedValues: schema33.enum } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.Id !== undefined) {
            const err5 = { instancePath: instancePath + "/Id", schemaPath: "#/properties/Id/false schema", keyword: "false schema", params: {} };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.Statement !== undefined) {
            let data2 = data.Statement;
            const _errs6 = errors;
            let valid2 = true;
            const _errs7 = errors;
            if (!(Array.isArray(data2))) {
                const err6 = {};
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            var _valid0 = _errs7 === errors;
            errors = _errs6;
            if (vErrors !== null) {
                if (_errs6) {
                    vErrors.length = _errs6;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause0;
            if (_valid0) {
                const _errs9 = errors;
                if (Array.isArray(data2)) {
                    if (data2.length < 1) {
                        const err7 = { instancePath: instancePath + "/Statement", schemaPath: "#/properties/Statement/then/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        if (!(validate39(data2[i0], { instancePath: instancePath + "/Statement/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate39.errors : append(vErrors, validate39.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                var _valid0 = _errs9 === errors;
                valid2 = _valid0;
                ifClause0 = "then";
            }
            else {
                const _errs11 = errors;
                if (!(validate39(data2, { instancePath: instancePath + "/Statement", parentData: data, parentDataProperty: "Statement", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate39.errors : append(vErrors, validate39.errors);
                    errors = vErrors.length;
                }
                var _valid0 = _errs11 === errors;
                valid2 = _valid0;
                ifClause0 = "else";
            }
            if (!valid2) {
                const err8 = { instancePath: instancePath + "/Statement", schemaPath: "#/properties/Statement/if", keyword: "if", params: { failingKeyword: ifClause0 } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
    }
    else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate38.errors = vErrors;
    return errors === 0;
}
validate38.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const rcp = validate42;
const schema91 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "rcp-policy.schema.json", "title": "Resource control policy", "description": "What the resources of an organization may at most be used for. https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html", "type": "object", "required": ["Version", "Statement"], "properties": { "Version": { "$ref": "policy-elements.schema.json#/$defs/version" }, "Id": false, "Statement": { "if": { "type": "array" }, "then": { "minItems": 1, "items": { "$ref": "#/$defs/statement" } }, "else": { "$ref": "#/$defs/statement" } } }, "additionalProperties": false, "$defs": { "statement": { "type": "object", "required": ["Effect", "Principal", "Action"], "allOf": [{ "$ref": "policy-elements.schema.json#/$defs/either-resource" }, { "if": { "required": ["Effect"], "properties": { "Effect": { "const": "Allow" } } }, "then": { "properties": { "Resource": { "if": { "type": "array" }, "then": { "items": { "const": "*" } }, "else": { "const": "*" } }, "Condition": false } } }], "properties": { "Sid": { "$ref": "policy-elements.schema.json#/$defs/sid" }, "Effect": { "$ref": "policy-elements.schema.json#/$defs/effect" }, "Principal": { "const": "*" }, "NotPrincipal": false, "Action": { "$ref": "policy-elements.schema.json#/$defs/strings" }, "NotAction": false, "Resource": { "$ref": "policy-elements.schema.json#/$defs/strings" }, "NotResource": { "$ref": "policy-elements.schema.json#/$defs/strings" }, "Condition": { "$ref": "policy-elements.schema.json#/$defs/condition" } }, "additionalProperties": false } } };
const schema93 = { "type": "object", "required": ["Effect", "Principal", "Action"], "allOf": [{ "$ref": "policy-elements.schema.json#/$defs/either-resource" }, { "if": { "required": ["Effect"], "properties": { "Effect": { "const": "Allow" } } }, "then": { "properties": { "Resource": { "if": { "type": "array" }, "then": { "items": { "const": "*" } }, "else": { "const": "*" } }, "Condition": false } } }], "properties": { "Sid": { "$ref": "policy-elements.schema.json#/$defs/sid" }, "Effect": { "$ref": "policy-elements.schema.json#/$defs/effect" }, "Principal": { "const": "*" }, "NotPrincipal": false, "Action": { "$ref": "policy-elements.schema.json#/$defs/strings" }, "NotAction": false, "Resource": { "$ref": "policy-elements.schema.json#/$defs/strings" }, "NotResource": { "$ref": "policy-elements.schema.json#/$defs/strings" }, "Condition": { "$ref": "policy-elements.schema.json#/$defs/condition" } }, "additionalProperties": false };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate43.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs3 = errors;
    let valid2 = true;
    const _errs4 = errors;
    const _errs5 = errors;
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.NotResource === undefined) && (missing0 = "NotResource")) {
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    var valid3 = _errs6 === errors;
    if (valid3) {
        const err1 = {};
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    else {
        errors = _errs5;
        if (vErrors !== null) {
            if (_errs5) {
                vErrors.length = _errs5;
            }
            else {
                vErrors = null;
            }
        }
    }
    var _valid0 = _errs4 === errors;
    errors = _errs3;
    if (vErrors !== null) {
        if (_errs3) {
            vErrors.length = _errs3;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid0) {
        const _errs7 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.Resource === undefined) {
                const err2 = { instancePath, schemaPath: "policy-elements.schema.json#/$defs/either-resource/then/required", keyword: "required", params: { missingProperty: "Resource" } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        var _valid0 = _errs7 === errors;
        valid2 = _valid0;
    }
    if (!valid2) {
        const err3 = { instancePath, schemaPath: "policy-elements.schema.json#/$defs/either-resource/if", keyword: "if", params: { failingKeyword: "then" } };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Resource !== undefined) {
            const _errs8 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.NotResource !== undefined) {
                    const err4 = { instancePath: instancePath + "/NotResource", schemaPath: "policy-elements.schema.json#/$defs/either-resource/dependentSchemas/Resource/properties/NotResource/false schema", keyword: "false schema", params: {} };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            var valid4 = _errs8 === errors;
            if (valid4) {
                var props0 = {};
                props0.NotResource = true;
            }
        }
        else {
            var valid4 = true;
        }
    }
    const _errs10 = errors;
    let valid6 = true;
    const _errs11 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if ((data.Effect === undefined) && (missing1 = "Effect")) {
            const err5 = {};
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        else {
            if (data.Effect !== undefined) {
                if ("Allow" !== data.Effect) {
                    const err6 = {};
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
        }
    }
    var _valid1 = _errs11 === errors;
    errors = _errs10;
    if (vErrors !== null) {
        if (_errs10) {
            vErrors.length = _errs10;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid1) {
        const _errs13 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.Resource !== undefined) {
                let data2 = data.Resource;
                const _errs15 = errors;
                let valid9 = true;
                const _errs16 = errors;
                if (!(Array.isArray(data2))) {
                    const err7 = {};
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                var _valid2 = _errs16 === errors;
                errors = _errs15;
                if (vErrors !== null) {
                    if (_errs15) {
                        vErrors.length = _errs15;
                    }
                    else {
                        vErrors = null;
                    }
                }
                let ifClause0;
                if (_valid2) {
                    const _errs18 = errors;
                    if (Array.isArray(data2)) {
                        const len0 = data2.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            if ("*" !== data2[i0]) {
                                const err8 = { instancePath: instancePath + "/Resource/" + i0, schemaPath: "#/allOf/1/then/properties/Resource/then/items/const", keyword: "const", params: { allowedValue: "*" } };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                    }
                    var _valid2 = _errs18 === errors;
                    valid9 = _valid2;
                    ifClause0 = "then";
                }
                else {
                    const _errs20 = errors;
                    if ("*" !== data2) {
                        const err9 = { instancePath: instancePath + "/Resource", schemaPath: "#/allOf/1/then/properties/Resource/else/const", keyword: "const", params: { allowedValue: "*" } };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                    var _valid2 = _errs20 === errors;
                    valid9 = _valid2;
                    ifClause0 = "else";
                }
                if (!valid9) {
                    const err10 = { instancePath: instancePath + "/Resource", schemaPath: "#/allOf/1/then/properties/Resource/if", keyword: "if", params: { failingKeyword: ifClause0 } };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
            if (data.Condition !== undefined) {
                const err11 = { instancePath: instancePath + "/Condition", schemaPath: "#/allOf/1/then/properties/Condition/false schema", keyword: "false schema", params: {} };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        var _valid1 = _errs13 === errors;
        valid6 = _valid1;
        if (valid6) {
            var props1 = {};
            props1.Resource = true;
            props1.Condition = true;
            props1.Effect = true;
        }
    }
    if (!valid6) {
        const err12 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
    if (props0 !== true && props1 !== undefined) {
        if (props1 === true) {
            props0 = true;
        }
        else {
            props0 = props0 || {};
            Object.assign(props0, props1);
        }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Effect === undefined) {
            const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Effect" } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if (data.Principal === undefined) {
            const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Principal" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        if (data.Action === undefined) {
            const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Action" } };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema93.properties, key0))) {
                const err16 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.Sid !== undefined) {
            if (typeof data.Sid !== "string") {
                const err17 = { instancePath: instancePath + "/Sid", schemaPath: "policy-elements.schema.json#/$defs/sid/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.Effect !== undefined) {
            let data6 = data.Effect;
            if (typeof data6 !== "string") {
                const err18 = { instancePath: instancePath + "/Effect", schemaPath: "policy-elements.schema.json#/$defs/effect/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
            if (!((data6 === "Allow") || (data6 === "Deny"))) {
                const err19 = { instancePath: instancePath + "/Effect", schemaPath: "policy-elements.schema.json#/$defs/effect/enum", keyword: "enum", params: { allowedValues: schema38.enum } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.Principal !== undefined) {
            if ("*" !== data.Principal) {
                const err20 = { instancePath: instancePath + "/Principal", schemaPath: "#/properties/Principal/const", keyword: "const", params: { allowedValue: "*" } };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        if (data.NotPrincipal !== undefined) {
            const err21 = { instancePath: instancePath + "/NotPrincipal", schemaPath: "#/properties/NotPrincipal/false schema", keyword: "false schema", params: {} };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
        if (data.Action !== undefined) {
            let data9 = data.Action;
            if ((typeof data9 !== "string") && (!(Array.isArray(data9)))) {
                const err22 = { instancePath: instancePath + "/Action", schemaPath: "policy-elements.schema.json#/$defs/strings/type", keyword: "type", params: { type: schema39.type } };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
            if (Array.isArray(data9)) {
                const len1 = data9.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (typeof data9[i1] !== "string") {
                        const err23 = { instancePath: instancePath + "/Action/" + i1, schemaPath: "policy-elements.schema.json#/$defs/strings/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.NotAction !== undefined) {
            const err24 = { instancePath: instancePath + "/NotAction", schemaPath: "#/properties/NotAction/false schema", keyword: "false schema", params: {} };
            if (vErrors === null) {
                vErrors = [err24];
            }
            else {
                vErrors.push(err24);
            }
            errors++;
        }
        if (data.Resource !== undefined) {
            let data12 = data.Resource;
            if ((typeof data12 !== "string") && (!(Array.isArray(data12)))) {
                const err25 = { instancePath: instancePath + "/Resource", schemaPath: "policy-elements.schema.json#/$defs/strings/type", keyword: "type", params: { type: schema39.type } };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
            if (Array.isArray(data12)) {
                const len2 = data12.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (typeof data12[i2] !== "string") {
                        const err26 = { instancePath: instancePath + "/Resource/" + i2, schemaPath: "policy-elements.schema.json#/$defs/strings/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.NotResource !== undefined) {
            let data14 = data.NotResource;
            if ((typeof data14 !== "string") && (!(Array.isArray(data14)))) {
                const err27 = { instancePath: instancePath + "/NotResource", schemaPath: "policy-elements.schema.json#/$defs/strings/type", keyword: "type", params: { type: schema39.type } };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
            if (Array.isArray(data14)) {
                const len3 = data14.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    if (typeof data14[i3] !== "string") {
                        const err28 = { instancePath: instancePath + "/NotResource/" + i3, schemaPath: "policy-elements.schema.json#/$defs/strings/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.Condition !== undefined) {
            let data16 = data.Condition;
            if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                for (const key1 in data16) {
                    let data17 = data16[key1];
                    if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                        for (const key2 in data17) {
                            let data18 = data17[key2];
                            if ((((typeof data18 !== "string") && (!((typeof data18 == "number") && (isFinite(data18))))) && (typeof data18 !== "boolean")) && (!(Array.isArray(data18)))) {
                                const err29 = { instancePath: instancePath + "/Condition/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "policy-elements.schema.json#/$defs/condition/additionalProperties/additionalProperties/type", keyword: "type", params: { type: schema43.additionalProperties.additionalProperties.type } };
                                if (vErrors === null) {
                                    vErrors = [err29];
                                }
                                else {
                                    vErrors.push(err29);
                                }
                                errors++;
                            }
                            if (Array.isArray(data18)) {
                                const len4 = data18.length;
                                for (let i4 = 0; i4 < len4; i4++) {
                                    let data19 = data18[i4];
                                    if (((typeof data19 !== "string") && (!((typeof data19 == "number") && (isFinite(data19))))) && (typeof data19 !== "boolean")) {
                                        const err30 = { instancePath: instancePath + "/Condition/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4, schemaPath: "policy-elements.schema.json#/$defs/condition/additionalProperties/additionalProperties/items/type", keyword: "type", params: { type: schema43.additionalProperties.additionalProperties.items.type } };
                                        if (vErrors === null) {
                                            vErrors = [err30];
                                        }
                                        else {
                                            vErrors.push(err30);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                    }
                    else {
                        const err31 = { instancePath: instancePath + "/Condition/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "policy-elements.schema.json#/$defs/condition/additionalProperties/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err32 = { instancePath: instancePath + "/Condition", schemaPath: "policy-elements.schema.json#/$defs/condition/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
    }
    else {
        const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err33];
        }
        else {
            vErrors.push(err33);
        }
        errors++;
    }
    validate43.errors = vErrors;
    return errors === 0;
}
validate43.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate42.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Version === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Version" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.Statement === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Statement" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "Version") || (key0 === "Id")) || (key0 === "Statement"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.Version !== undefined) {
            let data0 = data.Version;
            if (typeof data0 !== "string") {
                const err3 = { instancePath: instancePath + "/Version", schemaPath: "policy-elements.schema.json#/$defs/version/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (!((data0 === "2012-10-17") || (data0 === "2008-10-17"))) {
                const err4 = { instancePath: instancePath + "/Version", schemaPath: "policy-elements.schema.json#/$defs/version/enum", keyword: "enum", params: { allowedValues: schema33.enum } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.Id !== undefined) {
            const err5 = { instancePath: instancePath + "/Id", schemaPath: "#/properties/Id/false schema", keyword: "false schema", params: {} };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.Statement !== undefined) {
            let data2 = data.Statement;
            const _errs6 = errors;
            let valid2 = true;
            const _errs7 = errors;
            if (!(Array.isArray(data2))) {
                const err6 = {};
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            var _valid0 = _errs7 === errors;
            errors = _errs6;
            if (vErrors !== null) {
                if (_errs6) {
                    vErrors.length = _errs6;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause0;
            if (_valid0) {
                const _errs9 = errors;
                if (Array.isArray(data2)) {
                    if (data2.length < 1) {
                        const err7 = { instancePath: instancePath + "/Statement", schemaPath: "#/properties/Statement/then/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        if (!(validate43(data2[i0], { instancePath: instancePath + "/Statement/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate43.errors : append(vErrors, validate43.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                var _valid0 = _errs9 === errors;
                valid2 = _valid0;
                ifClause0 = "then";
            }
            else {
                const _errs11 = errors;
                if (!(validate43(data2, { instancePath: instancePath + "/Statement", parentData: data, parentDataProperty: "Statement", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate43.errors : append(vErrors, validate43.errors);
                    errors = vErrors.length;
                }
                var _valid0 = _errs11 === errors;
                valid2 = _valid0;
                ifClause0 = "else";
            }
            if (!valid2) {
                const err8 = { instancePath: instancePath + "/Statement", schemaPath: "#/properties/Statement/if", keyword: "if", params: { failingKeyword: ifClause0 } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
    }
    else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate42.errors = vErrors;
    return errors === 0;
}
validate42.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function append(errors, more) {
    for (const error of more)
        errors.push(error);
    return errors;
}
function errorsOf(validate) {
    return (data) => (validate(data) ? [] : validate.errors);
}
const policyValidators = {
    identity: errorsOf(identity),
    trust: errorsOf(trust),
    resource: errorsOf(resource),
    scp: errorsOf(scp),
    rcp: errorsOf(rcp),
};

;// CONCATENATED MODULE: ./lib/core/rules/valid-policy.js










const checks = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html';
const valid_policy_messages = {
    missing: '{{owner}} has no {{element}}; {{advice}}.',
    missingVersion: 'This document has no Version, so the language of 2008 holds, in which policy variables are plain text; add "Version": "2012-10-17".',
    unknown: '{{element}} is no element of {{owner}}; take it out.',
    misspelt: '{{element}} is no element of {{owner}}; the nearest is {{nearest}}.',
    type: '{{element}} must be {{expected}}, not {{found}}.',
    exclusive: '{{element}} and {{other}} exclude each other; keep one of them.',
    misplaced: '{{element}} does not belong in {{policy}}: {{reason}}.',
    effect: 'Effect must be exactly Allow or Deny, not "{{found}}".',
    version: 'Version must be "2012-10-17" (or "2008-10-17"), not "{{found}}"; it is the language, not the date of the policy.',
    principal: 'Principal must be "*" or an object with a kind of principal, such as {"AWS": "\u2026"}, not {{found}}.',
    empty: 'Statement is empty, so the document says nothing.',
    repeated: '{{key}} is written twice in one object; AWS refuses that, and readers of JSON keep only the last.',
    resourceControlPrincipal: 'The Principal of a resource control policy must be "*", not {{found}}.',
    resourceControlAllow: 'A resource control policy can only deny; an Allow must be for every Resource and without Condition.',
};
/* harmony default export */ const valid_policy = (defineRule({
    id: 'valid-policy',
    code: null,
    severity: 'error',
    what: 'Reports elements that are missing, unknown, misplaced, written twice or of the wrong type.',
    why: 'AWS refuses such a document when it is deployed, or reads it as something else than what was meant.',
    fix: 'Bring the document into the grammar of its policy type.',
    links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html', checks],
    messages: valid_policy_messages,
    examples: {
        valid: [
            {
                name: 'one statement that is no list',
                policy: {
                    Version: '2012-10-17',
                    Statement: { Effect: 'Allow', Action: 'ce:GetCostAndUsage', Resource: '*' },
                },
            },
        ],
        invalid: [
            {
                name: 'Actions for Action',
                policy: {
                    Version: '2012-10-17',
                    Statement: [{ Effect: 'Allow', Actions: ['ce:GetCostAndUsage'], Resource: '*' }],
                },
            },
        ],
    },
    check: {
        policy(document, { report }) {
            const { tree, policyType } = document;
            if (tree.kind === 'string' || tree.kind === 'unknown')
                return;
            for (const { first, again } of repeatedKeys(tree))
                report(again, 'repeated', { key: again.text }, { related: [{ at: first, message: 'The first of them.' }] });
            const variants = branchFree(tree);
            const hasChoices = variants[0] !== tree;
            const optional = hasChoices ? optionalKeys(tree) : new Map();
            const about = { document, optional, report };
            const scalarsAsText = isTemplate(document);
            for (const variant of variants)
                for (const error of policyValidators[policyType]((0,plain_data/* plainData */.l)(variant, { scalarsAsText })))
                    judge(error, variant, about);
        },
    },
}));
function isTemplate({ format }) {
    return format === 'cloudformation' || format === 'terraform';
}
function judge(error, tree, about) {
    const place = (0,value_at/* valueAt */.f)(tree, error.instancePath);
    if (place === undefined)
        return;
    const { keyword, params } = error;
    const { value, entry } = place;
    if (keyword === 'required' && value.kind === 'map')
        sayMissing(value, String(params['missingProperty']), place, about);
    if (keyword === 'additionalProperties' && value.kind === 'map')
        valid_policy_sayUnknown(value, String(params['additionalProperty']), place, about);
    if (keyword === 'false schema' && entry !== undefined)
        sayForbidden(entry, (0,value_at/* valueAt */.f)(tree, parentOf(error.instancePath))?.value, about);
    if (keyword === 'type')
        sayType(value, place, error, about);
    if (keyword === 'enum')
        sayWord(value, place, about);
    if (keyword === 'const')
        sayConstant(value, place, about);
    if (keyword === 'minItems')
        about.report(value, 'empty', {}, { severity: 'warning' });
}
function parentOf(pointer) {
    return pointer.slice(0, pointer.lastIndexOf('/'));
}
function sayMissing(map, element, place, { document, report }) {
    const at = map.entries[0]?.key ?? map;
    if (element === 'Version') {
        const severity = document.policyType === 'rcp' ? 'error' : 'warning';
        report(at, 'missingVersion', {}, { severity, code: 'MISSING_VERSION' });
        return;
    }
    if (element === 'Resource' && withoutResource.has(document.resourceType ?? ''))
        return;
    const need = needs[element];
    const names = elementsAt(place);
    const mayBeThere = map.entries.some(({ key }) => !(0,model_value/* isKnown */.q)(key) || (!names.includes(key.text) && (0,nearest_name/* nearestName */.q)(key.text, names) === element));
    if (need === undefined || mayBeThere)
        return;
    const owner = place.keys.length === 0 ? 'This document' : 'This statement';
    report(at, 'missing', { owner, element: need.element, advice: need.advice }, { code: need.code });
}
const withoutResource = new Set(['AWS::ECR::Repository', 'AWS::ECR::PublicRepository']);
function valid_policy_sayUnknown(map, name, place, { document, report }) {
    const key = (0,model_value/* entryOf */.M)(map, name)?.key;
    if (key === undefined || !(0,model_value/* isKnown */.q)(key))
        return;
    const isPrincipal = place.keys.length > 1;
    const owner = isPrincipal
        ? (place.keys.at(-1) ?? '')
        : place.keys.length === 0
            ? policyTypeNames[document.policyType]
            : 'a statement';
    const code = isPrincipal ? 'INVALID_PRINCIPAL_KEY' : 'INVALID_POLICY_ELEMENT';
    const nearest = (0,nearest_name/* nearestName */.q)(name, elementsAt(place));
    if (nearest === undefined)
        report(key, 'unknown', { element: name, owner }, { code });
    else
        report(key, 'misspelt', { element: name, owner, nearest }, { code });
}
function elementsAt({ keys }) {
    if (keys.length === 0)
        return documentElements;
    return keys.length === 1 ? statementElements : principalKinds;
}
function sayForbidden({ key }, owner, { document, optional, report }) {
    const element = key.text;
    const misplacement = misplacements[document.policyType][element];
    if (misplacement !== undefined) {
        const { reason, code } = misplacement;
        report(key, 'misplaced', { element, policy: policyTypeNames[document.policyType], reason }, { code });
        return;
    }
    if (element === 'Condition') {
        report(key, 'resourceControlAllow', {}, { code: 'RCP_SYNTAX_ERROR_ALLOW' });
        return;
    }
    const other = element.replace(/^Not/, '');
    const rival = owner?.kind === 'map' ? (0,model_value/* entryOf */.M)(owner, other)?.key : undefined;
    if (rival === undefined || !meet(optional.get(key), optional.get(rival)))
        return;
    const related = [{ at: rival, message: `${other} stands here.` }];
    report(key, 'exclusive', { element, other }, { code: 'UNSUPPORTED_ELEMENT_COMBINATION', related });
}
function meet(a = [model_guard/* always */.Gk], b = [model_guard/* always */.Gk]) {
    return a.some((x) => b.some((y) => (0,model_guard/* isImpliedBy */.y$)(x, y) || (0,model_guard/* isImpliedBy */.y$)(y, x)));
}
function sayType(value, place, { params }, { document, report }) {
    if (value.kind === 'null' && document.format === 'terraform')
        return;
    const found = kindNames[value.kind];
    const element = place.keys.at(-1);
    if (element === 'Principal' || element === 'NotPrincipal') {
        report(value, 'principal', { found }, { code: 'INVALID_PRINCIPAL_FORMAT' });
        return;
    }
    const allowed = [params['type']].flat().map(String);
    report(value, 'type', { element: valid_policy_nameOf(place, element), expected: expectedOf(element, place, allowed), found }, { code: 'DATA_TYPE_MISMATCH' });
}
function valid_policy_nameOf({ entry }, element) {
    if (element === undefined)
        return 'The policy document';
    return entry === undefined ? `Each entry of ${element}` : element;
}
function expectedOf(element, { entry }, allowed) {
    if (element === 'Statement' && entry !== undefined)
        return 'a list of statements';
    return allowed.map((type) => typeNames[type] ?? type).join(' or ');
}
const typeNames = {
    string: 'a string',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
};
const kindNames = {
    string: 'a string',
    number: 'a number',
    boolean: 'true or false',
    list: 'a list',
    map: 'an object',
    null: 'null',
    choice: 'a choice',
    unknown: 'unknown',
};
function sayWord(value, { keys }, { document, report }) {
    const isScalar = value.kind === 'number' || value.kind === 'boolean';
    if (value.kind !== 'string' && !(isScalar && isTemplate(document)))
        return;
    const found = value.text;
    if (keys.at(-1) === 'Version')
        report(value, 'version', { found }, { code: 'INVALID_VERSION' });
    else
        report(value, 'effect', { found }, { code: 'INVALID_EFFECT' });
}
function sayConstant(value, { keys }, { document, report }) {
    const found = value.kind === 'string' ? `"${value.text}"` : kindNames[value.kind];
    if (document.policyType !== 'rcp')
        report(value, 'principal', { found }, { code: 'INVALID_PRINCIPAL_FORMAT' });
    else if (keys.at(-1) === 'Principal')
        report(value, 'resourceControlPrincipal', { found }, { code: 'RCP_SYNTAX_ERROR_PRINCIPAL' });
    else
        report(value, 'resourceControlAllow', {}, { code: 'RCP_SYNTAX_ERROR_ALLOW' });
}

;// CONCATENATED MODULE: ./lib/core/rules/access-analyzer/valid-policy-variable.js





const valid_policy_variable_messages = {
    MISSING_BRACE_IN_VARIABLE: 'The variable "{{variable}}" is not closed; a } is missing.',
    EMPTY_VARIABLE: 'This variable has no name between its braces.',
    MISSING_QUOTE_IN_VARIABLE: 'The default value of {{variable}} begins or ends without a single quote.',
    UNSUPPORTED_SPACE_IN_VARIABLE: 'The name of the variable "{{variable}}" has a space in it.',
    INVALID_VARIABLE_FOR_OPERATOR: '{{operator}} takes no variables, so this one is never filled in.',
    VARIABLE_UNSUPPORTED_IN_ELEMENT: '{{element}} takes no variables; they belong in Resource and Condition.',
    VARIABLE_UNSUPPORTED_IN_VERSION: 'Without "Version": "2012-10-17" the variable {{variable}} is plain text and is never filled in.',
};
/* harmony default export */ const valid_policy_variable = (defineRule({
    id: 'valid-policy-variable',
    code: null,
    severity: 'error',
    what: 'Reports policy variables that are malformed, or that stand where IAM fills none in.',
    why: 'What IAM does not fill in is compared as it is written, and so matches nothing.',
    fix: 'Write ${key} with no spaces, in Resource or in values of String and ARN operators, under the Version of 2012.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html',
        issue_codes/* issueCodesPage */.Zu,
    ],
    messages: valid_policy_variable_messages,
    examples: {
        valid: [
            {
                name: 'a variable in a resource',
                policy: policyOf({
                    Effect: 'Allow',
                    Action: 's3:GetObject',
                    Resource: 'arn:aws:s3:::home/${aws:username}/*',
                }),
            },
        ],
        invalid: [
            {
                name: 'no closing brace',
                policy: policyOf({
                    Effect: 'Allow',
                    Action: 's3:GetObject',
                    Resource: 'arn:aws:s3:::home/${aws:username/*',
                }),
            },
        ],
    },
    check: {
        statement({ action, resource, principal }, { document: { version, tree }, report }) {
            const isOld = tree.kind === 'map' && (version === undefined || ((0,model_value/* isKnown */.q)(version) && version.text === '2008-10-17'));
            for (const value of action?.values ?? [])
                if (policyVariables(value).length > 0)
                    report(value, 'VARIABLE_UNSUPPORTED_IN_ELEMENT', { element: action?.key.text ?? '' });
            for (const { value } of principal?.values ?? [])
                if (policyVariables(value).length > 0)
                    report(value, 'VARIABLE_UNSUPPORTED_IN_ELEMENT', { element: principal?.key.text ?? '' });
            for (const value of resource?.values ?? [])
                checkVariables(value, isOld, report);
        },
        condition({ operator, values }, _, { document: { version, tree }, report }) {
            const isOld = tree.kind === 'map' && (version === undefined || ((0,model_value/* isKnown */.q)(version) && version.text === '2008-10-17'));
            const family = (0,condition_operator/* readConditionOperator */.S)(operator.text)?.family;
            if (family === undefined)
                return;
            for (const value of values)
                if (family === 'String' || family === 'Arn')
                    checkVariables(value, isOld, report);
                else if (policyVariables(value).length > 0)
                    report(value, 'INVALID_VARIABLE_FOR_OPERATOR', { operator: operator.text });
        },
    },
}));
function checkVariables(value, isOld, report) {
    for (const { start, name, fallback, isClosed } of policyVariables(value)) {
        const end = value.text.indexOf('}', start);
        const variable = value.text.slice(start, end === -1 ? undefined : end + 1);
        if (!isClosed)
            report(value, 'MISSING_BRACE_IN_VARIABLE', { variable });
        else if (name.trim() === '')
            report(value, 'EMPTY_VARIABLE', {});
        else if (/\s/.test(name))
            report(value, 'UNSUPPORTED_SPACE_IN_VARIABLE', { variable });
        else if (fallback !== undefined && isHalfQuoted(fallback.trim()))
            report(value, 'MISSING_QUOTE_IN_VARIABLE', { variable });
        else if (isOld && name.includes(':'))
            report(value, 'VARIABLE_UNSUPPORTED_IN_VERSION', { variable });
    }
}
function isHalfQuoted(text) {
    return text === "'" || text.startsWith("'") !== text.endsWith("'");
}

;// CONCATENATED MODULE: ./lib/core/rules/access-analyzer/valid-principal.js






/* harmony default export */ const valid_principal = (defineRule({
    id: 'valid-principal',
    code: null,
    severity: 'error',
    what: 'Reports federated and service principals that cannot be right, and a session listed next to its own role.',
    why: 'A principal that does not exist makes AWS refuse the policy, or lets nobody in.',
    fix: 'Write the domain of the provider, or the ARN of its oidc-provider or saml-provider.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
        issue_codes/* issueCodesPage */.Zu,
    ],
    messages: {
        UNSUPPORTED_WILDCARD_IN_PRINCIPAL: '{{principal}} has a wildcard, which no {{kind}} principal can have.',
        FEDERATED_PRINCIPAL_NOT_SUPPORTED: 'Federated users assume a role first; only trust policies can name {{principal}}.',
        INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY: '"{{principal}}" is neither the domain of an identity provider nor the ARN of one.',
        REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY: '{{principal}} is a session of {{role}}, which is listed as well.',
    },
    examples: {
        valid: [
            {
                name: 'a domain',
                policyType: 'trust',
                policy: policyOf({
                    Effect: 'Allow',
                    Principal: { Federated: 'accounts.google.com' },
                    Action: 'sts:AssumeRoleWithWebIdentity',
                    Condition: { StringEquals: { 'accounts.google.com:aud': 'app' } },
                }),
            },
        ],
        invalid: [
            {
                name: 'a name for a provider',
                policyType: 'trust',
                policy: policyOf({
                    Effect: 'Allow',
                    Principal: { Federated: 'our provider' },
                    Action: 'sts:AssumeRoleWithWebIdentity',
                }),
            },
        ],
    },
    check: {
        principal({ type, value }, { action }, { document: { policyType }, report }) {
            if ((policyType !== 'trust' && policyType !== 'resource') || !(0,model_value/* isKnown */.q)(value))
                return;
            if (type !== 'Federated' && type !== 'Service')
                return;
            const data = { principal: value.text, kind: type };
            if ((0,action_pattern/* hasWildcard */.rl)(value.text))
                report(value, 'UNSUPPORTED_WILDCARD_IN_PRINCIPAL', data);
            else if (type === 'Federated' && policyType === 'trust' && !isProvider(value.text))
                report(value, 'INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY', data);
            else if (type === 'Federated' && policyType === 'resource') {
                const isTrust = action === undefined || action.values.some(({ text }) => /^(sts:|\*)/i.test(text));
                if (!isTrust)
                    report(value, 'FEDERATED_PRINCIPAL_NOT_SUPPORTED', data);
            }
        },
        statement({ principal }, { document: { policyType }, report }) {
            if (policyType !== 'trust' || principal === undefined)
                return;
            const roles = new Map(principal.values.flatMap((one) => (roleOf(one) ? [[roleOf(one), one]] : [])));
            for (const { value } of principal.values) {
                const role = roles.get(roleOfSession(value.text));
                if (role !== undefined && (0,model_guard/* canCoexist */.sm)(role.value.when, value.when))
                    report(value, 'REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY', { principal: value.text, role: role.value.text }, { related: [{ at: role.value, message: 'The role.' }] });
            }
        },
    },
}));
function isProvider(text) {
    if (text.startsWith('arn:'))
        return /^(oidc|saml)-provider\/./.test((0,iam_arn/* parseArn */.Lw)(text)?.resource ?? '') && text.split(':')[2] === 'iam';
    return /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/i.test(text);
}
function roleOf({ type, value }) {
    const arn = type === 'AWS' ? (0,iam_arn/* parseArn */.Lw)(value.text, value.holes) : undefined;
    if (arn?.service !== 'iam' || !arn.resource.startsWith('role/'))
        return undefined;
    return `${arn.account}/${arn.resource.slice(arn.resource.lastIndexOf('/') + 1)}`;
}
function roleOfSession(text) {
    const arn = (0,iam_arn/* parseArn */.Lw)(text);
    const [kind, role] = arn?.resource.split('/') ?? [];
    return arn?.service === 'sts' && kind === 'assumed-role' ? `${arn.account}/${role}` : undefined;
}

;// CONCATENATED MODULE: ./lib/core/rules/access-analyzer/valid-resource-arn.js






/* harmony default export */ const valid_resource_arn = (defineRule({
    id: 'valid-resource-arn',
    code: null,
    severity: 'error',
    what: 'Reports an ARN whose resource part fits none of the formats that AWS publishes for its service.',
    why: 'A mistyped type of resource matches nothing, so the statement grants or denies nothing.',
    fix: 'Correct the type of resource; where it is right although AWS does not list it, leave this rule off.',
    links: [issue_codes/* issueCodesPage */.Zu],
    optIn: true,
    messages: {
        INVALID_ARN_RESOURCE: '"{{resource}}" fits no format of an ARN of {{service}} that AWS publishes.',
    },
    yieldsTo: ['valid-arn'],
    examples: {
        valid: [
            {
                name: 'a role with a path',
                policy: policyOf({
                    Effect: 'Allow',
                    Action: 'iam:GetRole',
                    Resource: 'arn:aws:iam::123456789012:role/path/reader',
                }),
            },
        ],
        invalid: [
            {
                name: 'a mistyped type',
                policy: policyOf({
                    Effect: 'Allow',
                    Action: 'iam:GetRole',
                    Resource: 'arn:aws:iam::123456789012:rolee/reader',
                }),
            },
        ],
    },
    check: {
        statement({ resource }, { document, reference, report }) {
            if (document.policyType === 'trust')
                return;
            for (const value of resource?.values ?? []) {
                const arn = (0,model_value/* isKnown */.q)(value) ? (0,iam_arn/* parseArn */.Lw)(value.text) : undefined;
                if (arn === undefined || (0,action_pattern/* hasWildcard */.rl)(arn.service) || !isArnService(reference, arn.service))
                    continue;
                if (!hasFormat(reference, arn))
                    report(value, 'INVALID_ARN_RESOURCE', { resource: arn.resource, service: arn.service }, { confidence: 'estimate' });
            }
        },
    },
}));

;// CONCATENATED MODULE: ./lib/core/rules/access-analyzer/valid-resource-policy.js





/* harmony default export */ const valid_resource_policy = (defineRule({
    id: 'valid-resource-policy',
    code: null,
    severity: 'error',
    what: 'Reports actions, resources and condition keys of another service in the policy of a bucket or a table.',
    why: 'The policy of a resource is asked only about that resource, so what is about others does nothing or is refused.',
    fix: 'Keep to actions and ARNs of the service that the policy belongs to.',
    links: [issue_codes/* issueCodesPage */.Zu],
    messages: {
        UNSUPPORTED_ACTION_IN_POLICY: '{{action}} is no action of {{service}}, to which this policy belongs.',
        UNSUPPORTED_RESOURCE_ARN_IN_POLICY: '{{arn}} is no resource of {{service}}, to which this policy belongs.',
        IRRELEVANT_CONDITION_KEY_IN_POLICY: '{{key}} is always the account of this very bucket, so it decides nothing.',
    },
    examples: {
        valid: [{ name: 'an action of the bucket', files: { 'template.json': bucketPolicy('s3:GetObject') } }],
        invalid: [
            { name: 'an action of another service', files: { 'template.json': bucketPolicy('kms:Decrypt') } },
        ],
    },
    check: {
        statement({ action, resource, conditions }, { document: { resourceType, policyType }, report }) {
            const service = policyType === 'resource' ? services.get(resourceType ?? '') : undefined;
            if (service === undefined)
                return;
            for (const value of action?.values ?? []) {
                const prefix = (0,action_pattern/* readActionPattern */.bA)(value.text)?.service;
                if (prefix === undefined || (0,action_pattern/* hasWildcard */.rl)(prefix) || !(0,model_value/* isKnown */.q)(value))
                    continue;
                if (!service.prefixes.includes(prefix.toLowerCase()))
                    report(value, 'UNSUPPORTED_ACTION_IN_POLICY', { action: value.text, service: service.name });
            }
            for (const value of resource?.values ?? []) {
                const segment = (0,iam_arn/* parseArn */.Lw)(value.text, value.holes)?.service;
                if (segment === undefined || /[*?${]/.test(segment))
                    continue;
                if (!service.prefixes.includes(segment))
                    report(value, 'UNSUPPORTED_RESOURCE_ARN_IN_POLICY', { arn: value.text, service: service.name });
            }
            for (const { key } of conditions)
                if (service.name === 'S3' && key.text.toLowerCase() === 's3:resourceaccount')
                    report(key, 'IRRELEVANT_CONDITION_KEY_IN_POLICY', { key: key.text });
        },
    },
}));
const s3 = { name: 'S3', prefixes: ['s3'] };
const services = new Map([
    ['AWS::S3::Bucket', s3],
    ['AWS::S3::AccessPoint', s3],
    ['AWS::S3::MultiRegionAccessPoint', s3],
    ['AWS::S3ObjectLambda::AccessPoint', { name: 'S3 Object Lambda', prefixes: ['s3-object-lambda'] }],
    ['AWS::DynamoDB::Table', { name: 'DynamoDB', prefixes: ['dynamodb'] }],
]);
function bucketPolicy(action) {
    const statement = {
        Effect: 'Allow',
        Principal: { AWS: '123456789012' },
        Action: action,
        Resource: 'arn:aws:s3:::logs/*',
    };
    return JSON.stringify({
        Resources: {
            Policy: {
                Type: 'AWS::S3::BucketPolicy',
                Properties: { Bucket: 'logs', PolicyDocument: { Version: '2012-10-17', Statement: [statement] } },
            },
        },
    });
}

;// CONCATENATED MODULE: ./lib/core/rules/valid-sid.js




/* harmony default export */ const valid_sid = (defineRule({
    id: 'valid-sid',
    code: 'UNSUPPORTED_SID',
    severity: 'error',
    what: 'Reports a Sid with anything but letters and digits, and in configured roles a Sid that leaves the convention.',
    why: 'IAM refuses other characters in a Sid, and a Sid of the convention tells what a statement is for and since when.',
    fix: 'Rename the statement with letters and digits only, following the convention where there is one.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-unsupported-sid',
    ],
    messages: {
        unsupported: 'The Sid {{sid}} contains {{character}}; IAM takes only letters and digits.',
        unconventional: 'The Sid {{sid}} leaves the convention {{convention}}: it expects {{expected}}, as in {{example}}.',
        missing: 'This statement has no Sid; the convention is {{convention}}, as in {{example}}.',
    },
    examples: {
        valid: [{ name: 'letters and digits', policy: valid_sid_statementOf('ReadCosts2026') }],
        invalid: [{ name: 'a dash and a space', policy: valid_sid_statementOf('read-costs 2026') }],
    },
    check: {
        statement(statement, { document, role, settings, report }) {
            const { sid } = statement;
            if (document.policyType === 'resource')
                return;
            const character = sid && unsupportedCharacter(sid);
            if (sid && character !== undefined) {
                report(sid, 'unsupported', { sid: sid.text, character: `"${character}"` });
                return;
            }
            const pattern = settings.conventions.sid;
            if (role === undefined || pattern === undefined || document.policyType !== 'identity')
                return;
            const convention = (0,sid_convention/* compileSidConvention */.R)(pattern);
            if (convention === undefined || (sid && !(0,model_value/* isKnown */.q)(sid)))
                return;
            const data = { convention: pattern, example: convention.example };
            const grade = { severity: 'warning', code: null };
            if (sid === undefined || sid.text === '') {
                report(sid ?? { span: (0,model_source/* firstLineOf */.Qy)(statement.span) }, 'missing', data, grade);
                return;
            }
            const expected = convention.deviationOf(sid.text);
            if (expected !== undefined)
                report(sid, 'unconventional', { ...data, sid: sid.text, expected }, grade);
        },
    },
}));
function unsupportedCharacter({ text, holes }) {
    let last = 0;
    for (const hole of [...holes, { start: text.length, end: text.length }]) {
        const character = /[^A-Za-z0-9]/u.exec(text.slice(last, hole.start))?.[0];
        if (character !== undefined)
            return character;
        last = hole.end;
    }
    return undefined;
}
function valid_sid_statementOf(sid) {
    return {
        Version: '2012-10-17',
        Statement: [{ Sid: sid, Effect: 'Allow', Action: 'ce:GetCostAndUsage', Resource: '*' }],
    };
}

;// CONCATENATED MODULE: ./lib/core/rules/valid-suppression.js

/* harmony default export */ const valid_suppression = (defineRule({
    id: 'valid-suppression',
    code: null,
    severity: 'warning',
    what: 'Reports a suppression without a reason, past its date, or that matches no finding; of a rule about what is new, one without a date.',
    why: 'A suppression nobody needs any more hides the next defect of the same kind.',
    fix: 'Remove the suppression, or look at the finding again and give a reason and a new date.',
    links: [
        'https://docs.github.com/en/code-security/code-scanning/managing-code-scanning-alerts/resolving-code-scanning-alerts',
    ],
    messages: {
        withoutReason: 'This suppression of {{rule}} has no reason, so it suppresses nothing; say why the finding is accepted.',
        expired: 'This suppression of {{rule}} ended on {{until}}, so it suppresses nothing any more; remove it or look at the finding again.',
        withoutEnd: 'This suppression of {{rule}} has no `until`, so it suppresses nothing; what the rule reports is new only until the change is merged.',
        unused: 'This suppression of {{rule}} matches no finding{{where}}; remove it.',
    },
    examples: { valid: [], invalid: [] },
    check: {
        suppression(suppression, { state }, { report }) {
            const { rule, until, document, statement } = suppression;
            if (state === 'without-reason')
                report(suppression, 'withoutReason', { rule });
            if (state === 'without-end')
                report(suppression, 'withoutEnd', { rule });
            if (state === 'expired')
                report(suppression, 'expired', { rule, until: until ?? '' });
            if (state === 'unused')
                report(suppression, 'unused', { rule, where: placeIn(document, statement) });
        },
    },
}));
function placeIn(document, statement) {
    const inStatement = statement === undefined ? '' : ` in the statement ${statement}`;
    const inDocument = document === undefined ? '' : `${statement === undefined ? ' in' : ' of'} ${document}`;
    return inStatement + inDocument;
}

;// CONCATENATED MODULE: ./lib/core/rules/valid-syntax.js

/* harmony default export */ const valid_syntax = (defineRule({
    id: 'valid-syntax',
    code: 'JSON_SYNTAX_ERROR',
    severity: 'error',
    what: 'Reports text that cannot be read as JSON, YAML or Terraform.',
    why: 'A file that cannot be read cannot be checked, and AWS refuses it as well.',
    fix: 'Correct the text at the place named; what stands behind it is checked once it can be read.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-json-syntax-error',
        'https://www.rfc-editor.org/rfc/rfc8259',
    ],
    messages: { unreadable: '{{problem}}' },
    examples: {
        valid: [
            {
                name: 'a document without a comma behind its last member',
                policy: '{ "Version": "2012-10-17", "Statement": [] }\n',
            },
        ],
        invalid: [
            {
                name: 'a comma behind the last member',
                policy: '{ "Version": "2012-10-17", "Statement": [], }\n',
            },
        ],
    },
    check: {
        problem(problem, { report }) {
            const isJson = problem.span.source.file.endsWith('.json');
            report(problem, 'unreadable', { problem: problem.message }, isJson ? {} : { code: null });
        },
    },
}));

;// CONCATENATED MODULE: ./lib/core/rules/access-analyzer/valid-tag-condition.js




/* harmony default export */ const valid_tag_condition = (defineRule({
    id: 'valid-tag-condition',
    code: null,
    severity: 'suggestion',
    what: 'Reports NotAction together with a condition on aws:ResourceTag.',
    why: 'Many services send no tags, and NotAction is about all of them: those the condition does not reach.',
    fix: 'List in Action the actions of services that send the tags of their resources.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html',
        issue_codes/* issueCodesPage */.Zu,
    ],
    messages: {
        ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE: 'NotAction includes services that send no {{key}}, to which this statement so allows nothing.',
        DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE: 'NotAction includes services that send no {{key}}, to which this statement so denies nothing.',
    },
    examples: {
        valid: [
            {
                name: 'a tag of the caller',
                policy: policyOf({
                    Effect: 'Deny',
                    NotAction: 's3:*',
                    Resource: '*',
                    Condition: { StringEquals: { 'aws:PrincipalTag/stage': 'test' } },
                }),
            },
        ],
        invalid: [
            {
                name: 'a tag of the resource',
                policy: policyOf({
                    Effect: 'Deny',
                    NotAction: 's3:*',
                    Resource: '*',
                    Condition: { StringEquals: { 'aws:ResourceTag/stage': 'test' } },
                }),
            },
        ],
    },
    check: {
        condition({ key }, { action, effect }, { document: { policyType }, report }) {
            if (policyType !== 'identity' && policyType !== 'scp')
                return;
            if (!action?.negated || effect === undefined || !(0,model_value/* isKnown */.q)(key) || !isTagKey(key.text, 'resource'))
                return;
            const code = effect === 'Allow'
                ? 'ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE'
                : 'DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE';
            report(key, code, { key: key.text }, { related: [{ at: action.key, message: 'The actions.' }] });
        },
    },
}));

;// CONCATENATED MODULE: ./lib/core/rules/access-analyzer/valid-tag-support.js






/* harmony default export */ const valid_tag_support = (defineRule({
    id: 'valid-tag-support',
    code: null,
    severity: 'suggestion',
    what: 'Reports an action that does not send the tags of its resource, under a condition on aws:ResourceTag.',
    why: 'For such an action the condition is never met: what is allowed is not, and what is denied goes through.',
    fix: 'Move the action to a statement without the condition; where the service does send tags, leave this rule off.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html',
        issue_codes/* issueCodesPage */.Zu,
    ],
    optIn: true,
    messages: {
        ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE: '{{action}} sends no {{key}}, so it is not allowed.',
        DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE: '{{action}} sends no {{key}}, so it is not denied.',
    },
    examples: {
        valid: [
            {
                name: 'an action with a tagged resource',
                policy: policyOf({
                    Effect: 'Allow',
                    Action: 'ec2:StopInstances',
                    Resource: '*',
                    Condition: { StringEquals: { 'aws:ResourceTag/stage': 'test' } },
                }),
            },
        ],
        invalid: [
            {
                name: 'an action without resource',
                policy: policyOf({
                    Effect: 'Allow',
                    Action: 'iam:ListRoles',
                    Resource: '*',
                    Condition: { StringEquals: { 'aws:ResourceTag/stage': 'test' } },
                }),
            },
        ],
    },
    check: {
        condition({ key, operator }, { action, effect }, { document: { policyType }, reference, report }) {
            if (policyType !== 'identity' && policyType !== 'scp')
                return;
            if (effect === undefined || action === undefined || action.negated)
                return;
            if (!(0,model_value/* isKnown */.q)(key) || !isTagKey(key.text, 'resource'))
                return;
            if ((0,condition_operator/* readConditionOperator */.S)(operator.text)?.family === 'Null')
                return;
            const found = action.values.filter((value) => {
                const actions = (0,model_value/* isKnown */.q)(value) ? (0,expand/* expandAction */.l1)(reference, value.text) : [];
                return actions.length > 0 && !actions.some((one) => knowsTags(one, reference));
            });
            const [first, ...others] = found;
            if (first === undefined)
                return;
            report(first, effect === 'Allow'
                ? 'ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE'
                : 'DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE', { action: first.text, key: key.text }, {
                confidence: 'estimate',
                related: [
                    ...others.map((at) => ({ at, message: 'An action that sends no tags either.' })),
                    { at: key, message: 'The condition key.' },
                ],
            });
        },
    },
}));
function knowsTags({ id, conditionKeys, resources }, reference) {
    if (conditionKeys.some(isTag))
        return true;
    const types = reference.service(id.slice(0, id.indexOf(':')))?.resourceTypes ?? [];
    return resources.some((resource) => resource.conditionKeys.some(isTag) ||
        types.some((type) => type.name === resource.type && type.conditionKeys.some(isTag)));
}
function isTag(key) {
    return isTagKey(key, 'resource') || isTagKey(key, 'request');
}

;// CONCATENATED MODULE: ./lib/core/rules/access-analyzer/valid-trust-action.js





/* harmony default export */ const valid_trust_action = (defineRule({
    id: 'valid-trust-action',
    code: null,
    severity: 'error',
    what: 'Reports an action of a trust policy that its principals cannot call, and one that its conditions need and that is missing.',
    why: 'Each kind of principal assumes a role by a call of its own, so with another action nobody gets in.',
    fix: 'Use sts:AssumeRole for AWS and Service, sts:AssumeRoleWithSAML and sts:AssumeRoleWithWebIdentity for providers.',
    links: [
        'https://docs.aws.amazon.com/STS/latest/APIReference/API_Operations.html',
        'https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html',
        issue_codes/* issueCodesPage */.Zu,
    ],
    messages: {
        MISMATCHED_ACTION_FOR_PRINCIPAL: 'None of the principals of this statement can call {{action}}.',
        MISSING_ACTION_FOR_CONDITION_KEY: 'Only {{action}} sets {{key}}, and this policy does not allow it.',
        MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY: 'IAM Roles Anywhere calls sts:AssumeRole, sts:SetSourceIdentity and sts:TagSession; {{missing}} is missing.',
    },
    examples: {
        valid: [
            {
                name: 'SAML for a SAML provider',
                policyType: 'trust',
                policy: policyOf({
                    Effect: 'Allow',
                    Principal: { Federated: 'arn:aws:iam::123456789012:saml-provider/sso' },
                    Action: 'sts:AssumeRoleWithSAML',
                }),
            },
        ],
        invalid: [
            {
                name: 'AssumeRole for a SAML provider',
                policyType: 'trust',
                policy: policyOf({
                    Effect: 'Allow',
                    Principal: { Federated: 'arn:aws:iam::123456789012:saml-provider/sso' },
                    Action: 'sts:AssumeRole',
                }),
            },
        ],
    },
    check: {
        statement(statement, { document, report }) {
            const { effect, principal, action, conditions } = statement;
            if (document.policyType !== 'trust' || effect !== 'Allow' || principal?.negated)
                return;
            const allows = document.statements.filter((other) => other.effect === 'Allow');
            const isAllowed = (name) => allows.some((other) => (0,allows_action/* allowsAction */.N)(other, name));
            const principals = principal?.unresolved.length === 0 ? principal.values : [];
            for (const value of action?.negated ? [] : (action?.values ?? [])) {
                const callers = callersOf.get(value.text.toLowerCase());
                if (callers === undefined || (0,action_pattern/* hasWildcard */.rl)(value.text) || principals.length === 0)
                    continue;
                if (!principals.some((one) => callers.includes(valid_trust_action_kindOf(one))))
                    report(value, 'MISMATCHED_ACTION_FOR_PRINCIPAL', { action: value.text });
            }
            for (const { key } of allowsCall(statement) ? conditions : []) {
                const needed = setBy(key.text.toLowerCase());
                if (needed !== undefined && (0,model_value/* isKnown */.q)(key) && !isAllowed(needed))
                    report(key, 'MISSING_ACTION_FOR_CONDITION_KEY', { key: key.text, action: needed });
            }
            for (const { type, value } of principals) {
                if (type !== 'Service' || value.text !== 'rolesanywhere.amazonaws.com')
                    continue;
                const missing = anywhere.find((name) => !isAllowed(name));
                if (missing !== undefined)
                    report(value, 'MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY', { missing });
            }
        },
    },
}));
const anywhere = ['sts:AssumeRole', 'sts:SetSourceIdentity', 'sts:TagSession'];
const callersOf = new Map([
    ['sts:assumerole', ['other', 'hidden']],
    ['sts:assumerolewithsaml', ['saml', 'hidden']],
    ['sts:assumerolewithwebidentity', ['oidc', 'hidden']],
]);
function valid_trust_action_kindOf({ type, value: { text, holes } }) {
    if (type !== 'Federated')
        return 'other';
    if (text.includes(':saml-provider/'))
        return 'saml';
    return holes.length > 0 && !text.includes(':oidc-provider/') ? 'hidden' : 'oidc';
}
function allowsCall(statement) {
    return statement.action?.negated === false && (0,allows_action/* allowsAction */.N)(statement, 'sts:AssumeRole');
}
function setBy(key) {
    if (key === 'sts:sourceidentity')
        return 'sts:SetSourceIdentity';
    if (key.startsWith('aws:requesttag/') || key === 'sts:transitivetagkeys')
        return 'sts:TagSession';
    return undefined;
}

;// CONCATENATED MODULE: ./lib/core/iam/policy-size.js

function sizeOf(document, examples) {
    return measure(document.tree, { examples, isText: document.format === 'json' });
}
function sizeTogether(parts) {
    const longestFirst = parts.toSorted((a, b) => b.size.likely - a.size.likely);
    const chosen = [];
    for (const part of longestFirst)
        if (chosen.every((other) => (0,model_guard/* canCoexist */.sm)(other.document.when, part.document.when)))
            chosen.push(part);
    const always = parts.filter((part) => part.document.when.length === 0);
    return {
        likely: chosen.reduce((sum, { size }) => sum + size.likely, 0),
        least: always.reduce((sum, { size }) => sum + size.least, 0),
    };
}
const policy_size_nothing = { likely: 0, least: 0 };
function measure(value, ways) {
    switch (value.kind) {
        case 'string':
            return sizeOfString(value, ways);
        case 'number':
        case 'boolean':
            return exactly(value.text.length);
        case 'null':
            return exactly('null'.length);
        case 'list':
            return enclosed(value.items.map((item) => measure(item, ways)));
        case 'map':
            return enclosed(value.entries.map((entry) => {
                const inner = measure(entry.value, ways);
                const key = sizeOfString(entry.key, ways);
                if (inner.least === 0)
                    return { likely: key.likely + 1 + inner.likely, least: 0 };
                return { likely: key.likely + 1 + inner.likely, least: key.least + 1 + inner.least };
            }));
        case 'choice': {
            const sizes = value.options.map((option) => option.value === undefined ? policy_size_nothing : measure(option.value, ways));
            if (sizes.length === 0)
                return policy_size_nothing;
            return {
                likely: sizes.reduce((most, { likely }) => Math.max(most, likely), 0),
                least: sizes.reduce((fewest, { least }) => Math.min(fewest, least), Infinity),
            };
        }
        case 'unknown':
            return policy_size_nothing;
    }
}
function exactly(length) {
    return { likely: length, least: length };
}
function enclosed(parts) {
    const present = parts.filter(({ least }) => least > 0).length;
    return {
        likely: parts.reduce((sum, { likely }) => sum + likely, 2 + Math.max(parts.length - 1, 0)),
        least: parts.reduce((sum, { least }) => sum + least, 2 + Math.max(present - 1, 0)),
    };
}
function sizeOfString(value, { examples, isText }) {
    const { text, holes, span } = value;
    if (holes.length === 0)
        return exactly(isText ? blackOf(span.source.text.slice(span.start, span.end)) : blackOf(JSON.stringify(text)));
    let rest = '';
    let filling = 0;
    let last = 0;
    for (const hole of holes) {
        rest += text.slice(last, hole.start);
        filling += (examples.get(hole.name) ?? hole.default ?? text.slice(hole.start, hole.end)).length;
        last = hole.end;
    }
    const least = blackOf(JSON.stringify(rest + text.slice(last)));
    return { likely: least + filling, least };
}
function blackOf(text) {
    return /[ \t\n\r]/.test(text) ? text.replaceAll(/[ \t\n\r]+/g, '').length : text.length;
}

// EXTERNAL MODULE: ./lib/core/model/format-count.js
var format_count = __webpack_require__(47972);
;// CONCATENATED MODULE: ./lib/core/rules/within-size-quota.js




const within_size_quota_messages = {
    over: '{{what}} has {{size}} characters, {{excess}} more than the {{limit}} AWS takes; white space does not count.',
    overDefault: '{{what}} has {{size}} characters, {{excess}} more than the {{limit}} of the default quota; AWS raises it on request, to 8,192 at most.',
    spaced: '{{what}} has {{size}} characters, {{excess}} more than the {{limit}} AWS takes, because of its white space: send it without.',
    near: '{{what}} has {{size}} of the {{limit}} characters AWS takes; there is room for {{room}} more.',
};
/* harmony default export */ const within_size_quota = (defineRule({
    id: 'within-size-quota',
    code: null,
    severity: 'error',
    what: 'Reports documents, and inline documents of one role together, that are longer than the quota or within a tenth of it.',
    why: 'AWS refuses what is longer, for most quotas without a way to raise them, often only when a deployment is half done.',
    fix: 'Join patterns and statements, or move statements to a managed policy of its own.',
    links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length',
        'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html',
    ],
    messages: within_size_quota_messages,
    examples: {
        valid: [{ name: 'a trust policy with one principal', policy: within_size_quota_trusting(1), policyType: 'trust' }],
        invalid: [
            { name: 'a trust policy of more than 2,048 characters', policy: within_size_quota_trusting(4), policyType: 'trust' },
        ],
    },
    check: {
        workspace(workspace, context) {
            const { settings } = context;
            const summed = new Set();
            const byId = new Map(workspace.documents.map((document) => [document.id, document]));
            for (const role of workspace.roles) {
                const documents = role.inline.flatMap((id) => byId.get(id) ?? []);
                for (const { id } of documents)
                    summed.add(id);
                sayInline(role, documents, `The inline policies of ${role.address}`, inlineQuotas[role.kind], context);
            }
            for (const role of settings.roles.values()) {
                const documents = workspace.documents.filter(({ source }) => role.inline.includes(source.file));
                for (const { id } of documents)
                    summed.add(id);
                const [first] = documents;
                if (first)
                    sayInline(openingOf(first), documents, `The inline policies of the role ${role.name}`, inlineQuotas.role, context);
            }
            for (const document of workspace.documents)
                if (!summed.has(document.id))
                    sayDocument(document, context);
        },
    },
}));
const inlineQuotas = {
    role: { limit: 10_240, code: null },
    user: { limit: 2_048, code: null },
    group: { limit: 5_120, code: null },
};
const trustQuota = {
    limit: 2_048,
    raisedTo: 8_192,
    code: 'POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA',
};
const managedQuota = { limit: 6_144, code: null };
const identityQuota = { limit: 10_240, code: 'POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA' };
const permissionSetQuota = { limit: 32_768, code: null };
const serviceControlQuota = {
    limit: 10_240,
    code: 'POLICY_SIZE_EXCEEDS_SCP_QUOTA',
    countsSpace: true,
};
const resourceControlQuota = {
    limit: 5_120,
    code: 'POLICY_SIZE_EXCEEDS_RCP_QUOTA',
    countsSpace: true,
};
const bucketQuota = {
    limit: 20_480,
    code: 'POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA',
    countsSpace: true,
};
function isBucketPolicy({ statements }) {
    const resources = statements.flatMap(({ resource }) => resource?.values ?? []);
    return resources.length > 0 && resources.every(({ text }) => /^arn:[\w-]+:s3:::/.test(text));
}
function quotaOf(document) {
    switch (document.policyType) {
        case 'identity':
            return identityQuotaOf(document);
        case 'trust':
            return trustQuota;
        case 'scp':
            return serviceControlQuota;
        case 'rcp':
            return resourceControlQuota;
        case 'resource':
            return isBucketPolicy(document) ? bucketQuota : undefined;
    }
}
function identityQuotaOf({ resourceType, pointer }) {
    if (resourceType === 'AWS::IAM::ManagedPolicy' || pointer.startsWith('aws_iam_policy.'))
        return managedQuota;
    if (resourceType === 'AWS::SSO::PermissionSet' || pointer.startsWith('aws_ssoadmin_'))
        return permissionSetQuota;
    return identityQuota;
}
function sayInline(at, documents, what, quota, context) {
    if (documents.length === 0)
        return;
    const parts = documents.map((document) => ({
        document,
        size: sizeOf(document, context.settings.placeholders),
    }));
    say(at, documents.length === 1 ? what.replace('policies', 'policy') : what, sizeTogether(parts), quota, context.report);
}
function sayDocument(document, { settings, report }) {
    const quota = quotaOf(document);
    if (quota === undefined)
        return;
    const size = sizeOf(document, settings.placeholders);
    const at = openingOf(document);
    say(at, 'This document', size, quota, report);
    const { span, format } = document;
    const written = span.end - span.start;
    if (quota.countsSpace !== true || format !== 'json' || size.likely > quota.limit || written <= quota.limit)
        return;
    report(at, 'spaced', { what: 'This document', ...amounts(written, quota.limit, '') }, { severity: 'warning', code: quota.code });
}
function say(at, what, size, quota, report) {
    const { limit, raisedTo, code } = quota;
    const { likely, least } = size;
    const about = likely === least ? '' : 'about ';
    const most = raisedTo ?? limit;
    const data = { what, ...amounts(likely, likely > most ? most : limit, about) };
    const confidence = likely === least || least > limit ? 'certain' : 'estimate';
    if (likely > most)
        report(at, 'over', data, { code, confidence });
    else if (likely > limit)
        report(at, 'overDefault', data, { code, confidence, severity: 'warning' });
    else if (likely >= limit * 0.9)
        report(at, 'near', data, { confidence, severity: 'suggestion' });
}
function amounts(size, limit, about) {
    return {
        size: about + (0,format_count/* formatCount */.B)(size),
        limit: (0,format_count/* formatCount */.B)(limit),
        excess: about + (0,format_count/* formatCount */.B)(size - limit),
        room: about + (0,format_count/* formatCount */.B)(limit - size),
        characters: size,
    };
}
function openingOf({ tree }) {
    return tree.kind === 'map' ? ((0,model_value/* entryOf */.M)(tree, 'Statement')?.key ?? tree) : tree;
}
function within_size_quota_trusting(count) {
    const AWS = Array.from({ length: count }, (_, index) => `arn:aws:iam::123456789012:role/${'division/'.repeat(56)}reader${index + 1}`);
    return {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: { AWS }, Action: 'sts:AssumeRole' }],
    };
}

;// CONCATENATED MODULE: ./lib/core/rules/index.js
































































const rules = [
    consistent_managed_policies,
    consistent_mirrors,
    keep_promise_content,
    keep_promise_levels,
    no_credential_exposure,
    no_dead_grant,
    no_dead_pattern,
    no_duplicate_sid,
    no_empty_element,
    no_full_wildcard,
    no_inner_wildcard,
    no_new_content_read,
    no_new_unscoped_access,
    no_new_write,
    no_not_action,
    no_open_pass_role,
    no_open_service_linked_role,
    no_privilege_escalation,
    no_public_principal,
    no_redundant_grant,
    no_redundant_with_managed,
    no_repeated_statement,
    no_service_wildcard,
    no_silent_growth,
    no_silent_removal,
    no_trust_wildcard,
    no_unknown_action,
    no_unknown_managed_policy,
    no_weak_condition,
    no_write_action,
    prefer_resource_scope,
    prefer_role_principal,
    prefer_sorted_actions,
    require_confused_deputy_guard,
    require_external_id,
    require_oidc_conditions,
    require_pinned_principal,
    require_pinned_subject,
    require_session_conditions,
    require_sid_date_bump,
    require_source_condition,
    require_specific_value,
    require_token_condition,
    valid_arn,
    valid_characters,
    valid_condition_key,
    valid_condition_operator,
    valid_condition_value,
    valid_control_policy,
    valid_external_id,
    valid_format,
    valid_ip_range,
    valid_policy,
    valid_policy_variable,
    valid_principal,
    valid_resource_arn,
    valid_resource_policy,
    valid_sid,
    valid_suppression,
    valid_syntax,
    valid_tag_condition,
    valid_tag_support,
    valid_trust_action,
    within_size_quota,
];


/***/ })

};
;