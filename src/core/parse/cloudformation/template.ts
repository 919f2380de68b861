import type { TemplateInput } from '../../model/policy.ts';
import type { Source, Span } from '../../model/source.ts';
import { type MapValue, type StringValue, type Value, entryOf } from '../../model/value.ts';
import { joinPointer } from './join-pointer.ts';

/** The sections of a CloudFormation template, by name. */
export interface Template {
  readonly source: Source;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly mappings: ReadonlyMap<string, MapValue>;
  /** The expressions as written. */
  readonly conditions: ReadonlyMap<string, Value>;
  readonly resources: ReadonlyMap<string, Resource>;
  /** The variables of every `Fn::ForEach` that makes resources. */
  readonly loopVariables: ReadonlySet<string>;
  /** Whether all its names are written in it: no transform, macro or module adds any, and it is no fragment. */
  readonly isComplete: boolean;
}

export interface Parameter extends TemplateInput {
  readonly isList: boolean;
  readonly default: string | undefined;
  /** The values it is restricted to; empty where any will do. */
  readonly allowedValues: readonly string[];
}

export interface Resource {
  /** The logical id; within `Fn::ForEach` with the variable as written, e.g. `Bucket${Name}`. */
  readonly logicalId: string;
  readonly key: StringValue;
  /** E.g. `AWS::IAM::Role`. */
  readonly type: StringValue;
  readonly tree: MapValue;
  readonly pointer: string;
  /** The name of the condition under which it is made. */
  readonly condition: StringValue | undefined;
  readonly span: Span;
}

/**
 * Sorts a template into its sections. What has the wrong shape is left out.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html
 */
export function readSections(source: Source, tree: Value): Template {
  const resources = new Map<string, Resource>();
  const loopVariables = new Set<string>();
  collectResources(section(tree, 'Resources'), '/Resources', resources, loopVariables);
  return {
    source,
    parameters: readParameters(tree),
    mappings: new Map([...entriesOf(section(tree, 'Mappings'))].filter(isMapEntry)),
    conditions: entriesOf(section(tree, 'Conditions')),
    resources,
    loopVariables,
    isComplete: isComplete(tree, resources, loopVariables),
  };
}

/** The entries of a map by key, the last of several with the same key, as CloudFormation's readers see it. */
export function entriesOf(value: Value | undefined): ReadonlyMap<string, Value> {
  if (value?.kind !== 'map') return new Map();
  return new Map(value.entries.map((entry) => [entry.key.text, entry.value]));
}

function section(tree: Value, name: string): Value | undefined {
  return tree.kind === 'map' ? entryOf(tree, name)?.value : undefined;
}

function isMapEntry(entry: readonly [string, Value]): entry is [string, MapValue] {
  return entry[1].kind === 'map';
}

/** A template's rules may limit any of its parameters, so with rules all count as limited. */
function readParameters(tree: Value): ReadonlyMap<string, Parameter> {
  const parameters = section(tree, 'Parameters');
  if (parameters?.kind !== 'map') return new Map();
  const hasRules = section(tree, 'Rules') !== undefined;
  return new Map(
    parameters.entries.map(({ key, value }) => {
      const parameter = readParameter(key, value);
      return [key.text, hasRules ? { ...parameter, isLimited: true } : parameter];
    }),
  );
}

/** The default and allowed values of an SSM parameter type are names of stored parameters, not values. */
function readParameter({ text: name, span }: StringValue, value: Value): Parameter {
  const type = scalar(section(value, 'Type')) ?? 'String';
  const isStored = type.startsWith('AWS::SSM::Parameter::Value');
  const allowed = section(value, 'AllowedValues');
  return {
    name,
    span,
    isLimited:
      type !== 'String' ||
      ['AllowedPattern', 'AllowedValues'].some((limit) => section(value, limit) !== undefined) ||
      Number(scalar(section(value, 'MinLength')) ?? 0) > 1,
    isList: /^CommaDelimitedList$|List</.test(type) || type.includes('<CommaDelimitedList>'),
    default: isStored ? undefined : scalar(section(value, 'Default')),
    allowedValues:
      allowed?.kind === 'list' && !isStored ? allowed.items.flatMap((item) => scalar(item) ?? []) : [],
  };
}

function scalar(value: Value | undefined): string | undefined {
  return value?.kind === 'string' || value?.kind === 'number' || value?.kind === 'boolean'
    ? value.text
    : undefined;
}

/** `Fn::ForEach::Name: [Variable, collection, {resources}]` is read once, its variable a hole. */
function collectResources(
  resources: Value | undefined,
  pointer: string,
  into: Map<string, Resource>,
  loopVariables: Set<string>,
): void {
  if (resources?.kind !== 'map') return;
  for (const { key, value } of resources.entries) {
    const at = joinPointer(pointer, key.text);
    if (key.text.startsWith('Fn::ForEach::')) {
      const [variable, , body] = value.kind === 'list' ? value.items : [];
      if (variable?.kind === 'string') loopVariables.add(variable.text);
      collectResources(body, `${at}/2`, into, loopVariables);
      continue;
    }
    const type = section(value, 'Type');
    if (value.kind !== 'map' || type?.kind !== 'string') continue;
    const condition = section(value, 'Condition');
    into.set(key.text, {
      logicalId: key.text,
      key,
      type,
      tree: value,
      pointer: at,
      condition: condition?.kind === 'string' ? condition : undefined,
      span: key.span,
    });
  }
}

function isComplete(
  tree: Value,
  resources: ReadonlyMap<string, Resource>,
  loopVariables: ReadonlySet<string>,
): boolean {
  return (
    section(tree, 'AWSTemplateFormatVersion') !== undefined &&
    section(tree, 'Transform') === undefined &&
    loopVariables.size === 0 &&
    ![...entriesOf(section(tree, 'Resources')).keys()].some((key) => key.startsWith('Fn::')) &&
    ![...resources.values()].some((resource) => resource.type.text.endsWith('::MODULE'))
  );
}
