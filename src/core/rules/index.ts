import type { Rule } from './rule.ts';
import noDuplicateSid from './no-duplicate-sid.ts';
import preferSortedActions from './prefer-sorted-actions.ts';
import validCharacters from './valid-characters.ts';
import validFormat from './valid-format.ts';
import validPolicy from './valid-policy.ts';
import validSid from './valid-sid.ts';
import validSuppression from './valid-suppression.ts';
import validSyntax from './valid-syntax.ts';

/** Every rule, in ascending order of id. */
// prettier-ignore
export const rules: readonly Rule[] = [
  noDuplicateSid,
  preferSortedActions,
  validCharacters,
  validFormat,
  validPolicy,
  validSid,
  validSuppression,
  validSyntax,
];
