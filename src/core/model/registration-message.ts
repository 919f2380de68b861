/**
 * The message CloudZero's own templates send (services/notification/src/app.py in Cloudzero/provision-account 1.0.97),
 * field by field. It holds the external id, which is why it is never printed.
 */
export interface RegistrationMessage {
  readonly version: '1';
  readonly message_source: 'cfn';
  readonly message_type: 'account-link-provisioned' | 'account-link-deprovisioned';
  readonly data: {
    readonly metadata: {
      readonly cloud_region: string;
      readonly external_id: string;
      readonly cloud_account_id: string;
      readonly cz_account_name: string;
      readonly reactor_id: string;
      readonly reactor_callback_url: string;
      readonly billing_report_format: string;
    };
    readonly links: {
      readonly audit: RoleLink;
      readonly cloudtrail_owner: {
        readonly sqs_queue_arn: string | null;
        readonly sqs_queue_policy_name: string | null;
      };
      readonly master_payer: RoleLink;
      readonly resource_owner: RoleLink;
      readonly legacy: RoleLink;
    };
    readonly discovery: {
      readonly audit_cloudtrail_bucket_name: string | null;
      readonly audit_cloudtrail_bucket_prefix: string | null;
      readonly cloudtrail_sns_topic_arn: string | null;
      readonly cloudtrail_trail_arn: string | null;
      readonly is_audit_account: boolean;
      readonly is_cloudtrail_owner_account: boolean;
      readonly is_master_payer_account: boolean;
      readonly is_organization_master_account: boolean;
      readonly is_organization_trail: boolean | null;
      readonly is_resource_owner_account: boolean;
      readonly master_payer_billing_bucket_name: string | null;
      readonly master_payer_billing_bucket_path: string | null;
      readonly remote_cloudtrail_bucket: boolean;
      readonly visible_cloudtrail_arns: readonly string[] | null;
    };
  };
}

interface RoleLink {
  readonly role_arn: string | null;
}
