import type { RoleSettings, Settings } from '../../src/core/model/settings.ts';

/** Settings as they are without a config, with what a test wants different. */
export function settingsWith(changes: Partial<Settings> = {}): Settings {
  return {
    roles: new Map(),
    promise: undefined,
    trust: { accounts: [], externalId: 'required' },
    conventions: { sid: undefined, actions: 'any', indent: undefined },
    placeholders: new Map(),
    rules: new Map(),
    suppress: [],
    ...changes,
  };
}

/** A map of one configured role, for `settingsWith({ roles })`. */
export function oneRole(role: Partial<RoleSettings>): Settings['roles'] {
  const name = role.name ?? 'reader';
  return new Map([[name, { name, inline: [], trust: undefined, managed: undefined, mirrors: [], ...role }]]);
}
