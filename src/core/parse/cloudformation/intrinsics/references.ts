import type { Value } from '../../../model/value.ts';
import { type Call, type Intrinsic, argumentsOf } from '../intrinsic.ts';
import type { Parameter } from '../template.ts';
import { hole, itemOf, join, textOf } from '../text.ts';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html */
const pseudoParameters: ReadonlySet<string> = new Set([
  'AWS::AccountId',
  'AWS::Partition',
  'AWS::Region',
  'AWS::StackId',
  'AWS::StackName',
  'AWS::URLSuffix',
]);

/** `Ref`: a parameter, pseudo parameter or resource. */
export const ref: Intrinsic = (argument, call) =>
  call.each([call.evaluate(argument)], ([name]) => {
    if (name?.kind === 'unknown') return call.unknown(name.reason);
    if (name?.kind !== 'string') return call.malformed('Ref takes the name of a parameter or resource');
    if (name.holes.length > 0)
      return call.unknown('what it refers to is only known when the stack is deployed');
    return refer(name.text, call);
  });

/** What a name refers to; undefined for `AWS::NoValue`. Names that nothing has are told, and stay holes. */
export function refer(name: string, call: Call): Value | undefined {
  const { parameters, resources, loopVariables, isComplete } = call.template;
  if (name === 'AWS::NoValue') return undefined;
  if (name === 'AWS::NotificationARNs')
    return call.unknown('the notification topics of the stack are only known when it is deployed');
  const parameter = parameters.get(name);
  if (parameter?.isList === true) return itemsOf(parameter, call);
  const isKnown =
    parameter !== undefined || pseudoParameters.has(name) || resources.has(name) || loopVariables.has(name);
  if (!isKnown && (isComplete || /^aws:/i.test(name))) call.report(unknownName(name, call));
  return call.string(hole(name, parameter?.default, parameter?.allowedValues));
}

/**
 * A list parameter: the items of its default, each a hole that it fills; unknown without one.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
 */
function itemsOf({ name, default: given = '' }: Parameter, call: Call): Value {
  const items = given.split(',').map((item) => item.trim());
  if (items.every((item) => item === '')) {
    const reason = `the items of the list parameter ${name} are only known when the stack is deployed`;
    return { ...call.unknown(reason), list: name };
  }
  const nameOf = (index: number) => (items.length === 1 ? name : `${name}[${index}]`);
  return {
    kind: 'list',
    items: items.map((item, index) => call.string(itemOf(name, hole(nameOf(index), item)))),
    span: call.span,
  };
}

/** `Fn::GetAtt`: `Resource.Attribute` or a list of the two. */
export const getAtt: Intrinsic = (argument, call) => {
  const parts = argument.kind === 'string' ? [argument] : argumentsOf(argument, 2);
  if (parts === undefined)
    return call.malformed(
      'Fn::GetAtt takes the logical id of a resource and the name of one of its attributes',
    );
  return call.each(
    parts.map((part) => call.evaluate(part)),
    (values) => {
      const texts = values.flatMap((value) => (value === undefined ? [] : (textOf(value) ?? [])));
      if (texts.length < parts.length || texts.some((text) => text.holes.length > 0))
        return call.unknown('the attribute it names is only known when the stack is deployed');
      return attribute(join(texts, '.').text, call);
    },
  );
};

/** The attribute of a resource, written `Resource.Attribute`. */
export function attribute(name: string, call: Call): Value {
  const { resources, isComplete } = call.template;
  const dot = name.indexOf('.');
  if (dot <= 0 || dot === name.length - 1)
    return call.malformed(`${name} is not a resource and one of its attributes, written Resource.Attribute`);
  if (isComplete && !resources.has(name.slice(0, dot))) call.report(unknownName(name.slice(0, dot), call));
  return call.string(hole(name));
}

/** `Fn::ImportValue`: what another stack exports. */
export const importValue: Intrinsic = (argument, call) =>
  call.each([call.evaluate(argument)], ([name]) => {
    if (name?.kind === 'unknown') return call.unknown(name.reason);
    const text = name && textOf(name);
    if (text === undefined) return call.malformed('Fn::ImportValue takes the name of an export');
    return call.string(hole(`Fn::ImportValue ${text.text}`));
  });

function unknownName(name: string, call: Call): string {
  const isVariable = call.name === 'Fn::Sub' && name.includes(':');
  return (
    `${call.name} names ${name}, which is no parameter or resource of this template` +
    (isVariable ? `; to leave \${${name}} to IAM write \${!${name}}` : '')
  );
}
