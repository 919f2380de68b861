import { getInput, setSecret } from '@actions/core';
import type { ConnectChoices } from '../../app/connect/choose-connection.ts';
import type { ConnectMode } from '../../app/connect/connect-request.ts';
import {
  connectValues,
  connectionValues,
  recoverValues,
  yesNoValues,
} from '../../app/connect/connect-options.ts';
import { choice, text } from './read-inputs.ts';

/** What the step is to do about a connection. */
export interface ConnectInputs extends ConnectChoices {
  readonly mode: ConnectMode;
  readonly maskAccountIds: boolean;
}

/** Reads the inputs about a connection; undefined: nothing is to be done. The external id is masked first. Throws AppError `invalid-option`. */
export function readConnectInputs(): ConnectInputs | undefined {
  const externalId = text('external-id');
  if (externalId !== undefined) setSecret(externalId);
  const mode = choice('connect', connectValues) ?? 'off';
  if (mode === 'off') return undefined;
  const maskAccountIds = choice('mask-account-ids', yesNoValues) === 'true';
  const expectedAccountId = text('expected-account-id');
  if (maskAccountIds && expectedAccountId !== undefined) setSecret(expectedAccountId);
  const plan = text('plan');
  return {
    mode,
    maskAccountIds,
    externalId,
    expectedAccountId,
    kind: choice('connection', connectionValues),
    name: getInput('connection-name'),
    region: text('aws-region') ?? 'us-east-1',
    roleToAssume: text('role-to-assume'),
    template: text('template'),
    stackName: text('stack-name'),
    templateUrl: text('template-url'),
    // Who starts the workflow has said yes; reviewers of its environment do so too.
    approval: plan === undefined ? 'given' : { fingerprint: plan },
    recover: choice('recover', recoverValues),
    register: choice('register', yesNoValues) !== 'false',
    confirm: text('confirm'),
  };
}
