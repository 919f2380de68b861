import type { Guard } from './guard.ts';
import type { Source, Span } from './source.ts';
import type { MapValue, StringValue, UnknownValue, Value } from './value.ts';

/** What a policy document is attached to, which decides its grammar. */
export type PolicyType = 'identity' | 'trust' | 'resource' | 'scp' | 'rcp';

export type DocumentFormat = 'json' | 'yaml' | 'cloudformation' | 'terraform';

/** One policy document, wherever it was written. */
export interface PolicyDocument {
  /** `file`, or `file#pointer` where a file holds more than the one document. Unique in a run. */
  readonly id: string;
  readonly source: Source;
  /** Where in the file: a JSON Pointer (`/Resources/Role/Properties/…`) or a Terraform address; empty for the whole file. */
  readonly pointer: string;
  readonly format: DocumentFormat;
  readonly policyType: PolicyType;
  /**
   * The resource type a resource policy guards, e.g. `AWS::SQS::Queue`, or that an identity policy makes up by itself, e.g.
   * `AWS::IAM::ManagedPolicy`, where the template says so.
   */
  readonly resourceType?: string;
  readonly span: Span;
  /** In which deployments it exists. */
  readonly when: Guard;
  /** The evaluated document, for rules that look at its shape. */
  readonly tree: Value;
  readonly version: StringValue | undefined;
  readonly statements: readonly Statement[];
  /** Whole statements, or the whole list of them, that could not be resolved. */
  readonly unresolved: readonly UnknownValue[];
}

export interface Statement {
  /** Position among the document's statements, from 0, absent branches not counted. */
  readonly index: number;
  readonly span: Span;
  readonly when: Guard;
  readonly tree: MapValue;
  readonly sid: StringValue | undefined;
  readonly effect: 'Allow' | 'Deny' | undefined;
  readonly action: ElementList | undefined;
  readonly resource: ElementList | undefined;
  readonly principal: PrincipalElement | undefined;
  readonly conditions: readonly Condition[];
}

/** A string of a policy with the deployments in which it is there. */
export interface PolicyString extends StringValue {
  readonly when: Guard;
}

/** `Action` or `NotAction`, `Resource` or `NotResource`: one string or a list, always seen as a list. */
export interface ElementList {
  readonly key: StringValue;
  readonly negated: boolean;
  readonly values: readonly PolicyString[];
  readonly unresolved: readonly UnknownValue[];
  /** The whole value, brackets included. */
  readonly span: Span;
}

/** `Principal` or `NotPrincipal`. */
export interface PrincipalElement {
  readonly key: StringValue;
  readonly negated: boolean;
  /** One row a principal; `type` is `*` where the element is the bare string `"*"`. */
  readonly values: readonly Principal[];
  readonly unresolved: readonly UnknownValue[];
  readonly span: Span;
}

export interface Principal {
  /** `AWS`, `Service`, `Federated`, `CanonicalUser`, `*`, or what else was written. */
  readonly type: string;
  readonly value: PolicyString;
}

/** One condition: an operator applied to one key. What a template hides of these two is a hole from end to end. */
export interface Condition {
  readonly operator: StringValue;
  readonly key: StringValue;
  readonly values: readonly PolicyString[];
  readonly unresolved: readonly UnknownValue[];
  readonly when: Guard;
  readonly span: Span;
}

/** A role (or user or group) as a template defines it: what it is assumed by and all that is attached to it. */
export interface RoleDefinition {
  /** `file#logical id or Terraform address`. Unique in a run. */
  readonly id: string;
  readonly kind: 'role' | 'user' | 'group';
  readonly file: string;
  /** Logical id or Terraform address. */
  readonly address: string;
  readonly span: Span;
  readonly when: Guard;
  /** Ids of documents. */
  readonly trust: string | undefined;
  /** The one service that assumes it, where a template leaves the trust policy to SAM. */
  readonly assumedBy?: string;
  readonly inline: readonly string[];
  /** In which deployments it carries a document that another resource attaches to it, where that is not always so. */
  readonly inlineWhen?: ReadonlyMap<string, readonly Guard[]>;
  /** ARNs of attached managed policies. */
  readonly managed: readonly PolicyString[];
  /** Attachments that could not be resolved. */
  readonly unresolved: readonly UnknownValue[];
}

/** A file that only lists managed policies: `{"policies": [{"arn": …, "name": …}]}`. */
export interface ManagedPolicyList {
  readonly file: string;
  readonly span: Span;
  readonly policies: readonly { readonly arn: StringValue; readonly name: StringValue | undefined }[];
}

/** Something in a file that could not be read, with where and why. */
export interface ParseProblem {
  readonly span: Span;
  /** One sentence, for the author of the file. */
  readonly message: string;
}

/** What a template asks for when it is deployed: a parameter of CloudFormation, a variable of Terraform. */
export interface TemplateInput {
  /** As holes name it: `ExternalId`, `var.external_id`. */
  readonly name: string;
  /** Whether a pattern, a list of values, a least length of two or more, or a validation limits what may be given. */
  readonly isLimited: boolean;
  /** Its name where it is declared. */
  readonly span: Span;
}

/** All that reading one file, or one Terraform module, gives. */
export interface ParsedFile {
  readonly documents: readonly PolicyDocument[];
  readonly roles: readonly RoleDefinition[];
  /** What holes of the documents stand for, where the template declares it. */
  readonly inputs: readonly TemplateInput[];
  readonly managedLists: readonly ManagedPolicyList[];
  readonly problems: readonly ParseProblem[];
}
