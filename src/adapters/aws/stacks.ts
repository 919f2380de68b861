import type {
  CloudFormationClient,
  CreateChangeSetInput,
  DescribeChangeSetOutput,
  ResourceChange as SdkChange,
  Stack as SdkStack,
} from '@aws-sdk/client-cloudformation';
import type { ChangeSetRequest, Stacks } from '../../app/connect/ports.ts';
import { AppError } from '../../core/errors/app-error.ts';
import {
  type ChangeSet,
  type ResourceChange,
  type Stack,
  type StackFailure,
  stackStatuses,
} from '../../core/model/stack.ts';
import { awsCall } from './aws-call.ts';
import { type Credentials, awsConfig } from './aws-config.ts';
import { stackEventReader } from './stack-events.ts';

type Sdk = typeof import('@aws-sdk/client-cloudformation');

const maxPages = 200;

/** CloudFormation through the SDK, which is loaded with the first call. */
export function awsStacks(region: string, credentials: Credentials): Stacks {
  const eventsOf = stackEventReader();
  let opened: Promise<{ readonly sdk: Sdk; readonly client: CloudFormationClient }> | undefined;
  const open = () =>
    (opened ??= import('@aws-sdk/client-cloudformation').then((sdk) => ({
      sdk,
      client: new sdk.CloudFormationClient(awsConfig(region, credentials)),
    })));
  return {
    async find(nameOrId) {
      const { sdk, client } = await open();
      return awsCall('cloudformation:DescribeStacks', async () => {
        try {
          const { Stacks: found } = await client.send(new sdk.DescribeStacksCommand({ StackName: nameOrId }));
          return found?.[0] === undefined ? undefined : stackOf(found[0]);
        } catch (error) {
          if (isMissingStack(error)) return undefined;
          throw error;
        }
      });
    },
    async createChangeSet(request) {
      const { sdk, client } = await open();
      const { Id, StackId } = await awsCall('cloudformation:CreateChangeSet', () =>
        client.send(new sdk.CreateChangeSetCommand(inputOf(request))),
      );
      if (Id === undefined || StackId === undefined)
        throw new AppError('aws-failed', 'cloudformation:CreateChangeSet gave no change set.');
      return { id: Id, stackId: StackId };
    },
    async changeSet(id) {
      const { sdk, client } = await open();
      return awsCall('cloudformation:DescribeChangeSet', async () => {
        const changes: ResourceChange[] = [];
        let token: string | undefined;
        for (let page = 0; page < maxPages; page += 1) {
          const answer = await client.send(
            new sdk.DescribeChangeSetCommand({
              ChangeSetName: id,
              IncludePropertyValues: true,
              ...(token === undefined ? {} : { NextToken: token }),
            }),
          );
          changes.push(...(answer.Changes ?? []).map(({ ResourceChange: change = {} }) => changeOf(change)));
          token = answer.NextToken;
          if (token === undefined) return changeSetOf(id, answer, changes);
        }
        throw new AppError('aws-failed', 'cloudformation:DescribeChangeSet has no last page.');
      });
    },
    async deleteChangeSet(id) {
      const { sdk, client } = await open();
      await awsCall('cloudformation:DeleteChangeSet', () =>
        client.send(new sdk.DeleteChangeSetCommand({ ChangeSetName: id })),
      );
    },
    async executeChangeSet(id, token) {
      const { sdk, client } = await open();
      await awsCall('cloudformation:ExecuteChangeSet', () =>
        client.send(new sdk.ExecuteChangeSetCommand({ ChangeSetName: id, ClientRequestToken: token })),
      );
    },
    async continueRollback(stackName, token) {
      const { sdk, client } = await open();
      await awsCall('cloudformation:ContinueUpdateRollback', () =>
        client.send(
          new sdk.ContinueUpdateRollbackCommand({ StackName: stackName, ClientRequestToken: token }),
        ),
      );
    },
    async deleteStack(stackName, token) {
      const { sdk, client } = await open();
      await awsCall('cloudformation:DeleteStack', () =>
        client.send(new sdk.DeleteStackCommand({ StackName: stackName, ClientRequestToken: token })),
      );
    },
    async protect(stackName, isProtected) {
      const { sdk, client } = await open();
      await awsCall('cloudformation:UpdateTerminationProtection', () =>
        client.send(
          new sdk.UpdateTerminationProtectionCommand({
            StackName: stackName,
            EnableTerminationProtection: isProtected,
          }),
        ),
      );
    },
    async events(stackId, seen) {
      const { sdk, client } = await open();
      return awsCall('cloudformation:DescribeStackEvents', () => eventsOf(sdk, client, stackId, seen));
    },
    async failures(changeSetId) {
      const { sdk, client } = await open();
      const { OperationEvents = [] } = await awsCall('cloudformation:DescribeEvents', () =>
        client.send(
          new sdk.DescribeEventsCommand({ ChangeSetName: changeSetId, Filters: { FailedEvents: true } }),
        ),
      );
      return OperationEvents.map((event): StackFailure => ({
        logicalId: event.LogicalResourceId ?? null,
        type: event.ResourceType ?? null,
        reason:
          event.ValidationStatusReason ??
          event.HookStatusReason ??
          event.ResourceStatusReason ??
          'no reason given',
        path: event.ValidationPath ?? null,
      }));
    },
  };
}

/** Other validation errors are errors: only this text says that there is no such stack. */
function isMissingStack(error: unknown): boolean {
  return (
    error instanceof Error &&
    error.name === 'ValidationError' &&
    error.message.trim().endsWith('does not exist')
  );
}

function stackOf(found: SdkStack): Stack {
  const status = stackStatuses.find((one) => one === found.StackStatus);
  if (status === undefined)
    throw new AppError(
      'aws-failed',
      `cloudformation:DescribeStacks gave the status ${found.StackStatus}, which is not known.`,
    );
  return {
    id: found.StackId ?? '',
    name: found.StackName ?? '',
    status,
    statusReason: found.StackStatusReason ?? null,
    outputs: new Map(
      (found.Outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey ?? '', OutputValue ?? '']),
    ),
    parameters: new Map(
      (found.Parameters ?? []).map(({ ParameterKey, ParameterValue }) => [
        ParameterKey ?? '',
        ParameterValue ?? '',
      ]),
    ),
    isProtected: found.EnableTerminationProtection === true,
  };
}

function inputOf({
  stackName,
  type,
  name,
  template,
  parameters,
  capabilities,
  tags,
  token,
}: ChangeSetRequest): CreateChangeSetInput {
  return {
    StackName: stackName,
    ChangeSetName: name,
    ChangeSetType: type,
    TemplateBody: template,
    Parameters: Object.entries(parameters).map(([ParameterKey, ParameterValue]) => ({
      ParameterKey,
      ParameterValue,
    })),
    Capabilities: [...capabilities],
    Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
    ClientToken: token,
  };
}

function changeSetOf(
  id: string,
  { Status, StatusReason, StackId, CreationTime }: DescribeChangeSetOutput,
  changes: readonly ResourceChange[],
): ChangeSet {
  const reason = StatusReason ?? null;
  const isEmpty =
    Status === 'FAILED' && /didn't contain changes|No updates are to be performed/i.test(reason ?? '');
  const status =
    Status === 'CREATE_COMPLETE'
      ? 'ready'
      : Status === 'CREATE_PENDING' || Status === 'CREATE_IN_PROGRESS'
        ? 'pending'
        : isEmpty
          ? 'no-change'
          : 'failed';
  return {
    id,
    stackId: StackId ?? '',
    status,
    reason,
    createdAt: CreationTime?.toISOString() ?? null,
    changes,
  };
}

function changeOf(change: SdkChange): ResourceChange {
  const { Action, Replacement, Details = [] } = change;
  return {
    action:
      Action === 'Add' || Action === 'Remove' || Action === 'Import' || Action === 'Dynamic'
        ? Action
        : 'Modify',
    logicalId: change.LogicalResourceId ?? '',
    physicalId: change.PhysicalResourceId ?? null,
    type: change.ResourceType ?? '',
    replacement: Replacement === 'True' ? 'always' : Replacement === 'Conditional' ? 'maybe' : 'never',
    properties: Details.flatMap(({ Target }) =>
      Target === undefined
        ? []
        : [
            {
              name: Target.Path ?? Target.Name ?? Target.Attribute ?? '',
              before: Target.BeforeValue ?? null,
              after: Target.AfterValue ?? null,
            },
          ],
    ),
  };
}
