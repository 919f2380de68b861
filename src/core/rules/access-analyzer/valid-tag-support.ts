import { isTagKey } from '../../iam/condition-keys.ts';
import { readConditionOperator } from '../../iam/condition-operator.ts';
import { expandAction } from '../../iam/expand.ts';
import { issueCodesPage } from '../../iam/issue-codes.ts';
import type { Action, Reference } from '../../iam/reference.ts';
import { isKnown } from '../../model/value.ts';
import { defineRule, policyOf } from '../rule.ts';

/** Reports conditions on tags next to actions that send none. The reference does not know all that do. */
export default defineRule({
  id: 'valid-tag-support',
  code: null,
  severity: 'suggestion',
  what: 'Reports an action that does not send the tags of its resource, under a condition on aws:ResourceTag.',
  why: 'For such an action the condition is never met: what is allowed is not, and what is denied goes through.',
  fix: 'Move the action to a statement without the condition; where the service does send tags, leave this rule off.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html',
    issueCodesPage,
  ],
  optIn: true,
  messages: {
    ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE:
      '{{action}} sends no {{key}}, so it is not allowed.',
    DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE: '{{action}} sends no {{key}}, so it is not denied.',
  },
  examples: {
    valid: [
      {
        name: 'an action with a tagged resource',
        policy: policyOf({
          Effect: 'Allow',
          Action: 'ec2:StopInstances',
          Resource: '*',
          Condition: { StringEquals: { 'aws:ResourceTag/stage': 'test' } },
        }),
      },
    ],
    invalid: [
      {
        name: 'an action without resource',
        policy: policyOf({
          Effect: 'Allow',
          Action: 'iam:ListRoles',
          Resource: '*',
          Condition: { StringEquals: { 'aws:ResourceTag/stage': 'test' } },
        }),
      },
    ],
  },
  check: {
    condition({ key, operator }, { action, effect }, { document: { policyType }, reference, report }) {
      if (policyType !== 'identity' && policyType !== 'scp') return;
      if (effect === undefined || action === undefined || action.negated) return;
      if (!isKnown(key) || !isTagKey(key.text, 'resource')) return;
      if (readConditionOperator(operator.text)?.family === 'Null') return;
      const found = action.values.filter((value) => {
        const actions = isKnown(value) ? expandAction(reference, value.text) : [];
        return actions.length > 0 && !actions.some((one) => knowsTags(one, reference));
      });
      const [first, ...others] = found;
      if (first === undefined) return;
      report(
        first,
        effect === 'Allow'
          ? 'ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE'
          : 'DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
        { action: first.text, key: key.text },
        {
          confidence: 'estimate',
          related: [
            ...others.map((at) => ({ at, message: 'An action that sends no tags either.' })),
            { at: key, message: 'The condition key.' },
          ],
        },
      );
    },
  },
});

/**
 * Whether an action, or a type of resource it works on, takes the tags of the resource. What takes tags of the request
 * counts too: Access Analyzer was not seen to report those, and the reference often lists but the one key.
 */
function knowsTags({ id, conditionKeys, resources }: Action, reference: Reference): boolean {
  if (conditionKeys.some(isTag)) return true;
  const types = reference.service(id.slice(0, id.indexOf(':')))?.resourceTypes ?? [];
  return resources.some(
    (resource) =>
      resource.conditionKeys.some(isTag) ||
      types.some((type) => type.name === resource.type && type.conditionKeys.some(isTag)),
  );
}

function isTag(key: string): boolean {
  return isTagKey(key, 'resource') || isTagKey(key, 'request');
}
