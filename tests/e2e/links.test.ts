import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

describe('links', () => {
  const browser = useBrowser();
  const answers = new Map<string, Promise<Response>>();
  const fetched = (url: string) => {
    if (!answers.has(url)) answers.set(url, fetch(url, { redirect: 'manual' }));
    return answers.get(url) as Promise<Response>;
  };

  it.each(inject('site').pages)('every internal link of %s leads to a page and to its anchor', async (path) => {
    const page = await browser.open(path);
    const address = inject('site').address;
    const { links, ids } = await page.evaluate(() => ({
      links: [...document.querySelectorAll('[href], [src]')].map((element) => (element as HTMLAnchorElement).href || (element as HTMLImageElement).src),
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    }));
    const wrong: string[] = [];
    for (const link of new Set(links.filter((url) => url.startsWith(address)))) {
      const { hash, href } = new URL(link);
      const bare = href.slice(0, href.length - hash.length);
      if (bare === page.url()) {
        if (hash && !ids.includes(decodeURIComponent(hash.slice(1)))) wrong.push(link);
        continue;
      }
      const answer = await fetched(bare);
      if (answer.status !== 200) wrong.push(`${answer.status} ${link}`);
      else if (hash && !(await answer.clone().text()).includes(`id="${decodeURIComponent(hash.slice(1))}"`)) wrong.push(link);
    }
    expect(wrong).toEqual([]);
  });
});
