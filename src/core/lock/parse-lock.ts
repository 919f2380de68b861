import { AppError } from '../errors/app-error.ts';
import { type AccessLevel, accessLevels } from '../model/access.ts';
import type { Lock, LockedAction, LockedPolicy, LockedRole } from '../model/lock.ts';
import { type Source, positionAt } from '../model/source.ts';
import { valueAt } from '../model/value-at.ts';
import { parseJson } from '../parse/parse-json.ts';

/** Reads a lock file. Throws `invalid-lock`, with the place, for what `renderLock` would not have written. */
export function parseLock(source: Source): Lock {
  let json: unknown;
  try {
    json = JSON.parse(source.text);
  } catch {
    const [problem] = parseJson(source).problems;
    throw invalid(source, problem?.span.start ?? 0, problem?.message ?? 'It is not JSON.');
  }
  try {
    return lockOf(new Place('', json));
  } catch (error) {
    if (!(error instanceof Mismatch)) throw error;
    const { value } = parseJson(source);
    const at = value === undefined ? undefined : valueAt(value, error.pointer);
    throw invalid(source, at?.value.span.start ?? 0, error.message);
  }
}

function invalid(source: Source, offset: number, problem: string): AppError {
  const { line, column } = positionAt(source, offset);
  return new AppError('invalid-lock', `${source.file}:${line}:${column}: ${problem}`);
}

/** What is not as it must be, and where, as a JSON Pointer. */
class Mismatch extends Error {
  readonly pointer: string;

  constructor(pointer: string, message: string) {
    super(message);
    this.pointer = pointer;
  }
}

/** A value of the file with the way to it. */
class Place {
  readonly pointer: string;
  readonly value: unknown;

  constructor(pointer: string, value: unknown) {
    this.pointer = pointer;
    this.value = value;
  }

  refuse(expected: string): never {
    const name = this.pointer === '' ? 'The file' : `\`${this.pointer}\``;
    throw new Mismatch(this.pointer, `${name} must be ${expected}.`);
  }

  fields(): readonly (readonly [string, Place])[] {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return this.refuse('an object');
    return Object.entries(value).map(([key, field]) => [key, this.below(key, field)]);
  }

  field(name: string): Place {
    const found = this.fields().find(([key]) => key === name);
    return found === undefined ? this.refuse(`an object with \`${name}\``) : found[1];
  }

  items(): readonly Place[] {
    if (!Array.isArray(this.value)) return this.refuse('a list');
    return this.value.map((item: unknown, index) => this.below(String(index), item));
  }

  text(): string {
    return typeof this.value === 'string' ? this.value : this.refuse('a text');
  }

  oneOf<const T extends string | null>(allowed: readonly T[]): T {
    const found = allowed.find((one) => one === this.value);
    return found === undefined
      ? this.refuse(`one of ${allowed.map((one) => JSON.stringify(one)).join(', ')}`)
      : found;
  }

  private below(key: string, value: unknown): Place {
    return new Place(`${this.pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, value);
  }
}

function lockOf(place: Place): Lock {
  const reference = place.field('reference');
  return {
    schema: place.field('schema').oneOf(['roleproof/lock@1']),
    reference: {
      version: reference.field('version').text(),
      updatedAt: reference.field('updatedAt').text(),
    },
    roles: place.field('roles').items().map(roleOf),
  };
}

function roleOf(place: Place): LockedRole {
  return {
    name: place.field('name').text(),
    policies: place.field('policies').items().map(policyOf),
    unknown: textsOf(place.field('unknown')),
    actions: new Map(
      place
        .field('actions')
        .fields()
        .map(([id, action]) => [id, actionOf(action)]),
    ),
  };
}

function policyOf(place: Place): LockedPolicy {
  const version = place.field('version');
  return {
    kind: place.field('kind').oneOf(['inline', 'managed']),
    name: place.field('name').text(),
    version: version.value === null ? null : version.text(),
    allows: textsOf(place.field('allows')),
    denies: textsOf(place.field('denies')),
  };
}

function textsOf(place: Place): readonly string[] {
  return place.items().map((item) => item.text());
}

function actionOf(place: Place): LockedAction {
  return {
    level: place.field('level').oneOf<AccessLevel>(accessLevels),
    tier: place.field('tier').oneOf(['A', 'B', null]),
  };
}
