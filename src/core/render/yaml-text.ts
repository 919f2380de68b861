/** A value of a CloudFormation template in YAML. */
export type Yaml =
  | string
  | number
  | boolean
  | { readonly kind: 'call'; readonly name: string; readonly argument: Yaml }
  /** What stands in YAML as it does in JSON: a number or null. */
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'map'; readonly entries: readonly YamlEntry[] }
  | readonly Yaml[];

export interface YamlEntry {
  readonly key: string;
  readonly value: Yaml;
  /** A comment above it. */
  readonly why?: string | undefined;
}

/** An intrinsic function in its short form, `!Ref`. */
export function call(name: string, argument: Yaml): Yaml {
  return { kind: 'call', name, argument };
}

/** A map from its entries in order; what is undefined is left out. */
export function mapOf(entries: Readonly<Record<string, Yaml | undefined>>): Yaml & { kind: 'map' } {
  return {
    kind: 'map',
    entries: Object.entries(entries).flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }])),
  };
}

/** The text of a whole file, two spaces a level. */
export function yamlText(value: Yaml): string {
  return `${linesOf(value).join('\n')}\n`;
}

const widest = 100;

function linesOf(value: Yaml): readonly string[] {
  if (typeof value !== 'object') return [scalar(value, false)];
  if (isList(value)) {
    if (value.length === 0) return ['[]'];
    return value.flatMap((item) => indented('- ', linesOf(item)));
  }
  if (value.kind === 'plain') return [value.text];
  if (value.kind === 'map')
    return value.entries.length === 0 ? ['{}'] : value.entries.flatMap((entry) => entryLines(entry));
  const short = flow(value);
  if (short !== undefined) return [short];
  // A tag stands on the line of its key; what it tags follows below.
  return [`!${value.name}`, ...linesOf(value.argument)];
}

function entryLines({ key, value, why }: YamlEntry): readonly string[] {
  const comment = why === undefined ? [] : wrapped(why);
  const name = `${scalar(key, false)}:`;
  const short = flow(value);
  if (short !== undefined) return [...comment, `${name} ${short}`];
  const [first = '', ...rest] = linesOf(value);
  const isCall = typeof value === 'object' && !isList(value) && value.kind === 'call';
  return isCall
    ? [...comment, `${name} ${first}`, ...rest.map((line) => `  ${line}`)]
    : [...comment, name, ...[first, ...rest].map((line) => `  ${line}`)];
}

/** One line for what has no lines of its own; undefined where it needs some. */
function flow(value: Yaml): string | undefined {
  if (typeof value !== 'object') return scalar(value, false);
  if (isList(value)) return value.length === 0 ? '[]' : undefined;
  if (value.kind === 'plain') return value.text;
  if (value.kind === 'map') return value.entries.length === 0 ? '{}' : undefined;
  const { name, argument } = value;
  if (typeof argument !== 'object') return `!${name} ${scalar(argument, false)}`;
  if (!isList(argument)) return undefined;
  const items = argument.map(flowItem);
  const line = `!${name} [${items.join(', ')}]`;
  return items.includes(undefined) || line.length > widest - 30 ? undefined : line;
}

function flowItem(value: Yaml): string | undefined {
  if (typeof value !== 'object') return scalar(value, true);
  if (isList(value) || value.kind !== 'call') return undefined;
  if (typeof value.argument === 'object') return flow(value);
  return `!${value.name} ${scalar(value.argument, true)}`;
}

function indented(first: string, lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => (index === 0 ? first : '  ') + line);
}

/** A plain scalar where no reader of YAML 1.1 or 1.2 could take it for anything but this text; else in quotes. */
function scalar(value: string | number | boolean, isInFlow: boolean): string {
  if (typeof value !== 'string') return String(value);
  const isPlain =
    /^[A-Za-z/][\w./*-]*(?:::?[\w./*-]+)*:?\*?$/.test(value) &&
    !value.endsWith(':') &&
    !/^(?:true|false|yes|no|on|off|y|n|null)$/i.test(value) &&
    !(isInFlow && !/^[\w:./-]+$/.test(value));
  if (isPlain) return value;
  if (/^[\x20-\x7e]*$/.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return `"${Array.from(value, escaped).join('')}"`;
}

function escaped(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  if (/^[\x20-\x7e]$/.test(character)) return character;
  return `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`;
}

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < widest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`# ${word}`);
  }
  return lines;
}

function isList(value: Yaml): value is readonly Yaml[] {
  return Array.isArray(value);
}
