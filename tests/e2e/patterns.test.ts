import { HtmlValidate } from 'html-validate';
import { existsSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { useBrowser } from './browser.ts';
import { patternPages, usePreview } from './preview.ts';

const pages = (await patternPages()).flatMap((patterns) => patterns.pages);

const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y'], rules: { 'void-style': 'off', 'no-trailing-whitespace': 'off', 'no-inline-style': 'error' } });

/** What a fragment cannot have by itself: the page around it brings landmarks and the headings above. */
const OF_WHOLE_PAGES = ['region', 'landmark-contentinfo-is-top-level', 'landmark-banner-is-top-level', 'page-has-heading-one', 'heading-order'];

describe('the examples of components, in a preview', () => {
  const site = usePreview();
  const browser = useBrowser(site);

  it('stand on a page of their own that names them all', async () => {
    const page = await browser.open('/patterns/');
    expect(await page.locator('h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(pages);
  });

  it('stand in no built site', () => expect(existsSync(`${inject('site').folder}/patterns`)).toBe(false));

  it.each(pages)('%s renders valid markup in which axe finds nothing', async (path) => {
    const page = await browser.open(path, { viewport: { width: 390, height: 844 } });
    await page.locator('.pattern > *').first().waitFor({ state: 'attached' });
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
    expect(await axeFindings(page, { include: '.pattern', without: OF_WHOLE_PAGES })).toEqual([]);
    const html = /<div class="pattern"[^>]*>(.*)<\/div>\s*<\/main>/s.exec(await (await page.request.get(new URL(path, site.address).href)).text())?.[1] ?? '';
    expect(html).not.toBe('');
    const report = await validator.validateString(html.replace(/ data-astro-source-(?:file|loc)="[^"]*"/g, '').replace(/<script\b.*?<\/script>/gs, ''), path);
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`))).toEqual([]);
  });
});
