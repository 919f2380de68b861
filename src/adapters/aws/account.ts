import type { Account } from '../../app/connect/ports.ts';
import { known, unknownBy } from '../../core/connect/fact.ts';
import { AppError } from '../../core/errors/app-error.ts';
import type {
  BillingBucket,
  Caller,
  CostAllocationTag,
  OptInRegion,
  Organization,
  Partition,
  Trail,
} from '../../core/model/connection.ts';
import { awsCall } from './aws-call.ts';
import { type Credentials, awsConfig } from './aws-config.ts';
import { costReports, dataExports } from './billing-data.ts';

/** Organizations, billing and account settings answer in one Region of each partition. */
const globalRegions: Readonly<Record<Partition, string>> = {
  aws: 'us-east-1',
  'aws-cn': 'cn-northwest-1',
  'aws-us-gov': 'us-gov-west-1',
};

const maxPages = 100;

/** What is asked of an account before anything is planned; each client of the SDK is loaded with its first question. */
export function awsAccount(
  region: string,
  credentials: Credentials,
  environment: Readonly<Record<string, string | undefined>>,
): Account {
  const config = (where: string) => awsConfig(where, credentials);
  let callerKnown: Promise<Caller> | undefined;
  let bucketsKnown: Promise<ReadonlyMap<string, string>> | undefined;

  const caller = (): Promise<Caller> => (callerKnown ??= askCaller());
  const askCaller = async (): Promise<Caller> => {
    const { STSClient, GetCallerIdentityCommand } = await import('@aws-sdk/client-sts');
    const client = new STSClient(config(region));
    const { Account: accountId, Arn: arn } = await awsCall('sts:GetCallerIdentity', () =>
      client.send(new GetCallerIdentityCommand({})),
    );
    if (accountId === undefined || arn === undefined)
      throw new AppError('aws-failed', 'sts:GetCallerIdentity gave no account.');
    return { accountId, arn, partition: partitionOf(arn) };
  };
  const global = async () => config(globalRegions[(await caller()).partition]);
  const identity = async () => {
    const { STSClient } = await import('@aws-sdk/client-sts');
    return awsCall('sts:GetCallerIdentity', () => new STSClient(config(region)).config.credentials());
  };
  const ownBuckets = (): Promise<ReadonlyMap<string, string>> => (bucketsKnown ??= askBuckets());
  const askBuckets = async (): Promise<ReadonlyMap<string, string>> => {
    const { S3Client, paginateListBuckets } = await import('@aws-sdk/client-s3');
    const client = new S3Client(await global());
    return awsCall('s3:ListAllMyBuckets', async () => {
      const found = new Map<string, string>();
      for await (const { Buckets = [] } of bounded(paginateListBuckets({ client, pageSize: 1000 }, {})))
        for (const { Name, BucketRegion } of Buckets)
          if (Name !== undefined) found.set(Name, BucketRegion ?? '');
      return found;
    });
  };

  return {
    caller,
    async organization({ accountId }): Promise<Organization> {
      const { OrganizationsClient, DescribeOrganizationCommand } =
        await import('@aws-sdk/client-organizations');
      const client = new OrganizationsClient(await global());
      return awsCall('organizations:DescribeOrganization', async () => {
        try {
          const { Organization: found } = await client.send(new DescribeOrganizationCommand({}));
          const managementAccountId = found?.MasterAccountId;
          if (found?.Id === undefined || managementAccountId === undefined)
            throw new AppError(
              'aws-failed',
              'organizations:DescribeOrganization names no management account.',
            );
          return {
            membership: managementAccountId === accountId ? 'management' : 'member',
            id: found.Id,
            managementAccountId,
            features: found.FeatureSet === 'ALL' ? 'ALL' : 'CONSOLIDATED_BILLING',
          };
        } catch (error) {
          // The one answer that means no organization; a denial does not.
          if (error instanceof Error && error.name === 'AWSOrganizationsNotInUseException')
            return { membership: 'none' };
          throw error;
        }
      });
    },
    costReports: async () => costReports((await caller()).partition, await identity(), environment),
    dataExports: async () => dataExports((await caller()).partition, await identity(), environment),
    async bucket(name): Promise<BillingBucket> {
      const own = (await ownBuckets()).get(name);
      if (own === undefined) return { name, isOwn: false, region: null, policy: known(null) };
      const { S3Client, GetBucketPolicyCommand } = await import('@aws-sdk/client-s3');
      const { accountId } = await caller();
      const client = new S3Client(config(own === '' ? region : own));
      const policy = await awsCall('s3:GetBucketPolicy', async () => {
        try {
          const { Policy } = await client.send(
            new GetBucketPolicyCommand({ Bucket: name, ExpectedBucketOwner: accountId }),
          );
          return known(Policy ?? null);
        } catch (error) {
          if (error instanceof Error && error.name === 'NoSuchBucketPolicy') return known(null);
          throw error;
        }
      }).catch(unknownBy);
      return { name, isOwn: true, region: own === '' ? null : own, policy };
    },
    async trails(): Promise<readonly Trail[]> {
      const { CloudTrailClient, DescribeTrailsCommand } = await import('@aws-sdk/client-cloudtrail');
      const client = new CloudTrailClient(config(region));
      const { trailList = [] } = await awsCall('cloudtrail:DescribeTrails', () =>
        client.send(new DescribeTrailsCommand({})),
      );
      return trailList.map((trail) => ({
        arn: trail.TrailARN ?? '',
        bucket: trail.S3BucketName ?? null,
        prefix: trail.S3KeyPrefix ?? null,
        topicArn: trail.SnsTopicARN ?? null,
        isMultiRegion: trail.IsMultiRegionTrail === true,
        isOrganization: trail.IsOrganizationTrail === true,
      }));
    },
    async costAllocationTags(): Promise<readonly CostAllocationTag[]> {
      const { CostExplorerClient, ListCostAllocationTagsCommand } =
        await import('@aws-sdk/client-cost-explorer');
      const client = new CostExplorerClient(await global());
      return awsCall('ce:ListCostAllocationTags', async () => {
        const tags: CostAllocationTag[] = [];
        let token: string | undefined;
        for (let page = 0; page < maxPages; page += 1) {
          const answer = await client.send(
            new ListCostAllocationTagsCommand({
              MaxResults: 100,
              ...(token === undefined ? {} : { NextToken: token }),
            }),
          );
          for (const { TagKey, Type, Status } of answer.CostAllocationTags ?? [])
            tags.push({
              key: TagKey ?? '',
              type: Type === 'AWSGenerated' ? 'AWSGenerated' : 'UserDefined',
              isActive: Status === 'Active',
            });
          token = answer.NextToken;
          if (token === undefined) return tags;
        }
        throw new AppError('aws-failed', 'ce:ListCostAllocationTags has no last page.');
      });
    },
    async optInRegions(): Promise<readonly OptInRegion[]> {
      const { AccountClient, paginateListRegions } = await import('@aws-sdk/client-account');
      const client = new AccountClient(await global());
      return awsCall('account:ListRegions', async () => {
        const regions: OptInRegion[] = [];
        for await (const { Regions = [] } of bounded(paginateListRegions({ client, pageSize: 50 }, {})))
          for (const { RegionName, RegionOptStatus } of Regions)
            // Regions that are on by default cannot be switched off and need no look.
            if (RegionName !== undefined && RegionOptStatus !== 'ENABLED_BY_DEFAULT')
              regions.push({ name: RegionName, isEnabled: RegionOptStatus === 'ENABLED' });
        return regions;
      });
    },
  };
}

/** What goes on for more pages than any account has goes on forever. */
async function* bounded<Page>(pages: AsyncIterable<Page>): AsyncIterable<Page> {
  let count = 0;
  for await (const page of pages) {
    count += 1;
    if (count > maxPages) throw new AppError('aws-failed', 'AWS gives pages without an end.');
    yield page;
  }
}

function partitionOf(arn: string): Partition {
  const [, partition] = arn.split(':');
  return partition === 'aws-cn' || partition === 'aws-us-gov' ? partition : 'aws';
}
