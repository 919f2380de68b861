/** A published way in which a role that may do something can get rights nobody gave it. */
export interface EscalationMethod {
  /** Actions that are enough together, `iam:PassRole` first. */
  readonly needs: readonly string[];
  /** What it does with them, after "the role can". */
  readonly gain: string;
  /** The services one of which the passed role has to trust; empty where none is passed. */
  readonly passesTo: readonly string[];
  /** Where it is published: `iam-001` on pathfinding.cloud, `Rhino 1` in the list of Rhino Security Labs. */
  readonly published: readonly string[];
}

/**
 * The published methods, as of August 2026. One that only asks for more than another one does stands with that one. Rhino 23 is
 * left out: it needs an action that AWS never documented, of CodeStar, which has been closed.
 * https://pathfinding.cloud/paths/
 * https://github.com/RhinoSecurityLabs/AWS-IAM-Privilege-Escalation
 */
export const escalationMethods: readonly EscalationMethod[] = [
  // Rights of its own, or of someone it then becomes.
  alone('iam:CreatePolicyVersion', 'rewrite a policy that applies to it', [
    'iam-001',
    'iam-016',
    'iam-020',
    'Rhino 1',
  ]),
  alone('iam:SetDefaultPolicyVersion', 'bring back a wider version of a policy', ['Rhino 2']),
  alone('iam:AttachRolePolicy', 'attach any policy to itself', ['iam-009', 'iam-014', 'iam-019', 'Rhino 9']),
  alone('iam:PutRolePolicy', 'write a policy into itself', ['iam-005', 'iam-017', 'iam-021', 'Rhino 12']),
  alone('iam:AttachUserPolicy', 'attach any policy to a user', ['iam-008', 'iam-015', 'Rhino 7']),
  alone('iam:PutUserPolicy', 'write a policy into a user', ['iam-007', 'iam-018', 'Rhino 10']),
  alone('iam:AttachGroupPolicy', 'attach any policy to a group', ['iam-010', 'Rhino 8']),
  alone('iam:PutGroupPolicy', 'write a policy into a group', ['iam-011', 'Rhino 11']),
  alone('iam:AddUserToGroup', 'put a user into a group of administrators', ['iam-013', 'Rhino 13']),
  alone('iam:DeleteUserPermissionsBoundary', 'take the boundary off a user', ['iam-022']),
  alone('iam:PutUserPermissionsBoundary', 'set a wider boundary for a user', ['iam-024']),
  // Published with sts:AssumeRole, for a role that it then becomes: for itself it needs no more than this.
  alone('iam:DeleteRolePermissionsBoundary', 'take the boundary off itself', ['iam-023']),
  alone('iam:CreateAccessKey', 'make access keys for a user', ['iam-002', 'iam-003', 'Rhino 4']),
  alone('iam:CreateLoginProfile', 'give a user a console password', ['iam-004', 'Rhino 5']),
  alone('iam:UpdateLoginProfile', 'change the console password of a user', ['iam-006', 'Rhino 6']),
  alone('iam:UpdateAssumeRolePolicy', 'let anyone assume another role', ['iam-012', 'Rhino 14']),
  alone('sts:AssumeRole', 'become any role that trusts its account', ['sts-001']),
  alone('sso:AttachManagedPolicyToPermissionSet', 'attach any policy to a permission set', [
    'sso-001',
    'sso-002',
  ]),
  alone('sso:PutInlinePolicyToPermissionSet', 'write a policy into a permission set', ['sso-003']),

  // Something new that runs with a role it chooses.
  passing(
    'apprunner',
    ['apprunner:CreateService'],
    'run a container',
    ['apprunner-001'],
    ['tasks.apprunner'],
  ),
  passing(
    'batch',
    ['batch:RegisterJobDefinition', 'batch:SubmitJob'],
    'run a job',
    ['batch-001', 'batch-003'],
    ['ecs-tasks'],
  ),
  passing(
    'bedrock-agentcore',
    [
      'bedrock-agentcore:CreateCodeInterpreter',
      'bedrock-agentcore:StartCodeInterpreterSession',
      'bedrock-agentcore:InvokeCodeInterpreter',
    ],
    'run code in an interpreter',
    ['bedrock-001'],
  ),
  passing(
    'bedrock-agentcore',
    [
      'bedrock-agentcore:CreateAgentRuntime',
      'bedrock-agentcore:CreateAgentRuntimeEndpoint',
      'bedrock-agentcore:CreateWorkloadIdentity',
      'bedrock-agentcore:InvokeAgentRuntimeCommand',
    ],
    'run commands in an agent runtime',
    ['bedrock-003', 'bedrock-005'],
  ),
  passing(
    'bedrock-agentcore',
    [
      'bedrock-agentcore:CreateBrowser',
      'bedrock-agentcore:StartBrowserSession',
      'bedrock-agentcore:ConnectBrowserAutomationStream',
    ],
    'drive a browser that reads credentials',
    ['bedrock-006'],
  ),
  passing('braket', ['braket:CreateJob'], 'run a hybrid job', ['braket-001']),
  passing('cloudformation', ['cloudformation:CreateStack'], 'create a stack', [
    'cloudformation-001',
    'Rhino 21',
  ]),
  passing(
    'cloudformation',
    ['cloudformation:CreateStackSet', 'cloudformation:CreateStackInstances'],
    'create stacks through a stack set',
    ['cloudformation-003'],
  ),
  passing('cloudformation', ['cloudformation:UpdateStackSet'], 'change a stack set', ['cloudformation-004']),
  passing('codebuild', ['codebuild:CreateProject', 'codebuild:StartBuild'], 'run a build', ['codebuild-001']),
  passing('codebuild', ['codebuild:CreateProject', 'codebuild:StartBuildBatch'], 'run a batch of builds', [
    'codebuild-004',
  ]),
  passing('codestar', ['codestar:CreateProject'], 'create a CodeStar project', ['Rhino 24']),
  passing('cognito-identity', ['cognito-identity:SetIdentityPoolRoles'], 'sign in through an identity pool', [
    'cognitoidentity-001',
  ]),
  passing(
    'datapipeline',
    ['datapipeline:CreatePipeline', 'datapipeline:PutPipelineDefinition'],
    'run commands in a pipeline',
    ['datapipeline-001', 'Rhino 22'],
    ['datapipeline', 'elasticmapreduce'],
  ),
  passing('ec2', ['ec2:RunInstances'], 'start an instance', ['ec2-001', 'Rhino 3']),
  passing('ec2', ['ec2:RequestSpotInstances'], 'start a spot instance', ['ec2-004']),
  passing('ecs-tasks', ['ecs:RunTask'], 'run a task', ['ecs-002', 'ecs-004', 'ecs-008']),
  passing('ecs-tasks', ['ecs:StartTask'], 'start a task', ['ecs-005', 'ecs-007', 'ecs-009']),
  passing('ecs-tasks', ['ecs:RegisterTaskDefinition', 'ecs:CreateService'], 'start a service of tasks', [
    'ecs-001',
    'ecs-003',
  ]),
  passing(
    'elasticmapreduce',
    ['elasticmapreduce:RunJobFlow'],
    'start a cluster',
    ['emr-001'],
    ['ec2', 'elasticmapreduce'],
  ),
  passing(
    'emr-serverless',
    ['emr-serverless:CreateApplication', 'emr-serverless:StartJobRun'],
    'run a serverless job',
    ['emrserverless-001'],
  ),
  passing(
    'gamelift',
    ['gamelift:CreateBuild', 'gamelift:RequestUploadCredentials', 'gamelift:CreateFleet'],
    'start a fleet of game servers',
    ['gamelift-001'],
  ),
  passing('glue', ['glue:CreateDevEndpoint'], 'open a development endpoint', ['glue-001', 'Rhino 19']),
  passing('glue', ['glue:CreateJob', 'glue:StartJobRun'], 'run a Glue job', ['glue-003']),
  passing('glue', ['glue:CreateJob', 'glue:CreateTrigger'], 'trigger a Glue job', ['glue-004']),
  passing('glue', ['glue:UpdateJob', 'glue:StartJobRun'], 'change a Glue job and run it', ['glue-005']),
  passing('glue', ['glue:UpdateJob', 'glue:CreateTrigger'], 'change a Glue job and trigger it', ['glue-006']),
  passing('glue', ['glue:CreateSession', 'glue:RunStatement'], 'run statements in a session', ['glue-007']),
  passing(
    'imagebuilder',
    [
      'imagebuilder:CreateComponent',
      'imagebuilder:CreateImageRecipe',
      'imagebuilder:CreateInfrastructureConfiguration',
      'imagebuilder:CreateImage',
    ],
    'build an image on an instance',
    ['imagebuilder-001'],
    ['ec2', 'imagebuilder'],
  ),
  passing(
    'kinesisanalytics',
    ['kinesisanalytics:CreateApplication', 'kinesisanalytics:StartApplication'],
    'start an application',
    ['kinesisanalytics-001'],
  ),
  passing('lambda', ['lambda:CreateFunction', 'lambda:InvokeFunction'], 'run a function', [
    'lambda-001',
    'Rhino 15',
  ]),
  passing(
    'lambda',
    ['lambda:CreateFunction', 'lambda:CreateEventSourceMapping'],
    'have an event run a function',
    ['lambda-002', 'Rhino 17'],
  ),
  passing('lambda', ['lambda:CreateFunction', 'lambda:AddPermission'], 'let another account run a function', [
    'lambda-006',
    'Rhino 16',
  ]),
  passing('omics', ['omics:CreateWorkflow', 'omics:StartRun', 's3:GetObject'], 'run a workflow', [
    'omics-001',
  ]),
  passing('sagemaker', ['sagemaker:CreateNotebookInstance'], 'open a notebook', [
    'sagemaker-001',
    'Rhino 27',
  ]),
  passing('sagemaker', ['sagemaker:CreateTrainingJob'], 'run a training job', ['sagemaker-002']),
  passing('sagemaker', ['sagemaker:CreateProcessingJob'], 'run a processing job', ['sagemaker-003']),
  passing('scheduler', ['scheduler:CreateSchedule'], 'schedule any API call', ['scheduler-001']),
  passing('ssm', ['ssm:CreateDocument', 'ssm:StartAutomationExecution'], 'run an automation', ['ssm-003']),
  passing('states', ['states:CreateStateMachine', 'states:StartExecution'], 'run a state machine', [
    'stepfunctions-001',
  ]),

  // Something that is there already and runs with a role.
  taking(['apprunner:UpdateService'], 'change what a service runs', ['apprunner-002']),
  taking(['batch:SubmitJob'], 'run a command in a job', ['batch-002']),
  taking(
    ['bedrock-agentcore:StartCodeInterpreterSession', 'bedrock-agentcore:InvokeCodeInterpreter'],
    'run code in an interpreter',
    ['bedrock-002'],
  ),
  taking(['bedrock-agentcore:InvokeAgentRuntimeCommand'], 'run commands in an agent runtime', [
    'bedrock-004',
  ]),
  taking(
    ['bedrock-agentcore:StartBrowserSession', 'bedrock-agentcore:ConnectBrowserAutomationStream'],
    'drive a browser that reads credentials',
    ['bedrock-007'],
  ),
  taking(['cloudformation:UpdateStack'], 'change a stack', ['cloudformation-002']),
  taking(
    ['cloudformation:CreateChangeSet', 'cloudformation:ExecuteChangeSet'],
    'change a stack by a change set',
    ['cloudformation-005'],
  ),
  taking(['codebuild:StartBuild'], 'run commands in a build', ['codebuild-002']),
  taking(['codebuild:StartBuildBatch'], 'run commands in a batch of builds', ['codebuild-003']),
  taking(
    [
      'codedeploy:CreateDeployment',
      'codedeploy:RegisterApplicationRevision',
      'codedeploy:GetDeploymentConfig',
    ],
    'deploy scripts to instances',
    ['codedeploy-001'],
  ),
  taking(
    ['codestar:CreateProject', 'codestar:AssociateTeamMember'],
    'become the owner of a CodeStar project',
    ['Rhino 25'],
  ),
  taking(
    ['ec2:ModifyInstanceAttribute', 'ec2:StopInstances', 'ec2:StartInstances'],
    'change the start-up script of an instance',
    ['ec2-002'],
  ),
  taking(['ec2-instance-connect:SendSSHPublicKey'], 'log in to an instance', ['ec2-003']),
  taking(
    ['ec2:CreateLaunchTemplateVersion', 'ec2:ModifyLaunchTemplate'],
    'change what new instances start with',
    ['ec2-005'],
  ),
  taking(['ecs:ExecuteCommand', 'ecs:DescribeTasks'], 'run commands in a task', ['ecs-006']),
  taking(['glue:UpdateDevEndpoint'], 'log in to a development endpoint', ['glue-002', 'Rhino 20']),
  taking(['lambda:UpdateFunctionCode'], 'replace the code of a function', [
    'lambda-003',
    'lambda-004',
    'lambda-005',
    'Rhino 18',
  ]),
  taking(['lambda:UpdateFunctionConfiguration'], 'slip a layer under a function', ['Rhino 26']),
  taking(['sagemaker:CreatePresignedNotebookInstanceUrl'], 'log in to a notebook', [
    'sagemaker-004',
    'Rhino 28',
  ]),
  taking(
    [
      'sagemaker:CreateNotebookInstanceLifecycleConfig',
      'sagemaker:StopNotebookInstance',
      'sagemaker:UpdateNotebookInstance',
      'sagemaker:StartNotebookInstance',
    ],
    'change the start-up script of a notebook',
    ['sagemaker-005'],
  ),
  taking(['ssm:StartSession'], 'log in to an instance', ['ssm-001']),
  taking(['ssm:SendCommand'], 'run commands on an instance', ['ssm-002']),
  taking(['states:UpdateStateMachine', 'states:StartExecution'], 'change a state machine and run it', [
    'stepfunctions-002',
  ]),
];

function alone(action: string, gain: string, published: readonly string[]): EscalationMethod {
  return { needs: [action], gain, passesTo: [], published };
}

function passing(
  service: string,
  actions: readonly string[],
  gain: string,
  published: readonly string[],
  passesTo: readonly string[] = [service],
): EscalationMethod {
  return {
    needs: ['iam:PassRole', ...actions],
    gain: `${gain} with a role of its choice`,
    passesTo: passesTo.map((name) => `${name}.amazonaws.com`),
    published,
  };
}

function taking(needs: readonly string[], gain: string, published: readonly string[]): EscalationMethod {
  return { needs, gain: `${gain} and act with its role`, passesTo: [], published };
}
