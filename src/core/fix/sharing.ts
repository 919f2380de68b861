import type { Source, Span } from '../model/source.ts';
import type { Value } from '../model/value.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import type { Workspace } from '../rules/rule.ts';
import { isWithin } from './mirror-printer.ts';
import { hostOf } from './quotes.ts';

/**
 * Whether something else is made of what stands at a place than `documents`: by a block that is repeated, by a module that
 * is called more than once, or by an anchor of YAML and its aliases.
 */
export function createSharing({
  documents: all,
}: Workspace): (place: Span, documents: ReadonlySet<string>) => boolean {
  const aliased = new Map<Source, readonly Span[]>();
  return (place, documents) => {
    const { source, start, end } = place;
    for (const { id, span: whole, statements } of all) {
      if (isWithin(whole, place) && !documents.has(id)) return true;
      const around = statements.filter(
        ({ tree: { span } }) => isWithin(span, place) && span.start < start && end < span.end,
      );
      if (around.length > 1 || (around.length === 1 && !documents.has(id))) return true;
    }
    if (hostOf(source) !== 'yaml' || !/[&*]/.test(source.text)) return false;
    const shared = aliased.get(source) ?? sharedIn(source);
    aliased.set(source, shared);
    return shared.some((span) => isWithin(span, place));
  };
}

/** Lists and maps that are read more than once. */
function sharedIn(source: Source): readonly Span[] {
  const seen = new Map<string, { readonly span: Span; count: number }>();
  const open: Value[] = [];
  const { value: root } = parseYaml(source);
  if (root !== undefined) open.push(root);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.kind !== 'list' && next.kind !== 'map') continue;
    const key = `${next.span.start} ${next.span.end} ${next.kind}`;
    const known = seen.get(key);
    if (known === undefined) seen.set(key, { span: next.span, count: 1 });
    else known.count += 1;
    if (next.kind === 'list') open.push(...next.items);
    else for (const { value } of next.entries) open.push(value);
  }
  return [...seen.values()].filter(({ count }) => count > 1).map(({ span }) => span);
}
