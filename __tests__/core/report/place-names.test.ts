import { describe, expect, test } from 'vitest';
import { fileOfId, placeNames, shortName } from '../../../src/core/report/place-names.ts';

describe('the name of a place', () => {
  test.each([
    ['a.json', 'a.json'],
    ['role.yaml#/Resources/Role/Properties/Policies/0/PolicyDocument', 'role.yaml#Role/Policies/0'],
    ['main.tf#aws_iam_role.vendor', 'main.tf#aws_iam_role.vendor'],
    ['main.tf#live/eu/module.prod.aws_iam_role.vendor', 'main.tf#aws_iam_role.vendor'],
    ['main.tf#module.a.module.b["x.y"].aws_iam_role.vendor', 'main.tf#aws_iam_role.vendor'],
    ['main.tf#module.a["module.b"].aws_iam_role.vendor', 'main.tf#module.a["module.b"].aws_iam_role.vendor'],
    ['main.tf#submodule.a.b', 'main.tf#submodule.a.b'],
    ['main.tf#module.', 'main.tf#module.'],
  ])('%s is %s', (id, expected) => {
    expect(shortName(id)).toBe(expected);
    expect(fileOfId(id)).toBe(id.split('#')[0]);
  });

  test('counts instances', () => {
    const ids = [
      'm.tf#r.x',
      'm.tf#module.a.r.x',
      'm.tf#module.b.r.x',
      'n.tf#module.a.r.x',
      'a.json',
      'a.json',
    ];
    expect(placeNames(ids, (name) => `<${name}>`)).toEqual([
      '<m.tf#r.x> (and 2 instances)',
      '<n.tf#r.x>',
      '<a.json>',
    ]);
    expect(placeNames(ids.slice(1, 3), (name) => name)).toEqual(['m.tf#r.x (2 instances)']);
  });

  test('is found in linear time', () => {
    const id = `m.tf#${'module.a['.repeat(200_000)}`;
    expect(shortName(id)).toBe(id);
  });
});
