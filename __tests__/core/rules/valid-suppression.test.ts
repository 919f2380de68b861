import type { Suppression } from '../../../src/core/model/settings.ts';
import noNewWrite from '../../../src/core/rules/no-new-write.ts';
import validSuppression from '../../../src/core/rules/valid-suppression.ts';
import { testRule } from '../../helpers/test-rule.ts';

const config = 'suppress: # see below\n';
const source = { file: 'roleproof.yaml', text: config, bom: false };
const base: Suppression = {
  rule: 'no-write-action',
  document: undefined,
  statement: undefined,
  reason: 'looked at',
  until: undefined,
  span: { source, start: 0, end: 8 },
};
const files = { 'roleproof.yaml': config };
const policy = { Version: '2012-10-17', Statement: [] };

/** A case of one suppression; the rules it speaks of do not run here, so that none is used. */
function one(changes: Partial<Suppression>) {
  return { files, policy, settings: { suppress: [{ ...base, ...changes }] } };
}

const place = { file: 'roleproof.yaml', at: 'suppress' };

testRule(validSuppression, {
  valid: [
    { name: 'none', policy },
    {
      name: 'one of what is new, which nothing is by now',
      ...one({ rule: 'no-new-write', until: '2027-01-31' }),
      others: [noNewWrite],
    },
  ],
  invalid: [
    {
      name: 'one of what is new, for good',
      ...one({ rule: 'no-new-write' }),
      others: [noNewWrite],
      expect: [
        {
          messageId: 'withoutEnd',
          message:
            'This suppression of no-new-write has no `until`, so it suppresses nothing; what the rule reports is new only until the change is merged.',
          ...place,
        },
      ],
    },
    {
      name: 'one of everything that matches nothing',
      ...one({}),
      expect: [
        {
          messageId: 'unused',
          message: 'This suppression of no-write-action matches no finding; remove it.',
          severity: 'warning',
          ...place,
        },
      ],
    },
    {
      name: 'one of a document that matches nothing',
      ...one({ document: 'policy.json', until: '2026-11-22' }),
      expect: [{ messageId: 'unused', data: { where: ' in policy.json' }, ...place }],
    },
    {
      name: 'one of a statement that matches nothing',
      ...one({ document: 'policy.json', statement: 'Read' }),
      expect: [{ messageId: 'unused', data: { where: ' in the statement Read of policy.json' }, ...place }],
    },
    {
      name: 'one past its date',
      ...one({ until: '2026-11-21' }),
      expect: [{ messageId: 'expired', data: { rule: 'no-write-action', until: '2026-11-21' }, ...place }],
    },
    {
      name: 'one without a reason',
      ...one({ reason: '  ', until: '2026-11-21' }),
      expect: [{ messageId: 'withoutReason', data: { rule: 'no-write-action' }, ...place }],
    },
  ],
});
