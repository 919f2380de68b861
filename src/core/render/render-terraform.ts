import { AppError } from '../errors/app-error.ts';
import { type AccessRole, descriptions, header, rolePath } from './access-role.ts';
import { type Hcl, type HclBlock, expression, hclText, quoted } from './hcl-text.ts';
import type { RenderedFile } from './rendered-file.ts';
import type { Input, Part, Template } from './template.ts';

/** The role as a Terraform module of four files, laid out as `terraform fmt` does. */
export function renderTerraform(role: AccessRole): readonly RenderedFile[] {
  const names = variableNames(role.inputs);
  return [
    { path: 'main.tf', text: `${header(role, 'terraform')}\n${hclText(mainBlocks(role, names))}` },
    { path: 'variables.tf', text: hclText(variableBlocks(role, names)) },
    { path: 'outputs.tf', text: hclText(outputBlocks) },
    { path: 'versions.tf', text: hclText([versions]) },
  ];
}

function mainBlocks(role: AccessRole, names: ReadonlyMap<string, string>): readonly HclBlock[] {
  const encoded = (template: Template): Hcl => ({
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
        ['path', quoted(rolePath)],
        ['description', quoted(descriptions[role.connection])],
        ['tags', expression(`merge(var.tags, { cloudzero-connection = "${role.connection}" })`)],
        '',
        ['assume_role_policy', encoded(role.trust)],
      ],
    },
    ...role.policies.map(({ name, template }, index): HclBlock => ({
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

/** The keys hold no partition: they are to be known before anything is asked of AWS. */
function attachments(managed: readonly string[]): HclBlock {
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

function variableBlocks(role: AccessRole, names: ReadonlyMap<string, string>): readonly HclBlock[] {
  return [
    ...role.inputs.map((input) => variableOf(input, names.get(input.name) ?? '')),
    {
      header: 'variable "role_name"',
      body: [
        ['description', quoted(`Name of the role; its path is ${rolePath}.`)],
        ['type', expression('string')],
        ['default', quoted(role.roleName)],
        '',
        validation(
          'can(regex("^[\\\\w-]{1,64}$", var.role_name))',
          'The name of the role has 1 to 64 letters, digits, _ and -.',
        ),
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

function variableOf(input: Input, name: string): HclBlock {
  const described = (description: string, type: string): HclBlock['body'] => [
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
          // The regular expressions of Terraform repeat nothing more than a thousand times.
          validation(
            `length(var.${name}) >= 16 && length(var.${name}) <= 1224 && can(regex("^[\\\\w+=,.@:/-]*$", var.${name}))`,
            'An external id has 16 to 1224 letters, digits and +=,.@:/_-.',
          ),
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
          validation(
            `alltrue([for bucket in var.${name} : can(regex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", bucket))])`,
            'Each is the name of an S3 bucket, without arn:aws:s3:::.',
          ),
        ],
      };
    case 'text':
      return {
        header: `variable "${name}"`,
        body: [
          ...described(`What the policies call ${input.name}.`, 'string'),
          '',
          validation(
            `can(regex("^[^*?$]+$", var.${name}))`,
            'It must not be empty, and hold no wildcard and no variable.',
          ),
        ],
      };
  }
}

function validation(condition: string, message: string): HclBlock {
  return {
    header: 'validation',
    body: [
      ['condition', expression(condition)],
      ['error_message', quoted(message)],
    ],
  };
}

const outputBlocks: readonly HclBlock[] = [
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

const versions: HclBlock = {
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

function hclOf(template: Template, names: ReadonlyMap<string, string>): Hcl {
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
        entries: template.entries.map(([key, value]) => [key, hclOf(value, names)] as const),
      };
  }
}

/** A list in which some items stand for as many as there are buckets is the lists of either kind, flattened. */
function listOf(items: readonly Template[], names: ReadonlyMap<string, string>): Hcl {
  const lists: Hcl[] = [];
  let fixed: Hcl[] = [];
  for (const item of items) {
    if (item.kind !== 'each') {
      if (fixed.length === 0) lists.push({ kind: 'list', items: fixed });
      fixed.push(hclOf(item, names));
    } else {
      lists.push(eachBucket(item, names));
      fixed = [];
    }
  }
  const [only] = lists;
  if (only === undefined) return { kind: 'list', items: [] };
  return lists.length === 1
    ? only
    : { kind: 'call', name: 'flatten', argument: { kind: 'list', items: lists } };
}

function textValue(parts: readonly Part[], names: ReadonlyMap<string, string>): Hcl {
  const [only] = parts;
  if (parts.length === 1 && typeof only === 'object') return expression(reference(only, names));
  return quoted(...parts.map((part) => (typeof part === 'string' ? part : { fill: reference(part, names) })));
}

function eachBucket(
  { input, rest }: Template & { readonly kind: 'each' },
  names: ReadonlyMap<string, string>,
): Hcl {
  const arn = quoted('arn:', { fill: 'local.partition' }, ':s3:::', { fill: 'bucket' }, rest);
  const text = arn.kind === 'expression' ? arn.text : '';
  return expression(`[for bucket in ${reference(input, names)} : ${text}]`);
}

function reference(hole: Exclude<Part, string>, names: ReadonlyMap<string, string>): string {
  return hole.kind === 'partition' ? 'local.partition' : `var.${names.get(hole.name) ?? hole.name}`;
}

/** What Terraform keeps for itself: https://developer.hashicorp.com/terraform/language/values/variables */
const reserved: readonly string[] = [
  'count',
  'depends_on',
  'for_each',
  'lifecycle',
  'locals',
  'providers',
  'source',
  'version',
];

function variableNames(inputs: readonly Input[]): ReadonlyMap<string, string> {
  const used = new Set(['role_name', 'tags', ...reserved]);
  const names = new Map<string, string>();
  for (const { name, kind } of inputs) {
    const snake = name
      .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
      .replace(/[^A-Za-z0-9]+/g, '_')
      .toLowerCase();
    const variable = kind === 'buckets' && !snake.endsWith('s') ? `${snake}s` : snake;
    if (used.has(variable) || !/^[a-z]/.test(variable))
      throw new AppError(
        'not-renderable',
        `The placeholder \`${name}\` makes the variable \`${variable}\`, which the module cannot have; call it something else.`,
      );
    used.add(variable);
    names.set(name, variable);
  }
  return names;
}
