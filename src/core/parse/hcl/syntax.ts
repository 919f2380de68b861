import type { Span } from '../../model/source.ts';

/** A whole file, or what stands between the braces of a block; both lists in source order. */
export interface Body {
  readonly attributes: readonly Attribute[];
  readonly blocks: readonly Block[];
  readonly span: Span;
}

/** `name = expression` */
export interface Attribute {
  readonly name: Name;
  readonly expression: Expression;
  readonly span: Span;
}

/** `type "label" "label" { body }` */
export interface Block {
  readonly type: Name;
  readonly labels: readonly Name[];
  readonly body: Body;
  readonly span: Span;
}

/** A word of the file and its token, quotes of a quoted label included. */
export interface Name {
  readonly text: string;
  readonly span: Span;
}

export type Expression =
  | Template
  | NumberLiteral
  | BooleanLiteral
  | NullLiteral
  | Variable
  | Traversal
  | Tuple
  | ObjectExpression
  | ForExpression
  | Call
  | Conditional
  | Unary
  | Binary
  | Parentheses;

/** A quoted string or a heredoc. */
export interface Template {
  readonly kind: 'template';
  readonly heredoc: boolean;
  readonly parts: readonly TemplatePart[];
  readonly span: Span;
}

export type TemplatePart = TemplateLiteral | Interpolation | TemplateIf | TemplateFor;

/**
 * Plain text of a template. Either each character of `text` is the character of the source at the same distance from
 * the start of the span, or the part is one escape sequence and `text` is shorter than the span.
 */
export interface TemplateLiteral {
  readonly kind: 'literal';
  readonly text: string;
  readonly span: Span;
}

/** `${expression}`; the span includes the braces. */
export interface Interpolation {
  readonly kind: 'interpolation';
  readonly expression: Expression;
  readonly span: Span;
}

/** `%{ if condition }…%{ else }…%{ endif }` */
export interface TemplateIf {
  readonly kind: 'if';
  readonly condition: Expression;
  readonly ifTrue: readonly TemplatePart[];
  readonly ifFalse: readonly TemplatePart[];
  readonly span: Span;
}

/** `%{ for key, value in collection }…%{ endfor }` */
export interface TemplateFor {
  readonly kind: 'for';
  readonly key: string | undefined;
  readonly value: string;
  readonly collection: Expression;
  readonly body: readonly TemplatePart[];
  readonly span: Span;
}

export interface NumberLiteral {
  readonly kind: 'number';
  readonly value: number;
  readonly text: string;
  readonly span: Span;
}

export interface BooleanLiteral {
  readonly kind: 'boolean';
  readonly value: boolean;
  readonly span: Span;
}

export interface NullLiteral {
  readonly kind: 'null';
  readonly span: Span;
}

/** A name that stands for a value: the `var` of `var.bucket`. */
export interface Variable {
  readonly kind: 'variable';
  readonly name: string;
  readonly span: Span;
}

/** Steps into a value: `root.name`, `root[key]`, `root.0`, `root.*`, `root[*]`. Never without steps. */
export interface Traversal {
  readonly kind: 'traversal';
  readonly root: Expression;
  readonly steps: readonly Step[];
  readonly span: Span;
}

export type Step =
  | { readonly kind: 'attribute'; readonly name: string; readonly span: Span }
  | { readonly kind: 'index'; readonly key: Expression; readonly span: Span }
  | { readonly kind: 'splat'; readonly full: boolean; readonly span: Span };

export interface Tuple {
  readonly kind: 'tuple';
  readonly items: readonly Expression[];
  readonly span: Span;
}

export interface ObjectExpression {
  readonly kind: 'object';
  readonly items: readonly ObjectItem[];
  readonly span: Span;
}

/** `key = value` or `key : value`. A bare word is a name; anything else, parenthesised words too, is an expression. */
export interface ObjectItem {
  readonly key: Expression | (Name & { readonly kind: 'name' });
  readonly value: Expression;
}

/** `[for key, value in collection : result if condition]` or, with `resultKey`, `{for … : resultKey => result}`. */
export interface ForExpression {
  readonly kind: 'for';
  readonly key: string | undefined;
  readonly value: string;
  readonly collection: Expression;
  readonly resultKey: Expression | undefined;
  readonly result: Expression;
  /** Results of one key are gathered into a list: `=> result...`. */
  readonly grouped: boolean;
  readonly condition: Expression | undefined;
  readonly span: Span;
}

/** `name(arguments)`; `name` keeps its scope, as in `provider::aws::arn_parse`. */
export interface Call {
  readonly kind: 'call';
  readonly name: string;
  readonly arguments: readonly Expression[];
  /** The last argument is a list of arguments: `name(list...)`. */
  readonly expanded: boolean;
  readonly span: Span;
}

export interface Conditional {
  readonly kind: 'conditional';
  readonly condition: Expression;
  readonly ifTrue: Expression;
  readonly ifFalse: Expression;
  readonly span: Span;
}

export interface Unary {
  readonly kind: 'unary';
  readonly operator: '!' | '-';
  readonly operand: Expression;
  readonly span: Span;
}

export type BinaryOperator =
  '||' | '&&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '%';

export interface Binary {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
  readonly span: Span;
}

export interface Parentheses {
  readonly kind: 'parentheses';
  readonly inner: Expression;
  readonly span: Span;
}
