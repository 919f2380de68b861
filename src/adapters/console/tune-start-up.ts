import { setFlagsFromString } from 'node:v8';

/**
 * Asks the engine to optimise a function only once it is really hot. A lint lasts a fifth of a second, of which Node 20
 * otherwise spends a third on optimising code that has done its work; a long run still gets there. Later releases have
 * a compiler in between and no such flag, so they are left alone.
 *
 * Nor is garbage marked bit by bit beside the run: nobody waits for the pauses that this avoids, and a short run ends
 * in the middle of it.
 */
export function tuneStartUp(nodeVersion: string): void {
  if (nodeVersion.startsWith('20.')) {
    setFlagsFromString('--interrupt-budget=1000000');
    setFlagsFromString('--no-incremental-marking');
  }
}
