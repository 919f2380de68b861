import {
  type LineRange,
  type LineRepair,
  placePiece,
  repairPieces,
  withPiece,
} from '../core/fix/line-repairs.ts';
import type { HeadHunk } from '../core/fix/head-hunks.ts';
import { positionAt } from '../core/model/source.ts';
import { showHidden } from '../core/report/escape.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import {
  type RepairPorts,
  type RepairRequest,
  type Repaired,
  type RepairedFile,
  openRepaired,
  repairAll,
} from './repair-all.ts';
import { verifyRepairs } from './verify-repairs.ts';

/** A repair that a reviewer may take by itself. */
export interface Suggestion extends LineRepair {
  readonly file: string;
  /** Ids of the rules whose findings are repaired in this file. */
  readonly rules: readonly string[];
}

export interface Suggestions {
  readonly suggestions: readonly Suggestion[];
  /** How many repairs there are besides, that are not on these lines or not for everybody to take. */
  readonly others: number;
}

/** More than a reviewer would look at; the rest is for the command that makes them all. */
const maxSuggestions = 20;

/** Longest repair shown, in lines and in UTF-16 units: GitHub takes 65,536 characters as one comment. */
const maxLines = 150;
const maxLength = 30_000;

/**
 * Repairs of the lines that a pull request shows, by path. Each stands by itself: made alone, it was read again and held
 * against what repairs may do. Throws AppError.
 */
export async function suggestRepairs(
  request: RepairRequest,
  hunksOf: (file: string) => readonly HeadHunk[],
  ports: RepairPorts,
): Promise<Suggestions> {
  const repaired = await repairAll(request, ports);
  const refused = new Set(verifyRepairs(repaired).map(({ file }) => file));
  const suggestions: Suggestion[] = [];
  let others = 0;
  for (const file of repaired.files.filter((one) => !refused.has(one.file))) {
    const { before, after } = file;
    const pieces = repairPieces(before, after, statementLines(repaired.before, file.file));
    const hunks = hunksOf(file.file);
    for (const piece of pieces) {
      const placed = placePiece(piece, before, after, hunks);
      const isFit = placed !== undefined && suggestions.length < maxSuggestions && isShowable(placed);
      if (isFit && (await standsAlone(file, withPiece(piece, before, after), repaired, request, ports)))
        suggestions.push({ ...placed, file: file.file, rules: file.rules });
      else others += 1;
    }
    if (pieces.length === 0) others += 1;
  }
  return { suggestions, others };
}

/** What its reader cannot see is not for him to take. */
function isShowable({ before, after }: LineRepair): boolean {
  const text = [...before, ...after].join('');
  return (
    Math.max(before.length, after.length) <= maxLines &&
    text.length <= maxLength &&
    showHidden(text.replaceAll('\t', '')) === text.replaceAll('\t', '')
  );
}

async function standsAlone(
  file: RepairedFile,
  after: string,
  { before }: Repaired,
  request: RepairRequest,
  ports: RepairPorts,
): Promise<boolean> {
  const opened = await openRepaired(new Map([[file.file, after]]), before, request, ports);
  const alone = { before, after: opened, files: [{ ...file, after }], left: [], unstable: new Set<string>() };
  return verifyRepairs(alone).length === 0;
}

function statementLines({ workspace }: OpenWorkspace, file: string): readonly LineRange[] {
  return workspace.documents
    .flatMap(({ statements }) => statements)
    .filter(({ span }) => span.source.file === file)
    .map(({ span: { source, start, end } }) => ({
      start: positionAt(source, start).line - 1,
      end: positionAt(source, end).line,
    }));
}
