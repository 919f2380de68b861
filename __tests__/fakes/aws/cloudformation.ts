import type { StackStatus } from '../../../src/core/model/stack.ts';
import type { Operation } from './discovery-services.ts';
import { type Answer, elements, members, queryError, queryXml } from './protocol.ts';

/** An event to come. */
export interface ScriptedEvent {
  readonly logicalId: string;
  readonly type: string;
  readonly status: string;
  readonly reason?: string;
  readonly physicalId?: string;
}

/** How an operation on a stack goes: a status at each look, with the events that come by then. */
export type Script = readonly { readonly status: StackStatus; readonly events?: readonly ScriptedEvent[] }[];

export interface FakeStack {
  name: string;
  id: string;
  status: StackStatus;
  parameters: Record<string, string>;
  outputs: Record<string, string>;
  template: string;
  isProtected: boolean;
  events: (ScriptedEvent & { readonly id: string; readonly at: string })[];
  script: Script;
}

interface FakeChangeSet {
  readonly id: string;
  readonly stack: FakeStack;
  readonly template: string;
  readonly parameters: Record<string, string>;
  executed: boolean;
}

/** The stacks of one Region, and how what is asked of them goes. Tests change it. */
export class FakeCloudFormation {
  readonly stacks = new Map<string, FakeStack>();
  readonly changeSets = new Map<string, FakeChangeSet>();
  /** By operation: how the next one goes. */
  createScript: Script = [{ status: 'CREATE_IN_PROGRESS' }, { status: 'CREATE_COMPLETE' }];
  updateScript: Script = [{ status: 'UPDATE_IN_PROGRESS' }, { status: 'UPDATE_COMPLETE' }];
  /** Why change sets fail; null: they do not. */
  changeSetFailure: string | null = null;
  /** What DescribeEvents tells of a failed change set. */
  validation: { readonly logicalId: string; readonly reason: string; readonly path: string }[] = [];
  /** Changes of a change set; one that changes nothing fails as AWS lets it. */
  changes: {
    action: 'Add' | 'Modify' | 'Remove';
    logicalId: string;
    type: string;
    replacement?: 'True' | 'False' | 'Conditional';
    before?: string;
    after?: string;
  }[] = [{ action: 'Add', logicalId: 'Role', type: 'AWS::IAM::Role' }];
  outputs: Record<string, string> = {};
  #count = 0;
  #clock = Date.parse('2100-01-01T00:00:00Z');

  /** Puts a stack there as it is. */
  put(name: string, status: StackStatus, more: Partial<FakeStack> = {}): FakeStack {
    this.#count += 1;
    const stack: FakeStack = {
      name,
      id: `arn:aws:cloudformation:us-east-1:111122223333:stack/${name}/${this.#count}`,
      status,
      parameters: {},
      outputs: {},
      template: '',
      isProtected: false,
      events: [],
      script: [],
      ...more,
    };
    this.stacks.set(name, stack);
    return stack;
  }

  /** The operations by the name of the query protocol. */
  operations(): readonly (readonly [string, Operation])[] {
    const operation = (
      name: string,
      answer: (form: URLSearchParams) => Answer,
    ): readonly [string, Operation] => [
      name,
      {
        action: `cloudformation:${name}`,
        denial: () =>
          queryError({
            code: 'AccessDenied',
            message: `not authorized to perform cloudformation:${name}`,
            status: 403,
          }),
        answer: (_, { body }) => answer(new URLSearchParams(body)),
      },
    ];
    return [
      operation('DescribeStacks', (form) => this.#describe(form)),
      operation('CreateChangeSet', (form) => this.#createChangeSet(form)),
      operation('DescribeChangeSet', (form) => this.#describeChangeSet(form)),
      operation('ExecuteChangeSet', (form) => this.#execute(form)),
      operation('DeleteChangeSet', (form) => {
        this.changeSets.delete(form.get('ChangeSetName') ?? '');
        return queryXml('DeleteChangeSet', '');
      }),
      operation('DescribeStackEvents', (form) => this.#events(form)),
      operation('DescribeEvents', () =>
        queryXml(
          'DescribeEvents',
          members(
            'OperationEvents',
            this.validation.map(({ logicalId, reason, path }, index) =>
              elements({
                EventId: `v-${index}`,
                EventType: 'VALIDATION_ERROR',
                LogicalResourceId: logicalId,
                ValidationStatusReason: reason,
                ValidationPath: path,
              }),
            ),
          ),
        ),
      ),
      operation('UpdateTerminationProtection', (form) => {
        const stack = this.#find(form.get('StackName'));
        if (stack !== undefined) stack.isProtected = form.get('EnableTerminationProtection') === 'true';
        return queryXml('UpdateTerminationProtection', elements({ StackId: stack?.id }));
      }),
      operation('ContinueUpdateRollback', (form) => {
        const stack = this.#find(form.get('StackName'));
        if (stack !== undefined)
          stack.script = [{ status: 'UPDATE_ROLLBACK_IN_PROGRESS' }, { status: 'UPDATE_ROLLBACK_COMPLETE' }];
        return queryXml('ContinueUpdateRollback', '');
      }),
      operation('DeleteStack', (form) => {
        const stack = this.#find(form.get('StackName'));
        if (stack?.isProtected === true)
          return queryError({
            code: 'ValidationError',
            message: `Stack [${stack.name}] cannot be deleted while TerminationProtection is enabled`,
          });
        if (stack !== undefined)
          stack.script = [{ status: 'DELETE_IN_PROGRESS' }, { status: 'DELETE_COMPLETE' }];
        return queryXml('DeleteStack', '');
      }),
    ];
  }

  #find(nameOrId: string | null): FakeStack | undefined {
    return [...this.stacks.values()].find(({ name, id }) => name === nameOrId || id === nameOrId);
  }

  /** By name a deleted stack is gone; by id it is still told. Each look moves it one step further. */
  #describe(form: URLSearchParams): Answer {
    const asked = form.get('StackName');
    const stack = this.#find(asked);
    if (stack !== undefined) this.#step(stack);
    if (stack === undefined || (stack.status === 'DELETE_COMPLETE' && asked !== stack.id))
      return queryError({ code: 'ValidationError', message: `Stack with id ${asked} does not exist` });
    return queryXml(
      'DescribeStacks',
      members('Stacks', [
        elements({
          StackId: stack.id,
          StackName: stack.name,
          StackStatus: stack.status,
          CreationTime: '2026-11-01T00:00:00Z',
          EnableTerminationProtection: stack.isProtected,
        }) +
          members(
            'Parameters',
            Object.entries(stack.parameters).map(([ParameterKey, value]) =>
              elements({ ParameterKey, ParameterValue: ParameterKey === 'ExternalId' ? '****' : value }),
            ),
          ) +
          members(
            'Outputs',
            Object.entries(stack.outputs).map(([OutputKey, OutputValue]) =>
              elements({ OutputKey, OutputValue }),
            ),
          ),
      ]),
    );
  }

  #step(stack: FakeStack): void {
    const [next, ...rest] = stack.script;
    if (next === undefined) return;
    stack.script = rest;
    stack.status = next.status;
    for (const event of next.events ?? []) this.#tell(stack, event);
    this.#tell(stack, { logicalId: stack.name, type: 'AWS::CloudFormation::Stack', status: next.status });
    if (next.status === 'CREATE_COMPLETE' || next.status === 'UPDATE_COMPLETE') stack.outputs = this.outputs;
  }

  #tell(stack: FakeStack, event: ScriptedEvent): void {
    this.#count += 1;
    this.#clock += 1000;
    stack.events.push({ ...event, id: `e-${this.#count}`, at: new Date(this.#clock).toISOString() });
  }

  #createChangeSet(form: URLSearchParams): Answer {
    const name = form.get('StackName') ?? '';
    const found = this.#find(name);
    const exists = found !== undefined && found.status !== 'DELETE_COMPLETE';
    if (form.get('ChangeSetType') === 'UPDATE' && (!exists || found.status === 'REVIEW_IN_PROGRESS'))
      return queryError({ code: 'ValidationError', message: `Stack [${name}] does not exist` });
    if (form.get('ChangeSetType') === 'CREATE' && exists && found.status !== 'REVIEW_IN_PROGRESS')
      return queryError({
        code: 'ValidationError',
        message: `Stack [${name}] already exists and cannot be created again`,
      });
    const stack = exists ? found : this.put(name, 'REVIEW_IN_PROGRESS');
    const id = `arn:aws:cloudformation:us-east-1:111122223333:changeSet/${form.get('ChangeSetName')}/${(this.#count += 1)}`;
    this.changeSets.set(id, {
      id,
      stack,
      template: form.get('TemplateBody') ?? '',
      parameters: parametersOf(form),
      executed: false,
    });
    return queryXml('CreateChangeSet', elements({ Id: id, StackId: stack.id }));
  }

  #describeChangeSet(form: URLSearchParams): Answer {
    const found = this.changeSets.get(form.get('ChangeSetName') ?? '');
    if (found === undefined)
      return queryError({ code: 'ChangeSetNotFound', message: 'ChangeSet does not exist', status: 404 });
    const failure =
      this.changeSetFailure ??
      (this.changes.length === 0
        ? "The submitted information didn't contain changes. Submit different information to create a change set."
        : null);
    return queryXml(
      'DescribeChangeSet',
      elements({
        ChangeSetId: found.id,
        CreationTime: '2100-01-01T00:00:00Z',
        StackId: found.stack.id,
        StackName: found.stack.name,
        Status: failure === null ? 'CREATE_COMPLETE' : 'FAILED',
        StatusReason: failure,
        ExecutionStatus: failure === null ? 'AVAILABLE' : 'UNAVAILABLE',
      }) +
        members(
          'Changes',
          this.changes.map(
            ({ action, logicalId, type, replacement, before, after }) =>
              `<Type>Resource</Type><ResourceChange>${elements({
                Action: action,
                LogicalResourceId: logicalId,
                ResourceType: type,
                Replacement: replacement,
              })}${
                after === undefined && before === undefined
                  ? ''
                  : members('Details', [
                      `<Target>${elements({ Attribute: 'Properties', Name: 'Policies', Path: '/Properties/Policies', BeforeValue: before, AfterValue: after })}</Target>`,
                    ])
              }</ResourceChange>`,
          ),
        ),
    );
  }

  #execute(form: URLSearchParams): Answer {
    const found = this.changeSets.get(form.get('ChangeSetName') ?? '');
    if (found === undefined)
      return queryError({ code: 'ChangeSetNotFound', message: 'ChangeSet does not exist', status: 404 });
    found.executed = true;
    const { stack } = found;
    stack.script = stack.status === 'REVIEW_IN_PROGRESS' ? this.createScript : this.updateScript;
    stack.template = found.template;
    stack.parameters = found.parameters;
    return queryXml('ExecuteChangeSet', '');
  }

  #events(form: URLSearchParams): Answer {
    const stack = this.#find(form.get('StackName'));
    if (stack === undefined) return queryError({ code: 'ValidationError', message: 'Stack does not exist' });
    const start = Number(form.get('NextToken') ?? '0');
    const newestFirst = [...stack.events].reverse();
    const end = start + 10;
    return queryXml(
      'DescribeStackEvents',
      members(
        'StackEvents',
        newestFirst.slice(start, end).map(({ id, at, logicalId, type, status, reason, physicalId }) =>
          elements({
            EventId: id,
            StackId: stack.id,
            StackName: stack.name,
            Timestamp: at,
            LogicalResourceId: logicalId,
            PhysicalResourceId: physicalId ?? (logicalId === stack.name ? stack.id : `physical-${logicalId}`),
            ResourceType: type,
            ResourceStatus: status,
            ResourceStatusReason: reason,
          }),
        ),
      ) + (end < newestFirst.length ? elements({ NextToken: end }) : ''),
    );
  }
}

function parametersOf(form: URLSearchParams): Record<string, string> {
  const parameters: Record<string, string> = {};
  for (let index = 1; form.has(`Parameters.member.${index}.ParameterKey`); index += 1)
    parameters[form.get(`Parameters.member.${index}.ParameterKey`) ?? ''] =
      form.get(`Parameters.member.${index}.ParameterValue`) ?? '';
  return parameters;
}
