import { chooseReport } from '../../core/connect/choose-report.ts';
import type { StackTemplate } from '../../core/connect/stack-template.ts';
import type { Reference } from '../../core/iam/reference.ts';
import type {
  Check,
  Connection,
  ConnectionStatus,
  Discovery,
  Registration,
} from '../../core/model/connection.ts';
import type { Diff } from '../../core/model/diff.ts';
import type { Stack } from '../../core/model/stack.ts';
import type { ShownPlan } from '../../core/report/render-plan.ts';
import type { ExitCode } from '../outcome.ts';
import type { Host } from '../ports.ts';
import type { AwsPorts, ConnectPorts, ConnectRequest } from './connect-request.ts';

/** One run on its way. */
export interface ConnectLine {
  readonly request: ConnectRequest;
  readonly template: StackTemplate;
  readonly reference: Reference;
  readonly ports: ConnectPorts & { readonly host: Host };
  readonly aws: AwsPorts;
  /** Keeps what is told even if the next step fails. */
  readonly keep: (more: Partial<Known>) => void;
}

/** What is known of a connection so far. */
export interface Known {
  readonly accountId: string;
  readonly shown?: ShownPlan;
  readonly diff?: Diff;
  readonly stack?: Stack;
  readonly roleArn?: string | null;
  readonly report?: Connection['report'];
  readonly verification?: readonly Check[];
  readonly registration: Registration;
  readonly byHand: readonly string[];
}

/** How a run ends. */
export interface End {
  readonly exitCode: ExitCode;
  readonly status: ConnectionStatus;
  readonly reason: string | null;
}

/** The report CloudZero reads. */
export function reportOf({ reports, buckets }: Discovery, now: number): Connection['report'] {
  const chosen =
    reports.state === 'known' ? chooseReport(reports.value, buckets, now).chosen?.report : undefined;
  return chosen === undefined
    ? null
    : { name: chosen.name, bucket: chosen.bucket, lastDelivery: chosen.lastDelivery };
}
