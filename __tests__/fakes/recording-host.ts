import type { Host } from '../../src/app/ports.ts';

/** A host that keeps every word, in order, by kind. */
export function recordingHost(): Host & {
  readonly said: { kind: 'result' | 'warning' | 'progress'; text: string }[];
} {
  const said: { kind: 'result' | 'warning' | 'progress'; text: string }[] = [];
  return {
    said,
    result: (text) => void said.push({ kind: 'result', text }),
    warning: (text) => void said.push({ kind: 'warning', text }),
    progress: (text) => void said.push({ kind: 'progress', text }),
  };
}
