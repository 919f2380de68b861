import type { Expression, Step } from '../hcl/syntax.ts';

/** The type of what the steps lead to in a variable of a type; undefined where the type does not tell. */
export function typeAt(type: Expression, steps: readonly Step[]): Expression | undefined {
  let found: Expression | undefined = required(type);
  for (const step of steps) {
    if (found?.kind !== 'call' || step.kind === 'splat') return undefined;
    const [inner]: readonly (Expression | undefined)[] = found.arguments;
    if (found.name === 'object') found = inner && memberOf(inner, step);
    else if (['list', 'map', 'set'].includes(found.name)) found = inner;
    else return undefined;
    found = found && required(found);
  }
  return found;
}

/** `string`, `number` and `bool`, in quotes as before Terraform 0.12 too. */
export function isScalarType(type: Expression | undefined): boolean {
  if (type?.kind === 'variable') return ['string', 'number', 'bool'].includes(type.name);
  const [only] = type?.kind === 'template' ? type.parts : [];
  return only?.kind === 'literal' && only.text === 'string';
}

/** `list(string)`, `set(number)` and the like. */
export function isListOfScalars(type: Expression | undefined): boolean {
  if (type?.kind !== 'call' || (type.name !== 'list' && type.name !== 'set')) return false;
  return isScalarType(type.arguments[0]);
}

/** `optional(type, default)` is that type. */
function required(type: Expression): Expression {
  return type.kind === 'call' && type.name === 'optional' ? (type.arguments[0] ?? type) : type;
}

function memberOf(object: Expression, step: Step): Expression | undefined {
  if (object.kind !== 'object' || step.kind !== 'attribute') return undefined;
  return object.items.find(({ key }) => key.kind === 'name' && key.text === step.name)?.value;
}
