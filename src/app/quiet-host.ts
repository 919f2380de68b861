import type { Host } from './ports.ts';

/** For what a run does on the side: its words have been said already. */
export const quietHost: Host = {
  result: () => undefined,
  warning: () => undefined,
  progress: () => undefined,
};
