import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { issueCode, issueCodes, learnMoreLink } from '../../../../src/core/iam/issue-codes.ts';
import type { Finding } from '../../../../src/core/model/finding.ts';
import type { PolicyType } from '../../../../src/core/model/policy.ts';
import { rules } from '../../../../src/core/rules/index.ts';
import type { Example } from '../../../../src/core/rules/rule.ts';
import { lintTexts } from '../../../helpers/lint-texts.ts';
import { settingsWith } from '../../../helpers/settings.ts';
import { type Fragment, cases } from './cases.ts';

const folder = join(import.meta.dirname, '../../../../src/core/rules/access-analyzer');
const families = rules.filter((rule) => readdirSync(folder).includes(`${rule.id}.ts`));
/** Rules that run only on request are wanted here. */
const wanted = new Map(rules.flatMap((rule) => (rule.optIn ? [[rule.id, rule.severity] as const] : [])));

describe('the checks of Access Analyzer', () => {
  test('have a case each, and each case has a check', () => {
    expect(cases.map(({ code }) => code)).toEqual(issueCodes.map(({ code }) => code));
  });

  test('name the rule that says them, where one does', () => {
    const ids = new Set(rules.map(({ id }) => id));
    for (const { code, offline, rule } of issueCodes) {
      const isSaid = offline === 'full' || offline === 'partly';
      expect(isSaid, code).toBe(rule !== null);
      if (rule !== null) expect(ids, code).toContain(rule);
    }
  });

  test('have the links that the service sends', () => {
    expect(learnMoreLink({ code: 'MISSING_VERSION', severity: 'warning' })).toMatch(
      /#access-analyzer-reference-policy-checks-general-warning-missing-version$/,
    );
  });

  test('are reported by one rule only', () => {
    for (const rule of families)
      for (const id of Object.keys(rule.messages).filter((message) => issueCode(message) !== undefined))
        if (!sharedCodes.has(id)) expect(issueCode(id)?.rule, id).toBe(rule.id);
  });
});

/** An unknown service can stand in an ARN and in a condition key, a wildcard in each kind of principal. */
const sharedCodes = new Set(['INVALID_SERVICE', 'UNSUPPORTED_WILDCARD_IN_PRINCIPAL']);

const said = cases.filter(({ code }) => issueCode(code)?.rule !== null);
const unsaid = cases.filter(({ code }) => issueCode(code)?.rule === null);

describe.each(said)('$code', ({ code, policyType, resourceType, reported, not }) => {
  test('is reported', () => {
    const findings = findingsOf(reported, policyType, resourceType).filter(
      (finding) => finding.code === code,
    );
    expect(findings.map(({ rule }) => rule)).toContain(issueCode(code)?.rule);
    for (const finding of findings.filter(({ rule }) =>
      families.some(({ id, optIn }) => id === rule && !optIn),
    ))
      expect(finding.severity).toBe(issueCode(code)?.severity);
  });

  test('is not reported of what comes near', () => {
    expect(findingsOf(not, policyType, resourceType).filter((finding) => finding.code === code)).toEqual([]);
  });
});

describe(`not said by any rule (${unsaid.length} of ${cases.length})`, () => {
  test.each(unsaid)('$code', ({ code, policyType, reported }) => {
    expect(findingsOf(reported, policyType).filter((finding) => finding.code === code)).toEqual([]);
  });
});

describe.each(families)('$id', (rule) => {
  test.each(rule.examples.valid)('reports nothing: $name', (example) => {
    expect(
      lintTexts(textsOf(example), [rule], { policyType: example.policyType, settings: { rules: wanted } })
        .result.findings,
    ).toEqual([]);
  });

  test.each(rule.examples.invalid)('reports $name', (example) => {
    expect(
      lintTexts(textsOf(example), [rule], { policyType: example.policyType, settings: { rules: wanted } })
        .result.findings,
    ).toHaveLength(1);
  });
});

test('rules that report what is fine run on request only', () => {
  for (const rule of families.filter(({ optIn }) => optIn))
    for (const example of rule.examples.invalid)
      expect(
        lintTexts(textsOf(example), [rule], { policyType: example.policyType, settings: settingsWith() })
          .result.findings,
      ).toEqual([]);
});

function findingsOf(fragment: Fragment, policyType: PolicyType, resourceType?: string): readonly Finding[] {
  const text = textOf(fragment, policyType);
  const { result } = lintTexts(
    { 'policy.json': resourceType ? inTemplate(text, resourceType) : text },
    rules,
    {
      policyType,
      settings: { rules: wanted },
    },
  );
  for (const crash of result.crashes) throw crash.cause;
  return result.findings;
}

/** A template that says what the policy guards. */
function inTemplate(policy: string, resourceType: string): string {
  const PolicyDocument: unknown = JSON.parse(policy);
  return JSON.stringify({
    Resources: { Policy: { Type: resourceType, Properties: { Bucket: 'b', PolicyDocument } } },
  });
}

function textsOf({ policy, files }: Example): Readonly<Record<string, string>> {
  if (files !== undefined) return files;
  return { 'policy.json': typeof policy === 'string' ? policy : JSON.stringify(policy, null, 2) };
}

const sound: Readonly<Record<PolicyType, Fragment>> = {
  identity: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/*' },
  resource: {
    Effect: 'Allow',
    Principal: { AWS: '123456789012' },
    Action: 's3:GetObject',
    Resource: 'arn:aws:s3:::b/*',
  },
  trust: { Effect: 'Allow', Principal: { AWS: '123456789012' }, Action: 'sts:AssumeRole' },
  scp: { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' },
  rcp: { Effect: 'Deny', Principal: '*', Action: 's3:GetObject', Resource: '*' },
};

function textOf(fragment: Fragment, type: PolicyType): string {
  const { policyText, characters, charactersWithoutWhitespace } = fragment;
  if (typeof policyText === 'string') return policyText;
  if (typeof characters === 'number') return longText(type, characters);
  if (typeof charactersWithoutWhitespace === 'number')
    return `${longText(type, charactersWithoutWhitespace)}${' '.repeat(500)}`;
  const isDocument = 'Version' in fragment || 'Statement' in fragment;
  const document = isDocument ? fragment : {};
  const { Statement = [isDocument ? {} : fragment] } = document;
  const members = {
    Version: '2012-10-17',
    ...document,
    Statement: Array.isArray(Statement)
      ? Statement.map((part: Fragment) => statementOf(part, type))
      : Statement,
  };
  return JSON.stringify(withoutNulls(members));
}

function statementOf(fragment: Fragment, type: PolicyType): Fragment {
  const base = Object.entries(sound[type]).filter(([name]) => !(`Not${name}` in fragment));
  return withoutNulls({ ...Object.fromEntries(base), ...fragment });
}

function withoutNulls(members: Fragment): Fragment {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));
}

function longText(type: PolicyType, length: number): string {
  const text = (sid: string): string =>
    JSON.stringify({ Version: '2012-10-17', Statement: [{ Sid: sid, ...sound[type] }] });
  return text('A'.repeat(length - text('').length));
}
