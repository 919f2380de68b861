import { Option } from 'commander';
import type { ConnectMode } from '../app/connect/connect-request.ts';
import { connectOptions } from '../app/connect/connect-options.ts';
import type { ConnectChoices } from '../app/connect/choose-connection.ts';
import { type FailOn, lintOptions } from '../app/options.ts';
import type { ConnectionKind } from '../core/model/connection.ts';
import { AppError } from '../core/errors/app-error.ts';
import type { Trees } from '../app/ports.ts';
import type { CommandContext } from './command.ts';
import { addConnectPolicyCommand } from './connect-policy-command.ts';

interface ConnectFlags {
  readonly connection?: ConnectionKind | 'organization';
  readonly name?: string;
  readonly externalIdEnv: string;
  readonly region: string;
  readonly roleToAssume?: string;
  readonly expectedAccountId?: string;
  readonly template?: string;
  readonly stackName?: string;
  readonly templateUrl?: string;
  readonly plan?: string;
  readonly yes?: boolean;
  readonly recover?: 'delete' | 'continue-rollback';
  readonly register: boolean;
  readonly confirm?: string;
  readonly config?: string;
  readonly failOn: FailOn;
  readonly format: 'text' | 'json' | 'markdown';
  readonly color: boolean;
  readonly quiet?: boolean;
}

const modes: readonly (readonly [ConnectMode, string])[] = [
  ['plan', 'Show what deploying would do to the account, and change nothing'],
  ['deploy', 'Deploy the stack, check what is live, and tell CloudZero'],
  ['verify', 'Check what is live, and change nothing'],
  ['remove', 'Tell CloudZero, and delete the stack'],
];

/** Options that mean something to one mode only. */
const ofMode: Readonly<Record<string, readonly ConnectMode[]>> = {
  plan: ['deploy'],
  yes: ['deploy'],
  recover: ['plan', 'deploy'],
  'no-register': ['deploy', 'remove'],
  confirm: ['remove'],
};

/** `roleproof connect plan|deploy|verify|remove|policy` */
export function addConnectCommand(context: CommandContext, openTrees: () => Promise<Trees>): void {
  const connect = context.program
    .command('connect')
    .description('Connect an AWS account to CloudZero, with the very role that was linted');
  for (const [mode, description] of modes) {
    const command = connect.command(mode).description(description);
    const linting = lintOptions.filter(({ name }) => name === 'config' || name === 'fail-on');
    const own = connectOptions.filter(
      ({ name, doors }) => doors.includes('cli') && (ofMode[name]?.includes(mode) ?? true),
    );
    for (const { name, argument, description: text, values, default: value } of [...own, ...linting]) {
      const option = new Option(argument === undefined ? `--${name}` : `--${name} <${argument}>`, text);
      if (values !== undefined) option.choices([...values]);
      if (value !== undefined) option.default(value);
      command.addOption(option);
    }
    command
      .addOption(
        new Option('--format <FORMAT>', 'How to print the result')
          .choices(['text', 'json', 'markdown'])
          .default('text'),
      )
      .option('--no-color', 'Never use colour')
      .option('--quiet', 'Print nothing but the result')
      .action(async (flags: ConnectFlags) => run(context, mode, flags, openTrees));
  }
  addConnectPolicyCommand(connect, context);
}

async function run(
  context: CommandContext,
  mode: ConnectMode,
  flags: ConnectFlags,
  openTrees: () => Promise<Trees>,
): Promise<void> {
  const { chooseConnection } = await import('../app/connect/choose-connection.ts');
  const { connectAccount } = await import('../app/connect/connect.ts');
  const { connectPorts } = await import('./connect-ports.ts');
  const { packedTemplate } = await import('../adapters/files/packed-template.ts');
  const { runClock } = await import('../adapters/console/run-clock.ts');
  const { renderDiffText } = await import('../core/report/render-diff-text.ts');
  const plans = await import('../core/report/render-plan.ts');
  const connections = await import('../core/report/render-connection.ts');
  const { files, today, version } = context;
  const { config, failOn, format } = flags;
  const ports = { ...context.ports(flags.quiet === true), openTrees };
  const request = chooseConnection(
    mode,
    choicesOf(flags, context),
    { lint: { config, failOn, today, version }, token: `cli-${globalThis.crypto.randomUUID()}` },
    { files, packedTemplate },
  );
  const colors = flags.color && context.useColors;
  const clock = runClock(process);
  try {
    const { connection, shown, failure, exitCode } = await connectAccount(
      request,
      await connectPorts({
        lint: { ...ports, host: { ...ports.host, result: (text) => ports.host.warning(text) } },
        region: flags.region,
        roleToAssume: flags.roleToAssume,
        clock,
        environment: process.env,
        // Nothing printed here holds a secret, and a mask would put it into whatever the output is sent to.
        mask: () => undefined,
        maskAccountId: undefined,
        show: (plan, diff) => {
          if (format !== 'text') return;
          ports.host.result(plans.renderPlanText(plan, { colors }));
          if (diff !== undefined) ports.host.result(renderDiffText(diff, { colors }));
        },
      }),
    );
    if (failure !== undefined) ports.host.warning(`${failure.title} (${failure.code})`);
    if (format === 'json') ports.host.result(`${connections.renderConnectionsJson([connection])}\n`);
    else if (format === 'text')
      ports.host.result(connections.renderConnectionsText([connection], { colors }));
    else
      ports.host.result(
        `${shown === undefined ? '' : plans.renderPlanMarkdown(shown)}\n${connections.renderConnectionsMarkdown([connection])}`,
      );
    context.exit(exitCode);
  } finally {
    clock.close();
  }
}

function choicesOf(flags: ConnectFlags, { files }: CommandContext): ConnectChoices {
  const { externalIdEnv, plan } = flags;
  const read = externalIdEnv === '-' ? files.read('-').text : process.env[externalIdEnv];
  const externalId = read?.trim();
  if (externalId === undefined || externalId === '')
    throw new AppError(
      'invalid-connection',
      externalIdEnv === '-'
        ? 'Standard input holds no external id.'
        : `The environment variable ${externalIdEnv} holds no external id; \`--external-id-env\` names another one.`,
    );
  return {
    kind: flags.connection,
    name: flags.name ?? '',
    externalId,
    region: flags.region,
    roleToAssume: flags.roleToAssume,
    expectedAccountId: flags.expectedAccountId,
    template: flags.template,
    stackName: flags.stackName,
    templateUrl: flags.templateUrl,
    approval: plan === undefined ? (flags.yes === true ? 'given' : 'missing') : { fingerprint: plan },
    recover: flags.recover,
    register: flags.register !== false,
    confirm: flags.confirm,
  };
}
