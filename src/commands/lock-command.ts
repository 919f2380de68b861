import { type CommandContext, deliver } from './command.ts';

interface LockFlags {
  readonly check?: boolean;
  readonly config?: string;
  readonly color: boolean;
  readonly quiet?: boolean;
}

/** `roleproof lock [--check]` */
export function addLockCommand(context: CommandContext): void {
  context.program
    .command('lock')
    .description('Write what the configured roles can do into roleproof.lock, or hold the present against it')
    .option('--check', 'Write nothing; exit 1 and say what differs if the roles can do something else')
    .option('--config <FILE>', 'Config to use instead of roleproof.yaml')
    .option('--no-color', 'Never use colour')
    .option('--quiet', 'Print nothing but the result')
    .action(async (flags: LockFlags) => {
      const { lockRoles } = await import('../app/lock.ts');
      const ports = context.ports(flags.quiet === true);
      const { exitCode, text } = await lockRoles(
        {
          config: flags.config,
          check: flags.check === true,
          colors: flags.color && context.useColors,
        },
        ports,
      );
      deliver(text, undefined, ports);
      context.exit(exitCode);
    });
}
