import type { Reference } from '../iam/reference.ts';
import type { RoleAccess } from '../iam/role-access.ts';
import type { RolePolicies } from '../iam/role-policies.ts';
import type { Diff } from '../model/diff.ts';
import type { Severity } from '../model/finding.ts';
import type {
  Condition,
  ManagedPolicyList,
  ParseProblem,
  PolicyDocument,
  PolicyType,
  Principal,
  RoleDefinition,
  Statement,
  TemplateInput,
} from '../model/policy.ts';
import type { RoleSettings, Settings, Suppression } from '../model/settings.ts';
import type { Source, Span } from '../model/source.ts';

/** Anything with a place. A finding without one cannot be written. */
export interface Placed {
  readonly span: Span;
}

/** Messages by id. `{{name}}` is filled from the data reported with it. */
export type Messages = Readonly<Record<string, string>>;

/** The placeholders of a message, as the keys its data must have. */
type Placeholder<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

export type MessageData<Text extends string> = Readonly<Record<Placeholder<Text>, string | number>> &
  Readonly<Record<string, unknown>>;

export type Report<M extends Messages> = <Id extends keyof M & string>(
  at: Placed,
  messageId: Id,
  data: MessageData<M[Id]>,
  more?: {
    readonly severity?: Severity;
    readonly confidence?: 'certain' | 'estimate';
    readonly code?: string | null;
    readonly related?: readonly { readonly at: Placed; readonly message: string }[];
  },
) => void;

/** What a check may look at besides the visited thing. */
export interface RuleContext<M extends Messages> {
  readonly report: Report<M>;
  readonly reference: Reference;
  readonly settings: Settings;
  /** The whole run. */
  readonly workspace: Workspace;
}

/** What a check of a document, or of a part of one, may look at. */
export interface DocumentContext<M extends Messages> extends RuleContext<M> {
  readonly document: PolicyDocument;
  /** The configured role the document belongs to. */
  readonly role: RoleSettings | undefined;
  /** The roles of the templates that carry the document. */
  readonly attachedTo: readonly RoleDefinition[];
}

/** What a workspace was before, and what came of it. */
export interface WorkspaceChange {
  readonly diff: Diff;
  readonly base: Workspace;
}

/** Everything that was read in a run. */
export interface Workspace {
  readonly sources: readonly Source[];
  readonly documents: readonly PolicyDocument[];
  readonly roles: readonly RoleDefinition[];
  readonly managedLists: readonly ManagedPolicyList[];
  /** The configured role of a document, or of a role definition, by id. */
  roleOf(id: string): RoleSettings | undefined;
  /** The parameter or variable of a document's template, by the name it has in holes. */
  inputOf(document: PolicyDocument, name: string): TemplateInput | undefined;
  /**
   * Every role with all that is attached to it: the configured ones as their canonical files say, then those the
   * templates define. Put together when first asked for.
   */
  readonly rolePolicies: readonly RolePolicies[];
  /** What one of these roles can do; worked out once. */
  accessOf(role: RolePolicies): RoleAccess;
  /** Undefined where the run compares with nothing: rules that need a before are silent. */
  readonly change: WorkspaceChange | undefined;
}

/** What a rule looks at. Each visit is optional; a rule has at least one. */
export interface Visits<M extends Messages> {
  /** Each file that holds at least one policy document or managed list. */
  source?(this: void, source: Source, context: RuleContext<M>): void;
  policy?(this: void, document: PolicyDocument, context: DocumentContext<M>): void;
  statement?(this: void, statement: Statement, context: DocumentContext<M>): void;
  principal?(this: void, principal: Principal, statement: Statement, context: DocumentContext<M>): void;
  condition?(this: void, condition: Condition, statement: Statement, context: DocumentContext<M>): void;
  role?(this: void, role: RoleDefinition, context: RuleContext<M>): void;
  /** Once a run, for what only shows between files. */
  workspace?(this: void, workspace: Workspace, context: RuleContext<M>): void;
  /** Each text that could not be read. */
  problem?(this: void, problem: ParseProblem, context: RuleContext<M>): void;
  /** Each suppression of the config, after the findings of all other rules were held against it. */
  suppression?(this: void, suppression: Suppression, use: SuppressionUse, context: RuleContext<M>): void;
}

/** What became of a suppression in a run. */
export interface SuppressionUse {
  /** `without-end`: of a rule about what is new, whose findings end by themselves when the change is merged. */
  readonly state: 'used' | 'unused' | 'expired' | 'without-reason' | 'without-end';
}

/**
 * What shows what a rule is about: run as a test, printed in its docs. One policy document, as an object or as the text
 * itself, or where a rule compares files, all of them by name.
 */
export interface Example {
  readonly name: string;
  readonly policy?: unknown;
  readonly files?: Readonly<Record<string, string>>;
  /** What the base has in their place, for a rule about what is new. */
  readonly before?: Pick<Example, 'policy' | 'files'>;
  readonly policyType?: PolicyType;
  /** What the config says, where the rule asks it; the policy is then the file `policy.json`. */
  readonly settings?: Partial<Settings>;
}

export interface Rule<M extends Messages = Messages> {
  /** Permanent; the file name, the docs anchor and the test name. */
  readonly id: string;
  /** IAM Access Analyzer's issue code, where it has one for this. */
  readonly code: string | null;
  readonly severity: Severity;
  /**
   * Its findings are about what somebody could do, not about whether AWS takes the policy: GitHub code scanning ranks
   * them as security alerts. Need not be said of a `security-warning`.
   */
  readonly security?: true;
  /** One sentence: what it reports. */
  readonly what: string;
  /** One sentence: why that matters. */
  readonly why: string;
  /** One sentence: what to do about it. */
  readonly fix: string;
  /** The AWS or GitHub pages the rule rests on. */
  readonly links: readonly string[];
  /** Runs only where the config gives it a severity: it is known to report things that are fine. */
  readonly optIn?: true;
  /**
   * It reports what is new against a base, and is silent without one. Its data names the actions a finding is about as
   * `actionIds`, for suppressions of some of them.
   */
  readonly needsBase?: true;
  /** A message whose id is an issue code of Access Analyzer is reported under that code, in its severity. */
  readonly messages: M;
  /**
   * Ids of rules that say the same thing better: a finding of this rule is dropped where one of theirs stands at the
   * very same place, so that one defect is one finding.
   */
  readonly yieldsTo?: readonly string[];
  /** Each invalid example gives exactly one finding of this rule, each valid one none. */
  readonly examples: { readonly valid: readonly Example[]; readonly invalid: readonly Example[] };
  readonly check: Visits<M>;
}

/** Declares a rule; the compiler checks that every report names a message and fills its placeholders. */
export function defineRule<const M extends Messages>(rule: Rule<M>): Rule<M> {
  return rule;
}

/** A document of the one statement, for examples. */
export function policyOf(statement: Readonly<Record<string, unknown>>): unknown {
  return { Version: '2012-10-17', Statement: [statement] };
}
