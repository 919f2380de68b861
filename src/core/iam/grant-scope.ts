import type { StringValue } from '../model/value.ts';
import { parseArn } from './arn.ts';
import { reachOf } from './reach.ts';
import type { Action, Reference } from './reference.ts';
import type { Grant } from './role-access.ts';

/** What a grant lets an action be done to, widest first: `any` of its kind, `some` that a pattern takes in, `named` ones, `none`. */
export type GrantScope = 'any' | 'some' | 'named' | 'none';

/**
 * How far a grant of an action reaches. Resources that a template hides may be any. A name that a deployment fills in
 * is a name, and so is one of which a pattern takes in all versions, as `function:orders:*`. What is the caller's own,
 * by `${aws:username}`, is none: it gives nobody else away.
 */
export function scopeOfGrant(reference: Reference, action: Action, grant: Grant): GrantScope {
  if (grant.negatedResources || grant.hiddenResources) return 'any';
  const scopes = new Set(
    grant.resources
      .filter((resource) => reachOf(reference, action, resource).answer === 'yes')
      .map(scopeOfResource),
  );
  return scopesDown.find((scope) => scopes.has(scope)) ?? 'none';
}

const scopesDown: readonly GrantScope[] = ['any', 'some', 'named'];

function scopeOfResource({ text, holes }: StringValue): GrantScope {
  if (/^\*+$/.test(text)) return 'any';
  if (text.includes('${aws:username}') || text.includes('${aws:userid}')) return 'none';
  const arn = parseArn(text, holes);
  if (arn === undefined) return text.startsWith('arn:') && text.includes('*') ? 'some' : 'named';
  const [kind = '', name = ''] = arn.resource.split(/[/:]/, 2);
  if (/^\*+$/.test(kind) || /^\*+$/.test(name)) return 'any';
  // The name of a role, and only of what IAM has, may have a path before it.
  const isPattern = (arn.service === 'iam' ? arn.resource : `${kind}${name}`).includes('*');
  return isPattern ? 'some' : 'named';
}
