import type {
  AccessAnalyzerClient,
  CheckNoNewAccessCommandOutput,
  ValidatePolicyFinding,
} from '@aws-sdk/client-accessanalyzer';
import type { AccessAnalyzer } from '../../app/ports.ts';
import type {
  CheckAnswer,
  CheckQuestion,
  Refusal,
  ServiceFinding,
  ValidateAnswer,
  ValidateQuestion,
} from '../../core/access-analyzer/service.ts';
import { operations } from '../../core/access-analyzer/describe-failure.ts';
import { atMost } from './at-most.ts';
import { namesCredentials } from './named-credentials.ts';
import { patientRetries } from './patient-retries.ts';
import { refusalOf } from './refusal-of.ts';

/** The service publishes no request rate; AWS's own policy tools ask with few at a time. */
const inFlight = 4;
/** More findings of one document nobody reads; a page has a hundred at most. */
const maxPages = 50;

export interface AccessAnalyzerOptions {
  /** Milliseconds for all questions together, from the first on. */
  readonly budget?: number;
  /** Milliseconds for one answer. */
  readonly answerWithin?: number;
}

/**
 * IAM Access Analyzer through the AWS SDK, with the credentials and the Region the SDK finds; without a Region,
 * us-east-1. The SDK is loaded with the first question. Endpoints are overridden as the SDK does, by
 * `AWS_ENDPOINT_URL_ACCESSANALYZER`.
 */
export function accessAnalyzer(
  env: NodeJS.ProcessEnv,
  { budget = 90_000, answerWithin = 20_000 }: AccessAnalyzerOptions = {},
): AccessAnalyzer {
  const turn = atMost(inFlight);
  const answers = new Map<string, Promise<ValidateAnswer | CheckAnswer>>();
  const counts = { calls: 0, paidCalls: 0 };
  let service: Promise<Service> | undefined;
  let closed: Refusal | undefined;

  const ask = async <Answer>(
    action: string,
    send: (service: Service) => Promise<Answer>,
  ): Promise<Answer | Refusal> => {
    if (closed !== undefined) return closed;
    let region = 'us-east-1';
    try {
      const opened = await (service ??= openService(env, budget, answerWithin));
      region = opened.region;
      return await send(opened);
    } catch (error) {
      const refusal = refusalOf(error, action, region);
      if (refusal.isFinal) closed ??= refusal;
      return refusal;
    }
  };
  const once = <Answer extends ValidateAnswer | CheckAnswer>(
    question: ValidateQuestion | CheckQuestion,
    answer: () => Promise<Answer>,
  ): Promise<Answer> => {
    const key = JSON.stringify(question);
    const known = answers.get(key) as Promise<Answer> | undefined;
    const asked = known ?? turn(answer);
    answers.set(key, asked);
    return asked;
  };
  return {
    hasCredentials: () => namesCredentials(env),
    counts: () => ({ ...counts }),
    validate: (question) =>
      once(question, () =>
        ask('ValidatePolicy', async ({ client, sdk, signal }): Promise<ValidateAnswer> => {
          const findings: ServiceFinding[] = [];
          let nextToken: string | undefined;
          for (let page = 0; page < maxPages; page += 1) {
            const output = await client.send(
              new sdk.ValidatePolicyCommand({
                locale: 'EN',
                policyDocument: question.policyDocument,
                policyType: question.policyType,
                ...(question.resourceType === undefined
                  ? {}
                  : { validatePolicyResourceType: question.resourceType }),
                ...(nextToken === undefined ? {} : { nextToken }),
              }),
              { abortSignal: signal },
            );
            counts.calls += 1;
            findings.push(...(output.findings ?? []).map(findingOf));
            nextToken = output.nextToken;
            if (nextToken === undefined) return { kind: 'findings', findings };
          }
          return {
            kind: 'refused',
            reason: `it has more than ${maxPages} pages of findings.`,
            isFinal: false,
          };
        }),
      ),
    check: (question) =>
      once(question, () =>
        ask(operations[question.kind], async (opened): Promise<CheckAnswer> => {
          const { result, reasons } = await sendCheck(question, opened);
          counts.paidCalls += 1;
          if (result === 'PASS') return { kind: 'pass' };
          return {
            kind: 'fail',
            statement: reasons?.find((reason) => reason.statementIndex !== undefined)?.statementIndex,
          };
        }),
      ),
  };
}

interface Service {
  readonly sdk: typeof import('@aws-sdk/client-accessanalyzer');
  readonly client: AccessAnalyzerClient;
  readonly region: string;
  readonly signal: AbortSignal;
}

async function openService(env: NodeJS.ProcessEnv, budget: number, answerWithin: number): Promise<Service> {
  // The notice about coming versions of Node is for who builds with the SDK, not for who lints policies.
  env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
  const sdk = await import('@aws-sdk/client-accessanalyzer');
  const signal = AbortSignal.timeout(budget);
  const options = {
    retryStrategy: patientRetries(Date.now() + budget, signal),
    requestHandler: {
      connectionTimeout: 5000,
      requestTimeout: answerWithin,
      throwOnRequestTimeout: true,
    },
  };
  const client = new sdk.AccessAnalyzerClient(options);
  const region = await client.config.region().catch(() => undefined);
  if (region !== undefined) return { sdk, client, region, signal };
  return {
    sdk,
    client: new sdk.AccessAnalyzerClient({ ...options, region: 'us-east-1' }),
    region: 'us-east-1',
    signal,
  };
}

function findingOf(finding: ValidatePolicyFinding): ServiceFinding {
  return {
    findingType: finding.findingType ?? '',
    issueCode: finding.issueCode ?? '',
    findingDetails: finding.findingDetails ?? '',
    learnMoreLink: finding.learnMoreLink ?? '',
    locations: (finding.locations ?? []).map(({ path, span }) => ({
      steps: path?.length ?? 0,
      start: span?.start?.offset ?? 0,
      end: span?.end?.offset ?? 0,
    })),
  };
}

async function sendCheck(
  question: CheckQuestion,
  { sdk, client, signal }: Service,
): Promise<Pick<CheckNoNewAccessCommandOutput, 'result' | 'reasons'>> {
  const { policyDocument } = question;
  const options = { abortSignal: signal };
  switch (question.kind) {
    case 'no-new-access':
      return client.send(
        new sdk.CheckNoNewAccessCommand({
          newPolicyDocument: policyDocument,
          existingPolicyDocument: question.existing,
          policyType: question.policyType,
        }),
        options,
      );
    case 'access-not-granted':
      return client.send(
        new sdk.CheckAccessNotGrantedCommand({
          policyDocument,
          access: [{ actions: [...question.actions] }],
          policyType: question.policyType,
        }),
        options,
      );
    case 'no-public-access':
      return client.send(
        new sdk.CheckNoPublicAccessCommand({ policyDocument, resourceType: question.resourceType }),
        options,
      );
  }
}
