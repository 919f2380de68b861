/** JSON as `JSON.parse` gives it. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The way to a value: members and positions. */
export type Path = readonly (string | number)[];

/** A policy as people write it, and where each of its strings stands. */
export interface WrittenPolicy {
  readonly file: string;
  readonly text: string;
  /** Offsets of a string, or with `isKey` of the last member's name. */
  placeOf(path: Path, isKey: boolean): readonly [start: number, end: number] | undefined;
}

export const writtenForms = ['json', 'cloudformation', 'terraform'] as const;
export type WrittenForm = (typeof writtenForms)[number];

/** Writes a policy as a JSON document, in a CloudFormation template in YAML, or in `jsonencode` of Terraform. */
export function writePolicy(form: WrittenForm, policy: unknown): WrittenPolicy {
  const writer = createWriter();
  switch (form) {
    case 'json':
      writeJson(writer, policy as Json, [], '');
      return writer.end('policy.json');
    case 'cloudformation':
      writer.put(
        'Resources:\n  Policy:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:',
      );
      writeYaml(writer, policy as Json, [], '        ');
      return writer.end('template.yaml');
    case 'terraform':
      writer.put('resource "aws_iam_policy" "this" {\n  name   = "this"\n  policy = jsonencode(');
      writeHcl(writer, policy as Json, [], '  ');
      writer.put(')\n}\n');
      return writer.end('main.tf');
  }
}

function createWriter() {
  const parts: string[] = [];
  const places = new Map<string, readonly [number, number]>();
  let at = 0;
  const put = (text: string): void => {
    parts.push(text);
    at += text.length;
  };
  return {
    put,
    /** A string of the policy. */
    string(text: string, path: Path, isKey: boolean): void {
      const start = at;
      put(text);
      places.set(JSON.stringify([path, isKey]), [start, at]);
    },
    end: (file: string): WrittenPolicy => ({
      file,
      text: parts.join(''),
      placeOf: (path, isKey) => places.get(JSON.stringify([path, isKey])),
    }),
  };
}

type Writer = ReturnType<typeof createWriter>;

function writeJson(writer: Writer, value: Json, path: Path, indent: string): void {
  const inner = `${indent}  `;
  if (typeof value === 'string') writer.string(JSON.stringify(value), path, false);
  else if (isList(value)) {
    writer.put('[');
    for (const [index, item] of value.entries()) {
      writer.put(`${index > 0 ? ',' : ''}\n${inner}`);
      writeJson(writer, item, [...path, index], inner);
    }
    writer.put(value.length > 0 ? `\n${indent}]` : ']');
  } else if (isMap(value)) {
    writer.put('{');
    for (const [index, [key, item]] of Object.entries(value).entries()) {
      writer.put(`${index > 0 ? ',' : ''}\n${inner}`);
      writer.string(JSON.stringify(key), [...path, key], true);
      writer.put(': ');
      writeJson(writer, item, [...path, key], inner);
    }
    writer.put(`\n${indent}}`);
  } else writer.put(JSON.stringify(value));
}

/** Blocks; strings in each of the three ways YAML has, by turns. */
function writeYaml(writer: Writer, value: Json, path: Path, indent: string): void {
  const inner = `${indent}  `;
  if (typeof value === 'string') {
    writer.put(' ');
    writer.string(yamlString(value, path.length), path, false);
    writer.put('\n');
  } else if (isList(value) && value.length > 0) {
    writer.put('\n');
    for (const [index, item] of value.entries()) {
      writer.put(`${indent}-`);
      writeYaml(writer, item, [...path, index], inner);
    }
  } else if (isMap(value) && Object.keys(value).length > 0) {
    writer.put('\n');
    for (const [key, item] of Object.entries(value)) {
      writer.put(indent);
      writer.string(yamlString(key, 0), [...path, key], true);
      writer.put(':');
      writeYaml(writer, item, [...path, key], inner);
    }
  } else writer.put(` ${JSON.stringify(value)}\n`);
}

function yamlString(text: string, turn: number): string {
  const isPlain =
    /^[A-Za-z][\w/.]*(?::[\w/.]+)*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  if (isPlain && turn % 3 === 0) return text;
  const isPrintable = /^[\x20-\x7e]*$/.test(text);
  return isPrintable && turn % 2 === 0 ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
}

function writeHcl(writer: Writer, value: Json, path: Path, indent: string): void {
  const inner = `${indent}  `;
  if (typeof value === 'string') writer.string(hclString(value), path, false);
  else if (isList(value)) {
    writer.put('[');
    for (const [index, item] of value.entries()) {
      writer.put(`\n${inner}`);
      writeHcl(writer, item, [...path, index], inner);
      writer.put(',');
    }
    writer.put(value.length > 0 ? `\n${indent}]` : ']');
  } else if (isMap(value)) {
    writer.put('{');
    for (const [key, item] of Object.entries(value)) {
      writer.put(`\n${inner}`);
      writer.string(/^[A-Za-z]\w*$/.test(key) ? key : hclString(key), [...path, key], true);
      writer.put(' = ');
      writeHcl(writer, item, [...path, key], inner);
    }
    writer.put(`\n${indent}}`);
  } else writer.put(JSON.stringify(value));
}

/** `${` and `%{` begin a template, unless the sign is doubled. */
function hclString(text: string): string {
  return JSON.stringify(text).replace(/[$%]\{/g, (opening) => `${opening.charAt(0)}${opening}`);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isMap(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
