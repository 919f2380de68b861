import type { Check, ConnectionStatus } from '../model/connection.ts';

/** Checks of the role itself; the others are of the data it reads, without which a connection still is one. */
const decisive: ReadonlySet<string> = new Set([
  'role',
  'role-name',
  'role-path',
  'trust-policy',
  'external-id',
  'inline-policies',
  'managed-policies',
  'permissions-boundary',
  'allowed-reads',
  'denied-writes',
]);

/**
 * What follows from the checks of a live connection. `failed`: the role is not the one that was proved, or does not work.
 * `unknown`: that could not be told. `degraded`: the role is right, and data is missing. No check is no connection.
 */
export function connectionStatus(checks: readonly Check[]): ConnectionStatus {
  const is = (state: Check['state'], ofRole: boolean): boolean =>
    checks.some((one) => one.state === state && decisive.has(one.id) === ofRole);
  if (checks.length === 0) return 'unknown';
  if (is('fail', true)) return 'failed';
  if (is('unknown', true)) return 'unknown';
  if (is('fail', false)) return 'degraded';
  return is('unknown', false) ? 'unknown' : 'connected';
}

/** Why it is no better; null where it is connected. */
export function reasonOfStatus(checks: readonly Check[]): string | null {
  const order = [
    (one: Check) => one.state === 'fail' && decisive.has(one.id),
    (one: Check) => one.state === 'unknown' && decisive.has(one.id),
    (one: Check) => one.state === 'fail',
    (one: Check) => one.state === 'unknown',
  ];
  if (checks.length === 0) return 'Nothing was checked.';
  for (const isReason of order) {
    const found = checks.find(isReason);
    if (found !== undefined) return `${found.title}: ${found.evidence}`;
  }
  return null;
}
