import { plural } from './plural.ts';

/** Rows a reader sees before unfolding the rest, and the least that is worth folding. */
const openRows = 10;
const minFolded = 5;

/** A Markdown table: the first rows open, the others behind a disclosure. `head` is its two header lines. */
export function foldedTable(head: string, rows: readonly string[], noun: string): string {
  const folded = rows.slice(openRows);
  if (folded.length < minFolded) return [head, ...rows].join('\n');
  const open = [head, ...rows.slice(0, openRows)].join('\n');
  // The blank lines make the table inside Markdown again, https://github.github.com/gfm/#html-blocks.
  return `${open}\n\n<details><summary>${plural(folded.length, `more ${noun}`)}</summary>\n\n${[head, ...folded].join('\n')}\n\n</details>`;
}
