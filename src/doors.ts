import { tuneStartUp } from './adapters/console/tune-start-up.ts';

/**
 * The doors behind one bundle, so that what they share is there once and what one of them does not need is not loaded.
 * `dist/cli.js`, `dist/action.js` and `dist/index.mjs` each open one.
 */
export const cli = async (): Promise<unknown> => {
  tuneStartUp(process.versions.node);
  return import('./cli.ts');
};
export const action = async (): Promise<unknown> => import('./action.ts');
export const library = async (): Promise<typeof import('./index.ts')> => import('./index.ts');
