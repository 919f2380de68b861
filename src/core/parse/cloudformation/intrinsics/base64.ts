import type { Intrinsic } from '../intrinsic.ts';
import { hole, literal, textOf } from '../text.ts';

/** `Fn::Base64`: the text in UTF-8 and Base64; a hole where part of it is only known to a deployment. */
export const base64: Intrinsic = (argument, call) =>
  call.each([call.evaluate(argument)], ([value]) => {
    if (value?.kind === 'unknown') return call.unknown(value.reason);
    const text = value && textOf(value);
    if (text === undefined) return call.malformed('Fn::Base64 takes a text');
    if (text.holes.length > 0) return call.string(hole(`Fn::Base64 ${text.text}`));
    return call.string(literal(encoded(text.text)));
  });

function encoded(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}
