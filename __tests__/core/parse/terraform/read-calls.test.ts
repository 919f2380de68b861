import { describe, expect, test } from 'vitest';
import { folderOf } from '../../../../src/core/model/source.ts';
import { readModule } from '../../../../src/core/parse/terraform/read-module.ts';
import { shown, shownGuard, written } from '../cloudformation/evaluated.ts';

const role = `
variable "actions" {
  type    = list(string)
  default = ["s3:Get*"]
}
variable "account" {
  type = string
}
variable "wide" {
  type    = bool
  default = false
}
resource "aws_iam_role" "this" {
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = var.account } }]
  })
}
data "aws_iam_policy_document" "this" {
  statement {
    actions   = var.actions
    resources = var.wide ? ["*"] : ["arn:aws:s3:::a"]
  }
}
resource "aws_iam_role_policy" "this" {
  role   = aws_iam_role.this.name
  policy = data.aws_iam_policy_document.this.json
}
`;

/** Reads the module of the root folder, or of another one. */
function read(files: Readonly<Record<string, string>>, root = '.') {
  const sources = Object.entries(files).map(([file, text]) => ({ file, text, bom: false }));
  const at = (folder: string) => sources.filter(({ file }) => folderOf(file) === folder);
  return readModule(at(root), at);
}

function documentsOf(files: Readonly<Record<string, string>>, root = '.'): readonly unknown[] {
  return read(files, root).documents.map(({ id, when, statements: [statement] }) => [
    id,
    shownGuard(when),
    [
      ...(statement?.action?.values ?? []),
      ...(statement?.principal?.values.map(({ value }) => value) ?? []),
    ].map(shown),
    statement?.resource?.values.map(shown),
  ]);
}

describe('a call of a module', () => {
  test('is read with what it gives, and with the defaults of the rest', () => {
    const files = {
      'main.tf': `module "reader" {
  source  = "./modules/role"
  account = "111122223333"
  actions = concat(["s3:List*"], ["ec2:Describe*"])
}`,
      'modules/role/main.tf': role,
    };
    expect(documentsOf(files)).toEqual([
      [
        'modules/role/main.tf#module.reader.aws_iam_role.this.assume_role_policy',
        '',
        ['sts:AssumeRole', '111122223333'],
        undefined,
      ],
      [
        'modules/role/main.tf#module.reader.data.aws_iam_policy_document.this',
        '',
        ['s3:List*', 'ec2:Describe*'],
        ['arn:aws:s3:::a'],
      ],
    ]);
    const { roles, documents } = read(files);
    expect(roles).toMatchObject([
      { address: 'module.reader.aws_iam_role.this', trust: documents[0]?.id, inline: [documents[1]?.id] },
    ]);
  });

  test('is there as often, and in those deployments, in which it is made', () => {
    const files = {
      'live/main.tf': `variable "on" {
  type = bool
}
module "reader" {
  source   = "../role"
  for_each = { a = "111122223333", b = "444455556666" }
  account  = each.value
}
module "maybe" {
  count   = var.on ? 1 : 0
  source  = "../role"
  account = "111122223333"
  wide    = true
}
module "never" {
  count   = 0
  source  = "../role"
  account = "111122223333"
}`,
      'role/main.tf': role,
    };
    const trusts = read(files, 'live').documents.filter(({ policyType }) => policyType === 'trust');
    expect(
      trusts.map(({ pointer, when, statements }) => [
        pointer.replace('.aws_iam_role.this.assume_role_policy', ''),
        shownGuard(when),
        statements[0]?.principal?.values.map(({ value }) => value.text),
      ]),
    ).toEqual([
      ['live/module.reader[0]', '', ['111122223333']],
      ['live/module.reader[1]', '', ['444455556666']],
      ['live/module.maybe', 'var.on', ['111122223333']],
    ]);
  });

  test('within a called module is read too', () => {
    const files = {
      'main.tf': 'module "a" {\n  source = "./a"\n  id     = "111122223333"\n}',
      'a/main.tf': 'variable "id" {}\nmodule "b" {\n  source  = "../b"\n  account = var.id\n}',
      'b/main.tf': role,
    };
    expect(read(files).documents.map(({ pointer }) => pointer)).toEqual([
      'module.a.module.b.aws_iam_role.this.assume_role_policy',
      'module.a.module.b.data.aws_iam_policy_document.this',
    ]);
  });

  test('that tells no more than the module gives nothing', () => {
    const files = {
      'main.tf': 'module "a" {\n  source = "./a"\n}',
      'a/main.tf': `resource "aws_iam_policy" "this" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:Get*", Resource = "*" }] })
}`,
    };
    expect(documentsOf(files)).toEqual([]);
  });

  test('that hands on a variable of its own tells no more either, and is limited by the module', () => {
    const files = {
      'main.tf':
        'variable "id" {}\nvariable "free" {}\nmodule "a" {\n  source = "./a"\n  external_id = var.id\n}',
      'a/main.tf': `variable "external_id" {
  validation {
    condition     = length(var.external_id) >= 16
    error_message = "Too short."
  }
}
resource "aws_iam_policy" "this" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:Get*", Resource = var.external_id }] })
}`,
    };
    expect(documentsOf(files)).toEqual([]);
    const limited = new Map(read(files).inputs.map(({ name, isLimited }) => [name, isLimited]));
    expect([limited.get('var.id'), limited.get('var.free')]).toEqual([true, false]);
  });

  test.each([
    ['of elsewhere', 'source = "hashicorp/role/aws"', []],
    ['out of the workspace', 'source = "../../role"', []],
    ['of an unknown folder', 'source = "./${var.x}"', []],
    [
      'of none',
      'source = "./none"',
      [['There is no module ./none: the folder none has no .tf files', '"./none"']],
    ],
    ['of itself', 'source = "./"', [['The module calls itself: . → .', '"./"']]],
    ['in a circle', 'source = "./a"', [['The module calls itself: . → a → .', '"../"']]],
  ])('%s', (_, source, expected) => {
    const { problems } = read({
      'main.tf': `module "x" {\n  ${source}\n}`,
      'a/main.tf': 'module "y" {\n  source = "../"\n}',
    });
    expect(problems.map((problem) => [problem.message, written(problem)])).toEqual(expected);
  });

  test('that doubles with each module ends, and says so', () => {
    const level = (index: number) =>
      [0, 1].map((call) => `module "m${call}" {\n  source = "../l${index + 1}"\n  n = ${call}\n}`).join('\n');
    const files = Object.fromEntries(
      [...Array(9).keys()].map((index) => [`l${index}/main.tf`, `variable "n" {}\n${level(index)}`]),
    );
    const { problems } = read({ ...files, 'l9/main.tf': role }, 'l0');
    expect(problems.map(({ message }) => message)).toEqual([
      'More than 200 modules are called; from here on they are not read as they are called',
    ]);
  });
});
