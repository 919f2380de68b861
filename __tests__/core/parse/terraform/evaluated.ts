import { parseHcl } from '../../../../src/core/parse/hcl/parse-hcl.ts';
import { evaluate } from '../../../../src/core/parse/terraform/evaluate.ts';
import { collectModule } from '../../../../src/core/parse/terraform/module.ts';
import { scopeOf } from '../../../../src/core/parse/terraform/scope.ts';
import { shown } from '../cloudformation/evaluated.ts';

/** The names the expressions of the tables may use. */
const declarations = `
variable "bucket" {
  type = string
}
variable "env" {
  type    = string
  default = "prod"
}
variable "port" {
  type    = number
  default = 443
}
variable "on" {
  type = bool
}
variable "arns" {
  type = list(string)
}
variable "given" {
  type    = set(string)
  default = ["arn:a"]
}
variable "several" {
  type    = list(string)
  default = ["a", "b"]
}
variable "none" {
  type    = list(string)
  default = []
}
variable "rules" {
  type = list(object({ name = string }))
}
variable "untyped" {}
variable "guessed" {
  default = "text"
}
variable "old" {
  type = "string"
}
variable "site" {
  type = object({
    name  = string
    port  = optional(number, 80)
    roles = list(string)
    tags  = map(string)
  })
}
locals {
  account = "111122223333"
  actions = ["s3:Get*", "s3:List*"]
  more    = concat(local.actions, var.on ? ["s3:Put*"] : [])
  open    = concat(local.actions, var.arns)
  chosen  = var.on ? "yes" : "no"
  hidden  = var.on ? aws_s3_bucket.a.id : var.bucket
  prefix  = "arn:aws:s3:::\${var.bucket}"
  site    = { name = "a", roles = ["r", "s"], "odd name" = true }
  sites   = [{ name = "a", on = true }, { name = "b", on = false }]
  loop_a  = local.loop_b
  loop_b  = [local.loop_a]
  lost    = local.nowhere
  heredoc = <<-EOT
    one
      two \${var.env}
  EOT
}
`;

/** Evaluates an expression of a module that has the names above. */
export function evaluateText(expression: string) {
  const text = `${declarations}x = ${expression}\n`;
  const { body, problems } = parseHcl({ file: 'main.tf', text, bom: false });
  const attribute = body.attributes.find(({ name }) => name.text === 'x');
  if (attribute === undefined || problems.length > 0) throw new Error(problems[0]?.message);
  return evaluate(attribute.expression, scopeOf(collectModule([body])));
}

/** Holes as `‹name=default›`, choices by guard, unknown values as `?reason`. */
export function shownText(expression: string): unknown {
  return shown(evaluateText(expression));
}
