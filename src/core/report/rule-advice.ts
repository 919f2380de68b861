/** Why a rule matters and what to do about its findings, in our words: a report holds ids, not prose. */
export interface RuleAdvice {
  readonly why: string;
  readonly fix: string;
}

/** The advice of a rule by id; undefined where there is none. */
export type AdviceOf = (rule: string) => RuleAdvice | undefined;
