/** The JSON Pointer of a member. https://www.rfc-editor.org/rfc/rfc6901 */
export function joinPointer(pointer: string, key: string): string {
  return `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
