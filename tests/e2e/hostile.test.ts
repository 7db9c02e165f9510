import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

describe('pages of a site that is hostile in every authored field', () => {
  const site = inject('hostileSite');
  const browser = useBrowser(site);

  it('are all there', () => {
    expect(site.pages).toContain('/en/advisories/hostile/');
    expect(site.pages).toContain('/en/indicators/user-account/');
  });

  it.each(site.pages)('run nothing and ask nothing of others: %s', async (path) => {
    const { page, status, strange } = await browser.visit(path);
    expect(status).toBe(200);
    expect(strange).toEqual([]);
    expect(await page.locator('script:not([src^="/assets/"]), iframe, object, embed, [style], [onclick], [onerror]').count()).toBe(0);
  });

  it('show the hostile words as words', async () => {
    const page = await browser.open('/en/advisories/hostile/');
    expect(await page.locator('h1').textContent()).toContain('<script>x</script> ]]> "a"');
    expect(await page.title()).toContain('<script>x</script>');
  });
});
