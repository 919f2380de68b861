import type { AccessLevel } from '../model/access.ts';

/**
 * How the service reference is packed: ASCII text, one JSON value a line. The first line is the header; then comes one
 * line a service, in the header's order, so that a service is found by adding up lengths and only the lines of the
 * services in use are parsed. Lists of words are joined by spaces. Numbers are positions in the list they refer to; a
 * code is such a number as one base 36 digit.
 */
export const packedFormat = 1;

export interface PackedHeader {
  readonly format: typeof packedFormat;
  /** Version of the data package. */
  readonly version: string;
  /** ISO date of the data. */
  readonly updatedAt: string;
  /** Every combination of access levels in use, strongest level first. */
  readonly levels: readonly (readonly AccessLevel[])[];
  /** Every type of condition key in use. */
  readonly types: readonly string[];
  /** Words `<type code><key>`. */
  readonly globalConditionKeys: string;
  /** Ascending by prefix; `length` of its line without the line end. */
  readonly services: readonly (readonly [prefix: string, length: number, supportsRcp: 0 | 1])[];
}

export type PackedService = readonly [
  name: string,
  /** Words `<levels code><name>`, ascending by name. */
  actions: string,
  /** The shape of each action. */
  actionShapes: string,
  /**
   * What actions have in common, for many can be scoped to the same types and take the same keys: words
   * `<keys>[;<resource type>[!][=<keys>]]…`, where `!` means required and keys are joined by dots.
   */
  shapes: string,
  resourceTypes: readonly PackedResourceType[],
  /** Words `<type code><key>`. */
  conditionKeys: string,
];

type PackedResourceType = readonly [name: string, arns: readonly string[], keys: string];
