import type { Rule } from './rule.ts';
import validSuppression from './valid-suppression.ts';
import validSyntax from './valid-syntax.ts';

/** Every rule, in ascending order of id. */
export const rules: readonly Rule[] = [
  validSuppression,
  validSyntax,
];
