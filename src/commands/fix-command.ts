import { Option } from 'commander';
import { policyTypeValues } from '../app/options.ts';
import type { FileReplacer, Trees } from '../app/ports.ts';
import type { PolicyType } from '../core/model/policy.ts';
import { type CommandContext, deliver } from './command.ts';

interface FixFlags {
  readonly dryRun?: boolean;
  readonly rule?: readonly string[];
  readonly base?: string;
  readonly mergeBase: boolean;
  readonly config?: string;
  readonly policyType?: PolicyType;
  readonly output?: string;
  readonly quiet?: boolean;
}

/** `roleproof fix [paths…] [--dry-run]` */
export function addFixCommand(
  context: CommandContext,
  openReplacer: () => Promise<FileReplacer>,
  openTrees: () => Promise<Trees>,
): void {
  context.program
    .command('fix')
    .description(
      'Repair what is safe to repair, in place: mirrors, order, layout, entries that change nothing',
    )
    .argument(
      '[paths...]',
      'files, folders or glob patterns; default: what the config names, else this folder',
    )
    .option('--dry-run', 'Write nothing; print a unified diff, and exit 1 if there is something to repair')
    .option('--rule <ID...>', 'Repair only what these rules report')
    .option(
      '--base <REF or FOLDER>',
      'What it was before, so that Sids of changed statements get the date of today',
    )
    .option('--no-merge-base', 'Compare with the base itself, not with where this folder left it')
    .option('--config <FILE>', 'Config to use instead of roleproof.yaml')
    .addOption(
      new Option(
        '--policy-type <TYPE>',
        'Type of raw policy documents; default: detected from their content',
      ).choices([...policyTypeValues]),
    )
    .option('--output <FILE>', 'Write the diff to a file instead of standard output')
    .option('--quiet', 'Print nothing but the diff')
    .action(async (paths: string[], flags: FixFlags) => {
      const { fixFiles } = await import('../app/fix.ts');
      const { renderFix, renderPatch } = await import('../app/render-fix.ts');
      const ports = context.ports(flags.quiet === true);
      const { config, policyType, dryRun = false, rule: rules = [], output, mergeBase } = flags;
      const base =
        flags.base === undefined ? undefined : { ref: flags.base, mergeBase, configFrom: 'head' as const };
      const outcome = await fixFiles(
        { paths, config, policyType, dryRun, rules, base, today: context.today },
        { ...ports, replacer: await openReplacer(), openTrees },
      );
      if (dryRun || output !== undefined)
        deliver(renderPatch(outcome, { forEyes: output === undefined && context.useColors }), output, ports);
      ports.host.warning(renderFix(outcome, { dryRun }));
      context.exit(outcome.exitCode);
    });
}
