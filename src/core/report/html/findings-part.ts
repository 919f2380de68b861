import { formatCount } from '../../model/format-count.ts';
import type { Report, ReportFinding, ReportSuppressed } from '../../model/report.ts';
import { findingsByFile, mostSevereFirst } from '../findings-by-file.ts';
import { plural } from '../plural.ts';
import type { AdviceOf } from '../rule-advice.ts';
import { sourceExcerpt } from '../source-excerpt.ts';
import { type Markup, link, markup, prose } from './markup.ts';

export interface FindingsOptions {
  /** A line of a linted file (from 1), without its line end. */
  readonly lineOf: (file: string, line: number) => string | undefined;
  readonly adviceOf?: AdviceOf | undefined;
  /** Address of a line (from 1) of a linted file. */
  readonly permalink?: ((file: string, line: number) => string) | undefined;
}

/** A page of more is no page; the JSON report has them all. */
const maxFindings = 2000;

const maxRelated = 5;

/** The findings with their source, those of a file together, the most severe first; then what to do about them. */
export function findingsPart({ findings }: Report, options: FindingsOptions): Markup {
  if (findings.length === 0)
    return markup`<section id="findings"><h2>Findings</h2><p class="lead">None.</p></section>
`;
  const shown = mostSevereFirst(findings).slice(0, maxFindings);
  const more = findings.length - shown.length;
  return markup`<section id="findings"><h2>Findings</h2>
${[...findingsByFile(shown)].map(
  ([
    file,
    found,
  ]) => markup`<h3 class="file">${linkTo(file, { file, start: found[0]?.start ?? { line: 1 } }, options)} <span>${plural(found.length, 'finding')}</span></h3>
${found.map((finding) => findingPart(finding, options))}`,
)}${more > 0 ? markup`<p><b>${plural(more, 'more finding')}</b>, the least severe, in the JSON report.</p>` : undefined}
${adviceList(shown, options)}</section>
`;
}

/** Findings that were looked at and accepted, by the reason. */
export function suppressedPart({ suppressed }: Report, options: FindingsOptions): Markup | undefined {
  if (suppressed.length === 0) return undefined;
  const groups = new Map<string, ReportSuppressed[]>();
  for (const one of suppressed) {
    const key = JSON.stringify([one.rule, one.suppression]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return markup`<section id="suppressed"><h2>Suppressed findings</h2>
<p class="lead">${plural(suppressed.length, 'finding was', 'findings were')} looked at and accepted by the config. They count for nothing above.</p>
${[...groups.values()].map((group) => suppressedGroup(group, options))}</section>
`;
}

function suppressedGroup(group: readonly ReportSuppressed[], options: FindingsOptions): Markup | undefined {
  const [first] = group;
  if (first === undefined) return undefined;
  const { reason, until } = first.suppression;
  const shown = group.slice(0, maxFindings);
  const more = group.length - shown.length;
  return markup`<article class="accepted"><h3>${first.rule}</h3>
<p>${reason}${until === null ? '' : markup` <i>(until ${until})</i>`}</p>
<details open><summary>${plural(group.length, 'finding')}</summary><ul>${shown.map(
    (one) => markup`<li>${linkTo(placeOf(one), one, options)} ${prose(one.message)}</li>
`,
  )}${more > 0 ? markup`<li>${formatCount(more)} more</li>` : undefined}</ul></details></article>
`;
}

function findingPart(finding: ReportFinding, options: FindingsOptions): Markup {
  const { severity, rule, help, message, related, statement } = finding;
  const within =
    statement === null
      ? undefined
      : markup`, in Statement[${statement.index}]${statement.sid === null ? '' : ` “${statement.sid}”`}`;
  const more = related.length - maxRelated;
  return markup`<article class="finding ${severity}"><p class="head"><b class="badge">${severity.replace('-', ' ')}</b> ${link(rule, help)}${remarksOf(finding)}</p>
<p class="message">${prose(message)}</p>
<p class="place">${linkTo(placeOf(finding), finding, options)}${within}</p>
${excerpt(finding, options)}${
    related.length === 0
      ? undefined
      : markup`<ul class="related">${related
          .slice(0, maxRelated)
          .map(
            (place) =>
              markup`<li>See ${linkTo(placeOf(place), place, options)}: ${prose(place.message)}</li>`,
          )}${more > 0 ? markup`<li>${plural(more, 'more place')}</li>` : undefined}</ul>`
  }</article>
`;
}

function remarksOf({ code, source, confidence, data }: ReportFinding): readonly Markup[] {
  const remarks = [
    ...(code === null ? [] : [markup`<code>${code}</code>`]),
    ...(source === 'offline'
      ? []
      : [markup`${source === 'both' ? 'Access Analyzer agrees' : 'found by Access Analyzer'}`]),
    ...(data['accessAnalyzer'] === 'silent' ? [markup`Access Analyzer does not say so`] : []),
    ...(confidence === 'estimate' ? [markup`an estimate`] : []),
  ];
  return remarks.map((remark) => markup` <span class="remark">${remark}</span>`);
}

function excerpt({ file, start, end }: ReportFinding, { lineOf }: FindingsOptions): Markup | undefined {
  const line = lineOf(file, start.line);
  if (line === undefined) return undefined;
  const [before, at, behind] = sourceExcerpt(line, start, end).parts;
  return markup`<pre><span class="line">${start.line}</span><code>${before}<mark>${at}</mark>${behind}</code></pre>
`;
}

function adviceList(findings: readonly ReportFinding[], { adviceOf }: FindingsOptions): Markup | undefined {
  const advised = [...new Set(findings.map(({ rule }) => rule))].flatMap((rule) => {
    const advice = adviceOf?.(rule);
    return advice === undefined
      ? []
      : [
          markup`<dt>${rule}</dt><dd>${prose(advice.fix)} ${prose(advice.why)}</dd>
`,
        ];
  });
  return advised.length === 0 ? undefined : markup`<h3>What to do</h3><dl class="advice">${advised}</dl>`;
}

interface Place {
  readonly file: string;
  readonly start: { readonly line: number };
}

function placeOf({ file, start }: ReportFinding | ReportFinding['related'][number]): string {
  return `${file}:${start.line}:${start.column}`;
}

function linkTo(label: string, { file, start }: Place, { permalink }: FindingsOptions): Markup {
  const name = markup`<code>${label}</code>`;
  return permalink === undefined ? name : link(name, permalink(file, start.line));
}
