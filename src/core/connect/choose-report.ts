import type { BillingBucket, CostReport, Fact } from '../model/connection.ts';

/** How much of what CloudZero reads is in a report. */
export type ReportTier =
  /** Hourly CSV, with the ids of resources, each delivery a new one, closed months refreshed. */
  | 'full-csv'
  /** Hourly CSV that lacks some of it. */
  | 'minimal-csv'
  | 'full-parquet'
  | 'minimal-parquet';

/** Whether data arrives. */
export type Delivery =
  | { readonly state: 'delivering'; readonly last: string }
  /** A new report has up to a day. */
  | { readonly state: 'waiting' }
  | { readonly state: 'stale'; readonly last: string }
  | { readonly state: 'failing'; readonly status: string };

export interface JudgedReport {
  readonly report: CostReport;
  /** Undefined: it cannot be used. */
  readonly tier: ReportTier | undefined;
  /** Why it is not in a fuller tier, or cannot be used; empty for the fullest. Sentences without a period. */
  readonly lacks: readonly string[];
  /** Whether who owns its bucket could not be told. */
  readonly isBucketUnknown: boolean;
  readonly delivery: Delivery;
}

export interface ReportChoice {
  readonly chosen: JudgedReport | undefined;
  /** All the others, in the order of AWS. */
  readonly others: readonly JudgedReport[];
}

/** AWS refreshes a report several times a day; after two days without a delivery something is wrong. */
const staleAfter = 48 * 60 * 60 * 1000;

const tiers: readonly ReportTier[] = ['full-csv', 'minimal-csv', 'full-parquet', 'minimal-parquet'];

/**
 * Chooses the report that CloudZero reads: the first of the fullest tier, CSV before Parquet, as its published templates do,
 * so that both come to the same one. One that delivers goes before one that does not. `now`: milliseconds since the epoch.
 * https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_cur_ReportDefinition.html
 */
export function chooseReport(
  reports: readonly CostReport[],
  buckets: ReadonlyMap<string, Fact<BillingBucket>>,
  now: number,
): ReportChoice {
  const judged = reports.map((report) => judge(report, buckets.get(report.bucket), now));
  const usable = judged.filter(({ tier }) => tier !== undefined);
  const isAlive = ({ delivery }: JudgedReport): boolean =>
    delivery.state === 'delivering' || delivery.state === 'waiting';
  const best = (candidates: readonly JudgedReport[]): JudgedReport | undefined =>
    tiers.flatMap((tier) => candidates.find((one) => one.tier === tier) ?? [])[0];
  const chosen = best(usable.filter(isAlive)) ?? best(usable);
  return { chosen, others: judged.filter((one) => one !== chosen) };
}

function judge(report: CostReport, bucket: Fact<BillingBucket> | undefined, now: number): JudgedReport {
  const isBucketUnknown = bucket === undefined || bucket.state === 'unknown';
  const delivery = deliveryOf(report, now);
  const unusable = [
    ...(report.timeUnit === 'HOURLY' ? [] : [`its time unit is ${shown(report.timeUnit)}, not HOURLY`]),
    ...(isCsv(report) || isParquet(report)
      ? []
      : [
          `it is written as ${shown(report.format)} with ${shown(report.compression)}; read are gzipped CSV and Parquet`,
        ]),
    ...(bucket?.state === 'known' && !bucket.value.isOwn
      ? [`its bucket ${report.bucket} is in another account`]
      : []),
    ...(isBucketUnknown ? [`who owns its bucket ${report.bucket} could not be told`] : []),
  ];
  if (unusable.length > 0) return { report, tier: undefined, lacks: unusable, isBucketUnknown, delivery };
  const lacks = [
    ...(report.schemaElements.includes('RESOURCES')
      ? []
      : ['it has no resource ids, so that costs cannot be told apart by resource']),
    ...(report.versioning === 'CREATE_NEW_REPORT'
      ? []
      : [`its versioning is ${shown(report.versioning)}, not CREATE_NEW_REPORT`]),
    ...(report.refreshClosed === true ? [] : ['it is not refreshed when AWS corrects a closed month']),
    ...(report.schemaElements.some((element) => element !== 'RESOURCES')
      ? [`it has ${report.schemaElements.filter((element) => element !== 'RESOURCES').join(' and ')} besides`]
      : []),
  ];
  const size = lacks.length === 0 ? 'full' : 'minimal';
  return { report, tier: `${size}-${isCsv(report) ? 'csv' : 'parquet'}`, lacks, isBucketUnknown, delivery };
}

function isCsv({ format, compression }: CostReport): boolean {
  return format === 'textORcsv' && compression === 'GZIP';
}

function isParquet({ format, compression }: CostReport): boolean {
  return format === 'Parquet' && compression === 'Parquet';
}

function deliveryOf({ lastDelivery, lastStatus }: CostReport, now: number): Delivery {
  if (lastStatus !== null && lastStatus !== 'SUCCESS') return { state: 'failing', status: lastStatus };
  if (lastDelivery === null) return { state: 'waiting' };
  return now - Date.parse(lastDelivery) > staleAfter
    ? { state: 'stale', last: lastDelivery }
    : { state: 'delivering', last: lastDelivery };
}

function shown(value: string): string {
  return value === '' ? 'unset' : value;
}
