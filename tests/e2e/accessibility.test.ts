import AxeBuilder from '@axe-core/playwright';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

/** WCAG 2.2 AA and EN 301 549, named by tag so that rules that are off by default run too, with the good practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'EN-301-549v4', 'best-practice'];

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  const browser = useBrowser();

  it.each(inject('site').pages)('axe finds nothing on %s', async (path) => {
    const page = await browser.open(path, { colorScheme, viewport: { width: 390, height: 844 } });
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
    const { violations, incomplete } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    const undecided = incomplete.filter(({ id }) => id === 'color-contrast');
    expect([...violations, ...undecided].flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`))).toEqual([]);
  });
});
