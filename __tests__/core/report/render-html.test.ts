import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderHtmlReport } from '../../../src/app/render-report.ts';
import type { LintOutcome } from '../../../src/app/lint.ts';
import type { Proof, ProvedAction } from '../../../src/core/model/proof.ts';
import { link, markup, prose } from '../../../src/core/report/html/markup.ts';
import { renderHtml } from '../../../src/core/report/render-html.ts';
import { lintBusy, lintOurselves } from '../../helpers/html-report.ts';
import { busyReport, cleanReport, lineOf, permalink, reportOf } from './sample-reports.ts';

const options = {
  proof: { promise: null, roles: [] },
  lineOf,
  today: '2026-11-23',
  command: 'npx roleproof lint',
} as const;

const src = join(import.meta.dirname, '../../../src');

/** Every file that a file loads at once, itself included. */
function loadedWith(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const imports = /^(?:import|export)(?! type\b)\s[^;'`=()]*?\bfrom\s+'(\.[^']+)'/gm;
  for (const [, target = ''] of readFileSync(path, 'utf8').matchAll(imports))
    loadedWith(join(dirname(path), target), seen);
  return seen;
}

/** The text between the tags, entities decoded. */
function textOf(html: string): string {
  return html
    .replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, ' ');
}

function idsOf(html: string): readonly string[] {
  return [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
}

describe('the page', () => {
  const html = renderHtml(busyReport, options);

  test('lets the browser run our style and script, known by their hashes, and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const hashOf = (element: string) => {
      const text = new RegExp(`<${element}>([\\s\\S]*?)</${element}>`).exec(html)?.[1] ?? '';
      return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    };
    expect(policy.split('; ').toSorted()).toEqual([
      "base-uri 'none'",
      "default-src 'none'",
      "form-action 'none'",
      'img-src data:',
      `script-src ${hashOf('script')}`,
      `style-src ${hashOf('style')}`,
    ]);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
    expect(html.match(/<(?:script|style)\b/g)).toEqual(['<style', '<script']);
    expect(html).not.toMatch(/<[^>]* (?:style|on\w+)=/);
  });

  test('is made from the files that people edit', () => {
    const folder = join(src, 'core/report/html');
    expect(html).toContain(readFileSync(join(folder, 'page.css'), 'utf8'));
    expect(html).toContain(readFileSync(join(folder, 'page.js'), 'utf8'));
  });

  test('is loaded only where it is asked for', () => {
    const doors = ['cli.ts', 'action.ts', 'commands/lint-command.ts', 'app/lint.ts', 'app/render-report.ts'];
    const loaded = new Set(doors.flatMap((door) => [...loadedWith(join(src, door))]));
    expect([...loaded].filter((path) => /report\/html\/|render-html|build-proof/.test(path))).toEqual([]);
    expect(loaded.size).toBeGreaterThan(50);
  });

  test('links only to sections that are there, each once', () => {
    const ids = idsOf(html);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);
    expect(targets.filter((id) => !ids.includes(id ?? ''))).toEqual([]);
    expect(targets).toContain('verdict');
  });

  test('tells the verdict first, then every finding with its line, and what is suppressed and why', () => {
    const text = textOf(html);
    expect(text).toMatch(/Incomplete|Failed/);
    for (const { message, file } of busyReport.findings) {
      expect(text).toContain(textOf(prose(message).text).trim());
      expect(text).toContain(file);
    }
    expect(html).toContain('<mark>&#34;ce:UpdateCostCategoryDefinition&#34;</mark>');
    expect(text).toContain('AWS adds only reads there.');
    expect(text).toContain('(until 2027-03-31)');
    expect(text).toContain('templates/big.yaml : templates/big.yaml has 2.3 million characters.');
    expect(text.indexOf('Not checked')).toBeLessThan(text.indexOf('AWS adds only reads there.'));
  });

  test('says what it rests on', () => {
    const text = textOf(html);
    expect(text).toContain('0.21.202609261 of 2026-09-26');
    expect(text).toContain('npx roleproof lint');
  });

  test('never says that a role can do nothing where not all of it is known', () => {
    const roles = busyReport.roles.map((role) => ({ ...role, tiers: { A: 0, B: 0 }, services: [] }));
    const unknown = textOf(renderHtml({ ...busyReport, roles }, options));
    expect(roles.every((role) => role.unknown.length > 0)).toBe(true);
    expect(unknown).toContain('templates/role.yaml#Role and what nobody can tell none made');
    expect(unknown).toContain('At least 4 actions in 0 services. None that is known returns content');
    expect(textOf(renderHtml(cleanReport, options))).not.toMatch(/At least|nobody can tell/);
  });

  test('has no part that there is nothing to say in', () => {
    expect(idsOf(renderHtml(reportOf([]), options)).filter((id) => id !== 'theme' && id !== 'main')).toEqual([
      'verdict',
      'findings',
      'about',
    ]);
    expect(textOf(renderHtml(cleanReport, options))).toContain('arn:aws:iam::061190967865:root');
  });

  test('leads to the lines where their address is known', () => {
    const address = 'https://github.com/example/policies/blob/0123abc/policies/payer.json#L8';
    expect(renderHtml(busyReport, { ...options, permalink })).toContain(`href="${address}"`);
    expect(html).not.toContain(address);
  });

  test('shows the most serious of too many actions, and counts the rest', () => {
    const action = (index: number, more: Partial<ProvedAction>): ProvedAction => ({
      action: `a:Describe${String(index).padStart(6, '0')}`,
      level: 'Read',
      judged: null,
      tier: null,
      grants: [0],
      limitedBy: [],
      ...more,
    });
    const proof: Proof = {
      promise: null,
      roles: [
        {
          name: 'payer',
          policies: [],
          grants: [
            {
              policy: 'a.json',
              version: null,
              sid: null,
              statement: 0,
              pattern: 'a:*',
              resources: ['*'],
              negatedResources: false,
              conditions: [],
            },
          ],
          actions: [
            ...Array.from({ length: 10_500 }, (_, index) => action(index, {})),
            action(20_000, { level: 'Write' }),
          ],
          promise: null,
        },
      ],
    };
    const text = textOf(renderHtml(cleanReport, { ...options, proof }));
    expect(text).toContain('10,000 of 10,501 actions, the most serious; 501 more');
    expect(text).toContain('a:Describe020000 Write');
    expect(text).not.toContain('a:Describe010499');
  });
});

describe('markup', () => {
  test('escapes what is put into it, once', () => {
    const inner = markup`<b>${'<i>"&'}</b>`;
    expect(markup`<p title="${'"><script>'}">${inner}${['a', 1, undefined]}</p>`.text).toBe(
      '<p title="&#34;&#62;&#60;script&#62;"><b>&#60;i&#62;&#34;&#38;</b>a1</p>',
    );
  });

  test.each([
    ['names become code', 'a `b` c', 'a <code>b</code> c'],
    ['unless they do not end', 'a `b` c`', 'a `b` c`'],
  ])('%s', (_, text, expected) => expect(prose(text).text).toBe(expected));

  test.each([
    ['https://a.example/?b=1&c="', '<a href="https://a.example/?b=1&#38;c=&#34;" rel="noreferrer">x</a>'],
    ['javascript:alert(1)', 'x'],
    [' https://a.example', 'x'],
    ['data:text/html,x', 'x'],
    ['docs/rules.md#a', 'x'],
  ])('links to %j as %s', (target, expected) => expect(link('x', target).text).toBe(expected));
});

describe('the report of our own roles', async () => {
  const outcome = await lintOurselves();
  const html = await renderHtmlReport(outcome);

  test('is under a megabyte for the payer role', async () => {
    const { report, proof, ...others } = outcome;
    const roles = report.roles.filter(({ name }) => name === 'payer');
    const payer = renderHtml({ ...report, roles }, { ...others, proof: await proof() });
    expect(roles).toHaveLength(1);
    expect(Buffer.byteLength(payer)).toBeLessThan(1_000_000);
    expect(Buffer.byteLength(html)).toBeLessThan(2_000_000);
  });

  test('shows as many actions of each role as the report counts, of each level and in each service', async () => {
    const { roles } = await outcome.proof();
    for (const [index, role] of outcome.report.roles.entries()) {
      const table = tableOf(html, `role-${index}-actions`);
      expect(table.match(/<tr><th scope="row">/g)).toHaveLength(role.granted.total);
      for (const level of ['List', 'Read', 'Write', 'Tagging', 'Permissions management'] as const)
        expect(roles[index]?.actions.filter((one) => one.level === level)).toHaveLength(role.granted[level]);
      for (const { service, levels } of role.services)
        expect(table.split(`<tr><th scope="row">${service}:`)).toHaveLength(1 + sum(Object.values(levels)));
      for (const tier of ['A', 'B'] as const)
        expect(table.split(`<b class="tier${tier}">`)).toHaveLength(1 + role.tiers[tier]);
    }
  });

  test('says that the promise is kept, with every exception and what needs it', () => {
    const text = textOf(html);
    expect(text).toContain('Kept by payer: no action goes beyond it');
    expect(text).toContain('the cost and usage report itself payer: 5 actions');
  });
});

describe('the report of a role that breaks its promise', async () => {
  const outcome: LintOutcome = await lintBusy();
  const { proof } = outcome;
  const html = await renderHtmlReport(outcome);
  const text = textOf(html);

  test('says what breaks it, and what is excepted', async () => {
    const [role] = (await proof()).roles;
    const broken = role?.promise?.broken.map(({ action, breaks }) => `${action} ${breaks}`) ?? [];
    expect(role?.promise?.state).toBe('broken');
    expect(broken).toContain('s3:PutObject is Write');
    expect(broken.find((one) => one.startsWith('s3:GetObject '))).toMatch(/^s3:GetObject returns /);
    expect(broken.filter((one) => one.startsWith('logs:'))).toEqual([]);
    expect(role?.promise?.excepted).toEqual([expect.arrayContaining(['logs:GetLogEvents'])]);
    for (const one of broken) expect(text).toContain(one);
    expect(text).toContain('the logs of the product itself');
  });

  test('says where an action comes from, on what, under which conditions, and what a Deny takes away', async () => {
    const [role] = (await proof()).roles;
    const listing = role?.actions.find(({ action }) => action === 's3:ListBucket');
    expect(listing?.limitedBy).toEqual(['NoBills']);
    expect(text).toContain(
      's3:ListBucket List policies/reader.json, Buckets by name on arn:aws:s3:::reports, arn:aws:s3:::bills, only if StringEquals aws:PrincipalTag/team: costs',
    );
    expect(text).toContain('less what the Deny NoBills takes away');
    expect(text).toContain('policies/reader.json, Reads by ec2:Describe* on *');
  });

  test('says what the change does', () => {
    expect(text).toContain('What this change does Widened');
    expect(text).toContain('pattern s3:PutObject');
    expect(text).not.toContain('pattern ec2:Describe*');
  });
});

function tableOf(html: string, id: string): string {
  const start = html.indexOf(`id="${id}"`);
  return html.slice(start, html.indexOf('</table>', start));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
