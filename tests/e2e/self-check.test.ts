import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { useBrowser } from './browser.ts';

const PHONE = { viewport: { width: 390, height: 844 } };
const DESKTOP = { viewport: { width: 1280, height: 900 } };

const site = inject('site');
const PAGES = site.pages.filter((path) => /\/(?:controleer-uzelf|self-check)\/$/.test(path));
const NL = '/nl/adviezen/signal-whatsapp/controleer-uzelf/';

/** The steps of the page in their order: anchor, and the anchors to which its answers lead; none for an ending. */
function stepsOn(page: Page): Promise<{ id: string; to: string[] }[]> {
  return page.evaluate(() => [...document.querySelectorAll('.step')].map((step) => ({
    id: step.querySelector('h2')?.id ?? '',
    to: [...step.querySelectorAll('.answers a')].map((link) => link.getAttribute('href')?.slice(1) ?? ''),
  })));
}

/** Every way from the first step to an ending, as the numbers of the answers. */
function ways(steps: readonly { id: string; to: readonly string[] }[], id = steps[0]?.id): { ids: string[]; answers: number[] }[] {
  const to = steps.find((step) => step.id === id)?.to ?? [];
  if (to.length === 0) return [{ ids: [id ?? ''], answers: [] }];
  return to.flatMap((next, number) => ways(steps, next).map(({ ids, answers }) => ({ ids: [id ?? '', ...ids], answers: [number, ...answers] })));
}

const visibleSteps = (page: Page) => page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.step')].filter((step) => step.offsetParent !== null).map((step) => step.querySelector('h2')?.id));
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
const hash = (page: Page) => new URL(page.url()).hash;
const answer = (page: Page, id: string, number: number) => page.locator(`.step:has(> #${id}) .answers a`).nth(number);

/** Presses Tab until a link has the focus, from where the reader is, and follows it. */
async function enter(page: Page, link: Locator): Promise<void> {
  const isFocused = () => link.evaluate((element) => element === document.activeElement);
  await page.keyboard.press('Tab');
  for (let presses = 1; presses < 60 && !(await isFocused()); presses += 1) await page.keyboard.press('Tab');
  expect(await isFocused()).toBe(true);
  await page.keyboard.press('Enter');
}

it('is there in each language', () => {
  expect(PAGES).toEqual(['/en/advisories/signal-whatsapp/self-check/', NL]);
});

it('has the same graph in each language', async () => {
  const graphs = PAGES.map((path) => [...readFileSync(join(site.folder, path, 'index.html'), 'utf8').matchAll(/(?:<h2 id="|href="#)(step-[^"]+)"/g)].map(([, id]) => id));
  expect(graphs[0]?.length).toBeGreaterThan(40);
  expect(graphs[1]).toEqual(graphs[0]);
});

describe('every way of the self-check', () => {
  const browser = useBrowser();
  /** A key press is answered at once. */
  const SOON = { interval: 5 };

  it.each([['with its script', true], ['without a script', false]] as const)('is walked to the end on every way by the keyboard alone, %s', async (_name, javaScriptEnabled) => {
    const page = await browser.open(NL, { ...PHONE, javaScriptEnabled });
    const all = ways(await stepsOn(page));
    expect(all.length).toBeGreaterThan(20);
    expect(Math.max(...all.map(({ answers }) => answers.length))).toBeLessThanOrEqual(7);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    for (const { ids, answers } of all) {
      for (const [at, number] of answers.entries()) {
        await enter(page, answer(page, ids[at] as string, number));
        await expect.poll(() => hash(page), SOON).toBe(`#${ids[at + 1]}`);
        if (javaScriptEnabled) await expect.poll(() => focused(page), SOON).toBe(ids[at + 1]);
        const box = await page.locator(`#${ids[at + 1]}`).boundingBox();
        expect(box && box.y >= 0 && box.y < 844).toBe(true);
      }
      const ending = page.locator(`.step:has(> #${ids.at(-1)})`);
      expect([await ending.locator('.actions li').count() > 0, await ending.locator('.turn-to').count()]).toEqual([true, 1]);
      await enter(page, ending.locator('.start-again'));
      await expect.poll(() => hash(page), SOON).toBe(`#${ids[0]}`);
    }
    expect(requests).toEqual([]);
  });
});

describe.each(PAGES)('the self-check %s', (path) => {
  const browser = useBrowser();

  it('shows with its script one step at a time, by keyboard, and sends nothing', async () => {
    const page = await browser.open(path, PHONE);
    const steps = await stepsOn(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const longest = ways(steps).reduce((best, way) => (way.ids.length > best.ids.length ? way : best));
    expect(await visibleSteps(page)).toEqual([longest.ids[0]]);
    for (const [at, number] of longest.answers.entries()) {
      await enter(page, answer(page, longest.ids[at] as string, number));
      await expect.poll(() => focused(page)).toBe(longest.ids[at + 1]);
      expect(await visibleSteps(page)).toEqual([longest.ids[at + 1]]);
      const box = await page.locator(`#${longest.ids[at + 1]}`).boundingBox();
      expect(box && box.y >= 0 && box.y < 400).toBe(true);
    }
    for (const id of longest.ids.slice(1, -1).reverse()) {
      await page.goBack();
      await expect.poll(() => focused(page)).toBe(id);
      expect(await visibleSteps(page)).toEqual([id]);
    }
    await page.goBack();
    await expect.poll(() => visibleSteps(page)).toEqual([longest.ids[0]]);
    await page.goForward();
    await expect.poll(() => visibleSteps(page)).toEqual([longest.ids[1]]);
    expect(requests).toEqual([]);
  });

  it('comes back to the same step when it is read again, and starts again from an ending', async () => {
    const page = await browser.open(path, PHONE);
    const steps = await stepsOn(page);
    const ending = steps.at(-1)?.id as string;
    await page.goto(`${page.url()}#${ending}`);
    await page.reload();
    expect([await visibleSteps(page), await focused(page), hash(page)]).toEqual([[ending], ending, `#${ending}`]);
    await page.locator('.start-again:visible').click();
    await expect.poll(() => focused(page)).toBe(steps[0]?.id);
    expect(await visibleSteps(page)).toEqual([steps[0]?.id]);
  });

  it('keeps its step in the other language, and when the reader skips to the text', async () => {
    const page = await browser.open(path, PHONE);
    const step = (await stepsOn(page))[2]?.id as string;
    await page.goto(`${page.url()}#${step}`);
    await page.keyboard.press('Tab');
    await page.evaluate(() => { location.hash = '#main'; });
    await expect.poll(() => visibleSteps(page)).toEqual([step]);
    await page.goBack();
    await page.locator('a[rel~="alternate"][hreflang]').first().click();
    await page.waitForURL((url) => !url.pathname.startsWith(path));
    expect([await visibleSteps(page), hash(page)]).toEqual([[step], `#${step}`]);
  });

  it('prints every step with its number and where its answers lead', async () => {
    const page = await browser.open(path, PHONE);
    const steps = await stepsOn(page);
    await page.emulateMedia({ media: 'print' });
    expect(await visibleSteps(page)).toEqual(steps.map(({ id }) => id));
    for (const mark of ['.step-number', '.go-to']) {
      const marks = page.locator(mark);
      expect(await marks.evaluateAll((elements) => elements.filter((element) => (element as HTMLElement).getClientRects().length === 0).length)).toBe(0);
    }
    expect(await page.locator('.answers a').first().innerText()).toMatch(/\d$/);
  });

  it('has its first question on the first screen of a phone, and answers that are easy to hit', async () => {
    const page = await browser.open(path, PHONE);
    const box = await page.locator('.answers a').first().boundingBox();
    expect(box && box.y + box.height < 500).toBe(true);
    const heights = await page.locator('.answers a').evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height).filter((height) => height > 0));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });

  it('never promises that somebody is safe', () => {
    const words = readFileSync(join(site.folder, path, 'index.html'), 'utf8').replace(/<[^>]*>/g, ' ');
    expect(words).not.toMatch(/\b(?:u bent|bent u|uw \w+ is|you are|your \w+ is)\b[^.?]{0,20}\b(?:veilig|safe)\b/i);
  });
});

describe.each([['light', PHONE], ['dark', PHONE], ['light', DESKTOP], ['dark', DESKTOP]] as const)('in %s, on a screen of %j', (colorScheme, size) => {
  const browser = useBrowser();

  it('axe finds nothing on the whole tree, as it stands without a script', async () => {
    const page = await browser.open(NL, { ...size, colorScheme });
    await page.evaluate(() => {
      document.documentElement.classList.remove('stepwise');
      for (const step of document.querySelectorAll<HTMLElement>('.step')) step.hidden = false;
      // Axe itself needs scripts, so the rules for a browser that runs them are taken out.
      const takeOut = (rules: CSSRuleList): void => {
        for (const rule of rules) {
          if (rule instanceof CSSMediaRule && rule.conditionText.includes('scripting')) rule.media.mediaText = 'not all';
          else if ('cssRules' in rule) takeOut(rule.cssRules as CSSRuleList);
        }
      };
      for (const sheet of document.styleSheets) takeOut(sheet.cssRules);
    });
    expect(await visibleSteps(page)).toHaveLength((await stepsOn(page)).length);
    expect(await axeFindings(page)).toEqual([]);
  });

  it.each(['step-devices', 'step-account-gone', 'step-no-sign'])('axe finds nothing on the one step %s', async (id) => {
    expect(await axeFindings(await browser.open(`${NL}#${id}`, { ...size, colorScheme }))).toEqual([]);
  });
});
