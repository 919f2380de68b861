/** The first rows that fit into so many bytes of UTF-8, each with its line break. */
export function rowsThatFit(rows: readonly string[], maxBytes: number): readonly string[] {
  let used = 0;
  const end = rows.findIndex((row) => (used += utf8Length(row) + 1) > maxBytes);
  return end === -1 ? rows : rows.slice(0, end);
}

/** Bytes of a text in UTF-8; a lone surrogate counts as the replacement character it becomes. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at++;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
