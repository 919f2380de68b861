import { accessLevels, readLevels } from '../model/access.ts';
import type { RoleExplanation } from '../model/explanation.ts';
import { formatCount } from '../model/format-count.ts';
import { columns } from './columns.ts';
import { escapeTerminal } from './escape.ts';
import { paintLevel, sayTier } from './explained-action.ts';
import { policyName, sayData, sayGrant, sayScope } from './explained-grant.ts';
import { shownLevels } from './granted-rows.ts';
import type { Paint } from './paint.ts';
import { enumerate, plural } from './plural.ts';

/** Actions of a level that are named; the JSON has them all. */
const maxNamed = 20;

/** A role for a terminal: what it can do, what it carries, the content it reads and by what, and what nobody can tell. */
export function roleLines(role: RoleExplanation, paint: Paint): readonly string[] {
  const { granted, tiers, content, unknown } = role;
  const levels = shownLevels.filter((level) => granted[level] > 0);
  return [
    `${paint.bold(escapeTerminal(role.role))} can do ${plural(granted.total, 'action')}: ${enumerate(levels.map((level) => `${formatCount(granted[level])} ${level}`))}`,
    `${plural(tiers.A, 'returns', 'return')} content, credentials or personal records (tier A); ${plural(tiers.B, 'may show', 'may show')} some (tier B).`,
    '',
    ...policyLines(role, paint),
    ...mirrorLines(role, paint),
    ...changingLines(role, paint),
    ...(content.length === 0 ? [] : [paint.bold('Content it reads'), ...contentLines(role, paint), '']),
    ...(unknown.length === 0
      ? []
      : [
          paint.bold('What nobody can tell'),
          ...unknown.map(
            ({ what, reason, file, line }) =>
              `  ${escapeTerminal(what, 120)}: ${escapeTerminal(reason, 200)} (${escapeTerminal(file)}:${line})`,
          ),
          '',
        ]),
    paint.dim(sayData(role.data)),
  ];
}

function policyLines({ policies }: RoleExplanation, paint: Paint): readonly string[] {
  const rows = policies.map(({ kind, name, version, updatedAt, granted }) => [
    `  ${escapeTerminal(policyName(name, version), 100)}`,
    kind,
    updatedAt ?? '',
    `${plural(granted.total, 'action')} by itself`,
  ]);
  return [paint.bold('Policies'), ...columns(rows), ''];
}

/** The role is what is deployed, so texts that say something else are not passed over. */
function mirrorLines({ mirrors, granted }: RoleExplanation, paint: Paint): readonly string[] {
  if (mirrors.length === 0) return [];
  const rows = mirrors.map((mirror) => {
    const more = mirror.granted.total - granted.total;
    const difference = more === 0 ? '' : `, ${formatCount(Math.abs(more))} ${more > 0 ? 'more' : 'fewer'}`;
    const name = escapeTerminal(mirror.role, 100);
    return [`  ${name}`, `${plural(mirror.granted.total, 'action')}${difference}`];
  });
  return [paint.bold('Also written as'), ...columns(rows), ''];
}

/** What a reading role should not be able to do. */
function changingLines({ actions }: RoleExplanation, paint: Paint): readonly string[] {
  return accessLevels
    .filter((level) => !readLevels.includes(level) && actions[level].length > 0)
    .flatMap((level) => {
      const named = actions[level].slice(0, maxNamed);
      const more = actions[level].length - named.length;
      return [
        paintLevel(level, paint),
        ...named.map((action) => `  ${action}`),
        ...(more > 0 ? [`  and ${formatCount(more)} more`] : []),
        '',
      ];
    });
}

function contentLines({ content }: RoleExplanation, paint: Paint): readonly string[] {
  return content.flatMap((one) => [
    `  ${one.action}  ${sayTier(one, paint)}`,
    ...columns(one.grants.map((grant) => [`    ${sayGrant(grant)}`, sayScope(grant)])).map(paint.dim),
  ]);
}
