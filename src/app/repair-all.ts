import { type Left, type Repair, applyEdits } from '../core/fix/edit.ts';
import type { Source } from '../core/model/source.ts';
import type { BaseRequest } from './open-change.ts';
import type { Trees } from './ports.ts';
import { editedFiles } from './edited-files.ts';
import {
  type OpenWorkspace,
  type WorkspacePorts,
  type WorkspaceRequest,
  openWorkspace,
} from './open-workspace.ts';
import { type RepairStep, repairSteps } from './repair-steps.ts';

/** A file with its text before and after. */
export interface RepairedFile {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly bom: boolean;
  /** Ids of the rules whose findings were repaired. */
  readonly rules: readonly string[];
}

/** What repairing in memory gave. */
export interface Repaired {
  readonly before: OpenWorkspace;
  /** Read again from the repaired texts. */
  readonly after: OpenWorkspace;
  readonly files: readonly RepairedFile[];
  readonly left: readonly Left[];
  /** Files that would change once more. */
  readonly unstable: ReadonlySet<string>;
}

export interface RepairRequest extends WorkspaceRequest {
  /** Ids of the rules whose findings are repaired; empty: of all that can be. */
  readonly rules: readonly string[];
  /** ISO date of today. */
  readonly today: string;
  /** What the files were before, for what is asked of a change; undefined: that is not looked at. */
  readonly base: BaseRequest | undefined;
}

export interface RepairPorts extends WorkspacePorts {
  /** Opened where there is a base. */
  readonly openTrees: () => Promise<Trees>;
}

/** One repair may make room for another one: an entry that came from the canonical policy is sorted in. */
const maxRounds = 5;

/** Repairs in memory, one kind of repair after the other, each on what the one before it gave, until nothing is left to do. */
export async function repairAll(request: RepairRequest, ports: RepairPorts): Promise<Repaired> {
  const before = await open(request, ports);
  const steps = repairSteps(request.rules);
  const state: State = { opened: before, texts: new Map(), rules: new Map(), request, ports };
  let last: readonly Repair[] = [];
  for (let round = 0; round <= maxRounds; round += 1) {
    last = await takeAll(steps, state, round === maxRounds);
    if (last.every(({ edits }) => edits.length === 0)) break;
  }
  return {
    before,
    after: state.opened,
    files: filesOf(before.sources, state),
    left: onceEach(last.flatMap(({ left }) => left)),
    unstable: new Set(last.flatMap(({ edits }) => edits.map(({ source }) => source.file))),
  };
}

interface State {
  opened: OpenWorkspace;
  /** Repaired texts by path. */
  readonly texts: Map<string, string>;
  readonly rules: Map<string, Set<string>>;
  readonly request: RepairRequest;
  readonly ports: RepairPorts;
}

/** Makes every kind of repair, each on what the one before it gave; what there was to do. */
async function takeAll(
  steps: readonly RepairStep[],
  state: State,
  isOver: boolean,
): Promise<readonly Repair[]> {
  const repairs: Repair[] = [];
  for (const step of steps) {
    const repair = repairOf(step, state.opened, state.request);
    repairs.push(repair);
    if (!isOver && repair.edits.length > 0) await make(step, repair, state);
  }
  return repairs;
}

async function make(step: RepairStep, { edits }: Repair, state: State): Promise<void> {
  for (const source of new Set(edits.map((edit) => edit.source))) {
    state.texts.set(source.file, applyEdits(source, edits).text);
    state.rules.set(source.file, (state.rules.get(source.file) ?? new Set()).add(step.rules[0] ?? ''));
  }
  state.opened = await openRepaired(state.texts, state.opened, state.request, state.ports);
}

/** Reads everything again, with other texts in some files. */
export async function openRepaired(
  texts: ReadonlyMap<string, string>,
  known: OpenWorkspace,
  request: RepairRequest,
  ports: RepairPorts,
): Promise<OpenWorkspace> {
  const files = editedFiles(ports.files, texts);
  const host = { ...ports.host, warning: () => undefined };
  return open(request, { ...ports, files, host, known });
}

async function open(request: RepairRequest, ports: RepairPorts): Promise<OpenWorkspace> {
  if (request.base === undefined) return openWorkspace(request, ports);
  const { openChange } = await import('./open-change.ts');
  return openChange(request, request.base, { ...ports, trees: await ports.openTrees() });
}

/** What a step does to files that could be read without a problem; others are no business of a tool. */
function repairOf(step: RepairStep, opened: OpenWorkspace, { today }: RepairRequest): Repair {
  const broken = new Set(opened.problems.map(({ span }) => span.source.file));
  const own = new Set(opened.sources);
  const { edits, left } = step.repair(opened, today);
  const readable = edits.filter(({ source }) => !broken.has(source.file));
  const foreign = readable
    .filter(({ source }) => !own.has(source))
    .map(({ source, start, end }) => ({
      span: { source, start, end },
      rule: step.rules[0] ?? '',
      reason: 'it is written in a file that was not asked for',
    }));
  return {
    edits: readable.filter(({ source }) => own.has(source)),
    left: [...left.filter(({ span }) => !broken.has(span.source.file)), ...foreign],
  };
}

/** One place may be wrong in several deployments, for one reason. */
function onceEach(left: readonly Left[]): readonly Left[] {
  const keyOf = ({ span, rule, reason }: Left) => `${span.source.file} ${span.start} ${rule} ${reason}`;
  return [...new Map(left.map((one) => [keyOf(one), one])).values()];
}

function filesOf(sources: readonly Source[], { texts, rules }: State): readonly RepairedFile[] {
  return sources.flatMap(({ file, text, bom }) => {
    const after = texts.get(file);
    return after === undefined || after === text
      ? []
      : [{ file, before: text, after, bom, rules: [...(rules.get(file) ?? [])] }];
  });
}
