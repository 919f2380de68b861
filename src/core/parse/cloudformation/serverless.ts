import { type Guard, both } from '../../model/guard.ts';
import type { PolicyDocument, PolicyString } from '../../model/policy.ts';
import { type MapValue, type UnknownValue, entryOf } from '../../model/value.ts';
import { branchesOf } from './branches.ts';
import type { Evaluator } from './evaluate.ts';
import { type Located, branchesOfAll, follow, isIntrinsic } from './located.ts';
import { policyPlacesOf } from './policy-places.ts';
import { readDocument, readDocuments } from './read-documents.ts';
import { type Reading, type Strings, emptyReading, propertyOf, stringsOf } from './reading.ts';
import type { Resource } from './template.ts';
import { unknownAt } from './unknown.ts';

/**
 * Reads a function or state machine of SAM: unless a `Role` is given it gets a role of its own, with the `Policies`.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html
 */
export function readServerless(resource: Resource, properties: Located, evaluator: Evaluator): Reading {
  const when = roleIsMadeWhen(properties, evaluator);
  if (when === undefined) return emptyReading;
  const own = { ...properties, when };
  const places = policyPlacesOf(resource.type.text);
  const trust = places.flatMap((place) => readDocuments(own, place, evaluator).documents);
  const { found, hidden, wrong } = follow(own, ['Policies'], evaluator);
  const policies = [
    ...branchesOfAll(found, evaluator).flatMap((at) => itemsOf(at, evaluator)),
    ...hidden,
  ].map((at) => readPolicy(at, evaluator));
  for (const { pointer, value } of wrong) evaluator.report(`${pointer} is no map of properties`, value.span);
  const inline = policies.flatMap((policy) => policy.document ?? []);
  const { file } = evaluator.template.source;
  return {
    ...emptyReading,
    documents: [...trust, ...inline],
    identities: [
      {
        logicalId: `${resource.logicalId}Role`,
        names: [],
        definition: {
          id: `${file}#${resource.logicalId}`,
          kind: 'role',
          file,
          address: resource.logicalId,
          span: resource.key.span,
          when,
          trust: trust[0]?.id,
          ...(writesTrust(own, evaluator) ? {} : { assumedBy: serviceOf(resource) }),
          inline: inline.map((document) => document.id),
          managed: policies.flatMap((policy) => policy.values),
          unresolved: policies.flatMap((policy) => policy.unresolved),
        },
      },
    ],
  };
}

function writesTrust(properties: Located, evaluator: Evaluator): boolean {
  const { found, hidden, wrong } = follow(properties, ['AssumeRolePolicyDocument'], evaluator);
  return found.length + hidden.length + wrong.length > 0;
}

/** Who may assume the role that SAM makes, unless the template says so itself. */
function serviceOf({ type }: Resource): string {
  return type.text === 'AWS::Serverless::StateMachine' ? 'states.amazonaws.com' : 'lambda.amazonaws.com';
}

interface AttachedPolicy extends Strings {
  readonly document?: PolicyDocument;
}

/** In which deployments SAM makes a role: those in which none is given. Undefined where one always is. */
function roleIsMadeWhen(properties: Located, evaluator: Evaluator): Guard | undefined {
  const missing = branchesOf(propertyOf(properties, 'Role', evaluator)).filter(
    (branch) => branch.value === undefined,
  );
  const [only] = missing;
  if (only === undefined) return undefined;
  return missing.length === 1 ? both(properties.when, only.when) : properties.when;
}

function itemsOf(policies: Located, evaluator: Evaluator): readonly Located[] {
  return policies.value.kind === 'list'
    ? branchesOfAll(follow(policies, ['*'], evaluator).found, evaluator)
    : [policies];
}

/** One policy: a document, a policy template of SAM, or the name or ARN of a managed policy. */
function readPolicy(at: Located, evaluator: Evaluator): AttachedPolicy {
  const { value, when } = at;
  if (value.kind === 'map' && !isIntrinsic(value)) {
    if (entryOf(value, 'Statement') === undefined) return { values: [], unresolved: [template(value)] };
    const document = readDocument(at, { policyType: 'identity' }, evaluator);
    return { values: [], unresolved: [], ...(document === undefined ? {} : { document }) };
  }
  const { values, unresolved } = stringsOf(evaluator.evaluate(value, when), when);
  return { values: values.map(managedPolicy), unresolved };
}

/** https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-templates.html */
function template({ entries, span }: MapValue): UnknownValue {
  const names = entries.map((entry) => entry.key.text).join(', ');
  return unknownAt(
    span,
    names === '' ? 'the policy is empty' : `the SAM policy template ${names} is not expanded`,
  );
}

/** AWS managed policies that functions get and whose ARN has a path. */
const paths: ReadonlyMap<string, string> = new Map([
  ...[
    'AWSLambdaBasicDurableExecutionRolePolicy',
    'AWSLambdaBasicExecutionRole',
    'AWSLambdaDynamoDBExecutionRole',
    'AWSLambdaKinesisExecutionRole',
    'AWSLambdaMSKExecutionRole',
    'AWSLambdaRole',
    'AWSLambdaSQSQueueExecutionRole',
    'AWSLambdaVPCAccessExecutionRole',
    'AmazonAPIGatewayPushToCloudWatchLogs',
    'AmazonS3ObjectLambdaExecutionRolePolicy',
  ].map((name) => [name, 'service-role/'] as const),
  ...[
    'DatabaseAdministrator',
    'DataScientist',
    'NetworkAdministrator',
    'SupportUser',
    'SystemAdministrator',
    'ViewOnlyAccess',
  ].map((name) => [name, 'job-function/'] as const),
]);

/** SAM takes the name of an AWS managed policy for its ARN. */
function managedPolicy(name: PolicyString): PolicyString {
  if (name.holes.length > 0 || name.text.startsWith('arn:')) return name;
  return { ...name, text: `arn:aws:iam::aws:policy/${paths.get(name.text) ?? ''}${name.text}` };
}
