/** How the runner reads its file commands: https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs. */

/** `NAME=value` lines and `NAME<<DELIMITER` blocks. Throws what the runner says about a file it cannot read. */
export function parseKeyValues(text: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  const lines = text.split('\n');
  // A file that ends in a line feed has no line after it.
  const hasFinalBreak = lines.at(-1) === '';
  if (hasFinalBreak) lines.pop();
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals !== -1 && (heredoc === -1 || equals < heredoc)) {
      pairs.set(line.slice(0, equals), line.slice(equals + 1));
      continue;
    }
    if (heredoc === -1) throw new Error(`Invalid format '${line}'`);
    const key = line.slice(0, heredoc);
    const delimiter = line.slice(heredoc + 2);
    if (key === '' || delimiter === '')
      throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
    const end = lines.indexOf(delimiter, at + 1);
    if (end === -1) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    pairs.set(key, lines.slice(at + 1, end).join('\n'));
    at = end;
  }
  return pairs;
}

/** Lines of `GITHUB_PATH`. */
export function parsePaths(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/).filter((line) => line !== '');
}
