import { serviceRule } from '../../core/access-analyzer/service.ts';
import { rules } from '../../core/rules/index.ts';

/** What a config may give a severity or accept findings of. */
export const ruleIds: readonly string[] = [...rules.map(({ id }) => id), serviceRule];
