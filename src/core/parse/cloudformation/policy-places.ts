import type { PolicyType } from '../../model/policy.ts';

/** Where resources of one type carry a policy document. */
export interface PolicyPlace {
  /** The way from the resource's `Properties` to the document; `*` is every item of a list. */
  readonly path: readonly string[];
  readonly policyType: PolicyType;
  /** The resource type a resource policy guards, or that an identity policy makes up by itself. */
  readonly resourceType?: string;
}

/** Resource policies that are a property of what they guard. The policy of a VPC endpoint grants nothing: it is none. */
const ownPolicies: readonly (readonly [type: string, path: string])[] = [
  ['AWS::ApiGateway::DomainNameV2', 'Policy'],
  ['AWS::ApiGateway::RestApi', 'Policy'],
  ['AWS::Backup::BackupVault', 'AccessPolicy'],
  ['AWS::Backup::LogicallyAirGappedBackupVault', 'AccessPolicy'],
  ['AWS::CodeArtifact::Domain', 'PermissionsPolicyDocument'],
  ['AWS::CodeArtifact::Repository', 'PermissionsPolicyDocument'],
  ['AWS::DSQL::Cluster', 'PolicyDocument'],
  ['AWS::DynamoDB::GlobalTable', 'Replicas/*/ResourcePolicy/PolicyDocument'],
  ['AWS::DynamoDB::Table', 'ResourcePolicy/PolicyDocument'],
  ['AWS::DynamoDB::Table', 'StreamSpecification/ResourcePolicy/PolicyDocument'],
  ['AWS::ECR::PublicRepository', 'RepositoryPolicyText'],
  ['AWS::ECR::Repository', 'RepositoryPolicyText'],
  ['AWS::EFS::FileSystem', 'FileSystemPolicy'],
  ['AWS::Elasticsearch::Domain', 'AccessPolicies'],
  ['AWS::Events::EventBus', 'Policy'],
  ['AWS::KMS::Key', 'KeyPolicy'],
  ['AWS::KMS::ReplicaKey', 'KeyPolicy'],
  ['AWS::Logs::Destination', 'DestinationPolicy'],
  ['AWS::MediaStore::Container', 'Policy'],
  ['AWS::OpenSearchService::Domain', 'AccessPolicies'],
  ['AWS::Redshift::Cluster', 'NamespaceResourcePolicy'],
  ['AWS::RedshiftServerless::Namespace', 'NamespaceResourcePolicy'],
  ['AWS::S3::AccessPoint', 'Policy'],
  ['AWS::S3Express::AccessPoint', 'Policy'],
  ['AWS::S3Outposts::AccessPoint', 'Policy'],
];

/** Resource policies that are resources themselves, with what they guard where that is of one type. */
const separatePolicies: readonly (readonly [type: string, path: string, guarded?: string])[] = [
  ['AWS::CloudTrail::ResourcePolicy', 'ResourcePolicy'],
  ['AWS::ECR::RegistryPolicy', 'PolicyText', 'AWS::ECR::Registry'],
  ['AWS::ECR::RepositoryCreationTemplate', 'RepositoryPolicy', 'AWS::ECR::Repository'],
  ['AWS::EventSchemas::RegistryPolicy', 'Policy', 'AWS::EventSchemas::Registry'],
  ['AWS::Kinesis::ResourcePolicy', 'ResourcePolicy', 'AWS::Kinesis::Stream'],
  ['AWS::Lex::ResourcePolicy', 'Policy'],
  ['AWS::Logs::ResourcePolicy', 'PolicyDocument', 'AWS::Logs::LogGroup'],
  ['AWS::MSK::ClusterPolicy', 'Policy', 'AWS::MSK::Cluster'],
  ['AWS::Organizations::ResourcePolicy', 'Content', 'AWS::Organizations::Organization'],
  ['AWS::S3::BucketPolicy', 'PolicyDocument', 'AWS::S3::Bucket'],
  ['AWS::S3::MultiRegionAccessPointPolicy', 'Policy', 'AWS::S3::MultiRegionAccessPoint'],
  ['AWS::S3Express::BucketPolicy', 'PolicyDocument', 'AWS::S3Express::DirectoryBucket'],
  ['AWS::S3ObjectLambda::AccessPointPolicy', 'PolicyDocument', 'AWS::S3ObjectLambda::AccessPoint'],
  ['AWS::S3Outposts::BucketPolicy', 'PolicyDocument', 'AWS::S3Outposts::Bucket'],
  ['AWS::S3Tables::TableBucketPolicy', 'ResourcePolicy', 'AWS::S3Tables::TableBucket'],
  ['AWS::S3Tables::TablePolicy', 'ResourcePolicy', 'AWS::S3Tables::Table'],
  ['AWS::S3Vectors::VectorBucketPolicy', 'Policy', 'AWS::S3Vectors::VectorBucket'],
  ['AWS::SNS::TopicInlinePolicy', 'PolicyDocument', 'AWS::SNS::Topic'],
  ['AWS::SNS::TopicPolicy', 'PolicyDocument', 'AWS::SNS::Topic'],
  ['AWS::SQS::QueueInlinePolicy', 'PolicyDocument', 'AWS::SQS::Queue'],
  ['AWS::SQS::QueuePolicy', 'PolicyDocument', 'AWS::SQS::Queue'],
  ['AWS::SSM::ResourcePolicy', 'Policy'],
  ['AWS::SecretsManager::ResourcePolicy', 'ResourcePolicy', 'AWS::SecretsManager::Secret'],
  ['AWS::VpcLattice::AuthPolicy', 'Policy'],
  ['AWS::VpcLattice::ResourcePolicy', 'Policy'],
  ['AWS::XRay::ResourcePolicy', 'PolicyDocument'],
];

/** Identity policies; where they are no inline policies, with what they are, because it has quotas of its own. */
const identityPolicies: readonly (readonly [type: string, path: string, itself?: string])[] = [
  ['AWS::IAM::Group', 'Policies/*/PolicyDocument'],
  ['AWS::IAM::GroupPolicy', 'PolicyDocument'],
  ['AWS::IAM::ManagedPolicy', 'PolicyDocument', 'AWS::IAM::ManagedPolicy'],
  ['AWS::IAM::Policy', 'PolicyDocument'],
  ['AWS::IAM::Role', 'Policies/*/PolicyDocument'],
  ['AWS::IAM::RolePolicy', 'PolicyDocument'],
  ['AWS::IAM::User', 'Policies/*/PolicyDocument'],
  ['AWS::IAM::UserPolicy', 'PolicyDocument'],
  ['AWS::SSO::PermissionSet', 'InlinePolicy', 'AWS::SSO::PermissionSet'],
];

const places: readonly (readonly [type: string, place: PolicyPlace])[] = [
  ['AWS::IAM::Role', { path: ['AssumeRolePolicyDocument'], policyType: 'trust' }],
  ['AWS::Serverless::Function', { path: ['AssumeRolePolicyDocument'], policyType: 'trust' }],
  ...identityPolicies.map(([type, path, itself]) => [type, placeOf('identity', path, itself)] as const),
  ...ownPolicies.map(([type, path]) => [type, placeOf('resource', path, type)] as const),
  ...separatePolicies.map(([type, path, guarded]) => [type, placeOf('resource', path, guarded)] as const),
];

/** The places in which resources of a type carry policy documents; none for most types. */
export function policyPlacesOf(type: string): readonly PolicyPlace[] {
  return places.filter(([carrier]) => carrier === type).map(([, place]) => place);
}

function placeOf(policyType: PolicyType, path: string, resourceType: string | undefined): PolicyPlace {
  const place = { path: path.split('/'), policyType };
  return resourceType === undefined ? place : { ...place, resourceType };
}
