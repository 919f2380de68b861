import { contentReads, sensitivityOf } from './sensitive-reads.ts';

/** What an action hands out to whoever may call it. */
export interface Credentials {
  /** As a noun phrase: `an access key of a user`. */
  readonly returns: string;
  /**
   * `credentials`: the answer opens something else. `own-token`: it opens what the caller may do anyway, in another
   * way. `settings`: it describes something, and a secret is part of the description.
   */
  readonly kind: 'credentials' | 'own-token' | 'settings';
}

/**
 * The actions that return credentials, tokens, passwords or secrets, by id. What is read is judged with the sensitive
 * reads; here is what that table does not tell: the actions that make credentials, take on a role, or are filed as
 * writes.
 */
export function credentialActions(): ReadonlyMap<string, Credentials> {
  return (all ??= new Map([
    ...Object.entries(made).map(([action, returns]) => [action, { returns, kind: kindOf(action) }] as const),
    ...contentReads().flatMap((action) => {
      const read = sensitivityOf(action);
      if (read?.subject !== 'secrets') return [];
      return [[action, { returns: read.returns, kind: kindOf(action) }] as const];
    }),
  ]));
}

let all: ReadonlyMap<string, Credentials> | undefined;

function kindOf(action: string): Credentials['kind'] {
  if (ownTokens.has(action)) return 'own-token';
  return settings.has(action) ? 'settings' : 'credentials';
}

/** Judged from the API references of the services, September 2026. */
const made = {
  'airflow:CreateCliToken': 'a token for the command line of Airflow',
  'airflow:CreateWebLoginToken': 'a token for the web interface of Airflow',
  'appsync:CreateApiKey': 'a new API key',
  'bedrock-agentcore:GetWorkloadAccessToken': 'an access token of an agent',
  'bedrock-agentcore:GetWorkloadAccessTokenForJWT': 'an access token of an agent for a user',
  'bedrock-agentcore:GetWorkloadAccessTokenForUserId': 'an access token of an agent for a user',
  'chime:CreateApiKey': 'a new API key',
  'codeconnections:GetConnectionToken': 'a token for a connected repository',
  'codepipeline:PollForJobs': 'temporary credentials for the artifacts of a job',
  'codepipeline:PollForThirdPartyJobs': 'jobs, each with a way to its credentials',
  'codestar-connections:GetConnectionToken': 'a token for a connected repository',
  'codestar-connections:GetIndividualAccessToken': 'a token for the repositories of a user',
  'cognito-identity:GetOpenIdTokenForDeveloperIdentity': 'an identity token for any user of an application',
  'connect:GetFederationToken': 'a token for a contact centre',
  'deadline:AssumeFleetRoleForRead': 'temporary AWS credentials of the role of a fleet',
  'deadline:AssumeFleetRoleForWorker': 'temporary AWS credentials of the role of a fleet',
  'deadline:AssumeQueueRoleForRead': 'temporary AWS credentials of the role of a queue',
  'deadline:AssumeQueueRoleForUser': 'temporary AWS credentials of the role of a queue',
  'deadline:AssumeQueueRoleForWorker': 'temporary AWS credentials of the role of a queue',
  'ec2:CreateKeyPair': 'a new private key for instances',
  'ecr-public:GetAuthorizationToken': 'a password for the public registry',
  'eks-auth:AssumeRoleForPodIdentity': 'temporary AWS credentials of the role of a pod',
  'elasticmapreduce:GetClusterSessionCredentials': 'temporary credentials to a cluster',
  'emr-containers:GetManagedEndpointSessionCredentials': 'a token of a managed endpoint',
  'gamelift:RequestUploadCredentials': 'temporary AWS credentials to upload a build',
  'glue:GlueNotebookRefreshCredentials': 'fresh credentials of a notebook',
  'grafana:CreateWorkspaceApiKey': 'a new API key of a workspace',
  'grafana:CreateWorkspaceServiceAccountToken': 'a new token of a workspace',
  'iam:CreateAccessKey': 'a new access key of a user',
  'iam:CreateLoginProfile': 'a console password of a user',
  'iam:CreateServiceSpecificCredential': 'a user name and password for one service',
  'iam:CreateVirtualMFADevice': 'the seed of a new MFA device',
  'iam:ResetServiceSpecificCredential': 'a new password for one service',
  'iam:UpdateLoginProfile': 'a console password of a user',
  'iot:CreateKeysAndCertificate': 'a new private key of a device',
  'lakeformation:GetTemporaryGluePartitionCredentials':
    'temporary AWS credentials for the files of a partition',
  'lakeformation:GetTemporaryGlueTableCredentials': 'temporary AWS credentials for the files of a table',
  'lightsail:CreateBucketAccessKey': 'a new access key of a bucket',
  'lightsail:CreateKeyPair': 'a new private key for instances',
  'lightsail:DownloadDefaultKeyPair': 'the private key to every instance that has no other',
  'lightsail:GetInstanceAccessDetails': 'a key or password to log in to an instance',
  'lightsail:GetRelationalDatabaseMasterUserPassword': 'the main password of a database',
  'mediapackage:RotateChannelCredentials': 'new credentials to feed a channel',
  'mediapackage:RotateIngestEndpointCredentials': 'new credentials to feed a channel',
  'quicksight:GetAuthCode': 'a sign-in code of a user',
  'redshift-serverless:GetCredentials': 'a temporary database password',
  'redshift:GetClusterCredentials': 'a temporary database password',
  'redshift:GetClusterCredentialsWithIAM': 'a temporary database password',
  's3express:CreateSession': 'temporary credentials for a bucket',
  'sagemaker:CreatePresignedDomainUrl': 'a link that logs in as a user of a domain',
  'sagemaker:CreatePresignedNotebookInstanceUrl': 'a link that logs in to a notebook',
  'sso-oauth:CreateTokenWithIAM': 'a token of an application',
  'sts:AssumeRole': 'temporary AWS credentials of any role that trusts its account',
  'sts:AssumeRoot': 'temporary AWS credentials of the root user of a member account',
  'sts:GetFederationToken': 'temporary AWS credentials',
  'sts:GetServiceBearerToken': 'a token for a service',
} as const;

const ownTokens: ReadonlySet<string> = new Set([
  'codeartifact:GetAuthorizationToken',
  'ecr-public:GetAuthorizationToken',
  'ecr:GetAuthorizationToken',
  's3express:CreateSession',
  'sts:GetFederationToken',
  'sts:GetServiceBearerToken',
  'sts:GetSessionToken',
]);

const settings: ReadonlySet<string> = new Set([
  'appconfig:GetConfiguration',
  'appconfig:GetHostedConfigurationVersion',
  'appconfig:GetLatestConfiguration',
  'cognito-idp:DescribeIdentityProvider',
  'cognito-idp:DescribeUserPoolClient',
  'directconnect:DescribeRouterConfiguration',
  'ec2:DescribeVpnConnections',
  'ec2:GetVpnConnectionDeviceSampleConfiguration',
  'glue:GetConnection',
  'glue:GetConnections',
  'lightsail:GetBucketAccessKeys',
]);
