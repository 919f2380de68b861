import type { PolicyDocument } from '../../../src/core/model/policy.ts';
import type { StringValue, Value } from '../../../src/core/model/value.ts';
import { parseJson } from '../../../src/core/parse/parse-json.ts';
import { parseModule, parseSource } from '../../../src/core/parse/parse-source.ts';
import { withPlaceholders } from '../../../src/core/parse/placeholders.ts';
import {
  type AccessRole,
  type CanonicalRole,
  type RoleChoices,
  accessRole,
} from '../../../src/core/render/access-role.ts';
import { type RoleForm, renderTemplate } from '../../../src/core/render/render-template.ts';
import { sourceOf } from '../../helpers/plain.ts';

/** A document as its canonical file gives it. */
export function treeOf(document: unknown): Value {
  const source = sourceOf(JSON.stringify(document));
  const { value } = parseJson(source);
  if (value === undefined) throw new Error('no JSON');
  return withPlaceholders(source, value);
}

export const trust = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::123456789012:root' },
      Action: 'sts:AssumeRole',
      Condition: { StringEquals: { 'sts:ExternalId': '{{ExternalId}}' } },
    },
  ],
};

export function policyOf(...statements: readonly object[]): object {
  return { Version: '2012-10-17', Statement: statements };
}

/** A role of a single inline policy. */
export function canonicalOf(policy: object, more: Partial<CanonicalRole> = {}): CanonicalRole {
  return {
    name: 'reader',
    trust: treeOf(trust),
    inline: [{ name: 'reads', tree: treeOf(policy) }],
    managed: [],
    ...more,
  };
}

export function roleOf(policy: object, choices: Partial<RoleChoices> = {}): AccessRole {
  return accessRole(canonicalOf(policy), { buckets: [], ...choices });
}

/** The whole text of a form. */
export async function textOf(role: AccessRole, form: RoleForm): Promise<string> {
  return (await renderTemplate(role, form)).map(({ text }) => text).join('\n');
}

/** What Roleproof reads of a rendered template or module: the role's documents, its managed policies and its problems. */
export async function readBack(
  role: AccessRole,
  form: 'cloudformation' | 'terraform',
): Promise<{
  readonly trust: PolicyDocument | undefined;
  readonly inline: readonly PolicyDocument[];
  readonly managed: readonly string[];
  readonly problems: readonly string[];
}> {
  const sources = (await renderTemplate(role, form)).map(({ path, text }) => sourceOf(text, path));
  const [first = sourceOf('')] = sources;
  const parsed = form === 'terraform' ? await parseModule(sources) : await parseSource(first, undefined);
  const byId = new Map(parsed.documents.map((document) => [document.id, document]));
  const [definition] = parsed.roles;
  return {
    trust: byId.get(definition?.trust ?? ''),
    inline: (definition?.inline ?? []).flatMap((id) => byId.get(id) ?? []),
    managed: (definition?.managed ?? []).map(known),
    problems: parsed.problems.map(({ message }) => message),
  };
}

/** A tree as data in which all that a deployment fills in looks alike, and the partition is `aws`. */
export function meaning(value: Value | undefined): unknown {
  switch (value?.kind) {
    case 'string':
      return known(value);
    case 'list':
      return value.items.map(meaning);
    case 'map':
      return value.entries.map(({ key, value: inner }) => [known(key), meaning(inner)]);
    case 'number':
    case 'boolean':
      return value.text;
    case 'null':
      return null;
    default:
      return value;
  }
}

/** A text in which all that a deployment fills in looks alike, and the partition is `aws`. */
export function known({ text, holes }: StringValue): string {
  let shown = '';
  let last = 0;
  for (const { start, end, name } of holes) {
    shown += `${text.slice(last, start)}${/partition$/i.test(name) ? 'aws' : '<filled in>'}`;
    last = end;
  }
  return shown + text.slice(last);
}
