import type { Span } from '../../../model/source.ts';
import type { Value } from '../../../model/value.ts';
import { type Call, type Intrinsic, argumentsOf } from '../intrinsic.ts';
import { entriesOf } from '../template.ts';
import { type Text, hole, join, textOf, filledByDefaults } from '../text.ts';

/**
 * `Fn::FindInMap`: `[map, first key, second key]`, and `{DefaultValue: …}` with the language extensions. With keys that
 * only a deployment knows, what they find is a hole; its default is found by the defaults of the keys.
 */
export const findInMap: Intrinsic = (argument, call) => {
  const all = argumentsOf(argument, 3, 4);
  const fallback = all?.[3] && entriesOf(all[3]).get('DefaultValue');
  if (all === undefined || (all.length === 4 && fallback === undefined))
    return call.malformed('Fn::FindInMap takes the name of a mapping and two keys');
  return call.each(
    all.slice(0, 3).map((key) => call.evaluate(key)),
    (values) => {
      const unknown = values.find((value) => value?.kind === 'unknown');
      if (unknown?.kind === 'unknown') return call.unknown(unknown.reason);
      const keys = values.flatMap((value) => (value === undefined ? [] : (textOf(value) ?? [])));
      if (keys.length < 3) return call.malformed('The keys of Fn::FindInMap are no texts');
      if (keys.some((key) => key.holes.length > 0)) return hidden(keys, fallback, call);
      const found = lookUp(
        keys.map((key) => key.text),
        call,
      );
      if (found !== undefined) return placed(found, call.span);
      if (fallback !== undefined) return call.evaluate(fallback);
      const path = keys.map((key) => key.text).join('.');
      if (call.template.isComplete) return call.malformed(`The Mappings section has no ${path}`);
      return call.unknown(`the Mappings section has no ${path}`);
    },
  );
};

function lookUp([map = '', first = '', second = '']: readonly string[], call: Call): Value | undefined {
  return entriesOf(entriesOf(call.template.mappings.get(map)).get(first)).get(second);
}

/** Lists are found in a mapping as well as texts; where the map itself has one, what is found may be either. */
function hidden(keys: readonly Text[], fallback: Value | undefined, call: Call): Value {
  const written = join(keys, '.').text;
  const values = [...(call.template.mappings.get(keys[0]?.text ?? '')?.entries ?? [])].flatMap((first) => [
    ...entriesOf(first.value).values(),
  ]);
  if (fallback !== undefined || values.length === 0 || !values.every(textOf))
    return call.unknown(`which value ${written} finds is only known when the stack is deployed`);
  const defaults = keys.flatMap((key) => filledByDefaults(key) ?? []);
  const found = defaults.length === keys.length ? lookUp(defaults, call) : undefined;
  return call.string(hole(written, found && textOf(found)?.text));
}

/** A value of a mapping stands where it is used. */
function placed(value: Value, span: Span): Value {
  if (value.kind !== 'list') return { ...value, span };
  return { ...value, items: value.items.map((item) => ({ ...item, span })), span };
}
