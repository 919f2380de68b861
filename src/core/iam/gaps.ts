import { matches } from './pattern.ts';

/**
 * Services that AWS has closed and taken out of its service reference. Their prefixes were right once, so a policy that
 * still names one is out of date rather than mistyped. Absent from the reference of 2026-09-26.
 */
export const retiredServices: ReadonlySet<string> = new Set([
  'aesop',
  'application-cost-profiler',
  'deepcomposer',
  'deeplens',
  'deepracer',
  'elastic-inference',
  'gamesparks',
  'iot1click',
  'iotroborunner',
  'iotthingsgraph',
  'macie',
  'mobilehub',
  'sumerian',
  'zocalo',
]);

/**
 * Actions that AWS accepts and that no service reference lists. API Gateway's are the HTTP methods of its control
 * plane; the others stand in AWS managed policies, where IAM Access Analyzer finds nothing wrong with them.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-control-access-using-iam-policies-to-create-and-manage-apis.html
 */
export const undocumentedActions: readonly string[] = [
  'apigateway:HEAD',
  'apigateway:OPTIONS',
  'sagemaker-unified-studio-mcp:CallPrivilegedTool',
  'sagemaker-unified-studio-mcp:CallReadOnlyTool',
  'sagemaker-unified-studio-mcp:InvokeMcp',
];

/**
 * API operations of S3, Lambda and DynamoDB that people take for actions, with the action that allows them. By name
 * alone the nearest action is another one.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
 */
export const operations: ReadonlyMap<string, string> = new Map([
  ['dynamodb:transactgetitems', 'dynamodb:GetItem'],
  ['lambda:getlayerversionbyarn', 'lambda:GetLayerVersion'],
  ['lambda:invoke', 'lambda:InvokeFunction'],
  ['s3:completemultipartupload', 's3:PutObject'],
  ['s3:copyobject', 's3:PutObject'],
  ['s3:createmultipartupload', 's3:PutObject'],
  ['s3:deletebucketencryption', 's3:PutEncryptionConfiguration'],
  ['s3:deletebuckettagging', 's3:PutBucketTagging'],
  ['s3:deleteobjects', 's3:DeleteObject'],
  ['s3:getbucketaccelerateconfiguration', 's3:GetAccelerateConfiguration'],
  ['s3:getbucketanalyticsconfiguration', 's3:GetAnalyticsConfiguration'],
  ['s3:getbucketencryption', 's3:GetEncryptionConfiguration'],
  ['s3:getbucketinventoryconfiguration', 's3:GetInventoryConfiguration'],
  ['s3:getbucketlifecycle', 's3:GetLifecycleConfiguration'],
  ['s3:getbucketlifecycleconfiguration', 's3:GetLifecycleConfiguration'],
  ['s3:getbucketmetricsconfiguration', 's3:GetMetricsConfiguration'],
  ['s3:getbucketnotificationconfiguration', 's3:GetBucketNotification'],
  ['s3:getbucketreplication', 's3:GetReplicationConfiguration'],
  ['s3:getpublicaccessblock', 's3:GetBucketPublicAccessBlock'],
  ['s3:headbucket', 's3:ListBucket'],
  ['s3:headobject', 's3:GetObject'],
  ['s3:listbuckets', 's3:ListAllMyBuckets'],
  ['s3:listmultipartuploads', 's3:ListBucketMultipartUploads'],
  ['s3:listobjects', 's3:ListBucket'],
  ['s3:listobjectsv2', 's3:ListBucket'],
  ['s3:listobjectversions', 's3:ListBucketVersions'],
  ['s3:listparts', 's3:ListMultipartUploadParts'],
  ['s3:putbucketencryption', 's3:PutEncryptionConfiguration'],
  ['s3:putbucketlifecycleconfiguration', 's3:PutLifecycleConfiguration'],
  ['s3:putbucketreplication', 's3:PutReplicationConfiguration'],
  ['s3:selectobjectcontent', 's3:GetObject'],
  ['s3:uploadpart', 's3:PutObject'],
  ['s3:uploadpartcopy', 's3:PutObject'],
]);

/** Whether a prefix belonged to a service that is gone. */
export function isRetiredService(prefix: string): boolean {
  return retiredServices.has(prefix.toLowerCase());
}

/** Whether an action or pattern reaches an action that exists although the reference lacks it. */
export function reachesUndocumented(pattern: string): boolean {
  return undocumentedActions.some((action) => matches(pattern, action, { ignoreCase: true }));
}

/** The action that allows an API operation; undefined where the name is no operation known for this. */
export function actionOfOperation(operation: string): string | undefined {
  return operations.get(operation.toLowerCase());
}
