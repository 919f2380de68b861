import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { githubRepository } from '../../src/adapters/github/github-repository.ts';
import { packedManagedPolicies } from '../../src/adapters/files/packed-managed-policies.ts';
import { packedReference } from '../../src/adapters/files/packed-reference.ts';
import { suggestRepairs } from '../../src/app/suggest-repairs.ts';
import { tellSuggestions } from '../../src/app/tell-suggestions.ts';
import type { WorkflowEvent } from '../../src/app/workflow-event.ts';
import { unifiedDiff } from '../../src/core/fix/unified-diff.ts';
import { type GithubServer, startGithub, token } from '../fakes/github-server.ts';
import { memoryFiles } from '../fakes/memory-files.ts';
import { recordingHost } from '../fakes/recording-host.ts';
import { reportOf } from '../core/report/sample-reports.ts';

const configOf = (files: readonly string[]) =>
  [
    'version: 1',
    'conventions: { actions: sorted, indent: 2 }',
    `roles: { ${files.map((file, index) => `r${index}: { inline: [${file}] }`).join(', ')} }`,
    '',
  ].join('\n');
const policy = (...actions: readonly string[]) =>
  `${JSON.stringify({ Version: '2012-10-17', Statement: [{ Sid: 'Reads', Effect: 'Allow', Action: actions, Resource: '*' }] }, undefined, 2)}\n`;
const old = policy('ec2:DescribeRegions', 's3:ListAllMyBuckets');
const unsorted = policy('s3:ListAllMyBuckets', 'ec2:DescribeRegions');
const sorted = policy('ec2:DescribeRegions', 's3:ListAllMyBuckets');
const event: WorkflowEvent = {
  name: 'pull_request',
  pullRequest: { number: 1, head: 'a'.repeat(40), base: 'b'.repeat(40), isFromFork: false },
  followsFork: false,
  mergeGroupBase: undefined,
  commit: 'a'.repeat(40),
  actor: 'octocat',
};

let server: GithubServer;
beforeEach(async () => {
  server = await startGithub();
});
afterEach(async () => server.close());

const patchOf = (before: string, after: string) =>
  unifiedDiff('x', before, after).split('\n').slice(2).join('\n').replace(/\n$/, '');

/** A pull request that brings these texts; `shown` is what GitHub's patches are made from, where that is something else. */
async function suggest(
  texts: Readonly<Record<string, string>>,
  { before = {}, shown = texts }: { before?: Readonly<Record<string, string>>; shown?: typeof texts } = {},
  of: WorkflowEvent = event,
) {
  server.state.files = Object.entries(shown).map(([filename, text]) => ({
    filename,
    patch: patchOf(before[filename] ?? '', text),
  }));
  const github = githubRepository({
    token,
    apiUrl: server.url,
    owner: 'example',
    repo: 'policies',
    pause: async () => Promise.resolve(),
  });
  const ports = {
    files: memoryFiles({ 'roleproof.yaml': configOf(Object.keys(texts)), ...texts }),
    host: recordingHost(),
    reference: packedReference,
    managedPolicies: packedManagedPolicies,
    openTrees: () => Promise.reject(new Error('nothing is compared')),
  };
  const request = {
    paths: [],
    config: undefined,
    policyType: undefined,
    rules: [],
    base: undefined,
    today: '2026-11-23',
  };
  return tellSuggestions(of, reportOf([]), {
    openGithub: async () => Promise.resolve(github),
    suggest: async (hunksOf) => suggestRepairs(request, hunksOf, ports),
  });
}

interface Sent {
  readonly path: string;
  readonly line: number;
  readonly start_line?: number;
  readonly body: string;
}
const sent = () => server.state.reviews.flatMap(({ comments }) => comments as readonly Sent[]);

/** The text after somebody took a suggestion, as GitHub replaces the lines. */
function taken(text: string, { line, start_line: start = line, body }: Sent): string {
  const block = /^(`{3,})suggestion\n([^]*?)^\1$/m.exec(body);
  if (block === null) throw new Error(`no suggestion in ${body}`);
  const lines = text.split('\n');
  lines.splice(start - 1, line - start + 1, ...(block[2] ?? '').split('\n').slice(0, -1));
  return lines.join('\n');
}

describe('suggested changes', () => {
  test('are one review whose suggestions, when taken, are the repair', async () => {
    expect(await suggest({ 'a.json': unsorted, 'b.json': unsorted }, { before: { 'a.json': old } })).toEqual(
      [],
    );
    expect(server.state.reviews).toMatchObject([
      {
        event: 'COMMENT',
        commit_id: event.pullRequest?.head,
        body: 'Roleproof suggests 2 repairs of lines in this pull request. Each can be taken by itself; `roleproof fix --base` with the branch this merges into makes all of them.',
      },
    ]);
    expect(sent().map(({ path, start_line: start, line }) => [path, start, line])).toEqual([
      ['a.json', 8, 9],
      ['b.json', 8, 9],
    ]);
    for (const one of sent()) expect(taken(unsorted, one)).toBe(sorted);
    expect(sent()[0]?.body).toMatch(
      /^<!-- roleproof-suggestion:[0-9a-f]{16} -->\nRepairs what `prefer-sorted-actions` reports\. It changes nothing about what is allowed\.\n\n```suggestion\n/,
    );
  });

  test('are not repeated, unless the line has been another one meanwhile or somebody else said so', async () => {
    await suggest({ 'a.json': unsorted });
    await suggest({ 'a.json': unsorted });
    expect(server.state.reviews).toHaveLength(1);
    const [ours] = server.state.reviewComments;
    if (ours === undefined) throw new Error('a comment is there');
    ours.line = null;
    await suggest({ 'a.json': unsorted });
    expect(server.state.reviews).toHaveLength(2);
    server.state.reviewComments = [
      { ...ours, line: 8, user: { login: 'mallory' } },
      { ...ours, line: 8, user: null },
    ];
    await suggest({ 'a.json': unsorted });
    expect(server.state.reviews).toHaveLength(3);
  });

  test('are found again behind more than a hundred comments, and in more than a hundred files', async () => {
    await suggest({ 'a.json': unsorted });
    const [ours] = server.state.reviewComments;
    const other = { user: { login: 'octocat' }, body: 'Why?', line: 1 };
    server.state.reviewComments = [...Array.from({ length: 140 }, () => other), ...(ours ? [ours] : [])];
    await suggest({ 'a.json': unsorted });
    expect(server.state.reviews).toHaveLength(1);
    const many = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`${index}.txt`, 'x\n']));
    await suggest({ 'a.json': unsorted, 'b.json': unsorted }, { shown: { ...many, 'b.json': unsorted } });
    expect(sent().map(({ path }) => path)).toEqual(['a.json', 'b.json']);
  });

  test.each<[string, Parameters<typeof suggest>]>([
    ['the lines are not shown', [{ 'a.json': unsorted }, { shown: { 'b.txt': 'x\n' } }]],
    ['the head has other lines there', [{ 'a.json': unsorted }, { shown: { 'a.json': sorted } }]],
    ['GitHub shows no patch of it', [{ 'a.json': unsorted }, { shown: { 'a.json': '' } }]],
    ['lines end in CRLF', [{ 'a.json': unsorted.replaceAll('\n', '\r\n') }]],
    [
      'there is something in them that nobody sees',
      [{ 'a.json': unsorted.replace('s3:List', 's3:\u202eList') }],
    ],
  ])('are none, and a note, where %s', async (_name, arguments_) => {
    expect(await suggest(...arguments_)).toEqual([
      expect.stringMatching(/^1 repair is not suggested, .* makes it\.$/),
    ]);
    expect(server.state.reviews).toEqual([]);
  });

  test('bring to a mirror what the pull request shows of it', async () => {
    const mirror = (actions: readonly string[]) =>
      [
        'Resources:',
        '  Role:',
        '    Type: AWS::IAM::Role',
        '    Properties:',
        '      AssumeRolePolicyDocument:',
        '        Statement: [{ Effect: Allow, Principal: { Service: ec2.amazonaws.com }, Action: sts:AssumeRole }]',
        '      Policies:',
        '        - PolicyName: Reads',
        '          PolicyDocument:',
        '            Version: 2012-10-17',
        '            Statement:',
        '              - Sid: Reads',
        '                Effect: Allow',
        '                Action:',
        ...actions.map((action) => `                  - ${action}`),
        "                Resource: '*'",
        '',
      ].join('\n');
    const texts = {
      'a.json': policy('ec2:DescribeRegions', 'ecs:Describe*', 's3:ListAllMyBuckets'),
      'role.yaml': mirror(['ec2:DescribeRegions', 's3:ListAllMyBuckets']),
      'roleproof.yaml':
        'version: 1\nroles: { reader: { inline: [a.json], mirrors: [{ cloudformation: role.yaml, role: Role }] } }\n',
    };
    expect(await suggest(texts)).toEqual([]);
    const [one] = sent();
    expect(sent()).toHaveLength(1);
    expect(one?.body).toContain(
      'Repairs what `consistent-mirrors` reports. It brings this copy nearer to the canonical policy, and what the copy allows changes with it.',
    );
    expect(one && taken(texts['role.yaml'], one)).toBe(
      mirror(['ec2:DescribeRegions', 'ecs:Describe*', 's3:ListAllMyBuckets']),
    );
  });

  test('are none for what the config does not ask for, and without a pull request', async () => {
    const lax = {
      'a.json': unsorted,
      'roleproof.yaml': `${configOf(['a.json'])}rules: { prefer-sorted-actions: 'off' }\n`,
    };
    expect(await suggest(lax)).toEqual([]);
    expect(await suggest({ 'a.json': unsorted }, {}, { ...event, pullRequest: undefined })).toEqual([]);
    expect(server.state.reviews).toEqual([]);
  });

  test('are fenced by more backticks than they hold', async () => {
    const odd = policy('s3:ListAllMyBuckets', 'ec2:DescribeRegions').replace('"Reads"', '"R````"');
    await suggest({ 'a.json': odd });
    const shown = sent().map(({ body }) => body);
    expect(shown).toEqual([expect.stringContaining('```suggestion')]);
    for (const one of sent()) expect(taken(odd, one)).toContain('"ec2:DescribeRegions",\n');
  });

  test('are at most twenty, and the others are counted', async () => {
    const many = Object.fromEntries(Array.from({ length: 23 }, (_, index) => [`${index}.json`, unsorted]));
    expect(await suggest(many)).toEqual([
      expect.stringMatching(/^3 repairs are not suggested, .* makes them\.$/),
    ]);
    expect(sent()).toHaveLength(20);
  });

  test('are not written for a commit that is no longer the head', async () => {
    server.state.meanwhile = (name) => {
      if (name.endsWith('/pulls/1/comments')) server.state.head = 'c'.repeat(40);
    };
    expect(await suggest({ 'a.json': unsorted })).toEqual([
      'No suggested changes: a newer commit of the pull request has the word.',
    ]);
    expect(server.state.reviews).toEqual([]);
  });

  test.each<[string, Partial<WorkflowEvent>, string]>([
    ['a missing permission', {}, 'No suggested changes: the job needs `pull-requests: write`'],
    [
      'a fork',
      { pullRequest: { number: 1, head: 'a'.repeat(40), base: 'b'.repeat(40), isFromFork: true } },
      'No suggested changes: a pull request from a fork gets a token that may only read',
    ],
  ])('that may not be written become a note: %s', async (_name, more, expected) => {
    server.state.permissions.clear();
    expect(await suggest({ 'a.json': unsorted }, {}, { ...event, ...more })).toEqual([
      expect.stringContaining(expected),
    ]);
  });

  test('that GitHub refuses become a note', async () => {
    server.state.instead.push({
      request: 'POST /repos/example/policies/pulls/1/reviews',
      answer: { status: 422, body: { message: 'Line could not be resolved' } },
    });
    expect(await suggest({ 'a.json': unsorted })).toEqual([
      expect.stringContaining('No suggested changes: GitHub answered the attempt to write a review with 422'),
    ]);
  });
});
