import type { CloudFormationClient, StackEvent as SdkEvent } from '@aws-sdk/client-cloudformation';
import type { StackEvent } from '../../core/model/stack.ts';

type Sdk = typeof import('@aws-sdk/client-cloudformation');

/** More events than a stack of any size has between two looks. */
const maxPages = 200;
/** Nested stacks beyond these are not followed. */
const maxNested = 200;

/**
 * A reader of the events of a stack and of all nested in it, oldest first. It reads back to the first event that was seen, so
 * that following a stack costs a page a look, and keeps in mind which stacks are nested: they go on after their parent has
 * told of them.
 */
export function stackEventReader() {
  const nestedIn = new Map<string, Set<string>>();
  return async (
    sdk: Sdk,
    client: CloudFormationClient,
    stackId: string,
    seen: ReadonlySet<string>,
  ): Promise<readonly StackEvent[]> => {
    const nested = nestedIn.get(stackId) ?? new Set<string>();
    nestedIn.set(stackId, nested);
    const found = [...(await freshEvents(sdk, client, stackId, seen))];
    for (const id of nestedStacks(found, stackId)) nested.add(id);
    // A set goes on with what is added to it meanwhile: stacks nested in nested ones.
    for (const id of nested) {
      const events = await freshEvents(sdk, client, id, seen);
      found.push(...events);
      for (const inner of nestedStacks(events, id)) if (nested.size < maxNested) nested.add(inner);
    }
    return found.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  };
}

async function freshEvents(
  sdk: Sdk,
  client: CloudFormationClient,
  stackId: string,
  seen: ReadonlySet<string>,
): Promise<readonly StackEvent[]> {
  const newestFirst: StackEvent[] = [];
  let token: string | undefined;
  for (let page = 0; page < maxPages; page += 1) {
    const answer = await client.send(
      new sdk.DescribeStackEventsCommand({
        StackName: stackId,
        ...(token === undefined ? {} : { NextToken: token }),
      }),
    );
    const events = (answer.StackEvents ?? []).map(eventOf);
    const fresh = events.filter(({ id }) => !seen.has(id));
    newestFirst.push(...fresh);
    token = answer.NextToken;
    if (token === undefined || fresh.length < events.length) break;
  }
  // Of two with the same time the one told last came first.
  return newestFirst.reverse();
}

function nestedStacks(events: readonly StackEvent[], stackId: string): readonly string[] {
  return events.flatMap(({ type, physicalId }) =>
    type === 'AWS::CloudFormation::Stack' && physicalId?.startsWith('arn:') === true && physicalId !== stackId
      ? [physicalId]
      : [],
  );
}

function eventOf(event: SdkEvent): StackEvent {
  return {
    id: event.EventId ?? '',
    stackId: event.StackId ?? '',
    at: (event.Timestamp ?? new Date(0)).toISOString(),
    logicalId: event.LogicalResourceId ?? '',
    physicalId: event.PhysicalResourceId || null,
    type: event.ResourceType ?? '',
    status: event.ResourceStatus ?? '',
    reason: event.ResourceStatusReason ?? null,
  };
}
