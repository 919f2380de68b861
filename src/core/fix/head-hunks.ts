/** A stretch of a changed file as a pull request shows it: neighbouring lines as they are at its head. */
export interface HeadHunk {
  /** The number of the first line, from 1. */
  readonly start: number;
  /** Without their LF. */
  readonly lines: readonly string[];
}

/**
 * The lines that the patch of one file shows of its head, context included: those a review may comment on. A hunk that
 * does not hold what its header says, as where a patch was cut, is left out.
 * https://docs.github.com/rest/pulls/pulls#list-pull-requests-files
 */
export function headHunks(patch: string): readonly HeadHunk[] {
  const lines = patch.split('\n');
  return lines.flatMap((line, index) => {
    const header = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/.exec(line);
    if (header === null) return [];
    const [, start, count = '1'] = header;
    const shown = takeHead(lines, index + 1, Number(count));
    return shown === undefined || shown.length === 0 ? [] : [{ start: Number(start), lines: shown }];
  });
}

function takeHead(lines: readonly string[], from: number, count: number): readonly string[] | undefined {
  const taken: string[] = [];
  for (let at = from; taken.length < count; at += 1) {
    const line = lines[at];
    if (line === undefined || !/^[ +\-\\]/.test(line)) return undefined;
    if (line.startsWith(' ') || line.startsWith('+')) taken.push(line.slice(1));
  }
  return taken;
}
