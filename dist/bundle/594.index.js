"use strict";
exports.id = 594;
exports.ids = [594];
exports.modules = {

/***/ 90594:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ parseHcl)
});

// EXTERNAL MODULE: ./lib/core/parse/parsed.js
var parsed = __webpack_require__(43250);
;// CONCATENATED MODULE: ./lib/core/parse/hcl/scan-token.js
const punctuation = [
    '...', '::', '=>', '==', '!=', '<=', '>=', '&&', '||', '~}', '{', '}', '[', ']', '(', ')', '.', ',', '*', '/', '%',
    '+', '-', '=', '<', '>', '!', '?', ':',
];
const punctuationByCode = new Map(punctuation.map((text) => [
    text.charCodeAt(0),
    punctuation.filter((candidate) => candidate.charCodeAt(0) === text.charCodeAt(0)),
]));
function scanToken(text, at, newlines) {
    const start = skipBlanks(text, at, newlines);
    if (start >= text.length)
        return { kind: 'end', start: text.length, end: text.length };
    const code = text.charCodeAt(start);
    if (isIdentifierStart(text, start))
        return { kind: 'identifier', start, end: endOfIdentifier(text, start) };
    if (isDigit(code))
        return { kind: 'number', start, end: endOfNumber(text, start) };
    if (code === quote)
        return { kind: 'quote', start, end: start + 1 };
    const lineEnd = endOfNewline(text, start);
    if (lineEnd > start)
        return { kind: 'newline', start, end: lineEnd };
    const heredocEnd = endOfHeredocLine(text, start);
    if (heredocEnd > start)
        return { kind: 'heredoc', start, end: heredocEnd };
    if (text.startsWith('/*', start))
        return { kind: 'invalid', start, end: text.length };
    const symbol = punctuationByCode.get(code)?.find((candidate) => text.startsWith(candidate, start));
    if (symbol !== undefined)
        return { kind: symbol, start, end: start + symbol.length };
    return { kind: 'invalid', start, end: start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1) };
}
function endOfIdentifier(text, start) {
    if (!isIdentifierStart(text, start))
        return start;
    let at = start;
    for (let width = 1; width > 0; at += width)
        width = identifierWidth(text, at);
    return at;
}
function endOfNewline(text, at) {
    const code = text.charCodeAt(at);
    if (code === lineFeed)
        return at + 1;
    return code === carriageReturn && text.charCodeAt(at + 1) === lineFeed ? at + 2 : at;
}
const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
function skipBlanks(text, from, newlines) {
    let at = from;
    for (;;) {
        const code = text.charCodeAt(at);
        if (code === 0x20 || code === 0x09)
            at++;
        else if (!newlines && endOfNewline(text, at) > at)
            at = endOfNewline(text, at);
        else if (code === 0x23 || (code === 0x2f && text.charCodeAt(at + 1) === 0x2f))
            at = lineEndFrom(text, at);
        else if (code === 0x2f && text.charCodeAt(at + 1) === 0x2a) {
            const close = text.indexOf('*/', at + 2);
            if (close === -1)
                return at;
            at = close + 2;
        }
        else
            return at;
    }
}
function lineEndFrom(text, at) {
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end;
}
function isDigit(code) {
    return code >= 0x30 && code <= 0x39;
}
function isIdentifierStart(text, at) {
    const code = text.charCodeAt(at);
    if (code < 0x80)
        return isAsciiLetter(code) || code === 0x5f;
    return at < text.length && /^\p{ID_Start}$/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}
function identifierWidth(text, at) {
    const code = text.charCodeAt(at);
    if (code < 0x80)
        return isAsciiLetter(code) || isDigit(code) || code === 0x5f || code === 0x2d ? 1 : 0;
    if (at >= text.length)
        return 0;
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    return /^\p{ID_Continue}$/u.test(character) ? character.length : 0;
}
function isAsciiLetter(code) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}
function endOfNumber(text, start) {
    let end = start;
    for (let at = start;;) {
        const code = text.charCodeAt(at);
        if (isDigit(code))
            end = ++at;
        else if (code === 0x2e)
            at++;
        else if (code === 0x65 || code === 0x45) {
            const sign = text.charCodeAt(at + 1);
            const digit = sign === 0x2b || sign === 0x2d ? at + 2 : at + 1;
            if (!isDigit(text.charCodeAt(digit)))
                return end;
            at = end = digit + 1;
        }
        else
            return end;
    }
}
function endOfHeredocLine(text, start) {
    if (!text.startsWith('<<', start))
        return start;
    const marker = text.charCodeAt(start + 2) === 0x2d ? start + 3 : start + 2;
    const markerEnd = endOfIdentifier(text, marker);
    if (markerEnd === marker)
        return start;
    const end = endOfNewline(text, markerEnd);
    return end === markerEnd ? start : end;
}

;// CONCATENATED MODULE: ./lib/core/parse/hcl/cursor.js


class SyntaxFailure extends Error {
    span;
    constructor(message, span) {
        super(message);
        this.span = span;
    }
}
class Cursor {
    source;
    text;
    problems = [];
    #newlines = true;
    #depth = 0;
    #position = 0;
    #next;
    constructor(source) {
        this.source = source;
        this.text = source.text;
    }
    get position() {
        return this.#position;
    }
    moveTo(position) {
        this.#position = position;
        this.#next = undefined;
    }
    restartAt(position) {
        this.moveTo(position);
        this.#newlines = true;
        this.#depth = 0;
    }
    peek() {
        return (this.#next ??= scanToken(this.text, this.#position, this.#newlines));
    }
    read() {
        const token = this.peek();
        this.moveTo(token.end);
        return token;
    }
    accept(kind) {
        return this.peek().kind === kind ? this.read() : undefined;
    }
    expect(kind, message) {
        return this.accept(kind) ?? this.fail(message);
    }
    at(word) {
        const token = this.peek();
        return (token.kind === 'identifier' &&
            token.end - token.start === word.length &&
            this.text.startsWith(word, token.start));
    }
    textOf(token) {
        return this.text.slice(token.start, token.end);
    }
    spanFrom(start) {
        return { source: this.source, start, end: this.#position };
    }
    spanOf(token) {
        return { source: this.source, start: token.start, end: token.end };
    }
    withNewlines(newlines, read) {
        const outer = this.#newlines;
        this.#setNewlines(newlines);
        const result = read();
        this.#setNewlines(outer);
        return result;
    }
    nested(read) {
        if (this.#depth === parsed/* maxDepth */.M)
            this.fail(`This is nested more than ${parsed/* maxDepth */.M} levels deep, which no policy needs; the block was not read.`);
        this.#depth++;
        const result = read();
        this.#depth--;
        return result;
    }
    report(message, span) {
        if (this.problems.length < parsed/* maxProblems */.d)
            this.problems.push({ message, span });
    }
    fail(message, span = this.spanOf(this.peek())) {
        throw new SyntaxFailure(message, span);
    }
    #setNewlines(newlines) {
        if (this.#newlines === newlines)
            return;
        this.#newlines = newlines;
        this.#next = undefined;
    }
}

;// CONCATENATED MODULE: ./lib/core/parse/hcl/template-sequence.js
function readSequence(cursor, parseExpression) {
    const start = cursor.position;
    const interpolation = cursor.text[start] === '$';
    const stripBefore = cursor.text[start + 2] === '~';
    cursor.moveTo(start + (stripBefore ? 3 : 2));
    const opening = { source: cursor.source, start, end: cursor.position };
    return cursor.withNewlines(false, () => {
        const content = interpolation
            ? { kind: 'interpolation', expression: parseExpression(cursor) }
            : readDirective(cursor, parseExpression);
        const stripAfter = cursor.accept('~}') !== undefined;
        if (!stripAfter && cursor.accept('}') === undefined)
            cursor.fail(`The ${cursor.text.slice(start, start + 2)} that opens here is not closed with } after its expression; to write it as plain text, double its first character.`, opening);
        const span = cursor.spanFrom(start);
        return content.kind === 'interpolation'
            ? { kind: 'interpolation', expression: content.expression, stripBefore, stripAfter, span }
            : { ...content, stripBefore, stripAfter, span };
    });
}
function readDirective(cursor, parseExpression) {
    if (cursor.at('if')) {
        cursor.read();
        return { kind: 'if', condition: parseExpression(cursor) };
    }
    if (cursor.at('for')) {
        cursor.read();
        return { kind: 'for', ...readForIntroduction(cursor), collection: parseExpression(cursor) };
    }
    const kind = ['else', 'endif', 'endfor'].find((keyword) => cursor.at(keyword));
    if (kind === undefined)
        return cursor.fail('A %{ is followed by if, else, endif, for or endfor; to write it as plain text, write %%{.');
    cursor.read();
    return { kind };
}
function readForIntroduction(cursor) {
    const message = 'A for is followed by one or two names, the word in, and what to go through.';
    const first = cursor.textOf(cursor.expect('identifier', message));
    const second = cursor.accept(',') && cursor.textOf(cursor.expect('identifier', message));
    if (!cursor.at('in'))
        cursor.fail(message);
    cursor.read();
    return second === undefined ? { key: undefined, value: first } : { key: first, value: second };
}

;// CONCATENATED MODULE: ./lib/core/parse/hcl/parse-collection.js

function parseTuple(cursor, parseExpression) {
    return cursor.withNewlines(false, () => {
        const { start } = cursor.read();
        if (cursor.at('for'))
            return readFor(cursor, start, parseExpression);
        const items = [];
        while (cursor.peek().kind !== ']') {
            items.push(parseExpression(cursor));
            if (cursor.accept(',') === undefined)
                break;
        }
        cursor.expect(']', 'The items of a list are separated by commas and closed with ].');
        return { kind: 'tuple', items, span: cursor.spanFrom(start) };
    });
}
function parseObject(cursor, parseExpression) {
    const { start } = cursor.read();
    const isFor = cursor.withNewlines(false, () => cursor.at('for'));
    if (isFor)
        return cursor.withNewlines(false, () => readFor(cursor, start, parseExpression));
    return cursor.withNewlines(true, () => {
        const items = [];
        for (;;) {
            while (cursor.accept('newline') !== undefined)
                ;
            if (cursor.peek().kind === '}')
                break;
            items.push(readItem(cursor, parseExpression));
            if (cursor.accept(',') === undefined && cursor.accept('newline') === undefined)
                break;
        }
        cursor.expect('}', 'The items of an object are separated by commas or line ends and closed with }.');
        return { kind: 'object', items, span: cursor.spanFrom(start) };
    });
}
function readItem(cursor, parseExpression) {
    const word = cursor.peek();
    const key = parseExpression(cursor);
    if (cursor.accept('=') === undefined)
        cursor.expect(':', 'A key is followed by = or : and its value; a key with dots or blanks stands in quotes.');
    const bare = key.kind === 'variable' || key.kind === 'boolean' || key.kind === 'null';
    const name = bare ? { kind: 'name', text: cursor.textOf(word), span: key.span } : key;
    return { key: name, value: parseExpression(cursor) };
}
function readFor(cursor, start, parseExpression) {
    const tuple = cursor.text[start] === '[';
    cursor.read();
    const { key, value } = readForIntroduction(cursor);
    const collection = parseExpression(cursor);
    cursor.expect(':', 'A colon is missing between what the for goes through and its result.');
    const first = parseExpression(cursor);
    const second = tuple ? undefined : readMapResult(cursor, parseExpression);
    const grouped = !tuple && cursor.accept('...') !== undefined;
    const hasCondition = cursor.at('if');
    if (hasCondition)
        cursor.read();
    const condition = hasCondition ? parseExpression(cursor) : undefined;
    cursor.expect(tuple ? ']' : '}', `A for ends with ${tuple ? ']' : '}'}; a condition before it starts with if.`);
    return {
        kind: 'for',
        key,
        value,
        collection,
        resultKey: second === undefined ? undefined : first,
        result: second ?? first,
        grouped,
        condition,
        span: cursor.spanFrom(start),
    };
}
function readMapResult(cursor, parseExpression) {
    cursor.expect('=>', 'A for in braces gives pairs: {for \u2026 : key => value}.');
    return parseExpression(cursor);
}

;// CONCATENATED MODULE: ./lib/core/parse/hcl/strip-template.js
function stripBlanks(pieces) {
    if (!pieces.some((piece) => piece.kind !== 'literal' && (piece.stripBefore || piece.stripAfter)))
        return pieces;
    const stripped = [...pieces];
    pieces.forEach((piece, index) => {
        if (piece.kind === 'literal')
            return;
        if (piece.stripBefore)
            stripFrom(stripped, index - 1, -1);
        if (piece.stripAfter)
            stripFrom(stripped, index + 1, 1);
    });
    return stripped;
}
function indentHeredoc(pieces) {
    const leading = pieces.filter((piece, index) => {
        const before = pieces[index - 1];
        const startsLine = before === undefined || endsLine(before);
        return startsLine && !isBlankLine(piece);
    });
    const indentation = leading.reduce((least, piece) => Math.min(least, leadingBlanks(piece)), Infinity);
    if (indentation === 0 || indentation === Infinity)
        return pieces;
    const indented = new Set(leading);
    return pieces.map((piece) => piece.kind === 'literal' && indented.has(piece) ? slice(piece, indentation, piece.text.length) : piece);
}
function stripFrom(pieces, from, direction) {
    for (let index = from;; index += direction) {
        const piece = pieces[index];
        if (piece?.kind !== 'literal')
            return;
        const { text } = piece;
        const stripped = direction === 1 ? text.trimStart() : text.trimEnd();
        const start = direction === 1 ? text.length - stripped.length : 0;
        pieces[index] = slice(piece, start, start + stripped.length);
        if (stripped !== '' || (direction === 1 && endsLine(piece)))
            return;
        const before = pieces[index - 1];
        if (direction === -1 && before !== undefined && endsLine(before))
            return;
    }
}
function endsLine(piece) {
    return piece.kind === 'literal' && piece.text.endsWith('\n') && isLinear(piece);
}
function isLinear({ text, span }) {
    return text.length === span.end - span.start;
}
function slice(literal, from, to) {
    const { start, end, source } = literal.span;
    if (from === 0 && to === literal.text.length)
        return literal;
    const span = isLinear(literal)
        ? { source, start: start + from, end: start + to }
        : { source, start: end, end };
    return { kind: 'literal', text: literal.text.slice(from, to), span };
}
function isBlankLine(piece) {
    return endsLine(piece) && piece.kind === 'literal' && piece.text.trim() === '';
}
function leadingBlanks(piece) {
    return piece.kind === 'literal' ? piece.text.length - piece.text.trimStart().length : 0;
}

;// CONCATENATED MODULE: ./lib/core/parse/hcl/template-directives.js
function nestDirectives(cursor, pieces) {
    if (pieces.every(isContent))
        return pieces;
    const reader = { pieces, next: 0 };
    const { parts, end } = readParts(cursor, reader);
    if (end !== undefined)
        cursor.fail(`This ${end.kind} closes nothing: no matching %{ if } or %{ for } stands before it.`, end.span);
    return parts;
}
function readParts(cursor, reader) {
    const parts = [];
    for (let piece = reader.pieces[reader.next++]; piece !== undefined; piece = reader.pieces[reader.next++]) {
        if (isContent(piece))
            parts.push(piece);
        else if (piece.kind === 'if' || piece.kind === 'for')
            parts.push(readBlock(cursor, reader, piece));
        else
            return { parts, end: piece };
    }
    return { parts, end: undefined };
}
function readBlock(cursor, reader, open) {
    return cursor.nested(() => {
        const first = readParts(cursor, reader);
        const second = open.kind === 'if' && first.end?.kind === 'else' ? readParts(cursor, reader) : undefined;
        const end = second === undefined ? first.end : second.end;
        const expected = open.kind === 'if' ? 'endif' : 'endfor';
        if (end?.kind !== expected)
            return cursor.fail(`The ${open.kind} that opens here has no matching %{ ${expected} }.`, open.span);
        const span = { ...open.span, end: end.span.end };
        return open.kind === 'if'
            ? { kind: 'if', condition: open.condition, ifTrue: first.parts, ifFalse: second?.parts ?? [], span }
            : {
                kind: 'for',
                key: open.key,
                value: open.value,
                collection: open.collection,
                body: first.parts,
                span,
            };
    });
}
function isContent(piece) {
    return piece.kind === 'literal' || piece.kind === 'interpolation';
}

;// CONCATENATED MODULE: ./lib/core/parse/hcl/parse-template.js




function parseTemplate(cursor, parseExpression) {
    const open = cursor.read();
    const heredoc = open.kind === 'heredoc';
    const pieces = heredoc
        ? readHeredoc(cursor, open.start, parseExpression)
        : readQuoted(cursor, open.start, parseExpression);
    const flush = heredoc && cursor.text[open.start + 2] === '-';
    const stripped = stripBlanks(pieces);
    const parts = nestDirectives(cursor, flush ? indentHeredoc(stripped) : stripped);
    return { kind: 'template', heredoc, parts, span: cursor.spanFrom(open.start) };
}
function readQuoted(cursor, start, parseExpression) {
    const { text } = cursor;
    const pieces = [];
    for (;;) {
        const at = cursor.position;
        const end = endOfPlainText(text, at, '\\"\r\n');
        if (end > at)
            pieces.push(plain(cursor, end));
        const character = text[end];
        if (character === '"') {
            cursor.moveTo(end + 1);
            return pieces;
        }
        if (character === '$' || character === '%')
            pieces.push(readEscapedSequence(cursor) ?? readSequence(cursor, parseExpression));
        else if (character === '\\' && !isLineEnd(text, end + 1))
            pieces.push(readEscape(cursor));
        else
            cursor.fail('The string is not closed on its line; close it with ", or write a text of several lines as a heredoc (<<EOT).', cursor.spanFrom(start));
    }
}
function readHeredoc(cursor, start, parseExpression) {
    const { text } = cursor;
    const markerStart = text[start + 2] === '-' ? start + 3 : start + 2;
    const marker = text.slice(markerStart, endOfIdentifier(text, markerStart));
    const pieces = [];
    for (let lineStart = true;;) {
        const at = cursor.position;
        if (lineStart) {
            const close = closingMarker(text, at, marker);
            if (close !== undefined) {
                cursor.moveTo(close);
                return pieces;
            }
        }
        const end = endOfPlainText(text, at, '\r\n');
        const lineEnd = endOfNewline(text, end);
        lineStart = lineEnd > end;
        if (lineEnd > at)
            pieces.push(plain(cursor, lineEnd));
        if (lineStart)
            continue;
        if (end === text.length) {
            cursor.moveTo(end);
            const opening = { source: cursor.source, start, end: markerStart + marker.length };
            cursor.fail(`The heredoc that starts here is never closed; ${marker} must stand alone on a line after it.`, opening);
        }
        if (text[end] === '\r')
            cursor.fail('A carriage return without a line feed has no place in a heredoc.', cursor.spanFrom(end));
        pieces.push(readEscapedSequence(cursor) ?? readSequence(cursor, parseExpression));
    }
}
function closingMarker(text, at, marker) {
    const start = afterBlanks(text, at);
    if (!text.startsWith(marker, start))
        return undefined;
    const end = afterBlanks(text, start + marker.length);
    return endOfNewline(text, end) > end ? end : undefined;
}
function afterBlanks(text, from) {
    let at = from;
    while (at < text.length && endOfNewline(text, at) === at && /\s/.test(text.charAt(at)))
        at++;
    return at;
}
function isLineEnd(text, at) {
    return at >= text.length || text[at] === '\n' || text[at] === '\r';
}
function endOfPlainText(text, from, stops) {
    for (let at = from; at < text.length; at++) {
        const character = text.charAt(at);
        if (stops.includes(character))
            return at;
        if ((character === '$' || character === '%') &&
            (text[at + 1] === '{' || (text[at + 1] === character && text[at + 2] === '{')))
            return at;
    }
    return text.length;
}
function plain(cursor, end) {
    const start = cursor.position;
    cursor.moveTo(end);
    return { kind: 'literal', text: cursor.text.slice(start, end), span: cursor.spanFrom(start) };
}
function readEscapedSequence(cursor) {
    const at = cursor.position;
    if (cursor.text[at + 1] === '{')
        return undefined;
    cursor.moveTo(at + 1);
    return plain(cursor, at + 3);
}
const simpleEscapes = new Map([
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['"', '"'],
    ['\\', '\\'],
]);
function readEscape(cursor) {
    const { text, position: start } = cursor;
    const selector = text.charAt(start + 1);
    const digits = selector === 'u' ? 4 : selector === 'U' ? 8 : 0;
    cursor.moveTo(start + 2 + digits);
    const decoded = digits === 0 ? simpleEscapes.get(selector) : decodeHex(text.slice(start + 2, start + 2 + digits));
    if (decoded === undefined) {
        cursor.moveTo(start + 2);
        cursor.report(`${text.slice(start, start + 2)} is no escape sequence here; the known ones are \\n, \\r, \\t, \\", \\\\, \\uNNNN and \\UNNNNNNNN.`, cursor.spanFrom(start));
    }
    return { kind: 'literal', text: decoded ?? selector, span: cursor.spanFrom(start) };
}
function decodeHex(digits) {
    const code = /^[0-9a-fA-F]+$/.test(digits) ? Number.parseInt(digits, 16) : Number.NaN;
    const valid = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return valid ? String.fromCodePoint(code) : undefined;
}

;// CONCATENATED MODULE: ./lib/core/parse/hcl/parse-term.js


function parseTerm(cursor, parseExpression) {
    const { start } = cursor.peek();
    const root = parseBareTerm(cursor, parseExpression);
    const steps = [];
    let inSplat = false;
    for (;;) {
        const token = cursor.peek();
        if (token.kind !== '.' && token.kind !== '[')
            break;
        const step = token.kind === '.' ? readDotStep(cursor) : readBracketStep(cursor, parseExpression);
        if (step.kind === 'splat' && !step.full) {
            if (inSplat)
                cursor.fail('A splat (.*) within a splat is not possible; use [*] instead.', step.span);
            inSplat = true;
        }
        else if (token.kind === '[')
            inSplat = false;
        steps.push(step);
    }
    return steps.length === 0 ? root : { kind: 'traversal', root, steps, span: cursor.spanFrom(start) };
}
function parseBareTerm(cursor, parseExpression) {
    const token = cursor.peek();
    switch (token.kind) {
        case 'quote':
        case 'heredoc':
            return parseTemplate(cursor, parseExpression);
        case '[':
            return parseTuple(cursor, parseExpression);
        case '{':
            return parseObject(cursor, parseExpression);
        case 'number':
            return readNumber(cursor);
        case 'identifier':
            return readWord(cursor, parseExpression);
        case '(':
            return cursor.withNewlines(false, () => {
                cursor.read();
                const inner = parseExpression(cursor);
                cursor.expect(')', 'A closing ) is missing here.');
                return { kind: 'parentheses', inner, span: cursor.spanFrom(token.start) };
            });
        default:
            return cursor.fail(missingValue(cursor, token));
    }
}
function missingValue(cursor, token) {
    if (token.kind === 'end')
        return 'A value is missing here: the file ends.';
    if (token.kind === 'newline')
        return 'A value is missing at the end of this line.';
    const text = cursor.textOf(token);
    if (text === "'")
        return 'Single quotes have no meaning here; put strings in double quotes.';
    if (text.startsWith('/*'))
        return 'This comment is never closed; close it with */.';
    if (token.kind === 'invalid')
        return 'This character has no meaning here; a value was expected.';
    return `A value was expected here, not ${text}.`;
}
function readNumber(cursor) {
    const token = cursor.read();
    const text = cursor.textOf(token);
    if (!/^\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text))
        cursor.fail('This is no number; put it in quotes if it is text.', cursor.spanOf(token));
    return { kind: 'number', value: Number(text), text, span: cursor.spanOf(token) };
}
function readWord(cursor, parseExpression) {
    const word = cursor.read();
    const { kind } = cursor.peek();
    if (kind === '(' || kind === '::')
        return readCall(cursor, word, parseExpression);
    const name = cursor.textOf(word);
    const span = cursor.spanOf(word);
    if (name === 'true' || name === 'false')
        return { kind: 'boolean', value: name === 'true', span };
    return name === 'null' ? { kind: 'null', span } : { kind: 'variable', name, span };
}
function readCall(cursor, word, parseExpression) {
    let name = cursor.textOf(word);
    while (cursor.accept('::') !== undefined)
        name += `::${cursor.textOf(cursor.expect('identifier', 'A function name is missing after ::.'))}`;
    if (cursor.peek().kind !== '(')
        cursor.fail(`The arguments of ${name} are missing: ${name}(\u2026).`);
    return cursor.withNewlines(false, () => {
        cursor.read();
        const args = [];
        let expanded = false;
        while (!expanded && cursor.peek().kind !== ')') {
            args.push(parseExpression(cursor));
            expanded = cursor.accept('...') !== undefined;
            if (expanded || cursor.accept(',') === undefined)
                break;
        }
        cursor.expect(')', `The arguments of ${name} are separated by commas and closed with ).`);
        return { kind: 'call', name, arguments: args, expanded, span: cursor.spanFrom(word.start) };
    });
}
function readDotStep(cursor) {
    const { start } = cursor.read();
    const token = cursor.read();
    const span = cursor.spanFrom(start);
    const text = cursor.textOf(token);
    if (token.kind === 'identifier')
        return { kind: 'attribute', name: text, span };
    if (token.kind === '*')
        return { kind: 'splat', full: false, span };
    if (token.kind !== 'number')
        cursor.fail('A name is missing after the dot.', span);
    if (!/^\d+$/.test(text))
        cursor.fail('Two indexes in a row are written in brackets: [0][1].', span);
    const key = { kind: 'number', value: Number(text), text, span: cursor.spanOf(token) };
    return { kind: 'index', key, span };
}
function readBracketStep(cursor, parseExpression) {
    const { start } = cursor.read();
    const missing = 'A closing ] is missing here.';
    if (cursor.accept('*') !== undefined) {
        cursor.expect(']', missing);
        return { kind: 'splat', full: true, span: cursor.spanFrom(start) };
    }
    return cursor.withNewlines(false, () => {
        const key = parseExpression(cursor);
        cursor.expect(']', missing);
        return { kind: 'index', key, span: cursor.spanFrom(start) };
    });
}

;// CONCATENATED MODULE: ./lib/core/parse/hcl/parse-expression.js

const precedence = new Map([
    ['||', 1],
    ['&&', 2],
    ['==', 3],
    ['!=', 3],
    ['<', 4],
    ['<=', 4],
    ['>', 4],
    ['>=', 4],
    ['+', 5],
    ['-', 5],
    ['*', 6],
    ['/', 6],
    ['%', 6],
]);
const maxOperators = 1000;
function parseExpression(cursor) {
    return cursor.nested(() => {
        const { start } = cursor.peek();
        const condition = parseOperation(cursor, 0);
        if (cursor.accept('?') === undefined)
            return condition;
        const ifTrue = parseExpression(cursor);
        cursor.expect(':', 'The value for when the condition does not hold is missing: condition ? value : other value.');
        const ifFalse = parseExpression(cursor);
        return { kind: 'conditional', condition, ifTrue, ifFalse, span: cursor.spanFrom(start) };
    });
}
function parseOperation(cursor, minimum) {
    const { start } = cursor.peek();
    let left = parseOperand(cursor);
    for (let count = 0;; count++) {
        const operator = cursor.peek();
        const binding = precedence.get(operator.kind) ?? -1;
        if (binding < minimum || !isBinaryOperator(operator.kind))
            return left;
        if (count === maxOperators)
            cursor.fail(`More than ${maxOperators} operators follow each other here.`);
        cursor.read();
        const right = parseOperation(cursor, binding + 1);
        left = { kind: 'binary', operator: operator.kind, left, right, span: cursor.spanFrom(start) };
    }
}
function isBinaryOperator(kind) {
    return precedence.has(kind);
}
function parseOperand(cursor) {
    const sign = cursor.accept('-') ?? cursor.accept('!');
    if (sign === undefined)
        return parseTerm(cursor, parseExpression);
    const operand = cursor.nested(() => parseOperand(cursor));
    const operator = sign.kind === '-' ? '-' : '!';
    return { kind: 'unary', operator, operand, span: cursor.spanFrom(sign.start) };
}

;// CONCATENATED MODULE: ./lib/core/parse/hcl/parse-body.js


function parseBodyItem(cursor) {
    const name = cursor.expect('identifier', 'An argument (name = value) or a block (name { \u2026 }) was expected here.');
    if (cursor.peek().kind !== '=')
        return parse_body_readBlock(cursor, name);
    const attribute = readAttribute(cursor, name);
    expectLineEnd(cursor, 'An argument ends with its line; a comma or a second argument has no place here.');
    return attribute;
}
function reportRepeated(cursor, attributes) {
    const seen = new Set();
    for (const { name } of attributes) {
        if (seen.has(name.text))
            cursor.report(`The argument ${name.text} is set twice; which one counts is not defined.`, name.span);
        seen.add(name.text);
    }
}
function readAttribute(cursor, name) {
    cursor.read();
    const expression = parseExpression(cursor);
    return { name: nameOf(cursor, name), expression, span: cursor.spanFrom(name.start) };
}
function parse_body_readBlock(cursor, type) {
    const labels = [];
    for (let kind = cursor.peek().kind; kind === 'quote' || kind === 'identifier'; kind = cursor.peek().kind)
        labels.push(kind === 'quote' ? readQuotedLabel(cursor) : nameOf(cursor, cursor.read()));
    if (cursor.peek().kind !== '{')
        cursor.fail(labels.length === 0
            ? `After ${cursor.textOf(type)} an = and a value, or a { and the content of a block, was expected.`
            : `The { of the block ${cursor.textOf(type)} was expected here, on the line of its name.`);
    const body = cursor.nested(() => readBody(cursor, type));
    const span = cursor.spanFrom(type.start);
    expectLineEnd(cursor, 'A block ends with its line; nothing may follow its closing }.');
    return { type: nameOf(cursor, type), labels, body, span };
}
function readQuotedLabel(cursor) {
    const template = parseTemplate(cursor, parseExpression);
    const texts = template.parts.map((part) => part.kind === 'literal'
        ? part.text
        : cursor.fail('The label of a block is plain text without ${ or %{.', part.span));
    return { text: texts.join(''), span: template.span };
}
function readBody(cursor, type) {
    const open = cursor.read();
    const { kind } = cursor.peek();
    return kind === 'newline' || kind === '}' || kind === 'end'
        ? readLines(cursor, type, open)
        : readSingleAttribute(cursor, open);
}
function readLines(cursor, type, open) {
    const attributes = [];
    const blocks = [];
    for (;;) {
        while (cursor.accept('newline') !== undefined)
            ;
        if (cursor.accept('}') !== undefined)
            break;
        if (cursor.peek().kind === 'end')
            cursor.fail(`The block ${cursor.textOf(type)} that opens here is never closed with }.`, cursor.spanOf(type));
        const item = parseBodyItem(cursor);
        if ('expression' in item)
            attributes.push(item);
        else
            blocks.push(item);
    }
    reportRepeated(cursor, attributes);
    return { attributes, blocks, span: cursor.spanFrom(open.start) };
}
function readSingleAttribute(cursor, open) {
    const message = 'A block on one line holds one argument; write more than one on lines of their own.';
    const name = cursor.expect('identifier', message);
    if (cursor.peek().kind !== '=')
        cursor.fail(message);
    const attribute = readAttribute(cursor, name);
    cursor.expect('}', message);
    return { attributes: [attribute], blocks: [], span: cursor.spanFrom(open.start) };
}
function expectLineEnd(cursor, message) {
    if (cursor.peek().kind !== 'end')
        cursor.expect('newline', message);
}
function nameOf(cursor, token) {
    return { text: cursor.textOf(token), span: cursor.spanOf(token) };
}

;// CONCATENATED MODULE: ./lib/core/parse/hcl/parse-hcl.js




function parseHcl(source) {
    const cursor = new Cursor(source);
    const attributes = [];
    const blocks = [];
    let patience = 4 * source.text.length + 10_000;
    for (;;) {
        while (cursor.accept('newline') !== undefined)
            ;
        const { kind, start } = cursor.peek();
        if (kind === 'end')
            break;
        try {
            const item = parseBodyItem(cursor);
            if ('expression' in item)
                attributes.push(item);
            else
                blocks.push(item);
        }
        catch (failure) {
            if (!(failure instanceof SyntaxFailure))
                throw failure;
            cursor.report(failure.message, failure.span);
            patience -= cursor.peek().end - start;
            const next = nextBlock(source.text, start);
            if (next === undefined)
                break;
            if (patience < 0 || cursor.problems.length >= parsed/* maxProblems */.d) {
                const rest = { source, start: next, end: endOfIdentifier(source.text, next) };
                cursor.problems.push({
                    message: 'From here on the file was not read: too much before it could not be.',
                    span: rest,
                });
                break;
            }
            cursor.restartAt(next);
        }
    }
    reportRepeated(cursor, attributes);
    const span = { source, start: 0, end: source.text.length };
    return { body: { attributes, blocks, span }, problems: cursor.problems };
}
function nextBlock(text, from) {
    for (let at = text.indexOf('\n', from); at !== -1; at = text.indexOf('\n', at + 1))
        if (isBlockHeader(text, at + 1))
            return at + 1;
    return undefined;
}
function isBlockHeader(text, lineStart) {
    let at = endOfIdentifier(text, lineStart);
    if (at === lineStart)
        return false;
    for (;;) {
        while (text[at] === ' ' || text[at] === '\t')
            at++;
        if (text[at] === '{')
            return true;
        const end = text[at] === '"' ? endOfLabel(text, at) : endOfIdentifier(text, at);
        if (end === at)
            return false;
        at = end;
    }
}
function endOfLabel(text, start) {
    for (let at = start + 1; at < text.length && text[at] !== '\n'; at++)
        if (text[at] === '"')
            return at + 1;
    return start;
}


/***/ })

};
;