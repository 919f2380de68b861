import type { Span } from '../../model/source.ts';
import type { UnknownValue } from '../../model/value.ts';

const maxExpression = 60;

/** A value of the template that only a deployment knows. `reason` is one sentence without a period. */
export function unknownAt(span: Span, reason: string): UnknownValue {
  return { kind: 'unknown', expression: excerpt(span), reason, span };
}

/** What is written at a place, on one line and shortened. */
function excerpt({ source, start, end }: Span): string {
  const written = source.text.slice(start, Math.min(end, start + 4 * maxExpression)).replace(/\s+/g, ' ');
  return written.length > maxExpression ? `${written.slice(0, maxExpression)}…` : written.trim();
}
