import { hasWildcard, isAnyText } from '../iam/action-pattern.ts';
import { readAwsPrincipal } from '../iam/aws-principal.ts';
import { flawOfExternalId } from '../iam/external-id.ts';
import { readOperator } from '../iam/held-by.ts';
import type { Condition, DocumentFormat, PolicyDocument, Statement } from '../model/policy.ts';
import type { Span } from '../model/source.ts';
import { defineRule } from './rule.ts';

/** Reports external ids that no caller can give, or that others than the vendor's customer can. */
export default defineRule({
  id: 'valid-external-id',
  code: null,
  severity: 'security-warning',
  what: 'Reports an external id that STS never takes, that is a pattern, a guess or short, and a parameter or variable that limits what is given for one by nothing.',
  why: 'The external id keeps the vendor from using this role for a stranger only as long as nobody else can name it; AWS does not treat it as a secret, so that it is hidden is not asked for.',
  fix: 'Write the id that the vendor made for you, whole, under `StringEquals`; in a template take it from a parameter with `AllowedPattern` or `MinLength`, or from a variable with a `validation`, and without a default.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html#id_roles_third-party_external-id',
    'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html',
    'https://developer.hashicorp.com/terraform/language/values/variables#custom-validation-rules',
  ],
  messages: {
    unusable: 'Nobody can assume the role with the external id "{{value}}": {{reason}}.',
    pattern: 'Every external id of the form {{value}} opens this role, those of other customers included.',
    guessable: '"{{value}}" is no external id to rely on: {{reason}}.',
    short:
      '"{{value}}" has {{length}} characters, and an external id as short is soon tried out or given twice; ask the vendor for a longer one.',
    ignoresCase:
      '{{operator}} takes external ids of other customers that differ in capitals only; write StringEquals.',
    shared:
      'Who does not set {{input}} gets the external id "{{value}}", like everyone else who does not; leave the default out.',
    emptyDefault:
      'Who does not set {{input}} gets an empty external id, and a role that nobody can assume; leave the default out.',
    unlimited: 'Anything may be given for {{input}}, an empty or a short external id as well; {{advice}}.',
  },
  yieldsTo: ['valid-policy'],
  examples: {
    valid: [
      {
        name: 'an id made for one customer',
        policyType: 'trust',
        policy: trustWith({ StringEquals: { 'sts:ExternalId': '7b0c52e1-9a44-4c1f-8a0e-2f6d3b1c9e77' } }),
      },
    ],
    invalid: [
      {
        name: 'a row of digits',
        policyType: 'trust',
        policy: trustWith({ StringEquals: { 'sts:ExternalId': '12345' } }),
      },
      {
        name: 'a pattern',
        policyType: 'trust',
        policy: trustWith({ StringLike: { 'sts:ExternalId': 'customer-*' } }),
      },
    ],
  },
  check: {
    condition(condition, statement, { document, report }) {
      const { operator, values } = condition;
      const { wild } = readOperator(operator.text);
      if (!demandsId(condition, statement, document)) return;
      if (/ignorecase/i.test(operator.text))
        report(operator, 'ignoresCase', { operator: operator.text }, { severity: 'suggestion' });
      for (const value of values) {
        const { text, holes } = value;
        if (holes.length > 0) {
          if (holes.every((hole) => hole.default === undefined) && readAwsPrincipal(value).kind === 'account')
            report(value, 'guessable', { value: text, reason: 'account ids and ARNs are no secret' });
        } else if (wild && hasWildcard(text)) {
          if (!isAnyText(text)) report(value, 'pattern', { value: text });
        } else if (!text.includes('${')) {
          const flaw = flawOfExternalId(text);
          if (flaw?.kind === 'unusable')
            report(value, 'unusable', { value: text, reason: flaw.reason }, { severity: 'error' });
          if (flaw?.kind === 'guessable') report(value, 'guessable', { value: text, reason: flaw.reason });
          if (flaw?.kind === 'short')
            report(value, 'short', { value: text, length: flaw.length }, { severity: 'warning' });
        }
      }
    },
    policy(document, { workspace, report }) {
      for (const { name, fallback, span, isAlways } of givenIn(document)) {
        const input = workspace.inputOf(document, name);
        if (input === undefined) continue;
        const related = [{ at: { span }, message: 'The external id that it is.' }];
        const data = { input: name, value: fallback ?? '', advice: adviceFor(document.format) };
        if (fallback === undefined) {
          if (!input.isLimited) report(input, 'unlimited', data, { severity: 'suggestion', related });
        } else if (fallback !== '') report(input, 'shared', data, { severity: 'warning', related });
        else if (isAlways) report(input, 'emptyDefault', data, { severity: 'warning', related });
      }
    },
  },
});

/** What stands for a whole external id, or for all of them. */
interface Given {
  readonly name: string;
  readonly fallback: string | undefined;
  readonly span: Span;
  /** In every deployment, so not only where a condition says that there is one. */
  readonly isAlways: boolean;
}

function givenIn(document: PolicyDocument): readonly Given[] {
  return document.statements.flatMap((statement) =>
    statement.conditions
      .filter((condition) => demandsId(condition, statement, document))
      .flatMap(({ values, unresolved }) => [
        ...values.flatMap(({ text, holes: [hole], span, when }) =>
          hole?.start === 0 && hole.end === text.length
            ? [
                {
                  name: hole.name,
                  fallback: hole.default,
                  span,
                  isAlways: when.length === 0,
                },
              ]
            : [],
        ),
        ...unresolved.map(({ expression, span }) => ({
          name: expression,
          fallback: undefined,
          span,
          isAlways: false,
        })),
      ]),
  );
}

function demandsId(
  { key, operator }: Condition,
  { effect }: Statement,
  { policyType }: PolicyDocument,
): boolean {
  return (
    policyType === 'trust' &&
    effect === 'Allow' &&
    key.text.toLowerCase() === 'sts:externalid' &&
    readOperator(operator.text).positive
  );
}

function adviceFor(format: DocumentFormat): string {
  return format === 'terraform'
    ? 'give the variable a validation'
    : 'give the parameter an AllowedPattern, or a MinLength of 8 or more';
}

/** A trust policy of a vendor, for the examples. */
function trustWith(condition: Readonly<Record<string, unknown>>): unknown {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::111122223333:root' },
        Action: 'sts:AssumeRole',
        Condition: condition,
      },
    ],
  };
}
