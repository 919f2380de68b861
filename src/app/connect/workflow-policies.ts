import { deployPolicy, deployTrust } from '../../core/connect/deploy-policy.ts';
import { stackParameters } from '../../core/connect/stack-parameters.ts';
import { AppError } from '../../core/errors/app-error.ts';
import type { ConnectionKind, Discovery, Partition } from '../../core/model/connection.ts';
import { expectedOfTemplate } from './expected-of-template.ts';

/** Whose workflow connects what, as somebody wrote it down. */
export interface WorkflowChoices {
  readonly kind: ConnectionKind;
  /** Of the connection. */
  readonly name: string;
  readonly accountId: string;
  readonly region: string;
  /** Undefined: after kind and name, as `connect` calls it. */
  readonly stackName: string | undefined;
  /** `owner/repository` */
  readonly repository: string;
  /** Numeric; undefined: only the older form of the subject is trusted. */
  readonly ownerId: string | undefined;
  readonly repositoryId: string | undefined;
  readonly environment: string | undefined;
  /** `refs/heads/main` */
  readonly ref: string;
}

/** What the role of a workflow needs: two documents to make it with. */
export interface WorkflowPolicies {
  readonly permissions: object;
  readonly trust: object;
}

/** The policies of the role a workflow connects one account with. Throws AppError `invalid-option`. */
export function workflowPolicies(
  choices: WorkflowChoices,
  packedTemplate: (kind: ConnectionKind) => string,
): WorkflowPolicies {
  assertPossible(choices);
  const { kind, name, accountId, region, repository, ownerId, repositoryId, environment, ref } = choices;
  const partition = partitionOf(region);
  const caller = { accountId, partition, arn: '' };
  const roleName = `cloudzero-${kind}`;
  const expected = expectedOfTemplate(
    {
      file: `${kind}.yaml`,
      text: packedTemplate(kind),
      parameters: new Map(),
      region,
      roleArn: `arn:${partition}:iam::${accountId}:role/cloudzero/${roleName}`,
    },
    caller,
  );
  const role = {
    kind,
    accountId,
    region,
    partition,
    roleName,
    stackName: choices.stackName ?? `cloudzero-${kind}-${name}`,
    managed: expected.managed.map(({ text }) => text),
    bucket: bucketOf(caller),
  };
  const ids =
    ownerId === undefined || repositoryId === undefined
      ? undefined
      : { owner: ownerId, repository: repositoryId };
  return {
    permissions: deployPolicy(role),
    trust: deployTrust(role, { repository, ids, environment, ref }),
  };
}

/** The bucket a stack makes in an account in which nothing is set up. */
function bucketOf(caller: Discovery['caller']): string {
  const unknown = { state: 'unknown', reason: 'it was not asked', denied: null } as const;
  const nothing = {
    caller,
    organization: unknown,
    reports: unknown,
    exports: unknown,
    buckets: new Map<string, never>(),
    trails: unknown,
    tags: unknown,
    regions: unknown,
  };
  const request = { kind: 'billing', name: '', region: '', expectedAccountId: undefined } as const;
  return stackParameters(request, nothing, undefined, 0).values['BillingBucketNames'] ?? '';
}

function partitionOf(region: string): Partition {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

function assertPossible(choices: WorkflowChoices): void {
  const { accountId, region, name, stackName, repository, ownerId, repositoryId, environment, ref } = choices;
  const rows: readonly (readonly [value: string | undefined, form: RegExp, what: string])[] = [
    [accountId, /^\d{12}$/, '`--account-id` takes the twelve digits of an account'],
    [region, /^[a-z]{2}(?:-[a-z]+)+-\d{1,2}$/, '`--region` takes an AWS Region such as us-east-1'],
    [name, /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/, '`--name` takes lower case letters, digits and dashes'],
    [stackName, /^[A-Za-z][A-Za-z0-9-]{0,127}$/, '`--stack-name` takes letters, digits and dashes'],
    [repository, /^[\w.-]+\/[\w.-]+$/, '`--repository` takes an owner and a name, as acme/infrastructure'],
    [ownerId, /^\d+$/, '`--owner-id` takes digits'],
    [repositoryId, /^\d+$/, '`--repository-id` takes digits'],
    // A wildcard would trust more than one environment or branch.
    [environment, /^[^*?\p{C}]+$/u, '`--environment` takes the name of an environment, without wildcards'],
    [ref, /^refs\/(?:heads|tags)\/[^*?\p{C}\s]+$/u, '`--ref` takes a whole ref, as refs/heads/main'],
  ];
  const wrong = rows.find(([value, form]) => value !== undefined && !form.test(value));
  if (wrong !== undefined) throw new AppError('invalid-option', `${wrong[2]}.`);
  if ((ownerId === undefined) !== (repositoryId === undefined))
    throw new AppError('invalid-option', '`--owner-id` and `--repository-id` go together.');
}
