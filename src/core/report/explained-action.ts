import { readLevels } from '../model/access.ts';
import type { AccessLevel } from '../model/access.ts';
import type { ActionExplanation, ExplainedTier, PatternExplanation } from '../model/explanation.ts';
import { formatCount } from '../model/format-count.ts';
import { columns, wrap } from './columns.ts';
import { escapeTerminal } from './escape.ts';
import { sayData, sayGrant, sayScope } from './explained-grant.ts';
import { shownLevels } from './granted-rows.ts';
import type { Paint } from './paint.ts';
import { enumerate, plural } from './plural.ts';

/** An action for a terminal. */
export function actionLines(action: ActionExplanation, paint: Paint): readonly string[] {
  const { judged, sensitivity, conditionKeys } = action;
  return [
    `${paint.bold(action.action)}  ${action.levels.map((level) => paintLevel(level, paint)).join(', ')}  ${paint.dim(action.service)}`,
    '',
    ...(judged === null
      ? []
      : [
          ...wrap(
            judged.verdict === 'overridden'
              ? `AWS files it under another level; judged here by what it does. ${judged.reason}`
              : `Its name reads like a read, the level stays. ${judged.reason}`,
          ),
          paint.dim(judged.source),
          '',
        ]),
    ...(sensitivity === null ? [] : [`${sayTier(sensitivity, paint)}`, '']),
    ...resourceLines(action, paint),
    ...(conditionKeys.length === 0
      ? []
      : ['', paint.bold('Condition keys'), ...wrap(conditionKeys.join(', '), 98).map((line) => `  ${line}`)]),
    '',
    ...holderLines(action, paint),
    paint.dim(sayData(action.data)),
  ];
}

/** A pattern for a terminal: how much it reaches, then every action, the strongest level first. */
export function patternLines(pattern: PatternExplanation, paint: Paint): readonly string[] {
  const { actions, granted, services } = pattern;
  const levels = shownLevels.filter((level) => granted[level] > 0).toReversed();
  const inServices = services.length === 1 ? '' : ` of ${plural(services.length, 'service')}`;
  const content = actions.filter(({ sensitivity }) => sensitivity?.tier === 'A').length;
  const marked = content === 0 ? '' : `; ${plural(content, 'returns', 'return')} content`;
  return [
    `${paint.bold(escapeTerminal(pattern.pattern))} reaches ${plural(actions.length, 'action')}${inServices}: ${enumerate(levels.map((level) => `${formatCount(granted[level])} ${level}`))}${marked}`,
    ...levels.flatMap((level) => [
      '',
      paintLevel(level, paint),
      ...columns(
        actions
          .filter((one) => one.level === level)
          .map(({ action, sensitivity }) => [
            `  ${action}`,
            sensitivity === null ? '' : sayTier(sensitivity, paint),
          ]),
      ),
    ]),
    '',
    paint.dim(sayData(pattern.data)),
  ];
}

/** `tier A, secrets: a secret in clear` */
export function sayTier({ tier, subject, returns }: ExplainedTier, paint: Paint): string {
  const text = `tier ${tier}, ${subject}: ${returns}`;
  return tier === 'A' ? paint.red(text) : paint.yellow(text);
}

/** What changes something is shown as that. */
export function paintLevel(level: AccessLevel, paint: Paint): string {
  return readLevels.includes(level) ? level : paint.red(level);
}

function resourceLines({ resources }: ActionExplanation, paint: Paint): readonly string[] {
  if (resources.length === 0)
    return [paint.bold('Resources'), '  none that AWS documents: a policy has to say `*`'];
  return [
    paint.bold('Resources'),
    ...resources.flatMap(({ type, required, arns, conditionKeys }) => [
      ...columns(
        arns.map((arn, index) => [index === 0 ? `  ${type}${required ? ' (required)' : ''}` : '', arn]),
      ),
      ...(conditionKeys.length === 0
        ? []
        : wrap(`with ${conditionKeys.join(', ')}`, 94).map((line) => paint.dim(`    ${line}`))),
    ]),
  ];
}

function holderLines({ roles, action }: ActionExplanation, paint: Paint): readonly string[] {
  if (roles === null || roles.length === 0) return [];
  return [
    paint.bold('Configured roles'),
    ...roles.flatMap(({ name, grants }) =>
      grants.length === 0
        ? [`  ${escapeTerminal(name)} does not hold ${action}`]
        : [
            `  ${paint.bold(escapeTerminal(name))} holds it by`,
            ...columns(grants.map((grant) => [`    ${sayGrant(grant)}`, sayScope(grant)])),
          ],
    ),
    '',
  ];
}
