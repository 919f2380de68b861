/**
 * What GitHub code scanning and the SARIF schema would hold against a log, a sentence each:
 * https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning and
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html. Not the whole schema: what can go wrong here.
 */
export function sarifProblems(text: string): readonly string[] {
  const problems: string[] = [];
  const must = (holds: boolean, what: string) => {
    if (!holds) problems.push(what);
  };
  const log = JSON.parse(text) as SarifLog;
  must(log.version === '2.1.0', 'the version');
  must(log.runs.length === 1, 'one run');
  for (const { tool, results, columnKind, originalUriBaseIds, invocations } of log.runs) {
    const { rules } = tool.driver;
    must(columnKind === 'utf16CodeUnits', 'the unit of columns');
    must(/^\d+\.\d+\.\d+/.test(tool.driver.semanticVersion), 'a version of three numbers');
    must(results.length <= 25_000, 'at most 25,000 results');
    must(new Set(rules.map(({ id }) => id)).size === rules.length, 'rules with ids of their own');
    must(
      invocations.every(({ executionSuccessful }) => typeof executionSuccessful === 'boolean'),
      'an outcome',
    );
    for (const rule of rules) {
      const at = `rule ${rule.id}`;
      const texts = [rule.shortDescription, rule.fullDescription, rule.help];
      must(
        texts.every((one) => one.text.trim() !== '' && one.text.length <= 4096),
        `${at}: texts`,
      );
      must(rule.shortDescription.text.length <= 1024, `${at}: a short description`);
      must((rule.help.markdown ?? '') !== '', `${at}: help as Markdown`);
      must(rule.helpUri === undefined || /^https:\/\/[!-~]+$/.test(rule.helpUri), `${at}: an address`);
      must(['error', 'warning', 'note'].includes(rule.defaultConfiguration.level), `${at}: a level`);
      const { tags, precision, 'security-severity': score } = rule.properties;
      must(tags.length <= 10 && new Set(tags).size === tags.length, `${at}: ten tags`);
      must(['very-high', 'high', 'medium', 'low'].includes(precision), `${at}: a precision`);
      must((score !== undefined) === tags.includes('security'), `${at}: a score where it is about security`);
      must(score === undefined || (Number(score) > 0 && Number(score) <= 10), `${at}: a score`);
    }
    const marks = new Set<string>();
    for (const [index, result] of results.entries()) {
      const at = `result ${index}`;
      must(rules[result.ruleIndex]?.id === result.ruleId, `${at}: its rule`);
      must(['error', 'warning', 'note'].includes(result.level), `${at}: a level`);
      must(result.message.text.trim() !== '', `${at}: a message`);
      must(result.locations.length === 1, `${at}: one place`);
      must((result.relatedLocations ?? []).length <= 100, `${at}: a hundred related places`);
      const entries = Object.entries(result.partialFingerprints);
      must(
        entries.every(([key, value]) => key === 'roleproof/v1' && /^[0-9a-f]{16}:\d+$/.test(value)),
        `${at}: a fingerprint`,
      );
      must(!marks.has(JSON.stringify(entries)), `${at}: a fingerprint of its own`);
      marks.add(JSON.stringify(entries));
      for (const { physicalLocation } of [...result.locations, ...(result.relatedLocations ?? [])]) {
        const { artifactLocation, region } = physicalLocation;
        must(/^[A-Za-z0-9\-._~!*'()%/]+$/.test(artifactLocation.uri), `${at}: a relative URI`);
        must(Object.hasOwn(originalUriBaseIds, artifactLocation.uriBaseId), `${at}: what its path begins at`);
        must(region.startLine >= 1 && region.startColumn >= 1, `${at}: a start from 1 on`);
        const [lines, columns] = [region.endLine - region.startLine, region.endColumn - region.startColumn];
        must(lines > 0 || (lines === 0 && columns >= 0), `${at}: an end behind its start`);
      }
      for (const { kind, status } of result.suppressions ?? [])
        must(kind === 'external' && status === 'accepted', `${at}: who accepted it`);
    }
  }
  return problems;
}

interface Text {
  readonly text: string;
  readonly markdown?: string;
}

interface SarifPlace {
  readonly message?: Text;
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
    readonly region: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>;
  };
}

/** The part of a SARIF log that we write. */
export interface SarifLog {
  readonly version: string;
  readonly runs: readonly {
    readonly columnKind: string;
    readonly originalUriBaseIds: Readonly<Record<string, unknown>>;
    readonly properties: { readonly findings: number; readonly suppressed: number; readonly missing: number };
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly { readonly level: string; readonly message: Text }[];
    }[];
    readonly tool: {
      readonly driver: {
        readonly semanticVersion: string;
        readonly informationUri?: string;
        readonly rules: readonly {
          readonly id: string;
          readonly shortDescription: Text;
          readonly fullDescription: Text;
          readonly help: Text;
          readonly helpUri?: string;
          readonly defaultConfiguration: { readonly level: string };
          readonly properties: {
            readonly tags: readonly string[];
            readonly precision: string;
            readonly 'security-severity'?: string;
          };
        }[];
      };
    };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: Text;
      readonly locations: readonly SarifPlace[];
      readonly relatedLocations?: readonly SarifPlace[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
      readonly suppressions?: readonly {
        readonly kind: string;
        readonly status: string;
        readonly justification: string;
      }[];
    }[];
  }[];
}
