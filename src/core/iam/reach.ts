import { readLevels } from '../model/access.ts';
import type { Hole, StringValue } from '../model/value.ts';
import { matchesArnFields, parseArn } from './arn.ts';
import { toPattern } from './hole-pattern.ts';
import { matches } from './pattern.ts';
import type { Action, Reference, Service } from './reference.ts';
import { syntheticArns } from './synthetic-arns.ts';

/** Whether an action can ever be asked for on something a resource pattern matches. */
export interface Reach {
  readonly answer: 'yes' | 'no';
  /**
   * How sure a no is. `certain`: a read takes no resource, so it needs `*`, and the pattern names one. `estimate`: the
   * pattern fits none of the ARN formats documented for the action; or the action is a write for which none is. Both
   * lists have gaps: AWS itself scopes `config:PutServiceLinkedConfigurationRecorder` and `elasticloadbalancing:AddTags`.
   */
  readonly confidence: 'certain' | 'estimate';
}

const yes: Reach = { answer: 'yes', confidence: 'certain' };
const needsStar: Reach = { answer: 'no', confidence: 'certain' };
const likelyNot: Reach = { answer: 'no', confidence: 'estimate' };

/**
 * Whether an action can be evaluated against a resource that the pattern matches; yes wherever that is not known to be
 * false. What only a deployment fills in counts as anything. An action without a resource type needs `*`, but services
 * are known to ask about every resource of a kind in its place (`table/*` for `dynamodb:ListTables`), so that only a
 * pattern with a name in it is out of reach.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function reachOf(reference: Reference, action: Action, resource: StringValue): Reach {
  if (/^\*+$/.test(toPattern(resource))) return yes;
  const service = reference.service(action.id.slice(0, action.id.indexOf(':')));
  const formats = formatsOf(service, action);
  if (action.resources.length === 0) return reachOfUntyped(service, action, resource);
  const known = answers.get(formats) ?? new Map<string, Reach>();
  answers.set(formats, known);
  const key = keyOf(resource);
  const reach = known.get(key) ?? reachOfTyped(formats, resource);
  known.set(key, reach);
  return reach;
}

/** Answers by list of formats, one for all actions of the same types, and by resource: mirrors repeat them. */
const answers = new WeakMap<readonly string[], Map<string, Reach>>();

function keyOf({ text, holes }: StringValue): string {
  return holes.length === 0 ? text : JSON.stringify([text, holes.map(({ start, end }) => [start, end])]);
}

function reachOfTyped(formats: readonly string[], resource: StringValue): Reach {
  const isBucket = bucketHolesOf(resource);
  const pattern = toPattern(resource, (hole) => (isBucket(hole) ? anyName : '*'));
  const fits = formats.length === 0 || formats.some((format) => matchesArnFields(format, pattern));
  return fits ? yes : likelyNot;
}

function reachOfUntyped(service: Service | undefined, action: Action, resource: StringValue): Reach {
  const pattern = toPattern(resource, anyName);
  if (matches(pattern, '*') || !isNamed(service, pattern)) return yes;
  if (syntheticArns.get(action.id)?.some((format) => matchesArnFields(format, pattern))) return yes;
  return action.levels.every((level) => readLevels.includes(level)) ? needsStar : likelyNot;
}

/** What a deployment fills into a part of an ARN is a name there, and no pattern has it. */
const anyName = '\uE000';

/**
 * Which holes are in the place of a bucket's name. It has no slash, so that the ARN of a bucket does not reach objects,
 * whatever the bucket is called. https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
function bucketHolesOf({ text, holes }: StringValue): (hole: Hole) => boolean {
  const arn = holes.length === 0 ? undefined : parseArn(text, holes);
  if (arn?.service !== 's3' || arn.region !== '' || arn.account !== '') return () => false;
  const start = text.length - arn.resource.length;
  const slash = text.indexOf('/', start);
  return (hole) => hole.start >= start && (slash === -1 || hole.start < slash);
}

/** Whether a pattern is of another service, or about less than every resource of a kind: `table/orders*`, not `table/*`. */
function isNamed(service: Service | undefined, pattern: string): boolean {
  if (service === undefined) return false;
  const known = named.get(service) ?? new Map<string, boolean>();
  named.set(service, known);
  const answer = known.get(pattern) ?? isNamedOf(service, pattern);
  known.set(pattern, answer);
  return answer;
}

const named = new WeakMap<Service, Map<string, boolean>>();

function isNamedOf(service: Service, pattern: string): boolean {
  const arn = parseArn(pattern);
  if (arn === undefined) return false;
  if (!matches(arn.service, service.prefix) && !arn.service.includes(anyName)) return true;
  const kinds = service.resourceTypes.flatMap(({ arns }) =>
    arns.map((format) => parseArn(format)?.resource.split('${', 1)[0] ?? ''),
  );
  return !['', ...kinds].some(
    (kind) => arn.resource.startsWith(kind) && /^[*/:]*$/.test(arn.resource.slice(kind.length)),
  );
}

/**
 * Patterns of every ARN on which an action is asked for, by the reference; for an action without a resource type `*`
 * alone, which is what its requests name. None: the action has types whose ARNs nobody knows.
 */
export function requestedArns(reference: Reference, action: Action): readonly string[] {
  if (action.resources.length === 0) return ['*'];
  const service = reference.service(action.id.slice(0, action.id.indexOf(':')));
  return formatsOf(service, action).map((format) => format.replace(/\$\{[^}]*\}/g, '*'));
}

const formatsByAction = new WeakMap<Action, readonly string[]>();
const formatsByTypes = new WeakMap<Service, Map<string, readonly string[]>>();

/**
 * The ARN formats of an action's resource types; the same list for the same types. What AWS owns and lends to everyone
 * has no account in its ARN: `arn:aws:ssm:eu-west-1::document/AWS-RunShellScript`.
 */
function formatsOf(service: Service | undefined, action: Action): readonly string[] {
  const known = formatsByAction.get(action);
  if (known !== undefined) return known;
  const formats =
    service === undefined || action.resources.length === 0 ? [] : formatsOfTypes(service, action);
  formatsByAction.set(action, formats);
  return formats;
}

function formatsOfTypes(service: Service, action: Action): readonly string[] {
  const types = action.resources.map(({ type }) => type);
  const byTypes = formatsByTypes.get(service) ?? new Map<string, readonly string[]>();
  formatsByTypes.set(service, byTypes);
  const key = types.join(' ');
  const formats = byTypes.get(key) ?? [
    ...new Set(
      service.resourceTypes
        .filter(({ name }) => types.includes(name))
        .flatMap(({ arns }) => arns)
        .flatMap((format) => [format, format.replace('${Region}:${Account}:', '${Region}::')]),
    ),
  ];
  byTypes.set(key, formats);
  return formats;
}
