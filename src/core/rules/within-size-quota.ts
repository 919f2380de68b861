import { type PolicySize, sizeOf, sizeTogether } from '../iam/policy-size.ts';
import { formatCount } from '../model/format-count.ts';
import type { PolicyDocument, RoleDefinition } from '../model/policy.ts';
import { entryOf } from '../model/value.ts';
import { type Placed, type Report, type RuleContext, defineRule } from './rule.ts';

const messages = {
  over: '{{what}} has {{size}} characters, {{excess}} more than the {{limit}} AWS takes; white space does not count.',
  overDefault:
    '{{what}} has {{size}} characters, {{excess}} more than the {{limit}} of the default quota; AWS raises it on request, to 8,192 at most.',
  spaced:
    '{{what}} has {{size}} characters, {{excess}} more than the {{limit}} AWS takes, because of its white space: send it without.',
  near: '{{what}} has {{size}} of the {{limit}} characters AWS takes; there is room for {{room}} more.',
} as const;

/** Holds documents, and the inline documents of a role together, against the size quotas. */
export default defineRule({
  id: 'within-size-quota',
  code: null,
  severity: 'error',
  what: 'Reports documents, and inline documents of one role together, that are longer than the quota or within a tenth of it.',
  why: 'AWS refuses what is longer, for most quotas without a way to raise them, often only when a deployment is half done.',
  fix: 'Join patterns and statements, or move statements to a managed policy of its own.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length',
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html',
  ],
  messages,
  examples: {
    valid: [{ name: 'a trust policy with one principal', policy: trusting(1), policyType: 'trust' }],
    invalid: [
      { name: 'a trust policy of more than 2,048 characters', policy: trusting(4), policyType: 'trust' },
    ],
  },
  check: {
    workspace(workspace, context) {
      const { settings } = context;
      const summed = new Set<string>();
      const byId = new Map(workspace.documents.map((document) => [document.id, document]));

      for (const role of workspace.roles) {
        const documents = role.inline.flatMap((id) => byId.get(id) ?? []);
        for (const { id } of documents) summed.add(id);
        sayInline(
          role,
          documents,
          `The inline policies of ${role.address}`,
          inlineQuotas[role.kind],
          context,
        );
      }
      for (const role of settings.roles.values()) {
        const documents = workspace.documents.filter(({ source }) => role.inline.includes(source.file));
        for (const { id } of documents) summed.add(id);
        const [first] = documents;
        if (first)
          sayInline(
            openingOf(first),
            documents,
            `The inline policies of the role ${role.name}`,
            inlineQuotas.role,
            context,
          );
      }
      for (const document of workspace.documents)
        if (!summed.has(document.id)) sayDocument(document, context);
    },
  },
});

type Context = RuleContext<typeof messages>;

interface Quota {
  readonly limit: number;
  readonly code: string | null;
  /** Up to here AWS raises the limit on request. */
  readonly raisedTo?: number;
  /** AWS counts white space where nobody takes it out. */
  readonly countsSpace?: boolean;
}

const inlineQuotas: Readonly<Record<RoleDefinition['kind'], Quota>> = {
  role: { limit: 10_240, code: null },
  user: { limit: 2_048, code: null },
  group: { limit: 5_120, code: null },
};

const trustQuota: Quota = {
  limit: 2_048,
  raisedTo: 8_192,
  code: 'POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA',
};
const managedQuota: Quota = { limit: 6_144, code: null };
const identityQuota: Quota = { limit: 10_240, code: 'POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA' };
/** https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_PutInlinePolicyToPermissionSet.html */
const permissionSetQuota: Quota = { limit: 32_768, code: null };
const serviceControlQuota: Quota = {
  limit: 10_240,
  code: 'POLICY_SIZE_EXCEEDS_SCP_QUOTA',
  countsSpace: true,
};
const resourceControlQuota: Quota = {
  limit: 5_120,
  code: 'POLICY_SIZE_EXCEEDS_RCP_QUOTA',
  countsSpace: true,
};

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html */
const bucketQuota: Quota = {
  limit: 20_480,
  code: 'POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA',
  countsSpace: true,
};

/** Each service has its own quota; of its buckets alone S3 says it in so many bytes. */
function isBucketPolicy({ statements }: PolicyDocument): boolean {
  const resources = statements.flatMap(({ resource }) => resource?.values ?? []);
  return resources.length > 0 && resources.every(({ text }) => /^arn:[\w-]+:s3:::/.test(text));
}

function quotaOf(document: PolicyDocument): Quota | undefined {
  switch (document.policyType) {
    case 'identity':
      return identityQuotaOf(document);
    case 'trust':
      return trustQuota;
    case 'scp':
      return serviceControlQuota;
    case 'rcp':
      return resourceControlQuota;
    case 'resource':
      return isBucketPolicy(document) ? bucketQuota : undefined;
  }
}

/** A policy by itself is no inline policy. What is neither known to be is taken for the one with the larger quota. */
function identityQuotaOf({ resourceType, pointer }: PolicyDocument): Quota {
  if (resourceType === 'AWS::IAM::ManagedPolicy' || pointer.startsWith('aws_iam_policy.'))
    return managedQuota;
  if (resourceType === 'AWS::SSO::PermissionSet' || pointer.startsWith('aws_ssoadmin_'))
    return permissionSetQuota;
  return identityQuota;
}

function sayInline(
  at: Placed,
  documents: readonly PolicyDocument[],
  what: string,
  quota: Quota,
  context: Context,
): void {
  if (documents.length === 0) return;
  const parts = documents.map((document) => ({
    document,
    size: sizeOf(document, context.settings.placeholders),
  }));
  say(
    at,
    documents.length === 1 ? what.replace('policies', 'policy') : what,
    sizeTogether(parts),
    quota,
    context.report,
  );
}

function sayDocument(document: PolicyDocument, { settings, report }: Context): void {
  const quota = quotaOf(document);
  if (quota === undefined) return;
  const size = sizeOf(document, settings.placeholders);
  const at = openingOf(document);
  say(at, 'This document', size, quota, report);
  const { span, format } = document;
  const written = span.end - span.start;
  if (quota.countsSpace !== true || format !== 'json' || size.likely > quota.limit || written <= quota.limit)
    return;
  report(
    at,
    'spaced',
    { what: 'This document', ...amounts(written, quota.limit, '') },
    { severity: 'warning', code: quota.code },
  );
}

function say(
  at: Placed,
  what: string,
  size: PolicySize,
  quota: Quota,
  report: Report<typeof messages>,
): void {
  const { limit, raisedTo, code } = quota;
  const { likely, least } = size;
  const about = likely === least ? '' : 'about ';
  const most = raisedTo ?? limit;
  const data = { what, ...amounts(likely, likely > most ? most : limit, about) };
  const confidence = likely === least || least > limit ? 'certain' : 'estimate';
  if (likely > most) report(at, 'over', data, { code, confidence });
  else if (likely > limit) report(at, 'overDefault', data, { code, confidence, severity: 'warning' });
  else if (likely >= limit * 0.9) report(at, 'near', data, { confidence, severity: 'suggestion' });
}

function amounts(size: number, limit: number, about: string) {
  return {
    size: about + formatCount(size),
    limit: formatCount(limit),
    excess: about + formatCount(size - limit),
    room: about + formatCount(limit - size),
    characters: size,
  };
}

/** One token at the head of a document, where a finding about all of it stands. */
function openingOf({ tree }: PolicyDocument): Placed {
  return tree.kind === 'map' ? (entryOf(tree, 'Statement')?.key ?? tree) : tree;
}

function trusting(count: number): unknown {
  const AWS = Array.from(
    { length: count },
    (_, index) => `arn:aws:iam::123456789012:role/${'division/'.repeat(56)}reader${index + 1}`,
  );
  return {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { AWS }, Action: 'sts:AssumeRole' }],
  };
}
