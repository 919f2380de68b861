import { escapeTerminal, escapeWorkflowData, escapeWorkflowProperty, neutraliseLog } from './escape.ts';

/** The commands this tool gives, https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands. */
export type CommandName = 'error' | 'warning' | 'notice' | 'group' | 'endgroup';

export interface CommandProperties {
  /** Relative to the workspace, with `/`. */
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly endLine?: number | undefined;
  readonly col?: number | undefined;
  readonly endColumn?: number | undefined;
  readonly title?: string | undefined;
}

/** The runner cuts what is longer, without a word. */
const maxMessage = 4096;

/** What GitHub takes as the title of an annotation. */
const maxTitle = 200;

/** One line that the runner executes, whatever the texts contain. */
export function workflowCommand(name: CommandName, properties: CommandProperties, message: string): string {
  const { title } = properties;
  const given = { ...properties, title: title === undefined ? undefined : escapeTerminal(title, maxTitle) };
  const list = Object.entries(given).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeWorkflowProperty(String(value))}`],
  );
  return `::${name}${list.length > 0 ? ' ' : ''}${list.join(',')}::${escapeWorkflowData(cut(neutraliseLog(message)))}`;
}

function cut(message: string): string {
  if (message.length <= maxMessage) return message;
  const ending = '… (cut here; the rest is in the JSON report)';
  return message.slice(0, maxMessage - ending.length).replace(/[\ud800-\udbff]$/, '') + ending;
}
