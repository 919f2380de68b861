import { hasWildcard } from '../../iam/action-pattern.ts';
import { parseArn } from '../../iam/arn.ts';
import { hasFormat, isArnService } from '../../iam/arn-types.ts';
import { issueCodesPage } from '../../iam/issue-codes.ts';
import { isKnown } from '../../model/value.ts';
import { defineRule, policyOf } from '../rule.ts';

/** Reports ARNs whose resource fits no format of their service. The formats AWS publishes are not complete. */
export default defineRule({
  id: 'valid-resource-arn',
  code: null,
  severity: 'error',
  what: 'Reports an ARN whose resource part fits none of the formats that AWS publishes for its service.',
  why: 'A mistyped type of resource matches nothing, so the statement grants or denies nothing.',
  fix: 'Correct the type of resource; where it is right although AWS does not list it, leave this rule off.',
  links: [issueCodesPage],
  optIn: true,
  messages: {
    INVALID_ARN_RESOURCE: '"{{resource}}" fits no format of an ARN of {{service}} that AWS publishes.',
  },
  yieldsTo: ['valid-arn'],
  examples: {
    valid: [
      {
        name: 'a role with a path',
        policy: policyOf({
          Effect: 'Allow',
          Action: 'iam:GetRole',
          Resource: 'arn:aws:iam::123456789012:role/path/reader',
        }),
      },
    ],
    invalid: [
      {
        name: 'a mistyped type',
        policy: policyOf({
          Effect: 'Allow',
          Action: 'iam:GetRole',
          Resource: 'arn:aws:iam::123456789012:rolee/reader',
        }),
      },
    ],
  },
  check: {
    statement({ resource }, { document, reference, report }) {
      if (document.policyType === 'trust') return;
      for (const value of resource?.values ?? []) {
        const arn = isKnown(value) ? parseArn(value.text) : undefined;
        if (arn === undefined || hasWildcard(arn.service) || !isArnService(reference, arn.service)) continue;
        if (!hasFormat(reference, arn))
          report(
            value,
            'INVALID_ARN_RESOURCE',
            { resource: arn.resource, service: arn.service },
            { confidence: 'estimate' },
          );
      }
    },
  },
});
