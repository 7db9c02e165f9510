import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

const PHONE = { viewport: { width: 390, height: 844 } };
const DESKTOP = { viewport: { width: 1280, height: 900 } };
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'EN-301-549v4', 'best-practice'];

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

it('is there in each language', () => {
  expect(PAGES).toEqual(['/en/advisories/signal-whatsapp/self-check/', NL]);
});

it('has the same graph in each language', async () => {
  const graphs = PAGES.map((path) => [...readFileSync(join(site.folder, path, 'index.html'), 'utf8').matchAll(/(?:<h2 id="|href="#)(step-[^"]+)"/g)].map(([, id]) => id));
  expect(graphs[0]?.length).toBeGreaterThan(40);
  expect(graphs[1]).toEqual(graphs[0]);
});

it('needs at most 3 KB of script on any page', () => {
  const scripts = readdirSync(join(site.folder, 'assets')).filter((name) => name.endsWith('.js'));
  const size = scripts.reduce((sum, name) => sum + brotliCompressSync(readFileSync(join(site.folder, 'assets', name))).length, 0);
  expect([size > 0, size <= 3072]).toEqual([true, true]);
});

describe.each(PAGES)('the self-check %s', (path) => {
  const browser = useBrowser();

  it('is walked to the end on every way by its links alone, without a script', async () => {
    const page = await browser.open(path, { ...PHONE, javaScriptEnabled: false });
    const all = ways(await stepsOn(page));
    expect(all.length).toBeGreaterThan(20);
    expect(Math.max(...all.map(({ answers }) => answers.length))).toBeLessThanOrEqual(7);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    for (const { ids, answers } of all) {
      for (const [at, number] of answers.entries()) {
        await answer(page, ids[at] as string, number).click();
        expect(hash(page)).toBe(`#${ids[at + 1]}`);
        const box = await page.locator('h2:target').boundingBox();
        expect(box && box.y >= 0 && box.y < 844).toBe(true);
      }
      const ending = page.locator('.step:has(> :target)');
      expect([await ending.locator('.actions li').count() > 0, await ending.locator('.turn-to').count()]).toEqual([true, 1]);
      await ending.locator('.start-again').click();
      expect(hash(page)).toBe(`#${ids[0]}`);
    }
    expect(requests).toEqual([]);
  });

  it('shows with its script one step at a time, by keyboard, and sends nothing', async () => {
    const page = await browser.open(path, PHONE);
    const steps = await stepsOn(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const longest = ways(steps).reduce((best, way) => (way.ids.length > best.ids.length ? way : best));
    expect(await visibleSteps(page)).toEqual([longest.ids[0]]);
    for (const [at, number] of longest.answers.entries()) {
      await page.keyboard.press('Tab');
      const link = answer(page, longest.ids[at] as string, number);
      for (let presses = 0; presses < 60 && !(await link.evaluate((element) => element === document.activeElement)); presses += 1) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
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

  async function judge(page: Page): Promise<string[]> {
    const { violations, incomplete } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    // Axe takes the lamp with a number, which stands beside the words of an action, for a possible background of them.
    const undecided = incomplete.filter(({ id }) => id === 'color-contrast').map((rule) => ({ ...rule, nodes: rule.nodes.filter(({ any }) => any.some(({ data }) => data?.messageKey !== 'pseudoContent')) }));
    return [...violations, ...undecided].flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`));
  }

  it('axe finds nothing on the whole tree, as it stands without a script', async () => {
    const page = await browser.open(NL, { ...size, colorScheme });
    await page.evaluate(() => {
      document.documentElement.classList.remove('stepwise');
      for (const step of document.querySelectorAll<HTMLElement>('.step')) step.hidden = false;
    });
    expect(await judge(page)).toEqual([]);
  });

  it.each(['step-devices', 'step-account-gone', 'step-no-sign'])('axe finds nothing on the one step %s', async (id) => {
    expect(await judge(await browser.open(`${NL}#${id}`, { ...size, colorScheme }))).toEqual([]);
  });
});
