import { defineRule } from './rule.ts';

/** Keeps the list of accepted findings true: each has a reason, is in date and is still needed. */
export default defineRule({
  id: 'valid-suppression',
  code: null,
  severity: 'warning',
  what: 'Reports a suppression without a reason, past its date, or that matches no finding; of a rule about what is new, one without a date.',
  why: 'A suppression nobody needs any more hides the next defect of the same kind.',
  fix: 'Remove the suppression, or look at the finding again and give a reason and a new date.',
  links: [
    'https://docs.github.com/en/code-security/code-scanning/managing-code-scanning-alerts/resolving-code-scanning-alerts',
  ],
  messages: {
    withoutReason:
      'This suppression of {{rule}} has no reason, so it suppresses nothing; say why the finding is accepted.',
    expired:
      'This suppression of {{rule}} ended on {{until}}, so it suppresses nothing any more; remove it or look at the finding again.',
    withoutEnd:
      'This suppression of {{rule}} has no `until`, so it suppresses nothing; what the rule reports is new only until the change is merged.',
    unused: 'This suppression of {{rule}} matches no finding{{where}}; remove it.',
  },
  examples: { valid: [], invalid: [] },
  check: {
    suppression(suppression, { state }, { report }) {
      const { rule, until, document, statement } = suppression;
      if (state === 'without-reason') report(suppression, 'withoutReason', { rule });
      if (state === 'without-end') report(suppression, 'withoutEnd', { rule });
      if (state === 'expired') report(suppression, 'expired', { rule, until: until ?? '' });
      if (state === 'unused') report(suppression, 'unused', { rule, where: placeIn(document, statement) });
    },
  },
});

function placeIn(document: string | undefined, statement: string | undefined): string {
  const inStatement = statement === undefined ? '' : ` in the statement ${statement}`;
  const inDocument = document === undefined ? '' : `${statement === undefined ? ' in' : ' of'} ${document}`;
  return inStatement + inDocument;
}
