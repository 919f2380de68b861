import { describe, expect, test } from 'vitest';
import { check } from '../../../src/core/connect/check.ts';
import { connectionStatus, reasonOfStatus } from '../../../src/core/connect/connection-status.ts';
import type { Check, CheckState } from '../../../src/core/model/connection.ts';

const role = (state: CheckState): Check => check('trust-policy', 'who may assume it', state, 'Role.', null);
const data = (state: CheckState): Check => check('report-delivery', 'its deliveries', state, 'Data.', null);

describe('the status of a connection', () => {
  test.each<readonly [readonly Check[], string, string | null]>([
    [[], 'unknown', 'Nothing was checked.'],
    [[role('pass'), data('pass')], 'connected', null],
    [[role('advice'), data('advice')], 'connected', null],
    [[role('fail'), data('pass')], 'failed', 'who may assume it: Role.'],
    [[data('fail'), role('fail')], 'failed', 'who may assume it: Role.'],
    [[role('unknown'), role('fail')], 'failed', 'who may assume it: Role.'],
    [[role('pass'), data('fail')], 'degraded', 'its deliveries: Data.'],
    [[role('pass'), data('unknown')], 'unknown', 'its deliveries: Data.'],
    // What is wrong with the data says nothing of a role that could not be looked at.
    [[data('fail'), role('unknown')], 'unknown', 'who may assume it: Role.'],
    [[data('unknown'), data('fail'), role('pass')], 'degraded', 'its deliveries: Data.'],
  ])('%#', (checks, status, reason) => {
    expect([connectionStatus(checks), reasonOfStatus(checks)]).toEqual([status, reason]);
  });

  test('of a check that nobody knows is one of the data, never of less', () => {
    expect(connectionStatus([check('new', 'a new one', 'fail', 'It is.', null)])).toBe('degraded');
  });
});
