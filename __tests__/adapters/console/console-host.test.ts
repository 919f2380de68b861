import { describe, expect, test } from 'vitest';
import { consoleHost } from '../../../src/adapters/console/console-host.ts';

function run(options: { quiet?: boolean; tty?: boolean; times?: number[]; isObeyed?: boolean } = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const times = [0, ...(options.times ?? [])];
  const host = consoleHost(
    {
      stdout: { write: (text) => out.push(text) },
      stderr: { write: (text) => err.push(text), isTTY: options.tty === true },
      now: () => times.shift() ?? 0,
    },
    { quiet: options.quiet === true, isObeyed: options.isObeyed === true },
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

  test.each([
    ['a line that begins with a command', 'a\n::error::x\n'],
    ['a context line of a patch', '@@ -1 +1 @@\n ::error::x\n'],
    ['a command after a lone CR', 'a\r::error::x\n'],
    ['an old command within a line', '+  "##[add-path]x"\n'],
    ['one with something in it that nobody sees', '\u00a0\u200b:\u200b:error::x\n'],
  ])('the runner of a workflow gets no result with %s', (_name, text) => {
    const { host, out } = run({ isObeyed: true });
    expect(() => host.result(text)).toThrow(expect.objectContaining({ code: 'unsafe-output' }));
    expect(out).toEqual([]);
    expect(() => run().host.result(text)).not.toThrow();
  });

  test('the runner of a workflow gets any other result as it is', () => {
    const { host, out } = run({ isObeyed: true });
    const text = '-  "arn:aws:s3:::a"\r\n+\t"# [::1]"\n';
    host.result(text);
    expect(out).toEqual([text]);
  });
});
