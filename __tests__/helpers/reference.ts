import { readFileSync } from 'node:fs';
import type { Reference } from '../../src/core/iam/reference.ts';
import { unpackReference } from '../../src/core/iam/unpack-reference.ts';

const asset = new URL('../../src/core/iam/data/reference.txt', import.meta.url);

let loaded: Reference | undefined;

function load(): Reference {
  return (loaded ??= unpackReference(readFileSync(asset, 'latin1')));
}

/** The real service reference, unpacked when something first asks it: most tests never do. */
export const reference = new Proxy({} as Reference, { get: (_, key: keyof Reference) => load()[key] });
