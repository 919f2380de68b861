/** An AWS managed policy as it was when it was packed. */
export interface PackedManagedPolicy {
  readonly arn: string;
  readonly name: string;
  /** `v24` */
  readonly version: string;
  /** ISO date of that version. */
  readonly updatedAt: string;
  /** The document as JSON. */
  readonly text: string;
}

/** The packed managed policies, found by ARN. */
export interface ManagedPolicies {
  /** The policy with this ARN in any partition; undefined: it was not packed. */
  find(arn: string): PackedManagedPolicy | undefined;
  /** What was packed, ascending. */
  arns(): readonly string[];
}

/**
 * One line a policy: ARN, name, version and date, separated by spaces, then the document, ascending by ARN. A policy is
 * found without reading the others.
 */
export function packManagedPolicies(policies: readonly PackedManagedPolicy[]): string {
  return policies
    .toSorted((a, b) => (a.arn < b.arn ? -1 : 1))
    .map(({ arn, name, version, updatedAt, text }) => `${arn} ${name} ${version} ${updatedAt} ${text}\n`)
    .join('');
}

/** Reads what `packManagedPolicies` wrote, when something is first looked for. */
export function unpackManagedPolicies(packed: () => string): ManagedPolicies {
  let lines: ReadonlyMap<string, string> | undefined;
  const linesByArn = () => (lines ??= readLines(packed()));
  return {
    find(arn) {
      const line = linesByArn().get(arn.replace(/^arn:aws[\w-]*:iam::aws:/, 'arn:aws:iam::aws:'));
      if (line === undefined) return undefined;
      const [packedArn = '', name = '', version = '', updatedAt = ''] = line.split(' ', 4);
      const text = line.slice(packedArn.length + name.length + version.length + updatedAt.length + 4);
      return { arn: packedArn, name, version, updatedAt, text };
    },
    arns: () => [...linesByArn().keys()],
  };
}

function readLines(packed: string): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const line of packed.split('\n')) {
    const end = line.indexOf(' ');
    if (end !== -1) lines.set(line.slice(0, end), line);
  }
  return lines;
}
