import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportRole } from '../../../src/core/model/report.ts';
import { rolePicture } from '../../../src/core/report/role-picture.ts';
import { isPicture } from '../../helpers/is-picture.ts';
import { hostileText, longHostileText } from './hostile-text.ts';
import { granted } from './sample-reports.ts';

const role: ReportRole = {
  name: 'reader',
  documents: ['a.json'],
  managed: ['arn:aws:iam::aws:policy/Reader'],
  versions: {},
  granted: granted({ Read: 3 }),
  tiers: { A: 0, B: 0 },
  trusted: [{ type: 'Service', principal: 'ec2.amazonaws.com', conditions: [] }],
  services: [
    { service: 'ec2', levels: { List: 1000, Read: 1 }, content: 0, policies: ['a.json'] },
    { service: 's3', levels: { Read: 2 }, content: 1, policies: ['arn:aws:iam::aws:policy/Reader'] },
    { service: 'sqs', levels: { Write: 1 }, content: 0, policies: ['a.json'] },
  ],
  unknown: [],
};

describe('the picture of a role', () => {
  test('goes from who may assume it through its policies to what it reaches, the most serious first', () => {
    expect(rolePicture(role)).toBe(`flowchart LR
  role(["reader"])
  t0["Service<br/>ec2.amazonaws.com"]
  t0 -->|may assume| role
  p0["a.json"]
  role --> p0
  p1["Reader"]
  role --> p1
  s0["<b>sqs</b><br/>1 Write"]
  s1["<b>s3</b><br/>2 Read<br/>1 returns content"]
  s2["<b>ec2</b><br/>1,000 List, 1 Read"]
  p0 --> s0
  p1 --> s1
  p0 --> s2
  classDef loud stroke:red,stroke-width:2px
  class s0,s1 loud`);
  });

  test('says what nobody can tell', () => {
    const unknown = [{ what: 'arn:x', reason: 'nobody packed it' }];
    const picture = rolePicture({ ...role, trusted: null, unknown });
    expect(picture).toContain('  t0["its trust policy was not read"]\n  t0 -.-> role\n');
    expect(picture).toContain('  unknown["1 thing nobody can tell"]\n  role -.-> unknown\n');
  });

  test('stays small, and says what is missing', () => {
    const many = (prefix: string) => Array.from({ length: 100 }, (_, index) => `${prefix}${index}`);
    const picture = rolePicture({
      ...role,
      documents: many('d'),
      managed: many('m'),
      trusted: many('t').map((principal) => ({ type: 'AWS', principal, conditions: many('c') })),
      services: many('s').map((service) => ({
        service,
        levels: { List: 1 },
        content: 0,
        policies: [...many('d'), ...many('m')],
      })),
    });
    expect(picture.split('\n').length).toBeLessThan(200);
    for (const more of ['94 more', '192 more policies', '90 more services', '97 more'])
      expect(picture).toContain(more);
    expect(isPicture(picture)).toBe(true);
  });

  test('is inert whatever the texts are', () => {
    const withText = (bad: string) =>
      rolePicture({
        ...role,
        name: bad,
        documents: [bad],
        managed: [`arn:${bad}`],
        trusted: [{ type: bad, principal: bad, conditions: [bad] }],
        services: [{ service: bad, levels: { Read: 1 }, content: 1, policies: [bad] }],
      });
    fc.assert(
      fc.property(hostileText, (bad) => isPicture(withText(bad))),
      { numRuns: 500 },
    );
    expect(withText(longHostileText).length).toBeLessThan(5_000);
    expect(isPicture(withText(longHostileText))).toBe(true);
  });
});
