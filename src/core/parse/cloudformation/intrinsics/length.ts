import type { Intrinsic } from '../intrinsic.ts';
import { isAllHoles, listOfItem } from '../text.ts';

/** `Fn::Length`: how many items a list has. */
export const length: Intrinsic = (argument, call) =>
  call.each([call.evaluate(argument)], ([list]) => {
    if (list?.kind === 'unknown') return call.unknown(list.reason);
    if (list?.kind === 'string' && isAllHoles(list))
      return call.unknown('the list is only known when the stack is deployed');
    if (list?.kind !== 'list') return call.malformed('Fn::Length takes a list');
    if (list.items.some((item) => item.kind === 'string' && listOfItem(item) !== undefined))
      return call.unknown('the list is only known when the stack is deployed');
    return call.each(list.items, (items) => {
      const value = items.filter((item) => item !== undefined).length;
      return { kind: 'number', value, text: String(value), span: call.span };
    });
  });
