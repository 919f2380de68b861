import { expandAction } from '../iam/expand.ts';
import { allowsAction } from '../iam/allows-action.ts';
import { reachOf } from '../iam/reach.ts';
import type { Action, Reference } from '../iam/reference.ts';
import { isImpliedBy } from '../model/guard.ts';
import type { SimulationQuestion } from '../model/live-role.ts';
import type { PolicyDocument, Statement } from '../model/policy.ts';
import { type StringValue, isKnown } from '../model/value.ts';
import type { ExpectedRole } from './expected-role.ts';

/** Where a sample of what is asked is put: in ARNs, what a policy leaves to a wildcard. */
export interface SampleAccount {
  /** Twelve digits. */
  readonly accountId: string;
  readonly region: string;
}

/**
 * What the role has to be able to do: of each statement that allows something one action, on one thing that it is allowed
 * on. Statements with conditions are left out, since a simulation has no values for them, and those that are not there in
 * every deployment of the role.
 */
export function readQuestions(
  { permissions, when }: Pick<ExpectedRole, 'permissions' | 'when'>,
  reference: Reference,
  account: SampleAccount,
): readonly SimulationQuestion[] {
  const statements = permissions
    .flatMap((document) => document.statements)
    .filter((statement) => isImpliedBy(statement.when, when));
  const questions = statements.flatMap((statement) => questionOf(statement, reference, account) ?? []);
  return [...new Map(questions.map((one) => [`${one.action} ${one.resource}`, one])).values()];
}

/** What nobody who only reads may do, and what would be worst. */
const writes: readonly string[] = [
  'cloudformation:CreateStack',
  'ec2:RunInstances',
  'ec2:TerminateInstances',
  'iam:AttachRolePolicy',
  'iam:CreateAccessKey',
  'iam:CreateUser',
  'iam:PassRole',
  'iam:PutRolePolicy',
  'iam:UpdateAssumeRolePolicy',
  'kms:Decrypt',
  'lambda:InvokeFunction',
  'organizations:LeaveOrganization',
  'rds:DeleteDBInstance',
  's3:DeleteObject',
  's3:PutBucketPolicy',
  's3:PutObject',
  'secretsmanager:GetSecretValue',
  'ssm:SendCommand',
  'sts:AssumeRole',
];

/**
 * A sample of what the role must not be able to do: on everything, and of what is done to objects also on those it reads.
 * What its own documents allow was linted, and is not asked.
 */
export function writeQuestions(documents: readonly PolicyDocument[]): readonly SimulationQuestion[] {
  const statements = documents.flatMap((document) => document.statements);
  const objects = statements
    .flatMap(({ resource }) => resource?.values ?? [])
    .filter((value) => isKnown(value) && /^arn:[^:]+:s3:::[^*?]+\/\*$/.test(value.text))
    .map(({ text }) => text.replace(/\*$/, 'roleproof'));
  return writes
    .filter((action) => !statements.some((statement) => allowsAction(statement, action)))
    .flatMap((action) => {
      const on = action.endsWith('Object') ? ['*', ...new Set(objects)] : ['*'];
      return on.map((resource) => ({ action, resource }));
    });
}

function questionOf(
  statement: Statement,
  reference: Reference,
  account: SampleAccount,
): SimulationQuestion | undefined {
  const { effect, action, resource, conditions } = statement;
  if (effect !== 'Allow' || conditions.length > 0) return undefined;
  if (action === undefined || action.negated || resource === undefined || resource.negated) return undefined;
  for (const place of resource.values.filter(isKnown))
    for (const { text } of action.values.filter(isKnown)) {
      const found = expandAction(reference, text).find((one) => isAskedOn(one, place, reference));
      if (found !== undefined) return { action: found.id, resource: sampleOf(place.text, account) };
    }
  return undefined;
}

/** An action that takes no resource is asked on everything, and on nothing else. */
function isAskedOn(action: Action, place: StringValue, reference: Reference): boolean {
  if (place.text === '*') return true;
  return action.resources.length > 0 && reachOf(reference, action, place).answer === 'yes';
}

function sampleOf(pattern: string, { accountId, region }: SampleAccount): string {
  if (/^\*+$/.test(pattern)) return '*';
  const fields = pattern.split(':');
  if (/^\*+$/.test(fields[3] ?? '')) fields[3] = region;
  if (/^\*+$/.test(fields[4] ?? '')) fields[4] = accountId;
  return fields.join(':').replace(/[*?]+/g, 'roleproof');
}
