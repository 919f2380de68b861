import type { Value } from '../../model/value.ts';

/** Whether nothing of a value is known but that it may be there. */
export function isHidden(value: Value): boolean {
  switch (value.kind) {
    case 'unknown':
      return true;
    case 'list':
      return value.items.length > 0 && value.items.every(isHidden);
    case 'map':
      return value.entries.every((entry) => isHidden(entry.value));
    case 'choice':
      return value.options.every((option) => option.value === undefined || isHidden(option.value));
    default:
      return false;
  }
}

/**
 * The statements of a policy that is no trust or resource policy, without principals of which nothing is known: such a
 * policy cannot name any, so a `dynamic "principals"` over a variable is empty there.
 */
export function withoutHiddenPrincipals(statements: Value): Value {
  switch (statements.kind) {
    case 'list':
      return { ...statements, items: statements.items.map(withoutHiddenPrincipals) };
    case 'choice': {
      const options = statements.options.map((option) => ({
        ...option,
        value: option.value && withoutHiddenPrincipals(option.value),
      }));
      return { ...statements, options };
    }
    case 'map': {
      const entries = statements.entries.filter(
        ({ key, value }) => !/^(?:Not)?Principal$/.test(key.text) || !isHidden(value),
      );
      return { ...statements, entries };
    }
    default:
      return statements;
  }
}
