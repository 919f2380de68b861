import type { Granted } from '../../model/access.ts';
import { formatCount } from '../../model/format-count.ts';
import { shownLevels } from '../granted-rows.ts';
import { enumerate } from '../plural.ts';
import { levelClass } from './level-mark.ts';
import { type Markup, markup } from './markup.ts';

const width = 1000;

/** What a role can do by level: one bar, and the numbers below it. */
export function levelBar(granted: Granted): Markup {
  const levels = shownLevels.filter((level) => granted[level] > 0);
  const words = levels.map((level) => `${formatCount(granted[level])} ${level}`);
  let x = 0;
  const bars = levels.map((level) => {
    const wide = (granted[level] / granted.total) * width;
    const bar = markup`<rect class="${levelClass[level]}" x="${x.toFixed(1)}" width="${wide.toFixed(1)}" height="20"/>`;
    x += wide;
    return bar;
  });
  const label = `${formatCount(granted.total)} actions: ${words.length === 0 ? 'none' : enumerate(words)}`;
  return markup`<svg class="bar" viewBox="0 0 ${width} 20" preserveAspectRatio="none" role="img" aria-label="${label}"><title>${label}</title>${bars}</svg>
<ul class="levels">${shownLevels.map(
    (level) =>
      markup`<li class="${granted[level] === 0 ? 'none' : levelClass[level]}"><b>${formatCount(granted[level])}</b> ${level}</li>`,
  )}</ul>`;
}
