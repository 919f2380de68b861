import type { Explanation } from '../model/explanation.ts';
import { actionLines, patternLines } from './explained-action.ts';
import { roleLines } from './explained-role.ts';
import { codeLines, ruleLines } from './explained-rule.ts';
import { neutraliseCommands } from './escape.ts';
import { type Paint, createPaint } from './paint.ts';
import { escapeJson } from './render-json.ts';

/** An explanation for a terminal. */
export function renderExplanation(explanation: Explanation, options: { readonly colors: boolean }): string {
  const lines = linesOf(explanation, createPaint(options.colors));
  return `${neutraliseCommands(lines.join('\n'))}\n`;
}

/** An explanation as `roleproof/explain@1`. */
export function renderExplanationJson(explanation: Explanation): string {
  return `${escapeJson(JSON.stringify({ schema: 'roleproof/explain@1', ...explanation }, undefined, 2))}\n`;
}

function linesOf(explanation: Explanation, paint: Paint): readonly string[] {
  switch (explanation.kind) {
    case 'rule':
      return ruleLines(explanation, paint);
    case 'code':
      return codeLines(explanation, paint);
    case 'action':
      return actionLines(explanation, paint);
    case 'pattern':
      return patternLines(explanation, paint);
    case 'role':
      return roleLines(explanation, paint);
  }
}
