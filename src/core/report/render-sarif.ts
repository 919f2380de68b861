import type { Report, ReportFinding, ReportSuppressed } from '../model/report.ts';
import type { Position } from '../model/source.ts';
import { uncheckedParts } from './coverage-sentences.ts';
import { escapeSarifMessage } from './escape.ts';
import { mostSevereFirst } from './findings-by-file.ts';
import { fingerprints } from './fingerprint.ts';
import { plural } from './plural.ts';
import { escapeJson } from './render-json.ts';
import { utf8Length } from './rows-that-fit.ts';
import type { DescriptionOf } from './rule-advice.ts';
import { sarifLevels, sarifRules, webAddress } from './sarif-rules.ts';
import { verdictSentence, verdictWord } from './verdict-sentence.ts';

export interface SarifOptions {
  readonly descriptionOf?: DescriptionOf | undefined;
  /**
   * Whether results that were accepted are in the log, marked as suppressed, or only counted. GitHub code scanning does
   * not know the mark and would open an alert for each.
   */
  readonly suppressed?: 'carried' | 'counted' | undefined;
  /** Most bytes of UTF-8 the results may have. */
  readonly maxBytes?: number | undefined;
}

/** What GitHub takes, https://docs.github.com/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit. */
const maxResults = 25_000;
const maxRelated = 100;

/** GitHub takes 10 MB of gzip, and no text is longer than that by gzip: what fits here fits there. */
const defaultMaxBytes = 9_500_000;

/** Notifications about what was not checked. */
const maxUnchecked = 100;

/**
 * The report as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html), as GitHub code
 * scanning takes it. Where not all fits, the least severe results are left out, and a notification says how many.
 */
export function renderSarif(report: Report, options: SarifOptions = {}): string {
  const { descriptionOf = () => undefined, suppressed = 'carried', maxBytes = defaultMaxBytes } = options;
  const all = inOrder([...report.findings, ...report.suppressed]);
  const marks = fingerprints(all);
  const marked = all.map((finding, index) => ({ finding, mark: marks[index] ?? '' }));
  const wanted = suppressed === 'carried' ? marked : marked.filter(({ finding }) => !isSuppressed(finding));
  const rules = sarifRules(
    wanted.map(({ finding }) => finding),
    descriptionOf,
  );
  const results = resultsThatFit(wanted, rules, maxBytes);
  const missing = wanted.length - results.length;
  const run = JSON.stringify({
    tool: { driver: driverOf(report, rules) },
    invocations: [invocationOf(report, missing)],
    originalUriBaseIds: { [sourceRoot]: { description: { text: 'The folder that was linted from.' } } },
    columnKind: 'utf16CodeUnits',
    properties: {
      verdict: report.verdict,
      findings: report.findings.length,
      suppressed: report.suppressed.length,
      missing,
    },
  });
  return `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[
${escapeJson(run.slice(0, -1))},"results":[
${results.join(',\n')}
]}]}\n`;
}

/** A finding with its fingerprint. */
interface Marked {
  readonly finding: ReportFinding | ReportSuppressed;
  readonly mark: string;
}

/** The most severe results that fit, as JSON, in the order given. */
function resultsThatFit(
  wanted: readonly Marked[],
  rules: ReturnType<typeof sarifRules>,
  maxBytes: number,
): readonly string[] {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));

  const severest = mostSevereFirst(wanted.map((one) => ({ one, severity: one.finding.severity })));
  const texts = new Map<Marked, string>();
  let used = 0;
  for (const { one } of severest.slice(0, maxResults)) {
    const text = escapeJson(JSON.stringify(sarifResult(one, indexes.get(one.finding.rule) ?? -1)));
    used += utf8Length(text) + 2;
    if (used > maxBytes) break;
    texts.set(one, text);
  }
  return wanted.flatMap((one) => texts.get(one) ?? []);
}

/** What paths are relative to. */
const sourceRoot = '%SRCROOT%';

function driverOf({ tool, findings, suppressed }: Report, rules: ReturnType<typeof sarifRules>) {
  const help = [...findings, ...suppressed].map((finding) => webAddress(finding.help));
  const docs = help.find((address) => address !== undefined);
  return {
    name: 'Roleproof',
    semanticVersion: tool.version,
    ...(docs === undefined ? {} : { informationUri: new URL('.', docs).href }),
    properties: { reference: tool.reference },
    rules,
  };
}

function invocationOf(report: Report, missing: number) {
  const isIncomplete = report.verdict === 'incomplete';
  const unchecked = uncheckedParts(report);
  const more = unchecked.length - maxUnchecked;
  return {
    executionSuccessful: !isIncomplete,
    toolExecutionNotifications: [
      ...(isIncomplete
        ? [notification('error', `${verdictWord.incomplete}: ${verdictSentence(report)}`)]
        : []),
      ...(missing > 0
        ? [
            notification(
              'warning',
              `${plural(missing, 'more finding')} not in this file, for want of room: the JSON report has them all.`,
            ),
          ]
        : []),
      ...unchecked
        .slice(0, maxUnchecked)
        .map(({ what, reason }) => notification('note', `Not checked: ${what}: ${reason}`)),
      ...(more > 0 ? [notification('note', `${plural(more, 'more thing')} not checked.`)] : []),
    ],
  };
}

function notification(level: 'error' | 'warning' | 'note', text: string) {
  return { level, message: { text: escapeSarifMessage(text) } };
}

function sarifResult({ finding, mark }: Marked, ruleIndex: number) {
  const { rule, code, severity, confidence, source, message, related } = finding;
  const more = related.length - maxRelated;
  return {
    ruleId: rule,
    ruleIndex,
    level: sarifLevels[severity],
    message: { text: escapeSarifMessage(message) },
    locations: [{ physicalLocation: physicalLocation(finding) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.slice(0, maxRelated).map((place, index) => ({
            id: index + 1,
            physicalLocation: physicalLocation(place),
            message: { text: escapeSarifMessage(place.message) },
          })),
        }),
    // Not `primaryLocationLineHash`: GitHub's upload makes that itself, and warns of every other value.
    partialFingerprints: { 'roleproof/v1': mark },
    ...(isSuppressed(finding) ? { suppressions: [suppressionOf(finding)] } : {}),
    properties: { severity, confidence, source, code, ...(more > 0 ? { moreRelated: more } : {}) },
  };
}

/** The config says so, not the file the finding is in. */
function suppressionOf({ suppression: { reason, until } }: ReportSuppressed) {
  return {
    kind: 'external',
    status: 'accepted',
    justification: escapeSarifMessage(until === null ? reason : `${reason} (until ${until})`),
  };
}

function physicalLocation({
  file,
  start,
  end,
}: {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}) {
  return {
    artifactLocation: { uri: uriOf(file), uriBaseId: sourceRoot },
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
    },
  };
}

/** The path as a relative URI reference, https://www.rfc-editor.org/rfc/rfc3986#section-4.2. */
function uriOf(file: string): string {
  return file
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/** As the files read, so that what is counted stays the same when a finding becomes a suppressed one. */
function inOrder(
  findings: readonly (ReportFinding | ReportSuppressed)[],
): readonly (ReportFinding | ReportSuppressed)[] {
  return findings.toSorted(
    (a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1) || a.start.offset - b.start.offset,
  );
}

function isSuppressed(finding: ReportFinding | ReportSuppressed): finding is ReportSuppressed {
  return 'suppression' in finding;
}
