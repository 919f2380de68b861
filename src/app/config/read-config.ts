import { AppError } from '../../core/errors/app-error.ts';
import { severities } from '../../core/model/finding.ts';
import type { Severity } from '../../core/model/finding.ts';
import type { Mirror, RoleSettings, Suppression } from '../../core/model/settings.ts';
import { compileSidConvention, isDate } from '../../core/iam/sid-convention.ts';
import { positionAt } from '../../core/model/source.ts';
import type { Source } from '../../core/model/source.ts';
import type { Value } from '../../core/model/value.ts';
import { parseYaml } from '../../core/parse/parse-yaml.ts';
import { type Config, configOfPreset, defaultConfig } from './config.ts';
import { FieldReader } from './fields.ts';
import { presets } from './preset.ts';
import { readPromise } from './read-promise.ts';

/**
 * Reads `roleproof.yaml` (docs/config.md). Every problem is collected; if there is any, throws `invalid-config` with
 * all of them and their places. `ruleIds` are the rules that may be named.
 */
export function readConfig(source: Source, ruleIds: readonly string[]): Config {
  const { value, problems } = parseYaml(source);
  const read = new FieldReader();
  read.problems.push(...problems);
  const config = value === undefined || problems.length > 0 ? defaultConfig : configOf(value, read, ruleIds);
  if (read.problems.length === 0) return config;
  const lines = read.problems.map(({ span, message }) => {
    const { line, column } = positionAt(span.source, span.start);
    return `${source.file}:${line}:${column}: ${message}`;
  });
  throw new AppError('invalid-config', lines.join('\n'));
}

function configOf(value: Value, read: FieldReader, ruleIds: readonly string[]): Config {
  const keys = [
    'version',
    'extends',
    'paths',
    'ignore',
    'roles',
    'promise',
    'trust',
    'conventions',
    'placeholders',
    'rules',
    'suppress',
  ];
  const fields = read.fields(value, '', keys);
  const version = fields.get('version');
  if (version === undefined) read.problem(value, '`version: 1` is missing');
  else read.whole(version, 'version', 1, 1);

  const base = baseConfig(fields.get('extends'), read);
  const roles = fields.get('roles');
  const promise = fields.get('promise');
  const placeholders = fields.get('placeholders');
  const suppress = fields.get('suppress');
  return {
    paths: read.paths(fields.get('paths') ?? nothing(value), 'paths'),
    ignore: read.paths(fields.get('ignore') ?? nothing(value), 'ignore'),
    roles: roles === undefined ? base.roles : new Map([...base.roles, ...rolesOf(roles, read)]),
    promise: promise === undefined ? base.promise : readPromise(promise, read),
    trust: trustOf(fields.get('trust'), base, read),
    conventions: conventionsOf(fields.get('conventions'), base, read),
    placeholders:
      placeholders === undefined ? base.placeholders : textMapOf(placeholders, 'placeholders', read),
    rules: rulesOf(fields.get('rules'), ruleIds, read),
    suppress:
      suppress === undefined
        ? []
        : read.items(suppress, 'suppress').flatMap((one) => suppressionOf(one, ruleIds, read)),
  };
}

function nothing(value: Value): Value {
  return { kind: 'list', items: [], span: value.span };
}

function baseConfig(value: Value | undefined, read: FieldReader): Config {
  if (value === undefined) return defaultConfig;
  const name = read.oneOf(
    value,
    'extends',
    presets.map((preset) => preset.name),
  );
  const preset = presets.find((one) => one.name === name);
  return preset === undefined ? defaultConfig : configOfPreset(preset);
}

function rolesOf(value: Value, read: FieldReader): [string, RoleSettings][] {
  return [...read.entries(value, 'roles')].map(([name, role]) => {
    const where = `roles.${name}`;
    const fields = read.fields(role, where, ['inline', 'trust', 'managed', 'mirrors']);
    const trust = fields.get('trust');
    const managed = fields.get('managed');
    const mirrors = fields.get('mirrors');
    return [
      name,
      {
        name,
        inline: read.paths(fields.get('inline') ?? nothing(role), `${where}.inline`),
        trust: trust === undefined ? undefined : read.path(trust, `${where}.trust`),
        managed: managed === undefined ? undefined : read.path(managed, `${where}.managed`),
        mirrors:
          mirrors === undefined
            ? []
            : read
                .items(mirrors, `${where}.mirrors`)
                .flatMap((one) => mirrorOf(one, `${where}.mirrors`, read) ?? []),
      },
    ];
  });
}

function mirrorOf(value: Value, where: string, read: FieldReader): Mirror | undefined {
  const fields = read.fields(value, where, ['cloudformation', 'terraform', 'role', 'placeholders']);
  const template = fields.get('cloudformation');
  const module = fields.get('terraform');
  const role = fields.get('role');
  const names = fields.get('placeholders');
  const { span } = value;
  const placeholders = names && { placeholders: textMapOf(names, `${where}.placeholders`, read) };
  if (template !== undefined && module === undefined) {
    const file = read.path(template, `${where}.cloudformation`);
    const logicalId =
      role === undefined
        ? read.problem(value, `${where}: \`role\`, the role's logical id, is missing`)
        : read.text(role, `${where}.role`);
    return file === undefined || logicalId === undefined
      ? undefined
      : { kind: 'cloudformation', file, role: logicalId, ...placeholders, span };
  }
  if (module !== undefined && template === undefined) {
    const folder = read.path(module, `${where}.terraform`);
    return folder === undefined ? undefined : { kind: 'terraform', folder, ...placeholders, span };
  }
  return read.problem(value, `${where}: each mirror names either \`cloudformation\` or \`terraform\``);
}

function trustOf(value: Value | undefined, base: Config, read: FieldReader): Config['trust'] {
  if (value === undefined) return base.trust;
  const fields = read.fields(value, 'trust', ['accounts', 'external-id']);
  const accounts = fields.get('accounts');
  const externalId = fields.get('external-id');
  for (const account of accounts === undefined ? [] : read.texts(accounts, 'trust.accounts'))
    if (!/^\d{12}$/.test(account))
      read.problem(accounts ?? value, `trust.accounts: \`${account}\` is not an account id of 12 digits`);
  return {
    accounts: accounts === undefined ? base.trust.accounts : read.texts(accounts, 'trust.accounts'),
    externalId:
      (externalId === undefined
        ? undefined
        : read.oneOf(externalId, 'trust.external-id', ['required', 'optional'])) ?? base.trust.externalId,
  };
}

function conventionsOf(value: Value | undefined, base: Config, read: FieldReader): Config['conventions'] {
  if (value === undefined) return base.conventions;
  const fields = read.fields(value, 'conventions', ['sid', 'actions', 'indent']);
  const sid = fields.get('sid');
  const actions = fields.get('actions');
  const indent = fields.get('indent');
  return {
    sid: sid === undefined ? base.conventions.sid : sidConventionOf(sid, read),
    actions:
      (actions === undefined ? undefined : read.oneOf(actions, 'conventions.actions', ['sorted', 'any'])) ??
      base.conventions.actions,
    indent: indent === undefined ? base.conventions.indent : read.whole(indent, 'conventions.indent', 1, 8),
  };
}

function sidConventionOf(value: Value, read: FieldReader): string | undefined {
  const pattern = read.text(value, 'conventions.sid');
  if (pattern === undefined || compileSidConvention(pattern) !== undefined) return pattern;
  return read.problem(
    value,
    `conventions.sid: \`${pattern}\` is no pattern of Sids; letters, digits, \`<0-2>\`, \`<Name>\` and \`<date>\` make one`,
  );
}

function textMapOf(value: Value, where: string, read: FieldReader): ReadonlyMap<string, string> {
  return new Map(
    [...read.entries(value, where)].flatMap(([name, text]) => {
      const read1 = read.text(text, `${where}.${name}`);
      return read1 === undefined ? [] : [[name, read1] as const];
    }),
  );
}

function rulesOf(
  value: Value | undefined,
  ruleIds: readonly string[],
  read: FieldReader,
): ReadonlyMap<string, Severity | 'off'> {
  if (value === undefined) return new Map();
  const levels = [...severities, 'off'] as const;
  return new Map(
    [...read.fields(value, 'rules', ruleIds)].flatMap(([id, level]) => {
      const severity = read.oneOf(level, `rules.${id}`, levels);
      return severity === undefined ? [] : [[id, severity] as const];
    }),
  );
}

function suppressionOf(value: Value, ruleIds: readonly string[], read: FieldReader): Suppression[] {
  const fields = read.fields(value, 'suppress', [
    'rule',
    'document',
    'statement',
    'actions',
    'reason',
    'until',
  ]);
  const text = (name: string) => {
    const field = fields.get(name);
    return field === undefined ? undefined : read.text(field, `suppress.${name}`);
  };
  const rule = text('rule');
  const reason = text('reason');
  const until = text('until');
  if (rule === undefined) read.problem(value, 'suppress: `rule` is missing');
  else if (!ruleIds.includes(rule))
    read.problem(fields.get('rule') ?? value, `suppress: there is no rule \`${rule}\``);
  if (reason === undefined)
    read.problem(value, 'suppress: `reason` is missing; say why the finding is accepted');
  if (until !== undefined && !(/^\d{4}-\d{2}-\d{2}$/.test(until) && isDate(until.replaceAll('-', ''))))
    read.problem(fields.get('until') ?? value, `suppress: \`${until}\` is not a date such as 2027-03-31`);
  if (rule === undefined || reason === undefined) return [];
  const actions = fields.get('actions');
  return [
    {
      rule,
      document: text('document'),
      statement: text('statement'),
      ...(actions === undefined ? {} : { actions: read.texts(actions, 'suppress.actions') }),
      reason,
      until,
      span: value.span,
    },
  ];
}
