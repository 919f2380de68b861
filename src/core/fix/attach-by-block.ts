import type { RoleDefinition } from '../model/policy.ts';
import { parseHcl } from '../parse/hcl/parse-hcl.ts';
import type { Block } from '../parse/hcl/syntax.ts';
import type { Edit } from './edit.ts';
import { Unprintable } from './unprintable.ts';
import { withPolicy } from './with-policy.ts';
import { newlineOf } from './written-list.ts';

/** Attaches policies by resources like the last one that attaches one to the role, behind it. */
export function attachByBlock({ managed }: RoleDefinition, paths: readonly string[]): readonly Edit[] {
  const last = managed.toSorted((a, b) => a.span.start - b.span.start).at(-1)?.span;
  if (last === undefined) throw new Unprintable('it attaches none so far that another one could be like');
  const { source } = last;
  const { blocks } = parseHcl(source).body;
  const block = blocks.find(({ span }) => span.start <= last.start && last.end <= span.end);
  const [, label] = block?.labels ?? [];
  if (block === undefined || label === undefined || !isPlainAttachment(block))
    throw new Unprintable('what it attaches so far is written in another way');
  const taken = new Set(blocks.map(({ labels }) => labels[1]?.text));
  const { text } = source;
  const newline = newlineOf(text);
  const copies = paths.map((path) => {
    const name = nameFor(path, taken);
    taken.add(name);
    const head = text.slice(block.span.start, label.span.start);
    const token = text.slice(label.span.start, label.span.end).replace(label.text, name);
    return newline + newline + head + token + withPolicy(text.slice(label.span.end, block.span.end), path);
  });
  return [{ source, start: block.span.end, end: block.span.end, text: copies.join('') }];
}

/** One that has a role and a policy, and nothing that a copy would say twice. */
function isPlainAttachment({ type, labels, body }: Block): boolean {
  const { source, start, end } = body.span;
  const names = body.attributes.map(({ name }) => name.text).sort();
  return (
    type.text === 'resource' &&
    labels[0]?.text === 'aws_iam_role_policy_attachment' &&
    body.blocks.length === 0 &&
    names.join() === 'policy_arn,role' &&
    !/(?:^|\s)(?:#|\/\/|\/\*)/m.test(source.text.slice(start, end))
  );
}

/** `AWSBillingReadOnlyAccess` as `aws_billing_read_only_access`. */
function nameFor(path: string, taken: ReadonlySet<string | undefined>): string {
  const name = path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replace(/\W+/g, '_')
    .toLowerCase();
  let unique = /^[a-z_]/.test(name) ? name : `policy_${name}`;
  while (taken.has(unique)) unique = `${unique}_policy`;
  return unique;
}
