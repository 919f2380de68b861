import type { Value } from '../../../model/value.ts';
import { isAllHoles, segmentsAt } from '../../cloudformation/text.ts';
import { parseEmbeddedJson } from '../../embedded-json.ts';
import { jsonTextOf } from '../../json-text.ts';
import { byKey } from '../elements.ts';
import type { TerraformFunction } from '../terraform-function.ts';

/** Functions between values and JSON. A policy in `jsonencode` is read where it is written, not from this text. */
export const jsonFunctions: Readonly<Record<string, TerraformFunction>> = {
  jsondecode: ([text], call) =>
    call.each([text ?? call.unknown()], ([json]) => {
      if (json?.kind !== 'string' || isAllHoles(json) || !call.spend(json.text.length / 16))
        return call.unknown();
      const { value, problems } = parseEmbeddedJson(call.span.source, segmentsAt(json, call.span));
      return value === undefined || problems.length > 0 ? call.unknown('its JSON cannot be read') : value;
    }),
  jsonencode: ([value], call) =>
    call.each([value ?? call.unknown()], ([known]) => {
      const text = known && jsonTextOf(inKeyOrder(known));
      // Of items of a list that is hidden there may be any number.
      const isOpen = text?.holes.some(({ list }) => list !== undefined) !== false;
      return isOpen ? call.unknown() : call.string(text);
    }),
};

/** Maps have no order of their own: keys are written in order. */
function inKeyOrder(value: Value): Value {
  if (value.kind === 'list') return { ...value, items: value.items.map(inKeyOrder) };
  if (value.kind !== 'map') return value;
  const entries = byKey(value.entries).map((entry) => ({ ...entry, value: inKeyOrder(entry.value) }));
  return { ...value, entries };
}
