/** Whose turn it is when a run cannot do its job. */
export type ErrorFamily = 'usage' | 'environment' | 'remote' | 'bug';

interface ErrorEntry {
  readonly family: ErrorFamily;
  readonly title: string;
  readonly hint: string;
}

/** Every error a run can end with. Codes are permanent. */
export const catalogue = {
  'unknown-option': {
    family: 'usage',
    title: 'Unknown option',
    hint: 'Run `roleproof --help` for the commands and their options.',
  },
  'invalid-option': {
    family: 'usage',
    title: 'Option with an impossible value',
    hint: 'Run the command with --help for the values each option takes.',
  },
  'invalid-config': {
    family: 'usage',
    title: 'Config that cannot be used',
    hint: 'Correct roleproof.yaml at the places named; docs/config.md lists every key.',
  },
  'config-not-found': {
    family: 'usage',
    title: 'Config not found',
    hint: 'Check the path given with --config; without it roleproof.yaml in the working folder is used.',
  },
  'file-not-found': {
    family: 'usage',
    title: 'File or folder not found',
    hint: 'Check the path; paths are relative to the working folder.',
  },
  'file-too-large': {
    family: 'usage',
    title: 'File too large to be a policy template',
    hint: 'Name the policy files themselves, or leave the file out of the paths.',
  },
  'file-not-text': {
    family: 'usage',
    title: 'File is not UTF-8 text',
    hint: 'Save the file as UTF-8, or leave it out of the paths.',
  },
  'file-unreadable': {
    family: 'environment',
    title: 'File cannot be read',
    hint: 'Check the permissions of the file.',
  },
  'file-unwritable': {
    family: 'environment',
    title: 'File cannot be written',
    hint: 'Check that the folder exists and can be written to.',
  },
  'file-changed': {
    family: 'environment',
    title: 'File changed meanwhile',
    hint: 'Run the command again: it was not overwritten.',
  },
  'outside-workspace': {
    family: 'usage',
    title: 'Path leads out of the workspace',
    hint: 'Copy what is to be linted into the workspace, or run from a folder that contains it.',
  },
  'unsafe-output': {
    family: 'usage',
    title: 'Result that the workflow runner might obey',
    hint: 'Write it to a file, with `--output FILE` or `>`; and look for lines that begin with `::`, or hold `##` and a bracket.',
  },
  'no-policies': {
    family: 'usage',
    title: 'Nothing to lint',
    hint: 'Name files or folders that hold IAM policies: JSON or YAML documents, CloudFormation templates, Terraform modules.',
  },
  'unknown-role': {
    family: 'usage',
    title: 'Role that nobody configured',
    hint: 'Name a role of `roles` in roleproof.yaml; docs/config.md shows how one is written.',
  },
  'no-promise': {
    family: 'usage',
    title: 'Nothing was promised',
    hint: 'Write what the role may do under `promise` in roleproof.yaml; docs/config.md shows how.',
  },
  'no-roles': {
    family: 'usage',
    title: 'No role is configured',
    hint: 'Name the roles and their files under `roles` in roleproof.yaml; docs/config.md shows how.',
  },
  'role-not-read': {
    family: 'usage',
    title: 'Role that was not read in full',
    hint: 'Check the files the config names for the role, and that `paths` in roleproof.yaml reaches them.',
  },
  'not-renderable': {
    family: 'usage',
    title: 'Role that cannot be written in this form',
    hint: 'Change what is named above in the canonical policies; docs/commands.md#render says what each form can hold.',
  },
  'lock-not-found': {
    family: 'usage',
    title: 'Lock not found',
    hint: 'Run `roleproof lock`, review roleproof.lock and commit it.',
  },
  'invalid-lock': {
    family: 'usage',
    title: 'Lock that cannot be used',
    hint: 'Run `roleproof lock` to write it again, and review what changes; it is not edited by hand.',
  },
  'unknown-topic': {
    family: 'usage',
    title: 'Nothing known by that name',
    hint: 'Name a rule (docs/rules.md), an issue code of Access Analyzer, an action, a pattern such as `s3:Get*`, or a role.',
  },
  'git-not-found': {
    family: 'environment',
    title: 'Git is not installed',
    hint: 'Install git, or compare two folders: `roleproof diff --base FOLDER --head FOLDER`.',
  },
  'not-a-repository': {
    family: 'usage',
    title: 'Not in a Git repository',
    hint: 'Run it from a folder of the repository, or name folders with --base and --head.',
  },
  'unknown-ref': {
    family: 'usage',
    title: 'Neither a folder nor anything Git knows',
    hint: 'Fetch it first: `git fetch origin BRANCH` and name `origin/BRANCH`; in a workflow, `fetch-depth: 0` for actions/checkout fetches all.',
  },
  'missing-history': {
    family: 'environment',
    title: 'No common history',
    hint: 'Fetch it: `git fetch --unshallow`, or `fetch-depth: 0` for actions/checkout; or compare with the ref itself by --no-merge-base.',
  },
  'git-failed': {
    family: 'environment',
    title: 'Git failed',
    hint: 'Run the command named above in this folder to see what Git needs.',
  },
  'unsafe-event': {
    family: 'usage',
    title: 'Event under which this is not safe',
    hint: 'Run it on `pull_request`, which needs no secrets; docs/workflows/pull-request.yml is a workflow to copy.',
  },
  'github-forbidden': {
    family: 'remote',
    title: 'GitHub refuses the token',
    hint: 'Give the job the permission named above, or switch off what needs it.',
  },
  'github-not-found': {
    family: 'remote',
    title: 'GitHub does not find it',
    hint: 'It hides what a token may not see: check that the token is one of this repository, and its permissions.',
  },
  'github-rate-limited': {
    family: 'remote',
    title: 'GitHub asks to slow down',
    hint: 'Run the job again later.',
  },
  'github-failed': {
    family: 'remote',
    title: 'GitHub did not answer as expected',
    hint: 'See https://www.githubstatus.com, and run the job again.',
  },
  'no-credentials': {
    family: 'environment',
    title: 'No AWS credentials',
    hint: 'Name a role in `role-to-assume` and give the job `id-token: write`, or set up credentials before this step; docs/connect.md shows both.',
  },
  'untrusted-run': {
    family: 'usage',
    title: 'Run that must not be given an account',
    hint: 'Connect on a push to a protected branch, by hand or on a schedule; docs/workflows/connect.yml is a workflow to copy.',
  },
  'oidc-unavailable': {
    family: 'environment',
    title: 'No OIDC token for this job',
    hint: 'Give the job `permissions: id-token: write`. Runs for forks and for Dependabot never get one.',
  },
  'role-not-assumed': {
    family: 'remote',
    title: 'AWS did not hand out the role',
    hint: 'Compare the trust policy of the role with the claims above; `roleproof connect policy` prints one that matches.',
  },
  'wrong-account': {
    family: 'usage',
    title: 'Credentials of another account',
    hint: 'Correct `expected-account-id` or the credentials; nothing was changed.',
  },
  'invalid-connection': {
    family: 'usage',
    title: 'Connection that cannot be made as described',
    hint: 'Correct the inputs named above; docs/connect.md lists them.',
  },
  'aws-denied': {
    family: 'remote',
    title: 'AWS denied a call',
    hint: 'Allow the action named above to the role of this workflow; `roleproof connect policy` prints all it needs.',
  },
  'aws-throttled': {
    family: 'remote',
    title: 'AWS throttled a call',
    hint: 'Run it again later; nothing was left half done.',
  },
  'aws-unreachable': {
    family: 'remote',
    title: 'AWS could not be reached',
    hint: 'Check the network of this machine, the Region, and that the Region is enabled for the account.',
  },
  'aws-failed': {
    family: 'remote',
    title: 'AWS refused a call',
    hint: 'The reason above is what AWS says; look it up by the request id in the account.',
  },
  'plan-changed': {
    family: 'usage',
    title: 'Not what was planned',
    hint: 'Plan again, review the new plan and deploy that one; nothing was changed.',
  },
  'change-set-failed': {
    family: 'remote',
    title: 'CloudFormation cannot make what is planned',
    hint: 'Correct what is named above; nothing was changed.',
  },
  'stack-stuck': {
    family: 'remote',
    title: 'Stack that cannot be updated',
    hint: 'Set `recover` to what is named above, or settle it in the CloudFormation console; nothing was changed.',
  },
  'stack-timeout': {
    family: 'remote',
    title: 'Stack that takes too long',
    hint: 'Run it again: it goes on where the stack is.',
  },
  'registration-unreachable': {
    family: 'remote',
    title: 'CloudZero could not be reached',
    hint: 'The account is connected on the side of AWS; run it again, or finish by hand as said above.',
  },
  cancelled: {
    family: 'environment',
    title: 'Cancelled',
    hint: 'Run it again: it goes on where the stack is.',
  },
  'internal-error': {
    family: 'bug',
    title: 'Bug in Roleproof',
    hint: 'Please report it with the text above; the run did not pass.',
  },
} as const satisfies Readonly<Record<string, ErrorEntry>>;

export type ErrorCode = keyof typeof catalogue;
