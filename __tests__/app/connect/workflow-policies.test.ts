import { describe, expect, test } from 'vitest';
import { packedTemplate } from '../../../src/adapters/files/packed-template.ts';
import { type WorkflowChoices, workflowPolicies } from '../../../src/app/connect/workflow-policies.ts';

const choices: WorkflowChoices = {
  kind: 'billing',
  name: 'acme',
  accountId: '111122223333',
  region: 'us-east-1',
  stackName: undefined,
  repository: 'acme/infrastructure',
  ownerId: undefined,
  repositoryId: undefined,
  environment: 'aws',
  ref: 'refs/heads/main',
};
const written = (more: Partial<WorkflowChoices> = {}) =>
  JSON.stringify(workflowPolicies({ ...choices, ...more }, packedTemplate));

describe('the policies of a workflow', () => {
  test('name the stack, role, bucket and managed policies that connect would make', () => {
    const text = written();
    for (const name of [
      'arn:aws:cloudformation:us-east-1:111122223333:stack/cloudzero-billing-acme/*',
      'arn:aws:iam::111122223333:role/cloudzero/cloudzero-billing',
      'arn:aws:s3:::cloudzero-reports-111122223333',
      'arn:aws:iam::aws:policy/AWSBillingReadOnlyAccess',
      'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess',
      'repo:acme/infrastructure:environment:aws',
    ])
      expect(text).toContain(`"${name}"`);
    expect(text).not.toContain('${');
  });

  test('are those of the partition of the Region', () => {
    const text = written({ region: 'cn-north-1', kind: 'resource' });
    expect(text).not.toContain('arn:aws:');
    expect(text).toContain('arn:aws-cn:iam::aws:policy/job-function/ViewOnlyAccess');
  });

  test.each<readonly [string, Partial<WorkflowChoices>]>([
    ['--account-id', { accountId: '1111' }],
    ['--region', { region: 'mars' }],
    ['--name', { name: 'Acme Corp' }],
    ['--stack-name', { stackName: '*' }],
    ['--repository', { repository: 'acme/*' }],
    ['--repository', { repository: 'acme' }],
    ['--owner-id', { ownerId: 'x', repositoryId: '1' }],
    ['--owner-id', { ownerId: '1' }],
    ['--environment', { environment: 'prod*' }],
    ['--ref', { ref: 'refs/heads/*' }],
    ['--ref', { ref: 'main' }],
  ])('are not written with an impossible %s', (option, more) => {
    expect(() => written(more)).toThrow(`\`${option}\``);
  });
});
