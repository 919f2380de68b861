import type { Finding } from '../model/finding.ts';
import type { Span } from '../model/source.ts';
import type { Workspace } from '../rules/rule.ts';
import type { Edit, Left, Repair } from './edit.ts';

/**
 * Gives Sids the date of today, as YYYYMMDD, where findings of `require-sid-date-bump` say that their statements changed;
 * in the mirrors that changed with them too. A mirror that changed alone has the Sid of the canonical policy.
 */
export function bumpSidDates(workspace: Workspace, findings: readonly Finding[], today: string): Repair {
  const digits = today.replaceAll('-', '');
  const edits: Edit[] = [];
  const left: Left[] = [];
  for (const { document, span, related, rule, data } of findings) {
    const inline = workspace.roleOf(document ?? '')?.inline ?? [];
    if (inline.length > 0 && !inline.includes(span.source.file)) {
      left.push({
        span,
        rule,
        reason: 'it is to have the Sid of the canonical policy, which did not change',
      });
      continue;
    }
    for (const place of [span, ...related.map((one) => one.span)]) {
      const edit = replaceDate(place, String(data['date']), digits);
      if (String(data['before']) >= digits)
        left.push({
          span: place,
          rule,
          reason: `the base is dated ${String(data['before'])}, and today is not later`,
        });
      else if (edit === undefined)
        left.push({ span: place, rule, reason: 'the date does not stand there as it reads' });
      else edits.push(edit);
    }
  }
  return { edits, left };
}

/** The last date of that day in a token: a name before it may hold digits as well. */
function replaceDate({ source, start, end }: Span, date: string, digits: string): Edit | undefined {
  const at = source.text.slice(start, end).lastIndexOf(date);
  return at === -1 ? undefined : { source, start: start + at, end: start + at + date.length, text: digits };
}
