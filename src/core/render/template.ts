import { AppError } from '../errors/app-error.ts';
import type { StringValue, Value } from '../model/value.ts';

/** What a deployment fills in: the value of a `{{Name}}`, asked for under that name. */
export interface Input {
  readonly kind: 'external-id' | 'buckets' | 'text';
  readonly name: string;
}

/** Where an input stands in a text, and how the canonical text writes it there. */
export interface Placeholder extends Input {
  readonly written: string;
}

/** A stretch of a text: its letters, the partition of the account, or what an input says. */
export type Part = string | { readonly kind: 'partition' } | Placeholder;

/** A policy on its way into another form: what is known to the letter, and what the deployment fills in. */
export type Template =
  | { readonly kind: 'text'; readonly parts: readonly Part[] }
  /** One text for each bucket: a prefix (with the partition), the name of the bucket, and the rest. */
  | { readonly kind: 'each'; readonly input: Placeholder; readonly rest: string }
  /** A number, a boolean or null, as JSON writes it. */
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Template[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [string, Template])[] };

/** What is known of the inputs while rendering; what is not said stays for the deployment. */
export interface Values {
  readonly externalId?: string | undefined;
  /** Names of buckets; empty: not said. */
  readonly buckets: readonly string[];
}

const anyPartition = 'arn:aws:';
const bucketPrefix = 'arn:aws:s3:::';

/** The inputs of some policies in the order in which they come up, each once. */
export function inputsOf(trees: readonly Value[]): readonly Input[] {
  const found = new Map<string, Input>();
  for (const { string, keys } of trees.flatMap((tree) => stringsOf(tree, [])))
    for (const { name } of string.holes) {
      const kind = kindOf(string, keys);
      const before = found.get(name);
      // A name that is the bucket of one ARN and something else elsewhere is no list.
      found.set(name, { kind: before === undefined || before.kind === kind ? kind : 'text', name });
    }
  return [...found.values()];
}

/** A policy of JSON as a template: values that are known put in, `aws` in ARNs left to the deployment's partition. */
export function templateOf(tree: Value, inputs: readonly Input[], values: Values): Template {
  const byName = new Map(inputs.map((input) => [input.name, input]));
  return convert(tree);

  function convert(value: Value): Template {
    switch (value.kind) {
      case 'string':
        return expanded(value)[0] ?? { kind: 'text', parts: [] };
      case 'list':
        return {
          kind: 'list',
          items: value.items.flatMap((item) => (item.kind === 'string' ? expanded(item) : [convert(item)])),
        };
      case 'map':
        return {
          kind: 'map',
          entries: value.entries.map(({ key, value: inner }) => [nameOf(key), element(inner)] as const),
        };
      case 'number':
      case 'boolean':
        return { kind: 'plain', text: value.text };
      case 'null':
        return { kind: 'plain', text: 'null' };
      case 'choice':
      case 'unknown':
        throw new AppError(
          'role-not-read',
          'A canonical policy holds what cannot be told before deployment.',
        );
    }
  }

  /** A lone text of which there are several becomes a list. */
  function element(value: Value): Template {
    if (value.kind !== 'string') return convert(value);
    const texts = expanded(value);
    return texts.length > 1 ? { kind: 'list', items: texts } : convert(value);
  }

  function expanded(string: StringValue): readonly Template[] {
    const parts = partsOf(string, byName);
    const buckets = parts.find((part) => typeof part !== 'string' && part.kind === 'buckets');
    if (buckets !== undefined && typeof buckets !== 'string' && buckets.kind === 'buckets') {
      const rest = string.text.slice(string.holes[0]?.end);
      return values.buckets.length === 0
        ? [{ kind: 'each', input: buckets, rest }]
        : values.buckets.map((bucket) => ({
            kind: 'text',
            parts: ['arn:', { kind: 'partition' }, `:s3:::${bucket}${rest}`],
          }));
    }
    const { externalId } = values;
    return [
      {
        kind: 'text',
        parts: joined(
          parts.map((part) =>
            typeof part !== 'string' && part.kind === 'external-id' && externalId !== undefined
              ? externalId
              : part,
          ),
        ),
      },
    ];
  }
}

/** Parts as one text; `write` says what stands for what the deployment fills in. */
export function textOf(parts: readonly Part[], write: (hole: Exclude<Part, string>) => string): string {
  return parts.map((part) => (typeof part === 'string' ? part : write(part))).join('');
}

function partsOf(string: StringValue, byName: ReadonlyMap<string, Input>): readonly Part[] {
  const parts: Part[] = [];
  const { text, holes } = string;
  let last = 0;
  if (text.startsWith(anyPartition) && (holes[0]?.start ?? text.length) >= anyPartition.length) {
    parts.push('arn:', { kind: 'partition' });
    last = anyPartition.length - 1;
  }
  for (const { start, end, name } of holes) {
    parts.push(text.slice(last, start), {
      ...(byName.get(name) ?? { kind: 'text', name }),
      written: text.slice(start, end),
    });
    last = end;
  }
  return joined([...parts, text.slice(last)]);
}

/** Without empty texts, and no two texts in a row. */
function joined(parts: readonly Part[]): readonly Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const before = result.at(-1);
    if (part === '') continue;
    if (typeof part === 'string' && typeof before === 'string') result[result.length - 1] = before + part;
    else result.push(part);
  }
  return result;
}

function kindOf({ text, holes }: StringValue, keys: readonly string[]): Input['kind'] {
  const key = keys.at(-1)?.toLowerCase();
  if (key === 'sts:externalid' && holes.length === 1 && holes[0]?.end === text.length && holes[0].start === 0)
    return 'external-id';
  const isResource = key === 'resource' || key === 'notresource';
  const [bucket] = holes;
  return isResource &&
    bucket !== undefined &&
    holes.length === 1 &&
    text.startsWith(bucketPrefix) &&
    bucket.start === bucketPrefix.length &&
    /^(\/.*)?$/s.test(text.slice(bucket.end))
    ? 'buckets'
    : 'text';
}

interface Found {
  readonly string: StringValue;
  readonly keys: readonly string[];
}

function stringsOf(value: Value, keys: readonly string[]): readonly Found[] {
  if (value.kind === 'string') return [{ string: value, keys }];
  if (value.kind === 'list') return value.items.flatMap((item) => stringsOf(item, keys));
  if (value.kind !== 'map') return [];
  return value.entries.flatMap((entry) => stringsOf(entry.value, [...keys, entry.key.text]));
}

function nameOf(key: StringValue): string {
  if (key.holes.length === 0) return key.text;
  throw new AppError(
    'not-renderable',
    `The name \`${key.text}\` has a placeholder in it, which only values may have.`,
  );
}
