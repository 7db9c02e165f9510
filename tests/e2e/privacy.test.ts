import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

describe('privacy', () => {
  const browser = useBrowser();

  it.each(inject('site').pages)('%s asks nothing of another origin, stores nothing and breaks no rule of its own policy', async (path) => {
    const { page, status, strange } = await browser.visit(path, { viewport: { width: 1280, height: 900 } });
    expect(status).toBe(200);
    expect(strange).toEqual([]);
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);
  });
});
