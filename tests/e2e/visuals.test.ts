import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';


const site = inject('site');
const VISUALS = site.pages.filter((path) => /\/(?:in-beeld|in-pictures)\/$/.test(path));
const TECHNIQUES = site.pages.filter((path) => /\/(?:technieken|techniques)\/$/.test(path));
const DRAWINGS = readdirSync(join(site.folder, 'drawings')).sort();

it('are there for each advisory in each language', () => {
  expect(VISUALS).toEqual(['/en/advisories/coathanger-fortigate/in-pictures/', '/en/advisories/signal-whatsapp/in-pictures/', '/nl/adviezen/coathanger-fortigate/in-beeld/', '/nl/adviezen/signal-whatsapp/in-beeld/']);
  expect(TECHNIQUES).toEqual(['/en/techniques/', '/nl/technieken/']);
  expect(DRAWINGS).toHaveLength(12);
});

describe('the drawings', () => {
  const browser = useBrowser();

  it.each(DRAWINGS)('keep their words in their boxes: %s', async (name) => {
    const { page, strange } = await browser.visit(`/drawings/${name}`);
    const faults = await page.evaluate(() => {
      const picture = document.querySelector('svg') as SVGSVGElement;
      const found: string[] = [];
      const holds = (outer: DOMRect, inner: DOMRect) => inner.x >= outer.x && inner.right <= outer.right && inner.y >= outer.y && inner.bottom <= outer.bottom;
      const texts = [...picture.querySelectorAll('text')];
      for (const text of texts) {
        const box = text.parentElement?.querySelector(':scope > rect') ?? picture;
        if (!holds(box.getBoundingClientRect(), text.getBoundingClientRect())) found.push(text.textContent ?? '');
      }
      return { count: texts.length, found, lang: picture.getAttribute('xml:lang') };
    });
    expect(faults).toMatchObject({ found: [], lang: name.split('.').at(-2) });
    expect(faults.count).toBeGreaterThan(8);
    expect(strange).toEqual([]);
  });

  it.each(VISUALS)('stand on %s with a text, and all that they say stands beside them', async (path) => {
    const page = await browser.open(path, { viewport: { width: 1280, height: 900 } });
    const pictures = await page.evaluate(async () => Promise.all([...document.images].map(async (image) => {
      image.loading = 'eager';
      await image.decode();
      return { src: new URL(image.src).pathname, alt: image.alt, fits: image.width <= image.naturalWidth };
    })));
    expect(pictures.length).toBeGreaterThan(1);
    for (const { alt, fits } of pictures) expect([alt.length > 30, fits]).toEqual([true, true]);
    const steps = await page.locator('.way').evaluateAll((ways) => ways.map((way) => way.querySelectorAll('ol > li').length));
    const drawn = pictures.filter(({ src }) => !src.includes('.relations.')).map(({ src }) => (readFileSync(join(site.folder, src), 'utf8').match(/r="12"/g) ?? []).length);
    expect(steps).toEqual(drawn);
    const boxes = (readFileSync(join(site.folder, pictures.at(-1)?.src ?? ''), 'utf8').match(/<g>/g) ?? []).length;
    const words = await page.locator('.relation-list').innerText();
    expect(boxes).toBeGreaterThan(10);
    // Each box is either the subject of a relation or the object of one; names are compared without their line breaks.
    for (const [, box = ''] of readFileSync(join(site.folder, pictures.at(-1)?.src ?? ''), 'utf8').matchAll(/<g>(.*?)<\/g>/gs)) {
      const name = [...box.matchAll(/>([^<>]*)<\/text>/g)].map(([, line]) => line).join(' ').replaceAll('&amp;', '&');
      expect(words.replace(/\s+/g, ' ')).toContain(name);
    }
  });

  it('tell the timeline in order, and our own revisions apart', async () => {
    const page = await browser.open('/nl/adviezen/signal-whatsapp/in-beeld/');
    const moments = await page.locator('.timeline li:not(:has(li))').evaluateAll((items) => items.map((item) => ({ at: item.querySelector('time')?.getAttribute('datetime') ?? '', own: item.classList.contains('own'), words: item.textContent ?? '' })));
    expect(moments.filter(({ own }) => own).map(({ words }) => /Ons advies:\s+versie \d/.test(words))).toEqual([true, true, true]);
    const days = moments.map(({ at }) => at.slice(0, 10).padEnd(10, '~'));
    expect(days).toEqual([...days].sort());
    expect(moments.find(({ at }) => at === '2026-03')?.words).toContain('maart 2026');
  });
});

describe.each([...VISUALS, ...TECHNIQUES])('the page %s', (path) => {
  const browser = useBrowser();

  it('leads to every anchor that it names', async () => {
    const page = await browser.open(path);
    const lost = await page.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]')].map((link) => link.hash.slice(1)).filter((id) => document.getElementById(id) === null));
    expect(lost).toEqual([]);
  });
});
