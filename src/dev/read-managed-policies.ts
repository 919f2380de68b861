import type { PackedManagedPolicy } from '../core/iam/managed-policies.ts';

/**
 * Reads a managed policy from a JSON file `{ "arn", "name", "version", "updatedate", "document" }`. Throws where something
 * of this is missing; `file` is named then.
 */
export function readManagedPolicy(text: string, file: string): PackedManagedPolicy {
  const { arn, name, version, updatedate, document } = JSON.parse(text) as Record<string, unknown>;
  return policyOf({ arn, name, version, date: updatedate, document }, file);
}

/** Calls `aws iam` with arguments, for the answer as JSON. */
export type CallIam = (...parameters: readonly string[]) => string;

/**
 * Reads the default version of managed policies from the account that the AWS command line is signed in to. Takes
 * `iam:GetPolicy` and `iam:GetPolicyVersion`.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicyVersion.html
 */
export function fetchManagedPolicies(arns: readonly string[], call: CallIam): readonly PackedManagedPolicy[] {
  return arns.map((arn) => {
    const { Policy } = JSON.parse(call('get-policy', '--policy-arn', arn)) as {
      readonly Policy?: Record<string, unknown>;
    };
    const version = String(Policy?.['DefaultVersionId']);
    const answer = call('get-policy-version', '--policy-arn', arn, '--version-id', version);
    const { PolicyVersion } = JSON.parse(answer) as { readonly PolicyVersion?: Record<string, unknown> };
    return policyOf(
      {
        arn: Policy?.['Arn'],
        name: Policy?.['PolicyName'],
        version: PolicyVersion?.['VersionId'],
        date: PolicyVersion?.['CreateDate'],
        document: PolicyVersion?.['Document'],
      },
      arn,
    );
  });
}

function policyOf(
  { arn, name, version, date, document }: Readonly<Record<string, unknown>>,
  from: string,
): PackedManagedPolicy {
  if (
    typeof arn !== 'string' ||
    typeof name !== 'string' ||
    typeof version !== 'string' ||
    typeof date !== 'string' ||
    typeof document !== 'object' ||
    document === null
  )
    throw new Error(`${from} is no managed policy: it needs arn, name, version, date and document`);
  return { arn, name, version, updatedAt: date.slice(0, 10), text: JSON.stringify(document) };
}
