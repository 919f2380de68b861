import type { Severity } from '../model/finding.ts';

/** Why a rule matters and what to do about its findings, in our words: a report holds ids, not prose. */
export interface RuleAdvice {
  readonly why: string;
  readonly fix: string;
}

/** The advice of a rule by id; undefined where there is none. */
export type AdviceOf = (rule: string) => RuleAdvice | undefined;

/** All that a rule says about itself, for formats that describe the rules too. */
export interface RuleDescription extends RuleAdvice {
  readonly what: string;
  readonly severity: Severity;
  /** The pages it rests on. */
  readonly links: readonly string[];
  /** Its findings are about what somebody could do, whatever their severity. */
  readonly security?: true;
}

/** The description of a rule by id; undefined where there is none. */
export type DescriptionOf = (rule: string) => RuleDescription | undefined;
