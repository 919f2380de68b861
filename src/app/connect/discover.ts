import { known, unknownBy } from '../../core/connect/fact.ts';
import type { Caller, Discovery, Fact } from '../../core/model/connection.ts';
import type { Host } from '../ports.ts';
import type { Account } from './ports.ts';

const notNeeded = {
  state: 'unknown',
  reason: 'a resource connection does not need it',
  denied: null,
} as const;

/**
 * Asks an account for everything a connection depends on, each fact once; what cannot be asked is unknown with its reason.
 * `billing`: also what only the account that pays can say. Throws only what is a bug.
 */
export async function discover(
  account: Account,
  caller: Caller,
  { billing }: { readonly billing: boolean },
  host: Host,
): Promise<Discovery> {
  const ask = async <Value>(what: string, call: () => Promise<Value>): Promise<Fact<Value>> => {
    host.progress(`Asking for ${what}`);
    return call().then(known, unknownBy);
  };
  const [organization, reports, exports, trails, tags, regions] = await Promise.all([
    ask('the organization', () => account.organization(caller)),
    billing ? ask('cost and usage reports', () => account.costReports()) : notNeeded,
    billing ? ask('data exports', () => account.dataExports()) : notNeeded,
    ask('trails', () => account.trails()),
    billing ? ask('cost allocation tags', () => account.costAllocationTags()) : notNeeded,
    ask('opt-in Regions', () => account.optInRegions()),
  ]);
  const named = [reports, exports].flatMap((fact) =>
    fact.state === 'known' ? fact.value.map(({ bucket }) => bucket) : [],
  );
  const buckets = await Promise.all(
    [...new Set(named)].map(
      async (name) => [name, await ask(`the bucket ${name}`, () => account.bucket(name, caller))] as const,
    ),
  );
  return { caller, organization, reports, exports, buckets: new Map(buckets), trails, tags, regions };
}
