import { isRetiredService } from './gaps.ts';
import type { ConditionKey, Reference } from './reference.ts';

/** What the service reference says about the name of a condition key. */
export type KeyLookup =
  | { readonly kind: 'known'; readonly key: ConditionKey; readonly multivalued: boolean }
  /** Not `prefix:name`. */
  | { readonly kind: 'malformed' }
  /** The key of a family that is told apart by what follows a slash, such as a tag, without that. */
  | { readonly kind: 'incomplete'; readonly example: string }
  /** Claims of an identity provider of one's own: nobody lists them. */
  | { readonly kind: 'federated' }
  | { readonly kind: 'retired' }
  | { readonly kind: 'unknown-global' }
  | { readonly kind: 'unknown-in-service'; readonly prefix: string }
  | { readonly kind: 'unknown-service'; readonly prefix: string };

/**
 * Looks a condition key up, case ignored.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export function lookUpConditionKey(reference: Reference, text: string): KeyLookup {
  const lower = text.toLowerCase();
  const colon = lower.indexOf(':');
  if (colon < 1 || colon === lower.length - 1) return { kind: 'malformed' };
  const prefix = lower.slice(0, colon);
  // Claims of tokens: of those there are, STS has the list.
  const isFederated = /[./]/.test(prefix);
  const listed =
    find(globalKeysOf(reference), lower) ?? find(ownKeysOf(reference, isFederated ? 'sts' : prefix), lower);
  if (listed !== undefined) return listed;
  if (isFederated) return { kind: 'federated' };
  const found = find(allKeysOf(reference), lower);
  if (found !== undefined) return found;
  if (prefix === 'aws') return { kind: 'unknown-global' };
  // The keys of a service that is gone are listed nowhere any more.
  if (isRetiredService(prefix)) return { kind: 'retired' };
  const isKnown = reference.service(prefix) !== undefined || allKeysOf(reference).prefixes.has(prefix);
  return isKnown ? { kind: 'unknown-in-service', prefix } : { kind: 'unknown-service', prefix };
}

/** The type of a key without `ArrayOf`; undefined where the reference does not say. */
export function conditionKeyType(lookup: KeyLookup): string | undefined {
  return lookup.kind === 'known' ? lookup.key.type.replace(/^ArrayOf/, '') : undefined;
}

/** The keys of a tag family: `aws:ResourceTag/team`. */
export function isTagKey(text: string, family: 'resource' | 'request' | 'principal'): boolean {
  return text.toLowerCase().startsWith(`aws:${family}tag/`);
}

/** Global keys that the user guide has and the reference lacks, and a key of which it knows one value only. */
const lacking: readonly ConditionKey[] = [
  { key: 'aws:SignInSessionArn', type: 'ARN' },
  { key: 'aws:VpceOrgPaths', type: 'ArrayOfString' },
  { key: 'codestar-connections:ProviderAction', type: 'ArrayOfString' },
  { key: 'codebuild:BuildArn', type: 'ARN' },
  { key: 'codebuild:ProjectArn', type: 'ARN' },
];

/** Keys by lower-cased name, and what families of keys begin with. */
interface KeyTable {
  readonly exact: ReadonlyMap<string, ConditionKey>;
  readonly families: readonly { readonly start: string; readonly end: string; readonly key: ConditionKey }[];
  readonly prefixes: ReadonlySet<string>;
}

function find({ exact, families }: KeyTable, lower: string): KeyLookup | undefined {
  const key =
    exact.get(lower) ??
    families.find(
      ({ start, end }) =>
        lower.length > start.length + end.length && lower.startsWith(start) && lower.endsWith(end),
    )?.key;
  if (key !== undefined) return { kind: 'known', key, multivalued: key.type.startsWith('ArrayOf') };
  const bare = lower.endsWith('/') ? lower : `${lower}/`;
  const family = families.find(({ start, end }) => start === bare && end === '');
  return family && { kind: 'incomplete', example: `${family.key.key.slice(0, family.start.length)}team` };
}

const globals = new WeakMap<Reference, KeyTable>();
const alls = new WeakMap<Reference, KeyTable>();
const owns = new WeakMap<Reference, Map<string, KeyTable>>();

function globalKeysOf(reference: Reference): KeyTable {
  return remembered(globals, reference, () => tableOf([...reference.globalConditionKeys, ...lacking]));
}

/** All services have to be unpacked for this: only where the key's own service does not list it. */
function allKeysOf(reference: Reference): KeyTable {
  return remembered(alls, reference, () =>
    tableOf(reference.prefixes.flatMap((prefix) => reference.service(prefix)?.conditionKeys ?? [])),
  );
}

function ownKeysOf(reference: Reference, prefix: string): KeyTable {
  const tables = remembered(owns, reference, () => new Map<string, KeyTable>());
  const known = tables.get(prefix);
  if (known !== undefined) return known;
  const service = reference.service(prefix);
  const made = tableOf(service?.conditionKeys ?? []);
  if (service !== undefined) tables.set(prefix, made);
  return made;
}

function remembered<T>(memory: WeakMap<Reference, T>, reference: Reference, make: () => T): T {
  const known = memory.get(reference);
  if (known !== undefined) return known;
  const made = make();
  memory.set(reference, made);
  return made;
}

function tableOf(keys: readonly ConditionKey[]): KeyTable {
  const exact = new Map<string, ConditionKey>();
  const families: { start: string; end: string; key: ConditionKey }[] = [];
  const prefixes = new Set<string>();
  for (const key of keys) {
    const lower = key.key.toLowerCase();
    const [start, end] = split(lower);
    if (end === undefined) exact.set(lower, key);
    else families.push({ start, end, key });
    prefixes.add(lower.slice(0, lower.indexOf(':')));
  }
  return { exact, families, prefixes };
}

/** What stands before and after the part of a key that its user names: `${TagKey}`, `<key>`, `tag-key`. */
function split(key: string): readonly [string, string?] {
  const part = /\$\{[^}]*\}|<[^>]*>|(?<=\/)tag-key$/.exec(key);
  return part === null ? [key] : [key.slice(0, part.index), key.slice(part.index + part[0].length)];
}
