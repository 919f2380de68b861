import { expect, test } from 'vitest';
import { nextStep, outcomeOf } from '../../../src/core/connect/next-step.ts';
import { type StackStatus, stackStatuses } from '../../../src/core/model/stack.ts';

const expected: Readonly<Record<string, readonly StackStatus[]>> = {
  create: ['DELETE_COMPLETE', 'REVIEW_IN_PROGRESS'],
  update: [
    'CREATE_COMPLETE',
    'UPDATE_COMPLETE',
    'UPDATE_FAILED',
    'UPDATE_ROLLBACK_COMPLETE',
    'IMPORT_COMPLETE',
    'IMPORT_ROLLBACK_COMPLETE',
  ],
  delete: [
    'CREATE_FAILED',
    'ROLLBACK_FAILED',
    'ROLLBACK_COMPLETE',
    'DELETE_FAILED',
    'IMPORT_ROLLBACK_FAILED',
  ],
  'continue-rollback': ['UPDATE_ROLLBACK_FAILED'],
};

test.each(stackStatuses)('%s leads where it should', (status) => {
  const next = nextStep(status);
  const named = Object.entries(expected).find(([, statuses]) => statuses.includes(status))?.[0];
  const wanted = named ?? 'wait';
  expect(next.step === 'recover' ? next.by : next.step).toBe(wanted);
  if (wanted === 'wait') expect(status).toMatch(/_IN_PROGRESS$/);
});

test('a stack that is not there is created', () => {
  expect(nextStep(undefined)).toEqual({ step: 'create' });
});

test.each<[StackStatus, string]>([
  ['CREATE_COMPLETE', 'succeeded'],
  ['UPDATE_COMPLETE', 'succeeded'],
  ['DELETE_COMPLETE', 'succeeded'],
  ['UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', 'in-progress'],
  ['ROLLBACK_COMPLETE', 'failed'],
  ['UPDATE_ROLLBACK_COMPLETE', 'failed'],
  ['CREATE_FAILED', 'failed'],
  ['REVIEW_IN_PROGRESS', 'failed'],
])('%s has %s', (status, outcome) => {
  expect(outcomeOf(status)).toBe(outcome);
});
