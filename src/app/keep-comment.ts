import { type RunNumber, hasMarker, isLater, runOfComment } from '../core/report/comment-marker.ts';
import type { GithubRepository } from './ports.ts';

export interface CommentRequest {
  readonly pullRequest: number;
  /** The id of the commit that the comment speaks of. */
  readonly head: string;
  readonly run: RunNumber;
  /** The first line of our comment, and of no other. */
  readonly marker: string;
  /** Begins with the marker and the line of the run. */
  readonly body: string;
  /** Whether there is something to say to those who have no comment of ours yet. */
  readonly isWanted: boolean;
}

/** `outdated`: a newer run, or the run of a newer commit, has the word. */
export type CommentResult = 'created' | 'updated' | 'unwanted' | 'outdated';

/**
 * Keeps one comment in a pull request that tells the present. Ours is what we wrote ourselves and what begins with our
 * marker: anybody can write a marker. Throws as the repository does.
 */
export async function keepComment(
  request: CommentRequest,
  repository: GithubRepository,
): Promise<CommentResult> {
  const { pullRequest, marker, body } = request;
  const login = await repository.login();
  const comments = await repository.commentsOf(pullRequest);
  const ours = comments.filter((comment) => comment.author === login && hasMarker(comment.body, marker));
  const [first, ...doubles] = ours;
  if (first === undefined && !request.isWanted) return 'unwanted';
  if (ours.some((comment) => isNewer(comment.body, request))) return 'outdated';
  // Right before writing: whoever pushed meanwhile has a run of their own.
  if ((await repository.headOf(pullRequest)) !== request.head) return 'outdated';
  if (first === undefined) {
    await repository.createComment(pullRequest, body);
    return 'created';
  }
  await repository.updateComment(first.id, body);
  // Two runs that began together may both have found none.
  for (const { id } of doubles) await repository.deleteComment(id);
  return 'updated';
}

function isNewer(body: string, { marker, run }: CommentRequest): boolean {
  const writer = runOfComment(body, marker);
  return writer !== undefined && isLater(writer, run);
}
