"use strict";
exports.id = 7745;
exports.ids = [7745,6296];
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

/***/ 72596:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ detectPolicyType)
/* harmony export */ });
function detectPolicyType({ statements }) {
    if (!statements.some(({ principal }) => principal !== undefined && principal.values.length > 0))
        return 'identity';
    const actions = statements.flatMap(({ action }) => action === undefined || action.negated ? [] : action.values);
    const isTrust = actions.length > 0 && actions.every((action) => /^sts:/i.test(action.text));
    return isTrust ? 'trust' : 'resource';
}


/***/ }),

/***/ 41800:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseEmbeddedJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var _json_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81741);
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47515);
/* harmony import */ var _segment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2602);




function parseEmbeddedJson(source, segments) {
    const inner = innerTextOf(source, segments);
    return (0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .V)({
        text: inner.pieces.map((piece) => piece.scanned).join(''),
        span: (start, end) => spanOf(inner, start, end),
        string: (content, start, end) => stringOf(inner, content, start, end),
        hole: (offset) => holeAt(inner, offset),
    });
}
function innerTextOf(source, segments) {
    let offset = 0;
    const pieces = segments
        .filter((segment) => segment.kind === 'hole' || segment.text !== '')
        .map((segment) => {
        const scanned = segment.kind === 'hole' ? _json_token_js__WEBPACK_IMPORTED_MODULE_1__/* .holeMark */ ._H : segment.text;
        const piece = { segment, scanned, offset };
        offset += scanned.length;
        return piece;
    });
    return { source, pieces };
}
function spanOf(inner, start, end) {
    const from = place(inner, start, 'start');
    const to = end > start ? place(inner, end - 1, 'end') : from;
    return { source: inner.source, start: from, end: Math.max(from, to) };
}
function place({ pieces }, offset, edge) {
    const piece = pieces[indexAt(pieces, offset)];
    if (piece === undefined)
        return 0;
    const { segment } = piece;
    const delta = offset - piece.offset;
    if (delta >= piece.scanned.length)
        return segment.end;
    if (segment.kind === 'hole' || !(0,_segment_js__WEBPACK_IMPORTED_MODULE_3__/* .isLinear */ .ym)(segment))
        return segment[edge];
    return segment.start + delta + (edge === 'end' ? 1 : 0);
}
function indexAt(pieces, offset) {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((pieces[middle]?.offset ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
function holeAt({ source, pieces }, offset) {
    const piece = pieces[indexAt(pieces, offset)];
    if (piece?.segment.kind !== 'hole' || piece.offset !== offset)
        return undefined;
    const { segment } = piece;
    const span = { source, start: segment.start, end: segment.end };
    const asKey = { kind: 'string', text: segment.text, holes: [holeOf(segment, 0)], span };
    return { asKey, asValue: segment.value ?? unknownOf(segment, span) };
}
function unknownOf(segment, span) {
    const expression = segment.text.length > 80 ? `${segment.text.slice(0, 80)}\u2026` : segment.text;
    return { kind: 'unknown', expression, reason: 'it is filled in when the template is deployed', span };
}
function holeOf(segment, start) {
    const hole = { start, end: start + segment.text.length, name: segment.name };
    return segment.default === undefined ? hole : { ...hole, default: segment.default };
}
function stringOf(inner, content, start, end) {
    const span = spanOf(inner, start, end);
    const { pieces } = inner;
    const holes = [];
    let text = '';
    let from = start + 1;
    for (let index = indexAt(pieces, start); index < pieces.length; index++) {
        const piece = pieces[index];
        if (piece === undefined || piece.offset >= end)
            break;
        if (piece.segment.kind !== 'hole')
            continue;
        text += unescape(slice(inner, from, piece.offset));
        holes.push(holeOf(piece.segment, text.length));
        text += piece.segment.text;
        from = piece.offset + 1;
    }
    if (holes.length === 0)
        return { kind: 'string', text: content, holes, span };
    return { kind: 'string', text: text + unescape(slice(inner, from, end - 1)), holes, span };
}
function slice({ pieces }, from, to) {
    let text = '';
    for (let index = indexAt(pieces, from); index < pieces.length; index++) {
        const piece = pieces[index];
        if (piece === undefined || piece.offset >= to)
            break;
        text += piece.scanned.slice(Math.max(from - piece.offset, 0), to - piece.offset);
    }
    return text;
}
function unescape(raw) {
    if (!raw.includes('\\'))
        return raw;
    const scanner = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner)(`"${raw}"`);
    scanner.scan();
    return scanner.getTokenValue();
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


/***/ }),

/***/ 59448:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ readPolicyDocument)
});

// EXTERNAL MODULE: ./lib/core/model/value.js
var value = __webpack_require__(18148);
;// CONCATENATED MODULE: ./lib/core/parse/allowed-values.js
const maxValues = 16;
function withAllowedValues(value) {
    switch (value.kind) {
        case 'string':
            return choiceAmong(value);
        case 'list':
            return { ...value, items: value.items.map(withAllowedValues) };
        case 'map':
            return {
                ...value,
                entries: value.entries.map(({ key, value: inner }) => ({ key, value: withAllowedValues(inner) })),
            };
        case 'choice': {
            const options = value.options.map((option) => ({
                ...option,
                value: option.value && withAllowedValues(option.value),
            }));
            return { ...value, options };
        }
        default:
            return value;
    }
}
function choiceAmong(string) {
    const [hole] = string.holes;
    if (hole?.values === undefined || hole.values.length > maxValues)
        return string;
    if (hole.start > 0 || hole.end < string.text.length)
        return string;
    const options = [...new Set(hole.values)].map((text) => ({
        when: [literalOf(string.text, hole, text)],
        value: { ...string, text, holes: [] },
    }));
    return { kind: 'choice', options, span: string.span };
}
function literalOf(subject, { name, values: among }, value) {
    const means = { kind: 'is', subject, value };
    return {
        condition: `${name} is ${value}`,
        is: true,
        means: among === undefined ? means : { ...means, among },
    };
}

// EXTERNAL MODULE: ./lib/core/model/guard.js
var guard = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/core/parse/branches.js

function branchesOf(value, when) {
    if (value.kind !== 'list' && value.kind !== 'choice')
        return [{ value, when }];
    const found = [];
    collectBranches(value, when, found);
    return found;
}
function collectBranches(value, when, into) {
    if (value.kind === 'list')
        for (const item of value.items)
            collectBranches(item, when, into);
    else if (value.kind === 'choice')
        for (const option of value.options) {
            if (option.value !== undefined && (0,guard/* canCoexist */.sm)(when, option.when))
                collectBranches(option.value, (0,guard/* both */.WP)(when, option.when), into);
        }
    else
        into.push({ value, when });
}
function stringsOf(value, when, scalars) {
    const values = [];
    const unresolved = [];
    for (const branch of branchesOf(value, when)) {
        const { kind } = branch.value;
        if (kind === 'unknown')
            unresolved.push(branch.value);
        else if (kind === 'string' || (scalars && (kind === 'number' || kind === 'boolean'))) {
            const { text, span } = branch.value;
            values.push({
                kind: 'string',
                text,
                holes: kind === 'string' ? branch.value.holes : [],
                span,
                when: branch.when,
            });
        }
    }
    return { values, unresolved };
}
function scalarOf(value) {
    if (value === undefined || value.kind === 'list')
        return undefined;
    for (const branch of branchesOf(value, [])) {
        if (branch.value.kind === 'string')
            return branch.value;
        if (branch.value.kind === 'unknown')
            return holeOf(branch.value);
        if (branch.value.kind === 'number' || branch.value.kind === 'boolean')
            return { kind: 'string', text: branch.value.text, holes: [], span: branch.value.span };
    }
    return undefined;
}
function holeOf({ expression, span }) {
    return {
        kind: 'string',
        text: expression,
        holes: [{ start: 0, end: expression.length, name: expression }],
        span,
    };
}

;// CONCATENATED MODULE: ./lib/core/parse/policy-document.js



function readPolicyDocument(tree, about) {
    const unresolved = [];
    const statements = [];
    let version;
    let index = 0;
    for (const body of branchesOf(tree, about.when)) {
        if (body.value.kind === 'unknown')
            unresolved.push(body.value);
        if (body.value.kind !== 'map')
            continue;
        version ??= scalarOf((0,value/* entryOf */.M)(body.value, 'Version')?.value);
        const list = (0,value/* entryOf */.M)(body.value, 'Statement')?.value;
        for (const branch of list === undefined ? [] : branchesOf(list, body.when)) {
            if (branch.value.kind === 'unknown')
                unresolved.push(branch.value);
            if (branch.value.kind !== 'map')
                index += 1;
            else
                for (const variant of effectsOf(branch.value, branch.when, unresolved))
                    statements.push(readStatement(branch.value, variant, index++, unresolved));
        }
    }
    return { ...about, span: tree.span, tree, version, statements, unresolved };
}
function effectsOf(statement, when, unresolved) {
    const effect = (0,value/* entryOf */.M)(statement, 'Effect')?.value;
    if (effect === undefined)
        return [{ effect, when }];
    const branches = effect.kind === 'list' ? [] : branchesOf(withAllowedValues(effect), when);
    if (branches.length === 0)
        return [{ effect: undefined, when }];
    return branches.map((branch) => {
        if (branch.value.kind === 'unknown')
            unresolved.push(branch.value);
        const text = branch.value.kind === 'string' ? branch.value.text : undefined;
        return { effect: text === 'Allow' || text === 'Deny' ? text : undefined, when: branch.when };
    });
}
function readStatement(tree, { effect, when }, index, unresolved) {
    const action = elementOf(tree, 'Action', 'NotAction', unresolved);
    const resource = elementOf(tree, 'Resource', 'NotResource', unresolved);
    const principal = elementOf(tree, 'Principal', 'NotPrincipal', unresolved);
    const conditions = (0,value/* entryOf */.M)(tree, 'Condition');
    return {
        index,
        span: tree.span,
        when,
        tree,
        sid: scalarOf((0,value/* entryOf */.M)(tree, 'Sid')?.value),
        effect,
        action: action && readList({ ...action, value: withAllowedValues(action.value) }, when),
        resource: resource && readList(resource, when),
        principal: principal && readPrincipal({ ...principal, value: withAllowedValues(principal.value) }, when),
        conditions: conditions === undefined ? [] : readConditions(conditions, when),
    };
}
function elementOf(tree, positive, negated, unresolved) {
    const first = (0,value/* entryOf */.M)(tree, positive);
    const second = (0,value/* entryOf */.M)(tree, negated);
    if (first !== undefined && second !== undefined)
        unresolved.push({
            kind: 'unknown',
            expression: negated,
            reason: `the statement has both ${positive} and ${negated}`,
            span: second.key.span,
        });
    return first ?? second;
}
function isNegated(key) {
    return key.text.startsWith('Not');
}
function readList({ key, value }, when) {
    const strings = stringsOf(value, when, false);
    return { key, negated: isNegated(key), ...strings, span: value.span };
}
function readPrincipal({ key, value }, when) {
    const values = [];
    const unresolved = [];
    for (const branch of branchesOf(value, when)) {
        if (branch.value.kind === 'map')
            for (const entry of branch.value.entries) {
                const strings = stringsOf(entry.value, branch.when, true);
                for (const string of strings.values)
                    values.push({ type: entry.key.text, value: string });
                unresolved.push(...strings.unresolved);
            }
        else {
            const strings = stringsOf(branch.value, branch.when, true);
            for (const string of strings.values)
                values.push({ type: string.text === '*' ? '*' : 'AWS', value: string });
            unresolved.push(...strings.unresolved);
        }
    }
    return { key, negated: isNegated(key), values, unresolved, span: value.span };
}
function readConditions({ key: block, value }, when) {
    const conditions = [];
    for (const operators of branchesOf(value, when)) {
        if (operators.value.kind === 'unknown')
            conditions.push(policy_document_hidden(block, operators.value, operators.when));
        if (operators.value.kind !== 'map')
            continue;
        for (const operator of operators.value.entries)
            for (const keys of branchesOf(operator.value, operators.when)) {
                if (keys.value.kind === 'unknown')
                    conditions.push(policy_document_hidden(operator.key, keys.value, keys.when));
                if (keys.value.kind !== 'map')
                    continue;
                for (const { key, value: values } of keys.value.entries)
                    conditions.push({
                        operator: operator.key,
                        key,
                        ...stringsOf(values, keys.when, true),
                        when: keys.when,
                        span: through(key.span, values.span),
                    });
            }
    }
    return conditions;
}
function policy_document_hidden(at, value, when) {
    const key = holeOf(value);
    const operator = at.text === 'Condition' ? key : at;
    return { operator, key, values: [], unresolved: [value], when, span: through(at.span, value.span) };
}
function through(from, to) {
    return from.source === to.source && to.end >= from.start ? { ...from, end: to.end } : from;
}


/***/ }),

/***/ 2602:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ sliceSegments),
/* harmony export */   OD: () => (/* binding */ segmentsOf),
/* harmony export */   ym: () => (/* binding */ isLinear)
/* harmony export */ });
function segmentsOf({ text, span }) {
    const written = span.source.text.slice(span.start, span.end);
    const quote = written.charAt(0);
    const isQuoted = (quote === '"' || quote === "'") &&
        written.length > 1 &&
        written.endsWith(quote) &&
        written !== text.trim();
    const aligner = { text, written, base: span.start, found: [], at: 0, from: isQuoted ? 1 : 0 };
    const end = isQuoted ? written.length - 1 : written.length;
    while (aligner.at < text.length && aligner.from < end)
        align(aligner, isQuoted ? quote : '');
    if (aligner.at < text.length)
        take(aligner, text.length - aligner.at, end - aligner.from);
    return aligner.found;
}
function sliceSegments(segments, from, to) {
    const found = [];
    let offset = 0;
    for (const segment of segments) {
        const start = Math.max(from - offset, 0);
        const end = Math.min(to - offset, segment.text.length);
        offset += segment.text.length;
        if (start >= end)
            continue;
        if (segment.kind === 'hole' || !isLinear(segment))
            found.push(segment);
        else
            found.push({
                kind: 'text',
                text: segment.text.slice(start, end),
                start: segment.start + start,
                end: segment.start + end,
            });
    }
    return found;
}
function isLinear({ text, start, end }) {
    return end - start === text.length;
}
function align(aligner, quote) {
    const { text, written, at, from } = aligner;
    const character = written.charAt(from);
    if (quote === '"' && character === '\\')
        return takeEscape(aligner);
    if (quote === "'" && character === "'")
        return take(aligner, 1, 2);
    if (isSpace(character))
        return takeSpace(aligner, quote !== '');
    if (isSpace(text.charAt(at)))
        return take(aligner, 1, 0);
    let length = 0;
    while (at + length < text.length && isSame(text, at + length, written, from + length, quote))
        length += 1;
    if (length > 0)
        take(aligner, length, length);
    else
        aligner.from += 1;
}
function isSame(text, at, written, from, quote) {
    const character = written.charAt(from);
    if (character !== text.charAt(at) || isSpace(character))
        return false;
    return quote === '' || (character !== quote && !(quote === '"' && character === '\\'));
}
function take(aligner, length, written) {
    const { at, from, base, found } = aligner;
    const text = aligner.text.slice(at, at + length);
    const last = found.at(-1);
    const start = base + from;
    const end = start + written;
    aligner.at += length;
    aligner.from += written;
    if (length === 0)
        return;
    if (last !== undefined && last.end === start && isLinear(last) && length === written)
        found[found.length - 1] = { ...last, text: last.text + text, end };
    else
        found.push({ kind: 'text', text, start, end });
}
function takeEscape(aligner) {
    const { written, from, text, at } = aligner;
    const letter = written.charAt(from + 1);
    if (letter === '\n' || letter === '\r') {
        aligner.from += 1;
        while (isSpace(written.charAt(aligner.from)))
            aligner.from += 1;
        return;
    }
    const length = { x: 4, u: 6, U: 10 }[letter] ?? 2;
    take(aligner, letter === 'U' && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1, length);
}
function takeSpace(aligner, isQuoted) {
    const { text, written, at, from } = aligner;
    let end = from;
    let lines = 0;
    for (; isSpace(written.charAt(end)); end++)
        if (written.charAt(end) === '\n')
            lines += 1;
    let length = end - from;
    if (isQuoted && lines > 0)
        length = Math.max(lines - 1, 1);
    if (!isQuoted)
        for (length = 0; isSpace(text.charAt(at + length)); length++)
            ;
    take(aligner, Math.min(length, text.length - at), end - from);
}
function isSpace(character) {
    return character === ' ' || character === '\n' || character === '\t' || character === '\r';
}


/***/ }),

/***/ 37745:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readModule: () => (/* binding */ readModule)
});

// EXTERNAL MODULE: ./lib/core/model/guard.js
var model_guard = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/parse/detect-policy-type.js
var detect_policy_type = __webpack_require__(72596);
// EXTERNAL MODULE: ./lib/core/parse/hcl/parse-hcl.js + 10 modules
var parse_hcl = __webpack_require__(90594);
// EXTERNAL MODULE: ./lib/core/parse/policy-document.js + 2 modules
var policy_document = __webpack_require__(59448);
// EXTERNAL MODULE: ./lib/core/model/value.js
var model_value = __webpack_require__(18148);
// EXTERNAL MODULE: ./lib/core/parse/cloudformation/unknown.js
var cloudformation_unknown = __webpack_require__(5290);
// EXTERNAL MODULE: ./lib/core/model/formula.js
var model_formula = __webpack_require__(66831);
// EXTERNAL MODULE: ./lib/core/parse/cloudformation/text.js
var cloudformation_text = __webpack_require__(87105);
;// CONCATENATED MODULE: ./lib/core/parse/terraform/references.js
function blockReferredTo(expression) {
    if (expression.kind !== 'traversal' || expression.root.kind !== 'variable')
        return undefined;
    const isData = expression.root.name === 'data';
    const names = [expression.root.name, ...expression.steps.map(nameOf)];
    const [type, name] = isData ? names.slice(1) : names;
    if (type === undefined || name === undefined)
        return undefined;
    const prefix = isData ? 'data.' : '';
    const rest = names.slice(isData ? 3 : 2);
    return {
        type: prefix + type,
        address: `${prefix}${type}.${name}`,
        attribute: rest.findLast((each) => each !== undefined) ?? '',
    };
}
function localReferredTo(expression, scope) {
    if (expression.kind !== 'traversal' || expression.root.kind !== 'variable')
        return undefined;
    const [first, ...rest] = expression.steps;
    if (expression.root.name !== 'local' || first?.kind !== 'attribute')
        return undefined;
    let found = scope.module.locals.get(first.name);
    if (scope.bindings.has('local') || scope.resolving.includes(first.name))
        return undefined;
    for (const step of rest)
        found = found && memberOf(found, step);
    if (found === undefined)
        return undefined;
    return {
        expression: found,
        scope: { ...scope, bindings: new Map(), resolving: [...scope.resolving, first.name] },
    };
}
function nameOf(step) {
    return step.kind === 'attribute' ? step.name : undefined;
}
function memberOf(object, step) {
    const name = step.kind === 'index' ? textOf(step.key) : nameOf(step);
    if (object.kind !== 'object' || name === undefined)
        return undefined;
    return object.items.findLast(({ key }) => (key.kind === 'name' ? key.text : textOf(key)) === name)?.value;
}
function textOf(expression) {
    const [only, ...more] = expression.kind === 'template' ? expression.parts : [];
    return only?.kind === 'literal' && more.length === 0 ? only.text : undefined;
}

// EXTERNAL MODULE: ./lib/core/parse/parsed.js
var parsed = __webpack_require__(43250);
;// CONCATENATED MODULE: ./lib/core/parse/terraform/scope.js


const maxWork = 1 << 19;
const charactersOfWork = 64;
function scopeOf(module, work = newWork()) {
    return { module, bindings: new Map(), resolving: [], level: 0, work };
}
function newWork() {
    return { left: maxWork };
}
function spend({ work }, amount) {
    work.left -= amount;
    return work.left >= 0;
}
function spendText(scope, length) {
    return spend(scope, 1 + length / charactersOfWork);
}
function exhausted(span) {
    return (0,cloudformation_unknown/* unknownAt */.a)(span, 'the module takes too much work to evaluate');
}
function bindEach(scope, name, value, each) {
    return { ...scope, bindings: new Map(scope.bindings).set(name, { value, weight: 1, each }) };
}
function bind(scope, values) {
    const bindings = new Map(scope.bindings);
    for (const [name, value] of Object.entries(values)) {
        const { weight, depth } = measure(value, scope.work.left);
        const fits = depth <= parsed/* maxDepth */.M && spend(scope, weight);
        bindings.set(name, fits ? { value, weight } : { value: exhausted(value.span), weight: 1 });
    }
    return { ...scope, bindings };
}
function measure(value, limit) {
    let weight = 0;
    let deepest = 0;
    const open = [{ value, depth: 1 }];
    for (let next = open.pop(); next !== undefined && weight <= limit; next = open.pop()) {
        const { depth } = next;
        weight++;
        deepest = Math.max(deepest, depth);
        for (const part of partsOf(next.value))
            open.push({ value: part, depth: depth + 1 });
    }
    return { weight, depth: deepest };
}
function partsOf(value) {
    if (value.kind === 'list')
        return value.items;
    if (value.kind === 'map')
        return value.entries.map((entry) => entry.value);
    return value.kind === 'choice' ? value.options.flatMap((option) => option.value ?? []) : [];
}

;// CONCATENATED MODULE: ./lib/core/parse/terraform/written.js
const maxLength = 1000;
function written({ source, start, end }) {
    const text = source.text
        .slice(start, Math.min(end, start + maxLength))
        .replaceAll(/\s+/g, ' ')
        .trim();
    return end - start <= maxLength ? text : `${text}\u2026 (at ${start})`;
}

;// CONCATENATED MODULE: ./lib/core/parse/terraform/formula.js





const maxSize = 64;
const nothing = '\u0000null';
function formulaOf(expression, scope, evaluate) {
    const formula = read(expression, { scope, evaluate, level: 0 });
    return (0,model_formula/* sizeOf */.$d)(formula, maxSize) > maxSize ? itself(expression) : formula;
}
const maxLevel = 16;
function read(expression, outer) {
    if (outer.level > maxLevel || !spend(outer.scope, 4))
        return itself(expression);
    const reading = { ...outer, level: outer.level + 1 };
    switch (expression.kind) {
        case 'boolean':
            return { kind: 'constant', value: expression.value };
        case 'parentheses':
            return read(expression.inner, reading);
        case 'unary':
            return expression.operator === '!' ? (0,model_formula/* not */.AU)(read(expression.operand, reading)) : itself(expression);
        case 'binary':
            return readBinary(expression, reading);
        case 'call':
            return readCall(expression, reading);
        default: {
            const local = localReferredTo(expression, reading.scope);
            return local === undefined
                ? itself(expression)
                : read(local.expression, { ...reading, scope: local.scope });
        }
    }
}
function itself({ span }) {
    return { kind: 'atom', name: written(span) };
}
function readBinary(expression, reading) {
    const { operator, left, right } = expression;
    if (operator === '&&' || operator === '||')
        return { kind: operator === '&&' ? 'all' : 'any', of: [read(left, reading), read(right, reading)] };
    const isThere = readLength(expression);
    if (isThere !== undefined)
        return isThere;
    if (operator !== '==' && operator !== '!=')
        return itself(expression);
    const { scope, evaluate } = reading;
    const equal = equality(left, right, evaluate(left, scope), evaluate(right, scope), reading);
    if (equal === undefined)
        return itself(expression);
    return operator === '==' ? equal : (0,model_formula/* not */.AU)(equal);
}
function equality(left, right, a, b, reading) {
    if (a.kind === 'boolean')
        return a.value ? read(right, reading) : (0,model_formula/* not */.AU)(read(right, reading));
    if (b.kind === 'boolean')
        return b.value ? read(left, reading) : (0,model_formula/* not */.AU)(read(left, reading));
    const [first, second] = [given(a), given(b)];
    if (first !== undefined && second !== undefined)
        return { kind: 'constant', value: first === second };
    const [subject, value] = first === undefined ? [subjectOf(left, a, reading), second] : [subjectOf(right, b, reading), first];
    return subject === undefined || value === undefined ? undefined : { kind: 'is', subject, value };
}
function subjectOf({ span }, value, { scope }) {
    const text = (0,cloudformation_text/* textOf */.b6)(value);
    if (text !== undefined)
        return text.text;
    return scope.bindings.size === 0 ? written(span) : undefined;
}
function given(value) {
    if (value.kind === 'null')
        return nothing;
    const text = (0,cloudformation_text/* textOf */.b6)(value);
    return text?.holes.length === 0 ? text.text : undefined;
}
function readLength({ operator, left, right }) {
    const number = right.kind === 'number' ? right.value : undefined;
    const [counted] = left.kind === 'call' && left.name === 'length' ? left.arguments : [];
    if (counted === undefined || number === undefined)
        return undefined;
    const some = { kind: 'atom', name: `length(${written(counted.span)}) > 0` };
    const asked = `${operator} ${number}`;
    if (['> 0', '!= 0', '>= 1'].includes(asked))
        return some;
    return ['== 0', '<= 0', '< 1'].includes(asked) ? (0,model_formula/* not */.AU)(some) : undefined;
}
function readCall(expression, reading) {
    const { scope, evaluate } = reading;
    const [list, searched] = expression.arguments;
    if (expression.name !== 'contains' || list === undefined || searched === undefined)
        return itself(expression);
    const value = evaluate(list, scope);
    const values = value.kind === 'list' ? value.items.flatMap((item) => given(item) ?? []) : [];
    if (value.kind !== 'list' || values.length < value.items.length || values.length > maxSize)
        return itself(expression);
    const subject = subjectOf(searched, evaluate(searched, scope), reading);
    if (subject === undefined)
        return itself(expression);
    return { kind: 'any', of: values.map((each) => ({ kind: 'is', subject, value: each })) };
}

;// CONCATENATED MODULE: ./lib/core/parse/terraform/module.js
function collectModule(bodies, call) {
    const blocks = bodies.flatMap((body) => body.blocks);
    return {
        ...(call === undefined ? {} : { call }),
        variables: new Map(blocksOf(blocks, 'variable').flatMap(({ labels: [name], body }) => name === undefined ? [] : [[name.text, variableOf(name, body)]])),
        locals: new Map(blocksOf(blocks, 'locals').flatMap(({ body }) => body.attributes.map(({ name, expression }) => [name.text, expression]))),
        blocks: blocks.flatMap((block) => moduleBlockOf(block) ?? []),
    };
}
function argumentOf(body, name) {
    return body.attributes.find((attribute) => attribute.name.text === name)?.expression;
}
function blocksOf(blocks, type) {
    return blocks.filter((block) => block.type.text === type);
}
function variableOf({ text, span }, body) {
    return {
        name: `var.${text}`,
        span,
        isLimited: blocksOf(body.blocks, 'validation').length > 0,
        type: argumentOf(body, 'type'),
        fallback: argumentOf(body, 'default'),
    };
}
function moduleBlockOf(block) {
    const kind = block.type.text;
    const [first, second] = block.labels;
    if (kind === 'module' && first !== undefined)
        return { kind, type: '', name: first.text, address: `module.${first.text}`, block };
    if ((kind !== 'resource' && kind !== 'data') || first === undefined || second === undefined)
        return undefined;
    const address = `${first.text}.${second.text}`;
    return {
        kind,
        type: first.text,
        name: second.text,
        address: kind === 'data' ? `data.${address}` : address,
        block,
    };
}

;// CONCATENATED MODULE: ./lib/core/parse/terraform/condition.js




function conditionOf(expression, scope, evaluate) {
    const value = evaluate(expression, scope);
    if (value.kind === 'boolean')
        return value.value;
    let is = true;
    let bare = expression;
    for (;;) {
        if (bare.kind === 'parentheses')
            bare = bare.inner;
        else if (bare.kind === 'unary' && bare.operator === '!') {
            bare = bare.operand;
            is = !is;
        }
        else
            break;
    }
    const condition = written(bare.span);
    const means = formulaOf(bare, scope, evaluate);
    const saysItsNameOnly = means.kind === 'atom' && means.name === condition;
    return saysItsNameOnly ? { condition, is } : { condition, is, means };
}
function guardOf(body, scope, evaluate) {
    return (0,model_guard/* both */.WP)(scope.module.call?.when ?? model_guard/* always */.Gk, ownGuardOf(body, scope, evaluate));
}
function ownGuardOf(body, scope, evaluate) {
    const count = argumentOf(body, 'count');
    if (count !== undefined)
        return guardOfCount(count, evaluate(count, scope));
    const forEach = argumentOf(body, 'for_each');
    return forEach === undefined ? [] : guardOfForEach(forEach, evaluate(forEach, scope));
}
function guardOfForEach(expression, value) {
    const known = (each) => each?.kind === 'list' || each?.kind === 'map' || each?.kind === 'null';
    const text = `length(${written(expression.span)}) > 0`;
    return value.kind === 'list'
        ? guardOfItems(value.items, text)
        : guardOfBranches(value, known, isEmpty, text);
}
function guardOfItems(items, text) {
    const guards = items.flatMap((item) => {
        if (item.kind === 'unknown')
            return [undefined];
        if (item.kind !== 'choice')
            return [model_guard/* always */.Gk];
        const there = item.options.filter((option) => option.value !== undefined);
        return there.length === item.options.length ? [model_guard/* always */.Gk] : there.map((option) => option.when);
    });
    const [first] = guards;
    if (guards.some((guard) => guard?.length === 0))
        return model_guard/* always */.Gk;
    const isOne = first !== undefined && guards.every((guard) => guard !== undefined && isSame(guard, first));
    return isOne ? first : [{ condition: text, is: true }];
}
function isSame(a, b) {
    return (0,model_guard/* isImpliedBy */.y$)(a, b) && (0,model_guard/* isImpliedBy */.y$)(b, a);
}
function guardOfCount(expression, value) {
    const known = (each) => each?.kind === 'number' || each?.kind === 'null';
    const none = (each) => each?.kind !== 'number' || each.value === 0;
    return guardOfBranches(value, known, none, `${written(expression.span)} > 0`);
}
function isEmpty(value) {
    if (value?.kind === 'list')
        return value.items.length === 0;
    return value?.kind !== 'map' || value.entries.length === 0;
}
function guardOfBranches(value, isKnown, isNone, text) {
    const branches = value.kind === 'choice' ? value.options : [{ when: [], value }];
    const some = branches.filter((branch) => !isNone(branch.value));
    if (!branches.every((branch) => isKnown(branch.value)))
        return [{ condition: text, is: true }];
    if (some.length === 0)
        return [{ condition: text, is: true, means: { kind: 'constant', value: false } }];
    const [only] = some;
    if (some.length === branches.length)
        return [];
    return some.length === 1 && only !== undefined ? only.when : [{ condition: text, is: true }];
}

// EXTERNAL MODULE: ./lib/core/parse/cloudformation/branches.js
var cloudformation_branches = __webpack_require__(80706);
;// CONCATENATED MODULE: ./lib/core/parse/terraform/choose.js



function choose(branches, span, scope) {
    const sizes = branches.map(({ when, value }) => (1 + when.length) * sizeOf(value));
    const isFew = spend(scope, sizes.reduce((sum, size) => sum + size, 0));
    const value = isFew ? (0,cloudformation_branches/* choiceOf */.FH)(branches, span) : undefined;
    if (isFew && value === undefined)
        return (0,cloudformation_unknown/* unknownAt */.a)(span, 'no branch of it can be there');
    if (value === undefined || (value.kind === 'choice' && value.options.length > cloudformation_branches/* maxBranches */.PT))
        return tooMany(span);
    return value;
}
function chooseEach(values, span, scope, make) {
    return choosePresent(values, span, scope, (there) => there.length < values.length ? (0,cloudformation_unknown/* unknownAt */.a)(span, 'part of it is not there') : make(there));
}
function choosePresent(values, span, scope, make) {
    if (!values.some((value) => value.kind === 'choice'))
        return make(values);
    const rows = (0,cloudformation_branches/* combine */.kg)(values, (work) => spend(scope, work));
    if (rows === undefined)
        return tooMany(span);
    const branches = rows.map(({ when, value }) => ({
        when,
        value: make(value.filter((each) => each !== undefined)),
    }));
    return choose(branches, span, scope);
}
function tooMany(span) {
    return (0,cloudformation_unknown/* unknownAt */.a)(span, 'it depends on too many conditions');
}
function sizeOf(value) {
    return value?.kind === 'choice' ? value.options.reduce((sum, { when }) => sum + 1 + when.length, 0) : 1;
}

;// CONCATENATED MODULE: ./lib/core/parse/terraform/elements.js
function elementsOf(value) {
    if (value.kind === 'map')
        return value.entries.some((entry) => entry.key.holes.length > 0 || isUncertain(entry.value))
            ? undefined
            : byKey(value.entries);
    if (value.kind !== 'list' || value.items.some(isUncertain))
        return undefined;
    return value.items.map((item, index) => ({
        key: { kind: 'number', value: index, text: String(index), span: item.span },
        value: item,
    }));
}
function byKey(entries) {
    const last = [...new Map(entries.map((entry) => [entry.key.text, entry])).values()];
    return last.toSorted(({ key: { text: a } }, { key: { text: b } }) => (a < b ? -1 : Number(a > b)));
}
const noSuchElement = 'there is no such element';
function isUncertain(item) {
    if (item.kind === 'choice')
        return item.options.some((option) => option.value === undefined || isUncertain(option.value));
    return item.kind === 'unknown' || isRepeated(item);
}
function isRepeated(item) {
    if (item.kind === 'list')
        return item.items.some(isRepeated);
    return item.kind === 'string' && item.holes.some(({ list }) => list !== undefined);
}

;// CONCATENATED MODULE: ./lib/core/parse/terraform/functions/choosing.js


const choosingFunctions = {
    can: ([value], call) => {
        const isOpen = value?.kind === 'string' ? !(0,model_value/* isKnown */.q)(value) : value?.kind === 'unknown' && !isMissing(value);
        if (value === undefined || isOpen || value.kind === 'choice')
            return call.unknown();
        const is = !isMissing(value);
        return { kind: 'boolean', value: is, text: String(is), span: call.span };
    },
    coalesce: (values, call) => {
        for (const value of values) {
            if (value.kind === 'null' || (value.kind === 'string' && value.text === ''))
                continue;
            return value.kind === 'string' && !(0,model_value/* isKnown */.q)(value) && isOneHole(value.text, value.holes)
                ? call.unknown()
                : value;
        }
        return call.unknown();
    },
    coalescelist: (lists, call) => {
        const first = lists.find((list) => list.kind !== 'null' && (list.kind !== 'list' || list.items.length > 0));
        const isOpen = first?.kind === 'list' && first.items.every(isUncertain) && lists.at(-1) !== first;
        return first === undefined || isOpen ? call.unknown() : first;
    },
    contains: (args, call) => call.each(args, ([list, searched]) => {
        if (list?.kind !== 'list' || searched?.kind !== 'string' || !(0,model_value/* isKnown */.q)(searched))
            return call.unknown();
        const value = list.items.some((item) => item.kind === 'string' && (0,model_value/* isKnown */.q)(item) && item.text === searched.text);
        const isDecided = value || list.items.every((item) => item.kind === 'string' && (0,model_value/* isKnown */.q)(item));
        return isDecided ? { kind: 'boolean', value, text: String(value), span: call.span } : call.unknown();
    }),
    element: (args, call) => call.each(args, ([list, index]) => {
        if (list?.kind !== 'list' || index?.kind !== 'number' || list.items.some(isUncertain))
            return call.unknown();
        return list.items[index.value % list.items.length] ?? call.unknown();
    }),
    nonsensitive: ([value], call) => value ?? call.unknown(),
    one: (args, call) => call.each(args, ([list]) => {
        if (list?.kind !== 'list' || list.items.length > 1 || list.items.some(isUncertain))
            return call.unknown();
        return list.items[0] ?? { kind: 'null', span: call.span };
    }),
    sensitive: ([value], call) => value ?? call.unknown(),
    try: (values, call) => values.find((value) => !isMissing(value)) ?? call.unknown(),
};
function isMissing(value) {
    if (value.kind === 'list')
        return value.items.some(isMissing);
    return value.kind === 'unknown' && value.reason === noSuchElement;
}
function isOneHole(text, holes) {
    return holes.reduce((length, { start, end }) => length + end - start, 0) === text.length;
}

// EXTERNAL MODULE: ./lib/core/parse/embedded-json.js
var embedded_json = __webpack_require__(41800);
// EXTERNAL MODULE: ./lib/core/parse/json-text.js
var json_text = __webpack_require__(12577);
;// CONCATENATED MODULE: ./lib/core/parse/terraform/functions/json.js




const jsonFunctions = {
    jsondecode: ([text], call) => call.each([text ?? call.unknown()], ([json]) => {
        if (json?.kind !== 'string' || (0,cloudformation_text/* isAllHoles */.vm)(json) || !call.spend(json.text.length / 16))
            return call.unknown();
        const { value, problems } = (0,embedded_json/* parseEmbeddedJson */.o)(call.span.source, (0,cloudformation_text/* segmentsAt */.OH)(json, call.span));
        return value === undefined || problems.length > 0 ? call.unknown('its JSON cannot be read') : value;
    }),
    jsonencode: ([value], call) => call.each([value ?? call.unknown()], ([known]) => {
        const text = known && (0,json_text/* jsonTextOf */.t)(inKeyOrder(known));
        const isOpen = text?.holes.some(({ list }) => list !== undefined) !== false;
        return isOpen ? call.unknown() : call.string(text);
    }),
};
function inKeyOrder(value) {
    if (value.kind === 'list')
        return { ...value, items: value.items.map(inKeyOrder) };
    if (value.kind !== 'map')
        return value;
    const entries = byKey(value.entries).map((entry) => ({ ...entry, value: inKeyOrder(entry.value) }));
    return { ...value, entries };
}

;// CONCATENATED MODULE: ./lib/core/parse/terraform/functions/set-of.js

function setOf(items) {
    return sorted(withoutRepeated(ofOneType(items)));
}
function ofOneType(items) {
    if (!items.some(({ kind }) => kind === 'string'))
        return items;
    return items.map((item) => item.kind === 'number' || item.kind === 'boolean'
        ? { kind: 'string', text: item.text, holes: [], span: item.span }
        : item);
}
function sorted(items) {
    const texts = items.flatMap((item) => (item.kind === 'string' && (0,model_value/* isKnown */.q)(item) ? [item] : []));
    if (texts.length < items.length)
        return items;
    return texts.toSorted((a, b) => (a.text < b.text ? -1 : Number(a.text > b.text)));
}
function withoutRepeated(items) {
    const seen = new Set();
    return items.filter((item) => {
        if (item.kind !== 'string' || !(0,model_value/* isKnown */.q)(item))
            return true;
        const isNew = !seen.has(item.text);
        seen.add(item.text);
        return isNew;
    });
}

;// CONCATENATED MODULE: ./lib/core/parse/terraform/functions/lists.js




const listFunctions = {
    compact: ([list], call) => listOf(list, call, (items) => compacted(ofOneType(items))),
    concat: (lists, call) => {
        const items = lists.map((list) => itemsOf(list, call));
        return items.includes(undefined)
            ? call.unknown()
            : { kind: 'list', items: items.flatMap((each) => each ?? []), span: call.span };
    },
    distinct: ([list], call) => listOf(list, call, withoutRepeated),
    flatten: ([list], call) => listOf(list, call, (items) => flattened(items, call)),
    length: ([collection], call) => call.each([collection ?? call.unknown()], ([value]) => {
        const count = value === undefined ? undefined : lists_sizeOf(value);
        return count === undefined
            ? call.unknown()
            : { kind: 'number', value: count, text: String(count), span: call.span };
    }),
    reverse: ([list], call) => listOf(list, call, (items) => items.toReversed()),
    setunion: (lists, call) => listOf(listFunctions['concat']?.(lists, call), call, setOf),
    sort: ([list], call) => listOf(list, call, sorted),
    tolist: ([list], call) => listOf(list, call, ofOneType),
    toset: ([list], call) => listOf(list, call, setOf),
};
function listOf(list, call, make) {
    const items = list === undefined || list.kind === 'unknown' ? undefined : itemsOf(list, call);
    if (items !== undefined)
        return { kind: 'list', items: make(items), span: list?.span ?? call.span };
    return list?.kind === 'unknown' ? { ...list, ...call.unknown(list.reason) } : call.unknown();
}
function itemsOf(list, call) {
    if (list.kind === 'list')
        return call.spend(list.items.length) ? list.items : undefined;
    if (list.kind === 'null')
        return [];
    if (list.kind === 'unknown')
        return [list];
    if (list.kind !== 'choice')
        return undefined;
    const { options } = list;
    const found = [];
    for (const chosen of options) {
        const items = chosen.value === undefined ? [] : itemsOf(chosen.value, call);
        if (items === undefined || !call.spend(items.length * options.length))
            return undefined;
        for (const item of items) {
            const branches = options.map(({ when }) => ({ when, value: when === chosen.when ? item : undefined }));
            const choice = (0,cloudformation_branches/* choiceOf */.FH)(branches, item.span);
            if (choice !== undefined)
                found.push(choice);
        }
    }
    return found;
}
function flattened(items, call) {
    return items.flatMap((item) => {
        const isList = item.kind === 'list' ||
            (item.kind === 'choice' && item.options.some(({ value }) => value?.kind === 'list'));
        const inner = isList ? itemsOf(item, call) : undefined;
        return inner === undefined ? [item] : flattened(inner, call);
    });
}
function compacted(items) {
    return items.flatMap((item) => {
        if (item.kind !== 'choice')
            return isBlank(item) ? [] : [item];
        const options = item.options.map((option) => option.value !== undefined && isBlank(option.value) ? { ...option, value: undefined } : option);
        return [{ ...item, options }];
    });
}
function isBlank(item) {
    return item.kind === 'null' || (item.kind === 'string' && item.text === '');
}
function lists_sizeOf(value) {
    if (value.kind === 'string')
        return (0,model_value/* isKnown */.q)(value) ? Array.from(value.text).length : undefined;
    if (value.kind === 'list')
        return value.items.some(isUncertain) ? undefined : value.items.length;
    return value.kind === 'map' ? byKey(value.entries).length : undefined;
}

;// CONCATENATED MODULE: ./lib/core/parse/terraform/functions/maps.js



const mapFunctions = {
    keys: ([map], call) => withMap(map, call, ({ entries }) => ({
        kind: 'list',
        items: byKey(entries).map(({ key }) => key),
        span: call.span,
    })),
    lookup: ([map, key, fallback], call) => withMap(map, call, (known) => call.each([key ?? call.unknown()], ([name]) => {
        if (name?.kind !== 'string' || name.holes.length > 0)
            return call.unknown();
        return (0,model_value/* entryOf */.M)(known, name.text)?.value ?? fallback ?? call.unknown();
    })),
    merge: (maps, call) => call.each(maps, (known) => merged(known, call)),
    tomap: ([map], call) => withMap(map, call, (known) => {
        const values = ofOneType(known.entries.map(({ value }) => value));
        const entries = known.entries.map((entry, index) => ({
            ...entry,
            value: values[index] ?? entry.value,
        }));
        return { ...known, entries };
    }),
    transpose: ([map], call) => withMap(map, call, (known) => transposed(known, call)),
    values: ([map], call) => withMap(map, call, ({ entries }) => ({
        kind: 'list',
        items: byKey(entries).map(({ value }) => value),
        span: call.span,
    })),
    zipmap: (args, call) => call.each(args, ([keys, values]) => zipped(keys, values, call)),
};
function zipped(keys, values, call) {
    if (keys?.kind !== 'list' || values?.kind !== 'list' || keys.items.length !== values.items.length)
        return call.unknown();
    const entries = keys.items.flatMap((key, index) => {
        const value = values.items[index];
        return key.kind === 'string' && value !== undefined && !isUncertain(value) ? [{ key, value }] : [];
    });
    return entries.length === keys.items.length && call.spend(entries.length)
        ? { kind: 'map', entries: lastOfEach(entries), span: call.span }
        : call.unknown();
}
function lastOfEach(entries) {
    return [...new Map(entries.map((entry) => [entry.key.text, entry])).values()];
}
function transposed({ entries }, call) {
    const found = new Map();
    for (const { key, value } of byKey(entries)) {
        if (value.kind !== 'list' || !call.spend(value.items.length))
            return call.unknown();
        for (const item of value.items) {
            if (item.kind !== 'string' || !(0,model_value/* isKnown */.q)(item))
                return call.unknown();
            const items = [...(found.get(item.text)?.value.items ?? []), key];
            found.set(item.text, { key: item, value: { kind: 'list', items, span: value.span } });
        }
    }
    return { kind: 'map', entries: [...found.values()], span: call.span };
}
function withMap(map, call, make) {
    return call.each([map ?? call.unknown()], ([known]) => {
        const isComplete = known?.kind === 'map' && known.entries.every(({ key }) => key.holes.length === 0);
        return isComplete ? make(known) : call.unknown();
    });
}
function merged(maps, call) {
    const entries = new Map();
    for (const map of maps) {
        if (map.kind === 'null')
            continue;
        if (map.kind !== 'map')
            return call.unknown();
        for (const entry of map.entries)
            entries.set(entry.key.text, entry);
    }
    return { kind: 'map', entries: [...entries.values()], span: call.span };
}

;// CONCATENATED MODULE: ./lib/core/parse/terraform/functions/numbers.js


const numberFunctions = {
    abs: (args, call) => calculated(args, call, ([number = 0]) => Math.abs(number)),
    ceil: (args, call) => calculated(args, call, ([number = 0]) => Math.ceil(number)),
    floor: (args, call) => calculated(args, call, ([number = 0]) => Math.floor(number)),
    max: (args, call) => calculated(args, call, (numbers) => numbers.reduce((a, b) => Math.max(a, b))),
    min: (args, call) => calculated(args, call, (numbers) => numbers.reduce((a, b) => Math.min(a, b))),
    sum: ([list], call) => call.each([list ?? call.unknown()], ([known]) => known?.kind === 'list' && !known.items.some(isUncertain) && call.spend(known.items.length)
        ? calculated(known.items, call, (numbers) => numbers.reduce((a, b) => a + b, 0))
        : call.unknown()),
    tobool: ([value], call) => call.each([value ?? call.unknown()], ([known]) => {
        if (known?.kind === 'boolean' || known?.kind === 'null')
            return known;
        const text = known?.kind === 'string' && (0,model_value/* isKnown */.q)(known) ? known.text : '';
        return text === 'true' || text === 'false'
            ? { kind: 'boolean', value: text === 'true', text, span: call.span }
            : call.unknown();
    }),
    tonumber: ([value], call) => call.each([value ?? call.unknown()], ([known]) => {
        if (known?.kind === 'number' || known?.kind === 'null')
            return known;
        const text = known?.kind === 'string' && (0,model_value/* isKnown */.q)(known) ? known.text : '';
        return /^-?[0-9]+(?:\.[0-9]+)?$/.test(text)
            ? { kind: 'number', value: Number(text), text, span: call.span }
            : call.unknown();
    }),
};
function calculated(values, call, calculate) {
    return call.each(values, (known) => {
        const numbers = known.flatMap((value) => (value.kind === 'number' ? [value.value] : []));
        if (numbers.length < values.length || numbers.length === 0)
            return call.unknown();
        const value = calculate(numbers);
        return { kind: 'number', value, text: String(value), span: call.span };
    });
}

;// CONCATENATED MODULE: ./lib/core/parse/terraform/functions/sets.js



const setFunctions = {
    alltrue: (args, call) => withLists(args, call, ([items]) => allAre(true, items, call)),
    anytrue: (args, call) => withLists(args, call, ([items]) => allAre(false, items, call)),
    chunklist: ([list, size], call) => withLists([list], call, ([items]) => {
        const length = size?.kind === 'number' ? size.value : 0;
        if (!Number.isInteger(length) || length < 1)
            return call.unknown();
        const starts = [...Array(Math.ceil(items.length / length)).keys()].map((index) => index * length);
        return sets_listOf(starts.map((start) => sets_listOf(items.slice(start, start + length), call.span)), call.span);
    }),
    index: ([list, searched], call) => withLists([list], call, ([items]) => {
        const keys = items.map(keyOf);
        const key = searched && keyOf(searched);
        const at = key === undefined || keys.includes(undefined) ? -1 : keys.indexOf(key);
        return at === -1 ? call.unknown() : numberOf(at, call.span);
    }),
    range: (args, call) => ranged(args, call),
    setintersection: (args, call) => withLists(args, call, ([first, ...others]) => chosen(first, others, call, (key, sets) => sets.every((set) => set.has(key)))),
    setproduct: (args, call) => withLists(args, call, (lists) => productOf(lists, call)),
    setsubtract: (args, call) => withLists(args, call, ([first, ...others]) => chosen(first, others, call, (key, sets) => !sets.some((set) => set.has(key)))),
    slice: ([list, start, end], call) => withLists([list], call, ([items]) => start?.kind === 'number' &&
        end?.kind === 'number' &&
        start.value >= 0 &&
        start.value <= end.value &&
        end.value <= items.length
        ? sets_listOf(items.slice(start.value, end.value), call.span)
        : call.unknown()),
};
function withLists(lists, call, make) {
    return call.each(lists.map((list) => list ?? call.unknown()), (known) => {
        const items = known.flatMap((list) => list.kind === 'list' && !list.items.some(isUncertain) ? [list.items] : []);
        const [first, ...others] = items;
        const size = items.reduce((sum, list) => sum + list.length, 0);
        return first === undefined || items.length < lists.length || !call.spend(size)
            ? call.unknown()
            : make([first, ...others]);
    });
}
function chosen(first, others, call, isWanted) {
    const keys = first.map(keyOf);
    const sets = others.map((items) => new Set(items.map(keyOf)));
    const known = sets.flatMap((set) => (set.has(undefined) ? [] : [set]));
    if (keys.includes(undefined) || known.length < sets.length)
        return call.unknown();
    const seen = new Set();
    const items = first.filter((_, index) => {
        const key = keys[index];
        if (key === undefined || seen.has(key) || !isWanted(key, known))
            return false;
        seen.add(key);
        return true;
    });
    return sets_listOf(sorted(ofOneType(items)), call.span);
}
function productOf(lists, call) {
    let rows = [[]];
    for (const items of lists) {
        if (!call.spend(rows.length * items.length))
            return call.unknown('there are too many combinations');
        rows = rows.flatMap((row) => items.map((item) => [...row, item]));
    }
    return sets_listOf(rows.map((row) => sets_listOf(row, call.span)), call.span);
}
function ranged(args, call) {
    const numbers = args.flatMap((arg) => (arg.kind === 'number' ? [arg.value] : []));
    const [a = 0, b, c] = numbers;
    const [start, limit] = b === undefined ? [0, a] : [a, b];
    const step = c ?? (start <= limit ? 1 : -1);
    const count = step === 0 ? Number.NaN : Math.max(0, Math.ceil((limit - start) / step));
    if (numbers.length < args.length || !Number.isFinite(count) || !call.spend(count))
        return call.unknown();
    return sets_listOf([...Array(count).keys()].map((index) => numberOf(start + index * step, call.span)), call.span);
}
function allAre(isAll, items, call) {
    const values = items.map((item) => (item.kind === 'boolean' ? item.value : undefined));
    if (values.includes(!isAll))
        return booleanOf(!isAll, call.span);
    return values.includes(undefined) ? call.unknown() : booleanOf(isAll, call.span);
}
function keyOf(value) {
    if (value.kind === 'string')
        return (0,model_value/* isKnown */.q)(value) ? `"${value.text}` : undefined;
    return value.kind === 'number' || value.kind === 'boolean' ? value.text : undefined;
}
function sets_listOf(items, span) {
    return { kind: 'list', items, span };
}
function numberOf(value, span) {
    return { kind: 'number', value, text: String(value), span };
}
function booleanOf(value, span) {
    return { kind: 'boolean', value, text: String(value), span };
}

;// CONCATENATED MODULE: ./lib/core/parse/terraform/functions/texts.js



const textFunctions = {
    chomp: (args, call) => changed(args, call, (text) => text.replace(/[\r\n]+$/, '')),
    format: (args, call) => call.each(args, (values) => formatted(values, call)),
    formatlist: (args, call) => formattedList(args, call),
    endswith: (args, call) => asked(args, call, (text, end) => text.endsWith(end)),
    indent: ([spaces, text], call) => spaces?.kind === 'number' && spaces.value >= 0 && spaces.value <= 80
        ? changed([text ?? call.unknown()], call, (known) => known.replaceAll('\n', `\n${' '.repeat(spaces.value)}`))
        : call.unknown(),
    join: ([separator, ...lists], call) => call.each(lists, (known) => {
        const items = [];
        for (const list of known) {
            if (list.kind !== 'list' || list.items.some(isUnknown))
                return call.unknown();
            items.push(...list.items);
        }
        return call.spend(items.length)
            ? call.eachPresent([separator ?? call.unknown(), ...items], ([by, ...values]) => joined(by, values, call))
            : call.unknown();
    }),
    lower: (args, call) => changed(args, call, (text) => text.toLowerCase()),
    replace: (args, call) => call.each(args, (values) => replaced(values, call)),
    split: ([separator, text], call) => call.each([separator ?? call.unknown(), text ?? call.unknown()], ([by, value]) => {
        if (by?.kind !== 'string' || !(0,model_value/* isKnown */.q)(by) || by.text === '' || value?.kind !== 'string')
            return call.unknown();
        const parts = (0,cloudformation_text/* split */.lD)(value, by.text);
        return call.spend(parts.length)
            ? { kind: 'list', items: parts.map((part) => call.string(part)), span: call.span }
            : call.unknown();
    }),
    startswith: (args, call) => asked(args, call, (text, start) => text.startsWith(start)),
    strcontains: (args, call) => asked(args, call, (text, part) => text.includes(part)),
    strrev: (args, call) => changed(args, call, (text) => Array.from(text).toReversed().join('')),
    substr: ([text, offset, length], call) => changed([text ?? call.unknown()], call, (known) => {
        if (offset?.kind !== 'number' || length?.kind !== 'number')
            return undefined;
        const characters = Array.from(known);
        const start = offset.value < 0 ? characters.length + offset.value : offset.value;
        const isRest = length.value < 0 || (length.value === 0 && offset.value < 0);
        return start < 0
            ? undefined
            : characters.slice(start, isRest ? undefined : start + length.value).join('');
    }),
    title: (args, call) => changed(args, call, (text) => text.replace(/(?<![\p{L}\p{N}_'])\p{L}/gu, (letter) => letter.toUpperCase())),
    tostring: ([value], call) => call.each([value ?? call.unknown()], ([scalar]) => {
        const text = scalar === undefined ? undefined : (0,cloudformation_text/* textOf */.b6)(scalar);
        if (scalar?.kind === 'string')
            return scalar;
        return text === undefined ? call.unknown() : call.string(text);
    }),
    trim: ([text, characters], call) => {
        const cut = characters?.kind === 'string' && (0,model_value/* isKnown */.q)(characters) ? new Set(characters.text) : undefined;
        return cut === undefined
            ? call.unknown()
            : changed([text ?? call.unknown()], call, (known) => trimmed(known, cut));
    },
    trimprefix: ([text, prefix], call) => {
        const start = prefix?.kind === 'string' && (0,model_value/* isKnown */.q)(prefix) ? prefix.text : undefined;
        if (start === undefined || text === undefined)
            return call.unknown();
        return changed([text], call, (known) => (known.startsWith(start) ? known.slice(start.length) : known));
    },
    trimspace: (args, call) => changed(args, call, (text) => text.trim()),
    trimsuffix: ([text, suffix], call) => {
        const end = suffix?.kind === 'string' && (0,model_value/* isKnown */.q)(suffix) ? suffix.text : undefined;
        if (end === undefined || text === undefined)
            return call.unknown();
        return changed([text], call, (known) => known.endsWith(end) ? known.slice(0, known.length - end.length) : known);
    },
    upper: (args, call) => changed(args, call, (text) => text.toUpperCase()),
};
function isUnknown(item) {
    if (item.kind !== 'choice')
        return item.kind === 'unknown' || isRepeated(item);
    return item.options.some(({ value }) => value !== undefined && isUnknown(value));
}
function joined(separator, values, call) {
    if (separator?.kind !== 'string')
        return call.unknown();
    const texts = [];
    for (const value of values) {
        const text = (0,cloudformation_text/* textOf */.b6)(value);
        if (text === undefined)
            return call.unknown();
        if (texts.length > 0)
            texts.push(separator);
        texts.push(text);
    }
    return call.string((0,cloudformation_text/* join */.fj)(texts));
}
function changed([value], call, change) {
    return call.each([value ?? call.unknown()], ([text]) => {
        if (text?.kind !== 'string' || !(0,model_value/* isKnown */.q)(text))
            return call.unknown();
        const after = change(text.text);
        if (after === undefined)
            return call.unknown();
        return after === text.text ? text : call.string((0,cloudformation_text/* literal */.eu)(after));
    });
}
function asked(args, call, question) {
    return call.each(args, ([text, other]) => {
        if (text?.kind !== 'string' || other?.kind !== 'string' || !(0,model_value/* isKnown */.q)(text) || !(0,model_value/* isKnown */.q)(other))
            return call.unknown();
        const value = question(text.text, other.text);
        return { kind: 'boolean', value, text: String(value), span: call.span };
    });
}
function trimmed(text, cut) {
    let start = 0;
    let end = text.length;
    while (start < end && cut.has(text.charAt(start)))
        start += 1;
    while (end > start && cut.has(text.charAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}
function formatted([format, ...values], call) {
    if (format?.kind !== 'string' || !(0,model_value/* isKnown */.q)(format))
        return call.unknown();
    const texts = [];
    let next = 0;
    let from = 0;
    for (let at = format.text.indexOf('%'); at !== -1; at = format.text.indexOf('%', from)) {
        const verb = format.text.charAt(at + 1);
        texts.push((0,cloudformation_text/* literal */.eu)(format.text.slice(from, at)));
        from = at + 2;
        if (verb === '%')
            texts.push((0,cloudformation_text/* literal */.eu)('%'));
        else {
            const value = values[next++];
            if (!'sdv'.includes(verb) || verb === '' || value === undefined)
                return call.unknown('the format is not evaluated');
            const text = value.kind === 'unknown' ? (0,cloudformation_text/* hole */.fk)(value.expression) : (0,cloudformation_text/* textOf */.b6)(value);
            if (text === undefined)
                return call.unknown('the format is not evaluated');
            texts.push(text);
        }
    }
    return call.string((0,cloudformation_text/* join */.fj)([...texts, (0,cloudformation_text/* literal */.eu)(format.text.slice(from))]));
}
function formattedList(args, call) {
    const [only, ...more] = args.filter((arg) => arg.kind === 'unknown');
    if (only !== undefined &&
        more.length === 0 &&
        !args.some(({ kind }) => kind === 'list' || kind === 'choice')) {
        const name = only.list ?? only.expression;
        const each = { kind: 'string', ...(0,cloudformation_text/* itemOf */.Tu)(name, (0,cloudformation_text/* hole */.fk)(`${name}[*]`)), span: only.span };
        const made = formatted(args.map((arg) => (arg === only ? each : arg)), call);
        return made.kind === 'unknown' ? made : { kind: 'list', items: [made], span: call.span };
    }
    const lists = args.filter((arg) => arg.kind === 'list');
    const [first] = lists;
    const isUnknown = args.some((arg) => arg.kind === 'unknown' || arg.kind === 'choice' || arg.kind === 'map');
    const isEven = lists.every((list) => list.items.length === first?.items.length && !list.items.some(isUncertain));
    if (first === undefined || isUnknown || !isEven || !call.spend(first.items.length * args.length))
        return call.unknown();
    const items = first.items.map((item, index) => {
        const row = args.map((arg) => (arg.kind === 'list' ? (arg.items[index] ?? call.unknown()) : arg));
        const made = call.each(row, (values) => formatted(values, call));
        return made.kind === 'string' ? { ...made, span: item.span } : made;
    });
    return { kind: 'list', items, span: call.span };
}
function replaced([text, searched, replacement], call) {
    if (text?.kind !== 'string' || searched?.kind !== 'string' || replacement?.kind !== 'string')
        return call.unknown();
    const isPlain = (0,model_value/* isKnown */.q)(searched) && searched.text !== '' && !/^\/.*\/$/.test(searched.text);
    if (!isPlain || !(0,model_value/* isKnown */.q)(text))
        return call.unknown();
    const places = [...(0,cloudformation_text/* occurrences */.T5)(text, searched.text)];
    if (places.length === 0)
        return text;
    if (!call.spend((places.length * replacement.text.length) / 64))
        return call.unknown();
    return call.string((0,cloudformation_text/* join */.fj)(withReplacement(text, places, searched.text.length, replacement)));
}
function withReplacement(text, places, length, replacement) {
    const parts = [];
    let from = 0;
    for (const at of places) {
        parts.push((0,cloudformation_text/* slice */.di)(text, from, at), replacement);
        from = at + length;
    }
    return [...parts, (0,cloudformation_text/* slice */.di)(text, from, text.text.length)];
}

;// CONCATENATED MODULE: ./lib/core/parse/terraform/functions.js







const functions = new Map([
    ...Object.entries(choosingFunctions),
    ...Object.entries(jsonFunctions),
    ...Object.entries(listFunctions),
    ...Object.entries(mapFunctions),
    ...Object.entries(numberFunctions),
    ...Object.entries(setFunctions),
    ...Object.entries(textFunctions),
]);

;// CONCATENATED MODULE: ./lib/core/parse/terraform/call-function.js




function callFunction(expression, scope, evaluate) {
    const { name, span } = expression;
    const implementation = functions.get(name);
    if (implementation === undefined)
        return (0,cloudformation_unknown/* unknownAt */.a)(span, `the function ${name} is not evaluated`);
    const args = expression.arguments.map((argument) => evaluate(argument, scope));
    const call = callOf(expression, scope);
    if (!spend(scope, args.length))
        return exhausted(span);
    if (!expression.expanded)
        return implementation(args, call);
    const last = args.at(-1);
    return last?.kind === 'list' ? implementation([...args.slice(0, -1), ...last.items], call) : call.unknown();
}
function callOf({ name, span }, scope) {
    return {
        name,
        span,
        each: (values, make) => chooseEach(values, span, scope, make),
        eachPresent: (values, make) => choosePresent(values, span, scope, make),
        string: (text) => spendText(scope, text.text.length)
            ? { kind: 'string', text: text.text, holes: text.holes, span }
            : exhausted(span),
        spend: (amount) => spend(scope, amount),
        unknown: (reason = `an argument of ${name} is not known`) => (0,cloudformation_unknown/* unknownAt */.a)(span, reason),
    };
}

;// CONCATENATED MODULE: ./lib/core/parse/terraform/hole-name.js

function holeNameOf(expression, scope) {
    const { span } = expression;
    const root = expression.kind === 'traversal' ? expression.root : expression;
    const list = root.kind === 'variable' ? scope.bindings.get(root.name)?.each : undefined;
    return list === undefined
        ? { name: written(span) }
        : { name: `${list}${written({ ...span, start: root.span.end })}`, list };
}

;// CONCATENATED MODULE: ./lib/core/parse/terraform/evaluate-for.js






function evaluateFor(expression, scope, evaluate) {
    const { span, resultKey } = expression;
    const collection = evaluate(expression.collection, scope);
    const elements = elementsOf(collection);
    if (elements === undefined)
        return overHidden(expression, collection, scope, evaluate);
    const scopes = [];
    for (const { key, value } of elements) {
        const names = expression.key === undefined ? {} : { [expression.key]: key };
        const inner = bind(scope, { ...names, [expression.value]: value });
        const holds = expression.condition === undefined || evaluate(expression.condition, inner);
        if (holds !== true && holds.kind !== 'boolean')
            return (0,cloudformation_unknown/* unknownAt */.a)(span, 'the condition of the for is not known');
        if (holds === true || holds.value)
            scopes.push(inner);
    }
    if (resultKey === undefined)
        return { kind: 'list', items: scopes.map((inner) => evaluate(expression.result, inner)), span };
    const entries = scopes.map((inner) => {
        const key = (0,cloudformation_text/* textOf */.b6)(evaluate(resultKey, inner)) ?? (0,cloudformation_text/* hole */.fk)(written(resultKey.span));
        const named = { kind: 'string', ...key, span: resultKey.span };
        return { key: named, value: evaluate(expression.result, inner) };
    });
    return { kind: 'map', entries: expression.grouped ? grouped(entries) : entries, span };
}
function overHidden(expression, collection, outer, evaluate) {
    const { span, condition } = expression;
    const hidden = (0,cloudformation_unknown/* unknownAt */.a)(span, 'what the for goes through is not known');
    const parts = collection.kind === 'list' ? collection.items : [collection];
    const isOpen = (part) => part.kind === 'unknown' || isRepeated(part);
    if (expression.resultKey !== undefined || parts.some((part) => isUncertain(part) && !isOpen(part)))
        return hidden;
    const items = [];
    for (const part of parts) {
        const scope = boundTo(part, part === collection, expression, outer);
        const holds = condition === undefined ? undefined : evaluate(condition, scope);
        if (holds?.kind === 'boolean' && !holds.value)
            continue;
        if (holds !== undefined && holds.kind !== 'boolean' && !isOpen(part))
            return hidden;
        const item = evaluate(expression.result, scope);
        items.push(isOpen(part) && !tellsMore(item) ? hidden : item);
    }
    const isKnown = items.some((item) => item !== hidden);
    return isKnown || items.length === 0 ? { kind: 'list', items, span } : hidden;
}
function boundTo(part, isWhole, { collection, key, value }, scope) {
    if (part.kind !== 'unknown')
        return bind(scope, {
            [value]: part,
            ...(key === undefined ? {} : { [key]: (0,cloudformation_unknown/* unknownAt */.a)(part.span, 'which element it is is not known') }),
        });
    const { name } = isWhole ? holeNameOf(collection, scope) : { name: part.expression };
    const list = part.list ?? name;
    const each = `${list}[*]`;
    const item = part.list === undefined ? part : { kind: 'string', ...(0,cloudformation_text/* itemOf */.Tu)(list, (0,cloudformation_text/* hole */.fk)(each)), span: part.span };
    const inner = key === undefined ? scope : bindEach(scope, key, part, `keys(${list})[*]`);
    return bindEach(inner, value, item, each);
}
function tellsMore(item) {
    const isElement = item.kind === 'string' && item.holes[0]?.default === undefined && (0,cloudformation_text/* isAllHoles */.vm)(item);
    return isRepeated(item) && !isElement;
}
function grouped(entries) {
    const groups = new Map();
    for (const { key, value } of entries) {
        const group = groups.get(key.text);
        if (group === undefined)
            groups.set(key.text, { key, items: [value] });
        else
            group.items.push(value);
    }
    return [...groups.values()].map(({ key, items }) => ({
        key,
        value: { kind: 'list', items, span: key.span },
    }));
}

;// CONCATENATED MODULE: ./lib/core/parse/terraform/runtime-value.js



const reasons = new Map([
    ['count', 'it differs between the instances of the block'],
    ['data', 'Terraform reads it when it runs'],
    ['each', 'it differs between the instances of the block'],
    ['module', 'it is what another module gives'],
    ['path', 'it depends on where Terraform runs'],
    ['self', 'it differs between the instances of the block'],
    ['terraform', 'it depends on where Terraform runs'],
]);
const scalarName = /^(?:.*_)?(?:account|arn|domain|email|endpoint|id|json|key|name|partition|path|prefix|region|suffix|url|workspace)$/;
const scalarReferences = new Set(['count', 'path']);
function runtimeValue(root, steps, span) {
    const last = steps.at(-1);
    const isSingle = steps.every((step) => step.kind !== 'splat');
    const name = last?.kind === 'attribute' ? last.name : '';
    const isScalar = scalarReferences.has(root) ||
        (root === 'each' ? name === 'key' && steps.length === 1 : scalarName.test(name));
    if (isSingle && isScalar && steps.length > 0)
        return { kind: 'string', ...(0,cloudformation_text/* hole */.fk)(written(span)), span };
    return (0,cloudformation_unknown/* unknownAt */.a)(span, reasons.get(root) ?? 'it is only known when it is deployed');
}

;// CONCATENATED MODULE: ./lib/core/parse/terraform/variable-type.js
function typeAt(type, steps) {
    let found = required(type);
    for (const step of steps) {
        if (found?.kind !== 'call' || step.kind === 'splat')
            return undefined;
        const [inner] = found.arguments;
        if (found.name === 'object')
            found = inner && variable_type_memberOf(inner, step);
        else if (['list', 'map', 'set'].includes(found.name))
            found = inner;
        else
            return undefined;
        found = found && required(found);
    }
    return found;
}
function isScalarType(type) {
    if (type?.kind === 'variable')
        return ['string', 'number', 'bool'].includes(type.name);
    const [only] = type?.kind === 'template' ? type.parts : [];
    return only?.kind === 'literal' && only.text === 'string';
}
function isListOfScalars(type) {
    if (type?.kind !== 'call' || (type.name !== 'list' && type.name !== 'set'))
        return false;
    return isScalarType(type.arguments[0]);
}
function required(type) {
    return type.kind === 'call' && type.name === 'optional' ? (type.arguments[0] ?? type) : type;
}
function variable_type_memberOf(object, step) {
    if (object.kind !== 'object' || step.kind !== 'attribute')
        return undefined;
    return object.items.find(({ key }) => key.kind === 'name' && key.text === step.name)?.value;
}

;// CONCATENATED MODULE: ./lib/core/parse/terraform/evaluate-reference.js










function evaluateReference(expression, scope, evaluate) {
    const { root, steps } = expression.kind === 'variable' ? { root: expression, steps: [] } : expression;
    if (steps.length > parsed/* maxDepth */.M)
        return (0,cloudformation_unknown/* unknownAt */.a)(expression.span, 'it goes too deep');
    const walk = { scope, evaluate, span: expression.span };
    if (root.kind !== 'variable')
        return follow(evaluate(root, scope), steps, walk);
    const bound = scope.bindings.get(root.name);
    if (bound !== undefined)
        return spend(scope, bound.weight) ? follow(bound.value, steps, walk) : exhausted(expression.span);
    const [first] = steps;
    if (first?.kind === 'attribute' && root.name === 'var')
        return evaluateVariable(first.name, steps.slice(1), walk);
    if (first?.kind === 'attribute' && root.name === 'local')
        return follow(evaluateLocal(first.name, walk), steps.slice(1), walk);
    return runtimeValue(root.name, steps, expression.span);
}
function evaluateVariable(name, steps, { scope, evaluate, span }) {
    const variable = scope.module.variables.get(name);
    if (variable === undefined)
        return (0,cloudformation_unknown/* unknownAt */.a)(span, `the module declares no variable ${name}`);
    const { type, fallback } = variable;
    const { call } = scope.module;
    if (call !== undefined) {
        const value = call.given.get(name) ?? (fallback && evaluate(fallback, scope));
        if (value === undefined)
            return (0,cloudformation_unknown/* unknownAt */.a)(span, `the call of the module gives no ${name}`);
        return follow(value, steps, { scope, evaluate, span });
    }
    const given = fallback === undefined || steps.length > 0 ? undefined : (0,cloudformation_text/* textOf */.b6)(evaluate(fallback, scope));
    const isScalar = type === undefined ? given !== undefined : isScalarType(typeAt(type, steps));
    const isList = type !== undefined && isListOfScalars(typeAt(type, steps));
    if (isList)
        return listVariable(steps.length === 0 ? fallback : undefined, { scope, evaluate, span });
    if (!isScalar)
        return (0,cloudformation_unknown/* unknownAt */.a)(span, byCaller);
    return { kind: 'string', ...(0,cloudformation_text/* hole */.fk)(written(span), given?.holes.length === 0 ? given.text : undefined), span };
}
const byCaller = 'it is a variable of the module, set by whoever uses it';
function listVariable(fallback, { scope, evaluate, span }) {
    const list = written(span);
    const given = fallback && evaluate(fallback, scope);
    const texts = given?.kind === 'list' ? given.items.map((item) => (0,cloudformation_text/* textOf */.b6)(item)) : [];
    const known = texts.flatMap((text) => (text?.holes.length === 0 ? [text.text] : []));
    if (known.length === 0 || known.length < texts.length)
        return { ...(0,cloudformation_unknown/* unknownAt */.a)(span, byCaller), list };
    const nameOf = (index) => `${list}[${known.length === 1 ? '*' : index}]`;
    const items = known.map((text, index) => ({
        kind: 'string',
        ...(0,cloudformation_text/* itemOf */.Tu)(list, (0,cloudformation_text/* hole */.fk)(nameOf(index), text)),
        span,
    }));
    return spend(scope, items.length) ? { kind: 'list', items, span } : exhausted(span);
}
function evaluateLocal(name, { scope, evaluate, span }) {
    const expression = scope.module.locals.get(name);
    if (expression === undefined)
        return (0,cloudformation_unknown/* unknownAt */.a)(span, `the module declares no local ${name}`);
    if (scope.resolving.includes(name))
        return (0,cloudformation_unknown/* unknownAt */.a)(span, `local.${name} refers back to itself`);
    const inner = { ...scope, bindings: new Map(), resolving: [...scope.resolving, name] };
    const value = evaluate(expression, inner);
    return value.kind === 'unknown' ? { ...value, ...(0,cloudformation_unknown/* unknownAt */.a)(span, value.reason) } : value;
}
function follow(from, steps, walk) {
    let value = from;
    for (const [index, step] of steps.entries()) {
        if (value.kind === 'choice') {
            const branches = value.options.map(({ when, value: each }) => ({
                when,
                value: each && follow(each, steps.slice(index), walk),
            }));
            return choose(branches, value.span, walk.scope);
        }
        if (value.kind === 'unknown')
            return (0,cloudformation_unknown/* unknownAt */.a)(walk.span, value.reason);
        if (step.kind === 'splat')
            return followSplat(value, step.full, steps.slice(index + 1), walk);
        value = elementAt(value, step, walk);
    }
    return value;
}
function followSplat(value, full, steps, walk) {
    const items = value.kind === 'list' ? value.items : value.kind === 'null' ? [] : [value];
    const own = full ? steps.length : steps.findIndex((step) => step.kind === 'index');
    const count = own === -1 ? steps.length : own;
    const list = {
        kind: 'list',
        items: items.map((item) => follow(item, steps.slice(0, count), walk)),
        span: value.span,
    };
    return follow(list, steps.slice(count), walk);
}
function elementAt(value, step, walk) {
    const key = step.kind === 'attribute' ? step.name : evaluate_reference_keyOf(step.key, walk);
    if (key === undefined)
        return (0,cloudformation_unknown/* unknownAt */.a)(walk.span, 'which element it is is not known');
    if (value.kind === 'map') {
        const entry = (0,model_value/* entryOf */.M)(value, key);
        if (entry !== undefined)
            return entry.value;
        const isComplete = value.entries.every((each) => each.key.holes.length === 0);
        return (0,cloudformation_unknown/* unknownAt */.a)(walk.span, isComplete ? noSuchElement : 'which element it is is not known');
    }
    if (value.kind !== 'list')
        return (0,cloudformation_unknown/* unknownAt */.a)(walk.span, noSuchElement);
    const index = Number(key);
    const item = value.items[index];
    if (value.items.slice(0, index + 1).some(isUncertain))
        return (0,cloudformation_unknown/* unknownAt */.a)(walk.span, 'which element it is is not known');
    return item ?? (0,cloudformation_unknown/* unknownAt */.a)(walk.span, noSuchElement);
}
function evaluate_reference_keyOf(expression, { scope, evaluate }) {
    const text = (0,cloudformation_text/* textOf */.b6)(evaluate(expression, scope));
    return text?.holes.length === 0 ? text.text : undefined;
}

;// CONCATENATED MODULE: ./lib/core/parse/terraform/evaluate-template.js








const maxText = 1 << 20;
function evaluateTemplate(template, scope, evaluate) {
    const { parts, span } = template;
    const [only] = parts;
    if (parts.length === 1 && only?.kind === 'literal')
        return textFrom([{ text: only.text, holes: [] }], span, scope);
    if (parts.length !== 1 || only?.kind !== 'interpolation')
        return evaluateParts(parts, span, scope, evaluate);
    const value = evaluate(only.expression, scope);
    return value.kind === 'string' && isWithin(value.span, span) ? { ...value, span } : value;
}
function textIn({ expression }, scope, evaluate) {
    const value = evaluate(expression, scope);
    const { name, list } = holeNameOf(expression, scope);
    const text = list === undefined ? (0,cloudformation_text/* hole */.fk)(name) : (0,cloudformation_text/* itemOf */.Tu)(list, (0,cloudformation_text/* hole */.fk)(name));
    const hidden = { kind: 'string', ...text, span: expression.span };
    if (value.kind !== 'choice')
        return (0,cloudformation_text/* textOf */.b6)(value) === undefined ? hidden : value;
    const options = value.options.map((option) => {
        const text = option.value && (0,cloudformation_text/* textOf */.b6)(option.value);
        return { when: option.when, value: text === undefined ? hidden : { ...hidden, ...text } };
    });
    return options.every((option) => (0,cloudformation_text/* isAllHoles */.vm)(option.value)) ? hidden : { ...value, options };
}
function evaluateParts(parts, span, scope, evaluate) {
    const values = parts.map((part) => {
        switch (part.kind) {
            case 'literal':
                return { kind: 'string', text: part.text, holes: [], span };
            case 'interpolation':
                return textIn(part, scope, evaluate);
            case 'if':
                return evaluateIf(part, span, scope, evaluate);
            case 'for':
                return evaluate_template_evaluateFor(part, span, scope, evaluate);
        }
    });
    return chooseEach(values, span, scope, (texts) => textFrom(texts.map(cloudformation_text/* textOf */.b6), span, scope));
}
function textFrom(texts, span, scope) {
    const known = texts.filter((text) => text !== undefined);
    const length = known.reduce((sum, text) => sum + text.text.length, 0);
    if (known.length < texts.length)
        return (0,cloudformation_unknown/* unknownAt */.a)(span, 'part of the text is not known');
    if (length > maxText)
        return (0,cloudformation_unknown/* unknownAt */.a)(span, 'the text is longer than any policy may be');
    if (!spendText(scope, length))
        return exhausted(span);
    return { kind: 'string', ...(0,cloudformation_text/* join */.fj)(known), span };
}
function evaluateIf(part, span, scope, evaluate) {
    const decided = conditionOf(part.condition, scope, evaluate);
    const inner = { ...scope, level: scope.level + 1 };
    const side = (ifTrue) => evaluateParts(ifTrue ? part.ifTrue : part.ifFalse, span, inner, evaluate);
    if (typeof decided === 'boolean')
        return side(decided);
    const branches = [
        { when: [decided], value: side(true) },
        { when: [{ ...decided, is: !decided.is }], value: side(false) },
    ];
    return choose(branches, span, scope);
}
function evaluate_template_evaluateFor(part, span, scope, evaluate) {
    const elements = elementsOf(evaluate(part.collection, scope));
    if (elements === undefined)
        return { kind: 'string', ...(0,cloudformation_text/* hole */.fk)(written(part.span)), span };
    const texts = elements.map(({ key, value }) => {
        const names = part.key === undefined ? {} : { [part.key]: key };
        const inner = bind({ ...scope, level: scope.level + 1 }, { ...names, [part.value]: value });
        return (0,cloudformation_text/* textOf */.b6)(evaluateParts(part.body, span, inner, evaluate));
    });
    return texts.includes(undefined)
        ? { kind: 'string', ...(0,cloudformation_text/* hole */.fk)(written(part.span)), span }
        : textFrom(texts, span, scope);
}
function isWithin(inner, outer) {
    return inner.source === outer.source && inner.start >= outer.start && inner.end <= outer.end;
}

;// CONCATENATED MODULE: ./lib/core/parse/terraform/operators.js


function applyUnary(operator, operand, span) {
    if (operator === '!' && operand.kind === 'boolean')
        return operators_booleanOf(!operand.value, span);
    if (operator === '-' && operand.kind === 'number')
        return operators_numberOf(-operand.value, span);
    return (0,cloudformation_unknown/* unknownAt */.a)(span, 'what it is made of is not known');
}
function applyBinary(operator, left, right, span) {
    const result = compute(operator, left, right);
    if (result === undefined)
        return (0,cloudformation_unknown/* unknownAt */.a)(span, 'what it is made of is not known');
    return typeof result === 'boolean' ? operators_booleanOf(result, span) : operators_numberOf(result, span);
}
function compute(operator, left, right) {
    switch (operator) {
        case '&&':
            return decided(left, right, false);
        case '||':
            return decided(left, right, true);
        case '==':
            return isEqual(left, right);
        case '!=': {
            const equal = isEqual(left, right);
            return equal === undefined ? undefined : !equal;
        }
        default:
            return left.kind === 'number' && right.kind === 'number'
                ? exact(calculate(operator, left.value, right.value))
                : undefined;
    }
}
function decided(left, right, decisive) {
    const sides = [left, right].map((side) => (side.kind === 'boolean' ? side.value : undefined));
    if (sides.includes(decisive))
        return decisive;
    return sides.includes(undefined) ? undefined : !decisive;
}
function isEqual(left, right) {
    const [a, b] = [scalarOf(left), scalarOf(right)];
    return a === undefined || b === undefined ? undefined : a === b;
}
function scalarOf(value) {
    if (value.kind === 'string')
        return (0,model_value/* isKnown */.q)(value) ? value.text : undefined;
    if (value.kind === 'number' || value.kind === 'boolean')
        return value.value;
    return value.kind === 'null' ? null : undefined;
}
function exact(result) {
    return typeof result === 'number' && String(result).length > 16 ? undefined : result;
}
function calculate(operator, left, right) {
    switch (operator) {
        case '<':
            return left < right;
        case '<=':
            return left <= right;
        case '>':
            return left > right;
        case '>=':
            return left >= right;
        case '+':
            return left + right;
        case '-':
            return left - right;
        case '*':
            return left * right;
        case '/':
            return right === 0 ? undefined : left / right;
        case '%':
            return right === 0 ? undefined : left % right;
        default:
            return undefined;
    }
}
function operators_booleanOf(value, span) {
    return { kind: 'boolean', value, text: String(value), span };
}
function operators_numberOf(value, span) {
    return { kind: 'number', value, text: String(value), span };
}

;// CONCATENATED MODULE: ./lib/core/parse/terraform/evaluate.js












function evaluate(expression, outer) {
    const { span } = expression;
    if (!spend(outer, 1))
        return exhausted(span);
    if (outer.level > parsed/* maxDepth */.M)
        return (0,cloudformation_unknown/* unknownAt */.a)(span, 'it is nested too deeply');
    const scope = { ...outer, level: outer.level + 1 };
    switch (expression.kind) {
        case 'template':
            return evaluateTemplate(expression, scope, evaluate);
        case 'number':
            return expression;
        case 'boolean':
            return { ...expression, text: String(expression.value) };
        case 'null':
            return expression;
        case 'variable':
        case 'traversal':
            return evaluateReference(expression, scope, evaluate);
        case 'tuple':
            return { kind: 'list', items: expression.items.map((item) => evaluate(item, scope)), span };
        case 'object':
            return evaluateObject(expression, scope);
        case 'for':
            return evaluateFor(expression, scope, evaluate);
        case 'call':
            return callFunction(expression, scope, evaluate);
        case 'conditional':
            return evaluateConditional(expression, scope);
        case 'unary':
            return applyUnary(expression.operator, evaluate(expression.operand, scope), span);
        case 'binary': {
            const left = evaluate(expression.left, scope);
            return applyBinary(expression.operator, left, evaluate(expression.right, scope), span);
        }
        case 'parentheses':
            return evaluate(expression.inner, scope);
    }
}
function evaluateObject({ items, span }, scope) {
    const entries = items.map((item) => ({
        key: evaluate_keyOf(item, scope),
        value: evaluate(item.value, scope),
    }));
    return { kind: 'map', entries, span };
}
function evaluate_keyOf({ key }, scope) {
    const { span } = key;
    if (key.kind === 'name')
        return { kind: 'string', text: key.text, holes: [], span };
    return { kind: 'string', ...((0,cloudformation_text/* textOf */.b6)(evaluate(key, scope)) ?? (0,cloudformation_text/* hole */.fk)(written(span))), span };
}
function evaluateConditional({ condition, ifTrue, ifFalse, span }, scope) {
    const decided = conditionOf(condition, scope, evaluate);
    if (typeof decided === 'boolean') {
        const value = evaluate(decided ? ifTrue : ifFalse, scope);
        if (value.kind !== 'number' && value.kind !== 'boolean')
            return value;
        const other = evaluate(decided ? ifFalse : ifTrue, scope);
        return other.kind === 'string'
            ? { kind: 'string', text: value.text, holes: [], span: value.span }
            : value;
    }
    const branches = [
        { when: [decided], value: evaluate(ifTrue, scope) },
        { when: [{ ...decided, is: !decided.is }], value: evaluate(ifFalse, scope) },
    ];
    return choose(branches, span, scope);
}

;// CONCATENATED MODULE: ./lib/core/parse/terraform/guarded.js
function guarded(value, when) {
    if (when.length === 0)
        return value;
    const absent = when.map((literal, index) => ({
        when: [...when.slice(0, index), { ...literal, is: !literal.is }],
        value: undefined,
    }));
    return { kind: 'choice', options: [{ when, value }, ...absent], span: value.span };
}

;// CONCATENATED MODULE: ./lib/core/parse/terraform/instances.js







function nestedBlocks(body, type, scope) {
    return body.blocks.flatMap((block) => {
        if (block.type.text === type)
            return [{ body: block.body, block, scope, when: model_guard/* always */.Gk }];
        return block.type.text === 'dynamic' && block.labels[0]?.text === type ? dynamic(block, type, scope) : [];
    });
}
function instancesOf(block, scope) {
    const { body } = block;
    const forEach = argumentOf(body, 'for_each');
    if (forEach === undefined)
        return [{ body, block, scope, when: guardOf(body, scope, evaluate) }];
    return instances_elements(forEach, 'each', true, scope).map((each) => ({ body, block, ...each }));
}
function dynamic(block, type, scope) {
    const [content] = blocksOf(block.body.blocks, 'content');
    const forEach = argumentOf(block.body, 'for_each');
    if (content === undefined || forEach === undefined)
        return [];
    const named = argumentOf(block.body, 'iterator');
    const iterator = named?.kind === 'variable' ? named.name : type;
    const isSet = forEach.kind === 'call' && forEach.name === 'toset';
    return instances_elements(forEach, iterator, isSet, scope).map((each) => ({ body: content.body, block, ...each }));
}
function instances_elements(forEach, iterator, isSet, scope) {
    const value = evaluate(forEach, scope);
    const found = [...branchesOf(value, model_guard/* always */.Gk)].flatMap((branch) => elementsIn(branch.value, branch.when, isSet));
    if (!found.includes(undefined))
        return found.flatMap((each) => {
            if (each === undefined)
                return [];
            return [{ scope: bind(scope, { [iterator]: instances_boundTo(each.element) }), when: each.when }];
        });
    const unknown = (0,cloudformation_unknown/* unknownAt */.a)(forEach.span, 'what for_each goes through is not known');
    return [{ scope: bind(scope, { [iterator]: unknown }), when: guardOfForEach(forEach, value) }];
}
function elementsIn(value, when, isSet) {
    if (value === undefined || value.kind === 'null')
        return [];
    if (value.kind !== 'list')
        return elementsOf(value)?.map((element) => ({ element, when })) ?? [undefined];
    return value.items.flatMap((item, index) => branchesOf(item, when).map((branch) => {
        if (branch.value === undefined || branch.value.kind === 'unknown')
            return undefined;
        const position = { kind: 'number', value: index, text: String(index), span: item.span };
        return { element: { key: isSet ? branch.value : position, value: branch.value }, when: branch.when };
    }));
}
function branchesOf(value, when) {
    if (value.kind !== 'choice')
        return [{ value, when }];
    return value.options.flatMap((option) => option.value === undefined || !(0,model_guard/* canCoexist */.sm)(when, option.when)
        ? []
        : [{ value: option.value, when: (0,model_guard/* both */.WP)(when, option.when) }]);
}
function instances_boundTo({ key, value }) {
    const entry = (text, bound) => ({
        key: { kind: 'string', text, holes: [], span: bound.span },
        value: bound,
    });
    return { kind: 'map', entries: [entry('key', key), entry('value', value)], span: value.span };
}

;// CONCATENATED MODULE: ./lib/core/parse/terraform/policy-sources.js











const transparent = new Set([
    'chomp',
    'coalesce',
    'compact',
    'concat',
    'element',
    'flatten',
    'join',
    'jsondecode',
    'nonsensitive',
    'one',
    'sensitive',
    'tolist',
    'toset',
    'tostring',
    'trimspace',
    'try',
]);
function policySourcesOf(expression, scope, when = model_guard/* always */.Gk) {
    const { span } = expression;
    if (!spend(scope, 8) || scope.level > parsed/* maxDepth */.M)
        return [treeSource(exhausted(span), when)];
    const inner = { ...scope, level: scope.level + 1 };
    const referred = blockReferredTo(expression);
    if (referred?.type === 'data.aws_iam_policy_document' && /^(?:minified_)?json$/.test(referred.attribute))
        return [{ kind: 'data', address: referred.address, when }];
    const local = localReferredTo(expression, inner);
    if (local !== undefined)
        return policySourcesOf(local.expression, local.scope, when);
    switch (expression.kind) {
        case 'parentheses':
            return policySourcesOf(expression.inner, inner, when);
        case 'null':
            return [];
        case 'tuple':
            return sourcesOfAll(expression.items, expression, inner, when);
        case 'template':
            return templateSources(expression, inner, when);
        case 'call':
            return callSources(expression, inner, when);
        case 'conditional': {
            const decided = conditionOf(expression.condition, inner, evaluate);
            if (typeof decided === 'boolean')
                return policySourcesOf(decided ? expression.ifTrue : expression.ifFalse, inner, when);
            return [
                ...policySourcesOf(expression.ifTrue, inner, (0,model_guard/* both */.WP)(when, [decided])),
                ...policySourcesOf(expression.ifFalse, inner, (0,model_guard/* both */.WP)(when, [{ ...decided, is: !decided.is }])),
            ];
        }
        default:
            return valueSources(expression, inner, when);
    }
}
function treeSource(tree, when, problems = []) {
    return { kind: 'tree', tree, when, problems };
}
function callSources(call, scope, when) {
    const [first] = call.arguments;
    if (call.name === 'jsonencode' && first !== undefined)
        return first.kind === 'call' && first.name === 'jsondecode'
            ? policySourcesOf(first, scope, when)
            : [treeSource(evaluate(first, scope), when)];
    if (!transparent.has(call.name))
        return valueSources(call, scope, when);
    const handedOn = call.arguments.filter((argument) => !isBlankOrNumber(argument));
    return sourcesOfAll(handedOn, call, scope, when);
}
const maxSources = 256;
function sourcesOfAll(expressions, whole, scope, when) {
    const sources = expressions.flatMap((each) => policySourcesOf(each, scope, when));
    return sources.length <= maxSources ? sources : [treeSource(exhausted(whole.span), when)];
}
function isBlankOrNumber(argument) {
    if (argument.kind === 'template')
        return argument.parts.every((part) => part.kind === 'literal' && part.text.trim().length < 2);
    return argument.kind === 'number' || (argument.kind === 'object' && argument.items.length === 0);
}
function templateSources(template, scope, when) {
    const parts = template.parts.filter((part) => part.kind !== 'literal' || part.text.trim() !== '');
    const [only] = parts;
    if (parts.length === 0)
        return [];
    if (parts.length === 1 && only?.kind === 'interpolation')
        return policySourcesOf(only.expression, scope, when);
    return [jsonSource(template, segmentsOf(template, scope), scope, when)];
}
function segmentsOf(template, scope) {
    return template.parts.flatMap((part) => {
        const { start, end } = part.span;
        if (part.kind === 'literal')
            return [{ kind: 'text', text: part.text, start, end }];
        const name = written(part.kind === 'interpolation' ? part.expression.span : part.span);
        const hidden = { kind: 'hole', text: `\${${name}}`, name, start, end };
        if (part.kind !== 'interpolation')
            return [hidden];
        const { expression } = part;
        const [encoded] = expression.kind === 'call' && expression.name === 'jsonencode' ? expression.arguments : [];
        if (encoded !== undefined)
            return [{ ...hidden, value: evaluate(encoded, scope) }];
        const value = textIn(part, scope, evaluate);
        if (value.kind === 'string')
            return (0,cloudformation_text/* segmentsAt */.OH)(value, part.span);
        return value.kind === 'number' || value.kind === 'boolean'
            ? [{ kind: 'text', text: value.text, start, end }]
            : [hidden];
    });
}
function jsonSource(expression, segments, scope, when) {
    const { span } = expression;
    const [first] = segments.filter((segment) => segment.text.trim() !== '');
    if (first?.kind !== 'text' || !first.text.trimStart().startsWith('{'))
        return treeSource((0,cloudformation_unknown/* unknownAt */.a)(span, 'it is no policy document'), when);
    const length = segments.reduce((sum, segment) => sum + segment.text.length, 0);
    if (!spend(scope, length / 16))
        return treeSource(exhausted(span), when);
    const { value, problems } = (0,embedded_json/* parseEmbeddedJson */.o)(span.source, segments);
    return treeSource(value ?? (0,cloudformation_unknown/* unknownAt */.a)(span, 'its JSON cannot be read'), when, problems);
}
function valueSources(expression, scope, when) {
    const { span } = expression;
    const value = evaluate(expression, scope);
    const branches = value.kind === 'choice' ? value.options : [{ when: model_guard/* always */.Gk, value }];
    return branches.flatMap((branch) => {
        const guard = (0,model_guard/* both */.WP)(when, branch.when);
        if (branch.value === undefined || branch.value.kind === 'null')
            return [];
        if (branch.value.kind === 'unknown')
            return [treeSource(branch.value, guard)];
        if (branch.value.kind !== 'string')
            return [treeSource((0,cloudformation_unknown/* unknownAt */.a)(span, 'it is no policy document'), guard)];
        const hidden = branch.value.holes[0]?.start === 0;
        return hidden
            ? [treeSource((0,cloudformation_unknown/* unknownAt */.a)(span, 'the policy is only known when it is deployed'), guard)]
            : [jsonSource(expression, (0,cloudformation_text/* segmentsAt */.OH)(branch.value, span), scope, guard)];
    });
}

;// CONCATENATED MODULE: ./lib/core/parse/terraform/hidden.js
function isHidden(value) {
    switch (value.kind) {
        case 'unknown':
            return true;
        case 'list':
            return value.items.length > 0 && value.items.every(isHidden);
        case 'map':
            return value.entries.every((entry) => isHidden(entry.value));
        case 'choice':
            return value.options.every((option) => option.value === undefined || isHidden(option.value));
        default:
            return false;
    }
}
function withoutHiddenPrincipals(statements) {
    switch (statements.kind) {
        case 'list':
            return { ...statements, items: statements.items.map(withoutHiddenPrincipals) };
        case 'choice': {
            const options = statements.options.map((option) => ({
                ...option,
                value: option.value && withoutHiddenPrincipals(option.value),
            }));
            return { ...statements, options };
        }
        case 'map': {
            const entries = statements.entries.filter(({ key, value }) => !/^(?:Not)?Principal$/.test(key.text) || !isHidden(value));
            return { ...statements, entries };
        }
        default:
            return statements;
    }
}

;// CONCATENATED MODULE: ./lib/core/parse/terraform/statement-block.js







const elementNames = [
    ['sid', 'Sid'],
    ['effect', 'Effect'],
    ['actions', 'Action'],
    ['not_actions', 'NotAction'],
    ['resources', 'Resource'],
    ['not_resources', 'NotResource'],
];
function statementOf(instance) {
    const { body, block } = instance;
    const keyword = block.labels[0] ?? block.type;
    const entries = elementNames.flatMap(([name, element]) => {
        const attribute = body.attributes.find((each) => each.name.text === name);
        const value = attribute && argumentValue(attribute, instance);
        if (attribute !== undefined && value !== undefined)
            return [{ key: known(element, attribute.name.span), value }];
        return name === 'effect'
            ? [{ key: known(element, keyword.span), value: known('Allow', keyword.span) }]
            : [];
    });
    const blocks = [
        principalEntry(instance, 'principals', 'Principal'),
        principalEntry(instance, 'not_principals', 'NotPrincipal'),
        conditionEntry(instance),
    ];
    const statement = {
        kind: 'map',
        entries: withoutDoubles([...entries, ...blocks.filter((entry) => entry !== undefined)]),
        span: block.span,
    };
    return guarded(statement, instance.when);
}
function withoutDoubles(entries) {
    const find = (name) => entries.find((entry) => entry.key.text === name);
    const doubles = ['Action', 'Resource', 'Principal'].flatMap((name) => {
        const [positive, negated] = [find(name), find(`Not${name}`)];
        if (positive === undefined || negated === undefined)
            return [];
        if (isHidden(negated.value))
            return [negated];
        return isHidden(positive.value) ? [positive] : [];
    });
    return entries.filter((entry) => !doubles.includes(entry));
}
function known(text, span) {
    return { kind: 'string', text, holes: [], span };
}
function argumentValue({ expression }, { scope }) {
    return present(withPolicyVariables(evaluate(expression, scope)));
}
function present(value) {
    if (value.kind === 'choice')
        return {
            ...value,
            options: value.options.map((each) => ({ ...each, value: each.value && present(each.value) })),
        };
    const isAbsent = value.kind === 'null' ||
        (value.kind === 'list' && value.items.length === 0) ||
        (value.kind === 'string' && value.text === '');
    return isAbsent ? undefined : value;
}
function withPolicyVariables(value) {
    switch (value.kind) {
        case 'string':
            return value.text.includes('&{') ? { ...value, text: value.text.replaceAll('&{', '${') } : value;
        case 'list':
            return { ...value, items: value.items.map(withPolicyVariables) };
        case 'choice':
            return {
                ...value,
                options: value.options.map((each) => ({
                    ...each,
                    value: each.value && withPolicyVariables(each.value),
                })),
            };
        default:
            return value;
    }
}
function principalEntry(statement, type, element) {
    const { blocks, when } = outsideGuard(nestedBlocks(statement.body, type, statement.scope));
    const [first] = blocks;
    if (first === undefined)
        return undefined;
    const key = known(element, (first.block.labels[0] ?? first.block.type).span);
    const groups = new Map();
    for (const instance of blocks) {
        const name = stringArgument(instance, 'type');
        const identifiers = listArgument(instance, 'identifiers');
        const only = identifiers.items.length === 1 ? identifiers.items[0] : undefined;
        if (name.text === '*' && only?.kind === 'string' && only.text === '*')
            return { key, value: guarded(only, when) };
        addTo(groups, name, identifiers);
    }
    const value = { kind: 'map', entries: [...groups.values()], span: first.block.span };
    return { key, value: guarded(value, when) };
}
function conditionEntry(statement) {
    const { blocks, when } = outsideGuard(nestedBlocks(statement.body, 'condition', statement.scope));
    const [first] = blocks;
    if (first === undefined)
        return undefined;
    const operators = new Map();
    for (const instance of blocks) {
        const operator = stringArgument(instance, 'test');
        const group = operators.get(operator.text) ?? { operator, keys: new Map() };
        operators.set(operator.text, group);
        addTo(group.keys, stringArgument(instance, 'variable'), listArgument(instance, 'values'));
    }
    const entries = [...operators.values()].map(({ operator, keys }) => ({
        key: operator,
        value: { kind: 'map', entries: [...keys.values()], span: operator.span },
    }));
    const keyword = first.block.labels[0] ?? first.block.type;
    const value = { kind: 'map', entries, span: first.block.span };
    return { key: known('Condition', keyword.span), value: guarded(value, when) };
}
function outsideGuard(blocks) {
    const when = blocks[0]?.when ?? model_guard/* always */.Gk;
    const isSame = blocks.every((block) => (0,model_guard/* isImpliedBy */.y$)(block.when, when) && (0,model_guard/* isImpliedBy */.y$)(when, block.when));
    return isSame
        ? { blocks: blocks.map((block) => ({ ...block, when: model_guard/* always */.Gk })), when }
        : { blocks, when: model_guard/* always */.Gk };
}
function addTo(groups, key, list) {
    const group = groups.get(key.text);
    const before = group?.value.kind === 'list' ? group.value.items : [];
    const value = group === undefined ? list : { ...list, items: [...before, ...list.items] };
    groups.set(key.text, { key: group?.key ?? key, value });
}
function stringArgument({ body, block, scope }, name) {
    const attribute = body.attributes.find((each) => each.name.text === name);
    if (attribute === undefined)
        return known('', (block.labels[0] ?? block.type).span);
    const { span } = attribute.expression;
    const value = evaluate(attribute.expression, scope);
    if (value.kind === 'string')
        return value;
    return { kind: 'string', ...((0,cloudformation_text/* textOf */.b6)(value) ?? (0,cloudformation_text/* hole */.fk)(written(span))), span };
}
function listArgument({ body, block, scope, when }, name) {
    const attribute = body.attributes.find((each) => each.name.text === name);
    if (attribute === undefined)
        return { kind: 'list', items: [], span: block.span };
    const value = withPolicyVariables(evaluate(attribute.expression, scope));
    const items = value.kind === 'list' ? value.items : [value];
    return { kind: 'list', items: items.map((item) => guarded(item, when)), span: attribute.expression.span };
}

;// CONCATENATED MODULE: ./lib/core/parse/terraform/data-documents.js











function collectDataDocuments(scope) {
    const blocks = new Map();
    for (const block of scope.module.blocks)
        if (block.kind === 'data' && block.type === 'aws_iam_policy_document')
            blocks.set(block.address, block);
    const merger = { blocks, scope, done: new Map(), open: [] };
    for (const address of blocks.keys())
        documentAt(address, merger);
    return merger.done;
}
function headerOf({ block }) {
    const last = block.labels.at(-1) ?? block.type;
    return { ...block.span, end: last.span.end };
}
const workOfMerging = 64;
const maxChain = 100;
function documentAt(address, merger) {
    const known = merger.done.get(address);
    const block = merger.blocks.get(address);
    if (known !== undefined || block === undefined || merger.open.length > maxChain)
        return known;
    merger.open.push(address);
    const document = build(block, merger);
    merger.open.pop();
    merger.done.set(address, document);
    return document;
}
function build(block, merger) {
    const { body } = block.block;
    const { scope } = merger;
    const parts = { statements: [], bySid: new Map(), merged: new Set(), problems: [], merger };
    for (const name of ['source_json', 'source_policy_documents'])
        mergeSources(name, block, parts);
    const own = nestedBlocks(body, 'statement', scope).map(statementOf);
    for (const statement of own)
        add(statement, 1, parts);
    for (const name of ['override_json', 'override_policy_documents'])
        mergeSources(name, block, parts);
    const header = headerOf(block);
    const entries = [
        entry('version', 'Version', block, scope) ?? synthetic('Version', string('2012-10-17', header), header),
        entry('policy_id', 'Id', block, scope),
        synthetic('Statement', { kind: 'list', items: parts.statements, span: block.block.span }, header),
    ];
    return {
        block,
        tree: { kind: 'map', entries: entries.filter((each) => each !== undefined), span: block.block.span },
        when: guardOf(body, scope, evaluate),
        merged: parts.merged,
        problems: parts.problems,
    };
}
function mergeSources(argument, { block }, parts) {
    const expression = argumentOf(block.body, argument);
    if (expression === undefined)
        return;
    for (const source of policySourcesOf(expression, parts.merger.scope)) {
        if (source.kind === 'tree') {
            parts.problems.push(...source.problems);
            for (const statement of statementsIn(source.tree))
                add(guarded(statement, source.when), workOfMerging, parts);
            continue;
        }
        const isOpen = parts.merger.open.includes(source.address);
        const document = isOpen ? undefined : documentAt(source.address, parts.merger);
        if (document === undefined) {
            const isThere = parts.merger.blocks.has(source.address);
            const reason = isOpen
                ? 'the document takes itself over'
                : isThere
                    ? 'too many documents take over one another'
                    : `the module has no ${source.address}`;
            add((0,cloudformation_unknown/* unknownAt */.a)(expression.span, reason), 1, parts);
            continue;
        }
        parts.merged.add(source.address);
        const when = (0,model_guard/* both */.WP)(document.when, source.when);
        for (const statement of statementsIn(document.tree))
            add(guarded(statement, when), workOfMerging, parts);
    }
}
function add(statement, work, parts) {
    if (!spend(parts.merger.scope, work)) {
        if (parts.statements.at(-1)?.kind !== 'unknown')
            parts.statements.push(exhausted(statement.span));
        return;
    }
    const sid = statement.kind === 'map' ? (0,model_value/* entryOf */.M)(statement, 'Sid')?.value : undefined;
    const name = sid?.kind === 'string' && sid.holes.length === 0 ? sid.text : '';
    const place = name === '' ? undefined : parts.bySid.get(name);
    if (place !== undefined)
        parts.statements[place] = statement;
    else {
        if (name !== '')
            parts.bySid.set(name, parts.statements.length);
        parts.statements.push(statement);
    }
}
function statementsIn(tree) {
    if (tree.kind === 'choice')
        return tree.options.flatMap(({ when, value }) => value === undefined ? [] : statementsIn(value).map((statement) => guarded(statement, when)));
    if (tree.kind === 'unknown')
        return [tree];
    const list = tree.kind === 'map' ? (0,model_value/* entryOf */.M)(tree, 'Statement')?.value : undefined;
    if (list?.kind === 'list')
        return list.items;
    return list === undefined ? [] : [list];
}
function entry(argument, element, { block }, scope) {
    const attribute = block.body.attributes.find(({ name }) => name.text === argument);
    const value = attribute && evaluate(attribute.expression, scope);
    if (attribute === undefined || value === undefined || value.kind === 'null')
        return undefined;
    return { key: string(element, attribute.name.span), value };
}
function synthetic(key, value, span) {
    return { key: string(key, span), value };
}
function string(text, span) {
    return { kind: 'string', text, holes: [], span };
}

// EXTERNAL MODULE: ./lib/core/parse/cloudformation/reading.js
var reading = __webpack_require__(67976);
;// CONCATENATED MODULE: ./lib/core/parse/terraform/identities.js







const identityTypes = new Map([
    ['aws_iam_group', 'group'],
    ['aws_iam_role', 'role'],
    ['aws_iam_user', 'user'],
]);
const attachmentForms = new Map([
    ...['role', 'user', 'group'].flatMap((kind) => [
        [`aws_iam_${kind}_policy`, { targets: [[kind, kind]] }],
        [`aws_iam_${kind}_policy_attachment`, { targets: [[kind, kind]], managed: 'policy_arn' }],
        [
            `aws_iam_${kind}_policy_attachments_exclusive`,
            { targets: [[`${kind}_name`, kind]], managed: 'policy_arns' },
        ],
    ]),
    [
        'aws_iam_policy_attachment',
        {
            targets: [
                ['roles', 'role'],
                ['users', 'user'],
                ['groups', 'group'],
            ],
            managed: 'policy_arn',
        },
    ],
]);
function identityOf(block, scope, trust, inline) {
    const kind = block.kind === 'resource' ? identityTypes.get(block.type) : undefined;
    if (kind === undefined)
        return undefined;
    const { body, span } = block.block;
    const when = guardOf(body, scope, evaluate);
    const name = argumentOf(body, 'name');
    const names = name === undefined ? [] : (0,reading/* stringsOf */.iw)(evaluate(name, scope), when).values.map(({ text }) => text);
    const managed = argumentOf(body, 'managed_policy_arns');
    const attached = (0,reading/* stringsOf */.iw)(managed && evaluate(managed, scope), when);
    return {
        names: new Set([block.address, ...names]),
        definition: {
            id: `${span.source.file}#${block.address}`,
            kind,
            file: span.source.file,
            address: block.address,
            span: headerOf(block),
            when,
            trust: trust[0],
            inline,
            managed: attached.values,
            unresolved: attached.unresolved,
        },
    };
}
function attachmentsOf(block, scope, documents) {
    const form = block.kind === 'resource' ? attachmentForms.get(block.type) : undefined;
    if (form === undefined)
        return [];
    return instancesOf(block.block, scope).flatMap((instance) => {
        const { values, unresolved } = managedBy(form, instance);
        return form.targets.flatMap(([argument, kind]) => targetsOf(argumentOf(instance.body, argument), instance.scope, instance.when).map((target) => ({
            kind,
            target,
            documents,
            managed: values,
            unresolved,
        })));
    });
}
function linkIdentities(identities, attachments) {
    const byTarget = new Map();
    for (const attachment of attachments) {
        const key = `${attachment.kind} ${attachment.target}`;
        const before = byTarget.get(key);
        if (before === undefined)
            byTarget.set(key, [attachment]);
        else
            before.push(attachment);
    }
    return identities.map(({ definition, names }) => {
        const found = [...names].flatMap((name) => byTarget.get(`${definition.kind} ${name}`) ?? []);
        return {
            ...definition,
            inline: [...new Set([...definition.inline, ...found.flatMap((each) => each.documents)])],
            managed: [...definition.managed, ...found.flatMap((each) => each.managed)],
            unresolved: [...new Set([...definition.unresolved, ...found.flatMap((each) => each.unresolved)])],
        };
    });
}
function managedBy({ managed }, { body, scope, when }) {
    const expression = managed === undefined ? undefined : argumentOf(body, managed);
    return (0,reading/* stringsOf */.iw)(expression && evaluate(expression, scope), when);
}
function targetsOf(expression, scope, when) {
    if (expression === undefined)
        return [];
    const referred = blockReferredTo(expression);
    if (referred !== undefined && identityTypes.has(referred.type))
        return [referred.address];
    const local = localReferredTo(expression, scope);
    if (local !== undefined)
        return targetsOf(local.expression, local.scope, when);
    if (expression.kind === 'tuple')
        return expression.items.flatMap((item) => targetsOf(item, scope, when));
    if (expression.kind === 'call')
        return expression.arguments.flatMap((argument) => targetsOf(argument, scope, when));
    const [only, ...more] = expression.kind === 'template' ? expression.parts : [];
    if (only?.kind === 'interpolation' && more.length === 0)
        return targetsOf(only.expression, scope, when);
    return (0,reading/* stringsOf */.iw)(evaluate(expression, scope), when).values.map(({ text }) => text);
}

;// CONCATENATED MODULE: ./lib/core/parse/terraform/policy-places.js
const identityPolicies = [
    ['aws_iam_group_policy', 'policy'],
    ['aws_iam_policy', 'policy'],
    ['aws_iam_role', 'inline_policy/policy'],
    ['aws_iam_role_policy', 'policy'],
    ['aws_iam_user_policy', 'policy'],
    ['aws_ssoadmin_permission_set_inline_policy', 'inline_policy'],
    ['aws_transfer_access', 'policy'],
    ['aws_transfer_user', 'policy'],
];
const resourcePolicies = [
    ['aws_acmpca_policy', 'policy', 'AWS::ACMPCA::CertificateAuthority'],
    ['aws_api_gateway_domain_name', 'policy', 'AWS::ApiGateway::DomainNameV2'],
    ['aws_api_gateway_rest_api', 'policy', 'AWS::ApiGateway::RestApi'],
    ['aws_api_gateway_rest_api_policy', 'policy', 'AWS::ApiGateway::RestApi'],
    ['aws_backup_vault_policy', 'policy', 'AWS::Backup::BackupVault'],
    ['aws_cloudsearch_domain_service_access_policy', 'access_policy', 'AWS::CloudSearch::Domain'],
    ['aws_cloudtrail_event_data_store_resource_policy', 'policy', 'AWS::CloudTrail::EventDataStore'],
    ['aws_cloudwatch_event_bus_policy', 'policy', 'AWS::Events::EventBus'],
    ['aws_cloudwatch_log_destination_policy', 'access_policy', 'AWS::Logs::Destination'],
    ['aws_cloudwatch_log_resource_policy', 'policy_document', 'AWS::Logs::LogGroup'],
    ['aws_codeartifact_domain_permissions_policy', 'policy_document', 'AWS::CodeArtifact::Domain'],
    ['aws_codeartifact_repository_permissions_policy', 'policy_document', 'AWS::CodeArtifact::Repository'],
    ['aws_codebuild_resource_policy', 'policy', 'AWS::CodeBuild::Project'],
    ['aws_dynamodb_resource_policy', 'policy', 'AWS::DynamoDB::Table'],
    ['aws_ecr_registry_policy', 'policy', 'AWS::ECR::Registry'],
    ['aws_ecr_repository_creation_template', 'repository_policy', 'AWS::ECR::Repository'],
    ['aws_ecr_repository_policy', 'policy', 'AWS::ECR::Repository'],
    ['aws_ecrpublic_repository_policy', 'policy', 'AWS::ECR::PublicRepository'],
    ['aws_efs_file_system_policy', 'policy', 'AWS::EFS::FileSystem'],
    ['aws_elasticsearch_domain', 'access_policies', 'AWS::Elasticsearch::Domain'],
    ['aws_elasticsearch_domain_policy', 'access_policies', 'AWS::Elasticsearch::Domain'],
    ['aws_glacier_vault', 'access_policy', 'AWS::Glacier::Vault'],
    ['aws_glacier_vault_lock', 'policy', 'AWS::Glacier::Vault'],
    ['aws_glue_resource_policy', 'policy', 'AWS::Glue::Catalog'],
    ['aws_kinesis_resource_policy', 'policy', 'AWS::Kinesis::Stream'],
    ['aws_kms_external_key', 'policy', 'AWS::KMS::Key'],
    ['aws_kms_key', 'policy', 'AWS::KMS::Key'],
    ['aws_kms_key_policy', 'policy', 'AWS::KMS::Key'],
    ['aws_kms_replica_external_key', 'policy', 'AWS::KMS::ReplicaKey'],
    ['aws_kms_replica_key', 'policy', 'AWS::KMS::ReplicaKey'],
    ['aws_media_store_container_policy', 'policy', 'AWS::MediaStore::Container'],
    ['aws_msk_cluster_policy', 'policy', 'AWS::MSK::Cluster'],
    ['aws_networkfirewall_resource_policy', 'policy', 'AWS::NetworkFirewall::FirewallPolicy'],
    ['aws_opensearch_domain', 'access_policies', 'AWS::OpenSearchService::Domain'],
    ['aws_opensearch_domain_policy', 'access_policies', 'AWS::OpenSearchService::Domain'],
    ['aws_organizations_resource_policy', 'content', 'AWS::Organizations::Organization'],
    ['aws_redshift_resource_policy', 'policy', 'AWS::Redshift::Cluster'],
    ['aws_redshiftserverless_resource_policy', 'policy', 'AWS::RedshiftServerless::Namespace'],
    ['aws_s3_access_point', 'policy', 'AWS::S3::AccessPoint'],
    ['aws_s3_bucket', 'policy', 'AWS::S3::Bucket'],
    ['aws_s3_bucket_policy', 'policy', 'AWS::S3::Bucket'],
    ['aws_s3_directory_bucket_policy', 'policy', 'AWS::S3Express::DirectoryBucket'],
    ['aws_s3control_access_point_policy', 'policy', 'AWS::S3::AccessPoint'],
    ['aws_s3control_bucket_policy', 'policy', 'AWS::S3Outposts::Bucket'],
    ['aws_s3control_multi_region_access_point_policy', 'details/policy', 'AWS::S3::MultiRegionAccessPoint'],
    ['aws_s3control_object_lambda_access_point_policy', 'policy', 'AWS::S3ObjectLambda::AccessPoint'],
    ['aws_s3tables_table_bucket_policy', 'resource_policy', 'AWS::S3Tables::TableBucket'],
    ['aws_s3tables_table_policy', 'resource_policy', 'AWS::S3Tables::Table'],
    ['aws_schemas_registry_policy', 'policy', 'AWS::EventSchemas::Registry'],
    ['aws_secretsmanager_secret', 'policy', 'AWS::SecretsManager::Secret'],
    ['aws_secretsmanager_secret_policy', 'policy', 'AWS::SecretsManager::Secret'],
    ['aws_ses_identity_policy', 'policy', 'AWS::SES::EmailIdentity'],
    ['aws_sesv2_email_identity_policy', 'policy', 'AWS::SES::EmailIdentity'],
    ['aws_sns_topic', 'policy', 'AWS::SNS::Topic'],
    ['aws_sns_topic_policy', 'policy', 'AWS::SNS::Topic'],
    ['aws_sqs_queue', 'policy', 'AWS::SQS::Queue'],
    ['aws_sqs_queue_policy', 'policy', 'AWS::SQS::Queue'],
    ['aws_vpclattice_auth_policy', 'policy', 'AWS::VpcLattice::Service'],
    ['aws_vpclattice_resource_policy', 'policy', 'AWS::VpcLattice::ServiceNetwork'],
    ['aws_xray_resource_policy', 'policy_document', 'AWS::XRay::Group'],
];
const placesByType = group([
    ['aws_iam_role', { path: 'assume_role_policy', policyType: 'trust' }],
    ...identityPolicies.map(([type, path]) => [type, { path, policyType: 'identity' }]),
    ...resourcePolicies.map(([type, path, resourceType]) => [type, { path, policyType: 'resource', resourceType }]),
]);
const otherPolicies = new Set([
    'aws_ecr_lifecycle_policy',
    'aws_iot_policy',
    'aws_sns_topic_data_protection_policy',
    'aws_vpc_endpoint',
    'aws_vpc_endpoint_policy',
]);
function policyPlacesOf(type) {
    return otherPolicies.has(type) ? [] : placesByType.get(type);
}
function group(places) {
    const grouped = new Map();
    for (const [type, place] of places)
        grouped.set(type, [...(grouped.get(type) ?? []), place]);
    return grouped;
}

;// CONCATENATED MODULE: ./lib/core/parse/terraform/read-policies.js











function readPolicies(block, scope, dataDocuments) {
    const places = block.kind === 'resource' ? policyPlacesFor(block, scope) : undefined;
    if (places === undefined)
        return readUnknown(block, scope, dataDocuments);
    const when = guardOf(block.block.body, scope, evaluate);
    return places.flatMap((place) => argumentsAt(place, block, scope, when).map((argument) => readArgument(argument, place, block, dataDocuments)));
}
function policyPlacesFor({ type, block }, scope) {
    if (type !== 'aws_organizations_policy')
        return policyPlacesOf(type);
    const expression = argumentOf(block.body, 'type');
    const value = expression && evaluate(expression, scope);
    const name = value?.kind === 'string' && value.holes.length === 0 ? value.text : 'SERVICE_CONTROL_POLICY';
    if (name === 'SERVICE_CONTROL_POLICY')
        return [{ path: 'content', policyType: 'scp' }];
    return name === 'RESOURCE_CONTROL_POLICY' ? [{ path: 'content', policyType: 'rcp' }] : [];
}
function argumentsAt({ path }, { block, address }, scope, when) {
    const [first = '', second] = path.split('/');
    if (second === undefined) {
        const expression = argumentOf(block.body, first);
        return expression === undefined ? [] : [{ expression, pointer: `${address}.${first}`, scope, when }];
    }
    return nestedBlocks(block.body, first, scope).flatMap((instance, index) => {
        const expression = argumentOf(instance.body, second);
        const pointer = `${address}.${first}[${index}].${second}`;
        return expression === undefined
            ? []
            : [{ expression, pointer, scope: instance.scope, when: (0,model_guard/* both */.WP)(when, instance.when) }];
    });
}
function readArgument({ expression, pointer, scope, when }, place, block, dataDocuments) {
    const sources = policySourcesOf(expression, scope);
    const trees = sources.flatMap((source) => treeOf(source, expression.span, dataDocuments) ?? []);
    const uses = sources.flatMap((source) => source.kind === 'data' && dataDocuments.has(source.address) ? [source.address] : []);
    const problems = trees.flatMap((tree) => tree.problems);
    const [first] = trees;
    if (first === undefined)
        return { place, document: undefined, uses, problems };
    const about = aboutOf(block, pointer, place);
    const document = trees.length === 1
        ? (0,policy_document/* readPolicyDocument */._)(first.tree, { ...about, when: (0,model_guard/* both */.WP)(when, first.when) })
        : (0,policy_document/* readPolicyDocument */._)(choiceAmong(trees, expression.span), { ...about, when });
    return { place, document, uses, problems };
}
function treeOf(source, span, dataDocuments) {
    if (source.kind === 'tree')
        return source;
    if (dataDocuments.has(source.address))
        return undefined;
    const tree = (0,cloudformation_unknown/* unknownAt */.a)(span, `the module has no ${source.address}`);
    return { kind: 'tree', tree, when: source.when, problems: [] };
}
function choiceAmong(trees, span) {
    return { kind: 'choice', options: trees.map(({ when, tree }) => ({ when, value: tree })), span };
}
function aboutOf({ block }, pointer, { policyType, resourceType }) {
    const { source } = block.span;
    const about = {
        id: `${source.file}#${pointer}`,
        source,
        pointer,
        format: 'terraform',
        policyType,
    };
    return resourceType === undefined ? about : { ...about, resourceType };
}
function readUnknown(block, scope, dataDocuments) {
    if (block.kind === 'data' || (block.kind === 'resource' && !block.type.startsWith('aws_')))
        return [];
    const when = guardOf(block.block.body, scope, evaluate);
    return block.block.body.attributes.filter(isNamedLikePolicy).flatMap(({ name, expression }) => {
        const sources = policySourcesOf(expression, scope);
        const trees = sources.filter((source) => source.kind === 'tree').filter(({ tree }) => isPolicy(tree));
        const uses = sources.flatMap((source) => source.kind === 'data' && dataDocuments.has(source.address) ? [source.address] : []);
        const written = trees.map((source, index) => {
            const pointer = `${block.address}.${name.text}${trees.length > 1 ? `[${index}]` : ''}`;
            const about = { ...aboutOf(block, pointer, { policyType: 'identity' }), when: (0,model_guard/* both */.WP)(when, source.when) };
            const document = (0,policy_document/* readPolicyDocument */._)(source.tree, about);
            const policyType = (0,detect_policy_type/* detectPolicyType */.C)(document);
            const place = { path: name.text, policyType };
            return { place, document: { ...document, policyType }, uses: [], problems: source.problems };
        });
        return [...written, { place: undefined, document: undefined, uses, problems: [] }];
    });
}
function isNamedLikePolicy({ name }) {
    return /policy|policies|document/.test(name.text);
}
function isPolicy(tree) {
    return tree.kind === 'map' && (0,model_value/* entryOf */.M)(tree, 'Statement') !== undefined;
}

;// CONCATENATED MODULE: ./lib/core/parse/terraform/permission.js







const permission_forms = new Map([
    [
        'aws_lambda_permission',
        {
            resourceType: 'AWS::Lambda::Function',
            resource: ['function_name', 'lambda', 'function:'],
            conditions: [
                ['source_arn', 'ArnLike', 'aws:SourceArn'],
                ['source_account', 'StringEquals', 'aws:SourceAccount'],
                ['principal_org_id', 'StringEquals', 'aws:PrincipalOrgID'],
                ['event_source_token', 'StringEquals', 'lambda:EventSourceToken'],
                ['function_url_auth_type', 'StringEquals', 'lambda:FunctionUrlAuthType'],
            ],
        },
    ],
    [
        'aws_lambda_layer_version_permission',
        {
            resourceType: 'AWS::Lambda::LayerVersion',
            resource: ['layer_name', 'lambda', 'layer:'],
            conditions: [['organization_id', 'StringEquals', 'aws:PrincipalOrgID']],
        },
    ],
]);
function permissionOf(block, scope) {
    const form = block.kind === 'resource' ? permission_forms.get(block.type) : undefined;
    if (form === undefined)
        return undefined;
    const header = headerOf(block);
    const conditions = permission_conditionEntry(form, block, scope);
    const entries = [
        part('statement_id', 'Sid', block, scope),
        { key: permission_string('Effect', header), value: permission_string('Allow', header) },
        part('principal', 'Principal', block, scope, principal),
        part('action', 'Action', block, scope),
        part(form.resource[0], 'Resource', block, scope, (value) => arn(value, form)),
        conditions,
    ];
    const { span } = block.block;
    const statement = { kind: 'map', entries: entries.filter((entry) => entry !== undefined), span };
    const tree = {
        kind: 'map',
        entries: [
            { key: permission_string('Version', header), value: permission_string('2012-10-17', header) },
            { key: permission_string('Statement', header), value: statement },
        ],
        span,
    };
    const about = aboutOf(block, block.address, { policyType: 'resource', resourceType: form.resourceType });
    return (0,policy_document/* readPolicyDocument */._)(tree, { ...about, when: guardOf(block.block.body, scope, evaluate) });
}
function part(argument, element, { block }, scope, make = (value) => value) {
    const attribute = block.body.attributes.find(({ name }) => name.text === argument);
    const value = attribute && evaluate(attribute.expression, scope);
    if (attribute === undefined || value === undefined || value.kind === 'null')
        return undefined;
    const key = permission_string(element, attribute.name.span);
    if (value.kind !== 'choice')
        return { key, value: make(value) };
    const options = value.options.map((option) => ({
        ...option,
        value: option.value && permission_present(option.value, make),
    }));
    return { key, value: { ...value, options } };
}
function permission_present(value, make) {
    return value.kind === 'null' ? undefined : make(value);
}
function permission_conditionEntry({ conditions }, block, scope) {
    const operators = new Map();
    for (const [argument, operator, key] of conditions) {
        const entry = part(argument, key, block, scope);
        if (entry !== undefined)
            operators.set(operator, [...(operators.get(operator) ?? []), entry]);
    }
    const { span } = block.block;
    const entries = [...operators].map(([operator, keys]) => {
        const at = keys[0]?.key.span ?? span;
        return { key: permission_string(operator, at), value: { kind: 'map', entries: keys, span: at } };
    });
    const [first] = entries;
    return first && { key: permission_string('Condition', first.key.span), value: { kind: 'map', entries, span } };
}
function principal(value) {
    const text = (0,cloudformation_text/* textOf */.b6)(value);
    if (text === undefined || (text.text === '*' && text.holes.length === 0))
        return value;
    const type = principalType(text);
    if (type === undefined)
        return (0,cloudformation_unknown/* unknownAt */.a)(value.span, 'whether it is a service or an account is only known when it is deployed');
    const { span } = value;
    return {
        kind: 'map',
        entries: [{ key: permission_string(type, span), value: { kind: 'string', ...text, span } }],
        span,
    };
}
function principalType(text) {
    const known = (0,cloudformation_text/* filledByDefaults */.cw)(text);
    const name = known ?? text.text;
    if (/^arn:|^[0-9]{12}$|account_id\}$|arn\}$/.test(name))
        return 'AWS';
    if (/\.(?:amazonaws\.com(?:\.cn)?|amazon\.com|\$\{data\.aws_partition\.[\w-]+\.dns_suffix\})$/.test(name))
        return 'Service';
    return known === undefined ? undefined : 'AWS';
}
function arn(value, { resource: [, service, before] }) {
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
function permission_string(text, span) {
    return { kind: 'string', text, holes: [], span };
}

// EXTERNAL MODULE: ./lib/core/model/source.js
var source = __webpack_require__(12816);
;// CONCATENATED MODULE: ./lib/core/parse/terraform/document-meaning.js
function documentMeaning({ pointer, tree }) {
    const names = new Map();
    const numberOf = (name) => {
        const known = names.get(name) ?? names.size;
        names.set(name, known);
        return known;
    };
    return `${pointer} ${JSON.stringify(tree, (key, value) => {
        if (key === 'span')
            return undefined;
        if (isOfKind(value, 'string'))
            return document_meaning_textOf(value, numberOf);
        return isOfKind(value, 'unknown') ? [numberOf(value.expression), value.reason] : value;
    })}`;
}
function isOfKind(value, kind) {
    return typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind;
}
function document_meaning_textOf({ text, holes }, numberOf) {
    const parts = [];
    let last = 0;
    for (const { start, end, name } of holes) {
        parts.push(text.slice(last, start), numberOf(name));
        last = end;
    }
    return [...parts, text.slice(last)];
}

;// CONCATENATED MODULE: ./lib/core/parse/terraform/read-calls.js








const maxCalls = 200;
const read_calls_maxChain = 10;
const ownArguments = new Set([
    'count',
    'depends_on',
    'for_each',
    'providers',
    'source',
    'version',
]);
function readCalls(scope, reader) {
    const run = { reader, parsed: new Map(), own: new Map(), work: newWork(), calls: 0, problems: [] };
    const [first] = scope.module.blocks;
    const folder = first === undefined ? '.' : (0,source/* folderOf */.yS)(first.block.span.source.file);
    const prefix = folder === '.' ? '' : `${folder}/`;
    return { ...read_calls_joined(callsIn(scope, [folder], run), prefix), problems: run.problems };
}
function callsIn(scope, chain, run) {
    return scope.module.blocks.flatMap((block) => {
        const source = block.kind === 'module' ? localSource(block, scope) : undefined;
        if (source === undefined)
            return [];
        const folder = resolved(chain.at(-1) ?? '.', source.path);
        if (folder === undefined)
            return [];
        const problem = problemWith(folder, source.path, chain, run);
        if (problem !== undefined) {
            run.problems.push({ message: problem, span: source.span });
            return [];
        }
        const instances = instancesOf(block.block, scope);
        return instances.flatMap((instance, index) => {
            const address = instances.length === 1 ? block.address : `${block.address}[${index}]`;
            return read_calls_callOf(instance, address, [...chain, folder], run);
        });
    });
}
function localSource({ block }, scope) {
    const expression = argumentOf(block.body, 'source');
    const value = expression && evaluate(expression, scope);
    if (value?.kind !== 'string' || value.holes.length > 0 || !/^\.\.?(?:\/|$)/.test(value.text))
        return undefined;
    return { path: value.text, span: value.span };
}
function resolved(from, path) {
    const parts = from === '.' ? [] : from.split('/');
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.length === 0 ? '.' : parts.join('/');
}
function problemWith(folder, path, chain, run) {
    if (chain.includes(folder))
        return `The module calls itself: ${[...chain.slice(chain.indexOf(folder)), folder].join(' \u2192 ')}`;
    if (chain.length > read_calls_maxChain)
        return `Modules call one another more than ${read_calls_maxChain} times in a row here`;
    if (filesOf(folder, run).length === 0)
        return `There is no module ${path}: the folder ${folder} has no .tf files`;
    return undefined;
}
function filesOf(folder, run) {
    const files = run.parsed.get(folder) ?? run.reader.folders(folder).map(parse_hcl/* parseHcl */.z);
    run.parsed.set(folder, files);
    return files;
}
function read_calls_callOf({ body, block, scope, when }, address, chain, run) {
    run.calls += 1;
    if (run.calls === maxCalls + 1)
        run.problems.push({
            message: `More than ${maxCalls} modules are called; from here on they are not read as they are called`,
            span: (block.labels[0] ?? block.type).span,
        });
    if (run.calls > maxCalls || !(0,model_guard/* canCoexist */.sm)(when, when))
        return [];
    const folder = chain.at(-1) ?? '.';
    const given = new Map(body.attributes
        .filter(({ name }) => !ownArguments.has(name.text))
        .map(({ name, expression }) => [name.text, evaluate(expression, scope)])
        .filter(([, value]) => value.kind !== 'null'));
    const inner = scopeIn(folder, given, when, run);
    const known = ownOf(folder, run);
    const read = run.reader.read(filesOf(folder, run), sourcesOf(folder, run), inner);
    const isNew = read.documents.some((document) => !known.has(documentMeaning(document)));
    const nested = callsIn(inner, chain, run);
    const inputs = limitedBy(inner, given, scope);
    return [{ ...read_calls_joined(isNew ? [read, ...nested] : nested, `${address}.`), inputs }];
}
function limitedBy(inner, given, { module: { variables } }) {
    return [...given].flatMap(([name, value]) => {
        if (inner.module.variables.get(name)?.isLimited !== true)
            return [];
        const written = read_calls_nameOf(value);
        const own = [...variables.values()].find((variable) => variable.name === written);
        return own === undefined ? [] : [{ ...own, isLimited: true }];
    });
}
function read_calls_nameOf(value) {
    if (value.kind === 'unknown')
        return value.expression;
    const hole = value.kind === 'string' ? value.holes[0] : undefined;
    const isAll = hole !== undefined && value.kind === 'string' && hole.end - hole.start === value.text.length;
    return isAll ? hole.name : undefined;
}
function scopeIn(folder, given, when, run) {
    const bodies = filesOf(folder, run).map((file) => file.body);
    return scopeOf(collectModule(bodies, { given, when }), run.work);
}
function sourcesOf(folder, run) {
    return filesOf(folder, run).map((file) => file.body.span.source);
}
function ownOf(folder, run) {
    const known = run.own.get(folder);
    if (known !== undefined)
        return known;
    const files = filesOf(folder, run);
    const scope = scopeOf(collectModule(files.map((file) => file.body)), run.work);
    const own = new Set(run.reader.read(files, sourcesOf(folder, run), scope).documents.map(documentMeaning));
    run.own.set(folder, own);
    return own;
}
function read_calls_joined(called, prefix) {
    const idOf = (id) => {
        const hash = id.indexOf('#') + 1;
        return `${id.slice(0, hash)}${prefix}${id.slice(hash)}`;
    };
    return {
        documents: called.flatMap(({ documents }) => documents.map((document) => ({
            ...document,
            id: idOf(document.id),
            pointer: `${prefix}${document.pointer}`,
        }))),
        roles: called.flatMap(({ roles }) => roles.map((role) => ({
            ...role,
            id: idOf(role.id),
            address: `${prefix}${role.address}`,
            trust: role.trust === undefined ? undefined : idOf(role.trust),
            inline: role.inline.map(idOf),
        }))),
        inputs: called.flatMap(({ inputs }) => inputs),
        problems: [],
    };
}

;// CONCATENATED MODULE: ./lib/core/parse/terraform/read-module.js













function readModule(sources, modules) {
    const files = sources.map(parse_hcl/* parseHcl */.z);
    const bodies = files.map((file) => file.body);
    const scope = scopeOf(collectModule(bodies));
    const own = readParsed(files, sources, scope);
    if (modules === undefined || !scope.module.blocks.some(({ kind }) => kind === 'module'))
        return own;
    const called = readCalls(scope, { folders: modules, read: readParsed });
    return {
        ...own,
        documents: [...own.documents, ...called.documents],
        roles: [...own.roles, ...called.roles],
        inputs: [...own.inputs, ...called.inputs],
        problems: once([...own.problems, ...called.problems]),
    };
}
function readParsed(files, sources, scope) {
    const data = collectDataDocuments(scope);
    const resources = scope.module.blocks.map((block) => readBlock(block, scope, data));
    const readings = resources.flatMap((resource) => resource.readings);
    const documents = [
        ...resources.flatMap((resource) => resource.documents),
        ...readDataDocuments(data, readings),
    ];
    return {
        documents: withOwnIds(inSourceOrder(documents.filter(canBe), sources)),
        roles: linkIdentities(resources.flatMap((resource) => resource.identity ?? []), resources.flatMap((resource) => resource.attachments)).filter(canBe),
        inputs: [...scope.module.variables.values()],
        managedLists: [],
        problems: once([
            ...files.flatMap((file) => file.problems),
            ...[...data.values()].flatMap((document) => document.problems),
            ...readings.flatMap((reading) => reading.problems),
        ]),
    };
}
function canBe({ when }) {
    return (0,model_guard/* canCoexist */.sm)(when, when);
}
function readBlock(block, scope, data) {
    const readings = readPolicies(block, scope, data);
    const permission = permissionOf(block, scope);
    const written = readings.flatMap((reading) => reading.document ?? []);
    const idsOf = (isTrust) => readings
        .filter((reading) => (reading.place?.policyType === 'trust') === isTrust)
        .flatMap(({ document, uses }) => [
        ...(document === undefined ? [] : [document.id]),
        ...uses.flatMap((address) => idOfData(data.get(address)) ?? []),
    ]);
    return {
        readings,
        documents: permission === undefined ? written : [...written, permission],
        identity: identityOf(block, scope, idsOf(true), idsOf(false)),
        attachments: attachmentsOf(block, scope, idsOf(false)),
    };
}
function idOfData(document) {
    return document && aboutOf(document.block, document.block.address, { policyType: 'identity' }).id;
}
function readDataDocuments(data, readings) {
    const users = new Map();
    for (const { uses, place } of readings)
        for (const address of uses)
            users.set(address, users.get(address) ?? place);
    const merged = new Set([...data.values()].flatMap((document) => [...document.merged]));
    const alone = [...data].filter(([address]) => users.has(address) || !merged.has(address));
    const shown = new Set();
    const open = alone.map(([address]) => address);
    for (let address = open.pop(); address !== undefined; address = open.pop()) {
        if (shown.has(address))
            continue;
        shown.add(address);
        for (const part of data.get(address)?.merged ?? [])
            open.push(part);
    }
    const rest = [...data].filter(([address]) => !shown.has(address));
    return [...alone, ...rest].map(([address, document]) => readDataDocument(address, document, users.get(address)));
}
function readDataDocument(address, { block, tree, when }, place) {
    const about = { ...aboutOf(block, address, place ?? { policyType: 'identity' }), when };
    const document = (0,policy_document/* readPolicyDocument */._)(tree, about);
    const policyType = place?.policyType ?? (0,detect_policy_type/* detectPolicyType */.C)(document);
    if (policyType !== 'identity' && policyType !== 'scp')
        return { ...document, policyType };
    const entries = tree.entries.map(({ key, value }) => ({
        key,
        value: key.text === 'Statement' ? withoutHiddenPrincipals(value) : value,
    }));
    return (0,policy_document/* readPolicyDocument */._)({ ...tree, entries }, { ...about, policyType });
}
function inSourceOrder(documents, sources) {
    const order = new Map(sources.map((source, index) => [source, index]));
    const fileOf = ({ source }) => order.get(source) ?? 0;
    return documents.toSorted((a, b) => fileOf(a) - fileOf(b) || a.span.start - b.span.start);
}
function withOwnIds(documents) {
    const seen = new Map();
    return documents.map((document) => {
        const count = (seen.get(document.id) ?? 0) + 1;
        seen.set(document.id, count);
        return count === 1 ? document : { ...document, id: `${document.id}~${count}` };
    });
}
function once(problems) {
    const keyOf = ({ span, message }) => `${span.source.file} ${span.start} ${message}`;
    return [...new Map(problems.map((problem) => [keyOf(problem), problem])).values()];
}


/***/ })

};
;