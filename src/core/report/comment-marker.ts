import { hashOf } from './fingerprint.ts';

/** What tells our comments from each other and the newer run from the older: invisible lines at the top of a comment. */

/** The place of a run among the runs of its workflow. */
export interface RunNumber {
  /** Counts the runs of the workflow, from 1. */
  readonly run: number;
  /** Counts how often this run was started, from 1. */
  readonly attempt: number;
}

/** Longest part of a key that is kept: a marker must leave room for what it marks. */
const maxKey = 500;

/**
 * The first line of a comment. Comments of different workflows, configs and paths have different ones; whatever the
 * names contain, it is one HTML comment of one line.
 */
export function commentMarker(...names: readonly string[]): string {
  const key = names.map(encode).join('/');
  return `<!-- roleproof:${key.slice(0, maxKey)} -->`;
}

/** The second line: which run wrote the comment. */
export function runLine({ run, attempt }: RunNumber): string {
  return `<!-- roleproof-run:${run}.${attempt} -->`;
}

/** The first line of a suggestion: the same one for the same text in place of the same lines, wherever they stand by now. */
export function suggestionMarker(file: string, before: readonly string[], after: readonly string[]): string {
  return `<!-- roleproof-suggestion:${hashOf(JSON.stringify([file, before, after]))} -->`;
}

/** Whether a comment begins with the marker; one further down is a quotation. */
export function hasMarker(body: string, marker: string): boolean {
  return body.split('\n', 1)[0]?.trimEnd() === marker;
}

/** Which run wrote a comment that begins with the marker; undefined where nothing says so. */
export function runOfComment(body: string, marker: string): RunNumber | undefined {
  if (!hasMarker(body, marker)) return undefined;
  const [, second = ''] = body.split('\n', 2);
  const found = /^<!-- roleproof-run:(\d{1,15})\.(\d{1,15}) -->$/.exec(second.trimEnd());
  return found === null ? undefined : { run: Number(found[1]), attempt: Number(found[2]) };
}

/** Whether one run was started after another. */
export function isLater(one: RunNumber, other: RunNumber): boolean {
  return one.run === other.run ? one.attempt > other.attempt : one.run > other.run;
}

/** `--` and `>` could end the HTML comment, a line break its line, a slash would make two names of one. */
function encode(name: string): string {
  return encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('--', '-%2D');
}
