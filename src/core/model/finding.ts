import type { Span } from './source.ts';

/** IAM Access Analyzer's own four, most severe first. */
export const severities = ['error', 'security-warning', 'warning', 'suggestion'] as const;
export type Severity = (typeof severities)[number];

/** What a rule found: ids and data, no prose. The wording is made once, from the rule's messages. */
export interface Finding {
  readonly rule: string;
  readonly code: string | null;
  readonly severity: Severity;
  readonly confidence: 'certain' | 'estimate';
  readonly source: 'offline' | 'access-analyzer' | 'both';
  readonly messageId: string;
  readonly message: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly span: Span;
  readonly related: readonly RelatedPlace[];
  readonly document: string | null;
  readonly statement: { readonly index: number; readonly sid: string | null } | null;
  /** Where it is explained; without it, where the rule is. */
  readonly help?: string;
}

/** A finding that was looked at and accepted. */
export interface SuppressedFinding extends Finding {
  readonly suppression: {
    readonly reason: string;
    /** ISO date, the last day on which it is accepted; undefined: for good. */
    readonly until: string | undefined;
  };
}

export interface RelatedPlace {
  readonly span: Span;
  readonly message: string;
}
