import type { Check, Connection } from '../../../src/core/model/connection.ts';
import type { ResourceChange } from '../../../src/core/model/stack.ts';
import type { ShownPlan } from '../../../src/core/report/render-plan.ts';

/** A check of each state, with a text in every place where text of others may stand. */
function checksWith(text: string): readonly Check[] {
  return (['pass', 'advice', 'unknown', 'fail'] as const).map((state) => ({
    id: text,
    title: text,
    state,
    evidence: `${text} is \`${text}\`, not ${text}.`,
    next: state === 'pass' ? null : `Do ${text}.`,
  }));
}

/** A plan of everything that can be done to resources. */
export function planWith(text: string): ShownPlan {
  const change = (more: Partial<ResourceChange>): ResourceChange => ({
    action: 'Modify',
    logicalId: text,
    physicalId: text,
    type: text,
    replacement: 'never',
    properties: [{ name: text, before: text, after: text }],
    ...more,
  });
  return {
    preflight: checksWith(text),
    because: `The report ${text} is read.`,
    plan: {
      stackName: text,
      operation: 'update',
      fingerprint: text,
      changes: [
        change({ action: 'Add' }),
        change({ action: 'Add', type: 'AWS::S3::Bucket' }),
        change({ type: 'AWS::IAM::Role', replacement: 'always' }),
        change({ type: 'AWS::IAM::Role', replacement: 'maybe' }),
        change({ action: 'Remove', type: 'AWS::IAM::Role' }),
        change({ action: 'Remove', type: 'AWS::CUR::ReportDefinition' }),
        change({ action: 'Import' }),
        change({ action: 'Dynamic' }),
      ],
    },
  };
}

/** A connection of each status, resource connections first. */
export function connectionsWith(text: string): readonly Connection[] {
  const connection = (more: Partial<Connection>): Connection => ({
    kind: 'resource',
    name: text,
    accountId: text,
    region: text,
    status: 'failed',
    reason: text,
    roleArn: text,
    stackId: text,
    report: null,
    preflight: [],
    verification: [],
    registration: { outcome: 'rejected', status: 400, detail: text },
    byHand: [`Do ${text}.`, text],
    ...more,
  });
  return [
    connection({ preflight: checksWith(text).slice(0, 1), verification: checksWith(text) }),
    connection({
      kind: 'billing',
      status: 'unknown',
      report: { name: text, bucket: text, lastDelivery: text },
    }),
    connection({ status: 'degraded', registration: { outcome: 'unreachable', status: null, detail: text } }),
    connection({
      kind: 'billing',
      status: 'connected',
      reason: null,
      byHand: [],
      registration: { outcome: 'accepted', status: 200, detail: text },
    }),
  ];
}
