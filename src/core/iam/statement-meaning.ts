import type { Guard } from '../model/guard.ts';
import type { ElementList, PolicyString, Statement } from '../model/policy.ts';

/**
 * A text that is the same for statements that say the same: without the Sid, the order of what has none, repetitions,
 * and the case of what has none. What a template hides is the same where its expression is.
 */
export function statementMeaning(statement: Statement): string {
  const meaning = meanings.get(statement) ?? textOf(statement);
  meanings.set(statement, meaning);
  return meaning;
}

const meanings = new WeakMap<Statement, string>();

function textOf({ effect, action, resource, principal, conditions, when }: Statement): string {
  return JSON.stringify([
    effect ?? null,
    elementMeaning(action, (text) => text.toLowerCase()),
    elementMeaning(resource, (text) => text),
    principal === undefined
      ? null
      : [
          principal.negated,
          distinct(principal.values.map(({ type, value }) => JSON.stringify([type, ...partsOf(value)]))),
          distinct(principal.unresolved.map(({ expression }) => expression)),
        ],
    distinct(
      conditions.map((condition) =>
        JSON.stringify([
          condition.operator.text.toLowerCase(),
          condition.key.text.toLowerCase(),
          distinct(condition.values.map((value) => JSON.stringify(partsOf(value)))),
          distinct(condition.unresolved.map(({ expression }) => expression)),
          guardMeaning(condition.when),
        ]),
      ),
    ),
    guardMeaning(when),
  ]);
}

function elementMeaning(element: ElementList | undefined, fold: (text: string) => string): unknown {
  if (element === undefined) return null;
  return [
    element.negated,
    distinct(element.values.map((value) => JSON.stringify([fold(value.text), guardMeaning(value.when)]))),
    distinct(element.unresolved.map(({ expression }) => expression)),
  ];
}

function partsOf({ text, when }: PolicyString): readonly [string, readonly string[]] {
  return [text, guardMeaning(when)];
}

function guardMeaning(when: Guard): readonly string[] {
  return distinct(when.map(({ condition, is }) => `${String(is)} ${condition}`));
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
