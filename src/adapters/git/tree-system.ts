import type { FileSystemAdapter } from 'tinyglobby';

interface Child {
  readonly name: string;
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

type Answer = (error: Error | null, children: readonly Child[]) => void;

/** Paths as the file system a glob walks through, from `/`: all it needs is to list folders. */
export function treeSystem(paths: readonly string[]): FileSystemAdapter {
  const folders = new Map<string, Map<string, Child>>([['/', new Map()]]);
  for (const path of paths) {
    let folder = '/';
    const parts = path.split('/');
    for (const [index, name] of parts.entries()) {
      const isFile = index === parts.length - 1;
      folders.get(folder)?.set(name, childOf(name, isFile));
      folder = `${folder}${name}/`;
      if (!isFile && !folders.has(folder)) folders.set(folder, new Map());
    }
  }
  const readdir = (path: string, _options: unknown, answer: Answer): void => {
    const folder = path.endsWith('/') ? path : `${path}/`;
    answer(null, [...(folders.get(folder)?.values() ?? [])]);
  };
  // The types ask for every form in which Node.js lets it be called.
  return { readdir } as unknown as FileSystemAdapter;
}

function childOf(name: string, isFile: boolean): Child {
  return { name, isFile: () => isFile, isDirectory: () => !isFile, isSymbolicLink: () => false };
}
