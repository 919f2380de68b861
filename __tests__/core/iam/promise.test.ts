import { describe, expect, test } from 'vitest';
import { brokenPromises } from '../../../src/core/iam/promise.ts';
import type { Promised, PromiseException } from '../../../src/core/model/settings.ts';
import { lintTexts } from '../../helpers/lint-texts.ts';
import { reference } from '../../helpers/reference.ts';

type Except = Omit<PromiseException, 'reason' | 'span'>;

function promised(except: readonly Except[] = [], changes: Partial<Promised> = {}): Promised {
  const full = except.map((one) => ({ ...one, reason: 'agreed' }));
  return { levels: ['List', 'Read'], content: 'none', except: full, ...changes };
}

/** What a role of a template breaks: `<action> <certainty>`. The statements are JSON or YAML. */
function broken(
  statements: string | readonly object[],
  promise: Promised,
  options = { anyFilling: true },
): readonly string[] {
  const text = typeof statements === 'string' ? statements : JSON.stringify(statements);
  const { read, workspace } = lintTexts(
    {
      'role.yaml': `Parameters: { Bucket: { Type: String }, Arn: { Type: String }, Arns: { Type: String } }
Conditions: { Prod: !Equals [!Ref Bucket, prod] }
Resources:
  Reader:
    Type: AWS::IAM::Role
    Properties: { Policies: [{ PolicyName: a, PolicyDocument: { Statement: ${text} } }] }
`,
    },
    [],
  );
  expect(read.problems.map(({ message }) => message)).toEqual([]);
  const [role] = workspace.rolePolicies;
  if (role === undefined) throw new Error('no role');
  return brokenPromises(reference, workspace.accessOf(role), promise, options).map(
    ({ held, certainty }) => `${held.action.id} ${certainty}`,
  );
}

const allow = (Action: unknown, Resource: unknown = '*', more: object = {}) => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...more,
});

describe('levels', () => {
  test('that were not promised are broken by the strongest of an action', () => {
    const statements = [
      allow(['s3:ListBucket', 's3:GetBucketLocation', 's3:PutObjectTagging', 's3:PutObject']),
    ];
    const levels = promised([], { content: 'any' });
    expect(broken(statements, levels)).toEqual(['s3:PutObjectTagging broken', 's3:PutObject broken']);
    expect(broken(statements, { ...levels, levels: ['List', 'Read', 'Write', 'Tagging'] })).toEqual([]);
    expect(broken(statements, { ...levels, levels: [] })).toHaveLength(4);
  });

  test('are excepted like content', () => {
    const except = [{ actions: ['s3:Put*'], resources: ['arn:aws:s3:::a/*'] }];
    expect(broken([allow('s3:PutObject', 'arn:aws:s3:::a/*')], promised(except))).toEqual([]);
    expect(broken([allow('s3:PutObject', 'arn:aws:s3:::b/*')], promised(except))).toEqual([
      's3:PutObject broken',
    ]);
  });

  test('come before content', () => {
    expect(broken([allow('s3:GetObject')], promised([], { levels: ['List'] }))).toHaveLength(1);
  });
});

describe('content', () => {
  test('is broken by tier A, and by nothing where it was not promised', () => {
    const statements = [
      allow(['logs:GetLogEvents', 'logs:DescribeLogStreams', 'cloudformation:GetTemplate']),
    ];
    expect(broken(statements, promised())).toEqual(['logs:GetLogEvents broken']);
    expect(broken(statements, promised([], { content: 'any' }))).toEqual([]);
  });

  test('is broken once for each way', () => {
    const statements = [allow(['logs:Get*Events', 'logs:GetLogEvents']), allow('*', 'arn:aws:logs:*')];
    const ways = broken(statements, promised([], { levels: ['List', 'Read'] }));
    expect(ways.filter((way) => way.startsWith('logs:GetLogEvents'))).toHaveLength(3);
  });

  test('is not broken by what can never be asked for, or is denied', () => {
    expect(broken([allow('logs:ListAnomalies', 'arn:aws:logs:*:*:log-group:a')], promised())).toEqual([]);
    expect(broken([allow('s3:GetObject', 'arn:aws:s3:::a')], promised())).toEqual([]);
    expect(
      broken([allow('logs:Get*'), { Effect: 'Deny', Action: 'logs:*', Resource: '*' }], promised()),
    ).toEqual([]);
  });

  test('that a Deny limits is broken, whatever its conditions', () => {
    const deny = {
      Effect: 'Deny',
      Action: 'logs:*',
      Resource: '*',
      Condition: { Bool: { 'aws:a': 'true' } },
    };
    expect(broken([allow('logs:GetLogEvents'), deny], promised())).toHaveLength(1);
  });
});

describe('an exception', () => {
  const group = 'arn:aws:logs:*:*:log-group:/aws/containerinsights/*';
  test.each<[string, Except, string, string | readonly string[], boolean]>([
    ['of everything', { actions: ['logs:*'], resources: ['*'] }, 'logs:GetLogEvents', '*', true],
    [
      'of another action',
      { actions: ['logs:FilterLogEvents'], resources: ['*'] },
      'logs:GetLogEvents',
      '*',
      false,
    ],
    ['whatever the case', { actions: ['LOGS:getlog*'], resources: ['*'] }, 'logs:GetLogEvents', '*', true],
    ['of the resources', { actions: ['logs:*'], resources: [group] }, 'logs:GetLogEvents', group, true],
    [
      'of wider resources',
      { actions: ['logs:*'], resources: [group] },
      'logs:GetLogEvents',
      'arn:aws:logs:eu-west-1:*:log-group:/aws/containerinsights/a:*',
      true,
    ],
    ['of narrower resources', { actions: ['logs:*'], resources: [group] }, 'logs:GetLogEvents', '*', false],
    [
      'of one of two resources',
      { actions: ['logs:*'], resources: [group] },
      'logs:GetLogEvents',
      [group, 'arn:aws:logs:*:*:log-group:a:*'],
      false,
    ],
    [
      'of the one resource that can be asked for',
      { actions: ['logs:*'], resources: [group] },
      'logs:GetLogEvents',
      [group, 'arn:aws:s3:::a'],
      true,
    ],
    [
      'of both resources together',
      { actions: ['logs:*'], resources: [group, 'arn:aws:logs:*:*:log-group:a:*'] },
      'logs:GetLogEvents',
      [group, 'arn:aws:logs:*:*:log-group:a:*'],
      true,
    ],
    [
      'of every resource the action can be asked for on',
      { actions: ['logs:*'], resources: ['arn:aws:logs:*:*:log-group:*'] },
      'logs:GetQueryResults',
      '*',
      true,
    ],
    [
      'of every resource of the service',
      { actions: ['s3:*'], resources: ['arn:aws:s3:*:*:*'] },
      's3:GetObject',
      'arn:aws:s3:::*',
      true,
    ],
    [
      'of the one kind of resource that is left',
      { actions: ['s3:*'], resources: ['arn:aws:s3:::*'] },
      's3:GetObject',
      'arn:aws:s3:::*',
      true,
    ],
    [
      'of any resource for an action that takes none',
      { actions: ['cloudtrail:*'], resources: ['arn:aws:cloudtrail:*:*:*'] },
      'cloudtrail:LookupEvents',
      '*',
      false,
    ],
    [
      'in another partition',
      { actions: ['logs:*'], resources: [group] },
      'logs:GetLogEvents',
      group.replace('arn:aws:', 'arn:aws-cn:'),
      true,
    ],
  ])('%s', (_, except, action, resource, isCovered) => {
    const statements = [allow(action, resource)];
    expect(broken(statements, promised([except]))).toEqual(isCovered ? [] : [`${action} broken`]);
    expect(broken(statements, promised([except]), { anyFilling: false })).toEqual(
      isCovered ? [] : [`${action} broken`],
    );
  });

  test('leaves nothing where two cover the resources between them', () => {
    const halves = [
      { actions: ['s3:GetObject'], resources: ['arn:aws:s3:::a/*'] },
      { actions: ['s3:Get*'], resources: ['arn:aws:s3:::b/*'] },
    ];
    const statements = [allow('s3:GetObject', ['arn:aws:s3:::a/*', 'arn:aws:s3:::b/c'])];
    expect(broken(statements, promised(halves))).toEqual([]);
  });

  test('counts against what a Deny leaves', () => {
    const except = [{ actions: ['logs:*'], resources: [group] }];
    const guarded = [allow('logs:Get*'), { Effect: 'Deny', Action: 'logs:*', NotResource: group }];
    expect(broken(guarded, promised(except))).toEqual([]);
  });

  test.each<[string, string | readonly string[], boolean]>([
    ['all but some', 'arn:aws:s3:::b/*', false],
    ['all but what was not excepted', ['arn:aws:s3:::b/*', 'arn:aws:s3:*:*:*'], true],
  ])('of a grant on %s', (_, NotResource, isCovered) => {
    const statements = [{ Effect: 'Allow', Action: 's3:GetObject', NotResource }];
    const except = [{ actions: ['s3:*'], resources: ['arn:aws:s3:::a/*'] }];
    expect(broken(statements, promised(except))).toEqual(isCovered ? [] : ['s3:GetObject broken']);
    expect(broken(statements, promised([{ actions: ['s3:*'], resources: ['*'] }]))).toEqual([]);
  });

  test('does not count on an exception of NotResource that is there in some deployments only', () => {
    const except = promised([{ actions: ['s3:*'], resources: ['arn:aws:s3:::a/*'] }]);
    const statement = (value: string) =>
      `{ Effect: Allow, Action: 's3:GetObject', NotResource: ['arn:aws:s3:::a/*', ${value}] }`;
    expect(broken(statement(`'arn:aws:s3:*'`), except)).toEqual([]);
    expect(broken(statement(`!If [Prod, 'arn:aws:s3:*', 'arn:aws:s3:::a/*']`), except)).toHaveLength(1);
  });
});

describe('what a template fills in', () => {
  const except = promised([{ actions: ['s3:GetObject*'], resources: ['arn:aws:s3:::{{Report}}/*'] }]);
  const bound = promised([{ actions: ['s3:GetObject*'], resources: ['arn:aws:s3:::{{Bucket}}/*'] }]);
  const suffixed = promised([{ actions: ['s3:GetObject*'], resources: ['arn:aws:s3:::{{Report}}-cur/*'] }]);

  test.each<[string, string, Promised, readonly string[]]>([
    ['the name of a bucket', '!Sub "arn:aws:s3:::${Bucket}/*"', except, []],
    ['a part of the name', '!Sub "arn:aws:s3:::cur-${Bucket}/*"', except, []],
    ['several parts of the name', '!Sub "arn:aws:s3:::${Bucket}-${Arn}/*"', except, []],
    ['a folder of the bucket', '!Sub "arn:aws:s3:::${Bucket}/cur/*"', except, []],
    ['the partition too', '!Sub "arn:${AWS::Partition}:s3:::${Bucket}/*"', except, []],
    ['a bucket known by its name', 'arn:aws:s3:::other/*', except, ['s3:GetObject broken']],
    ['buckets that begin alike', '!Sub "arn:aws:s3:::${Bucket}*"', except, ['s3:GetObject broken']],
    [
      'a part of what the exception names',
      '!Sub "arn:aws:s3:::${Bucket}/*"',
      suffixed,
      ['s3:GetObject broken'],
    ],
    ['the part that the exception leaves open', '!Sub "arn:aws:s3:::${Bucket}-cur/*"', suffixed, []],
    ['the whole ARN', '!Ref Arn', except, ['s3:GetObject unknown']],
    ['the beginning of the ARN', '!Sub "${Arn}/*"', except, ['s3:GetObject unknown']],
    ['a list of ARNs', '!Split [",", !Ref Arns]', except, ['s3:GetObject unknown']],
    [
      'a list of ARNs beside a bucket',
      '["arn:aws:s3:::other/*", !Split [",", !Ref Arns]]',
      except,
      ['s3:GetObject broken'],
    ],
  ])('%s', (_, resource, promise, expected) => {
    expect(broken(`{ Effect: Allow, Action: 's3:GetObject', Resource: ${resource} }`, promise)).toEqual(
      expected,
    );
  });

  test('is only what the exception calls so where names are shared', () => {
    const statement = `{ Effect: Allow, Action: 's3:GetObject', Resource: !Sub "arn:aws:s3:::\${Bucket}/*" }`;
    expect(broken(statement, bound, { anyFilling: false })).toEqual([]);
    expect(broken(statement, except, { anyFilling: false })).toEqual(['s3:GetObject broken']);
  });

  test.each<[string, string, string, Promised, readonly string[]]>([
    ['an action written out', `'s3:GetObject'`, '!Ref Arn', promised(), ['s3:GetObject broken']],
    [
      'an action that is excepted everywhere',
      `'s3:GetObject'`,
      '!Ref Arn',
      promised([{ actions: ['s3:*'], resources: ['*'] }]),
      [],
    ],
    ['a pattern', `'s3:*ectTorrent'`, '!Ref Arn', promised(), ['s3:GetObjectTorrent unknown']],
    [
      'a pattern on hidden ones',
      `'s3:*ectTorrent'`,
      '!Split [",", !Ref Arns]',
      promised(),
      ['s3:GetObjectTorrent unknown'],
    ],
    [
      'an action on hidden ones',
      `'s3:GetObjectTorrent'`,
      '!Split [",", !Ref Arns]',
      promised(),
      ['s3:GetObjectTorrent broken'],
    ],
  ])('on a hidden resource: %s', (_, action, resource, promise, expected) => {
    expect(broken(`{ Effect: Allow, Action: ${action}, Resource: ${resource} }`, promise)).toEqual(expected);
  });

  test('in NotResource leaves open what is spared', () => {
    const statement = `{ Effect: Allow, Action: 's3:Get*', NotResource: !Split [",", !Ref Arns] }`;
    expect(new Set(broken(statement, promised()).map((one) => one.split(' ')[1]))).toEqual(
      new Set(['unknown']),
    );
  });
});

test('a hidden resource that is excepted whatever it is breaks nothing', () => {
  const everywhere = promised([{ actions: ['s3:*'], resources: ['*'] }]);
  const hidden = `{ Effect: Allow, Action: 's3:Get*', Resource: !Split [",", !Ref Arns] }`;
  expect(broken(hidden, everywhere)).toEqual([]);
});

test('each promise is held against a role by itself', () => {
  const { workspace } = lintTexts(
    {
      'a.yaml':
        'Resources: { R: { Type: AWS::IAM::Role, Properties: { Policies: [{ PolicyName: a, PolicyDocument: { Statement: { Effect: Allow, Action: "logs:GetLogEvents", Resource: "*" } } }] } } }',
    },
    [],
  );
  const [role] = workspace.rolePolicies;
  if (role === undefined) throw new Error('no role');
  const count = (promise: Promised) =>
    brokenPromises(reference, workspace.accessOf(role), promise, { anyFilling: true }).length;
  expect([promised(), promised([], { content: 'any' }), promised()].map(count)).toEqual([1, 0, 1]);
});

test('long names and many holes are compared in no time', () => {
  const long = 'a'.repeat(200_000);
  const holes = '${Bucket}-'.repeat(5000);
  const except = promised([{ actions: ['s3:*'], resources: ['arn:aws:s3:::{{Report}}/*'] }]);
  const started = performance.now();
  for (const name of [long, holes])
    expect(
      broken(`{ Effect: Allow, Action: 's3:GetObject', Resource: !Sub "arn:aws:s3:::${name}/*" }`, except),
    ).toHaveLength(name === long ? 1 : 0);
  expect(performance.now() - started).toBeLessThan(3000);
});
