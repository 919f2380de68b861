import type { Condition, ElementList, PolicyString, Principal, PrincipalElement } from '../model/policy.ts';
import type { Span } from '../model/source.ts';
import type { StringValue } from '../model/value.ts';
import type { Change } from './difference.ts';

/** How two statements that are to say the same differ in one thing. */
export type StatementChange = { readonly at: Span; readonly canonicalAt: Span } & (
  | Change<'sid' | 'effect', StringValue>
  | Change<'element', ElementList | PrincipalElement>
  | Change<'action' | 'resource' | 'condition-value', PolicyString>
  | Change<'principal', Principal>
  | Change<'condition', Condition>
);
