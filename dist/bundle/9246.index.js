"use strict";
exports.id = 9246;
exports.ids = [9246];
exports.modules = {

/***/ 80706:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ choiceOf),
/* harmony export */   IJ: () => (/* binding */ branchesOf),
/* harmony export */   PT: () => (/* binding */ maxBranches),
/* harmony export */   kg: () => (/* binding */ combine)
/* harmony export */ });
/* harmony import */ var _model_guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

const maxBranches = 256;
function branchesOf(value) {
    return value?.kind === 'choice' ? value.options : [{ when: _model_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk, value }];
}
function choiceOf(branches, span) {
    const options = branches.flatMap((outer) => branchesOf(outer.value)
        .filter((inner) => (0,_model_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .canCoexist */ .sm)(outer.when, inner.when))
        .map((inner) => ({ when: (0,_model_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)(outer.when, inner.when), value: inner.value })));
    if (options.length <= 1 || options.every((option) => option.value === undefined))
        return options[0]?.value;
    return { kind: 'choice', options, span };
}
function combine(values, spend) {
    let rows = [{ when: _model_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk, value: [] }];
    for (const value of values) {
        const branches = branchesOf(value);
        if (!spend(literalsOf(rows) * literalsOf(branches)))
            return undefined;
        rows = rows.flatMap((row) => extended(row, branches));
        if (rows.length > maxBranches)
            return undefined;
    }
    return rows;
}
function literalsOf(branches) {
    return branches.reduce((sum, branch) => sum + 1 + branch.when.length, 0);
}
function extended(row, branches) {
    const possible = branches.filter((branch) => (0,_model_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .canCoexist */ .sm)(row.when, branch.when));
    const [only] = possible;
    if (only !== undefined && possible.length === 1) {
        row.value.push(only.value);
        return [row];
    }
    return possible.map((branch) => ({
        when: (0,_model_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)(row.when, branch.when),
        value: [...row.value, branch.value],
    }));
}


/***/ }),

/***/ 79246:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isTemplate: () => (/* binding */ isTemplate),
  readTemplate: () => (/* binding */ readTemplate)
});

// EXTERNAL MODULE: ./lib/core/model/value.js
var model_value = __webpack_require__(18148);
// EXTERNAL MODULE: ./lib/core/model/guard.js
var model_guard = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/parse/parsed.js
var parsed = __webpack_require__(43250);
// EXTERNAL MODULE: ./lib/core/parse/segment.js
var segment = __webpack_require__(2602);
// EXTERNAL MODULE: ./lib/core/parse/cloudformation/branches.js
var cloudformation_branches = __webpack_require__(80706);
// EXTERNAL MODULE: ./lib/core/model/formula.js
var model_formula = __webpack_require__(66831);
;// CONCATENATED MODULE: ./lib/core/parse/cloudformation/intrinsic.js
function argumentsOf(argument, least, most = least) {
    if (argument.kind !== 'list')
        return undefined;
    return argument.items.length >= least && argument.items.length <= most ? argument.items : undefined;
}

// EXTERNAL MODULE: ./lib/core/parse/cloudformation/text.js
var cloudformation_text = __webpack_require__(87105);
;// CONCATENATED MODULE: ./lib/core/parse/cloudformation/conditions.js



const maxSize = 64;
const maxChain = 100;
function createConditions(context) {
    const reading = { ...context, known: new Map(), open: [] };
    const literals = new Map();
    return (condition, is) => {
        const key = `${is} ${condition}`;
        const literal = literals.get(key) ?? literalOf(condition, is, formulaOf(condition, undefined, reading));
        literals.set(key, literal);
        return literal;
    };
}
function literalOf(condition, is, means) {
    const saysItsNameOnly = means.kind === 'atom' && means.name === condition;
    return saysItsNameOnly ? { condition, is } : { condition, is, means };
}
function formulaOf(condition, usedAt, reading) {
    const { template, known, open } = reading;
    const itself = { kind: 'atom', name: condition };
    const before = known.get(condition);
    const written = template.conditions.get(condition);
    if (before !== undefined)
        return before;
    if (open.includes(condition)) {
        if (usedAt !== undefined)
            reading.report(`The condition ${condition} depends on itself: ${circle(condition, open)}`, usedAt);
        return itself;
    }
    if (written === undefined || open.length >= maxChain) {
        if (written === undefined && usedAt !== undefined && template.isComplete)
            reading.report(`The Conditions section has no condition ${condition}`, usedAt);
        return itself;
    }
    open.push(condition);
    const formula = read(written, reading);
    open.pop();
    const means = formula === undefined || (0,model_formula/* sizeOf */.$d)(formula, maxSize) > maxSize ? itself : formula;
    known.set(condition, means);
    return means;
}
function circle(condition, open) {
    const names = [...open.slice(open.indexOf(condition)), condition];
    const shown = names.length > 6 ? [...names.slice(0, 5), '\u2026', condition] : names;
    return shown.join(' \u2192 ');
}
function read(value, reading) {
    if (value.kind !== 'map' || value.entries.length !== 1)
        return undefined;
    const [entry] = value.entries;
    const argument = entry?.value;
    if (argument === undefined)
        return undefined;
    switch (entry?.key.text) {
        case 'Condition':
            return argument.kind === 'string' ? formulaOf(argument.text, argument.span, reading) : undefined;
        case 'Fn::Not': {
            const [only] = argumentsOf(argument, 1) ?? [];
            const formula = only && read(only, reading);
            return formula && (0,model_formula/* not */.AU)(formula);
        }
        case 'Fn::And':
            return together('all', argument, reading);
        case 'Fn::Or':
            return together('any', argument, reading);
        case 'Fn::Equals': {
            const [left, right] = argumentsOf(argument, 2) ?? [];
            return left && right && equality(reading.evaluate(left), reading.evaluate(right));
        }
        default:
            return undefined;
    }
}
function together(kind, argument, reading) {
    const parts = argument.kind === 'list' ? argument.items : [];
    const formulas = parts.map((part) => read(part, reading) ?? unreadable(part));
    return formulas.length === 0 ? undefined : { kind, of: formulas };
}
function unreadable({ span }) {
    return { kind: 'atom', name: `the condition at ${span.start}` };
}
function equality(left, right) {
    const [a, b] = [left && (0,cloudformation_text/* textOf */.b6)(left), right && (0,cloudformation_text/* textOf */.b6)(right)];
    if (a === undefined || b === undefined)
        return undefined;
    if ([a, b].some(({ holes }) => holes.some(({ list }) => list !== undefined)) &&
        a.text !== '' &&
        b.text !== '')
        return undefined;
    if (a.holes.length === 0 && b.holes.length === 0)
        return { kind: 'constant', value: a.text === b.text };
    if (a.holes.length > 0 && b.holes.length > 0) {
        if (a.text === b.text)
            return { kind: 'constant', value: true };
        return { kind: 'atom', name: [a.text, b.text].toSorted().join(' == ') };
    }
    return a.holes.length > 0 ? valueIs(a, b.text) : valueIs(b, a.text);
}
function valueIs(subject, value) {
    const [hole, ...others] = subject.holes;
    const among = others.length === 0 && (0,cloudformation_text/* isAllHoles */.vm)(subject) ? hole?.values : undefined;
    const formula = { kind: 'is', subject: subject.text, value };
    return among === undefined ? formula : { ...formula, among };
}

;// CONCATENATED MODULE: ./lib/core/parse/cloudformation/intrinsics/base64.js

const base64 = (argument, call) => call.each([call.evaluate(argument)], ([value]) => {
    if (value?.kind === 'unknown')
        return call.unknown(value.reason);
    const text = value && (0,cloudformation_text/* textOf */.b6)(value);
    if (text === undefined)
        return call.malformed('Fn::Base64 takes a text');
    if (text.holes.length > 0)
        return call.string((0,cloudformation_text/* hole */.fk)(`Fn::Base64 ${text.text}`));
    return call.string((0,cloudformation_text/* literal */.eu)(encoded(text.text)));
});
function encoded(text) {
    return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}

;// CONCATENATED MODULE: ./lib/core/parse/cloudformation/join-pointer.js
function joinPointer(pointer, key) {
    return `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

;// CONCATENATED MODULE: ./lib/core/parse/cloudformation/template.js


function readSections(source, tree) {
    const resources = new Map();
    const loopVariables = new Set();
    collectResources(section(tree, 'Resources'), '/Resources', resources, loopVariables);
    return {
        source,
        parameters: readParameters(tree),
        mappings: new Map([...entriesOf(section(tree, 'Mappings'))].filter(isMapEntry)),
        conditions: entriesOf(section(tree, 'Conditions')),
        resources,
        loopVariables,
        isComplete: isComplete(tree, resources, loopVariables),
    };
}
function entriesOf(value) {
    if (value?.kind !== 'map')
        return new Map();
    return new Map(value.entries.map((entry) => [entry.key.text, entry.value]));
}
function section(tree, name) {
    return tree.kind === 'map' ? (0,model_value/* entryOf */.M)(tree, name)?.value : undefined;
}
function isMapEntry(entry) {
    return entry[1].kind === 'map';
}
function readParameters(tree) {
    const parameters = section(tree, 'Parameters');
    if (parameters?.kind !== 'map')
        return new Map();
    const hasRules = section(tree, 'Rules') !== undefined;
    return new Map(parameters.entries.map(({ key, value }) => {
        const parameter = readParameter(key, value);
        return [key.text, hasRules ? { ...parameter, isLimited: true } : parameter];
    }));
}
function readParameter({ text: name, span }, value) {
    const type = scalar(section(value, 'Type')) ?? 'String';
    const isStored = type.startsWith('AWS::SSM::Parameter::Value');
    const allowed = section(value, 'AllowedValues');
    return {
        name,
        span,
        isLimited: type !== 'String' ||
            ['AllowedPattern', 'AllowedValues'].some((limit) => section(value, limit) !== undefined) ||
            Number(scalar(section(value, 'MinLength')) ?? 0) > 1,
        isList: /^CommaDelimitedList$|List</.test(type) || type.includes('<CommaDelimitedList>'),
        default: isStored ? undefined : scalar(section(value, 'Default')),
        allowedValues: allowed?.kind === 'list' && !isStored ? allowed.items.flatMap((item) => scalar(item) ?? []) : [],
    };
}
function scalar(value) {
    return value?.kind === 'string' || value?.kind === 'number' || value?.kind === 'boolean'
        ? value.text
        : undefined;
}
function collectResources(resources, pointer, into, loopVariables) {
    if (resources?.kind !== 'map')
        return;
    for (const { key, value } of resources.entries) {
        const at = joinPointer(pointer, key.text);
        if (key.text.startsWith('Fn::ForEach::')) {
            const [variable, , body] = value.kind === 'list' ? value.items : [];
            if (variable?.kind === 'string')
                loopVariables.add(variable.text);
            collectResources(body, `${at}/2`, into, loopVariables);
            continue;
        }
        const type = section(value, 'Type');
        if (value.kind !== 'map' || type?.kind !== 'string')
            continue;
        const condition = section(value, 'Condition');
        into.set(key.text, {
            logicalId: key.text,
            key,
            type,
            tree: value,
            pointer: at,
            condition: condition?.kind === 'string' ? condition : undefined,
            span: key.span,
        });
    }
}
function isComplete(tree, resources, loopVariables) {
    return (section(tree, 'AWSTemplateFormatVersion') !== undefined &&
        section(tree, 'Transform') === undefined &&
        loopVariables.size === 0 &&
        ![...entriesOf(section(tree, 'Resources')).keys()].some((key) => key.startsWith('Fn::')) &&
        ![...resources.values()].some((resource) => resource.type.text.endsWith('::MODULE')));
}

;// CONCATENATED MODULE: ./lib/core/parse/cloudformation/intrinsics/find-in-map.js



const findInMap = (argument, call) => {
    const all = argumentsOf(argument, 3, 4);
    const fallback = all?.[3] && entriesOf(all[3]).get('DefaultValue');
    if (all === undefined || (all.length === 4 && fallback === undefined))
        return call.malformed('Fn::FindInMap takes the name of a mapping and two keys');
    return call.each(all.slice(0, 3).map((key) => call.evaluate(key)), (values) => {
        const unknown = values.find((value) => value?.kind === 'unknown');
        if (unknown?.kind === 'unknown')
            return call.unknown(unknown.reason);
        const keys = values.flatMap((value) => (value === undefined ? [] : ((0,cloudformation_text/* textOf */.b6)(value) ?? [])));
        if (keys.length < 3)
            return call.malformed('The keys of Fn::FindInMap are no texts');
        if (keys.some((key) => key.holes.length > 0))
            return find_in_map_hidden(keys, fallback, call);
        const found = lookUp(keys.map((key) => key.text), call);
        if (found !== undefined)
            return placed(found, call.span);
        if (fallback !== undefined)
            return call.evaluate(fallback);
        const path = keys.map((key) => key.text).join('.');
        if (call.template.isComplete)
            return call.malformed(`The Mappings section has no ${path}`);
        return call.unknown(`the Mappings section has no ${path}`);
    });
};
function lookUp([map = '', first = '', second = ''], call) {
    return entriesOf(entriesOf(call.template.mappings.get(map)).get(first)).get(second);
}
function find_in_map_hidden(keys, fallback, call) {
    const written = (0,cloudformation_text/* join */.fj)(keys, '.').text;
    const values = [...(call.template.mappings.get(keys[0]?.text ?? '')?.entries ?? [])].flatMap((first) => [
        ...entriesOf(first.value).values(),
    ]);
    if (fallback !== undefined || values.length === 0 || !values.every(cloudformation_text/* textOf */.b6))
        return call.unknown(`which value ${written} finds is only known when the stack is deployed`);
    const defaults = keys.flatMap((key) => (0,cloudformation_text/* filledByDefaults */.cw)(key) ?? []);
    const found = defaults.length === keys.length ? lookUp(defaults, call) : undefined;
    return call.string((0,cloudformation_text/* hole */.fk)(written, found && (0,cloudformation_text/* textOf */.b6)(found)?.text));
}
function placed(value, span) {
    if (value.kind !== 'list')
        return { ...value, span };
    return { ...value, items: value.items.map((item) => ({ ...item, span })), span };
}

;// CONCATENATED MODULE: ./lib/core/parse/cloudformation/intrinsics/if.js



function readIf(argument) {
    const [condition, value, otherwise] = argumentsOf(argument, 3) ?? [];
    if (condition?.kind !== 'string' || value === undefined || otherwise === undefined)
        return undefined;
    return { condition: condition.text, value, otherwise };
}
const fnIf = (argument, call) => {
    const written = readIf(argument);
    if (written === undefined)
        return call.malformed('Fn::If takes the name of a condition, the value where it holds and the value where it does not');
    const { condition, value, otherwise } = written;
    if (call.template.isComplete && !call.template.conditions.has(condition))
        call.report(`Fn::If names the condition ${condition}, which the Conditions section does not have`);
    const branches = [
        { literal: call.literal(condition, true), value },
        { literal: call.literal(condition, false), value: otherwise },
    ].filter(({ literal }) => (0,model_guard/* canCoexist */.sm)([literal], call.when));
    return (0,cloudformation_branches/* choiceOf */.FH)(branches.map(({ literal, value }) => ({ when: [literal], value: call.evaluate(value, literal) })), call.span);
};

;// CONCATENATED MODULE: ./lib/core/parse/cloudformation/intrinsics/join.js


const fnJoin = (argument, call) => {
    const [delimiter, list] = argumentsOf(argument, 2) ?? [];
    if (delimiter?.kind !== 'string' || list === undefined)
        return call.malformed('Fn::Join takes a delimiter and a list of texts');
    return call.each([call.evaluate(list)], ([items]) => {
        if (items?.kind === 'list')
            return call.each(items.items, (texts) => joined(texts, delimiter, call));
        if (items?.kind === 'unknown')
            return call.string(hiddenList(items));
        if (items?.kind === 'string' && (0,cloudformation_text/* isAllHoles */.vm)(items))
            return call.string(items, call.span);
        return call.malformed('The second argument of Fn::Join is no list of texts');
    });
};
function hiddenList({ list, expression }) {
    return list === undefined ? (0,cloudformation_text/* hole */.fk)(expression) : (0,cloudformation_text/* itemOf */.Tu)(list, (0,cloudformation_text/* hole */.fk)(list));
}
function joinedItems(list, items, delimiter) {
    const defaults = items.flatMap((item) => item.holes[0]?.default ?? []);
    return (0,cloudformation_text/* itemOf */.Tu)(list, (0,cloudformation_text/* hole */.fk)(list, defaults.length < items.length ? undefined : defaults.join(delimiter)));
}
function joined(items, delimiter, call) {
    const texts = [];
    for (const item of items) {
        if (item === undefined)
            continue;
        const text = item.kind === 'unknown' ? hiddenList(item) : (0,cloudformation_text/* textOf */.b6)(item);
        if (text === undefined)
            return call.malformed('Fn::Join joins texts; an item of the list is none', item.span);
        texts.push(item.kind === 'string' ? item : { kind: 'string', ...text, span: item.span });
    }
    const [list, ...others] = new Set(texts.map(cloudformation_text/* listOfItem */.Vd));
    if (list !== undefined && others.length === 0)
        return call.string(joinedItems(list, texts, delimiter.text), call.span);
    return call.string((0,cloudformation_text/* join */.fj)(texts, delimiter.text), call.span, () => texts.flatMap((text, index) => [
        ...(index === 0 ? [] : call.piecesOf(delimiter)),
        ...call.piecesOf(text),
    ]));
}

;// CONCATENATED MODULE: ./lib/core/parse/cloudformation/intrinsics/length.js

const length_length = (argument, call) => call.each([call.evaluate(argument)], ([list]) => {
    if (list?.kind === 'unknown')
        return call.unknown(list.reason);
    if (list?.kind === 'string' && (0,cloudformation_text/* isAllHoles */.vm)(list))
        return call.unknown('the list is only known when the stack is deployed');
    if (list?.kind !== 'list')
        return call.malformed('Fn::Length takes a list');
    if (list.items.some((item) => item.kind === 'string' && (0,cloudformation_text/* listOfItem */.Vd)(item) !== undefined))
        return call.unknown('the list is only known when the stack is deployed');
    return call.each(list.items, (items) => {
        const value = items.filter((item) => item !== undefined).length;
        return { kind: 'number', value, text: String(value), span: call.span };
    });
});

;// CONCATENATED MODULE: ./lib/core/parse/cloudformation/intrinsics/references.js


const pseudoParameters = new Set([
    'AWS::AccountId',
    'AWS::Partition',
    'AWS::Region',
    'AWS::StackId',
    'AWS::StackName',
    'AWS::URLSuffix',
]);
const ref = (argument, call) => call.each([call.evaluate(argument)], ([name]) => {
    if (name?.kind === 'unknown')
        return call.unknown(name.reason);
    if (name?.kind !== 'string')
        return call.malformed('Ref takes the name of a parameter or resource');
    if (name.holes.length > 0)
        return call.unknown('what it refers to is only known when the stack is deployed');
    return refer(name.text, call);
});
function refer(name, call) {
    const { parameters, resources, loopVariables, isComplete } = call.template;
    if (name === 'AWS::NoValue')
        return undefined;
    if (name === 'AWS::NotificationARNs')
        return call.unknown('the notification topics of the stack are only known when it is deployed');
    const parameter = parameters.get(name);
    if (parameter?.isList === true)
        return itemsOf(parameter, call);
    const isKnown = parameter !== undefined || pseudoParameters.has(name) || resources.has(name) || loopVariables.has(name);
    if (!isKnown && (isComplete || /^aws:/i.test(name)))
        call.report(unknownName(name, call));
    return call.string((0,cloudformation_text/* hole */.fk)(name, parameter?.default, parameter?.allowedValues));
}
function itemsOf({ name, default: given = '' }, call) {
    const items = given.split(',').map((item) => item.trim());
    if (items.every((item) => item === '')) {
        const reason = `the items of the list parameter ${name} are only known when the stack is deployed`;
        return { ...call.unknown(reason), list: name };
    }
    const nameOf = (index) => (items.length === 1 ? name : `${name}[${index}]`);
    return {
        kind: 'list',
        items: items.map((item, index) => call.string((0,cloudformation_text/* itemOf */.Tu)(name, (0,cloudformation_text/* hole */.fk)(nameOf(index), item)))),
        span: call.span,
    };
}
const getAtt = (argument, call) => {
    const parts = argument.kind === 'string' ? [argument] : argumentsOf(argument, 2);
    if (parts === undefined)
        return call.malformed('Fn::GetAtt takes the logical id of a resource and the name of one of its attributes');
    return call.each(parts.map((part) => call.evaluate(part)), (values) => {
        const texts = values.flatMap((value) => (value === undefined ? [] : ((0,cloudformation_text/* textOf */.b6)(value) ?? [])));
        if (texts.length < parts.length || texts.some((text) => text.holes.length > 0))
            return call.unknown('the attribute it names is only known when the stack is deployed');
        return attribute((0,cloudformation_text/* join */.fj)(texts, '.').text, call);
    });
};
function attribute(name, call) {
    const { resources, isComplete } = call.template;
    const dot = name.indexOf('.');
    if (dot <= 0 || dot === name.length - 1)
        return call.malformed(`${name} is not a resource and one of its attributes, written Resource.Attribute`);
    if (isComplete && !resources.has(name.slice(0, dot)))
        call.report(unknownName(name.slice(0, dot), call));
    return call.string((0,cloudformation_text/* hole */.fk)(name));
}
const importValue = (argument, call) => call.each([call.evaluate(argument)], ([name]) => {
    if (name?.kind === 'unknown')
        return call.unknown(name.reason);
    const text = name && (0,cloudformation_text/* textOf */.b6)(name);
    if (text === undefined)
        return call.malformed('Fn::ImportValue takes the name of an export');
    return call.string((0,cloudformation_text/* hole */.fk)(`Fn::ImportValue ${text.text}`));
});
function unknownName(name, call) {
    const isVariable = call.name === 'Fn::Sub' && name.includes(':');
    return (`${call.name} names ${name}, which is no parameter or resource of this template` +
        (isVariable ? `; to leave \${${name}} to IAM write \${!${name}}` : ''));
}

;// CONCATENATED MODULE: ./lib/core/parse/cloudformation/intrinsics/select.js


const select_select = (argument, call) => {
    const [position, source] = argumentsOf(argument, 2) ?? [];
    if (position === undefined || source === undefined)
        return call.malformed('Fn::Select takes the index of an item, from 0, and a list');
    return call.each([call.evaluate(position), call.evaluate(source)], ([index, list]) => {
        if (index?.kind === 'unknown')
            return call.unknown(index.reason);
        if (list?.kind === 'unknown' && list.list === undefined)
            return call.unknown(list.reason);
        const text = index && (0,cloudformation_text/* textOf */.b6)(index);
        if (text === undefined)
            return call.malformed('The index of Fn::Select is no number', position.span);
        if (text.holes.length > 0)
            return call.unknown('the index is only known when the stack is deployed');
        if (!/^[0-9]{1,9}$/.test(text.text))
            return call.malformed('The index of Fn::Select is no whole number from 0', position.span);
        if (list?.kind === 'string' && (0,cloudformation_text/* isAllHoles */.vm)(list))
            return call.unknown('the list is only known when the stack is deployed');
        if (list?.kind === 'unknown')
            return itemAt(list.list, text.text, undefined, call);
        if (list?.kind !== 'list')
            return call.malformed('Fn::Select selects from a list', source.span);
        return call.each(list.items, (items) => {
            const present = items.filter((item) => item !== undefined);
            const item = present[Number(text.text)];
            const [first] = present;
            const parameter = first?.kind === 'string' ? (0,cloudformation_text/* listOfItem */.Vd)(first) : undefined;
            if (parameter !== undefined)
                return itemAt(parameter, text.text, item, call);
            return item ?? call.unknown(`the list has no item ${text.text}, counted from 0`);
        });
    });
};
function itemAt(list = '', index, item, call) {
    const given = item?.kind === 'string' ? item.holes[0]?.default : undefined;
    return call.string((0,cloudformation_text/* itemOf */.Tu)(list, (0,cloudformation_text/* hole */.fk)(`${list}[${index}]`, given)));
}

;// CONCATENATED MODULE: ./lib/core/parse/cloudformation/intrinsics/split.js


const fnSplit = (argument, call) => {
    const [delimiter, source] = argumentsOf(argument, 2) ?? [];
    if (delimiter?.kind !== 'string' || delimiter.text === '' || source === undefined)
        return call.malformed('Fn::Split takes a delimiter that is not empty and the text to split');
    return call.each([call.evaluate(source)], ([value]) => {
        if (value?.kind === 'unknown')
            return value;
        const text = value && (0,cloudformation_text/* textOf */.b6)(value);
        if (value === undefined || text === undefined)
            return call.malformed('The second argument of Fn::Split is no text', source.span);
        const parts = (0,cloudformation_text/* split */.lD)(text, delimiter.text);
        if (parts.length === 1 && (0,cloudformation_text/* isAllHoles */.vm)(text)) {
            const names = text.holes.map((each) => each.name).join(', ');
            return call.unknown(`how ${names} splits is only known when the stack is deployed`, value.span);
        }
        return {
            kind: 'list',
            items: parts.map((part) => ({ kind: 'string', ...part, span: value.span })),
            span: value.span,
        };
    });
};

;// CONCATENATED MODULE: ./lib/core/parse/cloudformation/marked.js
const dynamicReference = '{{resolve:';
function marked(text, loopVariables) {
    const holes = [...dynamicReferences(text), ...(loopVariables.size > 0 ? loops(text, loopVariables) : [])];
    if (holes.length === 0)
        return text;
    return { ...text, holes: outermost([...text.holes, ...holes]) };
}
function dynamicReferences({ text }) {
    const found = [];
    for (let start = text.indexOf(dynamicReference); start !== -1;) {
        const end = endOfReference(text, start);
        if (end === undefined)
            break;
        found.push({ start, end, name: text.slice(start + 2, end - 2) });
        start = text.indexOf(dynamicReference, end);
    }
    return found;
}
function endOfReference(text, start) {
    let open = 0;
    for (let at = start; at < text.length; at++) {
        if (text.startsWith('${', at))
            open += 1;
        else if (text[at] === '}' && open > 0)
            open -= 1;
        else if (text.startsWith('}}', at))
            return at + 2;
    }
    return undefined;
}
function loops({ text }, variables) {
    const found = [];
    for (const { 0: written, 1: name, index } of text.matchAll(/[$&]\{([A-Za-z0-9]+)\}/g))
        if (name !== undefined && variables.has(name))
            found.push({ start: index, end: index + written.length, name });
    return found;
}
function outermost(holes) {
    let end = 0;
    return holes
        .toSorted((a, b) => a.start - b.start || b.end - a.end)
        .filter((each) => {
        if (each.start < end)
            return false;
        end = each.end;
        return true;
    });
}

;// CONCATENATED MODULE: ./lib/core/parse/cloudformation/intrinsics/sub.js







const sub = (argument, call) => {
    const [template, map] = argument.kind === 'string' ? [argument] : (argumentsOf(argument, 1, 2) ?? []);
    if (template?.kind !== 'string' || (map !== undefined && map.kind !== 'map'))
        return call.malformed('Fn::Sub takes a text, or a list of a text and a map of the variables in it');
    const variables = new Map([...entriesOf(map)].map(([name, value]) => [name, call.evaluate(value)]));
    const parts = partsOf(marked(template, call.template.loopVariables));
    const values = parts.map((part) => (part.isVariable ? sub_valueOf(part, variables, call) : undefined));
    return call.each(values, (concrete) => {
        const texts = parts.map((part, index) => (part.isVariable ? filled(part, concrete[index]) : part));
        const known = texts.filter((text) => text !== undefined);
        if (known.length < texts.length)
            return call.malformed('A variable of Fn::Sub has a value that is no text');
        return call.string((0,cloudformation_text/* join */.fj)(known), template.span, () => piecesOf(template, parts, known));
    });
};
function partsOf(template) {
    const parts = [];
    const closes = (0,cloudformation_text/* occurrences */.T5)(template, '}');
    let close = closes.next();
    let from = 0;
    for (const open of (0,cloudformation_text/* occurrences */.T5)(template, '${')) {
        while (close.done !== true && close.value < open)
            close = closes.next();
        if (close.done === true)
            break;
        if (open < from)
            continue;
        const isLiteral = template.text[open + 2] === '!';
        parts.push(pieceOf(template, from, isLiteral ? open + 2 : open));
        if (!isLiteral)
            parts.push(variableOf(template, open, close.value + 1));
        from = isLiteral ? open + 3 : close.value + 1;
    }
    return [...parts, pieceOf(template, from, template.text.length)];
}
function pieceOf(template, start, end) {
    return { ...(0,cloudformation_text/* slice */.di)(template, start, end), isVariable: false, start, end };
}
function variableOf(template, start, end) {
    const { text, holes } = (0,cloudformation_text/* slice */.di)(template, start + 2, end - 1);
    return { text: text.trim(), holes, isVariable: true, start, end };
}
function sub_valueOf({ text: name, holes }, variables, call) {
    if (variables.has(name))
        return variables.get(name);
    if (holes.length === 0 && !/^[A-Za-z0-9_.:]+$/.test(name))
        return call.malformed(`\${${name}} in Fn::Sub is no name of letters, digits, periods and colons; to keep it as text write \${!${name}}`);
    return name.includes('.') ? attribute(name, call) : refer(name, call);
}
function filled({ text: name }, value) {
    if (value === undefined)
        return (0,cloudformation_text/* literal */.eu)('');
    if (value.kind === 'unknown')
        return (0,cloudformation_text/* hole */.fk)(name);
    if (value.kind !== 'list')
        return (0,cloudformation_text/* textOf */.b6)(value);
    const items = value.items.filter((item) => item.kind === 'string');
    return items.some((item) => (0,cloudformation_text/* listOfItem */.Vd)(item) !== undefined) ? joinedItems(name, items, ',') : undefined;
}
function piecesOf(template, parts, texts) {
    const written = (0,segment/* segmentsOf */.OD)(template);
    let first = 0;
    let offset = 0;
    return parts.flatMap(({ isVariable, start, end }, index) => {
        let size = written[first]?.text.length ?? 0;
        for (; first < written.length && offset + size <= start; size = written[first]?.text.length ?? 0) {
            offset += size;
            first += 1;
        }
        let last = first;
        for (let at = offset; last < written.length && at < end; last++)
            at += written[last]?.text.length ?? 0;
        const segments = (0,segment/* sliceSegments */.F7)(written.slice(first, last), start - offset, end - offset);
        if (!isVariable)
            return segments;
        const from = segments[0]?.start ?? template.span.start;
        return (0,cloudformation_text/* segmentsAt */.OH)(texts[index] ?? (0,cloudformation_text/* literal */.eu)(''), { start: from, end: segments.at(-1)?.end ?? from });
    });
}

// EXTERNAL MODULE: ./lib/core/parse/json-text.js
var json_text = __webpack_require__(12577);
;// CONCATENATED MODULE: ./lib/core/parse/cloudformation/intrinsics/to-json-string.js

const toJsonString = (argument, call) => {
    const value = call.evaluate(argument);
    if (value?.kind !== 'list' && value?.kind !== 'map' && value?.kind !== 'choice')
        return call.unknown('what becomes JSON is no known list or map');
    return jsonOf(value, argument.span.end - argument.span.start, call);
};
function jsonOf(value, length, call) {
    const choices = [];
    if (value !== undefined)
        collectChoices(value, choices);
    if (value !== undefined && choices.length > 0) {
        if (length > maxLength)
            return call.unknown('it is longer than any policy may be');
        return call.each(choices, (chosen) => jsonOf(withChosen(value, new Map(choices.map((each, index) => [each, chosen[index]]))), length, call));
    }
    const text = value && (0,json_text/* jsonTextOf */.t)(value);
    return text === undefined
        ? call.unknown('part of what becomes JSON is only known when the stack is deployed')
        : call.string(text);
}
const maxLength = 1 << 16;
function collectChoices(value, into) {
    if (value.kind === 'list')
        for (const item of value.items)
            collectChoices(item, into);
    else if (value.kind === 'map')
        for (const entry of value.entries)
            collectChoices(entry.value, into);
    else if (value.kind === 'choice')
        into.push(value);
}
function withChosen(value, chosen) {
    if (value.kind === 'list')
        return { ...value, items: value.items.flatMap((item) => withChosen(item, chosen) ?? []) };
    if (value.kind !== 'map')
        return value.kind === 'choice' ? chosen.get(value) : value;
    const entries = value.entries.flatMap((entry) => {
        const made = withChosen(entry.value, chosen);
        return made === undefined ? [] : [{ ...entry, value: made }];
    });
    return { ...value, entries };
}

;// CONCATENATED MODULE: ./lib/core/parse/cloudformation/intrinsics.js










const intrinsics = new Map([
    ['Ref', ref],
    ['Fn::Base64', base64],
    ['Fn::Cidr', unevaluated('the address blocks are only known when the stack is deployed')],
    ['Fn::FindInMap', findInMap],
    ['Fn::ForEach', unevaluated('what a loop makes is not evaluated')],
    ['Fn::GetAtt', getAtt],
    ['Fn::GetAZs', unevaluated('the Availability Zones of a region are only known when the stack is deployed')],
    ['Fn::If', fnIf],
    ['Fn::ImportValue', importValue],
    ['Fn::Join', fnJoin],
    ['Fn::Length', length_length],
    ['Fn::Select', select_select],
    ['Fn::Split', fnSplit],
    ['Fn::Sub', sub],
    ['Fn::ToJsonString', toJsonString],
    ['Fn::Transform', unevaluated('what a macro makes is only known when the stack is deployed')],
    ['Fn::And', onlyInConditions],
    ['Fn::Equals', onlyInConditions],
    ['Fn::Not', onlyInConditions],
    ['Fn::Or', onlyInConditions],
]);
function unevaluated(reason) {
    return (_, call) => call.unknown(reason);
}
function onlyInConditions(...[, call]) {
    return call.malformed(`${call.name} is a condition function: it belongs into the Conditions section`);
}

;// CONCATENATED MODULE: ./lib/core/parse/cloudformation/located.js




function follow(from, path, conditions) {
    let found = [from];
    const hidden = [];
    const wrong = [];
    for (const step of path)
        found = branchesOfAll(found, conditions).flatMap((at) => {
            const { value } = at;
            if (isIntrinsic(value))
                hidden.push(at);
            else if (step === '*' && value.kind === 'list')
                return located_itemsOf(value, at);
            else if (step !== '*' && value.kind === 'map')
                return propertyOf(value, at, step, hidden);
            else
                wrong.push(at);
            return [];
        });
    return { found, hidden, wrong };
}
function branchesOfAll(places, conditions) {
    return places.flatMap((at) => branchesAt(at, conditions));
}
function branchesAt(from, conditions) {
    const branches = [];
    const open = [from];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
        const choice = ifOf(at.value);
        if (choice === undefined) {
            if (!isNoValue(at.value))
                branches.push(at);
            continue;
        }
        for (const is of [false, true]) {
            const literal = [conditions.literal(choice.condition, is)];
            if (!(0,model_guard/* canCoexist */.sm)(at.when, literal))
                continue;
            open.push({
                value: is ? choice.value : choice.otherwise,
                pointer: `${at.pointer}/Fn::If/${is ? 1 : 2}`,
                when: (0,model_guard/* both */.WP)(at.when, literal),
            });
        }
    }
    return branches;
}
function isIntrinsic(value) {
    if (value.kind !== 'map' || value.entries.length !== 1)
        return false;
    const key = value.entries[0]?.key.text ?? '';
    return key === 'Ref' || key.startsWith('Fn::');
}
function propertyOf(map, at, key, hidden) {
    const entry = (0,model_value/* entryOf */.M)(map, key);
    if (entry !== undefined)
        return [{ ...at, value: entry.value, pointer: joinPointer(at.pointer, key) }];
    for (const { key: macro, value } of map.entries)
        if (macro.text === 'Fn::Transform' || macro.text.startsWith('Fn::ForEach::'))
            hidden.push({ ...at, value, pointer: joinPointer(at.pointer, macro.text) });
    return [];
}
function located_itemsOf(list, at) {
    return list.items.map((value, index) => ({ ...at, value, pointer: `${at.pointer}/${index}` }));
}
function ifOf(value) {
    if (value.kind !== 'map' || value.entries.length !== 1)
        return undefined;
    const [entry] = value.entries;
    return entry?.key.text === 'Fn::If' ? readIf(entry.value) : undefined;
}
function isNoValue(value) {
    if (value.kind !== 'map' || value.entries.length !== 1)
        return false;
    const [entry] = value.entries;
    return entry?.key.text === 'Ref' && entry.value.kind === 'string' && entry.value.text === 'AWS::NoValue';
}

// EXTERNAL MODULE: ./lib/core/parse/cloudformation/unknown.js
var unknown = __webpack_require__(5290);
;// CONCATENATED MODULE: ./lib/core/parse/cloudformation/evaluate.js










const maxText = 1 << 18;
const maxWork = 1 << 23;
const workOfValue = 16;
const maxLevels = 2 * parsed/* maxDepth */.M;
function createEvaluator(template) {
    const run = {
        template,
        literal: createConditions({
            template,
            evaluate: (value) => evaluate(run, value, model_guard/* always */.Gk, 0),
            report: (message, span) => report(run, message, span),
        }),
        problems: new Map(),
        pieces: new WeakMap(),
        work: 0,
        isExhausted: false,
    };
    return {
        template,
        literal: run.literal,
        evaluate: (value, when) => evaluate(run, value, when, 0),
        piecesOf: (text) => evaluate_piecesOf(run, text),
        report: (message, span) => report(run, message, span),
        problems: () => [...run.problems.values()],
    };
}
function evaluate(run, value, when, level) {
    if (!spend(run, workOfValue))
        return tooMuch(run, value.span);
    if (level > maxLevels)
        return (0,unknown/* unknownAt */.a)(value.span, 'it is nested too deeply');
    switch (value.kind) {
        case 'string':
            return marked(value, run.template.loopVariables);
        case 'list':
            return {
                ...value,
                items: value.items.flatMap((item) => evaluate(run, item, when, level + 1) ?? []),
            };
        case 'map':
            return isIntrinsic(value) ? apply(run, value, when, level) : evaluateMap(run, value, when, level);
        default:
            return value;
    }
}
function evaluateMap(run, map, when, level) {
    const entries = [];
    for (const { key, value } of map.entries) {
        if (key.text === 'Fn::Transform' || key.text.startsWith('Fn::ForEach::'))
            return (0,unknown/* unknownAt */.a)(map.span, `what ${key.text} adds is only known when the stack is deployed`);
        if (intrinsics.has(key.text) && key.text !== 'Ref') {
            report(run, `${key.text} must be the only key of its map`, key.span);
            return (0,unknown/* unknownAt */.a)(map.span, `${key.text} stands next to other keys`);
        }
        const evaluated = evaluate(run, value, when, level + 1);
        if (evaluated !== undefined)
            entries.push({ key: marked(key, run.template.loopVariables), value: evaluated });
    }
    return { ...map, entries };
}
function apply(run, map, when, level) {
    const [entry] = map.entries;
    const name = entry?.key.text.startsWith('Fn::ForEach::') === true ? 'Fn::ForEach' : (entry?.key.text ?? '');
    const intrinsic = intrinsics.get(name);
    if (entry === undefined || intrinsic === undefined)
        return (0,unknown/* unknownAt */.a)(map.span, `${name} is no function that can be evaluated here`);
    return intrinsic(entry.value, callOf(run, name, map.span, when, level));
}
function callOf(run, name, span, when, level) {
    const call = {
        name,
        template: run.template,
        when,
        span,
        evaluate: (value, under) => evaluate(run, value, under === undefined ? when : (0,model_guard/* both */.WP)(when, [under]), level + 1),
        literal: run.literal,
        each(values, make) {
            const combinations = (0,cloudformation_branches/* combine */.kg)(values, (work) => spend(run, work));
            if (combinations === undefined)
                return run.work > maxWork ? tooMuch(run, span) : tooManyBranches(span);
            const made = (0,cloudformation_branches/* choiceOf */.FH)(combinations.map((branch) => ({ when: branch.when, value: make(branch.value) })), span);
            return made?.kind === 'choice' && made.options.length > cloudformation_branches/* maxBranches */.PT ? tooManyBranches(span) : made;
        },
        string: (text, at = span, pieces) => string(run, text, at, pieces),
        piecesOf: (text) => evaluate_piecesOf(run, text),
        unknown: (reason, at = span) => (0,unknown/* unknownAt */.a)(at, reason),
        malformed(message, at = span) {
            report(run, message, at);
            return (0,unknown/* unknownAt */.a)(at, 'CloudFormation refuses the expression');
        },
        report: (message, at = span) => report(run, message, at),
    };
    return call;
}
function string(run, text, span, pieces) {
    if (!spend(run, text.text.length))
        return tooMuch(run, span);
    if (text.text.length > maxText)
        return (0,unknown/* unknownAt */.a)(span, 'the text is longer than any policy may be');
    const { text: written, holes } = marked(text, run.template.loopVariables);
    const value = { kind: 'string', text: written, holes, span };
    if (pieces !== undefined)
        run.pieces.set(value, pieces);
    return value;
}
function evaluate_piecesOf(run, text) {
    const pieces = run.pieces.get(text);
    if (pieces !== undefined)
        return pieces();
    return text.holes.length === 0 ? (0,segment/* segmentsOf */.OD)(text) : (0,cloudformation_text/* segmentsAt */.OH)(text, text.span);
}
function spend(run, work) {
    run.work += work;
    return run.work <= maxWork;
}
function tooMuch(run, span) {
    if (!run.isExhausted)
        report(run, 'The template takes too much work to evaluate; all from here on is unread', span);
    run.isExhausted = true;
    return (0,unknown/* unknownAt */.a)(span, 'the template takes too much work to evaluate');
}
function tooManyBranches(span) {
    return (0,unknown/* unknownAt */.a)(span, `it depends on more than ${cloudformation_branches/* maxBranches */.PT} combinations of conditions`);
}
function report(run, message, span) {
    const key = `${span.start} ${span.end} ${message}`;
    if (!run.problems.has(key))
        run.problems.set(key, { span, message });
}

;// CONCATENATED MODULE: ./lib/core/parse/cloudformation/expand-loops.js




const maxMade = 100_000;
function expandLoops(tree) {
    const { source, start, end } = tree.span;
    if (!source.text.slice(start, end).includes('ForEach'))
        return tree;
    return expanded(tree, { mappings: expand_loops_section(tree, 'Mappings'), left: { values: maxMade }, bound: new Map() });
}
function expand_loops_section(tree, name) {
    return tree.kind === 'map' ? (0,model_value/* entryOf */.M)(tree, name)?.value : undefined;
}
function expanded(value, loops) {
    if (loops.bound.size > 0)
        loops.left.values -= 1;
    switch (value.kind) {
        case 'string':
            return substituted(value, loops);
        case 'list':
            return { ...value, items: value.items.map((item) => expanded(item, loops)) };
        case 'map':
            return (variableIn(value, loops) ?? {
                ...value,
                entries: value.entries.flatMap((entry) => entriesFrom(entry, loops)),
            });
        default:
            return value;
    }
}
function variableIn({ entries }, { bound }) {
    const [only, ...others] = entries;
    if (only?.key.text !== 'Ref' || only.value.kind !== 'string' || others.length > 0)
        return undefined;
    const text = bound.get(only.value.text);
    return text === undefined ? undefined : { ...only.value, text };
}
function entriesFrom({ key, value }, loops) {
    const made = key.text.startsWith('Fn::ForEach::') ? loopOf(value, loops) : undefined;
    return made ?? [{ key: substituted(key, loops), value: expanded(value, loops) }];
}
function loopOf(value, loops) {
    const [variable, collection, body] = argumentsOf(value, 3) ?? [];
    if (variable?.kind !== 'string' || collection === undefined || body?.kind !== 'map')
        return undefined;
    if (loops.left.values < 0)
        return undefined;
    const names = namesIn(collection, loops);
    if (names === undefined)
        return undefined;
    const made = [];
    for (const name of names) {
        const inner = { ...loops, bound: new Map(loops.bound).set(variable.text, name) };
        for (const entry of body.entries)
            made.push(...entriesFrom(entry, inner));
        if (loops.left.values < 0)
            return undefined;
    }
    return made;
}
function namesIn(collection, loops) {
    const names = [];
    for (const item of collection.kind === 'list' ? collection.items : [collection]) {
        const value = expanded(item, loops);
        const found = value.kind === 'map' ? mapped(value, loops) : value;
        for (const each of found?.kind === 'list' ? found.items : [found]) {
            const text = each && (0,cloudformation_text/* textOf */.b6)(each)?.text;
            if (text === undefined)
                return undefined;
            names.push(text);
        }
    }
    return [...new Set(names)];
}
function mapped({ entries }, { mappings }) {
    const [only] = entries;
    const keys = only?.key.text === 'Fn::FindInMap' ? argumentsOf(only.value, 3) : undefined;
    return keys?.reduce((found, key) => {
        const text = (0,cloudformation_text/* textOf */.b6)(key)?.text;
        return text === undefined ? undefined : entriesOf(found).get(text);
    }, mappings);
}
function substituted(string, { bound }) {
    if (bound.size === 0 || !string.text.includes('{'))
        return string;
    const text = string.text.replaceAll(/([$&])\{([A-Za-z0-9]+)\}/g, (written, sign, name) => {
        const value = bound.get(name);
        if (value === undefined)
            return written;
        return sign === '$' ? value : value.replaceAll(/[^A-Za-z0-9]/g, '');
    });
    return text === string.text ? string : { ...string, text };
}

;// CONCATENATED MODULE: ./lib/core/parse/cloudformation/link-roles.js


function linkRoles(identities, attachments) {
    const byTarget = new Map();
    for (const attachment of attachments)
        for (const target of attachment.targets) {
            const key = keyOf(attachment.kind, target.text);
            const links = byTarget.get(key);
            if (links === undefined)
                byTarget.set(key, [{ attachment, target }]);
            else
                links.push({ attachment, target });
        }
    return identities.map((identity) => {
        const { definition } = identity;
        const keys = [(0,cloudformation_text/* hole */.fk)(identity.logicalId), ...identity.names].map(({ text }) => keyOf(definition.kind, text));
        const found = [...new Set(keys)]
            .flatMap((key) => byTarget.get(key) ?? [])
            .filter(({ target }) => (0,model_guard/* canCoexist */.sm)(target.when, definition.when));
        if (found.length === 0)
            return definition;
        const inlineWhen = guardsOf(found, definition);
        return {
            ...definition,
            ...(inlineWhen.size === 0 ? {} : { inlineWhen }),
            inline: [
                ...new Set([...definition.inline, ...found.flatMap(({ attachment }) => attachment.documents)]),
            ],
            managed: [
                ...definition.managed,
                ...found.flatMap(({ attachment, target }) => managedBy(attachment, target)),
            ],
        };
    });
}
function guardsOf(links, { when }) {
    const guards = new Map();
    for (const { attachment, target } of links)
        for (const id of attachment.documents)
            guards.set(id, [...(guards.get(id) ?? []), target.when]);
    for (const [id, all] of guards)
        if (all.some((guard) => (0,model_guard/* isImpliedBy */.y$)(guard, when)))
            guards.delete(id);
    return guards;
}
function keyOf(kind, text) {
    return `${kind} ${text}`;
}
function managedBy({ managed }, { span, when }) {
    return managed === undefined ? [] : [{ kind: 'string', ...(0,cloudformation_text/* hole */.fk)(managed), span, when }];
}

// EXTERNAL MODULE: ./lib/core/parse/cloudformation/reading.js
var cloudformation_reading = __webpack_require__(67976);
;// CONCATENATED MODULE: ./lib/core/parse/cloudformation/identities.js

const identityTypes = new Map([
    ['AWS::IAM::Group', 'group'],
    ['AWS::IAM::Role', 'role'],
    ['AWS::IAM::User', 'user'],
]);
const nameProperties = {
    role: 'RoleName',
    user: 'UserName',
    group: 'GroupName',
};
const anyKind = [
    ['Roles', 'role'],
    ['Users', 'user'],
    ['Groups', 'group'],
];
const targetProperties = new Map([
    ['AWS::IAM::GroupPolicy', [['GroupName', 'group']]],
    ['AWS::IAM::ManagedPolicy', anyKind],
    ['AWS::IAM::Policy', anyKind],
    ['AWS::IAM::RolePolicy', [['RoleName', 'role']]],
    ['AWS::IAM::UserPolicy', [['UserName', 'user']]],
]);
function identityOf(resource, kind, properties, documents, hidden, evaluator) {
    const managed = (0,cloudformation_reading/* stringsOf */.iw)((0,cloudformation_reading/* propertyOf */.$r)(properties, 'ManagedPolicyArns', evaluator), properties.when);
    const unresolved = [...new Map(hidden.map((at) => [at.pointer, at.value])).values(), ...managed.unresolved];
    return {
        logicalId: resource.logicalId,
        names: (0,cloudformation_reading/* stringsOf */.iw)((0,cloudformation_reading/* propertyOf */.$r)(properties, nameProperties[kind], evaluator), properties.when).values,
        definition: {
            id: `${evaluator.template.source.file}#${resource.logicalId}`,
            kind,
            file: evaluator.template.source.file,
            address: resource.logicalId,
            span: resource.key.span,
            when: properties.when,
            trust: documents.find((document) => document.policyType === 'trust')?.id,
            inline: documents.filter((document) => document.policyType !== 'trust').map((document) => document.id),
            managed: managed.values,
            unresolved,
        },
    };
}
function attachmentsOf(resource, properties, documents, evaluator) {
    const isManaged = resource.type.text === 'AWS::IAM::ManagedPolicy';
    return (targetProperties.get(resource.type.text) ?? []).map(([property, kind]) => ({
        kind,
        targets: (0,cloudformation_reading/* stringsOf */.iw)((0,cloudformation_reading/* propertyOf */.$r)(properties, property, evaluator), properties.when).values,
        documents: isManaged ? [] : documents.map((document) => document.id),
        ...(isManaged ? { managed: resource.logicalId } : {}),
    }));
}

// EXTERNAL MODULE: ./lib/core/parse/embedded-json.js
var embedded_json = __webpack_require__(41800);
// EXTERNAL MODULE: ./lib/core/parse/policy-document.js + 2 modules
var policy_document = __webpack_require__(59448);
;// CONCATENATED MODULE: ./lib/core/parse/cloudformation/read-documents.js






function readDocuments(properties, place, evaluator) {
    const { found, hidden, wrong } = follow(properties, place.path, evaluator);
    for (const { value, pointer } of wrong)
        evaluator.report(`${pointer} is not what it must be to hold a policy document`, value.span);
    const written = place.policyType === 'trust' ? found : branchesOfAll(found, evaluator);
    return {
        documents: written.flatMap((at) => readDocument(at, place, evaluator) ?? []),
        hidden: hidden.map((at) => ({ ...at, value: hiddenAt(at, evaluator) })),
    };
}
function readDocument(at, about, evaluator) {
    const tree = treeOf(evaluator.evaluate(unwrapped(at.value), at.when), evaluator);
    return tree && documentAt({ ...at, value: tree }, about, evaluator);
}
function documentAt({ value, pointer, when }, { policyType, resourceType }, { template: { source } }) {
    return (0,policy_document/* readPolicyDocument */._)(value, {
        id: `${source.file}#${pointer}`,
        source,
        pointer,
        format: 'cloudformation',
        policyType,
        ...(resourceType === undefined ? {} : { resourceType }),
        when,
    });
}
function unwrapped(value) {
    if (value.kind !== 'map' || value.entries.length !== 1)
        return value;
    const [entry] = value.entries;
    return entry?.key.text === 'Fn::ToJsonString' ? entry.value : value;
}
function treeOf(value, evaluator) {
    if (value?.kind === 'choice')
        return (0,cloudformation_branches/* choiceOf */.FH)((0,cloudformation_branches/* branchesOf */.IJ)(value).map((branch) => ({ ...branch, value: treeOf(branch.value, evaluator) })), value.span);
    return value?.kind === 'string' ? embedded(value, evaluator) : value;
}
function embedded(text, evaluator) {
    if ((0,cloudformation_text/* isAllHoles */.vm)(text))
        return (0,unknown/* unknownAt */.a)(text.span, 'the whole policy document is only known when the stack is deployed');
    const { value, problems } = (0,embedded_json/* parseEmbeddedJson */.o)(evaluator.template.source, evaluator.piecesOf(text));
    for (const { message, span } of problems)
        evaluator.report(message, span);
    return value ?? (0,unknown/* unknownAt */.a)(text.span, 'it cannot be read as JSON');
}
function hiddenAt({ value, when }, evaluator) {
    const evaluated = evaluator.evaluate(value, when);
    if (evaluated?.kind === 'unknown')
        return evaluated;
    return (0,unknown/* unknownAt */.a)(value.span, 'policies that are not written in place are not read');
}

;// CONCATENATED MODULE: ./lib/core/parse/cloudformation/permission.js







const permission_forms = new Map([
    [
        'AWS::Lambda::Permission',
        {
            guarded: 'AWS::Lambda::Function',
            resource: { property: 'FunctionName', service: 'lambda', before: 'function:' },
            conditions: [
                ['SourceArn', 'ArnLike', 'aws:SourceArn'],
                ['SourceAccount', 'StringEquals', 'aws:SourceAccount'],
                ['PrincipalOrgID', 'StringEquals', 'aws:PrincipalOrgID'],
                ['EventSourceToken', 'StringEquals', 'lambda:EventSourceToken'],
                ['FunctionUrlAuthType', 'StringEquals', 'lambda:FunctionUrlAuthType'],
                ['InvokedViaFunctionUrl', 'Bool', 'lambda:InvokedViaFunctionUrl'],
            ],
        },
    ],
    [
        'AWS::Lambda::LayerVersionPermission',
        {
            guarded: 'AWS::Lambda::LayerVersion',
            resource: { property: 'LayerVersionArn', service: 'lambda', before: 'layer:' },
            conditions: [['OrganizationId', 'StringEquals', 'aws:PrincipalOrgID']],
        },
    ],
    [
        'AWS::Events::EventBusPolicy',
        {
            guarded: 'AWS::Events::EventBus',
            resource: { property: 'EventBusName', service: 'events', before: 'event-bus/' },
            conditions: [],
        },
    ],
]);
function readPermission(resource, properties, evaluator) {
    const form = permission_forms.get(resource.type.text);
    if (form === undefined)
        return cloudformation_reading/* emptyReading */.iz;
    const { value } = properties;
    const tree = value.kind === 'map' && !isIntrinsic(value)
        ? documentOf({ resource, form, map: value, properties, evaluator })
        : (0,unknown/* unknownAt */.a)(value.span, 'properties that are not written in place are not read');
    const about = { policyType: 'resource', resourceType: form.guarded };
    return { ...cloudformation_reading/* emptyReading */.iz, documents: [documentAt({ ...properties, value: tree }, about, evaluator)] };
}
function documentOf(permission) {
    const { resource, map } = permission;
    const statement = part(permission, 'Statement')?.value ?? statementOf(permission);
    const version = { ...resource.type, text: '2012-10-17' };
    return {
        kind: 'map',
        entries: [
            { key: { ...resource.type, text: 'Version' }, value: version },
            { key: { ...resource.type, text: 'Statement' }, value: statement },
        ],
        span: map.span,
    };
}
function statementOf(permission) {
    const { resource, form, map } = permission;
    const { type } = resource;
    const name = form.resource.property;
    const entries = [
        part(permission, 'StatementId', 'Sid'),
        { key: { ...type, text: 'Effect' }, value: { ...type, text: 'Allow' } },
        part(permission, 'Principal', 'Principal', principal),
        part(permission, 'Action'),
        part(permission, name, 'Resource', (value) => arn(value, form)),
        conditionOf(permission),
    ];
    return { kind: 'map', entries: entries.filter((entry) => entry !== undefined), span: map.span };
}
function part({ map, properties, evaluator }, property, text = property, make = (value) => value) {
    const key = (0,model_value/* entryOf */.M)(map, property)?.key;
    const value = (0,cloudformation_reading/* propertyOf */.$r)(properties, property, evaluator);
    if (key === undefined || value === undefined)
        return undefined;
    const branches = (0,cloudformation_branches/* branchesOf */.IJ)(value).map((branch) => ({
        when: branch.when,
        value: branch.value && make(branch.value),
    }));
    const made = (0,cloudformation_branches/* choiceOf */.FH)(branches, value.span);
    return made && { key: { ...key, text }, value: made };
}
function conditionOf(permission) {
    const { form, map } = permission;
    const own = part(permission, 'Condition');
    if (own?.value.kind === 'map')
        return { ...own, value: eventBusCondition(own.value) };
    const blocks = new Map();
    for (const [property, operator, key] of form.conditions) {
        const entry = part(permission, property, key);
        if (entry !== undefined)
            blocks.set(operator, [...(blocks.get(operator) ?? []), entry]);
    }
    const entries = [...blocks].map(([operator, block]) => ({
        key: { kind: 'string', text: operator, holes: [], span: block[0]?.key.span ?? map.span },
        value: { kind: 'map', entries: block, span: block[0]?.value.span ?? map.span },
    }));
    const [first] = entries;
    return (first && { key: { ...first.key, text: 'Condition' }, value: { kind: 'map', entries, span: map.span } });
}
function eventBusCondition(map) {
    const [operator, key, value] = ['Type', 'Key', 'Value'].map((name) => (0,model_value/* entryOf */.M)(map, name)?.value);
    if (operator?.kind !== 'string' || key?.kind !== 'string' || value === undefined)
        return map;
    return {
        ...map,
        entries: [{ key: operator, value: { ...map, entries: [{ key, value }] } }],
    };
}
function principal(value) {
    const text = (0,cloudformation_text/* textOf */.b6)(value);
    if (text === undefined || (text.text === '*' && text.holes.length === 0))
        return value;
    const type = principalType(text);
    if (type === undefined)
        return (0,unknown/* unknownAt */.a)(value.span, 'whether it is a service or an account is only known when the stack is deployed');
    const name = { kind: 'string', ...text, span: value.span };
    return {
        kind: 'map',
        entries: [{ key: { kind: 'string', text: type, holes: [], span: value.span }, value: name }],
        span: value.span,
    };
}
function principalType(text) {
    const known = (0,cloudformation_text/* filledByDefaults */.cw)(text);
    const name = known ?? text.text;
    if (/^arn:|^[0-9]{12}$|^\$\{AWS::AccountId\}$|\.Arn\}$/.test(name))
        return 'AWS';
    if (/\.(?:amazonaws\.com(?:\.cn)?|amazon\.com|\$\{AWS::URLSuffix\})$/.test(name))
        return 'Service';
    return known === undefined ? undefined : 'AWS';
}
function arn(value, { resource: { service, before } }) {
    const text = (0,cloudformation_text/* textOf */.b6)(value);
    if (text === undefined || text.text.startsWith('arn:') || (0,cloudformation_text/* isAllHoles */.vm)(text))
        return value;
    const parts = [
        (0,cloudformation_text/* literal */.eu)('arn:'),
        (0,cloudformation_text/* hole */.fk)('AWS::Partition'),
        (0,cloudformation_text/* literal */.eu)(`:${service}:`),
        (0,cloudformation_text/* hole */.fk)('AWS::Region'),
        (0,cloudformation_text/* literal */.eu)(':'),
    ];
    if (!text.text.includes(`:${before}`))
        parts.push((0,cloudformation_text/* hole */.fk)('AWS::AccountId'), (0,cloudformation_text/* literal */.eu)(`:${before}`));
    return { kind: 'string', ...(0,cloudformation_text/* join */.fj)([...parts, text]), span: value.span };
}

;// CONCATENATED MODULE: ./lib/core/parse/cloudformation/policy-places.js
const ownPolicies = [
    ['AWS::ApiGateway::DomainNameV2', 'Policy'],
    ['AWS::ApiGateway::RestApi', 'Policy'],
    ['AWS::Backup::BackupVault', 'AccessPolicy'],
    ['AWS::Backup::LogicallyAirGappedBackupVault', 'AccessPolicy'],
    ['AWS::CodeArtifact::Domain', 'PermissionsPolicyDocument'],
    ['AWS::CodeArtifact::Repository', 'PermissionsPolicyDocument'],
    ['AWS::DSQL::Cluster', 'PolicyDocument'],
    ['AWS::DynamoDB::GlobalTable', 'Replicas/*/ResourcePolicy/PolicyDocument'],
    ['AWS::DynamoDB::Table', 'ResourcePolicy/PolicyDocument'],
    ['AWS::DynamoDB::Table', 'StreamSpecification/ResourcePolicy/PolicyDocument'],
    ['AWS::ECR::PublicRepository', 'RepositoryPolicyText'],
    ['AWS::ECR::Repository', 'RepositoryPolicyText'],
    ['AWS::EFS::FileSystem', 'FileSystemPolicy'],
    ['AWS::Elasticsearch::Domain', 'AccessPolicies'],
    ['AWS::Events::EventBus', 'Policy'],
    ['AWS::KMS::Key', 'KeyPolicy'],
    ['AWS::KMS::ReplicaKey', 'KeyPolicy'],
    ['AWS::Logs::Destination', 'DestinationPolicy'],
    ['AWS::MediaStore::Container', 'Policy'],
    ['AWS::OpenSearchService::Domain', 'AccessPolicies'],
    ['AWS::Redshift::Cluster', 'NamespaceResourcePolicy'],
    ['AWS::RedshiftServerless::Namespace', 'NamespaceResourcePolicy'],
    ['AWS::S3::AccessPoint', 'Policy'],
    ['AWS::S3Express::AccessPoint', 'Policy'],
    ['AWS::S3Outposts::AccessPoint', 'Policy'],
];
const separatePolicies = [
    ['AWS::CloudTrail::ResourcePolicy', 'ResourcePolicy'],
    ['AWS::ECR::RegistryPolicy', 'PolicyText', 'AWS::ECR::Registry'],
    ['AWS::ECR::RepositoryCreationTemplate', 'RepositoryPolicy', 'AWS::ECR::Repository'],
    ['AWS::EventSchemas::RegistryPolicy', 'Policy', 'AWS::EventSchemas::Registry'],
    ['AWS::Kinesis::ResourcePolicy', 'ResourcePolicy', 'AWS::Kinesis::Stream'],
    ['AWS::Lex::ResourcePolicy', 'Policy'],
    ['AWS::Logs::ResourcePolicy', 'PolicyDocument', 'AWS::Logs::LogGroup'],
    ['AWS::MSK::ClusterPolicy', 'Policy', 'AWS::MSK::Cluster'],
    ['AWS::Organizations::ResourcePolicy', 'Content', 'AWS::Organizations::Organization'],
    ['AWS::S3::BucketPolicy', 'PolicyDocument', 'AWS::S3::Bucket'],
    ['AWS::S3::MultiRegionAccessPointPolicy', 'Policy', 'AWS::S3::MultiRegionAccessPoint'],
    ['AWS::S3Express::BucketPolicy', 'PolicyDocument', 'AWS::S3Express::DirectoryBucket'],
    ['AWS::S3ObjectLambda::AccessPointPolicy', 'PolicyDocument', 'AWS::S3ObjectLambda::AccessPoint'],
    ['AWS::S3Outposts::BucketPolicy', 'PolicyDocument', 'AWS::S3Outposts::Bucket'],
    ['AWS::S3Tables::TableBucketPolicy', 'ResourcePolicy', 'AWS::S3Tables::TableBucket'],
    ['AWS::S3Tables::TablePolicy', 'ResourcePolicy', 'AWS::S3Tables::Table'],
    ['AWS::S3Vectors::VectorBucketPolicy', 'Policy', 'AWS::S3Vectors::VectorBucket'],
    ['AWS::SNS::TopicInlinePolicy', 'PolicyDocument', 'AWS::SNS::Topic'],
    ['AWS::SNS::TopicPolicy', 'PolicyDocument', 'AWS::SNS::Topic'],
    ['AWS::SQS::QueueInlinePolicy', 'PolicyDocument', 'AWS::SQS::Queue'],
    ['AWS::SQS::QueuePolicy', 'PolicyDocument', 'AWS::SQS::Queue'],
    ['AWS::SSM::ResourcePolicy', 'Policy'],
    ['AWS::SecretsManager::ResourcePolicy', 'ResourcePolicy', 'AWS::SecretsManager::Secret'],
    ['AWS::VpcLattice::AuthPolicy', 'Policy'],
    ['AWS::VpcLattice::ResourcePolicy', 'Policy'],
    ['AWS::XRay::ResourcePolicy', 'PolicyDocument'],
];
const identityPolicies = [
    ['AWS::IAM::Group', 'Policies/*/PolicyDocument'],
    ['AWS::IAM::GroupPolicy', 'PolicyDocument'],
    ['AWS::IAM::ManagedPolicy', 'PolicyDocument', 'AWS::IAM::ManagedPolicy'],
    ['AWS::IAM::Policy', 'PolicyDocument'],
    ['AWS::IAM::Role', 'Policies/*/PolicyDocument'],
    ['AWS::IAM::RolePolicy', 'PolicyDocument'],
    ['AWS::IAM::User', 'Policies/*/PolicyDocument'],
    ['AWS::IAM::UserPolicy', 'PolicyDocument'],
    ['AWS::SSO::PermissionSet', 'InlinePolicy', 'AWS::SSO::PermissionSet'],
];
const places = [
    ['AWS::IAM::Role', { path: ['AssumeRolePolicyDocument'], policyType: 'trust' }],
    ['AWS::Serverless::Function', { path: ['AssumeRolePolicyDocument'], policyType: 'trust' }],
    ...identityPolicies.map(([type, path, itself]) => [type, placeOf('identity', path, itself)]),
    ...ownPolicies.map(([type, path]) => [type, placeOf('resource', path, type)]),
    ...separatePolicies.map(([type, path, guarded]) => [type, placeOf('resource', path, guarded)]),
];
function policyPlacesOf(type) {
    return places.filter(([carrier]) => carrier === type).map(([, place]) => place);
}
function placeOf(policyType, path, resourceType) {
    const place = { path: path.split('/'), policyType };
    return resourceType === undefined ? place : { ...place, resourceType };
}

;// CONCATENATED MODULE: ./lib/core/parse/cloudformation/serverless.js








function readServerless(resource, properties, evaluator) {
    const when = roleIsMadeWhen(properties, evaluator);
    if (when === undefined)
        return cloudformation_reading/* emptyReading */.iz;
    const own = { ...properties, when };
    const places = policyPlacesOf(resource.type.text);
    const trust = places.flatMap((place) => readDocuments(own, place, evaluator).documents);
    const { found, hidden, wrong } = follow(own, ['Policies'], evaluator);
    const policies = [
        ...branchesOfAll(found, evaluator).flatMap((at) => serverless_itemsOf(at, evaluator)),
        ...hidden,
    ].map((at) => readPolicy(at, evaluator));
    for (const { pointer, value } of wrong)
        evaluator.report(`${pointer} is no map of properties`, value.span);
    const inline = policies.flatMap((policy) => policy.document ?? []);
    const { file } = evaluator.template.source;
    return {
        ...cloudformation_reading/* emptyReading */.iz,
        documents: [...trust, ...inline],
        identities: [
            {
                logicalId: `${resource.logicalId}Role`,
                names: [],
                definition: {
                    id: `${file}#${resource.logicalId}`,
                    kind: 'role',
                    file,
                    address: resource.logicalId,
                    span: resource.key.span,
                    when,
                    trust: trust[0]?.id,
                    ...(writesTrust(own, evaluator) ? {} : { assumedBy: serviceOf(resource) }),
                    inline: inline.map((document) => document.id),
                    managed: policies.flatMap((policy) => policy.values),
                    unresolved: policies.flatMap((policy) => policy.unresolved),
                },
            },
        ],
    };
}
function writesTrust(properties, evaluator) {
    const { found, hidden, wrong } = follow(properties, ['AssumeRolePolicyDocument'], evaluator);
    return found.length + hidden.length + wrong.length > 0;
}
function serviceOf({ type }) {
    return type.text === 'AWS::Serverless::StateMachine' ? 'states.amazonaws.com' : 'lambda.amazonaws.com';
}
function roleIsMadeWhen(properties, evaluator) {
    const missing = (0,cloudformation_branches/* branchesOf */.IJ)((0,cloudformation_reading/* propertyOf */.$r)(properties, 'Role', evaluator)).filter((branch) => branch.value === undefined);
    const [only] = missing;
    if (only === undefined)
        return undefined;
    return missing.length === 1 ? (0,model_guard/* both */.WP)(properties.when, only.when) : properties.when;
}
function serverless_itemsOf(policies, evaluator) {
    return policies.value.kind === 'list'
        ? branchesOfAll(follow(policies, ['*'], evaluator).found, evaluator)
        : [policies];
}
function readPolicy(at, evaluator) {
    const { value, when } = at;
    if (value.kind === 'map' && !isIntrinsic(value)) {
        if ((0,model_value/* entryOf */.M)(value, 'Statement') === undefined)
            return { values: [], unresolved: [template(value)] };
        const document = readDocument(at, { policyType: 'identity' }, evaluator);
        return { values: [], unresolved: [], ...(document === undefined ? {} : { document }) };
    }
    const { values, unresolved } = (0,cloudformation_reading/* stringsOf */.iw)(evaluator.evaluate(value, when), when);
    return { values: values.map(managedPolicy), unresolved };
}
function template({ entries, span }) {
    const names = entries.map((entry) => entry.key.text).join(', ');
    return (0,unknown/* unknownAt */.a)(span, names === '' ? 'the policy is empty' : `the SAM policy template ${names} is not expanded`);
}
const paths = new Map([
    ...[
        'AWSLambdaBasicDurableExecutionRolePolicy',
        'AWSLambdaBasicExecutionRole',
        'AWSLambdaDynamoDBExecutionRole',
        'AWSLambdaKinesisExecutionRole',
        'AWSLambdaMSKExecutionRole',
        'AWSLambdaRole',
        'AWSLambdaSQSQueueExecutionRole',
        'AWSLambdaVPCAccessExecutionRole',
        'AmazonAPIGatewayPushToCloudWatchLogs',
        'AmazonS3ObjectLambdaExecutionRolePolicy',
    ].map((name) => [name, 'service-role/']),
    ...[
        'DatabaseAdministrator',
        'DataScientist',
        'NetworkAdministrator',
        'SupportUser',
        'SystemAdministrator',
        'ViewOnlyAccess',
    ].map((name) => [name, 'job-function/']),
]);
function managedPolicy(name) {
    if (name.holes.length > 0 || name.text.startsWith('arn:'))
        return name;
    return { ...name, text: `arn:aws:iam::aws:policy/${paths.get(name.text) ?? ''}${name.text}` };
}

;// CONCATENATED MODULE: ./lib/core/parse/cloudformation/read-resource.js










const readers = new Map([
    ['AWS::Events::EventBusPolicy', readPermission],
    ['AWS::Lambda::LayerVersionPermission', readPermission],
    ['AWS::Lambda::Permission', readPermission],
    ['AWS::Organizations::Policy', readOrganizationsPolicy],
    ['AWS::Serverless::Function', readServerless],
    ['AWS::Serverless::StateMachine', readServerless],
]);
function readResource(resource, evaluator) {
    const value = (0,model_value/* entryOf */.M)(resource.tree, 'Properties')?.value;
    if (value === undefined)
        return cloudformation_reading/* emptyReading */.iz;
    const read = readers.get(resource.type.text) ?? readPlaces;
    const pointer = joinPointer(resource.pointer, 'Properties');
    const { condition } = resource;
    const when = condition === undefined ? model_guard/* always */.Gk : [evaluator.literal(condition.text, true)];
    if (!(0,model_guard/* canCoexist */.sm)(when, when))
        return cloudformation_reading/* emptyReading */.iz;
    const reading = read(resource, { value, pointer, when }, evaluator);
    if (reading.documents.length > 0)
        checkCondition(resource, evaluator);
    return reading;
}
function readPlaces(resource, properties, evaluator) {
    const places = policyPlacesOf(resource.type.text);
    const found = places.map((place) => ({ place, ...readDocuments(properties, place, evaluator) }));
    const documents = found.flatMap((each) => each.documents);
    const kind = identityTypes.get(resource.type.text);
    if (kind !== undefined) {
        const hidden = found.flatMap((each) => each.hidden);
        const identity = identityOf(resource, kind, properties, documents, hidden, evaluator);
        return { ...cloudformation_reading/* emptyReading */.iz, documents, identities: [identity] };
    }
    const hidden = found.flatMap((each) => each.hidden.map((at) => documentAt(at, each.place, evaluator)));
    return {
        ...cloudformation_reading/* emptyReading */.iz,
        documents: [...documents, ...hidden],
        attachments: attachmentsOf(resource, properties, documents, evaluator),
    };
}
function readOrganizationsPolicy(_, properties, evaluator) {
    const type = (0,cloudformation_reading/* propertyOf */.$r)(properties, 'Type', evaluator);
    const name = type?.kind === 'string' ? (0,cloudformation_text/* filledByDefaults */.cw)(type) : undefined;
    if (name !== undefined && name !== 'SERVICE_CONTROL_POLICY' && name !== 'RESOURCE_CONTROL_POLICY')
        return cloudformation_reading/* emptyReading */.iz;
    const policyType = name === 'RESOURCE_CONTROL_POLICY' ? 'rcp' : 'scp';
    const { documents, hidden } = readDocuments(properties, { path: ['Content'], policyType }, evaluator);
    return {
        ...cloudformation_reading/* emptyReading */.iz,
        documents: [...documents, ...hidden.map((at) => documentAt(at, { policyType }, evaluator))],
    };
}
function checkCondition({ condition }, evaluator) {
    if (condition === undefined || !evaluator.template.isComplete)
        return;
    if (!evaluator.template.conditions.has(condition.text))
        evaluator.report(`The resource depends on the condition ${condition.text}, which the Conditions section does not have`, condition.span);
}

;// CONCATENATED MODULE: ./lib/core/parse/cloudformation/read-template.js






function isTemplate(tree) {
    if (tree.kind !== 'map')
        return false;
    if ((0,model_value/* entryOf */.M)(tree, 'AWSTemplateFormatVersion') !== undefined)
        return true;
    return [...entriesOf((0,model_value/* entryOf */.M)(tree, 'Resources')?.value).values()].some((resource) => {
        const type = entriesOf(resource).get('Type');
        return type?.kind === 'string' && /^[A-Za-z0-9]+(?:::[A-Za-z0-9_@-]+)+$/.test(type.text);
    });
}
function readTemplate(source, tree) {
    const evaluator = createEvaluator(readSections(source, expandLoops(tree)));
    const readings = [...evaluator.template.resources.values()].map((resource) => readResource(resource, evaluator));
    return {
        documents: readings.flatMap((reading) => reading.documents),
        roles: linkRoles(readings.flatMap((reading) => reading.identities), readings.flatMap((reading) => reading.attachments)),
        inputs: [...evaluator.template.parameters.values()],
        managedLists: [],
        problems: evaluator.problems(),
    };
}


/***/ }),

/***/ 67976:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ propertyOf),
/* harmony export */   iw: () => (/* binding */ stringsOf),
/* harmony export */   iz: () => (/* binding */ emptyReading)
/* harmony export */ });
/* harmony import */ var _model_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18148);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87105);



const emptyReading = { documents: [], identities: [], attachments: [] };
function propertyOf({ value, when }, name, evaluator) {
    const entry = value.kind === 'map' ? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .M)(value, name) : undefined;
    return entry && evaluator.evaluate(entry.value, when);
}
function stringsOf(value, when) {
    const values = [];
    const unresolved = [];
    const collect = (each, guard) => {
        if (each?.kind === 'list')
            for (const item of each.items)
                collect(item, guard);
        else if (each?.kind === 'choice')
            for (const option of each.options)
                collect(option.value, (0,_model_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .both */ .WP)(guard, option.when));
        else if (each?.kind === 'unknown')
            unresolved.push(each);
        else if (each !== undefined) {
            const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(each);
            if (text !== undefined)
                values.push({ kind: 'string', text: text.text, holes: text.holes, span: each.span, when: guard });
        }
    };
    collect(value, when);
    return { values, unresolved };
}


/***/ }),

/***/ 87105:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ segmentsAt),
/* harmony export */   T5: () => (/* binding */ occurrences),
/* harmony export */   Tu: () => (/* binding */ itemOf),
/* harmony export */   Vd: () => (/* binding */ listOfItem),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cw: () => (/* binding */ filledByDefaults),
/* harmony export */   di: () => (/* binding */ slice),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   fk: () => (/* binding */ hole),
/* harmony export */   lD: () => (/* binding */ split),
/* harmony export */   vm: () => (/* binding */ isAllHoles)
/* harmony export */ });
function literal(text) {
    return { text, holes: [] };
}
function hole(name, fallback, values = []) {
    const text = `\${${name}}`;
    const given = fallback === undefined ? {} : { default: fallback };
    const limits = values.length === 0 ? {} : { values };
    return { text, holes: [{ start: 0, end: text.length, name, ...given, ...limits }] };
}
function itemOf(list, { text, holes }) {
    return { text, holes: holes.map((each) => ({ ...each, list })) };
}
function listOfItem(text) {
    const [only, ...others] = text.holes;
    return others.length === 0 && isAllHoles(text) ? only?.list : undefined;
}
function join(texts, delimiter = '') {
    const holes = [];
    let length = 0;
    for (const part of texts) {
        for (const each of part.holes)
            holes.push(moved(each, length));
        length += part.text.length + delimiter.length;
    }
    return { text: texts.map((part) => part.text).join(delimiter), holes };
}
function split(text, delimiter) {
    let start = 0;
    const parts = [];
    const whole = { ...text, holes: text.holes.map((each) => withoutDelimiter(each, delimiter)) };
    for (const at of occurrences(whole, delimiter)) {
        parts.push(slice(whole, start, at));
        start = at + delimiter.length;
    }
    return [...parts, slice(whole, start, whole.text.length)];
}
function withoutDelimiter(hole, delimiter) {
    const { default: given, ...rest } = hole;
    return given?.includes(delimiter) === true ? rest : hole;
}
function* occurrences({ text, holes }, searched) {
    let next = 0;
    for (let at = text.indexOf(searched); at !== -1; at = text.indexOf(searched, at)) {
        for (let each = holes[next]; each !== undefined && each.end <= at; each = holes[next])
            next++;
        const overlapping = holes[next];
        if (overlapping !== undefined && overlapping.start < at + searched.length)
            at = overlapping.end;
        else {
            yield at;
            at += searched.length;
        }
    }
}
function slice({ text, holes }, start, end) {
    const inside = holes.slice(firstFrom(holes, start), firstFrom(holes, end));
    return { text: text.slice(start, end), holes: inside.map((each) => moved(each, -start)) };
}
function textOf(value) {
    if (value.kind === 'string')
        return value;
    return value.kind === 'number' || value.kind === 'boolean' ? literal(value.text) : undefined;
}
function isAllHoles({ text, holes }) {
    return (holes.length > 0 && holes.reduce((length, each) => length + each.end - each.start, 0) === text.length);
}
function filledByDefaults({ text, holes }) {
    let filled = '';
    let at = 0;
    for (const each of holes) {
        if (each.default === undefined)
            return undefined;
        filled += text.slice(at, each.start) + each.default;
        at = each.end;
    }
    return filled + text.slice(at);
}
function segmentsAt(text, { start, end }) {
    const pieces = [];
    let at = 0;
    for (const each of [...text.holes, undefined]) {
        const known = text.text.slice(at, each?.start);
        if (known !== '')
            pieces.push({ kind: 'text', text: known, start, end });
        if (each === undefined)
            break;
        const { name, default: fallback } = each;
        const written = text.text.slice(each.start, each.end);
        const piece = { kind: 'hole', text: written, name, start, end };
        pieces.push(fallback === undefined ? piece : { ...piece, default: fallback });
        at = each.end;
    }
    return pieces;
}
function firstFrom(holes, offset) {
    let low = 0;
    let high = holes.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((holes[middle]?.start ?? offset) < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function moved(each, by) {
    return { ...each, start: each.start + by, end: each.end + by };
}


/***/ }),

/***/ 5290:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ unknownAt)
/* harmony export */ });
const maxExpression = 60;
function unknownAt(span, reason) {
    return { kind: 'unknown', expression: excerpt(span), reason, span };
}
function excerpt({ source, start, end }) {
    const written = source.text.slice(start, Math.min(end, start + 4 * maxExpression)).replace(/\s+/g, ' ');
    return written.length > maxExpression ? `${written.slice(0, maxExpression)}\u2026` : written.trim();
}


/***/ }),

/***/ 12577:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ jsonTextOf)
/* harmony export */ });
/* harmony import */ var _cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87105);

function jsonTextOf(value) {
    switch (value.kind) {
        case 'string':
            return (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([(0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('"'), escaped(value), (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('"')]);
        case 'number':
        case 'boolean':
            return (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value);
        case 'null':
            return (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('null');
        case 'list':
            return enclosed('[', value.items.map(jsonTextOf), ']');
        case 'map':
            return enclosed('{', value.entries.map((entry) => {
                const key = jsonTextOf(entry.key);
                const item = jsonTextOf(entry.value);
                return key && item && (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([key, item], ':');
            }), '}');
        default:
            return undefined;
    }
}
function enclosed(open, items, close) {
    const known = items.filter((item) => item !== undefined);
    if (known.length < items.length)
        return undefined;
    return (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([(0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(open), (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(known, ','), (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(close)]);
}
function escaped(text) {
    const parts = [];
    let from = 0;
    for (const { start, end } of text.holes) {
        parts.push((0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(JSON.stringify(text.text.slice(from, start)).slice(1, -1)), (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slice */ .di)(text, start, end));
        from = end;
    }
    return (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([...parts, (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(JSON.stringify(text.text.slice(from)).slice(1, -1))]);
}


/***/ })

};
;