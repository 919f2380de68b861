import { always } from '../model/guard.ts';
import type { ManagedPolicyList, PolicyString, RoleDefinition } from '../model/policy.ts';
import type { RoleSettings, Settings } from '../model/settings.ts';
import type { Span } from '../model/source.ts';
import type { StringValue } from '../model/value.ts';
import type { Difference, DifferencePlace } from './difference.ts';
import { isCalled, isMirrorOf } from './is-mirror-of.ts';

/** What was read, as far as managed policies are compared. */
export interface ManagedParts {
  readonly roles: readonly RoleDefinition[];
  readonly managedLists: readonly ManagedPolicyList[];
  /** The configured role of a role definition, by id. */
  roleOf(id: string): RoleSettings | undefined;
}

/** A managed policy that one form of a role has and others have not. */
export type ManagedDifference = Extract<Difference, { readonly what: 'managed-policy' }> & {
  /** The roles that are of another mind, with what they attach: of a list, what tells that the list is wrong. */
  readonly against: readonly {
    readonly definition: RoleDefinition;
    readonly attached: StringValue | undefined;
  }[];
  /** How many roles mirror the list, or the role. */
  readonly members: number;
};

/**
 * Holds the managed policies of every form in which a configured role is written against each other. Roles that share a
 * list are judged together, so that the list is judged once. What all roles attach and the list has not is missing from
 * the list; what none attaches is extra there. Otherwise each form has one vote, the list included.
 */
export function compareManagedPolicies(
  parts: ManagedParts,
  settings: Settings,
): readonly ManagedDifference[] {
  const families = new Map<string, Family>();
  for (const role of settings.roles.values()) {
    const key = role.managed === undefined ? `role ${role.name}` : `list ${role.managed}`;
    const list = parts.managedLists.find(({ file }) => file === role.managed);
    const family = families.get(key) ?? { role, list, members: [] };
    families.set(key, { ...family, members: [...family.members, ...membersOf(role, parts)] });
  }
  return [...families.values()].flatMap(compareFamily);
}

/** What in an ARN tells the policy: `:aws:policy/…` or `:<account>:policy/…`, whatever the partition; undefined: any. */
export function policyOfArn({ text, holes }: StringValue): string | undefined {
  const start = text.indexOf(':iam:');
  if (start === -1 || holes.some((hole) => hole.end > start)) return undefined;
  return text.slice(start + ':iam:'.length);
}

/** One list and all roles that are to attach what is in it. */
interface Family {
  /** The first of the roles. */
  readonly role: RoleSettings;
  readonly list: ManagedPolicyList | undefined;
  readonly members: readonly Member[];
}

interface Member {
  readonly role: RoleSettings;
  readonly definition: RoleDefinition;
  /** The known attachments, by policy. */
  readonly attached: ReadonlyMap<string, PolicyString>;
  /** Whether that is all of them: nothing is hidden that could be any policy. */
  readonly isComplete: boolean;
}

function membersOf(role: RoleSettings, parts: ManagedParts): readonly Member[] {
  return parts.roles
    .filter((definition) => !isCalled(definition) && parts.roleOf(definition.id)?.name === role.name)
    .map((definition) => {
      const attached = new Map<string, PolicyString>();
      let isComplete = definition.unresolved.length === 0;
      for (const arn of definition.managed) {
        const policy = policyOfArn(arn);
        if (policy === undefined) isComplete = false;
        else attached.set(policy, arn);
      }
      return { role, definition, attached, isComplete };
    });
}

function compareFamily({ role, list, members }: Family): readonly ManagedDifference[] {
  const listed = new Map(list?.policies.map(({ arn }) => [policyOfArn(arn) ?? arn.text, arn]));
  const all = new Set([...listed.keys(), ...members.flatMap(({ attached }) => [...attached.keys()])]);
  return [...all].flatMap((policy): readonly ManagedDifference[] => {
    const having = members.filter(({ attached }) => attached.has(policy));
    const lacking = members.filter(({ attached, isComplete }) => isComplete && !attached.has(policy));
    const judged = (forms: readonly Member[]) => ({
      against: forms.map(({ definition, attached }) => ({ definition, attached: attached.get(policy) })),
      members: members.length,
    });
    const arn = listed.get(policy);
    if (arn && members.length > 0 && lacking.length === members.length)
      return [{ ...inList(role, arn.span), ...extra(arn), ...judged(lacking) }];
    // A policy of a minority is the slip of those that attach it.
    if (!arn && having.length < lacking.length + (list ? 1 : 0))
      return having.flatMap((member) => {
        const found = member.attached.get(policy);
        return found === undefined
          ? []
          : [{ ...inMember(member, found.span, list?.span), ...extra(found), ...judged(lacking) }];
      });
    const expected = arn ?? having[0]?.attached.get(policy);
    if (expected === undefined) return [];
    return [
      ...(list && !arn ? [{ ...inList(role, list.span), ...missing(expected), ...judged(having) }] : []),
      ...lacking.map((member) => ({
        ...inMember(member, member.definition.span, expected.span),
        ...missing(expected),
        ...judged(having),
      })),
    ];
  });
}

function missing(expected: StringValue) {
  return { what: 'managed-policy', how: 'missing', expected, found: undefined } as const;
}

function extra(found: StringValue) {
  return { what: 'managed-policy', how: 'extra', expected: undefined, found } as const;
}

function inList(role: RoleSettings, at: Span): DifferencePlace {
  return { ...nowhere, role, mirror: undefined, definition: undefined, at, canonicalAt: undefined };
}

function inMember({ role, definition }: Member, at: Span, canonicalAt: Span | undefined): DifferencePlace {
  const mirror = role.mirrors.find((each) => isMirrorOf(each, definition));
  return { ...nowhere, role, mirror, definition, at, canonicalAt };
}

const nothing = { canonical: undefined, mirror: undefined };

const nowhere = {
  policy: 'managed',
  documents: nothing,
  statements: nothing,
  placeholders: new Map<string, string>(),
  when: always,
} as const;
