import type { Clock } from '../../app/connect/ports.ts';

/** Where cancellations come from: the process, or a test. */
interface Signals {
  on(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  off(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

/**
 * The time of a run that may be cancelled. A runner sends SIGINT, after 7.5 seconds SIGTERM, and 2.5 seconds later ends the
 * process: from the first signal on every wait ends at once with false, so that the run can tidy up and say how it ended.
 * `close` gives the signals back. https://docs.github.com/actions/reference/workflows-and-actions/workflow-cancellation
 */
export function runClock(signals: Signals): Clock & { close(): void } {
  let isCancelled = false;
  const waiting = new Set<() => void>();
  const cancel = (): void => {
    isCancelled = true;
    for (const wake of waiting) wake();
  };
  signals.on('SIGINT', cancel);
  signals.on('SIGTERM', cancel);
  return {
    now: () => Date.now(),
    async sleep(milliseconds) {
      if (isCancelled) return false;
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          clearTimeout(timer);
          waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, milliseconds);
        waiting.add(wake);
      });
      return !isCancelled;
    },
    close() {
      signals.off('SIGINT', cancel);
      signals.off('SIGTERM', cancel);
    },
  };
}
