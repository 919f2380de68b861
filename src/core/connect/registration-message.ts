import { AppError } from '../errors/app-error.ts';
import type { ConnectionKind, Discovery, Trail } from '../model/connection.ts';
import type { RegistrationMessage } from '../model/registration-message.ts';
import { chooseReport } from './choose-report.ts';
import { messageProblems } from './message-problems.ts';
import type { RegistrationEndpoint } from './registration-endpoint.ts';

/** What is announced of one account. */
export interface Announcement {
  /** Whether the role is there now, or was taken away. */
  readonly type: RegistrationMessage['message_type'];
  readonly kind: ConnectionKind;
  readonly name: string;
  readonly externalId: string;
  /** Of the stack. */
  readonly region: string;
  /** Null: there is no role any more. */
  readonly roleArn: string | null;
  readonly discovery: Discovery;
  /** What the stack says it made: `ReportBucketName`, `ReportPrefix`, `RoleName`. */
  readonly outputs: ReadonlyMap<string, string>;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * Writes the message about one account, the same one for the same facts. What a connection does not make (an audit role,
 * a queue of CloudTrail) is said to be not there. An organization that is unknown makes no payer. Throws AppError
 * `invalid-connection` for what the published schema does not take; the external id is not repeated.
 */
export function registrationMessage(
  about: Announcement,
  { address, reactorId }: RegistrationEndpoint,
): RegistrationMessage {
  const { kind, roleArn, discovery } = about;
  const { caller, organization, trails } = discovery;
  const billing = kind === 'billing' ? billingDataOf(about) : noBillingData;
  const membership = organization.state === 'known' ? organization.value.membership : 'member';
  const known = trails.state === 'known' ? trails.value : [];
  const trail = chosenTrail(known);
  const link = { role_arn: roleArn };
  const none = { role_arn: null };
  const message: RegistrationMessage = {
    version: '1',
    message_source: 'cfn',
    message_type: about.type,
    data: {
      metadata: {
        cloud_region: about.region,
        external_id: about.externalId,
        cloud_account_id: caller.accountId,
        cz_account_name: about.name,
        reactor_id: reactorId,
        reactor_callback_url: address,
        billing_report_format: billing.format,
      },
      links: {
        audit: none,
        cloudtrail_owner: { sqs_queue_arn: null, sqs_queue_policy_name: null },
        // The role of a payer reads what that of any other account does, and the reports besides.
        master_payer: kind === 'billing' ? link : none,
        resource_owner: link,
        legacy: link,
      },
      discovery: {
        audit_cloudtrail_bucket_name: null,
        audit_cloudtrail_bucket_prefix: null,
        cloudtrail_sns_topic_arn: trail?.topicArn ?? null,
        cloudtrail_trail_arn: trail?.arn ?? null,
        is_audit_account: false,
        is_cloudtrail_owner_account: false,
        is_master_payer_account: membership !== 'member',
        is_organization_master_account: membership === 'management',
        is_organization_trail: trail?.isOrganization ?? null,
        is_resource_owner_account: true,
        master_payer_billing_bucket_name: billing.bucket,
        master_payer_billing_bucket_path: billing.path,
        remote_cloudtrail_bucket: true,
        visible_cloudtrail_arns: known.length === 0 ? null : known.map(({ arn }) => arn),
      },
    },
  };
  const problems = messageProblems(message);
  if (problems.length > 0)
    throw new AppError('invalid-connection', `CloudZero would not take it:\n${problems.join('\n')}`);
  return message;
}

/** Where the bill is read from, as the templates call it: the path is prefix and name of the report. */
interface BillingData {
  readonly format: string;
  readonly bucket: string | null;
  readonly path: string | null;
}

const noBillingData: BillingData = { format: 'aws', bucket: null, path: null };

/** What was there goes before what the stack made. */
function billingDataOf({ discovery: { reports, buckets }, outputs, now }: Announcement): BillingData {
  const chosen = reports.state === 'known' ? chooseReport(reports.value, buckets, now).chosen : undefined;
  if (chosen !== undefined)
    return {
      format: chosen.tier?.endsWith('parquet') === true ? 'aws_parquet' : 'aws',
      bucket: chosen.report.bucket,
      path: joined(chosen.report.prefix, chosen.report.name),
    };
  const bucket = outputs.get('ReportBucketName');
  if (bucket === undefined) return noBillingData;
  const roleName = outputs.get('RoleName');
  const name = roleName === undefined ? '' : `${roleName}-report`;
  return { format: 'aws', bucket, path: joined(outputs.get('ReportPrefix') ?? '', name) };
}

function joined(...parts: readonly string[]): string {
  return parts
    .map((part) => part.replace(/^\/+|\/+$/g, ''))
    .filter((part) => part !== '')
    .join('/');
}

/** The first trail of an organization that covers all Regions and announces itself; else the first other one that does. */
function chosenTrail(trails: readonly Trail[]): Trail | undefined {
  const usable = trails.filter(
    ({ bucket, topicArn, isMultiRegion }) => bucket !== null && topicArn !== null && isMultiRegion,
  );
  return usable.find(({ isOrganization }) => isOrganization) ?? usable[0];
}
