import type { Condition } from '../model/policy.ts';
import type { StringValue } from '../model/value.ts';
import { withDefaults } from '../model/with-defaults.ts';
import { hasWildcard, isAnyText } from './action-pattern.ts';
import { type Demand, hidesKey } from './held-by.ts';

/** Trust in an OpenID Connect provider: who makes the tokens, and what a statement asks of them. */
export interface OidcTrust {
  /** Host and path, lower case, as the provider's condition keys begin with; undefined: only a deployment knows. */
  readonly issuer: string | undefined;
  /** `aws`, `aws-cn`, …; undefined where no ARN says it. */
  readonly partition: string | undefined;
  /** Where many customers share the provider. */
  readonly tenancy: Tenancy | undefined;
  /** The conditions on its tokens, each key cut down to the claim, lower case: `sub` of `gitlab.com:sub`. */
  readonly claims: readonly Condition[];
  /** Whether there may be more: a template hides what some condition is on. */
  readonly mayAskMore: boolean;
}

/**
 * Reads the value of a `Federated` principal with the conditions of its statement; undefined where it is no OpenID
 * Connect provider, as those of SAML. A hidden provider is the one whose claims the conditions name.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-federated-web-identity
 */
export function readOidcTrust(value: StringValue, conditions: readonly Condition[]): OidcTrust | undefined {
  const provider = readProvider(value);
  if (provider === undefined) return undefined;
  const claims = conditions.flatMap((condition) => claimOf(condition, provider.issuer) ?? []);
  const issuer = provider.issuer ?? claims.find((claim) => claim.issuer !== undefined)?.issuer;
  return {
    issuer,
    partition: provider.partition,
    tenancy: issuer === undefined ? undefined : sharedProviders.get(issuer),
    claims: claims.map((claim) => claim.condition),
    mayAskMore: conditions.some(
      (condition) => hidesKey(condition) && claimOf(condition, undefined) === undefined,
    ),
  };
}

function readProvider(value: StringValue): Pick<OidcTrust, 'issuer' | 'partition'> | undefined {
  const { text, holes } = withDefaults(value);
  const hidden = { issuer: undefined, partition: undefined };
  const marker = text.indexOf(':oidc-provider/');
  if (marker === -1) {
    if (holes.length > 0) return text.includes(':saml-provider/') ? undefined : hidden;
    return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text) ? { ...hidden, issuer: text.toLowerCase() } : undefined;
  }
  const start = marker + ':oidc-provider/'.length;
  const isHidden = holes.some((hole) => hole.end > start);
  return {
    issuer: isHidden ? undefined : text.slice(start).toLowerCase(),
    partition: /^arn:(aws[a-z-]*):/.exec(text)?.[1],
  };
}

/** A condition as one on a claim; a hidden issuer may be any. */
function claimOf(
  condition: Condition,
  issuer: string | undefined,
): { readonly issuer: string | undefined; readonly condition: Condition } | undefined {
  const { text, holes } = condition.key;
  const colon = text.lastIndexOf(':');
  if (colon < 1 || holes.some((hole) => hole.end > colon)) return undefined;
  const own = holes.length > 0 ? undefined : text.slice(0, colon).toLowerCase();
  if (own !== undefined && (!own.includes('.') || (issuer !== undefined && own !== issuer))) return undefined;
  const key = { ...condition.key, text: text.slice(colon + 1).toLowerCase(), holes: [] };
  return { issuer: own, condition: { ...condition, key } };
}

/** What tells the customers of a provider apart that all have the same issuer. */
export interface Tenancy {
  readonly claim: 'aud' | 'sub';
  /** How its subjects begin, where they name the customer first. */
  readonly subject?: SubjectForm;
}

/** `repo:octo-org/app:ref:refs/heads/main`: after the lead the owner, up to `end`; what belongs to it, up to a colon. */
export interface SubjectForm {
  readonly lead: string;
  readonly end: '/' | ':';
  readonly owner: string;
  readonly owned: string;
}

const repositories: SubjectForm = { lead: 'repo:', end: '/', owner: 'owner', owned: 'repository' };
const projects: SubjectForm = { lead: 'project_path:', end: '/', owner: 'group', owned: 'project' };
const organizations: SubjectForm = {
  lead: 'organization:',
  end: ':',
  owner: 'organization',
  owned: 'organization',
};

export const githubIssuer = 'token.actions.githubusercontent.com';

/**
 * The providers that many customers share, with the claim that IAM asks for in new trust policies.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html
 */
const sharedProviders: ReadonlyMap<string, Tenancy> = new Map([
  ['agent.buildkite.com', { claim: 'sub', subject: organizations }],
  ['api.pulumi.com/oidc', { claim: 'aud' }],
  ['app.terraform.io', { claim: 'sub', subject: organizations }],
  ['cognito-identity.amazonaws.com', { claim: 'aud' }],
  ['gitlab.com', { claim: 'sub', subject: projects }],
  ['oidc-configuration.audit-log.githubusercontent.com', { claim: 'sub' }],
  ['oidc.codefresh.io', { claim: 'sub' }],
  ['oidc.vercel.com', { claim: 'aud' }],
  ['proidc.upbound.io', { claim: 'sub' }],
  ['sandboxes.cloud', { claim: 'aud' }],
  ['scalr.io', { claim: 'sub' }],
  ['studio.datachain.ai/api', { claim: 'sub' }],
  [githubIssuer, { claim: 'sub', subject: repositories }],
  ['tokens.cloud.shisho.dev', { claim: 'sub' }],
  ['vstoken.actions.githubusercontent.com', { claim: 'sub' }],
]);

/** What says for which customer of a shared provider a token is. */
export function someTenant(claim: string): Demand {
  return {
    counts: (key) => key === claim || someRepository.counts(key),
    narrows: (value, key, wild) =>
      key === claim
        ? value.text !== '' && !(wild && isAnyText(value.text))
        : someRepository.narrows(value, key, wild),
  };
}

/**
 * Other claims of GitHub's tokens that say whose they are.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif
 */
export const someRepository: Demand = {
  counts: (key) => ['enterprise_id', 'job_workflow_ref', 'repository', 'repository_id'].includes(key),
  narrows: ({ text }, key, wild) => {
    if (!wild || !hasWildcard(text)) return text !== '';
    return (key === 'repository' || key === 'job_workflow_ref') && /^[^*?]+\/[^*?]/.test(text);
  },
};
