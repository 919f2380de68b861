import type { Connection } from '../model/connection.ts';

/** The connections as GitHub-flavoured Markdown, billing first: for the summary of a job. */
export function renderConnectionsMarkdown(connections: readonly Connection[]): string {
  return connections.map(({ name }) => name).join('\n');
}

/** The connections as lines for a terminal. */
export function renderConnectionsText(
  connections: readonly Connection[],
  { colors }: { readonly colors: boolean },
): string {
  return connections.map(({ name }) => (colors ? name : name)).join('\n');
}

/** The `connections` output: one JSON text without line breaks. */
export function renderConnectionsJson(connections: readonly Connection[]): string {
  return JSON.stringify(connections);
}
