import { type Guard, both } from '../../model/guard.ts';
import type { PolicyDocument, PolicyString, RoleDefinition } from '../../model/policy.ts';
import { type UnknownValue, type Value, entryOf } from '../../model/value.ts';
import type { Evaluator } from './evaluate.ts';
import type { Located } from './located.ts';
import { textOf } from './text.ts';

/** What one resource of a template gives. */
export interface Reading {
  readonly documents: readonly PolicyDocument[];
  readonly identities: readonly Identity[];
  readonly attachments: readonly Attachment[];
}

/** A role, user or group, before it is known what other resources attach to it. */
export interface Identity {
  readonly definition: RoleDefinition;
  /** The logical id by which others refer to it. */
  readonly logicalId: string;
  /** The names it is given, where it is given one. */
  readonly names: readonly PolicyString[];
}

/** A policy that names what it is attached to. */
export interface Attachment {
  readonly kind: RoleDefinition['kind'];
  /** References to roles, users or groups, or their names. */
  readonly targets: readonly PolicyString[];
  /** Ids of inline documents. */
  readonly documents: readonly string[];
  /** The logical id of a managed policy. */
  readonly managed?: string;
}

export const emptyReading: Reading = { documents: [], identities: [], attachments: [] };

/** The evaluated value of a property; undefined where there is none. */
export function propertyOf({ value, when }: Located, name: string, evaluator: Evaluator): Value | undefined {
  const entry = value.kind === 'map' ? entryOf(value, name) : undefined;
  return entry && evaluator.evaluate(entry.value, when);
}

/** The strings of an evaluated value, lists and choices opened, each with the deployments in which it is there. */
export function stringsOf(value: Value | undefined, when: Guard): Strings {
  const values: PolicyString[] = [];
  const unresolved: UnknownValue[] = [];
  const collect = (each: Value | undefined, guard: Guard): void => {
    if (each?.kind === 'list') for (const item of each.items) collect(item, guard);
    else if (each?.kind === 'choice')
      for (const option of each.options) collect(option.value, both(guard, option.when));
    else if (each?.kind === 'unknown') unresolved.push(each);
    else if (each !== undefined) {
      const text = textOf(each);
      if (text !== undefined)
        values.push({ kind: 'string', text: text.text, holes: text.holes, span: each.span, when: guard });
    }
  };
  collect(value, when);
  return { values, unresolved };
}

export interface Strings {
  readonly values: readonly PolicyString[];
  readonly unresolved: readonly UnknownValue[];
}
