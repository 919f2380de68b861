import type { FileText, Files } from './ports.ts';

/** The files of a folder as they would be with other texts in some of them; nothing is written. */
export function editedFiles(files: Files, texts: ReadonlyMap<string, string>): Files {
  return {
    ...files,
    read(path): FileText {
      const read = files.read(path);
      const text = texts.get(path);
      return text === undefined ? read : { ...read, text };
    },
  };
}
