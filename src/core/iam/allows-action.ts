import type { Statement } from '../model/policy.ts';
import { matches } from './pattern.ts';

/** Whether a statement allows an action, whatever its other elements ask for. */
export function allowsAction({ effect, action }: Statement, name: string): boolean {
  if (effect !== 'Allow' || action === undefined) return false;
  const isNamed = action.values.some((value) => matches(value.text, name, { ignoreCase: true }));
  return isNamed !== action.negated;
}
