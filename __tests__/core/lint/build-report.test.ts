import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { type ReportInput, buildReport } from '../../../src/core/lint/build-report.ts';
import { expandActions } from '../../../src/core/iam/expand.ts';
import { countGranted } from '../../../src/core/iam/granted.ts';
import type { Report } from '../../../src/core/model/report.ts';
import type { Settings } from '../../../src/core/model/settings.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { lintTexts } from '../../helpers/lint-texts.ts';
import { managedPolicies } from '../../helpers/managed-policies.ts';
import { reference } from '../../helpers/reference.ts';
import { oneRole } from '../../helpers/settings.ts';

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../../policies/schema/report.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv2020({ allErrors: true, strictTypes: false }).compile(schema as object);

function reportOf(
  texts: Readonly<Record<string, string>>,
  settings: Partial<Settings> = {},
  more: Partial<ReportInput> = {},
): Report {
  const linted = lintTexts(texts, rules, { settings });
  return buildReport({
    ...linted,
    reference,
    failOn: 'security-warning',
    toolVersion: '1.0.0',
    files: Object.keys(texts).length,
    skipped: [],
    ...more,
  });
}

function policy(...actions: readonly (readonly string[])[]): string {
  const Statement = actions.map((Action, index) => ({
    Sid: `S${index}`,
    Effect: 'Allow',
    Action,
    Resource: '*',
  }));
  return `${JSON.stringify({ Version: '2012-10-17', Statement }, null, 2)}\n`;
}

const clean = { 'a.json': policy(['ce:GetCostAndUsage'], ['ec2:DescribeRegions', 'sqs:GetQueueUrl']) };
const writing = { 'a.json': policy(['sqs:DeleteQueue']) };

const accepted = {
  rule: 'no-write-action',
  document: undefined,
  statement: undefined,
  reason: 'looked at',
  until: undefined,
  span: { source: { file: 'roleproof.yaml', text: 'suppress', bom: false }, start: 0, end: 8 },
};

/** Rules whose findings are advice in these documents, which are about something else. */
const quiet = { rules: new Map([['no-service-wildcard', 'off'] as const]) };

describe('a report', () => {
  test('names each related place once, and not the place of the finding itself', () => {
    const { result } = lintTexts(writing, rules);
    const [finding] = result.findings;
    if (finding === undefined) throw new Error('there is a finding');
    const { span } = finding;
    const elsewhere = { span: { ...span, start: 0 }, message: 'There.' };
    const related = [
      elsewhere,
      { span, message: 'Here.' },
      { ...elsewhere },
      { ...elsewhere, message: 'Why.' },
    ];
    const report = reportOf(writing, {}, { result: { ...result, findings: [{ ...finding, related }] } });
    expect(report.findings[0]?.related.map(({ message }) => message)).toEqual(['There.', 'Why.']);
  });

  test('counts what was looked at', () => {
    const report = reportOf(clean);
    expect(report.coverage).toEqual({
      files: 1,
      documents: 1,
      statements: 2,
      patterns: 3,
      actions: 3,
      unresolved: 0,
      skipped: [],
    });
    expect(report.documents[0]).toMatchObject({
      id: 'a.json',
      file: 'a.json',
      pointer: '',
      format: 'json',
      policyType: 'identity',
      role: null,
      granted: { Read: 2, List: 1, Write: 0, total: 3 },
      statements: [
        {
          index: 0,
          sid: 'S0',
          effect: 'Allow',
          patterns: ['ce:GetCostAndUsage'],
          granted: { Read: 1, total: 1 },
        },
        { index: 1, sid: 'S1', granted: { Read: 1, List: 1, total: 2 } },
      ],
    });
  });

  test('names the reference that actions were looked up in', () => {
    expect(reportOf(clean).tool).toEqual({
      name: 'roleproof',
      version: '1.0.0',
      reference: { version: reference.version, updatedAt: reference.updatedAt },
    });
  });

  test('counts from 1 and 0, in UTF-16 units', () => {
    const text =
      '{ "Version": "2012-10-17",\n"Statement": {"Sid": "é😀", "Effect": "allow", "Action": "ce:GetCostAndUsage", "Resource": "*" } }\n';
    const finding = reportOf({ 'a.json': text }).findings.find((one) => one.code === 'INVALID_EFFECT');
    expect(finding).toMatchObject({
      rule: 'valid-policy',
      help: 'docs/rules.md#valid-policy',
      source: 'offline',
      document: 'a.json',
      statement: { index: 0, sid: 'é😀' },
      start: { line: 2, column: 39, offset: text.indexOf('"allow"') },
      end: { line: 2, column: 46, offset: text.indexOf('"allow"') + 7 },
    });
  });

  test('tells who may assume a role, and what it reaches in which service', () => {
    const template = `Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement:
          - Effect: Allow
            Principal: { AWS: !Sub 'arn:aws:iam::\${Vendor}:root', Service: ec2.amazonaws.com }
            Action: sts:AssumeRole
            Condition: { StringEquals: { 'sts:ExternalId': secret-4711 } }
          - { Effect: Allow, Principal: { AWS: '123456789012' }, Action: sts:TagSession }
          - { Effect: Deny, Principal: '*', Action: 'sts:*' }
      Policies:
        - PolicyName: One
          PolicyDocument:
            Statement: { Effect: Allow, Action: ['s3:GetObject', 's3:PutObject', 'sqs:ListQueues'], Resource: '*' }
`;
    const [role] = reportOf({ 'role.yaml': template }).roles;
    expect(role?.trusted).toEqual([
      { type: 'AWS', principal: 'arn:aws:iam::${Vendor}:root', conditions: ['sts:ExternalId'] },
      { type: 'Service', principal: 'ec2.amazonaws.com', conditions: ['sts:ExternalId'] },
    ]);
    const policies = role?.documents ?? [];
    expect(role?.services).toEqual([
      { service: 's3', levels: { Read: 1, Write: 1 }, content: 1, policies },
      { service: 'sqs', levels: { Read: 1 }, content: 0, policies },
    ]);
    expect(JSON.stringify(role)).not.toContain('4711');
  });

  test('knows of no trust policy where none was read', () => {
    expect(reportOf(clean, { roles: oneRole({ inline: ['a.json'] }) }).roles[0]?.trusted).toBeNull();
  });

  test('counts every action of several documents of a role once', () => {
    const texts = { 'a.json': policy(['sqs:Get*']), 'b.json': policy(['sqs:GetQueueUrl', 'sqs:ListQueues']) };
    const { roles, documents } = reportOf(texts, {
      ...quiet,
      roles: oneRole({ inline: ['a.json', 'b.json'] }),
    });
    expect(documents.map((document) => document.role)).toEqual(['reader', 'reader']);
    expect(roles).toHaveLength(1);
    expect(roles[0]).toMatchObject({ name: 'reader', documents: ['a.json', 'b.json'], managed: [] });
    expect(roles[0]?.granted.total).toBe((documents[0]?.granted.total ?? 0) + 1);
  });

  test('lists the managed policies of a configured role', () => {
    const texts = {
      ...clean,
      'm.json': '{"policies": [{"arn": "arn:aws:iam::aws:policy/SecurityAudit"}]}\n',
    };
    const settings = { roles: oneRole({ inline: ['a.json'], managed: 'm.json' }) };
    const [role] = reportOf(texts, settings).roles;
    expect(role?.managed).toEqual(['arn:aws:iam::aws:policy/SecurityAudit']);
    expect(Object.keys(role?.versions ?? {})).toEqual(role?.managed);
  });

  test('counts what a role can do: with its managed policies, without what it is denied', () => {
    const denied = {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: ['logs:Get*', 'cloudformation:GetTemplate'], Resource: '*' },
        { Effect: 'Deny', NotAction: ['logs:GetLogEvents', 'cloudformation:*'], Resource: '*' },
      ],
    };
    const arn = 'arn:aws:iam::aws:policy/AWSCloudFormationReadOnlyAccess';
    const texts = { 'a.json': JSON.stringify(denied), 'm.json': `{"policies": [{"arn": "${arn}"}]}\n` };
    const settings = { ...quiet, roles: oneRole({ inline: ['a.json'], managed: 'm.json' }) };
    const report = reportOf(texts, settings);
    const managed = managedPolicies.find(arn)?.text.match(/cloudformation:[\w*]+/g) ?? [];
    const expected = expandActions(reference, ['logs:GetLogEvents', ...managed]);
    expect(expected.length).toBeGreaterThan(30);
    expect(report.roles[0]?.granted).toEqual(countGranted(expected));
    expect(report.roles[0]?.tiers.A).toBe(1);
    expect(report.roles[0]?.tiers.B).toBeGreaterThan(1);
    expect(report.roles[0]?.unknown).toEqual([]);
    expect(report.coverage.skipped).toEqual([]);
  });

  test('says of which managed policy it does not know what it grants', () => {
    const arn = 'arn:aws:iam::123456789012:policy/Reader';
    const texts = { ...clean, 'm.json': `{"policies": [{"arn": "${arn}"}]}\n` };
    const report = reportOf(texts, { roles: oneRole({ inline: ['a.json'], managed: 'm.json' }) });
    expect(report.roles[0]).toMatchObject({ managed: [arn], versions: {}, unknown: [{ what: arn }] });
    expect(report.coverage.skipped).toMatchObject([{ what: arn }]);
    expect(report.findings.map(({ rule }) => rule)).toContain('no-unknown-managed-policy');
  });

  test('counts the hidden resources that the promise would have needed', () => {
    const template = `Parameters: { Arn: { Type: String } }
Resources:
  Reader:
    Type: AWS::IAM::Role
    Properties:
      Policies:
        - PolicyName: a
          PolicyDocument:
            Version: '2012-10-17'
            Statement: { Effect: Allow, Action: 's3:GetObject', Resource: !Sub '\${Arn}/*' }
`;
    const mirrors = [{ kind: 'cloudformation', file: 'a.yaml', role: 'Reader' }] as const;
    const except = [{ actions: ['s3:*'], resources: ['arn:aws:s3:::{{Report}}/*'], reason: 'the report' }];
    const unresolved = (content: 'none' | 'any') =>
      reportOf(
        { 'a.yaml': template },
        { roles: oneRole({ mirrors }), promise: { levels: ['Read', 'List'], content, except } },
      ).coverage.unresolved;
    expect(unresolved('none')).toBe(1);
    expect(unresolved('any')).toBe(0);
  });

  test('shows the roles of templates where none is configured', () => {
    const template = `Parameters:
  Actions: { Type: String }
Resources:
  Reader:
    Type: AWS::IAM::Role
    Properties:
      ManagedPolicyArns: [arn:aws:iam::aws:policy/SecurityAudit]
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement: { Effect: Allow, Principal: { Service: ec2.amazonaws.com }, Action: 'sts:AssumeRole' }
      Policies:
        - PolicyName: a
          PolicyDocument:
            Version: '2012-10-17'
            Statement: { Effect: Allow, Action: ['ce:GetCostAndUsage', !Ref Actions], Resource: '*' }
  Team: { Type: AWS::IAM::Group, Properties: { ManagedPolicyArns: [arn:aws:iam::aws:policy/SecurityAudit] } }
`;
    const report = reportOf({ 'a.yaml': template });
    expect(report.roles).toMatchObject([
      {
        name: 'a.yaml#Reader',
        documents: ['a.yaml#/Resources/Reader/Properties/Policies/0/PolicyDocument'],
        managed: ['arn:aws:iam::aws:policy/SecurityAudit'],
        unknown: [{ what: '${Actions}' }],
      },
    ]);
    expect(report.roles[0]?.granted.total).toBeGreaterThan(1000);
    expect(report.coverage.unresolved).toBe(1);
  });
});

test('a report counts every hidden value once', () => {
  const template = (element: string, attached = '[]') => `Parameters:
  Hidden: { Type: String }
Resources:
  Reader:
    Type: AWS::IAM::Role
    Properties:
      ManagedPolicyArns: ${attached}
      AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [] }
      Policies: [{ PolicyName: a, PolicyDocument: { Version: '2012-10-17', Statement: [${element}] } }]
`;
  const unresolved = (element: string, attached?: string) =>
    reportOf({ 'a.yaml': template(element, attached) }).coverage.unresolved;
  const rest = "Effect: Allow, Action: 'ce:Get*'";
  expect(unresolved(`{ ${rest}, Resource: '*' }`)).toBe(0);
  // A hole in a resource is understood.
  expect(unresolved(`{ ${rest}, Resource: !Ref Hidden }`)).toBe(0);
  expect(unresolved(`{ ${rest}, Resource: { 'Fn::Transform': { Name: A } } }`)).toBe(1);
  expect(unresolved(`{ Effect: Allow, Resource: '*', Action: { 'Fn::Transform': { Name: A } } }`)).toBe(1);
  expect(unresolved(`{ Effect: Allow, Resource: '*', Action: !Sub '\${Hidden}:Get*' }`)).toBe(1);
  expect(unresolved(`{ ${rest}, Resource: '*', Condition: { 'Fn::Transform': { Name: A } } }`)).toBe(1);
  expect(unresolved(`{ 'Fn::Transform': { Name: A } }`)).toBe(1);
  expect(unresolved(`{ ${rest}, Resource: '*' }`, "{ 'Fn::Transform': { Name: A } }")).toBe(1);
});

describe('the verdict', () => {
  test('is pass where nothing is at the threshold', () => {
    expect(reportOf(clean).verdict).toBe('pass');
    expect(reportOf(writing, {}, { failOn: 'none' }).verdict).toBe('pass');
  });

  test('is fail where something is at the threshold or above', () => {
    expect(reportOf(writing).verdict).toBe('fail');
    const warned = { 'a.json': policy(['sqs:Get*']).replace('"Version": "2012-10-17",', '') };
    expect(reportOf(warned, quiet, { failOn: 'security-warning' }).verdict).toBe('pass');
    expect(reportOf(warned, quiet, { failOn: 'warning' }).verdict).toBe('fail');
    expect(reportOf(warned, quiet, { failOn: 'suggestion' }).verdict).toBe('fail');
  });

  test('is incomplete where something was not read, not checked or broke', () => {
    expect(reportOf({ ...clean, 'b.json': '{' }).verdict).toBe('incomplete');
    expect(reportOf({ ...clean, 'b.json': '{' }, { rules: new Map([['valid-syntax', 'off']]) }).verdict).toBe(
      'incomplete',
    );
    expect(reportOf({ 'b.json': '{' }, {}, { failOn: 'none' }).verdict).toBe('incomplete');
    const skipped = [{ what: 'c.json', reason: 'too large' }];
    expect(reportOf(clean, {}, { skipped }).verdict).toBe('pass');
    expect(reportOf(clean, {}, { skipped, incomplete: true }).verdict).toBe('incomplete');
    expect(reportOf(clean, {}, { skipped }).coverage.skipped).toEqual(skipped);
  });

  test('is incomplete where a rule broke or found too much', () => {
    const { result } = lintTexts(clean, []);
    const omitted = [{ rule: 'no-thing', file: 'a.json', count: 12 }];
    expect(reportOf(clean, {}, { result: { ...result, omitted } })).toMatchObject({
      verdict: 'incomplete',
      coverage: {
        skipped: [{ what: '12 findings of no-thing in a.json', reason: 'only the first 1000 are kept' }],
      },
    });
    const crash = { rule: 'no-crash', file: 'a.json', message: 'boom', cause: undefined };
    expect(reportOf(clean, {}, { result: { ...result, crashes: [crash] } }).verdict).toBe('incomplete');
  });
});

describe('counts', () => {
  test('are those of the findings', () => {
    const report = reportOf(writing);
    for (const [severity, count] of Object.entries(report.counts))
      expect(count, severity).toBe(report.findings.filter((finding) => finding.severity === severity).length);
    expect(report.counts.error).toBeGreaterThan(0);
  });

  test('tell what was suppressed', () => {
    const report = reportOf(writing, { suppress: [accepted] });
    expect(report.counts.suppressed).toBe(1);
    expect(report.suppressed).toMatchObject([
      {
        rule: 'no-write-action',
        file: 'a.json',
        statement: { index: 0, sid: 'S0' },
        suppression: { reason: 'looked at', until: null },
      },
    ]);
    expect(report.findings.map((finding) => finding.rule)).not.toContain('no-write-action');
  });
});

describe('the published schema', () => {
  test.each<[string, Report]>([
    ['a clean report', reportOf(clean)],
    ['findings', reportOf({ ...writing, 'b.json': '{ "Statement": [1, {"Sid": "a"}] }' })],
    ['a broken file', reportOf({ 'b.json': '{' })],
    ['what was accepted', reportOf(writing, { suppress: [accepted, { ...accepted, until: '2027-01-31' }] })],
    [
      'a role, what was skipped and what is related',
      reportOf(
        { 'a.json': policy(['sqs:Get*', 'sqs:Get*']).replaceAll('S1', 'S0') },
        { roles: oneRole({ inline: ['a.json'] }) },
        { skipped: [{ what: 'access-analyzer', reason: 'no-credentials' }] },
      ),
    ],
  ])('takes %s', (_, report) => {
    validate(JSON.parse(JSON.stringify(report)));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('refuses what is no report', () => {
    const report = reportOf(writing);
    expect(validate({ ...report, verdict: 'ok' })).toBe(false);
    expect(validate({ ...report, extra: 1 })).toBe(false);
    expect(validate({ ...report, findings: [{ ...report.findings[0], start: undefined }] })).toBe(false);
  });
});
