/**
 * One role written down in every form and style that means the same, for properties of comparing them. Strings hold
 * placeholders as `{{Bucket}}`; each form calls them its own way.
 */
export interface RoleText {
  readonly permissions: Policy;
  readonly trust: Policy;
}

export interface Policy {
  readonly version: Token;
  readonly statements: readonly Statement[];
  /** The list of statements is what a test asks for: one is missing from it. */
  readonly marked?: boolean;
}

export interface Statement {
  readonly sid?: Token | undefined;
  readonly effect: Token;
  readonly action: List;
  readonly resource?: List | undefined;
  readonly principal?: { readonly type: Token; readonly list: List } | undefined;
  readonly conditions: readonly Condition[];
  readonly marked?: boolean;
}

export interface Token {
  readonly text: string;
  /** The one whose place a test asks for. */
  readonly marked?: boolean;
}

export interface List {
  /** `Action`, `NotAction`, … */
  readonly key: Token;
  readonly values: readonly Token[];
}

export interface Condition {
  readonly operator: Token;
  readonly key: Token;
  readonly values: readonly Token[];
  readonly marked?: boolean;
}

/** A number from 0, below `choices`: how a style is chosen. Always 0 is the plainest. */
export type Pick = (choices: number) => number;

export const forms = ['yaml', 'json', 'jsonencode', 'data'] as const;
export type Form = (typeof forms)[number];

/** A text, and the place in it that a test asks for. */
export interface Printed {
  readonly file: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The canonical form of one policy. */
export function printCanonical(policy: Policy): string {
  return `${JSON.stringify(plain(treeOf(policy, () => 0)), undefined, 2)}\n`;
}

function plain(node: Node): unknown {
  if (node.kind === 'token') return node.token.text;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, plain(value)]));
}

/** A mirror in one of the forms, in a style that `pick` chooses. */
export function printMirror(form: Form, role: RoleText, pick: Pick): Printed {
  const styled = { permissions: restyled(role.permissions, pick), trust: restyled(role.trust, pick) };
  const text = {
    json: () => jsonTemplate(styled, pick),
    yaml: () => yamlTemplate(styled, pick),
    jsonencode: () => encodedModule(styled, pick),
    data: () => dataModule(styled, pick),
  }[form]();
  const file = {
    json: 'mirror.json',
    yaml: 'mirror.yaml',
    jsonencode: 'module/main.tf',
    data: 'module/main.tf',
  };
  return {
    file: file[form],
    text: text.replaceAll(opening, '').replaceAll(closing, ''),
    start: text.indexOf(opening),
    end: text.indexOf(closing) - opening.length,
  };
}

/** Begins and ends what is marked; taken out of the text before it is read. */
const opening = '⟦';
const closing = '⟧';

function mark(text: string, { marked }: { readonly marked?: boolean | undefined }): string {
  return marked === true ? `${opening}${text}${closing}` : text;
}

/** Another order, another case where IAM does not look at it, and now and then something said twice. */
function restyled({ statements, ...rest }: Policy, pick: Pick): Policy {
  const list = ({ key, values }: List, fold: boolean): List => {
    const [first] = values;
    const again = first !== undefined && first.marked !== true && pick(4) === 3 ? [first] : [];
    return {
      key,
      values: shuffled([...values, ...again], pick).map((one) => (fold ? inCase(one, pick) : one)),
    };
  };
  return {
    ...rest,
    statements: shuffled(statements, pick).map((one) => ({
      ...one,
      action: list(one.action, true),
      resource: one.resource && list(one.resource, false),
      principal: one.principal && { ...one.principal, list: list(one.principal.list, false) },
      conditions: shuffled(one.conditions, pick).map((condition) => ({
        ...condition,
        key: inCase(condition.key, pick),
        values: shuffled(condition.values, pick),
      })),
    })),
  };
}

function shuffled<T>(values: readonly T[], pick: Pick): readonly T[] {
  const left = [...values];
  return values.flatMap(() => left.splice(pick(left.length), 1));
}

function inCase({ text, ...rest }: Token, pick: Pick): Token {
  return { ...rest, text: [text, text.toLowerCase(), text.toUpperCase()][pick(3)] ?? text };
}

/** What JSON, YAML and jsonencode write in their own ways. */
type Node =
  | { readonly kind: 'token'; readonly token: Token }
  | { readonly kind: 'list'; readonly items: readonly Node[] }
  | { readonly kind: 'map'; readonly entries: readonly Entry[]; readonly marked?: boolean | undefined };

interface Entry {
  readonly key: Token;
  readonly value: Node;
  /** Key and value together. */
  readonly marked?: boolean | undefined;
}

function treeOf({ version, statements, marked }: Policy, pick: Pick): Node {
  const key = { text: 'Statement', ...(marked !== undefined && { marked }) };
  const items = statements.map((one) => statementTree(one, pick));
  return mapOf([entry('Version', token(version)), { key, value: { kind: 'list', items } }]);
}

function statementTree(
  { sid, effect, action, resource, principal, conditions, marked }: Statement,
  pick: Pick,
): Node {
  const list = ({ key, values }: List): Entry => ({ key, value: listTree(values, pick) });
  const entries = [
    ...(sid ? [entry('Sid', token(sid))] : []),
    entry('Effect', token(effect)),
    ...(principal
      ? [
          {
            key: principal.list.key,
            value: mapOf([{ key: principal.type, value: listTree(principal.list.values, pick) }]),
          },
        ]
      : []),
    list(action),
    ...(resource ? [list(resource)] : []),
    ...(conditions.length > 0
      ? [
          entry(
            'Condition',
            mapOf(conditions.map((one) => ({ key: one.operator, value: mapOf([conditionTree(one, pick)]) }))),
          ),
        ]
      : []),
  ];
  return { kind: 'map', entries: shuffled(entries, pick), marked };
}

function conditionTree({ key, values, marked }: Condition, pick: Pick): Entry {
  return { key, value: listTree(values, pick), marked };
}

/** A list of one is a lone string as well. */
function listTree(values: readonly Token[], pick: Pick): Node {
  const [only, ...more] = values.map(token);
  if (only !== undefined && more.length === 0 && pick(2) === 1) return only;
  return { kind: 'list', items: values.map(token) };
}

function token(value: Token): Node {
  return { kind: 'token', token: value };
}

function entry(key: string, value: Node): Entry {
  return { key: { text: key }, value };
}

function mapOf(entries: readonly Entry[]): Node {
  return { kind: 'map', entries };
}

const parameters = ['AccountId', 'Bucket', 'ExternalId', 'Other'];

/** Literals and the names of placeholders by turns, a literal first and last. */
function partsOf(text: string): readonly string[] {
  return text.split(/\{\{(\w+)\}\}/);
}

/** A text with its placeholders in another form's words. */
function renamed(text: string, nameOf: (placeholder: string) => string): string {
  return partsOf(text)
    .map((part, index) => (index % 2 === 0 ? part : nameOf(part)))
    .join('');
}

function isWhole(text: string): boolean {
  return /^\{\{\w+\}\}$/.test(text);
}

function jsonTemplate(role: RoleText, pick: Pick): string {
  const gap = ['', ' ', '\n', '\n    '][pick(4)] ?? '';
  const write = (node: Node): string => {
    if (node.kind === 'token') return mark(value(node.token), node.token);
    if (node.kind === 'list') return `[${gap}${node.items.map(write).join(`,${gap}`)}${gap}]`;
    const entries = node.entries.map((one) =>
      mark(`${mark(JSON.stringify(one.key.text), one.key)}:${gap}${write(one.value)}`, one),
    );
    return mark(`{${gap}${entries.join(`,${gap}`)}${gap}}`, node);
  };
  const value = ({ text }: Token): string => {
    if (partsOf(text).length === 1) return JSON.stringify(text);
    const joined = partsOf(text)
      .map((part, index) => (index % 2 === 0 ? JSON.stringify(part) : `{"Ref": "${part}Param"}`))
      .filter((part) => part !== '""');
    const choices = [
      `{"Fn::Sub": ${JSON.stringify(renamed(text, (name) => `\${${name}Param}`))}}`,
      `{"Fn::Join": ["", [${joined.join(', ')}]]}`,
      ...(isWhole(text) ? joined : []),
    ];
    return choices[pick(choices.length)] ?? '';
  };
  const declared = parameters.map((name) => `"${name}Param": {"Type": "String"}`);
  return `{"Parameters": {${declared.join(', ')}}, "Resources": {"Reader": {"Type": "AWS::IAM::Role", "Properties": {
"AssumeRolePolicyDocument": ${write(treeOf(role.trust, pick))},
"Policies": [{"PolicyName": "all", "PolicyDocument": ${write(treeOf(role.permissions, pick))}}]}}}}\n`;
}

function yamlTemplate(role: RoleText, pick: Pick): string {
  /** Behind a key or a dash: on the same line, or below with more indent. */
  const write = (node: Node, indent: string): string => {
    const comment = ['', ' # as agreed', '  #'][pick(3)] ?? '';
    if (node.kind === 'token') return ` ${mark(value(node.token), node.token)}${comment}\n`;
    if (node.kind === 'list') {
      if (node.items.every(({ kind }) => kind === 'token') && pick(3) === 2)
        return ` [${node.items.map((item) => (item.kind === 'token' ? mark(flow(item.token), item.token) : '')).join(', ')}]${comment}\n`;
      const deeper = `${indent}${pick(2) === 0 ? '  ' : ''}`;
      return `${comment}\n${node.items.map((item) => `${deeper}-${write(item, `${deeper}  `)}`).join('')}`;
    }
    const entries = node.entries.map((one) => {
      const line = `${mark(scalar(one.key.text), one.key)}:${write(one.value, indent + '  ')}`;
      return `${indent}  ${mark(line, one)}`;
    });
    return mark(`${comment}\n${entries.join('')}`, node);
  };
  const scalar = (text: string): string => {
    const isPlain =
      /^[A-Za-z][A-Za-z0-9:*/{}-]*$/.test(text) && !text.endsWith(':') && !/^(?:true|false)$/i.test(text);
    const choices = [`'${text}'`, JSON.stringify(text), ...(isPlain ? [text] : [])];
    return choices[pick(choices.length)] ?? '';
  };
  const flow = ({ text }: Token): string => {
    if (partsOf(text).length === 1) return `'${text}'`;
    return `!Sub '${renamed(text, (name) => `\${${name}Param}`)}'`;
  };
  const value = ({ text }: Token): string => {
    if (partsOf(text).length === 1) return scalar(text);
    const joined = partsOf(text)
      .map((part, index) => (index % 2 === 0 ? `'${part}'` : `!Ref ${part}Param`))
      .filter((part) => part !== "''");
    const choices = [
      flow({ text }),
      `!Sub "${renamed(text, (name) => `\${${name}Param}`)}"`,
      `!Join ['', [${joined.join(', ')}]]`,
      `{ 'Fn::Sub': '${renamed(text, (name) => `\${${name}Param}`)}' }`,
      ...(isWhole(text) ? joined : []),
    ];
    return choices[pick(choices.length)] ?? '';
  };
  return `Parameters:
${parameters.map((name) => `  ${name}Param: { Type: String }\n`).join('')}Resources:
  Reader:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:${write(treeOf(role.trust, pick), '      ')}      Policies:
        - PolicyName: all
          PolicyDocument:${write(treeOf(role.permissions, pick), '          ')}`;
}

function encodedModule(role: RoleText, pick: Pick): string {
  const write = (node: Node, indent: string): string => {
    const deeper = `${indent}  `;
    if (node.kind === 'token') return mark(hclValue(node.token, pick), node.token);
    if (node.kind === 'list')
      return node.items.every(({ kind }) => kind === 'token') && pick(2) === 1
        ? `[${node.items.map((item) => write(item, deeper)).join(', ')}]`
        : `[\n${node.items.map((item) => `${deeper}${write(item, deeper)},${hclComment(pick)}\n`).join('')}${indent}]`;
    const entries = node.entries.map((one) => {
      const bare = /^[A-Za-z]+$/.test(one.key.text) && pick(2) === 1;
      const key = mark(bare ? one.key.text : `"${one.key.text}"`, one.key);
      return `${deeper}${mark(`${key} ${pick(2) === 0 ? '=' : ':'} ${write(one.value, deeper)}`, one)}${hclComment(pick)}\n`;
    });
    return mark(`{\n${entries.join('')}${indent}}`, node);
  };
  return module(
    `jsonencode(${write(treeOf(role.trust, pick), '')})`,
    `jsonencode(${write(treeOf(role.permissions, pick), '')})`,
    '',
  );
}

function dataModule(role: RoleText, pick: Pick): string {
  const names: Readonly<Record<string, string>> = {
    Action: 'actions',
    NotAction: 'not_actions',
    Resource: 'resources',
    NotResource: 'not_resources',
    Principal: 'principals',
    NotPrincipal: 'not_principals',
  };
  const value = (one: Token) => mark(hclValue(one, pick), one);
  const list = (values: readonly Token[]) =>
    `[${values.map(value).join(pick(2) === 0 ? ', ' : ',\n        ')}]`;
  const named = (key: Token) => mark(names[key.text] ?? key.text, key);
  const argument = (key: string, text: string) => `    ${key} = ${text}${hclComment(pick)}\n`;
  const statement = (one: Statement): string => {
    const body = [
      ...(one.sid ? [argument('sid', value(one.sid))] : []),
      ...(one.effect.text === 'Allow' && one.effect.marked !== true && pick(2) === 1
        ? []
        : [argument('effect', value(one.effect))]),
      argument(named(one.action.key), list(one.action.values)),
      ...(one.resource ? [argument(named(one.resource.key), list(one.resource.values))] : []),
      ...(one.principal
        ? [
            `    ${named(one.principal.list.key)} {\n${argument('type', value(one.principal.type))}${argument('identifiers', list(one.principal.list.values))}    }\n`,
          ]
        : []),
      ...one.conditions.map((condition) =>
        mark(
          `    condition {\n${argument('test', value(condition.operator))}${argument('variable', value(condition.key))}${argument('values', list(condition.values))}    }\n`,
          condition,
        ),
      ),
    ];
    const text = shuffled(body, pick).join('');
    return pick(4) === 3
      ? `  ${mark(`dynamic "statement" {\n    for_each = [1]\n    content {\n${text}    }\n  }`, one)}\n`
      : `  ${mark(`statement {\n${text}  }`, one)}\n`;
  };
  const data = (name: string, { version, statements, ...rest }: Policy): string =>
    `${mark(`data "aws_iam_policy_document" "${name}"`, rest)} {\n  version = ${value(version)}\n${statements.map(statement).join('')}}\n`;
  return module(
    'data.aws_iam_policy_document.trust.json',
    'data.aws_iam_policy_document.permissions.json',
    data('trust', role.trust) + data('permissions', role.permissions),
  );
}

function module(trust: string, permissions: string, more: string): string {
  return `${parameters.map((name) => `variable "${snake(name)}" { type = string }\n`).join('')}
resource "aws_iam_role" "reader" {
  assume_role_policy = ${trust}
}
resource "aws_iam_role_policy" "reader" {
  role   = aws_iam_role.reader.id
  policy = ${permissions}
}
${more}`;
}

function hclValue({ text }: Token, pick: Pick): string {
  if (partsOf(text).length === 1) return `"${text}"`;
  const joined = partsOf(text)
    .map((part, index) => (index % 2 === 0 ? `"${part}"` : `var.${snake(part)}`))
    .filter((part) => part !== '""');
  const choices = [
    `"${renamed(text, (name) => `\${var.${snake(name)}}`)}"`,
    `join("", [${joined.join(', ')}])`,
    `format("${renamed(text, () => '%s')}", ${joined.filter((part) => part.startsWith('var.')).join(', ')})`,
    ...(isWhole(text) ? joined : []),
  ];
  return choices[pick(choices.length)] ?? '';
}

function hclComment(pick: Pick): string {
  return ['', ' # as agreed', ' // x', ' /* y */'][pick(4)] ?? '';
}

function snake(name: string): string {
  return name.replace(/(?!^)[A-Z]/g, '_$&').toLowerCase();
}
