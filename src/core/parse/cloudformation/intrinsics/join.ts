import type { StringValue, Value } from '../../../model/value.ts';
import { type Call, type Intrinsic, argumentsOf } from '../intrinsic.ts';
import { hole, isAllHoles, join, textOf } from '../text.ts';

/** `Fn::Join`: `[delimiter, list]`. What is not there is skipped, a hidden item or list is a hole. */
export const fnJoin: Intrinsic = (argument, call) => {
  const [delimiter, list] = argumentsOf(argument, 2) ?? [];
  if (delimiter?.kind !== 'string' || list === undefined)
    return call.malformed('Fn::Join takes a delimiter and a list of texts');
  return call.each([call.evaluate(list)], ([items]) => {
    if (items?.kind === 'list') return call.each(items.items, (texts) => joined(texts, delimiter, call));
    if (items?.kind === 'unknown') return call.string(hole(items.expression));
    if (items?.kind === 'string' && isAllHoles(items)) return call.string(items, call.span);
    return call.malformed('The second argument of Fn::Join is no list of texts');
  });
};

function joined(items: readonly (Value | undefined)[], delimiter: StringValue, call: Call): Value {
  const texts: StringValue[] = [];
  for (const item of items) {
    if (item === undefined) continue;
    const text = item.kind === 'unknown' ? hole(item.expression) : textOf(item);
    if (text === undefined)
      return call.malformed('Fn::Join joins texts; an item of the list is none', item.span);
    texts.push(item.kind === 'string' ? item : { kind: 'string', ...text, span: item.span });
  }
  return call.string(join(texts, delimiter.text), call.span, () =>
    texts.flatMap((text, index) => [
      ...(index === 0 ? [] : call.piecesOf(delimiter)),
      ...call.piecesOf(text),
    ]),
  );
}
