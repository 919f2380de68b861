import { hasWildcard } from './action-pattern.ts';

/** Whether an ARN pattern names an account, or where its type has none, the beginning of the resource. */
export function isPinnedArn(text: string): boolean {
  const [prefix, , , , account = '', resource = ''] = text.split(':', 6);
  if (prefix !== 'arn' || hasWildcard(account)) return false;
  return account !== '' || /^[^*?]/.test(resource);
}

/** Whether the wildcards of an id come after a whole one: `o-a1b2c3d4e5/*`, `AROAEXAMPLE:*`. */
export function isPinnedId(text: string): boolean {
  const before = text.slice(0, text.search(/[*?]/));
  return /^.+[/:]/.test(before);
}
