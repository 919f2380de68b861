import type { Span } from '../../model/source.ts';
import type { Value } from '../../model/value.ts';
import { type Text, hole, isAllHoles, itemOf, join, textOf } from '../cloudformation/text.ts';
import { unknownAt } from '../cloudformation/unknown.ts';
import type { Interpolation, Template, TemplateFor, TemplateIf, TemplatePart } from '../hcl/syntax.ts';
import { choose, chooseEach } from './choose.ts';
import { conditionOf } from './condition.ts';
import { elementsOf } from './elements.ts';
import { holeNameOf } from './hole-name.ts';
import { type Evaluate, type Scope, bind, exhausted, spendText } from './scope.ts';
import { written } from './written.ts';

/** The largest policy is a tenth of it. */
const maxText = 1 << 20;

/**
 * The text of a template: what is known is put in, anything else is a hole named as it is written. A template that is
 * one interpolation is worth what is in it, list or map too.
 */
export function evaluateTemplate(template: Template, scope: Scope, evaluate: Evaluate): Value {
  const { parts, span } = template;
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'literal')
    return textFrom([{ text: only.text, holes: [] }], span, scope);
  if (parts.length !== 1 || only?.kind !== 'interpolation')
    return evaluateParts(parts, span, scope, evaluate);
  const value = evaluate(only.expression, scope);
  return value.kind === 'string' && isWithin(value.span, span) ? { ...value, span } : value;
}

/** A value in the middle of a text: a string, or a choice of strings where that tells more than a hole would. */
export function textIn({ expression }: Interpolation, scope: Scope, evaluate: Evaluate): Value {
  const value = evaluate(expression, scope);
  const { name, list } = holeNameOf(expression, scope);
  const text = list === undefined ? hole(name) : itemOf(list, hole(name));
  const hidden: Value = { kind: 'string', ...text, span: expression.span };
  if (value.kind !== 'choice') return textOf(value) === undefined ? hidden : value;
  const options = value.options.map((option) => {
    const text = option.value && textOf(option.value);
    return { when: option.when, value: text === undefined ? hidden : { ...hidden, ...text } };
  });
  return options.every((option) => isAllHoles(option.value)) ? hidden : { ...value, options };
}

function evaluateParts(parts: readonly TemplatePart[], span: Span, scope: Scope, evaluate: Evaluate): Value {
  const values = parts.map((part): Value => {
    switch (part.kind) {
      case 'literal':
        return { kind: 'string', text: part.text, holes: [], span };
      case 'interpolation':
        return textIn(part, scope, evaluate);
      case 'if':
        return evaluateIf(part, span, scope, evaluate);
      case 'for':
        return evaluateFor(part, span, scope, evaluate);
    }
  });
  return chooseEach(values, span, scope, (texts) => textFrom(texts.map(textOf), span, scope));
}

function textFrom(texts: readonly (Text | undefined)[], span: Span, scope: Scope): Value {
  const known = texts.filter((text) => text !== undefined);
  const length = known.reduce((sum, text) => sum + text.text.length, 0);
  if (known.length < texts.length) return unknownAt(span, 'part of the text is not known');
  if (length > maxText) return unknownAt(span, 'the text is longer than any policy may be');
  if (!spendText(scope, length)) return exhausted(span);
  return { kind: 'string', ...join(known), span };
}

function evaluateIf(part: TemplateIf, span: Span, scope: Scope, evaluate: Evaluate): Value {
  const decided = conditionOf(part.condition, scope, evaluate);
  const inner = { ...scope, level: scope.level + 1 };
  const side = (ifTrue: boolean) => evaluateParts(ifTrue ? part.ifTrue : part.ifFalse, span, inner, evaluate);
  if (typeof decided === 'boolean') return side(decided);
  const branches = [
    { when: [decided], value: side(true) },
    { when: [{ ...decided, is: !decided.is }], value: side(false) },
  ];
  return choose(branches, span, scope);
}

function evaluateFor(part: TemplateFor, span: Span, scope: Scope, evaluate: Evaluate): Value {
  const elements = elementsOf(evaluate(part.collection, scope));
  if (elements === undefined) return { kind: 'string', ...hole(written(part.span)), span };
  const texts = elements.map(({ key, value }) => {
    const names = part.key === undefined ? {} : { [part.key]: key };
    const inner = bind({ ...scope, level: scope.level + 1 }, { ...names, [part.value]: value });
    return textOf(evaluateParts(part.body, span, inner, evaluate));
  });
  return texts.includes(undefined)
    ? { kind: 'string', ...hole(written(part.span)), span }
    : textFrom(texts, span, scope);
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.source === outer.source && inner.start >= outer.start && inner.end <= outer.end;
}
