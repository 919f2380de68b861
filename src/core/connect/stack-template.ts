import type { Source } from '../model/source.ts';
import { positionAt } from '../model/source.ts';
import { type MapValue, type Value, entryOf } from '../model/value.ts';
import { parseJson } from '../parse/parse-json.ts';
import { parseYaml } from '../parse/parse-yaml.ts';

/** A template as the run that deploys it looks at it: to the byte, with what it takes and where things stand. */
export interface StackTemplate {
  readonly source: Source;
  /** Names of its parameters. */
  readonly parameters: ReadonlySet<string>;
  /** The line of a resource, from 1; undefined: it has none of that name. */
  readonly lineOf: (logicalId: string) => number | undefined;
}

export function stackTemplate(source: Source): StackTemplate {
  const isJson = /^\s*\{/.test(source.text);
  const { value } = isJson ? parseJson(source) : parseYaml(source);
  const resources = sectionOf(value, 'Resources');
  const parameters = sectionOf(value, 'Parameters');
  return {
    source,
    parameters: new Set(parameters?.entries.map(({ key }) => key.text) ?? []),
    lineOf(logicalId) {
      const key = resources === undefined ? undefined : entryOf(resources, logicalId)?.key;
      return key === undefined ? undefined : positionAt(source, key.span.start).line;
    },
  };
}

function sectionOf(template: Value | undefined, name: string): MapValue | undefined {
  const section = template?.kind === 'map' ? entryOf(template, name)?.value : undefined;
  return section?.kind === 'map' ? section : undefined;
}
