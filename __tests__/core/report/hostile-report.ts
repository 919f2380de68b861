import { severities } from '../../../src/core/model/finding.ts';
import type { Report, ReportFinding } from '../../../src/core/model/report.ts';
import { longHostileText } from './hostile-text.ts';
import { granted, reportOf } from './sample-reports.ts';

/** Every text in it is what a hostile repository could make it: commands, markup, controls, 100 KB. */
export const hostileReport: Report = createHostileReport();

/** What the hostile files contain. */
export function hostileLineOf(): string {
  return longHostileText.replaceAll('\n', ' ');
}

function createHostileReport(): Report {
  const files = [
    '::error::pwned.json',
    'a\n::error::b.json',
    'x ##[add-path]|`y`<img src=x>.yaml',
    '../@everyone/--> [x](y).tf',
  ];
  const messages = [
    longHostileText,
    '\r::add-mask::a\r\n  ::stop-commands::b',
    '@everyone ##[set-env name=NODE_OPTIONS]x --> </details> | ![x](https://example.com/y.png)',
    '`a``b` `| \u202e`',
  ];
  const findings = severities.flatMap((severity, which) =>
    Array.from({ length: 14 }, (_, index): ReportFinding => {
      const file = files[index % files.length] ?? '';
      const message = messages[(index + which) % messages.length] ?? '';
      const start = { line: 1 + index, column: 40 * index + 1, offset: 40 * index };
      const end = { line: 1 + index, column: 40 * index + 9, offset: 40 * index + 8 };
      return {
        rule: index === 0 ? '::error::rule' : 'no-write-action',
        code: index % 2 === 0 ? '##[error]CODE|`' : null,
        severity,
        confidence: 'estimate',
        source: 'both',
        message,
        help:
          index % 2 === 0 ? 'https://example.com/) ![x](https://e.com/y.png)' : '::error::help\n##[error]x',
        file,
        start,
        end,
        document: file,
        statement: { index, sid: message },
        related: Array.from({ length: 7 }, () => ({ file, start, end, message })),
        data: { [message.slice(0, 40)]: message.slice(0, 400), z: 1, a: ['##[add-path]/evil'] },
      };
    }),
  );
  const [first = ''] = messages;
  return reportOf(findings, {
    suppressed: findings.slice(0, 4).map((finding, index) => ({
      ...finding,
      suppression: { reason: messages[index] ?? '', until: first },
    })),
    coverage: {
      files: 4,
      documents: 4,
      statements: 1,
      patterns: 1,
      actions: 1,
      unresolved: 1,
      skipped: messages.map((message, index) => ({ what: files[index] ?? '', reason: message })),
    },
    documents: files.map((file, index) => ({
      id: `${file}#${messages[index] ?? ''}`,
      file,
      pointer: messages[index] ?? '',
      format: 'terraform',
      policyType: index === 3 ? 'trust' : 'identity',
      role: first,
      granted: granted({ Write: 1 }),
      statements: [
        { index: 0, sid: first, effect: 'Allow', patterns: messages, granted: granted({ Write: 1 }) },
      ],
    })),
    roles: messages.map((name, index) => ({
      name,
      documents: [`${files[index] ?? ''}#${messages[index] ?? ''}`],
      managed: [...messages, 'constructor'],
      versions: Object.fromEntries(messages.map((message) => [message, name])),
      granted: granted({ 'Permissions management': 2 }),
      tiers: { A: index, B: 1 },
      trusted: messages.map((principal) => ({ type: name, principal, conditions: messages })),
      services: messages.map((service) => ({
        service,
        levels: { Write: 1 },
        content: 1,
        policies: [...messages, `${files[index] ?? ''}#${messages[index] ?? ''}`],
      })),
      unknown: messages.map((what) => ({ what, reason: name })),
    })),
  });
}
