import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type RunningServer } from '../../src/serve/node.ts';
import { setCurrentModel } from '../../src/site/current-model.ts';
import { hostileModel } from '../core/emit/hostile-site.ts';
import { useBrowser } from './browser.ts';

const PAGES = ['/', '/en/', '/en/advisories/', '/en/advisories/hostile/', '/en/indicators/', '/en/indicators/user-account/', '/en/indicators/ho-2026-0001/', '/404.html'];

describe('pages of a site that is hostile in every authored field', () => {
  const browser = useBrowser();
  let folder = '';
  let server: RunningServer;

  beforeAll(async () => {
    folder = await mkdtemp(join(process.cwd(), '.cache', 'hostile-'));
    setCurrentModel(hostileModel());
    await build({ root: process.cwd(), outDir: folder, logLevel: 'error' });
    server = await serveFolder(folder, 0);
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  it.each(PAGES)('runs nothing and asks nothing of others: %s', async (path) => {
    const page = await browser.open('/robots.txt');
    const strange: string[] = [];
    page.on('dialog', (dialog) => { strange.push(dialog.message()); void dialog.dismiss(); });
    page.on('console', (message) => { if (message.type() === 'error') strange.push(message.text()); });
    page.on('request', (request) => { if (!request.url().startsWith(server.address)) strange.push(request.url()); });
    const response = await page.goto(new URL(path, server.address).href);
    expect(response?.status()).toBe(200);
    expect(strange).toEqual([]);
    expect(await page.locator('script, iframe, object, embed, [style], [onclick], [onerror]').count()).toBe(0);
  });

  it('shows the hostile words as words', async () => {
    const page = await browser.open('/robots.txt');
    await page.goto(new URL('/en/advisories/hostile/', server.address).href);
    expect(await page.locator('h1').textContent()).toContain('<script>x</script> ]]> "a"');
    expect(await page.title()).toContain('<script>x</script>');
  });
});
