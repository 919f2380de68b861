import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accessOfRole } from '../../../src/core/iam/access-of-role.ts';
import type { RoleAccess } from '../../../src/core/iam/role-access.ts';
import type { RolePolicies } from '../../../src/core/iam/role-policies.ts';
import { unpackReference } from '../../../src/core/iam/unpack-reference.ts';
import type { Guard } from '../../../src/core/model/guard.ts';
import type { Condition, PolicyDocument, PolicyString, Statement } from '../../../src/core/model/policy.ts';
import type { StringValue } from '../../../src/core/model/value.ts';
import { packActions, packServices } from '../../helpers/pack-services.ts';

/**
 * Access sets against an evaluator that decides one request at a time, by the words of
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html. It knows of the code under
 * test only the shape of a policy; texts are compared here, by another algorithm.
 */
const reference = unpackReference(
  packServices({ levels: [['Read']], services: { a: packActions('0Get 0Set'), b: packActions('0Get') } }),
);
const actions = ['a:Get', 'a:Set', 'b:Get'];
const arns = ['', 'a', 'b', 'ab', 'ba', 'aa', 'aab', 'bab', 'abab'];

/** What a deployment and a request make of a policy. */
interface World {
  /** The conditions of the template that hold. */
  readonly guards: readonly string[];
  /** The keys whose conditions the request fulfils. */
  readonly keys: readonly string[];
  readonly fills: Readonly<Record<string, string>>;
}

const worlds: readonly World[] = [
  { guards: [], keys: [], fills: { '<h>': '', '<i>': 'a', '${v}': 'b' } },
  { guards: ['C'], keys: ['k'], fills: { '<h>': 'b', '<i>': 'b', '${v}': 'a' } },
  { guards: ['D'], keys: ['l'], fills: { '<h>': 'a*', '<i>': '', '${v}': 'ab' } },
  { guards: ['C', 'D'], keys: ['k', 'l'], fills: { '<h>': '*', '<i>': 'ba', '${v}': '' } },
];

function isAllowed(role: RolePolicies, action: string, arn: string, world: World): boolean {
  const applying = role.policies.flatMap((policy) =>
    holds(policy.when, world)
      ? policy.document.statements.filter((one) => applies(one, action, arn, world))
      : [],
  );
  return applying.some((one) => one.effect === 'Allow') && !applying.some((one) => one.effect === 'Deny');
}

function applies(statement: Statement, action: string, arn: string, world: World): boolean {
  const names = (list: Statement['action'], text: string, fold: boolean): boolean =>
    list !== undefined &&
    list.values.some((value) => holds(value.when, world) && fits(filled(value, world), text, fold)) !==
      list.negated;
  return (
    holds(statement.when, world) &&
    statement.conditions.every(({ key, when }) => !holds(when, world) || world.keys.includes(key.text)) &&
    names(statement.action, action, true) &&
    names(statement.resource, arn, false)
  );
}

function holds(guard: Guard, { guards }: World): boolean {
  return guard.every(({ condition, is }) => guards.includes(condition) === is);
}

/** A policy variable stands for plain text; what a template fills in may hold wildcards. None here are in a variable. */
function filled({ text }: StringValue, { fills }: World): string {
  return text.replace(/<\w>|\$\{v\}/g, (name) => fills[name] ?? name);
}

const expressions = new Map<string, RegExp>();

function fits(pattern: string, text: string, fold: boolean): boolean {
  const key = `${pattern} ${fold}`;
  let expression = expressions.get(key);
  if (expression === undefined) {
    const source = pattern
      .replace(/[$(){}]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.');
    expression = new RegExp(`^${source}$`, fold ? 'i' : '');
    expressions.set(key, expression);
  }
  return expression.test(text);
}

/** Whether the access set holds an action on an ARN in a world: by some grant, or because it says it does not know. */
function isHeld(access: RoleAccess, action: string, arn: string, world: World): boolean {
  const grants = access.held.get(action)?.grants ?? [];
  const isGranted = grants.some((grant) => {
    const named = grant.resources.some(
      (value) => holds(value.when, world) && fits(filled(value, world), arn, false),
    );
    return (
      holds(grant.when, world) &&
      (grant.hiddenResources || named !== grant.negatedResources) &&
      grant.conditions.every(({ key, when }) => !holds(when, world) || world.keys.includes(key.text))
    );
  });
  return isGranted || access.unknown.some(({ what }) => fits(what.replaceAll(/<\w>/g, '*'), action, true));
}

const span = { source: { file: 'a', text: '', bom: false }, start: 0, end: 0 };

function stringOf(text: string): StringValue {
  const holes = [...text.matchAll(/<\w>/g)].map(({ 0: name, index }) => ({
    name,
    start: index,
    end: index + name.length,
  }));
  return { kind: 'string', text, holes, span };
}

interface Kind {
  /** Pieces of which resources are made. */
  readonly pieces: readonly string[];
  readonly actionPatterns: readonly string[];
  readonly guards: readonly Guard[];
  readonly keys: readonly string[];
  /** Which statements may have `NotResource`. */
  readonly negated: readonly Statement['effect'][];
}

const c = { condition: 'C', is: true };
const d = { condition: 'D', is: true };
const everything: Kind = {
  pieces: ['a', 'b', 'ab', '*', '*', '?', '<h>', '<i>', '${v}'],
  actionPatterns: ['*', 'a:*', 'A:get', 'a:Get', '*:Get', 'b:G*', 'a:<h>', '<i>:Get', 'nothing:*'],
  guards: [[], [], [c], [{ ...c, is: false }], [d], [c, d]],
  keys: ['k', 'l'],
  negated: ['Allow', 'Deny'],
};
/** What access sets give exactly: nothing depends on anything, and every resource contains another one or is apart. */
const exact: Kind = {
  pieces: ['*', 'a*', 'aa*', 'ab*', 'b', 'ba'],
  actionPatterns: ['*', 'a:*', 'a:Get', '*:Get', 'b:G*'],
  guards: [[]],
  keys: [],
  negated: ['Deny'],
};

function roleOf(kind: Kind): fc.Arbitrary<RolePolicies> {
  const guard = fc.constantFrom(...kind.guards);
  const text =
    kind === exact
      ? fc.constantFrom(...kind.pieces)
      : fc.array(fc.constantFrom(...kind.pieces), { maxLength: 3 }).map((pieces) => pieces.join(''));
  const list = (key: string, texts: fc.Arbitrary<string>) =>
    fc
      .record({
        negated: fc.boolean(),
        values: fc.array(fc.record({ text: texts, when: guard }), { minLength: 1, maxLength: 3 }),
      })
      .map(({ negated, values }) => ({ key: stringOf(key), negated, values, unresolved: [], span }));
  const conditions = fc.array(fc.record({ key: fc.constantFrom('', ...kind.keys), when: guard }), {
    maxLength: kind.keys.length,
  });
  const statement = fc.record({
    effect: fc.constantFrom('Allow' as const, 'Deny' as const),
    when: guard,
    action: list('Action', fc.constantFrom(...kind.actionPatterns)),
    resource: list('Resource', text),
    conditions,
  });
  const documents = fc.array(
    fc.record({
      when: guard,
      attached: guard,
      statements: fc.array(statement, { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 2 },
  );
  return documents.map((all): RolePolicies => ({
    name: 'role',
    configured: undefined,
    place: span,
    trust: undefined,
    unknown: [],
    policies: all.map(({ when, attached, statements }, index) => ({
      kind: 'inline',
      name: `p${index}`,
      when: attached,
      at: span,
      document: documentOf(
        when,
        statements.map((one, at): Statement => {
          // Guards are complete from the document down, as the readers write them.
          const own = [...when, ...one.when];
          const complete = <T extends { readonly text: string; readonly when: Guard }>(
            value: T,
          ): PolicyString => ({
            ...stringOf(value.text),
            when: [...own, ...value.when],
          });
          return {
            index: at,
            span,
            when: own,
            tree: { kind: 'map', entries: [], span },
            sid: undefined,
            effect: one.effect,
            action: { ...one.action, values: one.action.values.map(complete) },
            resource: {
              ...one.resource,
              negated: one.resource.negated && kind.negated.includes(one.effect),
              values: one.resource.values.map(complete),
            },
            principal: undefined,
            conditions: one.conditions.map((condition): Condition => ({
              operator: stringOf('Bool'),
              key: stringOf(condition.key),
              values: [],
              unresolved: [],
              when: [...own, ...condition.when],
              span,
            })),
          };
        }),
      ),
    })),
  }));
}

function documentOf(when: Guard, statements: readonly Statement[]): PolicyDocument {
  return {
    id: 'a',
    source: span.source,
    pointer: '',
    format: 'cloudformation',
    policyType: 'identity',
    span,
    when,
    tree: { kind: 'map', entries: [], span },
    version: undefined,
    statements,
    unresolved: [],
  };
}

/** Every request to one role in every world, with what the two say. */
function* comparisons(role: RolePolicies, among: readonly World[]) {
  const access = accessOfRole(reference, role);
  for (const world of among)
    for (const action of actions)
      for (const arn of arns)
        yield {
          world,
          action,
          arn,
          allowed: isAllowed(role, action, arn, world),
          held: isHeld(access, action, arn, world),
        };
}

test('whatever is allowed is held, or said to be unknown', () => {
  let [requests, allowed] = [0, 0];
  fc.assert(
    fc.property(roleOf(everything), (role) => {
      for (const one of comparisons(role, worlds)) {
        requests += 1;
        allowed += one.allowed ? 1 : 0;
        if (one.allowed && !one.held) return false;
      }
      return true;
    }),
    { numRuns: 800 },
  );
  expect(requests).toBeGreaterThan(80_000);
  expect(allowed).toBeGreaterThan(2000);
});

test('where nothing depends on anything, what is held is allowed', () => {
  const { length } = actions;
  const plain = worlds.slice(0, 1);
  let [requests, held] = [0, 0];
  fc.assert(
    fc.property(roleOf(exact), (role) => {
      if (splits(role)) return true;
      for (const one of comparisons(role, plain)) {
        requests += 1;
        held += one.held ? 1 : 0;
        if (one.allowed !== one.held) return false;
      }
      return true;
    }),
    { numRuns: 3000 },
  );
  expect(requests).toBeGreaterThan(1000 * length * arns.length);
  expect(held).toBeGreaterThan(5000);
});

/** Whether a Deny is about a part of what an Allow grants: that part stays, and is said to be limited. */
function splits(role: RolePolicies): boolean {
  const statements = role.policies.flatMap(({ document }) => document.statements);
  const resources = (wanted: (statement: Statement) => boolean) =>
    statements.filter(wanted).flatMap(({ resource }) => resource?.values ?? []);
  const left = resources(({ effect, resource }) => effect === 'Allow' || resource?.negated === true);
  const taken = resources(({ effect, resource }) => effect === 'Deny' && resource?.negated === false);
  const reaches = ({ text }: PolicyString) => arns.map((arn) => fits(text, arn, false));
  return left.some((granted) =>
    taken.some((denied) => {
      const [own, gone] = [reaches(granted), reaches(denied)];
      const both = own.filter((one, at) => one && gone[at] === true).length;
      return both > 0 && both < own.filter(Boolean).length;
    }),
  );
}

test('asked for one by one or all at once, actions are held alike', () => {
  fc.assert(
    fc.property(roleOf(everything), (role) => {
      const [asked, listed] = [accessOfRole(reference, role), accessOfRole(reference, role)];
      const all = new Map(listed.held);
      expect(asked.granted.total).toBe(all.size);
      expect(listed.held.size).toBe(all.size);
      for (const action of [...actions, 'a:get', 'c:Get', 'a']) {
        expect(asked.held.has(action)).toBe(all.has(action));
        expect(asked.held.get(action)).toEqual(all.get(action));
        expect(listed.held.get(action)).toBe(all.get(action));
      }
    }),
    { numRuns: 500 },
  );
});

test('the access of a role only grows with another Allow, and only shrinks with another Deny', () => {
  const onlyOf = (role: RolePolicies, effect: Statement['effect']): RolePolicies => ({
    ...role,
    policies: role.policies.map((policy) => {
      const { statements, when } = policy.document;
      return {
        ...policy,
        document: documentOf(
          when,
          statements.filter((one) => one.effect === effect),
        ),
      };
    }),
  });
  const idsOf = (...roles: readonly [RolePolicies, ...RolePolicies[]]) => [
    ...accessOfRole(reference, { ...roles[0], policies: roles.flatMap((one) => one.policies) }).held.keys(),
  ];
  let [grown, shrunk] = [0, 0];
  fc.assert(
    fc.property(roleOf(everything), roleOf(everything), (role, other) => {
      const before = idsOf(role);
      const wider = idsOf(role, onlyOf(other, 'Allow'));
      const narrower = idsOf(role, onlyOf(other, 'Deny'));
      grown += wider.length > before.length ? 1 : 0;
      shrunk += narrower.length < before.length ? 1 : 0;
      return before.every((id) => wider.includes(id)) && narrower.every((id) => before.includes(id));
    }),
    { numRuns: 1000 },
  );
  expect(Math.min(grown, shrunk)).toBeGreaterThan(0);
});
