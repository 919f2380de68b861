import type { AccessLevel } from '../model/access.ts';

/** The packed service reference: what AWS documents about every service's actions, resource types and condition keys. */
export interface Reference {
  /** Version of the data package it was packed from. */
  readonly version: string;
  /** ISO date of the data. */
  readonly updatedAt: string;
  /** Every service prefix, lower case, in ascending order. */
  readonly prefixes: readonly string[];
  /** The condition keys every request may carry, whatever its service. */
  readonly globalConditionKeys: readonly ConditionKey[];
  /**
   * The prefixes of the services of which some resource has an ARN with this service segment, and perhaps a few more:
   * found in the packed text, so that the others need not be parsed.
   */
  prefixesOfArns(serviceSegment: string): readonly string[];
  /** A service by prefix, case ignored; parsed on first use. */
  service(prefix: string): Service | undefined;
}

export interface Service {
  readonly prefix: string;
  readonly name: string;
  /** Whether resource control policies may name it: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html */
  readonly supportsRcp: boolean;
  /** In ascending order of name. */
  readonly actions: readonly Action[];
  /** Actions by lower-cased name. */
  readonly actionsByName: ReadonlyMap<string, Action>;
  readonly resourceTypes: readonly ResourceType[];
  readonly conditionKeys: readonly ConditionKey[];
}

export interface Action {
  /** `prefix:Name` in the reference's own case. */
  readonly id: string;
  readonly name: string;
  /** Strongest level first, after the adjudicated overrides. Never empty. */
  readonly levels: readonly AccessLevel[];
  /** Resource types it can be scoped to; empty: it needs `*`. */
  readonly resources: readonly ActionResource[];
  /** Condition keys of the action itself, whatever the resource. */
  readonly conditionKeys: readonly string[];
}

/** A resource type an action can be scoped to. */
export interface ActionResource {
  /** Name of one of the service's resource types. */
  readonly type: string;
  readonly required: boolean;
  /** Condition keys that count only where the action meets this type. */
  readonly conditionKeys: readonly string[];
}

export interface ResourceType {
  readonly name: string;
  /** ARN formats with `${Partition}`, `${Region}`, `${Account}` and named parts. */
  readonly arns: readonly string[];
  readonly conditionKeys: readonly string[];
}

export interface ConditionKey {
  readonly key: string;
  /** `String`, `ARN`, `ArrayOfString`, … as the reference writes it. */
  readonly type: string;
}
