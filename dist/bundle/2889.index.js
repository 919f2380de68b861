"use strict";
exports.id = 2889;
exports.ids = [2889];
exports.modules = {

/***/ 80057:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ dataSentence),
/* harmony export */   Nb: () => (/* binding */ uncheckedParts),
/* harmony export */   n6: () => (/* binding */ checkedSentence)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88630);

const subjects = {
    'access-analyzer': 'AWS Access Analyzer',
    base: 'What is new',
};
const reasons = {
    'no-credentials': 'there are no AWS credentials here, so only the offline rules ran.',
    'not-asked': 'no base to compare with was named, so the rules about what is new are silent.',
    off: 'it is switched off, so only the offline rules ran.',
};
function checkedSentence({ coverage }) {
    const parts = [
        (0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.documents, 'policy document'),
        (0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.statements, 'statement'),
        (0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.patterns, 'action pattern'),
    ];
    const reach = `which ${coverage.patterns === 1 ? 'reaches' : 'reach'} ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.actions, 'action')}`;
    return `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.files, 'file')}: ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(parts)}, ${reach}.${askedSentence(coverage)}`;
}
function askedSentence({ accessAnalyzer }) {
    if (accessAnalyzer === undefined || accessAnalyzer.calls + accessAnalyzer.paidCalls === 0)
        return '';
    const { documents, paidCalls, onStandIns } = accessAnalyzer;
    const paid = paidCalls === 0 ? '' : `, with ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(paidCalls, 'call')} that AWS charges for`;
    const left = onStandIns === 0
        ? ''
        : ` ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(onStandIns, 'finding')} of it about values that a template hides ${onStandIns === 1 ? 'is' : 'are'} left out.`;
    return ` Access Analyzer judged ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(documents, 'document')}${paid}.${left}`;
}
function uncheckedParts({ coverage }) {
    const skipped = coverage.skipped.map(({ what, reason }) => ({
        what: subjects[what] ?? what,
        reason: reasons[reason] ?? reason,
    }));
    if (coverage.unresolved === 0)
        return skipped;
    const one = coverage.unresolved === 1;
    const unresolved = {
        what: (0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(coverage.unresolved, 'value'),
        reason: `only a deployment knows ${one ? 'it' : 'them'} (parameters, variables, placeholders); rules that needed ${one ? 'it' : 'them'} took ${one ? 'it' : 'them'} as unknown.`,
    };
    return [...skipped, unresolved];
}
function dataSentence({ tool }) {
    return `${tool.name} ${tool.version}, AWS service reference ${tool.reference.version} of ${tool.reference.updatedAt}.`;
}


/***/ }),

/***/ 17155:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O_: () => (/* binding */ sayScope),
/* harmony export */   Yb: () => (/* binding */ sayData),
/* harmony export */   ct: () => (/* binding */ policyName),
/* harmony export */   oU: () => (/* binding */ sayGrant)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38111);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88630);


function sayGrant(grant) {
    const statement = grant.sid === null ? `statement ${grant.statement + 1}` : grant.sid;
    const pattern = grant.pattern ?? 'NotAction';
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(`${policyName(grant.policy, grant.version)}, ${statement}, ${pattern}`, 200);
}
function sayScope({ resources, negatedResources, conditions }) {
    const [first, second, ...more] = resources;
    const shown = [first, second].filter((one) => one !== undefined);
    const list = (0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)([...shown, ...(more.length > 0 ? [`${more.length} more`] : [])]);
    const scope = `on ${negatedResources ? 'everything but ' : ''}${list === '' ? 'nothing' : list}`;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(conditions === 0 ? scope : `${scope}, under ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(conditions, 'condition')}`, 200);
}
function policyName(name, version) {
    const short = name.startsWith('arn:') ? name.slice(name.lastIndexOf('/') + 1) : name;
    return version === null ? short : `${short} ${version}`;
}
function sayData({ version, updatedAt }) {
    return `As of the service reference of ${updatedAt} (${version}); AWS adds actions without notice.`;
}


/***/ }),

/***/ 61929:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ mostSevereFirst),
/* harmony export */   Y: () => (/* binding */ findingsByFile)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78020);

function findingsByFile(findings) {
    const byFile = new Map();
    for (const finding of findings) {
        const list = byFile.get(finding.file);
        if (list === undefined)
            byFile.set(finding.file, [finding]);
        else
            list.push(finding);
    }
    return byFile;
}
function mostSevereFirst(findings) {
    return findings.toSorted((a, b) => rank(a.severity) - rank(b.severity));
}
function rank(severity) {
    return _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(severity);
}


/***/ }),

/***/ 40491:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vk: () => (/* binding */ grantedRows),
/* harmony export */   ZY: () => (/* binding */ shownLevels),
/* harmony export */   cw: () => (/* binding */ uncountedSentences)
/* harmony export */ });
/* harmony import */ var _place_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84192);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88630);


const shownLevels = ['List', 'Read', 'Write', 'Tagging', 'Permissions management'];
function grantedRows({ roles, documents }) {
    const granting = new Map(documents.filter(grants).map((document) => [document.id, document]));
    const ofRoles = new Set(roles.flatMap((role) => role.documents));
    const others = [...granting.values()].filter(({ id }) => !ofRoles.has(id));
    return [
        ...roles.flatMap((role) => rowsOfRole(role, granting)),
        ...alike(others).flatMap(({ ids, granted }) => (0,_place_names_js__WEBPACK_IMPORTED_MODULE_0__/* .placeNames */ .YJ)(ids, (name) => name).map((name) => ({ kind: 'document', name, granted }))),
    ];
}
function rowsOfRole({ name, documents, managed, granted }, granting) {
    const own = documents.flatMap((id) => granting.get(id) ?? []);
    const [only] = own;
    if (own.length === 1 && managed.length === 0 && only !== undefined) {
        const isNamedByFile = name.startsWith(only.file);
        return [{ kind: 'role', name: isNamedByFile ? name : `${name} (${(0,_place_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(only.id)})`, granted }];
    }
    return [
        { kind: 'role', name, granted },
        ...own.map((document) => ({
            kind: 'document of role',
            name: (0,_place_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(document.id),
            granted: document.granted,
        })),
    ];
}
function alike(documents) {
    const groups = new Map();
    for (const { id, granted } of documents) {
        const key = JSON.stringify([(0,_place_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(id), granted]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { granted, ids: [id] });
        else
            group.ids.push(id);
    }
    return [...groups.values()];
}
function uncountedSentences({ documents }) {
    const count = (types) => documents.filter(({ policyType }) => types.includes(policyType)).length;
    const trust = count(['trust']);
    const control = count(['scp', 'rcp']);
    return [
        ...(trust === 0
            ? []
            : [
                `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(trust, 'trust policy is not counted: it says', 'trust policies are not counted: they say')} who may use a role, not what the role may do.`,
            ]),
        ...(control === 0
            ? []
            : [
                `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(control, 'control policy is not counted: it limits', 'control policies are not counted: they limit')} what others grant.`,
            ]),
    ];
}
function grants({ policyType }) {
    return policyType === 'identity' || policyType === 'resource';
}


/***/ }),

/***/ 84192:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   Hy: () => (/* binding */ fileOfId),
/* harmony export */   YJ: () => (/* binding */ placeNames)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88630);

function shortName(id) {
    const [file, pointer] = splitId(id);
    if (pointer === undefined)
        return id;
    if (pointer.startsWith('/Resources/')) {
        const parts = pointer.split('/').filter((part) => !wordsOfTemplates.has(part));
        return `${file}#${parts.join('/')}`;
    }
    return `${file}#${withoutCalls(pointer)}`;
}
function fileOfId(id) {
    return splitId(id)[0];
}
function placeNames(ids, show) {
    const groups = new Map();
    for (const id of ids) {
        const name = shortName(id);
        const group = groups.get(name) ?? new Set();
        groups.set(name, group.add(id));
    }
    return [...groups].map(([name, group]) => {
        const calls = group.has(name) ? group.size - 1 : group.size;
        if (calls === 0 || group.size === 1)
            return show(name);
        return `${show(name)} (${group.has(name) ? 'and ' : ''}${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(calls, 'instance')})`;
    });
}
const wordsOfTemplates = new Set(['', 'Resources', 'Properties', 'PolicyDocument']);
function splitId(id) {
    const at = id.indexOf('#');
    return at === -1 ? [id, undefined] : [id.slice(0, at), id.slice(at + 1)];
}
function withoutCalls(pointer) {
    const at = pointer.lastIndexOf('module.');
    if (at === -1 || (at > 0 && !['.', '/'].includes(pointer.charAt(at - 1))))
        return pointer;
    const rest = /^module\.[^.[\]]+(?:\[[^\]]*\])?\.([^]+)$/.exec(pointer.slice(at));
    return rest?.[1] ?? pointer;
}


/***/ }),

/***/ 32889:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./lib/core/report/html/markup.js
var markup = __webpack_require__(78708);
;// CONCATENATED MODULE: ./lib/core/report/html/about-part.js

function aboutPart({ documents, tool }, { today, command }) {
    const files = [...new Set(documents.map(({ file }) => file))];
    return (0,markup/* markup */.PT) `<section id="about"><h2>How this was made</h2>
<dl class="about"><dt>Made on</dt><dd>${today}</dd>
<dt>Tool</dt><dd>${tool.name} ${tool.version}</dd>
<dt>AWS service reference</dt><dd>${tool.reference.version} of ${tool.reference.updatedAt}; AWS adds actions without notice</dd>
<dt>Command</dt><dd><pre tabindex="0"><code>${command}</code></pre></dd>
${files.length === 0 ? undefined : (0,markup/* markup */.PT) `<dt>Policies in</dt><dd><details><summary>${files.length === 1 ? '1 file' : `${files.length} files`}</summary><ul>${files.map((file) => (0,markup/* markup */.PT) `<li><code>${file}</code></li>`)}</ul></details></dd>`}
<dt>What the words mean</dt><dd>An action counts once, under its strongest access level. List and Read change nothing. A: it returns content, credentials or
personal records. B: it returns settings or bills in which secrets or personal data may stand. A pattern stands for all actions that it reaches in the service reference.</dd></dl></section>
`;
}

// EXTERNAL MODULE: ./lib/core/report/html/changes-part.js
var changes_part = __webpack_require__(99757);
// EXTERNAL MODULE: ./lib/core/model/format-count.js
var format_count = __webpack_require__(47972);
// EXTERNAL MODULE: ./lib/core/report/findings-by-file.js
var findings_by_file = __webpack_require__(61929);
// EXTERNAL MODULE: ./lib/core/report/plural.js
var plural = __webpack_require__(88630);
// EXTERNAL MODULE: ./lib/core/report/source-excerpt.js
var source_excerpt = __webpack_require__(78433);
;// CONCATENATED MODULE: ./lib/core/report/html/findings-part.js





const maxFindings = 2000;
const maxRelated = 5;
function findingsPart({ findings }, options) {
    if (findings.length === 0)
        return (0,markup/* markup */.PT) `<section id="findings"><h2>Findings</h2><p class="lead">None.</p></section>
`;
    const shown = (0,findings_by_file/* mostSevereFirst */.Q)(findings).slice(0, maxFindings);
    const more = findings.length - shown.length;
    return (0,markup/* markup */.PT) `<section id="findings"><h2>Findings</h2>
${[...(0,findings_by_file/* findingsByFile */.Y)(shown)].map(([file, found,]) => (0,markup/* markup */.PT) `<h3 class="file">${linkTo(file, { file, start: found[0]?.start ?? { line: 1 } }, options)} <span>${(0,plural/* plural */.LS)(found.length, 'finding')}</span></h3>
${found.map((finding) => findingPart(finding, options))}`)}${more > 0 ? (0,markup/* markup */.PT) `<p><b>${(0,plural/* plural */.LS)(more, 'more finding')}</b>, the least severe, in the JSON report.</p>` : undefined}
${adviceList(shown, options)}</section>
`;
}
function suppressedPart({ suppressed }, options) {
    if (suppressed.length === 0)
        return undefined;
    const groups = new Map();
    for (const one of suppressed) {
        const key = JSON.stringify([one.rule, one.suppression]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    return (0,markup/* markup */.PT) `<section id="suppressed"><h2>Suppressed findings</h2>
<p class="lead">${(0,plural/* plural */.LS)(suppressed.length, 'finding was', 'findings were')} looked at and accepted by the config. They count for nothing above.</p>
${[...groups.values()].map((group) => suppressedGroup(group, options))}</section>
`;
}
function suppressedGroup(group, options) {
    const [first] = group;
    if (first === undefined)
        return undefined;
    const { reason, until } = first.suppression;
    const shown = group.slice(0, maxFindings);
    const more = group.length - shown.length;
    return (0,markup/* markup */.PT) `<article class="accepted"><h3>${first.rule}</h3>
<p>${reason}${until === null ? '' : (0,markup/* markup */.PT) ` <i>(until ${until})</i>`}</p>
<details open><summary>${(0,plural/* plural */.LS)(group.length, 'finding')}</summary><ul>${shown.map((one) => (0,markup/* markup */.PT) `<li>${linkTo(placeOf(one), one, options)} ${(0,markup/* prose */.CS)(one.message)}</li>
`)}${more > 0 ? (0,markup/* markup */.PT) `<li>${(0,format_count/* formatCount */.B)(more)} more</li>` : undefined}</ul></details></article>
`;
}
function findingPart(finding, options) {
    const { severity, rule, help, message, related, statement } = finding;
    const within = statement === null
        ? undefined
        : (0,markup/* markup */.PT) `, in Statement[${statement.index}]${statement.sid === null ? '' : ` \u201c${statement.sid}\u201d`}`;
    const more = related.length - maxRelated;
    return (0,markup/* markup */.PT) `<article class="finding ${severity}"><p class="head"><b class="badge">${severity.replace('-', ' ')}</b> ${(0,markup/* link */.nf)(rule, help)}${remarksOf(finding)}</p>
<p class="message">${(0,markup/* prose */.CS)(message)}</p>
<p class="place">${linkTo(placeOf(finding), finding, options)}${within}</p>
${excerpt(finding, options)}${related.length === 0
        ? undefined
        : (0,markup/* markup */.PT) `<ul class="related">${related
            .slice(0, maxRelated)
            .map((place) => (0,markup/* markup */.PT) `<li>See ${linkTo(placeOf(place), place, options)}: ${(0,markup/* prose */.CS)(place.message)}</li>`)}${more > 0 ? (0,markup/* markup */.PT) `<li>${(0,plural/* plural */.LS)(more, 'more place')}</li>` : undefined}</ul>`}</article>
`;
}
function remarksOf({ code, source, confidence, data }) {
    const remarks = [
        ...(code === null ? [] : [(0,markup/* markup */.PT) `<code>${code}</code>`]),
        ...(source === 'offline'
            ? []
            : [(0,markup/* markup */.PT) `${source === 'both' ? 'Access Analyzer agrees' : 'found by Access Analyzer'}`]),
        ...(data['accessAnalyzer'] === 'silent' ? [(0,markup/* markup */.PT) `Access Analyzer does not say so`] : []),
        ...(confidence === 'estimate' ? [(0,markup/* markup */.PT) `an estimate`] : []),
    ];
    return remarks.map((remark) => (0,markup/* markup */.PT) ` <span class="remark">${remark}</span>`);
}
function excerpt({ file, start, end }, { lineOf }) {
    const line = lineOf(file, start.line);
    if (line === undefined)
        return undefined;
    const [before, at, behind] = (0,source_excerpt/* sourceExcerpt */.B)(line, start, end).parts;
    return (0,markup/* markup */.PT) `<pre><span class="line">${start.line}</span><code>${before}<mark>${at}</mark>${behind}</code></pre>
`;
}
function adviceList(findings, { adviceOf }) {
    const advised = [...new Set(findings.map(({ rule }) => rule))].flatMap((rule) => {
        const advice = adviceOf?.(rule);
        return advice === undefined
            ? []
            : [
                (0,markup/* markup */.PT) `<dt>${rule}</dt><dd>${(0,markup/* prose */.CS)(advice.fix)} ${(0,markup/* prose */.CS)(advice.why)}</dd>
`,
            ];
    });
    return advised.length === 0 ? undefined : (0,markup/* markup */.PT) `<h3>What to do</h3><dl class="advice">${advised}</dl>`;
}
function placeOf({ file, start }) {
    return `${file}:${start.line}:${start.column}`;
}
function linkTo(label, { file, start }, { permalink }) {
    const name = (0,markup/* markup */.PT) `<code>${label}</code>`;
    return permalink === undefined ? name : (0,markup/* link */.nf)(name, permalink(file, start.line));
}

// EXTERNAL MODULE: ./lib/core/report/html/page.js + 1 modules
var page = __webpack_require__(48122);
;// CONCATENATED MODULE: ./lib/core/report/html/promise-part.js



const maxNames = 60;
function promisePart({ promise, roles }) {
    const held = roles.filter((role) => role.promise !== null);
    if (promise === null || held.length === 0)
        return undefined;
    const content = promise.content === 'none'
        ? 'nothing that returns content, credentials or personal records'
        : 'content may be read';
    return (0,markup/* markup */.PT) `<section id="promise"><h2>The promise</h2>
<p class="lead">Only <b>${(0,plural/* enumerate */.HL)(promise.levels)}</b>; ${content}${promise.except.length === 0 ? '; no exceptions' : `, but for ${(0,plural/* plural */.LS)(promise.except.length, 'exception')}`}.</p>
<ul class="kept">${held.map(stateLine)}</ul>
${promise.except.length === 0
        ? undefined
        : (0,markup/* markup */.PT) `<div class="scroll" tabindex="0" role="region" aria-label="Exceptions of the promise"><table class="plain"><caption>Exceptions, each with what needs it</caption>
<thead><tr><th scope="col">Actions<th scope="col">Resources<th scope="col">Reason<th scope="col">Needed by</tr></thead><tbody>
${promise.except.map(({ actions, resources, reason }, index) => (0,markup/* markup */.PT) `<tr><td>${codes(actions)}<td>${codes(resources)}<td>${reason}<td>${usesOf(held, index)}</tr>
`)}</tbody></table></div>`}</section>
`;
}
const promiseWord = { kept: 'Kept', broken: 'Broken', unknown: 'Not certain' };
function stateLine({ name, promise }) {
    if (promise === null)
        return undefined;
    const { broken, state } = promise;
    const shown = broken.slice(0, maxNames);
    const more = broken.length - shown.length;
    return (0,markup/* markup */.PT) `<li class="${state}"><b>${promiseWord[state]}</b> by ${name}${broken.length === 0 ? reasonOf(promise) : ':'}${broken.length === 0
        ? undefined
        : (0,markup/* markup */.PT) `<ul>${shown.map(({ action, breaks, certainty }) => (0,markup/* markup */.PT) `<li><code>${action}</code> ${breaks}${certainty === 'unknown' ? ', if what a template hides is not excepted' : ''}</li>`)}${more > 0 ? (0,markup/* markup */.PT) `<li>${(0,plural/* plural */.LS)(more, 'more action')}</li>` : undefined}</ul>`}</li>`;
}
function reasonOf({ state }) {
    return state === 'unknown'
        ? ': nothing known breaks it, but not all that the role carries is known'
        : ': no action goes beyond it';
}
function usesOf(roles, exception) {
    const uses = roles.flatMap(({ name, promise }) => {
        const actions = promise?.excepted[exception] ?? [];
        return actions.length === 0 ? [] : [{ name, actions }];
    });
    if (uses.length === 0)
        return [(0,markup/* markup */.PT) `nothing`];
    return uses.map(({ name, actions }) => {
        const more = actions.length - maxNames;
        return (0,markup/* markup */.PT) `<details><summary>${name}: ${(0,plural/* plural */.LS)(actions.length, 'action')}</summary>${codes(actions.slice(0, maxNames))}${more > 0 ? ` and ${(0,format_count/* formatCount */.B)(more)} more` : ''}</details>`;
    });
}
function codes(texts) {
    return texts.map((text) => (0,markup/* markup */.PT) `<code>${text}</code> `);
}

// EXTERNAL MODULE: ./lib/core/report/explained-grant.js
var explained_grant = __webpack_require__(17155);
// EXTERNAL MODULE: ./lib/core/report/granted-rows.js
var granted_rows = __webpack_require__(40491);
// EXTERNAL MODULE: ./lib/core/model/access.js
var access = __webpack_require__(27503);
// EXTERNAL MODULE: ./lib/core/report/html/level-mark.js
var level_mark = __webpack_require__(37516);
;// CONCATENATED MODULE: ./lib/core/report/html/actions-table.js







const maxGrants = 6;
const maxResources = 8;
function actionsTable({ name, actions, grants }, id, room) {
    if (actions.length === 0)
        return (0,markup/* markup */.PT) `<p>No action is known to be granted.</p>`;
    const shown = actions.length <= room ? actions : mostSerious(actions).slice(0, room);
    const missing = actions.length - shown.length;
    const ways = grants.map(grantLine);
    const levels = granted_rows/* shownLevels */.ZY.filter((level) => actions.some((one) => one.level === level));
    return (0,markup/* markup */.PT) `<div class="actions" id="${id}">
<form class="filter" hidden role="search" aria-label="Actions of ${name}">
<label class="wide">Search <input type="search" name="words" placeholder="ec2: describe ViewOnlyAccess" autocomplete="off" spellcheck="false"></label>
<label>Level <select name="level"><option value="">all</option>${levels.map((level) => (0,markup/* markup */.PT) `<option>${level}</option>`)}</select></label>
<label>Gives away <select name="tier"><option value="">anything</option><option value="A">content (A)</option><option value="B">may hold secrets (B)</option><option value="-">nothing known</option></select></label>
<button type="reset">Clear</button>
</form>
<p class="shown" role="status">${missing === 0
        ? (0,plural/* plural */.LS)(actions.length, 'action')
        : `${(0,format_count/* formatCount */.B)(shown.length)} of ${(0,plural/* plural */.LS)(actions.length, 'action')}, the most serious; ${(0,format_count/* formatCount */.B)(missing)} more in the JSON of explain`}</p>
<table><caption class="unseen">Every action that ${name} may use</caption>
<thead><tr><th scope="col">Action<th scope="col">Level<th scope="col">Gives away<th scope="col">Granted by, on what, and when</tr></thead>
<tbody>
${shown.map((one) => row(one, ways))}</tbody></table></div>`;
}
function row({ action, level, judged, tier, grants, limitedBy }, ways) {
    const shown = grants.slice(0, maxGrants).map((position) => ways[position]);
    const more = grants.length - shown.length;
    return (0,markup/* markup */.PT) `<tr><th scope="row">${action}<td class="${level_mark/* levelClass */.z[level]}">${level}${judged === null ? undefined : (0,markup/* markup */.PT) `<p>Our reading, not AWS\u2019s: ${judged}`}<td>${tier === null ? undefined : (0,markup/* markup */.PT) `<b class="tier${tier.tier}">${tier.tier}</b> ${tier.returns}`}<td>${shown}${more > 0 ? (0,markup/* markup */.PT) `<p>and by ${(0,plural/* plural */.LS)(more, 'more pattern')}` : undefined}${limitedBy.map((deny) => (0,markup/* markup */.PT) `<p>less what the Deny ${deny} takes away`)}</tr>
`;
}
function grantLine(grant) {
    const { policy, version, sid, statement, pattern, resources, negatedResources, conditions } = grant;
    const place = sid ?? `statement ${statement + 1}`;
    const on = some(resources.map(nameOfResource));
    return (0,markup/* markup */.PT) `<p>${(0,explained_grant/* policyName */.ct)(policy, version)}, ${place} <i>by ${entryOf(pattern)} on ${negatedResources ? 'everything but ' : ''}${on}${conditions.length === 0 ? undefined : (0,markup/* markup */.PT) `, only if ${some(conditions)}`}</i>`;
}
function entryOf(pattern) {
    if (pattern === null)
        return (0,markup/* markup */.PT) `<code>NotAction</code>`;
    return /[*?]/.test(pattern) ? (0,markup/* markup */.PT) `<code>${pattern}</code>` : 'name';
}
function nameOfResource(text) {
    return text === '\u2026' ? 'what a template hides' : text;
}
function some(texts) {
    const more = texts.length - maxResources;
    return more > 0
        ? `${texts.slice(0, maxResources).join(', ')} and ${(0,format_count/* formatCount */.B)(more)} more`
        : texts.join(', ');
}
function mostSerious(actions) {
    return actions.toSorted((a, b) => rankOf(a) - rankOf(b));
}
function rankOf({ level, tier }) {
    if (!isRead(level))
        return 0;
    if (tier === null)
        return 3;
    return tier.tier === 'A' ? 1 : 2;
}
function isRead(level) {
    return access/* readLevels */.I.includes(level);
}

;// CONCATENATED MODULE: ./lib/core/report/html/heat-map.js




const columns = 3;
const shades = 6;
function heatMap(services, actions) {
    if (services.length === 0)
        return (0,markup/* markup */.PT) `<p>Nothing that is known, in any service.</p>`;
    const most = Math.max(...services.flatMap(({ levels }) => granted_rows/* shownLevels */.ZY.map((level) => levels[level] ?? 0)));
    const rows = Math.ceil(services.length / columns);
    const parts = Array.from({ length: columns }, (_, index) => services.slice(index * rows, (index + 1) * rows)).filter((part) => part.length > 0);
    return (0,markup/* markup */.PT) `<div class="heat" data-for="${actions}">${parts.map((part) => table(part, most))}</div>`;
}
function table(services, most) {
    const [first, last] = [services[0]?.service ?? '', services.at(-1)?.service ?? ''];
    return (0,markup/* markup */.PT) `<table><caption class="unseen">Actions by service and access level, ${first} to ${last}</caption>
<thead><tr><th scope="col">Service</th>${granted_rows/* shownLevels */.ZY.map((level) => (0,markup/* markup */.PT) `<th scope="col"><abbr title="${level}">${level_mark/* levelWord */.d[level]}</abbr></th>`)}<th scope="col"><abbr title="Returns content, credentials or personal records">A</abbr></th></tr></thead>
<tbody>${services.map((service) => heat_map_row(service, most))}</tbody></table>
`;
}
function heat_map_row({ service, levels, content }, most) {
    return (0,markup/* markup */.PT) `<tr><th scope="row">${service}</th>${granted_rows/* shownLevels */.ZY.map((level) => cell(level, levels[level] ?? 0, most))}${content === 0 ? (0,markup/* markup */.PT) `<td>` : (0,markup/* markup */.PT) `<td class="content">${(0,format_count/* formatCount */.B)(content)}`}</tr>`;
}
function cell(level, count, most) {
    if (count === 0)
        return (0,markup/* markup */.PT) `<td>`;
    return (0,markup/* markup */.PT) `<td class="${level_mark/* levelClass */.z[level]} h${shadeOf(count, most)}">${(0,format_count/* formatCount */.B)(count)}`;
}
function shadeOf(count, most) {
    if (most <= 1)
        return shades;
    return 1 + Math.round((Math.log(count) / Math.log(most)) * (shades - 1));
}

;// CONCATENATED MODULE: ./lib/core/report/html/level-bar.js





const width = 1000;
function levelBar(granted) {
    const levels = granted_rows/* shownLevels */.ZY.filter((level) => granted[level] > 0);
    const words = levels.map((level) => `${(0,format_count/* formatCount */.B)(granted[level])} ${level}`);
    let x = 0;
    const bars = levels.map((level) => {
        const wide = (granted[level] / granted.total) * width;
        const bar = (0,markup/* markup */.PT) `<rect class="${level_mark/* levelClass */.z[level]}" x="${x.toFixed(1)}" width="${wide.toFixed(1)}" height="20"/>`;
        x += wide;
        return bar;
    });
    const label = `${(0,format_count/* formatCount */.B)(granted.total)} actions: ${words.length === 0 ? 'none' : (0,plural/* enumerate */.HL)(words)}`;
    return (0,markup/* markup */.PT) `<svg class="bar" viewBox="0 0 ${width} 20" preserveAspectRatio="none" role="img" aria-label="${label}"><title>${label}</title>${bars}</svg>
<ul class="levels">${granted_rows/* shownLevels */.ZY.map((level) => (0,markup/* markup */.PT) `<li class="${granted[level] === 0 ? 'none' : level_mark/* levelClass */.z[level]}"><b>${(0,format_count/* formatCount */.B)(granted[level])}</b> ${level}</li>`)}</ul>`;
}

;// CONCATENATED MODULE: ./lib/core/report/html/roles-part.js








const maxActions = 20_000;
function rolesPart(report, { roles: proved }) {
    if (report.roles.length === 0)
        return undefined;
    const room = Math.ceil(maxActions / report.roles.length);
    const uncounted = (0,granted_rows/* uncountedSentences */.cw)(report);
    return (0,markup/* markup */.PT) `<section id="roles"><h2>Roles</h2>
<p class="lead">Distinct actions, all policies of a role together, without what is denied for certain. ${uncounted.map((one) => `${one} `)}</p>
${report.roles.map((role, index) => rolePart(role, proved.find(({ name }) => name === role.name), `role-${index}`, room))}</section>
`;
}
function rolePart(role, proved, id, room) {
    const { granted, services } = role;
    return (0,markup/* markup */.PT) `<section class="role" id="${id}"><h3>${role.name}</h3>
<p class="lead"><b>${role.unknown.length === 0 ? '' : 'At least '}${(0,plural/* plural */.LS)(granted.total, 'action')}</b> in ${(0,plural/* plural */.LS)(services.length, 'service')}. ${contentSentence(role)}</p>
${levelBar(granted)}
<div class="facts"><div><h4>Who may assume it</h4>${trustedList(role.trusted)}</div>
<div><h4>What it carries</h4>${policyList(role, proved)}</div></div>
${unknownList(role)}
<h4 id="${id}-map">By service and access level</h4>
<p class="note">The stronger the colour, the more. A: returns content, credentials or personal records.</p>
${heatMap(services, `${id}-actions`)}
<h4>Every action</h4>
${proved === undefined ? undefined : actionsTable(proved, `${id}-actions`, room)}
</section>
`;
}
function contentSentence({ tiers: { A, B }, unknown }) {
    const none = unknown.length === 0 ? 'None returns' : 'None that is known returns';
    const content = A === 0 ? none : (0,plural/* plural */.LS)(A, 'returns', 'return');
    const embedded = B === 0 ? '' : `; ${(0,plural/* plural */.LS)(B, 'returns', 'return')} settings or bills in which some may stand (B)`;
    return `${content} content, credentials or personal records (A)${embedded}.`;
}
function trustedList(trusted) {
    if (trusted === null)
        return (0,markup/* markup */.PT) `<p>Its trust policy was not read.</p>`;
    if (trusted.length === 0)
        return (0,markup/* markup */.PT) `<p>Nobody.</p>`;
    return (0,markup/* markup */.PT) `<ul>${trusted.map((one) => (0,markup/* markup */.PT) `<li>${trustedLine(one)}</li>`)}</ul>`;
}
function trustedLine({ type, principal, conditions }) {
    const under = conditions.length === 0
        ? (0,markup/* markup */.PT) `, <b>without a condition</b>`
        : (0,markup/* markup */.PT) `, only with ${conditions.map((key, index) => (0,markup/* markup */.PT) `${index === 0 ? '' : ', '}<code>${key}</code>`)}`;
    return (0,markup/* markup */.PT) `${type === principal ? '' : `${type} `}<code>${principal}</code>${under}`;
}
function policyList({ documents, managed, versions }, proved) {
    if (documents.length + managed.length === 0)
        return (0,markup/* markup */.PT) `<p>No policy.</p>`;
    const known = proved?.policies ?? [];
    return (0,markup/* markup */.PT) `<ul>${[...documents, ...managed].map((name) => {
        const policy = known.find((one) => one.name === name);
        const version = versions[name] ?? null;
        const of = policy?.updatedAt == null ? '' : ` of ${policy.updatedAt}`;
        const isUnknown = managed.includes(name) && version === null;
        const count = isUnknown
            ? ': not known'
            : policy === undefined
                ? ''
                : `: ${(0,plural/* plural */.LS)(policy.actions, 'action')}`;
        return (0,markup/* markup */.PT) `<li><code>${(0,explained_grant/* policyName */.ct)(name, version)}</code>${of}${count}</li>`;
    })}</ul>`;
}
function unknownList({ unknown }) {
    if (unknown.length === 0)
        return undefined;
    return (0,markup/* markup */.PT) `<h4>What nobody can tell</h4>
<p>${(0,format_count/* formatCount */.B)(unknown.length)} ${unknown.length === 1 ? 'thing may let' : 'things may let'} it do more than is counted here.</p>
<ul>${unknown.slice(0, 100).map(({ what, reason }) => (0,markup/* markup */.PT) `<li><code>${what}</code>: ${(0,markup/* prose */.CS)(reason)}</li>`)}${unknown.length > 100
        ? (0,markup/* markup */.PT) `<li>${(0,format_count/* formatCount */.B)(unknown.length - 100)} more in the JSON report</li>`
        : undefined}</ul>`;
}

// EXTERNAL MODULE: ./lib/core/model/finding.js
var finding = __webpack_require__(78020);
// EXTERNAL MODULE: ./lib/core/report/coverage-sentences.js
var coverage_sentences = __webpack_require__(80057);
// EXTERNAL MODULE: ./lib/core/report/verdict-sentence.js
var verdict_sentence = __webpack_require__(65993);
;// CONCATENATED MODULE: ./lib/core/report/html/verdict-part.js









function verdictPart(report, { roles }, today) {
    const { counts, tool, verdict } = report;
    return (0,markup/* markup */.PT) `<section id="verdict" class="verdict ${verdict}"><p class="note">Made on ${today} by ${tool.name} ${tool.version}</p><h1>${verdict_sentence/* verdictWord */.E0[verdict]}</h1>
<p class="lead">${(0,plural/* capitalise */.sK)((0,verdict_sentence/* verdictSentence */.BT)(report))}</p>
<ul class="counts">${[...finding/* severities */.g, 'suppressed'].map((kind) => (0,markup/* markup */.PT) `<li class="${counts[kind] === 0 ? 'none' : kind}"><b>${(0,format_count/* formatCount */.B)(counts[kind])}</b> ${words[kind][counts[kind] === 1 ? 0 : 1]}</li>`)}</ul>
${roleTable(report, roles)}
<div class="facts"><div><h2>Checked</h2><p>${(0,plural/* capitalise */.sK)((0,coverage_sentences/* checkedSentence */.n6)(report))}</p></div>
<div><h2>Not checked</h2>${uncheckedList(report)}</div></div></section>
`;
}
const words = {
    error: ['error', 'errors'],
    'security-warning': ['security warning', 'security warnings'],
    warning: ['warning', 'warnings'],
    suggestion: ['suggestion', 'suggestions'],
    suppressed: ['suppressed', 'suppressed'],
};
function roleTable({ roles }, proved) {
    if (roles.length === 0)
        return undefined;
    return (0,markup/* markup */.PT) `<div class="scroll" tabindex="0" role="region" aria-label="Roles in numbers"><table class="numbers"><caption class="unseen">Actions of each role by access level</caption>
<thead><tr><th scope="col">Role<th scope="col">Promise</th>${granted_rows/* shownLevels */.ZY.map((level) => (0,markup/* markup */.PT) `<th scope="col">${level}</th>`)}<th scope="col">Content (A)</tr></thead>
<tbody>${roles.map(({ name, granted, tiers, unknown }, index) => {
        const state = proved.find((role) => role.name === name)?.promise?.state;
        return (0,markup/* markup */.PT) `<tr><th scope="row"><a href="#role-${index}">${name}</a>${unknown.length === 0 ? undefined : (0,markup/* markup */.PT) ` <b class="unknown">and what nobody can tell</b>`}<td>${state === undefined ? 'none made' : (0,markup/* markup */.PT) `<b class="${state}">${promiseWord[state]}</b>`}</td>${granted_rows/* shownLevels */.ZY.map((level) => granted[level] === 0
            ? (0,markup/* markup */.PT) `<td>0`
            : (0,markup/* markup */.PT) `<td class="${level_mark/* levelClass */.z[level]}">${(0,format_count/* formatCount */.B)(granted[level])}`)}<td>${(0,format_count/* formatCount */.B)(tiers.A)}</tr>`;
    })}</tbody></table></div>`;
}
function uncheckedList(report) {
    const parts = (0,coverage_sentences/* uncheckedParts */.Nb)(report);
    if (parts.length === 0)
        return (0,markup/* markup */.PT) `<p>Nothing was left out.</p>`;
    return (0,markup/* markup */.PT) `<ul>${parts.map(({ what, reason }) => (0,markup/* markup */.PT) `<li><b>${what}</b>: ${reason === '' ? '' : (0,markup/* prose */.CS)(reason)}</li>`)}</ul>`;
}

;// CONCATENATED MODULE: ./lib/core/report/render-html.js








function renderHtml(report, options) {
    const { diff, proof } = options;
    const parts = [
        { id: 'verdict', label: 'Verdict', part: verdictPart(report, proof, options.today) },
        { id: 'promise', label: 'Promise', part: promisePart(proof) },
        { id: 'changes', label: 'Change', part: diff === undefined ? undefined : (0,changes_part/* changesPart */.b)(diff) },
        { id: 'findings', label: 'Findings', part: findingsPart(report, options) },
        { id: 'suppressed', label: 'Suppressed', part: suppressedPart(report, options) },
        { id: 'roles', label: 'Roles', part: rolesPart(report, proof) },
        { id: 'about', label: 'Method', part: aboutPart(report, options) },
    ].filter(({ part }) => part !== undefined);
    const names = report.roles
        .slice(0, 6)
        .map(({ name }, index) => ({ id: `role-${index}`, label: name }));
    const links = parts.flatMap((one) => (one.id === 'roles' ? [one, ...names] : [one]));
    return (0,page/* page */.M)(`${verdict_sentence/* verdictWord */.E0[report.verdict]} \u00b7 Roleproof ${options.today}`, links, parts.map(({ part }) => part));
}


/***/ }),

/***/ 78433:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sourceExcerpt)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38111);

const maxWidth = 100;
const lead = 24;
const tabWidth = 4;
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60\uffe0-\uffe6]/u;
const combining = /[\p{Mn}\p{Me}]/u;
function sourceExcerpt(line, start, end) {
    const from = Math.min(start.column - 1, line.length);
    const to = end.line > start.line ? line.length : Math.max(end.column - 1, from);
    const cells = fit(cellsAround(line, from), from, line.length);
    const left = (cells[0]?.start ?? 0) > 0 ? '\u2026' : '';
    const right = (cells.at(-1)?.end ?? line.length) < line.length ? '\u2026' : '';
    const before = cells.filter((cell) => cell.end <= from);
    const under = cells.filter((cell) => cell.end > from && cell.start < to);
    const behind = cells.slice(before.length + under.length);
    return {
        text: (left + textOf(cells) + right).trimEnd(),
        marker: ' '.repeat(left.length + widthOf(before)) + '^'.repeat(Math.max(widthOf(under), 1)),
        parts: [left + textOf(before), textOf(under), (textOf(behind) + right).trimEnd()],
    };
}
function cellsAround(line, from) {
    const beginning = Math.max(0, from - maxWidth);
    const cells = [];
    let start = /[\udc00-\udfff]/.test(line.charAt(beginning)) ? Math.max(0, beginning - 1) : beginning;
    let column = 0;
    for (const character of line.slice(start, from + 2 * maxWidth)) {
        const cell = cellOf(character, start, column, line.slice(Math.max(0, start - 2), start));
        cells.push(cell);
        start = cell.end;
        column += cell.width;
    }
    return cells;
}
function cellOf(character, start, column, before) {
    const end = start + character.length;
    if (character === '\t') {
        const width = tabWidth - (column % tabWidth);
        return { start, end, text: ' '.repeat(width), width };
    }
    if (character === '[' && before === '##')
        return { start, end, text: '\\[', width: 2 };
    if (character >= ' ' && character <= '~')
        return { start, end, text: character, width: 1 };
    const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .showHidden */ .Ul)(character);
    if (text !== character)
        return { start, end, text, width: text.length };
    return { start, end, text, width: combining.test(text) ? 0 : wide.test(text) ? 2 : 1 };
}
function fit(cells, from, length) {
    const startsLine = (cells[0]?.start ?? 0) === 0;
    const endsLine = (cells.at(-1)?.end ?? length) === length;
    if (startsLine && endsLine && widthOf(cells) <= maxWidth)
        return cells;
    const before = cells.filter((cell) => cell.end <= from);
    const keepsStart = startsLine && widthOf(before) <= maxWidth / 2;
    const kept = keepsStart ? before : takeWidth(before.toReversed(), lead).toReversed();
    return takeWidth(cells.slice(before.length - kept.length), maxWidth);
}
function takeWidth(cells, width) {
    let used = 0;
    const end = cells.findIndex((cell) => (used += cell.width) > width);
    return end === -1 ? cells : cells.slice(0, end);
}
function textOf(cells) {
    return cells.map((cell) => cell.text).join('');
}
function widthOf(cells) {
    return cells.reduce((sum, cell) => sum + cell.width, 0);
}


/***/ }),

/***/ 65993:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   f2: () => (/* binding */ verdictIcon)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78020);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88630);


const verdictWord = { pass: 'Passed', fail: 'Failed', incomplete: 'Incomplete' };
const verdictIcon = { pass: '\u2705', fail: '\u274c', incomplete: '\u26a0\ufe0f' };
function verdictSentence(report) {
    const found = countsSentence(report);
    const suppressed = report.counts.suppressed === 0 ? '' : ` (${report.counts.suppressed} suppressed)`;
    if (report.verdict === 'incomplete')
        return `${found}${suppressed}, but not everything could be checked, so the run cannot pass.`;
    return `${found}${suppressed}${consequence(report)}.`;
}
function countsSentence({ counts }) {
    const parts = _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(counts[severity], severity.replace('-', ' ')));
    return parts.length === 0 ? 'no findings' : (0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(parts);
}
function consequence({ verdict, failOn, findings }) {
    if (verdict === 'fail') {
        if (failOn === 'none')
            return '';
        return failOn === 'error' ? '; errors fail the run' : `; ${failOn} or worse fails the run`;
    }
    if (findings.length === 0)
        return '';
    return failOn === 'none'
        ? '; no finding fails this run'
        : `; none reaches ${failOn}, the level that fails the run`;
}


/***/ })

};
;