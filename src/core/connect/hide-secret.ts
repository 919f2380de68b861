/** A text that is too short says nothing of the secret it may be the beginning of. */
const telling = 6;

/** A text without a secret, as it is, as an address carries it, and as far as a cut left it. */
export function hideIn(text: string, secret: string): string {
  if (secret === '') return text;
  const encoded = encodeURIComponent(secret);
  let hidden = text.replaceAll(secret, '***').replaceAll(encoded, '***');
  if (!hidden.includes('…')) return hidden;
  for (let length = secret.length - 1; length >= telling; length -= 1)
    hidden = hidden.replaceAll(`${secret.slice(0, length)}…`, '***…');
  return hidden;
}

/** Plain data (texts, numbers, lists, records, maps) in which no text holds a secret any more. */
export function hideSecret<Data>(data: Data, secret: string): Data {
  return hidden(data) as Data;

  function hidden(value: unknown): unknown {
    if (typeof value === 'string') return hideIn(value, secret);
    if (Array.isArray(value)) return value.map(hidden);
    if (value instanceof Map) return new Map([...value].map(([key, item]) => [hidden(key), hidden(item)]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [hideIn(key, secret), hidden(item)]),
    );
  }
}
