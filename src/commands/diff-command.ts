import { Option } from 'commander';
import { policyTypeValues } from '../app/options.ts';
import type { Trees } from '../app/ports.ts';
import { type DiffFormat, diffFormatValues } from '../app/render-diff.ts';
import type { PolicyType } from '../core/model/policy.ts';
import { type CommandContext, deliver } from './command.ts';

interface DiffFlags {
  readonly base: string;
  readonly head?: string;
  readonly mergeBase: boolean;
  readonly config?: string;
  readonly policyType?: PolicyType;
  readonly format: DiffFormat;
  readonly output?: string;
  readonly color: boolean;
  readonly quiet?: boolean;
}

/** `roleproof diff --base <ref or folder> [--head <ref or folder>] [paths…]` */
export function addDiffCommand(context: CommandContext, openTrees: () => Promise<Trees>): void {
  context.program
    .command('diff')
    .description('Say what a change lets policies and roles do')
    .argument(
      '[paths...]',
      'files, folders or glob patterns; default: what the config names, else everything',
    )
    .requiredOption('--base <REF or FOLDER>', 'What to compare with: a branch, tag or commit, or a folder')
    .option('--head <REF or FOLDER>', 'What is compared; default: this folder as it is')
    .option('--no-merge-base', 'Compare with the base itself, not with where the head left it')
    .option('--config <FILE>', 'Config to use instead of roleproof.yaml')
    .addOption(
      new Option(
        '--policy-type <TYPE>',
        'Type of raw policy documents; default: detected from their content',
      ).choices([...policyTypeValues]),
    )
    .addOption(
      new Option('--format <FORMAT>', 'How to print the diff').choices([...diffFormatValues]).default('text'),
    )
    .option('--output <FILE>', 'Write the diff to a file instead of standard output')
    .option('--no-color', 'Never use colour')
    .option('--quiet', 'Print nothing but the result')
    .action(async (paths: string[], flags: DiffFlags) => {
      const { diffTrees } = await import('../app/diff.ts');
      const { renderDiff } = await import('../app/render-diff.ts');
      const ports = context.ports(flags.quiet === true);
      const { base, head, mergeBase, config, policyType, output } = flags;
      const { diff, exitCode } = await diffTrees(
        { base, head, mergeBase, paths, config, policyType },
        { ...ports, trees: await openTrees() },
      );
      const colors = output === undefined && flags.color && context.useColors;
      deliver(await renderDiff(diff, flags.format, { colors }), output, ports);
      context.exit(exitCode);
    });
}
