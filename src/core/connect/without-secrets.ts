import type { Check } from '../model/connection.ts';

/** Checks in which no secret is said, wherever it came from. What is too short to be one is left, or nothing could be read. */
export function withoutSecrets(
  checks: readonly Check[],
  secrets: readonly (string | undefined)[],
): readonly Check[] {
  const long = secrets.filter((secret) => secret !== undefined).filter(({ length }) => length >= 4);
  const clean = (text: string): string => long.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
  if (long.length === 0) return checks;
  return checks.map((one) => ({
    ...one,
    evidence: clean(one.evidence),
    next: one.next === null ? null : clean(one.next),
  }));
}
