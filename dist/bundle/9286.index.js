"use strict";
exports.id = 9286;
exports.ids = [9286,5394];
exports.modules = {

/***/ 10410:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ expectedOfTemplate)
});

// EXTERNAL MODULE: ./lib/core/model/value.js
var model_value = __webpack_require__(18148);
;// CONCATENATED MODULE: ./lib/core/connect/fill-template.js

function fillTemplate(template, values) {
    const lists = listParameters(template);
    return filled(template);
    function filled(value) {
        if (value.kind === 'list')
            return { ...value, items: value.items.map(filled) };
        if (value.kind !== 'map')
            return value;
        const [only] = value.entries;
        if (only === undefined || value.entries.length > 1)
            return withEntries(value);
        if (only.key.text === 'Ref' && only.value.kind === 'string') {
            const { text } = only.value;
            const known = values.get(text);
            if (known === undefined)
                return value;
            return lists.has(text)
                ? {
                    kind: 'list',
                    items: known.split(',').map((item) => literal(item.trim(), value)),
                    span: value.span,
                }
                : literal(known, value);
        }
        if (only.key.text === 'Fn::Sub')
            return { ...value, entries: [{ key: only.key, value: filledSub(only.value) }] };
        return withEntries(value);
    }
    function withEntries(map) {
        return { ...map, entries: map.entries.map(({ key, value }) => ({ key, value: filled(value) })) };
    }
    function filledSub(argument) {
        if (argument.kind === 'string')
            return substituted(argument, () => true);
        if (argument.kind !== 'list')
            return argument;
        const [text, own, ...rest] = argument.items;
        if (text?.kind !== 'string' || own?.kind !== 'map')
            return argument;
        const names = new Set(own.entries.map(({ key }) => key.text));
        return { ...argument, items: [substituted(text, (name) => !names.has(name)), filled(own), ...rest] };
    }
    function substituted(string, isOpen) {
        const text = string.text.replace(/\$\{([A-Za-z0-9:]+)\}/g, (written, name) => {
            const known = isOpen(name) && !lists.has(name) ? values.get(name) : undefined;
            return known === undefined ? written : known.replaceAll('${', '${!');
        });
        return { ...string, text };
    }
}
function literal(text, { span }) {
    return { kind: 'string', text, holes: [], span };
}
function listParameters(template) {
    const parameters = template.kind === 'map' ? (0,model_value/* entryOf */.M)(template, 'Parameters')?.value : undefined;
    if (parameters?.kind !== 'map')
        return new Set();
    const isList = ({ value }) => {
        const type = value.kind === 'map' ? (0,model_value/* entryOf */.M)(value, 'Type')?.value : undefined;
        return type?.kind === 'string' && /^CommaDelimitedList$|List</.test(type.text);
    };
    return new Set(parameters.entries.filter(isList).map(({ key }) => key.text));
}

// EXTERNAL MODULE: ./lib/core/errors/app-error.js + 1 modules
var app_error = __webpack_require__(6940);
// EXTERNAL MODULE: ./lib/core/iam/arn.js + 1 modules
var iam_arn = __webpack_require__(18174);
// EXTERNAL MODULE: ./lib/core/model/guard.js
var model_guard = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/parse/cloudformation/read-template.js + 26 modules
var read_template = __webpack_require__(79246);
// EXTERNAL MODULE: ./lib/core/parse/parse-json.js
var parse_json = __webpack_require__(55335);
// EXTERNAL MODULE: ./lib/core/parse/parse-yaml.js + 4 modules
var parse_yaml = __webpack_require__(15394);
;// CONCATENATED MODULE: ./lib/app/connect/expected-of-template.js







function expectedOfTemplate(deployed, caller) {
    const parsed = readFilled(deployed, caller);
    const role = onlyRole(parsed, deployed.file);
    const documents = new Map(parsed.documents.map((document) => [document.id, document]));
    const inline = role.inline.flatMap((id) => documents.get(id) ?? []);
    const trust = documents.get(role.trust ?? '');
    const attached = inline.map((document) => carriedBy(role, document));
    const hidden = role.unresolved.map(({ reason }) => reason);
    return {
        ...nameAndPathOf(deployed.roleArn),
        when: role.when,
        trust: trust === undefined ? [] : [trust],
        permissions: attached.map(({ document }) => document),
        managed: role.managed.filter((arn) => ownPolicyOf(arn, parsed) === undefined),
        ownManaged: role.managed.flatMap((arn) => ownPolicyOf(arn, parsed) ?? []),
        boundary: deployed.text.includes('PermissionsBoundary') ? undefined : null,
        open: {
            trust: trust === undefined ? ['its trust policy is not written in place'] : openIn(trust),
            permissions: [...attached.flatMap(({ open }) => open), ...inline.flatMap(openIn), ...hidden],
            managed: hidden,
        },
    };
}
function readFilled({ file, text, parameters, region }, { accountId, partition }) {
    const source = { file, text, bom: false };
    const { value } = /^\s*\{/.test(text) ? (0,parse_json.parseJson)(source) : (0,parse_yaml.parseYaml)(source);
    if (value === undefined)
        throw new app_error/* AppError */.u('role-not-read', `\`${file}\` cannot be read.`);
    const told = [...parameters].filter(([, given]) => !/^\*+$/.test(given));
    const values = new Map([
        ...told,
        ['AWS::AccountId', accountId],
        ['AWS::Partition', partition],
        ['AWS::Region', region],
        ['AWS::URLSuffix', partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com'],
    ]);
    return (0,read_template.readTemplate)(source, fillTemplate(value, values));
}
function onlyRole({ roles }, file) {
    const found = roles.filter(({ kind }) => kind === 'role');
    const [role] = found;
    if (role !== undefined && found.length === 1)
        return role;
    throw new app_error/* AppError */.u('role-not-read', `\`${file}\` has ${found.length} roles; a connection is one.`);
}
function ownPolicyOf({ text, holes }, { documents }) {
    const [hole] = holes;
    if (hole === undefined || hole.start > 0 || hole.end < text.length)
        return undefined;
    return documents.find(({ resourceType, pointer }) => resourceType === 'AWS::IAM::ManagedPolicy' && pointer.split('/')[2] === hole.name);
}
function carriedBy({ inlineWhen }, document) {
    const [guard, ...others] = inlineWhen?.get(document.id) ?? [];
    if (guard === undefined)
        return { document, open: [] };
    if (others.length === 0)
        return { document: { ...document, when: (0,model_guard/* both */.WP)(document.when, guard) }, open: [] };
    return { document, open: ['a policy is attached under one of several conditions'] };
}
function openIn({ unresolved, statements }) {
    const inStatements = statements.flatMap(({ action, resource, principal, conditions }) => [action, resource, principal, ...conditions].flatMap((element) => element?.unresolved ?? []));
    return [...unresolved, ...inStatements].map(({ reason }) => reason);
}
function nameAndPathOf(arn) {
    const resource = (0,iam_arn/* parseArn */.Lw)(arn)?.resource;
    if (resource?.startsWith('role/') !== true)
        throw new app_error/* AppError */.u('role-not-read', 'The stack gives out no `RoleArn` with the ARN of a role.');
    const end = resource.lastIndexOf('/');
    return { name: resource.slice(end + 1), path: resource.slice('role'.length, end + 1) };
}


/***/ }),

/***/ 81036:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ chooseReport)
/* harmony export */ });
const staleAfter = 48 * 60 * 60 * 1000;
const tiers = ['full-csv', 'minimal-csv', 'full-parquet', 'minimal-parquet'];
function chooseReport(reports, buckets, now) {
    const judged = reports.map((report) => judge(report, buckets.get(report.bucket), now));
    const usable = judged.filter(({ tier }) => tier !== undefined);
    const isAlive = ({ delivery }) => delivery.state === 'delivering' || delivery.state === 'waiting';
    const best = (candidates) => tiers.flatMap((tier) => candidates.find((one) => one.tier === tier) ?? [])[0];
    const chosen = best(usable.filter(isAlive)) ?? best(usable);
    return { chosen, others: judged.filter((one) => one !== chosen) };
}
function judge(report, bucket, now) {
    const isBucketUnknown = bucket === undefined || bucket.state === 'unknown';
    const delivery = deliveryOf(report, now);
    const unusable = [
        ...(report.timeUnit === 'HOURLY' ? [] : [`its time unit is ${shown(report.timeUnit)}, not HOURLY`]),
        ...(isCsv(report) || isParquet(report)
            ? []
            : [
                `it is written as ${shown(report.format)} with ${shown(report.compression)}; read are gzipped CSV and Parquet`,
            ]),
        ...(bucket?.state === 'known' && !bucket.value.isOwn
            ? [`its bucket ${report.bucket} is in another account`]
            : []),
        ...(isBucketUnknown ? [`who owns its bucket ${report.bucket} could not be told`] : []),
    ];
    if (unusable.length > 0)
        return { report, tier: undefined, lacks: unusable, isBucketUnknown, delivery };
    const lacks = [
        ...(report.schemaElements.includes('RESOURCES')
            ? []
            : ['it has no resource ids, so that costs cannot be told apart by resource']),
        ...(report.versioning === 'CREATE_NEW_REPORT'
            ? []
            : [`its versioning is ${shown(report.versioning)}, not CREATE_NEW_REPORT`]),
        ...(report.refreshClosed === true ? [] : ['it is not refreshed when AWS corrects a closed month']),
        ...(report.schemaElements.some((element) => element !== 'RESOURCES')
            ? [`it has ${report.schemaElements.filter((element) => element !== 'RESOURCES').join(' and ')} besides`]
            : []),
    ];
    const size = lacks.length === 0 ? 'full' : 'minimal';
    return { report, tier: `${size}-${isCsv(report) ? 'csv' : 'parquet'}`, lacks, isBucketUnknown, delivery };
}
function isCsv({ format, compression }) {
    return format === 'textORcsv' && compression === 'GZIP';
}
function isParquet({ format, compression }) {
    return format === 'Parquet' && compression === 'Parquet';
}
function deliveryOf({ lastDelivery, lastStatus }, now) {
    if (lastStatus !== null && lastStatus !== 'SUCCESS')
        return { state: 'failing', status: lastStatus };
    if (lastDelivery === null)
        return { state: 'waiting' };
    return now - Date.parse(lastDelivery) > staleAfter
        ? { state: 'stale', last: lastDelivery }
        : { state: 'delivering', last: lastDelivery };
}
function shown(value) {
    return value === '' ? 'unset' : value;
}


/***/ }),

/***/ 8899:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ stackParameters)
/* harmony export */ });
/* harmony import */ var _choose_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81036);

function stackParameters({ kind }, { caller, reports, exports, buckets }, stack, now) {
    if (kind === 'resource')
        return { values: {}, reason: 'A resource connection reads no report.' };
    const created = stack?.parameters.get('CreateReport') ?? 'none';
    const before = stack?.parameters.get('BillingBucketNames') ?? '';
    const own = [reports, exports].flatMap((fact) => fact.state === 'known'
        ? fact.value.map(({ bucket }) => bucket).filter((name) => isOwn(buckets.get(name)))
        : []);
    if (stack !== undefined && created !== 'none') {
        const names = [...new Set([...before.split(','), ...own])].filter((name) => name !== '');
        return {
            values: { BillingBucketNames: names.join(','), CreateReport: created },
            reason: 'The stack keeps the report it made.',
        };
    }
    const { chosen } = reports.state === 'known' ? (0,_choose_report_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseReport */ .K)(reports.value, buckets, now) : { chosen: undefined };
    if (chosen !== undefined) {
        const names = [...new Set([chosen.report.bucket, ...own])];
        return {
            values: { BillingBucketNames: names.join(','), CreateReport: 'none' },
            reason: `The report ${chosen.report.name} is read from ${chosen.report.bucket}.`,
        };
    }
    const made = `cloudzero-reports-${caller.accountId}`;
    return {
        values: {
            BillingBucketNames: [...new Set([made, ...own])].join(','),
            CreateReport: 'cost-and-usage-report',
        },
        reason: `There is no report that can be read: the stack makes one, and the bucket ${made} for it.`,
    };
}
function isOwn(bucket) {
    return bucket?.state === 'known' && bucket.value.isOwn;
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