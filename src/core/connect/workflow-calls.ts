import type { ConnectionKind } from '../model/connection.ts';
import type { WorkflowRole } from './workflow-role.ts';

/** Calls that are allowed together, on the same things. */
export interface CallGroup {
  /** Becomes the Sid; letters and digits. */
  readonly name: string;
  readonly kinds: readonly ConnectionKind[];
  readonly actions: readonly string[];
  readonly on: (role: WorkflowRole) => readonly string[];
  readonly condition?: (role: WorkflowRole) => object;
}

const any = ['billing', 'resource'] as const;
const payer = ['billing'] as const;
const everything = (): readonly string[] => ['*'];

/**
 * Every call the adapters make of themselves, in one place. `sts:GetCallerIdentity` takes no permission, and the OIDC token
 * is exchanged by the trust policy. What AWS gives no resource type is asked on everything.
 */
export const ownCalls: readonly CallGroup[] = [
  {
    name: 'Discover',
    kinds: any,
    actions: ['cloudtrail:DescribeTrails', 'organizations:DescribeOrganization'],
    on: everything,
  },
  {
    name: 'DiscoverRegions',
    kinds: any,
    actions: ['account:ListRegions'],
    on: ({ partition, accountId }) => [`arn:${partition}:account::${accountId}:account`],
  },
  {
    name: 'DiscoverBilling',
    kinds: payer,
    actions: [
      'bcm-data-exports:ListExports',
      'ce:ListCostAllocationTags',
      'cur:DescribeReportDefinitions',
      's3:ListAllMyBuckets',
    ],
    on: everything,
  },
  {
    name: 'DiscoverExports',
    kinds: payer,
    actions: ['bcm-data-exports:GetExport'],
    on: ({ partition, accountId }) => [
      `arn:${partition}:bcm-data-exports:*:${accountId}:export/*`,
      `arn:${partition}:bcm-data-exports:*:${accountId}:table/*`,
    ],
  },
  {
    name: 'DiscoverBuckets',
    kinds: payer,
    actions: ['s3:GetBucketPolicy'],
    on: ({ partition }) => [`arn:${partition}:s3:::*`],
    condition: ({ accountId }) => ({ StringEquals: { 'aws:ResourceAccount': accountId } }),
  },
  {
    name: 'DeployStack',
    kinds: any,
    actions: [
      'cloudformation:ContinueUpdateRollback',
      'cloudformation:CreateChangeSet',
      'cloudformation:DeleteChangeSet',
      'cloudformation:DeleteStack',
      'cloudformation:DescribeChangeSet',
      'cloudformation:DescribeEvents',
      'cloudformation:DescribeStackEvents',
      'cloudformation:DescribeStacks',
      'cloudformation:ExecuteChangeSet',
      'cloudformation:UpdateTerminationProtection',
    ],
    on: stack,
  },
  {
    name: 'VerifyRole',
    kinds: any,
    actions: [
      'iam:GetRole',
      'iam:GetRolePolicy',
      'iam:ListAttachedRolePolicies',
      'iam:ListRolePolicies',
      'iam:SimulatePrincipalPolicy',
    ],
    on: accessRole,
  },
  {
    name: 'VerifyPolicies',
    kinds: any,
    actions: ['iam:GetPolicy', 'iam:GetPolicyVersion'],
    on: ({ partition, accountId }) => [`arn:${partition}:iam::${accountId}:policy/*`],
  },
];

/** Only what CloudFormation does with the credentials of who deploys the stack. */
const byCloudFormation = () => ({
  'ForAnyValue:StringEquals': { 'aws:CalledVia': ['cloudformation.amazonaws.com'] },
});

/**
 * What CloudFormation does for the stack with the same credentials: what it takes to make, change and delete the resources
 * of the templates that ship. Nothing of it can be done past CloudFormation.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_forward_access_sessions.html
 */
export const stackCalls: readonly CallGroup[] = [
  {
    name: 'StackRole',
    kinds: any,
    actions: [
      'iam:CreateRole',
      'iam:DeleteRole',
      'iam:DeleteRolePolicy',
      'iam:PutRolePolicy',
      'iam:TagRole',
      'iam:UntagRole',
      'iam:UpdateAssumeRolePolicy',
      'iam:UpdateRole',
      'iam:UpdateRoleDescription',
    ],
    on: accessRole,
    condition: byCloudFormation,
  },
  {
    name: 'StackRoleManagedPolicies',
    kinds: any,
    actions: ['iam:AttachRolePolicy', 'iam:DetachRolePolicy'],
    on: accessRole,
    condition: ({ managed }) => ({
      ...byCloudFormation(),
      ArnEquals: { 'iam:PolicyARN': managed },
    }),
  },
  {
    name: 'StackBucket',
    kinds: payer,
    actions: [
      's3:CreateBucket',
      's3:DeleteBucketPolicy',
      's3:PutBucketOwnershipControls',
      's3:PutBucketPolicy',
      's3:PutBucketPublicAccessBlock',
      's3:PutBucketTagging',
      's3:PutBucketVersioning',
      's3:PutEncryptionConfiguration',
      's3:PutLifecycleConfiguration',
    ],
    on: ({ partition, bucket }) => [`arn:${partition}:s3:::${bucket}`],
    condition: byCloudFormation,
  },
  {
    name: 'StackReport',
    kinds: payer,
    actions: ['cur:DeleteReportDefinition', 'cur:ModifyReportDefinition', 'cur:PutReportDefinition'],
    on: ({ partition, accountId, roleName }) => [
      `arn:${partition}:cur:*:${accountId}:definition/${roleName}-report`,
    ],
    condition: byCloudFormation,
  },
];

function stack({ partition, region, accountId, stackName }: WorkflowRole): readonly string[] {
  return [`arn:${partition}:cloudformation:${region}:${accountId}:stack/${stackName}/*`];
}

function accessRole({ partition, accountId, roleName }: WorkflowRole): readonly string[] {
  return [`arn:${partition}:iam::${accountId}:role/cloudzero/${roleName}`];
}
