import { describe, expect, test } from 'vitest';
import { type Template, readSections } from '../../../../src/core/parse/cloudformation/template.ts';
import { parseYaml } from '../../../../src/core/parse/parse-yaml.ts';
import { written } from './evaluated.ts';

describe('the sections of a template', () => {
  test('parameters with what they may be', () => {
    const { parameters } = read(`
Parameters:
  Plain: {Type: String, AllowedValues: ['true', 'false']}
  Number: {Type: Number, Default: 012, AllowedValues: [1, 2, [3]]}
  Switch: {Type: String, Default: true}
  List: {Type: List<Number>, Default: '1,2'}
  Untyped: {}
  Wrong: []
`);
    expect(
      [...parameters.values()].map(({ name, isList, default: given, allowedValues }) => ({
        name,
        isList,
        given,
        allowedValues,
      })),
    ).toEqual([
      { name: 'Plain', isList: false, given: undefined, allowedValues: ['true', 'false'] },
      { name: 'Number', isList: false, given: '012', allowedValues: ['1', '2'] },
      { name: 'Switch', isList: false, given: 'true', allowedValues: [] },
      { name: 'List', isList: true, given: '1,2', allowedValues: [] },
      { name: 'Untyped', isList: false, given: undefined, allowedValues: [] },
      { name: 'Wrong', isList: false, given: undefined, allowedValues: [] },
    ]);
  });

  test.each([
    ['{Type: String}', false],
    ['{}', false],
    ['{Type: String, NoEcho: true, MaxLength: 10, Default: a}', false],
    ['{Type: String, MinLength: 1}', false],
    ['{Type: String, MinLength: x}', false],
    ["{Type: String, MinLength: '2'}", true],
    ["{Type: String, AllowedPattern: '[a-z]+'}", true],
    ['{Type: String, AllowedValues: [a, b]}', true],
    ['{Type: Number}', true],
    ['{Type: AWS::SSM::Parameter::Value<String>}', true],
  ])('whether anything limits what may be given for %s: %s', (declared, isLimited) => {
    const given = read(`Parameters:\n  Id: ${declared}\n`).parameters.get('Id');
    expect(given?.isLimited).toBe(isLimited);
    expect(given && given.span.source.text.slice(given.span.start, given.span.end)).toBe('Id');
  });

  test('rules may limit every parameter', () => {
    const { parameters } = read('Rules: {R: {Assertions: []}}\nParameters: {Id: {Type: String}}\n');
    expect(parameters.get('Id')?.isLimited).toBe(true);
  });

  test('conditions as written, resources with their condition', () => {
    const { conditions, resources } = read(`
Conditions: {On: !Equals [a, b]}
Resources:
  A: {Type: Custom::A, Condition: On}
  B: {Type: Custom::B}
  C: {Type: Custom::First}
  C: {Type: Custom::Last}
  D: {Condition: On}
`);
    expect([...conditions.values()].map(written)).toEqual(['!Equals [a, b]']);
    expect(
      [...resources.values()].map(({ pointer, type, condition }) => [pointer, type.text, condition?.text]),
    ).toEqual([
      ['/Resources/A', 'Custom::A', 'On'],
      ['/Resources/B', 'Custom::B', undefined],
      ['/Resources/C', 'Custom::Last', undefined],
    ]);
  });

  test.each([
    ['says its version', 'AWSTemplateFormatVersion: 2010-09-09', true],
    ['does not say its version and may be a fragment', 'Resources: {}', false],
    ['has a transform', 'AWSTemplateFormatVersion: 2010-09-09\nTransform: Own', false],
    [
      'has a loop',
      "AWSTemplateFormatVersion: 2010-09-09\nResources: {'Fn::ForEach::L': [X, [a], {}]}",
      false,
    ],
    [
      'has an include',
      "AWSTemplateFormatVersion: 2010-09-09\nResources: {'Fn::Transform': {Name: AWS::Include}}",
      false,
    ],
    [
      'has a module',
      'AWSTemplateFormatVersion: 2010-09-09\nResources: {A: {Type: Own::A::B::MODULE}}',
      false,
    ],
  ])('is complete or not: one that %s', (_, text, expected) => {
    expect(read(text).isComplete).toBe(expected);
  });
});

function read(text: string): Template {
  const source = { file: 'template.yaml', text, bom: false };
  const { value } = parseYaml(source);
  if (value === undefined) throw new Error('not read');
  return readSections(source, value);
}
