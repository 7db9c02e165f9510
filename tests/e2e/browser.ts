import { chromium, type Browser, type BrowserContextOptions, type LaunchOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import type { ServedSite } from './setup.ts';
import { unpackBrowser } from './unpack-browser.ts';

/** How a browser starts that asks nothing of the network by itself. `more` is added to its environment. */
export async function launchOptions(more: Readonly<Record<string, string>> = {}): Promise<LaunchOptions & { readonly args: readonly string[] }> {
  const { executablePath, environment } = await unpackBrowser();
  return {
    executablePath,
    env: { ...(process.env as Record<string, string>), ...environment, ...more },
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  };
}

interface Visit {
  readonly page: Page;
  readonly status: number | undefined;
  /** Addresses of other origins that were asked for, and what the browser complained of. */
  readonly strange: readonly string[];
}

/** A browser for the tests of one file, started as `options` says. Each visit has a fresh context; the one before it is closed. */
export function useBrowser(site: Pick<ServedSite, 'address'> = inject('site'), options: () => Promise<LaunchOptions> = launchOptions): {
  visit(path: string, context?: BrowserContextOptions): Promise<Visit>;
  open(path: string, context?: BrowserContextOptions): Promise<Page>;
} {
  let browser: Browser | undefined;
  beforeAll(async () => { browser = await chromium.launch(await options()); });
  afterAll(() => browser?.close());

  async function visit(path: string, context?: BrowserContextOptions): Promise<Visit> {
    if (!browser) throw new Error('The browser starts before the first test of the file.');
    for (const before of browser.contexts()) await before.close();
    const page = await (await browser.newContext(context)).newPage();
    const strange: string[] = [];
    page.on('request', (request) => { if (!request.url().startsWith(site.address)) strange.push(request.url()); });
    page.on('console', (message) => { if (message.type() === 'error') strange.push(message.text()); });
    page.on('pageerror', (error) => strange.push(String(error)));
    page.on('dialog', (dialog) => { strange.push(dialog.message()); void dialog.dismiss(); });
    const response = await page.goto(new URL(path, site.address).href);
    return { page, status: response?.status(), strange };
  }

  return { visit, open: async (path, context) => (await visit(path, context)).page };
}
