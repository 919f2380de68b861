import type { Diff } from '../core/model/diff.ts';
import type { AskOptions } from './ask-if-wanted.ts';
import type { WorkspaceRequest } from './open-workspace.ts';
import type { FailOn } from './options.ts';

interface Repeatable extends WorkspaceRequest {
  readonly accessAnalyzer?: AskOptions;
  readonly failOn: FailOn;
  readonly version: string;
}

/** The command line that makes the HTML report of a run again, from the same files. Quoted for a POSIX shell. */
export function repeatCommand(request: Repeatable, diff: Diff | undefined): string {
  const { version, paths, config, failOn, policyType, accessAnalyzer } = request;
  const flags: readonly (readonly [name: string, value: string | undefined])[] = [
    ['--config', config],
    ['--fail-on', failOn === 'security-warning' ? undefined : failOn],
    ['--policy-type', policyType],
    ['--base', diff?.base],
    ['--access-analyzer', accessAnalyzer?.mode === 'auto' ? undefined : accessAnalyzer?.mode],
    ['--custom-checks', accessAnalyzer?.customChecks === true ? 'on' : undefined],
    ['--format', 'html'],
    ['--output', 'report.html'],
  ];
  return [
    `npx roleproof@${version} lint`,
    ...paths.map(quote),
    ...flags.flatMap(([name, value]) => (value === undefined ? [] : [name, quote(value)])),
  ].join(' ');
}

function quote(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
