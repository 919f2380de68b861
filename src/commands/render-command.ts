import { AppError } from '../core/errors/app-error.ts';
import { type CommandContext, deliver } from './command.ts';

interface RenderFlags {
  readonly guard?: boolean;
  readonly config?: string;
  readonly output?: string;
  readonly quiet?: boolean;
}

/** `roleproof render <role>` */
export function addRenderCommand(context: CommandContext): void {
  context.program
    .command('render')
    .description('Render what keeps the promise about a configured role')
    .argument('<role>', 'a role of the config')
    .option(
      '--guard',
      'the Deny statements that keep the promise, whatever AWS adds to a managed policy later',
    )
    .option('--config <FILE>', 'Config to use instead of roleproof.yaml')
    .option('--output <FILE>', 'Write the result to a file instead of standard output')
    .option('--quiet', 'Print nothing but the result')
    .action(async (role: string, flags: RenderFlags) => {
      if (flags.guard !== true)
        throw new AppError('invalid-option', 'Say what to render: `--guard` is what there is.');
      const { renderGuard } = await import('../app/render-guard.ts');
      const ports = context.ports(flags.quiet === true);
      const text = await renderGuard(role, { paths: [], config: flags.config, policyType: undefined }, ports);
      deliver(text, flags.output, ports);
      context.exit(0);
    });
}
