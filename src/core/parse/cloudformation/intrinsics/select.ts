import { type Intrinsic, argumentsOf } from '../intrinsic.ts';
import { isAllHoles, textOf } from '../text.ts';

/** `Fn::Select`: `[index from 0, list]`, the item. Items that are not there are not counted. */
export const select: Intrinsic = (argument, call) => {
  const [position, source] = argumentsOf(argument, 2) ?? [];
  if (position === undefined || source === undefined)
    return call.malformed('Fn::Select takes the index of an item, from 0, and a list');
  return call.each([call.evaluate(position), call.evaluate(source)], ([index, list]) => {
    const hidden = [index, list].find((value) => value?.kind === 'unknown');
    if (hidden?.kind === 'unknown') return call.unknown(hidden.reason);
    const text = index && textOf(index);
    if (text === undefined) return call.malformed('The index of Fn::Select is no number', position.span);
    if (text.holes.length > 0) return call.unknown('the index is only known when the stack is deployed');
    if (!/^[0-9]{1,9}$/.test(text.text))
      return call.malformed('The index of Fn::Select is no whole number from 0', position.span);
    if (list?.kind === 'string' && isAllHoles(list))
      return call.unknown('the list is only known when the stack is deployed');
    if (list?.kind !== 'list') return call.malformed('Fn::Select selects from a list', source.span);
    return call.each(list.items, (items) => {
      const present = items.filter((item) => item !== undefined);
      return present[Number(text.text)] ?? call.unknown(`the list has no item ${text.text}, counted from 0`);
    });
  });
};
