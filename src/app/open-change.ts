import { diffAccess } from '../core/diff/diff-access.ts';
import type { DiffSide } from '../core/diff/diff-side.ts';
import { shortName } from '../core/iam/new-access-facts.ts';
import { AppError } from '../core/errors/app-error.ts';
import type { Diff } from '../core/model/diff.ts';
import { type Tree, chooseTrees } from './choose-trees.ts';
import { type ChosenConfig, chooseConfig, configName } from './config/choose-config.ts';
import { ruleIds } from './config/rule-ids.ts';
import { type Config, defaultConfig } from './config/config.ts';
import { isGlob, openSide, withBroken, withRolesOf } from './open-sides.ts';
import {
  type OpenWorkspace,
  type WorkspacePorts,
  type WorkspaceRequest,
  openConfigured,
} from './open-workspace.ts';
import type { Files, Trees } from './ports.ts';

/** What the linted tree is held against. */
export interface BaseRequest {
  /** A folder, or a ref of the repository. */
  readonly ref: string;
  /** Compare with where the working folder left a ref, not with the ref as it is by now. */
  readonly mergeBase: boolean;
  /**
   * Whose config holds. `base`: that of the base, since a change must not loosen what it is judged by; what it does to
   * its own config counts once it is part of the base. `only-base`: where that one cannot be used, none is.
   */
  readonly configFrom: 'base' | 'only-base' | 'head';
}

/** A workspace that knows what it was before. */
export interface OpenChange extends OpenWorkspace {
  readonly diff: Diff;
  /** What could not be read of the base. */
  readonly unreadBase: OpenWorkspace['unread'];
}

/** Reads the working folder and what it was, each once, and what the change lets policies and roles do. Throws AppError. */
export async function openChange(
  request: WorkspaceRequest,
  base: BaseRequest,
  ports: WorkspacePorts & { readonly trees: Trees },
): Promise<OpenChange> {
  const { files, host } = ports;
  const trees = await chooseTrees(
    { base: base.ref, head: undefined, mergeBase: base.mergeBase, paths: request.paths },
    files,
    ports.trees,
  );
  const own = await configOfBase(trees.base, request, ports, base.configFrom !== 'only-base');
  const isJudge = base.configFrom !== 'head' && own !== undefined;
  const chosen = isJudge ? own : await chooseConfig(request, ruleIds, files);
  if (isJudge) sayIfChanged(trees.base, request, ports);
  sayIfMirrorsAreGone(trees.base, chosen.config, ports);
  const open = await openConfigured(isJudge ? withoutMissingPaths(own, files) : chosen, request, ports);

  const { paths, ignore } = chosen.config;
  const scope = { paths: request.paths.length > 0 ? request.paths : orAll(paths), ignore };
  const settings = withRolesOf(own?.config ?? chosen.config, chosen.config);
  const { name } = trees.base;
  const before = await openSide(trees.base, { ...scope, terraform: 'file' }, settings, request, open, host);
  const head: DiffSide = { ...open, name: trees.head.name };
  const sides = {
    base: await withBroken(before, head, trees.base.files),
    head: await withBroken(head, before, files),
  };
  host.progress(`Comparing with ${name}`);
  const diff = diffAccess(sides.base, sides.head, open.reference);
  return {
    ...open,
    workspace: { ...open.workspace, change: { diff, base: sides.base.workspace } },
    problems: sides.head.problems,
    unread: sides.head.unread,
    diff,
    unreadBase: [
      ...sides.base.unread,
      ...sides.base.problems.map(({ span, message }) => ({ file: span.source.file, reason: message })),
    ],
  };
}

/**
 * The config of the base. One that is not there yet configures nothing, so that the change that brings it does not judge
 * itself by it; one that cannot be used gives undefined, or nobody could mend it.
 */
async function configOfBase(
  { name, files }: Tree,
  request: WorkspaceRequest,
  head: WorkspacePorts,
  mayGiveWay: boolean,
): Promise<ChosenConfig | undefined> {
  try {
    return await chooseConfig(request, ruleIds, files);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const isNew = error.code === 'config-not-found' && textOf(request.config, head.files) !== undefined;
    if (isNew) return { config: defaultConfig, folder: '.', note: undefined };
    if (error.code === 'config-not-found' || !mayGiveWay) throw error;
    head.host.warning(
      `The config of ${shortName(name)} cannot be used, the one of this folder is: ${error.message}`,
    );
    return undefined;
  }
}

function sayIfChanged(
  { name, files }: Tree,
  { config = configName }: WorkspaceRequest,
  head: WorkspacePorts,
): void {
  const [before, after] = [textOf(config, files), textOf(config, head.files)];
  if (before === after) return;
  const what = before === undefined ? 'adds' : after === undefined ? 'removes' : 'edits';
  head.host.warning(
    `This change ${what} \`${config}\`, which counts once it is merged; until then ${before === undefined ? 'nothing is configured' : `the config of ${shortName(name)} holds`}.`,
  );
}

/** A mirror that is not there differs in nothing, so no rule speaks of it. */
function sayIfMirrorsAreGone(base: Tree, { roles }: Config, { files, host }: WorkspacePorts): void {
  for (const { name, mirrors } of roles.values())
    for (const mirror of mirrors) {
      const path = mirror.kind === 'terraform' ? mirror.folder : mirror.file;
      if (files.kindOf(path) !== 'missing' || base.files.kindOf(path) === 'missing') continue;
      host.warning(
        `This change removes \`${path}\`, which the config names as a mirror of the role \`${name}\`.`,
      );
    }
}

function textOf(path: string | undefined, files: Files): string | undefined {
  return path !== undefined && files.kindOf(path) === 'file' ? files.read(path).text : undefined;
}

/** What the change removed is not there to be linted. */
function withoutMissingPaths(chosen: ChosenConfig, files: Files): ChosenConfig {
  const isThere = (path: string) => isGlob(path) || files.kindOf(path) !== 'missing';
  const roles = [...chosen.config.roles].map(([name, role]) => {
    const mirrors = role.mirrors.filter((one) => isThere(one.kind === 'terraform' ? one.folder : one.file));
    return [name, { ...role, mirrors }] as const;
  });
  const paths = chosen.config.paths.filter(isThere);
  const config: Config = { ...chosen.config, paths, roles: new Map(roles) };
  return { ...chosen, config };
}

function orAll(paths: readonly string[]): readonly string[] {
  return paths.length > 0 ? paths : ['.'];
}
