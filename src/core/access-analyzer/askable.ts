import { type MapValue, type StringValue, type Value, entryOf } from '../model/value.ts';

/** What is there of a value in the deployment at hand; undefined: nothing. */
type Present = (value: Value) => Value | undefined;

/**
 * Whether a stand-in for what is hidden of a statement leaves it its meaning. An Effect, an excepted action, who is let
 * in and what is demanded decide what other places of the statement mean, so that a guess would raise false alarms there.
 */
export function isAskable(statement: Value, present: Present): boolean {
  if (statement.kind === 'unknown') return false;
  if (statement.kind !== 'map') return true;
  const of = (element: string): Value | undefined => {
    const value = entryOf(statement, element)?.value;
    return value === undefined ? undefined : present(value);
  };
  return (
    !hides(of('Effect'), present) &&
    !hides(of('NotAction'), present) &&
    !hides(of('NotPrincipal'), present) &&
    isPrincipalShown(of('Principal'), present) &&
    isConditionShown(of('Condition'), present)
  );
}

/** Whether a value, or an item of it, is hidden from end to end. */
function hides(value: Value | undefined, present: Present): boolean {
  if (value === undefined) return false;
  if (value.kind === 'list')
    return value.items.some((item) => hides(item.kind === 'list' ? undefined : present(item), present));
  return value.kind === 'unknown' || (value.kind === 'string' && isHiddenWhole(value));
}

function isPrincipalShown(value: Value | undefined, present: Present): boolean {
  if (value?.kind !== 'map') return !hides(value, present);
  return value.entries.every(({ key, value: names }) => {
    const shown = present(names);
    if (key.holes.length > 0 || shown?.kind === 'unknown') return false;
    // Which provider it is decides which conditions it has to have.
    if (key.text === 'Federated') return !hidesResource(shown, present);
    return shown?.kind !== 'list' || shown.items.every((item) => present(item)?.kind !== 'unknown');
  });
}

function hidesResource(value: Value | undefined, present: Present): boolean {
  if (value?.kind === 'list')
    return value.items.some((item) =>
      hidesResource(item.kind === 'list' ? undefined : present(item), present),
    );
  if (value?.kind !== 'string') return value?.kind === 'unknown';
  const resource = value.text.search(/(?:oidc|saml)-provider\//);
  return value.holes.some(({ start }) => start === 0 || (resource !== -1 && start > resource));
}

function isConditionShown(value: Value | undefined, present: Present): boolean {
  if (value?.kind !== 'map') return value?.kind !== 'unknown';
  return value.entries.every(({ key: operator, value: block }) => {
    const keys = present(block);
    if (operator.holes.length > 0 || keys?.kind === 'unknown') return false;
    return keys?.kind !== 'map' || areKeysShown(keys);
  });
}

function areKeysShown(keys: MapValue): boolean {
  return keys.entries.every(({ key }) => !isHiddenWhole(key));
}

function isHiddenWhole({ text, holes }: StringValue): boolean {
  const [hole] = holes;
  return hole !== undefined && hole.start === 0 && hole.end === text.length;
}
