import { compileSidConvention } from '../iam/sid-convention.ts';
import { firstLineOf } from '../model/source.ts';
import { type StringValue, isKnown } from '../model/value.ts';
import { defineRule } from './rule.ts';

/** Reports a Sid with characters IAM refuses, and in configured roles one that leaves the convention. */
export default defineRule({
  id: 'valid-sid',
  code: 'UNSUPPORTED_SID',
  severity: 'error',
  what: 'Reports a Sid with anything but letters and digits, and in configured roles a Sid that leaves the convention.',
  why: 'IAM refuses other characters in a Sid, and a Sid of the convention tells what a statement is for and since when.',
  fix: 'Rename the statement with letters and digits only, following the convention where there is one.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-unsupported-sid',
  ],
  messages: {
    unsupported: 'The Sid {{sid}} contains {{character}}; IAM takes only letters and digits.',
    unconventional:
      'The Sid {{sid}} leaves the convention {{convention}}: it expects {{expected}}, as in {{example}}.',
    missing: 'This statement has no Sid; the convention is {{convention}}, as in {{example}}.',
  },
  examples: {
    valid: [{ name: 'letters and digits', policy: statementOf('ReadCosts2026') }],
    invalid: [{ name: 'a dash and a space', policy: statementOf('read-costs 2026') }],
  },
  check: {
    statement(statement, { document, role, settings, report }) {
      const { sid } = statement;
      // Services allow more in the policies of their own resources, some even spaces.
      if (document.policyType === 'resource') return;
      const character = sid && unsupportedCharacter(sid);
      if (sid && character !== undefined) {
        report(sid, 'unsupported', { sid: sid.text, character: `"${character}"` });
        return;
      }
      const pattern = settings.conventions.sid;
      if (role === undefined || pattern === undefined || document.policyType !== 'identity') return;
      const convention = compileSidConvention(pattern);
      if (convention === undefined || (sid && !isKnown(sid))) return;
      const data = { convention: pattern, example: convention.example };
      const grade = { severity: 'warning', code: null } as const;
      if (sid === undefined || sid.text === '') {
        report(sid ?? { span: firstLineOf(statement.span) }, 'missing', data, grade);
        return;
      }
      const expected = convention.deviationOf(sid.text);
      if (expected !== undefined) report(sid, 'unconventional', { ...data, sid: sid.text, expected }, grade);
    },
  },
});

/** The first character outside of letters and digits; what only a deployment knows is not judged. */
function unsupportedCharacter({ text, holes }: StringValue): string | undefined {
  let last = 0;
  for (const hole of [...holes, { start: text.length, end: text.length }]) {
    const character = /[^A-Za-z0-9]/u.exec(text.slice(last, hole.start))?.[0];
    if (character !== undefined) return character;
    last = hole.end;
  }
  return undefined;
}

function statementOf(sid: string): unknown {
  return {
    Version: '2012-10-17',
    Statement: [{ Sid: sid, Effect: 'Allow', Action: 'ce:GetCostAndUsage', Resource: '*' }],
  };
}
