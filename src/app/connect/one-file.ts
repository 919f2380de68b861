import { AppError } from '../../core/errors/app-error.ts';
import type { Source } from '../../core/model/source.ts';
import type { Files } from '../ports.ts';

/** A folder with one file, which is nowhere but here. */
export function oneFile({ file, text, bom }: Source): Files {
  const missing = (path: string): never => {
    throw new AppError('file-not-found', `There is no file \`${path}\`.`);
  };
  return {
    read: (path) => (path === file ? { text, bom } : missing(path)),
    kindOf: (path) => (path === file ? 'file' : path === '.' ? 'folder' : 'missing'),
    list: () => [file],
    glob: () => Promise.resolve([]),
    write: missing,
  };
}
