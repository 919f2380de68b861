/**
 * Formats of the ARNs that a service makes up for an action without a resource type in the reference, and then asks
 * about, where they are more than every resource of a kind. Each is what the service names to a caller who lacks the
 * action: "not authorized to perform: logs:DescribeLogGroups on resource: …:log-group::log-stream:", and for the lists
 * of IAM the path that was asked for, "…:role/" or "…:role/service/".
 * https://github.com/hashicorp/terraform-provider-aws/issues/8804
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export const syntheticArns: ReadonlyMap<string, readonly string[]> = new Map([
  ['logs:DescribeLogGroups', ['arn:${Partition}:logs:${Region}:${Account}:log-group::log-stream:']],
  ['iam:ListGroups', pathsOf('group')],
  ['iam:ListInstanceProfiles', pathsOf('instance-profile')],
  ['iam:ListRoles', pathsOf('role')],
  ['iam:ListUsers', pathsOf('user')],
]);

function pathsOf(kind: string): readonly string[] {
  return [
    `arn:\${Partition}:iam::\${Account}:${kind}/`,
    `arn:\${Partition}:iam::\${Account}:${kind}/\${Path}/`,
  ];
}
