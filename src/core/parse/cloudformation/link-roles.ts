import { type Guard, canCoexist, isImpliedBy } from '../../model/guard.ts';
import type { PolicyString, RoleDefinition } from '../../model/policy.ts';
import type { Attachment, Identity } from './reading.ts';
import { hole } from './text.ts';

/** The roles, users and groups of a template with what other resources attach to them, by logical id or by name. */
export function linkRoles(
  identities: readonly Identity[],
  attachments: readonly Attachment[],
): readonly RoleDefinition[] {
  const byTarget = new Map<string, Link[]>();
  for (const attachment of attachments)
    for (const target of attachment.targets) {
      const key = keyOf(attachment.kind, target.text);
      const links = byTarget.get(key);
      if (links === undefined) byTarget.set(key, [{ attachment, target }]);
      else links.push({ attachment, target });
    }
  return identities.map((identity) => {
    const { definition } = identity;
    const keys = [hole(identity.logicalId), ...identity.names].map(({ text }) =>
      keyOf(definition.kind, text),
    );
    const found = [...new Set(keys)]
      .flatMap((key) => byTarget.get(key) ?? [])
      .filter(({ target }) => canCoexist(target.when, definition.when));
    if (found.length === 0) return definition;
    const inlineWhen = guardsOf(found, definition);
    return {
      ...definition,
      ...(inlineWhen.size === 0 ? {} : { inlineWhen }),
      inline: [
        ...new Set([...definition.inline, ...found.flatMap(({ attachment }) => attachment.documents)]),
      ],
      managed: [
        ...definition.managed,
        ...found.flatMap(({ attachment, target }) => managedBy(attachment, target)),
      ],
    };
  });
}

interface Link {
  readonly attachment: Attachment;
  readonly target: PolicyString;
}

/** When the documents are attached that are not always there. */
function guardsOf(links: readonly Link[], { when }: RoleDefinition): ReadonlyMap<string, readonly Guard[]> {
  const guards = new Map<string, Guard[]>();
  for (const { attachment, target } of links)
    for (const id of attachment.documents) guards.set(id, [...(guards.get(id) ?? []), target.when]);
  for (const [id, all] of guards) if (all.some((guard) => isImpliedBy(guard, when))) guards.delete(id);
  return guards;
}

/** A reference to a role and its name read alike: the text, holes as they are written. */
function keyOf(kind: RoleDefinition['kind'], text: string): string {
  return `${kind} ${text}`;
}

/** A managed policy of the template stands for its ARN as `Ref` does. */
function managedBy({ managed }: Attachment, { span, when }: PolicyString): readonly PolicyString[] {
  return managed === undefined ? [] : [{ kind: 'string', ...hole(managed), span, when }];
}
