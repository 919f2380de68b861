import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { awsLiveRoles } from '../../../src/adapters/aws/live-roles.ts';
import { emptyPayer, payerId } from '../../fakes/aws/account.ts';
import { type FakeAws, startFakeAws } from '../../fakes/aws/fake-aws.ts';
import { FakeIam } from '../../fakes/aws/iam.ts';
import { queryError } from '../../fakes/aws/protocol.ts';

const credentials = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'secret' };
let aws: FakeAws;
let iam: FakeIam;

beforeAll(async () => {
  aws = await startFakeAws(emptyPayer());
  process.env['AWS_ENDPOINT_URL_IAM'] = aws.endpoint;
});

afterAll(async () => {
  delete process.env['AWS_ENDPOINT_URL_IAM'];
  await aws[Symbol.asyncDispose]();
});

beforeEach(() => {
  aws.calls.length = 0;
  aws.deny.clear();
  iam = new FakeIam(payerId);
  for (const [name, operation] of iam.operations()) aws.query.set(name, operation);
});

const roles = () => awsLiveRoles('us-east-1', credentials);
const allow = (action: string, resource = '*') => ({
  Version: '2012-10-17',
  Statement: [{ Sid: 'Über & unter', Effect: 'Allow', Action: action, Resource: resource }],
});
const own = `arn:aws:iam::${payerId}:policy/own`;
const ofAws = ['ViewOnlyAccess', 'Billing', 'CloudWatchReadOnlyAccess'].map(
  (name) => `arn:aws:iam::aws:policy/${name}`,
);

function putRole() {
  iam.policies.set(own, allow('s3:List*'));
  return iam.put({
    name: 'cloudzero-billing',
    path: '/cloudzero/',
    trust: allow('sts:AssumeRole'),
    inline: new Map(['a', 'b', 'c', 'd', 'e'].map((name) => [name, allow(`ec2:Describe${name}`)])),
    managed: [...ofAws, own],
    boundary: ofAws[0] ?? null,
  });
}

describe('a role', () => {
  test('is read with all its documents, page by page, and each once', async () => {
    putRole();
    const role = await roles().find('cloudzero-billing');
    expect(role).toEqual({
      arn: `arn:aws:iam::${payerId}:role/cloudzero/cloudzero-billing`,
      name: 'cloudzero-billing',
      path: '/cloudzero/',
      trust: JSON.stringify(allow('sts:AssumeRole')),
      boundary: ofAws[0],
      inline: {
        state: 'known',
        value: ['a', 'b', 'c', 'd', 'e'].map((name) => ({
          name,
          document: JSON.stringify(allow(`ec2:Describe${name}`)),
        })),
      },
      managed: {
        state: 'known',
        value: [
          ...ofAws.map((arn) => ({ arn, document: null })),
          { arn: own, document: { state: 'known', value: JSON.stringify(allow('s3:List*')) } },
        ],
      },
    });
    expect(
      ['GetRole', 'ListRolePolicies', 'GetRolePolicy', 'ListAttachedRolePolicies', 'GetPolicy'].map((name) =>
        aws.count(`iam:${name}`),
      ),
    ).toEqual([1, 3, 5, 2, 1]);
  });

  test('that is not there is none', async () => {
    expect(await roles().find('cloudzero-billing')).toBeUndefined();
  });

  test('of which a part may not be read is read for the rest', async () => {
    putRole();
    aws.deny.add('iam:GetRolePolicy').add('iam:GetPolicyVersion');
    expect(await roles().find('cloudzero-billing')).toMatchObject({
      name: 'cloudzero-billing',
      inline: { state: 'unknown', denied: 'iam:GetRolePolicy' },
      managed: {
        value: [{}, {}, {}, { arn: own, document: { state: 'unknown', denied: 'iam:GetPolicyVersion' } }],
      },
    });
    aws.deny.add('iam:GetRole');
    expect(
      await roles()
        .find('cloudzero-billing')
        .catch((thrown: unknown) => thrown),
    ).toMatchObject({ code: 'aws-denied', denied: 'iam:GetRole' });
  });
});

describe('the simulator', () => {
  const arn = `arn:aws:iam::${payerId}:role/cloudzero/cloudzero-billing`;

  test('answers each question, in order, whatever its pages and batches', async () => {
    putRole();
    const asked = Array.from({ length: 120 }, (_, index) => ({
      action: index % 40 === 0 ? 'ec2:Describea' : `ec2:Describe${index}`,
      resource: index < 60 ? '*' : 'arn:aws:ec2:us-east-1:111122223333:instance/i-1',
    }));
    iam.roles.get('cloudzero-billing')!.boundary = null;
    const answers = await roles().simulate(arn, asked);
    expect(answers.map(({ action, resource }) => ({ action, resource }))).toEqual(asked);
    expect(answers.filter(({ decision }) => decision === 'allowed').map(({ action }) => action)).toEqual([
      'ec2:Describea',
      'ec2:Describea',
      'ec2:Describea',
    ]);
  });

  test('says what stands against it', async () => {
    putRole();
    iam.deniedByOrganization.add('ec2:Describeb');
    const answers = await roles().simulate(arn, [
      { action: 'ec2:Describea', resource: '*' },
      { action: 'ec2:Describeb', resource: '*' },
    ]);
    expect(answers.map(({ decision, by }) => [decision, by])).toEqual([
      ['implicitDeny', 'boundary'],
      ['implicitDeny', 'organization'],
    ]);
  });

  test('that says nothing of a question is no answer', async () => {
    putRole();
    aws.query.set('SimulatePrincipalPolicy', {
      action: 'iam:SimulatePrincipalPolicy',
      denial: () => queryError({ code: 'AccessDenied', message: 'no' }),
      answer: () => ({
        status: 200,
        headers: { 'content-type': 'text/xml' },
        body: '<SimulatePrincipalPolicyResponse><SimulatePrincipalPolicyResult><IsTruncated>false</IsTruncated></SimulatePrincipalPolicyResult></SimulatePrincipalPolicyResponse>',
      }),
    });
    expect(
      await roles()
        .simulate(arn, [{ action: 'ec2:Describea', resource: '*' }])
        .catch((thrown: unknown) => thrown),
    ).toMatchObject({ code: 'aws-failed' });
  });
});
