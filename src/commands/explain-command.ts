import { Option } from 'commander';
import { type CommandContext, deliver } from './command.ts';

interface ExplainFlags {
  readonly config?: string;
  readonly format: 'text' | 'json';
  readonly output?: string;
  readonly color: boolean;
  readonly quiet?: boolean;
}

/** `roleproof explain <thing>` */
export function addExplainCommand(context: CommandContext): void {
  context.program
    .command('explain')
    .description('Explain a rule, an issue code of Access Analyzer, an action, a pattern or a role')
    .argument('<thing>', 'e.g. no-write-action, INVALID_ACTION, s3:GetObject, ecs:Describe*, payer')
    .option('--config <FILE>', 'Config to use instead of roleproof.yaml')
    .addOption(new Option('--format <FORMAT>', 'How to print it').choices(['text', 'json']).default('text'))
    .option('--output <FILE>', 'Write it to a file instead of standard output')
    .option('--no-color', 'Never use colour')
    .option('--quiet', 'Print nothing but the result')
    .action(async (word: string, flags: ExplainFlags) => {
      const { explain } = await import('../app/explain.ts');
      const { renderExplanation, renderExplanationJson } =
        await import('../core/report/render-explanation.ts');
      const ports = context.ports(flags.quiet === true);
      const explanation = await explain({ word, config: flags.config }, ports);
      const colors = flags.output === undefined && flags.color && context.useColors;
      const text =
        flags.format === 'json'
          ? renderExplanationJson(explanation)
          : renderExplanation(explanation, { colors });
      deliver(text, flags.output, ports);
      context.exit(0);
    });
}
