import type { StringValue, UnknownValue, Value } from '../../../model/value.ts';
import { type Call, type Intrinsic, argumentsOf } from '../intrinsic.ts';
import { type Text, hole, isAllHoles, itemOf, join, listOfItem, textOf } from '../text.ts';

/** `Fn::Join`: `[delimiter, list]`. What is not there is skipped, a hidden item or list is a hole. */
export const fnJoin: Intrinsic = (argument, call) => {
  const [delimiter, list] = argumentsOf(argument, 2) ?? [];
  if (delimiter?.kind !== 'string' || list === undefined)
    return call.malformed('Fn::Join takes a delimiter and a list of texts');
  return call.each([call.evaluate(list)], ([items]) => {
    if (items?.kind === 'list') return call.each(items.items, (texts) => joined(texts, delimiter, call));
    if (items?.kind === 'unknown') return call.string(hiddenList(items));
    if (items?.kind === 'string' && isAllHoles(items)) return call.string(items, call.span);
    return call.malformed('The second argument of Fn::Join is no list of texts');
  });
};

/** All items of a list that only a deployment knows, together. */
function hiddenList({ list, expression }: UnknownValue): Text {
  return list === undefined ? hole(expression) : itemOf(list, hole(list));
}

/** The items of a list parameter together, however many they are; its default is those of the items. */
export function joinedItems(list: string, items: readonly Text[], delimiter: string): Text {
  const defaults = items.flatMap((item) => item.holes[0]?.default ?? []);
  return itemOf(list, hole(list, defaults.length < items.length ? undefined : defaults.join(delimiter)));
}

function joined(items: readonly (Value | undefined)[], delimiter: StringValue, call: Call): Value {
  const texts: StringValue[] = [];
  for (const item of items) {
    if (item === undefined) continue;
    const text = item.kind === 'unknown' ? hiddenList(item) : textOf(item);
    if (text === undefined)
      return call.malformed('Fn::Join joins texts; an item of the list is none', item.span);
    texts.push(item.kind === 'string' ? item : { kind: 'string', ...text, span: item.span });
  }
  const [list, ...others] = new Set(texts.map(listOfItem));
  if (list !== undefined && others.length === 0)
    return call.string(joinedItems(list, texts, delimiter.text), call.span);
  return call.string(join(texts, delimiter.text), call.span, () =>
    texts.flatMap((text, index) => [
      ...(index === 0 ? [] : call.piecesOf(delimiter)),
      ...call.piecesOf(text),
    ]),
  );
}
