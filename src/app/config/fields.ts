import { nearestName } from '../../core/iam/nearest-name.ts';
import type { ParseProblem } from '../../core/model/policy.ts';
import type { Span } from '../../core/model/source.ts';
import type { MapValue, Value } from '../../core/model/value.ts';

/**
 * Reads one config and collects everything that is wrong with it, so that the user sees all problems at once. Each
 * method takes a value and where it stands (`roles.payer.inline`), and gives a value or undefined after a problem.
 */
export class FieldReader {
  readonly problems: ParseProblem[] = [];

  problem(at: { readonly span: Span }, message: string): undefined {
    this.problems.push({ span: at.span, message });
    return undefined;
  }

  /** The fields of a mapping; a key that is not among `known` or stands twice is a problem. */
  fields(value: Value, where: string, known: readonly string[]): ReadonlyMap<string, Value> {
    const fields = new Map<string, Value>();
    for (const { key, value: field } of this.map(value, where)?.entries ?? []) {
      if (!known.includes(key.text)) {
        const nearest = nearestName(key.text, known);
        const advice =
          nearest === undefined ? `known keys: ${known.join(', ')}` : `did you mean \`${nearest}\`?`;
        this.problem(key, `${inside(where)}unknown key \`${key.text}\`; ${advice}`);
      } else if (fields.has(key.text)) this.problem(key, `${inside(where)}\`${key.text}\` is given twice`);
      else fields.set(key.text, field);
    }
    return fields;
  }

  /** The entries of a mapping whose keys are free; a key given twice is a problem. */
  entries(value: Value, where: string): ReadonlyMap<string, Value> {
    const entries = new Map<string, Value>();
    for (const { key, value: entry } of this.map(value, where)?.entries ?? []) {
      if (entries.has(key.text)) this.problem(key, `${inside(where)}\`${key.text}\` is given twice`);
      else entries.set(key.text, entry);
    }
    return entries;
  }

  items(value: Value, where: string): readonly Value[] {
    if (value.kind === 'list') return value.items;
    this.problem(value, `${inside(where)}must be a list`);
    return [];
  }

  text(value: Value, where: string): string | undefined {
    if (value.kind === 'string' && value.text !== '') return value.text;
    // An account id or a date written without quotes is what its digits say.
    if (value.kind === 'number') return value.text;
    return this.problem(value, `${inside(where)}must be a text`);
  }

  texts(value: Value, where: string): readonly string[] {
    const items = value.kind === 'list' ? value.items : [value];
    return items.flatMap((item) => this.text(item, where) ?? []);
  }

  oneOf<const T extends string>(value: Value, where: string, allowed: readonly T[]): T | undefined {
    const text = value.kind === 'string' ? value.text : value.kind === 'boolean' ? value.text : '';
    const found = allowed.find((one) => one === text);
    return found ?? this.problem(value, `${inside(where)}must be one of ${allowed.join(', ')}`);
  }

  whole(value: Value, where: string, low: number, high: number): number | undefined {
    if (value.kind === 'number' && Number.isInteger(value.value) && value.value >= low && value.value <= high)
      return value.value;
    return this.problem(value, `${inside(where)}must be a whole number from ${low} to ${high}`);
  }

  /** A path inside the folder of the config, with `/`. */
  path(value: Value, where: string): string | undefined {
    const text = this.text(value, where);
    if (text === undefined) return undefined;
    if (/^([/\\]|[A-Za-z]:)/.test(text) || text.split(/[/\\]/).includes('..'))
      return this.problem(value, `${inside(where)}must be a path inside the folder of the config`);
    return text.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '');
  }

  paths(value: Value, where: string): readonly string[] {
    const items = value.kind === 'list' ? value.items : [value];
    return items.flatMap((item) => this.path(item, where) ?? []);
  }

  private map(value: Value, where: string): MapValue | undefined {
    return value.kind === 'map' ? value : this.problem(value, `${inside(where)}must be a mapping`);
  }
}

function inside(where: string): string {
  return where === '' ? '' : `${where}: `;
}
