import { AppError } from '../errors/app-error.ts';
import { type AccessRole, descriptions, header, rolePath } from './access-role.ts';
import {
  reportConditions,
  reportOutputs,
  reportParameters,
  reportResources,
  reportRules,
} from './cloudformation-report.ts';
import { type Input, type Part, type Template, textOf } from './template.ts';
import { type Yaml, type YamlEntry, call, mapOf, yamlText } from './yaml-text.ts';

/** Names the template has already. */
const taken: ReadonlySet<string> = new Set(['RoleName', 'CreateReport']);

/**
 * The role as a flat CloudFormation template: no transform, no nested stack and no code of its own, so that a stack set
 * takes it too. One for billing can also create the report, by resources of CloudFormation.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-concepts.html
 */
export function renderCloudFormation(role: AccessRole): string {
  const names = parameterNames(role.inputs);
  const buckets = role.inputs.find(({ kind }) => kind === 'buckets');
  const report = buckets === undefined ? undefined : (names.get(buckets.name) ?? '');
  const parameters = [...roleParameters(role, names), ...(report === undefined ? [] : reportParameters)];
  const template: readonly YamlEntry[] = [
    { key: 'AWSTemplateFormatVersion', value: '2010-09-09' },
    { key: 'Description', value: descriptions[role.connection] },
    {
      key: 'Metadata',
      value: mapOf({
        'AWS::CloudFormation::Interface': mapOf({
          ParameterGroups: [
            mapOf({
              Label: mapOf({ default: 'Connection to CloudZero' }),
              Parameters: parameters.map(({ key }) => key),
            }),
          ],
        }),
      }),
    },
    { key: 'Parameters', value: { kind: 'map', entries: parameters } },
    ...(report === undefined
      ? []
      : [
          { key: 'Rules', value: { kind: 'map', entries: reportRules } } as const,
          {
            key: 'Conditions',
            value: { kind: 'map', entries: [...reportConditions, ...bucketConditions] },
          } as const,
        ]),
    {
      key: 'Resources',
      value: {
        kind: 'map',
        entries: [
          { key: 'Role', value: roleResource(role, names) },
          ...(report === undefined ? [] : reportResources(report)),
        ],
      },
    },
    {
      key: 'Outputs',
      value: {
        kind: 'map',
        entries: [...roleOutputs, ...(report === undefined ? [] : reportOutputs)],
      },
    },
  ];
  return header(role, 'cloudformation') + yamlText({ kind: 'map', entries: template });
}

const roleOutputs: readonly YamlEntry[] = [
  {
    key: 'RoleArn',
    value: mapOf({
      Description: 'ARN of the role that CloudZero assumes',
      Value: call('GetAtt', 'Role.Arn'),
    }),
  },
  { key: 'RoleName', value: mapOf({ Description: 'Name of that role', Value: call('Ref', 'Role') }) },
];

function roleParameters(role: AccessRole, names: ReadonlyMap<string, string>): readonly YamlEntry[] {
  return [
    {
      key: 'RoleName',
      why: 'A fixed name, so that the role can be found in every account, allowed by name, and made anew under the same ARN.',
      value: mapOf({
        Type: 'String',
        Description: `Name of the role; its path is ${rolePath}`,
        Default: role.roleName,
        AllowedPattern: '^[\\w-]{1,64}$',
        ConstraintDescription: 'must be 1 to 64 letters, digits, _ and -',
      }),
    },
    ...role.inputs.map((input): YamlEntry => parameterOf(input, names.get(input.name) ?? '')),
  ];
}

function parameterOf(input: Input, key: string): YamlEntry {
  switch (input.kind) {
    case 'external-id':
      return {
        key,
        why: 'Proves to the role for whom the vendor acts. No default: every connection has its own.',
        value: mapOf({
          Type: 'String',
          Description: 'External id of this connection, as CloudZero shows it',
          NoEcho: true,
          MinLength: 16,
          MaxLength: 1224,
          AllowedPattern: '^[\\w+=,.@:/-]*$',
          ConstraintDescription: 'must be 16 to 1224 letters, digits and +=,.@:/_-',
        }),
      };
    case 'buckets':
      return {
        key,
        value: mapOf({
          Type: 'CommaDelimitedList',
          Description: 'Buckets of this account that cost reports are delivered to, separated by commas',
          AllowedPattern: '^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$',
          ConstraintDescription: 'must be names of S3 buckets, without arn:aws:s3::: and without spaces',
        }),
      };
    case 'text':
      return {
        key,
        value: mapOf({
          Type: 'String',
          Description: `What the policies call ${input.name}`,
          AllowedPattern: '^[^*?$]+$',
          ConstraintDescription: 'must not be empty, and hold no wildcard and no variable',
        }),
      };
  }
}

const bucketConditions: readonly YamlEntry[] = [
  {
    key: 'InChina',
    why: 'What Fn::Join puts between the buckets cannot be computed, so each partition that has reports is written out.',
    value: call('Equals', [call('Ref', 'AWS::Partition'), 'aws-cn']),
  },
];

function roleResource(role: AccessRole, names: ReadonlyMap<string, string>): Yaml {
  const write = (template: Template): Yaml => yamlOf(template, names);
  return mapOf({
    Type: 'AWS::IAM::Role',
    Properties: mapOf({
      RoleName: call('Ref', 'RoleName'),
      Path: rolePath,
      Description: descriptions[role.connection],
      AssumeRolePolicyDocument: write(role.trust),
      ManagedPolicyArns:
        role.managed.length === 0
          ? undefined
          : role.managed.map((arn) => call('Sub', arn.replace(/^arn:aws:/, 'arn:${AWS::Partition}:'))),
      Policies: role.policies.map(({ name, template }) =>
        mapOf({ PolicyName: name, PolicyDocument: write(template) }),
      ),
      Tags: [mapOf({ Key: 'cloudzero-connection', Value: role.connection })],
    }),
  });
}

function yamlOf(template: Template, names: ReadonlyMap<string, string>): Yaml {
  switch (template.kind) {
    case 'text':
      return textValue(template.parts, names);
    case 'each':
      return splitList([template], names);
    case 'plain':
      return template;
    case 'list':
      return template.items.some(({ kind }) => kind === 'each')
        ? splitList(template.items, names)
        : template.items.map((item) => yamlOf(item, names));
    case 'map':
      return {
        kind: 'map',
        entries: template.entries.map(([key, value]) => ({ key, value: yamlOf(value, names) })),
      };
  }
}

function textValue(parts: readonly Part[], names: ReadonlyMap<string, string>): Yaml {
  const [only] = parts;
  if (only === undefined) return '';
  if (parts.length === 1)
    return typeof only === 'string'
      ? only
      : call('Ref', only.kind === 'partition' ? 'AWS::Partition' : nameIn(names, only));
  // What looks like a variable and is none is no business of Fn::Sub.
  if (parts.some((part) => typeof part === 'string' && /\$\{/.test(part.replace(/\$\{[^${}!]+\}/g, ''))))
    return call('Join', ['', parts.map((part) => textValue([part], names))]);
  const written = parts.map((part) => (typeof part === 'string' ? part.replaceAll('${', '${!') : part));
  return call(
    'Sub',
    textOf(written, (hole) => `\${${hole.kind === 'partition' ? 'AWS::Partition' : nameIn(names, hole)}}`),
  );
}

/** A list of which one item stands for as many as there are buckets: joined into one text, then split again. */
function splitList(items: readonly Template[], names: ReadonlyMap<string, string>): Yaml {
  const texts = items.map((item) => {
    if (item.kind === 'each') return eachBucket(suffixOf(item.rest), nameIn(names, item.input));
    if (item.kind === 'text') return yamlOf(withoutComma(item), names);
    throw new AppError('not-renderable', 'A list of ARNs holds something that is none.');
  });
  const [only] = texts;
  return call('Split', [',', texts.length === 1 && only !== undefined ? only : call('Join', [',', texts])]);
}

/** The rest of an ARN stands in Fn::Sub and between the commas of Fn::Join. */
function suffixOf(rest: string): string {
  if (!/[,$]/.test(rest)) return rest;
  throw new AppError(
    'not-renderable',
    `\`${rest}\` follows the name of a bucket; CloudFormation can repeat no comma and no variable.`,
  );
}

function withoutComma(item: Template & { kind: 'text' }): Template {
  const text = item.parts.filter((part) => typeof part === 'string').find((part) => part.includes(','));
  if (text === undefined) return item;
  throw new AppError(
    'not-renderable',
    `The ARN \`${text}\` has a comma in it and stands in one list with buckets, which CloudFormation separates by commas.`,
  );
}

function eachBucket(rest: string, parameter: string): Yaml {
  const joined = (partition: string): Yaml =>
    call('Join', [`${rest},arn:${partition}:s3:::`, call('Ref', parameter)]);
  return call('Sub', [
    `arn:\${AWS::Partition}:s3:::\${Buckets}${rest}`,
    mapOf({ Buckets: call('If', ['InChina', joined('aws-cn'), joined('aws')]) }),
  ]);
}

function nameIn(names: ReadonlyMap<string, string>, input: Input): string {
  return names.get(input.name) ?? input.name;
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html */
function parameterNames(inputs: readonly Input[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const used = new Set(taken);
  for (const { name, kind } of inputs) {
    const bare = name.replace(/[^A-Za-z0-9]/g, '');
    const parameter = kind === 'buckets' && !bare.endsWith('s') ? `${bare}s` : bare;
    if (parameter === '' || used.has(parameter))
      throw new AppError(
        'not-renderable',
        `The placeholder \`${name}\` makes the parameter \`${parameter}\`, which the template already has; call it something else.`,
      );
    used.add(parameter);
    names.set(name, parameter);
  }
  return names;
}
