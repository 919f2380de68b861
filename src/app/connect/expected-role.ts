import type { ExpectedRole } from '../../core/connect/expected-role.ts';
import type { Caller } from '../../core/model/connection.ts';
import { always } from '../../core/model/guard.ts';
import type { PolicyDocument } from '../../core/model/policy.ts';
import type { StringValue } from '../../core/model/value.ts';
import { readRawFile } from '../../core/parse/raw.ts';
import { parseJson } from '../../core/parse/parse-json.ts';
import { type CanonicalRole, type RoleChoices, accessRole, rolePath } from '../../core/render/access-role.ts';
import { roleDocuments } from '../../core/render/render-json.ts';

/**
 * The role that follows from its canonical texts and what they were filled in with, in the partition of an account. What
 * was not said (the external id, the buckets) is open.
 */
export function expectedRole(
  canonical: CanonicalRole,
  choices: RoleChoices,
  { partition }: Pick<Caller, 'partition'>,
): ExpectedRole {
  const role = accessRole(canonical, choices);
  const { permissions, trust, managed } = roleDocuments(role, partition);
  return {
    name: role.roleName,
    path: rolePath,
    when: always,
    trust: read('trust', trust, 'trust'),
    permissions: permissions.flatMap(({ name, document }) => read(name, document, 'identity')),
    managed: managed.map(literal),
    boundary: null,
    open: { trust: [], permissions: [], managed: [] },
  };
}

function read(name: string, document: object, policyType: 'identity' | 'trust'): readonly PolicyDocument[] {
  const source = { file: name, text: JSON.stringify(document), bom: false };
  const { value } = parseJson(source);
  return (value && readRawFile(source, value, 'json', policyType)?.documents) ?? [];
}

function literal(text: string): StringValue {
  const source = { file: '', text, bom: false };
  return { kind: 'string', text, holes: [], span: { source, start: 0, end: text.length } };
}
