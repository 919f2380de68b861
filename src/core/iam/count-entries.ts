import type { PolicyDocument, PolicyString } from '../model/policy.ts';
import type { Reference } from './reference.ts';

/** Makes a function that counts the entries of `Action` and `NotAction` in a document that `picks` takes, once a document. */
export function createEntryCount(
  picks: (value: PolicyString, reference: Reference) => boolean,
): (document: PolicyDocument, reference: Reference) => number {
  const counted = new WeakMap<PolicyDocument, number>();
  return (document, reference) => {
    const known = counted.get(document);
    if (known !== undefined) return known;
    let count = 0;
    for (const { action } of document.statements)
      for (const value of action?.values ?? []) if (picks(value, reference)) count += 1;
    counted.set(document, count);
    return count;
  };
}
