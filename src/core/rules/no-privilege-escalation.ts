import { describeNames, joinWords } from '../iam/describe-levels.ts';
import { type Escalation, findEscalations } from '../iam/find-escalations.ts';
import { nameOfGrant, placeOfGrant } from '../iam/grant-place.ts';
import { groupByRole } from '../iam/group-by-role.ts';
import { lonePolicies } from '../iam/lone-policies.ts';
import type { Grant } from '../iam/role-access.ts';
import type { RolePolicies } from '../iam/role-policies.ts';
import { trustsOnlyServices } from '../iam/trusts-only-services.ts';
import type { Span } from '../model/source.ts';
import { defineRule } from './rule.ts';

/** Reports what lets a role get rights that nobody gave it. */
export default defineRule({
  id: 'no-privilege-escalation',
  code: null,
  severity: 'error',
  security: true,
  what: 'Reports the actions of one of the published methods of privilege escalation where a role holds them all, through whichever of its policies: once for the entries that complete it together. A warning where only AWS services assume the role, and where some of the actions are held on some resources or under conditions only. To pass or assume one named role is left alone.',
  why: 'The role can become what nobody meant it to be, an administrator mostly, whatever its policies seem to say.',
  fix: 'Take one of the actions out, or hold `iam:PassRole` and `sts:AssumeRole` to the roles that are meant and the rest to named resources.',
  links: [
    'https://pathfinding.cloud/paths/',
    'https://github.com/RhinoSecurityLabs/AWS-IAM-Privilege-Escalation',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
  ],
  messages: {
    one: 'With {{actions}} the role can {{gain}} ({{published}}), and so get rights it was not given.',
    limited:
      'With {{actions}} the role can {{gain}} ({{published}}), as far as the resources and conditions of these grants let it.',
    many: 'Through {{entries}} the role can get rights it was not given in {{count}} ways ({{published}}): it can {{gain}}, for instance.',
    manyLimited:
      'Through {{entries}} the role can get rights it was not given in {{count}} ways ({{published}}), as far as the resources and conditions of these grants let it: it can {{gain}}, for instance.',
  },
  yieldsTo: ['no-full-wildcard'],
  examples: {
    valid: [
      {
        name: 'one named role for functions',
        policy: {
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Action: ['lambda:CreateFunction', 'lambda:InvokeFunction'], Resource: '*' },
            {
              Effect: 'Allow',
              Action: 'iam:PassRole',
              Resource: 'arn:aws:iam::111122223333:role/function',
              Condition: { StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } },
            },
          ],
        },
      },
    ],
    invalid: [
      {
        name: 'any role for functions',
        policy: {
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Action: ['lambda:CreateFunction', 'lambda:InvokeFunction'], Resource: '*' },
            { Effect: 'Allow', Action: 'iam:PassRole', Resource: 'arn:aws:iam::111122223333:role/*' },
          ],
        },
      },
      {
        name: 'a role that can attach policies to itself',
        policy: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: 'iam:AttachRolePolicy', Resource: '*' }],
        },
      },
    ],
  },
  check: {
    workspace(workspace, { reference, report }) {
      const { documents, rolePolicies } = workspace;
      const facts = [...rolePolicies, ...lonePolicies(documents, rolePolicies)].flatMap((role) =>
        chainsOf(role, findEscalations(reference, workspace.accessOf(role))),
      );
      for (const [chain, ...mirrors] of groupByRole(facts)) {
        const { completing, others, escalations, isLimited, isHelper } = chain;
        const [first] = escalations;
        const published = escalations.map(({ method }) => method.published[0] ?? '');
        const data = {
          actions: joinWords(first.method.needs),
          entries: joinWords([...others.map(nameOfGrant), nameOfGrant(completing)]),
          count: escalations.length,
          gain: first.method.gain,
          published: describeNames(published),
          methods: escalations.map(({ method }) => ({
            needs: method.needs,
            gain: method.gain,
            published: method.published,
          })),
        };
        const isOne = escalations.length === 1;
        report(
          { span: placeOfGrant(completing) },
          isLimited ? (isOne ? 'limited' : 'manyLimited') : isOne ? 'one' : 'many',
          data,
          {
            severity: isLimited || isHelper ? 'warning' : 'error',
            confidence: isLimited ? 'estimate' : 'certain',
            related: [
              ...others.map((grant) => ({
                at: { span: placeOfGrant(grant) },
                message: `${nameOfGrant(grant)} is part of it.`,
              })),
              ...mirrors.map((mirror) => ({
                at: { span: placeOfGrant(mirror.completing) },
                message: 'The same in a mirror.',
              })),
            ],
          },
        );
      }
    },
  },
});

/** The escalations of a role that go through the same entries. */
interface Chain {
  readonly role: RolePolicies['configured'];
  readonly file: string;
  readonly key: string;
  /** The last of the entries, in the order in which the role carries its policies. */
  readonly completing: Grant;
  readonly others: readonly Grant[];
  readonly escalations: readonly [Escalation, ...Escalation[]];
  readonly isLimited: boolean;
  /** None but AWS services assume the role. */
  readonly isHelper: boolean;
}

function chainsOf(role: RolePolicies, escalations: readonly Escalation[]): readonly Chain[] {
  const groups = new Map<string, [Escalation, ...Escalation[]]>();
  for (const escalation of escalations) {
    const places = grantsOf(role, escalation).map((grant) => keyOf(placeOfGrant(grant)));
    const key = `${escalation.isLimited ? 'limited' : 'free'} ${places.join(' ')}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [escalation]);
    else group.push(escalation);
  }
  return [...groups.values()].flatMap((group) => {
    const grants = grantsOf(role, group[0]);
    const completing = grants.at(-1);
    if (completing === undefined) return [];
    return [
      {
        role: role.configured,
        file: placeOfGrant(completing).source.file,
        key: JSON.stringify([group[0].isLimited, group.map(({ method }) => method.needs)]),
        completing,
        others: grants.slice(0, -1),
        escalations: group,
        isLimited: group[0].isLimited,
        isHelper: role.trust !== undefined && trustsOnlyServices(role.trust),
      },
    ];
  });
}

/** The grants an escalation goes through, one a place, in the order of the role's policies. */
function grantsOf({ policies }: RolePolicies, { through }: Escalation): readonly Grant[] {
  const byPlace = new Map(through.map(({ grant }) => [keyOf(placeOfGrant(grant)), grant]));
  return [...byPlace.values()].sort(
    (a, b) =>
      policies.indexOf(a.policy) - policies.indexOf(b.policy) ||
      placeOfGrant(a).start - placeOfGrant(b).start,
  );
}

function keyOf({ source, start }: Span): string {
  return `${start} ${source.file}`;
}
