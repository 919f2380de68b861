import fc from 'fast-check';
import type { Condition, List, Policy, RoleText, Statement, Token } from './printed-policies.ts';

/** A role with one slip in it, which is marked. */
export interface Mutation {
  readonly name: string;
  readonly role: RoleText;
  /** What is to be found: `action changed`. */
  readonly found: string;
}

/** Every way to get one token of a role wrong; the letters that are wrong are random. */
export function mutations(role: RoleText): fc.Arbitrary<Mutation> {
  const places = (['permissions', 'trust'] as const).flatMap((policy) =>
    mutatedPolicies(role[policy], policy === 'trust').map((mutate) => ({ policy, mutate })),
  );
  return fc
    .record({ place: fc.constantFrom(...places), letters: fc.stringMatching(/^[b-y]{1,6}$/), at: fc.nat() })
    .map(({ place: { policy, mutate }, letters, at }) => {
      const [name, found, mutated] = mutate({ letters, at });
      return { name: `${policy} ${name}`, found, role: { ...role, [policy]: mutated } };
    });
}

interface Slip {
  readonly letters: string;
  readonly at: number;
}

type Mutate<T> = (slip: Slip) => readonly [name: string, found: string, mutated: T];

function mutatedPolicies(policy: Policy, isTrust: boolean): readonly Mutate<Policy>[] {
  const { statements } = policy;
  const within = statements.flatMap((statement, index) =>
    mutatedStatements(statement).map((mutate): Mutate<Policy> => (slip) => {
      const [name, found, mutated] = mutate(slip);
      return [
        `statement ${index}: ${name}`,
        found,
        { ...policy, statements: statements.with(index, mutated) },
      ];
    }),
  );
  const added = ({ letters }: Slip): Statement => ({
    sid: { text: `Z${letters}` },
    effect: { text: 'Allow' },
    action: { key: { text: 'Action' }, values: [{ text: `sqs:${letters}` }] },
    resource: { key: { text: 'Resource' }, values: [{ text: `arn:aws:sqs:::${letters}` }] },
    conditions: [],
    marked: true,
  });
  return [
    ...within,
    () => ['version', 'version changed', { ...policy, version: { text: '2008-10-17', marked: true } }],
    ...(isTrust
      ? []
      : [
          (slip: Slip) =>
            ['one more', 'statement extra', { ...policy, statements: [...statements, added(slip)] }] as const,
          ...statements.map(
            (_, index) => () =>
              [
                'one less',
                'statement missing',
                { ...policy, statements: statements.toSpliced(index, 1), marked: true },
              ] as const,
          ),
        ]),
  ];
}

function mutatedStatements(statement: Statement): readonly Mutate<Statement>[] {
  const { sid, effect, action, resource, principal, conditions } = statement;
  const other = effect.text === 'Allow' ? 'Deny' : 'Allow';
  return [
    () => ['effect', 'effect changed', { ...statement, effect: { text: other, marked: true } }],
    ...(sid === undefined
      ? [
          ({ letters }: Slip) =>
            ['Sid', 'sid extra', { ...statement, sid: { text: letters, marked: true } }] as const,
        ]
      : [
          (slip: Slip) => ['Sid', 'sid changed', { ...statement, sid: misspelt(sid, slip) }] as const,
          () => ['no Sid', 'sid missing', { ...statement, sid: undefined, marked: true }] as const,
        ]),
    ...inList(action, 'action', (list) => ({ ...statement, action: list })),
    ...(resource ? inList(resource, 'resource', (list) => ({ ...statement, resource: list })) : []),
    ...(principal
      ? [
          ...inList(principal.list, 'principal', (list) => ({
            ...statement,
            principal: { ...principal, list },
          })),
          () =>
            [
              'type',
              'principal changed',
              { ...statement, principal: { ...principal, type: { text: 'CanonicalUser', marked: true } } },
            ] as const,
        ]
      : []),
    ...conditions.flatMap((condition, index) =>
      mutatedConditions(condition).map((mutate): Mutate<Statement> => (slip) => {
        const [name, found, mutated] = mutate(slip);
        return [name, found, { ...statement, conditions: conditions.with(index, mutated) }];
      }),
    ),
    ...conditions.map(
      (_, index) => () =>
        [
          'no condition',
          'condition missing',
          { ...statement, conditions: conditions.toSpliced(index, 1), marked: true },
        ] as const,
    ),
    ({ letters }) => [
      'one more condition',
      'condition extra',
      {
        ...statement,
        conditions: [
          ...conditions,
          {
            operator: { text: 'ArnLike' },
            key: { text: `aws:${letters}` },
            values: [{ text: letters }],
            marked: true,
          },
        ],
      },
    ],
  ];
}

function inList(list: List, what: string, put: (list: List) => Statement): readonly Mutate<Statement>[] {
  const { key, values } = list;
  const negated = key.text.startsWith('Not') ? key.text.slice(3) : `Not${key.text}`;
  return [
    () => [negated, 'element changed', put({ ...list, key: { text: negated, marked: true } })],
    ({ letters }) => [
      `${what} more`,
      `${what} extra`,
      put({ ...list, values: [...values, { text: `${letters}:x`, marked: true }] }),
    ],
    ...values.flatMap((value, index) => [
      (slip: Slip) =>
        [
          `${what} ${index}`,
          `${what} changed`,
          put({ ...list, values: values.with(index, misspelt(value, slip)) }),
        ] as const,
      ...(value.text.includes('{{')
        ? [
            () =>
              [
                `hole of ${what} ${index}`,
                `${what} changed`,
                put({ ...list, values: values.with(index, otherHole(value)) }),
              ] as const,
          ]
        : []),
      ...(values.length > 1
        ? [
            () =>
              [
                `${what} ${index} less`,
                `${what} missing`,
                put({ key: { ...key, marked: true }, values: values.toSpliced(index, 1) }),
              ] as const,
          ]
        : []),
    ]),
  ];
}

function mutatedConditions(condition: Condition): readonly Mutate<Condition>[] {
  const { operator, key, values } = condition;
  return [
    () => [
      'operator',
      'condition changed',
      { ...condition, operator: { text: `${operator.text}IfExists`, marked: true } },
    ],
    (slip) => ['key', 'condition changed', { ...condition, key: misspelt(key, slip) }],
    ...values.flatMap((value, index) => [
      (slip: Slip) =>
        [
          'value',
          'condition-value changed',
          { ...condition, values: values.with(index, misspelt(value, slip)) },
        ] as const,
      ...(value.text.includes('{{')
        ? [
            () =>
              [
                'hole of value',
                'condition-value changed',
                { ...condition, values: values.with(index, otherHole(value)) },
              ] as const,
          ]
        : []),
    ]),
    ({ letters }) => [
      'one more value',
      'condition-value extra',
      { ...condition, values: [...values, { text: letters, marked: true }] },
    ],
  ];
}

/** With letters put in somewhere outside a placeholder. */
function misspelt({ text }: Token, { letters, at }: Slip): Token {
  const parts = text.split(/(\{\{\w+\}\})/);
  const index = (at % Math.ceil(parts.length / 2)) * 2;
  const part = parts[index] ?? '';
  const offset = at % (part.length + 1);
  const wrong = part.slice(0, offset) + letters + part.slice(offset);
  return { text: parts.with(index, wrong).join(''), marked: true };
}

function otherHole({ text }: Token): Token {
  const other = text.includes('{{Bucket}}') ? '{{ExternalId}}' : '{{Bucket}}';
  return { text: text.replace(/\{\{\w+\}\}/, other), marked: true };
}
