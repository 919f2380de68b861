import { AppError } from '../core/errors/app-error.ts';
import type { ParsedFile, PolicyType } from '../core/model/policy.ts';
import { type Source, folderOf } from '../core/model/source.ts';
import { isTerraform, parseModule, parseSource } from '../core/parse/parse-source.ts';
import type { FoundFile } from './find-files.ts';
import type { Files, Host } from './ports.ts';

/** What reading the files gave: policies, and the files that could not be read at all. */
export interface ReadPolicies {
  readonly sources: readonly Source[];
  readonly parsed: readonly ParsedFile[];
  readonly unread: readonly { readonly file: string; readonly reason: string }[];
}

/** CloudFormation takes templates up to 1 MB and IAM policies up to a few KB: what is larger is no policy file. */
const maxLength = 1_048_576;

/** A file of a folder is parsed only if it can hold a policy; `\u` could spell any of these words. */
const mayHoldPolicy = /Statement|AWS::|"policies"|^policies:|\\u/m;

/** Broken JSON or YAML is ours to judge where it speaks of policies; a broken chart or workflow is not. */
const speaksOfPolicies = /"?Statement"?\s*:|AWS::/;

/**
 * Reads every file into policies. A file the user named that holds none is an error (`no-policies`), as is a run in
 * which there is none at all. A file of a folder that cannot be read is kept in `unread`: the run is incomplete.
 */
export async function readPolicies(
  found: readonly FoundFile[],
  policyType: PolicyType | undefined,
  files: Files,
  host: Host,
): Promise<ReadPolicies> {
  const { empty, ...read } = await readFound(found, policyType, files, host);
  if (empty.length > 0)
    throw new AppError('no-policies', `No IAM policy in ${empty.map((file) => `\`${file}\``).join(', ')}.`);
  if (read.parsed.length === 0 && read.unread.length === 0)
    throw new AppError(
      'no-policies',
      `No IAM policy in ${found.length === 1 ? 'the one file' : `the ${found.length} files`} looked at.`,
    );
  return read;
}

/** Reads every file into policies, and says which of those the user named are `empty`: they hold none. */
export async function readFound(
  found: readonly FoundFile[],
  policyType: PolicyType | undefined,
  files: Files,
  host: Host,
): Promise<ReadPolicies & { readonly empty: readonly string[] }> {
  const { sources, unread } = readSources(found, files, host);
  const named = new Set(found.filter((file) => file.named).map((file) => file.path));
  const parsed: ParsedFile[] = [];
  const empty: string[] = [];
  const keep = (file: ParsedFile, members: readonly Source[]) => {
    if (!isEmpty(file)) parsed.push(file);
    else empty.push(...members.map((source) => source.file).filter((path) => named.has(path)));
  };

  const modules = new Map<string, Source[]>();
  for (const [index, source] of sources.entries()) {
    if (index % 200 === 0) host.progress(`Reading ${index + 1} of ${sources.length} files`);
    if (isTerraform(source.file)) append(modules, folderOf(source.file), source);
    else if (named.has(source.file)) keep(await parseSource(source, policyType), [source]);
    else if (mayHoldPolicy.test(source.text))
      keep(ours(await parseSource(source, policyType), source), [source]);
  }
  for (const [folder, members] of modules) {
    const context = members.every((source) => named.has(source.file)) ? siblings(folder, members, files) : [];
    const called = (path: string) => modules.get(path) ?? siblings(path, [], files);
    keep(without(await parseModule([...members, ...context], called), context), members);
  }

  const used = new Set(parsed.flatMap(filesOf));
  return { sources: sources.filter((source) => used.has(source.file)), parsed, unread, empty };
}

function readSources(
  found: readonly FoundFile[],
  files: Files,
  host: Host,
): Pick<ReadPolicies, 'sources' | 'unread'> {
  const sources: Source[] = [];
  const unread: { file: string; reason: string }[] = [];
  for (const [index, { path, named }] of found.entries()) {
    if (index % 200 === 0) host.progress(`Reading ${index + 1} of ${found.length} files`);
    try {
      const source = { file: path, ...files.read(path) };
      if (source.text.length <= maxLength) sources.push(source);
      else if (named || mayHoldPolicy.test(source.text)) throw tooLarge(source);
    } catch (error) {
      if (named || !(error instanceof AppError)) throw error;
      unread.push({ file: path, reason: error.message });
    }
  }
  return { sources, unread };
}

function tooLarge(source: Source): AppError {
  const size = (source.text.length / 1_048_576).toFixed(1);
  return new AppError(
    'file-too-large',
    `\`${source.file}\` has ${size} million characters; a template has at most one.`,
  );
}

function ours(file: ParsedFile, source: Source): ParsedFile {
  const isPolicy = file.documents.length + file.roles.length + file.managedLists.length > 0;
  return isPolicy || speaksOfPolicies.test(source.text) ? file : { ...file, problems: [] };
}

/** The other files of a module of which only some were named: their locals and variables are needed. */
function siblings(folder: string, members: readonly Source[], files: Files): readonly Source[] {
  const known = new Set(members.map((member) => member.file));
  return files
    .list(folder)
    .filter((path) => isTerraform(path) && folderOf(path) === folder && !known.has(path))
    .map((path) => ({ file: path, ...files.read(path) }));
}

function without(module: ParsedFile, context: readonly Source[]): ParsedFile {
  if (context.length === 0) return module;
  const paths = new Set(context.map((source) => source.file));
  return {
    documents: module.documents.filter((document) => !paths.has(document.source.file)),
    roles: module.roles.filter((role) => !paths.has(role.file)),
    inputs: module.inputs,
    managedLists: module.managedLists,
    problems: module.problems.filter((problem) => !paths.has(problem.span.source.file)),
  };
}

function isEmpty(file: ParsedFile): boolean {
  return file.documents.length + file.roles.length + file.managedLists.length + file.problems.length === 0;
}

function filesOf(file: ParsedFile): string[] {
  return [
    ...file.documents.map((document) => document.source.file),
    ...file.roles.map((role) => role.file),
    ...file.managedLists.map((list) => list.span.source.file),
    ...file.inputs.map((input) => input.span.source.file),
    ...file.problems.map((problem) => problem.span.source.file),
  ];
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
