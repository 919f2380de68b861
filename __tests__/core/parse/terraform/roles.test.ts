import { describe, expect, test } from 'vitest';
import { readText, shownGuard, written } from './read-text.ts';

const policy = 'jsonencode({ Statement = [] })';

/** What is attached to each identity, as a reader would say it. */
function rolesOf(
  texts: string | Readonly<Record<string, string>>,
): readonly Readonly<Record<string, unknown>>[] {
  return readText(texts).roles.map((role) => ({
    id: role.id,
    kind: role.kind,
    trust: role.trust?.replace(/^[^#]*#/, ''),
    inline: role.inline.map((id) => id.replace(/^[^#]*#/, '')),
    managed: role.managed.map(({ text, when }) =>
      when.length === 0 ? text : `${text} [${shownGuard(when)}]`,
    ),
    unresolved: role.unresolved.map(({ expression }) => expression),
  }));
}

describe('roles, users and groups', () => {
  test('a role with everything', () => {
    const text = {
      'main.tf': `resource "aws_iam_role" "r" {
  name                = "reader"
  assume_role_policy  = data.aws_iam_policy_document.trust.json
  managed_policy_arns = ["arn:aws:iam::aws:policy/A", var.arn, var.arns]
  inline_policy {
    policy = ${policy}
  }
}
resource "aws_iam_role_policy" "by_address" {
  role   = aws_iam_role.r.id
  policy = ${policy}
}
resource "aws_iam_role_policy" "by_name" {
  role   = "reader"
  policy = data.aws_iam_policy_document.own.json
}
resource "aws_iam_role_policy" "of_another" {
  role   = "writer"
  policy = ${policy}
}
variable "arn" {
  type = string
}
`,
      'data.tf': `data "aws_iam_policy_document" "trust" {}
data "aws_iam_policy_document" "own" {}
resource "aws_iam_role_policy_attachment" "one" {
  role       = aws_iam_role.r.name
  policy_arn = "arn:aws:iam::aws:policy/B"
}
resource "aws_iam_role_policy_attachment" "own" {
  count      = var.on ? 1 : 0
  role       = "\${aws_iam_role.r.name}"
  policy_arn = aws_iam_policy.p.arn
}
resource "aws_iam_role_policy_attachments_exclusive" "all" {
  role_name   = local.name
  policy_arns = concat(["arn:aws:iam::aws:policy/C"], var.arns)
}
resource "aws_iam_policy_attachment" "many" {
  roles      = [aws_iam_role.r.name, "other"]
  policy_arn = "arn:aws:iam::aws:policy/D"
}
locals {
  name = aws_iam_role.r.name
}
`,
    };
    expect(rolesOf(text)).toEqual([
      {
        id: 'main.tf#aws_iam_role.r',
        kind: 'role',
        trust: 'data.aws_iam_policy_document.trust',
        inline: [
          'aws_iam_role.r.inline_policy[0].policy',
          'aws_iam_role_policy.by_address.policy',
          'data.aws_iam_policy_document.own',
        ],
        managed: [
          'arn:aws:iam::aws:policy/A',
          '${var.arn}',
          'arn:aws:iam::aws:policy/B',
          '${aws_iam_policy.p.arn} [var.on]',
          'arn:aws:iam::aws:policy/C',
          'arn:aws:iam::aws:policy/D',
        ],
        unresolved: ['var.arns', 'var.arns'],
      },
    ]);
    expect(readText(text).roles.map(written)).toEqual(['resource "aws_iam_role" "r"']);
  });

  test('users and groups', () => {
    expect(
      rolesOf(`resource "aws_iam_user" "u" {
  name = "u"
}
resource "aws_iam_group" "g" {
  name = "u"
}
resource "aws_iam_user_policy" "p" {
  user   = aws_iam_user.u.name
  policy = ${policy}
}
resource "aws_iam_group_policy" "p" {
  group  = "u"
  policy = ${policy}
}
resource "aws_iam_user_policy_attachment" "a" {
  user       = "u"
  policy_arn = "x"
}
resource "aws_iam_group_policy_attachment" "a" {
  group      = aws_iam_group.g.name
  policy_arn = "y"
}
`),
    ).toMatchObject([
      {
        id: 'main.tf#aws_iam_user.u',
        kind: 'user',
        inline: ['aws_iam_user_policy.p.policy'],
        managed: ['x'],
      },
      {
        id: 'main.tf#aws_iam_group.g',
        kind: 'group',
        inline: ['aws_iam_group_policy.p.policy'],
        managed: ['y'],
      },
    ]);
  });

  test.each([
    ['toset(["a", "b"])', 'each.value', ['a', 'b'], []],
    ['toset(["a", "b"])', '"arn:${each.key}"', ['arn:a', 'arn:b'], []],
    ['{ x = "a" }', 'each.value', ['a'], []],
    ['toset(concat(["a"], var.on ? ["b"] : []))', 'each.value', ['a', 'b [var.on]'], []],
    ['toset(var.arns)', 'each.value', [], ['each.value']],
    ['{ for arn in local.arns : arn => arn }', 'each.value', ['c'], []],
    ['var.on ? toset(["a"]) : toset([])', 'each.value', ['a [var.on]'], []],
  ])('attachments for each of %s', (forEach, arn, managed, unresolved) => {
    const text = `locals {
  arns = ["c"]
}
resource "aws_iam_role" "r" {
  for_each = var.roles
}
resource "aws_iam_role_policy_attachment" "a" {
  for_each   = ${forEach}
  role       = aws_iam_role.r["x"].name
  policy_arn = ${arn}
}
`;
    expect(rolesOf(text)).toMatchObject([{ managed, unresolved }]);
  });

  test('the deployments in which a role is there', () => {
    const [role] = readText('resource "aws_iam_role" "r" {\n  count = var.on ? 1 : 0\n}\n').roles;
    expect(role?.when).toEqual([{ condition: 'var.on', is: true }]);
  });
});
