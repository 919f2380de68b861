import { hideIn, hideSecret } from '../../core/connect/hide-secret.ts';
import { stackTemplate } from '../../core/connect/stack-template.ts';
import type { AppError } from '../../core/errors/app-error.ts';
import { asAppError } from '../../core/errors/as-app-error.ts';
import type { ErrorCode } from '../../core/errors/catalogue.ts';
import { unpackManagedPolicies } from '../../core/iam/managed-policies.ts';
import { unpackReference } from '../../core/iam/unpack-reference.ts';
import type { Knowledge } from '../../core/lint/create-workspace.ts';
import type { Registration } from '../../core/model/connection.ts';
import type { LintPorts } from '../lint.ts';
import type { Host } from '../ports.ts';
import { quickCreateLink } from '../../core/report/quick-create-link.ts';
import { renderReport } from '../render-report.ts';
import type { ConnectPorts, ConnectRequest, ConnectResult } from './connect-request.ts';
import type { ConnectLine, End, Known } from './connect-line.ts';
import { lines } from './connect-lines.ts';
import { lintTemplate } from './lint-template.ts';
import { assertConnectable } from './plan-connection.ts';

const notAsked: Registration = { outcome: 'not-asked', status: null, detail: 'CloudZero was not told.' };

/**
 * Connects one account, or says how far that is: lints the very template that would be deployed, gets credentials, and goes
 * through the steps of the mode. Whatever happens, what is known by then is told; nothing that is told holds the external id.
 * Throws only what is a bug of ours in telling it.
 */
export async function connectAccount(request: ConnectRequest, ports: ConnectPorts): Promise<ConnectResult> {
  const { externalId } = request;
  const host = hidingHost(ports.lint.host, externalId);
  let known: Known = {
    accountId: request.connection.expectedAccountId ?? '',
    registration: notAsked,
    byHand: [],
  };
  const keep = (more: Partial<Known>): void => {
    known = { ...known, ...more };
  };
  let end: End;
  let failure: AppError | undefined;
  try {
    const show: ConnectPorts['show'] = (plan, diff) =>
      ports.show(hideSecret(plan, externalId), hideSecret(diff, externalId));
    end = await start(request, { ...ports, host, show, lint: { ...ports.lint, host } }, keep);
  } catch (error) {
    failure = asAppError(error);
    end = endOf(failure);
  }
  return hideSecret(resultOf(request, known, end, failure), externalId);
}

async function start(
  request: ConnectRequest,
  ports: ConnectPorts & { readonly host: Host },
  keep: (more: Partial<Known>) => void,
): Promise<End> {
  const template = stackTemplate(request.template.source);
  assertConnectable(request.connection, request.externalId, template);
  // Unpacked once: the linter and the verification look things up in it.
  const lint = { ...ports.lint, known: ports.lint.known ?? knowledgeOf(ports.lint) };
  // What is taken down is not deployed, so that nothing about it needs to pass.
  if (request.mode !== 'remove') {
    const linted = await lintTemplate(request.template, request.lint, lint);
    if (linted.exitCode !== 0) {
      ports.host.result(await renderReport(linted, 'text', { colors: false }));
      return {
        exitCode: linted.exitCode,
        status: 'failed',
        reason: `The template ${request.template.source.file} does not pass; AWS was not asked for anything.`,
      };
    }
  }
  const line: ConnectLine = {
    request,
    template,
    reference: lint.known.reference,
    ports: { ...ports, lint },
    aws: await ports.openAws(),
    keep,
  };
  return lines[request.mode](line);
}

function knowledgeOf({ reference, managedPolicies }: LintPorts): Knowledge {
  return {
    reference: unpackReference(reference()),
    managedPolicies: unpackManagedPolicies(managedPolicies),
  };
}

/** What ends as refused or failed, and not as a run that could not do its job. */
const refusals: ReadonlySet<ErrorCode> = new Set([
  'plan-changed',
  'change-set-failed',
  'stack-stuck',
  'stack-timeout',
]);

function endOf({ code, message }: AppError): End {
  return refusals.has(code)
    ? { exitCode: 1, status: 'failed', reason: message }
    : { exitCode: 2, status: 'unknown', reason: message };
}

function resultOf(
  { connection, stackName, templateUrl }: ConnectRequest,
  known: Known,
  { exitCode, status, reason }: End,
  failure: AppError | undefined,
): ConnectResult {
  const { report, registration } = known;
  return {
    connection: {
      kind: connection.kind,
      name: connection.name,
      accountId: known.accountId,
      region: connection.region,
      status,
      reason,
      roleArn: known.roleArn ?? null,
      stackId: known.stack?.id ?? null,
      report: report ?? null,
      preflight: known.shown?.preflight ?? [],
      verification: known.verification ?? [],
      registration,
      byHand: [
        ...known.byHand,
        ...(failure === undefined ? [] : [failure.hint]),
        ...(failure?.code === 'no-credentials' ? [byConsole(connection.region, stackName, templateUrl)] : []),
      ],
    },
    shown: known.shown,
    diff: known.diff,
    failure:
      failure === undefined
        ? undefined
        : { code: failure.code, title: failure.title, message: failure.message, hint: failure.hint },
    exitCode,
  };
}

/** A template that is in no bucket cannot be linked to, but can be uploaded. What is NoEcho no link can fill in. */
function byConsole(region: string, stackName: string, templateUrl: string | undefined): string {
  const after = '`connect: verify` then says whether it is right';
  if (templateUrl === undefined)
    return `Or make the stack \`${stackName}\` in the console of ${region}, CloudFormation, Create stack, Upload a template file; ${after}.`;
  const link = quickCreateLink({ region, templateUrl, stackName, parameters: {} });
  return `Or make the stack \`${stackName}\` in the console, where the external id has to be filled in; ${after}: ${link}`;
}

function hidingHost(host: Host, secret: string): Host {
  return {
    result: (text) => host.result(hideIn(text, secret)),
    warning: (text) => host.warning(hideIn(text, secret)),
    progress: (text) => host.progress(hideIn(text, secret)),
  };
}
