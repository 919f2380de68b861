import type { Rule } from './rule.ts';
import consistentManagedPolicies from './consistent-managed-policies.ts';
import keepPromiseContent from './keep-promise-content.ts';
import keepPromiseLevels from './keep-promise-levels.ts';
import noCredentialExposure from './no-credential-exposure.ts';
import noDeadGrant from './no-dead-grant.ts';
import noDeadPattern from './no-dead-pattern.ts';
import noDuplicateSid from './no-duplicate-sid.ts';
import noEmptyElement from './access-analyzer/no-empty-element.ts';
import noFullWildcard from './no-full-wildcard.ts';
import noNotAction from './no-not-action.ts';
import noOpenPassRole from './access-analyzer/no-open-pass-role.ts';
import noOpenServiceLinkedRole from './access-analyzer/no-open-service-linked-role.ts';
import noPrivilegeEscalation from './no-privilege-escalation.ts';
import noPublicPrincipal from './no-public-principal.ts';
import noRedundantGrant from './no-redundant-grant.ts';
import noRedundantWithManaged from './no-redundant-with-managed.ts';
import noServiceWildcard from './no-service-wildcard.ts';
import noSilentGrowth from './no-silent-growth.ts';
import noTrustWildcard from './no-trust-wildcard.ts';
import noUnknownAction from './no-unknown-action.ts';
import noUnknownManagedPolicy from './no-unknown-managed-policy.ts';
import noWriteAction from './no-write-action.ts';
import preferResourceScope from './prefer-resource-scope.ts';
import preferRolePrincipal from './prefer-role-principal.ts';
import preferSortedActions from './prefer-sorted-actions.ts';
import requireConfusedDeputyGuard from './require-confused-deputy-guard.ts';
import requireExternalId from './require-external-id.ts';
import requireOidcConditions from './require-oidc-conditions.ts';
import requirePinnedPrincipal from './require-pinned-principal.ts';
import requirePinnedSubject from './require-pinned-subject.ts';
import requireSessionConditions from './require-session-conditions.ts';
import validArn from './access-analyzer/valid-arn.ts';
import validCharacters from './valid-characters.ts';
import validConditionKey from './access-analyzer/valid-condition-key.ts';
import validConditionOperator from './access-analyzer/valid-condition-operator.ts';
import validExternalId from './valid-external-id.ts';
import validFormat from './valid-format.ts';
import validIpRange from './access-analyzer/valid-ip-range.ts';
import validPolicy from './valid-policy.ts';
import validResourceArn from './access-analyzer/valid-resource-arn.ts';
import validSid from './valid-sid.ts';
import validSuppression from './valid-suppression.ts';
import validSyntax from './valid-syntax.ts';
import withinSizeQuota from './within-size-quota.ts';

/** Every rule, in ascending order of id. */
// prettier-ignore
export const rules: readonly Rule[] = [
  consistentManagedPolicies,
  keepPromiseContent,
  keepPromiseLevels,
  noCredentialExposure,
  noDeadGrant,
  noDeadPattern,
  noDuplicateSid,
  noEmptyElement,
  noFullWildcard,
  noNotAction,
  noOpenPassRole,
  noOpenServiceLinkedRole,
  noPrivilegeEscalation,
  noPublicPrincipal,
  noRedundantGrant,
  noRedundantWithManaged,
  noServiceWildcard,
  noSilentGrowth,
  noTrustWildcard,
  noUnknownAction,
  noUnknownManagedPolicy,
  noWriteAction,
  preferResourceScope,
  preferRolePrincipal,
  preferSortedActions,
  requireConfusedDeputyGuard,
  requireExternalId,
  requireOidcConditions,
  requirePinnedPrincipal,
  requirePinnedSubject,
  requireSessionConditions,
  validArn,
  validCharacters,
  validConditionKey,
  validConditionOperator,
  validExternalId,
  validFormat,
  validIpRange,
  validPolicy,
  validResourceArn,
  validSid,
  validSuppression,
  validSyntax,
  withinSizeQuota,
];
