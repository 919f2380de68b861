import { joinWords } from '../iam/describe-levels.ts';
import type { RoleDefinition } from '../model/policy.ts';
import { firstLineOf } from '../model/source.ts';
import {
  type ManagedDifference,
  compareManagedPolicies,
  policyOfArn,
} from '../parity/compare-managed-policies.ts';
import { type Report, defineRule } from './rule.ts';

const messages = {
  unlisted: '{{policy}} is not in this list, but {{count}} of the {{roles}} roles that mirror it attach it.',
  unattached: '{{policy}} is listed here, but none of the roles that mirror the list attaches it.',
  missing: '{{role}} does not attach {{policies}}, which the other forms of the role {{name}} have.',
  extra: '{{role}} attaches {{policy}}, which most other forms of the role {{name}} do not have.',
} as const;

/** Holds the managed policies of every form in which a configured role is written against each other. */
export default defineRule({
  id: 'consistent-managed-policies',
  code: null,
  severity: 'warning',
  what: 'Reports managed policies that only some of the files that describe a configured role list or attach.',
  why: 'Whoever reviews the list, or deploys one form of the role, gets other permissions than the others have.',
  fix: 'List and attach the same managed policies everywhere.',
  links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html'],
  messages,
  examples: {
    valid: [
      {
        name: 'a list and a role that attaches what it lists',
        files: exampleFiles(['SecurityAudit']),
        settings: exampleSettings(),
      },
    ],
    invalid: [
      {
        name: 'a list that lacks what the role attaches',
        files: exampleFiles(['SecurityAudit', 'job-function/ViewOnlyAccess']),
        settings: exampleSettings(),
      },
    ],
  },
  check: {
    workspace(workspace, { settings, report }) {
      const missing = new Map<RoleDefinition, ManagedDifference[]>();
      for (const difference of compareManagedPolicies(workspace, settings)) {
        const { definition, how } = difference;
        if (definition === undefined) reportList(difference, report);
        else if (how === 'missing') missing.set(definition, [...(missing.get(definition) ?? []), difference]);
        else
          report({ span: difference.at }, 'extra', {
            role: definition.address,
            policy: nameOf(difference),
            name: difference.role.name,
          });
      }
      for (const [definition, [first, ...others]] of missing)
        if (first !== undefined) reportMissing(definition, [first, ...others], report);
    },
  },
});

function reportMissing(
  definition: RoleDefinition,
  differences: readonly [ManagedDifference, ...ManagedDifference[]],
  report: Report<typeof messages>,
): void {
  const policies = joinWords(differences.map(nameOf).toSorted());
  const related = differences.flatMap((difference) => {
    const span = difference.canonicalAt;
    return span === undefined
      ? []
      : [{ at: { span }, message: `${nameOf(difference)} is attached, or listed, here.` }];
  });
  const { name } = differences[0].role;
  report(definition, 'missing', { role: definition.address, policies, name }, { related });
}

function reportList(difference: ManagedDifference, report: Report<typeof messages>): void {
  const { how, at, against, members: roles } = difference;
  const policy = nameOf(difference);
  const related = against.map(({ definition, attached }) => ({
    at: attached ?? definition,
    message: `${definition.address} ${how === 'extra' ? 'does not attach it' : 'attaches it here'}.`,
  }));
  if (how === 'extra') report({ span: at }, 'unattached', { policy }, { related });
  else report({ span: firstLineOf(at) }, 'unlisted', { policy, count: against.length, roles }, { related });
}

/** `AWSBillingReadOnlyAccess` of `:aws:policy/…`; a policy of an account keeps its account. */
function nameOf({ expected, found }: ManagedDifference): string {
  const arn = expected ?? found;
  const policy = policyOfArn(arn) ?? arn.text;
  return policy.startsWith(':aws:policy/')
    ? policy.slice(policy.lastIndexOf('/') + 1)
    : policy.replace(/^:/, '');
}

function exampleFiles(attached: readonly string[]): Readonly<Record<string, string>> {
  const list = { policies: [{ arn: 'arn:aws:iam::aws:policy/SecurityAudit', name: 'SecurityAudit' }] };
  const role = {
    Type: 'AWS::IAM::Role',
    Properties: {
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
        ],
      },
      ManagedPolicyArns: attached.map((name) => `arn:aws:iam::aws:policy/${name}`),
    },
  };
  return {
    'managed.json': `${JSON.stringify(list, null, 2)}\n`,
    'template.json': `${JSON.stringify({ Resources: { Reader: role } }, null, 2)}\n`,
  };
}

function exampleSettings() {
  const mirrors = [{ kind: 'cloudformation', file: 'template.json', role: 'Reader' }] as const;
  const role = { name: 'reader', inline: [], trust: undefined, managed: 'managed.json', mirrors };
  return { roles: new Map([['reader', role]]) };
}
