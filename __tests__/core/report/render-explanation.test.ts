import { describe, expect, test } from 'vitest';
import type {
  ActionExplanation,
  CodeExplanation,
  ExplainedGrant,
  Explanation,
  PatternExplanation,
  RoleExplanation,
  RuleExplanation,
} from '../../../src/core/model/explanation.ts';
import { columns, wrap } from '../../../src/core/report/columns.ts';
import { renderExplanation, renderExplanationJson } from '../../../src/core/report/render-explanation.ts';

const data = { version: '0.1', updatedAt: '2026-01-01' };
const none = { 'Permissions management': 0, Tagging: 0, Write: 0, Read: 0, List: 0, total: 0 };
const secret = { tier: 'A', subject: 'secrets', returns: 'a secret in clear' } as const;
const grant: ExplainedGrant = {
  policy: 'arn:aws:iam::aws:policy/Reader',
  version: 'v3',
  sid: null,
  statement: 1,
  pattern: 's3:Get*',
  resources: ['a', 'b', 'c', 'd'],
  negatedResources: true,
  conditions: 1,
};

const rule: RuleExplanation = {
  kind: 'rule',
  id: 'no-thing',
  codes: ['SOME_CODE', 'OTHER_CODE'],
  severity: 'warning',
  what: 'Reports a thing.',
  why: 'It matters.',
  fix: 'Leave it.',
  examples: {
    reported: [{ name: 'a thing', texts: [{ file: 'a.tf', text: 'x\u200b\ny\n' }] }],
    notReported: [{ name: 'none', texts: [{ file: null, text: '{}' }] }],
  },
  links: ['https://example.org/'],
};
const code: CodeExplanation = {
  kind: 'code',
  code: 'SOME_CODE',
  severity: 'suggestion',
  policyTypes: ['identity', 'scp'],
  offline: 'not yet',
  rules: [],
  link: 'https://example.org/#some-code',
};
const action: ActionExplanation = {
  kind: 'action',
  action: 's3:GetThing',
  service: 'Some Service',
  levels: ['Write', 'Read'],
  judged: { verdict: 'kept', reason: 'It starts a thing.', source: 'https://example.org/thing' },
  sensitivity: secret,
  resources: [
    { type: 'thing', required: true, arns: ['arn:a', 'arn:b'], conditionKeys: ['s3:key'] },
    { type: 'other', required: false, arns: ['arn:c'], conditionKeys: [] },
  ],
  conditionKeys: ['aws:x', 'aws:y'],
  roles: [
    {
      name: 'reader',
      grants: [
        grant,
        { ...grant, sid: 'Own', pattern: null, negatedResources: false, conditions: 0, resources: ['*'] },
      ],
    },
    { name: 'other', grants: [] },
  ],
  data,
};
const pattern: PatternExplanation = {
  kind: 'pattern',
  pattern: 's3:*Thing',
  granted: { ...none, Write: 1, Read: 2, total: 3 },
  services: ['s3'],
  actions: [
    { action: 's3:GetOtherThing', level: 'Read', sensitivity: null },
    { action: 's3:GetThing', level: 'Read', sensitivity: secret },
    { action: 's3:PutThing', level: 'Write', sensitivity: null },
  ],
  data,
};
const role: RoleExplanation = {
  kind: 'role',
  role: 'reader',
  policies: [
    {
      kind: 'inline',
      name: 'a.json',
      version: null,
      updatedAt: null,
      granted: { ...none, Write: 1, total: 1 },
    },
    {
      kind: 'managed',
      name: 'arn:aws:iam::aws:policy/Reader',
      version: 'v3',
      updatedAt: '2025-01-01',
      granted: { ...none, Read: 1200, total: 1200 },
    },
  ],
  mirrors: [
    { role: 'role.yaml#Role', granted: { ...none, Read: 2201, total: 2201 } },
    { role: 'main.tf#role', granted: { ...none, total: 1201 } },
    { role: 'less', granted: none },
  ],
  granted: { ...none, Write: 1, Read: 1200, total: 1201 },
  tiers: { A: 1, B: 2 },
  actions: {
    'Permissions management': [],
    Tagging: [],
    Write: ['s3:PutThing'],
    Read: ['s3:GetThing'],
    List: [],
  },
  content: [{ action: 's3:GetThing', ...secret, grants: [grant] }],
  unknown: [{ what: 'arn:x', reason: 'nobody packed it', file: 'a.json', line: 3 }],
  data,
};

function text(explanation: Explanation): string {
  return renderExplanation(explanation, { colors: false });
}

const asOf = 'As of the service reference of 2026-01-01 (0.1); AWS adds actions without notice.\n';

describe('renderExplanation', () => {
  test('a rule', () => {
    expect(text(rule)).toBe(`no-thing  warning

Reports a thing.

Why
  It matters.

What to do
  Leave it.

Access Analyzer
  SOME_CODE, OTHER_CODE

Reported: a thing
  a.tf
  x\\u{200b}
  y

Not reported: none
  {}

Read more
  https://example.org/
`);
  });

  test('a code that is not covered', () => {
    expect(text(code)).toBe(`SOME_CODE  suggestion of IAM Access Analyzer

Checked in identity and scp policies.
Roleproof does not cover it offline yet: only Access Analyzer itself reports it.

Read more
  https://example.org/#some-code
`);
  });

  test('a code with its rules', () => {
    const rules = [
      { id: 'no-thing', what: 'Reports a thing.' },
      { id: 'no-other-thing', what: 'Reports another.' },
    ];
    expect(text({ ...code, offline: 'full', rules })).toContain(`
Roleproof reports it offline, without asking the service:
  no-thing        Reports a thing.
  no-other-thing  Reports another.
`);
  });

  test('an action', () => {
    expect(text(action)).toBe(`s3:GetThing  Write, Read  Some Service

Its name reads like a read, the level stays. It starts a thing.
https://example.org/thing

tier A, secrets: a secret in clear

Resources
  thing (required)  arn:a
                    arn:b
    with s3:key
  other  arn:c

Condition keys
  aws:x, aws:y

Configured roles
  reader holds it by
    Reader v3, statement 2, s3:Get*  on everything but a, b and 2 more, under 1 condition
    Reader v3, Own, NotAction        on *
  other does not hold s3:GetThing

${asOf}`);
  });

  test('an action that nothing scopes, judged otherwise, in no role', () => {
    const bare = {
      ...action,
      judged: { verdict: 'overridden', reason: 'It only reads.', source: 'https://example.org/' },
      sensitivity: null,
      resources: [],
      conditionKeys: [],
      roles: null,
    } as const;
    expect(text(bare)).toBe(`s3:GetThing  Write, Read  Some Service

AWS files it under another level; judged here by what it does. It only reads.
https://example.org/

Resources
  none that AWS documents: a policy has to say \`*\`

${asOf}`);
  });

  test('a pattern, what changes things first', () => {
    expect(text(pattern)).toBe(`s3:*Thing reaches 3 actions: 1 Write and 2 Read; 1 returns content

Write
  s3:PutThing

Read
  s3:GetOtherThing
  s3:GetThing       tier A, secrets: a secret in clear

${asOf}`);
    expect(text({ ...pattern, services: ['s3', 'sqs'] })).toContain('3 actions of 2 services: ');
  });

  test('a role', () => {
    expect(text(role)).toBe(`reader can do 1,201 actions: 1,200 Read and 1 Write
1 returns content, credentials or personal records (tier A); 2 may show some (tier B).

Policies
  a.json     inline               1 action by itself
  Reader v3  managed  2025-01-01  1,200 actions by itself

Also written as
  role.yaml#Role  2,201 actions, 1,000 more
  main.tf#role    1,201 actions
  less            0 actions, 1,201 fewer

Write
  s3:PutThing

Content it reads
  s3:GetThing  tier A, secrets: a secret in clear
    Reader v3, statement 2, s3:Get*  on everything but a, b and 2 more, under 1 condition

What nobody can tell
  arn:x: nobody packed it (a.json:3)

${asOf}`);
  });

  test('long lists of changes are cut', () => {
    const Write = Array.from({ length: 30 }, (_, index) => `s3:Put${index}`);
    expect(text({ ...role, actions: { ...role.actions, Write } })).toContain('  s3:Put19\n  and 10 more\n');
  });

  test('what others wrote acts on nothing', () => {
    const name = '\u001b[31mx\n\u202e';
    const hostile = {
      ...role,
      role: name,
      policies: role.policies.map((policy) => ({ ...policy, name })),
      content: [
        {
          action: 's3:GetThing',
          ...secret,
          grants: [{ ...grant, policy: name, sid: name, pattern: name, resources: [name] }],
        },
      ],
      unknown: [{ what: name, reason: name, file: name, line: 1 }],
    };
    for (const explanation of [hostile, { ...pattern, pattern: name }])
      expect(text(explanation).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(renderExplanationJson(hostile).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  test('colours only when asked to', () => {
    expect(renderExplanation(role, { colors: true })).toContain('\u001b[31m');
  });

  test.each([rule, code, action, pattern, role])('as JSON nothing is lost: $kind', (explanation) => {
    expect(JSON.parse(renderExplanationJson(explanation))).toEqual({
      schema: 'roleproof/explain@1',
      ...explanation,
    });
  });
});

test('columns are as wide as their widest cell, and nothing trails', () => {
  expect(columns([['a', 'b', 'c'], ['long', ''], ['x']])).toEqual(['a     b  c', 'long', 'x']);
  expect(columns([])).toEqual([]);
});

test.each([
  ['one line', 20, ['one line']],
  ['breaks between words', 14, ['breaks between', 'words']],
  ['averyveryverylongword stays', 5, ['averyveryverylongword', 'stays']],
  ['', 5, ['']],
])('%j in %i columns', (words, width, lines) => {
  expect(wrap(words, width)).toEqual(lines);
});
