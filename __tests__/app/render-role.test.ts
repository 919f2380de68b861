import { describe, expect, test } from 'vitest';
import { renderRole } from '../../src/app/render-role.ts';
import type { RoleChoices } from '../../src/core/render/access-role.ts';
import type { RoleForm } from '../../src/core/render/render-template.ts';
import { memoryFiles } from '../fakes/memory-files.ts';
import { recordingHost } from '../fakes/recording-host.ts';

const secret = 'one-of-a-kind:0123456789';
const config = `version: 1
trust: { accounts: ['123456789012'] }
roles:
  reader: { inline: [iam/reads.json], trust: iam/trust.json, managed: iam/managed.json }
  empty: { inline: [] }
`;

function policy(...resources: readonly string[]): string {
  const statement = { Effect: 'Allow', Action: 's3:Get*', Resource: resources };
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
}

const trust = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::210987654321:root' },
      Action: 'sts:AssumeRole',
      Condition: { StringEquals: { 'sts:ExternalId': '{{ExternalId}}' } },
    },
  ],
});

const all = {
  'roleproof.yaml': config,
  'iam/reads.json': policy('arn:aws:s3:::{{Bucket}}/*'),
  'iam/trust.json': trust,
  'iam/managed.json': '{"policies": [{"arn": "arn:aws:iam::aws:policy/ViewOnlyAccess"}]}',
};

async function render(
  texts: Readonly<Record<string, string>>,
  {
    form = 'json',
    role = 'reader',
    ...choices
  }: { form?: RoleForm; role?: string } & Partial<RoleChoices> = {},
) {
  const host = recordingHost();
  const request = { role, config: undefined, form, choices: { buckets: [], ...choices } };
  const files = await renderRole(request, { files: memoryFiles(texts), host });
  return {
    text: files.map((file) => file.text).join(''),
    paths: files.map((file) => file.path),
    said: host.said,
  };
}

describe('render', () => {
  test.each<[RoleForm, readonly string[]]>([
    ['json', ['permissions.json', 'trust.json']],
    ['cloudformation', ['billing.yaml']],
    ['terraform', ['main.tf', 'variables.tf', 'outputs.tf', 'versions.tf']],
    ['instructions', ['billing.md']],
  ])(
    '%s has the external id where it was given, says it nowhere, and is the same each time',
    async (form, paths) => {
      const choices = { form, externalId: secret, buckets: ['cur-one'] };
      const one = await render(all, choices);
      expect(one.paths).toEqual(paths);
      expect(one.text).toContain(secret);
      expect(one.text).not.toMatch(/\{\{|ExternalId:\n|variable "external_id"/);
      expect(one.said.filter(({ kind }) => kind !== 'progress')).toEqual([]);
      expect((await render(all, choices)).text).toBe(one.text);
      expect((await render(all, { form })).text).not.toContain(secret);
    },
  );

  test('says what is left to fill in, where nothing will ask for it', async () => {
    const left = 'Still to be filled in: {{ExternalId}} (`--external-id`), {{Bucket}} (`--bucket`).';
    expect((await render(all)).said).toContainEqual({ kind: 'warning', text: left });
    expect((await render(all, { form: 'terraform' })).said.filter(({ kind }) => kind === 'warning')).toEqual(
      [],
    );
  });

  test('takes the accounts of the config where there is no trust policy', async () => {
    const { 'iam/trust.json': _, ...others } = all;
    const { text, said } = await render(others, { externalId: secret });
    expect(text).toContain('arn:aws:iam::123456789012:root');
    expect(text).toContain(`"sts:ExternalId": "${secret}"`);
    expect(said).toContainEqual(
      expect.objectContaining({ text: expect.stringContaining('There is no `iam/trust.json`') }),
    );
  });

  test.each([
    ['123456789012', 'arn:aws:iam::123456789012:root'],
    ['arn:aws:iam::123456789012:role/vendor/reader', 'arn:aws:iam::123456789012:role/vendor/reader'],
  ])('lets %s assume the role instead', async (principal, written) => {
    const { text } = await render(all, { principal });
    expect(text).toContain(`"AWS": "${written}"`);
    expect(text).not.toContain('210987654321');
  });

  test.each<[string, Parameters<typeof render>[1], string, string]>([
    ['a name with a quote', { roleName: "a'b" }, 'invalid-option', '--name'],
    ['a name too long', { roleName: 'a'.repeat(65) }, 'invalid-option', '--name'],
    ['an external id no one can give', { externalId: 'secret id' }, 'invalid-option', '--external-id'],
    ['a bucket with a wildcard', { buckets: ['*'] }, 'invalid-option', '--bucket'],
    ['a bucket with a newline', { buckets: ['cur\n'] }, 'invalid-option', '--bucket'],
    ['anyone as principal', { principal: '*' }, 'invalid-option', '--principal'],
    ['a role nobody configured', { role: 'reder' }, 'unknown-role', 'did you mean `reader`'],
    ['a role without policies', { role: 'empty' }, 'role-not-read', 'no inline policy'],
  ])('refuses %s', async (_, choices, code, message) => {
    const error: unknown = await render(all, choices).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code, message: expect.stringContaining(message) });
    expect(String(error)).not.toContain('secret id');
  });

  test.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['is empty', { 'iam/reads.json': '' }, 'role-not-read', 'iam/reads.json'],
    ['is none', { 'iam/reads.json': '{}' }, 'no-policies', 'iam/reads.json'],
    ['is broken', { 'iam/reads.json': policy('*').slice(0, -2) }, 'role-not-read', 'iam/reads.json'],
    ['is over the quota', { 'iam/reads.json': policy('x'.repeat(10_240)) }, 'not-renderable', '10240'],
    [
      'of trust is over the quota',
      { 'iam/trust.json': trust.replace('StringEquals', 'x'.repeat(2048)) },
      'not-renderable',
      '2048',
    ],
  ])('refuses a role of which a policy %s', async (_, change, code, message) => {
    await expect(render({ ...all, ...change })).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
  });
});
