import { describe, expect, test } from 'vitest';
import { chooseReport } from '../../../src/core/connect/choose-report.ts';
import { known } from '../../../src/core/connect/fact.ts';
import type { BillingBucket, CostReport, Fact } from '../../../src/core/model/connection.ts';
import { fullReport } from '../../fakes/aws/account.ts';

const now = Date.parse('2026-11-23T12:00:00Z');
const own: BillingBucket = { name: 'own', isOwn: true, region: 'us-east-1', policy: known(null) };
const unknownOwner: Fact<BillingBucket> = {
  state: 'unknown',
  reason: 'AWS denied it',
  denied: 's3:ListAllMyBuckets',
};
const buckets = new Map<string, Fact<BillingBucket>>([
  ['own', known(own)],
  ['foreign', known({ ...own, name: 'foreign', isOwn: false })],
  ['hidden', unknownOwner],
]);

const csv = (name: string, more: Partial<CostReport> = {}): CostReport => ({
  ...fullReport(name, 'own', '2026-11-23T04:00:00.000Z'),
  ...more,
});
const parquet = (name: string, more: Partial<CostReport> = {}): CostReport =>
  csv(name, { format: 'Parquet', compression: 'Parquet', ...more });

describe('the report that is read', () => {
  test.each<[string, CostReport[], string | undefined, string | undefined]>([
    ['none where there is none', [], undefined, undefined],
    ['the only one', [csv('a')], 'a', 'full-csv'],
    ['the first of equals', [csv('a'), csv('b')], 'a', 'full-csv'],
    ['the fullest', [csv('a', { schemaElements: [] }), csv('b')], 'b', 'full-csv'],
    ['the sixth, where it alone can be used', [...daily(5), csv('f')], 'f', 'full-csv'],
    [
      'lesser CSV before full Parquet',
      [parquet('a'), csv('b', { versioning: 'OVERWRITE_REPORT' })],
      'b',
      'minimal-csv',
    ],
    [
      'full Parquet before lesser',
      [parquet('a', { refreshClosed: false }), parquet('b')],
      'b',
      'full-parquet',
    ],
    [
      'one with split costs is not full',
      [csv('a', { schemaElements: ['RESOURCES', 'SPLIT_COST_ALLOCATION_DATA'] })],
      'a',
      'minimal-csv',
    ],
    [
      'one that delivers before a fuller one that does not',
      [csv('a', { lastStatus: 'ERROR_NO_BUCKET' }), csv('b', { schemaElements: [] })],
      'b',
      'minimal-csv',
    ],
    [
      'one that failed where there is no other',
      [csv('a', { lastStatus: 'ERROR_PERMISSIONS' })],
      'a',
      'full-csv',
    ],
    ['none that is daily', daily(2), undefined, undefined],
    ['none in a bucket of another account', [csv('a', { bucket: 'foreign' })], undefined, undefined],
    ['none in a bucket whose owner is not known', [csv('a', { bucket: 'hidden' })], undefined, undefined],
    ['none in a bucket nobody looked at', [csv('a', { bucket: 'never-seen' })], undefined, undefined],
    ['none written in another way', [csv('a', { compression: 'ZIP' })], undefined, undefined],
  ])('is %s', (_, reports, name, tier) => {
    const { chosen, others } = chooseReport(reports, buckets, now);
    expect([chosen?.report.name, chosen?.tier]).toEqual([name, tier]);
    expect(others).toHaveLength(reports.length - (name === undefined ? 0 : 1));
  });

  test('says why others are not taken', () => {
    const { others } = chooseReport(
      [csv('a'), csv('b', { timeUnit: 'DAILY', bucket: 'foreign' })],
      buckets,
      now,
    );
    expect(others[0]?.lacks).toEqual([
      'its time unit is DAILY, not HOURLY',
      'its bucket foreign is in another account',
    ]);
  });

  test.each<[string, Partial<CostReport>, string]>([
    ['delivering', {}, 'delivering'],
    ['waiting for its first delivery', { lastDelivery: null, lastStatus: null }, 'waiting'],
    ['stale two days after', { lastDelivery: '2026-11-21T11:59:59.000Z' }, 'stale'],
    ['delivering just within them', { lastDelivery: '2026-11-21T12:00:00.000Z' }, 'delivering'],
    ['failing by its status', { lastStatus: 'ERROR_PERMISSIONS' }, 'failing'],
  ])('tells that one is %s', (_, more, state) => {
    expect(chooseReport([csv('a', more)], buckets, now).chosen?.delivery.state).toBe(state);
  });
});

function daily(count: number): CostReport[] {
  return Array.from({ length: count }, (_, index) => csv(`daily-${index}`, { timeUnit: 'DAILY' }));
}
