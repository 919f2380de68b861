import type { Intrinsic } from '../intrinsic.ts';
import { jsonTextOf } from '../../json-text.ts';

/** `Fn::ToJsonString`: a list or map as JSON text. What is hidden from its structure makes the whole text unknown. */
export const toJsonString: Intrinsic = (argument, call) => {
  const value = call.evaluate(argument);
  if (value?.kind !== 'list' && value?.kind !== 'map')
    return call.unknown('what becomes JSON is no known list or map');
  const text = jsonTextOf(value);
  return text === undefined
    ? call.unknown('part of what becomes JSON is only known when the stack is deployed')
    : call.string(text);
};
