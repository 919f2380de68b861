import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hideSecret } from '../../../src/core/connect/hide-secret.ts';
import type { Connection } from '../../../src/core/model/connection.ts';
import {
  renderConnectionsJson,
  renderConnectionsMarkdown,
  renderConnectionsText,
} from '../../../src/core/report/render-connection.ts';
import { quickCreateLink } from '../../../src/core/report/quick-create-link.ts';
import { renderPlanMarkdown, renderPlanText } from '../../../src/core/report/render-plan.ts';
import { connectionsWith, planWith } from './sample-connections.ts';

const text = (connections: readonly Connection[]) => renderConnectionsText(connections, { colors: false });

describe('connections', () => {
  test('are told billing first, with their health, in every form', () => {
    const connections = connectionsWith('acme');
    const order = ['billing unknown', 'billing connected', 'resource failed', 'resource degraded'];
    expect(
      text(connections)
        .split('\n')
        .filter((line) => /^\w+ acme: /.test(line))
        .map((line) => line.replace(' acme:', '')),
    ).toEqual(order);
    expect(
      (JSON.parse(renderConnectionsJson(connections)) as readonly Connection[]).map(
        ({ kind, status }) => `${kind} ${status}`,
      ),
    ).toEqual(order);
    expect(renderConnectionsJson(connections)).not.toContain('\n');
    expect(
      [...renderConnectionsMarkdown(connections).matchAll(/^### .*?(\w+) `acme`: (\w+)$/gmu)].map(
        ([, kind, status]) => `${kind} ${status}`,
      ),
    ).toEqual(order);
  });

  test('say why they are not connected and what is left to do, and nothing of it where they are', () => {
    const [failed, , , connected] = connectionsWith('acme');
    expect(text([failed!])).toContain('Left to do by hand\n  - Do acme.');
    expect(text([connected!])).not.toContain('Left to do');
  });
});

describe('a plan', () => {
  test('says what is done to each resource, and what that means', () => {
    const shown = renderPlanText(planWith('Acme'), { colors: false });
    for (const sentence of [
      '2 resources to add, 1 resource to replace',
      'The role `Acme` is made anew, so that its ARN changes',
      'The role `Acme` is removed: CloudZero loses its access.',
      '`Acme` (`AWS::S3::Bucket`) is storage that AWS charges for',
      'fingerprint Acme',
    ])
      expect(shown).toContain(sentence);
  });

  test('of nothing says so', () => {
    const { plan } = planWith('acme');
    const same = { preflight: [], because: '', plan: plan && { ...plan, changes: [] } };
    expect(renderPlanText(same, { colors: false })).toContain('nothing is to be changed');
    expect(renderPlanMarkdown({ preflight: [], because: '', plan: null })).toContain(
      'the preflight stands against it',
    );
  });
});

test('no external id gets through any of them, however long or cut it is', () => {
  const externalIds = fc.stringMatching(/^[\w+=,.@:/-]{16,64}$/);
  const around = fc.constantFrom('', 'x'.repeat(150), 'a sentence of ');
  fc.assert(
    fc.property(externalIds, around, (externalId, before) => {
      const said = `${before}${externalId} and more`;
      const connections = hideSecret(connectionsWith(said), externalId);
      const plan = hideSecret(planWith(said), externalId);
      const outputs = [
        text(connections),
        renderConnectionsMarkdown(connections),
        renderConnectionsJson(connections),
        renderPlanMarkdown(plan),
        renderPlanText(plan, { colors: true }),
      ];
      for (const output of outputs) expect(output).not.toContain(externalId);
    }),
    { numRuns: 60 },
  );
});

describe('the link to the console', () => {
  const stack = {
    region: 'us-east-1',
    templateUrl: 'https://acme.s3.us-east-1.amazonaws.com/billing.yaml?versionId=a&b',
    stackName: 'cloudzero-billing-acme',
    parameters: { BillingBucketNames: 'one,two', RoleName: 'a b#c' },
  };

  test('fills in what a link can, each value as it is', () => {
    const link = quickCreateLink(stack);
    const [place, query] = link.split('#/stacks/create/review?');
    expect(place).toBe('https://us-east-1.console.aws.amazon.com/cloudformation/home?region=us-east-1');
    expect(Object.fromEntries(new URLSearchParams(query))).toEqual({
      templateURL: stack.templateUrl,
      stackName: stack.stackName,
      param_BillingBucketNames: 'one,two',
      param_RoleName: 'a b#c',
    });
    expect(link).not.toMatch(/[ +]/);
  });

  test('is a link in what is left to do by hand, and no other address is', () => {
    const [connection] = connectionsWith('acme');
    const link = quickCreateLink(stack);
    const shown = (what: string) => renderConnectionsMarkdown([{ ...connection!, byHand: [what] }]);
    expect(shown(`Make it: ${link}`)).toContain(
      `- Make it: [open the console](${link.replaceAll('&', '&amp;')})`,
    );
    for (const region of ['cn-north-1', 'us-gov-west-1'])
      expect(shown(`Make it: ${quickCreateLink({ ...stack, region })}`)).toContain('[open the console](');
    for (const other of [
      'https://evil.example/?https://us-east-1.console.aws.amazon.com/cloudformation/',
      'https://us-east-1.console.aws.amazon.com.evil.example/cloudformation/home',
      'javascript:alert(1)',
    ])
      expect(shown(`Make it: ${other}`)).not.toContain('](');
  });

  test.each([
    ['cn-north-1', 'cn-north-1.console.amazonaws.cn'],
    ['us-gov-west-1', 'us-gov-west-1.console.amazonaws-us-gov.com'],
  ])('of %s goes to its own console', (region, host) => {
    expect(new URL(quickCreateLink({ ...stack, region })).host).toBe(host);
  });
});
