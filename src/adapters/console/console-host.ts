import type { Host } from '../../app/ports.ts';
import { AppError } from '../../core/errors/app-error.ts';
import { mayHoldCommand, neutraliseLog } from '../../core/report/escape.ts';

/** Where a command line writes: the streams of the process, or those of a test. */
export interface Streams {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
  /** Milliseconds, from any start. */
  readonly now: () => number;
}

/** A run that takes longer than this shows how far it is. */
const patience = 1000;

export interface ConsoleOptions {
  readonly quiet: boolean;
  /** Standard output is read by the runner of a workflow, which executes lines of it. */
  readonly isObeyed?: boolean;
}

/**
 * Results to standard output as they are, everything else to standard error; progress only for a person who has waited.
 * What must be exact, as a patch or a template, cannot be made harmless: where the runner might obey it, the result is an
 * AppError (`unsafe-output`).
 */
export function consoleHost(streams: Streams, options: ConsoleOptions): Host & { close(): void } {
  const start = streams.now();
  let shown = false;
  const clear = () => {
    if (shown) streams.stderr.write('\r\u001B[K');
    shown = false;
  };
  return {
    result(text) {
      clear();
      if (options.isObeyed === true && mayHoldCommand(text))
        throw new AppError(
          'unsafe-output',
          'The result holds text of a file that the runner of this workflow might take for a command, and it is not to be changed.',
        );
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
