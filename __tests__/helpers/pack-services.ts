/** Services of our own in the packed form, with the lengths that the header needs. */
export function packServices(about: {
  readonly levels: readonly (readonly string[])[];
  readonly types?: readonly string[];
  readonly globalConditionKeys?: string;
  readonly rcp?: readonly string[];
  readonly services: Readonly<Record<string, readonly unknown[]>>;
}): string {
  const lines = Object.entries(about.services).map(
    ([prefix, service]) => [prefix, JSON.stringify(service)] as const,
  );
  const header = {
    format: 1,
    version: '1.2.3',
    updatedAt: '2026-01-02',
    levels: about.levels,
    types: about.types ?? [],
    globalConditionKeys: about.globalConditionKeys ?? '',
    services: lines.map(([prefix, line]) => [
      prefix,
      line.length,
      about.rcp?.includes(prefix) === true ? 1 : 0,
    ]),
  };
  return [JSON.stringify(header), ...lines.map(([, line]) => line), ''].join('\n');
}

/** A packed service with nothing but actions: words `<levels code><name>`, ascending by name. */
export function packActions(actions: string): readonly unknown[] {
  return ['A service', actions, actions.replace(/[^ ]+/g, '0'), '', [], ''];
}
