import validCharacters from '../../../src/core/rules/valid-characters.ts';
import { testRule } from '../../helpers/test-rule.ts';

function policy(sid: string) {
  return `{ "Version": "2012-10-17", "Statement": [{ "Sid": "${sid}", "Effect": "Allow", "Action": "a:B", "Resource": "*" }] }\n`;
}

const offset = policy('').indexOf('"", ') + 1;

/** The place of what stands so many characters into the Sid. */
function at(start: number, length = 1): string {
  return `@${offset + start}-${offset + start + length}`;
}

function template(sid: string) {
  return `Parameters:
  Größe: { Type: String }
Description: “not of a policy”
Resources:
  Policy:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: '2012-10-17'
        Statement: { Sid: ${sid}, Effect: Allow, Action: 'a:B', Resource: '*' }
`;
}

testRule(validCharacters, {
  valid: [
    { name: 'the border', policy: policy('\u0020~\u007F\u0080\u00FF') },
    { name: 'an escape in JSON, which is plain characters', policy: policy('a\\u2013b') },
    { name: 'quotes outside of the policy', files: { 'a.yaml': template('Read') } },
    {
      name: 'a list of managed policies',
      files: { 'a.json': '\uFEFF{"policies": [{"arn": "a", "name": "–"}]}' },
    },
  ],
  invalid: [
    {
      name: 'the first one past the border',
      policy: policy('ab\u0100'),
      expect: [{ messageId: 'forbidden', data: { character: 'U+0100 (Ā)' }, at: at(2), severity: 'error' }],
    },
    {
      name: 'one finding a string, at the first',
      policy: policy('\u2018a\u2019'),
      expect: [{ messageId: 'forbidden', data: { character: 'U+2018 (‘)' }, at: at(0) }],
    },
    {
      name: 'a character of two units',
      policy: policy('a😀'),
      expect: [{ messageId: 'forbidden', data: { character: 'U+1F600 (😀)' }, at: at(1, 2) }],
    },
    {
      name: 'what turns the text around is shown by its number',
      policy: policy('a\u202Eb'),
      expect: [{ messageId: 'forbidden', data: { character: 'U+202E' }, at: at(1) }],
    },
    {
      name: 'what cannot be seen is shown by its number',
      policy: policy('a\u200Bb'),
      expect: [{ messageId: 'forbidden', data: { character: 'U+200B' }, at: at(1) }],
    },
    {
      name: 'half of a character',
      policy: policy('a\uD83D'),
      expect: [{ messageId: 'forbidden', data: { character: 'U+D83D' }, at: at(1) }],
    },
    {
      name: 'a key',
      policy: { Version: '2012-10-17', Statement: { 'Act\u0456on': 'a:B', Effect: 'Allow', Resource: '*' } },
      expect: [{ messageId: 'forbidden', data: { character: 'U+0456 (і)' }, at: 'і' }],
    },
    {
      name: 'a template, where the text stands as it is',
      files: { 'a.yaml': template("'a–b'") },
      expect: [{ messageId: 'forbidden', data: {}, file: 'a.yaml', at: '–' }],
    },
    {
      name: 'a template, where the text is made of an escape',
      files: { 'a.yaml': template('"a\\u2013b"') },
      expect: [{ messageId: 'forbidden', data: {}, file: 'a.yaml', at: '"a\\u2013b"' }],
    },
    {
      name: 'a byte order mark',
      policy: `\uFEFF${policy('A')}`,
      expect: [{ messageId: 'byteOrderMark', at: '@0-1' }],
    },
  ],
});
