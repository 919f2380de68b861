import { describe, expect, test } from 'vitest';
import { consoleHost } from '../../../src/adapters/console/console-host.ts';

function run(options: { quiet?: boolean; tty?: boolean; times?: number[] } = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const times = [0, ...(options.times ?? [])];
  const host = consoleHost(
    {
      stdout: { write: (text) => out.push(text) },
      stderr: { write: (text) => err.push(text), isTTY: options.tty === true },
      now: () => times.shift() ?? 0,
    },
    { quiet: options.quiet === true },
  );
  return { host, out, err };
}

describe('consoleHost', () => {
  test('results go to standard output, warnings to standard error', () => {
    const { host, out, err } = run();
    host.result('report\n');
    host.warning('careful');
    expect({ out, err }).toEqual({ out: ['report\n'], err: ['careful\n'] });
  });

  test('quiet says nothing but the result', () => {
    const { host, out, err } = run({ quiet: true, tty: true, times: [5000] });
    host.warning('careful');
    host.progress('Reading');
    host.result('report\n');
    expect({ out, err }).toEqual({ out: ['report\n'], err: [] });
  });

  test.each([
    ['a person who waited', { tty: true, times: [1001] }, ['\r\u001B[KReading …', '\r\u001B[K']],
    ['a person who did not wait yet', { tty: true, times: [999] }, []],
    ['a log', { tty: false, times: [5000] }, []],
  ])('progress is for %s', (_name, options, expected) => {
    const { host, err } = run(options);
    host.progress('Reading');
    host.close();
    expect(err).toEqual(expected);
  });
});
