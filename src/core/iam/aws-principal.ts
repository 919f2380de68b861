import { toPattern } from './hole-pattern.ts';
import type { Hole, StringValue } from '../model/value.ts';
import { withDefaults } from '../model/with-defaults.ts';
import { hasWildcard } from './action-pattern.ts';

/**
 * What the value of an `AWS` principal says.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export type AwsPrincipal =
  /** `*`: everyone. */
  | { readonly kind: 'everyone' }
  /** An account, or a role, user or session in one. */
  | { readonly kind: 'account'; readonly account: Account }
  /** The id of one role or user that IAM shows once what an ARN named was deleted. */
  | { readonly kind: 'unique-id'; readonly of: 'role' | 'user' }
  /** `*` or `?` in a longer text, which IAM refuses. */
  | { readonly kind: 'wildcard' }
  /** Only a deployment knows. */
  | { readonly kind: 'hidden' }
  | { readonly kind: 'malformed' };

export type Account =
  /** Twelve digits, or `cloudfront` for an origin access identity. */
  | { readonly kind: 'known'; readonly id: string }
  /** The account that the template is deployed to. */
  | { readonly kind: 'own' }
  /** Filled in at deployment. */
  | { readonly kind: 'hidden' };

/** Reads the value of an `AWS` principal; holes with a default are read as that. */
export function readAwsPrincipal(value: StringValue): AwsPrincipal {
  const filled = withDefaults(value);
  const { text, holes } = filled;
  if (text === '*' && holes.length === 0) return { kind: 'everyone' };
  if (hasWildcard(toPattern(filled, ''))) return { kind: 'wildcard' };
  const whole = wholeHole(filled);
  if (whole !== undefined)
    return isOwn(whole) ? { kind: 'account', account: { kind: 'own' } } : { kind: 'hidden' };
  const fields = splitFields(filled);
  if (fields.length > 1) return readArn(fields);
  if (holes.length > 0) return { kind: 'hidden' };
  if (isAccountId(text)) return { kind: 'account', account: { kind: 'known', id: text } };
  if (/^AROA[A-Z0-9]{12,}$/.test(text)) return { kind: 'unique-id', of: 'role' };
  if (/^AIDA[A-Z0-9]{12,}$/.test(text)) return { kind: 'unique-id', of: 'user' };
  return { kind: 'malformed' };
}

interface Field {
  readonly text: string;
  readonly holes: readonly Hole[];
}

const resourcesOf: ReadonlyMap<string, RegExp> = new Map([
  ['iam', /^(root$|role\/.|user\/.)/],
  ['sts', /^(assumed-role\/[^/]+\/.|federated-user\/.)/],
]);

const nothing: Field = { text: '', holes: [] };

function readArn(fields: readonly Field[]): AwsPrincipal {
  const [prefix = nothing, , service = nothing, region = nothing, account = nothing, resource, ...rest] =
    fields;
  const isHidden = prefix.holes.length > 0 || fields.length < 6;
  if (isHidden && fields.some((field) => field.holes.length > 0)) return { kind: 'hidden' };
  if (resource === undefined) return { kind: 'malformed' };
  const resources = resourcesOf.get(service.text);
  const isFormed =
    prefix.text === 'arn' &&
    (service.holes.length > 0 || resources !== undefined) &&
    (region.holes.length > 0 || region.text === '') &&
    (resource.holes.length > 0 ||
      resources === undefined ||
      (rest.length === 0 && resources.test(resource.text)));
  const known = readAccount(account);
  return isFormed && known !== undefined ? { kind: 'account', account: known } : { kind: 'malformed' };
}

function readAccount(field: Field): Account | undefined {
  const { text, holes } = field;
  const whole = wholeHole(field);
  if (whole !== undefined) return { kind: isOwn(whole) ? 'own' : 'hidden' };
  if (holes.length > 0) return { kind: 'hidden' };
  return isAccountId(text) || text === 'cloudfront' ? { kind: 'known', id: text } : undefined;
}

function isAccountId(text: string): boolean {
  return /^\d{12}$/.test(text);
}

/** What a template calls its own account, and the roles and users it makes or looks up there. */
function isOwn({ name }: Hole): boolean {
  return (
    name === 'AWS::AccountId' ||
    /^data\.aws_caller_identity\.[\w-]+(\[\d+\])?\.account_id$/.test(name) ||
    /^(data\.)?aws_iam_(role|user)\./.test(name) ||
    /^[A-Za-z0-9]+\.Arn$/.test(name)
  );
}

function wholeHole({ text, holes }: Field): Hole | undefined {
  const [hole] = holes;
  return hole && hole.start === 0 && hole.end === text.length ? hole : undefined;
}

/** The fields between colons; a colon inside a hole parts nothing. */
function splitFields({ text, holes }: StringValue): readonly Field[] {
  const fields: Field[] = [];
  let start = 0;
  let next = 0;
  const close = (end: number): void => {
    const inside: Hole[] = [];
    for (let hole = holes[next]; hole !== undefined && hole.start < end; hole = holes[++next])
      inside.push({ ...hole, start: hole.start - start, end: hole.end - start });
    fields.push({ text: text.slice(start, end), holes: inside });
    start = end + 1;
  };
  let hole = 0;
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) {
    while ((holes[hole]?.end ?? Infinity) <= at) hole += 1;
    if ((holes[hole]?.start ?? Infinity) > at) close(at);
  }
  close(text.length);
  return fields;
}
