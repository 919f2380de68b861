import validFormat from '../../../src/core/rules/valid-format.ts';
import { testRule } from '../../helpers/test-rule.ts';

const two = { conventions: { sid: undefined, actions: 'any', indent: 2 } } as const;
const document = {
  Version: '2012-10-17',
  Statement: [{ Sid: 'a]}"\\', Effect: 'Allow', Action: ['a:B', 'a:C'], Resource: '*' }],
};

function text(indent: number | string | undefined): string {
  return `${JSON.stringify(document, null, indent)}\n`;
}

const managed =
  '{\n    "policies": [\n        {\n            "arn": "arn:aws:iam::aws:policy/X"\n        }\n    ]\n}\n';

testRule(validFormat, {
  valid: [
    { name: 'two spaces where two are the convention', policy: text(2), settings: two },
    {
      name: 'a text with an escaped quote and brackets behind it',
      policy: text(2).replace('a]}', 'a\\\"]}'),
      settings: two,
    },
    { name: 'any indent without a convention', policy: text(3) },
    { name: 'one line', policy: text(undefined), settings: two },
    { name: 'lines ended by CRLF', policy: text(2).replaceAll('\n', '\r\n'), settings: two },
    {
      name: 'brackets opened and closed together are one level',
      policy:
        '{ "Version": "2012-10-17",\n  "Statement": [{\n    "Effect": "Allow",\n    "Action": [\n      "a:B"]\n  }] }\n',
      settings: two,
    },
    {
      name: 'YAML, which has rules of its own',
      files: { 'a.yaml': 'Version: 2012-10-17\nStatement:\n    - {}' },
      settings: two,
    },
    {
      name: 'a broken file',
      policy: '{\n    "Version": "2012-10-17", "Statement": [\n',
      settings: two,
      broken: true,
    },
  ],
  invalid: [
    {
      name: 'a list with four spaces, once',
      files: { 'managed.json': managed },
      settings: two,
      expect: [
        {
          messageId: 'indent',
          data: { found: 4, expected: 2, unit: 2 },
          file: 'managed.json',
          at: '@2-6',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'no indent where there is a convention',
      policy: '{\n"Version": "2012-10-17",\n"Statement": []\n}\n',
      settings: two,
      expect: [{ messageId: 'indent', data: { found: 0, expected: 2 }, at: '@2-3' }],
    },
    {
      name: 'one line out of line',
      policy: text(4).replace('    "Statement"', '   "Statement"'),
      expect: [
        {
          messageId: 'unevenIndent',
          data: { found: 3, expected: 4, unit: 4 },
          at: '@31-34',
          severity: 'suggestion',
        },
      ],
    },
    {
      name: 'tabs, which are one finding',
      policy: text('\t'),
      settings: two,
      expect: [{ messageId: 'tab', at: '@2-3', severity: 'suggestion' }],
    },
    {
      name: 'a tab between a key and its value',
      policy: text(2).replace('"Version": ', '"Version":\t'),
      expect: [{ messageId: 'tab', at: '@14-15' }],
    },
    {
      name: 'spaces behind the text and on an empty line',
      policy: text(2).replace('"2012-10-17",\n', '"2012-10-17",  \n   \n'),
      settings: two,
      expect: [{ messageId: 'trailingSpace', at: '@28-30' }],
    },
    {
      name: 'two newlines at the end',
      policy: `${text(undefined)}\n`,
      expect: [{ messageId: 'blankEnd', data: { count: 2 }, at: '\n\n' }],
    },
    {
      name: 'no newline at the end, but spaces',
      policy: `${text(undefined)}  `,
      expect: [
        { messageId: 'noFinalNewline', at: `@${text(undefined).length - 2}-${text(undefined).length - 1}` },
      ],
    },
  ],
});
