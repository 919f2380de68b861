import { AppError } from '../../src/core/errors/app-error.ts';
import type { Files } from '../../src/app/ports.ts';

/**
 * A folder in memory. Like the real one: paths are relative with `/`; a folder exists where a file is below it; `list`
 * gives every file below, in ascending order; reading what is not there is `file-not-found`. Unlike it: no links, no
 * skipped folders, and a glob pattern knows only `*` (within a segment) and a leading double star.
 */
export function memoryFiles(
  contents: Readonly<Record<string, string>>,
): Files & { readonly written: Map<string, string> } {
  const written = new Map<string, string>();
  const paths = Object.keys(contents).sort();
  return {
    written,
    kindOf(path) {
      if (Object.hasOwn(contents, path)) return 'file';
      return path === '.' || paths.some((file) => file.startsWith(`${path}/`)) ? 'folder' : 'missing';
    },
    read(path) {
      const text = contents[path];
      if (text === undefined) throw new AppError('file-not-found', `There is no file \`${path}\`.`);
      return text.startsWith('\uFEFF') ? { text: text.slice(1), bom: true } : { text, bom: false };
    },
    list: (folder) => (folder === '.' ? paths : paths.filter((file) => file.startsWith(`${folder}/`))),
    glob: (pattern) => {
      const anywhere = pattern.startsWith('**/');
      const source = (anywhere ? pattern.slice(3) : pattern)
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '[^/]*');
      const regex = new RegExp(`^${anywhere ? '(.*/)?' : ''}${source}$`);
      return Promise.resolve(paths.filter((file) => regex.test(file)));
    },
    write: (path, text) => void written.set(path, text),
  };
}
