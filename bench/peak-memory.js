import { readFileSync } from 'node:fs';

/**
 * Loaded before a program, says on standard error how much memory (kilobytes, resident) it took at most. On Linux from the
 * process itself: `maxRSS` there counts what the parent held when it started the child.
 */
process.on('exit', () => {
  process.stderr.write(`peak-memory ${peak()}\n`);
});

function peak() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  return /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
}
