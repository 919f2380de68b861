/** Every status a stack can have. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html */
export const stackStatuses = [
  'CREATE_IN_PROGRESS',
  'CREATE_FAILED',
  'CREATE_COMPLETE',
  'ROLLBACK_IN_PROGRESS',
  'ROLLBACK_FAILED',
  'ROLLBACK_COMPLETE',
  'DELETE_IN_PROGRESS',
  'DELETE_FAILED',
  'DELETE_COMPLETE',
  'UPDATE_IN_PROGRESS',
  'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
  'UPDATE_COMPLETE',
  'UPDATE_FAILED',
  'UPDATE_ROLLBACK_IN_PROGRESS',
  'UPDATE_ROLLBACK_FAILED',
  'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS',
  'UPDATE_ROLLBACK_COMPLETE',
  'REVIEW_IN_PROGRESS',
  'IMPORT_IN_PROGRESS',
  'IMPORT_COMPLETE',
  'IMPORT_ROLLBACK_IN_PROGRESS',
  'IMPORT_ROLLBACK_FAILED',
  'IMPORT_ROLLBACK_COMPLETE',
] as const;
export type StackStatus = (typeof stackStatuses)[number];

/** A stack as it is. */
export interface Stack {
  readonly id: string;
  readonly name: string;
  readonly status: StackStatus;
  readonly statusReason: string | null;
  readonly outputs: ReadonlyMap<string, string>;
  readonly parameters: ReadonlyMap<string, string>;
  readonly isProtected: boolean;
}

/** One event of a stack or of one nested in it. Texts are hostile until escaped. */
export interface StackEvent {
  readonly id: string;
  readonly stackId: string;
  /** ISO date and time. */
  readonly at: string;
  readonly logicalId: string;
  readonly physicalId: string | null;
  readonly type: string;
  readonly status: string;
  readonly reason: string | null;
}

/** What AWS found wrong with a change set before it was executed, or while. */
export interface StackFailure {
  readonly logicalId: string | null;
  readonly type: string | null;
  readonly reason: string;
  /** Where in the template, as a path such as `/Resources/Role/Properties/Policies`; null: not said. */
  readonly path: string | null;
}

/** What executing a change set does to one resource. */
export interface ResourceChange {
  readonly action: 'Add' | 'Modify' | 'Remove' | 'Import' | 'Dynamic';
  readonly logicalId: string;
  readonly physicalId: string | null;
  readonly type: string;
  /** Whether the resource is made anew, and the old one taken away. */
  readonly replacement: 'always' | 'maybe' | 'never';
  readonly properties: readonly {
    readonly name: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

export interface ChangeSet {
  readonly id: string;
  readonly stackId: string;
  readonly status: 'pending' | 'ready' | 'no-change' | 'failed';
  readonly reason: string | null;
  /** ISO date and time, by the clock of AWS: what happened to the stack before has nothing to do with it. */
  readonly createdAt: string | null;
  readonly changes: readonly ResourceChange[];
}

/** What deploying would do, before it is done. Never holds the external id. */
export interface StackPlan {
  readonly stackName: string;
  readonly operation: 'create' | 'update';
  /** Empty: the stack is as it should be. */
  readonly changes: readonly ResourceChange[];
  /** SHA-256 of the template, of what it is given, and of where it goes: other bytes are another plan. */
  readonly fingerprint: string;
}
