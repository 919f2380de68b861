import type { Source } from '../model/source.ts';
import type { Hole, MapEntry, StringValue, Value } from '../model/value.ts';

/**
 * The holes of a raw policy: `{{BillingBucketName}}`, which whoever deploys it fills in, and `${BucketName}`, which a
 * template does. What IAM fills in itself, `${aws:username}` and the escapes `${*}`, `${?}` and `${$}`, is text: IAM's
 * own keys always have a colon.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function withPlaceholders(source: Source, tree: Value): Value {
  return /\{\{|\$\{|\\/.test(source.text) ? valueWith(tree) : tree;
}

const placeholder = /\{\{\s*([A-Za-z_][\w.-]*)\s*\}\}|\$\{([A-Za-z_]\w*)\}/g;

/** Trees without placeholders come back as they are. */
function valueWith(value: Value): Value {
  switch (value.kind) {
    case 'string':
      return stringWith(value);
    case 'list': {
      const items = value.items.map(valueWith);
      return items.some((item, index) => item !== value.items[index]) ? { ...value, items } : value;
    }
    case 'map': {
      const entries = value.entries.map(entryWith);
      return entries.some((entry, index) => entry !== value.entries[index]) ? { ...value, entries } : value;
    }
    default:
      return value;
  }
}

function entryWith(entry: MapEntry): MapEntry {
  const key = stringWith(entry.key);
  const value = valueWith(entry.value);
  return key === entry.key && value === entry.value ? entry : { key, value };
}

function stringWith(string: StringValue): StringValue {
  if (!string.text.includes('{')) return string;
  const holes = [...string.text.matchAll(placeholder)].map((match): Hole => {
    const [written, braced, dollar] = match;
    return { start: match.index, end: match.index + written.length, name: braced ?? dollar ?? '' };
  });
  return holes.length === 0 ? string : { ...string, holes };
}
