import type { PolicyDocument, Statement } from '../model/policy.ts';
import type { Span } from '../model/source.ts';
import { type StringValue, entryOf } from '../model/value.ts';
import type { Renaming } from './compare-entries.ts';
import { compareStatements } from './compare-statements.ts';
import type { Deployment } from './deployments.ts';
import type { Change, Pair } from './difference.ts';
import { type MatchedStatements, type OwnedStatement, matchStatements } from './match-statements.ts';
import type { StatementChange } from './statement-change.ts';

/** One kind of policy of a role: every document of it, and every statement in them. */
export interface PolicySide {
  readonly documents: readonly PolicyDocument[];
  readonly statements: readonly OwnedStatement[];
  /** Where the role is, for what it has no document of. */
  readonly place: Span;
  /** Whether it may say more, which a template hides. */
  readonly isPartly: boolean;
}

/** How two policies that are to say the same differ in one thing, with the documents and statements it is about. */
export type PolicyChange = {
  readonly documents: Pair<PolicyDocument>;
  readonly statements: Pair<Statement>;
} & (
  | StatementChange
  | ({ readonly at: Span; readonly canonicalAt: Span } & (
      | (Change<'document', PolicyDocument> & { readonly how: 'missing' })
      | (Change<'statement', Statement> & { readonly how: 'missing' | 'extra' })
      | (Change<'version', StringValue> & { readonly how: 'changed' })
    ))
);

/** Both sides with their statements matched, before anything is said of what differs. */
export interface MatchedPolicies {
  readonly canonical: PolicySide;
  readonly mirror: PolicySide;
  readonly matched: MatchedStatements;
}

/** The documents that are there in a deployment, as one side. */
export function sideOf(
  documents: readonly PolicyDocument[],
  place: Span,
  mayHaveMore: boolean,
  deployment?: Deployment,
): PolicySide {
  const has = ({ when }: PolicyDocument | Statement) => deployment?.has(when) ?? true;
  const there = documents.filter(has);
  const isHidden = there.length === 0 ? mayHaveMore : there.some(({ unresolved }) => unresolved.length > 0);
  return {
    documents: there,
    statements: there.flatMap((document) =>
      document.statements.filter(has).map((statement) => ({ statement, document })),
    ),
    place,
    isPartly: isHidden,
  };
}

export function matchPolicies(canonical: PolicySide, mirror: PolicySide): MatchedPolicies {
  return { canonical, mirror, matched: matchStatements(canonical.statements, mirror.statements) };
}

/** What differs between the two, as it is in a deployment. */
export function comparePolicies(
  { canonical, mirror, matched }: MatchedPolicies,
  deployment: Deployment,
  renaming: Renaming,
): readonly PolicyChange[] {
  const [first] = canonical.documents;
  const [target] = mirror.documents;
  if (first === undefined) return [];
  if (target === undefined)
    return mirror.isPartly
      ? []
      : [
          {
            what: 'document',
            how: 'missing',
            expected: first,
            found: undefined,
            at: mirror.place,
            canonicalAt: first.span,
            documents: { canonical: first, mirror: undefined },
            statements: { canonical: undefined, mirror: undefined },
          },
        ];
  return [
    ...mirror.documents.flatMap((document) => compareVersions(first, document)),
    ...matched.pairs.flatMap((pair) =>
      compareStatements(pair.canonical.statement, pair.mirror.statement, deployment, renaming).map(
        (change): PolicyChange => ({
          ...change,
          documents: { canonical: pair.canonical.document, mirror: pair.mirror.document },
          statements: { canonical: pair.canonical.statement, mirror: pair.mirror.statement },
        }),
      ),
    ),
    ...(mirror.isPartly ? [] : missingStatements(canonical, matched, target)),
    ...matched.extra.map((one): PolicyChange => extraStatement(one, first)),
  ];
}

function compareVersions(canonical: PolicyDocument, mirror: PolicyDocument): readonly PolicyChange[] {
  const [expected, found] = [versionOf(canonical), versionOf(mirror)];
  if (expected.text === found.text) return [];
  return [
    {
      what: 'version',
      how: 'changed',
      expected,
      found,
      at: found.span,
      canonicalAt: expected.span,
      documents: { canonical, mirror },
      statements: { canonical: undefined, mirror: undefined },
    },
  ];
}

/**
 * Without one it is the older.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html
 */
function versionOf({ version, span }: PolicyDocument): StringValue {
  return version ?? { kind: 'string', text: '2008-10-17', holes: [], span };
}

/** Each belongs behind what mirrors the statement before it. */
function missingStatements(
  canonical: PolicySide,
  { pairs, missing }: MatchedStatements,
  target: PolicyDocument,
): readonly PolicyChange[] {
  if (missing.length === 0) return [];
  const mirrors = new Map(pairs.map((pair) => [pair.canonical, pair.mirror]));
  const isMissing = new Set(missing);
  const changes: PolicyChange[] = [];
  let before: OwnedStatement | undefined;
  for (const one of canonical.statements) {
    before = mirrors.get(one) ?? before;
    if (!isMissing.has(one)) continue;
    const document = before?.document ?? target;
    changes.push({
      what: 'statement',
      how: 'missing',
      expected: one.statement,
      found: undefined,
      at: keyOf(document),
      canonicalAt: one.statement.span,
      documents: { canonical: one.document, mirror: document },
      statements: { canonical: one.statement, mirror: before?.statement },
    });
  }
  return changes;
}

function extraStatement({ statement, document }: OwnedStatement, canonical: PolicyDocument): PolicyChange {
  return {
    what: 'statement',
    how: 'extra',
    expected: undefined,
    found: statement,
    at: statement.span,
    canonicalAt: keyOf(canonical),
    documents: { canonical, mirror: document },
    statements: { canonical: undefined, mirror: statement },
  };
}

/** The key `Statement`; of a data source its header. */
function keyOf({ tree, span }: PolicyDocument): Span {
  const entry = tree.kind === 'map' ? entryOf(tree, 'Statement') : undefined;
  return entry === undefined ? span : entry.key.span;
}
