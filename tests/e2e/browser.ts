import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import type { ServedSite } from './setup.ts';
import { unpackBrowser } from './unpack-browser.ts';

/** Starts a browser that asks nothing of the network by itself. */
async function launchBrowser(): Promise<Browser> {
  const { executablePath, environment } = await unpackBrowser();
  return chromium.launch({
    executablePath,
    env: { ...(process.env as Record<string, string>), ...environment },
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  });
}

interface Visit {
  readonly page: Page;
  readonly status: number | undefined;
  /** Addresses of other origins that were asked for, and what the browser complained of. */
  readonly strange: readonly string[];
}

/** A browser for the tests of one file. Each visit has a fresh context; the one before it is closed. */
export function useBrowser(site: ServedSite = inject('site')): {
  visit(path: string, options?: BrowserContextOptions): Promise<Visit>;
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
} {
  let browser: Browser | undefined;
  beforeAll(async () => { browser = await launchBrowser(); });
  afterAll(() => browser?.close());

  async function visit(path: string, options?: BrowserContextOptions): Promise<Visit> {
    if (!browser) throw new Error('The browser starts before the first test of the file.');
    for (const context of browser.contexts()) await context.close();
    const page = await (await browser.newContext(options)).newPage();
    const strange: string[] = [];
    page.on('request', (request) => { if (!request.url().startsWith(site.address)) strange.push(request.url()); });
    page.on('console', (message) => { if (message.type() === 'error') strange.push(message.text()); });
    page.on('pageerror', (error) => strange.push(String(error)));
    page.on('dialog', (dialog) => { strange.push(dialog.message()); void dialog.dismiss(); });
    const response = await page.goto(new URL(path, site.address).href);
    return { page, status: response?.status(), strange };
  }

  return { visit, open: async (path, options) => (await visit(path, options)).page };
}
