import { getInput, setSecret } from '@actions/core';
import type { LintRequest } from '../../app/lint.ts';
import {
  type CheckRunChoice,
  type CommentChoice,
  type FailOn,
  accessAnalyzerValues,
  checkRunValues,
  commentValues,
  customChecksValues,
  failOnValues,
  policyTypeValues,
  suggestionsValues,
} from '../../app/options.ts';
import { AppError } from '../../core/errors/app-error.ts';
import type { PolicyType } from '../../core/model/policy.ts';
import { neutraliseLog } from '../../core/report/escape.ts';

/** The inputs of the action; an empty one was not given. */
export interface Inputs {
  readonly paths: readonly string[];
  readonly config: string | undefined;
  readonly failOn: FailOn;
  readonly policyType: PolicyType | undefined;
  readonly accessAnalyzer: NonNullable<LintRequest['accessAnalyzer']>;
  readonly baseRef: string | undefined;
  readonly comment: CommentChoice;
  readonly checkRun: CheckRunChoice;
  readonly suggestions: boolean;
  readonly reportFile: string | undefined;
  readonly sarifFile: string | undefined;
}

/** Reads `with:` of the step. Throws AppError (`invalid-option`). */
export function readInputs(): Inputs {
  return {
    paths: getInput('paths')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    config: text('config'),
    failOn: choice('fail-on', failOnValues) ?? 'security-warning',
    policyType: choice('policy-type', policyTypeValues),
    accessAnalyzer: {
      mode: choice('access-analyzer', accessAnalyzerValues) ?? 'auto',
      customChecks: choice('custom-checks', customChecksValues) === 'on',
    },
    baseRef: text('base-ref'),
    comment: choice('comment', commentValues) ?? 'on-change',
    checkRun: choice('check-run', checkRunValues) ?? 'auto',
    suggestions: choice('suggestions', suggestionsValues) === 'true',
    reportFile: text('report-file'),
    sarifFile: text('sarif-file'),
  };
}

/** The token the step was given, masked in all that the job prints from here on. */
export function readToken(): string | undefined {
  const token = text('github-token');
  // The runner masks its own token, but not one that somebody wrote into the workflow.
  if (token !== undefined) setSecret(token);
  return token;
}

/** An input; undefined: it is empty. */
export function text(name: string): string | undefined {
  return getInput(name) || undefined;
}

/** An input that takes few values; undefined: it is empty. Throws AppError `invalid-option`. */
export function choice<const T extends string>(name: string, values: readonly T[]): T | undefined {
  const input = getInput(name);
  if (input === '') return undefined;
  const found = values.find((value) => value === input);
  if (found !== undefined) return found;
  throw new AppError(
    'invalid-option',
    `Input \`${name}\` is \`${neutraliseLog(input)}\`; it takes ${values.join(', ')}.`,
  );
}
