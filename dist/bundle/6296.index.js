"use strict";
exports.id = 6296;
exports.ids = [6296];
exports.modules = {

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


/***/ })

};
;