import type { Host } from '../../app/ports.ts';
import { neutraliseLog } from '../../core/report/escape.ts';

/** Where a command line writes: the streams of the process, or those of a test. */
export interface Streams {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
  /** Milliseconds, from any start. */
  readonly now: () => number;
}

/** A run that takes longer than this shows how far it is. */
const patience = 1000;

/** Results to standard output as they are, everything else to standard error; progress only for a person who has waited. */
export function consoleHost(
  streams: Streams,
  options: { readonly quiet: boolean },
): Host & { close(): void } {
  const start = streams.now();
  let shown = false;
  const clear = () => {
    if (shown) streams.stderr.write('\r\u001B[K');
    shown = false;
  };
  return {
    result(text) {
      clear();
      streams.stdout.write(text);
    },
    warning(text) {
      clear();
      if (!options.quiet) streams.stderr.write(`${neutraliseLog(text)}\n`);
    },
    progress(text) {
      if (options.quiet || streams.stderr.isTTY !== true || streams.now() - start < patience) return;
      streams.stderr.write(`\r\u001B[K${text} …`);
      shown = true;
    },
    close: clear,
  };
}
