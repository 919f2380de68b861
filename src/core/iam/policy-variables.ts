import type { StringValue } from '../model/value.ts';

/**
 * A policy variable, `${aws:username}` or `${aws:PrincipalTag/team, 'none'}`, as far as it is written.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export interface PolicyVariable {
  /** Offset of the `$`. */
  readonly start: number;
  readonly name: string;
  /** What follows the first comma; undefined where there is none. */
  readonly fallback: string | undefined;
  readonly isClosed: boolean;
}

/** The variables of a string in order; what a template fills in, and the escapes `${*}`, `${?}` and `${$}`, are none. */
export function policyVariables({ text, holes }: StringValue): readonly PolicyVariable[] {
  const found: PolicyVariable[] = [];
  let next = 0;
  for (let start = text.indexOf('${'); start !== -1; start = text.indexOf('${', start + 2)) {
    while ((holes[next]?.end ?? Infinity) <= start) next += 1;
    if ((holes[next]?.start ?? Infinity) <= start) continue;
    const end = text.indexOf('}', start);
    const inner = text.slice(start + 2, end === -1 ? undefined : end);
    if (end !== -1 && /^[*?$]$/.test(inner)) continue;
    const comma = inner.indexOf(',');
    found.push({
      start,
      name: comma === -1 ? inner : inner.slice(0, comma),
      fallback: comma === -1 ? undefined : inner.slice(comma + 1),
      isClosed: end !== -1,
    });
    if (end === -1) break;
  }
  return found;
}
