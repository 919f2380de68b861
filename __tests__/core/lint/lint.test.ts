import { describe, expect, test } from 'vitest';
import type { Suppression } from '../../../src/core/model/settings.ts';
import { type Rule, defineRule } from '../../../src/core/rules/rule.ts';
import validSuppression from '../../../src/core/rules/valid-suppression.ts';
import { lintTexts } from '../../helpers/lint-texts.ts';

/** A rule that reports every Sid, unless told what to do. */
function ruleOf(id: string, more: Partial<Rule> = {}): Rule {
  return defineRule({
    id,
    code: null,
    severity: 'error',
    what: '',
    why: '',
    fix: '',
    links: [],
    messages: { found: '{{sid}} is found.' },
    examples: { valid: [], invalid: [] },
    check: {
      statement({ sid }, { report }) {
        if (sid) report(sid, 'found', { sid: sid.text });
      },
    },
    ...more,
  });
}

function policy(...sids: readonly string[]): string {
  const Statement = sids.map((Sid) => ({ Sid, Effect: 'Allow', Action: 'a:B', Resource: '*' }));
  return JSON.stringify({ Version: '2012-10-17', Statement });
}

const config = { file: 'roleproof.yaml', text: 'suppress: []\n', bom: false };

function suppression(changes: Partial<Suppression>): Suppression {
  return {
    rule: 'no-sid',
    document: undefined,
    statement: undefined,
    reason: 'looked at',
    until: undefined,
    span: { source: config, start: 0, end: 8 },
    ...changes,
  };
}

function messagesOf(findings: readonly { readonly rule: string; readonly message: string }[]): string[] {
  return findings.map(({ rule, message }) => `${rule}: ${message}`);
}

describe('lint', () => {
  test('says which document and statement a finding belongs to', () => {
    const { result } = lintTexts({ 'a.json': policy('A', 'B') }, [ruleOf('no-sid')]);
    expect(result.findings.map(({ document, statement }) => ({ document, statement }))).toEqual([
      { document: 'a.json', statement: { index: 0, sid: 'A' } },
      { document: 'a.json', statement: { index: 1, sid: 'B' } },
    ]);
  });

  test('finds document and statement of a place that no statement was visited for', () => {
    const rule = ruleOf('no-sid', {
      check: {
        workspace({ documents }, { report }) {
          for (const { statements, version } of documents) {
            const sid = statements[1]?.sid;
            if (sid && version) {
              report(sid, 'found', { sid: 'B' });
              report(version, 'found', { sid: 'version' });
            }
          }
        },
      },
    });
    const { findings } = lintTexts({ 'a.json': policy('A', 'B') }, [rule]).result;
    expect(findings.map(({ document, statement }) => [document, statement?.index])).toEqual([
      ['a.json', undefined],
      ['a.json', 1],
    ]);
  });

  test('orders findings by file, place and rule', () => {
    const { result } = lintTexts({ 'b.json': policy('C', 'A'), 'a.json': policy('D') }, [
      ruleOf('no-z'),
      ruleOf('no-a'),
    ]);
    expect(messagesOf(result.findings)).toEqual([
      'no-a: D is found.',
      'no-z: D is found.',
      'no-a: C is found.',
      'no-z: C is found.',
      'no-a: A is found.',
      'no-z: A is found.',
    ]);
  });

  test('says the same thing about the same place once', () => {
    const rule = ruleOf('no-sid', {
      check: {
        statement({ sid }, { report }) {
          if (sid) for (const text of ['A', 'A', 'B']) report(sid, 'found', { sid: text });
        },
      },
    });
    expect(messagesOf(lintTexts({ 'a.json': policy('A') }, [rule]).result.findings)).toEqual([
      'no-sid: A is found.',
      'no-sid: B is found.',
    ]);
  });

  test('fills messages from data, not from what the data says', () => {
    const { result } = lintTexts({ 'a.json': policy('{{sid}} $& {{other}}') }, [ruleOf('no-sid')]);
    expect(messagesOf(result.findings)).toEqual(['no-sid: {{sid}} $& {{other}} is found.']);
  });

  test('cuts long texts in messages', () => {
    const long = 'x'.repeat(5000);
    const [finding] = lintTexts({ 'a.json': policy(long) }, [ruleOf('no-sid')]).result.findings;
    expect(finding?.message.length).toBeLessThan(1000);
    expect(finding?.data['sid']).toBe(long);
  });
});

test('more findings than anyone reads are counted', () => {
  const sids = Array.from({ length: 1003 }, (_, index) => `S${index}`);
  const { result } = lintTexts({ 'a.json': policy(...sids), 'b.json': policy('A') }, [ruleOf('no-sid')]);
  expect(result.findings).toHaveLength(1001);
  expect(result.findings.at(-1)?.document).toBe('b.json');
  expect(result.omitted).toEqual([{ rule: 'no-sid', file: 'a.json', count: 3 }]);
});

describe('settings', () => {
  test('change the severity of a rule, or take it out', () => {
    const texts = { 'a.json': policy('A') };
    const severities = (rules: ReadonlyMap<string, 'off' | 'suggestion'>) =>
      lintTexts(texts, [ruleOf('no-sid')], { settings: { rules } }).result.findings.map(
        (one) => one.severity,
      );
    expect(severities(new Map())).toEqual(['error']);
    expect(severities(new Map([['no-sid', 'suggestion']]))).toEqual(['suggestion']);
    expect(severities(new Map([['no-sid', 'off']]))).toEqual([]);
  });
});

describe('a severity', () => {
  const rule = ruleOf('no-sid', {
    check: {
      statement({ sid }, { report }) {
        if (sid) report(sid, 'found', { sid: sid.text }, { severity: 'warning', code: null });
      },
    },
  });

  test('of one finding may differ, but settings decide, whatever the rule says', () => {
    const texts = { 'a.json': policy('A') };
    expect(lintTexts(texts, [rule]).result.findings[0]?.severity).toBe('warning');
    const settings = { rules: new Map([['no-sid', 'suggestion'] as const]) };
    expect(lintTexts(texts, [rule], { settings }).result.findings[0]?.severity).toBe('suggestion');
  });
});

describe('a place outside of the statement', () => {
  test('is about the statement that was visited', () => {
    const rule = ruleOf('no-sid', {
      check: {
        statement({ sid }, { document, report }) {
          if (document.version) report(document.version, 'found', { sid: sid?.text ?? '' });
        },
      },
    });
    const { findings } = lintTexts({ 'a.json': policy('A', 'B') }, [rule]).result;
    expect(findings.map(({ statement }) => statement?.sid)).toEqual(['A', 'B']);
  });
});

describe('a rule that throws', () => {
  const broken = ruleOf('no-crash', {
    check: {
      statement({ sid }, { report }) {
        if (sid?.text === 'B') throw new Error('boom');
        if (sid) report(sid, 'found', { sid: sid.text });
      },
    },
  });

  test('is named with its file, and everything else is checked', () => {
    const { result } = lintTexts({ 'a.json': policy('A', 'B', 'C'), 'b.json': policy('D') }, [
      broken,
      ruleOf('no-sid'),
    ]);
    expect(result.crashes.map(({ rule, file, message }) => ({ rule, file, message }))).toEqual([
      { rule: 'no-crash', file: 'a.json', message: 'boom' },
    ]);
    expect(result.findings.filter((finding) => finding.rule === 'no-sid')).toHaveLength(4);
    expect(messagesOf(result.findings)).toContain('no-crash: D is found.');
  });

  test.each<[string, Partial<Rule>]>([
    ['a message that does not exist', { messages: { other: 'Other.' } }],
    ['a placeholder that nothing fills', { messages: { found: '{{name}} is found.' } }],
    ['a placeholder that an inherited name would fill', { messages: { found: '{{constructor}} is found.' } }],
  ])('because of %s is a bug as well', (_, more) => {
    const { result } = lintTexts({ 'a.json': policy('A') }, [ruleOf('no-sid', more)]);
    expect(result.findings).toEqual([]);
    expect(result.crashes).toHaveLength(1);
  });

  test.each(['source', 'role', 'workspace', 'policy', 'problem'] as const)(
    'in a visit of %s is kept',
    (visit) => {
      const fail = (): never => {
        throw new Error('boom');
      };
      const template = `Resources:
  Role:
    Type: AWS::IAM::Role
    Properties: { AssumeRolePolicyDocument: ${policy('A')} }
`;
      const { result } = lintTexts({ 'a.yaml': template, 'b.json': '{' }, [
        ruleOf('no-crash', { check: { [visit]: fail } }),
      ]);
      expect(result.crashes.map(({ rule, message }) => ({ rule, message }))).toEqual([
        { rule: 'no-crash', message: 'boom' },
      ]);
    },
  );
});

describe('a rule that yields', () => {
  test('is silent at the very place where the better one speaks', () => {
    const better = ruleOf('no-better', {
      check: {
        statement({ sid }, { report }) {
          if (sid?.text === 'A') report(sid, 'found', { sid: 'A' });
        },
      },
    });
    const { result } = lintTexts({ 'a.json': policy('A', 'B') }, [
      ruleOf('no-sid', { yieldsTo: ['no-better'] }),
      better,
    ]);
    expect(messagesOf(result.findings)).toEqual(['no-better: A is found.', 'no-sid: B is found.']);
  });

  test('speaks when the better one is off', () => {
    const { result } = lintTexts(
      { 'a.json': policy('A') },
      [ruleOf('no-sid', { yieldsTo: ['no-better'] }), ruleOf('no-better')],
      { settings: { rules: new Map([['no-better', 'off']]) } },
    );
    expect(messagesOf(result.findings)).toEqual(['no-sid: A is found.']);
  });
});

describe('a suppression', () => {
  const texts = { 'a.json': policy('A', 'B'), 'b.json': policy('A') };
  const run = (one: Partial<Suppression>, partial = false) =>
    lintTexts(texts, [ruleOf('no-sid'), validSuppression], {
      settings: { suppress: [suppression(one)] },
      partial,
    }).result;

  test.each<[string, Partial<Suppression>, number]>([
    ['of everything', {}, 3],
    ['of a document', { document: 'a.json' }, 2],
    ['of a statement', { statement: 'A' }, 2],
    ['of a statement of a document', { document: 'b.json', statement: 'A' }, 1],
    ['on its last day', { until: '2026-11-22' }, 3],
  ])('%s takes out what it names', (_, one, count) => {
    const { findings, suppressed } = run(one);
    expect(suppressed).toHaveLength(count);
    expect(findings).toHaveLength(3 - count);
    expect(findings.filter((finding) => finding.rule === 'valid-suppression')).toEqual([]);
  });

  test.each<[string, Partial<Suppression>]>([
    ['unused', { rule: 'no-other' }],
    ['unused', { document: 'c.json' }],
    ['unused', { statement: 'a' }],
    ['expired', { until: '2026-11-21' }],
    ['withoutReason', { reason: ' ' }],
  ])('that is %s takes nothing out and is a finding: %o', (messageId, one) => {
    const { findings, suppressed } = run(one);
    expect(suppressed).toEqual([]);
    expect(findings.filter((finding) => finding.rule === 'no-sid')).toHaveLength(3);
    expect(findings.filter((finding) => finding.rule === 'valid-suppression')).toMatchObject([
      { messageId, span: { source: config }, document: null },
    ]);
  });

  test('of something that a partial run did not look at is left alone', () => {
    const unused = (one: Partial<Suppression>) => run(one, true).findings.map((finding) => finding.messageId);
    expect(unused({ document: 'c.json' })).not.toContain('unused');
    expect(unused({ rule: 'no-other' })).not.toContain('unused');
    expect(unused({ rule: 'no-other', document: 'a.json' })).toContain('unused');
    expect(unused({ document: 'c.json', until: '2020-01-01' })).toContain('expired');
  });

  describe('of a rule about what is new', () => {
    const isNew = (more: Partial<Rule> = {}) => ruleOf('no-new-sid', { needsBase: true, ...more });
    const isThere = ruleOf('no-sid', { yieldsTo: ['no-new-sid'] });
    const found = (rules: readonly Rule[], suppress: readonly Suppression[] = []) =>
      lintTexts({ 'a.json': policy('A') }, rules, { settings: { suppress } }).result.findings.map(
        ({ rule }) => rule,
      );

    test.each<[string, readonly Rule[], readonly Suppression[], readonly string[]]>([
      ['is told instead of what is there', [isNew(), isThere], [], ['no-new-sid']],
      [
        'is told beside it where it is milder',
        [isNew({ severity: 'warning' }), isThere],
        [],
        ['no-new-sid', 'no-sid'],
      ],
      [
        'leaves it where the new is accepted',
        [isNew(), isThere],
        [suppression({ rule: 'no-new-sid', until: '2027-01-31' })],
        ['no-sid'],
      ],
      [
        'stands where what is there is accepted',
        [isNew(), isThere],
        [suppression({ rule: 'no-sid' })],
        ['no-new-sid'],
      ],
      [
        'is not accepted for good',
        [isNew(), validSuppression],
        [suppression({ rule: 'no-new-sid' })],
        ['no-new-sid', 'valid-suppression'],
      ],
      [
        'is accepted before and after it is new',
        [isNew({ check: {} }), validSuppression],
        [suppression({ rule: 'no-new-sid', until: '2027-01-31' })],
        [],
      ],
    ])('%s', (_name, rules, suppress, expected) => {
      expect(found(rules, suppress)).toEqual(expected);
    });

    test('a suppression of some actions takes out what is about them alone', () => {
      const about = (...actionIds: readonly string[]) =>
        isNew({
          check: {
            workspace: ({ documents: [document] }, { report }) => {
              if (document) report(document, 'found', { sid: 'it', actionIds });
            },
          },
        });
      const some = [
        suppression({ rule: 'no-new-sid', actions: ['sqs:send*', 'ec2:*'], until: '2027-01-31' }),
      ];
      expect(found([about('sqs:SendMessage', 'ec2:RunInstances')], some)).toEqual([]);
      expect(found([about('sqs:SendMessage', 'sqs:GetQueueUrl')], some)).toEqual(['no-new-sid']);
      expect(found([about()], some)).toEqual(['no-new-sid']);
    });
  });
});
