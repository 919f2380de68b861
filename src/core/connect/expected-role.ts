import type { Guard } from '../model/guard.ts';
import type { PolicyDocument } from '../model/policy.ts';
import type { StringValue } from '../model/value.ts';

/** A role as it was deployed, as far as that is decided. What is not is a hole in a text, or named in `open`. */
export interface ExpectedRole {
  readonly name: string;
  /** `/cloudzero/` */
  readonly path: string;
  /** In which deployments of its template it is there. */
  readonly when: Guard;
  readonly trust: readonly PolicyDocument[];
  /** The inline policies. */
  readonly permissions: readonly PolicyDocument[];
  /** ARNs of what is attached. */
  readonly managed: readonly StringValue[];
  /** The managed policies of the same template that are attached; they have their ARNs from the deployment. */
  readonly ownManaged: readonly PolicyDocument[];
  /** ARN of its permissions boundary; null: none; undefined: not decided. */
  readonly boundary: string | null | undefined;
  /** Why some of it is not decided; each a phrase without a period. */
  readonly open: {
    readonly trust: readonly string[];
    readonly permissions: readonly string[];
    readonly managed: readonly string[];
  };
}
