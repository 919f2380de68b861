import type { AccessLevel } from '../model/access.ts';

/** A level decided on here in place of the ones in AWS's service reference. */
export interface AccessLevelOverride {
  readonly action: string;
  readonly levels: readonly AccessLevel[];
  /** Why, one sentence. */
  readonly reason: string;
  /** The AWS page that says what the action does. */
  readonly source: string;
}

/**
 * Actions that AWS files as more than a read although all they do is return information: they change nothing, start
 * nothing, send nothing on and hand out neither credentials nor links that carry access. The levels are those that AWS
 * gives to actions of the same name in other services. Decided on the data of 2026-09-26, where every action named like
 * a read is either here or in kept-access-levels.ts; tests hold both to the data.
 */
export const accessLevelOverrides: readonly AccessLevelOverride[] = [
  ...read(
    'Returns the resource policy of a billing view; the action of this name is Read in nearly every other service.',
    'https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_billing_GetResourcePolicy.html',
    ['billing:GetResourcePolicy'],
  ),
  ...read(
    'Returns the resource policy of a plan; putting and deleting it are actions of their own.',
    referenceOf('arc-region-switch'),
    ['arc-region-switch:GetResourcePolicy'],
  ),
  ...read(
    'Returns the resource policy of a volume; sharing it takes PutResourcePolicy as well.',
    referenceOf('fsx'),
    ['fsx:GetResourcePolicy'],
  ),
  ...read(
    'Returns which permissions a database has been given; putting and deleting them are actions of their own.',
    'https://docs.aws.amazon.com/ssmsap/latest/APIReference/API_GetResourcePermission.html',
    ['ssm-sap:GetResourcePermission'],
  ),
  ...read(
    'Returns who may use the resource; the other Describe…Permissions of the service are Read.',
    'https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeTopicPermissions.html',
    [
      'quicksight:DescribeKnowledgeBasePermissions',
      'quicksight:DescribeSpacePermissions',
      'quicksight:DescribeTopicPermissions',
    ],
  ),
  ...read(
    'Returns what would be wrong with a policy that is passed in, and attaches nothing.',
    'https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ValidateResourcePolicy.html',
    ['secretsmanager:ValidateResourcePolicy'],
  ),
  ...read(
    'Returns the tags of an estimate; the action of this name is Read in most services, the other billing services among them.',
    'https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_AWSBCMPricingCalculator_ListTagsForResource.html',
    ['bcm-pricing-calculator:ListTagsForResource'],
  ),
  ...read(
    'Returns the tags of a resource; the action of this name is Read in most services.',
    'https://docs.aws.amazon.com/honeycode/latest/APIReference/API_ListTagsForResource.html',
    ['honeycode:ListTagsForResource'],
  ),
  ...read(
    'Returns the tags of a resource; the action of this name is Read in most services.',
    'https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53globalresolver_ListTagsForResource.html',
    ['route53globalresolver:ListTagsForResource'],
  ),
  ...read(
    'Returns the state of an MQTT client’s connection, by HTTP GET.',
    'https://docs.aws.amazon.com/iot/latest/apireference/API_iotdata_GetConnection.html',
    ['iot:GetConnection'],
  ),
  ...list(
    'Returns the topic filters a client has subscribed to, by HTTP GET; it subscribes to none.',
    'https://docs.aws.amazon.com/iot/latest/apireference/API_iotdata_ListSubscriptions.html',
    ['iot:ListSubscriptions'],
  ),
  ...list(
    'Returns the recovery points that have an index, as ListIndexedRecoveryPoints does, which is List.',
    referenceOf('backup'),
    ['backup:ListIndexedRecoveryPointsForSearch'],
  ),
  ...list('Returns the administrators of a project; GetProjectAdminUser is Read.', referenceOf('monitron'), [
    'monitron:ListProjectAdminUsers',
  ]),
  ...read(
    'Returns what StartUserAccessTasks, an action of its own, has found; the reference describes it with that action’s words.',
    'https://docs.aws.amazon.com/appfabric/latest/api/API_BatchGetUserAccessTasks.html',
    ['appfabric:BatchGetUserAccessTasks'],
  ),
  ...list(
    'Returns the kinds of connection that AWS Glue offers.',
    'https://docs.aws.amazon.com/glue/latest/webapi/API_ListConnectionTypes.html',
    ['glue:ListConnectionTypes'],
  ),
  ...read(
    'Returns which properties a kind of connection has.',
    'https://docs.aws.amazon.com/glue/latest/webapi/API_DescribeConnectionType.html',
    ['glue:DescribeConnectionType'],
  ),
  ...list(
    'Returns the names of the entities a connection offers.',
    'https://docs.aws.amazon.com/glue/latest/webapi/API_ListEntities.html',
    ['glue:ListEntities'],
  ),
  ...read(
    'Returns the fields of an entity a connection offers.',
    'https://docs.aws.amazon.com/glue/latest/webapi/API_DescribeEntity.html',
    ['glue:DescribeEntity'],
  ),
  ...read(
    'Returns what a screen of the Spark UI shows about a job run; having its logs parsed takes RequestLogParsing.',
    referenceOf('glue'),
    [
      'glue:BatchGetStageFiles',
      'glue:GetEnvironment',
      'glue:GetExecutors',
      'glue:GetExecutorsThreads',
      'glue:GetLogParsingStatus',
      'glue:GetQueries',
      'glue:GetQuery',
      'glue:GetStage',
      'glue:GetStageAttempt',
      'glue:GetStageAttemptTaskList',
      'glue:GetStageAttemptTaskSummary',
      'glue:GetStageFiles',
      'glue:GetStages',
      'glue:GetStorage',
      'glue:GetStorageUnit',
    ],
  ),
  ...read(
    'Returns the outcome of a statement, or the state of a notebook, that another action has started.',
    referenceOf('glue'),
    ['glue:GetDataPreviewStatement', 'glue:GetNotebookInstanceStatus', 'glue:GetRecipeAction'],
  ),
  ...read(
    'Returns the support level of the account; it is the only Describe of the service that is not Read.',
    referenceOf('aidevops'),
    ['aidevops:DescribeSupportLevel'],
  ),
  ...read(
    'Returns whether the caller may work with support cases, as GetCasePermission does, which is Read.',
    referenceOf('elemental-support-cases'),
    ['elemental-support-cases:CheckCasePermission'],
  ),
  ...read(
    'Returns what is recorded about a member, as a bundle; confirming a list is an action of its own.',
    'https://docs.aws.amazon.com/healthlake/latest/devguide/reference-fhir-operations-attribution-status.html',
    ['healthlake:RetrieveAttributionStatus'],
  ),
  ...read(
    'Queries the Beacon chain: the Consensus API takes GET requests, and transactions go by POST.',
    'https://docs.aws.amazon.com/managed-blockchain/latest/ethereum-dev/supported-consensus-apis.html',
    ['managedblockchain:GET'],
  ),
  ...read('Returns the tables and indexes of a ledger for the console’s navigation.', referenceOf('qldb'), [
    'qldb:ShowCatalog',
  ]),
  ...read(
    'Returns how many tokens a request would have, and runs no model; the action of this name is Read in Amazon Bedrock.',
    referenceOf('aws-external-anthropic'),
    ['aws-external-anthropic:CountTokens'],
  ),
];

const levelsByAction = new Map(accessLevelOverrides.map(({ action, levels }) => [action, levels]));

/** The levels decided on for an action; undefined: those of AWS's service reference stand. */
export function adjudicatedLevels(action: string): readonly AccessLevel[] | undefined {
  return levelsByAction.get(action);
}

/**
 * AWS's service reference of one service, where nothing else describes an action.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/service-reference.html
 */
function referenceOf(prefix: string): string {
  return `https://servicereference.us-east-1.amazonaws.com/v1/${prefix}/${prefix}.json`;
}

function read(reason: string, source: string, actions: readonly string[]): AccessLevelOverride[] {
  return actions.map((action) => ({ action, levels: ['Read'], reason, source }));
}

function list(reason: string, source: string, actions: readonly string[]): AccessLevelOverride[] {
  return actions.map((action) => ({ action, levels: ['List'], reason, source }));
}
