import { reportQuery } from './report-columns.ts';
import { type Yaml, type YamlEntry, call, mapOf } from './yaml-text.ts';

const condition = 'CreatesReport';
const legacy = 'CreatesCostAndUsageReport';
const dataExport = 'CreatesDataExport';
const prefix = 'cloudzero';

/** What a template asks that can create a report. */
export const reportParameters: readonly YamlEntry[] = [
  {
    key: 'CreateReport',
    why: 'Keep what was chosen in every later update: going back to none takes the report away, though not its bucket.',
    value: mapOf({
      Type: 'String',
      Description:
        'What to create where the account has no report that CloudZero can read, together with the first bucket named above: a cost and usage report (CSV), or a data export (CUR 2.0, Parquet).',
      AllowedValues: ['none', 'cost-and-usage-report', 'data-export'],
      Default: 'none',
    }),
  },
];

export const reportConditions: readonly YamlEntry[] = [
  { key: condition, value: call('Not', [call('Equals', [call('Ref', 'CreateReport'), 'none'])]) },
  { key: legacy, value: call('Equals', [call('Ref', 'CreateReport'), 'cost-and-usage-report']) },
  { key: dataExport, value: call('Equals', [call('Ref', 'CreateReport'), 'data-export']) },
];

/** A stack that could not work is refused before anything is created. */
export const reportRules: readonly YamlEntry[] = [
  {
    key: 'ReportRegion',
    value: mapOf({
      RuleCondition: call('Not', [call('Equals', [call('Ref', 'CreateReport'), 'none'])]),
      Assertions: [
        mapOf({
          Assert: call('Equals', [call('Ref', 'AWS::Region'), 'us-east-1']),
          AssertDescription: 'Reports can be created in us-east-1 only; create the stack there.',
        }),
      ],
    }),
  },
];

/**
 * A report, the bucket it goes to, and who may write there.
 * https://docs.aws.amazon.com/cur/latest/userguide/dataexports-s3-bucket.html
 */
export function reportResources(bucketParameter: string): readonly YamlEntry[] {
  return [
    {
      key: 'ReportBucket',
      why: 'Past reports cannot be made again, so the bucket outlives the stack. It is called as the policy above has it.',
      value: mapOf({
        Type: 'AWS::S3::Bucket',
        Condition: condition,
        DeletionPolicy: 'Retain',
        UpdateReplacePolicy: 'Retain',
        Properties: mapOf({
          BucketName: call('Select', [0, call('Ref', bucketParameter)]),
          BucketEncryption: mapOf({
            ServerSideEncryptionConfiguration: [
              mapOf({ ServerSideEncryptionByDefault: mapOf({ SSEAlgorithm: 'AES256' }) }),
            ],
          }),
          OwnershipControls: mapOf({ Rules: [mapOf({ ObjectOwnership: 'BucketOwnerEnforced' })] }),
          PublicAccessBlockConfiguration: mapOf({
            BlockPublicAcls: true,
            BlockPublicPolicy: true,
            IgnorePublicAcls: true,
            RestrictPublicBuckets: true,
          }),
          VersioningConfiguration: mapOf({ Status: 'Enabled' }),
          LifecycleConfiguration: mapOf({
            Rules: [
              mapOf({
                Id: 'replaced-reports',
                Status: 'Enabled',
                AbortIncompleteMultipartUpload: mapOf({ DaysAfterInitiation: 7 }),
                NoncurrentVersionExpiration: mapOf({ NoncurrentDays: 90 }),
              }),
            ],
          }),
        }),
      }),
    },
    {
      key: 'ReportBucketPolicy',
      value: mapOf({
        Type: 'AWS::S3::BucketPolicy',
        Condition: condition,
        DeletionPolicy: 'Retain',
        UpdateReplacePolicy: 'Retain',
        Properties: mapOf({
          Bucket: call('Ref', 'ReportBucket'),
          PolicyDocument: mapOf({ Version: '2012-10-17', Statement: bucketStatements() }),
        }),
      }),
    },
    {
      key: 'CostAndUsageReport',
      why: 'AWS delivers only where the bucket already lets it.',
      value: mapOf({
        Type: 'AWS::CUR::ReportDefinition',
        Condition: legacy,
        DependsOn: 'ReportBucketPolicy',
        Properties: mapOf({
          ReportName: call('Sub', '${RoleName}-report'),
          TimeUnit: 'HOURLY',
          Format: 'textORcsv',
          Compression: 'GZIP',
          AdditionalSchemaElements: ['RESOURCES'],
          RefreshClosedReports: true,
          ReportVersioning: 'CREATE_NEW_REPORT',
          S3Bucket: call('Ref', 'ReportBucket'),
          S3Prefix: prefix,
          S3Region: call('Ref', 'AWS::Region'),
        }),
      }),
    },
    {
      key: 'DataExport',
      value: mapOf({
        Type: 'AWS::BCMDataExports::Export',
        Condition: dataExport,
        DependsOn: 'ReportBucketPolicy',
        Properties: mapOf({
          Export: mapOf({
            Name: call('Sub', '${RoleName}-export'),
            DataQuery: mapOf({
              QueryStatement: reportQuery,
              TableConfigurations: mapOf({
                COST_AND_USAGE_REPORT: mapOf({
                  TIME_GRANULARITY: 'HOURLY',
                  INCLUDE_RESOURCES: 'TRUE',
                  INCLUDE_MANUAL_DISCOUNT_COMPATIBILITY: 'FALSE',
                  INCLUDE_SPLIT_COST_ALLOCATION_DATA: 'FALSE',
                }),
              }),
            }),
            DestinationConfigurations: mapOf({
              S3Destination: mapOf({
                S3Bucket: call('Ref', 'ReportBucket'),
                S3Prefix: prefix,
                S3Region: call('Ref', 'AWS::Region'),
                S3OutputConfigurations: mapOf({
                  Compression: 'PARQUET',
                  Format: 'PARQUET',
                  OutputType: 'CUSTOM',
                  Overwrite: 'CREATE_NEW_REPORT',
                }),
              }),
            }),
            RefreshCadence: mapOf({ Frequency: 'SYNCHRONOUS' }),
          }),
        }),
      }),
    },
  ];
}

export const reportOutputs: readonly YamlEntry[] = [
  {
    key: 'ReportBucketName',
    value: mapOf({
      Condition: condition,
      Description: 'Bucket of the report the stack created; it stays when the stack is deleted',
      Value: call('Ref', 'ReportBucket'),
    }),
  },
  {
    key: 'ReportPrefix',
    value: mapOf({
      Condition: condition,
      Description: 'Prefix of the report in that bucket',
      Value: prefix,
    }),
  },
];

function bucketStatements(): readonly Yaml[] {
  const bucket = call('GetAtt', 'ReportBucket.Arn');
  const objects = call('Sub', '${ReportBucket.Arn}/*');
  return [
    mapOf({
      Sid: 'DenyInsecureTransport',
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: [bucket, objects],
      Condition: mapOf({ Bool: mapOf({ 'aws:SecureTransport': 'false' }) }),
    }),
    delivery('LookForPolicy', ['s3:GetBucketAcl', 's3:GetBucketPolicy'], bucket),
    delivery('DeliverReport', ['s3:PutObject'], objects),
  ];
}

/** Only reports of this very account: without it any customer of AWS could have theirs delivered here. */
function delivery(sid: string, actions: readonly string[], resource: Yaml): Yaml {
  return mapOf({
    Sid: sid,
    Effect: 'Allow',
    Principal: mapOf({
      Service: ['bcm-data-exports.amazonaws.com', 'billingreports.amazonaws.com'],
    }),
    Action: actions,
    Resource: resource,
    Condition: mapOf({
      StringEquals: mapOf({ 'aws:SourceAccount': call('Ref', 'AWS::AccountId') }),
      ArnLike: mapOf({
        'aws:SourceArn': [
          call('Sub', 'arn:${AWS::Partition}:bcm-data-exports:us-east-1:${AWS::AccountId}:export/*'),
          call('Sub', 'arn:${AWS::Partition}:cur:us-east-1:${AWS::AccountId}:definition/*'),
        ],
      }),
    }),
  });
}
