import type { Operation } from './discovery-services.ts';
import { type Answer, elements, members, queryError, queryXml } from './protocol.ts';

interface Document {
  readonly Version: string;
  Statement: FakeStatement[];
}

export interface FakeStatement {
  Sid?: string;
  Effect: string;
  Principal?: Readonly<Record<string, string | string[]>>;
  Action: string | string[];
  Resource?: string | string[];
  Condition?: Record<string, Record<string, string | string[]>>;
}

export interface FakeRole {
  name: string;
  path: string;
  trust: Document;
  inline: Map<string, Document>;
  /** ARNs. */
  managed: string[];
  boundary: string | null;
}

/** The roles of an account, and what may be done with them. Tests change it. */
export class FakeIam {
  readonly roles = new Map<string, FakeRole>();
  /** Documents in force of managed policies, by ARN; AWS's own too, for the simulation. */
  readonly policies = new Map<string, Document>();
  /** Actions that a policy of the organization denies. */
  readonly deniedByOrganization = new Set<string>();
  readonly #accountId: string;

  constructor(accountId: string) {
    this.#accountId = accountId;
  }

  put(role: Partial<FakeRole> & Pick<FakeRole, 'name' | 'trust'>): FakeRole {
    const made = { path: '/', inline: new Map<string, Document>(), managed: [], boundary: null, ...role };
    this.roles.set(role.name, made);
    return made;
  }

  /** The operations by the name of the query protocol. */
  operations(): readonly (readonly [string, Operation])[] {
    const operation = (
      name: string,
      answer: (form: URLSearchParams, role: FakeRole) => Answer,
    ): readonly [string, Operation] => [
      name,
      {
        action: `iam:${name}`,
        denial: () =>
          queryError({
            code: 'AccessDenied',
            message: `not authorized to perform: iam:${name}`,
            status: 403,
          }),
        answer: (_, { body }) => {
          const form = new URLSearchParams(body);
          const role = this.#roleOf(form);
          const isAboutRole = form.has('RoleName') || form.has('PolicySourceArn');
          if (isAboutRole && role === undefined)
            return queryError({
              code: 'NoSuchEntity',
              message: `The role with name ${form.get('RoleName')} cannot be found.`,
              status: 404,
            });
          return answer(form, role ?? { ...nobody });
        },
      },
    ];
    return [
      operation('GetRole', (_, role) =>
        queryXml(
          'GetRole',
          `<Role>${elements({
            RoleName: role.name,
            Path: role.path,
            Arn: this.#arnOf(role),
            RoleId: 'AROAEXAMPLE',
            CreateDate: '2026-11-01T00:00:00Z',
            AssumeRolePolicyDocument: encoded(role.trust),
          })}${
            role.boundary === null
              ? ''
              : `<PermissionsBoundary>${elements({ PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn: role.boundary })}</PermissionsBoundary>`
          }</Role>`,
        ),
      ),
      operation('ListRolePolicies', (form, role) =>
        this.#page('ListRolePolicies', 'PolicyNames', [...role.inline.keys()], form, (name) => name),
      ),
      operation('GetRolePolicy', (form, role) => {
        const name = form.get('PolicyName') ?? '';
        const document = role.inline.get(name);
        if (document === undefined)
          return queryError({ code: 'NoSuchEntity', message: 'no such policy', status: 404 });
        return queryXml(
          'GetRolePolicy',
          elements({ RoleName: role.name, PolicyName: name, PolicyDocument: encoded(document) }),
        );
      }),
      operation('ListAttachedRolePolicies', (form, role) =>
        this.#page('ListAttachedRolePolicies', 'AttachedPolicies', role.managed, form, (arn) =>
          elements({ PolicyName: arn.slice(arn.lastIndexOf('/') + 1), PolicyArn: arn }),
        ),
      ),
      operation('GetPolicy', (form) =>
        queryXml(
          'GetPolicy',
          `<Policy>${elements({ Arn: form.get('PolicyArn'), DefaultVersionId: 'v3' })}</Policy>`,
        ),
      ),
      operation('GetPolicyVersion', (form) =>
        queryXml(
          'GetPolicyVersion',
          `<PolicyVersion>${elements({
            VersionId: form.get('VersionId'),
            Document: encoded(this.policies.get(form.get('PolicyArn') ?? '') ?? nothing),
          })}</PolicyVersion>`,
        ),
      ),
      operation('SimulatePrincipalPolicy', (form, role) => this.#simulate(form, role)),
    ];
  }

  #arnOf({ name, path }: FakeRole): string {
    return `arn:aws:iam::${this.#accountId}:role${path}${name}`;
  }

  #roleOf(form: URLSearchParams): FakeRole | undefined {
    const source = form.get('PolicySourceArn');
    if (source === null) return this.roles.get(form.get('RoleName') ?? '');
    return [...this.roles.values()].find((role) => this.#arnOf(role) === source);
  }

  #page<Item>(
    action: string,
    list: string,
    items: readonly Item[],
    form: URLSearchParams,
    write: (item: Item) => string,
    pageSize = 2,
  ): Answer {
    const start = Number(form.get('Marker') ?? '0');
    const end = start + pageSize;
    const more = end < items.length;
    return queryXml(
      action,
      members(list, items.slice(start, end).map(write)) +
        elements({ IsTruncated: more, Marker: more ? end : undefined }),
    );
  }

  #simulate(form: URLSearchParams, role: FakeRole): Answer {
    const actions = listIn(form, 'ActionNames');
    const resources = listIn(form, 'ResourceArns');
    const pairs = actions.flatMap((action) => resources.map((resource) => ({ action, resource })));
    if (actions.some((action) => action.includes('*')))
      return queryError({ code: 'InvalidInput', message: 'Wildcards are not allowed in ActionNames.' });
    return this.#page('SimulatePrincipalPolicy', 'EvaluationResults', pairs, form, ({ action, resource }) => {
      const byRole = decide(
        [...role.inline.values(), ...role.managed.flatMap((arn) => this.policies.get(arn) ?? [])],
        action,
        resource,
      );
      const bounds =
        role.boundary === null ||
        decide([this.policies.get(role.boundary) ?? nothing], action, resource) === 'allowed';
      const organization = !this.deniedByOrganization.has(action);
      const decision = byRole === 'allowed' && !(bounds && organization) ? 'implicitDeny' : byRole;
      return (
        elements({ EvalActionName: action, EvalResourceName: resource, EvalDecision: decision }) +
        `<OrganizationsDecisionDetail>${elements({ AllowedByOrganizations: organization })}</OrganizationsDecisionDetail>` +
        (role.boundary === null
          ? ''
          : `<PermissionsBoundaryDecisionDetail>${elements({ AllowedByPermissionsBoundary: bounds })}</PermissionsBoundaryDecisionDetail>`)
      );
    });
  }
}

const nothing: Document = { Version: '2012-10-17', Statement: [] };

const nobody: FakeRole = {
  name: '',
  path: '/',
  trust: nothing,
  inline: new Map(),
  managed: [],
  boundary: null,
};

function encoded(document: Document): string {
  return encodeURIComponent(JSON.stringify(document));
}

function decide(documents: readonly Document[], action: string, resource: string): string {
  const statements = documents
    .flatMap((document) => document.Statement)
    .filter(
      (statement) =>
        statement.Condition === undefined &&
        [statement.Action].flat().some((pattern) => fits(pattern, action)) &&
        [statement.Resource ?? '*'].flat().some((pattern) => fits(pattern, resource)),
    );
  if (statements.some(({ Effect }) => Effect === 'Deny')) return 'explicitDeny';
  return statements.length > 0 ? 'allowed' : 'implicitDeny';
}

function fits(pattern: string, text: string): boolean {
  const parts = pattern
    .toLowerCase()
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(text.toLowerCase());
}

function listIn(form: URLSearchParams, name: string): readonly string[] {
  const items: string[] = [];
  for (let index = 1; form.has(`${name}.member.${index}`); index += 1)
    items.push(form.get(`${name}.member.${index}`) ?? '');
  return items;
}
