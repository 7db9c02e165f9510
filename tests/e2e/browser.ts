import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { unpackBrowser } from './unpack-browser.ts';

/** Starts a browser that asks nothing of the network by itself. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, environment } = await unpackBrowser();
  return chromium.launch({
    executablePath,
    env: { ...(process.env as Record<string, string>), ...environment },
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  });
}

/** A browser for the tests of one file. `open` gives a page in a fresh context and closes the one before it. */
export function useBrowser(): { open(path: string, options?: BrowserContextOptions): Promise<Page> } {
  let browser: Browser | undefined;
  beforeAll(async () => { browser = await launchBrowser(); });
  afterAll(() => browser?.close());
  return {
    async open(path, options) {
      if (!browser) throw new Error('The browser starts before the first test of the file.');
      for (const context of browser.contexts()) await context.close();
      const page = await (await browser.newContext(options)).newPage();
      await page.goto(new URL(path, inject('address')).href);
      return page;
    },
  };
}
