import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { SAMPLES } from './page-samples.ts';
import { STUB } from './three-languages.ts';

/** What WCAG 2.2, success criterion 1.4.12, lets a reader set. */
const SPACING = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** The default size of letters in the settings of the browser, in pixels: 16, or twice that. */
async function setLetters(page: Page, size: number): Promise<void> {
  await (await page.context().newCDPSession(page)).send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
}

async function setSpacing(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** What a reader loses of the page as it stands: words beside the screen, cut off, out of their box or over each other. */
function lostWords(): string[] {
  const found: string[] = [];
  if (document.documentElement.scrollWidth > innerWidth) found.push(`the page is ${document.documentElement.scrollWidth} pixels wide`);

  const looks = new Map<Element, CSSStyleDeclaration>();
  const look = (element: Element) => looks.get(element) ?? looks.set(element, getComputedStyle(element)).get(element) as CSSStyleDeclaration;
  /** An element and all that it stands in, up to the body. */
  const around = (element: Element | null): Element[] => (element && element !== document.body ? [element, ...around(element.parentElement)] : []);
  /** Words that are heard alone have a box of one pixel, or stand above the page until they have the focus. */
  const isHeard = (element: Element) => element.clientWidth <= 1 && look(element).overflow === 'hidden' || element.matches('.skip');
  const isPainted = (element: Element) => look(element).display !== 'inline' && (Number.parseFloat(look(element).borderInlineEndWidth) > 0 || !/, 0\)$|^transparent$/.test(look(element).backgroundColor));

  interface Line { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number; readonly words: string }
  const lines: Line[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode: node } = texts;
    const words = node.textContent?.trim().slice(0, 60) ?? '';
    const parent = node.parentElement as Element;
    if (words === '' || !parent.checkVisibility({ visibilityProperty: true }) || around(parent).some(isHeard)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const holders = around(parent);
    const cuts = holders.filter((holder) => /hidden|clip/.test(look(holder).overflow));
    const scrolls = holders.some((holder) => /auto|scroll/.test(look(holder).overflowX));
    const box = holders.find(isPainted)?.getBoundingClientRect();
    for (const { left, right, top, bottom, width } of range.getClientRects()) {
      if (width < 1) continue;
      const middle = (top + bottom) / 2;
      if (!scrolls && (left < -1 || right > innerWidth + 1)) found.push(`beside the screen: ${words}`);
      if (box && !scrolls && (left < box.left - 1 || right > box.right + 1 || middle < box.top || middle > box.bottom)) found.push(`out of its box: ${words}`);
      for (const cut of cuts.map((holder) => holder.getBoundingClientRect())) {
        if (left < cut.left - 1 || right > cut.right + 1 || top < cut.top - 1 || bottom > cut.bottom + 1) found.push(`cut off: ${words}`);
      }
      // The box of a line is taller than its letters: what counts is its middle half.
      lines.push({ left: left + 1, right: right - 1, top: top + (bottom - top) / 4, bottom: bottom - (bottom - top) / 4, words });
    }
  }

  lines.sort((one, other) => one.top - other.top);
  for (const [index, line] of lines.entries()) {
    for (let next = index + 1; next < lines.length; next += 1) {
      const other = lines[next] as Line;
      if (other.top >= line.bottom - 1) break;
      if (Math.min(line.right, other.right) - Math.max(line.left, other.left) > 2) found.push(`over each other: ${line.words} / ${other.words}`);
    }
  }
  return [...new Set(found)];
}

describe('every page', () => {
  const browser = useBrowser();

  it.each(inject('site').pages)('is read without scrolling sideways at 320 pixels, and loses no word: %s', async (path) => {
    const page = await browser.open(path, { viewport: { width: 320, height: 700 } });
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
    expect(await page.evaluate(lostWords)).toEqual([]);
  });
});

describe.each([['this repository', inject('site'), SAMPLES], ['three languages', inject('threeLanguages'), [STUB]]] as const)('each kind of page on the site of %s', (_name, site, samples) => {
  const browser = useBrowser(site);

  it.each(samples)('loses no word on a small, low or turned screen, in large letters, or in a reader’s own spacing: %s', async (path) => {
    const page = await browser.open(path);
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
    const lost: Record<string, readonly string[]> = {};
    const judge = async (state: string, width: number, height: number) => {
      await page.setViewportSize({ width, height });
      lost[state] = await page.evaluate(lostWords);
    };
    await judge('a window of 1280 by 1024 pixels at 400 %', 320, 256);
    await judge('a phone on its side', 844, 390);
    await judge('a wide screen', 1280, 900);
    await setLetters(page, 32);
    await judge('letters of 200 % on a wide screen', 1280, 900);
    await judge('letters of 200 % on a tablet', 768, 1024);
    await setLetters(page, 16);
    await setSpacing(page, SPACING);
    await judge('wide spacing on a phone', 320, 640);
    await judge('wide spacing on a wide screen', 1280, 900);
    expect(lost).toEqual(Object.fromEntries(Object.keys(lost).map((state) => [state, []])));
  });
});
