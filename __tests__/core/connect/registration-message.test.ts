import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { known } from '../../../src/core/connect/fact.ts';
import { publishedEndpoint } from '../../../src/core/connect/registration-endpoint.ts';
import { type Announcement, registrationMessage } from '../../../src/core/connect/registration-message.ts';
import type { BillingBucket, Discovery, Trail } from '../../../src/core/model/connection.ts';
import { fullReport, payerId } from '../../fakes/aws/account.ts';

const externalId = 'c2d1f7e0-5b0c-4d55-9c3f-0a1b2c3d4e5f';
const roleArn = `arn:aws:iam::${payerId}:role/cloudzero/cloudzero-billing`;
const bucket: BillingBucket = { name: 'acme-cur', isOwn: true, region: 'us-east-1', policy: known(null) };
const trail = (name: string, more: Partial<Trail> = {}): Trail => ({
  arn: `arn:aws:cloudtrail:us-east-1:${payerId}:trail/${name}`,
  bucket: 'trails',
  prefix: null,
  topicArn: `arn:aws:sns:us-east-1:${payerId}:${name}`,
  isMultiRegion: true,
  isOrganization: false,
  ...more,
});
const payer: Discovery = {
  caller: { accountId: payerId, arn: 'arn', partition: 'aws' },
  organization: known({ membership: 'management', id: 'o-1', managementAccountId: payerId, features: 'ALL' }),
  reports: known([fullReport('hourly', 'acme-cur', '2026-11-23T04:00:00.000Z')]),
  exports: known([]),
  buckets: new Map([['acme-cur', known(bucket)]]),
  trails: known([]),
  tags: known([]),
  regions: known([]),
};
const announcement: Announcement = {
  type: 'account-link-provisioned',
  kind: 'billing',
  name: 'acme',
  externalId,
  region: 'us-east-1',
  roleArn,
  discovery: payer,
  outputs: new Map(),
  now: Date.parse('2026-11-23T12:00:00Z'),
};
const messageOf = (more: Partial<Announcement> = {}, discovery: Partial<Discovery> = {}) =>
  registrationMessage({ ...announcement, ...more, discovery: { ...payer, ...discovery } }, publishedEndpoint);

/** A second opinion: what the published notifier declares of its message, field by field. */
const text = { type: 'string' };
const textOrNull = { type: ['string', 'null'] };
const arnOrNull = {
  anyOf: [{ type: 'null' }, { type: 'string', pattern: '^arn:aws(-cn|-us-gov)?:[^:]+:[^:]*:[0-9]*:.+' }],
};
const yesNo = { type: 'boolean' };
const exactly = (properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const roleLink = exactly({ role_arn: arnOrNull });
const isValid = new Ajv({ allowUnionTypes: true }).compile(
  exactly({
    version: { const: '1' },
    message_source: { const: 'cfn' },
    message_type: { enum: ['account-link-provisioned', 'account-link-deprovisioned'] },
    data: exactly({
      metadata: exactly({
        cloud_region: text,
        external_id: text,
        cloud_account_id: { type: 'string', pattern: '^[0-9]{12}$' },
        cz_account_name: text,
        reactor_id: text,
        reactor_callback_url: text,
        billing_report_format: text,
      }),
      links: exactly({
        audit: roleLink,
        cloudtrail_owner: exactly({ sqs_queue_arn: arnOrNull, sqs_queue_policy_name: textOrNull }),
        master_payer: roleLink,
        resource_owner: roleLink,
        legacy: roleLink,
      }),
      discovery: exactly({
        audit_cloudtrail_bucket_name: textOrNull,
        audit_cloudtrail_bucket_prefix: textOrNull,
        cloudtrail_sns_topic_arn: arnOrNull,
        cloudtrail_trail_arn: arnOrNull,
        is_audit_account: yesNo,
        is_cloudtrail_owner_account: yesNo,
        is_master_payer_account: yesNo,
        is_organization_master_account: yesNo,
        is_organization_trail: { type: ['boolean', 'null'] },
        is_resource_owner_account: yesNo,
        master_payer_billing_bucket_name: textOrNull,
        master_payer_billing_bucket_path: textOrNull,
        remote_cloudtrail_bucket: yesNo,
        visible_cloudtrail_arns: { anyOf: [{ type: 'null' }, { type: 'array', items: text }] },
      }),
    }),
  }),
);

const unknown = { state: 'unknown', reason: 'AWS denied it', denied: null } as const;

describe('the message', () => {
  test.each<readonly [string, Partial<Announcement>, Partial<Discovery>]>([
    ['of a payer', {}, {}],
    ['of a member', { kind: 'resource' }, { organization: known({ membership: 'none' }) }],
    ['of an end', { type: 'account-link-deprovisioned', roleArn: null }, {}],
    ['with nothing known', {}, { organization: unknown, reports: unknown, trails: unknown }],
    ['with trails', {}, { trails: known([trail('one'), trail('two')]) }],
  ])('%s is as the published notifier declares it', (_, more, discovery) => {
    const message = messageOf(more, discovery);
    expect(isValid(JSON.parse(JSON.stringify(message))), JSON.stringify(isValid.errors)).toBe(true);
    expect(JSON.stringify(messageOf(more, discovery))).toBe(JSON.stringify(message));
  });

  test('of a payer says where the bill is, and has its role in both places', () => {
    const { data } = messageOf();
    expect(data.metadata).toEqual({
      cloud_region: 'us-east-1',
      external_id: externalId,
      cloud_account_id: payerId,
      cz_account_name: 'acme',
      reactor_id: publishedEndpoint.reactorId,
      reactor_callback_url: publishedEndpoint.address,
      billing_report_format: 'aws',
    });
    expect([data.links.master_payer, data.links.resource_owner, data.links.legacy]).toEqual(
      Array.from({ length: 3 }, () => ({ role_arn: roleArn })),
    );
    expect(data.discovery).toMatchObject({
      is_master_payer_account: true,
      is_organization_master_account: true,
      master_payer_billing_bucket_name: 'acme-cur',
      master_payer_billing_bucket_path: 'cur/hourly',
    });
  });

  test('of a payer whose stack made the report says where that is', () => {
    const outputs = new Map([
      ['ReportBucketName', 'cloudzero-reports'],
      ['ReportPrefix', 'cloudzero'],
      ['RoleName', 'cloudzero-billing'],
    ]);
    expect(messageOf({ outputs }, { reports: known([]) }).data.discovery).toMatchObject({
      master_payer_billing_bucket_name: 'cloudzero-reports',
      master_payer_billing_bucket_path: 'cloudzero/cloudzero-billing-report',
    });
  });

  test('tells Parquet from CSV', () => {
    const parquet = {
      ...fullReport('hourly', 'acme-cur', '2026-11-23T04:00:00.000Z'),
      format: 'Parquet',
      compression: 'Parquet',
    };
    expect(messageOf({}, { reports: known([parquet]) }).data.metadata.billing_report_format).toBe(
      'aws_parquet',
    );
  });

  test('of another account names no payer role, and an unknown organization makes no payer', () => {
    expect(messageOf({ kind: 'resource' }).data.links.master_payer).toEqual({ role_arn: null });
    expect(messageOf({}, { organization: unknown }).data.discovery).toMatchObject({
      is_master_payer_account: false,
      is_organization_master_account: false,
    });
    expect(
      messageOf({}, { organization: known({ membership: 'none' }) }).data.discovery.is_master_payer_account,
    ).toBe(true);
  });

  test('takes the trail of the organization before any other that announces itself', () => {
    const trails = [
      trail('silent', { topicArn: null, isOrganization: true }),
      trail('local', { isMultiRegion: false }),
      trail('own'),
      trail('organization', { isOrganization: true }),
    ];
    const { discovery } = messageOf({}, { trails: known(trails) }).data;
    expect(discovery.cloudtrail_trail_arn).toBe(trails[3]?.arn);
    expect(discovery.visible_cloudtrail_arns).toEqual(trails.map(({ arn }) => arn));
    expect(messageOf({}, { trails: known(trails.slice(0, 3)) }).data.discovery).toMatchObject({
      cloudtrail_trail_arn: trails[2]?.arn,
      is_organization_trail: false,
    });
  });

  test.each([
    ['data.metadata.external_id', 'externalId', 'not an external id!'],
    ['data.metadata.cloud_region', 'region', 'mars'],
    ['data.links.master_payer.role_arn', 'roleArn', 'a-role'],
  ])('with a bad %s is not made, and its value is not said', (name, key, value) => {
    expect(() => messageOf({ [key]: value })).toThrow(`\`${name}\``);
    expect(() => messageOf({ [key]: value })).not.toThrow(value);
  });
});
