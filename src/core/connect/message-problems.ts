import type { RegistrationMessage } from '../model/registration-message.ts';

const arn = /^arn:aws(?:-cn|-us-gov)?:[a-z0-9-]+:[a-z0-9-]*:\d{12}:.+$/;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Why CloudZero's published schema would not take a message, as sentences; empty where it does. Types are checked when this
 * is compiled, so what is left are the forms of texts. No value is repeated.
 */
export function messageProblems({ data }: RegistrationMessage): readonly string[] {
  const { metadata, links, discovery } = data;
  const texts: readonly (readonly [name: string, value: string | null, form: RegExp, what: string])[] = [
    ['data.metadata.cloud_region', metadata.cloud_region, /^[a-z]{2}(?:-[a-z]+)+-\d{1,2}$/, 'a Region'],
    ['data.metadata.external_id', metadata.external_id, /^[\w+=,.@:/-]{2,1224}$/, 'an external id'],
    ['data.metadata.cloud_account_id', metadata.cloud_account_id, /^\d{12}$/, 'twelve digits'],
    ['data.metadata.reactor_id', metadata.reactor_id, uuid, 'a UUID'],
    ['data.metadata.reactor_callback_url', metadata.reactor_callback_url, /^https?:\/\/\S+$/, 'an address'],
    ['data.metadata.billing_report_format', metadata.billing_report_format, /^aws(?:_parquet)?$/, 'a format'],
    ['data.links.master_payer.role_arn', links.master_payer.role_arn, arn, 'an ARN'],
    ['data.links.resource_owner.role_arn', links.resource_owner.role_arn, arn, 'an ARN'],
    ['data.links.legacy.role_arn', links.legacy.role_arn, arn, 'an ARN'],
    ['data.discovery.cloudtrail_trail_arn', discovery.cloudtrail_trail_arn, arn, 'an ARN'],
    ['data.discovery.cloudtrail_sns_topic_arn', discovery.cloudtrail_sns_topic_arn, arn, 'an ARN'],
  ];
  return texts.flatMap(([name, value, form, what]) =>
    value === null || form.test(value) ? [] : [`\`${name}\` is not ${what}.`],
  );
}
