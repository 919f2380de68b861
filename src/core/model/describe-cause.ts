import type { DriftCause } from './lock.ts';

/** A cause of drift as a noun phrase: `CloudWatchReadOnlyAccess v12 → v13`. */
export function describeCause(cause: DriftCause): string {
  switch (cause.kind) {
    case 'reference':
      return `service reference ${cause.from} → ${cause.to}`;
    case 'managed-policy':
      return `${nameOf(cause.policy)} ${cause.from} → ${cause.to}`;
    case 'policy':
      return nameOf(cause.policy);
    case 'judgement':
      return 'another version of Roleproof, or an edited lock';
  }
}

/** The last part of an ARN is what people call a policy. */
function nameOf(policy: string): string {
  return policy.startsWith('arn:') ? policy.slice(policy.lastIndexOf('/') + 1) : policy;
}
