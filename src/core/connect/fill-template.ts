import { type MapValue, type StringValue, type Value, entryOf } from '../model/value.ts';

/**
 * A CloudFormation template with what is known of a stack put in: each `Ref` of a parameter or pseudo parameter, and each
 * `${…}` of it in `Fn::Sub`, becomes its value. What is not known stays as it is written.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html
 */
export function fillTemplate(template: Value, values: ReadonlyMap<string, string>): Value {
  const lists = listParameters(template);
  return filled(template);

  function filled(value: Value): Value {
    if (value.kind === 'list') return { ...value, items: value.items.map(filled) };
    if (value.kind !== 'map') return value;
    const [only] = value.entries;
    if (only === undefined || value.entries.length > 1) return withEntries(value);
    if (only.key.text === 'Ref' && only.value.kind === 'string') {
      const { text } = only.value;
      const known = values.get(text);
      if (known === undefined) return value;
      return lists.has(text)
        ? {
            kind: 'list',
            items: known.split(',').map((item) => literal(item.trim(), value)),
            span: value.span,
          }
        : literal(known, value);
    }
    if (only.key.text === 'Fn::Sub')
      return { ...value, entries: [{ key: only.key, value: filledSub(only.value) }] };
    return withEntries(value);
  }

  function withEntries(map: MapValue): MapValue {
    return { ...map, entries: map.entries.map(({ key, value }) => ({ key, value: filled(value) })) };
  }

  /** The names a substitution defines itself are its own. */
  function filledSub(argument: Value): Value {
    if (argument.kind === 'string') return substituted(argument, () => true);
    if (argument.kind !== 'list') return argument;
    const [text, own, ...rest] = argument.items;
    if (text?.kind !== 'string' || own?.kind !== 'map') return argument;
    const names = new Set(own.entries.map(({ key }) => key.text));
    return { ...argument, items: [substituted(text, (name) => !names.has(name)), filled(own), ...rest] };
  }

  function substituted(string: StringValue, isOpen: (name: string) => boolean): StringValue {
    const text = string.text.replace(/\$\{([A-Za-z0-9:]+)\}/g, (written, name: string) => {
      const known = isOpen(name) && !lists.has(name) ? values.get(name) : undefined;
      return known === undefined ? written : known.replaceAll('${', '${!');
    });
    return { ...string, text };
  }
}

function literal(text: string, { span }: Value): StringValue {
  return { kind: 'string', text, holes: [], span };
}

/** The parameters that are lists of texts. */
function listParameters(template: Value): ReadonlySet<string> {
  const parameters = template.kind === 'map' ? entryOf(template, 'Parameters')?.value : undefined;
  if (parameters?.kind !== 'map') return new Set();
  const isList = ({ value }: MapValue['entries'][number]): boolean => {
    const type = value.kind === 'map' ? entryOf(value, 'Type')?.value : undefined;
    return type?.kind === 'string' && /^CommaDelimitedList$|List</.test(type.text);
  };
  return new Set(parameters.entries.filter(isList).map(({ key }) => key.text));
}
