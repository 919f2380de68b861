import type { Guard } from '../../model/guard.ts';
import type { TemplateInput } from '../../model/policy.ts';
import type { Value } from '../../model/value.ts';
import type { Block, Body, Expression, Name } from '../hcl/syntax.ts';

/** What the `.tf` files of one folder declare together. */
export interface Module {
  readonly variables: ReadonlyMap<string, Variable>;
  readonly locals: ReadonlyMap<string, Expression>;
  /** In source order, file by file. */
  readonly blocks: readonly ModuleBlock[];
  /** Where it is read as another module calls it. */
  readonly call?: ModuleCall;
}

/** One call of a module: what is not given has its default then. */
export interface ModuleCall {
  readonly given: ReadonlyMap<string, Value>;
  /** In which deployments it is made. */
  readonly when: Guard;
}

/** `variable "name" { type = …, default = … }` */
export interface Variable extends TemplateInput {
  readonly type: Expression | undefined;
  readonly fallback: Expression | undefined;
}

/** A resource, a data source or a call of another module. */
export interface ModuleBlock {
  readonly kind: 'resource' | 'data' | 'module';
  /** `aws_iam_role`; empty for a module. */
  readonly type: string;
  readonly name: string;
  /** As Terraform prints it: `aws_iam_role.this`, `data.aws_iam_policy_document.this`, `module.roles`. */
  readonly address: string;
  readonly block: Block;
}

/** https://developer.hashicorp.com/terraform/language/files */
export function collectModule(bodies: readonly Body[], call?: ModuleCall): Module {
  const blocks = bodies.flatMap((body) => body.blocks);
  return {
    ...(call === undefined ? {} : { call }),
    variables: new Map(
      blocksOf(blocks, 'variable').flatMap(({ labels: [name], body }) =>
        name === undefined ? [] : [[name.text, variableOf(name, body)] as const],
      ),
    ),
    locals: new Map(
      blocksOf(blocks, 'locals').flatMap(({ body }) =>
        body.attributes.map(({ name, expression }) => [name.text, expression] as const),
      ),
    ),
    blocks: blocks.flatMap((block) => moduleBlockOf(block) ?? []),
  };
}

/** The value of an argument as written; undefined where it is not set. */
export function argumentOf(body: Body, name: string): Expression | undefined {
  return body.attributes.find((attribute) => attribute.name.text === name)?.expression;
}

/** The blocks of a type, in order. */
export function blocksOf(blocks: readonly Block[], type: string): readonly Block[] {
  return blocks.filter((block) => block.type.text === type);
}

function variableOf({ text, span }: Name, body: Body): Variable {
  return {
    name: `var.${text}`,
    span,
    isLimited: blocksOf(body.blocks, 'validation').length > 0,
    type: argumentOf(body, 'type'),
    fallback: argumentOf(body, 'default'),
  };
}

function moduleBlockOf(block: Block): ModuleBlock | undefined {
  const kind = block.type.text;
  const [first, second] = block.labels;
  if (kind === 'module' && first !== undefined)
    return { kind, type: '', name: first.text, address: `module.${first.text}`, block };
  if ((kind !== 'resource' && kind !== 'data') || first === undefined || second === undefined)
    return undefined;
  const address = `${first.text}.${second.text}`;
  return {
    kind,
    type: first.text,
    name: second.text,
    address: kind === 'data' ? `data.${address}` : address,
    block,
  };
}
