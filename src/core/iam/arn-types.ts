import type { Arn } from '../model/arn.ts';
import { parseArn } from './arn.ts';
import { intersects } from './pattern.ts';
import type { Reference } from './reference.ts';

/**
 * Which of the ARN formats of the reference an ARN may be about: those of its service whose resource part can be the
 * same. Formats are incomplete in the reference, so that none says nothing.
 */
export function formatsOf(reference: Reference, { service, resource }: Arn): readonly Arn[] {
  return (allFormats(reference).get(service) ?? []).filter((format) =>
    intersects(format.resource, resource.replace(/\$\{[^}]*\}|\{\{[^}]*\}\}/g, '*')),
  );
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

const memory = new WeakMap<Reference, ReadonlyMap<string, readonly Arn[]>>();

/** By service segment, which is another name space than the prefixes of actions. */
function allFormats(reference: Reference): ReadonlyMap<string, readonly Arn[]> {
  const known = memory.get(reference);
  if (known !== undefined) return known;
  const formats = new Map<string, Arn[]>();
  for (const prefix of reference.prefixes)
    for (const type of reference.service(prefix)?.resourceTypes ?? [])
      for (const text of type.arns) {
        const format = parseArn(text);
        if (format === undefined) continue;
        const list = formats.get(format.service) ?? [];
        list.push({ ...format, resource: format.resource.replace(/\$\{[^}]*\}/g, '*') });
        formats.set(format.service, list);
      }
  memory.set(reference, formats);
  return formats;
}
