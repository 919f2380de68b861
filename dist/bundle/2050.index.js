"use strict";
exports.id = 2050;
exports.ids = [2050,7972];
exports.modules = {

/***/ 47972:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ formatCount)
/* harmony export */ });
function formatCount(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}


/***/ }),

/***/ 61273:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ checkTable),
/* harmony export */   Wb: () => (/* binding */ checkLines),
/* harmony export */   ls: () => (/* binding */ countChecks)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38111);

const icons = { pass: '\ud83d\udfe2', fail: '\ud83d\udd34', unknown: '\u26aa', advice: '\ud83d\udd35' };
const states = ['fail', 'unknown', 'advice', 'pass'];
function countChecks(checks) {
    const words = { fail: 'failed', unknown: 'unknown', advice: 'to be better', pass: 'passed' };
    return states
        .map((state) => [checks.filter((one) => one.state === state).length, words[state]])
        .flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`]))
        .join(', ');
}
function checkTable(checks) {
    return [
        '| | Check | What was seen | What to do |',
        '| --- | --- | --- | --- |',
        ...sorted(checks).map(row),
    ].join('\n');
}
function row({ id, title, state, evidence, next }) {
    return `| ${icons[state]} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(title, 100)} <br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(id, 100)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)(evidence, 600)} | ${next === null ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)(next, 300)} |`;
}
function checkLines(checks, paint) {
    const marks = {
        pass: paint.green('pass   '),
        fail: paint.red('fail   '),
        unknown: paint.yellow('unknown'),
        advice: paint.cyan('advice '),
    };
    return sorted(checks).flatMap(({ title, state, evidence, next }) => [
        `  ${marks[state]}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(`${title}: ${evidence}`)}`,
        ...(next === null ? [] : [paint.dim(`           ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(next)}`)]),
    ]);
}
function sorted(checks) {
    return checks.toSorted((a, b) => states.indexOf(a.state) - states.indexOf(b.state));
}


/***/ }),

/***/ 16093:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
function columns(rows) {
    const widths = [];
    for (const row of rows)
        for (const [index, cell] of row.entries())
            widths[index] = Math.max(widths[index] ?? 0, cell.length);
    return rows.map((row) => row
        .map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd((widths[index] ?? 0) + 2)))
        .join('')
        .trimEnd());
}
function wrap(text, width = 100) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}


/***/ }),

/***/ 16971:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ foldedTable)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88630);

const openRows = 10;
const minFolded = 5;
function foldedTable(head, rows, noun) {
    const folded = rows.slice(openRows);
    if (folded.length < minFolded)
        return [head, ...rows].join('\n');
    const open = [head, ...rows.slice(0, openRows)].join('\n');
    return `${open}\n\n<details><summary>${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(folded.length, `more ${noun}`)}</summary>\n\n${[head, ...folded].join('\n')}\n\n</details>`;
}


/***/ }),

/***/ 20502:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createPaint)
/* harmony export */ });
function createPaint(colors) {
    const brush = (open, close) => colors ? (text) => `\u001b[${open}m${text}\u001b[${close}m` : (text) => text;
    const paint = {
        bold: brush(1, 22),
        dim: brush(2, 22),
        red: brush(31, 39),
        green: brush(32, 39),
        yellow: brush(33, 39),
        cyan: brush(36, 39),
    };
    const bySeverity = {
        error: paint.red,
        'security-warning': brush(35, 39),
        warning: paint.yellow,
        suggestion: paint.cyan,
    };
    return { ...paint, severity: (severity) => bySeverity[severity] };
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


/***/ }),

/***/ 62050:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderPlanMarkdown: () => (/* binding */ renderPlanMarkdown),
  renderPlanText: () => (/* binding */ renderPlanText)
});

// EXTERNAL MODULE: ./lib/core/report/check-sentences.js
var check_sentences = __webpack_require__(61273);
// EXTERNAL MODULE: ./lib/core/report/columns.js
var columns = __webpack_require__(16093);
// EXTERNAL MODULE: ./lib/core/report/escape.js
var report_escape = __webpack_require__(38111);
// EXTERNAL MODULE: ./lib/core/report/folded-table.js
var folded_table = __webpack_require__(16971);
// EXTERNAL MODULE: ./lib/core/report/paint.js
var report_paint = __webpack_require__(20502);
// EXTERNAL MODULE: ./lib/core/report/plural.js
var plural = __webpack_require__(88630);
;// CONCATENATED MODULE: ./lib/core/report/plan-sentences.js

function changeWord({ action, replacement }) {
    if (action === 'Add')
        return 'add';
    if (action === 'Remove')
        return 'remove';
    if (action === 'Import')
        return 'import';
    if (action === 'Dynamic')
        return 'may change';
    if (replacement === 'always')
        return 'replace';
    return replacement === 'maybe' ? 'may replace' : 'change';
}
function planSentence({ stackName, operation, changes }) {
    if (changes.length === 0)
        return `The stack \`${stackName}\` is as it should be: nothing is to be changed.`;
    const counts = new Map();
    for (const change of changes)
        counts.set(changeWord(change), (counts.get(changeWord(change)) ?? 0) + 1);
    const parts = [...counts].map(([word, count]) => `${(0,plural/* plural */.LS)(count, 'resource')} to ${toDo[word]}`);
    return `The stack \`${stackName}\` is to be ${operation === 'create' ? 'made' : 'updated'}: ${(0,plural/* enumerate */.HL)(parts)}.`;
}
const toDo = {
    add: 'add',
    change: 'change',
    replace: 'replace',
    'may replace': 'change or replace',
    remove: 'remove',
    import: 'import',
    'may change': 'change or leave',
};
function planWarnings({ changes }) {
    return changes.flatMap((change) => {
        const word = changeWord(change);
        const name = `\`${change.logicalId}\``;
        const isRole = change.type === 'AWS::IAM::Role';
        if (isRole && (word === 'replace' || word === 'may replace'))
            return [
                `The role ${name} is made anew, so that its ARN ${word === 'replace' ? 'changes' : 'may change'}: CloudZero has to be told the new one.`,
            ];
        if (isRole && word === 'remove')
            return [`The role ${name} is removed: CloudZero loses its access.`];
        if (!costly.has(change.type))
            return [];
        if (word === 'add')
            return [`${name} (\`${change.type}\`) ${costs[change.type] ?? 'costs money'}.`];
        if (word === 'remove' || word === 'replace')
            return [`${name} (\`${change.type}\`) is ${word}d: its past data is not made again.`];
        return [];
    });
}
const costs = {
    'AWS::S3::Bucket': 'is storage that AWS charges for, little by little more with each delivery',
    'AWS::CUR::ReportDefinition': 'is a report that is free; where it is delivered is not',
    'AWS::BCMDataExports::Export': 'is an export that is free; where it is delivered is not',
};
const costly = new Set(Object.keys(costs));

;// CONCATENATED MODULE: ./lib/core/report/render-plan.js







const notPlanned = 'Nothing was planned: the preflight stands against it.';
function renderPlanMarkdown({ preflight, plan, because }) {
    const counts = (0,check_sentences/* countChecks */.ls)(preflight);
    const sections = [
        '## Plan',
        `**${(0,report_escape/* escapeProse */.fd)(plan === null ? notPlanned : planSentence(plan), 500)}**`,
        ...(because === '' ? [] : [(0,report_escape/* escapeProse */.fd)(because, 500)]),
        ...(plan === null ? [] : planSections(plan)),
        ...(preflight.length === 0 ? [] : [`### Preflight: ${counts}`, (0,check_sentences/* checkTable */.Dv)(preflight)]),
    ];
    return `${sections.join('\n\n')}\n`;
}
function planSections(plan) {
    const head = '| | Resource | Type | What changes |\n| --- | --- | --- | --- |';
    const rows = plan.changes.map((change) => {
        const word = changeWord(change);
        return `| ${icons[word]} ${word} | ${(0,report_escape/* codeSpan */.SS)(change.logicalId, 200)} | ${(0,report_escape/* codeSpan */.SS)(change.type, 200)} | ${namesOf(change)
            .map((name) => (0,report_escape/* codeSpan */.SS)(name, 100))
            .join(', ')} |`;
    });
    return [
        ...planWarnings(plan).map((warning) => `> \u26a0\ufe0f ${(0,report_escape/* escapeProse */.fd)(warning, 500)}`),
        ...(rows.length === 0 ? [] : [(0,folded_table/* foldedTable */.v)(head, rows, 'resources')]),
        `Fingerprint of this plan: ${(0,report_escape/* codeSpan */.SS)(plan.fingerprint, 200)}`,
    ];
}
const icons = {
    add: '\ud83d\udfe2',
    change: '\ud83d\udfe1',
    replace: '\ud83d\udd34',
    'may replace': '\ud83d\udfe0',
    remove: '\ud83d\udd34',
    import: '\ud83d\udd35',
    'may change': '\ud83d\udfe1',
};
const maxNames = 5;
function namesOf({ properties }) {
    const names = [...new Set(properties.map(({ name }) => name))];
    const rest = names.length - maxNames;
    return rest > 0 ? [...names.slice(0, maxNames), (0,plural/* plural */.LS)(rest, 'more')] : names;
}
function renderPlanText({ preflight, plan, because }, { colors }) {
    const paint = (0,report_paint/* createPaint */.X)(colors);
    const sections = [
        ...(preflight.length === 0
            ? []
            : [[paint.bold(`Preflight: ${(0,check_sentences/* countChecks */.ls)(preflight)}`), ...(0,check_sentences/* checkLines */.Wb)(preflight, paint)]]),
        [
            `${paint.bold('Plan:')} ${(0,report_escape/* escapeTerminal */.en)(plan === null ? notPlanned : planSentence(plan))}`,
            ...(because === '' ? [] : [`  ${(0,report_escape/* escapeTerminal */.en)(because)}`]),
            ...(plan === null ? [] : planLines(plan, paint)),
        ],
    ];
    return `${(0,report_escape/* neutraliseCommands */.$B)(sections.map((lines) => lines.join('\n')).join('\n\n'))}\n`;
}
function planLines(plan, paint) {
    const brushes = {
        add: paint.green,
        change: paint.yellow,
        replace: paint.red,
        'may replace': paint.red,
        remove: paint.red,
        import: paint.cyan,
        'may change': paint.yellow,
    };
    const words = plan.changes.map(changeWord);
    const rows = (0,columns/* columns */.Y)(plan.changes.map((change, index) => [
        words[index] ?? '',
        (0,report_escape/* escapeTerminal */.en)(change.logicalId, 200),
        (0,report_escape/* escapeTerminal */.en)(change.type, 200),
        namesOf(change)
            .map((name) => (0,report_escape/* escapeTerminal */.en)(name, 100))
            .join(', '),
    ]));
    return [
        ...rows.map((line, index) => {
            const word = words[index] ?? 'change';
            return `  ${brushes[word](word)}${line.slice(word.length)}`;
        }),
        ...planWarnings(plan).map((warning) => `  ${paint.yellow('!')} ${(0,report_escape/* escapeTerminal */.en)(warning)}`),
        paint.dim(`  fingerprint ${(0,report_escape/* escapeTerminal */.en)(plan.fingerprint, 200)}`),
    ];
}


/***/ })

};
;