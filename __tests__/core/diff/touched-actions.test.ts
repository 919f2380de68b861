import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/core/diff/entries.ts';
import { noAccess } from '../../../src/core/diff/access.ts';
import { touchedActions } from '../../../src/core/diff/touched-actions.ts';
import { always } from '../../../src/core/model/guard.ts';
import { parseJson } from '../../../src/core/parse/parse-json.ts';
import { readRawFile } from '../../../src/core/parse/raw.ts';
import { reference } from '../../helpers/reference.ts';

type Statement = Readonly<Record<string, unknown>>;

function entryOf(statements: readonly Statement[], kind = 'identity'): Entry {
  const source = {
    file: 'policy.json',
    text: JSON.stringify({ Version: '2012-10-17', Statement: statements }),
    bom: false,
  };
  const { value } = parseJson(source);
  const [document] = (value && readRawFile(source, value, 'json', 'identity'))?.documents ?? [];
  if (document === undefined) throw new Error('no policy');
  return {
    id: 'policy.json',
    kind,
    hints: [],
    files: ['policy.json'],
    setting: '',
    access: () => noAccess,
    statements: document.statements.map((statement) => ({ statement, when: always })),
  };
}

const idsOf = (base: readonly Statement[], head: readonly Statement[], kind?: string) => {
  const touched = touchedActions(entryOf(base, kind), entryOf(head, kind), reference);
  return touched && [...touched].map(({ id }) => id).sort();
};
const allow = (action: string | string[], more: Statement = {}): Statement => ({
  Effect: 'Allow',
  Action: action,
  Resource: '*',
  ...more,
});

describe('the actions that a change touches', () => {
  test('are those of statements that only one side has, whatever their Sid and order', () => {
    const kept = allow(['s3:GetObject', 's3:ListBucket'], { Sid: 'A' });
    const same = allow(['s3:listbucket', 's3:GetObject'], { Sid: 'B' });
    expect(idsOf([kept, allow('sqs:ReceiveMessage')], [same, allow('sns:Publish')])).toEqual([
      'sns:Publish',
      'sqs:ReceiveMessage',
    ]);
    expect(idsOf([kept], [same])).toEqual([]);
  });

  test('are those of a statement whose resources or conditions changed', () => {
    const narrow = allow('s3:GetObject', { Resource: 'arn:aws:s3:::a/*' });
    expect(idsOf([allow('s3:GetObject')], [narrow])).toEqual(['s3:GetObject']);
  });

  test.each<[string, Statement]>([
    ['a Deny', { Effect: 'Deny', Action: 's3:*', Resource: '*' }],
    ['a NotAction', { Effect: 'Allow', NotAction: 's3:*', Resource: '*' }],
    ['an action with a placeholder', allow('s3:{{Action}}')],
  ])('may be any where %s changed', (_, statement) => {
    expect(idsOf([allow('s3:GetObject')], [allow('s3:GetObject'), statement])).toBeUndefined();
    expect(idsOf([statement], [])).toBeUndefined();
  });

  test('may be any of what is no identity policy and no role, and where a side is not there', () => {
    expect(idsOf([allow('s3:GetObject')], [], 'resource')).toBeUndefined();
    expect(touchedActions(undefined, entryOf([allow('s3:GetObject')]), reference)).toBeUndefined();
  });
});
