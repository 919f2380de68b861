import type { EvaluationResult, IAMClient } from '@aws-sdk/client-iam';
import type { LiveRoles } from '../../app/connect/ports.ts';
import { known, unknownBy } from '../../core/connect/fact.ts';
import { AppError } from '../../core/errors/app-error.ts';
import type { AttachedPolicy, SimulationAnswer, SimulationQuestion } from '../../core/model/live-role.ts';
import { atMost } from './at-most.ts';
import { awsCall } from './aws-call.ts';
import { type Credentials, awsConfig } from './aws-config.ts';

type Sdk = typeof import('@aws-sdk/client-iam');

const maxPages = 100;
/** IAM throttles early: so many calls at a time. */
const parallel = 4;
/** Actions of one simulation; each is tried on one resource. */
const batchSize = 50;

/** IAM through the SDK, which is loaded with the first call. IAM answers in one Region of a partition, whichever is asked. */
export function awsLiveRoles(region: string, credentials: Credentials): LiveRoles {
  let opened: Promise<{ readonly sdk: Sdk; readonly client: IAMClient }> | undefined;
  const open = () =>
    (opened ??= import('@aws-sdk/client-iam').then((sdk) => ({
      sdk,
      client: new sdk.IAMClient(awsConfig(region, credentials)),
    })));
  return {
    async find(name) {
      const { sdk, client } = await open();
      const role = await awsCall('iam:GetRole', async () => {
        try {
          return (await client.send(new sdk.GetRoleCommand({ RoleName: name }))).Role;
        } catch (error) {
          if (error instanceof Error && error.name === 'NoSuchEntityException') return undefined;
          throw error;
        }
      });
      if (role === undefined) return undefined;
      const [inline, managed] = await Promise.all([
        inlinePolicies(sdk, client, name).then(known, unknownBy),
        attachedPolicies(sdk, client, name).then(known, unknownBy),
      ]);
      return {
        arn: role.Arn ?? '',
        name: role.RoleName ?? '',
        path: role.Path ?? '',
        trust: decoded(role.AssumeRolePolicyDocument),
        boundary: role.PermissionsBoundary?.PermissionsBoundaryArn ?? null,
        inline,
        managed,
      };
    },
    async simulate(roleArn, questions) {
      const { sdk, client } = await open();
      const turn = atMost(parallel);
      const answers = await Promise.all(
        batchesOf(questions).map((batch) => turn(() => simulateBatch(sdk, client, roleArn, batch))),
      );
      const byQuestion = new Map(answers.flat().map((answer) => [keyOf(answer), answer]));
      return questions.map((question) => {
        const answer = byQuestion.get(keyOf(question));
        if (answer !== undefined) return answer;
        throw new AppError(
          'aws-failed',
          `iam:SimulatePrincipalPolicy says nothing of ${question.action} on ${question.resource}.`,
        );
      });
    },
  };
}

async function inlinePolicies(sdk: Sdk, client: IAMClient, name: string) {
  const names = await awsCall('iam:ListRolePolicies', () =>
    allPages(async (Marker) => {
      const page = await client.send(new sdk.ListRolePoliciesCommand({ RoleName: name, ...Marker }));
      return { items: page.PolicyNames ?? [], next: markerOf(page) };
    }),
  );
  const turn = atMost(parallel);
  return Promise.all(
    names.map((policy) =>
      turn(() =>
        awsCall('iam:GetRolePolicy', async () => {
          const found = await client.send(
            new sdk.GetRolePolicyCommand({ RoleName: name, PolicyName: policy }),
          );
          return { name: policy, document: decoded(found.PolicyDocument) };
        }),
      ),
    ),
  );
}

async function attachedPolicies(
  sdk: Sdk,
  client: IAMClient,
  name: string,
): Promise<readonly AttachedPolicy[]> {
  const arns = await awsCall('iam:ListAttachedRolePolicies', () =>
    allPages(async (Marker) => {
      const page = await client.send(new sdk.ListAttachedRolePoliciesCommand({ RoleName: name, ...Marker }));
      return {
        items: (page.AttachedPolicies ?? []).map(({ PolicyArn = '' }) => PolicyArn),
        next: markerOf(page),
      };
    }),
  );
  const turn = atMost(parallel);
  return Promise.all(
    arns.map(async (arn) => ({
      arn,
      document: isOfAws(arn)
        ? null
        : await turn(() => documentInForce(sdk, client, arn)).then(known, unknownBy),
    })),
  );
}

async function documentInForce(sdk: Sdk, client: IAMClient, arn: string): Promise<string> {
  const version = await awsCall('iam:GetPolicy', async () => {
    const { Policy } = await client.send(new sdk.GetPolicyCommand({ PolicyArn: arn }));
    return Policy?.DefaultVersionId;
  });
  return awsCall('iam:GetPolicyVersion', async () => {
    const { PolicyVersion } = await client.send(
      new sdk.GetPolicyVersionCommand({ PolicyArn: arn, VersionId: version }),
    );
    return decoded(PolicyVersion?.Document);
  });
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
function isOfAws(arn: string): boolean {
  return arn.split(':')[4] === 'aws';
}

async function simulateBatch(
  sdk: Sdk,
  client: IAMClient,
  roleArn: string,
  { resource, actions }: Batch,
): Promise<readonly SimulationAnswer[]> {
  const results = await awsCall('iam:SimulatePrincipalPolicy', () =>
    allPages(async (Marker) => {
      const page = await client.send(
        new sdk.SimulatePrincipalPolicyCommand({
          PolicySourceArn: roleArn,
          ActionNames: [...actions],
          ResourceArns: [resource],
          ...Marker,
        }),
      );
      return { items: page.EvaluationResults ?? [], next: markerOf(page) };
    }),
  );
  return results.map((result) => answerOf(result, resource));
}

function answerOf(result: EvaluationResult, resource: string): SimulationAnswer {
  const { EvalActionName: action = '', EvalDecision: decision } = result;
  return {
    action,
    resource,
    decision: decision === 'allowed' || decision === 'explicitDeny' ? decision : 'implicitDeny',
    by: againstIt(result),
    missingContext: result.MissingContextValues ?? [],
  };
}

function againstIt(result: EvaluationResult): SimulationAnswer['by'] {
  if (result.OrganizationsDecisionDetail?.AllowedByOrganizations === false) return 'organization';
  return result.PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary === false ? 'boundary' : null;
}

interface Batch {
  readonly resource: string;
  readonly actions: readonly string[];
}

/** Questions about the same resource go together, each action once. */
function batchesOf(questions: readonly SimulationQuestion[]): readonly Batch[] {
  const byResource = new Map<string, Set<string>>();
  for (const { action, resource } of questions) {
    const actions = byResource.get(resource);
    if (actions === undefined) byResource.set(resource, new Set([action]));
    else actions.add(action);
  }
  return [...byResource].flatMap(([resource, actions]) =>
    Array.from({ length: Math.ceil(actions.size / batchSize) }, (_, index) => ({
      resource,
      actions: [...actions].slice(index * batchSize, (index + 1) * batchSize),
    })),
  );
}

function keyOf({ action, resource }: SimulationQuestion): string {
  return `${action.toLowerCase()} ${resource}`;
}

/** IAM gives documents percent-encoded. https://www.rfc-editor.org/rfc/rfc3986 */
function decoded(document: string | undefined): string {
  try {
    return decodeURIComponent(document ?? '');
  } catch {
    return document ?? '';
  }
}

type Marker = { readonly Marker?: string };

interface PageEnd {
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

function markerOf({ IsTruncated, Marker }: PageEnd): Marker | undefined {
  return IsTruncated === true && Marker !== undefined ? { Marker } : undefined;
}

async function allPages<Item>(
  ask: (marker: Marker) => Promise<{ readonly items: readonly Item[]; readonly next: Marker | undefined }>,
): Promise<readonly Item[]> {
  const all: Item[] = [];
  let marker: Marker | undefined = {};
  for (let page = 0; page < maxPages; page += 1) {
    const { items, next }: { readonly items: readonly Item[]; readonly next: Marker | undefined } =
      await ask(marker);
    all.push(...items);
    if (next === undefined) return all;
    marker = next;
  }
  throw new AppError('aws-failed', 'AWS gives pages without an end.');
}
