import type { StringValue } from '../model/value.ts';
import { withDefaults } from '../model/with-defaults.ts';
import { hasWildcard } from './action-pattern.ts';
import { toPattern } from './hole-pattern.ts';
import type { SubjectForm } from './oidc-provider.ts';

/** Whose tokens a value of a condition on `sub` lets in. */
export type SubjectReach =
  /** Those of everyone who uses the provider. */
  | { readonly kind: 'everyone' }
  /** Those of everything that one owner has there. */
  | { readonly kind: 'owner'; readonly owner: string }
  /** Those of one repository or project, or of whom only a deployment knows. */
  | { readonly kind: 'narrow' }
  | { readonly kind: 'nobody'; readonly reason: string };

/**
 * Reads a subject, in the plain form `repo:octo-org/app:…` and with the ids that GitHub gives newer repositories,
 * `repo:octo-org@1234/app@5678:…`. `wild`: `*` and `?` are wildcards.
 * https://docs.github.com/en/actions/reference/security/oidc
 */
export function readSubject(value: StringValue, form: SubjectForm, wild: boolean): SubjectReach {
  const filled = withDefaults(value);
  // A hole is some text, without wildcards; `octo-org@*` is one owner whatever the id.
  const pattern = toPattern(filled, hole);
  if (hasWildcard(pattern) && !wild) return literalWildcard;
  const text = pattern.replace(/@\*(?=[/:])/g, '@0');
  const known = text.slice(0, /[*?]|$/.exec(text)?.index);
  if (hasHalfOfIds(known, form)) return halfOfIds;
  if (known === text) return narrow;
  if (!known.startsWith(form.lead)) return namesTenant(known) ? narrow : everyone;

  const named = known.slice(form.lead.length);
  const end = named.indexOf(form.end);
  if (end === -1) return named.includes(hole) ? narrow : everyone;
  const owned = named.slice(end + 1);
  if (form.end === ':' || /[:@]/.test(owned) || owned.includes(hole)) return narrow;
  return { kind: 'owner', owner: ownerOf(filled, form) };
}

const everyone: SubjectReach = { kind: 'everyone' };
const narrow: SubjectReach = { kind: 'narrow' };
const literalWildcard: SubjectReach = {
  kind: 'nobody',
  reason: 'the wildcard is a plain character under this operator; write StringLike',
};
const halfOfIds: SubjectReach = {
  kind: 'nobody',
  reason: 'GitHub gives an id to both the owner and the repository, or to neither',
};

/** Stands for a hole: a character of private use, which no subject has. */
const hole = '\u{e000}';

function hasHalfOfIds(known: string, { lead }: SubjectForm): boolean {
  if (lead !== 'repo:' || !known.startsWith(lead)) return false;
  const [owner = '', repository = ''] = known.slice(lead.length).split(':', 1)[0]?.split('/') ?? [];
  const isWhole = known.includes(':', lead.length);
  if (!isWhole || `${owner}${repository}`.includes(hole)) return false;
  return owner.includes('@') !== repository.includes('@');
}

/**
 * Whether a subject of another make-up begins with whom it belongs to, such as `repository_owner:octo-org:`.
 * https://docs.github.com/en/actions/reference/security/oidc#customizing-the-subject-claims-for-an-organization-or-repository
 */
function namesTenant(known: string): boolean {
  return known.includes(hole) || tenantClaim.test(known);
}

const tenantClaim =
  /(?:^|:)(?:enterprise|enterprise_id|job_workflow_ref|repo|repository|repository_id|repository_owner|repository_owner_id):[^:/]+[:/]/;

function ownerOf({ text }: StringValue, { lead, end }: SubjectForm): string {
  return text.slice(lead.length).split(end, 1)[0] ?? '';
}
