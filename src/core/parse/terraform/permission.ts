import type { PolicyDocument } from '../../model/policy.ts';
import type { Span } from '../../model/source.ts';
import type { MapEntry, MapValue, StringValue, Value } from '../../model/value.ts';
import {
  type Text,
  filledByDefaults,
  hole,
  isAllHoles,
  join,
  literal,
  textOf,
} from '../cloudformation/text.ts';
import { unknownAt } from '../cloudformation/unknown.ts';
import { readPolicyDocument } from '../policy-document.ts';
import { guardOf } from './condition.ts';
import { headerOf } from './data-documents.ts';
import { evaluate } from './evaluate.ts';
import type { ModuleBlock } from './module.ts';
import { aboutOf } from './read-policies.ts';
import type { Scope } from './scope.ts';

interface Form {
  readonly resourceType: string;
  /** The argument that names what is guarded, and what its ARN says before the name. */
  readonly resource: readonly [argument: string, service: string, before: string];
  readonly conditions: readonly (readonly [argument: string, operator: string, key: string])[];
}

/**
 * https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html
 * https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutPermission.html
 */
const forms: ReadonlyMap<string, Form> = new Map([
  [
    'aws_lambda_permission',
    {
      resourceType: 'AWS::Lambda::Function',
      resource: ['function_name', 'lambda', 'function:'],
      conditions: [
        ['source_arn', 'ArnLike', 'aws:SourceArn'],
        ['source_account', 'StringEquals', 'aws:SourceAccount'],
        ['principal_org_id', 'StringEquals', 'aws:PrincipalOrgID'],
        ['event_source_token', 'StringEquals', 'lambda:EventSourceToken'],
        ['function_url_auth_type', 'StringEquals', 'lambda:FunctionUrlAuthType'],
      ],
    },
  ],
  [
    'aws_lambda_layer_version_permission',
    {
      resourceType: 'AWS::Lambda::LayerVersion',
      resource: ['layer_name', 'lambda', 'layer:'],
      conditions: [['organization_id', 'StringEquals', 'aws:PrincipalOrgID']],
    },
  ],
]);

/** The policy of a resource that is one statement in arguments of its own; undefined for other resources. */
export function permissionOf(block: ModuleBlock, scope: Scope): PolicyDocument | undefined {
  const form = block.kind === 'resource' ? forms.get(block.type) : undefined;
  if (form === undefined) return undefined;
  const header = headerOf(block);
  const conditions = conditionEntry(form, block, scope);
  const entries = [
    part('statement_id', 'Sid', block, scope),
    { key: string('Effect', header), value: string('Allow', header) },
    part('principal', 'Principal', block, scope, principal),
    part('action', 'Action', block, scope),
    part(form.resource[0], 'Resource', block, scope, (value) => arn(value, form)),
    conditions,
  ];
  const { span } = block.block;
  const statement: MapValue = { kind: 'map', entries: entries.filter((entry) => entry !== undefined), span };
  const tree: MapValue = {
    kind: 'map',
    entries: [
      { key: string('Version', header), value: string('2012-10-17', header) },
      { key: string('Statement', header), value: statement },
    ],
    span,
  };
  const about = aboutOf(block, block.address, { policyType: 'resource', resourceType: form.resourceType });
  return readPolicyDocument(tree, { ...about, when: guardOf(block.block.body, scope, evaluate) });
}

function part(
  argument: string,
  element: string,
  { block }: ModuleBlock,
  scope: Scope,
  make: (value: Value) => Value = (value) => value,
): MapEntry | undefined {
  const attribute = block.body.attributes.find(({ name }) => name.text === argument);
  const value = attribute && evaluate(attribute.expression, scope);
  if (attribute === undefined || value === undefined || value.kind === 'null') return undefined;
  const key = string(element, attribute.name.span);
  if (value.kind !== 'choice') return { key, value: make(value) };
  const options = value.options.map((option) => ({
    ...option,
    value: option.value && present(option.value, make),
  }));
  return { key, value: { ...value, options } };
}

function present(value: Value, make: (value: Value) => Value): Value | undefined {
  return value.kind === 'null' ? undefined : make(value);
}

function conditionEntry({ conditions }: Form, block: ModuleBlock, scope: Scope): MapEntry | undefined {
  const operators = new Map<string, MapEntry[]>();
  for (const [argument, operator, key] of conditions) {
    const entry = part(argument, key, block, scope);
    if (entry !== undefined) operators.set(operator, [...(operators.get(operator) ?? []), entry]);
  }
  const { span } = block.block;
  const entries = [...operators].map(([operator, keys]): MapEntry => {
    const at = keys[0]?.key.span ?? span;
    return { key: string(operator, at), value: { kind: 'map', entries: keys, span: at } };
  });
  const [first] = entries;
  return first && { key: string('Condition', first.key.span), value: { kind: 'map', entries, span } };
}

/** A service, an account or ARN, or everyone. */
function principal(value: Value): Value {
  const text = textOf(value);
  if (text === undefined || (text.text === '*' && text.holes.length === 0)) return value;
  const type = principalType(text);
  if (type === undefined)
    return unknownAt(value.span, 'whether it is a service or an account is only known when it is deployed');
  const { span } = value;
  return {
    kind: 'map',
    entries: [{ key: string(type, span), value: { kind: 'string', ...text, span } }],
    span,
  };
}

function principalType(text: Text): 'AWS' | 'Service' | undefined {
  const known = filledByDefaults(text);
  const name = known ?? text.text;
  if (/^arn:|^[0-9]{12}$|account_id\}$|arn\}$/.test(name)) return 'AWS';
  if (/\.(?:amazonaws\.com(?:\.cn)?|amazon\.com|\$\{data\.aws_partition\.[\w-]+\.dns_suffix\})$/.test(name))
    return 'Service';
  return known === undefined ? undefined : 'AWS';
}

/** The ARN of what is named by name, or by the end of its ARN. */
function arn(value: Value, { resource: [, service, before] }: Form): Value {
  const text = textOf(value);
  if (text === undefined || text.text.startsWith('arn:') || isAllHoles(text)) return value;
  const parts = [
    literal('arn:'),
    hole('AWS::Partition'),
    literal(`:${service}:`),
    hole('AWS::Region'),
    literal(':'),
  ];
  if (!text.text.includes(`:${before}`)) parts.push(hole('AWS::AccountId'), literal(`:${before}`));
  return { kind: 'string', ...join([...parts, text]), span: value.span };
}

function string(text: string, span: Span): StringValue {
  return { kind: 'string', text, holes: [], span };
}
