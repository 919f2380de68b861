import { type Guard, always, both } from '../../model/guard.ts';
import type { ParseProblem } from '../../model/policy.ts';
import type { Value } from '../../model/value.ts';
import { segmentsAt } from '../cloudformation/text.ts';
import { unknownAt } from '../cloudformation/unknown.ts';
import { parseEmbeddedJson } from '../embedded-json.ts';
import type { Call, Expression, Template } from '../hcl/syntax.ts';
import { maxDepth } from '../parsed.ts';
import { conditionOf } from './condition.ts';
import { evaluate } from './evaluate.ts';
import { textIn } from './evaluate-template.ts';
import { blockReferredTo, localReferredTo } from './references.ts';
import { type Scope, exhausted, spend } from './scope.ts';
import type { Segment } from '../segment.ts';
import { written } from './written.ts';

/** What an expression gives where a policy is expected: its tree, or the data source that makes it. */
export type PolicySource =
  | {
      readonly kind: 'tree';
      readonly tree: Value;
      readonly when: Guard;
      readonly problems: readonly ParseProblem[];
    }
  | { readonly kind: 'data'; readonly address: string; readonly when: Guard };

/** Functions that hand on one of their arguments, or the items of it, unchanged. */
const transparent: ReadonlySet<string> = new Set([
  'chomp',
  'coalesce',
  'compact',
  'concat',
  'element',
  'flatten',
  'join',
  'jsondecode',
  'nonsensitive',
  'one',
  'sensitive',
  'tolist',
  'toset',
  'tostring',
  'trimspace',
  'try',
]);

/**
 * Where the policy that an expression stands for is written: through locals, conditions, lists and functions that hand
 * on their argument, to `jsonencode`, JSON text, or a data source. Nothing is dropped: what leads nowhere is an unknown
 * tree. A list gives the policies of all its items.
 */
export function policySourcesOf(
  expression: Expression,
  scope: Scope,
  when: Guard = always,
): readonly PolicySource[] {
  const { span } = expression;
  if (!spend(scope, 8) || scope.level > maxDepth) return [treeSource(exhausted(span), when)];
  const inner = { ...scope, level: scope.level + 1 };
  const referred = blockReferredTo(expression);
  if (referred?.type === 'data.aws_iam_policy_document' && /^(?:minified_)?json$/.test(referred.attribute))
    return [{ kind: 'data', address: referred.address, when }];
  const local = localReferredTo(expression, inner);
  if (local !== undefined) return policySourcesOf(local.expression, local.scope, when);
  switch (expression.kind) {
    case 'parentheses':
      return policySourcesOf(expression.inner, inner, when);
    case 'null':
      return [];
    case 'tuple':
      return sourcesOfAll(expression.items, expression, inner, when);
    case 'template':
      return templateSources(expression, inner, when);
    case 'call':
      return callSources(expression, inner, when);
    case 'conditional': {
      const decided = conditionOf(expression.condition, inner, evaluate);
      if (typeof decided === 'boolean')
        return policySourcesOf(decided ? expression.ifTrue : expression.ifFalse, inner, when);
      return [
        ...policySourcesOf(expression.ifTrue, inner, both(when, [decided])),
        ...policySourcesOf(expression.ifFalse, inner, both(when, [{ ...decided, is: !decided.is }])),
      ];
    }
    default:
      return valueSources(expression, inner, when);
  }
}

function treeSource(tree: Value, when: Guard, problems: readonly ParseProblem[] = []): PolicySource {
  return { kind: 'tree', tree, when, problems };
}

function callSources(call: Call, scope: Scope, when: Guard): readonly PolicySource[] {
  const [first] = call.arguments;
  if (call.name === 'jsonencode' && first !== undefined)
    return first.kind === 'call' && first.name === 'jsondecode'
      ? policySourcesOf(first, scope, when)
      : [treeSource(evaluate(first, scope), when)];
  if (!transparent.has(call.name)) return valueSources(call, scope, when);
  const handedOn = call.arguments.filter((argument) => !isBlankOrNumber(argument));
  return sourcesOfAll(handedOn, call, scope, when);
}

/** More policies than this are not told apart: locals that name each other twice would double with each step. */
const maxSources = 256;

function sourcesOfAll(
  expressions: readonly Expression[],
  whole: Expression,
  scope: Scope,
  when: Guard,
): readonly PolicySource[] {
  const sources = expressions.flatMap((each) => policySourcesOf(each, scope, when));
  return sources.length <= maxSources ? sources : [treeSource(exhausted(whole.span), when)];
}

/** A separator, an index, or a fallback that is no policy. */
function isBlankOrNumber(argument: Expression): boolean {
  if (argument.kind === 'template')
    return argument.parts.every((part) => part.kind === 'literal' && part.text.trim().length < 2);
  return argument.kind === 'number' || (argument.kind === 'object' && argument.items.length === 0);
}

/** A text around one interpolation that is blank is that interpolation. */
function templateSources(template: Template, scope: Scope, when: Guard): readonly PolicySource[] {
  const parts = template.parts.filter((part) => part.kind !== 'literal' || part.text.trim() !== '');
  const [only] = parts;
  if (parts.length === 0) return [];
  if (parts.length === 1 && only?.kind === 'interpolation')
    return policySourcesOf(only.expression, scope, when);
  return [jsonSource(template, segmentsOf(template, scope), scope, when)];
}

/** The pieces of a template: plain text and what is known as text, all else as holes. */
function segmentsOf(template: Template, scope: Scope): readonly Segment[] {
  return template.parts.flatMap((part): readonly Segment[] => {
    const { start, end } = part.span;
    if (part.kind === 'literal') return [{ kind: 'text', text: part.text, start, end }];
    const name = written(part.kind === 'interpolation' ? part.expression.span : part.span);
    const hidden = { kind: 'hole', text: `\${${name}}`, name, start, end } as const;
    if (part.kind !== 'interpolation') return [hidden];
    const { expression } = part;
    const [encoded] =
      expression.kind === 'call' && expression.name === 'jsonencode' ? expression.arguments : [];
    if (encoded !== undefined) return [{ ...hidden, value: evaluate(encoded, scope) }];
    const value = textIn(part, scope, evaluate);
    if (value.kind === 'string') return segmentsAt(value, part.span);
    return value.kind === 'number' || value.kind === 'boolean'
      ? [{ kind: 'text', text: value.text, start, end }]
      : [hidden];
  });
}

function jsonSource(
  expression: Expression,
  segments: readonly Segment[],
  scope: Scope,
  when: Guard,
): PolicySource {
  const { span } = expression;
  const [first] = segments.filter((segment) => segment.text.trim() !== '');
  if (first?.kind !== 'text' || !first.text.trimStart().startsWith('{'))
    return treeSource(unknownAt(span, 'it is no policy document'), when);
  const length = segments.reduce((sum, segment) => sum + segment.text.length, 0);
  if (!spend(scope, length / 16)) return treeSource(exhausted(span), when);
  const { value, problems } = parseEmbeddedJson(span.source, segments);
  return treeSource(value ?? unknownAt(span, 'its JSON cannot be read'), when, problems);
}

/** What an expression is worth, branch by branch: JSON text, or unknown. */
function valueSources(expression: Expression, scope: Scope, when: Guard): readonly PolicySource[] {
  const { span } = expression;
  const value = evaluate(expression, scope);
  const branches = value.kind === 'choice' ? value.options : [{ when: always, value }];
  return branches.flatMap((branch): readonly PolicySource[] => {
    const guard = both(when, branch.when);
    if (branch.value === undefined || branch.value.kind === 'null') return [];
    if (branch.value.kind === 'unknown') return [treeSource(branch.value, guard)];
    if (branch.value.kind !== 'string')
      return [treeSource(unknownAt(span, 'it is no policy document'), guard)];
    const hidden = branch.value.holes[0]?.start === 0;
    return hidden
      ? [treeSource(unknownAt(span, 'the policy is only known when it is deployed'), guard)]
      : [jsonSource(expression, segmentsAt(branch.value, span), scope, guard)];
  });
}
