import type { PolicyDocument, PolicyString } from '../model/policy.ts';
import { type UnknownValue, isKnown } from '../model/value.ts';
import type { Workspace } from '../rules/rule.ts';

/**
 * How many values a template hides that a rule would have needed: unknown values, and actions with a hole. A value
 * counts once however many documents share it. `undecided`: strings whose holes were needed too.
 */
export function countUnresolved(workspace: Workspace, undecided: readonly PolicyString[]): number {
  const places = new Set<string>();
  for (const document of workspace.documents)
    for (const value of hiddenIn(document)) places.add(placeOf(value));
  for (const role of workspace.roles) for (const value of role.unresolved) places.add(placeOf(value));
  for (const value of undecided) places.add(placeOf(value));
  return places.size;
}

function hiddenIn(document: PolicyDocument): readonly (UnknownValue | PolicyString)[] {
  return [
    ...document.unresolved,
    ...document.statements.flatMap(({ action, resource, principal, conditions }) => [
      ...(action?.unresolved ?? []),
      ...(action?.values.filter((value) => !isKnown(value)) ?? []),
      ...(resource?.unresolved ?? []),
      ...(principal?.unresolved ?? []),
      ...conditions.flatMap((condition) => condition.unresolved),
    ]),
  ];
}

function placeOf({ span }: UnknownValue | PolicyString): string {
  return `${span.start} ${span.end} ${span.source.file}`;
}
