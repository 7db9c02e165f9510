import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

const site = inject('site');
const pictures = readdirSync(join(site.folder, 'screens'));
const htmlOf = (path: string) => readFileSync(join(site.folder, path, path.endsWith('/') ? 'index.html' : ''), 'utf8');
const showing = site.pages.filter((path) => htmlOf(path).includes('src="/screens/'));

describe('the pictures of phone screens', () => {
  const browser = useBrowser();

  it('stand in the article and on a page of their own, in both languages', () => {
    expect(showing).toEqual(expect.arrayContaining(['/en/advisories/signal-whatsapp/', '/en/screens/', '/nl/adviezen/signal-whatsapp/', '/nl/schermen/']));
    expect(pictures.filter((name) => name.endsWith('.nl.svg')).length).toBe(pictures.filter((name) => name.endsWith('.en.svg')).length);
  });

  it.each(showing)('load on %s, at the size that the page says, and tell in words what they show', async (path) => {
    const page = await browser.open(path, { viewport: { width: 320, height: 700 } });
    const images = await page.locator('.screens img').evaluateAll(async (elements) => Promise.all((elements as HTMLImageElement[]).map(async (image) => {
      image.loading = 'eager';
      await image.decode();
      return { alt: image.alt, natural: [image.naturalWidth, image.naturalHeight], stated: [Number(image.getAttribute('width')), Number(image.getAttribute('height'))] };
    })));
    expect(images.length).toBeGreaterThan(0);
    for (const { alt, natural, stated } of images) {
      expect(alt.length).toBeGreaterThan(20);
      expect(natural).toEqual(stated);
    }
  });

  it.each(showing)('have on %s a sentence below them for each lamp in the drawing, so that they are understood unseen', async (path) => {
    const page = await browser.open(path);
    const shown = await page.locator('.screens figure').evaluateAll((figures) => figures.map((figure) => ({ src: new URL((figure.querySelector('img') as HTMLImageElement).src).pathname, notes: [...figure.querySelectorAll('figcaption li')].filter((note) => note.textContent.trim() !== '').length })));
    for (const { src, notes } of shown) expect([src, (readFileSync(join(site.folder, src), 'utf8').match(/<circle [^>]*r="12"/g) ?? []).length]).toEqual([src, notes]);
  });

  it.each(pictures)('%s can be opened by itself under the policy of the site, and no words leave their box', async (name) => {
    const { page, strange } = await browser.visit(`/screens/${name}`);
    expect(strange).toEqual([]);
    // The face of this machine, and one of the widest that a reader may have.
    for (const face of [undefined, 'Verdana, "DejaVu Sans"']) {
      expect(await page.evaluate((family) => {
        if (family) document.documentElement.setAttribute('font-family', family);
        return [...document.querySelectorAll('g')].flatMap((group) => {
          const box = (group.firstElementChild as SVGGraphicsElement).getBBox();
          return [...group.querySelectorAll<SVGGraphicsElement>(':scope > text')].flatMap((text) => {
            const { x, y, width, height } = text.getBBox();
            const fits = x >= box.x && y >= box.y && x + width <= box.x + box.width && y + height <= box.y + box.height;
            return fits ? [] : [text.textContent];
          });
        });
      }, face)).toEqual([]);
    }
  });

  it('stand on a ground of their own, so that they can be read in dark and with forced colours', async () => {
    for (const options of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      const page = await browser.open(`/screens/${pictures[0]}`, options);
      expect(await page.locator('svg > rect').first().evaluate((ground) => [getComputedStyle(ground).fill, ground.getAttribute('width') === document.documentElement.getAttribute('width')])).toEqual(['rgb(243, 246, 248)', true]);
    }
  });
});
