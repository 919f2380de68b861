import type { PolicyType } from '../model/policy.ts';

/**
 * What the grammar of policies says in words, beside the JSON Schemas in `policies/schema/`: names of elements, and why
 * one is needed or does not belong. `code` is IAM Access Analyzer's.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export const policyTypeNames: Readonly<Record<PolicyType, string>> = {
  identity: 'an identity policy',
  trust: 'a trust policy',
  resource: 'a resource policy',
  scp: 'a service control policy',
  rcp: 'a resource control policy',
};

export const documentElements = ['Version', 'Id', 'Statement'] as const;

export const statementElements = [
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
] as const;

export const principalKinds = ['AWS', 'CanonicalUser', 'Federated', 'Service'] as const;

interface Need {
  /** The element, or both where one of two is needed. */
  readonly element: string;
  readonly advice: string;
  readonly code: string;
}

/** What is needed, by the name the schema misses. */
export const needs: Readonly<Record<string, Need>> = {
  Statement: { element: 'Statement', advice: 'without one it says nothing', code: 'MISSING_STATEMENT' },
  Effect: { element: 'Effect', advice: 'say Allow or Deny', code: 'MISSING_EFFECT' },
  Action: {
    element: 'Action or NotAction',
    advice: 'say which actions it is about',
    code: 'MISSING_ACTION',
  },
  Resource: {
    element: 'Resource or NotResource',
    advice: 'say which resources it is about',
    code: 'MISSING_RESOURCE',
  },
  Principal: { element: 'Principal', advice: 'say whom it is about', code: 'MISSING_PRINCIPAL' },
};

interface Misplacement {
  readonly reason: string;
  readonly code: string | null;
}

const noId = { reason: 'only resource and trust policies have one', code: null };
const carrier = {
  reason: 'the role, user or group the policy is attached to is its principal',
  code: 'UNSUPPORTED_PRINCIPAL',
};
const everyone = {
  reason: 'it is for every principal of the accounts it is attached to',
  code: 'SCP_SYNTAX_ERROR_PRINCIPAL',
};
const itself = { reason: 'the role itself is the resource', code: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE' };

/** Why an element does not belong in a policy of a type. */
export const misplacements: Readonly<Record<PolicyType, Readonly<Record<string, Misplacement>>>> = {
  identity: { Id: noId, Principal: carrier, NotPrincipal: carrier },
  trust: {
    NotPrincipal: {
      reason: 'name in Principal who may assume the role',
      code: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL',
    },
    Resource: itself,
    NotResource: itself,
  },
  resource: {},
  scp: { Id: noId, Principal: everyone, NotPrincipal: everyone },
  rcp: {
    Id: noId,
    NotPrincipal: { reason: 'its Principal is always "*"', code: 'RCP_SYNTAX_ERROR_PRINCIPAL' },
    NotAction: { reason: 'list in Action what is denied', code: 'RCP_SYNTAX_ERROR_NOTACTION' },
  },
};
