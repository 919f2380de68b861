"use strict";
exports.id = 9268;
exports.ids = [9268,7972];
exports.modules = {

/***/ 69268:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderFix: () => (/* binding */ renderFix),
  renderPatch: () => (/* binding */ renderPatch)
});

// EXTERNAL MODULE: ./lib/core/fix/diff-lines.js
var diff_lines = __webpack_require__(10434);
;// CONCATENATED MODULE: ./lib/core/fix/unified-diff.js

const context = 3;
function unifiedDiff(file, before, after) {
    const [old, now] = [linesOf(before), linesOf(after)];
    const hunks = hunksOf((0,diff_lines/* diffLines */.P)(old, now));
    if (hunks.length === 0)
        return '';
    return [
        `--- ${nameOf('a', file)}\n+++ ${nameOf('b', file)}\n`,
        ...hunks.map((hunk) => renderHunk(hunk, old, now)),
    ].join('');
}
function nameOf(side, file) {
    const name = `${side}/${file}`.replace(/[\r\n\t]/g, '?');
    return name.includes(' ') ? `${name}\t` : name;
}
function linesOf(text) {
    return text === '' ? [] : text.split(/(?<=\n)/);
}
function hunksOf(changes) {
    const hunks = [];
    for (const change of changes) {
        const last = hunks.at(-1);
        const previous = last?.at(-1);
        if (last !== undefined && previous !== undefined && change.oldStart - previous.oldEnd <= 2 * context)
            last.push(change);
        else
            hunks.push([change]);
    }
    return hunks;
}
function renderHunk(hunk, old, now) {
    const [first] = hunk;
    const last = hunk.at(-1) ?? first;
    const lead = Math.min(context, first.oldStart);
    const tail = Math.min(context, old.length - last.oldEnd);
    const body = [];
    let at = first.oldStart - lead;
    for (const { oldStart, oldEnd, newStart, newEnd } of hunk) {
        for (; at < oldStart; at += 1)
            body.push(` ${old[at] ?? ''}`);
        for (; at < oldEnd; at += 1)
            body.push(`-${old[at] ?? ''}`);
        for (const line of now.slice(newStart, newEnd))
            body.push(`+${line}`);
    }
    for (const line of old.slice(at, at + tail))
        body.push(` ${line}`);
    const oldRange = rangeOf(first.oldStart - lead, last.oldEnd + tail);
    const newRange = rangeOf(first.newStart - lead, last.newEnd + tail);
    return `@@ -${oldRange} +${newRange} @@\n${body.map(withLineEnd).join('')}`;
}
function rangeOf(start, end) {
    const count = end - start;
    const first = count === 0 ? start : start + 1;
    return count === 1 ? `${first}` : `${first},${count}`;
}
function withLineEnd(line) {
    return line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`;
}

// EXTERNAL MODULE: ./lib/core/model/source.js
var source = __webpack_require__(12816);
// EXTERNAL MODULE: ./lib/core/report/escape.js
var report_escape = __webpack_require__(38111);
// EXTERNAL MODULE: ./lib/core/report/plural.js
var plural = __webpack_require__(88630);
;// CONCATENATED MODULE: ./lib/app/render-fix.js




function renderPatch({ files }, { forEyes }) {
    const patch = files
        .map(({ file, before, after, bom }) => {
        const mark = bom ? '\uFEFF' : '';
        return unifiedDiff(file, mark + before, mark + after);
    })
        .join('');
    return forEyes ? patch.split('\n').map(visible).join('\n') : patch;
}
function visible(line) {
    return line
        .split('\t')
        .map((part) => (0,report_escape/* escapeTerminal */.en)(part, Number.MAX_SAFE_INTEGER))
        .join('\t');
}
function renderFix({ files, left, refused, unread }, { dryRun }) {
    const verb = dryRun ? 'Would repair' : 'Repaired';
    return [
        ...files.map(({ file, rules }) => `${verb} ${(0,report_escape/* escapeTerminal */.en)(file)} (${(0,plural/* enumerate */.HL)(rules)})`),
        ...left.map(leftLine),
        ...unread.map(({ file, reason }) => `Not read: ${(0,report_escape/* escapeTerminal */.en)(file)}: ${(0,report_escape/* escapeTerminal */.en)(reason)}`),
        ...refused.map(({ file, reason }) => `Not written: ${(0,report_escape/* escapeTerminal */.en)(file)}, because ${(0,report_escape/* escapeTerminal */.en)(reason)}. This is a bug in Roleproof; please report it.`),
        `${verb} ${(0,plural/* plural */.LS)(files.length, 'file')}${left.length === 0 ? '' : `; ${(0,plural/* plural */.LS)(left.length, 'finding')} left`}.`,
    ].join('\n');
}
function leftLine({ span, rule, reason }) {
    const { line, column } = (0,source/* positionAt */.t$)(span.source, span.start);
    return `Left ${(0,report_escape/* escapeTerminal */.en)(`${span.source.file}:${line}:${column}`)} (${rule}): ${(0,report_escape/* escapeTerminal */.en)(reason)}`;
}


/***/ }),

/***/ 10434:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diffLines)
/* harmony export */ });
const maxDistance = 1_000;
function diffLines(old, now) {
    let start = 0;
    while (start < old.length && start < now.length && old[start] === now[start])
        start += 1;
    let [oldEnd, newEnd] = [old.length, now.length];
    while (oldEnd > start && newEnd > start && old[oldEnd - 1] === now[newEnd - 1]) {
        oldEnd -= 1;
        newEnd -= 1;
    }
    if (oldEnd === start && newEnd === start)
        return [];
    const trace = traceOf(old.slice(start, oldEnd), now.slice(start, newEnd));
    if (trace === undefined)
        return [{ oldStart: start, oldEnd, newStart: start, newEnd }];
    return changesOf(trace, oldEnd - start, newEnd - start).map((change) => ({
        oldStart: change.oldStart + start,
        oldEnd: change.oldEnd + start,
        newStart: change.newStart + start,
        newEnd: change.newEnd + start,
    }));
}
function traceOf(old, now) {
    const trace = [];
    let reached = new Int32Array(3);
    for (let distance = 0; distance <= maxDistance; distance += 1) {
        const next = new Int32Array(2 * distance + 3);
        for (let diagonal = -distance; diagonal <= distance; diagonal += 2) {
            let x = distance === 0 ? 0 : furthest(reached, distance - 1, diagonal);
            while (x < old.length && x - diagonal < now.length && old[x] === now[x - diagonal])
                x += 1;
            next[diagonal + distance + 1] = x;
            if (x >= old.length && x - diagonal >= now.length)
                return [...trace, next];
        }
        trace.push(next);
        reached = next;
    }
    return undefined;
}
function furthest(reached, distance, diagonal) {
    const at = (neighbour) => Math.abs(neighbour) > distance ? -1 : (reached[neighbour + distance + 1] ?? -1);
    return isInsertion(reached, distance, diagonal) ? at(diagonal + 1) : at(diagonal - 1) + 1;
}
function isInsertion(reached, distance, diagonal) {
    if (diagonal - 1 < -distance)
        return true;
    if (diagonal + 1 > distance)
        return false;
    const left = reached[diagonal - 1 + distance + 1] ?? -1;
    const right = reached[diagonal + 1 + distance + 1] ?? -1;
    return left < right;
}
function changesOf(trace, oldLength, newLength) {
    const changes = [];
    let [x, y] = [oldLength, newLength];
    for (let distance = trace.length - 1; distance > 0; distance -= 1) {
        const reached = trace[distance - 1] ?? new Int32Array();
        const diagonal = x - y;
        const inserts = isInsertion(reached, distance - 1, diagonal);
        const from = inserts ? diagonal + 1 : diagonal - 1;
        const fromX = reached[from + distance] ?? 0;
        const step = { oldStart: fromX, newStart: fromX - from };
        const end = inserts
            ? { oldEnd: fromX, newEnd: step.newStart + 1 }
            : { oldEnd: fromX + 1, newEnd: step.newStart };
        const next = changes.at(-1);
        if (next !== undefined && next.oldStart === end.oldEnd && next.newStart === end.newEnd)
            changes[changes.length - 1] = { ...next, ...step };
        else
            changes.push({ ...step, ...end });
        [x, y] = [step.oldStart, step.newStart];
    }
    return changes.reverse();
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

/***/ 88630:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   sK: () => (/* binding */ capitalise)
/* harmony export */ });
/* harmony import */ var _model_format_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47972);

function plural(count, singular, many = `${singular}s`) {
    return `${(0,_model_format_count_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B)(count)} ${count === 1 ? singular : many}`;
}
function enumerate(items) {
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
function capitalise(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ })

};
;