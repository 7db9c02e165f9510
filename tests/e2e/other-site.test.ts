import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

describe('the site of another organisation, built from its own folder', () => {
  const site = inject('otherSite');
  const browser = useBrowser(site);

  it.each(site.pages)('has a page that is whole and keeps to itself: %s', async (path) => {
    const { page, status, strange } = await browser.visit(path);
    expect(status).toBe(200);
    expect(strange).toEqual([]);
    expect(await page.locator('h1').count()).toBe(1);
  });

  it('says nothing anywhere of a draft', () => {
    const files = readdirSync(site.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThan(site.pages.length);
    const draft = inject('draft').toLowerCase();
    for (const { parentPath, name } of files) expect(readFileSync(join(parentPath, name), 'utf8').toLowerCase()).not.toContain(draft);
  });

  it('carries its own name, and a withdrawn advisory keeps its page with a banner', async () => {
    const page = await browser.open('/en/advisories/update-of-example-mail/');
    expect(await page.locator('header').first().textContent()).toContain('Example publisher');
    expect(await page.locator('main').textContent()).toMatch(/withdrawn/i);
  });

  it('shows what is over apart from what counts', async () => {
    const page = await browser.open('/en/indicators/ex-2026-0001/');
    expect(await page.locator('#revoked').count()).toBe(1);
    expect(await page.locator('#history').count()).toBe(1);
  });
});
