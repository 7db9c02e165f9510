import { describe, expect, inject, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { useBrowser } from './browser.ts';
import { SAMPLES } from './page-samples.ts';
import { STUB } from './three-languages.ts';

const PHONE = { width: 390, height: 844 };
const SIZES = [PHONE, { width: 320, height: 640 }, { width: 1280, height: 900 }];
/** Without it a colour that changes is judged on its way. */
const STILL = { reducedMotion: 'reduce' } as const;
const LOOKS = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }, []],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }, []],
  // Axe reads the colour that the page asked for. The reader's own stand on each other, where nothing opts out of them.
  ['forced colours', { colorScheme: 'light', forcedColors: 'active' }, ['color-contrast']],
] as const;

/** Opens every fold of a page, or closes it, and says whether there is any. */
function fold(open: boolean): boolean {
  const folds = [...document.querySelectorAll('details')];
  for (const details of folds) details.open = open;
  return folds.length > 0;
}

describe('every page', () => {
  const browser = useBrowser();

  it.each(inject('site').pages)('has nothing that axe finds, on a phone, in light and dark: %s', async (path) => {
    const page = await browser.open(path, { ...STILL, viewport: PHONE });
    await page.evaluate(fold, true);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFindings(page), colorScheme).toEqual([]);
    }
  });
});

describe.each([['this repository', inject('site'), SAMPLES], ['three languages', inject('threeLanguages'), [STUB]]] as const)('each kind of page on the site of %s', (_name, site, samples) => {
  const browser = useBrowser(site);

  it.each(samples)('has nothing that axe finds, at any width, in any colours, open or folded: %s', async (path) => {
    const page = await browser.open(path, STILL);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      for (const [look, media, without] of LOOKS) {
        await page.emulateMedia(media);
        for (const open of [true, false]) {
          if (!(await page.evaluate(fold, open)) && !open) continue;
          expect(await axeFindings(page, { without }), `${look}, ${size.width} pixels wide, folds ${open ? 'open' : 'closed'}`).toEqual([]);
        }
      }
    }
    const own = await page.evaluate(() => [...document.querySelectorAll('body *')].filter((element) => getComputedStyle(element).forcedColorAdjust === 'none' && !element.closest('svg')).length);
    expect(own, 'elements that keep their own colours where the reader has chosen others').toBe(0);
  });
});
