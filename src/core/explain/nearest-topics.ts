import { issueCodes } from '../iam/issue-codes.ts';
import { nearestName } from '../iam/nearest-name.ts';
import type { Reference } from '../iam/reference.ts';
import type { Rule } from '../rules/rule.ts';

/** What can be explained. */
export interface Topics {
  readonly rules: readonly Rule[];
  readonly roles: readonly string[];
  readonly reference: Reference;
}

/** What may have been meant by a word that means nothing: at most one name of each kind. */
export function nearestTopics(word: string, { rules, roles, reference }: Topics): readonly string[] {
  if (word.includes(':')) return nearestAction(word, reference);
  const service = nearestName(word, reference.prefixes);
  const names = [
    nearestName(
      word,
      rules.map(({ id }) => id),
    ),
    nearestName(
      word,
      issueCodes.map(({ code }) => code),
    ),
    nearestName(word, roles),
    service === undefined ? undefined : `${service}:*`,
  ];
  return names.filter((name) => name !== undefined);
}

function nearestAction(word: string, reference: Reference): readonly string[] {
  const [prefix = '', name = ''] = word.split(':');
  const service =
    reference.service(prefix) ?? reference.service(nearestName(prefix, reference.prefixes) ?? '');
  if (service === undefined) return [];
  const action = nearestName(
    name,
    service.actions.map((one) => one.name),
  );
  return [`${service.prefix}:${action ?? '*'}`];
}
