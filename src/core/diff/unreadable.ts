import { folderOf } from '../model/source.ts';
import type { DiffUnknown } from '../model/diff.ts';
import type { ParseProblem } from '../model/policy.ts';
import { positionAt } from '../model/source.ts';
import type { DiffSide } from './diff-side.ts';

/** What could not be read on either side, by file: nothing can be said of what is in it. */
export type Unreadable = ReadonlyMap<string, readonly DiffUnknown[]>;

/**
 * What could not be read on one side and reads otherwise, or not, on the other. A file that is broken in the same way
 * on both sides, to the letter, did not change.
 */
export function findUnreadable(base: DiffSide, head: DiffSide): Unreadable {
  const found = new Map<string, DiffUnknown[]>();
  const note = (file: string, unknown: DiffUnknown): void => {
    found.set(file, [...(found.get(file) ?? []), unknown]);
  };
  for (const [side, { problems, unread }, other] of [
    ['base', base, head],
    ['head', head, base],
  ] as const) {
    const alsoBroken = new Map(other.problems.map(({ span }) => [span.source.file, span.source.text]));
    for (const { span, message } of problems) {
      const { file, text } = span.source;
      if (alsoBroken.get(file) !== text) note(file, unknownAt(side, { span, message }));
    }
    for (const { file, reason } of unread)
      note(file, { side, what: file, reason: withoutPeriod(reason), place: null });
  }
  return found;
}

/** What keeps anybody from telling what these files say. The files of a Terraform module are read together. */
export function unreadableAmong(files: readonly string[], unreadable: Unreadable): readonly DiffUnknown[] {
  if (unreadable.size === 0) return [];
  const exact = new Set(files);
  const modules = new Set(files.filter(isTerraform).map(folderOf));
  return [...unreadable].flatMap(([file, reasons]) =>
    exact.has(file) || (isTerraform(file) && modules.has(folderOf(file))) ? reasons : [],
  );
}

function unknownAt(side: DiffUnknown['side'], { span, message }: ParseProblem): DiffUnknown {
  const { source, start } = span;
  const place = { file: source.file, start: positionAt(source, start) };
  return { side, what: source.file, reason: withoutPeriod(message), place };
}

function withoutPeriod(text: string): string {
  return text.replace(/\.$/, '');
}

function isTerraform(file: string): boolean {
  return file.endsWith('.tf');
}
