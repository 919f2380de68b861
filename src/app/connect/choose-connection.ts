import { AppError } from '../../core/errors/app-error.ts';
import type { ConnectionKind } from '../../core/model/connection.ts';
import type { Files } from '../ports.ts';
import type { ConnectMode, ConnectRequest } from './connect-request.ts';
import type { ReadTemplate } from './lint-template.ts';

/** What somebody chose, as a workflow or a command line gives it. */
export interface ConnectChoices {
  readonly kind: ConnectionKind | 'organization' | undefined;
  readonly name: string;
  readonly externalId: string | undefined;
  readonly region: string;
  readonly roleToAssume: string | undefined;
  readonly expectedAccountId: string | undefined;
  /** Path of a template of their own. */
  readonly template: string | undefined;
  readonly stackName: string | undefined;
  /** Where in S3 that template is. */
  readonly templateUrl: string | undefined;
  readonly approval: ConnectRequest['approval'];
  readonly recover: ConnectRequest['recover'];
  readonly register: boolean;
  readonly confirm: string | undefined;
}

/** An hour: the longest a session lasts that was handed out for a token. */
const timeout = 60 * 60 * 1000;

/** Makes a request of what was chosen. Throws AppError: `invalid-connection` and what reading the template throws. */
export function chooseConnection(
  mode: ConnectMode,
  choices: ConnectChoices,
  run: Pick<ConnectRequest, 'lint' | 'token'>,
  ports: { readonly files: Files; readonly packedTemplate: (kind: ConnectionKind) => string },
): ConnectRequest {
  const { kind, name, externalId, region, expectedAccountId } = choices;
  if (kind === undefined || kind === 'organization')
    throw new AppError(
      'invalid-connection',
      kind === undefined
        ? '`connection` is missing: it is billing for the account that pays, resource for any other.'
        : '`connection: organization` is not offered yet: connect the account that pays with `billing`, and each other account with `resource`.',
    );
  if (externalId === undefined)
    throw new AppError('invalid-connection', 'The external id is missing; CloudZero shows it.');
  return {
    ...choices,
    ...run,
    mode,
    externalId,
    connection: { kind, name, region, expectedAccountId },
    template: readTemplate(kind, choices.template, ports),
    stackName: stackNameOf(choices.stackName ?? `cloudzero-${kind}-${name}`),
    templateUrl: templateUrlOf(choices.templateUrl),
    approval: approvalOf(choices.approval),
    timeout,
  };
}

function readTemplate(
  kind: ConnectionKind,
  own: string | undefined,
  { files, packedTemplate }: Parameters<typeof chooseConnection>[3],
): ReadTemplate {
  if (own === undefined)
    return { source: { file: `${kind}.yaml`, text: packedTemplate(kind), bom: false }, isPacked: true };
  return { source: { file: own, ...files.read(own) }, isPacked: false };
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html */
function stackNameOf(name: string): string {
  if (/^[A-Za-z][A-Za-z0-9-]{0,127}$/.test(name)) return name;
  throw new AppError(
    'invalid-connection',
    'The name of the stack takes up to 128 letters, digits and dashes, and begins with a letter.',
  );
}

/** The console takes templates from S3 only. */
function templateUrlOf(address: string | undefined): string | undefined {
  if (address === undefined || /^https:\/\/[\w.-]+\.amazonaws\.com(?:\.cn)?\/\S+$/.test(address))
    return address;
  throw new AppError('invalid-connection', '`template-url` is no `https://` address of an object in S3.');
}

function approvalOf(approval: ConnectRequest['approval']): ConnectRequest['approval'] {
  if (typeof approval === 'string' || /^[0-9a-f]{64}$/.test(approval.fingerprint)) return approval;
  throw new AppError('invalid-connection', '`plan` is no fingerprint of a plan: 64 hexadecimal digits.');
}
