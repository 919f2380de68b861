import type { FakeAccount } from './account.ts';
import { type Answer, type Request, elements, json, jsonError, queryXml, s3Error, xml } from './protocol.ts';

/** The IAM action a request of these services takes, and its answer. */
export interface Operation {
  readonly action: string;
  readonly answer: (account: FakeAccount, request: Request) => Answer;
  /** How this service words a denial. */
  readonly denial: () => Answer;
}

const jsonDenial = (code: string) => (): Answer =>
  jsonError({ code, message: 'User: arn:aws:sts::111122223333:assumed-role/ci/run is not authorized' });

/** Services that speak JSON, by the target of the request. */
export const jsonOperations: Readonly<Record<string, Operation>> = {
  'AWSOrganizationsV20161128.DescribeOrganization': {
    action: 'organizations:DescribeOrganization',
    denial: jsonDenial('AccessDeniedException'),
    answer: ({ organization }) =>
      organization === null
        ? jsonError({
            code: 'AWSOrganizationsNotInUseException',
            message: 'Your account is not a member of an organization.',
          })
        : json({
            Organization: {
              Id: organization.id,
              MasterAccountId: organization.managementAccountId,
              FeatureSet: organization.features,
            },
          }),
  },
  'AWSOrigamiServiceGatewayService.DescribeReportDefinitions': {
    action: 'cur:DescribeReportDefinitions',
    denial: jsonDenial('AccessDeniedException'),
    answer: ({ reports }, { body }) => {
      const { items, next } = pageOf(reports, body, 5);
      return json({
        ReportDefinitions: items.map((report) => ({
          ReportName: report.name,
          TimeUnit: report.timeUnit,
          Format: report.format,
          Compression: report.compression,
          AdditionalSchemaElements: report.schemaElements,
          S3Bucket: report.bucket,
          S3Prefix: report.prefix,
          S3Region: report.region,
          RefreshClosedReports: report.refreshClosed,
          ReportVersioning: report.versioning,
          ReportStatus: {
            ...(report.lastDelivery === null
              ? {}
              : { lastDelivery: report.lastDelivery.replace(/[-:]|\.\d+/g, '') }),
            ...(report.lastStatus === null ? {} : { lastStatus: report.lastStatus }),
          },
        })),
        ...next,
      });
    },
  },
  'AWSBillingAndCostManagementDataExports.ListExports': {
    action: 'bcm-data-exports:ListExports',
    denial: jsonDenial('AccessDeniedException'),
    answer: ({ exports }, { body }) => {
      const { items, next } = pageOf(exports, body, 2);
      return json({ Exports: items.map(({ arn, name }) => ({ ExportArn: arn, ExportName: name })), ...next });
    },
  },
  'AWSBillingAndCostManagementDataExports.GetExport': {
    action: 'bcm-data-exports:GetExport',
    denial: jsonDenial('AccessDeniedException'),
    answer: ({ exports }, { body }) => {
      const { ExportArn } = JSON.parse(body) as { readonly ExportArn: string };
      const found = exports.find(({ arn }) => arn === ExportArn);
      if (found === undefined)
        return jsonError({ code: 'ResourceNotFoundException', message: 'No such export.' });
      return json({
        Export: {
          ExportArn: found.arn,
          Name: found.name,
          DataQuery: {
            QueryStatement: `SELECT line_item_usage_type FROM ${found.table}`,
            TableConfigurations: {
              [found.table]: {
                TIME_GRANULARITY: found.hourly ? 'HOURLY' : 'DAILY',
                INCLUDE_RESOURCES: found.withResources ? 'TRUE' : 'FALSE',
              },
            },
          },
          DestinationConfigurations: {
            S3Destination: {
              S3Bucket: found.bucket,
              S3Prefix: found.prefix,
              S3Region: found.region,
              S3OutputConfigurations: {
                OutputType: 'CUSTOM',
                Format: found.format,
                Compression: found.compression,
                Overwrite: found.overwrite,
              },
            },
          },
        },
        ExportStatus: {
          StatusCode: found.status,
          ...(found.statusReason === null ? {} : { StatusReason: found.statusReason }),
          ...(found.lastRefreshedAt === null
            ? {}
            : { LastRefreshedAt: Date.parse(found.lastRefreshedAt) / 1000 }),
        },
      });
    },
  },
  'CloudTrail_20131101.DescribeTrails': {
    action: 'cloudtrail:DescribeTrails',
    denial: jsonDenial('AccessDeniedException'),
    answer: ({ trails }) =>
      json({
        trailList: trails.map((trail) => ({
          TrailARN: trail.arn,
          S3BucketName: trail.bucket,
          ...(trail.topicArn === null ? {} : { SnsTopicARN: trail.topicArn }),
          IsMultiRegionTrail: trail.multiRegion,
          IsOrganizationTrail: trail.organization,
        })),
      }),
  },
  'AWSInsightsIndexService.ListCostAllocationTags': {
    action: 'ce:ListCostAllocationTags',
    denial: jsonDenial('AccessDeniedException'),
    answer: ({ tags }, { body }) => {
      const { items, next } = pageOf(tags, body, 100);
      return json({
        CostAllocationTags: items.map(({ key, active }) => ({
          TagKey: key,
          Type: 'UserDefined',
          Status: active ? 'Active' : 'Inactive',
        })),
        ...next,
      });
    },
  },
};

export const getCallerIdentity: Operation = {
  action: 'sts:GetCallerIdentity',
  denial: () => s3Error({ code: 'AccessDenied', message: 'never' }),
  answer: ({ accountId }) =>
    queryXml(
      'GetCallerIdentity',
      elements({
        Arn: `arn:aws:sts::${accountId}:assumed-role/connect/run-1`,
        UserId: 'AROAEXAMPLE:run-1',
        Account: accountId,
      }),
    ),
};

const restDenial = (): Answer => s3Error({ code: 'AccessDenied', message: 'Access Denied' });

/** S3 and Account Management, by method and path. */
export function restOperation({ method, path, query }: Request): Operation | undefined {
  if (method === 'POST' && path === '/listRegions')
    return {
      action: 'account:ListRegions',
      denial: () => ({
        ...jsonError({ code: 'AccessDeniedException', message: 'no', status: 403 }),
        headers: { 'content-type': 'application/json', 'x-amzn-errortype': 'AccessDeniedException' },
      }),
      answer: ({ regions }, { body }) => {
        const { items, next } = pageOf(regions, body, 50);
        return json({
          Regions: items.map(({ name, status }) => ({ RegionName: name, RegionOptStatus: status })),
          ...next,
        });
      },
    };
  if (method === 'GET' && path === '/')
    return {
      action: 's3:ListAllMyBuckets',
      denial: restDenial,
      answer: ({ buckets }) =>
        xml(
          `<ListAllMyBucketsResult><Buckets>${[...buckets]
            .map(([Name, { region }]) => `<Bucket>${elements({ Name, BucketRegion: region })}</Bucket>`)
            .join('')}</Buckets></ListAllMyBucketsResult>`,
        ),
    };
  if (method === 'GET' && query.has('policy'))
    return {
      action: 's3:GetBucketPolicy',
      denial: restDenial,
      answer: ({ buckets }) => {
        const policy = buckets.get(path.split('/')[1] ?? '')?.policy;
        return policy === undefined || policy === null
          ? s3Error({ code: 'NoSuchBucketPolicy', message: 'The bucket policy does not exist', status: 404 })
          : { status: 200, headers: { 'content-type': 'application/json' }, body: policy };
      },
    };
  return undefined;
}

/** A page of a list; the token is the position of its first item. */
function pageOf<Item>(
  items: readonly Item[],
  body: string,
  size: number,
): { readonly items: readonly Item[]; readonly next: { readonly NextToken?: string } } {
  const { NextToken = '0' } = (body === '' ? {} : JSON.parse(body)) as { readonly NextToken?: string };
  const start = Number(NextToken);
  const end = start + size;
  return { items: items.slice(start, end), next: end < items.length ? { NextToken: String(end) } : {} };
}
