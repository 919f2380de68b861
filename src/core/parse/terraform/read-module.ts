import { type Guard, canCoexist } from '../../model/guard.ts';
import type { ParsedFile, ParseProblem, PolicyDocument } from '../../model/policy.ts';
import type { Source } from '../../model/source.ts';
import { detectPolicyType } from '../detect-policy-type.ts';
import { parseHcl } from '../hcl/parse-hcl.ts';
import { readPolicyDocument } from '../policy-document.ts';
import { type DataDocument, collectDataDocuments } from './data-documents.ts';
import { withoutHiddenPrincipals } from './hidden.ts';
import { type Attachment, type Identity, attachmentsOf, identityOf, linkIdentities } from './identities.ts';
import { type ModuleBlock, collectModule } from './module.ts';
import { permissionOf } from './permission.ts';
import { type PolicyPlace } from './policy-places.ts';
import { type PolicyReading, aboutOf, readPolicies } from './read-policies.ts';
import { type ParsedHcl, type ReadFolder, readCalls } from './read-calls.ts';
import { type Scope, scopeOf } from './scope.ts';

/**
 * Reads the policies of a Terraform module, and the roles, users and groups they are attached to. `sources` are all the
 * `.tf` files of one folder. A policy written in a data source is one document, at its own place, however many
 * resources name it. Modules it calls are folders of their own, and read as they are called too where `modules` gives
 * their sources and the call tells more than they do.
 * https://developer.hashicorp.com/terraform/language/modules
 */
export function readModule(sources: readonly Source[], modules?: ReadFolder): ParsedFile {
  const files = sources.map(parseHcl);
  const bodies = files.map((file) => file.body);
  const scope = scopeOf(collectModule(bodies));
  const own = readParsed(files, sources, scope);
  if (modules === undefined || !scope.module.blocks.some(({ kind }) => kind === 'module')) return own;
  const called = readCalls(scope, { folders: modules, read: readParsed });
  return {
    ...own,
    documents: [...own.documents, ...called.documents],
    roles: [...own.roles, ...called.roles],
    inputs: [...own.inputs, ...called.inputs],
    problems: once([...own.problems, ...called.problems]),
  };
}

function readParsed(files: readonly ParsedHcl[], sources: readonly Source[], scope: Scope): ParsedFile {
  const data = collectDataDocuments(scope);
  const resources = scope.module.blocks.map((block) => readBlock(block, scope, data));
  const readings = resources.flatMap((resource) => resource.readings);
  const documents = [
    ...resources.flatMap((resource) => resource.documents),
    ...readDataDocuments(data, readings),
  ];
  return {
    documents: withOwnIds(inSourceOrder(documents.filter(canBe), sources)),
    roles: linkIdentities(
      resources.flatMap((resource) => resource.identity ?? []),
      resources.flatMap((resource) => resource.attachments),
    ).filter(canBe),
    inputs: [...scope.module.variables.values()],
    managedLists: [],
    problems: once([
      ...files.flatMap((file) => file.problems),
      ...[...data.values()].flatMap((document) => document.problems),
      ...readings.flatMap((reading) => reading.problems),
    ]),
  };
}

/** Whether any deployment has it: none has what is counted as zero. */
function canBe({ when }: { readonly when: Guard }): boolean {
  return canCoexist(when, when);
}

interface BlockReading {
  readonly readings: readonly PolicyReading[];
  readonly documents: readonly PolicyDocument[];
  readonly identity: Identity | undefined;
  readonly attachments: readonly Attachment[];
}

function readBlock(block: ModuleBlock, scope: Scope, data: ReadonlyMap<string, DataDocument>): BlockReading {
  const readings = readPolicies(block, scope, data);
  const permission = permissionOf(block, scope);
  const written = readings.flatMap((reading) => reading.document ?? []);
  const idsOf = (isTrust: boolean) =>
    readings
      .filter((reading) => (reading.place?.policyType === 'trust') === isTrust)
      .flatMap(({ document, uses }) => [
        ...(document === undefined ? [] : [document.id]),
        ...uses.flatMap((address) => idOfData(data.get(address)) ?? []),
      ]);
  return {
    readings,
    documents: permission === undefined ? written : [...written, permission],
    identity: identityOf(block, scope, idsOf(true), idsOf(false)),
    attachments: attachmentsOf(block, scope, idsOf(false)),
  };
}

function idOfData(document: DataDocument | undefined): string | undefined {
  return document && aboutOf(document.block, document.block.address, { policyType: 'identity' }).id;
}

/**
 * The data sources as documents of the type that who uses them says; of those nobody uses it is detected. One that
 * others take over, and that nobody uses by itself, is there as part of them.
 */
function readDataDocuments(
  data: ReadonlyMap<string, DataDocument>,
  readings: readonly PolicyReading[],
): readonly PolicyDocument[] {
  const users = new Map<string, PolicyPlace | undefined>();
  for (const { uses, place } of readings)
    for (const address of uses) users.set(address, users.get(address) ?? place);
  const merged = new Set([...data.values()].flatMap((document) => [...document.merged]));
  const alone = [...data].filter(([address]) => users.has(address) || !merged.has(address));
  const shown = new Set<string>();
  const open = alone.map(([address]) => address);
  for (let address = open.pop(); address !== undefined; address = open.pop()) {
    if (shown.has(address)) continue;
    shown.add(address);
    for (const part of data.get(address)?.merged ?? []) open.push(part);
  }
  const rest = [...data].filter(([address]) => !shown.has(address));
  return [...alone, ...rest].map(([address, document]) =>
    readDataDocument(address, document, users.get(address)),
  );
}

function readDataDocument(
  address: string,
  { block, tree, when }: DataDocument,
  place: PolicyPlace | undefined,
): PolicyDocument {
  const about = { ...aboutOf(block, address, place ?? { policyType: 'identity' }), when };
  const document = readPolicyDocument(tree, about);
  const policyType = place?.policyType ?? detectPolicyType(document);
  if (policyType !== 'identity' && policyType !== 'scp') return { ...document, policyType };
  const entries = tree.entries.map(({ key, value }) => ({
    key,
    value: key.text === 'Statement' ? withoutHiddenPrincipals(value) : value,
  }));
  return readPolicyDocument({ ...tree, entries }, { ...about, policyType });
}

function inSourceOrder(
  documents: readonly PolicyDocument[],
  sources: readonly Source[],
): readonly PolicyDocument[] {
  const order = new Map(sources.map((source, index) => [source, index]));
  const fileOf = ({ source }: PolicyDocument) => order.get(source) ?? 0;
  return documents.toSorted((a, b) => fileOf(a) - fileOf(b) || a.span.start - b.span.start);
}

/** A module that declares an address twice is no valid one; its documents are told apart all the same. */
function withOwnIds(documents: readonly PolicyDocument[]): readonly PolicyDocument[] {
  const seen = new Map<string, number>();
  return documents.map((document) => {
    const count = (seen.get(document.id) ?? 0) + 1;
    seen.set(document.id, count);
    return count === 1 ? document : { ...document, id: `${document.id}~${count}` };
  });
}

function once(problems: readonly ParseProblem[]): readonly ParseProblem[] {
  const keyOf = ({ span, message }: ParseProblem) => `${span.source.file} ${span.start} ${message}`;
  return [...new Map(problems.map((problem) => [keyOf(problem), problem])).values()];
}
