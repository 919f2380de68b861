/** An action that is named like a read and rightly is none. */
export interface KeptAccessLevel {
  readonly action: string;
  /** What it does besides reading, or why that cannot be told; one sentence. */
  readonly reason: string;
  /** The AWS page that says what the action does. */
  readonly source: string;
}

/**
 * Actions that AWS files as more than a read, that are named like one, and that were looked at and left where they are:
 * they hand out credentials or links that carry access, start, take or move something, or their effect is documented
 * nowhere. The counterpart of access-level-overrides.ts.
 */
export const keptAccessLevels: readonly KeptAccessLevel[] = [
  ...kept(
    'Returns temporary credentials.',
    'https://docs.aws.amazon.com/STS/latest/APIReference/API_Operations.html',
    ['sts:GetDelegatedAccessToken', 'sts:GetFederationToken'],
  ),
  ...kept(
    'Returns a signed token that proves the caller’s identity to others.',
    'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetWebIdentityToken.html',
    ['sts:GetWebIdentityToken'],
  ),
  ...kept(
    'Returns tokens to act for a user or a workload.',
    'https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetWorkloadAccessToken.html',
    [
      'bedrock-agentcore:GetWorkloadAccessToken',
      'bedrock-agentcore:GetWorkloadAccessTokenForJWT',
      'bedrock-agentcore:GetWorkloadAccessTokenForUserId',
    ],
  ),
  ...kept(
    'Returns new tokens of a user, and can rotate the refresh token.',
    'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetTokensFromRefreshToken.html',
    ['cognito-idp:GetTokensFromRefreshToken'],
  ),
  ...kept(
    'Creates an identity where there is none, and links logins.',
    'https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetId.html',
    ['cognito-identity:GetId'],
  ),
  ...kept(
    'Signs the caller in as an administrator of the instance.',
    'https://docs.aws.amazon.com/connect/latest/adminguide/emergency-admin-login.html',
    ['connect:AdminGetEmergencyAccessToken'],
  ),
  ...kept(
    'Returns a token to connect to the session with.',
    'https://docs.aws.amazon.com/athena/latest/APIReference/API_GetSessionEndpoint.html',
    ['athena:GetSessionEndpoint'],
  ),
  ...kept(
    'Returns credentials to connect to a cluster or session with.',
    'https://docs.aws.amazon.com/emr/latest/APIReference/API_GetClusterSessionCredentials.html',
    ['elasticmapreduce:GetClusterSessionCredentials', 'elasticmapreduce:GetSessionEndpoint'],
  ),
  ...kept(
    'Returns a link that signs whoever opens it in to an application of the cluster.',
    'https://docs.aws.amazon.com/emr/latest/APIReference/API_GetPersistentAppUIPresignedURL.html',
    ['elasticmapreduce:GetOnClusterAppUIPresignedURL', 'elasticmapreduce:GetPersistentAppUIPresignedURL'],
  ),
  ...kept(
    'Returns a token to connect to the endpoint with.',
    'https://docs.aws.amazon.com/emr-on-eks/latest/APIReference/API_GetManagedEndpointSessionCredentials.html',
    ['emr-containers:GetManagedEndpointSessionCredentials'],
  ),
  ...kept(
    'Returns credentials of a database user, and can create the user.',
    'https://docs.aws.amazon.com/redshift/latest/APIReference/API_GetClusterCredentials.html',
    ['redshift:GetClusterCredentials', 'redshift:GetClusterCredentialsWithIAM'],
  ),
  ...kept(
    'Returns credentials of a database user.',
    'https://docs.aws.amazon.com/redshift-serverless/latest/APIReference/API_GetCredentials.html',
    ['redshift-serverless:GetCredentials'],
  ),
  ...kept(
    'Lets a query engine fetch temporary credentials for the data in the lake.',
    'https://docs.aws.amazon.com/lake-formation/latest/dg/access-control-underlying-data.html',
    ['lakeformation:GetDataAccess'],
  ),
  ...kept(
    'Returns keys or a password to log in with.',
    'https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_Operations.html',
    [
      'lightsail:DownloadDefaultKeyPair',
      'lightsail:GetInstanceAccessDetails',
      'lightsail:GetRelationalDatabaseMasterUserPassword',
    ],
  ),
  ...kept(
    'Lets the caller’s workflow use the credentials stored in a connection.',
    'https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html',
    ['events:RetrieveConnectionCredentials'],
  ),
  ...kept(
    'Returns the code with which a domain can be moved to another registrar.',
    'https://docs.aws.amazon.com/Route53/latest/APIReference/API_domains_RetrieveDomainAuthCode.html',
    ['route53domains:RetrieveDomainAuthCode'],
  ),
  ...kept(
    'Returns a link that signs the caller in to the portal.',
    'https://docs.aws.amazon.com/datazone/latest/APIReference/API_GetIamPortalLoginUrl.html',
    ['datazone:GetIamPortalLoginUrl'],
  ),
  ...kept(
    'Lets the caller in to the login of an application, rather than telling something about it.',
    referenceOf('opensearch'),
    ['opensearch:ViewLoginPage'],
  ),
  ...kept(
    'Returns links with which files can be fetched from, or put into, a shell environment.',
    'https://docs.aws.amazon.com/cloudshell/latest/userguide/sec-auth-with-identities.html',
    ['cloudshell:GetFileDownloadUrls', 'cloudshell:GetFileUploadUrls'],
  ),
  ...kept(
    'Returns a link with which a file can be put into a case.',
    'https://docs.aws.amazon.com/security-ir/latest/APIReference/API_GetCaseAttachmentUploadUrl.html',
    ['security-ir:GetCaseAttachmentUploadUrl'],
  ),
  ...kept(
    'Stores the file that it gets in a bucket.',
    'https://docs.aws.amazon.com/social-messaging/latest/APIReference/API_GetWhatsAppMessageMedia.html',
    ['social-messaging:GetWhatsAppMessageMedia'],
  ),
  ...kept(
    'Takes a task out of the queue of a running state machine.',
    'https://docs.aws.amazon.com/step-functions/latest/apireference/API_GetActivityTask.html',
    ['states:GetActivityTask'],
  ),
  ...kept(
    'Gives a license entitlement back: the verb is to check in.',
    'https://docs.aws.amazon.com/license-manager/latest/APIReference/API_CheckInLicense.html',
    ['license-manager:CheckInLicense'],
  ),
  ...kept(
    'Moves a tape from the archive, or from a recovery point, to a gateway.',
    'https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_RetrieveTapeArchive.html',
    ['storagegateway:RetrieveTapeArchive', 'storagegateway:RetrieveTapeRecoveryPoint'],
  ),
  ...kept(
    'Has a model write an answer, and keeps a session.',
    'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrieveAndGenerate.html',
    ['bedrock:RetrieveAndGenerate'],
  ),
  ...kept('Creates a preview of a portal.', referenceOf('apigateway'), ['apigateway:PreviewPortal']),
  ...kept(
    'Runs the validators of a profile, which can be Lambda functions.',
    'https://docs.aws.amazon.com/appconfig/2019-10-09/APIReference/API_ValidateConfiguration.html',
    ['appconfig:ValidateConfiguration'],
  ),
  ...kept(
    'Takes an upload of package content.',
    'https://docs.aws.amazon.com/tnb/latest/APIReference/API_ValidateSolFunctionPackageContent.html',
    ['tnb:ValidateSolFunctionPackageContent', 'tnb:ValidateSolNetworkPackageContent'],
  ),
  ...kept(
    'Tells an agent, and nobody else, where to fetch its work.',
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DiscoverPollEndpoint.html',
    ['ecs:DiscoverPollEndpoint'],
  ),
  ...kept(
    'Lets a search job look inside a recovery point on the caller’s behalf.',
    'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSBackupSearchOperatorAccess.html',
    ['backup:SearchRecoveryPoint'],
  ),
  ...kept(
    'Belongs to the inside of backup and restore jobs, documented nowhere, and gives what was backed up.',
    referenceOf('backup-storage'),
    [
      'backup-storage:DescribeBackupJob',
      'backup-storage:GetBaseBackup',
      'backup-storage:GetChunk',
      'backup-storage:GetIncrementalBaseBackup',
      'backup-storage:GetObjectMetadata',
      'backup-storage:ListChunks',
      'backup-storage:ListObjects',
    ],
  ),
  ...kept(
    'Looks into the accounts of an agent space; whether it changes something there is documented nowhere.',
    referenceOf('aidevops'),
    ['aidevops:DiscoverTopology', 'aidevops:ValidateAwsAssociations'],
  ),
  ...kept('Is documented nowhere but by its name.', referenceOf('cloudwatch'), [
    'cloudwatch:QueryTraces',
    'cloudwatch:SearchPrincipals',
  ]),
  ...kept('Is part of passing a role; documented nowhere.', referenceOf('datazone'), [
    'datazone:ValidatePassRole',
  ]),
];

/** https://docs.aws.amazon.com/service-authorization/latest/reference/service-reference.html */
function referenceOf(prefix: string): string {
  return `https://servicereference.us-east-1.amazonaws.com/v1/${prefix}/${prefix}.json`;
}

function kept(reason: string, source: string, actions: readonly string[]): KeptAccessLevel[] {
  return actions.map((action) => ({ action, reason, source }));
}
