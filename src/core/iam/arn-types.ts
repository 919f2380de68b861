import type { Arn } from '../model/arn.ts';
import { parseArn } from './arn.ts';
import { intersects } from './pattern.ts';
import type { Reference, ResourceType } from './reference.ts';

/**
 * Whether the reference has formats that an ARN may be of, and something holds of all of them: those of its service whose
 * resource part can be the same. Formats are incomplete in the reference, so that none says nothing.
 */
export function everyFormat(reference: Reference, arn: Arn, holds: (format: Arn) => boolean): boolean {
  const formats = formatsOf(reference, arn.service);
  const isReached = reachedBy(arn);
  return (
    formats.some((format) => holds(format) && isReached(format)) &&
    !formats.some((format) => !holds(format) && isReached(format))
  );
}

/** Whether the resource part fits a format of the service. */
export function hasFormat(reference: Reference, arn: Arn): boolean {
  return formatsOf(reference, arn.service).some(reachedBy(arn));
}

/** Whether some ARN of the reference has this service segment, or AWS is known to use it although none has. */
export function isArnService(reference: Reference, service: string): boolean {
  return (
    reference.service(service) !== undefined ||
    otherServices.has(service) ||
    formatsOf(reference, service).length > 0
  );
}

/** Service segments that stand in AWS managed policies and in no format of the reference. */
const otherServices: ReadonlySet<string> = new Set([
  'applicationinsights',
  'devops-guru',
  'migrationhub-strategy',
]);

/** Whether the resource part can be the same as that of a format. */
function reachedBy({ resource }: Arn): (format: Arn) => boolean {
  const pattern = widened(resource.replace(/\$\{[^}]*\}|\{\{[^}]*\}\}/g, '*'));
  return (format) => intersects(format.resource, pattern);
}

/** Nobody writes more than a few wildcards, and comparing many takes long: those are taken for one. */
function widened(pattern: string): string {
  return pattern.split('*').length > 6 ? `${pattern.slice(0, pattern.indexOf('*'))}*` : pattern;
}

const memory = new WeakMap<Reference, Map<string, readonly Arn[]>>();

/** The formats with a service segment, which is another name space than the prefixes of actions. */
function formatsOf(reference: Reference, segment: string): readonly Arn[] {
  const known = memory.get(reference) ?? new Map<string, readonly Arn[]>();
  memory.set(reference, known);
  const formats =
    known.get(segment) ??
    reference
      .prefixesOfArns(segment)
      .flatMap((prefix) => reference.service(prefix)?.resourceTypes ?? [])
      .flatMap(readFormats)
      .filter(({ service }) => service === segment);
  known.set(segment, formats);
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
