import type { ConnectionRequest } from '../../core/connect/connection-request.ts';
import type { Recovery } from '../../core/connect/next-step.ts';
import type { RegistrationEndpoint } from '../../core/connect/registration-endpoint.ts';
import type { AppError } from '../../core/errors/app-error.ts';
import type { Diff } from '../../core/model/diff.ts';
import type { Connection } from '../../core/model/connection.ts';
import type { ShownPlan } from '../../core/report/render-plan.ts';
import type { LintPorts, LintRequest } from '../lint.ts';
import type { ExitCode } from '../outcome.ts';
import type { ReadTemplate } from './lint-template.ts';
import type { Account, Clock, LiveRoles, Registrar, Stacks } from './ports.ts';

/** What is done about one connection of one account. */
export type ConnectMode = 'plan' | 'deploy' | 'verify' | 'remove';

export interface ConnectRequest {
  readonly mode: ConnectMode;
  readonly connection: ConnectionRequest;
  readonly externalId: string;
  readonly template: ReadTemplate;
  /** How the template is linted. */
  readonly lint: Pick<LintRequest, 'config' | 'failOn' | 'today' | 'version'>;
  readonly stackName: string;
  /** Where in S3 the template is, for who makes the stack in the console; undefined: nowhere. */
  readonly templateUrl?: string | undefined;
  /**
   * Who says that a plan may be deployed: the fingerprint of a plan that was reviewed; `given`: whoever started the run;
   * `missing`: nobody yet, so that the plan is shown and nothing is deployed.
   */
  readonly approval: { readonly fingerprint: string } | 'given' | 'missing';
  readonly recover: Recovery | undefined;
  /** Whether CloudZero is told. */
  readonly register: boolean;
  /** For `remove`: the name of the connection once more. */
  readonly confirm: string | undefined;
  /** What makes this run's calls its own, 1 to 64 letters, digits and dashes. */
  readonly token: string;
  /** Milliseconds that a stack may take. */
  readonly timeout: number;
}

/** One account, once somebody let us in. */
export interface AwsPorts {
  /** Anew each time: what it was told once it does not ask again. */
  readonly account: () => Account;
  readonly stacks: Stacks;
  readonly roles: LiveRoles;
}

export interface ConnectPorts {
  readonly lint: LintPorts;
  /** Gets the credentials; not called before the template has passed. Throws `no-credentials`, `role-not-assumed`, `oidc-unavailable`. */
  readonly openAws: () => Promise<AwsPorts>;
  readonly clock: Clock;
  readonly registrar: Registrar;
  readonly endpoint: RegistrationEndpoint;
  /** SHA-256 in hexadecimal. */
  readonly hash: (text: string) => string;
  /** Shows a plan before anything moves. */
  readonly show: (plan: ShownPlan, diff: Diff | undefined) => void;
}

/** How it went. No text of it holds the external id. */
export interface ConnectResult {
  readonly connection: Connection;
  /** Undefined: it did not come to a plan. */
  readonly shown: ShownPlan | undefined;
  /** What the plan lets a role that is there do; undefined: there is none, nothing changes, or it could not be told. */
  readonly diff: Diff | undefined;
  /** Why the run could not do its job. */
  readonly failure: Pick<AppError, 'code' | 'title' | 'message' | 'hint'> | undefined;
  readonly exitCode: ExitCode;
}
