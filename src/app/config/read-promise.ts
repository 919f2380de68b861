import { accessLevels, readLevels } from '../../core/model/access.ts';
import type { Promised, PromiseException } from '../../core/model/settings.ts';
import type { Value } from '../../core/model/value.ts';
import type { FieldReader } from './fields.ts';

/** Reads `promise` of a config; what it does not say is Read and List, and no content. */
export function readPromise(value: Value, read: FieldReader): Promised {
  const fields = read.fields(value, 'promise', ['levels', 'content', 'except']);
  const levels = fields.get('levels');
  const content = fields.get('content');
  const except = fields.get('except');
  return {
    levels:
      levels === undefined
        ? readLevels
        : read
            .items(levels, 'promise.levels')
            .flatMap((one) => read.oneOf(one, 'promise.levels', accessLevels) ?? []),
    content:
      (content === undefined ? undefined : read.oneOf(content, 'promise.content', ['none', 'any'])) ?? 'none',
    except:
      except === undefined
        ? []
        : read.items(except, 'promise.except').flatMap((one) => exceptionOf(one, read) ?? []),
  };
}

function exceptionOf(value: Value, read: FieldReader): PromiseException | undefined {
  const where = 'promise.except';
  const fields = read.fields(value, where, ['actions', 'resources', 'reason']);
  const actions = fields.get('actions');
  const resources = fields.get('resources');
  const reason = fields.get('reason');
  if (actions === undefined) return read.problem(value, `${where}: \`actions\` is missing`);
  if (resources === undefined)
    return read.problem(value, `${where}: \`resources\` is missing; \`"*"\` means all`);
  if (reason === undefined)
    return read.problem(value, `${where}: \`reason\` is missing; say why it is excepted`);
  return {
    actions: read.texts(actions, `${where}.actions`),
    resources: read.texts(resources, `${where}.resources`),
    reason: read.text(reason, `${where}.reason`) ?? '',
    span: value.span,
  };
}
