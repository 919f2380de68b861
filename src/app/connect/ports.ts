import type { Host } from '../ports.ts';
import type {
  BillingBucket,
  Caller,
  CostAllocationTag,
  CostReport,
  DataExport,
  OptInRegion,
  Organization,
  Trail,
} from '../../core/model/connection.ts';
import type { LiveRole, SimulationAnswer, SimulationQuestion } from '../../core/model/live-role.ts';
import type { ChangeSet, Stack, StackEvent, StackFailure } from '../../core/model/stack.ts';

/**
 * The doors of `connect` to the world. A call that fails throws an AppError: `aws-denied` (its message names the IAM
 * action), `aws-throttled`, `aws-unreachable`, `aws-failed`. Each pages through everything and retries what is transient.
 */
export interface Account {
  /** `sts:GetCallerIdentity`, which needs no permission. */
  caller(): Promise<Caller>;
  organization(caller: Caller): Promise<Organization>;
  costReports(): Promise<readonly CostReport[]>;
  dataExports(): Promise<readonly DataExport[]>;
  bucket(name: string, caller: Caller): Promise<BillingBucket>;
  trails(): Promise<readonly Trail[]>;
  costAllocationTags(): Promise<readonly CostAllocationTag[]>;
  optInRegions(): Promise<readonly OptInRegion[]>;
}

/** Time, so that waiting can be tested. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Ends early, with false, when the run is cancelled. */
  sleep(milliseconds: number): Promise<boolean>;
}

/** The registration endpoint. Nothing of a request or its answer is kept or said but the status. */
export interface Registrar {
  /**
   * One request, over HTTPS only. Throws AppError: `invalid-option` for an address that is not HTTPS, and
   * `registration-unreachable` where no answer comes.
   */
  post(
    address: string,
    body: string,
  ): Promise<{
    readonly status: number;
    /** The header `Retry-After` as it came. */
    readonly retryAfter: string | null;
  }>;
}

/** Marks a text that must never be printed. */
export type Mask = (secret: string) => void;

/** Roles as IAM has them. Throws as `Account` does. */
export interface LiveRoles {
  /** Undefined: there is none by that name. What of it may not be read is an unknown fact, which throws nothing. */
  find(name: string): Promise<LiveRole | undefined>;
  /** `iam:SimulatePrincipalPolicy`: an answer to each question, in their order. */
  simulate(roleArn: string, questions: readonly SimulationQuestion[]): Promise<readonly SimulationAnswer[]>;
}

/** What a change set is made of. */
export interface ChangeSetRequest {
  readonly stackName: string;
  readonly type: 'CREATE' | 'UPDATE';
  readonly name: string;
  /** The template, to the byte. */
  readonly template: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly capabilities: readonly ('CAPABILITY_IAM' | 'CAPABILITY_NAMED_IAM')[];
  readonly tags: Readonly<Record<string, string>>;
  /** The same token never makes two. */
  readonly token: string;
}

/** CloudFormation, for one Region of one account. Throws as `Account` does. */
export interface Stacks {
  /** Undefined: there is none by that name or id. */
  find(nameOrId: string): Promise<Stack | undefined>;
  createChangeSet(request: ChangeSetRequest): Promise<{ readonly id: string; readonly stackId: string }>;
  changeSet(id: string): Promise<ChangeSet>;
  deleteChangeSet(id: string): Promise<void>;
  executeChangeSet(id: string, token: string): Promise<void>;
  continueRollback(stackName: string, token: string): Promise<void>;
  deleteStack(stackName: string, token: string): Promise<void>;
  /** Switches termination protection. */
  protect(stackName: string, isProtected: boolean): Promise<void>;
  /** Events of a stack and of those nested in it, oldest first, that are not among those seen. */
  events(stackId: string, seen: ReadonlySet<string>): Promise<readonly StackEvent[]>;
  /** What early validation and provisioning found, of a change set. */
  failures(changeSetId: string): Promise<readonly StackFailure[]>;
}

/** What it takes to plan a stack and to follow it. */
export interface StackPorts {
  readonly stacks: Stacks;
  readonly clock: Clock;
  readonly host: Host;
}
