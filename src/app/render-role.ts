import { AppError } from '../core/errors/app-error.ts';
import { flawOfExternalId } from '../core/iam/external-id.ts';
import { sizeOfPolicy } from '../core/iam/promise-guard.ts';
import { type AccessRole, type RoleChoices, accessRole } from '../core/render/access-role.ts';
import { roleDocuments } from '../core/render/render-json.ts';
import { type RoleForm, renderTemplate } from '../core/render/render-template.ts';
import type { RenderedFile } from '../core/render/rendered-file.ts';
import type { Files, Host } from './ports.ts';
import { type CanonicalRequest, readCanonicalRole } from './read-canonical-role.ts';

/** A role to be rendered, in one form, with what is known of the connection. */
export interface RenderRequest extends CanonicalRequest {
  readonly form: RoleForm;
  readonly choices: RoleChoices;
}

/** Renders a configured role from its canonical files. What is left to fill in is said on the side. Throws AppError. */
export async function renderRole(
  { form, choices, ...request }: RenderRequest,
  ports: { readonly files: Files; readonly host: Host },
): Promise<readonly RenderedFile[]> {
  assertPossible(choices);
  const role = accessRole(await readCanonicalRole(request, ports), choices);
  assertFits(role);
  sayOpen(role, form, ports.host);
  return renderTemplate(role, form);
}

/**
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html and, for buckets,
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
function assertPossible({ roleName, externalId, buckets, principal }: RoleChoices): void {
  if (roleName !== undefined && !/^[a-z0-9][a-z0-9-]{0,63}$/.test(roleName))
    throw new AppError('invalid-option', '`--name` takes 1 to 64 lower case letters, digits and dashes.');
  // Said without the value: an external id never reaches a message.
  if (externalId !== undefined && flawOfExternalId(externalId)?.kind === 'unusable')
    throw new AppError('invalid-option', '`--external-id` takes 2 to 1,224 letters, digits and +=,.@:/_-.');
  for (const bucket of buckets)
    if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket))
      throw new AppError('invalid-option', `\`--bucket\` takes names of S3 buckets; \`${bucket}\` is none.`);
  if (
    principal !== undefined &&
    !/^(?:\d{12}|arn:aws[a-z-]*:iam::\d{12}:(?:root|role\/[\w+=,.@/-]+))$/.test(principal)
  )
    throw new AppError(
      'invalid-option',
      '`--principal` takes an account id of 12 digits, or the ARN of a role.',
    );
}

/** All inline policies of a role together, and its trust policy. */
const quotas = { inline: 10_240, trust: 2048 };

/** IAM would refuse it, after the user did everything right. */
function assertFits(role: AccessRole): void {
  const { permissions, trust } = roleDocuments(role);
  const inline = permissions.reduce((sum, { document }) => sum + sizeOfPolicy(document), 0);
  for (const [what, size, quota] of [
    ['inline policies', inline, quotas.inline],
    ['trust policy', sizeOfPolicy(trust), quotas.trust],
  ] as const)
    if (size > quota)
      throw new AppError(
        'not-renderable',
        `The ${what} of \`${role.name}\` have ${size} characters of the ${quota} that IAM takes.`,
      );
}

function sayOpen({ inputs }: AccessRole, form: RoleForm, host: Host): void {
  if (form === 'cloudformation' || form === 'terraform' || inputs.length === 0) return;
  const options = { 'external-id': ' (`--external-id`)', buckets: ' (`--bucket`)', text: '' } as const;
  const open = inputs.map(({ name, kind }) => `{{${name}}}${options[kind]}`).join(', ');
  host.warning(`Still to be filled in: ${open}.`);
}
