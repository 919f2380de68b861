/** Keys of AWS, as its SDK takes them. */
export interface AwsKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/** Whose credentials calls are made with: those given, or those the SDK finds (environment, profile, web identity, …). */
export type Credentials = AwsKeys | undefined;

/**
 * What every client of the SDK is made with. Endpoints are overridden as the SDK does, by `AWS_ENDPOINT_URL` and
 * `AWS_ENDPOINT_URL_<SERVICE>`.
 */
export function awsConfig(region: string, credentials: Credentials) {
  // The notice about coming versions of Node is for who builds with the SDK, not for who connects an account.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
  return {
    region,
    ...(credentials === undefined ? {} : { credentials }),
    retryMode: 'standard',
    maxAttempts: 5,
    requestHandler: { connectionTimeout: 5000, requestTimeout: 20_000, throwOnRequestTimeout: true },
  };
}
