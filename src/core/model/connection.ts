/**
 * What was asked of an account: known with its value, or unknown with the reason. Unknown is never taken for no: it
 * creates nothing, and makes no member account a payer.
 */
export type Fact<Value> = Known<Value> | Unknown;

interface Known<Value> {
  readonly state: 'known';
  readonly value: Value;
}

interface Unknown {
  readonly state: 'unknown';
  /** One sentence without a period, safe to print. */
  readonly reason: string;
  /** The IAM action that was denied, where that is why. */
  readonly denied: string | null;
}

/** A billing connection is made in the management (payer) account, a resource connection in any account. */
export type ConnectionKind = 'billing' | 'resource';

/** The partitions roles are made in. */
export type Partition = 'aws' | 'aws-cn' | 'aws-us-gov';

/** Who the credentials belong to. */
export interface Caller {
  /** Twelve digits. */
  readonly accountId: string;
  readonly arn: string;
  readonly partition: Partition;
}

/** The organization of an account; `none`: AWS said that it is in no organization. */
export type Organization =
  | { readonly membership: 'none' }
  | {
      readonly membership: 'management' | 'member';
      readonly id: string;
      readonly managementAccountId: string;
      /** Consolidated billing is part of both. */
      readonly features: 'ALL' | 'CONSOLIDATED_BILLING';
    };

/** A cost and usage report (legacy), as `cur:DescribeReportDefinitions` gives it. */
export interface CostReport {
  readonly name: string;
  readonly timeUnit: string;
  readonly format: string;
  readonly compression: string;
  readonly schemaElements: readonly string[];
  readonly versioning: string;
  readonly refreshClosed: boolean | null;
  readonly bucket: string;
  readonly prefix: string;
  readonly region: string;
  /** ISO date and time; null: AWS does not say. */
  readonly lastDelivery: string | null;
  /** `SUCCESS`, `ERROR_PERMISSIONS`, `ERROR_NO_BUCKET`; null: nothing was delivered yet. */
  readonly lastStatus: string | null;
}

/** A data export (CUR 2.0, FOCUS), as `bcm-data-exports` gives it. */
export interface DataExport {
  readonly arn: string;
  readonly name: string;
  /** `COST_AND_USAGE_REPORT`, `FOCUS_1_2_AWS`, …: the table of its query. */
  readonly table: string;
  readonly hourly: boolean;
  readonly withResources: boolean;
  readonly format: string;
  readonly compression: string;
  readonly overwrite: string;
  readonly bucket: string;
  readonly prefix: string;
  readonly region: string;
  /** `HEALTHY`, `UNHEALTHY`. */
  readonly status: string;
  readonly statusReason: string | null;
  /** ISO date and time. */
  readonly lastRefreshedAt: string | null;
}

/** A bucket that a report or an export names. */
export interface BillingBucket {
  readonly name: string;
  /** Whether this account owns it. */
  readonly isOwn: boolean;
  /** Where it is; null for a bucket of another account. */
  readonly region: string | null;
  /** The text of its policy; null: it has none, or it is another account's. */
  readonly policy: Fact<string | null>;
}

export interface Trail {
  readonly arn: string;
  readonly bucket: string | null;
  readonly prefix: string | null;
  readonly topicArn: string | null;
  readonly isMultiRegion: boolean;
  readonly isOrganization: boolean;
}

export interface CostAllocationTag {
  readonly key: string;
  readonly type: 'AWSGenerated' | 'UserDefined';
  readonly isActive: boolean;
}

/** An opt-in region and whether the account can be called there. */
export interface OptInRegion {
  readonly name: string;
  readonly isEnabled: boolean;
}

/** Everything that is known about one account before anything is planned. */
export interface Discovery {
  readonly caller: Caller;
  readonly organization: Fact<Organization>;
  readonly reports: Fact<readonly CostReport[]>;
  readonly exports: Fact<readonly DataExport[]>;
  /** Of the reports and exports, by name. */
  readonly buckets: ReadonlyMap<string, Fact<BillingBucket>>;
  readonly trails: Fact<readonly Trail[]>;
  readonly tags: Fact<readonly CostAllocationTag[]>;
  readonly regions: Fact<readonly OptInRegion[]>;
}

/** `advice` is what would be better and stops nothing. */
export type CheckState = 'pass' | 'fail' | 'unknown' | 'advice';

/** One check of the preflight or of the live connection. */
export interface Check {
  /** Permanent, e.g. `hourly-report`, `external-id`. */
  readonly id: string;
  /** What is checked, as a noun phrase. */
  readonly title: string;
  readonly state: CheckState;
  /** What was seen; one sentence, safe to print. */
  readonly evidence: string;
  /** What to do about it; null where nothing is to be done. */
  readonly next: string | null;
}

/** What CloudZero made of a registration. */
export interface Registration {
  readonly outcome: 'accepted' | 'rejected' | 'unreachable' | 'not-asked';
  /** HTTP status of the last answer. */
  readonly status: number | null;
  /** One sentence, safe to print. */
  readonly detail: string;
}

/** `connected`: every check passed. `degraded`: it works and something is missing. `unknown`: a check could not be made. */
export type ConnectionStatus = 'connected' | 'degraded' | 'failed' | 'unknown';

/** One connection as the summary and the `connections` output tell it. Never holds the external id. */
export interface Connection {
  readonly kind: ConnectionKind;
  /** Lower case, digits, dashes. */
  readonly name: string;
  readonly accountId: string;
  readonly region: string;
  readonly status: ConnectionStatus;
  /** Why it is not connected; null where it is. */
  readonly reason: string | null;
  readonly roleArn: string | null;
  readonly stackId: string | null;
  readonly report: {
    readonly name: string;
    readonly bucket: string;
    readonly lastDelivery: string | null;
  } | null;
  readonly preflight: readonly Check[];
  /** Of the live role and its data; empty where nothing is live yet. */
  readonly verification: readonly Check[];
  readonly registration: Registration;
  /** What a person has to do yet; each a sentence. */
  readonly byHand: readonly string[];
}
