import { describe, expect, test } from 'vitest';
import { promiseGuard, sizeOfPolicy } from '../../../src/core/iam/promise-guard.ts';
import { brokenPromises } from '../../../src/core/iam/promise.ts';
import type { RoleAccess } from '../../../src/core/iam/role-access.ts';
import { contentReads } from '../../../src/core/iam/sensitive-reads.ts';
import type { Promised } from '../../../src/core/model/settings.ts';
import { lintTexts } from '../../helpers/lint-texts.ts';
import { managedPolicies } from '../../helpers/managed-policies.ts';
import { reference } from '../../helpers/reference.ts';
import { oneRole } from '../../helpers/settings.ts';

const attached = ['CloudWatchReadOnlyAccess', 'job-function/ViewOnlyAccess', 'AWSBillingReadOnlyAccess'].map(
  (name) => `arn:aws:iam::aws:policy/${name}`,
);

const inline = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: ['s3:Get*', 's3:List*'],
      Resource: ['arn:aws:s3:::{{Bucket}}', 'arn:aws:s3:::{{Bucket}}/*'],
    },
    {
      Effect: 'Allow',
      Action: ['logs:Get*', 'logs:FilterLogEvents'],
      Resource: 'arn:aws:logs:*:*:log-group:/aws/containerinsights/*',
    },
    { Effect: 'Allow', Action: ['secretsmanager:*', 'cloudtrail:Get*'], Resource: '*' },
  ],
};

const promised: Promised = {
  levels: ['List', 'Read'],
  content: 'none',
  except: [
    { actions: ['s3:GetObject*'], resources: ['arn:aws:s3:::{{Bucket}}/*'], reason: 'the report' },
    {
      actions: ['logs:*'],
      resources: ['arn:aws:logs:*:*:log-group:/aws/containerinsights/*'],
      reason: 'usage',
    },
    { actions: ['cloudtrail:LookupEvents'], resources: ['*'], reason: 'named' },
  ],
};

function accessWith(statements: readonly object[]): RoleAccess {
  const policy = { ...inline, Statement: [...inline.Statement, ...statements] };
  const { workspace } = lintTexts(
    {
      'role.json': JSON.stringify(policy),
      'managed.json': JSON.stringify({ policies: attached.map((arn) => ({ arn, name: arn })) }),
    },
    [],
    { settings: { roles: oneRole({ name: 'reader', inline: ['role.json'], managed: 'managed.json' }) } },
  );
  const [role] = workspace.rolePolicies;
  if (role === undefined) throw new Error('no role');
  return workspace.accessOf(role);
}

const before = accessWith([]);
const broken = brokenPromises(reference, before, promised, { anyFilling: false });
const guard = promiseGuard(reference, promised, broken);
const after = accessWith([...(guard?.Statement ?? [])]);

describe('promiseGuard', () => {
  test('the role breaks the promise without it, in levels and in content', () => {
    expect(new Set(broken.map(({ breaks }) => breaks.kind))).toEqual(new Set(['levels', 'content']));
  });

  test('with it, the promise is kept', () => {
    expect(brokenPromises(reference, after, promised, { anyFilling: false })).toEqual([]);
  });

  test('it fits beside an inline policy of five thousand characters', () => {
    expect(sizeOfPolicy(guard ?? {})).toBeLessThan(10_240 - 5000);
  });

  test('every content read of the reference is denied, or left to an exception', () => {
    const text = JSON.stringify(guard);
    const held = contentReads().filter((id) =>
      reference.service(id.split(':')[0] ?? '')?.actionsByName.has((id.split(':')[1] ?? '').toLowerCase()),
    );
    const denied = (guard?.Statement ?? []).flatMap(({ Action }) => Action);
    const missed = held.filter((id) => !denied.some((pattern) => globMatches(pattern, id)));
    expect(missed).toEqual(['cloudtrail:LookupEvents']);
    expect(text).not.toContain('LookupEvents');
  });

  test('a promise that forbids nothing needs no guard', () => {
    expect(
      promiseGuard(reference, { levels: ['List', 'Read'], content: 'any', except: [] }, []),
    ).toBeUndefined();
  });

  test('brute force over every action and a sample of ARNs: nothing else is taken away', () => {
    const content = new Set(contentReads());
    const documents = [
      inline,
      ...attached.map((arn) => JSON.parse(managedPolicies.find(arn)?.text ?? '') as typeof inline),
    ];
    const arns = [
      '*',
      'arn:aws:s3:::{{Bucket}}',
      'arn:aws:s3:::{{Bucket}}/report.csv',
      'arn:aws:s3:::other/key',
      'arn:aws:logs:us-east-1:111122223333:log-group:/aws/containerinsights/a:log-stream:b',
      'arn:aws:logs:us-east-1:111122223333:log-group:application:log-stream:b',
      'arn:aws:secretsmanager:us-east-1:111122223333:secret:a',
      'arn:aws:cloudtrail:us-east-1:111122223333:eventdatastore/a',
    ];
    const allowedBefore = evaluator(documents);
    const allowedAfter = evaluator([...documents, guard ?? { Statement: [] }]);
    let compared = 0;
    for (const prefix of reference.prefixes) {
      for (const { id, levels } of reference.service(prefix)?.actions ?? []) {
        for (const arn of arns) {
          const was = allowedBefore(id, arn);
          const is = allowedAfter(id, arn);
          const excepted = promised.except.some(
            ({ actions, resources }) =>
              actions.some((one) => globMatches(one, id)) &&
              resources.some((one) => globMatches(one, arn, false)),
          );
          const forbidden =
            content.has(id) || levels[0] === undefined || !promised.levels.includes(levels[0]);
          const expected = was && !(forbidden && !excepted);
          if (is !== expected) expect.fail(`${id} on ${arn}: was ${was}, is ${is}, should be ${expected}`);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(150_000);
  });
});

/** IAM's evaluation in its plainest form, written without the engine. Conditions count as met. */
function evaluator(documents: readonly { Statement: unknown }[]): (action: string, arn: string) => boolean {
  const statements = documents
    .flatMap(({ Statement }) => [Statement].flat() as Record<string, unknown>[])
    .map((statement) => ({
      denies: statement['Effect'] === 'Deny',
      actions: byService([statement['Action'] ?? []].flat() as string[]),
      negated: statement['NotResource'] !== undefined,
      resources: [statement['Resource'] ?? statement['NotResource'] ?? []].flat() as string[],
    }));
  return (action, arn) => {
    let allowed = false;
    for (const { denies, actions, negated, resources } of statements) {
      if (actions.get(action.split(':')[0])?.some((pattern) => globMatches(pattern, action)) !== true)
        continue;
      if (resources.some((pattern) => globMatches(pattern, arn, false)) === negated) continue;
      if (denies) return false;
      allowed = true;
    }
    return allowed;
  };
}

function byService(patterns: readonly string[]): ReadonlyMap<string | undefined, readonly string[]> {
  const services = new Map<string | undefined, string[]>();
  for (const pattern of patterns) {
    const service = pattern.split(':')[0]?.toLowerCase();
    services.set(service, [...(services.get(service) ?? []), pattern]);
  }
  return services;
}

const compiled = new Map<string, RegExp>();

function globMatches(pattern: string, text: string, ignoreCase = true): boolean {
  const key = `${ignoreCase} ${pattern}`;
  const known = compiled.get(key);
  if (known !== undefined) return known.test(text);
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const regex = new RegExp(`^${source}$`, ignoreCase ? 'i' : '');
  compiled.set(key, regex);
  return regex.test(text);
}
