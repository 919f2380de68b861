import type { PolicyType } from '../../model/policy.ts';

/** Where resources of one type carry a policy. */
export interface PolicyPlace {
  /** The argument, or the nested block and its argument: `inline_policy/policy`. */
  readonly path: string;
  readonly policyType: PolicyType;
  /** The CloudFormation type of what a resource policy guards. */
  readonly resourceType?: string;
}

const identityPolicies: readonly (readonly [type: string, path: string])[] = [
  ['aws_iam_group_policy', 'policy'],
  ['aws_iam_policy', 'policy'],
  ['aws_iam_role', 'inline_policy/policy'],
  ['aws_iam_role_policy', 'policy'],
  ['aws_iam_user_policy', 'policy'],
  ['aws_ssoadmin_permission_set_inline_policy', 'inline_policy'],
  ['aws_transfer_access', 'policy'],
  ['aws_transfer_user', 'policy'],
];

/** Resource policies with what they guard. The policy of a VPC endpoint grants nothing: it is none. */
const resourcePolicies: readonly (readonly [type: string, path: string, guarded: string])[] = [
  ['aws_acmpca_policy', 'policy', 'AWS::ACMPCA::CertificateAuthority'],
  ['aws_api_gateway_domain_name', 'policy', 'AWS::ApiGateway::DomainNameV2'],
  ['aws_api_gateway_rest_api', 'policy', 'AWS::ApiGateway::RestApi'],
  ['aws_api_gateway_rest_api_policy', 'policy', 'AWS::ApiGateway::RestApi'],
  ['aws_backup_vault_policy', 'policy', 'AWS::Backup::BackupVault'],
  ['aws_cloudsearch_domain_service_access_policy', 'access_policy', 'AWS::CloudSearch::Domain'],
  ['aws_cloudtrail_event_data_store_resource_policy', 'policy', 'AWS::CloudTrail::EventDataStore'],
  ['aws_cloudwatch_event_bus_policy', 'policy', 'AWS::Events::EventBus'],
  ['aws_cloudwatch_log_destination_policy', 'access_policy', 'AWS::Logs::Destination'],
  ['aws_cloudwatch_log_resource_policy', 'policy_document', 'AWS::Logs::LogGroup'],
  ['aws_codeartifact_domain_permissions_policy', 'policy_document', 'AWS::CodeArtifact::Domain'],
  ['aws_codeartifact_repository_permissions_policy', 'policy_document', 'AWS::CodeArtifact::Repository'],
  ['aws_codebuild_resource_policy', 'policy', 'AWS::CodeBuild::Project'],
  ['aws_dynamodb_resource_policy', 'policy', 'AWS::DynamoDB::Table'],
  ['aws_ecr_registry_policy', 'policy', 'AWS::ECR::Registry'],
  ['aws_ecr_repository_creation_template', 'repository_policy', 'AWS::ECR::Repository'],
  ['aws_ecr_repository_policy', 'policy', 'AWS::ECR::Repository'],
  ['aws_ecrpublic_repository_policy', 'policy', 'AWS::ECR::PublicRepository'],
  ['aws_efs_file_system_policy', 'policy', 'AWS::EFS::FileSystem'],
  ['aws_elasticsearch_domain', 'access_policies', 'AWS::Elasticsearch::Domain'],
  ['aws_elasticsearch_domain_policy', 'access_policies', 'AWS::Elasticsearch::Domain'],
  ['aws_glacier_vault', 'access_policy', 'AWS::Glacier::Vault'],
  ['aws_glacier_vault_lock', 'policy', 'AWS::Glacier::Vault'],
  ['aws_glue_resource_policy', 'policy', 'AWS::Glue::Catalog'],
  ['aws_kinesis_resource_policy', 'policy', 'AWS::Kinesis::Stream'],
  ['aws_kms_external_key', 'policy', 'AWS::KMS::Key'],
  ['aws_kms_key', 'policy', 'AWS::KMS::Key'],
  ['aws_kms_key_policy', 'policy', 'AWS::KMS::Key'],
  ['aws_kms_replica_external_key', 'policy', 'AWS::KMS::ReplicaKey'],
  ['aws_kms_replica_key', 'policy', 'AWS::KMS::ReplicaKey'],
  ['aws_media_store_container_policy', 'policy', 'AWS::MediaStore::Container'],
  ['aws_msk_cluster_policy', 'policy', 'AWS::MSK::Cluster'],
  ['aws_networkfirewall_resource_policy', 'policy', 'AWS::NetworkFirewall::FirewallPolicy'],
  ['aws_opensearch_domain', 'access_policies', 'AWS::OpenSearchService::Domain'],
  ['aws_opensearch_domain_policy', 'access_policies', 'AWS::OpenSearchService::Domain'],
  ['aws_organizations_resource_policy', 'content', 'AWS::Organizations::Organization'],
  ['aws_redshift_resource_policy', 'policy', 'AWS::Redshift::Cluster'],
  ['aws_redshiftserverless_resource_policy', 'policy', 'AWS::RedshiftServerless::Namespace'],
  ['aws_s3_access_point', 'policy', 'AWS::S3::AccessPoint'],
  ['aws_s3_bucket', 'policy', 'AWS::S3::Bucket'],
  ['aws_s3_bucket_policy', 'policy', 'AWS::S3::Bucket'],
  ['aws_s3_directory_bucket_policy', 'policy', 'AWS::S3Express::DirectoryBucket'],
  ['aws_s3control_access_point_policy', 'policy', 'AWS::S3::AccessPoint'],
  ['aws_s3control_bucket_policy', 'policy', 'AWS::S3Outposts::Bucket'],
  ['aws_s3control_multi_region_access_point_policy', 'details/policy', 'AWS::S3::MultiRegionAccessPoint'],
  ['aws_s3control_object_lambda_access_point_policy', 'policy', 'AWS::S3ObjectLambda::AccessPoint'],
  ['aws_s3tables_table_bucket_policy', 'resource_policy', 'AWS::S3Tables::TableBucket'],
  ['aws_s3tables_table_policy', 'resource_policy', 'AWS::S3Tables::Table'],
  ['aws_schemas_registry_policy', 'policy', 'AWS::EventSchemas::Registry'],
  ['aws_secretsmanager_secret', 'policy', 'AWS::SecretsManager::Secret'],
  ['aws_secretsmanager_secret_policy', 'policy', 'AWS::SecretsManager::Secret'],
  ['aws_ses_identity_policy', 'policy', 'AWS::SES::EmailIdentity'],
  ['aws_sesv2_email_identity_policy', 'policy', 'AWS::SES::EmailIdentity'],
  ['aws_sns_topic', 'policy', 'AWS::SNS::Topic'],
  ['aws_sns_topic_policy', 'policy', 'AWS::SNS::Topic'],
  ['aws_sqs_queue', 'policy', 'AWS::SQS::Queue'],
  ['aws_sqs_queue_policy', 'policy', 'AWS::SQS::Queue'],
  ['aws_vpclattice_auth_policy', 'policy', 'AWS::VpcLattice::Service'],
  ['aws_vpclattice_resource_policy', 'policy', 'AWS::VpcLattice::ServiceNetwork'],
  ['aws_xray_resource_policy', 'policy_document', 'AWS::XRay::Group'],
];

const placesByType: ReadonlyMap<string, readonly PolicyPlace[]> = group([
  ['aws_iam_role', { path: 'assume_role_policy', policyType: 'trust' }],
  ...identityPolicies.map(([type, path]) => [type, { path, policyType: 'identity' }] as const),
  ...resourcePolicies.map(
    ([type, path, resourceType]) => [type, { path, policyType: 'resource', resourceType }] as const,
  ),
]);

/** Resource types with a `policy` that is none of IAM's, or that grants nothing. */
const otherPolicies: ReadonlySet<string> = new Set([
  'aws_ecr_lifecycle_policy',
  'aws_iot_policy',
  'aws_sns_topic_data_protection_policy',
  'aws_vpc_endpoint',
  'aws_vpc_endpoint_policy',
]);

/** The places in which resources of a type carry policies; undefined for a type that is not known. */
export function policyPlacesOf(type: string): readonly PolicyPlace[] | undefined {
  return otherPolicies.has(type) ? [] : placesByType.get(type);
}

function group(
  places: readonly (readonly [string, PolicyPlace])[],
): ReadonlyMap<string, readonly PolicyPlace[]> {
  const grouped = new Map<string, PolicyPlace[]>();
  for (const [type, place] of places) grouped.set(type, [...(grouped.get(type) ?? []), place]);
  return grouped;
}
