import { describeNames } from '../iam/describe-levels.ts';
import { evidenceOf, newAccessFacts } from '../iam/new-access-facts.ts';
import { type NewGrant, newGrants } from '../iam/new-grants.ts';
import { brokenPromises } from '../iam/promise.ts';
import type { Reference } from '../iam/reference.ts';
import type { RoleAccess } from '../iam/role-access.ts';
import { sensitivityOf } from '../iam/sensitive-reads.ts';
import { accessLevels, readLevels } from '../model/access.ts';
import type { Promised } from '../model/settings.ts';
import { defineRule } from './rule.ts';

/** Reports what a change newly lets a role read of content. */
export default defineRule({
  id: 'no-new-content-read',
  code: null,
  severity: 'security-warning',
  what: 'Reports each entry of a statement, and each attached managed policy, through which a role or an identity policy can read content, credentials or personal records that it could not in the base: by other actions, or by the same on more resources or under fewer conditions. What the promise of the config excepts is left alone, and so is what the role can never ask for.',
  why: 'A read is not harmless because it changes nothing: it may return what is stored, such as objects, messages, logs or secrets.',
  fix: 'Narrow the entry to what describes; where the content is wanted, except it in the promise, or suppress it by the names of its actions.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
  ],
  needsBase: true,
  messages: {
    added: '{{source}} newly reads content: {{returns}}. {{base}} did not ({{names}}).',
    wider: '{{source}} reads content more widely than {{base}} did, {{difference}}: {{returns}} ({{names}}).',
  },
  examples: {
    valid: [
      {
        name: 'a description that is new, and content that is not',
        before: { policy: example('s3:GetObject') },
        policy: example('s3:GetObject', 's3:GetBucketLocation'),
      },
    ],
    invalid: [
      {
        name: 'events of every log',
        before: { policy: example('sqs:GetQueueUrl') },
        policy: example('sqs:GetQueueUrl', 'logs:GetLogEvents'),
      },
    ],
  },
  check: {
    workspace(workspace, { settings, reference, report }) {
      const { change } = workspace;
      if (change === undefined) return;
      const promised = { ...anyLevel, except: settings.promise?.except ?? [] };
      const certaintyOf = createCertaintyOf(reference, promised);
      const reads = newGrants(change.diff, workspace, change.base).filter(
        (one) => certaintyOf(one) !== undefined,
      );
      for (const [fact, ...mirrors] of newAccessFacts('no-new-content-read', reads, settings.suppress)) {
        const returned = [
          ...new Set(fact.grants.map(({ action }) => sensitivityOf(action.id)?.returns ?? '')),
        ];
        const data = { ...evidenceOf(fact, change.diff), returns: describeNames(returned), returned };
        report(fact, fact.isWider ? 'wider' : 'added', data, {
          confidence: fact.grants.some(
            (one) => one.grant.conditions.length > 0 || certaintyOf(one) === 'unknown',
          )
            ? 'estimate'
            : 'certain',
          related: mirrors.map((at) => ({ at, message: 'The same in a mirror.' })),
        });
      }
    },
  },
});

const anyLevel: Promised = { levels: accessLevels, content: 'none', except: [] };

type CertaintyOf = (one: NewGrant) => 'broken' | 'unknown' | undefined;

/**
 * How sure it is that a new grant reads content that is not excepted; undefined: it does not. A template may hide what
 * its resources are. What changes something is told as that.
 */
function createCertaintyOf(reference: Reference, promised: Promised): CertaintyOf {
  const known = new Map<RoleAccess, ReadonlyMap<string, 'broken' | 'unknown'>>();
  const brokenIn = (access: RoleAccess): ReadonlyMap<string, 'broken' | 'unknown'> => {
    const { name, configured } = access.role;
    const anyFilling = configured !== undefined && configured.name !== name;
    const own = configured === undefined ? anyLevel : promised;
    const broken = brokenPromises(reference, access, own, { anyFilling });
    const ofCertainty = (certainty: 'broken' | 'unknown') =>
      broken
        .filter((one) => one.certainty === certainty)
        .map(({ held }) => [held.action.id, certainty] as const);
    return new Map([...ofCertainty('unknown'), ...ofCertainty('broken')]);
  };
  return ({ access, action }) => {
    const [level] = action.levels;
    const isRead = level !== undefined && readLevels.includes(level);
    if (!isRead || sensitivityOf(action.id)?.tier !== 'A') return undefined;
    const broken = known.get(access) ?? brokenIn(access);
    known.set(access, broken);
    return broken.get(action.id);
  };
}

function example(...actions: readonly string[]) {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] };
}
