import type { OptionDefinition } from '../options.ts';
import type { ConnectMode } from './connect-request.ts';

export const connectValues = ['off', 'plan', 'deploy', 'verify', 'remove'] as const satisfies readonly (
  'off' | ConnectMode
)[];

/** `organization` is known, so that it can be refused by name. */
export const connectionValues = ['billing', 'resource', 'organization'] as const;

export const recoverValues = ['delete', 'continue-rollback'] as const;

export const yesNoValues = ['true', 'false'] as const;

/** Every option of `roleproof connect` and of the action's connect step, once. */
export const connectOptions: readonly OptionDefinition[] = [
  {
    name: 'connect',
    values: connectValues,
    default: 'off',
    description: 'What to do about the connection of one account, once everything linted has passed',
    doors: ['action'],
  },
  {
    name: 'connection',
    argument: 'KIND',
    values: connectionValues,
    description: 'billing: the account that pays; resource: any other account',
    doors: ['cli', 'action'],
  },
  {
    name: 'connection-name',
    description: 'What CloudZero shows it as: lower case letters, digits, dashes',
    doors: ['action'],
  },
  {
    name: 'name',
    argument: 'NAME',
    description: 'What CloudZero shows it as: lower case letters, digits, dashes',
    doors: ['cli'],
  },
  {
    name: 'external-id',
    description:
      'External id of the connection, as CloudZero shows it; a secret, masked before anything else',
    doors: ['action'],
  },
  {
    name: 'external-id-env',
    argument: 'VARIABLE',
    default: 'CLOUDZERO_EXTERNAL_ID',
    description: 'Environment variable that holds the external id; `-` reads it from standard input',
    doors: ['cli'],
  },
  {
    name: 'aws-region',
    default: 'us-east-1',
    description: 'Region of the stack',
    doors: ['action'],
  },
  {
    name: 'region',
    argument: 'REGION',
    default: 'us-east-1',
    description: 'Region of the stack',
    doors: ['cli'],
  },
  {
    name: 'role-to-assume',
    argument: 'ARN',
    description:
      "Role to assume with the job's OIDC token, which takes id-token: write; default: the credentials that are there",
    doors: ['cli', 'action'],
  },
  {
    name: 'expected-account-id',
    argument: 'ID',
    description: 'Account the credentials have to be of; those of another change nothing',
    doors: ['cli', 'action'],
  },
  {
    name: 'template',
    argument: 'FILE',
    description:
      'CloudFormation template of your own, with a parameter ExternalId and an output RoleArn; default: the one that ships',
    doors: ['cli', 'action'],
  },
  {
    name: 'stack-name',
    argument: 'NAME',
    description: 'Name of the stack; default: cloudzero-<connection>-<name>',
    doors: ['cli', 'action'],
  },
  {
    name: 'template-url',
    argument: 'ADDRESS',
    description:
      'Where in S3 that very template is, for a link that makes the stack in the console where there are no credentials',
    doors: ['cli', 'action'],
  },
  {
    name: 'plan',
    argument: 'FINGERPRINT',
    description: 'For deploy: the fingerprint of the plan that was reviewed; any other plan is refused',
    doors: ['cli', 'action'],
  },
  {
    name: 'yes',
    description: 'For deploy: take the plan as it comes, unreviewed',
    doors: ['cli'],
  },
  {
    name: 'recover',
    argument: 'HOW',
    values: recoverValues,
    description:
      'What may be done about a stack that is stuck, where a run said that it takes it; default: nothing',
    doors: ['cli', 'action'],
  },
  {
    name: 'register',
    values: yesNoValues,
    default: 'true',
    description: 'Whether deploy and remove tell CloudZero',
    doors: ['action'],
  },
  {
    name: 'no-register',
    description: 'Tell CloudZero nothing',
    doors: ['cli'],
  },
  {
    name: 'confirm',
    argument: 'NAME',
    description: 'For remove: the name of the connection once more',
    doors: ['cli', 'action'],
  },
  {
    name: 'mask-account-ids',
    values: yesNoValues,
    default: 'false',
    description: 'Mask account ids in the log; outputs that hold one do not reach later jobs then',
    doors: ['action'],
  },
];
