import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesArnFormat, parseArn } from '../../../src/core/iam/arn.ts';
import { reference } from '../../helpers/reference.ts';

describe('parseArn', () => {
  test.each([
    ['arn:aws:iam::123456789012:role/Reader', ['aws', 'iam', '', '123456789012', 'role/Reader']],
    ['arn:aws:s3:::logs', ['aws', 's3', '', '', 'logs']],
    ['arn:aws:logs:us-east-1:1:log-group:a:*', ['aws', 'logs', 'us-east-1', '1', 'log-group:a:*']],
    ['arn:*:s3:::*', ['*', 's3', '', '', '*']],
    ['arn:${AWS::Partition}:s3:::${Bucket}', ['${AWS::Partition}', 's3', '', '', '${Bucket}']],
    ['arn:aws:s3:::{{Some:Bucket}}/*', ['aws', 's3', '', '', '{{Some:Bucket}}/*']],
    ['arn:aws:s3:::home/${aws:username}', ['aws', 's3', '', '', 'home/${aws:username}']],
    ['arn:::::', ['', '', '', '', '']],
    ['arn:aws:s3:::a${', ['aws', 's3', '', '', 'a${']],
  ])('%s', (text, [partition, service, region, account, resource]) => {
    expect(parseArn(text)).toEqual({ partition, service, region, account, resource });
  });

  test.each([
    '',
    '*',
    'arn',
    'arn:aws:s3',
    'arn:aws:s3::logs',
    'ARN:aws:s3:::logs',
    'urn:aws:s3:::logs',
    '${Arn}',
    '${AWS::Partition}:s3:::a:b',
    'arn:${a:b:c:d:e:f}',
  ])('%j is none', (text) => {
    expect(parseArn(text)).toBeUndefined();
  });

  test('takes holes as they are told, whatever they look like', () => {
    const text = 'arn:aws:s3:::${f({ a : 1 })}:x';
    const start = text.indexOf('${');
    const holes = [{ start, end: text.lastIndexOf('}') + 1, name: 'f({ a : 1 })' }];
    expect(parseArn(text, holes)?.resource).toBe('${f({ a : 1 })}:x');
    const hidden = 'arn:@:@@:s3:::logs';
    expect(parseArn(hidden, [{ start: 4, end: 8, name: 'partition' }])?.service).toBe('s3');
  });

  test('takes no longer for hostile text', () => {
    expect(parseArn(`arn:${'${'.repeat(500_000)}`)).toBeUndefined();
    expect(parseArn(`arn:aws:s3:::${'${a}'.repeat(200_000)}`)?.service).toBe('s3');
    expect(parseArn(':'.repeat(1_000_000))).toBeUndefined();
  });
});

describe('matchesArnFormat', () => {
  const bucket = 'arn:${Partition}:s3:::${BucketName}';
  const object = 'arn:${Partition}:s3:::${BucketName}/${ObjectName}';
  const accessPoint = 'arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}';
  const role = 'arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}';
  const logGroup = 'arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}';

  test.each([
    [bucket, '*', true],
    [bucket, 'arn:aws:s3:::logs', true],
    [bucket, 'arn:aws-cn:s3:::logs', true],
    [bucket, 'arn:aws:s3:::logs*', true],
    [bucket, 'arn:aws:s3:::logs/*', false],
    [bucket, 'arn:aws:s3:::*/*', false],
    [object, 'arn:aws:s3:::logs/*', true],
    [object, 'arn:aws:s3:::logs', false],
    [object, 'arn:aws:s3:::logs*', true],
    [object, 'arn:aws:s3:::logs/2024/01/a.gz', true],
    [object, 'arn:aws:s3:::logs/', false],
    [accessPoint, 'arn:aws:s3:::logs/*', false],
    [accessPoint, 'arn:aws:s3:::*/*', false],
    [accessPoint, 'arn:aws:s3:*:*:accesspoint/*', true],
    [accessPoint, 'arn:aws:s3:*', true],
    [role, 'arn:aws:iam::123456789012:role/a/b/c', true],
    [role, 'arn:aws:iam::123456789012:user/*', false],
    [role, 'arn:aws:iam:::role/a', false],
    [role, 'arn:aws:sts::123456789012:role/a', false],
    [role, 'arn:aws:i*:*', true],
    [role, 'arn:aws:s*:*', false],
    [role, 'arn:aws:s3:*', false],
    [logGroup, 'arn:aws:logs:*:*:log-group:/aws/x:*', true],
    [logGroup, 'arn:aws:logs:us-east-1:1:delivery:*', false],
    // A name may hold colons, so that `*` may reach into it.
    [logGroup, 'arn:aws:logs:*:*:delivery:*', true],
    // Fields left out at the end count as `*`.
    [role, 'arn', true],
    [role, 'arn:aws:iam', true],
    [role, 'arn:aws:s3', false],
    [role, 'arn:aws:iam?:1:role?x', true],
    // What is filled in later may be anything.
    [bucket, 'arn:${AWS::Partition}:s3:::${Name}', true],
    [bucket, 'arn:aws:s3:::{{Name}}/*', false],
    [object, 'arn:aws:s3:::{{Name}}', true],
    [role, '${RoleArn}', true],
    [role, 'arn:aws:iam::${aws:PrincipalAccount}:role/x', true],
    // A format has wildcards of its own.
    ['arn:${Partition}:dms:${Region}:${Account}:rep:*', 'arn:aws:dms:eu-west-1:1:rep:abc', true],
    ['arn:${Partition}:dms:${Region}:${Account}:rep:*', 'arn:aws:dms:eu-west-1:1:task:abc', false],
    [bucket, '', false],
    [bucket, 'logs', false],
    [bucket, 'arn:aws:S3:::logs', false],
  ])('%s by %s is %j', (format, pattern, expected) => {
    expect(matchesArnFormat(format, pattern)).toBe(expected);
  });

  const formats = reference.prefixes.flatMap(
    (prefix) => reference.service(prefix)?.resourceTypes.flatMap(({ arns }) => arns) ?? [],
  );

  test('every format of the reference is matched by itself, filled in, and by `*`', () => {
    const filled = (format: string): string => format.replace(/\$\{[^}]*\}/g, 'x').replaceAll('*', 'y');
    expect(formats.filter((format) => !matchesArnFormat(format, filled(format)))).toEqual([]);
    expect(formats.filter((format) => !matchesArnFormat(format, '*'))).toEqual([]);
    expect(formats.filter((format) => matchesArnFormat(format, 'arn:aws:nothing:a:b:c'))).toEqual([]);
  });

  test('what matches stays matched when the pattern is made wider', () => {
    const format = fc.constantFrom(...formats);
    fc.assert(
      fc.property(format, fc.array(fc.nat(120), { maxLength: 6 }), (one, places) => {
        const arn = one.replace(/\$\{[^}]*\}/g, 'x').replaceAll('*', 'y');
        const wider = arn
          .split('')
          .map((character, index) => (places.includes(index) ? (index % 2 === 0 ? '*' : '?') : character));
        return matchesArnFormat(one, wider.join(''));
      }),
      { numRuns: 300 },
    );
  });

  test('says yes where deciding would take too long', () => {
    expect(matchesArnFormat(object, `arn:aws:s3:::${'*a'.repeat(50_000)}`)).toBe(true);
    expect(matchesArnFormat(role, `arn:aws:s3:::${'*a'.repeat(50_000)}`)).toBe(false);
  });
});
