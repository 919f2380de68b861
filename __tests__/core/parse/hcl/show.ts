import type { Body, Expression, Step, TemplatePart } from '../../../../src/core/parse/hcl/syntax.ts';

/** A body as one line: `name=expression` and `type "label" {…}`. */
export function showBody(body: Body): string {
  const attributes = body.attributes.map(({ name, expression }) => `${name.text}=${show(expression)}`);
  const blocks = body.blocks.map(
    ({ type, labels, body: inner }) =>
      `${[type.text, ...labels.map((label) => JSON.stringify(label.text))].join(' ')} {${showBody(inner)}}`,
  );
  return [...attributes, ...blocks].join('; ');
}

/** An expression with every grouping in brackets. */
export function show(expression: Expression): string {
  switch (expression.kind) {
    case 'template':
      return JSON.stringify(showParts(expression.parts));
    case 'number':
      return expression.text;
    case 'boolean':
      return `#${expression.value}`;
    case 'null':
      return '#null';
    case 'variable':
      return expression.name;
    case 'traversal':
      return `<${show(expression.root)}${expression.steps.map(showStep).join('')}>`;
    case 'tuple':
      return `[${expression.items.map(show).join(', ')}]`;
    case 'object':
      return `{${expression.items
        .map(({ key, value }) => `${key.kind === 'name' ? key.text : `(${show(key)})`}: ${show(value)}`)
        .join(', ')}}`;
    case 'for': {
      const { key, value, collection, resultKey, result, grouped, condition } = expression;
      const names = key === undefined ? value : `${key},${value}`;
      const results = resultKey === undefined ? show(result) : `${show(resultKey)}=>${show(result)}`;
      return `for(${names} in ${show(collection)}: ${results}${grouped ? '...' : ''}${condition === undefined ? '' : ` if ${show(condition)}`})`;
    }
    case 'call':
      return `${expression.name}(${expression.arguments.map(show).join(', ')}${expression.expanded ? '...' : ''})`;
    case 'conditional':
      return `(${show(expression.condition)} ? ${show(expression.ifTrue)} : ${show(expression.ifFalse)})`;
    case 'unary':
      return `(${expression.operator}${show(expression.operand)})`;
    case 'binary':
      return `(${show(expression.left)} ${expression.operator} ${show(expression.right)})`;
    case 'parentheses':
      return show(expression.inner);
  }
}

function showStep(step: Step): string {
  if (step.kind === 'attribute') return `.${step.name}`;
  if (step.kind === 'splat') return step.full ? '[*]' : '.*';
  return `[${show(step.key)}]`;
}

/** Literal text as it is, what is filled in within guillemets. */
export function showParts(parts: readonly TemplatePart[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'literal') return part.text;
      if (part.kind === 'interpolation') return `«${show(part.expression)}»`;
      if (part.kind === 'if')
        return `«if ${show(part.condition)}: ${showParts(part.ifTrue)}|${showParts(part.ifFalse)}»`;
      const names = part.key === undefined ? part.value : `${part.key},${part.value}`;
      return `«for ${names} in ${show(part.collection)}: ${showParts(part.body)}»`;
    })
    .join('');
}
