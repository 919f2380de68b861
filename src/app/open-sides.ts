import type { DiffSide } from '../core/diff/diff-side.ts';
import { AppError } from '../core/errors/app-error.ts';
import { type Knowledge, createWorkspace } from '../core/lint/create-workspace.ts';
import type { Settings } from '../core/model/settings.ts';
import { isTerraform, parseSource } from '../core/parse/parse-source.ts';
import { type ChosenConfig, chooseConfig } from './config/choose-config.ts';
import { ruleIds } from './config/rule-ids.ts';
import { type FoundFile, findFiles } from './find-files.ts';
import type { Tree } from './choose-trees.ts';
import type { WorkspaceRequest } from './open-workspace.ts';
import type { Files, Host } from './ports.ts';
import { readFound } from './read-policies.ts';

interface Sides<Side> {
  readonly base: Side;
  readonly head: Side;
}

/** Reads both trees of a comparison: the same paths of both, with the roles that either config names. Throws AppError. */
export async function openSides(
  trees: Sides<Tree>,
  request: WorkspaceRequest,
  known: Knowledge,
  host: Host,
): Promise<Sides<DiffSide>> {
  const configs = await chooseConfigs(trees, request, host);
  const scope = scopeOf(configs, request);
  for (const path of scope.paths)
    if (!isGlob(path) && [trees.base, trees.head].every(({ files }) => files.kindOf(path) === 'missing'))
      throw new AppError('file-not-found', `There is no file or folder \`${path}\` on either side.`);
  const read = async (tree: Tree, settings: Settings): Promise<DiffSide> =>
    openSide(tree, scope, settings, request, known, host);
  const sides = {
    base: await read(trees.base, withRolesOf(configs.base.config, configs.head.config)),
    head: await read(trees.head, withRolesOf(configs.head.config, configs.base.config)),
  };
  if ([sides.base, sides.head].every(isEmpty))
    throw new AppError('no-policies', 'Neither side holds an IAM policy.');
  return {
    base: await withBroken(sides.base, sides.head, trees.base.files),
    head: await withBroken(sides.head, sides.base, trees.head.files),
  };
}

/** Reads one tree. Of what is asked for it may hold nothing. */
export async function openSide(
  { name, files }: Tree,
  scope: Scope,
  settings: Settings,
  request: WorkspaceRequest,
  known: Knowledge,
  host: Host,
): Promise<DiffSide> {
  host.progress(`Reading ${name}`);
  const found = await findOnSide(scope, files);
  const { parsed, sources, unread } = await readFound(found, request.policyType, files, host);
  return {
    name,
    workspace: createWorkspace(parsed, sources, settings, known),
    problems: parsed.flatMap(({ problems }) => problems),
    unread,
  };
}

/** Adds what the other side's policy files have become here, where they are so broken that nothing tells what they are. */
export async function withBroken(side: DiffSide, other: DiffSide, files: Files): Promise<DiffSide> {
  const known = new Set([
    ...side.workspace.sources.map(({ file }) => file),
    ...side.unread.map(({ file }) => file),
  ]);
  const problems = [...side.problems];
  const unread = [...side.unread];
  for (const { file } of other.workspace.sources) {
    if (known.has(file) || isTerraform(file) || files.kindOf(file) !== 'file') continue;
    try {
      problems.push(...(await parseSource({ file, ...files.read(file) }, undefined)).problems);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      unread.push({ file, reason: error.message });
    }
  }
  return { ...side, problems, unread };
}

/** What to compare, the same on both sides: what one of them leaves out must not look removed. */
export interface Scope {
  readonly paths: readonly string[];
  readonly ignore: readonly string[];
  /** What a Terraform file that is named stands for: one file of a module says little, but lint is asked about it. */
  readonly terraform: 'module' | 'file';
}

function scopeOf({ base, head }: Sides<ChosenConfig>, { paths }: WorkspaceRequest): Scope {
  const [before, after] = [base.config.paths, head.config.paths];
  const configured = before.length > 0 && after.length > 0 ? [...new Set([...before, ...after])] : ['.'];
  return {
    paths: paths.length > 0 ? paths : configured,
    ignore: head.config.ignore.filter((pattern) => base.config.ignore.includes(pattern)),
    terraform: 'module',
  };
}

/** Each side's own config; where one has none that can be used, the other's. */
async function chooseConfigs(
  { base, head }: Sides<Tree>,
  request: WorkspaceRequest,
  host: Host,
): Promise<Sides<ChosenConfig>> {
  const choose = async ({ files }: Tree): Promise<ChosenConfig | AppError> => {
    try {
      return await chooseConfig(request, ruleIds, files);
    } catch (error) {
      if (error instanceof AppError) return error;
      throw error;
    }
  };
  const [before, after] = [await choose(base), await choose(head)];
  const chosen = after instanceof AppError ? before : after;
  if (chosen instanceof AppError) throw after;
  for (const [tree, config] of [
    [base, before],
    [head, after],
  ] as const)
    if (config instanceof AppError)
      host.warning(`The config of ${tree.name} cannot be used, the other one is: ${config.message}`);
  if (chosen.note !== undefined) host.warning(chosen.note);
  return {
    base: before instanceof AppError ? chosen : before,
    head: after instanceof AppError ? chosen : after,
  };
}

/** A role that only one config names was there before it was named. */
export function withRolesOf(own: Settings, other: Settings): Settings {
  return { ...own, roles: new Map([...other.roles, ...own.roles]) };
}

/** The files of one side. What was named on the command line may be on the other side only. */
async function findOnSide({ paths, ignore, terraform }: Scope, files: Files): Promise<readonly FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const path of paths) {
    if (!isGlob(path) && files.kindOf(path) === 'missing') continue;
    try {
      for (const file of await findFiles([path], ignore, files)) {
        const isOne = file.named && isTerraform(path);
        const all = isOne && terraform === 'module' ? moduleOf(path, files) : [file.path];
        for (const one of all) found.set(one, { path: one, named: isOne && terraform === 'file' });
      }
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'no-policies') throw error;
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The files of the Terraform module a file is of. */
function moduleOf(path: string, files: Files): readonly string[] {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
  const prefix = folder === '.' ? '' : `${folder}/`;
  return files
    .list(folder)
    .filter((file) => file.endsWith('.tf') && !file.slice(prefix.length).includes('/'));
}

function isEmpty({ workspace, problems, unread }: DiffSide): boolean {
  return workspace.sources.length + problems.length + unread.length === 0;
}

export function isGlob(path: string): boolean {
  return /[*?[\]{}!]/.test(path);
}
