import type { AccessLevel } from '../model/access.ts';
import { adjudicatedLevels } from './access-level-overrides.ts';
import { type PackedHeader, type PackedService, packedFormat } from './packed-reference.ts';
import type { Action, ActionResource, ConditionKey, Reference, Service } from './reference.ts';

/**
 * The service reference from its packed text (see packed-reference.ts). A service is parsed when it is first asked
 * for; its actions have the access levels that `levelsOf` says, by default those of access-level-overrides.ts, and
 * else those that AWS documents. Throws when the text is not what `npm run pack-reference` writes.
 */
export function unpackReference(packed: string, levelsOf: LevelsOf = adjudicatedLevels): Reference {
  const header = readHeader(packed);
  const lines = linesOf(packed, header);
  const services = new Map<string, Service>();
  return {
    version: header.version,
    updatedAt: header.updatedAt,
    prefixes: [...lines.keys()],
    globalConditionKeys: unpackConditionKeys(header.globalConditionKeys, header),
    prefixesOfArns: (segment) => linesWith(`:${segment}:`, packed, lines),
    service(prefix) {
      const lower = prefix.toLowerCase();
      const known = services.get(lower);
      const line = lines.get(lower);
      if (known !== undefined || line === undefined) return known;
      const service = unpackService(lower, line, { packed, header, levelsOf });
      services.set(lower, service);
      return service;
    },
  };
}

function linesWith(text: string, packed: string, lines: ReadonlyMap<string, Line>): readonly string[] {
  const found: string[] = [];
  let hit = packed.indexOf(text, packed.indexOf('\n'));
  for (const [prefix, { end }] of lines) {
    if (hit === -1) break;
    if (hit >= end) continue;
    found.push(prefix);
    hit = packed.indexOf(text, end);
  }
  return found;
}

type LevelsOf = (action: string) => readonly AccessLevel[] | undefined;

/** What every service is unpacked from. */
interface Whole {
  readonly packed: string;
  readonly header: PackedHeader;
  readonly levelsOf: LevelsOf;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly supportsRcp: boolean;
}

function readHeader(packed: string): PackedHeader {
  const header = JSON.parse(packed.slice(0, packed.indexOf('\n'))) as PackedHeader;
  if (header.format !== packedFormat) throw damaged('is of another format');
  return header;
}

function linesOf(packed: string, header: PackedHeader): ReadonlyMap<string, Line> {
  const lines = new Map<string, Line>();
  let start = packed.indexOf('\n') + 1;
  for (const [prefix, length, supportsRcp] of header.services) {
    lines.set(prefix, { start, end: start + length, supportsRcp: supportsRcp === 1 });
    start += length + 1;
  }
  return lines;
}

function unpackService(prefix: string, line: Line, { packed, header, levelsOf }: Whole): Service {
  const text = packed.slice(line.start, line.end);
  const [name, actionWords, shapeOf, shapeWords, types, keyWords] = JSON.parse(text) as PackedService;
  const conditionKeys = once(() => unpackConditionKeys(keyWords, header));
  const keys = once(() => conditionKeys().map(({ key }) => key));
  const resourceTypes = once(() =>
    types.map(([type, arns, typeKeys]) => ({ name: type, arns, conditionKeys: pick(keys(), typeKeys) })),
  );
  const typeNames = types.map(([type]) => type);
  const shapes = once(() =>
    shapeWords.split(' ').map((shape) => once(() => unpackShape(shape, typeNames, keys()))),
  );
  const shapeNumbers = once(() => words(shapeOf));
  const shapeOfAction = (index: number): Shape => at(shapes(), Number(shapeNumbers()[index]))();
  const actions = words(actionWords).map((word, index) => {
    const action = word.slice(1);
    const id = `${prefix}:${action}`;
    const levels = levelsOf(id) ?? at(header.levels, code(word));
    return new PackedAction(id, action, levels, index, shapeOfAction);
  });
  const actionsByName = once(() => new Map(actions.map((action) => [action.name.toLowerCase(), action])));
  return {
    prefix,
    name,
    supportsRcp: line.supportsRcp,
    actions,
    get actionsByName() {
      return actionsByName();
    },
    get resourceTypes() {
      return resourceTypes();
    },
    get conditionKeys() {
      return conditionKeys();
    },
  };
}

type Shape = Pick<Action, 'resources' | 'conditionKeys'>;

/** An action whose shape is unpacked when it is first asked for: most of the text is shapes, and most go unread. */
class PackedAction implements Action {
  // Declared alone: there are ten thousand, and fields take a while to be made empty first.
  declare readonly id: string;
  declare readonly name: string;
  declare readonly levels: readonly AccessLevel[];
  declare private readonly index: number;
  declare private readonly shapeOf: (index: number) => Shape;

  constructor(
    id: string,
    name: string,
    levels: readonly AccessLevel[],
    index: number,
    shapeOf: (index: number) => Shape,
  ) {
    this.id = id;
    this.name = name;
    this.levels = levels;
    this.index = index;
    this.shapeOf = shapeOf;
  }

  get resources(): readonly ActionResource[] {
    return this.shapeOf(this.index).resources;
  }

  get conditionKeys(): readonly string[] {
    return this.shapeOf(this.index).conditionKeys;
  }
}

function unpackShape(shape: string, typeNames: readonly string[], keys: readonly string[]): Shape {
  const [actionKeys = '', ...resources] = shape.split(';');
  return {
    conditionKeys: pick(keys, actionKeys),
    resources: resources.map((resource) => {
      const [type = '', resourceKeys = ''] = resource.split('=');
      return {
        type: at(typeNames, Number.parseInt(type, 10)),
        required: type.endsWith('!'),
        conditionKeys: pick(keys, resourceKeys),
      };
    }),
  };
}

function unpackConditionKeys(text: string, header: PackedHeader): ConditionKey[] {
  return words(text).map((word) => ({ key: word.slice(1), type: at(header.types, code(word)) }));
}

function words(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}

function code(word: string): number {
  return Number.parseInt(word.charAt(0), 36);
}

function pick(keys: readonly string[], positions: string): string[] {
  return positions === '' ? [] : positions.split('.').map((position) => at(keys, Number(position)));
}

function at<T>(items: readonly T[], position: number): T {
  const item = items[position];
  if (item === undefined) throw damaged('is damaged');
  return item;
}

function damaged(what: string): Error {
  return new Error(`The packed service reference ${what}. Run \`npm run pack-reference\`.`);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
