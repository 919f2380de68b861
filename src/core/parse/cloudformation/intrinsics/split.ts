import { type Intrinsic, argumentsOf } from '../intrinsic.ts';
import { isAllHoles, split, textOf } from '../text.ts';

/**
 * `Fn::Split`: `[delimiter, text]`, a list of the parts. Holes are taken not to hold the delimiter, unless the text is
 * nothing but holes: then only a deployment knows how many parts there are.
 */
export const fnSplit: Intrinsic = (argument, call) => {
  const [delimiter, source] = argumentsOf(argument, 2) ?? [];
  if (delimiter?.kind !== 'string' || delimiter.text === '' || source === undefined)
    return call.malformed('Fn::Split takes a delimiter that is not empty and the text to split');
  return call.each([call.evaluate(source)], ([value]) => {
    if (value?.kind === 'unknown') return value;
    const text = value && textOf(value);
    if (value === undefined || text === undefined)
      return call.malformed('The second argument of Fn::Split is no text', source.span);
    const parts = split(text, delimiter.text);
    if (parts.length === 1 && isAllHoles(text)) {
      const names = text.holes.map((each) => each.name).join(', ');
      return call.unknown(`how ${names} splits is only known when the stack is deployed`, value.span);
    }
    return {
      kind: 'list',
      items: parts.map((part) => ({ kind: 'string', ...part, span: value.span })),
      span: value.span,
    };
  });
};
