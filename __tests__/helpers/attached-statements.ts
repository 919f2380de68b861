import type { AttachedStatement } from '../../src/core/iam/attached-statement.ts';
import { always } from '../../src/core/model/guard.ts';
import { readFiles } from './read-files.ts';

export type Json = Readonly<Record<string, unknown>>;

/** Statements as if they had been read from a policy. */
export function attachedStatements(...statements: readonly Json[]): readonly AttachedStatement[] {
  const text = JSON.stringify({ Version: '2012-10-17', Statement: statements });
  const { parsed } = readFiles({ 'policy.json': text });
  return parsed.flatMap(({ documents }) =>
    documents.flatMap((document) => document.statements.map((statement) => ({ statement, when: always }))),
  );
}
