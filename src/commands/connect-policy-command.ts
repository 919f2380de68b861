import { type Command, Option } from 'commander';
import type { ConnectionKind } from '../core/model/connection.ts';
import { type CommandContext, deliver } from './command.ts';

interface PolicyFlags {
  readonly connection: ConnectionKind;
  readonly name: string;
  readonly accountId: string;
  readonly region: string;
  readonly stackName?: string;
  readonly repository: string;
  readonly ownerId?: string;
  readonly repositoryId?: string;
  readonly environment?: string;
  readonly ref: string;
  readonly as?: 'permissions' | 'trust';
  readonly output?: string;
}

/** `roleproof connect policy` */
export function addConnectPolicyCommand(connect: Command, context: CommandContext): void {
  connect
    .command('policy')
    .description('Print what the role of a workflow that connects an account needs, and who may assume it')
    .addOption(
      new Option('--connection <KIND>', 'billing: the account that pays; resource: any other account')
        .choices(['billing', 'resource'])
        .makeOptionMandatory(),
    )
    .requiredOption('--name <NAME>', 'Name of the connection: lower case letters, digits, dashes')
    .requiredOption('--account-id <ID>', 'Account that is connected, in which the role will be')
    .requiredOption('--repository <OWNER/NAME>', 'Repository of the workflow')
    .option('--owner-id <ID>', 'Numeric id of its owner; with both ids either form of the subject is trusted')
    .option('--repository-id <ID>', 'Numeric id of the repository')
    .option('--environment <NAME>', 'Environment the job runs in; else the ref decides')
    .option('--ref <REF>', 'Ref the job runs on, without an environment', 'refs/heads/main')
    .option('--region <REGION>', 'Region of the stack', 'us-east-1')
    .option('--stack-name <NAME>', 'Name of the stack; default: cloudzero-<connection>-<name>')
    .addOption(
      new Option('--as <DOCUMENT>', 'Only one of the two documents').choices(['permissions', 'trust']),
    )
    .option('--output <FILE>', 'Write it to a file instead of standard output')
    .action(async (flags: PolicyFlags) => {
      const { workflowPolicies } = await import('../app/connect/workflow-policies.ts');
      const { packedTemplate } = await import('../adapters/files/packed-template.ts');
      const policies = workflowPolicies(
        {
          ...flags,
          kind: flags.connection,
          stackName: flags.stackName,
          ownerId: flags.ownerId,
          repositoryId: flags.repositoryId,
          environment: flags.environment,
        },
        packedTemplate,
      );
      const shown = flags.as === undefined ? policies : policies[flags.as];
      deliver(`${JSON.stringify(shown, undefined, 2)}\n`, flags.output, context.ports(false));
      context.exit(0);
    });
}
