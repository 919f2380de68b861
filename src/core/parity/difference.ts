import type { Guard } from '../model/guard.ts';
import type {
  Condition,
  ElementList,
  PolicyDocument,
  PolicyString,
  Principal,
  PrincipalElement,
  RoleDefinition,
  Statement,
} from '../model/policy.ts';
import type { Mirror, RoleSettings } from '../model/settings.ts';
import type { Span } from '../model/source.ts';
import type { StringValue } from '../model/value.ts';

/**
 * One way in which a mirror of a role does not say what the canonical text says, fine enough that changing this one
 * thing brings the mirror back. `what` tells what differs and, with `how`, what `expected` and `found` are:
 *
 * | what             | differs in                                                                                  |
 * | ---------------- | ------------------------------------------------------------------------------------------- |
 * | `document`       | `missing`: the mirror has no policy of that kind at all                                     |
 * | `statement`      | a whole statement, matched by Sid, Sid without its date, or content                         |
 * | `version`        | the `Version` of the document                                                               |
 * | `sid`, `effect`  | the `Sid`, or `Effect`, of a statement; `missing` and `extra` where one side has none       |
 * | `element`        | `Action`, `Resource` or `Principal` as a whole: absent on one side, or `changed` where one side has `NotAction` … |
 * | `action`, `resource` | one entry of the list; a lone string is a list of one                                   |
 * | `principal`      | one principal                                                                               |
 * | `condition`      | an operator applied to a key, with all its values; `changed`: other operator or other key   |
 * | `condition-value`| one value of a condition both have                                                          |
 * | `managed-policy` | an attached managed policy                                                                  |
 */
export type Difference = DifferencePlace &
  (
    | (Change<'document', PolicyDocument> & { readonly how: 'missing' })
    | (Change<'statement', Statement> & { readonly how: 'missing' | 'extra' })
    | Change<'version' | 'sid' | 'effect', StringValue>
    | Change<'element', ElementList | PrincipalElement>
    | Change<'action' | 'resource' | 'condition-value', PolicyString>
    | Change<'principal', Principal>
    | Change<'condition', Condition>
    | (Change<'managed-policy', StringValue> & { readonly how: 'missing' | 'extra' })
  );

/** What differs: `missing` in the mirror, `extra` in it, or `changed`: both have one, and they do not mean the same. */
export type Change<What extends string, Part> = { readonly what: What } & (
  | { readonly how: 'missing'; readonly expected: Part; readonly found: undefined }
  | { readonly how: 'extra'; readonly expected: undefined; readonly found: Part }
  | { readonly how: 'changed'; readonly expected: Part; readonly found: Part }
);

/** Where a difference shows, and all that an edit of the mirror needs. */
export interface DifferencePlace {
  readonly role: RoleSettings;
  /** The form of the role that differs; undefined: the role's list of managed policies. */
  readonly mirror: Mirror | undefined;
  /** The role as the mirror defines it; undefined with `mirror`. */
  readonly definition: RoleDefinition | undefined;
  readonly policy: 'permissions' | 'trust' | 'managed';
  /**
   * The place in the mirror: the offending token. For something missing the key of what it is missing from (`Action`,
   * `Statement`, a condition's key), else the statement, the document, the role.
   */
  readonly at: Span;
  /** Where the canonical text says it; for something extra the key of what lacks it. */
  readonly canonicalAt: Span | undefined;
  /** The documents compared. A statement that is missing belongs into `mirror`. */
  readonly documents: Pair<PolicyDocument>;
  /**
   * The statements compared. Where a whole one is missing, `mirror` is the one that mirrors the canonical text's
   * statement before it; undefined: it would be the first.
   */
  readonly statements: Pair<Statement>;
  /** What the canonical placeholders are called in this mirror, as written there: `BillingBucketName` to `${var.bucket}`. */
  readonly placeholders: ReadonlyMap<string, string>;
  /** In which deployments of the mirror it shows; the empty guard: in all. */
  readonly when: Guard;
}

/** The same thing on both sides, as far as they have it. */
export interface Pair<T> {
  readonly canonical: T | undefined;
  readonly mirror: T | undefined;
}
