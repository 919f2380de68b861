import type { ExpectedRole } from '../../core/connect/expected-role.ts';
import { diffAccess } from '../../core/diff/diff-access.ts';
import type { DiffSide } from '../../core/diff/diff-side.ts';
import { AppError } from '../../core/errors/app-error.ts';
import type { Diff } from '../../core/model/diff.ts';
import type { LiveRole } from '../../core/model/live-role.ts';
import { plainData } from '../../core/model/plain-data.ts';
import { openWorkspace } from '../open-workspace.ts';
import type { LintPorts } from '../lint.ts';
import { quietHost } from '../quiet-host.ts';
import { oneFile } from './one-file.ts';

/** What a role is made of, as a template of CloudFormation has it. */
interface RoleProperties {
  readonly AssumeRolePolicyDocument: unknown;
  readonly Policies: readonly { readonly PolicyName: string; readonly PolicyDocument: unknown }[];
  readonly ManagedPolicyArns: readonly string[];
}

/**
 * What a deployment would newly let a role do, and what no more. A role of which something is not known, on either side,
 * is not compared: a part of it would read as all. Throws AppError.
 */
export async function diffLiveRole(live: LiveRole, expected: ExpectedRole, ports: LintPorts): Promise<Diff> {
  const known = ports.known;
  if (known === undefined) throw new AppError('internal-error', 'Nothing is known of the actions of AWS.');
  const [base, head] = await Promise.all([
    sideOf('live', liveProperties(live), { ...ports, known }),
    sideOf('plan', expectedProperties(expected), { ...ports, known }),
  ]);
  return diffAccess(base, head, known.reference);
}

function liveProperties({ trust, inline, managed }: LiveRole): RoleProperties {
  if (inline.state === 'unknown') throw notCompared(inline.reason);
  if (managed.state === 'unknown') throw notCompared(managed.reason);
  return {
    AssumeRolePolicyDocument: parsed(trust),
    Policies: inline.value.map(({ name, document }) => ({
      PolicyName: name,
      PolicyDocument: parsed(document),
    })),
    ManagedPolicyArns: managed.value.map(({ arn }) => arn),
  };
}

function expectedProperties({ trust, permissions, managed, ownManaged, open }: ExpectedRole): RoleProperties {
  const [reason] = [...open.permissions, ...open.managed, ...open.trust];
  if (reason !== undefined) throw notCompared(reason);
  if (ownManaged.length > 0) throw notCompared('the template attaches managed policies of its own');
  return {
    AssumeRolePolicyDocument: trust[0] === undefined ? null : plainData(trust[0].tree),
    Policies: permissions.map(({ tree }, index) => ({
      PolicyName: `inline-${index}`,
      PolicyDocument: plainData(tree),
    })),
    ManagedPolicyArns: managed.map(({ text }) => text),
  };
}

async function sideOf(name: string, Properties: RoleProperties, ports: LintPorts): Promise<DiffSide> {
  const text = JSON.stringify({ Resources: { Role: { Type: 'AWS::IAM::Role', Properties } } });
  const files = oneFile({ file: 'role.json', text, bom: false });
  const request = { paths: ['role.json'], config: undefined, policyType: undefined };
  const { workspace, problems, unread } = await openWorkspace(request, { ...ports, files, host: quietHost });
  return { name, workspace, problems, unread };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notCompared('IAM gives a policy that is no JSON');
  }
}

function notCompared(reason: string): AppError {
  return new AppError('role-not-read', `The live role was not compared with the plan: ${reason}.`);
}
