import type { StackTemplate } from '../../core/connect/stack-template.ts';
import { AppError } from '../../core/errors/app-error.ts';
import type { Check, Discovery } from '../../core/model/connection.ts';
import type { Diff } from '../../core/model/diff.ts';
import type { Stack, StackEvent } from '../../core/model/stack.ts';
import { capitalise } from '../../core/report/plural.ts';
import { renderStackEvent } from '../../core/report/render-stack-event.ts';
import { announce } from './announce.ts';
import { type ConnectLine, type End, reportOf } from './connect-line.ts';
import type { ConnectMode } from './connect-request.ts';
import { diffLiveRole } from './diff-live-role.ts';
import { deployStack } from './deploy-stack.ts';
import { expectedOfTemplate } from './expected-of-template.ts';
import { lookAtLive } from './look-at-live.ts';
import { type PlannedConnection, planConnection } from './plan-connection.ts';
import { type PlannedStack, discard } from './plan-stack.ts';
import { removeConnection } from './remove-connection.ts';

/** What each mode does, from the credentials on. Each throws AppError. */
export const lines: Readonly<Record<ConnectMode, (line: ConnectLine) => Promise<End>>> = {
  plan: planOnly,
  deploy,
  verify: lookAtLive,
  remove: removeConnection,
};

async function planOnly(line: ConnectLine): Promise<End> {
  const { planned, refused } = await shownPlan(line);
  if (planned === undefined) return refused;
  await leave(planned, line);
  return { exitCode: 0, status: 'unknown', reason: 'It was planned; nothing was deployed.' };
}

async function deploy(line: ConnectLine): Promise<End> {
  const { request, aws, keep } = line;
  const { planned, discovery, refused } = await shownPlan(line);
  if (planned === undefined) return refused;
  const { approval } = request;
  if (approval === 'missing') {
    await leave(planned, line);
    return {
      exitCode: 1,
      status: 'unknown',
      reason: `Nothing was deployed: nobody has said yes. Deploy this plan with \`--plan ${planned.plan.fingerprint}\`, or whatever the plan is then with \`--yes\`.`,
    };
  }
  const done = await deployStack(
    planned,
    {
      fingerprint: approval === 'given' ? undefined : approval.fingerprint,
      token: request.token,
      timeout: request.timeout,
      tell: (event) => line.ports.host.result(renderStackEvent(event)),
    },
    { stacks: aws.stacks, ...line.ports },
  );
  keep({ stack: done.stack, roleArn: done.stack.outputs.get('RoleArn') ?? null });
  if (done.outcome === 'failed')
    return { exitCode: 1, status: 'failed', reason: failureOf(done.stack, done.cause, line.template) };
  const verified = await lookAtLive(line, {
    stack: done.stack,
    // What the stack made is not in what was known before it.
    ...(done.outcome === 'unchanged' ? { discovery } : { caller: discovery.caller, isNew: true }),
  });
  // What does not work is not announced.
  return verified.status === 'failed' ? verified : announce(line, verified, done.stack, discovery);
}

type Shown =
  | { readonly planned: PlannedStack; readonly discovery: Discovery; readonly refused?: never }
  | { readonly planned: undefined; readonly discovery?: never; readonly refused: End };

/** Plans and shows the plan; a preflight that stands against it is shown as well. */
async function shownPlan(line: ConnectLine): Promise<Shown> {
  const { request, template, ports, aws, keep } = line;
  const made = await planConnection(
    { ...request, template },
    { ...ports, account: aws.account(), stacks: aws.stacks },
  );
  const { discovery, preflight, planned, because } = made;
  const diff = await liveDiff(line, made);
  const shown = { preflight, plan: planned?.plan ?? null, because };
  keep({
    accountId: discovery.caller.accountId,
    shown,
    ...(diff === undefined ? {} : { diff }),
    report: reportOf(discovery, ports.clock.now()),
    ...(planned?.stack === undefined
      ? {}
      : { stack: planned.stack, roleArn: planned.stack.outputs.get('RoleArn') ?? null }),
  });
  ports.show(shown, diff);
  if (planned === undefined) return { planned, refused: refusalOf(made) };
  return { planned, discovery };
}

/** What the plan lets a role that is there do; undefined: there is none, nothing changes, or it cannot be told, which is said. */
async function liveDiff(
  { request, template, ports, aws }: ConnectLine,
  { discovery, planned, parameters }: PlannedConnection,
): Promise<Diff | undefined> {
  const roleArn = planned?.stack?.outputs.get('RoleArn');
  if (planned?.stack === undefined || planned.changeSet === undefined || roleArn === undefined)
    return undefined;
  try {
    const expected = expectedOfTemplate(
      {
        ...template.source,
        parameters: new Map([...planned.stack.parameters, ...Object.entries(parameters)]),
        region: request.connection.region,
        roleArn,
      },
      discovery.caller,
    );
    const live = await aws.roles.find(expected.name);
    return live === undefined ? undefined : await diffLiveRole(live, expected, ports.lint);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    ports.host.warning(`What the plan changes about permissions could not be told: ${error.message}`);
    return undefined;
  }
}

/** Takes back a plan that is not deployed. */
async function leave({ plan, changeSet }: PlannedStack, { request, aws, ports }: ConnectLine): Promise<void> {
  if (changeSet === undefined) return;
  const shell = plan.operation === 'create' ? request : undefined;
  await discard(changeSet.id, shell, { stacks: aws.stacks, host: ports.host });
}

/** What is wrong is refused; what could not be told is a run that could not do its job. */
function refusalOf({ preflight }: PlannedConnection): End {
  const failed = preflight.find(({ state }) => state === 'fail');
  const why = failed ?? preflight.find(({ state }) => state === 'unknown');
  return {
    exitCode: failed === undefined ? 2 : 1,
    status: failed === undefined ? 'unknown' : 'failed',
    reason: ['Nothing was created.', ...(why === undefined ? [] : sentencesOf(why))].join(' '),
  };
}

function sentencesOf({ title, evidence, next }: Check): readonly string[] {
  return [`${capitalise(title)}: ${evidence}`, ...(next === null ? [] : [next])];
}

/** The failure all others follow from, at its line. */
function failureOf(stack: Stack, cause: StackEvent | undefined, { source, lineOf }: StackTemplate): string {
  if (cause === undefined) return `The stack ${stack.name} ended in ${stack.status}.`;
  const line = lineOf(cause.logicalId);
  const place = line === undefined ? '' : ` (${source.file}:${line})`;
  return `The stack ${stack.name} ended in ${stack.status} because of ${cause.logicalId}${place}, ${cause.type}: ${cause.reason ?? cause.status}`;
}
