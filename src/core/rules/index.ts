import type { Rule } from './rule.ts';

/** Every rule, in ascending order of id. */
export const rules: readonly Rule[] = [];
