import { oneRole } from '../../helpers/settings.ts';
import { testRule } from '../../helpers/test-rule.ts';
import validSid from '../../../src/core/rules/valid-sid.ts';

const conventional = {
  roles: oneRole({ inline: ['policy.json'] }),
  conventions: { sid: 'CZTier<0-2><Name><date>', actions: 'any', indent: undefined },
} as const;

function named(sid: unknown) {
  return {
    Version: '2012-10-17',
    Statement: [{ Sid: sid, Effect: 'Allow', Action: 'ce:GetCostAndUsage', Resource: '*' }],
  };
}

function trust(sid: string) {
  const Principal = { AWS: 'arn:aws:iam::123456789012:root' };
  return {
    Version: '2012-10-17',
    Statement: [{ Sid: sid, Effect: 'Allow', Principal, Action: 'sts:AssumeRole' }],
  };
}

/** A template with a configured role whose policy has this Sid, in YAML. */
function template(sid: string) {
  return {
    files: {
      'a.yaml': `Parameters:
  Scope: { Type: String }
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: ${JSON.stringify(trust('Assume'))}
      Policies:
        - PolicyName: read
          PolicyDocument:
            Version: '2012-10-17'
            Statement: { Sid: ${sid}, Effect: Allow, Resource: '*', Action: 'ce:Get*' }
`,
    },
    settings: {
      conventions: conventional.conventions,
      roles: oneRole({ mirrors: [{ kind: 'cloudformation', file: 'a.yaml', role: 'Role' }] }),
    },
  } as const;
}

testRule(validSid, {
  valid: [
    { name: 'an empty Sid', policy: trust('') },
    {
      name: 'a resource policy, whose service may allow more',
      policyType: 'resource',
      policy: named('read costs'),
    },
    { name: 'the convention', policy: named('CZTier2BillingData20260420'), settings: conventional },
    { name: 'what a deployment fills in', ...template("!Sub 'Read${Scope}'") },
    { name: 'a Sid that is hidden altogether', ...template('!GetAtt A.B') },
    { name: 'the convention in a template', ...template('CZTier1Read20260420') },
    { name: 'a leap day', policy: named('CZTier0A20240229'), settings: conventional },
    {
      name: 'a convention for a role that is not configured',
      policy: named('Read'),
      settings: { conventions: conventional.conventions },
    },
    { name: 'the convention in a trust policy', policy: trust('Assume'), settings: conventional },
  ],
  invalid: [
    {
      name: 'an underscore',
      policy: named('Read_Costs'),
      expect: [
        {
          messageId: 'unsupported',
          data: { sid: 'Read_Costs', character: '"_"' },
          at: '/Statement/0/Sid',
          severity: 'error',
          code: 'UNSUPPORTED_SID',
        },
      ],
    },
    {
      name: 'a dash beside what a deployment fills in',
      ...template("!Sub 'Read-${Scope}'"),
      expect: [
        { messageId: 'unsupported', data: { character: '"-"' }, file: 'a.yaml', at: "'Read-${Scope}'" },
      ],
    },
    {
      name: 'a dash behind what a deployment fills in',
      ...template("!Sub '${Scope}-Read'"),
      expect: [
        { messageId: 'unsupported', data: { character: '"-"' }, file: 'a.yaml', at: "'${Scope}-Read'" },
      ],
    },
    {
      name: 'a template that leaves the convention',
      ...template('Read'),
      expect: [{ messageId: 'unconventional', data: { sid: 'Read' }, file: 'a.yaml', at: '@415-419' }],
    },
    {
      name: 'an umlaut in a trust policy',
      policy: trust('Zugriffprüfung'),
      expect: [{ messageId: 'unsupported', data: { character: '"ü"' }, at: '"Zugriffprüfung"' }],
    },
    ...(
      [
        ['CZTier3BillingData20260420', 'a digit from 0 to 2'],
        ['CZTier0billingData20260420', 'a name that starts with a capital'],
        ['CZTier0BillingData', 'a date as YYYYMMDD'],
        ['CZTier0BillingData20260231', 'a date as YYYYMMDD'],
        ['CZTier0BillingData20260420b', 'nothing behind that'],
        ['BillingData20260420', 'CZTier'],
      ] as const
    ).map(([sid, expected]) => ({
      name: `${sid} leaves the convention`,
      policy: named(sid),
      settings: conventional,
      expect: [
        {
          messageId: 'unconventional' as const,
          data: { sid, expected, convention: conventional.conventions.sid },
          at: `"${sid}"`,
          severity: 'warning' as const,
          code: null,
        },
      ],
    })),
    {
      name: 'a statement without Sid under a convention',
      policy: { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 'ce:Get*', Resource: '*' } },
      settings: conventional,
      expect: [{ messageId: 'missing', data: { example: 'CZTier0BillingData20260420' }, at: '@44-45' }],
    },
    {
      name: 'an empty Sid under a convention',
      policy: named(''),
      settings: conventional,
      expect: [{ messageId: 'missing', data: {}, at: '""' }],
    },
  ],
});
