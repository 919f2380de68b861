import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether the environment or a profile names credentials of AWS. What only a machine of AWS itself has (the metadata
 * service of EC2) is not looked for: asking for it where it is not takes seconds.
 * https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
 */
export function namesCredentials(env: Environment): boolean {
  const has = (...names: readonly string[]): boolean => names.every((name) => (env[name] ?? '') !== '');
  return (
    has('AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY') ||
    has('AWS_PROFILE') ||
    has('AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_ROLE_ARN') ||
    has('AWS_CONTAINER_CREDENTIALS_RELATIVE_URI') ||
    has('AWS_CONTAINER_CREDENTIALS_FULL_URI') ||
    hasDefaultProfile(env['AWS_SHARED_CREDENTIALS_FILE'] ?? join(homedir(), '.aws', 'credentials')) ||
    hasDefaultProfile(env['AWS_CONFIG_FILE'] ?? join(homedir(), '.aws', 'config'))
  );
}

/** Keys of a profile that lead to credentials; one that only has a Region does not. */
const credentialKeys = new Set([
  'aws_access_key_id',
  'credential_process',
  'login_session',
  'role_arn',
  'sso_session',
  'sso_start_url',
  'web_identity_token_file',
]);

/** https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html */
function hasDefaultProfile(path: string): boolean {
  let section = '';
  for (const line of linesOf(path)) {
    const heading = /^\[([^\]]*)\]/.exec(line);
    if (heading !== null) section = (heading[1] ?? '').trim();
    else if (section === 'default' || section === 'profile default')
      if (credentialKeys.has(line.split('=', 1)[0]?.trim().toLowerCase() ?? '')) return true;
  }
  return false;
}

function linesOf(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch {
    return [];
  }
}
