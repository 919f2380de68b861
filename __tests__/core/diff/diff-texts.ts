import { diffAccess } from '../../../src/core/diff/diff-access.ts';
import type { DiffSide } from '../../../src/core/diff/diff-side.ts';
import type { Diff } from '../../../src/core/model/diff.ts';
import type { Settings } from '../../../src/core/model/settings.ts';
import { lintTexts } from '../../helpers/lint-texts.ts';
import { reference } from '../../helpers/reference.ts';

type Texts = Readonly<Record<string, string>>;

/** Compares two sets of texts by file name. */
export function diffTexts(base: Texts, head: Texts, settings: Partial<Settings> = {}): Diff {
  return diffAccess(sideOf('before', base, settings), sideOf('after', head, settings), reference);
}

/** A policy with these statements, indented as a person would. */
export function policyOf(...statements: readonly unknown[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2);
}

/** An Allow statement. */
export function allow(action: unknown, resource: unknown = '*', more: object = {}): object {
  return { Effect: 'Allow', Action: action, Resource: resource, ...more };
}

/** A Deny statement. */
export function deny(action: unknown, resource: unknown = '*', more: object = {}): object {
  return { ...allow(action, resource, more), Effect: 'Deny' };
}

function sideOf(name: string, texts: Texts, settings: Partial<Settings>): DiffSide {
  const { read, workspace } = lintTexts(texts, [], { settings });
  return { name, workspace, problems: read.problems, unread: [] };
}
