/** Lines `oldStart` to `oldEnd` (exclusive, from 0) were replaced by lines `newStart` to `newEnd`. */
export interface LineChange {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** More different lines are shown as one change: a repair makes few, and time and memory grow with their square. */
const maxDistance = 1_000;

/**
 * The changes between two lists of lines, as few as can be: the greedy way through the edit graph.
 * E. Myers, An O(ND) Difference Algorithm and Its Variations, 1986.
 */
export function diffLines(old: readonly string[], now: readonly string[]): readonly LineChange[] {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let [oldEnd, newEnd] = [old.length, now.length];
  while (oldEnd > start && newEnd > start && old[oldEnd - 1] === now[newEnd - 1]) {
    oldEnd -= 1;
    newEnd -= 1;
  }
  if (oldEnd === start && newEnd === start) return [];
  const trace = traceOf(old.slice(start, oldEnd), now.slice(start, newEnd));
  if (trace === undefined) return [{ oldStart: start, oldEnd, newStart: start, newEnd }];
  return changesOf(trace, oldEnd - start, newEnd - start).map((change) => ({
    oldStart: change.oldStart + start,
    oldEnd: change.oldEnd + start,
    newStart: change.newStart + start,
    newEnd: change.newEnd + start,
  }));
}

/** How far each diagonal was reached with 0, 1, 2, … differences; undefined where it takes too many. */
function traceOf(old: readonly string[], now: readonly string[]): readonly Int32Array[] | undefined {
  const trace: Int32Array[] = [];
  let reached = new Int32Array(3);
  for (let distance = 0; distance <= maxDistance; distance += 1) {
    const next = new Int32Array(2 * distance + 3);
    for (let diagonal = -distance; diagonal <= distance; diagonal += 2) {
      let x = distance === 0 ? 0 : furthest(reached, distance - 1, diagonal);
      while (x < old.length && x - diagonal < now.length && old[x] === now[x - diagonal]) x += 1;
      next[diagonal + distance + 1] = x;
      if (x >= old.length && x - diagonal >= now.length) return [...trace, next];
    }
    trace.push(next);
    reached = next;
  }
  return undefined;
}

/** How far a diagonal is reached from its neighbours: by taking a line out, or by putting one in. */
function furthest(reached: Int32Array, distance: number, diagonal: number): number {
  const at = (neighbour: number): number =>
    Math.abs(neighbour) > distance ? -1 : (reached[neighbour + distance + 1] ?? -1);
  return isInsertion(reached, distance, diagonal) ? at(diagonal + 1) : at(diagonal - 1) + 1;
}

function isInsertion(reached: Int32Array, distance: number, diagonal: number): boolean {
  if (diagonal - 1 < -distance) return true;
  if (diagonal + 1 > distance) return false;
  const left = reached[diagonal - 1 + distance + 1] ?? -1;
  const right = reached[diagonal + 1 + distance + 1] ?? -1;
  return left < right;
}

/** Goes the way back from the end, and joins single lines to stretches. */
function changesOf(trace: readonly Int32Array[], oldLength: number, newLength: number): LineChange[] {
  const changes: LineChange[] = [];
  let [x, y] = [oldLength, newLength];
  for (let distance = trace.length - 1; distance > 0; distance -= 1) {
    const reached = trace[distance - 1] ?? new Int32Array();
    const diagonal = x - y;
    const inserts = isInsertion(reached, distance - 1, diagonal);
    const from = inserts ? diagonal + 1 : diagonal - 1;
    const fromX = reached[from + distance] ?? 0;
    const step = { oldStart: fromX, newStart: fromX - from };
    const end = inserts
      ? { oldEnd: fromX, newEnd: step.newStart + 1 }
      : { oldEnd: fromX + 1, newEnd: step.newStart };
    const next = changes.at(-1);
    if (next !== undefined && next.oldStart === end.oldEnd && next.newStart === end.newEnd)
      changes[changes.length - 1] = { ...next, ...step };
    else changes.push({ ...step, ...end });
    [x, y] = [step.oldStart, step.newStart];
  }
  return changes.reverse();
}
