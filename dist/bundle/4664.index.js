"use strict";
exports.id = 4664;
exports.ids = [4664,5394];
exports.modules = {

/***/ 52952:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ openRepaired),
  l: () => (/* binding */ repairAll)
});

;// CONCATENATED MODULE: ./lib/core/fix/edit.js
function applyEdits(source, edits) {
    const sorted = edits
        .filter((edit) => edit.source === source)
        .sort((a, b) => a.start - b.start || a.end - b.end);
    const pieces = [];
    const refused = [];
    let last;
    let at = 0;
    for (const edit of sorted) {
        if (last !== undefined && isSame(last, edit))
            continue;
        const overlaps = edit.start < at || (last !== undefined && edit.start === last.start);
        if (overlaps || edit.end < edit.start || edit.end > source.text.length) {
            refused.push(edit);
            continue;
        }
        pieces.push(source.text.slice(at, edit.start), edit.text);
        at = edit.end;
        last = edit;
    }
    return { text: pieces.join('') + source.text.slice(at), refused };
}
function isSame(a, b) {
    return a.start === b.start && a.end === b.end && a.text === b.text;
}

;// CONCATENATED MODULE: ./lib/app/edited-files.js
function editedFiles(files, texts) {
    return {
        ...files,
        read(path) {
            const read = files.read(path);
            const text = texts.get(path);
            return text === undefined ? read : { ...read, text };
        },
    };
}

// EXTERNAL MODULE: ./lib/app/open-workspace.js + 2 modules
var open_workspace = __webpack_require__(79012);
// EXTERNAL MODULE: ./lib/app/repair-steps.js + 24 modules
var repair_steps = __webpack_require__(52188);
;// CONCATENATED MODULE: ./lib/app/repair-all.js




const maxRounds = 5;
async function repairAll(request, ports) {
    const before = await repair_all_open(request, ports);
    const steps = (0,repair_steps/* repairSteps */.p)(request.rules);
    const state = { opened: before, texts: new Map(), rules: new Map(), request, ports };
    let last = [];
    for (let round = 0; round <= maxRounds; round += 1) {
        last = await takeAll(steps, state, round === maxRounds);
        if (last.every(({ edits }) => edits.length === 0))
            break;
    }
    return {
        before,
        after: state.opened,
        files: filesOf(before.sources, state),
        left: onceEach(last.flatMap(({ left }) => left)),
        unstable: new Set(last.flatMap(({ edits }) => edits.map(({ source }) => source.file))),
    };
}
async function takeAll(steps, state, isOver) {
    const repairs = [];
    for (const step of steps) {
        const repair = repairOf(step, state.opened, state.request);
        repairs.push(repair);
        if (!isOver && repair.edits.length > 0)
            await make(step, repair, state);
    }
    return repairs;
}
async function make(step, { edits }, state) {
    for (const source of new Set(edits.map((edit) => edit.source))) {
        state.texts.set(source.file, applyEdits(source, edits).text);
        state.rules.set(source.file, (state.rules.get(source.file) ?? new Set()).add(step.rules[0] ?? ''));
    }
    state.opened = await openRepaired(state.texts, state.opened, state.request, state.ports);
}
async function openRepaired(texts, known, request, ports) {
    const files = editedFiles(ports.files, texts);
    const host = { ...ports.host, warning: () => undefined };
    return repair_all_open(request, { ...ports, files, host, known });
}
async function repair_all_open(request, ports) {
    if (request.base === undefined)
        return (0,open_workspace/* openWorkspace */.O)(request, ports);
    const { openChange } = await __webpack_require__.e(/* import() */ 23).then(__webpack_require__.bind(__webpack_require__, 72404));
    return openChange(request, request.base, { ...ports, trees: await ports.openTrees() });
}
function repairOf(step, opened, { today }) {
    const broken = new Set(opened.problems.map(({ span }) => span.source.file));
    const own = new Set(opened.sources);
    const { edits, left } = step.repair(opened, today);
    const readable = edits.filter(({ source }) => !broken.has(source.file));
    const foreign = readable
        .filter(({ source }) => !own.has(source))
        .map(({ source, start, end }) => ({
        span: { source, start, end },
        rule: step.rules[0] ?? '',
        reason: 'it is written in a file that was not asked for',
    }));
    return {
        edits: readable.filter(({ source }) => own.has(source)),
        left: [...left.filter(({ span }) => !broken.has(span.source.file)), ...foreign],
    };
}
function onceEach(left) {
    const keyOf = ({ span, rule, reason }) => `${span.source.file} ${span.start} ${rule} ${reason}`;
    return [...new Map(left.map((one) => [keyOf(one), one])).values()];
}
function filesOf(sources, { texts, rules }) {
    return sources.flatMap(({ file, text, bom }) => {
        const after = texts.get(file);
        return after === undefined || after === text
            ? []
            : [{ file, before: text, after, bom, rules: [...(rules.get(file) ?? [])] }];
    });
}


/***/ }),

/***/ 52188:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ repairSteps),
  P: () => (/* binding */ repairableRules)
});

// EXTERNAL MODULE: ./lib/core/model/value.js
var model_value = __webpack_require__(18148);
// EXTERNAL MODULE: ./lib/core/parse/parse-json.js
var parse_json = __webpack_require__(55335);
// EXTERNAL MODULE: ./lib/core/parse/parse-yaml.js + 4 modules
var parse_yaml = __webpack_require__(15394);
// EXTERNAL MODULE: ./lib/core/parse/hcl/parse-hcl.js + 10 modules
var parse_hcl = __webpack_require__(90594);
;// CONCATENATED MODULE: ./lib/core/fix/unprintable.js
class Unprintable extends Error {
}

;// CONCATENATED MODULE: ./lib/core/fix/with-policy.js

function withPolicy(model, path) {
    const before = /:iam::aws:policy\/[\w+=,.@/-]+/g;
    if (model.match(before)?.length !== 1)
        throw new Unprintable('what it attaches so far is written in another way');
    return model.replace(before, `:iam::aws:policy/${path}`);
}

;// CONCATENATED MODULE: ./lib/core/fix/read-gap.js
function readGap(text, start, end) {
    const pieces = [];
    let at = start;
    while (at < end) {
        const character = text.charAt(at);
        if (character === ' ' || character === '\t' || character === '\r') {
            at += 1;
            continue;
        }
        const piece = pieceAt(text, at, end);
        if (piece === undefined)
            return undefined;
        pieces.push(piece);
        at = piece.end;
    }
    return pieces;
}
function pieceAt(text, start, end) {
    const single = { start, end: start + 1, endsLine: false };
    switch (text.charAt(start)) {
        case '\n':
            return { kind: 'newline', ...single };
        case ',':
            return { kind: 'comma', ...single };
        case '-':
            return { kind: 'dash', ...single };
        case '#':
            return lineComment(text, start, end);
        case '/':
            return text[start + 1] === '/' ? lineComment(text, start, end) : blockComment(text, start, end);
        default:
            return undefined;
    }
}
function lineComment(text, start, end) {
    const newline = text.indexOf('\n', start);
    const last = newline === -1 || newline > end ? end : newline;
    return { kind: 'comment', start, end: text[last - 1] === '\r' ? last - 1 : last, endsLine: true };
}
function blockComment(text, start, end) {
    const close = text[start + 1] === '*' ? text.indexOf('*/', start + 2) : -1;
    return close === -1 || close + 2 > end
        ? undefined
        : { kind: 'comment', start, end: close + 2, endsLine: false };
}

;// CONCATENATED MODULE: ./lib/core/fix/written-list.js

const notItemByItem = 'the list is put together by the template, or not written item by item';
function readWrittenList({ span, items }) {
    const { source, start, end } = span;
    const { text } = source;
    const spans = items.map((item) => item.span);
    if (text.startsWith('-', start))
        return readItems({ source, start: startOfComments(text, start), end: endOfLine(text, end) }, spans, 'dash');
    if (!text.startsWith('[', start) || text[end - 1] !== ']')
        return undefined;
    return readItems({ source, start: start + 1, end: end - 1 }, spans, 'comma');
}
function readItems({ source, start, end }, spans, separator) {
    const { text } = source;
    const parts = [];
    let at = start;
    for (const span of spans) {
        if (span.source !== source || span.start < at || span.end > end)
            return undefined;
        const gap = readGap(text, at, span.start);
        if (gap === undefined || !place(gap, parts, span, separator))
            return undefined;
        at = span.end;
    }
    const rest = readGap(text, at, end);
    if (rest === undefined || !endLast(rest, parts, separator))
        return undefined;
    return { source, separator, items: parts };
}
function hasOwnLines({ source: { text } }, item) {
    return startsLine(text, item.start) && endsLine(text, item.tailEnd);
}
function leadOf({ source: { text }, separator }, { start }) {
    const line = text.lastIndexOf('\n', start - 1) + 1;
    const before = text.slice(line, start);
    const isFirst = before.trim() === '';
    if (!isFirst && (separator !== 'line' || !/^[\s-]*$/.test(before)))
        return undefined;
    return newlineOf(text) + before.replaceAll('-', ' ');
}
function newlineOf(text) {
    return text.includes('\r\n') ? '\r\n' : '\n';
}
function hasComment({ source: { text } }, item) {
    const before = text.slice(item.start, item.tokenStart).replace(/^-/, '').trim();
    return before !== '' || item.tailEnd > item.tailStart;
}
function place(gap, parts, { start: tokenStart, end: tokenEnd }, separator) {
    const previous = parts.at(-1);
    const split = splitOf(gap, previous === undefined, separator);
    if (!endLast(gap.slice(0, split), parts, separator))
        return false;
    const own = gap.slice(split);
    if (previous !== undefined && !isSeparated(previous, own, separator))
        return false;
    if (own.some(({ kind }) => kind === 'comma'))
        return false;
    if (own.filter(({ kind }) => kind === 'dash').length !== (separator === 'dash' ? 1 : 0))
        return false;
    const start = own.find(({ kind }) => kind === 'comment' || kind === 'dash')?.start ?? tokenStart;
    const hasLineComment = own.some(({ endsLine: ends }) => ends);
    parts.push({
        start,
        tokenStart,
        tokenEnd,
        comma: -1,
        tailStart: tokenEnd,
        tailEnd: tokenEnd,
        hasLineComment,
    });
    return true;
}
function isSeparated({ comma }, next, separator) {
    if (separator === 'dash' || comma !== -1)
        return true;
    return separator !== 'comma' && next.some(({ kind }) => kind === 'newline');
}
function splitOf(gap, isFirst, separator) {
    const newline = gap.findIndex(({ kind }) => kind === 'newline');
    if (isFirst)
        return separator === 'dash' ? 0 : newline + 1;
    if (newline !== -1)
        return newline;
    return gap.findIndex(({ kind }) => kind === 'comma') + 1;
}
function endLast(gap, parts, separator) {
    const last = parts.at(-1);
    if (last === undefined)
        return gap.every(({ kind }) => kind !== 'comma' && kind !== 'dash');
    const newline = gap.findIndex(({ kind }) => kind === 'newline');
    const inLine = newline === -1 ? gap : gap.slice(0, newline);
    if (gap.slice(inLine.length).some(({ kind }) => kind === 'comma'))
        return false;
    for (const piece of inLine) {
        if (piece.kind === 'dash')
            return false;
        if (piece.kind === 'comma') {
            if (separator === 'dash' || separator === 'line' || last.comma !== -1 || last.tailEnd > last.tokenEnd)
                return false;
            last.comma = piece.start;
            last.tailStart = piece.end;
            last.tailEnd = piece.end;
        }
        if (piece.kind === 'comment') {
            last.tailEnd = piece.end;
            last.hasLineComment ||= piece.endsLine;
        }
    }
    return true;
}
function startOfComments(text, start) {
    if (!startsLine(text, start))
        return start;
    let from = text.lastIndexOf('\n', start - 1) + 1;
    while (from > 0) {
        const above = text.lastIndexOf('\n', from - 2) + 1;
        if (!text.slice(above, from).trimStart().startsWith('#'))
            break;
        from = above;
    }
    return from;
}
function startsLine(text, offset) {
    let from = offset;
    while (from > 0 && isBlank(text[from - 1]))
        from -= 1;
    return from === 0 || text[from - 1] === '\n';
}
function endsLine(text, offset) {
    let to = offset;
    while (isBlank(text[to]) || text[to] === '\r')
        to += 1;
    return to === text.length || text[to] === '\n';
}
function endOfLine(text, offset) {
    const end = text.indexOf('\n', offset);
    return end === -1 ? text.length : end;
}
function isBlank(character) {
    return character === ' ' || character === '\t';
}

;// CONCATENATED MODULE: ./lib/core/fix/attach-by-block.js




function attachByBlock({ managed }, paths) {
    const last = managed.toSorted((a, b) => a.span.start - b.span.start).at(-1)?.span;
    if (last === undefined)
        throw new Unprintable('it attaches none so far that another one could be like');
    const { source } = last;
    const { blocks } = (0,parse_hcl/* parseHcl */.z)(source).body;
    const block = blocks.find(({ span }) => span.start <= last.start && last.end <= span.end);
    const [, label] = block?.labels ?? [];
    if (block === undefined || label === undefined || !isPlainAttachment(block))
        throw new Unprintable('what it attaches so far is written in another way');
    const taken = new Set(blocks.map(({ labels }) => labels[1]?.text));
    const { text } = source;
    const newline = newlineOf(text);
    const copies = paths.map((path) => {
        const name = nameFor(path, taken);
        taken.add(name);
        const head = text.slice(block.span.start, label.span.start);
        const token = text.slice(label.span.start, label.span.end).replace(label.text, name);
        return newline + newline + head + token + withPolicy(text.slice(label.span.end, block.span.end), path);
    });
    return [{ source, start: block.span.end, end: block.span.end, text: copies.join('') }];
}
function isPlainAttachment({ type, labels, body }) {
    const { source, start, end } = body.span;
    const names = body.attributes.map(({ name }) => name.text).sort();
    return (type.text === 'resource' &&
        labels[0]?.text === 'aws_iam_role_policy_attachment' &&
        body.blocks.length === 0 &&
        names.join() === 'policy_arn,role' &&
        !/(?:^|\s)(?:#|\/\/|\/\*)/m.test(source.text.slice(start, end)));
}
function nameFor(path, taken) {
    const name = path
        .slice(path.lastIndexOf('/') + 1)
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
        .replace(/\W+/g, '_')
        .toLowerCase();
    let unique = /^[a-z_]/.test(name) ? name : `policy_${name}`;
    while (taken.has(unique))
        unique = `${unique}_policy`;
    return unique;
}

;// CONCATENATED MODULE: ./lib/core/fix/change-items.js

function removeItems(list, removed) {
    const { source, items } = list;
    const lastKept = items.findLastIndex((item) => !removed.has(item));
    const keeper = items[lastKept];
    const last = items.at(-1);
    if (keeper === undefined || last === undefined || removed.size === 0)
        return [];
    const cut = (start, end) => ({ source, start, end, text: '' });
    const inner = items.slice(0, lastKept).flatMap((item, index) => {
        if (!removed.has(item))
            return [];
        const before = items[index - 1];
        return before !== undefined && leadOf(list, item) === undefined
            ? [cut(before.tailEnd, item.tailEnd)]
            : [cut(item.start, items[index + 1]?.start ?? item.start)];
    });
    if (last === keeper)
        return inner;
    const comma = last.comma === -1 && keeper.comma !== -1 ? [cut(keeper.comma, keeper.comma + 1)] : [];
    return [...inner, ...comma, cut(keeper.tailEnd, last.tailEnd)];
}
function insertItems(list, index, tokens) {
    const { source, items } = list;
    const before = items[index - 1];
    const after = items[index];
    const insert = (start, text) => ({ source, start, end: start, text });
    if (before !== undefined) {
        const lead = leadOf(list, before);
        if (lead === undefined)
            return [insert(before.tokenEnd, tokens.map((token) => `, ${token}`).join(''))];
        const marked = tokens.map((token) => lead + markOf(list, before) + token);
        if (list.separator === 'dash')
            return [insert(before.tailEnd, marked.join(''))];
        if (before.comma !== -1)
            return [insert(before.tailEnd, marked.map((token) => `${token},`).join(''))];
        if (list.separator !== 'comma')
            return [insert(before.tailEnd, marked.join(''))];
        if (before.tailEnd === before.tokenEnd)
            return [insert(before.tokenEnd, `,${marked.join(',')}`)];
        return [insert(before.tokenEnd, ','), insert(before.tailEnd, marked.join(','))];
    }
    if (after === undefined)
        return [];
    const lead = leadOf(list, after);
    const isInline = lead === undefined;
    const comma = list.separator === 'comma' || after.comma !== -1 || isInline ? (isInline ? ', ' : ',') : '';
    const between = lead ?? '';
    return [insert(after.start, tokens.map((token) => markOf(list, after) + token + comma + between).join(''))];
}
function markOf({ source, separator }, { start, tokenStart }) {
    if (separator !== 'dash')
        return '';
    return /-\s*$/.exec(source.text.slice(start, tokenStart))?.[0] ?? '- ';
}

;// CONCATENATED MODULE: ./lib/core/fix/quotes.js
function hostOf({ file, text }) {
    if (/\.tf$/i.test(file))
        return 'hcl';
    if (/\.json$/i.test(file))
        return 'json';
    return !/\.ya?ml$/i.test(file) && /^\s*[{[]/.test(text) ? 'json' : 'yaml';
}
function quoteOf({ source, start, end }, text) {
    const written = source.text.slice(start, end);
    if (written === text)
        return '';
    const quote = /^(?:\\*"|')/.exec(written)?.[0];
    return quote !== undefined && written === quote + text + quote ? quote : undefined;
}
function quoted(text, quote, host) {
    switch (quote) {
        case '"': {
            const escaped = JSON.stringify(text).slice(1, -1);
            return `"${host === 'hcl' ? escaped.replace(/[$%]\{/g, (open) => open.charAt(0) + open) : escaped}"`;
        }
        case "'":
            return /[\n\r]/.test(text) ? undefined : `'${text.replaceAll("'", "''")}'`;
        case '':
            return isPlain(text) ? text : undefined;
        default:
            return /^[\w:*/.\-@+=,?]+$/.test(text) ? quote + text + quote : undefined;
    }
}
function isPlain(text) {
    return (/^[A-Za-z/][\w/.\-:*+=@?]*$/.test(text) &&
        !text.endsWith(':') &&
        !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text));
}

;// CONCATENATED MODULE: ./lib/core/fix/attach-managed.js









function attachManaged(workspace, findings) {
    const edits = [];
    const left = [];
    for (const { messageId, span, related, rule } of findings) {
        const places = messageId === 'missing' ? [span] : messageId === 'unattached' ? related.map((one) => one.span) : [];
        if (places.length === 0)
            left.push({ span, rule, reason: 'which of the forms is right is for a person to say' });
        for (const place of places)
            try {
                edits.push(...attachWanted(workspace, place));
            }
            catch (error) {
                if (!(error instanceof Unprintable))
                    throw error;
                left.push({ span: place, rule, reason: error.message });
            }
    }
    return { edits, left };
}
function attachWanted(workspace, { source, start }) {
    const definition = workspace.roles.find(({ span }) => span.source === source && span.start === start);
    if (definition === undefined)
        throw new Unprintable('it is no role of a template');
    const list = workspace.managedLists.find(({ file }) => file === workspace.roleOf(definition.id)?.managed);
    const attached = new Set(definition.managed.map(policyOf));
    const wanted = (list?.policies ?? []).map(({ arn }) => policyOf(arn)).filter((one) => !attached.has(one));
    const paths = wanted.filter((one) => one !== undefined);
    if (paths.length > 0)
        return attach(workspace, definition, paths);
    throw new Unprintable(`${list?.file ?? 'no list'} does not name what it lacks, so that a person has to say which is right`);
}
function policyOf({ text }) {
    return managedByAws.exec(text)?.[1];
}
const managedByAws = /:iam::aws:policy\/([\w+=,.@/-]+)$/;
function attach(workspace, definition, paths) {
    const source = workspace.sources.find(({ file }) => file === definition.file);
    if (source === undefined)
        throw new Unprintable('its file was not read');
    const host = hostOf(source);
    if (host === 'hcl')
        return attachByBlock(definition, paths);
    const { value } = host === 'json' ? (0,parse_json.parseJson)(source) : (0,parse_yaml.parseYaml)(source);
    const way = ['Resources', definition.address, 'Properties', 'ManagedPolicyArns'];
    const list = way.reduce((at, key) => (at?.kind === 'map' ? (0,model_value/* entryOf */.M)(at, key)?.value : undefined), value);
    const written = list?.kind === 'list' ? readWrittenList(list) : undefined;
    const last = written?.items.at(-1);
    if (written === undefined || last === undefined)
        throw new Unprintable(notItemByItem);
    const model = source.text.slice(last.tokenStart, last.tokenEnd);
    return insertItems({ ...written, source }, written.items.length, paths.map((path) => withPolicy(model, path)));
}

;// CONCATENATED MODULE: ./lib/core/fix/bump-sid-dates.js
function bumpSidDates(workspace, findings, today) {
    const digits = today.replaceAll('-', '');
    const edits = [];
    const left = [];
    for (const { document, span, related, rule, data } of findings) {
        const inline = workspace.roleOf(document ?? '')?.inline ?? [];
        if (inline.length > 0 && !inline.includes(span.source.file)) {
            left.push({
                span,
                rule,
                reason: 'it is to have the Sid of the canonical policy, which did not change',
            });
            continue;
        }
        for (const place of [span, ...related.map((one) => one.span)]) {
            const edit = replaceDate(place, String(data['date']), digits);
            if (String(data['before']) >= digits)
                left.push({
                    span: place,
                    rule,
                    reason: `the base is dated ${String(data['before'])}, and today is not later`,
                });
            else if (edit === undefined)
                left.push({ span: place, rule, reason: 'the date does not stand there as it reads' });
            else
                edits.push(edit);
        }
    }
    return { edits, left };
}
function replaceDate({ source, start, end }, date, digits) {
    const at = source.text.slice(start, end).lastIndexOf(date);
    return at === -1 ? undefined : { source, start: start + at, end: start + at + date.length, text: digits };
}

// EXTERNAL MODULE: ./lib/core/model/json-lines.js
var json_lines = __webpack_require__(69549);
;// CONCATENATED MODULE: ./lib/core/fix/format-json.js

const usualIndent = 2;
function formatJson(workspace, findings, convention) {
    const raw = new Set([
        ...workspace.documents.filter(({ format }) => format === 'json').map(({ source }) => source),
        ...workspace.managedLists.map(({ span }) => span.source),
    ].filter(({ file }) => /\.json$/i.test(file)));
    const left = [];
    const wanted = new Set();
    for (const { span, rule } of findings)
        if (raw.has(span.source))
            wanted.add(span.source);
        else
            left.push({ span, rule, reason: 'only files of raw JSON policies are laid out anew' });
    return { edits: [...wanted].flatMap((source) => editsOf(source, convention)), left };
}
function editsOf(source, convention) {
    const { text } = source;
    const end = text.trimEnd().length;
    const { lines, unit: own, isBalanced } = (0,json_lines/* readJsonLines */.sS)(text.slice(0, end));
    if (!isBalanced)
        return [];
    const isTabbed = lines.some((line) => line.text.slice(0, (0,json_lines/* indentOf */._j)(line)).includes('\t'));
    const unit = convention ?? (isTabbed ? usualIndent : (own ?? usualIndent));
    const edits = lines.map((line) => ({
        source,
        start: line.start,
        end: line.start + line.text.length,
        text: lineOf(line, unit, isTabbed ? 1 : own),
    }));
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const isEnded = /^\r?\n$/.test(text.slice(end));
    const tail = { source, start: end, end: text.length, text: isEnded ? text.slice(end) : newline };
    return [...edits, tail].filter(({ start, end: to, text: now }) => text.slice(start, to) !== now);
}
function lineOf(line, unit, own) {
    const content = line.text.trim().replaceAll('\t', ' ');
    if (content === '')
        return '';
    const before = (0,json_lines/* indentOf */._j)(line) / (own ?? unit);
    const level = (0,json_lines/* isAtLevel */.Kr)(line, before) ? before : line.inner;
    return ' '.repeat(level * unit) + content;
}

;// CONCATENATED MODULE: ./lib/core/fix/lists-in.js
function listsIn(value) {
    if (value?.kind === 'list')
        return [value, ...value.items.flatMap((item) => listsIn(item))];
    if (value?.kind === 'choice')
        return value.options.flatMap((option) => listsIn(option.value));
    return [];
}

;// CONCATENATED MODULE: ./lib/core/fix/list-at.js


function listAt(workspace, { document: id, statement: at, span }) {
    const document = workspace.documents.find((one) => one.id === id);
    const statement = document?.statements.find(({ index }) => index === at?.index);
    if (statement === undefined)
        return undefined;
    const elements = ['Action', 'NotAction', 'Resource', 'NotResource'];
    return elements
        .flatMap((name) => listsIn((0,model_value/* entryOf */.M)(statement.tree, name)?.value))
        .find(({ items }) => items.some((item) => item.span.source === span.source && item.span.start === span.start));
}

;// CONCATENATED MODULE: ./lib/core/fix/remove-redundant.js



const certain = new Set([
    'repeatedAction',
    'coveredAction',
    'repeatedResource',
    'coveredResource',
]);
function removeRedundant(workspace, findings) {
    const left = [];
    const byList = new Map();
    for (const finding of findings) {
        const list = certain.has(finding.messageId) ? listAt(workspace, finding) : undefined;
        if (list !== undefined)
            byList.set(list, [...(byList.get(list) ?? []), finding]);
        else
            left.push({
                ...placeOf(finding),
                reason: certain.has(finding.messageId)
                    ? notItemByItem
                    : 'whether this or the other statement is meant is not for a tool to say',
            });
    }
    const edits = [...byList].flatMap(([list, found]) => remove_redundant_editsOf(list, found, left));
    return { edits, left };
}
function remove_redundant_editsOf(list, findings, left) {
    const written = readWrittenList(list);
    if (written === undefined) {
        for (const finding of findings)
            left.push({ ...placeOf(finding), reason: notItemByItem });
        return [];
    }
    const removed = new Set();
    for (const finding of findings) {
        const item = written.items.find(({ tokenStart }) => tokenStart === finding.span.start);
        if (item === undefined)
            continue;
        if (hasComment(written, item))
            left.push({ ...placeOf(finding), reason: 'it has a comment of its own, which would be lost' });
        else
            removed.add(item);
    }
    return removeItems(written, removed);
}
function placeOf({ span, rule }) {
    return { span, rule };
}

// EXTERNAL MODULE: ./lib/core/model/guard.js
var guard = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/parity/compare-mirrors.js + 2 modules
var compare_mirrors = __webpack_require__(25567);
;// CONCATENATED MODULE: ./lib/core/fix/print-value.js


function printEntry(printer, key, value, pad) {
    const { style } = printer;
    const name = quotedOrFail(key, style.quoteFor('key', key), style);
    if (style.form !== 'yaml')
        return name + style.colon + printValue(printer, key, value, pad);
    if (isEmpty(value))
        throw new Unprintable(`${key} is empty`);
    if (value.kind === 'map')
        return `${name}:${style.newline}${printEntries(printer, value, pad + style.unit, pad + style.unit)}`;
    if (value.kind === 'list' && style.dash !== undefined) {
        const { pad: toDash, mark } = style.dash;
        const lines = value.items.map((item) => pad + toDash + mark + printValue(printer, key, item, pad));
        return `${name}:${style.newline}${lines.join(style.newline)}`;
    }
    return `${name}: ${printValue(printer, key, value, pad)}`;
}
function printEntries(printer, value, pad, lead) {
    return value.entries
        .map((entry, index) => (index === 0 ? lead : pad) + printEntry(printer, entry.key.text, entry.value, pad))
        .join(printer.style.newline);
}
function printValue(printer, element, value, pad) {
    const { style } = printer;
    switch (value.kind) {
        case 'string':
            return printString(printer, value, style.quoteFor(element, value.text));
        case 'number':
        case 'boolean':
            return value.text;
        case 'list':
            return printList(printer, value.items.map((item) => printValue(printer, element, item, pad + style.unit)), pad);
        case 'map':
            return printMap(printer, value, pad);
        default:
            throw new Unprintable('the canonical text leaves it open');
    }
}
function printList({ style }, items, pad) {
    const isOnLines = items.length === 1 ? style.singlesOnLines : style.listsOnLines;
    if (!isOnLines || style.keyPad === undefined)
        return `[${items.join(', ')}]`;
    const { newline, unit } = style;
    const comma = style.listComma === 'all' ? ',' : '';
    return `[${newline}${items.map((item) => pad + unit + item).join(`,${newline}`)}${comma}${newline}${pad}]`;
}
function printMap(printer, value, pad) {
    const { newline, unit, keyPad } = printer.style;
    if (keyPad === undefined)
        return `{ ${value.entries.map(({ key, value: inner }) => printEntry(printer, key.text, inner, pad)).join(', ')} }`;
    const entries = value.entries.map(({ key, value: inner }) => ({
        key: key.text,
        text: printEntry(printer, key.text, inner, pad + unit),
    }));
    return `{${newline}${joinEntries(printer.style, entries, pad + unit)}${newline}${pad}}`;
}
function joinEntries(style, entries, pad) {
    const texts = style.isAligned ? aligned(entries.map(({ text }) => text)) : entries.map(({ text }) => text);
    const comma = style.entryComma === 'none' ? '' : ',';
    const last = style.entryComma === 'all' ? ',' : '';
    return pad + texts.join(`${comma}${style.newline}${pad}`) + last;
}
function aligned(texts) {
    const keyOf = (text) => text.includes('\n') ? undefined : /^[^=]*?(?= *=)/.exec(text)?.[0];
    return texts.map((text, index) => {
        const key = keyOf(text);
        if (key === undefined)
            return text;
        let [first, last] = [index, index];
        while (first > 0 && keyOf(texts[first - 1] ?? '\n') !== undefined)
            first -= 1;
        while (last < texts.length - 1 && keyOf(texts[last + 1] ?? '\n') !== undefined)
            last += 1;
        const width = Math.max(...texts.slice(first, last + 1).map((one) => keyOf(one)?.length ?? 0));
        return key.padEnd(width) + text.slice(key.length).replace(/^ *=/, ' =');
    });
}
function printString(printer, value, quote, isInSub = false) {
    const { style, format, placeholders, hasTags } = printer;
    if (value.holes.length === 0 && !isInSub)
        return quotedOrFail(value.text, quote, style);
    const isSub = format === 'cloudformation';
    const some = quote === '' ? (style.host === 'yaml' ? "'" : '"') : quote;
    const [open = '"'] = /^\\*["']/.exec(some) ?? [];
    const inner = (text) => quotedOrFail(isSub ? text.replaceAll('${', '${!') : text, some, style).slice(open.length, -open.length);
    let written = '';
    let last = 0;
    for (const { start, end, name } of value.holes) {
        const filled = placeholders.get(name);
        if (filled === undefined)
            throw new Unprintable(`the mirror has no name for {{${name}}}`);
        written += inner(value.text.slice(last, start)) + filled;
        last = end;
    }
    const token = open + written + inner(value.text.slice(last)) + open;
    if (!isSub || isInSub)
        return token;
    return style.host === 'yaml' && hasTags ? `!Sub ${token}` : `{ "Fn::Sub": ${token} }`;
}
function quotedOrFail(text, quote, { host }) {
    const token = text === '' && quote !== '' ? quote + quote : quoted(text, quote, host);
    if (token === undefined)
        throw new Unprintable(`${text} cannot be written there for certain`);
    return token;
}
function isEmpty(value) {
    return ((value.kind === 'list' && value.items.length === 0) ||
        (value.kind === 'map' && value.entries.length === 0));
}

;// CONCATENATED MODULE: ./lib/core/fix/statement-style.js



function styleOf(document, near) {
    const all = near === undefined ? document.statements : [near, ...document.statements];
    const written = all.filter((statement) => formOf(statement) !== undefined);
    const [model] = written;
    const form = model && formOf(model);
    if (model === undefined || form === undefined)
        return undefined;
    const { source } = model.span;
    const host = hostOf(source);
    const alike = written.filter((one) => formOf(one) === form && one.span.source === source);
    const keyPad = form === 'yaml' ? ' '.repeat(columnOf(model.span)) : padOf(ownKeys(model)[0]?.key.span);
    const lists = alike.flatMap(({ tree }) => ['Action', 'Resource'].flatMap((name) => {
        const value = (0,model_value/* entryOf */.M)(tree, name)?.value;
        return value?.kind === 'list' && value.items.length > 0 ? [value] : [];
    }));
    const outer = source.text.slice(lineStart(model.span), model.span.start).replace(/[^\s].*$/s, '');
    return {
        form,
        host,
        newline: newlineOf(source.text),
        keyPad,
        unit: keyPad !== undefined && form !== 'yaml' && keyPad.length > outer.length
            ? keyPad.slice(outer.length)
            : '  ',
        ...separatorsOf(alike, form),
        ...listsOf(lists, form),
        writesAllow: form !== 'block' ||
            alike.some(({ tree }) => ownKeys({ tree }).some(({ key }) => key.text === 'Effect')),
        quoteFor: quotesOf(alike, host),
    };
}
function formOf({ span, tree }) {
    const { source, start } = span;
    if (source.text.startsWith('{', start))
        return 'braces';
    const host = hostOf(source);
    if (host === 'hcl')
        return /^statement\s*\{/.test(source.text.slice(start, start + 40)) ? 'block' : undefined;
    const [first] = tree.entries;
    return host === 'yaml' && first?.key.span.start === start && first.key.span.source === source
        ? 'yaml'
        : undefined;
}
function ownKeys({ tree }) {
    const { source, start, end } = tree.span;
    return tree.entries
        .filter(({ key }) => key.span.source === source && key.span.start >= start && key.span.end <= end)
        .filter(({ key }) => key.span.start > start || !/^(?:statement|dynamic)$/.test(writtenAt(key.span)))
        .toSorted((a, b) => a.key.span.start - b.key.span.start);
}
function writtenAt({ source, start, end }) {
    return source.text.slice(start, end);
}
function separatorsOf(statements, form) {
    const gaps = statements.flatMap((statement) => {
        const entries = ownKeys(statement);
        return entries.map(({ key, value }, index) => {
            const { text } = key.span.source;
            const next = entries[index + 1]?.key.span.start ?? statement.span.end;
            const isSimple = value.span.source === key.span.source && value.span.start > key.span.end;
            return {
                colon: isSimple ? text.slice(key.span.end, value.span.start).replace(/![\s\S]*$/, '') : '',
                hasComma: isSimple && /^[ \t]*,/.test(text.slice(value.span.end, next)),
                isLast: index === entries.length - 1,
            };
        });
    });
    const colons = gaps.map(({ colon }) => colon).filter((colon) => /^[ \t]*[:=][ \t]*$/.test(colon));
    const usual = form === 'block' ? ' = ' : ': ';
    const shortest = colons.toSorted((a, b) => a.length - b.length)[0] ?? usual;
    const inner = gaps.filter(({ isLast }) => !isLast);
    const isAll = gaps.length > 0 && gaps.every(({ hasComma }) => hasComma);
    return {
        colon: shortest,
        isAligned: shortest.includes('=') && (form === 'block' || colons.some((colon) => colon.length > shortest.length)),
        entryComma: form === 'braces' && inner.some(({ hasComma }) => hasComma) ? (isAll ? 'all' : 'between') : 'none',
    };
}
function listsOf(lists, form) {
    const written = lists.flatMap((list) => readWrittenList(list) ?? []);
    const several = written.find(({ items }) => items.length > 1);
    const single = written.find(({ items }) => items.length === 1);
    const model = several ?? single;
    const dashed = model?.separator === 'dash' ? model : undefined;
    const isOnLines = (list) => {
        const [first] = list.items;
        return first !== undefined && leadOf(list, first) !== undefined;
    };
    const listsOnLines = model === undefined || isOnLines(model);
    const withLines = written.find((list) => list.separator === 'comma' && isOnLines(list));
    return {
        listsOnLines,
        singlesOnLines: single === undefined ? listsOnLines && form !== 'block' : isOnLines(single),
        listComma: withLines?.items.at(-1)?.comma === -1 || withLines === undefined ? 'between' : 'all',
        dash: dashed === undefined ? (model === undefined ? { pad: '  ', mark: '- ' } : undefined) : dashOf(dashed),
    };
}
function dashOf(list) {
    const { text } = list.source;
    const [first] = list.items;
    if (first === undefined)
        return undefined;
    const dash = text.lastIndexOf('-', first.tokenStart - 1);
    const line = text.lastIndexOf('\n', dash - 1) + 1;
    const above = text.slice(0, line).split('\n').slice(-50);
    const keyLine = above.findLast((one) => /^[^#]*:\s*(?:#.*)?$/.test(one)) ?? '';
    const key = /^[\s-]*/.exec(keyLine)?.[0].length ?? 0;
    return { pad: ' '.repeat(Math.max(dash - line - key, 0)), mark: text.slice(dash, first.tokenStart) };
}
function quotesOf(statements, host) {
    const seen = [];
    const note = (element, value) => {
        if (value.kind === 'list')
            for (const item of value.items)
                note(element, item);
        const quote = value.kind === 'string' && (0,model_value/* isKnown */.q)(value) ? quoteOf(value.span, value.text) : undefined;
        if (value.kind !== 'string' || quote === undefined)
            return;
        seen.push({ element, text: value.text, quote, isFree: isPlain(value.text) });
    };
    for (const statement of statements)
        for (const { key, value } of ownKeys(statement)) {
            note('key', key);
            note(key.text, value);
        }
    return (element, text) => {
        if (host !== 'yaml' && (element !== 'key' || !/^[A-Za-z_][\w-]*$/.test(text)))
            return '"';
        const isFree = isPlain(text);
        const own = seen.filter((one) => one.element === element);
        const values = seen.filter((one) => one.element !== 'key');
        const alike = [...own.filter((one) => one.text === text), ...own, ...values].find((one) => one.text === text || (isFree ? one.isFree : one.quote !== ''));
        return alike?.quote ?? (isFree ? '' : host === 'yaml' ? "'" : '"');
    };
}
function columnOf(span) {
    return span.start - lineStart(span);
}
function lineStart({ source, start }) {
    return source.text.lastIndexOf('\n', start - 1) + 1;
}
function padOf(span) {
    if (span === undefined)
        return undefined;
    const before = span.source.text.slice(lineStart(span), span.start);
    return before.trim() === '' ? before : undefined;
}

;// CONCATENATED MODULE: ./lib/core/fix/mirror-printer.js




function printerFor({ documents, statements, placeholders }) {
    const document = documents.mirror;
    const style = document && styleOf(document, statements.mirror);
    if (document === undefined || style === undefined)
        throw new Unprintable('no statement of the mirror is written out, so that its style is not known');
    const { text } = document.source;
    return {
        style,
        format: document.format,
        placeholders,
        hasTags: text.includes('!Sub') || !text.includes('Fn::Sub'),
    };
}
function isWithin(outer, inner) {
    return inner.source === outer.source && inner.start >= outer.start && inner.end <= outer.end;
}
function mirrored({ statements }) {
    if (statements.mirror === undefined)
        throw new Unprintable('the mirror has no such statement');
    return statements.mirror;
}
const writtenElsewhere = 'it is written elsewhere, where others may use it too';
function replaceString(printer, found, expected) {
    const { source, start, end } = found.span;
    const names = expected.holes.map(({ name }) => printer.placeholders.get(name) ?? '');
    const own = found.holes.find((hole) => !names.some((name) => name.includes(found.text.slice(hole.start, hole.end))));
    if (own !== undefined)
        throw new Unprintable(`the mirror leaves it to ${own.name}, which is for a person to change`);
    const quote = quoteOf(found.span, found.text);
    if (quote === undefined)
        throw new Unprintable('it is no plain text in the mirror');
    const isInSub = /(?:!Sub|Fn::Sub["']?\s*:)\s*$/.test(source.text.slice(Math.max(start - 40, 0), start));
    if (printer.format === 'cloudformation' && found.holes.length > 0 && !isInSub)
        throw new Unprintable('it is put together by functions of the template');
    const kept = quote === '' && !isPlain(expected.text) ? "'" : quote;
    return { source, start, end, text: printString(printer, expected, kept, isInSub) };
}

;// CONCATENATED MODULE: ./lib/core/fix/print-statement.js


function printStatement(printer, { tree, conditions }) {
    const { style } = printer;
    if (style.form === 'block')
        return printBlock(printer, tree.entries, conditions);
    const entries = tree.entries.map(({ key, value }) => ({
        text: printEntry(printer, key.text, value, style.keyPad ?? ''),
    }));
    const { newline, keyPad, unit } = style;
    if (style.form === 'yaml')
        return entries.map(({ text }) => text).join(newline + (keyPad ?? ''));
    if (keyPad === undefined)
        return `{ ${entries.map(({ text }) => text).join(', ')} }`;
    const outer = keyPad.slice(0, Math.max(keyPad.length - unit.length, 0));
    return `{${newline}${joinEntries(style, entries, keyPad)}${newline}${outer}}`;
}
const blockArguments = new Map([
    ['Sid', 'sid'],
    ['Effect', 'effect'],
    ['Action', 'actions'],
    ['NotAction', 'not_actions'],
    ['Resource', 'resources'],
    ['NotResource', 'not_resources'],
]);
function printBlock(printer, entries, conditions) {
    const { style } = printer;
    const { newline, unit } = style;
    const pad = style.keyPad ?? unit;
    const outer = pad.slice(0, Math.max(pad.length - unit.length, 0));
    const attributes = entries.flatMap(({ key, value }) => {
        if (key.text === 'Condition')
            return [];
        if (key.text === 'Effect' && !style.writesAllow && value.kind === 'string' && value.text === 'Allow')
            return [];
        return [{ text: printArgument(printer, key.text, value, pad) }];
    });
    const blocks = conditions.map((condition) => `${newline}${newline}${pad}${printCondition(printer, condition, pad)}`);
    return `statement {${newline}${joinEntries(style, attributes, pad)}${blocks.join('')}${newline}${outer}}`;
}
function printArgument(printer, element, value, pad) {
    const name = blockArguments.get(element);
    if (name === undefined)
        throw new Unprintable(`${element} is written in blocks of its own`);
    if (name === 'sid' || name === 'effect')
        return `${name} = ${printValue(printer, element, value, pad)}`;
    const items = (value.kind === 'list' ? value.items : [value]).map((item) => printValue(printer, element, item, pad));
    return `${name} = ${printList(printer, items, pad)}`;
}
function printCondition(printer, { operator, key, values }, pad) {
    const { style } = printer;
    const texts = values.map((value) => printString(printer, value, '"'));
    const entries = [
        { text: `test = ${printString(printer, operator, '"')}` },
        { text: `variable = ${printString(printer, key, '"')}` },
        { text: `values = [${texts.join(', ')}]` },
    ];
    const inner = joinEntries(style, entries, pad + style.unit);
    return `condition {${style.newline}${inner}${style.newline}${pad}}`;
}

;// CONCATENATED MODULE: ./lib/core/fix/add-statements.js






function addStatements(differences) {
    const [first] = differences;
    const printer = printerFor(first);
    const texts = differences.flatMap((difference) => difference.what === 'statement' && difference.how === 'missing'
        ? [printStatement(printer, difference.expected)]
        : []);
    const before = first.statements.mirror;
    const statements = first.documents.mirror?.statements ?? [];
    if (printer.style.form === 'block')
        return addBlocks(statements, before, texts);
    const tree = first.documents.mirror?.tree;
    const list = tree?.kind === 'map' ? (0,model_value/* entryOf */.M)(tree, 'Statement')?.value : undefined;
    const written = list?.kind === 'list' ? readWrittenList(list) : undefined;
    if (list?.kind !== 'list' || written === undefined)
        throw new Unprintable(notItemByItem);
    if (before === undefined)
        return insertItems(written, 0, texts);
    const index = list.items.findIndex((item) => isWithin(item.span, before.span));
    if (index === -1)
        throw new Unprintable('the statement before it is written elsewhere');
    return insertItems(written, index + 1, texts);
}
function addBlocks(statements, before, texts) {
    const near = before ?? statements[0];
    if (near === undefined)
        throw new Unprintable('the mirror has no statement to write it beside');
    const { source, start, end } = near.span;
    const between = betweenBlocks(statements, near);
    if (before === undefined)
        return [{ source, start, end: start, text: texts.map((text) => text + between).join('') }];
    return [{ source, start: end, end, text: texts.map((text) => between + text).join('') }];
}
function betweenBlocks(statements, { span }) {
    const { text } = span.source;
    const spans = statements
        .map((one) => one.span)
        .filter(({ source }) => source === span.source)
        .sort((a, b) => a.start - b.start);
    for (const [index, one] of spans.entries()) {
        const next = spans[index + 1];
        const gap = next === undefined ? '' : text.slice(one.end, next.start);
        if (gap !== '' && gap.trim() === '')
            return gap;
    }
    const newline = newlineOf(text);
    const line = text.lastIndexOf('\n', span.start - 1) + 1;
    return newline + newline + text.slice(line, span.start);
}

;// CONCATENATED MODULE: ./lib/core/fix/change-entries.js







function changeEntries(differences) {
    const own = differences.filter((one) => one.what === 'action' || one.what === 'resource');
    const [first] = own;
    if (first === undefined)
        return [];
    const statement = mirrored(first);
    const element = first.what === 'action' ? statement.action : statement.resource;
    const canonical = first.what === 'action' ? first.statements.canonical?.action : first.statements.canonical?.resource;
    const key = element?.key.text ?? '';
    const value = (0,model_value/* entryOf */.M)(statement.tree, key)?.value;
    const wanted = first.statements.canonical &&
        canonical &&
        (0,model_value/* entryOf */.M)(first.statements.canonical.tree, canonical.key.text)?.value;
    if (value === undefined || !isWithin(statement.span, value.span))
        throw new Unprintable(writtenElsewhere);
    return changeValue(printerFor(first), key, value, wanted, own);
}
function changeValue(printer, element, value, wanted, differences) {
    const [only] = differences;
    if (value.kind === 'string') {
        if (only?.how === 'changed' && differences.length === 1 && value.span.start === only.found.span.start)
            return [replaceString(printer, only.found, only.expected)];
        return [rewrite(printer, element, value, wanted)];
    }
    const written = value.kind === 'list' ? readWrittenList(value) : undefined;
    if (value.kind !== 'list' || written === undefined)
        throw new Unprintable(notItemByItem);
    const itemOf = ({ span }) => {
        const item = written.items.find(({ tokenStart, tokenEnd }) => tokenStart <= span.start && span.end <= tokenEnd);
        if (item === undefined || span.source !== written.source)
            throw new Unprintable(writtenElsewhere);
        return item;
    };
    const removed = new Set();
    const changed = [];
    const added = [];
    for (const difference of differences)
        if (difference.how === 'missing')
            added.push(difference.expected);
        else if (difference.how === 'changed') {
            itemOf(difference.found);
            changed.push(replaceString(printer, difference.found, difference.expected));
        }
        else {
            const item = itemOf(difference.found);
            if (hasComment(written, item))
                throw new Unprintable('it has a comment of its own, which would be lost');
            if (!(0,model_value/* isKnown */.q)(difference.found) || quoteOf(difference.found.span, difference.found.text) === undefined)
                throw new Unprintable('the mirror leaves it to a parameter, which is for a person to change');
            removed.add(item);
        }
    if (removed.size > 0 && removed.size === written.items.length)
        throw new Unprintable('nothing of the list would be left');
    if (removed.size > 0)
        return [...changed, ...removeItems(written, removed)];
    const places = new Map();
    for (const expected of inOrder(added, element)) {
        const index = element.endsWith('Action') ? change_entries_placeOf(value.items, expected) : value.items.length;
        const token = printString(printer, expected, printer.style.quoteFor(element, expected.text));
        places.set(index, [...(places.get(index) ?? []), token]);
    }
    return [...changed, ...[...places].flatMap(([index, tokens]) => insertItems(written, index, tokens))];
}
function inOrder(values, element) {
    return element.endsWith('Action') ? values.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)) : values;
}
function change_entries_placeOf(items, added) {
    const orders = items.map((item) => (item.kind === 'string' && (0,model_value/* isKnown */.q)(item) ? orderOf(item) : undefined));
    const isSorted = orders.every((order, index) => order !== undefined && (index === 0 || (orders[index - 1] ?? '') <= order));
    const next = orders.findIndex((order) => order !== undefined && order > orderOf(added));
    return isSorted && next !== -1 ? next : items.length;
}
function orderOf({ text }) {
    return text.toLowerCase();
}
function rewrite(printer, element, value, wanted) {
    if (wanted === undefined || value.kind !== 'string' || !(0,model_value/* isKnown */.q)(value))
        throw new Unprintable(notItemByItem);
    if (quoteOf(value.span, value.text) === undefined)
        throw new Unprintable(writtenElsewhere);
    const { source, start, end } = value.span;
    const line = source.text.lastIndexOf('\n', start - 1) + 1;
    const { style } = printer;
    const pad = style.form === 'yaml'
        ? (style.keyPad ?? '')
        : (/^[ \t]*/.exec(source.text.slice(line, start))?.[0] ?? '');
    if (style.form !== 'yaml' || wanted.kind !== 'list' || style.dash === undefined)
        return { source, start, end, text: printValue(printer, element, wanted, pad) };
    const { pad: toDash, mark } = style.dash;
    const lead = style.newline + pad + toDash + mark;
    const from = source.text.slice(0, start).trimEnd().length;
    return {
        source,
        start: from,
        end,
        text: wanted.items.map((item) => lead + printValue(printer, element, item, pad)).join(''),
    };
}

;// CONCATENATED MODULE: ./lib/core/fix/change-statement.js









function changeStatement(difference) {
    switch (difference.what) {
        case 'statement':
            return removeStatement(difference);
        case 'sid':
        case 'effect':
            return changeScalar(difference);
        case 'element':
            return changeElement(difference);
        case 'condition':
            return changeCondition(difference);
        case 'condition-value':
            return changeConditionValue(difference);
        default:
            throw new Unprintable('it is no change of one statement');
    }
}
function removeStatement(difference) {
    const statement = mirrored(difference);
    const { source, start, end } = statement.span;
    if (/(?:^|\s)(?:#|\/\/|\/\*)/m.test(source.text.slice(start, end)))
        throw new Unprintable('its comments would be lost');
    const tree = difference.documents.mirror?.tree;
    const list = tree?.kind === 'map' ? (0,model_value/* entryOf */.M)(tree, 'Statement')?.value : undefined;
    const written = list?.kind === 'list' ? readWrittenList(list) : undefined;
    const item = written?.items.find((one) => one.tokenStart === start && one.tokenEnd === end);
    if (written === undefined || item === undefined)
        throw new Unprintable(notItemByItem);
    if (hasComment(written, item))
        throw new Unprintable('its comments would be lost');
    if (written.items.length === 1)
        throw new Unprintable('no statement would be left');
    return removeItems(written, new Set([item]));
}
function changeScalar(difference) {
    const statement = mirrored(difference);
    const printer = printerFor(difference);
    const key = difference.what === 'sid' ? 'Sid' : 'Effect';
    const { expected, found } = difference;
    if (expected === undefined)
        return removeEntry(printer, statement.tree, key);
    const isWritten = ownKeys(statement).some((entry) => entry.key.text === key);
    if (found === undefined || !isWritten)
        return insertEntry(printer, difference, key, expected);
    if (!isWithin(statement.span, found.span))
        throw new Unprintable(writtenElsewhere);
    return [replaceString(printer, found, expected)];
}
function changeElement(difference) {
    const statement = mirrored(difference);
    const { expected, found } = difference;
    if (expected !== undefined && found !== undefined)
        throw new Unprintable(`${found.key.text} and ${expected.key.text} say the opposite, and one does not become the other`);
    const printer = printerFor(difference);
    if (expected === undefined)
        return found === undefined ? [] : removeEntry(printer, statement.tree, found.key.text);
    const canonical = difference.statements.canonical;
    const value = canonical && (0,model_value/* entryOf */.M)(canonical.tree, expected.key.text)?.value;
    if (value === undefined)
        throw new Unprintable('the canonical text does not write it out');
    return insertEntry(printer, difference, expected.key.text, value);
}
function changeCondition(difference) {
    const statement = mirrored(difference);
    const printer = printerFor(difference);
    const { expected, found } = difference;
    const block = (0,model_value/* entryOf */.M)(statement.tree, 'Condition')?.value;
    const all = block?.kind === 'map' ? block : undefined;
    if (expected !== undefined && found !== undefined) {
        const isOperator = !isSame(expected.operator, found.operator);
        const group = all && change_statement_valueOf(all, found.operator.text);
        if (isOperator && group?.kind === 'map' && group.entries.length > 1)
            throw new Unprintable('other conditions have the same operator');
        return [
            isOperator
                ? replaceString(printer, found.operator, expected.operator)
                : replaceString(printer, found.key, expected.key),
        ];
    }
    if (expected === undefined) {
        if (found === undefined || all === undefined || printer.style.form === 'block')
            throw new Unprintable('a condition that is more than the canonical text has is for a person to take out');
        const group = change_statement_valueOf(all, found.operator.text);
        if (group?.kind === 'map' && group.entries.length > 1)
            return removeEntry(printer, group, found.key.text);
        if (all.entries.length > 1)
            return removeEntry(printer, all, found.operator.text);
        return removeEntry(printer, statement.tree, 'Condition');
    }
    if (printer.style.form === 'block')
        return [appendBlock(printer, statement.span, expected)];
    const keys = mapOf(expected.key, listOf(expected));
    if (block === undefined)
        return insertEntry(printer, difference, 'Condition', mapOf(expected.operator, keys));
    if (all === undefined)
        throw new Unprintable(notItemByItem);
    const group = change_statement_valueOf(all, expected.operator.text);
    return group?.kind === 'map'
        ? insertInto(printer, group, group.entries.length, expected.key.text, listOf(expected))
        : insertInto(printer, all, all.entries.length, expected.operator.text, keys);
}
function changeConditionValue(difference) {
    const statement = mirrored(difference);
    const place = difference.found ?? { span: difference.at };
    const block = (0,model_value/* entryOf */.M)(statement.tree, 'Condition')?.value;
    const groups = block?.kind === 'map' ? block.entries.map(({ value }) => value) : [];
    const entry = groups
        .flatMap((group) => (group.kind === 'map' ? group.entries : []))
        .find(({ key, value }) => isWithin({ ...key.span, end: value.span.end }, place.span));
    if (entry === undefined || !isWithin(statement.span, entry.value.span))
        throw new Unprintable(writtenElsewhere);
    return changeValue(printerFor(difference), 'Condition', entry.value, undefined, [difference]);
}
function insertEntry(printer, difference, key, value) {
    const { tree } = mirrored(difference);
    const order = difference.statements.canonical?.tree.entries.map((entry) => entry.key.text) ?? [];
    const earlier = new Set(order.slice(0, order.indexOf(key)));
    const keys = ownKeys({ tree }).map((entry) => entry.key.text);
    return insertInto(printer, tree, keys.findLastIndex((one) => earlier.has(one)) + 1, key, value);
}
function insertInto(printer, map, index, key, value) {
    const written = entriesOf(printer, map);
    const { style } = printer;
    const isBlock = style.form === 'block';
    const beside = written.items[0];
    if (beside === undefined)
        throw new Unprintable(notItemByItem);
    const { text } = written.source;
    const line = text.lastIndexOf('\n', beside.tokenStart - 1) + 1;
    const pad = text.slice(line, beside.tokenStart).replace(/-/g, ' ');
    const indent = pad.trim() === '' ? pad : (style.keyPad ?? '');
    const token = isBlock
        ? printArgument(printer, key, value, indent)
        : printEntry(printer, key, value, indent);
    return insertItems(written, index, [token]);
}
function removeEntry(printer, map, key) {
    const written = entriesOf(printer, map);
    const index = ownKeys({ tree: map }).findIndex((entry) => entry.key.text === key);
    const item = written.items[index];
    if (item === undefined)
        throw new Unprintable(writtenElsewhere);
    const { source } = written;
    const inner = source.text.slice(item.tokenStart, item.tokenEnd);
    if (hasComment(written, item) || /(?:^|\s)(?:#|\/\/)/m.test(inner))
        throw new Unprintable('its comment would be lost');
    return removeItems(written, new Set([item]));
}
function entriesOf({ style: { host } }, map) {
    const { source, start, end } = map.span;
    const { text } = source;
    const spans = ownKeys({ tree: map }).map(({ key, value }) => ({
        source,
        start: Math.min(key.span.start, isWithin(map.span, value.span) ? value.span.start : key.span.start),
        end: isWithin(map.span, value.span) ? value.span.end : -1,
    }));
    const brace = text.startsWith('{', start) ? start : host === 'hcl' ? text.indexOf('{', start) : -1;
    const newline = text.indexOf('\n', end);
    const inner = brace === -1
        ? { source, start, end: newline === -1 ? text.length : newline }
        : { source, start: brace + 1, end: end - 1 };
    const separator = brace === -1 ? 'line' : host === 'hcl' ? (brace === start ? 'either' : 'line') : 'comma';
    const written = readItems(inner, spans, separator);
    if (written === undefined)
        throw new Unprintable(notItemByItem);
    return written;
}
function appendBlock(printer, { source, end }, condition) {
    const { newline, keyPad, unit } = printer.style;
    const pad = keyPad ?? unit;
    const at = source.text.slice(0, end - 1).trimEnd().length;
    const text = `${newline}${newline}${pad}${printCondition(printer, condition, pad)}`;
    return { source, start: at, end: at, text };
}
function change_statement_valueOf(map, key) {
    return map.entries.find((entry) => isSame(entry.key, { text: key }))?.value;
}
function isSame(a, b) {
    return a.text.toLowerCase() === b.text.toLowerCase();
}
function mapOf(key, value) {
    return { kind: 'map', entries: [{ key, value }], span: key.span };
}
function listOf({ values, span }) {
    const [only] = values;
    return values.length === 1 && only !== undefined ? only : { kind: 'list', items: values, span };
}

// EXTERNAL MODULE: ./lib/core/iam/statement-meaning.js
var statement_meaning = __webpack_require__(71898);
// EXTERNAL MODULE: ./lib/core/parity/is-mirror-of.js
var is_mirror_of = __webpack_require__(56567);
;// CONCATENATED MODULE: ./lib/core/fix/asked-by-all.js


function isAskedByAll({ role, definition, statements }, { documents }, settings) {
    if (definition === undefined)
        return true;
    const others = [...settings.roles.values()].filter((one) => one.name !== role.name && one.mirrors.some((mirror) => (0,is_mirror_of/* isMirrorOf */.n)(mirror, definition)));
    if (others.length === 0)
        return true;
    const wanted = statements.canonical;
    if (wanted === undefined)
        return false;
    return others.every(({ inline }) => documents
        .filter(({ source }) => inline.includes(source.file))
        .some((document) => document.statements.some((statement) => saysTheSame(statement, wanted))));
}
function saysTheSame(one, other) {
    return one.sid?.text === other.sid?.text && (0,statement_meaning/* statementMeaning */.T)(one) === (0,statement_meaning/* statementMeaning */.T)(other);
}

;// CONCATENATED MODULE: ./lib/core/fix/sharing.js



function createSharing({ documents: all, }) {
    const aliased = new Map();
    return (place, documents) => {
        const { source, start, end } = place;
        for (const { id, span: whole, statements } of all) {
            if (isWithin(whole, place) && !documents.has(id))
                return true;
            const around = statements.filter(({ tree: { span } }) => isWithin(span, place) && span.start < start && end < span.end);
            if (around.length > 1 || (around.length === 1 && !documents.has(id)))
                return true;
        }
        if (hostOf(source) !== 'yaml' || !/[&*]/.test(source.text))
            return false;
        const shared = aliased.get(source) ?? sharedIn(source);
        aliased.set(source, shared);
        return shared.some((span) => isWithin(span, place));
    };
}
function sharedIn(source) {
    const seen = new Map();
    const open = [];
    const { value: root } = (0,parse_yaml.parseYaml)(source);
    if (root !== undefined)
        open.push(root);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (next.kind !== 'list' && next.kind !== 'map')
            continue;
        const key = `${next.span.start} ${next.span.end} ${next.kind}`;
        const known = seen.get(key);
        if (known === undefined)
            seen.set(key, { span: next.span, count: 1 });
        else
            known.count += 1;
        if (next.kind === 'list')
            open.push(...next.items);
        else
            for (const { value } of next.entries)
                open.push(value);
    }
    return [...seen.values()].filter(({ count }) => count > 1).map(({ span }) => span);
}

;// CONCATENATED MODULE: ./lib/core/fix/repair-mirrors.js








function repairMirrors(workspace, settings, findings) {
    const asked = findings.filter(({ messageId }) => messageId !== 'missingRole');
    const isAsked = ({ at, found, what }) => {
        const { source, start } = what === 'statement' ? (found?.sid?.span ?? at) : at;
        return asked.some(({ span }) => span.source === source && span.start === start);
    };
    const differences = (0,compare_mirrors/* compareMirrors */.G)(workspace, settings).filter(isAsked);
    const left = [];
    const edits = [];
    const isShared = createSharing(workspace);
    for (const group of groupsOf(differences)) {
        const [first] = group;
        const alike = new Set(differences.filter((one) => isAlike(one, first)).map((one) => one.documents.mirror?.id ?? ''));
        const isOthers = (place) => isShared(place, alike);
        const reason = whyLeft(first) ??
            (group.every((one) => isAskedByAll(one, workspace, settings)) ? undefined : notAsked) ??
            attempt(() => edits.push(...repair_mirrors_editsOf(group, isOthers)));
        if (reason !== undefined)
            left.push(...group.map(({ at }) => ({ span: at, rule: 'consistent-mirrors', reason })));
    }
    return { edits, left };
}
const notAsked = 'other roles that it mirrors do not ask for it';
function isAlike(one, other) {
    return (one.what === other.what &&
        one.how === other.how &&
        one.at.source === other.at.source &&
        one.at.start === other.at.start);
}
function groupsOf(differences) {
    const groups = new Map();
    for (const [index, difference] of differences.entries()) {
        const key = keyOf(difference, index);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [difference]);
        else
            group.push(difference);
    }
    return [...groups.values()];
}
function keyOf({ what, how, documents, statements }, index) {
    const statement = statements.mirror?.span.start ?? -1;
    const id = documents.mirror?.id ?? '';
    if (what === 'statement' && how === 'missing')
        return `${id} behind ${statement}`;
    if (what === 'action' || what === 'resource')
        return `${id} ${statement} ${what}`;
    return `${index}`;
}
function whyLeft({ policy, mirror, documents, statements, what, when }) {
    const document = documents.mirror;
    if (policy === 'trust')
        return 'who may assume the role is for a person to decide';
    if (mirror === undefined || document === undefined)
        return 'there is no policy to write it into';
    if (what === 'document' || what === 'version' || what === 'principal' || what === 'managed-policy')
        return 'it is no change of one statement';
    if (!(0,guard/* isImpliedBy */.y$)(when, document.when))
        return 'it shows in some deployments of the template only';
    const isNew = what === 'statement' && statements.canonical !== undefined;
    if (!isNew && !(0,guard/* isImpliedBy */.y$)(statements.mirror?.when ?? [], document.when))
        return 'the statement is there in some deployments of the template only';
    return undefined;
}
function repair_mirrors_editsOf(group, isShared) {
    const [first] = group;
    const edits = first.what === 'statement' && first.how === 'missing'
        ? addStatements(group)
        : first.what === 'action' || first.what === 'resource'
            ? changeEntries(group)
            : changeStatement(first);
    for (const { source, start, end } of edits)
        if (isShared({ source, start, end }))
            throw new Unprintable('other policies share what is written there');
    return edits;
}
function attempt(work) {
    try {
        work();
        return undefined;
    }
    catch (error) {
        if (error instanceof Unprintable)
            return error.message;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/core/fix/sort-actions.js



function sortActions(workspace, findings) {
    const repairs = findings.map((finding) => {
        const leave = (reason) => ({
            edits: [],
            left: [{ span: finding.span, rule: finding.rule, reason }],
        });
        const list = listAt(workspace, finding);
        const written = list && readWrittenList(list);
        if (list === undefined || written === undefined)
            return leave(notItemByItem);
        if (!canMove(written))
            return leave('items share a line with the comments of other ones');
        const edits = sort_actions_editsOf(list, written);
        return edits.length === 0
            ? leave('its order depends on conditions of the template')
            : { edits, left: [] };
    });
    return {
        edits: repairs.flatMap(({ edits }) => edits),
        left: repairs.flatMap(({ left }) => left),
    };
}
function canMove(written) {
    const { items } = written;
    return (!items.some(({ hasLineComment }) => hasLineComment) || items.every((item) => hasOwnLines(written, item)));
}
function sort_actions_editsOf({ items: values }, { source, items }) {
    const { text } = source;
    const edits = [];
    for (const stretch of stretchesOf(values, items)) {
        const sorted = stretch.toSorted((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
        for (const [index, { item: slot }] of stretch.entries()) {
            const item = sorted[index]?.item;
            if (item === undefined || item === slot)
                continue;
            edits.push({ source, start: slot.start, end: slot.tokenEnd, text: text.slice(item.start, item.tokenEnd) }, { source, start: slot.tailStart, end: slot.tailEnd, text: text.slice(item.tailStart, item.tailEnd) });
        }
    }
    return edits.filter(({ start, end, text: now }) => text.slice(start, end) !== now);
}
function stretchesOf(values, items) {
    const stretches = [[]];
    for (const [index, item] of items.entries()) {
        const value = values[index];
        if (value?.kind === 'string' && (0,model_value/* isKnown */.q)(value))
            stretches.at(-1)?.push({ item, order: value.text.toLowerCase() });
        else
            stretches.push([]);
    }
    return stretches;
}

// EXTERNAL MODULE: ./lib/core/lint/lint.js + 5 modules
var lint = __webpack_require__(70383);
// EXTERNAL MODULE: ./lib/core/rules/index.js + 94 modules
var rules = __webpack_require__(26160);
;// CONCATENATED MODULE: ./lib/app/repair-steps.js








const allSteps = [
    {
        rules: ['no-redundant-grant'],
        repair: (opened, today) => removeRedundant(opened.workspace, findingsOf('no-redundant-grant', opened, today)),
    },
    {
        rules: ['require-sid-date-bump'],
        repair: (opened, today) => bumpSidDates(opened.workspace, findingsOf('require-sid-date-bump', opened, today), today),
    },
    {
        rules: ['consistent-mirrors'],
        repair: (opened, today) => repairMirrors(opened.workspace, opened.config, findingsOf('consistent-mirrors', opened, today)),
    },
    {
        rules: ['consistent-managed-policies'],
        repair: (opened, today) => attachManaged(opened.workspace, findingsOf('consistent-managed-policies', opened, today)),
    },
    {
        rules: ['prefer-sorted-actions'],
        repair: (opened, today) => sortActions(opened.workspace, findingsOf('prefer-sorted-actions', opened, today)),
    },
    {
        rules: ['valid-format'],
        repair: (opened, today) => formatJson(opened.workspace, findingsOf('valid-format', opened, today), opened.config.conventions.indent),
    },
];
const repairableRules = allSteps.flatMap((step) => step.rules);
function repairSteps(ids) {
    return ids.length === 0 ? allSteps : allSteps.filter((step) => step.rules.some((id) => ids.includes(id)));
}
function findingsOf(id, { workspace, reference, config, problems }, today) {
    const chosen = rules/* rules */.a.filter((rule) => rule.id === id);
    const options = { reference, settings: config, rules: chosen, today, problems, partial: true };
    const { findings, crashes } = (0,lint/* lint */.u)(workspace, options);
    for (const { rule, file, cause } of crashes)
        throw new Error(`Rule ${rule} failed on ${file}.`, { cause });
    return findings;
}


/***/ }),

/***/ 38121:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ verifyRepairs)
/* harmony export */ });
/* harmony import */ var _core_diff_diff_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84715);
/* harmony import */ var _core_parity_compare_mirrors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25567);


function verifyRepairs({ before, after, files, unstable }) {
    const changed = new Set(files.map(({ file }) => file));
    const refused = new Map();
    const refuse = (names, reason) => {
        for (const file of names)
            if (!refused.has(file))
                refused.set(file, reason);
    };
    const broken = new Set([
        ...after.problems.map(({ span }) => span.source.file),
        ...after.unread.map(({ file }) => file),
    ]);
    refuse([...changed].filter((file) => broken.has(file)), 'it could not be read afterwards');
    refuse([...changed].filter((file) => unstable.has(file)), 'it would change once more');
    const mirrors = new Set(files.filter(({ rules }) => rules.includes('consistent-mirrors')).map(({ file }) => file));
    for (const { file, what } of newDifferences(before, after))
        if (mirrors.has(file))
            refuse([file], `it would differ from the canonical policy in ${what}`);
    const thinned = new Set(files.filter(({ rules }) => rules.includes('no-redundant-grant')).map(({ file }) => file));
    const { documents, roles } = (0,_core_diff_diff_access_js__WEBPACK_IMPORTED_MODULE_0__/* .diffAccess */ .K)(sideOf('before', before), sideOf('after', after), before.reference);
    const attached = new Set(files.filter(({ rules }) => rules.includes('consistent-managed-policies')).map(({ file }) => file));
    for (const entry of [...documents, ...roles]) {
        if (entry.verdict === 'same')
            continue;
        const own = filesOf(entry, after, changed);
        if (isThinned(entry) && own.every((file) => thinned.has(file)))
            continue;
        if (!own.every((file) => mirrors.has(file) || attached.has(file)) || !isOfMirror(entry, after))
            refuse(own, `${entry.id} would allow something else`);
    }
    return [...refused].map(([file, reason]) => ({ file, reason }));
}
function sideOf(name, { workspace, problems, unread }) {
    return { name, workspace, problems, unread };
}
function newDifferences(before, after) {
    const known = new Set((0,_core_parity_compare_mirrors_js__WEBPACK_IMPORTED_MODULE_1__/* .compareMirrors */ .G)(before.workspace, before.config).map(keyOf));
    return (0,_core_parity_compare_mirrors_js__WEBPACK_IMPORTED_MODULE_1__/* .compareMirrors */ .G)(after.workspace, after.config)
        .filter((difference) => difference.what !== 'sid' && !known.has(keyOf(difference)))
        .map(({ at, what }) => ({ file: at.source.file, what: what.replace('-', ' ') }));
}
function keyOf({ role, definition, policy, what, how, expected, found, statements }) {
    const written = (part) => {
        if (part === undefined)
            return undefined;
        if ('text' in part)
            return part.text;
        const { span } = 'value' in part ? part.value : part;
        return span.source.text.slice(span.start, span.end);
    };
    const sid = statements.canonical?.sid?.text ?? statements.mirror?.sid?.text;
    return JSON.stringify([
        role.name,
        definition?.id,
        policy,
        what,
        how,
        written(expected),
        written(found),
        sid?.replaceAll(/\d{8}/g, ''),
    ]);
}
function isOfMirror({ id }, { workspace }) {
    return workspace.roles.some((role) => workspace.roleOf(role.id) !== undefined && (role.id === id || role.inline.includes(id)));
}
function isThinned({ patterns, actions, scope, trust, managed, unknown }) {
    const other = [patterns.added, actions.added, actions.removed, scope, trust.gained, trust.lost, unknown];
    return [...other, managed.added, managed.removed].every((list) => list.length === 0);
}
function filesOf({ id }, { workspace }, changed) {
    const [file = ''] = id.split('#');
    if (changed.has(file))
        return [file];
    const role = workspace.rolePolicies.find(({ name }) => name === id);
    const own = role?.policies
        .flatMap(({ document, at }) => [document.source.file, at.source.file])
        .filter((one) => changed.has(one));
    return own === undefined || own.length === 0 ? [...changed] : own;
}


/***/ }),

/***/ 15394:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseYaml: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/core/model/value.js
var model_value = __webpack_require__(18148);
// EXTERNAL MODULE: ./lib/core/parse/parsed.js
var parsed = __webpack_require__(43250);
;// CONCATENATED MODULE: ./lib/core/parse/yaml-message.js
function yamlMessage({ code, message }) {
    const [, sentence] = byText.find(([text]) => message.includes(text)) ?? [];
    return sentence ?? byCode[code] ?? `This is not YAML: ${firstLine(message)}.`;
}
const byText = [
    ['Missing closing', 'The quoted string that ends here has no closing quote.'],
    ['end with a ]', 'The list that was opened with [ is not closed with ].'],
    ['end with a }', 'The map that was opened with { is not closed with }.'],
    ['followed by map values', 'A key must be followed by a colon and a space.'],
    ['without - indicator', 'An item of a list starts with a dash and a space.'],
    ['Unexpected , in', 'Unexpected comma: nothing stands before it.'],
    ['Missing , ', 'Expected a comma before this.'],
    ['Block scalar header', 'Nothing but - or + and a number may follow | or > in its line.'],
    ['cannot be an empty string', 'A value that starts with * or & must be in quotes.'],
    ['at node end', 'This does not belong here: look for a missing quote, bracket or indentation before it.'],
    ['Unexpected ', 'This does not belong here: look for a missing quote, bracket or indentation before it.'],
];
const byCode = {
    ALIAS_PROPS: 'An alias (*name) cannot have an anchor or a tag of its own.',
    BAD_DIRECTIVE: 'This % directive is not one YAML knows.',
    BAD_DQ_ESCAPE: 'This backslash escape is not one YAML knows; a backslash itself is written \\\\.',
    BAD_INDENT: 'The indentation does not fit: what belongs together starts in the same column.',
    BAD_PROP_ORDER: 'Anchors and tags stand after the - ? or : and not before it.',
    BAD_SCALAR_START: 'A value cannot start with this character; put it in quotes.',
    BLOCK_AS_IMPLICIT_KEY: 'A value and a nested map cannot start in the same line; quote the value or start a new line.',
    BLOCK_IN_FLOW: 'An indented list or map cannot stand inside [ ] or { }; look for a missing comma.',
    KEY_OVER_1024_CHARS: 'This key is longer than the 1024 characters YAML allows.',
    MULTILINE_IMPLICIT_KEY: 'A key must stand in one line.',
    MULTIPLE_ANCHORS: 'A value can have one anchor only.',
    MULTIPLE_TAGS: 'A value can have one tag only.',
    RESOURCE_EXHAUSTION: 'This nests too deeply to be read.',
    TAB_AS_INDENT: 'YAML is indented with spaces, not with tabs.',
};
function firstLine(message) {
    const line = message.split('\n', 1)[0] ?? '';
    return line.length > 160 ? `${line.slice(0, 160)}\u2026` : line;
}

;// CONCATENATED MODULE: ./lib/core/parse/yaml-tokens.js

function surveyTokens(tokens) {
    const tags = [];
    const open = tokens.map((token) => ({ token, depth: 0 })).reverse();
    let tooDeep;
    for (let next = open.pop(); next !== undefined && tooDeep === undefined; next = open.pop()) {
        const { token, depth } = next;
        if (depth >= parsed/* maxDepth */.M && 'items' in token)
            tooDeep = token.offset;
        const first = open.length;
        if (token.type === 'tag')
            tags.push(token);
        else if (token.type === 'document') {
            for (const part of token.start)
                open.push({ token: part, depth });
            if (token.value !== undefined)
                open.push({ token: token.value, depth });
        }
        else if ('items' in token)
            for (const item of token.items)
                for (const part of [...item.start, item.key, ...(item.sep ?? []), item.value])
                    if (part && (part.type === 'tag' || 'items' in part))
                        open.push({ token: part, depth: depth + 1 });
        reverseFrom(open, first);
    }
    return { tooDeep, tags };
}
function reverseFrom(stack, first) {
    for (let low = first, high = stack.length - 1; low < high; low++, high--) {
        const [a, b] = [stack[low], stack[high]];
        if (a === undefined || b === undefined)
            return;
        stack[low] = b;
        stack[high] = a;
    }
}

;// CONCATENATED MODULE: ./lib/core/parse/yaml-tag.js
function tagBefore(tags, node) {
    const { tag } = node;
    if (tag === undefined || !/^![A-Za-z][A-Za-z0-9:]*$/.test(tag))
        return undefined;
    const name = tag.slice(1);
    const token = tokenBefore(tags, tag, node.range?.[0] ?? 0);
    const start = token?.offset ?? node.range?.[0] ?? 0;
    return {
        name: name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`,
        start,
        end: start + (token?.source.length ?? 0),
    };
}
function tokenBefore(tags, tag, offset) {
    let low = 0;
    let high = tags.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((tags[middle]?.offset ?? Infinity) < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return tags.slice(Math.max(low - 2, 0), low).findLast((token) => token.source === tag) ?? tags[low - 1];
}

;// CONCATENATED MODULE: ./lib/core/parse/yaml-tree.js



const maxAliasedValues = 10_000;
function readYamlTree(source, root, tags) {
    const tree = {
        source,
        tags,
        problems: [],
        anchors: new Map(),
        targets: new Map(),
        reading: new Set(),
        aliasDepth: 0,
        aliasedValues: 0,
    };
    return { value: yaml_tree_valueOf(tree, root, 0), problems: tree.problems };
}
function yaml_tree_valueOf(tree, node, depth) {
    if ((0,dist/* isAlias */.Vj)(node))
        return followAlias(tree, node, depth);
    if (tree.aliasDepth > 0)
        tree.aliasedValues += 1;
    const tag = tagBefore(tree.tags, node);
    const inner = tag === undefined ? depth : depth + 1;
    if (inner >= parsed/* maxDepth */.M && !(0,dist/* isScalar */.jn)(node))
        return refuse(tree, node, `Lists and maps nest more than ${parsed/* maxDepth */.M} levels deep here, which no policy needs`);
    const { anchor } = node;
    if (anchor !== undefined) {
        if (tree.aliasDepth === 0)
            tree.anchors.set(anchor, node);
        tree.reading.add(node);
    }
    const value = (0,dist/* isMap */.jh)(node)
        ? mapOf(tree, node, inner)
        : (0,dist/* isSeq */.oP)(node)
            ? listOf(tree, node, inner)
            : scalarOf(tree, node);
    if (anchor !== undefined)
        tree.reading.delete(node);
    return tag === undefined ? value : callOf(tree, tag, value);
}
function followAlias(tree, alias, depth) {
    if (tree.aliasDepth === 0)
        tree.targets.set(alias, tree.anchors.get(alias.source));
    const target = tree.targets.get(alias);
    if (target === undefined)
        return refuse(tree, alias, `The alias *${alias.source} has no anchor &${alias.source} before it; text that starts with * must be in quotes`);
    if (tree.reading.has(target))
        return refuse(tree, alias, `The alias *${alias.source} stands for a value it is part of`);
    if (tree.aliasedValues > maxAliasedValues) {
        const wasTold = tree.aliasedValues === Infinity;
        tree.aliasedValues = Infinity;
        const message = `The aliases of this file stand for more than ${maxAliasedValues} values; the others are not followed`;
        return wasTold ? unknown(tree, alias, message) : refuse(tree, alias, message);
    }
    tree.aliasDepth += 1;
    const value = yaml_tree_valueOf(tree, target, depth);
    tree.aliasDepth -= 1;
    return value;
}
function mapOf(tree, node, depth) {
    const own = [];
    const merged = [];
    for (const pair of node.items) {
        if (isMergeKey(pair.key))
            merged.push(...mergedEntries(tree, pair, depth));
        else
            own.push(...entryOf(tree, pair, depth));
    }
    const span = spanOf(tree, node);
    if (merged.length === 0)
        return { kind: 'map', entries: own, span };
    const names = new Set(own.map((entry) => entry.key.text));
    const added = merged.filter(({ key }) => !names.has(key.text) && names.add(key.text));
    return { kind: 'map', entries: [...own, ...added], span };
}
function listOf(tree, node, depth) {
    const items = node.items.map((item) => {
        if (!(0,dist/* isPair */.tO)(item))
            return yaml_tree_valueOf(tree, item, depth + 1);
        const span = placeOf(tree, item.key);
        return { kind: 'map', entries: entryOf(tree, item, depth + 1), span };
    });
    return { kind: 'list', items, span: spanOf(tree, node) };
}
function entryOf(tree, pair, depth) {
    const key = keyOf(tree, pair.key);
    if (key === undefined) {
        refuse(tree, pair.key, 'A list or map cannot be a key; a placeholder such as {{Name}} must be in quotes');
        return [];
    }
    if (pair.value !== null)
        return [{ key, value: yaml_tree_valueOf(tree, pair.value, depth + 1) }];
    const { end } = key.span;
    return [{ key, value: { kind: 'null', span: { source: tree.source, start: end, end } } }];
}
function keyOf(tree, node) {
    const target = (0,dist/* isAlias */.Vj)(node) ? tree.anchors.get(node.source) : node;
    if (!(0,dist/* isScalar */.jn)(target))
        return undefined;
    if (target.anchor !== undefined && tree.aliasDepth === 0)
        tree.anchors.set(target.anchor, target);
    const text = typeof target.value === 'string' ? target.value : (target.source ?? '');
    return { kind: 'string', text, holes: [], span: placeOf(tree, node) };
}
function isMergeKey(node) {
    return (0,dist/* isScalar */.jn)(node) && node.value === '<<' && node.type === 'PLAIN';
}
function mergedEntries(tree, pair, depth) {
    const value = pair.value === null ? undefined : yaml_tree_valueOf(tree, pair.value, depth + 1);
    const maps = value?.kind === 'list' ? value.items : [value];
    return maps.flatMap((map) => {
        if (map?.kind === 'map')
            return map.entries;
        if (map?.kind !== 'unknown')
            refuse(tree, pair.key, 'The merge key << needs a map or a list of maps');
        return [];
    });
}
function scalarOf(tree, node) {
    const span = spanOf(tree, node);
    const { value, source: text = '' } = node;
    if (value === null)
        return { kind: 'null', span };
    if (typeof value === 'boolean')
        return { kind: 'boolean', value, text, span };
    if (typeof value === 'number' || typeof value === 'bigint')
        return { kind: 'number', value: Number(value), text, span };
    return { kind: 'string', text: typeof value === 'string' ? value : text, holes: [], span };
}
function callOf(tree, tag, value) {
    const { source } = tree;
    const key = {
        kind: 'string',
        text: tag.name,
        holes: [],
        span: { source, start: tag.start, end: tag.end },
    };
    const span = { source, start: tag.start, end: Math.max(tag.end, value.span.end) };
    return { kind: 'map', entries: [{ key, value }], span };
}
function refuse(tree, node, message) {
    const value = unknown(tree, node, message);
    tree.problems.push({ span: value.span, message: `${message}.` });
    return value;
}
function unknown(tree, node, reason) {
    const span = placeOf(tree, node);
    const written = tree.source.text.slice(span.start, Math.min(span.end, span.start + 80));
    return { kind: 'unknown', expression: written, reason, span };
}
function placeOf(tree, node) {
    return (0,dist/* isAlias */.Vj)(node) ? rangeOf(tree, node) : spanOf(tree, node);
}
function spanOf(tree, node) {
    const range = rangeOf(tree, node);
    if ((0,dist/* isScalar */.jn)(node))
        return node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' ? contentOf(range) : range;
    return { ...range, end: endOf(tree, node) };
}
function endOf(tree, node) {
    if ((0,dist/* isAlias */.Vj)(node) || (0,dist/* isScalar */.jn)(node) || node.flow === true)
        return placeEnd(tree, node);
    const last = node.items.at(-1);
    if (last === undefined)
        return placeEnd(tree, node);
    return endOf(tree, (0,dist/* isPair */.tO)(last) ? (last.value ?? last.key) : last);
}
function placeEnd(tree, node) {
    return (0,dist/* isScalar */.jn)(node) ? spanOf(tree, node).end : rangeOf(tree, node).end;
}
function rangeOf({ source }, node) {
    const [start, end] = node.range ?? [0, 0];
    return { source, start, end };
}
function contentOf({ source, start, end }) {
    const { text } = source;
    const header = text.indexOf('\n', start);
    if (header === -1 || header >= end)
        return { source, start, end };
    let from = header;
    let to = end;
    while (from < to && isSpace(text.charCodeAt(from)))
        from += 1;
    while (to > from && isSpace(text.charCodeAt(to - 1)))
        to -= 1;
    return from === to ? { source, start, end: header } : { source, start: from, end: to };
}
function isSpace(code) {
    return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}

;// CONCATENATED MODULE: ./lib/core/parse/parse-yaml.js






function parseYaml(source) {
    const { text } = source;
    const problems = [];
    const problem = (message, start, end = start) => {
        const from = Math.min(Math.max(start, 0), text.length);
        problems.push({
            span: { source, start: from, end: Math.min(Math.max(end, from), text.length) },
            message,
        });
    };
    const tokens = tokensOf(text);
    const { tooDeep, tags } = surveyTokens(tokens);
    if (tooDeep !== undefined) {
        problem(`Lists and maps nest more than ${parsed/* maxDepth */.M} levels deep here, which no policy needs.`, tooDeep);
        return { value: undefined, problems };
    }
    const composer = new dist/* Composer */.Dk({
        logLevel: 'silent',
        resolveKnownTags: false,
        uniqueKeys: false,
    });
    const values = [];
    for (const document of withoutStackTraces(() => [...composer.compose(tokens, true, text.length)])) {
        for (const error of document.errors)
            problem(yamlMessage(error), ...error.pos);
        if (document.contents === null || isEmpty(document.contents))
            continue;
        const tree = readYamlTree(source, document.contents, tags);
        values.push(tree.value);
        problems.push(...tree.problems);
        if (problems.length >= parsed/* maxProblems */.d)
            break;
    }
    const [first, second] = values;
    if (first === undefined && problems.length === 0)
        problem('Expected a YAML document, found nothing.', 0, text.length);
    if (second !== undefined && values.some(isTemplate))
        problem('A second document starts here, but CloudFormation reads one document of a file only.', second.span.start);
    const value = second === undefined ? first : parse_yaml_listOf(source, values);
    return { value, problems: inOrder(problems) };
}
const maxErrors = 1000;
function tokensOf(text) {
    const tokens = [];
    let errors = 0;
    for (const token of new dist/* Parser */.iX().parse(text)) {
        tokens.push(token);
        errors += Number(token.type === 'error');
        if (errors > maxErrors)
            break;
    }
    return tokens;
}
function inOrder(problems) {
    const byPlace = new Map();
    for (const problem of problems)
        if (!byPlace.has(problem.span.start))
            byPlace.set(problem.span.start, problem);
    return [...byPlace.values()].sort((a, b) => a.span.start - b.span.start).slice(0, parsed/* maxProblems */.d);
}
function withoutStackTraces(work) {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
        return work();
    }
    finally {
        Error.stackTraceLimit = limit;
    }
}
function isEmpty({ range, tag, anchor }) {
    return range[0] === range[1] && tag === undefined && anchor === undefined;
}
function isTemplate(value) {
    return value.kind === 'map' && (0,model_value/* entryOf */.M)(value, 'Resources') !== undefined;
}
function parse_yaml_listOf(source, items) {
    const span = { source, start: items[0]?.span.start ?? 0, end: items.at(-1)?.span.end ?? 0 };
    return { kind: 'list', items, span };
}


/***/ })

};
;