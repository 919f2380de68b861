import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { runClock } from '../../../src/adapters/console/run-clock.ts';

test.each(['SIGINT', 'SIGTERM'])(
  '%s ends the wait that is on, and every later one, with false',
  async (signal) => {
    const signals = new EventEmitter();
    const clock = runClock(signals);
    expect(await clock.sleep(0)).toBe(true);
    const waiting = clock.sleep(600_000);
    signals.emit(signal);
    expect(await waiting).toBe(false);
    expect(await clock.sleep(600_000)).toBe(false);
    clock.close();
    expect(signals.eventNames()).toEqual([]);
  },
);
