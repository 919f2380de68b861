import type { YAMLError } from 'yaml';

/** A sentence for the author of the file on what the YAML library found. */
export function yamlMessage(error: YAMLError): string {
  if (error.message.startsWith('Missing closing'))
    return 'The quoted string that ends here has no closing quote.';
  return sentences[error.code] ?? `This is not YAML: ${firstLine(error.message)}.`;
}

const sentences: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  ALIAS_PROPS: 'An alias (*name) cannot have an anchor or a tag of its own.',
  BAD_DIRECTIVE: 'This % directive is not one YAML knows.',
  BAD_DQ_ESCAPE: 'This backslash escape is not one YAML knows; a backslash itself is \\\\.',
  BAD_INDENT: 'The indentation does not fit: what belongs together starts in the same column.',
  BAD_PROP_ORDER: 'Anchors and tags stand after the - ? or : and not before it.',
  BAD_SCALAR_START: 'A value cannot start with this character; put it in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'A value cannot start a nested map in the same line; quote it or start a new line.',
  BLOCK_IN_FLOW: 'An indented list or map cannot stand inside [ ] or { }.',
  KEY_OVER_1024_CHARS: 'This key is longer than the 1024 characters YAML allows.',
  MULTILINE_IMPLICIT_KEY: 'A key must stand in one line and be followed by a colon.',
  MULTIPLE_ANCHORS: 'A value can have one anchor only.',
  MULTIPLE_TAGS: 'A value can have one tag only.',
  RESOURCE_EXHAUSTION: 'This nests too deeply to be read.',
  TAB_AS_INDENT: 'YAML is indented with spaces, not with tabs.',
};

function firstLine(message: string): string {
  const line = message.split('\n', 1)[0] ?? '';
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}
