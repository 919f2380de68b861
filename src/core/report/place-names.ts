import { plural } from './plural.ts';

/**
 * What a document or a role is called: its id without the words that every place in a CloudFormation template has, and
 * without the calls of Terraform modules that lead to it: `role.yaml#Role/Policies/0`, `main.tf#aws_iam_role.vendor`.
 */
export function shortName(id: string): string {
  const [file, pointer] = splitId(id);
  if (pointer === undefined) return id;
  if (pointer.startsWith('/Resources/')) {
    const parts = pointer.split('/').filter((part) => !wordsOfTemplates.has(part));
    return `${file}#${parts.join('/')}`;
  }
  return `${file}#${withoutCalls(pointer)}`;
}

/** The file an id speaks of. */
export function fileOfId(id: string): string {
  return splitId(id)[0];
}

/** Each name once, in the order given; instances of one module are told by their number. `show` makes a name printable. */
export function placeNames(ids: readonly string[], show: (name: string) => string): readonly string[] {
  const groups = new Map<string, Set<string>>();
  for (const id of ids) {
    const name = shortName(id);
    const group = groups.get(name) ?? new Set();
    groups.set(name, group.add(id));
  }
  return [...groups].map(([name, group]) => {
    const calls = group.has(name) ? group.size - 1 : group.size;
    if (calls === 0 || group.size === 1) return show(name);
    return `${show(name)} (${group.has(name) ? 'and ' : ''}${plural(calls, 'instance')})`;
  });
}

const wordsOfTemplates: ReadonlySet<string> = new Set(['', 'Resources', 'Properties', 'PolicyDocument']);

function splitId(id: string): readonly [string, string | undefined] {
  const at = id.indexOf('#');
  return at === -1 ? [id, undefined] : [id.slice(0, at), id.slice(at + 1)];
}

/** `live/module.prod["eu"].aws_iam_role.vendor` without all up to the last call. */
function withoutCalls(pointer: string): string {
  const at = pointer.lastIndexOf('module.');
  if (at === -1 || (at > 0 && !['.', '/'].includes(pointer.charAt(at - 1)))) return pointer;
  const rest = /^module\.[^.[\]]+(?:\[[^\]]*\])?\.([^]+)$/.exec(pointer.slice(at));
  return rest?.[1] ?? pointer;
}
