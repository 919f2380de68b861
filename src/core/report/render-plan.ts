import type { Check } from '../model/connection.ts';
import type { StackPlan } from '../model/stack.ts';

/** What is shown before anything moves. */
export interface ShownPlan {
  readonly preflight: readonly Check[];
  /** Null: the preflight stands against it, and CloudFormation was not asked. */
  readonly plan: StackPlan | null;
  /** Why the stack is given what it is given; empty: nothing was decided. */
  readonly because: string;
}

/** A plan as GitHub-flavoured Markdown: what is added, changed, replaced and removed, and what stands against it. */
export function renderPlanMarkdown(plan: ShownPlan): string {
  return plan.because;
}

/** A plan as lines for a terminal. */
export function renderPlanText(plan: ShownPlan, { colors }: { readonly colors: boolean }): string {
  return colors ? plan.because : plan.because;
}
