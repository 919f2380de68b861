import type { ChoiceValue, Value } from '../../../model/value.ts';
import { jsonTextOf } from '../../json-text.ts';
import type { Call, Intrinsic } from '../intrinsic.ts';

/**
 * `Fn::ToJsonString`: a list or map as JSON text, one text for each combination of the branches in it. What is hidden
 * from its structure makes the whole text unknown.
 */
export const toJsonString: Intrinsic = (argument, call) => {
  const value = call.evaluate(argument);
  if (value?.kind !== 'list' && value?.kind !== 'map' && value?.kind !== 'choice')
    return call.unknown('what becomes JSON is no known list or map');
  return jsonOf(value, argument.span.end - argument.span.start, call);
};

function jsonOf(value: Value | undefined, length: number, call: Call): Value | undefined {
  const choices: ChoiceValue[] = [];
  if (value !== undefined) collectChoices(value, choices);
  if (value !== undefined && choices.length > 0) {
    if (length > maxLength) return call.unknown('it is longer than any policy may be');
    return call.each(choices, (chosen) =>
      jsonOf(withChosen(value, new Map(choices.map((each, index) => [each, chosen[index]]))), length, call),
    );
  }
  const text = value && jsonTextOf(value);
  return text === undefined
    ? call.unknown('part of what becomes JSON is only known when the stack is deployed')
    : call.string(text);
}

/** What is written longer than this is not written again for each branch. */
const maxLength = 1 << 16;

function collectChoices(value: Value, into: ChoiceValue[]): void {
  if (value.kind === 'list') for (const item of value.items) collectChoices(item, into);
  else if (value.kind === 'map') for (const entry of value.entries) collectChoices(entry.value, into);
  else if (value.kind === 'choice') into.push(value);
}

/** The value with what was chosen in the place of each choice. */
function withChosen(value: Value, chosen: ReadonlyMap<Value, Value | undefined>): Value | undefined {
  if (value.kind === 'list')
    return { ...value, items: value.items.flatMap((item) => withChosen(item, chosen) ?? []) };
  if (value.kind !== 'map') return value.kind === 'choice' ? chosen.get(value) : value;
  const entries = value.entries.flatMap((entry) => {
    const made = withChosen(entry.value, chosen);
    return made === undefined ? [] : [{ ...entry, value: made }];
  });
  return { ...value, entries };
}
