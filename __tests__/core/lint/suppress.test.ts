import { expect, test } from 'vitest';
import { suppress } from '../../../src/core/lint/suppress.ts';
import type { Suppression } from '../../../src/core/model/settings.ts';
import consistentMirrors from '../../../src/core/rules/consistent-mirrors.ts';
import { lintTexts } from '../../helpers/lint-texts.ts';
import { oneRole } from '../../helpers/settings.ts';
import { sourceOf } from '../../helpers/plain.ts';

function statement(sid: string) {
  return { Sid: sid, Effect: 'Allow', Action: `${sid}:Get*`, Resource: '*' };
}

function policy(...sids: readonly string[]) {
  return { Version: '2012-10-17', Statement: sids.map(statement) };
}

const trust = [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }];
const role = {
  Type: 'AWS::IAM::Role',
  Properties: {
    AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: trust },
    Policies: [{ PolicyName: 'all', PolicyDocument: policy('s3') }],
  },
};

test('a suppression that names a Sid takes out what says that the statement of it is missing', () => {
  const mirrors = [{ kind: 'cloudformation', file: 'template.json', role: 'Reader' }] as const;
  const { result } = lintTexts(
    {
      'policy.json': JSON.stringify(policy('s3', 'ec2', 'sqs')),
      'template.json': JSON.stringify({ Resources: { Reader: role } }),
    },
    [consistentMirrors],
    { settings: { roles: oneRole({ inline: ['policy.json'], mirrors }) } },
  );
  const one: Suppression = {
    rule: 'consistent-mirrors',
    document: 'template.json',
    statement: 'ec2',
    reason: 'left behind on purpose',
    until: '2027-03-31',
    span: { source: sourceOf('', 'roleproof.yaml'), start: 0, end: 0 },
  };
  const named = (findings: typeof result.findings) => findings.map(({ data }) => data['statement']);
  const before = suppress(result.findings, [one], new Set(), '2027-03-31');
  expect([named(before.findings), named(before.suppressed)]).toEqual([['sqs'], ['ec2']]);
  const after = suppress(result.findings, [one], new Set(), '2027-04-01');
  expect([named(after.findings), after.states[0]?.state]).toEqual([['ec2', 'sqs'], 'expired']);
});
