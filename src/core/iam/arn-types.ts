import type { Arn } from '../model/arn.ts';
import { parseArn } from './arn.ts';
import { intersects } from './pattern.ts';
import type { Reference, ResourceType } from './reference.ts';

/**
 * Whether the reference has formats that an ARN may be of, and something holds of all of them: those of its service whose
 * resource part can be the same. Formats are incomplete in the reference, so that none says nothing.
 */
export function everyFormat(reference: Reference, arn: Arn, holds: (format: Arn) => boolean): boolean {
  // All services have to be unpacked for the others, so those of the service itself are asked first.
  const own = reachedBy(arn, ownFormats(reference, arn.service));
  if (!own.every(holds)) return false;
  const all = reachedBy(arn, allFormats(reference).get(arn.service) ?? []);
  return all.length > 0 && all.every(holds);
}

/** Whether the resource part fits a format of the service. */
export function hasFormat(reference: Reference, arn: Arn): boolean {
  return reachedBy(arn, allFormats(reference).get(arn.service) ?? []).length > 0;
}

/** Whether some ARN of the reference has this service segment, or AWS is known to use it although none has. */
export function isArnService(reference: Reference, service: string): boolean {
  return (
    reference.service(service) !== undefined ||
    otherServices.has(service) ||
    allFormats(reference).has(service)
  );
}

/** Service segments that stand in AWS managed policies and in no format of the reference. */
const otherServices: ReadonlySet<string> = new Set([
  'applicationinsights',
  'devops-guru',
  'migrationhub-strategy',
]);

function reachedBy({ resource }: Arn, formats: readonly Arn[]): readonly Arn[] {
  const pattern = widened(resource.replace(/\$\{[^}]*\}|\{\{[^}]*\}\}/g, '*'));
  return formats.filter((format) => intersects(format.resource, pattern));
}

/** Nobody writes more than a few wildcards, and comparing many takes long: those are taken for one. */
function widened(pattern: string): string {
  return pattern.split('*').length > 6 ? `${pattern.slice(0, pattern.indexOf('*'))}*` : pattern;
}

function ownFormats(reference: Reference, service: string): readonly Arn[] {
  const types = reference.service(service)?.resourceTypes ?? [];
  return types.flatMap(readFormats).filter((format) => format.service === service);
}

const memory = new WeakMap<Reference, ReadonlyMap<string, readonly Arn[]>>();

/** By service segment, which is another name space than the prefixes of actions. */
function allFormats(reference: Reference): ReadonlyMap<string, readonly Arn[]> {
  const known = memory.get(reference);
  if (known !== undefined) return known;
  const formats = new Map<string, Arn[]>();
  for (const prefix of reference.prefixes)
    for (const format of (reference.service(prefix)?.resourceTypes ?? []).flatMap(readFormats)) {
      const list = formats.get(format.service);
      if (list === undefined) formats.set(format.service, [format]);
      else list.push(format);
    }
  memory.set(reference, formats);
  return formats;
}

const read = new WeakMap<ResourceType, readonly Arn[]>();

/** The formats of a type, with `*` for each named part of the resource; read once. */
function readFormats(type: ResourceType): readonly Arn[] {
  const known = read.get(type);
  if (known !== undefined) return known;
  const made = type.arns.flatMap((text) => {
    const format = parseArn(text);
    return format ? [{ ...format, resource: format.resource.replace(/\$\{[^}]*\}/g, '*') }] : [];
  });
  read.set(type, made);
  return made;
}
