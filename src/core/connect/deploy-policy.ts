import { type CallGroup, ownCalls, stackCalls } from './workflow-calls.ts';
import type { WorkflowRole } from './workflow-role.ts';

/** Whose workflow it is. */
export interface WorkflowIdentity {
  /** `owner/repository` */
  readonly repository: string;
  /** Numeric ids, as GitHub gives them; undefined: only the older form of the subject is trusted. */
  readonly ids: { readonly owner: string; readonly repository: string } | undefined;
  /** The environment of the job; undefined: jobs on `ref` instead. */
  readonly environment: string | undefined;
  /** `refs/heads/main` */
  readonly ref: string;
}

/**
 * The permissions policy of the role a workflow connects an account with: every call it makes, on the one stack and the one
 * role, and what CloudFormation does for it; no other.
 */
export function deployPolicy(role: WorkflowRole): object {
  const groups = [...ownCalls, ...stackCalls].filter(({ kinds }) => kinds.includes(role.kind));
  return { Version: '2012-10-17', Statement: groups.map((group) => statementOf(group, role)) };
}

function statementOf({ name, actions, on, condition }: CallGroup, role: WorkflowRole): object {
  const [only, ...others] = on(role);
  return {
    Sid: name,
    Effect: 'Allow',
    Action: actions,
    Resource: others.length === 0 ? only : [only, ...others],
    ...(condition === undefined ? {} : { Condition: condition(role) }),
  };
}

const provider = 'token.actions.githubusercontent.com';

/**
 * The trust policy of that role: only jobs of one repository, in one environment or on one branch, get it. With ids the
 * subject is trusted in both of its forms, and the repository by its id, which outlives a name.
 * https://docs.github.com/actions/reference/security/oidc
 */
export function deployTrust(
  { accountId, partition }: Pick<WorkflowRole, 'accountId' | 'partition'>,
  { repository, ids, environment, ref }: WorkflowIdentity,
): object {
  const [owner = '', name = ''] = repository.split('/');
  const job = environment === undefined ? `ref:${ref}` : `environment:${environment.replaceAll(':', '%3A')}`;
  const older = `repo:${owner}/${name}:${job}`;
  const subjects =
    ids === undefined ? older : [older, `repo:${owner}@${ids.owner}/${name}@${ids.repository}:${job}`];
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'OneWorkflow',
        Effect: 'Allow',
        Principal: { Federated: `arn:${partition}:iam::${accountId}:oidc-provider/${provider}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: {
            [`${provider}:aud`]: partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com',
            [`${provider}:sub`]: subjects,
            ...(ids === undefined ? {} : { [`${provider}:repository_id`]: ids.repository }),
          },
        },
      },
    ],
  };
}
