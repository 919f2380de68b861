import type { Expression, Step } from '../hcl/syntax.ts';
import type { Scope } from './scope.ts';

/** A resource or data source that an expression names, e.g. `data.aws_iam_policy_document.this[0].json`. */
export interface Referred {
  /** `aws_iam_role`, `data.aws_iam_policy_document`. */
  readonly type: string;
  /** `aws_iam_role.this`, `data.aws_iam_policy_document.this`. */
  readonly address: string;
  /** The last name: `arn`, `json`; empty where the whole is meant. */
  readonly attribute: string;
}

/** What a reference names, indexes left out; undefined for any other expression. */
export function blockReferredTo(expression: Expression): Referred | undefined {
  if (expression.kind !== 'traversal' || expression.root.kind !== 'variable') return undefined;
  const isData = expression.root.name === 'data';
  const names = [expression.root.name, ...expression.steps.map(nameOf)];
  const [type, name] = isData ? names.slice(1) : names;
  if (type === undefined || name === undefined) return undefined;
  const prefix = isData ? 'data.' : '';
  const rest = names.slice(isData ? 3 : 2);
  return {
    type: prefix + type,
    address: `${prefix}${type}.${name}`,
    attribute: rest.findLast((each) => each !== undefined) ?? '',
  };
}

/**
 * The expression that a local stands for, or a member of it, and the scope in which it is to be seen; undefined where
 * the expression is no such reference, or meets itself.
 */
export function localReferredTo(
  expression: Expression,
  scope: Scope,
): { readonly expression: Expression; readonly scope: Scope } | undefined {
  if (expression.kind !== 'traversal' || expression.root.kind !== 'variable') return undefined;
  const [first, ...rest] = expression.steps;
  if (expression.root.name !== 'local' || first?.kind !== 'attribute') return undefined;
  let found = scope.module.locals.get(first.name);
  if (scope.bindings.has('local') || scope.resolving.includes(first.name)) return undefined;
  for (const step of rest) found = found && memberOf(found, step);
  if (found === undefined) return undefined;
  return {
    expression: found,
    scope: { ...scope, bindings: new Map(), resolving: [...scope.resolving, first.name] },
  };
}

function nameOf(step: Step): string | undefined {
  return step.kind === 'attribute' ? step.name : undefined;
}

/** The value written for a key, where both are written out. */
function memberOf(object: Expression, step: Step): Expression | undefined {
  const name = step.kind === 'index' ? textOf(step.key) : nameOf(step);
  if (object.kind !== 'object' || name === undefined) return undefined;
  return object.items.findLast(({ key }) => (key.kind === 'name' ? key.text : textOf(key)) === name)?.value;
}

function textOf(expression: Expression): string | undefined {
  const [only, ...more] = expression.kind === 'template' ? expression.parts : [];
  return only?.kind === 'literal' && more.length === 0 ? only.text : undefined;
}
