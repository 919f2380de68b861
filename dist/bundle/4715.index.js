"use strict";
exports.id = 4715;
exports.ids = [4715];
exports.modules = {

/***/ 84715:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ diffAccess)
});

// EXTERNAL MODULE: ./lib/core/iam/effort.js
var effort = __webpack_require__(68807);
// EXTERNAL MODULE: ./lib/core/iam/expand.js
var expand = __webpack_require__(56321);
// EXTERNAL MODULE: ./lib/core/iam/new-access.js + 5 modules
var new_access = __webpack_require__(93327);
// EXTERNAL MODULE: ./lib/core/model/source.js
var model_source = __webpack_require__(12816);
// EXTERNAL MODULE: ./lib/core/iam/access-of-role.js + 2 modules
var access_of_role = __webpack_require__(45063);
// EXTERNAL MODULE: ./lib/core/iam/granted.js
var granted = __webpack_require__(65730);
// EXTERNAL MODULE: ./lib/core/model/guard.js
var guard = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/diff/grant-row.js
var grant_row = __webpack_require__(66492);
;// CONCATENATED MODULE: ./lib/core/diff/access.js




const noAccess = {
    patterns: new Map(),
    actions: new Map(),
    trust: [],
    trustLimits: new Set(),
    denies: new Map(),
    managed: new Set(),
    unknown: [],
};
function accessOfDocument(reference, document, maker, only) {
    if (document.policyType === 'trust')
        return { ...noAccess, ...trustOf(document, maker), unknown: unknownOf(reference, document) };
    const isResource = document.policyType === 'resource';
    const judged = isResource
        ? { ...document, statements: document.statements.filter(({ effect }) => effect !== 'Deny') }
        : document;
    const access = (0,access_of_role/* accessOfRole */.U)(reference, alone(judged));
    return {
        ...noAccess,
        patterns: patternsOf(reference, document.statements),
        actions: actionsOf(access, maker, ({ pattern, statement }) => shownPattern(pattern, statement), only),
        trust: isResource ? trustOf(document, maker).trust : [],
        denies: new Map(document.statements
            .filter(({ effect }) => effect === 'Deny')
            .map((statement) => [shownDeny(statement), shownActions(statement)])),
        unknown: access.unknown,
    };
}
function accessOfRolePolicies(reference, access, managed, maker, only) {
    const { trust } = access.role;
    const via = ({ policy, pattern, statement }) => `${policy.kind === 'managed' ? `${policy.name}: ` : ''}${shownPattern(pattern, statement)}`;
    return {
        ...noAccess,
        actions: actionsOf(access, maker, via, only),
        ...(trust === undefined ? {} : trustOf(trust, maker)),
        managed,
        unknown: [...access.unknown, ...(trust === undefined ? [] : unknownOf(reference, trust))],
    };
}
function alone(document) {
    const { id: name, span } = document;
    return {
        name,
        configured: undefined,
        place: span,
        trust: undefined,
        policies: [{ kind: 'inline', name, document, when: guard/* always */.Gk, at: span }],
        unknown: [],
    };
}
function actionsOf({ held }, maker, via, only) {
    const made = new Map();
    const rowsOf = (grant) => {
        const { statement, resources, conditions, when } = grant;
        const { principal, resource } = statement;
        const rows = made.get(grant) ?? maker.rowsOf({ principal, resource, resources, conditions, when });
        made.set(grant, rows);
        return rows;
    };
    const limits = new Map();
    const shared = new Map();
    const partsOf = (grants) => {
        const rows = new Map(grants.flatMap(rowsOf).map((row) => [row.key, row]));
        return { via: [...new Set(grants.map(via))].sort(), rows: [...rows.values()] };
    };
    const partsOfOne = (grant) => {
        const parts = shared.get(grant) ?? partsOf([grant]);
        shared.set(grant, parts);
        return parts;
    };
    const asked = only === undefined ? [...held.values()] : [...only].flatMap((action) => held.get(action.id) ?? []);
    return new Map(asked.map(({ action, grants, limitedBy }) => {
        const limited = limits.get(limitedBy) ?? new Set(limitedBy.map(shownDeny));
        limits.set(limitedBy, limited);
        const [grant, ...others] = grants;
        const parts = grant !== undefined && others.length === 0 ? partsOfOne(grant) : partsOf(grants);
        return [action.id, { action, ...parts, limits: limited }];
    }));
}
function trustOf({ statements, when, policyType }, maker) {
    const rows = statements
        .filter(({ effect, principal }) => effect === 'Allow' && principal !== undefined)
        .flatMap((statement) => {
        const { principal, action, conditions } = statement;
        const isTrust = policyType === 'trust';
        return maker.rowsOf({
            principal,
            resource: isTrust ? action : undefined,
            resources: isTrust ? (action?.values ?? []) : [],
            foldCase: isTrust,
            conditions,
            when: (0,guard/* both */.WP)(when, statement.when),
        });
    });
    const denies = statements.filter(({ effect }) => effect === 'Deny').map(shownDeny);
    return {
        trust: [...new Map(rows.map((row) => [row.key, row])).values()],
        trustLimits: new Set(denies),
    };
}
function patternsOf(reference, statements) {
    const found = new Map();
    for (const statement of statements) {
        const { effect, action } = statement;
        if (effect !== 'Allow' || action === undefined)
            continue;
        for (const value of action.negated ? [undefined] : action.values) {
            const text = shownPattern(value, statement);
            const part = value === undefined ? statement : { ...statement, action: { ...action, values: [value] } };
            found.set(text.toLowerCase(), { text, isKnown: (0,granted/* actionsAllowed */.Cu)(reference, part).length > 0 });
        }
    }
    return found;
}
function shownPattern(pattern, { action }) {
    if (pattern !== undefined)
        return pattern.text;
    return `NotAction ${[...new Set((action?.values ?? []).map(({ text }) => text))].sort().join(', ')}`;
}
function shownDeny({ action, principal, resource, conditions }) {
    const principals = principal?.values.map(({ type, value }) => `${type} ${value.text}`);
    return [
        `Deny ${shownActions({ action })}`,
        ...(principals === undefined ? [] : [`to ${shownElement(principal, principals)}`]),
        ...(resource === undefined
            ? []
            : [
                `on ${shownElement(resource, resource.values.map(({ text }) => text))}`,
            ]),
        ...conditions.map((condition) => `if ${(0,grant_row/* describeCondition */.pu)(condition)}`).sort(),
    ].join(' ');
}
function shownActions({ action }) {
    return shownElement(action, action?.values.map(({ text }) => text.toLowerCase()));
}
function shownElement(element, texts = []) {
    const hidden = (element?.unresolved ?? []).map(({ expression }) => `hidden: ${expression}`);
    const all = [...new Set([...texts, ...hidden])].sort().join(', ');
    return element?.negated === true ? `all but ${all}` : all;
}
function unknownOf(reference, document) {
    const hidden = document.statements.flatMap(({ effect, principal, action }) => effect === 'Deny' ? [] : [...(principal?.unresolved ?? []), ...(action?.unresolved ?? [])]);
    return [
        ...(0,access_of_role/* accessOfRole */.U)(reference, alone({ ...document, statements: document.statements.filter(({ effect }) => effect === undefined) })).unknown,
        ...hidden.map(({ expression, reason, span }) => ({
            kind: 'hidden',
            what: expression,
            reason,
            span,
        })),
    ];
}

// EXTERNAL MODULE: ./lib/core/iam/sensitive-reads.js + 1 modules
var sensitive_reads = __webpack_require__(30959);
// EXTERNAL MODULE: ./lib/core/model/access.js
var access = __webpack_require__(27503);
;// CONCATENATED MODULE: ./lib/core/diff/compare-access.js



function compareAccess(base, head, maker) {
    const directions = new Set();
    const tell = (isWider, isNarrower) => {
        if (isWider)
            directions.add('widened');
        if (isNarrower)
            directions.add('narrowed');
    };
    const patterns = changeOf(base.patterns.keys(), head.patterns.keys());
    tell(patterns.added.some((key) => head.patterns.get(key)?.isKnown === false), patterns.removed.some((key) => base.patterns.get(key)?.isKnown === false));
    const added = onlyIn(head.actions, base.actions);
    const removed = onlyIn(base.actions, head.actions);
    tell(added.length > 0, removed.length > 0);
    const compare = createRowComparison(maker);
    const scope = [...head.actions].flatMap(([id, after]) => {
        const before = base.actions.get(id);
        if (before === undefined)
            return [];
        const { isWider, isNarrower, ...difference } = compare(before, after);
        tell(isWider, isNarrower);
        return isWider || isNarrower ? [{ action: id, ...difference }] : [];
    });
    const denies = changeOf(base.denies.keys(), head.denies.keys());
    tell(denies.removed.length > 0, denies.added.length > 0);
    const told = new Set(scope.flatMap(({ conditions }) => [...conditions.gained, ...conditions.lost]));
    const denied = [
        ...denies.added.map((text) => ({ text, action: head.denies.get(text) ?? '', side: 'gained' })),
        ...denies.removed.map((text) => ({ text, action: base.denies.get(text) ?? '', side: 'lost' })),
    ].filter(({ text }) => !told.has(text));
    const trust = compareRows(base.trust, head.trust, maker);
    const trustLimits = changeOf(base.trustLimits, head.trustLimits);
    tell(trust.gained.length + trustLimits.removed.length > 0, trust.lost.length + trustLimits.added.length > 0);
    const managed = changeOf(base.managed, head.managed);
    tell(managed.added.length > 0, managed.removed.length > 0);
    return {
        verdict: directions.size === 2 ? 'both' : ([...directions][0] ?? 'same'),
        patterns: {
            added: patterns.added.map((key) => head.patterns.get(key)?.text ?? key).sort(),
            removed: patterns.removed.map((key) => base.patterns.get(key)?.text ?? key).sort(),
        },
        actions: { added, removed },
        levels: { added: levelsOf(added), removed: levelsOf(removed) },
        scope: [...scope, ...denied.map(scopeOfDeny)].sort((a, b) => (a.action < b.action ? -1 : 1)),
        trust: {
            gained: [...trust.gained.map(describeTrust), ...trustLimits.removed.map((text) => `no more: ${text}`)],
            lost: [...trust.lost.map(describeTrust), ...trustLimits.added],
        },
        managed,
    };
}
function scopeOfDeny({ action, text, side, }) {
    const conditions = { gained: [], lost: [], [side]: [text] };
    return { action, gained: [], lost: [], conditions };
}
function joinVerdicts(verdicts) {
    const all = new Set(verdicts);
    all.delete('same');
    if (all.has('unknown'))
        return 'unknown';
    const [only] = all;
    return all.size > 1 ? 'both' : (only ?? 'same');
}
function changeOf(before, after) {
    const [old, present] = [new Set(before), new Set(after)];
    return {
        added: [...present].filter((one) => !old.has(one)).sort(),
        removed: [...old].filter((one) => !present.has(one)).sort(),
    };
}
function onlyIn(these, those) {
    return [...these.values()]
        .filter(({ action }) => !those.has(action.id))
        .map(({ action, via }) => describeAction(action, via))
        .sort((a, b) => weightOf(b) - weightOf(a) || (a.action < b.action ? -1 : 1));
}
function describeAction({ id, levels }, via) {
    const level = levels[0] ?? 'Permissions management';
    return { action: id, level, tier: (0,sensitive_reads/* sensitivityOf */.Xr)(id)?.tier ?? null, via };
}
function weightOf({ level, tier }) {
    if (!access/* readLevels */.I.includes(level))
        return 10 - access/* accessLevels */.y.indexOf(level);
    return tier === 'A' ? 2 : tier === 'B' ? 1 : 0;
}
function levelsOf(actions) {
    const counts = access/* accessLevels */.y
        .map((level) => [level, actions.filter((action) => action.level === level).length])
        .filter(([, count]) => count > 0);
    return Object.fromEntries(counts);
}
function createRowComparison(maker) {
    const known = new Map();
    return (before, after) => {
        const key = `${keyOf(before)}\n${keyOf(after)}`;
        const found = known.get(key) ?? rowDifference(before, after, maker);
        known.set(key, found);
        return found;
    };
}
function keyOf({ rows, limits }) {
    return JSON.stringify([rows.map(({ key }) => key).sort(), [...limits].sort()]);
}
function rowDifference(before, after, maker) {
    const { gained, lost } = compareRows(before.rows, after.rows, maker);
    const limits = changeOf(before.limits, after.limits);
    const restrictions = changeOf(before.rows.flatMap(grant_row/* restrictionsOf */.vc), after.rows.flatMap(grant_row/* restrictionsOf */.vc));
    const resources = {
        gained: describeResources(gained, before.rows),
        lost: describeResources(lost, after.rows),
    };
    const conditions = {
        gained: [...(lost.length > 0 ? restrictions.added : []), ...limits.added],
        lost: [...(gained.length > 0 ? restrictions.removed : []), ...limits.removed],
    };
    const isWider = gained.length + limits.removed.length > 0;
    const isNarrower = lost.length + limits.added.length > 0;
    const showsWider = resources.gained.length + conditions.lost.length > 0;
    const showsNarrower = resources.lost.length + conditions.gained.length > 0;
    return {
        isWider,
        isNarrower,
        gained: isWider && !showsWider ? gained.map(describeRow).sort() : resources.gained,
        lost: isNarrower && !showsNarrower ? lost.map(describeRow).sort() : resources.lost,
        conditions,
    };
}
function compareRows(before, after, maker) {
    return {
        gained: after.filter((row) => !maker.cover(before, row)),
        lost: before.filter((row) => !maker.cover(after, row)),
    };
}
function describeResources(rows, others) {
    const spoken = new Set(others.map(partsKey));
    return [...new Set(rows.filter((row) => !spoken.has(partsKey(row))).map(describeParts))].sort();
}
function partsKey({ principal, resource }) {
    return JSON.stringify([principal?.symbolic, resource.symbolic]);
}
function describeParts({ principal, resource }) {
    const who = principal === undefined ? '' : ` for ${principal.text}`;
    return `${resource.text}${who}`;
}
function describeRow(row) {
    return [describeParts(row), ...(0,grant_row/* restrictionsOf */.vc)(row)].join('; ');
}
function describeTrust(row) {
    const { principal, resource } = row;
    const what = resource.text === '' ? '' : ` ${resource.text}`;
    return [`${principal?.text ?? ''}${what}`, ...(0,grant_row/* restrictionsOf */.vc)(row)].join('; ');
}

;// CONCATENATED MODULE: ./lib/core/diff/entries.js


function documentEntries(workspace, reference, maker) {
    const documents = workspace.documents.map((document) => {
        const { id, pointer, policyType, source } = document;
        return {
            id,
            kind: policyType,
            hints: hintsOf(pointer, workspace.roleOf(id)?.name),
            files: [source.file],
            setting: '',
            access: once((only) => accessOfDocument(reference, document, maker, only)),
            statements: policyType === 'scp' || policyType === 'rcp' ? undefined : statementsOf(document, guard/* always */.Gk),
        };
    });
    const lists = workspace.managedLists.map(({ file, policies }) => {
        const managed = new Set(policies.map(({ arn }) => arn.text));
        return attachments(file, [], file, managed);
    });
    const roles = workspace.roles
        .filter(({ managed }) => managed.length > 0)
        .map(({ id, address, file, managed }) => attachments(id, hintsOf(address, workspace.roleOf(id)?.name), file, shownManaged(managed)));
    return [...documents, ...lists, ...roles];
}
function roleEntries(workspace, reference, maker) {
    const managedByFile = new Map(workspace.managedLists.map(({ file, policies }) => [file, policies]));
    const managedById = new Map(workspace.roles.map(({ id, managed }) => [id, shownManaged(managed)]));
    return workspace.rolePolicies.map((role) => {
        const { name, configured } = role;
        const list = configured?.managed === undefined ? [] : (managedByFile.get(configured.managed) ?? []);
        const managed = managedById.get(name) ?? new Set(list.map(({ arn }) => arn.text));
        return {
            id: name,
            kind: 'role',
            hints: hintsOf(name.slice(name.indexOf('#') + 1), configured?.name),
            files: filesOf(role),
            setting: JSON.stringify(configured ?? null),
            access: once((only) => accessOfRolePolicies(reference, workspace.accessOf(role), managed, maker, only)),
            statements: role.policies.flatMap(({ document, when }) => statementsOf(document, when)),
        };
    });
}
function attachments(id, hints, file, managed) {
    const access = { ...noAccess, managed };
    return {
        id,
        kind: 'attachments',
        hints,
        files: [file],
        setting: '',
        access: () => access,
        statements: undefined,
    };
}
function statementsOf(document, when) {
    return document.statements.map((statement) => ({ statement, when: (0,guard/* both */.WP)(when, document.when) }));
}
function shownManaged(managed) {
    return new Set(managed.map(({ text, when }) => [text, ...when.map(({ condition, is }) => `only where ${condition} is ${String(is)}`)].join('; ')));
}
function filesOf({ name, place, trust, policies, configured }) {
    const own = policies.flatMap(({ kind, at, document }) => kind === 'managed' && document.source.file.startsWith('arn:')
        ? [at.source.file]
        : [at.source.file, document.source.file]);
    const canonical = configured?.name === name ? [...configured.inline, configured.managed, configured.trust] : [];
    return [...new Set([place.source.file, trust?.source.file, ...own, ...canonical])].filter((file) => file !== undefined);
}
function hintsOf(pointer, role) {
    return [...(pointer === '' ? [] : [pointer]), ...(role === undefined ? [] : [`role ${role}`])];
}
function once(make) {
    let all;
    return (only) => (only === undefined ? (all ??= make()) : make(only));
}

;// CONCATENATED MODULE: ./lib/core/diff/match-entries.js
const leastShared = 0.5;
const maxPairs = 10_000;
function matchEntries(base, head) {
    const byId = new Map(base.map((entry) => [entry.id, entry]));
    const pairs = [];
    const newInHead = [];
    for (const entry of head) {
        const before = byId.get(entry.id);
        if (before === undefined || before.kind !== entry.kind)
            newInHead.push(entry);
        else {
            pairs.push({ base: before, head: entry });
            byId.delete(entry.id);
        }
    }
    const left = { base: new Set(byId.values()), head: new Set(newInHead) };
    for (const { from, to } of alike([...left.base], newInHead)) {
        if (!left.base.has(from) || !left.head.has(to))
            continue;
        left.base.delete(from);
        left.head.delete(to);
        pairs.push({ base: from, head: to });
    }
    return [
        ...pairs,
        ...[...left.base].map((entry) => ({ base: entry, head: undefined })),
        ...[...left.head].map((entry) => ({ base: undefined, head: entry })),
    ];
}
function alike(base, head) {
    if (base.length === 0 || head.length === 0)
        return [];
    const isMany = base.length * head.length > maxPairs;
    const traits = new Map([...base, ...head].map((entry) => [entry, traitsOf(entry.access())]));
    const found = isMany ? equalPairs(base, head, traits) : allPairs(base, head);
    return found
        .map(([from, to]) => ({
        from,
        to,
        shared: sharedPart(traits.get(from) ?? new Set(), traits.get(to) ?? new Set()),
        hints: from.hints.filter((hint) => to.hints.includes(hint)).length,
    }))
        .filter(({ from, to, shared }) => from.kind === to.kind && shared >= leastShared)
        .sort((a, b) => b.shared - a.shared || b.hints - a.hints || (a.to.id < b.to.id ? -1 : 1));
}
function allPairs(base, head) {
    return base.flatMap((from) => head.map((to) => [from, to]));
}
function equalPairs(base, head, traits) {
    const keyOf = (entry) => JSON.stringify([entry.kind, ...[...(traits.get(entry) ?? [])].sort()]);
    const waiting = new Map();
    for (const entry of base) {
        const key = keyOf(entry);
        const others = waiting.get(key);
        if (others === undefined)
            waiting.set(key, [entry]);
        else
            others.push(entry);
    }
    return head.flatMap((to) => {
        const from = waiting.get(keyOf(to))?.shift();
        return from === undefined ? [] : [[from, to]];
    });
}
function traitsOf({ patterns, actions, trust, managed }) {
    const rows = new Set([...actions.values()].flatMap((action) => action.rows.map(({ key }) => key)));
    return new Set([
        ...[...patterns.keys()].map((key) => `pattern ${key}`),
        ...(patterns.size > 0 ? [] : [...actions.keys()]),
        ...[...rows].map((key) => `row ${key}`),
        ...trust.map(({ key }) => `trust ${key}`),
        ...[...managed].map((arn) => `managed ${arn}`),
    ]);
}
function sharedPart(a, b) {
    const common = [...a].filter((trait) => b.has(trait)).length;
    const all = a.size + b.size - common;
    return all === 0 ? 0 : common / all;
}

// EXTERNAL MODULE: ./lib/core/iam/attached-statement.js
var attached_statement = __webpack_require__(43129);
// EXTERNAL MODULE: ./lib/core/model/value.js
var value = __webpack_require__(18148);
;// CONCATENATED MODULE: ./lib/core/diff/touched-actions.js



function touchedActions(base, head, reference) {
    if (head === undefined || (head.kind !== 'identity' && head.kind !== 'role'))
        return undefined;
    const [before, after] = [base?.statements, head.statements];
    if (before === undefined || after === undefined)
        return undefined;
    const changed = [...touched_actions_onlyIn(before, after), ...touched_actions_onlyIn(after, before)];
    const patterns = [];
    for (const { statement } of changed) {
        const { effect, action } = statement;
        if (effect !== 'Allow' || action === undefined || action.negated)
            return undefined;
        if (action.unresolved.length > 0 || !action.values.every(value/* isKnown */.q))
            return undefined;
        patterns.push(...action.values.map(({ text }) => text));
    }
    return new Set((0,expand/* expandActions */.Ud)(reference, patterns));
}
function touched_actions_onlyIn(these, those) {
    const known = new Set(those.map(attached_statement/* attachedMeaning */._));
    return these.filter((one) => !known.has((0,attached_statement/* attachedMeaning */._)(one)));
}

;// CONCATENATED MODULE: ./lib/core/diff/unreadable.js


function findUnreadable(base, head) {
    const found = new Map();
    const note = (file, unknown) => {
        found.set(file, [...(found.get(file) ?? []), unknown]);
    };
    for (const [side, { problems, unread }, other] of [
        ['base', base, head],
        ['head', head, base],
    ]) {
        const alsoBroken = new Map(other.problems.map(({ span }) => [span.source.file, span.source.text]));
        for (const { span, message } of problems) {
            const { file, text } = span.source;
            if (alsoBroken.get(file) !== text)
                note(file, unknownAt(side, { span, message }));
        }
        for (const { file, reason } of unread)
            note(file, { side, what: file, reason: withoutPeriod(reason), place: null });
    }
    return found;
}
function unreadableAmong(files, unreadable) {
    if (unreadable.size === 0)
        return [];
    const exact = new Set(files);
    const modules = new Set(files.filter(isTerraform).map(model_source/* folderOf */.yS));
    return [...unreadable].flatMap(([file, reasons]) => exact.has(file) || (isTerraform(file) && modules.has((0,model_source/* folderOf */.yS)(file))) ? reasons : []);
}
function unknownAt(side, { span, message }) {
    const { source, start } = span;
    const place = { file: source.file, start: (0,model_source/* positionAt */.t$)(source, start) };
    return { side, what: source.file, reason: withoutPeriod(message), place };
}
function withoutPeriod(text) {
    return text.replace(/\.$/, '');
}
function isTerraform(file) {
    return file.endsWith('.tf');
}

;// CONCATENATED MODULE: ./lib/core/diff/diff-access.js











function diffAccess(base, head, reference) {
    const maker = (0,grant_row/* createRowMaker */.ZC)();
    const run = {
        base,
        head,
        reference,
        effort: (0,effort/* createEffort */.f)(steps),
        maker,
        unreadable: findUnreadable(base, head),
        isSame: createIsSame(base, head),
    };
    const entriesOf = (make) => matchEntries(make(base.workspace, reference, maker), make(head.workspace, reference, maker))
        .map((pair) => entryOf(pair, run))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    const documents = entriesOf(documentEntries);
    const roles = entriesOf(roleEntries);
    const lost = unnamedOf(run.unreadable, [...documents, ...roles]);
    return {
        schema: 'roleproof/diff@1',
        base: base.name,
        head: head.name,
        verdict: joinVerdicts([...documents, ...roles, ...lost].map(({ verdict }) => verdict)),
        documents: [...documents, ...lost].sort((a, b) => (a.id < b.id ? -1 : 1)),
        roles,
    };
}
const steps = 6_000_000;
function entryOf({ base, head }, run) {
    const entry = head ?? base;
    if (entry === undefined)
        throw new Error('A pair of nothing.');
    const renamedFrom = base !== undefined && head !== undefined && base.id !== head.id ? base.id : null;
    const named = { id: entry.id, renamedFrom };
    const broken = unreadableAmong([...(base?.files ?? []), ...(head?.files ?? [])], run.unreadable);
    if (broken.length > 0)
        return {
            ...named,
            ...nothing,
            status: 'unknown',
            verdict: 'unknown',
            ...checked(entry, () => cannotTell(broken)),
            unknown: broken,
        };
    if (base !== undefined && head !== undefined && run.isSame(base, head))
        return { ...named, ...nothing, status: 'same', verdict: 'same', ...checked(entry, () => new_access/* passed */.b) };
    const only = touchedActions(base, head, run.reference);
    const [before, after] = [base?.access(only) ?? noAccess, head?.access(only) ?? noAccess];
    const { verdict: known, ...differences } = compareAccess(before, after, run.maker);
    const unknown = unknownIn(before.unknown, after.unknown);
    const verdict = unknown.length > 0 ? 'unknown' : known;
    const isSame = verdict === 'same' && differences.patterns.added.length + differences.patterns.removed.length === 0;
    const present = verdict === 'unknown' ? 'unknown' : isSame ? 'same' : 'changed';
    const status = base === undefined ? 'added' : head === undefined ? 'removed' : present;
    const check = () => newAccessOf(base?.statements ?? [], head?.statements ?? [], unknown, run);
    return { ...named, status, verdict, ...differences, ...checked(entry, check), unknown };
}
function checked({ statements }, check) {
    return statements === undefined ? {} : { newAccess: check() };
}
function newAccessOf(base, head, unknown, { reference, effort }) {
    const answer = (0,new_access/* checkNoNewAccess */.o)(head, base, {
        effort,
        actionsOf: (pattern) => (0,expand/* expandAction */.l1)(reference, pattern).map(({ id }) => id),
    });
    const hidden = unknown.filter(({ side }) => side === 'head');
    return answer.result === 'pass' && hidden.length > 0 ? cannotTell(hidden) : answer;
}
function cannotTell([first]) {
    return {
        result: 'unknown',
        witness: null,
        reason: first === undefined ? null : `${first.what}: ${first.reason}`,
    };
}
const nothing = {
    patterns: { added: [], removed: [] },
    actions: { added: [], removed: [] },
    levels: { added: {}, removed: {} },
    scope: [],
    trust: { gained: [], lost: [] },
    managed: { added: [], removed: [] },
    unknown: [],
};
function unknownIn(before, after) {
    const keyOf = ({ what, reason }) => `${what}: ${reason}`;
    const only = (side, these, those) => {
        const others = new Set(those.map(keyOf));
        return these
            .filter((one) => one.kind !== 'unread' && !others.has(keyOf(one)))
            .map(({ what, reason, span }) => {
            const { source, start } = span;
            return { side, what, reason, place: { file: source.file, start: (0,model_source/* positionAt */.t$)(source, start) } };
        });
    };
    return [...only('base', before, after), ...only('head', after, before)];
}
function unnamedOf(unreadable, entries) {
    const told = new Set(entries.flatMap(({ unknown }) => unknown));
    return [...unreadable]
        .filter(([, reasons]) => !reasons.some((reason) => told.has(reason)))
        .map(([file, unknown]) => ({
        id: file,
        renamedFrom: null,
        ...nothing,
        status: 'unknown',
        verdict: 'unknown',
        unknown,
    }));
}
function createIsSame(base, head) {
    const [before, after] = [textsOf(base), textsOf(head)];
    return (one, other) => {
        const [files, others] = [[...one.files].sort(), [...other.files].sort()];
        return (one.setting === other.setting &&
            files.length === others.length &&
            files.every((file, index) => file === others[index] && !file.endsWith('.tf') && before.get(file) === after.get(file)));
    };
}
function textsOf({ workspace }) {
    return new Map(workspace.sources.map(({ file, text }) => [file, text]));
}


/***/ }),

/***/ 66492:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S7: () => (/* binding */ guardTexts),
/* harmony export */   ZC: () => (/* binding */ createRowMaker),
/* harmony export */   pu: () => (/* binding */ describeCondition),
/* harmony export */   vc: () => (/* binding */ restrictionsOf)
/* harmony export */ });
/* harmony import */ var _iam_effort_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68807);
/* harmony import */ var _iam_held_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47922);
/* harmony import */ var _iam_symbolic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91105);
/* harmony import */ var _model_guard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3828);




const steps = 50_000_000;
function createRowMaker() {
    const toSymbolic = (0,_iam_symbolic_js__WEBPACK_IMPORTED_MODULE_1__/* .createToSymbolic */ .G)();
    const effort = (0,_iam_effort_js__WEBPACK_IMPORTED_MODULE_2__/* .createEffort */ .f)(steps);
    const symbolicOf = (value) => toSymbolic(value, { place: 0, foldCase: false });
    const partOf = (value, foldCase = false) => ({
        text: value.text,
        symbolic: toSymbolic(value, { place: 0, foldCase }),
        isWhole: false,
        when: value.when,
    });
    return {
        rowsOf({ principal, resource, resources, conditions, when, foldCase }) {
            const held = conditions
                .map((condition) => conditionOf(condition, symbolicOf))
                .sort((a, b) => (a.key < b.key ? -1 : 1));
            const principals = principal === undefined ? [undefined] : principalParts(principal, (value) => partOf(value));
            const reached = resourceParts(resource, resources, (value) => partOf(value, foldCase));
            return principals.flatMap((who) => reached.map((what) => {
                const guard = (0,_model_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .both */ .WP)((0,_model_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .both */ .WP)(when, who?.when ?? []), what.when);
                const conditionKeys = held.map(({ key }) => key);
                const key = JSON.stringify([who?.symbolic, what.symbolic, conditionKeys, guardTexts(guard).sort()]);
                return { principal: who, resource: what, conditions: held, when: guard, key };
            }));
        },
        cover: (rows, row) => rows.some(({ key }) => key === row.key) ||
            (0,_model_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .isCoveredBy */ .ID)(row.when, rows.filter((one) => covers(one, row, effort)).map(({ when }) => when)),
    };
}
function restrictionsOf({ conditions, when }) {
    return [...conditions.map(({ text }) => text), ...guardTexts(when)];
}
function describeCondition({ operator, key, values, unresolved, }) {
    const hidden = unresolved.map(({ expression }) => `hidden: ${expression}`);
    const shown = [...new Set([...values.map(({ text }) => text), ...hidden])].sort();
    return `${operator.text} ${key.text}: ${shown.join(', ')}`;
}
function coversPart(outer, inner, effort) {
    if (outer.symbolic === inner.symbolic)
        return true;
    if (outer.isWhole)
        return false;
    return inner.isWhole ? outer.symbolic === '*' : (0,_iam_symbolic_js__WEBPACK_IMPORTED_MODULE_1__/* .containsSymbolic */ .w)(outer.symbolic, inner.symbolic, effort);
}
function covers(outer, inner, effort) {
    return (coversPart(outer.resource, inner.resource, effort) &&
        coversPrincipal(outer.principal, inner.principal) &&
        outer.conditions.every((condition) => inner.conditions.some((other) => isAsNarrow(other, condition))));
}
function coversPrincipal(outer, inner) {
    if (outer === undefined || inner === undefined)
        return outer === inner;
    return outer.symbolic === inner.symbolic || outer.symbolic === everybody;
}
const everybody = '*';
function isAsNarrow(condition, than) {
    if (condition.key === than.key)
        return true;
    if (condition.subject !== than.subject || than.moreValues === 'unclear')
        return false;
    const [few, many] = than.moreValues === 'widen' ? [condition, than] : [than, condition];
    return few.values.every((value) => many.values.includes(value));
}
function principalParts({ negated, values, unresolved }, partOf) {
    const parts = values.map(({ type, value }) => {
        const part = partOf(value);
        const isEverybody = value.text === '*' && (type === '*' || type === 'AWS');
        const text = isEverybody ? 'everybody' : `${type} ${value.text}`;
        return { ...part, text, symbolic: isEverybody ? everybody : `${type} ${part.symbolic}` };
    });
    const hidden = unresolved.map(({ expression }) => whole(`hidden: ${expression}`));
    return negated ? [wholeOf('all but', [...parts, ...hidden])] : [...parts, ...hidden];
}
function resourceParts(resource, resources, partOf) {
    const hidden = (resource?.unresolved ?? []).map(({ expression }) => whole(`hidden: ${expression}`));
    const parts = [...resources.map(partOf), ...hidden];
    if (resource?.negated === true)
        return [wholeOf('all but', parts)];
    return resource === undefined ? [whole('')] : parts;
}
function wholeOf(word, parts) {
    const text = (one) => [...new Set(parts.map((part) => part[one]))].sort().join(', ');
    return { ...whole(`${word} ${text('text')}`), symbolic: `${word} ${text('symbolic')}` };
}
function whole(text) {
    return { text, symbolic: text, isWhole: true, when: [] };
}
function conditionOf({ operator, key, values, unresolved, when }, symbolicOf) {
    const hidden = unresolved.map(({ expression }) => `hidden: ${expression}`);
    const given = [...values.map(symbolicOf), ...hidden];
    const compared = [...new Set(given)].sort();
    const subject = JSON.stringify([
        operator.text.toLowerCase(),
        key.text.toLowerCase(),
        guardTexts(when).sort(),
    ]);
    return {
        text: describeCondition({ operator, key, values, unresolved }),
        key: `${subject} ${JSON.stringify(compared)}`,
        subject,
        values: compared,
        moreValues: effectOfValues(operator.text, values, hidden.length > 0),
    };
}
function effectOfValues(operator, values, isHidden) {
    if (isHidden || values.some(({ when }) => when.length > 0))
        return 'unclear';
    if ((0,_iam_held_by_js__WEBPACK_IMPORTED_MODULE_0__/* .readOperator */ .Tp)(operator).positive)
        return 'widen';
    return /^(?:for(?:all|any)values?:)?(?:string|arn)not/i.test(operator) ||
        /^(?:for(?:all|any)values?:)?notipaddress/i.test(operator)
        ? 'narrow'
        : 'unclear';
}
function guardTexts(guard) {
    return guard.map(({ condition, is }) => `only where ${condition} is ${is ? 'true' : 'false'}`);
}


/***/ })

};
;