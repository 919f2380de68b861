import { type Guard, always, both, canCoexist } from '../../model/guard.ts';
import type { MapValue, Value } from '../../model/value.ts';
import { unknownAt } from '../cloudformation/unknown.ts';
import type { Block, Body, Expression } from '../hcl/syntax.ts';
import { guardOf, guardOfForEach } from './condition.ts';
import { type Element, elementsOf } from './elements.ts';
import { evaluate } from './evaluate.ts';
import { argumentOf, blocksOf } from './module.ts';
import { type Scope, bind } from './scope.ts';

/** One block as often as it is there: with what it can refer to, and in which deployments it is there. */
export interface Instance {
  readonly body: Body;
  readonly block: Block;
  readonly scope: Scope;
  readonly when: Guard;
}

/**
 * The blocks of a type within a body, those of `dynamic` blocks once for each element. Where the elements are not
 * known there is one, in those deployments that have any.
 * https://developer.hashicorp.com/terraform/language/expressions/dynamic-blocks
 */
export function nestedBlocks(body: Body, type: string, scope: Scope): readonly Instance[] {
  return body.blocks.flatMap((block): readonly Instance[] => {
    if (block.type.text === type) return [{ body: block.body, block, scope, when: always }];
    return block.type.text === 'dynamic' && block.labels[0]?.text === type ? dynamic(block, type, scope) : [];
  });
}

/** The instances of a resource by its `count` or `for_each`; those of a `count` differ in nothing that is known. */
export function instancesOf(block: Block, scope: Scope): readonly Instance[] {
  const { body } = block;
  const forEach = argumentOf(body, 'for_each');
  if (forEach === undefined) return [{ body, block, scope, when: guardOf(body, scope, evaluate) }];
  return elements(forEach, 'each', true, scope).map((each) => ({ body, block, ...each }));
}

function dynamic(block: Block, type: string, scope: Scope): readonly Instance[] {
  const [content] = blocksOf(block.body.blocks, 'content');
  const forEach = argumentOf(block.body, 'for_each');
  if (content === undefined || forEach === undefined) return [];
  const named = argumentOf(block.body, 'iterator');
  const iterator = named?.kind === 'variable' ? named.name : type;
  const isSet = forEach.kind === 'call' && forEach.name === 'toset';
  return elements(forEach, iterator, isSet, scope).map((each) => ({ body: content.body, block, ...each }));
}

function elements(
  forEach: Expression,
  iterator: string,
  isSet: boolean,
  scope: Scope,
): readonly { readonly scope: Scope; readonly when: Guard }[] {
  const value = evaluate(forEach, scope);
  const found = [...branchesOf(value, always)].flatMap((branch) =>
    elementsIn(branch.value, branch.when, isSet),
  );
  if (!found.includes(undefined))
    return found.flatMap((each) => {
      if (each === undefined) return [];
      return [{ scope: bind(scope, { [iterator]: boundTo(each.element) }), when: each.when }];
    });
  const unknown = unknownAt(forEach.span, 'what for_each goes through is not known');
  return [{ scope: bind(scope, { [iterator]: unknown }), when: guardOfForEach(forEach, value) }];
}

interface GuardedElement {
  readonly element: Element;
  readonly when: Guard;
}

/** The elements of one branch; undefined where they are not known. */
function elementsIn(
  value: Value | undefined,
  when: Guard,
  isSet: boolean,
): readonly (GuardedElement | undefined)[] {
  if (value === undefined || value.kind === 'null') return [];
  if (value.kind !== 'list') return elementsOf(value)?.map((element) => ({ element, when })) ?? [undefined];
  return value.items.flatMap((item, index) =>
    branchesOf(item, when).map((branch) => {
      if (branch.value === undefined || branch.value.kind === 'unknown') return undefined;
      const position = { kind: 'number', value: index, text: String(index), span: item.span } as const;
      return { element: { key: isSet ? branch.value : position, value: branch.value }, when: branch.when };
    }),
  );
}

/** The branches in which something is there. */
function branchesOf(value: Value, when: Guard): readonly { readonly value: Value; readonly when: Guard }[] {
  if (value.kind !== 'choice') return [{ value, when }];
  return value.options.flatMap((option) =>
    option.value === undefined || !canCoexist(when, option.when)
      ? []
      : [{ value: option.value, when: both(when, option.when) }],
  );
}

function boundTo({ key, value }: Element): MapValue {
  const entry = (text: string, bound: Value) => ({
    key: { kind: 'string', text, holes: [], span: bound.span } as const,
    value: bound,
  });
  return { kind: 'map', entries: [entry('key', key), entry('value', value)], span: value.span };
}
