import type { Granted } from '../model/access.ts';
import type { Denials } from './denials.ts';
import { type Expansion, isReached } from './expand.ts';
import { countExpansions, countGranted } from './granted.ts';
import type { Action, Reference } from './reference.ts';
import type { Grant, HeldAction } from './role-access.ts';

/** A grant of all the actions that an entry of a statement reaches. */
export interface WideGrant {
  readonly grant: Grant;
  /** The entry, or the entries of `NotAction`. */
  readonly entries: readonly string[];
  readonly negated: boolean;
  readonly expand: () => Expansion;
}

/**
 * The actions of a role by id, worked out as they are asked for: a rule that asks about a few actions of ten thousand
 * policies pays for these few.
 */
export class HeldActions implements ReadonlyMap<string, HeldAction> {
  readonly #reference: Reference;
  readonly #denials: Denials;
  readonly #grants: readonly WideGrant[];
  readonly #known = new Map<string, HeldAction>();
  #byService: ReadonlyMap<string, readonly WideGrant[]> | undefined;
  #all: ReadonlyMap<string, HeldAction> | undefined;

  constructor(reference: Reference, grants: readonly WideGrant[], denials: Denials) {
    this.#reference = reference;
    this.#grants = grants;
    this.#denials = denials;
  }

  /** How many actions there are of each level. */
  count(): Granted {
    if (this.#denials.isNone) return countExpansions(this.#grants.map(({ expand }) => expand()));
    return countGranted([...this.#everything().values()].map(({ action }) => action));
  }

  get(id: string): HeldAction | undefined {
    if (this.#all !== undefined) return this.#all.get(id);
    if (this.#candidatesOf(partsOf(id).service).length === 0) return undefined;
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const [action, grants] = this.#find(id);
    if (action === undefined || grants.length === 0) return undefined;
    const found = { action, grants, limitedBy: this.#denials.limiting(action) };
    this.#known.set(id, found);
    return found;
  }

  has(id: string): boolean {
    return this.#all === undefined ? this.#find(id)[1].length > 0 : this.#all.has(id);
  }

  get size(): number {
    return this.#everything().size;
  }

  forEach(visit: (value: HeldAction, id: string, map: ReadonlyMap<string, HeldAction>) => void): void {
    for (const [id, value] of this.#everything()) visit(value, id, this);
  }

  keys(): MapIterator<string> {
    return this.#everything().keys();
  }

  values(): MapIterator<HeldAction> {
    return this.#everything().values();
  }

  entries(): MapIterator<[string, HeldAction]> {
    return this.#everything().entries();
  }

  [Symbol.iterator](): MapIterator<[string, HeldAction]> {
    return this.entries();
  }

  /** The action and what is left of its grants. */
  #find(id: string): readonly [action: Action | undefined, grants: readonly Grant[]] {
    const { service, name } = partsOf(id);
    const candidates = this.#candidatesOf(service);
    if (candidates.length === 0) return nothing;
    const action = this.#reference.service(service)?.actionsByName.get(name);
    if (action?.id !== id) return nothing;
    const reaching = candidates.filter(({ expand }) => isReached(expand(), action));
    return [action, reaching.flatMap(({ grant }) => this.#denials.leave(grant, action) ?? [])];
  }

  /** The grants that may be about a service. Most questions end here: most policies do not name the service. */
  #candidatesOf(service: string): readonly WideGrant[] {
    this.#byService ??= groupByService(this.#grants);
    return this.#byService.get(service) ?? this.#byService.get('*') ?? [];
  }

  #everything(): ReadonlyMap<string, HeldAction> {
    if (this.#all !== undefined) return this.#all;
    const all = new Map<string, HeldAction & { readonly grants: Grant[] }>();
    for (const { grant, expand } of this.#grants)
      for (const action of expand().actions) {
        const left = this.#denials.leave(grant, action);
        if (left === undefined) continue;
        const known = all.get(action.id);
        if (known !== undefined) known.grants.push(left);
        else all.set(action.id, { action, grants: [left], limitedBy: this.#denials.limiting(action) });
      }
    this.#all = all;
    this.#known.clear();
    return all;
  }
}

const nothing = [undefined, []] as const;

interface Parts {
  readonly service: string;
  /** In lower case. */
  readonly name: string;
}

const parts = new Map<string, Parts>();

/** As many ids as rules ask about, of every role. */
const maxParts = 20_000;

function partsOf(id: string): Parts {
  const known = parts.get(id);
  if (known !== undefined) return known;
  const colon = id.indexOf(':');
  const made = { service: id.slice(0, colon), name: id.slice(colon + 1).toLowerCase() };
  if (parts.size >= maxParts) parts.clear();
  parts.set(id, made);
  return made;
}

/** For each service that an entry names, the grants that may be about it, in their order; under `*` those of any service. */
function groupByService(grants: readonly WideGrant[]): ReadonlyMap<string, readonly WideGrant[]> {
  const services = grants.map(({ entries: [entry = ''], negated }) => (negated ? '*' : serviceOf(entry)));
  const groups = new Map<string, WideGrant[]>([['*', []]]);
  for (const service of services) if (!/[*?]/.test(service)) groups.set(service, []);
  for (const [index, grant] of grants.entries()) {
    const service = services[index] ?? '*';
    if (groups.has(service) && service !== '*') groups.get(service)?.push(grant);
    else for (const group of groups.values()) group.push(grant);
  }
  return groups;
}

/** The part before the colon, in lower case. */
function serviceOf(text: string): string {
  const colon = text.indexOf(':');
  return (colon === -1 ? text : text.slice(0, colon)).toLowerCase();
}
