import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AwsPrincipal, readAwsPrincipal } from '../../../src/core/iam/aws-principal.ts';
import type { StringValue } from '../../../src/core/model/value.ts';

const span = { source: { file: 'a.yaml', text: '', bom: false }, start: 0, end: 0 };

/** `<name>` stands for a hole, `<name=text>` for one with a default. */
function holed(text: string): StringValue {
  const holes = [...text.matchAll(/<([^>=]+)(?:=([^>]*))?>/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: match[1] ?? '',
    ...(match[2] === undefined ? {} : { default: match[2] }),
  }));
  return { kind: 'string', text, holes, span };
}

const known = (id: string): AwsPrincipal => ({ kind: 'account', account: { kind: 'known', id } });
const own: AwsPrincipal = { kind: 'account', account: { kind: 'own' } };
const someAccount: AwsPrincipal = { kind: 'account', account: { kind: 'hidden' } };

describe('readAwsPrincipal', () => {
  test.each<[string, AwsPrincipal]>([
    ['*', { kind: 'everyone' }],
    ['<Who=*>', { kind: 'everyone' }],
    ['111122223333', known('111122223333')],
    ['<Account=061190967865>', known('061190967865')],
    ['arn:aws:iam::111122223333:root', known('111122223333')],
    ['arn:aws-cn:iam::111122223333:role/a/path/reader', known('111122223333')],
    ['arn:aws:iam::111122223333:user/someone@example.com', known('111122223333')],
    ['arn:aws:sts::111122223333:assumed-role/reader/session', known('111122223333')],
    ['arn:aws:sts::111122223333:federated-user/someone', known('111122223333')],
    ['arn:aws:iam::<Vendor=061190967865>:root', known('061190967865')],
    ['arn:<AWS::Partition>:iam::111122223333:role/<Role>', known('111122223333')],
    ['arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1EXAMPLE', known('cloudfront')],
    ['arn:aws:iam::<AWS::AccountId>:root', own],
    ['<AWS::AccountId>', own],
    ['arn:aws:iam::<data.aws_caller_identity.current.account_id>:role/ci', own],
    ['arn:aws:iam::<data.aws_caller_identity.this[0].account_id>:root', own],
    ['<aws_iam_role.reader.arn>', own],
    ['<ReaderRole.Arn>', own],
    ['arn:aws:iam::<var.vendor_account>:root', someAccount],
    ['arn:aws:iam::<Vendor>:<Resource>', someAccount],
    ['arn:aws:iam::1111<Rest>:root', someAccount],
    ['<Who>', { kind: 'hidden' }],
    ['<Prefix>:root', { kind: 'hidden' }],
    ['arn:aws:iam::<AccountAndRest>', { kind: 'hidden' }],
    ['1111<Rest>', { kind: 'hidden' }],
    ['AROAEXAMPLEEXAMPLE123', { kind: 'unique-id', of: 'role' }],
    ['AIDAEXAMPLEEXAMPLE123', { kind: 'unique-id', of: 'user' }],
    ['arn:aws:iam::111122223333:role/*', { kind: 'wildcard' }],
    ['arn:aws:iam::*:root', { kind: 'wildcard' }],
    ['arn:aws:iam::<Vendor>:role/reader-?', { kind: 'wildcard' }],
    ['**', { kind: 'wildcard' }],
    ['arn:aws:iam::<a*>:root', someAccount],
    ['', { kind: 'malformed' }],
    ['11112222333', { kind: 'malformed' }],
    ['1111-2222-3333', { kind: 'malformed' }],
    ['lambda.amazonaws.com', { kind: 'malformed' }],
    ['arn:aws:iam:us-east-1:111122223333:root', { kind: 'malformed' }],
    ['arn:aws:iam::111122223333:group/readers', { kind: 'malformed' }],
    ['arn:aws:iam::111122223333:role/', { kind: 'malformed' }],
    ['arn:aws:iam::111122223333:rootx', { kind: 'malformed' }],
    ['arn:aws:iam::111122223333:root:x', { kind: 'malformed' }],
    ['arn:aws:s3:::bucket', { kind: 'malformed' }],
    ['arn:aws:s3::111122223333:root', { kind: 'malformed' }],
    ['arn:aws:<Service>::111122223333:root', known('111122223333')],
    ['arn:aws:iam:<Region>:111122223333:root', known('111122223333')],
    ['aws:arn:iam::111122223333:root', { kind: 'malformed' }],
    ['arn:aws:sts::111122223333:assumed-role/reader', { kind: 'malformed' }],
    ['arn:aws:iam::1234:root', { kind: 'malformed' }],
    ['arn:aws:iam', { kind: 'malformed' }],
    ['AROA', { kind: 'malformed' }],
  ])('%s', (text, expected) => {
    expect(readAwsPrincipal(holed(text))).toEqual(expected);
  });

  test('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(readAwsPrincipal({ kind: 'string', text, holes: [], span }).kind).toBeTypeOf('string');
      }),
    );
  });

  test('takes a long one in no time', () => {
    const text = `arn:aws:iam::${':'.repeat(1_000_000)}`;
    expect(readAwsPrincipal({ kind: 'string', text, holes: [], span }).kind).toBe('malformed');
  });
});
