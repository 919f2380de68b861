import { AppError } from '../errors/app-error.ts';
import type { Value } from '../model/value.ts';
import { type Input, type Template, type Values, inputsOf, templateOf } from './template.ts';

/** The canonical texts of a role, as they were read. */
export interface CanonicalRole {
  /** As the config calls it. */
  readonly name: string;
  readonly trust: Value;
  readonly inline: readonly { readonly name: string; readonly tree: Value }[];
  /** ARNs of AWS managed policies. */
  readonly managed: readonly string[];
}

/** What the user says about the one role to be made. */
export interface RoleChoices extends Values {
  /** Name of the role in IAM; undefined: after what it connects. */
  readonly roleName?: string | undefined;
  /** Who may assume it in place of whom the trust policy names: an account id, or the ARN of a role. */
  readonly principal?: string | undefined;
}

/** A role ready to be written in any form. */
export interface AccessRole {
  readonly name: string;
  /** `billing`: reads the buckets of cost reports too, which only the account has that pays. */
  readonly connection: 'billing' | 'resource';
  readonly roleName: string;
  readonly trust: Template;
  readonly policies: readonly { readonly name: string; readonly template: Template }[];
  readonly managed: readonly string[];
  /** What is left to the deployment. */
  readonly inputs: readonly Input[];
}

/** Where the roles are, so that they can be found and named before they exist. */
export const rolePath = '/cloudzero/';

/** What a role is for, in its own description. */
export const descriptions = {
  billing: 'CloudZero: read-only access to the bill of this account and to its cost reports',
  resource: 'CloudZero: read-only access to what explains the cost of this account',
} as const;

/** The comment a rendered file begins with. */
export function header({ name }: AccessRole, form: string): string {
  const command = `roleproof render ${/^[\w-]+$/.test(name) ? name : 'ROLE'} --as ${form}`;
  return `# Rendered by \`${command}\`; change the policies it comes from instead.\n`;
}

/** Puts what is known into the texts of a role. Throws AppError `not-renderable` where they cannot be written elsewhere. */
export function accessRole(canonical: CanonicalRole, choices: RoleChoices): AccessRole {
  const trees = [canonical.trust, ...canonical.inline.map(({ tree }) => tree)];
  const all = inputsOf(trees);
  const foreign = canonical.managed.find(
    (arn) => !/^arn:aws:iam::(?:aws|\d{12}):policy\/[\w+=,.@/-]+$/.test(arn),
  );
  if (foreign !== undefined)
    throw new AppError(
      'not-renderable',
      `\`${foreign}\` is no ARN of a managed policy in partition \`aws\`.`,
    );
  const connection = all.some(({ kind }) => kind === 'buckets') ? 'billing' : 'resource';
  return {
    name: canonical.name,
    connection,
    roleName: choices.roleName ?? `cloudzero-${connection}`,
    trust: trusting(choices.principal, templateOf(canonical.trust, all, choices)),
    policies: canonical.inline.map(({ name, tree }) => ({ name, template: templateOf(tree, all, choices) })),
    managed: canonical.managed,
    inputs: all.filter(({ kind }) =>
      kind === 'buckets'
        ? choices.buckets.length === 0
        : kind !== 'external-id' || choices.externalId === undefined,
    ),
  };
}

function trusting(principal: string | undefined, trust: Template): Template {
  if (principal === undefined) return trust;
  const arn = /^\d{12}$/.test(principal) ? `:iam::${principal}:root` : principal.replace(/^arn:[^:]*/, '');
  const parts = ['arn:', { kind: 'partition' }, arn] as const;
  const entry = ['Principal', { kind: 'map', entries: [['AWS', { kind: 'text', parts }]] }] as const;
  return replaced(trust);

  function replaced(template: Template): Template {
    if (template.kind === 'list') return { kind: 'list', items: template.items.map(replaced) };
    if (template.kind !== 'map') return template;
    return {
      kind: 'map',
      entries: template.entries.map(([key, value]) =>
        key === 'Principal' ? entry : key === 'Statement' ? [key, replaced(value)] : [key, value],
      ),
    };
  }
}
