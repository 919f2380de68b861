import type { AccessRole } from './access-role.ts';
import { type Template, textOf } from './template.ts';

/** A role as IAM takes it: what it may do, who may assume it, and what is attached. */
export interface RoleDocuments {
  /** The inline policies by name. */
  readonly permissions: readonly { readonly name: string; readonly document: object }[];
  readonly trust: object;
  readonly managed: readonly string[];
}

/** The documents of a role. What nobody filled in stands in them as it was written; ARNs are those of partition `aws`. */
export function roleDocuments(role: AccessRole): RoleDocuments {
  return {
    permissions: role.policies.map(({ name, template }) => ({ name, document: documentOf(template) })),
    trust: documentOf(role.trust),
    managed: role.managed,
  };
}

/** A document in the layout of the canonical files. */
export function jsonText(document: object): string {
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function documentOf(template: Template): object {
  const data = dataOf(template);
  return typeof data === 'object' && data !== null ? data : {};
}

function dataOf(template: Template): unknown {
  switch (template.kind) {
    case 'text':
      return textOf(template.parts, (hole) => (hole.kind === 'partition' ? 'aws' : hole.written));
    case 'each':
      return `arn:aws:s3:::${template.input.written}${template.rest}`;
    case 'plain':
      return JSON.parse(template.text);
    case 'list':
      return template.items.map(dataOf);
    case 'map':
      return Object.fromEntries(template.entries.map(([key, value]) => [key, dataOf(value)]));
  }
}
