import { describe, expect, test } from 'vitest';
import { written } from '../cloudformation/evaluated.ts';
import { evaluateText, shownText } from './evaluated.ts';

const choice = (...options: readonly (readonly [string, unknown])[]): Map<string, unknown> =>
  new Map(options);
const byCaller = '?it is a variable of the module, set by whoever uses it';

describe('expressions', () => {
  test.each<readonly [string, unknown]>([
    ['"text"', 'text'],
    ['012', 12],
    ['-3', -3],
    ['true', true],
    ['null', null],
    ['["a", [1]]', ['a', [1]]],
    ['{ a = 1, "b" : 2, (local.account) = 3 }', { a: 1, b: 2, 111122223333: 3 }],
    ['{ (var.bucket) = 1 }', { '‹var.bucket›': 1 }],
    ['("a")', 'a'],
    // Variables
    ['var.bucket', '‹var.bucket›'],
    ['var.env', '‹var.env=prod›'],
    ['var.port', '‹var.port=443›'],
    ['var.old', '‹var.old›'],
    ['var.guessed', '‹var.guessed=text›'],
    ['var.untyped', byCaller],
    ['var.arns', byCaller],
    ['var.arns[0]', '‹var.arns[0]›'],
    ['var.site', byCaller],
    ['var.site.name', '‹var.site.name›'],
    ['var.site.port', '‹var.site.port›'],
    ['var.site.roles', byCaller],
    ['var.site.tags["x"]', '‹var.site.tags["x"]›'],
    ['var.site.nothing', byCaller],
    ['var.missing', '?the module declares no variable missing'],
    // Locals
    ['local.account', '111122223333'],
    ['local.prefix', 'arn:aws:s3:::‹var.bucket›'],
    ['local.heredoc', 'one\n  two ‹var.env=prod›\n'],
    ['local.actions[1]', 's3:List*'],
    ['local.actions.1', 's3:List*'],
    ['local.actions[2]', '?there is no such element'],
    ['local.more[0]', 's3:Get*'],
    ['local.more[2]', '?which element it is is not known'],
    ['local.open[5]', '?which element it is is not known'],
    ['local.site.name', 'a'],
    ['local.site["odd name"]', true],
    ['local.site.roles[*]', ['r', 's']],
    ['local.site.none', '?there is no such element'],
    ['local.sites[*].name', ['a', 'b']],
    ['local.sites.*.name', ['a', 'b']],
    [
      'concat(var.on ? local.sites : [])[*].name',
      [choice(['var.on', 'a'], ['!var.on', undefined]), choice(['var.on', 'b'], ['!var.on', undefined])],
    ],
    ['local.sites.*.name[1]', 'b'],
    ['local.site[*].name', ['a']],
    ['local.missing', '?the module declares no local missing'],
    ['local.lost', '?the module declares no local nowhere'],
    ['local.loop_a', ['?local.loop_a refers back to itself']],
    // What only a deployment knows
    ['aws_s3_bucket.a.arn', '‹aws_s3_bucket.a.arn›'],
    ['aws_s3_bucket.a[0].id', '‹aws_s3_bucket.a[0].id›'],
    ['aws_s3_bucket.a[*].arn', '?it is only known when it is deployed'],
    ['aws_s3_bucket.a', '?it is only known when it is deployed'],
    ['data.aws_caller_identity.current.account_id', '‹data.aws_caller_identity.current.account_id›'],
    ['data.aws_iam_roles.all.arns', '?Terraform reads it when it runs'],
    ['module.key.key_arn', '‹module.key.key_arn›'],
    ['module.vpc.subnets', '?it is what another module gives'],
    ['each.key', '‹each.key›'],
    ['each.value', '?it differs between the instances of the block'],
    ['count.index', '‹count.index›'],
    ['path.module', '‹path.module›'],
    // Conditions
    ['var.on ? "a" : "b"', choice(['var.on', 'a'], ['!var.on', 'b'])],
    ['!var.on ? "a" : "b"', choice(['!var.on', 'a'], ['var.on', 'b'])],
    ['(var.env  ==\n"x") ? 1 : 2'.replace('\n', ' '), choice(['var.env == "x"', 1], ['!var.env == "x"', 2])],
    ['local.account == "111122223333" ? "a" : "b"', 'a'],
    ['local.account != "1" && true ? "a" : "b"', 'a'],
    ['false && var.on ? "a" : "b"', 'b'],
    ['var.on || true ? "a" : "b"', 'a'],
    ['length(local.actions) > 1 ? "a" : "b"', 'a'],
    ['1 + 2 * 3 - 4 / 2 % 3', 5],
    ['1 / 0', '?what it is made of is not known'],
    ['1 <= 2 == (3 >= 4)', false],
    ['[1 < 1, 1 <= 1, 1 > 1, 1 >= 1, 2 < 1, 2 > 1]', [false, true, false, true, false, true]],
    ['"a" < 1', '?what it is made of is not known'],
    ['1 + var.port', '?what it is made of is not known'],
    ['null == null', true],
    ['var.on ? (var.on ? "a" : "b") : "c"', choice(['var.on', 'a'], ['!var.on', 'c'])],
    ['var.on ? [1] : null', choice(['var.on', [1]], ['!var.on', null])],
    ['local.chosen', choice(['var.on', 'yes'], ['!var.on', 'no'])],
    // for
    ['[for a in local.actions : "x-${a}"]', ['x-s3:Get*', 'x-s3:List*']],
    ['[for i, a in local.actions : i]', [0, 1]],
    ['[for k, v in local.site : k]', ['name', 'odd name', 'roles']],
    ['[for s in local.sites : s.name if s.on]', ['a']],
    ['[for s in local.sites : s.name if var.on]', '?the condition of the for is not known'],
    ['[for a in var.arns : a]', '?what the for goes through is not known'],
    ['[for a in local.more : a]', '?what the for goes through is not known'],
    // for over what is hidden
    ['var.given', ['‹var.given[*]=arn:a›']],
    ['var.several', ['‹var.several[0]=a›', '‹var.several[1]=b›']],
    ['var.none', byCaller],
    ['[for a in var.arns : "${a}/*"]', ['‹var.arns[*]›/*']],
    ['[for i, a in toset(var.arns) : "${a}/${i}" if a != ""]', ['‹var.arns[*]›/‹keys(var.arns)[*]›']],
    ['[for a in var.arns : "${a}/*" if false]', []],
    ['[for a in var.arns : [a, "${a}/*"]]', [['‹var.arns[*]›', '‹var.arns[*]›/*']]],
    ['[for a in var.arns : ["arn:${a}", "arn:${a}/*"]]', [['arn:‹var.arns[*]›', 'arn:‹var.arns[*]›/*']]],
    ['[for a in var.arns : "s3:Get*"]', '?what the for goes through is not known'],
    ['{ for a in var.arns : a => "${a}/*" }', '?what the for goes through is not known'],
    ['[for r in var.rules : "arn:${r.name}"]', ['arn:‹var.rules[*].name›']],
    ['[for a in data.aws_iam_roles.all.arns : "${a}/*"]', ['‹data.aws_iam_roles.all.arns[*]›/*']],
    ['[for a in concat(["a"], var.arns) : "${a}/*"]', ['a/*', '‹var.arns[*]›/*']],
    ['[for a in concat(["a"], var.arns) : a]', ['a', '?what the for goes through is not known']],
    ['[for a in concat(["a"], var.arns) : "${a}/*" if var.on]', '?what the for goes through is not known'],
    ['[for a in var.given : "${a}/*"]', ['‹var.given[*]=arn:a›/*']],
    ['[for a in var.arns : "${a}/*"][0]', '?which element it is is not known'],
    ['{ for s in local.sites : s.name => s.on }', { a: true, b: false }],
    ['{ for s in local.sites : "x" => s.name... }', { x: ['a', 'b'] }],
    ['[for local in ["a"] : local]', ['a']],
  ])('%s', (expression, expected) => {
    expect(shownText(expression)).toEqual(expected);
  });
});

describe('templates', () => {
  test.each<readonly [string, unknown]>([
    ['"${var.env}"', '‹var.env=prod›'],
    ['"${local.actions}"', ['s3:Get*', 's3:List*']],
    ['"a-${local.account}-${1}-${true}"', 'a-111122223333-1-true'],
    ['"arn:aws:s3:::${var.bucket}/*"', 'arn:aws:s3:::‹var.bucket›/*'],
    ['"${local.prefix}/${var.env}"', 'arn:aws:s3:::‹var.bucket›/‹var.env=prod›'],
    ['"${ aws_s3_bucket.a[ 0 ].arn }/*"', '‹aws_s3_bucket.a[ 0 ].arn›/*'],
    ['"a ${ lookup( var.site, "x", null ) }"', 'a ‹lookup( var.site, "x", null )›'],
    ['"$${aws:username} ${var.env}"', '${aws:username} ‹var.env=prod›'],
    ['"${local.chosen}!"', choice(['var.on', 'yes!'], ['!var.on', 'no!'])],
    ['"${local.chosen} ${local.chosen}"', choice(['var.on', 'yes yes'], ['!var.on', 'no no'])],
    ['"arn:aws:s3:::${local.hidden}/*"', 'arn:aws:s3:::‹local.hidden›/*'],
    ['"${var.on ? "x" : var.env}!"', choice(['var.on', 'x!'], ['!var.on', '‹var.env=prod›!'])],
    ['"a%{ if var.on }b%{ endif }"', choice(['var.on', 'ab'], ['!var.on', 'a'])],
    ['"%{ if true }b%{ else }c%{ endif }"', 'b'],
    ['"%{ for a in local.actions }${a},%{ endfor }"', 's3:Get*,s3:List*,'],
    ['"x%{ for a in var.arns }${a}%{ endfor }"', 'x‹%{ for a in var.arns }${a}%{ endfor }›'],
  ])('%s', (expression, expected) => {
    expect(shownText(expression)).toEqual(expected);
  });

  test('holes name expressions of any length in full, so that two never read alike', () => {
    const long = 'x'.repeat(300);
    expect(shownText(`"a \${lookup(var.site, "${long}", null)}"`)).toContain(long);
  });
});

describe('places', () => {
  test('values stand where they are written: literals of a local there, texts and references here', () => {
    const value = evaluateText(
      '[local.actions[0], "${var.env}", var.bucket, "a-${local.account}", var.on ? "b" : 1]',
    );
    if (value.kind !== 'list') throw new Error(value.kind);
    expect(value.items.map(written)).toEqual([
      '"s3:Get*"',
      '"${var.env}"',
      'var.bucket',
      '"a-${local.account}"',
      'var.on ? "b" : 1',
    ]);
    expect(written(value)).toContain('local.actions[0]');
  });

  test('an unknown value says what is written', () => {
    const value = evaluateText('[for a in var.arns :\n  a]');
    expect(value).toMatchObject({ kind: 'unknown', expression: '[for a in var.arns : a]' });
  });
});
