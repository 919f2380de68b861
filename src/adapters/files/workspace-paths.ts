import { realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { AppError } from '../../core/errors/app-error.ts';

/** Where the paths of a workspace lead. Both throw `outside-workspace`. */
export interface WorkspacePaths {
  readonly home: string;
  /** The absolute form of a path, links not followed. */
  readonly absolute: (path: string) => string;
  /** Where a path leads in the end; undefined: there is nothing. */
  readonly real: (path: string) => string | undefined;
}

/**
 * Follows paths from a working folder. A path may lead outside only where `confined` is false (a command line, on which a
 * person named it); a symbolic link may never lead out of the folder it is found in.
 */
export function workspacePaths(root: string, { confined }: { readonly confined: boolean }): WorkspacePaths {
  const home = realpathSync(root);
  const absolute = (path: string): string => {
    const full = resolve(home, path);
    if (confined && !isInside(home, full))
      throw new AppError('outside-workspace', `\`${path}\` is outside the workspace.`);
    return full;
  };
  return {
    home,
    absolute,
    real(path) {
      const full = absolute(path);
      const target = existing(full);
      if (target === undefined) return undefined;
      // Outside, a person named the path; inside, a link is what the repository says and may not lead out.
      if (isInside(home, full) && !isInside(home, target))
        throw new AppError('outside-workspace', `\`${path}\` is a link that leads out of the workspace.`);
      return target;
    },
  };
}

/** Where a path leads in the end; undefined: there is nothing. */
export function existing(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** Whether a path is a folder or lies below it. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
