import { AppError } from '../../core/errors/app-error.ts';
import type { CostReport, DataExport, Partition } from '../../core/model/connection.ts';
import { awsCall } from './aws-call.ts';
import type { AwsKeys } from './aws-config.ts';
import { signedCall } from './signed-call.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type Shape = Readonly<Record<string, unknown>>;

/** Where billing lives. GovCloud has no billing data of its own: it is in the account that pays for it. */
const homes: Readonly<
  Partial<Record<Partition, { readonly region: string; readonly cur: string; readonly exports: string }>>
> = {
  aws: {
    region: 'us-east-1',
    cur: 'https://cur.us-east-1.amazonaws.com/',
    exports: 'https://bcm-data-exports.us-east-1.api.aws/',
  },
  'aws-cn': {
    region: 'cn-northwest-1',
    cur: 'https://cur.cn-northwest-1.amazonaws.com.cn/',
    exports: 'https://bcm-data-exports.cn-northwest-1.api.amazonwebservices.com.cn/',
  },
};

/** More pages than any account has: what goes on longer goes on forever. */
const maxPages = 200;

/**
 * Every cost and usage report. The service gives five a page and never more.
 * https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_cur_DescribeReportDefinitions.html
 */
export async function costReports(
  partition: Partition,
  credentials: AwsKeys,
  environment: Environment,
): Promise<readonly CostReport[]> {
  const action = 'cur:DescribeReportDefinitions';
  const { region, cur } = homeOf(partition, action);
  const pages = await everyPage(action, (token) =>
    signedCall(
      {
        service: 'cur',
        region,
        endpoint:
          environment['AWS_ENDPOINT_URL_COST_AND_USAGE_REPORT_SERVICE'] ??
          environment['AWS_ENDPOINT_URL'] ??
          cur,
        target: 'AWSOrigamiServiceGatewayService.DescribeReportDefinitions',
        input: { MaxResults: 5, ...token },
      },
      credentials,
    ),
  );
  return pages.flatMap((page) => shapesOf(page['ReportDefinitions']).map(reportOf));
}

function reportOf(report: Shape): CostReport {
  const status = shapeOf(report['ReportStatus']);
  const refresh = report['RefreshClosedReports'];
  return {
    name: textOf(report['ReportName']),
    timeUnit: textOf(report['TimeUnit']),
    format: textOf(report['Format']),
    compression: textOf(report['Compression']),
    schemaElements: textsOf(report['AdditionalSchemaElements']),
    versioning: textOf(report['ReportVersioning']),
    refreshClosed: typeof refresh === 'boolean' ? refresh : null,
    bucket: textOf(report['S3Bucket']),
    prefix: textOf(report['S3Prefix']),
    region: textOf(report['S3Region']),
    lastDelivery: dateOf(status['lastDelivery']),
    lastStatus: textOf(status['lastStatus']) || null,
  };
}

/**
 * Every data export, each with its table and how it is delivered.
 * https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_AWSBillingAndCostManagementDataExports_GetExport.html
 */
export async function dataExports(
  partition: Partition,
  credentials: AwsKeys,
  environment: Environment,
): Promise<readonly DataExport[]> {
  const { region, exports } = homeOf(partition, 'bcm-data-exports:ListExports');
  const endpoint =
    environment['AWS_ENDPOINT_URL_BCM_DATA_EXPORTS'] ?? environment['AWS_ENDPOINT_URL'] ?? exports;
  const call = async (operation: string, input: Shape): Promise<unknown> =>
    signedCall(
      {
        service: 'bcm-data-exports',
        region,
        endpoint,
        target: `AWSBillingAndCostManagementDataExports.${operation}`,
        input,
      },
      credentials,
    );
  const pages = await everyPage('bcm-data-exports:ListExports', (token) =>
    call('ListExports', { MaxResults: 100, ...token }),
  );
  const listed = pages.flatMap((page) => shapesOf(page['Exports']));
  const read: DataExport[] = [];
  for (const { ExportArn } of listed)
    read.push(
      exportOf(shapeOf(await awsCall('bcm-data-exports:GetExport', () => call('GetExport', { ExportArn })))),
    );
  return read;
}

function exportOf(answer: Shape): DataExport {
  const made = shapeOf(answer['Export']);
  const status = shapeOf(answer['ExportStatus']);
  const tables = shapeOf(shapeOf(made['DataQuery'])['TableConfigurations']);
  const [[table, settings] = ['', {}]] = Object.entries(tables);
  const target = shapeOf(shapeOf(made['DestinationConfigurations'])['S3Destination']);
  const output = shapeOf(target['S3OutputConfigurations']);
  const queried = /\bfrom\s+(\w+)/i.exec(
    textOf(shapeOf(made['DataQuery'])['QueryStatement']).slice(-500),
  )?.[1];
  const options = shapeOf(settings);
  return {
    arn: textOf(made['ExportArn']),
    name: textOf(made['Name']),
    table: table || (queried ?? ''),
    hourly: options['TIME_GRANULARITY'] === 'HOURLY',
    withResources: options['INCLUDE_RESOURCES'] === 'TRUE',
    format: textOf(output['Format']),
    compression: textOf(output['Compression']),
    overwrite: textOf(output['Overwrite']),
    bucket: textOf(target['S3Bucket']),
    prefix: textOf(target['S3Prefix']),
    region: textOf(target['S3Region']),
    status: textOf(status['StatusCode']),
    statusReason: textOf(status['StatusReason']) || null,
    lastRefreshedAt: dateOf(status['LastRefreshedAt']),
  };
}

function homeOf(partition: Partition, action: string) {
  const home = homes[partition];
  if (home !== undefined) return home;
  throw new AppError('aws-failed', `${action} is not offered in the partition ${partition}.`);
}

async function everyPage(
  action: string,
  ask: (token: { readonly NextToken?: string }) => Promise<unknown>,
): Promise<readonly Shape[]> {
  const pages: Shape[] = [];
  let token = '';
  do {
    if (pages.length === maxPages) throw new AppError('aws-failed', `${action} has no last page.`);
    const page = shapeOf(await awsCall(action, () => ask(token === '' ? {} : { NextToken: token })));
    pages.push(page);
    token = textOf(page['NextToken']);
  } while (token !== '');
  return pages;
}

function shapeOf(value: unknown): Shape {
  return typeof value === 'object' && value !== null ? (value as Shape) : {};
}

function shapesOf(value: unknown): readonly Shape[] {
  return Array.isArray(value) ? value.map(shapeOf) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(textOf) : [];
}

/** As ISO date and time: from that, from `20261120T041500Z`, or from seconds since the epoch. */
function dateOf(value: unknown): string | null {
  if (typeof value === 'number') return isoOf(value * 1000);
  const text = textOf(value);
  const basic = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(text);
  return isoOf(
    Date.parse(
      basic === null
        ? text
        : text.replace(basic[0], `${basic[1]}-${basic[2]}-${basic[3]}T${basic[4]}:${basic[5]}:${basic[6]}Z`),
    ),
  );
}

function isoOf(milliseconds: number): string | null {
  return Number.isFinite(milliseconds) && Math.abs(milliseconds) < 8.64e15
    ? new Date(milliseconds).toISOString()
    : null;
}
