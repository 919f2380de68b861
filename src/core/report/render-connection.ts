import type { Connection, ConnectionStatus } from '../model/connection.ts';
import { checkLines, checkTable, countChecks } from './check-sentences.ts';
import {
  codeSpan,
  escapeMarkdown,
  escapeProse,
  escapeTerminal,
  markdownLink,
  neutraliseCommands,
} from './escape.ts';
import { type Paint, createPaint } from './paint.ts';
import { escapeJson } from './render-json.ts';

const icons: Readonly<Record<ConnectionStatus, string>> = {
  connected: '🟢',
  degraded: '🟡',
  failed: '🔴',
  unknown: '⚪',
};

/** The connections as GitHub-flavoured Markdown, billing first: for the summary of a job. */
export function renderConnectionsMarkdown(connections: readonly Connection[]): string {
  const sorted = billingFirst(connections);
  const table = [
    '| | Connection | Account | Role | Report, last delivery | CloudZero |',
    '| --- | --- | --- | --- | --- | --- |',
    ...sorted.map(row),
  ];
  return `${['## Connections', table.join('\n'), ...sorted.map(section)].join('\n\n')}\n`;
}

function row({ kind, name, status, accountId, roleArn, report, registration }: Connection): string {
  const delivery =
    report === null
      ? ''
      : `${codeSpan(report.name, 200)}, ${escapeMarkdown(report.lastDelivery ?? 'not yet', 100)}`;
  const cells = [
    `${icons[status]} ${status}`,
    `${kind} ${codeSpan(name, 100)}`,
    accountId === '' ? '' : codeSpan(accountId, 100),
    roleArn === null ? '' : codeSpan(roleArn, 300),
    delivery,
    registrationWord[registration.outcome],
  ];
  return `| ${cells.join(' | ')} |`;
}

const registrationWord: Readonly<Record<Connection['registration']['outcome'], string>> = {
  accepted: 'accepted',
  rejected: 'rejected',
  unreachable: 'unreachable',
  'not-asked': 'not asked',
};

function section(connection: Connection): string {
  const {
    kind,
    name,
    status,
    reason,
    region,
    stackId,
    report,
    verification,
    preflight,
    registration,
    byHand,
  } = connection;
  const facts = [
    ...(stackId === null ? [] : [`- Stack: ${codeSpan(stackId, 300)}, in ${escapeMarkdown(region, 100)}`]),
    ...(report === null ? [] : [`- Bucket of the report: ${codeSpan(report.bucket, 200)}`]),
    `- CloudZero: ${escapeProse(registration.detail, 300)}`,
  ];
  const checks = [...preflight, ...verification];
  return [
    `### ${icons[status]} ${kind} ${codeSpan(name, 100)}: ${status}`,
    ...(reason === null ? [] : [escapeProse(reason, 1000)]),
    facts.join('\n'),
    ...(byHand.length === 0
      ? []
      : [`**Left to do by hand**\n\n${byHand.map((what) => `- ${withLink(what)}`).join('\n')}`]),
    // The blank lines make the table inside Markdown again.
    ...(checks.length === 0
      ? []
      : [
          `<details><summary>Checks: ${countChecks(checks)}</summary>\n\n${checkTable(checks)}\n\n</details>`,
        ]),
  ].join('\n\n');
}

/** A sentence that ends in an address of the console ends in a link to it; no other address is one. */
function withLink(what: string): string {
  const address =
    / (https:\/\/[a-z0-9-]+\.console\.(?:aws\.amazon\.com|amazonaws-us-gov\.com|amazonaws\.cn)\/cloudformation\/\S+)$/.exec(
      what,
    )?.[1];
  if (address === undefined) return escapeProse(what, 1000);
  const sentence = escapeProse(what.slice(0, -address.length - 1), 1000);
  return `${sentence} ${markdownLink('open the console', address)}`;
}

/** The connections as lines for a terminal. */
export function renderConnectionsText(
  connections: readonly Connection[],
  { colors }: { readonly colors: boolean },
): string {
  const paint = createPaint(colors);
  const sections = billingFirst(connections).map((one) => linesOf(one, paint).join('\n'));
  return `${neutraliseCommands(sections.join('\n\n'))}\n`;
}

function linesOf(connection: Connection, paint: Paint): readonly string[] {
  const { kind, name, status, reason, accountId, region, roleArn, stackId, report, registration, byHand } =
    connection;
  const brushes = {
    connected: paint.green,
    degraded: paint.yellow,
    failed: paint.red,
    unknown: paint.yellow,
  };
  const facts = [
    ['account', accountId],
    ['role', roleArn ?? ''],
    ['stack', stackId === null ? '' : `${stackId}, in ${region}`],
    [
      'report',
      report === null
        ? ''
        : `${report.name} in ${report.bucket}, last delivery ${report.lastDelivery ?? 'not yet'}`,
    ],
    ['CloudZero', registration.detail],
  ] as const;
  return [
    `${paint.bold(`${kind} ${escapeTerminal(name, 100)}:`)} ${brushes[status](status)}`,
    ...(reason === null ? [] : [`  ${escapeTerminal(reason)}`]),
    ...facts.flatMap(([what, value]) =>
      value === '' ? [] : [`  ${paint.dim(what.padEnd(9))}  ${escapeTerminal(value)}`],
    ),
    ...checkLines(connection.verification, paint),
    ...(byHand.length === 0 ? [] : [`  ${paint.bold('Left to do by hand')}`]),
    ...byHand.map((what) => `  - ${escapeTerminal(what)}`),
  ];
}

/** The `connections` output: one JSON text without line breaks, billing first. */
export function renderConnectionsJson(connections: readonly Connection[]): string {
  return escapeJson(JSON.stringify(billingFirst(connections)));
}

/** The bill comes before what explains it. */
function billingFirst(connections: readonly Connection[]): readonly Connection[] {
  const rank = { billing: 0, resource: 1 } as const;
  return connections.toSorted((a, b) => rank[a.kind] - rank[b.kind]);
}
