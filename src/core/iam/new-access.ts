import type { AccessCheck } from '../model/access-check.ts';
import { both } from '../model/guard.ts';
import { elementsOf, isPlainElement, mayName } from './access-element.ts';
import {
  type AccessCheckOptions,
  type Others,
  type Part,
  classesOf,
  kinds,
  nearTo,
  newPoints,
} from './access-points.ts';
import { worst } from './access-witness.ts';
import { type AttachedStatement, attachedMeaning } from './attached-statement.ts';
import { createEffort } from './effort.ts';
import { createToSymbolic } from './symbolic.ts';

/** Comparing stops here unless the caller says how far, and what is not decided by then is unknown. */
const steps = 1_500_000;

/**
 * Whether policies allow anything that others do not: all of their statements together, Allows minus Denies. `pass` is a
 * proof over every request there can be, known actions or not: the texts that the patterns of a statement tell apart are
 * gone through class by class, so that a pattern that only several others cover together is covered. Conditions cover
 * each other where one implies the other. It answers what CheckNoNewAccess of IAM Access Analyzer does.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-custom-policy-checks.html
 */
export function checkNoNewAccess(
  head: readonly AttachedStatement[],
  base: readonly AttachedStatement[],
  options: AccessCheckOptions = {},
): AccessCheck {
  const known = new Set(base.map(attachedMeaning));
  const isNarrowed = options.actions !== undefined || options.resources !== undefined;
  // Most of what policies say is said again.
  if (!isNarrowed && head.every((one) => known.has(attachedMeaning(one))) && repeatsDenies(head, base))
    return passed;
  const check = createCheck(head, base, options);
  let open: AccessCheck = passed;
  for (const allow of check.allows) {
    const answer = check.answerFor(allow);
    if (answer.result === 'fail') return answer;
    if (answer.result === 'unknown' && open.result === 'pass') open = answer;
  }
  return open;
}

function repeatsDenies(head: readonly AttachedStatement[], base: readonly AttachedStatement[]): boolean {
  const present = new Set(head.map(attachedMeaning));
  return base.every((one) => one.statement.effect !== 'Deny' || present.has(attachedMeaning(one)));
}

export const passed: AccessCheck = { result: 'pass', witness: null, reason: null };

function createCheck(
  head: readonly AttachedStatement[],
  base: readonly AttachedStatement[],
  options: AccessCheckOptions,
) {
  const toSymbolic = createToSymbolic();
  const effort = options.effort ?? createEffort(steps);
  const partsOf = (list: readonly AttachedStatement[]): readonly Part[] =>
    list.map(({ statement, when }) => ({
      ...elementsOf(statement, toSymbolic),
      statement,
      conditions: statement.conditions,
      when: both(when, statement.when),
      meaning: attachedMeaning({ statement, when }),
    }));
  const [present, before] = [partsOf(head), partsOf(base)];
  const denies = present.filter(({ statement }) => statement.effect === 'Deny');
  const oldDenies = before.filter(({ statement }) => statement.effect === 'Deny');
  const oldAllows = before.filter(({ statement }) => statement.effect === 'Allow');
  const repeated = new Set(denies.map(({ meaning }) => meaning));
  const lostDenies = oldDenies.filter(({ meaning }) => !repeated.has(meaning));
  const known = new Set(oldAllows.map(({ meaning }) => meaning));
  const isNarrowed = options.actions !== undefined || options.resources !== undefined;

  const answerFor = (allow: Part): AccessCheck => {
    const others: Others = {
      denies: nearTo(allow, denies),
      allows: nearTo(allow, oldAllows),
      lost: nearTo(allow, lostDenies),
    };
    const compared = [allow, ...others.denies, ...others.allows, ...others.lost];
    const classes = classesOf(compared, options, effort);
    const points = classes && newPoints(allow, classes, others, effort);
    if (points === undefined) return tooMuch;
    if (points.length > 0) return worst(allow, points, others, options);
    // What is filled in may meet a Deny of the base in ways that no comparison of texts shows.
    const isFilled = compared.some((part) => kinds.some((kind) => !isPlainElement(part[kind])));
    if (others.lost.length > 0 && isFilled) return lostSight;
    const isAsked = options.resources?.some((asked) => mayName(allow.resource, asked)) ?? isNarrowed;
    return isAsked && !(isPlainElement(allow.action) && isPlainElement(allow.resource)) ? hidden : passed;
  };
  return {
    allows: present.filter(
      ({ statement: { effect }, meaning }) =>
        effect !== 'Deny' &&
        (effect === undefined || lostDenies.length > 0 || isNarrowed || !known.has(meaning)),
    ),
    answerFor,
  };
}

const tooMuch: AccessCheck = {
  result: 'unknown',
  witness: null,
  reason: 'the patterns are too many or too entangled to compare',
};

const hidden: AccessCheck = {
  result: 'unknown',
  witness: null,
  reason: 'a template hides what is allowed, which may be what was asked for',
};

const lostSight: AccessCheck = {
  result: 'unknown',
  witness: null,
  reason: 'a Deny of the base is gone or changed, and a template hides what it is about',
};
