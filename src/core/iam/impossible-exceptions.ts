import type { PromiseException } from '../model/settings.ts';
import { expandAction } from './expand.ts';
import { nearestName } from './nearest-name.ts';
import { stringOf } from './promise-exceptions.ts';
import { reachOf } from './reach.ts';
import type { Reference } from './reference.ts';

/**
 * What of an exception can never apply, one sentence without a period each: actions that nobody can call, and resources
 * on which none of the actions can be asked for by the service reference.
 */
export function impossibleExceptions(
  reference: Reference,
  { actions, resources }: PromiseException,
): readonly string[] {
  const named = actions.map((pattern) => ({ pattern, reached: expandAction(reference, pattern) }));
  const problems = named
    .filter(({ reached }) => reached.length === 0)
    .map(({ pattern }) => `no action is called \`${pattern}\`${suggestion(reference, pattern)}`);
  const reached = named.flatMap((one) => one.reached);
  if (reached.length === 0) return problems;
  const unreached = resources.filter(
    (text) => !reached.some((action) => reachOf(reference, action, stringOf(text)).answer === 'yes'),
  );
  const names = actions.map((pattern) => `\`${pattern}\``).join(', ');
  return [...problems, ...unreached.map((text) => `${names} can never be asked for on \`${text}\``)];
}

function suggestion(reference: Reference, pattern: string): string {
  const [prefix = '', name = ''] = pattern.split(':', 2);
  const service = reference.service(prefix);
  const nearest =
    service === undefined
      ? nearestName(prefix, reference.prefixes)
      : nearestName(
          name,
          service.actions.map((action) => action.name),
        );
  return nearest === undefined
    ? ''
    : `; did you mean \`${service === undefined ? nearest : `${prefix}:${nearest}`}\`?`;
}
