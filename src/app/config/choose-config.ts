import type { Files } from '../ports.ts';
import { type Config, configIn, configOfPreset, defaultConfig } from './config.ts';
import { presets } from './preset.ts';
import { AppError } from '../../core/errors/app-error.ts';

/** The name of the config in the folder it speaks of. */
export const configName = 'roleproof.yaml';

export interface ChosenConfig {
  readonly config: Config;
  /** The folder it speaks of. */
  readonly folder: string;
  /** What the user should know about the choice. */
  readonly note: string | undefined;
}

/**
 * The config of a run: the file named with --config; else `roleproof.yaml` of the one folder that is linted; else that
 * of the working folder; else a preset whose layout that folder has; else nothing configured.
 */
export async function chooseConfig(
  request: { readonly config: string | undefined; readonly paths: readonly string[] },
  ruleIds: readonly string[],
  files: Files,
): Promise<ChosenConfig> {
  if (request.config !== undefined) {
    if (files.kindOf(request.config) !== 'file')
      throw new AppError('config-not-found', `There is no config \`${request.config}\`.`);
    return configFrom(request.config, ruleIds, files);
  }
  const [only] = request.paths;
  const linted =
    request.paths.length === 1 && only !== undefined && files.kindOf(only) === 'folder'
      ? only.replace(/\/+$/, '')
      : '.';
  for (const folder of new Set([linted, '.'])) {
    const path = join(folder, configName);
    if (files.kindOf(path) === 'file') return configFrom(path, ruleIds, files);
    const preset = presets.find((one) =>
      one.recognisedBy.every((file) => files.kindOf(join(folder, file)) === 'file'),
    );
    if (preset !== undefined)
      return {
        config: configIn(folder, configOfPreset(preset)),
        folder,
        note: `No ${configName}: ${folder === '.' ? 'this folder' : `\`${folder}\``} has the ${preset.name} layout, which is used. \`extends: ${preset.name}\` in ${configName} says so for good.`,
      };
  }
  return { config: defaultConfig, folder: '.', note: undefined };
}

async function configFrom(path: string, ruleIds: readonly string[], files: Files): Promise<ChosenConfig> {
  // Loads the YAML parser, which a run without a config may not need.
  const { readConfig } = await import('./read-config.ts');
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
  const config = configIn(folder, readConfig({ file: path, ...files.read(path) }, ruleIds));
  return { config, folder, note: undefined };
}

function join(folder: string, path: string): string {
  return folder === '.' ? path : `${folder}/${path}`;
}
