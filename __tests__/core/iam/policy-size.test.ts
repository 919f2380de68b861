import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sizeOf } from '../../../src/core/iam/policy-size.ts';
import type { PolicyDocument } from '../../../src/core/model/policy.ts';
import { readFiles } from '../../helpers/read-files.ts';

function documentOf(file: string, text: string): PolicyDocument {
  const document = readFiles({ [file]: text }).parsed[0]?.documents[0];
  if (document === undefined) throw new Error('not read as a policy');
  return document;
}

/** What IAM counts of a document that is sent as JSON. */
function counted(document: unknown): number {
  return JSON.stringify(document).replace(/[ \t\r\n]/g, '').length;
}

const none = new Map<string, string>();

function statementsOf(resources: readonly string[], sid: string) {
  return {
    Version: '2012-10-17',
    Statement: [
      { Sid: sid, Effect: 'Allow', Action: ['a:B', 'a:C'], Resource: resources },
      { Effect: 'Deny', Action: '*', Resource: '*', Condition: { Bool: { 'a:b': true }, Null: { c: 3600 } } },
      { Effect: 'Allow', Action: [], Resource: '*', Condition: {} },
    ],
  };
}

const plain = fc.string({ unit: fc.constantFrom('a', 'B', '"', '\\', ' ', '/', 'é', '\t') });

describe('the size of a document', () => {
  test('in JSON is that of its text without white space, however it is laid out', () => {
    fc.assert(
      fc.property(fc.array(plain), plain, fc.integer({ min: 0, max: 8 }), (resources, sid, indent) => {
        const document = statementsOf(resources, sid);
        const size = sizeOf(documentOf('a.json', JSON.stringify(document, null, indent)), none);
        expect(size).toEqual({ likely: counted(document), least: counted(document) });
      }),
    );
  });

  test('in YAML is that of the JSON it is sent as', () => {
    fc.assert(
      fc.property(fc.array(plain), plain, (resources, sid) => {
        const document = statementsOf(resources, sid);
        const size = sizeOf(documentOf('a.yaml', JSON.stringify(document)), none);
        expect(size).toEqual({ likely: counted(document), least: counted(document) });
      }),
    );
  });

  test('counts an escape in JSON as it is written', () => {
    const text = JSON.stringify(statementsOf(['a'], 'b')).replace('"b"', '"\\u0062"');
    expect(sizeOf(documentOf('a.json', text), none).least).toBe(text.length);
  });

  test('is from nothing in a hole to its example', () => {
    const document = statementsOf(['arn:aws:s3:::{{Bucket}}'], 'A');
    const read = documentOf('a.json', JSON.stringify(document));
    const empty = counted(statementsOf(['arn:aws:s3:::'], 'A'));
    expect(sizeOf(read, none)).toEqual({ least: empty, likely: empty + '{{Bucket}}'.length });
    expect(sizeOf(read, new Map([['Bucket', 'reports']]))).toEqual({ least: empty, likely: empty + 7 });
  });

  test('is from the shortest to the longest branch of a template', () => {
    const template = (resource: string) => `Parameters: { Scope: { Type: String } }
Conditions: { Wide: !Equals [!Ref Scope, wide] }
Resources:
  Shared:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Action: 'a:B', Resource: ${resource} }] }
`;
    const exact = (resource: string) => sizeOf(documentOf('a.yaml', template(resource)), none).least;
    const size = sizeOf(documentOf('a.yaml', template("!If [Wide, ['*'], 'arn:aws:s3:::b']")), none);
    expect(size).toEqual({ least: exact("['*']"), likely: exact('arn:aws:s3:::b') });
    const absent = sizeOf(documentOf('a.yaml', template("!If [Wide, '*', !Ref AWS::NoValue]")), none);
    expect(absent).toEqual({ least: exact("'*'") - ',"Resource":"*"'.length, likely: exact("'*'") });
    expect(sizeOf(documentOf('a.yaml', template('!GetAtt A.B')), none).least).toBeLessThan(exact("'*'"));
  });
});
