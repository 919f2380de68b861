import { toPattern } from '../iam/hole-pattern.ts';
import { matches } from '../iam/pattern.ts';
import type { Check, Fact } from '../model/connection.ts';
import type { AttachedPolicy } from '../model/live-role.ts';
import { isKnown } from '../model/value.ts';
import { check, unknownCheck } from './check.ts';
import { type LiveDifferences, compareLivePolicies } from './compare-live-policy.ts';
import type { ExpectedRole } from './expected-role.ts';
import { readLivePolicy } from './read-live-policy.ts';

const id = 'managed-policies';
const title = 'its managed policies';

/**
 * Checks that just those managed policies are attached that were deployed: by ARN, and those of the template itself by what
 * is in them.
 */
export function verifyManagedPolicies(expected: ExpectedRole, live: Fact<readonly AttachedPolicy[]>): Check {
  if (live.state === 'unknown') return unknownCheck(id, title, live);
  const { managed, ownManaged, open } = expected;
  const named = new Set(managed.filter(isKnown).map(({ text }) => text));
  const attached = new Set(live.value.map(({ arn }) => arn));
  const others = live.value.filter(({ arn }) => !named.has(arn));
  const own = ownManaged.length === 0 ? [] : others.filter(({ document }) => document !== null);
  const unread = own.flatMap(({ document }) => (document?.state === 'unknown' ? [document] : []))[0];
  if (unread !== undefined) return unknownCheck(id, title, unread);
  const within = ownManaged.length === 0 ? same : compareOwn(own, expected);
  // Each text with something left to fill in may be one of the others, and no more than one.
  const left = managed.filter((one) => !isKnown(one));
  const strange = others.filter((one) => !own.includes(one)).map(({ arn }) => arn);
  const extra = strange.filter((arn) => !left.some((one) => matches(toPattern(one), arn)));
  const isTooMany = strange.length - extra.length > left.length;
  const missing = [...named].filter((arn) => !attached.has(arn));
  const wrong = [
    ...missing.map((arn) => `${arn} is gone`),
    // What the template hides may be any of these.
    ...(open.managed.length > 0 ? [] : extra.map((arn) => `${arn} was added`)),
    ...(isTooMany && open.managed.length === 0 ? ['there are more than were deployed'] : []),
    ...within.decided,
  ];
  if (wrong.length > 0)
    return check(
      id,
      title,
      'fail',
      `Not as deployed: ${wrong.slice(0, 5).join('; ')}.`,
      'Deploy the connection again, or find out who changed the role.',
    );
  const reasons = [
    ...left.map(({ text }) => `${text} is only known when it is deployed`),
    ...open.managed,
    ...within.open,
  ];
  if (reasons.length > 0)
    return check(
      id,
      title,
      'unknown',
      `The template leaves open what they are to be: ${reasons.slice(0, 5).join('; ')}.`,
      null,
    );
  const count = attached.size;
  return check(id, title, 'pass', count === 0 ? 'It has none, as deployed.' : `${count}, as deployed.`, null);
}

const same: LiveDifferences = { decided: [], open: [] };

/** What is in the policies of the customer's own, against those of the template. */
function compareOwn(own: readonly AttachedPolicy[], { ownManaged, when }: ExpectedRole): LiveDifferences {
  const read = own.map(({ arn, document }) =>
    document?.state === 'known' ? readLivePolicy(arn, document.value, 'identity') : undefined,
  );
  const documents = read.filter((document) => document !== undefined);
  if (documents.length < read.length) return { decided: [], open: ['one of them is no JSON'] };
  return compareLivePolicies(documents, ownManaged, when);
}
