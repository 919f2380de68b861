import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { accessLevelOverrides, adjudicatedLevels } from '../../../src/core/iam/access-level-overrides.ts';
import { keptAccessLevels } from '../../../src/core/iam/kept-access-levels.ts';
import { unpackReference } from '../../../src/core/iam/unpack-reference.ts';
import { readLevels } from '../../../src/core/model/access.ts';
import { reference } from '../../helpers/reference.ts';

const asset = new URL('../../../src/core/iam/data/reference.txt', import.meta.url);
const packed = readFileSync(asset, 'latin1');

/** The reference with the levels that AWS documents. */
const documented = unpackReference(packed, () => undefined);
const actions = documented.prefixes.flatMap((prefix) => documented.service(prefix)?.actions ?? []);
const nonReads = new Set(
  actions.filter(({ levels }) => levels.some((level) => !readLevels.includes(level))).map(({ id }) => id),
);

/** The verbs with which policies ask for reads. Case is ignored, as IAM does: `Get*` reaches `GET` too. */
const namedLikeRead =
  /:((admin|batch|bulk) )?(get|list|describe|search|view|lookup|query|scan|select|read|fetch|download|check|validate|preview|count|retrieve|show|discover|find|head|is|has)([^a-z]|$)/;

const decisions = [...accessLevelOverrides, ...keptAccessLevels];

describe('the decisions on access levels', () => {
  test('every action that is named like a read and filed as more has one', () => {
    const decided = new Set(decisions.map(({ action }) => action));
    const open = [...nonReads].filter((id) => isNamedLikeRead(id) && !decided.has(id));
    expect(open).toEqual([]);
  });

  test('none is about an action that is gone, or that AWS files as a read by now', () => {
    expect(decisions.map(({ action }) => action).filter((action) => !nonReads.has(action))).toEqual([]);
  });

  test('none is about an action that is not named like a read', () => {
    expect(decisions.map(({ action }) => action).filter((action) => !isNamedLikeRead(action))).toEqual([]);
  });

  test('there is one for an action', () => {
    const ids = decisions.map(({ action }) => action);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('each gives its reason in a sentence and names a page of AWS', () => {
    expect(decisions.filter(({ reason }) => !/^[A-Z].{10,}[^.]\.$/.test(reason))).toEqual([]);
    const pages = /^https:\/\/(docs\.aws\.amazon\.com|servicereference\.us-east-1\.amazonaws\.com)\/\S+$/;
    expect(decisions.filter(({ source }) => !pages.test(source))).toEqual([]);
  });

  test('an override makes a read, and nothing else', () => {
    const levels = accessLevelOverrides.flatMap((override) => override.levels);
    expect(levels.filter((level) => !readLevels.includes(level))).toEqual([]);
    expect(accessLevelOverrides.filter((override) => override.levels.length !== 1)).toEqual([]);
  });
});

describe('the reference', () => {
  const levelsOf = (id: string): unknown => {
    const [prefix = '', name = ''] = id.split(':');
    return reference.service(prefix)?.actionsByName.get(name.toLowerCase())?.levels;
  };

  test.each([
    ['billing:GetResourcePolicy', ['Read']],
    ['bcm-pricing-calculator:ListTagsForResource', ['Read']],
    ['iot:ListSubscriptions', ['List']],
    ['managedblockchain:GET', ['Read']],
    ['managedblockchain:POST', ['Permissions management', 'Write']],
    ['states:GetActivityTask', ['Write']],
    ['lightsail:GetRelationalDatabaseMasterUserPassword', ['Write']],
  ])('says that %s is %j', (id, levels) => {
    expect(levelsOf(id)).toEqual(levels);
  });

  test('has every override and keeps AWS’s levels everywhere else', () => {
    const wrong = actions.filter(({ id, levels }) => {
      const expected = adjudicatedLevels(id) ?? levels;
      return JSON.stringify(levelsOf(id)) !== JSON.stringify(expected);
    });
    expect(wrong).toEqual([]);
  });
});

/** Words are told by their capitals: `CheckInLicense` begins with `Check`, `Listen` does not begin with `List`. */
function isNamedLikeRead(id: string): boolean {
  const spaced = id.replace(/([a-z])([A-Z])/g, '$1 $2');
  return namedLikeRead.test(spaced.toLowerCase());
}
