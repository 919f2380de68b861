import { folderOf } from '../model/source.ts';
import type { ManagedPolicies } from '../iam/managed-policies.ts';
import type { AttachedPolicy, RolePolicies, UnknownAccess } from '../iam/role-policies.ts';
import type { PolicyDocument, PolicyString } from '../model/policy.ts';
import { type StringValue, isKnown } from '../model/value.ts';
import { parseJson } from '../parse/parse-json.ts';
import { readRawFile } from '../parse/raw.ts';

/** Reads attached managed policies; `file` is where they are attached. */
export type ReadAttached = (
  attached: readonly PolicyString[],
  file: string,
) => Pick<RolePolicies, 'policies' | 'unknown'>;

/**
 * Reads what is attached by ARN: managed policies of AWS as they were packed, and those that the same template or module
 * writes. What is neither is unknown access, not none. Each policy is read once, however many roles carry it.
 */
export function createAttachedReader(
  managed: ManagedPolicies,
  documents: readonly PolicyDocument[],
): ReadAttached {
  const own = documentsByReference(documents);
  const read = new Map<string, { document: PolicyDocument; version: string } | undefined>();
  const packedPolicy = (name: string) => {
    if (!read.has(name)) read.set(name, readPacked(managed, name));
    return read.get(name);
  };
  return (attached, file) => {
    const policies: AttachedPolicy[] = [];
    const unknown: UnknownAccess[] = [];
    for (const arn of attached) {
      const name = managedByAws(arn);
      const packed = name === undefined ? undefined : packedPolicy(name);
      const written = own.get(referenceIn(arn, file)) ?? [];
      const at = { kind: 'managed', when: arn.when, at: arn.span } as const;
      if (name !== undefined && packed !== undefined) policies.push({ ...at, name, ...packed });
      else if (written.length > 0)
        policies.push(...written.map((document) => ({ ...at, name: document.id, document })));
      else unknown.push(unknownPolicy(arn, name, managed));
    }
    return { policies, unknown };
  };
}

/** The ARN of a policy of AWS, known but for its partition; the same policy has the same name in all of them. */
function managedByAws({ text, holes }: StringValue): string | undefined {
  const owner = text.indexOf(':iam::aws:');
  if (!text.startsWith('arn:') || owner === -1 || holes.some(({ end }) => end > owner)) return undefined;
  return `arn:aws${text.slice(owner)}`;
}

function readPacked(
  managed: ManagedPolicies,
  arn: string,
): { document: PolicyDocument; version: string } | undefined {
  const packed = managed.find(arn);
  if (packed === undefined) return undefined;
  const source = { file: `${arn} ${packed.version}`, text: packed.text, bom: false };
  const { value } = parseJson(source);
  const file = value === undefined ? undefined : readRawFile(source, value, 'json', 'identity');
  const [document] = file?.documents ?? [];
  return document === undefined ? undefined : { document, version: packed.version };
}

function unknownPolicy(arn: PolicyString, name: string | undefined, managed: ManagedPolicies): UnknownAccess {
  const { span } = arn;
  if (name === undefined && !isKnown(arn)) {
    const reason = 'which policy it is is only known when it is deployed';
    return { kind: 'hidden', what: arn.text, reason, span };
  }
  const what = name ?? arn.text;
  const lastPart = what.slice(what.lastIndexOf('/') + 1).toLowerCase();
  const alike = managed.arns().find((one) => one.toLowerCase().endsWith(`/${lastPart}`));
  return {
    kind: 'managed-policy',
    what,
    reason: 'its document is not among the packed ones',
    span,
    ...(alike === undefined ? {} : { alike }),
  };
}

/** The managed policies that templates and modules write, by how one refers to them. */
function documentsByReference(documents: readonly PolicyDocument[]): ReadonlyMap<string, PolicyDocument[]> {
  const found = new Map<string, PolicyDocument[]>();
  for (const document of documents) {
    const key = keyOf(document);
    if (key !== undefined) found.set(key, [...(found.get(key) ?? []), document]);
  }
  return found;
}

function keyOf({ format, resourceType, pointer, source }: PolicyDocument): string | undefined {
  if (format === 'cloudformation' && resourceType === 'AWS::IAM::ManagedPolicy')
    return `${source.file} ${pointer.split('/')[2] ?? ''}`;
  const [, address] = (format === 'terraform' && /^(aws_iam_policy\.[^.]+)\.policy$/.exec(pointer)) || [];
  return address === undefined ? undefined : `${folderOf(source.file)} ${address}`;
}

/** `Ref` and the attribute of a template, `aws_iam_policy.this.arn` of a module: one hole from end to end. */
function referenceIn({ text, holes: [hole] }: StringValue, file: string): string {
  if (hole === undefined || hole.start > 0 || hole.end < text.length) return '';
  const terraform = /^(aws_iam_policy\.[^.[]+)(?:\[[^\]]*\])?\.arn$/.exec(hole.name);
  return terraform === null
    ? `${file} ${hole.name.replace(/\.PolicyArn$/, '')}`
    : `${folderOf(file)} ${terraform[1] ?? ''}`;
}
