import { type BrokenSource, brokenSources } from '../iam/broken-sources.ts';
import { describeBroken } from '../iam/describe-broken.ts';
import type { Promised } from '../model/settings.ts';
import { defineRule } from './rule.ts';

/** Reports what lets a configured role read content although none was promised to be read. */
export default defineRule({
  id: 'keep-promise-content',
  code: null,
  severity: 'security-warning',
  what: 'Reports each entry of a statement and each managed policy that lets a configured role read content, credentials or personal records while `promise.content` is `none`, apart from the exceptions. What the role can never ask for, and what its Denies take away, is left alone; where a template hides the resources, that is told among what is unknown.',
  why: 'The owner of the account was told that no content is read, and a role holds what its managed policies grant, however narrow its own statements are.',
  fix: 'Take it out, deny it with what `roleproof render ROLE --as guard` prints, or promise less: an exception with its reason.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html',
  ],
  messages: {
    reads: '{{source}} lets {{roles}} read content that was promised not to be read: {{actions}}. {{keep}}.',
  },
  yieldsTo: ['no-full-wildcard'],
  examples: {
    valid: [
      {
        name: 'a description, and content that the promise excepts',
        policy: example(['s3:ListAllMyBuckets', 'cloudtrail:LookupEvents']),
        settings: exampleSettings([
          { actions: ['cloudtrail:LookupEvents'], resources: ['*'], reason: 'who did what' },
        ]),
      },
    ],
    invalid: [
      {
        name: 'a pattern that reads logs',
        policy: example(['logs:Get*']),
        settings: exampleSettings([]),
      },
    ],
  },
  check: {
    workspace(workspace, { settings, reference, report }) {
      const { promise } = settings;
      if (promise?.content !== 'none') return;
      const accesses = workspace.rolePolicies
        .filter(({ configured }) => configured !== undefined)
        .map((role) => workspace.accessOf(role));
      for (const source of brokenSources(reference, accesses, promise, 'content'))
        report(
          source.places[0],
          'reads',
          { ...describeBroken(source), ...evidenceOf(source) },
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
    reads: actions.map(({ action, breaks, resources }) => ({
      action,
      returns: breaks.kind === 'content' ? breaks.returns.returns : null,
      subject: breaks.kind === 'content' ? breaks.returns.subject : null,
      resources,
    })),
  };
}

function example(actions: readonly string[]) {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] };
}

function exampleSettings(except: Promised['except']) {
  const role = { name: 'reader', inline: ['policy.json'], trust: undefined, managed: undefined, mirrors: [] };
  return {
    roles: new Map([['reader', role]]),
    promise: { levels: ['List', 'Read'], content: 'none', except },
  } as const;
}
