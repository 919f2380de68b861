import type { Report } from '../model/report.ts';
import { codeBlock, escapeMarkdown } from './escape.ts';
import { plural } from './plural.ts';
import { rolePicture } from './role-picture.ts';
import { rowsThatFit } from './rows-that-fit.ts';

/** Pictures a page can draw without being slow, and those that are open at once. */
const maxPictures = 10;
const openPictures = 2;

/** Room for the heading and the sentence about what is missing. */
const slack = 200;

/** A picture of each role that can do something, as Markdown with Mermaid; empty where there is none. */
export function picturesSection({ roles }: Report, maxBytes: number): string {
  const drawn = roles.filter(({ services, unknown }) => services.length + unknown.length > 0);
  if (drawn.length === 0) return '';
  const blocks = drawn.slice(0, maxPictures).map((role, index) => {
    const picture = codeBlock(rolePicture(role), 'mermaid');
    const name = `<strong>${escapeMarkdown(role.name, 300)}</strong>`;
    // The blank lines make the picture inside Markdown again, https://github.github.com/gfm/#html-blocks.
    return index < openPictures
      ? `${name}\n\n${picture}`
      : `<details><summary>${name}</summary>\n\n${picture}\n\n</details>`;
  });
  const shown = rowsThatFit(blocks, maxBytes - slack);
  const missing = drawn.length - shown.length;
  return [
    '### Who reaches what',
    ...shown,
    ...(missing > 0 ? [`${plural(missing, 'more role')} without a picture, in the JSON report.`] : []),
  ].join('\n\n');
}
