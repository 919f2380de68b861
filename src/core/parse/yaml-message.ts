import type { YAMLError } from 'yaml';

/** A sentence for the author of the file on what the YAML library found. */
export function yamlMessage({ code, message }: YAMLError): string {
  const [, sentence] = byText.find(([text]) => message.includes(text)) ?? [];
  return sentence ?? byCode[code] ?? `This is not YAML: ${firstLine(message)}.`;
}

/** The library gives several mistakes the same code; these parts of its messages tell them apart. */
const byText: readonly (readonly [text: string, sentence: string])[] = [
  ['Missing closing', 'The quoted string that ends here has no closing quote.'],
  ['end with a ]', 'The list that was opened with [ is not closed with ].'],
  ['end with a }', 'The map that was opened with { is not closed with }.'],
  ['followed by map values', 'A key must be followed by a colon and a space.'],
  ['without - indicator', 'An item of a list starts with a dash and a space.'],
  ['Unexpected , in', 'Unexpected comma: nothing stands before it.'],
  ['Missing , ', 'Expected a comma before this.'],
  ['Block scalar header', 'Nothing but - or + and a number may follow | or > in its line.'],
  ['cannot be an empty string', 'A value that starts with * or & must be in quotes.'],
  ['at node end', 'This does not belong here: look for a missing quote, bracket or indentation before it.'],
  ['Unexpected ', 'This does not belong here: look for a missing quote, bracket or indentation before it.'],
];

const byCode: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  ALIAS_PROPS: 'An alias (*name) cannot have an anchor or a tag of its own.',
  BAD_DIRECTIVE: 'This % directive is not one YAML knows.',
  BAD_DQ_ESCAPE: 'This backslash escape is not one YAML knows; a backslash itself is written \\\\.',
  BAD_INDENT: 'The indentation does not fit: what belongs together starts in the same column.',
  BAD_PROP_ORDER: 'Anchors and tags stand after the - ? or : and not before it.',
  BAD_SCALAR_START: 'A value cannot start with this character; put it in quotes.',
  BLOCK_AS_IMPLICIT_KEY:
    'A value and a nested map cannot start in the same line; quote the value or start a new line.',
  BLOCK_IN_FLOW: 'An indented list or map cannot stand inside [ ] or { }; look for a missing comma.',
  KEY_OVER_1024_CHARS: 'This key is longer than the 1024 characters YAML allows.',
  MULTILINE_IMPLICIT_KEY: 'A key must stand in one line.',
  MULTIPLE_ANCHORS: 'A value can have one anchor only.',
  MULTIPLE_TAGS: 'A value can have one tag only.',
  RESOURCE_EXHAUSTION: 'This nests too deeply to be read.',
  TAB_AS_INDENT: 'YAML is indented with spaces, not with tabs.',
};

function firstLine(message: string): string {
  const line = message.split('\n', 1)[0] ?? '';
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}
