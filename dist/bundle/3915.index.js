"use strict";
exports.id = 3915;
exports.ids = [3915];
exports.modules = {

/***/ 66296:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  suggestRepairs: () => (/* binding */ suggestRepairs)
});

// EXTERNAL MODULE: ./lib/core/fix/diff-lines.js
var diff_lines = __webpack_require__(10434);
;// CONCATENATED MODULE: ./lib/core/fix/line-repairs.js

function repairPieces(before, after, ranges) {
    if (before.includes('\r') || after.includes('\r'))
        return [];
    const pieces = [];
    for (const change of (0,diff_lines/* diffLines */.P)(linesOf(before), linesOf(after))) {
        const last = pieces.at(-1);
        if (last !== undefined && ranges.some((range) => touches(range, last) && touches(range, change)))
            pieces[pieces.length - 1] = { ...change, oldStart: last.oldStart, newStart: last.newStart };
        else
            pieces.push(change);
    }
    return pieces;
}
function placePiece({ oldStart, oldEnd, newStart, newEnd }, before, after, hunks) {
    const [old, now] = [linesOf(before), linesOf(after)];
    const widened = oldStart < oldEnd
        ? [[0, 0]]
        : [[1, 0], [0, 1]].filter(([above, below]) => oldStart >= above && oldEnd + below <= old.length);
    for (const [above, below] of widened) {
        const lines = old.slice(oldStart - above, oldEnd + below);
        const start = oldStart - above + 1;
        if (!hunks.some((hunk) => shows(hunk, start, lines)))
            continue;
        const end = start + lines.length - 1;
        return { start, end, before: lines, after: now.slice(newStart - above, newEnd + below) };
    }
    return undefined;
}
function withPiece({ oldStart, oldEnd, newStart, newEnd }, before, after) {
    const lines = before.split('\n');
    lines.splice(oldStart, oldEnd - oldStart, ...linesOf(after).slice(newStart, newEnd));
    return lines.join('\n');
}
function linesOf(text) {
    return text.replace(/\n$/, '').split('\n');
}
function touches({ start, end }, { oldStart, oldEnd }) {
    return oldStart === oldEnd ? start < oldStart && oldStart < end : oldStart < end && start < oldEnd;
}
function shows({ start, lines }, first, wanted) {
    return (first >= start &&
        first + wanted.length <= start + lines.length &&
        wanted.every((line, index) => line === lines[first - start + index]));
}

// EXTERNAL MODULE: ./lib/core/model/source.js
var model_source = __webpack_require__(12816);
// EXTERNAL MODULE: ./lib/core/report/escape.js
var report_escape = __webpack_require__(38111);
// EXTERNAL MODULE: ./lib/app/repair-all.js + 2 modules
var repair_all = __webpack_require__(52952);
// EXTERNAL MODULE: ./lib/app/verify-repairs.js
var verify_repairs = __webpack_require__(38121);
;// CONCATENATED MODULE: ./lib/app/suggest-repairs.js





const maxSuggestions = 20;
const maxLines = 150;
const maxLength = 30_000;
async function suggestRepairs(request, hunksOf, ports) {
    const repaired = await (0,repair_all/* repairAll */.l)(request, ports);
    const refused = new Set((0,verify_repairs/* verifyRepairs */.Y)(repaired).map(({ file }) => file));
    const suggestions = [];
    let others = 0;
    for (const file of repaired.files.filter((one) => !refused.has(one.file))) {
        const { before, after } = file;
        const pieces = repairPieces(before, after, statementLines(repaired.before, file.file));
        const hunks = hunksOf(file.file);
        for (const piece of pieces) {
            const placed = placePiece(piece, before, after, hunks);
            const isFit = placed !== undefined && suggestions.length < maxSuggestions && isShowable(placed);
            if (isFit && (await standsAlone(file, withPiece(piece, before, after), repaired, request, ports)))
                suggestions.push({ ...placed, file: file.file, rules: file.rules });
            else
                others += 1;
        }
        if (pieces.length === 0)
            others += 1;
    }
    return { suggestions, others };
}
function isShowable({ before, after }) {
    const text = [...before, ...after].join('');
    return (Math.max(before.length, after.length) <= maxLines &&
        text.length <= maxLength &&
        (0,report_escape/* showHidden */.Ul)(text.replaceAll('\t', '')) === text.replaceAll('\t', ''));
}
async function standsAlone(file, after, { before }, request, ports) {
    const opened = await (0,repair_all/* openRepaired */.$)(new Map([[file.file, after]]), before, request, ports);
    const alone = { before, after: opened, files: [{ ...file, after }], left: [], unstable: new Set() };
    return (0,verify_repairs/* verifyRepairs */.Y)(alone).length === 0;
}
function statementLines({ workspace }, file) {
    return workspace.documents
        .flatMap(({ statements }) => statements)
        .filter(({ span }) => span.source.file === file)
        .map(({ span: { source, start, end } }) => ({
        start: (0,model_source/* positionAt */.t$)(source, start).line - 1,
        end: (0,model_source/* positionAt */.t$)(source, end).line,
    }));
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


/***/ })

};
;