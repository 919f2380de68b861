import { issueCodesPage } from '../iam/issue-codes.ts';

/** What IAM Access Analyzer is asked and answers, as far as it is used here: plain data, no SDK. */

/** What findings of the service have as their rule where none of ours says the same. */
export const serviceRule = 'access-analyzer';

/** What there is to say of such findings. */
export const serviceDescription = {
  what: 'Reports what IAM Access Analyzer itself says and no rule does.',
  why: 'AWS judges a policy by checks of its own, and some of them cannot be made without asking.',
  fix: 'Follow the link: AWS explains each of its checks with an example.',
  severity: 'warning',
  links: [issueCodesPage],
} as const;

/** https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_ValidatePolicy.html */
export interface ValidateQuestion {
  readonly kind: 'validate';
  readonly policyDocument: string;
  readonly policyType:
    'IDENTITY_POLICY' | 'RESOURCE_POLICY' | 'SERVICE_CONTROL_POLICY' | 'RESOURCE_CONTROL_POLICY';
  /** What a resource policy guards; left out, the checks for any resource run. */
  readonly resourceType?: ValidatedResource;
}

/** The resources of which ValidatePolicy knows more than of others. */
export const validatedResources = [
  'AWS::DynamoDB::Table',
  'AWS::IAM::AssumeRolePolicyDocument',
  'AWS::S3::AccessPoint',
  'AWS::S3::Bucket',
  'AWS::S3::MultiRegionAccessPoint',
  'AWS::S3ObjectLambda::AccessPoint',
] as const;
export type ValidatedResource = (typeof validatedResources)[number];

/** ValidatePolicy refuses longer documents, in bytes as they are sent. */
export const maxDocumentBytes = 32_768;

/** One finding of ValidatePolicy. Texts are those of the service: hostile until escaped. */
export interface ServiceFinding {
  /** `ERROR`, `SECURITY_WARNING`, `WARNING`, `SUGGESTION`. */
  readonly findingType: string;
  readonly issueCode: string;
  readonly findingDetails: string;
  readonly learnMoreLink: string;
  readonly locations: readonly ServiceLocation[];
}

/** A place in the document as it was sent: offsets from 0, `end` exclusive; a path without steps is all of it. */
export interface ServiceLocation {
  readonly steps: number;
  readonly start: number;
  readonly end: number;
}

/** Why a question was not answered. */
export interface Refusal {
  readonly kind: 'refused';
  /** A sentence without its subject, e.g. `there are no AWS credentials here.` */
  readonly reason: string;
  /** Every other question would be refused as well. */
  readonly isFinal: boolean;
}

export type ValidateAnswer =
  { readonly kind: 'findings'; readonly findings: readonly ServiceFinding[] } | Refusal;

/**
 * A question that AWS charges for. Each is about one document, or two; all are conservative: what the service cannot
 * decide fails. https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-custom-policy-checks.html
 */
export type CheckQuestion =
  | {
      readonly kind: 'no-new-access';
      readonly policyType: 'IDENTITY_POLICY' | 'RESOURCE_POLICY';
      readonly existing: string;
      readonly policyDocument: string;
    }
  | {
      readonly kind: 'access-not-granted';
      readonly policyType: 'IDENTITY_POLICY' | 'RESOURCE_POLICY';
      readonly policyDocument: string;
      /** At most {@link maxCheckedActions}. */
      readonly actions: readonly string[];
    }
  | {
      readonly kind: 'no-public-access';
      readonly policyDocument: string;
      readonly resourceType: CheckedResource;
    };

/** More actions take several calls. */
export const maxCheckedActions = 100;

/** `statement`: position of the one statement it names, from 0, in the document as sent; of several it names one. */
export type CheckAnswer =
  { readonly kind: 'pass' } | { readonly kind: 'fail'; readonly statement: number | undefined } | Refusal;

/** What CheckNoPublicAccess takes policies of. */
export const checkedResources = [
  'AWS::ApiGateway::RestApi',
  'AWS::Backup::BackupVault',
  'AWS::CloudTrail::Dashboard',
  'AWS::CloudTrail::EventDataStore',
  'AWS::CodeArtifact::Domain',
  'AWS::DynamoDB::Stream',
  'AWS::DynamoDB::Table',
  'AWS::EFS::FileSystem',
  'AWS::IAM::AssumeRolePolicyDocument',
  'AWS::KMS::Key',
  'AWS::Kinesis::Stream',
  'AWS::Kinesis::StreamConsumer',
  'AWS::Lambda::Function',
  'AWS::OpenSearchService::Domain',
  'AWS::S3::AccessPoint',
  'AWS::S3::Bucket',
  'AWS::S3::Glacier',
  'AWS::S3Express::AccessPoint',
  'AWS::S3Express::DirectoryBucket',
  'AWS::S3Outposts::AccessPoint',
  'AWS::S3Outposts::Bucket',
  'AWS::S3Tables::Table',
  'AWS::S3Tables::TableBucket',
  'AWS::SNS::Topic',
  'AWS::SQS::Queue',
  'AWS::SecretsManager::Secret',
] as const;
export type CheckedResource = (typeof checkedResources)[number];
