import { describe, expect, test } from 'vitest';
import { prepareDocument } from '../../../src/core/access-analyzer/prepare-document.ts';
import { readAnswers } from '../../../src/core/access-analyzer/read-answers.ts';
import type { ServiceFinding } from '../../../src/core/access-analyzer/service.ts';
import { type Path, writePolicy, writtenForms } from '../../../src/dev/write-policy.ts';
import { answerAt } from '../../helpers/answer-at.ts';
import { readFiles } from '../../helpers/read-files.ts';
import { writtenAt } from '../../helpers/plain.ts';

function sent(file: string, text: string) {
  const [document] = readFiles({ [file]: text }).parsed.flatMap(({ documents }) => documents);
  const [prepared] = document === undefined ? [] : prepareDocument(document).variants;
  if (document === undefined || prepared === undefined) throw new Error('nothing was sent');
  return { document, prepared };
}

const policy = {
  Version: '2012-10-17',
  Statement: [
    {
      Sid: "It's “quoted”\\ and a\ttab",
      Effect: 'Allow',
      Action: ['iam:PassRole', 's3:Get*', 's3:GetObject'],
      Resource: ['*', 'arn:aws:s3:::b/${aws:username}/*'],
      Condition: {
        StringLike: { 'aws:ResourceTag/ümlaut': '*', 'aws:PrincipalArn': ['arn:aws:iam::*:role/x'] },
      },
    },
    { Effect: 'Deny', NotAction: 's3:*', Resource: 'yes' },
  ],
};

/** The ways to every string of a policy. */
function pathsIn(
  value: unknown,
  path: Path = [],
): readonly { readonly path: Path; readonly isKey: boolean }[] {
  if (typeof value === 'string') return [{ path, isKey: false }];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => pathsIn(item, [...path, index]));
  return Object.entries(value).flatMap(([key, item]) => [
    { path: [...path, key], isKey: true },
    ...pathsIn(item, [...path, key]),
  ]);
}

describe.each(writtenForms)('answers about a policy in %s', (form) => {
  const written = writePolicy(form, policy);
  const { document, prepared } = sent(written.file, written.text);

  test.each(pathsIn(policy))('$path, its name: $isKey', ({ path, isKey }) => {
    const pointer = path.map((step) => `/${String(step).replaceAll('/', '~1')}`).join('');
    const answer = answerAt(prepared.text, 'INVALID_ACTION', `${pointer}${isKey ? '#key' : ''}`);
    const [located] = readAnswers(prepared, document, [answer]);
    expect(located?.places.map(({ start, end }) => [start, end])).toEqual([written.placeOf(path, isKey)]);
    expect(located).toMatchObject({ isWhole: false, isOnStandIn: false });
    const index = path[1] === undefined ? null : { index: path[1] };
    if (index === null) expect(located?.finding.statement).toBeNull();
    else expect(located?.finding.statement).toMatchObject(index);
  });

  test('about all of it stand on its first line', () => {
    const [located] = readAnswers(prepared, document, [answerAt(prepared.text, 'MISSING_VERSION', '')]);
    expect(located?.isWhole).toBe(true);
    expect(located?.finding.span.start).toBe(document.span.start);
    expect(writtenAt(located?.finding.span ?? document.span)).not.toContain('\n');
  });
});

describe('an answer', () => {
  const text = JSON.stringify({
    Statement: [{ Effect: 'Allow', Action: ['s3:Get*', 's3:{{Verb}}'], Resource: 'arn:aws:s3:::b' }],
  });
  const { document, prepared } = sent('policy.json', text);
  const read = (change: Partial<ServiceFinding>, ...pointers: readonly string[]) => {
    const answer = answerAt(prepared.text, 'REDUNDANT_ACTION', ...pointers);
    return readAnswers(prepared, document, [{ ...answer, ...change }])[0];
  };

  test('in several places points at the first and shows the others', () => {
    const located = read({}, '/Statement/0/Action/0', '/Statement/0/Resource');
    expect(located?.finding).toMatchObject({
      rule: 'no-redundant-grant',
      code: 'REDUNDANT_ACTION',
      source: 'access-analyzer',
      severity: 'error',
      document: 'policy.json',
      related: [{ message: 'Also part of it.' }],
    });
    expect(located?.places.map(writtenAt)).toEqual(['"s3:Get*"', '"arn:aws:s3:::b"']);
  });

  test('about what a template hides is marked, wherever else it points', () => {
    expect(read({}, '/Statement/0/Action/0', '/Statement/0/Action/1')?.isOnStandIn).toBe(true);
    expect(read({}, '/Statement/0/Action/0')?.isOnStandIn).toBe(false);
  });

  test.each([
    ['ERROR', 'error'],
    ['SECURITY_WARNING', 'security-warning'],
    ['WARNING', 'warning'],
    ['SUGGESTION', 'suggestion'],
    ['SOMETHING_NEW', 'error'],
  ])('of type %s is of severity %s', (findingType, severity) => {
    expect(read({ findingType }, '/Statement/0/Resource')?.finding.severity).toBe(severity);
  });

  test('of a code nobody knew has a rule of its own', () => {
    expect(read({ issueCode: 'BRAND_NEW' }, '/Statement/0/Resource')?.finding.rule).toBe('access-analyzer');
  });

  test('leads to where AWS explains it, and to no other host', () => {
    const link = 'https://docs.aws.amazon.com/page';
    expect(read({ learnMoreLink: link }, '/Statement')?.finding.help).toBe(link);
    expect(
      read({ learnMoreLink: 'https://evil.example/#docs.aws.amazon.com' }, '/Statement')?.finding.help,
    ).toMatch(/^https:\/\/docs\.aws\.amazon\.com\/.*redundant-action$/);
  });

  test.each([
    ['outside of the text', { steps: 1, start: 9000, end: 9001 }, text],
    [
      'within a token',
      { steps: 4, start: prepared.text.indexOf('Get*'), end: prepared.text.indexOf('Get*') + 2 },
      '"s3:Get*"',
    ],
    [
      'across two tokens',
      { steps: 2, start: prepared.text.indexOf('"s3:'), end: prepared.text.indexOf(']') },
      '["s3:Get*","s3:{{Verb}}"]',
    ],
  ])('%s is held against the smallest that contains it', (_, location, expected) => {
    const located = read({ locations: [location] });
    expect(located?.places.map(writtenAt)).toEqual([expected]);
  });

  test('without any place is about the document', () => {
    expect(read({ locations: [] })).toMatchObject({ isWhole: true, finding: { document: 'policy.json' } });
  });

  test('as long as a book is cut', () => {
    expect(read({ findingDetails: 'x'.repeat(100_000) }, '/Statement')?.finding.message).toHaveLength(2000);
  });
});
