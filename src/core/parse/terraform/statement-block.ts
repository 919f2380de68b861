import { type Guard, always, isImpliedBy } from '../../model/guard.ts';
import type { Span } from '../../model/source.ts';
import type { ListValue, MapEntry, MapValue, StringValue, Value } from '../../model/value.ts';
import { hole, textOf } from '../cloudformation/text.ts';
import type { Attribute } from '../hcl/syntax.ts';
import { evaluate } from './evaluate.ts';
import { guarded } from './guarded.ts';
import { isHidden } from './hidden.ts';
import { type Instance, nestedBlocks } from './instances.ts';
import { written } from './written.ts';

/** What each argument of a `statement` is in the JSON it becomes. */
const elementNames: readonly (readonly [argument: string, element: string])[] = [
  ['sid', 'Sid'],
  ['effect', 'Effect'],
  ['actions', 'Action'],
  ['not_actions', 'NotAction'],
  ['resources', 'Resource'],
  ['not_resources', 'NotResource'],
];

/**
 * A `statement` block of a data source as the statement it becomes. Each key stands where its argument does; a
 * statement that says no effect allows.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
 */
export function statementOf(instance: Instance): Value {
  const { body, block } = instance;
  const keyword = block.labels[0] ?? block.type;
  const entries = elementNames.flatMap(([name, element]): readonly MapEntry[] => {
    const attribute = body.attributes.find((each) => each.name.text === name);
    const value = attribute && argumentValue(attribute, instance);
    if (attribute !== undefined && value !== undefined)
      return [{ key: known(element, attribute.name.span), value }];
    return name === 'effect'
      ? [{ key: known(element, keyword.span), value: known('Allow', keyword.span) }]
      : [];
  });
  const blocks = [
    principalEntry(instance, 'principals', 'Principal'),
    principalEntry(instance, 'not_principals', 'NotPrincipal'),
    conditionEntry(instance),
  ];
  const statement: MapValue = {
    kind: 'map',
    entries: withoutDoubles([...entries, ...blocks.filter((entry) => entry !== undefined)]),
    span: block.span,
  };
  return guarded(statement, instance.when);
}

/**
 * Of an element and its negation one is there at most, so that an unknown one beside the other is not, and of two
 * unknown ones the first stands for both.
 */
function withoutDoubles(entries: readonly MapEntry[]): readonly MapEntry[] {
  const find = (name: string) => entries.find((entry) => entry.key.text === name);
  const doubles = ['Action', 'Resource', 'Principal'].flatMap((name) => {
    const [positive, negated] = [find(name), find(`Not${name}`)];
    if (positive === undefined || negated === undefined) return [];
    if (isHidden(negated.value)) return [negated];
    return isHidden(positive.value) ? [positive] : [];
  });
  return entries.filter((entry) => !doubles.includes(entry));
}

function known(text: string, span: Span): StringValue {
  return { kind: 'string', text, holes: [], span };
}

/** Undefined where the argument is not set, as null, an empty list and an empty string say it is. */
function argumentValue({ expression }: Attribute, { scope }: Instance): Value | undefined {
  return present(withPolicyVariables(evaluate(expression, scope)));
}

function present(value: Value): Value | undefined {
  if (value.kind === 'choice')
    return {
      ...value,
      options: value.options.map((each) => ({ ...each, value: each.value && present(each.value) })),
    };
  const isAbsent =
    value.kind === 'null' ||
    (value.kind === 'list' && value.items.length === 0) ||
    (value.kind === 'string' && value.text === '');
  return isAbsent ? undefined : value;
}

/** `&{aws:username}` is how the data source writes IAM's own variable `${aws:username}`; both are as long. */
function withPolicyVariables(value: Value): Value {
  switch (value.kind) {
    case 'string':
      return value.text.includes('&{') ? { ...value, text: value.text.replaceAll('&{', '${') } : value;
    case 'list':
      return { ...value, items: value.items.map(withPolicyVariables) };
    case 'choice':
      return {
        ...value,
        options: value.options.map((each) => ({
          ...each,
          value: each.value && withPolicyVariables(each.value),
        })),
      };
    default:
      return value;
  }
}

/** The identifiers by type; `*` of type `*` is everyone, which JSON writes as that one string. */
function principalEntry(statement: Instance, type: string, element: string): MapEntry | undefined {
  const { blocks, when } = outsideGuard(nestedBlocks(statement.body, type, statement.scope));
  const [first] = blocks;
  if (first === undefined) return undefined;
  const key = known(element, (first.block.labels[0] ?? first.block.type).span);
  const groups = new Map<string, MapEntry>();
  for (const instance of blocks) {
    const name = stringArgument(instance, 'type');
    const identifiers = listArgument(instance, 'identifiers');
    const only = identifiers.items.length === 1 ? identifiers.items[0] : undefined;
    if (name.text === '*' && only?.kind === 'string' && only.text === '*')
      return { key, value: guarded(only, when) };
    addTo(groups, name, identifiers);
  }
  const value: MapValue = { kind: 'map', entries: [...groups.values()], span: first.block.span };
  return { key, value: guarded(value, when) };
}

/** The values by operator and key. */
function conditionEntry(statement: Instance): MapEntry | undefined {
  const { blocks, when } = outsideGuard(nestedBlocks(statement.body, 'condition', statement.scope));
  const [first] = blocks;
  if (first === undefined) return undefined;
  const operators = new Map<
    string,
    { readonly operator: StringValue; readonly keys: Map<string, MapEntry> }
  >();
  for (const instance of blocks) {
    const operator = stringArgument(instance, 'test');
    const group = operators.get(operator.text) ?? { operator, keys: new Map<string, MapEntry>() };
    operators.set(operator.text, group);
    addTo(group.keys, stringArgument(instance, 'variable'), listArgument(instance, 'values'));
  }
  const entries = [...operators.values()].map(({ operator, keys }): MapEntry => ({
    key: operator,
    value: { kind: 'map', entries: [...keys.values()], span: operator.span },
  }));
  const keyword = first.block.labels[0] ?? first.block.type;
  const value: MapValue = { kind: 'map', entries, span: first.block.span };
  return { key: known('Condition', keyword.span), value: guarded(value, when) };
}

/** Where all blocks are there in the same deployments, the guard is that of the whole element. */
function outsideGuard(blocks: readonly Instance[]): {
  readonly blocks: readonly Instance[];
  readonly when: Guard;
} {
  const when = blocks[0]?.when ?? always;
  const isSame = blocks.every((block) => isImpliedBy(block.when, when) && isImpliedBy(when, block.when));
  return isSame
    ? { blocks: blocks.map((block) => ({ ...block, when: always })), when }
    : { blocks, when: always };
}

/** Blocks that name the same thing add to one list. */
function addTo(groups: Map<string, MapEntry>, key: StringValue, list: ListValue): void {
  const group = groups.get(key.text);
  const before = group?.value.kind === 'list' ? group.value.items : [];
  const value: ListValue = group === undefined ? list : { ...list, items: [...before, ...list.items] };
  groups.set(key.text, { key: group?.key ?? key, value });
}

function stringArgument({ body, block, scope }: Instance, name: string): StringValue {
  const attribute = body.attributes.find((each) => each.name.text === name);
  if (attribute === undefined) return known('', (block.labels[0] ?? block.type).span);
  const { span } = attribute.expression;
  const value = evaluate(attribute.expression, scope);
  if (value.kind === 'string') return value;
  return { kind: 'string', ...(textOf(value) ?? hole(written(span))), span };
}

/** The items of a list, each with the guard of the block it is written in. */
function listArgument({ body, block, scope, when }: Instance, name: string): ListValue {
  const attribute = body.attributes.find((each) => each.name.text === name);
  if (attribute === undefined) return { kind: 'list', items: [], span: block.span };
  const value = withPolicyVariables(evaluate(attribute.expression, scope));
  const items = value.kind === 'list' ? value.items : [value];
  return { kind: 'list', items: items.map((item) => guarded(item, when)), span: attribute.expression.span };
}
