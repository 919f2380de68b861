import { toPattern } from '../iam/hole-pattern.ts';
import { matches } from '../iam/pattern.ts';
import type { Check, Fact } from '../model/connection.ts';
import type { AttachedPolicy } from '../model/live-role.ts';
import { isKnown } from '../model/value.ts';
import { check, unknownCheck } from './check.ts';
import type { ExpectedRole } from './expected-role.ts';

const id = 'managed-policies';
const title = 'its managed policies';

/** Checks that just those managed policies are attached that were deployed, by ARN. */
export function verifyManagedPolicies(
  { managed, open }: ExpectedRole,
  live: Fact<readonly AttachedPolicy[]>,
): Check {
  if (live.state === 'unknown') return unknownCheck(id, title, live);
  const attached = new Set(live.value.map(({ arn }) => arn));
  const named = new Set(managed.filter(isKnown).map(({ text }) => text));
  const left = managed.filter((one) => !isKnown(one));
  const missing = [...named].filter((arn) => !attached.has(arn));
  const others = [...attached].filter((arn) => !named.has(arn));
  // Each text with something left to fill in may be one of the others, and no more than one.
  const extra = others.filter((arn) => !left.some((one) => matches(toPattern(one), arn)));
  const tooMany = others.length - extra.length > left.length;
  const wrong = [
    ...missing.map((arn) => `${arn} is gone`),
    ...extra.map((arn) => `${arn} was added`),
    ...(tooMany ? ['there are more than were deployed'] : []),
  ];
  if (wrong.length > 0 && !(open.managed.length > 0 && missing.length === 0))
    return check(
      id,
      title,
      'fail',
      `Not as deployed: ${wrong.slice(0, 5).join('; ')}.`,
      'Deploy the connection again, or find out who changed the role.',
    );
  const reasons = [...left.map(({ text }) => `${text} is only known when it is deployed`), ...open.managed];
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
