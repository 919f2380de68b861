import type { Statement } from '../model/policy.ts';
import type { Span } from '../model/source.ts';
import { type StringValue, entryOf } from '../model/value.ts';
import { compareConditions } from './compare-conditions.ts';
import { compareElements } from './compare-elements.ts';
import type { Renaming } from './compare-entries.ts';
import type { Deployment } from './deployments.ts';
import type { Change } from './difference.ts';
import type { StatementChange } from './statement-change.ts';

/** How one statement of a mirror, as it is in a deployment, differs from the canonical one. */
export function compareStatements(
  canonical: Statement,
  mirror: Statement,
  deployment: Deployment,
  renaming: Renaming,
): readonly StatementChange[] {
  return [
    ...compareSids(canonical, mirror),
    ...compareEffects(canonical, mirror),
    ...compareElements(canonical, mirror, deployment, renaming),
    ...compareConditions(canonical, mirror, deployment, renaming),
  ];
}

/** A Sid that is empty is none. */
function compareSids(canonical: Statement, mirror: Statement): readonly StatementChange[] {
  const [expected, found] = [canonical.sid, mirror.sid].map((sid) => (sid?.text === '' ? undefined : sid));
  if (expected?.text === found?.text) return [];
  return placed(scalarChange('sid', expected, found), mirror.span, canonical.span);
}

function compareEffects(canonical: Statement, mirror: Statement): readonly StatementChange[] {
  if (canonical.effect === mirror.effect) return [];
  return placed(scalarChange('effect', effectOf(canonical), effectOf(mirror)), mirror.span, canonical.span);
}

/** The token; where a condition chooses between two, all of the choice. */
function effectOf({ tree, effect }: Statement): StringValue | undefined {
  const value = entryOf(tree, 'Effect')?.value;
  if (value === undefined || value.kind === 'string') return value;
  return { kind: 'string', text: effect ?? '', holes: [], span: value.span };
}

function scalarChange<What extends 'sid' | 'effect'>(
  what: What,
  expected: StringValue | undefined,
  found: StringValue | undefined,
): Change<What, StringValue> | undefined {
  if (expected !== undefined && found !== undefined) return { what, how: 'changed', expected, found };
  if (expected !== undefined) return { what, how: 'missing', expected, found: undefined };
  return found === undefined ? undefined : { what, how: 'extra', expected, found };
}

function placed(
  change: Change<'sid' | 'effect', StringValue> | undefined,
  at: Span,
  canonicalAt: Span,
): readonly StatementChange[] {
  if (change === undefined) return [];
  return [{ ...change, at: change.found?.span ?? at, canonicalAt: change.expected?.span ?? canonicalAt }];
}
