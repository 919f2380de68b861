import { AppError } from '../core/errors/app-error.ts';

/** The text of a file, without its byte order mark. Throws `file-not-text`. */
export function decodeText(
  bytes: Uint8Array,
  path: string,
): { readonly text: string; readonly bom: boolean } {
  if (bytes.includes(0))
    throw new AppError('file-not-text', `\`${path}\` is not a text file: it holds NUL bytes.`);
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith('\uFEFF') ? { text: text.slice(1), bom: true } : { text, bom: false };
  } catch (error) {
    throw new AppError('file-not-text', `\`${path}\` is not UTF-8 text.`, { cause: error });
  }
}
