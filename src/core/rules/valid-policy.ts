import {
  documentElements,
  misplacements,
  needs,
  policyTypeNames,
  principalKinds,
  statementElements,
} from '../iam/policy-grammar.ts';
import { nearestName } from '../iam/nearest-name.ts';
import { branchFree, optionalKeys } from '../model/branch-free.ts';
import { type Guard, always, isImpliedBy } from '../model/guard.ts';
import { plainData } from '../model/plain-data.ts';
import type { PolicyDocument } from '../model/policy.ts';
import { repeatedKeys } from '../model/repeated-keys.ts';
import {
  type MapEntry,
  type MapValue,
  type StringValue,
  type Value,
  entryOf,
  isKnown,
} from '../model/value.ts';
import { type ValueAt, valueAt } from '../model/value-at.ts';
import { type SchemaError, policyValidators } from './generated/policy-validators.ts';
import { type Report, defineRule } from './rule.ts';

const checks =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html';

const messages = {
  missing: '{{owner}} has no {{element}}; {{advice}}.',
  missingVersion:
    'This document has no Version, so the language of 2008 holds, in which policy variables are plain text; add "Version": "2012-10-17".',
  unknown: '{{element}} is no element of {{owner}}; take it out.',
  misspelt: '{{element}} is no element of {{owner}}; the nearest is {{nearest}}.',
  type: '{{element}} must be {{expected}}, not {{found}}.',
  exclusive: '{{element}} and {{other}} exclude each other; keep one of them.',
  misplaced: '{{element}} does not belong in {{policy}}: {{reason}}.',
  effect: 'Effect must be exactly Allow or Deny, not "{{found}}".',
  version:
    'Version must be "2012-10-17" (or "2008-10-17"), not "{{found}}"; it is the language, not the date of the policy.',
  principal:
    'Principal must be "*" or an object with a kind of principal, such as {"AWS": "…"}, not {{found}}.',
  empty: 'Statement is empty, so the document says nothing.',
  repeated:
    '{{key}} is written twice in one object; AWS refuses that, and readers of JSON keep only the last.',
  resourceControlPrincipal: 'The Principal of a resource control policy must be "*", not {{found}}.',
  resourceControlAllow:
    'A resource control policy can only deny; an Allow must be for every Resource and without Condition.',
} as const;

/** Holds every document against the JSON Schema of its policy type, `policies/schema/`. */
export default defineRule({
  id: 'valid-policy',
  code: null,
  severity: 'error',
  what: 'Reports elements that are missing, unknown, misplaced, written twice or of the wrong type.',
  why: 'AWS refuses such a document when it is deployed, or reads it as something else than what was meant.',
  fix: 'Bring the document into the grammar of its policy type.',
  links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html', checks],
  messages,
  examples: {
    valid: [
      {
        name: 'one statement that is no list',
        policy: {
          Version: '2012-10-17',
          Statement: { Effect: 'Allow', Action: 'ce:GetCostAndUsage', Resource: '*' },
        },
      },
    ],
    invalid: [
      {
        name: 'Actions for Action',
        policy: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Actions: ['ce:GetCostAndUsage'], Resource: '*' }],
        },
      },
    ],
  },
  check: {
    policy(document, { report }) {
      const { tree, policyType } = document;
      if (tree.kind === 'string' || tree.kind === 'unknown') return;
      for (const { first, again } of repeatedKeys(tree))
        report(
          again,
          'repeated',
          { key: again.text },
          { related: [{ at: first, message: 'The first of them.' }] },
        );

      const variants = branchFree(tree);
      const hasChoices = variants[0] !== tree;
      const optional: About['optional'] = hasChoices ? optionalKeys(tree) : new Map();
      const about = { document, optional, report };
      const scalarsAsText = isTemplate(document);
      for (const variant of variants)
        for (const error of policyValidators[policyType](plainData(variant, { scalarsAsText })))
          judge(error, variant, about);
    },
  },
});

/** Templates write numbers and booleans into a policy as text. */
function isTemplate({ format }: PolicyDocument): boolean {
  return format === 'cloudformation' || format === 'terraform';
}

type Reporter = Report<typeof messages>;

interface About {
  readonly document: PolicyDocument;
  /** Keys that are not there in every deployment. */
  readonly optional: ReadonlyMap<StringValue, readonly Guard[]>;
  readonly report: Reporter;
}

/** Says what the schema finds wrong, at its token; nothing of what a template hides. */
function judge(error: SchemaError, tree: Value, about: About): void {
  const place = valueAt(tree, error.instancePath);
  if (place === undefined) return;
  const { keyword, params } = error;
  const { value, entry } = place;
  if (keyword === 'required' && value.kind === 'map')
    sayMissing(value, String(params['missingProperty']), place, about);
  if (keyword === 'additionalProperties' && value.kind === 'map')
    sayUnknown(value, String(params['additionalProperty']), place, about);
  if (keyword === 'false schema' && entry !== undefined)
    sayForbidden(entry, valueAt(tree, parentOf(error.instancePath))?.value, about);
  if (keyword === 'type') sayType(value, place, error, about);
  if (keyword === 'enum') sayWord(value, place, about);
  if (keyword === 'const') sayConstant(value, place, about);
  if (keyword === 'minItems') about.report(value, 'empty', {}, { severity: 'warning' });
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

function sayMissing(map: MapValue, element: string, place: ValueAt, { document, report }: About): void {
  const at = map.entries[0]?.key ?? map;
  if (element === 'Version') {
    const severity = document.policyType === 'rcp' ? 'error' : 'warning';
    report(at, 'missingVersion', {}, { severity, code: 'MISSING_VERSION' });
    return;
  }
  if (element === 'Resource' && withoutResource.has(document.resourceType ?? '')) return;
  const need = needs[element];
  const names = elementsAt(place);
  // A misspelt element, or one whose name a template hides, is not missing as well.
  const mayBeThere = map.entries.some(
    ({ key }) => !isKnown(key) || (!names.includes(key.text) && nearestName(key.text, names) === element),
  );
  if (need === undefined || mayBeThere) return;
  const owner = place.keys.length === 0 ? 'This document' : 'This statement';
  report(at, 'missing', { owner, element: need.element, advice: need.advice }, { code: need.code });
}

/**
 * What a repository's policy is about is the repository.
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html
 */
const withoutResource: ReadonlySet<string> = new Set(['AWS::ECR::Repository', 'AWS::ECR::PublicRepository']);

function sayUnknown(map: MapValue, name: string, place: ValueAt, { document, report }: About): void {
  const key = entryOf(map, name)?.key;
  if (key === undefined || !isKnown(key)) return;
  const isPrincipal = place.keys.length > 1;
  const owner = isPrincipal
    ? (place.keys.at(-1) ?? '')
    : place.keys.length === 0
      ? policyTypeNames[document.policyType]
      : 'a statement';
  const code = isPrincipal ? 'INVALID_PRINCIPAL_KEY' : 'INVALID_POLICY_ELEMENT';
  const nearest = nearestName(name, elementsAt(place));
  if (nearest === undefined) report(key, 'unknown', { element: name, owner }, { code });
  else report(key, 'misspelt', { element: name, owner, nearest }, { code });
}

function elementsAt({ keys }: ValueAt): readonly string[] {
  if (keys.length === 0) return documentElements;
  return keys.length === 1 ? statementElements : principalKinds;
}

/** An element that the policy type does not have, or that its rival excludes. */
function sayForbidden(
  { key }: MapEntry,
  owner: Value | undefined,
  { document, optional, report }: About,
): void {
  const element = key.text;
  const misplacement = misplacements[document.policyType][element];
  if (misplacement !== undefined) {
    const { reason, code } = misplacement;
    report(key, 'misplaced', { element, policy: policyTypeNames[document.policyType], reason }, { code });
    return;
  }
  if (element === 'Condition') {
    report(key, 'resourceControlAllow', {}, { code: 'RCP_SYNTAX_ERROR_ALLOW' });
    return;
  }
  const other = element.replace(/^Not/, '');
  const rival = owner?.kind === 'map' ? entryOf(owner, other)?.key : undefined;
  if (rival === undefined || !meet(optional.get(key), optional.get(rival))) return;
  const related = [{ at: rival, message: `${other} stands here.` }];
  report(key, 'exclusive', { element, other }, { code: 'UNSUPPORTED_ELEMENT_COMBINATION', related });
}

/** Whether two entries are certainly there together in some deployment; what is always there has no guards. */
function meet(a: readonly Guard[] = [always], b: readonly Guard[] = [always]): boolean {
  return a.some((x) => b.some((y) => isImpliedBy(x, y) || isImpliedBy(y, x)));
}

function sayType(value: Value, place: ValueAt, { params }: SchemaError, { document, report }: About): void {
  // In Terraform null is how one leaves an argument out.
  if (value.kind === 'null' && document.format === 'terraform') return;
  const found = kindNames[value.kind];
  const element = place.keys.at(-1);
  if (element === 'Principal' || element === 'NotPrincipal') {
    report(value, 'principal', { found }, { code: 'INVALID_PRINCIPAL_FORMAT' });
    return;
  }
  const allowed = [params['type']].flat().map(String);
  report(
    value,
    'type',
    { element: nameOf(place, element), expected: expectedOf(element, place, allowed), found },
    { code: 'DATA_TYPE_MISMATCH' },
  );
}

function nameOf({ entry }: ValueAt, element: string | undefined): string {
  if (element === undefined) return 'The policy document';
  return entry === undefined ? `Each entry of ${element}` : element;
}

function expectedOf(element: string | undefined, { entry }: ValueAt, allowed: readonly string[]): string {
  if (element === 'Statement' && entry !== undefined) return 'a list of statements';
  return allowed.map((type) => typeNames[type] ?? type).join(' or ');
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

const kindNames: Readonly<Record<Value['kind'], string>> = {
  string: 'a string',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  map: 'an object',
  null: 'null',
  choice: 'a choice',
  unknown: 'unknown',
};

function sayWord(value: Value, { keys }: ValueAt, { document, report }: About): void {
  const isScalar = value.kind === 'number' || value.kind === 'boolean';
  if (value.kind !== 'string' && !(isScalar && isTemplate(document))) return;
  const found = value.text;
  if (keys.at(-1) === 'Version') report(value, 'version', { found }, { code: 'INVALID_VERSION' });
  else report(value, 'effect', { found }, { code: 'INVALID_EFFECT' });
}

function sayConstant(value: Value, { keys }: ValueAt, { document, report }: About): void {
  const found = value.kind === 'string' ? `"${value.text}"` : kindNames[value.kind];
  if (document.policyType !== 'rcp')
    report(value, 'principal', { found }, { code: 'INVALID_PRINCIPAL_FORMAT' });
  else if (keys.at(-1) === 'Principal')
    report(value, 'resourceControlPrincipal', { found }, { code: 'RCP_SYNTAX_ERROR_PRINCIPAL' });
  else report(value, 'resourceControlAllow', {}, { code: 'RCP_SYNTAX_ERROR_ALLOW' });
}
