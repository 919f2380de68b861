import type { AccessLevel } from '../../model/access.ts';
import { formatCount } from '../../model/format-count.ts';
import type { ReportService } from '../../model/report.ts';
import { shownLevels } from '../granted-rows.ts';
import { levelClass, levelWord } from './level-mark.ts';
import { type Markup, markup } from './markup.ts';

/** Tables side by side, where there is room for them. */
const columns = 3;

/** Shades of a colour. */
const shades = 6;

/** Services by access level, as tables: the darker, the more actions. `actions` is the id of the table of all of them. */
export function heatMap(services: readonly ReportService[], actions: string): Markup {
  if (services.length === 0) return markup`<p>Nothing that is known, in any service.</p>`;
  const most = Math.max(...services.flatMap(({ levels }) => shownLevels.map((level) => levels[level] ?? 0)));
  const rows = Math.ceil(services.length / columns);
  const parts = Array.from({ length: columns }, (_, index) =>
    services.slice(index * rows, (index + 1) * rows),
  ).filter((part) => part.length > 0);
  return markup`<div class="heat" data-for="${actions}">${parts.map((part) => table(part, most))}</div>`;
}

function table(services: readonly ReportService[], most: number): Markup {
  const [first, last] = [services[0]?.service ?? '', services.at(-1)?.service ?? ''];
  return markup`<table><caption class="unseen">Actions by service and access level, ${first} to ${last}</caption>
<thead><tr><th scope="col">Service</th>${shownLevels.map(
    (level) => markup`<th scope="col"><abbr title="${level}">${levelWord[level]}</abbr></th>`,
  )}<th scope="col"><abbr title="Returns content, credentials or personal records">A</abbr></th></tr></thead>
<tbody>${services.map((service) => row(service, most))}</tbody></table>
`;
}

function row({ service, levels, content }: ReportService, most: number): Markup {
  return markup`<tr><th scope="row">${service}</th>${shownLevels.map((level) =>
    cell(level, levels[level] ?? 0, most),
  )}${content === 0 ? markup`<td>` : markup`<td class="content">${formatCount(content)}`}</tr>`;
}

function cell(level: AccessLevel, count: number, most: number): Markup {
  if (count === 0) return markup`<td>`;
  return markup`<td class="${levelClass[level]} h${shadeOf(count, most)}">${formatCount(count)}`;
}

/** By the logarithm: one action of EC2 differs from none more than the hundredth from the next. */
function shadeOf(count: number, most: number): number {
  if (most <= 1) return shades;
  return 1 + Math.round((Math.log(count) / Math.log(most)) * (shades - 1));
}
