import { canCoexist } from '../model/guard.ts';
import type { PolicyString } from '../model/policy.ts';
import { isKnown } from '../model/value.ts';
import { defineRule } from './rule.ts';

/** Reports the first action of a statement that does not stand in ascending order, where that is the convention. */
export default defineRule({
  id: 'prefer-sorted-actions',
  code: null,
  severity: 'suggestion',
  what: 'Reports an action out of ascending order, in the statements of configured roles whose convention is sorted actions.',
  why: 'In a sorted list an action is found at a glance, cannot stand twice unseen, and shows as one line in a diff.',
  fix: 'Move the action to the place named; capitals do not count in the order.',
  links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html'],
  messages: {
    unsorted: '{{action}} is out of order: it belongs before {{before}}.',
  },
  examples: {
    valid: [
      {
        name: 'actions in ascending order',
        policy: statementOf(['ce:Describe*', 'ce:Get*', 'cur:Get*']),
        settings: sorted(),
      },
    ],
    invalid: [
      {
        name: 'one action behind those it belongs before',
        policy: statementOf(['ce:Get*', 'cur:Get*', 'ce:Describe*']),
        settings: sorted(),
      },
    ],
  },
  check: {
    statement({ action }, { document, role, settings, report }) {
      if (role === undefined || settings.conventions.actions !== 'sorted') return;
      if (document.policyType !== 'identity' || action === undefined) return;
      const { values } = action;
      const late = values.find((value, index) => isOutOfOrder(values[index - 1], value));
      if (late === undefined) return;
      const before = values.find((value) => isKnown(value) && orderOf(value) > orderOf(late));
      if (before !== undefined) report(late, 'unsorted', { action: late.text, before: before.text });
    },
  },
});

/** Only neighbours of one written list are compared: what another branch or another list brings has its own order. */
function isOutOfOrder(previous: PolicyString | undefined, value: PolicyString): boolean {
  return (
    previous !== undefined &&
    isKnown(previous) &&
    isKnown(value) &&
    previous.span.source === value.span.source &&
    previous.span.end <= value.span.start &&
    canCoexist(previous.when, value.when) &&
    orderOf(previous) > orderOf(value)
  );
}

function orderOf(value: PolicyString): string {
  return value.text.toLowerCase();
}

function statementOf(actions: readonly string[]): unknown {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] };
}

function sorted() {
  const role = { name: 'reader', inline: ['policy.json'], trust: undefined, managed: undefined, mirrors: [] };
  return {
    roles: new Map([['reader', role]]),
    conventions: { sid: undefined, actions: 'sorted', indent: undefined },
  } as const;
}
