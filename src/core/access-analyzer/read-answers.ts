import { issueCode, learnMoreLink } from '../iam/issue-codes.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { PolicyDocument, Statement } from '../model/policy.ts';
import { type Span, firstLineOf } from '../model/source.ts';
import type { PreparedDocument, Token } from './prepare-document.ts';
import { type ServiceFinding, type ServiceLocation, serviceRule } from './service.ts';

/** A finding of the service at the places of the file it is about. */
export interface LocatedFinding {
  readonly finding: Finding;
  /** Never empty. */
  readonly places: readonly Span[];
  /** It is about the document, and about no place in it. */
  readonly isWhole: boolean;
  /** It is about something that a template hides, so that it says nothing of what will be there. */
  readonly isOnStandIn: boolean;
}

/** Finds for each answer about a document, as it was sent, the tokens of the file it is about. */
export function readAnswers(
  prepared: PreparedDocument,
  document: PolicyDocument,
  answers: readonly ServiceFinding[],
): readonly LocatedFinding[] {
  return answers.map((answer) => {
    const tokens = answer.locations.flatMap((location) => tokenAt(prepared, location) ?? []);
    const isWhole = tokens.every((token) => token === prepared.tokens[0]);
    const places = isWhole ? [firstLineOf(document.span)] : tokens.map(({ span }) => span);
    const isOnStandIn = tokens.some((token) => token.isStandIn);
    return { finding: findingOf(answer, document, places), places, isWhole, isOnStandIn };
  });
}

/** The token a location is; of one that is no token, the smallest it lies in. */
function tokenAt({ tokens }: PreparedDocument, { steps, start, end }: ServiceLocation): Token | undefined {
  const whole = tokens[0];
  if (steps === 0) return whole;
  return tokens.findLast((token) => token.start <= start && end <= token.end) ?? whole;
}

function findingOf(answer: ServiceFinding, document: PolicyDocument, places: readonly Span[]): Finding {
  const { issueCode: code, findingDetails, learnMoreLink: link } = answer;
  const known = issueCode(code);
  const severity = severityOf(answer);
  const [span = document.span, ...others] = places;
  const statement = statementOf(document, span);
  return {
    rule: known?.rule ?? serviceRule,
    code,
    severity,
    confidence: 'certain',
    source: 'access-analyzer',
    messageId: code,
    message: findingDetails.slice(0, maxMessage),
    data: {},
    span,
    related: others.map((place) => ({ span: place, message: 'Also part of it.' })),
    document: document.id,
    statement: statement === undefined ? null : { index: statement.index, sid: statement.sid?.text ?? null },
    help: link.startsWith('https://docs.aws.amazon.com/') ? link : learnMoreLink({ code, severity }),
  };
}

/** The longest text seen has 300 characters. */
const maxMessage = 2000;

/** A type the service did not have when this was written is taken as the worst. */
function severityOf({ findingType }: ServiceFinding): Severity {
  switch (findingType) {
    case 'SECURITY_WARNING':
      return 'security-warning';
    case 'WARNING':
      return 'warning';
    case 'SUGGESTION':
      return 'suggestion';
    default:
      return 'error';
  }
}

function statementOf({ statements }: PolicyDocument, { source, start, end }: Span): Statement | undefined {
  return statements.find(({ span }) => span.source === source && span.start <= start && end <= span.end);
}
