import type { Lock, LockedPolicy, LockedRole } from '../model/lock.ts';

/**
 * The lock as JSON: one line an action, a pattern, a Deny, so that a diff shows what changed and nothing else. The same
 * lock gives the same bytes.
 */
export function renderLock({ schema, reference, roles }: Lock): string {
  const { version, updatedAt } = reference;
  const fields = [
    field('schema', JSON.stringify(schema)),
    field('reference', line({ version, updatedAt })),
    field('roles', block('[', roles.map(roleText), ']')),
  ];
  return `${block('{', fields, '}')}\n`;
}

function roleText({ name, policies, unknown, actions }: LockedRole): string {
  const lines = [...actions].map(([id, { level, tier }]) => field(id, line({ level, tier })));
  return block(
    '{',
    [
      field('name', JSON.stringify(name)),
      field('policies', block('[', policies.map(policyText), ']')),
      field('unknown', texts(unknown)),
      field('actions', block('{', lines, '}')),
    ],
    '}',
  );
}

function policyText({ kind, name, version, allows, denies }: LockedPolicy): string {
  return block(
    '{',
    [
      field('kind', JSON.stringify(kind)),
      field('name', JSON.stringify(name)),
      field('version', JSON.stringify(version)),
      field('allows', texts(allows)),
      field('denies', texts(denies)),
    ],
    '}',
  );
}

function texts(list: readonly string[]): string {
  return block(
    '[',
    list.map((text) => JSON.stringify(text)),
    ']',
  );
}

function field(key: string, value: string): string {
  return `${JSON.stringify(key)}: ${value}`;
}

/** An object on one line. */
function line(object: Readonly<Record<string, string | null>>): string {
  const fields = Object.entries(object).map(([key, value]) => field(key, JSON.stringify(value)));
  return `{ ${fields.join(', ')} }`;
}

/** Items below each other, indented by two spaces a level. No text in JSON holds a line break of its own. */
function block(open: string, items: readonly string[], close: string): string {
  if (items.length === 0) return `${open}${close}`;
  return `${open}\n${items.map((item) => `  ${item.replaceAll('\n', '\n  ')}`).join(',\n')}\n${close}`;
}
