import { AppError } from '../core/errors/app-error.ts';
import type { Value } from '../core/model/value.ts';
import { parseJson } from '../core/parse/parse-json.ts';
import { withPlaceholders } from '../core/parse/placeholders.ts';
import type { CanonicalRole } from '../core/render/access-role.ts';
import { chooseConfig } from './config/choose-config.ts';
import type { Config } from './config/config.ts';
import { ruleIds } from './config/rule-ids.ts';
import type { Files, Host } from './ports.ts';
import { readPolicies } from './read-policies.ts';
import { unknownRole } from './unknown-role.ts';

export interface CanonicalRequest {
  /** As the config calls it. */
  readonly role: string;
  /** Path of the config; undefined: roleproof.yaml where there is one. */
  readonly config: string | undefined;
}

/** Reads the canonical files of a configured role, and none of its mirrors. Throws AppError where one cannot be read. */
export async function readCanonicalRole(
  { role: name, config: path }: CanonicalRequest,
  { files, host }: { readonly files: Files; readonly host: Host },
): Promise<CanonicalRole> {
  const { config } = await chooseConfig({ config: path, paths: [] }, ruleIds, files);
  const settings = config.roles.get(name);
  if (settings === undefined) throw unknownRole(name, [...config.roles.keys()]);
  const { inline, managed } = settings;
  if (inline.length === 0)
    throw new AppError('role-not-read', `The config names no inline policy of role \`${name}\`.`);
  const trust = trustFile(settings.trust, files, host);
  const paths = [...new Set([...inline, trust, managed])].filter((file) => file !== undefined);
  const named = paths.map((file) => ({ path: file, named: true }));
  const { parsed } = await readPolicies(named, undefined, files, host);
  for (const { span, message } of parsed.flatMap((file) => file.problems))
    throw new AppError('role-not-read', `\`${span.source.file}\` cannot be read: ${message}`);
  const treeOf = (file: string): Value => {
    const documents = parsed.flatMap((one) => one.documents).filter(({ source }) => source.file === file);
    const [document] = documents;
    if (document === undefined || documents.length > 1)
      throw new AppError(
        'role-not-read',
        `\`${file}\` holds ${documents.length} policies; a canonical file has one.`,
      );
    return document.tree;
  };
  return {
    name,
    trust: trust === undefined ? trustOf(config.trust) : treeOf(trust),
    inline: inline.map((file) => ({ name: policyName(file), tree: treeOf(file) })),
    managed: parsed
      .flatMap((file) => file.managedLists)
      .filter(({ file }) => file === managed)
      .flatMap(({ policies }) => policies.map(({ arn }) => arn.text)),
  };
}

/** A preset names a file that not every folder of its layout has; the config then says the same by account. */
function trustFile(file: string | undefined, files: Files, host: Host): string | undefined {
  if (file === undefined || files.kindOf(file) !== 'missing') return file;
  host.warning(`There is no \`${file}\`: who may assume the role is what \`trust.accounts\` says.`);
  return undefined;
}

/** Who the config says is trusted, where no file says it. */
function trustOf({ accounts, externalId }: Config['trust']): Value {
  if (accounts.length === 0)
    throw new AppError(
      'role-not-read',
      'Who may assume the role is not known: neither `trust` of the role nor `trust.accounts` says so in roleproof.yaml.',
    );
  const principals = accounts.map((account) => `arn:aws:iam::${account}:root`);
  const statement = {
    Effect: 'Allow',
    Principal: { AWS: principals.length === 1 ? principals[0] : principals },
    Action: 'sts:AssumeRole',
    ...(externalId === 'required'
      ? { Condition: { StringEquals: { 'sts:ExternalId': '{{ExternalId}}' } } }
      : {}),
  };
  const text = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  const source = { file: 'roleproof.yaml', text, bom: false };
  const { value } = parseJson(source);
  if (value === undefined) throw new AppError('internal-error', 'A trust policy of ours is no JSON.');
  return withPlaceholders(source, value);
}

/** The file's name without folder and ending, in the letters IAM takes. */
function policyName(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  return name.replace(/[^\w+=,.@-]/g, '-').slice(0, 128) || 'policy';
}
