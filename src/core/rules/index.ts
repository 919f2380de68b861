import type { Rule } from './rule.ts';
import consistentManagedPolicies from './consistent-managed-policies.ts';
import consistentMirrors from './consistent-mirrors.ts';
import keepPromiseContent from './keep-promise-content.ts';
import keepPromiseLevels from './keep-promise-levels.ts';
import noCredentialExposure from './no-credential-exposure.ts';
import noDeadGrant from './no-dead-grant.ts';
import noDeadPattern from './no-dead-pattern.ts';
import noDuplicateSid from './no-duplicate-sid.ts';
import noEmptyElement from './access-analyzer/no-empty-element.ts';
import noFullWildcard from './no-full-wildcard.ts';
import noInnerWildcard from './access-analyzer/no-inner-wildcard.ts';
import noNewContentRead from './no-new-content-read.ts';
import noNewUnscopedAccess from './no-new-unscoped-access.ts';
import noNewWrite from './no-new-write.ts';
import noNotAction from './no-not-action.ts';
import noOpenPassRole from './access-analyzer/no-open-pass-role.ts';
import noOpenServiceLinkedRole from './access-analyzer/no-open-service-linked-role.ts';
import noPrivilegeEscalation from './no-privilege-escalation.ts';
import noPublicPrincipal from './no-public-principal.ts';
import noRedundantGrant from './no-redundant-grant.ts';
import noRedundantWithManaged from './no-redundant-with-managed.ts';
import noRepeatedStatement from './access-analyzer/no-repeated-statement.ts';
import noServiceWildcard from './no-service-wildcard.ts';
import noSilentGrowth from './no-silent-growth.ts';
import noSilentRemoval from './no-silent-removal.ts';
import noTrustWildcard from './no-trust-wildcard.ts';
import noUnknownAction from './no-unknown-action.ts';
import noUnknownManagedPolicy from './no-unknown-managed-policy.ts';
import noWeakCondition from './access-analyzer/no-weak-condition.ts';
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
import requireSidDateBump from './require-sid-date-bump.ts';
import requireSourceCondition from './access-analyzer/require-source-condition.ts';
import requireSpecificValue from './access-analyzer/require-specific-value.ts';
import requireTokenCondition from './access-analyzer/require-token-condition.ts';
import validArn from './access-analyzer/valid-arn.ts';
import validCharacters from './valid-characters.ts';
import validConditionKey from './access-analyzer/valid-condition-key.ts';
import validConditionOperator from './access-analyzer/valid-condition-operator.ts';
import validConditionValue from './access-analyzer/valid-condition-value.ts';
import validControlPolicy from './access-analyzer/valid-control-policy.ts';
import validExternalId from './valid-external-id.ts';
import validFormat from './valid-format.ts';
import validIpRange from './access-analyzer/valid-ip-range.ts';
import validPolicy from './valid-policy.ts';
import validPolicyVariable from './access-analyzer/valid-policy-variable.ts';
import validPrincipal from './access-analyzer/valid-principal.ts';
import validResourceArn from './access-analyzer/valid-resource-arn.ts';
import validResourcePolicy from './access-analyzer/valid-resource-policy.ts';
import validSid from './valid-sid.ts';
import validSuppression from './valid-suppression.ts';
import validSyntax from './valid-syntax.ts';
import validTagCondition from './access-analyzer/valid-tag-condition.ts';
import validTagSupport from './access-analyzer/valid-tag-support.ts';
import validTrustAction from './access-analyzer/valid-trust-action.ts';
import withinSizeQuota from './within-size-quota.ts';

/** Every rule, in ascending order of id. */
// prettier-ignore
export const rules: readonly Rule[] = [
  consistentManagedPolicies,
  consistentMirrors,
  keepPromiseContent,
  keepPromiseLevels,
  noCredentialExposure,
  noDeadGrant,
  noDeadPattern,
  noDuplicateSid,
  noEmptyElement,
  noFullWildcard,
  noInnerWildcard,
  noNewContentRead,
  noNewUnscopedAccess,
  noNewWrite,
  noNotAction,
  noOpenPassRole,
  noOpenServiceLinkedRole,
  noPrivilegeEscalation,
  noPublicPrincipal,
  noRedundantGrant,
  noRedundantWithManaged,
  noRepeatedStatement,
  noServiceWildcard,
  noSilentGrowth,
  noSilentRemoval,
  noTrustWildcard,
  noUnknownAction,
  noUnknownManagedPolicy,
  noWeakCondition,
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
  requireSidDateBump,
  requireSourceCondition,
  requireSpecificValue,
  requireTokenCondition,
  validArn,
  validCharacters,
  validConditionKey,
  validConditionOperator,
  validConditionValue,
  validControlPolicy,
  validExternalId,
  validFormat,
  validIpRange,
  validPolicy,
  validPolicyVariable,
  validPrincipal,
  validResourceArn,
  validResourcePolicy,
  validSid,
  validSuppression,
  validSyntax,
  validTagCondition,
  validTagSupport,
  validTrustAction,
  withinSizeQuota,
];
