import type { CheckRun } from '../core/report/render-check-run.ts';
import type {
  CheckAnswer,
  CheckQuestion,
  ValidateAnswer,
  ValidateQuestion,
} from '../core/access-analyzer/service.ts';

/** The doors of the application to the world: each is implemented by one adapter, and by one fake in the tests. */

/** The files of one working folder. Paths go in and out relative to it, with `/`. */
export interface Files {
  /**
   * Reads a text file, at most `maxBytes`. Throws an AppError: `file-not-found`, `file-too-large`, `file-not-text`,
   * `outside-workspace`, `file-unreadable`.
   */
  read(path: string): FileText;
  /** What a path is; links are followed, but never out of the workspace (`outside-workspace`). */
  kindOf(path: string): 'file' | 'folder' | 'missing';
  /** Every file below a folder in ascending order, without what no one lints (`.git`, `node_modules`, `.terraform`). */
  list(folder: string): readonly string[];
  /** The files a glob pattern names, in ascending order. */
  glob(pattern: string): Promise<readonly string[]>;
  write(path: string, text: string): void;
}

/** Changes files that are there. */
export interface FileReplacer {
  /**
   * Writes another text into a file, all of it or nothing: its permissions stay, and a link stays one. Throws an
   * AppError: `file-changed` where the file no longer holds `before`, `file-unwritable`, `outside-workspace`.
   */
  replace(path: string, before: FileText, after: FileText): void;
}

/** A text file: `text` has no byte order mark, `bom` says whether there is one. */
export interface FileText {
  readonly text: string;
  readonly bom: boolean;
}

/** Where words go. Results are what was asked for; warnings and progress are about the run. */
export interface Host {
  result(text: string): void;
  warning(text: string): void;
  /** A line that the next one replaces; shown only to a person. */
  progress(text: string): void;
}

/** The trees that can be compared with each other: folders, and commits of the repository around the working folder. */
export interface Trees {
  /** The files of a folder. */
  folder(path: string): Files;
  /** The id of the commit a ref names. Throws an AppError: `unknown-ref`, `not-a-repository`, `git-not-found`, `git-failed`. */
  commitOf(ref: string): Promise<string>;
  /** The id of the commit at which two parted. Throws as `commitOf` does, and `missing-history`. */
  mergeBase(commit: string, other: string): Promise<string>;
  /** The files of the working folder as a commit has them; they cannot be written. */
  filesAt(commit: string): Promise<Files>;
}

/**
 * A repository on a GitHub server, as far as a run reads and writes there. Every method throws an AppError:
 * `github-forbidden`, `github-not-found`, `github-rate-limited`, `github-failed`.
 */
export interface GithubRepository {
  /** Who the token speaks as, spelt as comments name their author. */
  login(): Promise<string>;
  /** The id of the commit at which the head of a pull request is now. */
  headOf(pullRequest: number): Promise<string>;
  /** All comments of a pull request, the oldest first. */
  commentsOf(pullRequest: number): Promise<readonly PullRequestComment[]>;
  createComment(pullRequest: number, body: string): Promise<void>;
  updateComment(id: number, body: string): Promise<void>;
  deleteComment(id: number): Promise<void>;
  /** What a pull request changes: at most the first thousand files. */
  changedFiles(pullRequest: number): Promise<readonly ChangedFile[]>;
  /** All comments on lines of a pull request, the oldest first. */
  reviewCommentsOf(pullRequest: number): Promise<readonly ReviewComment[]>;
  /** Adds a review that neither approves nor asks for changes. */
  createReview(pullRequest: number, review: Review): Promise<void>;
  /** Adds a finished check run to a commit. */
  createCheckRun(commit: string, name: string, run: CheckRun): Promise<void>;
}

export interface PullRequestComment {
  readonly id: number;
  /** Login; undefined where the account is gone. */
  readonly author: string | undefined;
  readonly body: string;
}

export interface ChangedFile {
  readonly file: string;
  /** As Git writes it, without a header; undefined where GitHub shows none, as for large ones. */
  readonly patch: string | undefined;
}

export interface ReviewComment {
  readonly author: string | undefined;
  readonly body: string;
  /** The line it is about has been changed since, so that nobody can take what it suggests. */
  readonly isOutdated: boolean;
}

export interface Review {
  /** The id of the commit it speaks of. */
  readonly commit: string;
  readonly body: string;
  readonly comments: readonly LineComment[];
}

/** A comment on lines (from 1, the last one included) of one hunk, as they are at the head. */
export interface LineComment {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly body: string;
}

/** IAM Access Analyzer of the AWS account whose credentials are at hand. */
export interface AccessAnalyzer {
  /** Whether the environment or a profile names credentials. Asks nobody, so that it costs no time. */
  readonly hasCredentials: () => boolean;
  /** Asks one question; the same one twice is asked once. Never throws for what AWS answers or for its silence. */
  validate(question: ValidateQuestion): Promise<ValidateAnswer>;
  /** Asks one question that AWS charges for; the same one twice is asked once. */
  check(question: CheckQuestion): Promise<CheckAnswer>;
  /** How many questions AWS answered so far, a page of an answer each. */
  counts(): { readonly calls: number; readonly paidCalls: number };
}
