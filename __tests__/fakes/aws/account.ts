import type { CostReport, DataExport } from '../../../src/core/model/connection.ts';

/** The account the fakes play, and what it says. Tests change it. */
export interface FakeAccount {
  accountId: string;
  organization: { id: string; managementAccountId: string; features: 'ALL' | 'CONSOLIDATED_BILLING' } | null;
  reports: CostReport[];
  exports: DataExport[];
  /** Own buckets: where they are, and their policy. */
  buckets: Map<string, { region: string; policy: string | null }>;
  trails: {
    arn: string;
    bucket: string;
    topicArn: string | null;
    multiRegion: boolean;
    organization: boolean;
  }[];
  tags: { key: string; active: boolean }[];
  regions: { name: string; status: 'ENABLED' | 'DISABLED' | 'ENABLED_BY_DEFAULT' }[];
}

export const payerId = '111122223333';

/** A management account with nothing set up for billing yet. */
export function emptyPayer(): FakeAccount {
  return {
    accountId: payerId,
    organization: { id: 'o-a1b2c3d4e5', managementAccountId: payerId, features: 'ALL' },
    reports: [],
    exports: [],
    buckets: new Map(),
    trails: [],
    tags: [],
    regions: [
      { name: 'us-east-1', status: 'ENABLED_BY_DEFAULT' },
      { name: 'af-south-1', status: 'DISABLED' },
    ],
  };
}

/** A member account of that organization. */
export function emptyMember(): FakeAccount {
  return { ...emptyPayer(), accountId: '444455556666' };
}

/** A report of the fullest kind, delivered at `lastDelivery`. */
export function fullReport(name: string, bucket: string, lastDelivery: string): CostReport {
  return {
    name,
    timeUnit: 'HOURLY',
    format: 'textORcsv',
    compression: 'GZIP',
    schemaElements: ['RESOURCES'],
    versioning: 'CREATE_NEW_REPORT',
    refreshClosed: true,
    bucket,
    prefix: 'cur',
    region: 'us-east-1',
    lastDelivery,
    lastStatus: 'SUCCESS',
  };
}

/** The policy of a billing bucket as AWS advises it. */
export function confinedPolicy(bucket: string, accountId: string): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: 'billingreports.amazonaws.com' },
        Action: 's3:PutObject',
        Resource: `arn:aws:s3:::${bucket}/*`,
        Condition: {
          StringEquals: { 'aws:SourceAccount': accountId },
          ArnLike: { 'aws:SourceArn': `arn:aws:cur:us-east-1:${accountId}:definition/*` },
        },
      },
    ],
  });
}
