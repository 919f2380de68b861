import type { Promised, RoleSettings } from '../../core/model/settings.ts';

/** What a preset says: the same things a config says, for a layout that is known. */
export interface Preset {
  readonly name: string;
  /** Files that, all present, tell that a folder has this layout. */
  readonly recognisedBy: readonly string[];
  readonly roles: readonly RoleSettings[];
  readonly promise: Promised;
  readonly trust: { readonly accounts: readonly string[]; readonly externalId: 'required' };
  readonly conventions: { readonly sid: string; readonly actions: 'sorted'; readonly indent: number };
}

/**
 * The layout of CloudZero's published policies: two canonical policies, the list of managed policies, and their
 * mirrors in CloudFormation and Terraform. Source: https://github.com/Cloudzero/provision-account
 */
const provisionAccount: Preset = {
  name: 'provision-account',
  recognisedBy: ['policies/master_payer.json', 'policies/resource_owner.json', 'policies/managed.json'],
  roles: [
    {
      name: 'payer',
      inline: ['policies/master_payer.json'],
      trust: 'policies/trust.json',
      managed: 'policies/managed.json',
      mirrors: [
        { kind: 'cloudformation', file: 'services/account_type/master_payer.yaml', role: 'Role' },
        { kind: 'terraform', folder: 'terraform/cloudzero-aws' },
        { kind: 'terraform', folder: 'terraform/cloudzero-payer' },
      ],
    },
    {
      name: 'resource',
      inline: ['policies/resource_owner.json'],
      trust: 'policies/trust.json',
      managed: 'policies/managed.json',
      mirrors: [
        { kind: 'cloudformation', file: 'services/account_type/resource_owner.yaml', role: 'Role' },
        { kind: 'terraform', folder: 'terraform/cloudzero-aws' },
        { kind: 'terraform', folder: 'terraform/cloudzero-resource' },
      ],
    },
  ],
  // What its README tells the owner of an account, and the content that it says is read after all.
  promise: {
    levels: ['List', 'Read'],
    content: 'none',
    except: [
      {
        actions: ['s3:GetObject*'],
        resources: ['arn:aws:s3:::{{BillingBucketName}}/*'],
        reason: 'the cost and usage report itself',
      },
      {
        actions: ['logs:*'],
        resources: ['arn:aws:logs:*:*:log-group:/aws/containerinsights/*'],
        reason: 'usage of containers, written by Container Insights',
      },
      {
        actions: ['logs:GetQueryResults'],
        resources: ['arn:aws:logs:*:*:log-group:*'],
        reason: 'results of the queries allowed above',
      },
      { actions: ['cloudtrail:LookupEvents'], resources: ['*'], reason: 'who called which API, and when' },
    ],
  },
  trust: { accounts: ['061190967865'], externalId: 'required' },
  conventions: { sid: 'CZTier<0-2><Name><date>', actions: 'sorted', indent: 2 },
};

/** Every preset a config can extend. */
export const presets: readonly Preset[] = [provisionAccount];
