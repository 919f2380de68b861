import type { ManagedPolicyList, PolicyString, RoleDefinition } from '../model/policy.ts';
import type { RoleSettings } from '../model/settings.ts';
import { firstLineOf } from '../model/source.ts';
import type { StringValue } from '../model/value.ts';
import { type Report, type Workspace, defineRule } from './rule.ts';

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
    workspace(workspace, context) {
      const families = new Map<string, Family>();
      for (const role of context.settings.roles.values()) {
        // Roles that share a list are one family: the list is judged once, by all of them.
        const key = role.managed === undefined ? `role ${role.name}` : `list ${role.managed}`;
        const family = families.get(key) ?? { list: listOf(role, workspace), members: [] };
        families.set(key, { ...family, members: [...family.members, ...membersOf(role, workspace)] });
      }
      for (const family of families.values()) compare(family, context.report);
    },
  },
});

/** One list and all roles that are to attach what is in it. */
interface Family {
  readonly list: ManagedPolicyList | undefined;
  readonly members: readonly Member[];
}

interface Member {
  readonly role: RoleSettings;
  readonly definition: RoleDefinition;
  /** The known attachments, by ARN without partition. */
  readonly attached: ReadonlyMap<string, PolicyString>;
  /** Whether that is all of them: nothing is hidden that could be any policy. */
  readonly isComplete: boolean;
}

function listOf(role: RoleSettings, workspace: Workspace): ManagedPolicyList | undefined {
  return workspace.managedLists.find((list) => list.file === role.managed);
}

function membersOf(role: RoleSettings, workspace: Workspace): readonly Member[] {
  return workspace.roles
    .filter((definition) => workspace.roleOf(definition.id)?.name === role.name)
    .map((definition) => {
      const attached = new Map<string, PolicyString>();
      let isComplete = definition.unresolved.length === 0;
      for (const arn of definition.managed) {
        const policy = withoutPartition(arn);
        if (policy === undefined) isComplete = false;
        else attached.set(policy, arn);
      }
      return { role, definition, attached, isComplete };
    });
}

/**
 * What in an ARN tells the policy: `::aws:policy/…` or `::<account>:policy/…`. The partition may be a hole; with any
 * other, it could be any policy.
 */
function withoutPartition({ text, holes }: StringValue): string | undefined {
  const start = text.indexOf(':iam:');
  if (start === -1 || holes.some((hole) => hole.end > start)) return undefined;
  return text.slice(start + ':iam:'.length);
}

function compare({ list, members }: Family, report: Report<typeof messages>): void {
  const listed = new Map(list?.policies.map(({ arn }) => [withoutPartition(arn) ?? arn.text, arn]));
  const all = new Set([...listed.keys(), ...members.flatMap(({ attached }) => [...attached.keys()])]);
  const missing = new Map<Member, string[]>();
  for (const policy of all) {
    const having = members.filter(({ attached }) => attached.has(policy));
    const lacking = members.filter(({ attached, isComplete }) => isComplete && !attached.has(policy));
    const name = nameOf(policy);

    const arn = listed.get(policy);
    if (arn && members.length > 0 && lacking.length === members.length) {
      report(arn, 'unattached', { policy: name }, { related: lacking.map(placeOf) });
      continue;
    }
    // Each form has one vote, the list included. A policy of a minority is the slip of those that attach it.
    const against = lacking.length + (list ? 1 : 0);
    if (!arn && having.length < against) {
      for (const { definition, attached, role } of having)
        report(attached.get(policy) ?? definition, 'extra', {
          role: definition.address,
          policy: name,
          name: role.name,
        });
      continue;
    }
    if (list && !arn)
      report(
        { span: firstLineOf(list.span) },
        'unlisted',
        { policy: name, count: having.length, roles: members.length },
        {
          related: having.map(({ definition, attached }) => ({
            at: attached.get(policy) ?? definition,
            message: `${definition.address} attaches it here.`,
          })),
        },
      );
    for (const member of lacking) missing.set(member, [...(missing.get(member) ?? []), name]);
  }
  for (const [{ role, definition }, names] of missing)
    report(definition, 'missing', { role: definition.address, policies: inWords(names), name: role.name });
}

function placeOf({ definition }: Member) {
  return { at: definition, message: `${definition.address} does not attach it.` };
}

/** `AWSBillingReadOnlyAccess` of `:aws:policy/…`; a policy of an account keeps its account. */
function nameOf(policy: string): string {
  return policy.startsWith(':aws:policy/')
    ? policy.slice(policy.lastIndexOf('/') + 1)
    : policy.replace(/^:/, '');
}

function inWords(names: readonly string[]): string {
  const sorted = names.toSorted();
  return sorted.length < 2 ? sorted.join() : `${sorted.slice(0, -1).join(', ')} and ${sorted.at(-1) ?? ''}`;
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
