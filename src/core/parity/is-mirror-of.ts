import type { RoleDefinition } from '../model/policy.ts';
import type { Mirror } from '../model/settings.ts';
import { folderOf } from '../model/source.ts';

/** Whether a role of a template or module is the one that a config names as a mirror. */
export function isMirrorOf(mirror: Mirror, definition: RoleDefinition): boolean {
  if (definition.kind !== 'role') return false;
  if (mirror.kind === 'cloudformation')
    return definition.file === mirror.file && definition.address === mirror.role;
  return folderOf(definition.file) === mirror.folder.replace(/\/+$/, '');
}

/**
 * Whether a role is what a caller makes of a module with its own arguments: the copy is the module by itself, and what one
 * call leaves out of it is no difference.
 */
export function isCalled({ address }: RoleDefinition): boolean {
  return /(?:^|\/)module\./.test(address);
}
