import { AppError } from '../core/errors/app-error.ts';
import { nearestName } from '../core/iam/nearest-name.ts';

/** Nobody configured a role of that name: which one may have been meant. */
export function unknownRole(name: string, known: readonly string[]): AppError {
  const nearest = nearestName(name, known);
  const advice =
    nearest === undefined ? `configured: ${known.join(', ') || 'none'}.` : `did you mean \`${nearest}\`?`;
  return new AppError(
    'unknown-role',
    `There is no configured role \`${name}\` whose policies were read; ${advice}`,
  );
}
