import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

describe('privacy', () => {
  const browser = useBrowser();

  it.each(inject('pages'))('%s asks nothing of another origin, stores nothing and breaks no rule of its own policy', async (path) => {
    const page = await browser.open('/robots.txt', { viewport: { width: 1280, height: 900 } });
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
    page.on('pageerror', (error) => complaints.push(String(error)));
    const address = inject('address');
    const response = await page.goto(new URL(path, address).href, { waitUntil: 'load' });
    expect(response?.status()).toBe(200);
    expect(requests.filter((url) => !url.startsWith(address))).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);
  });
});
