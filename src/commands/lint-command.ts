import { Option } from 'commander';
import { type AccessAnalyzerMode, type FailOn, type Format, lintOptions } from '../app/options.ts';
import type { Trees } from '../app/ports.ts';
import type { PolicyType } from '../core/model/policy.ts';
import { type CommandContext, deliver } from './command.ts';

interface LintFlags {
  readonly config?: string;
  readonly failOn: FailOn;
  readonly base?: string;
  readonly mergeBase: boolean;
  readonly policyType?: PolicyType;
  readonly accessAnalyzer: AccessAnalyzerMode;
  readonly customChecks: 'on' | 'off';
  readonly format: Format;
  readonly output?: string;
  readonly color: boolean;
  readonly quiet?: boolean;
}

/** `roleproof lint [paths…]` */
export function addLintCommand(context: CommandContext, openTrees: () => Promise<Trees>): void {
  const command = context.program
    .command('lint')
    .description('Lint IAM policies, CloudFormation templates and Terraform modules')
    .argument(
      '[paths...]',
      'files, folders or glob patterns; `-` reads standard input; default: what the config names, else this folder',
    );
  for (const { name, argument, description, values, default: value } of lintOptions.filter(({ doors }) =>
    doors.includes('cli'),
  )) {
    const option = new Option(argument === undefined ? `--${name}` : `--${name} <${argument}>`, description);
    if (values !== undefined) option.choices([...values]);
    if (value !== undefined) option.default(value);
    command.addOption(option);
  }
  command.action(async (paths: string[], flags: LintFlags) => {
    const { lintFiles } = await import('../app/lint.ts');
    const { renderReport } = await import('../app/render-report.ts');
    const ports = context.ports(flags.quiet === true);
    const { config, failOn, policyType, output, mergeBase } = flags;
    const { today, version } = context;
    const base =
      flags.base === undefined
        ? undefined
        : { ref: flags.base, mergeBase, configFrom: 'head' as const, optional: false };
    const accessAnalyzer = { mode: flags.accessAnalyzer, customChecks: flags.customChecks === 'on' };
    const outcome = await lintFiles(
      { paths, config, failOn, policyType, base, accessAnalyzer, today, version },
      { ...ports, openTrees },
    );
    const colors = output === undefined && flags.color && context.useColors;
    deliver(await renderReport(outcome, flags.format, { colors }), output, ports);
    context.exit(outcome.exitCode);
  });
}
