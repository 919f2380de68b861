import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';

const named = process.env['CHROMIUM'];

/** Where a Chromium is: where CHROMIUM says, else that of the system, else the one that playwright-core installed. */
const executable = (
  named === undefined
    ? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', chromium.executablePath()]
    : [named]
).find((path) => existsSync(path));

/** Why the tests are skipped; undefined: they run. Where `REQUIRE_BROWSER` is set they run, or fail. */
export const noBrowser: string | undefined =
  executable === undefined && !process.env['REQUIRE_BROWSER']
    ? 'no Chromium is installed here (name one with CHROMIUM=/path, or apt-get install chromium)'
    : undefined;

/** Starts a Chromium that asks nobody for anything by itself. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(executable === undefined ? {} : { executablePath: executable }),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A page that is open, and all that it did besides showing itself. */
export interface OpenPage {
  readonly page: Page;
  /** Console messages, errors, dialogs, requests, pop-ups and refusals of the policy, a line each. */
  readonly deeds: readonly string[];
}

/** Opens an HTML text as the file that a person would open, gives it to `work`, and leaves nothing behind. */
export async function withPage<T>(
  browser: Browser,
  html: string,
  options: BrowserContextOptions,
  work: (open: OpenPage) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'roleproof-page-'));
  const file = join(folder, 'report.html');
  writeFileSync(file, html);
  const address = pathToFileURL(file).href;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  try {
    const deeds: string[] = [];
    const page = await context.newPage();
    page.on('console', (message) => deeds.push(`console ${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => deeds.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => {
      deeds.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('popup', () => deeds.push('a pop-up'));
    page.on('request', (request) => {
      const url = request.url();
      if (url !== address && url !== 'data:,') deeds.push(`request: ${url}`);
    });
    await page.goto(address);
    return await work({ page, deeds });
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** What axe-core has against a page as it stands, a line each. */
export async function barriersOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${help}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}
