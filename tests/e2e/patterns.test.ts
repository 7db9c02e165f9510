import AxeBuilder from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

/** Every example as its page is called: `/patterns/Urgency/1/`. */
const pages = await Promise.all(readdirSync('src/components', { withFileTypes: true }).filter(({ name }) => existsSync(`src/components/${name}/${name}.examples.ts`)).map(async ({ name }) => {
  const { examples } = await import(`../../src/components/${name}/${name}.examples.ts`) as { examples: readonly unknown[] };
  return examples.map((_, index) => `/patterns/${name}/${index + 1}/`);
}));

const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y'], rules: { 'void-style': 'off', 'no-trailing-whitespace': 'off', 'no-inline-style': 'error' } });

/** The address that a preview prints when it is ready. */
async function addressOf(preview: ChildProcess): Promise<string> {
  let printed = '';
  return new Promise((ready, fail) => {
    preview.stdout?.on('data', (piece) => {
      printed += String(piece);
      const [address] = /http:\/\/localhost:\d+\//.exec(printed) ?? [];
      if (address) ready(address);
    });
    preview.once('exit', () => fail(new Error(`The preview ended:\n${printed}`)));
  });
}

/** What a fragment cannot have by itself: the page around it brings landmarks and the headings above. */
const OF_WHOLE_PAGES = ['region', 'landmark-contentinfo-is-top-level', 'landmark-banner-is-top-level', 'page-has-heading-one', 'heading-order'];

describe('the examples of components, in a preview', () => {
  const site = { ...inject('site'), address: '' };
  let preview: ChildProcess | undefined;
  beforeAll(async () => {
    // A process of its own: Astro serves no pages where it sees a test runner.
    const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_ENV|TEST|MODE|DEV|PROD)/.test(name)));
    preview = spawn(process.execPath, ['src/cli/main.ts', 'dev', '--port', '0'], { env: { ...environment, NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'inherit'] });
    site.address = await addressOf(preview);
  });
  afterAll(async () => {
    if (!preview || preview.exitCode !== null) return;
    preview.kill();
    await once(preview, 'exit');
  });
  const browser = useBrowser(site);

  it('stand on a page of their own that names them all', async () => {
    const page = await browser.open('/patterns/');
    expect(await page.locator('h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(pages.flat());
  });

  it('stand in no built site', () => expect(existsSync(`${inject('site').folder}/patterns`)).toBe(false));

  it.each(pages.flat())('%s renders valid markup in which axe finds nothing', async (path) => {
    const page = await browser.open(path, { viewport: { width: 390, height: 844 } });
    await page.locator('.pattern > *').first().waitFor({ state: 'attached' });
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
    const { violations } = await new AxeBuilder({ page }).include('.pattern').disableRules(OF_WHOLE_PAGES).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`))).toEqual([]);
    const html = /<div class="pattern"[^>]*>(.*)<\/div>\s*<\/main>/s.exec(await (await page.request.get(new URL(path, site.address).href)).text())?.[1] ?? '';
    expect(html).not.toBe('');
    const report = await validator.validateString(html.replace(/ data-astro-source-(?:file|loc)="[^"]*"/g, '').replace(/<script\b.*?<\/script>/gs, ''), path);
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`))).toEqual([]);
  });
});
