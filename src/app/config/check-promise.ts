import { AppError } from '../../core/errors/app-error.ts';
import { impossibleExceptions } from '../../core/iam/impossible-exceptions.ts';
import type { Reference } from '../../core/iam/reference.ts';
import type { Promised } from '../../core/model/settings.ts';
import { positionAt } from '../../core/model/source.ts';

/** Throws `invalid-config` with every exception of a config's promise that can never apply, and where it stands. */
export function checkPromise(promised: Promised | undefined, reference: Reference): void {
  const lines = (promised?.except ?? []).flatMap((exception) => {
    const { span } = exception;
    if (span === undefined) return [];
    const { line, column } = positionAt(span.source, span.start);
    const place = `${span.source.file}:${line}:${column}: promise.except`;
    return impossibleExceptions(reference, exception).map((problem) => `${place}: ${problem}`);
  });
  if (lines.length > 0) throw new AppError('invalid-config', lines.join('\n'));
}
