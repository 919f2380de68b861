import type { Expression } from '../hcl/syntax.ts';
import type { Scope } from './scope.ts';
import { written } from './written.ts';

/** What an expression is called that stands for something hidden, and the list it is an element of, if it is one. */
export interface HoleName {
  readonly name: string;
  readonly list?: string;
}

/** An expression as it is written; a name that a loop binds is called after what the loop goes through. */
export function holeNameOf(expression: Expression, scope: Scope): HoleName {
  const { span } = expression;
  const root = expression.kind === 'traversal' ? expression.root : expression;
  const list = root.kind === 'variable' ? scope.bindings.get(root.name)?.each : undefined;
  return list === undefined
    ? { name: written(span) }
    : { name: `${list}${written({ ...span, start: root.span.end })}`, list };
}
