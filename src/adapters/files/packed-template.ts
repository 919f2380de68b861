import { readFileSync } from 'node:fs';
import type { ConnectionKind } from '../../core/model/connection.ts';

/** The template of an access role that ships with the program, as text. Each address is written out for the bundler. */
export function packedTemplate(kind: ConnectionKind): string {
  const address =
    kind === 'billing'
      ? new URL('../../../policies/cloudformation/billing.yaml', import.meta.url)
      : new URL('../../../policies/cloudformation/resource.yaml', import.meta.url);
  return readFileSync(address, 'utf8');
}
