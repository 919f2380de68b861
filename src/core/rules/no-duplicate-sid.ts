import { canCoexist } from '../model/guard.ts';
import type { PolicyType, Statement } from '../model/policy.ts';
import { isKnown } from '../model/value.ts';
import { defineRule } from './rule.ts';

/** Reports a Sid that an earlier statement of the document has as well, in the same deployment. */
export default defineRule({
  id: 'no-duplicate-sid',
  code: 'UNIQUE_SIDS_REQUIRED',
  severity: 'error',
  what: 'Reports a Sid that another statement of the same document has as well.',
  why: 'IAM refuses an identity policy whose Sids are not unique, and a Sid used twice no longer names one statement.',
  fix: 'Give each statement a Sid of its own; capitals count.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-unique-sids-required',
  ],
  messages: {
    repeated:
      'The Sid {{sid}} is already that of statement {{position}} of this document; each statement needs its own.',
  },
  examples: {
    valid: [
      {
        name: 'two Sids that differ in capitals',
        policy: {
          Version: '2012-10-17',
          Statement: [
            { Sid: 'Read', Effect: 'Allow', Action: 'ec2:DescribeRegions', Resource: '*' },
            { Sid: 'read', Effect: 'Allow', Action: 'ec2:DescribeVpcs', Resource: '*' },
          ],
        },
      },
    ],
    invalid: [
      {
        name: 'one Sid for two statements',
        policy: {
          Version: '2012-10-17',
          Statement: [
            { Sid: 'Read', Effect: 'Allow', Action: 'ec2:DescribeRegions', Resource: '*' },
            { Sid: 'Read', Effect: 'Allow', Action: 'ec2:DescribeVpcs', Resource: '*' },
          ],
        },
      },
    ],
  },
  check: {
    policy(document, { report }) {
      const earlier = new Map<string, Statement[]>();
      for (const statement of document.statements) {
        const { sid } = statement;
        // An empty Sid names nothing; one that a deployment fills in may differ each time.
        if (sid === undefined || sid.text === '' || !isKnown(sid)) continue;
        const same = earlier.get(sid.text);
        if (same === undefined) {
          earlier.set(sid.text, [statement]);
          continue;
        }
        const first = same.find((other) => canCoexist(other.when, statement.when));
        same.push(statement);
        if (first?.sid === undefined) continue;
        report(
          sid,
          'repeated',
          { sid: sid.text, position: first.index + 1 },
          {
            ...gradeOf(document.policyType),
            related: [{ at: first.sid, message: 'The first statement with this Sid.' }],
          },
        );
      }
    },
  },
});

/** Services differ for their resource policies; of trust policies Access Analyzer does not say which code they get. */
function gradeOf(type: PolicyType): { readonly severity?: 'warning'; readonly code?: string | null } {
  if (type === 'resource') return { severity: 'warning', code: 'UNIQUE_SIDS_RECOMMENDED' };
  return type === 'trust' ? { code: null } : {};
}
