import { flawOfExternalId } from '../iam/external-id.ts';
import type { ConnectionKind } from '../model/connection.ts';

/** What somebody wants connected. */
export interface ConnectionRequest {
  readonly kind: ConnectionKind;
  readonly name: string;
  /** Of the stack and of the calls that are made in one Region. */
  readonly region: string;
  /** Twelve digits; undefined: not said. */
  readonly expectedAccountId: string | undefined;
}

/** Why a request cannot be one, as sentences without a period; empty where it can. An external id is never repeated. */
export function requestProblems(
  { name, region, expectedAccountId }: ConnectionRequest,
  externalId: string | undefined,
): readonly string[] {
  return [
    ...nameProblems(name),
    ...(/^[a-z]{2}(?:-[a-z]+)+-\d{1,2}$/.test(region)
      ? []
      : ['`aws-region` is no AWS Region such as us-east-1']),
    ...(expectedAccountId === undefined || /^\d{12}$/.test(expectedAccountId)
      ? []
      : ['`expected-account-id` is not twelve digits']),
    ...(externalId === undefined ? [] : externalIdProblems(externalId)),
  ];
}

/** CloudZero takes lower case letters, digits and dashes, no spaces and no periods. */
function nameProblems(name: string): readonly string[] {
  if (name === '') return ['`connection-name` is missing'];
  if (name.length > 64) return ['`connection-name` is longer than 64 characters'];
  return /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(name)
    ? []
    : ['`connection-name` takes lower case letters, digits and dashes, with a letter or digit at both ends'];
}

/** Said without the value: an external id never reaches a message. The templates want sixteen characters. */
function externalIdProblems(externalId: string): readonly string[] {
  const flaw = flawOfExternalId(externalId)?.kind;
  if (flaw === 'unusable')
    return ['`external-id` is nothing that IAM takes: 2 to 1,224 letters, digits and +=,.@:/_-'];
  if (flaw === 'guessable')
    return ['`external-id` is something that anyone would try; take the one CloudZero shows'];
  return externalId.length < 16
    ? ['`external-id` has fewer than 16 characters; take the one CloudZero shows, as it is']
    : [];
}
