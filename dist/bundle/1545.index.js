"use strict";
exports.id = 1545;
exports.ids = [1545,5394];
exports.modules = {

/***/ 51545:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfig: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: ./lib/core/errors/app-error.js + 1 modules
var app_error = __webpack_require__(6940);
// EXTERNAL MODULE: ./lib/core/model/finding.js
var finding = __webpack_require__(78020);
// EXTERNAL MODULE: ./lib/core/iam/sid-convention.js
var sid_convention = __webpack_require__(33609);
// EXTERNAL MODULE: ./lib/core/model/source.js
var model_source = __webpack_require__(12816);
// EXTERNAL MODULE: ./lib/core/parse/parse-yaml.js + 4 modules
var parse_yaml = __webpack_require__(15394);
// EXTERNAL MODULE: ./lib/app/config/config.js
var config_config = __webpack_require__(74030);
// EXTERNAL MODULE: ./lib/core/iam/nearest-name.js
var nearest_name = __webpack_require__(5511);
;// CONCATENATED MODULE: ./lib/app/config/fields.js

class FieldReader {
    problems = [];
    problem(at, message) {
        this.problems.push({ span: at.span, message });
        return undefined;
    }
    fields(value, where, known) {
        const fields = new Map();
        for (const { key, value: field } of this.map(value, where)?.entries ?? []) {
            if (!known.includes(key.text)) {
                const nearest = (0,nearest_name/* nearestName */.q)(key.text, known);
                const advice = nearest === undefined ? `known keys: ${known.join(', ')}` : `did you mean \`${nearest}\`?`;
                this.problem(key, `${inside(where)}unknown key \`${key.text}\`; ${advice}`);
            }
            else if (fields.has(key.text))
                this.problem(key, `${inside(where)}\`${key.text}\` is given twice`);
            else
                fields.set(key.text, field);
        }
        return fields;
    }
    entries(value, where) {
        const entries = new Map();
        for (const { key, value: entry } of this.map(value, where)?.entries ?? []) {
            if (entries.has(key.text))
                this.problem(key, `${inside(where)}\`${key.text}\` is given twice`);
            else
                entries.set(key.text, entry);
        }
        return entries;
    }
    items(value, where) {
        if (value.kind === 'list')
            return value.items;
        this.problem(value, `${inside(where)}must be a list`);
        return [];
    }
    text(value, where) {
        if (value.kind === 'string' && value.text !== '')
            return value.text;
        if (value.kind === 'number')
            return value.text;
        return this.problem(value, `${inside(where)}must be a text`);
    }
    texts(value, where) {
        const items = value.kind === 'list' ? value.items : [value];
        return items.flatMap((item) => this.text(item, where) ?? []);
    }
    oneOf(value, where, allowed) {
        const text = value.kind === 'string' ? value.text : value.kind === 'boolean' ? value.text : '';
        const found = allowed.find((one) => one === text);
        return found ?? this.problem(value, `${inside(where)}must be one of ${allowed.join(', ')}`);
    }
    whole(value, where, low, high) {
        if (value.kind === 'number' && Number.isInteger(value.value) && value.value >= low && value.value <= high)
            return value.value;
        return this.problem(value, `${inside(where)}must be a whole number from ${low} to ${high}`);
    }
    path(value, where) {
        const text = this.text(value, where);
        if (text === undefined)
            return undefined;
        if (/^([/\\]|[A-Za-z]:)/.test(text) || text.split(/[/\\]/).includes('..'))
            return this.problem(value, `${inside(where)}must be a path inside the folder of the config`);
        return text.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '');
    }
    paths(value, where) {
        const items = value.kind === 'list' ? value.items : [value];
        return items.flatMap((item) => this.path(item, where) ?? []);
    }
    map(value, where) {
        return value.kind === 'map' ? value : this.problem(value, `${inside(where)}must be a mapping`);
    }
}
function inside(where) {
    return where === '' ? '' : `${where}: `;
}

// EXTERNAL MODULE: ./lib/app/config/preset.js
var config_preset = __webpack_require__(18255);
// EXTERNAL MODULE: ./lib/core/model/access.js
var access = __webpack_require__(27503);
;// CONCATENATED MODULE: ./lib/app/config/read-promise.js

function readPromise(value, read) {
    const fields = read.fields(value, 'promise', ['levels', 'content', 'except']);
    const levels = fields.get('levels');
    const content = fields.get('content');
    const except = fields.get('except');
    return {
        levels: levels === undefined
            ? access/* readLevels */.I
            : read
                .items(levels, 'promise.levels')
                .flatMap((one) => read.oneOf(one, 'promise.levels', access/* accessLevels */.y) ?? []),
        content: (content === undefined ? undefined : read.oneOf(content, 'promise.content', ['none', 'any'])) ?? 'none',
        except: except === undefined
            ? []
            : read.items(except, 'promise.except').flatMap((one) => exceptionOf(one, read) ?? []),
    };
}
function exceptionOf(value, read) {
    const where = 'promise.except';
    const fields = read.fields(value, where, ['actions', 'resources', 'reason']);
    const actions = fields.get('actions');
    const resources = fields.get('resources');
    const reason = fields.get('reason');
    if (actions === undefined)
        return read.problem(value, `${where}: \`actions\` is missing`);
    if (resources === undefined)
        return read.problem(value, `${where}: \`resources\` is missing; \`"*"\` means all`);
    if (reason === undefined)
        return read.problem(value, `${where}: \`reason\` is missing; say why it is excepted`);
    return {
        actions: read.texts(actions, `${where}.actions`),
        resources: read.texts(resources, `${where}.resources`),
        reason: read.text(reason, `${where}.reason`) ?? '',
        span: value.span,
    };
}

;// CONCATENATED MODULE: ./lib/app/config/read-config.js









function readConfig(source, ruleIds) {
    const { value, problems } = (0,parse_yaml.parseYaml)(source);
    const read = new FieldReader();
    read.problems.push(...problems);
    const config = value === undefined || problems.length > 0 ? config_config/* defaultConfig */.sb : configOf(value, read, ruleIds);
    if (read.problems.length === 0)
        return config;
    const lines = read.problems.map(({ span, message }) => {
        const { line, column } = (0,model_source/* positionAt */.t$)(span.source, span.start);
        return `${source.file}:${line}:${column}: ${message}`;
    });
    throw new app_error/* AppError */.u('invalid-config', lines.join('\n'));
}
function configOf(value, read, ruleIds) {
    const keys = [
        'version',
        'extends',
        'paths',
        'ignore',
        'roles',
        'promise',
        'trust',
        'conventions',
        'placeholders',
        'rules',
        'suppress',
    ];
    const fields = read.fields(value, '', keys);
    const version = fields.get('version');
    if (version === undefined)
        read.problem(value, '`version: 1` is missing');
    else
        read.whole(version, 'version', 1, 1);
    const base = baseConfig(fields.get('extends'), read);
    const roles = fields.get('roles');
    const promise = fields.get('promise');
    const placeholders = fields.get('placeholders');
    const suppress = fields.get('suppress');
    return {
        paths: read.paths(fields.get('paths') ?? nothing(value), 'paths'),
        ignore: read.paths(fields.get('ignore') ?? nothing(value), 'ignore'),
        roles: roles === undefined ? base.roles : new Map([...base.roles, ...rolesOf(roles, read)]),
        promise: promise === undefined ? base.promise : readPromise(promise, read),
        trust: trustOf(fields.get('trust'), base, read),
        conventions: conventionsOf(fields.get('conventions'), base, read),
        placeholders: placeholders === undefined ? base.placeholders : textMapOf(placeholders, 'placeholders', read),
        rules: rulesOf(fields.get('rules'), ruleIds, read),
        suppress: suppress === undefined
            ? []
            : read.items(suppress, 'suppress').flatMap((one) => suppressionOf(one, ruleIds, read)),
    };
}
function nothing(value) {
    return { kind: 'list', items: [], span: value.span };
}
function baseConfig(value, read) {
    if (value === undefined)
        return config_config/* defaultConfig */.sb;
    const name = read.oneOf(value, 'extends', config_preset/* presets */.v.map((preset) => preset.name));
    const preset = config_preset/* presets */.v.find((one) => one.name === name);
    return preset === undefined ? config_config/* defaultConfig */.sb : (0,config_config/* configOfPreset */.$9)(preset);
}
function rolesOf(value, read) {
    return [...read.entries(value, 'roles')].map(([name, role]) => {
        const where = `roles.${name}`;
        const fields = read.fields(role, where, ['inline', 'trust', 'managed', 'mirrors']);
        const trust = fields.get('trust');
        const managed = fields.get('managed');
        const mirrors = fields.get('mirrors');
        return [
            name,
            {
                name,
                inline: read.paths(fields.get('inline') ?? nothing(role), `${where}.inline`),
                trust: trust === undefined ? undefined : read.path(trust, `${where}.trust`),
                managed: managed === undefined ? undefined : read.path(managed, `${where}.managed`),
                mirrors: mirrors === undefined
                    ? []
                    : read
                        .items(mirrors, `${where}.mirrors`)
                        .flatMap((one) => mirrorOf(one, `${where}.mirrors`, read) ?? []),
            },
        ];
    });
}
function mirrorOf(value, where, read) {
    const fields = read.fields(value, where, ['cloudformation', 'terraform', 'role', 'placeholders']);
    const template = fields.get('cloudformation');
    const module = fields.get('terraform');
    const role = fields.get('role');
    const names = fields.get('placeholders');
    const { span } = value;
    const placeholders = names && { placeholders: textMapOf(names, `${where}.placeholders`, read) };
    if (template !== undefined && module === undefined) {
        const file = read.path(template, `${where}.cloudformation`);
        const logicalId = role === undefined
            ? read.problem(value, `${where}: \`role\`, the role's logical id, is missing`)
            : read.text(role, `${where}.role`);
        return file === undefined || logicalId === undefined
            ? undefined
            : { kind: 'cloudformation', file, role: logicalId, ...placeholders, span };
    }
    if (module !== undefined && template === undefined) {
        const folder = read.path(module, `${where}.terraform`);
        return folder === undefined ? undefined : { kind: 'terraform', folder, ...placeholders, span };
    }
    return read.problem(value, `${where}: each mirror names either \`cloudformation\` or \`terraform\``);
}
function trustOf(value, base, read) {
    if (value === undefined)
        return base.trust;
    const fields = read.fields(value, 'trust', ['accounts', 'external-id']);
    const accounts = fields.get('accounts');
    const externalId = fields.get('external-id');
    for (const account of accounts === undefined ? [] : read.texts(accounts, 'trust.accounts'))
        if (!/^\d{12}$/.test(account))
            read.problem(accounts ?? value, `trust.accounts: \`${account}\` is not an account id of 12 digits`);
    return {
        accounts: accounts === undefined ? base.trust.accounts : read.texts(accounts, 'trust.accounts'),
        externalId: (externalId === undefined
            ? undefined
            : read.oneOf(externalId, 'trust.external-id', ['required', 'optional'])) ?? base.trust.externalId,
    };
}
function conventionsOf(value, base, read) {
    if (value === undefined)
        return base.conventions;
    const fields = read.fields(value, 'conventions', ['sid', 'actions', 'indent']);
    const sid = fields.get('sid');
    const actions = fields.get('actions');
    const indent = fields.get('indent');
    return {
        sid: sid === undefined ? base.conventions.sid : sidConventionOf(sid, read),
        actions: (actions === undefined ? undefined : read.oneOf(actions, 'conventions.actions', ['sorted', 'any'])) ??
            base.conventions.actions,
        indent: indent === undefined ? base.conventions.indent : read.whole(indent, 'conventions.indent', 1, 8),
    };
}
function sidConventionOf(value, read) {
    const pattern = read.text(value, 'conventions.sid');
    if (pattern === undefined || (0,sid_convention/* compileSidConvention */.R)(pattern) !== undefined)
        return pattern;
    return read.problem(value, `conventions.sid: \`${pattern}\` is no pattern of Sids; letters, digits, \`<0-2>\`, \`<Name>\` and \`<date>\` make one`);
}
function textMapOf(value, where, read) {
    return new Map([...read.entries(value, where)].flatMap(([name, text]) => {
        const read1 = read.text(text, `${where}.${name}`);
        return read1 === undefined ? [] : [[name, read1]];
    }));
}
function rulesOf(value, ruleIds, read) {
    if (value === undefined)
        return new Map();
    const levels = [...finding/* severities */.g, 'off'];
    return new Map([...read.fields(value, 'rules', ruleIds)].flatMap(([id, level]) => {
        const severity = read.oneOf(level, `rules.${id}`, levels);
        return severity === undefined ? [] : [[id, severity]];
    }));
}
function suppressionOf(value, ruleIds, read) {
    const fields = read.fields(value, 'suppress', [
        'rule',
        'document',
        'statement',
        'actions',
        'reason',
        'until',
    ]);
    const text = (name) => {
        const field = fields.get(name);
        return field === undefined ? undefined : read.text(field, `suppress.${name}`);
    };
    const rule = text('rule');
    const reason = text('reason');
    const until = text('until');
    if (rule === undefined)
        read.problem(value, 'suppress: `rule` is missing');
    else if (!ruleIds.includes(rule))
        read.problem(fields.get('rule') ?? value, `suppress: there is no rule \`${rule}\``);
    if (reason === undefined)
        read.problem(value, 'suppress: `reason` is missing; say why the finding is accepted');
    if (until !== undefined && !(/^\d{4}-\d{2}-\d{2}$/.test(until) && (0,sid_convention/* isDate */.$)(until.replaceAll('-', ''))))
        read.problem(fields.get('until') ?? value, `suppress: \`${until}\` is not a date such as 2027-03-31`);
    if (rule === undefined || reason === undefined)
        return [];
    const actions = fields.get('actions');
    return [
        {
            rule,
            document: text('document'),
            statement: text('statement'),
            ...(actions === undefined ? {} : { actions: read.texts(actions, 'suppress.actions') }),
            reason,
            until,
            span: value.span,
        },
    ];
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