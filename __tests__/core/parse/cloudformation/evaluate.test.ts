import { describe, expect, test } from 'vitest';
import type { Value } from '../../../../src/core/model/value.ts';
import { evaluateJson, evaluateYaml, shown, written } from './evaluated.ts';

const choice = (...options: readonly (readonly [string, unknown])[]): Map<string, unknown> =>
  new Map(options);

interface Row {
  readonly name: string;
  readonly yaml?: string;
  readonly json?: string;
  readonly expected: unknown;
}

const rows: readonly Row[] = [
  // Ref
  { name: 'Ref of a parameter', yaml: '!Ref Bucket', json: '{"Ref": "Bucket"}', expected: '‹Bucket›' },
  { name: 'Ref in its long form', yaml: 'Ref: Bucket', expected: '‹Bucket›' },
  {
    name: 'Ref of a parameter with a default',
    yaml: '!Ref Env',
    json: '{"Ref": "Env"}',
    expected: '‹Env=prod›',
  },
  {
    name: 'a number as default',
    yaml: '!Ref Account',
    json: '{"Ref": "Account"}',
    expected: '‹Account=111122223333›',
  },
  { name: 'a stored parameter, whose default is a name', yaml: '!Ref Stored', expected: '‹Stored›' },
  { name: 'Ref of a resource', yaml: '!Ref Topic', json: '{"Ref": "Topic"}', expected: '‹Topic›' },
  {
    name: 'a pseudo parameter',
    yaml: '!Ref AWS::AccountId',
    json: '{"Ref": "AWS::AccountId"}',
    expected: '‹AWS::AccountId›',
  },
  { name: 'nothing', yaml: "!Ref 'AWS::NoValue'", json: '{"Ref": "AWS::NoValue"}', expected: undefined },
  {
    name: 'nothing in a list',
    yaml: '- a\n- !Ref AWS::NoValue\n- b',
    json: '["a", {"Ref": "AWS::NoValue"}, "b"]',
    expected: ['a', 'b'],
  },
  {
    name: 'nothing in a map',
    yaml: 'a: 1\nb: !Ref AWS::NoValue',
    json: '{"a": 1, "b": {"Ref": "AWS::NoValue"}}',
    expected: { a: 1 },
  },
  {
    name: 'a list parameter',
    yaml: '!Ref Arns',
    json: '{"Ref": "Arns"}',
    expected: ['‹Arns[0]=a›', '‹Arns[1]=b›'],
  },
  { name: 'a list parameter whose default is one item', yaml: '!Ref Single', expected: ['‹Single=a b›'] },
  {
    name: 'a list parameter whose default is empty',
    yaml: '!Ref Blank',
    expected: '?the items of the list parameter Blank are only known when the stack is deployed',
  },
  {
    name: 'a list parameter of an AWS type',
    yaml: '!Ref Subnets',
    expected: '?the items of the list parameter Subnets are only known when the stack is deployed',
  },
  {
    name: 'a stored list',
    yaml: '!Ref StoredList',
    expected: '?the items of the list parameter StoredList are only known when the stack is deployed',
  },
  {
    name: 'a stored list of texts',
    yaml: '!Ref StoredArns',
    expected: '?the items of the list parameter StoredArns are only known when the stack is deployed',
  },
  {
    name: 'the notification topics',
    yaml: '!Ref AWS::NotificationARNs',
    expected: '?the notification topics of the stack are only known when it is deployed',
  },
  {
    name: 'Ref of a computed name',
    yaml: 'Ref: !Sub "${Env}Topic"',
    expected: '?what it refers to is only known when the stack is deployed',
  },
  { name: 'Ref of a name put together', yaml: 'Ref: !Join ["", [To, pic]]', expected: '‹Topic›' },
  // Fn::GetAtt
  {
    name: 'GetAtt with a dot',
    yaml: '!GetAtt Topic.TopicArn',
    json: '{"Fn::GetAtt": "Topic.TopicArn"}',
    expected: '‹Topic.TopicArn›',
  },
  {
    name: 'GetAtt as a list',
    yaml: '!GetAtt [Topic, TopicArn]',
    json: '{"Fn::GetAtt": ["Topic", "TopicArn"]}',
    expected: '‹Topic.TopicArn›',
  },
  { name: 'GetAtt of an output', yaml: '!GetAtt Topic.Outputs.Arn', expected: '‹Topic.Outputs.Arn›' },
  {
    name: 'GetAtt of a computed attribute',
    yaml: '!GetAtt [Topic, !Ref Env]',
    expected: '?the attribute it names is only known when the stack is deployed',
  },
  // Fn::ImportValue
  {
    name: 'ImportValue',
    yaml: '!ImportValue Net-Arn',
    json: '{"Fn::ImportValue": "Net-Arn"}',
    expected: '‹Fn::ImportValue Net-Arn›',
  },
  {
    name: 'ImportValue of a computed name',
    yaml: 'Fn::ImportValue: !Sub "${Env}-Arn"',
    expected: '‹Fn::ImportValue ${Env}-Arn›',
  },
  // Fn::Sub
  {
    name: 'Sub',
    yaml: "!Sub 'arn:aws:s3:::${Bucket}/*'",
    json: '{"Fn::Sub": "arn:aws:s3:::${Bucket}/*"}',
    expected: 'arn:aws:s3:::‹Bucket›/*',
  },
  {
    name: 'Sub of a default',
    yaml: '!Sub "${Env}/${Topic}/${AWS::Region}"',
    expected: '‹Env=prod›/‹Topic›/‹AWS::Region›',
  },
  { name: 'Sub of an attribute', yaml: '!Sub "${Topic.TopicArn}"', expected: '‹Topic.TopicArn›' },
  {
    name: 'Sub that leaves a variable to IAM',
    yaml: "!Sub 'home/${!aws:username}/${Bucket}'",
    json: '{"Fn::Sub": "home/${!aws:username}/${Bucket}"}',
    expected: 'home/${aws:username}/‹Bucket›',
  },
  { name: 'Sub with spaces around a name', yaml: '!Sub "${ Bucket }"', expected: '‹Bucket›' },
  { name: 'Sub that is never closed', yaml: '!Sub "a ${Bucket} ${b"', expected: 'a ‹Bucket› ${b' },
  {
    name: 'Sub with variables',
    yaml: '!Sub\n- "${A}-${Bucket}-${B}"\n- A: x\n  B: !Ref Env',
    json: '{"Fn::Sub": ["${A}-${Bucket}-${B}", {"A": "x", "B": {"Ref": "Env"}}]}',
    expected: 'x-‹Bucket›-‹Env=prod›',
  },
  {
    name: 'Sub with a variable over a parameter',
    yaml: '!Sub ["${Bucket}", {Bucket: own}]',
    expected: 'own',
  },
  { name: 'Sub with a number', yaml: '!Sub ["${A}", {A: 0123}]', expected: '0123' },
  {
    name: 'Sub with a hidden variable',
    yaml: "!Sub ['x-${Id}', {Id: !Select [2, !Split ['/', !Ref AWS::StackId]]}]",
    expected: 'x-‹Id›',
  },
  {
    name: 'Sub of text that looks like a variable is not scanned again',
    yaml: "!Sub ['${A}', {A: '${Bucket}'}]",
    expected: '${Bucket}',
  },
  { name: 'Sub of nothing', yaml: '!Sub "a${AWS::NoValue}b"', expected: 'ab' },
  { name: 'Sub of a list parameter', yaml: '!Sub "${Arns}"', expected: '‹Arns=a,b›' },
  { name: 'Sub of one without a default', yaml: '!Sub "${Subnets}"', expected: '‹Subnets›' },
  {
    name: 'Sub with a choice',
    yaml: '!Sub ["${X}/*", {X: !If [A, one, !Ref Bucket]}]',
    expected: choice(['A', 'one/*'], ['!A', '‹Bucket›/*']),
  },
  {
    name: 'Sub with a choice used twice',
    yaml: '!Sub ["${X}${X}", {X: !If [A, 1, 2]}]',
    expected: choice(['A', '11'], ['!A', '22']),
  },
  // Fn::If
  {
    name: 'If',
    yaml: '!If [A, x, y]',
    json: '{"Fn::If": ["A", "x", "y"]}',
    expected: choice(['A', 'x'], ['!A', 'y']),
  },
  {
    name: 'If with nothing on one side',
    yaml: '!If [A, x, !Ref AWS::NoValue]',
    expected: choice(['A', 'x'], ['!A', undefined]),
  },
  {
    name: 'If with nothing on both sides',
    yaml: '!If [A, !Ref AWS::NoValue, !Ref AWS::NoValue]',
    expected: undefined,
  },
  {
    name: 'If in If',
    yaml: '!If [A, !If [B, 1, 2], 3]',
    expected: choice(['A B', 1], ['A !B', 2], ['!A', 3]),
  },
  {
    name: 'If in If of the same condition',
    yaml: '!If [A, !If [A, 1, 2], !If [A, 3, 4]]',
    expected: choice(['A', 1], ['!A', 4]),
  },
  {
    name: 'If below If of the same condition',
    yaml: '!If [A, [!If [A, 1, 2]], x]',
    expected: choice(['A', [1]], ['!A', 'x']),
  },
  { name: 'If in a list', yaml: '- !If [A, 1, 2]\n- 3', expected: [choice(['A', 1], ['!A', 2]), 3] },
  // Fn::Join
  {
    name: 'Join',
    yaml: "!Join ['', ['arn:aws:s3:::', !Ref Bucket, '/*']]",
    json: '{"Fn::Join": ["", ["arn:aws:s3:::", {"Ref": "Bucket"}, "/*"]]}',
    expected: 'arn:aws:s3:::‹Bucket›/*',
  },
  { name: 'Join with a delimiter', yaml: "!Join [':', [a, !Ref Env, 12]]", expected: 'a:‹Env=prod›:12' },
  { name: 'Join of nothing', yaml: "!Join [',', []]", expected: '' },
  { name: 'Join skips what is not there', yaml: "!Join [',', [a, !Ref AWS::NoValue, b]]", expected: 'a,b' },
  {
    name: 'Join over choices',
    yaml: "!Join [',', [!If [A, a, !Ref AWS::NoValue], !If [B, b, c]]]",
    expected: choice(['A B', 'a,b'], ['A !B', 'a,c'], ['!A B', 'b'], ['!A !B', 'c']),
  },
  {
    name: 'Join of choices of one condition',
    yaml: "!Join ['', [!If [A, 1, 2], !If [A, 3, 4]]]",
    expected: choice(['A', '13'], ['!A', '24']),
  },
  { name: 'Join of a list parameter', yaml: "!Join [',', !Ref Arns]", expected: '‹Arns=a,b›' },
  { name: 'Join of one without a default', yaml: "!Join [',', !Ref Subnets]", expected: '‹Subnets›' },
  {
    name: 'Join of a choice of lists',
    yaml: "!Join ['-', !If [A, [a, b], [c]]]",
    expected: choice(['A', 'a-b'], ['!A', 'c']),
  },
  { name: 'Join of what is hidden', yaml: "!Join ['', [a, !GetAZs '']]", expected: "a‹!GetAZs ''›" },
  { name: 'Join of parts split', yaml: "!Join ['-', !Split ['.', a.b]]", expected: 'a-b' },
  // Fn::Split
  {
    name: 'Split',
    yaml: "!Split [',', 'a,b,,c']",
    json: '{"Fn::Split": [",", "a,b,,c"]}',
    expected: ['a', 'b', '', 'c'],
  },
  {
    name: 'Split of texts with holes',
    yaml: "!Split [',', !Sub 'arn:aws:s3:::${Bucket},arn:aws:s3:::${Bucket}/*']",
    json: '{"Fn::Split": [",", {"Fn::Sub": "arn:aws:s3:::${Bucket},arn:aws:s3:::${Bucket}/*"}]}',
    expected: ['arn:aws:s3:::‹Bucket›', 'arn:aws:s3:::‹Bucket›/*'],
  },
  {
    name: 'Split of an unknown parameter',
    yaml: "!Split [',', !Ref Bucket]",
    expected: '?how Bucket splits is only known when the stack is deployed',
  },
  {
    name: 'Split leaves holes whole',
    yaml: "!Split ['c', !Sub 'a${Bucket}bcd']",
    expected: ['a‹Bucket›b', 'd'],
  },
  {
    name: 'Split by what holes are written with',
    yaml: "!Split ['}', !Sub 'a${Bucket}b}d']",
    expected: ['a‹Bucket›b', 'd'],
  },
  {
    name: 'Split of a hidden value',
    yaml: "!Split [',', !GetAZs '']",
    expected: '?the Availability Zones of a region are only known when the stack is deployed',
  },
  {
    name: 'Split of a list parameter that was put together',
    yaml: "!Split [',', !Sub ['arn:${X}/*', {X: !Join ['/*,arn:', !Ref Arns]}]]",
    expected: ['arn:‹Arns›/*'],
  },
  {
    name: 'Split of one whose default is one item',
    yaml: "!Split [',', !Sub ['arn:${X}/*', {X: !Join ['/*,arn:', !Ref Single]}]]",
    expected: ['arn:‹Single=a b›/*'],
  },
  {
    name: 'Split over nested choices',
    yaml: "!Split\n- ','\n- !If\n  - A\n  - !If [B, !Ref Bucket, !Sub 'arn:${Bucket},arn:${Bucket}/*']\n  - !Sub ['${N}-${Id},x', {N: !FindInMap [Names, prod, Bucket], Id: !Select [2, !Split ['/', !Ref AWS::StackId]]}]",
    expected: choice(
      ['A B', '?how Bucket splits is only known when the stack is deployed'],
      ['A !B', ['arn:‹Bucket›', 'arn:‹Bucket›/*']],
      ['!A', ['live-bucket-‹Id›', 'x']],
    ),
  },
  // Fn::Select
  { name: 'Select', yaml: '!Select [1, [a, b]]', json: '{"Fn::Select": [1, ["a", "b"]]}', expected: 'b' },
  {
    name: 'Select by a text',
    yaml: "!Select ['0', [a, b]]",
    json: '{"Fn::Select": ["0", ["a", "b"]]}',
    expected: 'a',
  },
  { name: 'Select of parts split', yaml: "!Select [1, !Split ['|', 'a|b']]", expected: 'b' },
  {
    name: 'Select counts what is there',
    yaml: '!Select [1, [!If [A, x, !Ref AWS::NoValue], y, z]]',
    expected: choice(['A', 'y'], ['!A', 'z']),
  },
  {
    name: 'Select of a choice',
    yaml: '!Select [!If [A, 0, 1], [x, y]]',
    expected: choice(['A', 'x'], ['!A', 'y']),
  },
  {
    name: 'Select of a list parameter',
    yaml: '!Select [1, !Ref Arns]',
    expected: '‹Arns[1]=b›',
  },
  { name: 'Select beyond its default', yaml: '!Select [2, !Ref Arns]', expected: '‹Arns[2]›' },
  { name: 'Select of one without a default', yaml: '!Select [0, !Ref Subnets]', expected: '‹Subnets[0]›' },
  {
    name: 'Select by a parameter',
    yaml: '!Select [!Ref Account, [a, b]]',
    expected: '?the index is only known when the stack is deployed',
  },
  {
    name: 'Select of an attribute that may be a list',
    yaml: '!Select [0, !GetAtt Topic.Names]',
    expected: '?the list is only known when the stack is deployed',
  },
  {
    name: 'Select beyond the end',
    yaml: '!Select [2, [a, b]]',
    expected: '?the list has no item 2, counted from 0',
  },
  // Fn::FindInMap
  {
    name: 'FindInMap',
    yaml: '!FindInMap [Names, prod, Bucket]',
    json: '{"Fn::FindInMap": ["Names", "prod", "Bucket"]}',
    expected: 'live-bucket',
  },
  { name: 'FindInMap of a list', yaml: '!FindInMap [Names, prod, Arns]', expected: ['arn:a', 'arn:b'] },
  { name: 'FindInMap by a number', yaml: '!FindInMap [Accounts, 111122223333, Name]', expected: 'main' },
  {
    name: 'FindInMap by a parameter, whose default finds a default',
    yaml: '!FindInMap [Accounts, !Ref Account, Name]',
    expected: '‹Accounts.${Account}.Name=main›',
  },
  {
    name: 'FindInMap by a pseudo parameter',
    yaml: '!FindInMap [Accounts, !Ref AWS::AccountId, Name]',
    expected: '‹Accounts.${AWS::AccountId}.Name›',
  },
  {
    name: 'FindInMap that may find a list',
    yaml: '!FindInMap [Names, !Ref Env, Arns]',
    expected: '?which value Names.${Env}.Arns finds is only known when the stack is deployed',
  },
  {
    name: 'FindInMap by a choice',
    yaml: '!FindInMap [Names, !If [A, prod, dev], Bucket]',
    expected: choice(['A', 'live-bucket'], ['!A', 'try-bucket']),
  },
  {
    name: 'FindInMap with a default',
    yaml: '!FindInMap [Names, test, Bucket, {DefaultValue: !Ref Bucket}]',
    expected: '‹Bucket›',
  },
  {
    name: 'FindInMap with a default that is not needed',
    yaml: '!FindInMap [Names, dev, Bucket, {DefaultValue: x}]',
    expected: 'try-bucket',
  },
  {
    name: 'FindInMap with a default that may be needed',
    yaml: '!FindInMap [Accounts, !Ref Account, Name, {DefaultValue: x}]',
    expected: '?which value Accounts.${Account}.Name finds is only known when the stack is deployed',
  },
  {
    name: 'FindInMap by what is hidden',
    yaml: "!FindInMap [Names, !Select [0, !GetAZs ''], Bucket]",
    expected: '?the Availability Zones of a region are only known when the stack is deployed',
  },
  // the others
  {
    name: 'Base64',
    yaml: '!Base64 "zwölf"',
    json: '{"Fn::Base64": "zwölf"}',
    expected: 'enfDtmxm',
  },
  { name: 'Base64 of a hole', yaml: 'Fn::Base64: !Sub "a${Bucket}"', expected: '‹Fn::Base64 a${Bucket}›' },
  {
    name: 'Length',
    yaml: 'Fn::Length: [a, b, !Ref AWS::NoValue]',
    json: '{"Fn::Length": ["a", "b", {"Ref": "AWS::NoValue"}]}',
    expected: 2,
  },
  {
    name: 'Length over a choice',
    yaml: 'Fn::Length: [a, !If [A, b, !Ref AWS::NoValue]]',
    expected: choice(['A', 2], ['!A', 1]),
  },
  {
    name: 'Length of a list parameter',
    yaml: 'Fn::Length: !Ref Arns',
    expected: '?the list is only known when the stack is deployed',
  },
  {
    name: 'Length of one without a default',
    yaml: 'Fn::Length: !Ref Subnets',
    expected: '?the items of the list parameter Subnets are only known when the stack is deployed',
  },
  {
    name: 'ToJsonString',
    yaml: 'Fn::ToJsonString: {a: [1, true, null, "q\\""], b: !Sub "x${Bucket}\\n"}',
    json: '{"Fn::ToJsonString": {"a": [1, true, null, "q\\""], "b": {"Fn::Sub": "x${Bucket}\\n"}}}',
    expected: '{"a":[1,true,null,"q\\""],"b":"x‹Bucket›\\n"}',
  },
  {
    name: 'ToJsonString of a choice',
    yaml: 'Fn::ToJsonString: [!If [A, 1, 2]]',
    expected: choice(['A', '[1]'], ['!A', '[2]']),
  },
  {
    name: 'ToJsonString of choices in one another',
    yaml: 'Fn::ToJsonString: {a: !If [A, {b: !If [B, !Ref Bucket, !Ref AWS::NoValue]}, !Ref AWS::NoValue], c: !If [A, 1, 2]}',
    expected: choice(['A B', '{"a":{"b":"‹Bucket›"},"c":1}'], ['A !B', '{"a":{},"c":1}'], ['!A', '{"c":2}']),
  },
  {
    name: 'ToJsonString of what is hidden',
    yaml: "Fn::ToJsonString: [!GetAZs '']",
    expected: '?part of what becomes JSON is only known when the stack is deployed',
  },
  {
    name: 'GetAZs',
    yaml: "!GetAZs ''",
    json: '{"Fn::GetAZs": ""}',
    expected: '?the Availability Zones of a region are only known when the stack is deployed',
  },
  {
    name: 'Cidr',
    yaml: '!Cidr [10.0.0.0/16, 2, 8]',
    expected: '?the address blocks are only known when the stack is deployed',
  },
  {
    name: 'Transform',
    yaml: '!Transform {Name: AWS::Include, Parameters: {Location: s3://a/b}}',
    json: '{"Fn::Transform": {"Name": "AWS::Include"}}',
    expected: '?what a macro makes is only known when the stack is deployed',
  },
  {
    name: 'Transform beside keys',
    yaml: 'a: 1\nFn::Transform: {Name: AWS::Include}',
    expected: '?what Fn::Transform adds is only known when the stack is deployed',
  },
  {
    name: 'ForEach',
    yaml: "Fn::ForEach::Loop: [X, [a, b], {'K${X}': 1}]",
    expected: '?what a loop makes is not evaluated',
  },
  {
    name: 'ForEach beside keys',
    yaml: "a: 1\nFn::ForEach::Loop: [X, [a, b], {'K${X}': 1}]",
    expected: '?what Fn::ForEach::Loop adds is only known when the stack is deployed',
  },
  {
    name: 'a function nobody knows',
    yaml: '!Foo a',
    json: '{"Fn::Foo": "a"}',
    expected: '?Fn::Foo is no function that can be evaluated here',
  },
  {
    name: 'a dynamic reference',
    yaml: "'{{resolve:ssm:/path:1}}/x'",
    json: '"{{resolve:ssm:/path:1}}/x"',
    expected: '‹resolve:ssm:/path:1›/x',
  },
  {
    name: 'a dynamic reference in Sub',
    yaml: "!Sub 'a-{{resolve:ssm:/${Env}}}-${Bucket}'",
    expected: 'a-‹resolve:ssm:/${Env}›-‹Bucket›',
  },
  // what is no function
  {
    name: 'a statement that is only a Condition',
    yaml: 'Condition: {StringEquals: {a: b}}',
    expected: { Condition: { StringEquals: { a: 'b' } } },
  },
  {
    name: 'a policy variable outside of Sub',
    yaml: "'home/${aws:username}'",
    expected: 'home/${aws:username}',
  },
  { name: 'an unquoted date', yaml: 'Version: 2012-10-17', expected: { Version: '2012-10-17' } },
  { name: 'null', yaml: 'a:', expected: { a: null } },
];

describe('evaluates', () => {
  for (const { name, yaml, json, expected } of rows) {
    if (yaml !== undefined)
      test(`${name}, YAML`, () => {
        const { value, problems } = evaluateYaml(yaml);
        expect(problems).toEqual([]);
        expect(shown(value)).toStrictEqual(expected);
      });
    if (json !== undefined)
      test(`${name}, JSON`, () => {
        const { value, problems } = evaluateJson(json);
        expect(problems).toEqual([]);
        expect(shown(value)).toStrictEqual(expected);
      });
  }
});

describe('evaluates under conditions', () => {
  const expression = '- !If [A, 1, 2]\n- !If [B, !If [A, 3, 4], 5]';
  test.each([
    { when: [], expected: [choice(['A', 1], ['!A', 2]), choice(['B A', 3], ['B !A', 4], ['!B', 5])] },
    { when: [{ condition: 'A', is: true }], expected: [1, choice(['B', 3], ['!B', 5])] },
    { when: [{ condition: 'A', is: false }], expected: [2, choice(['B', 4], ['!B', 5])] },
    {
      when: [
        { condition: 'B', is: true },
        { condition: 'A', is: false },
      ],
      expected: [2, 4],
    },
  ])('$when', ({ when, expected }) => {
    expect(shown(evaluateYaml(expression, when).value)).toEqual(expected);
  });
});

describe('tells what CloudFormation refuses, and goes on', () => {
  const refused = '?CloudFormation refuses the expression';
  const cases: readonly (readonly [yaml: string, expected: unknown, message: string, at: string])[] = [
    [
      '!Ref Nothing',
      '‹Nothing›',
      'Ref names Nothing, which is no parameter or resource of this template',
      '!Ref Nothing',
    ],
    ['!Ref [Bucket]', refused, 'Ref takes the name of a parameter or resource', '!Ref [Bucket]'],
    [
      '!GetAtt Nothing.Arn',
      '‹Nothing.Arn›',
      'Fn::GetAtt names Nothing, which is no parameter or resource of this template',
      '!GetAtt Nothing.Arn',
    ],
    [
      '!GetAtt Topic',
      refused,
      'Topic is not a resource and one of its attributes, written Resource.Attribute',
      '!GetAtt Topic',
    ],
    [
      '!GetAtt [Topic]',
      refused,
      'Fn::GetAtt takes the logical id of a resource and the name of one of its attributes',
      '!GetAtt [Topic]',
    ],
    ['!ImportValue [a]', refused, 'Fn::ImportValue takes the name of an export', '!ImportValue [a]'],
    [
      '!Sub "home/${aws:username}"',
      'home/‹aws:username›',
      'Fn::Sub names aws:username, which is no parameter or resource of this template; to leave ${aws:username} to IAM write ${!aws:username}',
      '!Sub "home/${aws:username}"',
    ],
    [
      '!Sub "${a-b}"',
      '‹a-b›',
      '${a-b} in Fn::Sub is no name of letters, digits, periods and colons; to keep it as text write ${!a-b}',
      '!Sub "${a-b}"',
    ],
    [
      '!Sub "${}"',
      '‹›',
      '${} in Fn::Sub is no name of letters, digits, periods and colons; to keep it as text write ${!}',
      '!Sub "${}"',
    ],
    [
      '!Sub {a: b}',
      refused,
      'Fn::Sub takes a text, or a list of a text and a map of the variables in it',
      '!Sub {a: b}',
    ],
    [
      '!Sub [a, b]',
      refused,
      'Fn::Sub takes a text, or a list of a text and a map of the variables in it',
      '!Sub [a, b]',
    ],
    [
      '!Sub ["${A}", {A: [x]}]',
      refused,
      'A variable of Fn::Sub has a value that is no text',
      '!Sub ["${A}", {A: [x]}]',
    ],
    [
      '!If [Missing, 1, 2]',
      choice(['Missing', 1], ['!Missing', 2]),
      'Fn::If names the condition Missing, which the Conditions section does not have',
      '!If [Missing, 1, 2]',
    ],
    [
      '!If [A, 1]',
      refused,
      'Fn::If takes the name of a condition, the value where it holds and the value where it does not',
      '!If [A, 1]',
    ],
    [
      '!If [[A], 1, 2]',
      refused,
      'Fn::If takes the name of a condition, the value where it holds and the value where it does not',
      '!If [[A], 1, 2]',
    ],
    ["!Join [',']", refused, 'Fn::Join takes a delimiter and a list of texts', "!Join [',']"],
    ["!Join [[','], [a]]", refused, 'Fn::Join takes a delimiter and a list of texts', "!Join [[','], [a]]"],
    ["!Join [',', a]", refused, 'The second argument of Fn::Join is no list of texts', "!Join [',', a]"],
    ["!Join [',', [a, [b]]]", refused, 'Fn::Join joins texts; an item of the list is none', '[b]'],
    [
      "!Split ['', a]",
      refused,
      'Fn::Split takes a delimiter that is not empty and the text to split',
      "!Split ['', a]",
    ],
    ["!Split [',', [a]]", refused, 'The second argument of Fn::Split is no text', '[a]'],
    ['!Select [x, [a]]', refused, 'The index of Fn::Select is no whole number from 0', 'x'],
    ['!Select [-1, [a]]', refused, 'The index of Fn::Select is no whole number from 0', '-1'],
    ['!Select [[0], [a]]', refused, 'The index of Fn::Select is no number', '[0]'],
    ['!Select [0, a]', refused, 'Fn::Select selects from a list', 'a'],
    ['!Select [0]', refused, 'Fn::Select takes the index of an item, from 0, and a list', '!Select [0]'],
    [
      '!FindInMap [Names, prod]',
      refused,
      'Fn::FindInMap takes the name of a mapping and two keys',
      '!FindInMap [Names, prod]',
    ],
    [
      '!FindInMap [Names, prod, a, b]',
      refused,
      'Fn::FindInMap takes the name of a mapping and two keys',
      '!FindInMap [Names, prod, a, b]',
    ],
    [
      '!FindInMap [Names, [a], b]',
      refused,
      'The keys of Fn::FindInMap are no texts',
      '!FindInMap [Names, [a], b]',
    ],
    [
      '!FindInMap [Names, prod, No]',
      refused,
      'The Mappings section has no Names.prod.No',
      '!FindInMap [Names, prod, No]',
    ],
    ['Fn::Length: a', refused, 'Fn::Length takes a list', 'Fn::Length: a'],
    ['!Base64 [a]', refused, 'Fn::Base64 takes a text', '!Base64 [a]'],
    [
      '!Equals [a, b]',
      refused,
      'Fn::Equals is a condition function: it belongs into the Conditions section',
      '!Equals [a, b]',
    ],
    [
      'Fn::Sub: a\nb: c',
      '?Fn::Sub stands next to other keys',
      'Fn::Sub must be the only key of its map',
      'Fn::Sub',
    ],
  ];
  for (const [yaml, expected, message, at] of cases)
    test(yaml, () => {
      const { value, problems } = evaluateYaml(yaml);
      expect(shown(value)).toStrictEqual(expected);
      expect(problems.map((problem) => [problem.message, written(problem)])).toEqual([[message, at]]);
    });

  test.each([
    ['a transform may make names', 'Transform: AWS::Serverless-2016-10-31\n'],
    ['a macro may make names', 'Transform: [Own]\n'],
  ])('%s', (_, extra) => {
    for (const yaml of ['!Ref Made', '!GetAtt Made.Arn', '!If [Made, 1, 2]', '!FindInMap [Made, a, b]'])
      expect(evaluateYaml(yaml, [], extra).problems).toEqual([]);
    expect(evaluateYaml('!Sub "${aws:username}"', [], extra).problems).toHaveLength(1);
  });

  test('the same thing once', () => {
    const { problems } = evaluateYaml("!Join ['', [!If [A, 1, 2], !If [B, 1, 2], !If [C, 1, 2], [x]]]");
    expect(problems).toHaveLength(1);
  });
});

describe('places', () => {
  const cases: readonly (readonly [yaml: string, at: readonly string[]])[] = [
    ['!Ref Bucket', ['!Ref Bucket']],
    ['Ref: Bucket', ['Ref: Bucket']],
    ['!GetAtt Topic.Arn', ['!GetAtt Topic.Arn']],
    ["!Sub 'a-${Bucket}'", ["'a-${Bucket}'"]],
    ['!Sub ["${A}", {A: !Ref Bucket}]', ['"${A}"']],
    ["!Join ['', [a, b]]", ["!Join ['', [a, b]]"]],
    ["!Split [',', 'a,b']", ["'a,b'", "'a,b'"]],
    ["!Split [',', !Ref Bucket]", ['!Ref Bucket']],
    [
      "!Split [',', !If [A, 'a,b', !Sub '${Bucket},c']]",
      ["'a,b'", "'a,b'", "'${Bucket},c'", "'${Bucket},c'"],
    ],
    ['!Select [1, [a, "b"]]', ['"b"']],
    ['!FindInMap [Names, dev, Bucket]', ['!FindInMap [Names, dev, Bucket]']],
    ['!FindInMap [Names, prod, Arns]', ['!FindInMap [Names, prod, Arns]', '!FindInMap [Names, prod, Arns]']],
    ['- a\n- !Ref Arns', ['a', '!Ref Arns', '!Ref Arns']],
    ["!If [A, x, 'y']", ['x', "'y'"]],
    ["!GetAZs ''", ["!GetAZs ''"]],
  ];
  test.each(cases)('%s', (yaml, at) => {
    expect(leaves(evaluateYaml(yaml).value).map(written)).toEqual(at);
  });

  test('JSON', () => {
    const { value } = evaluateJson(
      '[{"Ref": "Bucket"}, {"Fn::Sub": "a-${Bucket}"}, {"Fn::Join": ["", ["a"]]}]',
    );
    expect(leaves(value).map(written)).toEqual([
      '{"Ref": "Bucket"}',
      '"a-${Bucket}"',
      '{"Fn::Join": ["", ["a"]]}',
    ]);
  });

  test('the expression of what is unknown is put on one line and shortened', () => {
    const { value } = evaluateYaml(`!Select\n- 0\n- !Cidr\n  - ${'a'.repeat(80)}\n  - 2`);
    expect(value?.kind === 'unknown' && value.expression).toBe(`!Select - 0 - !Cidr - ${'a'.repeat(38)}…`);
  });
});

function leaves(value: Value | undefined): readonly Value[] {
  if (value?.kind === 'list') return value.items.flatMap(leaves);
  if (value?.kind === 'choice') return value.options.flatMap((option) => leaves(option.value));
  return value === undefined ? [] : [value];
}
