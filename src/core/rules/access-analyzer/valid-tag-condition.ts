import { isTagKey } from '../../iam/condition-keys.ts';
import { issueCodesPage } from '../../iam/issue-codes.ts';
import { isKnown } from '../../model/value.ts';
import { defineRule, policyOf } from '../rule.ts';

/** Reports conditions on tags of the resource next to NotAction. */
export default defineRule({
  id: 'valid-tag-condition',
  code: null,
  severity: 'suggestion',
  what: 'Reports NotAction together with a condition on aws:ResourceTag.',
  why: 'Many services send no tags, and NotAction is about all of them: those the condition does not reach.',
  fix: 'List in Action the actions of services that send the tags of their resources.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html',
    issueCodesPage,
  ],
  messages: {
    ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE:
      'NotAction includes services that send no {{key}}, to which this statement so allows nothing.',
    DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE:
      'NotAction includes services that send no {{key}}, to which this statement so denies nothing.',
  },
  examples: {
    valid: [
      {
        name: 'a tag of the caller',
        policy: policyOf({
          Effect: 'Deny',
          NotAction: 's3:*',
          Resource: '*',
          Condition: { StringEquals: { 'aws:PrincipalTag/stage': 'test' } },
        }),
      },
    ],
    invalid: [
      {
        name: 'a tag of the resource',
        policy: policyOf({
          Effect: 'Deny',
          NotAction: 's3:*',
          Resource: '*',
          Condition: { StringEquals: { 'aws:ResourceTag/stage': 'test' } },
        }),
      },
    ],
  },
  check: {
    condition({ key }, { action, effect }, { document: { policyType }, report }) {
      if (policyType !== 'identity' && policyType !== 'scp') return;
      if (!action?.negated || effect === undefined || !isKnown(key) || !isTagKey(key.text, 'resource'))
        return;
      const code =
        effect === 'Allow'
          ? 'ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE'
          : 'DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE';
      report(key, code, { key: key.text }, { related: [{ at: action.key, message: 'The actions.' }] });
    },
  },
});
