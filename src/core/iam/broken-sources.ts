import type { StringValue } from '../model/value.ts';
import type { Promised } from '../model/settings.ts';
import type { Span } from '../model/source.ts';
import { type BrokenPromise, brokenPromises } from './promise.ts';
import { reachOf } from './reach.ts';
import type { Reference } from './reference.ts';
import type { RoleAccess } from './role-access.ts';

/** All that breaks a promise of configured roles through one source: an entry of a statement, or a managed policy. */
export interface BrokenSource {
  /** The entry as written, `NotAction`, or the name of the managed policy. */
  readonly name: string;
  /** Of a managed policy of AWS. */
  readonly managed: { readonly arn: string; readonly version: string } | undefined;
  /** The configured roles, in the order of the config. */
  readonly roles: readonly string[];
  /** Ascending. */
  readonly actions: readonly BrokenAction[];
  /** Where it is written or attached, in the order of the roles. */
  readonly places: readonly [SourcePlace, ...SourcePlace[]];
  /** All of it is granted under conditions only. */
  readonly isConditional: boolean;
}

export interface BrokenAction {
  readonly action: string;
  readonly breaks: BrokenPromise['breaks'];
  /** The resources it is granted on, as an exception would name them. */
  readonly resources: readonly string[];
}

export interface SourcePlace {
  readonly span: Span;
  /** The configured role, or the address of the one that a template defines. */
  readonly role: string;
}

/**
 * Gathers by source what breaks one kind of promise for certain: a managed policy is one source for all roles, an entry
 * one for the canonical file of a role and its mirrors. `accesses` in the order in which they are to be named.
 */
export function brokenSources(
  reference: Reference,
  accesses: readonly RoleAccess[],
  promised: Promised,
  kind: BrokenPromise['breaks']['kind'],
): readonly BrokenSource[] {
  const groups = new Map<string, Occurrence[]>();
  for (const access of accesses) {
    const { configured, name } = access.role;
    if (configured === undefined) continue;
    const broken = brokenPromises(reference, access, promised, { anyFilling: name !== configured.name });
    const wanted = broken.filter(({ breaks, certainty }) => breaks.kind === kind && certainty === 'broken');
    for (const [key, occurrence] of occurrencesIn(access, configured.name, wanted)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [occurrence]);
      else group.push(occurrence);
    }
  }
  return [...groups.values()].map((group) => sourceOf(reference, group));
}

/** One source in one of the forms in which a role is written. */
interface Occurrence {
  readonly form: string;
  readonly role: string;
  readonly span: Span;
  readonly broken: BrokenPromise[];
}

/**
 * By key: the ARN of a managed policy; of an entry the configured role, its text, and the how-manieth of that text it is
 * in the role, since mirrors may call their statements otherwise.
 */
function occurrencesIn(
  { role }: RoleAccess,
  configured: string,
  all: readonly BrokenPromise[],
): ReadonlyMap<string, Occurrence> {
  const found = new Map<string, Occurrence>();
  const keys = new Map<unknown, string>();
  const counts = new Map<string, number>();
  for (const broken of all) {
    const { policy, pattern, statement } = broken.grant;
    const isOwn = policy.version === undefined;
    const entry = pattern?.span ?? statement.action?.key.span ?? statement.span;
    const place = isOwn ? `${entry.source.file} ${entry.start}` : policy.name;
    let key = keys.get(place);
    if (key === undefined) {
      const text = isOwn ? `${configured} ${pattern?.text.toLowerCase() ?? 'NotAction'}` : policy.name;
      const count = counts.get(text) ?? 0;
      counts.set(text, count + 1);
      key = isOwn ? `${text} ${count}` : text;
      keys.set(place, key);
    }
    const occurrence = found.get(key);
    if (occurrence === undefined)
      found.set(key, {
        form: role.name,
        role: configured,
        span: isOwn ? entry : policy.at,
        broken: [broken],
      });
    else occurrence.broken.push(broken);
  }
  return found;
}

function sourceOf(reference: Reference, group: readonly Occurrence[]): BrokenSource {
  const all = group.flatMap(({ broken }) => broken);
  const [first] = all;
  const [place, ...places] = distinctPlaces(group);
  if (first === undefined || place === undefined) throw new Error('a source without anything broken');
  const { policy, pattern } = first.grant;
  const byAction = new Map<string, BrokenPromise[]>();
  for (const one of all) byAction.set(one.held.action.id, [...(byAction.get(one.held.action.id) ?? []), one]);
  return {
    name:
      policy.version === undefined
        ? (pattern?.text ?? 'NotAction')
        : policy.name.slice(policy.name.lastIndexOf('/') + 1),
    managed: policy.version === undefined ? undefined : { arn: policy.name, version: policy.version },
    roles: [...new Set(group.map(({ role }) => role))],
    actions: [...byAction]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([action, broken]) => ({
        action,
        breaks: broken[0]?.breaks ?? first.breaks,
        resources: [...new Set(broken.flatMap((one) => resourcesOf(reference, one)))],
      })),
    places: [place, ...places],
    isConditional: all.every(({ grant }) => grant.conditions.length > 0),
  };
}

/** Several roles may share a list, and so a place. */
function distinctPlaces(group: readonly Occurrence[]): readonly SourcePlace[] {
  const places = new Map<string, SourcePlace>();
  for (const { span, form } of group) {
    const key = `${span.start} ${span.source.file}`;
    if (!places.has(key)) places.set(key, { span, role: form.slice(form.indexOf('#') + 1) });
  }
  return [...places.values()];
}

function resourcesOf(reference: Reference, { grant, held }: BrokenPromise): readonly string[] {
  if (grant.negatedResources || grant.hiddenResources) return ['*'];
  return grant.resources
    .filter((one) => reachOf(reference, held.action, one).answer === 'yes')
    .map(withPlaceholders);
}

/** A hole as exceptions write it: `{{BucketName}}`. */
function withPlaceholders({ text, holes }: StringValue): string {
  let written = '';
  let last = 0;
  for (const { start, end, name } of holes) {
    written += `${text.slice(last, start)}{{${name.replace(/[^\w.-]+/g, '.')}}}`;
    last = end;
  }
  return written + text.slice(last);
}
