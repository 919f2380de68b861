import type { Severity } from '../model/finding.ts';
import type { PolicyType } from '../model/policy.ts';

/**
 * One check of IAM Access Analyzer, and what is known of it without asking the service.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
 */
export interface IssueCode {
  readonly code: string;
  readonly severity: Severity;
  /** In policies of which types the service reports it. */
  readonly policyTypes: readonly PolicyType[];
  /**
   * `full`: everything the check says can be said offline. `partly`: it rests on a list or a line that AWS does not
   * publish, and what is certain of it is said. `no`: it cannot be said. `not yet`: nothing here says it so far.
   */
  readonly offline: 'full' | 'partly' | 'no' | 'not yet';
  /**
   * The one rule that reports it: where a rule about the grammar, redundancy or sizes says it already, no other does.
   */
  readonly rule: string | null;
}

/** The page on which AWS describes all of them. */
export const issueCodesPage =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html';

/** A check by its code. */
export function issueCode(code: string): IssueCode | undefined {
  return byCode.get(code);
}

/** Where AWS explains a check; the service sends the same address with a finding. */
export function learnMoreLink({ code, severity }: Pick<IssueCode, 'code' | 'severity'>): string {
  const kind = severity === 'warning' ? 'general-warning' : severity;
  const name = code.toLowerCase().replaceAll('_', '-');
  return `${issueCodesPage}#access-analyzer-reference-policy-checks-${kind}-${name}`;
}

type Row = readonly [Severity, string, IssueCode['offline'], string | null];

const typeOfLetter: Readonly<Record<string, PolicyType>> = {
  I: 'identity',
  R: 'resource',
  T: 'trust',
  S: 'scp',
  C: 'rcp',
};

/** Severity, policy types by letter, how much is known offline, the rule that says it. */
const table: Readonly<Record<string, Row>> = {
  ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE: [
    'suggestion',
    'IS',
    'full',
    'valid-tag-condition',
  ],
  ALLOW_WITH_NOT_PRINCIPAL: ['security-warning', 'R', 'full', 'no-not-action'],
  ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE: ['suggestion', 'IS', 'partly', 'valid-tag-support'],
  ARN_ACCOUNT_NOT_ALLOWED: ['error', 'IRSC', 'full', 'valid-arn'],
  ARN_REGION_NOT_ALLOWED: ['error', 'IRSC', 'full', 'valid-arn'],
  CONFIRM_AUDIENCE_CLAIM_TYPE: ['suggestion', 'T', 'full', 'require-token-condition'],
  CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE: ['warning', 'IS', 'full', 'no-open-service-linked-role'],
  CREATE_SLR_WITH_NOT_RESOURCE: ['warning', 'IS', 'full', 'no-open-service-linked-role'],
  CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE: ['warning', 'IS', 'full', 'no-open-service-linked-role'],
  CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE: ['warning', 'IS', 'full', 'no-open-service-linked-role'],
  CREATE_SLR_WITH_STAR_IN_RESOURCE: ['warning', 'IS', 'full', 'no-open-service-linked-role'],
  CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION: ['warning', 'IS', 'full', 'no-open-service-linked-role'],
  DATA_TYPE_MISMATCH: ['error', 'IRTSC', 'full', 'valid-policy'],
  DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE: [
    'security-warning',
    'IS',
    'full',
    'valid-tag-condition',
  ],
  DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE: [
    'security-warning',
    'IS',
    'partly',
    'valid-tag-support',
  ],
  DEPRECATED_GLOBAL_CONDITION_KEY: ['warning', 'IRTSC', 'partly', 'valid-condition-key'],
  DUPLICATE_KEYS_WITH_DIFFERENT_CASE: ['error', 'IRTSC', 'full', 'valid-condition-key'],
  DYNAMODB_ATTRIBUTES_WITHOUT_SELECT: ['security-warning', 'IR', 'full', 'no-weak-condition'],
  EMPTY_ARRAY_ACTION: ['suggestion', 'IRTSC', 'full', 'no-empty-element'],
  EMPTY_ARRAY_CONDITION: ['suggestion', 'IRTSC', 'full', 'no-empty-element'],
  EMPTY_ARRAY_CONDITION_FORALLVALUES: ['suggestion', 'IRTSC', 'full', 'no-empty-element'],
  EMPTY_ARRAY_CONDITION_FORANYVALUE: ['suggestion', 'IRTSC', 'full', 'no-empty-element'],
  EMPTY_ARRAY_CONDITION_IFEXISTS: ['suggestion', 'IRTSC', 'full', 'no-empty-element'],
  EMPTY_ARRAY_PRINCIPAL: ['suggestion', 'RT', 'full', 'no-empty-element'],
  EMPTY_ARRAY_RESOURCE: ['suggestion', 'IRSC', 'full', 'no-empty-element'],
  EMPTY_OBJECT_CONDITION: ['suggestion', 'IRTSC', 'full', 'no-empty-element'],
  EMPTY_OBJECT_PRINCIPAL: ['suggestion', 'RT', 'full', 'no-empty-element'],
  EMPTY_SID_VALUE: ['suggestion', 'IRTSC', 'full', 'no-empty-element'],
  EMPTY_VARIABLE: ['error', 'IRTSC', 'full', 'valid-policy-variable'],
  EQUIVALENT_TO_NULL_FALSE: ['suggestion', 'IRTSC', 'full', 'valid-condition-operator'],
  EQUIVALENT_TO_NULL_TRUE: ['suggestion', 'IRTSC', 'full', 'valid-condition-operator'],
  FEDERATED_PRINCIPAL_NOT_SUPPORTED: ['error', 'R', 'full', 'valid-principal'],
  FORALLVALUES_WITH_SINGLE_VALUED_KEY: ['security-warning', 'IRTSC', 'full', 'valid-condition-operator'],
  FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE: ['security-warning', 'T', 'full', 'require-token-condition'],
  IMPROVE_IP_RANGE: ['suggestion', 'IRTSC', 'full', 'valid-ip-range'],
  INVALID_ACTION: ['error', 'IRTSC', 'full', 'no-unknown-action'],
  INVALID_ARN_ACCOUNT: ['error', 'IRSC', 'full', 'valid-arn'],
  INVALID_ARN_PREFIX: ['error', 'IRSC', 'full', 'valid-arn'],
  INVALID_ARN_REGION: ['error', 'IRSC', 'partly', 'valid-arn'],
  INVALID_ARN_RESOURCE: ['error', 'IRSC', 'partly', 'valid-resource-arn'],
  INVALID_ARN_SERVICE_CASE: ['error', 'IRSC', 'full', 'valid-arn'],
  INVALID_CONDITION_DATA_TYPE: ['error', 'IRTSC', 'full', 'valid-condition-value'],
  INVALID_CONDITION_KEY_FORMAT: ['error', 'IRTSC', 'full', 'valid-condition-key'],
  INVALID_CONDITION_MULTIPLE_BOOLEAN: ['error', 'IRTSC', 'full', 'valid-condition-value'],
  INVALID_CONDITION_OPERATOR: ['error', 'IRTSC', 'full', 'valid-condition-operator'],
  INVALID_DATE_VALUE: ['warning', 'IRTSC', 'full', 'valid-condition-value'],
  INVALID_EFFECT: ['error', 'IRTSC', 'full', 'valid-policy'],
  INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY: ['error', 'T', 'full', 'valid-principal'],
  INVALID_GLOBAL_CONDITION_KEY: ['error', 'IRTSC', 'full', 'valid-condition-key'],
  INVALID_KMS_KEY_VALUE: ['error', 'IRTSC', 'partly', 'valid-condition-value'],
  INVALID_PARTITION: ['error', 'IRSC', 'partly', 'valid-arn'],
  INVALID_POLICY_ELEMENT: ['error', 'IRTSC', 'full', 'valid-policy'],
  INVALID_PRINCIPAL_FORMAT: ['error', 'RTC', 'full', 'valid-policy'],
  INVALID_PRINCIPAL_KEY: ['error', 'RT', 'full', 'valid-policy'],
  INVALID_REGION: ['error', 'IRTSC', 'partly', 'valid-condition-value'],
  INVALID_ROLE_REFERENCE: ['warning', 'RT', 'full', 'require-pinned-principal'],
  INVALID_SERVICE: ['error', 'IRTSC', 'full', 'valid-arn'],
  INVALID_SERVICE_CONDITION_KEY: ['error', 'IRTSC', 'full', 'valid-condition-key'],
  INVALID_SERVICE_IN_ACTION: ['error', 'IRTSC', 'full', 'no-unknown-action'],
  INVALID_SERVICE_PRINCIPAL_FORMAT: ['error', 'IRTSC', 'partly', 'valid-condition-value'],
  INVALID_USER_REFERENCE: ['warning', 'RT', 'full', 'require-pinned-principal'],
  INVALID_VARIABLE_FOR_OPERATOR: ['error', 'IRTSC', 'full', 'valid-policy-variable'],
  INVALID_VERSION: ['error', 'IRTSC', 'full', 'valid-policy'],
  INVALID_VPCE_FORMAT: ['error', 'IRTSC', 'full', 'valid-condition-value'],
  INVALID_VPC_FORMAT: ['error', 'IRTSC', 'full', 'valid-condition-value'],
  IRRELEVANT_CONDITION_KEY_IN_POLICY: ['suggestion', 'R', 'partly', 'valid-resource-policy'],
  JSON_SYNTAX_ERROR: ['error', 'IRTSC', 'full', 'valid-syntax'],
  MISMATCHED_ACTION_FOR_PRINCIPAL: ['error', 'T', 'full', 'valid-trust-action'],
  MISSING_ACTION: ['error', 'IRTSC', 'full', 'valid-policy'],
  MISSING_ACTION_FOR_CONDITION_KEY: ['error', 'TR', 'partly', 'valid-trust-action'],
  MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY: ['error', 'T', 'full', 'valid-trust-action'],
  MISSING_ARN_ACCOUNT: ['error', 'IRSC', 'partly', 'valid-arn'],
  MISSING_ARN_FIELD: ['error', 'IRSC', 'full', 'valid-arn'],
  MISSING_ARN_REGION: ['error', 'IRSC', 'full', 'valid-arn'],
  MISSING_BRACE_IN_VARIABLE: ['error', 'IRTSC', 'full', 'valid-policy-variable'],
  MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL: ['security-warning', 'T', 'full', 'require-oidc-conditions'],
  MISSING_EFFECT: ['error', 'IRTSC', 'full', 'valid-policy'],
  MISSING_GITHUB_REPO_CONDITION_KEY: ['security-warning', 'T', 'full', 'require-oidc-conditions'],
  MISSING_PAIRED_CONDITION_KEYS: ['security-warning', 'IRTSC', 'partly', 'no-weak-condition'],
  MISSING_PRINCIPAL: ['error', 'RTC', 'full', 'valid-policy'],
  MISSING_QUALIFIER: ['error', 'IRTSC', 'full', 'valid-condition-operator'],
  MISSING_QUOTE_IN_VARIABLE: ['error', 'IRTSC', 'full', 'valid-policy-variable'],
  MISSING_RESOURCE: ['error', 'IRSC', 'full', 'valid-policy'],
  MISSING_STATEMENT: ['error', 'IRTSC', 'full', 'valid-policy'],
  MISSING_TAG_KEY_IN_CONDITION: ['error', 'IRTSC', 'full', 'valid-condition-key'],
  MISSING_VERSION: ['warning', 'IRTSC', 'full', 'valid-policy'],
  NULL_WITH_IF_EXISTS: ['error', 'IRTSC', 'full', 'valid-condition-operator'],
  NULL_WITH_QUALIFIER: ['suggestion', 'IRTSC', 'full', 'valid-condition-operator'],
  PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE: ['security-warning', 'IS', 'full', 'no-open-pass-role'],
  PASS_ROLE_WITH_NOT_RESOURCE: ['security-warning', 'IS', 'full', 'no-open-pass-role'],
  PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE: ['security-warning', 'IS', 'full', 'no-open-pass-role'],
  PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE: ['security-warning', 'IS', 'full', 'no-open-pass-role'],
  PASS_ROLE_WITH_STAR_IN_RESOURCE: ['security-warning', 'IS', 'full', 'no-open-pass-role'],
  PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION: ['security-warning', 'IS', 'full', 'no-open-pass-role'],
  POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA: ['warning', 'I', 'full', 'within-size-quota'],
  POLICY_SIZE_EXCEEDS_RCP_QUOTA: ['error', 'C', 'full', 'within-size-quota'],
  POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA: ['warning', 'R', 'partly', 'within-size-quota'],
  POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA: ['warning', 'T', 'full', 'within-size-quota'],
  POLICY_SIZE_EXCEEDS_SCP_QUOTA: ['error', 'S', 'full', 'within-size-quota'],
  PRIVATE_IP_ADDRESS: ['error', 'IRTSC', 'full', 'valid-ip-range'],
  PRIVATE_IP_ADDRESS_SUBSET: ['suggestion', 'IRTSC', 'full', 'valid-ip-range'],
  PRIVATE_NOT_IP_ADDRESS: ['error', 'IRTSC', 'full', 'valid-ip-range'],
  PRIVATE_NOT_IP_ADDRESS_SUBSET: ['suggestion', 'IRTSC', 'full', 'valid-ip-range'],
  RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY: ['warning', 'C', 'full', 'valid-control-policy'],
  RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY: ['warning', 'C', 'full', 'valid-control-policy'],
  RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK: ['warning', 'C', 'full', 'valid-control-policy'],
  RCP_SYNTAX_ERROR_ACTION: ['error', 'C', 'full', 'valid-control-policy'],
  RCP_SYNTAX_ERROR_ALLOW: ['error', 'C', 'full', 'valid-policy'],
  RCP_SYNTAX_ERROR_NOTACTION: ['error', 'C', 'full', 'valid-policy'],
  RCP_SYNTAX_ERROR_PRINCIPAL: ['error', 'C', 'full', 'valid-policy'],
  RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL: ['suggestion', 'R', 'partly', 'require-source-condition'],
  REDUNDANT_ACTION: ['suggestion', 'IRTSC', 'full', 'no-redundant-grant'],
  REDUNDANT_CONDITION_VALUE_NUM: ['suggestion', 'IRTSC', 'full', 'valid-condition-value'],
  REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION: ['suggestion', 'IRTSC', 'partly', 'valid-condition-operator'],
  REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY: ['suggestion', 'T', 'full', 'valid-principal'],
  REDUNDANT_RESOURCE: ['suggestion', 'IRSC', 'full', 'no-redundant-grant'],
  REDUNDANT_STATEMENT: ['suggestion', 'IRTSC', 'full', 'no-repeated-statement'],
  REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION: [
    'suggestion',
    'IRTSC',
    'partly',
    'valid-condition-operator',
  ],
  RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL: ['security-warning', 'R', 'partly', 'require-confused-deputy-guard'],
  ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL: ['error', 'T', 'full', 'valid-policy'],
  ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE: ['error', 'T', 'full', 'valid-policy'],
  ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL: ['error', 'T', 'full', 'no-public-principal'],
  S3_PREFIX_IN_NEGATIVE_CONTEXT: ['security-warning', 'IR', 'full', 'no-weak-condition'],
  SCP_SYNTAX_ERROR_ACTION_WILDCARD: ['error', 'S', 'full', 'no-inner-wildcard'],
  SCP_SYNTAX_ERROR_PRINCIPAL: ['error', 'S', 'full', 'valid-policy'],
  SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED: ['warning', 'T', 'full', 'require-token-condition'],
  STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS: [
    'security-warning',
    'IRTSC',
    'full',
    'valid-condition-operator',
  ],
  TYPE_MISMATCH: ['warning', 'IRTSC', 'full', 'valid-condition-operator'],
  TYPE_MISMATCH_BOOLEAN: ['warning', 'IRTSC', 'full', 'valid-condition-value'],
  TYPE_MISMATCH_DATE: ['warning', 'IRTSC', 'full', 'valid-condition-value'],
  TYPE_MISMATCH_IP_RANGE: ['error', 'IRTSC', 'full', 'valid-ip-range'],
  TYPE_MISMATCH_NUMBER: ['warning', 'IRTSC', 'full', 'valid-condition-value'],
  TYPE_MISMATCH_STRING: ['warning', 'IRTSC', 'full', 'valid-condition-value'],
  UNIQUE_SIDS_RECOMMENDED: ['warning', 'R', 'full', 'no-duplicate-sid'],
  UNIQUE_SIDS_REQUIRED: ['error', 'ISC', 'full', 'no-duplicate-sid'],
  UNSUPPORTED_ACTION_FOR_CONDITION_KEY: ['error', 'IRTSC', 'no', null],
  UNSUPPORTED_ACTION_IN_POLICY: ['error', 'R', 'partly', 'valid-resource-policy'],
  UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL: ['error', 'R', 'partly', 'require-source-condition'],
  UNSUPPORTED_ELEMENT_COMBINATION: ['error', 'IRTSC', 'full', 'valid-policy'],
  UNSUPPORTED_GLOBAL_CONDITION_KEY: ['error', 'IRTSC', 'full', 'valid-condition-key'],
  UNSUPPORTED_PRINCIPAL: ['error', 'I', 'full', 'valid-policy'],
  UNSUPPORTED_RESOURCE_ARN_IN_POLICY: ['error', 'R', 'partly', 'valid-resource-policy'],
  UNSUPPORTED_SID: ['error', 'ISCT', 'full', 'valid-sid'],
  UNSUPPORTED_SPACE_IN_VARIABLE: ['error', 'IRTSC', 'full', 'valid-policy-variable'],
  UNSUPPORTED_WILDCARD_IN_PRINCIPAL: ['error', 'RT', 'full', 'require-pinned-principal'],
  UNTRUSTWORTHY_CONDITION_KEY: ['security-warning', 'IRTSC', 'partly', 'no-weak-condition'],
  USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES: ['warning', 'IRTSC', 'partly', 'no-weak-condition'],
  VARIABLE_UNSUPPORTED_IN_ELEMENT: ['error', 'IRTSC', 'full', 'valid-policy-variable'],
  VARIABLE_UNSUPPORTED_IN_VERSION: ['error', 'IRTSC', 'full', 'valid-policy-variable'],
  VARIABLE_USAGE_TOO_PERMISSIVE: ['error', 'RT', 'partly', 'require-specific-value'],
  WILDCARD_IN_SERVICE_NAME: ['suggestion', 'IRSC', 'full', 'valid-arn'],
  WILDCARD_USAGE_TOO_PERMISSIVE: ['error', 'RT', 'partly', 'require-specific-value'],
  WILDCARD_WITHOUT_LIKE_OPERATOR: ['warning', 'IRTSC', 'full', 'valid-condition-operator'],
};

/** Every check there is, in ascending order of code. */
export const issueCodes: readonly IssueCode[] = Object.entries(table).map(
  ([code, [severity, letters, offline, rule]]) => ({
    code,
    severity,
    policyTypes: letters.split('').flatMap((letter) => typeOfLetter[letter] ?? []),
    offline,
    rule,
  }),
);

const byCode = new Map(issueCodes.map((issue) => [issue.code, issue]));
