import { type Guard, canCoexist } from '../../model/guard.ts';
import type { ParsedFile, ParseProblem, RoleDefinition, TemplateInput } from '../../model/policy.ts';
import { type Source, type Span, folderOf } from '../../model/source.ts';
import type { Value } from '../../model/value.ts';
import { parseHcl } from '../hcl/parse-hcl.ts';
import { evaluate } from './evaluate.ts';
import { type Instance, instancesOf } from './instances.ts';
import { documentMeaning } from './document-meaning.ts';
import { type ModuleBlock, argumentOf, collectModule } from './module.ts';
import { type Scope, newWork, scopeOf } from './scope.ts';

export type ParsedHcl = ReturnType<typeof parseHcl>;

/** The `.tf` files of a folder; none where there is no such folder. */
export type ReadFolder = (folder: string) => readonly Source[];

/** How a module is found, and how it is read once its files are. */
interface Reader {
  readonly folders: ReadFolder;
  read(files: readonly ParsedHcl[], sources: readonly Source[], scope: Scope): ParsedFile;
}

type Called = Pick<ParsedFile, 'documents' | 'roles' | 'inputs' | 'problems'>;

/** More calls than these are not followed; a module that calls many others many times has that many more. */
const maxCalls = 200;
const maxChain = 10;

/** Arguments that are Terraform's own. */
const ownArguments: ReadonlySet<string> = new Set([
  'count',
  'depends_on',
  'for_each',
  'providers',
  'source',
  'version',
]);

/**
 * The modules of the repository as a module calls them: with what is given, and else with their defaults. A call that
 * tells no more than the module itself gives nothing: that is read as a folder of its own.
 * https://developer.hashicorp.com/terraform/language/modules/sources
 */
export function readCalls(scope: Scope, reader: Reader): Called {
  const run: Run = { reader, parsed: new Map(), own: new Map(), work: newWork(), calls: 0, problems: [] };
  const [first] = scope.module.blocks;
  const folder = first === undefined ? '.' : folderOf(first.block.span.source.file);
  const prefix = folder === '.' ? '' : `${folder}/`;
  return { ...joined(callsIn(scope, [folder], run), prefix), problems: run.problems };
}

interface Run {
  readonly reader: Reader;
  readonly parsed: Map<string, readonly ParsedHcl[]>;
  /** What the modules are by themselves. */
  readonly own: Map<string, ReadonlySet<string>>;
  readonly work: Scope['work'];
  calls: number;
  readonly problems: ParseProblem[];
}

function callsIn(scope: Scope, chain: readonly string[], run: Run): readonly Called[] {
  return scope.module.blocks.flatMap((block): readonly Called[] => {
    const source = block.kind === 'module' ? localSource(block, scope) : undefined;
    if (source === undefined) return [];
    const folder = resolved(chain.at(-1) ?? '.', source.path);
    if (folder === undefined) return [];
    const problem = problemWith(folder, source.path, chain, run);
    if (problem !== undefined) {
      run.problems.push({ message: problem, span: source.span });
      return [];
    }
    const instances = instancesOf(block.block, scope);
    return instances.flatMap((instance, index) => {
      const address = instances.length === 1 ? block.address : `${block.address}[${index}]`;
      return callOf(instance, address, [...chain, folder], run);
    });
  });
}

function localSource(
  { block }: ModuleBlock,
  scope: Scope,
): { readonly path: string; readonly span: Span } | undefined {
  const expression = argumentOf(block.body, 'source');
  const value = expression && evaluate(expression, scope);
  if (value?.kind !== 'string' || value.holes.length > 0 || !/^\.\.?(?:\/|$)/.test(value.text))
    return undefined;
  return { path: value.text, span: value.span };
}

/** A folder of the workspace; undefined where the path leads out of it. */
function resolved(from: string, path: string): string | undefined {
  const parts = from === '.' ? [] : from.split('/');
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length === 0 ? '.' : parts.join('/');
}

function problemWith(folder: string, path: string, chain: readonly string[], run: Run): string | undefined {
  if (chain.includes(folder))
    return `The module calls itself: ${[...chain.slice(chain.indexOf(folder)), folder].join(' → ')}`;
  if (chain.length > maxChain) return `Modules call one another more than ${maxChain} times in a row here`;
  if (filesOf(folder, run).length === 0)
    return `There is no module ${path}: the folder ${folder} has no .tf files`;
  return undefined;
}

function filesOf(folder: string, run: Run): readonly ParsedHcl[] {
  const files = run.parsed.get(folder) ?? run.reader.folders(folder).map(parseHcl);
  run.parsed.set(folder, files);
  return files;
}

function callOf(
  { body, block, scope, when }: Instance,
  address: string,
  chain: readonly string[],
  run: Run,
): readonly Called[] {
  run.calls += 1;
  if (run.calls === maxCalls + 1)
    run.problems.push({
      message: `More than ${maxCalls} modules are called; from here on they are not read as they are called`,
      span: (block.labels[0] ?? block.type).span,
    });
  if (run.calls > maxCalls || !canCoexist(when, when)) return [];
  const folder = chain.at(-1) ?? '.';
  const given = new Map(
    body.attributes
      .filter(({ name }) => !ownArguments.has(name.text))
      .map(({ name, expression }) => [name.text, evaluate(expression, scope)] as const)
      .filter(([, value]) => value.kind !== 'null'),
  );
  const inner = scopeIn(folder, given, when, run);
  const known = ownOf(folder, run);
  const read = run.reader.read(filesOf(folder, run), sourcesOf(folder, run), inner);
  const isNew = read.documents.some((document) => !known.has(documentMeaning(document)));
  const nested = callsIn(inner, chain, run);
  const inputs = limitedBy(inner, given, scope);
  return [{ ...joined(isNew ? [read, ...nested] : nested, `${address}.`), inputs }];
}

/** Variables of the caller that are limited because a limited variable of the module is given just them. */
function limitedBy(
  inner: Scope,
  given: ReadonlyMap<string, Value>,
  { module: { variables } }: Scope,
): readonly TemplateInput[] {
  return [...given].flatMap(([name, value]) => {
    if (inner.module.variables.get(name)?.isLimited !== true) return [];
    const written = nameOf(value);
    const own = [...variables.values()].find((variable) => variable.name === written);
    return own === undefined ? [] : [{ ...own, isLimited: true }];
  });
}

/** What a value is called that is nothing but something hidden. */
function nameOf(value: Value): string | undefined {
  if (value.kind === 'unknown') return value.expression;
  const hole = value.kind === 'string' ? value.holes[0] : undefined;
  const isAll = hole !== undefined && value.kind === 'string' && hole.end - hole.start === value.text.length;
  return isAll ? hole.name : undefined;
}

function scopeIn(folder: string, given: ReadonlyMap<string, Value>, when: Guard, run: Run): Scope {
  const bodies = filesOf(folder, run).map((file) => file.body);
  return scopeOf(collectModule(bodies, { given, when }), run.work);
}

function sourcesOf(folder: string, run: Run): readonly Source[] {
  return filesOf(folder, run).map((file) => file.body.span.source);
}

/** The documents of a module as it is read by itself. */
function ownOf(folder: string, run: Run): ReadonlySet<string> {
  const known = run.own.get(folder);
  if (known !== undefined) return known;
  const files = filesOf(folder, run);
  const scope = scopeOf(collectModule(files.map((file) => file.body)), run.work);
  const own = new Set(run.reader.read(files, sourcesOf(folder, run), scope).documents.map(documentMeaning));
  run.own.set(folder, own);
  return own;
}

/** All of it under addresses that start with where the modules are called. */
function joined(called: readonly Called[], prefix: string): Called {
  const idOf = (id: string): string => {
    const hash = id.indexOf('#') + 1;
    return `${id.slice(0, hash)}${prefix}${id.slice(hash)}`;
  };
  return {
    documents: called.flatMap(({ documents }) =>
      documents.map((document) => ({
        ...document,
        id: idOf(document.id),
        pointer: `${prefix}${document.pointer}`,
      })),
    ),
    roles: called.flatMap(({ roles }) =>
      roles.map((role): RoleDefinition => ({
        ...role,
        id: idOf(role.id),
        address: `${prefix}${role.address}`,
        trust: role.trust === undefined ? undefined : idOf(role.trust),
        inline: role.inline.map(idOf),
      })),
    ),
    inputs: called.flatMap(({ inputs }) => inputs),
    problems: [],
  };
}
