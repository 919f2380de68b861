import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../src/app/config/read-config.ts';
import { AppError } from '../../../src/core/errors/app-error.ts';

const ruleIds = ['no-write-action', 'no-service-wildcard'];

function read(text: string) {
  return readConfig({ file: 'roleproof.yaml', text, bom: false }, ruleIds);
}

function problemsOf(text: string): string[] {
  try {
    read(text);
  } catch (error) {
    if (error instanceof AppError && error.code === 'invalid-config') return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('readConfig', () => {
  test('the shortest config says nothing but its version', () => {
    const config = read('version: 1\n');
    expect([...config.roles.keys()]).toEqual([]);
    expect(config.conventions).toEqual({ sid: undefined, actions: 'any', indent: undefined });
  });

  test('a preset brings its roles, and the config adds to them', () => {
    const config = read('version: 1\nextends: provision-account\nroles:\n  other: { inline: [a.json] }\n');
    expect([...config.roles.keys()]).toEqual(['payer', 'resource', 'other']);
    expect(config.trust.accounts).toEqual(['061190967865']);
  });

  test('every key of the documentation is read', () => {
    const config = read(`version: 1
paths: [policies, infra]
ignore: ["**/vendor/*"]
roles:
  payer:
    inline: [policies/payer.json]
    trust: policies/trust.json
    managed: policies/managed.json
    mirrors:
      - { cloudformation: cfn/payer.yaml, role: Role }
      - { terraform: ./terraform/payer/, placeholders: { BillingBucketName: var.bucket } }
trust: { accounts: ["012345678901"], external-id: optional }
conventions: { sid: "A<Name>", actions: sorted, indent: 4 }
placeholders: { BillingBucketName: example }
rules: { no-service-wildcard: warning, no-write-action: off }
suppress:
  - { rule: no-write-action, document: policies/payer.json, statement: One, reason: wanted, until: 2027-03-31 }
`);
    const at: unknown = expect.objectContaining({ source: expect.anything() as unknown });
    expect(config.paths).toEqual(['policies', 'infra']);
    expect(config.ignore).toEqual(['**/vendor/*']);
    expect(config.roles.get('payer')).toEqual({
      name: 'payer',
      inline: ['policies/payer.json'],
      trust: 'policies/trust.json',
      managed: 'policies/managed.json',
      mirrors: [
        { kind: 'cloudformation', file: 'cfn/payer.yaml', role: 'Role', span: at },
        {
          kind: 'terraform',
          folder: 'terraform/payer',
          placeholders: new Map([['BillingBucketName', 'var.bucket']]),
          span: at,
        },
      ],
    });
    expect(config.trust).toEqual({ accounts: ['012345678901'], externalId: 'optional' });
    expect(config.conventions).toEqual({ sid: 'A<Name>', actions: 'sorted', indent: 4 });
    expect([...config.placeholders]).toEqual([['BillingBucketName', 'example']]);
    expect([...config.rules]).toEqual([
      ['no-service-wildcard', 'warning'],
      ['no-write-action', 'off'],
    ]);
    expect(config.suppress).toMatchObject([
      {
        rule: 'no-write-action',
        document: 'policies/payer.json',
        statement: 'One',
        reason: 'wanted',
        until: '2027-03-31',
      },
    ]);
  });

  test('an account id without quotes keeps its leading zero', () => {
    expect(read('version: 1\ntrust: { accounts: [061190967865] }\n').trust.accounts).toEqual([
      '061190967865',
    ]);
  });

  test.each([
    ['', ['roleproof.yaml:1:1: Expected a YAML document, found nothing.']],
    ['roles: {}\n', ['roleproof.yaml:1:1: `version: 1` is missing']],
    ['version: 2\n', ['roleproof.yaml:1:10: version: must be a whole number from 1 to 1']],
    ['version: 1\nrole: {}\n', ['roleproof.yaml:2:1: unknown key `role`; did you mean `roles`?']],
    ['version: 1\nextends: nothing\n', ['roleproof.yaml:2:10: extends: must be one of provision-account']],
    ['version: 1\nversion: 1\n', ['roleproof.yaml:2:1: `version` is given twice']],
    [
      'version: 1\npaths: [../other]\n',
      ['roleproof.yaml:2:9: paths: must be a path inside the folder of the config'],
    ],
    [
      'version: 1\npaths: /etc\n',
      ['roleproof.yaml:2:8: paths: must be a path inside the folder of the config'],
    ],
    ['version: 1\nroles: [a]\n', ['roleproof.yaml:2:8: roles: must be a mapping']],
    [
      'version: 1\nrules: { no-write-actions: off }\n',
      ['roleproof.yaml:2:10: rules: unknown key `no-write-actions`; did you mean `no-write-action`?'],
    ],
    [
      'version: 1\nrules: { no-write-action: fatal }\n',
      [
        'roleproof.yaml:2:27: rules.no-write-action: must be one of error, security-warning, warning, suggestion, off',
      ],
    ],
    [
      'version: 1\ntrust: { accounts: ["12"] }\n',
      ['roleproof.yaml:2:20: trust.accounts: `12` is not an account id of 12 digits'],
    ],
    [
      'version: 1\nroles: { a: { mirrors: [{ cloudformation: x.yaml }] } }\n',
      ["roleproof.yaml:2:25: roles.a.mirrors: `role`, the role's logical id, is missing"],
    ],
    [
      'version: 1\nsuppress: [{ rule: no-write-action }]\n',
      ['roleproof.yaml:2:12: suppress: `reason` is missing; say why the finding is accepted'],
    ],
    [
      'version: 1\nsuppress: [{ rule: x, reason: y, until: 2027-02-30 }]\n',
      [
        'roleproof.yaml:2:20: suppress: there is no rule `x`',
        'roleproof.yaml:2:41: suppress: `2027-02-30` is not a date such as 2027-03-31',
      ],
    ],
  ])('says what is wrong with %j', (text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  test('broken YAML is a config problem with its place', () => {
    expect(problemsOf('version: [1\n')[0]).toMatch(/^roleproof\.yaml:\d+:\d+: /);
  });
});
