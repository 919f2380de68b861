"use strict";
exports.id = 6235;
exports.ids = [6235];
exports.modules = {

/***/ 76235:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerraform: () => (/* binding */ renderTerraform)
});

// EXTERNAL MODULE: ./lib/core/errors/app-error.js + 1 modules
var app_error = __webpack_require__(6940);
// EXTERNAL MODULE: ./lib/core/render/access-role.js
var access_role = __webpack_require__(26517);
;// CONCATENATED MODULE: ./lib/core/render/hcl-text.js
function expression(text) {
    return { kind: 'expression', text };
}
function quoted(...pieces) {
    const written = pieces.map((piece, index) => typeof piece === 'string' ? escaped(piece, index < pieces.length - 1) : `\${${piece.fill}}`);
    return expression(`"${written.join('')}"`);
}
function hclText(blocks) {
    return blocks.map((block) => `${linesOfBlock(block).join('\n')}\n`).join('\n');
}
function linesOfBlock({ header, body }) {
    if (body.length === 0)
        return [`${header} {}`];
    return [`${header} {`, ...bodyLines(body).map(indent), '}'];
}
function bodyLines(body) {
    return alignedLines(body.map((item) => {
        if (item === '')
            return { lines: [''] };
        return 'header' in item ? { lines: linesOfBlock(item) } : { key: item[0], lines: linesOf(item[1]) };
    }));
}
function alignedLines(rows) {
    const isShort = (row) => row?.key !== undefined && row.lines.length === 1;
    const result = [];
    let width = 0;
    rows.forEach(({ key, lines }, index) => {
        if (key === undefined)
            return void result.push(...lines);
        if (!isShort(rows[index]))
            width = key.length;
        else if (!isShort(rows[index - 1])) {
            let end = index;
            while (isShort(rows[end]))
                end++;
            width = Math.max(...rows.slice(index, end).map((row) => row.key?.length ?? 0));
        }
        result.push(`${key.padEnd(width)} = ${lines[0] ?? ''}`, ...lines.slice(1));
    });
    return result;
}
function linesOf(value) {
    switch (value.kind) {
        case 'expression':
            return [value.text];
        case 'call': {
            const lines = linesOf(value.argument);
            return lines.map((line, index) => `${index === 0 ? `${value.name}(` : ''}${line}${index === lines.length - 1 ? ')' : ''}`);
        }
        case 'list':
            if (value.items.length === 0)
                return ['[]'];
            return ['[', ...value.items.flatMap((item) => withComma(linesOf(item))).map(indent), ']'];
        case 'object':
            if (value.entries.length === 0)
                return ['{}'];
            return [
                '{',
                ...alignedLines(value.entries.map(([key, inner]) => ({ key: keyText(key), lines: linesOf(inner) }))).map(indent),
                '}',
            ];
    }
}
function withComma(lines) {
    return lines.map((line, index) => (index === lines.length - 1 ? `${line},` : line));
}
function indent(line) {
    return line === '' ? '' : `  ${line}`;
}
function keyText(key) {
    const isWord = /^[A-Za-z_][\w-]*$/.test(key) && !['for', 'null', 'true', 'false'].includes(key);
    return isWord ? key : `"${escaped(key, false)}"`;
}
const marks = {
    '"': '\\"',
    '\\': '\\\\',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
};
function escaped(text, isBeforeFill) {
    const plain = Array.from(text, (character) => {
        if (marks[character] !== undefined)
            return marks[character];
        if (!/[\p{C}\u2028\u2029\ufeff]/u.test(character))
            return character;
        return unicode(character);
    }).join('');
    const closed = plain.replace(/([$%]*)([$%])\{/g, (_, before, sign) => before === '' ? `${sign}${sign}{` : `${before}${unicode(sign)}{`);
    return isBeforeFill ? closed.replace(/[$%]$/, unicode) : closed;
}
function unicode(character) {
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff
        ? `\\U${code.toString(16).padStart(8, '0')}`
        : `\\u${code.toString(16).padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./lib/core/render/render-terraform.js



function renderTerraform(role) {
    const names = variableNames(role.inputs);
    return [
        { path: 'main.tf', text: `${(0,access_role/* header */.wx)(role, 'terraform')}\n${hclText(mainBlocks(role, names))}` },
        { path: 'variables.tf', text: hclText(variableBlocks(role, names)) },
        { path: 'outputs.tf', text: hclText(outputBlocks) },
        { path: 'versions.tf', text: hclText([versions]) },
    ];
}
function mainBlocks(role, names) {
    const encoded = (template) => ({
        kind: 'call',
        name: 'jsonencode',
        argument: hclOf(template, names),
    });
    return [
        { header: 'data "aws_partition" "current"', body: [] },
        {
            header: 'locals',
            body: [['partition', expression('data.aws_partition.current.partition')]],
        },
        {
            header: 'resource "aws_iam_role" "this"',
            body: [
                ['name', expression('var.role_name')],
                ['path', quoted(access_role/* rolePath */.ks)],
                ['description', quoted(access_role/* descriptions */.eH[role.connection])],
                ['tags', expression(`merge(var.tags, { cloudzero-connection = "${role.connection}" })`)],
                '',
                ['assume_role_policy', encoded(role.trust)],
            ],
        },
        ...role.policies.map(({ name, template }, index) => ({
            header: `resource "aws_iam_role_policy" "${index === 0 ? 'this' : `this_${index + 1}`}"`,
            body: [
                ['name', quoted(name)],
                ['role', expression('aws_iam_role.this.id')],
                '',
                ['policy', encoded(template)],
            ],
        })),
        ...(role.managed.length === 0 ? [] : [attachments(role.managed)]),
    ];
}
function attachments(managed) {
    return {
        header: 'resource "aws_iam_role_policy_attachment" "managed"',
        body: [
            [
                'for_each',
                {
                    kind: 'call',
                    name: 'toset',
                    argument: { kind: 'list', items: managed.map((arn) => quoted(arn.replace(/^arn:aws:iam::/, ''))) },
                },
            ],
            '',
            ['role', expression('aws_iam_role.this.name')],
            ['policy_arn', quoted('arn:', { fill: 'local.partition' }, ':iam::', { fill: 'each.value' })],
        ],
    };
}
function variableBlocks(role, names) {
    return [
        ...role.inputs.map((input) => variableOf(input, names.get(input.name) ?? '')),
        {
            header: 'variable "role_name"',
            body: [
                ['description', quoted(`Name of the role; its path is ${access_role/* rolePath */.ks}.`)],
                ['type', expression('string')],
                ['default', quoted(role.roleName)],
                '',
                validation('can(regex("^[\\\\w-]{1,64}$", var.role_name))', 'The name of the role has 1 to 64 letters, digits, _ and -.'),
            ],
        },
        {
            header: 'variable "tags"',
            body: [
                ['description', quoted('Tags of the role, besides the one of the module.')],
                ['type', expression('map(string)')],
                ['default', expression('{}')],
            ],
        },
    ];
}
function variableOf(input, name) {
    const described = (description, type) => [
        ['description', quoted(description)],
        ['type', expression(type)],
    ];
    switch (input.kind) {
        case 'external-id':
            return {
                header: `variable "${name}"`,
                body: [
                    ...described('External id of this connection, as CloudZero shows it.', 'string'),
                    ['sensitive', expression('true')],
                    '',
                    validation(`length(var.${name}) >= 16 && length(var.${name}) <= 1224 && can(regex("^[\\\\w+=,.@:/-]*$", var.${name}))`, 'An external id has 16 to 1224 letters, digits and +=,.@:/_-.'),
                ],
            };
        case 'buckets':
            return {
                header: `variable "${name}"`,
                body: [
                    ...described('Buckets of this account that cost reports are delivered to.', 'list(string)'),
                    '',
                    validation(`length(var.${name}) > 0`, 'Name at least one bucket.'),
                    '',
                    validation(`alltrue([for bucket in var.${name} : can(regex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", bucket))])`, 'Each is the name of an S3 bucket, without arn:aws:s3:::.'),
                ],
            };
        case 'text':
            return {
                header: `variable "${name}"`,
                body: [
                    ...described(`What the policies call ${input.name}.`, 'string'),
                    '',
                    validation(`can(regex("^[^*?$]+$", var.${name}))`, 'It must not be empty, and hold no wildcard and no variable.'),
                ],
            };
    }
}
function validation(condition, message) {
    return {
        header: 'validation',
        body: [
            ['condition', expression(condition)],
            ['error_message', quoted(message)],
        ],
    };
}
const outputBlocks = [
    {
        header: 'output "role_arn"',
        body: [
            ['description', quoted('ARN of the role that CloudZero assumes.')],
            ['value', expression('aws_iam_role.this.arn')],
        ],
    },
    {
        header: 'output "role_name"',
        body: [
            ['description', quoted('Name of that role.')],
            ['value', expression('aws_iam_role.this.name')],
        ],
    },
];
const versions = {
    header: 'terraform',
    body: [
        ['required_version', quoted('>= 1.3')],
        '',
        {
            header: 'required_providers',
            body: [
                [
                    'aws',
                    {
                        kind: 'object',
                        entries: [
                            ['source', quoted('hashicorp/aws')],
                            ['version', quoted('>= 5.0')],
                        ],
                    },
                ],
            ],
        },
    ],
};
function hclOf(template, names) {
    switch (template.kind) {
        case 'text':
            return textValue(template.parts, names);
        case 'each':
            return eachBucket(template, names);
        case 'plain':
            return expression(template.text);
        case 'list':
            return listOf(template.items, names);
        case 'map':
            return {
                kind: 'object',
                entries: template.entries.map(([key, value]) => [key, hclOf(value, names)]),
            };
    }
}
function listOf(items, names) {
    const lists = [];
    let fixed = [];
    for (const item of items) {
        if (item.kind !== 'each') {
            if (fixed.length === 0)
                lists.push({ kind: 'list', items: fixed });
            fixed.push(hclOf(item, names));
        }
        else {
            lists.push(eachBucket(item, names));
            fixed = [];
        }
    }
    const [only] = lists;
    if (only === undefined)
        return { kind: 'list', items: [] };
    return lists.length === 1
        ? only
        : { kind: 'call', name: 'flatten', argument: { kind: 'list', items: lists } };
}
function textValue(parts, names) {
    const [only] = parts;
    if (parts.length === 1 && typeof only === 'object')
        return expression(reference(only, names));
    return quoted(...parts.map((part) => (typeof part === 'string' ? part : { fill: reference(part, names) })));
}
function eachBucket({ input, rest }, names) {
    const arn = quoted('arn:', { fill: 'local.partition' }, ':s3:::', { fill: 'bucket' }, rest);
    const text = arn.kind === 'expression' ? arn.text : '';
    return expression(`[for bucket in ${reference(input, names)} : ${text}]`);
}
function reference(hole, names) {
    return hole.kind === 'partition' ? 'local.partition' : `var.${names.get(hole.name) ?? hole.name}`;
}
const reserved = [
    'count',
    'depends_on',
    'for_each',
    'lifecycle',
    'locals',
    'providers',
    'source',
    'version',
];
function variableNames(inputs) {
    const used = new Set(['role_name', 'tags', ...reserved]);
    const names = new Map();
    for (const { name, kind } of inputs) {
        const snake = name
            .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
            .replace(/[^A-Za-z0-9]+/g, '_')
            .toLowerCase();
        const variable = kind === 'buckets' && !snake.endsWith('s') ? `${snake}s` : snake;
        if (used.has(variable) || !/^[a-z]/.test(variable))
            throw new app_error/* AppError */.u('not-renderable', `The placeholder \`${name}\` makes the variable \`${variable}\`, which the module cannot have; call it something else.`);
        used.add(variable);
        names.set(name, variable);
    }
    return names;
}


/***/ })

};
;