import type { RoleSettings, Settings } from '../../core/model/settings.ts';
import type { Preset } from './preset.ts';

/** A config, read and completed by its preset. */
export interface Config extends Settings {
  /** What to lint when no path is given; empty: the whole folder. */
  readonly paths: readonly string[];
  /** Glob patterns of what never to lint. */
  readonly ignore: readonly string[];
}

/** What holds where no config says otherwise. */
export const defaultConfig: Config = {
  paths: [],
  ignore: [],
  roles: new Map(),
  promise: undefined,
  trust: { accounts: [], externalId: 'required' },
  conventions: { sid: undefined, actions: 'any', indent: undefined },
  placeholders: new Map(),
  rules: new Map(),
  suppress: [],
};

/** The config a preset amounts to. */
export function configOfPreset(preset: Preset): Config {
  return {
    ...defaultConfig,
    roles: new Map(preset.roles.map((role) => [role.name, role])),
    promise: preset.promise,
    trust: preset.trust,
    conventions: preset.conventions,
  };
}

/** The config with every path relative to the folder it was found in. */
export function configIn(folder: string, config: Config): Config {
  if (folder === '' || folder === '.') return config;
  const under = (path: string) => `${folder.replace(/\/+$/, '')}/${path}`;
  return {
    ...config,
    paths: config.paths.map(under),
    ignore: config.ignore.map(under),
    roles: new Map([...config.roles].map(([name, role]) => [name, roleIn(role, under)])),
    suppress: config.suppress.map((one) => ({
      ...one,
      document: one.document === undefined ? undefined : under(one.document),
    })),
  };
}

function roleIn(role: RoleSettings, under: (path: string) => string): RoleSettings {
  return {
    ...role,
    inline: role.inline.map(under),
    trust: role.trust === undefined ? undefined : under(role.trust),
    managed: role.managed === undefined ? undefined : under(role.managed),
    mirrors: role.mirrors.map((mirror) =>
      mirror.kind === 'terraform'
        ? { ...mirror, folder: under(mirror.folder) }
        : { ...mirror, file: under(mirror.file) },
    ),
  };
}
