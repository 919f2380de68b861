/**
 * The answer of a check, in the words of IAM Access Analyzer's own. `pass` is a proof; `fail` has a request as witness;
 * `unknown`: neither can be told, and it is never taken for a pass.
 */
export interface AccessCheck {
  readonly result: 'pass' | 'fail' | 'unknown';
  /** A request that is allowed and should not be; of `unknown` one that may be. Null where there is none to show. */
  readonly witness: AccessWitness | null;
  /** Why it cannot be told; one sentence without a period. */
  readonly reason: string | null;
}

export interface AccessWitness {
  /** An action; one that is known, where there is one. */
  readonly action: string;
  /** An ARN or a part of one, with what a deployment fills in as it is written. */
  readonly resource: string;
  /** Of a trust or resource policy. */
  readonly principal: string | null;
  /** What has to hold for it. */
  readonly conditions: readonly string[];
  /** The Sid of the statement that allows it. */
  readonly sid: string | null;
}
