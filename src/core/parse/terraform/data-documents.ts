import { type Guard, both } from '../../model/guard.ts';
import type { ParseProblem } from '../../model/policy.ts';
import type { Span } from '../../model/source.ts';
import { type MapEntry, type MapValue, type StringValue, type Value, entryOf } from '../../model/value.ts';
import { unknownAt } from '../cloudformation/unknown.ts';
import { guardOf } from './condition.ts';
import { evaluate } from './evaluate.ts';
import { guarded } from './guarded.ts';
import { nestedBlocks } from './instances.ts';
import { type ModuleBlock, argumentOf } from './module.ts';
import { policySourcesOf } from './policy-sources.ts';
import { type Scope, exhausted, spend } from './scope.ts';
import { statementOf } from './statement-block.ts';

/** The policy that a `data "aws_iam_policy_document"` makes. */
export interface DataDocument {
  readonly block: ModuleBlock;
  /** As the JSON it becomes, each part where it is written. */
  readonly tree: MapValue;
  readonly when: Guard;
  /** Addresses of the data sources whose statements it takes over first hand. */
  readonly merged: ReadonlySet<string>;
  readonly problems: readonly ParseProblem[];
}

/**
 * The policy documents of a module's data sources by address.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
 */
export function collectDataDocuments(scope: Scope): ReadonlyMap<string, DataDocument> {
  const blocks = new Map<string, ModuleBlock>();
  for (const block of scope.module.blocks)
    if (block.kind === 'data' && block.type === 'aws_iam_policy_document') blocks.set(block.address, block);
  const merger: Merger = { blocks, scope, done: new Map(), open: [] };
  for (const address of blocks.keys()) documentAt(address, merger);
  return merger.done;
}

/** Where a block says what it is: its type and labels. */
export function headerOf({ block }: ModuleBlock): Span {
  const last = block.labels.at(-1) ?? block.type;
  return { ...block.span, end: last.span.end };
}

/** Documents that take each other over twice would double with each step; a policy has few statements. */
const workOfMerging = 64;
/** How many documents may take over one another in a row. */
const maxChain = 100;

interface Merger {
  readonly blocks: ReadonlyMap<string, ModuleBlock>;
  readonly scope: Scope;
  readonly done: Map<string, DataDocument>;
  /** The documents being put together, outermost first. */
  readonly open: string[];
}

function documentAt(address: string, merger: Merger): DataDocument | undefined {
  const known = merger.done.get(address);
  const block = merger.blocks.get(address);
  if (known !== undefined || block === undefined || merger.open.length > maxChain) return known;
  merger.open.push(address);
  const document = build(block, merger);
  merger.open.pop();
  merger.done.set(address, document);
  return document;
}

function build(block: ModuleBlock, merger: Merger): DataDocument {
  const { body } = block.block;
  const { scope } = merger;
  const parts: Parts = { statements: [], bySid: new Map(), merged: new Set(), problems: [], merger };
  for (const name of ['source_json', 'source_policy_documents']) mergeSources(name, block, parts);
  const own = nestedBlocks(body, 'statement', scope).map(statementOf);
  for (const statement of own) add(statement, 1, parts);
  for (const name of ['override_json', 'override_policy_documents']) mergeSources(name, block, parts);
  const header = headerOf(block);
  const entries = [
    entry('version', 'Version', block, scope) ?? synthetic('Version', string('2012-10-17', header), header),
    entry('policy_id', 'Id', block, scope),
    synthetic('Statement', { kind: 'list', items: parts.statements, span: block.block.span }, header),
  ];
  return {
    block,
    tree: { kind: 'map', entries: entries.filter((each) => each !== undefined), span: block.block.span },
    when: guardOf(body, scope, evaluate),
    merged: parts.merged,
    problems: parts.problems,
  };
}

interface Parts {
  readonly statements: Value[];
  /** Where the statement with a Sid stands. */
  readonly bySid: Map<string, number>;
  readonly merged: Set<string>;
  readonly problems: ParseProblem[];
  readonly merger: Merger;
}

/** Takes the statements of other documents over, all of them at their own places. */
function mergeSources(argument: string, { block }: ModuleBlock, parts: Parts): void {
  const expression = argumentOf(block.body, argument);
  if (expression === undefined) return;
  for (const source of policySourcesOf(expression, parts.merger.scope)) {
    if (source.kind === 'tree') {
      parts.problems.push(...source.problems);
      for (const statement of statementsIn(source.tree))
        add(guarded(statement, source.when), workOfMerging, parts);
      continue;
    }
    const isOpen = parts.merger.open.includes(source.address);
    const document = isOpen ? undefined : documentAt(source.address, parts.merger);
    if (document === undefined) {
      const isThere = parts.merger.blocks.has(source.address);
      const reason = isOpen
        ? 'the document takes itself over'
        : isThere
          ? 'too many documents take over one another'
          : `the module has no ${source.address}`;
      add(unknownAt(expression.span, reason), 1, parts);
      continue;
    }
    parts.merged.add(source.address);
    const when = both(document.when, source.when);
    for (const statement of statementsIn(document.tree)) add(guarded(statement, when), workOfMerging, parts);
  }
}

/** A statement takes the place of an earlier one of the same Sid, where both are in every deployment. */
function add(statement: Value, work: number, parts: Parts): void {
  if (!spend(parts.merger.scope, work)) {
    if (parts.statements.at(-1)?.kind !== 'unknown') parts.statements.push(exhausted(statement.span));
    return;
  }
  const sid = statement.kind === 'map' ? entryOf(statement, 'Sid')?.value : undefined;
  const name = sid?.kind === 'string' && sid.holes.length === 0 ? sid.text : '';
  const place = name === '' ? undefined : parts.bySid.get(name);
  if (place !== undefined) parts.statements[place] = statement;
  else {
    if (name !== '') parts.bySid.set(name, parts.statements.length);
    parts.statements.push(statement);
  }
}

function statementsIn(tree: Value): readonly Value[] {
  if (tree.kind === 'choice')
    return tree.options.flatMap(({ when, value }) =>
      value === undefined ? [] : statementsIn(value).map((statement) => guarded(statement, when)),
    );
  if (tree.kind === 'unknown') return [tree];
  const list = tree.kind === 'map' ? entryOf(tree, 'Statement')?.value : undefined;
  if (list?.kind === 'list') return list.items;
  return list === undefined ? [] : [list];
}

function entry(
  argument: string,
  element: string,
  { block }: ModuleBlock,
  scope: Scope,
): MapEntry | undefined {
  const attribute = block.body.attributes.find(({ name }) => name.text === argument);
  const value = attribute && evaluate(attribute.expression, scope);
  if (attribute === undefined || value === undefined || value.kind === 'null') return undefined;
  return { key: string(element, attribute.name.span), value };
}

function synthetic(key: string, value: Value, span: Span): MapEntry {
  return { key: string(key, span), value };
}

function string(text: string, span: Span): StringValue {
  return { kind: 'string', text, holes: [], span };
}
