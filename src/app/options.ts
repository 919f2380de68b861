import { severities } from '../core/model/finding.ts';
import type { PolicyType } from '../core/model/policy.ts';

/** Every option of `roleproof lint` and of the action's lint step, once: help text, `action.yml` and docs come from here. */
export interface OptionDefinition {
  /** Flag without dashes, and input name. */
  readonly name: string;
  /** The placeholder of its value in the help text; absent for a switch. */
  readonly argument?: string;
  /** The only values it takes, where they are few. */
  readonly values?: readonly string[];
  readonly default?: string;
  /** One sentence without a period. */
  readonly description: string;
  /** Which door offers it. */
  readonly doors: readonly ('cli' | 'action')[];
}

export const failOnValues = [...severities, 'none'] as const;
export type FailOn = (typeof failOnValues)[number];

export const formatValues = ['text', 'json', 'sarif', 'markdown', 'html', 'github'] as const;
export type Format = (typeof formatValues)[number];

/** `auto`: asked where credentials are named; `on`: what it does not answer makes the run incomplete. */
export const accessAnalyzerValues = ['auto', 'on', 'off'] as const;
export type AccessAnalyzerMode = (typeof accessAnalyzerValues)[number];

export const customChecksValues = ['on', 'off'] as const;

export const policyTypeValues = [
  'identity',
  'trust',
  'resource',
  'scp',
  'rcp',
] as const satisfies readonly PolicyType[];

export const commentValues = ['never', 'on-change', 'always'] as const;
export type CommentChoice = (typeof commentValues)[number];

export const checkRunValues = ['auto', 'off'] as const;
export type CheckRunChoice = (typeof checkRunValues)[number];

export const suggestionsValues = ['true', 'false'] as const;

export const lintOptions: readonly OptionDefinition[] = [
  {
    name: 'paths',
    description:
      'Files, folders or glob patterns to lint, one a line; empty: what the config names, else the whole workspace',
    default: '',
    doors: ['action'],
  },
  {
    name: 'config',
    argument: 'FILE',
    description: 'Config to use instead of roleproof.yaml',
    doors: ['cli', 'action'],
  },
  {
    name: 'fail-on',
    argument: 'LEVEL',
    values: failOnValues,
    default: 'security-warning',
    description: 'Least severe finding that fails the run',
    doors: ['cli', 'action'],
  },
  {
    name: 'base',
    argument: 'REF or FOLDER',
    description:
      'Compare with a branch, tag or commit, or a folder, and run the rules about what is new; default: nothing is compared',
    doors: ['cli'],
  },
  {
    name: 'no-merge-base',
    description: 'Compare with the base itself, not with where this folder left it',
    doors: ['cli'],
  },
  {
    name: 'base-ref',
    description:
      'Branch, tag or commit to compare with: what is new since this one left it, judged by the config as it is there; default: what a pull request or a merge queue merges into',
    doors: ['action'],
  },
  {
    name: 'comment',
    values: commentValues,
    default: 'on-change',
    description:
      'When a pull request gets its one comment; on-change: when access differs, a finding is new or the run fails; needs pull-requests: write',
    doors: ['action'],
  },
  {
    name: 'check-run',
    values: checkRunValues,
    default: 'auto',
    description:
      'Show the findings for which a step has no annotations as a check run; needs checks: write, and is left out without',
    doors: ['action'],
  },
  {
    name: 'suggestions',
    values: suggestionsValues,
    default: 'false',
    description:
      'Suggest repairs of the lines that a pull request shows, as a review; needs pull-requests: write',
    doors: ['action'],
  },
  {
    name: 'github-token',
    default: '${{ github.token }}',
    description: 'Token for the comment, the suggestions and the check run',
    doors: ['action'],
  },
  {
    name: 'policy-type',
    argument: 'TYPE',
    values: policyTypeValues,
    description: 'Type of raw policy documents; default: detected from their content',
    doors: ['cli', 'action'],
  },
  {
    name: 'access-analyzer',
    argument: 'WHEN',
    values: accessAnalyzerValues,
    default: 'auto',
    description:
      'Whether to ask IAM Access Analyzer as well; auto: where AWS credentials are named; on: a run without its answers is incomplete',
    doors: ['cli', 'action'],
  },
  {
    name: 'custom-checks',
    argument: 'WHEN',
    values: customChecksValues,
    default: 'off',
    description: 'Whether to ask the custom policy checks of IAM Access Analyzer too, for which AWS charges',
    doors: ['cli', 'action'],
  },
  {
    name: 'format',
    argument: 'FORMAT',
    values: formatValues,
    default: 'text',
    description: 'How to print the report',
    doors: ['cli'],
  },
  {
    name: 'output',
    argument: 'FILE',
    description: 'Write the report to a file instead of standard output',
    doors: ['cli'],
  },
  {
    name: 'report-file',
    description:
      'Where to write the report, relative to the workspace: HTML where the name ends in .html, else JSON; empty: not written',
    default: '',
    doors: ['action'],
  },
  {
    name: 'sarif-file',
    description:
      'Where to write SARIF for GitHub code scanning, relative to the workspace; empty: not written',
    default: '',
    doors: ['action'],
  },
  { name: 'no-color', description: 'Never use colour', doors: ['cli'] },
  { name: 'quiet', description: 'Print nothing but the report itself', doors: ['cli'] },
];
