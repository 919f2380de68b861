import { allowsAction } from '../iam/allows-action.ts';
import { readAwsPrincipal } from '../iam/aws-principal.ts';
import { type Demand, heldBy, hidesKey } from '../iam/held-by.ts';
import { hasWildcard, isAnyText } from '../iam/action-pattern.ts';
import { isCoveredBy, isImpliedBy } from '../model/guard.ts';
import { defineRule } from './rule.ts';

/** Reports another account that may assume a role without an external id. */
export default defineRule({
  id: 'require-external-id',
  code: null,
  severity: 'error',
  security: true,
  what: 'Reports a trust policy that lets another account assume the role without demanding an external id.',
  why: 'A vendor that assumes roles in many accounts could be talked into using this one for a stranger, the confused deputy; the external id says for whom it acts.',
  fix: 'Add `"StringEquals": {"sts:ExternalId": "…"}` with the id the vendor gave you to the condition of the statement.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html',
  ],
  messages: {
    missing: '{{principal}} may assume this role without an external id.',
    sometimes:
      '{{principal}} may assume this role without an external id wherever the condition on sts:ExternalId is left out.',
    weak: '{{principal}} may assume this role without a fixed external id: {{operator}} does not demand one.',
    hidden:
      '{{principal}} may assume this role, and whether it needs an external id is hidden in {{expression}}.',
    organization:
      '{{principal}} may assume this role without an external id; it is held to an organization by {{key}}, which does only if that organization is yours.',
  },
  examples: {
    valid: [
      {
        name: 'an external id demanded',
        policyType: 'trust',
        policy: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { AWS: 'arn:aws:iam::111122223333:root' },
              Action: 'sts:AssumeRole',
              Condition: { StringEquals: { 'sts:ExternalId': 'c0ffee-1234' } },
            },
          ],
        },
      },
      {
        name: 'an AWS service, which has none to give',
        policyType: 'trust',
        policy: {
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' },
          ],
        },
      },
    ],
    invalid: [
      {
        name: 'a whole account, no condition',
        policyType: 'trust',
        policy: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { AWS: 'arn:aws:iam::111122223333:root' },
              Action: 'sts:AssumeRole',
            },
          ],
        },
      },
    ],
  },
  check: {
    statement(statement, { document, settings, report }) {
      if (document.policyType !== 'trust' || settings.trust.externalId === 'optional') return;
      const { principal: element, conditions } = statement;
      if (element === undefined || element.negated || !allowsAction(statement, 'sts:AssumeRole')) return;
      const held = heldBy(conditions, externalId).map((hold) => hold.when);
      const organizations = heldBy(conditions, oneOrganization);
      const named = conditions.find((condition) => condition.key.text.toLowerCase() === externalIdKey);
      const hidden = conditions.find(hidesKey);

      for (const { type, value } of element.values) {
        const principal = type === 'AWS' ? readAwsPrincipal(value) : undefined;
        if (principal?.kind !== 'account' || principal.account.kind === 'own') continue;
        if (isCoveredBy(value.when, held)) continue;

        const data = { principal: value.text };
        const confidence = principal.account.kind === 'known' ? 'certain' : 'estimate';
        const organization = organizations.find((hold) => isImpliedBy(hold.when, value.when));
        if (held.length > 0) report(value, 'sometimes', data, { confidence });
        else if (named !== undefined)
          report(
            value,
            'weak',
            { ...data, operator: named.operator.text },
            { confidence, related: [{ at: named, message: 'The condition that does not demand one.' }] },
          );
        else if (hidden !== undefined)
          report(
            value,
            'hidden',
            { ...data, expression: hidden.unresolved[0]?.expression ?? hidden.key.text },
            { severity: 'warning', confidence: 'estimate' },
          );
        else if (organization !== undefined)
          report(
            value,
            'organization',
            { ...data, key: organization.condition.key.text },
            { severity: 'suggestion', confidence: 'estimate' },
          );
        else report(value, 'missing', data, { confidence });
      }
    },
  },
});

const externalIdKey = 'sts:externalid';

const externalId: Demand = {
  counts: (key) => key === externalIdKey,
  narrows: ({ text }, _, wild) => !(wild && isAnyText(text)),
};

const oneOrganization: Demand = {
  counts: (key) => key === 'aws:principalorgid',
  narrows: ({ text }, _, wild) => text !== '' && !(wild && hasWildcard(text)),
};
