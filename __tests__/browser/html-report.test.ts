import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderDiff } from '../../src/app/render-diff.ts';
import { renderHtmlReport } from '../../src/app/render-report.ts';
import { hostileFormats } from '../core/report/hostile-formats.ts';
import { longHostileText, tokenTexts } from '../core/report/hostile-text.ts';
import { barriersOf, noBrowser, openBrowser, withPage } from '../helpers/browser.ts';
import { lintBusy, lintOurselves } from '../helpers/html-report.ts';

if (noBrowser !== undefined) process.stdout.write(`Skipped: ${noBrowser}\n`);

describe.skipIf(noBrowser !== undefined)('the HTML report in Chromium', () => {
  let browser: Browser;
  let ours = '';
  let busy = '';
  let change = '';

  beforeAll(async () => {
    const [outcome, ofBusy] = await Promise.all([lintOurselves(), lintBusy()]);
    [browser, ours, busy, change] = await Promise.all([
      openBrowser(),
      renderHtmlReport(outcome),
      renderHtmlReport(ofBusy),
      ofBusy.diff === undefined ? '' : renderDiff(ofBusy.diff, 'html', { colors: false }),
    ]);
  });

  afterAll(async () => browser.close());

  /** Works with a page, and expects it to have done nothing besides. */
  async function quietly(
    html: string,
    options: BrowserContextOptions,
    work: (page: Page) => Promise<void>,
  ): Promise<void> {
    await withPage(browser, html, options, async ({ page, deeds }) => {
      await work(page);
      expect(deeds).toEqual([]);
    });
  }

  const rows = (page: Page) => page.locator('#role-0-actions tbody tr:not([hidden]) th');
  const shown = (page: Page) => page.locator('#role-0-actions [role=status]').textContent();

  test('searches for all of several words, anywhere in a row', async () => {
    await quietly(ours, {}, async (page) => {
      const all = await rows(page).count();
      expect(all).toBeGreaterThan(2000);
      const search = page.getByLabel('Search').first();
      await search.fill('EC2: describe   viewonly');
      const found = await rows(page).allTextContents();
      expect(found.length).toBeGreaterThan(50);
      expect(found.filter((action) => !action.startsWith('ec2:Describe'))).toEqual([]);
      expect(await shown(page)).toBe(`${found.length} shown, of ${all.toLocaleString('en')} actions`);
      await search.fill('no such action');
      expect(await rows(page).count()).toBe(0);
      await page.getByRole('button', { name: 'Clear' }).first().click();
      await expect.poll(() => rows(page).count()).toBe(all);
      expect(await search.inputValue()).toBe('');
      expect(await shown(page)).toBe(`${all.toLocaleString('en')} actions`);
    });
  });

  test('filters by level and by what an action gives away', async () => {
    await quietly(busy, {}, async (page) => {
      await page.getByLabel('Level').selectOption('Write');
      const levels = page.locator('#role-0-actions tbody tr:not([hidden]) td:nth-child(2)');
      expect(new Set(await levels.allTextContents())).toEqual(new Set(['Write']));
      expect(await rows(page).allTextContents()).toContain('s3:PutObject');
      await page.getByLabel('Level').selectOption('');
      await page.getByLabel('Gives away').selectOption('A');
      const content = await rows(page).allTextContents();
      expect(content).toContain('s3:GetObject');
      expect(content).not.toContain('s3:PutObject');
      await page.getByLabel('Gives away').selectOption('-');
      const others = await rows(page).allTextContents();
      expect(others).toContain('s3:PutObject');
      expect(others.filter((action) => content.includes(action))).toEqual([]);
    });
  });

  test('sorts by a heading, by level as strong as it is, and back', async () => {
    await quietly(busy, {}, async (page) => {
      const before = await rows(page).allTextContents();
      const level = page.locator('#role-0-actions thead th').nth(1);
      await level.getByRole('button').click();
      expect(await level.getAttribute('aria-sort')).toBe('ascending');
      const levels = await page.locator('#role-0-actions tbody td:nth-child(2)').allTextContents();
      expect([...new Set(levels.map((text) => text.split('Our reading')[0]))]).toEqual(
        ['Permissions management', 'Tagging', 'Write', 'Read', 'List'].filter((one) => levels.includes(one)),
      );
      await level.getByRole('button').click();
      expect(await level.getAttribute('aria-sort')).toBe('descending');
      const action = page.locator('#role-0-actions thead th').first();
      await action.getByRole('button').click();
      expect(await rows(page).allTextContents()).toEqual(
        before.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
      );
      expect(await level.getAttribute('aria-sort')).toBeNull();
    });
  });

  test('can be used by keyboard alone', async () => {
    await quietly(busy, {}, async (page) => {
      const focused = async () => page.evaluate<string>('document.activeElement.textContent');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('Skip to the report');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('main');
      // A service of the heat map shows its own actions, and the search field has them.
      const service = page.locator('.heat').getByRole('button', { name: 's3', exact: true });
      await service.focus();
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.name')).toBe('words');
      expect(new Set((await rows(page).allTextContents()).map((one) => one.split(':')[0]))).toEqual(
        new Set(['s3']),
      );
      await page.keyboard.press('Tab');
      await page.keyboard.type('Write');
      expect(await rows(page).allTextContents()).toEqual(['s3:PutObject']);
      await page.locator('#role-0-actions thead button').first().focus();
      await page.keyboard.press('Space');
      expect(await page.locator('#role-0-actions th[aria-sort=ascending]').count()).toBe(1);
    });
  });

  test('switches between light and dark, beginning with what the system says', async () => {
    const paper = async (page: Page) =>
      page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const looks: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const)
      await quietly(busy, { colorScheme }, async (page) => {
        const before = await paper(page);
        await page.locator('#theme').click();
        looks.push(before, await paper(page));
        await page.locator('#theme').click();
        expect(await paper(page)).toBe(before);
      });
    const [light, dark] = looks;
    expect(light).not.toBe(dark);
    expect(looks).toEqual([light, dark, dark, light]);
  });

  test.each(['light', 'dark'] as const)('puts no barrier in front of anyone in %s', async (colorScheme) => {
    await quietly(busy, { colorScheme }, async (page) => {
      expect(await barriersOf(page)).toEqual([]);
    });
    await quietly(change, { colorScheme }, async (page) => {
      expect(await barriersOf(page)).toEqual([]);
    });
    await quietly(ours, { colorScheme }, async (page) => {
      // A few rows are like all others, and what they are judged by takes a minute for all of them.
      await page.evaluate(
        'document.querySelectorAll(".actions tbody tr:nth-child(n+30)").forEach((row) => row.remove())',
      );
      expect(await barriersOf(page)).toEqual([]);
    });
  });

  test.each([360, 390, 768, 1280])('never scrolls sideways, %d pixels wide', async (width) => {
    for (const html of [ours, busy, change])
      await quietly(html, { viewport: { width, height: 800 } }, async (page) => {
        const widest = await page.evaluate<number>('document.documentElement.scrollWidth');
        expect(widest).toBeLessThanOrEqual(width);
      });
  });

  test('prints all of it, light, without what only a screen needs', async () => {
    await quietly(busy, { colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate<string>('getComputedStyle(document.body).backgroundColor')).toBe(
        'rgb(255, 255, 255)',
      );
      expect(await page.locator('header').isVisible()).toBe(false);
      expect(await page.locator('.filter').first().isVisible()).toBe(false);
      await page.evaluate('dispatchEvent(new Event("beforeprint"))');
      expect(await page.locator('details:not([open])').count()).toBe(0);
      expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
    });
  });

  test('says all of it without a script', async () => {
    await quietly(ours, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('#role-0-actions tbody tr').count()).toBeGreaterThan(2000);
      expect(await page.locator('form:visible, #theme:visible, .actions button:visible').count()).toBe(0);
    });
  });

  test('draws what it means to: coloured cells, a bar as wide as the page, no empty picture', async () => {
    await quietly(ours, {}, async (page) => {
      const bar = await page.locator('svg.bar').first().boundingBox();
      expect(bar?.width).toBeGreaterThan(1000);
      const colours = await page.evaluate<readonly string[]>(
        '[...new Set([...document.querySelectorAll(".heat td")].map((cell) => getComputedStyle(cell).backgroundColor))]',
      );
      expect(colours.length).toBeGreaterThan(8);
      const picture = await page.screenshot();
      // A blank page of this size is some four kilobytes.
      expect(picture.length).toBeGreaterThan(30_000);
    });
  });

  describe('given hostile text', () => {
    const format = hostileFormats.find(({ name }) => name === 'html');
    const attacks = [
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onmouseover='alert(1)' x='",
      '</title></style></script><svg onload=alert(1)>',
      '--><iframe src="https://attacker.example/"></iframe>',
      '<meta http-equiv="refresh" content="0;url=https://attacker.example/">',
      '<base href="https://attacker.example/"><link rel=stylesheet href=//attacker.example/a.css>',
      '`<form action=https://attacker.example><button>`',
      'javascript:alert(1)',
    ];

    test.each(
      [...attacks, ...tokenTexts, longHostileText].map((text): [string, string] => [text.slice(0, 40), text]),
    )('is inert: %j', async (_, text) => {
      const render = format?.render ?? (() => '');
      await withPage(browser, render(text), {}, async ({ page, deeds }) => {
        const names = await page.evaluate<readonly string[]>(
          '[...document.querySelectorAll("*")].map(({ localName }) => localName)',
        );
        const scripts = await page.locator('script').count();
        await page.locator('input[type=search]').fill('x');
        await page.keyboard.press('Enter');
        expect(deeds).toEqual([]);
        expect(scripts).toBe(1);
        const foreign = ['img', 'iframe', 'base', 'object', 'embed'].filter((name) => names.includes(name));
        expect(foreign).toEqual([]);
        expect(new URL(page.url()).protocol).toBe('file:');
        expect(await page.title()).toContain('Roleproof');
      });
    });

    test('would be stopped by the policy even if it were not escaped', async () => {
      const broken = busy.replace('<main', '<img src=x onerror="alert(1)"><script>alert(2)</script><main');
      await withPage(browser, broken, {}, async ({ page, deeds }) => {
        await page.waitForTimeout(200);
        expect(deeds.filter((deed) => /^(?:dialog|request: http)/.test(deed))).toEqual([]);
        expect(deeds.filter((deed) => /Content Security Policy/.test(deed)).length).toBeGreaterThanOrEqual(2);
      });
    });
  });
});
