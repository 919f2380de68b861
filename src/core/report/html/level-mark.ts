import type { AccessLevel } from '../../model/access.ts';

/** The class that gives a level its colour. */
export const levelClass: Readonly<Record<AccessLevel, string>> = {
  List: 'list',
  Read: 'read',
  Write: 'write',
  Tagging: 'tagging',
  'Permissions management': 'permissions',
};

/** The short name, for narrow columns. */
export const levelWord: Readonly<Record<AccessLevel, string>> = {
  List: 'List',
  Read: 'Read',
  Write: 'Write',
  Tagging: 'Tag',
  'Permissions management': 'Perm.',
};
