import { consoleHost } from '../../../src/adapters/console/console-host.ts';
import { renderPatch } from '../../../src/app/render-fix.ts';
import { AppError } from '../../../src/core/errors/app-error.ts';
import type { Diff, DiffEntry } from '../../../src/core/model/diff.ts';
import type { ExplainedGrant, Explanation } from '../../../src/core/model/explanation.ts';
import type { DriftedAction } from '../../../src/core/model/lock.ts';
import type { Proof } from '../../../src/core/model/proof.ts';
import type { Report, ReportFinding } from '../../../src/core/model/report.ts';
import { renderComment } from '../../../src/core/report/render-comment.ts';
import { renderCheckRun } from '../../../src/core/report/render-check-run.ts';
import {
  renderConnectionsJson,
  renderConnectionsMarkdown,
  renderConnectionsText,
} from '../../../src/core/report/render-connection.ts';
import { renderDiffHtml } from '../../../src/core/report/render-diff-html.ts';
import { renderDiffJson } from '../../../src/core/report/render-diff-json.ts';
import { renderDiffMarkdown } from '../../../src/core/report/render-diff-markdown.ts';
import { renderDiffText } from '../../../src/core/report/render-diff-text.ts';
import { renderDrift } from '../../../src/core/report/render-drift.ts';
import { renderExplanation, renderExplanationJson } from '../../../src/core/report/render-explanation.ts';
import { renderFailure } from '../../../src/core/report/render-failure.ts';
import { renderHtml } from '../../../src/core/report/render-html.ts';
import { renderGithub } from '../../../src/core/report/render-github.ts';
import { renderJson } from '../../../src/core/report/render-json.ts';
import { renderNotes } from '../../../src/core/report/render-notes.ts';
import { renderPlanMarkdown, renderPlanText } from '../../../src/core/report/render-plan.ts';
import { renderSarif } from '../../../src/core/report/render-sarif.ts';
import { renderSummary } from '../../../src/core/report/render-summary.ts';
import { renderText } from '../../../src/core/report/render-text.ts';
import { markdownProblems, parseMarkdown, skeletonOf } from '../../helpers/markdown-problems.ts';
import { commandsIn } from '../../helpers/runner-commands.ts';
import { type SarifLog, sarifProblems } from '../../helpers/sarif-problems.ts';
import { connectionsWith, planWith } from './sample-connections.ts';
import { adviceOf, granted, permalink, reportOf } from './sample-reports.ts';

/** A way to show something, with the judge of its output. */
export interface HostileFormat {
  readonly name: string;
  /** How many texts it is tried with. */
  readonly runs: number;
  /** Everything of one kind with the text in every place where text of others may stand. */
  readonly render: (text: string) => string;
  /** What of the output acts on its reader, a sentence each. `benign` is the same with a harmless text. */
  readonly judge: (output: string, benign: string) => readonly string[];
}

/** Every format. A new one is a new row. */
export const hostileFormats: readonly HostileFormat[] = [
  {
    name: 'text',
    runs: 1100,
    render: (text) => renderText(reportWith(text), { colors: false, lineOf: () => text, adviceOf }),
    judge: judgeTerminal,
  },
  {
    name: 'text in colour',
    runs: 400,
    render: (text) => renderText(reportWith(text), { colors: true, lineOf: () => text, adviceOf }),
    judge: judgeTerminal,
  },
  {
    name: 'github',
    runs: 1000,
    render: (text) => renderGithub(reportWith(text), { lineOf: () => text, adviceOf }),
    judge: (output, benign) => [
      // The path of a file is taken as it is, or the annotation would stand nowhere; nobody reads it in the log.
      ...hiddenIn(output.replace(/^::\w+ file=[^,]*/gm, '')),
      ...(commandNames(output) === commandNames(benign) ? [] : [`commands: ${commandNames(output)}`]),
    ],
  },
  {
    name: 'json',
    runs: 1100,
    render: (text) => renderJson(reportWith(text)),
    judge: judgeJson,
  },
  {
    name: 'sarif',
    runs: 900,
    render: (text) => renderSarif(reportWith(text)),
    judge: (output) => [
      ...judgeJson(output),
      ...sarifProblems(output),
      ...messagesOf(output).flatMap(inMessage),
    ],
  },
  {
    name: 'summary',
    runs: 40,
    render: (text) =>
      renderSummary(reportWith(text), { permalink, adviceOf: () => undefined, diff: diffWith(text) }),
    judge: judgeMarkdown,
  },
  {
    name: 'html',
    runs: 150,
    render: (text) =>
      renderHtml(
        {
          ...reportWith(text),
          tool: { name: 'roleproof', version: text, reference: { version: text, updatedAt: text } },
        },
        {
          proof: proofWith(text),
          diff: diffWith(text),
          lineOf: () => text,
          adviceOf,
          permalink,
          today: text,
          command: text,
        },
      ),
    judge: judgeHtml,
  },
  {
    name: 'comment',
    runs: 40,
    render: (text) =>
      renderComment(
        reportWith(text),
        { diff: diffWith(text), before: reportOf([]) },
        { lead: '<!-- roleproof: a -->', permalink, runAddress: permalink('run', 1), commit: '0123abc' },
      ),
    judge: judgeMarkdown,
  },
  {
    name: 'check run',
    runs: 900,
    render: (text) => {
      const { annotations, title } = renderCheckRun(reportWith(text), reportWith(text).findings);
      return [title, ...annotations.flatMap((one) => [one.title, one.message])].join('\n');
    },
    judge: judgeTerminal,
  },
  {
    name: 'failure',
    runs: 200,
    render: (text) => renderFailure(new AppError('invalid-config', text)),
    judge: judgeMarkdown,
  },
  {
    name: 'notes',
    runs: 200,
    render: (text) => renderNotes([`No \`comment\`: ${text}`, text], ''),
    judge: judgeMarkdown,
  },
  {
    name: 'diff as text',
    runs: 1100,
    render: (text) => renderDiffText(diffWith(text), { colors: false }),
    judge: judgeTerminal,
  },
  { name: 'diff as json', runs: 1100, render: (text) => renderDiffJson(diffWith(text)), judge: judgeJson },
  {
    name: 'diff as markdown',
    runs: 60,
    render: (text) => renderDiffMarkdown(diffWith(text)),
    judge: judgeMarkdown,
  },
  { name: 'diff as html', runs: 300, render: (text) => renderDiffHtml(diffWith(text)), judge: judgeHtml },
  {
    name: 'notes of a run',
    runs: 100,
    render: (text) => renderNotes([text, `\`${text}\` was not asked.`], text),
    judge: judgeMarkdown,
  },
  {
    name: 'plan as markdown',
    runs: 25,
    render: (text) => renderPlanMarkdown(planWith(text)),
    judge: judgeMarkdown,
  },
  {
    name: 'plan as text',
    runs: 100,
    render: (text) => renderPlanText(planWith(text), { colors: true }),
    judge: judgeTerminal,
  },
  {
    name: 'connections as markdown',
    runs: 25,
    render: (text) => renderConnectionsMarkdown(connectionsWith(text)),
    judge: judgeMarkdown,
  },
  {
    name: 'connections as text',
    runs: 100,
    render: (text) => renderConnectionsText(connectionsWith(text), { colors: true }),
    judge: judgeTerminal,
  },
  {
    name: 'connections as json',
    runs: 100,
    render: (text) => renderConnectionsJson(connectionsWith(text)),
    judge: judgeJson,
  },
  { name: 'drift', runs: 1300, render: driftWith, judge: judgeTerminal },
  {
    name: 'explanation',
    runs: 700,
    render: (text) =>
      explanationsWith(text)
        .map((one) => renderExplanation(one, { colors: false }))
        .join(''),
    judge: judgeTerminal,
  },
  {
    name: 'explanation as json',
    runs: 300,
    render: (text) => renderExplanationJson(explanationsWith(text)[0] ?? failed()),
    judge: judgeJson,
  },
  {
    name: 'a patch in a workflow',
    runs: 300,
    render: (text) => shownToRunner(patchWith(text)),
    judge: (output) => commandsIn(output).map(({ name }) => `a command: ${name}`),
  },
  {
    name: 'a rendered role in a workflow',
    runs: 300,
    render: (text) => shownToRunner(`# main.tf\n${text}\n  sid = "${text}"\n`),
    judge: (output) => commandsIn(output).map(({ name }) => `a command: ${name}`),
  },
];

/** What of an exact result is printed where a runner reads: all or nothing. */
function shownToRunner(result: string): string {
  let shown = '';
  const stdout = { write: (text: string) => (shown += text) };
  const host = consoleHost(
    { stdout, stderr: { write: () => 0 }, now: () => 0 },
    { quiet: false, isObeyed: true },
  );
  try {
    host.result(result);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
  return shown;
}

function patchWith(text: string): string {
  const file = { file: text, before: `${text}\na\n`, after: `${text}\n${text}b\n`, bom: false, rules: [] };
  return renderPatch({ files: [file], left: [], refused: [], unread: [], exitCode: 0 }, { forEyes: false });
}

const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;

function judgeTerminal(output: string): readonly string[] {
  // Our colours and nothing else of what begins with an escape.
  // oxlint-disable-next-line no-control-regex
  const plain = output.replace(/\u001b\[(?:1|2|22|3[1-6]|39)m/g, '');
  return [
    ...hiddenIn(plain),
    ...[...commandsIn(output), ...commandsIn(plain)].map(({ name }) => `a command: ${name}`),
  ];
}

function judgeJson(output: string): readonly string[] {
  JSON.parse(output);
  return [...hiddenIn(output), ...commandsIn(output).map(({ name }) => `a command: ${name}`)];
}

function judgeMarkdown(output: string, benign: string): readonly string[] {
  const isOurs = (address: string) => address.startsWith('https://github.com/example/');
  const tree = parseMarkdown(output);
  const [shape, expected] = [skeletonOf(tree), benignSkeleton(benign)];
  return [
    // The sign of an incomplete run has a character that says how it is drawn.
    ...hiddenIn(output.replaceAll('⚠️', '')),
    ...markdownProblems(tree, isOurs),
    ...(shape === expected ? [] : [`other blocks: ${shape}\n\ninstead of: ${expected}`]),
  ];
}

/** Nothing of the text is a tag, an attribute or a link: of all that stands between angle brackets only quoted values may differ. */
function judgeHtml(output: string, benign: string): readonly string[] {
  const [shape, expected] = [tagsOf(output), tagsOf(benign)];
  const differs = expected.findIndex((tag, index) => tag !== shape[index]);
  return [
    ...hiddenIn(output),
    ...(differs === -1 && shape.length === expected.length
      ? []
      : [`another tag: ${shape[differs] ?? ''} instead of ${expected[differs] ?? ''}`]),
  ];
}

/** Every tag and comment as a browser finds them (https://html.spec.whatwg.org/multipage/parsing.html#tag-open-state). */
function tagsOf(html: string): readonly string[] {
  // Names between backticks are code, whoever wrote the backticks.
  return [...html.replace(/<\/?code>/g, '').matchAll(/<[a-z/!?](?:[^>"']|"[^"]*"|'[^']*')*>/gi)].map(
    ([tag]) =>
      // Where a link goes is told; what else stands in quotes is text.
      tag
        .replace(/(?<! href)="[^"]*"/g, '=""')
        .replace(/ href="https:\/\/github\.com\/example\/[^"]*"/, ' href'),
  );
}

const skeletons = new Map<string, string>();

function benignSkeleton(benign: string): string {
  const known = skeletons.get(benign) ?? skeletonOf(parseMarkdown(benign));
  skeletons.set(benign, known);
  return known;
}

function hiddenIn(output: string): readonly string[] {
  const found = hidden.exec(output.replaceAll('\n', ''));
  return found === null ? [] : [`a hidden character: ${found[0].codePointAt(0)?.toString(16) ?? ''}`];
}

function commandNames(output: string): string {
  return commandsIn(output)
    .map(({ name, properties }) => `${name} ${Object.keys(properties).join()}`)
    .join('; ');
}

function messagesOf(sarif: string): readonly string[] {
  return (JSON.parse(sarif) as SarifLog).runs.flatMap(({ results, invocations }) => [
    ...results.flatMap(({ message, relatedLocations = [], suppressions = [] }) => [
      message.text,
      ...relatedLocations.map((place) => place.message?.text ?? ''),
      ...suppressions.map(({ justification }) => justification),
    ]),
    ...invocations.flatMap(({ toolExecutionNotifications }) =>
      toolExecutionNotifications.map(({ message }) => message.text),
    ),
  ]);
}

/** What a viewer might make of a message. The space that breaks a reference is the one hidden character in it. */
function inMessage(text: string): readonly string[] {
  const isActing = [/<[a-z/!?]/i, /@[a-z\d]/i, /:\/\//, /(?<!\\)(?:\\\\)*[[\]]/].some((one) =>
    one.test(text),
  );
  return [
    ...hiddenIn(text.replaceAll('\u200b', '')),
    ...(isActing || text.includes('\n') ? [`a message: ${text}`] : []),
  ];
}

const start = { line: 1, column: 1, offset: 0 };
const end = { line: 1, column: 3, offset: 2 };

function reportWith(text: string): Report {
  const finding: ReportFinding = {
    rule: 'no-write-action',
    code: text,
    severity: 'error',
    confidence: 'estimate',
    source: 'both',
    message: text,
    help: permalink('docs/rules.md', 1),
    file: text,
    start,
    end,
    document: text,
    statement: { index: 0, sid: text },
    related: [{ file: text, start, end, message: text }],
    data: { [text]: text },
  };
  const findings = [finding, { ...finding, severity: 'suggestion' as const, message: `\`${text}\` is bad.` }];
  return reportOf(findings, {
    verdict: 'incomplete',
    suppressed: [{ ...finding, suppression: { reason: text, until: text } }],
    coverage: {
      files: 1,
      documents: 1,
      statements: 1,
      patterns: 1,
      actions: 1,
      unresolved: 0,
      skipped: [{ what: text, reason: text }],
    },
    documents: [
      {
        id: text,
        file: text,
        pointer: text,
        format: 'json',
        policyType: 'identity',
        role: text,
        granted: granted({ Read: 1 }),
        statements: [
          { index: 0, sid: text, effect: 'Allow', patterns: [text], granted: granted({ Read: 1 }) },
        ],
      },
    ],
    roles: [
      {
        name: text,
        documents: [text],
        managed: [`arn:${text}`],
        versions: { [`arn:${text}`]: text },
        granted: granted({ Read: 1 }),
        tiers: { A: 1, B: 1 },
        trusted: [{ type: text, principal: text, conditions: [text] }],
        services: [{ service: text, levels: { Read: 1 }, content: 1, policies: [text] }],
        unknown: [{ what: text, reason: text }],
      },
    ],
  });
}

function proofWith(text: string): Proof {
  const tier = { tier: 'A', subject: text, returns: text } as const;
  const grant = {
    policy: text,
    version: text,
    sid: text,
    statement: 0,
    pattern: `*${text}`,
    resources: [text],
    negatedResources: true,
    conditions: [text],
  };
  const action = { action: text, level: 'Read', judged: text, tier, grants: [0], limitedBy: [text] } as const;
  return {
    promise: {
      levels: ['Read'],
      content: 'none',
      except: [{ actions: [text], resources: [text], reason: text }],
    },
    roles: [
      {
        name: text,
        policies: [{ kind: 'managed', name: `arn:${text}`, version: text, updatedAt: text, actions: 1 }],
        grants: [grant],
        actions: [action],
        promise: {
          state: 'broken',
          broken: [{ action: text, breaks: text, certainty: 'unknown' }],
          excepted: [[text]],
        },
      },
    ],
  };
}

function diffWith(text: string): Diff {
  const entry: DiffEntry = {
    id: text,
    status: 'changed',
    verdict: 'unknown',
    renamedFrom: text,
    patterns: { added: [text], removed: [text] },
    actions: { added: [{ action: text, level: 'Read', tier: 'A', via: [text] }], removed: [] },
    levels: { added: { Read: 1 }, removed: {} },
    scope: [{ action: text, gained: [text], lost: [text], conditions: { gained: [text], lost: [text] } }],
    trust: { gained: [text], lost: [text] },
    managed: { added: [text], removed: [text] },
    unknown: [{ side: 'head', what: text, reason: text, place: { file: text, start } }],
  };
  return {
    schema: 'roleproof/diff@1',
    base: text,
    head: text,
    verdict: 'unknown',
    documents: [entry],
    roles: [entry],
  };
}

function driftWith(text: string): string {
  const action: DriftedAction = {
    action: text,
    level: 'Read',
    tier: null,
    causes: [
      { kind: 'policy', policy: text },
      { kind: 'managed-policy', policy: text, from: text, to: text },
    ],
  };
  const drift = {
    role: text,
    status: 'changed',
    added: [action],
    removed: [action],
    changed: [{ ...action, before: { level: 'Read', tier: 'A' } }],
    unknown: { added: [text], removed: [text] },
  } as const;
  const reference = { version: text, updatedAt: text };
  return renderDrift(
    [drift, { ...drift, status: 'new' }, { ...drift, status: 'gone' }],
    { locked: { ...reference, version: `${text}1` }, present: reference },
    { colors: false },
  );
}

function explanationsWith(text: string): readonly Explanation[] {
  const data = { version: '1', updatedAt: '2026-01-01' };
  const tier = { tier: 'A', subject: 'secrets', returns: 'a secret' } as const;
  const grant: ExplainedGrant = {
    policy: text,
    version: text,
    sid: text,
    statement: 0,
    pattern: text,
    resources: [text, text],
    negatedResources: false,
    conditions: 1,
  };
  return [
    {
      kind: 'role',
      role: text,
      policies: [
        { kind: 'inline', name: text, version: null, updatedAt: null, granted: granted({ Read: 1 }) },
      ],
      mirrors: [{ role: text, granted: granted({ Read: 1 }) }],
      granted: granted({ Read: 1 }),
      tiers: { A: 1, B: 0 },
      actions: { 'Permissions management': [], Tagging: [], Write: [], Read: ['s3:GetObject'], List: [] },
      content: [{ action: 's3:GetObject', ...tier, grants: [grant] }],
      unknown: [{ what: text, reason: text, file: text, line: 1 }],
      data,
    },
    {
      kind: 'action',
      action: 's3:GetObject',
      service: 'S3',
      levels: ['Read'],
      judged: null,
      sensitivity: tier,
      resources: [],
      conditionKeys: [],
      roles: [
        { name: text, grants: [grant] },
        { name: text, grants: [] },
      ],
      data,
    },
    {
      kind: 'pattern',
      pattern: text,
      granted: granted({ Read: 1 }),
      services: ['s3'],
      actions: [{ action: 's3:GetObject', level: 'Read', sensitivity: tier }],
      data,
    },
  ];
}

function failed(): never {
  throw new Error('there is an explanation');
}
