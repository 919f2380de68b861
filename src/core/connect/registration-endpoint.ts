/** Where a connection is announced. */
export interface RegistrationEndpoint {
  /** HTTPS. */
  readonly address: string;
  /** Which of CloudZero's deployments takes it up. */
  readonly reactorId: string;
}

/**
 * What CloudZero's own templates announce to: the mapping `prod` of services/connected_account.yaml in
 * https://github.com/Cloudzero/provision-account, release 1.0.97 (commit 337b8b5).
 */
export const publishedEndpoint: RegistrationEndpoint = {
  address: 'https://api.cloudzero.com/accounts/v1/link',
  reactorId: 'f7a07d02-d509-4e8d-9fb9-69c7985a6bd8',
};
