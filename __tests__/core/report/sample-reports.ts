import type { Granted } from '../../../src/core/model/access.ts';
import type { Severity } from '../../../src/core/model/finding.ts';
import type { Report, ReportFinding } from '../../../src/core/model/report.ts';
import { lineAt, positionAt } from '../../../src/core/model/source.ts';
import type { RuleAdvice } from '../../../src/core/report/rule-advice.ts';

const payer = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "CZTier0Billing20260420",
      "Effect": "Allow",
      "Action": [
        "ce:Describe*",
        "ce:UpdateCostCategoryDefinition",
        "organizations:List*"
      ],
      "Resource": "*"
    },
    {
      "Sid": "CZTier1Tags20260420",
      "Effect": "Allow",
\t"Action": "tag:*",
      "Resource": "*"
    }
  ]
}
`;

const template = `Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      Description: 役割 — reads costs\r
      AssumeRolePolicyDocument:
        Statement:
          - Effect: Allow
            Principal: { AWS: "*" }
            Action: sts:AssumeRole
`;

const texts: Readonly<Record<string, string>> = {
  'policies/payer.json': payer,
  'templates/role.yaml': template,
};

/** A line of the sample's files. */
export function lineOf(file: string, line: number): string | undefined {
  const text = texts[file];
  return text === undefined ? undefined : lineAt({ file, text, bom: false }, line);
}

const advice: Readonly<Record<string, RuleAdvice>> = {
  'no-write-action': {
    why: 'A role that only reads cannot break what it looks at.',
    fix: 'Remove the action, or name the read actions that are needed.',
  },
  'no-public-principal': {
    why: 'Anyone with an AWS account can use the role.',
    fix: "Name the vendor's account as `AWS` principal.",
  },
};

export function adviceOf(rule: string): RuleAdvice | undefined {
  return advice[rule];
}

export function permalink(file: string, line: number): string {
  return `https://github.com/example/policies/blob/0123abc/${file}#L${line}`;
}

/** Counts by level; what is not given is 0, the total is the sum. */
export function granted(levels: Partial<Omit<Granted, 'total'>> = {}): Granted {
  const counts = { List: 0, Read: 0, Write: 0, Tagging: 0, 'Permissions management': 0, ...levels };
  return { ...counts, total: Object.values(counts).reduce((sum, count) => sum + count, 0) };
}

/** A finding at the first place where a text stands in a file of the sample. */
export function findingAt(file: string, at: string, more: Partial<ReportFinding> = {}): ReportFinding {
  const source = { file, text: texts[file] ?? '', bom: false };
  const start = source.text.indexOf(at);
  if (start === -1) throw new Error(`${file} does not contain ${at}`);
  return {
    rule: 'no-write-action',
    code: null,
    severity: 'error',
    confidence: 'certain',
    source: 'offline',
    message: 'A message.',
    help: 'docs/rules.md#no-write-action',
    file,
    start: positionAt(source, start),
    end: positionAt(source, start + at.length),
    document: file,
    statement: null,
    related: [],
    data: {},
    ...more,
  };
}

/** A report of findings, its counts and verdict made to agree with them. */
export function reportOf(findings: readonly ReportFinding[], more: Partial<Report> = {}): Report {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    schema: 'roleproof/report@1',
    tool: {
      name: 'roleproof',
      version: '1.0.0',
      reference: { version: '0.21.202609261', updatedAt: '2026-09-26' },
    },
    verdict: findings.length === 0 ? 'pass' : 'fail',
    failOn: 'security-warning',
    coverage: {
      files: 1,
      documents: 1,
      statements: 2,
      patterns: 4,
      actions: 1225,
      unresolved: 0,
      skipped: [],
    },
    counts: {
      error: count('error'),
      'security-warning': count('security-warning'),
      warning: count('warning'),
      suggestion: count('suggestion'),
      suppressed: 0,
    },
    documents: [],
    roles: [],
    findings,
    suppressed: [],
    ...more,
  };
}

/** Nothing found: two roles that only read. */
export const cleanReport: Report = reportOf([], {
  coverage: {
    files: 4,
    documents: 3,
    statements: 39,
    patterns: 178,
    actions: 1225,
    unresolved: 0,
    skipped: [{ what: 'access-analyzer', reason: 'no-credentials' }],
  },
  documents: [
    {
      id: 'policies/payer.json',
      file: 'policies/payer.json',
      pointer: '',
      format: 'json',
      policyType: 'identity',
      role: 'payer',
      granted: granted({ List: 210, Read: 443 }),
      statements: [],
    },
    {
      id: 'policies/resource.json',
      file: 'policies/resource.json',
      pointer: '',
      format: 'json',
      policyType: 'identity',
      role: 'resource',
      granted: granted({ List: 181, Read: 391 }),
      statements: [],
    },
    {
      id: 'policies/trust.json',
      file: 'policies/trust.json',
      pointer: '',
      format: 'json',
      policyType: 'trust',
      role: 'payer',
      granted: granted({ Write: 1 }),
      statements: [],
    },
  ],
  roles: [
    {
      name: 'payer',
      documents: ['policies/payer.json'],
      managed: ['arn:aws:iam::aws:policy/job-function/ViewOnlyAccess'],
      versions: { 'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess': 'v45' },
      granted: granted({ List: 1290, Read: 801 }),
      tiers: { A: 6, B: 1 },
      trusted: [
        {
          type: 'AWS',
          principal: 'arn:aws:iam::061190967865:root',
          conditions: ['sts:ExternalId'],
        },
      ],
      services: [
        { service: 'ce', levels: { List: 10, Read: 40 }, content: 0, policies: ['policies/payer.json'] },
        {
          service: 's3',
          levels: { List: 12, Read: 30 },
          content: 6,
          policies: ['policies/payer.json', 'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess'],
        },
        ...Array.from({ length: 20 }, (_, index) => ({
          service: `service${String(index).padStart(2, '0')}`,
          levels: { List: 1 },
          content: 0,
          policies: ['arn:aws:iam::aws:policy/job-function/ViewOnlyAccess'],
        })),
      ],
      unknown: [],
    },
    {
      name: 'resource',
      documents: ['policies/resource.json'],
      managed: [],
      versions: {},
      granted: granted({ List: 181, Read: 391 }),
      tiers: { A: 0, B: 1 },
      trusted: null,
      services: [
        {
          service: 'ec2',
          levels: { List: 181, Read: 391 },
          content: 0,
          policies: ['policies/resource.json'],
        },
      ],
      unknown: [],
    },
  ],
});

/** One of everything a finding can be. */
export const busyReport: Report = reportOf(
  [
    findingAt('policies/payer.json', '"ce:UpdateCostCategoryDefinition"', {
      message:
        '`ce:UpdateCostCategoryDefinition` changes things: its access level is Write, and the role is to read only.',
      statement: { index: 0, sid: 'CZTier0Billing20260420' },
    }),
    findingAt('policies/payer.json', '"tag:*"', {
      rule: 'no-service-wildcard',
      severity: 'warning',
      message: '`tag:*` grants every action of the service, 4 of which write, and each that AWS adds.',
      help: 'https://example.com/rules#no-service-wildcard',
      code: 'PASS_ROLE_WITH_STAR_IN_ACTION',
      confidence: 'estimate',
      source: 'both',
      statement: { index: 1, sid: null },
      related: [
        {
          ...placeOf('policies/payer.json', '"organizations:List*"'),
          message: '`organizations:List*` names its actions.',
        },
      ],
    }),
    findingAt('policies/payer.json', '{\n      "Sid": "CZTier1Tags20260420"', {
      rule: 'no-write-action',
      severity: 'suggestion',
      message: 'The statement could be two.',
    }),
    findingAt('templates/role.yaml', '"*"', {
      rule: 'no-public-principal',
      severity: 'security-warning',
      message: 'Anyone may assume the role: its principal is `*`.',
      help: 'docs/rules.md#no-public-principal',
    }),
    findingAt('templates/role.yaml', 'reads costs', {
      severity: 'suggestion',
      message: 'A word after wide ones.',
    }),
  ],
  {
    coverage: {
      files: 2,
      documents: 3,
      statements: 4,
      patterns: 5,
      actions: 61,
      unresolved: 2,
      skipped: [{ what: 'templates/big.yaml', reason: '`templates/big.yaml` has 2.3 million characters.' }],
    },
    counts: { error: 1, 'security-warning': 1, warning: 1, suggestion: 2, suppressed: 3 },
    suppressed: ['ce:Describe*', 'organizations:List*', 'tag:*'].map((pattern, index) => ({
      ...findingAt('policies/payer.json', `"${pattern}"`, {
        rule: 'no-service-wildcard',
        severity: 'warning',
        message: `\`${pattern}\` grows by itself.`,
        statement: { index: index === 2 ? 1 : 0, sid: index === 2 ? null : 'CZTier0Billing20260420' },
      }),
      suppression: { reason: 'AWS adds only reads there.', until: index === 0 ? '2027-03-31' : null },
    })),
    documents: [
      {
        id: 'policies/payer.json',
        file: 'policies/payer.json',
        pointer: '',
        format: 'json',
        policyType: 'identity',
        role: null,
        granted: granted({ List: 12, Read: 40, Write: 5, Tagging: 4 }),
        statements: [
          {
            index: 0,
            sid: 'CZTier0Billing20260420',
            effect: 'Allow',
            patterns: ['ce:Describe*', 'ce:UpdateCostCategoryDefinition', 'organizations:List*'],
            granted: granted({ List: 12, Read: 38, Write: 1 }),
          },
        ],
      },
      {
        id: 'templates/role.yaml#/Resources/Role/Properties/Policies/0/PolicyDocument',
        file: 'templates/role.yaml',
        pointer: '/Resources/Role/Properties/Policies/0/PolicyDocument',
        format: 'cloudformation',
        policyType: 'identity',
        role: null,
        granted: granted({ Read: 1, 'Permissions management': 1 }),
        statements: [],
      },
      {
        id: 'templates/role.yaml#/Resources/Role/Properties/Policies/1/PolicyDocument',
        file: 'templates/role.yaml',
        pointer: '/Resources/Role/Properties/Policies/1/PolicyDocument',
        format: 'cloudformation',
        policyType: 'identity',
        role: null,
        granted: granted({ List: 2 }),
        statements: [],
      },
    ],
    roles: [
      {
        name: 'templates/role.yaml#Role',
        documents: [
          'templates/role.yaml#/Resources/Role/Properties/Policies/0/PolicyDocument',
          'templates/role.yaml#/Resources/Role/Properties/Policies/1/PolicyDocument',
        ],
        managed: ['arn:aws:iam::aws:policy/NoSuch'],
        versions: {},
        granted: granted({ List: 2, Read: 1, 'Permissions management': 1 }),
        tiers: { A: 0, B: 0 },
        trusted: [{ type: '*', principal: '*', conditions: [] }],
        services: [
          {
            service: 'sqs',
            levels: { Read: 1, 'Permissions management': 1 },
            content: 0,
            policies: ['templates/role.yaml#/Resources/Role/Properties/Policies/0/PolicyDocument'],
          },
          {
            service: 'tag',
            levels: { List: 2 },
            content: 0,
            policies: ['templates/role.yaml#/Resources/Role/Properties/Policies/1/PolicyDocument'],
          },
        ],
        unknown: [
          { what: 'arn:aws:iam::aws:policy/NoSuch', reason: 'its document is not among the packed ones' },
          { what: '${Verb}', reason: 'which actions it reaches is only known when it is deployed' },
        ],
      },
    ],
  },
);

function placeOf(file: string, at: string) {
  const { start, end } = findingAt(file, at);
  return { file, start, end };
}
