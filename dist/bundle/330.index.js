"use strict";
exports.id = 330;
exports.ids = [330];
exports.modules = {

/***/ 29836:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ wholeService),
/* harmony export */   _L: () => (/* binding */ isAnyText),
/* harmony export */   bA: () => (/* binding */ readActionPattern),
/* harmony export */   rl: () => (/* binding */ hasWildcard),
/* harmony export */   uL: () => (/* binding */ isFullWildcard)
/* harmony export */ });
function readActionPattern(text) {
    const colon = text.indexOf(':');
    if (colon < 1 || colon === text.length - 1)
        return undefined;
    return { service: text.slice(0, colon), name: text.slice(colon + 1) };
}
function hasWildcard(text) {
    return text.includes('*') || text.includes('?');
}
function isAnyText(text) {
    return text.includes('*') && /^[*?]+$/.test(text);
}
function isFullWildcard(text) {
    const pattern = readActionPattern(text);
    return isAnyText(text) || (pattern !== undefined && isAnyText(pattern.service) && isAnyText(pattern.name));
}
function wholeService(text) {
    const pattern = readActionPattern(text);
    if (pattern === undefined || hasWildcard(pattern.service) || !isAnyText(pattern.name))
        return undefined;
    return pattern.service;
}


/***/ }),

/***/ 18174:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i0: () => (/* binding */ matchesArnFields),
  Lw: () => (/* binding */ parseArn)
});

// UNUSED EXPORTS: matchesArnFormat

;// CONCATENATED MODULE: ./lib/core/iam/overlap.js
function commonTextOf(a, b) {
    const width = b.length + 1;
    const end = a.length * width + b.length;
    const isDeadEnd = new Uint8Array(end + 1);
    const stepFrom = (place) => {
        const [x, y] = [a[Math.floor(place / width)], b[place % width]];
        if (x?.repeats && isDeadEnd[place + width] === 0)
            return place + width;
        if (y?.repeats && isDeadEnd[place + 1] === 0)
            return place + 1;
        if (x === undefined || y === undefined || (x.repeats && y.repeats))
            return undefined;
        const next = place + (x.repeats ? 0 : width) + (y.repeats ? 0 : 1);
        return isDeadEnd[next] === 0 && commonCharacter(x, y) !== undefined ? next : undefined;
    };
    const path = [0];
    for (let place = path.at(-1); place !== end; place = path.at(-1)) {
        if (place === undefined)
            return undefined;
        const next = stepFrom(place);
        if (next === undefined) {
            isDeadEnd[place] = 1;
            path.pop();
        }
        else
            path.push(next);
    }
    return path.map((place, index) => taken(place, path[index + 1] ?? place, a, b)).join('');
}
function taken(place, next, a, b) {
    const width = b.length + 1;
    const [x, y] = [a[Math.floor(place / width)], b[place % width]];
    const skips = (x?.repeats && next === place + width) || (y?.repeats && next === place + 1);
    return x === undefined || y === undefined || next === place || skips ? '' : (commonCharacter(x, y) ?? '');
}
function commonCharacter(x, y) {
    if (x.literal === undefined && y.literal === undefined)
        return 'x';
    const literal = x.literal ?? y.literal ?? '';
    const fits = (token) => (token.literal === undefined || token.literal === literal) && !token.except.includes(literal);
    return fits(x) && fits(y) ? literal : undefined;
}

// EXTERNAL MODULE: ./lib/core/iam/pattern.js
var iam_pattern = __webpack_require__(22999);
;// CONCATENATED MODULE: ./lib/core/iam/arn.js


function parseArn(text, holes = []) {
    const fields = splitFields(text, [...holes, ...placeholdersOf(text)]);
    const [prefix, partition, service, region, account, ...resource] = fields;
    if (prefix !== 'arn' || partition === undefined || service === undefined)
        return undefined;
    if (region === undefined || account === undefined || resource.length === 0)
        return undefined;
    return { partition, service, region, account, resource: resource.join(':') };
}
function matchesArnFormat(format, pattern) {
    const written = withWildcards(pattern);
    const missing = 6 - written.split(':').length;
    const readings = missing > 0 ? [written, written + ':*'.repeat(missing)] : [written];
    return readings.some((reading) => reaches(format, reading));
}
function matchesArnFields(format, pattern) {
    const written = readFields(pattern);
    const documented = parseFormat(format);
    if (written === undefined || documented === undefined)
        return matchesArnFormat(format, pattern);
    return (fieldNames.every((name) => fieldsMeet(written[name], documented[name])) &&
        (!format.includes('${BucketName}') || matchesArnFormat(format, pattern)));
}
function fieldsMeet(written, documented) {
    return written === '*' || (documented === anyText ? written !== '' : (0,iam_pattern/* intersects */.HY)(written, documented));
}
let lastRead;
function readFields(pattern) {
    if (lastRead?.pattern !== pattern) {
        const arn = parseArn(withWildcards(pattern));
        lastRead = { pattern, fields: arn !== undefined && isInPlace(arn) ? arn : undefined };
    }
    return lastRead.fields;
}
const anyText = '?*';
const formats = new Map();
function parseFormat(format) {
    if (!formats.has(format))
        formats.set(format, parseArn(format.replace(/\$\{[^}]*\}/g, anyText)));
    return formats.get(format);
}
const fieldNames = ['service', 'region', 'account', 'resource', 'partition'];
function isInPlace({ account }) {
    return /^([0-9*?]*|aws|cloudfront)$/.test(account);
}
const maxCells = 1_000_000;
function splitFields(text, opaque) {
    const parts = opaque.toSorted((a, b) => a.start - b.start);
    const fields = [];
    let start = 0;
    let next = 0;
    for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', colon + 1)) {
        while ((parts[next]?.end ?? Infinity) <= colon)
            next += 1;
        if ((parts[next]?.start ?? Infinity) < colon)
            continue;
        fields.push(text.slice(start, colon));
        start = colon + 1;
    }
    return [...fields, text.slice(start)];
}
function placeholdersOf(text) {
    const parts = [];
    const opening = /\$\{|\{\{/g;
    for (let open = opening.exec(text); open !== null; open = opening.exec(text)) {
        const close = open[0] === '{{' ? '}}' : '}';
        const end = text.indexOf(close, open.index);
        if (end === -1)
            break;
        opening.lastIndex = end + close.length;
        parts.push({ start: open.index, end: opening.lastIndex });
    }
    return parts;
}
function withWildcards(text) {
    let pattern = '';
    let last = 0;
    for (const { start, end } of placeholdersOf(text)) {
        pattern += `${text.slice(last, start)}*`;
        last = end;
    }
    return pattern + text.slice(last);
}
function reaches(format, pattern) {
    if (isOfOtherService(format, pattern))
        return false;
    const tokens = formatTokens(format);
    return tokens.length * pattern.length > maxCells || commonTextOf(tokens, (0,iam_pattern/* tokensOf */.k8)(pattern)) !== undefined;
}
function isOfOtherService(format, pattern) {
    const [literal = ''] = pattern.split(/[*?]/, 1);
    const [, , service = '', ...rest] = literal.split(':');
    const [, , expected = ''] = format.split(':');
    return rest.length > 0 && service !== expected && !/[*?$]/.test(expected);
}
const tokensByFormat = new Map();
function formatTokens(format) {
    const known = tokensByFormat.get(format);
    if (known !== undefined)
        return known;
    const made = readFormatTokens(format);
    tokensByFormat.set(format, made);
    return made;
}
function readFormatTokens(format) {
    const tokens = [];
    let last = 0;
    for (const { 0: placeholder, 1: name, index } of format.matchAll(/\$\{([^}]*)\}/g)) {
        tokens.push(...(0,iam_pattern/* tokensOf */.k8)(format.slice(last, index)));
        last = index + placeholder.length;
        const isBeforeResource = format.slice(0, index).split(':').length < 6;
        const except = name === 'BucketName' ? ':/' : isBeforeResource ? ':' : '';
        tokens.push({ except, repeats: false }, { except, repeats: true });
    }
    return [...tokens, ...(0,iam_pattern/* tokensOf */.k8)(format.slice(last))];
}


/***/ }),

/***/ 22999:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ intersects),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   k8: () => (/* binding */ tokensOf)
/* harmony export */ });
/* unused harmony export commonText */
/* harmony import */ var _action_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29836);


function matches(pattern, text, options) {
    return matchesExactly(fold(pattern, options), fold(text, options));
}
function contains(outer, inner, options) {
    const wide = fold(outer, options);
    const narrow = fold(inner, options);
    if (wide === '*' || wide === narrow)
        return true;
    if (startApart(wide, narrow) || isTooMuch(wide, narrow, maxSteps))
        return false;
    if (!(0,_action_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWildcard */ .rl)(narrow))
        return matchesExactly(wide, narrow);
    if (!(0,_action_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWildcard */ .rl)(wide))
        return false;
    if (!wide.includes('?'))
        return matchesExactly(wide, narrow.replace(/[*?]/g, characterNotIn(wide)));
    return containsBySets(canonical(wide), canonical(narrow));
}
function intersects(a, b, options) {
    const [x, y] = [fold(a, options), fold(b, options)];
    if (startApart(x, y) || endApart(x, y))
        return false;
    if (!x.includes('*'))
        return isTooMuch(x, y, maxSteps) || matchesExactly(y, x, questionMark);
    return y.includes('*') || isTooMuch(x, y, maxSteps) || matchesExactly(x, y, questionMark);
}
function commonText(a, b, options) {
    const [x, y] = [fold(a, options), fold(b, options)];
    if (startApart(x, y) || isTooMuch(x, y, maxCells))
        return undefined;
    return commonTextOf(tokensOf(x), tokensOf(y));
}
function tokensOf(pattern) {
    return pattern.split('').map((character) => {
        if (character === '*')
            return { except: '', repeats: true };
        return character === '?'
            ? { except: '', repeats: false }
            : { literal: character, except: '', repeats: false };
    });
}
const maxLength = 50_000;
const maxSteps = 64_000_000;
const maxCells = 1_000_000;
const maxSetSteps = 400_000;
const star = 42;
const questionMark = 63;
function fold(text, options) {
    return options?.ignoreCase === true ? text.toLowerCase() : text;
}
function isTooMuch(a, b, limit) {
    return a.length > maxLength || b.length > maxLength || a.length * b.length > limit;
}
function matchesExactly(pattern, text, joker = -1) {
    let at = 0;
    let afterStar = -1;
    let retry = 0;
    for (let place = 0; place < text.length;) {
        const token = pattern.charCodeAt(at);
        const unit = text.charCodeAt(place);
        if (token === star) {
            at += 1;
            if (at === pattern.length)
                return true;
            afterStar = at;
            retry = place;
        }
        else if (at < pattern.length && (token === unit || token === questionMark || unit === joker)) {
            at += 1;
            place += 1;
        }
        else if (afterStar !== -1) {
            at = afterStar;
            retry += 1;
            place = retry;
        }
        else
            return false;
    }
    while (pattern.charCodeAt(at) === star)
        at += 1;
    return at === pattern.length;
}
function startApart(a, b) {
    const shorter = Math.min(a.length, b.length);
    for (let at = 0; at < shorter; at += 1) {
        const [x, y] = [a.charCodeAt(at), b.charCodeAt(at)];
        if (x === star || y === star)
            return false;
        if (x !== y && x !== questionMark && y !== questionMark)
            return true;
    }
    return false;
}
function endApart(a, b) {
    const shorter = Math.min(a.length, b.length);
    for (let back = 1; back <= shorter; back += 1) {
        const [x, y] = [a.charCodeAt(a.length - back), b.charCodeAt(b.length - back)];
        if (x === star || y === star)
            return false;
        if (x !== y && x !== questionMark && y !== questionMark)
            return true;
    }
    return false;
}
function canonical(pattern) {
    return pattern.replace(/[*?]+/g, (run) => {
        const least = run.replaceAll('*', '');
        return least.length === run.length ? run : `${least}*`;
    });
}
function characterNotIn(text) {
    let code = 0xe000;
    while (text.includes(String.fromCharCode(code)))
        code += 1;
    return String.fromCharCode(code);
}
function containsBySets(outer, inner) {
    const { start, step, accepts } = automatonOf(outer);
    const cost = 1 + (outer.length >> 6);
    let left = maxSetSteps;
    let sets = [start];
    for (const token of inner.split('')) {
        const next = new Set();
        for (const set of sets) {
            let after = token === '*' ? set : step(set, token);
            while (!next.has(after)) {
                next.add(after);
                left -= cost;
                if (left < 0)
                    return false;
                if (token === '*')
                    after = step(after, '?');
            }
        }
        if (next.has(0n))
            return false;
        left -= cost * (token === '*' ? next.size * next.size : 0);
        if (left < 0)
            return false;
        sets = token === '*' ? leastOf([...next]) : [...next];
    }
    return sets.every(accepts);
}
function leastOf(sets) {
    return sets.filter((set) => !sets.some((other) => other !== set && (other & set) === other));
}
function automatonOf(pattern) {
    const places = new Map();
    pattern.split('').forEach((token, place) => {
        places.set(token, (places.get(token) ?? 0n) | (1n << BigInt(place)));
    });
    const stars = places.get('*') ?? 0n;
    const anyOne = places.get('?') ?? 0n;
    const withSkipped = (set) => set | ((set & stars) << 1n);
    const end = BigInt(pattern.length);
    return {
        start: withSkipped(1n),
        step(set, character) {
            const taking = anyOne | (character === '?' ? 0n : (places.get(character) ?? 0n));
            return withSkipped(((set & taking) << 1n) | (set & stars));
        },
        accepts: (set) => ((set >> end) & 1n) === 1n,
    };
}


/***/ }),

/***/ 66831:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   AU: () => (/* binding */ not),
/* harmony export */   er: () => (/* binding */ isSatisfiable)
/* harmony export */ });
const maxSteps = 2000;
function isSatisfiable(formulas, steps = maxSteps) {
    return search(formulas, { atoms: new Map(), subjects: new Map() }, { steps });
}
function not(formula) {
    if (formula.kind === 'not')
        return formula.of;
    if (formula.kind === 'constant')
        return { kind: 'constant', value: !formula.value };
    return { kind: 'not', of: formula };
}
function sizeOf(formula, limit) {
    let size = 0;
    const open = [formula];
    for (let next = open.pop(); next !== undefined && size <= limit; next = open.pop()) {
        size += 1;
        if (next.kind === 'not')
            open.push(next.of);
        else if (next.kind === 'all' || next.kind === 'any')
            open.push(...next.of);
    }
    return size;
}
function search(formulas, assumed, budget) {
    const open = [];
    for (const formula of formulas) {
        const value = valueOf(formula, assumed, budget);
        if (value === false)
            return false;
        if (value === undefined)
            open.push(formula);
    }
    const [first] = open;
    const leaf = first && openLeaf(first, assumed, budget);
    if (leaf === undefined || budget.steps < 0)
        return true;
    return [true, false].some((is) => search(open, assume(leaf, is, assumed), budget));
}
function valueOf(formula, assumed, budget) {
    budget.steps -= 1;
    switch (formula.kind) {
        case 'constant':
            return formula.value;
        case 'atom':
            return assumed.atoms.get(formula.name);
        case 'is':
            return hasValue(formula, assumed);
        case 'not': {
            const value = valueOf(formula.of, assumed, budget);
            return value === undefined ? undefined : !value;
        }
        case 'all':
        case 'any': {
            const decisive = formula.kind === 'any';
            let isOpen = false;
            for (const part of formula.of) {
                const value = valueOf(part, assumed, budget);
                if (value === decisive)
                    return decisive;
                isOpen ||= value === undefined;
            }
            return isOpen ? undefined : !decisive;
        }
    }
}
function hasValue({ subject, value, among }, { subjects }) {
    const known = subjects.get(subject);
    if (typeof known === 'string')
        return known === value;
    if (known?.has(value) === true || among?.includes(value) === false)
        return false;
    return among?.every((other) => other === value || known?.has(other)) === true ? true : undefined;
}
function openLeaf(formula, assumed, budget) {
    switch (formula.kind) {
        case 'constant':
            return undefined;
        case 'atom':
        case 'is':
            return valueOf(formula, assumed, budget) === undefined ? formula : undefined;
        case 'not':
            return openLeaf(formula.of, assumed, budget);
        case 'all':
        case 'any':
            for (const part of formula.of) {
                const leaf = openLeaf(part, assumed, budget);
                if (leaf !== undefined)
                    return leaf;
            }
            return undefined;
    }
}
function assume(leaf, is, { atoms, subjects }) {
    if (leaf.kind === 'atom')
        return { atoms: new Map(atoms).set(leaf.name, is), subjects };
    const before = subjects.get(leaf.subject);
    const others = new Set(typeof before === 'string' ? [] : before).add(leaf.value);
    return { atoms, subjects: new Map(subjects).set(leaf.subject, is ? leaf.value : others) };
}


/***/ }),

/***/ 3828:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ always),
/* harmony export */   ID: () => (/* binding */ isCoveredBy),
/* harmony export */   WP: () => (/* binding */ both),
/* harmony export */   sm: () => (/* binding */ canCoexist),
/* harmony export */   y$: () => (/* binding */ isImpliedBy)
/* harmony export */ });
/* harmony import */ var _formula_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66831);

const always = [];
function both(a, b) {
    if (a.length === 0)
        return b;
    if (b.length === 0)
        return a;
    return [...a, ...b.filter((x) => !a.some((y) => isSame(x, y)))];
}
function canCoexist(a, b) {
    if (a.some((x) => b.some((y) => x.is !== y.is && isSameCondition(x, y))))
        return false;
    return !(a.some(hasMeaning) || b.some(hasMeaning)) || (0,_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .isSatisfiable */ .er)([...a, ...b].map(formulaOf));
}
function isImpliedBy(a, b) {
    return a.every((x) => b.some((y) => isSame(x, y)) ||
        ((hasMeaning(x) || b.some(hasMeaning)) && !(0,_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .isSatisfiable */ .er)([...b.map(formulaOf), (0,_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)(formulaOf(x))])));
}
function isCoveredBy(when, alternatives) {
    if (alternatives.some((alternative) => isImpliedBy(alternative, when)))
        return true;
    const missing = alternatives.map((each) => (0,_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)({ kind: 'all', of: each.map(formulaOf) }));
    return !(0,_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .isSatisfiable */ .er)([...when.map(formulaOf), ...missing], stepsToCover);
}
const stepsToCover = 20_000;
function isSame(x, y) {
    return x.is === y.is && isSameCondition(x, y);
}
function isSameCondition(x, y) {
    if (x.condition !== y.condition)
        return false;
    if (x.means === undefined || y.means === undefined || x.means === y.means)
        return true;
    return JSON.stringify(x.means) === JSON.stringify(y.means);
}
function hasMeaning({ means }) {
    return means !== undefined;
}
function formulaOf({ condition, is, means }) {
    const formula = means ?? { kind: 'atom', name: condition };
    return is ? formula : (0,_formula_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)(formula);
}


/***/ }),

/***/ 12816:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qy: () => (/* binding */ firstLineOf),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   t$: () => (/* binding */ positionAt),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
const lineTables = new WeakMap();
function positionAt(source, offset) {
    const starts = lineStarts(source);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
}
function lineAt(source, line) {
    const starts = lineStarts(source);
    const text = source.text.slice(starts[line - 1] ?? source.text.length, starts[line] ?? source.text.length);
    return text.slice(0, text.length - (text.endsWith('\r\n') ? 2 : text.endsWith('\n') ? 1 : 0));
}
function firstLineOf(span) {
    const { source, start, end } = span;
    const length = source.text.slice(start, end).indexOf('\n');
    return length === -1 ? span : { source, start, end: start + length };
}
function lineStarts(source) {
    const known = lineTables.get(source);
    if (known !== undefined)
        return known;
    const starts = [0];
    for (let at = source.text.indexOf('\n'); at !== -1; at = source.text.indexOf('\n', at + 1))
        starts.push(at + 1);
    lineTables.set(source, starts);
    return starts;
}
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '.' : path.slice(0, slash);
}


/***/ }),

/***/ 18148:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entryOf),
/* harmony export */   q: () => (/* binding */ isKnown)
/* harmony export */ });
const indexes = new WeakMap();
function entryOf(map, key) {
    if (map.entries.length <= 32)
        return map.entries.findLast((entry) => entry.key.text === key);
    const index = indexes.get(map) ?? new Map(map.entries.map((entry) => [entry.key.text, entry]));
    indexes.set(map, index);
    return index.get(key);
}
function isKnown(value) {
    return value.holes.length === 0;
}


/***/ }),

/***/ 81741:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ isComment),
/* harmony export */   E3: () => (/* binding */ readString),
/* harmony export */   U1: () => (/* binding */ readLiteral),
/* harmony export */   W3: () => (/* binding */ readComment),
/* harmony export */   _H: () => (/* binding */ holeMark)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43250);

const holeMark = '\uFFFC';
const delimiters = new Set([' ', '\t', '\r', '\n', '{', '}', '[', ']', ':', ',', '"', holeMark]);
const none = [];
const numericLiteral = 11;
const unexpectedEndOfString = 2;
function readString(text, start, scanner) {
    let at = start + 1;
    let code = text.charCodeAt(at);
    while (code >= 0x20 && code !== 0x22 && code !== 0x5c)
        code = text.charCodeAt(++at);
    if (code === 0x22)
        return { kind: 'string', text: text.slice(start + 1, at), end: at + 1, problems: none };
    scanner.setPosition(start);
    scanner.scan();
    const end = scanner.getPosition();
    const isOpen = scanner.getTokenError() === unexpectedEndOfString;
    const problems = contentProblems(text, start + 1, isOpen ? end : end - 1);
    if (isOpen)
        problems.push({
            message: 'The string that starts here is not closed in its line.',
            at: start,
            length: end - start,
        });
    return { kind: 'string', text: scanner.getTokenValue(), end, problems };
}
function readLiteral(text, start, scanner, isName) {
    const quoted = readForeignQuotes(text, start);
    if (quoted !== undefined)
        return quoted;
    const end = wordEnd(text, start);
    const word = text.slice(start, end);
    if (!isName) {
        if (word === 'true' || word === 'false')
            return { kind: 'boolean', text: word, end, problems: none };
        if (word === 'null')
            return { kind: 'null', text: word, end, problems: none };
        scanner.setPosition(start);
        const isNumber = scanner.scan() === numericLiteral && scanner.getTokenError() === 0;
        if (isNumber && scanner.getPosition() === end)
            return { kind: 'number', text: word, end, problems: none };
    }
    return {
        kind: 'string',
        text: word,
        end,
        problems: [{ message: wordMessage(word, isName), at: start, length: end - start }],
    };
}
function isComment(text, at) {
    return text[at] === '/' && (text[at + 1] === '/' || text[at + 1] === '*');
}
function readComment(text, start) {
    const isLine = text[start + 1] === '/';
    const end = isLine ? text.indexOf('\n', start) : text.indexOf('*/', start + 2);
    if (end === -1)
        return text.length;
    return isLine ? end : end + 2;
}
function contentProblems(text, start, end) {
    const problems = [];
    for (let at = start; at < end && problems.length < _parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .maxProblems */ .d; at++) {
        const code = text.charCodeAt(at);
        if (code < 0x20)
            problems.push({
                message: `A ${code === 9 ? 'tab' : 'control character'} in a string must be written as ${escapeOf(code)}.`,
                at,
                length: 1,
            });
        if (code !== 0x5c)
            continue;
        const length = text[at + 1] === 'u' ? 6 : 2;
        const written = text.slice(at, Math.min(at + length, end));
        if (!/^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})$/.test(written))
            problems.push({
                message: `${written} is not an escape of JSON; a backslash itself is written \\\\.`,
                at,
                length: written.length,
            });
        at += 1;
    }
    return problems;
}
function escapeOf(code) {
    return code === 9 ? '\\t' : `\\u${code.toString(16).padStart(4, '0')}`;
}
const foreignQuotes = new Map([
    ["'", "'"],
    ['`', '`'],
    ['\u201c', '\u201d'],
    ['\u201d', '\u201d'],
    ['\u201e', '\u201c'],
    ['\u2018', '\u2019'],
]);
function readForeignQuotes(text, start) {
    const closing = foreignQuotes.get(text.charAt(start));
    if (closing === undefined)
        return undefined;
    let end = start + 1;
    while (end < text.length && text[end] !== closing && text[end] !== '\n' && text[end] !== '\r')
        end += 1;
    const isClosed = text[end] === closing;
    return {
        kind: 'string',
        text: text.slice(start + 1, end),
        end: isClosed ? end + 1 : end,
        problems: [{ message: 'Strings are written in straight double quotes (").', at: start, length: 1 }],
    };
}
function wordEnd(text, start) {
    let at = start + 1;
    while (at < text.length && !delimiters.has(text.charAt(at)) && !isComment(text, at))
        at += 1;
    return at;
}
function wordMessage(word, isName) {
    const code = word.charCodeAt(0);
    const shown = word.length > 40 ? `${word.slice(0, 40)}\u2026` : word;
    if (code < 0x20 || code === 0x7f)
        return `A control character (${escapeOf(code)}) stands here.`;
    if (isName)
        return `The name ${shown} must be in double quotes.`;
    if (/^-?0[0-9]/.test(word))
        return `The number ${shown} starts with 0; put account ids and the like in double quotes.`;
    return `Unexpected ${shown}: a string must be in double quotes.`;
}


/***/ }),

/***/ 55335:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseJson: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47515);

const noHoles = [];
function parseJson(source) {
    return (0,_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .V)({
        text: source.text,
        span: (start, end) => ({ source, start, end }),
        string: (content, start, end) => ({
            kind: 'string',
            text: content,
            holes: noHoles,
            span: { source, start, end },
        }),
    });
}


/***/ }),

/***/ 43250:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ maxDepth),
/* harmony export */   d: () => (/* binding */ maxProblems)
/* harmony export */ });
const maxDepth = 200;
const maxProblems = 100;


/***/ }),

/***/ 47515:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readJson)
});

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./lib/core/model/source.js
var model_source = __webpack_require__(12816);
// EXTERNAL MODULE: ./lib/core/parse/parsed.js
var parsed = __webpack_require__(43250);
;// CONCATENATED MODULE: ./lib/core/parse/json-builder.js


function problem(reader, message, start, end) {
    reader.problems.push({ span: reader.json.span(start, end), message });
}
function stop(reader, message) {
    problem(reader, message, reader.at, reader.at);
    reader.stopped = true;
}
function advance(reader, end) {
    reader.at = end;
    reader.last = end;
}
function makeRoom(reader) {
    const top = reader.open.at(-1);
    if (reader.expect === 'nothing') {
        if (reader.root?.kind !== 'unknown') {
            stop(reader, 'Text follows the end of the JSON document; a file holds one document.');
            return false;
        }
        reader.expect = 'value';
    }
    else if (reader.expect === 'comma') {
        if (!reader.loose)
            problem(reader, `Expected a comma between ${wordFor(top)}.`, reader.last, reader.last);
        reader.expect = top?.kind === 'map' ? 'key' : 'value';
    }
    else if (reader.expect === 'colon' && top?.kind === 'map') {
        const { alone } = top;
        if (alone !== undefined)
            put(reader, alone);
        else if (!reader.loose)
            problem(reader, `Expected a colon between the name ${quote(top.key)} and its value.`, reader.last, reader.last);
        reader.expect = alone === undefined ? 'value' : 'key';
    }
    reader.loose = false;
    reader.comma = -1;
    return true;
}
function put(reader, value) {
    const parent = reader.open.at(-1);
    reader.expect = 'comma';
    if (parent === undefined) {
        reader.root = value;
        reader.expect = 'nothing';
    }
    else if (parent.kind === 'list')
        parent.items.push(value);
    else {
        if (parent.key !== undefined)
            parent.entries.push({ key: parent.key, value });
        parent.key = undefined;
        parent.alone = undefined;
    }
}
function json_builder_name(reader, key, alone) {
    const map = reader.open.at(-1);
    if (map?.kind !== 'map')
        return;
    map.key = key;
    map.alone = alone;
    reader.expect = 'colon';
}
function openContainer(reader, container) {
    if (!makeRoom(reader))
        return;
    if (reader.expect === 'key') {
        problem(reader, 'Expected a name in double quotes before this value.', reader.at, reader.at + 1);
        reader.expect = 'value';
    }
    if (reader.open.length >= parsed/* maxDepth */.M) {
        reader.open.length = 0;
        reader.root = undefined;
        return stop(reader, `Lists and objects nest more than ${parsed/* maxDepth */.M} levels deep here, which no policy needs.`);
    }
    reader.open.push(container);
    reader.expect = container.kind === 'map' ? 'key' : 'value';
    advance(reader, reader.at + 1);
}
function closeContainer(reader, kind) {
    const { at, open } = reader;
    const bracket = kind === 'map' ? '}' : ']';
    if (reader.expect === 'nothing' && reader.open.length === 0)
        makeRoom(reader);
    if (reader.stopped)
        return;
    if (open.length === 0) {
        problem(reader, `Unexpected ${bracket}: nothing is open here.`, at, at + 1);
        return advance(reader, at + 1);
    }
    const depth = open.findLastIndex((container) => container.kind === kind);
    const remaining = depth === -1 ? open.length - 1 : depth;
    for (let top = open.at(-1); top !== undefined && open.length > remaining; top = open.at(-1)) {
        if (top.kind !== kind)
            problem(reader, `Expected ${closing(top)} to close the ${titleOf(reader, top)}, found ${bracket}.`, at, at + 1);
        closeTop(reader, top.kind === kind ? at + 1 : at);
    }
    advance(reader, at + 1);
}
function closeTop(reader, end) {
    const top = reader.open.at(-1);
    if (top === undefined)
        return;
    if (reader.comma >= 0)
        problem(reader, `Trailing comma: JSON allows none before ${closing(top)}.`, reader.comma, reader.comma + 1);
    else if (top.kind === 'map')
        completeMember(reader, top);
    reader.comma = -1;
    reader.loose = false;
    reader.open.pop();
    const span = reader.json.span(top.start, end);
    put(reader, top.kind === 'list'
        ? { kind: 'list', items: top.items, span }
        : { kind: 'map', entries: top.entries, span });
}
function completeMember(reader, map) {
    if (map.key === undefined)
        return;
    if (map.alone !== undefined)
        put(reader, map.alone);
    else
        problem(reader, `The member ${quote(map.key)} has no value.`, reader.last, reader.last);
    map.key = undefined;
}
function closeAll(reader) {
    const { length } = reader.json.text;
    const innermost = reader.open.at(-1);
    if (innermost !== undefined && !reader.stopped)
        problem(reader, `The text ends before the ${titleOf(reader, innermost)} is closed.`, length, length);
    for (let top = innermost; top !== undefined; top = reader.open.at(-1)) {
        reader.comma = -1;
        if (top.kind === 'map' && top.alone === undefined)
            top.key = undefined;
        closeTop(reader, length);
    }
}
function closing(container) {
    return container.kind === 'map' ? '}' : ']';
}
function wordFor(container) {
    return container?.kind === 'map' ? 'members' : 'items';
}
function titleOf(reader, { kind, start }) {
    const { source, start: offset } = reader.json.span(start, start);
    return `${kind === 'map' ? 'object' : 'list'} opened in line ${(0,model_source/* positionAt */.t$)(source, offset).line}`;
}
function quote(key) {
    const text = key?.text ?? '';
    return `"${text.length > 40 ? `${text.slice(0, 40)}\u2026` : text}"`;
}

// EXTERNAL MODULE: ./lib/core/parse/json-token.js
var json_token = __webpack_require__(81741);
;// CONCATENATED MODULE: ./lib/core/parse/read-json.js




function readJson(json) {
    const reader = {
        json,
        scanner: (0,main.createScanner)(json.text),
        problems: [],
        open: [],
        root: undefined,
        expect: 'value',
        at: 0,
        last: 0,
        comma: -1,
        loose: false,
        stopped: false,
    };
    while (!reader.stopped && skipSpace(reader)) {
        step(reader);
        if (reader.problems.length >= parsed/* maxProblems */.d)
            stop(reader, `Reading stops here, after ${parsed/* maxProblems */.d} errors.`);
    }
    closeAll(reader);
    if (reader.root === undefined && reader.problems.length === 0)
        problem(reader, 'Expected a JSON document, found nothing.', 0, json.text.length);
    return { value: reader.root, problems: reader.problems };
}
function skipSpace(reader) {
    const { text } = reader.json;
    let { at } = reader;
    let code = text.charCodeAt(at);
    while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09)
        code = text.charCodeAt(++at);
    reader.at = at;
    return at < text.length;
}
function step(reader) {
    const start = reader.at;
    switch (reader.json.text.charCodeAt(start)) {
        case 0x22:
            return literal(reader);
        case 0x7b:
            return openContainer(reader, { kind: 'map', start, entries: [], key: undefined, alone: undefined });
        case 0x5b:
            return openContainer(reader, { kind: 'list', start, items: [] });
        case 0x7d:
            return closeContainer(reader, 'map');
        case 0x5d:
            return closeContainer(reader, 'list');
        case 0x2c:
            return comma(reader);
        case 0x3a:
            return colon(reader);
        default: {
            const hole = reader.json.hole?.(start);
            if (hole !== undefined)
                return fillIn(reader, hole);
            if ((0,json_token/* isComment */.Cn)(reader.json.text, start))
                return comment(reader);
            return literal(reader);
        }
    }
}
function comma(reader) {
    const { at } = reader;
    const top = reader.open.at(-1);
    if (top === undefined) {
        if (reader.expect === 'value')
            stop(reader, 'Expected a JSON document, found a comma.');
        else
            makeRoom(reader);
        return;
    }
    if (top.kind === 'map' && top.key !== undefined)
        completeMember(reader, top);
    else if (reader.expect !== 'comma' && !reader.loose)
        problem(reader, 'Unexpected comma: nothing stands before it.', at, at + 1);
    reader.expect = top.kind === 'map' ? 'key' : 'value';
    reader.comma = at;
    reader.loose = false;
    advance(reader, at + 1);
}
function colon(reader) {
    const { at } = reader;
    if (reader.open.length === 0) {
        if (makeRoom(reader))
            stop(reader, 'Expected a JSON document, found a colon.');
        return;
    }
    if (reader.expect !== 'colon')
        problem(reader, 'Unexpected colon: no name stands before it.', at, at + 1);
    reader.expect = 'value';
    reader.comma = -1;
    reader.loose = false;
    advance(reader, at + 1);
}
function literal(reader) {
    if (!makeRoom(reader))
        return;
    const start = reader.at;
    const isName = reader.expect === 'key';
    const token = reader.json.text.charCodeAt(start) === 0x22
        ? (0,json_token/* readString */.E3)(reader.json.text, start, reader.scanner)
        : (0,json_token/* readLiteral */.U1)(reader.json.text, start, reader.scanner, isName);
    for (const { message, at, length } of token.problems)
        problem(reader, message, at, at + length);
    if (token.kind === 'string') {
        const string = reader.json.string(token.text, start, token.end);
        if (isName)
            json_builder_name(reader, string, undefined);
        else
            put(reader, string);
    }
    else {
        const span = reader.json.span(start, token.end);
        if (token.kind === 'number')
            put(reader, { kind: 'number', value: Number(token.text), text: token.text, span });
        else if (token.kind === 'null')
            put(reader, { kind: 'null', span });
        else
            put(reader, { kind: 'boolean', value: token.text === 'true', text: token.text, span });
    }
    reader.loose = token.problems.length > 0;
    advance(reader, token.end);
}
function fillIn(reader, hole) {
    if (reader.expect === 'nothing')
        return advance(reader, reader.at + 1);
    reader.loose = true;
    makeRoom(reader);
    if (reader.expect === 'key')
        json_builder_name(reader, hole.asKey, hole.asValue);
    else
        put(reader, hole.asValue);
    reader.loose = true;
    advance(reader, reader.at + 1);
}
function comment(reader) {
    const end = (0,json_token/* readComment */.W3)(reader.json.text, reader.at);
    problem(reader, 'JSON has no comments.', reader.at, end);
    reader.at = end;
}


/***/ })

};
;