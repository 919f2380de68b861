import { type MapEntry, type MapValue, type StringValue, type Value, entryOf } from '../../model/value.ts';
import { branchesOf, choiceOf } from './branches.ts';
import type { Evaluator } from './evaluate.ts';
import { type Located, isIntrinsic } from './located.ts';
import { documentAt } from './read-documents.ts';
import { type Reading, emptyReading, propertyOf } from './reading.ts';
import type { Resource } from './template.ts';
import { type Text, hole, isAllHoles, join, literal, textOf, filledByDefaults } from './text.ts';
import { unknownAt } from './unknown.ts';

interface Form {
  /** What the policy guards. */
  readonly guarded: string;
  /** The property that names it, and what its ARN says before the name. */
  readonly resource: { readonly property: string; readonly service: string; readonly before: string };
  readonly conditions: readonly (readonly [property: string, operator: string, key: string])[];
}

/**
 * https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html
 * https://docs.aws.amazon.com/lambda/latest/api/API_AddLayerVersionPermission.html
 */
const forms: ReadonlyMap<string, Form> = new Map([
  [
    'AWS::Lambda::Permission',
    {
      guarded: 'AWS::Lambda::Function',
      resource: { property: 'FunctionName', service: 'lambda', before: 'function:' },
      conditions: [
        ['SourceArn', 'ArnLike', 'aws:SourceArn'],
        ['SourceAccount', 'StringEquals', 'aws:SourceAccount'],
        ['PrincipalOrgID', 'StringEquals', 'aws:PrincipalOrgID'],
        ['EventSourceToken', 'StringEquals', 'lambda:EventSourceToken'],
        ['FunctionUrlAuthType', 'StringEquals', 'lambda:FunctionUrlAuthType'],
        ['InvokedViaFunctionUrl', 'Bool', 'lambda:InvokedViaFunctionUrl'],
      ],
    },
  ],
  [
    'AWS::Lambda::LayerVersionPermission',
    {
      guarded: 'AWS::Lambda::LayerVersion',
      resource: { property: 'LayerVersionArn', service: 'lambda', before: 'layer:' },
      conditions: [['OrganizationId', 'StringEquals', 'aws:PrincipalOrgID']],
    },
  ],
  [
    'AWS::Events::EventBusPolicy',
    {
      guarded: 'AWS::Events::EventBus',
      resource: { property: 'EventBusName', service: 'events', before: 'event-bus/' },
      conditions: [],
    },
  ],
]);

/**
 * Reads a resource that is one statement of a resource policy, in properties of its own. The statement is put together
 * as the service does it; every part of it stands where its property does.
 */
export function readPermission(resource: Resource, properties: Located, evaluator: Evaluator): Reading {
  const form = forms.get(resource.type.text);
  if (form === undefined) return emptyReading;
  const { value } = properties;
  const tree =
    value.kind === 'map' && !isIntrinsic(value)
      ? documentOf({ resource, form, map: value, properties, evaluator })
      : unknownAt(value.span, 'properties that are not written in place are not read');
  const about = { policyType: 'resource', resourceType: form.guarded } as const;
  return { ...emptyReading, documents: [documentAt({ ...properties, value: tree }, about, evaluator)] };
}

interface Permission {
  readonly resource: Resource;
  readonly form: Form;
  readonly map: MapValue;
  readonly properties: Located;
  readonly evaluator: Evaluator;
}

function documentOf(permission: Permission): MapValue {
  const { resource, map } = permission;
  const statement = part(permission, 'Statement')?.value ?? statementOf(permission);
  const version = { ...resource.type, text: '2012-10-17' };
  return {
    kind: 'map',
    entries: [
      { key: { ...resource.type, text: 'Version' }, value: version },
      { key: { ...resource.type, text: 'Statement' }, value: statement },
    ],
    span: map.span,
  };
}

function statementOf(permission: Permission): MapValue {
  const { resource, form, map } = permission;
  const { type } = resource;
  const name = form.resource.property;
  const entries = [
    part(permission, 'StatementId', 'Sid'),
    { key: { ...type, text: 'Effect' }, value: { ...type, text: 'Allow' } },
    part(permission, 'Principal', 'Principal', principal),
    part(permission, 'Action'),
    part(permission, name, 'Resource', (value) => arn(value, form)),
    conditionOf(permission),
  ];
  return { kind: 'map', entries: entries.filter((entry) => entry !== undefined), span: map.span };
}

/** A property as a part of the statement, each branch of its value as `make` has it. */
function part(
  { map, properties, evaluator }: Permission,
  property: string,
  text = property,
  make: (value: Value) => Value = (value) => value,
): MapEntry | undefined {
  const key = entryOf(map, property)?.key;
  const value = propertyOf(properties, property, evaluator);
  if (key === undefined || value === undefined) return undefined;
  const branches = branchesOf(value).map((branch) => ({
    when: branch.when,
    value: branch.value && make(branch.value),
  }));
  const made = choiceOf(branches, value.span);
  return made && { key: { ...key, text }, value: made };
}

/** The conditions by operator, or the one of an `AWS::Events::EventBusPolicy`. */
function conditionOf(permission: Permission): MapEntry | undefined {
  const { form, map } = permission;
  const own = part(permission, 'Condition');
  if (own?.value.kind === 'map') return { ...own, value: eventBusCondition(own.value) };
  const blocks = new Map<string, MapEntry[]>();
  for (const [property, operator, key] of form.conditions) {
    const entry = part(permission, property, key);
    if (entry !== undefined) blocks.set(operator, [...(blocks.get(operator) ?? []), entry]);
  }
  const entries = [...blocks].map(([operator, block]): MapEntry => ({
    key: { kind: 'string', text: operator, holes: [], span: block[0]?.key.span ?? map.span },
    value: { kind: 'map', entries: block, span: block[0]?.value.span ?? map.span },
  }));
  const [first] = entries;
  return (
    first && { key: { ...first.key, text: 'Condition' }, value: { kind: 'map', entries, span: map.span } }
  );
}

/** `{Type: StringEquals, Key: aws:PrincipalOrgID, Value: o-…}` */
function eventBusCondition(map: MapValue): Value {
  const [operator, key, value] = ['Type', 'Key', 'Value'].map((name) => entryOf(map, name)?.value);
  if (operator?.kind !== 'string' || key?.kind !== 'string' || value === undefined) return map;
  return {
    ...map,
    entries: [{ key: operator, value: { ...map, entries: [{ key, value }] } }],
  };
}

/** A service, an account or ARN, or everyone. */
function principal(value: Value): Value {
  const text = textOf(value);
  if (text === undefined || (text.text === '*' && text.holes.length === 0)) return value;
  const type = principalType(text);
  if (type === undefined)
    return unknownAt(
      value.span,
      'whether it is a service or an account is only known when the stack is deployed',
    );
  const name: StringValue = { kind: 'string', ...text, span: value.span };
  return {
    kind: 'map',
    entries: [{ key: { kind: 'string', text: type, holes: [], span: value.span }, value: name }],
    span: value.span,
  };
}

function principalType(text: Text): 'AWS' | 'Service' | undefined {
  const known = filledByDefaults(text);
  const name = known ?? text.text;
  if (/^arn:|^[0-9]{12}$|^\$\{AWS::AccountId\}$|\.Arn\}$/.test(name)) return 'AWS';
  if (/\.(?:amazonaws\.com(?:\.cn)?|amazon\.com|\$\{AWS::URLSuffix\})$/.test(name)) return 'Service';
  return known === undefined ? undefined : 'AWS';
}

/** The ARN of what is named by name, or by the end of its ARN. */
function arn(value: Value, { resource: { service, before } }: Form): Value {
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
