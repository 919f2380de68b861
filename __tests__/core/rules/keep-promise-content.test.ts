import type { Mirror, Settings } from '../../../src/core/model/settings.ts';
import keepPromiseContent from '../../../src/core/rules/keep-promise-content.ts';
import { testRule } from '../../helpers/test-rule.ts';

const promise: Settings['promise'] = {
  levels: ['List', 'Read'],
  content: 'none',
  except: [
    { actions: ['s3:GetObject*'], resources: ['arn:aws:s3:::{{Report}}/*'], reason: 'the report itself' },
  ],
};

/** Roles with a canonical file each, one list for all, and a role of the template as mirror. */
function settings(...names: readonly string[]): Partial<Settings> {
  const roles = names.map((name) => {
    const mirrors: readonly Mirror[] = [{ kind: 'cloudformation', file: 'mirrors.yaml', role: name }];
    const role = { name, inline: [`${name}.json`], trust: undefined, managed: 'managed.json', mirrors };
    return [name, role] as const;
  });
  return { roles: new Map(roles), promise };
}

function statement(actions: readonly string[], more: object = {}): object {
  return { Effect: 'Allow', Action: actions, Resource: '*', ...more };
}

function policy(...statements: readonly object[]): string {
  return `${JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2)}\n`;
}

function list(...names: readonly string[]): string {
  return JSON.stringify({
    policies: names.map((name) => ({ arn: `arn:aws:iam::aws:policy/${name}`, name })),
  });
}

function mirrors(
  roles: Readonly<Record<string, { readonly managed?: string; readonly actions?: readonly string[] }>>,
) {
  const blocks = Object.entries(roles).map(
    ([name, { managed, actions }]) => `  ${name}:
    Type: AWS::IAM::Role
    Properties:
${managed === undefined ? '' : `      ManagedPolicyArns: ['arn:aws:iam::aws:policy/${managed}']\n`}${
      actions === undefined
        ? ''
        : `      Policies:
        - PolicyName: own
          PolicyDocument:
            Version: '2012-10-17'
            Statement: { Effect: Allow, Action: [${actions.join(', ')}], Resource: '*' }
`
    }`,
  );
  return `Resources:\n${blocks.join('')}`;
}

const harmless = policy(statement(['s3:ListAllMyBuckets']));

testRule(keepPromiseContent, {
  valid: [
    {
      name: 'without a promise',
      files: { 'payer.json': policy(statement(['logs:Get*'])) },
      settings: { ...settings('payer'), promise: undefined },
    },
    {
      name: 'where content was promised',
      files: { 'payer.json': policy(statement(['logs:Get*'])) },
      settings: { ...settings('payer'), promise: { ...promise, content: 'any' } },
    },
    {
      name: 'of a role that is not configured',
      files: { 'mirrors.yaml': mirrors({ other: { actions: ['logs:Get*'] } }) },
      settings: settings('payer'),
    },
    {
      name: 'the report in its bucket, under any name in the mirror',
      files: {
        'payer.json': policy(
          statement(['s3:Get*'], { Resource: ['arn:aws:s3:::{{Report}}', 'arn:aws:s3:::{{Report}}/*'] }),
        ),
        'mirrors.yaml': `Parameters: { Bucket: { Type: String } }
Resources:
  payer:
    Type: AWS::IAM::Role
    Properties:
      Policies:
        - PolicyName: own
          PolicyDocument:
            Statement: { Effect: Allow, Action: 's3:GetObject', Resource: !Sub 'arn:aws:s3:::\${Bucket}/*' }
`,
      },
      settings: settings('payer'),
    },
    {
      name: 'what a guard denies',
      files: {
        'payer.json': policy(statement(['logs:Get*']), {
          Effect: 'Deny',
          Action: ['logs:GetLog*', 'logs:GetQueryResults'],
          Resource: '*',
        }),
      },
      settings: settings('payer'),
    },
    {
      name: 'what a template hides',
      files: {
        'mirrors.yaml': `Parameters: { Arns: { Type: String } }
Resources:
  payer:
    Type: AWS::IAM::Role
    Properties:
      Policies:
        - PolicyName: own
          PolicyDocument:
            Statement: { Effect: Allow, Action: 's3:Get*', Resource: !Split [',', !Ref Arns] }
`,
      },
      settings: settings('payer'),
    },
  ],
  invalid: [
    {
      name: 'an entry, with its mirror, whatever the statement is called there',
      files: {
        'payer.json': policy(statement(['cloudtrail:Get*'])),
        'mirrors.yaml': mirrors({ payer: { actions: ['cloudTrail:get*'] } }),
      },
      settings: settings('payer'),
      expect: [
        {
          messageId: 'reads',
          file: 'payer.json',
          at: '/Statement/0/Action/0',
          message:
            'cloudtrail:Get* lets the role payer read content that was promised not to be read: cloudtrail:GetEventDataStoreData (events of the event data lake) and cloudtrail:GetQueryResults (rows of the event data lake). To keep it, say so under promise.except: { actions: [cloudtrail:GetEventDataStoreData, cloudtrail:GetQueryResults], resources: ["*"], reason: "…" }.',
          related: ['cloudTrail:get*'],
          severity: 'security-warning',
          confidence: 'certain',
        },
      ],
    },
    {
      name: 'a managed policy of two roles that share their list',
      files: {
        'payer.json': harmless,
        'owner.json': harmless,
        'managed.json': list('job-function/ViewOnlyAccess', 'CloudWatchReadOnlyAccess'),
      },
      settings: settings('payer', 'owner'),
      expect: [
        {
          messageId: 'reads',
          file: 'managed.json',
          at: '"arn:aws:iam::aws:policy/job-function/ViewOnlyAccess"',
          data: {
            managed: { arn: 'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess' },
            roleNames: ['payer', 'owner'],
            roles: 'the roles payer and owner',
          },
        },
        {
          messageId: 'reads',
          file: 'managed.json',
          at: '"arn:aws:iam::aws:policy/CloudWatchReadOnlyAccess"',
          data: { managed: { arn: 'arn:aws:iam::aws:policy/CloudWatchReadOnlyAccess' } },
        },
      ],
    },
    {
      name: 'a managed policy that only the mirrors attach',
      files: {
        'payer.json': harmless,
        'owner.json': harmless,
        'managed.json': list('AWSBillingReadOnlyAccess'),
        'mirrors.yaml': mirrors({
          payer: { managed: 'CloudWatchReadOnlyAccess' },
          owner: { managed: 'CloudWatchReadOnlyAccess' },
        }),
      },
      settings: settings('payer', 'owner'),
      expect: [
        {
          messageId: 'reads',
          file: 'mirrors.yaml',
          at: '/Resources/payer/Properties/ManagedPolicyArns/0',
          data: { roleNames: ['payer', 'owner'] },
          related: ["'arn:aws:iam::aws:policy/CloudWatchReadOnlyAccess'"],
        },
      ],
    },
    {
      name: 'two entries of the same text, on other resources',
      files: {
        'payer.json': policy(
          statement(['s3:GetObject'], { Resource: 'arn:aws:s3:::a/*' }),
          statement(['s3:GetObject'], { Resource: 'arn:aws:s3:::b/*' }),
        ),
      },
      settings: settings('payer'),
      expect: [
        {
          messageId: 'reads',
          file: 'payer.json',
          at: '/Statement/0/Action/0',
          data: {
            exception: '- { actions: [s3:GetObject], resources: ["arn:aws:s3:::a/*"], reason: "…" }\n',
          },
        },
        { messageId: 'reads', file: 'payer.json', at: '/Statement/1/Action/0', data: {} },
      ],
    },
    {
      name: 'only under a condition',
      files: {
        'payer.json': policy(
          statement(['logs:GetLogEvents'], { Condition: { Bool: { 'aws:SecureTransport': 'true' } } }),
        ),
      },
      settings: settings('payer'),
      expect: [
        {
          messageId: 'reads',
          file: 'payer.json',
          at: '/Statement/0/Action/0',
          data: {},
          confidence: 'estimate',
        },
      ],
    },
    {
      name: 'under a condition in one form only, beside a role that is not configured',
      files: {
        'payer.json': policy(
          statement(['logs:GetLogEvents'], { Condition: { Bool: { 'aws:SecureTransport': 'true' } } }),
        ),
        'mirrors.yaml': mirrors({
          other: { actions: ['logs:GetLogEvents'] },
          payer: { actions: ['Logs:GetLogEvents'] },
        }),
      },
      settings: settings('payer'),
      expect: [
        {
          messageId: 'reads',
          file: 'payer.json',
          at: '/Statement/0/Action/0',
          data: { roleNames: ['payer'] },
          confidence: 'certain',
          related: ['Logs:GetLogEvents'],
        },
      ],
    },
    {
      name: 'a managed policy that mirrors attach before the list of another role',
      files: {
        'payer.json': harmless,
        'owner.json': harmless,
        'managed.json': list('CloudWatchReadOnlyAccess'),
        'mirrors.yaml': mirrors({ payer: { managed: 'CloudWatchReadOnlyAccess' } }),
      },
      settings: {
        promise,
        roles: new Map([
          [
            'payer',
            {
              name: 'payer',
              inline: ['payer.json'],
              trust: undefined,
              managed: undefined,
              mirrors: [{ kind: 'cloudformation', file: 'mirrors.yaml', role: 'payer' }],
            },
          ],
          [
            'owner',
            { name: 'owner', inline: ['owner.json'], trust: undefined, managed: 'managed.json', mirrors: [] },
          ],
        ]),
      },
      expect: [
        {
          messageId: 'reads',
          file: 'managed.json',
          at: '"arn:aws:iam::aws:policy/CloudWatchReadOnlyAccess"',
          data: {},
          related: ["'arn:aws:iam::aws:policy/CloudWatchReadOnlyAccess'"],
        },
      ],
    },
    {
      name: 'more than a sentence can hold',
      files: {
        'payer.json': policy({ Effect: 'Allow', NotAction: ['s3:*', 'ec2:*'], Resource: '*' }),
        'managed.json': list('AWSBillingReadOnlyAccess'),
      },
      settings: settings('payer'),
      expect: [
        {
          messageId: 'reads',
          file: 'payer.json',
          at: '/Statement/0/NotAction#key',
          data: {
            source: 'NotAction',
            keep: 'To keep it, say so under promise.except; the JSON report has the lines',
          },
        },
      ],
    },
    {
      name: 'on resources that the template names its own way',
      files: {
        'mirrors.yaml': `Parameters: { Bucket: { Type: String } }
Resources:
  payer:
    Type: AWS::IAM::Role
    Properties:
      Policies:
        - PolicyName: own
          PolicyDocument:
            Statement:
              - Effect: Allow
                Action: ['s3:GetObject', 's3:GetObjectVersion', 's3:List*']
                Resource: [!Sub 'arn:aws:s3:::\${Bucket}', !Sub 'arn:aws:s3:::\${Bucket}*']
`,
      },
      settings: settings('payer'),
      expect: [
        {
          messageId: 'reads',
          file: 'mirrors.yaml',
          at: "'s3:GetObject'",
          data: {
            exception:
              '- { actions: [s3:GetObject], resources: ["arn:aws:s3:::{{Bucket}}*"], reason: "…" }\n',
          },
        },
        { messageId: 'reads', file: 'mirrors.yaml', at: "'s3:GetObjectVersion'", data: {} },
      ],
    },
  ],
});
