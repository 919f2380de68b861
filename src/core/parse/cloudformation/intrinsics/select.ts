import type { Value } from '../../../model/value.ts';
import { type Call, type Intrinsic, argumentsOf } from '../intrinsic.ts';
import { hole, isAllHoles, itemOf, listOfItem, textOf } from '../text.ts';

/** `Fn::Select`: `[index from 0, list]`, the item. Items that are not there are not counted. */
export const select: Intrinsic = (argument, call) => {
  const [position, source] = argumentsOf(argument, 2) ?? [];
  if (position === undefined || source === undefined)
    return call.malformed('Fn::Select takes the index of an item, from 0, and a list');
  return call.each([call.evaluate(position), call.evaluate(source)], ([index, list]) => {
    if (index?.kind === 'unknown') return call.unknown(index.reason);
    if (list?.kind === 'unknown' && list.list === undefined) return call.unknown(list.reason);
    const text = index && textOf(index);
    if (text === undefined) return call.malformed('The index of Fn::Select is no number', position.span);
    if (text.holes.length > 0) return call.unknown('the index is only known when the stack is deployed');
    if (!/^[0-9]{1,9}$/.test(text.text))
      return call.malformed('The index of Fn::Select is no whole number from 0', position.span);
    if (list?.kind === 'string' && isAllHoles(list))
      return call.unknown('the list is only known when the stack is deployed');
    if (list?.kind === 'unknown') return itemAt(list.list, text.text, undefined, call);
    if (list?.kind !== 'list') return call.malformed('Fn::Select selects from a list', source.span);
    return call.each(list.items, (items) => {
      const present = items.filter((item) => item !== undefined);
      const item = present[Number(text.text)];
      const [first] = present;
      const parameter = first?.kind === 'string' ? listOfItem(first) : undefined;
      if (parameter !== undefined) return itemAt(parameter, text.text, item, call);
      return item ?? call.unknown(`the list has no item ${text.text}, counted from 0`);
    });
  });
};

/** One item of a list parameter; `item` is what its default has there. */
function itemAt(list = '', index: string, item: Value | undefined, call: Call): Value {
  const given = item?.kind === 'string' ? item.holes[0]?.default : undefined;
  return call.string(itemOf(list, hole(`${list}[${index}]`, given)));
}
