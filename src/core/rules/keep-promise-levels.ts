import { type BrokenSource, brokenSources } from '../iam/broken-sources.ts';
import { describeBroken } from '../iam/describe-broken.ts';
import { joinWords } from '../iam/describe-levels.ts';
import { defineRule } from './rule.ts';

/** Reports what gives a configured role other access levels than were promised. */
export default defineRule({
  id: 'keep-promise-levels',
  code: null,
  severity: 'error',
  security: true,
  what: 'Reports each entry of a statement and each managed policy that gives a configured role an access level that is not among `promise.levels`, apart from the exceptions. What the role can never ask for, and what its Denies take away, is left alone.',
  why: 'The owner of the account was told what the role can do at most, and a managed policy may grow beyond that without anybody asking.',
  fix: 'Take it out, deny it with what `roleproof render ROLE --as guard` prints, or promise less: an exception with its reason.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
  ],
  messages: {
    exceeds: '{{source}} lets {{roles}} do more than the promised {{levels}}: {{actions}}. {{keep}}.',
  },
  yieldsTo: ['no-full-wildcard', 'no-write-action'],
  examples: {
    valid: [{ name: 'reads', policy: example(['s3:Get*', 's3:List*']), settings: exampleSettings() }],
    invalid: [
      {
        name: 'a tag among the reads',
        policy: example(['s3:Get*', 'ec2:CreateTags']),
        settings: exampleSettings(),
      },
    ],
  },
  check: {
    workspace(workspace, { settings, reference, report }) {
      const { promise } = settings;
      if (promise === undefined) return;
      const accesses = workspace.rolePolicies
        .filter(({ configured }) => configured !== undefined)
        .map((role) => workspace.accessOf(role));
      for (const source of brokenSources(reference, accesses, promise, 'levels'))
        report(
          source.places[0],
          'exceeds',
          { ...describeBroken(source), levels: joinWords(promise.levels), ...evidenceOf(source) },
          {
            confidence: source.isConditional ? 'estimate' : 'certain',
            related: source.places.slice(1).map((at) => ({ at, message: `${at.role} has it here.` })),
          },
        );
    },
  },
});

function evidenceOf({ managed, roles, actions }: BrokenSource) {
  return {
    managed: managed ?? null,
    roleNames: roles,
    grants: actions.map(({ action, breaks, resources }) => ({
      action,
      level: breaks.kind === 'levels' ? breaks.level : null,
      resources,
    })),
  };
}

function example(actions: readonly string[]) {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] };
}

function exampleSettings() {
  const role = { name: 'reader', inline: ['policy.json'], trust: undefined, managed: undefined, mirrors: [] };
  return {
    roles: new Map([['reader', role]]),
    promise: { levels: ['List', 'Read'], content: 'any', except: [] },
  } as const;
}
