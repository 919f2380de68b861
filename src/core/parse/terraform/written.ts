import type { Span } from '../../model/source.ts';

const maxLength = 1000;

/**
 * An expression as it is written, on one line: it names holes and conditions, so two that differ must read differently.
 * One that is longer than anyone writes is cut, and told apart by where it stands.
 */
export function written({ source, start, end }: Span): string {
  const text = source.text
    .slice(start, Math.min(end, start + maxLength))
    .replaceAll(/\s+/g, ' ')
    .trim();
  return end - start <= maxLength ? text : `${text}… (at ${start})`;
}
