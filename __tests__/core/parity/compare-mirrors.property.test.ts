import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareMirrors } from '../../../src/core/parity/compare-mirrors.ts';
import type { Difference } from '../../../src/core/parity/difference.ts';
import type { Mirror } from '../../../src/core/model/settings.ts';
import { oneRole, settingsWith } from '../../helpers/settings.ts';
import { readFiles } from '../../helpers/read-files.ts';
import { type Mutation, mutations } from './mutations.ts';
import {
  type Pick,
  type Printed,
  type RoleText,
  forms,
  printCanonical,
  printMirror,
} from './printed-policies.ts';

const role: RoleText = {
  permissions: {
    version: { text: '2012-10-17' },
    statements: [
      {
        sid: { text: 'Billing20270101' },
        effect: { text: 'Allow' },
        action: { key: { text: 'Action' }, values: texts('s3:Get*', 's3:List*') },
        resource: {
          key: { text: 'Resource' },
          values: texts(
            'arn:aws:s3:::{{Bucket}}',
            'arn:aws:s3:::{{Bucket}}/*',
            'arn:aws:s3:::{{Bucket}}-old/*',
          ),
        },
        conditions: [
          {
            operator: { text: 'StringEquals' },
            key: { text: 'aws:ResourceAccount' },
            values: texts('111122223333', '444455556666'),
          },
          { operator: { text: 'Bool' }, key: { text: 'aws:SecureTransport' }, values: texts('true') },
        ],
      },
      {
        sid: { text: 'Usage20270101' },
        effect: { text: 'Allow' },
        action: {
          key: { text: 'Action' },
          values: texts('ce:Describe*', 'ce:Get*', 'ce:List*', 'pricing:*'),
        },
        resource: { key: { text: 'Resource' }, values: texts('*') },
        conditions: [],
      },
      {
        sid: { text: 'Objects' },
        effect: { text: 'Deny' },
        action: { key: { text: 'NotAction' }, values: texts('s3:GetObject') },
        resource: { key: { text: 'NotResource' }, values: texts('arn:aws:s3:::{{Bucket}}/cur/*') },
        conditions: [],
      },
      {
        effect: { text: 'Allow' },
        action: { key: { text: 'Action' }, values: texts('iam:GetRole', 'iam:ListRolePolicies') },
        resource: { key: { text: 'Resource' }, values: texts('arn:aws:iam::*:role/vendor/*') },
        conditions: [],
      },
    ],
  },
  trust: {
    version: { text: '2012-10-17' },
    statements: [
      {
        effect: { text: 'Allow' },
        principal: {
          type: { text: 'AWS' },
          list: { key: { text: 'Principal' }, values: texts('arn:aws:iam::{{AccountId}}:root') },
        },
        action: { key: { text: 'Action' }, values: texts('sts:AssumeRole') },
        conditions: [
          {
            operator: { text: 'StringEquals' },
            key: { text: 'sts:ExternalId' },
            values: texts('{{ExternalId}}'),
          },
        ],
      },
    ],
  },
};

function texts(...all: readonly string[]) {
  return all.map((text) => ({ text }));
}

const mirrors: readonly Mirror[] = [
  { kind: 'cloudformation', file: 'mirror.json', role: 'Reader' },
  { kind: 'cloudformation', file: 'mirror.yaml', role: 'Reader' },
  { kind: 'terraform', folder: 'module' },
];
const settings = settingsWith({ roles: oneRole({ inline: ['policy.json'], trust: 'trust.json', mirrors }) });

const canonical = readFiles({
  'policy.json': printCanonical(role.permissions),
  'trust.json': printCanonical(role.trust),
}).parsed;

function differencesOf({ file, text }: Printed): readonly Difference[] {
  const { parsed, problems } = readFiles({ [file]: text });
  expect(problems, text).toEqual([]);
  const all = [...canonical, ...parsed];
  const documents = all.flatMap((one) => one.documents);
  expect(documents).toHaveLength(4);
  return compareMirrors({ documents, roles: all.flatMap((one) => one.roles) }, settings);
}

/** Choices of a style, as many as are asked for: https://en.wikipedia.org/wiki/Xorshift */
const picks = fc.integer({ min: 1 }).map((seed): Pick => {
  let state = seed;
  return (choices) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % choices;
  };
});

test('what means the same is no difference, in whatever form and style', () => {
  fc.assert(
    fc.property(fc.constantFrom(...forms), picks, (form, pick) => {
      const printed = printMirror(form, role, pick);
      expect(differencesOf(printed).map(inShort), printed.text).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('every slip in one token is found, at that token', () => {
  fc.assert(
    fc.property(fc.constantFrom(...forms), mutations(role), picks, (form, mutation: Mutation, pick) => {
      const printed = printMirror(form, mutation.role, pick);
      const differences = differencesOf(printed);
      const shown = `${mutation.name}\n${differences.map(inShort).join('\n')}\n${printed.text}`;
      expect(
        differences.map(({ what, how }) => `${what} ${how}`),
        shown,
      ).toEqual([mutation.found]);
      for (const { at } of differences) {
        expect(at.source.file).toBe(printed.file);
        expect(at.start, shown).toBeGreaterThanOrEqual(printed.start);
        expect(at.end, shown).toBeLessThanOrEqual(printed.end);
      }
    }),
    { numRuns: 500 },
  );
});

function inShort({ what, how, at }: Difference): string {
  return `${what} ${how} at ${at.source.text.slice(at.start, at.end)}`;
}
