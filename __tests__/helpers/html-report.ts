import { join } from 'node:path';
import { packedManagedPolicies } from '../../src/adapters/files/packed-managed-policies.ts';
import { packedReference } from '../../src/adapters/files/packed-reference.ts';
import { workspaceFiles } from '../../src/adapters/files/workspace-files.ts';
import { type LintOutcome, lintFiles } from '../../src/app/lint.ts';
import type { Files } from '../../src/app/ports.ts';
import { memoryFiles } from '../fakes/memory-files.ts';
import { recordingHost } from '../fakes/recording-host.ts';

const root = join(import.meta.dirname, '../..');

/** Lints this repository, as the HTML report of its own roles is made. */
export async function lintOurselves(): Promise<LintOutcome> {
  return lintAll(workspaceFiles(root, { confined: true }), undefined);
}

/** A role that breaks its promise, some of it by what is new, with findings of every severity and suppressed ones. */
export async function lintBusy(): Promise<LintOutcome> {
  const before = { ...busy, 'policies/reader.json': policyOf(...old) };
  return lintAll(memoryFiles({ ...busy, 'old/README.md': '' }), memoryFiles(before));
}

const old = ['ec2:Describe*', 'logs:Get*', 'sqs:ReceiveMessage'];

const busy: Readonly<Record<string, string>> = {
  'roleproof.yaml': `version: 1
paths: [policies]
roles:
  reader:
    inline: [policies/reader.json]
    trust: policies/trust.json
promise:
  levels: [List, Read]
  content: none
  except:
    - { actions: ['logs:*'], resources: ['*'], reason: the logs of the product itself }
suppress:
  - { rule: prefer-resource-scope, reason: one policy for every account, until: 2027-03-31 }
`,
  'policies/reader.json': policyOf(...old, 's3:GetObject', 's3:PutObject', 'iam:PassRole', 'tag:*'),
  'policies/trust.json': JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::111122223333:root' },
        Action: 'sts:AssumeRole',
        Condition: { StringEquals: { 'sts:ExternalId': 'f3a0c2de-5b1f-4c55-9c44-6d5d6a8a1f20' } },
      },
    ],
  }),
};

/** One statement on everything, and a Deny of a part of it. */
function policyOf(...actions: readonly string[]): string {
  const bounded = {
    Sid: 'Buckets',
    Effect: 'Allow',
    Action: 's3:ListBucket',
    Resource: ['arn:aws:s3:::reports', 'arn:aws:s3:::bills'],
    Condition: { StringEquals: { 'aws:PrincipalTag/team': 'costs' } },
  };
  const denied = {
    Sid: 'NoBills',
    Effect: 'Deny',
    Action: 's3:ListBucket',
    Resource: 'arn:aws:s3:::bills/*',
  };
  const allowed = { Sid: 'Reads', Effect: 'Allow', Action: actions, Resource: '*' };
  return `${JSON.stringify({ Version: '2012-10-17', Statement: [allowed, bounded, denied] }, null, 2)}\n`;
}

async function lintAll(files: Files, before: Files | undefined): Promise<LintOutcome> {
  const base = { ref: 'old', mergeBase: true, configFrom: 'head', optional: false } as const;
  return lintFiles(
    {
      paths: [],
      config: undefined,
      failOn: 'error',
      policyType: undefined,
      today: '2026-11-23',
      version: '1.0.0',
      ...(before === undefined ? {} : { base }),
    },
    {
      files,
      host: recordingHost(),
      reference: packedReference,
      managedPolicies: packedManagedPolicies,
      openTrees: () =>
        Promise.resolve({
          folder: () => before ?? files,
          commitOf: (ref) => Promise.resolve(ref),
          mergeBase: (one) => Promise.resolve(one),
          filesAt: () => Promise.resolve(before ?? files),
        }),
    },
  );
}
