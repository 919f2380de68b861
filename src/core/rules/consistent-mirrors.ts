import { joinWords } from '../iam/describe-levels.ts';
import { createEffort } from '../iam/effort.ts';
import { containsSymbolic, createToSymbolic } from '../iam/symbolic.ts';
import type { Guard } from '../model/guard.ts';
import type { Statement } from '../model/policy.ts';
import type { Mirror } from '../model/settings.ts';
import { type Source, type Span, firstLineOf, folderOf } from '../model/source.ts';
import { withDefaults } from '../model/with-defaults.ts';
import { compareMirrors } from '../parity/compare-mirrors.ts';
import type { Difference } from '../parity/difference.ts';
import { isMirrorOf } from '../parity/is-mirror-of.ts';
import { type Example, type Report, type Workspace, defineRule } from './rule.ts';

const messages = {
  missingStatement: 'The statement {{statement}} of {{canonical}} is missing here{{when}}.',
  extraStatement: 'The statement {{statement}} is not in {{canonical}}{{when}}.',
  missing: '{{what}} {{expected}}, which {{canonical}} has in {{statement}}, is missing here{{when}}.',
  extra: '{{what}} {{found}} is not in {{statement}} of {{canonical}}{{when}}.',
  changed: '{{what}} {{found}} is {{expected}} in {{canonical}}{{when}}{{reach}}.',
  missingPolicy: '{{role}} has no policy{{when}} that says what {{canonical}} does.',
  missingMirror: 'There is no {{path}}, although the config names it as a mirror of the role {{name}}.',
  missingRole: '{{role}} is not here, although the config names it as a mirror of the role {{name}}.',
} as const;

/** Holds every form of a configured role to its canonical text. */
export default defineRule({
  id: 'consistent-mirrors',
  code: null,
  severity: 'warning',
  what: 'Reports where a template or module that mirrors a configured role does not say what the canonical policy says.',
  why: 'Whoever reviews the canonical policy, or deploys a mirror of it, believes that both grant the same.',
  fix: 'Bring the mirror back to the canonical text, or record a difference that is wanted in the config with its reason.',
  links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html'],
  messages,
  examples: {
    valid: [example('a mirror that says the same in another order and case', ['S3:GET*', 's3:List*'])],
    invalid: [example('a mirror that lacks an action', ['s3:List*'])],
  },
  check: {
    workspace(workspace, { settings, report }) {
      for (const difference of compareMirrors(workspace, settings)) reportDifference(difference, report);
      for (const { name, mirrors } of settings.roles.values())
        for (const mirror of mirrors) {
          const { span: named, isMissing } = mirror;
          if (isMissing === true && named !== undefined) {
            const path = mirror.kind === 'cloudformation' ? mirror.file : mirror.folder;
            report({ span: firstLineOf(named) }, 'missingMirror', { path, name });
            continue;
          }
          const source = sourceWithout(mirror, workspace);
          if (source === undefined) continue;
          const role = mirror.kind === 'cloudformation' ? `The role ${mirror.role}` : 'An IAM role';
          const span = firstLineOf({ source, start: 0, end: source.text.length });
          report({ span }, 'missingRole', { role, name });
        }
    },
  },
});

function reportDifference(difference: Difference, report: Report<typeof messages>): void {
  const { what, how, statements, canonicalAt, definition } = difference;
  const canonical = canonicalAt?.source.file ?? '';
  const statement = nameOf(
    how === 'extra' && what === 'statement' ? statements.mirror : statements.canonical,
  );
  const when = inWords(difference.when);
  const at = placeOf(difference);
  const message = `${canonical} says ${how === 'extra' ? 'what it is to hold' : 'so'} here.`;
  const more = canonicalAt && { related: [{ at: { span: firstLineOf(canonicalAt) }, message }] };
  const about = { statement, canonical, when };
  if (what === 'document')
    report(at, 'missingPolicy', { role: definition?.address ?? '', canonical, when }, more);
  else if (what === 'statement')
    report(at, how === 'missing' ? 'missingStatement' : 'extraStatement', about, more);
  else {
    const names = {
      what: nouns[what],
      expected: textOf(difference, 'expected'),
      found: textOf(difference, 'found'),
    };
    report(at, how, { ...about, ...names, reach: reachOf(difference) }, more);
  }
}

const nouns = {
  version: 'The version',
  sid: 'The Sid',
  effect: 'The effect',
  element: 'The element',
  action: 'The action',
  resource: 'The resource',
  principal: 'The principal',
  condition: 'The condition',
  'condition-value': 'The value',
  'managed-policy': 'The managed policy',
} as const;

/** The one line to look at: a statement is known by its Sid. */
function placeOf({ what, found, at }: Difference): { readonly span: Span } {
  const span = what === 'statement' ? (found?.sid?.span ?? at) : at;
  return { span: firstLineOf(span) };
}

function nameOf(statement: Statement | undefined): string {
  if (statement === undefined) return 'the document';
  return statement.sid?.text || `number ${statement.index + 1}`;
}

/** What one side says, as it is written there. */
function textOf({ expected, found }: Difference, side: 'expected' | 'found'): string {
  const part = side === 'expected' ? expected : found;
  if (part === undefined) return '';
  if ('text' in part) return part.text;
  if ('operator' in part) return `${part.operator.text} ${part.key.text}`;
  if ('type' in part) return `${part.type} ${part.value.text}`;
  return 'key' in part ? part.key.text : '';
}

/** Whether a changed pattern reaches less or more than the canonical one, where that can be told. */
function reachOf(difference: Difference): string {
  if (difference.what !== 'action' && difference.what !== 'resource') return '';
  const { expected, found } = difference;
  if (expected === undefined || found === undefined || expected.holes.length > 0) return '';
  const toSymbolic = createToSymbolic();
  const write = { place: 0, foldCase: difference.what === 'action' };
  const [wanted, written] = [toSymbolic(expected, write), toSymbolic(withDefaults(found), write)];
  const effort = createEffort(100_000);
  if (containsSymbolic(wanted, written, effort)) return ', which reaches more';
  return containsSymbolic(written, wanted, effort) ? ', which reaches less' : '';
}

/** ` where X is true`; nothing where it shows in every deployment. */
function inWords(when: Guard): string {
  if (when.length === 0) return '';
  return ` where ${joinWords(when.map(({ condition, is }) => `${condition} is ${is}`))}`;
}

/** A text of a mirror that was read and holds no such role; what was not read may have one. */
function sourceWithout(mirror: Mirror, { sources, roles }: Workspace): Source | undefined {
  if (roles.some((definition) => isMirrorOf(mirror, definition))) return undefined;
  return sources.find(({ file }) =>
    mirror.kind === 'cloudformation' ? file === mirror.file : folderOf(file) === mirror.folder,
  );
}

function example(name: string, actions: readonly string[]): Example {
  const statement = (of: readonly string[]) => ({
    Sid: 'Billing',
    Effect: 'Allow',
    Action: of,
    Resource: 'arn:aws:s3:::{{Bucket}}',
  });
  const policy = { Version: '2012-10-17', Statement: [statement(['s3:Get*', 's3:List*'])] };
  const { Resource: _, ...rest } = statement(actions);
  const mirrored = { ...rest, Resource: { 'Fn::Sub': 'arn:aws:s3:::${BucketName}' } };
  const trust = [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }];
  const role = {
    Type: 'AWS::IAM::Role',
    Properties: {
      AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: trust },
      Policies: [{ PolicyName: 'billing', PolicyDocument: { Version: '2012-10-17', Statement: [mirrored] } }],
    },
  };
  const template = { Parameters: { BucketName: { Type: 'String' } }, Resources: { Reader: role } };
  const mirrors = [{ kind: 'cloudformation', file: 'template.json', role: 'Reader' }] as const;
  const reader = { name: 'reader', inline: ['policy.json'], trust: undefined, managed: undefined, mirrors };
  return {
    name,
    files: {
      'policy.json': `${JSON.stringify(policy, null, 2)}\n`,
      'template.json': `${JSON.stringify(template, null, 2)}\n`,
    },
    settings: { roles: new Map([['reader', reader]]) },
  };
}
